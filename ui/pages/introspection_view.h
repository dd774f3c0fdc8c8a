// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console_context.h"

#include <QtWidgets/QWidget>

#include <memory>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace gatehouse::core {
class RandomSource;
}
namespace gatehouse::lab {
class Messenger;
struct Exchange;
} // namespace gatehouse::lab

namespace gatehouse::ui {

/// Asks an introspection endpoint (RFC 7662), as a resource server would: of this server, or of any
/// other. Secret and token are kept in this window only.
class IntrospectionView final : public QWidget
{
    Q_OBJECT
public:
    IntrospectionView(const ConsoleContext& context, QWidget* parent);
    ~IntrospectionView() override;

    void setToken(const QByteArray& token);
    void focusInput();
    /// Fills the running server's endpoint in where nothing stands.
    void activate();

private:
    [[nodiscard]] QLineEdit* addLine(
        QGridLayout* grid, const char* objectName, const QString& name, int column);
    [[nodiscard]] QWidget* makeInput();
    [[nodiscard]] QWidget* makeBar();
    void ask();
    void show(const lab::Exchange& exchange);
    void list(const QByteArray& answer);

    ConsoleContext m_context;
    std::unique_ptr<core::RandomSource> m_random;
    lab::Messenger* m_messenger;
    QLineEdit* m_endpoint = nullptr;
    QLineEdit* m_client = nullptr;
    QLineEdit* m_secret = nullptr;
    QPlainTextEdit* m_token = nullptr;
    QPushButton* m_ask = nullptr;
    QLabel* m_state = nullptr;
    QTreeWidget* m_list;
};

} // namespace gatehouse::ui
