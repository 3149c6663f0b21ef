-- SPDX-FileCopyrightText: 2026 festival-planner contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 2 of the file: findings that were ignored, and named versions.
-- The subjects are ids of things of any kind, and no references: things may go while they are named here.
CREATE TABLE "ignored" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "rule" TEXT NOT NULL DEFAULT '',
    "subjects" TEXT NOT NULL CHECK ("subjects" GLOB '[[]*]'),
    "facts" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID
;;
-- States of the festival that somebody gave a name. "revision" is what it was in "meta"; "festival" is
-- compressed JSON, whole.
CREATE TABLE "version" (
    "number" INTEGER NOT NULL PRIMARY KEY CHECK ("number" >= 1),
    "name" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "time" TEXT NOT NULL,
    "revision" INTEGER NOT NULL CHECK ("revision" BETWEEN 0 AND 2147483647),
    "festival" BLOB NOT NULL
) STRICT
;;
-- The largest number that a version ever had: numbers are not given twice.
ALTER TABLE "meta" ADD COLUMN "last_version" INTEGER NOT NULL DEFAULT 0 CHECK ("last_version" >= 0)
