// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/plugins/plugin_registry.h"

#include "server/plugins/log.h"

#include <QtCore/QDir>
#include <QtCore/QPluginLoader>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace gatehouse::plugins {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPlugins = 64;
constexpr qsizetype shortestValue = 32;
constexpr qsizetype longestValue = 400;

/// One word, so that no combination of words can mean two things.
QString responseTypeFault(const QString& name, const PluginRegistry& registry)
{
    static const QRegularExpression fit(u"^[a-z][a-z0-9_]{2,63}$"_s);
    static const QStringList words { u"code"_s, u"token"_s, u"id_token"_s, u"none"_s,
        u"device_code"_s };
    if (name.isEmpty())
        return {};
    const bool isTaken = std::any_of(registry.responseTypes.begin(), registry.responseTypes.end(),
        [&name](const PluginResponseType& each) { return each.type.name == name; });
    if (!fit.match(name).hasMatch() || words.contains(name) || isTaken)
        return u"its response type is malformed or taken: "_s + name.left(64);
    return {};
}

/// A URI or lower case words, as domain rules want names of grant types.
QString grantFault(const plugin::GrantPlugin& grant, const PluginRegistry& registry)
{
    static const QRegularExpression fit(u"^[a-z][a-z0-9_.:/-]{2,199}$"_s);
    static const QStringList taken { u"authorization_code"_s, u"refresh_token"_s,
        u"client_credentials"_s, u"implicit"_s, u"password"_s };
    const QString type = grant.grantType();
    if (!fit.match(type).hasMatch() || taken.contains(type)
        || type.startsWith("urn:ietf:params:oauth:"_L1) || registry.grantTypes().contains(type))
        return u"its grant type is malformed or taken: "_s + type.left(200);
    const QString responseType = grant.responseType().name;
    if (responseType.isEmpty() && !grant.usesTokenEndpoint())
        return u"it serves neither endpoint"_s;
    return responseTypeFault(responseType, registry);
}

QString generatorFault(
    const plugin::TokenGeneratorPlugin& generator, const PluginRegistry& registry)
{
    static const QRegularExpression fit(u"^[a-z0-9_-]{1,64}$"_s);
    const QString name = generator.generatorName();
    if (!fit.match(name).hasMatch() || name == "none"_L1 || registry.generator(name))
        return u"its generator's name is malformed or taken: "_s + name.left(64);
    plugin::TokenContext context { u"trial"_s, u"trial"_s, {}, {}, QByteArray(43, 'a') };
    const QByteArrayList first { generator.accessToken(context), generator.refreshToken(context) };
    const QByteArrayList again { generator.accessToken(context), generator.refreshToken(context) };
    context.entropy = QByteArray(42, 'a') + 'b';
    const QByteArrayList other { generator.accessToken(context), generator.refreshToken(context) };
    for (const QByteArray& value : first) {
        if (const QString fault = generatedValueFault(value); !fault.isEmpty())
            return fault;
    }
    if (first != again || first[0] == other[0] || first[1] == other[1] || first[0] == first[1])
        return u"its values are not made of the entropy they are given"_s;
    return {};
}

QString fixFault(const plugin::CompliancePlugin& fix, const PluginRegistry& registry)
{
    static const QRegularExpression fit(u"^[a-z][a-z0-9_]{0,63}$"_s);
    const QString name = fix.fixName();
    const bool isTaken
        = std::any_of(registry.complianceFixes.begin(), registry.complianceFixes.end(),
            [&name](const auto* each) { return each->fixName() == name; });
    return fit.match(name).hasMatch() && !isTaken
        ? QString()
        : QString(u"its fix's name is malformed or taken: "_s + name.left(64));
}

/// One plug-in object may be several of these.
QString add(QObject& object, PluginRegistry& registry)
{
    auto* const grant = qobject_cast<plugin::GrantPlugin*>(&object);
    auto* const generator = qobject_cast<plugin::TokenGeneratorPlugin*>(&object);
    auto* const fix = qobject_cast<plugin::CompliancePlugin*>(&object);
    if (!grant && !generator && !fix)
        return u"it has no interface of this version"_s;
    if (grant) {
        if (const QString fault = grantFault(*grant, registry); !fault.isEmpty())
            return fault;
    }
    if (generator) {
        if (const QString fault = generatorFault(*generator, registry); !fault.isEmpty())
            return fault;
    }
    if (fix) {
        if (const QString fault = fixFault(*fix, registry); !fault.isEmpty())
            return fault;
        registry.complianceFixes.append(fix);
    }
    if (grant) {
        registry.grants.append(grant);
        const plugin::ResponseType type = grant->responseType();
        if (!type.name.isEmpty())
            registry.responseTypes.append({ type.name.toLatin1(), type, grant });
    }
    if (generator)
        registry.generators.append(generator);
    return {};
}

QString load(const QString& path, PluginRegistry& registry)
{
    QPluginLoader loader(path);
    // Read without running any code of the library.
    const int version
        = loader.metaData().value(u"MetaData"_s).toObject().value(u"gatehouse_api"_s).toInt();
    if (version != apiVersion)
        return u"gatehouse_api is %1, not %2"_s.arg(version).arg(apiVersion);
    QObject* const object = loader.instance();
    return object ? add(*object, registry) : loader.errorString();
}

} // namespace

const plugin::TokenGeneratorPlugin* PluginRegistry::generator(const QString& name) const
{
    const auto found = std::find_if(generators.begin(), generators.end(),
        [&name](const auto* generator) { return generator->generatorName() == name; });
    return found == generators.end() ? nullptr : *found;
}

QStringList PluginRegistry::grantTypes() const
{
    QStringList types;
    for (const auto* grant : grants)
        types.append(grant->grantType());
    return types;
}

PluginRegistry loadPlugins(const QStringList& folders)
{
    PluginRegistry registry;
    qsizetype seen = 0;
    for (const QString& folder : folders) {
        const QDir directory(folder);
        const QStringList files = directory.entryList({ u"*.so"_s }, QDir::Files, QDir::Name);
        for (const QString& file : files) {
            if (++seen > mostPlugins)
                return registry;
            const QString path = directory.absoluteFilePath(file);
            const QString fault = load(path, registry);
            if (fault.isEmpty())
                qCInfo(lcPlugins).noquote() << "plug-in loaded" << path;
            else
                qCWarning(lcPlugins).noquote() << "plug-in refused" << path << "reason:" << fault;
        }
    }
    return registry;
}

QString generatedValueFault(const QByteArray& value)
{
    const bool isFit = value.size() >= shortestValue && value.size() <= longestValue
        && std::all_of(value.begin(), value.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                   || QByteArrayView("-._+").contains(c);
           });
    return isFit ? QString()
                 : u"a generated value is too short, too long or has other characters"_s;
}

} // namespace gatehouse::plugins
