// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/single_instance.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QLocalSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

class SingleInstanceTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<SingleInstance> make(const QString& workspace)
    {
        return std::make_unique<SingleInstance>(workspace, m_folder->path());
    }

    [[nodiscard]] QString socketFile() const
    {
        const QStringList found
            = QDir(m_folder->path()).entryList({ u"*.socket"_s }, QDir::System | QDir::Files);
        return found.isEmpty() ? QString() : m_folder->filePath(found.first());
    }

    /// What somebody else writes to the first one's socket.
    static void send(const QString& socketFile, const QByteArray& bytes)
    {
        auto* socket = new QLocalSocket;
        connect(socket, &QLocalSocket::connected, socket, [socket, bytes] {
            socket->write(bytes);
            socket->flush();
        });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->connectToServer(socketFile);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void letsTheFirstOneGoOn()
    {
        auto first = make(u"/a.gatehouse"_s);
        QSignalSpy claimed(first.get(), &SingleInstance::claimed);
        first->claim();
        QVERIFY(claimed.wait());
    }

    void raisesTheFirstWindowWhenASecondStarts()
    {
        auto first = make(u"/a.gatehouse"_s);
        QSignalSpy claimed(first.get(), &SingleInstance::claimed);
        QSignalSpy raised(first.get(), &SingleInstance::raiseRequested);
        first->claim();
        QVERIFY(claimed.wait());
        auto second = make(u"/a.gatehouse"_s);
        QSignalSpy alsoClaimed(second.get(), &SingleInstance::claimed);
        QSignalSpy handedOver(second.get(), &SingleInstance::handedOver);
        second->claim();
        QTRY_COMPARE(handedOver.size(), 1);
        QTRY_COMPARE(raised.size(), 1);
        QVERIFY(alsoClaimed.isEmpty());
    }

    void keepsWorkspacesApart()
    {
        auto first = make(u"/a.gatehouse"_s);
        auto second = make(u"/b.gatehouse"_s);
        QSignalSpy claimed(first.get(), &SingleInstance::claimed);
        QSignalSpy alsoClaimed(second.get(), &SingleInstance::claimed);
        first->claim();
        second->claim();
        QTRY_COMPARE(claimed.size(), 1);
        QTRY_COMPARE(alsoClaimed.size(), 1);
    }

    void takesOverWhenTheFirstHasEnded()
    {
        auto first = make(u"/a.gatehouse"_s);
        first->claim();
        first.reset();
        auto second = make(u"/a.gatehouse"_s);
        QSignalSpy claimed(second.get(), &SingleInstance::claimed);
        second->claim();
        QVERIFY(claimed.wait());
    }

    void listensForTheSamePersonOnly()
    {
        auto first = make(u"/a.gatehouse"_s);
        first->claim();
        QVERIFY(!socketFile().isEmpty());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(socketFile()).permissions() & others));
    }

    void tellsNothingAboutTheWorkspaceInItsName()
    {
        auto first = make(u"/home/alice/secret-project.gatehouse"_s);
        first->claim();
        QVERIFY(!socketFile().contains(u"secret"_s));
    }

    void doesNothingForOtherMessages_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("another word") << QByteArray("quit\n");
        QTest::newRow("too long") << QByteArray(100'000, 'r');
        QTest::newRow("more than one word") << QByteArray("raise\nraise\n");
    }

    void doesNothingForOtherMessages()
    {
        QFETCH(QByteArray, message);
        auto first = make(u"/a.gatehouse"_s);
        QSignalSpy raised(first.get(), &SingleInstance::raiseRequested);
        first->claim();
        send(socketFile(), message);
        // A right one after it shows that the wrong one has been dealt with.
        auto second = make(u"/a.gatehouse"_s);
        QSignalSpy handedOver(second.get(), &SingleInstance::handedOver);
        QTest::qWait(50);
        second->claim();
        QTRY_COMPARE(handedOver.size(), 1);
        QTRY_COMPARE(raised.size(), 1);
        QTest::qWait(50);
        QCOMPARE(raised.size(), 1);
    }
};

} // namespace gatehouse::ui

QTEST_GUILESS_MAIN(gatehouse::ui::SingleInstanceTest)
#include "tst_single_instance.moc"
