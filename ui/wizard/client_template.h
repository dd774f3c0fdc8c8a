// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace gatehouse::ui {

/// A kind of application, and what its client gets.
struct ClientTemplate
{
    QString id; ///< "web": stable.
    QString title;
    QString reason; ///< Why these defaults.
    QStringList grants;
    QString authMethod;
    QString scope;
    QString redirectUri; ///< An example to start with; empty: this kind has none.
};

[[nodiscard]] QList<ClientTemplate> clientTemplates();

} // namespace gatehouse::ui
