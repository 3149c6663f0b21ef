// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/proposals/proposal_pane.h"

#include "core/base/wording.h"
#include "core/planning/why_not.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"
#include "ui/visits/proposals/tour_comparison.h"
#include "ui/visits/tour_words.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

constexpr size_t mostReasons = 12; ///< Each takes a while to find.
enum Column { What, Before, After, Fate, ColumnCount };

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("ProposalPane", source, nullptr, n);
}

QLabel* textLabel(const char* look)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

QString fateText(StopFate fate)
{
    switch (fate) {
    case StopFate::Kept:
        return said(QT_TRANSLATE_NOOP("ProposalPane", "kept"));
    case StopFate::Moved:
        return said(QT_TRANSLATE_NOOP("ProposalPane", "moved"));
    case StopFate::New:
        return said(QT_TRANSLATE_NOOP("ProposalPane", "new"));
    case StopFate::Dropped:
        return said(QT_TRANSLATE_NOOP("ProposalPane", "dropped"));
    }
    return {};
}

QString factsText(const TourFacts& facts)
{
    if (facts.visits == 0)
        return QStringLiteral("—");
    return said(QT_TRANSLATE_N_NOOP("ProposalPane", "%n visits"), facts.visits)
        + (facts.walking > minutes{0} ? QStringLiteral(", ")
                    + said(QT_TRANSLATE_NOOP("ProposalPane", "%1 on foot")).arg(lengthText(facts.walking))
                                      : QString());
}

QString timeOrNone(const std::optional<LocalTime>& time, Language language)
{
    return time ? timeText(*time, language) : QStringLiteral("—");
}

QString qualityText(const TourPlan& plan)
{
    if (plan.change.isEmpty())
        return said(
            QT_TRANSLATE_NOOP("ProposalPane", "Nothing better was found than what is planned already."));
    if (plan.proved)
        return said(QT_TRANSLATE_NOOP("ProposalPane", "There is no better plan: this is proved."));
    if (plan.bound <= 0)
        return {};
    const auto percent = static_cast<int>((plan.bound - plan.score) * 100 / plan.bound);
    return said(QT_TRANSLATE_N_NOOP("ProposalPane", "At most %n % below the best that can be."), percent);
}

} // namespace

ProposalPane::ProposalPane(Workspace& workspace)
    : m_workspace(workspace),
      m_title(textLabel("title")),
      m_state(textLabel("quiet")),
      m_bar(new QProgressBar),
      m_enoughButton(new QPushButton(said(QT_TRANSLATE_NOOP("ProposalPane", "Show the best so far")))),
      m_cancelButton(new QPushButton(said(QT_TRANSLATE_NOOP("ProposalPane", "Cancel")))),
      m_tours(new QTreeWidget),
      m_wishes(textLabel("quiet")),
      m_take(new QPushButton(said(QT_TRANSLATE_NOOP("ProposalPane", "Take this proposal")))),
      m_keep(new QPushButton(said(QT_TRANSLATE_NOOP("ProposalPane", "Keep what there is")))),
      m_background(nullptr)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::small);
    column->addWidget(m_title);
    column->addWidget(m_state);
    makeRunning(*column);
    makeFound(*column);
    connect(&workspace, &Workspace::changed, this, &ProposalPane::follow);
}

void ProposalPane::makeRunning(QVBoxLayout& column)
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(said(QT_TRANSLATE_NOOP("ProposalPane", "How near the best plan is")));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_enoughButton);
    buttons->addWidget(m_cancelButton);
    buttons->addStretch();
    column.addWidget(m_bar);
    column.addLayout(buttons);
    connect(m_enoughButton, &QPushButton::clicked, this, [this] { m_enough->store(true); });
    connect(m_cancelButton, &QPushButton::clicked, this, &ProposalPane::cancel);
}

void ProposalPane::makeFound(QVBoxLayout& column)
{
    m_tours->setColumnCount(ColumnCount);
    m_tours->setHeaderLabels({said(QT_TRANSLATE_NOOP("ProposalPane", "Stop")),
        said(QT_TRANSLATE_NOOP("ProposalPane", "Now")), said(QT_TRANSLATE_NOOP("ProposalPane", "Proposed")),
        said(QT_TRANSLATE_NOOP("ProposalPane", "Change"))});
    m_tours->setAccessibleName(
        said(QT_TRANSLATE_NOOP("ProposalPane", "What is planned and what is proposed")));
    m_tours->setAlternatingRowColors(true);
    m_tours->header()->setStretchLastSection(false);
    m_tours->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tours->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    column.addWidget(m_tours, 1);
    column.addWidget(m_wishes);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_take);
    buttons->addWidget(m_keep);
    buttons->addStretch();
    column.addLayout(buttons);
    column.addStretch();
    setLook(m_take, "primary");
    connect(m_take, &QPushButton::clicked, this, &ProposalPane::take);
    connect(m_keep, &QPushButton::clicked, this, &ProposalPane::cancel);
}

