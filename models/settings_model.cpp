// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings_model.h"

#include "models/registry_writes.h"
#include "server/store/settings_repository.h"
#include "server/store/workspace.h"

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

/// What the writer runs: it looks again, because others may have written since.
struct SettingsWrite
{
    QJsonObject seen;
    QJsonObject wanted;

    core::Result<void> operator()(store::Transaction& transaction) const
    {
        store::SettingsRepository repository(transaction.database());
        const auto stored = repository.load();
        if (!stored) {
            return tl::unexpected(stored.error());
        }
        const QJsonObject now = domain::toJson(*stored);
        for (auto entry = wanted.begin(); entry != wanted.end(); ++entry) {
            if (now.value(entry.key()) != seen.value(entry.key())) {
                return core::failure(core::ErrorKind::Conflict,
                    u"changed by somebody else meanwhile"_s, entry.key());
            }
        }
        const auto read = domain::settingsFromJson(wanted, *stored);
        const domain::FieldErrors faults = read.faults + domain::validate(read.settings);
        if (!faults.isEmpty()) {
            return core::failure(
                core::ErrorKind::Invalid, faults.first().message, faults.first().field);
        }
        const auto saved = repository.save(read.settings, transaction.now());
        return saved ? noteConsoleEdit(transaction, "settings.changed", u"settings:server"_s)
                     : saved;
    }
};

} // namespace

SettingsModel::SettingsModel(store::Workspace& workspace, store::Database& reader, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reader(reader)
    , m_storedJson(domain::toJson(m_stored))
{
}

SettingsModel::~SettingsModel() = default;

core::Result<void> SettingsModel::load()
{
    auto stored = store::SettingsRepository(m_reader).load();
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    m_stored = std::move(*stored);
    m_storedJson = domain::toJson(m_stored);
    Q_EMIT changed();
    return {};
}

void SettingsModel::refresh()
{
    // What is shown stays true to the last read; the next one may work again.
    static_cast<void>(load());
}

domain::SettingsFromJson SettingsModel::effective() const
{
    return domain::settingsFromJson(m_pending, m_stored);
}

QJsonValue SettingsModel::value(const QString& key) const
{
    // A value that the rules refuse is shown as it was typed.
    if (m_pending.contains(key)) {
        return m_pending.value(key);
    }
    return domain::toJson(effective().settings).value(key);
}

void SettingsModel::set(const QString& key, const QJsonValue& value)
{
    if (value == m_storedJson.value(key)) {
        m_pending.remove(key);
        m_seen.remove(key);
    } else {
        if (!m_pending.contains(key)) {
            m_seen.insert(key, m_storedJson.value(key));
        }
        m_pending.insert(key, value);
    }
    Q_EMIT changed();
}

domain::FieldErrors SettingsModel::faults() const
{
    if (m_pending.isEmpty()) {
        return {};
    }
    const domain::SettingsFromJson read = effective();
    return read.faults + domain::validate(read.settings);
}

core::Result<void> SettingsModel::save()
{
    if (m_pending.isEmpty()) {
        return {};
    }
    const std::function<core::Result<void>(store::Transaction&)> work
        = SettingsWrite { m_seen, m_pending };
    const core::Result<void> done = m_workspace.writer().runAndWait<void>(work);
    if (done) {
        m_pending = {};
        m_seen = {};
    }
    const core::Result<void> read = load();
    // Whoever saves once more has been told.
    for (const QString& key : m_pending.keys()) {
        m_seen.insert(key, m_storedJson.value(key));
    }
    return done ? read : done;
}

void SettingsModel::discard()
{
    m_pending = {};
    m_seen = {};
    refresh();
}

} // namespace gatehouse::models
