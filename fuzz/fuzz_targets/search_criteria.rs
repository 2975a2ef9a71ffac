//! What a search folder looks for, as a database holds it: damaged bytes are refused, others mean
//! what they say.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mapi_subsystem::store::fuzzing;

fuzz_target!(|data: &[u8]| fuzzing::search_criteria(data));
