//! Part H: named properties.

use std::ptr;

use mapi_session::raw::{IMAPIProp, IMessage, MAPINAMEID, SPropTagArray};
use mapi_session::wire::{Arena, NameKind, NamedProp, decode, encode};
use mapi_session::{Code, Guid, PropTag, PropValue, Tag, Value, tags, types};
use windows_core::Interface;

use super::desk::{CREATE, Desk, ERROR, get, set};
use crate::bench::{MDB_WRITE, MODIFY, UNICODE, as_prop};
use crate::breach::{Breach, answers, hold, ok, same, some};
use crate::messages::{inbox, message};
use crate::objects::{bytes_of, own_uid, section, two_stores};
use crate::{Bench, Check, Rule};

/// `MAPI_NO_STRINGS`
const NO_STRINGS: u32 = 0x1;
/// `MAPI_NO_IDS`
const NO_IDS: u32 = 0x2;
/// A property set of nobody's.
const OURS: Guid = Guid::from_u128(0x7a1c_55d0_0001_4b1e_9c1e_10aa_20bb_30cc);
const OTHERS: Guid = Guid::from_u128(0x7a1c_55d0_0002_4b1e_9c1e_10aa_20bb_30cc);

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "H.6.GetIDsFromNames",
        "GetIDsFromNames gives an identifier from 0x8000 to 0xFFFE for each name, in order and \
         without a type; a name that nobody made is PT_ERROR, with a warning, unless MAPI_CREATE \
         makes it.",
        "imapiprop-getidsfromnames",
        identifiers,
    ),
    Rule::changes(
        "H.6.GetNamesFromIDs",
        "GetNamesFromIDs gives the name of each identifier, and null for one that has none, whose \
         tag it makes PT_ERROR, with a warning; without identifiers all names; and no name of a \
         kind that the flags exclude.",
        "imapiprop-getnamesfromids",
        names,
    )
    .chosen(
        "what a property set without identifiers asks for: the names of that set; what becomes of \
         an identifier whose name the flags exclude: the same as of one without a name",
    ),
    Rule::changes(
        "H.6.1",
        "Tags and names are two blocks, and MAPIFreeBuffer frees each.",
        "imapiprop-getnamesfromids",
        two_blocks,
    ),
    Rule::changes(
        "H.6.2",
        "Objects with one PR_MAPPING_SIGNATURE have one mapping of names; between others a named \
         property is copied by its name.",
        "pidtagmappingsignature-canonical-property",
        by_name,
    ),
    Rule::changes(
        "H.6.3",
        "A name is of a property set, which null is not; a name that is text is UTF-16.",
        "mapinameid",
        well_formed,
    ),
    Rule::changes(
        "H.6.5",
        "An object without named properties answers MAPI_E_NO_SUPPORT, and takes nothing from \
         0x8000 on: MAPI_E_UNEXPECTED_ID.",
        "supporting-named-properties",
        unsupported,
    ),
];

fn numbered(number: i32) -> NamedProp {
    NamedProp { set: OURS, kind: NameKind::Id(number) }
}

fn called(name: &str) -> NamedProp {
    NamedProp { set: OURS, kind: NameKind::Name(name.to_owned()) }
}

/// GetIDsFromNames: what it answers, and the tags.
unsafe fn ids(
    bench: &Bench,
    object: &IMAPIProp,
    names: &[NamedProp],
    flags: u32,
) -> Result<(Code, Vec<Tag>), Breach> {
    let arena = Arena::new();
    let names: Vec<_> = names.iter().cloned().map(Some).collect();
    let first = encode::names(&arena, &names)?;
    let mut array = ptr::null_mut();
    let answer = object.GetIDsFromNames(names.len() as u32, first.cast(), flags, &mut array);
    let code = Code::from_hresult(answer);
    if array.is_null() {
        return Ok((code, Vec::new()));
    }
    let tags = decode::tags(array);
    bench.free(array);
    Ok((code, tags?))
}

/// What GetNamesFromIDs gives.
struct Named {
    code: Code,
    tags: Vec<Tag>,
    names: Vec<Option<NamedProp>>,
}

/// GetNamesFromIDs: of these tags, or of all.
unsafe fn names_of(
    bench: &Bench,
    object: &IMAPIProp,
    tags: Option<&[Tag]>,
    set: Option<&Guid>,
    flags: u32,
) -> Result<Named, Breach> {
    let arena = Arena::new();
    let mut array = match tags {
        Some(tags) => encode::tags(&arena, tags)?,
        None => ptr::null_mut(),
    };
    let set = set.map_or(ptr::null(), ptr::from_ref);
    let (mut count, mut first) = (7, ptr::dangling_mut());
    let answer = object.GetNamesFromIDs(&mut array, set, flags, &mut count, &mut first);
    let code = Code::from_hresult(answer);
    hold(!code.is_error(), || format!("GetNamesFromIDs answered {code}"))?;
    hold(!array.is_null(), || "GetNamesFromIDs gave no array of tags".into())?;
    hold((count == 0) == first.is_null(), || format!("{count} names stand at {first:?}"))?;
    let read = decode::tags(array);
    if tags.is_none() {
        bench.free(array);
    }
    let names = decode::names(first, count);
    bench.free(first);
    Ok(Named { code, tags: read?, names: names? })
}

