// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/error_banner.h"

#include "ui/theme/icons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

struct Look
{
    const char* property;
    const char* icon;
    IconTone tone;
};

Look lookOf(ErrorBanner::Severity severity)
{
    switch (severity) {
    case ErrorBanner::Severity::Info:
        return { "info", "info", IconTone::Accent };
    case ErrorBanner::Severity::Success:
        return { "success", "success", IconTone::Success };
    case ErrorBanner::Severity::Warning:
        return { "warning", "warning", IconTone::Warning };
    case ErrorBanner::Severity::Error:
        break;
    }
    return { "error", "error", IconTone::Danger };
}

} // namespace

ErrorBanner::ErrorBanner(QWidget* parent)
    : QWidget(parent)
    , m_frame(new QFrame(this))
    , m_icon(new IconLabel("info", IconTone::Accent, 20, m_frame))
    , m_text(new QLabel(m_frame))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(m_frame))
{
    setObjectName(u"bannerArea"_s);
    m_frame->setObjectName(u"banner"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"bannerText"_s);
    m_close->setIcon(lineIcon("close", IconTone::Muted));
    m_close->setObjectName(u"bannerClose"_s);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    auto* row = new QHBoxLayout(m_frame);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_icon, 0);
    row->addWidget(m_text, 1);
    row->addLayout(m_actions);
    row->addWidget(m_close);
    // The margins are its own, so that they go with it.
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 12, 20, 0);
    outer->addWidget(m_frame);
    hide();
}

void ErrorBanner::showMessage(
    Severity severity, const QString& topic, const QString& text, const QList<Action>& actions)
{
    const Look look = lookOf(severity);
    m_topic = topic;
    m_text->setText(text);
    m_icon->setIcon(look.icon, look.tone);
    m_frame->setProperty("severity", QString::fromLatin1(look.property));
    setAccessibleName(text);
    while (QLayoutItem* old = m_actions->takeAt(0)) {
        // Later: this may run inside the clicked() of one of them.
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const Action& action : actions) {
        addAction(action);
    }
    repolish(m_frame);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErrorBanner::addAction(const Action& action)
{
    QPushButton* button = makeButton(action.objectName, action.text, m_frame);
    const std::function<void()> run = action.run;
    connect(button, &QPushButton::clicked, this, [this, run] {
        hide();
        run();
    });
    m_actions->addWidget(button);
}

void ErrorBanner::dismiss(const QString& topic)
{
    if (m_topic == topic) {
        hide();
    }
}

QString ErrorBanner::text() const
{
    return m_text->text();
}

} // namespace gatehouse::ui
