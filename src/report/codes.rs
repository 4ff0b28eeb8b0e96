//! The table of diagnostic codes: one row each, sorted by id. README's table and the corpus folders carry the same ids.

/// How much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The form changed, the value did not.
    Note,
    /// A type was widened, a constraint may not validate.
    Warning,
    /// An object of the dump is not in the output.
    Loss,
    /// The run stops; nothing can be committed.
    Error,
}

/// A row: id, severity, one sentence.
pub type Code = (&'static str, Severity, &'static str);

use super::near::distance;
use Severity::{Error, Loss, Note, Warning};

/// Every code, sorted by id.
pub const CODES: &[Code] = &[
    ("check.untranslated", Loss, "A CHECK constraint is not in the output."),
    ("collation.citext", Note, "--nocase citext: a column declared COLLATE NOCASE is citext."),
    ("collation.untranslated", Loss, "A column's COLLATE is not kept."),
    ("constraint.on-conflict", Loss, "ON CONFLICT of a key, UNIQUE or NOT NULL is not kept; the constraint is."),
    ("constraint.unresolved", Loss, "A constraint names a column that its table does not have."),
    ("default.misfit", Loss, "A DEFAULT does not fit the type of its column."),
    ("default.untranslated", Loss, "A DEFAULT is an expression without a rule."),
    ("expect.rows", Error, "A table has another number of rows than --expect says."),
    ("expect.table", Error, "A table is in the dump and not in the file of --expect, or the other way round."),
    ("expr.localtime", Warning, "The local time of an expression is that of the session."),
    ("expr.release", Warning, "An expression has another value in some releases of SQLite."),
    ("fk.column-count", Loss, "A foreign key has another number of columns than its parent key."),
    ("fk.deferred", Note, "A foreign key is looked at when the transaction ends: a trigger may mend it until then."),
    ("fk.generated", Loss, "The column of a foreign key is a generated column that is not in the output."),
    ("fk.orphans", Warning, "Rows have no parent: the foreign key is there as NOT VALID (found by --check)."),
    ("fk.parent-missing", Loss, "The parent of a foreign key is not in the dump."),
    ("fk.parent-not-unique", Loss, "The columns a foreign key refers to are not unique."),
    ("fk.type-mismatch", Loss, "Child and parent of a foreign key have types that cannot be compared."),
    ("fk.type-widened", Warning, "A column has the type of the other end of its foreign key."),
    ("fk.uncounted", Note, "--check did not count the rows without a parent."),
    ("form.epoch", Note, "Numbers of a date/time column are instants."),
    (
        "form.epoch-doubtful",
        Warning,
        "Numbers of a date/time column are read as instants, and could mean something else.",
    ),
    ("form.inferred", Note, "--infer narrowed a column: every value qualifies."),
    ("form.interval", Note, "Dates and times, or numbers, became intervals as --map or --column asked."),
    ("form.json-number", Note, "Numbers of a JSON column are JSON numbers."),
    ("form.jsonb", Note, "BLOBs of a JSON column were SQLite's binary JSON."),
    ("form.midnight", Note, "Dates were written with a midnight."),
    ("form.naive", Note, "Times without a zone became timestamp."),
    ("form.noise", Note, "Digits of a REAL behind the fifteenth were rounded to the scale of the column."),
    ("form.since-2001", Warning, "A column counts seconds since 2001 and stays a number, as others of its database."),
    ("form.uuid", Note, "UUIDs are written in PostgreSQL's form."),
    ("form.words", Note, "Words for false and true became booleans."),
    ("form.zone", Note, "Offsets were converted to UTC."),
    ("fts.column", Warning, "A column of a full-text table is not searched."),
    ("fts.compressed", Loss, "The text of a full-text table is compressed: kept as it is, not searched."),
    ("fts.content", Note, "A full-text table over another table became a view of it with an index."),
    ("fts.table", Note, "A full-text table became an ordinary table with a tsvector column."),
    ("fts.tokenizer", Warning, "A tokenizer has no counterpart in PostgreSQL."),
    ("generated.last", Note, "A generated column stands behind the others."),
    ("generated.untranslated", Loss, "A generated column is not in the output."),
    ("index.collated", Note, "Queries use an index on an expression if they say its COLLATE too."),
    ("index.collation", Loss, "An index with a collation is not in the output."),
    ("index.expression", Loss, "An index on an expression is not in the output."),
    ("index.generated", Loss, "The column of an index is a generated column that is not in the output."),
    ("index.json", Loss, "An index on a json column is not in the output."),
    ("index.partial", Loss, "A partial index is not in the output."),
    ("index.table-missing", Loss, "The table of an index is not in the dump."),
    ("input.bom", Note, "A byte order mark before the dump was dropped."),
    ("input.commented-out", Warning, "A comment holds what looks like statements of the dump."),
    ("input.damaged", Loss, "The dump shows damage, and --allow damaged-dump went on."),
    ("input.empty", Loss, "There is no table and no view to convert."),
    ("input.line-ends", Note, "The lines of the dump end with CR LF: line ends inside values stayed as they came."),
    ("input.syntax", Error, "Another statement that cannot be read, behind the one that stops the run."),
    ("input.unread", Error, "After a failure the rest of the input could not be read: what is in it is not listed."),
    ("input.utf-16", Warning, "The dump is UTF-16: whoever wrote it so may have changed line ends and characters."),
    ("insert.conflict", Note, "The conflict clause of an INSERT was not applied."),
    ("key.collation", Warning, "A key compares by a collation in SQLite, exactly in PostgreSQL."),
    ("key.generated", Loss, "The column of a key is a generated column that is not in the output."),
    (
        "key.lost",
        Loss,
        "A key over numbers and text that reads as numbers, which are one type now, is not in the output.",
    ),
    ("key.merged", Warning, "A key over values that may be one value here: the server refuses it if two are."),
    ("key.null", Warning, "A primary key holds NULL and became UNIQUE."),
    ("name.capitals", Note, "Names hold capitals: PostgreSQL finds them in double quotes only."),
    ("name.changed", Warning, "A name is too long, taken, a system column or not UTF-8, and was changed."),
    ("null.violated", Loss, "A column declared NOT NULL holds NULL: the constraint is not in the output."),
    ("option.column", Error, "--column names a table or column that the dump does not have."),
    ("option.identity", Error, "--column gives an INTEGER PRIMARY KEY a type that nothing can number."),
    ("option.map", Note, "--map names a declared type that no column has, or leaves an INTEGER PRIMARY KEY as it is."),
    ("option.table", Error, "--table or --exclude-table names what the dump does not have."),
    ("pragma.stored", Note, "A PRAGMA value has no place in PostgreSQL."),
    ("rowid.dropped", Note, "Rowids of a table without an INTEGER PRIMARY KEY are not kept."),
    ("rtree.table", Note, "An R-Tree became an ordinary table."),
    ("sequence.full", Warning, "The largest id is taken: a row without an id of its own is refused."),
    ("table.excluded", Loss, "--table or --exclude-table leaves out a table or view."),
    ("table.temporary", Loss, "A temporary table is not in the output."),
    ("table.virtual", Loss, "A virtual table is not in the output."),
    ("trigger.before-rows", Loss, "A trigger stands before rows of its table: SQLite would run it for them."),
    (
        "trigger.fail",
        Warning,
        "A trigger fails and keeps what was changed before: PostgreSQL takes the statement back.",
    ),
    ("trigger.full-text", Note, "A trigger only fed a full-text index, which PostgreSQL keeps by itself."),
    ("trigger.key", Warning, "A BEFORE INSERT trigger looks at a generated key, which SQLite does not know yet."),
    ("trigger.never", Note, "A trigger waits for a change of a column that is not there: it never fires for it."),
    ("trigger.order", Warning, "Statements of several rows may leave a trigger's rows in another order."),
    ("trigger.untranslated", Loss, "A trigger is not in the output."),
    ("type.bigint", Warning, "A column declared BIGINT holds values that do not fit: it was widened."),
    ("type.blob", Warning, "A column declared BLOB holds values that do not fit: it was widened."),
    ("type.boolean", Warning, "A column declared BOOLEAN holds values that do not fit: it was widened."),
    ("type.column", Warning, "A column does not fit the type that --column gave it: it was widened."),
    ("type.date", Warning, "A column declared DATE holds values that do not fit: it was widened."),
    ("type.datetime", Warning, "A column declared DATETIME holds values that do not fit: it was widened."),
    ("type.decimal", Warning, "A column declared DECIMAL holds values that do not fit: it was widened."),
    ("type.double", Warning, "A column declared REAL or DOUBLE holds values that do not fit: it was widened."),
    ("type.empty", Note, "No value decides a column: it follows its DEFAULT, its CHECK or the columns declared alike."),
    ("type.integer", Warning, "A column declared INTEGER holds values that do not fit: it was widened."),
    ("type.interval", Warning, "A column declared INTERVAL holds values that do not fit: it was widened."),
    ("type.json", Warning, "A column declared JSON holds values that do not fit: it was widened."),
    ("type.map", Warning, "A column does not fit the type that --map gave it: it was widened."),
    ("type.mediumint", Warning, "A column declared MEDIUMINT holds values that do not fit: it was widened."),
    ("type.rowid", Warning, "A rowid alias needs a wider type than it was meant to have."),
    ("type.smallint", Warning, "A column declared SMALLINT holds values that do not fit: it was widened."),
    ("type.text", Warning, "A column declared TEXT holds values that do not fit: it was widened."),
    ("type.time", Warning, "A column declared TIME holds values that do not fit: it was widened."),
    ("type.timestamptz", Warning, "A column declared TIMESTAMPTZ holds values that do not fit: it was widened."),
    ("type.unknown-blob", Warning, "A column of an unknown type with BLOB affinity was widened."),
    ("type.unknown-integer", Warning, "A column of an unknown type with INTEGER affinity was widened."),
    ("type.unknown-numeric", Warning, "A column of an unknown type with NUMERIC affinity was widened."),
    ("type.unknown-real", Warning, "A column of an unknown type with REAL affinity was widened."),
    ("type.unknown-text", Warning, "A column of an unknown type with TEXT affinity was widened."),
    ("type.untyped", Warning, "An untyped column holds values of several classes."),
    ("type.uuid", Warning, "A column declared UUID holds values that do not fit: it was widened."),
    ("type.varchar", Warning, "A column declared VARCHAR holds values that do not fit: it was widened."),
    ("value.empty-null", Warning, "Empty texts became NULL as --empty-as-null asked."),
    ("value.invalid-utf8", Error, "A text value is not valid UTF-8: it needs a decision."),
    ("value.misfit", Error, "A value does not fit the type of its column."),
    ("value.nul", Error, "A text value holds NUL: it needs a decision."),
    ("value.nul-changed", Warning, "NULs in text were changed as --nul asked."),
    ("value.rounded", Warning, "Seconds with more than six digits were rounded as --fraction asked."),
    ("value.too-large", Error, "A value makes a row that is longer than PostgreSQL can take."),
    ("value.unistr", Note, "unistr() with a backslash that is no escape was kept as written."),
    ("value.utf8-changed", Warning, "Text that is not UTF-8 was changed as --invalid-utf8 asked."),
    ("view.depends", Loss, "A view is not in the output, because something it reads is not."),
    ("view.element", Warning, "A column of a view holds values of several types: the data decide its type."),
    ("view.untranslated", Loss, "A view is not in the output."),
];

