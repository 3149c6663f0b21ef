// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/text_form.h"

#include "core/base/text.h"
#include "core/base/typed_time.h"
#include "core/base/wording.h"
#include "core/importing/cell_values.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("TextForm", source);
}

Failure unreadable(const char* source, const QString& typed)
{
    return failure(ProblemKind::Refused, said(source).arg(typed.trimmed()));
}

constexpr std::array<std::pair<const char*, const char*>, 12> languageNames{
    {{"fr", QT_TRANSLATE_NOOP("TextForm", "French")}, {"en", QT_TRANSLATE_NOOP("TextForm", "English")},
        {"es", QT_TRANSLATE_NOOP("TextForm", "Spanish")}, {"de", QT_TRANSLATE_NOOP("TextForm", "German")},
        {"it", QT_TRANSLATE_NOOP("TextForm", "Italian")}, {"pt", QT_TRANSLATE_NOOP("TextForm", "Portuguese")},
        {"oc", QT_TRANSLATE_NOOP("TextForm", "Occitan")}, {"ca", QT_TRANSLATE_NOOP("TextForm", "Catalan")},
        {"ar", QT_TRANSLATE_NOOP("TextForm", "Arabic")}, {"zh", QT_TRANSLATE_NOOP("TextForm", "Chinese")},
        {"ru", QT_TRANSLATE_NOOP("TextForm", "Russian")}, {"nl", QT_TRANSLATE_NOOP("TextForm", "Dutch")}}};

} // namespace

TextForm plainForm()
{
    return {[](const QVariant& value) { return value.toString(); },
        [](const QString& typed) -> Result<QVariant> { return QVariant(cleaned(typed)); }};
}

TextForm timeForm(Language language)
{
    return {[language](const QVariant& value) {
                const auto time = LocalTime::fromMinutes(minutes{value.toInt()});
                return value.isValid() && time ? timeText(*time, language) : QString();
            },
        [](const QString& typed) -> Result<QVariant> {
            if (typed.trimmed().isEmpty())
                return QVariant();
            const auto time = typedTime(typed);
            if (!time)
                return unreadable(
                    QT_TRANSLATE_NOOP("TextForm", "“%1” is not a time. Try 14:30 or 1430."), typed);
            return QVariant(static_cast<int>(time->sinceMidnight().count()));
        }};
}

TextForm minutesForm()
{
    return {[](const QVariant& value) {
                return value.isValid() ? said(QT_TRANSLATE_NOOP("TextForm", "%1 min")).arg(value.toInt())
                                       : QString();
            },
        [](const QString& typed) -> Result<QVariant> {
            if (typed.trimmed().isEmpty())
                return QVariant();
            const auto length = durationIn(typed);
            if (!length)
                return unreadable(
                    QT_TRANSLATE_NOOP("TextForm", "“%1” is not a duration. Try 45 or 1:30."), typed);
            return QVariant(static_cast<int>(length->count()));
        }};
}

TextForm countForm()
{
    return {
        [](const QVariant& value) { return value.isValid() ? QString::number(value.toInt()) : QString(); },
        [](const QString& typed) -> Result<QVariant> {
            if (typed.trimmed().isEmpty())
                return QVariant();
            const auto count = countIn(typed);
            if (!count || *count < 0)
                return unreadable(QT_TRANSLATE_NOOP("TextForm", "“%1” is not a number. Try 24."), typed);
            return QVariant(*count);
        }};
}

TextForm languagesForm()
{
    return {[](const QVariant& value) {
                QStringList names;
                for (const QString& code : value.toStringList())
                    names += languageName(code);
                return names.join(QStringLiteral(", "));
            },
        [](const QString& typed) -> Result<QVariant> {
            if (typed.trimmed().isEmpty())
                return QVariant(QStringList());
            const auto found = languagesIn(typed);
            if (!found)
                return unreadable(QT_TRANSLATE_NOOP("TextForm",
                                      "“%1” names a language that is not known. Try French, English."),
                    typed);
            return QVariant(QStringList(found->begin(), found->end()));
        }};
}

QString languageName(const QString& code)
{
    for (const auto& [known, name] : languageNames) {
        if (code == QLatin1String(known))
            return said(name);
    }
    const QString own = QLocale(code).nativeLanguageName();
    return own.isEmpty() ? code : own;
}

} // namespace planner::ui
