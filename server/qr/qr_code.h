// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace gatehouse::qr {

/// A QR code as the `d` of one SVG path, black on a white ground that includes the quiet zone.
struct QrCode
{
    QString path;
    int size; ///< Width and height of the viewBox: modules, with four of quiet zone on each side.
};

/// Nothing when `text` is too long for a code that a camera still reads (300 bytes). Pages show it
/// inline, so that neither a data: address nor a second request is needed.
[[nodiscard]] std::optional<QrCode> qrCode(const QByteArray& text);

} // namespace gatehouse::qr
