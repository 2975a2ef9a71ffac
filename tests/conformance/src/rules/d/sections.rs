//! Part D: profile sections.

use std::ptr;

use mapi_session::raw::{
    IAddrBook, IMAPIProp, IMsgServiceAdmin, IProfSect, MAPIUID, SPropTagArray,
};
use mapi_session::wire::{Arena, decode, encode};
use mapi_session::{Code, Guid, PropTag, PropValue, Tag, tags, types};
use windows_core::Interface;

use crate::admin::uid;
use crate::bench::{MODIFY, NEW_SESSION, PROFILE, Session, UNICODE, as_prop, id};
use crate::breach::{Breach, answers, hold, ok, same, some, succeeds};
use crate::read::{bytes, number, text};
use crate::{Bench, Check, Rule};

/// `MAPI_FORCE_ACCESS`
pub(crate) const FORCE_ACCESS: u32 = 0x8_0000;
/// `MAPI_PROFSECT`, an object type.
const SECTION: u32 = 9;
/// `MUID_PROFILE_INSTANCE`
const INSTANCE: Guid = Guid::from_u128(0x0002_0385_0000_0000_c000_0000_0000_0046);
/// `IID_CAPONE_PROF`
const CAPONE: Guid = Guid::from_u128(0x0002_0d0a_0000_0000_c000_0000_0000_0046);
/// `pbGlobalProfileSectionGuid`, as it lies in memory.
const GLOBAL: [u8; 16] = [
    0x13, 0xDB, 0xB0, 0xC8, 0xAA, 0x05, 0x10, 0x1A, 0x9B, 0xB0, 0x00, 0xAA, 0x00, 0x2F, 0xC4, 0x5A,
];
/// `pbNSTGlobalProfileSectionGuid`
const NST: [u8; 16] = [
    0x85, 0xED, 0x14, 0x23, 0x9D, 0xF7, 0x42, 0x66, 0x8B, 0xF2, 0xFB, 0xD4, 0xA5, 0x21, 0x29, 0x41,
];
/// A section of nobody's.
const MINE: MAPIUID = MAPIUID { ab: [0x4D; 16] };
const OTHERS: MAPIUID = MAPIUID { ab: [0x4E; 16] };
/// A property of the secure range.
const SECRET: PropTag<types::Binary> = PropTag::from_id(0x67F1);
const NOTE: PropTag<types::Unicode> = PropTag::from_id(0x6620);

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "D.7.1",
        "What is set in a profile section counts at once; SaveChanges succeeds and does nothing.",
        "iprofsectimapiprop",
        at_once,
    ),
    Rule::changes(
        "D.7.2",
        "A profile section has no named properties: GetIDsFromNames is MAPI_E_NO_SUPPORT, and what \
         is set from 0x8000 on is not taken.",
        "iprofsectimapiprop",
        no_names,
    ),
    Rule::changes(
        "D.7.3",
        "Secure properties, 0x67F0 to 0x67FF, are given to who asks for them by their tags only.",
        "iprofsectimapiprop",
        secure,
    )
    .chosen(
        "imsprovider-logon calls 0x6600 to 0x67FF secure; the range is that of the section's page",
    ),
    Rule::changes(
        "D.7.4",
        "A profile section has PR_OBJECT_TYPE and PR_PROFILE_NAME, which nobody sets.",
        "iprofsectimapiprop",
        required,
    ),
    Rule::changes(
        "D.7.5",
        "A property sheet works on a copy: CopyTo out of the section, and back when all is well.",
        "iprofsectimapiprop",
        copies,
    ),
    Rule::changes(
        "D.7.MUID_PROFILE_INSTANCE",
        "PR_SEARCH_KEY of the section MUID_PROFILE_INSTANCE is another for each profile ever made, \
         of the same name too.",
        "iprofsectimapiprop",
        instance,
    ),
    Rule::changes(
        "D.7.provider",
        "The section of a provider or service has its settings, and is opened by its UID with \
         MAPI_FORCE_ACCESS.",
        "imapisession-openprofilesection",
        of_providers,
    ),
    Rule::changes(
        "D.7.pbGlobalProfileSectionGuid",
        "The section pbGlobalProfileSectionGuid is there once somebody made it, and keeps what is set.",
        "using-multiple-exchange-accounts",
        exchange_global,
    )
    .chosen("what it holds without Exchange; what its maker sets"),
    Rule::changes(
        "D.7.IID_CAPONE_PROF",
        "The address book keeps its choices in the section IID_CAPONE_PROF.",
        "mapi-constants",
        address_book,
    ),
    Rule::changes(
        "D.7.pbNSTGlobalProfileSectionGuid",
        "The section pbNSTGlobalProfileSectionGuid is there once somebody made it, and keeps what is \
         set.",
        "using-a-wrapped-pst-store-provider",
        wrapped_stores,
    )
    .chosen("what it holds without a wrapped PST provider; what its maker sets"),
    Rule::not_applicable(
        "D.7.outlook-global",
        "Outlook keeps the UID of its Exchange account in a section of its own.",
        "using-multiple-exchange-accounts",
        "no page gives the UID of that section",
    ),
];

