// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/programme/slots.h"

#include <QListView>

namespace planner::ui {

class StopModel;

/// The stops of an itinerary. A stop dragged to another place asks to be moved there, sessions dropped here
/// ask to be added.
class StopView : public QListView {
    Q_OBJECT

public:
    explicit StopView(StopModel& model, QWidget* parent = nullptr);

    /// The place of the stop that is chosen; none: a leg is, or nothing.
    [[nodiscard]] std::optional<size_t> chosenStop() const;
    /// The place of the stop to which the chosen leg leads.
    [[nodiscard]] std::optional<size_t> chosenLeg() const;
    void chooseStop(size_t stop);

Q_SIGNALS:
    void moved(int from, int to);
    void slotsDropped(const QStringList& slotKeys);
    void chosen();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The row above which something dropped at `place` comes to stand.
    [[nodiscard]] int rowAt(QPoint place) const;
    [[nodiscard]] std::optional<size_t> chosenPlace(bool isLeg) const;

    StopModel& m_model;
    int m_dropRow = -1;
};

/// What a drag of sessions to add carries: SlotKey texts, one a line.
constexpr const char* slotMimeType = "application/x-festival-slots";

} // namespace planner::ui
