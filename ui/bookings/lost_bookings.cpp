// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bookings/lost_bookings.h"

#include "core/base/wording.h"
#include "core/tours/slot_list.h"
#include "core/tours/visit_slots.h"
#include "ui/bookings/bookings_model.h"
#include "ui/controls/text_link.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

constexpr size_t mostShown = 6;

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("LostBookings", source, nullptr, n);
}

QLabel* sentence(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

LostBookings::LostBookings(Workspace& workspace) : m_workspace(workspace), m_column(new QVBoxLayout(this))
{
    setLook(this, "warning");
    m_column->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    m_column->setSpacing(spacing::tiny);
}

void LostBookings::tell(const Session& session, const VisitBook& book)
{
    const Festival& festival = m_workspace.festival();
    std::vector<Booking> lost;
    for (const Id<Booking>& id : book.bookingsOf(session.id)) {
        const Booking* booking = festival.bookings().find(id);
        if (booking != nullptr && !slotAt(festival, booking->slot()))
            lost.push_back(*booking);
    }
    std::sort(lost.begin(), lost.end(), [](const Booking& a, const Booking& b) {
        return std::tuple(a.slot(), a.waiting, a.position, a.id)
            < std::tuple(b.slot(), b.waiting, b.position, b.id);
    });
    const bool canMove = !slotsOf(festival, session).empty();
    setVisible(!lost.empty());
    if (lost == m_lost && canMove == m_canMove)
        return;
    m_lost = std::move(lost);
    m_canMove = canMove;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto count = static_cast<int>(m_lost.size());
    m_column->addWidget(
        sentence(said(QT_TRANSLATE_N_NOOP("LostBookings", "%n registrations have lost their slot:"), count)));
    for (size_t index = 0; index < std::min(mostShown, m_lost.size()); ++index)
        add(m_lost[index], canMove);
    if (m_lost.size() > mostShown)
        m_column->addWidget(sentence(said(QT_TRANSLATE_N_NOOP("LostBookings", "and %n more"),
            static_cast<int>(m_lost.size() - mostShown))));
    if (!canMove || count < 2)
        return;
    std::vector<Id<Booking>> all;
    for (const Booking& booking : m_lost)
        all.push_back(booking.id);
    auto* link = new TextLink(
        said(QT_TRANSLATE_N_NOOP("LostBookings", "Move all %n to the nearest slots"), count), this);
    connect(link, &TextLink::clicked, this, [this, all] { move(all); });
    m_column->addWidget(link);
}

void LostBookings::add(const Booking& booking, bool canMove)
{
    const QString name = shownName(m_workspace.festival(), booking);
    m_column->addWidget(sentence(QStringLiteral("%1 (%2), %3, %4")
                                     .arg(name, QString::number(booking.seats),
                                         dayText(booking.day, m_workspace.language(), DayStyle::Brief),
                                         timeText(booking.begin, m_workspace.language()))));
    if (!canMove)
        return;
    auto* link = new TextLink(said(QT_TRANSLATE_NOOP("LostBookings", "Move to the nearest slot")), this);
    // Screen readers hear whom.
    link->setAccessibleName(
        said(QT_TRANSLATE_NOOP("LostBookings", "Move “%1” to the nearest slot")).arg(name));
    connect(link, &TextLink::clicked, this, [this, id = booking.id] { move({id}); });
    m_column->addWidget(link);
}

void LostBookings::move(const std::vector<Id<Booking>>& ids)
{
    const Festival& festival = m_workspace.festival();
    const Change change = movedToNearestSlots(festival, ids);
    const Booking* first = festival.bookings().find(ids.front());
    if (change.isEmpty() || first == nullptr)
        return;
    const QString label = ids.size() == 1
        ? said(QT_TRANSLATE_NOOP("LostBookings", "Move “%1” to the nearest slot"))
              .arg(shownName(festival, *first))
        : said(QT_TRANSLATE_N_NOOP("LostBookings", "Move %n registrations to the nearest slots"),
            static_cast<int>(ids.size()));
    if (m_workspace.submit(change, label))
        m_workspace.sayUndoable(label);
}

} // namespace planner::ui
