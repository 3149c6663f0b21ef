// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace planner::tests {

/// The program speaks French until it is gone.
class French {
public:
    French()
    {
        const bool loaded = m_translator.load(QStringLiteral(":/i18n/planner_fr.qm"));
        Q_ASSERT(loaded);
        Q_UNUSED(loaded)
        QCoreApplication::installTranslator(&m_translator);
    }
    ~French() { QCoreApplication::removeTranslator(&m_translator); }
    French(const French&) = delete;
    French& operator=(const French&) = delete;

    [[nodiscard]] bool knows(const char* context, const char* text) const
    {
        return !m_translator.translate(context, text).isEmpty();
    }

private:
    QTranslator m_translator;
};

} // namespace planner::tests
