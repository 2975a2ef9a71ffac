//! Part G: what a table tells those who listen.

use std::ptr;
use std::sync::mpsc::{Sender, channel};

use mapi_session::flags::TableEvent as Change;
use mapi_session::raw::{self, IMAPIAdviseSink, IMAPITable, IMessage};
use mapi_session::wire::{Arena, Row, encode};
use mapi_session::{Code, EntryId, Notification, PropValue, Value, tags};
use windows_core::implement;

use crate::bench::{as_prop, id};
use crate::breach::{Breach, Check, hold, ok, same, some};
use crate::messages::{contents, draft};
use crate::objects::entry_id_of;
use crate::rules::g::stage::{
    ASYNC, BEGINNING, ITEMS, KEY, NAME, NUMBER, Stage, all, bookmark, by, down, find, key, key_is,
    names, next, position, read, restrict, seek, set_columns, sort, try_restrict, try_sort, up,
};
use crate::sink::{Events, advise_table};
use crate::{Bench, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "G.7.CHANGED",
        "Unless a table tells TABLE_RELOAD, bookmarks, instance keys and the cursor stay good when \
         rows change.",
        "table_notification",
        places_stay,
    ),
    Rule::not_applicable(
        "G.7.ERROR",
        "TABLE_ERROR tells that an operation or an update has failed, and its code.",
        "table_notification",
        "a table fails only where its store cannot be read, which a client cannot bring about",
    ),
    Rule::changes(
        "G.7.ROW_ADDED",
        "TABLE_ROW_ADDED comes when the object is saved, with the row.",
        "table_notification",
        row_added,
    ),
    Rule::changes(
        "G.7.ROW_DELETED",
        "TABLE_ROW_DELETED comes with the key of the row, none of a row before it, and no row.",
        "table_notification",
        row_deleted,
    ),
    Rule::changes(
        "G.7.ROW_MODIFIED",
        "TABLE_ROW_MODIFIED comes when the changes are saved, with the row as it is then.",
        "table_notification",
        row_modified,
    ),
    Rule::changes(
        "G.7.ROW_MODIFIED.order",
        "Several TABLE_ROW_MODIFIED come in the order of the view.",
        "table_notification",
        modified_in_order,
    ),
    Rule::changes(
        "G.7.SORT_DONE",
        "TABLE_SORT_DONE tells the end of an asynchronous SortTable.",
        "table_notification",
        sort_done,
    )
    .chosen("a table need not tell it; one that has sorted at once tells it too"),
    Rule::changes(
        "G.7.RESTRICT_DONE",
        "TABLE_RESTRICT_DONE tells the end of an asynchronous Restrict.",
        "table_notification",
        restrict_done,
    ),
    Rule::changes(
        "G.7.SETCOL_DONE",
        "TABLE_SETCOL_DONE tells the end of an asynchronous SetColumns.",
        "table_notification",
        columns_done,
    ),
    Rule::changes(
        "G.7.RELOAD",
        "When so much changes that rows are not told one by one, TABLE_RELOAD or TABLE_CHANGED \
         tells it.",
        "table_notification",
        much_changes,
    ),
    Rule::changes(
        "G.7.1",
        "propIndex is the instance key of the row, propPrior that of the row before it; the first \
         row has PR_NULL there, and never a tag of 0.",
        "table_notification",
        neighbours,
    ),
    Rule::changes(
        "G.7.2",
        "The row has the columns in force when the event was made, in their order.",
        "table_notification",
        columns_of_events,
    ),
    Rule::changes(
        "G.7.3",
        "There are no events for rows that a restriction hides.",
        "about-table-notifications",
        hidden_rows,
    ),
    Rule::changes(
        "G.7.3.collapsed",
        "There are no events for rows that are collapsed away, nor for the opening and closing of \
         categories.",
        "about-table-notifications",
        collapsed_rows,
    ),
    Rule::changes(
        "G.7.replay",
        "Who has read a view and does what each event says has what the table shows, while others \
         write.",
        "about-table-notifications",
        replay,
    ),
];

