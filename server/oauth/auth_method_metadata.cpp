// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/auth_method_metadata.h"

#include "server/oauth/assertion_verifier.h"

#include <QtCore/QJsonArray>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;
using domain::TokenEndpointAuthMethod;

QList<TokenEndpointAuthMethod> allAuthMethods()
{
    return confidentialAuthMethods() + QList { TokenEndpointAuthMethod::None };
}

QList<TokenEndpointAuthMethod> confidentialAuthMethods()
{
    return { TokenEndpointAuthMethod::ClientSecretBasic, TokenEndpointAuthMethod::ClientSecretPost,
        TokenEndpointAuthMethod::ClientSecretJwt, TokenEndpointAuthMethod::PrivateKeyJwt };
}

QStringList methodNames(const QList<TokenEndpointAuthMethod>& methods)
{
    QStringList names;
    for (const TokenEndpointAuthMethod method : methods)
        names.append(domain::name(method));
    return names;
}

void describeAuthMethods(
    QJsonObject& metadata, const QString& endpoint, const QList<TokenEndpointAuthMethod>& methods)
{
    QList<TokenEndpointAuthMethod> supported = allAuthMethods();
    supported.removeIf(
        [&methods](TokenEndpointAuthMethod method) { return !methods.contains(method); });
    metadata.insert(QString(endpoint + u"_auth_methods_supported"_s),
        QJsonArray::fromStringList(methodNames(supported)));
    QStringList algorithms;
    if (supported.contains(TokenEndpointAuthMethod::ClientSecretJwt))
        algorithms += secretAlgorithms();
    if (supported.contains(TokenEndpointAuthMethod::PrivateKeyJwt))
        algorithms += keyPairAlgorithms();
    // Required where a method signs, and without meaning elsewhere.
    if (!algorithms.isEmpty())
        metadata.insert(QString(endpoint + u"_auth_signing_alg_values_supported"_s),
            QJsonArray::fromStringList(algorithms));
}

} // namespace gatehouse::oauth
