//! The rows of the status table while transports work.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use mapi_session::flags::{EventMask, ResourceStatus};
use mapi_session::wire::Row;
use mapi_session::{Notification, Session, Tag, Value, tags};

use crate::Failure;

/// What the rows said, one after the other.
#[derive(Clone, Default)]
pub(crate) struct Watch(Arc<Mutex<Vec<String>>>);

impl Watch {
    /// Notes each change of a row while `work` is done.
    pub(crate) fn over<T>(
        &self,
        session: &Session<'_>,
        work: impl FnOnce() -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let status = session.status()?;
        let lines = Watch::clone(self);
        let advised = status.advise(EventMask::TABLE_MODIFIED, move |event| {
            if let Notification::Table(event) = event {
                lines.note(&event.row);
            }
        })?;
        let done = work();
        // Events come a little later than what they tell of.
        let mut known = usize::MAX;
        while known != self.lines().len() {
            known = self.lines().len();
            std::thread::sleep(Duration::from_millis(300));
        }
        drop(advised);
        done
    }

    fn note(&self, row: &Row) {
        let text = |tag: Tag| match value(row, tag) {
            Some(Value::Unicode(text)) => text.clone(),
            _ => String::new(),
        };
        let number = |tag: Tag| match value(row, tag) {
            Some(Value::Long(number)) => *number,
            _ => 0,
        };
        let code =
            ResourceStatus::from_bits_retain(number(tags::STATUS_CODE.tag()).cast_unsigned());
        let progress = number(tags::REMOTE_PROGRESS.tag());
        let progress = if progress > 1 { format!("  {progress} %") } else { String::new() };
        let line = format!(
            "{:22} {}  {}{progress}",
            text(tags::DISPLAY_NAME.tag()),
            words(code),
            text(tags::STATUS_STRING.tag())
        );
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.last() != Some(&line) {
            lines.push(line);
        }
    }

    /// What was noted.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The bits by name: `AVAILABLE | OUTBOUND_ENABLED`.
fn words(code: ResourceStatus) -> String {
    let text = format!("{code:?}");
    let bare = text.strip_prefix("ResourceStatus(").and_then(|text| text.strip_suffix(')'));
    bare.map_or(text.clone(), str::to_owned)
}

fn value(row: &Row, tag: Tag) -> Option<&Value> {
    row.iter().find(|prop| prop.tag.id() == tag.id()).map(|prop| &prop.value)
}