/// What a table tells.
pub(super) struct Listener(Events);

/// Registers a sink for what happens to a table; gives its connection too.
pub(super) unsafe fn advise(table: &IMAPITable) -> Result<(Listener, usize), Breach> {
    let (events, connection) = Events::of_table(table)?;
    Ok((Listener(events), connection))
}

/// An event of a table.
type Event = mapi_session::wire::TableEvent;

impl Listener {
    /// Waits for an event that is wanted.
    fn wait(&self, what: &str, wanted: impl Fn(&Event) -> bool) -> Result<Event, Breach> {
        let is =
            |event: &Notification| matches!(event, Notification::Table(event) if wanted(event));
        match self.0.wait(what, is)? {
            Notification::Table(event) => Ok(event),
            other => Err(Breach::new(format!("{other:?} is no event of a table"))),
        }
    }

    /// The next event.
    fn next(&self, what: &str) -> Result<Event, Breach> {
        self.wait(what, |_| true)
    }

    /// Waits for a new row with this text.
    pub(super) fn added(&self, name: &str) -> Result<Event, Breach> {
        self.wait(&format!("TABLE_ROW_ADDED of {name}"), |event| {
            event.change == Change::RowAdded && names(std::slice::from_ref(&event.row)) == [name]
        })
    }

    /// The next event is a new row with this text.
    pub(super) fn first_is_added(&self, name: &str) -> Check {
        let event = self.next(&format!("TABLE_ROW_ADDED of {name}"))?;
        same("the event", event.change, Change::RowAdded)?;
        same("its row", names(&[event.row]), vec![name.to_owned()])
    }

    pub(super) fn so_far(&self) -> Vec<Notification> {
        self.0.so_far()
    }
}

fn index(event: &Event) -> Result<Vec<u8>, Breach> {
    key_in("propIndex", event.index.as_ref())
}

fn key_in(what: &str, prop: Option<&PropValue>) -> Result<Vec<u8>, Breach> {
    match some(what, prop)? {
        PropValue { tag, value: Value::Binary(key) } if *tag == KEY => Ok(key.clone()),
        other => Err(Breach::new(format!("{what} is {other:?}"))),
    }
}

/// Sets the number of a message and saves it.
unsafe fn renumber(bench: &Bench, message: &IMessage, number: i32) -> Check {
    bench.set_props(&as_prop(message)?, &[tags::SENSITIVITY.with(number)])?;
    ok("SaveChanges", message.SaveChanges(2))
}

unsafe fn delete(bench: &Bench, stage: &Stage, messages: &[&IMessage]) -> Check {
    let mut ids = Vec::new();
    for message in messages {
        ids.push(entry_id_of(bench, *message)?);
    }
    crate::messages::delete(&stage.folder, &ids)
}

unsafe fn places_stay(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let letter = stage.mail(bench, &[tags::SUBJECT.with("letter")])?;
    let table = stage.contents(&[NAME, KEY])?;
    sort(&table, &by(&[up(NAME)]))?;
    seek(&table, BEGINNING, 3)?;
    let mark = bookmark(&table)?;
    let row = some("a row", read(bench, &table, 1)?.pop())?;
    let (events, _) = advise(&table)?;
    renumber(bench, &letter, 7)?;
    let event = events.next("a change")?;
    hold(event.change != Change::Reload, || "one row has changed, and all is to be read".into())?;
    same("the position", position(&table)?, 4)?;
    ok("SeekRow to the bookmark", table.SeekRow(mark, 0, ptr::null_mut()))?;
    same("the row at the bookmark", next(bench, &table)?, Some("delta".to_owned()))?;
    let code = find(&table, &key_is(&key(&row)?), BEGINNING, 0)?;
    same("FindRow of the instance key", code, Code::S_OK)
}

