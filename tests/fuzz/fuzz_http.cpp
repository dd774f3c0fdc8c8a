// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_http.h"

#include "server/http/form.h"
#include "server/http/request_parser.h"
#include "server/http/trusted_proxies.h"

#include <QtCore/QUtf8StringView>

#include <algorithm>
#include <cstdlib>

namespace http = gatehouse::http;
using State = http::RequestParser::State;

namespace {

void require(bool held)
{
    if (!held)
        std::abort();
}

/// Small ones, so that inputs of a few hundred bytes reach them.
http::Limits limits()
{
    http::Limits small;
    small.requestLine = 200;
    small.headerBlock = 400;
    small.headerFields = 12;
    small.body = 64;
    return small;
}

bool hasLineBreak(const QByteArray& bytes)
{
    return bytes.contains('\r') || bytes.contains('\n') || bytes.contains('\0');
}

/// Whatever a proxy passes on, somebody asks; and a stranger is who it is.
void checkClient(const http::Request& request)
{
    static const auto proxies = http::TrustedProxies::parse({ QStringLiteral("10.0.0.0/8") });
    const QHostAddress proxy(0x0a000001U);
    const QHostAddress stranger(0xc0000201U);
    require(!proxies->clientOf(proxy, request).isNull());
    require(proxies->clientOf(stranger, request) == stranger);
    const bool isPassedOn = request.count("x-forwarded-for") > 0;
    require(isPassedOn || proxies->clientOf(proxy, request) == proxy);
}

void checkRequest(const http::Request& request, const http::Limits& bounds)
{
    static const QByteArrayList methods { "GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE",
        "PATCH" };
    require(methods.contains(request.method));
    require(request.path.startsWith('/') || (request.path == "*" && request.method == "OPTIONS"));
    require(!request.path.startsWith("//") && !request.path.contains('?')
        && !request.path.contains(' '));
    require(!hasLineBreak(request.path) && !hasLineBreak(request.query));
    require(static_cast<int>(request.headers.size()) <= bounds.headerFields);
    require(request.count("host") <= 1 && request.count("content-length") <= 1);
    require(request.count("content-length") + request.count("transfer-encoding") <= 1);
    for (const http::Header& field : request.headers)
        require(!field.first.isEmpty() && field.first == field.first.toLower()
            && !hasLineBreak(field.second));
    require(request.body.size() <= bounds.body);
    checkClient(request);
    if (request.count("content-length") == 1)
        require(request.body.size() == request.header("content-length").toLongLong());
}

/// What came out of a stream: the requests, and whether the rest was refused.
struct Outcome
{
    QByteArrayList requests;
    bool isRefused = false;
    bool operator==(const Outcome&) const = default;
};

QByteArray summary(const http::Request& request)
{
    QByteArray text = request.method + ' ' + request.path + '?' + request.query + '\n';
    for (const http::Header& field : request.headers)
        text += field.first + ':' + field.second + '\n';
    return text + request.body;
}

Outcome parsed(QByteArrayView input, qsizetype pieceSize)
{
    const http::Limits bounds = limits();
    const http::RequestParser::BodyLimit bodyLimit
        = [&bounds](const QByteArray&) { return bounds.body; };
    http::RequestParser parser(bounds, bodyLimit);
    Outcome outcome;
    while (!input.isEmpty() && parser.state() != State::Refused) {
        // A copy of exactly the piece: a sanitizer sees a read beyond it.
        const QByteArray piece = input.first(qMin(pieceSize, input.size())).toByteArray();
        const qsizetype used = parser.consume(piece);
        require(used >= 0 && used <= piece.size());
        require(used > 0 || parser.state() == State::Refused);
        require(used == piece.size() || parser.state() == State::Complete);
        input = input.sliced(used);
        if (parser.state() != State::Complete)
            continue;
        const auto request = parser.take();
        checkRequest(*request, bounds);
        outcome.requests.append(summary(*request));
    }
    outcome.isRefused = parser.state() == State::Refused;
    return outcome;
}

void checkParser(QByteArrayView input)
{
    const Outcome whole = parsed(input, input.size());
    require(parsed(input, 1) == whole);
    require(parsed(input, 7) == whole);
}

void checkForm(QByteArrayView input)
{
    const auto form = http::Form::parse(input);
    if (!form)
        return;
    require(form->fields().size() <= 64);
    for (const auto& [name, value] : form->fields()) {
        require(
            !name.isEmpty() && !value.isEmpty() && !name.contains('\0') && !value.contains('\0'));
        require(QUtf8StringView(name).isValidUtf8() && QUtf8StringView(value).isValidUtf8());
    }
    // Written and read again it is the same.
    const auto again = http::Form::parse(form->toQuery());
    require(again && again->fields() == form->fields());
}

} // namespace

int fuzzHttp(const uint8_t* data, size_t size)
{
    const QByteArrayView input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    checkParser(input);
    checkForm(input);
    return 0;
}
