// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mishaps/aftermath_list.h"

#include "core/planning/aftermath_words.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("AftermathList", source);
}

/// Makes rows as high as their texts are in the width of their columns: a tree only asks how high they would
/// be in one line.
class WrappedText : public QStyledItemDelegate {
public:
    explicit WrappedText(QTreeView* tree) : QStyledItemDelegate(tree), m_tree(tree) { }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem inColumn(option);
        int levels = 0;
        for (QModelIndex above = index.parent(); above.isValid() && index.column() == 0;
             above = above.parent())
            ++levels;
        const bool isWide = index.column() == 0 && m_tree->isFirstColumnSpanned(index.row(), index.parent());
        const int whole = isWide ? m_tree->viewport()->width() : m_tree->columnWidth(index.column());
        const int width = whole - levels * m_tree->indentation() - padding;
        inColumn.rect = QRect(0, 0, width, 1); // of no height, it would be no width to break lines in
        return QStyledItemDelegate::sizeHint(inColumn, index);
    }

private:
    static constexpr int padding = 2 * 6; ///< Beside the text of a row, in the style sheet.
    QTreeView* m_tree;
};

/// The bookings that are lost, or those that are not.
std::vector<BookingFate> bookings(const Aftermath& aftermath, bool isLost)
{
    std::vector<BookingFate> chosen;
    std::copy_if(aftermath.bookings.begin(), aftermath.bookings.end(), std::back_inserter(chosen),
        [isLost](const BookingFate& fate) { return fate.isLost == isLost; });
    return chosen;
}

} // namespace

AftermathList::AftermathList(QWidget* parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderLabels({said(QT_TRANSLATE_NOOP("AftermathList", "What happens")),
        said(QT_TRANSLATE_NOOP("AftermathList", "What could be done"))});
    setAccessibleName(said(QT_TRANSLATE_NOOP("AftermathList", "Whom it touches")));
    setWordWrap(true);
    setItemDelegate(new WrappedText(this));
    setUniformRowHeights(false);
    setRootIsDecorated(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(header(), &QHeaderView::sectionResized, this, &AftermathList::scheduleDelayedItemsLayout);
}

void AftermathList::tell(const Festival& festival, const Aftermath& aftermath, const Words& words)
{
    clear();
    const auto count = [&words](const char* source, size_t number) {
        return words.translate("AftermathList", source, nullptr, static_cast<int>(number));
    };
    const auto bookingRow = [&](const BookingFate& fate) {
        return Row{told(festival, fate, words), remedyText(festival, fate, words)};
    };
    addSection(
        count(QT_TRANSLATE_N_NOOP("AftermathList", "%n booking(s) lost"), bookings(aftermath, true).size()),
        bookings(aftermath, true), bookingRow);
    if (!aftermath.itineraries.empty()) {
        auto* section = addHeading(invisibleRootItem(),
            count(QT_TRANSLATE_N_NOOP("AftermathList", "%n itineraries"), aftermath.itineraries.size()));
        for (const ItineraryFate& fate : aftermath.itineraries) {
            auto* itinerary = addHeading(section, nameOf(festival, fate.before, words));
            for (const StopFate& line : stopFates(aftermath, fate, words))
                addRow(itinerary, {line.what, line.remedy});
        }
    }
    addSection(
        count(QT_TRANSLATE_N_NOOP("AftermathList", "%n booking(s) later"), bookings(aftermath, false).size()),
        bookings(aftermath, false), bookingRow);
    addSection(count(QT_TRANSLATE_N_NOOP("AftermathList", "%n session(s) later"), aftermath.late.size()),
        aftermath.late, [&](const LateSession& late) {
            return Row{told(late, words), {}};
        });
    addSection(count(QT_TRANSLATE_N_NOOP("AftermathList", "%n new problem(s) in the programme"),
                   aftermath.programme.size()),
        aftermath.programme, [&](const Finding& finding) {
            return Row{sentence(finding, aftermath.now, words), {}};
        });
    expandAll();
}

template <class T, class Tell>
void AftermathList::addSection(const QString& heading, const std::vector<T>& things, const Tell& tell)
{
    if (things.empty())
        return;
    auto* section = addHeading(invisibleRootItem(), heading);
    for (const T& thing : things)
        addRow(section, tell(thing));
}

QTreeWidgetItem* AftermathList::addHeading(QTreeWidgetItem* above, const QString& text)
{
    auto* heading = new QTreeWidgetItem(above, QStringList(text));
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(0, bold);
    heading->setFirstColumnSpanned(true);
    return heading;
}

/// What nothing can be done about has all the width.
void AftermathList::addRow(QTreeWidgetItem* above, const Row& row)
{
    auto* item = new QTreeWidgetItem(above, {row.what, row.remedy});
    item->setFirstColumnSpanned(row.remedy.isEmpty());
    for (const int column : {0, 1})
        item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
}

} // namespace planner::ui
