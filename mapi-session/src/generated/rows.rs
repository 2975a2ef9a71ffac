// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Typed rows of MAPI's tables.
//!
//! Each page lists all columns of its table, also those that the row
//! has no field for: [`row!`](crate::row!) makes a row of any choice of tags.
//!
//! | table | row | opened by |
//! |---|---|---|
//! | address book contents | [`AbContentsRow`] | `IABContainer::GetContentsTable`, `IDistList::GetContentsTable` |
//! | address book hierarchy | [`AbHierarchyRow`] | `IABContainer::GetHierarchyTable` |
//! | attachments | [`AttachmentRow`] | `IMessage::GetAttachmentTable` |
//! | contents | [`ContentsRow`] | `IMAPIFolder::GetContentsTable` |
//! | display | [`ControlRow`] | `IMAPIProp::OpenProperty` |
//! | hierarchy | [`HierarchyRow`] | `IMAPIFolder::GetHierarchyTable` |
//! | message stores | [`StoreRow`] | `IMAPISession::GetMsgStoresTable` |
//! | one-off templates | [`OneOffRow`] | `IABLogon::GetOneOffTable`, `IMAPISupport::GetOneOffTable` |
//! | outgoing queue | [`OutgoingQueueRow`] | `IMsgStore::GetOutgoingQueue` |
//! | profiles | [`ProfileRow`] | `IProfAdmin::GetProfileTable` |
//! | providers | [`ProviderRow`] | `IProviderAdmin::GetProviderTable`, `IMsgServiceAdmin::GetProviderTable` |
//! | receive folders | [`ReceiveFolderRow`] | `IMsgStore::GetReceiveFolderTable` |
//! | recipients | [`RecipientRow`] | `IMessage::GetRecipientTable` |
//! | services | [`ServiceRow`] | `IMsgServiceAdmin::GetMsgServiceTable` |
//! | status | [`StatusRow`] | `IMAPISession::GetStatusTable` |
use super::tags;
use crate::{Result, Row, RowReader, Tag};
/// An entry of the address book.
///
/// A row of the address book contents table, which `IABContainer::GetContentsTable` or
/// `IDistList::GetContentsTable` opens.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_DISPLAY_NAME`](crate::tags::DISPLAY_NAME) | `display_name` | 0x3001001F | PT_UNICODE | always | the address book provider |
/// | [`PR_ADDRTYPE`](crate::tags::ADDRTYPE) | `addrtype` | 0x3002001F | PT_UNICODE | always | the address book provider |
/// | [`PR_EMAIL_ADDRESS`](crate::tags::EMAIL_ADDRESS) | `email_address` | 0x3003001F | PT_UNICODE | not always | the address book provider |
/// | [`PR_SMTP_ADDRESS`](crate::tags::SMTP_ADDRESS) | `smtp_address` | 0x39FE001F | PT_UNICODE | not always | the address book provider |
/// | [`PR_ENTRYID`](crate::tags::ENTRYID) | `entry_id` | 0x0FFF0102 | PT_BINARY | always | the address book provider |
/// | [`PR_INSTANCE_KEY`](crate::tags::INSTANCE_KEY) | `instance_key` | 0x0FF60102 | PT_BINARY | always | the address book provider |
/// | [`PR_RECORD_KEY`](crate::tags::RECORD_KEY) | `record_key` | 0x0FF90102 | PT_BINARY | always | the address book provider |
/// | [`PR_SEARCH_KEY`](crate::tags::SEARCH_KEY) | `search_key` | 0x300B0102 | PT_BINARY | not always | the address book provider |
/// | [`PR_OBJECT_TYPE`](crate::tags::OBJECT_TYPE) | `object_type` | 0x0FFE0003 | PT_LONG | always | the address book provider |
/// | [`PR_DISPLAY_TYPE`](crate::tags::DISPLAY_TYPE) | `display_type` | 0x39000003 | PT_LONG | always | the address book provider |
/// | [`PR_SEND_RICH_INFO`](crate::tags::SEND_RICH_INFO) | – | 0x3A40000B | PT_BOOLEAN | not always | the address book provider |
/// | [`PR_TRANSMITABLE_DISPLAY_NAME`](crate::tags::TRANSMITABLE_DISPLAY_NAME) | – | 0x3A20001F | PT_UNICODE | not always | the address book provider |
/// | [`PR_ACCOUNT`](crate::tags::ACCOUNT) | – | 0x3A00001F | PT_UNICODE | not always | the address book provider |
/// | [`PR_COMPANY_NAME`](crate::tags::COMPANY_NAME) | – | 0x3A16001F | PT_UNICODE | not always | the address book provider |
/// | [`PR_TITLE`](crate::tags::TITLE) | – | 0x3A17001F | PT_UNICODE | not always | the address book provider |
/// | [`PR_DEPARTMENT_NAME`](crate::tags::DEPARTMENT_NAME) | – | 0x3A18001F | PT_UNICODE | not always | the address book provider |
/// | [`PR_OFFICE_LOCATION`](crate::tags::OFFICE_LOCATION) | – | 0x3A19001F | PT_UNICODE | not always | the address book provider |
/// | [`PR_BUSINESS_TELEPHONE_NUMBER`](crate::tags::BUSINESS_TELEPHONE_NUMBER) | – | 0x3A08001F | PT_UNICODE | not always | the address book provider |
///
/// [contents-tables](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/contents-tables)
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AbContentsRow {
    /// The name that people see.
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtagdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayname-canonical-property)
    #[doc(alias = "PR_DISPLAY_NAME")]
    pub display_name: String,
    /// The type of the address, such as `SMTP` or `EX`.
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtagaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaddresstype-canonical-property)
    #[doc(alias = "PR_ADDRTYPE")]
    pub addrtype: String,
    /// The address, as its type writes it.
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtagemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagemailaddress-canonical-property)
    #[doc(alias = "PR_EMAIL_ADDRESS")]
    pub email_address: Option<String>,
    /// The Internet address.
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtagsmtpaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsmtpaddress-canonical-property)
    #[doc(alias = "PR_SMTP_ADDRESS")]
    pub smtp_address: Option<String>,
    /// The identifier that opens the object; long-term when read from the object itself.
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtagentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagentryid-canonical-property)
    #[doc(alias = "PR_ENTRYID")]
    pub entry_id: crate::EntryId,
    /// Identifies a row within its table.
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtaginstancekey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginstancekey-canonical-property)
    #[doc(alias = "PR_INSTANCE_KEY")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub instance_key: Vec<u8>,
    /// Identifies the object within its provider; comparable byte by byte, not copied with it.
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtagrecordkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecordkey-canonical-property)
    #[doc(alias = "PR_RECORD_KEY")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub record_key: Vec<u8>,
    /// Identifies the object and its copies; comparable byte by byte.
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtagsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearchkey-canonical-property)
    #[doc(alias = "PR_SEARCH_KEY")]
    #[cfg_attr(feature = "serde", serde(default, with = "crate::serial"))]
    pub search_key: Option<Vec<u8>>,
    /// What kind of object it is.
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtagobjecttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagobjecttype-canonical-property)
    #[doc(alias = "PR_OBJECT_TYPE")]
    pub object_type: crate::flags::ObjectType,
    /// How clients show it.
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtagdisplaytype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaytype-canonical-property)
    #[doc(alias = "PR_DISPLAY_TYPE")]
    pub display_type: crate::flags::DisplayType,
}
impl Row for AbContentsRow {
    const TAGS: &'static [Tag] = &[
        tags::DISPLAY_NAME.tag(),
        tags::ADDRTYPE.tag(),
        tags::EMAIL_ADDRESS.tag(),
        tags::SMTP_ADDRESS.tag(),
        tags::ENTRYID.tag(),
        tags::INSTANCE_KEY.tag(),
        tags::RECORD_KEY.tag(),
        tags::SEARCH_KEY.tag(),
        tags::OBJECT_TYPE.tag(),
        tags::DISPLAY_TYPE.tag(),
    ];
    fn from_row(row: &mut RowReader<'_>) -> Result<Self> {
        Ok(AbContentsRow {
            display_name: row.required(tags::DISPLAY_NAME)?,
            addrtype: row.required(tags::ADDRTYPE)?,
            email_address: row.optional(tags::EMAIL_ADDRESS)?,
            smtp_address: row.optional(tags::SMTP_ADDRESS)?,
            entry_id: crate::EntryId::from_bytes(row.required(tags::ENTRYID)?),
            instance_key: row.required(tags::INSTANCE_KEY)?,
            record_key: row.required(tags::RECORD_KEY)?,
            search_key: row.optional(tags::SEARCH_KEY)?,
            object_type: crate::flags::ObjectType::from_raw(
                row.required(tags::OBJECT_TYPE)? as u32,
            ),
            display_type: crate::flags::DisplayType::from_raw(
                row.required(tags::DISPLAY_TYPE)? as u32,
            ),
        })
    }
}
/// A container in a container of the address book.
///
/// A row of the address book hierarchy table, which `IABContainer::GetHierarchyTable` opens.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_DISPLAY_NAME`](crate::tags::DISPLAY_NAME) | `display_name` | 0x3001001F | PT_UNICODE | always | the address book provider |
/// | [`PR_DEPTH`](crate::tags::DEPTH) | `depth` | 0x30050003 | PT_LONG | always | the address book provider |
/// | [`PR_ENTRYID`](crate::tags::ENTRYID) | `entry_id` | 0x0FFF0102 | PT_BINARY | always | the address book provider |
/// | [`PR_INSTANCE_KEY`](crate::tags::INSTANCE_KEY) | `instance_key` | 0x0FF60102 | PT_BINARY | always | the address book provider |
/// | [`PR_OBJECT_TYPE`](crate::tags::OBJECT_TYPE) | `object_type` | 0x0FFE0003 | PT_LONG | always | the address book provider |
/// | [`PR_DISPLAY_TYPE`](crate::tags::DISPLAY_TYPE) | `display_type` | 0x39000003 | PT_LONG | always | the address book provider |
/// | [`PR_CONTAINER_FLAGS`](crate::tags::CONTAINER_FLAGS) | `container_flags` | 0x36000003 | PT_LONG | always | the address book provider |
/// | [`PR_COMMENT`](crate::tags::COMMENT) | `comment` | 0x3004001F | PT_UNICODE | if the container has a remark; its page calls it required | the address book provider |
/// | [`PR_STATUS`](crate::tags::STATUS) | – | 0x360B0003 | PT_LONG | always | the address book provider |
/// | [`PR_AB_PROVIDER_ID`](crate::tags::AB_PROVIDER_ID) | `ab_provider_id` | 0x36150102 | PT_BINARY | not always | the address book provider |
///
/// [hierarchy-tables](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hierarchy-tables)
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AbHierarchyRow {
    /// The name that people see.
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtagdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayname-canonical-property)
    #[doc(alias = "PR_DISPLAY_NAME")]
    pub display_name: String,
    /// The level of a row in a hierarchy, the top being 0.
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtagdepth-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdepth-canonical-property)
    #[doc(alias = "PR_DEPTH")]
    pub depth: i32,
    /// The identifier that opens the object; long-term when read from the object itself.
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtagentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagentryid-canonical-property)
    #[doc(alias = "PR_ENTRYID")]
    pub entry_id: crate::EntryId,
    /// Identifies a row within its table.
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtaginstancekey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginstancekey-canonical-property)
    #[doc(alias = "PR_INSTANCE_KEY")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub instance_key: Vec<u8>,
    /// What kind of object it is.
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtagobjecttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagobjecttype-canonical-property)
    #[doc(alias = "PR_OBJECT_TYPE")]
    pub object_type: crate::flags::ObjectType,
    /// How clients show it.
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtagdisplaytype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaytype-canonical-property)
    #[doc(alias = "PR_DISPLAY_TYPE")]
    pub display_type: crate::flags::DisplayType,
    /// What the container can do.
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtagcontainerflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontainerflags-canonical-property)
    #[doc(alias = "PR_CONTAINER_FLAGS")]
    pub container_flags: crate::flags::ContainerFlags,
    /// A remark about the object.
    ///
    /// There if: the container has a remark; its page calls it required
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtagcomment-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcomment-canonical-property)
    #[doc(alias = "PR_COMMENT")]
    pub comment: Option<String>,
    /// Which provider's container it is: a MAPIUID.
    ///
    /// Supplied by: the address book provider
    ///
    /// [pidtagabproviderid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagabproviderid-canonical-property)
    #[doc(alias = "PR_AB_PROVIDER_ID")]
    #[cfg_attr(feature = "serde", serde(default, with = "crate::serial"))]
    pub ab_provider_id: Option<Vec<u8>>,
}
impl Row for AbHierarchyRow {
    const TAGS: &'static [Tag] = &[
        tags::DISPLAY_NAME.tag(),
        tags::DEPTH.tag(),
        tags::ENTRYID.tag(),
        tags::INSTANCE_KEY.tag(),
        tags::OBJECT_TYPE.tag(),
        tags::DISPLAY_TYPE.tag(),
        tags::CONTAINER_FLAGS.tag(),
        tags::COMMENT.tag(),
        tags::AB_PROVIDER_ID.tag(),
    ];
    fn from_row(row: &mut RowReader<'_>) -> Result<Self> {
        Ok(AbHierarchyRow {
            display_name: row.required(tags::DISPLAY_NAME)?,
            depth: row.required(tags::DEPTH)?,
            entry_id: crate::EntryId::from_bytes(row.required(tags::ENTRYID)?),
            instance_key: row.required(tags::INSTANCE_KEY)?,
            object_type: crate::flags::ObjectType::from_raw(
                row.required(tags::OBJECT_TYPE)? as u32,
            ),
            display_type: crate::flags::DisplayType::from_raw(
                row.required(tags::DISPLAY_TYPE)? as u32,
            ),
            container_flags: crate::flags::ContainerFlags::from_bits_retain(
                row.required(tags::CONTAINER_FLAGS)? as u32,
            ),
            comment: row.optional(tags::COMMENT)?,
            ab_provider_id: row.optional(tags::AB_PROVIDER_ID)?,
        })
    }
}
/// An attachment of a message.
///
/// A row of the attachments table, which `IMessage::GetAttachmentTable` opens.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_ATTACH_NUM`](crate::tags::ATTACH_NUM) | `attach_num` | 0x0E210003 | PT_LONG | always | the store provider |
/// | [`PR_INSTANCE_KEY`](crate::tags::INSTANCE_KEY) | `instance_key` | 0x0FF60102 | PT_BINARY | always | the store provider |
/// | [`PR_RECORD_KEY`](crate::tags::RECORD_KEY) | `record_key` | 0x0FF90102 | PT_BINARY | always | the store provider |
/// | [`PR_RENDERING_POSITION`](crate::tags::RENDERING_POSITION) | `rendering_position` | 0x370B0003 | PT_LONG | always | the store provider |
/// | [`PR_ATTACH_METHOD`](crate::tags::ATTACH_METHOD) | `attach_method` | 0x37050003 | PT_LONG | not always | the store provider |
/// | [`PR_ATTACH_SIZE`](crate::tags::ATTACH_SIZE) | `attach_size` | 0x0E200003 | PT_LONG | not always | the store provider |
/// | [`PR_ATTACH_FILENAME`](crate::tags::ATTACH_FILENAME) | `attach_filename` | 0x3704001F | PT_UNICODE | not always | the store provider |
/// | [`PR_ATTACH_LONG_FILENAME`](crate::tags::ATTACH_LONG_FILENAME) | `attach_long_filename` | 0x3707001F | PT_UNICODE | not always | the store provider |
/// | [`PR_DISPLAY_NAME`](crate::tags::DISPLAY_NAME) | `display_name` | 0x3001001F | PT_UNICODE | not always | the store provider |
/// | [`PR_ATTACH_MIME_TAG`](crate::tags::ATTACH_MIME_TAG) | `attach_mime_tag` | 0x370E001F | PT_UNICODE | not always | the store provider |
/// | [`PR_ATTACH_CONTENT_ID`](crate::tags::ATTACH_CONTENT_ID) | `attach_content_id` | 0x3712001F | PT_UNICODE | not always | the store provider |
/// | [`PR_ATTACH_EXTENSION`](crate::tags::ATTACH_EXTENSION) | `attach_extension` | 0x3703001F | PT_UNICODE | not always | the store provider |
/// | [`PR_CREATION_TIME`](crate::tags::CREATION_TIME) | `creation_time` | 0x30070040 | PT_SYSTIME | not always | the store provider |
/// | [`PR_LAST_MODIFICATION_TIME`](crate::tags::LAST_MODIFICATION_TIME) | `last_modification_time` | 0x30080040 | PT_SYSTIME | not always | the store provider |
/// | [`PR_ATTACH_FLAGS`](crate::tags::ATTACH_FLAGS) | – | 0x37140003 | PT_LONG | not always | the store provider |
/// | [`PR_ATTACHMENT_HIDDEN`](crate::tags::ATTACHMENT_HIDDEN) | – | 0x7FFE000B | PT_BOOLEAN | not always | the store provider |
/// | [`PR_ATTACH_CONTENT_LOCATION`](crate::tags::ATTACH_CONTENT_LOCATION) | – | 0x3713001F | PT_UNICODE | not always | the store provider |
/// | [`PR_ATTACH_PATHNAME`](crate::tags::ATTACH_PATHNAME) | – | 0x3708001F | PT_UNICODE | not always | the store provider |
/// | [`PR_ATTACH_LONG_PATHNAME`](crate::tags::ATTACH_LONG_PATHNAME) | – | 0x370D001F | PT_UNICODE | not always | the store provider |
/// | [`PR_ATTACH_ENCODING`](crate::tags::ATTACH_ENCODING) | – | 0x37020102 | PT_BINARY | not always | the store provider |
/// | [`PR_ATTACH_TAG`](crate::tags::ATTACH_TAG) | – | 0x370A0102 | PT_BINARY | not always | the store provider |
/// | [`PR_ATTACH_TRANSPORT_NAME`](crate::tags::ATTACH_TRANSPORT_NAME) | – | 0x370C001F | PT_UNICODE | not always | the store provider |
///
/// [attachment-tables](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/attachment-tables)
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AttachmentRow {
    /// Its number within the message.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagattachnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachnumber-canonical-property)
    #[doc(alias = "PR_ATTACH_NUM")]
    pub attach_num: i32,
    /// Identifies a row within its table.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtaginstancekey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginstancekey-canonical-property)
    #[doc(alias = "PR_INSTANCE_KEY")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub instance_key: Vec<u8>,
    /// Identifies the object within its provider; comparable byte by byte, not copied with it.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagrecordkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecordkey-canonical-property)
    #[doc(alias = "PR_RECORD_KEY")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub record_key: Vec<u8>,
    /// Where in PR_BODY it is shown: a character offset, or 0xFFFFFFFF for nowhere.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagrenderingposition-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrenderingposition-canonical-property)
    #[doc(alias = "PR_RENDERING_POSITION")]
    pub rendering_position: i32,
    /// Where its data is.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagattachmethod-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmethod-canonical-property)
    #[doc(alias = "PR_ATTACH_METHOD")]
    pub attach_method: Option<crate::flags::AttachMethod>,
    /// How much it takes up in the message, in bytes.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagattachsize-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachsize-canonical-property)
    #[doc(alias = "PR_ATTACH_SIZE")]
    pub attach_size: Option<i32>,
    /// Its file name with at most 8 characters and 3 of an extension.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagattachfilename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachfilename-canonical-property)
    #[doc(alias = "PR_ATTACH_FILENAME")]
    pub attach_filename: Option<String>,
    /// Its file name.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagattachlongfilename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachlongfilename-canonical-property)
    #[doc(alias = "PR_ATTACH_LONG_FILENAME")]
    pub attach_long_filename: Option<String>,
    /// The name that people see.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayname-canonical-property)
    #[doc(alias = "PR_DISPLAY_NAME")]
    pub display_name: Option<String>,
    /// Its media type: `image/png`.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagattachmimetag-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmimetag-canonical-property)
    #[doc(alias = "PR_ATTACH_MIME_TAG")]
    pub attach_mime_tag: Option<String>,
    /// The header field Content-ID, without angle brackets.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagattachcontentid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachcontentid-canonical-property)
    #[doc(alias = "PR_ATTACH_CONTENT_ID")]
    pub attach_content_id: Option<String>,
    /// The extension of its file name, with the dot.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagattachextension-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachextension-canonical-property)
    #[doc(alias = "PR_ATTACH_EXTENSION")]
    pub attach_extension: Option<String>,
    /// When it was made.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagcreationtime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcreationtime-canonical-property)
    #[doc(alias = "PR_CREATION_TIME")]
    #[cfg_attr(feature = "serde", serde(default, with = "crate::serial"))]
    pub creation_time: Option<std::time::SystemTime>,
    /// When it was last changed.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtaglastmodificationtime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglastmodificationtime-canonical-property)
    #[doc(alias = "PR_LAST_MODIFICATION_TIME")]
    #[cfg_attr(feature = "serde", serde(default, with = "crate::serial"))]
    pub last_modification_time: Option<std::time::SystemTime>,
}
impl Row for AttachmentRow {
    const TAGS: &'static [Tag] = &[
        tags::ATTACH_NUM.tag(),
        tags::INSTANCE_KEY.tag(),
        tags::RECORD_KEY.tag(),
        tags::RENDERING_POSITION.tag(),
        tags::ATTACH_METHOD.tag(),
        tags::ATTACH_SIZE.tag(),
        tags::ATTACH_FILENAME.tag(),
        tags::ATTACH_LONG_FILENAME.tag(),
        tags::DISPLAY_NAME.tag(),
        tags::ATTACH_MIME_TAG.tag(),
        tags::ATTACH_CONTENT_ID.tag(),
        tags::ATTACH_EXTENSION.tag(),
        tags::CREATION_TIME.tag(),
        tags::LAST_MODIFICATION_TIME.tag(),
    ];
    fn from_row(row: &mut RowReader<'_>) -> Result<Self> {
        Ok(AttachmentRow {
            attach_num: row.required(tags::ATTACH_NUM)?,
            instance_key: row.required(tags::INSTANCE_KEY)?,
            record_key: row.required(tags::RECORD_KEY)?,
            rendering_position: row.required(tags::RENDERING_POSITION)?,
            attach_method: row
                .optional(tags::ATTACH_METHOD)?
                .map(|value| crate::flags::AttachMethod::from_raw(value as u32)),
            attach_size: row.optional(tags::ATTACH_SIZE)?,
            attach_filename: row.optional(tags::ATTACH_FILENAME)?,
            attach_long_filename: row.optional(tags::ATTACH_LONG_FILENAME)?,
            display_name: row.optional(tags::DISPLAY_NAME)?,
            attach_mime_tag: row.optional(tags::ATTACH_MIME_TAG)?,
            attach_content_id: row.optional(tags::ATTACH_CONTENT_ID)?,
            attach_extension: row.optional(tags::ATTACH_EXTENSION)?,
            creation_time: row.optional(tags::CREATION_TIME)?,
            last_modification_time: row.optional(tags::LAST_MODIFICATION_TIME)?,
        })
    }
}
/// A message in a folder.
///
/// A row of the contents table, which `IMAPIFolder::GetContentsTable` opens.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_ENTRYID`](crate::tags::ENTRYID) | `entry_id` | 0x0FFF0102 | PT_BINARY | always | the store provider |
/// | [`PR_INSTANCE_KEY`](crate::tags::INSTANCE_KEY) | `instance_key` | 0x0FF60102 | PT_BINARY | always | the store provider |
/// | [`PR_RECORD_KEY`](crate::tags::RECORD_KEY) | `record_key` | 0x0FF90102 | PT_BINARY | always | the store provider |
/// | [`PR_SEARCH_KEY`](crate::tags::SEARCH_KEY) | `search_key` | 0x300B0102 | PT_BINARY | not always | the store provider |
/// | [`PR_OBJECT_TYPE`](crate::tags::OBJECT_TYPE) | `object_type` | 0x0FFE0003 | PT_LONG | always | the store provider |
/// | [`PR_MESSAGE_CLASS`](crate::tags::MESSAGE_CLASS) | `message_class` | 0x001A001F | PT_UNICODE | always | the store provider |
/// | [`PR_SUBJECT`](crate::tags::SUBJECT) | `subject` | 0x0037001F | PT_UNICODE | not always | the store provider |
/// | [`PR_NORMALIZED_SUBJECT`](crate::tags::NORMALIZED_SUBJECT) | `normalized_subject` | 0x0E1D001F | PT_UNICODE | not always | the store provider |
/// | [`PR_SENDER_NAME`](crate::tags::SENDER_NAME) | `sender_name` | 0x0C1A001F | PT_UNICODE | not always | the store provider |
/// | [`PR_SENT_REPRESENTING_NAME`](crate::tags::SENT_REPRESENTING_NAME) | `sent_representing_name` | 0x0042001F | PT_UNICODE | not always | the store provider |
/// | [`PR_DISPLAY_TO`](crate::tags::DISPLAY_TO) | `display_to` | 0x0E04001F | PT_UNICODE | always | the store provider |
/// | [`PR_DISPLAY_CC`](crate::tags::DISPLAY_CC) | `display_cc` | 0x0E03001F | PT_UNICODE | always | the store provider |
/// | [`PR_CLIENT_SUBMIT_TIME`](crate::tags::CLIENT_SUBMIT_TIME) | `client_submit_time` | 0x00390040 | PT_SYSTIME | not always | the store provider |
/// | [`PR_MESSAGE_DELIVERY_TIME`](crate::tags::MESSAGE_DELIVERY_TIME) | `message_delivery_time` | 0x0E060040 | PT_SYSTIME | not always | the store provider |
/// | [`PR_LAST_MODIFICATION_TIME`](crate::tags::LAST_MODIFICATION_TIME) | `last_modification_time` | 0x30080040 | PT_SYSTIME | always | the store provider |
/// | [`PR_MESSAGE_FLAGS`](crate::tags::MESSAGE_FLAGS) | `message_flags` | 0x0E070003 | PT_LONG | always | the store provider |
/// | [`PR_MSG_STATUS`](crate::tags::MSG_STATUS) | `msg_status` | 0x0E170003 | PT_LONG | always | the store provider |
/// | [`PR_MESSAGE_SIZE`](crate::tags::MESSAGE_SIZE) | `message_size` | 0x0E080003 | PT_LONG | always | the store provider |
/// | [`PR_HASATTACH`](crate::tags::HASATTACH) | `has_attachments` | 0x0E1B000B | PT_BOOLEAN | always | the store provider |
/// | [`PR_IMPORTANCE`](crate::tags::IMPORTANCE) | `importance` | 0x00170003 | PT_LONG | not always | the store provider |
/// | [`PR_PRIORITY`](crate::tags::PRIORITY) | – | 0x00260003 | PT_LONG | not always | the store provider |
/// | [`PR_SENSITIVITY`](crate::tags::SENSITIVITY) | – | 0x00360003 | PT_LONG | not always | the store provider |
/// | [`PR_PARENT_ENTRYID`](crate::tags::PARENT_ENTRYID) | – | 0x0E090102 | PT_BINARY | always | the store provider |
/// | [`PR_STORE_ENTRYID`](crate::tags::STORE_ENTRYID) | – | 0x0FFB0102 | PT_BINARY | always | the store provider |
/// | [`PR_STORE_RECORD_KEY`](crate::tags::STORE_RECORD_KEY) | – | 0x0FFA0102 | PT_BINARY | always | the store provider |
/// | [`PR_MAPPING_SIGNATURE`](crate::tags::MAPPING_SIGNATURE) | – | 0x0FF80102 | PT_BINARY | always | the store provider |
/// | [`PR_CONVERSATION_INDEX`](crate::tags::CONVERSATION_INDEX) | – | 0x00710102 | PT_BINARY | not always | the store provider |
/// | [`PR_CONVERSATION_TOPIC`](crate::tags::CONVERSATION_TOPIC) | – | 0x0070001F | PT_UNICODE | not always | the store provider |
/// | [`PR_CONTENT_COUNT`](crate::tags::CONTENT_COUNT) | – | 0x36020003 | PT_LONG | if the row is a heading | the store provider |
/// | [`PR_CONTENT_UNREAD`](crate::tags::CONTENT_UNREAD) | – | 0x36030003 | PT_LONG | if the row is a heading | the store provider |
/// | [`PR_DEPTH`](crate::tags::DEPTH) | – | 0x30050003 | PT_LONG | if the table is grouped | the store provider |
/// | [`PR_ROW_TYPE`](crate::tags::ROW_TYPE) | – | 0x0FF50003 | PT_LONG | if the table is grouped | the store provider |
/// | [`PR_MESSAGE_DOWNLOAD_TIME`](crate::tags::MESSAGE_DOWNLOAD_TIME) | – | 0x0E180003 | PT_LONG | if the folder shows headers of mail on the server | the transport |
/// | [`PR_PARENT_DISPLAY`](crate::tags::PARENT_DISPLAY) | – | 0x0E05001F | PT_UNICODE | if the folder shows the results of a search | the store provider |
/// | [`PR_INTERNET_MESSAGE_ID`](crate::tags::INTERNET_MESSAGE_ID) | – | 0x1035001F | PT_UNICODE | not always | the store provider |
/// | [`PR_DISPLAY_BCC`](crate::tags::DISPLAY_BCC) | – | 0x0E02001F | PT_UNICODE | not always | the store provider |
/// | [`PR_SENDER_EMAIL_ADDRESS`](crate::tags::SENDER_EMAIL_ADDRESS) | – | 0x0C1F001F | PT_UNICODE | not always | the store provider |
/// | [`PR_SENDER_ADDRTYPE`](crate::tags::SENDER_ADDRTYPE) | – | 0x0C1E001F | PT_UNICODE | not always | the store provider |
/// | [`PR_CREATION_TIME`](crate::tags::CREATION_TIME) | – | 0x30070040 | PT_SYSTIME | not always | the store provider |
/// | [`PR_ACCESS`](crate::tags::ACCESS) | – | 0x0FF40003 | PT_LONG | not always | the store provider |
/// | [`PR_FLAG_STATUS`](crate::tags::FLAG_STATUS) | – | 0x10900003 | PT_LONG | not always | the store provider |
/// | [`PR_ICON_INDEX`](crate::tags::ICON_INDEX) | – | 0x10800003 | PT_LONG | not always | the store provider |
///
/// [contents-tables](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/contents-tables)
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ContentsRow {
    /// The identifier that opens the object; long-term when read from the object itself.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagentryid-canonical-property)
    #[doc(alias = "PR_ENTRYID")]
    pub entry_id: crate::EntryId,
    /// Identifies a row within its table.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtaginstancekey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginstancekey-canonical-property)
    #[doc(alias = "PR_INSTANCE_KEY")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub instance_key: Vec<u8>,
    /// Identifies the object within its provider; comparable byte by byte, not copied with it.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagrecordkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecordkey-canonical-property)
    #[doc(alias = "PR_RECORD_KEY")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub record_key: Vec<u8>,
    /// Identifies the object and its copies; comparable byte by byte.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearchkey-canonical-property)
    #[doc(alias = "PR_SEARCH_KEY")]
    #[cfg_attr(feature = "serde", serde(default, with = "crate::serial"))]
    pub search_key: Option<Vec<u8>>,
    /// What kind of object it is.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagobjecttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagobjecttype-canonical-property)
    #[doc(alias = "PR_OBJECT_TYPE")]
    pub object_type: crate::flags::ObjectType,
    /// What kind of item it is: `IPM.Note`.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagmessageclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageclass-canonical-property)
    #[doc(alias = "PR_MESSAGE_CLASS")]
    pub message_class: String,
    /// What the message is about, with the prefix.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagsubject-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubject-canonical-property)
    #[doc(alias = "PR_SUBJECT")]
    pub subject: Option<String>,
    /// The subject without its prefix.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagnormalizedsubject-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnormalizedsubject-canonical-property)
    #[doc(alias = "PR_NORMALIZED_SUBJECT")]
    pub normalized_subject: Option<String>,
    /// Who sent it: the name.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagsendername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendername-canonical-property)
    #[doc(alias = "PR_SENDER_NAME")]
    pub sender_name: Option<String>,
    /// On whose behalf it was sent: the name.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagsentrepresentingname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingname-canonical-property)
    #[doc(alias = "PR_SENT_REPRESENTING_NAME")]
    pub sent_representing_name: Option<String>,
    /// The names of the primary recipients, separated by semicolons.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagdisplayto-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayto-canonical-property)
    #[doc(alias = "PR_DISPLAY_TO")]
    pub display_to: String,
    /// The names of those who receive a copy, separated by semicolons.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagdisplaycc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaycc-canonical-property)
    #[doc(alias = "PR_DISPLAY_CC")]
    pub display_cc: String,
    /// When the sender submitted it.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagclientsubmittime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagclientsubmittime-canonical-property)
    #[doc(alias = "PR_CLIENT_SUBMIT_TIME")]
    #[cfg_attr(feature = "serde", serde(default, with = "crate::serial"))]
    pub client_submit_time: Option<std::time::SystemTime>,
    /// When it arrived.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagmessagedeliverytime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagedeliverytime-canonical-property)
    #[doc(alias = "PR_MESSAGE_DELIVERY_TIME")]
    #[cfg_attr(feature = "serde", serde(default, with = "crate::serial"))]
    pub message_delivery_time: Option<std::time::SystemTime>,
    /// When it was last changed.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtaglastmodificationtime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglastmodificationtime-canonical-property)
    #[doc(alias = "PR_LAST_MODIFICATION_TIME")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub last_modification_time: std::time::SystemTime,
    /// The state of the message; a client sets it before the first save only.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagmessageflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageflags-canonical-property)
    #[doc(alias = "PR_MESSAGE_FLAGS")]
    pub message_flags: crate::flags::MessageFlags,
    /// What a client has noted about it; SetMessageStatus changes it.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagmessagestatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagestatus-canonical-property)
    #[doc(alias = "PR_MSG_STATUS")]
    pub msg_status: crate::flags::MessageStatus,
    /// Size of the message, in bytes; of a store or folder, of all in it.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagmessagesize-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagesize-canonical-property)
    #[doc(alias = "PR_MESSAGE_SIZE")]
    pub message_size: i32,
    /// Whether it has attachments.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtaghasattachments-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghasattachments-canonical-property)
    #[doc(alias = "PR_HASATTACH")]
    pub has_attachments: bool,
    /// How important the sender finds it.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagimportance-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagimportance-canonical-property)
    #[doc(alias = "PR_IMPORTANCE")]
    pub importance: Option<crate::flags::Importance>,
}
impl Row for ContentsRow {
    const TAGS: &'static [Tag] = &[
        tags::ENTRYID.tag(),
        tags::INSTANCE_KEY.tag(),
        tags::RECORD_KEY.tag(),
        tags::SEARCH_KEY.tag(),
        tags::OBJECT_TYPE.tag(),
        tags::MESSAGE_CLASS.tag(),
        tags::SUBJECT.tag(),
        tags::NORMALIZED_SUBJECT.tag(),
        tags::SENDER_NAME.tag(),
        tags::SENT_REPRESENTING_NAME.tag(),
        tags::DISPLAY_TO.tag(),
        tags::DISPLAY_CC.tag(),
        tags::CLIENT_SUBMIT_TIME.tag(),
        tags::MESSAGE_DELIVERY_TIME.tag(),
        tags::LAST_MODIFICATION_TIME.tag(),
        tags::MESSAGE_FLAGS.tag(),
        tags::MSG_STATUS.tag(),
        tags::MESSAGE_SIZE.tag(),
        tags::HASATTACH.tag(),
        tags::IMPORTANCE.tag(),
    ];
    fn from_row(row: &mut RowReader<'_>) -> Result<Self> {
        Ok(ContentsRow {
            entry_id: crate::EntryId::from_bytes(row.required(tags::ENTRYID)?),
            instance_key: row.required(tags::INSTANCE_KEY)?,
            record_key: row.required(tags::RECORD_KEY)?,
            search_key: row.optional(tags::SEARCH_KEY)?,
            object_type: crate::flags::ObjectType::from_raw(
                row.required(tags::OBJECT_TYPE)? as u32,
            ),
            message_class: row.required(tags::MESSAGE_CLASS)?,
            subject: row.optional(tags::SUBJECT)?,
            normalized_subject: row.optional(tags::NORMALIZED_SUBJECT)?,
            sender_name: row.optional(tags::SENDER_NAME)?,
            sent_representing_name: row.optional(tags::SENT_REPRESENTING_NAME)?,
            display_to: row.required(tags::DISPLAY_TO)?,
            display_cc: row.required(tags::DISPLAY_CC)?,
            client_submit_time: row.optional(tags::CLIENT_SUBMIT_TIME)?,
            message_delivery_time: row.optional(tags::MESSAGE_DELIVERY_TIME)?,
            last_modification_time: row.required(tags::LAST_MODIFICATION_TIME)?,
            message_flags: crate::flags::MessageFlags::from_bits_retain(
                row.required(tags::MESSAGE_FLAGS)? as u32,
            ),
            msg_status: crate::flags::MessageStatus::from_bits_retain(
                row.required(tags::MSG_STATUS)? as u32,
            ),
            message_size: row.required(tags::MESSAGE_SIZE)?,
            has_attachments: row.required(tags::HASATTACH)?,
            importance: row
                .optional(tags::IMPORTANCE)?
                .map(|value| crate::flags::Importance::from_raw(value as u32)),
        })
    }
}
/// A control of a dialog that MAPI shows for a provider.
///
/// A row of the display table, which `IMAPIProp::OpenProperty` opens.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_XPOS`](crate::tags::XPOS) | `xpos` | 0x3F050003 | PT_LONG | always | a provider, or MAPI |
/// | [`PR_YPOS`](crate::tags::YPOS) | `ypos` | 0x3F060003 | PT_LONG | always | a provider, or MAPI |
/// | [`PR_DELTAX`](crate::tags::DELTAX) | `deltax` | 0x3F030003 | PT_LONG | always | a provider, or MAPI |
/// | [`PR_DELTAY`](crate::tags::DELTAY) | `deltay` | 0x3F040003 | PT_LONG | always | a provider, or MAPI |
/// | [`PR_CONTROL_TYPE`](crate::tags::CONTROL_TYPE) | `control_type` | 0x3F020003 | PT_LONG | always | a provider, or MAPI |
/// | [`PR_CONTROL_FLAGS`](crate::tags::CONTROL_FLAGS) | `control_flags` | 0x3F000003 | PT_LONG | always | a provider, or MAPI |
/// | [`PR_CONTROL_STRUCTURE`](crate::tags::CONTROL_STRUCTURE) | `control_structure` | 0x3F010102 | PT_BINARY | always | a provider, or MAPI |
/// | [`PR_CONTROL_ID`](crate::tags::CONTROL_ID) | `control_id` | 0x3F070102 | PT_BINARY | always | a provider, or MAPI |
///
/// [display-tables](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/display-tables)
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ControlRow {
    /// Where a control begins from the left, in dialog units.
    ///
    /// Supplied by: a provider, or MAPI
    ///
    /// [pidtagxcoordinate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagxcoordinate-canonical-property)
    #[doc(alias = "PR_XPOS")]
    pub xpos: i32,
    /// Where a control begins from the top, in dialog units.
    ///
    /// Supplied by: a provider, or MAPI
    ///
    /// [pidtagycoordinate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagycoordinate-canonical-property)
    #[doc(alias = "PR_YPOS")]
    pub ypos: i32,
    /// The width of a control, in dialog units.
    ///
    /// Supplied by: a provider, or MAPI
    ///
    /// [pidtagdeltax-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeltax-canonical-property)
    #[doc(alias = "PR_DELTAX")]
    pub deltax: i32,
    /// The height of a control, in dialog units.
    ///
    /// Supplied by: a provider, or MAPI
    ///
    /// [pidtagdeltay-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeltay-canonical-property)
    #[doc(alias = "PR_DELTAY")]
    pub deltay: i32,
    /// What kind of control it is.
    ///
    /// Supplied by: a provider, or MAPI
    ///
    /// [pidtagcontroltype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontroltype-canonical-property)
    #[doc(alias = "PR_CONTROL_TYPE")]
    pub control_type: crate::flags::ControlType,
    /// How a control behaves.
    ///
    /// Supplied by: a provider, or MAPI
    ///
    /// [pidtagcontrolflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontrolflags-canonical-property)
    #[doc(alias = "PR_CONTROL_FLAGS")]
    pub control_flags: crate::flags::ControlFlags,
    /// The structure that describes a control.
    ///
    /// Supplied by: a provider, or MAPI
    ///
    /// [pidtagcontrolstructure-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontrolstructure-canonical-property)
    #[doc(alias = "PR_CONTROL_STRUCTURE")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub control_structure: Vec<u8>,
    /// Identifies a control in its dialog.
    ///
    /// Supplied by: a provider, or MAPI
    ///
    /// [pidtagcontrolid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontrolid-canonical-property)
    #[doc(alias = "PR_CONTROL_ID")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub control_id: Vec<u8>,
}
impl Row for ControlRow {
    const TAGS: &'static [Tag] = &[
        tags::XPOS.tag(),
        tags::YPOS.tag(),
        tags::DELTAX.tag(),
        tags::DELTAY.tag(),
        tags::CONTROL_TYPE.tag(),
        tags::CONTROL_FLAGS.tag(),
        tags::CONTROL_STRUCTURE.tag(),
        tags::CONTROL_ID.tag(),
    ];
    fn from_row(row: &mut RowReader<'_>) -> Result<Self> {
        Ok(ControlRow {
            xpos: row.required(tags::XPOS)?,
            ypos: row.required(tags::YPOS)?,
            deltax: row.required(tags::DELTAX)?,
            deltay: row.required(tags::DELTAY)?,
            control_type: crate::flags::ControlType::from_raw(
                row.required(tags::CONTROL_TYPE)? as u32,
            ),
            control_flags: crate::flags::ControlFlags::from_bits_retain(
                row.required(tags::CONTROL_FLAGS)? as u32,
            ),
            control_structure: row.required(tags::CONTROL_STRUCTURE)?,
            control_id: row.required(tags::CONTROL_ID)?,
        })
    }
}
/// A folder in a folder.
///
/// A row of the hierarchy table, which `IMAPIFolder::GetHierarchyTable` opens.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_DISPLAY_NAME`](crate::tags::DISPLAY_NAME) | `display_name` | 0x3001001F | PT_UNICODE | always | the store provider |
/// | [`PR_DEPTH`](crate::tags::DEPTH) | `depth` | 0x30050003 | PT_LONG | always | the store provider |
/// | [`PR_ENTRYID`](crate::tags::ENTRYID) | `entry_id` | 0x0FFF0102 | PT_BINARY | always | the store provider |
/// | [`PR_INSTANCE_KEY`](crate::tags::INSTANCE_KEY) | `instance_key` | 0x0FF60102 | PT_BINARY | always | the store provider |
/// | [`PR_OBJECT_TYPE`](crate::tags::OBJECT_TYPE) | `object_type` | 0x0FFE0003 | PT_LONG | always | the store provider |
/// | [`PR_DISPLAY_TYPE`](crate::tags::DISPLAY_TYPE) | `display_type` | 0x39000003 | PT_LONG | always | the store provider |
/// | [`PR_FOLDER_TYPE`](crate::tags::FOLDER_TYPE) | `folder_type` | 0x36010003 | PT_LONG | always | the store provider |
/// | [`PR_SUBFOLDERS`](crate::tags::SUBFOLDERS) | `subfolders` | 0x360A000B | PT_BOOLEAN | always | the store provider |
/// | [`PR_CONTENT_COUNT`](crate::tags::CONTENT_COUNT) | `content_count` | 0x36020003 | PT_LONG | always | the store provider |
/// | [`PR_CONTENT_UNREAD`](crate::tags::CONTENT_UNREAD) | `content_unread` | 0x36030003 | PT_LONG | always | the store provider |
/// | [`PR_COMMENT`](crate::tags::COMMENT) | `comment` | 0x3004001F | PT_UNICODE | if the folder has a remark; its page calls it required | the store provider |
/// | [`PR_STATUS`](crate::tags::STATUS) | – | 0x360B0003 | PT_LONG | always | the store provider |
/// | [`PR_CONTAINER_CLASS`](crate::tags::CONTAINER_CLASS) | `container_class` | 0x3613001F | PT_UNICODE | if the folder is for a kind of items | the store provider |
/// | [`PR_RECORD_KEY`](crate::tags::RECORD_KEY) | – | 0x0FF90102 | PT_BINARY | not always | the store provider |
/// | [`PR_PARENT_ENTRYID`](crate::tags::PARENT_ENTRYID) | – | 0x0E090102 | PT_BINARY | not always | the store provider |
/// | [`PR_STORE_ENTRYID`](crate::tags::STORE_ENTRYID) | – | 0x0FFB0102 | PT_BINARY | not always | the store provider |
/// | [`PR_STORE_RECORD_KEY`](crate::tags::STORE_RECORD_KEY) | – | 0x0FFA0102 | PT_BINARY | not always | the store provider |
/// | [`PR_LAST_MODIFICATION_TIME`](crate::tags::LAST_MODIFICATION_TIME) | – | 0x30080040 | PT_SYSTIME | not always | the store provider |
/// | [`PR_CREATION_TIME`](crate::tags::CREATION_TIME) | – | 0x30070040 | PT_SYSTIME | not always | the store provider |
/// | [`PR_ACCESS`](crate::tags::ACCESS) | – | 0x0FF40003 | PT_LONG | not always | the store provider |
/// | [`PR_ASSOC_CONTENT_COUNT`](crate::tags::ASSOC_CONTENT_COUNT) | – | 0x36170003 | PT_LONG | not always | the store provider |
/// | [`PR_MESSAGE_SIZE`](crate::tags::MESSAGE_SIZE) | – | 0x0E080003 | PT_LONG | not always | the store provider |
///
/// [hierarchy-tables](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hierarchy-tables)
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct HierarchyRow {
    /// The name that people see.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayname-canonical-property)
    #[doc(alias = "PR_DISPLAY_NAME")]
    pub display_name: String,
    /// The level of a row in a hierarchy, the top being 0.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagdepth-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdepth-canonical-property)
    #[doc(alias = "PR_DEPTH")]
    pub depth: i32,
    /// The identifier that opens the object; long-term when read from the object itself.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagentryid-canonical-property)
    #[doc(alias = "PR_ENTRYID")]
    pub entry_id: crate::EntryId,
    /// Identifies a row within its table.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtaginstancekey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginstancekey-canonical-property)
    #[doc(alias = "PR_INSTANCE_KEY")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub instance_key: Vec<u8>,
    /// What kind of object it is.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagobjecttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagobjecttype-canonical-property)
    #[doc(alias = "PR_OBJECT_TYPE")]
    pub object_type: crate::flags::ObjectType,
    /// How clients show it.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagdisplaytype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaytype-canonical-property)
    #[doc(alias = "PR_DISPLAY_TYPE")]
    pub display_type: crate::flags::DisplayType,
    /// What kind of folder it is.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagfoldertype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfoldertype-canonical-property)
    #[doc(alias = "PR_FOLDER_TYPE")]
    pub folder_type: crate::flags::FolderType,
    /// Whether there are folders in it.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagsubfolders-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubfolders-canonical-property)
    #[doc(alias = "PR_SUBFOLDERS")]
    pub subfolders: bool,
    /// How many messages are in it.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagcontentcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontentcount-canonical-property)
    #[doc(alias = "PR_CONTENT_COUNT")]
    pub content_count: i32,
    /// How many unread messages are in it.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagcontentunreadcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontentunreadcount-canonical-property)
    #[doc(alias = "PR_CONTENT_UNREAD")]
    pub content_unread: i32,
    /// A remark about the object.
    ///
    /// There if: the folder has a remark; its page calls it required
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagcomment-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcomment-canonical-property)
    #[doc(alias = "PR_COMMENT")]
    pub comment: Option<String>,
    /// What kind of items it is for: `IPF.Note`.
    ///
    /// There if: the folder is for a kind of items
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagcontainerclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontainerclass-canonical-property)
    #[doc(alias = "PR_CONTAINER_CLASS")]
    pub container_class: Option<String>,
}
impl Row for HierarchyRow {
    const TAGS: &'static [Tag] = &[
        tags::DISPLAY_NAME.tag(),
        tags::DEPTH.tag(),
        tags::ENTRYID.tag(),
        tags::INSTANCE_KEY.tag(),
        tags::OBJECT_TYPE.tag(),
        tags::DISPLAY_TYPE.tag(),
        tags::FOLDER_TYPE.tag(),
        tags::SUBFOLDERS.tag(),
        tags::CONTENT_COUNT.tag(),
        tags::CONTENT_UNREAD.tag(),
        tags::COMMENT.tag(),
        tags::CONTAINER_CLASS.tag(),
    ];
    fn from_row(row: &mut RowReader<'_>) -> Result<Self> {
        Ok(HierarchyRow {
            display_name: row.required(tags::DISPLAY_NAME)?,
            depth: row.required(tags::DEPTH)?,
            entry_id: crate::EntryId::from_bytes(row.required(tags::ENTRYID)?),
            instance_key: row.required(tags::INSTANCE_KEY)?,
            object_type: crate::flags::ObjectType::from_raw(
                row.required(tags::OBJECT_TYPE)? as u32,
            ),
            display_type: crate::flags::DisplayType::from_raw(
                row.required(tags::DISPLAY_TYPE)? as u32,
            ),
            folder_type: crate::flags::FolderType::from_raw(
                row.required(tags::FOLDER_TYPE)? as u32,
            ),
            subfolders: row.required(tags::SUBFOLDERS)?,
            content_count: row.required(tags::CONTENT_COUNT)?,
            content_unread: row.required(tags::CONTENT_UNREAD)?,
            comment: row.optional(tags::COMMENT)?,
            container_class: row.optional(tags::CONTAINER_CLASS)?,
        })
    }
}
/// A message store of the profile.
///
/// A row of the message stores table, which `IMAPISession::GetMsgStoresTable` opens.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_DISPLAY_NAME`](crate::tags::DISPLAY_NAME) | `display_name` | 0x3001001F | PT_UNICODE | always | MAPI |
/// | [`PR_DEFAULT_STORE`](crate::tags::DEFAULT_STORE) | `default_store` | 0x3400000B | PT_BOOLEAN | always | MAPI |
/// | [`PR_ENTRYID`](crate::tags::ENTRYID) | `entry_id` | 0x0FFF0102 | PT_BINARY | always | MAPI |
/// | [`PR_INSTANCE_KEY`](crate::tags::INSTANCE_KEY) | `instance_key` | 0x0FF60102 | PT_BINARY | always | MAPI |
/// | [`PR_RECORD_KEY`](crate::tags::RECORD_KEY) | `record_key` | 0x0FF90102 | PT_BINARY | always | MAPI |
/// | [`PR_MDB_PROVIDER`](crate::tags::MDB_PROVIDER) | `mdb_provider` | 0x34140102 | PT_BINARY | always | MAPI |
/// | [`PR_PROVIDER_DISPLAY`](crate::tags::PROVIDER_DISPLAY) | `provider_display` | 0x3006001F | PT_UNICODE | always | MAPI |
/// | [`PR_RESOURCE_FLAGS`](crate::tags::RESOURCE_FLAGS) | `resource_flags` | 0x30090003 | PT_LONG | always | MAPI |
/// | [`PR_RESOURCE_TYPE`](crate::tags::RESOURCE_TYPE) | `resource_type` | 0x3E030003 | PT_LONG | always | MAPI |
/// | [`PR_OBJECT_TYPE`](crate::tags::OBJECT_TYPE) | `object_type` | 0x0FFE0003 | PT_LONG | always | MAPI |
///
/// [message-store-tables](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/message-store-tables)
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct StoreRow {
    /// The name that people see.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayname-canonical-property)
    #[doc(alias = "PR_DISPLAY_NAME")]
    pub display_name: String,
    /// Whether it is the default store.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagdefaultstore-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdefaultstore-canonical-property)
    #[doc(alias = "PR_DEFAULT_STORE")]
    pub default_store: bool,
    /// The identifier that opens the object; long-term when read from the object itself.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagentryid-canonical-property)
    #[doc(alias = "PR_ENTRYID")]
    pub entry_id: crate::EntryId,
    /// Identifies a row within its table.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtaginstancekey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginstancekey-canonical-property)
    #[doc(alias = "PR_INSTANCE_KEY")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub instance_key: Vec<u8>,
    /// Identifies the object within its provider; comparable byte by byte, not copied with it.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagrecordkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecordkey-canonical-property)
    #[doc(alias = "PR_RECORD_KEY")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub record_key: Vec<u8>,
    /// Which provider's store it is: a MAPIUID.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagstoreprovider-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstoreprovider-canonical-property)
    #[doc(alias = "PR_MDB_PROVIDER")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub mdb_provider: Vec<u8>,
    /// The name of the provider.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagproviderdisplay-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagproviderdisplay-canonical-property)
    #[doc(alias = "PR_PROVIDER_DISPLAY")]
    pub provider_display: String,
    /// What the provider or service is; a row of the service table uses other bits.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagresourceflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourceflags-canonical-property)
    #[doc(alias = "PR_RESOURCE_FLAGS")]
    pub resource_flags: crate::flags::ResourceFlags,
    /// What it stands for.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagresourcetype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourcetype-canonical-property)
    #[doc(alias = "PR_RESOURCE_TYPE")]
    pub resource_type: crate::flags::ResourceType,
    /// What kind of object it is.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagobjecttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagobjecttype-canonical-property)
    #[doc(alias = "PR_OBJECT_TYPE")]
    pub object_type: crate::flags::ObjectType,
}
impl Row for StoreRow {
    const TAGS: &'static [Tag] = &[
        tags::DISPLAY_NAME.tag(),
        tags::DEFAULT_STORE.tag(),
        tags::ENTRYID.tag(),
        tags::INSTANCE_KEY.tag(),
        tags::RECORD_KEY.tag(),
        tags::MDB_PROVIDER.tag(),
        tags::PROVIDER_DISPLAY.tag(),
        tags::RESOURCE_FLAGS.tag(),
        tags::RESOURCE_TYPE.tag(),
        tags::OBJECT_TYPE.tag(),
    ];
    fn from_row(row: &mut RowReader<'_>) -> Result<Self> {
        Ok(StoreRow {
            display_name: row.required(tags::DISPLAY_NAME)?,
            default_store: row.required(tags::DEFAULT_STORE)?,
            entry_id: crate::EntryId::from_bytes(row.required(tags::ENTRYID)?),
            instance_key: row.required(tags::INSTANCE_KEY)?,
            record_key: row.required(tags::RECORD_KEY)?,
            mdb_provider: row.required(tags::MDB_PROVIDER)?,
            provider_display: row.required(tags::PROVIDER_DISPLAY)?,
            resource_flags: crate::flags::ResourceFlags::from_bits_retain(
                row.required(tags::RESOURCE_FLAGS)? as u32,
            ),
            resource_type: crate::flags::ResourceType::from_raw(
                row.required(tags::RESOURCE_TYPE)? as u32,
            ),
            object_type: crate::flags::ObjectType::from_raw(
                row.required(tags::OBJECT_TYPE)? as u32,
            ),
        })
    }
}
/// A template that a recipient who is in no address book is made from.
///
/// A row of the one-off templates table, which `IABLogon::GetOneOffTable` or
/// `IMAPISupport::GetOneOffTable` opens.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_ADDRTYPE`](crate::tags::ADDRTYPE) | `addrtype` | 0x3002001F | PT_UNICODE | always | an address book provider, a container or MAPI |
/// | [`PR_DEPTH`](crate::tags::DEPTH) | `depth` | 0x30050003 | PT_LONG | always | an address book provider, a container or MAPI |
/// | [`PR_DISPLAY_NAME`](crate::tags::DISPLAY_NAME) | `display_name` | 0x3001001F | PT_UNICODE | always | an address book provider, a container or MAPI |
/// | [`PR_DISPLAY_TYPE`](crate::tags::DISPLAY_TYPE) | `display_type` | 0x39000003 | PT_LONG | always | an address book provider, a container or MAPI |
/// | [`PR_ENTRYID`](crate::tags::ENTRYID) | `entry_id` | 0x0FFF0102 | PT_BINARY | always | an address book provider, a container or MAPI |
/// | [`PR_INSTANCE_KEY`](crate::tags::INSTANCE_KEY) | `instance_key` | 0x0FF60102 | PT_BINARY | always | an address book provider, a container or MAPI |
/// | [`PR_SELECTABLE`](crate::tags::SELECTABLE) | `selectable` | 0x3609000B | PT_BOOLEAN | always | an address book provider, a container or MAPI |
///
/// [one-off-tables](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/one-off-tables)
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OneOffRow {
    /// The type of the address, such as `SMTP` or `EX`.
    ///
    /// Supplied by: an address book provider, a container or MAPI
    ///
    /// [pidtagaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaddresstype-canonical-property)
    #[doc(alias = "PR_ADDRTYPE")]
    pub addrtype: String,
    /// The level of a row in a hierarchy, the top being 0.
    ///
    /// Supplied by: an address book provider, a container or MAPI
    ///
    /// [pidtagdepth-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdepth-canonical-property)
    #[doc(alias = "PR_DEPTH")]
    pub depth: i32,
    /// The name that people see.
    ///
    /// Supplied by: an address book provider, a container or MAPI
    ///
    /// [pidtagdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayname-canonical-property)
    #[doc(alias = "PR_DISPLAY_NAME")]
    pub display_name: String,
    /// How clients show it.
    ///
    /// Supplied by: an address book provider, a container or MAPI
    ///
    /// [pidtagdisplaytype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaytype-canonical-property)
    #[doc(alias = "PR_DISPLAY_TYPE")]
    pub display_type: crate::flags::DisplayType,
    /// The identifier that opens the object; long-term when read from the object itself.
    ///
    /// Supplied by: an address book provider, a container or MAPI
    ///
    /// [pidtagentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagentryid-canonical-property)
    #[doc(alias = "PR_ENTRYID")]
    pub entry_id: crate::EntryId,
    /// Identifies a row within its table.
    ///
    /// Supplied by: an address book provider, a container or MAPI
    ///
    /// [pidtaginstancekey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginstancekey-canonical-property)
    #[doc(alias = "PR_INSTANCE_KEY")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub instance_key: Vec<u8>,
    /// Whether the entry may be chosen.
    ///
    /// Supplied by: an address book provider, a container or MAPI
    ///
    /// [pidtagselectable-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagselectable-canonical-property)
    #[doc(alias = "PR_SELECTABLE")]
    pub selectable: bool,
}
impl Row for OneOffRow {
    const TAGS: &'static [Tag] = &[
        tags::ADDRTYPE.tag(),
        tags::DEPTH.tag(),
        tags::DISPLAY_NAME.tag(),
        tags::DISPLAY_TYPE.tag(),
        tags::ENTRYID.tag(),
        tags::INSTANCE_KEY.tag(),
        tags::SELECTABLE.tag(),
    ];
    fn from_row(row: &mut RowReader<'_>) -> Result<Self> {
        Ok(OneOffRow {
            addrtype: row.required(tags::ADDRTYPE)?,
            depth: row.required(tags::DEPTH)?,
            display_name: row.required(tags::DISPLAY_NAME)?,
            display_type: crate::flags::DisplayType::from_raw(
                row.required(tags::DISPLAY_TYPE)? as u32,
            ),
            entry_id: crate::EntryId::from_bytes(row.required(tags::ENTRYID)?),
            instance_key: row.required(tags::INSTANCE_KEY)?,
            selectable: row.required(tags::SELECTABLE)?,
        })
    }
}
/// A message that waits to be sent.
///
/// A row of the outgoing queue table, which `IMsgStore::GetOutgoingQueue` opens.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_ENTRYID`](crate::tags::ENTRYID) | `entry_id` | 0x0FFF0102 | PT_BINARY | always | the store provider |
/// | [`PR_SUBJECT`](crate::tags::SUBJECT) | `subject` | 0x0037001F | PT_UNICODE | always | the store provider |
/// | [`PR_SENDER_NAME`](crate::tags::SENDER_NAME) | `sender_name` | 0x0C1A001F | PT_UNICODE | always | the store provider |
/// | [`PR_CLIENT_SUBMIT_TIME`](crate::tags::CLIENT_SUBMIT_TIME) | `client_submit_time` | 0x00390040 | PT_SYSTIME | always | the store provider |
/// | [`PR_DISPLAY_TO`](crate::tags::DISPLAY_TO) | `display_to` | 0x0E04001F | PT_UNICODE | always | the store provider |
/// | [`PR_DISPLAY_CC`](crate::tags::DISPLAY_CC) | `display_cc` | 0x0E03001F | PT_UNICODE | always | the store provider |
/// | [`PR_DISPLAY_BCC`](crate::tags::DISPLAY_BCC) | `display_bcc` | 0x0E02001F | PT_UNICODE | always | the store provider |
/// | [`PR_MESSAGE_FLAGS`](crate::tags::MESSAGE_FLAGS) | `message_flags` | 0x0E070003 | PT_LONG | always | the store provider |
/// | [`PR_MESSAGE_SIZE`](crate::tags::MESSAGE_SIZE) | `message_size` | 0x0E080003 | PT_LONG | always | the store provider |
/// | [`PR_PRIORITY`](crate::tags::PRIORITY) | `priority` | 0x00260003 | PT_LONG | always | the store provider |
/// | [`PR_SUBMIT_FLAGS`](crate::tags::SUBMIT_FLAGS) | `submit_flags` | 0x0E140003 | PT_LONG | always | the store provider |
///
/// [outgoing-queue-tables](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/outgoing-queue-tables)
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OutgoingQueueRow {
    /// The identifier that opens the object; long-term when read from the object itself.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagentryid-canonical-property)
    #[doc(alias = "PR_ENTRYID")]
    pub entry_id: crate::EntryId,
    /// What the message is about, with the prefix.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagsubject-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubject-canonical-property)
    #[doc(alias = "PR_SUBJECT")]
    pub subject: String,
    /// Who sent it: the name.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagsendername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendername-canonical-property)
    #[doc(alias = "PR_SENDER_NAME")]
    pub sender_name: String,
    /// When the sender submitted it.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagclientsubmittime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagclientsubmittime-canonical-property)
    #[doc(alias = "PR_CLIENT_SUBMIT_TIME")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub client_submit_time: std::time::SystemTime,
    /// The names of the primary recipients, separated by semicolons.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagdisplayto-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayto-canonical-property)
    #[doc(alias = "PR_DISPLAY_TO")]
    pub display_to: String,
    /// The names of those who receive a copy, separated by semicolons.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagdisplaycc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaycc-canonical-property)
    #[doc(alias = "PR_DISPLAY_CC")]
    pub display_cc: String,
    /// The names of those who receive a blind copy, separated by semicolons.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagdisplaybcc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaybcc-canonical-property)
    #[doc(alias = "PR_DISPLAY_BCC")]
    pub display_bcc: String,
    /// The state of the message; a client sets it before the first save only.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagmessageflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageflags-canonical-property)
    #[doc(alias = "PR_MESSAGE_FLAGS")]
    pub message_flags: crate::flags::MessageFlags,
    /// Size of the message, in bytes; of a store or folder, of all in it.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagmessagesize-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagesize-canonical-property)
    #[doc(alias = "PR_MESSAGE_SIZE")]
    pub message_size: i32,
    /// How urgently transports should carry it.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagpriority-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpriority-canonical-property)
    #[doc(alias = "PR_PRIORITY")]
    pub priority: crate::flags::Priority,
    /// How far a submitted message has come.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagsubmitflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubmitflags-canonical-property)
    #[doc(alias = "PR_SUBMIT_FLAGS")]
    pub submit_flags: crate::flags::SubmitFlags,
}
impl Row for OutgoingQueueRow {
    const TAGS: &'static [Tag] = &[
        tags::ENTRYID.tag(),
        tags::SUBJECT.tag(),
        tags::SENDER_NAME.tag(),
        tags::CLIENT_SUBMIT_TIME.tag(),
        tags::DISPLAY_TO.tag(),
        tags::DISPLAY_CC.tag(),
        tags::DISPLAY_BCC.tag(),
        tags::MESSAGE_FLAGS.tag(),
        tags::MESSAGE_SIZE.tag(),
        tags::PRIORITY.tag(),
        tags::SUBMIT_FLAGS.tag(),
    ];
    fn from_row(row: &mut RowReader<'_>) -> Result<Self> {
        Ok(OutgoingQueueRow {
            entry_id: crate::EntryId::from_bytes(row.required(tags::ENTRYID)?),
            subject: row.required(tags::SUBJECT)?,
            sender_name: row.required(tags::SENDER_NAME)?,
            client_submit_time: row.required(tags::CLIENT_SUBMIT_TIME)?,
            display_to: row.required(tags::DISPLAY_TO)?,
            display_cc: row.required(tags::DISPLAY_CC)?,
            display_bcc: row.required(tags::DISPLAY_BCC)?,
            message_flags: crate::flags::MessageFlags::from_bits_retain(
                row.required(tags::MESSAGE_FLAGS)? as u32,
            ),
            message_size: row.required(tags::MESSAGE_SIZE)?,
            priority: crate::flags::Priority::from_raw(
                row.required(tags::PRIORITY)? as u32,
            ),
            submit_flags: crate::flags::SubmitFlags::from_bits_retain(
                row.required(tags::SUBMIT_FLAGS)? as u32,
            ),
        })
    }
}
/// A profile.
///
/// A row of the profiles table, which `IProfAdmin::GetProfileTable` opens.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_DISPLAY_NAME`](crate::tags::DISPLAY_NAME) | `display_name` | 0x3001001F | PT_UNICODE | always | MAPI |
/// | [`PR_DEFAULT_PROFILE`](crate::tags::DEFAULT_PROFILE) | `default_profile` | 0x3D04000B | PT_BOOLEAN | always | MAPI |
///
/// [profile-tables](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/profile-tables)
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ProfileRow {
    /// The name that people see.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayname-canonical-property)
    #[doc(alias = "PR_DISPLAY_NAME")]
    pub display_name: String,
    /// Whether it is the default profile.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagdefaultprofile-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdefaultprofile-canonical-property)
    #[doc(alias = "PR_DEFAULT_PROFILE")]
    pub default_profile: bool,
}
impl Row for ProfileRow {
    const TAGS: &'static [Tag] = &[
        tags::DISPLAY_NAME.tag(),
        tags::DEFAULT_PROFILE.tag(),
    ];
    fn from_row(row: &mut RowReader<'_>) -> Result<Self> {
        Ok(ProfileRow {
            display_name: row.required(tags::DISPLAY_NAME)?,
            default_profile: row.required(tags::DEFAULT_PROFILE)?,
        })
    }
}
/// A provider of a message service. Rows without a resource type stand for further profile
/// sections of the service.
///
/// A row of the providers table, which `IProviderAdmin::GetProviderTable` or
/// `IMsgServiceAdmin::GetProviderTable` opens.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_DISPLAY_NAME`](crate::tags::DISPLAY_NAME) | `display_name` | 0x3001001F | PT_UNICODE | always | MAPI |
/// | [`PR_PROVIDER_DISPLAY`](crate::tags::PROVIDER_DISPLAY) | `provider_display` | 0x3006001F | PT_UNICODE | always | MAPI |
/// | [`PR_PROVIDER_DLL_NAME`](crate::tags::PROVIDER_DLL_NAME) | `provider_dll_name` | 0x300A001F | PT_UNICODE | always | MAPI |
/// | [`PR_PROVIDER_ORDINAL`](crate::tags::PROVIDER_ORDINAL) | `provider_ordinal` | 0x300D0003 | PT_LONG | always | MAPI |
/// | [`PR_PROVIDER_UID`](crate::tags::PROVIDER_UID) | `provider_uid` | 0x300C0102 | PT_BINARY | always | MAPI |
/// | [`PR_RESOURCE_TYPE`](crate::tags::RESOURCE_TYPE) | `resource_type` | 0x3E030003 | PT_LONG | if the row is a provider | MAPI |
/// | [`PR_RESOURCE_FLAGS`](crate::tags::RESOURCE_FLAGS) | `resource_flags` | 0x30090003 | PT_LONG | always | MAPI |
/// | [`PR_SERVICE_NAME`](crate::tags::SERVICE_NAME) | `service_name` | 0x3D09001F | PT_UNICODE | always | MAPI |
/// | [`PR_SERVICE_UID`](crate::tags::SERVICE_UID) | `service_uid` | 0x3D0C0102 | PT_BINARY | always | MAPI |
/// | [`PR_INSTANCE_KEY`](crate::tags::INSTANCE_KEY) | `instance_key` | 0x0FF60102 | PT_BINARY | always | MAPI |
///
/// [provider-tables](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/provider-tables)
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ProviderRow {
    /// The name that people see.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayname-canonical-property)
    #[doc(alias = "PR_DISPLAY_NAME")]
    pub display_name: String,
    /// The name of the provider.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagproviderdisplay-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagproviderdisplay-canonical-property)
    #[doc(alias = "PR_PROVIDER_DISPLAY")]
    pub provider_display: String,
    /// The file of the provider.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagproviderdllname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagproviderdllname-canonical-property)
    #[doc(alias = "PR_PROVIDER_DLL_NAME")]
    pub provider_dll_name: String,
    /// The place of a provider in the order of its kind.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagproviderordinal-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagproviderordinal-canonical-property)
    #[doc(alias = "PR_PROVIDER_ORDINAL")]
    pub provider_ordinal: i32,
    /// Identifies a provider in its profile: a MAPIUID.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagprovideruid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprovideruid-canonical-property)
    #[doc(alias = "PR_PROVIDER_UID")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub provider_uid: Vec<u8>,
    /// What it stands for.
    ///
    /// There if: the row is a provider
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagresourcetype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourcetype-canonical-property)
    #[doc(alias = "PR_RESOURCE_TYPE")]
    pub resource_type: Option<crate::flags::ResourceType>,
    /// What the provider or service is; a row of the service table uses other bits.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagresourceflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourceflags-canonical-property)
    #[doc(alias = "PR_RESOURCE_FLAGS")]
    pub resource_flags: crate::flags::ResourceFlags,
    /// The name of a message service in MapiSvc.inf.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagservicename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagservicename-canonical-property)
    #[doc(alias = "PR_SERVICE_NAME")]
    pub service_name: String,
    /// Identifies a message service in its profile: a MAPIUID.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagserviceuid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagserviceuid-canonical-property)
    #[doc(alias = "PR_SERVICE_UID")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub service_uid: Vec<u8>,
    /// Identifies a row within its table.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtaginstancekey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginstancekey-canonical-property)
    #[doc(alias = "PR_INSTANCE_KEY")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub instance_key: Vec<u8>,
}
impl Row for ProviderRow {
    const TAGS: &'static [Tag] = &[
        tags::DISPLAY_NAME.tag(),
        tags::PROVIDER_DISPLAY.tag(),
        tags::PROVIDER_DLL_NAME.tag(),
        tags::PROVIDER_ORDINAL.tag(),
        tags::PROVIDER_UID.tag(),
        tags::RESOURCE_TYPE.tag(),
        tags::RESOURCE_FLAGS.tag(),
        tags::SERVICE_NAME.tag(),
        tags::SERVICE_UID.tag(),
        tags::INSTANCE_KEY.tag(),
    ];
    fn from_row(row: &mut RowReader<'_>) -> Result<Self> {
        Ok(ProviderRow {
            display_name: row.required(tags::DISPLAY_NAME)?,
            provider_display: row.required(tags::PROVIDER_DISPLAY)?,
            provider_dll_name: row.required(tags::PROVIDER_DLL_NAME)?,
            provider_ordinal: row.required(tags::PROVIDER_ORDINAL)?,
            provider_uid: row.required(tags::PROVIDER_UID)?,
            resource_type: row
                .optional(tags::RESOURCE_TYPE)?
                .map(|value| crate::flags::ResourceType::from_raw(value as u32)),
            resource_flags: crate::flags::ResourceFlags::from_bits_retain(
                row.required(tags::RESOURCE_FLAGS)? as u32,
            ),
            service_name: row.required(tags::SERVICE_NAME)?,
            service_uid: row.required(tags::SERVICE_UID)?,
            instance_key: row.required(tags::INSTANCE_KEY)?,
        })
    }
}
/// The folder where messages of a class arrive.
///
/// A row of the receive folders table, which `IMsgStore::GetReceiveFolderTable` opens.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_MESSAGE_CLASS`](crate::tags::MESSAGE_CLASS) | `message_class` | 0x001A001F | PT_UNICODE | always | the store provider |
/// | [`PR_ENTRYID`](crate::tags::ENTRYID) | `entry_id` | 0x0FFF0102 | PT_BINARY | always | the store provider |
/// | [`PR_RECORD_KEY`](crate::tags::RECORD_KEY) | `record_key` | 0x0FF90102 | PT_BINARY | always | the store provider |
///
/// [receive-folder-tables](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/receive-folder-tables)
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ReceiveFolderRow {
    /// What kind of item it is: `IPM.Note`.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagmessageclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageclass-canonical-property)
    #[doc(alias = "PR_MESSAGE_CLASS")]
    pub message_class: String,
    /// The identifier that opens the object; long-term when read from the object itself.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagentryid-canonical-property)
    #[doc(alias = "PR_ENTRYID")]
    pub entry_id: crate::EntryId,
    /// Identifies the object within its provider; comparable byte by byte, not copied with it.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagrecordkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecordkey-canonical-property)
    #[doc(alias = "PR_RECORD_KEY")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub record_key: Vec<u8>,
}
impl Row for ReceiveFolderRow {
    const TAGS: &'static [Tag] = &[
        tags::MESSAGE_CLASS.tag(),
        tags::ENTRYID.tag(),
        tags::RECORD_KEY.tag(),
    ];
    fn from_row(row: &mut RowReader<'_>) -> Result<Self> {
        Ok(ReceiveFolderRow {
            message_class: row.required(tags::MESSAGE_CLASS)?,
            entry_id: crate::EntryId::from_bytes(row.required(tags::ENTRYID)?),
            record_key: row.required(tags::RECORD_KEY)?,
        })
    }
}
/// A recipient of a message.
///
/// A row of the recipients table, which `IMessage::GetRecipientTable` opens.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_ROWID`](crate::tags::ROWID) | `row_id` | 0x30000003 | PT_LONG | always | the store provider |
/// | [`PR_RECIPIENT_TYPE`](crate::tags::RECIPIENT_TYPE) | `recipient_type` | 0x0C150003 | PT_LONG | always | the store provider |
/// | [`PR_DISPLAY_NAME`](crate::tags::DISPLAY_NAME) | `display_name` | 0x3001001F | PT_UNICODE | always | the store provider |
/// | [`PR_ADDRTYPE`](crate::tags::ADDRTYPE) | `addrtype` | 0x3002001F | PT_UNICODE | if always once the message has been submitted | the store provider |
/// | [`PR_EMAIL_ADDRESS`](crate::tags::EMAIL_ADDRESS) | `email_address` | 0x3003001F | PT_UNICODE | not always | the store provider |
/// | [`PR_SMTP_ADDRESS`](crate::tags::SMTP_ADDRESS) | `smtp_address` | 0x39FE001F | PT_UNICODE | not always | the store provider |
/// | [`PR_ENTRYID`](crate::tags::ENTRYID) | `entry_id` | 0x0FFF0102 | PT_BINARY | not always | the store provider |
/// | [`PR_DISPLAY_TYPE`](crate::tags::DISPLAY_TYPE) | `display_type` | 0x39000003 | PT_LONG | not always | the store provider |
/// | [`PR_OBJECT_TYPE`](crate::tags::OBJECT_TYPE) | `object_type` | 0x0FFE0003 | PT_LONG | not always | the store provider |
/// | [`PR_RESPONSIBILITY`](crate::tags::RESPONSIBILITY) | `responsibility` | 0x0E0F000B | PT_BOOLEAN | if always once the message has been submitted | the store provider |
/// | [`PR_SEARCH_KEY`](crate::tags::SEARCH_KEY) | – | 0x300B0102 | PT_BINARY | not always | the store provider |
/// | [`PR_INSTANCE_KEY`](crate::tags::INSTANCE_KEY) | – | 0x0FF60102 | PT_BINARY | not always | the store provider |
/// | [`PR_RECORD_KEY`](crate::tags::RECORD_KEY) | – | 0x0FF90102 | PT_BINARY | not always | the store provider |
/// | [`PR_SPOOLER_STATUS`](crate::tags::SPOOLER_STATUS) | – | 0x0E100003 | PT_LONG | not always | the store provider |
/// | [`PR_SENDER_NAME`](crate::tags::SENDER_NAME) | – | 0x0C1A001F | PT_UNICODE | not always | the store provider |
/// | [`PR_SEND_RICH_INFO`](crate::tags::SEND_RICH_INFO) | – | 0x3A40000B | PT_BOOLEAN | not always | the store provider |
/// | [`PR_TRANSMITABLE_DISPLAY_NAME`](crate::tags::TRANSMITABLE_DISPLAY_NAME) | – | 0x3A20001F | PT_UNICODE | not always | the store provider |
/// | [`PR_RECIPIENT_STATUS`](crate::tags::RECIPIENT_STATUS) | – | 0x0E150003 | PT_LONG | not always | the transport |
///
/// [recipient-tables](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/recipient-tables)
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RecipientRow {
    /// Numbers the rows of a table, such as the recipients of a message.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagrowid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrowid-canonical-property)
    #[doc(alias = "PR_ROWID")]
    pub row_id: i32,
    /// The role of the recipient.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagrecipienttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipienttype-canonical-property)
    #[doc(alias = "PR_RECIPIENT_TYPE")]
    pub recipient_type: crate::flags::RecipientType,
    /// The name that people see.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayname-canonical-property)
    #[doc(alias = "PR_DISPLAY_NAME")]
    pub display_name: String,
    /// The type of the address, such as `SMTP` or `EX`.
    ///
    /// There if: always once the message has been submitted
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaddresstype-canonical-property)
    #[doc(alias = "PR_ADDRTYPE")]
    pub addrtype: Option<String>,
    /// The address, as its type writes it.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagemailaddress-canonical-property)
    #[doc(alias = "PR_EMAIL_ADDRESS")]
    pub email_address: Option<String>,
    /// The Internet address.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagsmtpaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsmtpaddress-canonical-property)
    #[doc(alias = "PR_SMTP_ADDRESS")]
    pub smtp_address: Option<String>,
    /// The identifier that opens the object; long-term when read from the object itself.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagentryid-canonical-property)
    #[doc(alias = "PR_ENTRYID")]
    pub entry_id: Option<crate::EntryId>,
    /// How clients show it.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagdisplaytype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaytype-canonical-property)
    #[doc(alias = "PR_DISPLAY_TYPE")]
    pub display_type: Option<crate::flags::DisplayType>,
    /// What kind of object it is.
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagobjecttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagobjecttype-canonical-property)
    #[doc(alias = "PR_OBJECT_TYPE")]
    pub object_type: Option<crate::flags::ObjectType>,
    /// Whether some transport has taken charge of a recipient.
    ///
    /// There if: always once the message has been submitted
    ///
    /// Supplied by: the store provider
    ///
    /// [pidtagresponsibility-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresponsibility-canonical-property)
    #[doc(alias = "PR_RESPONSIBILITY")]
    pub responsibility: Option<bool>,
}
impl Row for RecipientRow {
    const TAGS: &'static [Tag] = &[
        tags::ROWID.tag(),
        tags::RECIPIENT_TYPE.tag(),
        tags::DISPLAY_NAME.tag(),
        tags::ADDRTYPE.tag(),
        tags::EMAIL_ADDRESS.tag(),
        tags::SMTP_ADDRESS.tag(),
        tags::ENTRYID.tag(),
        tags::DISPLAY_TYPE.tag(),
        tags::OBJECT_TYPE.tag(),
        tags::RESPONSIBILITY.tag(),
    ];
    fn from_row(row: &mut RowReader<'_>) -> Result<Self> {
        Ok(RecipientRow {
            row_id: row.required(tags::ROWID)?,
            recipient_type: crate::flags::RecipientType::from_raw(
                row.required(tags::RECIPIENT_TYPE)? as u32,
            ),
            display_name: row.required(tags::DISPLAY_NAME)?,
            addrtype: row.optional(tags::ADDRTYPE)?,
            email_address: row.optional(tags::EMAIL_ADDRESS)?,
            smtp_address: row.optional(tags::SMTP_ADDRESS)?,
            entry_id: row.optional(tags::ENTRYID)?.map(crate::EntryId::from_bytes),
            display_type: row
                .optional(tags::DISPLAY_TYPE)?
                .map(|value| crate::flags::DisplayType::from_raw(value as u32)),
            object_type: row
                .optional(tags::OBJECT_TYPE)?
                .map(|value| crate::flags::ObjectType::from_raw(value as u32)),
            responsibility: row.optional(tags::RESPONSIBILITY)?,
        })
    }
}
/// A message service of a profile.
///
/// A row of the services table, which `IMsgServiceAdmin::GetMsgServiceTable` opens.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_DISPLAY_NAME`](crate::tags::DISPLAY_NAME) | `display_name` | 0x3001001F | PT_UNICODE | always | MAPI |
/// | [`PR_SERVICE_NAME`](crate::tags::SERVICE_NAME) | `service_name` | 0x3D09001F | PT_UNICODE | always | MAPI |
/// | [`PR_SERVICE_UID`](crate::tags::SERVICE_UID) | `service_uid` | 0x3D0C0102 | PT_BINARY | always | MAPI |
/// | [`PR_INSTANCE_KEY`](crate::tags::INSTANCE_KEY) | `instance_key` | 0x0FF60102 | PT_BINARY | always | MAPI |
/// | [`PR_RESOURCE_FLAGS`](crate::tags::RESOURCE_FLAGS) | `resource_flags` | 0x30090003 | PT_LONG | always | MAPI |
/// | [`PR_SERVICE_DLL_NAME`](crate::tags::SERVICE_DLL_NAME) | `service_dll_name` | 0x3D0A001F | PT_UNICODE | always | MAPI |
/// | [`PR_SERVICE_ENTRY_NAME`](crate::tags::SERVICE_ENTRY_NAME) | `service_entry_name` | 0x3D0B001E | PT_STRING8 | always | MAPI |
/// | [`PR_SERVICE_SUPPORT_FILES`](crate::tags::SERVICE_SUPPORT_FILES) | `service_support_files` | 0x3D0F101F | PT_MV_UNICODE | if the service has further files; its page calls it required | MAPI |
///
/// [message-service-tables](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/message-service-tables)
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ServiceRow {
    /// The name that people see.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayname-canonical-property)
    #[doc(alias = "PR_DISPLAY_NAME")]
    pub display_name: String,
    /// The name of a message service in MapiSvc.inf.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagservicename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagservicename-canonical-property)
    #[doc(alias = "PR_SERVICE_NAME")]
    pub service_name: String,
    /// Identifies a message service in its profile: a MAPIUID.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagserviceuid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagserviceuid-canonical-property)
    #[doc(alias = "PR_SERVICE_UID")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub service_uid: Vec<u8>,
    /// Identifies a row within its table.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtaginstancekey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginstancekey-canonical-property)
    #[doc(alias = "PR_INSTANCE_KEY")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub instance_key: Vec<u8>,
    /// What the provider or service is; a row of the service table uses other bits.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagresourceflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourceflags-canonical-property)
    #[doc(alias = "PR_RESOURCE_FLAGS")]
    pub resource_flags: crate::flags::ServiceFlags,
    /// The file of a message service.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagservicedllname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagservicedllname-canonical-property)
    #[doc(alias = "PR_SERVICE_DLL_NAME")]
    pub service_dll_name: String,
    /// The function in that file that configures the service.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagserviceentryname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagserviceentryname-canonical-property)
    #[doc(alias = "PR_SERVICE_ENTRY_NAME")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub service_entry_name: Vec<u8>,
    /// Further files of a message service.
    ///
    /// There if: the service has further files; its page calls it required
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagservicesupportfiles-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagservicesupportfiles-canonical-property)
    #[doc(alias = "PR_SERVICE_SUPPORT_FILES")]
    pub service_support_files: Option<Vec<String>>,
}
impl Row for ServiceRow {
    const TAGS: &'static [Tag] = &[
        tags::DISPLAY_NAME.tag(),
        tags::SERVICE_NAME.tag(),
        tags::SERVICE_UID.tag(),
        tags::INSTANCE_KEY.tag(),
        tags::RESOURCE_FLAGS.tag(),
        tags::SERVICE_DLL_NAME.tag(),
        tags::SERVICE_ENTRY_NAME.tag(),
        tags::SERVICE_SUPPORT_FILES.tag(),
    ];
    fn from_row(row: &mut RowReader<'_>) -> Result<Self> {
        Ok(ServiceRow {
            display_name: row.required(tags::DISPLAY_NAME)?,
            service_name: row.required(tags::SERVICE_NAME)?,
            service_uid: row.required(tags::SERVICE_UID)?,
            instance_key: row.required(tags::INSTANCE_KEY)?,
            resource_flags: crate::flags::ServiceFlags::from_bits_retain(
                row.required(tags::RESOURCE_FLAGS)? as u32,
            ),
            service_dll_name: row.required(tags::SERVICE_DLL_NAME)?,
            service_entry_name: row.required(tags::SERVICE_ENTRY_NAME)?,
            service_support_files: row.optional(tags::SERVICE_SUPPORT_FILES)?,
        })
    }
}
/// A resource of the session: MAPI itself, the spooler, the address book, or a provider.
///
/// A row of the status table, which `IMAPISession::GetStatusTable` opens.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_DISPLAY_NAME`](crate::tags::DISPLAY_NAME) | `display_name` | 0x3001001F | PT_UNICODE | always | the status object |
/// | [`PR_RESOURCE_TYPE`](crate::tags::RESOURCE_TYPE) | `resource_type` | 0x3E030003 | PT_LONG | always | MAPI |
/// | [`PR_STATUS_CODE`](crate::tags::STATUS_CODE) | `status_code` | 0x3E040003 | PT_LONG | always | the status object |
/// | [`PR_STATUS_STRING`](crate::tags::STATUS_STRING) | `status_string` | 0x3E08001F | PT_UNICODE | not always | the status object |
/// | [`PR_RESOURCE_METHODS`](crate::tags::RESOURCE_METHODS) | `resource_methods` | 0x3E020003 | PT_LONG | always | the status object |
/// | [`PR_RESOURCE_FLAGS`](crate::tags::RESOURCE_FLAGS) | `resource_flags` | 0x30090003 | PT_LONG | always | MAPI |
/// | [`PR_PROVIDER_DISPLAY`](crate::tags::PROVIDER_DISPLAY) | `provider_display` | 0x3006001F | PT_UNICODE | not always | the status object |
/// | [`PR_PROVIDER_DLL_NAME`](crate::tags::PROVIDER_DLL_NAME) | `provider_dll_name` | 0x300A001F | PT_UNICODE | always | MAPI |
/// | [`PR_ENTRYID`](crate::tags::ENTRYID) | `entry_id` | 0x0FFF0102 | PT_BINARY | always | MAPI |
/// | [`PR_INSTANCE_KEY`](crate::tags::INSTANCE_KEY) | `instance_key` | 0x0FF60102 | PT_BINARY | always | MAPI |
/// | [`PR_OBJECT_TYPE`](crate::tags::OBJECT_TYPE) | `object_type` | 0x0FFE0003 | PT_LONG | always | MAPI |
/// | [`PR_ROWID`](crate::tags::ROWID) | `row_id` | 0x30000003 | PT_LONG | always | MAPI |
/// | [`PR_IDENTITY_DISPLAY`](crate::tags::IDENTITY_DISPLAY) | `identity_display` | 0x3E00001F | PT_UNICODE | if the provider has an identity | the status object |
/// | [`PR_IDENTITY_ENTRYID`](crate::tags::IDENTITY_ENTRYID) | `identity_entry_id` | 0x3E010102 | PT_BINARY | if the provider has an identity | the status object |
/// | [`PR_IDENTITY_SEARCH_KEY`](crate::tags::IDENTITY_SEARCH_KEY) | `identity_search_key` | 0x3E050102 | PT_BINARY | if the provider has an identity | the status object |
/// | [`PR_OWN_STORE_ENTRYID`](crate::tags::OWN_STORE_ENTRYID) | `own_store_entry_id` | 0x3E060102 | PT_BINARY | if RESOURCE_FLAGS has OWN_STORE | the status object |
/// | [`PR_RESOURCE_PATH`](crate::tags::RESOURCE_PATH) | `resource_path` | 0x3E07001F | PT_UNICODE | if the provider keeps files of the user | the status object |
/// | [`PR_STORE_RECORD_KEY`](crate::tags::STORE_RECORD_KEY) | – | 0x0FFA0102 | PT_BINARY | not always | the store provider |
/// | [`PR_PROVIDER_UID`](crate::tags::PROVIDER_UID) | – | 0x300C0102 | PT_BINARY | not always | MAPI |
/// | [`PR_REMOTE_PROGRESS`](crate::tags::REMOTE_PROGRESS) | – | 0x3E0B0003 | PT_LONG | if it works with headers of mail on the server | the transport |
/// | [`PR_REMOTE_PROGRESS_TEXT`](crate::tags::REMOTE_PROGRESS_TEXT) | – | 0x3E0C001F | PT_UNICODE | if it works with headers of mail on the server | the transport |
/// | [`PR_REMOTE_VALIDATE_OK`](crate::tags::REMOTE_VALIDATE_OK) | – | 0x3E0D000B | PT_BOOLEAN | if it works with headers of mail on the server | the transport |
///
/// [status-tables](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/status-tables)
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct StatusRow {
    /// The name that people see.
    ///
    /// Supplied by: the status object
    ///
    /// [pidtagdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayname-canonical-property)
    #[doc(alias = "PR_DISPLAY_NAME")]
    pub display_name: String,
    /// What it stands for.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagresourcetype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourcetype-canonical-property)
    #[doc(alias = "PR_RESOURCE_TYPE")]
    pub resource_type: crate::flags::ResourceType,
    /// How it is doing.
    ///
    /// Supplied by: the status object
    ///
    /// [pidtagstatuscode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstatuscode-canonical-property)
    #[doc(alias = "PR_STATUS_CODE")]
    pub status_code: crate::flags::ResourceStatus,
    /// How it is doing, in words.
    ///
    /// Supplied by: the status object
    ///
    /// [pidtagstatusstring-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstatusstring-canonical-property)
    #[doc(alias = "PR_STATUS_STRING")]
    pub status_string: Option<String>,
    /// The methods that it offers.
    ///
    /// Supplied by: the status object
    ///
    /// [pidtagresourcemethods-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourcemethods-canonical-property)
    #[doc(alias = "PR_RESOURCE_METHODS")]
    pub resource_methods: crate::flags::ResourceMethods,
    /// What the provider or service is; a row of the service table uses other bits.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagresourceflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourceflags-canonical-property)
    #[doc(alias = "PR_RESOURCE_FLAGS")]
    pub resource_flags: crate::flags::ResourceFlags,
    /// The name of the provider.
    ///
    /// Supplied by: the status object
    ///
    /// [pidtagproviderdisplay-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagproviderdisplay-canonical-property)
    #[doc(alias = "PR_PROVIDER_DISPLAY")]
    pub provider_display: Option<String>,
    /// The file of the provider.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagproviderdllname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagproviderdllname-canonical-property)
    #[doc(alias = "PR_PROVIDER_DLL_NAME")]
    pub provider_dll_name: String,
    /// The identifier that opens the object; long-term when read from the object itself.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagentryid-canonical-property)
    #[doc(alias = "PR_ENTRYID")]
    pub entry_id: crate::EntryId,
    /// Identifies a row within its table.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtaginstancekey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginstancekey-canonical-property)
    #[doc(alias = "PR_INSTANCE_KEY")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub instance_key: Vec<u8>,
    /// What kind of object it is.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagobjecttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagobjecttype-canonical-property)
    #[doc(alias = "PR_OBJECT_TYPE")]
    pub object_type: crate::flags::ObjectType,
    /// Numbers the rows of a table, such as the recipients of a message.
    ///
    /// Supplied by: MAPI
    ///
    /// [pidtagrowid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrowid-canonical-property)
    #[doc(alias = "PR_ROWID")]
    pub row_id: i32,
    /// Who the user is for the provider: the name.
    ///
    /// There if: the provider has an identity
    ///
    /// Supplied by: the status object
    ///
    /// [pidtagidentitydisplay-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagidentitydisplay-canonical-property)
    #[doc(alias = "PR_IDENTITY_DISPLAY")]
    pub identity_display: Option<String>,
    /// Who the user is for the provider: the entry identifier.
    ///
    /// There if: the provider has an identity
    ///
    /// Supplied by: the status object
    ///
    /// [pidtagidentityentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagidentityentryid-canonical-property)
    #[doc(alias = "PR_IDENTITY_ENTRYID")]
    pub identity_entry_id: Option<crate::EntryId>,
    /// Who the user is for the provider: the search key.
    ///
    /// There if: the provider has an identity
    ///
    /// Supplied by: the status object
    ///
    /// [pidtagidentitysearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagidentitysearchkey-canonical-property)
    #[doc(alias = "PR_IDENTITY_SEARCH_KEY")]
    #[cfg_attr(feature = "serde", serde(default, with = "crate::serial"))]
    pub identity_search_key: Option<Vec<u8>>,
    /// The store that belongs to the transport.
    ///
    /// There if: RESOURCE_FLAGS has OWN_STORE
    ///
    /// Supplied by: the status object
    ///
    /// [pidtagownstoreentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagownstoreentryid-canonical-property)
    #[doc(alias = "PR_OWN_STORE_ENTRYID")]
    pub own_store_entry_id: Option<crate::EntryId>,
    /// Where the provider keeps files of the user.
    ///
    /// There if: the provider keeps files of the user
    ///
    /// Supplied by: the status object
    ///
    /// [pidtagresourcepath-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourcepath-canonical-property)
    #[doc(alias = "PR_RESOURCE_PATH")]
    pub resource_path: Option<String>,
}
impl Row for StatusRow {
    const TAGS: &'static [Tag] = &[
        tags::DISPLAY_NAME.tag(),
        tags::RESOURCE_TYPE.tag(),
        tags::STATUS_CODE.tag(),
        tags::STATUS_STRING.tag(),
        tags::RESOURCE_METHODS.tag(),
        tags::RESOURCE_FLAGS.tag(),
        tags::PROVIDER_DISPLAY.tag(),
        tags::PROVIDER_DLL_NAME.tag(),
        tags::ENTRYID.tag(),
        tags::INSTANCE_KEY.tag(),
        tags::OBJECT_TYPE.tag(),
        tags::ROWID.tag(),
        tags::IDENTITY_DISPLAY.tag(),
        tags::IDENTITY_ENTRYID.tag(),
        tags::IDENTITY_SEARCH_KEY.tag(),
        tags::OWN_STORE_ENTRYID.tag(),
        tags::RESOURCE_PATH.tag(),
    ];
    fn from_row(row: &mut RowReader<'_>) -> Result<Self> {
        Ok(StatusRow {
            display_name: row.required(tags::DISPLAY_NAME)?,
            resource_type: crate::flags::ResourceType::from_raw(
                row.required(tags::RESOURCE_TYPE)? as u32,
            ),
            status_code: crate::flags::ResourceStatus::from_bits_retain(
                row.required(tags::STATUS_CODE)? as u32,
            ),
            status_string: row.optional(tags::STATUS_STRING)?,
            resource_methods: crate::flags::ResourceMethods::from_bits_retain(
                row.required(tags::RESOURCE_METHODS)? as u32,
            ),
            resource_flags: crate::flags::ResourceFlags::from_bits_retain(
                row.required(tags::RESOURCE_FLAGS)? as u32,
            ),
            provider_display: row.optional(tags::PROVIDER_DISPLAY)?,
            provider_dll_name: row.required(tags::PROVIDER_DLL_NAME)?,
            entry_id: crate::EntryId::from_bytes(row.required(tags::ENTRYID)?),
            instance_key: row.required(tags::INSTANCE_KEY)?,
            object_type: crate::flags::ObjectType::from_raw(
                row.required(tags::OBJECT_TYPE)? as u32,
            ),
            row_id: row.required(tags::ROWID)?,
            identity_display: row.optional(tags::IDENTITY_DISPLAY)?,
            identity_entry_id: row
                .optional(tags::IDENTITY_ENTRYID)?
                .map(crate::EntryId::from_bytes),
            identity_search_key: row.optional(tags::IDENTITY_SEARCH_KEY)?,
            own_store_entry_id: row
                .optional(tags::OWN_STORE_ENTRYID)?
                .map(crate::EntryId::from_bytes),
            resource_path: row.optional(tags::RESOURCE_PATH)?,
        })
    }
}
