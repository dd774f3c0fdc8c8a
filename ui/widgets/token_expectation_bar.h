// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtWidgets/QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace gatehouse::core {
class RandomSource;
}
namespace gatehouse::lab {
class Messenger;
}

namespace gatehouse::ui {

/// Above the token inspector: whose keys the signature is checked with (this workspace's, those at
/// an address, pasted ones), and which issuer and audience are expected. Nothing of it is stored.
class TokenExpectationBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TokenExpectationBar(QWidget* parent = nullptr);
    ~TokenExpectationBar() override;

    /// Empty: the workspace's keys.
    [[nodiscard]] QByteArray keys() const;
    /// Somebody else's keys are wanted, and there are none (yet).
    [[nodiscard]] bool lacksKeys() const;
    /// Empty: none is expected.
    [[nodiscard]] QString issuer() const;
    [[nodiscard]] QString audience() const;
    /// As if somebody had chosen and typed it; `jwksUri` empty: the workspace's keys.
    void expect(const QString& jwksUri, const QString& issuer, const QString& audience);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget* makeAddressPart();
    [[nodiscard]] QWidget* makePastedPart();
    [[nodiscard]] QLineEdit* makeLine(
        const char* objectName, const QString& name, const QString& hint);
    void chooseSource(int source);
    void fetch();
    /// `mayFollow`: the answer may be a discovery document, which names another address.
    void ask(const QByteArray& url, bool mayFollow);
    void take(const QByteArray& answer, bool mayFollow);

    std::unique_ptr<core::RandomSource> m_random;
    lab::Messenger* m_messenger;
    QComboBox* m_source;
    QList<QWidget*> m_parts; ///< By source; one is shown.
    QLineEdit* m_address = nullptr;
    QPushButton* m_fetch = nullptr;
    QPlainTextEdit* m_pasted = nullptr;
    QLabel* m_state;
    QLineEdit* m_issuer;
    QLineEdit* m_audience;
    QByteArray m_fetched;
};

} // namespace gatehouse::ui
