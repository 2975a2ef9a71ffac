//! From the model to text: each output is a pure function of the model.

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

/// Makes every output, in the order of their paths.
///
/// # Errors
///
/// When generated tokens are no Rust file.
pub fn outputs(model: &Model) -> Result<Vec<Output>, EmitError> {
    let mut list = Vec::new();
    let _ = model;
    list.sort_by(|a: &Output, b: &Output| a.path.cmp(&b.path));
    Ok(list)
}

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

/// Doc attributes: `doc`, then a link to the MAPI page with the stem `page`.
#[must_use]
pub fn docs(doc: &str, page: Option<&str>) -> TokenStream {
    let mut lines: Vec<String> =
        doc.trim_end().lines().map(|l| format!(" {}", l.trim_end())).collect();
    if let Some(page) = page {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(format!(" [`{page}`]({})", page_url(page)));
    }
    quote!(#(#[doc = #lines])*)
}

/// `#[doc(alias = "…")]` for each name, so that a search for MAPI's name finds the item.
#[must_use]
pub fn aliases<S: AsRef<str>>(names: impl IntoIterator<Item = S>) -> TokenStream {
    let names: Vec<String> = names.into_iter().map(|n| n.as_ref().to_owned()).collect();
    quote!(#(#[doc(alias = #names)])*)
}

/// The address of a MAPI page.
#[must_use]
pub fn page_url(stem: &str) -> String {
    format!("https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/{stem}")
}
