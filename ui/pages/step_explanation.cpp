// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/step_explanation.h"

#include "ui/console_models.h"
#include "ui/pages/fix_button.h"
#include "ui/widgets/explanation_view.h"

#include <QtCore/QLocale>
#include <QtWidgets/QPushButton>

namespace gatehouse::ui {

StepExplanation::StepExplanation(const ConsoleContext& context, ExplanationView* view)
    : QObject(view)
    , m_context(context)
    , m_view(view)
{
    const auto follow = [this](const models::ClientFix& fix) {
        if (m_fix == fix) {
            showFix();
        }
    };
    connect(&context.models.clientFixes, &models::ClientFixes::applied, this, follow);
    connect(&context.models.clientFixes, &models::ClientFixes::takenBack, this, follow);
    showStep(nullptr);
}

bool StepExplanation::showStep(const trace::Step* step)
{
    const auto found
        = step == nullptr ? std::nullopt : m_explainer.explain(*step, QLocale().name().left(2));
    if (!found) {
        m_shown.clear();
        m_fix.reset();
        m_view->showNothing(step == nullptr ? tr("Choose a flow or a step to see what was refused.")
                                            : tr("Nothing was refused in this step."));
        return false;
    }
    // A live tree tells often; what is shown already keeps its place and its selection.
    if (m_shown == step->request && !m_shown.isEmpty()) {
        return true;
    }
    m_shown = step->request;
    m_fix = models::clientFixFor(*step, found->action);
    m_view->showExplanation(*found);
    showFix();
    return true;
}

void StepExplanation::showFix()
{
    if (!m_fix) {
        m_view->setFix(nullptr, {});
    } else if (m_context.models.clientFixes.isDone(*m_fix)) {
        m_view->setFix(nullptr, models::wordsOf(*m_fix).done);
    } else {
        m_view->setFix(makeFixButton(*m_fix, m_context, m_view), {});
    }
}

} // namespace gatehouse::ui
