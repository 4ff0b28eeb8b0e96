//! A second load with `--clean` over tables that somebody worked on since the first: what was done to them is on the new
//! ones too, or the load stops and says what would go.

use crate::cases::filter;
use crate::server::{self, Database, server, show, told};
use libtest_mimic::{Failed, Trial};
use std::process::Output;

const DUMP: &str = "BEGIN;\nCREATE TABLE club(id INTEGER PRIMARY KEY, title TEXT, \"Odd Name\" INT);\n\
    INSERT INTO club VALUES(1,'chess',7);\nCREATE TABLE member(id INTEGER PRIMARY KEY, club INT REFERENCES club(id), nick TEXT);\n\
    INSERT INTO member VALUES(1,1,'ann');\nCREATE INDEX nicks ON member(nick);\n\
    CREATE VIEW names AS SELECT nick FROM member;\n\
    CREATE TRIGGER made AFTER INSERT ON member BEGIN UPDATE club SET title = 'x' WHERE id = NEW.club; END;\nCOMMIT;\n";

/// What a DBA does to tables; each is one statement and a question whose answer must outlive the next load.
const BY_HAND: &[(&str, &str)] = &[
    ("GRANT SELECT ON member TO PUBLIC", "SELECT has_table_privilege('rerun_b', 'member', 'SELECT')"),
    (
        "GRANT UPDATE (nick), DELETE ON member TO rerun_b WITH GRANT OPTION",
        "SELECT has_column_privilege('rerun_b', 'member', 'nick', 'UPDATE WITH GRANT OPTION'), has_column_privilege('rerun_b', 'member', 'club', 'UPDATE'), \
        has_table_privilege('rerun_b', 'member', 'DELETE WITH GRANT OPTION')",
    ),
    ("GRANT SELECT ON names TO rerun_b", "SELECT has_table_privilege('rerun_b', 'names', 'SELECT')"),
    (
        "GRANT USAGE ON SEQUENCE member_id_seq TO rerun_b",
        "SELECT has_sequence_privilege('rerun_b', 'member_id_seq', 'USAGE')",
    ),
    ("REVOKE INSERT ON member FROM rerun_c", "SELECT has_table_privilege('rerun_c', 'member', 'INSERT')"),
    ("COMMENT ON TABLE member IS 'it''s kept'", "SELECT obj_description('member'::regclass, 'pg_class')"),
    ("COMMENT ON COLUMN club.\"Odd Name\" IS 'odd'", "SELECT col_description('club'::regclass, 3)"),
    ("COMMENT ON VIEW names IS 'a view'", "SELECT obj_description('names'::regclass, 'pg_class')"),
    (
        "COMMENT ON CONSTRAINT member_club_fkey ON member IS 'of a key'",
        "SELECT obj_description(oid, 'pg_constraint') FROM pg_constraint WHERE conname = 'member_club_fkey'",
    ),
    ("COMMENT ON INDEX nicks IS 'of an index'", "SELECT obj_description('nicks'::regclass, 'pg_class')"),
    ("ALTER TABLE club ENABLE ROW LEVEL SECURITY", "SELECT relrowsecurity FROM pg_class WHERE oid = 'club'::regclass"),
    (
        "ALTER TABLE club FORCE ROW LEVEL SECURITY",
        "SELECT relforcerowsecurity FROM pg_class WHERE oid = 'club'::regclass",
    ),
    (
        "CREATE POLICY \"own rows\" ON club AS RESTRICTIVE FOR UPDATE TO rerun_b, rerun_c USING (title = current_user) WITH CHECK (id > 0)",
        "SELECT polname, polpermissive, polcmd, polroles, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid) FROM pg_policy",
    ),
    ("CREATE INDEX by_hand ON member USING hash (club) WHERE club > 0", "SELECT pg_get_indexdef('by_hand'::regclass)"),
    (
        "ALTER TABLE member ADD CONSTRAINT small CHECK (club < 100) NOT VALID",
        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'small'",
    ),
    (
        "ALTER TABLE member ALTER nick SET DEFAULT 'nobody'",
        "SELECT column_default FROM information_schema.columns WHERE (table_name, column_name) = ('member', 'nick')",
    ),
    ("ALTER TABLE member SET (fillfactor = 70)", "SELECT reloptions FROM pg_class WHERE oid = 'member'::regclass"),
    (
        "ALTER TABLE member ALTER nick SET STATISTICS 500",
        "SELECT attstattarget FROM pg_attribute WHERE (attrelid, attname) = ('member'::regclass, 'nick')",
    ),
    (
        "CREATE STATISTICS both_columns ON id, club FROM member",
        "SELECT pg_get_statisticsobjdef(oid) FROM pg_statistic_ext",
    ),
    ("ALTER TABLE club REPLICA IDENTITY FULL", "SELECT relreplident FROM pg_class WHERE oid = 'club'::regclass"),
    ("CREATE PUBLICATION news FOR TABLE club, member", "SELECT prrelid::regclass FROM pg_publication_rel ORDER BY 1"),
    (
        "CREATE FUNCTION seen() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
        "SELECT count(*) FROM pg_proc WHERE proname = 'seen'",
    ),
    (
        "CREATE TRIGGER looks BEFORE UPDATE OF nick ON member FOR EACH ROW WHEN (NEW.nick = 'b') EXECUTE FUNCTION seen()",
        "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE tgname = 'looks'",
    ),
    (
        "CREATE RULE gone AS ON DELETE TO club DO ALSO NOTIFY clubs",
        "SELECT pg_get_ruledef(oid) FROM pg_rewrite WHERE rulename = 'gone'",
    ),
    ("ALTER TABLE member CLUSTER ON nicks", "SELECT indisclustered FROM pg_index WHERE indexrelid = 'nicks'::regclass"),
];

