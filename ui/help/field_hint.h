// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>

namespace gatehouse::ui {

/// Opens an address of the web in the system's browser; anything but https is left alone.
void openSpecification(const QString& url);

/// What stands below a field: a sentence, and where it is specified as a link to that section.
class FieldHint final : public QLabel
{
    Q_OBJECT
public:
    /// `specification` is "RFC 6749 §3.1.2"; either may be empty.
    FieldHint(const QString& sentence, const QString& specification, QWidget* parent = nullptr);

    /// Empty: there is no link.
    [[nodiscard]] QString url() const { return m_url; }
    /// Both as one plain text, for What's This and screen readers.
    [[nodiscard]] static QString plain(const QString& sentence, const QString& specification);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void showText();

    QString m_sentence;
    QString m_specification;
    QString m_url;
};

/// The hint of a field that field_specifications.h knows, named "hint_FIELD". Null: there is
/// nothing to say of it.
[[nodiscard]] FieldHint* makeFieldHint(
    const QString& form, const QString& field, const QString& sentence, QWidget* parent);

} // namespace gatehouse::ui
