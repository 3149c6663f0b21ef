// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <memory>

namespace planner::tests {

/// A clock that stands still until it is moved.
class Watch {
public:
    [[nodiscard]] Clock clock() const
    {
        return [now = m_now] { return *now; };
    }
    [[nodiscard]] QDateTime now() const { return *m_now; }
    void wait(std::chrono::milliseconds time) { *m_now = m_now->addMSecs(time.count()); }

private:
    std::shared_ptr<QDateTime> m_now = std::make_shared<QDateTime>(QDate(2014, 6, 2), QTime(16, 5), Qt::UTC);
};

} // namespace planner::tests
