// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys_page.h"

#include "models/console_sources.h"
#include "models/key_changes.h"
#include "server/control/server_control.h"
#include "ui/theme/code_text.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/labels.h"

#include <QtCore/QJsonDocument>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

const QString edwards = u"EdDSA"_s;

} // namespace

KeysPage::KeysPage(const ConsoleContext& context)
    : ListPage(context, models::key_list::columns(), models::key_list::source(),
        { .id = u"keys"_s,
            .icon = "key",
            .title = tr("Signing keys"),
            .sentence = tr("ID tokens and JWT access tokens are signed with the current keys; "
                           "clients verify them with all that are listed here."),
            .search = tr("Search key ID, algorithm or state"),
            .noneTitle = tr("No keys yet"),
            .noneText = tr("They are made when the server starts for the first time.") })
    , m_rotate(addAction(u"rotate"_s, tr("Rotate now…"), "rotate", [this] { askToRotate(); }))
    , m_publish(addAction(u"publish"_s, tr("Publish next…"), "add", [this] { askToPublish(); }))
    , m_addEdwards(addAction(u"addEdwards"_s, tr("Add EdDSA"), "add", [this] { addEdwards(); }))
    , m_retire(addAction(u"retire"_s, tr("Retire…"), "retire", [this] { askToRetire(); }))
    , m_withdraw(addAction(u"withdraw"_s, tr("Withdraw…"), "delete", [this] { askToWithdraw(); }))
{
    setDetail(makeDetail());
    setDeleteButton(m_withdraw);
    table().setSelectionMode(QAbstractItemView::SingleSelection);
    m_rotate->setToolTip(tr("The next key, or a new one, signs from now on"));
    m_publish->setToolTip(tr("Make a key known before it signs"));
    m_addEdwards->setToolTip(
        tr("Ed25519 signatures: short and fast, where every client knows them"));
    m_retire->setToolTip(tr("Stop signing with this algorithm"));
    m_withdraw->setToolTip(tr("Remove a key that does not sign"));
    connect(&context.control, &control::ServerControl::registryChanged, &model(),
        &models::PagedListModel::reload);
    showSelection();
}

QWidget* KeysPage::makeDetail()
{
    auto* card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    m_jwk = new QPlainTextEdit(card);
    m_jwk->setObjectName(u"publicJwk"_s);
    m_jwk->setAccessibleName(tr("Public key as JWK"));
    m_jwk->setReadOnly(true);
    m_jwk->setTabChangesFocus(true);
    showAsCode(m_jwk);
    m_jwk->setPlaceholderText(tr("Select a key to see its public part."));
    m_jwk->setFixedHeight(170);
    m_copy = new CopyButton(
        tr("the public key as JWK"), [this] { return m_jwk->toPlainText(); }, card);
    m_copy->setObjectName(u"copyJwk"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(cardTitle(tr("Public key (JWK)"), card), 1);
    row->addWidget(m_copy);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 10, 12, 12);
    column->addLayout(row);
    column->addWidget(m_jwk);
    return card;
}

QVariantMap KeysPage::selectedKey() const
{
    return selectedFacts().value(0);
}

QStringList KeysPage::algorithmsInUse() const
{
    QStringList algorithms;
    for (int row = 0; row < model().rowCount(); ++row) {
        const QVariantMap& key = model().record(row)->facts;
        const QString algorithm = key[u"algorithm"_s].toString();
        if (key[u"state"_s] == u"current"_s && !algorithms.contains(algorithm)) {
            algorithms.append(algorithm);
        }
    }
    algorithms.sort();
    return algorithms;
}

void KeysPage::showSelection()
{
    const QVariantMap key = selectedKey();
    const QString state = key[u"state"_s].toString();
    const QString algorithm = key[u"algorithm"_s].toString();
    const QStringList used = algorithmsInUse();
    m_rotate->setEnabled(!m_isMaking && !used.isEmpty());
    m_publish->setEnabled(!m_isMaking && !used.isEmpty());
    m_addEdwards->setEnabled(!m_isMaking && !used.isEmpty() && !used.contains(edwards));
    m_retire->setEnabled(!m_isMaking && state == "current"_L1 && algorithm != "RS256"_L1);
    m_withdraw->setEnabled(!m_isMaking && (state == "next"_L1 || state == "retired"_L1));
    const auto jwk = QJsonDocument::fromJson(key[u"public_jwk"_s].toByteArray());
    const QString text = jwk.isNull() ? QString() : QString::fromUtf8(jwk.toJson()).trimmed();
    if (text != m_jwk->toPlainText()) {
        m_jwk->setPlainText(text);
    }
    m_copy->setEnabled(!text.isEmpty());
}

