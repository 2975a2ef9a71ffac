//! `IExchangeExportChanges` by itself: takers that copy, associated messages, and no taker at all.

mod support;

use std::sync::{Arc, Mutex};

use mapi_session::flags::{CreateMessageFlags, OpenPropertyFlags, SaveFlags, SyncFlags};
use mapi_session::wire::decode;
use mapi_session::{
    Code, ExchangeExportChanges, Folder, Logon, Message, Result, Stream, StreamAccess, Tag, raw,
    tags,
};
use support::World;
use windows_core::{ComObject, IUnknown, OutRef, Ref, implement};

/// What a taker was told of a message: its flags and its subject, by which it asks for a copy.
#[derive(Default)]
struct Heard {
    changes: Vec<SyncFlags>,
    deleted: usize,
    /// What the next messages are copied to; none: a copy is not wanted.
    targets: Vec<raw::IMessage>,
    /// What it answers to the next change, once.
    refuse: Option<Code>,
}

#[implement(raw::IExchangeImportContentsChanges)]
struct Taker(Arc<Mutex<Heard>>);

#[allow(non_snake_case)]
impl raw::IExchangeImportContentsChanges_Impl for Taker_Impl {
    fn GetLastError(&self, _: i32, _: u32, _: *mut *mut raw::MAPIERROR) -> i32 {
        Code::E_NO_SUPPORT.to_hresult()
    }

    fn Config(&self, _: Ref<'_, raw::IStream>, _: u32) -> i32 {
        0
    }

    fn UpdateState(&self, _: Ref<'_, raw::IStream>) -> i32 {
        0
    }

    fn ImportMessageChange(
        &self,
        count: u32,
        values: *const raw::SPropValue,
        flags: u32,
        message: OutRef<'_, raw::IMessage>,
    ) -> i32 {
        let mut heard = self.0.lock().unwrap();
        if let Some(code) = heard.refuse.take() {
            return code.to_hresult();
        }
        // SAFETY: the store passes that many properties.
        let props = unsafe { decode::props(values, count) }.unwrap();
        assert!(props.iter().any(|prop| prop.tag == tags::SOURCE_KEY.tag()));
        heard.changes.push(SyncFlags::from_bits_retain(flags));
        let target = heard.targets.pop();
        let answer = if target.is_some() { Code::S_OK } else { Code::SYNC_E_IGNORE };
        message.write(target).unwrap();
        answer.to_hresult()
    }

    fn ImportMessageDeletion(&self, _: u32, list: *const raw::SBinaryArray) -> i32 {
        // SAFETY: the store passes a list.
        self.0.lock().unwrap().deleted += unsafe { decode::entry_list(list) }.unwrap().len();
        0
    }

    fn ImportPerUserReadStateChange(&self, _: u32, _: *const raw::READSTATE) -> i32 {
        0
    }

    fn ImportMessageMove(
        &self,
        _: u32,
        _: *const u8,
        _: u32,
        _: *const u8,
        _: u32,
        _: *const u8,
        _: u32,
        _: *const u8,
        _: u32,
        _: *const u8,
    ) -> i32 {
        Code::E_NO_SUPPORT.to_hresult()
    }
}

/// A folder's exporter and a taker for it.
struct Export<'s> {
    exporter: ExchangeExportChanges<'s>,
    taker: IUnknown,
    heard: Arc<Mutex<Heard>>,
}

impl<'s> Export<'s> {
    fn of(folder: &Folder<'s>) -> Result<Export<'s>> {
        let heard = Arc::<Mutex<Heard>>::default();
        let taker = ComObject::new(Taker(Arc::clone(&heard)));
        let taker = taker.into_interface::<raw::IExchangeImportContentsChanges>().into();
        let none = OpenPropertyFlags::empty();
        let exporter = folder.open_object(tags::CONTENTS_SYNCHRONIZER.tag(), none)?;
        Ok(Export { exporter, taker, heard })
    }

    fn config(
        &self,
        state: &Stream<'s>,
        flags: SyncFlags,
        listed: [Option<&[Tag]>; 2],
    ) -> Result<()> {
        let [include, exclude] = listed;
        self.exporter.config(state.as_raw(), flags, &self.taker, None, include, exclude, 0)
    }

    /// Everything there is to tell, and the state after it.
    fn all(&self, state: &Stream<'s>) -> Result<Vec<SyncFlags>> {
        while self.exporter.synchronize()?.code() == Code::SYNC_W_PROGRESS {}
        self.exporter.update_state(state.as_raw())?;
        Ok(std::mem::take(&mut self.heard.lock().unwrap().changes))
    }
}

/// A stream of nothing, which takes a state.
fn state<'s>(message: &Message<'s>) -> Result<Stream<'s>> {
    message.open_stream(Tag(0x6610_0102), StreamAccess::Create)
}

fn mail(folder: &Folder<'_>, subject: &str, flags: CreateMessageFlags) -> Result<()> {
    let message = folder.create_message(flags)?;
    message.set(tags::SUBJECT, subject)?;
    message.set(tags::BODY, format!("The body of {subject}."))?;
    message.save_changes(SaveFlags::empty())
}

