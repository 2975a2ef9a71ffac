//! Part D: administration of profiles.

use std::ffi::c_void;
use std::ptr;

use mapi_session::raw::{IMsgServiceAdmin, IProfAdmin};
use mapi_session::wire::{Arena, Row, decode, encode};
use mapi_session::{Code, tags};

use crate::admin::{flags, row_named, uid};
use crate::bench::{PROFILE, SUBSYSTEM, UNICODE};
use crate::breach::{Breach, answers, hold, ok, same, some};
use crate::read::{text, value};
use crate::{Bench, Check, Rule};

/// `MAPI_DEFAULT_SERVICES`
const DEFAULT_SERVICES: u32 = 0x1;
/// `MAPI_APP_PROFILE`
const APP: u32 = 0x4;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "D.8.names",
        "A profile's name has at most 64 letters, accents, digits, underscores and spaces inside.",
        "iprofadmin-createprofile",
        names,
    )
    .chosen("which code refuses another; MAPI_E_INVALID_PARAMETER"),
    Rule::changes(
        "D.8.GetProfileTable",
        "The profile table is as it was when it was asked for; it leaves out what is to be deleted, \
         and profiles of programs unless MAPI_APP_PROFILE is set.",
        "iprofadmin-getprofiletable",
        profile_table,
    ),
    Rule::changes(
        "D.8.CreateProfile",
        "CreateProfile with MAPI_DEFAULT_SERVICES gives the profile the default services; a name \
         that is taken is MAPI_E_NO_ACCESS.",
        "iprofadmin-createprofile",
        create_profile,
    ),
    Rule::changes(
        "D.8.DeleteProfile",
        "DeleteProfile removes a profile, one that is in use when its last session ends.",
        "iprofadmin-deleteprofile",
        delete_profile,
    ),
    Rule::changes(
        "D.8.ChangeProfilePassword",
        "ChangeProfilePassword answers S_OK and does nothing.",
        "iprofadmin-changeprofilepassword",
        change_password,
    ),
    Rule::changes(
        "D.8.CopyProfile",
        "CopyProfile copies all services with their settings; the copy of a program's profile is one \
         too.",
        "iprofadmin-copyprofile",
        copy_profile,
    )
    .chosen(
        "MAPI_E_ACCESS_DENIED, which no header has, for a name that is taken; MAPI_E_NO_ACCESS, the \
         same value as E_ACCESSDENIED",
    ),
    Rule::changes(
        "D.8.RenameProfile",
        "RenameProfile renames a profile, one that is in use when its last session ends.",
        "iprofadmin-renameprofile",
        rename_profile,
    ),
    Rule::changes(
        "D.8.SetDefaultProfile",
        "SetDefaultProfile chooses the default profile, with null none; a program's profile cannot \
         be it.",
        "iprofadmin-setdefaultprofile",
        default_profile,
    ),
    Rule::changes(
        "D.8.AdminServices",
        "IProfAdmin::AdminServices needs a profile that is there: others are MAPI_E_LOGON_FAILED.",
        "iprofadmin-adminservices",
        admin_services,
    ),
    Rule::changes(
        "D.8.GetLastError",
        "IProfAdmin::GetLastError tells in words what the last call failed for.",
        "iprofadmin-getlasterror",
        last_error,
    ),
];

/// A name in UTF-16 for a call.
unsafe fn named<T>(name: &str, call: impl FnOnce(*const c_void) -> T) -> Result<T, Breach> {
    let arena = Arena::new();
    let wide = encode::text(&arena, name, true)?;
    Ok(call(wide.cast_const()))
}

unsafe fn create(admin: &IProfAdmin, name: &str, flags: u32) -> Result<i32, Breach> {
    named(name, |name| admin.CreateProfile(name, ptr::null(), 0, flags | UNICODE))
}

unsafe fn delete(admin: &IProfAdmin, name: &str, flags: u32) -> Result<i32, Breach> {
    named(name, |name| admin.DeleteProfile(name, flags | UNICODE))
}

