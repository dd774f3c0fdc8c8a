// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_view.h"

#include "models/step_text.h"
#include "ui/theme/code_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/copy_request_button.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

StepView::StepView(QWidget* parent)
    : QFrame(parent)
    , m_summary(makeLabel("caption", {}, this))
    , m_copy(new CopyRequestButton(this))
    , m_tabs(new QTabWidget(this))
{
    setProperty("role", u"card"_s);
    m_summary->setObjectName(u"stepSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tabs->setObjectName(u"stepTabs"_s);
    m_tabs->setAccessibleName(tr("Request, answer and checks"));
    m_tabs->tabBar()->setAccessibleName(tr("Request, answer and checks"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_request = addText("stepRequest", tr("Request"));
    m_answer = addText("stepAnswer", tr("Answer"));
    addChecks();
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 10, 0);
    head->addWidget(m_summary, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    showNothing();
}

void StepView::addFirst(QWidget* page, const QString& title)
{
    m_tabs->insertTab(0, page, title);
    m_tabs->setCurrentIndex(0);
}

void StepView::addExplanation(QWidget* page, const QString& title)
{
    m_explanation = page;
    m_tabs->addTab(page, title);
    setExplained(false);
}

void StepView::setExplained(bool isExplained)
{
    const int tab = m_tabs->indexOf(m_explanation);
    const bool isInFront = m_tabs->currentIndex() == tab;
    if (!isExplained && isInFront) {
        // Before it is disabled: the tabs would choose its neighbour.
        m_tabs->setCurrentWidget(m_before != nullptr ? m_before : m_tabs->widget(0));
    }
    m_tabs->setTabEnabled(tab, isExplained);
    const QWidget* focus = QApplication::focusWidget();
    const bool isWorking = focus != nullptr && m_tabs->isAncestorOf(focus);
    if (isExplained && !isInFront && !isWorking) {
        m_before = m_tabs->currentWidget();
        m_tabs->setCurrentIndex(tab);
    }
}

void StepView::bringToFront(QWidget* page)
{
    if (m_tabs->isTabEnabled(m_tabs->indexOf(page))) {
        m_tabs->setCurrentWidget(page);
    }
}

QPlainTextEdit* StepView::addText(const char* objectName, const QString& title)
{
    auto* text = new QPlainTextEdit(m_tabs);
    text->setObjectName(QLatin1String(objectName));
    text->setAccessibleName(title);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setProperty("role", u"plain"_s);
    showAsCode(text);
    m_tabs->addTab(text, title);
    return text;
}

void StepView::addChecks()
{
    m_checks = new QTreeWidget(m_tabs);
    m_checks->setObjectName(u"stepChecks"_s);
    m_checks->setAccessibleName(tr("Checks"));
    m_checks->setRootIsDecorated(false);
    m_checks->setUniformRowHeights(true);
    m_checks->setFrameShape(QFrame::NoFrame);
    m_checks->setHeaderLabels(
        { tr("Verdict"), tr("Check"), tr("Expected"), tr("Got"), tr("Specification") });
    m_checks->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_checks->header()->resizeSection(0, 84);
    m_checks->header()->resizeSection(1, 210);
    m_tabs->addTab(m_checks, tr("Checks"));
}

void StepView::showNothing()
{
    m_shown.clear();
    m_request->clear();
    m_answer->clear();
    m_checks->clear();
    m_copy->setRequest(nullptr, {});
    setSummary("muted", tr("Choose a flow or a step to see what was sent and answered."));
}

bool StepView::showStep(const trace::Step& step, const QString& issuer)
{
    // A live tree tells often; what is shown already keeps its place and its selection.
    if (m_shown == step.request && !m_shown.isEmpty()) {
        return false;
    }
    m_shown = step.request;
    setSummary(trace::isFailed(step) ? "fault" : "caption",
        tr("%1 · %2 · %3 · request %4", "request, answer, time, number")
            .arg(models::requestLine(step), models::answerLine(step),
                models::millisecondsText(step.durationMicroseconds),
                QString::fromLatin1(step.request)));
    m_request->setPlainText(models::requestText(step));
    m_answer->setPlainText(models::answerText(step));
    showChecks(step);
    m_copy->setRequest(&step, issuer);
    return true;
}

void StepView::showChecks(const trace::Step& step)
{
    m_checks->clear();
    for (const trace::Check& check : step.checks) {
        auto* item = new QTreeWidgetItem(m_checks,
            { check.isPassed ? tr("passed") : tr("failed"), QString::fromUtf8(check.name),
                check.expected, check.got, QString::fromUtf8(check.specification) });
        item->setIcon(0,
            check.isPassed ? lineIcon("check", IconTone::Success)
                           : lineIcon("error", IconTone::Danger));
        for (int column = 1; column < item->columnCount(); ++column) {
            item->setToolTip(column, item->text(column));
        }
        if (!check.isPassed) {
            m_checks->setCurrentItem(item);
        }
    }
    m_tabs->setTabText(m_tabs->indexOf(m_checks), tr("Checks (%1)").arg(step.checks.size()));
}

void StepView::setSummary(const char* role, const QString& text)
{
    m_summary->setProperty("role", QLatin1String(role));
    m_summary->setText(text);
    repolish(m_summary);
}

} // namespace gatehouse::ui
