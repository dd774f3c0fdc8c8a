// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace gatehouse::ui {

class SequenceDiagram;

/// What a screen reader finds in a SequenceDiagram: a list with an item for each message. Called by
/// the diagram itself. Installing twice is harmless.
void installSequenceAccessibility();
/// Its messages are others than before.
void sequenceChanged(SequenceDiagram& diagram);
/// The keyboard came to this message.
void messageFocused(SequenceDiagram& diagram, qsizetype message);

} // namespace gatehouse::ui
