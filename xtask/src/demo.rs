//! `cargo xtask demo`: the whole chain, from the spec to a session on mail.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use mapi_codegen::{Model, check, emit, files, load};
use serde_json::{Map, Value};

/// Options of `demo`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Mail to work on: message files, mbox files, Maildir folders; the project's own messages
    /// where none is given.
    #[arg(long, value_name = "PATH", num_args = 1..)]
    mail: Vec<PathBuf>,
    /// A PST file that is opened as a further message store of the session.
    #[arg(long, value_name = "FILE")]
    pst: Option<PathBuf>,
    /// The PST file has a password: asked for, or the first line of standard input.
    #[arg(long, requires = "pst")]
    password: bool,
    /// Keeps the home that the demo works in; a new or empty folder.
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
    /// Prints JSON in place of text.
    #[arg(long)]
    json: bool,
}

/// Runs the verb. The session's part runs in the command `mapi`, built here: this program must not
/// depend on generated code, or it could not make broken code anew.
pub(crate) fn run(args: &Args) -> Result<(), String> {
    let model = bindings()?;
    let counts = counts(&model);
    if !args.json {
        println!("0 bindings\n==========\n\nThe committed bindings are what spec/ gives:\n");
        for (what, count) in &counts {
            println!("    {:16} {count:>6}", what.replace('_', " "));
        }
        println!();
    }
    let temporary;
    let home = match &args.keep {
        Some(folder) => folder.as_path(),
        None => {
            temporary = tempfile::Builder::new()
                .prefix("mapi-demo-")
                .tempdir()
                .map_err(|e| format!("error: cannot make a temporary home: {e}"))?;
            temporary.path()
        }
    };
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["run", "--quiet", "--package", "mapi-cli", "--manifest-path"]);
    command.arg(crate::root().join("Cargo.toml"));
    command.arg("--").arg("--home").arg(home).arg("demo");
    if !args.mail.is_empty() {
        command.arg("--mail").args(&args.mail);
    }
    if let Some(file) = &args.pst {
        command.arg("--pst").arg(file);
    }
    if args.password {
        command.arg("--password");
    }
    let failed = |e: std::io::Error| format!("error: cannot run cargo: {e}");
    let status = if args.json {
        let output = command
            .arg("--json")
            .stdin(Stdio::inherit())
            .stderr(Stdio::inherit())
            .output()
            .map_err(failed)?;
        let session: Value = serde_json::from_slice(&output.stdout).unwrap_or(Value::Null);
        let all = serde_json::json!({ "bindings": counts, "session": session });
        println!("{all:#}");
        output.status
    } else {
        command.status().map_err(failed)?
    };
    if let Some(folder) = args.keep.as_deref().filter(|_| !args.json) {
        println!("\nThe home is kept: mapi --home {} folders", folder.display());
    }
    if status.success() { Ok(()) } else { Err(format!("error: the demo failed ({status})")) }
}

/// The model of the spec, if the committed bindings are made of it.
fn bindings() -> Result<Model, String> {
    let root = crate::root();
    let model = check(&load(&root.join("spec"))).map_err(|d| d.render(false))?;
    let outputs = emit::outputs(&model).map_err(|e| format!("error: {e}"))?;
    let differences = files::compare(&root, &outputs).map_err(|e| format!("error: {e}"))?;
    if differences.is_empty() {
        return Ok(model);
    }
    let list: String = differences.iter().map(|d| format!("  {d}\n")).collect();
    Err(format!(
        "error: the committed bindings are not what the spec gives:\n{list}run: cargo xtask codegen"
    ))
}

/// How much the spec describes.
fn counts(model: &Model) -> Map<String, Value> {
    let counts = model.counts();
    [
        ("interfaces", counts.interfaces),
        ("methods", counts.methods),
        ("safe_wrappers", counts.wrapped_methods),
        ("structures", counts.structs),
        ("flag_sets", counts.flag_sets),
        ("flags", counts.flags),
        ("status_codes", counts.codes),
        ("guids", counts.guids),
        ("entry_points", counts.functions),
        ("properties", counts.properties),
        ("tables", counts.tables),
        ("columns", counts.columns),
    ]
    .into_iter()
    .map(|(what, count)| (what.to_owned(), count.into()))
    .collect()
}
