// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/flow_file.h"

#include "server/core/strict_json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

namespace gatehouse::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qsizetype longestText = 16 * 1024;

tl::unexpected<core::Error> fault(const QString& path, const QString& message)
{
    return core::failure(core::ErrorKind::Invalid, message, path);
}

QString below(const QString& path, const QString& name)
{
    return path.isEmpty() ? name : QString(path + u'.' + name);
}

core::Result<void> knowsMembers(
    const QJsonObject& object, const QString& path, const QSet<QString>& names)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!names.contains(member.key()))
            return fault(below(path, member.key().left(100)), u"is unknown"_s);
    }
    return {};
}

/// A text that may be absent.
core::Result<QString> text(const QJsonObject& object, const QString& path, const QString& name,
    const QString& fallback = {})
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined())
        return fallback;
    if (!value.isString() || value.toString().size() > longestText)
        return fault(below(path, name), u"must be a text of at most 16384 characters"_s);
    return value.toString();
}

struct TargetMember
{
    const char* name;
    QString Target::*value;
};

constexpr std::array targetMembers {
    TargetMember { "issuer", &Target::issuer },
    TargetMember { "client_id", &Target::clientId },
    TargetMember { "client_secret", &Target::clientSecret },
    TargetMember { "token_endpoint_auth_method", &Target::authMethod },
    TargetMember { "redirect_uri", &Target::redirectUri },
    TargetMember { "scope", &Target::scope },
    TargetMember { "username", &Target::username },
    TargetMember { "password", &Target::password },
    TargetMember { "oauth_signature_method", &Target::signatureMethod },
};

core::Result<Target> readTarget(const QJsonValue& value)
{
    if (!value.isObject())
        return fault(u"target"_s, u"must be an object"_s);
    const QJsonObject object = value.toObject();
    Target target;
    QSet<QString> names;
    for (const TargetMember& member : targetMembers) {
        const QString name = QString::fromLatin1(member.name);
        names.insert(name);
        const auto read = text(object, u"target"_s, name, target.*member.value);
        if (!read)
            return tl::unexpected(read.error());
        target.*member.value = *read;
    }
    const auto known = knowsMembers(object, u"target"_s, names);
    if (!known)
        return tl::unexpected(known.error());
    if (!QStringList { u"client_secret_basic"_s, u"client_secret_post"_s, u"client_secret_jwt"_s,
            u"private_key_jwt"_s, u"none"_s }
             .contains(target.authMethod))
        return fault(u"target.token_endpoint_auth_method"_s, u"is unknown"_s);
    return target;
}

core::Result<SavedFlow::Row> readRow(
    const QJsonValue& value, const QString& path, const QString& step)
{
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return fault(path, u"must be an object"_s);
    const auto known = knowsMembers(object, path, { u"name"_s, u"value"_s, u"left_out"_s });
    if (!known)
        return tl::unexpected(known.error());
    const auto name = text(object, path, u"name"_s);
    const auto typed = text(object, path, u"value"_s);
    if (!name || !typed)
        return tl::unexpected(name ? typed.error() : name.error());
    if (name->isEmpty())
        return fault(below(path, u"name"_s), u"must not be empty"_s);
    const QJsonValue leftOut = object.value(u"left_out"_s);
    if (!leftOut.isUndefined() && !leftOut.isBool())
        return fault(below(path, u"left_out"_s), u"must be true or false"_s);
    if (leftOut.toBool() == object.contains("value"_L1))
        return fault(path, u"must have either a value or left_out"_s);
    return SavedFlow::Row { step, *name, leftOut.toBool() ? std::nullopt : std::optional(*typed) };
}

core::Result<void> readStep(
    const QJsonValue& value, const QString& path, const FlowRule& flow, SavedFlow& saved)
{
    const QJsonObject object = value.toObject();
    const auto known = knowsMembers(object, path, { u"step"_s, u"parameters"_s });
    if (!known)
        return known;
    const auto id = text(object, path, u"step"_s);
    if (!id)
        return tl::unexpected(id.error());
    if (findStep(flow, *id) == nullptr)
        return fault(below(path, u"step"_s), u"is no step of this flow"_s);
    if (!object.value(u"parameters"_s).isArray())
        return fault(below(path, u"parameters"_s), u"must be an array"_s);
    const QJsonArray rows = object.value(u"parameters"_s).toArray();
    if (rows.size() > qsizetype(FlowStep::mostParameters))
        return fault(below(path, u"parameters"_s), u"has more than 64 entries"_s);
    for (qsizetype number = 0; number < rows.size(); ++number) {
        const auto row = readRow(rows[number], u"%1.parameters[%2]"_s.arg(path).arg(number), *id);
        if (!row)
            return tl::unexpected(row.error());
        saved.rows.push_back(*row);
    }
    return {};
}

