// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/token_comparison_view.h"

#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QtCore/QTimer>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse::ui {

using models::ComparedMember;
using Difference = ComparedMember::Difference;

namespace {

constexpr int longestComparedToken = 32768;

enum Column
{
    DifferenceColumn,
    MemberColumn,
    FirstColumn,
    SecondColumn,
    MeaningColumn
};

const char* signOf(Difference difference)
{
    return difference == Difference::Same     ? "check"
        : difference == Difference::Changed   ? "warning"
        : difference == Difference::OnlyFirst ? "delete"
                                              : "add";
}

} // namespace

TokenComparisonView::TokenComparisonView(QWidget* parent)
    : QWidget(parent)
    , m_first(makeInput("firstToken", tr("First token")))
    , m_second(makeInput("secondToken", tr("Second token")))
    , m_summary(makeLabel("state", {}, this))
    , m_onlyDifferent(new QCheckBox(tr("Only what differs"), this))
    , m_list(new QTreeWidget(this))
    , m_typing(new QTimer(this))
{
    setObjectName(u"tokenComparison"_s);
    auto* inputs = new QHBoxLayout;
    inputs->setSpacing(10);
    inputs->addWidget(m_first);
    inputs->addWidget(m_second);
    setUpList();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(10);
    column->addLayout(inputs);
    column->addWidget(makeBar());
    column->addWidget(m_list, 1);
    m_typing->setSingleShot(true);
    m_typing->setInterval(120ms);
    connect(m_typing, &QTimer::timeout, this, &TokenComparisonView::compare);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &TokenComparisonView::compare);
    compare();
}

QPlainTextEdit* TokenComparisonView::makeInput(const char* objectName, const QString& name)
{
    auto* input = new QPlainTextEdit(this);
    input->setObjectName(QLatin1String(objectName));
    input->setAccessibleName(name);
    input->setPlaceholderText(tr("%1: paste a JWT").arg(name));
    input->setTabChangesFocus(true);
    input->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    input->setWordWrapMode(QTextOption::WrapAnywhere);
    input->setFixedHeight(104);
    connect(input, &QPlainTextEdit::textChanged, this, [this] { m_typing->start(); });
    return input;
}

QWidget* TokenComparisonView::makeBar()
{
    auto* bar = new QWidget(this);
    m_summary->setObjectName(u"comparisonSummary"_s);
    m_summary->setWordWrap(true);
    m_onlyDifferent->setObjectName(u"onlyDifferent"_s);
    QPushButton* swap = makeButton(u"swapTokens"_s, tr("Swap"), bar);
    connect(swap, &QPushButton::clicked, this, [this] {
        const QString first = m_first->toPlainText();
        m_first->setPlainText(m_second->toPlainText());
        m_second->setPlainText(first);
    });
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(2, 0, 0, 0);
    row->addWidget(m_summary, 1);
    row->addWidget(m_onlyDifferent);
    row->addWidget(swap);
    return bar;
}

void TokenComparisonView::setUpList()
{
    m_list->setObjectName(u"comparedMembers"_s);
    m_list->setAccessibleName(tr("Members of both tokens"));
    m_list->setHeaderLabels(
        { tr("Difference"), tr("Member"), tr("First"), tr("Second"), tr("Meaning") });
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(true);
    const QList<int> widths { 170, 150, 270, 270 };
    for (int column = 0; column < widths.size(); ++column) {
        m_list->setColumnWidth(column, widths[column]);
    }
}

void TokenComparisonView::setFirst(const QByteArray& token)
{
    m_first->setPlainText(QString::fromUtf8(token));
}

void TokenComparisonView::focusInput()
{
    QPlainTextEdit* input = m_first->toPlainText().isEmpty() ? m_first : m_second;
    input->setFocus(Qt::ShortcutFocusReason);
    input->selectAll();
}

void TokenComparisonView::compare()
{
    m_list->clear();
    const auto text = [](const QPlainTextEdit* input) {
        return input->toPlainText().left(longestComparedToken).simplified().toUtf8();
    };
    if (text(m_first).isEmpty() || text(m_second).isEmpty()) {
        m_summary->setText(tr("Paste two tokens. Nothing is stored, and signatures are not looked "
                              "at: the inspector checks those."));
        return;
    }
    show(models::compareTokens(text(m_first), text(m_second)));
}

void TokenComparisonView::show(const models::TokenComparison& comparison)
{
    if (!comparison.fault.isEmpty()) {
        m_summary->setText(comparison.fault);
        return;
    }
    m_summary->setText(comparison.differences == 0
            ? tr("Header and claims are the same.")
            : tr("Members that differ: %1.").arg(comparison.differences));
    for (const ComparedMember& member : comparison.members) {
        if (!m_onlyDifferent->isChecked() || member.difference != Difference::Same) {
            addMember(member);
        }
    }
}

void TokenComparisonView::addMember(const ComparedMember& member)
{
    const QString words = models::differenceText(member.difference);
    const QString name = member.isHeader ? tr("%1 (header)").arg(member.name) : member.name;
    auto* item
        = new QTreeWidgetItem(m_list, { words, name, member.first, member.second, member.meaning });
    const bool isSame = member.difference == Difference::Same;
    item->setIcon(DifferenceColumn,
        lineIcon(signOf(member.difference), isSame ? IconTone::Muted : IconTone::Warning));
    item->setData(DifferenceColumn, Qt::AccessibleTextRole, u"%1: %2"_s.arg(name, words));
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (const int column : { FirstColumn, SecondColumn }) {
        item->setFont(column, fixed);
        item->setToolTip(column, item->text(column));
    }
    if (!isSame) {
        QFont bold = m_list->font();
        bold.setBold(true);
        item->setFont(DifferenceColumn, bold);
        item->setFont(MemberColumn, bold);
    }
    item->setToolTip(MeaningColumn, member.meaning);
}

} // namespace gatehouse::ui
