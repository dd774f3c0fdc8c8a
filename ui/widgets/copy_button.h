// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QToolButton>

#include <functional>

namespace gatehouse::ui {

/// Copies a value to the clipboard, without a trailing line break, and shows a tick for a moment.
class CopyButton final : public QToolButton
{
    Q_OBJECT
public:
    enum class Kind
    {
        Plain,
        Secret ///< Leaves the clipboard again, see secret_clipboard.h.
    };
    /// `what` completes "Copy %1" for tool tip and screen readers.
    CopyButton(const QString& what, std::function<QString()> value, QWidget* parent = nullptr,
        Kind kind = Kind::Plain);

private:
    void copyNow();

    std::function<QString()> m_value;
    Kind m_kind;
};

} // namespace gatehouse::ui