void KeysPage::askToRotate()
{
    const QString selected = selectedKey()[u"algorithm"_s].toString();
    const QStringList algorithms
        = selected.isEmpty() ? algorithmsInUse() : QStringList { selected };
    ask({ .question = tr("Rotate the %1 keys?").arg(algorithms.join(u", "_s)),
            .endings = { tr("The next key of each algorithm, or a new one, signs from now on."),
                tr("The keys that sign now stay published as retired, so what they signed can "
                   "still be verified."),
                tr("Clients that keep the key set for long may refuse new tokens until they read "
                   "it "
                   "again; publish the next key a day before to avoid that.") },
            .action = tr("Rotate now") },
        [this, algorithms] { makeAndWrite(Step::Rotate, algorithms); });
}

void KeysPage::askToPublish()
{
    const QString selected = selectedKey()[u"algorithm"_s].toString();
    const QStringList algorithms
        = selected.isEmpty() ? algorithmsInUse() : QStringList { selected };
    ask({ .question = tr("Publish a next %1 key?").arg(algorithms.join(u", "_s)),
            .endings = { tr("It is listed in the key set, but signs nothing yet."),
                tr("The next rotation puts it to work.") },
            .action = tr("Publish") },
        [this, algorithms] { makeAndWrite(Step::PublishNext, algorithms); });
}

void KeysPage::addEdwards()
{
    makeAndWrite(Step::AddFirst, { edwards });
}

void KeysPage::makeAndWrite(Step step, const QStringList& algorithms)
{
    m_isMaking = true;
    showSelection();
    const auto made = [this, step](const core::Result<models::FreshKeys>& fresh) {
        m_isMaking = false;
        showSelection();
        if (!fresh) {
            showError(tr("No key could be made: %1").arg(fresh.error().message));
            return;
        }
        switch (step) {
        case Step::Rotate:
            perform(models::key_changes::rotation(*fresh),
                [](int count) { return tr("%n keys sign from now on.", nullptr, count); });
            break;
        case Step::PublishNext:
            perform(models::key_changes::publication(*fresh),
                [](int count) { return tr("%n next keys are published.", nullptr, count); });
            break;
        case Step::AddFirst:
            perform(models::key_changes::addition(*fresh),
                [](int) { return tr("The new key signs from now on."); });
            break;
        }
    };
    models::makeKeys(model().background(), algorithms, step == Step::PublishNext, made);
}

void KeysPage::askToRetire()
{
    const QVariantMap key = selectedKey();
    const QString kid = key[u"kid"_s].toString();
    ask({ .question
            = tr("Retire the %1 key without another one?").arg(key[u"algorithm"_s].toString()),
            .endings = { tr("Nothing is signed with this algorithm any more."),
                tr("What it signed can still be verified.") },
            .action = tr("Retire") },
        [this, kid] {
            perform(models::key_changes::retirement(kid),
                [](int) { return tr("The key is retired."); });
        });
}

void KeysPage::askToWithdraw()
{
    const QVariantMap key = selectedKey();
    const QString kid = key[u"kid"_s].toString();
    ask({ .question
            = tr("Withdraw the %1 key %2?").arg(key[u"algorithm"_s].toString(), kid.left(8)),
            .endings
            = { tr("Nothing that it signed can be verified any more: ID tokens as hints at "
                   "sign-out, and JWT access tokens that have not expired."),
                tr("It cannot be brought back.") },
            .action = tr("Withdraw") },
        [this, kid] {
            perform(models::key_changes::withdrawal(kid),
                [](int) { return tr("The key is withdrawn."); });
        });
}

} // namespace gatehouse::ui
