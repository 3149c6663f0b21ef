// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace planner::ui {

class TextLink;

/// One problem: its sentence and the ways out of it; or folded, the sentence alone in one line.
class ProblemCard : public QFrame {
    Q_OBJECT

public:
    ProblemCard(const QString& sentence, const char* look, QWidget* parent);

    /// A way out, below the sentence.
    TextLink* addWay(const QString& label);
    /// Whether all ways out are there.
    void setAnswered() { m_isAnswered = true; }

    [[nodiscard]] bool isFolded() const;
    void setFolded(bool folded);
    /// With a link that folds it again.
    void setFoldable(bool foldable);
    /// How high it is in `width` when it is not folded; with a guess at the ways out that are not there yet.
    [[nodiscard]] int fullHeight(int width) const;
    [[nodiscard]] int foldedHeight() const;

Q_SIGNALS:
    void openRequested();
    void foldRequested();

private:
    class Line;

    QVBoxLayout* m_column;
    Line* m_line; ///< Shown when it is folded.
    QLabel* m_text; ///< Shown when it is not.
    std::vector<TextLink*> m_ways;
    TextLink* m_less = nullptr;
    bool m_isAnswered = false;
};

} // namespace planner::ui
