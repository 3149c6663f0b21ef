// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/itinerary_preview.h"

#include "core/print/sheets/itinerary_sheet.h"
#include "ui/printing/page_view.h"
#include "ui/style/spacing.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

constexpr int pause = 150; ///< Milliseconds: walking through the list lays out nothing.

QString said(const char* source)
{
    return QCoreApplication::translate("ItineraryPreview", source);
}

} // namespace

ItineraryPreview::ItineraryPreview(Workspace& workspace)
    : m_workspace(workspace), m_audience(new QComboBox), m_view(new PageView), m_background(this)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::medium, 0, 0);
    column->setSpacing(spacing::small);
    m_audience->addItem(said(QT_TRANSLATE_NOOP("ItineraryPreview", "What the group gets")));
    m_audience->addItem(said(QT_TRANSLATE_NOOP("ItineraryPreview", "The guide’s copy")));
    m_audience->setAccessibleName(said(QT_TRANSLATE_NOOP("ItineraryPreview", "Copy shown")));
    m_view->setAccessibleName(said(QT_TRANSLATE_NOOP("ItineraryPreview", "Sheet of the itinerary")));
    column->addWidget(m_audience);
    column->addWidget(m_view, 1);
    showNothing(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(m_audience, &QComboBox::activated, this, &ItineraryPreview::lay);
    connect(&m_pause, &QTimer::timeout, this, &ItineraryPreview::lay);
}

void ItineraryPreview::tell(const std::optional<Id<Itinerary>>& itinerary)
{
    if (itinerary != m_itinerary)
        showNothing(itinerary.has_value());
    m_itinerary = itinerary;
    if (isVisible())
        m_pause.start();
}

void ItineraryPreview::showEvent(QShowEvent* /*event*/)
{
    m_pause.start();
}

void ItineraryPreview::showNothing(bool isLaying)
{
    m_view->setPages(nullptr);
    m_view->setMessage(
        said(isLaying ? QT_TRANSLATE_NOOP("ItineraryPreview", "Laying out the sheet…")
                      : QT_TRANSLATE_NOOP("ItineraryPreview", "Choose an itinerary to see its sheet.")));
}

void ItineraryPreview::lay()
{
    if (!m_itinerary) {
        m_background.stop();
        showNothing(false);
        return;
    }
    if (m_metrics == nullptr)
        m_metrics = std::make_shared<PangoMetrics>();
    const auto audience = m_audience->currentIndex() == 0 ? Audience::Public : Audience::Internal;
    Edition edition{.festival = m_workspace.festival(),
        .audience = audience,
        .revision = m_workspace.document().revision(),
        .itinerary = m_itinerary};
    const SheetOptions options{.paper = Paper::A5, .language = m_workspace.language()};
    m_background.start(
        [this, edition = std::move(edition), options, metrics = m_metrics](
            const std::stop_token&, const Background::Progress&) mutable -> Background::Landing {
            edition.festival = visibleTo(edition.audience, edition.festival);
            const auto pages = std::make_shared<const Pages>(itinerarySheets(edition, options, *metrics));
            return [this, pages] { m_view->setPages(pages); };
        });
}

} // namespace planner::ui
