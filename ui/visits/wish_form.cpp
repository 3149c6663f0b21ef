// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/wish_form.h"

#include "core/festival/labels.h"
#include "ui/controls/choice_editor.h"
#include "ui/controls/pick_editor.h"
#include "ui/sessions/session_words.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/plain_text.h"
#include "ui/style/spacing.h"
#include "ui/visits/tour_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace planner::ui {
namespace {

constexpr int heaviest = 5;

QString said(const char* source)
{
    return QCoreApplication::translate("WishForm", source);
}

/// Strength and weight are one choice: "must see", "wished ★★", "avoided".
QString packed(const VisitWish& wish)
{
    if (wish.strength != WishStrength::Wished)
        return planner::nameOf(wish.strength);
    return QString::number(std::clamp(wish.weight, 1, heaviest));
}

void unpack(const QString& key, VisitWish& wish)
{
    if (const auto strength = fromName<WishStrength>(key)) {
        wish.strength = *strength;
        return;
    }
    wish.strength = WishStrength::Wished;
    wish.weight = key.toInt();
}

std::vector<Choice> strengths(const Words& words)
{
    std::vector<Choice> choices{
        {planner::nameOf(WishStrength::MustSee), capital(label(WishStrength::MustSee, words))}};
    for (int weight = heaviest; weight >= 1; --weight)
        choices.push_back({QString::number(weight),
            said(QT_TRANSLATE_NOOP("WishForm", "%1, weight %2"))
                .arg(capital(label(WishStrength::Wished, words)), QString::number(weight))});
    choices.push_back({planner::nameOf(WishStrength::Avoided), capital(label(WishStrength::Avoided, words))});
    return choices;
}

} // namespace

WishForm::WishForm(Workspace& workspace) : m_workspace(workspace), m_none(new QLabel), m_adder(new PickEditor)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    m_none->setText(said(QT_TRANSLATE_NOOP("WishForm", "Nothing in particular: whatever there is to see.")));
    m_none->setWordWrap(true);
    setLook(m_none, "quiet");
    column->addWidget(m_none);
    m_holder = new QWidget;
    m_lines = new QGridLayout(m_holder);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(spacing::small);
    m_lines->setVerticalSpacing(spacing::tiny);
    m_lines->setColumnStretch(0, 1);
    column->addWidget(m_holder);
    m_adder->setName(said(QT_TRANSLATE_NOOP("WishForm", "Add a wish")));
    m_adder->setPlaceholder(said(QT_TRANSLATE_NOOP("WishForm", "Start-up or sector")));
    m_adder->present(QStringList());
    column->addWidget(m_adder);
    connect(m_adder, &FieldEditor::edited, this, [this](const QVariant& keys) {
        if (!keys.toStringList().isEmpty())
            add(keys.toStringList().back());
    });
    connect(&workspace, &Workspace::changed, this, &WishForm::follow);
    fillChoices();
}

void WishForm::edit(const std::optional<Id<Group>>& group)
{
    if (group != m_group) {
        m_adder->commit();
        m_adder->forget();
        m_adder->present(QStringList());
    }
    m_group = group;
    refresh();
}

void WishForm::follow()
{
    fillChoices();
    refresh();
}

void WishForm::fillChoices()
{
    std::vector<Choice> choices;
    for (const Sector& sector : m_workspace.festival().sectors())
        choices.push_back(
            {sector.id.text(), said(QT_TRANSLATE_NOOP("WishForm", "Sector %1")).arg(sector.name)});
    for (const Startup& startup : m_workspace.festival().startups())
        choices.push_back({startup.id.text(), startup.name});
    std::sort(choices.begin(), choices.end(),
        [](const Choice& a, const Choice& b) { return a.text.localeAwareCompare(b.text) < 0; });
    m_adder->setChoices(choices);
}

QString WishForm::nameOf(const VisitWish& wish) const
{
    const Festival& festival = m_workspace.festival();
    if (const Startup* startup = festival.startups().find(wish.startup))
        return startup->name;
    if (const Sector* sector = festival.sectors().find(wish.sector))
        return said(QT_TRANSLATE_NOOP("WishForm", "Sector %1")).arg(sector->name);
    return said(QT_TRANSLATE_NOOP("WishForm", "No longer there"));
}

void WishForm::refresh()
{
    const Group* group = m_workspace.festival().groups().find(m_group);
    const std::vector<VisitWish> wishes = group != nullptr ? group->wishes : std::vector<VisitWish>();
    m_none->setVisible(wishes.empty());
    m_holder->setVisible(!wishes.empty());
    if (wishes == m_shown)
        return;
    m_shown = wishes;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t number = 0; number < wishes.size(); ++number)
        addLine(wishes[number], number);
}

void WishForm::addLine(const VisitWish& wish, size_t number)
{
    const QString name = nameOf(wish);
    const int row = m_lines->rowCount();
    auto* label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto* strength = new ChoiceEditor;
    strength->setChoices(strengths(m_workspace.words()));
    strength->setName(said(QT_TRANSLATE_NOOP("WishForm", "How much %1 is wished for")).arg(name));
    strength->present(packed(wish));
    auto* remove = new QToolButton;
    remove->setIcon(icon("close", palette()));
    remove->setAccessibleName(said(QT_TRANSLATE_NOOP("WishForm", "Remove the wish %1")).arg(name));
    remove->setToolTip(plainToolTip(remove->accessibleName()));
    m_lines->addWidget(label, row, 0);
    m_lines->addWidget(strength, row, 1);
    m_lines->addWidget(remove, row, 2);
    // The line may be gone when the change is done.
    connect(
        strength, &FieldEditor::edited, this,
        [this, number](const QVariant& key) {
            change([number, key](std::vector<VisitWish>& wishes) {
                if (number < wishes.size())
                    unpack(key.toString(), wishes[number]);
            });
        },
        Qt::QueuedConnection);
    connect(
        remove, &QToolButton::clicked, this,
        [this, number] {
            change([number](std::vector<VisitWish>& wishes) {
                if (number < wishes.size())
                    wishes.erase(wishes.begin() + static_cast<std::ptrdiff_t>(number));
            });
        },
        Qt::QueuedConnection);
}

void WishForm::add(const QString& key)
{
    VisitWish wish;
    const QUuid uuid = QUuid::fromString(key);
    if (!uuid.isNull() && m_workspace.festival().startups().find(Id<Startup>(uuid)) != nullptr)
        wish.startup = Id<Startup>(uuid);
    else if (!uuid.isNull() && m_workspace.festival().sectors().find(Id<Sector>(uuid)) != nullptr)
        wish.sector = Id<Sector>(uuid);
    else
        return;
    change([&wish](std::vector<VisitWish>& wishes) {
        const bool isThere = std::any_of(wishes.begin(), wishes.end(), [&wish](const VisitWish& other) {
            return other.startup == wish.startup && other.sector == wish.sector;
        });
        if (!isThere)
            wishes.push_back(wish);
    });
    m_adder->forget();
    m_adder->present(QStringList());
}

void WishForm::change(const std::function<void(std::vector<VisitWish>&)>& act)
{
    const Group* group = m_workspace.festival().groups().find(m_group);
    if (group == nullptr)
        return;
    Group after = *group;
    act(after.wishes);
    if (after == *group)
        return;
    const QString name = shownTitle(after);
    Change change;
    change.put(std::move(after));
    m_workspace.submit(change, said(QT_TRANSLATE_NOOP("WishForm", "Change the wishes of “%1”")).arg(name));
}

} // namespace planner::ui
