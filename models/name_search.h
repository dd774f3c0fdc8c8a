// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"
#include "server/store/cancellation.h"
#include "server/store/registry_search.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

namespace gatehouse::models {

/// Looks for clients and users by name in a thread and over a connection of its own: a workspace
/// of 100,000 clients is read whole for it. The newest question wins: an older one is ended
/// (SQLite) or its answer forgotten. Main thread; the workspace outlives it.
class NameSearch final : public QObject
{
    Q_OBJECT
public:
    /// Hits of each kind at most.
    static constexpr int mostOfAKind = 8;

    explicit NameSearch(store::Workspace& workspace, QObject* parent = nullptr);
    ~NameSearch() override;

    void ask(const QString& text);
    /// What was asked is not wanted any more; found() does not come.
    void forget();
    [[nodiscard]] bool isSearching() const { return m_searched != 0; }

Q_SIGNALS:
    /// The answer to the newest question; empty too when the database cannot be read now, which
    /// the pages tell.
    void found(const QList<store::RegistryHit>& hits);

private:
    int m_newest = 0;
    int m_searched = 0; ///< The question that has not been answered; 0: none.
    store::CancelFlag m_cancel {}; ///< Of the newest question.
    Background m_background; ///< Last: its jobs answer into the members above.
};

} // namespace gatehouse::models