/// IMsgServiceAdmin::OpenProfileSection: what it answers, and the section if it succeeds.
pub(crate) unsafe fn try_section(
    services: &IMsgServiceAdmin,
    uid: &MAPIUID,
    flags: u32,
) -> (i32, Option<IProfSect>) {
    let mut section = ptr::null_mut();
    let answer = services.OpenProfileSection(uid, ptr::null(), flags, &mut section);
    // SAFETY: the standard interface of a section, which null asks for.
    let section = (!section.is_null()).then(|| IProfSect::from_raw(section));
    (answer, section)
}

/// A section that opens.
pub(crate) unsafe fn section(
    services: &IMsgServiceAdmin,
    uid: &MAPIUID,
    flags: u32,
) -> Result<IProfSect, Breach> {
    let (answer, section) = try_section(services, uid, flags);
    ok("IMsgServiceAdmin::OpenProfileSection", answer)?;
    some("the section", section)
}

/// IMAPISession::OpenProfileSection of one that is there or made.
unsafe fn of_session(session: &Session, uid: &MAPIUID, flags: u32) -> Result<IMAPIProp, Breach> {
    let mut section = ptr::null_mut();
    let answer = session.OpenProfileSection(uid, ptr::null(), flags, &mut section);
    ok("IMAPISession::OpenProfileSection", answer)?;
    hold(!section.is_null(), || "OpenProfileSection gave null with S_OK".into())?;
    // SAFETY: the standard interface of a section, which null asks for.
    as_prop(&IProfSect::from_raw(section))
}

fn muid(guid: &Guid) -> MAPIUID {
    let mut ab = [0; 16];
    ab[..4].copy_from_slice(&guid.data1.to_le_bytes());
    ab[4..6].copy_from_slice(&guid.data2.to_le_bytes());
    ab[6..8].copy_from_slice(&guid.data3.to_le_bytes());
    ab[8..].copy_from_slice(&guid.data4);
    MAPIUID { ab }
}

/// How many of `props` SetProps does not set.
unsafe fn problems(
    bench: &Bench,
    object: &IMAPIProp,
    props: &[PropValue],
) -> Result<usize, Breach> {
    let arena = Arena::new();
    let first = encode::props(&arena, props)?;
    let mut problems = ptr::null_mut();
    ok("SetProps", object.SetProps(props.len() as u32, first, &mut problems))?;
    if problems.is_null() {
        return Ok(0);
    }
    let said = decode::problems(problems);
    bench.free(problems);
    Ok(said?.len())
}

unsafe fn at_once(bench: &Bench) -> Check {
    let session = bench.session()?;
    {
        let section = of_session(&session, &MINE, MODIFY)?;
        bench.set_props(&section, &[NOTE.with("kept")])?;
    }
    let section = of_session(&session, &MINE, 0)?;
    let props = bench.props(&section, None)?;
    same("what was set", text(&props, NOTE).as_deref(), Some("kept"))?;
    ok("SaveChanges", section.SaveChanges(0))
}

