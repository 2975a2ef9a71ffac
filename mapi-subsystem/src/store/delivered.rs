//! Messages by the keys under which they were delivered: what has become of them, for a transport
//! that keeps the marks of the originals in step.

use mapi_session::Value;
use rusqlite::{OptionalExtension as _, params};

use super::database::{Reader, Writer};
use super::error::StoreResult;
use super::message::{Save, flag, no_message};
use super::tags;

/// `PR_LAST_VERB_EXECUTED`: a reply to the sender, to all, and what comes before and after is none.
const REPLIES: std::ops::RangeInclusive<i32> = 102..=103;
/// `PR_FLAG_STATUS`: to be followed up.
const FLAGGED: i32 = 2;

/// What is marked of a message, both here and at a server.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    /// `MSGFLAG_READ`.
    pub(crate) read: bool,
    /// `PR_LAST_VERB_EXECUTED` is a reply.
    pub(crate) answered: bool,
    /// `PR_FLAG_STATUS` is to be followed up.
    pub(crate) flagged: bool,
}

impl Marks {
    pub(crate) fn from_bits(bits: i64) -> Marks {
        Marks { read: bits & 1 != 0, answered: bits & 2 != 0, flagged: bits & 4 != 0 }
    }

    pub(crate) fn bits(self) -> i64 {
        i64::from(self.read) | i64::from(self.answered) << 1 | i64::from(self.flagged) << 2
    }

    /// What both sides are to have that agreed on `self`: what changed here, else what is there.
    pub(crate) fn merge(self, here: Marks, there: Marks) -> Marks {
        let one = |base: bool, here: bool, there: bool| if here != base { here } else { there };
        Marks {
            read: one(self.read, here.read, there.read),
            answered: one(self.answered, here.answered, there.answered),
            flagged: one(self.flagged, here.flagged, there.flagged),
        }
    }
}

/// What has become of a message that was delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Looked {
    /// It was never delivered under this key.
    Never,
    /// It was, and is in the store no more.
    Gone,
    /// It is as it was when it was looked at.
    Unchanged,
    /// It has changed: its id, how it is marked, and its state, to be named when it is looked at
    /// again.
    Changed { id: i64, marks: Marks, state: i64 },
}

impl Reader<'_> {
    /// Looks after the message that was delivered under a key; `state` is what it was found in the
    /// last time.
    pub(crate) fn look(&self, key: &[u8], state: i64) -> StoreResult<Looked> {
        let found = self
            .connection()
            .prepare_cached(
                "SELECT delivered.message, message.flags,
                     max(coalesce(message.changed, 0), coalesce(message.read_changed, 0))
                 FROM delivered LEFT JOIN message ON message.id = delivered.message
                 WHERE key = ?1",
            )?
            .query_row([key], |row| {
                Ok((row.get::<_, i64>(0)?, row.get::<_, Option<i32>>(1)?, row.get::<_, i64>(2)?))
            })
            .optional()?;
        let Some((id, flags, now)) = found else { return Ok(Looked::Never) };
        let Some(flags) = flags else { return Ok(Looked::Gone) };
        if now == state {
            return Ok(Looked::Unchanged);
        }
        let Some(message) = self.message(id)? else { return Ok(Looked::Gone) };
        let verb = message.props.long(tags::LAST_VERB_EXECUTED).unwrap_or(0);
        let marks = Marks {
            read: flags & flag::READ != 0,
            answered: REPLIES.contains(&verb),
            flagged: message.props.long(tags::FLAG_STATUS) == Some(FLAGGED),
        };
        Ok(Looked::Changed { id, marks, state: now })
    }

    /// The messages of a folder with the bits of their `PR_MSG_STATUS`.
    pub(crate) fn statuses(&self, folder: i64) -> StoreResult<Vec<(i64, u32)>> {
        let mut read = self
            .connection()
            .prepare_cached("SELECT id, status FROM message WHERE folder = ?1 ORDER BY id")?;
        let rows = read.query_map(params![folder], |row| {
            Ok((row.get(0)?, row.get::<_, Option<i64>>(1)?.unwrap_or(0) as u32))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Marks a message that was delivered under a key, where it is still there.
    pub(crate) fn mark(&mut self, key: &[u8], marks: Marks) -> StoreResult<()> {
        let Looked::Changed { id, marks: before, .. } = self.look(key, -1)? else {
            return Ok(());
        };
        if before.read != marks.read {
            self.set_read(id, marks.read)?;
        }
        if (before.answered, before.flagged) == (marks.answered, marks.flagged) {
            return Ok(());
        }
        let mut message = self.message(id)?.ok_or_else(|| no_message(id))?;
        if before.answered != marks.answered {
            match marks.answered {
                true => message.props.set(tags::LAST_VERB_EXECUTED, Value::Long(*REPLIES.start())),
                false => drop(message.props.remove(tags::LAST_VERB_EXECUTED.id())),
            }
        }
        if before.flagged != marks.flagged {
            match marks.flagged {
                true => message.props.set(tags::FLAG_STATUS, Value::Long(FLAGGED)),
                false => drop(message.props.remove(tags::FLAG_STATUS.id())),
            }
        }
        self.save_message(id, &Save { props: &message.props, recipients: None })
    }
}
