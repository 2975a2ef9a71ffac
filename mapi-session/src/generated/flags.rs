// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Flag sets, which keep bits that they do not know, and enumerations.

bitflags::bitflags! {
    /// What the user may do with an object.
    ///
    /// [pidtagaccess-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaccess-canonical-property)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct Access: u32 {
        /// Change it.
        #[doc(alias = "MAPI_ACCESS_MODIFY")]
        const MODIFY = 0x00000001;
        /// Read it.
        #[doc(alias = "MAPI_ACCESS_READ")]
        const READ = 0x00000002;
        /// Delete it.
        #[doc(alias = "MAPI_ACCESS_DELETE")]
        const DELETE = 0x00000004;
        /// Make containers in it.
        #[doc(alias = "MAPI_ACCESS_CREATE_HIERARCHY")]
        const CREATE_HIERARCHY = 0x00000008;
        /// Make messages or entries in it.
        #[doc(alias = "MAPI_ACCESS_CREATE_CONTENTS")]
        const CREATE_CONTENTS = 0x00000010;
        /// Make hidden messages in it.
        #[doc(alias = "MAPI_ACCESS_CREATE_ASSOCIATED")]
        const CREATE_ASSOCIATED = 0x00000020;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// What an open object lets the client do.
///
/// [pidtagaccesslevel-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaccesslevel-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessLevel {
    /// Read.
    #[doc(alias = "MAPI_READONLY")]
    ReadOnly,
    /// Read and write.
    #[doc(alias = "MAPI_MODIFY")]
    Modify,
    /// A number that the spec has not.
    Unknown(u32),
}
impl AccessLevel {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::ReadOnly,
            1 => Self::Modify,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::ReadOnly => 0,
            Self::Modify => 1,
            Self::Unknown(other) => other,
        }
    }
}

bitflags::bitflags! {
    /// How the address book is opened.
    ///
    /// [imapisession-openaddressbook](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-openaddressbook)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct AddressBookFlags: u32 {
        /// No dialog.
        #[doc(alias = "AB_NO_DIALOG")]
        const NO_DIALOG = 0x00000001;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// The unit of the time after which items are archived.
///
/// [pidtagaginggranularity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaginggranularity-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgingUnit {
    /// Months.
    #[doc(alias = "AG_MONTHS")]
    Months,
    /// Weeks.
    #[doc(alias = "AG_WEEKS")]
    Weeks,
    /// Days.
    #[doc(alias = "AG_DAYS")]
    Days,
    /// A number that the spec has not.
    Unknown(u32),
}
impl AgingUnit {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Months,
            1 => Self::Weeks,
            2 => Self::Days,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Months => 0,
            Self::Weeks => 1,
            Self::Days => 2,
            Self::Unknown(other) => other,
        }
    }
}

bitflags::bitflags! {
    /// How a body refers to an attachment.
    ///
    /// [pidtagattachflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachflags-canonical-property)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct AttachFlags: u32 {
        /// The HTML body does not show it.
        #[doc(alias = "ATT_INVISIBLE_IN_HTML")]
        const INVISIBLE_IN_HTML = 0x00000001;
        /// The rich text body does not show it.
        #[doc(alias = "ATT_INVISIBLE_IN_RTF")]
        const INVISIBLE_IN_RTF = 0x00000002;
        /// The HTML body shows it in its text.
        #[doc(alias = "ATT_MHTML_REF")]
        const MHTML_REF = 0x00000004;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// Where the data of an attachment is.
///
/// [pidtagattachmethod-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmethod-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttachMethod {
    /// There is none yet.
    #[doc(alias = "NO_ATTACHMENT")]
    None,
    /// In PR_ATTACH_DATA_BIN.
    #[doc(alias = "ATTACH_BY_VALUE")]
    ByValue,
    /// In a file that the recipient can reach.
    #[doc(alias = "ATTACH_BY_REFERENCE")]
    ByReference,
    /// In a file that the subsystem takes in when the message is sent.
    #[doc(alias = "ATTACH_BY_REF_RESOLVE")]
    ByReferenceResolve,
    /// In a file that is only named.
    #[doc(alias = "ATTACH_BY_REF_ONLY")]
    ByReferenceOnly,
    /// It is a message, in PR_ATTACH_DATA_OBJ.
    #[doc(alias = "ATTACH_EMBEDDED_MSG")]
    EmbeddedMessage,
    /// It is an OLE object.
    #[doc(alias = "ATTACH_OLE")]
    Ole,
    /// On a server that its address names.
    #[doc(alias = "ATTACH_BY_WEBREFERENCE")]
    ByWebReference,
    /// A number that the spec has not.
    Unknown(u32),
}
impl AttachMethod {
    /// From the number that MAPI uses.
    #[must_use]
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
    /// The number that MAPI uses.
    #[must_use]
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

bitflags::bitflags! {
    /// Which automatic answers to a message are not wanted.
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct AutoResponseSuppress: u32 {
        /// Delivery reports.
        #[doc(alias = "AUTO_RESPONSE_SUPPRESS_DR")]
        const DELIVERY_REPORT = 0x00000001;
        /// Non-delivery reports.
        #[doc(alias = "AUTO_RESPONSE_SUPPRESS_NDR")]
        const NON_DELIVERY_REPORT = 0x00000002;
        /// Read reports.
        #[doc(alias = "AUTO_RESPONSE_SUPPRESS_RN")]
        const READ_REPORT = 0x00000004;
        /// Non-read reports.
        #[doc(alias = "AUTO_RESPONSE_SUPPRESS_NRN")]
        const NON_READ_REPORT = 0x00000008;
        /// Out-of-office answers.
        #[doc(alias = "AUTO_RESPONSE_SUPPRESS_OOF")]
        const OUT_OF_OFFICE = 0x00000010;
        /// Other automatic answers.
        #[doc(alias = "AUTO_RESPONSE_SUPPRESS_AUTO_REPLY")]
        const AUTO_REPLY = 0x00000020;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// What is asked of masked bits.
///
/// [sbitmaskrestriction](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/sbitmaskrestriction)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BitMaskOp {
    /// All are clear.
    #[doc(alias = "BMR_EQZ")]
    Eqz,
    /// At least one is set.
    #[doc(alias = "BMR_NEZ")]
    Nez,
    /// A number that the spec has not.
    Unknown(u32),
}
impl BitMaskOp {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Eqz,
            1 => Self::Nez,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Eqz => 0,
            Self::Nez => 1,
            Self::Unknown(other) => other,
        }
    }
}

