//! R-Trees: the nodes, loaded as they are, become rows of an ordinary table on the server.
//!
//! In: the names of the tables that hold nodes and ids. Out: one statement in a sub-block. If the nodes are not what they
//! should be, the table is refused, and the tables with the nodes stay: nothing is lost.

use super::ident::{Ident, Idents, Literal, Qualified, dollar_quoted};
use super::routines::Routines;
use super::script::Script;
use super::types::PgType;
use std::fmt::Write as _;
use std::io::{self, Write};

/// Bits of a 32-bit float as that float, widened without a change. The exponent 255 is an infinity: SQLite stores no NaN.
/// One expression, so that the server writes it into the statement instead of calling it.
const FLOAT: &str = include_str!("sql/float.sql");

/// An R-Tree to be decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RtreePlan {
    /// The table to be made.
    pub table: Qualified,
    /// Its id.
    pub id: String,
    /// Its coordinates.
    pub coordinates: Vec<String>,
    /// The type of the coordinates: `integer` or `double precision`.
    pub coordinate: PgType,
    /// The columns behind them with their types, and the columns they come from.
    pub auxiliary: Vec<(String, PgType, String)>,
    /// The table of nodes: its name, and its columns for number and data.
    pub nodes: (Qualified, [String; 2]),
    /// The table of ids: its name, and its columns for id and node.
    pub rowids: (Qualified, [String; 2]),
    /// The primary key.
    pub key: String,
    /// The index on the boxes.
    pub index: BoxIndex,
}

/// An index that finds boxes: of the first two dimensions, or an ordinary one where there is but one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoxIndex {
    /// The table.
    pub table: Qualified,
    /// Its name.
    pub name: String,
    /// The coordinates: least and greatest of each dimension.
    pub coordinates: Vec<String>,
}

impl BoxIndex {
    fn sql(&self) -> String {
        let method = match &self.coordinates[..] {
            [x0, x1, y0, y1, ..] => format!(
                "gist (pg_catalog.box(pg_catalog.point({}, {}), pg_catalog.point({}, {})))",
                Ident(x0),
                Ident(y0),
                Ident(x1),
                Ident(y1)
            ),
            few => format!("btree ({})", Idents(few)),
        };
        format!("CREATE INDEX {} ON {} USING {method}", Ident(&self.name), self.table)
    }
}

impl RtreePlan {
    /// A node is its depth (in the root alone), the number of its cells, and the cells: an id and the coordinates. Those
    /// of a leaf are the ones that the table of ids has in that node; those of other nodes are the nodes below them. What
    /// SQLite reads are the leaves that hang together with the root, and every cell of these has to be in the table.
    fn sql(&self, routines: &Routines) -> String {
        let float = routines.name("float");
        let RtreePlan { table, nodes: (nodes, node), rowids: (rowids, rowid), .. } = self;
        let mut columns = format!("{} bigint NOT NULL", Ident(&self.id));
        let mut values = String::from("c.id");
        let mut bits = String::new();
        for (n, name) in self.coordinates.iter().enumerate() {
            // writing to a String cannot fail
            let _ = write!(columns, ",\n        {} {}", Ident(name), self.coordinate);
            let _ = if self.coordinate == PgType::Integer {
                write!(values, ", c.b{n}")
            } else {
                write!(values, ", {float}(c.b{n})")
            };
            let _ = write!(bits, ",\n            {} AS b{n}", number("cell", 9 + 4 * n, 4, "integer"));
        }
        for (name, pg_type, source) in &self.auxiliary {
            let _ = write!(columns, ",\n        {} {pg_type}", Ident(name));
            let _ = write!(values, ", r.{}", Ident(source));
        }
        let size = 8 + 4 * self.coordinates.len();
        let (node, data) = (Ident(&node[0]), Ident(&node[1]));
        let (rowid, leaf) = (Ident(&rowid[0]), Ident(&rowid[1]));
        let (id, count) = (number("cell", 1, 8, "bigint"), number("data", 3, 2, "integer"));
        let depth = number("data", 1, 2, "integer");
        let body = format!(
            "BEGIN
    CREATE TABLE {table} (
        {columns}
    );
    INSERT INTO {table} SELECT {values}
    FROM (SELECT node, {id} AS id{bits}
        FROM (SELECT {node}::bigint AS node, {data}::pg_catalog.bytea AS data FROM {nodes} OFFSET 0) AS n
        CROSS JOIN LATERAL pg_catalog.generate_series(0, {count} - 1) AS k
        CROSS JOIN LATERAL pg_catalog.substr(data, 5 + {size} * k, {size}) AS cell OFFSET 0) AS c
    JOIN {rowids} AS r ON r.{rowid} = c.id AND r.{leaf}::bigint = c.node;
    IF (SELECT pg_catalog.count(*) FROM {table}) <> (SELECT pg_catalog.count(*) FROM {rowids}) OR
        (SELECT pg_catalog.count(*) FROM {table}) <> (
            WITH RECURSIVE nodes AS MATERIALIZED (
                SELECT node, data, {count} AS cells
                FROM (SELECT {node}::bigint AS node, {data}::pg_catalog.bytea AS data FROM {nodes}) AS n
            ), tree AS (
                SELECT node, {depth} AS depth FROM nodes WHERE node = 1 AND {depth} <= 40
                UNION SELECT {id}, depth - 1
                FROM tree JOIN nodes USING (node)
                CROSS JOIN LATERAL pg_catalog.generate_series(0, cells - 1) AS k
                CROSS JOIN LATERAL pg_catalog.substr(data, 5 + {size} * k, {size}) AS cell WHERE depth > 0
            ) SELECT coalesce(pg_catalog.sum(cells), 0) FROM tree JOIN nodes USING (node) WHERE depth = 0) THEN
        RAISE EXCEPTION 'its nodes do not hold the ids that they should';
    END IF;
    ALTER TABLE {table} ADD CONSTRAINT {} PRIMARY KEY ({});
    CALL {identity}({}, {}, NULL);
    {};
    DROP TABLE {nodes}, {rowids};
    ANALYZE {table};
END",
            Ident(&self.key),
            Ident(&self.id),
            Literal(&table.to_string()),
            Literal(&self.id),
            self.index.sql(),
            identity = routines.name("identity")
        );
        format!("DO {}", dollar_quoted(&body))
    }
}

/// The big-endian number of so many bytes at a byte of `bytes`.
fn number(bytes: &str, at: usize, size: usize, pg_type: &str) -> String {
    let bits = size * 8;
    format!(
        "pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr({bytes}, {at}, {size}), 'hex'))::bit({bits})::{pg_type}"
    )
}

impl<W: Write> Script<W> {
    /// The index of an R-Tree that came as rows.
    pub fn box_index(&mut self, index: &BoxIndex) -> io::Result<()> {
        self.made.indexes += 1;
        self.attempt(&format!("index {} of table {}", Ident(&index.name), index.table), &index.sql())
    }

    /// Decodes an R-Tree and drops the tables of its nodes.
    pub fn rtree(&mut self, plan: &RtreePlan) -> io::Result<()> {
        self.routine("float", FLOAT)?;
        self.make_way(&plan.table)?;
        self.made.tables += 1;
        self.made.indexes += 1;
        self.made.keys += 1;
        let sql = plan.sql(&self.routines);
        self.attempt(&format!("R-Tree table {} (its nodes are in {})", plan.table, plan.nodes.0), &sql)
    }
}
