//! Part G: orders of rows.

use mapi_session::flags::SortDirection;
use mapi_session::raw::{IMAPIFolder, IMAPITable};
use mapi_session::wire::{Arena, encode};
use mapi_session::{Code, PropValue, SortKey, SortOrder, Tag, Value, tags};

use crate::breach::{Breach, Check, answers_one_of, hold, same};
use crate::messages::{contents, message, new_folder};
use crate::rules::g::stage::{
    ITEMS, Item, KEY, NAME, NOTHING, NUMBER, Stage, WORD, WORDS, all, by, down, each_table, list,
    names, number_in, set_columns, sort, try_sort, up,
};
use crate::{Bench, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "G.6.2.ASCEND",
        "TABLE_SORT_ASCEND orders by rising values: numbers with their sign, text without regard \
         to case.",
        "ssortorder",
        ascends,
    ),
    Rule::changes(
        "G.6.2.DESCEND",
        "TABLE_SORT_DESCEND orders by falling values.",
        "ssortorder",
        descends,
    ),
    Rule::changes(
        "G.6.2.COMBINE",
        "TABLE_SORT_COMBINE joins a key to the category before it: one level for both.",
        "ssortorder",
        combines,
    ),
    Rule::changes(
        "G.6.2.COMBINE.first",
        "TABLE_SORT_COMBINE is refused for the first key, which has none before it.",
        "ssortorder",
        combines_with_nothing,
    ),
    Rule::changes(
        "G.6.2.CATEG_MAX",
        "TABLE_SORT_CATEG_MAX orders categories by the largest value within each.",
        "ssortorder",
        by_largest,
    )
    .chosen("the category with the largest value comes first"),
    Rule::changes(
        "G.6.2.CATEG_MIN",
        "TABLE_SORT_CATEG_MIN orders categories by the smallest value within each.",
        "ssortorder",
        by_smallest,
    )
    .chosen("the category with the smallest value comes first"),
    Rule::changes(
        "G.6.4",
        "Rows without a key come last in both directions.",
        "ssortorder",
        nulls_last,
    ),
    Rule::changes(
        "G.6.5",
        "A multi-valued key without MVI_FLAG is an ordered tuple; where one has no value any more, \
         that is as null.",
        "imapitable-sorttable",
        tuples,
    ),
    Rule::changes(
        "G.6.MVI",
        "A key with MVI_FLAG makes a row for each value, and orders by the single values.",
        "working-with-multivalued-columns",
        single_values,
    ),
    Rule::changes(
        "G.6.6",
        "An order that a table cannot keep is MAPI_E_TOO_COMPLEX or MAPI_E_NO_SUPPORT.",
        "imapitable-sorttable",
        too_complex,
    ),
    Rule::changes(
        "G.6.columns",
        "Every column of the set in force can be a key.",
        "ssortorder",
        columns_in_force,
    ),
    Rule::changes(
        "G.6.SaveContentsSort",
        "SaveContentsSort makes an order the default of a folder's contents tables.",
        "imapifolder-savecontentssort",
        saves_order,
    ),
    Rule::changes(
        "G.6.SaveContentsSort.RECURSIVE_SORT",
        "With RECURSIVE_SORT the order is that of all folders below too.",
        "imapifolder-savecontentssort",
        saves_order_below,
    ),
];

unsafe fn ascends(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        sort(table, &by(&[up(NUMBER), up(NAME)]))?;
        let order = ["Echo", "Alpha", "bravo", "éclair", "delta", "charlie"];
        same("the rows by number", all(bench, table)?, list(&order))?;
        sort(table, &by(&[up(NAME)]))?;
        let order = ["Alpha", "bravo", "charlie", "delta", "Echo", "éclair"];
        same("the rows by text", all(bench, table)?, list(&order))
    })
}

unsafe fn descends(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        sort(table, &by(&[down(NUMBER), down(NAME)]))?;
        let order = ["delta", "éclair", "bravo", "Alpha", "Echo", "charlie"];
        same("the rows by number", all(bench, table)?, list(&order))?;
        sort(table, &by(&[down(NAME)]))?;
        let order = ["éclair", "Echo", "delta", "charlie", "bravo", "Alpha"];
        same("the rows by text", all(bench, table)?, list(&order))
    })
}

const PAIRS: [Item; 5] = [
    Item { name: "a", number: Some(1), words: &[] },
    Item { name: "b", number: Some(1), words: &[] },
    Item { name: "a", number: Some(2), words: &[] },
    Item { name: "a", number: Some(1), words: &[] },
    Item { name: "b", number: Some(1), words: &[] },
];

