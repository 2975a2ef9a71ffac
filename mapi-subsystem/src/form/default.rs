//! The default form: it shows any message.

use std::fmt;
use std::io::Write;
#[cfg(feature = "form-html")]
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use mapi_session::Code;

use super::shown::ShownMessage;
use super::{FormRequest, FormServer, FormViewer, OPEN, text};
use crate::com::{Fault, Reply};

/// Where the default form shows messages.
#[non_exhaustive]
pub enum DefaultFormOutput {
    /// As text, at a terminal.
    Text(Box<dyn Write + Send>),
    /// As a page in this file, for a browser. The page runs no scripts and loads nothing; images
    /// of the message are in it.
    #[cfg(feature = "form-html")]
    Html(PathBuf),
}

impl fmt::Debug for DefaultFormOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DefaultFormOutput::Text(_) => f.write_str("Text"),
            #[cfg(feature = "form-html")]
            DefaultFormOutput::Html(path) => f.debug_tuple("Html").field(path).finish(),
        }
    }
}

/// The default form: it shows any message, and changes nothing. It is a [`FormViewer`] and, for
/// single classes, a [`FormServer`].
#[derive(Debug)]
pub struct DefaultForm(Mutex<DefaultFormOutput>);

impl DefaultForm {
    /// A default form that shows messages here.
    #[must_use]
    pub fn new(output: DefaultFormOutput) -> DefaultForm {
        DefaultForm(Mutex::new(output))
    }
}

impl FormViewer for DefaultForm {
    fn show(&self, form: FormRequest) -> Reply<()> {
        let message = ShownMessage::read(&form.message)?;
        let mut output = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *output {
            DefaultFormOutput::Text(writer) => writer
                .write_all(message.to_text().as_bytes())
                .and_then(|()| writer.flush())
                .map_err(|error| Fault::new(Code::E_DISK_ERROR, error.to_string())),
            #[cfg(feature = "form-html")]
            DefaultFormOutput::Html(path) => std::fs::write(&*path, message.to_html())
                .map_err(|e| Fault::new(Code::E_DISK_ERROR, format!("{}: {e}", path.display()))),
        }
    }
}

impl FormServer for DefaultForm {
    fn do_verb(&self, verb: i32, form: FormRequest) -> Reply<()> {
        if verb != OPEN {
            let text = format!("the default form has no verb {verb}");
            return Err(Fault::new(Code::E_NO_SUPPORT, text));
        }
        self.show(form)
    }
}

impl ShownMessage {
    /// The message as text, without anything that a terminal would take for a command.
    #[must_use]
    pub fn to_text(&self) -> String {
        text::page(self)
    }

    /// The message as a page for a browser, which runs no scripts and loads nothing.
    #[cfg(feature = "form-html")]
    #[must_use]
    pub fn to_html(&self) -> String {
        super::html::page(self)
    }
}
