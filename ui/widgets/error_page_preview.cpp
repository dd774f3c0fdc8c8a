// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/error_page_preview.h"

#include "ui/widgets/error_page_words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtGui/QTextDocument>
#include <QtGui/QTextOption>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

QString listHtml(const QString& title, const QString& tag, const QJsonArray& sentences)
{
    QString items;
    for (const QJsonValue& sentence : sentences) {
        items += u"<li>%1</li>"_s.arg(sentence.toString().toHtmlEscaped());
    }
    return items.isEmpty() ? QString()
                           : u"<h4>%1</h4><%2>%3</%2>"_s.arg(title.toHtmlEscaped(), tag, items);
}

} // namespace

ErrorPagePreview::ErrorPagePreview(QWidget* parent)
    : QTextBrowser(parent)
{
    setObjectName(u"errorText_preview"_s);
    setAccessibleName(tr("Preview of the page"));
    setOpenLinks(false);
    setTabChangesFocus(true);
    setMinimumWidth(260);
}

void ErrorPagePreview::showPage(
    const QString& code, const QString& language, const QJsonObject& own)
{
    QJsonObject words = error_page_words::builtIn(code, language);
    for (auto word = own.constBegin(); word != own.constEnd(); ++word) {
        words.insert(word.key(), word.value());
    }
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(QLocale(language).textDirection());
    document()->setDefaultTextOption(option);
    setHtml(u"<h2>%1</h2><p>%2</p>"_s.arg(
                code.toHtmlEscaped(), words.value("summary"_L1).toString().toHtmlEscaped())
        + listHtml(error_page_words::heading(u"docs.causes"_s, language), u"ol"_s,
            words.value("causes"_L1).toArray())
        + listHtml(error_page_words::heading(u"docs.fixes"_s, language), u"ul"_s,
            words.value("fixes"_L1).toArray()));
}

} // namespace gatehouse::ui