fn with(keys: &[(Tag, SortDirection)], categories: u32, expanded: u32) -> SortOrder {
    let key = |&(tag, direction): &(Tag, SortDirection)| SortKey { tag, direction };
    SortOrder { keys: keys.iter().map(key).collect(), categories, expanded }
}

/// What a row is called, its number and its depth.
type Shape = (String, Option<i32>, Option<u32>);

/// That of each row.
unsafe fn shape(bench: &Bench, table: &IMAPITable) -> Result<Vec<Shape>, Breach> {
    let rows = bench.rows(table, Some(&[NAME, NUMBER, tags::DEPTH.tag()]))?;
    Ok(rows
        .iter()
        .map(|row| {
            let name = names(std::slice::from_ref(row)).remove(0);
            (name, number_in(row), crate::read::number(row, tags::DEPTH))
        })
        .collect())
}

unsafe fn combines(bench: &Bench) -> Check {
    use SortDirection::{Ascend, Combine};
    let stage = Stage::with(bench, &PAIRS)?;
    let table = contents(&stage.folder)?;
    sort(&table, &with(&[(NUMBER, Ascend), (NAME, Combine)], 2, 0))?;
    let wanted = [("a", 1), ("b", 1), ("a", 2)];
    let wanted: Vec<_> =
        wanted.iter().map(|(name, number)| ((*name).to_owned(), Some(*number), Some(0))).collect();
    same("the headings", shape(bench, &table)?, wanted)
}

unsafe fn combines_with_nothing(bench: &Bench) -> Check {
    use SortDirection::{Ascend, Combine};
    let stage = Stage::with(bench, &PAIRS)?;
    let table = contents(&stage.folder)?;
    for order in
        [with(&[(NUMBER, Combine), (NAME, Ascend)], 1, 0), with(&[(NUMBER, Combine)], 0, 0)]
    {
        let code = try_sort(&table, &order, 0)?;
        hold(code.is_error(), || format!("SortTable answered {code} to {order:?}"))?;
    }
    Ok(())
}

/// Three categories with their largest and smallest number: a 4 and 3, b 9 and 2, c 6 and 1.
const RANGES: [Item; 6] = [
    Item { name: "a", number: Some(3), words: &[] },
    Item { name: "c", number: Some(1), words: &[] },
    Item { name: "b", number: Some(9), words: &[] },
    Item { name: "a", number: Some(4), words: &[] },
    Item { name: "c", number: Some(6), words: &[] },
    Item { name: "b", number: Some(2), words: &[] },
];

unsafe fn by_extreme(bench: &Bench, direction: SortDirection, wanted: &[&str]) -> Check {
    let stage = Stage::with(bench, &RANGES)?;
    let table = contents(&stage.folder)?;
    let order = with(&[(NAME, SortDirection::Ascend), (NUMBER, direction)], 1, 0);
    sort(&table, &order)?;
    let headings: Vec<String> = shape(bench, &table)?.into_iter().map(|(name, ..)| name).collect();
    same("the headings", headings, list(wanted))
}

unsafe fn by_largest(bench: &Bench) -> Check {
    by_extreme(bench, SortDirection::CategoryMax, &["b", "c", "a"])
}

unsafe fn by_smallest(bench: &Bench) -> Check {
    by_extreme(bench, SortDirection::CategoryMin, &["c", "b", "a"])
}

unsafe fn nulls_last(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        for key in [up(NUMBER), down(NUMBER)] {
            sort(table, &by(&[key]))?;
            let last = all(bench, table)?.pop();
            same(&format!("the last row by {key:?}"), last, Some("charlie".to_owned()))?;
        }
        Ok(())
    })
}

unsafe fn tuples(bench: &Bench) -> Check {
    let items = [
        Item { name: "longer", number: None, words: &["a", "b"] },
        Item { name: "second", number: None, words: &["b"] },
        Item { name: "shorter", number: None, words: &["a"] },
        Item { name: "other", number: None, words: &["a", "c"] },
    ];
    let stage = Stage::with(bench, &items)?;
    let table = stage.contents(&[NAME, WORDS])?;
    sort(&table, &by(&[up(WORDS)]))?;
    // Nothing in the second place is as null, which is last.
    same("the rows", all(bench, &table)?, list(&["longer", "other", "shorter", "second"]))
}