/// The severity of a code; a code that is not in the table counts as an Error (a test keeps that from happening).
pub fn severity(code: &str) -> Severity {
    let found = CODES.binary_search_by(|row| row.0.cmp(code));
    found.ok().and_then(|at| CODES.get(at)).map_or(Error, |row| row.1)
}

/// What `--allow` accepts besides codes.
const WORDS: [&str; 3] = ["damaged-dump", "refused", "replaced"];

/// Whether `--allow` can name this: the code of a Loss or Warning, everything in front of one of its dots, or a word.
///
/// # Errors
/// What is wrong with it, and what was perhaps meant.
pub fn acceptable(code: &str) -> Result<(), String> {
    let names = |row: &&Code| row.0 == code || row.0.strip_prefix(code).is_some_and(|rest| rest.starts_with('.'));
    let named: Vec<Severity> = CODES.iter().filter(names).map(|row| row.1).collect();
    if WORDS.contains(&code) || named.iter().any(|severity| matches!(severity, Warning | Loss)) {
        return Ok(());
    }
    if named.contains(&Error) {
        return Err(String::from("an error cannot be accepted; its own hint names the option that decides"));
    }
    if !named.is_empty() {
        return Err(String::from("a note needs no acceptance: it never changes the exit status"));
    }
    let mut near: Vec<(usize, &str)> = CODES
        .iter()
        .filter(|row| matches!(row.1, Warning | Loss))
        .flat_map(|row| [Some(row.0), row.0.split_once('.').map(|parts| parts.0)])
        .flatten()
        .chain(WORDS)
        .map(|known| (distance(code, known), known))
        .filter(|(steps, known)| *steps <= known.len().min(code.len()) / 3 + 1 || shares_a_part(code, known))
        .collect();
    near.sort_unstable();
    near.dedup();
    near.truncate(5);
    let near: Vec<&str> = near.into_iter().map(|row| row.1).collect();
    Err(match near[..] {
        [] => String::from("there is no such code; --list-rules prints all of them"),
        _ => format!("there is no such code; near it: {} (--list-rules prints all)", near.join(", ")),
    })
}

fn shares_a_part(code: &str, known: &str) -> bool {
    code.split(['.', '-']).any(|part| part.len() > 2 && known.split(['.', '-']).any(|own| own == part))
}

#[cfg(test)]
mod tests {
    use super::acceptable;

    #[test]
    fn what_can_be_accepted_is_known_and_what_was_meant_is_named() {
        for code in ["view", "view.untranslated", "type.datetime", "type", "refused", "replaced", "damaged-dump"] {
            assert_eq!(acceptable(code), Ok(()), "{code}");
        }
        for (code, told) in [
            ("veiw.untranslated", "near it: view.untranslated"),
            ("triggers.untranslated", "near it: trigger.untranslated"),
            ("value.nul", "an error cannot be accepted"),
            ("form.epoch", "a note needs no acceptance"),
            ("xxxxxxxxxxxx", "there is no such code; --list-rules"),
        ] {
            let why = acceptable(code).unwrap_err();
            assert!(why.contains(told), "{code}: {why}");
        }
    }

    #[test]
    fn the_codes_are_sorted_and_unique() {
        assert!(super::CODES.is_sorted_by(|a, b| a.0 < b.0));
    }
}
