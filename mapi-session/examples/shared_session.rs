//! Two processes share a session on one home: one logs the other off, and each prints what it
//! sees.
//!
//!     cargo run --example shared_session [HOME [PROFILE]]
//!
//! Runs against the embedded subsystem. Do not do this to Outlook: since Outlook 2007 SP2 it shuts
//! down, with every other MAPI program of the user, when somebody logs everyone off.

mod common;

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use mapi_session::flags::{EventMask, ResourceType};
use mapi_session::{Code, Logon, Mapi, Notification, Session};

/// Makes this program the second process.
const JOIN: &str = "--join";

type Result<T = (), E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

fn main() -> Result {
    let mut args = std::env::args().skip(1);
    match (args.next().as_deref(), args.next()) {
        (Some(JOIN), Some(home)) => second(Path::new(&home)),
        _ => first(&common::Place::from_args()?),
    }
}

/// Shares its session and waits until it is told to log off.
fn first(place: &common::Place) -> Result {
    let mapi = Mapi::initialize(place.subsystem.clone())?;
    let open = mapi.logon(place.logon.clone().allow_others())?;
    {
        let session = open.session();
        println!("first:  logged on to {}, others may join", profile(&session)?);
        // Without an entry identifier it is the session itself that is listened to. Critical
        // errors are told in any case.
        let events = session.notifications(None, EventMask::EXTENDED)?;

        let program = std::env::current_exe()?;
        let ended = Command::new(program).arg(JOIN).arg(&place.home).status()?;
        if !ended.success() {
            return Err(format!("the second process failed ({ended})").into());
        }
        // Two events: that everybody is to log off, and that one has done so.
        for _ in 0..2 {
            match events.channel().recv_timeout(Duration::from_secs(20))? {
                Notification::CriticalError { code, .. } => {
                    println!("first:  heard a critical error: {code}");
                }
                Notification::Extended { .. } => println!("first:  heard of a sharer's logoff"),
                other => println!("first:  heard {other:?}"),
            }
        }
        println!("first:  has the session ended? {}", session.ended());
        // It was told; it is for this process to end its session, and until then it can work.
        let name = session.default_store()?.display_name()?;
        println!("first:  its store {:?} still answers; it logs off", name.unwrap_or_default());
    }
    open.logoff()?;

    // With its last client the shared session is gone.
    match mapi.logon(Logon::shared()) {
        Err(error) if error.code() == Code::E_LOGON_FAILED => {
            println!("first:  there is no shared session any more");
            Ok(())
        }
        Err(error) => Err(error.into()),
        Ok(_) => Err("somebody still shares a session".into()),
    }
}

/// Joins the session of the first process, and logs everybody off.
fn second(home: &Path) -> Result {
    let mapi = Mapi::initialize(mapi_subsystem::open(home)?)?;
    // Whatever name were given, it would not be asked for: a shared session has its profile.
    let open = mapi.logon(Logon::shared())?;
    println!("second: joined the session of {}", profile(&open.session())?);
    let messages = open.session().default_store()?.inbox()?.contents()?.count()?;
    println!("second: sees {messages} messages in the Inbox; it logs everybody off");
    open.logoff_everyone()?;
    Ok(())
}

/// The profile of a session: what the subsystem's row of the status table is called.
fn profile(session: &Session<'_>) -> Result<String> {
    let row = session.status()?.find(ResourceType::Subsystem)?;
    Ok(row.ok_or("the status table has no row of the subsystem")?.display_name)
}
