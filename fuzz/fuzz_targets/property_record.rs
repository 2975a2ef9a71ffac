//! Property values as a database holds them: damaged bytes are refused, others mean what they say.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mapi_subsystem::home::blob;
use mapi_subsystem::store::fuzzing;

fuzz_target!(|data: &[u8]| {
    if let Some((type_code, bytes)) = data.split_first_chunk::<2>()
        && let Some(value) = blob::decode(u16::from_le_bytes(*type_code), bytes)
    {
        let again = blob::decode(value.type_code(), &blob::encode(&value));
        // A NaN is not equal to itself; its text is.
        assert_eq!(format!("{again:?}"), format!("{:?}", Some(value)));
    }
    fuzzing::property_record(data);
});
