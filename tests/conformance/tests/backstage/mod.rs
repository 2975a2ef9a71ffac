//! Providers of the embedded subsystem, and its user, that do what a test tells them.

#[macro_use]
#[path = "../../../../mapi-subsystem/tests/support/forward.rs"]
mod forward;
mod providers;

use std::collections::{HashMap, VecDeque};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use mapi_conformance::{Backstage, Provider, Submit};
use mapi_session::flags::ServiceContext;
use mapi_session::{Code, Guid, Subsystem};
use mapi_subsystem::com::Reply;
use mapi_subsystem::form::{
    Choice, ChoicePrompt, FormDialogs, FormRequest, FormServer, Install, InstallPrompt,
    register_form_server, set_form_dialogs,
};
use mapi_subsystem::service::{ServiceCall, set_service_entry};
use mapi_subsystem::{LogonPrompt, set_logon_dialog};

/// How long a thread may take to come where it is kept.
const PATIENCE: Duration = Duration::from_secs(20);

/// Opens the embedded subsystem with such providers.
pub(crate) fn open(home: &Path) -> Result<(Subsystem, Stage), mapi_subsystem::OpenError> {
    let stage = Stage::default();
    let subsystem = mapi_subsystem::open_with(home, providers::watched(&stage))?;
    Ok((subsystem, stage))
}

/// What goes on there. Clones share it.
#[derive(Clone, Default)]
pub(crate) struct Stage(Arc<Inner>);

#[derive(Default)]
struct Inner {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    lines: Vec<String>,
    failures: HashMap<Provider, VecDeque<Code>>,
    fast: HashMap<Provider, Option<Code>>,
    user: Option<String>,
    /// A UID that all stores register.
    shared_uid: Option<[u8; 16]>,
    /// How many stores were logged on.
    stores: usize,
    /// The start of the line at which a thread is to be kept.
    keep: Option<String>,
    kept: bool,
    /// What transports answer next.
    answers: VecDeque<Submit>,
    preprocesses: bool,
    /// What transports keep for later, and whether they want it.
    deferred: Vec<[u8; 16]>,
    wants_deferred: bool,
    types: Option<Vec<String>>,
    /// A UID that the transport with this number serves.
    served: Option<(usize, [u8; 16])>,
    /// How many transports are logged on.
    transports: usize,
    tells_more: bool,
    /// How many times a transport has fetched since the last one was logged on.
    downloads: usize,
}

impl Stage {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells a line, and keeps the thread where a test has asked for that.
    fn tell(&self, line: impl Into<String>) {
        let line = line.into();
        let mut state = self.lock();
        let here = state.keep.as_deref().is_some_and(|start| line.starts_with(start));
        state.lines.push(line);
        if here {
            state.keep = None;
            state.kept = true;
            self.0.changed.notify_all();
            let waited = self.0.changed.wait_while(state, |state| state.kept);
            drop(waited.unwrap_or_else(PoisonError::into_inner));
        }
    }

    /// The same, where a test wants to know so much.
    fn tell_more(&self, line: impl Into<String>) {
        if self.lock().tells_more {
            self.tell(line);
        }
    }

    /// Waits until a transport has fetched since the last one was logged on.
    #[cfg(all(unix, feature = "servers"))]
    pub(crate) fn has_fetched(&self) -> bool {
        let none = |state: &mut State| state.downloads == 0;
        let waited = self.0.changed.wait_timeout_while(self.lock(), PATIENCE, none);
        waited.unwrap_or_else(PoisonError::into_inner).0.downloads > 0
    }

    /// A logon of a provider: told, and failed if it is to fail.
    fn logon(&self, kind: Provider) -> Reply<()> {
        self.tell(format!("{} logon", kind.name()));
        let code = self.lock().failures.entry(kind).or_default().pop_front();
        code.map_or(Ok(()), |code| Err(code.into()))
    }

    /// What a kind of provider answers to fast shutdown, if a test has said so.
    fn fast(&self, kind: Provider) -> Option<Option<Code>> {
        self.lock().fast.get(&kind).copied()
    }

