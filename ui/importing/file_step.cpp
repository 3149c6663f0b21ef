// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/file_step.h"

#include "ui/importing/plain_label.h"
#include "ui/importing/reading_choices.h"
#include "ui/importing/startup_import.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace planner::ui {
namespace {

const char* const tryEncoding = QT_TRANSLATE_NOOP("FileStep", "Try %1");

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("FileStep", source, nullptr, n);
}

} // namespace

FileStep::FileStep(StartupImport& import) : ImportStep(import)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::large);
    column->addWidget(makePathRow());
    m_banner = makeBanner();
    column->addWidget(m_banner);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeInvitation());
    m_stack->addWidget(makeReading());
    column->addWidget(m_stack, 1);
    connect(&import, &StartupImport::listChanged, this, &FileStep::refresh);
    connect(&import.background(), &Background::busyChanged, this, &FileStep::refresh);
    refresh();
}

QWidget* FileStep::makePathRow()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(spacing::small);
    auto* title = plainLabel(said(QT_TRANSLATE_NOOP("FileStep", "&File")), "", row);
    m_path = new QLineEdit(row);
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setPlaceholderText(said(QT_TRANSLATE_NOOP("FileStep", "The list, as CSV or text")));
    title->setBuddy(m_path);
    auto* choose = new QPushButton(said(QT_TRANSLATE_NOOP("FileStep", "C&hoose…")), row);
    line->addWidget(title);
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &FileStep::choose);
    // Return on the path of a list that is read goes on to the next step.
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_path->isModified())
            openTyped();
    });
    return row;
}

QWidget* FileStep::makeInvitation()
{
    auto* card = new QFrame(this);
    setLook(card, "card");
    auto* column = new QVBoxLayout(card);
    column->setSpacing(spacing::small);
    auto* sign = new QLabel(card);
    sign->setPixmap(iconPixmap("import", Theme(palette()).quiet(), 32, devicePixelRatioF()));
    auto* title
        = plainLabel(said(QT_TRANSLATE_NOOP("FileStep", "Drop the list of start-ups here")), "heading", card);
    auto* text = plainLabel(
        said(QT_TRANSLATE_NOOP("FileStep",
            "A form or a spreadsheet saves it as CSV. Nothing is written before the last step, and the whole "
            "import can be undone.")),
        "quiet", card);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    // In a box that centres it a label that wraps has the height of one line, unless it is told.
    const int width = text->fontMetrics().averageCharWidth() * 64;
    text->setFixedSize(width, text->heightForWidth(width));
    column->addStretch();
    for (QLabel* label : {sign, title, text})
        column->addWidget(label, 0, Qt::AlignHCenter);
    column->addStretch();
    return card;
}

QFrame* FileStep::makeBanner()
{
    auto* banner = new QFrame(this);
    auto* row = new QHBoxLayout(banner);
    row->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    m_bannerText = plainLabel({}, "", banner);
    m_bannerText->setWordWrap(true);
    m_bannerText->setObjectName(QStringLiteral("banner"));
    m_bannerAct = new QPushButton(said(tryEncoding).arg(nameInWords(Encoding::Utf8)), banner);
    m_bannerAct->setObjectName(QStringLiteral("likelier"));
    setLook(m_bannerAct, "link");
    row->addWidget(m_bannerText, 1);
    row->addWidget(m_bannerAct);
    connect(m_bannerAct, &QPushButton::clicked, this, [this] {
        ImportOptions options = import().options();
        options.encoding = import().likelierEncoding();
        import().setOptions(options);
    });
    banner->hide();
    return banner;
}

QWidget* FileStep::makeReading()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(spacing::medium);
    m_choices = new ReadingChoices(import());
    column->addWidget(m_choices);
    m_table = new QTableView(page);
    m_table->setModel(&m_preview);
    m_table->setAccessibleName(said(QT_TRANSLATE_NOOP("FileStep", "The first rows of the list")));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::small);
    m_counts = plainLabel({}, "quiet", page);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_faults = new QListWidget(page);
    m_faults->setAccessibleName(said(QT_TRANSLATE_NOOP("FileStep", "Lines in which something is wrong")));
    m_faults->setObjectName(QStringLiteral("faults"));
    m_faults->hide();
    connect(m_faults, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr)
            m_table->selectRow(m_preview.rowOf(item->data(Qt::UserRole).toInt()));
    });
    column->addWidget(m_table, 1);
    column->addWidget(m_counts);
    column->addWidget(m_faults);
    return page;
}

