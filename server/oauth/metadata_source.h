// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace gatehouse::oauth {

/// Adds `names` to the list `key`, which several endpoints may fill.
inline void addNames(QJsonObject& metadata, const QString& key, const QStringList& names)
{
    QJsonArray list = metadata.value(key).toArray();
    for (const QString& name : names) {
        if (!list.contains(name))
            list.append(name);
    }
    metadata.insert(key, list);
}

/// An endpoint that has more to say in the server metadata (RFC 8414 §2) than its own address.
/// Discovery asks every registered endpoint, so a document lists what this server does and nothing
/// else (C112).
class MetadataSource
{
public:
    virtual ~MetadataSource() = default;

    /// Inserts members; never removes any.
    virtual void describe(QJsonObject& metadata) const = 0;
};

} // namespace gatehouse::oauth
