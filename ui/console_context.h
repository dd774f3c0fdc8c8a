// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QtCore/QString>

#include <functional>

namespace gatehouse::control {
class ServerControl;
}
namespace gatehouse::store {
class Workspace;
}

namespace gatehouse::ui {

class ConsoleModels;
class ErrorBanner;

/// What a page gets to work with. Everything outlives the page.
struct ConsoleContext
{
    store::Workspace& workspace;
    control::ServerControl& control;
    ConsoleModels& models;
    ErrorBanner& banner;
    std::function<void(const QString&)> openPage; ///< By id, see builtin_pages.cpp.
    /// A page with one record of it in front; null in tests.
    std::function<void(const QString& page, qint64 id)> openRecord {};
    /// The page of the traffic with this request in front; null in tests.
    std::function<void(const QByteArray& number, RequestPart part)> openRequest {};
};

} // namespace gatehouse::ui
