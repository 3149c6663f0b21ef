// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/appearance.h"

#include "ui/style/icons.h"
#include "ui/style/part_names.h"
#include "ui/style/plain_text.h"
#include "ui/style/style_sheet.h"

#include <QApplication>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>

namespace planner::ui {
namespace {

constexpr int iconGap = 8; ///< Between an icon and its words; Qt reserves half of it.

/// Fusion, but for what no style sheet can say.
class CalmStyle : public QProxyStyle {
public:
    CalmStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

    using QProxyStyle::polish;
    /// Called before `widget` is shown for the first time: a window with all that is in it already.
    void polish(QWidget* widget) override
    {
        QProxyStyle::polish(widget);
        if (widget->isWindow())
            nameAllParts(*widget);
        else
            nameParts(*widget);
    }

    /// Icons keep clear of the words beside them: they stand a little into the padding before them.
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override
    {
        const auto* button = element == CE_ToolButtonLabel
            ? qstyleoption_cast<const QStyleOptionToolButton*>(option)
            : nullptr;
        const bool isBeside = button != nullptr && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon
            && button->direction == Qt::LeftToRight && !button->icon.isNull() && !button->text.isEmpty();
        if (!isBeside)
            return QProxyStyle::drawControl(element, option, painter, widget);
        QStyleOptionToolButton sign(*button);
        sign.toolButtonStyle = Qt::ToolButtonIconOnly;
        sign.rect.setWidth(button->iconSize.width());
        sign.rect.translate(-iconGap / 2, 0);
        QProxyStyle::drawControl(element, &sign, painter, widget);
        painter->setFont(button->font);
        const QRect text = button->rect.adjusted(button->iconSize.width() + iconGap / 2, 0, 0, 0);
        drawItemText(painter, text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, button->palette,
            button->state.testFlag(State_Enabled), button->text, QPalette::ButtonText);
    }

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* result) const override
    {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
            return 0;
        if (hint == SH_ItemView_ShowDecorationSelected)
            return 1;
        return QProxyStyle::styleHint(hint, option, widget, result);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        if (metric == PM_DockWidgetSeparatorExtent || metric == PM_SplitterWidth)
            return 5;
        if (metric == PM_SmallIconSize || metric == PM_ButtonIconSize || metric == PM_ToolBarIconSize)
            return iconExtent(QFontMetrics(QApplication::font()));
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

struct Shade {
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};
constexpr Shade shades[]{
    {QPalette::Window, 0xFFF6F7F8, 0xFF1E2023},
    {QPalette::WindowText, 0xFF1D2126, 0xFFE8EAED},
    {QPalette::Base, 0xFFFFFFFF, 0xFF17191B},
    {QPalette::AlternateBase, 0xFFFAFBFC, 0xFF1B1D20},
    {QPalette::Text, 0xFF1D2126, 0xFFE8EAED},
    {QPalette::PlaceholderText, 0xFF69727C, 0xFF99A1AA},
    {QPalette::Button, 0xFFFFFFFF, 0xFF2A2D31},
    {QPalette::ButtonText, 0xFF1D2126, 0xFFE8EAED},
    {QPalette::BrightText, 0xFFFFFFFF, 0xFFFFFFFF},
    {QPalette::Light, 0xFFFFFFFF, 0xFF34383D},
    {QPalette::Midlight, 0xFFEBEDF0, 0xFF2E3236},
    {QPalette::Mid, 0xFFCDD2D8, 0xFF44494F},
    {QPalette::Dark, 0xFF9AA2AB, 0xFF0F1012},
    {QPalette::Shadow, 0xFF6F7780, 0xFF000000},
    {QPalette::Highlight, 0xFF1F6FB5, 0xFF2A6CA8},
    {QPalette::HighlightedText, 0xFFFFFFFF, 0xFFFFFFFF},
    {QPalette::Link, 0xFF1F6FB5, 0xFF7AB8FF},
    {QPalette::LinkVisited, 0xFF1F6FB5, 0xFF7AB8FF},
    {QPalette::ToolTipBase, 0xFF1D2126, 0xFF34383D},
    {QPalette::ToolTipText, 0xFFFFFFFF, 0xFFE8EAED},
};

bool systemIsDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

} // namespace

QPalette paletteFor(Appearance appearance)
{
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark());
    QPalette palette;
    for (const Shade& shade : shades)
        palette.setColor(shade.role, QColor::fromRgb(dark ? shade.dark : shade.light));
    const QColor dimmed = QColor::fromRgb(dark ? 0xFF7C838B : 0xFF8C949D);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, dimmed);
    return palette;
}

void dress(QApplication& application, Appearance appearance)
{
    keepLabelsPlain(application);
    const QPalette palette = paletteFor(appearance);
    QApplication::setStyle(new CalmStyle);
    QApplication::setPalette(palette);
    application.setStyleSheet(styleSheet(palette, QApplication::font().pointSizeF()));
}

} // namespace planner::ui