pub fn trials() -> Vec<Trial> {
    vec![
        server::trial("rerun::what_was_done_by_hand_outlives_it", by_hand),
        server::trial("rerun::what_cannot_be_put_back_stops_it", stops),
        server::trial("rerun::the_first_load_has_nothing_to_put_back", first),
    ]
}

fn load(database: &Database, options: &[&str], dump: &str) -> Output {
    database.run(&filter(options, dump.as_bytes()).stdout)
}

const AGAIN: &[&str] = &["--clean", "--if-exists"];

fn by_hand() -> Result<(), Failed> {
    let (server, database) = (server()?, server()?.database()?);
    server.query("postgres", "DROP ROLE IF EXISTS rerun_b, rerun_c; CREATE ROLE rerun_b; CREATE ROLE rerun_c")?;
    let role = server.loads_as();
    database.query(&format!(
        "ALTER DEFAULT PRIVILEGES FOR ROLE {role} IN SCHEMA public GRANT INSERT ON TABLES TO rerun_c"
    ))?;
    told(&load(&database, &[], DUMP), 0, &[]);
    let before: Vec<Vec<u8>> =
        BY_HAND.iter().map(|(_, question)| database.query(question)).collect::<Result<_, _>>().unwrap_or_default();
    for (statement, _) in BY_HAND {
        database.query(statement).map_err(|message| format!("{statement}: {message}"))?;
    }
    let answers = || BY_HAND.iter().map(|(_, question)| database.query(question)).collect::<Result<Vec<_>, _>>();
    let done = answers()?;
    assert_ne!(before, done);
    // three times in a row: nothing is lost, nothing is there twice
    for _ in 0..3 {
        told(&load(&database, AGAIN, DUMP), 0, &["put back", "index by_hand of public.member"]);
        for (((statement, _), done), now) in BY_HAND.iter().zip(&done).zip(&answers()?) {
            assert_eq!(show(now), show(done), "after {statement}");
        }
    }
    // a later dump no longer has the index and the trigger: the index is kept and named, the trigger was ours
    let dump: String = DUMP
        .lines()
        .filter(|line| !line.contains("INDEX") && !line.contains("TRIGGER"))
        .map(|line| line.to_owned() + "\n")
        .collect();
    told(&load(&database, AGAIN, &dump), 0, &["index nicks of public.member"]);
    assert_eq!(show(&database.query("SELECT count(*) FROM pg_trigger WHERE tgname LIKE '%made'")?), "0\n");
    drop(database);
    server.query("postgres", "DROP ROLE rerun_b, rerun_c")?;
    Ok(())
}

fn stops() -> Result<(), Failed> {
    let database = server()?.database()?;
    told(&load(&database, &[], DUMP), 0, &[]);
    for (statement, undo, said) in [
        ("CREATE VIEW mine AS SELECT * FROM club", "DROP VIEW mine", "view public.mine depends on table public.club"),
        ("CREATE TABLE other(c bigint REFERENCES club)", "DROP TABLE other", "depends on table public.club"),
        ("ALTER TABLE club ADD COLUMN note text", "ALTER TABLE club DROP COLUMN note", "column note of public.club"),
    ] {
        database.query(statement)?;
        let state = "SELECT relname, relfilenode FROM pg_class WHERE relname !~ '^pg_' ORDER BY 1";
        let before = database.query(state)?;
        told(&load(&database, AGAIN, DUMP), 3, &[said]);
        assert_eq!(show(&database.query(state)?), show(&before), "{statement}");
        database.query(undo)?;
    }
    database.query("ALTER TABLE club ADD COLUMN note text")?;
    let allowed = [AGAIN, &["--allow", "replaced"]].concat();
    told(&load(&database, &allowed, DUMP), 0, &["WARNING", "column note of public.club"]);
    database.query("CREATE TABLE others_own(a int)")?;
    told(&load(&database, AGAIN, DUMP), 0, &["not in this dump, and left as they are: others_own"]);
    Ok(())
}

fn first() -> Result<(), Failed> {
    let database = server()?.database()?;
    let loaded = load(&database, AGAIN, DUMP);
    told(&loaded, 0, &["committed"]);
    let text = show(&loaded.stderr);
    assert!(!text.contains("put back") && !text.contains("not in this dump"), "{text}");
    Ok(())
}
