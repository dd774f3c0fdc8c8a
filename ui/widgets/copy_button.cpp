// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_button.h"

#include "ui/theme/icons.h"
#include "ui/widgets/secret_clipboard.h"

#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <chrono>

using namespace std::chrono_literals;

namespace gatehouse::ui {

CopyButton::CopyButton(
    const QString& what, std::function<QString()> value, QWidget* parent, Kind kind)
    : QToolButton(parent)
    , m_value(std::move(value))
    , m_kind(kind)
{
    const QString words = tr("Copy %1").arg(what);
    setIcon(lineIcon("copy", IconTone::Muted));
    setIconSize(QSize(16, 16));
    setToolTip(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &CopyButton::copyNow);
}

void CopyButton::copyNow()
{
    if (m_kind == Kind::Secret) {
        copySecret(m_value());
    } else {
        QGuiApplication::clipboard()->setText(m_value());
    }
    setIcon(lineIcon("check", IconTone::Success));
    QTimer::singleShot(1500ms, this, [this] { setIcon(lineIcon("copy", IconTone::Muted)); });
}

} // namespace gatehouse::ui
