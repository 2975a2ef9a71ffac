//! A profile section that is written and read: what it takes it keeps as it is, what it does not
//! take it names, and it does the one or the other with each property by itself.
#![no_main]

use std::cell::OnceCell;

use arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use mapi_session::flags::ProfileSectionFlags;
use mapi_session::{Code, Guid, PropValue, Session, Tag, Value};

thread_local! {
    static SESSION: OnceCell<Session<'static>> = const { OnceCell::new() };
}

/// What is done to the section.
#[derive(Debug)]
struct Work {
    set: Vec<PropValue>,
    deleted: Vec<Tag>,
    /// Whether the section is opened again before it is read.
    again: bool,
}

impl<'a> Arbitrary<'a> for Work {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Work> {
        Ok(Work {
            set: mapi_fuzz::list(u, mapi_fuzz::prop)?,
            deleted: mapi_fuzz::list(u, mapi_fuzz::tag)?,
            again: u.arbitrary()?,
        })
    }
}

fuzz_target!(|work: Work| {
    SESSION.with(|session| {
        let session = session.get_or_init(|| mapi_fuzz::session("profile_section"));
        let uid = Guid::from_u128(0x3c11_5e87_20a4_4d19_914b_6e05_d7f3_2a68);
        let open = || session.open_profile_section(&uid, ProfileSectionFlags::MODIFY);
        let mut section = open().expect("a section of the suite's own");
        let mut kept: Vec<&PropValue> = Vec::new();
        if let Ok(problems) = section.set_reporting(&work.set) {
            // PR_NULL stands for no property, PT_ERROR for no value: both are passed over.
            let passed = |p: &PropValue| p.tag == Tag::new(0, 1) || p.tag.type_code() == 0x000A;
            let set = work.set.iter().enumerate().filter(|(_, p)| !passed(p));
            for (index, prop) in set {
                kept.retain(|k| k.tag.id() != prop.tag.id());
                if problems.iter().all(|p| p.index as usize != index) {
                    kept.push(prop);
                }
            }
        }
        if work.again {
            drop(section);
            section = open().expect("it was there before");
        }
        for prop in &kept {
            // What is set twice, or refused after it was taken, may be either.
            if work.set.iter().filter(|p| p.tag.id() == prop.tag.id()).count() > 1 {
                continue;
            }
            let read = section.props(&[prop.tag]).expect("GetProps").remove(0);
            // A NaN is not equal to itself; its text is. A large value is read by a stream.
            if read.value != Value::Error(Code::E_NOT_ENOUGH_MEMORY) {
                assert_eq!(format!("{read:?}"), format!("{prop:?}"));
            }
        }
        section.all_props().expect("all properties");
        let _ = section.delete_reporting(&work.deleted);
        // The next run finds it empty again.
        let all: Vec<Tag> = kept.iter().map(|prop| prop.tag).collect();
        let _ = section.delete_reporting(&all);
    });
});
