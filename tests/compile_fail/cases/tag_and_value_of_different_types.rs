//! The type of a property is part of its tag.
use mapi_session::{Message, Restriction, Result, SortOrder, named, tags};

fn compared() -> [Restriction; 4] {
    [
        tags::SUBJECT.gt(5),
        tags::MESSAGE_SIZE.eq("large"),
        tags::MESSAGE_SIZE.contains("1"),
        tags::SUBJECT.has_bits(1),
    ]
}

fn written(message: &Message<'_>) -> Result<()> {
    message.set(tags::SUBJECT, 5)?;
    message.set(tags::CLIENT_SUBMIT_TIME, "yesterday")
}

fn read(message: &Message<'_>) -> Result<Option<i32>> {
    message.get(tags::SUBJECT)
}

fn of_names(message: &Message<'_>) -> Result<Option<String>> {
    message.set(named::REMINDER_SET, 1)?;
    message.set_named(&[named::KEYWORDS.with("one")])?;
    message.get(named::REMINDER_SET)
}

fn ordered() -> SortOrder {
    tags::SUBJECT.gt("a").into()
}

fn main() {}
