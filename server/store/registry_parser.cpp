// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registry_document.h"

#include "server/core/bytes.h"
#include "server/core/strict_json.h"
#include "server/domain/fault_collector.h"
#include "server/store/registry_secrets.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>
#include <functional>

#include <cmath>

namespace gatehouse::store {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

constexpr qsizetype maximumBytes = 64 * 1024 * 1024;

core::Error fault(const QString& path, const QString& message)
{
    return core::Error { ErrorKind::Invalid, message, path };
}

/// The first of several faults, named from the document's root.
std::optional<core::Error> firstFault(const QString& path, const domain::FieldErrors& faults)
{
    if (faults.isEmpty())
        return std::nullopt;
    return fault(path + u'.' + faults.first().field, faults.first().message);
}

/// "byte 120" is of no use in a file that a person wrote.
QString lineAndColumn(const QByteArray& json, const QString& path)
{
    const auto offset = std::min<qsizetype>(path.section(u' ', -1).toLongLong(), json.size());
    const auto before = QByteArrayView(json).first(offset);
    const auto lineStart = before.lastIndexOf('\n') + 1;
    return u"line %1, column %2"_s.arg(before.count('\n') + 1).arg(offset - lineStart + 1);
}

class Parser
{
public:
    explicit Parser(const QJsonObject& root)
        : m_root(root)
    {
    }
    core::Result<RegistryDocument> run();

private:
    using EntryReader
        = std::function<std::optional<core::Error>(const QString& path, QJsonObject entry)>;

    std::optional<core::Error> checkFrame() const;
    std::optional<core::Error> settings();
    std::optional<core::Error> eachEntry(const QString& section, const EntryReader& read);
    std::optional<core::Error> claimName(
        const QString& path, const QString& key, const QString& name);
    std::optional<core::Error> scope(const QString& path, const QJsonObject& entry);
    std::optional<core::Error> client(const QString& path, QJsonObject entry);
    std::optional<core::Error> clientSecret(
        const QString& path, const QJsonObject& entry, RegistryDocument::ClientRow& row);
    std::optional<core::Error> secretEnd(
        const QString& path, const QJsonObject& entry, RegistryDocument::ClientRow& row);
    std::optional<core::Error> user(const QString& path, QJsonObject entry);
    std::optional<core::Error> errorUri(const QString& path, const QJsonObject& entry);
    std::optional<core::Error> provider(const QString& path, const QJsonObject& entry);

    QJsonObject m_root;
    RegistryDocument m_document;
    QSet<QString> m_names; ///< "clients/web": what the document has named so far.
};

std::optional<core::Error> Parser::checkFrame() const
{
    static const QStringList sections { u"gatehouse"_s, u"settings"_s, u"scopes"_s, u"clients"_s,
        u"users"_s, u"error_uris"_s, u"providers"_s };
    if (m_root.value("gatehouse"_L1) != QJsonValue(1))
        return fault(u"gatehouse"_s, u"must be 1, the version of this format"_s);
    for (auto it = m_root.begin(); it != m_root.end(); ++it) {
        if (!sections.contains(it.key()))
            return fault(it.key(), u"unknown key"_s);
    }
    return std::nullopt;
}

std::optional<core::Error> Parser::settings()
{
    const auto value = m_root.value("settings"_L1);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject())
        return fault(u"settings"_s, u"must be an object"_s);
    const auto read = domain::settingsFromJson(value.toObject(), domain::Settings {});
    if (auto error = firstFault(u"settings"_s, read.faults + domain::validate(read.settings)))
        return error;
    m_document.settings = value.toObject();
    return std::nullopt;
}

std::optional<core::Error> Parser::eachEntry(const QString& section, const EntryReader& read)
{
    const auto value = m_root.value(section);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isArray())
        return fault(section, u"must be a list"_s);
    const auto entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString path = domain::indexed(section, i);
        if (!entries.at(i).isObject())
            return fault(path, u"must be an object"_s);
        if (auto error = read(path, entries.at(i).toObject()))
            return error;
    }
    return std::nullopt;
}

std::optional<core::Error> Parser::claimName(
    const QString& path, const QString& key, const QString& name)
{
    const QString slot = path.section(u'[', 0, 0) + u'/' + name;
    if (m_names.contains(slot))
        return fault(path + u'.' + key, u"named twice in this document"_s);
    m_names.insert(slot);
    return std::nullopt;
}

std::optional<core::Error> Parser::scope(const QString& path, const QJsonObject& entry)
{
    const auto read = domain::scopeFromJson(entry);
    if (auto error = firstFault(path, read.faults + domain::validate(read.scope)))
        return error;
    m_document.scopes.append(read.scope);
    return claimName(path, u"name"_s, read.scope.name);
}

std::optional<core::Error> Parser::clientSecret(
    const QString& path, const QJsonObject& entry, RegistryDocument::ClientRow& row)
{
    const QString secretPath = path + u".client_secret"_s;
    const QString hashPath = path + u".client_secret_hash"_s;
    const bool hasSecret = entry.contains("client_secret"_L1);
    const bool hasHash = entry.contains("client_secret_hash"_L1);
    if ((hasSecret || hasHash) && !usesSecret(row.client.tokenEndpointAuthMethod))
        return fault(hasSecret ? secretPath : hashPath,
            u"not allowed with token_endpoint_auth_method "_s
                + name(row.client.tokenEndpointAuthMethod));
    if (hasSecret && hasHash)
        return fault(hashPath, u"not allowed together with client_secret"_s);
    if (hasSecret) {
        row.secret = entry.value("client_secret"_L1).toString().toUtf8();
        if (auto reason = clientSecretFault(*row.secret, row.client))
            return fault(secretPath, *reason);
    }
    if (hasHash) {
        const auto hash
            = core::fromBase64Url(entry.value("client_secret_hash"_L1).toString().toLatin1());
        if (!hash || hash->size() != 32)
            return fault(hashPath, u"must be a SHA-256 hash in base64url"_s);
        row.secretHash = *hash;
    }
    return secretEnd(path + u".client_secret_expires_at"_s, entry, row);
}

