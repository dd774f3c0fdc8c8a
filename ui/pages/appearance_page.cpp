// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/appearance_page.h"

#include "server/control/server_control.h"
#include "server/store/workspace.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/color_field.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/form_labels.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme_preview.h"

#include <QtCore/QFile>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

const auto appearanceTopic = u"appearance"_s;

} // namespace

AppearancePage::AppearancePage(const ConsoleContext& context)
    : m_context(context)
    , m_light(new ThemePreview(false, this))
    , m_dark(new ThemePreview(true, this))
{
    setObjectName(u"page_appearance"_s);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(makeForm(), 1);
    columns->addWidget(makePreview(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(10);
    column->addWidget(new PageHeader(tr("Web pages"),
        tr("What people see when they sign in, consent and manage their account."), this));
    column->addLayout(columns, 1);
    read();
}

QLineEdit* AppearancePage::makeField(const QString& objectName, const QString& name)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    connect(field, &QLineEdit::textChanged, this, &AppearancePage::showState);
    return field;
}

QWidget* AppearancePage::makeForm()
{
    auto* card = new Card(tr("Theme"), this);
    m_name = makeField(u"themeName"_s, tr("Name of the server"));
    m_footer = makeField(u"themeFooter"_s, tr("Line at the bottom"));
    m_accent = new ColorField(u"themeAccent"_s, tr("Colour, light"), false, card);
    m_accentDark = new ColorField(u"themeAccentDark"_s, tr("Colour, dark"), true, card);
    connect(m_accent, &ColorField::colorChanged, this, &AppearancePage::showState);
    connect(m_accentDark, &ColorField::colorChanged, this, &AppearancePage::showState);
    QPushButton* choose = makeButton(u"themeChooseLogo"_s, tr("Choose a PNG…"), card);
    connect(choose, &QPushButton::clicked, this, &AppearancePage::chooseLogo);
    m_removeLogo = makeButton(u"themeRemoveLogo"_s, tr("Remove"), card);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        showState();
    });
    m_logoState = mutedLabel({}, card);
    m_logoState->setObjectName(u"themeLogoState"_s);
    auto* logo = new QHBoxLayout;
    logo->setSpacing(8);
    logo->addWidget(choose);
    logo->addWidget(m_removeLogo);
    logo->addStretch(1);
    auto* form = new QFormLayout;
    new FormLabels(form, card);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(12);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Colour, light"), m_accent);
    form->addRow(tr("Colour, dark"), m_accentDark);
    form->addRow(tr("Logo"), logo);
    form->addRow(QString(), m_logoState);
    form->addRow(tr("Bottom line"), m_footer);
    for (int row = 0; row < form->rowCount(); ++row) {
        if (QLayoutItem* const label = form->itemAt(row, QFormLayout::LabelRole)) {
            static_cast<QLabel*>(label->widget())->setTextFormat(Qt::PlainText);
        }
    }
    m_revert = makeButton(u"revert"_s, tr("Revert"), card);
    m_save = makeButton(u"save"_s, tr("Save"), card, ButtonRole::Primary);
    m_revert->setIcon(lineIcon("revert"));
    m_save->setIcon(lineIcon("save", IconTone::OnAccent));
    connect(m_revert, &QPushButton::clicked, this, [this] { run(PageAction::Revert); });
    connect(m_save, &QPushButton::clicked, this, [this] { run(PageAction::Save); });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    card->column()->addLayout(form);
    card->column()->addStretch(1);
    card->column()->addLayout(buttons);
    return card;
}

QWidget* AppearancePage::makePreview()
{
    auto* card = new Card(tr("Preview"), this);
    auto* previews = new QHBoxLayout;
    previews->addWidget(m_light, 1);
    previews->addWidget(m_dark, 1);
    QPushButton* open = makeButton(u"themeOpenReal"_s, tr("Open the real page"), card);
    open->setIcon(lineIcon("external"));
    connect(open, &QPushButton::clicked, this, &AppearancePage::openRealPage);
    card->column()->addLayout(previews, 1);
    card->column()->addWidget(
        mutedLabel(tr("Painted here as it will be about; the browser shows what is saved."), card));
    card->column()->addWidget(open, 0, Qt::AlignLeading);
    return card;
}

models::ThemeSettings AppearancePage::entered() const
{
    return { .serverName = m_name->text().trimmed(),
        .theme = { .accent = m_accent->color(),
            .accentDark = m_accentDark->color(),
            .logo = m_logo,
            .footer = m_footer->text().trimmed() } };
}

