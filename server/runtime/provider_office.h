// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/provider_actions.h"
#include "server/store/workspace.h"

#include <memory>
#include <thread>

namespace gatehouse::core {
class Courier;
}

namespace gatehouse::runtime {

/// A ProviderDesk in a thread of its own, so that a window never waits for a provider. Made, used
/// and destroyed in one thread, which has an event loop where answers go to a context; the
/// workspace outlives it. What crosses between the threads does so by core::Courier.
class ProviderOffice final : public control::ProviderActions
{
public:
    /// `actor` is who the audit log names: "console", "command line".
    ProviderOffice(store::Workspace& workspace, const QString& actor);
    /// Waits for what is under way, seconds at most: a refresh that is cut off could lose the new
    /// token.
    ~ProviderOffice() override;

    void request(
        control::ApiQuestion question, QObject* context, Done<control::ApiExchange> done) override;
    void refresh(
        control::AccountName account, QObject* context, Done<control::TokenReport> done) override;
    void revoke(
        control::AccountName account, QObject* context, Done<control::TokenReport> done) override;
    void unlink(
        control::AccountName account, QObject* context, Done<control::TokenReport> done) override;

private:
    class Clerk;
    class Opening;
    void run(store::Workspace& workspace, const QString& actor, Opening& opening);
    /// `done` as the clerk calls it: from its thread to where `context` lives.
    template <typename T>
    [[nodiscard]] Done<T> delivered(QObject* context, Done<T> done);
    template <typename T, typename Argument, typename Method>
    void post(Argument argument, Method method, QObject* context, Done<T> done);

    std::unique_ptr<core::Courier> m_outbox; ///< Of this side's thread; made on first use.
    // Set by the thread before its opening is answered, and read by this side after that.
    core::Courier* m_inbox = nullptr;
    Clerk* m_clerk = nullptr;
    std::thread m_thread;
};

} // namespace gatehouse::runtime
