// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtWidgets/QTextBrowser>

namespace gatehouse::ui {

/// The words of an error page as people will read them: the operator's, and the program's where
/// there are none. The real page has more around them.
class ErrorPagePreview final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ErrorPagePreview(QWidget* parent = nullptr);

    /// `own` has "summary", "causes" and "fixes", or some of them.
    void showPage(const QString& code, const QString& language, const QJsonObject& own);
};

} // namespace gatehouse::ui
