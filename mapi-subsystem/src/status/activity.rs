//! What the spooler is doing with transports, and how their rows show it while it goes on.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use mapi_session::flags::ResourceStatus;
use mapi_session::{Flags, PropValue, tags};
use windows_core::GUID;

use super::deviations;
use crate::deviation::deviates;
use crate::home::uid_to_bytes;
use crate::provider::ProviderStatus;
use crate::session::Session;
use crate::spooler::Transport;

/// `PR_REMOTE_PROGRESS` when nothing is on its way.
const IDLE: i32 = 1;

/// How many messages of how many are through.
pub(crate) type Progress = Option<(usize, usize)>;

/// What the spooler is doing with one transport.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Activity {
    /// Bits of `PR_STATUS_CODE`.
    bits: u32,
    progress: Progress,
    /// Why it does not work.
    trouble: Option<String>,
}

/// What it is doing with each, for all sessions of a home in this process.
#[derive(Default)]
pub(crate) struct Activities(Mutex<HashMap<GUID, Activity>>);

impl Activities {
    fn of(&self, transport: &GUID) -> Activity {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(transport).cloned().unwrap_or_default()
    }

    /// Changes one, and gives its bits where they are others now.
    fn change(&self, transport: &GUID, edit: impl FnOnce(&mut Activity)) -> Option<u32> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let activity = all.entry(*transport).or_default();
        let before = activity.bits;
        edit(activity);
        (before != activity.bits).then_some(activity.bits)
    }
}

impl Session {
    /// Sets and clears the bits of PR_STATUS_CODE that say what the spooler is doing with a
    /// transport. Those who watch the table hear of it, in other processes too.
    pub(crate) fn set_status_bits(&self, transport: &GUID, set: u32, clear: u32) {
        let changed = self.engine.activities.change(transport, |activity| {
            activity.bits = (activity.bits & !clear) | set;
        });
        let Some(bits) = changed else { return };
        if let Some(id) = self.id() {
            // Others learn less when this fails; the mail goes its way.
            let _ = self.engine.home.publish_status(&id, transport, bits);
        }
        self.show_activity(transport);
    }

    /// Says how far the work with a transport is; none: it is done.
    pub(crate) fn set_progress(&self, transport: &GUID, progress: Progress) {
        self.engine.activities.change(transport, |activity| activity.progress = progress);
        self.show_activity(transport);
    }

    /// Says that a transport does not work, and why, or that it does.
    pub(crate) fn set_trouble(&self, transport: &GUID, why: Option<String>) {
        if self.engine.activities.of(transport).trouble == why || deviates("J.4.critical") {
            return;
        }
        let failure = ResourceStatus::FAILURE.bits();
        let (set, clear) = if why.is_some() { (failure, 0) } else { (0, failure) };
        self.engine.activities.change(transport, |activity| activity.trouble = why);
        self.set_status_bits(transport, set, clear);
        self.show_activity(transport);
    }

    /// Brings a transport's row up to date in every session that has it.
    pub(crate) fn show_activity(&self, transport: &GUID) {
        for session in self.engine.live_sessions() {
            if session.profile == self.profile {
                session.show_bits(transport, 0);
            }
        }
    }

    /// Shows what another process was doing with a transport at some moment.
    pub(crate) fn show_bits(&self, transport: &GUID, foreign: u32) {
        let Some(rows) = self.status_rows.get() else { return };
        let transports = self.transports();
        let Some(transport) = transports.iter().find(|t| t.uid == *transport) else { return };
        let status = self.transport_status(transport, foreign);
        let update = |row: &mut Vec<PropValue>| {
            crate::props::put(row, tags::STATUS_CODE.with(status.code as i32));
            if let Some(text) = &status.text {
                crate::props::put(row, tags::STATUS_STRING.with(text.clone()));
            }
            for property in &status.extra {
                crate::props::put(row, property.clone());
            }
            deviations::of_row(&transport.uid, row);
        };
        rows.update(&uid_to_bytes(&transport.uid), update);
    }

    /// What a transport says of itself, what the spooler does with it here, and `foreign` bits.
    pub(super) fn transport_status(&self, transport: &Transport, foreign: u32) -> ProviderStatus {
        let mut status = transport.logon.status();
        let activity = self.engine.activities.of(&transport.uid);
        status.code |= activity.bits | foreign;
        if activity.trouble.is_some() {
            status.code &= !ResourceStatus::AVAILABLE.bits();
            status.text = status.text.or(activity.trouble);
        }
        if status.text.is_none() {
            status.text = Some(default_text(status.code).to_owned());
        }
        let (number, text) = match activity.progress {
            None => (IDLE, "No transfer".to_owned()),
            Some((done, total)) => {
                let percent = (done.min(total) * 100).checked_div(total).unwrap_or(0);
                (percent as i32, format!("{done} of {total} messages"))
            }
        };
        // A transport that says how far it is knows it better.
        if !status.extra.iter().any(|p| p.tag == tags::REMOTE_PROGRESS.tag()) {
            status.extra.push(tags::REMOTE_PROGRESS.with(number));
            status.extra.push(tags::REMOTE_PROGRESS_TEXT.with(text));
        }
        status
    }
}

/// What the spooler says of a transport that says nothing itself.
fn default_text(code: u32) -> &'static str {
    let code = ResourceStatus::from_bits_retain(code);
    let any = |bits| code.intersects(bits);
    if any(ResourceStatus::FAILURE) {
        "Failed"
    } else if any(ResourceStatus::OFFLINE) {
        "Offline"
    } else if any(ResourceStatus::OUTBOUND_ACTIVE | ResourceStatus::OUTBOUND_FLUSH) {
        "Sending"
    } else if any(ResourceStatus::INBOUND_ACTIVE | ResourceStatus::INBOUND_FLUSH) {
        "Receiving"
    } else {
        "Ready"
    }
}
