// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QMultiHash>

#include <bitset>

namespace gatehouse::test {

/// Secrets by their value: what kind each is.
using Secrets = QMap<QByteArray, QByteArray>;

/// Looks for many secrets at once, in one pass whatever their number, as they are and
/// percent-encoded. Those shorter than `shortest` are not looked for: they stand in any megabyte by
/// chance.
class SecretSearch
{
public:
    static constexpr qsizetype shortest = 8;

    explicit SecretSearch(const Secrets& secrets);

    /// The kinds of the secrets that stand in `text`, each once.
    [[nodiscard]] QByteArrayList kindsIn(const QByteArray& text) const;

private:
    struct Wanted
    {
        QByteArray value;
        QByteArray kind;
    };
    [[nodiscard]] static quint64 headOf(const char* bytes);
    [[nodiscard]] static size_t slotOf(quint64 head);

    std::bitset<65536> m_mayStart; ///< By slotOf() of the first eight bytes.
    QMultiHash<quint64, Wanted> m_wanted;
};

} // namespace gatehouse::test
