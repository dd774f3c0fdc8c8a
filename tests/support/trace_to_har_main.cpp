// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/har_export.h"
#include "server/trace/step_json.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <cstdio>

using namespace gatehouse;

/// The lines of `gatehouse trace --follow --json` from standard input as HAR on standard output.
int main()
{
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    trace::CheckNames names;
    std::vector<trace::Step> steps;
    while (!input.atEnd()) {
        const QByteArray line = input.readLine();
        if (auto step = trace::stepFromJson(QJsonDocument::fromJson(line).object(), names))
            steps.push_back(std::move(*step));
    }
    const QString issuer = QStringLiteral("http://127.0.0.1");
    return output.write(models::harText(steps, issuer, QStringLiteral("test"))) < 0 ? 1 : 0;
}
