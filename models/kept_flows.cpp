// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kept_flows.h"

#include "models/flow_list_model.h"
#include "server/store/trace_repository.h"
#include "server/trace/step_json.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QPointer>
#include <QtCore/QSet>

#include <algorithm>

namespace gatehouse::models {

namespace {

/// Requests on each side of the one that is looked for.
constexpr int neighbours = 2000;

QList<trace::Step> stepsOf(const QList<store::KeptStep>& kept, trace::CheckNames& names)
{
    QList<trace::Step> steps;
    steps.reserve(kept.size());
    for (const store::KeptStep& one : kept) {
        const auto object = QJsonDocument::fromJson(one.step.toUtf8()).object();
        if (auto step = trace::stepFromJson(object, names)) {
            steps.append(std::move(*step));
        }
    }
    return steps;
}

} // namespace

QList<trace::Step> flowOfRequest(const QList<trace::Step>& steps, const QByteArray& number)
{
    QSet<quint64> keys;
    QSet<QByteArray> found { number };
    const auto isPart = [&](const trace::Step& step) {
        return found.contains(step.request)
            || std::any_of(step.keys.begin(), step.keys.end(),
                [&keys](quint64 key) { return keys.contains(key); });
    };
    qsizetype before = -1;
    while (before != keys.size()) {
        before = keys.size();
        for (const trace::Step& step : steps) {
            if (isPart(step)) {
                found.insert(step.request);
                keys.unite(QSet<quint64>(step.keys.begin(), step.keys.end()));
            }
        }
    }
    QList<trace::Step> flow;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(flow), isPart);
    return flow;
}

KeptFlows::KeptFlows(store::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_background(workspace)
{
}

void KeptFlows::load(FlowListModel& flows)
{
    const std::function<Steps(store::Database&)> read = [this](store::Database& database) -> Steps {
        const auto kept = store::TraceRepository(database).newest(mostLoaded);
        return kept ? Steps(stepsOf(*kept, m_names)) : tl::unexpected(kept.error());
    };
    // Without them the list just starts with the next request.
    m_background.read<QList<trace::Step>>(read, [&flows](const Steps& steps) {
        if (steps) {
            flows.restore(*steps);
        }
    });
}

void KeptFlows::find(
    FlowListModel& flows, const QByteArray& number, QObject* asker, std::function<void(bool)> done)
{
    const std::function<Steps(store::Database&)> read
        = [this, number](store::Database& database) -> Steps {
        const auto kept
            = store::TraceRepository(database).around(QString::fromLatin1(number), neighbours);
        return kept ? Steps(flowOfRequest(stepsOf(*kept, m_names), number))
                    : tl::unexpected(kept.error());
    };
    m_background.read<QList<trace::Step>>(read,
        [&flows, number, asker = QPointer(asker), done = std::move(done)](const Steps& steps) {
            const bool isFound = steps && !steps->isEmpty();
            if (isFound && !flows.indexOfRequest(number).isValid()) {
                flows.restore(*steps);
            }
            if (asker) {
                done(isFound);
            }
        });
}

void KeptFlows::has(const QByteArray& number, QObject* asker, std::function<void(bool)> done)
{
    const std::function<core::Result<bool>(store::Database&)> read
        = [number](store::Database& database) -> core::Result<bool> {
        const auto kept = store::TraceRepository(database).around(QString::fromLatin1(number), 0);
        return kept ? core::Result<bool>(!kept->isEmpty()) : tl::unexpected(kept.error());
    };
    m_background.read<bool>(
        read, [asker = QPointer(asker), done = std::move(done)](const core::Result<bool>& found) {
            if (asker) {
                done(found && *found);
            }
        });
}

} // namespace gatehouse::models
