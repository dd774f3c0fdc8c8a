// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace gatehouse::ui {

class ErrorPagePreview;

/// The operator's own words for one error page in one language at a time, with the page as it
/// will read beside them; what is left empty is said in the words of the program. The value is the
/// setting `error_pages_texts`.
class ErrorTextEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorTextEditor(QWidget* parent = nullptr);

    void setValue(const QJsonObject& texts);

Q_SIGNALS:
    /// By the user.
    void edited(const QJsonObject& texts);

private:
    void addEditor(QVBoxLayout* column, const QString& caption, QWidget* editor);
    void fillChoices();
    void show();
    void showBuiltIn(const QString& code, const QString& language);
    void take();
    [[nodiscard]] QPlainTextEdit* makeLines(const char* name);

    QComboBox* m_code;
    QComboBox* m_language;
    QLineEdit* m_summary;
    QPlainTextEdit* m_causes;
    QPlainTextEdit* m_fixes;
    ErrorPagePreview* m_preview;
    QJsonObject m_value {};
    bool m_isShowing = false;
};

} // namespace gatehouse::ui
