// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/strict_json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>
#include <QtCore/QStringDecoder>

#include <cmath>
#include <cstring>

namespace gatehouse::core {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Walks the text once and says where the grammar breaks; builds nothing but the set of names of
/// each object. QJsonDocument makes the values afterwards: it keeps the last of two equal names
/// without a word.
class Scanner
{
public:
    Scanner(QByteArrayView text, int maxDepth)
        : m_text(text)
        , m_maxDepth(maxDepth)
    {
    }

    bool document()
    {
        skipSpace();
        if (peek() != '{' || !value(0))
            return false;
        skipSpace();
        return m_at == m_text.size() || fail("text after the end");
    }

    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] const char* reason() const { return m_reason; }

private:
    // At the end of the text: a byte that no rule accepts.
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool fail(const char* reason)
    {
        m_reason = reason;
        return false;
    }

    bool take(char expected)
    {
        if (m_at >= m_text.size() || m_text[m_at] != expected)
            return fail("unexpected character");
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && std::strchr(" \t\r\n", m_text[m_at]) && m_text[m_at] != '\0')
            ++m_at;
    }

    bool value(int depth)
    {
        if (depth > m_maxDepth)
            return fail("nested too deep");
        switch (peek()) {
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool object(int depth)
    {
        QSet<QString> names;
        ++m_at;
        skipSpace();
        if (peek() == '}')
            return take('}');
        while (true) {
            const qsizetype start = m_at;
            if (!string())
                return false;
            const qsizetype before = names.size();
            names.insert(decodedString(start));
            if (names.size() == before)
                return fail("duplicate member");
            skipSpace();
            if (!take(':'))
                return false;
            skipSpace();
            if (!value(depth + 1))
                return false;
            skipSpace();
            if (peek() != ',')
                return take('}');
            ++m_at;
            skipSpace();
        }
    }

    bool array(int depth)
    {
        ++m_at;
        skipSpace();
        if (peek() == ']')
            return take(']');
        while (true) {
            if (!value(depth + 1))
                return false;
            skipSpace();
            if (peek() != ',')
                return take(']');
            ++m_at;
            skipSpace();
        }
    }

    bool string()
    {
        if (!take('"'))
            return false;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            const auto byte = static_cast<unsigned char>(m_text[m_at]);
            if (byte < 0x20)
                return fail("control character in a string");
            ++m_at;
            if (byte == '\\' && !escape())
                return false;
        }
        return take('"');
    }

    bool escape()
    {
        const char kind = peek();
        if (kind != 'u') {
            if (kind == '\0' || !std::strchr("\"\\/bfnrt", kind))
                return fail("unknown escape");
            ++m_at;
            return true;
        }
        const int unit = hexUnit();
        if (unit < 0 || QChar::isLowSurrogate(static_cast<char32_t>(unit)))
            return fail("broken unicode escape");
        if (!QChar::isHighSurrogate(static_cast<char32_t>(unit)))
            return true;
        if (!take('\\'))
            return false;
        return QChar::isLowSurrogate(static_cast<char32_t>(qMax(0, hexUnit())))
            || fail("lone surrogate");
    }

    /// Reads "u" and four hexadecimal digits; -1 when it is something else.
    int hexUnit()
    {
        if (peek() != 'u' || m_text.size() - m_at < 5)
            return -1;
        int unit = 0;
        for (qsizetype i = m_at + 1; i < m_at + 5; ++i) {
            const char c = m_text[i];
            const char lower = static_cast<char>(c | 0x20);
            if (isDigit(c))
                unit = unit * 16 + (c - '0');
            else if (lower >= 'a' && lower <= 'f')
                unit = unit * 16 + (lower - 'a' + 10);
            else
                return -1;
        }
        m_at += 5;
        return unit;
    }

    bool word(QByteArrayView expected)
    {
        if (!m_text.sliced(m_at).startsWith(expected))
            return fail("unknown word");
        m_at += expected.size();
        return true;
    }

    bool digits()
    {
        if (!isDigit(peek()))
            return fail("digit expected");
        while (isDigit(peek()))
            ++m_at;
        return true;
    }

    bool number()
    {
        const qsizetype start = m_at;
        if (peek() == '-')
            ++m_at;
        // RFC 8259 §6: a zero stands alone before the point.
        const qsizetype integer = m_at;
        if (!digits())
            return false;
        if (m_text[integer] == '0' && m_at - integer > 1)
            return fail("leading zero");
        if (peek() == '.') {
            ++m_at;
            if (!digits())
                return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (!digits())
                return false;
        }
        bool converted = false;
        const double read = m_text.sliced(start, m_at - start).toByteArray().toDouble(&converted);
        return (converted && std::isfinite(read)) || fail("number out of range");
    }

    /// The member name that starts at `start` and was just scanned, escapes resolved: "a" and
    /// "\u0061" are one name.
    [[nodiscard]] QString decodedString(qsizetype start) const
    {
        const QByteArrayView raw = m_text.sliced(start, m_at - start);
        if (!raw.contains('\\'))
            return QString::fromUtf8(raw.sliced(1, raw.size() - 2)); // without the quotes
        const QByteArray wrapped = "[" + raw.toByteArray() + "]";
        return QJsonDocument::fromJson(wrapped).array().first().toString();
    }

    QByteArrayView m_text;
    int m_maxDepth;
    qsizetype m_at = 0;
    const char* m_reason = "not an object";
};

bool isUtf8(QByteArrayView text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = decoder(text);
    return !decoder.hasError() && !decoded.isNull();
}

} // namespace

Result<QJsonObject> parseStrictObject(QByteArrayView text, JsonLimits limits)
{
    if (text.size() > limits.maxBytes)
        return failure(ErrorKind::Invalid, u"JSON document too long"_s);
    if (!isUtf8(text))
        return failure(ErrorKind::Invalid, u"JSON document is not UTF-8"_s);
    Scanner scanner(text, limits.maxDepth);
    if (!scanner.document())
        return failure(ErrorKind::Invalid, u"JSON: "_s + QLatin1String(scanner.reason()),
            u"byte "_s + QString::number(scanner.position()));
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray());
    if (!document.isObject())
        return failure(ErrorKind::Invalid, u"JSON: not an object"_s);
    return document.object();
}

} // namespace gatehouse::core
