// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/fault_collector.h"

#include "server/domain/text_rules.h"

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

QString indexed(const QString& field, qsizetype index)
{
    return u"%1[%2]"_s.arg(field).arg(index);
}

void FaultCollector::add(QString field, QString message)
{
    m_faults.append(FieldError { std::move(field), std::move(message) });
}

void FaultCollector::check(const QString& field, const std::optional<QString>& fault)
{
    if (fault)
        add(field, *fault);
}

void FaultCollector::checkUnlessEmpty(const QString& field, const QString& text, const Rule& rule)
{
    if (!text.isEmpty())
        check(field, rule(text));
}

void FaultCollector::checkList(const QString& field, const QStringList& list, const Rule& rule)
{
    if (list.size() > maximumListLength) {
        add(field, u"more than %1 entries"_s.arg(maximumListLength));
        return;
    }
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (auto fault = rule(list.at(i)))
            add(indexed(field, i), *fault);
        else if (list.indexOf(list.at(i)) != i)
            add(indexed(field, i), u"listed twice"_s);
    }
}

} // namespace gatehouse::domain