unsafe fn identifiers(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let names = [numbered(0x8501), called("Colour"), numbered(0x8502)];
    let (code, tags) = ids(bench, &desk.message, &names, 0)?;
    same("GetIDsFromNames of what nobody made", code, Code::W_ERRORS_RETURNED)?;
    same("its tags", tags, vec![Tag::new(0, ERROR); 3])?;
    let (code, made) = ids(bench, &desk.message, &names, CREATE)?;
    same("GetIDsFromNames with MAPI_CREATE", code, Code::S_OK)?;
    for tag in &made {
        same("the type of an identifier", tag.type_code(), 0)?;
        hold((0x8000..=0xFFFE).contains(&tag.id()), || format!("the identifier is {tag:?}"))?;
    }
    let [one, two, three] = made[..] else {
        return Err(Breach::new(format!("{} tags for three names", made.len())));
    };
    hold(one != two && two != three && one != three, || "two names have one identifier".into())?;
    let got = names_of(bench, &desk.message, Some(&made), None, 0)?;
    same("the names of what was made", got.names, names.iter().cloned().map(Some).collect())?;
    let turned = [numbered(0x8502), called("Nobody's"), numbered(0x8501)];
    let (code, tags) = ids(bench, &desk.message, &turned, 0)?;
    same("GetIDsFromNames, one of nobody's", code, Code::W_ERRORS_RETURNED)?;
    same("its tags", tags, vec![three, Tag::new(0, ERROR), one])?;
    let (code, all) = ids(bench, &desk.message, &[], 0)?;
    same("GetIDsFromNames without names", code, Code::S_OK)?;
    hold(made.iter().all(|tag| all.contains(tag)), || "what was made is not among all".into())?;
    let mut array = ptr::null_mut();
    let answer = desk.message.GetIDsFromNames(0, ptr::null(), CREATE, &mut array);
    answers("GetIDsFromNames that makes all", answer, Code::E_INVALID_PARAMETER)
}

unsafe fn names(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let other = NamedProp { set: OTHERS, kind: NameKind::Name("Size".to_owned()) };
    let given = [numbered(0x8501), called("Colour"), other];
    let (_, made) = ids(bench, &desk.message, &given, CREATE)?;
    let asked = [made[1], Tag::new(0xFFFE, 0), made[0]];
    // A set that comes with identifiers is ignored.
    for set in [None, Some(&OTHERS)] {
        let got = names_of(bench, &desk.message, Some(&asked), set, 0)?;
        same("GetNamesFromIDs, one of nobody's", got.code, Code::W_ERRORS_RETURNED)?;
        let wanted = vec![Some(called("Colour")), None, Some(numbered(0x8501))];
        same("the names", got.names, wanted)?;
        let nobodys = Tag::new(0xFFFE, ERROR);
        same("the tags", got.tags, vec![asked[0], nobodys, asked[2]])?;
    }
    let number = (made[0], Some(numbered(0x8501)));
    let text = (made[1], Some(called("Colour")));
    let failed = |tag: Tag| (tag.with_type(ERROR), None);
    for (flags, number, text) in [
        (NO_IDS, failed(made[0]), text.clone()),
        (NO_STRINGS, number.clone(), failed(made[1])),
        (NO_IDS | NO_STRINGS, failed(made[0]), failed(made[1])),
    ] {
        let got = names_of(bench, &desk.message, Some(&made[..2]), None, flags)?;
        same("GetNamesFromIDs of both kinds", got.code, Code::W_ERRORS_RETURNED)?;
        same("the tags of both kinds", got.tags, vec![number.0, text.0])?;
        same("the names of both kinds", got.names, vec![number.1, text.1])?;
    }
    let all = names_of(bench, &desk.message, None, None, 0)?;
    same("GetNamesFromIDs of all", all.code, Code::S_OK)?;
    same("how many tags and names there are", all.tags.len(), all.names.len())?;
    for (tag, name) in made.iter().zip(&given) {
        let place = all.tags.iter().position(|other| other.id() == tag.id());
        let place = some("an identifier among all", place)?;
        same("its name", all.names[place].as_ref(), Some(name))?;
    }
    let numbers = names_of(bench, &desk.message, None, None, NO_STRINGS)?;
    let is_number =
        |name: &Option<NamedProp>| matches!(name, Some(NamedProp { kind: NameKind::Id(_), .. }));
    hold(numbers.names.iter().all(is_number), || "MAPI_NO_STRINGS gave text".into())?;
    hold(numbers.names.contains(&Some(numbered(0x8501))), || "a number is missing".into())?;
    let texts = names_of(bench, &desk.message, None, None, NO_IDS)?;
    hold(!texts.names.iter().any(is_number), || "MAPI_NO_IDS gave numbers".into())?;
    hold(texts.names.contains(&Some(called("Colour"))), || "a text is missing".into())?;
    let none = names_of(bench, &desk.message, None, None, NO_IDS | NO_STRINGS)?;
    same("GetNamesFromIDs of none", none.code, Code::S_OK)?;
    same("the tags of none", none.tags, Vec::new())?;
    same("the names of none", none.names.len(), 0)
}