/// The bookmarks that every table has.
///
/// [bookmark](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/bookmark)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Bookmark {
    /// Before the first row.
    #[doc(alias = "BOOKMARK_BEGINNING")]
    Beginning,
    /// Where the cursor is.
    #[doc(alias = "BOOKMARK_CURRENT")]
    Current,
    /// After the last row.
    #[doc(alias = "BOOKMARK_END")]
    End,
    /// A number that the spec has not.
    Unknown(u32),
}
impl Bookmark {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Beginning,
            1 => Self::Current,
            2 => Self::End,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
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
    /// What an address book container can do.
    ///
    /// [pidtagcontainerflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontainerflags-canonical-property)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct ContainerFlags: u32 {
        /// It may hold recipients.
        #[doc(alias = "AB_RECIPIENTS")]
        const RECIPIENTS = 0x00000001;
        /// It may hold containers.
        #[doc(alias = "AB_SUBCONTAINERS")]
        const SUBCONTAINERS = 0x00000002;
        /// Entries can be made and deleted.
        #[doc(alias = "AB_MODIFIABLE")]
        const MODIFIABLE = 0x00000004;
        /// Entries cannot be made or deleted.
        #[doc(alias = "AB_UNMODIFIABLE")]
        const UNMODIFIABLE = 0x00000008;
        /// It wants a search before it shows anything.
        #[doc(alias = "AB_FIND_ON_OPEN")]
        const FIND_ON_OPEN = 0x00000010;
        /// It does not want to be shown first.
        #[doc(alias = "AB_NOT_DEFAULT")]
        const NOT_DEFAULT = 0x00000020;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// Which messages or entries a contents table shows.
    ///
    /// [imapicontainer-getcontentstable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainer-getcontentstable)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct ContentsTableFlags: u32 {
        /// Those that are deleted but kept.
        const SHOW_SOFT_DELETES = 0x00000002;
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
        /// The hidden messages that belong to the folder.
        #[doc(alias = "MAPI_ASSOCIATED")]
        const ASSOCIATED = 0x00000040;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How properties are copied to another object.
    ///
    /// [imapiprop-copyto](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-copyto)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct CopyFlags: u32 {
        /// Move them.
        #[doc(alias = "MAPI_MOVE")]
        const MOVE = 0x00000001;
        /// Properties that the other object has stay.
        #[doc(alias = "MAPI_NOREPLACE")]
        const NOREPLACE = 0x00000002;
        /// The provider may leave the work to MAPI.
        #[doc(alias = "MAPI_DECLINE_OK")]
        const DECLINE_OK = 0x00000004;
        /// Show progress.
        #[doc(alias = "MAPI_DIALOG")]
        const DIALOG = 0x00000008;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How a folder is copied.
    ///
    /// [imapifolder-copyfolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-copyfolder)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct CopyFolderFlags: u32 {
        /// Move it.
        #[doc(alias = "FOLDER_MOVE")]
        const MOVE = 0x00000001;
        /// Show progress.
        #[doc(alias = "FOLDER_DIALOG")]
        const DIALOG = 0x00000002;
        /// The provider may leave the work to MAPI.
        #[doc(alias = "MAPI_DECLINE_OK")]
        const DECLINE_OK = 0x00000004;
        /// Its subfolders too; a move always takes them.
        const COPY_SUBFOLDERS = 0x00000010;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How messages are copied.
    ///
    /// [imapifolder-copymessages](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-copymessages)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct CopyMessagesFlags: u32 {
        /// Move them.
        #[doc(alias = "MESSAGE_MOVE")]
        const MOVE = 0x00000001;
        /// Show progress.
        #[doc(alias = "MESSAGE_DIALOG")]
        const DIALOG = 0x00000002;
        /// The provider may leave the work to MAPI.
        #[doc(alias = "MAPI_DECLINE_OK")]
        const DECLINE_OK = 0x00000004;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// What happens when an entry is there already.
    ///
    /// [iabcontainer-createentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iabcontainer-createentry)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct CreateEntryFlags: u32 {
        /// Refuse one that is certainly the same.
        #[doc(alias = "CREATE_CHECK_DUP_STRICT")]
        const CHECK_DUP_STRICT = 0x00000001;
        /// Refuse one that seems to be the same.
        #[doc(alias = "CREATE_CHECK_DUP_LOOSE")]
        const CHECK_DUP_LOOSE = 0x00000002;
        /// Put the new one in its place.
        #[doc(alias = "CREATE_REPLACE")]
        const REPLACE = 0x00000004;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How a folder is made.
    ///
    /// [imapifolder-createfolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-createfolder)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct CreateFolderFlags: u32 {
        /// A folder of that name is opened instead of being an error.
        const OPEN_IF_EXISTS = 0x00000001;
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// What kind of message is made.
    ///
    /// [imapifolder-createmessage](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-createmessage)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct CreateMessageFlags: u32 {
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
        /// A hidden message that belongs to the folder.
        #[doc(alias = "MAPI_ASSOCIATED")]
        const ASSOCIATED = 0x00000040;
        /// Rules and filters see it when it is saved.
        const ITEMPROC_FORCE = 0x00000800;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// What a store is to be for the session.
///
/// [imapisession-setdefaultstore](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-setdefaultstore)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultStore {
    /// The default message store.
    #[doc(alias = "MAPI_DEFAULT_STORE")]
    Default,
    /// The store of Simple MAPI, for this session.
    #[doc(alias = "MAPI_SIMPLE_STORE_TEMPORARY")]
    SimpleTemporary,
    /// The store of Simple MAPI, kept in the profile.
    #[doc(alias = "MAPI_SIMPLE_STORE_PERMANENT")]
    SimplePermanent,
    /// The store to use at logon.
    #[doc(alias = "MAPI_PRIMARY_STORE")]
    Primary,
    /// The store to use when the primary one cannot be opened.
    #[doc(alias = "MAPI_SECONDARY_STORE")]
    Secondary,
    /// A number that the spec has not.
    Unknown(u32),
}
impl DefaultStore {
    /// From the number that MAPI uses.
    #[must_use]
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
    /// The number that MAPI uses.
    #[must_use]
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
    /// Whether success may be reported early.
    ///
    /// [deferring-mapi-errors](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/deferring-mapi-errors)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct DeferFlags: u32 {
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How an attachment is deleted.
    ///
    /// [imessage-deleteattach](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-deleteattach)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct DeleteAttachFlags: u32 {
        /// Show progress.
        #[doc(alias = "ATTACH_DIALOG")]
        const DIALOG = 0x00000001;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// What may go with a folder that is deleted.
    ///
    /// [imapifolder-deletefolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-deletefolder)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct DeleteFolderFlags: u32 {
        /// Its messages.
        const DEL_MESSAGES = 0x00000001;
        /// Show progress.
        #[doc(alias = "FOLDER_DIALOG")]
        const DIALOG = 0x00000002;
        /// Its subfolders.
        const DEL_FOLDERS = 0x00000004;
        /// For good, not to be restored.
        #[doc(alias = "DELETE_HARD_DELETE")]
        const HARD_DELETE = 0x00000010;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How messages are deleted.
    ///
    /// [imapifolder-deletemessages](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-deletemessages)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct DeleteMessagesFlags: u32 {
        /// Show progress.
        #[doc(alias = "MESSAGE_DIALOG")]
        const DIALOG = 0x00000002;
        /// For good, not to be restored.
        #[doc(alias = "DELETE_HARD_DELETE")]
        const HARD_DELETE = 0x00000010;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How an address book dialog is shown.
    ///
    /// [iaddrbook-details](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-details)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct DetailsFlags: u32 {
        /// It blocks its parent.
        #[doc(alias = "DIALOG_MODAL")]
        const MODAL = 0x00000001;
        /// It does not.
        #[doc(alias = "DIALOG_SDI")]
        const SDI = 0x00000002;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// How clients show an entry or container.
///
/// [pidtagdisplaytype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaytype-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayType {
    /// A person or mailbox.
    #[doc(alias = "DT_MAILUSER")]
    MailUser,
    /// A distribution list.
    #[doc(alias = "DT_DISTLIST")]
    DistList,
    /// A public folder.
    #[doc(alias = "DT_FORUM")]
    Forum,
    /// An automatic agent.
    #[doc(alias = "DT_AGENT")]
    Agent,
    /// An organisation.
    #[doc(alias = "DT_ORGANIZATION")]
    Organization,
    /// A personal distribution list.
    #[doc(alias = "DT_PRIVATE_DISTLIST")]
    PrivateDistList,
    /// A person of another mail system.
    #[doc(alias = "DT_REMOTE_MAILUSER")]
    RemoteMailUser,
    /// A room.
    #[doc(alias = "DT_ROOM")]
    Room,
    /// A piece of equipment.
    #[doc(alias = "DT_EQUIPMENT")]
    Equipment,
    /// A distribution list that is a security group.
    #[doc(alias = "DT_SEC_DISTLIST")]
    SecurityDistList,
    /// A container that can be changed.
    #[doc(alias = "DT_MODIFIABLE")]
    Modifiable,
    /// A global address list.
    #[doc(alias = "DT_GLOBAL")]
    Global,
    /// A local address list.
    #[doc(alias = "DT_LOCAL")]
    Local,
    /// An address list across a wide network.
    #[doc(alias = "DT_WAN")]
    Wan,
    /// A container of no special kind.
    #[doc(alias = "DT_NOT_SPECIFIC")]
    NotSpecific,
    /// A folder.
    #[doc(alias = "DT_FOLDER")]
    Folder,
    /// A link to a folder.
    #[doc(alias = "DT_FOLDER_LINK")]
    FolderLink,
    /// A folder with a purpose of its own.
    #[doc(alias = "DT_FOLDER_SPECIAL")]
    FolderSpecial,
    /// A number that the spec has not.
    Unknown(u32),
}
impl DisplayType {
    /// From the number that MAPI uses.
    #[must_use]
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
            0x10000 => Self::Modifiable,
            0x20000 => Self::Global,
            0x30000 => Self::Local,
            0x40000 => Self::Wan,
            0x50000 => Self::NotSpecific,
            0x1000000 => Self::Folder,
            0x2000000 => Self::FolderLink,
            0x4000000 => Self::FolderSpecial,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
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
            Self::Modifiable => 0x10000,
            Self::Global => 0x20000,
            Self::Local => 0x30000,
            Self::Wan => 0x40000,
            Self::NotSpecific => 0x50000,
            Self::Folder => 0x1000000,
            Self::FolderLink => 0x2000000,
            Self::FolderSpecial => 0x4000000,
            Self::Unknown(other) => other,
        }
    }
}

/// The format in which a message was written.
///
/// [pidtagmessageeditorformat-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageeditorformat-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditorFormat {
    /// Not known.
    #[doc(alias = "EDITOR_FORMAT_DONTKNOW")]
    Unspecified,
    /// Plain text.
    #[doc(alias = "EDITOR_FORMAT_PLAINTEXT")]
    PlainText,
    /// HTML.
    #[doc(alias = "EDITOR_FORMAT_HTML")]
    Html,
    /// Rich text.
    #[doc(alias = "EDITOR_FORMAT_RTF")]
    Rtf,
    /// A number that the spec has not.
    Unknown(u32),
}
impl EditorFormat {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Unspecified,
            1 => Self::PlainText,
            2 => Self::Html,
            3 => Self::Rtf,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
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
    /// How a folder is emptied.
    ///
    /// [imapifolder-emptyfolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-emptyfolder)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct EmptyFolderFlags: u32 {
        /// Show progress.
        #[doc(alias = "FOLDER_DIALOG")]
        const DIALOG = 0x00000002;
        /// Hidden messages of the folder too.
        const DEL_ASSOCIATED = 0x00000008;
        /// For good, not to be restored.
        #[doc(alias = "DELETE_HARD_DELETE")]
        const HARD_DELETE = 0x00000010;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// Kinds of events, to be told of or to tell of.
    ///
    /// [notification](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/notification)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct EventMask: u32 {
        /// Something is badly wrong, or the session ends.
        #[doc(alias = "fnevCriticalError")]
        const CRITICAL_ERROR = 0x00000001;
        /// A message was delivered.
        #[doc(alias = "fnevNewMail")]
        const NEW_MAIL = 0x00000002;
        /// An object was made.
        #[doc(alias = "fnevObjectCreated")]
        const OBJECT_CREATED = 0x00000004;
        /// An object was deleted.
        #[doc(alias = "fnevObjectDeleted")]
        const OBJECT_DELETED = 0x00000008;
        /// An object was changed.
        #[doc(alias = "fnevObjectModified")]
        const OBJECT_MODIFIED = 0x00000010;
        /// An object was moved.
        #[doc(alias = "fnevObjectMoved")]
        const OBJECT_MOVED = 0x00000020;
        /// An object was copied.
        #[doc(alias = "fnevObjectCopied")]
        const OBJECT_COPIED = 0x00000040;
        /// A search has ended.
        #[doc(alias = "fnevSearchComplete")]
        const SEARCH_COMPLETE = 0x00000080;
        /// A table has changed.
        #[doc(alias = "fnevTableModified")]
        const TABLE_MODIFIED = 0x00000100;
        /// A status object has changed; within MAPI only.
        #[doc(alias = "fnevStatusObjectModified")]
        const STATUS_OBJECT_MODIFIED = 0x00000200;
        /// Within MAPI only.
        #[doc(alias = "fnevReservedForMapi")]
        const RESERVED_FOR_MAPI = 0x40000000;
        /// An event that a provider defines.
        #[doc(alias = "fnevExtended")]
        const EXTENDED = 0x80000000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// Which way to search.
    ///
    /// [imapitable-findrow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-findrow)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct FindRowFlags: u32 {
        /// Towards the beginning, from the row before the bookmark.
        #[doc(alias = "DIR_BACKWARD")]
        const BACKWARD = 0x00000001;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// Whether a message is flagged for follow-up.
///
/// [pidtagflagstatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagflagstatus-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlagStatus {
    /// It is not.
    #[doc(alias = "followupNone")]
    None,
    /// What was to be done is done.
    #[doc(alias = "followupComplete")]
    Complete,
    /// It is.
    #[doc(alias = "followupFlagged")]
    Flagged,
    /// A number that the spec has not.
    Unknown(u32),
}
impl FlagStatus {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::None,
            1 => Self::Complete,
            2 => Self::Flagged,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
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
    /// Which queues to move, and how.
    ///
    /// [imapistatus-flushqueues](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapistatus-flushqueues)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct FlushFlags: u32 {
        /// Send what waits to go out.
        #[doc(alias = "FLUSH_UPLOAD")]
        const UPLOAD = 0x00000002;
        /// Fetch what waits to come in.
        #[doc(alias = "FLUSH_DOWNLOAD")]
        const DOWNLOAD = 0x00000004;
        /// Whatever it costs; a transport that works asynchronously needs it.
        #[doc(alias = "FLUSH_FORCE")]
        const FORCE = 0x00000008;
        /// Show no progress.
        #[doc(alias = "FLUSH_NO_UI")]
        const NO_UI = 0x00000010;
        /// Return before it is done (spooler only).
        #[doc(alias = "FLUSH_ASYNC_OK")]
        const ASYNC_OK = 0x00000020;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// Which of the special folder identifiers of a store are valid.
    ///
    /// [pidtagvalidfoldermask-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagvalidfoldermask-canonical-property)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct FolderMask: u32 {
        /// PR_IPM_SUBTREE_ENTRYID is valid.
        #[doc(alias = "FOLDER_IPM_SUBTREE_VALID")]
        const IPM_SUBTREE = 0x00000001;
        /// There is an Inbox.
        #[doc(alias = "FOLDER_IPM_INBOX_VALID")]
        const IPM_INBOX = 0x00000002;
        /// PR_IPM_OUTBOX_ENTRYID is valid.
        #[doc(alias = "FOLDER_IPM_OUTBOX_VALID")]
        const IPM_OUTBOX = 0x00000004;
        /// PR_IPM_WASTEBASKET_ENTRYID is valid.
        #[doc(alias = "FOLDER_IPM_WASTEBASKET_VALID")]
        const IPM_WASTEBASKET = 0x00000008;
        /// PR_IPM_SENTMAIL_ENTRYID is valid.
        #[doc(alias = "FOLDER_IPM_SENTMAIL_VALID")]
        const IPM_SENTMAIL = 0x00000010;
        /// PR_VIEWS_ENTRYID is valid.
        #[doc(alias = "FOLDER_VIEWS_VALID")]
        const VIEWS = 0x00000020;
        /// PR_COMMON_VIEWS_ENTRYID is valid.
        #[doc(alias = "FOLDER_COMMON_VIEWS_VALID")]
        const COMMON_VIEWS = 0x00000040;
        /// PR_FINDER_ENTRYID is valid.
        #[doc(alias = "FOLDER_FINDER_VALID")]
        const FINDER = 0x00000080;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// What a client has noted about a folder.
    ///
    /// [pidtagstatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstatus-canonical-property)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct FolderStatus: u32 {
        /// It is highlighted.
        #[doc(alias = "FLDSTATUS_HIGHLIGHTED")]
        const HIGHLIGHTED = 0x00000001;
        /// It is tagged.
        #[doc(alias = "FLDSTATUS_TAGGED")]
        const TAGGED = 0x00000002;
        /// It is hidden.
        #[doc(alias = "FLDSTATUS_HIDDEN")]
        const HIDDEN = 0x00000004;
        /// It is marked for deletion.
        #[doc(alias = "FLDSTATUS_DELMARKED")]
        const DELMARKED = 0x00000008;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// What kind of folder it is.
///
/// [pidtagfoldertype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfoldertype-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FolderType {
    /// The root of a hierarchy.
    #[doc(alias = "FOLDER_ROOT")]
    Root,
    /// Holds messages and folders.
    #[doc(alias = "FOLDER_GENERIC")]
    Generic,
    /// Shows the results of a search.
    #[doc(alias = "FOLDER_SEARCH")]
    Search,
    /// A number that the spec has not.
    Unknown(u32),
}
impl FolderType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Root,
            1 => Self::Generic,
            2 => Self::Search,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Root => 0,
            Self::Generic => 1,
            Self::Search => 2,
            Self::Unknown(other) => other,
        }
    }
}

