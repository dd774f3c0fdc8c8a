// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/user_output.h"

#include "server/store/user_repository.h"

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int userPageSize = 500;

} // namespace

CommandResult<domain::User> findUser(store::Database& database, const QString& username)
{
    auto user = store::UserRepository(database).findByUsername(username);
    if (!user)
        return failed(user.error());
    if (!*user)
        return failed(u"no user '%1'"_s.arg(username));
    return std::move(**user);
}

CommandResult<QList<domain::User>> allUsers(store::Database& database)
{
    store::UserRepository repository(database);
    QList<domain::User> all;
    for (;;) {
        const auto page
            = repository.list(userPageSize, all.isEmpty() ? QString() : all.last().username);
        if (!page)
            return failed(page.error());
        all += *page;
        if (page->size() < userPageSize)
            return all;
    }
}

QJsonObject userJson(const domain::User& user)
{
    auto json = domain::toJson(user);
    json.insert(u"has_password"_s, !user.passwordHash.isEmpty());
    json.insert(u"created_at"_s, user.createdAt);
    json.insert(u"updated_at"_s, user.updatedAt);
    return json;
}

} // namespace gatehouse::app::cli
