//! Bad input through the public interfaces: each gets an error that names the thing, and nothing is
//! left half done.

mod child;
mod databases;
mod entry_ids;
mod files;
mod homes;
mod killed;
