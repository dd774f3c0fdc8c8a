// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>

namespace gatehouse::oauth {

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
