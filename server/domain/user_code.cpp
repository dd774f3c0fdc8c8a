// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/user_code.h"

namespace gatehouse::domain::user_code {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t letters[] = u"BCDFGHJKLMNPQRSTVWXZ";
constexpr qsizetype letterCount = 20;
constexpr qsizetype length = 8;
constexpr qsizetype longestTyped = 64;
/// Bytes from here on would make the first letters of the alphabet likelier.
constexpr uchar firstUnfair = 256 / letterCount * letterCount;

bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'_' || c == u'.';
}

} // namespace

QString make(core::RandomSource& random)
{
    QString code;
    while (code.size() < length) {
        const QByteArray bytes = random.bytes(16);
        for (const char byte : bytes) {
            const auto value = static_cast<uchar>(byte);
            if (value < firstUnfair && code.size() < length)
                code.append(QChar(letters[value % letterCount]));
        }
    }
    return code;
}

std::optional<QString> normalized(const QString& typed)
{
    static const QStringView alphabet(letters, letterCount);
    if (typed.size() > longestTyped)
        return std::nullopt;
    QString code;
    for (const QChar c : typed) {
        if (isSeparator(c))
            continue;
        const QChar letter = c.toUpper();
        if (!alphabet.contains(letter) || code.size() == length)
            return std::nullopt;
        code.append(letter);
    }
    return code.size() == length ? std::optional(code) : std::nullopt;
}

QString shown(const QString& stored)
{
    return QString(stored.left(length / 2) + u'-' + stored.mid(length / 2));
}

} // namespace gatehouse::domain::user_code
