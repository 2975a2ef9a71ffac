//! Streams: `IStream` over a source that is read in pieces, or over a buffer that is written.
//!
//! Streams may be used from any thread, one call at a time each; a clone has a position of its
//! own. Errors are those of OLE (`STG_E_…`) where a stream itself refuses, MAPI's where the object
//! behind it does.

mod buffer;
mod server;
mod spool;

pub use buffer::{Buffer, Commit};
pub use server::{StreamSource, StreamTarget, read_stream, stream_mode, write_stream};
pub use spool::{IN_MEMORY, Spool};
