// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QObject>
#include <QtCore/QtPlugin>

/// What a plug-in for a later Gatehouse looks like. Its code must never run.
class OtherPlugin final : public QObject
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.gatehouse.test.Other" FILE "other.json")
public:
    OtherPlugin() { qFatal("code of a plug-in with another API version runs"); }
};

#include "other_plugin.moc"
