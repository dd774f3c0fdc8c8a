// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/password_dialog.h"

#include "ui/widgets/dialog_height.h"
#include "ui/widgets/form_labels.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

PasswordDialog::PasswordDialog(
    const QString& username, std::function<QString(const QString&)> rule, QWidget* parent)
    : QDialog(parent)
    , m_rule(std::move(rule))
    , m_first(makeField(u"newPassword"_s, tr("New password")))
    , m_second(makeField(u"repeatPassword"_s, tr("Repeat it")))
    , m_fault(makeLabel("fault", {}, this))
    , m_accept(makeButton(u"acceptPassword"_s, tr("Set password"), this, ButtonRole::Primary))
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(tr("Password of %1").arg(username));
    setAttribute(Qt::WA_DeleteOnClose);
    new DialogHeight(this);
    setMinimumWidth(440);
    m_fault->setObjectName(u"passwordFault"_s);
    QPushButton* cancel = makeButton(u"cancelPassword"_s, tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    m_accept->setDefault(true);
    auto* form = new QFormLayout;
    new FormLabels(form, this);
    form->addRow(tr("New password"), m_first);
    form->addRow(tr("Repeat it"), m_second);
    form->addRow(QString(), m_fault);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(cardTitle(tr("New password of %1").arg(username), this));
    column->addWidget(mutedLabel(
        tr("It replaces the old one at once: the user is signed out everywhere and must sign in "
           "again."),
        this));
    column->addLayout(form);
    column->addLayout(buttons);
    check();
}

QLineEdit* PasswordDialog::makeField(const QString& objectName, const QString& name)
{
    QLineEdit* field = makeLineEdit(objectName, name, this);
    field->setEchoMode(QLineEdit::Password);
    connect(field, &QLineEdit::textChanged, this, &PasswordDialog::check);
    return field;
}

void PasswordDialog::check()
{
    const QString fault = m_rule(m_first->text());
    const bool isRepeated = m_first->text() == m_second->text();
    m_accept->setEnabled(fault.isEmpty() && isRepeated);
    if (m_first->text().isEmpty()) {
        m_fault->clear();
        return;
    }
    const bool isRepeating = !m_second->text().isEmpty();
    m_fault->setText(!fault.isEmpty()    ? fault
            : isRepeating && !isRepeated ? tr("the two are not the same")
                                         : QString());
}

QString PasswordDialog::password() const
{
    return m_first->text();
}

} // namespace gatehouse::ui