unsafe fn row_added(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NAME, NUMBER, KEY])?;
    let (events, _) = advise(&table)?;
    let unsaved = draft(&stage.folder)?;
    bench.set_props(&as_prop(&unsaved)?, &[tags::SUBJECT.with("unsaved")])?;
    stage.mail(bench, &[tags::SUBJECT.with("saved"), tags::SENSITIVITY.with(2)])?;
    let event = events.next("the message that is saved")?;
    same("the event", event.change, Change::RowAdded)?;
    same("the text", names(std::slice::from_ref(&event.row)), vec!["saved".to_owned()])?;
    same("the number", event.row.get(1).map(|p| p.value.clone()), Some(Value::Long(2)))?;
    same("the key", key(&event.row)?, index(&event)?)?;
    ok("SaveChanges", unsaved.SaveChanges(2))?;
    events.added("unsaved").map(drop)
}

unsafe fn row_deleted(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let letter = stage.mail(bench, &[tags::SUBJECT.with("letter")])?;
    let table = stage.contents(&[NAME, KEY])?;
    let rows = bench.rows(&table, None)?;
    let row = rows.iter().find(|row| names(std::slice::from_ref(row)) == ["letter"]);
    let gone = key(some("the row", row)?)?;
    let (events, _) = advise(&table)?;
    delete(bench, &stage, &[&letter])?;
    let event = events.next("the deletion")?;
    same("the event", event.change, Change::RowDeleted)?;
    same("the key", index(&event)?, gone)?;
    same("the row before", event.prior, None)?;
    same("the row", event.row, Row::new())
}

unsafe fn row_modified(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let letter = stage.mail(bench, &[tags::SUBJECT.with("letter")])?;
    let table = stage.contents(&[NAME, NUMBER])?;
    let (events, _) = advise(&table)?;
    bench.set_props(&as_prop(&letter)?, &[tags::SENSITIVITY.with(1)])?;
    stage.mail(bench, &[tags::SUBJECT.with("between")])?;
    let event = events.next("another message")?;
    same("the event before SaveChanges", event.change, Change::RowAdded)?;
    ok("SaveChanges", letter.SaveChanges(2))?;
    let event = events.next("the changed message")?;
    same("the event", event.change, Change::RowModified)?;
    same("the text", names(std::slice::from_ref(&event.row)), vec!["letter".to_owned()])?;
    same("the number", event.row.get(1).map(|p| p.value.clone()), Some(Value::Long(1)))
}

unsafe fn modified_in_order(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    let mut letters = Vec::new();
    for name in ["b", "d", "a", "c"] {
        letters.push(stage.mail(bench, &[tags::SUBJECT.with(name)])?);
    }
    for (order, back) in [(by(&[]), true), (by(&[up(NAME)]), false), (by(&[down(NAME)]), true)] {
        let table = stage.contents(&[NAME])?;
        sort(&table, &order)?;
        let shown = all(bench, &table)?;
        let (events, _) = advise(&table)?;
        let mut ids = Vec::new();
        for letter in &letters {
            ids.push(EntryId::from_bytes(entry_id_of(bench, letter)?));
        }
        // Named against the order in which they were made, and so as neither order has them.
        ids.reverse();
        let arena = Arena::new();
        let list = encode::entry_list(&arena, &ids)?;
        // CLEAR_READ_FLAG, or read.
        let flags = if back { 4 } else { 0 };
        ok("SetReadFlags", stage.folder.SetReadFlags(list, 0, None, flags))?;
        stage.mail(bench, &[tags::SUBJECT.with("last")])?;
        let mut told = Vec::new();
        loop {
            let event = events.next("a changed message or the last one")?;
            match event.change {
                Change::RowModified => told.extend(names(&[event.row])),
                Change::RowAdded => break,
                other => return hold(false, || format!("the table tells {other:?}")),
            }
        }
        let told: Vec<String> = told;
        let expected: Vec<String> = shown.into_iter().filter(|name| told.contains(name)).collect();
        hold(told.len() >= 2 && told == expected, || {
            format!("sorted by {order:?} changes come as {told:?}, not {expected:?}")
        })?;
    }
    Ok(())
}

