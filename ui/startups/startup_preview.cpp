// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startups/startup_preview.h"

#include "core/print/sheets/door_sign.h"
#include "ui/printing/page_view.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

constexpr int pause = 150; ///< Milliseconds: walking through the table lays out nothing.

QString said(const char* source)
{
    return QCoreApplication::translate("StartupPreview", source);
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
    m_remark->setText(said(QT_TRANSLATE_NOOP(
        "StartupPreview", "What the door signs say of it to the public. Page Up and Page Down turn pages.")));
    setLook(m_remark, "quiet");
    m_view->setAccessibleName(said(QT_TRANSLATE_NOOP("StartupPreview", "Door signs of the start-up")));
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
            startup ? said(QT_TRANSLATE_NOOP("StartupPreview", "Laying out the signs…")) : QString());
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
    m_background.start([this, edition, options, metrics = m_metrics](
                           const std::stop_token&, const Background::Progress&) -> Background::Landing {
        const auto pages = std::make_shared<const Pages>(doorSigns(edition, options, *metrics));
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
