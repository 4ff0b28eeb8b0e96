//! Calls of scalar functions: the rule is looked up, its arguments are brought to their shape, its builder is called.

use super::scope::Scope;
use super::typed::{Kind, Refusal, Typed};
use super::{compose, date, json, math, printf, text, translate};
use crate::pg::expr::Expr;
use crate::pg::types::PgType;
use crate::rules::functions::{Argument, Builder, Form, Gives, function, is_of_sqlite};
use crate::sqlite::expr::ast::{Arguments, Expr as Parsed, FunctionCall};
use crate::translate::select;

/// A call being built.
pub(super) struct Call<'a> {
    /// The function's name, in lower case.
    pub name: String,
    /// Its arguments.
    pub arguments: Vec<Typed>,
    /// The names that hold here.
    pub scope: &'a Scope<'a>,
    /// Where it stands.
    pub offset: usize,
    /// The arguments as they were written.
    pub written: &'a [Parsed],
}

impl Call<'_> {
    /// A refusal of the whole call.
    pub fn refuse(&self, why: &str) -> Refusal {
        Refusal::new(format!("{}(): {why}", self.name), self.offset)
    }

    /// Whether an argument is NULL in every row: most functions are NULL then.
    pub fn has_null(&self) -> bool {
        self.arguments.iter().any(|argument| argument.kind == Kind::Null)
    }

    /// The arguments as text.
    pub fn texts(self) -> Result<Vec<Expr>, Refusal> {
        self.arguments.into_iter().map(|argument| argument.as_text(self.scope)).collect()
    }
}

/// `name(..)`.
pub(super) fn call(function: &FunctionCall, scope: &Scope<'_>, offset: usize) -> Result<Typed, Refusal> {
    let name = function.name.text.to_ascii_lowercase();
    if let Some(found) = select::call(function, &name, scope, offset)? {
        return Ok(found);
    }
    let refuse = |why: &str| Err(Refusal::new(format!("{name}(){why}"), offset));
    let plain = function.filter.is_none() && function.over.is_none() && function.within_group.is_none();
    let Arguments::List { distinct: false, arguments: written, order_by } = &function.arguments else {
        return refuse("");
    };
    if !plain || !order_by.is_empty() {
        return refuse("");
    }
    if let Some(inserted) = scope.inserted().filter(|_| name == "last_insert_rowid" && written.is_empty()) {
        return Ok(Typed { affinity: None, collation: Default::default(), ..inserted.clone() });
    }
    let Some(rule) = self::function(&name, written.len()) else {
        let foreign = !is_of_sqlite(&name);
        return refuse(if foreign { ", a function of the application: SQLite has none of this name" } else { "" });
    };
    let arguments = written.iter().map(|argument| translate(argument, scope)).collect::<Result<Vec<_>, _>>()?;
    let call = Call { name, arguments, scope, offset, written };
    let typed = match rule.3 {
        Form::Refused(why) => Err(call.refuse(why)),
        Form::Call(name, argument, gives) => plain_call(name, argument, gives, call),
        Form::Built(builder) => built(builder, call),
    };
    // it hands on no collation of a column
    Ok(Typed { collation: Default::default(), ..typed? })
}

fn plain_call(name: &'static str, argument: Argument, gives: Gives, call: Call<'_>) -> Result<Typed, Refusal> {
    if call.has_null() {
        return Ok(Typed::null());
    }
    let arguments = match argument {
        Argument::Text => {
            if call.arguments.iter().any(|argument| argument.kind == Kind::Bytes) {
                return Err(call.refuse("a BLOB"));
            }
            call.texts()?
        }
        Argument::Real => math::reals(call)?,
    };
    let expr = Expr::Call(name, arguments);
    Ok(match gives {
        Gives::Boolean => Typed::boolean(expr),
        Gives::Integer => Typed::new(expr, PgType::Integer, Kind::Integer),
        Gives::Real => Typed::real(expr),
        Gives::Text => Typed::text(expr),
    })
}

fn built(builder: Builder, call: Call<'_>) -> Result<Typed, Refusal> {
    match builder {
        Builder::Abs => math::abs(call),
        Builder::Char => text::char(&call),
        Builder::Date => date::written(call),
        Builder::Julianday => date::julianday(call),
        Builder::Strftime => date::strftime(call),
        Builder::Unixepoch => date::unixepoch(call),
        Builder::Coalesce => text::coalesce(call),
        Builder::Concat => text::concat(call),
        Builder::ConcatWs => text::concat_ws(call),
        Builder::Glob => text::glob(call),
        Builder::Hex => text::hex(call),
        Builder::Iif => text::iif(call),
        Builder::Instr => text::instr(call),
        Builder::Json => json::json(call),
        Builder::JsonArray => compose::array(call),
        Builder::JsonArrayLength => json::array_length(call),
        Builder::JsonEdit => compose::edit(call),
        Builder::JsonExtract => json::extract(call),
        Builder::JsonObject => compose::object(call),
        Builder::JsonPatch => compose::patch(call),
        Builder::JsonQuote => compose::quote(call),
        Builder::JsonRemove => compose::remove(call),
        Builder::JsonType => json::type_of(call),
        Builder::JsonValid => json::valid(call),
        Builder::Length => text::length(call),
        Builder::Like => text::like(call),
        Builder::Log => math::log(call),
        Builder::Logarithm => math::logarithm(call),
        Builder::LowerUpper => text::lower_upper(call),
        Builder::Max => math::extreme(call, "GREATEST"),
        Builder::Min => math::extreme(call, "LEAST"),
        Builder::Modulo => math::modulo(call),
        Builder::Nullif => text::nullif(call),
        Builder::Printf => printf::printf(call),
        Builder::Quote => text::quote(call),
        Builder::Random => math::random(&call),
        Builder::RandomBlob => math::random_blob(&call),
        Builder::Replace => text::replace(call),
        Builder::Round => math::round(call),
        Builder::RoundWhole => math::round_whole(call),
        Builder::Same => text::same(call),
        Builder::Sign => math::sign(call),
        Builder::Sqrt => math::sqrt(call),
        Builder::Substr => text::substr(call),
        Builder::Typeof => text::type_of(call),
        Builder::Unhex => text::unhex(call),
        Builder::Unicode => text::unicode(call),
        Builder::Zeroblob => text::zeroblob(&call),
    }
}
