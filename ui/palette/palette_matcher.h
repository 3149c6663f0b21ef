// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace planner::ui {

/// What was typed into the palette, taken apart: "@violette ga" seeks start-ups that match both words.
class PaletteQuery {
public:
    explicit PaletteQuery(const QString& typed);

    /// One of > @ # : ! or a null character.
    [[nodiscard]] QChar prefix() const { return m_prefix; }
    /// What was typed after the prefix, as typed.
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    /// How well a folded text (core/base/text.h) matches: the higher the better; none when a word is not in
    /// it. A word matches at the begin of a word, else within one, else letter by letter from the begin of a
    /// word: "pcl" finds "placer au premier creneau libre".
    [[nodiscard]] std::optional<int> match(QStringView foldedText) const;

private:
    QChar m_prefix;
    QString m_text;
    QStringList m_words; ///< Folded.
};

} // namespace planner::ui
