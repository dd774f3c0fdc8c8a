// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/template_data.h"

#include <QtCore/QJsonArray>

namespace gatehouse::pages {

namespace mustache = kainjow::mustache;

namespace {

mustache::data toData(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return mustache::data(value.toBool());
    case QJsonValue::Double:
        return mustache::data(QString::number(value.toInteger()).toStdString());
    case QJsonValue::String:
        if (value.toString().isEmpty())
            return mustache::data(false);
        return mustache::data(value.toString().toStdString());
    case QJsonValue::Object:
        return toTemplateData(value.toObject());
    case QJsonValue::Array: {
        mustache::data list(mustache::data::type::list);
        for (const QJsonValue& item : value.toArray())
            list.push_back(toData(item));
        return list;
    }
    default:
        return mustache::data(false);
    }
}

} // namespace

mustache::data toTemplateData(const QJsonObject& values)
{
    mustache::data object(mustache::data::type::object);
    for (auto entry = values.begin(); entry != values.end(); ++entry)
        object.set(entry.key().toStdString(), toData(entry.value()));
    return object;
}

} // namespace gatehouse::pages