unsafe fn two_blocks(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    ids(bench, &desk.message, &[numbered(0x8501), called("Colour")], CREATE)?;
    let mut tags: *mut SPropTagArray = ptr::null_mut();
    let (mut count, mut names) = (0, ptr::null_mut());
    let answer = desk.message.GetNamesFromIDs(&mut tags, ptr::null(), 0, &mut count, &mut names);
    ok("GetNamesFromIDs", answer)?;
    hold(!tags.is_null() && !names.is_null(), || "a block is missing".into())?;
    bench.frees_root("the tags", tags)?;
    // The other block stands by itself.
    same("how many names there still are", decode::names(names, count)?.len(), count as usize)?;
    bench.frees_root("the names", names)
}

unsafe fn by_name(bench: &Bench) -> Check {
    let two = two_stores(bench)?;
    let mut messages = Vec::new();
    for entry in [&two.first, &two.second] {
        let store = two.session.open_store(entry, MDB_WRITE)?;
        let inbox = inbox(bench, &store)?;
        for _ in 0..2 {
            messages.push(as_prop(&message(bench, &inbox, &[tags::SUBJECT.with("named")])?)?);
        }
    }
    let [one, beside, other, _] = &messages[..] else {
        return Err(Breach::new("four messages were made"));
    };
    let mapping = |object: &IMAPIProp| bytes_of(bench, object, tags::MAPPING_SIGNATURE);
    let colour = called("Colour");
    // So that the two stores do not number alike.
    ids(bench, other, &[numbered(1), numbered(2), numbered(3)], CREATE)?;
    let (_, made) = ids(bench, one, std::slice::from_ref(&colour), CREATE)?;
    same("the mapping of two messages of a store", mapping(one)?, mapping(beside)?)?;
    let (_, same_store) = ids(bench, beside, std::slice::from_ref(&colour), 0)?;
    same("the identifier in both", &same_store, &made)?;
    hold(mapping(one)? != mapping(other)?, || "two stores have one mapping".into())?;
    let here: PropTag<types::Unicode> = PropTag::from_id(made[0].id());
    bench.set_props(one, &[here.with("red")])?;
    let arena = Arena::new();
    let include = encode::tags(&arena, &[here.tag()])?;
    let interface = IMessage::IID;
    let to = other.as_raw();
    let answer = one.CopyProps(include, 0, None, &interface, to, 0, ptr::null_mut());
    ok("CopyProps from store to store", answer)?;
    let (code, there) = ids(bench, other, &[colour], 0)?;
    same("GetIDsFromNames of the name there", code, Code::S_OK)?;
    hold(there[0] != made[0], || "the two stores number alike".into())?;
    let there = there[0].with_type(0x001F);
    let (_, props) = get(bench, other, Some(&[there]), UNICODE)?;
    let got = props.into_iter().next().map(|prop| prop.value);
    same("the property under its name", got, Some(Value::Unicode("red".into())))
}

unsafe fn well_formed(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let text = [called("Grüße"), called("grüße"), called("世界")];
    let (code, made) = ids(bench, &desk.message, &text, CREATE)?;
    same("GetIDsFromNames of text", code, Code::S_OK)?;
    let got = names_of(bench, &desk.message, Some(&made), None, 0)?;
    same("the text of the names", got.names, text.map(Some).to_vec())?;
    let nameless = MAPINAMEID::default();
    let names = [&raw const nameless];
    let mut array = ptr::null_mut();
    let answer = desk.message.GetIDsFromNames(1, names.as_ptr(), CREATE, &mut array);
    answers("GetIDsFromNames of no property set", answer, Code::E_INVALID_PARAMETER)
}

unsafe fn unsupported(bench: &Bench) -> Check {
    let session = bench.session()?;
    let (_, section) = section(&session, &own_uid(1), MODIFY)?;
    let section = as_prop(&some("a profile section", section)?)?;
    let (code, _) = ids(bench, &section, &[numbered(1)], CREATE)?;
    same("GetIDsFromNames of a profile section", code, Code::E_NO_SUPPORT)?;
    let mut tags = ptr::null_mut();
    let (mut count, mut first) = (0, ptr::null_mut());
    let answer = section.GetNamesFromIDs(&mut tags, ptr::null(), 0, &mut count, &mut first);
    answers("GetNamesFromIDs of a profile section", answer, Code::E_NO_SUPPORT)?;
    let named = PropValue { tag: Tag::new(0x8001, 0x0003), value: Value::Long(1) };
    let (code, problems) = set(bench, &section, &[named])?;
    same("SetProps of what has a name", code, Code::S_OK)?;
    let codes: Vec<Code> = problems.iter().map(|problem| problem.code).collect();
    same("the problem", codes, vec![Code::E_UNEXPECTED_ID])
}
