// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessions/filter_bar.h"

#include "core/festival/labels.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/text_form.h"
#include "ui/sessions/session_words.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <set>

namespace planner::ui {
namespace {

using Names = std::vector<std::pair<QString, QString>>; ///< Key and text.

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("FilterBar", source, nullptr, n);
}

template <class T>
Names namesOf(const Table<T>& table)
{
    Names names;
    for (const T& row : table)
        names.emplace_back(row.id.text(), row.name);
    return names;
}

Names languagesOf(const Festival& festival)
{
    std::set<QString> codes{QStringLiteral("fr")};
    for (const Session& session : festival.sessions())
        codes.insert(session.languages.begin(), session.languages.end());
    Names names;
    for (const QString& code : codes)
        names.emplace_back(code, capital(languageName(code)));
    return names;
}

Names kindNames(const Words& words)
{
    Names names;
    for (const auto& [kind, name] : planner::names(SessionKind{}))
        names.emplace_back(QLatin1String(name), capital(label(kind, words)));
    return names;
}

template <class T>
std::optional<Id<T>> chosenId(const QComboBox& box)
{
    return Id<T>::fromText(box.currentData().toString());
}

void choose(QComboBox& box, const QString& key)
{
    box.setCurrentIndex(qMax(0, box.findData(key)));
}

} // namespace

FilterBar::FilterBar(Workspace& workspace)
    : m_workspace(workspace),
      m_text(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_clear(new QPushButton(said(QT_TRANSLATE_NOOP("FilterBar", "Clear the filter")), this))
{
    auto* flow = new FlowLayout(this, spacing::small);
    flow->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    m_text->setPlaceholderText(said(QT_TRANSLATE_NOOP("FilterBar", "Words")));
    m_text->setAccessibleName(said(QT_TRANSLATE_NOOP("FilterBar", "Words in the session")));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(m_text->fontMetrics().horizontalAdvance(QLatin1Char('m')) * 13);
    flow->addWidget(m_text);
    m_kind = addChoice(QT_TRANSLATE_NOOP("FilterBar", "Kind"));
    m_startup = addChoice(QT_TRANSLATE_NOOP("FilterBar", "Start-up"));
    m_sector = addChoice(QT_TRANSLATE_NOOP("FilterBar", "Sector"));
    m_language = addChoice(QT_TRANSLATE_NOOP("FilterBar", "Language"));
    m_accessible = addCheck(QT_TRANSLATE_NOOP("FilterBar", "step-free"));
    m_freeSeats = addCheck(QT_TRANSLATE_NOOP("FilterBar", "with free seats"));
    m_problem = addCheck(QT_TRANSLATE_NOOP("FilterBar", "with problems"));
    setLook(m_clear, "link");
    flow->addWidget(m_count);
    flow->addWidget(m_clear);
    m_count->setMinimumHeight(m_text->sizeHint().height());
    m_clear->setMinimumHeight(m_text->sizeHint().height());
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::read);
    connect(m_clear, &QPushButton::clicked, this, [this] { setFilter({}); });
    connect(&workspace, &Workspace::changed, this, &FilterBar::fillChoices);
    fillChoices();
}

QComboBox* FilterBar::addChoice(const char* name)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(said(name));
    box->setProperty("any", said(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    box->setFocusPolicy(Qt::StrongFocus);
    connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::read);
    layout()->addWidget(box);
    return box;
}

QCheckBox* FilterBar::addCheck(const char* text)
{
    auto* box = new QCheckBox(said(text), this);
    box->setMinimumHeight(m_text->sizeHint().height());
    connect(box, &QCheckBox::toggled, this, &FilterBar::read);
    layout()->addWidget(box);
    return box;
}

void FilterBar::fillChoices()
{
    const Festival& festival = m_workspace.festival();
    const auto byText = [](Names names) {
        std::sort(names.begin(), names.end(),
            [](const auto& a, const auto& b) { return a.second.localeAwareCompare(b.second) < 0; });
        return names;
    };
    const SessionFilter kept = m_filter;
    fill(*m_kind, kindNames(m_workspace.words()));
    fill(*m_startup, byText(namesOf(festival.startups())));
    fill(*m_sector, byText(namesOf(festival.sectors())));
    fill(*m_language, byText(languagesOf(festival)));
    m_filter = kept;
    present(m_filter);
}

void FilterBar::fill(QComboBox& box, const std::vector<std::pair<QString, QString>>& choices)
{
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(box.property("any").toString(), QString());
    for (const auto& [key, text] : choices)
        box.addItem(text, key);
}

void FilterBar::read()
{
    m_filter = {.kind = fromName<SessionKind>(m_kind->currentData().toString()),
        .startup = chosenId<Startup>(*m_startup),
        .sector = chosenId<Sector>(*m_sector),
        .language = m_language->currentData().toString(),
        .accessible = m_accessible->isChecked(),
        .freeSeats = m_freeSeats->isChecked(),
        .problem = m_problem->isChecked(),
        .text = m_text->text().trimmed()};
    m_clear->setVisible(!m_filter.isEmpty());
    Q_EMIT filterChanged();
}

void FilterBar::setFilter(const SessionFilter& filter)
{
    present(filter);
    read();
}

void FilterBar::present(const SessionFilter& filter)
{
    const QSignalBlocker text(m_text);
    const QSignalBlocker kind(m_kind);
    const QSignalBlocker startup(m_startup);
    const QSignalBlocker sector(m_sector);
    const QSignalBlocker language(m_language);
    const QSignalBlocker accessible(m_accessible);
    const QSignalBlocker freeSeats(m_freeSeats);
    const QSignalBlocker problem(m_problem);
    if (m_text->text().trimmed() != filter.text)
        m_text->setText(filter.text);
    choose(*m_kind, filter.kind ? nameOf(*filter.kind) : QString());
    choose(*m_startup, filter.startup ? filter.startup->text() : QString());
    choose(*m_sector, filter.sector ? filter.sector->text() : QString());
    choose(*m_language, filter.language);
    m_accessible->setChecked(filter.accessible);
    m_freeSeats->setChecked(filter.freeSeats);
    m_problem->setChecked(filter.problem);
    m_clear->setVisible(!filter.isEmpty());
}

void FilterBar::setCount(int shown, int all)
{
    m_count->setText(said(QT_TRANSLATE_N_NOOP("FilterBar", "%1 / %n sessions"), all).arg(shown));
}

void FilterBar::find()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace planner::ui
