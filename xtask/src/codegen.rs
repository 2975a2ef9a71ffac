//! `cargo xtask codegen`.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use mapi_codegen::files::{self, Difference};
use mapi_codegen::{Diagnostics, Extension, Output, check, emit, load};

/// Options of `codegen`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Writes nothing; fails if a file differs from what the spec gives.
    #[arg(long)]
    check: bool,
    /// Shows how long each stage took.
    #[arg(long)]
    timings: bool,
    /// A folder (or file) with a spec that extends MAPI's; only what is its own is made.
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// Makes only this, without removing anything: `header` (C11 and C++17), `rdl` or `winmd`
    /// (metadata, whose methods return i32), or a part of the bindings such as `tags`.
    #[arg(long, value_name = "WHAT", requires = "out", conflicts_with = "check")]
    emit: Option<String>,
    /// The folder that outputs go below: DIR/mapi-session/src/generated/…, of an extension DIR/mapi/…
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// Runs the verb: for the workspace and the generator's own fixture, or for the folders given.
pub(crate) fn run(args: &Args) -> Result<(), String> {
    let root = crate::root();
    let spec = relative(&root.join("spec"));
    if let (Some(what), Some(out)) = (&args.emit, &args.out) {
        return only(what, &spec, args.spec.as_deref(), out);
    }
    if let Some(own) = &args.spec {
        let Some(out) = &args.out else {
            return Err("error: say --out DIR beside --spec DIR".to_owned());
        };
        return extend(args, &spec, own, out);
    }
    if let Some(out) = &args.out {
        return make(args, &spec, out, Vec::new());
    }
    let tests = relative(&root.join("codegen/tests"));
    let schema = vec![mapi_codegen::schema::output()];
    let results = [
        make(args, &spec, &root, schema),
        make(args, &tests.join("fixture"), &tests.join("fixture_output"), Vec::new()),
        extend(args, &spec, &tests.join("extension"), &tests.join("extension_output")),
    ];
    let errors: Vec<String> = results.into_iter().filter_map(Result::err).collect();
    if errors.is_empty() { Ok(()) } else { Err(errors.join("\n")) }
}

/// Checks that the committed files are what the spec gives.
pub(crate) fn verify() -> Result<(), String> {
    run(&Args { check: true, timings: false, spec: None, emit: None, out: None })
}

/// Makes the C header of MAPI's spec in a folder.
pub(crate) fn header(out: &Path) -> Result<(), String> {
    only("header", &crate::root().join("spec"), None, out)
}

/// Makes, or checks, what one spec gives, and further outputs that no spec gives.
fn make(args: &Args, spec_dir: &Path, out: &Path, further: Vec<Output>) -> Result<(), String> {
    let mut stages = Stages::default();
    let spec = stages.time("load", || load(spec_dir));
    let model = stages.time("check and model", || check(&spec)).map_err(|d| shown(&d))?;
    let mut outputs: Vec<Output> = Vec::new();
    for (name, emit) in emit::EMITTERS {
        let made = stages
            .time(&format!("emit {name}"), || emit(&model))
            .map_err(|e| format!("error: {e}"))?;
        outputs.extend(made);
    }
    outputs.extend(emit::module_files(&outputs));
    outputs.extend(further);
    finish(args, stages, spec_dir, out, &outputs)
}

/// Makes, or checks, what a spec gives that extends another.
fn extend(args: &Args, base: &Path, own: &Path, out: &Path) -> Result<(), String> {
    let mut stages = Stages::default();
    let spec = stages.time("load", || load(base).extended_by(load(own)));
    let extension =
        stages.time("check and model", || Extension::check(&spec)).map_err(|d| shown(&d))?;
    let outputs = stages
        .time("emit", || emit::extension::outputs(extension))
        .map_err(|e| format!("error: {e}"))?;
    finish(args, stages, own, out, &outputs)
}

