// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/exchange.h"

#include <QtCore/QString>

#include <optional>

namespace gatehouse::lab {

/// A form of a page, as far as somebody without eyes needs it.
struct HtmlForm
{
    struct Input
    {
        QByteArray name;
        QByteArray value;
        QByteArray type; ///< "text", "hidden", "password", "checkbox", "submit" …
        QByteArray text {}; ///< What a button says; plain.
        bool isChecked = false;
    };
    QByteArray action {}; ///< As written; empty: the page's own address.
    bool isPost = false;
    std::vector<Input> inputs {}; ///< With a name; buttons without one too.

    [[nodiscard]] const Input* find(QByteArrayView name) const;
    [[nodiscard]] bool hasPassword() const;
};

/// The forms of a page. Not a parser of HTML: it reads what our own pages and plain ones write, and
/// gives nothing for the rest. At most 16 forms of at most 64 inputs.
[[nodiscard]] std::vector<HtmlForm> formsOf(const QByteArray& page);
/// What the first heading says, or empty; plain text.
[[nodiscard]] QString headingOf(const QByteArray& page);
/// What stands behind the first heading, or all of a page without one: plain text, cut after 300
/// characters. Anything that is no page is its own text.
[[nodiscard]] QString textOf(const QByteArray& page);

} // namespace gatehouse::lab
