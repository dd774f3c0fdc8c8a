// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/fetch/pending.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QHostInfo>

namespace gatehouse::fetch {

/// The addresses of a host name, from the system's resolver. Starts when it is made.
class HostLookup final : public QObject, public Pending
{
    Q_OBJECT
public:
    HostLookup(const QString& name, const QDeadlineTimer& deadline);
    ~HostLookup() override;

    /// Unavailable: the name is unknown or the deadline passed.
    [[nodiscard]] core::Result<QList<QHostAddress>> take();

private:
    void finish(const QHostInfo& info);

    int m_id = 0;
    QTimer m_timer;
    QList<QHostAddress> m_addresses;
    QString m_fault;
};

} // namespace gatehouse::fetch
