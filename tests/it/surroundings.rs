//! Where a script is loaded. By default a plain cluster, by its superuser, without a start-up file.
//!
//! `SQLITE2PG_TEST_SURROUNDINGS` (scripts/matrix) makes it hostile: the plain owner of a database loads, the server, the
//! environment and psql's start-up file have every setting that a script could stumble over, and a schema in front of
//! `pg_catalog` shadows types, functions and operators. What is compared stays the same.

use std::env;
use std::path::Path;
use std::process::Command;

/// What is hostile besides the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hostile {
    /// `PGCLIENTENCODING` of psql.
    encoding: &'static str,
    /// The databases compare text by ICU's rules instead of C's.
    icu: bool,
}

/// The values of `SQLITE2PG_TEST_SURROUNDINGS`.
const KNOWN: &[(&str, Hostile)] = &[
    ("latin1", Hostile { encoding: "LATIN1", icu: false }),
    ("latin1,icu", Hostile { encoding: "LATIN1", icu: true }),
    ("sql_ascii", Hostile { encoding: "SQL_ASCII", icu: false }),
    ("sql_ascii,icu", Hostile { encoding: "SQL_ASCII", icu: true }),
    ("sjis", Hostile { encoding: "SJIS", icu: false }),
    ("sjis,icu", Hostile { encoding: "SJIS", icu: true }),
];

/// Who owns the databases.
pub const OWNER: &str = "plain_owner";

/// The database that all others are copied from.
pub const TEMPLATE: &str = "hostile_template";

/// Settings of the session, in `PGOPTIONS` so that nothing but the script itself can change them.
const SETTINGS: &[&str] = &[
    "standard_conforming_strings=off",
    "escape_string_warning=on",
    "DateStyle=SQL,DMY",
    "TimeZone=Asia/Kolkata",
    "IntervalStyle=sql_standard",
    "bytea_output=escape",
    "extra_float_digits=-15",
    "search_path=shadow,pg_catalog,public",
    "transform_null_equals=on",
    "array_nulls=off",
    "quote_all_identifiers=on",
    "xmloption=document",
    "check_function_bodies=on",
    "client_min_messages=debug1",
    "default_transaction_isolation=serializable",
    "default_text_search_config=pg_catalog.german",
    "lock_timeout=1h",
    "statement_timeout=1h",
];

/// The name of psql's start-up file in the cluster's folder.
pub const START_UP_FILE: &str = "psqlrc";

/// psql's start-up file: what people have there, and what nobody should have.
pub const START_UP: &str = "\\set ON_ERROR_ROLLBACK on\n\\set ON_ERROR_STOP off\n\\set AUTOCOMMIT off\n\\set SINGLELINE on\n\
    \\set FETCH_COUNT 1\n\\set ECHO all\n\\set VERBOSITY verbose\n\\set QUIET off\n\\set SHOW_CONTEXT always\n\
    \\set sqlite2pg_skip 'DROP TABLE'\n\\timing on\n\\pset null '(none)'\n\\pset expanded on\n\\pset format html\n";

/// What a name means where nobody says whose it is.
const SHADOWS: &str = "CREATE SCHEMA shadow; GRANT USAGE ON SCHEMA shadow TO PUBLIC;
    CREATE DOMAIN shadow.text AS pg_catalog.bytea CHECK (false);
    CREATE DOMAIN shadow.jsonb AS pg_catalog.bytea CHECK (false);
    CREATE DOMAIN shadow.bytea AS pg_catalog.int4 CHECK (false);
    CREATE DOMAIN shadow.uuid AS pg_catalog.int4 CHECK (false);
    CREATE DOMAIN shadow.date AS pg_catalog.int4 CHECK (false);
    CREATE DOMAIN shadow.regclass AS pg_catalog.int4 CHECK (false);
    CREATE FUNCTION shadow.wrong(pg_catalog.text, pg_catalog.text) RETURNS boolean LANGUAGE plpgsql
        AS $$ BEGIN RAISE 'a shadow was called'; END $$;
    CREATE FUNCTION shadow.wrong(bigint, bigint) RETURNS boolean LANGUAGE plpgsql
        AS $$ BEGIN RAISE 'a shadow was called'; END $$;
    CREATE OPERATOR shadow.= (FUNCTION = shadow.wrong, LEFTARG = pg_catalog.text, RIGHTARG = pg_catalog.text);
    CREATE OPERATOR shadow.|| (FUNCTION = shadow.wrong, LEFTARG = pg_catalog.text, RIGHTARG = pg_catalog.text);
    CREATE OPERATOR shadow.~ (FUNCTION = shadow.wrong, LEFTARG = pg_catalog.text, RIGHTARG = pg_catalog.text);
    CREATE OPERATOR shadow.= (FUNCTION = shadow.wrong, LEFTARG = bigint, RIGHTARG = bigint);
    CREATE OPERATOR shadow.+ (FUNCTION = shadow.wrong, LEFTARG = bigint, RIGHTARG = bigint);
    CREATE OPERATOR shadow.> (FUNCTION = shadow.wrong, LEFTARG = bigint, RIGHTARG = bigint);
    DO $$ DECLARE name pg_catalog.text; BEGIN
        FOREACH name IN ARRAY ARRAY['lower', 'upper', 'length', 'btrim', 'ltrim', 'rtrim', 'md5', 'quote_ident',
            'to_jsonb', 'abs', 'round', 'floor', 'now', 'count', 'string_agg', 'format'] LOOP
            EXECUTE pg_catalog.format('CREATE FUNCTION shadow.%I(VARIADIC \"any\") RETURNS pg_catalog.text LANGUAGE internal AS ''pg_typeof''', name);
        END LOOP;
    END $$;";

/// What was asked for.
pub fn hostile() -> Result<Option<Hostile>, String> {
    let Some(value) = env::var_os("SQLITE2PG_TEST_SURROUNDINGS").filter(|value| !value.is_empty()) else {
        return Ok(None);
    };
    let found = KNOWN.iter().find(|(name, _)| value == *name).map(|(_, hostile)| Some(*hostile));
    found.ok_or_else(|| {
        let known: Vec<&str> = KNOWN.iter().map(|(name, _)| *name).collect();
        format!("SQLITE2PG_TEST_SURROUNDINGS knows {}", known.join(" "))
    })
}

impl Hostile {
    /// The statements that make the owner and the template, each with its database.
    pub fn prepare(self) -> Vec<(&'static str, String)> {
        let icu = if self.icu { " LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'en-US-u-ks-level2'" } else { "" };
        vec![
            ("postgres", format!("CREATE ROLE {OWNER} LOGIN")),
            ("postgres", format!("CREATE DATABASE {TEMPLATE} TEMPLATE template0{icu}")),
            (TEMPLATE, SHADOWS.to_owned()),
        ]
    }

    /// Makes psql's surroundings hostile; the start-up file is in this folder.
    pub fn surround(self, psql: &mut Command, folder: &Path) {
        let options: Vec<String> = SETTINGS.iter().map(|setting| format!("-c {setting}")).collect();
        psql.env("PGOPTIONS", options.join(" ")).env("PGCLIENTENCODING", self.encoding);
        psql.env("PSQLRC", folder.join(START_UP_FILE));
    }
}
