//! Part I: registering, and ending a registration.

use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::bench::id;
use crate::breach::{Breach, Check, hold, ok};
use crate::messages::contents;
use crate::objects::{book, entry_id_of, new_user, personal};
use crate::rules::i::events::{Anywhere, CREATED, Place};
use crate::sink::{advise_table, sink, sink_that};
use crate::{Bench, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "I.2.1",
        "Advise of a store and of a table keeps a reference to the sink: the client may release \
         its own.",
        "registering-for-a-notification",
        keeps_the_sink,
    ),
    Rule::changes(
        "I.2.2",
        "A connection is not 0 and is good until Unadvise returns: after it nothing begins to be \
         told, at a store, an address book and a table.",
        "imsgstore-advise",
        until_unadvise,
    ),
    Rule::changes(
        "I.3.6",
        "A sink may end its own registration in OnNotify: Unadvise answers at once, nothing more \
         is told, and the sink is released when OnNotify has returned.",
        "canceling-a-notification",
        unadvise_within,
    ),
];

unsafe fn keeps_the_sink(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let (of_store, store_events) = sink();
    place.advise(None, CREATED, &of_store)?;
    let table = contents(&place.folder)?;
    let (of_table, table_events) = sink();
    let connection = advise_table(&table, &of_table)?;
    drop((of_store, of_table));
    hold(!store_events.is_released(), || "the store has released the sink".into())?;
    hold(!table_events.is_released(), || "the table has released the sink".into())?;
    place.mail(bench, "after the Release")?;
    store_events.wait("a new message", |_| true)?;
    table_events.wait("a new row", |_| true)?;
    ok("IMAPITable::Unadvise", table.Unadvise(connection))
}

unsafe fn until_unadvise(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let book = book(&place.session)?;
    let container = entry_id_of(bench, &personal(bench, &book)?)?;
    let (count, first) = id(&container);
    let table = contents(&place.folder)?;
    let (over, nothing) = sink();
    let (kept, heard) = sink();
    for sink in [&over, &kept] {
        let ends = std::ptr::eq(sink, &over);
        let of_store = place.advise(None, CREATED, sink)?;
        let mut of_book = 0;
        ok("IAddrBook::Advise", book.Advise(count, first, CREATED, sink, &mut of_book))?;
        hold(of_book != 0, || "the connection of an address book is 0".into())?;
        let of_table = advise_table(&table, sink)?;
        if ends {
            ok("IMsgStore::Unadvise", place.store.Unadvise(of_store))?;
            ok("IAddrBook::Unadvise", book.Unadvise(of_book))?;
            ok("IMAPITable::Unadvise", table.Unadvise(of_table))?;
        }
    }
    place.mail(bench, "after Unadvise")?;
    new_user(bench, &book, "Ada")?;
    // What the other sink hears is told after what the first would.
    for what in ["a new message", "its row", "a new entry"] {
        heard.wait(what, |_| true)?;
    }
    let told = nothing.so_far();
    hold(told.is_empty(), || format!("told after Unadvise: {told:?}"))
}

unsafe fn unadvise_within(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let connection = Arc::new(Mutex::new(0));
    let (answered, answers) = channel();
    let (store, own) = (Anywhere(place.store.clone()), Arc::clone(&connection));
    let (sink, events) = sink_that(move |_| {
        let connection = *own.lock().unwrap_or_else(PoisonError::into_inner);
        // The test may be over.
        let _ = answered.send(store.get().Unadvise(connection));
    });
    {
        // Whoever is told waits until the connection is known.
        let mut connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
        *connection = place.advise(None, CREATED, &sink)?;
        drop(sink);
        place.mail(bench, "one")?;
    }
    let answer = answers.recv_timeout(Duration::from_secs(20));
    let answer = answer.map_err(|_| Breach::new("no answer of Unadvise in OnNotify"))?;
    ok("Unadvise in OnNotify", answer)?;
    let (other, later) = crate::sink::sink();
    place.advise(None, CREATED, &other)?;
    place.mail(bench, "two")?;
    later.wait("a later message", |_| true)?;
    hold(answers.try_recv().is_err(), || "the sink was called after its Unadvise".into())?;
    events.wait_for_release("OnNotify")
}
