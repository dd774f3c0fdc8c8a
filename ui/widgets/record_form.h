// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice_checks.h"

#include <QtCore/QPersistentModelIndex>
#include <QtCore/QVariant>
#include <QtWidgets/QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;
class QVBoxLayout;

namespace gatehouse::models {
class RegistryTableModel;
}

namespace gatehouse::ui {

/// One row of a registry model as a form: every change goes into the model at once, where it stays
/// pending like an edit in the table, and the reason why a value is refused stands below its field.
/// (QDataWidgetMapper loses its row whenever the model is read again and then drops edits
/// silently.)
class RecordForm final : public QWidget
{
    Q_OBJECT
public:
    struct Field
    {
        const char* column; ///< schema.h
        QString label;
        QString hint {};
        /// A member of a column that holds a JSON object: "client_kwargs/scope".
        QString member {};
        QVariant absent {}; ///< What is shown while that member is not there.
    };

    explicit RecordForm(models::RegistryTableModel& model, QWidget* parent = nullptr);
    ~RecordForm() override;

    /// Fields and widgets added from here on stand on a new tab.
    void startTab(const QString& title);
    QLineEdit* addText(const Field& field);
    QPlainTextEdit* addLines(const Field& field, int visibleLines = 3);
    QCheckBox* addCheck(const Field& field);
    QComboBox* addChoice(const Field& field, const QList<Choice>& choices);
    /// `separator` stands between the words of the column: a space, or a line end where a word may
    /// hold spaces.
    ChoiceChecks* addChecks(
        const Field& field, const QList<Choice>& choices, QChar separator = u' ');
    void addWidget(QWidget* widget);
    /// Call once after the last field.
    void finish();

    /// Row of the model; -1: nothing to show.
    void setRow(int row);
    [[nodiscard]] int row() const;
    void focusFirst();
    /// Brings the field of a fault to the front ("redirect_uris[0]").
    void focusField(const QString& path);
    /// Shows the row's values again.
    void fill();

Q_SIGNALS:
    /// Another row, or other values of it; for widgets that belong to the row but not to a column.
    void filled(int row);

private:
    struct Binding
    {
        int column = -1;
        QString field {}; ///< What a FieldError calls it.
        int tab = 0;
        QWidget* editor = nullptr;
        QLabel* fault = nullptr;
        std::function<void(const QVariant&)> show {};
    };

    void addCaption(const Field& field, QWidget* buddy);
    void bind(const Field& field, QWidget* editor, std::function<void(const QVariant&)> show);
    enum class Way
    {
        Chosen,
        Typed
    };
    void write(const Field& field, const QVariant& value, Way way = Way::Chosen);
    [[nodiscard]] static QVariant shown(const Field& field, const QVariant& stored);
    void showFaults(int row);
    [[nodiscard]] QString changedAt(int row) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    models::RegistryTableModel& m_model;
    QLabel* m_title;
    QLabel* m_state;
    QTabWidget* m_tabs;
    QVBoxLayout* m_column = nullptr; ///< Of the tab that is being built.
    QList<Binding> m_bindings;
    QPersistentModelIndex m_row;
    bool m_isFilling = false;
    QString m_lastStep {}; ///< The field that was written last, for undo.
};

} // namespace gatehouse::ui
