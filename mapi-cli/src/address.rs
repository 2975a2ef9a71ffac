//! What people call an object by: `Inbox/Customers`, `Inbox/3`, `.`, an entry identifier.

use mapi_session::EntryId;

/// Bytes of the shortest entry identifier: flags and the UID of its provider.
const SHORTEST_ENTRY_ID: usize = 20;

/// The name of an object, taken apart but not looked up.
#[derive(Debug, Clone)]
pub(crate) enum Address {
    /// `.`: the message store.
    Store,
    /// An entry identifier in hexadecimal.
    Entry(EntryId),
    /// The names on the way to a folder.
    Folder(Vec<String>),
    /// The names on the way to a folder, and the number of a message in it.
    Message(Vec<String>, usize),
}

impl Address {
    /// Takes a name apart. A number at the end means a message; a folder of that name is
    /// written with a slash after it, and a slash within a name as `\/`.
    pub(crate) fn parse(text: &str) -> Address {
        if let Some(id) = entry_id(text) {
            return Address::Entry(id);
        }
        if text == "." {
            return Address::Store;
        }
        let mut path = path(text);
        match path.last().and_then(|last| last.parse::<usize>().ok()) {
            Some(number) if !text.ends_with('/') => {
                path.pop();
                Address::Message(path, number)
            }
            _ => Address::Folder(path),
        }
    }

    /// The same where only a folder can be meant, so that a number needs no slash after it.
    pub(crate) fn folder(text: &str) -> Address {
        match Address::parse(text) {
            Address::Message(..) | Address::Folder(_) => Address::Folder(path(text)),
            other => other,
        }
    }
}

/// The names of a path.
pub(crate) fn path(text: &str) -> Vec<String> {
    let mut names = vec![String::new()];
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        match c {
            '/' => names.push(String::new()),
            '\\' => match characters.next() {
                Some('/') => last(&mut names).push('/'),
                Some(other) => last(&mut names).extend(['\\', other]),
                None => last(&mut names).push('\\'),
            },
            other => last(&mut names).push(other),
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

/// A name as [`path`] reads it.
pub(crate) fn escaped(name: &str) -> String {
    name.replace('/', "\\/")
}

fn last(names: &mut Vec<String>) -> &mut String {
    if names.is_empty() {
        names.push(String::new());
    }
    let at = names.len() - 1;
    &mut names[at]
}

/// The entry identifier that hexadecimal digits stand for, if they are enough for one.
fn entry_id(text: &str) -> Option<EntryId> {
    let digits = text.as_bytes();
    if digits.len() < 2 * SHORTEST_ENTRY_ID || !digits.len().is_multiple_of(2) {
        return None;
    }
    let digit = |byte: u8| (byte as char).to_digit(16);
    let bytes: Option<Vec<u8>> = (digits.chunks_exact(2))
        .map(|pair| u8::try_from(digit(pair[0])? * 16 + digit(pair[1])?).ok())
        .collect();
    bytes.map(EntryId::from_bytes)
}
