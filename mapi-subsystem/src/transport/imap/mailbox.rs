//! An opened mailbox at a server, and what is asked of it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use imap::types::{Fetch, Fetches, Flag};
use mapi_session::Code;
use sha2::{Digest as _, Sha256};

use super::client::{Line, is_garbled};
use crate::com::{Fault, Reply};
use crate::store::Marks;

/// The mailbox that is fetched.
pub(super) const INBOX: &str = "INBOX";
/// How many messages a mailbox has at most.
const LARGEST: u32 = 1_000_000;
/// How many messages one command asks about.
const AT_ONCE: u32 = 2000;
/// How many bytes the answer about one of them may have, beside its header.
const SHORT: u64 = 1024;
/// How many bytes of headers an answer may have.
const HEADERS: u64 = 64 << 20;

/// A message as the mailbox lists it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Listed {
    pub(super) size: u32,
    pub(super) marks: Marks,
    /// It is marked to be deleted.
    pub(super) deleted: bool,
}

/// Messages by their numbers.
pub(super) type Listing = BTreeMap<u32, Listed>;

/// A message as it was fetched. All messages of an answer share its bytes.
pub(super) struct Fetched {
    answer: Arc<Fetches>,
    place: usize,
    pub(super) number: u32,
    pub(super) marks: Marks,
    /// When it came to the mailbox, in seconds since 1970.
    pub(super) came: Option<i64>,
}

impl Fetched {
    /// The message as the server has sent it.
    pub(super) fn raw(&self) -> &[u8] {
        self.answer.get(self.place).and_then(Fetch::body).unwrap_or_default()
    }
}

/// What a fetch has given.
pub(super) enum Answer<T> {
    Given(T),
    /// It cannot be understood, and nothing can be asked on this line any more.
    Garbled(Fault),
}

/// An open mailbox.
pub(super) struct Mailbox {
    pub(super) line: Line,
    /// Its messages have their numbers while this stays.
    pub(super) validity: u32,
    exists: u32,
}

impl Mailbox {
    /// Opens the mailbox; `reads`: nothing is to be changed in it.
    pub(super) fn open(mut line: Line, reads: bool) -> Reply<Mailbox> {
        line.most.allow(0);
        let opened = if reads { line.session.examine(INBOX) } else { line.session.select(INBOX) };
        let opened = opened.map_err(|error| line.fault(&error))?;
        let validity = opened.uid_validity.ok_or_else(|| {
            let text = format!("{}: its messages have no numbers that last", line.host);
            Fault::new(Code::E_NETWORK_ERROR, text)
        })?;
        if opened.exists > LARGEST {
            let (host, exists) = (&line.host, opened.exists);
            let text =
                format!("{host}: {exists} messages are more than the {LARGEST} that are fetched");
            return Err(Fault::new(Code::E_NETWORK_ERROR, text));
        }
        Ok(Mailbox { line, validity, exists: opened.exists })
    }

