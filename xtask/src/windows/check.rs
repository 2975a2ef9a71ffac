//! `cargo check` for targets whose programs do not run here.

use super::report::Report;
use super::setup::{add_library, has_library};
use super::wine::Wine;
use crate::cargo;

const TARGETS: [&str; 3] =
    ["x86_64-pc-windows-msvc", "i686-pc-windows-msvc", "i686-pc-windows-gnu"];

/// Checks the workspace, with tests and examples, for each target whose standard library can be
/// had, and names the others.
///
/// # Errors
/// When the workspace does not pass.
pub(super) fn run(_: &Wine, report: &mut Report) -> Result<(), String> {
    for target in TARGETS {
        if !has_library(target)
            && let Err(why) = add_library(target)
        {
            println!("windows: not checked for {target}: {why}");
            report.not_run(&format!("cargo check, {target}"), &why);
            continue;
        }
        println!("windows: cargo check for {target}");
        let mut check = cargo(&["check", "--quiet", "--workspace", "--all-targets"]);
        check.args(["--target", target]);
        // Nothing is linked, so a SQLite to link with need not exist: it would be compiled from C,
        // and there is no Microsoft compiler here.
        check.env("LIBSQLITE3_SYS_USE_PKG_CONFIG", "1").env("SQLITE3_LIB_DIR", "none");
        if !check.status().is_ok_and(|status| status.success()) {
            return Err(format!("error: the workspace does not pass cargo check for {target}"));
        }
        report.holds(&format!("cargo check, {target}"), "the workspace, its tests and examples");
    }
    Ok(())
}
