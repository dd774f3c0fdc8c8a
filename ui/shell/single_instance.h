// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLockFile>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtNetwork/QLocalServer>

namespace gatehouse::ui {

/// One console for each workspace and person. The first holds a lock file and listens on a local
/// socket that only the same person can open; a later one asks it to come to the front and ends.
/// Both lie in a folder of mode 0700. Main thread; never blocks.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    SingleInstance(const QString& workspace, const QString& folder, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// XDG_RUNTIME_DIR, or what Qt takes when there is none.
    [[nodiscard]] static QString runtimeFolder();

    /// One of the first three signals follows.
    void claim();

Q_SIGNALS:
    /// This is the first one.
    void claimed();
    /// Another one has been asked to come to the front.
    void handedOver();
    /// Another one is there but does not answer.
    void unanswered();
    /// A later one wants this one's window.
    void raiseRequested();

private:
    void listen();
    void ask();
    void askLater();
    void receive();

    QString m_socketName;
    QLockFile m_lock;
    QLocalServer m_server;
    int m_triesLeft = 50;
};

} // namespace gatehouse::ui
