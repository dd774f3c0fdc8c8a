// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patient_write.h"

#include <atomic>
#include <memory>
#include <semaphore>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

using Work = std::function<core::Result<void>(store::Transaction&)>;

class PatientJob final : public store::WriteJob
{
public:
    explicit PatientJob(Work work)
        : m_work(std::move(work))
    {
    }

    bool execute(store::Transaction& transaction) override
    {
        State before = State::Waiting;
        // Running already: PostgreSQL does a closure again after a serialization failure.
        if (!m_state.compare_exchange_strong(before, State::Running) && before == State::Left) {
            return false;
        }
        result = m_work(transaction);
        return result.has_value();
    }

    void fail(core::Error error) override { result = tl::unexpected(std::move(error)); }

    /// False: too late, it runs.
    [[nodiscard]] bool leave()
    {
        State before = State::Waiting;
        return m_state.compare_exchange_strong(before, State::Left);
    }

    core::Result<void> result {}; ///< Of the writer until `done`.
    std::binary_semaphore done { 0 };

private:
    enum class State
    {
        Waiting,
        Running,
        Left
    };
    std::atomic<State> m_state = State::Waiting;
    Work m_work;
};

} // namespace

core::Result<void> writeWithin(std::chrono::milliseconds patience, store::Writer& writer, Work work)
{
    // Shared: whoever leaves early leaves the job to the writer, which finds it abandoned later.
    const auto job = std::make_shared<PatientJob>(std::move(work));
    job->onDone = [job] { job->done.release(); };
    if (!writer.enqueue(job.get())) {
        job->onDone = {};
        return job->result;
    }
    if (!job->done.try_acquire_for(patience)) {
        if (job->leave()) {
            return core::failure(
                core::ErrorKind::Busy, u"another process is writing to the workspace"_s);
        }
        job->done.acquire();
    }
    return job->result;
}

} // namespace gatehouse::models
