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

use mapi_session::Code;

/// `STG_E_INVALIDFUNCTION`: streams of this subsystem lock no regions.
pub const STG_E_INVALIDFUNCTION: Code = Code(0x8003_0001);
/// `STG_E_ACCESSDENIED`: the stream was opened for reading, or for writing only.
pub const STG_E_ACCESSDENIED: Code = Code(0x8003_0005);
/// `STG_E_INVALIDPOINTER`
pub const STG_E_INVALIDPOINTER: Code = Code(0x8003_0009);
/// `STG_E_SEEKERROR`: a place before the beginning.
pub const STG_E_SEEKERROR: Code = Code(0x8003_0019);
/// `STG_E_MEDIUMFULL`: larger than the property may be.
pub const STG_E_MEDIUMFULL: Code = Code(0x8003_0070);
/// `STG_E_INVALIDFLAG`
pub const STG_E_INVALIDFLAG: Code = Code(0x8003_00FF);
