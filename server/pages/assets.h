// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/page_files.h"

#include <QtCore/QByteArray>

namespace gatehouse::pages {

/// A file that pages refer to. `url` carries a hash of the content, so browsers may keep it for
/// ever.
struct Asset
{
    QByteArray contentType;
    QByteArray content {};
    QByteArray hash {};
    QByteArray url {};
};

/// Stylesheet, icon and the script for passkeys as they were when the server started. Immutable.
class Assets
{
public:
    explicit Assets(const PageFiles& files);

    [[nodiscard]] const Asset& stylesheet() const { return m_stylesheet; }
    [[nodiscard]] const Asset& icon() const { return m_icon; }
    [[nodiscard]] const Asset& passkeyScript() const { return m_passkeyScript; }

private:
    Asset m_stylesheet;
    Asset m_icon;
    Asset m_passkeyScript;
};

} // namespace gatehouse::pages
