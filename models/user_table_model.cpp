// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/user_table_model.h"

#include "models/registry_writes.h"
#include "server/core/bytes.h"
#include "server/crypto/password_hash.h"
#include "server/store/registry_edits.h"
#include "server/store/schema.h"
#include "server/store/user_repository.h"
#include "server/store/workspace.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace schema = store::schema;

namespace {

struct Columns
{
    Q_DECLARE_TR_FUNCTIONS(UserTableModel)
public:
    static QList<ColumnSpec> all()
    {
        namespace users = schema::users;
        return {
            { .name = users::isEnabled,
                .title = tr("On"),
                .kind = ColumnKind::Boolean,
                .isInTable = true,
                .width = 44 },
            { .name = users::username, .title = tr("Username"), .isInTable = true, .width = 110 },
            { .name = users::name, .title = tr("Name"), .isInTable = true },
            { .name = users::email, .title = tr("E-mail"), .isInTable = true, .width = 180 },
            { .name = users::isEmailVerified,
                .title = tr("Verified"),
                .kind = ColumnKind::Boolean,
                .isInTable = true,
                .width = 80 },
            { .name = users::subject, .title = tr("Subject"), .field = "sub" },
            { .name = users::givenName, .title = tr("Given name") },
            { .name = users::familyName, .title = tr("Family name") },
            { .name = users::nickname, .title = tr("Nickname") },
            { .name = users::picture, .title = tr("Picture") },
            { .name = users::website, .title = tr("Website") },
            { .name = users::phoneNumber, .title = tr("Telephone") },
            { .name = users::isPhoneNumberVerified,
                .title = tr("Telephone verified"),
                .kind = ColumnKind::Boolean },
            { .name = users::locale, .title = tr("Language") },
            { .name = users::zoneinfo, .title = tr("Time zone") },
            { .name = users::persona, .title = tr("In lab mode") },
            { .name = schema::column::updatedAt,
                .title = tr("Changed"),
                .kind = ColumnKind::Time,
                .isInTable = true,
                .isEditableInTable = false },
        };
    }
};

constexpr qsizetype minimumPasswordLength = 8;
constexpr qsizetype maximumPasswordLength = 1024;

QString auditObject(const domain::User& user)
{
    return u"user:%1"_s.arg(user.username);
}

} // namespace

UserTableModel::UserTableModel(
    store::Workspace& workspace, store::Database& reader, QObject* parent)
    : RegistryTableModel(workspace, reader, schema::table::users, Columns::all(), parent)
{
}

QList<ColumnSpec> UserTableModel::columns() const
{
    return Columns::all();
}

const char* UserTableModel::nameColumn() const
{
    return schema::users::username;
}

bool UserTableModel::hasPassword(int row) const
{
    return !fields(row).value(QLatin1String(schema::users::passwordHash)).toString().isEmpty();
}

QString UserTableModel::passwordFault(const QString& password)
{
    if (password.size() < minimumPasswordLength) {
        return tr("at least %1 characters").arg(minimumPasswordLength);
    }
    return password.toUtf8().size() > maximumPasswordLength ? tr("too long") : QString();
}

core::Result<void> UserTableModel::setPassword(int row, const QByteArray& password)
{
    const core::Result<QString> hash = crypto::hashPassword(password);
    if (!hash) {
        return tl::unexpected(hash.error());
    }
    if (isNewRow(row)) {
        setData(index(row, columnOf(schema::users::passwordHash)), *hash);
        return {};
    }
    if (data(index(row, 0), IsPendingRole).toBool()) {
        return core::failure(
            core::ErrorKind::Conflict, u"save the other changes of this user first"_s);
    }
    const domain::User user = store::userFromFields(fields(row)).value;
    const Write write
        = [user, hash = *hash](store::Transaction& transaction) -> core::Result<void> {
        const auto done = store::UserRepository(transaction.database())
                              .setPassword(user.id, hash, transaction.now());
        return done ? noteConsoleEdit(transaction, "user.password_set", auditObject(user)) : done;
    };
    const core::Result<void> done = workspace().writer().runAndWait<void>(write);
    refresh();
    return done;
}

domain::FieldErrors UserTableModel::validate(const QVariantMap& fields) const
{
    return allFaults(store::userFromFields(fields));
}

RegistryTableModel::RowEdit UserTableModel::insertion(const QVariantMap& fields)
{
    domain::User value = store::userFromFields(fields).value;
    if (value.subject.isEmpty()) {
        // Random, so that it tells nothing and is never given to a second person.
        value.subject = QString::fromLatin1(core::toBase64Url(workspace().random().bytes(16)));
    }
    return { insertWrite<store::UserRepository>(value, "user.added", auditObject(value)) };
}

RegistryTableModel::RowEdit UserTableModel::change(const QVariantMap& fields)
{
    const domain::User value = store::userFromFields(fields).value;
    return { updateWrite<store::UserRepository>(value, "user.changed", auditObject(value)) };
}

RegistryTableModel::RowEdit UserTableModel::removal(const QVariantMap& fields)
{
    const domain::User value = store::userFromFields(fields).value;
    return { removeWrite<store::UserRepository>(value, "user.removed", auditObject(value)) };
}

QVariantMap UserTableModel::newFields() const
{
    return store::toFields(domain::User {});
}

void UserTableModel::prepareCopy(QVariantMap& fields) const
{
    const QString username = QLatin1String(schema::users::username);
    fields.insert(username, freeName(fields.value(username).toString()));
    // Two people share neither a subject, a password nor a mailbox.
    for (const char* own :
        { schema::users::subject, schema::users::passwordHash, schema::users::email }) {
        fields.insert(QLatin1String(own), QString());
    }
    fields.insert(QLatin1String(schema::users::isEmailVerified), 0);
}

} // namespace gatehouse::models
