// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/print_page.h"

#include "ui/printing/export_panel.h"
#include "ui/printing/notes_pane.h"
#include "ui/printing/options_pane.h"
#include "ui/printing/preview_pane.h"
#include "ui/printing/product_model.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("PrintPage", source);
}

/// A panel of the page that stays where it is, without a title of its own.
QDockWidget* fixedDock(const QString& name, QWidget* content, QMainWindow* page)
{
    auto* dock = new QDockWidget(name, page);
    dock->setObjectName(name);
    dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    dock->setTitleBarWidget(new QWidget(dock));
    dock->setWidget(content);
    return dock;
}

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setLook(label, "heading");
    return label;
}

} // namespace

PrintPage::PrintPage(Workspace& workspace, Actions& actions)
    : Page(workspace, actions),
      m_choices(storedChoices(workspace.settings(), workspace.language())),
      m_prompts(promptsOver(this)),
      m_proofs(new Proofs(workspace, this)),
      m_exporter(new Exporter(this)),
      m_products(new ProductModel(workspace.words(), this)),
      m_tree(new QTreeView(this)),
      m_preview(new PreviewPane(this))
{
    setCentralWidget(m_preview);
    makeProductDock();
    makeOptionsDock();
    bindActions();
    bindViewActions();
    followProducts();
    followExports();
    connect(m_proofs, &Proofs::laid, this, &PrintPage::takeLaid);
    connect(&workspace, &Workspace::changed, this, [this] { refresh(); });
    m_proofs->choose(m_choices);
    refresh();
}

void PrintPage::makeProductDock()
{
    auto* panel = new QWidget(this);
    panel->setBackgroundRole(QPalette::Base);
    panel->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(spacing::large, spacing::medium, 0, 0);
    column->setSpacing(spacing::small);
    QLabel* title = heading(said(QT_TRANSLATE_NOOP("PrintPage", "Documents to print")), panel);
    column->addWidget(title);
    m_tree->setModel(m_products);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setIndentation(spacing::medium);
    m_tree->expandAll();
    m_tree->setAccessibleName(title->text());
    const QAbstractItemView* rows = m_tree;
    m_tree->setMinimumWidth(rows->sizeHintForColumn(0)
        + m_tree->fontMetrics().horizontalAdvance(QStringLiteral(" (000)")) + spacing::small);
    column->addWidget(m_tree, 1);
    addDockWidget(Qt::LeftDockWidgetArea, fixedDock(title->text(), panel, this));
}

QScrollArea* PrintPage::makeOptions()
{
    auto* scrolled = new QWidget(this);
    auto* column = new QVBoxLayout(scrolled);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::medium);
    m_options = new OptionsPane(workspace().words(), scrolled);
    column->addWidget(m_options);
    column->addSpacing(spacing::small);
    column->addWidget(heading(said(QT_TRANSLATE_NOOP("PrintPage", "Before printing")), scrolled));
    m_notes = new NotesPane(scrolled);
    column->addWidget(m_notes);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(scrolled);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    return scroll;
}

void PrintPage::makeOptionsDock()
{
    auto* panel = new QWidget(this);
    auto* parts = new QVBoxLayout(panel);
    parts->setContentsMargins(0, 0, 0, spacing::large);
    parts->setSpacing(spacing::small);
    QScrollArea* scroll = makeOptions();
    parts->addWidget(scroll, 1);
    m_verdict = new QPushButton(said(QT_TRANSLATE_NOOP("PrintPage", "Before printing")), panel);
    setLook(m_verdict, "link");
    connect(m_verdict, &QPushButton::clicked, scroll, [this, scroll] {
        // Their heading stands above them.
        scroll->verticalScrollBar()->setValue(m_notes->y() - 3 * m_notes->fontMetrics().height());
    });
    auto* line = new QHBoxLayout;
    line->setContentsMargins(spacing::medium, 0, spacing::large, 0);
    line->addWidget(m_verdict);
    line->addStretch();
    parts->addLayout(line);
    m_exports = new ExportPanel(actions(), panel);
    m_exports->setContentsMargins(spacing::large, 0, spacing::large, 0);
    parts->addWidget(m_exports);
    addDockWidget(
        Qt::RightDockWidgetArea, fixedDock(said(QT_TRANSLATE_NOOP("PrintPage", "Options")), panel, this));
    connect(m_options, &OptionsPane::chosen, this, &PrintPage::choose);
    connect(m_notes, &NotesPane::followed, this, &PrintPage::follow);
}

