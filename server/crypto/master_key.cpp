// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/master_key.h"

#include "server/core/bytes.h"
#include "server/crypto/sealer.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryFile>

#include <unistd.h>

namespace gatehouse::crypto {

using namespace Qt::StringLiterals;

namespace {

constexpr char environmentName[] = "GATEHOUSE_KEY";
constexpr qint64 longestFile = 128;

/// "key file 'F': reason".
tl::unexpected<core::Error> unavailable(const QString& source, const QString& reason)
{
    return core::failure(core::ErrorKind::Unavailable, source + u": "_s + reason);
}

core::Result<core::SecretString> decode(const QString& source, const QByteArray& text)
{
    auto key = core::fromBase64Url(text.trimmed());
    if (!key || key->size() != Sealer::keySize)
        return unavailable(source, u"does not hold 32 bytes in base64url"_s);
    return core::SecretString(std::move(*key));
}

core::Result<core::SecretString> readFile(const QString& path)
{
    const QString source = u"key file '"_s + path + u"'"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unavailable(source, file.errorString());
    // Asked of the open file, so nobody can swap it between the look and the read.
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (file.permissions() & others)
        return unavailable(
            source, u"may be used by others; make it readable by its owner alone (0600)"_s);
    const core::SecretString text(file.read(longestFile));
    return decode(source, text.reveal());
}

/// Complete or not there at all: written aside, synced, then renamed without replacing. Whoever
/// loses the race against another process reads the winner's key.
core::Result<core::SecretString> createFile(const QString& path, const core::SecretString& key)
{
    const QString source = u"key file '"_s + path + u"'"_s;
    QTemporaryFile file(path); // beside it, with a random ending and mode 0600
    if (!file.open())
        return unavailable(source, u"cannot be created: "_s + file.errorString());
    const core::SecretString text(core::toBase64Url(key.reveal()) + '\n');
    if (file.write(text.reveal()) != text.reveal().size() || !file.flush()
        || ::fsync(file.handle()) != 0)
        return unavailable(source, u"cannot be written: "_s + file.errorString());
    file.close();
    if (!QFile::exists(path) && file.rename(path))
        file.setAutoRemove(false);
    else if (!QFile::exists(path))
        return unavailable(source, u"cannot be created: "_s + file.errorString());
    return readFile(path);
}

core::Result<std::optional<core::SecretString>> readVault(const QString& file, KeyVault* vault)
{
    using Found = std::optional<core::SecretString>;
    if (!vault)
        return Found();
    const auto text = vault->read(file);
    if (!text || !*text)
        return text;
    auto key = decode(u"keychain entry '"_s + file + u"'"_s, (*text)->reveal());
    if (!key)
        return tl::unexpected(key.error());
    return Found(std::move(*key));
}

} // namespace

core::Result<core::SecretString> loadMasterKey(
    const QString& file, bool mayCreate, core::RandomSource& random, KeyVault* vault)
{
    const QByteArray fromEnvironment = qgetenv(environmentName);
    if (!fromEnvironment.isEmpty())
        return decode(u"environment variable GATEHOUSE_KEY"_s, fromEnvironment);
    if (QFileInfo::exists(file))
        return readFile(file);
    if (mayCreate)
        return createFile(file, core::SecretString(random.bytes(Sealer::keySize)));
    auto kept = readVault(file, vault);
    if (kept && *kept)
        return std::move(**kept);
    const QString reason
        = u"is missing, but the workspace holds values sealed with it; put it back or set GATEHOUSE_KEY"_s;
    return unavailable(u"key file '"_s + file + u"'"_s,
        kept ? reason : QString(reason + u" (keychain: "_s + kept.error().message + u')'));
}

core::Result<void> moveMasterKeyToVault(const QString& file, KeyVault& vault)
{
    const auto key = readFile(file);
    if (!key)
        return tl::unexpected(key.error());
    const core::SecretString text(core::toBase64Url(key->reveal()));
    if (const auto written = vault.write(file, text); !written)
        return written;
    const auto kept = readVault(file, &vault);
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept || !core::constantTimeEquals((*kept)->reveal(), key->reveal()))
        return unavailable(u"keychain"_s, u"did not keep the key"_s);
    if (!QFile::remove(file))
        return unavailable(u"key file '"_s + file + u"'"_s, u"cannot be removed"_s);
    return {};
}

core::Result<void> moveMasterKeyToFile(const QString& file, KeyVault& vault)
{
    const auto kept = readVault(file, &vault);
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return unavailable(u"keychain"_s, u"has no entry '"_s + file + u"'"_s);
    const auto written = createFile(file, **kept);
    if (!written)
        return tl::unexpected(written.error());
    if (!core::constantTimeEquals(written->reveal(), (*kept)->reveal()))
        return unavailable(u"key file '"_s + file + u"'"_s, u"holds another key already"_s);
    return vault.remove(file);
}

} // namespace gatehouse::crypto
