// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/problem_card.h"

#include "ui/controls/text_link.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/plain_text.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

constexpr int usualWays = 2; ///< Guessed while nobody knows.
constexpr int waysHeight = 24; ///< Of one of them.
constexpr int signSize = 16;

} // namespace

/// The sentence in one line, cut with an ellipsis. A click asks for all of it.
class ProblemCard::Line : public QAbstractButton {
public:
    Line(const QString& sentence, QWidget* parent) : QAbstractButton(parent), m_sentence(sentence)
    {
        setAccessibleName(sentence);
        setToolTip(plainToolTip(sentence));
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {0, qMax(waysHeight, fontMetrics().height())}; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const Theme theme(palette());
        const QPixmap arrow
            = iconPixmap("chevron-right", theme.accent(), signSize, painter.device()->devicePixelRatioF());
        painter.drawPixmap(width() - signSize, (height() - signSize) / 2, arrow);
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect place = rect().adjusted(2, 0, -signSize - spacing::tiny, 0);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            fontMetrics().elidedText(m_sentence, Qt::ElideRight, place.width()));
        if (!hasFocus())
            return;
        painter.setPen(QPen(theme.accent(), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }

private:
    QString m_sentence;
};

ProblemCard::ProblemCard(const QString& sentence, const char* look, QWidget* parent)
    : QFrame(parent), m_column(new QVBoxLayout(this)), m_line(new Line(sentence, this)), m_text(new QLabel)
{
    setLook(this, look);
    m_column->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    m_column->setSpacing(spacing::tiny);
    m_text->setText(sentence);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setContentsMargins(2, 0, 0, 0); // As far in as the links below.
    m_line->hide();
    m_column->addWidget(m_line);
    m_column->addWidget(m_text);
    connect(m_line, &Line::clicked, this, &ProblemCard::openRequested);
}

TextLink* ProblemCard::addWay(const QString& label)
{
    auto* way = new TextLink(label, this);
    m_column->insertWidget(m_column->count() - (m_less != nullptr ? 1 : 0), way);
    m_ways.push_back(way);
    way->setVisible(!isFolded());
    return way;
}

bool ProblemCard::isFolded() const
{
    return !m_line->isHidden();
}

void ProblemCard::setFolded(bool folded)
{
    if (folded == isFolded())
        return;
    const bool hadFocus = focusWidget() != nullptr && focusWidget()->hasFocus();
    const int rim = folded ? 0 : spacing::small;
    m_column->setContentsMargins(spacing::medium, rim, spacing::small, rim);
    m_line->setVisible(folded);
    m_text->setVisible(!folded);
    for (TextLink* way : m_ways)
        way->setVisible(!folded);
    if (hadFocus && folded)
        m_line->setFocus(Qt::OtherFocusReason);
    else if (hadFocus && !m_ways.empty())
        m_ways.front()->setFocus(Qt::OtherFocusReason);
}

void ProblemCard::setFoldable(bool foldable)
{
    if (foldable && m_less == nullptr) {
        m_less = new TextLink(QCoreApplication::translate("ProblemBox", "Show less"), this);
        m_column->addWidget(m_less);
        connect(m_less, &TextLink::clicked, this, &ProblemCard::foldRequested);
    }
    if (m_less != nullptr)
        m_less->setVisible(foldable);
}

int ProblemCard::fullHeight(int width) const
{
    const QMargins rim = contentsMargins();
    const int room = width - rim.left() - rim.right() - spacing::medium - spacing::small;
    int height = rim.top() + rim.bottom() + 2 * spacing::small + m_text->heightForWidth(room);
    for (const TextLink* way : m_ways)
        height += spacing::tiny + way->heightForWidth(room);
    const int unknown = m_isAnswered ? 0 : usualWays - static_cast<int>(m_ways.size());
    return height + qMax(0, unknown) * (spacing::tiny + waysHeight);
}

int ProblemCard::foldedHeight() const
{
    const QMargins rim = contentsMargins();
    return rim.top() + rim.bottom() + m_line->sizeHint().height();
}

} // namespace planner::ui
