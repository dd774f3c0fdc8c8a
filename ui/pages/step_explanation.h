// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/client_fix.h"
#include "server/explain/explainer.h"
#include "ui/console_context.h"

#include <QtCore/QObject>

#include <optional>

namespace gatehouse::ui {

class ExplanationView;

/// Fills an ExplanationView with what the rule base says of a step, and with the button that mends
/// it where the console can.
class StepExplanation final : public QObject
{
    Q_OBJECT
public:
    StepExplanation(const ConsoleContext& context, ExplanationView* view);

    /// Null: none is chosen. False: there is nothing to explain.
    bool showStep(const trace::Step* step);
    [[nodiscard]] ExplanationView* view() const { return m_view; }

private:
    void showFix();

    ConsoleContext m_context;
    ExplanationView* m_view;
    explain::Explainer m_explainer;
    QByteArray m_shown; ///< Request number.
    std::optional<models::ClientFix> m_fix;
};

} // namespace gatehouse::ui
