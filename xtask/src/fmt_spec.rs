//! `cargo xtask fmt-spec`.

use std::path::{Path, PathBuf};

use mapi_codegen::format::format;

/// Options of `fmt-spec`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Writes nothing; fails if a file is not in its canonical form.
    #[arg(long)]
    check: bool,
    /// Files and folders; spec/ and the generator's fixtures unless said.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
}

/// Brings YAML files into their canonical form, or checks that they are in it.
pub(crate) fn run(args: &Args) -> Result<(), String> {
    let mut files = Vec::new();
    if args.paths.is_empty() {
        let root = crate::root();
        for folder in FOLDERS {
            find(&root.join(folder), &mut files)?;
        }
    } else {
        for path in &args.paths {
            find(path, &mut files)?;
        }
    }
    files.sort();
    let mut problems = String::new();
    for path in &files {
        let shown = path.display();
        let text = std::fs::read_to_string(path).map_err(|e| format!("error: {shown}: {e}"))?;
        match format(&text) {
            Err(e) => problems.push_str(&format!("  {shown}:{e}\n")),
            Ok(made) if made == text => {}
            Ok(_) if args.check => problems.push_str(&format!("  {shown}\n")),
            Ok(made) => {
                std::fs::write(path, made).map_err(|e| format!("error: {shown}: {e}"))?;
                println!("{shown}");
            }
        }
    }
    if problems.is_empty() {
        println!("{} files are in their canonical form", files.len());
        return Ok(());
    }
    let rerun = if args.check { "run: cargo xtask fmt-spec" } else { "these were left alone" };
    Err(format!("error: files are not in their canonical form:\n{problems}{rerun}"))
}

/// Checks that the committed files are in their canonical form.
pub(crate) fn verify() -> Result<(), String> {
    run(&Args { check: true, paths: Vec::new() })
}

/// Specs of the workspace. Those of `codegen/tests/errors` show what people write, and stay so.
const FOLDERS: &[&str] =
    &["spec", "codegen/tests/fixture", "codegen/tests/extension", "tests/extension/spec"];

fn find(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let error = |e: std::io::Error| format!("error: {}: {e}", path.display());
    for entry in std::fs::read_dir(path).map_err(error)? {
        let path = entry.map_err(error)?.path();
        if path.is_dir() || path.extension().is_some_and(|e| e == "yaml" || e == "yml") {
            find(&path, files)?;
        }
    }
    Ok(())
}
