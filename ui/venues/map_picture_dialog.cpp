// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/venues/map_picture_dialog.h"

#include "core/festival/map_fit.h"
#include "core/festival/questions.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"
#include "ui/venues/map_layout.h"
#include "ui/venues/picture_point_row.h"
#include "ui/venues/picture_reading.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <cmath>

namespace planner::ui {
namespace {

constexpr int longestCredit = 200; // characters
constexpr double sameShape = 0.01; // two pictures are alike: the spots of one are those of the other

QString said(const char* source)
{
    return QCoreApplication::translate("MapPictureDialog", source);
}

QLabel* wrappedLabel(const char* look)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

QString droppedFile(const QMimeData* data)
{
    return data->hasUrls() && data->urls().size() == 1 ? data->urls().front().toLocalFile() : QString();
}

Failure missing(const QString& sentence)
{
    return failure(ProblemKind::Refused, sentence);
}

} // namespace

MapPictureDialog::MapPictureDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_board(new PictureBoard),
      m_fileProblem(wrappedLabel("warned"))
{
    setWindowTitle(said(QT_TRANSLATE_NOOP("MapPictureDialog", "Map background")));
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::wide, spacing::large, spacing::wide, spacing::large);
    column->setSpacing(spacing::medium);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(spacing::wide);
    QBoxLayout* side = makeSide();
    parts->addWidget(m_board, 1);
    parts->addLayout(side);
    column->addLayout(parts, 1);
    makeButtons(column);
    connect(m_board, &PictureBoard::touched, this, &MapPictureDialog::follow);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    resize(em * 76, em * 46);
    presentStored();
}

MapPictureDialog::~MapPictureDialog() = default;

QBoxLayout* MapPictureDialog::makeSide()
{
    auto* side = new QVBoxLayout;
    side->setSpacing(spacing::small);
    m_choose = new QPushButton(said(QT_TRANSLATE_NOOP("MapPictureDialog", "&Choose a picture…")));
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &MapPictureDialog::choosePath);
    side->addWidget(m_choose);
    m_fileProblem->hide();
    side->addWidget(m_fileProblem);
    side->addSpacing(spacing::small);
    QLabel* hint = wrappedLabel("quiet");
    hint->setText(said(QT_TRANSLATE_NOOP("MapPictureDialog",
        "Click on two spots that you know, far from each other, and say which places they are. A third "
        "spot, aside, corrects a picture that is stretched.")));
    side->addWidget(hint);
    for (size_t index = 0; index < m_rows.size(); ++index)
        makeRow(side, index);
    side->addSpacing(spacing::small);
    auto* label = new QLabel(said(QT_TRANSLATE_NOOP("MapPictureDialog", "C&redit, shown on the map")));
    setLook(label, "label");
    m_credit = new QLineEdit;
    m_credit->setObjectName(QStringLiteral("credit"));
    m_credit->setMaxLength(longestCredit);
    m_credit->setPlaceholderText(said(QT_TRANSLATE_NOOP("MapPictureDialog", "© OpenStreetMap contributors")));
    label->setBuddy(m_credit);
    side->addWidget(label);
    side->addWidget(m_credit);
    side->addStretch();
    return side;
}

void MapPictureDialog::makeRow(QBoxLayout* side, size_t index)
{
    auto* row = new PicturePointRow(m_workspace.festival(), static_cast<int>(index) + 1, this);
    m_rows.at(index) = row;
    side->addSpacing(spacing::tiny);
    side->addWidget(row);
    // The rows are not siblings of one group: the board says which point is chosen.
    row->chooser()->setAutoExclusive(false);
    connect(row->chooser(), &QRadioButton::clicked, this, [this, index] {
        m_board->choose(index);
        follow();
    });
    connect(row, &PicturePointRow::edited, this, &MapPictureDialog::follow);
    connect(row->remover(), &QPushButton::clicked, this, [this, index] { takeAway(index); });
}

void MapPictureDialog::makeButtons(QBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::large);
    m_verdict = wrappedLabel("quiet");
    auto* buttons = new QDialogButtonBox;
    auto* away = new QPushButton(said(QT_TRANSLATE_NOOP("MapPictureDialog", "Remove the &background")));
    away->setAutoDefault(false);
    away->setVisible(mapPicture(m_workspace.festival()) != nullptr);
    m_apply
        = buttons->addButton(said(QT_TRANSLATE_NOOP("MapPictureDialog", "OK")), QDialogButtonBox::AcceptRole);
    buttons->addButton(said(QT_TRANSLATE_NOOP("MapPictureDialog", "Cancel")), QDialogButtonBox::RejectRole);
    m_apply->setDefault(true);
    connect(away, &QPushButton::clicked, this, &MapPictureDialog::removePicture);
    connect(buttons, &QDialogButtonBox::accepted, this, &MapPictureDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    line->addWidget(away);
    line->addWidget(m_verdict, 1);
    line->addWidget(buttons);
    column->addLayout(line);
}

void MapPictureDialog::presentStored()
{
    if (const MapPicture* stored = mapPicture(m_workspace.festival())) {
        present(stored->picture, imageOf(stored->picture));
        m_credit->setText(stored->credit);
        m_credit->setCursorPosition(0);
        PictureBoard::Spots spots;
        for (size_t index = 0; index < std::min(spots.size(), stored->points.size()); ++index) {
            spots.at(index) = QPointF(stored->points[index].x, stored->points[index].y);
            m_rows.at(index)->present(stored->points[index].coordinates);
        }
        m_board->setSpots(spots);
    }
    (m_shape > 0.0 ? static_cast<QWidget*>(m_board) : m_choose)->setFocus();
    follow();
}

