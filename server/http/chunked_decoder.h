// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/refusal.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace gatehouse::http {

/// Takes a chunked body apart (RFC 9112 §7.1), one byte at a time where it matters, so no line is
/// ever buffered. Extensions and trailers are checked, bounded and dropped.
class ChunkedDecoder
{
public:
    /// Appends decoded bytes to `body`, which never grows beyond `limit`. Gives back how many bytes
    /// were taken: all of them unless the body ended before.
    [[nodiscard]] Parsed<qsizetype> consume(
        QByteArrayView bytes, QByteArray& body, qsizetype limit);
    [[nodiscard]] bool isComplete() const { return m_step == Step::Complete; }
    void reset() { *this = ChunkedDecoder(); }

private:
    enum class Step
    {
        Size,
        Extension,
        SizeLineFeed,
        Data,
        DataReturn,
        DataLineFeed,
        TrailerStart,
        TrailerName,
        TrailerValue,
        TrailerLineFeed,
        LastLineFeed,
        Complete
    };

    [[nodiscard]] Parsed<void> take(char c);
    [[nodiscard]] Parsed<void> takeSize(char c);
    [[nodiscard]] Parsed<void> takeTrailer(char c);
    [[nodiscard]] Parsed<void> expect(char c, char wanted, Step next);

    Step m_step = Step::Size;
    qsizetype m_left = 0; ///< Of the chunk's data.
    int m_digits = 0;
    qsizetype m_overhead = 0; ///< Bytes of extensions and trailers so far.
};

} // namespace gatehouse::http
