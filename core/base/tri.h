// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/named.h"

namespace planner {

/// Yes, no, or nobody has said. "Not said" is never taken for "no".
enum class Tri { Unknown, Yes, No };

constexpr auto names(Tri /*of*/)
{
    return Names<Tri, 3>{{{Tri::Unknown, "unknown"}, {Tri::Yes, "yes"}, {Tri::No, "no"}}};
}

} // namespace planner