/// Where the text or bytes must stand (lower 16 bits of a fuzzy level).
///
/// [scontentrestriction](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/scontentrestriction)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FuzzyLevel {
    /// They are the whole value.
    #[doc(alias = "FL_FULLSTRING")]
    FullString,
    /// Anywhere in the value.
    #[doc(alias = "FL_SUBSTRING")]
    Substring,
    /// At the beginning of the value.
    #[doc(alias = "FL_PREFIX")]
    Prefix,
    /// A number that the spec has not.
    Unknown(u32),
}
impl FuzzyLevel {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::FullString,
            1 => Self::Substring,
            2 => Self::Prefix,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
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
    /// What a comparison of text overlooks (upper 16 bits of a fuzzy level).
    ///
    /// [scontentrestriction](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/scontentrestriction)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct FuzzyOptions: u32 {
        /// Upper and lower case.
        #[doc(alias = "FL_IGNORECASE")]
        const IGNORE_CASE = 0x00010000;
        /// Accents and other marks.
        #[doc(alias = "FL_IGNORENONSPACE")]
        const IGNORE_NONSPACE = 0x00020000;
        /// Whatever the provider finds helpful.
        #[doc(alias = "FL_LOOSE")]
        const LOOSE = 0x00040000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// Which containers a hierarchy table shows.
    ///
    /// [imapicontainer-gethierarchytable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainer-gethierarchytable)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct HierarchyTableFlags: u32 {
        /// Containers of every level, not only the immediate ones.
        const CONVENIENT_DEPTH = 0x00000001;
        /// Those that are deleted but kept.
        const SHOW_SOFT_DELETES = 0x00000002;
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// The icon that a client shows for an item.
///
/// [pidtagiconindex-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagiconindex-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IconIndex {
    /// New mail.
    #[doc(alias = "ICON_INDEX_NEW_MAIL")]
    NewMail,
    /// A posting.
    #[doc(alias = "ICON_INDEX_POST")]
    Post,
    /// Something else.
    #[doc(alias = "ICON_INDEX_OTHER")]
    Other,
    /// Read mail.
    #[doc(alias = "ICON_INDEX_READ_MAIL")]
    ReadMail,
    /// Unread mail.
    #[doc(alias = "ICON_INDEX_UNREAD_MAIL")]
    UnreadMail,
    /// Mail on its way out.
    #[doc(alias = "ICON_INDEX_SUBMITTED_MAIL")]
    SubmittedMail,
    /// A draft.
    #[doc(alias = "ICON_INDEX_UNSENT_MAIL")]
    UnsentMail,
    /// A receipt.
    #[doc(alias = "ICON_INDEX_RECEIPT_MAIL")]
    ReceiptMail,
    /// Answered mail.
    #[doc(alias = "ICON_INDEX_REPLIED_MAIL")]
    RepliedMail,
    /// Forwarded mail.
    #[doc(alias = "ICON_INDEX_FORWARDED_MAIL")]
    ForwardedMail,
    /// A header of mail that is on the server.
    #[doc(alias = "ICON_INDEX_REMOTE_MAIL")]
    RemoteMail,
    /// A delivery report.
    #[doc(alias = "ICON_INDEX_DELIVERY_MAIL")]
    DeliveryMail,
    /// A read report.
    #[doc(alias = "ICON_INDEX_READ_RECEIPT_MAIL")]
    ReadReceiptMail,
    /// A non-delivery report.
    #[doc(alias = "ICON_INDEX_NONDELIVERY_MAIL")]
    NonDeliveryMail,
    /// A non-read report.
    #[doc(alias = "ICON_INDEX_NONREAD_MAIL")]
    NonReadMail,
    /// A number that the spec has not.
    Unknown(u32),
}
impl IconIndex {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0xFFFFFFFF => Self::NewMail,
            1 => Self::Post,
            3 => Self::Other,
            0x100 => Self::ReadMail,
            0x101 => Self::UnreadMail,
            0x102 => Self::SubmittedMail,
            0x103 => Self::UnsentMail,
            0x104 => Self::ReceiptMail,
            0x105 => Self::RepliedMail,
            0x106 => Self::ForwardedMail,
            0x107 => Self::RemoteMail,
            0x108 => Self::DeliveryMail,
            0x109 => Self::ReadReceiptMail,
            0x10A => Self::NonDeliveryMail,
            0x10B => Self::NonReadMail,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::NewMail => 0xFFFFFFFF,
            Self::Post => 1,
            Self::Other => 3,
            Self::ReadMail => 0x100,
            Self::UnreadMail => 0x101,
            Self::SubmittedMail => 0x102,
            Self::UnsentMail => 0x103,
            Self::ReceiptMail => 0x104,
            Self::RepliedMail => 0x105,
            Self::ForwardedMail => 0x106,
            Self::RemoteMail => 0x107,
            Self::DeliveryMail => 0x108,
            Self::ReadReceiptMail => 0x109,
            Self::NonDeliveryMail => 0x10A,
            Self::NonReadMail => 0x10B,
            Self::Unknown(other) => other,
        }
    }
}

bitflags::bitflags! {
    /// What happens to names that have no identifier.
    ///
    /// [imapiprop-getidsfromnames](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-getidsfromnames)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct IdsFromNamesFlags: u32 {
        /// They receive one.
        #[doc(alias = "MAPI_CREATE")]
        const CREATE = 0x00000002;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// How important the sender finds a message.
///
/// [pidtagimportance-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagimportance-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Importance {
    /// Low.
    #[doc(alias = "IMPORTANCE_LOW")]
    Low,
    /// Normal.
    #[doc(alias = "IMPORTANCE_NORMAL")]
    Normal,
    /// High.
    #[doc(alias = "IMPORTANCE_HIGH")]
    High,
    /// A number that the spec has not.
    Unknown(u32),
}
impl Importance {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Low,
            1 => Self::Normal,
            2 => Self::High,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
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
    /// How MAPI is initialised for the process.
    ///
    /// [mapiinit_0](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiinit_0)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct InitFlags: u32 {
        /// Notifications come on a thread of their own.
        #[doc(alias = "MAPI_MULTITHREAD_NOTIFICATIONS")]
        const MULTITHREAD_NOTIFICATIONS = 0x00000001;
        /// COM is initialised already; leave it alone.
        #[doc(alias = "MAPI_NO_COINIT")]
        const NO_COINIT = 0x00000008;
        /// The caller is a Windows service.
        #[doc(alias = "MAPI_NT_SERVICE")]
        const NT_SERVICE = 0x00010000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How mail for a recipient is encoded for the Internet.
    ///
    /// [pidtagsendinternetencoding-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendinternetencoding-canonical-property)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct InternetEncoding: u32 {
        /// The other bits count; clear: the default does.
        #[doc(alias = "ENCODING_PREFERENCE")]
        const PREFERENCE = 0x00020000;
        /// As MIME; clear: as plain text.
        #[doc(alias = "ENCODING_MIME")]
        const MIME = 0x00040000;
        /// The text goes as HTML.
        #[doc(alias = "BODY_ENCODING_HTML")]
        const HTML = 0x00080000;
        /// The text goes both ways.
        #[doc(alias = "BODY_ENCODING_TEXT_AND_HTML")]
        const TEXT_AND_HTML = 0x00100000;
        /// Macintosh files go uuencoded.
        #[doc(alias = "MAC_ATTACH_ENCODING_UUENCODE")]
        const MAC_UUENCODE = 0x00200000;
        /// Macintosh files go as AppleSingle.
        #[doc(alias = "MAC_ATTACH_ENCODING_APPLESINGLE")]
        const MAC_APPLESINGLE = 0x00400000;
        /// Macintosh files go as AppleDouble.
        #[doc(alias = "MAC_ATTACH_ENCODING_APPLEDOUBLE")]
        const MAC_APPLEDOUBLE = 0x00600000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// What was last done with a message.
///
/// [pidtaglastverbexecuted-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglastverbexecuted-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LastVerb {
    /// It was opened.
    #[doc(alias = "NOTEIVERB_OPEN")]
    Open,
    /// Its sender was answered.
    #[doc(alias = "NOTEIVERB_REPLYTOSENDER")]
    ReplyToSender,
    /// Everyone was answered.
    #[doc(alias = "NOTEIVERB_REPLYTOALL")]
    ReplyToAll,
    /// It was forwarded.
    #[doc(alias = "NOTEIVERB_FORWARD")]
    Forward,
    /// A number that the spec has not.
    Unknown(u32),
}
impl LastVerb {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Open,
            102 => Self::ReplyToSender,
            103 => Self::ReplyToAll,
            104 => Self::Forward,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
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

/// Whether the spooler holds a message.
///
/// [imsgstore-setlockstate](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-setlockstate)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LockState {
    /// Any client may open it.
    #[doc(alias = "MSG_UNLOCKED")]
    Unlocked,
    /// Only the spooler works on it.
    #[doc(alias = "MSG_LOCKED")]
    Locked,
    /// A number that the spec has not.
    Unknown(u32),
}
impl LockState {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Unlocked,
            1 => Self::Locked,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Unlocked => 0,
            Self::Locked => 1,
            Self::Unknown(other) => other,
        }
    }
}

