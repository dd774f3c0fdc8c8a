// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace gatehouse::domain {

/// One broken rule of one field. `field` is the metadata name with an index where it has one
/// ("redirect_uris[0]"); `message` is a short English sentence part ("fragment not allowed"), the
/// same in console, command line and API.
struct FieldError
{
    QString field;
    QString message;
};

using FieldErrors = QList<FieldError>;

} // namespace gatehouse::domain
