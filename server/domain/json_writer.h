// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace gatehouse::domain {

/// Builds the JSON form of a noun; what is empty is left out, so that reading it back gives the
/// same noun.
class JsonWriter
{
public:
    void always(const QString& key, const QJsonValue& value) { m_object.insert(key, value); }
    void text(const QString& key, const QString& value)
    {
        if (!value.isEmpty())
            m_object.insert(key, value);
    }
    void list(const QString& key, const QStringList& value)
    {
        if (!value.isEmpty())
            m_object.insert(key, QJsonArray::fromStringList(value));
    }
    void object(const QString& key, const QJsonObject& value)
    {
        if (!value.isEmpty())
            m_object.insert(key, value);
    }
    void merge(const QJsonObject& members)
    {
        for (auto it = members.begin(); it != members.end(); ++it)
            m_object.insert(it.key(), it.value());
    }
    [[nodiscard]] QJsonObject take() { return std::move(m_object); }

private:
    QJsonObject m_object;
};

} // namespace gatehouse::domain
