//! YAML files as a spec, or as MAPI's and one which extends it: each is refused with its place, or
//! its outputs can be made. A line `%%` ends a file; the first file is the base of the others.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use mapi_codegen::diagnostics::Diagnostics;
use mapi_codegen::emit::EmitError;
use mapi_codegen::{Extension, check, emit, load_files, outputs};

fuzz_target!(|data: &[u8]| {
    let mut files = split(data).into_iter();
    let base = load_files([("spec/any.yaml".to_owned(), files.next().unwrap_or_default())]);
    let own: Vec<_> = files.enumerate().map(|(i, file)| (format!("own/{i}.yaml"), file)).collect();
    if own.is_empty() {
        match check(&base) {
            Ok(model) => made(outputs(&model)),
            Err(diagnostics) => refused(&diagnostics),
        }
    } else {
        match Extension::check(&base.extended_by(load_files(own))) {
            Ok(extension) => made(emit::extension::outputs(extension)),
            Err(diagnostics) => refused(&diagnostics),
        }
    }
});

fn split(data: &[u8]) -> Vec<Vec<u8>> {
    let mut files = vec![Vec::new()];
    for line in data.split_inclusive(|byte| *byte == b'\n') {
        match files.last_mut() {
            Some(file) if line != b"%%\n" => file.extend_from_slice(line),
            _ => files.push(Vec::new()),
        }
    }
    files
}

fn made<T>(outputs: Result<T, EmitError>) {
    if let Err(error) = outputs {
        // The raw layer of an extension is not made without the metadata tools.
        assert!(error.message.contains("needs the feature `winmd`"), "checked, and yet: {error}");
    }
}

/// Everything refused has a place and a text.
fn refused(diagnostics: &Diagnostics) {
    assert!(diagnostics.iter().count() > 0);
    for one in diagnostics.iter() {
        let (path, line, column) = diagnostics.position(one);
        assert!(!path.is_empty() && line > 0 && column > 0 && !one.title.is_empty());
    }
    assert!(!diagnostics.render(false).is_empty());
}

// YAML is lines: half of the changes move, repeat, drop or join whole lines, or give a value of one
// line to another.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let mut random = Random(u64::from(seed) | 1 << 32);
    if random.below(2) == 0 {
        return fuzzer_mutate(data, size, max_size);
    }
    let mut lines: Vec<Vec<u8>> =
        data[..size].split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    if lines.is_empty() {
        return fuzzer_mutate(data, size, max_size);
    }
    for _ in 0..=random.below(3) {
        let from = random.below(lines.len());
        let count = 1 + random.below((lines.len() - from).min(8));
        let to = random.below(lines.len());
        match random.below(4) {
            0 => {
                let copy = lines[from..from + count].to_vec();
                lines.splice(to..to, copy);
            }
            1 if lines.len() > count => drop(lines.drain(from..from + count)),
            2 => lines.swap(from, to),
            _ => {
                let value = value(&lines[from]).to_vec();
                let at = lines[to].len() - value_length(&lines[to]);
                lines[to].truncate(at);
                lines[to].extend_from_slice(&value);
            }
        }
    }
    let text = lines.concat();
    let length = text.len().min(max_size);
    data[..length].copy_from_slice(&text[..length]);
    length
});

/// What stands after the last `: ` of a line.
fn value(line: &[u8]) -> &[u8] {
    let key = line.windows(2).rposition(|pair| pair == b": ");
    &line[key.map_or(0, |at| at + 2)..]
}

fn value_length(line: &[u8]) -> usize {
    value(line).len()
}

/// A few numbers that differ for each seed (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end.max(1) as u64) as usize
    }
}
