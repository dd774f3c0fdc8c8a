// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/field_error.h"
#include "server/domain/scope_set.h"

#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace gatehouse::domain {

/// Reads the members of one JSON object into variables. A member that is absent leaves its variable
/// as it is; one of another type is a fault and nothing is converted. What nobody asked for is an
/// unknown key: takeFaults() says so.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject& object);

    void text(const QString& key, QString& target);
    void boolean(const QString& key, bool& target);
    void integer(const QString& key, qint64& target);
    void textList(const QString& key, QStringList& target);
    void object(const QString& key, QJsonObject& target);
    /// Space-delimited text or a list of texts; both spellings are in use for scopes.
    void scopes(const QString& key, ScopeSet& target);

    /// For values that need their own conversion: marks the key as known.
    [[nodiscard]] QJsonValue raw(const QString& key);
    [[nodiscard]] bool has(const QString& key) const { return m_object.contains(key); }
    void fault(const QString& field, const QString& message);

    /// All faults: those found while reading, then the unknown keys in the object's order.
    [[nodiscard]] FieldErrors takeFaults();

private:
    QJsonObject m_object;
    QSet<QString> m_known;
    FieldErrors m_faults;
};

} // namespace gatehouse::domain
