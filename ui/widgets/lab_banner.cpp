// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lab_banner.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

LabBanner::LabBanner(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"labBanner"_s);
    const QString text = tr("Lab mode: anybody at this computer signs in as a persona by one "
                            "click. Only this computer can reach the server.");
    setAccessibleName(text);
    auto* frame = new QFrame(this);
    frame->setObjectName(u"labFrame"_s);
    QLabel* sentence = makeLabel("", text, frame);
    sentence->setObjectName(u"labBannerText"_s);
    sentence->setWordWrap(true);
    QPushButton* leave = makeButton(u"leaveLabMode"_s, tr("Leave lab mode"), frame);
    connect(leave, &QPushButton::clicked, this, &LabBanner::leaveRequested);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(new IconLabel("lab", IconTone::Warning, 20, frame));
    row->addWidget(sentence, 1);
    row->addWidget(leave);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(20, 12, 20, 0);
    outer->addWidget(frame);
    hide();
}

} // namespace gatehouse::ui
