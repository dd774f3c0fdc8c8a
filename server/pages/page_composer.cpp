// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/page_composer.h"

#include <QtCore/QRegularExpression>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

namespace {

core::Result<QString> readTemplate(const PageFiles& files, const QString& page)
{
    const auto source = files.read(page + u".mustache"_s);
    if (!source)
        return core::failure(core::ErrorKind::Invalid, u"there is no page template "_s + page);
    const QString text = QString::fromUtf8(*source);
    static const QRegularExpression unsafeTag(u"\\{\\{(\\{|\\s*[&=])"_s);
    if (unsafeTag.match(text).hasMatch())
        return core::failure(core::ErrorKind::Invalid, u"unescaped tag in page template "_s + page);
    return text;
}

/// The first line names the title; it is not part of the page.
QString takeTitle(QString& content)
{
    static const QRegularExpression line(u"\\A<!-- title: (.*) -->\\n"_s);
    const auto match = line.match(content);
    if (!match.hasMatch())
        return u"{{title}}"_s;
    content.remove(0, match.capturedLength());
    return match.captured(1);
}

QString sentenceAsTemplate(const QString& sentence, bool isPlain)
{
    static const QRegularExpression placeholder(u"\\{([a-z_]+)\\}"_s);
    QString text = sentence.toHtmlEscaped();
    text.replace(placeholder, isPlain ? u"{{\\1}}"_s : u"<bdi>{{\\1}}</bdi>"_s);
    return text;
}

QString withSentences(const QString& source, const Texts& texts, const QString& language)
{
    static const QRegularExpression key(u"\\[\\[(=?)([a-z_.]+)\\]\\]"_s);
    QString result;
    qsizetype end = 0;
    for (auto found = key.globalMatch(source); found.hasNext();) {
        const auto match = found.next();
        result += QStringView(source).mid(end, match.capturedStart() - end);
        result += sentenceAsTemplate(
            texts.text(language, match.captured(2)), !match.captured(1).isEmpty());
        end = match.capturedEnd();
    }
    result += QStringView(source).mid(end);
    return result;
}

/// Whatever an operator's layout says, the page of a server in lab mode says that it is one.
void addLabBanner(const PageFiles& files, QString& layout)
{
    const auto banner = files.readBuiltIn(u"lab_banner.mustache"_s);
    static const QRegularExpression body(u"<body[^>]*>\\n?"_s);
    const auto start = body.match(layout);
    const qsizetype at
        = start.hasMatch() ? start.capturedEnd() : layout.indexOf(u"{{> content}}"_s);
    if (banner && at >= 0)
        layout.insert(at, QString::fromUtf8(*banner));
}

} // namespace

core::Result<std::string> composePage(
    const PageFiles& files, const Texts& texts, const QString& language, const QString& page)
{
    auto layout = readTemplate(files, u"layout"_s);
    if (!layout)
        return tl::unexpected(layout.error());
    auto content = readTemplate(files, page);
    if (!content)
        return tl::unexpected(content.error());
    addLabBanner(files, *layout);
    const QString title = takeTitle(*content);
    layout->replace(u"{{> title}}"_s, title);
    layout->replace(u"{{> content}}"_s, *content);
    return withSentences(*layout, texts, language).toStdString();
}

} // namespace gatehouse::pages
