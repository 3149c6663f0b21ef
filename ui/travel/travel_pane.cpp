// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/travel/travel_pane.h"

#include "core/base/wording.h"
#include "core/exporting/exporter.h"
#include "core/exporting/file_writing.h"
#include "core/festival/labels.h"
#include "core/festival/questions.h"
#include "ui/controls/text_link.h"
#include "ui/sessions/session_words.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"
#include "ui/travel/travel_details.h"
#include "ui/travel/travel_grid.h"
#include "ui/travel/travel_import.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

// In widths of an "m".
constexpr int leastWidth = 20;
constexpr int narrowSide = 15;
constexpr int wideSide = 22;

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("TravelPane", source, nullptr, n);
}

QComboBox* chooser(const char* name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(said(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

TravelPane::TravelPane(Workspace& workspace)
    : m_workspace(workspace),
      m_model(new TravelModel(workspace, this)),
      m_grid(new TravelGrid(workspace, *m_model)),
      m_details(new TravelDetails(workspace))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(makeHead());
    auto* table = new QVBoxLayout;
    table->setSpacing(spacing::small);
    table->addWidget(m_grid, 1);
    table->addWidget(makeFoot());
    auto* both = new QHBoxLayout;
    both->setSpacing(spacing::large);
    both->addLayout(table, 1);
    m_side = makeSide();
    both->addWidget(m_side);
    column->addLayout(both, 1);
    connect(m_model, &TravelModel::refreshed, this, &TravelPane::follow);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_grid->horizontalHeader()->viewport()->update();
        follow();
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TravelPane::follow);
    connect(m_details, &TravelDetails::modeChosen, this, [this](TravelMode mode) {
        look({mode, m_model->lens().day});
    });
    connect(&workspace, &Workspace::changed, this, &TravelPane::follow);
    if (m_model->rowCount() > 1)
        m_grid->setCurrentIndex(m_model->index(0, 1));
    follow();
}

QWidget* TravelPane::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    m_modes = chooser(QT_TRANSLATE_NOOP("TravelPane", "Means"));
    for (const auto& [mode, name] : names(TravelMode{}))
        m_modes->addItem(capital(label(mode, m_workspace.words())), QLatin1String(name));
    m_days = chooser(QT_TRANSLATE_NOOP("TravelPane", "Day"));
    connect(m_modes, &QComboBox::activated, this, &TravelPane::takeLens);
    connect(m_days, &QComboBox::activated, this, &TravelPane::takeLens);
    auto* importButton = new QPushButton(said(QT_TRANSLATE_NOOP("TravelPane", "Import…")));
    connect(importButton, &QPushButton::clicked, this, &TravelPane::chooseImport);
    auto* exportButton = new QPushButton(said(QT_TRANSLATE_NOOP("TravelPane", "Export")));
    auto* formats = new QMenu(exportButton);
    formats->addAction(said(QT_TRANSLATE_NOOP("TravelPane", "For a spreadsheet (CSV)…")), this,
        [this] { exportAs("travel-csv"); });
    formats->addAction(said(QT_TRANSLATE_NOOP("TravelPane", "For a map (GeoJSON)…")), this,
        [this] { exportAs("travel-geojson"); });
    exportButton->setMenu(formats);
    row->addWidget(m_modes);
    row->addWidget(m_days);
    row->addStretch();
    row->addWidget(importButton);
    row->addWidget(exportButton);
    return head;
}

QWidget* TravelPane::makeFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    m_count = new QLabel;
    m_count->setWordWrap(true);
    m_next = new TextLink(said(QT_TRANSLATE_NOOP("TravelPane", "Go to the next one")));
    connect(m_next, &TextLink::clicked, this, &TravelPane::showNextUnknown);
    auto* counts = new QHBoxLayout;
    counts->addWidget(m_count, 1);
    counts->addWidget(m_next);
    column->addLayout(counts);
    m_legend = new QLabel(said(QT_TRANSLATE_NOOP("TravelPane",
        "Bold with a mark: typed. Italic: typed for every day. ≈ estimated. – only by other means. ? not "
        "known.")));
    m_legend->setWordWrap(true);
    setLook(m_legend, "quiet");
    column->addWidget(m_legend);
    return foot;
}

QWidget* TravelPane::makeSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_details);
    m_same = new QPushButton(said(QT_TRANSLATE_NOOP("TravelPane", "Same time back")));
    m_clear = new QPushButton(said(QT_TRANSLATE_NOOP("TravelPane", "Back to the estimate")));
    connect(m_same, &QPushButton::clicked, m_grid, [this] { m_grid->makeSelectedSame(); });
    connect(m_clear, &QPushButton::clicked, m_grid, [this] { m_grid->clearSelected(); });
    column->addWidget(m_same);
    column->addWidget(m_clear);
    column->addStretch();
    return side;
}

