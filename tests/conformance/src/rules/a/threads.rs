//! Part A: what utilities, notifications and threads need of MAPIInitialize, and what a session
//! answers right at its start.

use std::ffi::c_void;
use std::ptr;

use mapi_session::raw::{IMAPITable, ITableData, SPropTagArray};
use mapi_session::wire::{Arena, encode};
use mapi_session::{Code, Notification, PropValue, tags};

use crate::bench::{ALLOW_OTHERS, NEW_SESSION, PROFILE, SPOOLER, Session, TRANSPORT, USE_DEFAULT};
use crate::breach::{answers, hold, ok, same, some, succeeds};
use crate::read::{number, text};
use crate::rules::a::logon::two_profiles;
use crate::sink::{EXTENDED_EVENT, Events, TABLE_MODIFIED, advise_table, sink};
use crate::{Bench, Breach, Check, Rule};

/// `TBLTYPE_DYNAMIC`
const DYNAMIC: u32 = 2;

pub(super) const RULES: &[Rule] = &[
    Rule::reads(
        "A.1.2",
        "With ScInitMapiUtil alone tables in memory tell no changes; with MAPIInitialize they do.",
        "scinitmapiutil",
        tables_need_mapi,
    )
    .chosen("what Advise answers then; MAPI_E_NO_SUPPORT")
    .by_exports(),
    Rule::reads(
        "A.1.5",
        "EnumAdrTypes, GetStatusTable and QueryIdentity wait until the spooler has started: right \
         after the logon they answer in full.",
        "avoiding-certain-methods-at-startup",
        answers_in_full,
    ),
    Rule::changes(
        "A.2.no-flag",
        "Without MAPI_MULTITHREAD_NOTIFICATIONS what happens is told, too.",
        "mapiinit_0",
        notifications_without_the_flag,
    )
    .chosen("on which thread, where no system has a queue of messages for it; on MAPI's own"),
    Rule::not_applicable(
        "A.2.com",
        "Without MAPI_NO_COINIT MAPI starts COM, and passes on the code of a start that fails.",
        "mapiinitialize",
        "threads have an apartment of COM on Windows only; the embedded subsystem starts none",
    ),
    Rule::reads(
        "A.2.stages",
        "MAPIInitialize checks its argument before all else, and a call that fails has begun \
         nothing.",
        "mapiinitialize",
        stages,
    ),
    Rule::not_applicable(
        "A.2.IMAPIInitMonitor",
        "CreateMAPIInitializationMonitor gives an object that waits until MAPI is initialised.",
        "createmapiinitializationmonitor",
        "OLMAPI32 has it beside MAPI's own functions, and no header has its interfaces",
    ),
    Rule::reads(
        "A.8.2",
        "A session and what it opens can be used on several threads at a time.",
        "using-thread-safe-objects",
        several_threads,
    ),
    Rule::reads(
        "A.8.3",
        "A thread initialises MAPI before it touches objects, be they from elsewhere; that it ends \
         MAPI for itself leaves them as they are.",
        "using-thread-safe-objects",
        objects_from_elsewhere,
    ),
];

type CreateTable = unsafe extern "system" fn(
    *const windows_core::GUID,
    *const c_void,
    *const c_void,
    *const c_void,
    *mut c_void,
    u32,
    u32,
    *const SPropTagArray,
    *mut Option<ITableData>,
) -> i32;

/// A table in memory, with one row, and a view of it.
unsafe fn table_in_memory(bench: &Bench) -> Result<(ITableData, IMAPITable), Breach> {
    let create: CreateTable = bench.export("CreateTable")?;
    let [allocate, more, free]: [*const c_void; 3] = [
        bench.export("MAPIAllocateBuffer")?,
        bench.export("MAPIAllocateMore")?,
        bench.export("MAPIFreeBuffer")?,
    ];
    let arena = Arena::new();
    let columns = encode::tags(&arena, &[tags::ROWID.into(), tags::DISPLAY_NAME.into()])?;
    let mut data = None;
    let index = tags::ROWID.tag().0;
    let null = ptr::null_mut();
    let answer =
        create(ptr::null(), allocate, more, free, null, DYNAMIC, index, columns, &mut data);
    ok("CreateTable", answer)?;
    let data = some("the table", data)?;
    change(&data, "First")?;
    let mut view = None;
    let answer = data.HrGetView(ptr::null(), ptr::null_mut(), 0, &mut view);
    ok("HrGetView", answer)?;
    Ok((data, some("the view", view)?))
}

/// Puts a name into the row.
unsafe fn change(data: &ITableData, name: &str) -> Check {
    let arena = Arena::new();
    let row: Vec<PropValue> = vec![tags::ROWID.with(1), tags::DISPLAY_NAME.with(name)];
    let rows = encode::row_set(&arena, &[row])?;
    ok("HrModifyRow", data.HrModifyRow((*rows).aRow.as_ptr()))
}

