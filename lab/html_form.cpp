// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/html_form.h"

#include <QtCore/QHash>

#include <algorithm>
#include <optional>

// Pages are foreign bytes, up to a megabyte of them: everything here looks at each byte a bounded
// number of times.
namespace gatehouse::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostForms = 16;
constexpr size_t mostInputs = 64;
constexpr qsizetype mostAttributes = 32;
constexpr qsizetype longestEntity = 10;
constexpr qsizetype longestHeading = 200;
constexpr qsizetype longestExcerpt = 300;
constexpr qsizetype longestButton = 200;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// "amp" or "#x26", without '&' and ';'. Nothing: no entity our own pages write.
QByteArray decodedEntity(const QByteArray& name)
{
    static const QHash<QByteArray, QByteArray> names { { "lt"_ba, "<"_ba }, { "gt"_ba, ">"_ba },
        { "quot"_ba, "\""_ba }, { "apos"_ba, "'"_ba }, { "amp"_ba, "&"_ba } };
    if (!name.startsWith('#'))
        return names.value(name);
    const bool isHex = name.startsWith("#x") || name.startsWith("#X");
    bool isNumber = false;
    const char32_t code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code != 0 && code <= 0x10ffff;
    return isCharacter ? QString::fromUcs4(&code, 1).toUtf8() : QByteArray();
}

QByteArray unescaped(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '&') {
            const QByteArrayView rest
                = text.sliced(i + 1).first(std::min(longestEntity, text.size() - i - 1));
            const qsizetype end = rest.indexOf(';');
            const QByteArray decoded
                = end > 0 ? decodedEntity(rest.first(end).toByteArray()) : QByteArray();
            if (!decoded.isEmpty()) {
                plain += decoded;
                i += end + 1;
                continue;
            }
        }
        plain += text[i];
    }
    return plain;
}

/// Page and the same in lower case, so that names are found however they are written.
struct Markup
{
    QByteArrayView text;
    QByteArrayView lower;

    [[nodiscard]] Markup sliced(qsizetype from, qsizetype size) const
    {
        return { text.sliced(from, size), lower.sliced(from, size) };
    }
};

struct Tag
{
    Markup inside; ///< Between its name and '>'.
    qsizetype end = 0; ///< Behind '>'.
};

/// The next tag of that name ("<form") at or behind `from`.
std::optional<Tag> nextTag(const Markup& markup, QByteArrayView name, qsizetype from)
{
    for (;;) {
        const qsizetype start = markup.lower.indexOf(name, from);
        if (start < 0)
            return std::nullopt;
        const qsizetype behind = start + name.size();
        if (behind == markup.text.size())
            return std::nullopt;
        const char next = markup.text[behind];
        if (isBlank(next) || next == '/' || next == '>') {
            const qsizetype end = markup.text.indexOf('>', behind);
            return end < 0 ? std::nullopt
                           : std::optional(Tag { markup.sliced(behind, end - behind), end + 1 });
        }
        from = behind; // "<formula"
    }
}

/// Names in lower case with their values; of two of one name the first.
QHash<QByteArray, QByteArray> attributesOf(const Markup& tag)
{
    QHash<QByteArray, QByteArray> attributes;
    const qsizetype size = tag.text.size();
    qsizetype i = 0;
    const auto skipWhile = [&](auto fits) {
        const qsizetype start = i;
        while (i < size && fits(tag.text[i]))
            ++i;
        return start;
    };
    while (i < size && attributes.size() < mostAttributes) {
        skipWhile([](char c) { return isBlank(c) || c == '/' || c == '='; });
        const qsizetype start
            = skipWhile([](char c) { return !isBlank(c) && c != '/' && c != '='; });
        const QByteArray name = tag.lower.sliced(start, i - start).toByteArray();
        skipWhile(isBlank);
        QByteArrayView value;
        if (i < size && tag.text[i] == '=') {
            ++i;
            skipWhile(isBlank);
            const char quote = i < size ? tag.text[i] : ' ';
            const bool isQuoted = quote == '"' || quote == '\'';
            i += isQuoted ? 1 : 0;
            const qsizetype from
                = skipWhile([&](char c) { return isQuoted ? c != quote : !isBlank(c); });
            value = tag.text.sliced(from, i - from);
            i += isQuoted && i < size ? 1 : 0;
        }
        if (!name.isEmpty() && !attributes.contains(name))
            attributes.insert(name, unescaped(value));
    }
    return attributes;
}