unsafe fn no_names(bench: &Bench) -> Check {
    let session = bench.session()?;
    let section = of_session(&session, &MINE, MODIFY)?;
    let mut name = mapi_session::raw::MAPINAMEID::default();
    let mut set = INSTANCE;
    name.lpguid = (&raw mut set).cast();
    let names = [&raw const name];
    let mut ids: *mut SPropTagArray = ptr::null_mut();
    let answer = section.GetIDsFromNames(1, names.as_ptr(), 0, &mut ids);
    answers("GetIDsFromNames", answer, Code::E_NO_SUPPORT)?;
    let high: PropTag<types::Unicode> = PropTag::from_id(0x8001);
    same("the problems", problems(bench, &section, &[high.with("x"), NOTE.with("y")])?, 1)?;
    let props = bench.props(&section, None)?;
    same("the property from 0x8000 on", text(&props, high), None)?;
    same("the other one", text(&props, NOTE).as_deref(), Some("y"))
}

unsafe fn secure(bench: &Bench) -> Check {
    let session = bench.session()?;
    let section = of_session(&session, &MINE, MODIFY)?;
    bench.set_props(&section, &[SECRET.with(vec![1, 2, 3]), NOTE.with("open")])?;
    let all = bench.props(&section, None)?;
    hold(text(&all, NOTE).is_some(), || "GetProps without tags lacks a property".into())?;
    let shown = all.iter().find(|p| p.tag.id() == SECRET.tag().id());
    same("the secret among all properties", shown, None)?;
    let mut list = ptr::null_mut();
    ok("GetPropList", section.GetPropList(UNICODE, &mut list))?;
    let listed = decode::tags(list);
    bench.free(list);
    let listed = listed?.into_iter().any(|tag| tag.id() == SECRET.tag().id());
    same("the secret in GetPropList", listed, false)?;
    let asked = bench.props(&section, Some(&[SECRET.into()]))?;
    same("the secret by its tag", bytes(&asked, SECRET), Some(&[1, 2, 3][..]))
}

unsafe fn required(bench: &Bench) -> Check {
    let session = bench.session()?;
    let section = of_session(&session, &MINE, MODIFY)?;
    let props = bench.props(&section, None)?;
    same("PR_OBJECT_TYPE", number(&props, tags::OBJECT_TYPE), Some(SECTION))?;
    same("PR_PROFILE_NAME", text(&props, tags::PROFILE_NAME).as_deref(), Some(PROFILE))?;
    let wrong = [tags::PROFILE_NAME.with("Other"), tags::OBJECT_TYPE.with(1)];
    same("the problems of setting both", problems(bench, &section, &wrong)?, 2)?;
    let props = bench.props(&section, None)?;
    same("PR_PROFILE_NAME then", text(&props, tags::PROFILE_NAME).as_deref(), Some(PROFILE))
}

/// CopyTo, all properties.
unsafe fn copy_to(bench: &Bench, from: &IMAPIProp, to: &IMAPIProp) -> Check {
    let mut problems = ptr::null_mut();
    let iid = IMAPIProp::IID;
    let to = to.as_raw();
    let answer = from.CopyTo(0, ptr::null(), ptr::null(), 0, None, &iid, to, 0, &mut problems);
    bench.free(problems);
    succeeds("CopyTo", answer).map(drop)
}

unsafe fn copies(bench: &Bench) -> Check {
    let session = bench.session()?;
    let section = of_session(&session, &MINE, MODIFY)?;
    let sheet = of_session(&session, &OTHERS, MODIFY)?;
    bench.set_props(&section, &[NOTE.with("before")])?;
    copy_to(bench, &section, &sheet)?;
    let note = |object: &IMAPIProp| -> Result<Option<String>, Breach> {
        Ok(text(&bench.props(object, None)?, NOTE))
    };
    same("the copy", note(&sheet)?.as_deref(), Some("before"))?;
    bench.set_props(&sheet, &[NOTE.with("after")])?;
    same("the section meanwhile", note(&section)?.as_deref(), Some("before"))?;
    copy_to(bench, &sheet, &section)?;
    same("the section then", note(&section)?.as_deref(), Some("after"))
}

