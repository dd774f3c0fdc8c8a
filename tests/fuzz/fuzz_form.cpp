// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "server/http/form.h"

#include <QtCore/QSet>
#include <QtCore/QUtf8StringView>

namespace http = gatehouse::http;

namespace {

void checkFields(const http::Form& form)
{
    require(form.fields().size() <= 64);
    QSet<QByteArray> names;
    bool isRepeated = false;
    for (const auto& [name, value] : form.fields()) {
        require(!name.contains('\0') && !value.contains('\0'));
        require(QUtf8StringView(name).isValidUtf8() && QUtf8StringView(value).isValidUtf8());
        require(form.contains(name) && !value.isEmpty());
        isRepeated = isRepeated || names.contains(name);
        names.insert(name);
    }
    // A name given twice is said, whichever of the two a later reader would take (RFC 6749 §3.1).
    require(!isRepeated || !form.repeated().isEmpty());
}

} // namespace

void fuzzTarget(QByteArrayView input)
{
    const auto form = http::Form::parse(input);
    if (form) {
        checkFields(*form);
        const auto again = http::Form::parse(form->toQuery());
        require(again && again->fields() == form->fields());
    }
    const auto value = http::formDecoded(input);
    if (value)
        require(http::formDecoded(http::percentEncoded(*value)) == value);
}
