// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program_options.h"

#include "app/cli/default_workspace.h"

#include <QtCore/QCommandLineParser>

namespace gatehouse::app {

using namespace Qt::StringLiterals;

namespace {

const QList<QCommandLineOption>& options()
{
    static const QList<QCommandLineOption> all {
        { u"workspace"_s,
            u"SQLite file, created when missing, or postgresql://user@host:port/db."_s, u"W"_s },
        { u"listen"_s, u"Address and port; may be repeated; port 0 takes a free one."_s,
            u"ADDR:PORT"_s },
        { u"issuer"_s, u"Base of every absolute URL; default http://127.0.0.1:PORT."_s, u"URL"_s },
        { u"tls-certificate"_s, u"PEM file with the certificate chain."_s, u"FILE"_s },
        { u"tls-key"_s, u"PEM file with the private key."_s, u"FILE"_s },
        { u"insecure-transport"_s, u"Allow plain HTTP on addresses others can reach."_s },
        { u"behind-proxy"_s,
            u"A proxy in front terminates TLS; on this machine, it also says who asks."_s },
        { u"trusted-proxy"_s,
            u"Proxy on another machine whose X-Forwarded-For says who asks; may be repeated."_s,
            u"ADDR[/N]"_s },
        { u"import"_s, u"Apply a registry document at start."_s, u"FILE"_s },
        { u"demo"_s, u"Apply the demo registry at start."_s },
        { u"lab"_s,
            u"Lab mode, for training: personas sign in by one click; loopback addresses only."_s },
        { u"workers"_s, u"HTTP threads; default: number of cores, at most 4."_s, u"N"_s },
        { u"plugins"_s, u"Folder of plug-ins to load."_s, u"DIR"_s },
        { u"templates"_s, u"Folder whose page templates replace the built-in ones."_s, u"DIR"_s },
    };
    return all;
}

core::Result<int> readWorkers(const QString& text)
{
    bool isNumber = false;
    const int workers = text.toInt(&isNumber);
    if (!isNumber || workers < 1 || workers > 64)
        return core::failure(core::ErrorKind::Invalid,
            u"--workers takes a number from 1 to 64, not '%1'"_s.arg(text));
    return workers;
}

} // namespace

core::Result<ProgramOptions> ProgramOptions::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions(options());
    if (!parser.parse(QStringList(u"gatehouse"_s) + arguments))
        return core::failure(core::ErrorKind::Invalid, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return core::failure(core::ErrorKind::Invalid,
            u"unexpected argument '%1'"_s.arg(parser.positionalArguments().first()));

    ProgramOptions result;
    result.workspace
        = parser.isSet(u"workspace"_s) ? parser.value(u"workspace"_s) : cli::defaultWorkspace();
    if (parser.isSet(u"listen"_s))
        result.server.listen = parser.values(u"listen"_s);
    else if (qEnvironmentVariableIsSet("GATEHOUSE_LISTEN"))
        result.server.listen
            = qEnvironmentVariable("GATEHOUSE_LISTEN").split(u' ', Qt::SkipEmptyParts);
    result.server.issuer = parser.isSet(u"issuer"_s) ? parser.value(u"issuer"_s)
                                                     : qEnvironmentVariable("GATEHOUSE_ISSUER");
    result.server.tlsCertificate = parser.value(u"tls-certificate"_s);
    result.server.tlsKey = parser.value(u"tls-key"_s);
    result.server.allowsInsecureTransport = parser.isSet(u"insecure-transport"_s);
    result.server.isBehindProxy = parser.isSet(u"behind-proxy"_s);
    result.server.trustedProxies = parser.values(u"trusted-proxy"_s);
    result.server.isBehindProxy
        = result.server.isBehindProxy || !result.server.trustedProxies.isEmpty();
    result.server.isLab = parser.isSet(u"lab"_s);
    result.server.templateFolder = parser.value(u"templates"_s);
    result.pluginFolder = parser.value(u"plugins"_s);
    result.importFile = parser.value(u"import"_s);
    result.isDemo = parser.isSet(u"demo"_s);
    if (parser.isSet(u"workers"_s)) {
        const auto workers = readWorkers(parser.value(u"workers"_s));
        if (!workers)
            return tl::unexpected(workers.error());
        result.server.workers = *workers;
    }
    return result;
}

QString ProgramOptions::help(const QString& program)
{
    QString text
        = u"Usage: %1 [options]          the console, with the embedded server started\n"
          "       %1 serve [options]    the server alone\n"
          "       %1 help               administrative commands\n\nOptions:\n"_s.arg(program);
    for (const auto& option : options()) {
        QString left = u"  --"_s + option.names().first();
        if (!option.valueName().isEmpty())
            left += u' ' + option.valueName();
        text += left.leftJustified(28) + option.description() + u'\n';
    }
    return text;
}

} // namespace gatehouse::app
