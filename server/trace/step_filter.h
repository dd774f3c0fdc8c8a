// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/trace/step.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace gatehouse::trace {

/// A filter expression over steps, the same in the console and on the command line:
///   client:acme user:bob path:/oauth/token method:POST grant:refresh_token error:invalid_grant
///   status:400 status:4xx status:>=400 request:1f2e is:failed word -word
/// Terms are separated by blanks and must all hold; '-' turns one round; a bare word is looked for
/// in path, client, user, error, detail and request number. Case does not matter.
class StepFilter
{
public:
    static constexpr qsizetype longest = 512;
    static constexpr qsizetype mostTerms = 16;

    /// Invalid: unknown name, bad status, too long; the message names the term.
    [[nodiscard]] static core::Result<StepFilter> parse(const QString& text);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    [[nodiscard]] bool matches(const Step& step) const;

private:
    enum class Subject
    {
        Anything,
        Client,
        User,
        Path,
        Method,
        Grant,
        Error,
        Request,
        Status,
        Failed
    };
    struct Term
    {
        Subject subject = Subject::Anything;
        bool isNegated = false;
        QString text {};
        int from = 0; ///< Status: from and to belong to it.
        int to = 0;
    };

    [[nodiscard]] static core::Result<Term> parseTerm(const QString& text);
    [[nodiscard]] static bool readStatus(const QString& text, Term& term);
    [[nodiscard]] static bool holds(const Term& term, const Step& step);

    QList<Term> m_terms;
};

} // namespace gatehouse::trace
