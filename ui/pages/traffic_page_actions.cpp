// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What TrafficPage does with a flow: find, pin, export.
#include "models/flow_filter_model.h"
#include "models/flow_list_model.h"
#include "models/step_command.h"
#include "server/control/server_control.h"
#include "ui/console_models.h"
#include "ui/pages/step_explanation.h"
#include "ui/pages/traffic_page.h"
#include "ui/pages/traffic_toolbar.h"
#include "ui/widgets/diagram_panel.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/explanation_view.h"
#include "ui/widgets/step_view.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

using models::FlowListModel;

namespace {

/// More would be a file that no reader opens gladly, and a window that stands still meanwhile.
constexpr int mostExportedFlows = 2000;

/// The number alone, or within an error_uri or a sentence that was copied.
QByteArray requestNumberIn(const QString& text)
{
    static const QRegularExpression number(u"\\b[0-9a-f]{16}\\b"_s);
    const QString lower = text.trimmed().toLower();
    const QRegularExpressionMatch found = number.match(lower);
    return found.hasMatch() ? found.captured().toLatin1() : lower.toLatin1();
}

models::CommandForm formOf(FlowExport what)
{
    return what == FlowExport::CopyHttpie ? models::CommandForm::Httpie
        : what == FlowExport::CopyRaw     ? models::CommandForm::RawHttp
                                          : models::CommandForm::Curl;
}

} // namespace

bool TrafficPage::openRequest(const QString& text, RequestPart part)
{
    const QByteArray number = requestNumberIn(text);
    if (number.isEmpty()) {
        return false;
    }
    const QModelIndex source = m_model.indexOfRequest(number);
    if (!source.isValid()) {
        lookInWorkspace(number, part);
        return false;
    }
    // Of a flow that is filtered away the proxy would still map the steps.
    if (!m_proxy->mapFromSource(source.parent()).isValid()) {
        m_tools->clearFilter();
    }
    const QModelIndex index = m_proxy->mapFromSource(source);
    m_tools->showNumberNote({});
    m_tools->setFollowing(false);
    m_tree->expand(index.parent());
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_tree->setFocus(Qt::OtherFocusReason);
    showPart(part);
    return true;
}

bool TrafficPage::showRequest(const QByteArray& number, RequestPart part)
{
    return openRequest(QString::fromLatin1(number), part);
}

void TrafficPage::showPart(RequestPart part)
{
    if (part == RequestPart::Flow) {
        m_step->bringToFront(m_diagram);
    } else if (part == RequestPart::Explanation) {
        m_step->bringToFront(m_explanation->view());
    }
}

void TrafficPage::lookInWorkspace(const QByteArray& number, RequestPart part)
{
    m_context.models.keptFlows.find(m_model, number, this, [this, number, part](bool isFound) {
        if (isFound && m_model.indexOfRequest(number).isValid()) {
            openRequest(QString::fromLatin1(number), part);
            return;
        }
        m_tools->showNumberNote(
            tr("Request %1 is not here: it came while no window was open, or it has made room for "
               "newer ones. The newest %2 flows and those you pin are kept; the settings can keep "
               "more in the workspace.")
                .arg(QString::fromLatin1(number), QLocale().toString(m_model.capacity())));
    });
}

void TrafficPage::chooseStep(int step)
{
    if (!m_flow.isValid() || step >= m_model.rowCount(m_flow)) {
        return;
    }
    const QModelIndex index = m_proxy->mapFromSource(m_model.index(step, 0, m_flow));
    m_tree->expand(index.parent());
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void TrafficPage::setPinned(bool isPinned)
{
    if (m_flow.isValid() && !m_model.setPinned(m_flow, isPinned)) {
        m_context.banner.showMessage(ErrorBanner::Severity::Info, u"pin"_s,
            tr("%n flows are pinned already; unpin one first.", nullptr,
                FlowListModel::mostPinned));
    }
    const bool isNow = m_flow.isValid() && m_flow.row() < m_model.pinnedRows();
    m_tools->setChosen(m_flow.isValid(), isNow);
    if (isNow) {
        m_tree->scrollTo(m_tree->currentIndex());
    }
}

FlowSelection TrafficPage::selectionFor(FlowExport what) const
{
    FlowSelection selection;
    selection.issuer = m_context.control.status().issuer;
    if (what == FlowExport::SaveHarOfShown) {
        const int shown = m_proxy->rowCount();
        for (int row = std::max(0, shown - mostExportedFlows); row < shown; ++row) {
            const auto& steps = m_model.steps(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
            selection.steps.insert(selection.steps.end(), steps.begin(), steps.end());
        }
        return selection;
    }
    if (m_flow.isValid()) {
        selection.steps = m_model.steps(m_flow.row());
    }
    const trace::Step* step = m_model.step(chosen());
    if (step != nullptr) {
        selection.command = models::commandText(*step, selection.issuer, formOf(what));
    }
    return selection;
}

void TrafficPage::runExport(FlowExport what)
{
    m_exports.run(what, selectionFor(what));
}

} // namespace gatehouse::ui
