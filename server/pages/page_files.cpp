// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/page_files.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <utility>

// The resource stands in a static library: it must be named once, outside every namespace, or the
// linker drops it.
static void registerPageResources()
{
    Q_INIT_RESOURCE(pages);
}

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 256 * 1024;
constexpr qsizetype mostNames = 500;

bool isPlainName(const QString& name)
{
    static const QRegularExpression plain(
        u"\\A[a-z][a-z0-9_-]{0,63}\\.(mustache|css|svg|json|js)\\z"_s);
    return plain.match(name).hasMatch();
}

std::optional<QByteArray> contents(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || source.size() > largestFile)
        return std::nullopt;
    return source.readAll();
}

} // namespace

PageFiles::PageFiles(QString overrideFolder)
    : m_overrideFolder(std::move(overrideFolder))
{
    registerPageResources();
}

std::optional<QByteArray> PageFiles::read(const QString& name) const
{
    if (!isPlainName(name))
        return std::nullopt;
    if (!m_overrideFolder.isEmpty()) {
        if (auto own = contents(QDir(m_overrideFolder).filePath(name)))
            return own;
    }
    return readBuiltIn(name);
}

std::optional<QByteArray> PageFiles::readBuiltIn(const QString& name) const
{
    if (!isPlainName(name))
        return std::nullopt;
    return contents(u":/gatehouse/pages/"_s + name);
}

QStringList PageFiles::languages() const
{
    static const QRegularExpression table(u"\\A([a-z]{2,3}(-[a-z0-9]{2,8})?)\\.json\\z"_s);
    QStringList names = QDir(u":/gatehouse/pages"_s).entryList(QDir::Files, QDir::Name);
    if (!m_overrideFolder.isEmpty())
        names += QDir(m_overrideFolder).entryList(QDir::Files, QDir::Name);
    QStringList tags { u"en"_s };
    for (const QString& name : names.mid(0, mostNames)) {
        const QString tag = table.match(name).captured(1);
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

} // namespace gatehouse::pages
