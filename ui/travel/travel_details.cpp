// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/travel/travel_details.h"

#include "core/base/wording.h"
#include "core/festival/labels.h"
#include "core/tours/ways.h"
#include "core/visits/timetable.h"
#include "ui/controls/choice_editor.h"
#include "ui/controls/line_editor.h"
#include "ui/sessions/session_words.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("TravelDetails", source);
}

// Editors hand departures around as files spell them: "09:00 09:20".
QVariant packed(const std::vector<LocalTime>& departures)
{
    QStringList texts;
    for (const LocalTime time : departures)
        texts.append(time.text());
    return texts.isEmpty() ? QVariant() : QVariant(texts.join(u' '));
}

std::vector<LocalTime> unpacked(const QVariant& value)
{
    return typedDepartures(value.toString()).value_or(std::vector<LocalTime>());
}

TextForm departuresForm(Language language)
{
    return {[language](const QVariant& value) { return departuresText(unpacked(value), language); },
        [](const QString& typed) -> Result<QVariant> {
            const auto departures = typedDepartures(typed);
            if (!departures)
                return failure(ProblemKind::Refused,
                    said(QT_TRANSLATE_NOOP("TravelDetails",
                             "“%1” is no timetable. Try 9:00, 9:40 or every 20 min from 9:00 to 18:00."))
                        .arg(typed.trimmed()));
            return packed(*departures);
        },
        said(QT_TRANSLATE_NOOP("TravelDetails", "at any time"))};
}

std::vector<Choice> modeChoices(const Words& words)
{
    std::vector<Choice> choices;
    for (const auto& [mode, name] : names(TravelMode{}))
        choices.push_back({QLatin1String(name), capital(label(mode, words))});
    return choices;
}

QLabel* plainLabel(const char* look)
{
    auto* text = new QLabel;
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    setLook(text, look);
    return text;
}

} // namespace

TravelDetails::TravelDetails(Workspace& workspace)
    : m_workspace(workspace),
      m_heading(plainLabel("heading")),
      m_known(plainLabel("quiet")),
      m_form(new QWidget),
      m_length(new LineEditor(minutesForm())),
      m_mode(new ChoiceEditor),
      m_departures(new LineEditor(departuresForm(workspace.language()))),
      m_remark(new LineEditor(plainForm()))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_heading);
    column->addWidget(m_known);
    auto* grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](FieldEditor* editor, const char* name) {
        auto* text = new QLabel(said(name));
        setLook(text, "label");
        text->setBuddy(editor->control());
        editor->setName(said(name));
        const int row = grid->rowCount();
        grid->addWidget(text, row, 0);
        grid->addWidget(editor, row, 1, Qt::AlignTop);
    };
    add(m_length, QT_TRANSLATE_NOOP("TravelDetails", "Duration"));
    add(m_departures, QT_TRANSLATE_NOOP("TravelDetails", "Departures"));
    m_departures->control()->setToolTip(said(
        QT_TRANSLATE_NOOP("TravelDetails", "A timetable: 9:00, 9:40 or every 20 min from 9:00 to 18:00")));
    add(m_mode, QT_TRANSLATE_NOOP("TravelDetails", "Means"));
    add(m_remark, QT_TRANSLATE_NOOP("TravelDetails", "Remark"));
    m_mode->setChoices(modeChoices(workspace.words()));
    column->addWidget(m_form);
    connect(m_length, &FieldEditor::edited, this, &TravelDetails::takeLength);
    connect(m_mode, &FieldEditor::edited, this, &TravelDetails::takeMode);
    connect(m_departures, &FieldEditor::edited, this, &TravelDetails::takeDepartures);
    connect(m_remark, &FieldEditor::edited, this, &TravelDetails::takeRemark);
    connect(&workspace, &Workspace::changed, this, &TravelDetails::refresh);
    refresh();
}

void TravelDetails::edit(const std::optional<TravelWay>& way, const TravelLens& lens)
{
    if (way != m_way || !(lens == m_lens)) {
        // What is being typed is kept when the focus leaves: what is still there is nobody's wish.
        for (FieldEditor* editor :
            {static_cast<FieldEditor*>(m_length), static_cast<FieldEditor*>(m_departures),
                static_cast<FieldEditor*>(m_remark), static_cast<FieldEditor*>(m_mode)})
            editor->forget();
        m_way = way;
        m_lens = lens;
    }
    refresh();
}

void TravelDetails::refresh()
{
    const Festival& festival = m_workspace.festival();
    const bool isWay = m_way && !(m_way->from == m_way->to) && festival.venues().contains(m_way->from)
        && festival.venues().contains(m_way->to);
    m_form->setEnabled(isWay);
    m_heading->setText(isWay ? headingText()
                             : said(QT_TRANSLATE_NOOP("TravelDetails", "Choose a travel time in the table")));
    m_known->setText(isWay ? otherMeans() : QString());
    const TravelTime* time = isWay ? countingTime(festival, *m_way, m_lens) : nullptr;
    m_length->present(time != nullptr ? QVariant(static_cast<int>(time->length.count())) : QVariant());
    m_departures->present(time != nullptr ? packed(time->departures) : QVariant());
    m_remark->present(time != nullptr ? QVariant(time->remark) : QVariant());
    m_mode->present(planner::nameOf(m_lens.mode));
}