unsafe fn tables_need_mapi(bench: &Bench) -> Check {
    let init: unsafe extern "system" fn(u32) -> i32 = bench.export("ScInitMapiUtil")?;
    let deinit: unsafe extern "system" fn() = bench.export("DeinitMapiUtil")?;
    ok("ScInitMapiUtil", init(0))?;
    let (data, view) = table_in_memory(bench)?;
    let (sink, events) = sink();
    let mut connection = 0;
    let answer = view.Advise(TABLE_MODIFIED, &sink, &mut connection);
    answers("Advise without MAPIInitialize", answer, Code::E_NO_SUPPORT)?;
    change(&data, "Second")?;
    drop((data, view));
    deinit();

    bench.initialize()?;
    let (data, view) = table_in_memory(bench)?;
    advise_table(&view, &sink)?;
    change(&data, "Third")?;
    let told = events.wait("a changed row", |event| matches!(event, Notification::Table(_)))?;
    let Notification::Table(event) = told else { return Ok(()) };
    same(
        "the row of the first event",
        text(&event.row, tags::DISPLAY_NAME).as_deref(),
        Some("Third"),
    )
}

unsafe fn answers_in_full(bench: &Bench) -> Check {
    // Each asks a session that was asked nothing before.
    let session = bench.session()?;
    let again = |bench: &Bench| {
        if bench.subject().has_own_home() {
            bench.logon(PROFILE)
        } else {
            bench.logon_with(None, USE_DEFAULT | NEW_SESSION)
        }
    };
    let (mut count, mut types) = (0, ptr::null_mut());
    ok("EnumAdrTypes", session.EnumAdrTypes(0, &mut count, &mut types))?;
    bench.free(types);
    let status = again(bench)?;
    let rows = status.status_rows(bench)?;
    let transports =
        rows.iter().filter(|row| number(row, tags::RESOURCE_TYPE) == Some(TRANSPORT)).count();
    hold((count > 0) == (transports > 0), || {
        format!("EnumAdrTypes knows {count} address types of {transports} transports")
    })?;
    let identity = again(bench)?;
    let (mut size, mut id) = (0, ptr::null_mut());
    succeeds("QueryIdentity", identity.QueryIdentity(&mut size, &mut id))?;
    bench.free(id);
    hold(size > 0, || "QueryIdentity gave nothing".into())?;
    if bench.subject().has_own_home() {
        hold(transports > 0, || "the status table has no transport yet".into())?;
    }
    Ok(())
}

unsafe fn notifications_without_the_flag(bench: &Bench) -> Check {
    two_profiles(bench)?;
    let first = bench.logon_with(Some(PROFILE), NEW_SESSION | ALLOW_OTHERS)?;
    let joined = bench.logon_with(None, 0)?;
    let events = Events::of_session(&first, EXTENDED_EVENT)?;
    ok("Logoff of the other", joined.Logoff(0, 0, 0))?;
    events.wait("a sharer's Logoff", |_| true).map(drop)
}

unsafe fn stages(bench: &Bench) -> Check {
    let initialize =
        |mut init: [u32; 2]| (bench.entry().MAPIInitialize)(init.as_mut_ptr().cast::<c_void>());
    let answer = initialize([1, 0x4000]);
    answers("MAPIInitialize with a bad flag and version", answer, Code::E_UNKNOWN_FLAGS)?;
    answers("MAPIInitialize with a bad version", initialize([1, 0]), Code::E_VERSION)?;
    let mut admin = None;
    let answer = (bench.entry().MAPIAdminProfiles)(0, &mut admin);
    answers("MAPIAdminProfiles after failures", answer, Code::E_NOT_INITIALIZED)?;
    // They do not count.
    bench.initialize()?;
    answers("MAPIInitialize with a bad version", initialize([1, 0]), Code::E_VERSION)?;
    bench.uninitialize();
    let answer = (bench.entry().MAPIAdminProfiles)(0, &mut admin);
    answers("MAPIAdminProfiles after MAPIUninitialize", answer, Code::E_NOT_INITIALIZED)
}

/// What other threads are lent.
#[derive(Clone, Copy)]
struct Lent<'a>(&'a Bench, &'a Session, &'a IMAPITable);
// SAFETY: all of it may be used on every thread that has initialised MAPI.
unsafe impl Send for Lent<'_> {}

impl Lent<'_> {
    /// Reads by it, on a thread that initialises MAPI for itself.
    unsafe fn work(self, rounds: usize) -> Check {
        let Lent(bench, session, table) = self;
        bench.initialize()?;
        for _ in 0..rounds {
            let mut count = 0;
            ok("GetRowCount", table.GetRowCount(0, &mut count))?;
            hold(count > 0, || "the status table is empty".into())?;
            session.status_row(bench, SPOOLER)?;
            session.status_object(bench, SPOOLER)?;
        }
        bench.uninitialize();
        Ok(())
    }
}

/// Runs the work on so many threads.
unsafe fn on_threads(lent: Lent<'_>, threads: usize, rounds: usize) -> Check {
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads)
            .map(|_| {
                scope.spawn(move || {
                    let lent = lent;
                    // SAFETY: as a rule's own.
                    unsafe { lent.work(rounds) }
                })
            })
            .collect();
        running
            .into_iter()
            .try_for_each(|thread| thread.join().map_err(|_| Breach::new("a thread panicked"))?)
    })
}

unsafe fn several_threads(bench: &Bench) -> Check {
    let session = bench.session()?;
    let table = session.status_table()?;
    on_threads(Lent(bench, &session, &table), 4, 25)
}

unsafe fn objects_from_elsewhere(bench: &Bench) -> Check {
    let session = bench.session()?;
    let table = session.status_table()?;
    for _ in 0..3 {
        on_threads(Lent(bench, &session, &table), 1, 1)?;
        // It has ended MAPI for itself.
        let mut count = 0;
        ok("GetRowCount", table.GetRowCount(0, &mut count))?;
        session.status_row(bench, SPOOLER)?;
    }
    Ok(())
}