unsafe fn sort_done(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NAME])?;
    let (events, _) = advise(&table)?;
    try_sort(&table, &by(&[up(NAME)]), ASYNC)?;
    events.wait("TABLE_SORT_DONE", |event| event.change == Change::SortDone).map(drop)
}

unsafe fn restrict_done(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NAME])?;
    let (events, _) = advise(&table)?;
    try_restrict(&table, Some(&tags::SENSITIVITY.gt(1)), ASYNC)?;
    events.wait("TABLE_RESTRICT_DONE", |event| event.change == Change::RestrictDone).map(drop)
}

unsafe fn columns_done(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NAME])?;
    let (events, _) = advise(&table)?;
    let arena = Arena::new();
    ok("SetColumns", table.SetColumns(encode::tags(&arena, &[KEY])?, ASYNC))?;
    events.wait("TABLE_SETCOL_DONE", |event| event.change == Change::SetColumnsDone).map(drop)
}

unsafe fn much_changes(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    let mut letters = Vec::new();
    for _ in 0..400 {
        letters.push(stage.mail(bench, &[tags::SUBJECT.with("one of many")])?);
    }
    let table = stage.contents(&[NAME])?;
    let (events, _) = advise(&table)?;
    delete(bench, &stage, &letters.iter().collect::<Vec<_>>())?;
    let mut deleted = 0;
    loop {
        match events.next("what happened to 400 rows")?.change {
            Change::RowDeleted => deleted += 1,
            Change::Reload | Change::Changed => {
                return same("the rows", all(bench, &table)?.len(), 0);
            }
            other => hold(false, || format!("the table tells {other:?}"))?,
        }
        if deleted == letters.len() {
            return Ok(());
        }
    }
}

/// A sink that notes what kind of event comes and the tag of propPrior.
#[implement(IMAPIAdviseSink)]
struct PriorTags(Sender<(u32, u32)>);

impl raw::IMAPIAdviseSink_Impl for PriorTags_Impl {
    fn OnNotify(&self, count: u32, notifications: *const raw::NOTIFICATION) -> u32 {
        for at in 0..count as usize {
            // SAFETY: MAPI gives as many, good until this returns; the sink is registered for
            // events of tables alone.
            let table = unsafe { (*notifications.add(at)).info.tab };
            // A test that is over listens no more.
            let _ = self.0.send((table.ulTableEvent, table.propPrior.ulPropTag));
        }
        0
    }
}

unsafe fn neighbours(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NAME, KEY])?;
    sort(&table, &by(&[up(NAME)]))?;
    let rows = bench.rows(&table, None)?;
    let (events, _) = advise(&table)?;
    let (to, tags_of_prior) = channel();
    let sink: IMAPIAdviseSink = PriorTags(to).into();
    let connection = advise_table(&table, &sink)?;
    stage.mail(bench, &[tags::SUBJECT.with("bring")])?;
    let event = events.added("bring")?;
    // Behind bravo.
    same("propPrior", key_in("propPrior", event.prior.as_ref())?, key(&rows[1])?)?;
    stage.mail(bench, &[tags::SUBJECT.with("aardvark")])?;
    let event = events.added("aardvark")?;
    same("propPrior of the first row", event.prior, None)?;
    stage.mail(bench, &[tags::SUBJECT.with("éfeu")])?;
    let event = events.added("éfeu")?;
    let last = some("the last row", rows.last())?;
    same("propPrior of the last row", key_in("propPrior", event.prior.as_ref())?, key(last)?)?;
    let patience = std::time::Duration::from_secs(20);
    for wanted in [KEY.0, 1, KEY.0] {
        let (_, tag) = tags_of_prior
            .recv_timeout(patience)
            .map_err(|_| Breach::new("the second sink was not told"))?;
        hold(tag == wanted, || format!("the tag of propPrior is {tag:#x}, not {wanted:#x}"))?;
    }
    ok("Unadvise", table.Unadvise(connection))
}

