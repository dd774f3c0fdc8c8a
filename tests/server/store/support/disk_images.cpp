// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/store/support/disk_images.h"

#include <algorithm>

namespace gatehouse::store::test {

namespace {

constexpr qsizetype sectorBytes = 512;

void put(QByteArray& file, qint64 offset, QByteArrayView bytes)
{
    if (file.size() < offset + bytes.size())
        file.append(QByteArray(offset + bytes.size() - file.size(), '\0'));
    std::copy(bytes.begin(), bytes.end(), file.begin() + offset);
}

void apply(QByteArray& file, const DiskStep& step)
{
    if (step.kind == DiskStep::Kind::Write)
        put(file, step.offset, step.bytes);
    else if (step.kind == DiskStep::Kind::Truncate)
        file.resize(std::min<qsizetype>(file.size(), step.offset));
}

} // namespace

DiskImages::DiskImages(const std::vector<DiskStep>& steps, quint32 seed)
    : m_steps(steps)
    , m_random(seed)
{
}

void DiskImages::advance(size_t end)
{
    for (; m_next < end; ++m_next) {
        const DiskStep& step = m_steps[m_next];
        switch (step.kind) {
        case DiskStep::Kind::Write:
        case DiskStep::Kind::Truncate:
            m_pending[step.file].push_back(&step);
            break;
        case DiskStep::Kind::Sync:
            for (const DiskStep* const pending : std::as_const(m_pending[step.file]))
                apply(m_certain[step.file], *pending);
            m_pending.remove(step.file);
            break;
        case DiskStep::Kind::Delete:
            m_pending.remove(step.file);
            m_certain.remove(step.file);
            break;
        case DiskStep::Kind::Acknowledge:
            m_acknowledged.insert(step.bytes);
            break;
        }
    }
}

DiskImage DiskImages::cut(Cut how)
{
    DiskImage image = m_certain;
    if (how == Cut::Dropped)
        return image;
    for (auto pending = m_pending.cbegin(); pending != m_pending.cend(); ++pending)
        applySome(image[pending.key()], pending.value(), how);
    return image;
}

void DiskImages::applySome(QByteArray& file, const std::vector<const DiskStep*>& pending, Cut how)
{
    if (pending.empty())
        return;
    if (how == Cut::Torn) {
        const size_t last = m_random() % pending.size();
        for (size_t i = 0; i < last; ++i)
            apply(file, *pending[i]);
        DiskStep torn = *pending[last];
        if (torn.kind == DiskStep::Kind::Write) {
            const auto sectors = static_cast<quint32>(torn.bytes.size() / sectorBytes + 1);
            torn.bytes.truncate(static_cast<qsizetype>(m_random() % sectors) * sectorBytes);
            apply(file, torn);
        }
        return;
    }
    for (const DiskStep* const step : pending) {
        if (how == Cut::Scattered && step->kind == DiskStep::Kind::Write)
            applySectors(file, *step);
        else if (m_random() % 2 == 0)
            apply(file, *step);
    }
}

void DiskImages::applySectors(QByteArray& file, const DiskStep& step)
{
    for (qsizetype at = 0; at < step.bytes.size(); at += sectorBytes) {
        if (m_random() % 2 == 0)
            put(file, step.offset + at,
                QByteArrayView(step.bytes)
                    .sliced(at, std::min(sectorBytes, step.bytes.size() - at)));
    }
}

} // namespace gatehouse::store::test
