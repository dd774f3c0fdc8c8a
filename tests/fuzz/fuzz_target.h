// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>

#include <cstdlib>

/// The one function that each fuzz_*.cpp of the corpus kind defines: feeds `input` to what it is
/// named after and ends the process when a promise of that code does not hold.
void fuzzTarget(QByteArrayView input);

/// Not an assert: a fuzzer of a release build must see it as well.
inline void require(bool held)
{
    if (!held)
        std::abort();
}
