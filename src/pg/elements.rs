//! Views with columns whose type the data decide (values out of JSON, numbers beside text): jsonb in the query, and in
//! the view of the type that all values have that are there when the view is made.
//!
//! A value that does not have it any more is an error when it is read: a cast of jsonb raises it, and so does
//! `sqlite_json_whole()`, since a cast to bigint would round.

use super::ddl::ViewPlan;
use super::helpers::Helper;
use super::ident::{Literal, dollar_quoted};
use crate::error::printable;

/// What the views call.
pub(super) const HELPERS: &[Helper] = &[Helper::JsonShown, Helper::JsonWhole];

/// The procedure, for the script that has such views: `columns`, of the query; `elements`, which of them to decide.
pub(super) const PROCEDURE: &str = include_str!("sql/view.sql");

/// What the procedure is called with to make a view.
pub(super) fn arguments(object: &str, plan: &ViewPlan) -> [String; 5] {
    let columns: Vec<String> = plan.columns.iter().map(|name| Literal(name).to_string()).collect();
    let elements: Vec<String> = plan.elements.iter().map(|at| (at + 1).to_string()).collect();
    [
        Literal(&printable(object)).to_string(),
        Literal(&plan.name.to_string()).to_string(),
        format!("ARRAY[{}]", columns.join(", ")),
        format!("ARRAY[{}]", elements.join(", ")),
        dollar_quoted(&plan.select.to_string()),
    ]
}
