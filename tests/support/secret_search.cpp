// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/secret_search.h"

#include <cstring>

namespace gatehouse::test {

SecretSearch::SecretSearch(const Secrets& secrets)
{
    const auto want = [this](const QByteArray& value, const QByteArray& kind) {
        const quint64 head = headOf(value.constData());
        m_mayStart.set(slotOf(head));
        m_wanted.insert(head, { value, kind });
    };
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) {
        if (secret.key().size() < shortest)
            continue;
        want(secret.key(), secret.value());
        const QByteArray encoded = secret.key().toPercentEncoding();
        if (encoded != secret.key())
            want(encoded, secret.value());
    }
}

quint64 SecretSearch::headOf(const char* bytes)
{
    quint64 head = 0;
    std::memcpy(&head, bytes, sizeof head);
    return head;
}

size_t SecretSearch::slotOf(quint64 head)
{
    return size_t((head * 0x9e3779b97f4a7c15U) >> 48U);
}

QByteArrayList SecretSearch::kindsIn(const QByteArray& text) const
{
    QByteArrayList found;
    for (qsizetype at = 0; at + shortest <= text.size(); ++at) {
        const quint64 head = headOf(text.constData() + at);
        if (!m_mayStart.test(slotOf(head)))
            continue;
        for (auto wanted = m_wanted.constFind(head);
             wanted != m_wanted.cend() && wanted.key() == head; ++wanted) {
            const QByteArrayView rest = QByteArrayView(text).sliced(at);
            if (rest.startsWith(wanted->value) && !found.contains(wanted->kind))
                found.append(wanted->kind);
        }
    }
    return found;
}

} // namespace gatehouse::test