/// PR_SEARCH_KEY of MUID_PROFILE_INSTANCE of a new profile, which is deleted again.
unsafe fn key_of(bench: &Bench, profile: &str) -> Result<Vec<u8>, Breach> {
    bench.create_profile(profile, 0)?;
    let key = {
        let services = bench.services(profile)?;
        let props = bench.props(&as_prop(&section(&services, &muid(&INSTANCE), 0)?)?, None)?;
        some("PR_SEARCH_KEY", bytes(&props, tags::SEARCH_KEY))?.to_vec()
    };
    let arena = Arena::new();
    let name = encode::text(&arena, profile, true)?;
    ok("DeleteProfile", bench.profiles()?.DeleteProfile(name.cast(), UNICODE))?;
    Ok(key)
}

unsafe fn instance(bench: &Bench) -> Check {
    bench.initialize()?;
    let keys = [key_of(bench, "One")?, key_of(bench, "Two")?, key_of(bench, "One")?];
    hold(keys[0] != keys[1], || "two profiles have one PR_SEARCH_KEY".into())?;
    hold(keys[0] != keys[2], || "a profile has the PR_SEARCH_KEY of a deleted one".into())
}

unsafe fn of_providers(bench: &Bench) -> Check {
    let session = bench.session()?;
    for row in bench.provider_rows(&bench.services(PROFILE)?)? {
        for column in [tags::PROVIDER_UID, tags::SERVICE_UID] {
            let owner = uid(&row, column)?;
            let mut section = ptr::null_mut();
            let answer = session.OpenProfileSection(&owner, ptr::null(), 0, &mut section);
            answers("OpenProfileSection without the flag", answer, Code::E_NO_ACCESS)?;
            hold(section.is_null(), || "a failed OpenProfileSection gave an object".into())?;
            let section = of_session(&session, &owner, FORCE_ACCESS)?;
            let props = bench.props(&section, None)?;
            let name = text(&row, tags::SERVICE_NAME);
            same("PR_SERVICE_NAME", text(&props, tags::SERVICE_NAME), name)?;
        }
    }
    Ok(())
}

/// A well-known section that is made by its first user and kept.
unsafe fn well_known(bench: &Bench, ab: [u8; 16]) -> Check {
    let owner = MAPIUID { ab };
    let session = bench.session()?;
    let mut section = ptr::null_mut();
    let answer = session.OpenProfileSection(&owner, ptr::null(), 0, &mut section);
    answers("OpenProfileSection of one that nobody made", answer, Code::E_NOT_FOUND)?;
    {
        let section = of_session(&session, &owner, MODIFY)?;
        bench.set_props(&section, &[NOTE.with("global")])?;
    }
    ok("Logoff", session.Logoff(0, 0, 0))?;
    let next = bench.logon_with(Some(PROFILE), NEW_SESSION)?;
    let props = bench.props(&of_session(&next, &owner, 0)?, None)?;
    same("what was set", text(&props, NOTE).as_deref(), Some("global"))
}

unsafe fn exchange_global(bench: &Bench) -> Check {
    well_known(bench, GLOBAL)
}

unsafe fn wrapped_stores(bench: &Bench) -> Check {
    well_known(bench, NST)
}

unsafe fn address_book(bench: &Bench) -> Check {
    let session = bench.session()?;
    let mut object = ptr::null_mut();
    let answer = session.OpenAddressBook(0, ptr::null(), 0, &mut object);
    succeeds("OpenAddressBook", answer)?;
    hold(!object.is_null(), || "OpenAddressBook gave null with a success".into())?;
    // SAFETY: the standard interface of the address book, which null asks for.
    let book = IAddrBook::from_raw(object);
    let (mut count, mut entry) = (0, ptr::null_mut());
    ok("GetPAB", book.GetPAB(&mut count, &mut entry))?;
    let entry = bench.owned_bytes(count, entry)?;
    let (count, first) = id(entry.as_bytes());
    ok("SetDefaultDir", book.SetDefaultDir(count, first))?;
    let tags: [Tag; 1] = [tags::AB_DEFAULT_DIR.into()];
    let props = bench.props(&of_session(&session, &muid(&CAPONE), 0)?, Some(&tags))?;
    same("PR_AB_DEFAULT_DIR", bytes(&props, tags::AB_DEFAULT_DIR), Some(entry.as_bytes()))
}
