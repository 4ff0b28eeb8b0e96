/*
 Navicat Premium Data Transfer

 Source Server         : app
 Source Server Type    : SQLite

 Date: 01/01/1970 00:00:00; 'x
*/

PRAGMA foreign_keys = false;

-- ----------------------------
-- Table structure for users
-- ----------------------------
DROP TABLE IF EXISTS "users";
CREATE TABLE "users" (
  "id" INTEGER PRIMARY KEY AUTOINCREMENT,
  "name" text(255) NOT NULL,
  "born" date
);

-- ----------------------------
-- Records of users
-- ----------------------------
BEGIN;
INSERT INTO "users" VALUES (1, 'Ann', null);
INSERT INTO "main"."users" VALUES (2, 'Bob', '2001-02-03');
COMMIT;

-- ----------------------------
-- Table structure for logs
-- ----------------------------
DROP TABLE IF EXISTS "logs";
CREATE TABLE "logs" ("v" TEXT);

BEGIN;
INSERT INTO "logs" VALUES ('x');
COMMIT;

-- ----------------------------
-- Auto increment value for users
-- ----------------------------
UPDATE "sqlite_sequence" SET seq = 5 WHERE name = 'users';

PRAGMA foreign_keys = true;
