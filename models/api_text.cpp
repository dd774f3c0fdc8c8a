// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtCore/QStringDecoder>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

/// A view lays out all it is given; more would hold the window up.
constexpr qsizetype mostShown = 256 * 1024;

struct ApiText
{
    Q_DECLARE_TR_FUNCTIONS(ApiText)
};

QString headerLines(const control::HeaderList& headers)
{
    QString text;
    for (const auto& [name, value] : headers) {
        text += QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value) + u'\n';
    }
    return text;
}

/// For a POSIX shell: nothing inside single quotes means anything.
QString quoted(const QString& text)
{
    return u'\'' + QString(text).replace(u"'"_s, u"'\\''"_s) + u'\'';
}

QString curlHeader(const QByteArray& name, const QByteArray& value)
{
    if (name.compare("authorization", Qt::CaseInsensitive) == 0) {
        const QString scheme = QString::fromUtf8(value).section(u' ', 0, 0);
        return u"-H \"Authorization: %1 $TOKEN\""_s.arg(scheme);
    }
    return u"-H "_s + quoted(QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value));
}

} // namespace

QString requestText(const control::ApiExchange& exchange)
{
    QString text = QString::fromLatin1(exchange.method) + u' ' + exchange.url + u'\n';
    text += headerLines(exchange.requestHeaders);
    if (!exchange.requestBody.isEmpty()) {
        text += u'\n' + bodyText(exchange.requestBody);
    }
    return text;
}

QString answerHeaderText(const control::ApiExchange& exchange)
{
    return headerLines(exchange.headers);
}

QString bodyText(const QByteArray& body)
{
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(body, &fault);
    const QByteArray bytes = fault.error == QJsonParseError::NoError
        ? document.toJson(QJsonDocument::Indented).trimmed()
        : body;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes.left(mostShown));
    const bool isText = !text.contains(QChar(u'\0')) && !decoder.hasError();
    if (!isText && bytes.size() <= mostShown) {
        return ApiText::tr("(%1, not text)").arg(QLocale().formattedDataSize(body.size()));
    }
    if (bytes.size() <= mostShown) {
        return text;
    }
    return text + u'\n'
        + ApiText::tr("(%1 more are not shown)")
              .arg(QLocale().formattedDataSize(bytes.size() - mostShown));
}

QString curlCommand(const control::ApiExchange& exchange)
{
    QStringList parts { u"curl -X "_s + QString::fromLatin1(exchange.method) };
    for (const auto& [name, value] : exchange.requestHeaders) {
        parts.append(curlHeader(name, value));
    }
    if (!exchange.requestBody.isEmpty()) {
        parts.append(u"--data-raw "_s + quoted(QString::fromUtf8(exchange.requestBody)));
    }
    parts.append(quoted(exchange.url));
    return parts.join(u" \\\n  "_s);
}

std::optional<control::HeaderList> headersFrom(const QString& lines)
{
    control::HeaderList headers;
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const qsizetype colon = line.indexOf(u':');
        if (colon < 1) {
            return std::nullopt;
        }
        headers.emplace_back(
            line.left(colon).trimmed().toUtf8(), line.mid(colon + 1).trimmed().toUtf8());
    }
    return headers;
}

} // namespace gatehouse::models
