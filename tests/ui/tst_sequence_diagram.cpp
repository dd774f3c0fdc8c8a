// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sequence_diagram.h"

#include "ui/theme/theme.h"

#include <QtCore/QXmlStreamReader>
#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using ui::SequenceDiagram;

namespace {

std::vector<trace::Step> someSteps(int count)
{
    std::vector<trace::Step> steps;
    for (int number = 0; number < count; ++number) {
        trace::Step step;
        step.method = "POST";
        step.path = number % 2 == 0 ? "/oauth/token" : "/login";
        step.status = number % 3 == 0 ? 400 : 200;
        step.clientId = u"acme-web"_s;
        step.fields = { { trace::Place::Form, "grant_type", "refresh_token" } };
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace

class SequenceDiagramTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SequenceDiagram> m_diagram;

    void show(int steps, bool isSameFlow = false)
    {
        m_diagram->setSequence(
            models::sequenceOf(someSteps(steps), u"http://127.0.0.1:8080"_s), isSameFlow);
    }

private Q_SLOTS:
    void init()
    {
        ui::applyTheme(*qApp, ui::ColorScheme::Light);
        m_diagram = std::make_unique<SequenceDiagram>();
        m_diagram->resize(520, 300);
        m_diagram->show();
        show(8);
    }
    void cleanup() { m_diagram.reset(); }

    void choosesTheStepThatIsClicked()
    {
        const QSignalSpy chosen(m_diagram.get(), &SequenceDiagram::stepChosen);
        const QRect place = m_diagram->messageRect(1);
        QTest::mouseClick(m_diagram->viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 0);
        QCOMPARE(m_diagram->currentMessage(), 1);
    }

    void choosesNothingBehindTheHeads()
    {
        m_diagram->verticalScrollBar()->setValue(60);
        QCOMPARE(m_diagram->messageAt(QPoint(100, 4)), -1);
    }

    void walksThroughTheMessagesByKeys()
    {
        const QSignalSpy chosen(m_diagram.get(), &SequenceDiagram::stepChosen);
        for (int press = 0; press < 3; ++press)
            QTest::keyClick(m_diagram.get(), Qt::Key_Down);
        QCOMPARE(m_diagram->currentMessage(), 2);
        QCOMPARE(m_diagram->currentStep(), 1);
        QTest::keyClick(m_diagram.get(), Qt::Key_End);
        QCOMPARE(m_diagram->currentStep(), 7);
        QVERIFY(m_diagram->verticalScrollBar()->value() > 0);
        const QRect last = m_diagram->messageRect(m_diagram->currentMessage());
        QVERIFY(m_diagram->viewport()->rect().contains(last.center()));
        QTest::keyClick(m_diagram.get(), Qt::Key_Home);
        QCOMPARE(m_diagram->currentMessage(), 0);
        QCOMPARE(chosen.size(), 5);
    }

    void marksTheStepOfTheTreeWithoutTellingItBack()
    {
        const QSignalSpy chosen(m_diagram.get(), &SequenceDiagram::stepChosen);
        m_diagram->setCurrentStep(6);
        QCOMPARE(m_diagram->currentStep(), 6);
        const QRect place = m_diagram->messageRect(m_diagram->currentMessage());
        QVERIFY(m_diagram->viewport()->rect().contains(place.center()));
        QCOMPARE(chosen.size(), 0);
    }

    void zoomsByWheelAndKeysWithinBounds()
    {
        m_diagram->setZoom(1);
        QWheelEvent wheel({ 20, 80 }, m_diagram->mapToGlobal(QPointF(20, 80)), {}, { 0, 120 },
            Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_diagram->viewport(), &wheel);
        QVERIFY(m_diagram->zoom() > 1.1);
        for (int press = 0; press < 40; ++press)
            QTest::keyClick(m_diagram.get(), Qt::Key_Plus);
        QCOMPARE(m_diagram->zoom(), SequenceDiagram::largestZoom);
        for (int press = 0; press < 60; ++press)
            QTest::keyClick(m_diagram.get(), Qt::Key_Minus);
        QCOMPARE(m_diagram->zoom(), SequenceDiagram::smallestZoom);
        QTest::keyClick(m_diagram.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_diagram->zoom(), 1.0);
    }

    void keepsPlaceAndChoiceWhileItGrows()
    {
        m_diagram->chooseMessage(3);
        m_diagram->setZoom(2);
        m_diagram->verticalScrollBar()->setValue(40);
        show(12, true);
        QCOMPARE(m_diagram->currentMessage(), 3);
        QCOMPARE(m_diagram->zoom(), 2.0);
        QCOMPARE(m_diagram->verticalScrollBar()->value(), 40);
        m_diagram->verticalScrollBar()->setValue(m_diagram->verticalScrollBar()->maximum());
        show(14, true);
        QCOMPARE(
            m_diagram->verticalScrollBar()->value(), m_diagram->verticalScrollBar()->maximum());
        show(3, false);
        QCOMPARE(m_diagram->currentMessage(), -1);
    }

    void tellsAScreenReaderEveryMessage()
    {
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_diagram.get());
        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->childCount(), int(m_diagram->sequence().messages.size()));
        QAccessibleInterface* first = list->child(0);
        QCOMPARE(first->text(QAccessible::Name),
            u"Step 1: Client to Server: POST /oauth/token, grant_type=refresh_token"_s);
        QCOMPARE(first->role(), QAccessible::ListItem);
        QCOMPARE(first->parent(), list);
        QCOMPARE(list->indexOfChild(first), 0);
        const QPoint middle = first->rect().center();
        QCOMPARE(list->childAt(middle.x(), middle.y()), first);
        m_diagram->chooseMessage(0);
        QVERIFY(first->state().selected);
        QVERIFY(list->child(1)->text(QAccessible::Name).contains(u"refused: 400"_s));
        show(1);
        QCOMPARE(list->childCount(), 2);
        QVERIFY(list->child(2) == nullptr);
    }

    void drawsAPictureThatIsNotEmpty()
    {
        const QImage image = m_diagram->image();
        QVERIFY(image.width() > 300 && image.height() > 300);
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colors.insert(image.pixel(x, y));
        }
        QVERIFY(colors.size() > 10);
        SequenceDiagram empty;
        QVERIFY(empty.image().isNull());
    }

    void boundsThePictureOfALongFlow()
    {
        show(200);
        const QImage image = m_diagram->image();
        QVERIFY(!image.isNull());
        QVERIFY(image.height() <= 32000);
        QVERIFY(qint64(image.width()) * image.height() <= 33'000'000);
    }

    void writesSvgWithItsTexts()
    {
        QXmlStreamReader reader(m_diagram->svg());
        QString texts;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                texts += reader.text();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(texts.contains(u"POST /oauth/token"_s));
        QVERIFY(texts.contains(u"acme-web"_s));
    }

    void standsMirroredFromRightToLeft()
    {
        const double before = m_diagram->messageRect(0).height();
        m_diagram->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(double(m_diagram->messageRect(0).height()), before);
        QVERIFY(!m_diagram->grab().isNull());
    }
};

QTEST_MAIN(SequenceDiagramTest)
#include "tst_sequence_diagram.moc"
