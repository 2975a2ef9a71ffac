//! What transports have for the store that mail is delivered to.

use std::sync::Arc;
use std::sync::mpsc::Receiver;

use mapi_session::Code;

use super::super::attend::{Call, Ended, Event, Polled, begin};
use super::super::{STATUS_INBOUND_ACTIVE, STATUS_INBOUND_FLUSH, Transport, Way};
use super::{Run, panicked};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;

impl Run<'_> {
    /// Fetches what a transport has.
    pub(in crate::spooler) fn download(&mut self, transport: &Transport) {
        let bits = (STATUS_INBOUND_FLUSH, STATUS_INBOUND_ACTIVE);
        self.in_status(transport, bits, false, |run| {
            let Some((uid, _)) = run.round.stores.first() else { return };
            loop {
                let round = run.round;
                match round.work.on(uid, Way::In, || run.fetch(transport)) {
                    Some(Ok(true)) if run.is_over() => break,
                    Some(Ok(true)) if !deviates("J.5.6") => {}
                    Some(Ok(_)) | None => break,
                    Some(Err(fault)) => {
                        run.refused = Some(fault);
                        break;
                    }
                }
            }
            // What it gives after that is given again in a later round.
            if let Some(call) = run.ahead.take()
                && let Ended::Not(call) = run.wait(transport, call, |_| Ok(()))
            {
                run.round.absent.leave(transport.uid, Call::Poll(call));
                run.out
                    .insert(transport.uid, (None, format!("{} does not answer", transport.name)));
            }
            // What is not in a store is not accepted: the transport has it still.
            if let Some(fault) = run.refused.take() {
                let why = format!("mail that has come in is not in the store yet: {fault}");
                run.round.board.trouble(&transport.uid, Some(why));
                run.fault.get_or_insert(fault);
            }
        });
    }

    fn poll(transport: &Transport) -> Reply<Receiver<Event<Reply<Polled>>>> {
        let logon = Arc::clone(&transport.logon);
        begin(move |_| logon.poll_many())
    }

    fn fetch(&mut self, transport: &Transport) -> Reply<bool> {
        let call = match self.ahead.take() {
            Some(call) => call,
            None => Self::poll(transport)?,
        };
        let board = self.round.board;
        let mut polled = match self.wait(transport, call, |_| Ok(())) {
            Ended::Returned(Ok(polled)) => polled,
            Ended::Returned(Err(fault)) => {
                board.trouble(&transport.uid, Some(fault.to_string()));
                return Ok(false);
            }
            Ended::Panicked(words) => {
                board.trouble(&transport.uid, Some(panicked(transport, &words)));
                return Ok(false);
            }
            Ended::Not(call) => {
                let why = format!("{} does not answer", transport.name);
                board.trouble(&transport.uid, Some(why.clone()));
                self.round.absent.leave(transport.uid, Call::Poll(call));
                self.out.insert(transport.uid, (None, why));
                return Ok(false);
            }
        };
        board.trouble(&transport.uid, None);
        if polled.is_empty() {
            return Ok(false);
        }
        if deviates("J.5.6") {
            polled.truncate(1);
        }
        self.keep_lease()?;
        board.bits(&transport.uid, STATUS_INBOUND_ACTIVE, 0);
        if transport.logon.polls_ahead() {
            self.ahead = Some(Self::poll(transport)?);
        }
        self.deliver(transport, &polled)?;
        Ok(true)
    }

    pub(super) fn accept(&mut self, transport: &Transport, mails: &Polled) {
        if let Err(fault) = self.deliver(transport, mails) {
            self.fault.get_or_insert(fault);
        }
    }

    fn deliver(&mut self, transport: &Transport, mails: &Polled) -> Reply<()> {
        let Some((_, store)) = self.round.stores.first() else { return Ok(()) };
        if store.mail().deliver_many(mails).is_ok() {
            mails.iter().for_each(|one| transport.logon.accepted(one.key()));
            self.done.received += mails.len();
            return Ok(());
        }
        // The store does not take one of them; the others are no worse for that.
        for one in mails {
            match store.mail().deliver(&one.mail(), one.key()) {
                Ok(_) => {
                    transport.logon.accepted(one.key());
                    self.done.received += 1;
                }
                Err(fault) if takes_nothing(&fault) => return Err(fault),
                Err(fault) => drop(self.refused.get_or_insert(fault)),
            }
        }
        Ok(())
    }
}

/// Whether a store that refuses a message for this reason refuses the next one, too.
fn takes_nothing(fault: &Fault) -> bool {
    [
        Code::E_BUSY,
        Code::E_CORRUPT_STORE,
        Code::E_DISK_ERROR,
        Code::E_NO_ACCESS,
        Code::E_NOT_ENOUGH_DISK,
    ]
    .contains(&fault.code)
}
