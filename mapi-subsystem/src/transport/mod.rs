//! The local transport: from one profile of a home to another, or to a drop folder.

mod local;
mod mime;
mod pickup;

pub(crate) use local::LocalTransport;
pub use mime::to_mime;
