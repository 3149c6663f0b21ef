-- SPDX-FileCopyrightText: 2026 festival-planner contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 1 of the file. Statements end at a line that holds only two semicolons. Never edited after a
-- release: what changes later is a version of its own. Each column is the key of a field; scalars are native,
-- lists of ids are link tables, other lists and small structs are JSON.
-- Three words or more are told apart with OR: for IN, SQLite would make an index of them for each new row.
CREATE TABLE "festival" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT '',
    "motto" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "first_day" TEXT NOT NULL CHECK ("first_day" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "last_day" TEXT NOT NULL CHECK ("last_day" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "time_zone" TEXT NOT NULL DEFAULT '',
    "organiser" TEXT NOT NULL DEFAULT '',
    "relay" TEXT NOT NULL DEFAULT '',
    "admission" TEXT NOT NULL DEFAULT '',
    "website" TEXT NOT NULL DEFAULT '',
    "remark" TEXT NOT NULL DEFAULT '',
    "duty_manager" TEXT NOT NULL CHECK ("duty_manager" GLOB '{*}'),
    "turnaround" INTEGER NOT NULL DEFAULT 10 CHECK ("turnaround" BETWEEN 0 AND 44640),
    "walking_speed" REAL NOT NULL CHECK ("walking_speed" > 0 AND "walking_speed" <= 1000),
    "lunch" TEXT NOT NULL CHECK ("lunch" GLOB '[0-3][0-9]:[0-5][0-9]/[0-3][0-9]:[0-5][0-9]'),
    "lunch_break" INTEGER NOT NULL DEFAULT 30 CHECK ("lunch_break" BETWEEN 0 AND 44640)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE "sector" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID
;;
CREATE TABLE "track" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID
;;
CREATE TABLE "venue" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "postcode" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "coordinates" TEXT CHECK ("coordinates" GLOB '{*}'),
    "opening_hours" TEXT NOT NULL CHECK ("opening_hours" GLOB '[[]*]'),
    "wheelchair" TEXT NOT NULL DEFAULT 'unknown' CHECK ("wheelchair" = 'unknown' OR "wheelchair" = 'yes' OR "wheelchair" = 'no'),
    "steps" INTEGER CHECK ("steps" BETWEEN 0 AND 1000000),
    "lift" TEXT NOT NULL DEFAULT 'unknown' CHECK ("lift" = 'unknown' OR "lift" = 'yes' OR "lift" = 'no'),
    "toilet" TEXT NOT NULL DEFAULT 'unknown' CHECK ("toilet" = 'unknown' OR "toilet" = 'yes' OR "toilet" = 'no'),
    "hearing_loop" TEXT NOT NULL DEFAULT 'unknown' CHECK ("hearing_loop" = 'unknown' OR "hearing_loop" = 'yes' OR "hearing_loop" = 'no'),
    "sign_language" TEXT NOT NULL DEFAULT 'unknown' CHECK ("sign_language" = 'unknown' OR "sign_language" = 'yes' OR "sign_language" = 'no'),
    "guide_dog" TEXT NOT NULL DEFAULT 'unknown' CHECK ("guide_dog" = 'unknown' OR "guide_dog" = 'yes' OR "guide_dog" = 'no'),
    "quiet_place" TEXT NOT NULL DEFAULT 'unknown' CHECK ("quiet_place" = 'unknown' OR "quiet_place" = 'yes' OR "quiet_place" = 'no'),
    "transport" TEXT NOT NULL DEFAULT '',
    "reception" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL CHECK ("contact" GLOB '{*}'),
    "note" TEXT NOT NULL DEFAULT '',
    "position" REAL NOT NULL DEFAULT 0 CHECK ("position" BETWEEN -1e15 AND 1e15)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE "room" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "venue" TEXT NOT NULL REFERENCES "venue" ("id") DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL DEFAULT '',
    "seats" INTEGER CHECK ("seats" BETWEEN 0 AND 1000000),
    "floor" TEXT NOT NULL DEFAULT '',
    "equipment" TEXT NOT NULL DEFAULT '',
    "wheelchair" TEXT NOT NULL DEFAULT 'unknown' CHECK ("wheelchair" = 'unknown' OR "wheelchair" = 'yes' OR "wheelchair" = 'no'),
    "position" REAL NOT NULL DEFAULT 0 CHECK ("position" BETWEEN -1e15 AND 1e15)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE "startup" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT '',
    "pitch" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "keywords" TEXT NOT NULL CHECK ("keywords" GLOB '[[]*]'),
    "sector" TEXT REFERENCES "sector" ("id") DEFERRABLE INITIALLY DEFERRED,
    "website" TEXT NOT NULL DEFAULT '',
    "links" TEXT NOT NULL CHECK ("links" GLOB '[[]*]'),
    "logo" TEXT NOT NULL DEFAULT '',
    "founded_year" INTEGER CHECK ("founded_year" BETWEEN 0 AND 9999),
    "headcount" INTEGER CHECK ("headcount" BETWEEN 0 AND 1000000),
    "recruiting" TEXT NOT NULL DEFAULT 'unknown' CHECK ("recruiting" = 'unknown' OR "recruiting" = 'yes' OR "recruiting" = 'no'),
    "referent" TEXT NOT NULL CHECK ("referent" GLOB '{*}'),
    "on_site" TEXT NOT NULL CHECK ("on_site" GLOB '{*}'),
    "door_name" TEXT NOT NULL DEFAULT '',
    "wished_venue" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "postcode" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "floor" TEXT NOT NULL DEFAULT '',
    "door_code" TEXT NOT NULL DEFAULT '',
    "transport" TEXT NOT NULL DEFAULT '',
    "bike_parking" TEXT NOT NULL DEFAULT 'unknown' CHECK ("bike_parking" = 'unknown' OR "bike_parking" = 'yes' OR "bike_parking" = 'no'),
    "coordinates" TEXT CHECK ("coordinates" GLOB '{*}'),
    "opening_mode" TEXT CHECK ("opening_mode" = 'continu' OR "opening_mode" = 'intervalle' OR "opening_mode" = 'horaire' OR "opening_mode" = 'inscription'),
    "wished_days" TEXT NOT NULL DEFAULT '',
    "wished_times" TEXT NOT NULL DEFAULT '',
    "visit_length" INTEGER CHECK ("visit_length" BETWEEN 0 AND 44640),
    "group_max" INTEGER CHECK ("group_max" BETWEEN 0 AND 1000000),
    "group_min" INTEGER CHECK ("group_min" BETWEEN 0 AND 1000000),
    "safety_capacity" INTEGER CHECK ("safety_capacity" BETWEEN 0 AND 1000000),
    "minimum_age" INTEGER CHECK ("minimum_age" BETWEEN 0 AND 1000000),
    "audience" TEXT NOT NULL DEFAULT '',
    "languages" TEXT NOT NULL CHECK ("languages" GLOB '[[]*]'),
    "registration" TEXT NOT NULL DEFAULT 'unknown' CHECK ("registration" = 'unknown' OR "registration" = 'none' OR "registration" = 'reception' OR "registration" = 'email' OR "registration" = 'link'),
    "registration_address" TEXT NOT NULL DEFAULT '',
    "last_entry" TEXT CHECK ("last_entry" GLOB '[0-3][0-9]:[0-5][0-9]'),
    "wheelchair" TEXT NOT NULL DEFAULT 'unknown' CHECK ("wheelchair" = 'unknown' OR "wheelchair" = 'yes' OR "wheelchair" = 'no'),
    "steps" INTEGER CHECK ("steps" BETWEEN 0 AND 1000000),
    "lift" TEXT NOT NULL DEFAULT 'unknown' CHECK ("lift" = 'unknown' OR "lift" = 'yes' OR "lift" = 'no'),
    "toilet" TEXT NOT NULL DEFAULT 'unknown' CHECK ("toilet" = 'unknown' OR "toilet" = 'yes' OR "toilet" = 'no'),
    "hearing_loop" TEXT NOT NULL DEFAULT 'unknown' CHECK ("hearing_loop" = 'unknown' OR "hearing_loop" = 'yes' OR "hearing_loop" = 'no'),
    "sign_language" TEXT NOT NULL DEFAULT 'unknown' CHECK ("sign_language" = 'unknown' OR "sign_language" = 'yes' OR "sign_language" = 'no'),
    "guide_dog" TEXT NOT NULL DEFAULT 'unknown' CHECK ("guide_dog" = 'unknown' OR "guide_dog" = 'yes' OR "guide_dog" = 'no'),
    "quiet_place" TEXT NOT NULL DEFAULT 'unknown' CHECK ("quiet_place" = 'unknown' OR "quiet_place" = 'yes' OR "quiet_place" = 'no'),
    "equipment" TEXT NOT NULL DEFAULT '',
    "set_up" INTEGER CHECK ("set_up" BETWEEN 0 AND 44640),
    "clear_up" INTEGER CHECK ("clear_up" BETWEEN 0 AND 44640),
    "rules" TEXT NOT NULL DEFAULT '',
    "insured" TEXT NOT NULL DEFAULT 'unknown' CHECK ("insured" = 'unknown' OR "insured" = 'yes' OR "insured" = 'no'),
    "rain_plan" TEXT NOT NULL DEFAULT '',
    "may_publish" TEXT NOT NULL DEFAULT 'unknown' CHECK ("may_publish" = 'unknown' OR "may_publish" = 'yes' OR "may_publish" = 'no'),
    "may_photograph" TEXT NOT NULL DEFAULT 'unknown' CHECK ("may_photograph" = 'unknown' OR "may_photograph" = 'yes' OR "may_photograph" = 'no'),
    "may_print_phone" TEXT NOT NULL DEFAULT 'unknown' CHECK ("may_print_phone" = 'unknown' OR "may_print_phone" = 'yes' OR "may_print_phone" = 'no'),
    "note" TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID
;;
CREATE TABLE "person" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT '',
    "roles" TEXT NOT NULL CHECK ("roles" GLOB '[[]*]'),
    "organisation" TEXT NOT NULL DEFAULT '',
    "startup" TEXT REFERENCES "startup" ("id") DEFERRABLE INITIALLY DEFERRED,
    "languages" TEXT NOT NULL CHECK ("languages" GLOB '[[]*]'),
    "contact" TEXT NOT NULL CHECK ("contact" GLOB '{*}'),
    "may_print_phone" TEXT NOT NULL DEFAULT 'unknown' CHECK ("may_print_phone" = 'unknown' OR "may_print_phone" = 'yes' OR "may_print_phone" = 'no'),
    "source_key" TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID
;;
CREATE TABLE "session" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "title" TEXT NOT NULL DEFAULT '',
    "subtitle" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL DEFAULT 'visit' CHECK ("kind" = 'talk' OR "kind" = 'workshop' OR "kind" = 'visit' OR "kind" = 'open_doors' OR "kind" = 'meeting' OR "kind" = 'blocker'),
    "opening_mode" TEXT NOT NULL DEFAULT 'horaire' CHECK ("opening_mode" = 'continu' OR "opening_mode" = 'intervalle' OR "opening_mode" = 'horaire' OR "opening_mode" = 'inscription'),
    "interval" INTEGER CHECK ("interval" BETWEEN 0 AND 44640),
    "group_size" INTEGER CHECK ("group_size" BETWEEN 0 AND 1000000),
    "last_entry" TEXT CHECK ("last_entry" GLOB '[0-3][0-9]:[0-5][0-9]'),
    "track" TEXT REFERENCES "track" ("id") DEFERRABLE INITIALLY DEFERRED,
    "room" TEXT REFERENCES "room" ("id") DEFERRABLE INITIALLY DEFERRED,
    "day" TEXT CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "span" TEXT CHECK ("span" GLOB '[0-3][0-9]:[0-5][0-9]/[0-3][0-9]:[0-5][0-9]'),
    "length" INTEGER NOT NULL DEFAULT 45 CHECK ("length" BETWEEN 0 AND 44640),
    "seats" INTEGER CHECK ("seats" BETWEEN 0 AND 1000000),
    "registered" INTEGER CHECK ("registered" BETWEEN 0 AND 1000000),
    "languages" TEXT NOT NULL CHECK ("languages" GLOB '[[]*]'),
    "audience" TEXT NOT NULL DEFAULT '',
    "set_up" INTEGER NOT NULL DEFAULT 0 CHECK ("set_up" BETWEEN 0 AND 44640),
    "clear_up" INTEGER NOT NULL DEFAULT 0 CHECK ("clear_up" BETWEEN 0 AND 44640),
    "status" TEXT NOT NULL DEFAULT 'confirmed' CHECK ("status" = 'draft' OR "status" = 'confirmed' OR "status" = 'cancelled'),
    "locked" INTEGER NOT NULL DEFAULT 0 CHECK ("locked" IN (0, 1)),
    "note" TEXT NOT NULL DEFAULT '',
    "wish" TEXT NOT NULL DEFAULT '',
    "links" TEXT NOT NULL CHECK ("links" GLOB '[[]*]'),
    "source_key" TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID
;;
CREATE TABLE "break" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "title" TEXT NOT NULL DEFAULT '',
    "venue" TEXT REFERENCES "venue" ("id") DEFERRABLE INITIALLY DEFERRED,
    "day" TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "span" TEXT NOT NULL CHECK ("span" GLOB '[0-3][0-9]:[0-5][0-9]/[0-3][0-9]:[0-5][0-9]')
) STRICT, WITHOUT ROWID
;;
CREATE TABLE "imported_row" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "startup" TEXT NOT NULL REFERENCES "startup" ("id") DEFERRABLE INITIALLY DEFERRED,
    "list" TEXT NOT NULL DEFAULT '',
    "key" TEXT NOT NULL DEFAULT '',
    "cells" TEXT NOT NULL CHECK ("cells" GLOB '[[]*]')
) STRICT, WITHOUT ROWID
;;
CREATE TABLE "session_startups" (
    "owner" TEXT NOT NULL REFERENCES "session" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL CHECK ("position" >= 0),
    "target" TEXT NOT NULL REFERENCES "startup" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
) STRICT, WITHOUT ROWID
;;
CREATE INDEX "session_startups_target" ON "session_startups" ("target")
;;
CREATE TABLE "session_people" (
    "owner" TEXT NOT NULL REFERENCES "session" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL CHECK ("position" >= 0),
    "target" TEXT NOT NULL REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
) STRICT, WITHOUT ROWID
;;
CREATE INDEX "session_people_target" ON "session_people" ("target")
;;
CREATE INDEX "room_by_venue" ON "room" ("venue")
;;
CREATE INDEX "startup_by_sector" ON "startup" ("sector")
;;
CREATE INDEX "person_by_startup" ON "person" ("startup")
;;
CREATE INDEX "session_by_track" ON "session" ("track")
;;
CREATE INDEX "session_by_room" ON "session" ("room")
;;
CREATE INDEX "break_by_venue" ON "break" ("venue")
;;
CREATE INDEX "imported_row_by_startup" ON "imported_row" ("startup")
;;
-- What was done, in order. Undone steps can be redone; those set aside were undone when something else was done.
CREATE TABLE "step" (
    "number" INTEGER NOT NULL PRIMARY KEY CHECK ("number" >= 1),
    "label" TEXT NOT NULL,
    "time" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'done' CHECK ("state" = 'done' OR "state" = 'undone' OR "state" = 'set_aside')
) STRICT
;;
CREATE INDEX "step_undone" ON "step" ("number") WHERE "state" = 'undone'
;;
-- What a step did to one thing: only the fields that differ. No "before": it came. No "after": it went, or it came
-- and was never taken back: then its row has its fields, and the later steps what became of them.
CREATE TABLE "step_edit" (
    "step" INTEGER NOT NULL REFERENCES "step" ("number") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL CHECK ("position" >= 0),
    "kind" TEXT NOT NULL,
    "row" TEXT NOT NULL CHECK (length("row") = 36),
    "before" TEXT CHECK ("before" GLOB '{*}'),
    "after" TEXT CHECK ("after" GLOB '{*}'),
    PRIMARY KEY ("step", "position")
) STRICT, WITHOUT ROWID
;;
-- Everyone who ever wrote into this file or a copy that was merged into it: one for each run of the program.
CREATE TABLE "editor" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "first" TEXT NOT NULL,
    "last" TEXT NOT NULL
) STRICT
;;
-- Which act of which editor gave a field its value. The empty field stands for all that have no stamp of their own.
CREATE TABLE "stamp" (
    "kind" TEXT NOT NULL,
    "row" TEXT NOT NULL CHECK (length("row") = 36),
    "field" TEXT NOT NULL,
    "editor" INTEGER NOT NULL REFERENCES "editor" ("id") DEFERRABLE INITIALLY DEFERRED,
    "seq" INTEGER NOT NULL CHECK ("seq" >= 1),
    PRIMARY KEY ("kind", "row", "field")
) STRICT, WITHOUT ROWID
;;
-- The last act of each editor that this file knows of.
CREATE TABLE "seen" (
    "editor" INTEGER NOT NULL PRIMARY KEY REFERENCES "editor" ("id") DEFERRABLE INITIALLY DEFERRED,
    "seq" INTEGER NOT NULL CHECK ("seq" >= 1)
) STRICT
;;
-- One row: how many acts there were, undoing and redoing too, and when the last one was.
CREATE TABLE "meta" (
    "id" INTEGER NOT NULL PRIMARY KEY CHECK ("id" = 1),
    "revision" INTEGER NOT NULL CHECK ("revision" BETWEEN 0 AND 2147483647),
    "changed" TEXT
) STRICT
;;
INSERT INTO "meta" ("id", "revision", "changed") VALUES (1, 0, NULL)