unsafe fn set_default(admin: &IProfAdmin, name: &str) -> Result<i32, Breach> {
    named(name, |name| admin.SetDefaultProfile(name, UNICODE))
}

unsafe fn copy(admin: &IProfAdmin, old: &str, new: &str, flags: u32) -> Result<i32, Breach> {
    named(old, |old| {
        named(new, |new| admin.CopyProfile(old, ptr::null(), new, 0, flags | UNICODE))
    })?
}

unsafe fn rename(admin: &IProfAdmin, old: &str, new: &str, flags: u32) -> Result<i32, Breach> {
    named(old, |old| {
        named(new, |new| admin.RenameProfile(old, ptr::null(), new, 0, flags | UNICODE))
    })?
}

/// The rows of the profile table.
unsafe fn rows(bench: &Bench, admin: &IProfAdmin, flags: u32) -> Result<Vec<Row>, Breach> {
    let mut table = None;
    ok("GetProfileTable", admin.GetProfileTable(flags, &mut table))?;
    bench.rows(&some("the profile table", table)?, None)
}

/// The names of the profile table, in its order.
unsafe fn list(bench: &Bench, admin: &IProfAdmin, flags: u32) -> Result<Vec<String>, Breach> {
    let mut names: Vec<String> =
        rows(bench, admin, flags)?.iter().filter_map(|row| text(row, tags::DISPLAY_NAME)).collect();
    names.sort();
    Ok(names)
}

unsafe fn names(bench: &Bench) -> Check {
    bench.initialize()?;
    let admin = bench.profiles()?;
    let longest = "x".repeat(64);
    for name in ["Zoë_2 Müller", "7", longest.as_str()] {
        ok(&format!("CreateProfile of {name:?}"), create(&admin, name, 0)?)?;
    }
    let too_long = "x".repeat(65);
    for name in [" lead", "trail ", "a/b", "a.b", "", too_long.as_str()] {
        let answer = create(&admin, name, 0)?;
        answers(&format!("CreateProfile of {name:?}"), answer, Code::E_INVALID_PARAMETER)?;
    }
    same("the number of profiles", list(bench, &admin, 0)?.len(), 3)
}

unsafe fn profile_table(bench: &Bench) -> Check {
    bench.initialize()?;
    let admin = bench.profiles()?;
    same("the rows of no profiles", rows(bench, &admin, 0)?.len(), 0)?;
    bench.make_profile("One")?;
    ok("CreateProfile of a program's", create(&admin, "Robot", APP)?)?;
    let mut table = None;
    ok("GetProfileTable", admin.GetProfileTable(0, &mut table))?;
    let table = some("the profile table", table)?;
    let session = bench.logon("One")?;
    bench.create_profile("Two", 0)?;
    let names = |rows: Vec<Row>| -> Vec<Option<String>> {
        rows.iter().map(|row| text(row, tags::DISPLAY_NAME)).collect()
    };
    let old = names(bench.rows(&table, None)?);
    same("the table of before", old, vec![Some("One".to_owned())])?;
    same("its columns", rows(bench, &admin, 0)?[0].len(), 2)?;
    let both = vec!["One".to_owned(), "Two".to_owned()];
    same("the profiles", list(bench, &admin, 0)?, both)?;
    same("those of programs too", list(bench, &admin, APP)?.len(), 3)?;
    ok("DeleteProfile in use", delete(&admin, "One", 0)?)?;
    same("the profiles without it", list(bench, &admin, 0)?, vec!["Two".to_owned()])?;
    drop(session);
    Ok(())
}

