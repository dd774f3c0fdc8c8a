// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoro/QCoroTask>

namespace gatehouse::http {

/// What an endpoint's coroutine returns. Coroutines take their parameters by value; no braces
/// inside co_await.
template <typename T>
using Task = QCoro::Task<T>;

} // namespace gatehouse::http
