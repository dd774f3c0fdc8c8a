// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_action.h"

#include "ui/theme/icons.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse::ui {

namespace {

struct CopyAction
{
    Q_DECLARE_TR_FUNCTIONS(CopyAction)
};

} // namespace

void addCopyAction(QLineEdit* field)
{
    QAction* copy
        = field->addAction(lineIcon("copy", IconTone::Muted), QLineEdit::TrailingPosition);
    copy->setObjectName(u"copyValue"_s);
    // The button has no room for words: they are its tool tip and its name for screen readers.
    copy->setToolTip(CopyAction::tr("Copy %1").arg(field->accessibleName()));
    for (QObject* shown : copy->associatedObjects()) {
        if (auto* button = qobject_cast<QToolButton*>(shown)) {
            button->setAccessibleName(copy->toolTip());
        }
    }
    QObject::connect(copy, &QAction::triggered, field, [field, copy] {
        QGuiApplication::clipboard()->setText(field->text());
        copy->setIcon(lineIcon("check", IconTone::Success));
        QTimer::singleShot(
            1500ms, copy, [copy] { copy->setIcon(lineIcon("copy", IconTone::Muted)); });
    });
}

} // namespace gatehouse::ui
