// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attributes.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;

namespace {

bool isList(const Attribute& attribute)
{
    return attribute.type == Attribute::Type::Words || attribute.type == Attribute::Type::Lines;
}

/// First the spelling that help shows.
QStringList optionNames(const Attribute& attribute)
{
    QStringList names { attribute.key };
    if (isList(attribute) && attribute.key.endsWith(u's'))
        names.prepend(attribute.key.chopped(1));
    QStringList all;
    for (const QString& name : names) {
        QString dashed = name;
        dashed.replace(u'_', u'-');
        all.append(dashed);
        if (dashed != name)
            all.append(name);
    }
    return all;
}

QString valueName(const Attribute& attribute)
{
    switch (attribute.type) {
    case Attribute::Type::Boolean:
        return u"true|false"_s;
    case Attribute::Type::Integer:
        return u"N"_s;
    case Attribute::Type::Json:
        return u"JSON"_s;
    default:
        return u"VALUE"_s;
    }
}

CommandResult<QJsonValue> listValue(const Attribute& attribute, const QStringList& texts)
{
    QJsonArray array;
    for (const QString& text : texts) {
        const auto entries = attribute.type == Attribute::Type::Words
            ? text.split(u' ', Qt::SkipEmptyParts)
            : QStringList { text };
        for (const QString& entry : entries) {
            if (!entry.isEmpty())
                array.append(entry);
        }
    }
    return QJsonValue(array);
}

CommandResult<QJsonValue> singleValue(const Attribute& attribute, const QString& text)
{
    const QString option = u"--"_s + optionNames(attribute).first();
    if (attribute.type == Attribute::Type::Boolean) {
        if (text == "true"_L1 || text == "yes"_L1)
            return QJsonValue(true);
        if (text == "false"_L1 || text == "no"_L1)
            return QJsonValue(false);
        return misused(option + u" takes true or false, not '"_s + text + u'\'');
    }
    if (attribute.type == Attribute::Type::Integer) {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (!isNumber)
            return misused(option + u" takes a number, not '"_s + text + u'\'');
        return QJsonValue(number);
    }
    if (attribute.type == Attribute::Type::Json) {
        const auto document = QJsonDocument::fromJson(text.isEmpty() ? "{}"_ba : text.toUtf8());
        if (!document.isObject())
            return misused(option + u" takes a JSON object"_s);
        return QJsonValue(document.object());
    }
    return QJsonValue(text);
}

CommandResult<QJsonValue> value(const Attribute& attribute, const QStringList& texts)
{
    return isList(attribute) ? listValue(attribute, texts) : singleValue(attribute, texts.last());
}

const Attribute* findAttribute(const QList<Attribute>& attributes, QString name)
{
    name.replace(u'-', u'_');
    for (const auto& attribute : attributes) {
        if (optionNames(attribute).contains(name))
            return &attribute;
    }
    return nullptr;
}

} // namespace

QList<QCommandLineOption> attributeOptions(const QList<Attribute>& attributes)
{
    QList<QCommandLineOption> options;
    for (const auto& attribute : attributes)
        options.append(
            QCommandLineOption(optionNames(attribute), attribute.help, valueName(attribute)));
    options.append(QCommandLineOption(
        u"set"_s, u"Any attribute by its metadata name; may be repeated."_s, u"KEY=VALUE"_s));
    return options;
}

CommandResult<QJsonObject> attributeValues(
    const QCommandLineParser& options, const QList<Attribute>& attributes)
{
    QJsonObject values;
    for (const auto& attribute : attributes) {
        const QString name = optionNames(attribute).first();
        if (!options.isSet(name))
            continue;
        const auto read = value(attribute, options.values(name));
        if (!read)
            return tl::unexpected(read.error());
        values.insert(attribute.key, *read);
    }
    for (const QString& pair : options.values(u"set"_s)) {
        const auto equals = pair.indexOf(u'=');
        const auto* attribute = findAttribute(attributes, pair.left(equals));
        if (equals < 1 || attribute == nullptr)
            return misused(u"--set %1: no such attribute"_s.arg(pair.section(u'=', 0, 0)));
        const auto read = value(*attribute, { pair.mid(equals + 1) });
        if (!read)
            return tl::unexpected(read.error());
        values.insert(attribute->key, *read);
    }
    return values;
}

} // namespace gatehouse::app::cli
