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
    /// Several rows at once, `current` among them: fields in which they differ say so, and what is
    /// changed is changed in all of them.
    void setRows(const QList<int>& rows, int current);
    /// The current one, or -1.
    [[nodiscard]] int row() const;
    [[nodiscard]] QList<int> rows() const;
    void focusFirst();
    /// Brings the field of a fault to the front ("redirect_uris[0]").
    void focusField(const QString& path);
    /// Shows the row's values again.
    void fill();

Q_SIGNALS:
    /// Another row, or other values of it; for widgets that belong to the row but not to a column.
    /// -1: none, or several.
    void filled(int row);

private:
    using Shower = std::function<void(const QVariant&)>;
    using SeveralShower = std::function<void(const QVariantList&)>;
    /// What a row's value becomes.
    using NewValue = std::function<QVariant(const QVariant&)>;

    struct Binding
    {
        int column = -1;
        QString field {}; ///< What a FieldError calls it.
        int tab = 0;
        QWidget* editor = nullptr;
        QLabel* fault = nullptr;
        NewValue read {}; ///< What is shown of the stored value.
        Shower show {};
        SeveralShower showSeveral {}; ///< The rows differ in these values.
    };

    void addCaption(const Field& field, QWidget* buddy);
    void bind(const Field& field, QWidget* editor, Shower show, SeveralShower showSeveral);
    enum class Way
    {
        Chosen,
        Typed
    };
    void write(const Field& field, const NewValue& newValue, Way way = Way::Chosen);
    void writeRow(const Field& field, int row, const NewValue& newValue);
    void fillField(const Binding& binding, const QList<int>& all);
    void showState(const QList<int>& all, bool isEditable);
    [[nodiscard]] static QVariant shown(const Field& field, const QVariant& stored);
    [[nodiscard]] QString faultOf(const Binding& binding, const QList<int>& all) const;
    void showFaults(const QList<int>& all);
    [[nodiscard]] QString changedAt(int row) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    models::RegistryTableModel& m_model;
    QLabel* m_title;
    QLabel* m_state;
    QTabWidget* m_tabs;
    QVBoxLayout* m_column = nullptr; ///< Of the tab that is being built.
    QList<Binding> m_bindings;
    QPersistentModelIndex m_row;
    QList<QPersistentModelIndex> m_rows {};
    bool m_isFilling = false;
    QString m_lastStep {}; ///< The field that was written last, for undo.
};

} // namespace gatehouse::ui
