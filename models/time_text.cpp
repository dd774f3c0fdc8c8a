// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

} // namespace

QString shortTime(qint64 epochSeconds)
{
    if (epochSeconds == 0) {
        return {};
    }
    const QDateTime time = QDateTime::fromSecsSinceEpoch(epochSeconds);
    if (time.date() == QDate::currentDate()) {
        return QLocale().toString(time.time(), u"HH:mm:ss"_s);
    }
    return QLocale().toString(time, u"d MMM yyyy HH:mm"_s);
}

QString longTime(qint64 epochSeconds)
{
    if (epochSeconds == 0) {
        return {};
    }
    return QDateTime::fromSecsSinceEpoch(epochSeconds).toString(u"yyyy-MM-dd HH:mm:ss t"_s);
}

QString durationText(qint64 seconds)
{
    const qint64 left = std::max<qint64>(seconds, 0);
    if (left < 60) {
        return TimeText::tr("%1 s").arg(left);
    }
    if (left < 3600) {
        return TimeText::tr("%1 min").arg(left / 60);
    }
    if (left < 2 * 86400) {
        return TimeText::tr("%1 h").arg(left / 3600);
    }
    return TimeText::tr("%1 days").arg(left / 86400);
}

} // namespace gatehouse::models
