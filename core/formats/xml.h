// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace planner {

/// What is too much for one XML file.
struct XmlLimits {
    static constexpr qsizetype bytes = 20'000'000;
    static constexpr int attributes = 100; ///< Of one element.
    static constexpr int depth = 64; ///< Elements in elements.
    static constexpr qsizetype text = 100'000; ///< Letters in one element or attribute.
};

/// `bytes` as text that a parser can be trusted with: one look at the markup, before any parser sees it,
/// finds more than XmlLimits, a document type definition and control characters; so is an encoding that the
/// file declares and nobody here can read, unless it is valid UTF-8 all the same. `fileName` is for the
/// sentence of the Problem (ProblemKind::Unreadable), which names line and column too.
[[nodiscard]] Result<QString> harmlessXml(const QByteArray& bytes, const QString& fileName);

/// Whether `bytes` begin like a page of the web.
[[nodiscard]] bool isWebPage(const QByteArray& bytes);

} // namespace planner
