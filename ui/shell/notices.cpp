// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notices.h"

#include "ui/controls/take_typed.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace planner::ui {
namespace {

constexpr int shownFor = 8000; // ms
constexpr int widest = 720;

QString said(const char* source)
{
    return QCoreApplication::translate("Notices", source);
}

} // namespace

Notices::Notices(Workspace& workspace, QWidget* window)
    : QFrame(window),
      m_text(new QLabel(this)),
      m_undo(new QPushButton(said(QT_TRANSLATE_NOOP("Notices", "Undo")), this)),
      m_offer(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setLook(m_undo, "link");
    setLook(m_offer, "link");
    setLook(m_close, "link");
    setOffer({});
    m_close->setIcon(icon("close", palette()));
    m_close->setAccessibleName(said(QT_TRANSLATE_NOOP("Notices", "Close the message")));
    m_close->setToolTip(m_close->accessibleName());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::large, spacing::small, spacing::small, spacing::small);
    row->addWidget(m_text, 1);
    row->addWidget(m_offer);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this, &workspace] {
        takeTyped(*this->window());
        // Where that was a step, the one that the sentence tells of is no longer the last.
        if (isHidden())
            return;
        hide();
        workspace.undo();
    });
    connect(m_offer, &QPushButton::clicked, this, [this] {
        hide();
        m_offered();
    });
    connect(&workspace, &Workspace::saidUndoable, this, [this](const QString& sentence, const Offer& offer) {
        setOffer(offer);
        show(sentence, "card", true);
    });
    connect(&workspace, &Workspace::failed, this, [this](const Problem& problem) {
        setOffer({});
        show(problem.message, "error", false);
    });
    // What could be undone is no longer the last step after another one.
    connect(&workspace, &Workspace::changed, this, [this] {
        if (m_undo->isVisibleTo(this))
            hide();
    });
    hide();
}

void Notices::show(const QString& sentence, const char* look, bool undoable)
{
    m_text->setText(sentence);
    m_undo->setVisible(undoable);
    setLook(this, look);
    QFrame::show();
    raise();
    settle();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    if (undoable)
        m_timer.start(shownFor);
    else
        m_timer.stop();
}

void Notices::setOffer(const Offer& offer)
{
    m_offered = offer.run;
    // An ampersand in what the document calls itself is no mnemonic.
    m_offer->setText(QString(offer.text).replace(QLatin1Char('&'), QLatin1String("&&")));
    // Without words it is out of sight, but still there for screen readers.
    m_offer->setAccessibleName(
        offer.run == nullptr ? said(QT_TRANSLATE_NOOP("Notices", "Nothing else to do")) : QString());
    m_offer->setVisible(offer.run != nullptr);
}

void Notices::settle()
{
    if (isHidden())
        return;
    const QRect window = parentWidget()->rect();
    const int width = std::min(widest, window.width() - 2 * spacing::wide);
    // As wide as its sentence wants, then as high as that width needs.
    const int wanted = std::min(width,
        m_text->fontMetrics().horizontalAdvance(m_text->text()) + m_undo->sizeHint().width()
            + (m_offer->isVisibleTo(this) ? m_offer->sizeHint().width() : 0) + m_close->sizeHint().width()
            + 4 * spacing::wide);
    const int height = std::max(layout()->heightForWidth(wanted), layout()->minimumSize().height());
    resize(wanted, height);
    move((window.width() - wanted) / 2, window.height() - height - 2 * spacing::wide);
}

} // namespace planner::ui
