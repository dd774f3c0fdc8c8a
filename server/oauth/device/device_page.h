// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/device_code.h"
#include "server/login/session_service.h"
#include "server/oauth/services.h"

namespace gatehouse::oauth {

/// The page that asks for the code on the device's screen.
struct DeviceCodeEntry
{
    const login::SignedIn& signedIn;
    QByteArray csrfToken;
    QString typed {}; ///< What stood in the field before; shown as text, never trusted.
    const char* problem = nullptr; ///< Template variable: "is_unknown", "is_malformed" …
    int waitSeconds = 0;
};
[[nodiscard]] http::Response deviceEntryPage(
    const Services& services, const http::Request& http, const DeviceCodeEntry& entry);

/// The page that asks to compare the code and to allow or deny: which client, what for, from where
/// it asked (RFC 8628 §5.4, C074).
struct DeviceComparison
{
    const login::SignedIn& signedIn;
    const domain::DeviceCode& code;
    const domain::Client& client;
    QByteArray csrfToken;
};
[[nodiscard]] http::Response deviceComparePage(
    const Services& services, const http::Request& http, const DeviceComparison& comparison);

/// The last page: the person may close it and go back to the device.
[[nodiscard]] http::Response deviceDonePage(
    const Services& services, const http::Request& http, bool isAllowed);

} // namespace gatehouse::oauth
