//! Every value of the spec is what the reference says: tables that were made from Microsoft's
//! headers, by compiling them, and from its pages. The reference does not come with the
//! workspace; without it these tests say so and pass.

mod data;
mod flags;
mod interfaces;
mod properties;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::OnceLock;

use mapi_codegen::Model;

/// Rows of a table of the reference: cells by the name of their column.
type Rows = Vec<BTreeMap<String, String>>;

/// The spec, and where the reference is.
struct Held {
    model: Model,
    folder: PathBuf,
}

impl Held {
    /// `None`, with a line that says so, where the reference is not there.
    fn new() -> Option<&'static Held> {
        static HELD: OnceLock<Option<Held>> = OnceLock::new();
        HELD.get_or_init(Held::load).as_ref()
    }

    fn load() -> Option<Held> {
        let named = std::env::var_os("MAPI_REFERENCE").map(PathBuf::from);
        let folder =
            named.clone().unwrap_or_else(|| mapi_tests::root().join("../shared/reference"));
        if !folder.join("properties.tsv").is_file() {
            assert!(named.is_none(), "MAPI_REFERENCE is set, but {} has none", folder.display());
            println!("not run: there is no reference at {}", folder.display());
            return None;
        }
        let spec = mapi_codegen::load(&mapi_tests::root().join("spec"));
        let model = mapi_codegen::check(&spec).unwrap_or_else(|d| panic!("{}", d.render(false)));
        Some(Held { model, folder })
    }

    fn rows(&self, name: &str) -> Rows {
        let path = self.folder.join(format!("{name}.tsv"));
        let text = std::fs::read_to_string(&path).expect("the reference has the table");
        let mut lines = text.lines();
        let header: Vec<&str> = lines.next().expect("a header").split('\t').collect();
        lines
            .map(|line| {
                let cells = line.split('\t').map(str::to_owned);
                header.iter().map(|h| (*h).to_owned()).zip(cells).collect()
            })
            .collect()
    }
}

/// A number of the reference.
fn number(text: &str) -> u32 {
    let value = match text.strip_prefix("0x") {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => text.parse(),
    };
    value.unwrap_or_else(|_| panic!("`{text}` is no number"))
}

/// A GUID of the reference.
fn guid(text: &str) -> u128 {
    let digits: String = text.chars().filter(char::is_ascii_hexdigit).collect();
    u128::from_str_radix(&digits, 16).unwrap_or_else(|_| panic!("`{text}` is no GUID"))
}

/// Fails with all differences at once.
fn none(differences: &[String]) {
    assert!(
        differences.is_empty(),
        "{} differ from the reference:\n{}",
        differences.len(),
        differences.join("\n")
    );
}
