// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/files.h"

#include "core/exporting/file_writing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <utility>

namespace planner::app {

namespace {

constexpr qint64 largestInput = 64LL * 1024 * 1024;

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

Failure unreadable(const QString& path, const QString& why)
{
    return failure(ProblemKind::Unreadable,
        QCoreApplication::translate("Commands", "%1 cannot be read: %2").arg(shown(path), why));
}

} // namespace

Result<QString> onlyOperand(const Arguments& arguments, const QString& name)
{
    const QStringList& operands = arguments.operands();
    // An empty word, as "$FILE" gives when nobody has set FILE, names nothing.
    if (operands.isEmpty() || operands.first().isEmpty())
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "%1 is missing. --help shows what to type.").arg(name));
    if (operands.size() > 1)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "\"%1\" is one word too many. --help shows what to type.")
                .arg(operands[1]));
    return operands.first();
}

Result<QString> required(const Arguments& arguments, const char* option)
{
    QString value = arguments.value(option);
    if (value.isEmpty())
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "--%1 is missing. --help shows what to type.")
                .arg(QLatin1String(option)));
    return value;
}

Result<QByteArray> contents(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unreadable(path, QCoreApplication::translate("Commands", "there is no such file."));
    if (!info.isFile())
        return unreadable(path, QCoreApplication::translate("Commands", "it is not a file."));
    if (info.size() > largestInput)
        return unreadable(path, QCoreApplication::translate("Commands", "it is larger than 64 MB."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    return bytes;
}

Status mayTake(const QString& path, Existing existing)
{
    if (existing == Existing::Replace || !QFileInfo::exists(path))
        return {};
    return failure(ProblemKind::Unwritable,
        QCoreApplication::translate("Commands", "%1 is already there. --force replaces it.")
            .arg(shown(path)));
}

Status write(const QString& path, const QByteArray& bytes, Existing existing)
{
    if (Status allowed = mayTake(path, existing); !allowed)
        return allowed;
    return writeFile(path, bytes);
}

Status sparesInputs(const Arguments& arguments)
{
    const std::array<std::pair<const char*, QStringList>, 2> inputsByOutput{
        {{"out", arguments.values("from")},
            {"save-mapping", arguments.operands() + arguments.values("into")}}};
    for (const auto& [option, inputs] : inputsByOutput) {
        const QString output = QFileInfo(arguments.value(option)).canonicalFilePath();
        for (const QString& input : inputs) {
            if (!output.isEmpty() && QFileInfo(input).canonicalFilePath() == output)
                return failure(ProblemKind::Refused,
                    QCoreApplication::translate("Commands",
                        "%1 is what is to be read, and would be lost. Choose another name with --%2.")
                        .arg(shown(arguments.value(option)), QLatin1String(option)));
        }
    }
    return {};
}

Result<std::optional<Encoding>> encodingFrom(const Arguments& arguments)
{
    if (!arguments.has("encoding"))
        return std::optional<Encoding>();
    if (const auto encoding = encodingCalled(arguments.value("encoding")))
        return encoding;
    QStringList known;
    for (const auto& [encoding, name] : names(Encoding{}))
        known += QLatin1String(name);
    return failure(ProblemKind::Refused,
        QCoreApplication::translate("Commands", "--encoding takes %1, not \"%2\".")
            .arg(known.join(QStringLiteral(", ")), arguments.value("encoding")));
}

Existing existingFrom(const Arguments& arguments)
{
    return arguments.has("force") ? Existing::Replace : Existing::Keep;
}

Result<int> numberFrom(const Arguments& arguments, const char* option, int otherwise, int least)
{
    if (!arguments.has(option))
        return otherwise;
    bool read = false;
    const int number = arguments.value(option).toInt(&read);
    if (!read || number < least)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Commands", "--%1 takes a whole number from %2 on, not \"%3\".")
                .arg(QLatin1String(option))
                .arg(least)
                .arg(arguments.value(option)));
    return number;
}

} // namespace planner::app
