// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtWidgets/QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace gatehouse::ui {

/// One line for each language of the pages, and for every other that the texts have; English is
/// what the others fall back to and says so.
class LanguageTexts final : public QWidget
{
    Q_OBJECT
public:
    explicit LanguageTexts(QWidget* parent);

    void setTexts(const QJsonObject& texts);
    [[nodiscard]] QJsonObject texts() const;

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        QString tag;
        QLineEdit* edit;
    };
    void addLine(const QString& tag);
    void showFallback();

    QFormLayout* m_form;
    QList<Line> m_lines;
};

} // namespace gatehouse::ui
