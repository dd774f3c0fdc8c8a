// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/client_templates.h"

#include "server/domain/grant_types.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::ClientTemplate;

class ClientTemplatesTest : public QObject
{
    Q_OBJECT

    static ClientTemplate kind(const QString& id)
    {
        for (const ClientTemplate& made : models::clientTemplates()) {
            if (made.id == id) {
                return made;
            }
        }
        qFatal("no template %s", qPrintable(id));
    }

    static domain::Client made(const QString& id)
    {
        const ClientTemplate chosen = kind(id);
        return models::clientFromTemplate(chosen, u"Acme"_s, u"acme"_s, chosen.redirectExample);
    }

private Q_SLOTS:
    void keepsEveryRule_data()
    {
        QTest::addColumn<QString>("id");
        for (const ClientTemplate& each : models::clientTemplates()) {
            QTest::newRow(qPrintable(each.id)) << each.id;
        }
    }

    void keepsEveryRule()
    {
        QFETCH(QString, id);
        const domain::FieldErrors faults = domain::validate(made(id));
        QVERIFY2(faults.isEmpty(),
            faults.isEmpty() ? "" : qPrintable(faults.first().field + faults.first().message));
    }

    void saysWhyForEachDefault_data() { keepsEveryRule_data(); }

    void saysWhyForEachDefault()
    {
        QFETCH(QString, id);
        const ClientTemplate chosen = kind(id);
        QVERIFY(chosen.defaults.size() >= 3);
        for (const models::TemplateDefault& decided : chosen.defaults) {
            QVERIFY(!decided.setting.isEmpty());
            QVERIFY(!decided.value.isEmpty());
            QVERIFY2(decided.reason.endsWith(u'.'), qPrintable(decided.reason));
        }
    }

    void coversEveryKindOfApplication()
    {
        QStringList ids;
        for (const ClientTemplate& each : models::clientTemplates()) {
            ids.append(each.id);
        }
        QCOMPARE(ids,
            (QStringList { u"web"_s, u"spa"_s, u"native"_s, u"service"_s, u"device"_s, u"api"_s,
                u"password"_s }));
    }

    void givesNoSecretToWhatPeopleHold()
    {
        for (const QString& id : { u"spa"_s, u"native"_s, u"device"_s }) {
            QVERIFY2(made(id).isPublic(), qPrintable(id));
        }
        for (const QString& id : { u"web"_s, u"service"_s, u"api"_s, u"password"_s }) {
            QVERIFY2(!made(id).isPublic(), qPrintable(id));
        }
    }

    void requiresPkceWhereThereIsACode()
    {
        for (const ClientTemplate& each : models::clientTemplates()) {
            QVERIFY(each.client.requiresPkce);
            QVERIFY(!each.client.grantTypes.contains(domain::grant_type::implicit));
        }
    }

    void letsABrowserApplicationCallFromItsOrigin()
    {
        QCOMPARE(made(u"spa"_s).allowedOrigins, QStringList { u"https://app.example.com"_s });
        QVERIFY(made(u"web"_s).allowedOrigins.isEmpty());
    }

    void letsAnApiAskAboutTokens()
    {
        QVERIFY(made(u"api"_s).mayIntrospect);
        QVERIFY(!made(u"service"_s).mayIntrospect);
    }

    void refusesATemplateWithoutItsRedirectUri()
    {
        const domain::Client client
            = models::clientFromTemplate(kind(u"web"_s), u"Acme"_s, u"acme"_s, QString());
        const domain::FieldErrors faults = domain::validate(client);
        QVERIFY(!faults.isEmpty());
        QCOMPARE(faults.first().field, u"redirect_uris"_s);
    }
};

QTEST_GUILESS_MAIN(ClientTemplatesTest)
#include "tst_client_templates.moc"
