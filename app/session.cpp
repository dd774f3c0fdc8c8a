// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/plugin_folders.h"
#include "server/store/registry_document.h"

#include <QtCore/QFile>

namespace gatehouse::app {

using namespace Qt::StringLiterals;

Session::Session(ProgramOptions options)
    : m_options(std::move(options))
{
}

Session::~Session() = default;

core::Result<void> Session::open()
{
    // First: an imported registry may name grant types of plug-ins.
    auto plugins = loadProgramPlugins(m_options.pluginFolder);
    auto location = store::Location::parse(m_options.workspace);
    if (!location)
        return tl::unexpected(location.error());
    if (location->password.isEmpty())
        location->password = QString::fromUtf8(m_options.workspacePassword.reveal());
    const store::Workspace::Options options { .isServer = true, .vault = &m_keychain };
    auto workspace = store::Workspace::open(*location, m_clock, m_random, options);
    if (!workspace)
        return tl::unexpected(workspace.error());
    m_workspace = std::move(*workspace);

    if (m_options.isDemo) {
        QFile demo(u":/demo/demo_registry.json"_s);
        if (!demo.open(QIODevice::ReadOnly))
            return core::failure(core::ErrorKind::Internal, u"the demo registry is missing"_s);
        const auto applied = applyDocument(demo.readAll());
        if (!applied)
            return applied;
    }
    if (!m_options.importFile.isEmpty()) {
        QFile file(m_options.importFile);
        if (!file.open(QIODevice::ReadOnly))
            return core::failure(core::ErrorKind::Invalid,
                u"%1: %2"_s.arg(m_options.importFile, file.errorString()));
        const auto applied = applyDocument(file.readAll());
        if (!applied)
            return applied;
    }
    m_server = std::make_unique<runtime::EmbeddedServer>(*m_workspace);
    m_server->setPlugins(std::move(plugins));
    return {};
}

core::Result<void> Session::applyDocument(const QByteArray& json)
{
    const auto document = store::parseRegistryDocument(json);
    if (!document)
        return tl::unexpected(document.error());
    const auto report = store::importRegistry(*m_workspace, *document, u"command line"_s);
    if (!report)
        return tl::unexpected(report.error());
    return {};
}

} // namespace gatehouse::app
