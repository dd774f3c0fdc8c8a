// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/explain/difference.h"

#include <QtWidgets/QTextEdit>

namespace gatehouse::ui {

/// A short value of a request, to read, select and copy, with some of its characters marked; as
/// high as it needs. Always left to right: addresses and scopes are.
class MarkedText final : public QTextEdit
{
    Q_OBJECT
public:
    explicit MarkedText(QWidget* parent = nullptr);

    void showText(const QString& text, const QList<explain::Range>& marks);
    /// Of the text in one line, in pixels.
    [[nodiscard]] int wholeWidth() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void render();
    void fitHeight();

    QString m_text;
    QList<explain::Range> m_marks;
    bool m_isRendering = false;
};

} // namespace gatehouse::ui
