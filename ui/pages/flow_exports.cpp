// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/flow_exports.h"

#include "models/har_export.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/sequence_diagram.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>

#include <functional>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

struct FileKind
{
    QString filter;
    QString suffix;
};

FileKind kindOf(FlowExport what)
{
    switch (what) {
    case FlowExport::SaveMermaid:
        return { FlowExports::tr("Mermaid diagrams (*.mmd)"), u"mmd"_s };
    case FlowExport::SavePng:
        return { FlowExports::tr("PNG pictures (*.png)"), u"png"_s };
    case FlowExport::SaveSvg:
        return { FlowExports::tr("SVG pictures (*.svg)"), u"svg"_s };
    default:
        return { FlowExports::tr("HTTP archives (*.har)"), u"har"_s };
    }
}

core::Result<QString> written(const QString& file, const QByteArray& content)
{
    QSaveFile target(file);
    const bool isDone = target.open(QIODevice::WriteOnly) && target.write(content) == content.size()
        && target.commit();
    if (!isDone) {
        return tl::unexpected(core::Error {
            core::ErrorKind::Unavailable, QString(file + u": "_s + target.errorString()) });
    }
    return file;
}

QByteArray pngOf(const QImage& image)
{
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

FlowExports::FlowExports(
    QWidget& page, SequenceDiagram& diagram, ErrorBanner& banner, store::Workspace& workspace)
    : m_page(page)
    , m_diagram(diagram)
    , m_banner(banner)
    , m_background(workspace)
{
}

void FlowExports::run(FlowExport what, const FlowSelection& selection)
{
    if (what == FlowExport::CopyCurl || what == FlowExport::CopyHttpie) {
        return copy(selection.command,
            tr("Copied as a command. Secrets are masked: fill them in where … stands."));
    }
    if (what == FlowExport::CopyRaw) {
        return copy(selection.command,
            tr("Copied as raw HTTP. Secrets are masked: fill them in where … stands."));
    }
    if (what == FlowExport::CopyMermaid) {
        return copy(models::mermaidText(m_diagram.sequence()), tr("Copied as a Mermaid diagram."));
    }
    askForFile(what, selection);
}

void FlowExports::copy(const QString& text, const QString& note)
{
    if (text.isEmpty()) {
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    m_banner.showMessage(ErrorBanner::Severity::Success, u"export"_s, note);
}

void FlowExports::askForFile(FlowExport what, const FlowSelection& selection)
{
    if (selection.steps.empty()) {
        return;
    }
    const FileKind kind = kindOf(what);
    auto* files = new QFileDialog(&m_page, tr("Export"), QString(), kind.filter);
    files->setObjectName(u"flowExportDialog"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(kind.suffix);
    const QString name = QString::fromLatin1(selection.steps.back().request);
    files->selectFile(u"flow-%1.%2"_s.arg(name, kind.suffix));
    connect(files, &QFileDialog::fileSelected, this,
        [this, what, selection](const QString& file) { save(what, selection, file); });
    files->open();
}

void FlowExports::save(FlowExport what, const FlowSelection& selection, const QString& file)
{
    if (what == FlowExport::SaveHar || what == FlowExport::SaveHarOfShown) {
        const QString version = QCoreApplication::applicationVersion();
        const std::function<core::Result<QString>()> work = [selection, file, version] {
            return written(file, models::harText(selection.steps, selection.issuer, version));
        };
        return m_background.run<core::Result<QString>>(
            work, [this](const core::Result<QString>& result) { tell(result); });
    }
    if (what == FlowExport::SavePng) {
        return tell(written(file, pngOf(m_diagram.image())));
    }
    const bool isSvg = what == FlowExport::SaveSvg;
    tell(written(
        file, isSvg ? m_diagram.svg() : models::mermaidText(m_diagram.sequence()).toUtf8()));
}

void FlowExports::tell(const core::Result<QString>& result)
{
    m_banner.showMessage(result ? ErrorBanner::Severity::Success : ErrorBanner::Severity::Error,
        u"export"_s,
        result ? tr("Saved as %1. Secrets are masked.").arg(*result) : result.error().message);
}

} // namespace gatehouse::ui
