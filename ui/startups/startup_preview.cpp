// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startups/startup_preview.h"

#include "core/print/sheets/startup_sheet.h"
#include "ui/printing/page_view.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace planner::ui {
namespace {

constexpr int pause = 150; ///< Milliseconds: walking through the table lays out nothing.

QString said(const char* source)
{
    return QCoreApplication::translate("StartupPreview", source);
}

/// The sheet of `startup` alone: others that share a session with it have their own.
Pages ownSheet(Pages pages, const Id<Startup>& startup)
{
    const auto isIt = [&startup](const Item& item) {
        const Text* text = std::get_if<Text>(&item);
        return text != nullptr && text->subject == startup.uuid();
    };
    std::erase_if(pages.pages, [&isIt](const Page& page) { return std::ranges::none_of(page.items, isIt); });
    return pages;
}

} // namespace

StartupPreview::StartupPreview(Workspace& workspace)
    : m_workspace(workspace), m_remark(new QLabel), m_view(new PageView), m_background(this)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::medium, 0, 0);
    column->setSpacing(spacing::small);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setText(
        said(QT_TRANSLATE_NOOP("StartupPreview", "The start-up’s own sheet, as the public would read it.")));
    setLook(m_remark, "quiet");
    m_view->setAccessibleName(said(QT_TRANSLATE_NOOP("StartupPreview", "Sheet of the start-up")));
    column->addWidget(m_remark);
    column->addWidget(m_view, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &StartupPreview::lay);
}

void StartupPreview::tell(const std::optional<Id<Startup>>& startup)
{
    if (startup != m_startup) {
        m_view->setPages(nullptr);
        m_view->setMessage(
            startup ? said(QT_TRANSLATE_NOOP("StartupPreview", "Laying out the sheet…")) : QString());
    }
    m_startup = startup;
    if (isVisible())
        m_pause.start();
}

void StartupPreview::showEvent(QShowEvent* /*event*/)
{
    m_pause.start();
}

void StartupPreview::lay()
{
    if (!m_startup)
        return;
    Edition edition{.festival = printedOf(m_workspace.festival(), *m_startup),
        .revision = m_workspace.document().revision()};
    if (edition.festival.sessions().isEmpty()) {
        m_background.stop();
        m_view->setPages(nullptr);
        m_view->setMessage(said(QT_TRANSLATE_NOOP("StartupPreview",
            "Nothing is printed of it yet: no public session of this start-up has a room and a time.")));
        return;
    }
    if (m_metrics == nullptr)
        m_metrics = std::make_shared<PangoMetrics>();
    const SheetOptions options{.language = m_workspace.language()};
    m_background.start([this, edition, options, startup = *m_startup, metrics = m_metrics](
                           const std::stop_token&, const Background::Progress&) -> Background::Landing {
        const auto pages
            = std::make_shared<const Pages>(ownSheet(startupSheets(edition, options, *metrics), startup));
        return [this, pages] { m_view->setPages(pages); };
    });
}

Festival printedOf(const Festival& festival, const Id<Startup>& startup)
{
    Festival printed = visibleTo(Audience::Public, festival);
    const Table<Session> sessions = printed.sessions();
    for (const Session& session : sessions) {
        const auto& hosts = session.startups;
        if (!session.isPlaced() || std::find(hosts.begin(), hosts.end(), startup) == hosts.end())
            printed.table<Session>().remove(session.id);
    }
    return printed;
}

} // namespace planner::ui