unsafe fn single_values(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        set_columns(table, &[NAME, WORD])?;
        sort(table, &by(&[up(WORD), up(NAME)]))?;
        let rows = bench.rows(table, None)?;
        let words: Vec<Option<String>> =
            rows.iter().map(|row| crate::read::text(row, WORDS)).collect();
        let wanted = ["blue", "blue", "blue", "green", "green", "red", "red"];
        let mut wanted: Vec<_> = wanted.iter().map(|word| Some((*word).to_owned())).collect();
        wanted.push(None);
        same("the single values", words, wanted)?;
        same("the first row", names(&rows[..3]), list(&["delta", "Echo", "éclair"]))
    })
}

unsafe fn too_complex(bench: &Bench) -> Check {
    each_table(bench, |_, table| {
        let many: Vec<SortKey> = (0..200).map(|n| up(Tag::new(0x6900 + n, 3))).collect();
        let unknown = SortKey { tag: NAME, direction: SortDirection::Unknown(3) };
        for keys in [
            many,
            vec![unknown],
            vec![up(NOTHING)],
            vec![up(NAME), down(NAME)],
            vec![up(KEY.with_type(0x000D))],
            vec![up(NAME.with_type(0x0003))],
        ] {
            let code = try_sort(table, &by(&keys), 0)?;
            let expected = [Code::E_TOO_COMPLEX, Code::E_NO_SUPPORT];
            let what = format!("SortTable by {} keys from {:?}", keys.len(), keys[0]);
            answers_one_of(&what, code.to_hresult(), &expected)?;
        }
        Ok(())
    })
}

unsafe fn columns_in_force(bench: &Bench) -> Check {
    const OWN: Tag = Tag(0x6803_0003);
    let stage = Stage::new(bench)?;
    for (name, own) in [("b", 2), ("c", 3), ("a", 1)] {
        let own = PropValue { tag: OWN, value: Value::Long(own) };
        message(bench, &stage.folder, &[tags::SUBJECT.with(name), own])?;
    }
    let table = stage.contents(&[NAME, OWN])?;
    sort(&table, &by(&[up(OWN)]))?;
    same("the rows", all(bench, &table)?, list(&["a", "b", "c"]))
}

unsafe fn save(folder: &IMAPIFolder, order: &SortOrder, flags: u32) -> Result<Code, Breach> {
    let arena = Arena::new();
    let order = encode::sort_order(&arena, order)?;
    Ok(Code::from_hresult(folder.SaveContentsSort(order, flags)))
}

unsafe fn shown(bench: &Bench, folder: &IMAPIFolder) -> Result<(Vec<String>, SortOrder), Breach> {
    let table = contents(folder)?;
    let order = bench.sort_order(&table)?;
    set_columns(&table, &[NAME])?;
    Ok((all(bench, &table)?, order))
}

unsafe fn saves_order(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let (before, _) = shown(bench, &stage.folder)?;
    let order = by(&[down(NAME)]);
    let code = save(&stage.folder, &order, 0)?;
    if code == Code::E_NO_SUPPORT {
        let (after, _) = shown(bench, &stage.folder)?;
        return same("the rows where no order is saved", after, before);
    }
    same("SaveContentsSort", code, Code::S_OK)?;
    let wanted = list(&["éclair", "Echo", "delta", "charlie", "bravo", "Alpha"]);
    same("the rows and their order", shown(bench, &stage.folder)?, (wanted, order))?;
    same("SaveContentsSort of no order", save(&stage.folder, &by(&[]), 0)?, Code::S_OK)?;
    same("the rows again", shown(bench, &stage.folder)?.0, before)
}

unsafe fn saves_order_below(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    let below = new_folder(&stage.folder, "Below", 1)?;
    let deep = new_folder(&below, "Deep", 1)?;
    for item in &ITEMS {
        message(bench, &deep, &item.props())?;
    }
    let (before, _) = shown(bench, &deep)?;
    let code = save(&stage.folder, &by(&[down(NAME)]), 0)?;
    answers_one_of("SaveContentsSort", code.to_hresult(), &[Code::S_OK, Code::E_NO_SUPPORT])?;
    same("the rows of a folder below", shown(bench, &deep)?.0, before)?;
    if code == Code::E_NO_SUPPORT {
        return Ok(());
    }
    // RECURSIVE_SORT
    same("SaveContentsSort", save(&stage.folder, &by(&[down(NAME)]), 2)?, Code::S_OK)?;
    let wanted = list(&["éclair", "Echo", "delta", "charlie", "bravo", "Alpha"]);
    same("the rows of a folder below", shown(bench, &deep)?.0, wanted)
}
