// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/theme_settings.h"

#include "models/registry_writes.h"
#include "server/store/settings_repository.h"
#include "server/store/workspace.h"

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

ThemeSettings themeOf(const domain::Settings& settings)
{
    return { settings.serverName, domain::theme::fromJson(settings.theme) };
}

} // namespace

core::Result<ThemeSettings> loadTheme(store::Database& reader)
{
    const auto settings = store::SettingsRepository(reader).load();
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    return themeOf(*settings);
}

core::Result<void> saveTheme(
    store::Workspace& workspace, const ThemeSettings& seen, const ThemeSettings& wanted)
{
    const std::function<core::Result<void>(store::Transaction&)> work
        = [seen, wanted](store::Transaction& transaction) -> core::Result<void> {
        store::SettingsRepository repository(transaction.database());
        auto settings = repository.load();
        if (!settings) {
            return tl::unexpected(settings.error());
        }
        if (!(themeOf(*settings) == seen)) {
            return core::failure(
                core::ErrorKind::Conflict, u"changed by somebody else meanwhile"_s);
        }
        settings->serverName = wanted.serverName;
        settings->theme = domain::theme::toJson(wanted.theme);
        if (const auto faults = domain::validate(*settings); !faults.isEmpty()) {
            return core::failure(
                core::ErrorKind::Invalid, faults.first().message, faults.first().field);
        }
        const auto saved = repository.save(*settings, transaction.now());
        return saved ? noteConsoleEdit(transaction, "settings.changed", u"settings:theme"_s)
                     : saved;
    };
    return workspace.writer().runAndWait<void>(work);
}

} // namespace gatehouse::models
