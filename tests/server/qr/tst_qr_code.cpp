// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/qr/qr_code.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

namespace gatehouse::qr {

using namespace Qt::StringLiterals;

class QrCodeTest : public QObject
{
    Q_OBJECT

    /// The modules as the path draws them.
    static QList<QByteArray> drawn(const QrCode& code)
    {
        QList<QByteArray> rows(code.size, QByteArray(code.size, ' '));
        static const QRegularExpression bar(u"M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z"_s);
        for (auto it = bar.globalMatch(code.path); it.hasNext();) {
            const auto match = it.next();
            const int x = match.captured(1).toInt();
            for (int i = 0; i < match.captured(3).toInt(); ++i)
                rows[match.captured(2).toInt()][x + i] = '#';
        }
        return rows;
    }

private Q_SLOTS:
    void drawsTheThreeFindersInsideTheQuietZone()
    {
        const auto code = qrCode("https://id.example.org/device?user_code=WDJB-MJHT");
        QVERIFY(code);
        const QList<QByteArray> rows = drawn(*code);
        const int last = code->size - 4 - 7;
        QCOMPARE((code->size - 8 - 17) % 4, 0); // 17 + 4 * version modules
        for (const auto& [x, y] : { std::pair(4, 4), std::pair(last, 4), std::pair(4, last) }) {
            QCOMPARE(rows[y].mid(x, 7), QByteArray("#######"));
            QCOMPARE(rows[y + 1].mid(x, 7), QByteArray("#     #"));
            QCOMPARE(rows[y + 3].mid(x, 7), QByteArray("# ### #"));
        }
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(rows[i].trimmed(), QByteArray());
            QCOMPARE(rows[code->size - 1 - i].trimmed(), QByteArray());
        }
    }

    void isAPathAndNothingElse()
    {
        static const QRegularExpression path(u"^[Mhvz0-9 -]+$"_s);
        QVERIFY(path.match(qrCode("\"><script>")->path).hasMatch());
    }

    void refusesWhatNoCameraReads()
    {
        QVERIFY(!qrCode({}));
        QVERIFY(qrCode(QByteArray(300, 'x')));
        QVERIFY(!qrCode(QByteArray(301, 'x')));
    }
};

} // namespace gatehouse::qr

QTEST_GUILESS_MAIN(gatehouse::qr::QrCodeTest)
#include "tst_qr_code.moc"