unsafe fn create_profile(bench: &Bench) -> Check {
    bench.initialize()?;
    let admin = bench.profiles()?;
    ok("CreateProfile", create(&admin, "Full", DEFAULT_SERVICES)?)?;
    ok("CreateProfile", create(&admin, "Bare", 0)?)?;
    let full = bench.service_rows(&bench.services("Full")?)?.len();
    hold(full > 0, || "the default services are not there".into())?;
    same("the services of the other", bench.service_rows(&bench.services("Bare")?)?.len(), 0)?;
    answers("CreateProfile of a taken name", create(&admin, "full", 0)?, Code::E_NO_ACCESS)?;
    let services = bench.service_rows(&bench.services("Full")?)?.len();
    same("the services of the first", services, full)
}

unsafe fn delete_profile(bench: &Bench) -> Check {
    bench.initialize()?;
    let admin = bench.profiles()?;
    answers("DeleteProfile of nothing", delete(&admin, "Old", 0)?, Code::E_NOT_FOUND)?;
    ok("CreateProfile of a program's", create(&admin, "Robot", APP)?)?;
    answers("DeleteProfile without the flag", delete(&admin, "Robot", 0)?, Code::E_NO_ACCESS)?;
    ok("DeleteProfile with the flag", delete(&admin, "Robot", APP)?)?;
    bench.make_profile("Old")?;
    let session = bench.logon("Old")?;
    ok("DeleteProfile in use", delete(&admin, "Old", 0)?)?;
    same("the profiles", list(bench, &admin, 0)?, vec![])?;
    // The session has its profile still.
    let name = session.status_row(bench, SUBSYSTEM)?;
    same("its name", text(&name, tags::DISPLAY_NAME).as_deref(), Some("Old"))?;
    session.default_store(bench)?;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    answers("DeleteProfile again", delete(&admin, "Old", 0)?, Code::E_NOT_FOUND)?;
    let (code, _) = bench.try_logon(Some("Old"), crate::bench::NEW_SESSION)?;
    same("MAPILogonEx", code, Code::E_LOGON_FAILED)
}

unsafe fn change_password(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    let admin = bench.profiles()?;
    let answer = named(PROFILE, |name| {
        named("old", |old| named("new", |new| admin.ChangeProfilePassword(name, old, new, UNICODE)))
    })???;
    ok("ChangeProfilePassword", answer)?;
    bench.logon(PROFILE).map(drop)
}

unsafe fn copy_profile(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile("One")?;
    let admin = bench.profiles()?;
    ok("CopyProfile", copy(&admin, "One", "Two", 0)?)?;
    let (one, two) = (bench.services("One")?, bench.services("Two")?);
    let (one, two) = (bench.service_rows(&one)?, bench.service_rows(&two)?);
    same("the number of services", two.len(), one.len())?;
    for row in &two {
        let name = text(row, tags::SERVICE_NAME).unwrap_or_default();
        let of = row_named(&one, tags::SERVICE_NAME, &name)?;
        same(&format!("PR_RESOURCE_FLAGS of {name}"), flags(row), flags(of))?;
        let (a, b) = (uid(row, tags::SERVICE_UID)?, uid(of, tags::SERVICE_UID)?);
        hold(a.ab != b.ab, || format!("both profiles have one UID for {name}"))?;
    }
    answers("CopyProfile to it again", copy(&admin, "One", "Two", 0)?, Code::E_NO_ACCESS)?;
    answers("CopyProfile of nothing", copy(&admin, "None", "New", 0)?, Code::E_NOT_FOUND)?;
    ok("CreateProfile of a program's", create(&admin, "Robot", APP)?)?;
    let answer = copy(&admin, "Robot", "Robot 2", 0)?;
    answers("CopyProfile without the flag", answer, Code::E_NO_ACCESS)?;
    ok("CopyProfile with the flag", copy(&admin, "Robot", "Robot 2", APP)?)?;
    ok("CopyProfile with a flag too many", copy(&admin, "One", "Three", APP)?)?;
    let listed = ["One", "Three", "Two"].map(str::to_owned).to_vec();
    same("the profiles of people", list(bench, &admin, 0)?, listed)
}

