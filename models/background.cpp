// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/background.h"

namespace gatehouse::models {

Background::Background(store::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pool.setMaxThreadCount(1);
}

Background::~Background()
{
    // Jobs that wait in the queue have nobody to answer.
    m_pool.clear();
    m_pool.waitForDone();
}

} // namespace gatehouse::models
