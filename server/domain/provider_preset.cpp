// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/provider_preset.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

// Resources of a static library are dropped by the linker unless somebody asks for them; the macro
// must stand outside any namespace.
static void linkPresets()
{
    Q_INIT_RESOURCE(provider_presets);
}

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

ProviderPreset readProviderPreset(const QString& fileName)
{
    QFile file(fileName);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto document = QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray());
    // A file of ours: a test reads all of them, so a defect never leaves the build.
    if (!document.isObject())
        qFatal("unreadable provider preset %s", qPrintable(fileName));
    const QJsonObject object = document.object();
    return ProviderPreset { object.value("name"_L1).toString(), object.value("label"_L1).toString(),
        object.value("documentation"_L1).toString(), object.value("parameters"_L1).toObject(),
        object.value("configuration"_L1).toObject() };
}

QList<ProviderPreset> readAll()
{
    linkPresets();
    const QDir folder(u":/gatehouse/providers"_s);
    QList<ProviderPreset> presets;
    for (const QString& name : folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name))
        presets.append(readProviderPreset(folder.filePath(name)));
    return presets;
}

} // namespace

const QList<ProviderPreset>& providerPresets()
{
    static const QList<ProviderPreset> presets = readAll();
    return presets;
}

const ProviderPreset* findProviderPreset(const QString& name)
{
    for (const ProviderPreset& preset : providerPresets()) {
        if (preset.name == name)
            return &preset;
    }
    return nullptr;
}

} // namespace gatehouse::domain
