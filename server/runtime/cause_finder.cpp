// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/cause_finder.h"

#include "server/explain/explainer.h"
#include "server/http/local_browser.h"

#include <QtCore/QUrl>

#include <utility>

namespace gatehouse::runtime {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype requestNumberLength = 16;

/// The text cut where marks begin and end, as the template shows it.
QJsonArray segments(const QString& text, const QList<explain::Range>& marks)
{
    QJsonArray parts;
    const auto add = [&parts](const QString& part, bool isMarked) {
        if (!part.isEmpty())
            parts.append(QJsonObject { { u"text"_s, part }, { u"marked"_s, isMarked } });
    };
    qsizetype at = 0;
    for (const explain::Range& mark : marks) {
        add(text.mid(at, mark.at - at), false);
        add(text.mid(mark.at, mark.length), true);
        at = mark.at + mark.length;
    }
    add(text.mid(at), false);
    return parts;
}

QJsonObject pageValues(const explain::Explanation& explanation, const QByteArray& number)
{
    QJsonArray remedies;
    for (const QString& fix : explanation.text.fixes)
        remedies.append(QJsonObject { { u"item"_s, fix } });
    const explain::Difference& difference = explanation.difference;
    QJsonObject values { { u"number"_s, QString::fromLatin1(number) },
        { u"title"_s, explanation.text.title }, { u"happened"_s, explanation.text.happened },
        { u"remedies"_s, remedies } };
    if (!explanation.detail.isEmpty())
        values.insert(u"detail"_s, explanation.detail);
    if (!difference.expected.isEmpty() || !difference.got.isEmpty()) {
        const QJsonObject sides { { u"expected"_s,
                                      segments(difference.expected, difference.inExpected) },
            { u"got"_s, segments(difference.got, difference.inGot) } };
        values.insert(u"compares"_s, sides);
    }
    return values;
}

} // namespace

bool isDeveloperHere(const http::Request& request, const QString& issuer)
{
    return http::isFromThisMachine(request) && http::isLoopbackHost(QUrl(issuer).host());
}

pages::CauseFinder causeFinder(std::shared_ptr<SharedCounters> counters, const QString& issuer)
{
    // shared: a std::function is copied, the texts are read once.
    auto explainer = std::make_shared<explain::Explainer>();
    return [counters = std::move(counters), explainer, issuer](const http::Request& request,
               const QByteArray& number, const QString& language) -> std::optional<QJsonObject> {
        if (number.size() != requestNumberLength || !isDeveloperHere(request, issuer))
            return std::nullopt;
        const auto step = counters->recentRefusals.find(number);
        if (!step)
            return std::nullopt;
        const auto explanation = explainer->explain(*step, language);
        if (!explanation)
            return std::nullopt;
        return pageValues(*explanation, number);
    };
}

} // namespace gatehouse::runtime
