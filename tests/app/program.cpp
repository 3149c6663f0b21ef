// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace planner::tests {

QJsonObject Ran::report() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

Ran run(const QStringList& words, const char* locale)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(locale));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PLANNER_PROGRAM), words);
    if (!process.waitForFinished(300'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QString Desk::file(const char* name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", name);
    return file.fileName();
}

QString Desk::sample() const
{
    const QString festival = path("sample.festival");
    if (run({QStringLiteral("new"), festival, QStringLiteral("--sample")}).code != 0)
        qFatal("the sample cannot be made");
    return festival;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace planner::tests
