// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/snippets/snippet.h"

#include <QtWidgets/QDialog>

class QListWidget;
class QPlainTextEdit;

namespace gatehouse::ui {

/// Snippets for one client, one language at a time, to copy.
class SnippetsDialog final : public QDialog
{
    Q_OBJECT
public:
    SnippetsDialog(
        const QString& clientId, const QList<Snippet>& snippets, QWidget* parent = nullptr);

private:
    void showSnippet(int number);

    QList<Snippet> m_snippets;
    QListWidget* m_languages;
    QPlainTextEdit* m_text;
};

} // namespace gatehouse::ui
