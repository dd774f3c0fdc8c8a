// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/request_form.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTypeShown = 64;

bool isFormType(const QByteArray& contentType)
{
    const qsizetype parameters = contentType.indexOf(';');
    const QByteArray type = parameters < 0 ? contentType : contentType.left(parameters);
    return type.trimmed().compare("application/x-www-form-urlencoded", Qt::CaseInsensitive) == 0;
}

} // namespace

OAuthResult<http::Form> requestForm(const http::Request& request)
{
    if (request.count("content-type") != 1 || !isFormType(request.header("content-type"))) {
        const QByteArray type = request.header("content-type").left(longestTypeShown);
        return refusal(ErrorCode::InvalidRequest,
            u"the body must be application/x-www-form-urlencoded"_s,
            type.isEmpty() ? u"no content type"_s
                           : QString(u"content type "_s + QString::fromUtf8(type)));
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
