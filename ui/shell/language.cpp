// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtGui/QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside every namespace.
static void initTranslationResources()
{
    Q_INIT_RESOURCE(gatehouse_translations);
}

namespace gatehouse::ui {

namespace {

constexpr char sourceLanguage[] = "en";

QLocale localeOf(const QString& code)
{
    // The numbers and dates of the person's own country when it speaks the language.
    const QLocale system = QLocale::system();
    const QLocale wanted(code);
    return system.language() == wanted.language() ? system : wanted;
}

} // namespace

Language::Language(QObject* parent)
    : QObject(parent)
{
    initTranslationResources();
}

Language::~Language() = default;

QList<Language::Choice> Language::choices()
{
    return { { u"en"_s, u"English"_s }, { u"ar"_s, u"العربية"_s }, { u"de"_s, u"Deutsch"_s },
        { u"es"_s, u"Español"_s }, { u"fr"_s, u"Français"_s }, { u"zh"_s, u"中文"_s } };
}

bool Language::isKnown(const QString& code)
{
    const QList<Choice> all = choices();
    return std::any_of(
        all.begin(), all.end(), [&code](const Choice& choice) { return choice.code == code; });
}

QString Language::ofSystem()
{
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QString code = wanted.section(u'-', 0, 0);
        if (isKnown(code)) {
            return code;
        }
    }
    return QLatin1String(sourceLanguage);
}

void Language::use(const QString& code)
{
    const QString chosen = isKnown(code) ? code : ofSystem();
    if (chosen == m_current) {
        return;
    }
    m_current = chosen;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(localeOf(chosen));
    if (chosen != QLatin1String(sourceLanguage)) {
        if (m_qt.load(QLocale(chosen), u"qtbase"_s, u"_"_s,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
            QCoreApplication::installTranslator(&m_qt);
        }
        if (m_own.load(u":/translations/gatehouse_%1.qm"_s.arg(chosen))) {
            QCoreApplication::installTranslator(&m_own);
        }
    }
    QGuiApplication::setLayoutDirection(QLocale(chosen).textDirection());
}

} // namespace gatehouse::ui
