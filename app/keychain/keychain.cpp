// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychain.h"

#include "app/run_time_module.h"

#include <QtCore/QLibrary>

namespace gatehouse::app {

using namespace Qt::StringLiterals;

core::Result<crypto::KeyVault*> Keychain::module()
{
    if (m_module)
        return m_module;
    QLibrary library(runTimeModule(u"gatehouse-keychain"_s));
    const auto entry = library.fileName().isEmpty()
        ? nullptr
        : reinterpret_cast<KeychainEntry>(library.resolve(keychainEntryName));
    if (!entry)
        return core::failure(core::ErrorKind::Unavailable,
            u"the keychain module cannot be loaded: "_s + library.errorString());
    m_module = entry();
    return m_module;
}

core::Result<std::optional<core::SecretString>> Keychain::read(const QString& name)
{
    const auto vault = module();
    if (!vault)
        return tl::unexpected(vault.error());
    return (*vault)->read(name);
}

core::Result<void> Keychain::write(const QString& name, const core::SecretString& text)
{
    const auto vault = module();
    if (!vault)
        return tl::unexpected(vault.error());
    return (*vault)->write(name, text);
}

core::Result<void> Keychain::remove(const QString& name)
{
    const auto vault = module();
    if (!vault)
        return tl::unexpected(vault.error());
    return (*vault)->remove(name);
}

} // namespace gatehouse::app