bitflags::bitflags! {
    /// How a session is ended.
    ///
    /// [imapisession-logoff](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-logoff)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct LogoffFlags: u32 {
        /// Tell every client of the shared session to log off; they all shut down.
        #[doc(alias = "MAPI_LOGOFF_SHARED")]
        const SHARED = 0x00000001;
        /// Dialogs may be shown.
        #[doc(alias = "MAPI_LOGOFF_UI")]
        const UI = 0x00000002;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How MAPILogonEx chooses a profile and a session.
    ///
    /// [mapilogonex](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapilogonex)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct LogonFlags: u32 {
        /// A logon dialog may be shown.
        #[doc(alias = "MAPI_LOGON_UI")]
        const LOGON_UI = 0x00000001;
        /// Make a session of one's own instead of joining the shared one.
        #[doc(alias = "MAPI_NEW_SESSION")]
        const NEW_SESSION = 0x00000002;
        /// Profiles made for one program count too.
        #[doc(alias = "MAPI_APP_PROFILE")]
        const APP_PROFILE = 0x00000004;
        /// Later clients may join this session.
        #[doc(alias = "MAPI_ALLOW_OTHERS")]
        const ALLOW_OTHERS = 0x00000008;
        /// Do not fall back on the default profile.
        #[doc(alias = "MAPI_EXPLICIT_PROFILE")]
        const EXPLICIT_PROFILE = 0x00000010;
        /// Extended MAPI, not Simple MAPI; always set.
        #[doc(alias = "MAPI_EXTENDED")]
        const EXTENDED = 0x00000020;
        /// Use the default profile, whatever name is given.
        #[doc(alias = "MAPI_USE_DEFAULT")]
        const USE_DEFAULT = 0x00000040;
        /// Fetch all waiting mail before the call returns.
        #[doc(alias = "MAPI_FORCE_DOWNLOAD")]
        const FORCE_DOWNLOAD = 0x00001000;
        /// Each message service shows its settings first.
        #[doc(alias = "MAPI_SERVICE_UI_ALWAYS")]
        const SERVICE_UI_ALWAYS = 0x00002000;
        /// The spooler does not learn of the session: no transports.
        #[doc(alias = "MAPI_NO_MAIL")]
        const NO_MAIL = 0x00008000;
        /// The caller is a Windows service.
        #[doc(alias = "MAPI_NT_SERVICE")]
        const NT_SERVICE = 0x00010000;
        /// Obsolete: a password dialog may be shown.
        #[doc(alias = "MAPI_PASSWORD_UI")]
        const PASSWORD_UI = 0x00020000;
        /// Give up after seconds when another logon is under way.
        #[doc(alias = "MAPI_TIMEOUT_SHORT")]
        const TIMEOUT_SHORT = 0x00100000;
        /// A background session that disturbs nobody.
        #[doc(alias = "MAPI_BG_SESSION")]
        const BG_SESSION = 0x00200000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// The state of a message.
    ///
    /// [pidtagmessageflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageflags-canonical-property)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct MessageFlags: u32 {
        /// It has been read.
        #[doc(alias = "MSGFLAG_READ")]
        const READ = 0x00000001;
        /// It has not been changed since it was first saved or delivered.
        #[doc(alias = "MSGFLAG_UNMODIFIED")]
        const UNMODIFIED = 0x00000002;
        /// It has been submitted.
        #[doc(alias = "MSGFLAG_SUBMIT")]
        const SUBMIT = 0x00000004;
        /// It is still being written.
        #[doc(alias = "MSGFLAG_UNSENT")]
        const UNSENT = 0x00000008;
        /// It has attachments.
        #[doc(alias = "MSGFLAG_HASATTACH")]
        const HASATTACH = 0x00000010;
        /// The user who receives it sent it.
        #[doc(alias = "MSGFLAG_FROMME")]
        const FROMME = 0x00000020;
        /// It is a hidden message of its folder.
        #[doc(alias = "MSGFLAG_ASSOCIATED")]
        const ASSOCIATED = 0x00000040;
        /// It is to be sent again.
        #[doc(alias = "MSGFLAG_RESEND")]
        const RESEND = 0x00000080;
        /// A read report is to be sent.
        #[doc(alias = "MSGFLAG_RN_PENDING")]
        const RN_PENDING = 0x00000100;
        /// A non-read report is to be sent.
        #[doc(alias = "MSGFLAG_NRN_PENDING")]
        const NRN_PENDING = 0x00000200;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// What a client has noted about a message in a contents table.
    ///
    /// [pidtagmessagestatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagestatus-canonical-property)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct MessageStatus: u32 {
        /// It is highlighted.
        #[doc(alias = "MSGSTATUS_HIGHLIGHTED")]
        const HIGHLIGHTED = 0x00000001;
        /// It is tagged.
        #[doc(alias = "MSGSTATUS_TAGGED")]
        const TAGGED = 0x00000002;
        /// It is hidden.
        #[doc(alias = "MSGSTATUS_HIDDEN")]
        const HIDDEN = 0x00000004;
        /// It is marked for deletion.
        #[doc(alias = "MSGSTATUS_DELMARKED")]
        const DELMARKED = 0x00000008;
        /// It holds two versions that differ.
        #[doc(alias = "MSGSTATUS_IN_CONFLICT")]
        const IN_CONFLICT = 0x00000800;
        /// It is to be fetched from the server.
        #[doc(alias = "MSGSTATUS_REMOTE_DOWNLOAD")]
        const REMOTE_DOWNLOAD = 0x00001000;
        /// It is to be deleted on the server.
        #[doc(alias = "MSGSTATUS_REMOTE_DELETE")]
        const REMOTE_DELETE = 0x00002000;
        /// A receipt has been sent.
        #[doc(alias = "MSGSTATUS_MDNSENT")]
        const MDNSENT = 0x00004000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How a message store is opened.
    ///
    /// [imapisession-openmsgstore](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-openmsgstore)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct MsgStoreFlags: u32 {
        /// No dialog; what is not configured is an error.
        #[doc(alias = "MDB_NO_DIALOG")]
        const NO_DIALOG = 0x00000001;
        /// Open for reading and writing.
        #[doc(alias = "MDB_WRITE")]
        const WRITE = 0x00000004;
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
        /// As much access as the user has; read only is no error.
        #[doc(alias = "MAPI_BEST_ACCESS")]
        const BEST_ACCESS = 0x00000010;
        /// The store stays out of the message store table.
        #[doc(alias = "MDB_TEMPORARY")]
        const TEMPORARY = 0x00000020;
        /// The spooler does not learn of the store: nothing is sent from it.
        #[doc(alias = "MDB_NO_MAIL")]
        const NO_MAIL = 0x00000080;
        /// Talk to the server, past any local cache.
        #[doc(alias = "MDB_ONLINE")]
        const ONLINE = 0x00000100;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// What the name of a named property is.
///
/// [mapinameid](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapinameid)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NameIdKind {
    /// A number.
    #[doc(alias = "MNID_ID")]
    Id,
    /// Text.
    #[doc(alias = "MNID_STRING")]
    String,
    /// A number that the spec has not.
    Unknown(u32),
}
impl NameIdKind {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Id,
            1 => Self::String,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Id => 0,
            Self::String => 1,
            Self::Unknown(other) => other,
        }
    }
}