unsafe fn rename_profile(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile("Old")?;
    let admin = bench.profiles()?;
    let session = bench.logon("Old")?;
    ok("RenameProfile in use", rename(&admin, "Old", "New", 0)?)?;
    same("the profiles meanwhile", list(bench, &admin, 0)?, vec!["Old".to_owned()])?;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    same("the profiles then", list(bench, &admin, 0)?, vec!["New".to_owned()])?;
    ok("RenameProfile", rename(&admin, "New", "Newer", 0)?)?;
    same("the profiles at last", list(bench, &admin, 0)?, vec!["Newer".to_owned()])?;
    ok("CreateProfile of a program's", create(&admin, "Robot", APP)?)?;
    answers("without the flag", rename(&admin, "Robot", "R", 0)?, Code::E_NO_ACCESS)?;
    ok("with the flag", rename(&admin, "Robot", "R", APP)?)
}

/// The names of the default profiles: one at most.
unsafe fn defaults(bench: &Bench, admin: &IProfAdmin) -> Result<Vec<String>, Breach> {
    let yes = mapi_session::Value::Boolean(true);
    let rows = rows(bench, admin, 0)?;
    let marked = rows.iter().filter(|row| value(row, tags::DEFAULT_PROFILE) == Some(&yes));
    Ok(marked.filter_map(|row| text(row, tags::DISPLAY_NAME)).collect())
}

unsafe fn default_profile(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.create_profile("One", 0)?;
    bench.create_profile("Two", 0)?;
    let admin = bench.profiles()?;
    for name in ["One", "Two"] {
        ok("SetDefaultProfile", set_default(&admin, name)?)?;
        same("the default profile", defaults(bench, &admin)?, vec![name.to_owned()])?;
    }
    answers("of nothing", set_default(&admin, "None")?, Code::E_NOT_FOUND)?;
    ok("CreateProfile of a program's", create(&admin, "Robot", APP)?)?;
    // E_FAIL
    answers("of a program's", set_default(&admin, "Robot")?, Code::E_CALL_FAILED)?;
    same("the default profile", defaults(bench, &admin)?, vec!["Two".to_owned()])?;
    ok("SetDefaultProfile of null", admin.SetDefaultProfile(ptr::null(), UNICODE))?;
    same("the default profiles", defaults(bench, &admin)?, vec![])
}

unsafe fn open_services(
    admin: &IProfAdmin,
    name: &str,
) -> Result<(i32, Option<IMsgServiceAdmin>), Breach> {
    let mut services = None;
    let answer =
        named(name, |name| admin.AdminServices(name, ptr::null(), 0, UNICODE, &mut services))?;
    Ok((answer, services))
}

unsafe fn admin_services(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.create_profile("One", 0)?;
    let admin = bench.profiles()?;
    let (answer, services) = open_services(&admin, "One")?;
    ok("AdminServices", answer)?;
    bench.service_rows(&some("what AdminServices gives", services)?)?;
    if let Ok(stage) = bench.backstage() {
        let logons = stage.seen().into_iter().find(|line| line.ends_with("logon"));
        same("a provider that is logged on for it", logons, None)?;
    }
    let (answer, services) = open_services(&admin, "None")?;
    answers("AdminServices of nothing", answer, Code::E_LOGON_FAILED)?;
    hold(services.is_none(), || "a failed AdminServices gave an object".into())?;
    // It makes none.
    same("the profiles", list(bench, &admin, 0)?, vec!["One".to_owned()])
}

unsafe fn last_error(bench: &Bench) -> Check {
    bench.initialize()?;
    let admin = bench.profiles()?;
    let answer = delete(&admin, "Missing one", 0)?;
    answers("DeleteProfile of nothing", answer, Code::E_NOT_FOUND)?;
    let mut error = ptr::null_mut();
    ok("GetLastError", admin.GetLastError(answer, UNICODE, &mut error))?;
    let told = decode::mapi_error(error, true);
    bench.free(error);
    let told = some("what GetLastError gives", told?)?;
    let words = told.text;
    hold(words.contains("Missing one"), || format!("GetLastError says {words:?}"))
}
