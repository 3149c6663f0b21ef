// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printing/exporter.h"
#include "ui/printing/print_notes.h"
#include "ui/printing/print_prompts.h"
#include "ui/printing/proofs.h"
#include "ui/shell/page.h"

class QPushButton;
class QScrollArea;
class QTreeView;

namespace planner::ui {

class ExportPanel;
class NotesPane;
class OptionsPane;
class PageView;
class PreviewPane;
class ProductModel;

/// What can be printed, as it will be printed, and the way onto paper.
class PrintPage : public Page {
    Q_OBJECT

public:
    PrintPage(Workspace& workspace, Actions& actions);

    void fillToolBar(QToolBar& bar) override;
    QWidget* firstFocus() override;
    void setPrompts(PrintPrompts prompts) { m_prompts = std::move(prompts); }

    [[nodiscard]] const PrintChoices& choices() const { return m_choices; }
    void choose(const PrintChoices& choices);
    [[nodiscard]] PageView& view();
    [[nodiscard]] const Proofs& proofs() const { return *m_proofs; }

Q_SIGNALS:
    /// The preview shows what is chosen, as the file is now.
    void previewed();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeProductDock();
    void makeOptionsDock();
    [[nodiscard]] QScrollArea* makeOptions();
    void bindActions();
    void bindViewActions();
    void followProducts();
    void followExports();
    void takeLaid(const Sheet& sheet);
    void refresh();
    void refreshPreview();
    void refreshNotes();
    void follow(const PrintNote& note);

    [[nodiscard]] std::vector<const Sheet*> tickedSheets() const;
    [[nodiscard]] QString whyNotExport() const;
    void exportShown();
    void exportTicked();
    void print();
    /// Asks about files that are there; nothing left of the plan when the user would rather not.
    [[nodiscard]] ExportPlan settled(ExportPlan plan) const;
    void start(const ExportPlan& plan);
    void carryOut(const ExportPlan& plan);
    void tellProgress(int done);
    void tell(const Exported& exported);
    void tellExported(const Exported& exported);
    void handOver(const Exported& exported);
    [[nodiscard]] QString titleOf(const Sheet& sheet) const;
    [[nodiscard]] QString folder() const;

    PrintChoices m_choices;
    PrintPrompts m_prompts;
    Proofs* m_proofs;
    Exporter* m_exporter;
    ExportPlan m_plan; ///< Being carried out.
    bool m_printing = false; ///< The plan ends on paper, not in a file of the user's.
    std::optional<PrinterJob> m_printer; ///< Of what is being printed; none: the desktop shows it.
    ProductModel* m_products;
    QTreeView* m_tree;
    PreviewPane* m_preview;
    OptionsPane* m_options;
    NotesPane* m_notes;
    QPushButton* m_verdict; ///< On the notes, which may be out of sight.
    ExportPanel* m_exports;
};

} // namespace planner::ui
