//! The COM objects of the embedded subsystem as a C program meets them: through pointers to
//! vtables, without the wrappers of the session crate.

mod interfaces;
mod memory;
