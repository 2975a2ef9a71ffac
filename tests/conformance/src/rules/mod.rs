//! The register: every rule, part by part.
//!
//! Rules are C clients throughout: each test is an `unsafe fn` that calls vtables and reads what
//! they give, as a program in C would. What makes that sound is the same everywhere: out
//! parameters are places of the test's own, what goes in lives in an arena for the call, and what
//! comes out is read by [`mapi_session::wire`] with the counts that came with it.
#![allow(unsafe_op_in_unsafe_fn)]

mod a;
mod b;
mod c;
mod d;
mod e;
mod f;
mod g;
mod h;
mod i;
mod j;
mod k;
mod l;
mod m;
mod mailing;
mod sharers;

pub(crate) use sharers::Client;

use crate::Rule;

/// A part of the documentation: its paragraphs that are rules, and a rule for each.
struct Part {
    /// Numbers are those of a section's list; a row of a table is named by what it is about.
    paragraphs: &'static [&'static str],
    rules: &'static [&'static [Rule]],
}

static PARTS: [Part; 13] = [
    a::PART,
    b::PART,
    c::PART,
    d::PART,
    e::PART,
    f::PART,
    g::PART,
    h::PART,
    i::PART,
    j::PART,
    k::PART,
    l::PART,
    m::PART,
];

/// All rules, in the order of the parts.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    PARTS.iter().flat_map(|part| part.rules).copied().flatten()
}

/// Every paragraph of the documentation that is a rule, in order: what the register has to account
/// for.
pub fn paragraphs() -> impl Iterator<Item = &'static str> {
    PARTS.iter().flat_map(|part| part.paragraphs).copied()
}
