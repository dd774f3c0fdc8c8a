// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/snippets/client_addresses.h"
#include "ui/snippets/snippet.h"

#include <QtWidgets/QDialog>

class QListWidget;
class QPlainTextEdit;
class QStackedWidget;

namespace gatehouse::ui {

/// What an application needs to use one client: the addresses and, one language at a time, snippets
/// to copy.
class SnippetsDialog final : public QDialog
{
    Q_OBJECT
public:
    SnippetsDialog(const QString& clientId, const QList<ClientAddress>& addresses,
        const QList<Snippet>& snippets, QWidget* parent = nullptr);

private:
    void showEntry(int number);
    void fillList();
    void copyShown() const;

    QList<ClientAddress> m_addresses;
    QList<Snippet> m_snippets;
    QStackedWidget* m_stack;
    QListWidget* m_languages;
    QPlainTextEdit* m_text;
};

} // namespace gatehouse::ui
