// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/support/protocol_cases.h"

#include <QtCore/QString>

namespace gatehouse::http::test {

namespace {

using Cases = std::vector<ProtocolCase>;

constexpr bool open = false;
constexpr bool closed = true;

QByteArray request(const QByteArray& line, const QByteArray& fields = {})
{
    return line + "\r\nHost: localhost\r\n" + fields + "\r\n";
}

QByteArray get(const QByteArray& target, const QByteArray& fields = {})
{
    return request("GET " + target + " HTTP/1.1", fields);
}

QByteArray hello(const QByteArray& fields)
{
    return get("/hello", fields);
}

QByteArray post(const QByteArray& fields, const QByteArray& body)
{
    return request("POST /echo HTTP/1.1", fields) + body;
}

QByteArray chunked(const QByteArray& body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

/// What a smuggler hides behind a body; it must never be answered.
const QByteArray& smuggled()
{
    static const QByteArray bytes = "GET /item/smuggled HTTP/1.1\r\nHost: x\r\n\r\n";
    return bytes;
}

Cases methodsAndVersions()
{
    return { { "plain", hello({}), "200", open },
        { "OPTIONS", request("OPTIONS /hello HTTP/1.1"), "204", open },
        { "OPTIONS *", request("OPTIONS * HTTP/1.1"), "204", open },
        { "GET *", request("GET * HTTP/1.1"), "400", closed },
        { "TRACE", request("TRACE /hello HTTP/1.1"), "501", closed },
        { "CONNECT", request("CONNECT example.org:80 HTTP/1.1"), "501", closed },
        { "lower-case method", request("get /hello HTTP/1.1"), "501", closed },
        { "method with a parenthesis", request("G(ET /hello HTTP/1.1"), "400", closed },
        { "endless method", QByteArray(20, 'A'), "400", closed },
        { "GET where only POST is", get("/echo"), "405", open },
        { "unknown path", get("/nope"), "404", open },
        { "HTTP/1.0", request("GET /hello HTTP/1.0"), "200", closed },
        { "HTTP/1.0 without Host", "GET /hello HTTP/1.0\r\n\r\n", "200", closed },
        { "HTTP/1.0 kept alive", request("GET /hello HTTP/1.0", "Connection: keep-alive\r\n"),
            "200", open },
        { "HTTP/0.9", "GET /hello\r\n\r\n", "400", closed },
        { "HTTP/2.7", request("GET /hello HTTP/2.7"), "505", closed },
        { "HTTP/1.2", request("GET /hello HTTP/1.2"), "505", closed },
        { "HTTPXYZW", request("GET /hello HTTPXYZW"), "400", closed },
        { "lower-case version", request("GET /hello http/1.1"), "400", closed },
        { "HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "505", closed },
        { "TLS hello", QByteArray::fromHex("16030100a5010000a10303") + QByteArray(60, '\0'), "400",
            closed },
        { "extra spaces", "GET   /hello   HTTP/1.1   \r\nHost: x\r\n\r\n", "400", closed },
        { "tab instead of space", "GET\t/hello\tHTTP/1.1\r\nHost: x\r\n\r\n", "400", closed },
        { "space after version", request("GET /hello HTTP/1.1 "), "400", closed },
        { "one empty line before", "\r\n" + hello({}), "200", open },
        { "three empty lines before", "\r\n\r\n\r\n" + hello({}), "400", closed },
        { "line feed before", "\n" + hello({}), "400", closed } };
}

Cases hosts()
{
    const auto withHost = [](const QByteArray& host) -> QByteArray {
        return "GET /hello HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
    };
    return { { "no host", "GET /hello HTTP/1.1\r\n\r\n", "400", closed },
        { "two hosts", "GET /hello HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "400", closed },
        { "the same host twice", "GET /hello HTTP/1.1\r\nHost: a\r\nhost: a\r\n\r\n", "400",
            closed },
        { "empty host", withHost({}), "400", closed },
        { "host with port", withHost("a.example:8080"), "200", open },
        { "IPv6 host", withHost("[::1]:8080"), "200", open },
        { "half an IPv6 host", withHost("[::1"), "400", closed },
        { "host with user", withHost("user:pw@evil.com:99/x?y#z"), "400", closed },
        { "host with a path", withHost("a/b"), "400", closed },
        { "host with spaces", withHost("a b<>"), "400", closed },
        { "host with a list", withHost("a, b"), "400", closed },
        { "bad port", withHost("a:8x"), "400", closed } };
}

Cases targets()
{
    return { { "absolute form", get("http://other.example/item/abc?x=1"), "200", open },
        { "absolute form with user", get("http://a@other.example/item/abc"), "400", closed },
        { "absolute form without path", get("http://other.example"), "400", closed },
        { "other scheme", get("ftp://other.example/hello"), "400", closed },
        { "no slash", get("hello"), "400", closed },
        { "double slash", get("//evil.com/hello"), "400", closed },
        { "triple slash", get("///hello"), "400", closed },
        { "dot segments", get("/a/../hello"), "404", open },
        { "encoded slash", get("/item/a%2Fb"), "400", closed },
        { "encoded backslash", get("/item/a%5cb"), "400", closed },
        { "encoded letters", get("/%68ello"), "404", open },
        { "encoded argument", get("/item/%C3%A9%20+x"), "200", open },
        { "two segments", get("/item/a/b"), "404", open },
        { "empty segment", get("/item/"), "404", open },
        { "raw 8-bit path", get("/item/\xff\xe9"), "400", closed },
        { "encoded NUL", get("/item/a%00b"), "400", closed },
        { "encoded NUL in the query", get("/hello?a%00b"), "400", closed },
        { "raw NUL", get(QByteArray("/item/a\0b", 9)), "400", closed },
        { "encoded line feed", get("/hello%0A"), "400", closed },
        { "bad escape", get("/item/%zz"), "400", closed },
        { "bad escape in the query", get("/hello?j=%zz"), "400", closed },
        { "cut escape", get("/hello?j=%2"), "400", closed },
        { "busy query", get("/hello?a=1&a=2&b=x+y&c=%2B&d=%C3%A9&f&=g&h=a%26b%3Dc&i=%25"), "200",
            open },
        { "fragment", get("/hello?x=1#frag"), "400", closed },
        { "backslash", get("/item\\x"), "400", closed },
        { "longest line", get("/item/" + QByteArray(8192 - 19, 'a')), "200", open },
        { "line too long", get("/item/" + QByteArray(8193 - 19, 'a')), "414", closed },
        { "very long line", get("/item/" + QByteArray(100'000, 'a')), "414", closed } };
}

Cases headerLines()
{
    QByteArray hundred;
    for (int i = 0; i < 99; ++i)
        hundred += "X-H: v\r\n";
    const QByteArray big = "X-Big: " + QByteArray(16 * 1024, 'a') + "\r\n";
    return { { "repeated field", hello("X-Dup: one\r\nx-dup: two\r\nX-DUP:   three  \r\n"), "200",
                 open },
        { "8-bit value", hello("X-A: \xe9\r\n"), "200", open },
        { "empty value", hello("X-A:\r\n"), "200", open },
        { "NUL in a value", hello(QByteArray("X-A: a\0b\r\n", 10)), "400", closed },
        { "escape character in a value", hello("X-A: a\x1b\r\n"), "400", closed },
        { "bare LF everywhere", "GET /hello HTTP/1.1\nHost: x\nX-A: 1\n\n", "400", closed },
        { "bare LF between fields", hello("X-A: 1\nX-B: 2\r\n"), "400", closed },
        { "bare CR in a value", hello("X-A: 1\rX-B: 2\r\n"), "400", closed },
        { "CR CR LF", hello("X-A: 1\r\r\n"), "400", closed },
        { "bare LF at the end", "GET /hello HTTP/1.1\r\nHost: x\r\n\n", "400", closed },
        { "folded line", hello("X-A: 1\r\n  folded\r\n"), "400", closed },
        { "folded with a tab", hello("X-A: 1\r\n\tfolded\r\n"), "400", closed },
        { "space before the colon", hello("X-A : 1\r\n"), "400", closed },
        { "no colon", hello("GARBAGE\r\n"), "400", closed },
        { "empty name", hello(": x\r\n"), "400", closed },
        { "8-bit name", hello("X-\xe9: x\r\n"), "400", closed },
        { "space before the first field", "GET /hello HTTP/1.1\r\n Host: x\r\n\r\n", "400",
            closed },
        { "two authorizations", hello("Authorization: a\r\nAuthorization: b\r\n"), "400", closed },
        { "a hundred fields", hello(hundred), "200", open },
        { "a hundred and one fields", hello(hundred + "X-H: v\r\n"), "431", closed },
        { "header section too large", hello(big), "431", closed },
        { "header section far too large", hello("X-Big: " + QByteArray(1'000'000, 'a') + "\r\n"),
            "431", closed } };
}

Cases lengths()
{
    return { { "length", post("Content-Length: 5\r\n", "a=b&c"), "200", open },
        { "length zero", post("Content-Length: 0\r\n", {}), "200", open },
        { "no length", post({}, {}), "200", open },
        { "body without length", post({}, "a=b&c"), "200 400", closed },
        { "empty length", post("Content-Length:\r\n", "a=b&c"), "400", closed },
        { "negative length", post("Content-Length: -5\r\n", "a=b&c"), "400", closed },
        { "signed length", post("Content-Length: +5\r\n", "a=b&c"), "400", closed },
        { "garbage length", post("Content-Length: abc\r\n", "a=b&c"), "400", closed },
        { "list of lengths", post("Content-Length: 5, 5\r\n", "a=b&c"), "400", closed },
        { "two lengths", post("Content-Length: 5\r\nContent-Length: 3\r\n", "a=b&c"), "400",
            closed },
        { "the same length twice", post("Content-Length: 5\r\nContent-Length: 5\r\n", "a=b&c"),
            "400", closed },
        { "hexadecimal length", post("Content-Length: 0x5\r\n", "a=b&c"), "400", closed },
        { "length with a blank inside", post("Content-Length: 1 0\r\n", "a=b&c"), "400", closed },
        { "length beyond the limit", post("Content-Length: 65537\r\n", {}), "413", closed },
        { "nine gigabytes", post("Content-Length: 9000000000\r\n", {}), "413", closed },
        { "2^63 - 1", post("Content-Length: 9223372036854775807\r\n", {}), "413", closed },
        { "2^63", post("Content-Length: 9223372036854775808\r\n", {}), "413", closed },
        { "2^64", post("Content-Length: 18446744073709551616\r\n", {}), "413", closed },
        { "endpoint's own limit", request("POST /small HTTP/1.1", "Content-Length: 11\r\n"), "413",
            closed },
        { "length and chunks",
            post("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n" + smuggled()),
            "400", closed },
        { "chunks and length",
            post("Transfer-Encoding: chunked\r\nContent-Length: 4\r\n", "0\r\n\r\n" + smuggled()),
            "400", closed },
        { "GET with a body", hello("Content-Length: 3\r\n") + "abc", "200", open },
        { "unknown expectation", post("Content-Length: 5\r\nExpect: miracles\r\n", {}), "417",
            closed } };
}

Cases chunks()
{
    const QByteArray end = "0\r\n\r\n";
    return { { "chunks", chunked("3\r\nabc\r\n2\r\nde\r\n" + end), "200", open },
        { "no chunks", chunked(end), "200", open },
        { "upper-case size", chunked("A\r\n0123456789\r\n" + end), "200", open },
        { "extension and trailer", chunked("3;x=y\r\nabc\r\n0\r\nX-Trail: 1\r\n\r\n"), "200",
            open },
        { "coding in capitals", post("Transfer-Encoding: Chunked\r\n", end), "200", open },
        { "xchunked", post("Transfer-Encoding: xchunked\r\n", "3\r\nabc\r\n" + end), "501",
            closed },
        { "identity, chunked", post("Transfer-Encoding: identity, chunked\r\n", end), "501",
            closed },
        { "gzip", post("Transfer-Encoding: gzip\r\n", smuggled()), "501", closed },
        { "coding twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", end),
            "400", closed },
        { "coding with HTTP/1.0",
            request("POST /echo HTTP/1.0", "Transfer-Encoding: chunked\r\n") + end, "400", closed },
        { "negative size", chunked("-3\r\nabc\r\n" + end), "400", closed },
        { "garbage size", chunked("zz\r\nabc\r\n" + end), "400", closed },
        { "empty size", chunked("\r\nabc\r\n" + end), "400", closed },
        { "0x3", chunked("0x3\r\nabc\r\n" + end), "400", closed },
        { "blank before the size", chunked(" 3\r\nabc\r\n" + end), "400", closed },
        { "blank behind the size", chunked("3 \r\nabc\r\n" + end), "400", closed },
        { "huge chunk", chunked("7fffffffffffffff\r\nabc"), "413", closed },
        { "chunk beyond the limit", chunked("10001\r\n"), "413", closed },
        { "size with a bare LF", chunked("3\nabc\r\n" + end), "400", closed },
        { "extension with a bare LF", chunked("3;a\nabc\r\n" + end), "400", closed },
        { "data too long", chunked("3\r\nabcd\r\n" + end), "400", closed },
        { "data with a bare LF", chunked("3\r\nabc\n" + end), "400", closed },
        { "trailer without colon", chunked("0\r\nGARBAGE\r\n\r\n"), "400", closed },
        { "folded trailer", chunked("0\r\nX-A: 1\r\n b\r\n\r\n"), "400", closed },
        { "trailer with a bare LF", chunked("0\r\nX-A: 1\n\r\n"), "400", closed },
        { "endless extension", chunked("3;" + QByteArray(5000, 'x') + "\r\nabc\r\n" + end), "400",
            closed },
        { "endless trailer", chunked("0\r\nX-A: " + QByteArray(5000, 'x') + "\r\n\r\n"), "431",
            closed } };
}

Cases connections()
{
    const QByteArray upgrade
        = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    return { { "close", hello("Connection: close\r\n"), "200", closed },
        { "close among others", hello("Connection: te, Close\r\n"), "200", closed },
        { "nothing is served behind close", hello("Connection: close\r\n") + smuggled(), "200",
            closed },
        { "nothing is served behind a refusal", "BAD\r\n\r\n" + smuggled(), "400", closed },
        { "three in a row", hello({}) + get("/item/2") + get("/nope"), "200 200 404", open },
        { "body, then the next", post("Content-Length: 3\r\n", "abc") + hello({}), "200 200",
            open },
        { "refused as the second", hello({}) + "BAD\r\n\r\n" + hello({}), "200 400", closed },
        { "WebSocket", hello(upgrade), "200", open },
        { "h2c", hello("Connection: Upgrade\r\nUpgrade: h2c\r\n"), "200", open },
        { "204", get("/empty"), "204", open } };
}

} // namespace

std::vector<ProtocolCase> protocolCases()
{
    Cases all;
    for (const Cases& part : { methodsAndVersions(), hosts(), targets(), headerLines(), lengths(),
             chunks(), connections() })
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace gatehouse::http::test
