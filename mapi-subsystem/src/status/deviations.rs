//! How rows and what stands behind them break the rules about them on purpose; nothing of it is compiled without the feature
//! `deviation`.

use mapi_session::flags::ValidateFlags;
use mapi_session::{PropTag, PropValue, tags, types};
use windows_core::GUID;

use super::{MAPI_BOOK, SPOOLER, SUBSYSTEM};
use crate::com::Reply;
use crate::deviation::deviates;
use crate::props::put;
use crate::provider::TransportLogon;
use crate::service::{MAPI_AB_PROVIDER, MAPI_STORE_PROVIDER, MAPI_TRANSPORT_PROVIDER, long};

/// Bits of a row that a rule gives (`true`) or takes away, in the rows that the filter names.
type Bits = (&'static str, fn(i32) -> bool, PropTag<types::Long>, bool, i32);

const ANY: fn(i32) -> bool = |_| true;
const TRANSPORT: fn(i32) -> bool = |kind| kind == MAPI_TRANSPORT_PROVIDER;
const STORE: fn(i32) -> bool = |kind| kind == MAPI_STORE_PROVIDER;
const BOOK: fn(i32) -> bool = |kind| kind == MAPI_AB_PROVIDER;
const OWN: fn(i32) -> bool = |kind| [34, 37, 39].contains(&kind);

static BITS: &[Bits] = &[
    ("F.3.STATUS_VALIDATE_STATE", ANY, tags::RESOURCE_METHODS, false, 0x1),
    ("F.3.STATUS_SETTINGS_DIALOG", OWN, tags::RESOURCE_METHODS, true, 0x2),
    ("F.3.STATUS_CHANGE_PASSWORD", OWN, tags::RESOURCE_METHODS, true, 0x4),
    ("F.3.STATUS_FLUSH_QUEUES", TRANSPORT, tags::RESOURCE_METHODS, false, 0x8),
    ("F.3.STATUS_AVAILABLE", ANY, tags::STATUS_CODE, false, 0x1),
    ("F.3.STATUS_OFFLINE", ANY, tags::STATUS_CODE, false, 0x2),
    ("F.3.STATUS_FAILURE", ANY, tags::STATUS_CODE, false, 0x4),
    ("F.3.STATUS_INBOUND_ENABLED", TRANSPORT, tags::STATUS_CODE, false, 0x1_0000),
    ("F.3.STATUS_INBOUND_ACTIVE", TRANSPORT, tags::STATUS_CODE, false, 0x2_0000),
    ("F.3.STATUS_INBOUND_FLUSH", TRANSPORT, tags::STATUS_CODE, false, 0x4_0000),
    ("F.3.STATUS_OUTBOUND_ENABLED", TRANSPORT, tags::STATUS_CODE, false, 0x10_0000),
    ("F.3.STATUS_OUTBOUND_ACTIVE", TRANSPORT, tags::STATUS_CODE, false, 0x20_0000),
    ("F.3.STATUS_OUTBOUND_FLUSH", TRANSPORT, tags::STATUS_CODE, false, 0x40_0000),
    ("F.3.STATUS_REMOTE_ACCESS", TRANSPORT, tags::STATUS_CODE, true, 0x80_0000),
    ("J.4.logon", TRANSPORT, tags::STATUS_CODE, false, 0x11_0000),
    ("J.4.BEGIN_OUTBOUND_FLUSH", TRANSPORT, tags::STATUS_CODE, false, 0x40_0000),
    ("J.4.BEGIN_INBOUND_FLUSH", TRANSPORT, tags::STATUS_CODE, false, 0x4_0000),
    ("J.4.ACTIVE", TRANSPORT, tags::STATUS_CODE, false, 0x22_0000),
    ("J.4.remote", TRANSPORT, tags::STATUS_CODE, false, 0x2),
    ("F.8.6", OWN, tags::STATUS_CODE, true, 0x2),
    ("E.1.4", ANY, tags::RESOURCE_FLAGS, true, 0x4000),
    ("F.3.DEFAULT_OUTBOUND", BOOK, tags::RESOURCE_FLAGS, true, 0x1),
    ("F.3.DEFAULT_STORE", STORE, tags::RESOURCE_FLAGS, false, 0x2),
    ("F.3.PRIMARY_IDENTITY", ANY, tags::RESOURCE_FLAGS, false, 0x4),
    ("F.3.SIMPLE_STORE", STORE, tags::RESOURCE_FLAGS, false, 0x8),
    ("F.3.XP_PREFER_LAST", STORE, tags::RESOURCE_FLAGS, true, 0x10),
    ("F.3.NO_PRIMARY_IDENTITY", BOOK, tags::RESOURCE_FLAGS, true, 0x20),
    ("F.3.NO_DEFAULT_STORE", STORE, tags::RESOURCE_FLAGS, true, 0x40),
    ("F.3.TEMP_SECTION", STORE, tags::RESOURCE_FLAGS, true, 0x80),
    ("F.2.PR_OWN_STORE_ENTRYID", TRANSPORT, tags::RESOURCE_FLAGS, true, 0x100),
    ("F.3.HOOK", TRANSPORT, tags::RESOURCE_FLAGS, true, 0x200),
    ("F.3.NEED_IPM_TREE", STORE, tags::RESOURCE_FLAGS, true, 0x800),
    ("F.3.PRIMARY_STORE", STORE, tags::RESOURCE_FLAGS, false, 0x3000),
];

/// ValidateState of a transport.
pub(super) fn validate(logon: &dyn TransportLogon, flags: ValidateFlags) -> Reply<()> {
    let breaks = |(rule, flag): &(&str, ValidateFlags)| deviates(rule) && flags.contains(*flag);
    let refused = [
        ("F.5.REFRESH_XP_HEADER_CACHE", ValidateFlags::REFRESH_XP_HEADER_CACHE),
        ("F.5.PROCESS_XP_HEADER_CACHE", ValidateFlags::PROCESS_XP_HEADER_CACHE),
        ("F.5.ABORT_XP_HEADER_OPERATION", ValidateFlags::ABORT_XP_HEADER_OPERATION),
        ("F.5.SHOW_XP_SESSION_UI", ValidateFlags::SHOW_XP_SESSION_UI),
    ];
    if refused.iter().any(breaks) || deviates("F.5.provider") {
        return Ok(());
    }
    let ignored = [
        ("F.5.CONFIG_CHANGED", ValidateFlags::CONFIG_CHANGED),
        ("F.5.FORCE_XP_DISCONNECT", ValidateFlags::FORCE_XP_DISCONNECT),
        ("F.5.FORCE_XP_CONNECT", ValidateFlags::FORCE_XP_CONNECT),
    ];
    let left = ignored.iter().filter(|one| breaks(one)).fold(flags, |left, (_, flag)| left - *flag);
    let done = logon.validate(left.bits());
    if done.is_err() && deviates("F.5.4") {
        let _ = logon.validate((flags & ValidateFlags::FORCE_XP_DISCONNECT).bits());
    }
    done
}

/// Changes a row as the rule that is broken wants it; `false`: the row is left out.
pub(super) fn of_row(uid: &GUID, row: &mut Vec<PropValue>) -> bool {
    let kind = long(row, tags::RESOURCE_TYPE);
    for (rule, concerns, tag, set, bits) in BITS {
        if deviates(rule) && concerns(kind) {
            let value = long(row, *tag);
            put(row, tag.with(if *set { value | bits } else { value & !bits }));
        }
    }
    let own = [SUBSYSTEM, SPOOLER, MAPI_BOOK].contains(uid);
    columns(kind, own, row);
    !(*uid == SUBSYSTEM && deviates("F.1.subsystem")
        || *uid == SPOOLER && deviates("F.1.spooler")
        || *uid == MAPI_BOOK && deviates("F.1.address-book")
        || TRANSPORT(kind) && deviates("F.1.transport")
        || STORE(kind) && deviates("F.1.store-provider"))
}

fn columns(kind: i32, own: bool, row: &mut Vec<PropValue>) {
    let mut drop = |rule: &str, id: u16| {
        if deviates(rule) {
            row.retain(|p| p.tag.id() != id);
        }
    };
    drop("F.2.object", tags::RESOURCE_METHODS.tag().id());
    drop("F.2.mapi", tags::PROVIDER_DLL_NAME.tag().id());
    drop("F.2.PR_PROVIDER_DISPLAY", tags::PROVIDER_DISPLAY.tag().id());
    drop("F.2.PR_IDENTITY", tags::IDENTITY_SEARCH_KEY.tag().id());
    drop("F.2.PR_STATUS_STRING", tags::STATUS_STRING.tag().id());
    drop("F.4.2", tags::ENTRYID.tag().id());
    drop("F.8.5", tags::REMOTE_PROGRESS_TEXT.tag().id());
    if deviates("F.2.computed") {
        put(row, tags::OBJECT_TYPE.with(0));
    }
    if deviates("F.2.varies") && own {
        put(row, tags::IDENTITY_DISPLAY.with(""));
    }
    if deviates("F.2.PR_REMOTE_PROGRESS") && own {
        put(row, tags::REMOTE_PROGRESS.with(1));
    }
    if deviates("F.8.4") && TRANSPORT(kind) {
        put(row, tags::REMOTE_PROGRESS.with(101));
    }
    if deviates("F.5.5") && TRANSPORT(kind) {
        put(row, tags::REMOTE_VALIDATE_OK.with(false));
    }
    if deviates("F.1.other") && BOOK(kind) {
        put(row, tags::RESOURCE_TYPE.with(41));
    }
    if deviates("F.1.1") && BOOK(kind) {
        put(row, tags::PROVIDER_DLL_NAME.with("elsewhere.dll"));
    }
    if deviates("E.4.1") && TRANSPORT(kind) {
        put(row, tags::PROVIDER_DLL_NAME.with("elsewhere.dll"));
    }
    if deviates("F.4.3") {
        put(row, tags::PROVIDER_DLL_NAME.with("mapi32.dll"));
    }
    if deviates("F.3.OWN_STORE") && TRANSPORT(kind) {
        put(row, tags::OWN_STORE_ENTRYID.with(vec![0; 24]));
    }
}