core::Result<void> readSteps(const QJsonValue& value, const FlowRule& flow, SavedFlow& saved)
{
    if (value.isUndefined())
        return {};
    if (!value.isArray())
        return fault(u"steps"_s, u"must be an array"_s);
    const QJsonArray steps = value.toArray();
    if (steps.size() > qsizetype(flow.steps.size()))
        return fault(u"steps"_s, u"has more entries than the flow has steps"_s);
    for (qsizetype number = 0; number < steps.size(); ++number) {
        const auto read = readStep(steps[number], u"steps[%1]"_s.arg(number), flow, saved);
        if (!read)
            return read;
    }
    return {};
}

} // namespace

bool isSecretName(const QString& name)
{
    static const QSet<QString> names { u"client_secret"_s, u"password"_s, u"access_token"_s,
        u"refresh_token"_s, u"token"_s, u"code"_s, u"code_verifier"_s, u"device_code"_s,
        u"assertion"_s, u"request_uri"_s, u"oauth_consumer_secret"_s, u"oauth_token"_s,
        u"oauth_token_secret"_s, u"oauth_verifier"_s, u"client_assertion"_s, u"id_token_hint"_s };
    return names.contains(name);
}

SavedFlow savedFlow(const FlowRun& run, bool withSecrets)
{
    SavedFlow saved { QString::fromLatin1(run.rule().id), run.target() };
    saved.target.endpoints.clear();
    if (run.broken() != nullptr)
        saved.broken = QString::fromLatin1(run.broken()->id);
    if (!withSecrets) {
        saved.target.clientSecret.clear();
        saved.target.password.clear();
    }
    for (const FlowStep& step : run.steps()) {
        const QString id = QString::fromLatin1(step.rule->id);
        for (const Parameter& row : step.parameters) {
            if (row.isSilent)
                saved.rows.push_back({ id, row.name, std::nullopt });
            else if (row.origin == Origin::Typed && (withSecrets || !isSecretName(row.name)))
                saved.rows.push_back({ id, row.name, row.value });
        }
    }
    return saved;
}

QByteArray written(const SavedFlow& flow)
{
    QJsonObject target;
    for (const TargetMember& member : targetMembers) {
        const QString& value = flow.target.*member.value;
        if (!value.isEmpty())
            target.insert(QString::fromLatin1(member.name), value);
    }
    QJsonArray steps;
    for (size_t row = 0; row < flow.rows.size();) {
        const QString step = flow.rows[row].step;
        QJsonArray parameters;
        for (; row < flow.rows.size() && flow.rows[row].step == step; ++row) {
            QJsonObject one { { u"name"_s, flow.rows[row].name } };
            if (flow.rows[row].value)
                one.insert(u"value"_s, *flow.rows[row].value);
            else
                one.insert(u"left_out"_s, true);
            parameters.append(one);
        }
        steps.append(QJsonObject { { u"step"_s, step }, { u"parameters"_s, parameters } });
    }
    QJsonObject document { { u"gatehouse_flow"_s, version }, { u"flow"_s, flow.flow },
        { u"target"_s, target } };
    if (!flow.broken.isEmpty())
        document.insert(u"break"_s, flow.broken);
    if (!steps.isEmpty())
        document.insert(u"steps"_s, steps);
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

core::Result<SavedFlow> readFlow(QByteArrayView bytes)
{
    const auto document = core::parseStrictObject(bytes, { largestFlowFile, 8 });
    if (!document)
        return tl::unexpected(document.error());
    const auto known = knowsMembers(
        *document, {}, { u"gatehouse_flow"_s, u"flow"_s, u"target"_s, u"break"_s, u"steps"_s });
    if (!known)
        return tl::unexpected(known.error());
    if (document->value(u"gatehouse_flow"_s) != QJsonValue(version))
        return fault(u"gatehouse_flow"_s, u"must be 1"_s);
    const FlowRule* const flow = findFlow(document->value(u"flow"_s).toString());
    if (flow == nullptr)
        return fault(u"flow"_s, u"is no flow"_s);
    const auto target = readTarget(document->value(u"target"_s));
    if (!target)
        return tl::unexpected(target.error());
    SavedFlow saved { QString::fromLatin1(flow->id), *target };
    const auto broken = text(*document, {}, u"break"_s);
    if (!broken || (!broken->isEmpty() && findBreak(*flow, *broken) == nullptr))
        return fault(u"break"_s, u"is no switch of this flow"_s);
    saved.broken = *broken;
    const auto steps = readSteps(document->value(u"steps"_s), *flow, saved);
    if (!steps)
        return tl::unexpected(steps.error());
    return saved;
}

void apply(const SavedFlow& flow, FlowRun& run)
{
    run.setBroken(findBreak(run.rule(), flow.broken));
    for (const SavedFlow::Row& saved : flow.rows) {
        for (size_t step = 0; step < run.steps().size(); ++step) {
            if (saved.step != QLatin1StringView(run.steps()[step].rule->id))
                continue;
            const auto& rows = run.steps()[step].parameters;
            size_t row = 0;
            while (row < rows.size() && rows[row].name != saved.name)
                ++row;
            if (row == rows.size() && !run.addParameter(step, saved.name, {}))
                continue;
            if (saved.value)
                run.setValue(step, row, *saved.value);
            else
                run.setLeftOut(step, row, true);
        }
    }
}

} // namespace gatehouse::lab