void MapPictureDialog::present(PictureFile file, const QImage& image)
{
    const double shape = image.isNull() ? 0.0 : double(image.width()) / image.height();
    if (std::abs(shape - m_shape) > sameShape * m_shape)
        m_board->setSpots({});
    m_file = std::move(file);
    m_shape = shape;
    m_board->setImage(image);
}

void MapPictureDialog::load(const QString& path)
{
    auto file = pictureIn(path);
    m_fileProblem->setText(file ? QString() : file.error().message);
    m_fileProblem->setVisible(!file);
    if (!file)
        return;
    const QImage image = imageOf(*file);
    present(std::move(*file), image);
    m_board->setFocus();
    follow();
}

void MapPictureDialog::choosePath()
{
    const QString path = QFileDialog::getOpenFileName(this,
        said(QT_TRANSLATE_NOOP("MapPictureDialog", "Choose a picture of the map")), {},
        said(QT_TRANSLATE_NOOP("MapPictureDialog", "Pictures (*.png *.jpg *.jpeg)")));
    if (!path.isEmpty())
        load(path);
}

void MapPictureDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MapPictureDialog::dropEvent(QDropEvent* event)
{
    load(droppedFile(event->mimeData()));
}

/// The points after it move up, so that none is left out between two others.
void MapPictureDialog::takeAway(size_t index)
{
    PictureBoard::Spots spots = m_board->spots();
    for (size_t next = index; next < spots.size(); ++next) {
        const bool last = next + 1 == spots.size();
        spots.at(next) = last ? std::nullopt : spots.at(next + 1);
        const auto place = last || m_rows.at(next + 1)->isBlank()
            ? std::nullopt
            : std::optional(m_rows.at(next + 1)->place());
        m_rows.at(next)->present(place && *place ? std::optional(**place) : std::nullopt);
    }
    m_board->setSpots(spots);
    m_board->choose(index);
    follow();
}

Result<std::vector<ControlPoint>> MapPictureDialog::points() const
{
    const PictureBoard::Spots& spots = m_board->spots();
    size_t used = 2;
    if (spots.back() || !m_rows.back()->isBlank())
        used = spots.size();
    std::vector<ControlPoint> found;
    for (size_t index = 0; index < used; ++index) {
        if (!spots.at(index))
            return missing(
                said(QT_TRANSLATE_NOOP("MapPictureDialog", "Point %1: click where it is on the picture."))
                    .arg(index + 1));
        const auto place = m_rows.at(index)->place();
        if (!place)
            return failed(place);
        found.push_back({.x = spots.at(index)->x(), .y = spots.at(index)->y(), .coordinates = *place});
    }
    return found;
}

Result<MapPicture> MapPictureDialog::picture() const
{
    if (m_shape <= 0.0)
        return missing(said(QT_TRANSLATE_NOOP("MapPictureDialog", "Choose a picture of the map first.")));
    auto spots = points();
    if (!spots)
        return failed(spots);
    if (const auto fit = MapFit::create(*spots, m_shape); !fit)
        return failed(fit);
    const MapPicture* stored = mapPicture(m_workspace.festival());
    return MapPicture{.id = stored != nullptr ? stored->id : m_workspace.ids().next<MapPicture>(),
        .picture = m_file,
        .credit = m_credit->text().simplified(),
        .points = std::move(*spots)};
}

void MapPictureDialog::follow()
{
    for (size_t index = 0; index < m_rows.size(); ++index) {
        m_rows.at(index)->chooser()->setChecked(index == m_board->chosen());
        m_rows.at(index)->setRemovable(m_board->spots().at(index) || !m_rows.at(index)->isBlank());
    }
    const auto whole = picture();
    m_apply->setEnabled(whole.has_value());
    m_verdict->setText(whole
            ? said(QT_TRANSLATE_NOOP("MapPictureDialog", "The picture shows %1 from left to right."))
                  .arg(lengthText(MapFit::create(whole->points, m_shape)->width()))
            : whole.error().message);
}

void MapPictureDialog::apply()
{
    const auto whole = picture();
    if (!whole)
        return;
    const MapPicture* stored = mapPicture(m_workspace.festival());
    if (stored != nullptr && *stored == *whole)
        return accept();
    Change change;
    change.put(*whole);
    const QString label = stored == nullptr
        ? said(QT_TRANSLATE_NOOP("MapPictureDialog", "Choose a map background"))
        : said(QT_TRANSLATE_NOOP("MapPictureDialog", "Change the map background"));
    if (m_workspace.submit(change, label))
        accept();
}

void MapPictureDialog::removePicture()
{
    Change change;
    for (const MapPicture& one : m_workspace.festival().mapPictures())
        change.remove(one.id);
    if (!m_workspace.submit(change, said(QT_TRANSLATE_NOOP("MapPictureDialog", "Remove the map background"))))
        return;
    m_workspace.sayUndoable(said(QT_TRANSLATE_NOOP("MapPictureDialog", "The map background is removed.")));
    accept();
}

} // namespace planner::ui
