//! Part C: OpenProfileSection: who may have a section open, and which sections there are.

use mapi_session::raw::MAPIUID;
use mapi_session::{Code, tags};

use super::c_session::FORCE_ACCESS;
use crate::bench::{MODIFY, PROFILE};
use crate::breach::{hold, same, some};
use crate::objects::{own_uid, section, text_of};
use crate::read::bytes;
use crate::{Bench, Breach, Check, Rule, Session};

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "C.5.1",
        "A profile section is open for many that read it, or for one that writes it; another is \
         refused with MAPI_E_NO_ACCESS, in whatever session or process it is.",
        "imapisession-openprofilesection",
        readers_or_a_writer,
    )
    .chosen("which code a reader is refused with; MAPI_E_NO_ACCESS"),
    Rule::changes(
        "C.5.2",
        "A section that is not there is MAPI_E_NOT_FOUND to who wants to read it; MAPI_MODIFY \
         makes it.",
        "imapisession-openprofilesection",
        made_by_a_writer,
    ),
    Rule::changes(
        "C.5.3",
        "A section that a provider or a message service owns opens with MAPI_FORCE_ACCESS only.",
        "imapisession-openprofilesection",
        owned,
    )
    .chosen("which code refuses it; MAPI_E_NO_ACCESS"),
];

/// OpenProfileSection answers this code.
unsafe fn opens(session: &Session, flags: u32, expected: Code, when: &str) -> Check {
    let (code, _) = section(session, &own_uid(1), flags)?;
    let how = if flags & MODIFY == 0 { "read" } else { "write" };
    same(&format!("OpenProfileSection to {how} a section that {when}"), code, expected)
}

unsafe fn readers_or_a_writer(bench: &Bench) -> Check {
    if bench.role().is_some() {
        return in_another_process(bench);
    }
    let session = bench.session()?;
    let other = bench.logon(PROFILE)?;
    let open = |session: &Session, flags: u32| {
        let (code, opened) = section(session, &own_uid(1), flags)?;
        some(&format!("a profile section, not {code}"), opened)
    };
    let writer = open(&session, MODIFY)?;
    for session in [&session, &other] {
        opens(session, MODIFY, Code::E_NO_ACCESS, "is being written")?;
        opens(session, 0, Code::E_NO_ACCESS, "is being written")?;
    }
    let mut process = bench.start("reader")?;
    process.wait_for("refused")?;
    drop(writer);

    let readers = (open(&session, 0)?, open(&session, 0)?, open(&other, 0)?);
    for session in [&session, &other] {
        opens(session, MODIFY, Code::E_NO_ACCESS, "is being read")?;
    }
    process.tell("the writer is gone")?;
    process.wait_for("reading")?;
    drop(readers);
    opens(&session, MODIFY, Code::E_NO_ACCESS, "another process reads")?;
    process.tell("the readers are gone")?;
    process.wait_for("released")?;
    opens(&session, MODIFY, Code::S_OK, "nobody has open")?;
    // Nor has a process that is gone.
    process.tell("end while you write")?;
    process.wait_for("writing")?;
    opens(&session, 0, Code::E_NO_ACCESS, "another process writes")?;
    drop(process);
    opens(&session, 0, Code::S_OK, "a process has written that is gone")
}

unsafe fn in_another_process(bench: &Bench) -> Check {
    bench.initialize()?;
    let session = bench.logon(PROFILE)?;
    opens(&session, 0, Code::E_NO_ACCESS, "another process writes")?;
    opens(&session, MODIFY, Code::E_NO_ACCESS, "another process writes")?;
    bench.tell("refused")?;
    bench.wait_for("the writer is gone")?;
    let (code, reader) = section(&session, &own_uid(1), 0)?;
    same("OpenProfileSection to read with others", code, Code::S_OK)?;
    bench.tell("reading")?;
    bench.wait_for("the readers are gone")?;
    drop(reader);
    bench.tell("released")?;
    bench.wait_for("end while you write")?;
    let (code, _writer) = section(&session, &own_uid(1), MODIFY)?;
    same("OpenProfileSection to write alone", code, Code::S_OK)?;
    bench.tell("writing")?;
    // Killed here.
    bench.wait_for("nothing")
}

unsafe fn made_by_a_writer(bench: &Bench) -> Check {
    let session = bench.session()?;
    opens(&session, 0, Code::E_NOT_FOUND, "is not there")?;
    let (code, made) = section(&session, &own_uid(1), MODIFY)?;
    same("OpenProfileSection to write a section that is not there", code, Code::S_OK)?;
    drop(made);
    opens(&session, 0, Code::S_OK, "was made")?;
    // It is the profile's: the next session has it too.
    let next = bench.logon(PROFILE)?;
    opens(&next, 0, Code::S_OK, "was made in another session")
}

unsafe fn owned(bench: &Bench) -> Check {
    let session = bench.session()?;
    let rows = session.status_rows(bench)?;
    let with_uid = |tag| {
        let uid = rows.iter().find_map(|row| bytes(row, tag)).map(<[u8; 16]>::try_from);
        let uid = some(&format!("a row with {tag:?}"), uid)?;
        uid.map(|ab| MAPIUID { ab }).map_err(|_| Breach::new("a UID that has not 16 bytes"))
    };
    for uid in [with_uid(tags::PROVIDER_UID)?, with_uid(tags::SERVICE_UID)?] {
        for flags in [0, MODIFY] {
            let (code, _) = section(&session, &uid, flags)?;
            same("OpenProfileSection of an owned section", code, Code::E_NO_ACCESS)?;
        }
        let (code, opened) = section(&session, &uid, FORCE_ACCESS)?;
        same("OpenProfileSection with MAPI_FORCE_ACCESS", code, Code::S_OK)?;
        let service = text_of(bench, &some("a section", opened)?, tags::SERVICE_NAME)?;
        hold(service.is_some(), || "the section has no PR_SERVICE_NAME".into())?;
        let (code, opened) = section(&session, &uid, FORCE_ACCESS | MODIFY)?;
        same("OpenProfileSection to write, with MAPI_FORCE_ACCESS", code, Code::S_OK)?;
        let opened = some("a section", opened)?;
        bench.set_props(&opened, &[tags::COMMENT.with("a comment")])?;
    }
    Ok(())
}