bitflags::bitflags! {
    /// Which kinds of names are left out.
    ///
    /// [imapiprop-getnamesfromids](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-getnamesfromids)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct NamesFromIdsFlags: u32 {
        /// Names that are text.
        #[doc(alias = "MAPI_NO_STRINGS")]
        const NO_STRINGS = 0x00000001;
        /// Names that are numbers.
        #[doc(alias = "MAPI_NO_IDS")]
        const NO_IDS = 0x00000002;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// What kind of object something is: PR_OBJECT_TYPE, and what OpenEntry reports.
///
/// [pidtagobjecttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagobjecttype-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectType {
    /// A message store.
    #[doc(alias = "MAPI_STORE")]
    Store,
    /// The address book.
    #[doc(alias = "MAPI_ADDRBOOK")]
    AddressBook,
    /// A folder.
    #[doc(alias = "MAPI_FOLDER")]
    Folder,
    /// A container of the address book.
    #[doc(alias = "MAPI_ABCONT")]
    AbContainer,
    /// A message.
    #[doc(alias = "MAPI_MESSAGE")]
    Message,
    /// A person or mailbox.
    #[doc(alias = "MAPI_MAILUSER")]
    MailUser,
    /// An attachment.
    #[doc(alias = "MAPI_ATTACH")]
    Attachment,
    /// A distribution list.
    #[doc(alias = "MAPI_DISTLIST")]
    DistList,
    /// A section of a profile.
    #[doc(alias = "MAPI_PROFSECT")]
    ProfileSection,
    /// A status object.
    #[doc(alias = "MAPI_STATUS")]
    Status,
    /// A session.
    #[doc(alias = "MAPI_SESSION")]
    Session,
    /// The description of a form.
    #[doc(alias = "MAPI_FORMINFO")]
    FormInfo,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ObjectType {
    /// From the number that MAPI uses.
    #[must_use]
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
    /// The number that MAPI uses.
    #[must_use]
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
    /// What a recipient outside the address book can take.
    ///
    /// [iaddrbook-createoneoff](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-createoneoff)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct OneOffFlags: u32 {
        /// No rich text; MIME instead of TNEF.
        #[doc(alias = "MAPI_SEND_NO_RICH_INFO")]
        const SEND_NO_RICH_INFO = 0x00010000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// The access that is wanted to an object, and where it may come from.
    ///
    /// [imapisession-openentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-openentry)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct OpenEntryFlags: u32 {
        /// Open for reading and writing.
        #[doc(alias = "MAPI_MODIFY")]
        const MODIFY = 0x00000001;
        /// Objects that are deleted but kept open too.
        const SHOW_SOFT_DELETES = 0x00000002;
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
        /// As much access as the user has; read only is no error.
        #[doc(alias = "MAPI_BEST_ACCESS")]
        const BEST_ACCESS = 0x00000010;
        /// Ask the server, not the offline address book.
        #[doc(alias = "MAPI_NO_CACHE")]
        const NO_CACHE = 0x00000200;
        /// Use the offline address book only.
        #[doc(alias = "MAPI_CACHE_ONLY")]
        const CACHE_ONLY = 0x00004000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How a property is opened as an object.
    ///
    /// [imapiprop-openproperty](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-openproperty)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct OpenPropertyFlags: u32 {
        /// For reading and writing.
        #[doc(alias = "MAPI_MODIFY")]
        const MODIFY = 0x00000001;
        /// It is made if missing, emptied if not; needs MODIFY.
        #[doc(alias = "MAPI_CREATE")]
        const CREATE = 0x00000002;
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// Where recipients are looked up.
    ///
    /// [iaddrbook-preparerecips](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-preparerecips)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct PrepareRecipsFlags: u32 {
        /// Use the offline address book only.
        #[doc(alias = "MAPI_CACHE_ONLY")]
        const CACHE_ONLY = 0x00004000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// How urgently transports should carry a message.
///
/// [pidtagpriority-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpriority-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// It can wait.
    #[doc(alias = "PRIO_NONURGENT")]
    NonUrgent,
    /// Normal.
    #[doc(alias = "PRIO_NORMAL")]
    Normal,
    /// It goes first.
    #[doc(alias = "PRIO_URGENT")]
    Urgent,
    /// A number that the spec has not.
    Unknown(u32),
}
impl Priority {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0xFFFFFFFF => Self::NonUrgent,
            0 => Self::Normal,
            1 => Self::Urgent,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::NonUrgent => 0xFFFFFFFF,
            Self::Normal => 0,
            Self::Urgent => 1,
            Self::Unknown(other) => other,
        }
    }
}

bitflags::bitflags! {
    /// How a profile is worked on.
    ///
    /// [iprofadmin-createprofile](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadmin-createprofile)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct ProfileFlags: u32 {
        /// The new profile has the default message services.
        #[doc(alias = "MAPI_DEFAULT_SERVICES")]
        const DEFAULT_SERVICES = 0x00000001;
        /// Profiles made for one program count too, or one is made.
        #[doc(alias = "MAPI_APP_PROFILE")]
        const APP_PROFILE = 0x00000004;
        /// Settings may be shown.
        #[doc(alias = "MAPI_DIALOG")]
        const DIALOG = 0x00000008;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How a profile section is opened.
    ///
    /// [imapisession-openprofilesection](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-openprofilesection)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct ProfileSectionFlags: u32 {
        /// For reading and writing, alone; a missing section is made.
        #[doc(alias = "MAPI_MODIFY")]
        const MODIFY = 0x00000001;
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
        /// Sections that belong to a provider open too.
        #[doc(alias = "MAPI_FORCE_ACCESS")]
        const FORCE_ACCESS = 0x00080000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// Where a progress report comes from.
    ///
    /// [imapiprogress-getflags](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprogress-getflags)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct ProgressFlags: u32 {
        /// The operation as a whole, not a part of it.
        #[doc(alias = "MAPI_TOP_LEVEL")]
        const TOP_LEVEL = 0x00000001;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How a provider is added.
    ///
    /// [iprovideradmin-createprovider](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprovideradmin-createprovider)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct ProviderFlags: u32 {
        /// Settings may be shown.
        #[doc(alias = "MAPI_DIALOG")]
        const DIALOG = 0x00000008;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// Which columns are named.
    ///
    /// [imapitable-querycolumns](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-querycolumns)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct QueryColumnsFlags: u32 {
        /// All that the table can show, not only those it shows.
        #[doc(alias = "TBL_ALL_COLUMNS")]
        const ALL_COLUMNS = 0x00000001;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// What reading rows does to the cursor.
    ///
    /// [imapitable-queryrows](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-queryrows)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct QueryRowsFlags: u32 {
        /// It ends at the first row returned.
        #[doc(alias = "TBL_NOADVANCE")]
        const NOADVANCE = 0x00000001;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How a message is marked as read, and which reports follow.
    ///
    /// [imessage-setreadflag](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-setreadflag)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct ReadFlags: u32 {
        /// Mark it as read, send no report.
        const SUPPRESS_RECEIPT = 0x00000001;
        /// Show progress.
        #[doc(alias = "MESSAGE_DIALOG")]
        const DIALOG = 0x00000002;
        /// Mark it as unread, send no report.
        const CLEAR_READ_FLAG = 0x00000004;
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
        /// Send the report that is due, leave the mark alone.
        const GENERATE_RECEIPT_ONLY = 0x00000010;
        /// No read report is to be sent.
        const CLEAR_RN_PENDING = 0x00000020;
        /// No non-read report is to be sent.
        const CLEAR_NRN_PENDING = 0x00000040;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// What a list of recipients does to those of the message; none: it replaces them.
    ///
    /// [imessage-modifyrecipients](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-modifyrecipients)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct RecipientFlags: u32 {
        /// They are added.
        #[doc(alias = "MODRECIP_ADD")]
        const ADD = 0x00000002;
        /// They replace those with the same PR_ROWID.
        #[doc(alias = "MODRECIP_MODIFY")]
        const MODIFY = 0x00000004;
        /// Those with the same PR_ROWID go.
        #[doc(alias = "MODRECIP_REMOVE")]
        const REMOVE = 0x00000008;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// The role of a recipient.
///
/// [pidtagrecipienttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipienttype-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecipientType {
    /// It wrote the message.
    #[doc(alias = "MAPI_ORIG")]
    Originator,
    /// A primary recipient.
    #[doc(alias = "MAPI_TO")]
    To,
    /// It receives a copy.
    #[doc(alias = "MAPI_CC")]
    Cc,
    /// It receives a copy that the others do not see.
    #[doc(alias = "MAPI_BCC")]
    Bcc,
    /// A number that the spec has not.
    Unknown(u32),
}
impl RecipientType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Originator,
            1 => Self::To,
            2 => Self::Cc,
            3 => Self::Bcc,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
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