QString TravelDetails::headingText() const
{
    const auto name = [this](const Id<Venue>& id) { return m_workspace.festival().venues().find(id)->name; };
    const QString way = name(m_way->from) + QStringLiteral(" → ") + name(m_way->to);
    return m_lens.day
        ? way + QStringLiteral(", ") + dayText(*m_lens.day, m_workspace.language(), DayStyle::Short)
        : way;
}

/// All that is known about the way: "Estimated on foot: 14 min (0.9 km). By metro: 9 min."
QString TravelDetails::otherMeans() const
{
    const Festival& festival = m_workspace.festival();
    const TravelTable table = estimatedWays(festival);
    const Trip trip{.from = m_way->from, .to = m_way->to, .day = festival.about().firstDay};
    QStringList texts;
    if (const auto walk = table.by(TravelMode::Walk, trip)) {
        const double kilometres = table.kilometres(m_way->from, m_way->to).value_or(0.0);
        texts += said(QT_TRANSLATE_NOOP("TravelDetails", "Estimated on foot: %1 min, %2 km."))
                     .arg(QString::number(walk->length.count()), QLocale().toString(kilometres, 'f', 1));
    }
    for (const TravelTime& time : festival.travelTimes()) {
        const bool isOther = time.from == m_way->from && time.to == m_way->to
            && (time.mode != m_lens.mode || time.day != m_lens.day);
        if (!isOther)
            continue;
        QString text
            = said(QT_TRANSLATE_NOOP("TravelDetails", "%1: %2 min"))
                  .arg(capital(label(time.mode, m_workspace.words())), QString::number(time.length.count()));
        if (time.day)
            text += QStringLiteral(", ") + dayText(*time.day, m_workspace.language(), DayStyle::Short);
        if (!time.departures.empty())
            text += QStringLiteral(", ") + departuresText(time.departures, m_workspace.language());
        texts += text + u'.';
    }
    const auto times = typedTimes(festival, *m_way, m_lens);
    if (times.size() > 1)
        texts += said(QT_TRANSLATE_NOOP("TravelDetails", "Several times are typed; this is the first."));
    return texts.join(u' ');
}

template <class Act>
void TravelDetails::put(const char* label, Act act)
{
    if (!m_way)
        return;
    const Festival& festival = m_workspace.festival();
    const auto own = typedTimes(festival, *m_way, m_lens);
    const TravelTime* model = countingTime(festival, *m_way, m_lens);
    TravelTime time = model != nullptr ? *model
                                       : TravelTime{.id = m_workspace.ids().next<TravelTime>(),
                                           .from = m_way->from,
                                           .to = m_way->to,
                                           .mode = m_lens.mode};
    if (model == nullptr) {
        const Trip trip{.from = m_way->from, .to = m_way->to, .day = festival.about().firstDay};
        const auto estimate = estimatedWays(festival).by(m_lens.mode, trip);
        time.length = estimate ? estimate->length : time.length;
    } else if (own.empty()) {
        time.id = m_workspace.ids().next<TravelTime>();
    }
    time.day = m_lens.day;
    act(time);
    Change change;
    change.put(std::move(time));
    const auto name = [&festival](const Id<Venue>& id) { return festival.venues().find(id)->name; };
    m_workspace.submit(change, said(label).arg(name(m_way->from), name(m_way->to)));
    refresh();
}

void TravelDetails::takeLength(const QVariant& value)
{
    if (value.isValid())
        return put(QT_TRANSLATE_NOOP("TravelDetails", "Travel time from “%1” to “%2”"),
            [&value](TravelTime& time) { time.length = minutes{value.toInt()}; });
    if (!m_way)
        return;
    Change change;
    setLength(m_workspace.festival(), *m_way, m_lens, std::nullopt, m_workspace.ids(), change);
    if (!change.isEmpty())
        m_workspace.submit(change, said(QT_TRANSLATE_NOOP("TravelDetails", "Clear a travel time")));
    refresh();
}

void TravelDetails::takeMode(const QVariant& value)
{
    const auto mode = fromName<TravelMode>(value.toString());
    if (!mode)
        return;
    // What nobody typed has no means to change: then the whole table shows the other means.
    if (m_way && !typedTimes(m_workspace.festival(), *m_way, m_lens).empty())
        put(QT_TRANSLATE_NOOP("TravelDetails", "Means from “%1” to “%2”"),
            [mode](TravelTime& time) { time.mode = *mode; });
    Q_EMIT modeChosen(*mode);
}

void TravelDetails::takeDepartures(const QVariant& value)
{
    put(QT_TRANSLATE_NOOP("TravelDetails", "Timetable from “%1” to “%2”"),
        [&value](TravelTime& time) { time.departures = unpacked(value); });
}

void TravelDetails::takeRemark(const QVariant& value)
{
    put(QT_TRANSLATE_NOOP("TravelDetails", "Remark on the trip from “%1” to “%2”"),
        [&value](TravelTime& time) { time.remark = value.toString(); });
}

} // namespace planner::ui
