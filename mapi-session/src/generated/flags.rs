// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
#![allow(missing_docs)]
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Access: u32 {
const MODIFY = 0x1;
const READ = 0x2;
const DELETE = 0x4;
const CREATE_HIERARCHY = 0x8;
const CREATE_CONTENTS = 0x10;
const CREATE_ASSOCIATED = 0x20;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessLevel {
    ReadOnly,
    Modify,
    Unknown(u32),
}
impl AccessLevel {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::ReadOnly,
            1 => Self::Modify,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::ReadOnly => 0,
            Self::Modify => 1,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct AddressBookFlags: u32 {
const NO_DIALOG = 0x1;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct AttachFlags: u32 {
const INVISIBLE_IN_HTML = 0x1;
const INVISIBLE_IN_RTF = 0x2;
const MHTML_REF = 0x4;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttachMethod {
    None,
    ByValue,
    ByReference,
    ByReferenceResolve,
    ByReferenceOnly,
    EmbeddedMessage,
    Ole,
    ByWebReference,
    Unknown(u32),
}
impl AttachMethod {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::None,
            1 => Self::ByValue,
            2 => Self::ByReference,
            3 => Self::ByReferenceResolve,
            4 => Self::ByReferenceOnly,
            5 => Self::EmbeddedMessage,
            6 => Self::Ole,
            7 => Self::ByWebReference,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::None => 0,
            Self::ByValue => 1,
            Self::ByReference => 2,
            Self::ByReferenceResolve => 3,
            Self::ByReferenceOnly => 4,
            Self::EmbeddedMessage => 5,
            Self::Ole => 6,
            Self::ByWebReference => 7,
            Self::Unknown(other) => other,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BitMaskOp {
    Eqz,
    Nez,
    Unknown(u32),
}
impl BitMaskOp {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Eqz,
            1 => Self::Nez,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Eqz => 0,
            Self::Nez => 1,
            Self::Unknown(other) => other,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Bookmark {
    Beginning,
    Current,
    End,
    Unknown(u32),
}
impl Bookmark {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Beginning,
            1 => Self::Current,
            2 => Self::End,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Beginning => 0,
            Self::Current => 1,
            Self::End => 2,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ContainerFlags: u32 {
const RECIPIENTS = 0x1;
const SUBCONTAINERS = 0x2;
const MODIFIABLE = 0x4;
const UNMODIFIABLE = 0x8;
const FIND_ON_OPEN = 0x10;
const NOT_DEFAULT = 0x20;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ContentsTableFlags: u32 {
const SHOW_SOFT_DELETES = 0x2;
const DEFERRED_ERRORS = 0x8;
const ASSOCIATED = 0x40;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct CopyFlags: u32 {
const MOVE = 0x1;
const NOREPLACE = 0x2;
const DECLINE_OK = 0x4;
const DIALOG = 0x8;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct CopyFolderFlags: u32 {
const MOVE = 0x1;
const DIALOG = 0x2;
const DECLINE_OK = 0x4;
const COPY_SUBFOLDERS = 0x10;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct CopyMessagesFlags: u32 {
const MOVE = 0x1;
const DIALOG = 0x2;
const DECLINE_OK = 0x4;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct CreateEntryFlags: u32 {
const CHECK_DUP_STRICT = 0x1;
const CHECK_DUP_LOOSE = 0x2;
const REPLACE = 0x4;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct CreateFolderFlags: u32 {
const OPEN_IF_EXISTS = 0x1;
const DEFERRED_ERRORS = 0x8;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct CreateMessageFlags: u32 {
const DEFERRED_ERRORS = 0x8;
const ASSOCIATED = 0x40;
const ITEMPROC_FORCE = 0x800;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultStore {
    Default,
    SimpleTemporary,
    SimplePermanent,
    Primary,
    Secondary,
    Unknown(u32),
}
impl DefaultStore {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Default,
            2 => Self::SimpleTemporary,
            3 => Self::SimplePermanent,
            4 => Self::Primary,
            5 => Self::Secondary,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Default => 1,
            Self::SimpleTemporary => 2,
            Self::SimplePermanent => 3,
            Self::Primary => 4,
            Self::Secondary => 5,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct DeferFlags: u32 {
const DEFERRED_ERRORS = 0x8;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct DeleteAttachFlags: u32 {
const DIALOG = 0x1;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct DeleteFolderFlags: u32 {
const DEL_MESSAGES = 0x1;
const DIALOG = 0x2;
const DEL_FOLDERS = 0x4;
const HARD_DELETE = 0x10;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct DeleteMessagesFlags: u32 {
const DIALOG = 0x2;
const HARD_DELETE = 0x10;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct DetailsFlags: u32 {
const MODAL = 0x1;
const SDI = 0x2;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayType {
    MailUser,
    DistList,
    Forum,
    Agent,
    Organization,
    PrivateDistList,
    RemoteMailUser,
    Room,
    Equipment,
    SecurityDistList,
    Modifiable,
    Global,
    Local,
    Wan,
    NotSpecific,
    Folder,
    FolderLink,
    FolderSpecial,
    Unknown(u32),
}
impl DisplayType {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::MailUser,
            1 => Self::DistList,
            2 => Self::Forum,
            3 => Self::Agent,
            4 => Self::Organization,
            5 => Self::PrivateDistList,
            6 => Self::RemoteMailUser,
            7 => Self::Room,
            8 => Self::Equipment,
            9 => Self::SecurityDistList,
            65536 => Self::Modifiable,
            131072 => Self::Global,
            196608 => Self::Local,
            262144 => Self::Wan,
            327680 => Self::NotSpecific,
            16777216 => Self::Folder,
            33554432 => Self::FolderLink,
            67108864 => Self::FolderSpecial,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::MailUser => 0,
            Self::DistList => 1,
            Self::Forum => 2,
            Self::Agent => 3,
            Self::Organization => 4,
            Self::PrivateDistList => 5,
            Self::RemoteMailUser => 6,
            Self::Room => 7,
            Self::Equipment => 8,
            Self::SecurityDistList => 9,
            Self::Modifiable => 65536,
            Self::Global => 131072,
            Self::Local => 196608,
            Self::Wan => 262144,
            Self::NotSpecific => 327680,
            Self::Folder => 16777216,
            Self::FolderLink => 33554432,
            Self::FolderSpecial => 67108864,
            Self::Unknown(other) => other,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditorFormat {
    Unspecified,
    PlainText,
    Html,
    Rtf,
    Unknown(u32),
}
impl EditorFormat {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Unspecified,
            1 => Self::PlainText,
            2 => Self::Html,
            3 => Self::Rtf,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Unspecified => 0,
            Self::PlainText => 1,
            Self::Html => 2,
            Self::Rtf => 3,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct EmptyFolderFlags: u32 {
const DIALOG = 0x2;
const DEL_ASSOCIATED = 0x8;
const HARD_DELETE = 0x10;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct EventMask: u32 {
const CRITICAL_ERROR = 0x1;
const NEW_MAIL = 0x2;
const OBJECT_CREATED = 0x4;
const OBJECT_DELETED = 0x8;
const OBJECT_MODIFIED = 0x10;
const OBJECT_MOVED = 0x20;
const OBJECT_COPIED = 0x40;
const SEARCH_COMPLETE = 0x80;
const TABLE_MODIFIED = 0x100;
const STATUS_OBJECT_MODIFIED = 0x200;
const RESERVED_FOR_MAPI = 0x40000000;
const EXTENDED = 0x80000000;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct FindRowFlags: u32 {
const BACKWARD = 0x1;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlagStatus {
    None,
    Complete,
    Flagged,
    Unknown(u32),
}
impl FlagStatus {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::None,
            1 => Self::Complete,
            2 => Self::Flagged,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::None => 0,
            Self::Complete => 1,
            Self::Flagged => 2,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct FlushFlags: u32 {
const UPLOAD = 0x2;
const DOWNLOAD = 0x4;
const FORCE = 0x8;
const NO_UI = 0x10;
const ASYNC_OK = 0x20;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct FolderMask: u32 {
const IPM_SUBTREE = 0x1;
const IPM_INBOX = 0x2;
const IPM_OUTBOX = 0x4;
const IPM_WASTEBASKET = 0x8;
const IPM_SENTMAIL = 0x10;
const VIEWS = 0x20;
const COMMON_VIEWS = 0x40;
const FINDER = 0x80;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FolderType {
    Root,
    Generic,
    Search,
    Unknown(u32),
}
impl FolderType {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Root,
            1 => Self::Generic,
            2 => Self::Search,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Root => 0,
            Self::Generic => 1,
            Self::Search => 2,
            Self::Unknown(other) => other,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FuzzyLevel {
    FullString,
    Substring,
    Prefix,
    Unknown(u32),
}
impl FuzzyLevel {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::FullString,
            1 => Self::Substring,
            2 => Self::Prefix,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::FullString => 0,
            Self::Substring => 1,
            Self::Prefix => 2,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct FuzzyOptions: u32 {
const IGNORE_CASE = 0x10000;
const IGNORE_NONSPACE = 0x20000;
const LOOSE = 0x40000;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct HierarchyTableFlags: u32 {
const CONVENIENT_DEPTH = 0x1;
const SHOW_SOFT_DELETES = 0x2;
const DEFERRED_ERRORS = 0x8;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IconIndex {
    NewMail,
    Post,
    Other,
    ReadMail,
    UnreadMail,
    SubmittedMail,
    UnsentMail,
    ReceiptMail,
    RepliedMail,
    ForwardedMail,
    RemoteMail,
    DeliveryMail,
    ReadReceiptMail,
    NonDeliveryMail,
    NonReadMail,
    Unknown(u32),
}
impl IconIndex {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            4294967295 => Self::NewMail,
            1 => Self::Post,
            3 => Self::Other,
            256 => Self::ReadMail,
            257 => Self::UnreadMail,
            258 => Self::SubmittedMail,
            259 => Self::UnsentMail,
            260 => Self::ReceiptMail,
            261 => Self::RepliedMail,
            262 => Self::ForwardedMail,
            263 => Self::RemoteMail,
            264 => Self::DeliveryMail,
            265 => Self::ReadReceiptMail,
            266 => Self::NonDeliveryMail,
            267 => Self::NonReadMail,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::NewMail => 4294967295,
            Self::Post => 1,
            Self::Other => 3,
            Self::ReadMail => 256,
            Self::UnreadMail => 257,
            Self::SubmittedMail => 258,
            Self::UnsentMail => 259,
            Self::ReceiptMail => 260,
            Self::RepliedMail => 261,
            Self::ForwardedMail => 262,
            Self::RemoteMail => 263,
            Self::DeliveryMail => 264,
            Self::ReadReceiptMail => 265,
            Self::NonDeliveryMail => 266,
            Self::NonReadMail => 267,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct IdsFromNamesFlags: u32 {
const CREATE = 0x2;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Importance {
    Low,
    Normal,
    High,
    Unknown(u32),
}
impl Importance {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Low,
            1 => Self::Normal,
            2 => Self::High,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Low => 0,
            Self::Normal => 1,
            Self::High => 2,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct InitFlags: u32 {
const MULTITHREAD_NOTIFICATIONS = 0x1;
const NO_COINIT = 0x8;
const NT_SERVICE = 0x10000;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LastVerb {
    Open,
    ReplyToSender,
    ReplyToAll,
    Forward,
    Unknown(u32),
}
impl LastVerb {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Open,
            102 => Self::ReplyToSender,
            103 => Self::ReplyToAll,
            104 => Self::Forward,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Open => 0,
            Self::ReplyToSender => 102,
            Self::ReplyToAll => 103,
            Self::Forward => 104,
            Self::Unknown(other) => other,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LockState {
    Unlocked,
    Locked,
    Unknown(u32),
}
impl LockState {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Unlocked,
            1 => Self::Locked,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Unlocked => 0,
            Self::Locked => 1,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct LogoffFlags: u32 {
const SHARED = 0x1;
const UI = 0x2;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct LogonFlags: u32 {
const LOGON_UI = 0x1;
const NEW_SESSION = 0x2;
const APP_PROFILE = 0x4;
const ALLOW_OTHERS = 0x8;
const EXPLICIT_PROFILE = 0x10;
const EXTENDED = 0x20;
const USE_DEFAULT = 0x40;
const FORCE_DOWNLOAD = 0x1000;
const SERVICE_UI_ALWAYS = 0x2000;
const NO_MAIL = 0x8000;
const NT_SERVICE = 0x10000;
const PASSWORD_UI = 0x20000;
const TIMEOUT_SHORT = 0x100000;
const BG_SESSION = 0x200000;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct MessageFlags: u32 {
const READ = 0x1;
const UNMODIFIED = 0x2;
const SUBMIT = 0x4;
const UNSENT = 0x8;
const HASATTACH = 0x10;
const FROMME = 0x20;
const ASSOCIATED = 0x40;
const RESEND = 0x80;
const RN_PENDING = 0x100;
const NRN_PENDING = 0x200;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct MessageStatus: u32 {
const HIGHLIGHTED = 0x1;
const TAGGED = 0x2;
const HIDDEN = 0x4;
const DELMARKED = 0x8;
const IN_CONFLICT = 0x800;
const REMOTE_DOWNLOAD = 0x1000;
const REMOTE_DELETE = 0x2000;
const MDNSENT = 0x4000;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct MsgStoreFlags: u32 {
const NO_DIALOG = 0x1;
const WRITE = 0x4;
const DEFERRED_ERRORS = 0x8;
const BEST_ACCESS = 0x10;
const TEMPORARY = 0x20;
const NO_MAIL = 0x80;
const ONLINE = 0x100;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NameIdKind {
    Id,
    String,
    Unknown(u32),
}
impl NameIdKind {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Id,
            1 => Self::String,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Id => 0,
            Self::String => 1,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct NamesFromIdsFlags: u32 {
const NO_STRINGS = 0x1;
const NO_IDS = 0x2;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectType {
    Store,
    AddressBook,
    Folder,
    AbContainer,
    Message,
    MailUser,
    Attachment,
    DistList,
    ProfileSection,
    Status,
    Session,
    FormInfo,
    Unknown(u32),
}
impl ObjectType {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Store,
            2 => Self::AddressBook,
            3 => Self::Folder,
            4 => Self::AbContainer,
            5 => Self::Message,
            6 => Self::MailUser,
            7 => Self::Attachment,
            8 => Self::DistList,
            9 => Self::ProfileSection,
            10 => Self::Status,
            11 => Self::Session,
            12 => Self::FormInfo,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Store => 1,
            Self::AddressBook => 2,
            Self::Folder => 3,
            Self::AbContainer => 4,
            Self::Message => 5,
            Self::MailUser => 6,
            Self::Attachment => 7,
            Self::DistList => 8,
            Self::ProfileSection => 9,
            Self::Status => 10,
            Self::Session => 11,
            Self::FormInfo => 12,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct OneOffFlags: u32 {
const SEND_NO_RICH_INFO = 0x10000;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct OpenEntryFlags: u32 {
const MODIFY = 0x1;
const SHOW_SOFT_DELETES = 0x2;
const DEFERRED_ERRORS = 0x8;
const BEST_ACCESS = 0x10;
const NO_CACHE = 0x200;
const CACHE_ONLY = 0x4000;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct OpenPropertyFlags: u32 {
const MODIFY = 0x1;
const CREATE = 0x2;
const DEFERRED_ERRORS = 0x8;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct PrepareRecipsFlags: u32 {
const CACHE_ONLY = 0x4000;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Priority {
    NonUrgent,
    Normal,
    Urgent,
    Unknown(u32),
}
impl Priority {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            4294967295 => Self::NonUrgent,
            0 => Self::Normal,
            1 => Self::Urgent,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::NonUrgent => 4294967295,
            Self::Normal => 0,
            Self::Urgent => 1,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ProfileFlags: u32 {
const DEFAULT_SERVICES = 0x1;
const APP_PROFILE = 0x4;
const DIALOG = 0x8;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ProfileSectionFlags: u32 {
const MODIFY = 0x1;
const DEFERRED_ERRORS = 0x8;
const FORCE_ACCESS = 0x80000;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ProgressFlags: u32 {
const TOP_LEVEL = 0x1;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ProviderFlags: u32 {
const DIALOG = 0x8;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct QueryColumnsFlags: u32 {
const ALL_COLUMNS = 0x1;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct QueryRowsFlags: u32 {
const NOADVANCE = 0x1;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ReadFlags: u32 {
const SUPPRESS_RECEIPT = 0x1;
const DIALOG = 0x2;
const CLEAR_READ_FLAG = 0x4;
const DEFERRED_ERRORS = 0x8;
const GENERATE_RECEIPT_ONLY = 0x10;
const CLEAR_RN_PENDING = 0x20;
const CLEAR_NRN_PENDING = 0x40;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct RecipientFlags: u32 {
const ADD = 0x2;
const MODIFY = 0x4;
const REMOVE = 0x8;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecipientType {
    Originator,
    To,
    Cc,
    Bcc,
    Unknown(u32),
}
impl RecipientType {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Originator,
            1 => Self::To,
            2 => Self::Cc,
            3 => Self::Bcc,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Originator => 0,
            Self::To => 1,
            Self::Cc => 2,
            Self::Bcc => 3,
            Self::Unknown(other) => other,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelOp {
    Lt,
    Le,
    Gt,
    Ge,
    Eq,
    Ne,
    Re,
    Unknown(u32),
}
impl RelOp {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Lt,
            1 => Self::Le,
            2 => Self::Gt,
            3 => Self::Ge,
            4 => Self::Eq,
            5 => Self::Ne,
            6 => Self::Re,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Lt => 0,
            Self::Le => 1,
            Self::Gt => 2,
            Self::Ge => 3,
            Self::Eq => 4,
            Self::Ne => 5,
            Self::Re => 6,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ResolveNameFlags: u32 {
const DIALOG = 0x8;
const UNICODE_UI = 0x40;
const CACHE_ONLY = 0x4000;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ResolveNamesFlags: u32 {
const ADDRESS_LOOKUP = 0x1;
const CACHE_ONLY = 0x4000;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResolveState {
    Unresolved,
    Ambiguous,
    Resolved,
    Unknown(u32),
}
impl ResolveState {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Unresolved,
            1 => Self::Ambiguous,
            2 => Self::Resolved,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Unresolved => 0,
            Self::Ambiguous => 1,
            Self::Resolved => 2,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ResourceFlags: u32 {
const DEFAULT_OUTBOUND = 0x1;
const DEFAULT_STORE = 0x2;
const PRIMARY_IDENTITY = 0x4;
const SIMPLE_STORE = 0x8;
const XP_PREFER_LAST = 0x10;
const NO_PRIMARY_IDENTITY = 0x20;
const NO_DEFAULT_STORE = 0x40;
const TEMP_SECTION = 0x80;
const OWN_STORE = 0x100;
const HOOK_INBOUND = 0x200;
const HOOK_OUTBOUND = 0x400;
const NEED_IPM_TREE = 0x800;
const PRIMARY_STORE = 0x1000;
const SECONDARY_STORE = 0x2000;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ResourceMethods: u32 {
const VALIDATE_STATE = 0x1;
const SETTINGS_DIALOG = 0x2;
const CHANGE_PASSWORD = 0x4;
const FLUSH_QUEUES = 0x8;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ResourceStatus: u32 {
const AVAILABLE = 0x1;
const OFFLINE = 0x2;
const FAILURE = 0x4;
const INBOUND_ENABLED = 0x10000;
const INBOUND_ACTIVE = 0x20000;
const INBOUND_FLUSH = 0x40000;
const OUTBOUND_ENABLED = 0x100000;
const OUTBOUND_ACTIVE = 0x200000;
const OUTBOUND_FLUSH = 0x400000;
const REMOTE_ACCESS = 0x800000;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceType {
    StoreProvider,
    AddressBook,
    AddressBookProvider,
    TransportProvider,
    Spooler,
    ProfileProvider,
    Subsystem,
    HookProvider,
    Unknown(u32),
}
impl ResourceType {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            33 => Self::StoreProvider,
            34 => Self::AddressBook,
            35 => Self::AddressBookProvider,
            36 => Self::TransportProvider,
            37 => Self::Spooler,
            38 => Self::ProfileProvider,
            39 => Self::Subsystem,
            40 => Self::HookProvider,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::StoreProvider => 33,
            Self::AddressBook => 34,
            Self::AddressBookProvider => 35,
            Self::TransportProvider => 36,
            Self::Spooler => 37,
            Self::ProfileProvider => 38,
            Self::Subsystem => 39,
            Self::HookProvider => 40,
            Self::Unknown(other) => other,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestrictionType {
    And,
    Or,
    Not,
    Content,
    Property,
    CompareProps,
    BitMask,
    Size,
    Exist,
    SubRestriction,
    Comment,
    Count,
    Annotation,
    Unknown(u32),
}
impl RestrictionType {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::And,
            1 => Self::Or,
            2 => Self::Not,
            3 => Self::Content,
            4 => Self::Property,
            5 => Self::CompareProps,
            6 => Self::BitMask,
            7 => Self::Size,
            8 => Self::Exist,
            9 => Self::SubRestriction,
            10 => Self::Comment,
            11 => Self::Count,
            12 => Self::Annotation,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::And => 0,
            Self::Or => 1,
            Self::Not => 2,
            Self::Content => 3,
            Self::Property => 4,
            Self::CompareProps => 5,
            Self::BitMask => 6,
            Self::Size => 7,
            Self::Exist => 8,
            Self::SubRestriction => 9,
            Self::Comment => 10,
            Self::Count => 11,
            Self::Annotation => 12,
            Self::Unknown(other) => other,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RowType {
    Leaf,
    EmptyCategory,
    ExpandedCategory,
    CollapsedCategory,
    Unknown(u32),
}
impl RowType {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Leaf,
            2 => Self::EmptyCategory,
            3 => Self::ExpandedCategory,
            4 => Self::CollapsedCategory,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Leaf => 1,
            Self::EmptyCategory => 2,
            Self::ExpandedCategory => 3,
            Self::CollapsedCategory => 4,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct SaveFlags: u32 {
const KEEP_OPEN_READONLY = 0x1;
const KEEP_OPEN_READWRITE = 0x2;
const FORCE_SAVE = 0x4;
const DEFERRED_ERRORS = 0x8;
const SPAMFILTER_ONSAVE = 0x80;
const NON_EMS_XP_SAVE = 0x1000;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct SaveSortFlags: u32 {
const RECURSIVE = 0x2;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct SearchFlags: u32 {
const STOP = 0x1;
const RESTART = 0x2;
const RECURSIVE = 0x4;
const SHALLOW = 0x8;
const FOREGROUND = 0x10;
const BACKGROUND = 0x20;
const CONTENT_INDEXED = 0x10000;
const NON_CONTENT_INDEXED = 0x20000;
const STATIC = 0x40000;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct SearchState: u32 {
const RUNNING = 0x1;
const REBUILD = 0x2;
const RECURSIVE = 0x4;
const FOREGROUND = 0x8;
const COMPLETE = 0x1000;
const PARTIAL = 0x2000;
const STATIC = 0x10000;
const MAYBE_STATIC = 0x20000;
const CI_TOTALLY = 0x1000000;
const CI_WITH_TWIR_RESIDUAL = 0x2000000;
const TWIR_MOSTLY = 0x4000000;
const TWIR_TOTALLY = 0x8000000;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct SecurityFlags: u32 {
const SIGNED = 0x1;
const ENCRYPTED = 0x2;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sensitivity {
    None,
    Personal,
    Private,
    CompanyConfidential,
    Unknown(u32),
}
impl Sensitivity {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::None,
            1 => Self::Personal,
            2 => Self::Private,
            3 => Self::CompanyConfidential,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::None => 0,
            Self::Personal => 1,
            Self::Private => 2,
            Self::CompanyConfidential => 3,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ServiceFlags: u32 {
const DEFAULT_STORE = 0x1;
const SINGLE_COPY = 0x2;
const CREATE_WITH_STORE = 0x4;
const PRIMARY_IDENTITY = 0x8;
const NO_PRIMARY_IDENTITY = 0x20;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ServiceUiFlags: u32 {
const UI_ALWAYS = 0x2;
const UI_READ_ONLY = 0x8;
const UI_ALLOWED = 0x10;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct SettingsFlags: u32 {
const READONLY = 0x1;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ShowFormFlags: u32 {
const POST_MESSAGE = 0x1;
const NEW_MESSAGE = 0x2;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    Ascend,
    Descend,
    Combine,
    CategoryMax,
    CategoryMin,
    Unknown(u32),
}
impl SortDirection {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Ascend,
            1 => Self::Descend,
            2 => Self::Combine,
            4 => Self::CategoryMax,
            8 => Self::CategoryMin,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Ascend => 0,
            Self::Descend => 1,
            Self::Combine => 2,
            Self::CategoryMax => 4,
            Self::CategoryMin => 8,
            Self::Unknown(other) => other,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StorageType {
    Storage,
    Stream,
    LockBytes,
    Property,
    Unknown(u32),
}
impl StorageType {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Storage,
            2 => Self::Stream,
            3 => Self::LockBytes,
            4 => Self::Property,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Storage => 1,
            Self::Stream => 2,
            Self::LockBytes => 3,
            Self::Property => 4,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct StoreLogoffFlags: u32 {
const NO_WAIT = 0x1;
const ORDERLY = 0x2;
const PURGE = 0x4;
const ABORT = 0x8;
const QUIET = 0x10;
const COMPLETE = 0x10000;
const INBOUND = 0x20000;
const OUTBOUND = 0x40000;
const OUTBOUND_QUEUE = 0x80000;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct StoreSupport: u32 {
const ENTRYID_UNIQUE = 0x1;
const READONLY = 0x2;
const SEARCH_OK = 0x4;
const MODIFY_OK = 0x8;
const CREATE_OK = 0x10;
const ATTACH_OK = 0x20;
const OLE_OK = 0x40;
const SUBMIT_OK = 0x80;
const NOTIFY_OK = 0x100;
const MV_PROPS_OK = 0x200;
const CATEGORIZE_OK = 0x400;
const RTF_OK = 0x800;
const RESTRICTION_OK = 0x1000;
const SORT_OK = 0x2000;
const PUBLIC_FOLDERS = 0x4000;
const UNCOMPRESSED_RTF = 0x8000;
const HTML_OK = 0x10000;
const ANSI_OK = 0x20000;
const UNICODE_OK = 0x40000;
const LOCALSTORE = 0x80000;
const ITEMPROC = 0x200000;
const PUSHER_OK = 0x800000;
const HAS_SEARCHES = 0x1000000;
const RULES_OK = 0x10000000;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct StreamCommitFlags: u32 {
const OVERWRITE = 0x1;
const ONLY_IF_CURRENT = 0x2;
const DISK_CACHE = 0x4;
const CONSOLIDATE = 0x8;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamLock {
    Write,
    Exclusive,
    OnlyOnce,
    Unknown(u32),
}
impl StreamLock {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Write,
            2 => Self::Exclusive,
            4 => Self::OnlyOnce,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Write => 1,
            Self::Exclusive => 2,
            Self::OnlyOnce => 4,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct StreamMode: u32 {
const WRITE = 0x1;
const READWRITE = 0x2;
const SHARE_EXCLUSIVE = 0x10;
const SHARE_DENY_WRITE = 0x20;
const SHARE_DENY_READ = 0x30;
const SHARE_DENY_NONE = 0x40;
const CREATE = 0x1000;
const TRANSACTED = 0x10000;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamSeek {
    Set,
    Current,
    End,
    Unknown(u32),
}
impl StreamSeek {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Set,
            1 => Self::Current,
            2 => Self::End,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Set => 0,
            Self::Current => 1,
            Self::End => 2,
            Self::Unknown(other) => other,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamStatFlags {
    Default,
    NoName,
    Unknown(u32),
}
impl StreamStatFlags {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Default,
            1 => Self::NoName,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Default => 0,
            Self::NoName => 1,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct SubmitFlags: u32 {
const LOCKED = 0x1;
const PREPROCESS = 0x2;
const _ = !0;
}
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct SubmitMessageFlags: u32 {
const FORCE_SUBMIT = 0x1;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TableEvent {
    Changed,
    Error,
    RowAdded,
    RowDeleted,
    RowModified,
    SortDone,
    RestrictDone,
    SetColumnsDone,
    Reload,
    Unknown(u32),
}
impl TableEvent {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Changed,
            2 => Self::Error,
            3 => Self::RowAdded,
            4 => Self::RowDeleted,
            5 => Self::RowModified,
            6 => Self::SortDone,
            7 => Self::RestrictDone,
            8 => Self::SetColumnsDone,
            9 => Self::Reload,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Changed => 1,
            Self::Error => 2,
            Self::RowAdded => 3,
            Self::RowDeleted => 4,
            Self::RowModified => 5,
            Self::SortDone => 6,
            Self::RestrictDone => 7,
            Self::SetColumnsDone => 8,
            Self::Reload => 9,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct TableFlags: u32 {
const ASYNC = 0x1;
const BATCH = 0x2;
const _ = !0;
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TableStatus {
    Complete,
    QChanged,
    Sorting,
    SortError,
    SettingColumns,
    SetColumnsError,
    Restricting,
    RestrictError,
    Unknown(u32),
}
impl TableStatus {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Complete,
            7 => Self::QChanged,
            9 => Self::Sorting,
            10 => Self::SortError,
            11 => Self::SettingColumns,
            13 => Self::SetColumnsError,
            14 => Self::Restricting,
            15 => Self::RestrictError,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Complete => 0,
            Self::QChanged => 7,
            Self::Sorting => 9,
            Self::SortError => 10,
            Self::SettingColumns => 11,
            Self::SetColumnsError => 13,
            Self::Restricting => 14,
            Self::RestrictError => 15,
            Self::Unknown(other) => other,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TableType {
    Snapshot,
    Keyset,
    Dynamic,
    Unknown(u32),
}
impl TableType {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Snapshot,
            1 => Self::Keyset,
            2 => Self::Dynamic,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Snapshot => 0,
            Self::Keyset => 1,
            Self::Dynamic => 2,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! {
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ValidateFlags: u32 {
const SUPPRESS_UI = 0x1;
const REFRESH_XP_HEADER_CACHE = 0x10000;
const PROCESS_XP_HEADER_CACHE = 0x20000;
const FORCE_XP_CONNECT = 0x40000;
const FORCE_XP_DISCONNECT = 0x80000;
const CONFIG_CHANGED = 0x100000;
const ABORT_XP_HEADER_OPERATION = 0x200000;
const SHOW_XP_SESSION_UI = 0x400000;
const _ = !0;
}
}
