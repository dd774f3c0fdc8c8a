// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/provider_office.h"

#include "server/core/mailbox.h"
#include "server/runtime/provider_desk.h"

#include <QtCore/QPointer>

#include <memory>

namespace gatehouse::runtime {

using control::AccountName;
using control::ApiExchange;
using control::ApiQuestion;
using control::TokenReport;

/// The other thread's side.
class ProviderOffice::Clerk final : public QObject
{
public:
    Clerk(store::Workspace& workspace, QString actor)
        : m_workspace(workspace)
        , m_actor(std::move(actor))
    {
    }

    template <typename T, typename Argument, typename Method>
    http::Task<void> serve(Argument argument, Method method, Done<T> done)
    {
        const auto opened = open();
        if (!opened) {
            done(tl::unexpected(opened.error()));
            co_return;
        }
        ++m_underWay;
        auto doing = (m_desk.get()->*method)(std::move(argument));
        const core::Result<T> result = co_await std::move(doing);
        done(result);
        --m_underWay;
        endWhenIdle();
    }
    void leave()
    {
        m_isLeaving = true;
        endWhenIdle();
    }

private:
    /// On first use: a console whose operator never asks a provider opens nothing.
    core::Result<void> open()
    {
        if (!m_mailbox)
            m_mailbox = std::make_unique<core::Mailbox>();
        if (m_desk)
            return {};
        auto desk = ProviderDesk::open(m_workspace, m_actor);
        if (!desk)
            return tl::unexpected(desk.error());
        m_desk = std::move(*desk);
        return {};
    }
    void endWhenIdle()
    {
        if (m_isLeaving && m_underWay == 0)
            thread()->quit();
    }

    store::Workspace& m_workspace;
    QString m_actor;
    std::unique_ptr<core::Mailbox> m_mailbox;
    std::unique_ptr<ProviderDesk> m_desk;
    int m_underWay = 0;
    bool m_isLeaving = false;
};

ProviderOffice::ProviderOffice(store::Workspace& workspace, const QString& actor, QObject* parent)
    : QObject(parent)
    , m_clerk(new Clerk(workspace, actor))
{
    m_clerk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_clerk, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("providers"));
    m_thread.start();
}

ProviderOffice::~ProviderOffice()
{
    QMetaObject::invokeMethod(
        m_clerk, [clerk = m_clerk] { clerk->leave(); }, Qt::QueuedConnection);
    m_thread.wait();
}

template <typename T>
ProviderOffice::Done<T> ProviderOffice::delivered(QObject* context, Done<T> done)
{
    if (!context)
        return done;
    return [this, alive = QPointer<QObject>(context), done](const core::Result<T>& result) {
        // The office outlives its clerk, and what is posted to it goes with it.
        QMetaObject::invokeMethod(
            this,
            [alive, done, result] {
                if (alive)
                    done(result);
            },
            Qt::QueuedConnection);
    };
}

template <typename T, typename Argument, typename Method>
void ProviderOffice::post(Argument argument, Method method, QObject* context, Done<T> done)
{
    const Done<T> there = delivered<T>(context, std::move(done));
    QMetaObject::invokeMethod(
        m_clerk,
        [clerk = m_clerk, argument, method, there] { clerk->serve<T>(argument, method, there); },
        Qt::QueuedConnection);
}

void ProviderOffice::request(ApiQuestion question, QObject* context, Done<ApiExchange> done)
{
    post<ApiExchange>(std::move(question), &ProviderDesk::request, context, std::move(done));
}

void ProviderOffice::refresh(AccountName account, QObject* context, Done<TokenReport> done)
{
    post<TokenReport>(std::move(account), &ProviderDesk::refresh, context, std::move(done));
}

void ProviderOffice::revoke(AccountName account, QObject* context, Done<TokenReport> done)
{
    post<TokenReport>(std::move(account), &ProviderDesk::revoke, context, std::move(done));
}

void ProviderOffice::unlink(AccountName account, QObject* context, Done<TokenReport> done)
{
    post<TokenReport>(std::move(account), &ProviderDesk::unlink, context, std::move(done));
}

} // namespace gatehouse::runtime