/// Makes one output of MAPI's spec, or of that and one which extends it.
fn only(what: &str, base: &Path, own: Option<&Path>, out: &Path) -> Result<(), String> {
    let mut spec = load(base);
    if let Some(own) = own {
        spec = spec.extended_by(load(own));
    }
    let model = check(&spec).map_err(|d| shown(&d))?;
    let text = |output: Output| vec![(output.path, output.text.into_bytes())];
    let made = match what {
        "header" => text(emit::header::header(&model)),
        "rdl" => text(emit::raw::rdl_file(&model)),
        "winmd" => {
            let bytes = emit::raw::winmd(&model).map_err(|e| format!("error: {e}"))?;
            vec![("mapi.winmd".to_owned(), bytes)]
        }
        _ => {
            let Some((_, emit)) = emit::EMITTERS.iter().find(|(name, _)| *name == what) else {
                let parts: Vec<&str> = emit::EMITTERS.iter().map(|(name, _)| *name).collect();
                return Err(format!(
                    "error: nothing is called `{what}`; there are header, rdl, winmd, {}",
                    parts.join(", ")
                ));
            };
            let outputs = emit(&model).map_err(|e| format!("error: {e}"))?;
            outputs.into_iter().flat_map(text).collect()
        }
    };
    for (path, bytes) in made {
        let path = out.join(path);
        let error = |e: std::io::Error| format!("error: {}: {e}", path.display());
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(error)?;
        }
        std::fs::write(&path, bytes).map_err(error)?;
        println!("{}", path.display());
    }
    Ok(())
}

fn shown(diagnostics: &Diagnostics) -> String {
    diagnostics.render(std::io::stderr().is_terminal())
}

/// Writes outputs, or compares them with what is there.
fn finish(
    args: &Args,
    mut stages: Stages,
    spec_dir: &Path,
    out: &Path,
    outputs: &[Output],
) -> Result<(), String> {
    let differences = stages
        .time("compare", || files::compare(out, outputs))
        .map_err(|e| format!("error: {e}"))?;

    let result = if args.check {
        stale(args, out, &differences)
    } else {
        let written = stages.time("write", || files::write(out, &differences));
        written.map_err(|e| format!("error: {e}; nothing was changed")).map(|()| {
            for difference in &differences {
                println!("{difference}");
            }
        })
    };
    if result.is_ok() {
        println!("{}: all {} files are what it gives", spec_dir.display(), outputs.len());
    }
    if args.timings {
        stages.print();
    }
    result
}

/// What `--check` says: every file that differs, and the command that makes it right.
fn stale(args: &Args, out: &Path, differences: &[Difference]) -> Result<(), String> {
    if differences.is_empty() {
        return Ok(());
    }
    let mut message =
        format!("error: files below {} are not what the spec gives:\n", out.display());
    for difference in differences {
        message.push_str(&format!("  {difference}\n"));
    }
    message.push_str("run: cargo xtask codegen");
    for (option, value) in [("--spec", &args.spec), ("--out", &args.out)] {
        if let Some(value) = value {
            message.push_str(&format!(" {option} {}", value.display()));
        }
    }
    Err(message)
}

/// A path as a person in the workspace would write it.
fn relative(path: &Path) -> PathBuf {
    std::env::current_dir()
        .ok()
        .and_then(|cwd| path.strip_prefix(cwd).ok().map(Path::to_owned))
        .unwrap_or_else(|| path.to_owned())
}

#[derive(Default)]
struct Stages(Vec<(String, Duration)>);

impl Stages {
    fn time<T>(&mut self, stage: &str, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = work();
        self.0.push((stage.to_owned(), start.elapsed()));
        result
    }

    fn print(&self) {
        let total: Duration = self.0.iter().map(|(_, d)| *d).sum();
        println!("{:<20} {:>10}", "stage", "ms");
        for (stage, duration) in &self.0 {
            println!("{stage:<20} {:>10.1}", duration.as_secs_f64() * 1e3);
        }
        println!("{:<20} {:>10.1}", "total", total.as_secs_f64() * 1e3);
    }
}
