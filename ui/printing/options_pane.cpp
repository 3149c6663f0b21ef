// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/options_pane.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("OptionsPane", source);
}

/// Shows the item that stands for `value`, or the first.
void choose(QComboBox* combo, const QVariant& value)
{
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
}

} // namespace

OptionsPane::OptionsPane(const Words& words, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_title(new QLabel(this)),
      m_form(new QFormLayout),
      m_paper(addCombo(said(QT_TRANSLATE_NOOP("OptionsPane", "Paper")), "paper")),
      m_day(addCombo(said(QT_TRANSLATE_NOOP("OptionsPane", "Days")), "day")),
      m_venue(addCombo(said(QT_TRANSLATE_NOOP("OptionsPane", "Venues")), "venue")),
      m_language(addCombo(said(QT_TRANSLATE_NOOP("OptionsPane", "Language")), "language")),
      m_edition(addCombo(said(QT_TRANSLATE_NOOP("OptionsPane", "Edition")), "edition")),
      m_draft(addCombo(said(QT_TRANSLATE_NOOP("OptionsPane", "Draft mark")), "draft"))
{
    setLook(m_title, "heading");
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_form->setHorizontalSpacing(spacing::medium);
    m_form->setVerticalSpacing(spacing::small);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_title);
    column->addLayout(m_form);
    makeFixedItems();
    followAll();
}

QComboBox* OptionsPane::addCombo(const QString& label, const char* name)
{
    auto* combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    auto* caption = new QLabel(label, this);
    setLook(caption, "label");
    caption->setBuddy(combo);
    m_form->addRow(caption, combo);
    return combo;
}

void OptionsPane::makeFixedItems()
{
    m_language->addItem(said(QT_TRANSLATE_NOOP("OptionsPane", "French")), QString(nameOf(Language::French)));
    m_language->addItem(
        said(QT_TRANSLATE_NOOP("OptionsPane", "English")), QString(nameOf(Language::English)));
    m_edition->addItem(said(QT_TRANSLATE_NOOP("OptionsPane", "public")), QString(nameOf(Audience::Public)));
    m_edition->addItem(said(QT_TRANSLATE_NOOP("OptionsPane", "internal, not to be posted")),
        QString(nameOf(Audience::Internal)));
    m_draft->addItem(
        said(QT_TRANSLATE_NOOP("OptionsPane", "on days with errors")), QString(nameOf(DraftMark::OnErrors)));
    m_draft->addItem(
        said(QT_TRANSLATE_NOOP("OptionsPane", "on every page")), QString(nameOf(DraftMark::Always)));
    m_draft->addItem(said(QT_TRANSLATE_NOOP("OptionsPane", "never")), QString(nameOf(DraftMark::Never)));
}

void OptionsPane::follow(QComboBox* combo, std::function<void(const QVariant&)> take)
{
    connect(combo, &QComboBox::activated, this, [this, combo, take = std::move(take)](int index) {
        take(combo->itemData(index));
        Q_EMIT chosen(m_choices);
    });
}

void OptionsPane::followAll()
{
    follow(m_paper, [this](const QVariant& row) {
        const Sheet& sheet = sheetOf(m_choices);
        m_choices.papers[QLatin1String(sheet.id)] = papersOf(sheet).at(static_cast<std::size_t>(row.toInt()));
    });
    follow(m_day, [this](const QVariant& day) { m_choices.day = Day::fromText(day.toString()); });
    follow(m_venue, [this](const QVariant& venue) {
        m_choices.venue
            = venue.isValid() ? std::optional(Id<Venue>(venue.toUuid())) : std::optional<Id<Venue>>();
    });
    follow(m_language, [this](const QVariant& name) {
        m_choices.language = fromName<Language>(name.toString()).value_or(m_choices.language);
    });
    follow(m_edition, [this](const QVariant& name) {
        m_choices.audience = fromName<Audience>(name.toString()).value_or(m_choices.audience);
    });
    follow(m_draft, [this](const QVariant& name) {
        m_choices.draft = fromName<DraftMark>(name.toString()).value_or(m_choices.draft);
    });
}

void OptionsPane::show(const PrintChoices& choices, const Festival& festival)
{
    m_choices = choices;
    const Sheet& sheet = sheetOf(choices);
    m_title->setText(m_words.translate("Sheets", sheet.title));
    fillPapers();
    fillDays(festival);
    fillVenues(festival);
    choose(m_language, QString(nameOf(choices.language)));
    choose(m_edition, QString(nameOf(choices.audience)));
    choose(m_draft, QString(nameOf(choices.draft)));
    m_edition->setVisible(hasEditions(sheet));
    m_form->labelForField(m_edition)->setVisible(hasEditions(sheet));
}

void OptionsPane::fillPapers()
{
    const Sheet& sheet = sheetOf(m_choices);
    const std::vector<PaperChoice> offered = papersOf(sheet);
    m_paper->clear();
    for (std::size_t row = 0; row < offered.size(); ++row) {
        const QString name = nameOf(offered[row].paper).toUpper();
        const QString imposed = sheet.imposition == Imposition::Booklet
            ? said(QT_TRANSLATE_NOOP("OptionsPane", "A4 to fold, two pages on a sheet"))
            : said(QT_TRANSLATE_NOOP("OptionsPane", "A4 to cut, two copies on a sheet"));
        m_paper->addItem(offered[row].imposed ? imposed : name, static_cast<int>(row));
        if (offered[row] == paperFor(sheet, m_choices))
            m_paper->setCurrentIndex(static_cast<int>(row));
    }
}

void OptionsPane::fillDays(const Festival& festival)
{
    m_day->clear();
    m_day->addItem(said(QT_TRANSLATE_NOOP("OptionsPane", "all")));
    for (const Day day : days(festival))
        m_day->addItem(dayText(day, m_words.language(), DayStyle::Long), day.text());
    choose(m_day, m_choices.day ? QVariant(m_choices.day->text()) : QVariant());
}

void OptionsPane::fillVenues(const Festival& festival)
{
    m_venue->clear();
    m_venue->addItem(said(QT_TRANSLATE_NOOP("OptionsPane", "all")));
    for (const Venue* venue : venuesInWalkingOrder(festival))
        m_venue->addItem(venue->name, venue->id.uuid());
    choose(m_venue, m_choices.venue ? QVariant(m_choices.venue->uuid()) : QVariant());
}

} // namespace planner::ui
