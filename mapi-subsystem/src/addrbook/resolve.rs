//! Which entries a name means.

use mapi_session::flags::ResolveState;
use mapi_session::wire::Row;
use mapi_session::{PropValue, Tag, Value, tags};

use super::one_off;
use crate::com::Reply;
use crate::identity::OneOff;
use crate::props::find_id;
use crate::service::text;

/// The entries that a name may mean: those that are called so in full, if there are any, else all.
pub(super) fn best(rows: Vec<Row>, name: &str) -> Vec<Row> {
    let found: Vec<(bool, Row)> = rows
        .into_iter()
        .filter_map(|row| match matches_name(&row, name) {
            (false, _) => None,
            (true, full) => Some((full, row)),
        })
        .collect();
    let any_full = found.iter().any(|(full, _)| *full);
    found.into_iter().filter(|(full, _)| *full || !any_full).map(|(_, row)| row).collect()
}

/// Whether an entry may be meant by a name: each word of the name begins a word of one of the
/// entry's names, or its address or account begins with it. The second value: it is the entry's
/// name, address or account in full.
fn matches_name(properties: &[PropValue], name: &str) -> (bool, bool) {
    let name = name.trim().to_lowercase();
    let field = |tag| text(properties, tag).unwrap_or_default().to_lowercase();
    let display = field(tags::DISPLAY_NAME);
    let address = field(tags::EMAIL_ADDRESS);
    let account = field(tags::ACCOUNT);
    if name.is_empty() {
        return (false, false);
    }
    if [&display, &address, &account].contains(&&name) || name == format!("smtp:{address}") {
        return (true, true);
    }
    let known = [display, field(tags::GIVEN_NAME), field(tags::SURNAME), field(tags::NICKNAME)];
    let known: Vec<String> = known.iter().flat_map(|text| words(text)).collect();
    let wanted = words(&name);
    let by_words = !wanted.is_empty()
        && wanted.iter().all(|w| known.iter().any(|k| k.starts_with(w.as_str())));
    (by_words || address.starts_with(&name) || account.starts_with(&name), false)
}

/// Whether an entry may be meant by a name.
pub(super) fn may_mean(properties: &[PropValue], name: &str) -> bool {
    matches_name(properties, name).0
}

/// The words of a name.
pub(super) fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The recipient that a text describes by itself: `ida@example.org`, `Ida <ida@example.org>` or
/// `[SMTP:ida@example.org]`.
pub(super) fn described(name: &str) -> Reply<Option<Row>> {
    let name = name.trim();
    let typed = name.strip_prefix('[').and_then(|n| n.strip_suffix(']'));
    let (display, kind, address) = if let Some((kind, address)) =
        typed.and_then(|t| t.split_once(':'))
    {
        (address.trim(), kind.trim(), address.trim())
    } else if let Some((display, address)) = name.strip_suffix('>').and_then(|n| n.rsplit_once('<'))
    {
        let display = display.trim().trim_matches('"');
        (if display.is_empty() { address.trim() } else { display }, "SMTP", address.trim())
    } else {
        (name, "SMTP", name)
    };
    let smtp = kind.eq_ignore_ascii_case("SMTP");
    let plausible = if smtp { is_smtp(address) } else { !kind.is_empty() && !address.is_empty() };
    if !plausible {
        return Ok(None);
    }
    let one_off = OneOff {
        name: display.to_owned(),
        address_type: kind.to_uppercase(),
        address: address.to_owned(),
        rich_info: false,
    };
    one_off::row(&one_off.to_entry_id()).map(Some)
}

fn is_smtp(address: &str) -> bool {
    address.rsplit_once('@').is_some_and(|(local, domain)| {
        !local.is_empty()
            && !domain.is_empty()
            && !address.chars().any(|c| c.is_whitespace() || c.is_control() || "<>,;".contains(c))
    })
}

/// Writes a found entry over a recipient's row: the columns that were asked for first (with
/// PT_ERROR where the entry lacks one), then what the recipient had beside them.
pub(super) fn merge(row: &mut Row, entry: &[PropValue], columns: &[Tag]) {
    let mut new: Row = columns
        .iter()
        .map(|tag| match find_id(entry, tag.id()).or_else(|| find_id(row, tag.id())) {
            Some(found) => match crate::props::convert(found.value.clone(), tag.type_code()) {
                Ok(value) => {
                    let ty =
                        if tag.type_code() == 0 { found.tag.type_code() } else { tag.type_code() };
                    PropValue { tag: tag.with_type(ty), value }
                }
                Err(code) => error(*tag, code),
            },
            None => error(*tag, mapi_session::Code::E_NOT_FOUND),
        })
        .collect();
    for property in row.iter() {
        if find_id(&new, property.tag.id()).is_none() {
            new.push(property.clone());
        }
    }
    *row = new;
}

fn error(tag: Tag, code: mapi_session::Code) -> PropValue {
    PropValue { tag: tag.with_type(crate::props::types::PT_ERROR), value: Value::Error(code) }
}

/// What a resolved recipient has at least.
pub(super) const COLUMNS: [Tag; 8] = [
    tags::ENTRYID.tag(),
    tags::DISPLAY_NAME.tag(),
    tags::ADDRTYPE.tag(),
    tags::EMAIL_ADDRESS.tag(),
    tags::OBJECT_TYPE.tag(),
    tags::DISPLAY_TYPE.tag(),
    tags::SEARCH_KEY.tag(),
    tags::SEND_RICH_INFO.tag(),
];

/// The name to look up in a row that has no entry yet.
pub(super) fn wanted(row: &[PropValue]) -> Option<String> {
    text(row, tags::DISPLAY_NAME)
        .or_else(|| text(row, tags::EMAIL_ADDRESS))
        .map(str::to_owned)
        .or_else(|| {
            // An 8-bit caller's name.
            find_id(row, tags::DISPLAY_NAME.tag().id()).and_then(|p| match &p.value {
                Value::String8(bytes) => Some(crate::props::decode(bytes)),
                _ => None,
            })
        })
}

/// ResolveNames of a container: looks up the rows that are not resolved yet.
pub(super) fn names(
    rows: &mut [Row],
    states: &mut [u32],
    columns: Option<&[Tag]>,
    look_up: impl Fn(&str) -> Reply<Vec<Row>>,
) -> Reply<()> {
    let columns = columns.filter(|c| !c.is_empty()).unwrap_or(&COLUMNS);
    for (row, state) in rows.iter_mut().zip(states) {
        if *state == ResolveState::Resolved.to_raw() {
            continue;
        }
        let Some(name) = wanted(row) else { continue };
        let mut found = look_up(&name)?;
        *state = match found.len() {
            0 => ResolveState::Unresolved,
            1 => {
                merge(row, &found.remove(0), columns);
                ResolveState::Resolved
            }
            _ => ResolveState::Ambiguous,
        }
        .to_raw();
    }
    Ok(())
}
