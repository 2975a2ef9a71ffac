//! A restriction as bytes in the file.
//!
//! A list of parts, the outer before the inner, and not a tree: what a damaged file says can
//! then be read without going deeper with every byte.

use mapi_session::flags::{BitMaskOp, FuzzyLevel, FuzzyOptions, RelOp};
use mapi_session::{PropValue, Restriction, Tag};
use serde::{Deserialize, Serialize};

use crate::store::error::{StoreError, StoreResult};
use crate::table::MAX_DEPTH;

#[derive(Serialize, Deserialize)]
enum Part {
    /// So many parts follow that belong to it.
    And(u32),
    Or(u32),
    Not,
    Sub(Tag),
    Comment(Vec<PropValue>, bool),
    Content(FuzzyLevel, FuzzyOptions, Tag, PropValue),
    Property(RelOp, Tag, PropValue),
    CompareProps(RelOp, Tag, Tag),
    BitMask(BitMaskOp, Tag, u32),
    Size(RelOp, Tag, u32),
    Exist(Tag),
}

impl Part {
    fn inner(&self) -> usize {
        match self {
            Part::And(count) | Part::Or(count) => *count as usize,
            Part::Not | Part::Sub(_) | Part::Comment(_, true) => 1,
            _ => 0,
        }
    }
}

/// The bytes of a restriction that was validated.
pub(super) fn write(restriction: &Restriction) -> StoreResult<Vec<u8>> {
    let mut parts = Vec::new();
    take_apart(restriction, &mut parts)?;
    postcard::to_stdvec(&parts)
        .map_err(|error| StoreError::corrupt(format!("a restriction cannot be kept: {error}")))
}

fn take_apart(restriction: &Restriction, parts: &mut Vec<Part>) -> StoreResult<()> {
    let mut inner = Vec::new();
    parts.push(match restriction.clone_outer(&mut inner) {
        Some(part) => part,
        None => {
            return Err(StoreError::refused(
                mapi_session::Code::E_TOO_COMPLEX,
                "this kind of restriction cannot be searched for",
            ));
        }
    });
    inner.into_iter().try_for_each(|one| take_apart(one, parts))
}

/// What a restriction says by itself, and what it holds.
trait Outer {
    fn clone_outer<'a>(&'a self, inner: &mut Vec<&'a Restriction>) -> Option<Part>;
}

impl Outer for Restriction {
    fn clone_outer<'a>(&'a self, inner: &mut Vec<&'a Restriction>) -> Option<Part> {
        Some(match self {
            Restriction::And(all) => {
                inner.extend(all);
                Part::And(u32::try_from(all.len()).ok()?)
            }
            Restriction::Or(any) => {
                inner.extend(any);
                Part::Or(u32::try_from(any.len()).ok()?)
            }
            Restriction::Not(one) => {
                inner.push(one);
                Part::Not
            }
            Restriction::Sub { table, restriction } => {
                inner.push(restriction);
                Part::Sub(*table)
            }
            Restriction::Comment { restriction, props } => {
                inner.extend(restriction.as_deref());
                Part::Comment(props.clone(), restriction.is_some())
            }
            Restriction::Content { level, options, tag, value } => {
                Part::Content(*level, *options, *tag, value.clone())
            }
            Restriction::Property { op, tag, value } => Part::Property(*op, *tag, value.clone()),
            Restriction::CompareProps { op, left, right } => Part::CompareProps(*op, *left, *right),
            Restriction::BitMask { op, tag, mask } => Part::BitMask(*op, *tag, *mask),
            Restriction::Size { op, tag, size } => Part::Size(*op, *tag, *size),
            Restriction::Exist(tag) => Part::Exist(*tag),
            _ => return None,
        })
    }
}

