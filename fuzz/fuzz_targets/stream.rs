//! Sequences of calls on a stream and its clone against a plain vector: what is read, how long it
//! is, where it stands and what is committed are the same, in memory and in a temporary file.
#![no_main]

use std::ptr;
use std::sync::{Arc, Mutex};

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use mapi_session::flags::StreamMode;
use mapi_session::{Code, raw};
use mapi_subsystem::com::{Liveness, ObjectState};
use mapi_subsystem::stream::{
    Buffer, IN_MEMORY, Spool,
    write_stream,
};

/// Beyond what is held in memory, so that both places are met.
const LIMIT: u64 = IN_MEMORY as u64 * 3 / 2;

/// A call; `true` goes to the clone.
#[derive(Debug, Arbitrary)]
enum Call {
    Read(bool, u16),
    Write(bool, Vec<u8>),
    /// So many bytes, in one call.
    Fill(bool, u8, u32),
    Seek(bool, i64, u8),
    /// To a place that may be.
    SeekNear(bool, u32, u8),
    SetSize(u64),
    SetSizeNear(u32),
    CopyTo(bool, u32),
    Commit,
    Revert,
}

/// What a stream is to be.
#[derive(Default)]
struct Model {
    bytes: Vec<u8>,
    committed: Vec<u8>,
    at: [u64; 2],
}

impl Model {
    fn write(&mut self, of: usize, from: &[u8]) -> Code {
        if from.is_empty() {
            return Code::S_OK;
        }
        let Some(end) = self.at[of].checked_add(from.len() as u64).filter(|end| *end <= LIMIT)
        else {
            return Code::STG_E_MEDIUMFULL;
        };
        if end > self.bytes.len() as u64 {
            self.bytes.resize(end as usize, 0);
        }
        self.bytes[self.at[of] as usize..end as usize].copy_from_slice(from);
        self.at[of] = end;
        Code::S_OK
    }

    fn read(&mut self, of: usize, count: usize) -> Vec<u8> {
        let rest = usize::try_from(self.at[of]).ok().and_then(|at| self.bytes.get(at..));
        let rest = rest.unwrap_or_default();
        let read = rest[..rest.len().min(count)].to_vec();
        self.at[of] += read.len() as u64;
        read
    }

    fn seek(&mut self, of: usize, by: i64, origin: u32) -> Code {
        let from = match origin {
            0 => 0,
            1 => self.at[of],
            2 => self.bytes.len() as u64,
            _ => return Code::STG_E_INVALIDFUNCTION,
        };
        match from.checked_add_signed(by) {
            Some(at) => {
                self.at[of] = at;
                Code::S_OK
            }
            None => Code::STG_E_SEEKERROR,
        }
    }

    fn set_size(&mut self, size: u64) -> Code {
        if size > LIMIT {
            return Code::STG_E_MEDIUMFULL;
        }
        self.bytes.resize(size as usize, 0);
        Code::S_OK
    }
}

fn stream(transacted: bool) -> (raw::IStream, Arc<Mutex<Vec<u8>>>) {
    let committed = Arc::new(Mutex::new(Vec::new()));
    let to = Arc::clone(&committed);
    let commit = Box::new(move |bytes: &Spool| {
        *to.lock().expect("nobody panics") = bytes.to_vec()?;
        Ok(())
    });
    let buffer = Buffer::new(Spool::new(), false, transacted, LIMIT, commit).expect("no bytes");
    let state = ObjectState::new("stream", Liveness::new());
    (write_stream(state, buffer, StreamMode::READWRITE), committed)
}

/// The code of a call, and what it counts.
fn counted(call: impl FnOnce(*mut u32) -> i32) -> (Code, usize) {
    let mut count = u32::MAX;
    (Code::from_hresult(call(&raw mut count)), count as usize)
}

