// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"
#include "models/token_examination.h"
#include "ui/console_context.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPlainTextEdit;
class QTimer;
class QTreeWidget;

namespace gatehouse::lab {
struct IdTokenContext;
}

namespace gatehouse::ui {

class IconLabel;
class TokenCompanionsBar;
class TokenExpectationBar;

/// Takes a pasted token apart: header and claims with what they mean, and each rule with its
/// verdict. The token is kept in this window only, nowhere else.
class TokenInspector final : public QWidget
{
    Q_OBJECT
public:
    TokenInspector(const ConsoleContext& context, QWidget* parent);

    void inspect(const QByteArray& token);
    /// An ID token of the flow lab with all that the lab knows of it.
    void inspect(const lab::IdTokenContext& context);
    /// What stands there now.
    [[nodiscard]] QByteArray token() const;
    void focusInput();

private:
    [[nodiscard]] QWidget* makeInput();
    [[nodiscard]] QWidget* makeVerdict();
    [[nodiscard]] QTreeWidget* makeList(
        const QString& objectName, const QString& name, const QStringList& titles);
    void ask();
    void show(const models::TokenExamination& examination);
    void clear();

    ConsoleContext m_context;
    models::Background* m_background;
    QPlainTextEdit* m_input;
    TokenExpectationBar* m_expectation;
    TokenCompanionsBar* m_companions;
    IconLabel* m_mark;
    QLabel* m_summary;
    QTreeWidget* m_members;
    QTreeWidget* m_findings;
    QTimer* m_typing;
    quint64 m_generation = 0; ///< Answers about an older text are dropped.
};

} // namespace gatehouse::ui
