//! Gives Windows' linkers the names that MAPI's own libraries export: plain, and as a 32-bit
//! program's import library has them.

use std::env;
use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=exports");
    let target = |what: &str| env::var(format!("CARGO_CFG_TARGET_{what}")).unwrap_or_default();
    if target("OS") != "windows" {
        return;
    }
    let here = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let file = Path::new(&here).join(format!("exports/{}.def", target("ARCH")));
    if !file.is_file() {
        println!("cargo::error=there is no {}", file.display());
        return;
    }
    let file = file.display();
    if target("ENV") == "msvc" {
        println!("cargo::rustc-cdylib-link-arg=/DEF:{file}");
    } else {
        println!("cargo::rustc-cdylib-link-arg={file}");
    }
}
