//! Advise sinks.

use std::ffi::c_void;

use mapi_session::Code;
use mapi_session::prototypes::NOTIFCALLBACK;
use mapi_session::raw::{IMAPIAdviseSink, IMAPIAdviseSink_Impl, NOTIFICATION};
use mapi_subsystem::notify::on_this_thread;
use windows_core::implement;

use crate::guard::status;
use crate::objects::borrowed;

/// A sink that calls a function.
#[implement(IMAPIAdviseSink)]
struct Callback {
    function: NOTIFCALLBACK,
    context: *mut c_void,
}

impl IMAPIAdviseSink_Impl for Callback_Impl {
    fn OnNotify(&self, count: u32, notifications: *const NOTIFICATION) -> u32 {
        // SAFETY: who made the sink vouches for function and context, who notifies for the events.
        unsafe { (self.function)(self.context, count, notifications.cast_mut()) as u32 }
    }
}

pub(crate) unsafe fn hr_alloc_advise_sink(
    function: Option<NOTIFCALLBACK>,
    context: *mut c_void,
    sink: *mut Option<IMAPIAdviseSink>,
) -> i32 {
    let Some(function) = function.filter(|_| !sink.is_null()) else {
        return Code::E_INVALID_PARAMETER.to_hresult();
    };
    // SAFETY: the caller vouches for `sink`, which holds nothing yet that would be released.
    unsafe { sink.write(Some(Callback { function, context }.into())) };
    Code::S_OK.to_hresult()
}

pub(crate) unsafe fn hr_this_thread_advise_sink(
    inner: *mut c_void,
    sink: *mut Option<IMAPIAdviseSink>,
) -> i32 {
    if sink.is_null() {
        return Code::E_INVALID_PARAMETER.to_hresult();
    }
    // SAFETY: the caller vouches for both; `sink` holds nothing yet that would be released.
    unsafe {
        sink.write(None);
        let inner = borrowed::<IMAPIAdviseSink>(&inner);
        status(inner.map(|inner| sink.write(Some(on_this_thread(inner)))))
    }
}

pub(crate) unsafe fn hr_dispatch_notifications(flags: u32) -> i32 {
    if flags != 0 {
        return Code::E_UNKNOWN_FLAGS.to_hresult();
    }
    status(mapi_subsystem::dispatch_notifications().map_err(|fault| fault.code))
}
