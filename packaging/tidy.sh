#!/bin/sh
# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs clang-tidy, where every finding is an error, over the program, over what of it differs from a commit, or
# over so many of the sources that were changed last.
# usage: packaging/tidy.sh [all | COMMIT | recent COUNT]
#
# Nearly all of its time goes into the headers of Qt and of the standard library. So sources that are compiled
# with the same flags are read together, two dozen as one.
set -eu
cd "$(dirname "$0")/.."
packaging/dependencies.sh test
cmake --preset tidy >/dev/null

tree=build/tidy
batches=$tree/batches
rm -rf $batches
mkdir $batches

since=${1:-all}
count=${2:-10}
set -- 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp'
if [ "$since" = all ]; then
    git ls-files -- "$@" >$batches/wanted
elif [ "$since" = recent ]; then
    git ls-files -- "$@" >$batches/there
    git log --format= --name-only -- "$@" | awk -v count="$count" '
        FNR == NR { there[$0] = 1; next }
        there[$0]-- > 0 && count-- > 0' $batches/there - >$batches/wanted
else
    git diff --name-only --diff-filter=d "$since" -- "$@" >$batches/wanted
fi
[ -s $batches/wanted ] || { echo "No source differs."; exit 0; }

awk -v root="$PWD/" -v folder="$PWD/$batches/" '
    FNR == NR { wanted[$0] = 1; next }
    /"directory":/ { directory = $0 }
    /"command":/ { command = $0; sub(/ -o .*/, "", command) }
    /"file":/ {
        name = $0
        gsub(/^ *"file": "|",?$/, "", name)
        name = substr(name, length(root) + 1)
        if (!(name in wanted))
            next
        delete wanted[name]
        if (size[command] % 24 == 0) {
            batch[command] = folder sprintf("%02d", ++count) ".cpp"
            # A source may well name what the one before it named too.
            entries = entries (count > 1 ? ",\n{" : "[{") directory command " -Wno-shadow -c " batch[command] \
                "\", \"file\": \"" batch[command] "\"}"
        }
        ++size[command]
        print "#include \"" name "\" // NOLINT(bugprone-suspicious-include)" >batch[command]
    }
    END {
        print entries "\n]" >(folder "compile_commands.json")
        for (name in wanted) {
            print name " belongs to no target."
            failed = 1
        }
        exit failed
    }' $batches/wanted $tree/compile_commands.json

printf '%s\n' $batches/*.cpp | xargs -P "$(nproc)" -n 1 packaging/tidy_batch.sh
echo "clang-tidy finds nothing in $(wc -l <$batches/wanted) sources:"
cat $batches/wanted
