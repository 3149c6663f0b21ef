// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/printing/print_choices.h"
#include "ui/shell/background.h"

namespace planner::ui {

/// A product, and the file it goes to.
struct ExportItem {
    const Sheet* sheet = nullptr;
    QString path;

    friend bool operator==(const ExportItem&, const ExportItem&) = default;
};

using ExportPlan = std::vector<ExportItem>;

/// A file for each of `chosen` in `folder`, under the names that the command line gives them.
[[nodiscard]] ExportPlan planned(const std::vector<const Sheet*>& chosen, const QString& folder,
    const PrintChoices& choices, const PrintMatter& matter);

/// The files of `plan` that are already there.
[[nodiscard]] QStringList existing(const ExportPlan& plan);

/// `plan` with another name for each file that is already there: "poster (2).pdf".
[[nodiscard]] ExportPlan besideExisting(ExportPlan plan);

/// What became of a plan.
struct Exported {
    int documents = 0; ///< Written whole.
    int pages = 0;
    QStringList paths;
    std::optional<Problem> problem; ///< Why it ended early.
};

/// Writes documents off the window's thread. A document is there whole or not at all; it takes the place of
/// one that was there. Of several, those with nothing to print are left out.
class Exporter : public QObject {
    Q_OBJECT

public:
    explicit Exporter(QObject* parent);

    void start(const ExportPlan& plan, const PrintChoices& choices, const PrintMatter& matter);
    /// Begins no other document; ends with a Problem of the kind Cancelled.
    void cancel() { m_stop.request_stop(); }
    [[nodiscard]] bool isBusy() const { return m_background.isBusy(); }

Q_SIGNALS:
    /// `done` documents of the plan are written.
    void progressed(int done);
    void finished(const planner::ui::Exported& exported);

private:
    std::stop_source m_stop;
    Background m_background;
};

} // namespace planner::ui
