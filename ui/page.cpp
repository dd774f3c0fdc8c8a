// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

namespace gatehouse::ui {

Page::Page(QWidget* parent)
    : QWidget(parent)
{
}

Page::~Page() = default;

bool Page::can(PageAction) const
{
    return false;
}

void Page::run(PageAction) { }

int Page::unsavedChanges() const
{
    return 0;
}

void Page::discardChanges() { }

void Page::activate() { }

qint64 Page::currentRecord() const
{
    return 0;
}

bool Page::showRecord(qint64)
{
    return false;
}

bool Page::showRequest(const QByteArray&, RequestPart)
{
    return false;
}

} // namespace gatehouse::ui
