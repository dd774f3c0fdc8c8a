// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/tap.h"
#include "server/store/location.h"
#include "server/trace/masker.h"
#include "server/trace/step.h"

#include <vector>

namespace gatehouse::test {

/// Watches one server of a test: its steps with everything that the program's tap adds, what was
/// logged while it lived and its database (stored_bytes.h). Whatever of the secrets that the
/// SecretCollector saw stands there fails the test; said is which kind and where, never the secret.
/// One worker, in the thread of the test.
class SecretWatch final : public http::Tap
{
public:
    SecretWatch();
    ~SecretWatch() override;
    SecretWatch(const SecretWatch&) = delete;
    SecretWatch& operator=(const SecretWatch&) = delete;

    [[nodiscard]] bool isObserving() const override { return true; }
    void answered(const http::Request& request, const http::Response& response,
        std::chrono::steady_clock::time_point started) override;
    void refused(const http::RefusedRequest& request) override;

    /// Looks through all of it; `recorded` are the steps that the server's sink has. Called once,
    /// before the workspace is closed, so that the write-ahead log is there too.
    void finish(const std::vector<trace::Step>& recorded, const store::Location& location) const;

private:
    trace::Masker m_masker;
    std::vector<trace::Step> m_wire;
};

/// "refresh_token in the log": one line for each kind of secret that stands in one of the places.
[[nodiscard]] QByteArrayList leaks(
    const std::vector<trace::Step>& steps, const QByteArray& log, const QByteArray& database);

} // namespace gatehouse::test
