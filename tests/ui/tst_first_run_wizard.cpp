// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/first_run_wizard.h"

#include "server/store/client_repository.h"
#include "tests/ui/shell_fixture.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

class FirstRunWizardTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<ShellFixture> m_fixture;

    FirstRunWizard* wizard() { return m_fixture->find<FirstRunWizard>("firstRunWizard"); }
    QString text(const char* label)
    {
        return ConsoleFixture::child<QLabel>(wizard(), label)->text();
    }
    void type(const char* field, const QString& value)
    {
        ConsoleFixture::type(wizard(), field, value);
    }
    void enterUser()
    {
        type("wizardUsername", u"alice"_s);
        type("wizardPassword", u"correct horse"_s);
        type("wizardRepeat", u"correct horse"_s);
    }
    std::optional<domain::Client> client(const QString& id)
    {
        auto reader = m_fixture->host.workspace().openReader();
        return *store::ClientRepository(**reader).find(id);
    }
    std::optional<domain::User> user(const QString& name)
    {
        auto reader = m_fixture->host.workspace().openReader();
        return *store::UserRepository(**reader).findByUsername(name);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ShellFixture>();
        Preferences chosen;
        chosen.startsServer = false;
        chosen.save();
        m_fixture->open();
        QVERIFY(wizard() != nullptr);
    }
    void cleanup() { m_fixture.reset(); }

    void comesInAnEmptyWorkspaceOnly()
    {
        m_fixture.reset();
        m_fixture = std::make_unique<ShellFixture>();
        m_fixture->addUser();
        m_fixture->open();
        QVERIFY(wizard() == nullptr);
    }

    void leadsToAUserAClientAndARunningServer()
    {
        wizard()->next();
        enterUser();
        wizard()->next();
        ConsoleFixture::child<QRadioButton>(wizard(), "wizardTemplate_spa")->setChecked(true);
        type("wizardClientName", u"My Shop!"_s);
        wizard()->button(QWizard::FinishButton)->click();
        QTRY_VERIFY(wizard() == nullptr);
        QVERIFY(user(u"alice"_s)->passwordHash.startsWith(u"$argon2id$"_s));
        const auto shop = client(u"my-shop"_s);
        QVERIFY(shop);
        QCOMPARE(shop->clientName, u"My Shop!"_s);
        QCOMPARE(shop->tokenEndpointAuthMethod, domain::TokenEndpointAuthMethod::None);
        QCOMPARE(m_fixture->shell->window()->currentPage(), u"clients"_s);
        QCOMPARE(m_fixture->host.fake().starts.size(), 1);
    }

    void everyTemplateMakesAClient_data()
    {
        QTest::addColumn<QString>("id");
        for (const models::ClientTemplate& entry : models::clientTemplates()) {
            QTest::newRow(qPrintable(entry.id)) << entry.id;
        }
    }

    void everyTemplateMakesAClient()
    {
        QFETCH(QString, id);
        wizard()->next();
        wizard()->next();
        wizard()->findChild<QRadioButton*>(u"wizardTemplate_"_s + id)->setChecked(true);
        QVERIFY(!text("wizardTemplateHint").isEmpty());
        type("wizardClientName", u"Test"_s);
        wizard()->button(QWizard::FinishButton)->click();
        QTRY_VERIFY(wizard() == nullptr);
        QVERIFY(client(u"test"_s));
    }

    void saysWhatIsWrongWithAPassword()
    {
        wizard()->next();
        type("wizardUsername", u"alice"_s);
        type("wizardPassword", u"short"_s);
        type("wizardRepeat", u"short"_s);
        wizard()->next();
        QCOMPARE(wizard()->currentId(), 1);
        QVERIFY(!text("wizardUserFault").isEmpty());
        type("wizardPassword", u"correct horse"_s);
        wizard()->next();
        QCOMPARE(wizard()->currentId(), 1);
        type("wizardRepeat", u"correct horse"_s);
        wizard()->next();
        QCOMPARE(wizard()->currentId(), 2);
        QVERIFY(user(u"alice"_s));
    }

    void saysWhatIsWrongWithARedirectUri()
    {
        wizard()->next();
        wizard()->next();
        type("wizardClientName", u"Shop"_s);
        type("wizardRedirectUri", u"no uri"_s);
        wizard()->button(QWizard::FinishButton)->click();
        QVERIFY(wizard() != nullptr);
        QVERIFY(!text("wizardClientFault").isEmpty());
        QCOMPARE(m_fixture->shell->window()->unsavedChanges(), 0);
    }

    void changesNothingWhenSkipped()
    {
        wizard()->button(QWizard::CancelButton)->click();
        QTRY_VERIFY(wizard() == nullptr);
        QVERIFY(m_fixture->host.fake().starts.isEmpty());
        QVERIFY(!user(u"alice"_s));
    }

    void mayLeaveEverythingEmpty()
    {
        ConsoleFixture::child<QCheckBox>(wizard(), "wizardStartsServer")->setChecked(false);
        wizard()->next();
        wizard()->next();
        wizard()->button(QWizard::FinishButton)->click();
        QTRY_VERIFY(wizard() == nullptr);
        QVERIFY(m_fixture->host.fake().starts.isEmpty());
        QCOMPARE(m_fixture->shell->window()->currentPage(), u"overview"_s);
    }
};

} // namespace gatehouse::ui

QTEST_MAIN(gatehouse::ui::FirstRunWizardTest)
#include "tst_first_run_wizard.moc"
