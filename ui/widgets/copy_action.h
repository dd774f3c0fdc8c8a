// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace gatehouse::ui {

/// A button at the end of the field that copies its whole value. By keys: Ctrl+A, Ctrl+C in the
/// field.
void addCopyAction(QLineEdit* field);

} // namespace gatehouse::ui
