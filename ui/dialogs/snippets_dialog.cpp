// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/snippets_dialog.h"

#include "ui/theme/code_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/address_list.h"
#include "ui/widgets/dialog_height.h"
#include "ui/widgets/labels.h"

#include <QtCore/QSettings>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

const QString languageSetting = u"console/snippetLanguage"_s;

} // namespace

SnippetsDialog::SnippetsDialog(const QString& clientId, const QList<ClientAddress>& addresses,
    const QList<Snippet>& snippets, QWidget* parent)
    : QDialog(parent)
    , m_addresses(addresses)
    , m_snippets(snippets)
    , m_stack(new QStackedWidget(this))
    , m_languages(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"snippetsDialog"_s);
    setWindowTitle(tr("Connect %1").arg(clientId));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(grownWithLetters(*this, { 900, 560 }));
    m_languages->setObjectName(u"snippetLanguages"_s);
    m_languages->setAccessibleName(tr("Language or tool"));
    m_languages->setFixedWidth(grownWithLetters(*this, { 210, 0 }).width());
    m_languages->setSpacing(2);
    m_text->setObjectName(u"snippetText"_s);
    m_text->setAccessibleName(tr("Snippet"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    showAsCode(m_text);
    QPushButton* copy = makeButton(u"copySnippet"_s, tr("Copy"), this, ButtonRole::Primary);
    copy->setIcon(lineIcon("copy", IconTone::OnAccent));
    connect(copy, &QPushButton::clicked, this, &SnippetsDialog::copyShown);
    QPushButton* close = makeButton(u"closeSnippets"_s, tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_languages, &QListWidget::currentRowChanged, this, &SnippetsDialog::showEntry);
    m_stack->addWidget(m_text);
    m_stack->addWidget(new AddressList(m_addresses, m_stack));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_languages);
    middle->addWidget(m_stack, 1);
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
    fillList();
}

void SnippetsDialog::fillList()
{
    m_languages->addItem(tr("Addresses"));
    const QString wanted = QSettings().value(languageSetting).toString();
    int first = 0;
    for (const Snippet& snippet : std::as_const(m_snippets)) {
        first = snippet.id == wanted ? m_languages->count() : first;
        // Isolated: from right to left the dot of ".env" would stand at its end.
        m_languages->addItem(QChar(0x2068) + snippet.title + QChar(0x2069));
    }
    m_languages->setCurrentRow(first);
}

void SnippetsDialog::showEntry(int number)
{
    if (number < 0) {
        return;
    }
    m_stack->setCurrentIndex(number == 0 ? 1 : 0);
    m_text->setPlainText(number == 0 ? QString() : m_snippets[number - 1].text);
    QSettings().setValue(languageSetting, number == 0 ? QString() : m_snippets[number - 1].id);
}

void SnippetsDialog::copyShown() const
{
    QStringList lines;
    for (const ClientAddress& address : m_addresses) {
        lines.append(u"%1: %2"_s.arg(address.id, address.value));
    }
    const bool isSnippet = m_stack->currentIndex() == 0;
    QGuiApplication::clipboard()->setText(isSnippet ? m_text->toPlainText() : lines.join(u'\n'));
}

} // namespace gatehouse::ui
