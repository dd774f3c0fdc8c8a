// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/explain/rule_base.h"

#include "server/explain/built_in_file.h"
#include "server/explain/difference.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace gatehouse::explain {

using namespace Qt::StringLiterals;

namespace {

Comparison comparisonFrom(const QString& name)
{
    if (name == "text"_L1)
        return Comparison::Text;
    if (name == "list"_L1)
        return Comparison::Nearest;
    return name == "scope"_L1 ? Comparison::Words : Comparison::None;
}

QStringList strings(const QJsonValue& value)
{
    QStringList all;
    for (const QJsonValue& entry : value.toArray())
        all.append(entry.toString());
    return all;
}

Rule ruleFrom(const QJsonObject& json)
{
    Rule rule;
    rule.id = json.value(u"id"_s).toString();
    rule.error = json.value(u"error"_s).toString();
    rule.descriptions = strings(json.value(u"descriptions"_s));
    rule.detail = QRegularExpression(json.value(u"detail"_s).toString());
    rule.detail.optimize();
    rule.checks = strings(json.value(u"checks"_s));
    rule.difference = json.value(u"difference"_s).toString();
    rule.comparison = comparisonFrom(json.value(u"compare"_s).toString());
    rule.action = json.value(u"action"_s).toString();
    rule.specification = json.value(u"specification"_s).toString();
    rule.specificationUrl = json.value(u"specification_url"_s).toString();
    return rule;
}

bool fitsReason(const Rule& rule, const trace::Step& step, const trace::Check* check)
{
    const bool hasDetail = !rule.detail.pattern().isEmpty();
    if (!hasDetail && rule.checks.isEmpty())
        return true;
    if (hasDetail && rule.detail.match(step.detail).hasMatch())
        return true;
    return check && rule.checks.contains(QLatin1StringView(check->name));
}

bool fits(const Rule& rule, const trace::Step& step, const trace::Check* check)
{
    if (!rule.error.isEmpty() && rule.error != step.error)
        return false;
    if (!rule.descriptions.isEmpty() && !rule.descriptions.contains(step.description))
        return false;
    if (!fitsReason(rule, step, check))
        return false;
    if (rule.difference.isEmpty())
        return true;
    if (!check)
        return false;
    const Difference nearest = compareWithNearest(check->expected, check->got);
    return addressDifference(nearest.expected, nearest.got) == rule.difference;
}

} // namespace

const trace::Check* decisiveCheck(const trace::Step& step)
{
    const auto failed = std::find_if(step.checks.rbegin(), step.checks.rend(),
        [](const trace::Check& check) { return !check.isPassed; });
    return failed == step.checks.rend() ? nullptr : &*failed;
}

RuleBase::RuleBase()
{
    const QJsonArray rules = QJsonDocument::fromJson(builtInFile(u"rules.json"_s)).array();
    for (const QJsonValue& json : rules)
        m_rules.append(ruleFrom(json.toObject()));
}

const Rule* RuleBase::find(const trace::Step& step) const
{
    const trace::Check* const check = decisiveCheck(step);
    const auto found
        = std::ranges::find_if(m_rules, [&](const Rule& rule) { return fits(rule, step, check); });
    return found == m_rules.end() ? nullptr : &*found;
}

} // namespace gatehouse::explain