void FileStep::openTyped()
{
    m_path->setModified(false);
    if (!m_path->text().trimmed().isEmpty())
        import().open(m_path->text().trimmed());
}

void FileStep::choose()
{
    const QString path = QFileDialog::getOpenFileName(this,
        said(QT_TRANSLATE_NOOP("FileStep", "Choose a list of start-ups")),
        QFileInfo(import().path().isEmpty() ? import().workspace().path() : import().path()).path(),
        said(QT_TRANSLATE_NOOP("FileStep", "Lists (*.csv *.tsv *.txt);;All files (*)")));
    if (!path.isEmpty())
        import().open(path);
}

void FileStep::enter()
{
    if (import().path().isEmpty())
        m_path->setFocus();
}

QString FileStep::whyNot() const
{
    if (import().path().isEmpty())
        return said(QT_TRANSLATE_NOOP("FileStep", "Choose a file to continue."));
    if (import().problem())
        return said(QT_TRANSLATE_NOOP("FileStep", "This file can't be imported as it is."));
    if (import().list() == nullptr)
        return said(QT_TRANSLATE_NOOP("FileStep", "The file is being read…"));
    return {};
}

void FileStep::refresh()
{
    if (!m_path->isModified() && m_path->text().trimmed() != import().path())
        m_path->setText(import().path());
    m_stack->setCurrentIndex(import().path().isEmpty() ? 0 : 1);
    const bool isReading = import().list() == nullptr && !import().problem();
    if (!isReading) {
        m_preview.show(import().list());
        m_choices->refresh();
        fitColumns();
        refreshFaults();
        refreshBanner();
    }
    m_counts->setText(countsText());
    Q_EMIT changed();
}

void FileStep::fitColumns()
{
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_preview.columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), 260));
}

void FileStep::refreshBanner()
{
    const auto show = [this](const char* look, const QString& text) {
        m_bannerText->setText(text);
        setLook(m_banner, look);
        m_banner->show();
    };
    m_banner->hide();
    m_bannerAct->hide();
    const ReadList* list = import().list();
    const auto likelier = import().likelierEncoding();
    if (likelier) {
        m_bannerAct->setText(said(tryEncoding).arg(nameInWords(*likelier)));
        m_bannerAct->show();
    }
    if (import().problem())
        show("error", import().problem()->message);
    else if (likelier)
        show("error",
            said(QT_TRANSLATE_NOOP("FileStep", "Some accents look damaged: try %1."))
                .arg(nameInWords(*likelier)));
    else if (list != nullptr && list->hasDamagedAccents)
        show("warning",
            said(QT_TRANSLATE_NOOP("FileStep",
                "Some accents were damaged before this file was saved (“Ã©” in place of “é”). Ask for it "
                "again, "
                "saved as UTF-8.")));
}

void FileStep::refreshFaults()
{
    m_faults->clear();
    const ReadList* list = import().list();
    for (const CsvProblem& problem : list == nullptr ? std::vector<CsvProblem>() : list->malformed) {
        auto* item = new QListWidgetItem(sentence(problem), m_faults);
        item->setForeground(Theme(palette()).error());
        item->setData(Qt::UserRole, problem.line);
    }
    const int lines = std::clamp(m_faults->count(), 1, 5);
    m_faults->setFixedHeight(lines * (m_faults->sizeHintForRow(0) + 1) + spacing::tiny);
    m_faults->setVisible(m_faults->count() > 0);
}

QString FileStep::countsText() const
{
    const ReadList* list = import().list();
    if (list == nullptr)
        return import().problem() ? QString()
                                  : said(QT_TRANSLATE_NOOP("FileStep", "The file is being read…"));
    QStringList parts{
        said(QT_TRANSLATE_N_NOOP("FileStep", "%n rows"), static_cast<int>(list->list.rows.size())),
        said(QT_TRANSLATE_N_NOOP("FileStep", "%n columns"), static_cast<int>(list->list.header.size()))};
    if (list->blankRows > 0)
        parts << said(QT_TRANSLATE_N_NOOP("FileStep", "%n empty rows left out"), list->blankRows);
    if (list->list.rows.size() > PreviewModel::firstRows)
        parts << said(QT_TRANSLATE_N_NOOP("FileStep", "the first %n are shown"), PreviewModel::firstRows);
    if (!list->malformed.empty())
        parts << said(
            QT_TRANSLATE_N_NOOP("FileStep", "%n lines to check"), static_cast<int>(list->malformed.size()));
    return parts.join(QStringLiteral(" · "));
}

} // namespace planner::ui