QSize TravelPane::minimumSizeHint() const
{
    return {
        fontMetrics().horizontalAdvance(QLatin1Char('m')) * leastWidth, QWidget::minimumSizeHint().height()};
}

void TravelPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    m_side->setFixedWidth(std::clamp(width() * 3 / 10, narrowSide * em, wideSide * em));
}

void TravelPane::look(const TravelLens& lens)
{
    m_model->setLens(lens);
    follow();
}

void TravelPane::takeLens()
{
    look({fromName<TravelMode>(m_modes->currentData().toString()).value_or(TravelMode::Walk),
        Day::fromText(m_days->currentData().toString())});
}

void TravelPane::follow()
{
    QStringList texts{said(QT_TRANSLATE_NOOP("TravelPane", "Every day"))};
    std::vector<QVariant> values{QVariant(QString())};
    for (const Day day : days(m_workspace.festival())) {
        texts += dayText(day, m_workspace.language(), DayStyle::Long);
        values.emplace_back(day.text());
    }
    const auto shows = [&](int index) {
        return m_days->itemText(index) == texts[index]
            && m_days->itemData(index) == values[static_cast<size_t>(index)];
    };
    bool same = m_days->count() == texts.size();
    for (int index = 0; same && index < m_days->count(); ++index)
        same = shows(index);
    if (!same) {
        m_days->clear();
        for (int index = 0; index < texts.size(); ++index)
            m_days->addItem(texts[index], values[static_cast<size_t>(index)]);
    }
    const TravelLens& lens = m_model->lens();
    m_modes->setCurrentIndex(m_modes->findData(planner::nameOf(lens.mode)));
    m_days->setCurrentIndex(qMax(0, m_days->findData(lens.day ? lens.day->text() : QString())));
    const int unknown = m_model->unknown();
    m_count->setText(unknown == 0
            ? said(QT_TRANSLATE_NOOP("TravelPane", "Every travel time is known."))
            : said(QT_TRANSLATE_N_NOOP("TravelPane", "%n travel times are not known."), unknown));
    setLook(m_count, unknown == 0 ? "quiet" : "warned");
    m_next->setVisible(unknown > 0);
    const bool typed = m_grid->hasTypedSelected();
    m_same->setEnabled(typed);
    m_clear->setEnabled(typed);
    const QModelIndex current = m_grid->currentIndex();
    m_details->edit(
        current.isValid() ? std::optional(m_model->wayAt(current)) : std::optional<TravelWay>(), lens);
}

void TravelPane::showNextUnknown()
{
    const QModelIndex next = m_model->nextUnknown(m_grid->currentIndex());
    if (!next.isValid())
        return;
    m_grid->setCurrentIndex(next);
    m_grid->scrollTo(next);
    m_grid->setFocus(Qt::OtherFocusReason);
}

void TravelPane::chooseImport()
{
    const QString path = QFileDialog::getOpenFileName(this,
        said(QT_TRANSLATE_NOOP("TravelPane", "Choose a list of travel times")),
        QFileInfo(m_workspace.path()).path(),
        said(QT_TRANSLATE_NOOP("TravelPane", "Lists (*.csv *.tsv *.txt);;All files (*)")));
    if (!path.isEmpty())
        import(path);
}

void TravelPane::import(const QString& path)
{
    auto* dialog = new TravelImport(m_workspace, path, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TravelPane::exportAs(const char* id)
{
    const auto all = exporters();
    const auto exporter = std::find_if(
        all.begin(), all.end(), [id](const Exporter& one) { return std::strcmp(one.id, id) == 0; });
    Q_ASSERT_X(exporter != all.end(), "TravelPane::exportAs", id);
    const QString usual = QFileInfo(m_workspace.path())
                              .dir()
                              .filePath(said(QT_TRANSLATE_NOOP("TravelPane", "travel-times"))
                                  + QLatin1Char('.') + QLatin1String(exporter->suffix));
    // The dialog asks before an existing file is replaced.
    const QString path
        = QFileDialog::getSaveFileName(this, said(QT_TRANSLATE_NOOP("TravelPane", "Export travel times")),
            usual, QStringLiteral("*.") + QLatin1String(exporter->suffix));
    if (path.isEmpty())
        return;
    const Edition edition{.festival = visibleTo(exporter->usualAudience, m_workspace.festival()),
        .audience = exporter->usualAudience,
        .revision = m_workspace.document().revision(),
        .day = std::nullopt,
        .venue = std::nullopt};
    const auto bytes = exporter->write(edition);
    if (!bytes)
        return m_workspace.fail(bytes.error());
    if (const Status written = writeFile(path, *bytes); !written)
        return m_workspace.fail(written.error());
    m_workspace.say(said(QT_TRANSLATE_NOOP("TravelPane", "%1 is written.")).arg(path));
}

} // namespace planner::ui
