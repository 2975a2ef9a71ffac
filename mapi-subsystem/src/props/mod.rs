//! Properties: the rules of IMAPIProp over whatever keeps the values.
//!
//! [`PropObject`] is a whole object made of properties (a status object, a profile section, an
//! address-book entry) over a [`PropBacking`]. An object that keeps its properties otherwise
//! answers with [`get_props`], [`prop_list`], [`check_settable`], [`setting`] and [`copy_into`].

mod answer;
mod convert;
mod copy;
mod forward;
mod names;
mod object;
mod progress;
mod row;
pub(crate) mod types;

pub use answer::{
    Found, PropSource, Setting, Visible, check_settable, get_props, is_secure, prop_list, setting,
};
pub(crate) use convert::decode;
pub use convert::{bytes_of, convert, value_of, width};
pub use copy::{copy_into, destination};
pub(crate) use copy::{parts_excluded, present};
pub(crate) use forward::forward_props;
pub use forward::not_itself;
pub(crate) use names::{Names, names_from_ids, tags_there};
pub(crate) use object::TableProp;
pub use object::{PropBacking, PropObject, PropRules, open_props};
pub(crate) use progress::Progress;
pub(crate) use row::retagged;
pub use row::{find, find_id, missing, put};
