// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/snippets_dialog.h"

#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QtCore/QSettings>
#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

const QString languageSetting = u"console/snippetLanguage"_s;

} // namespace

SnippetsDialog::SnippetsDialog(
    const QString& clientId, const QList<Snippet>& snippets, QWidget* parent)
    : QDialog(parent)
    , m_snippets(snippets)
    , m_languages(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"snippetsDialog"_s);
    setWindowTitle(tr("Snippets for %1").arg(clientId));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(900, 560);
    m_languages->setObjectName(u"snippetLanguages"_s);
    m_languages->setAccessibleName(tr("Language or tool"));
    m_languages->setFixedWidth(210);
    m_languages->setSpacing(2);
    m_text->setObjectName(u"snippetText"_s);
    m_text->setAccessibleName(tr("Snippet"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QPushButton* copy = makeButton(u"copySnippet"_s, tr("Copy"), this, ButtonRole::Primary);
    copy->setIcon(lineIcon("copy", IconTone::OnAccent));
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    QPushButton* close = makeButton(u"closeSnippets"_s, tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_languages, &QListWidget::currentRowChanged, this, &SnippetsDialog::showSnippet);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_languages);
    middle->addWidget(m_text, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(
        mutedLabel(tr("With the values of this client as it stands in the form. Put the secret in "
                      "yourself, where YOUR_CLIENT_SECRET stands."),
            this),
        1);
    buttons->addWidget(close);
    buttons->addWidget(copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(cardTitle(tr("Use %1 from your program").arg(clientId), this));
    column->addLayout(middle, 1);
    column->addLayout(buttons);
    const QString wanted = QSettings().value(languageSetting).toString();
    int first = 0;
    for (const Snippet& snippet : std::as_const(m_snippets)) {
        first = snippet.id == wanted ? m_languages->count() : first;
        m_languages->addItem(snippet.title);
    }
    m_languages->setCurrentRow(first);
}

void SnippetsDialog::showSnippet(int number)
{
    if (number < 0) {
        return;
    }
    m_text->setPlainText(m_snippets[number].text);
    QSettings().setValue(languageSetting, m_snippets[number].id);
}

} // namespace gatehouse::ui
