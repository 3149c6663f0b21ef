// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/page.h"

#include <QStringList>

namespace planner::tests {

/// The text of each item that has some, in order.
[[nodiscard]] inline QStringList wordsOf(const Page& page)
{
    QStringList found;
    for (const Item& item : page.items) {
        if (const auto* text = std::get_if<Text>(&item)) {
            QString words;
            for (const Run& run : text->runs)
                words += run.text;
            found += words;
        }
    }
    return found;
}

/// Where the text `words` stands; the test fails when it does not.
[[nodiscard]] inline Box boxOf(const Page& page, const QString& words)
{
    for (const Item& item : page.items) {
        const auto* text = std::get_if<Text>(&item);
        if (text && wordsOf({.size = {}, .items = {item}}).contains(words))
            return text->box;
    }
    qFatal("no text says %s", qPrintable(words));
}

} // namespace planner::tests
