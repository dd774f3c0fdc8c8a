// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/html_form.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace gatehouse::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostForms = 16;
constexpr size_t mostInputs = 64;
constexpr qsizetype longestHeading = 200;

QString unescaped(QString text)
{
    static const QRegularExpression number(u"&#(x?)([0-9a-fA-F]{1,6});"_s);
    for (auto found = number.match(text); found.hasMatch(); found = number.match(text)) {
        const char32_t code
            = found.capturedView(2).toUInt(nullptr, found.capturedView(1).isEmpty() ? 10 : 16);
        text.replace(found.capturedStart(), found.capturedLength(), QString::fromUcs4(&code, 1));
    }
    // The ampersand last: what it makes is no entity.
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&apos;"_L1, "'"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

QByteArray attribute(const QString& tag, const char* name)
{
    const QRegularExpression pattern(
        uR"re(\s%1\s*=\s*(?:"([^"]*)"|'([^']*)'))re"_s.arg(QLatin1StringView(name)),
        QRegularExpression::CaseInsensitiveOption);
    const auto found = pattern.match(tag);
    return unescaped(found.captured(found.capturedStart(1) >= 0 ? 1 : 2)).toUtf8();
}

std::vector<HtmlForm::Input> inputsOf(const QString& text)
{
    static const QRegularExpression tag(
        u"<(input|button)\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    std::vector<HtmlForm::Input> inputs;
    for (auto found = tag.globalMatch(text); found.hasNext() && inputs.size() < mostInputs;) {
        const auto one = found.next();
        const QByteArray fallback = one.captured(1).toLower() == "button"_L1 ? "submit" : "text";
        const QByteArray type = attribute(one.captured(), "type").toLower();
        const QByteArray name = attribute(one.captured(), "name");
        if (!name.isEmpty())
            inputs.push_back(
                { name, attribute(one.captured(), "value"), type.isEmpty() ? fallback : type });
    }
    return inputs;
}

} // namespace

const HtmlForm::Input* HtmlForm::find(QByteArrayView name) const
{
    const auto found
        = std::ranges::find_if(inputs, [name](const Input& input) { return input.name == name; });
    return found == inputs.end() ? nullptr : &*found;
}

bool HtmlForm::hasPassword() const
{
    return std::ranges::any_of(inputs, [](const Input& input) { return input.type == "password"; });
}

std::vector<HtmlForm> formsOf(const QByteArray& page)
{
    static const QRegularExpression form(u"(<form\\b[^>]*>)(.*?)</form>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QString text = QString::fromUtf8(page);
    std::vector<HtmlForm> forms;
    for (auto found = form.globalMatch(text); found.hasNext() && forms.size() < mostForms;) {
        const auto one = found.next();
        forms.push_back({ attribute(one.captured(1), "action"), inputsOf(one.captured(2)) });
    }
    return forms;
}

QString headingOf(const QByteArray& page)
{
    static const QRegularExpression heading(u"<h1\\b[^>]*>(.*?)</h1>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    QString text = heading.match(QString::fromUtf8(page)).captured(1);
    return unescaped(text.remove(tags)).simplified().left(longestHeading);
}

} // namespace gatehouse::lab