/// RFC 7591 §3.2.1: UTC epoch seconds, 0 when the secret does not end.
std::optional<core::Error> Parser::secretEnd(
    const QString& path, const QJsonObject& entry, RegistryDocument::ClientRow& row)
{
    if (!entry.contains("client_secret_expires_at"_L1))
        return std::nullopt;
    const QJsonValue value = entry.value("client_secret_expires_at"_L1);
    const double seconds = value.toDouble(-1);
    if (!value.isDouble() || std::floor(seconds) != seconds || seconds < 0 || seconds > 9e15)
        return fault(path, u"must be a time in seconds, or 0"_s);
    if (!row.secret && row.secretHash.isEmpty())
        return fault(path, u"needs client_secret or client_secret_hash"_s);
    row.secretExpiresAt = static_cast<qint64>(seconds);
    return std::nullopt;
}

std::optional<core::Error> Parser::client(const QString& path, QJsonObject entry)
{
    const auto whole = entry;
    entry.remove("client_secret_hash"_L1);
    entry.remove("client_secret_expires_at"_L1);
    const auto read = domain::clientFromJson(entry);
    if (auto error = firstFault(path, read.faults + domain::validate(read.client)))
        return error;
    RegistryDocument::ClientRow row;
    row.client = read.client;
    row.owner = entry.value("owner"_L1).toString();
    if (auto error = clientSecret(path, whole, row))
        return error;
    m_document.clients.append(row);
    return claimName(path, u"client_id"_s, row.client.clientId);
}

std::optional<core::Error> Parser::user(const QString& path, QJsonObject entry)
{
    const auto hash = entry.take("password_hash"_L1);
    auto read = domain::userFromJson(entry);
    if (!hash.isUndefined() && !hash.isString())
        return fault(path + u".password_hash"_s, u"must be text"_s);
    read.user.passwordHash = hash.toString();
    if (auto error = firstFault(path, read.faults + domain::validate(read.user)))
        return error;
    RegistryDocument::UserRow row;
    row.user = read.user;
    if (entry.contains("password"_L1)) {
        row.password = entry.value("password"_L1).toString().toUtf8();
        if (row.password->isEmpty() || row.password->size() > maximumPasswordBytes)
            return fault(
                path + u".password"_s, u"must be 1 to %1 bytes long"_s.arg(maximumPasswordBytes));
        if (!hash.isUndefined())
            return fault(path + u".password_hash"_s, u"not allowed together with password"_s);
    }
    m_document.users.append(row);
    return claimName(path, u"username"_s, row.user.username);
}

std::optional<core::Error> Parser::errorUri(const QString& path, const QJsonObject& entry)
{
    const auto read = domain::errorUriFromJson(entry);
    if (auto error = firstFault(path, read.faults + domain::validate(read.errorUri)))
        return error;
    m_document.errorUris.append(read.errorUri);
    return claimName(path, u"error"_s, read.errorUri.error);
}

std::optional<core::Error> Parser::provider(const QString& path, const QJsonObject& entry)
{
    const auto read = domain::providerFromJson(entry);
    if (auto error = firstFault(path, read.faults + domain::validate(read.provider)))
        return error;
    RegistryDocument::ProviderRow row;
    row.provider = read.provider;
    if (entry.contains("client_secret"_L1))
        row.secret = entry.value("client_secret"_L1).toString().toUtf8();
    m_document.providers.append(row);
    return claimName(path, u"name"_s, row.provider.name);
}

core::Result<RegistryDocument> Parser::run()
{
    auto error = checkFrame();
    if (!error)
        error = settings();
    if (!error)
        error = eachEntry(
            u"scopes"_s, [this](const QString& p, const QJsonObject& e) { return scope(p, e); });
    if (!error)
        error = eachEntry(
            u"clients"_s, [this](const QString& p, const QJsonObject& e) { return client(p, e); });
    if (!error)
        error = eachEntry(
            u"users"_s, [this](const QString& p, const QJsonObject& e) { return user(p, e); });
    if (!error)
        error = eachEntry(u"error_uris"_s,
            [this](const QString& p, const QJsonObject& e) { return errorUri(p, e); });
    if (!error)
        error = eachEntry(u"providers"_s,
            [this](const QString& p, const QJsonObject& e) { return provider(p, e); });
    if (error)
        return tl::unexpected(*error);
    return m_document;
}

} // namespace

core::Result<RegistryDocument> parseRegistryDocument(const QByteArray& json)
{
    const core::JsonLimits limits { maximumBytes, 16 };
    const auto root = core::parseStrictObject(json, limits);
    if (!root) {
        core::Error error = root.error();
        if (error.path.startsWith("byte"_L1))
            error.path = lineAndColumn(json, error.path);
        return tl::unexpected(error);
    }
    return Parser(*root).run();
}

} // namespace gatehouse::store
