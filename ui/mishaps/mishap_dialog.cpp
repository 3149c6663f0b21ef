// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mishaps/mishap_dialog.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/planning/aftermath_words.h"
#include "ui/controls/line_editor.h"
#include "ui/mishaps/aftermath_list.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

constexpr int pause = 150; ///< After the last key, in ms.
constexpr int usualDelay = 20; ///< In minutes.
constexpr minutes noon = std::chrono::hours{13};

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("MishapDialog", source, nullptr, n);
}

void addLabelled(QGridLayout* grid, int column, const QString& text, QWidget* field)
{
    auto* label = new QLabel(text);
    label->setBuddy(field);
    setLook(label, "label");
    grid->addWidget(label, 0, column);
    grid->addWidget(field, 1, column);
}

Result<LocalTime> timeIn(const LineEditor& editor)
{
    const auto typed = editor.typed();
    if (!typed)
        return failed(typed);
    const auto time = typed->isValid() ? LocalTime::fromMinutes(minutes{typed->toInt()}) : std::nullopt;
    if (!time)
        return failure(
            ProblemKind::Refused, said(QT_TRANSLATE_NOOP("MishapDialog", "Say from when to when.")));
    return *time;
}

QVariant valueOf(LocalTime time)
{
    return static_cast<int>(time.sinceMidnight().count());
}

} // namespace

