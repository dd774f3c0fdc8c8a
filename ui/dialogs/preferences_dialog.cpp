// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferences_dialog.h"

#include "ui/shell/language.h"
#include "ui/widgets/dialog_height.h"
#include "ui/widgets/form_labels.h"
#include "ui/widgets/labels.h"

#include <QtCore/QEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

constexpr std::array schemes { ColorScheme::System, ColorScheme::Light, ColorScheme::Dark };
/// One below the smallest size stands for "as the system".
constexpr int systemFont = Preferences::smallestFont - 1;

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences& preferences, bool hasTray, QWidget* parent)
    : QDialog(parent)
    , m_title(cardTitle({}, this))
    , m_colorsLabel(new QLabel(this))
    , m_colors(new QComboBox(this))
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_fontLabel(new QLabel(this))
    , m_font(new QSpinBox(this))
    , m_startsServer(new QCheckBox(this))
    , m_tray(new QCheckBox(this))
    , m_trayHint(mutedLabel({}, this))
    , m_close(nullptr)
    , m_hasTray(hasTray)
{
    setObjectName(u"preferencesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    new DialogHeight(this);
    setMinimumWidth(460);
    m_colors->setObjectName(u"preferenceColors"_s);
    m_language->setObjectName(u"preferenceLanguage"_s);
    m_font->setObjectName(u"preferenceFont"_s);
    m_font->setRange(systemFont, Preferences::largestFont);
    m_startsServer->setObjectName(u"preferenceStartsServer"_s);
    m_tray->setObjectName(u"preferenceTray"_s);
    for (const ColorScheme scheme : schemes) {
        m_colors->addItem({}, QVariant::fromValue(int(scheme)));
    }
    m_language->addItem({}, QString());
    for (const Language::Choice& choice : Language::choices()) {
        m_language->addItem(choice.name, choice.code);
    }
    build(hasTray);
    retranslate();
    m_colors->setCurrentIndex(m_colors->findData(int(preferences.colors)));
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_font->setValue(preferences.fontSize == 0 ? systemFont : preferences.fontSize);
    m_startsServer->setChecked(preferences.startsServer);
    m_tray->setChecked(preferences.showsTray && hasTray);
    connect(m_colors, &QComboBox::currentIndexChanged, this, &PreferencesDialog::tell);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PreferencesDialog::tell);
    connect(m_font, &QSpinBox::valueChanged, this, &PreferencesDialog::tell);
    connect(m_startsServer, &QCheckBox::toggled, this, &PreferencesDialog::tell);
    connect(m_tray, &QCheckBox::toggled, this, &PreferencesDialog::tell);
}

void PreferencesDialog::build(bool hasTray)
{
    m_tray->setEnabled(hasTray);
    m_colorsLabel->setBuddy(m_colors);
    m_languageLabel->setBuddy(m_language);
    m_fontLabel->setBuddy(m_font);
    QPushButton* close = makeButton(u"closePreferences"_s, {}, this, ButtonRole::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_close = close;
    auto* form = new QFormLayout;
    new FormLabels(form, this);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(m_colorsLabel, m_colors);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_fontLabel, m_font);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addLayout(form);
    column->addSpacing(4);
    column->addWidget(m_startsServer);
    column->addWidget(m_tray);
    column->addWidget(m_trayHint);
    column->addStretch(1);
    column->addWidget(close, 0, Qt::AlignTrailing);
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    m_title->setText(tr("Preferences"));
    m_colorsLabel->setText(tr("C&olours"));
    m_languageLabel->setText(tr("&Language"));
    m_fontLabel->setText(tr("&Font size"));
    m_colors->setAccessibleName(tr("Colours"));
    m_language->setAccessibleName(tr("Language"));
    m_font->setAccessibleName(tr("Font size"));
    const std::array names { tr("As the system"), tr("Light"), tr("Dark") };
    for (int number = 0; number < int(names.size()); ++number) {
        m_colors->setItemText(number, names[size_t(number)]);
    }
    m_language->setItemText(0, tr("As the system"));
    m_font->setSpecialValueText(tr("As the system"));
    m_font->setSuffix(tr(" pt"));
    m_startsServer->setText(tr("&Start the server when the window opens"));
    m_tray->setText(tr("Keep a symbol in the system &tray"));
    m_trayHint->setText(m_hasTray ? tr("Closing the window then leaves the server running.")
                                  : tr("This desktop has no system tray."));
    auto* close = static_cast<QPushButton*>(m_close);
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close"));
}

void PreferencesDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const QSignalBlocker colors(m_colors);
        const QSignalBlocker language(m_language);
        retranslate();
    }
}

void PreferencesDialog::tell()
{
    Q_EMIT changed(chosen());
}

Preferences PreferencesDialog::chosen() const
{
    return { .colors = ColorScheme(m_colors->currentData().toInt()),
        .language = m_language->currentData().toString(),
        .fontSize = m_font->value() == systemFont ? 0 : m_font->value(),
        .showsTray = m_tray->isChecked(),
        .startsServer = m_startsServer->isChecked() };
}

} // namespace gatehouse::ui
