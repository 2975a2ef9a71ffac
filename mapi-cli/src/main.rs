//! The command `mapi`.
fn main() {}
