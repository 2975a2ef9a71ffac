//! Named properties: how often names are looked up, and what is made of them.

#[path = "../../tests/fake/mod.rs"]
mod fake;

use mapi_session::{
    Code, Guid, Logon, Mapi, NamedTag, ProfileSection, PropTag, Result, Session, guids, named,
    tags, types,
};

const CUSTOM: NamedTag<types::Unicode> = NamedTag::from_name(guids::PS_PUBLIC_STRINGS, "custom");

fn in_session<R>(work: impl FnOnce(&Session<'_>) -> Result<R>) -> Result<R> {
    Mapi::initialize(fake::subsystem()).unwrap().session(Logon::profile("Work"), work)
}

fn section<'s>(session: &Session<'s>) -> Result<ProfileSection<'s>> {
    session.profile_section(&Guid::from_u128(1))
}

/// How often something was done.
fn times(what: &str) -> usize {
    fake::log().iter().filter(|done| **done == what).count()
}

/// Objects that have the same PR_MAPPING_SIGNATURE share one mapping of names, so that what one of
/// them answered holds for all ([pidtagmappingsignature-canonical-property]).
#[test]
fn names_are_looked_up_once_per_mapping_signature() {
    fake::set_props(vec![tags::MAPPING_SIGNATURE.with(vec![1; 16])]);
    in_session(|session| {
        let first = section(session)?;
        first.set_named(&[named::REMINDER_SET.with(true), CUSTOM.with("one")])?;
        assert_eq!(times("names looked up"), 1);
        for _ in 0..3 {
            let other = section(session)?;
            let (set, custom) = other.get((named::REMINDER_SET, CUSTOM))?;
            assert_eq!((set, custom.as_deref()), (Some(true), Some("one")));
            other.set(CUSTOM, "two")?;
        }
        assert_eq!(times("names looked up"), 1);
        Ok(())
    })
    .unwrap();
    // What another mapping says is no business of this one.
    fake::set_props(vec![tags::MAPPING_SIGNATURE.with(vec![2; 16])]);
    in_session(|session| {
        section(session)?.get(CUSTOM)?;
        section(session)?.get(CUSTOM)?;
        assert_eq!(times("names looked up"), 2);
        fake::set_props(vec![tags::MAPPING_SIGNATURE.with(vec![3; 16])]);
        section(session)?.get(CUSTOM)?;
        assert_eq!(times("names looked up"), 3);
        Ok(())
    })
    .unwrap();
    assert_eq!(fake::unfreed(), 0);
}

/// An object without a signature answers for itself alone.
#[test]
fn an_object_without_a_signature_looks_its_own_names_up() {
    in_session(|session| {
        let first = section(session)?;
        first.set(CUSTOM, "one")?;
        first.set(CUSTOM, "two")?;
        assert_eq!(first.get(CUSTOM)?.as_deref(), Some("one"));
        assert_eq!(times("names looked up"), 1);
        section(session)?.get(CUSTOM)?;
        assert_eq!(times("names looked up"), 2);
        Ok(())
    })
    .unwrap();
}

/// Reading asks without MAPI_CREATE: a name that is not there is no value, and is asked for again,
/// since anybody may make it ([imapiprop-getidsfromnames]).
#[test]
fn reading_makes_no_names() {
    fake::set_props(vec![tags::MAPPING_SIGNATURE.with(vec![1; 16])]);
    in_session(|session| {
        let section = section(session)?;
        assert_eq!(section.get(CUSTOM)?, None);
        let read = times("properties read");
        assert_eq!(section.get((CUSTOM, named::KEYWORDS))?, (None, None));
        // Nothing is known to ask for: no tags would mean all properties.
        assert_eq!(times("properties read"), read);
        assert_eq!(times("names looked up"), 2);
        section.set(named::KEYWORDS, ["a".to_owned(), "b".to_owned()])?;
        let (custom, keywords, size) =
            section.get((CUSTOM, named::KEYWORDS, tags::MESSAGE_SIZE))?;
        assert_eq!((custom, size), (None, None));
        assert_eq!(keywords, Some(vec!["a".to_owned(), "b".to_owned()]));
        Ok(())
    })
    .unwrap();
}

/// A tag for a table's column or restriction comes of the same mapping.
#[test]
fn the_tag_of_a_name_is_that_of_its_values() {
    fake::set_props(vec![tags::MAPPING_SIGNATURE.with(vec![1; 16])]);
    in_session(|session| {
        let section = section(session)?;
        section.set(CUSTOM, "here")?;
        let tag: Option<PropTag<types::Unicode>> =
            section.named_tag(&CUSTOM.name(), Default::default())?;
        assert_eq!(section.get(tag.expect("made"))?.as_deref(), Some("here"));
        assert_eq!(times("names looked up"), 1);
        Ok(())
    })
    .unwrap();
}

/// An error says the property's name: its identifier means nothing elsewhere.
#[test]
fn an_error_names_the_property() {
    const NUMBER: NamedTag<types::Long> = NamedTag::from_lid(guids::PSETID_Common, 0x8777);
    in_session(|session| {
        let section = section(session)?;
        let error = section.set(NUMBER, 5).unwrap_err();
        assert_eq!(error.code(), Code::E_NO_ACCESS);
        assert_eq!(error.name(), Some(&NUMBER.name()));
        let said = error.to_string();
        assert!(said.contains("property 0x8777 of 00062008-0000-0000-C000-000000000046"), "{said}");
        Ok(())
    })
    .unwrap();
}
