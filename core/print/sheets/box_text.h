// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheets/grid_box.h"

namespace planner {

/// What stands inside a frame of the grid.
struct BoxWords {
    std::vector<Item> items;
    bool namesHosts = false;
};

/// Sets what stands in a frame of the grid.
class BoxText {
public:
    BoxText(const Setting& setting, const PosterLook& look) : m_setting(setting), m_look(look) { }

    /// Time, whole title, hosts and signs of `session` inside `frame`, as roomy as it allows; none when the
    /// whole title has no room.
    [[nodiscard]] std::optional<BoxWords> whole(const Session& session, const Box& frame) const;

    /// The same for several sessions, one under the other.
    [[nodiscard]] std::optional<BoxWords> whole(const GridBox& box) const;

    /// A short form that leads to the list of whole titles: the numbers are `number` and those that follow.
    [[nodiscard]] std::vector<Item> shortened(const GridBox& box, int number) const;

    /// The height of a frame that holds one line.
    [[nodiscard]] Mm lowest() const;

private:
    struct Signs {
        std::vector<Symbol> symbols; ///< Side by side, from x = 0.
        std::optional<Text> code;
        Mm width;
    };

    struct Stack {
        std::vector<Item> items;
        Mm bottom;
    };

    struct Lines {
        std::vector<Item> items;
        Mm free; ///< Below them.
    };

    [[nodiscard]] Box inside(const Box& frame) const;
    [[nodiscard]] Signs signsOf(const Session& session) const;
    void putSigns(
        const Signs& signs, Mm right, Mm top, const TextStyle& beside, std::vector<Item>& items) const;
    [[nodiscard]] std::optional<Stack> stacked(const Session& session, const Box& frame) const;
    [[nodiscard]] BoxWords withHosts(const Session& session, const Box& frame, Stack stack) const;
    [[nodiscard]] std::optional<Text> hosts(const Session& session, TextPlace place, int lines) const;
    [[nodiscard]] std::optional<Lines> runIn(
        const Session& session, const Box& frame, const TextStyle& style) const;
    [[nodiscard]] std::vector<Item> lowered(std::vector<Item> items, Mm free) const;
    [[nodiscard]] std::optional<Text> fitting(std::vector<Run> runs, const Box& room) const;

    const Setting& m_setting;
    const PosterLook& m_look;
};

/// "EN", "FR·EN": the languages of a session that does not speak French alone; empty when it does.
[[nodiscard]] QString languageCode(const Session& session);

} // namespace planner
