// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/switch_fix_rules.h"

#include "models/registry_writes.h"
#include "server/explain/rule_base.h"
#include "server/store/provider_repository.h"
#include "server/store/settings_repository.h"
#include "server/store/user_repository.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

constexpr qsizetype longestName = 300; ///< The server cuts there: what is as long may be cut.

/// Who a check was about, where it notes that.
QString gotBy(const trace::Step& step, const char* name)
{
    const trace::Check* check = explain::decisiveCheck(step);
    const bool isIt = check != nullptr && qstrcmp(check->name, name) == 0;
    return isIt && check->got.size() < longestName ? check->got : QString();
}

QString userOf(const trace::Step& step)
{
    return step.user.isEmpty() ? gotBy(step, "user enabled") : step.user;
}

QString providerOf(const trace::Step& step)
{
    return gotBy(step, "provider offers sign-in");
}

tl::unexpected<core::Error> changedSince()
{
    return core::failure(core::ErrorKind::Conflict, u"somebody changed it since"_s);
}

/// `T` is a row with a version; `flip` gives false where nothing was to be done.
template <typename Repository, typename T, typename Flip>
core::Result<SwitchedOn> switchRow(store::Transaction& transaction,
    const core::Result<std::optional<T>>& found, const QString& object, qint64 expected, Flip flip)
{
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found) {
        return core::failure(core::ErrorKind::NotFound, u"there is no %1"_s.arg(object));
    }
    T row = **found;
    if (expected != 0 && row.version != expected) {
        return changedSince();
    }
    if (!flip(row)) {
        return SwitchedOn {};
    }
    const auto stored = Repository(transaction.database()).update(row, transaction.now());
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    const QByteArray action = object.section(u':', 0, 0).toLatin1() + ".changed";
    const auto noted = noteConsoleEdit(transaction, action.constData(), object);
    if (!noted) {
        return tl::unexpected(noted.error());
    }
    return SwitchedOn { true, row.version + 1 };
}

core::Result<SwitchedOn> enableUser(
    store::Transaction& transaction, const QString& name, bool isOn, qint64 expected)
{
    const auto found = store::UserRepository(transaction.database()).findByUsername(name);
    return switchRow<store::UserRepository, domain::User>(transaction, found, u"user:"_s + name,
        expected,
        [isOn](domain::User& user) { return std::exchange(user.isEnabled, isOn) != isOn; });
}

core::Result<SwitchedOn> offerSignIn(
    store::Transaction& transaction, const QString& name, bool isOn, qint64 expected)
{
    const auto found = store::ProviderRepository(transaction.database()).find(name);
    return switchRow<store::ProviderRepository, domain::Provider>(
        transaction, found, u"provider:"_s + name, expected, [isOn](domain::Provider& provider) {
            const QJsonValue before = provider.configuration.value("allow_sign_in"_L1);
            provider.configuration.insert(u"allow_sign_in"_s, isOn);
            return before != QJsonValue(isOn);
        });
}

/// With initial access tokens only: whoever may register without one is for people to decide.
core::Result<SwitchedOn> enableRegistration(
    store::Transaction& transaction, const QString&, bool isOn, qint64)
{
    using domain::Registration;
    store::SettingsRepository repository(transaction.database());
    auto settings = repository.load();
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    if (!isOn && settings->registration != Registration::Token) {
        return changedSince();
    }
    if (isOn && settings->registration != Registration::Off) {
        return SwitchedOn {};
    }
    settings->registration = isOn ? Registration::Token : Registration::Off;
    const auto saved = repository.save(*settings, transaction.now());
    const auto noted
        = saved ? noteConsoleEdit(transaction, "settings.changed", u"settings"_s) : saved;
    if (!noted) {
        return tl::unexpected(noted.error());
    }
    return SwitchedOn { true, 0 };
}

constexpr std::array switchRules {
    SwitchFixRule { "enable_user", userOf, enableUser,
        QT_TRANSLATE_NOOP("ClientFix", "Enable the user"),
        QT_TRANSLATE_NOOP("ClientFix", "Enable %1?"),
        { QT_TRANSLATE_NOOP("ClientFix",
              "Somebody switched this user off. %1 can sign in again, and what %1 agreed to counts "
              "again."),
            nullptr },
        QT_TRANSLATE_NOOP("ClientFix", "Enable"),
        QT_TRANSLATE_NOOP("ClientFix", "%1 is enabled.") },
    SwitchFixRule { "offer_sign_in", providerOf, offerSignIn,
        QT_TRANSLATE_NOOP("ClientFix", "Offer this sign-in"),
        QT_TRANSLATE_NOOP("ClientFix", "Offer sign-in through %1?"),
        { QT_TRANSLATE_NOOP(
              "ClientFix", "People can sign in here with their accounts at %1 again."),
            nullptr },
        QT_TRANSLATE_NOOP("ClientFix", "Offer"),
        QT_TRANSLATE_NOOP("ClientFix", "People can sign in through %1 from now on.") },
    SwitchFixRule { "enable_registration", nullptr, enableRegistration,
        QT_TRANSLATE_NOOP("ClientFix", "Switch registration on"),
        QT_TRANSLATE_NOOP("ClientFix", "Let clients register themselves?"),
        { QT_TRANSLATE_NOOP("ClientFix",
              "Whoever has an initial access token of this server can register a client; nobody "
              "else can."),
            QT_TRANSLATE_NOOP("ClientFix", "Initial access tokens are made under Settings.") },
        QT_TRANSLATE_NOOP("ClientFix", "Switch on"),
        QT_TRANSLATE_NOOP(
            "ClientFix", "Clients with an initial access token can register themselves.") },
};

} // namespace

const SwitchFixRule* findSwitchRule(const QString& action)
{
    const auto found = std::ranges::find_if(switchRules,
        [&action](const SwitchFixRule& rule) { return action == QLatin1String(rule.action); });
    return found == switchRules.end() ? nullptr : &*found;
}

} // namespace gatehouse::models
