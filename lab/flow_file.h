// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/flow_run.h"
#include "server/core/result.h"

// A flow as a file: which one, against whom, and what was typed. JSON, UTF-8.
namespace gatehouse::lab {

inline constexpr qsizetype largestFlowFile = 256 * 1024;

/// What a file holds beside the flow's own rules.
struct SavedFlow
{
    struct Row
    {
        QString step;
        QString name;
        std::optional<QString> value; ///< Nothing: left out.
    };
    QString flow;
    Target target; ///< Without its endpoints.
    QString broken {}; ///< Id of the switch, or empty.
    std::vector<Row> rows {};
};

/// What a run says that its rules do not. Secrets (client secret, password, and what was typed for
/// a secret parameter) are left out unless asked for.
[[nodiscard]] SavedFlow savedFlow(const FlowRun& run, bool withSecrets);
[[nodiscard]] QByteArray written(const SavedFlow& flow);

/// Invalid: the first fault, with its path ("steps[2].parameters[0].name"). Strict: unknown
/// members, flows, steps and switches are refused.
[[nodiscard]] core::Result<SavedFlow> readFlow(QByteArrayView text);

/// Types into `run`, which is of that flow, what the file holds.
void apply(const SavedFlow& flow, FlowRun& run);

/// Whether values of this name are secrets.
[[nodiscard]] bool isSecretName(const QString& name);

} // namespace gatehouse::lab
