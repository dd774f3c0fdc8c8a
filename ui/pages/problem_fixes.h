// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"
#include "ui/console_context.h"

class QListView;

namespace gatehouse::ui {

/// Puts the button that mends it on each problem that has one ("Register this redirect URI"). Asks
/// before: the address in a request is anybody's.
class ProblemFixes final : public QObject
{
    Q_OBJECT
public:
    ProblemFixes(const ConsoleContext& context, QListView* list);

private:
    void place();
    void ask(const QString& clientId, const QString& uri);
    void registerUri(const QString& clientId, const QString& uri);

    ConsoleContext m_context;
    QListView* m_list;
    models::Background* m_background;
};

} // namespace gatehouse::ui
