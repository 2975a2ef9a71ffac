//! Part C: PrepareForm and ShowForm.

use std::ptr;

use mapi_session::raw::{IMAPIFolder, IMAPITable, IMessage, IMsgStore};
use mapi_session::wire::{Arena, encode};
use mapi_session::{Code, Tag, tags};
use windows_core::{GUID, Interface};

use crate::bench::{MODIFY, Session, as_prop, id};
use crate::breach::{Breach, answers, hold, ok, same};
use crate::messages::{address, contents, draft, inbox, recipient};
use crate::objects::{Opens, cast, entry_id_of, references};
use crate::read::number;
use crate::{Bench, Check, Rule};

/// `MAPI_POST_MESSAGE`
const POST: u32 = 1;
/// `MAPI_NEW_MESSAGE`
const NEW: u32 = 2;
/// `MSGFLAG_SUBMIT`
const SUBMITTED: u32 = 4;

/// `MSGSTATUS_TAGGED`, and a bit that clients may use as they like.
const STATUS: u32 = 0x2 | 0x40_0000;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "C.12.1",
        "PrepareForm takes a reference to the message and gives a token for it. Its interface is \
         null or IID_IMessage.",
        "imapisession-prepareform",
        prepare,
    )
    .chosen("which code refuses another interface; MAPI_E_INTERFACE_NOT_SUPPORTED"),
    Rule::changes(
        "C.12.2",
        "ShowForm uses the token up, and with it the reference: a client that has released its \
         own leaves the only one to the form.",
        "imapisession-showform",
        the_only_reference,
    ),
    Rule::changes(
        "C.12.3",
        "ShowForm takes no lpMessageSent; the form is told the message's status, flags, access and \
         class as the client passes them, the class in 8 bits.",
        "imapisession-showform",
        copies,
    ),
    Rule::changes(
        "C.12.4",
        "With MAPI_POST_MESSAGE the message stays in its folder, without it is sent; \
         MAPI_NEW_MESSAGE says that it was never saved.",
        "imapisession-showform",
        posted_or_sent,
    ),
    Rule::changes(
        "C.12.5",
        "ShowForm answers MAPI_E_USER_CANCEL when the user has cancelled, and a form's own codes \
         as they are.",
        "imapisession-showform",
        codes,
    ),
    Rule::changes(
        "C.12.6",
        "The message of a token that was never used is released.",
        "imapisession-prepareform",
        never_shown,
    )
    .chosen("when, for there is no call that gives a token back; at Logoff"),
];

/// A message that was never saved, and where it is made.
struct Letter {
    store: IMsgStore,
    folder: IMAPIFolder,
    message: IMessage,
}

unsafe fn letter(bench: &Bench, session: &Session, class: &str) -> Result<Letter, Breach> {
    let store = session.default_store(bench)?;
    let folder = inbox(bench, &store)?;
    let message = draft(&folder)?;
    let props = [tags::SUBJECT.with("in a form"), tags::MESSAGE_CLASS.with(class)];
    bench.set_props(&as_prop(&message)?, &props)?;
    address(&message, &[recipient("Ursula", "SMTP", "ursula@example.org")])?;
    Ok(Letter { store, folder, message })
}

/// PrepareForm.
unsafe fn token(session: &Session, message: &IMessage) -> Result<usize, Breach> {
    let mut token = 0;
    ok("PrepareForm", session.PrepareForm(ptr::null(), message, &mut token))?;
    Ok(token)
}

/// What PR_MSG_STATUS, PR_MESSAGE_FLAGS and PR_ACCESS of a message are.
unsafe fn copied(bench: &Bench, message: &IMessage) -> Result<[u32; 3], Breach> {
    let wanted: [Tag; 3] = [tags::MSG_STATUS.tag(), tags::MESSAGE_FLAGS.tag(), tags::ACCESS.tag()];
    let props = bench.props(&as_prop(message)?, Some(&wanted))?;
    Ok([tags::MSG_STATUS, tags::MESSAGE_FLAGS, tags::ACCESS]
        .map(|tag| number(&props, tag).unwrap_or(0)))
}

/// ShowForm of the message of a token.
unsafe fn show_with(
    session: &Session,
    letter: &Letter,
    token: usize,
    flags: u32,
    [status, message_flags, access]: [u32; 3],
    class: &str,
) -> Result<i32, Breach> {
    let arena = Arena::new();
    let class = encode::text(&arena, class, false)?.cast_const().cast();
    let none = None::<&IMessage>;
    Ok(session.ShowForm(
        0,
        &letter.store,
        &letter.folder,
        ptr::null(),
        token,
        none,
        flags,
        status,
        message_flags,
        access,
        class,
    ))
}

/// The whole way of a message of a class into its form. None: nothing shows forms here.
unsafe fn show(
    bench: &Bench,
    session: &Session,
    letter: &Letter,
    flags: u32,
    class: &str,
) -> Result<Option<i32>, Breach> {
    let token = token(session, &letter.message)?;
    let copied = copied(bench, &letter.message)?;
    let answer = show_with(session, letter, token, flags, copied, class)?;
    Ok((Code::from_hresult(answer) != Code::E_NO_SUPPORT).then_some(answer))
}

