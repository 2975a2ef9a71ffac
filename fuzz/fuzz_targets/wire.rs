//! Values of every kind through C structures and back: what is decoded is what was encoded, in
//! memory that belongs to the call.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mapi_fuzz::Values;
use mapi_session::wire::{Arena, decode, encode};
use mapi_session::{Code, EntryId};

/// Both say the same. A NaN is not equal to itself; its text is.
fn same<T: std::fmt::Debug>(what: &T, decoded: std::result::Result<T, Code>) {
    assert_eq!(format!("{what:?}"), format!("{:?}", decoded.expect("what was encoded is read")));
}

fuzz_target!(|input: Values| {
    let arena = Arena::new();
    let count = |length: usize| u32::try_from(length).expect("a small list");
    // SAFETY: each pointer was just encoded in an arena that lives on.
    unsafe {
        let props = encode::props(&arena, &input.props).expect("encodes");
        same(&input.props, decode::props(props, count(input.props.len())));

        match encode::restriction(&arena, &input.restriction) {
            Ok(restriction) => same(&input.restriction, decode::restriction(restriction)),
            Err(code) => assert_eq!(code, Code::E_TOO_COMPLEX),
        }

        let order = encode::sort_order(&arena, &input.order).expect("encodes");
        same(&input.order, decode::sort_order(order));

        let tags = encode::tags(&arena, &input.tags).expect("encodes");
        same(&input.tags, decode::tags(tags));

        let names = encode::names(&arena, &input.names).expect("encodes");
        same(&input.names, decode::names(names, count(input.names.len())));

        let problems = encode::problems(&arena, &input.problems).expect("encodes");
        same(&input.problems, decode::problems(problems));

        let ids: Vec<_> = input.ids.iter().map(|id| EntryId::from_bytes(id.clone())).collect();
        let list = encode::entry_list(&arena, &ids).expect("encodes");
        same(&ids, decode::entry_list(list));

        let rows = [input.props.clone(), Vec::new(), input.props];
        let set = encode::row_set(&arena, &rows).expect("encodes");
        same(&rows.to_vec(), decode::rows(set));
    }
});