unsafe fn columns_of_events(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NUMBER, NAME])?;
    let (events, _) = advise(&table)?;
    for columns in [[NUMBER, NAME, KEY], [KEY, NUMBER, NAME], [NAME, KEY, NUMBER]] {
        set_columns(&table, &columns)?;
        stage.mail(bench, &[tags::SUBJECT.with("new"), tags::SENSITIVITY.with(1)])?;
        let event = events.added("new")?;
        let found: Vec<_> = event.row.iter().map(|prop| prop.tag).collect();
        same("the columns of the event", found, columns.to_vec())?;
    }
    Ok(())
}

unsafe fn hidden_rows(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let hidden = stage.mail(bench, &[tags::SUBJECT.with("hidden"), tags::SENSITIVITY.with(1)])?;
    // A restriction that a database can evaluate, and one that it cannot.
    let text = tags::SUBJECT.contains("shown");
    for (restriction, order) in [
        (tags::SENSITIVITY.gt(5), by(&[])),
        (tags::SENSITIVITY.gt(5), by(&[up(NAME)])),
        (text.clone(), by(&[])),
        (text, by(&[up(NAME)])),
    ] {
        let table = stage.contents(&[NAME])?;
        sort(&table, &order)?;
        restrict(&table, &restriction)?;
        read(bench, &table, 10)?;
        let (events, _) = advise(&table)?;
        renumber(bench, &hidden, 3)?;
        renumber(bench, &hidden, 2)?;
        let other = stage.mail(bench, &[tags::SUBJECT.with("hidden too")])?;
        delete(bench, &stage, &[&other])?;
        let shown = stage.mail(bench, &[tags::SUBJECT.with("shown"), tags::SENSITIVITY.with(9)])?;
        let event = events.next("the row that is shown")?;
        same("the first event", event.change, Change::RowAdded)?;
        same("its row", names(&[event.row]), vec!["shown".to_owned()])?;
        // A row that is shown no more is gone.
        bench.set_props(&as_prop(&shown)?, &[tags::SUBJECT.with("was there")])?;
        renumber(bench, &shown, 0)?;
        same("the event", events.next("the row that is hidden")?.change, Change::RowDeleted)?;
    }
    Ok(())
}

unsafe fn collapsed_rows(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let letter = stage.mail(bench, &[tags::SUBJECT.with("letter"), tags::SENSITIVITY.with(2)])?;
    let table = stage.contents(&[NAME, NUMBER, KEY, tags::ROW_TYPE.tag()])?;
    // One level of categories, all closed.
    let mut order = by(&[up(NUMBER), up(NAME)]);
    order.categories = 1;
    sort(&table, &order)?;
    let rows = bench.rows(&table, None)?;
    let heading = rows.iter().find(|row| super::stage::number_in(row) == Some(2));
    let heading = key(some("the heading of 2", heading)?)?;
    let (events, _) = advise(&table)?;
    let (count, first) = id(&heading);
    let (mut set, mut more) = (ptr::null_mut(), 0);
    ok("ExpandRow", table.ExpandRow(count, first.cast_mut().cast(), 0, 0, &mut set, &mut more))?;
    bench.free_rows(set);
    ok("CollapseRow", table.CollapseRow(count, first.cast_mut().cast(), 0, &mut more))?;
    bench.set_props(&as_prop(&letter)?, &[tags::SUBJECT.with("changed")])?;
    ok("SaveChanges", letter.SaveChanges(2))?;
    // A new category is a row that is shown.
    stage.mail(bench, &[tags::SUBJECT.with("new"), tags::SENSITIVITY.with(77)])?;
    loop {
        let event = events.next("the new category")?;
        // TBL_LEAF_ROW
        let leaf = event.row.iter().any(|p| *p == tags::ROW_TYPE.with(1));
        hold(!leaf, || format!("a row that is collapsed away is told: {event:?}"))?;
        let shown = event.change == Change::RowAdded || event.change == Change::RowModified;
        hold(shown, || format!("the table tells {event:?}"))?;
        if event.change == Change::RowAdded {
            return same("its number", super::stage::number_in(&event.row), Some(77));
        }
    }
}

