// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/theme.h"

#include <array>

namespace planner::ui {
namespace {

struct KindColours {
    QRgb lightBar;
    QRgb lightFill;
    QRgb darkBar;
    QRgb darkFill;
};

// Told apart by protanopes and deuteranopes, too; text on a fill has a contrast of 11 to 1.
constexpr std::array<KindColours, 6> kinds{{
    {0xFF0A4A8F, 0xFFD8E2ED, 0xFF6CB4F0, 0xFF0B3A5E}, // talk
    {0xFFB45F06, 0xFFF3E5D7, 0xFFF0A860, 0xFF5A3206}, // workshop
    {0xFF3A9B7A, 0xFFDFEFEA, 0xFF58C79B, 0xFF0E4532}, // visit
    {0xFF7A6FF0, 0xFFEAE8FD, 0xFFB3A4EA, 0xFF3A2F63}, // open doors
    {0xFF6B0F3C, 0xFFE7D9E0, 0xFFF08BAB, 0xFF5A1730}, // meeting
    {0xFF5B636C, 0xFFE6E8EA, 0xFFA9B1BA, 0xFF33373C}, // blocker
}};

const KindColours& coloursOf(SessionKind kind)
{
    return kinds.at(static_cast<size_t>(kind));
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - share) + b.redF() * share),
        static_cast<float>(a.greenF() * (1 - share) + b.greenF() * share),
        static_cast<float>(a.blueF() * (1 - share) + b.blueF() * share));
}

} // namespace

Theme::Theme(const QPalette& palette)
    : m_dark(palette.color(QPalette::Window).lightness() < 128),
      m_text(palette.color(QPalette::WindowText)),
      m_base(palette.color(QPalette::Base))
{
}

QColor Theme::bar(SessionKind kind) const
{
    return QColor::fromRgb(m_dark ? coloursOf(kind).darkBar : coloursOf(kind).lightBar);
}

QColor Theme::fill(SessionKind kind) const
{
    return QColor::fromRgb(m_dark ? coloursOf(kind).darkFill : coloursOf(kind).lightFill);
}

QColor Theme::error() const
{
    return QColor::fromRgb(m_dark ? 0xFFFF8080 : 0xFFC01414);
}

QColor Theme::warning() const
{
    return QColor::fromRgb(m_dark ? 0xFFF0C060 : 0xFF8A5A00);
}

QColor Theme::success() const
{
    return QColor::fromRgb(m_dark ? 0xFF58C79B : 0xFF1F7A5A);
}

QColor Theme::of(Severity severity) const
{
    switch (severity) {
    case Severity::Error:
        return error();
    case Severity::Warning:
        return warning();
    case Severity::Note:
        break;
    }
    return accent();
}

QColor Theme::ground(const QColor& colour, int percent) const
{
    return mixed(m_base, colour, percent / 100.0);
}

QColor Theme::errorGround() const
{
    return ground(error(), m_dark ? 22 : 9);
}

QColor Theme::warningGround() const
{
    return ground(warning(), m_dark ? 20 : 12);
}

QColor Theme::accent() const
{
    return QColor::fromRgb(m_dark ? 0xFF7AB8FF : 0xFF1F6FB5);
}

QColor Theme::line(double strength) const
{
    return mixed(m_base, m_text, strength);
}

QColor Theme::quiet() const
{
    return mixed(m_base, m_text, 0.66);
}

} // namespace planner::ui
