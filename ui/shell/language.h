// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QTranslator>

namespace gatehouse::ui {

/// The language of the console: our own texts (translations/, built in) and Qt's. Changing it sends
/// QEvent::LanguageChange to every window. One object, made after the QApplication, main thread.
class Language final : public QObject
{
    Q_OBJECT
public:
    struct Choice
    {
        QString code; ///< "de"
        QString name; ///< In the language itself: "Deutsch"
    };

    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    /// English, the language of the sources, first.
    [[nodiscard]] static QList<Choice> choices();
    [[nodiscard]] static bool isKnown(const QString& code);
    /// The first of the system's languages that we have, else English.
    [[nodiscard]] static QString ofSystem();

    /// An empty or unknown code means ofSystem().
    void use(const QString& code);
    [[nodiscard]] QString current() const { return m_current; }

private:
    QTranslator m_own;
    QTranslator m_qt;
    QString m_current;
};

} // namespace gatehouse::ui
