// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for the fuzzer: gives a fuzz target every file of the folders named on the command line, and each
// of them cut short.

#include "tests/fuzz/fuzz.h"

#include <QDirIterator>
#include <QFile>

namespace {

void replay(const QByteArray& file)
{
    LLVMFuzzerTestOneInput(
        reinterpret_cast<const uint8_t*>(file.constData()), static_cast<size_t>(file.size()));
}

} // namespace

int main(int argc, char** argv)
{
    int replayed = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator files(QString::fromLocal8Bit(argv[i]), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            planner::fuzz::expect(file.open(QIODevice::ReadOnly), "every seed can be read");
            const QByteArray content = file.readAll();
            replay(content);
            for (qsizetype tenth = 1; tenth < 10; ++tenth)
                replay(content.left(content.size() * tenth / 10));
            ++replayed;
        }
    }
    planner::fuzz::expect(replayed > 0, "there are seeds to replay");
    std::printf("%d files replayed\n", replayed);
    return 0;
}
