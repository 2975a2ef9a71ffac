//! A transport that answers what a test tells it, in the place of the subsystem's own.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mapi_session::flags::{ResourceMethods, ResourceStatus};
use mapi_session::{Value, tags};
use mapi_subsystem::com::Reply;
use mapi_subsystem::mail::Mail;
use mapi_subsystem::provider::{
    LogonContext, Outcome, ProviderStatus, Providers, Submission, Submitted, TransportLogon,
    TransportProvider,
};

type Answer = Box<dyn FnOnce(&Submission) -> Reply<Submitted> + Send>;

/// What goes on with the transport. Clones share it.
#[derive(Clone, Default)]
pub(crate) struct Wire(Arc<Inner>);

#[derive(Default)]
struct Inner {
    answers: Mutex<VecDeque<Answer>>,
    /// Whom each call named, and the subject.
    asked: Mutex<Vec<(String, Vec<String>)>>,
    ready: Mutex<Vec<[u8; 16]>>,
    aborted: Mutex<Vec<[u8; 16]>>,
}

impl Wire {
    /// The subsystem's own providers with this for a transport.
    pub(crate) fn providers(&self) -> Providers {
        let mut all = Providers::default();
        all.transports = Arc::new(self.clone());
        all
    }

    /// What the next call answers that has no answer yet. Without any, it sends.
    pub(crate) fn answers(
        &self,
        answer: impl FnOnce(&Submission) -> Reply<Submitted> + Send + 'static,
    ) {
        self.0.answers.lock().unwrap().push_back(Box::new(answer));
    }

    pub(crate) fn says(&self, answer: Submitted) {
        self.answers(move |_| Ok(answer));
    }

    pub(crate) fn asked(&self) -> Vec<(String, Vec<String>)> {
        self.0.asked.lock().unwrap().clone()
    }

    /// Asks for what it has kept.
    pub(crate) fn wants(&self, key: [u8; 16]) {
        self.0.ready.lock().unwrap().push(key);
    }

    pub(crate) fn aborted(&self) -> Vec<[u8; 16]> {
        self.0.aborted.lock().unwrap().clone()
    }
}

impl TransportProvider for Wire {
    fn logon(&self, _: &LogonContext) -> Reply<Arc<dyn TransportLogon>> {
        Ok(Arc::new(self.clone()))
    }
}

fn text(props: &[mapi_session::PropValue], tag: mapi_session::Tag) -> String {
    match props.iter().find(|p| p.tag == tag).map(|p| &p.value) {
        Some(Value::Unicode(text)) => text.clone(),
        _ => String::new(),
    }
}

impl TransportLogon for Wire {
    fn address_types(&self) -> Vec<String> {
        vec!["SMTP".to_owned()]
    }

    fn submit(&self, submission: &Submission) -> Reply<Submitted> {
        let mail = &submission.mail;
        let named = submission.recipients.iter();
        let named = named.map(|i| text(&mail.recipients[*i], tags::EMAIL_ADDRESS.tag())).collect();
        let subject = text(&mail.properties, tags::SUBJECT.tag());
        self.0.asked.lock().unwrap().push((subject, named));
        let answer = self.0.answers.lock().unwrap().pop_front();
        match answer {
            Some(answer) => answer(submission),
            None => Ok(Submitted::all(&submission.recipients, &Outcome::Sent)),
        }
    }

    fn patience(&self) -> Duration {
        // Long enough for a panic to be told of on a machine that is busy.
        Duration::from_secs(2)
    }

    fn ready(&self) -> Vec<[u8; 16]> {
        self.0.ready.lock().unwrap().clone()
    }

    fn abort_deferred(&self, key: &[u8; 16]) {
        self.0.aborted.lock().unwrap().push(*key);
    }

    fn flush(&self, _: bool, _: bool) -> Reply<()> {
        Ok(())
    }

    fn poll(&self) -> Reply<Option<(Vec<u8>, Mail)>> {
        Ok(None)
    }

    fn status(&self) -> ProviderStatus {
        ProviderStatus {
            code: (ResourceStatus::AVAILABLE
                | ResourceStatus::INBOUND_ENABLED
                | ResourceStatus::OUTBOUND_ENABLED)
                .bits(),
            methods: (ResourceMethods::VALIDATE_STATE | ResourceMethods::FLUSH_QUEUES).bits(),
            text: None,
            identity: None,
            extra: Vec::new(),
        }
    }

    fn validate(&self, _: u32) -> Reply<()> {
        Ok(())
    }

    fn logoff(&self) {}
}
