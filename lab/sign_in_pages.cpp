// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/sign_in_pages.h"

#include <algorithm>
#include <array>
#include <span>

namespace gatehouse::lab {

using namespace Qt::StringLiterals;

namespace {

using Input = HtmlForm::Input;

constexpr std::array yesWords { "allow", "approve", "accept", "authorize", "authorise", "agree",
    "consent", "continue", "confirm", "grant", "yes" };
constexpr std::array noWords { "deny", "decline", "reject", "refuse", "cancel", "abort", "disallow",
    "no" };

bool isText(const Input& input)
{
    return input.type == "text" || input.type == "email" || input.type == "tel";
}

/// Who signs in stands in the last field of text before the password.
const Input* userField(const HtmlForm& form)
{
    if (const Input* const named = form.find("username"))
        return named;
    const Input* found = nullptr;
    for (const Input& input : form.inputs) {
        if (input.type == "password")
            break;
        if (isText(input))
            found = &input;
    }
    return found;
}

bool says(const Input& button, std::span<const char* const> words)
{
    const QByteArray name = button.name.toLower();
    const QByteArray value = button.value.toLower();
    const QByteArray text = button.text.toLower();
    return std::ranges::any_of(words, [&](const char* word) {
        return name == word || value == word || text == word
            || text.startsWith(QByteArray(QByteArray(word) + ' '));
    });
}

const Input* buttonThatSays(const HtmlForm& form, std::span<const char* const> words)
{
    const auto found = std::ranges::find_if(form.inputs,
        [&](const Input& input) { return input.type == "submit" && says(input, words); });
    return found == form.inputs.end() ? nullptr : &*found;
}

/// What every browser sends without being asked.
Fields standing(const HtmlForm& form)
{
    Fields fields;
    for (const Input& input : form.inputs) {
        const bool isChosen
            = (input.type == "checkbox" || input.type == "radio") && input.isChecked;
        if (input.type == "hidden" || isChosen || (isText(input) && !input.value.isEmpty()))
            fields.emplace_back(input.name, input.value);
    }
    return fields;
}

FilledForm signIn(const HtmlForm& form, const Person& person)
{
    FilledForm filled { form.action, {}, true };
    const Input* const user = userField(form);
    for (const Input& input : form.inputs) {
        if (&input == user)
            filled.fields.emplace_back(input.name, person.username.toUtf8());
        else if (input.type == "password")
            filled.fields.emplace_back(input.name, person.password.toUtf8());
        else if (input.type == "hidden")
            filled.fields.emplace_back(input.name, input.value);
    }
    // Our sign-in page asks by a check box that stands for yes.
    if (form.find("confirm") != nullptr && !person.denies)
        filled.fields.emplace_back("confirm", "yes");
    return filled;
}

/// Our own pages: consent, and the code of a device.
FilledForm decision(const HtmlForm& form, const Person& person)
{
    FilledForm filled { form.action, {} };
    for (const Input& input : form.inputs) {
        if (input.type == "hidden" || input.name == "user_code")
            filled.fields.emplace_back(input.name, input.value);
    }
    if (form.find("confirm") != nullptr)
        filled.fields.emplace_back("confirm", person.denies ? "no" : "yes");
    return filled;
}

bool asksNothing(const HtmlForm& form)
{
    return form.isPost && std::ranges::none_of(form.inputs, [](const Input& input) {
        return isText(input) || input.type == "password" || input.type == "file";
    });
}

/// A page of somebody else that asks for yes or no by its buttons, or has one button only.
std::optional<FilledForm> foreignDecision(const HtmlForm& form, const Person& person)
{
    if (!asksNothing(form))
        return std::nullopt;
    const std::span<const char* const> words = person.denies
        ? std::span<const char* const>(noWords)
        : std::span<const char* const>(yesWords);
    FilledForm filled { form.action, standing(form) };
    if (const Input* const button = buttonThatSays(form, words)) {
        if (!button->name.isEmpty())
            filled.fields.emplace_back(button->name, button->value);
        return filled;
    }
    return std::nullopt;
}

} // namespace

std::optional<FilledForm> filledForm(const std::vector<HtmlForm>& forms, const Person& person)
{
    for (const HtmlForm& form : forms) {
        if (form.hasPassword() && userField(form) != nullptr)
            return signIn(form, person);
    }
    for (const HtmlForm& form : forms) {
        if (form.find("confirm") != nullptr || form.find("user_code") != nullptr)
            return decision(form, person);
    }
    for (const HtmlForm& form : forms) {
        if (auto filled = foreignDecision(form, person))
            return filled;
    }
    return std::nullopt;
}

} // namespace gatehouse::lab
