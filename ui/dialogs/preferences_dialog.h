// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/preferences.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace gatehouse::ui {

/// Ctrl+,: every change takes effect at once; Close is the only button. Deletes itself.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT
public:
    PreferencesDialog(const Preferences& preferences, bool hasTray, QWidget* parent);

Q_SIGNALS:
    void changed(const gatehouse::ui::Preferences& preferences);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build(bool hasTray);
    void retranslate();
    void tell();
    [[nodiscard]] Preferences chosen() const;

    QLabel* m_title;
    QLabel* m_colorsLabel;
    QComboBox* m_colors;
    QLabel* m_languageLabel;
    QComboBox* m_language;
    QLabel* m_fontLabel;
    QSpinBox* m_font;
    QCheckBox* m_startsServer;
    QCheckBox* m_tray;
    QLabel* m_trayHint;
    QWidget* m_close;
    bool m_hasTray;
};

} // namespace gatehouse::ui
