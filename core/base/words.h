// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/named.h"

#include <QString>

#include <memory>

class QTranslator;

namespace planner {

enum class Language { French, English };

constexpr auto names(Language /*of*/)
{
    return Names<Language, 2>{{{Language::French, "fr"}, {Language::English, "en"}}};
}

/// Speaks one language, whatever the program's own: a sheet can be printed in English from a French screen.
/// Source texts in the code are English; the French ones come from the embedded Qt Linguist file.
class Words {
public:
    explicit Words(Language language);

    [[nodiscard]] Language language() const { return m_language; }

    /// The text for `source` in `context`; `%n` and the plural form follow `n` when it is not negative.
    /// Named and shaped like QCoreApplication::translate, so that lupdate finds the texts.
    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* disambiguation = nullptr, int n = -1) const;

private:
    Language m_language;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace planner
