// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exporting/edition.h"
#include "core/print/pango_metrics.h"
#include "ui/shell/background.h"
#include "ui/shell/workspace.h"

#include <QTimer>

class QComboBox;

namespace planner::ui {

class PageView;

/// The sheet of an itinerary as it would be printed now: what visitors get, or the copy of the guide.
class ItineraryPreview : public QWidget {
public:
    explicit ItineraryPreview(Workspace& workspace);

    /// Shows `itinerary` from now on; none: nothing. Lays out only while somebody looks.
    void tell(const std::optional<Id<Itinerary>>& itinerary);
    [[nodiscard]] const PageView& view() const { return *m_view; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void lay();
    /// No page; says whether one is being laid out or an itinerary has to be chosen.
    void showNothing(bool isLaying);

    Workspace& m_workspace;
    std::optional<Id<Itinerary>> m_itinerary;
    QComboBox* m_audience;
    PageView* m_view;
    std::shared_ptr<const PangoMetrics> m_metrics; ///< Used by m_background alone; made when first needed.
    QTimer m_pause;
    Background m_background;
};

} // namespace planner::ui
