// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/master_key.h"

#include "server/core/bytes.h"
#include "server/crypto/sealer.h"
#include "server/crypto/system_random.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <thread>
#include <vector>

using gatehouse::core::ErrorKind;
using gatehouse::core::SecretString;
using gatehouse::crypto::loadMasterKey;
using gatehouse::crypto::Sealer;
using gatehouse::crypto::SystemRandom;

namespace {

class MemoryVault final : public gatehouse::crypto::KeyVault
{
public:
    QHash<QString, QByteArray> entries;
    bool isForgetful = false;

    [[nodiscard]] gatehouse::core::Result<std::optional<SecretString>> read(
        const QString& name) override
    {
        const auto entry = entries.constFind(name);
        if (entry == entries.cend())
            return std::optional<SecretString>();
        return std::optional(SecretString(*entry));
    }
    [[nodiscard]] gatehouse::core::Result<void> write(
        const QString& name, const SecretString& text) override
    {
        if (!isForgetful)
            entries.insert(name, text.reveal());
        return {};
    }
    [[nodiscard]] gatehouse::core::Result<void> remove(const QString& name) override
    {
        entries.remove(name);
        return {};
    }
};

} // namespace

class MasterKeyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        qunsetenv("GATEHOUSE_KEY");
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(QStringLiteral("work.key"));
    }
    void cleanup() { qunsetenv("GATEHOUSE_KEY"); }

    void makesAFileThatOnlyItsOwnerReads()
    {
        const auto made = loadMasterKey(m_file, true, m_random);
        QVERIFY(made.has_value());
        QCOMPARE(made->reveal().size(), Sealer::keySize);
        const auto permissions = QFileInfo(m_file).permissions();
        QVERIFY(permissions & QFile::ReadOwner);
        QVERIFY(!(permissions
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                | QFile::WriteOther | QFile::ExeOther)));
        // Nothing half-written stays beside it.
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
            QStringList { QStringLiteral("work.key") });
        const auto again = loadMasterKey(m_file, false, m_random);
        QVERIFY(again.has_value());
        QCOMPARE(again->reveal(), made->reveal());
    }

    void refusesAFileThatOthersMayUse_data()
    {
        QTest::addColumn<int>("permission");
        QTest::newRow("group reads") << int(QFile::ReadGroup);
        QTest::newRow("others read") << int(QFile::ReadOther);
        QTest::newRow("group writes") << int(QFile::WriteGroup);
    }
    void refusesAFileThatOthersMayUse()
    {
        QFETCH(int, permission);
        QVERIFY(loadMasterKey(m_file, true, m_random).has_value());
        QVERIFY(QFile::setPermissions(m_file,
            QFile::ReadOwner | QFile::WriteOwner | static_cast<QFile::Permission>(permission)));
        const auto refused = loadMasterKey(m_file, true, m_random);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
        QVERIFY(refused.error().message.contains(m_file));
        QVERIFY(refused.error().message.contains(QLatin1String("0600")));
    }

    void makesNoNewKeyWhenTheOldOneIsNeeded()
    {
        const auto refused = loadMasterKey(m_file, false, m_random);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
        QVERIFY(refused.error().message.contains(m_file));
        QVERIFY(!QFile::exists(m_file));
    }

    void refusesADamagedFile_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("31 bytes") << gatehouse::core::toBase64Url(QByteArray(31, 'k'));
        QTest::newRow("33 bytes") << gatehouse::core::toBase64Url(QByteArray(33, 'k'));
        QTest::newRow("raw bytes") << QByteArray(32, '\x01');
    }
    void refusesADamagedFile()
    {
        QFETCH(QByteArray, contents);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        file.write(contents);
        file.close();
        const auto refused = loadMasterKey(m_file, true, m_random);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), contents); // never overwritten
    }

    void prefersTheEnvironment()
    {
        const QByteArray key = m_random.bytes(Sealer::keySize);
        qputenv("GATEHOUSE_KEY", gatehouse::core::toBase64Url(key));
        const auto loaded = loadMasterKey(m_file, true, m_random);
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->reveal(), key);
        QVERIFY(!QFile::exists(m_file));
    }

    void refusesABrokenEnvironmentWithoutShowingIt()
    {
        qputenv("GATEHOUSE_KEY", "not-a-key-but-secret");
        const auto refused = loadMasterKey(m_file, true, m_random);
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().message.contains(QLatin1String("GATEHOUSE_KEY")));
        QVERIFY(!refused.error().message.contains(QLatin1String("not-a-key")));
    }

    void givesOneKeyToAllWhoCreateItAtOnce()
    {
        std::vector<QByteArray> keys(8);
        std::vector<std::thread> threads;
        for (QByteArray& key : keys) {
            threads.emplace_back([this, &key] {
                const auto loaded = loadMasterKey(m_file, true, m_random);
                if (loaded)
                    key = loaded->reveal();
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(keys.front().size(), Sealer::keySize);
        QCOMPARE(keys, std::vector<QByteArray>(8, keys.front()));
    }

    void movesIntoAVaultAndBack()
    {
        const auto key = loadMasterKey(m_file, true, m_random)->reveal();
        MemoryVault vault;
        QVERIFY(gatehouse::crypto::moveMasterKeyToVault(m_file, vault).has_value());
        QVERIFY(!QFile::exists(m_file));
        const auto kept = loadMasterKey(m_file, false, m_random, &vault);
        QVERIFY(kept.has_value());
        QCOMPARE(kept->reveal(), key);
        QVERIFY(gatehouse::crypto::moveMasterKeyToFile(m_file, vault).has_value());
        QVERIFY(vault.entries.isEmpty());
        QCOMPARE(loadMasterKey(m_file, false, m_random)->reveal(), key);
    }

    void keepsTheFileWhenTheVaultDoesNotKeepTheKey()
    {
        QVERIFY(loadMasterKey(m_file, true, m_random).has_value());
        MemoryVault vault;
        vault.isForgetful = true;
        QVERIFY(!gatehouse::crypto::moveMasterKeyToVault(m_file, vault).has_value());
        QVERIFY(QFile::exists(m_file));
    }

    void keepsTheVaultsKeyWhenTheFileHoldsAnother()
    {
        QVERIFY(loadMasterKey(m_file, true, m_random).has_value());
        MemoryVault vault;
        QVERIFY(gatehouse::crypto::moveMasterKeyToVault(m_file, vault).has_value());
        QVERIFY(loadMasterKey(m_file, true, m_random).has_value());
        QVERIFY(!gatehouse::crypto::moveMasterKeyToFile(m_file, vault).has_value());
        QCOMPARE(vault.entries.size(), 1);
    }

    void refusesADamagedEntryOfTheVault()
    {
        MemoryVault vault;
        vault.entries.insert(m_file, "short");
        const auto refused = loadMasterKey(m_file, false, m_random, &vault);
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().message.contains(QLatin1String("32 bytes")));
    }

    void saysWhyItCannotCreateTheFile()
    {
        const auto refused
            = loadMasterKey(m_folder->filePath(QStringLiteral("no/such/folder/k")), true, m_random);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
    }

private:
    SystemRandom m_random;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(MasterKeyTest)
#include "tst_master_key.moc"
