// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/detached_write.h"

#include "server/oauth/log.h"

#include <memory>

namespace gatehouse::oauth {

namespace {

/// Owns itself from the moment the writer has taken it until the writer says it is done.
class DetachedJob final : public store::WriteJob
{
public:
    explicit DetachedJob(std::function<core::Result<void>(store::Transaction&)> work)
        : m_work(std::move(work))
    {
    }

    bool execute(store::Transaction& transaction) override
    {
        const auto done = m_work(transaction);
        if (!done)
            fail(done.error());
        return done.has_value();
    }
    void fail(core::Error error) override
    {
        qCWarning(lcOAuth).noquote().nospace() << "note not written reason=" << error.message;
    }

private:
    std::function<core::Result<void>(store::Transaction&)> m_work;
};

} // namespace

void writeDetached(
    store::Writer& writer, std::function<core::Result<void>(store::Transaction&)> work)
{
    auto job = std::make_unique<DetachedJob>(std::move(work));
    // The writer does not touch a job after onDone, as a blocking caller's job is gone then, too.
    job->onDone = [raw = job.get()] { delete raw; };
    if (writer.enqueue(job.get()))
        (void)job.release();
}

} // namespace gatehouse::oauth
