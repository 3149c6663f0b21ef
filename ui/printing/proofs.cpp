// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/proofs.h"

#include "core/rules/ignoring.h"

namespace planner::ui {
namespace {

constexpr int delay = 10; // ms: what comes in a burst is laid out once

/// Whether `sheet` looks the same with both.
bool sameSheet(const Sheet& sheet, PrintChoices a, const PrintChoices& b)
{
    const bool samePaper = paperFor(sheet, a) == paperFor(sheet, b);
    a.product = b.product;
    a.ticked = b.ticked;
    a.papers = b.papers;
    return samePaper && a == b;
}

} // namespace

Proofs::Proofs(Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_metrics(std::make_shared<PangoMetrics>()), m_background(this)
{
    for (const Sheet& sheet : sheets())
        m_proofs.emplace(&sheet, Proof());
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &Proofs::advance);
    connect(&workspace, &Workspace::changed, this, &Proofs::spoilAll);
}

void Proofs::choose(const PrintChoices& choices)
{
    for (auto& [sheet, proof] : m_proofs) {
        if (!sameSheet(*sheet, m_choices, choices))
            proof.fresh = false;
    }
    m_choices = choices;
    m_background.stop();
    m_delay.start();
}

void Proofs::spoilAll()
{
    for (auto& [sheet, proof] : m_proofs)
        proof.fresh = false;
    m_background.stop();
    m_delay.start();
}

void Proofs::setAwake(bool awake)
{
    m_awake = awake;
    if (awake)
        m_delay.start();
    else
        m_background.stop();
}

std::shared_ptr<const Pages> Proofs::of(const Sheet& sheet) const
{
    return m_proofs.at(&sheet).pages;
}

bool Proofs::isFresh() const
{
    return m_proofs.at(&sheetOf(m_choices)).fresh;
}

PrintMatter Proofs::matter() const
{
    return {.festival = m_workspace.festival(),
        .revision = m_workspace.document().revision(),
        .errors = errorsByDay(m_workspace.findings(), m_workspace.festival(), Words(m_workspace.language())),
        .notes = m_workspace.language()};
}

const Sheet* Proofs::next() const
{
    const Sheet& shown = sheetOf(m_choices);
    if (!m_proofs.at(&shown).fresh)
        return &shown;
    const auto stale
        = std::ranges::find_if(sheets(), [this](const Sheet& sheet) { return !m_proofs.at(&sheet).fresh; });
    return stale == sheets().end() ? nullptr : &*stale;
}

void Proofs::advance()
{
    const Sheet* sheet = next();
    if (!m_awake || sheet == nullptr)
        return;
    m_background.start([this, sheet, matter = matter(), choices = m_choices, metrics = m_metrics](
                           const std::stop_token& stop, const Background::Progress&) {
        const PrintJob job = jobFor(*sheet, choices, matter.festival);
        const auto pages
            = std::make_shared<const Pages>(laidOut(job, termsFor(*sheet, choices, matter), *metrics, stop));
        return [this, sheet, pages] { keep(*sheet, pages); };
    });
}

void Proofs::keep(const Sheet& sheet, std::shared_ptr<const Pages> pages)
{
    m_proofs.at(&sheet) = {.pages = std::move(pages), .fresh = true};
    Q_EMIT laid(sheet);
    advance();
}

} // namespace planner::ui
