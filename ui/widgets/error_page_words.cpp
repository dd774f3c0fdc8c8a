// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/error_page_words.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace gatehouse::ui::error_page_words {

namespace {

QJsonDocument readCompiled(const QString& name)
{
    QFile file(u":/console/"_s + name);
    // Compiled in: without it there are no pages either.
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                          : QJsonDocument();
}

QJsonObject english(const QString& code)
{
    for (const QJsonValue& each : readCompiled(u"error_docs.json"_s).array()) {
        if (each.toObject().value("code"_L1).toString() == code) {
            return each.toObject();
        }
    }
    return {};
}

} // namespace

QStringList codes()
{
    QStringList found;
    for (const QJsonValue& each : readCompiled(u"error_docs.json"_s).array()) {
        found.append(each.toObject().value("code"_L1).toString());
    }
    return found;
}

QJsonObject builtIn(const QString& code, const QString& language)
{
    QJsonObject words = english(code);
    const QJsonObject translated
        = readCompiled(u"error_docs_%1.json"_s.arg(language)).object().value(code).toObject();
    for (const auto name : { "summary"_L1, "causes"_L1, "fixes"_L1 }) {
        if (translated.contains(name)) {
            words.insert(name, translated.value(name));
        }
    }
    return words;
}

QString heading(const QString& name, const QString& language)
{
    return readCompiled(u"page_texts_%1.json"_s.arg(language)).object().value(name).toString();
}

} // namespace gatehouse::ui::error_page_words
