// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtEndian>

namespace planner {

/// Marks our files in the SQLite header: "FPLN".
constexpr qint32 applicationId = 0x46504c4e;
/// Where in the header that is.
constexpr qsizetype applicationIdOffset = 68;

/// Whether a file that begins with these bytes is a festival file, of whatever version and in whatever state.
[[nodiscard]] inline bool isFestivalFile(const QByteArray& beginning)
{
    return beginning.startsWith(QByteArray("SQLite format 3", 16))
        && beginning.size() >= applicationIdOffset + qsizetype{sizeof(applicationId)}
    && qFromBigEndian<qint32>(beginning.constData() + applicationIdOffset) == applicationId;
}

} // namespace planner