MishapDialog::MishapDialog(Workspace& workspace, const std::optional<Id<Venue>>& venue, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_summary(new QLabel), m_list(new AftermathList)
{
    setWindowTitle(said(QT_TRANSLATE_NOOP("MishapDialog", "A venue is closed or late")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::wide, spacing::large, spacing::wide, spacing::large);
    column->setSpacing(spacing::medium);
    auto* place = new QGridLayout;
    place->setHorizontalSpacing(spacing::large);
    place->setVerticalSpacing(spacing::tiny);
    makePlace(place, venue);
    column->addLayout(place);
    auto* kind = new QGridLayout;
    kind->setHorizontalSpacing(spacing::medium);
    kind->setVerticalSpacing(spacing::small);
    makeKind(kind);
    column->addLayout(kind);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    setLook(m_summary, "heading");
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    makeButtons(column);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MishapDialog::workOut);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    resize(em * 62, em * 44);
    presentHours();
    m_from->control()->setFocus();
}

MishapDialog::~MishapDialog() = default;

void MishapDialog::makePlace(QGridLayout* grid, const std::optional<Id<Venue>>& venue)
{
    m_venue = new QComboBox;
    for (const Venue* one : venuesInWalkingOrder(m_workspace.festival())) {
        m_venue->addItem(one->name, one->id.uuid());
        if (venue == one->id)
            m_venue->setCurrentIndex(m_venue->count() - 1);
    }
    m_day = new QComboBox;
    for (const Day& day : days(m_workspace.festival())) {
        m_day->addItem(dayText(day, m_workspace.language(), DayStyle::Long), day.date());
        if (day.date() == QDate::currentDate())
            m_day->setCurrentIndex(m_day->count() - 1);
    }
    addLabelled(grid, 0, said(QT_TRANSLATE_NOOP("MishapDialog", "&Venue")), m_venue);
    addLabelled(grid, 1, said(QT_TRANSLATE_NOOP("MishapDialog", "&Day")), m_day);
    grid->setColumnStretch(0, 1);
    connect(m_venue, &QComboBox::currentIndexChanged, this, &MishapDialog::presentHours);
    connect(m_day, &QComboBox::currentIndexChanged, this, &MishapDialog::presentHours);
}

LineEditor* MishapDialog::addField(QGridLayout* grid, int row, const char* label, LineEditor* editor)
{
    auto* name = new QLabel(said(label));
    name->setBuddy(editor->control());
    editor->setName(name->text().remove(QLatin1Char('&')));
    editor->setMaximumWidth(fontMetrics().horizontalAdvance(QLatin1Char('m')) * 8);
    connect(editor->line(), &QLineEdit::textEdited, this, [this, editor] {
        (editor == m_from || editor == m_to ? m_closed : m_late)->setChecked(true);
        follow();
    });
    const int column = grid->itemAtPosition(row, 1) == nullptr ? 1 : 3;
    grid->addWidget(name, row, column);
    grid->addWidget(editor, row, column + 1);
    return editor;
}

void MishapDialog::makeKind(QGridLayout* grid)
{
    const Language language = m_workspace.language();
    m_closed = new QRadioButton(said(QT_TRANSLATE_NOOP("MishapDialog", "&Closed")));
    m_closed->setChecked(true);
    m_late = new QRadioButton(said(QT_TRANSLATE_NOOP("MishapDialog", "&Late")));
    grid->addWidget(m_closed, 0, 0);
    m_from = addField(grid, 0, QT_TRANSLATE_NOOP("MishapDialog", "&from"), new TimeField(language));
    m_to = addField(grid, 0, QT_TRANSLATE_NOOP("MishapDialog", "&to"), new TimeField(language));
    grid->addWidget(m_late, 1, 0);
    m_minutes = addField(grid, 1, QT_TRANSLATE_NOOP("MishapDialog", "b&y"), new LineEditor(minutesForm()));
    m_since = addField(grid, 1, QT_TRANSLATE_NOOP("MishapDialog", "f&rom"), new TimeField(language));
    m_minutes->present(usualDelay);
    grid->setColumnStretch(5, 1);
    connect(m_closed, &QRadioButton::toggled, this, &MishapDialog::follow);
}

void MishapDialog::makeButtons(QBoxLayout* column)
{
    auto* buttons = new QDialogButtonBox;
    m_repair = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_apply = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    presentButtons();
    buttons->addButton(said(QT_TRANSLATE_NOOP("MishapDialog", "Cancel")), QDialogButtonBox::RejectRole);
    m_repair->setDefault(true);
    connect(m_repair, &QPushButton::clicked, this, [this] { apply(true); });
    connect(m_apply, &QPushButton::clicked, this, [this] { apply(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void MishapDialog::presentButtons()
{
    const bool isClosed = m_closed->isChecked();
    m_repair->setText(said(isClosed ? QT_TRANSLATE_NOOP("MishapDialog", "Close &and adapt the visits")
                                    : QT_TRANSLATE_NOOP("MishapDialog", "Delay &and adapt the visits")));
    m_apply->setText(said(isClosed ? QT_TRANSLATE_NOOP("MishapDialog", "&Only close")
                                   : QT_TRANSLATE_NOOP("MishapDialog", "&Only delay")));
}

/// The hours of the venue on that day: it is closed in the morning, or late all day.
void MishapDialog::presentHours()
{
    const Festival& festival = m_workspace.festival();
    const Venue* venue
        = m_venue->count() > 0 ? festival.venues().find(Id<Venue>(m_venue->currentData().toUuid())) : nullptr;
    const auto hours = venue ? hoursOn(*venue, Day(m_day->currentData().toDate())) : std::nullopt;
    const bool isOpen = hours && !hours->empty();
    const LocalTime begin = isOpen ? hours->front().begin() : *LocalTime::fromMinutes(std::chrono::hours{9});
    const LocalTime end = isOpen ? hours->back().end() : *LocalTime::fromMinutes(std::chrono::hours{18});
    const LocalTime middle = *LocalTime::fromMinutes(noon);
    m_from->present(valueOf(begin));
    m_to->present(valueOf(begin < middle && middle < end ? middle : end));
    m_since->present(valueOf(begin));
    follow();
}

Result<Mishap> MishapDialog::mishap() const
{
    if (m_venue->count() == 0)
        return failure(
            ProblemKind::Refused, said(QT_TRANSLATE_NOOP("MishapDialog", "There is no venue yet.")));
    const Id<Venue> venue(m_venue->currentData().toUuid());
    const Day day(m_day->currentData().toDate());
    if (m_closed->isChecked()) {
        const auto from = timeIn(*m_from);
        const auto to = timeIn(*m_to);
        if (!from)
            return failed(from);
        if (!to)
            return failed(to);
        const auto span = TimeSpan::create(*from, *to);
        if (!span)
            return failed(span);
        return Mishap(Closure{venue, day, *span});
    }
    const auto by = m_minutes->typed();
    const auto since = timeIn(*m_since);
    if (!by)
        return failed(by);
    if (!since)
        return failed(since);
    if (by->toInt() <= 0)
        return failure(
            ProblemKind::Refused, said(QT_TRANSLATE_NOOP("MishapDialog", "Say by how many minutes.")));
    return Mishap(Delay{venue, day, minutes{by->toInt()}, *since});
}

void MishapDialog::follow()
{
    presentButtons();
    m_aftermath.reset();
    m_apply->setEnabled(false);
    m_repair->setEnabled(false);
    m_background.stop();
    m_timer.start(pause);
}

void MishapDialog::workOut()
{
    const auto happens = mishap();
    m_list->clear();
    if (!happens) {
        m_summary->setText(happens.error().message);
        return;
    }
    m_summary->setText(said(QT_TRANSLATE_NOOP("MishapDialog", "Looking for whom it touches…")));
    // A copy of all it reads: this dialog lets nobody change the festival meanwhile.
    m_background.start([this, trial = Trial(m_workspace.checker()), mishap = *happens](
                           const std::stop_token& stop, const Background::Progress&) -> Background::Landing {
        auto aftermath = std::make_shared<Aftermath>(aftermathOf(trial, mishap, stop));
        return [this, aftermath] { showAftermath(std::move(*aftermath)); };
    });
}

void MishapDialog::showAftermath(Aftermath aftermath)
{
    m_aftermath = std::move(aftermath);
    m_summary->setText(summary(*m_aftermath, m_workspace.words()));
    m_list->tell(m_workspace.festival(), *m_aftermath, m_workspace.words());
    m_apply->setEnabled(!m_aftermath->fact.isEmpty());
    m_repair->setEnabled(!m_aftermath->remedies.isEmpty());
}

void MishapDialog::apply(bool withRemedies)
{
    const auto happens = mishap();
    if (!m_aftermath || !happens)
        return;
    const Words& words = m_workspace.words();
    const QString name = label(m_workspace.festival(), *happens, words);
    const Change change = withRemedies ? together(*m_aftermath) : m_aftermath->fact;
    const QString outcome = withRemedies ? repaired(*m_aftermath, words) : summary(*m_aftermath, words);
    if (!m_workspace.submit(change, name))
        return;
    m_workspace.sayUndoable(QStringLiteral("%1. %2").arg(name, outcome));
    accept();
}

} // namespace planner::ui
