// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/paper.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <variant>
#include <vector>

/// A printed page as a value: what stands where, in millimetres. Tests read it, the painter paints it, its
/// hash tells whether a sheet on a wall is stale.
namespace planner {

enum class Weight { Regular, Medium, SemiBold, Bold, Black };

/// How text is set. Always black: grey text does not survive a photocopier.
struct TextStyle {
    Pt size = {9.5};
    Weight weight = Weight::Regular;
    bool italic = false;
    double leading = 1.21; ///< Baseline to baseline, in sizes.

    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

/// A piece of a text in one style.
struct Run {
    QString text;
    TextStyle style;
    bool superscript = false;

    friend bool operator==(const Run&, const Run&) = default;
};

enum class Align { Left, Right, Centre };

/// What a text is to a screen reader: the structure tags of the PDF.
enum class Tag { Heading1, Heading2, Heading3, Paragraph, ListItem, Artifact };

/// A paragraph set in a box: broken into lines at the box's width, never hyphenated.
struct Text {
    Box box; ///< Its height is what the text takes (Metrics), not a limit.
    std::vector<Run> runs;
    Align align = Align::Left;
    int maxLines
        = 0; ///< 0: as many as it takes. Else the last line ends in an ellipsis when text is left over.
    Tag tag = Tag::Paragraph;
    QString link; ///< http, https or mailto address, or empty.
    std::optional<QUuid> subject; ///< The session, room ... that the text speaks of.

    friend bool operator==(const Text&, const Text&) = default;
};

enum class Dash { Solid, Dashed, Dotted };

/// A straight line.
struct Stroke {
    Point from;
    Point to;
    Pt width = {0.25};
    Dash dash = Dash::Solid;

    friend bool operator==(const Stroke&, const Stroke&) = default;
};

/// Patterns, not colours: they tell kinds apart on the worst photocopier.
enum class Pattern { None, White, Black, Hatched, Dotted, Tint };

/// A rectangle, filled and framed.
struct Panel {
    Box box;
    Pattern pattern = Pattern::None;
    double tint = 0.075; ///< With Pattern::Tint: how much black, 0.08 at most.
    Pt frame = {0.0}; ///< 0: no frame.

    friend bool operator==(const Panel&, const Panel&) = default;
};

/// The signs of the sheets, drawn as outlines: no font is trusted to have them.
enum class Sign {
    Talk, ///< ■
    Workshop, ///< ▧
    Visit, ///< ●
    OpenDoors, ///< ○
    Meeting, ///< ▲
    Booked, ///< ⊙
    Wheelchair,
    NoWheelchair, ///< Barred.
    ArrowLeft,
    ArrowUp,
    ArrowRight,
    Pin, ///< A white disc in a black ring, for a number.
};

struct Symbol {
    Sign sign = Sign::Talk;
    Box box;
    QString alternative; ///< What a screen reader says; empty: decoration.

    friend bool operator==(const Symbol&, const Symbol&) = default;
};

/// A QR code, error correction M, with its quiet zone of 4 modules inside the box.
struct Qr {
    Box box;
    QString text;

    friend bool operator==(const Qr&, const Qr&) = default;
};

/// Diagonal word across a page, or across what will be one when the sheet is folded, in 8 % grey:
/// "BROUILLON".
struct Watermark {
    Box box;
    QString text;

    friend bool operator==(const Watermark&, const Watermark&) = default;
};

using Item = std::variant<Text, Stroke, Panel, Symbol, Qr, Watermark>;

struct Page {
    Size size;
    QString title; ///< For the outline of the PDF; empty: no entry of its own.
    bool beginsBooklet = false; ///< Starts a sheet of its own when the pages are folded.
    std::vector<Item> items; ///< In painting and reading order.

    friend bool operator==(const Page&, const Page&) = default;
};

/// Something a person must know before printing.
enum class Remark {
    DoesNotFit, ///< A text was cut; it is named.
    SmallType, ///< A text is set below the floor of its sheet.
    MissingFont, ///< Lato is not installed.
    LeftOut, ///< Something has no place on this sheet, such as sessions that are not placed.
    Unknown, ///< Something that its readers look for is not known.
    Draft, ///< Pages say that they are drafts.
};

constexpr auto names(Remark /*of*/)
{
    return Names<Remark, 6>{{{Remark::DoesNotFit, "does-not-fit"}, {Remark::SmallType, "small-type"},
        {Remark::MissingFont, "missing-font"}, {Remark::LeftOut, "left-out"}, {Remark::Unknown, "unknown"},
        {Remark::Draft, "draft"}}};
}

struct PreflightNote {
    Remark remark = Remark::DoesNotFit;
    QString message; ///< One sentence for whoever prints that names the text and the page.
    std::optional<QUuid> subject;
    int page = 0; ///< Counted from 1; 0: the whole sheet.

    friend bool operator==(const PreflightNote&, const PreflightNote&) = default;
};

/// A printed product, laid out.
struct Pages {
    QString title; ///< Title of the document.
    std::vector<Page> pages;
    std::vector<PreflightNote> notes;
    bool isBlank = false; ///< There is nothing to print: the only page says so.

    friend bool operator==(const Pages&, const Pages&) = default;
};

} // namespace planner
