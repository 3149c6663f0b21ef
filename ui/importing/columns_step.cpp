// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/columns_step.h"

#include "ui/importing/field_delegate.h"
#include "ui/importing/saved_mappings.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QTableView>

namespace planner::ui {
namespace {

constexpr int leastExamples = 12; ///< In ems.

QString said(const char* source)
{
    return QCoreApplication::translate("ColumnsStep", source);
}

QString mappingFiles()
{
    return said(QT_TRANSLATE_NOOP("ColumnsStep", "Mappings (*.json)"));
}

} // namespace

ColumnsStep::ColumnsStep(StartupImport& import)
    : ImportStep(import), m_model(import), m_about(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::medium);
    m_about->setTextFormat(Qt::PlainText);
    setLook(m_about, "quiet");
    column->addWidget(m_about);
    makeTable();
    column->addWidget(m_table, 1);
    column->addWidget(makeMappingRow());
    connect(&import, &StartupImport::listChanged, this, &ColumnsStep::takeList);
    connect(&import, &StartupImport::mappingChanged, this, &ColumnsStep::changed);
    connect(&import, &StartupImport::checksChanged, this, &ColumnsStep::layColumns);
    fillMappings();
}

void ColumnsStep::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("columns"));
    m_table->setAccessibleName(said(QT_TRANSLATE_NOOP("ColumnsStep", "The columns and what they become")));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(ColumnsModel::Becomes, new FieldDelegate(m_model, m_table));
    m_table->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked
        | QAbstractItemView::EditKeyPressed);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::large);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    m_table->viewport()->installEventFilter(this);
    const auto edit
        = [this](const QModelIndex& index) { m_table->edit(index.siblingAtColumn(ColumnsModel::Becomes)); };
    connect(m_table, &QTableView::clicked, this, [edit](const QModelIndex& index) {
        if (index.column() == ColumnsModel::Becomes)
            edit(index);
    });
    auto* open = new QShortcut(QKeySequence(Qt::Key_Space), m_table);
    open->setContext(Qt::WidgetShortcut);
    connect(open, &QShortcut::activated, this, [this, edit] { edit(m_table->currentIndex()); });
}

QWidget* ColumnsStep::makeMappingRow()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(spacing::small);
    auto* title = new QLabel(said(QT_TRANSLATE_NOOP("ColumnsStep", "&Mapping")), row);
    m_mapping = new QComboBox(row);
    m_mapping->setObjectName(QStringLiteral("mapping"));
    m_mapping->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    title->setBuddy(m_mapping);
    auto* keepTitle = new QLabel(said(QT_TRANSLATE_NOOP("ColumnsStep", "&Remember it as")), row);
    m_name = new QLineEdit(row);
    m_name->setObjectName(QStringLiteral("mappingName"));
    m_name->setPlaceholderText(said(QT_TRANSLATE_NOOP("ColumnsStep", "a name for this form")));
    keepTitle->setBuddy(m_name);
    auto* keep = new QPushButton(said(QT_TRANSLATE_NOOP("ColumnsStep", "&Keep")), row);
    keep->setObjectName(QStringLiteral("keepMapping"));
    keep->setAutoDefault(false);
    keep->setEnabled(false);
    auto* open = new QPushButton(said(QT_TRANSLATE_NOOP("ColumnsStep", "From a file…")), row);
    auto* save = new QPushButton(said(QT_TRANSLATE_NOOP("ColumnsStep", "To a file…")), row);
    for (QWidget* widget : {static_cast<QWidget*>(title), static_cast<QWidget*>(m_mapping)})
        line->addWidget(widget);
    line->addSpacing(spacing::large);
    line->addWidget(keepTitle);
    line->addWidget(m_name, 1);
    line->addWidget(keep);
    line->addSpacing(spacing::large);
    for (QPushButton* button : {open, save}) {
        setLook(button, "link");
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    connect(m_mapping, &QComboBox::activated, this, &ColumnsStep::chooseMapping);
    connect(m_name, &QLineEdit::textChanged, keep,
        [keep](const QString& name) { keep->setEnabled(!name.trimmed().isEmpty()); });
    connect(keep, &QPushButton::clicked, this, &ColumnsStep::keepMapping);
    connect(open, &QPushButton::clicked, this, &ColumnsStep::openMapping);
    connect(save, &QPushButton::clicked, this, &ColumnsStep::saveMappingAs);
    return row;
}

