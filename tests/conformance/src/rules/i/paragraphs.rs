//! The paragraphs of part I that are rules: what the register has to account for.
//!
//! No rules are I.1.4 (events may be lumped together or split), I.2.3 and I.2.5 (whether a
//! registration outlives its source, or an end without Unadvise), which leave a store free; I.2.4
//! (any object may refuse to register sinks), which C.7.4 and G.2.Advise.E_NO_SUPPORT see to; and
//! I.3.9 and I.3.11, which are about Rust and about another MAPI.

pub(super) const PARAGRAPHS: &[&str] = &[
    "I.1.fnevCriticalError",
    "I.1.fnevNewMail",
    "I.1.fnevObjectCreated",
    "I.1.fnevObjectDeleted",
    "I.1.fnevObjectModified",
    "I.1.fnevObjectMoved",
    "I.1.fnevObjectCopied",
    "I.1.fnevSearchComplete",
    "I.1.fnevTableModified",
    "I.1.fnevStatusObjectModified",
    "I.1.fnevExtended",
    "I.1.1",
    "I.1.1.address-book",
    "I.1.2",
    "I.1.3.create",
    "I.1.3.delete",
    "I.1.3.move",
    "I.1.3.copy",
    "I.1.3.counts",
    "I.1.3.delivery",
    "I.1.3.search",
    "I.2.1",
    "I.2.2",
    "I.3.1",
    "I.3.2",
    "I.3.3",
    "I.3.4",
    "I.3.5",
    "I.3.6",
    "I.3.7",
    "I.3.8",
    "I.3.10",
    "I.3.load",
    "I.3.processes.store",
    "I.3.processes.table",
    "I.3.processes.address-book",
    "I.4.shared",
    "I.4.extended",
    "I.4.fast-shutdown",
];
