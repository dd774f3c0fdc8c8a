// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/error_uri.h"

#include "server/domain/fault_collector.h"
#include "server/domain/json_reader.h"
#include "server/domain/text_rules.h"
#include "server/domain/uri_parts.h"

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

FieldErrors validate(const ErrorUri& errorUri)
{
    FaultCollector faults;
    if (!isErrorCode(errorUri.error))
        faults.add(u"error"_s,
            errorUri.error.isEmpty() ? u"must not be empty"_s
                                     : u"character not allowed in an error code"_s);
    faults.check(u"error"_s, textFault(errorUri.error));
    // A plain URL keeps within the characters of error_uri (RFC 6749 appendix A.9).
    faults.check(u"uri"_s, webUriFault(errorUri.uri));
    return faults.take();
}

ErrorUriFromJson errorUriFromJson(const QJsonObject& object)
{
    ErrorUriFromJson result;
    JsonReader reader(object);
    reader.text(u"error"_s, result.errorUri.error);
    reader.text(u"uri"_s, result.errorUri.uri);
    result.faults = reader.takeFaults();
    return result;
}

QJsonObject toJson(const ErrorUri& errorUri)
{
    return QJsonObject { { u"error"_s, errorUri.error }, { u"uri"_s, errorUri.uri } };
}

} // namespace gatehouse::domain
