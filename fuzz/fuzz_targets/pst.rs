//! A file that says it is a PST file, and the heaps in one, which its checksums keep bytes of chance
//! away from: they are read, or they are not.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mapi_subsystem::pst::fuzzing;

fuzz_target!(|data: &[u8]| {
    mapi_fuzz::allow_outlook_pst_to_panic();
    fuzzing::file(data);
    fuzzing::heap(data);
});
