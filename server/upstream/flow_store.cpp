// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/flow_store.h"

#include "server/crypto/digest.h"
#include "server/crypto/sealer.h"
#include "server/crypto/token_value.h"

#include <QtCore/QJsonDocument>

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

namespace {

const auto flowSealContext = "upstream_flow"_ba;
constexpr qsizetype longestKey = 4096;

QJsonObject toJson(const Flow& flow)
{
    QJsonObject object { { u"provider"_s, flow.provider }, { u"linking"_s, flow.isLinking },
        { u"interaction"_s, flow.interaction }, { u"user"_s, flow.userRow },
        { u"nonce"_s, QString::fromLatin1(flow.nonce) },
        { u"verifier"_s, QString::fromLatin1(flow.verifier) },
        { u"request_token"_s, QString::fromUtf8(flow.requestToken) },
        { u"request_secret"_s, QString::fromUtf8(flow.requestSecret.reveal()) } };
    if (flow.identity)
        object.insert(u"identity"_s, upstream::toJson(*flow.identity));
    if (flow.tokens)
        object.insert(u"tokens"_s, QString::fromUtf8(toStored(*flow.tokens).reveal()));
    return object;
}

Flow fromJson(const QJsonObject& object)
{
    const auto bytes = [&](QLatin1StringView key) { return object.value(key).toString().toUtf8(); };
    Flow flow;
    flow.provider = object.value("provider"_L1).toString();
    flow.isLinking = object.value("linking"_L1).toBool();
    flow.interaction = object.value("interaction"_L1).toInteger();
    flow.userRow = object.value("user"_L1).toInteger();
    flow.nonce = bytes("nonce"_L1);
    flow.verifier = bytes("verifier"_L1);
    flow.requestToken = bytes("request_token"_L1);
    flow.requestSecret = core::SecretString(bytes("request_secret"_L1));
    if (object.contains("identity"_L1))
        flow.identity = identityFromJson(object.value("identity"_L1).toObject());
    if (object.contains("tokens"_L1)) {
        auto tokens = fromStored(core::SecretString(bytes("tokens"_L1)));
        if (tokens)
            flow.tokens = std::move(*tokens);
    }
    return flow;
}

} // namespace

QByteArray FlowStore::sealed(const Flow& flow) const
{
    const core::SecretString text(QJsonDocument(toJson(flow)).toJson(QJsonDocument::Compact));
    return m_services.sealer.seal(text.reveal(), flowSealContext);
}

store::UpstreamFlow FlowStore::draft(
    const QByteArray& key, const login::BrowserSecret& browser, const Flow& flow) const
{
    store::UpstreamFlow row;
    row.lookupHash = crypto::sha256(key);
    row.browserHash = crypto::secretHash(browser.value);
    row.provider = flow.provider;
    row.sealedData = sealed(flow);
    row.createdAt = m_services.clock.now();
    row.expiresAt = row.createdAt + lifetime;
    return row;
}

core::Result<std::optional<Flow>> FlowStore::opened(const http::Request& request,
    const QString& provider, const std::optional<store::UpstreamFlow>& row,
    const QString& stage) const
{
    const login::BrowserSecret browser = login::browserSecret(m_services, request);
    if (!row || browser.value.isEmpty() || row->stage != stage || row->provider != provider
        || m_services.clock.now() >= row->expiresAt
        || !crypto::matchesHash(browser.value, row->browserHash))
        return std::nullopt;
    const auto text = m_services.sealer.open(row->sealedData, flowSealContext);
    if (!text)
        return tl::unexpected(text.error());
    Flow flow = fromJson(QJsonDocument::fromJson(text->reveal()).object());
    flow.row = row->id;
    return flow;
}

core::Result<std::optional<Flow>> FlowStore::find(
    const http::Request& request, const QString& provider, const QByteArray& key)
{
    if (key.isEmpty() || key.size() > longestKey)
        return std::nullopt;
    const auto row = store::UpstreamRepository(m_services.reader).findFlow(crypto::sha256(key));
    if (!row)
        return tl::unexpected(row.error());
    return opened(request, provider, *row, u"sent"_s);
}

core::Result<std::optional<Flow>> FlowStore::findKnown(
    const http::Request& request, const QString& provider, qint64 id)
{
    const auto row = store::UpstreamRepository(m_services.reader).findFlow(id);
    if (!row)
        return tl::unexpected(row.error());
    auto flow = opened(request, provider, *row, u"known"_s);
    if (flow && *flow && (!(*flow)->identity || !(*flow)->tokens))
        return core::failure(
            core::ErrorKind::Corrupt, u"a stored sign-in through a provider is unreadable"_s);
    return flow;
}

} // namespace gatehouse::upstream
