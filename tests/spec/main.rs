//! The spec and what is made from it: the committed bindings, their most telling parts, and that
//! an edit of the spec arrives where it should.

mod committed;
mod edits;
mod snapshots;

use std::path::Path;

use mapi_codegen::{Model, Output};

/// The model of a spec folder.
fn model(spec: &Path) -> Model {
    mapi_codegen::check(&mapi_codegen::load(spec)).unwrap_or_else(|d| panic!("{}", d.render(false)))
}

/// All outputs of a spec folder.
fn outputs(spec: &Path) -> Vec<Output> {
    mapi_codegen::outputs(&model(spec)).unwrap_or_else(|e| panic!("{e}"))
}

/// The text of the output whose path ends so.
fn text<'a>(outputs: &'a [Output], path: &str) -> &'a str {
    match outputs.iter().find(|o| o.path.ends_with(path)) {
        Some(output) => &output.text,
        None => panic!("no output is called {path}"),
    }
}
