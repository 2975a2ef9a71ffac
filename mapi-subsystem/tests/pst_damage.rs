//! PST files that are cut off or have bits flipped: nothing panics, nothing hangs, and what is not
//! damaged is read. 300 variants, or as many as `MAPI_PST_VARIANTS` says; where `MAPI_TEST_DATA`
//! names no folder with files, the test says so.
#![cfg(feature = "pst")]

use std::io::Cursor;
use std::panic;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use mapi_subsystem::pst::PstFile;

/// Longer than any file takes, on a busy machine.
const MOST: Duration = Duration::from_secs(20);

/// The messages of a file that can be read, by their numbers; none where it cannot be opened.
fn readable(bytes: Vec<u8>) -> Option<Vec<u32>> {
    let file = PstFile::read_from(Box::new(Cursor::new(bytes))).ok()?;
    let mut found = Vec::new();
    for folder in file.folders_below(0x122) {
        for associated in [false, true] {
            let ids = file.message_ids(folder.id, associated).into_iter();
            found.extend(ids.filter(|id| file.mail(*id).is_ok()));
        }
    }
    found.sort_unstable();
    found.dedup();
    Some(found)
}

#[test]
fn damaged_files_are_read_as_far_as_they_go() {
    let Some(data) = std::env::var_os("MAPI_TEST_DATA") else {
        println!("MAPI_TEST_DATA is not set: no PST file is damaged");
        return;
    };
    let number = |text: String| text.parse().expect("MAPI_PST_VARIANTS is a number");
    let variants: usize = std::env::var("MAPI_PST_VARIANTS").map_or(300, number);
    let folder = Path::new(&data).join("pst");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "pst"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{} holds no PST file", folder.display());

    // Panics are caught where a message is read, so that they are looked for here. Those of the
    // library underneath are what it is guarded for.
    let panics: Arc<Mutex<Vec<String>>> = Arc::default();
    let noted = Arc::clone(&panics);
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        if !place.contains("outlook-pst") {
            noted.lock().unwrap().push(format!("{place}: {info}"));
        }
    }));
    let mut random = Random(0x5EED);
    let (mut opened, mut others_read, mut slowest) = (0, 0, Duration::ZERO);
    let (mut expected, mut found) = (0, 0);
    for number in 0..variants {
        let path = &files[number % files.len()];
        let mut bytes = std::fs::read(path).unwrap();
        let whole = readable(bytes.clone()).unwrap_or_default();
        let cut = random.below(4) == 0;
        if cut {
            bytes.truncate(random.below(bytes.len()));
        } else {
            for _ in 0..1 + random.below(8) {
                let at = random.below(bytes.len());
                bytes[at] ^= 1 << random.below(8);
            }
        }
        let start = Instant::now();
        let left = readable(bytes);
        slowest = slowest.max(start.elapsed());
        if let Some(left) = left {
            opened += 1;
            if !cut {
                expected += whole.len();
                found += whole.iter().filter(|id| left.contains(id)).count();
                let lost = whole.iter().filter(|id| !left.contains(id)).count();
                others_read += usize::from(lost > 0 && !left.is_empty());
            }
        }
    }
    panic::set_hook(before);
    let panics = panics.lock().unwrap();
    assert!(panics.is_empty(), "{} panics, first {}", panics.len(), panics[0]);
    assert!(slowest < MOST, "a variant took {slowest:?}");
    println!(
        "{variants} variants, {opened} opened, {found} of {expected} messages read in those with \
         flipped bits, {others_read} with some lost and others read, the slowest in {slowest:?}"
    );
    assert!(opened > variants / 3, "only {opened} of {variants} could be opened");
    assert!(found * 10 >= expected * 8, "{found} of {expected} messages were read");
    assert!(variants < 300 || others_read > 0, "no variant has lost some messages and kept others");
}

/// Random numbers that are the same each time.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % end.max(1) as u64) as usize
    }
}