void ColumnsStep::fillMappings()
{
    const QString current = m_mapping->currentData().toString();
    m_mapping->clear();
    m_mapping->addItem(said(QT_TRANSLATE_NOOP("ColumnsStep", "as guessed")), QString());
    for (const auto& [name, mapping] : savedMappings(import().workspace().settings()))
        m_mapping->addItem(name, name);
    m_mapping->setCurrentIndex(std::max(0, m_mapping->findData(current)));
}

/// A form that was mapped before is mapped so again.
void ColumnsStep::takeList()
{
    const ReadList* list = import().list();
    m_mapping->setCurrentIndex(0);
    if (list == nullptr)
        return;
    const auto saved = savedMappings(import().workspace().settings());
    if (const auto known = mappingThatKnows(list->list.header, saved)) {
        m_mapping->setCurrentIndex(m_mapping->findData(*known));
        import().setMapping(saved.at(*known));
    }
    const int rows = static_cast<int>(list->list.rows.size());
    m_about->setText(QStringLiteral("%1 · %2").arg(QFileInfo(import().path()).fileName(),
        QCoreApplication::translate("ColumnsStep", "%n rows", nullptr, rows)));
    layColumns();
}

bool ColumnsStep::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        layColumns();
    return ImportStep::eventFilter(watched, event);
}

/// The check has the width that its words want; the examples have what is left.
void ColumnsStep::layColumns()
{
    const QAbstractItemView* table = m_table;
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    const int name
        = std::clamp(table->sizeHintForColumn(ColumnsModel::Header) + spacing::small, em * 11, em * 18);
    const int field
        = std::clamp(table->sizeHintForColumn(ColumnsModel::Becomes) + spacing::wide, em * 12, em * 18);
    const int left = m_table->viewport()->width() - name - field;
    const int check
        = std::min(table->sizeHintForColumn(ColumnsModel::Check) + spacing::small, left - em * leastExamples);
    m_table->setColumnWidth(ColumnsModel::Header, name);
    m_table->setColumnWidth(ColumnsModel::Becomes, field);
    m_table->setColumnWidth(ColumnsModel::Check, std::max(check, left / 2));
    m_table->setColumnWidth(ColumnsModel::Examples, left - std::max(check, left / 2));
}

void ColumnsStep::chooseMapping()
{
    const QString name = m_mapping->currentData().toString();
    if (name.isEmpty())
        return import().guessMapping();
    import().setMapping(savedMappings(import().workspace().settings()).at(name));
    m_name->setText(name);
}

void ColumnsStep::keepMapping()
{
    const QString name = m_name->text().trimmed();
    saveMapping(name, import().mapping(), import().workspace().settings());
    fillMappings();
    m_mapping->setCurrentIndex(m_mapping->findData(name));
    import().workspace().say(said(QT_TRANSLATE_NOOP("ColumnsStep", "The mapping “%1” is kept.")).arg(name));
}

void ColumnsStep::openMapping()
{
    const QString path = QFileDialog::getOpenFileName(
        this, said(QT_TRANSLATE_NOOP("ColumnsStep", "Choose a mapping")), {}, mappingFiles());
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return import().workspace().fail({ProblemKind::Unreadable,
            said(QT_TRANSLATE_NOOP("ColumnsStep", "“%1” cannot be opened.")).arg(QFileInfo(path).fileName()),
            file.errorString()});
    const auto mapping = mappingFromJson(file.readAll());
    if (!mapping)
        return import().workspace().fail(mapping.error());
    import().setMapping(*mapping);
    m_name->setText(QFileInfo(path).completeBaseName());
}

void ColumnsStep::saveMappingAs()
{
    const QString path
        = QFileDialog::getSaveFileName(this, said(QT_TRANSLATE_NOOP("ColumnsStep", "Save the mapping")),
            QStringLiteral("mapping.json"), mappingFiles());
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(mappingToJson(import().mapping())).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        import().workspace().fail({ProblemKind::Unwritable,
            said(QT_TRANSLATE_NOOP("ColumnsStep", "“%1” cannot be written. Choose another folder."))
                .arg(QFileInfo(path).fileName()),
            file.errorString()});
}

void ColumnsStep::enter()
{
    m_table->setFocus();
    const int row = std::max(0, m_table->currentIndex().row());
    m_table->setCurrentIndex(m_model.index(row, ColumnsModel::Becomes));
}

QString ColumnsStep::whyNot() const
{
    return import().whyNotMapped();
}

} // namespace planner::ui
