//! stub
use crate::sqlite::literal::Literal;
use crate::translate::column::*;
/// x
#[derive(Debug)]
pub struct ColumnProfile;
impl ColumnProfile {
    /// x
    pub fn new(_f: &ColumnFacts<'_>, _p: &TypePolicy) -> Self {
        ColumnProfile
    }
    /// x
    pub fn observe(&mut self, _l: &Literal<'_>, _line: u64) {}
}
