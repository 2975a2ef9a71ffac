//! Streams through their vtable.

use std::sync::{Arc, Mutex};

use std::io::{Read as _, Seek as _, SeekFrom, Write as _};

use mapi_session::flags::StreamMode;
use mapi_session::{Code, raw};
use mapi_subsystem::com::{Liveness, ObjectState};
use mapi_subsystem::stream::{Buffer, Spool, read_stream, write_stream};
use proptest::prelude::*;

fn state() -> ObjectState {
    ObjectState::new("stream", Liveness::new())
}

type Committed = Arc<Mutex<Vec<Vec<u8>>>>;

fn writable(bytes: &[u8], mode: StreamMode, limit: u64) -> (raw::IStream, Committed) {
    let committed = Committed::default();
    let to = committed.clone();
    let commit = Box::new(move |bytes: &Spool| {
        to.lock().unwrap().push(bytes.to_vec()?);
        Ok(())
    });
    let transacted = mode.contains(StreamMode::TRANSACTED);
    let buffer = Buffer::new(bytes.to_vec().into(), false, transacted, limit, commit).unwrap();
    (write_stream(state(), buffer, mode), committed)
}

fn read(stream: &raw::IStream, count: u32) -> (Code, Vec<u8>) {
    let mut bytes = vec![0xAA; count as usize];
    let mut got = 7;
    // SAFETY: the buffer has `count` bytes.
    let code = unsafe { stream.Read(bytes.as_mut_ptr().cast(), count, &raw mut got) };
    bytes.truncate(got as usize);
    (Code::from_hresult(code), bytes)
}

fn write(stream: &raw::IStream, bytes: &[u8]) -> Code {
    // SAFETY: the bytes are there.
    Code::from_hresult(unsafe {
        stream.Write(bytes.as_ptr().cast(), bytes.len() as u32, std::ptr::null_mut())
    })
}

fn seek(stream: &raw::IStream, to: i64, origin: u32) -> (Code, u64) {
    let mut position = u64::MAX;
    // SAFETY: the position may be written.
    let code = unsafe { stream.Seek(to, origin, &raw mut position) };
    (Code::from_hresult(code), position)
}

