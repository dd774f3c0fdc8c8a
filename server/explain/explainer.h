// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/explain/difference.h"
#include "server/explain/rule_base.h"

#include <QtCore/QHash>

#include <optional>

namespace gatehouse::explain {

/// What a cause says in one language.
struct CauseText
{
    QString title;
    QString happened;
    QStringList causes; ///< The likeliest first.
    QStringList fixes; ///< The best first.
};

/// Why one request was refused.
struct Explanation
{
    QString cause; ///< Rule::id
    CauseText text;
    Difference difference; ///< Both texts empty: there is nothing to compare.
    QString detail; ///< The step's own words, English.
    QString action; ///< What the console can do, or empty.
    QString specification;
    QString specificationUrl;
};

/// Rules and texts together. Reads the texts of a language at its first use; one per thread.
class Explainer
{
public:
    [[nodiscard]] const RuleBase& ruleBase() const { return m_rules; }
    /// Nothing for a step that was not refused. `language`: "de"; English for what is not
    /// translated.
    [[nodiscard]] std::optional<Explanation> explain(
        const trace::Step& step, const QString& language);
    [[nodiscard]] CauseText text(const QString& cause, const QString& language);

private:
    using Texts = QHash<QString, CauseText>;
    [[nodiscard]] const Texts& texts(const QString& language);

    RuleBase m_rules;
    QHash<QString, Texts> m_texts; ///< By language; only those that have a file.
};

/// The languages of the texts, English first.
[[nodiscard]] QStringList languages();

} // namespace gatehouse::explain
