//! From the model to text: each output is a pure function of the model.

mod accessors;
mod client;
mod client_sweep;
mod codes;
mod constants;
mod exports;
pub mod extension;
mod flags;
mod functions;
mod guids;
pub mod header;
#[cfg(feature = "winmd")]
mod layout;
mod named;
pub mod names;
mod prototypes;
#[cfg(feature = "winmd")]
pub mod raw;
mod reference;
mod rows;
mod server;
mod sweep;
mod tags;

use std::collections::BTreeMap;
use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Model;

/// The first two lines of every generated file.
pub const HEADER: &str = "// Made from spec/ by mapi-codegen. Do not edit.\n\
                          // To make it again: cargo xtask codegen\n";

/// A file that the generator writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Where it goes, below the root of the workspace: `mapi-session/src/generated/tags.rs`.
    pub path: String,
    /// All of its text.
    pub text: String,
}

/// An output could not be made. The model was sound, so this is a defect of the generator or of a
/// tool that it stands on.
#[derive(Debug)]
pub struct EmitError {
    /// The output that was being made.
    pub path: String,
    /// What went wrong.
    pub message: String,
}

impl std::fmt::Display for EmitError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot make {}: {}", self.path, self.message)
    }
}

impl std::error::Error for EmitError {}

/// Makes the outputs of one kind.
pub type Emitter = fn(&Model) -> Result<Vec<Output>, EmitError>;

/// Every emitter, by the name of what it makes. Files `mod.rs` come on top of what they make.
pub const EMITTERS: &[(&str, Emitter)] = &[
    ("accessors", |m| one(accessors::accessors(m))),
    ("calls", |m| one(client_sweep::calls(m))),
    ("codes", |m| one(codes::codes(m))),
    ("constants", |m| one(constants::constants(m))),
    ("exports", exports::exports),
    ("flags", |m| one(flags::flags(m))),
    ("functions", |m| one(functions::functions(m))),
    ("guids", |m| one(guids::guids(m))),
    #[cfg(feature = "winmd")]
    ("layout", |m| one(layout::layout(m))),
    #[cfg(feature = "winmd")]
    ("raw", raw::raw),
    ("objects", |m| one(client::objects(m))),
    ("named", |m| one(named::named(m))),
    ("prototypes", |m| one(prototypes::prototypes(m))),
    ("rows", |m| one(rows::rows(m))),
    ("servers", server::servers),
    ("sweep", |m| one(sweep::sweep(m))),
    ("tags", |m| one(tags::tags(m))),
];

fn one(output: Result<Output, EmitError>) -> Result<Vec<Output>, EmitError> {
    output.map(|o| vec![o])
}

/// Makes every output, in the order of their paths.
///
/// # Errors
///
/// When generated tokens are no Rust file, or the metadata tools refuse the raw layer.
pub fn outputs(model: &Model) -> Result<Vec<Output>, EmitError> {
    let mut list = Vec::new();
    for (_, emit) in EMITTERS {
        list.extend(emit(model)?);
    }
    list.extend(module_files(&list));
    list.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(list)
}

/// The `mod.rs` of each folder that outputs go to.
#[must_use]
pub fn module_files(outputs: &[Output]) -> Vec<Output> {
    let mut folders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for output in outputs {
        if let Some((folder, file)) = output.path.rsplit_once('/')
            && let Some(module) = file.strip_suffix(".rs")
        {
            folders.entry(folder).or_default().push(module);
        }
    }
    folders
        .into_iter()
        .map(|(folder, mut modules)| {
            modules.sort_unstable();
            let mut text = String::from(HEADER);
            text.push_str("//! What the generator makes of the spec.\n\n");
            for module in modules {
                if module == "raw" || module == "implement" {
                    text.push_str(RAW_LINTS);
                }
                if OF_IMPLEMENTERS.contains(&module) {
                    text.push_str("#[cfg(any(test, feature = \"implement\"))]\n");
                }
                let visibility = if OFFERED.contains(&module) { "pub" } else { "pub(crate)" };
                let _ = writeln!(text, "{visibility} mod {module};");
            }
            Output { path: format!("{folder}/mod.rs"), text }
        })
        .collect()
}

/// Modules that a crate offers by their names; of the others it offers what is in them.
const OFFERED: &[&str] =
    &["constants", "flags", "guids", "named", "prototypes", "raw", "rows", "servers", "tags"];

