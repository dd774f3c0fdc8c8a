// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_row.h"

#include "ui/widgets/labels.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

constexpr int gap = 4;

} // namespace

ProblemRow::ProblemRow(QWidget* parent)
    : QWidget(parent)
    , m_second(new QHBoxLayout)
    , m_explain(makeButton(u"explainProblem"_s, tr("Explain"), this, ButtonRole::Link))
    , m_open(makeButton(u"openProblem"_s, tr("Open flow"), this, ButtonRole::Link))
{
    auto* first = new QHBoxLayout;
    first->setSpacing(gap);
    first->addStretch(1);
    first->addWidget(m_explain);
    first->addWidget(m_open);
    m_second->addStretch(1);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 1, gap, gap);
    lines->setSpacing(0);
    lines->addLayout(first);
    lines->addStretch(1);
    lines->addLayout(m_second);
    connect(m_explain, &QPushButton::clicked, this, &ProblemRow::explainAsked);
    connect(m_open, &QPushButton::clicked, this, &ProblemRow::flowAsked);
}

void ProblemRow::setSubject(const QString& text)
{
    m_explain->setAccessibleDescription(text);
    m_open->setAccessibleDescription(text);
}

void ProblemRow::setReach(Reach reach, bool isExplained)
{
    const bool isThere = reach == Reach::There;
    const QString reason = reach == Reach::Waiting
        ? tr("The list of flows is paused; the request comes when it goes on.")
        : tr("The request has made room for newer ones. The settings can keep more of them.");
    m_explain->setEnabled(isThere && isExplained);
    m_explain->setToolTip(!isThere ? reason
            : isExplained          ? tr("What was refused, why, and how to mend it")
                                   : tr("There is no more to say than what stands here."));
    m_open->setEnabled(isThere);
    m_open->setToolTip(isThere ? tr("The request among those it belongs to") : reason);
}

void ProblemRow::setFix(QPushButton* fix)
{
    delete m_fix;
    m_fix = fix;
    if (fix != nullptr) {
        m_second->addWidget(fix);
    }
}

int ProblemRow::firstLineRoom() const
{
    return m_explain->sizeHint().width() + m_open->sizeHint().width() + 3 * gap;
}

int ProblemRow::secondLineRoom() const
{
    return m_fix == nullptr ? gap : m_fix->sizeHint().width() + 3 * gap;
}

int ProblemRow::rowHeight(const QFontMetrics& metrics)
{
    return 2 * metrics.height() + 30;
}

} // namespace gatehouse::ui
