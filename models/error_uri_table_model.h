// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registry_table_model.h"

namespace gatehouse::models {

/// The pages that `error_uri` of an error code points to.
class ErrorUriTableModel final : public RegistryTableModel
{
    Q_OBJECT
public:
    ErrorUriTableModel(
        store::Workspace& workspace, store::Database& reader, QObject* parent = nullptr);
    [[nodiscard]] const char* nameColumn() const override;

protected:
    [[nodiscard]] QList<ColumnSpec> columns() const override;
    [[nodiscard]] domain::FieldErrors validate(const QVariantMap& fields) const override;
    [[nodiscard]] RowEdit insertion(const QVariantMap& fields) override;
    [[nodiscard]] RowEdit change(const QVariantMap& fields) override;
    [[nodiscard]] RowEdit removal(const QVariantMap& fields) override;
    [[nodiscard]] QVariantMap newFields() const override;
    void prepareCopy(QVariantMap& fields) const override;
};

} // namespace gatehouse::models