fuzz_target!(|input: (bool, Vec<Call>)| {
    let (transacted, calls) = input;
    let (first, committed) = stream(transacted);
    let mut second = None;
    // SAFETY: a place of ours.
    assert_eq!(unsafe { first.Clone(&raw mut second) }, 0);
    let streams = [first, second.expect("a clone")];
    let mut model = Model::default();
    for call in calls {
        // SAFETY: each call is given as many bytes as it is told, and places of ours.
        unsafe {
            match call {
                Call::Read(of, count) => {
                    let (of, mut to) = (usize::from(of), vec![0xAA; count.into()]);
                    let (code, got) =
                        counted(|got| streams[of].Read(to.as_mut_ptr().cast(), count.into(), got));
                    assert_eq!(code, Code::S_OK);
                    to.truncate(got);
                    assert!(to == model.read(of, count.into()), "other bytes were read");
                }
                Call::Write(of, bytes) => write(&streams, &mut model, of, &bytes),
                Call::Fill(of, byte, count) => {
                    let count = count as usize % (LIMIT as usize + 2);
                    write(&streams, &mut model, of, &vec![byte; count]);
                }
                Call::Seek(of, by, origin) => seek(&streams, &mut model, of, by, origin),
                Call::SeekNear(of, by, origin) => {
                    let by = i64::from(by) % (LIMIT as i64 * 2) - LIMIT as i64;
                    seek(&streams, &mut model, of, by, origin % 3);
                }
                Call::SetSize(size) => set_size(&streams, &mut model, size),
                Call::SetSizeNear(size) => {
                    set_size(&streams, &mut model, u64::from(size) % (LIMIT + 2));
                }
                Call::CopyTo(of, count) => {
                    let of = usize::from(of);
                    let (to, taken) = stream(false);
                    let (mut read, mut written) = (u64::MAX, u64::MAX);
                    let code =
                        streams[of].CopyTo(&to, count.into(), &raw mut read, &raw mut written);
                    assert_eq!(code, 0);
                    drop(to);
                    let wanted = model.read(of, count as usize);
                    assert_eq!((read, written), (wanted.len() as u64, wanted.len() as u64));
                    assert!(*taken.lock().expect("nobody panics") == wanted, "a copy is another");
                }
                Call::Commit => {
                    assert_eq!(streams[0].Commit(0), 0);
                    model.committed = model.bytes.clone();
                    assert!(*committed.lock().expect("nobody panics") == model.committed);
                }
                Call::Revert => {
                    assert_eq!(streams[1].Revert(), 0);
                    if transacted {
                        model.bytes = model.committed.clone();
                    }
                }
            }
            let mut stat = raw::STATSTG::default();
            assert_eq!(streams[0].Stat(&raw mut stat, 1), 0);
            assert_eq!(stat.cbSize, model.bytes.len() as u64);
        }
    }
    drop(streams);
    let last = if transacted { model.committed } else { model.bytes };
    assert!(*committed.lock().expect("nobody panics") == last, "something else is kept");
});

fn write(streams: &[raw::IStream; 2], model: &mut Model, of: bool, bytes: &[u8]) {
    let of = usize::from(of);
    let (code, taken) = counted(|taken| {
        // SAFETY: the bytes are there, and an empty slice has a pointer too.
        unsafe { streams[of].Write(bytes.as_ptr().cast(), bytes.len() as u32, taken) }
    });
    assert_eq!(code, model.write(of, bytes));
    assert_eq!(taken, if code.is_error() { 0 } else { bytes.len() });
}

fn seek(streams: &[raw::IStream; 2], model: &mut Model, of: bool, by: i64, origin: u8) {
    let of = usize::from(of);
    // SAFETY: numbers go in, and nothing is asked for.
    let code = unsafe { streams[of].Seek(by, origin.into(), ptr::null_mut()) };
    assert_eq!(Code::from_hresult(code), model.seek(of, by, origin.into()));
    let mut at = u64::MAX;
    // SAFETY: the place is ours.
    assert_eq!(unsafe { streams[of].Seek(0, 1, &raw mut at) }, 0);
    assert_eq!(at, model.at[of]);
}

fn set_size(streams: &[raw::IStream; 2], model: &mut Model, size: u64) {
    // SAFETY: a number goes in.
    let code = unsafe { streams[0].SetSize(size) };
    assert_eq!(Code::from_hresult(code), model.set_size(size));
}