QByteArray withoutTags(QByteArrayView text)
{
    QByteArray plain;
    bool isTag = false;
    for (const char c : text) {
        if (c == '<')
            isTag = true;
        else if (c == '>')
            isTag = false;
        else if (!isTag)
            plain += c;
    }
    return plain;
}

/// What stands between a button's tags; looks no farther than a button is long.
QByteArray buttonText(const Markup& form, qsizetype from)
{
    const qsizetype size = std::min(longestButton, form.text.size() - from);
    const qsizetype end = form.lower.sliced(from, size).indexOf("</button");
    return end < 0 ? QByteArray()
                   : unescaped(withoutTags(form.text.sliced(from, end))).simplified();
}

void addInputs(const Markup& form, QByteArrayView tagName, const QByteArray& defaultType,
    std::vector<std::pair<qsizetype, HtmlForm::Input>>& inputs)
{
    for (auto tag = nextTag(form, tagName, 0); tag && inputs.size() < 2 * mostInputs;
         tag = nextTag(form, tagName, tag->end)) {
        const auto attributes = attributesOf(tag->inside);
        const QByteArray type = attributes.value("type"_ba).toLower();
        HtmlForm::Input input { attributes.value("name"_ba), attributes.value("value"_ba),
            type.isEmpty() ? defaultType : type };
        input.isChecked = attributes.contains("checked"_ba);
        if (input.type == "submit")
            input.text = tagName == "<button" ? buttonText(form, tag->end) : input.value;
        if (!input.name.isEmpty() || input.type == "submit")
            inputs.emplace_back(tag->end, std::move(input));
    }
}

/// In the order of the page.
std::vector<HtmlForm::Input> inputsOf(const Markup& form)
{
    std::vector<std::pair<qsizetype, HtmlForm::Input>> found;
    addInputs(form, "<input", "text"_ba, found);
    addInputs(form, "<button", "submit"_ba, found);
    std::ranges::sort(found, {}, [](const auto& each) { return each.first; });
    std::vector<HtmlForm::Input> inputs;
    for (auto& [place, input] : found) {
        if (inputs.size() < mostInputs)
            inputs.push_back(std::move(input));
    }
    return inputs;
}

/// Without what a reader does not see: "<style" to "</style".
QByteArray withoutElement(const QByteArray& page, QByteArrayView opening, QByteArrayView closing)
{
    const QByteArray lower = page.toLower();
    const Markup markup { page, lower };
    QByteArray seen;
    qsizetype from = 0;
    while (const auto tag = nextTag(markup, opening, from)) {
        const qsizetype start = lower.lastIndexOf('<', tag->end - 1);
        const qsizetype end = lower.indexOf(closing, tag->end);
        seen += page.sliced(from, std::max(start, from) - from);
        if (end < 0)
            return seen;
        from = end;
    }
    return seen + page.sliced(from);
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
    const QByteArray lower = page.toLower();
    const Markup markup { page, lower };
    std::vector<HtmlForm> forms;
    qsizetype from = 0;
    while (forms.size() < mostForms) {
        const auto tag = nextTag(markup, "<form", from);
        const qsizetype end = tag ? markup.lower.indexOf("</form>", tag->end) : -1;
        if (end < 0)
            break;
        const auto attributes = attributesOf(tag->inside);
        forms.push_back(
            { attributes.value("action"_ba), attributes.value("method"_ba).toLower() == "post",
                inputsOf(markup.sliced(tag->end, end - tag->end)) });
        from = end;
    }
    return forms;
}

QString headingOf(const QByteArray& page)
{
    const QByteArray lower = page.toLower();
    const Markup markup { page, lower };
    const auto tag = nextTag(markup, "<h1", 0);
    const qsizetype end = tag ? markup.lower.indexOf("</h1>", tag->end) : -1;
    if (end < 0)
        return {};
    const QByteArray text = withoutTags(markup.text.sliced(tag->end, end - tag->end));
    return QString::fromUtf8(unescaped(text)).simplified().left(longestHeading);
}

QString textOf(const QByteArray& page)
{
    const qsizetype heading = page.toLower().indexOf("</h1>");
    const QByteArray rest = heading < 0 ? page : page.sliced(heading + 5);
    QByteArray seen
        = withoutElement(withoutElement(rest, "<style", "</style"), "<script", "</script");
    // What two elements say is two words.
    seen.replace('<', " <");
    return QString::fromUtf8(unescaped(withoutTags(seen))).simplified().left(longestExcerpt);
}

} // namespace gatehouse::lab
