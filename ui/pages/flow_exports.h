// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"
#include "server/trace/step.h"

#include <QtCore/QObject>

#include <vector>

namespace gatehouse::ui {

class ErrorBanner;
class SequenceDiagram;

/// What the page of the traffic can hand on.
enum class FlowExport
{
    CopyCurl,
    CopyHttpie,
    CopyRaw,
    CopyMermaid,
    SaveHar, ///< Of the chosen flow.
    SaveHarOfShown, ///< Of every flow that the filter lets through.
    SaveMermaid,
    SavePng,
    SaveSvg
};

struct FlowSelection
{
    std::vector<trace::Step> steps {}; ///< Of the flow, or of all that are shown.
    QString command {}; ///< The chosen request, as the export wants it.
    QString issuer {};
};

/// Copies and saves flows. Nothing here unmasks anything: what leaves is what the trace holds. HAR
/// files are made beside the window's thread; the banner says how it went.
class FlowExports final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    FlowExports(
        QWidget& page, SequenceDiagram& diagram, ErrorBanner& banner, store::Workspace& workspace);

    /// Copies, or asks for a file and saves.
    void run(FlowExport what, const FlowSelection& selection);
    /// Saves without asking.
    void save(FlowExport what, const FlowSelection& selection, const QString& file);

private:
    void askForFile(FlowExport what, const FlowSelection& selection);
    void copy(const QString& text, const QString& note);
    void tell(const core::Result<QString>& result);

    QWidget& m_page;
    SequenceDiagram& m_diagram;
    ErrorBanner& m_banner;
    models::Background m_background;
};

} // namespace gatehouse::ui
