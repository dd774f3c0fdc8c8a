// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/qr/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace gatehouse::qr {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietZone = 4;
constexpr qsizetype longestText = 300;

bool isBlack(const QRcode& code, int x, int y)
{
    return (code.data[y * code.width + x] & 1) != 0;
}

/// One rectangle for each run of black modules in a row.
void addRow(QString& path, const QRcode& code, int y)
{
    for (int x = 0; x < code.width; ++x) {
        int length = 0;
        while (x + length < code.width && isBlack(code, x + length, y))
            ++length;
        if (length == 0)
            continue;
        path += u"M%1 %2h%3v1h-%3z"_s.arg(x + quietZone).arg(y + quietZone).arg(length);
        x += length;
    }
}

} // namespace

std::optional<QrCode> qrCode(const QByteArray& text)
{
    if (text.isEmpty() || text.size() > longestText)
        return std::nullopt;
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.constData());
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(text.size()), bytes, 0, QR_ECLEVEL_M), QRcode_free);
    if (!code)
        return std::nullopt;
    QrCode made { QString(), code->width + 2 * quietZone };
    for (int y = 0; y < code->width; ++y)
        addRow(made.path, *code, y);
    return made;
}

} // namespace gatehouse::qr
