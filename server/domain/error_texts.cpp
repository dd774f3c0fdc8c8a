// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/error_texts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largest = 64 * 1024;
constexpr qsizetype longestSentence = 1000;
constexpr qsizetype mostSentences = 12;

bool isSentence(const QJsonValue& value)
{
    const QString text = value.toString();
    return value.isString() && !text.trimmed().isEmpty() && text.size() <= longestSentence;
}

bool isListOfSentences(const QJsonValue& value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() && list.size() <= mostSentences && std::ranges::all_of(list, isSentence);
}

void checkWords(const QString& path, const QJsonValue& words, FieldErrors& faults)
{
    const QJsonObject object = words.toObject();
    if (!words.isObject())
        faults.append(FieldError { path, u"must be an object"_s });
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString member = QString(path + u'.' + entry.key());
        const bool isText = entry.key() == u"summary"_s;
        if (!isText && entry.key() != u"causes"_s && entry.key() != u"fixes"_s)
            faults.append(FieldError { member, u"unknown key"_s });
        else if (isText && !isSentence(*entry))
            faults.append(FieldError { member, u"must be text of at most 1000 characters"_s });
        else if (!isText && !isListOfSentences(*entry))
            faults.append(FieldError { member, u"must be a list of at most 12 texts"_s });
    }
}

} // namespace

FieldErrors errorTextFaults(const QString& field, const QJsonObject& texts)
{
    static const QRegularExpression code(u"\\A[a-z_]{1,64}\\z"_s);
    static const QRegularExpression tag(u"\\A[a-z]{2,3}(-[a-z0-9]{2,8})?\\z"_s);
    FieldErrors faults;
    if (QJsonDocument(texts).toJson(QJsonDocument::Compact).size() > largest)
        return { FieldError { field, u"larger than 64 KiB"_s } };
    for (auto entry = texts.begin(); entry != texts.end(); ++entry) {
        const QString path = QString(field + u'.' + entry.key());
        if (!code.match(entry.key()).hasMatch() || !entry->isObject()) {
            faults.append(FieldError { path, u"must be an error code with an object"_s });
            continue;
        }
        const QJsonObject languages = entry->toObject();
        for (auto words = languages.begin(); words != languages.end(); ++words) {
            const QString place = QString(path + u'.' + words.key());
            if (!tag.match(words.key()).hasMatch())
                faults.append(FieldError { place, u"must be a language tag"_s });
            else
                checkWords(place, *words, faults);
        }
    }
    return faults;
}

} // namespace gatehouse::domain
