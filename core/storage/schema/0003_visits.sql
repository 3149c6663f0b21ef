-- SPDX-FileCopyrightText: 2026 festival-planner contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 3 of the file: travel times, groups, bookings, itineraries. Wishes and stops name things of other tables,
-- but do not refer to them: those may go.
CREATE TABLE "travel_time" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "from" TEXT NOT NULL REFERENCES "venue" ("id") DEFERRABLE INITIALLY DEFERRED,
    "to" TEXT NOT NULL REFERENCES "venue" ("id") DEFERRABLE INITIALLY DEFERRED,
    "mode" TEXT NOT NULL DEFAULT 'walk' CHECK ("mode" = 'walk' OR "mode" = 'metro' OR "mode" = 'bus' OR "mode" = 'shuttle'),
    "length" INTEGER NOT NULL DEFAULT 10 CHECK ("length" BETWEEN 0 AND 44640),
    "day" TEXT CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "departures" TEXT NOT NULL CHECK ("departures" GLOB '[[]*]'),
    "remark" TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID
;;
CREATE TABLE "group" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT '',
    "size" INTEGER NOT NULL DEFAULT 1 CHECK ("size" BETWEEN 0 AND 1000000),
    "languages" TEXT NOT NULL CHECK ("languages" GLOB '[[]*]'),
    "needs" TEXT NOT NULL CHECK ("needs" GLOB '[[]*]'),
    "pace" TEXT NOT NULL DEFAULT 'normal' CHECK ("pace" = 'slow' OR "pace" = 'normal' OR "pace" = 'brisk'),
    "hours" TEXT NOT NULL CHECK ("hours" GLOB '[[]*]'),
    "start" TEXT REFERENCES "venue" ("id") DEFERRABLE INITIALLY DEFERRED,
    "end" TEXT REFERENCES "venue" ("id") DEFERRABLE INITIALLY DEFERRED,
    "lunch" TEXT CHECK ("lunch" GLOB '[0-3][0-9]:[0-5][0-9]/[0-3][0-9]:[0-5][0-9]'),
    "lunch_break" INTEGER NOT NULL DEFAULT 45 CHECK ("lunch_break" BETWEEN 0 AND 44640),
    "wishes" TEXT NOT NULL CHECK ("wishes" GLOB '[[]*]'),
    "contact" TEXT NOT NULL CHECK ("contact" GLOB '{*}'),
    "note" TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID
;;
CREATE TABLE "booking" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "session" TEXT NOT NULL REFERENCES "session" ("id") DEFERRABLE INITIALLY DEFERRED,
    "day" TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "begin" TEXT NOT NULL CHECK ("begin" GLOB '[0-3][0-9]:[0-5][0-9]'),
    "seats" INTEGER NOT NULL DEFAULT 1 CHECK ("seats" BETWEEN 0 AND 1000000),
    "waiting" INTEGER NOT NULL DEFAULT 0 CHECK ("waiting" IN (0, 1)),
    "contact" TEXT NOT NULL CHECK ("contact" GLOB '{*}'),
    "group" TEXT REFERENCES "group" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" REAL NOT NULL DEFAULT 0 CHECK ("position" BETWEEN -1e15 AND 1e15),
    "note" TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID
;;
CREATE TABLE "itinerary" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "title" TEXT NOT NULL DEFAULT '',
    "group" TEXT REFERENCES "group" ("id") DEFERRABLE INITIALLY DEFERRED,
    "day" TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "guide" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "stops" TEXT NOT NULL CHECK ("stops" GLOB '[[]*]'),
    "remark" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "position" REAL NOT NULL DEFAULT 0 CHECK ("position" BETWEEN -1e15 AND 1e15)
) STRICT, WITHOUT ROWID
;;
CREATE INDEX "travel_time_by_from" ON "travel_time" ("from")
;;
CREATE INDEX "travel_time_by_to" ON "travel_time" ("to")
;;
CREATE INDEX "group_by_start" ON "group" ("start")
;;
CREATE INDEX "group_by_end" ON "group" ("end")
;;
CREATE INDEX "booking_by_session" ON "booking" ("session")
;;
CREATE INDEX "booking_by_group" ON "booking" ("group")
;;
CREATE INDEX "itinerary_by_group" ON "itinerary" ("group")
;;
CREATE INDEX "itinerary_by_guide" ON "itinerary" ("guide")