fn size(stream: &raw::IStream) -> u64 {
    let mut stat = raw::STATSTG::default();
    // SAFETY: the structure may be written.
    assert_eq!(unsafe { stream.Stat(&raw mut stat, 1) }, 0);
    assert!(stat.pwcsName.is_null());
    assert_eq!(stat.r#type, 2);
    stat.cbSize
}

#[test]
fn a_source_is_read_in_pieces_and_refuses_to_be_written() {
    let stream = read_stream(state(), Arc::new(b"hello world".to_vec()));
    assert_eq!(read(&stream, 5), (Code::S_OK, b"hello".to_vec()));
    assert_eq!(read(&stream, 99), (Code::S_OK, b" world".to_vec()));
    assert_eq!(read(&stream, 1), (Code::S_OK, Vec::new()), "the end is no error");
    assert_eq!(write(&stream, b"x"), Code::STG_E_ACCESSDENIED);
    assert_eq!(size(&stream), 11);
    assert_eq!(seek(&stream, -5, 2), (Code::S_OK, 6));
    assert_eq!(read(&stream, 99).1, b"world");
    assert_eq!(seek(&stream, -1, 0).0, Code::STG_E_SEEKERROR);
    assert_eq!(seek(&stream, 0, 1).1, 11, "a failed seek moves nothing");
    // SAFETY: null pointers are what is tested.
    let code = unsafe { stream.Read(std::ptr::null_mut(), 1, std::ptr::null_mut()) };
    assert_eq!(Code::from_hresult(code), Code::STG_E_INVALIDPOINTER);
}

#[test]
fn a_stream_refuses_null_pointers_and_reads_no_more_than_there_is() {
    use std::ptr::{null, null_mut};
    let (stream, _) = writable(b"abc", StreamMode::READWRITE, 100);
    // SAFETY: null pointers are what is tested.
    let codes = unsafe {
        [
            stream.Write(null(), 1, null_mut()),
            stream.CopyTo(None, 1, null_mut(), null_mut()),
            stream.Stat(null_mut(), 0),
            stream.Clone(null_mut()),
        ]
    };
    assert_eq!(codes.map(Code::from_hresult), [Code::STG_E_INVALIDPOINTER; 4]);
    assert_eq!(seek(&stream, 0, 9).0, Code::STG_E_INVALIDFUNCTION);
    // A count that nobody has memory for.
    let (mut place, mut got) = ([0xAA_u8; 8], 0);
    // SAFETY: three bytes come, and there is room for eight.
    let code = unsafe { stream.Read(place.as_mut_ptr().cast(), u32::MAX, &raw mut got) };
    assert_eq!((code, got, &place), (0, 3, b"abc\xAA\xAA\xAA\xAA\xAA"));
}

#[test]
fn a_clone_has_its_own_position_on_the_same_bytes() {
    let (stream, _) = writable(b"abc", StreamMode::READWRITE, 100);
    read(&stream, 1);
    let mut clone = None;
    // SAFETY: the pointer may be written.
    assert_eq!(unsafe { stream.Clone(&raw mut clone) }, 0);
    let clone = clone.unwrap();
    assert_eq!(write(&clone, b"X"), Code::S_OK);
    assert_eq!(read(&stream, 9).1, b"Xc");
    assert_eq!(seek(&clone, 0, 1).1, 2);
}

#[test]
fn writing_grows_up_to_the_limit_with_zeros_between() {
    let (stream, committed) = writable(b"", StreamMode::READWRITE, 8);
    assert_eq!(seek(&stream, 2, 0).0, Code::S_OK);
    assert_eq!(write(&stream, b"abc"), Code::S_OK);
    assert_eq!(write(&stream, b"defg"), Code::STG_E_MEDIUMFULL);
    assert_eq!(size(&stream), 5, "a refused write changes nothing");
    // SAFETY: nothing is passed.
    let full = unsafe { stream.SetSize(u64::MAX) };
    assert_eq!(Code::from_hresult(full), Code::STG_E_MEDIUMFULL);
    // SAFETY: nothing is passed.
    assert_eq!(unsafe { stream.SetSize(4) }, 0);
    // SAFETY: nothing is passed.
    assert_eq!(unsafe { stream.Commit(0) }, 0);
    assert_eq!(*committed.lock().unwrap(), [b"\0\0ab".to_vec()]);
}

#[test]
fn without_a_transaction_release_commits_what_is_left() {
    let (stream, committed) = writable(b"", StreamMode::WRITE, 100);
    assert_eq!(write(&stream, b"x"), Code::S_OK);
    assert_eq!(read(&stream, 1).0, Code::STG_E_ACCESSDENIED, "STGM_WRITE does not read");
    // SAFETY: nothing is passed.
    assert_eq!(unsafe { stream.Commit(0) }, 0);
    drop(stream);
    assert_eq!(committed.lock().unwrap().len(), 1, "committed once");
    let (stream, committed) = writable(b"", StreamMode::WRITE, 100);
    assert_eq!(write(&stream, b"y"), Code::S_OK);
    drop(stream);
    assert_eq!(*committed.lock().unwrap(), [b"y".to_vec()]);
}

#[test]
fn a_transaction_is_reverted_or_committed() {
    let mode = StreamMode::READWRITE | StreamMode::TRANSACTED;
    let (stream, committed) = writable(b"old", mode, 100);
    assert_eq!(write(&stream, b"new!"), Code::S_OK);
    // SAFETY: nothing is passed.
    assert_eq!(unsafe { stream.Revert() }, 0);
    seek(&stream, 0, 0);
    assert_eq!(read(&stream, 9).1, b"old");
    assert_eq!(write(&stream, b"!"), Code::S_OK);
    drop(stream);
    assert!(committed.lock().unwrap().is_empty(), "release throws it away");
}

#[test]
fn copy_to_goes_from_position_to_position() {
    let from = read_stream(state(), Arc::new(vec![7u8; 200_000]));
    seek(&from, 50_000, 0);
    let (to, _) = writable(b"", StreamMode::READWRITE, 1_000_000);
    let (mut read, mut written) = (0, 0);
    // SAFETY: the stream is one, and the counts may be written.
    let code = unsafe { from.CopyTo(&to, 100_000, &raw mut read, &raw mut written) };
    assert_eq!((code, read, written, size(&to)), (0, 100_000, 100_000, 100_000));
    // SAFETY: as above; the counts are not wanted.
    let code = unsafe { from.CopyTo(&to, u64::MAX, std::ptr::null_mut(), std::ptr::null_mut()) };
    assert_eq!((code, size(&to)), (0, 150_000));
}

#[test]
fn a_stream_ends_with_its_session() {
    let liveness = Liveness::new();
    let stream = read_stream(ObjectState::new("stream", liveness.clone()), Arc::new(vec![1]));
    let (to, _) = writable(b"", StreamMode::READWRITE, 10);
    liveness.end();
    assert_eq!(read(&stream, 1), (Code::E_INVALID_OBJECT, Vec::new()));
    let (mut stat, mut clone) = (raw::STATSTG::default(), None);
    // SAFETY: a stream that is there, and places that may be written.
    let codes = unsafe {
        [
            stream.Write(b"x".as_ptr().cast(), 1, std::ptr::null_mut()),
            stream.Seek(0, 0, std::ptr::null_mut()),
            stream.SetSize(0),
            stream.CopyTo(&to, 1, std::ptr::null_mut(), std::ptr::null_mut()),
            stream.Commit(0),
            stream.Revert(),
            stream.LockRegion(0, 1, 0),
            stream.UnlockRegion(0, 1, 0),
            stream.Stat(&raw mut stat, 1),
            stream.Clone(&raw mut clone),
        ]
    };
    assert_eq!(codes.map(Code::from_hresult), [Code::E_INVALID_OBJECT; 10]);
    assert!(clone.is_none());
}

#[derive(Debug, Clone)]
enum Step {
    Read(u8),
    Write(Vec<u8>),
    Seek(i64, u32),
    Resize(u8),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (0..20u8).prop_map(Step::Read),
        prop::collection::vec(any::<u8>(), 1..9).prop_map(Step::Write),
        (-20..20i64, 0..3u32).prop_map(|(by, origin)| Step::Seek(by, origin)),
        (0..30u8).prop_map(Step::Resize),
    ]
}

