// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

namespace gatehouse::domain {

/// What is known about a public provider, so that an operator only adds two fields. Data files in
/// resources/providers; immutable, any thread.
struct ProviderPreset
{
    QString name; ///< "github"
    QString label; ///< "GitHub"
    QString documentation; ///< Where one registers an application there.
    /// Name to {"label", "default"?}: what {name} in a value of `configuration` stands for. Without
    /// a default it must be given (preset_params).
    QJsonObject parameters {};
    QJsonObject configuration {};
};

/// In the order of their names.
[[nodiscard]] const QList<ProviderPreset>& providerPresets();
/// Null: no such preset.
[[nodiscard]] const ProviderPreset* findProviderPreset(const QString& name);

} // namespace gatehouse::domain
