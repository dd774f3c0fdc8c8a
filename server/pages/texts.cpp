// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/texts.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTags = 16;

QHash<QString, QString> readTable(const PageFiles& files, const QString& language)
{
    QHash<QString, QString> table;
    const auto add = [&table](const std::optional<QByteArray>& json) {
        const QJsonObject object = QJsonDocument::fromJson(json.value_or(QByteArray())).object();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            table.insert(entry.key(), entry.value().toString());
    };
    // An override may hold some sentences only.
    add(files.readBuiltIn(language + u".json"_s));
    add(files.read(language + u".json"_s));
    return table;
}

struct WeightedTag
{
    QString tag;
    double weight;
};

QList<WeightedTag> acceptedTags(const QByteArray& header)
{
    QList<WeightedTag> tags;
    const QString text = QString::fromLatin1(header.first(std::min<qsizetype>(header.size(), 512)));
    for (const QString& part : text.split(u',').mid(0, mostTags)) {
        const QStringList pieces = part.split(u';');
        double weight = 1;
        for (const QString& piece : pieces.mid(1)) {
            if (piece.trimmed().startsWith(u"q="_s))
                weight = piece.trimmed().mid(2).toDouble();
        }
        if (weight > 0)
            tags.append(WeightedTag { pieces.first().trimmed(), weight });
    }
    std::ranges::stable_sort(tags, std::ranges::greater {}, &WeightedTag::weight);
    return tags;
}

} // namespace

Texts::Texts(const PageFiles& files)
    : m_languages(files.languages())
{
    for (const QString& language : m_languages)
        m_tables.insert(language, readTable(files, language));
}

QString Texts::language(const http::Request& request, const QString& wanted) const
{
    for (const QString& tag : wanted.split(u' ', Qt::SkipEmptyParts).mid(0, mostTags)) {
        if (const QString known = supported(tag); !known.isEmpty())
            return known;
    }
    for (const WeightedTag& accepted : acceptedTags(request.header("accept-language"))) {
        if (const QString known = supported(accepted.tag); !known.isEmpty())
            return known;
    }
    return u"en"_s;
}

QString Texts::supported(QStringView tag) const
{
    // "de-AT" is served by "de".
    const QString primary
        = tag.left(std::max<qsizetype>(tag.indexOf(u'-'), 0)).toString().toLower();
    const QString whole = tag.toString().toLower();
    if (m_tables.contains(whole))
        return whole;
    return m_tables.contains(primary) ? primary : QString();
}

QString Texts::text(const QString& language, const QString& key) const
{
    const auto table = m_tables.constFind(language);
    if (table != m_tables.constEnd()) {
        if (const auto sentence = table->constFind(key); sentence != table->constEnd())
            return *sentence;
    }
    return m_tables.value(u"en"_s).value(key, key);
}

QString filled(QString sentence, const QList<std::pair<QString, QString>>& values)
{
    for (const auto& [name, value] : values)
        sentence.replace(QString(u'{' + name + u'}'), value);
    return sentence;
}

} // namespace gatehouse::pages
