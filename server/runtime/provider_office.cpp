// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/provider_office.h"

#include "server/core/courier.h"
#include "server/core/mailbox.h"
#include "server/runtime/provider_desk.h"

#include <QtCore/QEventLoop>
#include <QtCore/QPointer>

#include <pthread.h>

#include <future>

namespace gatehouse::runtime {

using control::AccountName;
using control::ApiExchange;
using control::ApiQuestion;
using control::TokenReport;

/// The other thread's side.
class ProviderOffice::Clerk final
{
public:
    Clerk(store::Workspace& workspace, QString actor, QEventLoop& loop)
        : m_workspace(workspace)
        , m_actor(std::move(actor))
        , m_loop(loop)
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
            m_loop.quit();
    }

    store::Workspace& m_workspace;
    QString m_actor;
    QEventLoop& m_loop;
    core::Mailbox m_mailbox;
    std::unique_ptr<ProviderDesk> m_desk;
    int m_underWay = 0;
    bool m_isLeaving = false;
};

/// Says that the thread takes work. Shared: the thread is still inside answer() when the one who
/// waited goes on.
class ProviderOffice::Opening
{
public:
    void answer() { m_answer.set_value(); }
    void wait() { m_answer.get_future().wait(); }

private:
    std::promise<void> m_answer;
};

ProviderOffice::ProviderOffice(store::Workspace& workspace, const QString& actor)
{
    const auto opening = std::make_shared<Opening>();
    m_thread = std::thread([this, &workspace, actor, opening] { run(workspace, actor, *opening); });
    opening->wait();
}

ProviderOffice::~ProviderOffice()
{
    m_inbox->hand([clerk = m_clerk] { clerk->leave(); });
    m_thread.join();
}

void ProviderOffice::run(store::Workspace& workspace, const QString& actor, Opening& opening)
{
    ::pthread_setname_np(::pthread_self(), "providers");
    // First: it gives this thread the event dispatcher that sockets and timers register with.
    QEventLoop loop;
    core::Courier inbox;
    Clerk clerk(workspace, actor, loop);
    m_inbox = &inbox;
    m_clerk = &clerk;
    opening.answer();
    loop.exec();
}

template <typename T>
ProviderOffice::Done<T> ProviderOffice::delivered(QObject* context, Done<T> done)
{
    if (!context)
        return done;
    if (!m_outbox)
        m_outbox = std::make_unique<core::Courier>();
    // The outbox outlives the thread, and what it holds goes with it.
    return [outbox = m_outbox.get(), alive = QPointer<QObject>(context), done](
               const core::Result<T>& result) {
        outbox->hand([alive, done, result] {
            if (alive)
                done(result);
        });
    };
}

template <typename T, typename Argument, typename Method>
void ProviderOffice::post(Argument argument, Method method, QObject* context, Done<T> done)
{
    const Done<T> there = delivered<T>(context, std::move(done));
    m_inbox->hand(
        [clerk = m_clerk, argument, method, there] { clerk->serve<T>(argument, method, there); });
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
