// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/pango_metrics.h"
#include "ui/shell/background.h"
#include "ui/shell/workspace.h"

#include <QTimer>

class QLabel;

namespace planner::ui {

class PageView;

/// What visitors read of a start-up on paper: its own sheet, as it would be printed now.
class StartupPreview : public QWidget {
public:
    explicit StartupPreview(Workspace& workspace);

    /// Shows `startup` from now on; none: nothing. Lays out only while somebody looks.
    void tell(const std::optional<Id<Startup>>& startup);
    [[nodiscard]] const PageView& view() const { return *m_view; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void lay();

    Workspace& m_workspace;
    std::optional<Id<Startup>> m_startup;
    QLabel* m_remark;
    PageView* m_view;
    std::shared_ptr<const PangoMetrics> m_metrics; ///< Used by m_background alone; made when first needed.
    QTimer m_pause;
    Background m_background;
};

/// `festival` as the public sees it, with the sessions of `startup` that have a room and a time, and no
/// others.
[[nodiscard]] Festival printedOf(const Festival& festival, const Id<Startup>& startup);

} // namespace planner::ui
