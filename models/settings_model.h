// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/settings.h"
#include "server/store/transaction.h"

#include <QtCore/QJsonObject>
#include <QtCore/QObject>

namespace gatehouse::store {
class Workspace;
}

namespace gatehouse::models {

/// The workspace's settings as the console edits them: by the keys of the registry document, each
/// change pending until save(). Only changed keys are written, so two people who change different
/// ones do not undo each other. Main thread; `reader` outlives the model.
class SettingsModel final : public QObject
{
    Q_OBJECT
public:
    SettingsModel(store::Workspace& workspace, store::Database& reader, QObject* parent = nullptr);
    ~SettingsModel() override;

    /// Reads what is stored. Pending changes stay.
    [[nodiscard]] core::Result<void> load();
    void refresh();

    /// As it would be after saving: a changed preset moves its lifetimes.
    [[nodiscard]] QJsonValue value(const QString& key) const;
    /// Pending until saved; the stored value takes a pending change back.
    void set(const QString& key, const QJsonValue& value);
    [[nodiscard]] int pendingCount() const { return int(m_pending.size()); }
    [[nodiscard]] bool isPending(const QString& key) const { return m_pending.contains(key); }
    /// Of the pending changes, by the rules that every way of changing settings shares.
    [[nodiscard]] domain::FieldErrors faults() const;

    /// Invalid: see faults(). Conflict: somebody else changed one of the keys since its edit
    /// was begun; the pending change stays, and saving again keeps it.
    [[nodiscard]] core::Result<void> save();
    void discard();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] domain::SettingsFromJson effective() const;

    store::Workspace& m_workspace;
    store::Database& m_reader;
    domain::Settings m_stored {};
    QJsonObject m_storedJson {};
    QJsonObject m_pending {};
    QJsonObject m_seen {}; ///< What was stored when each pending change was begun.
};

} // namespace gatehouse::models
