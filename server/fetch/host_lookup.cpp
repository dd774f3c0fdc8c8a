// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/fetch/host_lookup.h"

namespace gatehouse::fetch {

using namespace Qt::StringLiterals;

HostLookup::HostLookup(const QString& name, const QDeadlineTimer& deadline)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_fault = u"the name was not resolved in time"_s;
        complete();
    });
    m_timer.setSingleShot(true);
    m_timer.start(std::chrono::milliseconds(deadline.remainingTime()));
    m_id = QHostInfo::lookupHost(name, this, &HostLookup::finish);
}

HostLookup::~HostLookup()
{
    QHostInfo::abortHostLookup(m_id);
}

core::Result<QList<QHostAddress>> HostLookup::take()
{
    if (!m_fault.isEmpty())
        return core::failure(core::ErrorKind::Unavailable, m_fault);
    return m_addresses;
}

void HostLookup::finish(const QHostInfo& info)
{
    if (isDone())
        return;
    m_timer.stop();
    m_addresses = info.addresses();
    if (m_addresses.isEmpty())
        m_fault = u"the name cannot be resolved"_s;
    complete();
}

} // namespace gatehouse::fetch