    /// Fetches something of all messages, part by part; `each` has what is told of one.
    fn survey(
        &mut self,
        query: &str,
        most: u64,
        at_once: u32,
        mut each: impl FnMut(u32, &Fetch<'_>),
    ) -> Reply<()> {
        // By places, which stay while nothing but this is asked.
        let mut first = 1;
        while first <= self.exists {
            let last = first.saturating_add(at_once - 1).min(self.exists);
            self.line.most.allow(most);
            let answer = self.line.session.fetch(format!("{first}:{last}"), query);
            for fetch in answer.map_err(|error| self.line.fault(&error))?.iter() {
                // A server may tell of others beside.
                if let Some(number) = fetch.uid.filter(|_| (first..=last).contains(&fetch.message))
                {
                    each(number, fetch);
                }
            }
            drop(self.line.session.take_all_unsolicited());
            let Some(next) = last.checked_add(1) else { break };
            first = next;
        }
        Ok(())
    }

    /// What is there.
    pub(super) fn list(&mut self) -> Reply<Listing> {
        let mut listing = Listing::new();
        let most = u64::from(AT_ONCE) * SHORT;
        self.survey("(UID FLAGS RFC822.SIZE)", most, AT_ONCE, |number, fetch| {
            let deleted = fetch.flags().contains(&Flag::Deleted);
            let size = fetch.size.unwrap_or(0);
            listing.insert(number, Listed { size, marks: marks(fetch), deleted });
        })?;
        Ok(listing)
    }

    /// What each message is known by, whatever its number is.
    pub(super) fn identities(&mut self) -> Reply<HashMap<u32, Vec<u8>>> {
        let mut found = HashMap::new();
        let query = "(UID BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])";
        self.survey(query, HEADERS, AT_ONCE, |number, fetch| {
            let id = fetch.header().and_then(message_id);
            found.insert(number, id.map(|id| digest(&[b"id", &id])));
        })?;
        let without: Vec<u32> =
            found.iter().filter(|(_, id)| id.is_none()).map(|(number, _)| *number).collect();
        for numbers in without.chunks(100) {
            for (number, header) in self.headers(numbers)? {
                found.insert(number, Some(identity(&header)));
            }
        }
        Ok(found.into_iter().filter_map(|(number, id)| Some((number, id?))).collect())
    }

    /// The headers of messages.
    pub(super) fn headers(&mut self, numbers: &[u32]) -> Reply<Vec<(u32, Vec<u8>)>> {
        self.line.most.allow(HEADERS);
        let answer = self.line.session.uid_fetch(set_of(numbers), "(UID BODY.PEEK[HEADER])");
        let answer = answer.map_err(|error| self.line.fault(&error))?;
        let headers = answer.iter().filter_map(|f| Some((f.uid?, f.header()?.to_vec())));
        Ok(headers.filter(|(number, _)| numbers.contains(number)).collect())
    }

    /// Messages, whole. Those that are gone meanwhile are not among them; one that the server will
    /// not give neither.
    pub(super) fn fetch(&mut self, numbers: &[u32], bytes: u64) -> Reply<Answer<Vec<Fetched>>> {
        // What a server says of a message's size is seldom all that it sends of it.
        self.line.most.allow(bytes.saturating_mul(2).saturating_add(1 << 20));
        let query = "(UID FLAGS INTERNALDATE BODY.PEEK[])";
        let answer = match self.line.session.uid_fetch(set_of(numbers), query) {
            Ok(answer) => answer,
            Err(error) if is_garbled(&error) => {
                return Ok(Answer::Garbled(self.line.fault(&error)));
            }
            Err(imap::Error::Io(error)) if error.kind() == std::io::ErrorKind::InvalidData => {
                let error = imap::Error::Io(error);
                return Ok(Answer::Garbled(self.line.fault(&error)));
            }
            // Of one message it may be that one's fault.
            Err(error @ (imap::Error::No(_) | imap::Error::Bad(_))) => {
                return Ok(Answer::Garbled(self.line.fault(&error)));
            }
            Err(error) => return Err(self.line.fault(&error)),
        };
        let asked: HashSet<u32> = numbers.iter().copied().collect();
        let answer = Arc::new(answer);
        let fetched = answer.iter().enumerate().filter_map(|(place, fetch)| {
            fetch.body()?;
            Some(Fetched {
                answer: Arc::clone(&answer),
                place,
                number: fetch.uid.filter(|number| asked.contains(number))?,
                marks: marks(fetch),
                came: fetch.internal_date().map(|date| date.timestamp()),
            })
        });
        let fetched = fetched.collect();
        drop(self.line.session.take_all_unsolicited());
        Ok(Answer::Given(fetched))
    }

    /// Sets (`+`) or takes away (`-`) a flag of messages.
    pub(super) fn flag(&mut self, numbers: &[u32], sign: char, flag: &str) -> Reply<()> {
        for numbers in numbers.chunks(500) {
            self.line.most.allow(1 << 20);
            let query = format!("{sign}FLAGS.SILENT ({flag})");
            let answer = self.line.session.uid_store(set_of(numbers), query);
            answer.map_err(|error| self.line.fault(&error))?;
            drop(self.line.session.take_all_unsolicited());
        }
        Ok(())
    }

    /// Deletes messages. Where the server can expunge only all that are marked, they stay marked: who
    /// marked others may want them back.
    pub(super) fn delete(&mut self, numbers: &[u32]) -> Reply<()> {
        self.flag(numbers, '+', "\\Deleted")?;
        if self.line.expunges {
            for numbers in numbers.chunks(500) {
                self.line.most.allow(1 << 20);
                let set = set_of(numbers);
                let answer =
                    self.line.session.run_command_and_check_ok(format!("UID EXPUNGE {set}"));
                answer.map_err(|error| self.line.fault(&error))?;
            }
        }
        Ok(())
    }
}

fn marks(fetch: &Fetch<'_>) -> Marks {
    let has = |flag| fetch.flags().contains(&flag);
    Marks { read: has(Flag::Seen), answered: has(Flag::Answered), flagged: has(Flag::Flagged) }
}

/// Numbers in any order as ranges, each with its first and its last.
pub(super) fn ranges(numbers: &[u32]) -> Vec<(u32, u32)> {
    let mut numbers = numbers.to_vec();
    numbers.sort_unstable();
    numbers.dedup();
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(number) => *last = number,
            _ => runs.push((number, number)),
        }
    }
    runs
}

