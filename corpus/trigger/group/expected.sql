-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."thread"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."thread"');
CREATE TABLE "public"."thread" (
    "id" bigint NOT NULL,
    "has" bigint DEFAULT 0,
    "unread" bigint DEFAULT 0,
    "total" bigint DEFAULT 0
);
COPY "public"."thread" ("id", "has", "unread", "total") FROM stdin WITH (FREEZE);
1	0	0	0
2	0	0	0
3	0	0	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."msg"');
CREATE TABLE "public"."msg" (
    "id" bigint NOT NULL,
    "thread_id" bigint,
    "seen" bigint DEFAULT 0
);
COPY "public"."msg" ("id", "thread_id", "seen") FROM stdin WITH (FREEZE);
1	1	0
2	1	1
3	2	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."other"');
CREATE TABLE "public"."other" (
    "thread_id" bigint
);
COPY "public"."other" ("thread_id") FROM stdin WITH (FREEZE);
1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."tag"');
CREATE TABLE "public"."tag" (
    "tag_id" bigint NOT NULL,
    "name" text
);
COPY "public"."tag" ("tag_id", "name") FROM stdin WITH (FREEZE);
1	a
2	b
3	c
4	d
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."tag2"');
CREATE TABLE "public"."tag2" (
    "tag_id" bigint NOT NULL
);
COPY "public"."tag2" ("tag_id") FROM stdin WITH (FREEZE);
1
2
3
4
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."tag3"');
CREATE TABLE "public"."tag3" (
    "tag_id" bigint NOT NULL
);
COPY "public"."tag3" ("tag_id") FROM stdin WITH (FREEZE);
1
2
3
4
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."link"');
CREATE TABLE "public"."link" (
    "tag_id" bigint NOT NULL,
    "media_id" bigint
);
COPY "public"."link" ("tag_id", "media_id") FROM stdin WITH (FREEZE);
1	1
1	2
2	1
3	1
3	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."part"');
CREATE TABLE "public"."part" (
    "id" bigint NOT NULL,
    "mid" bigint,
    "kind" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "m" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."recent"');
CREATE TABLE "public"."recent" (
    "id" bigint NOT NULL,
    "line" text,
    "g" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."recent2"');
CREATE TABLE "public"."recent2" (
    "id" bigint NOT NULL,
    "line" text,
    "g" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."quota"');
CREATE TABLE "public"."quota" (
    "id" bigint NOT NULL,
    "g" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."ranked"');
CREATE TABLE "public"."ranked" (
    "id" bigint NOT NULL,
    "g" bigint,
    "place" bigint
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."thread"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."msg"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."part"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."tag"', 'tag_id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."tag2"', 'tag_id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."tag3"', 'tag_id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."recent"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."recent2"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."quota"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."ranked"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "thread_pkey" of table "public"."thread"', $sqlite2pg$ALTER TABLE "public"."thread" ADD CONSTRAINT "thread_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "msg_pkey" of table "public"."msg"', $sqlite2pg$ALTER TABLE "public"."msg" ADD CONSTRAINT "msg_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "part_pkey" of table "public"."part"', $sqlite2pg$ALTER TABLE "public"."part" ADD CONSTRAINT "part_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "tag_pkey" of table "public"."tag"', $sqlite2pg$ALTER TABLE "public"."tag" ADD CONSTRAINT "tag_pkey" PRIMARY KEY ("tag_id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "tag2_pkey" of table "public"."tag2"', $sqlite2pg$ALTER TABLE "public"."tag2" ADD CONSTRAINT "tag2_pkey" PRIMARY KEY ("tag_id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "tag3_pkey" of table "public"."tag3"', $sqlite2pg$ALTER TABLE "public"."tag3" ADD CONSTRAINT "tag3_pkey" PRIMARY KEY ("tag_id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "recent_pkey" of table "public"."recent"', $sqlite2pg$ALTER TABLE "public"."recent" ADD CONSTRAINT "recent_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "recent2_pkey" of table "public"."recent2"', $sqlite2pg$ALTER TABLE "public"."recent2" ADD CONSTRAINT "recent2_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "quota_pkey" of table "public"."quota"', $sqlite2pg$ALTER TABLE "public"."quota" ADD CONSTRAINT "quota_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "ranked_pkey" of table "public"."ranked"', $sqlite2pg$ALTER TABLE "public"."ranked" ADD CONSTRAINT "ranked_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."thread"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"has"', '3',
    'sum', '"has"', '0',
    'values', '"unread"', '3',
    'sum', '"unread"', '0',
    'values', '"total"', '3',
    'sum', '"total"', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."msg"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"thread_id"', '3',
    'sum', '"thread_id"', '4',
    'values', '"seen"', '3',
    'sum', '"seen"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."part"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."other"', ARRAY['rows', '', '1',
    'values', '"thread_id"', '1',
    'sum', '"thread_id"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."log"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."tag"', ARRAY['rows', '', '4',
    'values', '"tag_id"', '4',
    'sum', '"tag_id"', '10',
    'values', '"name"', '4',
    'octets', '"name"', '4']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."tag2"', ARRAY['rows', '', '4',
    'values', '"tag_id"', '4',
    'sum', '"tag_id"', '10']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."tag3"', ARRAY['rows', '', '4',
    'values', '"tag_id"', '4',
    'sum', '"tag_id"', '10']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."link"', ARRAY['rows', '', '5',
    'values', '"tag_id"', '5',
    'sum', '"tag_id"', '10',
    'values', '"media_id"', '5',
    'sum', '"media_id"', '7']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."recent"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."recent2"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."quota"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."ranked"', ARRAY['rows', '', '0']);
ANALYZE "public"."thread";
ANALYZE "public"."msg";
ANALYZE "public"."part";
ANALYZE "public"."other";
ANALYZE "public"."log";
ANALYZE "public"."tag";
ANALYZE "public"."tag2";
ANALYZE "public"."tag3";
ANALYZE "public"."link";
ANALYZE "public"."recent";
ANALYZE "public"."recent2";
ANALYZE "public"."quota";
ANALYZE "public"."ranked";

CREATE PROCEDURE "public"."sqlite2pg_trigger_fa1cb248"(object text, signature text, function text, statement text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    known oid := to_regprocedure(signature);
    other text := (SELECT tgrelid::regclass FROM pg_trigger WHERE tgfoid = known LIMIT 1);
    detail text;
    hint text;
BEGIN
    IF known IS NOT NULL AND obj_description(known, 'pg_proc') IS DISTINCT FROM 'sqlite2pg trigger' THEN
        RAISE EXCEPTION USING MESSAGE = format('function %s exists already and is not ours', signature);
    ELSIF other IS NOT NULL THEN
        RAISE EXCEPTION USING MESSAGE = format('function %s exists already and is that of a trigger of %s', signature, other);
    END IF;
    PERFORM set_config('check_function_bodies', 'on', true);
    EXECUTE function;
    EXECUTE format('COMMENT ON FUNCTION %s IS %L', signature, 'sqlite2pg trigger');
    EXECUTE statement;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    CALL "public"."sqlite2pg_refuse_fa1cb248"(object, concat_ws(E';\n', function, statement), SQLERRM, detail, hint);
END $sqlite2pg$;
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "own_row" of "public"."part"', '"public"."sqlite_trigger_own_row"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_own_row"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."thread" AS "thread" SET "has" = 1 WHERE "thread"."id" IN (SELECT "m"."thread_id" FROM "public"."part" AS "q" JOIN "public"."msg" AS "m" ON "m"."id" = "q"."mid" WHERE ("q"."id" = NEW."id") AND ("q"."kind" = 'x'));
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "own_row" AFTER INSERT ON "public"."part" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_own_row"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "own_row_update" of "public"."part"', '"public"."sqlite_trigger_own_row_update"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_own_row_update"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF ((SELECT "part"."kind" FROM "public"."part" WHERE "part"."id" = NEW."id" ORDER BY "part"."id" LIMIT 1) = 'y') THEN
        INSERT INTO "public"."log" AS "log" ("m") SELECT "part"."kind" || (NEW."id"::text) FROM "public"."part" WHERE "part"."id" = NEW."id";
    END IF;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "own_row_update" AFTER UPDATE ON "public"."part" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_own_row_update"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "group_added" of "public"."msg"', '"public"."sqlite_trigger_group_added"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_group_added"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."thread" AS "thread" SET "unread" = CASE WHEN (SELECT pg_catalog.count(*) FROM "public"."msg" WHERE ("msg"."seen" = 0) AND ("msg"."thread_id" = "thread"."id")) = 0 THEN 0 ELSE 1 END WHERE "thread"."id" = NEW."thread_id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "group_added" AFTER INSERT ON "public"."msg" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_group_added"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "group_gone" of "public"."msg"', '"public"."sqlite_trigger_group_gone"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_group_gone"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."thread" AS "thread" SET "unread" = (SELECT pg_catalog.count(*) FROM "public"."msg" WHERE ("msg"."seen" = 0) AND ("msg"."thread_id" = OLD."thread_id")), "total" = (SELECT pg_catalog.count(*) FROM "public"."msg" WHERE "msg"."thread_id" = OLD."thread_id") + (SELECT pg_catalog.count(*) FROM "public"."other" WHERE "other"."thread_id" = OLD."thread_id") WHERE "thread"."id" = OLD."thread_id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "group_gone" AFTER DELETE ON "public"."msg" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_group_gone"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "group_seen" of "public"."msg"', '"public"."sqlite_trigger_group_seen"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_group_seen"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."thread" AS "thread" SET "unread" = (SELECT pg_catalog.count(*) FROM "public"."msg" WHERE ("msg"."seen" = 0) AND ("msg"."thread_id" = NEW."thread_id")) WHERE "thread"."id" = NEW."thread_id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "group_seen" AFTER UPDATE OF "seen" ON "public"."msg" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_group_seen"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "sqlite_3_orphan" of "public"."link"', '"public"."sqlite_trigger_orphan"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_orphan"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    DELETE FROM "public"."tag" AS "tag" WHERE ("tag"."tag_id" = OLD."tag_id") AND ("tag"."tag_id" NOT IN (SELECT "subquery"."tag_id" FROM (SELECT DISTINCT "link"."tag_id" FROM "public"."link") AS "subquery" ("tag_id")));
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_3_orphan" AFTER DELETE ON "public"."link" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_orphan"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "sqlite_2_orphan2" of "public"."link"', '"public"."sqlite_trigger_orphan2"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_orphan2"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF ((SELECT 1 FROM "public"."link" WHERE "link"."tag_id" = OLD."tag_id" LIMIT 1) IS NULL) THEN
        DELETE FROM "public"."tag2" AS "tag2" WHERE "tag2"."tag_id" = OLD."tag_id";
    END IF;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_2_orphan2" AFTER DELETE ON "public"."link" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_orphan2"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "sqlite_1_orphan3" of "public"."link"', '"public"."sqlite_trigger_orphan3"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_orphan3"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    DELETE FROM "public"."tag3" AS "tag3" WHERE (NOT EXISTS (SELECT 1 FROM "public"."link" AS "l" WHERE "l"."tag_id" = "tag3"."tag_id")) AND ((SELECT pg_catalog.count(*) FROM "public"."link" WHERE "link"."tag_id" = 3) < 2);
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_1_orphan3" AFTER DELETE ON "public"."link" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_orphan3"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "prune" of "public"."recent"', '"public"."sqlite_trigger_prune"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_prune"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    DELETE FROM "public"."recent" AS "recent" WHERE "recent"."id" NOT IN (SELECT "recent_2"."id" FROM "public"."recent" AS "recent_2" ORDER BY "recent_2"."id" DESC NULLS LAST LIMIT 3);
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "prune" AFTER INSERT ON "public"."recent" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_prune"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "prune_group" of "public"."recent2"', '"public"."sqlite_trigger_prune_group"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_prune_group"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    DELETE FROM "public"."recent2" AS "recent2" WHERE ("recent2"."g" = NEW."g") AND ("recent2"."id" NOT IN (SELECT "recent2_2"."id" FROM "public"."recent2" AS "recent2_2" WHERE "recent2_2"."g" = NEW."g" ORDER BY "recent2_2"."line" COLLATE pg_catalog."C" DESC NULLS LAST, "recent2_2"."id" DESC NULLS LAST LIMIT 2));
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "prune_group" AFTER INSERT ON "public"."recent2" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_prune_group"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "full" of "public"."quota"', '"public"."sqlite_trigger_full"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_full"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF ((SELECT pg_catalog.count(*) FROM "public"."quota" WHERE "quota"."g" = NEW."g") > 2) THEN
        RAISE EXCEPTION USING MESSAGE = ('full');
    END IF;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "full" AFTER INSERT ON "public"."quota" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_full"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '13 tables, 24 rows, 10 keys, 11 triggers; verified';

-- end
