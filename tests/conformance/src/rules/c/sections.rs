//! Part C: OpenProfileSection: who may have a section open, and which sections there are.

use mapi_session::{Code, tags};

use crate::admin::uid;
use crate::bench::{MODIFY, PROFILE};
use crate::breach::{hold, ok, same, some};
use crate::objects::{own_uid, section, text_of};
use crate::other::Other;
use crate::read::bytes;
use crate::rules::c::session::FORCE_ACCESS;
use crate::{Bench, Check, Rule, Session};

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

/// A client in a second process answers this code to the same.
unsafe fn opens_there(other: &mut Other, flags: u32, expected: Code, when: &str) -> Check {
    let answer = other.ask(&format!("section {flags}"))?.parse().ok();
    let code = Code::from_hresult(some("the answer of a second process", answer)?);
    let how = if flags & MODIFY == 0 { "read" } else { "write" };
    same(&format!("OpenProfileSection elsewhere to {how} a section that {when}"), code, expected)
}

unsafe fn readers_or_a_writer(bench: &Bench) -> Check {
    let here = bench.session()?;
    let second = bench.logon(PROFILE)?;
    let mut there = Other::start()?;
    same("the answer of MAPILogonEx", there.ask(&format!("logon 2 {PROFILE}"))?, "0".to_owned())?;
    let open = |session: &Session, flags: u32| {
        let (code, opened) = section(session, &own_uid(1), flags)?;
        some(&format!("a profile section, not {code}"), opened)
    };
    let writer = open(&here, MODIFY)?;
    for flags in [MODIFY, 0] {
        for session in [&here, &second] {
            opens(session, flags, Code::E_NO_ACCESS, "is being written")?;
        }
        opens_there(&mut there, flags, Code::E_NO_ACCESS, "is being written")?;
    }
    drop(writer);

    let readers = (open(&here, 0)?, open(&here, 0)?, open(&second, 0)?);
    for session in [&here, &second] {
        opens(session, MODIFY, Code::E_NO_ACCESS, "is being read")?;
    }
    opens_there(&mut there, MODIFY, Code::E_NO_ACCESS, "is being read")?;
    opens_there(&mut there, 0, Code::S_OK, "is being read")?;
    drop(readers);
    opens(&here, MODIFY, Code::E_NO_ACCESS, "is being read elsewhere")?;
    there.ask("close")?;
    opens(&here, MODIFY, Code::S_OK, "nobody has open")?;

    // What a session leaves open is closed by its Logoff.
    let left = open(&second, MODIFY)?;
    opens(&here, 0, Code::E_NO_ACCESS, "is being written")?;
    ok("Logoff", second.Logoff(0, 0, 0))?;
    opens(&here, 0, Code::S_OK, "a session has left open")?;
    drop(left);

    opens_there(&mut there, MODIFY, Code::S_OK, "nobody has open")?;
    opens(&here, 0, Code::E_NO_ACCESS, "is being written elsewhere")?;
    // A process that is gone has nothing open.
    drop(there);
    opens(&here, 0, Code::S_OK, "was being written elsewhere")
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
        let row = rows.iter().find(|row| bytes(row, tag).is_some());
        uid(some("a row of a provider", row)?, tag)
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
