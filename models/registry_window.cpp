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

/// `column` has `text` somewhere; % and _ in it mean themselves.
QString contains(const QSqlDriver& driver, const QString& column, const QString& text)
{
    QString pattern = text;
    for (const QChar special : { u'\\', u'%', u'_' }) {
        pattern.replace(special, u"\\"_s + special);
    }
    // LIKE of SQLite ignores the case of ASCII letters, that of PostgreSQL none.
    const bool isPostgres = driver.dbmsType() == QSqlDriver::PostgreSQL;
    return u"%1 %2 %3 ESCAPE '\\'"_s.arg(
        column, isPostgres ? u"ILIKE"_s : u"LIKE"_s, quoted(driver, u"%"_s + pattern + u"%"_s));
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
        QStringList places;
        for (const QString& column : searched) {
            places << contains(driver, column, word);
        }
        if (!places.isEmpty()) {
            parts << u"("_s + places.join(u" OR "_s) + u")"_s;
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
