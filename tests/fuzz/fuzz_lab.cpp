// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "lab/flow_file.h"
#include "lab/html_form.h"
#include "lab/target.h"

namespace lab = gatehouse::lab;

namespace {

/// The pages of whatever server the flow lab signs in at.
void readPage(const QByteArray& page)
{
    const auto forms = lab::formsOf(page);
    require(forms.size() <= 16);
    for (const lab::HtmlForm& form : forms) {
        require(form.inputs.size() <= 64);
        for (const auto& input : form.inputs) {
            // A button may have none: what it says is of interest.
            require(!input.name.isEmpty() || input.type == "submit");
            require(input.text.size() <= 200 || input.text == input.value);
        }
    }
    require(lab::headingOf(page).size() <= 200);
    require(lab::textOf(page).size() <= 301);
}

/// A file of a stranger: refused with its path, or written and read again the same.
void readFile(const QByteArray& bytes)
{
    const auto flow = lab::readFlow(bytes);
    if (!flow) {
        require(!flow.error().message.isEmpty());
        return;
    }
    const QByteArray written = lab::written(*flow);
    const auto again = lab::readFlow(written);
    require(again.has_value());
    require(lab::written(*again) == written);
}

} // namespace

void fuzzTarget(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    readPage(bytes);
    readFile(bytes);
    static_cast<void>(lab::endpointsFrom(bytes, QStringLiteral("https://op.example")));
}
