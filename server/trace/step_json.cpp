// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/trace/step_json.h"

#include "server/core/json_text.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace gatehouse::trace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array places { Place::Query, Place::Form, Place::Header, Place::AnswerHeader,
    Place::Answer };

QByteArrayView placeName(Place place)
{
    switch (place) {
    case Place::Query:
        return "query";
    case Place::Form:
        return "form";
    case Place::Header:
        return "header";
    case Place::AnswerHeader:
        return "answer_header";
    case Place::Answer:
        return "answer";
    }
    return {};
}

/// One buffer for a whole step: thousands a second are written while somebody follows.
class StepText
{
public:
    StepText() { m_text.reserve(usualSize); }

    void open(char bracket) { m_text += bracket; }
    /// In place of the comma behind the last member, which each member has.
    void close(char bracket)
    {
        if (m_text.endsWith(','))
            m_text.chop(1);
        m_text.append(bracket).append(',');
    }
    void key(QByteArrayView name) { m_text.append('"').append(name).append("\":", 2); }
    void text(QByteArrayView name, QByteArrayView value)
    {
        key(name);
        core::appendJsonString(m_text, value);
        m_text += ',';
    }
    void textIfAny(QByteArrayView name, QByteArrayView value)
    {
        if (!value.isEmpty())
            text(name, value);
    }
    void number(QByteArrayView name, qint64 value)
    {
        key(name);
        m_text.append(QByteArray::number(value)).append(',');
    }
    void flag(QByteArrayView name, bool value)
    {
        key(name);
        m_text.append(value ? "true," : "false,");
    }
    void hex(quint64 value)
    {
        m_text.append('"').append(QByteArray::number(value, 16)).append("\",", 2);
    }
    [[nodiscard]] QByteArray take()
    {
        m_text.chop(1);
        return std::move(m_text);
    }

private:
    static constexpr qsizetype usualSize = 4096;
    QByteArray m_text;
};

void write(StepText& out, const Check& check)
{
    out.open('{');
    out.text("name", check.name);
    out.flag("passed", check.isPassed);
    out.text("specification", check.specification);
    out.textIfAny("expected", check.expected.toUtf8());
    out.textIfAny("got", check.got.toUtf8());
    out.close('}');
}

void write(StepText& out, const Field& field)
{
    out.open('{');
    out.text("in", placeName(field.place));
    out.text("name", field.name);
    out.text("value", field.value);
    if (field.isMasked)
        out.flag("masked", true);
    out.close('}');
}

void write(StepText& out, quint64 key)
{
    out.hex(key);
}

template <typename Values>
void arrayIfAny(StepText& out, QByteArrayView name, const Values& values)
{
    if (values.empty())
        return;
    out.key(name);
    out.open('[');
    for (const auto& value : values)
        write(out, value);
    out.close(']');
}

void readFields(const QJsonArray& fields, Step& step)
{
    for (const QJsonValue& value : fields) {
        const QJsonObject one = value.toObject();
        const auto place = std::find_if(places.begin(), places.end(),
            [&one](Place each) { return name(each) == one.value("in"_L1).toString(); });
        if (place != places.end())
            step.fields.push_back({ *place, one.value("name"_L1).toString().toUtf8(),
                one.value("value"_L1).toString().toUtf8(), one.value("masked"_L1).toBool() });
    }
}

void readChecks(const QJsonArray& checks, CheckNames& names, Step& step)
{
    for (const QJsonValue& value : checks) {
        const QJsonObject one = value.toObject();
        step.checks.push_back(
            { names.keep(one.value("name"_L1).toString().toUtf8()), one.value("passed"_L1).toBool(),
                names.keep(one.value("specification"_L1).toString().toUtf8()),
                one.value("expected"_L1).toString(), one.value("got"_L1).toString() });
    }
}

} // namespace

QString name(Place place)
{
    return QString::fromLatin1(placeName(place));
}

QByteArray toJson(const Step& step)
{
    StepText out;
    out.open('{');
    out.text("request", step.request);
    out.number("at", step.at);
    out.number("status", step.status);
    out.number("duration_us", step.durationMicroseconds);
    out.textIfAny("method", step.method);
    out.textIfAny("path", step.path);
    out.textIfAny("peer", step.peer);
    out.textIfAny("client_id", step.clientId.toUtf8());
    out.textIfAny("user", step.user.toUtf8());
    out.textIfAny("grant_type", step.grantType.toUtf8());
    out.textIfAny("error", step.error.toUtf8());
    out.textIfAny("description", step.description.toUtf8());
    out.textIfAny("detail", step.detail.toUtf8());
    arrayIfAny(out, "keys", step.keys);
    if (step.order != 0)
        out.number("order_us", step.order);
    if (step.session != 0) {
        out.key("session");
        out.hex(step.session);
    }
    arrayIfAny(out, "fields", step.fields);
    arrayIfAny(out, "checks", step.checks);
    out.close('}');
    return out.take();
}

std::optional<Step> stepFromJson(const QJsonObject& object, CheckNames& names)
{
    Step step;
    step.request = object.value("request"_L1).toString().toLatin1();
    if (step.request.isEmpty())
        return std::nullopt;
    const auto bytes
        = [&object](QLatin1StringView member) { return object.value(member).toString().toUtf8(); };
    const auto text
        = [&object](QLatin1StringView member) { return object.value(member).toString(); };
    step.method = bytes("method"_L1);
    step.path = bytes("path"_L1);
    step.status = object.value("status"_L1).toInt();
    step.at = object.value("at"_L1).toInteger();
    step.durationMicroseconds = object.value("duration_us"_L1).toInteger();
    step.order = object.value("order_us"_L1).toInteger();
    step.peer = bytes("peer"_L1);
    step.clientId = text("client_id"_L1);
    step.user = text("user"_L1);
    step.grantType = text("grant_type"_L1);
    step.error = text("error"_L1);
    step.description = text("description"_L1);
    step.detail = text("detail"_L1);
    step.session = text("session"_L1).toULongLong(nullptr, 16);
    for (const QJsonValue& key : object.value("keys"_L1).toArray())
        step.keys.push_back(key.toString().toULongLong(nullptr, 16));
    readFields(object.value("fields"_L1).toArray(), step);
    readChecks(object.value("checks"_L1).toArray(), names, step);
    return step;
}

} // namespace gatehouse::trace
