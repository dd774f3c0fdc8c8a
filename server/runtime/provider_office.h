// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/provider_actions.h"
#include "server/store/workspace.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

namespace gatehouse::runtime {

/// A ProviderDesk in a thread of its own, so that a window never waits for a provider. Made and
/// destroyed in one thread; the workspace outlives it.
class ProviderOffice final : public QObject, public control::ProviderActions
{
    Q_OBJECT
public:
    /// `actor` is who the audit log names: "console", "command line".
    ProviderOffice(store::Workspace& workspace, const QString& actor, QObject* parent = nullptr);
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
    /// `done` as the clerk calls it: from its thread to where `context` lives.
    template <typename T>
    [[nodiscard]] Done<T> delivered(QObject* context, Done<T> done);
    template <typename T, typename Argument, typename Method>
    void post(Argument argument, Method method, QObject* context, Done<T> done);

    QThread m_thread;
    Clerk* m_clerk; ///< Belongs to the thread, which deletes it when it ends.
};

} // namespace gatehouse::runtime