void ProposalPane::start(const QString& title, Search search)
{
    m_isOpen = true;
    m_plan.reset();
    m_enough = std::make_shared<std::atomic<bool>>(false);
    m_title->setText(title);
    m_state->setText(said(QT_TRANSLATE_NOOP("ProposalPane", "Looking for the best route…")));
    m_bar->setRange(0, 0);
    for (QWidget* part : {static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_enoughButton),
             static_cast<QWidget*>(m_cancelButton)})
        part->show();
    for (QWidget* part : {static_cast<QWidget*>(m_tours), static_cast<QWidget*>(m_wishes),
             static_cast<QWidget*>(m_take), static_cast<QWidget*>(m_keep)})
        part->hide();
    m_cancelButton->setFocus(Qt::OtherFocusReason);
    m_background.start([this, festival = m_workspace.festival(), words = m_workspace.words(),
                           enough = m_enough, search = std::move(search)](const std::stop_token& stop,
                           const Background::Progress& /*percent*/) -> Background::Landing {
        TourTerms terms;
        terms.stop = [&stop, enough] { return stop.stop_requested() || enough->load(); };
        terms.progress = [this, enough](const TourProgress& progress) {
            const auto hear = [this, enough, progress] {
                // What an earlier search still has to tell is of no interest.
                if (enough == m_enough)
                    tell(progress);
            };
            QMetaObject::invokeMethod(this, hear, Qt::QueuedConnection);
        };
        IdSource ids = IdSource::fromSystem();
        auto plan = search(festival, terms, ids);
        Result<Found> found = plan
            ? Result<Found>(Found{*plan, reasons(unchecked(festival, plan->change), *plan, words, stop)})
            : Result<Found>(failed(plan));
        return [this, found] { present(found); };
    });
}

QStringList ProposalPane::reasons(
    const Festival& festival, const TourPlan& plan, const Words& words, const std::stop_token& stop)
{
    QStringList sentences;
    for (const MissedWish& missed : plan.missed) {
        if (stop.stop_requested())
            break;
        if (static_cast<size_t>(sentences.size()) == mostReasons) {
            sentences += QStringLiteral("…");
            break;
        }
        sentences += sentence(whyNot(festival, missed.group, missed.wish), festival, words);
    }
    return sentences;
}

void ProposalPane::tell(const TourProgress& progress)
{
    if (!m_background.isBusy())
        return;
    const auto share = progress.bound > 0 ? static_cast<int>(progress.score * 1000 / progress.bound) : 0;
    m_bar->setRange(0, progress.bound > 0 ? 1000 : 0);
    m_bar->setValue(share);
    const QString visits = said(QT_TRANSLATE_N_NOOP("ProposalPane", "%n visits"), progress.visits);
    m_state->setText(
        said(QT_TRANSLATE_NOOP("ProposalPane", "So far: %1, at least %2 % of what can be had at best."))
            .arg(visits, QString::number(share / 10)));
}

void ProposalPane::present(const Result<Found>& found)
{
    if (!found) {
        m_workspace.fail(found.error());
        finish();
        return;
    }
    m_plan = found->plan;
    const bool isNew = !m_plan->change.isEmpty();
    m_state->setText(qualityText(*m_plan));
    for (QWidget* part : {static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_enoughButton),
             static_cast<QWidget*>(m_cancelButton)})
        part->hide();
    showTours();
    showWishes(found->missed);
    m_take->setVisible(isNew);
    m_keep->show();
    (isNew ? m_take : m_keep)->setFocus(Qt::OtherFocusReason);
    m_workspace.say(m_state->text());
}

void ProposalPane::showTours()
{
    const Language language = m_workspace.language();
    m_tours->clear();
    for (const ComparedTour& tour : compared(m_workspace.festival(), *m_plan)) {
        auto* head = new QTreeWidgetItem(m_tours,
            {tour.title + QStringLiteral(" · ") + dayText(tour.day, language, DayStyle::Brief),
                factsText(tour.before), factsText(tour.after), QString()});
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        for (int column = 0; column < ColumnCount; ++column)
            head->setFont(column, strong);
        for (const ComparedStop& stop : tour.stops) {
            auto* line = new QTreeWidgetItem(head,
                {stop.title, timeOrNone(stop.before, language), timeOrNone(stop.after, language),
                    fateText(stop.fate())});
            if (stop.fate() == StopFate::New || stop.fate() == StopFate::Dropped)
                line->setFont(Fate, strong);
        }
    }
    m_tours->expandAll();
    m_tours->setVisible(m_tours->topLevelItemCount() > 0);
}

void ProposalPane::showWishes(const QStringList& missed)
{
    const WishCount wishes = wishesIn(m_workspace.festival(), *m_plan);
    QStringList lines;
    if (wishes.all > 0)
        lines += said(QT_TRANSLATE_N_NOOP("ProposalPane", "%1 of %n wishes met."), wishes.all)
                     .arg(wishes.all - wishes.missed);
    for (const QString& reason : missed)
        lines += QStringLiteral("– ") + reason;
    for (const HeldClash& clash : m_plan->clashes)
        lines += QStringLiteral("– ")
            + said(QT_TRANSLATE_NOOP("ProposalPane", "“%1” is pinned, and nobody can be there in time."))
                  .arg(shownTitle(clash.stop, m_workspace.festival()));
    m_wishes->setText(lines.join(u'\n'));
    m_wishes->setVisible(!lines.isEmpty());
}

void ProposalPane::take()
{
    if (!m_plan)
        return;
    const TourPlan plan = *m_plan;
    // What the change leads to is no reason to let the proposal go.
    m_isOpen = false;
    const QString label = planLabel(m_workspace.festival(), plan, m_workspace.words());
    const bool isTaken = m_workspace.submit(plan.change, label);
    m_isOpen = true;
    if (!isTaken)
        return;
    for (const PlannedTour& tour : plan.tours) {
        if (tour.itinerary) {
            m_workspace.select({subject(tour.itinerary->id)});
            break;
        }
    }
    finish();
    m_workspace.sayUndoable(label + u'.');
}

void ProposalPane::cancel()
{
    m_background.stop();
    finish();
}

void ProposalPane::follow()
{
    if (!m_isOpen)
        return;
    cancel();
    m_workspace.say(said(QT_TRANSLATE_NOOP(
        "ProposalPane", "The festival has changed: the proposal no longer fits and was let go.")));
}

void ProposalPane::finish()
{
    m_isOpen = false;
    m_plan.reset();
    Q_EMIT closed();
}

} // namespace planner::ui
