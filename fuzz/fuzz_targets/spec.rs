//! A YAML file as part of a spec: it is refused with its place, or its outputs can be made.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let spec = mapi_codegen::load_files([("spec/any.yaml".to_owned(), data.to_vec())]);
    match mapi_codegen::check(&spec) {
        Ok(model) => {
            if let Err(error) = mapi_codegen::outputs(&model) {
                panic!("checked, and yet: {error}");
            }
        }
        Err(diagnostics) => assert!(!diagnostics.render(false).is_empty()),
    }
});
