// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/pango_metrics.h"
#include "ui/printing/print_choices.h"
#include "ui/shell/background.h"
#include "ui/shell/workspace.h"

#include <QTimer>

namespace planner::ui {

/// Lays the products out off the window's thread, as the file and the choices are now: the one shown first,
/// the others after it, because their pages are counted.
class Proofs : public QObject {
    Q_OBJECT

public:
    Proofs(Workspace& workspace, QObject* parent);

    /// Follows `choices`: what they change is laid out anew.
    void choose(const PrintChoices& choices);
    /// Works only while somebody looks.
    void setAwake(bool awake);

    /// As last laid out, or null. What has changed since is on its way.
    [[nodiscard]] std::shared_ptr<const Pages> of(const Sheet& sheet) const;
    [[nodiscard]] std::shared_ptr<const Pages> shown() const { return of(sheetOf(m_choices)); }
    /// Whether what shown() returns is how things are now.
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] PrintMatter matter() const;

Q_SIGNALS:
    /// Another product, or the same one anew, can be had.
    void laid(const planner::Sheet& sheet);

private:
    struct Proof {
        std::shared_ptr<const Pages> pages;
        bool fresh = false;
    };

    void spoilAll();
    void advance();
    void keep(const Sheet& sheet, std::shared_ptr<const Pages> pages);
    [[nodiscard]] const Sheet* next() const;

    Workspace& m_workspace;
    PrintChoices m_choices;
    std::map<const Sheet*, Proof> m_proofs;
    std::shared_ptr<const PangoMetrics> m_metrics; ///< Used by m_background alone.
    QTimer m_delay;
    bool m_awake = false;
    Background m_background;
};

} // namespace planner::ui
