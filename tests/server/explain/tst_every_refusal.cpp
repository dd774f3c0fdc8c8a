// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/explain/rule_base.h"
#include "server/oauth/oauth_error.h"

#include <QtCore/QDirIterator>
#include <QtTest/QtTest>

namespace gatehouse::explain {

using namespace Qt::StringLiterals;

namespace {

struct Refusal
{
    QString where;
    QString error;
    QStringList texts; ///< Description and detail as far as they are literals.
};

/// Functions that make a refusal of a detail: their literals are details of this code and
/// description.
struct Helper
{
    const char* call;
    const char* folder;
    const char* error;
    const char* description;
};

const Helper helpers[] {
    { "invalidCode", "server/oauth/grants", "invalid_grant",
        "the authorization code is invalid, expired or was used before" },
    { "invalidGrant", "server/oauth/grants", "invalid_grant", nullptr },
    { "invalidRefreshToken", "server/oauth/grants", "invalid_grant",
        "the refresh token is invalid, expired or revoked" },
    { "invalidDeviceCode", "server/oauth/grants", "invalid_grant",
        "the device code is invalid or was used before" },
    { "invalidAssertion", "server/oauth/grants", "invalid_grant", "the assertion is not valid" },
    { "invalidRegistrationToken", "server/oauth/registration", "invalid_token",
        "the token does not manage this client" },
    { "unauthenticated", "server/oauth/client_authenticator", "invalid_client",
        "client authentication failed" },
    { "failed", "server/oauth/presented_credentials", "invalid_client",
        "client authentication failed" },
    { "inactive", "server/oauth/access_token_reader", "invalid_token",
        "the access token is invalid, expired or revoked" },
    { "invalid", "server/oauth/id_token_hint", "invalid_request", "id_token_hint is not valid" },
    { "invalidRequest", "server/oauth/bearer_token", "invalid_request", nullptr },
    { "claimDenied", "server/oauth/assertion_claims", "invalid_client",
        "client authentication failed" },
    { "assertionDenied", "server/oauth/assertion_verifier", "invalid_client",
        "client authentication failed" },
};

QStringList literals(const QString& text)
{
    static const QRegularExpression literal(u"u\"([^\"]*)\"_s"_s);
    QStringList found;
    for (auto it = literal.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

QString wireName(const QString& enumerator)
{
    static const QRegularExpression upper(u"(?<!^)([A-Z])"_s);
    QString name = enumerator;
    name.replace(upper, u"_\\1"_s);
    return name.toLower();
}

QList<Refusal> ofCodes(const QString& path, const QString& source)
{
    static const QRegularExpression site(u"ErrorCode::(\\w+)([^;]{0,400})"_s);
    QList<Refusal> found;
    for (auto it = site.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        found.append({ path, wireName(match.captured(1)), literals(match.captured(2)) });
    }
    return found;
}

QList<Refusal> ofHelpers(const QString& path, const QString& source)
{
    QList<Refusal> found;
    for (const Helper& helper : helpers) {
        if (!path.startsWith(QLatin1StringView(helper.folder)))
            continue;
        const QRegularExpression call(
            u"\\b%1\\(\\s*(u\"[^\"]*\"_s)"_s.arg(QLatin1StringView(helper.call)));
        for (auto it = call.globalMatch(source); it.hasNext();) {
            QString text = literals(it.next().captured(1)).first();
            // The function itself puts this before.
            if (QByteArrayView(helper.call) == "claimDenied")
                text.prepend(u"assertion: "_s);
            const QString error = QLatin1StringView(helper.error);
            if (helper.description)
                found.append({ path, error, { QLatin1StringView(helper.description), text } });
            else
                found.append({ path, error, { text } });
        }
    }
    return found;
}

QList<Refusal> allRefusals()
{
    const QDir root(QStringLiteral(GATEHOUSE_SOURCE_DIR));
    QList<Refusal> all;
    QDirIterator files(
        root.filePath(u"server"_s), { u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        const QString path = root.relativeFilePath(file.fileName());
        if (path.endsWith(u"oauth_error.cpp"_s))
            continue;
        const QString source = QString::fromUtf8(file.readAll());
        all += ofCodes(path, source) + ofHelpers(path, source);
    }
    return all;
}

} // namespace

/// A refusal that nobody can explain fails here.
class EveryRefusalTest : public QObject
{
    Q_OBJECT

    const RuleBase m_rules {};

    const Rule* find(const QString& error, const QString& description, const QString& detail) const
    {
        trace::Step step;
        step.error = error;
        step.description = description;
        step.detail = detail;
        return m_rules.find(step);
    }

private Q_SLOTS:
    void findsTheRefusalsOfTheSources()
    {
        const QList<Refusal> all = allRefusals();
        QVERIFY2(all.size() >= 130, qPrintable(QString::number(all.size())));
        QSet<QString> codes;
        for (const Refusal& refusal : all)
            codes.insert(refusal.error);
        QVERIFY(codes.size() >= 20);
    }

    void everyRefusalOfTheSourcesHasARule()
    {
        QStringList missing;
        for (const Refusal& refusal : allRefusals()) {
            // The description may be a variable: the helper's own callers are looked at instead.
            if (refusal.texts.isEmpty())
                continue;
            const Rule* rule = find(refusal.error, refusal.texts.value(0), refusal.texts.value(1));
            if (!rule)
                rule = find(refusal.error, {}, refusal.texts.value(0));
            // Where the reason is known the rule must be more than the last resort.
            const bool isVague
                = rule && refusal.texts.size() > 1 && rule->id.endsWith(u".general"_s);
            if (!rule || isVague)
                missing.append(
                    refusal.where + u": "_s + refusal.error + u' ' + refusal.texts.join(u" | "_s));
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyCodeThatIsUsedHasARule()
    {
        QSet<QString> ruled;
        for (const Rule& rule : m_rules.rules())
            ruled.insert(rule.error);
        for (const oauth::ErrorCodeInfo& info : oauth::errorCodes()) {
            const QString name = QLatin1StringView(info.name);
            bool isUsed = false;
            for (const Refusal& refusal : allRefusals())
                isUsed = isUsed || refusal.error == name;
            QVERIFY2(!isUsed || ruled.contains(name), info.name);
        }
    }

    void everyRuleNamesACodeOfTheTable()
    {
        for (const Rule& rule : m_rules.rules()) {
            const bool isKnown = rule.error.isEmpty()
                || oauth::errorCodeFromName(rule.error.toLatin1()).has_value();
            QVERIFY2(isKnown, qPrintable(rule.id));
        }
    }

    void everyDescriptionOfARuleIsSaidSomewhere()
    {
        QSet<QString> said;
        for (const Refusal& refusal : allRefusals()) {
            for (const QString& text : refusal.texts)
                said.insert(text);
        }
        for (const Rule& rule : m_rules.rules()) {
            for (const QString& description : rule.descriptions)
                QVERIFY2(said.contains(description), qPrintable(rule.id + u": "_s + description));
        }
    }

    void storageFailuresHaveARule()
    {
        for (const auto kind : { core::ErrorKind::Busy, core::ErrorKind::Conflict }) {
            const auto error = oauth::fromStorage(core::Error { kind, u"why"_s });
            const QString code = QString::fromLatin1(oauth::name(error.code));
            QVERIFY(find(code, error.description, error.detail));
        }
    }
};

} // namespace gatehouse::explain

QTEST_GUILESS_MAIN(gatehouse::explain::EveryRefusalTest)
#include "tst_every_refusal.moc"
