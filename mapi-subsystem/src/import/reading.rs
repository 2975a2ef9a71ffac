//! Files of every kind, taken apart into messages.

use std::fs::File;
use std::io::{self, Read as _};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::SyncSender;

use super::FailureReason;
use super::source::{self, Source};
use crate::mail::{Mail, is_of_its_place};
use crate::{mime, msg};

/// So many messages, or bytes of them, go from the reading to the writing thread at a time.
const CHUNK: usize = 64;
const CHUNK_BYTES: u64 = 4 << 20;

/// Something that was read: a message, or why it is none.
pub(super) struct Read {
    /// Which of the files it is of.
    pub(super) file: usize,
    /// Which message of the file, or of its folder, where there may be several.
    pub(super) number: Option<u64>,
    /// The folder that it belongs in, below the one that is imported into.
    pub(super) folder: Arc<[String]>,
    pub(super) message: Result<Mail, FailureReason>,
    /// What of the message could not be read.
    pub(super) lost: Vec<(String, FailureReason)>,
    /// How much of the file it stands for.
    pub(super) bytes: u64,
    /// How much memory it takes, about.
    pub(super) memory: u64,
}

/// Collects what was read and sends it on, until nobody takes it any more.
pub(super) struct Sender {
    to: SyncSender<Vec<Read>>,
    chunk: Vec<Read>,
    memory: u64,
}

impl Sender {
    pub(super) fn add(&mut self, read: Read) -> ControlFlow<()> {
        self.memory += read.memory;
        self.chunk.push(read);
        if self.chunk.len() < CHUNK && self.memory < CHUNK_BYTES {
            return ControlFlow::Continue(());
        }
        self.send()
    }

    fn send(&mut self) -> ControlFlow<()> {
        self.memory = 0;
        match self.to.send(std::mem::replace(&mut self.chunk, Vec::with_capacity(CHUNK))) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    }
}

/// What a file is.
enum Kind {
    /// A message in MIME, or an mbox of them.
    Mime,
    Msg,
    Pst,
}

fn kind(path: &Path) -> io::Result<Kind> {
    const PST: &[u8] = b"!BDN";
    let mut start = Vec::new();
    File::open(path)?.take(msg::SIGNATURE.len() as u64).read_to_end(&mut start)?;
    Ok(if start == msg::SIGNATURE {
        Kind::Msg
    } else if start.starts_with(PST) {
        Kind::Pst
    } else {
        Kind::Mime
    })
}

/// Reads the files and sends what is in them, until nobody takes it any more.
pub(super) fn read_all(files: &[Source], password: Option<&str>, to: SyncSender<Vec<Read>>) {
    let parser = mime::parser();
    let mut sender = Sender { to, chunk: Vec::with_capacity(CHUNK), memory: 0 };
    for (number, file) in files.iter().enumerate() {
        let read = |within, message, bytes| Read {
            file: number,
            number: within,
            folder: Arc::clone(&file.folder),
            message,
            lost: Vec::new(),
            bytes,
            memory: bytes,
        };
        let flow = match kind(&file.path) {
            Err(error) => sender.add(read(None, Err(error.into()), file.size)),
            Ok(Kind::Msg) => sender.add(read(None, msg_file(&file.path), file.size)),
            Ok(Kind::Pst) => pst_file(number, file, password, &mut sender),
            Ok(Kind::Mime) => {
                let mut each = |within: Option<u64>, raw: &[u8], hints: &mime::Hints| {
                    let message = mime::convert(&parser, raw, hints).map_err(Into::into);
                    sender.add(read(within, message, raw.len() as u64))
                };
                match source::read(file, &mut each) {
                    Ok(flow) => flow,
                    Err(error) => sender.add(read(None, Err(error.into()), 0)),
                }
            }
        };
        if flow.is_break() {
            return;
        }
    }
    if !sender.chunk.is_empty() {
        // When nobody takes it, the import has failed already.
        let _ = sender.send();
    }
}

fn msg_file(path: &Path) -> Result<Mail, FailureReason> {
    Ok(without_place(msg::read(File::open(path)?)?))
}

#[cfg(feature = "pst")]
use super::pst::read as pst_file;

#[cfg(not(feature = "pst"))]
fn pst_file(number: usize, file: &Source, _: Option<&str>, sender: &mut Sender) -> ControlFlow<()> {
    sender.add(Read {
        file: number,
        number: None,
        folder: Arc::from([]),
        message: Err(FailureReason::NoPst),
        lost: Vec::new(),
        bytes: file.size,
        memory: 0,
    })
}

/// A message without what it says of the store that it was in.
pub(super) fn without_place(mut mail: Mail) -> Mail {
    mail.properties.retain(|prop| !is_of_its_place(prop.tag));
    for attachment in &mut mail.attachments {
        attachment.properties.retain(|prop| !is_of_its_place(prop.tag));
        attachment.message = attachment.message.take().map(|mail| Box::new(without_place(*mail)));
    }
    mail
}
