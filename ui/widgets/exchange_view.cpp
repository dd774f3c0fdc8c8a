// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/exchange_view.h"

#include "models/api_text.h"
#include "ui/theme/code_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

ExchangeView::ExchangeView(QWidget* parent)
    : QFrame(parent)
    , m_summary(makeLabel("caption", {}, this))
    , m_copy(makeButton(u"copyCurl"_s, tr("Copy as curl"), this))
    , m_tabs(new QTabWidget(this))
{
    setProperty("role", u"card"_s);
    m_summary->setObjectName(u"exchangeSummary"_s);
    m_summary->setWordWrap(true);
    m_copy->setIcon(lineIcon("copy"));
    m_copy->setToolTip(tr("For a shell; $TOKEN stands where the token goes"));
    connect(m_copy, &QPushButton::clicked, this, &ExchangeView::copyCommand);
    m_tabs->setObjectName(u"exchangeTabs"_s);
    m_tabs->setAccessibleName(tr("Answer and request"));
    m_tabs->tabBar()->setAccessibleName(tr("Answer and request"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_body = addText("answerBody", tr("Answer"));
    m_headers = addText("answerHeaders", tr("Answer headers"));
    m_request = addText("requestSent", tr("Request as sent"));
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

QPlainTextEdit* ExchangeView::addText(const char* objectName, const QString& title)
{
    auto* text = new QPlainTextEdit(m_tabs);
    text->setObjectName(QLatin1String(objectName));
    text->setAccessibleName(title);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setProperty("role", u"plain"_s);
    showAsCode(text);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_tabs->addTab(text, title);
    return text;
}

void ExchangeView::clear()
{
    m_body->clear();
    m_headers->clear();
    m_request->clear();
    m_command.clear();
    m_copy->setEnabled(false);
}

void ExchangeView::setSummary(const char* role, const QString& text)
{
    m_summary->setProperty("role", QLatin1String(role));
    m_summary->setText(text);
    repolish(m_summary);
}

void ExchangeView::showNothing()
{
    clear();
    setSummary("muted", tr("The answer appears here."));
}

void ExchangeView::showWaiting(const QString& provider)
{
    clear();
    setSummary("muted", tr("Waiting for %1…").arg(provider));
}

void ExchangeView::showOutcome(const core::Result<control::ApiExchange>& outcome)
{
    clear();
    if (!outcome) {
        setSummary("fault", tr("No answer: %1").arg(outcome.error().message));
        return;
    }
    const QString type = outcome->contentType.isEmpty() ? tr("no content type")
                                                        : QString::fromLatin1(outcome->contentType);
    const QString size = QLocale().formattedDataSize(outcome->body.size());
    setSummary(outcome->status < 400 ? "caption" : "fault",
        tr("%1 · %2 ms · %3 · %4", "status, time, type, size")
            .arg(QString::number(outcome->status), QString::number(outcome->milliseconds), type,
                size));
    m_body->setPlainText(models::bodyText(outcome->body));
    m_headers->setPlainText(models::answerHeaderText(*outcome));
    m_request->setPlainText(models::requestText(*outcome));
    m_command = models::curlCommand(*outcome);
    m_copy->setEnabled(true);
}

void ExchangeView::copyCommand()
{
    QGuiApplication::clipboard()->setText(m_command);
}

} // namespace gatehouse::ui
