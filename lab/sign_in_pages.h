// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/html_form.h"
#include "lab/user_agent.h"

#include <optional>
#include <vector>

// What a test user would type and press on the pages of any authorization server: ours by their
// names, others by what such pages have in common. Guesses are bounded by the caller.
namespace gatehouse::lab {

/// A form as it would be sent.
struct FilledForm
{
    QByteArray action; ///< As written; empty: the page's own address.
    Fields fields;
    bool isSignIn = false; ///< The password is in it.
};

/// Nothing: no form of the page is one that the lab knows what to do with, or `person` denies and
/// nothing on it says no.
[[nodiscard]] std::optional<FilledForm> filledForm(
    const std::vector<HtmlForm>& forms, const Person& person);

} // namespace gatehouse::lab
