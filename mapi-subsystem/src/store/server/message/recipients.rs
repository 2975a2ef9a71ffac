//! The recipients of an open message.

use mapi_session::flags::RecipientFlags;
use mapi_session::wire::Row;
use mapi_session::{PropValue, Value};

use super::content::Content;
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::props::{convert, put, width};
use crate::store::queue::long_of;
use crate::store::server::{boolean, long};
use crate::store::tags;

impl Content {
    /// Adds, changes or removes recipients by `PR_ROWID`, or puts these in place of all.
    pub(super) fn modify_recipients(&mut self, flags: RecipientFlags, mods: &[Row]) -> Reply<()> {
        let kinds = [RecipientFlags::ADD, RecipientFlags::MODIFY, RecipientFlags::REMOVE];
        if kinds.iter().filter(|kind| flags.contains(**kind)).count() > 1 {
            return Err(Fault::invalid("recipients are added, modified or removed, one at a time"));
        }
        if flags.contains(RecipientFlags::REMOVE) {
            let ids: Vec<i32> = mods.iter().filter_map(|row| long_of(row, tags::ROWID)).collect();
            self.recipients
                .retain(|row| !long_of(row, tags::ROWID).is_some_and(|id| ids.contains(&id)));
        } else if flags.contains(RecipientFlags::MODIFY) {
            for row in mods {
                let id = long_of(row, tags::ROWID);
                let kept = self.recipient(row, id);
                let same = |other: &Row| id.is_some() && long_of(other, tags::ROWID) == id;
                match self.recipients.iter_mut().find(|other| same(other)) {
                    Some(other) => *other = kept,
                    None => self.recipients.push(kept),
                }
            }
        } else {
            if !flags.contains(RecipientFlags::ADD) {
                self.recipients.clear();
            }
            for row in mods {
                let kept = self.recipient(row, None);
                self.recipients.push(kept);
            }
        }
        self.recipients_changed = true;
        Ok(())
    }

    fn next_row_id(&self) -> i32 {
        self.recipients
            .iter()
            .filter_map(|row| long_of(row, tags::ROWID))
            .max()
            .map_or(0, |last| last.saturating_add(1))
    }

    /// A recipient as it is kept: text in Unicode, nothing that is no value, a type and a number.
    fn recipient(&self, row: &Row, number: Option<i32>) -> Row {
        let mut kept = Row::new();
        for prop in row {
            let tag = width(prop.tag, true);
            if matches!(prop.value, Value::Null | Value::Error(_) | Value::Object) {
                continue;
            }
            if let Ok(value) = convert(prop.value.clone(), tag.type_code()) {
                put(&mut kept, PropValue { tag, value });
            }
        }
        put(&mut kept, long(tags::ROWID, number.unwrap_or_else(|| self.next_row_id())));
        if long_of(&kept, tags::RECIPIENT_TYPE).is_none() {
            kept.push(long(tags::RECIPIENT_TYPE, 1));
        }
        kept
    }
}

/// Says of each recipient that no transport has dealt with it yet. A message that is sent again
/// goes to those who are marked for it only; the others stay in it as MAPI_P1. Gives whether any
/// row has changed. [imapisupport-preparesubmit, sending-messages-message-store-provider-tasks]
pub(super) fn prepare(recipients: &mut [Row], resent: bool) -> bool {
    const MAPI_P1: u32 = 0x1000_0000;
    const MAPI_SUBMITTED: u32 = 0x8000_0000;
    let mut changed = false;
    for row in recipients {
        let kind = long_of(row, tags::RECIPIENT_TYPE).unwrap_or(1) as u32;
        let open = !resent || kind & MAPI_SUBMITTED != 0 || deviates("J.2.5");
        let new = match (resent, open) {
            (false, _) => kind,
            (true, true) => kind & !MAPI_SUBMITTED,
            (true, false) => kind | MAPI_P1,
        };
        let before = row.clone();
        put(row, long(tags::RECIPIENT_TYPE, new as i32));
        put(row, boolean(tags::RESPONSIBILITY, !open));
        changed |= *row != before;
    }
    changed
}