void AppearancePage::show(const models::ThemeSettings& settings)
{
    m_logo = settings.theme.logo;
    m_name->setText(settings.serverName);
    m_footer->setText(settings.theme.footer);
    m_accent->setColor(settings.theme.accent);
    m_accentDark->setColor(settings.theme.accentDark);
    showState();
}

void AppearancePage::showState()
{
    // While the page is being made or filled.
    if (m_name == nullptr || m_dark == nullptr || m_save == nullptr) {
        return;
    }
    const models::ThemeSettings now = entered();
    m_light->setSettings(now);
    m_dark->setSettings(now);
    m_logoState->setText(m_logo.isEmpty()
            ? tr("A PNG of at most %1 KiB; shown 32 pixels high.")
                  .arg(domain::theme::largestLogo / 1024)
            : tr("A picture of %1 KiB.").arg((m_logo.size() + 1023) / 1024));
    m_removeLogo->setEnabled(!m_logo.isEmpty());
    m_save->setEnabled(can(PageAction::Save));
    m_revert->setEnabled(can(PageAction::Revert));
    Q_EMIT stateChanged();
}

bool AppearancePage::can(PageAction action) const
{
    const bool isChanged = unsavedChanges() > 0;
    if (action == PageAction::Save) {
        return isChanged && m_accent->isFine() && m_accentDark->isFine();
    }
    return action == PageAction::Revert && isChanged;
}

void AppearancePage::run(PageAction action)
{
    if (action == PageAction::Save) {
        save();
    } else if (action == PageAction::Revert) {
        discardChanges();
    }
}

int AppearancePage::unsavedChanges() const
{
    return entered() == m_stored ? 0 : 1;
}

void AppearancePage::discardChanges()
{
    m_context.banner.dismiss(appearanceTopic);
    m_stored = {};
    read();
}

void AppearancePage::activate()
{
    if (unsavedChanges() == 0) {
        read();
    }
}

void AppearancePage::read()
{
    const auto reader = m_context.workspace.openReader();
    const auto stored = reader
        ? models::loadTheme(**reader)
        : core::Result<models::ThemeSettings>(tl::unexpected(reader.error()));
    if (!stored) {
        m_context.banner.showMessage(
            ErrorBanner::Severity::Error, appearanceTopic, stored.error().message);
        return;
    }
    m_stored = *stored;
    show(m_stored);
}

void AppearancePage::save()
{
    const models::ThemeSettings wanted = entered();
    const auto saved = models::saveTheme(m_context.workspace, m_stored, wanted);
    if (!saved) {
        m_context.banner.showMessage(ErrorBanner::Severity::Error, appearanceTopic,
            tr("Nothing was saved: %1").arg(saved.error().message));
        return;
    }
    m_context.banner.dismiss(appearanceTopic);
    m_stored = wanted;
    showState();
}

void AppearancePage::chooseLogo()
{
    auto* files = new QFileDialog(this, tr("Choose a logo"), {}, tr("PNG pictures (*.png)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &AppearancePage::setLogoFile);
    files->open();
}

void AppearancePage::setLogoFile(const QString& file)
{
    QFile picture(file);
    // One byte more than fits tells that it does not.
    const QByteArray bytes = picture.open(QIODevice::ReadOnly)
        ? picture.read(domain::theme::largestLogo + 1)
        : QByteArray();
    const domain::Theme candidate { .logo = bytes };
    const bool isFine = !bytes.isEmpty() && bytes.size() <= domain::theme::largestLogo
        && domain::theme::faults(u"theme"_s, domain::theme::toJson(candidate)).isEmpty();
    if (!isFine) {
        m_context.banner.showMessage(ErrorBanner::Severity::Error, appearanceTopic,
            tr("The logo must be a PNG of at most %1 KiB.").arg(domain::theme::largestLogo / 1024));
        return;
    }
    m_context.banner.dismiss(appearanceTopic);
    m_logo = bytes;
    showState();
}

void AppearancePage::openRealPage()
{
    const QString issuer = m_context.control.status().issuer;
    if (issuer.isEmpty()) {
        m_context.banner.showMessage(
            ErrorBanner::Severity::Info, appearanceTopic, tr("Start the server first."));
        return;
    }
    QDesktopServices::openUrl(QUrl(issuer + u"/login"_s));
}

} // namespace gatehouse::ui
