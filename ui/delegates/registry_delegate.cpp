// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/registry_delegate.h"

#include "models/registry_table_model.h"
#include "server/store/schema.h"
#include "ui/theme/colors.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

using models::RegistryTableModel;

RegistryDelegate::RegistryDelegate(const RegistryTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QWidget* RegistryDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const models::ColumnSpec& column = m_model.spec(index.column());
    if (!column.isEditableInTable || column.kind == models::ColumnKind::Boolean) {
        return nullptr;
    }
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(u"cellEditor"_s);
    edit->setAccessibleName(column.title);
    // Each key stroke, as in the form: an edit that is only in the editor could not be saved.
    auto* self = const_cast<RegistryDelegate*>(this);
    connect(edit, &QLineEdit::textEdited, self, [self, edit] { Q_EMIT self->commitData(edit); });
    return edit;
}

void RegistryDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = qobject_cast<QLineEdit*>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    if (edit != nullptr && edit->text() != text) {
        edit->setText(text);
    }
}

void RegistryDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Colors& colors = currentColors();
    option->textElideMode = Qt::ElideRight;
    const bool isFaulty = !index.data(RegistryTableModel::FaultRole).toString().isEmpty();
    const int enabled = m_model.columnOf(store::schema::clients::isEnabled);
    const bool isOff
        = enabled >= 0 && index.siblingAtColumn(enabled).data(Qt::CheckStateRole) == Qt::Unchecked;
    const bool isQuiet = isOff || m_model.spec(index.column()).kind == models::ColumnKind::Time
        || index.data(RegistryTableModel::IsRemovedRole).toBool();
    if (isFaulty || isQuiet) {
        const QColor color = isFaulty ? colors.danger : colors.muted;
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }
}

void RegistryDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const bool isFirst = index.column() == m_model.tableColumns().value(0);
    if (!isFirst || !index.data(RegistryTableModel::IsPendingRole).toBool()) {
        return;
    }
    // A bar at the row's edge, beside the bold or struck text: colour alone would not be enough.
    const Colors& colors = currentColors();
    const bool isRemoved = index.data(RegistryTableModel::IsRemovedRole).toBool();
    painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
        isRemoved ? colors.danger : colors.accent);
}

} // namespace gatehouse::ui
