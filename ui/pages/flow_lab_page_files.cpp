// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/flow_lab_page.h"

#include "lab/flow_file.h"
#include "lab/messenger.h"
#include "lab/server_side.h"
#include "models/background.h"
#include "server/crypto/system_random.h"
#include "ui/widgets/lab_target_bar.h"

#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QListWidget>

using namespace Qt::StringLiterals;

// Flows as files.
namespace gatehouse::ui {

bool FlowLabPage::open(const QByteArray& text)
{
    const auto read = lab::readFlow(text);
    if (!read) {
        const QString place = read.error().path;
        showState(tr("This is no flow: %1 %2").arg(place, read.error().message));
        return false;
    }
    m_target->setTarget(read->target);
    m_flow->setCurrentIndex(m_flow->findData(read->flow));
    chooseFlow();
    for (int row = 0; row < m_breaks->count(); ++row) {
        if (m_breaks->item(row)->data(Qt::UserRole).toString() == read->broken) {
            m_breaks->setCurrentRow(row);
        }
    }
    lab::apply(*read, *m_run);
    showSteps();
    return true;
}

QByteArray FlowLabPage::saved(bool withSecrets) const
{
    return lab::written(lab::savedFlow(*m_run, withSecrets));
}

void FlowLabPage::openFile()
{
    auto* files = new QFileDialog(this, tr("Open a flow"), {}, tr("Flows (*.json)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            open(file.read(lab::largestFlowFile + 1));
        } else {
            showState(file.errorString());
        }
    });
    files->open();
}

void FlowLabPage::saveFile()
{
    const bool withSecrets = m_withSecrets->isChecked();
    const QString title = withSecrets ? tr("Save the flow with its secrets")
                                      : tr("Save the flow without its secrets");
    auto* files = new QFileDialog(this, title, {}, tr("Flows (*.json)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"json"_s);
    files->selectFile(QLatin1StringView(m_run->rule().id) + ".json"_L1);
    connect(files, &QFileDialog::fileSelected, this, [this, withSecrets](const QString& path) {
        QSaveFile file(path);
        const bool isOpen = file.open(QIODevice::WriteOnly)
            && (!withSecrets || file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        const bool isDone = isOpen && file.write(saved(withSecrets)) >= 0 && file.commit();
        showState(isDone ? QString() : file.errorString());
    });
    files->open();
}

} // namespace gatehouse::ui