/// `1:3,7` of numbers in any order.
fn set_of(numbers: &[u32]) -> String {
    let range = |(first, last): (u32, u32)| {
        if first == last { first.to_string() } else { format!("{first}:{last}") }
    };
    ranges(numbers).into_iter().map(range).collect::<Vec<_>>().join(",")
}

/// What a message is known by, whatever its number is: its Message-ID, else its header. `raw` may
/// be the message or its header.
pub(super) fn identity(raw: &[u8]) -> Vec<u8> {
    let is_field = |line: &&[u8]| !matches!(*line, b"\n" | b"\r\n");
    let lines = raw.split_inclusive(|byte| *byte == b'\n').take_while(is_field);
    let header = raw.get(..lines.map(<[u8]>::len).sum()).unwrap_or_default();
    match message_id(header) {
        Some(id) => digest(&[b"id", &id]),
        None => digest(&[b"header", header.trim_ascii_end()]),
    }
}

/// The value of the field Message-ID, on however many lines it stands.
fn message_id(header: &[u8]) -> Option<Vec<u8>> {
    const NAME: &[u8] = b"message-id:";
    let mut lines = header.split(|byte| *byte == b'\n');
    let first = lines.find_map(|line| {
        let (name, value) = line.split_at_checked(NAME.len())?;
        name.eq_ignore_ascii_case(NAME).then_some(value)
    })?;
    let mut id = first.trim_ascii().to_vec();
    for line in lines.take_while(|line| line.starts_with(b" ") || line.starts_with(b"\t")) {
        id.extend_from_slice(line.trim_ascii());
    }
    (!id.is_empty()).then_some(id)
}

fn digest(parts: &[&[u8]]) -> Vec<u8> {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hash.finalize().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_side_by_side_are_one_range() {
        assert_eq!(set_of(&[7, 1, 3, 2, 2, u32::MAX]), format!("1:3,7,{}", u32::MAX));
    }

    #[test]
    fn a_message_is_known_by_its_id_or_its_header() {
        let message = b"Subject: a\r\nMESSAGE-ID:\r\n <one@example.org>\r\nTo: b\r\n\r\nBody";
        let field = b"Message-ID: <one@example.org>\r\n\r\n";
        assert_eq!(identity(message), identity(field));
        let without = b"Subject: a\r\n\r\nMessage-ID: <one@example.org>";
        assert_eq!(identity(without), identity(b"Subject: a\r\n\r\n"));
        assert_ne!(identity(without), identity(field));
    }
}
