// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/field_specifications.h"

#include "tests/ui/console_fixture.h"
#include "ui/help/field_hint.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QDesktopServices>
#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

/// Beside every field that comes from a specification stands the section, as a link.
class FieldSpecificationsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    QUrl m_opened;

    /// Where the fields of a form are.
    QWidget* pageOf(const QString& form)
    {
        const QString page = form == u"error_uris" ? u"error-uris"_s : form;
        return m_console->page(qPrintable(page));
    }
    static QString editorName(const FieldSpecification& entry)
    {
        // Fields that the page makes itself.
        if (qstrcmp(entry.field, "client_secret") == 0)
            return u"providerSecret"_s;
        if (qstrcmp(entry.field, "callback") == 0)
            return u"callback"_s;
        const QString name = QString(QLatin1String(entry.field)).replace(u'/', u'_');
        return (qstrcmp(entry.form, "settings") == 0 ? u"setting_"_s : u"field_"_s) + name;
    }
    static QString hintName(const FieldSpecification& entry)
    {
        return u"hint_"_s + QString(QLatin1String(entry.field)).replace(u'/', u'_');
    }

public Q_SLOTS:
    void take(const QUrl& url) { m_opened = url; }

private Q_SLOTS:
    void initTestCase()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_console->open();
    }
    void cleanupTestCase() { m_console.reset(); }

    void everyFieldHasALine_data()
    {
        QTest::addColumn<QString>("form");
        for (const char* form :
            { "clients", "users", "scopes", "error_uris", "providers", "settings" })
            QTest::newRow(form) << QString(QLatin1String(form));
    }
    void everyFieldHasALine()
    {
        QFETCH(QString, form);
        QSet<QString> known;
        for (const FieldSpecification& entry : fieldSpecifications()) {
            if (form == QLatin1String(entry.form))
                known.insert(editorName(entry));
        }
        static const QRegularExpression editor(u"^((field|setting)_|providerSecret$|callback$)"_s);
        QSet<QString> shown;
        for (const QWidget* widget : pageOf(form)->findChildren<QWidget*>(editor)) {
            // What a preset leaves open is the provider's own.
            if (!widget->objectName().startsWith(u"field_preset_params_"_s))
                shown.insert(widget->objectName());
        }
        QVERIFY(!shown.isEmpty());
        for (const QString& name : shown)
            QVERIFY2(known.contains(name), qPrintable(name));
        for (const QString& name : known)
            QVERIFY2(shown.contains(name), qPrintable(u"nothing shows "_s + name));
    }

    void everySpecificationIsALink_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("editor");
        QTest::addColumn<QString>("hintOf");
        QTest::addColumn<QString>("specification");
        for (const FieldSpecification& entry : fieldSpecifications())
            QTest::addRow("%s %s", entry.form, entry.field)
                << QString(QLatin1String(entry.form)) << editorName(entry) << hintName(entry)
                << QString::fromUtf8(entry.specification);
    }
    void everySpecificationIsALink()
    {
        QFETCH(QString, form);
        QFETCH(QString, editor);
        QFETCH(QString, hintOf);
        QFETCH(QString, specification);
        const QWidget* page = pageOf(form);
        const auto* hint = page->findChild<FieldHint*>(hintOf);
        if (specification.isEmpty()) {
            QVERIFY(hint == nullptr || hint->url().isEmpty());
            return;
        }
        QVERIFY(hint != nullptr);
        static const QRegularExpression address(
            u"^https://(www\\.rfc-editor\\.org/rfc/rfc\\d{4}#section-\\d+(\\.\\d+)*"
            "|openid\\.net/specs/[a-z0-9_-]+\\.html)$"_s);
        QVERIFY2(address.match(hint->url()).hasMatch(), qPrintable(specification));
        QVERIFY(hint->text().contains(u"href=\""_s + hint->url().toHtmlEscaped()));
        QVERIFY(hint->accessibleName().contains(specification));
        const auto* field = page->findChild<QWidget*>(editor);
        QVERIFY(field != nullptr);
        QVERIFY(!editor.contains(u'_') || field->whatsThis().contains(specification));
    }

    void opensTheSectionInTheBrowser()
    {
        QDesktopServices::setUrlHandler(u"https"_s, this, "take");
        QWidget* page = pageOf(u"clients"_s);
        auto* hint = page->findChild<FieldHint*>(u"hint_redirect_uris"_s);
        hint->show();
        hint->setFocus();
        // As with the keyboard: Tab stands on the link, Return follows it.
        Q_EMIT hint->linkActivated(hint->url());
        QCOMPARE(m_opened, QUrl(u"https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2"_s));
        m_opened.clear();
        openSpecification(u"file:///etc/passwd"_s);
        openSpecification(u"http://plain.example/"_s);
        QVERIFY(m_opened.isEmpty());
        QDesktopServices::unsetUrlHandler(u"https"_s);
    }

    void aLinkIsReachedWithTheKeyboard()
    {
        FieldHint hint(u"a < b"_s, u"RFC 6749 §3.3"_s);
        disconnect(&hint, &QLabel::linkActivated, nullptr, nullptr);
        QSignalSpy followed(&hint, &QLabel::linkActivated);
        hint.show();
        QVERIFY(QTest::qWaitForWindowActive(&hint));
        QVERIFY(hint.focusPolicy() & Qt::TabFocus);
        hint.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&hint, Qt::Key_Return);
        QCOMPARE(followed.size(), 1);
        QVERIFY(hint.text().contains(u"a &lt; b"_s));
    }

    void knowsNoFieldThatNobodyDeclared()
    {
        QVERIFY(!specificationOf(u"clients"_s, u"nonsense"_s).has_value());
        QCOMPARE(specificationOf(u"clients"_s, u"enabled"_s), QString());
        QCOMPARE(specificationOf(u"providers"_s, u"preset_params/tenant"_s), QString());
    }
};

} // namespace gatehouse::ui

QTEST_MAIN(gatehouse::ui::FieldSpecificationsTest)
#include "tst_field_specifications.moc"
