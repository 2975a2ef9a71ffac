//! A contents table reads its rows in windows of the store's indexes; whatever the order and the
//! size of the windows, a client sees each row once and in its place.

mod support;

use mapi_session::flags::{QueryRowsFlags, RelOp, SaveFlags, SortDirection, TableFlags};
use mapi_session::{Logon, PropValue, Restriction, SortKey, SortOrder, Table, Tag, Value, tags};
use mapi_subsystem::table::compare_values;
use support::World;

/// Number, importance, and delivery time where there is one.
type Mail = (usize, i32, Option<i64>);

const IMPORTANCE: Tag = tags::IMPORTANCE.tag();
const DELIVERED: Tag = tags::MESSAGE_DELIVERY_TIME.tag();
const SUBJECT: Tag = tags::SUBJECT.tag();

fn mails() -> Vec<Mail> {
    let delivered = |n: usize| (n % 4 != 3).then_some(1_000_000 * ((n * 7) % 5) as i64);
    (0..23).map(|n| (n, (n as i32 * 5) % 3, delivered(n))).collect()
}

fn value(mail: &Mail, tag: Tag) -> Option<Value> {
    match tag {
        IMPORTANCE => Some(Value::Long(mail.1)),
        DELIVERED => mail.2.map(Value::SysTime),
        _ => Some(Value::Unicode(format!("{:02}", mail.0))),
    }
}

fn expected(order: &SortOrder, least: i32) -> Vec<String> {
    let mut mails: Vec<_> = mails().into_iter().filter(|mail| mail.1 >= least).collect();
    mails.sort_by(|a, b| {
        for key in &order.keys {
            let ordering = match (value(a, key.tag), value(b, key.tag)) {
                (Some(a), Some(b)) => {
                    let ordering = compare_values(&a, &b).unwrap();
                    let descends = key.direction == SortDirection::Descend;
                    if descends { ordering.reverse() } else { ordering }
                }
                (a, b) => a.is_none().cmp(&b.is_none()),
            };
            if ordering.is_ne() {
                return ordering;
            }
        }
        a.0.cmp(&b.0)
    });
    mails.iter().map(|mail| format!("{:02}", mail.0)).collect()
}

fn read(table: &Table<'_>, window: i32, most: usize) -> mapi_session::Result<Vec<String>> {
    let mut subjects = Vec::new();
    while subjects.len() < most {
        let rows = table.query_rows(window, QueryRowsFlags::empty())?.to_rows().unwrap();
        if rows.is_empty() {
            break;
        }
        for row in rows {
            match &row[0].value {
                Value::Unicode(subject) => subjects.push(subject.clone()),
                other => panic!("{other:?}"),
            }
        }
    }
    Ok(subjects)
}

#[test]
fn every_order_is_the_same_in_windows_of_every_size() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let inbox = session.default_store()?.inbox()?;
            for mail in mails() {
                let message = inbox.new_message()?;
                let props: Vec<PropValue> = [SUBJECT, IMPORTANCE, DELIVERED]
                    .into_iter()
                    .filter_map(|tag| Some(PropValue { tag, value: value(&mail, tag)? }))
                    .collect();
                message.set_all(&props)?;
                message.save_changes(SaveFlags::empty())?;
            }
            let key = |tag, up| SortKey {
                tag,
                direction: if up { SortDirection::Ascend } else { SortDirection::Descend },
            };
            let mut orders = vec![Vec::new()];
            for (first, second) in
                [(DELIVERED, IMPORTANCE), (IMPORTANCE, DELIVERED), (SUBJECT, DELIVERED)]
            {
                for up in [true, false] {
                    orders.push(vec![key(first, up)]);
                    orders.push(vec![key(first, up), key(second, true)]);
                    orders.push(vec![key(first, up), key(second, false)]);
                }
            }
            let table = inbox.contents()?;
            table.set_columns(&[SUBJECT], TableFlags::empty())?;
            for keys in orders {
                let order = SortOrder { keys, ..SortOrder::default() };
                table.sort_table(&order, TableFlags::empty())?;
                for least in 0..3 {
                    let value = PropValue { tag: IMPORTANCE, value: Value::Long(least) };
                    let least_important =
                        Restriction::Property { op: RelOp::Ge, tag: IMPORTANCE, value };
                    let expected = expected(&order, least);
                    for window in [1, 2, 3, 7, 100] {
                        table.restrict(Some(&least_important), TableFlags::empty())?;
                        assert_eq!(read(&table, window, 100)?, expected, "{order:?} by {window}");
                        // And the same once the view has to know positions.
                        table.restrict(Some(&least_important), TableFlags::empty())?;
                        let first = read(&table, window, 2)?;
                        assert_eq!(table.position()?.row, Some(first.len() as u32));
                        let rest = read(&table, window, 100)?;
                        assert_eq!([first, rest].concat(), expected, "{order:?} by {window}");
                    }
                }
            }
            Ok(())
        })
        .unwrap();
}
