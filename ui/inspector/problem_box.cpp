// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/problem_box.h"

#include "core/planning/repairs.h"
#include "ui/controls/text_link.h"
#include "ui/inspector/problem_card.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

/// Milliseconds: walking through sessions by the keyboard waits for no search.
constexpr int pauseBeforeRepairs = 150;
constexpr size_t mostOffered = 3;

bool isAbout(const Finding& finding, const Subject& thing)
{
    const auto& subjects = finding.subjects;
    return std::find(subjects.begin(), subjects.end(), thing) != subjects.end();
}

} // namespace

ProblemBox::ProblemBox(Workspace& workspace) : m_workspace(workspace), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::small);
    m_pause.setSingleShot(true);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        m_trial.reset();
        if (m_pause.isActive())
            m_pause.start(pauseBeforeRepairs);
    });
    connect(&m_pause, &QTimer::timeout, this, &ProblemBox::offerNext);
}

void ProblemBox::tell(const std::optional<Subject>& thing)
{
    m_cards.clear();
    m_more = nullptr;
    m_opened = nullptr;
    m_offered = 0;
    m_trial.reset();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int more = 0;
    for (const Finding& finding : m_workspace.findings()) {
        if (!thing || !isAbout(finding, *thing))
            continue;
        if (m_cards.size() < m_most)
            add(finding);
        else
            ++more;
    }
    if (more > 0)
        addMore(more);
    arrange();
    setVisible(!m_cards.empty());
    if (m_cards.empty())
        m_pause.stop();
    else
        m_pause.start(pauseBeforeRepairs);
}

void ProblemBox::add(const Finding& finding)
{
    const char* look = finding.severity == Severity::Error ? "error" : "warning";
    auto* card = new ProblemCard(sentence(finding, m_workspace.festival(), m_workspace.words()), look, this);
    connect(card, &ProblemCard::openRequested, this, [this, card] { open(card); });
    connect(card, &ProblemCard::foldRequested, this, [this] { open(nullptr); });
    m_column->addWidget(card);
    m_cards.emplace_back(finding, card);
}

void ProblemBox::addMore(int count)
{
    m_more = new QLabel(
        QCoreApplication::translate("ProblemBox", "and %n more problems in the panel below", nullptr, count),
        this);
    setLook(m_more, "quiet");
    m_more->setWordWrap(true);
    m_column->addWidget(m_more);
}

void ProblemBox::setRoom(int height)
{
    m_room = height;
    arrange();
}

void ProblemBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

size_t ProblemBox::fullCards() const
{
    int height = m_more != nullptr ? m_more->heightForWidth(width()) : -spacing::small;
    for (const auto& [finding, card] : m_cards)
        height += card->foldedHeight() + spacing::small;
    size_t full = 0;
    while (full < m_cards.size()) {
        const ProblemCard* card = m_cards[full].second;
        height += card->fullHeight(width()) - card->foldedHeight();
        if (height > m_room)
            break;
        ++full;
    }
    return full;
}

void ProblemBox::arrange()
{
    const size_t full = fullCards();
    for (size_t i = 0; i < m_cards.size(); ++i) {
        ProblemCard* card = m_cards[i].second;
        card->setFoldable(card == m_opened && i >= full);
        card->setFolded(card != m_opened && i >= full);
        card->setVisible(m_opened == nullptr || card == m_opened);
    }
    if (m_more != nullptr)
        m_more->setVisible(m_opened == nullptr);
}

void ProblemBox::open(ProblemCard* card)
{
    m_opened = card;
    arrange();
}

void ProblemBox::offerRepairs()
{
    while (m_offered < m_cards.size())
        offerNext();
}

void ProblemBox::offerNext()
{
    if (!m_trial)
        m_trial = std::make_unique<Trial>(m_workspace.checker());
    const auto& [finding, card] = m_cards[m_offered++];
    size_t offered = 0;
    for (const Repair& repair : repairs(*m_trial, finding, m_workspace.ids(), m_workspace.words())) {
        if (++offered > mostOffered)
            break;
        connect(card->addWay(repair.label), &TextLink::clicked, this,
            [this, change = repair.change, label = repair.label] { this->repair(change, label); });
    }
    card->setAnswered();
    arrange();
    if (m_offered < m_cards.size())
        m_pause.start(0);
    else
        m_pause.stop();
}

void ProblemBox::repair(const Change& change, const QString& label)
{
    if (m_workspace.submit(change, label))
        m_workspace.sayUndoable(label);
}

} // namespace planner::ui
