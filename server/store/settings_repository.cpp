// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/settings_repository.h"

#include "server/store/row_mapping.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace gatehouse::store {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

// A lone JSON value is not a document for Qt, so each setting is kept as an array of one.
QString toText(const QJsonValue& value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact));
}

QJsonValue fromText(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array().at(0);
}

} // namespace

core::Result<domain::Settings> SettingsRepository::load()
{
    auto rows = m_database.query("SELECT name, value FROM settings ORDER BY name");
    if (!rows)
        return tl::unexpected(rows.error());
    QJsonObject object;
    while (rows->next())
        object.insert(rows->text(0), fromText(rows->text(1)));
    if (const auto& error = rows->error())
        return tl::unexpected(*error);
    auto settings = domain::settingsFromJson(object, domain::Settings());
    if (settings.faults.isEmpty())
        return std::move(settings.settings);
    const auto& fault = settings.faults.first();
    return core::failure(ErrorKind::Corrupt, u"stored setting: "_s + fault.message, fault.field);
}

core::Result<void> SettingsRepository::save(const domain::Settings& settings, qint64 now)
{
    const QJsonObject object = domain::toJson(settings);
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        // Unchanged ones stay untouched: each write makes every reader forget the registry.
        const auto saved = m_database.execute(
            "INSERT INTO settings (name, value, updated_at) VALUES (?, ?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value, version = settings.version "
            "+ 1,"
            " updated_at = excluded.updated_at WHERE settings.value <> excluded.value",
            { entry.key(), toText(entry.value()), now });
        if (!saved)
            return tl::unexpected(saved.error());
    }
    return {};
}

} // namespace gatehouse::store