void PrintPage::followProducts()
{
    m_products->setTicked(m_choices.ticked);
    m_tree->setCurrentIndex(m_products->indexOf(sheetOf(m_choices)));
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) {
            const Sheet* sheet = m_products->sheetAt(current);
            if (sheet == nullptr)
                return;
            PrintChoices choices = m_choices;
            choices.product = QLatin1String(sheet->id);
            choose(choices);
            view().showPage(0);
        });
    connect(m_products, &ProductModel::tickedChanged, this, [this] {
        PrintChoices choices = m_choices;
        choices.ticked = m_products->ticked();
        choose(choices);
    });
}

void PrintPage::followExports()
{
    connect(m_exporter, &Exporter::progressed, this, &PrintPage::tellProgress);
    connect(m_exporter, &Exporter::finished, this, &PrintPage::tell);
    connect(m_exports, &ExportPanel::cancelled, m_exporter, &Exporter::cancel);
    connect(m_exports, &ExportPanel::folderRequested, this,
        [this](const QString& folder) { (void)m_prompts.open(folder); });
}

void PrintPage::bindActions()
{
    actions().bind("print.export", this, {[this] { exportShown(); }, [this] { return whyNotExport(); }});
    actions().bind("print.export-all", this,
        {[this] { exportTicked(); },
            [this] {
                return m_choices.ticked.isEmpty()
                    ? said(QT_TRANSLATE_NOOP("PrintPage", "No document is ticked."))
                    : whyNotExport();
            }});
    actions().bind("print.print", this, {[this] { print(); }, [this] { return whyNotExport(); }});
    actions().bind("print.photocopy", this,
        {[this] {
             view().setPhotocopy(!view().isPhotocopy());
             actions().refresh();
         },
            {}, [this] { return view().isPhotocopy(); }});
}

void PrintPage::bindViewActions()
{
    actions().bind("view.zoom-in", this, {[this] { view().zoomIn(); }});
    actions().bind("view.zoom-out", this, {[this] { view().zoomOut(); }});
    actions().bind("view.zoom-fit", this, {[this] { view().setZoom({}); }});
}

void PrintPage::fillToolBar(QToolBar& bar)
{
    bar.addAction(actions().action("print.photocopy"));
}

QWidget* PrintPage::firstFocus()
{
    return m_tree;
}

PageView& PrintPage::view()
{
    return m_preview->view();
}

void PrintPage::choose(const PrintChoices& choices)
{
    m_choices = choices;
    store(choices, workspace().settings());
    m_proofs->choose(choices);
    refresh();
}

void PrintPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_proofs->setAwake(true);
}

void PrintPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_proofs->setAwake(false);
}

void PrintPage::takeLaid(const Sheet& sheet)
{
    const Pages& pages = *m_proofs->of(sheet);
    m_products->setPages(sheet, pages.isBlank ? 0 : static_cast<int>(pages.pages.size()));
    refreshPreview();
    if (&sheet == &sheetOf(m_choices))
        Q_EMIT previewed();
}

/// Everything but the layout, which follows by itself.
void PrintPage::refresh()
{
    m_options->show(m_choices, workspace().festival());
    refreshPreview();
}

/// What follows from the layout. Lists of options that are open stay open.
void PrintPage::refreshPreview()
{
    const Sheet& sheet = sheetOf(m_choices);
    view().setMessage(said(QT_TRANSLATE_NOOP("PrintPage", "Laying out “%1”…")).arg(titleOf(sheet)));
    view().setPages(m_proofs->shown());
    view().setAccessibleName(said(QT_TRANSLATE_NOOP("PrintPage", "Preview of “%1”")).arg(titleOf(sheet)));
    refreshNotes();
    std::optional<int> pages = 0;
    for (const Sheet* ticked : tickedSheets()) {
        const auto more = m_products->pagesOf(*ticked);
        pages = pages && more ? std::optional(*pages + *more) : std::nullopt;
    }
    actions().refresh();
    m_exports->setTicked(static_cast<int>(m_choices.ticked.size()), pages);
}

void PrintPage::refreshNotes()
{
    const std::shared_ptr<const Pages> pages = m_proofs->shown();
    const Festival& festival = workspace().festival();
    m_verdict->setVisible(pages != nullptr);
    if (!pages)
        return m_notes->show({});
    const std::vector<PrintNote> notes = printNotes(*pages, jobFor(sheetOf(m_choices), m_choices, festival),
        festival, workspace().findings(), workspace().words());
    m_notes->show(notes);
    const PrintNote worst = verdict(notes, workspace().words());
    m_verdict->setText(worst.sentence);
    m_verdict->setIcon(noteSign(worst.kind, *this));
}

void PrintPage::follow(const PrintNote& note)
{
    if (note.page > 0)
        view().showPage(note.page - 1);
    if (note.subject)
        workspace().reveal(*note.subject);
}

QString PrintPage::titleOf(const Sheet& sheet) const
{
    return workspace().words().translate("Sheets", sheet.title);
}

} // namespace planner::ui
