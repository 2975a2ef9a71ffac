//! A form: the object that a viewer loads a message into, and has carry out verbs.
//!
//! Its states are those of the page form-states.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use mapi_session::flags::{Access, MessageFlags, MessageStatus, ShowFormFlags};
use mapi_session::raw::{
    IMAPIForm, IMAPIForm_Impl, IMAPIFormAdviseSink, IMAPIMessageSite, IMAPIProgress,
    IMAPIViewAdviseSink, IMAPIViewContext, IMessage, IPersistMessage, IPersistMessage_Impl,
    MAPIERROR, RECT,
};
use mapi_session::{Code, Guid, tags};
use windows_core::{ComObject, IUnknown, Interface, OutRef, Ref, implement};

use super::calls::{done, props};
use super::description::FormDescription;
use super::{FormRequest, OPEN, serve};
use crate::com::{Fault, Liveness, ObjectState, Reply, arg, guard, out};
use crate::service::{long, text};

/// `E_UNEXPECTED`: the form is in another state.
const UNEXPECTED: Code = Code(0x8000_FFFF);
/// `SAVEOPTS_NOSAVE`
const NO_SAVE: u32 = 1;

/// What a form does with its message at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Uninitialized,
    Normal,
    NoScribble,
    HandsOffFromNormal,
    HandsOffAfterSave,
    Closed,
}

/// The message of a form.
struct Inside {
    state: State,
    site: Option<IMAPIMessageSite>,
    message: Option<IMessage>,
    context: Option<IMAPIViewContext>,
    status: MessageStatus,
    flags: MessageFlags,
    /// The message was never saved.
    new: bool,
    /// Whether Save wrote to the message that was loaded.
    same: bool,
    sinks: BTreeMap<usize, IMAPIViewAdviseSink>,
    last: usize,
}

/// The COM class of a form.
#[implement(IMAPIForm, IPersistMessage)]
struct FormObject {
    state: ObjectState,
    form: FormDescription,
    inside: Mutex<Inside>,
}

/// A form that was made just now.
pub(super) struct Created(ComObject<FormObject>);

/// Makes a form.
pub(super) fn create(form: FormDescription, liveness: &Arc<Liveness>) -> Created {
    let inside = Inside {
        state: State::Uninitialized,
        site: None,
        message: None,
        context: None,
        status: MessageStatus::empty(),
        flags: MessageFlags::empty(),
        new: false,
        same: true,
        sinks: BTreeMap::new(),
        last: 0,
    };
    let state = ObjectState::new("form", Arc::clone(liveness));
    Created(ComObject::new(FormObject { state, form, inside: Mutex::new(inside) }))
}

impl Created {
    pub(super) fn unknown(&self) -> IUnknown {
        let form: IMAPIForm = self.0.to_interface();
        form.into()
    }

    pub(super) fn load(
        &self,
        site: &IMAPIMessageSite,
        message: &IMessage,
        status: MessageStatus,
        flags: MessageFlags,
    ) -> Reply<()> {
        self.0.load(site, message, status, flags)
    }

    pub(super) fn set_view_context(&self, context: Option<&IMAPIViewContext>) -> Reply<()> {
        self.0.set_view_context(context)
    }
}

fn unexpected<T>(what: &str, state: State) -> Reply<T> {
    Err(Fault::new(UNEXPECTED, format!("{what} is not for a form in the state {state:?}")))
}

/// Tells a view context that the form goes. It may refuse: the form listens to none.
fn leave(context: &IMAPIViewContext) {
    // SAFETY: a live view context.
    let _ = unsafe { context.SetAdviseSink(None::<&IMAPIFormAdviseSink>) };
}

impl FormObject {
    /// Nothing of a client's is called or released while this is held: it may call the form.
    fn inside(&self) -> MutexGuard<'_, Inside> {
        // It is changed as a whole, after all that may fail.
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells the viewers that listen. The form is not locked meanwhile.
    fn tell(&self, call: impl Fn(&IMAPIViewAdviseSink) -> i32) {
        let sinks: Vec<_> = self.inside().sinks.values().cloned().collect();
        for sink in sinks {
            // What a viewer answers changes nothing for the form.
            let _ = call(&sink);
        }
    }

