// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <vector>

namespace gatehouse::http::test {

/// The bytes of one connection, the statuses that must come back ("200 404"), and whether the
/// server then closes.
struct ProtocolCase
{
    const char* name;
    QByteArray bytes;
    QByteArray statuses;
    bool closes;
};

/// What is right and what must be refused of RFC 9110 and 9112: methods, targets, header lines,
/// framing.
std::vector<ProtocolCase> protocolCases();

} // namespace gatehouse::http::test
