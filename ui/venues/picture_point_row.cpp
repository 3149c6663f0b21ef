// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/venues/picture_point_row.h"

#include "core/festival/questions.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"
#include "ui/venues/typed_places.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("PicturePointRow", source);
}

/// What an item of the list of venues stands for; none: what is typed.
std::optional<Coordinates> placeIn(const QComboBox& venues, int index)
{
    const QVariant data = venues.itemData(index);
    return data.isValid() ? std::optional(Coordinates{data.toPointF().x(), data.toPointF().y()})
                          : std::nullopt;
}

} // namespace

PicturePointRow::PicturePointRow(const Festival& festival, int number, QWidget* parent)
    : QWidget(parent),
      m_number(number),
      m_chooser(new QRadioButton(said(QT_TRANSLATE_NOOP("PicturePointRow", "Point %1")).arg(number))),
      m_venues(new QComboBox),
      m_coordinates(new QLineEdit),
      m_remover(new QPushButton(said(QT_TRANSLATE_NOOP("PicturePointRow", "Take away"))))
{
    m_venues->setAccessibleName(said(QT_TRANSLATE_NOOP("PicturePointRow", "Venue of point %1")).arg(number));
    m_venues->setPlaceholderText(said(QT_TRANSLATE_NOOP("PicturePointRow", "Which venue is it?")));
    m_venues->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_venues->setMinimumContentsLength(22);
    m_coordinates->setAccessibleName(
        said(QT_TRANSLATE_NOOP("PicturePointRow", "Coordinates of point %1")).arg(number));
    m_coordinates->setPlaceholderText(
        said(QT_TRANSLATE_NOOP("PicturePointRow", "or coordinates: 43.6045, 1.4440")));
    m_remover->setAccessibleName(
        said(QT_TRANSLATE_NOOP("PicturePointRow", "Take point %1 away")).arg(number));
    m_remover->setAutoDefault(false);
    setLook(m_remover, "link");
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(spacing::tiny);
    grid->addWidget(m_chooser, 0, 0);
    grid->addWidget(m_remover, 0, 1);
    grid->addWidget(m_venues, 1, 0, 1, 2);
    grid->addWidget(m_coordinates, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    fillVenues(festival);
    connect(m_venues, &QComboBox::activated, this, &PicturePointRow::takeVenue);
    connect(m_coordinates, &QLineEdit::textEdited, this, [this] {
        m_venues->setCurrentIndex(-1);
        Q_EMIT edited();
    });
}

void PicturePointRow::fillVenues(const Festival& festival)
{
    int number = 0;
    for (const Venue* venue : venuesInWalkingOrder(festival)) {
        ++number;
        if (venue->coordinates)
            m_venues->addItem(QStringLiteral("%1 · %2").arg(QString::number(number), venue->name),
                QPointF(venue->coordinates->latitude, venue->coordinates->longitude));
    }
    m_venues->setCurrentIndex(-1);
    m_venues->setVisible(m_venues->count() > 0);
}

void PicturePointRow::takeVenue()
{
    if (const auto place = placeIn(*m_venues, m_venues->currentIndex()))
        m_coordinates->setText(coordinatesText(*place));
    Q_EMIT edited();
}

void PicturePointRow::present(const std::optional<Coordinates>& place)
{
    m_presented = place;
    m_coordinates->setText(place ? coordinatesText(*place) : QString());
    m_venues->setCurrentIndex(-1);
    for (int index = 0; place && index < m_venues->count(); ++index) {
        if (placeIn(*m_venues, index) == place)
            m_venues->setCurrentIndex(index);
    }
}

bool PicturePointRow::isBlank() const
{
    return m_venues->currentIndex() < 0 && m_coordinates->text().trimmed().isEmpty();
}

Result<Coordinates> PicturePointRow::place() const
{
    if (const auto place = placeIn(*m_venues, m_venues->currentIndex()))
        return *place;
    if (isBlank())
        return failure(ProblemKind::Refused,
            said(QT_TRANSLATE_NOOP("PicturePointRow", "Point %1: say which place it is.")).arg(m_number));
    if (m_presented && m_coordinates->text() == coordinatesText(*m_presented))
        return *m_presented;
    return typedCoordinates(m_coordinates->text());
}

void PicturePointRow::setRemovable(bool removable)
{
    m_remover->setEnabled(removable);
}

} // namespace planner::ui
