// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/request_form.h"

#include <QtCore/QRegularExpression>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

bool isFormType(const QByteArray& contentType)
{
    const qsizetype parameters = contentType.indexOf(';');
    const QByteArray type = parameters < 0 ? contentType : contentType.left(parameters);
    return type.trimmed().compare("application/x-www-form-urlencoded", Qt::CaseInsensitive) == 0;
}

/// Only what is a type: who puts a form into the wrong field would find its secrets in the log.
QString typeShown(const QByteArray& contentType)
{
    static const QRegularExpression type(u"^[a-z]{1,16}/[a-z0-9.+-]{1,48}(?=\\s*(;|$))"_s);
    if (contentType.isEmpty())
        return u"no content type"_s;
    const auto found = type.match(QString::fromLatin1(contentType).toLower());
    return found.hasMatch() ? QString(u"content type "_s + found.captured(0))
                            : u"a content type that is none"_s;
}

} // namespace

OAuthResult<http::Form> requestForm(const http::Request& request)
{
    if (request.count("content-type") != 1 || !isFormType(request.header("content-type"))) {
        return refusal(ErrorCode::InvalidRequest,
            u"the body must be application/x-www-form-urlencoded"_s,
            typeShown(request.header("content-type")));
    }
    auto form = http::Form::parse(request.body);
    if (!form)
        return refusal(ErrorCode::InvalidRequest, u"the request body is malformed"_s);
    if (!form->repeated().isEmpty()) {
        return refusal(ErrorCode::InvalidRequest, u"a parameter is given more than once"_s,
            QString(u"repeated parameter "_s + QString::fromUtf8(form->repeated().left(64))));
    }
    return std::move(*form);
}

} // namespace gatehouse::oauth