    fn choose(&self, prompt: &LogonPrompt) -> Option<String> {
        self.tell(format!("logon dialog: {}", prompt.profiles.join(", ")));
        self.lock().user.clone()
    }

    fn enter(&self, call: &ServiceCall) -> Reply<()> {
        let what = match call.context {
            ServiceContext::Create => "create",
            ServiceContext::Configure => "configure",
            ServiceContext::Delete => "delete",
            ServiceContext::ProviderCreate => "provider create",
            ServiceContext::ProviderDelete => "provider delete",
            _ => return Ok(()),
        };
        let how = if call.dialog { " in a dialog" } else { "" };
        self.tell(format!("{what} {}{how}", call.service));
        if call.dialog && self.lock().user.is_none() {
            return Err(Code::E_USER_CANCEL.into());
        }
        Ok(())
    }
}

impl Backstage for Stage {
    fn seen(&self) -> Vec<String> {
        std::mem::take(&mut self.lock().lines)
    }

    fn fail_logons(&self, kind: Provider, codes: &[Code]) {
        self.lock().failures.insert(kind, codes.iter().copied().collect());
    }

    fn fast_shutdown(&self, kind: Provider, answer: Option<Code>) {
        self.lock().fast.insert(kind, answer);
    }

    fn share_uid(&self, uid: [u8; 16]) {
        self.lock().shared_uid = Some(uid);
    }

    fn user(&self, answer: Option<&str>) {
        self.lock().user = answer.map(str::to_owned);
        // From the first call on there is one.
        let stage = self.clone();
        set_logon_dialog(Some(Arc::new(move |prompt: &LogonPrompt| stage.choose(prompt))));
        let stage = self.clone();
        set_service_entry(Some(Arc::new(move |call: &ServiceCall| {
            stage.enter(call).map(|()| Vec::new())
        })));
        set_form_dialogs(Some(Arc::new(self.clone())));
    }

    fn hold(&self, start: &str) {
        self.lock().keep = Some(start.to_owned());
    }

    fn is_held(&self) -> bool {
        let waited = self.0.changed.wait_timeout_while(self.lock(), PATIENCE, |state| !state.kept);
        waited.unwrap_or_else(PoisonError::into_inner).0.kept
    }

    fn let_go(&self) {
        self.lock().kept = false;
        self.0.changed.notify_all();
    }

    fn answer_submissions(&self, answers: &[Submit]) {
        self.lock().answers = answers.iter().copied().collect();
    }

    fn preprocess(&self, wanted: bool) {
        self.lock().preprocesses = wanted;
    }

    fn want_deferred(&self) {
        self.lock().wants_deferred = true;
    }

    fn address_types(&self, types: &[&str]) {
        self.lock().types = Some(types.iter().map(|kind| (*kind).to_owned()).collect());
    }

    fn serve_uid(&self, transport: usize, uid: [u8; 16]) {
        self.lock().served = Some((transport, uid));
    }

    fn tell_more(&self) {
        self.lock().tells_more = true;
    }

    fn resolve_conflicts(&self, class_id: Guid) {
        register_form_server(class_id, Arc::new(Resolver));
    }
}

/// The server of a form that resolves conflicts of its messages itself, and shows none.
struct Resolver;

impl FormServer for Resolver {
    fn do_verb(&self, _: i32, _: FormRequest) -> Reply<()> {
        Err(Code::E_NO_SUPPORT.into())
    }

    fn handles_conflicts(&self) -> bool {
        true
    }
}

impl FormDialogs for Stage {
    fn choose(&self, prompt: &ChoicePrompt) -> Option<Vec<usize>> {
        let what = if prompt.choice == Choice::Library { "library" } else { "form" };
        self.tell(format!("{what} dialog: {}", prompt.names.join(", ")));
        let answer = self.lock().user.clone()?;
        let mut chosen = prompt.chosen.clone();
        chosen.extend(prompt.names.iter().position(|name| *name == answer));
        Some(chosen)
    }

    fn install(&self, prompt: &InstallPrompt) -> Install {
        self.tell(format!("install dialog: {}", prompt.form.display_name()));
        if self.lock().user.is_some() { Install::Merge } else { Install::Cancel }
    }
}
