// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/ways_out.h"

namespace planner::ui {
namespace {

constexpr size_t mostAsked = 40; ///< About what a list shows at a time.
constexpr int rest = 250; ///< After a change, in ms: while somebody works nothing is sought.

} // namespace

WaysOut::WaysOut(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WaysOut::seekNext);
    connect(&workspace, &Workspace::changed, this, &WaysOut::forget);
}

void WaysOut::forget()
{
    m_trial.reset();
    m_known.clear();
    m_asked.clear();
    m_timer.stop();
}

std::vector<Repair> WaysOut::of(const Finding& finding)
{
    if (!m_trial)
        m_trial = std::make_unique<Trial>(m_workspace.checker());
    return repairs(*m_trial, finding, m_workspace.ids(), m_workspace.words());
}

QString WaysOut::best(const Finding& finding)
{
    if (const auto known = m_known.find(finding); known != m_known.end())
        return known->second;
    if (std::find(m_asked.begin(), m_asked.end(), finding) == m_asked.end()) {
        m_asked.push_front(finding);
        if (m_asked.size() > mostAsked)
            m_asked.pop_back();
    }
    if (!m_timer.isActive())
        m_timer.start(m_trial ? 0 : rest);
    return {};
}

bool WaysOut::isWithout(const Finding& finding) const
{
    const auto known = m_known.find(finding);
    return known != m_known.end() && known->second.isEmpty();
}

void WaysOut::seekNext()
{
    if (m_asked.empty())
        return;
    const Finding finding = m_asked.back();
    m_asked.pop_back();
    const std::vector<Repair> found = of(finding);
    m_known.insert_or_assign(finding, found.empty() ? QString() : actOf(found.front()));
    if (!m_asked.empty())
        m_timer.start(0);
    Q_EMIT learned();
}

QString actOf(const Repair& repair)
{
    const auto effect = repair.label.lastIndexOf(QLatin1String(" ("));
    return effect < 0 ? repair.label : repair.label.left(effect);
}

} // namespace planner::ui
