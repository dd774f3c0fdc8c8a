// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include "ui/widgets/dialog_height.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

AboutDialog::AboutDialog(const QString& workspaceName, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Gatehouse"));
    setAttribute(Qt::WA_DeleteOnClose);
    new DialogHeight(this);
    setMinimumWidth(420);
    auto* logo = new IconLabel("logo", IconTone::Accent, 56, this);
    QPushButton* close = makeButton(u"closeAbout"_s, tr("Close"), this, ButtonRole::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const QString version = QCoreApplication::applicationVersion();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(logo, 0, Qt::AlignHCenter);
    column->addWidget(pageTitle(u"Gatehouse"_s, this), 0, Qt::AlignHCenter);
    column->addWidget(
        mutedLabel(tr("Version %1, Qt %2").arg(version, QLatin1String(qVersion())), this));
    column->addWidget(mutedLabel(
        tr("An OAuth 2.0 and OpenID Connect server with a desktop console. Free software under the "
           "GNU General Public License, version 3 or later; it comes without any warranty."),
        this));
    column->addWidget(mutedLabel(tr("Workspace: %1").arg(workspaceName), this));
    column->addSpacing(8);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace gatehouse::ui