#[test]
fn a_taker_that_gives_a_message_has_a_copy_of_the_properties_that_are_wanted() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let store = session.default_store()?;
            let (inbox, other) = (store.inbox()?, store.ipm_subtree()?.new_folder("Other")?);
            let scratch = other.new_message()?;
            mail(&inbox, "first", CreateMessageFlags::empty())?;
            let only: &[Tag] = &[tags::SUBJECT.tag()];
            let without: &[Tag] = &[tags::BODY.tag()];
            let cases = [
                (SyncFlags::empty(), [None, None], true),
                (SyncFlags::empty(), [None, Some(without)], false),
                (SyncFlags::ONLY_SPECIFIED_PROPS, [Some(only), None], false),
            ];
            for (more, listed, body) in cases {
                let export = Export::of(&inbox)?;
                let copy = other.new_message()?;
                {
                    let mut heard = export.heard.lock().unwrap();
                    heard.targets.push(copy.as_raw().clone());
                    heard.refuse = Some(Code::E_NOT_ENOUGH_DISK);
                }
                let state = state(&scratch)?;
                export.config(&state, SyncFlags::UNICODE | SyncFlags::NORMAL | more, listed)?;
                // A change that is refused comes again.
                let error = export.exporter.synchronize().unwrap_err();
                assert_eq!(error.code(), Code::E_NOT_ENOUGH_DISK);
                assert_eq!(export.all(&state)?, [SyncFlags::NEW_MESSAGE]);
                // It was saved, and is a message of its own.
                let (subject, text) = copy.get((tags::SUBJECT, tags::BODY))?;
                assert_eq!(subject.as_deref(), Some("first"));
                assert_eq!(text.is_some(), body, "{listed:?}");
                assert!(copy.get(tags::ENTRYID)?.is_some());
            }
            assert_eq!(other.messages()?.len(), cases.len());
            Ok(())
        })
        .unwrap();
}

#[test]
fn associated_messages_are_told_where_they_are_wanted() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let inbox = session.default_store()?.inbox()?;
            let scratch = inbox.new_message()?;
            for number in 0..3 {
                mail(&inbox, &format!("mail {number}"), CreateMessageFlags::empty())?;
                mail(&inbox, &format!("view {number}"), CreateMessageFlags::ASSOCIATED)?;
            }
            let (mail, view) =
                (SyncFlags::NEW_MESSAGE, SyncFlags::NEW_MESSAGE | SyncFlags::ASSOCIATED);
            let both = SyncFlags::NORMAL | SyncFlags::ASSOCIATED;
            for (flags, wanted) in [
                (SyncFlags::NORMAL, vec![mail; 3]),
                (SyncFlags::ASSOCIATED, vec![view; 3]),
                (both, [mail, view].repeat(3)),
            ] {
                let export = Export::of(&inbox)?;
                let state = state(&scratch)?;
                export.config(&state, flags, [None, None])?;
                assert_eq!(export.exporter.synchronize()?.into_value().0 as usize, wanted.len());
                assert_eq!(export.all(&state)?, wanted, "{flags:?}");
            }
            // A row tells the key that changes name a message by.
            let key = tags::SOURCE_KEY;
            for row in inbox.messages()? {
                let known = inbox.open_message(&row.entry_id)?.get(key)?.unwrap();
                let found = inbox
                    .contents()?
                    .select::<mapi_session::rows::ContentsRow>()?
                    .find(&key.eq(known.as_slice()))?;
                assert_eq!(found.unwrap().entry_id.as_bytes(), row.entry_id.as_bytes());
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn catching_up_tells_nothing_and_gives_the_state_of_now() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let inbox = session.default_store()?.inbox()?;
            let scratch = inbox.new_message()?;
            mail(&inbox, "old", CreateMessageFlags::empty())?;
            let export = Export::of(&inbox)?;
            let state = state(&scratch)?;
            let flags = SyncFlags::UNICODE | SyncFlags::NORMAL;
            export.config(&state, flags | SyncFlags::CATCHUP, [None, None])?;
            assert!(export.all(&state)?.is_empty());
            let old = inbox.messages()?.remove(0).entry_id;
            mail(&inbox, "new", CreateMessageFlags::empty())?;
            let _ = inbox.delete(&[old])?;
            for (more, deleted) in [(SyncFlags::NO_DELETIONS, 0), (SyncFlags::empty(), 1)] {
                export.heard.lock().unwrap().deleted = 0;
                export.config(&state, flags | more, [None, None])?;
                while export.exporter.synchronize()?.code() == Code::SYNC_W_PROGRESS {}
                let heard = std::mem::take(&mut *export.heard.lock().unwrap());
                assert_eq!(heard.changes, [SyncFlags::NEW_MESSAGE]);
                assert_eq!(heard.deleted, deleted);
            }
            Ok(())
        })
        .unwrap();
}
