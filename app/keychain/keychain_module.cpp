// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychain.h"

#include <qt6keychain/keychain.h>

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

constexpr std::chrono::seconds longestWait { 60 };

QString serviceName()
{
    return u"gatehouse"_s;
}

/// Nothing else runs yet while a key is fetched, so waiting here holds nobody up.
core::Result<void> finish(QKeychain::Job& job)
{
    QEventLoop loop;
    bool isDone = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        isDone = true;
        loop.quit();
    });
    QTimer::singleShot(longestWait, &loop, &QEventLoop::quit);
    job.start();
    if (!isDone)
        loop.exec();
    if (!isDone)
        return core::failure(core::ErrorKind::Unavailable, u"the keychain did not answer"_s);
    if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
        return core::failure(core::ErrorKind::Unavailable, job.errorString());
    return {};
}

class DesktopKeychain final : public crypto::KeyVault
{
public:
    [[nodiscard]] core::Result<std::optional<core::SecretString>> read(const QString& name) override
    {
        using Found = std::optional<core::SecretString>;
        QKeychain::ReadPasswordJob job(serviceName());
        job.setAutoDelete(false);
        job.setKey(name);
        if (const auto done = finish(job); !done)
            return tl::unexpected(done.error());
        if (job.error() == QKeychain::EntryNotFound)
            return Found();
        return Found(core::SecretString(job.binaryData()));
    }
    [[nodiscard]] core::Result<void> write(
        const QString& name, const core::SecretString& text) override
    {
        QKeychain::WritePasswordJob job(serviceName());
        job.setAutoDelete(false);
        job.setKey(name);
        job.setBinaryData(text.reveal());
        return finish(job);
    }
    [[nodiscard]] core::Result<void> remove(const QString& name) override
    {
        QKeychain::DeletePasswordJob job(serviceName());
        job.setAutoDelete(false);
        job.setKey(name);
        return finish(job);
    }
};

} // namespace

} // namespace gatehouse::app

extern "C" Q_DECL_EXPORT gatehouse::crypto::KeyVault* gatehouseKeychain()
{
    static gatehouse::app::DesktopKeychain keychain;
    return &keychain;
}
