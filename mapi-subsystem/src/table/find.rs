//! FindRow: where the next row is that fits.

use std::collections::HashSet;

use mapi_session::flags::RelOp;
use mapi_session::{Code, Outcome, Restriction, Tag, Value};

use super::columns::{Columns, instance_values};
use super::evaluate::{evaluate, tags_of, validate};
use super::index::{Entry, Spec};
use super::memory::INSTANCE_KEY;
use super::scan::{Context, Scan};
use super::sort::canonical;
use super::source::{Place, Query, RowId, Start};
use super::view::{BEGINNING, Bookmark, CURRENT, State, TableView, warn_if};
use crate::com::Reply;
use crate::deviation::deviates;

impl TableView {
    /// Moves the cursor to the next row that fits, from a bookmark on (its row included), or
    /// `backward` from the row before it. [imapitable-findrow]
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` (the cursor stays), `MAPI_E_TOO_COMPLEX`, `MAPI_E_INVALID_BOOKMARK`.
    /// Warns as [`seek_row`](Self::seek_row) does.
    pub fn find_row(
        &self,
        restriction: &Restriction,
        from: Bookmark,
        backward: bool,
    ) -> Reply<Outcome<()>> {
        validate(restriction, &self.supports())?;
        let mut state = self.state();
        let streamable = state.index.is_none() && state.spec.is_streamable(&*self.source);
        if streamable && !backward && matches!(from, BEGINNING | CURRENT) {
            let start = if from == BEGINNING { Start::First } else { state.cursor.clone() };
            if deviates("G.2.FindRow") || deviates("G.2.FindRow.E_NOT_FOUND") {
                return Ok(Outcome::ok(()));
            }
            let place = self.find_streaming(&state, restriction, start)?;
            state.cursor = Start::From(place.ok_or(Code::E_NOT_FOUND)?);
            return Ok(Outcome::ok(()));
        }
        let (mut origin, moved) = match self.origin(&mut state, from) {
            Err(_) if deviates("G.2.FindRow.E_INVALID_BOOKMARK") => (0, false),
            other => other?,
        };
        if deviates("G.2.FindRow") && !backward || deviates("G.2.FindRow.DIR_BACKWARD") && backward
        {
            origin += 1;
        }
        if deviates("G.2.FindRow.PR_INSTANCE_KEY") && wanted_key(restriction).is_some() {
            return Err(Code::E_NOT_FOUND.into());
        }
        let found = self.find_in_index(&mut state, restriction, origin, backward)?;
        if found.is_none() && deviates("G.2.FindRow.E_NOT_FOUND") {
            return Ok(Outcome::ok(()));
        }
        state.position = found.ok_or(Code::E_NOT_FOUND)?;
        Ok(warn_if(moved, ()))
    }

    fn find_streaming(
        &self,
        state: &State,
        restriction: &Restriction,
        start: Start,
    ) -> Reply<Option<Place>> {
        let spec = &state.spec;
        if let (Some(key), Start::First) = (wanted_key(restriction), &start) {
            let Some(id) = self.source.row_of_instance_key(key)? else { return Ok(None) };
            return self.place_of(spec, id);
        }
        let (mut query, residual) = spec.split(&*self.source);
        let all = |first: Option<Restriction>| match first {
            Some(first) => Restriction::And(vec![first, restriction.clone()]),
            None => restriction.clone(),
        };
        let residual = if spec.is_native(restriction, &*self.source)
            && self.source.can_restrict(&all(query.restriction.clone()))
        {
            query.restriction = Some(all(query.restriction.take()));
            residual
        } else {
            Some(all(residual))
        };
        let mut scan = Scan::new(&*self.source, query, residual, &[], start, 1);
        Ok(scan.next()?.map(|row| row.place))
    }

    /// The place of a row in the order of the view, if it is visible there.
    pub(super) fn place_of(&self, spec: &Spec, id: RowId) -> Reply<Option<Place>> {
        let available = self.source.columns();
        let tag = |tag: Tag| canonical(tag, &available);
        let mut columns: Vec<Tag> = spec.sort.keys.iter().map(|key| tag(key.tag)).collect();
        let keys = columns.len();
        let tags = spec.restriction.as_ref().map(tags_of).unwrap_or_default();
        columns.extend(tags.into_iter().map(tag));
        let Some(mut row) = self.source.rows(&[id], &columns)?.pop() else { return Ok(None) };
        if let Some(restriction) = &spec.restriction {
            let context = Context {
                source: &*self.source,
                id,
                columns: &columns,
                values: &row.values,
                multiplied: &[],
                instance: 0,
            };
            if !evaluate(restriction, &context)? {
                return Ok(None);
            }
        }
        row.values.truncate(keys);
        Ok(Some(Place { keys: row.values, id }))
    }

    pub(super) fn find_in_index(
        &self,
        state: &mut State,
        restriction: &Restriction,
        origin: usize,
        backward: bool,
    ) -> Reply<Option<usize>> {
        self.index(state)?;
        let Some(index) = &state.index else { return Ok(None) };
        let spec = &state.spec;
        let range: Vec<usize> = if backward {
            (0..origin.min(index.entries.len())).rev().collect()
        } else {
            (origin.min(index.entries.len())..index.entries.len()).collect()
        };
        if spec.multiplied.is_empty() && index.headings.is_empty() {
            if let Some(key) = wanted_key(restriction) {
                let Some(id) = self.source.row_of_instance_key(key)? else { return Ok(None) };
                let entry = Entry::Row { id, instance: 0 };
                return Ok(range.into_iter().find(|at| index.entries[*at] == entry));
            }
            if spec.is_native(restriction, &*self.source) {
                let query = Query { restriction: Some(restriction.clone()), sort: Vec::new() };
                let fitting: HashSet<RowId> = self.source.ids(&query)?.into_iter().collect();
                let fits = |at: &usize| match &index.entries[*at] {
                    Entry::Row { id, .. } => fitting.contains(id),
                    Entry::Heading(_) => false,
                };
                return Ok(range.into_iter().find(fits));
            }
        }
        let available = self.source.columns();
        let mut columns: Vec<Tag> =
            tags_of(restriction).into_iter().map(|tag| canonical(tag, &available)).collect();
        let own = columns.len();
        columns.extend_from_slice(&spec.multiplied);
        for chunk in range.chunks(256) {
            let entries: Vec<Entry> = chunk.iter().map(|at| index.entries[*at].clone()).collect();
            let read = self.read(&entries, &columns)?;
            for (at, entry) in chunk.iter().zip(&entries) {
                let fits = match entry {
                    Entry::Heading(key) => match index.headings.get(key) {
                        Some(heading) => {
                            let row =
                                Columns::new(columns.clone(), &available).heading(key, heading);
                            evaluate(restriction, &row)?
                        }
                        None => false,
                    },
                    Entry::Row { id, instance } => match read.get(id) {
                        Some(values) => {
                            let several = values.get(own..).unwrap_or_default().iter().cloned();
                            let several: Vec<_> =
                                spec.multiplied.iter().copied().zip(several).collect();
                            let context = Context {
                                source: &*self.source,
                                id: *id,
                                columns: &columns,
                                values,
                                multiplied: &instance_values(&several, *instance),
                                instance: *instance,
                            };
                            evaluate(restriction, &context)?
                        }
                        None => false,
                    },
                };
                if fits {
                    return Ok(Some(*at));
                }
            }
        }
        Ok(None)
    }
}

/// The key that a restriction asks for, if that is all it does.
fn wanted_key(restriction: &Restriction) -> Option<&[u8]> {
    match restriction {
        Restriction::Property { op: RelOp::Eq, tag, value } if *tag == INSTANCE_KEY => {
            match &value.value {
                Value::Binary(key) => Some(key),
                _ => None,
            }
        }
        _ => None,
    }
}
