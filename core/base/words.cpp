// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/words.h"

#include <QLocale>
#include <QTranslator>

namespace planner {

Words::Words(Language language) : m_language(language)
{
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/planner_%1.qm").arg(nameOf(language))))
        m_translator = std::move(translator);
}

QString Words::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    QString text = m_translator ? m_translator->translate(context, source, disambiguation, n) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QLatin1String("%n"), QString::number(n));
    return text;
}

} // namespace planner
