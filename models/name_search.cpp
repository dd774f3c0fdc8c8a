// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/name_search.h"

namespace gatehouse::models {

namespace {

using Hits = QList<store::RegistryHit>;

Hits search(store::Workspace& workspace, const QString& text, const store::CancelFlag& cancel)
{
    if (store::isCancelled(cancel)) {
        return {};
    }
    const auto database = workspace.openReader();
    if (!database) {
        return {};
    }
    const store::CancelScope scope(**database, cancel);
    return store::searchRegistry(**database, text, NameSearch::mostOfAKind).value_or(Hits());
}

} // namespace

NameSearch::NameSearch(store::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_background(workspace)
{
}

NameSearch::~NameSearch()
{
    forget();
}

void NameSearch::forget()
{
    if (m_cancel) {
        m_cancel->store(true);
    }
    m_searched = 0;
}

void NameSearch::ask(const QString& text)
{
    forget();
    m_cancel = std::make_shared<std::atomic_bool>(false);
    const int number = ++m_newest;
    m_searched = number;
    const std::function<Hits()> work
        = [&workspace = m_background.workspace(), text, cancel = m_cancel] {
              return search(workspace, text, cancel);
          };
    const std::function<void(Hits)> done = [this, number](const Hits& hits) {
        if (number == m_searched) {
            m_searched = 0;
            Q_EMIT found(hits);
        }
    };
    m_background.run(work, done);
}

} // namespace gatehouse::models
