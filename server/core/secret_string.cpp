// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/secret_string.h"

#include <string.h>

#include <utility>

namespace gatehouse::core {

SecretString& SecretString::operator=(const SecretString& other)
{
    if (this != &other) {
        wipe();
        m_value = other.m_value;
    }
    return *this;
}

SecretString& SecretString::operator=(SecretString&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_value = std::exchange(other.m_value, {});
    }
    return *this;
}

SecretString::~SecretString()
{
    wipe();
}

void SecretString::wipe()
{
    // A shared buffer is still in use elsewhere; its last owner wipes it.
    if (!m_value.isEmpty() && m_value.isDetached())
        explicit_bzero(m_value.data(), static_cast<size_t>(m_value.size()));
}

} // namespace gatehouse::core
