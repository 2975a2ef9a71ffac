//! The order that a folder's contents tables have unless a client asks for another.
//!
//! It stands in the folder's `PR_CONTENTS_SORT_ORDER`: the counts of keys, categories and
//! expanded categories, then tag and direction of each key.

use mapi_session::flags::SortDirection;
use mapi_session::{SortKey, SortOrder, Tag, Value};

use super::Context;
use super::contents::ContentsRows;
use crate::com::Reply;
use crate::deviation::deviates;
use crate::store::database::Writer;
use crate::store::error::StoreResult;
use crate::store::folder::{FolderRecord, no_folder};
use crate::store::tags;
use crate::table::validate_order;

/// The order of a folder; none if there is none, or if somebody has written another thing there.
pub(super) fn of(folder: &FolderRecord) -> SortOrder {
    match folder.props.value(tags::CONTENTS_SORT_ORDER) {
        Some(Value::MvLong(numbers)) => decode(numbers).unwrap_or_default(),
        _ => SortOrder::default(),
    }
}

fn decode(numbers: &[i32]) -> Option<SortOrder> {
    let (&[count, categories, expanded], keys) = numbers.split_first_chunk::<3>()?;
    let (keys, rest) = keys.as_chunks::<2>();
    let whole = rest.is_empty() && usize::try_from(count) == Ok(keys.len());
    let key = |[tag, direction]: &[i32; 2]| SortKey {
        tag: Tag(*tag as u32),
        direction: SortDirection::from_raw(*direction as u32),
    };
    whole.then(|| SortOrder {
        keys: keys.iter().map(key).collect(),
        categories: categories as u32,
        expanded: expanded as u32,
    })
}

fn encode(order: &SortOrder) -> Vec<i32> {
    let mut numbers = vec![order.keys.len() as i32, order.categories as i32, order.expanded as i32];
    for key in &order.keys {
        numbers.extend([key.tag.0 as i32, key.direction.to_raw() as i32]);
    }
    numbers
}

/// Saves an order for a folder, and for all folders below it if `recursive`; no keys: none.
pub(super) fn save(
    context: &Context,
    rows: &ContentsRows,
    folder: i64,
    order: &SortOrder,
    recursive: bool,
) -> Reply<()> {
    validate_order(order, rows, &[])?;
    if deviates("G.6.SaveContentsSort") {
        return Ok(());
    }
    let recursive = recursive && !deviates("G.6.SaveContentsSort.RECURSIVE_SORT");
    context.write(|writer| {
        let mut open = vec![folder];
        while let Some(id) = open.pop() {
            put(writer, id, order)?;
            if recursive {
                open.extend(writer.child_folders(id)?.into_iter().map(|child| child.id));
            }
        }
        Ok(())
    })
}

fn put(writer: &mut Writer<'_>, id: i64, order: &SortOrder) -> StoreResult<()> {
    let mut bag = writer.folder(id)?.ok_or_else(|| no_folder(id))?.props;
    if order.keys.is_empty() {
        bag.remove(tags::CONTENTS_SORT_ORDER.id());
    } else {
        bag.set(tags::CONTENTS_SORT_ORDER, Value::MvLong(encode(order)));
    }
    writer.save_folder_props(id, &bag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_comes_back_as_it_was_and_other_numbers_are_none() {
        let key = |tag, direction| SortKey { tag, direction };
        let order = SortOrder {
            keys: vec![
                key(tags::SUBJECT, SortDirection::Ascend),
                key(tags::MESSAGE_SIZE, SortDirection::CategoryMax),
            ],
            categories: 1,
            expanded: 0,
        };
        let numbers = encode(&order);
        assert_eq!(decode(&numbers), Some(order));
        for cut in 0..numbers.len() {
            assert_eq!(decode(&numbers[..cut]), None, "{cut}");
        }
        assert_eq!(decode(&[-1, 0, 0]), None);
        assert_eq!(decode(&[i32::MAX, 0, 0, 1, 1]), None);
    }
}
