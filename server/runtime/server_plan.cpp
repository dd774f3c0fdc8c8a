// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/server_plan.h"

#include "server/http/http_worker.h"

#include <QtCore/QThread>
#include <QtCore/QUrl>

#include <algorithm>

namespace gatehouse::runtime {

using namespace Qt::StringLiterals;
using control::StartFailure;
using control::StartFault;

namespace {

constexpr int mostWorkers = 64;
constexpr int defaultMostWorkers = 4;
constexpr quint16 portsToTry = 50;

tl::unexpected<StartFailure> fault(StartFault kind, const QString& message)
{
    return tl::unexpected(StartFailure { kind, message });
}

tl::expected<QList<ServerPlan::Address>, StartFailure> readAddresses(
    const control::ServerOptions& options)
{
    const bool isDefault = options.listen == control::ServerOptions {}.listen;
    QList<ServerPlan::Address> addresses;
    for (const QString& text : options.listen) {
        const auto listen = ListenAddress::parse(text);
        if (!listen)
            return fault(StartFault::AddressInvalid, listen.error().message);
        const bool mayBeMissing = isDefault && !addresses.isEmpty();
        addresses.append(ServerPlan::Address { *listen, mayBeMissing });
    }
    if (addresses.isEmpty())
        return fault(StartFault::AddressInvalid, u"no address to listen on"_s);
    return addresses;
}

/// Only the text before the path may differ by configuration; a query or fragment would break every
/// URL made from it.
tl::expected<QString, StartFailure> readIssuer(const QString& text)
{
    if (text.isEmpty())
        return QString();
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty())
        return fault(StartFault::AddressInvalid,
            u"issuer '%1' is not an http or https URL without query and fragment"_s.arg(text));
    return text.endsWith(u'/') ? text.chopped(1) : text;
}

tl::expected<http::TrustedProxies, StartFailure> readProxies(const control::ServerOptions& options)
{
    const QStringList onThisMachine { u"127.0.0.0/8"_s, u"::1"_s };
    const bool isDefault = options.isBehindProxy && options.trustedProxies.isEmpty();
    const auto proxies
        = http::TrustedProxies::parse(isDefault ? onThisMachine : options.trustedProxies);
    if (!proxies)
        return fault(StartFault::AddressInvalid, u"trusted proxy: "_s + proxies.error().message);
    return *proxies;
}

/// Whoever reaches a server in lab mode can be anybody of its personas.
tl::expected<void, StartFailure> checkLab(const ServerPlan& plan, bool isBehindProxy)
{
    const QString host = QUrl(plan.issuer).host();
    const bool isIssuerHere
        = plan.issuer.isEmpty() || host == "localhost"_L1 || QHostAddress(host).isLoopback();
    const bool isHere = std::ranges::all_of(plan.addresses,
        [](const ServerPlan::Address& address) { return address.listen.isLoopback(); });
    if (isHere && isIssuerHere && !isBehindProxy)
        return {};
    return fault(StartFault::LabMode,
        u"lab mode is refused: others could reach the server and sign in as its personas. Listen "
        "on 127.0.0.1 or [::1] only, with an issuer there and no proxy in front"_s);
}

quint16 freePortNear(const QHostAddress& address, quint16 port)
{
    for (quint16 step = 1; step <= portsToTry && port + step <= 65535; ++step) {
        const auto candidate = static_cast<quint16>(port + step);
        if (http::Listener::bind(address, candidate))
            return candidate;
    }
    return 0;
}

} // namespace

tl::expected<ServerPlan, StartFailure> makePlan(const control::ServerOptions& options)
{
    ServerPlan plan;
    const auto addresses = readAddresses(options);
    if (!addresses)
        return tl::unexpected(addresses.error());
    plan.addresses = *addresses;
    const auto issuer = readIssuer(options.issuer);
    if (!issuer)
        return tl::unexpected(issuer.error());
    plan.issuer = *issuer;

    if (options.tlsCertificate.isEmpty() != options.tlsKey.isEmpty())
        return fault(StartFault::Tls, u"TLS needs both a certificate and a key"_s);
    if (!options.tlsCertificate.isEmpty()) {
        auto tls = http::tlsConfiguration(options.tlsCertificate, options.tlsKey);
        if (!tls)
            return fault(StartFault::Tls, tls.error().message);
        plan.tls = std::move(*tls);
    }
    const bool isPlainAllowed
        = plan.tls || options.allowsInsecureTransport || options.isBehindProxy;
    for (const auto& address : plan.addresses) {
        if (!isPlainAllowed && !address.listen.isLoopback())
            return fault(StartFault::InsecureTransport,
                u"plain HTTP on %1 is refused: others can reach it. Use --tls-certificate and "
                u"--tls-key, or say "
                "--behind-proxy or --insecure-transport"_s.arg(address.listen.toString()));
    }
    const auto proxies = readProxies(options);
    if (!proxies)
        return tl::unexpected(proxies.error());
    plan.proxies = *proxies;
    plan.isLab = options.isLab;
    if (plan.isLab) {
        if (const auto checked = checkLab(plan, options.isBehindProxy); !checked)
            return tl::unexpected(checked.error());
    }
    const int wanted = options.workers > 0
        ? options.workers
        : std::min(QThread::idealThreadCount(), defaultMostWorkers);
    plan.workers = std::clamp(wanted, 1, mostWorkers);
    return plan;
}

tl::expected<std::vector<std::unique_ptr<http::Listener>>, StartFailure> bindAll(ServerPlan& plan)
{
    std::vector<std::unique_ptr<http::Listener>> listeners;
    quint16 chosenPort = 0;
    for (const auto& address : plan.addresses) {
        const quint16 port = address.listen.port == 0 ? chosenPort : address.listen.port;
        auto listener = http::Listener::bind(address.listen.address, port);
        if (listener) {
            chosenPort = chosenPort == 0 ? (*listener)->port() : chosenPort;
            listeners.push_back(std::move(*listener));
            continue;
        }
        const bool isTaken = listener.error().kind == core::ErrorKind::Conflict;
        if (address.mayBeMissing && !isTaken)
            continue;
        StartFailure failure { isTaken ? StartFault::AddressInUse : StartFault::AddressInvalid,
            u"cannot listen on %1: %2"_s.arg(address.listen.toString(), listener.error().message) };
        if (isTaken)
            failure.suggestedPort = freePortNear(address.listen.address, port);
        return tl::unexpected(failure);
    }
    if (plan.issuer.isEmpty())
        plan.issuer = (plan.tls ? u"https://127.0.0.1:"_s : u"http://127.0.0.1:"_s)
            + QString::number(listeners.front()->port());
    return listeners;
}

} // namespace gatehouse::runtime
