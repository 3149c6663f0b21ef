// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace planner::route {

/// A set of small numbers, in so many words of 64 bits.
template <size_t Words>
struct KeySet {
    std::array<std::uint64_t, Words> words{};

    bool has(int key) const { return (words[static_cast<size_t>(key) / 64] >> (key % 64) & 1U) != 0; }
    void add(int key) { words[static_cast<size_t>(key) / 64] |= std::uint64_t{1} << (key % 64); }
    bool isWithin(const KeySet& other) const
    {
        std::uint64_t outside = 0;
        for (size_t word = 0; word < Words; ++word)
            outside |= words[word] & ~other.words[word];
        return outside == 0;
    }
    /// Whether both have a member other than one that both may have.
    bool meets(const KeySet& other, int allowed) const
    {
        std::uint64_t common = 0;
        for (size_t word = 0; word < Words; ++word) {
            const std::uint64_t mask = static_cast<size_t>(allowed) / 64 == word
                ? ~(std::uint64_t{1} << (allowed % 64))
                : ~std::uint64_t{0};
            common |= words[word] & other.words[word] & mask;
        }
        return common != 0;
    }
    KeySet common(const KeySet& other) const
    {
        KeySet both;
        for (size_t word = 0; word < Words; ++word)
            both.words[word] = words[word] & other.words[word];
        return both;
    }
};

} // namespace planner::route
