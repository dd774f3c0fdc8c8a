// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/explanation_view.h"

#include "ui/help/field_hint.h"
#include "ui/theme/icons.h"
#include "ui/widgets/difference_view.h"
#include "ui/widgets/labels.h"

#include <QtCore/QLocale>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

/// The likeliest first; one alone needs no number.
QString numbered(const QStringList& sentences)
{
    if (sentences.size() < 2) {
        return sentences.value(0);
    }
    QStringList lines;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        lines.append(u"%1. %2"_s.arg(QLocale().toString(i + 1), sentences[i]));
    }
    return lines.join(u'\n');
}

QString listed(const QStringList& sentences)
{
    QStringList lines;
    for (const QString& sentence : sentences) {
        lines.append(u"\u2022 "_s + sentence);
    }
    return lines.join(u'\n');
}

} // namespace

ExplanationView::ExplanationView(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(u"stepExplanation"_s);
    setAccessibleName(tr("Explanation"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    body->setObjectName(u"formBody"_s);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(14, 10, 14, 10);
    m_column->setSpacing(8);
    setWidget(body);
    m_title = addLabel("cardTitle", "explainTitle");
    m_happened = addLabel("plain", "explainHappened");
    m_difference = new DifferenceView(body);
    m_column->addWidget(m_difference);
    m_detail = addLabel("muted", "explainDetail");
    m_fixed = addLabel("caption", "explainFixed");
    m_causesTitle = addLabel("section", "explainCausesTitle");
    m_causes = addLabel("plain", "explainCauses");
    m_fixesTitle = addLabel("section", "explainFixesTitle");
    m_fixes = addLabel("plain", "explainFixes");
    m_causesTitle->setText(tr("Likely causes"));
    m_fixesTitle->setText(tr("How to mend it"));
    m_link = makeButton(u"explainSpecification"_s, {}, body, ButtonRole::Link);
    m_link->setIcon(lineIcon("external"));
    m_link->setAccessibleName(tr("Open the specification"));
    connect(m_link, &QPushButton::clicked, this, [this] { openSpecification(m_link->toolTip()); });
    m_column->addWidget(m_link, 0, Qt::AlignLeading);
    m_column->addStretch(1);
    showNothing({});
}

QLabel* ExplanationView::addLabel(const char* role, const char* objectName)
{
    QLabel* label = makeLabel(role, {}, widget());
    label->setObjectName(QLatin1String(objectName));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
    return label;
}

void ExplanationView::showNothing(const QString& sentence)
{
    setFix(nullptr, {});
    m_happened->setText(sentence);
    m_difference->showDifference({});
    for (QWidget* part : std::initializer_list<QWidget*> {
             m_title, m_detail, m_causesTitle, m_causes, m_fixesTitle, m_fixes, m_link }) {
        part->hide();
    }
    setAccessibleDescription(sentence);
}

void ExplanationView::showExplanation(const explain::Explanation& explanation)
{
    const explain::CauseText& text = explanation.text;
    m_title->setText(text.title);
    m_happened->setText(text.happened);
    m_difference->showDifference(explanation.difference);
    m_detail->setText(tr("In the server's words: %1").arg(explanation.detail));
    m_causes->setText(numbered(text.causes));
    m_fixes->setText(listed(text.fixes));
    m_title->show();
    const bool isSaid = explanation.detail == explanation.difference.got;
    m_detail->setVisible(!explanation.detail.isEmpty() && !isSaid);
    for (QWidget* part : { m_causesTitle, m_causes }) {
        part->setVisible(!text.causes.isEmpty());
    }
    for (QWidget* part : { m_fixesTitle, m_fixes }) {
        part->setVisible(!text.fixes.isEmpty());
    }
    setLink(explanation);
    setAccessibleDescription(u"%1. %2"_s.arg(text.title, text.happened));
    ensureVisible(0, 0);
}

void ExplanationView::setLink(const explain::Explanation& explanation)
{
    m_link->setText(explanation.specification);
    m_link->setAccessibleName(tr("Open the specification, %1").arg(explanation.specification));
    m_link->setToolTip(explanation.specificationUrl);
    m_link->setVisible(!explanation.specificationUrl.isEmpty());
}

void ExplanationView::setFix(QPushButton* button, const QString& note)
{
    delete m_fix;
    m_fix = button;
    if (button != nullptr) {
        m_column->insertWidget(m_column->indexOf(m_fixed), button, 0, Qt::AlignLeading);
        button->show();
    }
    m_fixed->setText(note);
    m_fixed->setVisible(!note.isEmpty());
}

} // namespace gatehouse::ui
