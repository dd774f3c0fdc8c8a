// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice_checks.h"

#include <QtCore/QJsonValue>
#include <QtWidgets/QWidget>

#include <functional>

class QGridLayout;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace gatehouse::models {
class SettingsModel;
}

namespace gatehouse::ui {

/// Some settings below one another: every change goes into the model at once, where it stays
/// pending, and the reason why a value is refused stands below its field.
class SettingsForm final : public QWidget
{
    Q_OBJECT
public:
    struct Field
    {
        QString key; ///< Of the registry document: "code_lifetime".
        QString label;
        QString hint {};
        QString spoken {}; ///< For screen readers, where the label says too little by itself.
    };

    explicit SettingsForm(models::SettingsModel& model, QWidget* parent = nullptr);

    /// The fields up to endGroup() stand beside one another below a title.
    void beginGroup(const QString& title);
    void endGroup();
    void addText(const Field& field);
    /// A list of words, shown with spaces between them.
    void addWords(const Field& field);
    void addSeconds(const Field& field);
    /// Seconds by grant type in an object; 0 leaves a grant type out.
    void addSecondsOf(const Field& field, const QString& member);
    void addCheck(const Field& field);
    void addChoice(const Field& field, const QList<Choice>& choices);
    void addChecks(const Field& field, const QList<Choice>& choices);
    /// An editor of its own; `show` gets the value. It calls SettingsModel::set() itself.
    void addEditor(const Field& field, QWidget* editor, std::function<void(const QJsonValue&)> show)
    {
        addEditorOf(field, {}, editor, std::move(show));
    }
    void addWidget(QWidget* widget);
    /// Call once after the last field.
    void finish();
    /// Whether this form has the field of a fault ("grant_auth_methods.password[0]"); takes the
    /// focus there.
    bool focusField(const QString& path);

private:
    struct Binding
    {
        QString key;
        QWidget* editor;
        QLabel* fault;
        std::function<void(const QJsonValue&)> show;
    };
    [[nodiscard]] QSpinBox* makeSeconds();
    void endCell();
    /// `part`: of the value, where the editor is for no more than that.
    void addEditorOf(const Field& field, const QString& part, QWidget* editor,
        std::function<void(const QJsonValue&)> show);
    /// Puts what says "= 30 days" beside a number of seconds.
    void placeReading(QSpinBox* box, QLabel* label);
    /// Where the next widget goes: the form, or a cell of the group.
    [[nodiscard]] QVBoxLayout* place() const { return m_cell == nullptr ? m_column : m_cell; }
    void addCaption(const Field& field, QWidget* buddy);
    void fill();
    bool eventFilter(QObject* watched, QEvent* event) override;

    models::SettingsModel& m_model;
    QVBoxLayout* m_column;
    QGridLayout* m_group = nullptr;
    QVBoxLayout* m_cell = nullptr; ///< Of m_group.
    int m_cells = 0;
    QList<Binding> m_bindings {};
};

} // namespace gatehouse::ui
