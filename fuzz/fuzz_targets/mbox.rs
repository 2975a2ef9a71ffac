//! A file that is imported into a store: its messages are there afterwards, each failure is named,
//! and the store is sound.
#![no_main]

use std::cell::OnceCell;
use std::fs;
use std::path::PathBuf;

use libfuzzer_sys::fuzz_target;
use mapi_subsystem::import::Importer;
use mapi_subsystem::store::Database;

struct Place {
    _folder: tempfile::TempDir,
    file: PathBuf,
    store: Database,
}

thread_local! {
    static PLACE: OnceCell<Place> = const { OnceCell::new() };
}

fuzz_target!(|data: &[u8]| {
    mapi_fuzz::allow_mail_parser_to_panic();
    PLACE.with(|place| {
        let place = place.get_or_init(|| {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let store =
                Database::create_or_open(&folder.path().join("any.store")).expect("a store");
            Place { file: folder.path().join("any.mbox"), _folder: folder, store }
        });
        fs::write(&place.file, data).expect("the file can be written");
        let importer = Importer::into_path(&place.store, "Inbox").expect("a folder");
        let report = importer.import(&[&place.file]).expect("the store holds");
        assert!(report.messages > 0 || !report.failures.is_empty());
    });
});
