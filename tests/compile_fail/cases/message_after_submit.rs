//! A submitted message is MAPI's; a saved one, and a store that is logged off, are closed.
use mapi_session::flags::StoreLogoffFlags;
use mapi_session::{Attachment, Message, MsgStore, Result, tags};

fn submitted(message: Message<'_>) -> Result<()> {
    message.submit()?;
    message.set(tags::SUBJECT, "too late")
}

fn saved(message: Message<'_>) -> Result<()> {
    message.save()?;
    message.set(tags::SUBJECT, "too late")
}

fn attached(attachment: Attachment<'_>) -> Result<()> {
    attachment.save()?;
    attachment.data().map(drop)
}

fn logged_off(store: MsgStore<'_>) -> Result<()> {
    store.store_logoff(StoreLogoffFlags::NO_WAIT)?;
    store.inbox().map(drop)
}

fn main() {}
