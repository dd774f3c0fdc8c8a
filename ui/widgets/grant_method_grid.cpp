// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grant_method_grid.h"

#include "server/domain/grant_types.h"
#include "ui/widgets/labels.h"

#include <QtCore/QJsonArray>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

const QStringList& methodNames()
{
    static const QStringList names { u"client_secret_basic"_s, u"client_secret_post"_s,
        u"client_secret_jwt"_s, u"private_key_jwt"_s, u"none"_s };
    return names;
}

/// "device_code" of "urn:ietf:params:oauth:grant-type:device_code".
QString shortName(const QString& grantType)
{
    return grantType.section(u':', -1);
}

} // namespace

GrantMethodGrid::GrantMethodGrid(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    addHeader(grid);
    for (const QString& grantType : domain::knownGrantTypes()) {
        // Implicit never comes to the token endpoint.
        if (grantType != domain::grant_type::implicit) {
            addRow(grid, grantType);
        }
    }
    grid->setColumnStretch(int(methodNames().size()) + 2, 1);
    setFocusProxy(m_rows.first().usesDefault);
}

void GrantMethodGrid::addHeader(QGridLayout* grid)
{
    grid->addWidget(makeLabel("caption", tr("Grant type"), this), 0, 0);
    grid->addWidget(makeLabel("caption", tr("Default"), this), 0, 1);
    const QStringList titles { tr("basic"), tr("post"), tr("secret JWT"), tr("key JWT"),
        tr("none") };
    for (int i = 0; i < titles.size(); ++i) {
        QLabel* title = makeLabel("caption", titles.at(i), this);
        title->setToolTip(methodNames().at(i));
        grid->addWidget(title, 0, i + 2);
    }
}

void GrantMethodGrid::addRow(QGridLayout* grid, const QString& grantType)
{
    const int line = int(m_rows.size()) + 1;
    const QString shown = shortName(grantType);
    QLabel* title = makeLabel("value", shown, this);
    title->setToolTip(grantType);
    grid->addWidget(title, line, 0);
    Row row { grantType, new QCheckBox(this), {} };
    row.usesDefault->setObjectName(QString(u"default_"_s + shown));
    row.usesDefault->setAccessibleName(tr("%1: the grant's own rule").arg(shown));
    row.usesDefault->setToolTip(tr("What the grant allows unless something else is chosen here"));
    grid->addWidget(row.usesDefault, line, 1);
    const auto change = [this, index = line - 1] { changeRow(index); };
    connect(row.usesDefault, &QCheckBox::clicked, this, change);
    for (const QString& method : methodNames()) {
        auto* box = new QCheckBox(this);
        box->setObjectName(QString(u"method_"_s + shown + u'_' + method));
        box->setAccessibleName(tr("%1: %2", "grant type, method").arg(shown, method));
        box->setToolTip(method);
        // Nothing else would tell such a client from anybody.
        box->setVisible(method != "none"_L1 || grantType != domain::grant_type::clientCredentials);
        connect(box, &QCheckBox::clicked, this, change);
        grid->addWidget(box, line, 2 + int(row.methods.size()));
        row.methods.append(box);
    }
    m_rows.append(row);
}

void GrantMethodGrid::changeRow(int row)
{
    const Row& changed = m_rows.at(row);
    QStringList methods;
    for (qsizetype i = 0; i < changed.methods.size(); ++i) {
        const bool wasDefault = !m_value.contains(changed.grantType);
        // Whoever leaves the grant's own rule starts from everything that can be.
        const bool isOn
            = wasDefault ? !changed.methods.at(i)->isHidden() : changed.methods.at(i)->isChecked();
        if (isOn) {
            methods.append(methodNames().at(i));
        }
    }
    if (changed.usesDefault->isChecked()) {
        m_value.remove(changed.grantType);
    } else {
        m_value.insert(changed.grantType, QJsonArray::fromStringList(methods));
    }
    setValue(m_value);
    Q_EMIT edited(m_value);
}

void GrantMethodGrid::setValue(const QJsonObject& byGrant)
{
    m_value = byGrant;
    for (const Row& row : m_rows) {
        const bool isOwn = !byGrant.contains(row.grantType);
        const QJsonArray methods = byGrant.value(row.grantType).toArray();
        row.usesDefault->setChecked(isOwn);
        for (qsizetype i = 0; i < row.methods.size(); ++i) {
            row.methods.at(i)->setEnabled(!isOwn);
            row.methods.at(i)->setChecked(methods.contains(methodNames().at(i)));
        }
    }
}

} // namespace gatehouse::ui
