// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/provider_layers.h"

#include "server/core/strict_json.h"
#include "server/domain/provider_preset.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

/// Objects are added to member by member, everything else is replaced.
void overlay(QJsonObject& base, const QJsonObject& upper)
{
    for (auto it = upper.begin(); it != upper.end(); ++it) {
        if (!isObjectKey(it.key())) {
            base.insert(it.key(), it.value());
            continue;
        }
        QJsonObject merged = base.value(it.key()).toObject();
        const QJsonObject added = it.value().toObject();
        for (auto member = added.begin(); member != added.end(); ++member)
            merged.insert(member.key(), member.value());
        base.insert(it.key(), merged);
    }
}

/// A variable's text as the value its key wants; undefined when it is not one.
QJsonValue typedValue(const QString& key, const QString& text)
{
    if (isObjectKey(key)) {
        const auto object = core::parseStrictObject(text.toUtf8());
        return object ? QJsonValue(*object) : QJsonValue(QJsonValue::Undefined);
    }
    if (isBooleanKey(key)) {
        if (text == "true"_L1 || text == "1"_L1)
            return true;
        return text == "false"_L1 || text == "0"_L1 ? QJsonValue(false)
                                                    : QJsonValue(QJsonValue::Undefined);
    }
    if (key == "compliance"_L1)
        return QJsonArray::fromStringList(text.split(u' ', Qt::SkipEmptyParts));
    return text;
}

QJsonObject environmentLayer(
    const QString& name, const Environment& environment, FieldErrors& faults)
{
    QJsonObject layer;
    for (const QString& key : providerConfigurationKeys()) {
        const QString variable = variableName(name, key);
        const auto found = environment.find(variable);
        if (found == environment.end() || found->isEmpty())
            continue;
        const QJsonValue value = typedValue(key, *found);
        if (value.isUndefined())
            faults.append(FieldError { variable, u"is not of the type this key has"_s });
        else
            layer.insert(key, value);
    }
    return layer;
}

/// `text` with every {name} filled from `values`; what has no value is a fault.
QString filledIn(const QString& key, QString text, const QJsonObject& values, FieldErrors& faults)
{
    static const QRegularExpression placeholder(u"\\{([a-z_]+)\\}"_s);
    for (auto match = placeholder.match(text); match.hasMatch(); match = placeholder.match(text)) {
        const QString value = values.value(match.captured(1)).toString();
        if (value.isEmpty() || value.contains(u'{')) {
            faults.append(FieldError { key, u"preset_params must give "_s + match.captured(1) });
            return text;
        }
        text.replace(match.capturedStart(), match.capturedLength(), value);
    }
    return text;
}

void fillParameters(QJsonObject& configuration, const ProviderPreset& preset, FieldErrors& faults)
{
    QJsonObject values;
    for (auto it = preset.parameters.begin(); it != preset.parameters.end(); ++it)
        values.insert(it.key(), it.value().toObject().value("default"_L1));
    const QJsonObject given = configuration.value("preset_params"_L1).toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        values.insert(it.key(), it.value());
    for (auto it = configuration.begin(); it != configuration.end(); ++it) {
        if (it->isString())
            *it = filledIn(it.key(), it->toString(), values, faults);
    }
}

} // namespace

QString variableName(const QString& providerName, const QString& key)
{
    const QString name = providerName + u'_' + key;
    return name.toUpper().replace(u'-', u'_');
}

LayeredProvider layered(const Provider& row, const Environment& environment)
{
    LayeredProvider result { row };
    const QJsonObject upper = environmentLayer(row.name, environment, result.faults);
    QJsonObject stored = row.configuration;
    overlay(stored, upper);
    QJsonObject configuration;
    const ProviderPreset* const preset = findProviderPreset(stored.value("preset"_L1).toString());
    if (preset)
        configuration = preset->configuration;
    overlay(configuration, stored);
    if (preset)
        fillParameters(configuration, *preset, result.faults);
    result.provider.configuration = configuration;

    const QString clientId = environment.value(variableName(row.name, u"client_id"_s));
    if (!clientId.isEmpty())
        result.provider.clientId = clientId;
    const QString secret = environment.value(variableName(row.name, u"client_secret"_s));
    if (!secret.isEmpty())
        result.environmentSecret = core::SecretString(secret.toUtf8());
    result.faults += validate(result.provider);
    return result;
}

QStringList providersOfEnvironment(const Environment& environment)
{
    static const QString suffix = u"_CLIENT_ID"_s;
    QStringList names;
    for (auto it = environment.begin(); it != environment.end(); ++it) {
        const QString upper = it.key().chopped(qMin(suffix.size(), it.key().size()));
        if (!it.key().endsWith(suffix) || upper.isEmpty() || it.value().isEmpty())
            continue;
        const bool isDescribed = environment.contains(upper + u"_PRESET"_s)
            || environment.contains(upper + u"_ISSUER"_s)
            || environment.contains(upper + u"_AUTHORIZE_URL"_s);
        if (isDescribed)
            names.append(upper.toLower());
    }
    return names;
}

} // namespace gatehouse::domain
