// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/chunked_decoder.h"

#include "server/http/characters.h"

namespace gatehouse::http {

namespace {

/// Eight hexadecimal digits are 4 GiB: more than any limit, and no overflow to think about.
constexpr int maximumDigits = 8;
/// All extensions and trailers of one body together; without it they would be a way to send without
/// end.
constexpr qsizetype maximumOverhead = 4096;

} // namespace

Parsed<qsizetype> ChunkedDecoder::consume(QByteArrayView bytes, QByteArray& body, qsizetype limit)
{
    qsizetype used = 0;
    while (used < bytes.size() && m_step != Step::Complete) {
        if (m_step == Step::Data) {
            const qsizetype part = qMin(m_left, bytes.size() - used);
            body.append(bytes.sliced(used, part));
            used += part;
            m_left -= part;
            if (m_left == 0)
                m_step = Step::DataReturn;
            continue;
        }
        if (const auto taken = take(bytes[used]); !taken)
            return refused(taken.error());
        ++used;
        // Known before the first byte of a chunk that would be too much.
        if (m_step == Step::Data && body.size() + m_left > limit)
            return refused(Refusal::BodyTooLarge);
    }
    return used;
}

Parsed<void> ChunkedDecoder::take(char c)
{
    switch (m_step) {
    case Step::Size:
        return takeSize(c);
    case Step::Extension:
        if (c == '\r') {
            m_step = Step::SizeLineFeed;
            return {};
        }
        if (isForbiddenInField(c) || ++m_overhead > maximumOverhead)
            return refused(Refusal::BadRequest);
        return {};
    case Step::SizeLineFeed:
        return expect(c, '\n', m_left > 0 ? Step::Data : Step::TrailerStart);
    case Step::DataReturn:
        return expect(c, '\r', Step::DataLineFeed);
    case Step::DataLineFeed:
        m_digits = 0;
        return expect(c, '\n', Step::Size);
    case Step::LastLineFeed:
        return expect(c, '\n', Step::Complete);
    default:
        return takeTrailer(c);
    }
}

Parsed<void> ChunkedDecoder::takeSize(char c)
{
    if (const int digit = hexValue(c); digit >= 0) {
        if (++m_digits > maximumDigits)
            return refused(Refusal::BodyTooLarge);
        m_left = (m_digits == 1 ? 0 : m_left * 16) + digit;
        return {};
    }
    // No blanks, no sign, no "0x": each has been used to make two readers disagree.
    if (m_digits == 0 || (c != '\r' && c != ';'))
        return refused(Refusal::BadRequest);
    m_step = c == '\r' ? Step::SizeLineFeed : Step::Extension;
    return {};
}

Parsed<void> ChunkedDecoder::takeTrailer(char c)
{
    if (++m_overhead > maximumOverhead)
        return refused(Refusal::HeadersTooLarge);
    switch (m_step) {
    case Step::TrailerStart:
        if (c == '\r')
            return expect(c, '\r', Step::LastLineFeed);
        [[fallthrough]];
    case Step::TrailerName:
        if (c == ':' && m_step == Step::TrailerName) {
            m_step = Step::TrailerValue;
            return {};
        }
        m_step = Step::TrailerName;
        return isTokenCharacter(c) ? Parsed<void>() : refused(Refusal::BadRequest);
    case Step::TrailerValue:
        if (c == '\r')
            return expect(c, '\r', Step::TrailerLineFeed);
        return isForbiddenInField(c) ? refused(Refusal::BadRequest) : Parsed<void>();
    default:
        return expect(c, '\n', Step::TrailerStart);
    }
}

Parsed<void> ChunkedDecoder::expect(char c, char wanted, Step next)
{
    if (c != wanted)
        return refused(Refusal::BadRequest);
    m_step = next;
    return {};
}

} // namespace gatehouse::http
