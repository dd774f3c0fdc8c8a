// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace gatehouse::ui {

/// Where the server of a workspace has its certificate and key for TLS, as PEM files. Only the
/// paths are kept, with the settings of the person who uses the console.
struct TlsFiles
{
    QString certificate {}; ///< With the chain; empty: plain HTTP.
    QString key {};

    [[nodiscard]] bool isOn() const { return !certificate.isEmpty(); }
    bool operator==(const TlsFiles&) const = default;

    [[nodiscard]] static TlsFiles load(const QString& workspace);
    void save(const QString& workspace) const;
};

} // namespace gatehouse::ui
