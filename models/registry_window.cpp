// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registry_window.h"

#include <QtSql/QSqlDriver>
#include <QtSql/QSqlField>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

QString quoted(const QSqlDriver& driver, const QString& text)
{
    QSqlField field(QString(), QMetaType::fromType<QString>());
    field.setValue(text);
    return driver.formatValue(field);
}

bool isPostgres(const QSqlDriver& driver)
{
    return driver.dbmsType() == QSqlDriver::PostgreSQL;
}

/// `column` has `text` somewhere; % and _ in it mean themselves.
QString contains(const QSqlDriver& driver, const QString& column, const QString& text)
{
    QString pattern = text;
    for (const QChar special : { u'\\', u'%', u'_' }) {
        pattern.replace(special, u"\\"_s + special);
    }
    const QString wanted = quoted(driver, u"%"_s + pattern + u"%"_s);
    // LIKE of SQLite ignores the case of ASCII letters, that of PostgreSQL none.
    return isPostgres(driver) ? u"lower(%1) LIKE lower(%2) ESCAPE '\\'"_s.arg(column, wanted)
                              : u"%1 LIKE %2 ESCAPE '\\'"_s.arg(column, wanted);
}

/// One of `columns` has `word` somewhere.
QString wordCondition(const QSqlDriver& driver, const QStringList& columns, const QString& word)
{
    if (isPostgres(driver)) {
        // One comparison instead of one for each column; no word has the space between them in it.
        return contains(driver, u"concat_ws(' ', %1)"_s.arg(columns.join(u", "_s)), word);
    }
    QStringList places;
    for (const QString& column : columns) {
        places << contains(driver, column, word);
    }
    return u"("_s + places.join(u" OR "_s) + u")"_s;
}

QString facetCondition(const QSqlDriver& driver, const RegistryFacet& facet)
{
    QStringList parts;
    for (const QString& value : facet.values) {
        switch (facet.match) {
        case RegistryFacet::Match::IsOneOf:
            parts << u"CAST(%1 AS TEXT) = %2"_s.arg(facet.column, quoted(driver, value));
            break;
        case RegistryFacet::Match::HasWord:
            parts << contains(
                driver, u"(' ' || %1 || ' ')"_s.arg(facet.column), u" %1 "_s.arg(value));
            break;
        case RegistryFacet::Match::Contains:
            parts << contains(driver, facet.column, value);
            break;
        }
    }
    const bool isAll = facet.match == RegistryFacet::Match::Contains;
    return u"("_s + parts.join(isAll ? u" AND "_s : u" OR "_s) + u")"_s;
}

} // namespace

bool RegistryFacet::accepts(const QString& text) const
{
    const auto matches = [&](const QString& value) {
        switch (match) {
        case Match::IsOneOf:
            return text == value;
        case Match::HasWord:
            return text.split(u' ', Qt::SkipEmptyParts).contains(value, Qt::CaseInsensitive);
        case Match::Contains:
            break;
        }
        return text.contains(value, Qt::CaseInsensitive);
    };
    return match == Match::Contains ? std::all_of(values.cbegin(), values.cend(), matches)
                                    : std::any_of(values.cbegin(), values.cend(), matches);
}

QString RegistryNarrowing::condition(const QSqlDriver& driver) const
{
    QStringList parts { u"1 = 1"_s };
    for (const QString& word : words) {
        if (!searched.isEmpty()) {
            parts << wordCondition(driver, searched, word);
        }
    }
    for (const RegistryFacet& facet : facets) {
        if (!facet.values.isEmpty()) {
            parts << facetCondition(driver, facet);
        }
    }
    return parts.join(u" AND "_s);
}

} // namespace gatehouse::models
