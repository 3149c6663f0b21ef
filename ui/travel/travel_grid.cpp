// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/travel/travel_grid.h"

#include "core/importing/cell_values.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/travel/travel_header.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

#include <set>

namespace planner::ui {
namespace {

constexpr int markSize = 5;
constexpr int clockSize = 12;
constexpr const char* typedProperty = "typed";
constexpr QStringView frenchDigits = u"à&é\"'(-è_ç";

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("TravelGrid", source, nullptr, n);
}

/// Marks what was typed with a square in the corner and timetables with a clock.
class TravelDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto knowledge = static_cast<TravelKnowledge>(index.data(TravelModel::KnowledgeRole).toInt());
        const Theme theme(option.palette);
        if (knowledge == TravelKnowledge::Here)
            painter->fillRect(option.rect, theme.line(0.08));
        QStyledItemDelegate::paint(painter, option, index);
        if (knowledge == TravelKnowledge::Typed)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(markSize, markSize)), theme.accent());
        if (!index.data(TravelModel::TimetableRole).toBool())
            return;
        const QPixmap clock
            = iconPixmap("clock", theme.quiet(), clockSize, painter->device()->devicePixelRatioF());
        painter->drawPixmap(
            QPoint(option.rect.right() - clockSize - 1, option.rect.bottom() - clockSize - 1), clock);
    }

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const override
    {
        auto* line = new QLineEdit(parent);
        line->setAlignment(Qt::AlignCenter);
        line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        line->setStyleSheet(QStringLiteral("QLineEdit { padding: 0; }"));
        connect(line, &QLineEdit::textEdited, line, [line](const QString& typed) {
            line->setText(withFrenchDigits(typed));
            line->setProperty(typedProperty, true);
        });
        return line;
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        // Enter on an estimate that nobody touched is no word of its own.
        auto* line = static_cast<QLineEdit*>(editor);
        if (line->property(typedProperty).toBool())
            model->setData(index, line->text(), Qt::EditRole);
    }
};

} // namespace

QString withFrenchDigits(const QString& typed)
{
    QString digits = typed;
    for (QChar& letter : digits) {
        if (const auto digit = frenchDigits.indexOf(letter); digit >= 0)
            letter = QLatin1Char(static_cast<char>('0' + digit));
    }
    return digits;
}

TravelGrid::TravelGrid(Workspace& workspace, TravelModel& model) : m_workspace(workspace), m_model(model)
{
    setModel(&model);
    setHorizontalHeader(new TravelHeader(this));
    setItemDelegate(new TravelDelegate(this));
    setAccessibleName(said(QT_TRANSLATE_NOOP("TravelGrid", "Travel times from each venue to each other")));
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    horizontalHeader()->setDefaultSectionSize(em * 4 + 8);
    horizontalHeader()->setMinimumSectionSize(em * 3);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMaximumWidth(em * 13);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
}

std::vector<TravelWay> TravelGrid::selectedWays() const
{
    std::vector<TravelWay> ways;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (index.row() != index.column())
            ways.push_back(m_model.wayAt(index));
    }
    return ways;
}

bool TravelGrid::hasTypedSelected() const
{
    const std::vector<TravelWay> ways = selectedWays();
    return std::any_of(ways.begin(), ways.end(), [this](const TravelWay& way) {
        return countingTime(m_workspace.festival(), way, m_model.lens()) != nullptr;
    });
}

void TravelGrid::clearSelected()
{
    Change change;
    int cleared = 0;
    for (const TravelWay& way : selectedWays()) {
        const auto before = change.edits.size();
        setLength(m_workspace.festival(), way, m_model.lens(), std::nullopt, m_workspace.ids(), change);
        cleared += change.edits.size() > before ? 1 : 0;
    }
    if (cleared == 0)
        return m_workspace.say(said(QT_TRANSLATE_NOOP("TravelGrid", "Nobody typed anything here.")));
    m_workspace.submit(change, said(QT_TRANSLATE_N_NOOP("TravelGrid", "Clear %n travel times"), cleared));
}

void TravelGrid::makeSelectedSame()
{
    const Change change
        = sameBothWays(m_workspace.festival(), selectedWays(), m_model.lens(), m_workspace.ids());
    if (change.isEmpty())
        return m_workspace.say(said(
            QT_TRANSLATE_NOOP("TravelGrid", "Nothing to do: both directions take the same time already.")));
    const auto count = static_cast<int>(change.edits.size());
    m_workspace.submit(
        change, said(QT_TRANSLATE_N_NOOP("TravelGrid", "Same time both ways (%n travel times)"), count));
}

void TravelGrid::copy() const
{
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells += m_model.index(row, column).data(Qt::EditRole).toString();
        lines += cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void TravelGrid::paste()
{
    QString text = QApplication::clipboard()->text();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (text.endsWith(u'\n'))
        text.chop(1);
    QModelIndex corner = currentIndex();
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        corner = m_model.index(qMin(corner.row(), index.row()), qMin(corner.column(), index.column()));
    if (text.isEmpty() || !corner.isValid())
        return;
    Change change;
    int taken = 0;
    int left = 0;
    const QStringList lines = text.split(u'\n');
    for (int row = 0; row < lines.size(); ++row) {
        const QStringList cells = lines[row].split(lines[row].contains(u'\t') ? u'\t' : u';');
        for (int column = 0; column < cells.size(); ++column) {
            const QString cell = cells[column].trimmed();
            const QModelIndex index = m_model.index(corner.row() + row, corner.column() + column);
            if (cell.isEmpty() || (index.isValid() && index.row() == index.column()))
                continue;
            const auto length = durationIn(cell);
            if (!index.isValid() || !length) {
                ++left;
                continue;
            }
            setLength(m_workspace.festival(), m_model.wayAt(index), m_model.lens(), length, m_workspace.ids(),
                change);
            ++taken;
        }
    }
    if (!change.isEmpty())
        m_workspace.submit(change, said(QT_TRANSLATE_N_NOOP("TravelGrid", "Paste %n travel times"), taken));
    if (left > 0)
        m_workspace.say(said(
            QT_TRANSLATE_N_NOOP("TravelGrid", "%n cells were not pasted: no duration, or no room for them."),
            left));
}

void TravelGrid::goDown()
{
    const QModelIndex now = currentIndex();
    const int row = now.row() + 1;
    if (row < m_model.rowCount())
        setCurrentIndex(m_model.index(row, now.column()));
}

void TravelGrid::keyPressEvent(QKeyEvent* event)
{
    const QString typed = withFrenchDigits(event->text());
    const bool plain = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return clearSelected();
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        edit(currentIndex(), QAbstractItemView::AllEditTriggers, nullptr);
        return;
    }
    const bool begins = plain && typed.size() == 1 && typed.front() >= u'0' && typed.front() <= u'9';
    if (begins && currentIndex().isValid()) {
        // The digit takes the place of what is there, as in a spreadsheet.
        edit(currentIndex(), QAbstractItemView::AllEditTriggers, nullptr);
        if (auto* line = viewport()->findChild<QLineEdit*>())
            line->setText(typed);
        return;
    }
    if (plain && !typed.isEmpty() && typed.front().isPrint() && !typed.front().isSpace())
        return event->ignore(); // No search for venues by their minutes.
    QTableView::keyPressEvent(event);
}

void TravelGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        goDown();
}

} // namespace planner::ui
