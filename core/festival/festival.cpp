// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/festival.h"

namespace planner {

Festival::Festival(About about)
{
    m_about.put(std::move(about));
}

} // namespace planner
