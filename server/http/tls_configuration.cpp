// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/http_worker.h"

#include <QtCore/QFile>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslCipher>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslSocket>

namespace gatehouse::http {

using namespace Qt::StringLiterals;

namespace {

/// A fresh key for each connection and an AEAD cipher: no RSA key exchange, no CBC (C120).
bool isStrong(const QSslCipher& cipher)
{
    const QString name = cipher.name();
    const bool isTls13 = name.startsWith(u"TLS_"_s);
    const bool hasForwardSecrecy = isTls13 || name.startsWith(u"ECDHE-"_s);
    const bool isAead = name.contains(u"GCM"_s) || name.contains(u"CHACHA20"_s);
    return hasForwardSecrecy && isAead;
}

QList<QSslCipher> strongCiphers()
{
    QList<QSslCipher> strong;
    for (const QSslCipher& cipher : QSslConfiguration::supportedCiphers()) {
        if (isStrong(cipher))
            strong.append(cipher);
    }
    return strong;
}

/// RSA or elliptic curve; a null key when it is neither, or encrypted.
QSslKey readKey(const QByteArray& pem)
{
    for (const QSsl::KeyAlgorithm algorithm : { QSsl::Ec, QSsl::Rsa }) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

/// A public key ends with the numbers that the private key repeats: the modulus and exponent (PKCS
/// #1) or the point (RFC 5915). Qt offers no other way to ask whether the two belong together.
bool belongTogether(const QSslCertificate& certificate, const QSslKey& key)
{
    const QSslKey publicKey = certificate.publicKey();
    if (publicKey.algorithm() != key.algorithm() || publicKey.length() != key.length())
        return false;
    const QByteArray publicBytes = publicKey.toDer();
    const qsizetype number = (key.length() + 7) / 8;
    const qsizetype shared = key.algorithm() == QSsl::Ec ? 2 * number : number;
    return shared > 0 && publicBytes.size() > shared
        && key.toDer().contains(publicBytes.last(shared));
}

} // namespace

core::Result<QSslConfiguration> tlsConfiguration(
    const QString& certificateFile, const QString& keyFile)
{
    const auto chain = QSslCertificate::fromPath(
        certificateFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (chain.isEmpty())
        return core::failure(core::ErrorKind::Invalid, u"no certificate in "_s + certificateFile,
            u"tls-certificate"_s);
    QFile file(keyFile);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(
            core::ErrorKind::Invalid, keyFile + u": "_s + file.errorString(), u"tls-key"_s);
    const QSslKey key = readKey(file.readAll());
    if (key.isNull())
        return core::failure(core::ErrorKind::Invalid,
            u"no unencrypted RSA or EC key in "_s + keyFile, u"tls-key"_s);
    if (!belongTogether(chain.first(), key))
        return core::failure(core::ErrorKind::Invalid,
            u"the key does not belong to the certificate"_s, u"tls-key"_s);

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setCiphers(strongCiphers());
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace gatehouse::http
