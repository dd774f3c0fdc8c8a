// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/list_page.h"

class QPlainTextEdit;

namespace gatehouse::ui {

class CopyButton;

/// Signing keys: what signs, what will, what did; rotate, publish, retire, withdraw. Keys are made
/// in the background.
class KeysPage final : public ListPage
{
    Q_OBJECT
public:
    explicit KeysPage(const ConsoleContext& context);

protected:
    void showSelection() override;

private:
    enum class Step
    {
        Rotate,
        PublishNext,
        AddFirst
    };
    [[nodiscard]] QWidget* makeDetail();
    [[nodiscard]] QVariantMap selectedKey() const;
    [[nodiscard]] QStringList algorithmsInUse() const;
    void askToRotate();
    void askToPublish();
    void addEdwards();
    void askToRetire();
    void askToWithdraw();
    /// Makes a key of each algorithm in the background, then hands them to the writer.
    void makeAndWrite(Step step, const QStringList& algorithms);

    QPushButton* m_rotate;
    QPushButton* m_publish;
    QPushButton* m_addEdwards;
    QPushButton* m_retire;
    QPushButton* m_withdraw;
    QPlainTextEdit* m_jwk = nullptr;
    CopyButton* m_copy = nullptr;
    bool m_isMaking = false;
};

} // namespace gatehouse::ui
