// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registry_table_model.h"

namespace gatehouse::models {

/// Scopes: what the consent page says about each and which claims it opens. The description is
/// edited as lines "en: Sign you in"; a line without a language tag belongs to English.
class ScopeTableModel final : public RegistryTableModel
{
    Q_OBJECT
public:
    ScopeTableModel(
        store::Workspace& workspace, store::Database& reader, QObject* parent = nullptr);
    [[nodiscard]] const char* nameColumn() const override;
    /// The standard scopes of OpenID Connect that the table does not have, added as pending rows.
    int addStandardScopes();

protected:
    [[nodiscard]] QList<ColumnSpec> columns() const override;
    [[nodiscard]] domain::FieldErrors validate(const QVariantMap& fields) const override;
    [[nodiscard]] RowEdit insertion(const QVariantMap& fields) override;
    [[nodiscard]] RowEdit change(const QVariantMap& fields) override;
    [[nodiscard]] RowEdit removal(const QVariantMap& fields) override;
    [[nodiscard]] QVariantMap newFields() const override;
    void prepareCopy(QVariantMap& fields) const override;
    [[nodiscard]] QString displayText(
        const ColumnSpec& column, const QVariant& value) const override;
    [[nodiscard]] QVariant toEditor(
        const ColumnSpec& column, const QVariant& stored) const override;
    [[nodiscard]] QVariant toStored(
        const ColumnSpec& column, const QVariant& edited) const override;
};

} // namespace gatehouse::models
