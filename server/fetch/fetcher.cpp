// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/fetch/fetcher.h"

#include "server/fetch/host_lookup.h"
#include "server/fetch/transfer.h"

#include <QtNetwork/QNetworkProxy>

#include <algorithm>

namespace gatehouse::fetch {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

constexpr qsizetype mostAddressesTried = 3;

/// One forbidden address refuses the name: who answers with both is fishing.
core::Result<void> checkAddresses(const QList<QHostAddress>& addresses, const Policy& policy)
{
    const bool isAllowed = std::all_of(addresses.begin(), addresses.end(),
        [&policy](const QHostAddress& address) { return mayConnect(address, policy); });
    if (!isAllowed)
        return core::failure(ErrorKind::Denied, u"the host is not on the public internet"_s);
    return {};
}

} // namespace

Fetcher::Fetcher(QSslConfiguration tls)
    : m_tls(std::move(tls))
{
    // A proxy would resolve the name itself.
    m_manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_manager.setAutoDeleteReplies(false);
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
}

Fetcher::~Fetcher() = default;

QCoro::Task<core::Result<Answer>> Fetcher::fetch(Request request)
{
    if (m_running >= mostAtOnce)
        co_return core::failure(ErrorKind::Busy, u"too many fetches at once"_s);
    ++m_running;
    auto fetching = fetchNow(std::move(request));
    auto answer = co_await std::move(fetching);
    --m_running;
    co_return answer;
}

QCoro::Task<core::Result<Answer>> Fetcher::fetchNow(Request request)
{
    const QDeadlineTimer deadline(longestFetch);
    if (!isMethod(request.method))
        co_return core::failure(ErrorKind::Denied, u"the method is none that is sent"_s);
    const auto target = targetOf(request.url, request.policy);
    if (!target)
        co_return tl::unexpected(target.error());
    QList<QHostAddress> addresses;
    if (target->literal) {
        addresses.append(*target->literal);
    } else {
        HostLookup lookup(target->host, deadline);
        co_await lookup;
        auto found = lookup.take();
        if (!found)
            co_return tl::unexpected(found.error());
        addresses = *found;
    }
    const auto checked = checkAddresses(addresses, request.policy);
    if (!checked)
        co_return tl::unexpected(checked.error());

    core::Result<Answer> answer = core::failure(ErrorKind::Unavailable, u"no address"_s);
    for (const QHostAddress& address :
        addresses.first(qMin(addresses.size(), mostAddressesTried))) {
        const Transfer::Route route { *target, address, m_tls };
        Transfer transfer(m_manager, request, route, deadline);
        co_await transfer;
        answer = transfer.take();
        if (!transfer.couldNotConnect())
            break;
    }
    co_return answer;
}

} // namespace gatehouse::fetch
