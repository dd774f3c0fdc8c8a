// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/step.h"

#include <QtCore/QList>
#include <QtCore/QRegularExpression>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace gatehouse::explain {

/// How expected and got of a cause are put side by side.
enum class Comparison
{
    None,
    Text,
    Nearest, ///< Expected is a list of which one entry was meant.
    Words ///< Both are lists.
};

/// One cause and the steps it explains. What is empty fits every step.
struct Rule
{
    QString id; ///< "redirect_uri.trailing_slash"; key of its texts.
    QString error; ///< OAuth error code.
    QStringList descriptions; ///< What the client was told, one of them.
    QRegularExpression detail; ///< Found in the step's detail; or one of `checks` failed.
    QStringList checks;
    QString difference; ///< explain::addressDifference of expected and got.
    Comparison comparison = Comparison::None;
    QString action; ///< What the console can do about it ("add_scope"), or empty.
    QString specification;
    QString specificationUrl;
};

/// The failed check that ended the request, or null.
[[nodiscard]] const trace::Check* decisiveCheck(const trace::Step& step);

/// Every rule in the order in which they are tried. Read once from the program's resources; a value
/// without state, usable in any thread.
class RuleBase
{
public:
    RuleBase();

    [[nodiscard]] const QList<Rule>& rules() const { return m_rules; }
    /// The first rule that fits, or null.
    [[nodiscard]] const Rule* find(const trace::Step& step) const;

private:
    QList<Rule> m_rules;
};

} // namespace gatehouse::explain
