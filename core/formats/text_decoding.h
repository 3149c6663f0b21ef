// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/named.h"
#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace planner {

/// How the bytes of a text file stand for letters.
enum class Encoding { Utf8, Utf8Bom, Utf16Le, Utf16Be, Windows1252, MacRoman, Cp850 };

constexpr auto names(Encoding /*of*/)
{
    return Names<Encoding, 7>{
        {{Encoding::Utf8, "utf-8"}, {Encoding::Utf8Bom, "utf-8-bom"}, {Encoding::Utf16Le, "utf-16le"},
            {Encoding::Utf16Be, "utf-16be"}, {Encoding::Windows1252, "windows-1252"},
            {Encoding::MacRoman, "mac-roman"}, {Encoding::Cp850, "cp850"}}};
}

/// "UTF-8", "Windows-1252": as people call it.
[[nodiscard]] QString nameInWords(Encoding encoding);

/// The encoding that programs and people call `name`, in any spelling: "latin1", "CP-1252", "macintosh".
/// Those of ISO are read as the Windows-1252 that has their letters.
[[nodiscard]] std::optional<Encoding> encodingCalled(const QString& name);

/// Bytes of the largest text file that is read.
inline constexpr qsizetype largestTextFile = 20'000'000;

/// A text file whose letters are known.
struct Decoded {
    QByteArray text; ///< Valid UTF-8 without a byte order mark. Shares `bytes` when those were just that.
    Encoding encoding = Encoding::Utf8;
    QString reason; ///< One translated sentence: why this encoding.
};

/// The letters of `bytes`: as `wanted` says, else by byte order mark, then strict UTF-8, then the zeros of
/// UTF-16, then whichever of Windows-1252, Mac Roman and CP850 makes the letters of French texts. Fails with
/// ProblemKind::Unreadable when the file is too large or, naming line and place in it, when a byte stands for
/// no letter in the encoding that is wanted or that the byte order mark announces.
[[nodiscard]] Result<Decoded> decoded(const QByteArray& bytes, std::optional<Encoding> wanted = std::nullopt);

/// The encoding in which `bytes` seem to be written, when they read otherwise in it than as `chosen`.
[[nodiscard]] std::optional<Encoding> likelierEncoding(const QByteArray& bytes, Encoding chosen);

/// Whether the accents of `text`, UTF-8, were damaged before it was saved: "Ã©", "√©" or "├®" in place of
/// "é".
[[nodiscard]] bool hasDamagedAccents(const QByteArray& text);

} // namespace planner
