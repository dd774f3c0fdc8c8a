// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/theme_settings.h"
#include "ui/console_context.h"
#include "ui/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace gatehouse::ui {

class ColorField;
class ThemePreview;

/// How the web pages look: colours with their contrast, logo, texts, and a preview in both schemes.
class AppearancePage final : public Page
{
    Q_OBJECT
public:
    explicit AppearancePage(const ConsoleContext& context);

    [[nodiscard]] bool can(PageAction action) const override;
    void run(PageAction action) override;
    [[nodiscard]] int unsavedChanges() const override;
    void discardChanges() override;
    void activate() override;

    /// Takes a picture from a file; what is no usable PNG is said and not taken.
    void setLogoFile(const QString& file);

private:
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makePreview();
    [[nodiscard]] QLineEdit* makeField(const QString& objectName, const QString& name);
    void chooseLogo();
    void openRealPage();
    void save();
    void read();
    void show(const models::ThemeSettings& settings);
    void showState();
    [[nodiscard]] models::ThemeSettings entered() const;

    ConsoleContext m_context;
    models::ThemeSettings m_stored;
    QByteArray m_logo;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_footer = nullptr;
    ColorField* m_accent = nullptr;
    ColorField* m_accentDark = nullptr;
    QLabel* m_logoState = nullptr;
    QPushButton* m_removeLogo = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_revert = nullptr;
    ThemePreview* m_light;
    ThemePreview* m_dark;
};

} // namespace gatehouse::ui
