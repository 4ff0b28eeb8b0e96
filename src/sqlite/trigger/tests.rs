//! What triggers read as, by rows of text. The oracle of tests/it/expr_oracle compares with SQLite itself.

use super::ast::Trigger;
use super::parse::parse_trigger;
use crate::sqlite::ast::Create;
use crate::sqlite::ddl::parse_create;
use crate::sqlite::token::SyntaxError;

fn parse(rest: &str) -> Result<Trigger, SyntaxError> {
    match parse_create(format!("CREATE TRIGGER r {rest}").as_bytes()) {
        Ok(Create::Trigger(create)) => parse_trigger(&create),
        other => panic!("{rest}: {other:?}"),
    }
}

#[test]
fn triggers_are_printed_as_they_read() {
    for (rest, want) in [
        ("insert on t begin select 1; end", "BEFORE INSERT ON \"t\" FOR EACH ROW BEGIN SELECT 1; END"),
        (
            "instead of update of a, [b c] on main.v for each row when new.a is not old.a begin select raise(ignore); end;",
            "INSTEAD OF UPDATE OF \"a\", \"b c\" ON \"main\".\"v\" FOR EACH ROW WHEN \"new\".\"a\" IS NOT \"old\".\"a\" BEGIN SELECT RAISE(IGNORE); END",
        ),
        (
            "after delete on t begin delete from u where x = old.a; delete from w; end",
            "AFTER DELETE ON \"t\" FOR EACH ROW BEGIN DELETE FROM \"u\" WHERE `x` = \"old\".\"a\"; DELETE FROM \"w\"; END",
        ),
        (
            "after update on t begin update or ignore u as z set a = 1, (b, c) = (select 2, 3), (d) = 4 from w left join x on 1 where z.a; end",
            "AFTER UPDATE ON \"t\" FOR EACH ROW BEGIN UPDATE OR IGNORE \"u\" AS \"z\" SET \"a\" = 1, (\"b\", \"c\") = (SELECT 2, 3), \"d\" = 4 FROM \"w\" LEFT JOIN \"x\" ON 1 WHERE \"z\".\"a\"; END",
        ),
        (
            "before insert on t begin insert or abort into u values (1); replace into u(a, b) with c as (select 1) select * from c; end",
            "BEFORE INSERT ON \"t\" FOR EACH ROW BEGIN INSERT OR ABORT INTO \"u\" VALUES (1); INSERT OR REPLACE INTO \"u\" (\"a\", \"b\") WITH \"c\" AS (SELECT 1) SELECT * FROM \"c\"; END",
        ),
        (
            "after insert on t begin insert into u values (1) on conflict (a collate x desc, b) where a > 0 do nothing on conflict do update set a = excluded.a + 1 where u.b; end",
            "AFTER INSERT ON \"t\" FOR EACH ROW BEGIN INSERT INTO \"u\" VALUES (1) ON CONFLICT (`a` COLLATE \"x\" DESC, `b`) WHERE `a` > 0 DO NOTHING ON CONFLICT DO UPDATE SET \"a\" = \"excluded\".\"a\" + 1 WHERE \"u\".\"b\"; END",
        ),
        (
            "after insert on t begin insert into u select a from w where true on conflict do nothing; end",
            "AFTER INSERT ON \"t\" FOR EACH ROW BEGIN INSERT INTO \"u\" SELECT `a` FROM \"w\" WHERE TRUE ON CONFLICT DO NOTHING; END",
        ),
    ] {
        let trigger = parse(rest).unwrap_or_else(|error| panic!("{rest}: {}: {error}", error.offset));
        let printed = trigger.to_string();
        assert_eq!(printed, want, "{rest}");
        assert_eq!(parse(&printed), Ok(trigger), "{rest}");
    }
}

#[test]
fn errors_name_what_was_expected() {
    for (rest, want) in [
        ("insert on t begin end", "35: expected UPDATE, INSERT, REPLACE, DELETE or SELECT, found \"end\""),
        ("insert on t begin select 1 end", "47: expected \";\", found the end of the statement"),
        ("insert on t begin insert into u default values; end", "49: expected SELECT or VALUES, found \"default\""),
        ("insert on t begin update u set a; end", "49: expected \"=\", found \";\""),
        ("insert on t begin delete from u returning a; end", "49: expected \";\", found \"returning\""),
        ("insert on t when begin select 1; end", "40: expected BEGIN, found \"select\""),
    ] {
        let error = parse(rest).map(|trigger| format!("{rest} reads as {trigger}")).unwrap_err();
        assert_eq!(format!("{}: {error}", error.offset), want, "{rest}");
    }
}
