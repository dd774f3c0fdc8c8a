// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/explain/explanation_json.h"

#include <QtCore/QJsonArray>

namespace gatehouse::explain {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Explanation& explanation)
{
    const CauseText& text = explanation.text;
    QJsonObject json { { u"cause"_s, explanation.cause }, { u"title"_s, text.title },
        { u"happened"_s, text.happened }, { u"causes"_s, QJsonArray::fromStringList(text.causes) },
        { u"fixes"_s, QJsonArray::fromStringList(text.fixes) },
        { u"specification"_s, explanation.specification },
        { u"specification_url"_s, explanation.specificationUrl } };
    if (!explanation.detail.isEmpty())
        json.insert(u"detail"_s, explanation.detail);
    const Difference& difference = explanation.difference;
    if (!difference.expected.isEmpty() || !difference.got.isEmpty()) {
        json.insert(u"expected"_s, difference.expected);
        json.insert(u"got"_s, difference.got);
    }
    return json;
}

} // namespace gatehouse::explain