    fn start(
        &self,
        what: &str,
        allowed: &[State],
        site: &IMAPIMessageSite,
        message: &IMessage,
        (status, flags, new): (MessageStatus, MessageFlags, bool),
    ) -> Reply<()> {
        let old = {
            let mut inside = self.inside();
            if !allowed.contains(&inside.state) {
                return unexpected(what, inside.state);
            }
            (inside.status, inside.flags, inside.new) = (status, flags, new);
            inside.state = State::Normal;
            (inside.site.replace(site.clone()), inside.message.replace(message.clone()))
        };
        drop(old);
        // SAFETY: a live sink.
        self.tell(|sink| unsafe { sink.OnNewMessage() });
        Ok(())
    }

    fn load(
        &self,
        site: &IMAPIMessageSite,
        message: &IMessage,
        status: MessageStatus,
        flags: MessageFlags,
    ) -> Reply<()> {
        use State::{HandsOffAfterSave, HandsOffFromNormal, Uninitialized};
        let allowed = [Uninitialized, HandsOffAfterSave, HandsOffFromNormal];
        self.start("Load", &allowed, site, message, (status, flags, false))
    }

    fn set_view_context(&self, context: Option<&IMAPIViewContext>) -> Reply<()> {
        let old = {
            let mut inside = self.inside();
            if inside.state == State::Closed {
                return unexpected("SetViewContext", inside.state);
            }
            std::mem::replace(&mut inside.context, context.cloned())
        };
        if let Some(old) = &old {
            leave(old);
        }
        Ok(())
    }

    /// What a server shows: the message, and where it is.
    fn request(&self, context: Option<&IMAPIViewContext>) -> Reply<FormRequest> {
        let mut request = {
            let inside = self.inside();
            let (Some(message), State::Normal) = (&inside.message, inside.state) else {
                return unexpected("DoVerb", inside.state);
            };
            let new = inside.new;
            FormRequest {
                message: message.clone(),
                folder: None,
                store: None,
                message_class: self.form.message_class().to_owned(),
                flags: if new { ShowFormFlags::NEW_MESSAGE } else { ShowFormFlags::empty() },
                message_status: inside.status,
                message_flags: inside.flags,
                access: Access::empty(),
                form: Some(self.form.clone()),
                site: inside.site.clone(),
                // That of the call comes before that of the form, which keeps its own.
                view_context: context.cloned().or_else(|| inside.context.clone()),
            }
        };
        if let Some(site) = &request.site {
            // SAFETY: a live site. A message in another message has neither.
            let _ =
                unsafe { (site.GetFolder(&mut request.folder), site.GetStore(&mut request.store)) };
        }
        let told = props(&request.message, &[tags::MESSAGE_CLASS.tag(), tags::ACCESS.tag()])?;
        request.access = Access::from_bits_retain(long(&told, tags::ACCESS).cast_unsigned());
        // The form may be that of a base class. A new message need not have a class yet.
        if let Some(class) = text(&told, tags::MESSAGE_CLASS) {
            request.message_class = class.to_owned();
        }
        Ok(request)
    }

    fn do_verb(&self, verb: i32, context: Option<&IMAPIViewContext>) -> Reply<()> {
        if verb != OPEN && !self.form.verbs().iter().any(|known| known.verb == verb) {
            return Err(Fault::new(Code::E_NO_SUPPORT, format!("the form has no verb {verb}")));
        }
        serve(verb, self.request(context)?)?;
        // The form closes itself once a verb is done.
        self.close();
        Ok(())
    }

    /// Lets the message go, and tells the viewers.
    fn close(&self) {
        let (message, site, context) = {
            let mut inside = self.inside();
            inside.state = State::Closed;
            (inside.message.take(), inside.site.take(), inside.context.take())
        };
        drop((message, site));
        // SAFETY: a live sink.
        self.tell(|sink| unsafe { sink.OnShutdown() });
        if let Some(context) = &context {
            leave(context);
        }
        let sinks = std::mem::take(&mut self.inside().sinks);
        drop(sinks);
    }

