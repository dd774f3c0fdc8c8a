// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/workspace_dialog.h"

#include "server/store/location.h"
#include "ui/widgets/dialog_height.h"
#include "ui/widgets/form_labels.h"
#include "ui/widgets/labels.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

constexpr int fileKind = 0;
constexpr int serverKind = 1;
constexpr int postgreSqlPort = 5432;

} // namespace

WorkspaceDialog::WorkspaceDialog(Purpose purpose, QWidget* parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_kind(new QButtonGroup(this))
    , m_height(new DialogHeight(this))
    , m_fault(makeLabel("fault", {}, this))
{
    const bool isNew = purpose == Purpose::New;
    const QString title = isNew ? tr("New workspace") : tr("Open a workspace");
    setObjectName(u"workspaceDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    m_fault->setObjectName(u"workspaceFault"_s);
    m_fault->setWordWrap(true);
    auto* file = new QRadioButton(tr("A &file on this computer"), this);
    auto* server = new QRadioButton(tr("A &PostgreSQL database"), this);
    file->setObjectName(u"workspaceIsFile"_s);
    server->setObjectName(u"workspaceIsServer"_s);
    m_kind->addButton(file, fileKind);
    m_kind->addButton(server, serverKind);
    file->setChecked(true);
    m_accept = makeButton(
        u"acceptWorkspace"_s, isNew ? tr("Create") : tr("Open"), this, ButtonRole::Primary);
    m_accept->setDefault(true);
    QPushButton* cancel = makeButton(u"cancelWorkspace"_s, tr("Cancel"), this);
    m_fileSide = makeFileSide();
    m_serverSide = makeServerSide();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    column->addWidget(cardTitle(title, this));
    column->addWidget(
        mutedLabel(tr("It opens in a window of its own, with a server of its own."), this));
    column->addWidget(file);
    column->addWidget(server);
    column->addWidget(m_fileSide);
    column->addWidget(m_serverSide);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    connect(m_kind, &QButtonGroup::idToggled, this, &WorkspaceDialog::showSide);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(
            workspace(), core::SecretString(isFile() ? QByteArray() : m_password->text().toUtf8()));
        accept();
    });
    showSide();
}

QLineEdit* WorkspaceDialog::makeField(const QString& objectName, const QString& name)
{
    QLineEdit* field = makeLineEdit(objectName, name, this);
    connect(field, &QLineEdit::textChanged, this, &WorkspaceDialog::check);
    return field;
}

QWidget* WorkspaceDialog::makeFileSide()
{
    auto* side = new QWidget(this);
    m_file = makeField(u"workspaceFile"_s, tr("File"));
    QPushButton* browseButton = makeButton(u"browseWorkspace"_s, tr("Choose…"), side);
    connect(browseButton, &QPushButton::clicked, this, &WorkspaceDialog::browse);
    auto* row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(browseButton);
    auto* form = new QFormLayout(side);
    new FormLabels(form, side);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("File"), row);
    return side;
}

QWidget* WorkspaceDialog::makeServerSide()
{
    auto* side = new QWidget(this);
    m_host = makeField(u"workspaceHost"_s, tr("Host"));
    m_host->setText(u"localhost"_s);
    m_port = new QSpinBox(side);
    m_port->setObjectName(u"workspacePort"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setValue(postgreSqlPort);
    m_database = makeField(u"workspaceDatabase"_s, tr("Database"));
    m_user = makeField(u"workspaceUser"_s, tr("User"));
    m_password = makeField(u"workspacePassword"_s, tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    auto* form = new QFormLayout(side);
    new FormLabels(form, side);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Host"), m_host);
    form->addRow(tr("Port"), m_port);
    form->addRow(tr("Database"), m_database);
    form->addRow(tr("User"), m_user);
    form->addRow(tr("Password"), m_password);
    form->addRow(
        QString(), mutedLabel(tr("Kept in the keychain of this desktop, nowhere else."), side));
    return side;
}

void WorkspaceDialog::browse()
{
    auto* files = new QFileDialog(this, windowTitle(), QFileInfo(m_file->text()).absolutePath(),
        tr("Workspaces (*.gatehouse);;All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    const bool isNew = m_purpose == Purpose::New;
    files->setAcceptMode(isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    files->setFileMode(isNew ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    files->setDefaultSuffix(u"gatehouse"_s);
    connect(files, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    files->open();
}

bool WorkspaceDialog::isFile() const
{
    return m_kind->checkedId() == fileKind;
}

QString WorkspaceDialog::workspace() const
{
    if (isFile()) {
        return m_file->text().trimmed();
    }
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setUserName(m_user->text().trimmed(), QUrl::DecodedMode);
    url.setHost(m_host->text().trimmed());
    url.setPort(m_port->value());
    url.setPath(u'/' + m_database->text().trimmed(), QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

bool WorkspaceDialog::isUntouched() const
{
    return isFile() ? m_file->text().trimmed().isEmpty()
                    : m_database->text().trimmed().isEmpty() || m_user->text().trimmed().isEmpty()
            || m_host->text().trimmed().isEmpty();
}

QString WorkspaceDialog::fault() const
{
    const auto location = store::Location::parse(workspace());
    if (!location) {
        return location.error().message;
    }
    const bool isWanted = m_purpose == Purpose::Open;
    if (isFile() && QFileInfo::exists(location->file) != isWanted) {
        return isWanted ? tr("There is no such file.")
                        : tr("This file is there already; open it instead.");
    }
    return {};
}

void WorkspaceDialog::showSide()
{
    m_fileSide->setVisible(isFile());
    m_serverSide->setVisible(!isFile());
    check();
    m_height->fit();
}

void WorkspaceDialog::check()
{
    // While nothing has been typed there is nothing to complain about.
    const QString text = isUntouched() ? QString() : fault();
    m_fault->setText(text);
    m_accept->setEnabled(!isUntouched() && text.isEmpty());
}

} // namespace gatehouse::ui