/// How two values are compared.
///
/// [spropertyrestriction](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/spropertyrestriction)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelOp {
    /// Less than.
    #[doc(alias = "RELOP_LT")]
    Lt,
    /// Less than or equal.
    #[doc(alias = "RELOP_LE")]
    Le,
    /// Greater than.
    #[doc(alias = "RELOP_GT")]
    Gt,
    /// Greater than or equal.
    #[doc(alias = "RELOP_GE")]
    Ge,
    /// Equal.
    #[doc(alias = "RELOP_EQ")]
    Eq,
    /// Not equal.
    #[doc(alias = "RELOP_NE")]
    Ne,
    /// Matches a pattern.
    #[doc(alias = "RELOP_RE")]
    Re,
    /// A number that the spec has not.
    Unknown(u32),
}
impl RelOp {
    /// From the number that MAPI uses.
    #[must_use]
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
    /// The number that MAPI uses.
    #[must_use]
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
    /// How the address book looks names up.
    ///
    /// [iaddrbook-resolvename](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-resolvename)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct ResolveNameFlags: u32 {
        /// The user may be asked.
        #[doc(alias = "MAPI_DIALOG")]
        const DIALOG = 0x00000008;
        /// The dialog shows UTF-16 text.
        #[doc(alias = "AB_UNICODEUI")]
        const UNICODE_UI = 0x00000040;
        /// Use the offline address book only.
        #[doc(alias = "MAPI_CACHE_ONLY")]
        const CACHE_ONLY = 0x00004000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How a container looks names up.
    ///
    /// [iabcontainer-resolvenames](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iabcontainer-resolvenames)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct ResolveNamesFlags: u32 {
        /// Only whole e-mail addresses match.
        #[doc(alias = "EMS_AB_ADDRESS_LOOKUP")]
        const ADDRESS_LOOKUP = 0x00000001;
        /// Use the offline address book only.
        #[doc(alias = "MAPI_CACHE_ONLY")]
        const CACHE_ONLY = 0x00004000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// What became of a name that is looked up.
///
/// [flaglist](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/flaglist)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResolveState {
    /// Nothing matches it yet.
    #[doc(alias = "MAPI_UNRESOLVED")]
    Unresolved,
    /// Several entries match it.
    #[doc(alias = "MAPI_AMBIGUOUS")]
    Ambiguous,
    /// One entry matches it; its properties have been added.
    #[doc(alias = "MAPI_RESOLVED")]
    Resolved,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ResolveState {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Unresolved,
            1 => Self::Ambiguous,
            2 => Self::Resolved,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
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
    /// What a provider is to its session, in the status, store and provider tables.
    ///
    /// [pidtagresourceflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourceflags-canonical-property)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct ResourceFlags: u32 {
        /// The identity of this resource goes on outgoing mail.
        #[doc(alias = "STATUS_DEFAULT_OUTBOUND")]
        const DEFAULT_OUTBOUND = 0x00000001;
        /// The default message store.
        #[doc(alias = "STATUS_DEFAULT_STORE")]
        const DEFAULT_STORE = 0x00000002;
        /// It gives the session its primary identity.
        #[doc(alias = "STATUS_PRIMARY_IDENTITY")]
        const PRIMARY_IDENTITY = 0x00000004;
        /// The store that Simple MAPI uses.
        #[doc(alias = "STATUS_SIMPLE_STORE")]
        const SIMPLE_STORE = 0x00000008;
        /// This transport wants to be asked last.
        #[doc(alias = "STATUS_XP_PREFER_LAST")]
        const XP_PREFER_LAST = 0x00000010;
        /// It has no identity to give.
        #[doc(alias = "STATUS_NO_PRIMARY_IDENTITY")]
        const NO_PRIMARY_IDENTITY = 0x00000020;
        /// It can never be the default store.
        #[doc(alias = "STATUS_NO_DEFAULT_STORE")]
        const NO_DEFAULT_STORE = 0x00000040;
        /// Its profile section ends with the session.
        #[doc(alias = "STATUS_TEMP_SECTION")]
        const TEMP_SECTION = 0x00000080;
        /// A transport that is bound to a store of its own.
        #[doc(alias = "STATUS_OWN_STORE")]
        const OWN_STORE = 0x00000100;
        /// The hook sees incoming messages.
        const HOOK_INBOUND = 0x00000200;
        /// The hook sees outgoing messages.
        const HOOK_OUTBOUND = 0x00000400;
        /// Its store needs the folders of a mailbox to be made.
        #[doc(alias = "STATUS_NEED_IPM_TREE")]
        const NEED_IPM_TREE = 0x00000800;
        /// The store to use at logon.
        #[doc(alias = "STATUS_PRIMARY_STORE")]
        const PRIMARY_STORE = 0x00001000;
        /// The store to use when the primary one cannot be opened.
        #[doc(alias = "STATUS_SECONDARY_STORE")]
        const SECONDARY_STORE = 0x00002000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// The methods that a status object offers.
    ///
    /// [pidtagresourcemethods-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourcemethods-canonical-property)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct ResourceMethods: u32 {
        /// ValidateState works.
        #[doc(alias = "STATUS_VALIDATE_STATE")]
        const VALIDATE_STATE = 0x00000001;
        /// SettingsDialog works.
        #[doc(alias = "STATUS_SETTINGS_DIALOG")]
        const SETTINGS_DIALOG = 0x00000002;
        /// ChangePassword works.
        #[doc(alias = "STATUS_CHANGE_PASSWORD")]
        const CHANGE_PASSWORD = 0x00000004;
        /// FlushQueues works.
        #[doc(alias = "STATUS_FLUSH_QUEUES")]
        const FLUSH_QUEUES = 0x00000008;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How a resource is doing.
    ///
    /// [pidtagstatuscode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstatuscode-canonical-property)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct ResourceStatus: u32 {
        /// It works.
        #[doc(alias = "STATUS_AVAILABLE")]
        const AVAILABLE = 0x00000001;
        /// Only local data and services are in reach.
        #[doc(alias = "STATUS_OFFLINE")]
        const OFFLINE = 0x00000002;
        /// It has trouble and may soon stop.
        #[doc(alias = "STATUS_FAILURE")]
        const FAILURE = 0x00000004;
        /// The transport can receive.
        #[doc(alias = "STATUS_INBOUND_ENABLED")]
        const INBOUND_ENABLED = 0x00010000;
        /// The transport is receiving a message.
        #[doc(alias = "STATUS_INBOUND_ACTIVE")]
        const INBOUND_ACTIVE = 0x00020000;
        /// The transport is emptying its inbound queue.
        #[doc(alias = "STATUS_INBOUND_FLUSH")]
        const INBOUND_FLUSH = 0x00040000;
        /// The transport can send.
        #[doc(alias = "STATUS_OUTBOUND_ENABLED")]
        const OUTBOUND_ENABLED = 0x00100000;
        /// The transport is sending a message.
        #[doc(alias = "STATUS_OUTBOUND_ACTIVE")]
        const OUTBOUND_ACTIVE = 0x00200000;
        /// The transport is emptying its outbound queue.
        #[doc(alias = "STATUS_OUTBOUND_FLUSH")]
        const OUTBOUND_FLUSH = 0x00400000;
        /// The transport can work with headers of mail that stays on the server.
        #[doc(alias = "STATUS_REMOTE_ACCESS")]
        const REMOTE_ACCESS = 0x00800000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// What a row of the status or provider table stands for.
///
/// [pidtagresourcetype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourcetype-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceType {
    /// A message store provider.
    #[doc(alias = "MAPI_STORE_PROVIDER")]
    StoreProvider,
    /// MAPI's own address book.
    #[doc(alias = "MAPI_AB")]
    AddressBook,
    /// An address book provider.
    #[doc(alias = "MAPI_AB_PROVIDER")]
    AddressBookProvider,
    /// A transport provider.
    #[doc(alias = "MAPI_TRANSPORT_PROVIDER")]
    TransportProvider,
    /// The spooler.
    #[doc(alias = "MAPI_SPOOLER")]
    Spooler,
    /// A profile provider.
    #[doc(alias = "MAPI_PROFILE_PROVIDER")]
    ProfileProvider,
    /// MAPI itself.
    #[doc(alias = "MAPI_SUBSYSTEM")]
    Subsystem,
    /// A spooler hook.
    #[doc(alias = "MAPI_HOOK_PROVIDER")]
    HookProvider,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ResourceType {
    /// From the number that MAPI uses.
    #[must_use]
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
    /// The number that MAPI uses.
    #[must_use]
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

/// What a restriction tests.
///
/// [srestriction](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/srestriction)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestrictionType {
    /// All of its parts.
    #[doc(alias = "RES_AND")]
    And,
    /// Any of its parts.
    #[doc(alias = "RES_OR")]
    Or,
    /// The opposite of its part.
    #[doc(alias = "RES_NOT")]
    Not,
    /// Text or bytes within a property.
    #[doc(alias = "RES_CONTENT")]
    Content,
    /// A property against a value.
    #[doc(alias = "RES_PROPERTY")]
    Property,
    /// Two properties with one another.
    #[doc(alias = "RES_COMPAREPROPS")]
    CompareProps,
    /// Bits of a property.
    #[doc(alias = "RES_BITMASK")]
    BitMask,
    /// The size of a property.
    #[doc(alias = "RES_SIZE")]
    Size,
    /// Whether a property is there.
    #[doc(alias = "RES_EXIST")]
    Exist,
    /// The recipients or attachments of a message.
    #[doc(alias = "RES_SUBRESTRICTION")]
    SubRestriction,
    /// Nothing of its own; it carries notes beside a part.
    #[doc(alias = "RES_COMMENT")]
    Comment,
    /// Its part, up to a number of matches.
    #[doc(alias = "RES_COUNT")]
    Count,
    /// Nothing of its own; it carries notes beside a part.
    #[doc(alias = "RES_ANNOTATION")]
    Annotation,
    /// A number that the spec has not.
    Unknown(u32),
}
impl RestrictionType {
    /// From the number that MAPI uses.
    #[must_use]
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
    /// The number that MAPI uses.
    #[must_use]
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

/// What a row of a grouped table is.
///
/// [pidtagrowtype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrowtype-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RowType {
    /// A row of data.
    #[doc(alias = "TBL_LEAF_ROW")]
    Leaf,
    /// A heading with nothing below.
    #[doc(alias = "TBL_EMPTY_CATEGORY")]
    EmptyCategory,
    /// A heading whose rows are shown.
    #[doc(alias = "TBL_EXPANDED_CATEGORY")]
    ExpandedCategory,
    /// A heading whose rows are hidden.
    #[doc(alias = "TBL_COLLAPSED_CATEGORY")]
    CollapsedCategory,
    /// A number that the spec has not.
    Unknown(u32),
}
impl RowType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Leaf,
            2 => Self::EmptyCategory,
            3 => Self::ExpandedCategory,
            4 => Self::CollapsedCategory,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
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
    /// What an object is after its changes are saved.
    ///
    /// [imapiprop-savechanges](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-savechanges)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct SaveFlags: u32 {
        /// It stays open for reading.
        const KEEP_OPEN_READONLY = 0x00000001;
        /// It stays open for reading and writing.
        const KEEP_OPEN_READWRITE = 0x00000002;
        /// Changes that others made meanwhile are overwritten.
        const FORCE_SAVE = 0x00000004;
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
        /// A personal store runs its spam filter on the message.
        const SPAMFILTER_ONSAVE = 0x00000080;
        /// A transport other than Exchange saves the message in a personal store.
        const NON_EMS_XP_SAVE = 0x00001000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How far a saved sort order reaches.
    ///
    /// [imapifolder-savecontentssort](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-savecontentssort)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct SaveSortFlags: u32 {
        /// All folders below it too.
        #[doc(alias = "RECURSIVE_SORT")]
        const RECURSIVE = 0x00000002;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How a search runs.
    ///
    /// [imapicontainer-setsearchcriteria](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainer-setsearchcriteria)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct SearchFlags: u32 {
        /// Stop it.
        #[doc(alias = "STOP_SEARCH")]
        const STOP = 0x00000001;
        /// Start it, or start it again.
        #[doc(alias = "RESTART_SEARCH")]
        const RESTART = 0x00000002;
        /// Search the containers below too.
        #[doc(alias = "RECURSIVE_SEARCH")]
        const RECURSIVE = 0x00000004;
        /// Search the containers named only.
        #[doc(alias = "SHALLOW_SEARCH")]
        const SHALLOW = 0x00000008;
        /// Run it at high priority.
        #[doc(alias = "FOREGROUND_SEARCH")]
        const FOREGROUND = 0x00000010;
        /// Run it at low priority.
        #[doc(alias = "BACKGROUND_SEARCH")]
        const BACKGROUND = 0x00000020;
        /// Use the full-text index.
        #[doc(alias = "CONTENT_INDEXED_SEARCH")]
        const CONTENT_INDEXED = 0x00010000;
        /// Leave the full-text index alone.
        #[doc(alias = "NON_CONTENT_INDEXED_SEARCH")]
        const NON_CONTENT_INDEXED = 0x00020000;
        /// Search once; do not follow changes.
        #[doc(alias = "STATIC_SEARCH")]
        const STATIC = 0x00040000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How a search is doing.
    ///
    /// [imapicontainer-getsearchcriteria](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainer-getsearchcriteria)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct SearchState: u32 {
        /// It runs; clear: it has stopped, its results stay.
        #[doc(alias = "SEARCH_RUNNING")]
        const RUNNING = 0x00000001;
        /// The first results are still being gathered.
        #[doc(alias = "SEARCH_REBUILD")]
        const REBUILD = 0x00000002;
        /// Containers below are searched too.
        #[doc(alias = "SEARCH_RECURSIVE")]
        const RECURSIVE = 0x00000004;
        /// It runs at high priority.
        #[doc(alias = "SEARCH_FOREGROUND")]
        const FOREGROUND = 0x00000008;
        /// All results are there.
        #[doc(alias = "SEARCH_COMPLETE")]
        const COMPLETE = 0x00001000;
        /// Some parts could not be searched.
        #[doc(alias = "SEARCH_PARTIAL")]
        const PARTIAL = 0x00002000;
        /// It does not follow changes.
        #[doc(alias = "SEARCH_STATIC")]
        const STATIC = 0x00010000;
        /// It may not follow changes.
        #[doc(alias = "SEARCH_MAYBE_STATIC")]
        const MAYBE_STATIC = 0x00020000;
        /// The full-text index answered all of it.
        const CI_TOTALLY = 0x01000000;
        /// The index answered, the rest was read through.
        const CI_WITH_TWIR_RESIDUAL = 0x02000000;
        /// Most of it was read through.
        const TWIR_MOSTLY = 0x04000000;
        /// All of it was read through.
        const TWIR_TOTALLY = 0x08000000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How a message is protected.
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct SecurityFlags: u32 {
        /// It is signed.
        #[doc(alias = "SECURITY_SIGNED")]
        const SIGNED = 0x00000001;
        /// It is encrypted.
        #[doc(alias = "SECURITY_ENCRYPTED")]
        const ENCRYPTED = 0x00000002;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// How private a message is.
///
/// [pidtagsensitivity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsensitivity-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sensitivity {
    /// Not at all.
    #[doc(alias = "SENSITIVITY_NONE")]
    None,
    /// Personal.
    #[doc(alias = "SENSITIVITY_PERSONAL")]
    Personal,
    /// Private.
    #[doc(alias = "SENSITIVITY_PRIVATE")]
    Private,
    /// For the company only.
    #[doc(alias = "SENSITIVITY_COMPANY_CONFIDENTIAL")]
    CompanyConfidential,
    /// A number that the spec has not.
    Unknown(u32),
}
impl Sensitivity {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::None,
            1 => Self::Personal,
            2 => Self::Private,
            3 => Self::CompanyConfidential,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
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
    /// What a message service is, in the service table.
    ///
    /// [pidtagresourceflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourceflags-canonical-property)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct ServiceFlags: u32 {
        /// It holds the default store.
        #[doc(alias = "SERVICE_DEFAULT_STORE")]
        const DEFAULT_STORE = 0x00000001;
        /// A profile may have it once only.
        #[doc(alias = "SERVICE_SINGLE_COPY")]
        const SINGLE_COPY = 0x00000002;
        /// It comes with a store.
        #[doc(alias = "SERVICE_CREATE_WITH_STORE")]
        const CREATE_WITH_STORE = 0x00000004;
        /// One of its providers gives the primary identity.
        #[doc(alias = "SERVICE_PRIMARY_IDENTITY")]
        const PRIMARY_IDENTITY = 0x00000008;
        /// None of its providers can give the primary identity.
        #[doc(alias = "SERVICE_NO_PRIMARY_IDENTITY")]
        const NO_PRIMARY_IDENTITY = 0x00000020;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// When a message service shows its settings.
    ///
    /// [imsgserviceadmin-configuremsgservice](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-configuremsgservice)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct ServiceUiFlags: u32 {
        /// Always.
        #[doc(alias = "SERVICE_UI_ALWAYS")]
        const UI_ALWAYS = 0x00000002;
        /// To be seen, not changed.
        #[doc(alias = "MSG_SERVICE_UI_READ_ONLY")]
        const UI_READ_ONLY = 0x00000008;
        /// When something is missing.
        #[doc(alias = "SERVICE_UI_ALLOWED")]
        const UI_ALLOWED = 0x00000010;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How a settings dialog is shown.
    ///
    /// [imapistatus-settingsdialog](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapistatus-settingsdialog)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct SettingsFlags: u32 {
        /// Settings are to be seen, not changed.
        #[doc(alias = "UI_READONLY")]
        const READONLY = 0x00000001;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// What becomes of a message that a form has edited.
    ///
    /// [imapisession-showform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-showform)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct ShowFormFlags: u32 {
        /// Save it in its folder instead of sending it.
        #[doc(alias = "MAPI_POST_MESSAGE")]
        const POST_MESSAGE = 0x00000001;
        /// It has never been saved.
        #[doc(alias = "MAPI_NEW_MESSAGE")]
        const NEW_MESSAGE = 0x00000002;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// Which way a sort key orders rows.
///
/// [ssortorder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ssortorder)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    /// Smallest first.
    #[doc(alias = "TABLE_SORT_ASCEND")]
    Ascend,
    /// Largest first.
    #[doc(alias = "TABLE_SORT_DESCEND")]
    Descend,
    /// The key is joined to the category before it.
    #[doc(alias = "TABLE_SORT_COMBINE")]
    Combine,
    /// Categories follow the largest value within them.
    #[doc(alias = "TABLE_SORT_CATEG_MAX")]
    CategoryMax,
    /// Categories follow the smallest value within them.
    #[doc(alias = "TABLE_SORT_CATEG_MIN")]
    CategoryMin,
    /// A number that the spec has not.
    Unknown(u32),
}
impl SortDirection {
    /// From the number that MAPI uses.
    #[must_use]
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
    /// The number that MAPI uses.
    #[must_use]
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

/// What STATSTG describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StorageType {
    /// A storage.
    #[doc(alias = "STGTY_STORAGE")]
    Storage,
    /// A stream.
    #[doc(alias = "STGTY_STREAM")]
    Stream,
    /// Bytes that can be locked.
    #[doc(alias = "STGTY_LOCKBYTES")]
    LockBytes,
    /// A property storage.
    #[doc(alias = "STGTY_PROPERTY")]
    Property,
    /// A number that the spec has not.
    Unknown(u32),
}
impl StorageType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Storage,
            2 => Self::Stream,
            3 => Self::LockBytes,
            4 => Self::Property,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
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
    /// How a store is given up (in), and what was going on (out).
    ///
    /// [imsgstore-storelogoff](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-storelogoff)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct StoreLogoffFlags: u32 {
        /// Send what is ready, finish what is coming in, then stop.
        #[doc(alias = "LOGOFF_NO_WAIT")]
        const NO_WAIT = 0x00000001;
        /// Finish the messages in work, begin no other.
        #[doc(alias = "LOGOFF_ORDERLY")]
        const ORDERLY = 0x00000002;
        /// As NO_WAIT, and flush the transports; return when all is done.
        #[doc(alias = "LOGOFF_PURGE")]
        const PURGE = 0x00000004;
        /// Stop the work of transports for this store.
        #[doc(alias = "LOGOFF_ABORT")]
        const ABORT = 0x00000008;
        /// Do nothing if a transport is at work.
        #[doc(alias = "LOGOFF_QUIET")]
        const QUIET = 0x00000010;
        /// Out: the store is gone, or will be.
        #[doc(alias = "LOGOFF_COMPLETE")]
        const COMPLETE = 0x00010000;
        /// Out: messages are coming in.
        #[doc(alias = "LOGOFF_INBOUND")]
        const INBOUND = 0x00020000;
        /// Out: messages are being sent.
        #[doc(alias = "LOGOFF_OUTBOUND")]
        const OUTBOUND = 0x00040000;
        /// Out: messages wait in the Outbox.
        #[doc(alias = "LOGOFF_OUTBOUND_QUEUE")]
        const OUTBOUND_QUEUE = 0x00080000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// What is going on in a store.
    ///
    /// [pidtagstorestate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstorestate-canonical-property)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct StoreState: u32 {
        /// Searches have been set up.
        #[doc(alias = "STORE_HAS_SEARCHES")]
        const HAS_SEARCHES = 0x01000000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// What a message store can do.
    ///
    /// [pidtagstoresupportmask-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstoresupportmask-canonical-property)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct StoreSupport: u32 {
        /// Its entry identifiers are never used again.
        #[doc(alias = "STORE_ENTRYID_UNIQUE")]
        const ENTRYID_UNIQUE = 0x00000001;
        /// Nothing in it can be changed.
        #[doc(alias = "STORE_READONLY")]
        const READONLY = 0x00000002;
        /// It has search folders.
        #[doc(alias = "STORE_SEARCH_OK")]
        const SEARCH_OK = 0x00000004;
        /// Objects can be changed.
        #[doc(alias = "STORE_MODIFY_OK")]
        const MODIFY_OK = 0x00000008;
        /// Objects can be made.
        #[doc(alias = "STORE_CREATE_OK")]
        const CREATE_OK = 0x00000010;
        /// Messages may have attachments.
        #[doc(alias = "STORE_ATTACH_OK")]
        const ATTACH_OK = 0x00000020;
        /// Attachments may be OLE objects.
        #[doc(alias = "STORE_OLE_OK")]
        const OLE_OK = 0x00000040;
        /// Messages can be sent.
        #[doc(alias = "STORE_SUBMIT_OK")]
        const SUBMIT_OK = 0x00000080;
        /// It notifies of changes.
        #[doc(alias = "STORE_NOTIFY_OK")]
        const NOTIFY_OK = 0x00000100;
        /// It keeps multi-valued properties.
        #[doc(alias = "STORE_MV_PROPS_OK")]
        const MV_PROPS_OK = 0x00000200;
        /// Its tables group rows by category.
        #[doc(alias = "STORE_CATEGORIZE_OK")]
        const CATEGORIZE_OK = 0x00000400;
        /// Bodies may be rich text.
        #[doc(alias = "STORE_RTF_OK")]
        const RTF_OK = 0x00000800;
        /// Its tables take restrictions.
        #[doc(alias = "STORE_RESTRICTION_OK")]
        const RESTRICTION_OK = 0x00001000;
        /// Its tables sort.
        #[doc(alias = "STORE_SORT_OK")]
        const SORT_OK = 0x00002000;
        /// It holds public folders.
        #[doc(alias = "STORE_PUBLIC_FOLDERS")]
        const PUBLIC_FOLDERS = 0x00004000;
        /// It keeps rich text uncompressed too.
        #[doc(alias = "STORE_UNCOMPRESSED_RTF")]
        const UNCOMPRESSED_RTF = 0x00008000;
        /// Bodies may be HTML.
        #[doc(alias = "STORE_HTML_OK")]
        const HTML_OK = 0x00010000;
        /// Its text is 8-bit.
        #[doc(alias = "STORE_ANSI_OK")]
        const ANSI_OK = 0x00020000;
        /// Its text is UTF-16; ask for it so.
        #[doc(alias = "STORE_UNICODE_OK")]
        const UNICODE_OK = 0x00040000;
        /// Its data is a file of this computer.
        #[doc(alias = "STORE_LOCALSTORE")]
        const LOCALSTORE = 0x00080000;
        /// It hands new items to rules and spam filters.
        #[doc(alias = "STORE_ITEMPROC")]
        const ITEMPROC = 0x00200000;
        /// Its provider pushes what it learns to the search index.
        #[doc(alias = "STORE_PUSHER_OK")]
        const PUSHER_OK = 0x00800000;
        /// It holds search folders already.
        #[doc(alias = "STORE_HAS_SEARCHES")]
        const HAS_SEARCHES = 0x01000000;
        /// It keeps rules.
        #[doc(alias = "STORE_RULES_OK")]
        const RULES_OK = 0x10000000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How changes of a stream are committed.
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct StreamCommitFlags: u32 {
        /// The old data may be overwritten to save space.
        #[doc(alias = "STGC_OVERWRITE")]
        const OVERWRITE = 0x00000001;
        /// Not over the changes of others.
        #[doc(alias = "STGC_ONLYIFCURRENT")]
        const ONLY_IF_CURRENT = 0x00000002;
        /// Without waiting for the disk.
        #[doc(alias = "STGC_DANGEROUSLYCOMMITMERELYTODISKCACHE")]
        const DISK_CACHE = 0x00000004;
        /// The storage is packed afterwards.
        #[doc(alias = "STGC_CONSOLIDATE")]
        const CONSOLIDATE = 0x00000008;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// What a locked range of a stream forbids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamLock {
    /// Writing.
    #[doc(alias = "LOCK_WRITE")]
    Write,
    /// Reading and writing.
    #[doc(alias = "LOCK_EXCLUSIVE")]
    Exclusive,
    /// A second lock.
    #[doc(alias = "LOCK_ONLYONCE")]
    OnlyOnce,
    /// A number that the spec has not.
    Unknown(u32),
}
impl StreamLock {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Write,
            2 => Self::Exclusive,
            4 => Self::OnlyOnce,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
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
    /// How a stream is opened; none: for reading.
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct StreamMode: u32 {
        /// For writing.
        #[doc(alias = "STGM_WRITE")]
        const WRITE = 0x00000001;
        /// For reading and writing.
        #[doc(alias = "STGM_READWRITE")]
        const READWRITE = 0x00000002;
        /// Nobody else may open it.
        #[doc(alias = "STGM_SHARE_EXCLUSIVE")]
        const SHARE_EXCLUSIVE = 0x00000010;
        /// Nobody else may write.
        #[doc(alias = "STGM_SHARE_DENY_WRITE")]
        const SHARE_DENY_WRITE = 0x00000020;
        /// Nobody else may read.
        #[doc(alias = "STGM_SHARE_DENY_READ")]
        const SHARE_DENY_READ = 0x00000030;
        /// Others may read and write.
        #[doc(alias = "STGM_SHARE_DENY_NONE")]
        const SHARE_DENY_NONE = 0x00000040;
        /// An existing one is replaced.
        #[doc(alias = "STGM_CREATE")]
        const CREATE = 0x00001000;
        /// Changes wait for Commit.
        #[doc(alias = "STGM_TRANSACTED")]
        const TRANSACTED = 0x00010000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// Where a position in a stream counts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamSeek {
    /// The beginning.
    #[doc(alias = "STREAM_SEEK_SET")]
    Set,
    /// Where the stream is.
    #[doc(alias = "STREAM_SEEK_CUR")]
    Current,
    /// The end.
    #[doc(alias = "STREAM_SEEK_END")]
    End,
    /// A number that the spec has not.
    Unknown(u32),
}
impl StreamSeek {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Set,
            1 => Self::Current,
            2 => Self::End,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Set => 0,
            Self::Current => 1,
            Self::End => 2,
            Self::Unknown(other) => other,
        }
    }
}

/// What Stat fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamStatFlags {
    /// Everything.
    #[doc(alias = "STATFLAG_DEFAULT")]
    Default,
    /// Everything but the name.
    #[doc(alias = "STATFLAG_NONAME")]
    NoName,
    /// A number that the spec has not.
    Unknown(u32),
}
impl StreamStatFlags {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Default,
            1 => Self::NoName,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Default => 0,
            Self::NoName => 1,
            Self::Unknown(other) => other,
        }
    }
}

