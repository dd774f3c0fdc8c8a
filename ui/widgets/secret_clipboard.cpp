// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secret_clipboard.h"

#include <QtCore/QMimeData>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

const QString hintType = u"x-kde-passwordManagerHint"_s;

void clearIfStillThere(const QString& secret)
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (clipboard->text() == secret) {
        clipboard->clear();
    }
}

} // namespace

void copySecret(const QString& secret, std::chrono::milliseconds lifetime)
{
    auto* data = new QMimeData; // The clipboard takes it.
    data->setText(secret);
    data->setData(hintType, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    auto* timer = new QTimer(qApp);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, secret] {
        clearIfStillThere(secret);
        timer->deleteLater();
    });
    QObject::connect(
        qApp, &QCoreApplication::aboutToQuit, timer, [secret] { clearIfStillThere(secret); });
    timer->start(lifetime);
}

} // namespace gatehouse::ui
