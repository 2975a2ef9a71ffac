//! Memory that crosses the border: who makes it, who frees it, and what is done to it.

use std::ptr;

use mapi_session::{Code, raw, tags};
use mapi_tests::{World, message};

/// What a method gives is one block: freeing its root frees all of it, also after Logoff
/// ([mapifreebuffer]).
#[test]
fn buffers_outlive_the_session() {
    let world = World::new(&["Work"]);
    let free = world.mapi.subsystem().entry_points().MAPIFreeBuffer;
    let (count, props) = world.with("Work", |session| {
        let inbox = session.default_store()?.inbox()?;
        let note = message(&inbox, "kept")?;
        let (mut count, mut props) = (0, ptr::null_mut());
        // SAFETY: null asks for all properties; the out pointers are ours.
        let status =
            unsafe { note.as_raw().GetProps(ptr::null(), 0x8000_0000, &mut count, &mut props) };
        assert!(!Code::from_hresult(status).is_error());
        Ok((count, props))
    });
    // SAFETY: the block is ours until it is freed.
    unsafe {
        let props_now = std::slice::from_raw_parts(props, count as usize);
        let subject = props_now.iter().find(|p| p.ulPropTag == tags::SUBJECT.tag().0);
        let text = mapi_session::wire::decode::wide(subject.expect("a subject").Value.lpszW.cast());
        assert_eq!(text.as_deref(), Ok("kept"));
        assert_eq!(free(props.cast()), 0);
    }
}

/// Out pointers are nulled before anything else is looked at, so that a caller that does not look
/// at the code frees nothing that is not there ([mapi-return-value-documentation]).
#[test]
fn a_failure_leaves_null_in_every_out_pointer() {
    World::new(&["Work"]).with("Work", |session| {
        let dirt = ptr::without_provenance_mut(0x10);
        let raw = session.as_raw();
        let id = [7u8; 40];
        // SAFETY: sizes and pointers belong together; out pointers are places of ours.
        unsafe {
            let (mut kind, mut out) = (77, dirt);
            let status = raw.OpenEntry(40, id.as_ptr().cast(), ptr::null(), 0, &mut kind, &mut out);
            assert_eq!(Code::from_hresult(status), Code::E_UNKNOWN_ENTRYID);
            assert!(out.is_null());
            let mut out = dirt;
            let status = raw.OpenMsgStore(0, 40, id.as_ptr().cast(), ptr::null(), 0, &mut out);
            assert!(Code::from_hresult(status).is_error());
            assert!(out.is_null());
            let mut out = dirt;
            let uid = [9u8; 16];
            let status = raw.OpenProfileSection(uid.as_ptr().cast(), ptr::null(), 0, &mut out);
            assert_eq!(Code::from_hresult(status), Code::E_NOT_FOUND);
            assert!(out.is_null());
            let inbox = session.default_store()?.inbox()?;
            let (mut count, mut props) = (5, ptr::without_provenance_mut::<raw::SPropValue>(0x10));
            let status = inbox.as_raw().GetProps(ptr::null(), 0x40, &mut count, &mut props);
            assert_eq!(Code::from_hresult(status), Code::E_UNKNOWN_FLAGS);
            assert!(props.is_null());
        }
        Ok(())
    });
}

/// A place that is needed and missing is the caller's fault, not a crash.
#[test]
fn a_missing_out_pointer_is_refused() {
    World::new(&["Work"]).with("Work", |session| {
        let invalid = Code::E_INVALID_PARAMETER.to_hresult();
        let raw = session.as_raw();
        // SAFETY: null is what is tested.
        unsafe {
            assert_eq!(raw.GetStatusTable(0, ptr::null_mut()), invalid);
            assert_eq!(raw.OpenAddressBook(0, ptr::null(), 0, ptr::null_mut()), invalid);
            assert_eq!(raw.QueryIdentity(ptr::null_mut(), ptr::null_mut()), invalid);
            let inbox = session.default_store()?.inbox()?;
            assert_eq!(inbox.as_raw().CreateMessage(ptr::null(), 0, ptr::null_mut()), invalid);
        }
        Ok(())
    });
}