bitflags::bitflags! {
    /// How far a submitted message has come.
    ///
    /// [pidtagsubmitflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubmitflags-canonical-property)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct SubmitFlags: u32 {
        /// The spooler holds it.
        #[doc(alias = "SUBMITFLAG_LOCKED")]
        const LOCKED = 0x00000001;
        /// It must be preprocessed first.
        #[doc(alias = "SUBMITFLAG_PREPROCESS")]
        const PREPROCESS = 0x00000002;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

bitflags::bitflags! {
    /// How a message is submitted.
    ///
    /// [imessage-submitmessage](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-submitmessage)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct SubmitMessageFlags: u32 {
        /// Even if it may not be sent right away.
        const FORCE_SUBMIT = 0x00000001;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// What happened to a table.
///
/// [table_notification](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/table_notification)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TableEvent {
    /// Something; read it again.
    #[doc(alias = "TABLE_CHANGED")]
    Changed,
    /// An operation or update failed.
    #[doc(alias = "TABLE_ERROR")]
    Error,
    /// There is a new row.
    #[doc(alias = "TABLE_ROW_ADDED")]
    RowAdded,
    /// A row is gone.
    #[doc(alias = "TABLE_ROW_DELETED")]
    RowDeleted,
    /// A row has changed.
    #[doc(alias = "TABLE_ROW_MODIFIED")]
    RowModified,
    /// An asynchronous sort has ended.
    #[doc(alias = "TABLE_SORT_DONE")]
    SortDone,
    /// An asynchronous restriction has ended.
    #[doc(alias = "TABLE_RESTRICT_DONE")]
    RestrictDone,
    /// An asynchronous change of columns has ended.
    #[doc(alias = "TABLE_SETCOL_DONE")]
    SetColumnsDone,
    /// Rows, keys and bookmarks are void; read it again.
    #[doc(alias = "TABLE_RELOAD")]
    Reload,
    /// A number that the spec has not.
    Unknown(u32),
}
impl TableEvent {
    /// From the number that MAPI uses.
    #[must_use]
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
    /// The number that MAPI uses.
    #[must_use]
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
    /// When a change of the table is carried out.
    ///
    /// [imapitable-setcolumns](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-setcolumns)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct TableFlags: u32 {
        /// The call may return before the work is done.
        #[doc(alias = "TBL_ASYNC")]
        const ASYNC = 0x00000001;
        /// The work may wait until rows are read.
        #[doc(alias = "TBL_BATCH")]
        const BATCH = 0x00000002;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}

/// What a table is doing.
///
/// [imapitable-getstatus](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-getstatus)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TableStatus {
    /// Nothing.
    #[doc(alias = "TBLSTAT_COMPLETE")]
    Complete,
    /// Its contents have changed unexpectedly.
    #[doc(alias = "TBLSTAT_QCHANGED")]
    QChanged,
    /// It is sorting.
    #[doc(alias = "TBLSTAT_SORTING")]
    Sorting,
    /// Sorting failed.
    #[doc(alias = "TBLSTAT_SORT_ERROR")]
    SortError,
    /// It is setting columns.
    #[doc(alias = "TBLSTAT_SETTING_COLS")]
    SettingColumns,
    /// Setting columns failed.
    #[doc(alias = "TBLSTAT_SETCOL_ERROR")]
    SetColumnsError,
    /// It is applying a restriction.
    #[doc(alias = "TBLSTAT_RESTRICTING")]
    Restricting,
    /// Applying the restriction failed.
    #[doc(alias = "TBLSTAT_RESTRICT_ERROR")]
    RestrictError,
    /// A number that the spec has not.
    Unknown(u32),
}
impl TableStatus {
    /// From the number that MAPI uses.
    #[must_use]
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
    /// The number that MAPI uses.
    #[must_use]
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

/// How a table follows changes of what it shows.
///
/// [imapitable-getstatus](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-getstatus)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TableType {
    /// Not at all.
    #[doc(alias = "TBLTYPE_SNAPSHOT")]
    Snapshot,
    /// Its rows are fixed, their values follow.
    #[doc(alias = "TBLTYPE_KEYSET")]
    Keyset,
    /// Rows and values follow.
    #[doc(alias = "TBLTYPE_DYNAMIC")]
    Dynamic,
    /// A number that the spec has not.
    Unknown(u32),
}
impl TableType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Snapshot,
            1 => Self::Keyset,
            2 => Self::Dynamic,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Snapshot => 0,
            Self::Keyset => 1,
            Self::Dynamic => 2,
            Self::Unknown(other) => other,
        }
    }
}