/// The restriction that the bytes are of.
pub(super) fn read(bytes: &[u8]) -> StoreResult<Restriction> {
    let damaged = || StoreError::corrupt("the criteria of a search folder cannot be read");
    let parts: Vec<Part> = postcard::from_bytes(bytes).map_err(|_| damaged())?;
    // From the last part to the first, so that what a part holds is there when it comes.
    let mut done: Vec<(Restriction, usize)> = Vec::new();
    for part in parts.into_iter().rev() {
        let from = done.len().checked_sub(part.inner()).ok_or_else(damaged)?;
        let mut inner: Vec<Restriction> = Vec::with_capacity(part.inner());
        let mut depth = 0;
        for (one, below) in done.drain(from..).rev() {
            depth = depth.max(below);
            inner.push(one);
        }
        // Never more than can be dropped again without going deep.
        if depth >= MAX_DEPTH {
            return Err(damaged());
        }
        done.push((put_together(part, inner).ok_or_else(damaged)?, depth + 1));
    }
    match (done.pop(), done.is_empty()) {
        (Some((restriction, _)), true) => Ok(restriction),
        _ => Err(damaged()),
    }
}

fn put_together(part: Part, mut inner: Vec<Restriction>) -> Option<Restriction> {
    Some(match part {
        Part::And(_) => Restriction::And(inner),
        Part::Or(_) => Restriction::Or(inner),
        Part::Not => Restriction::Not(Box::new(inner.pop()?)),
        Part::Sub(table) => Restriction::Sub { table, restriction: Box::new(inner.pop()?) },
        Part::Comment(props, _) => {
            Restriction::Comment { restriction: inner.pop().map(Box::new), props }
        }
        Part::Content(level, options, tag, value) => {
            Restriction::Content { level, options, tag, value }
        }
        Part::Property(op, tag, value) => Restriction::Property { op, tag, value },
        Part::CompareProps(op, left, right) => Restriction::CompareProps { op, left, right },
        Part::BitMask(op, tag, mask) => Restriction::BitMask { op, tag, mask },
        Part::Size(op, tag, size) => Restriction::Size { op, tag, size },
        Part::Exist(tag) => Restriction::Exist(tag),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::tags;

    #[test]
    fn a_restriction_comes_back_as_it_was() {
        let one = Restriction::Exist(tags::SUBJECT);
        let other = Restriction::BitMask { op: BitMaskOp::Nez, tag: tags::MESSAGE_FLAGS, mask: 1 };
        let comment = |restriction| Restriction::Comment { restriction, props: Vec::new() };
        let all = Restriction::And(vec![
            Restriction::Or(vec![one.clone(), Restriction::Not(Box::new(other.clone())), other]),
            comment(Some(Box::new(one.clone()))),
            comment(None),
            Restriction::Or(Vec::new()),
            Restriction::Sub { table: tags::MESSAGE_RECIPIENTS, restriction: Box::new(one) },
        ]);
        assert_eq!(read(&write(&all).unwrap()).unwrap(), all);
    }

    #[test]
    fn damaged_bytes_are_told_and_never_followed() {
        let all = Restriction::And(vec![Restriction::Exist(tags::SUBJECT); 3]);
        let bytes = write(&all).unwrap();
        assert!(read(&[]).is_err());
        for cut in 1..bytes.len() {
            assert!(read(&bytes[..cut]).is_err(), "{cut}");
        }
        let deep: Vec<Part> = (0..100_000).map(|_| Part::Not).collect();
        assert!(read(&postcard::to_stdvec(&deep).unwrap()).is_err());
        let mut deep = deep;
        deep.push(Part::Exist(tags::SUBJECT));
        assert!(read(&postcard::to_stdvec(&deep).unwrap()).is_err());
        let many = [Part::And(u32::MAX), Part::Exist(tags::SUBJECT)];
        assert!(read(&postcard::to_stdvec(&many[..]).unwrap()).is_err());
        let two = [Part::Exist(tags::SUBJECT), Part::Exist(tags::SUBJECT)];
        assert!(read(&postcard::to_stdvec(&two[..]).unwrap()).is_err());
    }
}
