// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/refusal.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace gatehouse::http {

/// The first line of a request, checked character by character (RFC 9112 §3).
struct RequestLine
{
    QByteArray method;
    QByteArray path; ///< Raw; "*" only with OPTIONS.
    QByteArray query; ///< Raw, without '?'.
    QByteArray authority; ///< Of an absolute-form target, else empty.
    bool isHttp10 = false;
};

/// `line` without its line end. Refused: anything but one space between the parts, characters that
/// have no place in a target, a %XX that is invalid, hides a control character or hides a '/' in
/// the path, "//" at the start.
[[nodiscard]] Parsed<RequestLine> parseRequestLine(QByteArrayView line);

/// Whether a first line that is not complete yet can still become one: lets garbage be refused
/// without waiting.
[[nodiscard]] bool canBeRequestLine(QByteArrayView start);

/// Host or authority: a name or address with an optional port and nothing else (no user, no path).
[[nodiscard]] bool isAuthority(QByteArrayView text);

} // namespace gatehouse::http