unsafe fn prepare(bench: &Bench) -> Check {
    let session = bench.session()?;
    let letter = letter(bench, &session, "IPM.Note")?;
    let before = references(&letter.message)?;
    let (mut first, mut second) = (0, 0);
    let standard = session.PrepareForm(ptr::null(), &letter.message, &mut first);
    ok("PrepareForm with no interface", standard)?;
    same("the references after PrepareForm", references(&letter.message)?, before + 1)?;
    let named = session.PrepareForm(&IMessage::IID, &letter.message, &mut second);
    ok("PrepareForm with IID_IMessage", named)?;
    same("the references after the second", references(&letter.message)?, before + 2)?;
    hold(first != second, || format!("both tokens are {first}"))?;
    let wanted: *const GUID = &IMAPITable::IID;
    let answer = session.PrepareForm(wanted, &letter.message, &mut second);
    answers("PrepareForm with another interface", answer, Code::E_INTERFACE_NOT_SUPPORTED)?;
    let answer = session.PrepareForm(ptr::null(), None::<&IMessage>, &mut second);
    answers("PrepareForm with no message", answer, Code::E_INVALID_PARAMETER)?;
    same("the references after both", references(&letter.message)?, before + 2)
}

unsafe fn the_only_reference(bench: &Bench) -> Check {
    let session = bench.session()?;
    let letter = letter(bench, &session, "IPM.Note")?;
    let before = references(&letter.message)?;
    let token = token(&session, &letter.message)?;
    let copied = copied(bench, &letter.message)?;
    let _ = show_with(&session, &letter, token, POST | NEW, copied, "IPM.Note")?;
    same("the references after ShowForm", references(&letter.message)?, before)?;
    let answer = show_with(&session, &letter, token, POST | NEW, copied, "IPM.Note")?;
    answers("ShowForm with the same token", answer, Code::E_INVALID_PARAMETER)?;
    let answer = show_with(&session, &letter, token + 1, POST | NEW, copied, "IPM.Note")?;
    answers("ShowForm with a token that nobody gave", answer, Code::E_INVALID_PARAMETER)
}

unsafe fn copies(bench: &Bench) -> Check {
    let session = bench.session()?;
    let mut letter = letter(bench, &session, "IPM.Note")?;
    // KEEP_OPEN_READWRITE
    ok("SaveChanges", letter.message.SaveChanges(2))?;
    let entry = entry_id_of(bench, &letter.message)?;
    let (count, first) = id(&entry);
    let mut before = 0;
    let answer = letter.folder.SetMessageStatus(count, first, STATUS, STATUS, &mut before);
    ok("SetMessageStatus", answer)?;
    letter.message = cast("a message", &letter.store.opened(&entry, MODIFY)?.0)?;
    let number = token(&session, &letter.message)?;
    let copied = copied(bench, &letter.message)?;
    let [status, message_flags, access] = copied;
    same("PR_MSG_STATUS", status, STATUS)?;
    let answer = session.ShowForm(
        0,
        &letter.store,
        &letter.folder,
        ptr::null(),
        number,
        &letter.message,
        POST,
        status,
        message_flags,
        access,
        c"IPM.Note".as_ptr(),
    );
    answers("ShowForm with lpMessageSent", answer, Code::E_INVALID_PARAMETER)?;
    // That was refused before the token was used.
    let answer = show_with(&session, &letter, number, POST, copied, "IPM.Note")?;
    if Code::from_hresult(answer) == Code::E_NO_SUPPORT {
        return Ok(());
    }
    // The form compares what it is told with the message.
    ok("ShowForm with the message's own values", answer)?;
    let number = token(&session, &letter.message)?;
    let wrong = [status, message_flags, access ^ 0x20];
    let answer = show_with(&session, &letter, number, POST, wrong, "IPM.Note")?;
    hold(Code::from_hresult(answer).is_error(), || "the form was told another PR_ACCESS".into())?;
    let number = token(&session, &letter.message)?;
    let answer = show_with(&session, &letter, number, POST, copied, "IPM.Nothing")?;
    hold(Code::from_hresult(answer).is_error(), || "the form was told another class".into())
}

unsafe fn posted_or_sent(bench: &Bench) -> Check {
    let session = bench.session()?;

    for (flags, expected) in [(POST | NEW, vec![0]), (NEW, vec![0, SUBMITTED])] {
        let letter = letter(bench, &session, "IPM.Note")?;
        let Some(answer) = show(bench, &session, &letter, flags, "IPM.Note")? else {
            return Ok(());
        };
        ok("ShowForm", answer)?;
        let rows = bench.rows(&contents(&letter.folder)?, None)?;
        let told = rows.iter().map(|row| number(row, tags::MESSAGE_FLAGS).unwrap_or(0));
        let mut told: Vec<_> = told.map(|flags| flags & SUBMITTED).collect();
        told.sort_unstable();
        same(&format!("MSGFLAG_SUBMIT in the folder after flags {flags}"), told, expected)?;
    }
    let letter = letter(bench, &session, "IPM.Note")?;
    let number = token(&session, &letter.message)?;
    let copied = copied(bench, &letter.message)?;
    let answer = show_with(&session, &letter, number, 4, copied, "IPM.Note")?;
    answers("ShowForm with flag 4", answer, Code::E_UNKNOWN_FLAGS)
}

unsafe fn codes(bench: &Bench) -> Check {
    let session = bench.session()?;
    let own = Code(0x8004_0FFE);
    for (class, expected) in [("IPM.Note.Cancelled", Code::E_USER_CANCEL), ("IPM.Note.Broken", own)]
    {
        let letter = letter(bench, &session, class)?;
        let Some(answer) = show(bench, &session, &letter, NEW, class)? else { return Ok(()) };
        answers(&format!("ShowForm of a message {class}"), answer, expected)?;
    }
    Ok(())
}

unsafe fn never_shown(bench: &Bench) -> Check {
    let session = bench.session()?;
    let letter = letter(bench, &session, "IPM.Note")?;
    let before = references(&letter.message)?;
    token(&session, &letter.message)?;
    same("the references after PrepareForm", references(&letter.message)?, before + 1)?;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    same("the references after Logoff", references(&letter.message)?, before)
}