/// The unit of a time span of a message.
///
/// [pidtagdeferredsendunits-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeferredsendunits-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeUnit {
    /// Minutes.
    #[doc(alias = "TIME_UNIT_MINUTE")]
    Minutes,
    /// Hours.
    #[doc(alias = "TIME_UNIT_HOUR")]
    Hours,
    /// Days.
    #[doc(alias = "TIME_UNIT_DAY")]
    Days,
    /// Weeks.
    #[doc(alias = "TIME_UNIT_WEEK")]
    Weeks,
    /// A number that the spec has not.
    Unknown(u32),
}
impl TimeUnit {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Minutes,
            1 => Self::Hours,
            2 => Self::Days,
            3 => Self::Weeks,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Minutes => 0,
            Self::Hours => 1,
            Self::Days => 2,
            Self::Weeks => 3,
            Self::Unknown(other) => other,
        }
    }
}

bitflags::bitflags! {
    /// What ValidateState is to look at or do.
    ///
    /// [imapistatus-validatestate](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapistatus-validatestate)
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct ValidateFlags: u32 {
        /// Show nothing.
        const SUPPRESS_UI = 0x00000001;
        /// Fetch the headers on the server anew.
        const REFRESH_XP_HEADER_CACHE = 0x00010000;
        /// Download and delete what is marked.
        const PROCESS_XP_HEADER_CACHE = 0x00020000;
        /// Connect.
        const FORCE_XP_CONNECT = 0x00040000;
        /// Disconnect.
        const FORCE_XP_DISCONNECT = 0x00080000;
        /// Settings have changed; read them again.
        const CONFIG_CHANGED = 0x00100000;
        /// Stop the work on headers.
        const ABORT_XP_HEADER_OPERATION = 0x00200000;
        /// The transport shows its own window for headers.
        const SHOW_XP_SESSION_UI = 0x00400000;
        // Bits that the spec has not are kept.
        const _ = !0;
    }
}
