//! Makes Rust of the add-in's own spec, which stands on MAPI's.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=spec");
    mapi_codegen::extend("spec", std::env::var("OUT_DIR")?)?;
    Ok(())
}
