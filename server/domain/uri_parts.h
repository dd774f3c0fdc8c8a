// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <tl/expected.hpp>

#include <optional>

namespace gatehouse::domain {

/// A URI cut by RFC 3986 appendix B, without any decoding or repair. QUrl is not used on purpose:
/// it accepts and rewrites text (spaces, backslashes, broken percent-encoding) that browsers read
/// differently (C003, C004).
struct UriParts
{
    QString scheme; ///< As written.
    bool hasAuthority = false;
    QString userInfo {}; ///< Text before '@'.
    bool hasUserInfo = false;
    QString host {}; ///< As written; IPv6 with its brackets.
    std::optional<int> port {}; ///< 1..65535.
    QString path {};
    bool hasQuery = false;
    bool hasFragment = false;

    [[nodiscard]] bool isHttp() const;
    [[nodiscard]] bool isHttps() const;
    /// 127.0.0.1, [::1] or localhost.
    [[nodiscard]] bool isLoopback() const;
};

/// The error is a short English sentence part: "control character or space not allowed", "must be
/// an absolute URI" …
[[nodiscard]] tl::expected<UriParts, QString> parseUri(const QString& text);

/// Why `text` is not an http or https URL that can be shown as a link; a fragment is fine.
[[nodiscard]] std::optional<QString> webUriFault(const QString& text);
/// As webUriFault, for what this server fetches itself: https, or http where it stays on this
/// machine.
[[nodiscard]] std::optional<QString> fetchUriFault(const QString& text, bool allowInsecureHttp);
/// Why `text` is not a browser origin as it stands in an Origin header: "https://app.example".
[[nodiscard]] std::optional<QString> originFault(const QString& text, bool allowInsecureHttp);

} // namespace gatehouse::domain