/// Modules that only those compile who implement MAPI's interfaces, and tests.
const OF_IMPLEMENTERS: &[&str] = &["implement", "layout"];

/// The raw layer keeps the names of the headers, and is not written for people to read.
const RAW_LINTS: &str = "#[allow(
    missing_docs,
    rust_2018_idioms,
    non_snake_case,
    non_camel_case_types,
    non_upper_case_globals,
    clippy::all,
    clippy::undocumented_unsafe_blocks
)]
";

/// Formats tokens as a file of `path` and puts the header before them.
///
/// # Errors
///
/// When the tokens are no Rust file.
pub fn render(path: &str, tokens: TokenStream) -> Result<Output, EmitError> {
    let file = syn::parse2(tokens)
        .map_err(|e| EmitError { path: path.to_owned(), message: e.to_string() })?;
    Ok(Output { path: path.to_owned(), text: format!("{HEADER}{}", prettyplease::unparse(&file)) })
}

/// The attribute of an item that a cargo feature brings.
#[must_use]
pub fn gate(feature: Option<&str>) -> Option<TokenStream> {
    feature.map(|feature| quote!(#[cfg(feature = #feature)]))
}

/// Doc attributes: `doc`, then a link to the MAPI page with the stem `page`.
#[must_use]
pub fn docs(doc: &str, page: Option<&str>) -> TokenStream {
    let lines = doc_lines(doc, page);
    quote!(#(#[doc = #lines])*)
}

/// The lines of a doc comment, each with the space that follows `///`.
#[must_use]
pub fn doc_lines(doc: &str, page: Option<&str>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    // A lone carriage return would end a doc comment.
    for line in doc.trim().replace('\r', " ").lines() {
        // A row of a table is one line.
        if line.starts_with('|') {
            lines.push(format!(" {}", line.trim_end()));
        } else {
            wrap(line.trim_end(), &mut lines);
        }
    }
    if let Some(page) = page {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(format!(" [{page}]({})", page_url(page)));
    }
    lines
}

/// Breaks a paragraph into lines of at most 92 characters.
fn wrap(line: &str, lines: &mut Vec<String>) {
    let mut out = String::new();
    for word in line.split(' ') {
        if !out.is_empty() && out.chars().count() + 1 + word.chars().count() > 92 {
            lines.push(std::mem::take(&mut out));
        }
        out.push(' ');
        out.push_str(word);
    }
    lines.push(out);
}

/// `#[doc(alias = "…")]` for each name, so that a search for MAPI's name finds the item. `item` is
/// the item's own name, which rustdoc does not take as an alias.
#[must_use]
pub fn aliases<'a>(item: &str, names: impl IntoIterator<Item = &'a str>) -> TokenStream {
    let names = alias_list(item, names);
    quote!(#(#[doc(alias = #names)])*)
}

fn alias_list<'a>(item: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut list: Vec<&str> = Vec::new();
    for name in names {
        if name != item && !list.contains(&name) {
            list.push(name);
        }
    }
    list
}

/// The address of a MAPI page.
#[must_use]
pub fn page_url(stem: &str) -> String {
    format!("https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/{stem}")
}

/// What is known of an entry: its doc, or else where it is defined.
pub(crate) fn known(doc: &str, source: Option<&str>) -> String {
    match (doc.trim(), source) {
        ("", Some(header)) => format!("Defined by {header}; has no page."),
        (doc, _) => doc.to_owned(),
    }
}

/// A number as eight hexadecimal digits.
pub(crate) fn hex(value: u32) -> proc_macro2::Literal {
    literal(&format!("0x{value:08X}"))
}

/// A GUID as a call of a const function.
pub(crate) fn guid(value: u128) -> TokenStream {
    let text = format!("{value:032x}");
    let digits = literal(&format!(
        "0x{}_{}_{}_{}_{}",
        &text[0..8],
        &text[8..12],
        &text[12..16],
        &text[16..20],
        &text[20..32]
    ));
    quote!(GUID::from_u128(#digits))
}

/// A number in the notation that it is given in.
pub(crate) fn literal(text: &str) -> proc_macro2::Literal {
    text.parse().unwrap_or_else(|_| proc_macro2::Literal::string(text))
}