/// What somebody knows who follows a table.
struct Replica {
    rows: Vec<Row>,
}

impl Replica {
    /// Does what an event says; `false` when all is to be read again.
    fn apply(&mut self, event: Event) -> Result<bool, Breach> {
        let place = |rows: &[Row], wanted: &[u8]| -> Result<Option<usize>, Breach> {
            for (at, row) in rows.iter().enumerate() {
                if key(row)? == wanted {
                    return Ok(Some(at));
                }
            }
            Ok(None)
        };
        match event.change {
            Change::RowAdded | Change::RowModified | Change::RowDeleted => {
                let changed = index(&event)?;
                if let Some(at) = place(&self.rows, &changed)? {
                    self.rows.remove(at);
                }
                if event.change == Change::RowDeleted {
                    return Ok(true);
                }
                let at = match event.prior {
                    None => 0,
                    Some(prior) => {
                        let before = key_in("propPrior", Some(&prior))?;
                        some("the row before", place(&self.rows, &before)?)? + 1
                    }
                };
                self.rows.insert(at, event.row);
                Ok(true)
            }
            _ => Ok(false),
        }
    }
}

unsafe fn replay(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let shown = tags::SENSITIVITY.ge(0);
    for (restricted, order) in [
        (false, by(&[])),
        (false, by(&[up(NAME)])),
        (true, by(&[])),
        (true, by(&[down(NUMBER), up(NAME)])),
    ] {
        let table = contents(&stage.folder)?;
        set_columns(&table, &[NAME, NUMBER, KEY])?;
        if restricted {
            restrict(&table, &shown)?;
        }
        sort(&table, &order)?;
        let (events, _) = advise(&table)?;
        let mut replica = Replica { rows: bench.rows(&table, None)? };
        let mut letters = Vec::new();
        for round in 0..30 {
            let name = format!("{} letter", ITEMS[round % 6].name);
            let number = [3, -1, 8][round % 3];
            let props = [tags::SUBJECT.with(name), tags::SENSITIVITY.with(number)];
            letters.push(stage.mail(bench, &props)?);
            // One changes its place, its text or whether it is shown.
            let other = &letters[round / 2];
            renumber(bench, other, [5, -4, 0, 2][round % 4])?;
            if round % 5 == 4 {
                let gone = letters.remove(round / 3);
                delete(bench, &stage, &[&gone])?;
                letters.push(
                    stage.mail(bench, &[tags::SUBJECT.with("again"), tags::SENSITIVITY.with(1)])?,
                );
            }
        }
        stage.mail(bench, &[tags::SUBJECT.with("the last"), tags::SENSITIVITY.with(99)])?;
        loop {
            let event = events.next("the last message")?;
            let last = event.change == Change::RowAdded
                && names(std::slice::from_ref(&event.row)) == ["the last"];
            if !replica.apply(event)? {
                seek(&table, BEGINNING, 0)?;
                replica.rows = bench.rows(&table, None)?;
            }
            if last {
                break;
            }
        }
        seek(&table, BEGINNING, 0)?;
        let rows = bench.rows(&table, None)?;
        hold(replica.rows == rows, || {
            format!(
                "sorted by {order:?}, who follows the events has {:?}, and the table {:?}",
                names(&replica.rows),
                names(&rows)
            )
        })?;
        delete(bench, &stage, &letters.iter().collect::<Vec<_>>())?;
    }
    Ok(())
}