    fn shut_down(&self, options: u32) -> Reply<()> {
        let state = self.inside().state;
        if state == State::Closed {
            return unexpected("ShutdownForm", state);
        }
        if options > NO_SAVE + 1 {
            return Err(Fault::new(Code::E_UNKNOWN_FLAGS, format!("{options} is no SAVEOPTS")));
        }
        // What a server changes it saves itself, so that nothing is unsaved here.
        self.close();
        Ok(())
    }

    /// `to`: another message than the one that was loaded.
    fn save(&self, to: Option<&IMessage>) -> Reply<()> {
        let from = {
            let inside = self.inside();
            match (&inside.message, inside.state) {
                (Some(message), State::Normal) => message.clone(),
                (_, state) => return unexpected("Save", state),
            }
        };
        if let Some(to) = to {
            let mut problems = std::ptr::null_mut();
            // SAFETY: live objects; the list of problems is one block, freed at once.
            unsafe {
                let interface = IMessage::IID;
                let none = None::<&IMAPIProgress>;
                let (excluded, tags) = (std::ptr::null(), std::ptr::null());
                let to = to.as_raw().cast_const();
                let answer =
                    from.CopyTo(0, excluded, tags, 0, none, &interface, to, 0, &mut problems);
                crate::com::alloc::mapi_free_buffer(problems.cast());
                done(answer)?;
            }
        }
        let mut inside = self.inside();
        // The form was not locked meanwhile: a viewer may have closed it, or taken its message.
        if inside.state != State::Normal {
            return unexpected("Save", inside.state);
        }
        inside.same = to.is_none();
        inside.state = State::NoScribble;
        Ok(())
    }

    fn save_completed(&self, message: Option<&IMessage>) -> Reply<()> {
        use State::{HandsOffAfterSave, HandsOffFromNormal, NoScribble, Normal};
        let (saved, old) = {
            let mut old = None;
            let mut inside = self.inside();
            let before = inside.state;
            match (before, message) {
                (HandsOffFromNormal | HandsOffAfterSave, None) => {
                    return Err(Fault::invalid("a form that has no message wants one"));
                }
                (HandsOffFromNormal | HandsOffAfterSave | NoScribble, Some(message)) => {
                    old = inside.message.replace(message.clone());
                }
                (NoScribble, None) => {}
                (state, _) => return unexpected("SaveCompleted", state),
            }
            inside.state = Normal;
            (before != HandsOffFromNormal && (message.is_some() || inside.same), old)
        };
        drop(old);
        if saved {
            // SAFETY: a live sink.
            self.tell(|sink| unsafe { sink.OnSaved() });
        }
        Ok(())
    }

    fn hands_off(&self) -> Reply<()> {
        let old = {
            let mut inside = self.inside();
            inside.state = match inside.state {
                State::Normal => State::HandsOffFromNormal,
                State::NoScribble => State::HandsOffAfterSave,
                state => return unexpected("HandsOffMessage", state),
            };
            inside.message.take()
        };
        drop(old);
        Ok(())
    }

    fn serve(&self, method: &'static str, body: impl FnOnce() -> Reply<()>) -> i32 {
        guard::serve(&self.state, method, || body().map(|()| Code::S_OK))
    }
}

fn needed<'a, T>(name: &str, value: Option<&'a T>) -> Reply<&'a T> {
    arg::required(name, value, Code::E_INVALID_PARAMETER)
}

#[allow(non_snake_case)]
impl IMAPIForm_Impl for FormObject_Impl {
    fn GetLastError(&self, result: i32, flags: u32, error: *mut *mut MAPIERROR) -> i32 {
        // SAFETY: the caller vouches for its out pointer.
        unsafe { guard::last_error(&self.state, result, flags, error) }
    }

    fn SetViewContext(&self, context: Ref<'_, IMAPIViewContext>) -> i32 {
        self.serve("IMAPIForm::SetViewContext", || self.set_view_context(context.as_ref()))
    }

    fn GetViewContext(&self, context: OutRef<'_, IMAPIViewContext>) -> i32 {
        let slot = out::slot(context);
        // SAFETY: the caller vouches for its out pointer.
        unsafe { out::clear(slot) };
        guard::serve(&self.state, "IMAPIForm::GetViewContext", || {
            out::required("ppViewContext", slot)?;
            let Some(context) = self.inside().context.clone() else { return Ok(Code::S_FALSE) };
            // SAFETY: as above.
            unsafe { out::interface(slot, context) };
            Ok(Code::S_OK)
        })
    }

