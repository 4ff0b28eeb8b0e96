//! The model of psql's lexer is tried on what psql itself is known to do.

use crate::psql::{check, lex};
use libtest_mimic::Trial;

pub fn trials() -> Vec<Trial> {
    vec![
        Trial::test("psql_model::statements_metas_and_variables_are_told_apart", || {
            for (script, statements, metas, variables) in [
                ("SELECT 1; SELECT 2;\n", 2, 0, 0),
                ("SELECT ';', \";\", $a$;$a$, E'\\';', (1;2);\n", 1, 0, 0),
                ("SELECT '\\'; \\! x\n", 1, 1, 0),
                ("-- a; \\! b\nSELECT 1;", 1, 0, 0),
                ("-- a\rSELECT 1;", 1, 0, 0),
                ("/* /* ; */ \\! */SELECT 1;", 1, 0, 0),
                ("SELECT :x, :'y', :\"z\", a::int, ':n', \":n\", $$:n$$;", 1, 0, 3),
                ("SELECT a$b$c;", 1, 0, 0),
                ("SELECT 1 AS x \\gset\n", 1, 1, 0),
                ("COPY \"t\" FROM stdin;\n1\t\\N\n; \\! x :y\n\\.\nSELECT 1;", 2, 0, 0),
            ] {
                let found = lex(script).map_err(|error| format!("{script:?}: {error}"))?;
                let counts = (found.statements.len(), found.metas.len(), found.variables.len());
                assert_eq!(counts, (statements, metas, variables), "{script:?}: {found:?}");
            }
            for script in
                ["SELECT 'a;", "SELECT (1;", "/* /* */", "$a$ ;$b$;", "SELECT 1", "COPY t FROM stdin;\na\n", ")"]
            {
                assert!(lex(script).is_err(), "{script:?}");
            }
            Ok(())
        }),
        Trial::test("psql_model::what_is_not_ours_is_a_finding", || {
            let script =
                |body: &str| format!("\\set ON_ERROR_STOP on\n\\if true\nBEGIN;\n{body}\nCOMMIT;\n:sqlite2pg_end\n");
            for (body, good) in [
                ("SELECT 1;", true),
                ("COPY t FROM stdin;\na\\\\.\tb\n\\.\n", true),
                ("\\! touch x", false),
                ("SELECT :x;", false),
                ("COMMIT;", false),
                ("COPY t FROM stdin;\na\tb\nc\n\\.\n", false),
                ("COPY t FROM stdin;\na\\x\n\\.\n", false),
                ("COPY t FROM stdin;\na\r\n\\.\n", false),
                ("COPY t FROM stdin;\na\\.\n\\.\n", false),
                ("SELECT '\u{0}';", false),
            ] {
                let found = check(script(body).as_bytes(), true);
                assert_eq!(found.is_ok(), good, "{body:?}: {found:?}");
            }
            assert!(check(script("SELECT 1;").as_bytes(), false).is_err());
            assert!(check(b"SELECT '\xff';", false).is_err());
            Ok(())
        }),
    ]
}
