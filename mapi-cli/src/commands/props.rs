//! `mapi props`: all properties of an object.

use mapi_session::flags::{NamesFromIdsFlags, OpenEntryFlags};
use mapi_session::wire::{NameKind, NamedProp};
use mapi_session::{AnyObject, MapiProp, PropValue, Tag, Value};
use serde::Serialize;

use crate::address::Address;
use crate::args::{Global, Props};
use crate::failure::Result;
use crate::output::{Output, Table};
use crate::session::with_session;
use crate::{objects, values, words};

/// The properties of an object.
#[derive(Serialize)]
pub(crate) struct Listing {
    kind: String,
    pub(crate) properties: Vec<Property>,
}

/// A property and its value.
#[derive(Serialize)]
pub(crate) struct Property {
    tag: String,
    name: Option<String>,
    r#type: String,
    value: serde_json::Value,
    #[serde(skip)]
    text: String,
}

pub(crate) fn run(global: &Global, args: &Props, out: &mut Output) -> Result<()> {
    let listing = with_session(global, |session| {
        let address = Address::parse(&args.object);
        Ok(match &address {
            Address::Store => Listing::of("store", &*objects::store(session, &args.store)?)?,
            Address::Folder(_) => {
                Listing::of("folder", &*objects::folder_at(session, &args.store, &address)?)?
            }
            Address::Message(..) => {
                Listing::of("message", &*objects::message_at(session, &args.store, &address)?)?
            }
            Address::Entry(id) => {
                let object: AnyObject<'_> = session.open_entry(id, OpenEntryFlags::BEST_ACCESS)?;
                Listing::of(&words::ordinal(object.kind()), &object)?
            }
        })
    })?;
    out.data(&listing)?;
    out.table(&listing.table())
}

impl Listing {
    /// All properties of an object, in the order of their tags.
    pub(crate) fn of(kind: &str, object: &MapiProp<'_>) -> Result<Listing> {
        let mut props: Vec<PropValue> = object.all_props()?;
        props.sort_by_key(|prop| prop.tag);
        let named: Vec<Tag> =
            props.iter().map(|prop| prop.tag).filter(|tag| tag.id() >= 0x8000).collect();
        let names = if named.is_empty() {
            Vec::new()
        } else {
            object.names_of_ids(&named, NamesFromIdsFlags::empty())?
        };
        let name_of = |tag: Tag| -> Option<String> {
            match named.iter().position(|known| *known == tag) {
                Some(at) => names.get(at).cloned().flatten().map(|name| named_prop(&name)),
                None => tag.name().map(str::to_owned),
            }
        };
        let property = |prop: PropValue| Property {
            tag: format!("0x{:08X}", prop.tag.0),
            name: name_of(prop.tag),
            r#type: prop.tag.type_name(),
            text: match &prop.value {
                // Large values are not part of the answer to "all properties".
                Value::Error(code) => format!("({code})"),
                value => values::text(value),
            },
            value: values::data(&prop.value),
        };
        Ok(Listing { kind: kind.to_owned(), properties: props.into_iter().map(property).collect() })
    }

    /// The properties as people read them.
    pub(crate) fn table(&self) -> Table {
        let mut table = Table::new(["tag", "name", "type", "value"]);
        for property in &self.properties {
            table.row([
                property.tag.clone(),
                property.name.clone().unwrap_or_default(),
                property.r#type.clone(),
                property.text.clone(),
            ]);
        }
        table
    }
}

fn named_prop(name: &NamedProp) -> String {
    let set = values::guid(&name.set);
    match &name.kind {
        NameKind::Id(id) => format!("0x{id:04X} of {set}"),
        NameKind::Name(name) => format!("{name:?} of {set}"),
    }
}
