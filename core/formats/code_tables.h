// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/text_decoding.h"

#include <array>

namespace planner {

/// The letters that bytes 0x80 to 0xFF stand for; 0 where a byte stands for none.
using HighHalf = std::array<char16_t, 128>;

/// Of an encoding that has one byte for each letter: Windows-1252, Mac Roman or CP850.
[[nodiscard]] const HighHalf& highHalf(Encoding encoding);

/// Which of the three, and how sure that is.
struct SingleByteGuess {
    Encoding encoding = Encoding::Windows1252;
    bool isPlain = true; ///< Nothing told them apart, so it is the most usual one.
    std::optional<Encoding> rival = {}; ///< Another one that reads as well, or nearly.
};

/// The one of the three in which `bytes`, of which some are above 0x7F, read most like French.
[[nodiscard]] SingleByteGuess singleByteGuess(const QByteArray& bytes);

} // namespace planner