proptest! {
    #[test]
    fn a_stream_does_what_a_file_does(
        first in prop::collection::vec(any::<u8>(), 0..20),
        steps in prop::collection::vec(step(), 1..30),
    ) {
        let (stream, committed) = writable(&first, StreamMode::READWRITE, 10_000);
        let mut file = std::io::Cursor::new(first);
        for step in steps {
            match step {
                Step::Read(count) => {
                    let mut bytes = Vec::new();
                    std::io::Read::by_ref(&mut file).take(count.into()).read_to_end(&mut bytes).unwrap();
                    prop_assert_eq!(read(&stream, count.into()), (Code::S_OK, bytes));
                }
                Step::Write(bytes) => {
                    file.write_all(&bytes).unwrap();
                    prop_assert_eq!(write(&stream, &bytes), Code::S_OK);
                }
                Step::Seek(by, origin) => {
                    let to = match origin {
                        0 if by < 0 => continue,
                        0 => SeekFrom::Start(by.unsigned_abs()),
                        1 => SeekFrom::Current(by),
                        _ => SeekFrom::End(by),
                    };
                    match file.seek(to) {
                        Ok(at) => prop_assert_eq!(seek(&stream, by, origin), (Code::S_OK, at)),
                        Err(_) => prop_assert_eq!(seek(&stream, by, origin).0, Code::STG_E_SEEKERROR),
                    }
                }
                Step::Resize(length) => {
                    file.get_mut().resize(length.into(), 0);
                    // SAFETY: nothing is passed.
                    prop_assert_eq!(unsafe { stream.SetSize(length.into()) }, 0);
                }
            }
        }
        // SAFETY: nothing is passed.
        prop_assert_eq!(unsafe { stream.Commit(0) }, 0);
        if let Some(last) = committed.lock().unwrap().last() {
            prop_assert_eq!(last, file.get_ref());
        }
    }
}
