// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/token_inspector.h"

#include "lab/id_token_context.h"
#include "server/control/server_control.h"
#include "ui/theme/code_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/token_companions_bar.h"
#include "ui/widgets/token_expectation_bar.h"

#include <QtCore/QTimer>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse::ui {

using models::TokenExamination;
using models::Verdict;

namespace {

constexpr int mostCharacters = 32768; ///< Twice what is ever read of a JWT.

const char* iconOf(Verdict verdict)
{
    return verdict == Verdict::Good ? "success" : verdict == Verdict::Bad ? "error" : "info";
}

IconTone toneOf(Verdict verdict)
{
    return verdict == Verdict::Good ? IconTone::Success
        : verdict == Verdict::Bad   ? IconTone::Danger
                                    : IconTone::Muted;
}

} // namespace

TokenInspector::TokenInspector(const ConsoleContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_background(new models::Background(context.workspace, this))
    , m_input(new QPlainTextEdit(this))
    , m_expectation(new TokenExpectationBar(this))
    , m_companions(new TokenCompanionsBar(this))
    , m_mark(new IconLabel("info", IconTone::Muted, 18, this))
    , m_summary(makeLabel("state", {}, this))
    , m_members(makeList(
          u"tokenMembers"_s, tr("Header and claims"), { tr("Member"), tr("Value"), tr("Meaning") }))
    , m_findings(makeList(u"tokenFindings"_s, tr("Rules and verdicts"),
          { tr("Rule"), tr("Found"), tr("Expected"), tr("Specification") }))
    , m_typing(new QTimer(this))
{
    setObjectName(u"tokenInspector"_s);
    auto* lists = new QSplitter(Qt::Horizontal, this);
    lists->setChildrenCollapsible(false);
    lists->setHandleWidth(10);
    lists->addWidget(m_members);
    lists->addWidget(m_findings);
    lists->setSizes({ 430, 640 });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeInput());
    column->addWidget(m_expectation);
    column->addWidget(m_companions);
    column->addWidget(makeVerdict());
    column->addWidget(lists, 1);
    m_typing->setSingleShot(true);
    m_typing->setInterval(120ms);
    connect(m_input, &QPlainTextEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_expectation, &TokenExpectationBar::changed, m_typing, qOverload<>(&QTimer::start));
    connect(m_companions, &TokenCompanionsBar::changed, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &TokenInspector::ask);
    clear();
}

QWidget* TokenInspector::makeInput()
{
    m_input->setObjectName(u"tokenInput"_s);
    m_input->setAccessibleName(tr("Token to inspect"));
    m_input->setPlaceholderText(
        tr("Paste a token: a JWT of any kind, or an access or refresh token of this server."));
    m_input->setTabChangesFocus(true);
    showAsCode(m_input);
    m_input->setWordWrapMode(QTextOption::WrapAnywhere);
    m_input->setFixedHeight(84);
    return m_input;
}

QWidget* TokenInspector::makeVerdict()
{
    auto* bar = new QWidget(this);
    m_summary->setObjectName(u"tokenVerdict"_s);
    m_summary->setWordWrap(true);
    QPushButton* empty = makeButton(u"clearToken"_s, tr("Clear"), bar);
    empty->setIcon(lineIcon("close"));
    connect(empty, &QPushButton::clicked, m_input, &QPlainTextEdit::clear);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(2, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_mark);
    row->addWidget(m_summary, 1);
    row->addWidget(empty);
    return bar;
}

QTreeWidget* TokenInspector::makeList(
    const QString& objectName, const QString& name, const QStringList& titles)
{
    auto* list = new QTreeWidget(this);
    list->setObjectName(objectName);
    list->setAccessibleName(name);
    list->setHeaderLabels(titles);
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setUniformRowHeights(true);
    list->setTextElideMode(Qt::ElideRight);
    list->setColumnWidth(0, 116);
    list->setColumnWidth(1, 200);
    list->header()->setStretchLastSection(true);
    return list;
}

void TokenInspector::clear()
{
    m_members->clear();
    m_findings->clear();
    m_mark->setIcon("info", IconTone::Muted);
    m_summary->setText(m_expectation->lacksKeys() && !token().isEmpty()
            ? tr("Fetch or paste the keys that should check the signature.")
            : tr("Nothing to inspect yet. What is pasted here is never stored."));
}

void TokenInspector::inspect(const QByteArray& token)
{
    m_input->setPlainText(QString::fromLatin1(token));
    m_typing->stop();
    ask();
}

void TokenInspector::inspect(const lab::IdTokenContext& context)
{
    m_companions->setCompanions(
        { context.nonce, context.accessToken, context.code, context.state });
    m_expectation->expect(context.jwksUri, context.issuer, context.audience);
    inspect(context.token);
}

QByteArray TokenInspector::token() const
{
    return m_input->toPlainText().left(mostCharacters).simplified().toUtf8();
}

void TokenInspector::focusInput()
{
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
}

void TokenInspector::ask()
{
    ++m_generation;
    const QByteArray token = this->token();
    if (token.isEmpty() || m_expectation->lacksKeys()) {
        clear();
        return;
    }
    models::TokenExpectation expected;
    expected.now = m_context.workspace.clock().now();
    expected.keys = m_expectation->keys();
    expected.issuer
        = expected.keys.isEmpty() ? m_context.control.status().issuer : m_expectation->issuer();
    expected.audience = m_expectation->audience();
    expected.companions = m_companions->companions();
    const std::function<core::Result<TokenExamination>(store::Database&)> work
        = [token, expected](store::Database& database) {
              return models::examineToken(database, token, expected);
          };
    m_background->read<TokenExamination>(
        work, [this, generation = m_generation](const core::Result<TokenExamination>& answer) {
            if (generation != m_generation) {
                return;
            }
            clear();
            if (answer) {
                show(*answer);
            } else {
                m_summary->setText(
                    tr("The workspace could not be read: %1").arg(answer.error().message));
            }
        });
}

void TokenInspector::show(const TokenExamination& examination)
{
    m_mark->setIcon(iconOf(examination.verdict), toneOf(examination.verdict));
    m_summary->setText(examination.summary);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (m_members->font().pointSizeF() > 0) {
        fixed.setPointSizeF(m_members->font().pointSizeF());
    }
    for (const models::TokenMember& member : examination.members) {
        auto* item = new QTreeWidgetItem(m_members,
            { member.isHeader ? tr("%1 (header)").arg(member.name) : member.name, member.value,
                member.meaning });
        item->setFont(1, fixed);
        item->setToolTip(1, member.value);
        item->setToolTip(2, member.meaning);
    }
    for (const models::TokenFinding& finding : examination.findings) {
        auto* item = new QTreeWidgetItem(
            m_findings, { finding.rule, finding.found, finding.expected, finding.specification });
        item->setIcon(0, lineIcon(iconOf(finding.verdict), toneOf(finding.verdict)));
        const QString verdict = finding.verdict == Verdict::Good ? tr("right")
            : finding.verdict == Verdict::Bad                    ? tr("wrong")
                                                                 : tr("cannot be told");
        // Not by colour and shape alone.
        item->setData(0, Qt::AccessibleTextRole, u"%1: %2"_s.arg(finding.rule, verdict));
        item->setToolTip(0, u"%1: %2"_s.arg(finding.rule, verdict));
        item->setToolTip(1, finding.found);
        item->setToolTip(2, finding.expected);
    }
    m_findings->setColumnWidth(0, 210);
    m_findings->setColumnWidth(1, 140);
    m_findings->setColumnWidth(2, 140);
}

} // namespace gatehouse::ui