    fn ShutdownForm(&self, options: u32) -> i32 {
        self.serve("IMAPIForm::ShutdownForm", || self.shut_down(options))
    }

    fn DoVerb(
        &self,
        verb: i32,
        context: Ref<'_, IMAPIViewContext>,
        _window: usize,
        _place: *const RECT,
    ) -> i32 {
        self.serve("IMAPIForm::DoVerb", || self.do_verb(verb, context.as_ref()))
    }

    fn Advise(&self, sink: Ref<'_, IMAPIViewAdviseSink>, connection: *mut usize) -> i32 {
        // SAFETY: the caller vouches for its out pointer.
        unsafe { out::clear(connection) };
        self.serve("IMAPIForm::Advise", || {
            out::required("pdwStatus", connection)?;
            let sink = needed("pAdvise", sink.as_ref())?.clone();
            let mut inside = self.inside();
            inside.last += 1;
            let number = inside.last;
            inside.sinks.insert(number, sink);
            // SAFETY: as above.
            unsafe { out::number(connection, number) };
            Ok(())
        })
    }

    fn Unadvise(&self, connection: usize) -> i32 {
        self.serve("IMAPIForm::Unadvise", || {
            let sink = self.inside().sinks.remove(&connection);
            sink.map(drop).ok_or_else(|| Fault::invalid(format!("there is no {connection}")))
        })
    }
}

#[allow(non_snake_case)]
impl IPersistMessage_Impl for FormObject_Impl {
    fn GetLastError(&self, result: i32, flags: u32, error: *mut *mut MAPIERROR) -> i32 {
        // SAFETY: the caller vouches for its out pointer.
        unsafe { guard::last_error(&self.state, result, flags, error) }
    }

    fn GetClassID(&self, class_id: *mut Guid) -> i32 {
        self.serve("IPersistMessage::GetClassID", || {
            out::required("lpClassID", class_id)?;
            // SAFETY: the caller vouches for its out pointer.
            unsafe { out::guid(class_id, self.form.class_id()) };
            Ok(())
        })
    }

    fn IsDirty(&self) -> i32 {
        // What a server changes it saves itself.
        guard::serve(&self.state, "IPersistMessage::IsDirty", || Ok(Code::S_FALSE))
    }

    fn InitNew(&self, site: Ref<'_, IMAPIMessageSite>, message: Ref<'_, IMessage>) -> i32 {
        self.serve("IPersistMessage::InitNew", || {
            let site = needed("pMessageSite", site.as_ref())?;
            let message = needed("pMessage", message.as_ref())?;
            let new = (MessageStatus::empty(), MessageFlags::UNSENT, true);
            self.start("InitNew", &[State::Uninitialized], site, message, new)
        })
    }

    fn Load(
        &self,
        site: Ref<'_, IMAPIMessageSite>,
        message: Ref<'_, IMessage>,
        status: u32,
        flags: u32,
    ) -> i32 {
        self.serve("IPersistMessage::Load", || {
            let site = needed("pMessageSite", site.as_ref())?;
            let message = needed("pMessage", message.as_ref())?;
            let status = MessageStatus::from_bits_retain(status);
            self.load(site, message, status, MessageFlags::from_bits_retain(flags))
        })
    }

    fn Save(&self, message: Ref<'_, IMessage>, same: u32) -> i32 {
        self.serve("IPersistMessage::Save", || {
            // The message that was loaded need not be passed once more.
            let other = same == 0;
            self.save(if other { Some(needed("pMessage", message.as_ref())?) } else { None })
        })
    }

    fn SaveCompleted(&self, message: Ref<'_, IMessage>) -> i32 {
        self.serve("IPersistMessage::SaveCompleted", || self.save_completed(message.as_ref()))
    }

    fn HandsOffMessage(&self) -> i32 {
        self.serve("IPersistMessage::HandsOffMessage", || self.hands_off())
    }
}
