// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trace_retention.h"

#include "models/registry_writes.h"
#include "server/store/trace_repository.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
/// Rows that one closure removes: no other write waits long for it.
constexpr int forgottenAtOnce = 2000;

} // namespace

TraceRetention::TraceRetention(store::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_background(workspace)
{
    const QString name = tr("Keep the traffic in the workspace");
    m_choice->setObjectName(u"traceRetention"_s);
    m_choice->setAccessibleName(name);
    m_choice->view()->setAccessibleName(name);
    m_choice->setMaximumWidth(220);
    m_choice->setFocusPolicy(Qt::StrongFocus);
    // The form keeps the wheel from turning what lies under the mouse.
    m_choice->installEventFilter(parent);
    m_choice->addItem(tr("Not at all"), qint64(0));
    m_choice->addItem(tr("For an hour"), hour);
    m_choice->addItem(tr("For a day"), day);
    m_choice->addItem(tr("For a week"), 7 * day);
    m_choice->addItem(tr("For thirty days"), 30 * day);
    QLabel* caption = makeLabel("caption", name, this);
    caption->setBuddy(m_choice);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(caption);
    column->addWidget(m_choice);
    column->addWidget(mutedLabel(
        tr("Requests can then be opened by their number later. Secrets are masked before they are "
           "kept; at most 200,000 requests. A choice holds at once."),
        this));
    connect(m_choice, &QComboBox::activated, this, &TraceRetention::choose);
    refresh();
}

void TraceRetention::refresh()
{
    const std::function<core::Result<qint64>(store::Database&)> read
        = [](store::Database& database) { return store::TraceRepository(database).retention(); };
    m_background.read<qint64>(read, [this](const core::Result<qint64>& seconds) {
        if (seconds) {
            show(*seconds);
        }
    });
}

void TraceRetention::show(qint64 seconds)
{
    const int item = m_choice->findData(seconds);
    if (item >= 0) {
        m_choice->setCurrentIndex(item);
    }
}

void TraceRetention::choose(int item)
{
    const qint64 seconds = m_choice->itemData(item).toLongLong();
    const std::function<core::Result<void>(store::Transaction&)> work
        = [seconds](store::Transaction& transaction) -> core::Result<void> {
        const auto saved = store::TraceRepository(transaction.database()).setRetention(seconds);
        return saved ? models::noteConsoleEdit(
                   transaction, "settings.changed", u"settings:trace_retention"_s)
                     : saved;
    };
    m_background.write<void>(work, [this, seconds](const core::Result<void>& done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return refresh();
        }
        if (seconds == 0) {
            forget();
        }
    });
}

void TraceRetention::forget()
{
    const std::function<core::Result<qint64>(store::Transaction&)> work
        = [](store::Transaction& transaction) {
              return store::TraceRepository(transaction.database()).forget(forgottenAtOnce);
          };
    m_background.write<qint64>(work, [this](const core::Result<qint64>& removed) {
        if (!removed) {
            Q_EMIT failed(removed.error());
        } else if (*removed > 0) {
            forget();
        }
    });
}

} // namespace gatehouse::ui
