// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTranslator>

namespace gatehouse::ui {

/// A language that nobody speaks: every text that was given to tr() comes in brackets, with
/// accents, a third longer. What is not in brackets on the screen was never given to tr(), or is
/// data.
class PseudoTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char* context, const char* source, const char*, int) const override
    {
        // Qt's own parts are not ours to measure.
        if (QByteArrayView(context).startsWith("Q")) {
            return {};
        }
        const QString text = QString::fromUtf8(source);
        QString accented;
        for (const QChar letter : text) {
            const qsizetype at = QStringView(u"aeiouAEIOUcnsy").indexOf(letter);
            accented += at < 0 ? letter : QStringView(u"áéîøüÅÉÎØÜçñšÿ").at(at);
        }
        const qsizetype padding = text.size() / 3;
        return QLatin1Char('[') + accented + QString(padding, QLatin1Char('~')) + QLatin1Char(']');
    }
};

} // namespace gatehouse::ui
