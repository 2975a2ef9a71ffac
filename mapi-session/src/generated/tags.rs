// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Property tags, each with the Rust type of its values.
use crate::Tag;
use crate::{PropTag, types};
/// The name in ASCII.
///
/// `PR_7BIT_DISPLAY_NAME`, PT_STRING8, 0x39FF001E.
///
/// [pidtag7bitdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtag7bitdisplayname-canonical-property)
#[doc(alias = "PR_7BIT_DISPLAY_NAME")]
#[doc(alias = "PidTag7BitDisplayName")]
#[doc(alias = "PR_7BIT_DISPLAY_NAME_A")]
#[doc(alias = "PR_7BIT_DISPLAY_NAME_W")]
#[doc(alias = "0x39FF001E")]
pub const SEVEN_BIT_DISPLAY_NAME: PropTag<types::String8> = PropTag::from_id(0x39FF);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ABSTRACT`, PT_UNICODE, 0x3FDA001F.
#[doc(alias = "PR_ABSTRACT")]
#[doc(alias = "PR_ABSTRACT_A")]
#[doc(alias = "PR_ABSTRACT_W")]
#[doc(alias = "0x3FDA001F")]
pub const ABSTRACT: PropTag<types::Unicode> = PropTag::from_id(0x3FDA);
/// Whether the container that is shown first follows the folder.
///
/// `PR_AB_CHOOSE_DIRECTORY_AUTOMATICALLY`, PT_BOOLEAN, 0x3D1C000B.
///
/// [pidtagaddressbookchoosedirectoryautomatically-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaddressbookchoosedirectoryautomatically-canonical-property)
#[doc(alias = "PR_AB_CHOOSE_DIRECTORY_AUTOMATICALLY")]
#[doc(alias = "PidTagAddressBookChooseDirectoryAutomatically")]
#[doc(alias = "0x3D1C000B")]
pub const AB_CHOOSE_DIRECTORY_AUTOMATICALLY: PropTag<types::Boolean> = PropTag::from_id(
    0x3D1C,
);
/// The container that is shown first; a profile keeps it.
///
/// `PR_AB_DEFAULT_DIR`, PT_BINARY, 0x3D060102.
///
/// [pidtagabdefaultdir-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagabdefaultdir-canonical-property)
#[doc(alias = "PR_AB_DEFAULT_DIR")]
#[doc(alias = "PidTagAbDefaultDir")]
#[doc(alias = "0x3D060102")]
pub const AB_DEFAULT_DIR: PropTag<types::Binary> = PropTag::from_id(0x3D06);
/// The personal address book; a profile keeps it.
///
/// `PR_AB_DEFAULT_PAB`, PT_BINARY, 0x3D070102.
///
/// [pidtagabdefaultpab-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagabdefaultpab-canonical-property)
#[doc(alias = "PR_AB_DEFAULT_PAB")]
#[doc(alias = "PidTagAbDefaultPab")]
#[doc(alias = "0x3D070102")]
pub const AB_DEFAULT_PAB: PropTag<types::Binary> = PropTag::from_id(0x3D07);
/// The address book providers of a profile: MAPIUIDs, one after the other.
///
/// `PR_AB_PROVIDERS`, PT_BINARY, 0x3D010102.
///
/// [pidtagabproviders-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagabproviders-canonical-property)
#[doc(alias = "PR_AB_PROVIDERS")]
#[doc(alias = "PidTagAbProviders")]
#[doc(alias = "0x3D010102")]
pub const AB_PROVIDERS: PropTag<types::Binary> = PropTag::from_id(0x3D01);
/// Which provider's container it is: a MAPIUID.
///
/// `PR_AB_PROVIDER_ID`, PT_BINARY, 0x36150102.
///
/// [pidtagabproviderid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagabproviderid-canonical-property)
#[doc(alias = "PR_AB_PROVIDER_ID")]
#[doc(alias = "PidTagAbProviderId")]
#[doc(alias = "0x36150102")]
pub const AB_PROVIDER_ID: PropTag<types::Binary> = PropTag::from_id(0x3615);
/// The containers in which names are looked up; a profile keeps them.
///
/// `PR_AB_SEARCH_PATH`, PT_MV_BINARY, 0x3D051102.
///
/// [pidtagabsearchpath-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagabsearchpath-canonical-property)
#[doc(alias = "PR_AB_SEARCH_PATH")]
#[doc(alias = "PidTagAbSearchPath")]
#[doc(alias = "0x3D051102")]
pub const AB_SEARCH_PATH: PropTag<types::MvBinary> = PropTag::from_id(0x3D05);
/// The containers in which names are looked up, before the next logon.
///
/// `PR_AB_SEARCH_PATH_UPDATE`, PT_BINARY, 0x3D110102.
///
/// [pidtagabsearchpathupdate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagabsearchpathupdate-canonical-property)
#[doc(alias = "PR_AB_SEARCH_PATH_UPDATE")]
#[doc(alias = "PidTagAbSearchPathUpdate")]
#[doc(alias = "0x3D110102")]
pub const AB_SEARCH_PATH_UPDATE: PropTag<types::Binary> = PropTag::from_id(0x3D11);
/// What the user may do with the object.
///
/// `PR_ACCESS`, PT_LONG, 0x0FF40003.
///
/// [pidtagaccess-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaccess-canonical-property)
#[doc(alias = "PR_ACCESS")]
#[doc(alias = "PidTagAccess")]
#[doc(alias = "0x0FF40003")]
pub const ACCESS: PropTag<types::Long> = PropTag::from_id(0x0FF4);
/// What the object as it is open allows.
///
/// `PR_ACCESS_LEVEL`, PT_LONG, 0x0FF70003.
///
/// [pidtagaccesslevel-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaccesslevel-canonical-property)
#[doc(alias = "PR_ACCESS_LEVEL")]
#[doc(alias = "PidTagAccessLevel")]
#[doc(alias = "0x0FF70003")]
pub const ACCESS_LEVEL: PropTag<types::Long> = PropTag::from_id(0x0FF7);
/// The name of the account.
///
/// `PR_ACCOUNT`, PT_UNICODE, 0x3A00001F.
///
/// [pidtagaccount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaccount-canonical-property)
#[doc(alias = "PR_ACCOUNT")]
#[doc(alias = "PidTagAccount")]
#[doc(alias = "PR_ACCOUNT_A")]
#[doc(alias = "PR_ACCOUNT_W")]
#[doc(alias = "0x3A00001F")]
pub const ACCOUNT: PropTag<types::Unicode> = PropTag::from_id(0x3A00);
/// Whether a receipt was sent by a person or a program.
///
/// `PR_ACKNOWLEDGEMENT_MODE`, PT_LONG, 0x00010003.
///
/// [pidtagacknowledgementmode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagacknowledgementmode-canonical-property)
#[doc(alias = "PR_ACKNOWLEDGEMENT_MODE")]
#[doc(alias = "PidTagAcknowledgementMode")]
#[doc(alias = "0x00010003")]
pub const ACKNOWLEDGEMENT_MODE: PropTag<types::Long> = PropTag::from_id(0x0001);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ACL_DATA`, PT_BINARY, 0x3FE00102.
#[doc(alias = "PR_ACL_DATA")]
#[doc(alias = "0x3FE00102")]
pub const ACL_DATA: PropTag<types::Binary> = PropTag::from_id(0x3FE0);
/// The table of who may do what in the folder.
///
/// `PR_ACL_TABLE`, PT_OBJECT, 0x3FE0000D.
///
/// [pidtagaccesscontrollisttable-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaccesscontrollisttable-canonical-property)
#[doc(alias = "PR_ACL_TABLE")]
#[doc(alias = "PidTagAccessControlListTable")]
#[doc(alias = "0x3FE0000D")]
pub const ACL_TABLE: PropTag<types::Object> = PropTag::from_id(0x3FE0);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ACTIVE_USER_ENTRYID`, PT_BINARY, 0x66520102.
#[doc(alias = "PR_ACTIVE_USER_ENTRYID")]
#[doc(alias = "0x66520102")]
pub const ACTIVE_USER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x6652);
/// Further special folders: conflicts, junk mail and others.
///
/// `PR_ADDITIONAL_REN_ENTRYIDS`, PT_MV_BINARY, 0x36D81102.
///
/// [pidtagadditionalrenentryids-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagadditionalrenentryids-canonical-property)
#[doc(alias = "PR_ADDITIONAL_REN_ENTRYIDS")]
#[doc(alias = "PidTagAdditionalRenEntryIds")]
#[doc(alias = "0x36D81102")]
pub const ADDITIONAL_REN_ENTRYIDS: PropTag<types::MvBinary> = PropTag::from_id(0x36D8);
/// Further special folders, with their kinds.
///
/// `PR_ADDITIONAL_REN_ENTRYIDS_EX`, PT_BINARY, 0x36D90102.
///
/// [pidtagadditionalrenentryidsex-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagadditionalrenentryidsex-canonical-property)
#[doc(alias = "PR_ADDITIONAL_REN_ENTRYIDS_EX")]
#[doc(alias = "PidTagAdditionalRenEntryIdsEx")]
#[doc(alias = "0x36D90102")]
pub const ADDITIONAL_REN_ENTRYIDS_EX: PropTag<types::Binary> = PropTag::from_id(0x36D9);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ADDRBOOK_FOR_LOCAL_SITE_ENTRYID`, PT_BINARY, 0x66260102.
#[doc(alias = "PR_ADDRBOOK_FOR_LOCAL_SITE_ENTRYID")]
#[doc(alias = "0x66260102")]
pub const ADDRBOOK_FOR_LOCAL_SITE_ENTRYID: PropTag<types::Binary> = PropTag::from_id(
    0x6626,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ADDRESS_BOOK_DISPLAY_NAME`, PT_UNICODE, 0x3FE8001F.
#[doc(alias = "PR_ADDRESS_BOOK_DISPLAY_NAME")]
#[doc(alias = "0x3FE8001F")]
pub const ADDRESS_BOOK_DISPLAY_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3FE8);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ADDRESS_BOOK_ENTRYID`, PT_BINARY, 0x663B0102.
#[doc(alias = "PR_ADDRESS_BOOK_ENTRYID")]
#[doc(alias = "0x663B0102")]
pub const ADDRESS_BOOK_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x663B);
/// The type of the address, such as `SMTP` or `EX`.
///
/// `PR_ADDRTYPE`, PT_UNICODE, 0x3002001F.
///
/// [pidtagaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaddresstype-canonical-property)
#[doc(alias = "PR_ADDRTYPE")]
#[doc(alias = "PidTagAddressType")]
#[doc(alias = "PR_ADDRTYPE_A")]
#[doc(alias = "PR_ADDRTYPE_W")]
#[doc(alias = "0x3002001F")]
pub const ADDRTYPE: PropTag<types::Unicode> = PropTag::from_id(0x3002);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ADDR_CC`, PT_UNICODE, 0x0E98001F.
#[doc(alias = "PR_ADDR_CC")]
#[doc(alias = "PR_ADDR_CC_A")]
#[doc(alias = "PR_ADDR_CC_W")]
#[doc(alias = "0x0E98001F")]
pub const ADDR_CC: PropTag<types::Unicode> = PropTag::from_id(0x0E98);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ADDR_TO`, PT_UNICODE, 0x0E97001F.
#[doc(alias = "PR_ADDR_TO")]
#[doc(alias = "0x0E97001F")]
pub const ADDR_TO: PropTag<types::Unicode> = PropTag::from_id(0x0E97);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ADMIN_SECURITY_DESCRIPTOR`, PT_BINARY, 0x3D210102.
#[doc(alias = "PR_ADMIN_SECURITY_DESCRIPTOR")]
#[doc(alias = "0x3D210102")]
pub const ADMIN_SECURITY_DESCRIPTOR: PropTag<types::Binary> = PropTag::from_id(0x3D21);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ADMIN_SECURITY_DESCRIPTOR_AS_XML`, PT_UNICODE, 0x0E6B001F.
#[doc(alias = "PR_ADMIN_SECURITY_DESCRIPTOR_AS_XML")]
#[doc(alias = "PR_ADMIN_SECURITY_DESCRIPTOR_AS_XML_A")]
#[doc(alias = "PR_ADMIN_SECURITY_DESCRIPTOR_AS_XML_W")]
#[doc(alias = "0x0E6B001F")]
pub const ADMIN_SECURITY_DESCRIPTOR_AS_XML: PropTag<types::Unicode> = PropTag::from_id(
    0x0E6B,
);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_AGING_DEFAULT`, PT_LONG, 0x685E0003.
#[doc(alias = "PR_AGING_DEFAULT")]
#[doc(alias = "0x685E0003")]
pub const AGING_DEFAULT: PropTag<types::Long> = PropTag::from_id(0x685E);
/// The unit of PR_AGING_PERIOD.
///
/// `PR_AGING_GRANULARITY`, PT_LONG, 0x36EE0003.
///
/// [pidtagaginggranularity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaginggranularity-canonical-property)
#[doc(alias = "PR_AGING_GRANULARITY")]
#[doc(alias = "PidTagAgingGranularity")]
#[doc(alias = "0x36EE0003")]
pub const AGING_GRANULARITY: PropTag<types::Long> = PropTag::from_id(0x36EE);
/// After how many units items are archived.
///
/// `PR_AGING_PERIOD`, PT_LONG, 0x36EC0003.
///
/// [pidtagagingperiod-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagagingperiod-canonical-property)
#[doc(alias = "PR_AGING_PERIOD")]
#[doc(alias = "PidTagAgingPeriod")]
#[doc(alias = "0x36EC0003")]
pub const AGING_PERIOD: PropTag<types::Long> = PropTag::from_id(0x36EC);
/// Who receives what cannot be delivered to them.
///
/// `PR_ALTERNATE_RECIPIENT`, PT_BINARY, 0x3A010102.
///
/// [pidtagalternaterecipient-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagalternaterecipient-canonical-property)
#[doc(alias = "PR_ALTERNATE_RECIPIENT")]
#[doc(alias = "PidTagAlternateRecipient")]
#[doc(alias = "0x3A010102")]
pub const ALTERNATE_RECIPIENT: PropTag<types::Binary> = PropTag::from_id(0x3A01);
/// Whether another recipient may receive it instead.
///
/// `PR_ALTERNATE_RECIPIENT_ALLOWED`, PT_BOOLEAN, 0x0002000B.
///
/// [pidtagalternaterecipientallowed-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagalternaterecipientallowed-canonical-property)
#[doc(alias = "PR_ALTERNATE_RECIPIENT_ALLOWED")]
#[doc(alias = "PidTagAlternateRecipientAllowed")]
#[doc(alias = "0x0002000B")]
pub const ALTERNATE_RECIPIENT_ALLOWED: PropTag<types::Boolean> = PropTag::from_id(
    0x0002,
);
/// Used in a restriction only: names that may be meant by a text.
///
/// `PR_ANR`, PT_UNICODE, 0x360C001F.
///
/// [pidtaganr-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaganr-canonical-property)
#[doc(alias = "PR_ANR")]
#[doc(alias = "PidTagAnr")]
#[doc(alias = "PR_ANR_A")]
#[doc(alias = "PR_ANR_W")]
#[doc(alias = "0x360C001F")]
pub const ANR: PropTag<types::Unicode> = PropTag::from_id(0x360C);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ANTIVIRUS_SCAN_INFO`, PT_STRING8, 0x0E88001E.
#[doc(alias = "PR_ANTIVIRUS_SCAN_INFO")]
#[doc(alias = "0x0E88001E")]
pub const ANTIVIRUS_SCAN_INFO: PropTag<types::String8> = PropTag::from_id(0x0E88);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ANTIVIRUS_SCAN_STATUS`, PT_LONG, 0x0E870003.
#[doc(alias = "PR_ANTIVIRUS_SCAN_STATUS")]
#[doc(alias = "0x0E870003")]
pub const ANTIVIRUS_SCAN_STATUS: PropTag<types::Long> = PropTag::from_id(0x0E87);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ANTIVIRUS_VENDOR`, PT_STRING8, 0x0E85001E.
#[doc(alias = "PR_ANTIVIRUS_VENDOR")]
#[doc(alias = "0x0E85001E")]
pub const ANTIVIRUS_VENDOR: PropTag<types::String8> = PropTag::from_id(0x0E85);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ANTIVIRUS_VERSION`, PT_LONG, 0x0E860003.
#[doc(alias = "PR_ANTIVIRUS_VERSION")]
#[doc(alias = "0x0E860003")]
pub const ANTIVIRUS_VERSION: PropTag<types::Long> = PropTag::from_id(0x0E86);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ARCHIVE_DATE`, PT_SYSTIME, 0x301F0040.
#[doc(alias = "PR_ARCHIVE_DATE")]
#[doc(alias = "0x301F0040")]
pub const ARCHIVE_DATE: PropTag<types::SysTime> = PropTag::from_id(0x301F);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ARCHIVE_PERIOD`, PT_LONG, 0x301E0003.
#[doc(alias = "PR_ARCHIVE_PERIOD")]
#[doc(alias = "0x301E0003")]
pub const ARCHIVE_PERIOD: PropTag<types::Long> = PropTag::from_id(0x301E);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ARCHIVE_TAG`, PT_BINARY, 0x30180102.
#[doc(alias = "PR_ARCHIVE_TAG")]
#[doc(alias = "0x30180102")]
pub const ARCHIVE_TAG: PropTag<types::Binary> = PropTag::from_id(0x3018);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ARRIVAL_TIME`, PT_SYSTIME, 0x665F0040.
#[doc(alias = "PR_ARRIVAL_TIME")]
#[doc(alias = "0x665F0040")]
pub const ARRIVAL_TIME: PropTag<types::SysTime> = PropTag::from_id(0x665F);
/// The assistant.
///
/// `PR_ASSISTANT`, PT_UNICODE, 0x3A30001F.
///
/// [pidtagassistant-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagassistant-canonical-property)
#[doc(alias = "PR_ASSISTANT")]
#[doc(alias = "PidTagAssistant")]
#[doc(alias = "PR_ASSISTANT_A")]
#[doc(alias = "PR_ASSISTANT_W")]
#[doc(alias = "0x3A30001F")]
pub const ASSISTANT: PropTag<types::Unicode> = PropTag::from_id(0x3A30);
/// The telephone of the assistant.
///
/// `PR_ASSISTANT_TELEPHONE_NUMBER`, PT_UNICODE, 0x3A2E001F.
///
/// [pidtagassistanttelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagassistanttelephonenumber-canonical-property)
#[doc(alias = "PR_ASSISTANT_TELEPHONE_NUMBER")]
#[doc(alias = "PidTagAssistantTelephoneNumber")]
#[doc(alias = "PR_ASSISTANT_TELEPHONE_NUMBER_A")]
#[doc(alias = "PR_ASSISTANT_TELEPHONE_NUMBER_W")]
#[doc(alias = "0x3A2E001F")]
pub const ASSISTANT_TELEPHONE_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A2E);
/// Whether a personal store is one for SharePoint.
///
/// `PR_ASSOCIATED_SHARING_PROVIDER`, PT_CLSID, 0x0EA00048.
///
/// [pidtagassociatedsharingprovider-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagassociatedsharingprovider-canonical-property)
#[doc(alias = "PR_ASSOCIATED_SHARING_PROVIDER")]
#[doc(alias = "PidTagAssociatedSharingProvider")]
#[doc(alias = "0x0EA00048")]
pub const ASSOCIATED_SHARING_PROVIDER: PropTag<types::Clsid> = PropTag::from_id(0x0EA0);
/// How many hidden messages are in it.
///
/// `PR_ASSOC_CONTENT_COUNT`, PT_LONG, 0x36170003.
///
/// [pidtagassociatedcontentcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagassociatedcontentcount-canonical-property)
#[doc(alias = "PR_ASSOC_CONTENT_COUNT")]
#[doc(alias = "PidTagAssociatedContentCount")]
#[doc(alias = "0x36170003")]
pub const ASSOC_CONTENT_COUNT: PropTag<types::Long> = PropTag::from_id(0x3617);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ASSOC_MESSAGE_SIZE`, PT_LONG, 0x66B40003.
#[doc(alias = "PR_ASSOC_MESSAGE_SIZE")]
#[doc(alias = "0x66B40003")]
pub const ASSOC_MESSAGE_SIZE: PropTag<types::Long> = PropTag::from_id(0x66B4);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ASSOC_MESSAGE_SIZE_EXTENDED`, PT_I8, 0x66B40014.
#[doc(alias = "PR_ASSOC_MESSAGE_SIZE_EXTENDED")]
#[doc(alias = "0x66B40014")]
pub const ASSOC_MESSAGE_SIZE_EXTENDED: PropTag<types::I8> = PropTag::from_id(0x66B4);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ASSOC_MSG_W_ATTACH_COUNT`, PT_LONG, 0x66AE0003.
#[doc(alias = "PR_ASSOC_MSG_W_ATTACH_COUNT")]
#[doc(alias = "0x66AE0003")]
pub const ASSOC_MSG_W_ATTACH_COUNT: PropTag<types::Long> = PropTag::from_id(0x66AE);
/// Whether it is the picture of a contact.
///
/// `PR_ATTACHMENT_CONTACTPHOTO`, PT_BOOLEAN, 0x7FFF000B.
///
/// [pidtagattachmentcontactphoto-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmentcontactphoto-canonical-property)
#[doc(alias = "PR_ATTACHMENT_CONTACTPHOTO")]
#[doc(alias = "PidTagAttachmentContactPhoto")]
#[doc(alias = "0x7FFF000B")]
pub const ATTACHMENT_CONTACTPHOTO: PropTag<types::Boolean> = PropTag::from_id(0x7FFF);
/// Whether it belongs to an exception of a series of appointments.
///
/// `PR_ATTACHMENT_FLAGS`, PT_LONG, 0x7FFD0003.
///
/// [pidtagattachmentflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmentflags-canonical-property)
#[doc(alias = "PR_ATTACHMENT_FLAGS")]
#[doc(alias = "PidTagAttachmentFlags")]
#[doc(alias = "0x7FFD0003")]
pub const ATTACHMENT_FLAGS: PropTag<types::Long> = PropTag::from_id(0x7FFD);
/// Whether clients do not list it.
///
/// `PR_ATTACHMENT_HIDDEN`, PT_BOOLEAN, 0x7FFE000B.
///
/// [pidtagattachmenthidden-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmenthidden-canonical-property)
#[doc(alias = "PR_ATTACHMENT_HIDDEN")]
#[doc(alias = "PidTagAttachmentHidden")]
#[doc(alias = "0x7FFE000B")]
pub const ATTACHMENT_HIDDEN: PropTag<types::Boolean> = PropTag::from_id(0x7FFE);
/// Links it with what it belongs to.
///
/// `PR_ATTACHMENT_LINKID`, PT_LONG, 0x7FFA0003.
///
/// [pidtagattachmentlinkid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmentlinkid-canonical-property)
#[doc(alias = "PR_ATTACHMENT_LINKID")]
#[doc(alias = "PidTagAttachmentLinkId")]
#[doc(alias = "0x7FFA0003")]
pub const ATTACHMENT_LINKID: PropTag<types::Long> = PropTag::from_id(0x7FFA);
/// What an X.400 system knows about it.
///
/// `PR_ATTACHMENT_X400_PARAMETERS`, PT_BINARY, 0x37000102.
#[doc(alias = "PR_ATTACHMENT_X400_PARAMETERS")]
#[doc(alias = "0x37000102")]
pub const ATTACHMENT_X400_PARAMETERS: PropTag<types::Binary> = PropTag::from_id(0x3700);
/// What a Macintosh file has beside its data.
///
/// `PR_ATTACH_ADDITIONAL_INFO`, PT_BINARY, 0x370F0102.
///
/// [pidtagattachadditionalinformation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachadditionalinformation-canonical-property)
#[doc(alias = "PR_ATTACH_ADDITIONAL_INFO")]
#[doc(alias = "PidTagAttachAdditionalInformation")]
#[doc(alias = "0x370F0102")]
pub const ATTACH_ADDITIONAL_INFO: PropTag<types::Binary> = PropTag::from_id(0x370F);
/// The header field Content-Base.
///
/// `PR_ATTACH_CONTENT_BASE`, PT_UNICODE, 0x3711001F.
///
/// [pidtagattachcontentbase-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachcontentbase-canonical-property)
#[doc(alias = "PR_ATTACH_CONTENT_BASE")]
#[doc(alias = "PidTagAttachContentBase")]
#[doc(alias = "PR_ATTACH_CONTENT_BASE_A")]
#[doc(alias = "PR_ATTACH_CONTENT_BASE_W")]
#[doc(alias = "0x3711001F")]
pub const ATTACH_CONTENT_BASE: PropTag<types::Unicode> = PropTag::from_id(0x3711);
/// The header field Content-ID, without angle brackets.
///
/// `PR_ATTACH_CONTENT_ID`, PT_UNICODE, 0x3712001F.
///
/// [pidtagattachcontentid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachcontentid-canonical-property)
#[doc(alias = "PR_ATTACH_CONTENT_ID")]
#[doc(alias = "PidTagAttachContentId")]
#[doc(alias = "PR_ATTACH_CONTENT_ID_A")]
#[doc(alias = "PR_ATTACH_CONTENT_ID_W")]
#[doc(alias = "0x3712001F")]
pub const ATTACH_CONTENT_ID: PropTag<types::Unicode> = PropTag::from_id(0x3712);
/// The header field Content-Location.
///
/// `PR_ATTACH_CONTENT_LOCATION`, PT_UNICODE, 0x3713001F.
///
/// [pidtagattachcontentlocation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachcontentlocation-canonical-property)
#[doc(alias = "PR_ATTACH_CONTENT_LOCATION")]
#[doc(alias = "PidTagAttachContentLocation")]
#[doc(alias = "PR_ATTACH_CONTENT_LOCATION_A")]
#[doc(alias = "PR_ATTACH_CONTENT_LOCATION_W")]
#[doc(alias = "0x3713001F")]
pub const ATTACH_CONTENT_LOCATION: PropTag<types::Unicode> = PropTag::from_id(0x3713);
/// Its data, if it is held by value.
///
/// `PR_ATTACH_DATA_BIN`, PT_BINARY, 0x37010102.
///
/// [pidtagattachdatabinary-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachdatabinary-canonical-property)
#[doc(alias = "PR_ATTACH_DATA_BIN")]
#[doc(alias = "PidTagAttachDataBinary")]
#[doc(alias = "0x37010102")]
pub const ATTACH_DATA_BIN: PropTag<types::Binary> = PropTag::from_id(0x3701);
/// Its data, if it is a message or an OLE object; OpenProperty gives it.
///
/// `PR_ATTACH_DATA_OBJ`, PT_OBJECT, 0x3701000D.
///
/// [pidtagattachdataobject-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachdataobject-canonical-property)
#[doc(alias = "PR_ATTACH_DATA_OBJ")]
#[doc(alias = "PidTagAttachDataObject")]
#[doc(alias = "0x3701000D")]
pub const ATTACH_DATA_OBJ: PropTag<types::Object> = PropTag::from_id(0x3701);
/// How its data is encoded: an object identifier.
///
/// `PR_ATTACH_ENCODING`, PT_BINARY, 0x37020102.
///
/// [pidtagattachencoding-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachencoding-canonical-property)
#[doc(alias = "PR_ATTACH_ENCODING")]
#[doc(alias = "PidTagAttachEncoding")]
#[doc(alias = "0x37020102")]
pub const ATTACH_ENCODING: PropTag<types::Binary> = PropTag::from_id(0x3702);
/// The extension of its file name, with the dot.
///
/// `PR_ATTACH_EXTENSION`, PT_UNICODE, 0x3703001F.
///
/// [pidtagattachextension-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachextension-canonical-property)
#[doc(alias = "PR_ATTACH_EXTENSION")]
#[doc(alias = "PidTagAttachExtension")]
#[doc(alias = "PR_ATTACH_EXTENSION_A")]
#[doc(alias = "PR_ATTACH_EXTENSION_W")]
#[doc(alias = "0x3703001F")]
pub const ATTACH_EXTENSION: PropTag<types::Unicode> = PropTag::from_id(0x3703);
/// Its file name with at most 8 characters and 3 of an extension.
///
/// `PR_ATTACH_FILENAME`, PT_UNICODE, 0x3704001F.
///
/// [pidtagattachfilename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachfilename-canonical-property)
#[doc(alias = "PR_ATTACH_FILENAME")]
#[doc(alias = "PidTagAttachFilename")]
#[doc(alias = "PR_ATTACH_FILENAME_A")]
#[doc(alias = "PR_ATTACH_FILENAME_W")]
#[doc(alias = "0x3704001F")]
pub const ATTACH_FILENAME: PropTag<types::Unicode> = PropTag::from_id(0x3704);
/// How a body refers to it.
///
/// `PR_ATTACH_FLAGS`, PT_LONG, 0x37140003.
///
/// [pidtagattachflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachflags-canonical-property)
#[doc(alias = "PR_ATTACH_FLAGS")]
#[doc(alias = "PidTagAttachFlags")]
#[doc(alias = "0x37140003")]
pub const ATTACH_FLAGS: PropTag<types::Long> = PropTag::from_id(0x3714);
/// Its file name.
///
/// `PR_ATTACH_LONG_FILENAME`, PT_UNICODE, 0x3707001F.
///
/// [pidtagattachlongfilename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachlongfilename-canonical-property)
#[doc(alias = "PR_ATTACH_LONG_FILENAME")]
#[doc(alias = "PidTagAttachLongFilename")]
#[doc(alias = "PR_ATTACH_LONG_FILENAME_A")]
#[doc(alias = "PR_ATTACH_LONG_FILENAME_W")]
#[doc(alias = "0x3707001F")]
pub const ATTACH_LONG_FILENAME: PropTag<types::Unicode> = PropTag::from_id(0x3707);
/// Its file, if it is held by reference.
///
/// `PR_ATTACH_LONG_PATHNAME`, PT_UNICODE, 0x370D001F.
///
/// [pidtagattachlongpathname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachlongpathname-canonical-property)
#[doc(alias = "PR_ATTACH_LONG_PATHNAME")]
#[doc(alias = "PidTagAttachLongPathname")]
#[doc(alias = "PR_ATTACH_LONG_PATHNAME_A")]
#[doc(alias = "PR_ATTACH_LONG_PATHNAME_W")]
#[doc(alias = "0x370D001F")]
pub const ATTACH_LONG_PATHNAME: PropTag<types::Unicode> = PropTag::from_id(0x370D);
/// Where its data is.
///
/// `PR_ATTACH_METHOD`, PT_LONG, 0x37050003.
///
/// [pidtagattachmethod-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmethod-canonical-property)
#[doc(alias = "PR_ATTACH_METHOD")]
#[doc(alias = "PidTagAttachMethod")]
#[doc(alias = "0x37050003")]
pub const ATTACH_METHOD: PropTag<types::Long> = PropTag::from_id(0x3705);
/// Its place among the parts of a MIME message.
///
/// `PR_ATTACH_MIME_SEQUENCE`, PT_LONG, 0x37100003.
///
/// [pidtagattachmimesequence-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmimesequence-canonical-property)
#[doc(alias = "PR_ATTACH_MIME_SEQUENCE")]
#[doc(alias = "PidTagAttachMimeSequence")]
#[doc(alias = "0x37100003")]
pub const ATTACH_MIME_SEQUENCE: PropTag<types::Long> = PropTag::from_id(0x3710);
/// Its media type: `image/png`.
///
/// `PR_ATTACH_MIME_TAG`, PT_UNICODE, 0x370E001F.
///
/// [pidtagattachmimetag-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmimetag-canonical-property)
#[doc(alias = "PR_ATTACH_MIME_TAG")]
#[doc(alias = "PidTagAttachMimeTag")]
#[doc(alias = "PR_ATTACH_MIME_TAG_A")]
#[doc(alias = "PR_ATTACH_MIME_TAG_W")]
#[doc(alias = "0x370E001F")]
pub const ATTACH_MIME_TAG: PropTag<types::Unicode> = PropTag::from_id(0x370E);
/// Its number within the message.
///
/// `PR_ATTACH_NUM`, PT_LONG, 0x0E210003.
///
/// [pidtagattachnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachnumber-canonical-property)
#[doc(alias = "PR_ATTACH_NUM")]
#[doc(alias = "PidTagAttachNumber")]
#[doc(alias = "0x0E210003")]
pub const ATTACH_NUM: PropTag<types::Long> = PropTag::from_id(0x0E21);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ATTACH_ON_ASSOC_MSG_COUNT`, PT_LONG, 0x66B20003.
#[doc(alias = "PR_ATTACH_ON_ASSOC_MSG_COUNT")]
#[doc(alias = "0x66B20003")]
pub const ATTACH_ON_ASSOC_MSG_COUNT: PropTag<types::Long> = PropTag::from_id(0x66B2);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ATTACH_ON_NORMAL_MSG_COUNT`, PT_LONG, 0x66B10003.
#[doc(alias = "PR_ATTACH_ON_NORMAL_MSG_COUNT")]
#[doc(alias = "0x66B10003")]
pub const ATTACH_ON_NORMAL_MSG_COUNT: PropTag<types::Long> = PropTag::from_id(0x66B1);
/// Its file, if it is held by reference; short names.
///
/// `PR_ATTACH_PATHNAME`, PT_UNICODE, 0x3708001F.
///
/// [pidtagattachpathname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachpathname-canonical-property)
#[doc(alias = "PR_ATTACH_PATHNAME")]
#[doc(alias = "PidTagAttachPathname")]
#[doc(alias = "PR_ATTACH_PATHNAME_A")]
#[doc(alias = "PR_ATTACH_PATHNAME_W")]
#[doc(alias = "0x3708001F")]
pub const ATTACH_PATHNAME: PropTag<types::Unicode> = PropTag::from_id(0x3708);
/// What a Web service that made the attachment calls it.
///
/// `PR_ATTACH_PAYLOAD_CLASS`, PT_UNICODE, 0x371A001F.
///
/// [pidtagattachpayloadclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachpayloadclass-canonical-property)
#[doc(alias = "PR_ATTACH_PAYLOAD_CLASS")]
#[doc(alias = "PidTagAttachPayloadClass")]
#[doc(alias = "PR_ATTACH_PAYLOAD_CLASS_A")]
#[doc(alias = "PR_ATTACH_PAYLOAD_CLASS_W")]
#[doc(alias = "0x371A001F")]
pub const ATTACH_PAYLOAD_CLASS: PropTag<types::Unicode> = PropTag::from_id(0x371A);
/// The Web service that made the attachment.
///
/// `PR_ATTACH_PAYLOAD_PROV_GUID_STR`, PT_UNICODE, 0x3719001F.
///
/// [pidtagattachpayloadproviderguidstring-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachpayloadproviderguidstring-canonical-property)
#[doc(alias = "PR_ATTACH_PAYLOAD_PROV_GUID_STR")]
#[doc(alias = "PidTagAttachPayloadProviderGuidString")]
#[doc(alias = "PR_ATTACH_PAYLOAD_PROV_GUID_STR_A")]
#[doc(alias = "PR_ATTACH_PAYLOAD_PROV_GUID_STR_W")]
#[doc(alias = "0x3719001F")]
pub const ATTACH_PAYLOAD_PROV_GUID_STR: PropTag<types::Unicode> = PropTag::from_id(
    0x3719,
);
/// A picture that stands for it, as a metafile.
///
/// `PR_ATTACH_RENDERING`, PT_BINARY, 0x37090102.
///
/// [pidtagattachrendering-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachrendering-canonical-property)
#[doc(alias = "PR_ATTACH_RENDERING")]
#[doc(alias = "PidTagAttachRendering")]
#[doc(alias = "0x37090102")]
pub const ATTACH_RENDERING: PropTag<types::Binary> = PropTag::from_id(0x3709);
/// How much it takes up in the message, in bytes.
///
/// `PR_ATTACH_SIZE`, PT_LONG, 0x0E200003.
///
/// [pidtagattachsize-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachsize-canonical-property)
#[doc(alias = "PR_ATTACH_SIZE")]
#[doc(alias = "PidTagAttachSize")]
#[doc(alias = "0x0E200003")]
pub const ATTACH_SIZE: PropTag<types::Long> = PropTag::from_id(0x0E20);
/// The program that made it: an object identifier.
///
/// `PR_ATTACH_TAG`, PT_BINARY, 0x370A0102.
///
/// [pidtagattachtag-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachtag-canonical-property)
#[doc(alias = "PR_ATTACH_TAG")]
#[doc(alias = "PidTagAttachTag")]
#[doc(alias = "0x370A0102")]
pub const ATTACH_TAG: PropTag<types::Binary> = PropTag::from_id(0x370A);
/// Its name where a transport knows it by another.
///
/// `PR_ATTACH_TRANSPORT_NAME`, PT_UNICODE, 0x370C001F.
///
/// [pidtagattachtransportname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachtransportname-canonical-property)
#[doc(alias = "PR_ATTACH_TRANSPORT_NAME")]
#[doc(alias = "PidTagAttachTransportName")]
#[doc(alias = "PR_ATTACH_TRANSPORT_NAME_A")]
#[doc(alias = "PR_ATTACH_TRANSPORT_NAME_W")]
#[doc(alias = "0x370C001F")]
pub const ATTACH_TRANSPORT_NAME: PropTag<types::Unicode> = PropTag::from_id(0x370C);
/// Whether clients do not list it.
///
/// `PR_ATTR_HIDDEN`, PT_BOOLEAN, 0x10F4000B.
#[doc(alias = "PR_ATTR_HIDDEN")]
#[doc(alias = "0x10F4000B")]
pub const ATTR_HIDDEN: PropTag<types::Boolean> = PropTag::from_id(0x10F4);
/// Whether it is not to be changed.
///
/// `PR_ATTR_READONLY`, PT_BOOLEAN, 0x10F6000B.
#[doc(alias = "PR_ATTR_READONLY")]
#[doc(alias = "0x10F6000B")]
pub const ATTR_READONLY: PropTag<types::Boolean> = PropTag::from_id(0x10F6);
/// Whether it belongs to the system.
///
/// `PR_ATTR_SYSTEM`, PT_BOOLEAN, 0x10F5000B.
#[doc(alias = "PR_ATTR_SYSTEM")]
#[doc(alias = "0x10F5000B")]
pub const ATTR_SYSTEM: PropTag<types::Boolean> = PropTag::from_id(0x10F5);
/// Who authorised the message: entry identifiers.
///
/// `PR_AUTHORIZING_USERS`, PT_BINARY, 0x00030102.
///
/// [pidtagauthorizingusers-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagauthorizingusers-canonical-property)
#[doc(alias = "PR_AUTHORIZING_USERS")]
#[doc(alias = "PidTagAuthorizingUsers")]
#[doc(alias = "0x00030102")]
pub const AUTHORIZING_USERS: PropTag<types::Binary> = PropTag::from_id(0x0003);
/// The address that an account is set up for.
///
/// `PR_AUTOCFG_USER_EMAIL_W`, PT_UNICODE, 0x67FD001F.
///
/// [pidtagautoconfigurationuseremail-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagautoconfigurationuseremail-canonical-property)
#[doc(alias = "PR_AUTOCFG_USER_EMAIL_W")]
#[doc(alias = "PidTagAutoConfigurationUserEmail")]
#[doc(alias = "0x67FD001F")]
pub const AUTOCFG_USER_EMAIL_W: PropTag<types::Unicode> = PropTag::from_id(0x67FD);
/// The name that an account is set up for.
///
/// `PR_AUTOCFG_USER_NAME_W`, PT_UNICODE, 0x67FE001F.
///
/// [pidtagautoconfigurationusername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagautoconfigurationusername-canonical-property)
#[doc(alias = "PR_AUTOCFG_USER_NAME_W")]
#[doc(alias = "PidTagAutoConfigurationUserName")]
#[doc(alias = "0x67FE001F")]
pub const AUTOCFG_USER_NAME_W: PropTag<types::Unicode> = PropTag::from_id(0x67FE);
/// The password that an account is set up with.
///
/// `PR_AUTOCFG_USER_PASSWORD_W`, PT_UNICODE, 0x67FC001F.
///
/// [pidtagautoconfigurationuserpassword-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagautoconfigurationuserpassword-canonical-property)
#[doc(alias = "PR_AUTOCFG_USER_PASSWORD_W")]
#[doc(alias = "PidTagAutoConfigurationUserPassword")]
#[doc(alias = "0x67FC001F")]
pub const AUTOCFG_USER_PASSWORD_W: PropTag<types::Unicode> = PropTag::from_id(0x67FC);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_AUTO_ADD_NEW_SUBS`, PT_BOOLEAN, 0x65E5000B.
#[doc(alias = "PR_AUTO_ADD_NEW_SUBS")]
#[doc(alias = "0x65E5000B")]
pub const AUTO_ADD_NEW_SUBS: PropTag<types::Boolean> = PropTag::from_id(0x65E5);
/// Whether a program forwarded it.
///
/// `PR_AUTO_FORWARDED`, PT_BOOLEAN, 0x0005000B.
///
/// [pidtagautoforwarded-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagautoforwarded-canonical-property)
#[doc(alias = "PR_AUTO_FORWARDED")]
#[doc(alias = "PidTagAutoForwarded")]
#[doc(alias = "0x0005000B")]
pub const AUTO_FORWARDED: PropTag<types::Boolean> = PropTag::from_id(0x0005);
/// A remark of the program that forwarded it.
///
/// `PR_AUTO_FORWARD_COMMENT`, PT_UNICODE, 0x0004001F.
///
/// [pidtagautoforwardcomment-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagautoforwardcomment-canonical-property)
#[doc(alias = "PR_AUTO_FORWARD_COMMENT")]
#[doc(alias = "PidTagAutoForwardComment")]
#[doc(alias = "PR_AUTO_FORWARD_COMMENT_A")]
#[doc(alias = "PR_AUTO_FORWARD_COMMENT_W")]
#[doc(alias = "0x0004001F")]
pub const AUTO_FORWARD_COMMENT: PropTag<types::Unicode> = PropTag::from_id(0x0004);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_AUTO_RESET`, PT_MV_CLSID, 0x670C1048.
#[doc(alias = "PR_AUTO_RESET")]
#[doc(alias = "0x670C1048")]
pub const AUTO_RESET: PropTag<types::MvClsid> = PropTag::from_id(0x670C);
/// Which automatic answers are not wanted.
///
/// `PR_AUTO_RESPONSE_SUPPRESS`, PT_LONG, 0x3FDF0003.
#[doc(alias = "PR_AUTO_RESPONSE_SUPPRESS")]
#[doc(alias = "0x3FDF0003")]
pub const AUTO_RESPONSE_SUPPRESS: PropTag<types::Long> = PropTag::from_id(0x3FDF);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_BILATERAL_INFO`, PT_BINARY, 0x3FDC0102.
#[doc(alias = "PR_BILATERAL_INFO")]
#[doc(alias = "0x3FDC0102")]
pub const BILATERAL_INFO: PropTag<types::Binary> = PropTag::from_id(0x3FDC);
/// The birthday.
///
/// `PR_BIRTHDAY`, PT_SYSTIME, 0x3A420040.
///
/// [pidtagbirthday-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbirthday-canonical-property)
#[doc(alias = "PR_BIRTHDAY")]
#[doc(alias = "PidTagBirthday")]
#[doc(alias = "0x3A420040")]
pub const BIRTHDAY: PropTag<types::SysTime> = PropTag::from_id(0x3A42);
/// How much of it may be loaded from servers.
///
/// `PR_BLOCK_STATUS`, PT_LONG, 0x10960003.
#[doc(alias = "PR_BLOCK_STATUS")]
#[doc(alias = "0x10960003")]
pub const BLOCK_STATUS: PropTag<types::Long> = PropTag::from_id(0x1096);
/// The text.
///
/// `PR_BODY`, PT_UNICODE, 0x1000001F.
///
/// [pidtagbody-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbody-canonical-property)
#[doc(alias = "PR_BODY")]
#[doc(alias = "PidTagBody")]
#[doc(alias = "PR_BODY_A")]
#[doc(alias = "PR_BODY_W")]
#[doc(alias = "0x1000001F")]
pub const BODY: PropTag<types::Unicode> = PropTag::from_id(0x1000);
/// The header field Content-Location of the HTML text.
///
/// `PR_BODY_CONTENT_LOCATION`, PT_UNICODE, 0x1014001F.
///
/// [pidtagbodycontentlocation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbodycontentlocation-canonical-property)
#[doc(alias = "PR_BODY_CONTENT_LOCATION")]
#[doc(alias = "PidTagBodyContentLocation")]
#[doc(alias = "PR_BODY_CONTENT_LOCATION_A")]
#[doc(alias = "PR_BODY_CONTENT_LOCATION_W")]
#[doc(alias = "0x1014001F")]
pub const BODY_CONTENT_LOCATION: PropTag<types::Unicode> = PropTag::from_id(0x1014);
/// A checksum of the text.
///
/// `PR_BODY_CRC`, PT_LONG, 0x0E1C0003.
///
/// [pidtagbodycrc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbodycrc-canonical-property)
#[doc(alias = "PR_BODY_CRC")]
#[doc(alias = "PidTagBodyCrc")]
#[doc(alias = "0x0E1C0003")]
pub const BODY_CRC: PropTag<types::Long> = PropTag::from_id(0x0E1C);
/// The text as HTML, as characters.
///
/// `PR_BODY_HTML`, PT_UNICODE, 0x1013001F.
///
/// [pidtagbodyhtml-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbodyhtml-canonical-property)
#[doc(alias = "PR_BODY_HTML")]
#[doc(alias = "PidTagBodyHtml")]
#[doc(alias = "PR_BODY_HTML_A")]
#[doc(alias = "PR_BODY_HTML_W")]
#[doc(alias = "0x1013001F")]
pub const BODY_HTML: PropTag<types::Unicode> = PropTag::from_id(0x1013);
/// Another telephone at work.
///
/// `PR_BUSINESS2_TELEPHONE_NUMBER`, PT_UNICODE, 0x3A1B001F.
///
/// [pidtagbusiness2telephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbusiness2telephonenumber-canonical-property)
#[doc(alias = "PR_BUSINESS2_TELEPHONE_NUMBER")]
#[doc(alias = "PidTagBusiness2TelephoneNumber")]
#[doc(alias = "PR_BUSINESS2_TELEPHONE_NUMBER_A")]
#[doc(alias = "PR_BUSINESS2_TELEPHONE_NUMBER_W")]
#[doc(alias = "PR_OFFICE2_TELEPHONE_NUMBER")]
#[doc(alias = "PR_OFFICE2_TELEPHONE_NUMBER_A")]
#[doc(alias = "PR_OFFICE2_TELEPHONE_NUMBER_W")]
#[doc(alias = "0x3A1B001F")]
pub const BUSINESS2_TELEPHONE_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A1B);
/// Further telephone numbers at work.
///
/// `PR_BUSINESS2_TELEPHONE_NUMBER_A_MV`, PT_MV_STRING8, 0x3A1B101E.
///
/// [pidtagbusiness2telephonenumbers-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbusiness2telephonenumbers-canonical-property)
#[doc(alias = "PR_BUSINESS2_TELEPHONE_NUMBER_A_MV")]
#[doc(alias = "PidTagBusiness2TelephoneNumbers")]
#[doc(alias = "0x3A1B101E")]
pub const BUSINESS2_TELEPHONE_NUMBER_A_MV: PropTag<types::MvString8> = PropTag::from_id(
    0x3A1B,
);
/// Defined by MAPITags.h; has no page.
///
/// `PR_BUSINESS_ADDRESS_CITY`, PT_UNICODE, 0x3A27001F.
#[doc(alias = "PR_BUSINESS_ADDRESS_CITY")]
#[doc(alias = "PR_BUSINESS_ADDRESS_CITY_A")]
#[doc(alias = "PR_BUSINESS_ADDRESS_CITY_W")]
#[doc(alias = "0x3A27001F")]
pub const BUSINESS_ADDRESS_CITY: PropTag<types::Unicode> = PropTag::from_id(0x3A27);
/// The fax at work.
///
/// `PR_BUSINESS_FAX_NUMBER`, PT_UNICODE, 0x3A24001F.
///
/// [pidtagbusinessfaxnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbusinessfaxnumber-canonical-property)
#[doc(alias = "PR_BUSINESS_FAX_NUMBER")]
#[doc(alias = "PidTagBusinessFaxNumber")]
#[doc(alias = "PR_BUSINESS_FAX_NUMBER_A")]
#[doc(alias = "PR_BUSINESS_FAX_NUMBER_W")]
#[doc(alias = "0x3A24001F")]
pub const BUSINESS_FAX_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A24);
/// The Web page at work.
///
/// `PR_BUSINESS_HOME_PAGE`, PT_UNICODE, 0x3A51001F.
///
/// [pidtagbusinesshomepage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbusinesshomepage-canonical-property)
#[doc(alias = "PR_BUSINESS_HOME_PAGE")]
#[doc(alias = "PidTagBusinessHomePage")]
#[doc(alias = "PR_BUSINESS_HOME_PAGE_A")]
#[doc(alias = "PR_BUSINESS_HOME_PAGE_W")]
#[doc(alias = "0x3A51001F")]
pub const BUSINESS_HOME_PAGE: PropTag<types::Unicode> = PropTag::from_id(0x3A51);
/// The telephone at work.
///
/// `PR_BUSINESS_TELEPHONE_NUMBER`, PT_UNICODE, 0x3A08001F.
///
/// [pidtagbusinesstelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbusinesstelephonenumber-canonical-property)
#[doc(alias = "PR_BUSINESS_TELEPHONE_NUMBER")]
#[doc(alias = "PidTagBusinessTelephoneNumber")]
#[doc(alias = "PR_BUSINESS_TELEPHONE_NUMBER_A")]
#[doc(alias = "PR_BUSINESS_TELEPHONE_NUMBER_W")]
#[doc(alias = "PR_OFFICE_TELEPHONE_NUMBER")]
#[doc(alias = "PR_OFFICE_TELEPHONE_NUMBER_A")]
#[doc(alias = "PR_OFFICE_TELEPHONE_NUMBER_W")]
#[doc(alias = "0x3A08001F")]
pub const BUSINESS_TELEPHONE_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A08);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_CACHED_COLUMN_COUNT`, PT_LONG, 0x66AC0003.
#[doc(alias = "PR_CACHED_COLUMN_COUNT")]
#[doc(alias = "0x66AC0003")]
pub const CACHED_COLUMN_COUNT: PropTag<types::Long> = PropTag::from_id(0x66AC);
/// Where to call back.
///
/// `PR_CALLBACK_TELEPHONE_NUMBER`, PT_UNICODE, 0x3A02001F.
///
/// [pidtagcallbacktelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcallbacktelephonenumber-canonical-property)
#[doc(alias = "PR_CALLBACK_TELEPHONE_NUMBER")]
#[doc(alias = "PidTagCallbackTelephoneNumber")]
#[doc(alias = "PR_CALLBACK_TELEPHONE_NUMBER_A")]
#[doc(alias = "PR_CALLBACK_TELEPHONE_NUMBER_W")]
#[doc(alias = "0x3A02001F")]
pub const CALLBACK_TELEPHONE_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A02);
/// The telephone in the car.
///
/// `PR_CAR_TELEPHONE_NUMBER`, PT_UNICODE, 0x3A1E001F.
///
/// [pidtagcartelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcartelephonenumber-canonical-property)
#[doc(alias = "PR_CAR_TELEPHONE_NUMBER")]
#[doc(alias = "PidTagCarTelephoneNumber")]
#[doc(alias = "PR_CAR_TELEPHONE_NUMBER_A")]
#[doc(alias = "PR_CAR_TELEPHONE_NUMBER_W")]
#[doc(alias = "0x3A1E001F")]
pub const CAR_TELEPHONE_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A1E);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_CATALOG`, PT_BINARY, 0x0E5B0102.
#[doc(alias = "PR_CATALOG")]
#[doc(alias = "0x0E5B0102")]
pub const CATALOG: PropTag<types::Binary> = PropTag::from_id(0x0E5B);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_CATEG_COUNT`, PT_LONG, 0x66AB0003.
#[doc(alias = "PR_CATEG_COUNT")]
#[doc(alias = "0x66AB0003")]
pub const CATEG_COUNT: PropTag<types::Long> = PropTag::from_id(0x66AB);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_CERT_DEFAULTS`, PT_LONG, 0x00200003.
#[doc(alias = "PR_CERT_DEFAULTS")]
#[doc(alias = "0x00200003")]
pub const CERT_DEFAULTS: PropTag<types::Long> = PropTag::from_id(0x0020);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_CHANGE_ADVISOR`, PT_OBJECT, 0x6634000D.
#[doc(alias = "PR_CHANGE_ADVISOR")]
#[doc(alias = "0x6634000D")]
pub const CHANGE_ADVISOR: PropTag<types::Object> = PropTag::from_id(0x6634);
/// Identifies the last change of the object.
///
/// `PR_CHANGE_KEY`, PT_BINARY, 0x65E20102.
#[doc(alias = "PR_CHANGE_KEY")]
#[doc(alias = "0x65E20102")]
pub const CHANGE_KEY: PropTag<types::Binary> = PropTag::from_id(0x65E2);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_CHANGE_NOTIFICATION_GUID`, PT_CLSID, 0x66370048.
#[doc(alias = "PR_CHANGE_NOTIFICATION_GUID")]
#[doc(alias = "0x66370048")]
pub const CHANGE_NOTIFICATION_GUID: PropTag<types::Clsid> = PropTag::from_id(0x6637);
/// The children.
///
/// `PR_CHILDRENS_NAMES`, PT_MV_UNICODE, 0x3A58101F.
///
/// [pidtagchildrensnames-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagchildrensnames-canonical-property)
#[doc(alias = "PR_CHILDRENS_NAMES")]
#[doc(alias = "PidTagChildrensNames")]
#[doc(alias = "PR_CHILDRENS_NAMES_A")]
#[doc(alias = "PR_CHILDRENS_NAMES_W")]
#[doc(alias = "0x3A58101F")]
pub const CHILDRENS_NAMES: PropTag<types::MvUnicode> = PropTag::from_id(0x3A58);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_CI_NOTIFICATION_ENABLED`, PT_BOOLEAN, 0x0E5D000B.
#[doc(alias = "PR_CI_NOTIFICATION_ENABLED")]
#[doc(alias = "0x0E5D000B")]
pub const CI_NOTIFICATION_ENABLED: PropTag<types::Boolean> = PropTag::from_id(0x0E5D);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_CI_SEARCH_ENABLED`, PT_BOOLEAN, 0x0E5C000B.
#[doc(alias = "PR_CI_SEARCH_ENABLED")]
#[doc(alias = "0x0E5C000B")]
pub const CI_SEARCH_ENABLED: PropTag<types::Boolean> = PropTag::from_id(0x0E5C);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_CLIENT_ACTIONS`, PT_BINARY, 0x66450102.
#[doc(alias = "PR_CLIENT_ACTIONS")]
#[doc(alias = "0x66450102")]
pub const CLIENT_ACTIONS: PropTag<types::Binary> = PropTag::from_id(0x6645);
/// When the sender submitted it.
///
/// `PR_CLIENT_SUBMIT_TIME`, PT_SYSTIME, 0x00390040.
///
/// [pidtagclientsubmittime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagclientsubmittime-canonical-property)
#[doc(alias = "PR_CLIENT_SUBMIT_TIME")]
#[doc(alias = "PidTagClientSubmitTime")]
#[doc(alias = "0x00390040")]
pub const CLIENT_SUBMIT_TIME: PropTag<types::SysTime> = PropTag::from_id(0x0039);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_CODE_PAGE_ID`, PT_LONG, 0x66C30003.
#[doc(alias = "PR_CODE_PAGE_ID")]
#[doc(alias = "0x66C30003")]
pub const CODE_PAGE_ID: PropTag<types::Long> = PropTag::from_id(0x66C3);
/// Takes changes that another store tells of.
///
/// `PR_COLLECTOR`, PT_OBJECT, 0x662E000D.
#[doc(alias = "PR_COLLECTOR")]
#[doc(alias = "0x662E000D")]
pub const COLLECTOR: PropTag<types::Object> = PropTag::from_id(0x662E);
/// A remark about the object.
///
/// `PR_COMMENT`, PT_UNICODE, 0x3004001F.
///
/// [pidtagcomment-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcomment-canonical-property)
#[doc(alias = "PR_COMMENT")]
#[doc(alias = "PidTagComment")]
#[doc(alias = "PR_COMMENT_A")]
#[doc(alias = "PR_COMMENT_W")]
#[doc(alias = "0x3004001F")]
pub const COMMENT: PropTag<types::Unicode> = PropTag::from_id(0x3004);
/// The folder of views for all folders.
///
/// `PR_COMMON_VIEWS_ENTRYID`, PT_BINARY, 0x35E60102.
///
/// [pidtagcommonviewsentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcommonviewsentryid-canonical-property)
#[doc(alias = "PR_COMMON_VIEWS_ENTRYID")]
#[doc(alias = "PidTagCommonViewsEntryId")]
#[doc(alias = "0x35E60102")]
pub const COMMON_VIEWS_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x35E6);
/// The telephone of the company.
///
/// `PR_COMPANY_MAIN_PHONE_NUMBER`, PT_UNICODE, 0x3A57001F.
///
/// [pidtagcompanymaintelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcompanymaintelephonenumber-canonical-property)
#[doc(alias = "PR_COMPANY_MAIN_PHONE_NUMBER")]
#[doc(alias = "PidTagCompanyMainTelephoneNumber")]
#[doc(alias = "PR_COMPANY_MAIN_PHONE_NUMBER_A")]
#[doc(alias = "PR_COMPANY_MAIN_PHONE_NUMBER_W")]
#[doc(alias = "0x3A57001F")]
pub const COMPANY_MAIN_PHONE_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A57);
/// The company.
///
/// `PR_COMPANY_NAME`, PT_UNICODE, 0x3A16001F.
///
/// [pidtagcompanyname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcompanyname-canonical-property)
#[doc(alias = "PR_COMPANY_NAME")]
#[doc(alias = "PidTagCompanyName")]
#[doc(alias = "PR_COMPANY_NAME_A")]
#[doc(alias = "PR_COMPANY_NAME_W")]
#[doc(alias = "0x3A16001F")]
pub const COMPANY_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3A16);
/// The network of their computer.
///
/// `PR_COMPUTER_NETWORK_NAME`, PT_UNICODE, 0x3A49001F.
///
/// [pidtagcomputernetworkname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcomputernetworkname-canonical-property)
#[doc(alias = "PR_COMPUTER_NETWORK_NAME")]
#[doc(alias = "PidTagComputerNetworkName")]
#[doc(alias = "PR_COMPUTER_NETWORK_NAME_A")]
#[doc(alias = "PR_COMPUTER_NETWORK_NAME_W")]
#[doc(alias = "0x3A49001F")]
pub const COMPUTER_NETWORK_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3A49);
/// The message that resolves a conflict.
///
/// `PR_CONFLICT_ENTRYID`, PT_BINARY, 0x3FF00102.
///
/// [pidtagconflictentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconflictentryid-canonical-property)
#[doc(alias = "PR_CONFLICT_ENTRYID")]
#[doc(alias = "PidTagConflictEntryId")]
#[doc(alias = "0x3FF00102")]
pub const CONFLICT_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x3FF0);
/// The versions of an item that are in conflict with this one.
///
/// `PR_CONFLICT_ITEMS`, PT_MV_BINARY, 0x10981102.
///
/// [pidtagconflictitems-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconflictitems-canonical-property)
#[doc(alias = "PR_CONFLICT_ITEMS")]
#[doc(alias = "PidTagConflictItems")]
#[doc(alias = "0x10981102")]
pub const CONFLICT_ITEMS: PropTag<types::MvBinary> = PropTag::from_id(0x1098);
/// The names of the people in a contact address book.
///
/// `PR_CONTAB_DISPLAY_NAMES`, PT_MV_UNICODE, 0x6624101F.
///
/// [pidtagcontactaddressbookdisplaynames-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactaddressbookdisplaynames-canonical-property)
#[doc(alias = "PR_CONTAB_DISPLAY_NAMES")]
#[doc(alias = "PidTagContactAddressBookDisplayNames")]
#[doc(alias = "PR_CONTAB_DISPLAY_NAMES_A")]
#[doc(alias = "PR_CONTAB_DISPLAY_NAMES_W")]
#[doc(alias = "0x6624101F")]
pub const CONTAB_DISPLAY_NAMES: PropTag<types::MvUnicode> = PropTag::from_id(0x6624);
/// The contacts folder that an address book shows.
///
/// `PR_CONTAB_FOLDER_ENTRYID`, PT_BINARY, 0x66100102.
///
/// [pidtagcontactaddressbookfolderentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactaddressbookfolderentryid-canonical-property)
#[doc(alias = "PR_CONTAB_FOLDER_ENTRYID")]
#[doc(alias = "PidTagContactAddressBookFolderEntryId")]
#[doc(alias = "0x66100102")]
pub const CONTAB_FOLDER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x6610);
/// The contacts folders that an address book shows.
///
/// `PR_CONTAB_FOLDER_ENTRYIDS`, PT_MV_BINARY, 0x66201102.
///
/// [pidtagcontactaddressbookfolderentryids-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactaddressbookfolderentryids-canonical-property)
#[doc(alias = "PR_CONTAB_FOLDER_ENTRYIDS")]
#[doc(alias = "PidTagContactAddressBookFolderEntryIds")]
#[doc(alias = "0x66201102")]
pub const CONTAB_FOLDER_ENTRYIDS: PropTag<types::MvBinary> = PropTag::from_id(0x6620);
/// The name of the folder that an address book shows.
///
/// `PR_CONTAB_FOLDER_NAME`, PT_UNICODE, 0x6613001F.
///
/// [pidtagcontactaddressbookfoldername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactaddressbookfoldername-canonical-property)
#[doc(alias = "PR_CONTAB_FOLDER_NAME")]
#[doc(alias = "PidTagContactAddressBookFolderName")]
#[doc(alias = "PR_CONTAB_FOLDER_NAME_W")]
#[doc(alias = "0x6613001F")]
pub const CONTAB_FOLDER_NAME: PropTag<types::Unicode> = PropTag::from_id(0x6613);
/// The names of the folders that an address book shows.
///
/// `PR_CONTAB_FOLDER_NAMES`, PT_MV_UNICODE, 0x6623101F.
///
/// [pidtagcontactaddressbookfoldernames-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactaddressbookfoldernames-canonical-property)
#[doc(alias = "PR_CONTAB_FOLDER_NAMES")]
#[doc(alias = "PidTagContactAddressBookFolderNames")]
#[doc(alias = "0x6623101F")]
pub const CONTAB_FOLDER_NAMES: PropTag<types::MvUnicode> = PropTag::from_id(0x6623);
/// Whether a contact may have several addresses in the address book.
///
/// `PR_CONTAB_MULTI_ADDR_FLAG`, PT_BOOLEAN, 0x6614000B.
///
/// [pidtagcontactaddressbookmultipleaddressflag-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactaddressbookmultipleaddressflag-canonical-property)
#[doc(alias = "PR_CONTAB_MULTI_ADDR_FLAG")]
#[doc(alias = "PidTagContactAddressBookMultipleAddressFlag")]
#[doc(alias = "0x6614000B")]
pub const CONTAB_MULTI_ADDR_FLAG: PropTag<types::Boolean> = PropTag::from_id(0x6614);
/// Whether contacts may have several addresses, for each folder.
///
/// `PR_CONTAB_MULTI_ADDR_FLAGS`, PT_MV_LONG, 0x66251003.
///
/// [pidtagcontactaddressbookmultipleaddressflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactaddressbookmultipleaddressflags-canonical-property)
#[doc(alias = "PR_CONTAB_MULTI_ADDR_FLAGS")]
#[doc(alias = "PidTagContactAddressBookMultipleAddressFlags")]
#[doc(alias = "0x66251003")]
pub const CONTAB_MULTI_ADDR_FLAGS: PropTag<types::MvLong> = PropTag::from_id(0x6625);
/// Whether contacts are sorted by what they are filed under instead of by name.
///
/// `PR_CONTAB_SORT_FLAG`, PT_BOOLEAN, 0x6602000B.
///
/// [pidtagcontactaddressbooksortflag-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactaddressbooksortflag-canonical-property)
#[doc(alias = "PR_CONTAB_SORT_FLAG")]
#[doc(alias = "PidTagContactAddressBookSortFlag")]
#[doc(alias = "0x6602000B")]
pub const CONTAB_SORT_FLAG: PropTag<types::Boolean> = PropTag::from_id(0x6602);
/// The stores of the folders that an address book shows.
///
/// `PR_CONTAB_STORE_ENTRYIDS`, PT_MV_BINARY, 0x66261102.
///
/// [pidtagcontactaddressbookstoreentryids-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactaddressbookstoreentryids-canonical-property)
#[doc(alias = "PR_CONTAB_STORE_ENTRYIDS")]
#[doc(alias = "PidTagContactAddressBookStoreEntryIds")]
#[doc(alias = "0x66261102")]
pub const CONTAB_STORE_ENTRYIDS: PropTag<types::MvBinary> = PropTag::from_id(0x6626);
/// The name of the store of the folder that an address book shows.
///
/// `PR_CONTAB_STORE_NAME`, PT_UNICODE, 0x6612001F.
///
/// [pidtagcontactaddressbookstorename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactaddressbookstorename-canonical-property)
#[doc(alias = "PR_CONTAB_STORE_NAME")]
#[doc(alias = "PidTagContactAddressBookStoreName")]
#[doc(alias = "PR_CONTAB_STORE_NAME_A")]
#[doc(alias = "PR_CONTAB_STORE_NAME_W")]
#[doc(alias = "0x6612001F")]
pub const CONTAB_STORE_NAME: PropTag<types::Unicode> = PropTag::from_id(0x6612);
/// The names of the stores of the folders that an address book shows.
///
/// `PR_CONTAB_STORE_NAMES`, PT_MV_UNICODE, 0x6622101F.
///
/// [pidtagcontactaddressbookstorenames-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactaddressbookstorenames-canonical-property)
#[doc(alias = "PR_CONTAB_STORE_NAMES")]
#[doc(alias = "PidTagContactAddressBookStoreNames")]
#[doc(alias = "PR_CONTAB_STORE_NAMES_A")]
#[doc(alias = "PR_CONTAB_STORE_NAMES_W")]
#[doc(alias = "0x6622101F")]
pub const CONTAB_STORE_NAMES: PropTag<types::MvUnicode> = PropTag::from_id(0x6622);
/// PR_STORE_SUPPORT_MASK of the store of the folder that an address book shows.
///
/// `PR_CONTAB_STORE_SUPPORT_MASK`, PT_LONG, 0x66110003.
///
/// [pidtagcontactaddressbookstoresupportmask-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactaddressbookstoresupportmask-canonical-property)
#[doc(alias = "PR_CONTAB_STORE_SUPPORT_MASK")]
#[doc(alias = "PidTagContactAddressBookStoreSupportMask")]
#[doc(alias = "0x66110003")]
pub const CONTAB_STORE_SUPPORT_MASK: PropTag<types::Long> = PropTag::from_id(0x6611);
/// What the stores of the folders that an address book shows can do.
///
/// `PR_CONTAB_STORE_SUPPORT_MASKS`, PT_MV_LONG, 0x66211003.
///
/// [pidtagcontactaddressbookstoresupportmasks-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactaddressbookstoresupportmasks-canonical-property)
#[doc(alias = "PR_CONTAB_STORE_SUPPORT_MASKS")]
#[doc(alias = "PidTagContactAddressBookStoreSupportMasks")]
#[doc(alias = "0x66211003")]
pub const CONTAB_STORE_SUPPORT_MASKS: PropTag<types::MvLong> = PropTag::from_id(0x6621);
/// Identifies a session of the contact address book.
///
/// `PR_CONTAB_UID`, PT_BINARY, 0x66010102.
///
/// [pidtagcontactaddressbookuid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactaddressbookuid-canonical-property)
#[doc(alias = "PR_CONTAB_UID")]
#[doc(alias = "PidTagContactAddressBookUid")]
#[doc(alias = "0x66010102")]
pub const CONTAB_UID: PropTag<types::Binary> = PropTag::from_id(0x6601);
/// The types of all addresses of the entry.
///
/// `PR_CONTACT_ADDRTYPES`, PT_MV_UNICODE, 0x3A54101F.
///
/// [pidtagcontactaddresstypes-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactaddresstypes-canonical-property)
#[doc(alias = "PR_CONTACT_ADDRTYPES")]
#[doc(alias = "PidTagContactAddressTypes")]
#[doc(alias = "PR_CONTACT_ADDRTYPES_A")]
#[doc(alias = "PR_CONTACT_ADDRTYPES_W")]
#[doc(alias = "0x3A54101F")]
pub const CONTACT_ADDRTYPES: PropTag<types::MvUnicode> = PropTag::from_id(0x3A54);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_CONTACT_COUNT`, PT_LONG, 0x66B70003.
#[doc(alias = "PR_CONTACT_COUNT")]
#[doc(alias = "0x66B70003")]
pub const CONTACT_COUNT: PropTag<types::Long> = PropTag::from_id(0x66B7);
/// Which of the addresses is used first.
///
/// `PR_CONTACT_DEFAULT_ADDRESS_INDEX`, PT_LONG, 0x3A550003.
#[doc(alias = "PR_CONTACT_DEFAULT_ADDRESS_INDEX")]
#[doc(alias = "0x3A550003")]
pub const CONTACT_DEFAULT_ADDRESS_INDEX: PropTag<types::Long> = PropTag::from_id(0x3A55);
/// All addresses of the entry.
///
/// `PR_CONTACT_EMAIL_ADDRESSES`, PT_MV_UNICODE, 0x3A56101F.
#[doc(alias = "PR_CONTACT_EMAIL_ADDRESSES")]
#[doc(alias = "PR_CONTACT_EMAIL_ADDRESSES_A")]
#[doc(alias = "PR_CONTACT_EMAIL_ADDRESSES_W")]
#[doc(alias = "0x3A56101F")]
pub const CONTACT_EMAIL_ADDRESSES: PropTag<types::MvUnicode> = PropTag::from_id(0x3A56);
/// The identifiers of all addresses of the entry.
///
/// `PR_CONTACT_ENTRYIDS`, PT_MV_BINARY, 0x3A531102.
#[doc(alias = "PR_CONTACT_ENTRYIDS")]
#[doc(alias = "0x3A531102")]
pub const CONTACT_ENTRYIDS: PropTag<types::MvBinary> = PropTag::from_id(0x3A53);
/// The version of the form of a contact.
///
/// `PR_CONTACT_VERSION`, PT_CLSID, 0x3A520048.
///
/// [pidtagcontactversion-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactversion-canonical-property)
#[doc(alias = "PR_CONTACT_VERSION")]
#[doc(alias = "PidTagContactVersion")]
#[doc(alias = "0x3A520048")]
pub const CONTACT_VERSION: PropTag<types::Clsid> = PropTag::from_id(0x3A52);
/// What kind of items it is for: `IPF.Note`.
///
/// `PR_CONTAINER_CLASS`, PT_UNICODE, 0x3613001F.
///
/// [pidtagcontainerclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontainerclass-canonical-property)
#[doc(alias = "PR_CONTAINER_CLASS")]
#[doc(alias = "PidTagContainerClass")]
#[doc(alias = "PR_CONTAINER_CLASS_A")]
#[doc(alias = "PR_CONTAINER_CLASS_W")]
#[doc(alias = "0x3613001F")]
pub const CONTAINER_CLASS: PropTag<types::Unicode> = PropTag::from_id(0x3613);
/// What is in it, as a table; OpenProperty gives it.
///
/// `PR_CONTAINER_CONTENTS`, PT_OBJECT, 0x360F000D.
///
/// [pidtagcontainercontents-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontainercontents-canonical-property)
#[doc(alias = "PR_CONTAINER_CONTENTS")]
#[doc(alias = "PidTagContainerContents")]
#[doc(alias = "0x360F000D")]
pub const CONTAINER_CONTENTS: PropTag<types::Object> = PropTag::from_id(0x360F);
/// What the container can do.
///
/// `PR_CONTAINER_FLAGS`, PT_LONG, 0x36000003.
///
/// [pidtagcontainerflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontainerflags-canonical-property)
#[doc(alias = "PR_CONTAINER_FLAGS")]
#[doc(alias = "PidTagContainerFlags")]
#[doc(alias = "0x36000003")]
pub const CONTAINER_FLAGS: PropTag<types::Long> = PropTag::from_id(0x3600);
/// The containers in it, as a table; OpenProperty gives it.
///
/// `PR_CONTAINER_HIERARCHY`, PT_OBJECT, 0x360E000D.
///
/// [pidtagcontainerhierarchy-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontainerhierarchy-canonical-property)
#[doc(alias = "PR_CONTAINER_HIERARCHY")]
#[doc(alias = "PidTagContainerHierarchy")]
#[doc(alias = "0x360E000D")]
pub const CONTAINER_HIERARCHY: PropTag<types::Object> = PropTag::from_id(0x360E);
/// Defined by MAPITags.h; has no page.
///
/// `PR_CONTAINER_MODIFY_VERSION`, PT_I8, 0x36140014.
#[doc(alias = "PR_CONTAINER_MODIFY_VERSION")]
#[doc(alias = "0x36140014")]
pub const CONTAINER_MODIFY_VERSION: PropTag<types::I8> = PropTag::from_id(0x3614);
/// How its contents are sorted at first.
///
/// `PR_CONTENTS_SORT_ORDER`, PT_MV_LONG, 0x360D1003.
#[doc(alias = "PR_CONTENTS_SORT_ORDER")]
#[doc(alias = "0x360D1003")]
pub const CONTENTS_SORT_ORDER: PropTag<types::MvLong> = PropTag::from_id(0x360D);
/// Tells the changes of the messages in the folder.
///
/// `PR_CONTENTS_SYNCHRONIZER`, PT_OBJECT, 0x662D000D.
#[doc(alias = "PR_CONTENTS_SYNCHRONIZER")]
#[doc(alias = "0x662D000D")]
pub const CONTENTS_SYNCHRONIZER: PropTag<types::Object> = PropTag::from_id(0x662D);
/// How the content is encrypted.
///
/// `PR_CONTENT_CONFIDENTIALITY_ALGORITHM_ID`, PT_BINARY, 0x00060102.
///
/// [pidtagcontentconfidentialityalgorithmid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontentconfidentialityalgorithmid-canonical-property)
#[doc(alias = "PR_CONTENT_CONFIDENTIALITY_ALGORITHM_ID")]
#[doc(alias = "PidTagContentConfidentialityAlgorithmId")]
#[doc(alias = "0x00060102")]
pub const CONTENT_CONFIDENTIALITY_ALGORITHM_ID: PropTag<types::Binary> = PropTag::from_id(
    0x0006,
);
/// Links a report with the content that it is about.
///
/// `PR_CONTENT_CORRELATOR`, PT_BINARY, 0x00070102.
///
/// [pidtagcontentcorrelator-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontentcorrelator-canonical-property)
#[doc(alias = "PR_CONTENT_CORRELATOR")]
#[doc(alias = "PidTagContentCorrelator")]
#[doc(alias = "0x00070102")]
pub const CONTENT_CORRELATOR: PropTag<types::Binary> = PropTag::from_id(0x0007);
/// How many messages are in it.
///
/// `PR_CONTENT_COUNT`, PT_LONG, 0x36020003.
///
/// [pidtagcontentcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontentcount-canonical-property)
#[doc(alias = "PR_CONTENT_COUNT")]
#[doc(alias = "PidTagContentCount")]
#[doc(alias = "0x36020003")]
pub const CONTENT_COUNT: PropTag<types::Long> = PropTag::from_id(0x3602);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_CONTENT_FILTER_SCL`, PT_LONG, 0x40760003.
#[doc(alias = "PR_CONTENT_FILTER_SCL")]
#[doc(alias = "0x40760003")]
pub const CONTENT_FILTER_SCL: PropTag<types::Long> = PropTag::from_id(0x4076);
/// A short name that links a report with the content that it is about.
///
/// `PR_CONTENT_IDENTIFIER`, PT_UNICODE, 0x0008001F.
///
/// [pidtagcontentidentifier-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontentidentifier-canonical-property)
#[doc(alias = "PR_CONTENT_IDENTIFIER")]
#[doc(alias = "PidTagContentIdentifier")]
#[doc(alias = "PR_CONTENT_IDENTIFIER_A")]
#[doc(alias = "PR_CONTENT_IDENTIFIER_W")]
#[doc(alias = "0x0008001F")]
pub const CONTENT_IDENTIFIER: PropTag<types::Unicode> = PropTag::from_id(0x0008);
/// Shows whether the content has been altered.
///
/// `PR_CONTENT_INTEGRITY_CHECK`, PT_BINARY, 0x0C000102.
///
/// [pidtagcontentintegritycheck-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontentintegritycheck-canonical-property)
#[doc(alias = "PR_CONTENT_INTEGRITY_CHECK")]
#[doc(alias = "PidTagContentIntegrityCheck")]
#[doc(alias = "0x0C000102")]
pub const CONTENT_INTEGRITY_CHECK: PropTag<types::Binary> = PropTag::from_id(0x0C00);
/// How large the content is, in bytes.
///
/// `PR_CONTENT_LENGTH`, PT_LONG, 0x00090003.
///
/// [pidtagcontentlength-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontentlength-canonical-property)
#[doc(alias = "PR_CONTENT_LENGTH")]
#[doc(alias = "PidTagContentLength")]
#[doc(alias = "0x00090003")]
pub const CONTENT_LENGTH: PropTag<types::Long> = PropTag::from_id(0x0009);
/// Whether a non-delivery report is to return the content.
///
/// `PR_CONTENT_RETURN_REQUESTED`, PT_BOOLEAN, 0x000A000B.
///
/// [pidtagcontentreturnrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontentreturnrequested-canonical-property)
#[doc(alias = "PR_CONTENT_RETURN_REQUESTED")]
#[doc(alias = "PidTagContentReturnRequested")]
#[doc(alias = "0x000A000B")]
pub const CONTENT_RETURN_REQUESTED: PropTag<types::Boolean> = PropTag::from_id(0x000A);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_CONTENT_SEARCH_KEY`, PT_BINARY, 0x66660102.
#[doc(alias = "PR_CONTENT_SEARCH_KEY")]
#[doc(alias = "0x66660102")]
pub const CONTENT_SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(0x6666);
/// How many unread messages are in it.
///
/// `PR_CONTENT_UNREAD`, PT_LONG, 0x36030003.
///
/// [pidtagcontentunreadcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontentunreadcount-canonical-property)
#[doc(alias = "PR_CONTENT_UNREAD")]
#[doc(alias = "PidTagContentUnreadCount")]
#[doc(alias = "0x36030003")]
pub const CONTENT_UNREAD: PropTag<types::Long> = PropTag::from_id(0x3603);
/// How a control behaves.
///
/// `PR_CONTROL_FLAGS`, PT_LONG, 0x3F000003.
///
/// [pidtagcontrolflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontrolflags-canonical-property)
#[doc(alias = "PR_CONTROL_FLAGS")]
#[doc(alias = "PidTagControlFlags")]
#[doc(alias = "0x3F000003")]
pub const CONTROL_FLAGS: PropTag<types::Long> = PropTag::from_id(0x3F00);
/// Identifies a control in its dialog.
///
/// `PR_CONTROL_ID`, PT_BINARY, 0x3F070102.
///
/// [pidtagcontrolid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontrolid-canonical-property)
#[doc(alias = "PR_CONTROL_ID")]
#[doc(alias = "PidTagControlId")]
#[doc(alias = "0x3F070102")]
pub const CONTROL_ID: PropTag<types::Binary> = PropTag::from_id(0x3F07);
/// The structure that describes a control.
///
/// `PR_CONTROL_STRUCTURE`, PT_BINARY, 0x3F010102.
///
/// [pidtagcontrolstructure-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontrolstructure-canonical-property)
#[doc(alias = "PR_CONTROL_STRUCTURE")]
#[doc(alias = "PidTagControlStructure")]
#[doc(alias = "0x3F010102")]
pub const CONTROL_STRUCTURE: PropTag<types::Binary> = PropTag::from_id(0x3F01);
/// What kind of control it is.
///
/// `PR_CONTROL_TYPE`, PT_LONG, 0x3F020003.
///
/// [pidtagcontroltype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontroltype-canonical-property)
#[doc(alias = "PR_CONTROL_TYPE")]
#[doc(alias = "PidTagControlType")]
#[doc(alias = "0x3F020003")]
pub const CONTROL_TYPE: PropTag<types::Long> = PropTag::from_id(0x3F02);
/// Identifies its conversation.
///
/// `PR_CONVERSATION_ID`, PT_BINARY, 0x30130102.
#[doc(alias = "PR_CONVERSATION_ID")]
#[doc(alias = "0x30130102")]
pub const CONVERSATION_ID: PropTag<types::Binary> = PropTag::from_id(0x3013);
/// Its place in the conversation that it belongs to.
///
/// `PR_CONVERSATION_INDEX`, PT_BINARY, 0x00710102.
///
/// [pidtagconversationindex-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconversationindex-canonical-property)
#[doc(alias = "PR_CONVERSATION_INDEX")]
#[doc(alias = "PidTagConversationIndex")]
#[doc(alias = "0x00710102")]
pub const CONVERSATION_INDEX: PropTag<types::Binary> = PropTag::from_id(0x0071);
/// Identifies its conversation in old mail systems.
///
/// `PR_CONVERSATION_KEY`, PT_BINARY, 0x000B0102.
///
/// [pidtagconversationkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconversationkey-canonical-property)
#[doc(alias = "PR_CONVERSATION_KEY")]
#[doc(alias = "PidTagConversationKey")]
#[doc(alias = "0x000B0102")]
pub const CONVERSATION_KEY: PropTag<types::Binary> = PropTag::from_id(0x000B);
/// The subject of the conversation that it belongs to.
///
/// `PR_CONVERSATION_TOPIC`, PT_UNICODE, 0x0070001F.
///
/// [pidtagconversationtopic-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconversationtopic-canonical-property)
#[doc(alias = "PR_CONVERSATION_TOPIC")]
#[doc(alias = "PidTagConversationTopic")]
#[doc(alias = "PR_CONVERSATION_TOPIC_A")]
#[doc(alias = "PR_CONVERSATION_TOPIC_W")]
#[doc(alias = "0x0070001F")]
pub const CONVERSATION_TOPIC: PropTag<types::Unicode> = PropTag::from_id(0x0070);
/// What the content was converted to on its way.
///
/// `PR_CONVERSION_EITS`, PT_BINARY, 0x000C0102.
///
/// [pidtagconversioneits-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconversioneits-canonical-property)
#[doc(alias = "PR_CONVERSION_EITS")]
#[doc(alias = "PidTagConversionEits")]
#[doc(alias = "0x000C0102")]
pub const CONVERSION_EITS: PropTag<types::Binary> = PropTag::from_id(0x000C);
/// Whether mail to them may not be converted.
///
/// `PR_CONVERSION_PROHIBITED`, PT_BOOLEAN, 0x3A03000B.
///
/// [pidtagconversionprohibited-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconversionprohibited-canonical-property)
#[doc(alias = "PR_CONVERSION_PROHIBITED")]
#[doc(alias = "PidTagConversionProhibited")]
#[doc(alias = "0x3A03000B")]
pub const CONVERSION_PROHIBITED: PropTag<types::Boolean> = PropTag::from_id(0x3A03);
/// Whether a conversion that loses something is forbidden.
///
/// `PR_CONVERSION_WITH_LOSS_PROHIBITED`, PT_BOOLEAN, 0x000D000B.
///
/// [pidtagconversionwithlossprohibited-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconversionwithlossprohibited-canonical-property)
#[doc(alias = "PR_CONVERSION_WITH_LOSS_PROHIBITED")]
#[doc(alias = "PidTagConversionWithLossProhibited")]
#[doc(alias = "0x000D000B")]
pub const CONVERSION_WITH_LOSS_PROHIBITED: PropTag<types::Boolean> = PropTag::from_id(
    0x000D,
);
/// What the content was converted to when it arrived.
///
/// `PR_CONVERTED_EITS`, PT_BINARY, 0x000E0102.
///
/// [pidtagconvertedeits-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconvertedeits-canonical-property)
#[doc(alias = "PR_CONVERTED_EITS")]
#[doc(alias = "PidTagConvertedEits")]
#[doc(alias = "0x000E0102")]
pub const CONVERTED_EITS: PropTag<types::Binary> = PropTag::from_id(0x000E);
/// Whether a transport is to link reports with the message.
///
/// `PR_CORRELATE`, PT_BOOLEAN, 0x0E0C000B.
///
/// [pidtagcorrelate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcorrelate-canonical-property)
#[doc(alias = "PR_CORRELATE")]
#[doc(alias = "PidTagCorrelate")]
#[doc(alias = "0x0E0C000B")]
pub const CORRELATE: PropTag<types::Boolean> = PropTag::from_id(0x0E0C);
/// Links the message with its reports.
///
/// `PR_CORRELATE_MTSID`, PT_BINARY, 0x0E0D0102.
///
/// [pidtagcorrelatemtsid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcorrelatemtsid-canonical-property)
#[doc(alias = "PR_CORRELATE_MTSID")]
#[doc(alias = "PidTagCorrelateMtsid")]
#[doc(alias = "0x0E0D0102")]
pub const CORRELATE_MTSID: PropTag<types::Binary> = PropTag::from_id(0x0E0D);
/// The country.
///
/// `PR_COUNTRY`, PT_UNICODE, 0x3A26001F.
///
/// [pidtagcountry-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcountry-canonical-property)
#[doc(alias = "PR_COUNTRY")]
#[doc(alias = "PidTagCountry")]
#[doc(alias = "PR_COUNTRY_A")]
#[doc(alias = "PR_COUNTRY_W")]
#[doc(alias = "PR_BUSINESS_ADDRESS_COUNTRY")]
#[doc(alias = "PR_BUSINESS_ADDRESS_COUNTRY_A")]
#[doc(alias = "PR_BUSINESS_ADDRESS_COUNTRY_W")]
#[doc(alias = "0x3A26001F")]
pub const COUNTRY: PropTag<types::Unicode> = PropTag::from_id(0x3A26);
/// Templates for new entries, as a table; OpenProperty gives it.
///
/// `PR_CREATE_TEMPLATES`, PT_OBJECT, 0x3604000D.
///
/// [pidtagcreatetemplates-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcreatetemplates-canonical-property)
#[doc(alias = "PR_CREATE_TEMPLATES")]
#[doc(alias = "PidTagCreateTemplates")]
#[doc(alias = "0x3604000D")]
pub const CREATE_TEMPLATES: PropTag<types::Object> = PropTag::from_id(0x3604);
/// When it was made.
///
/// `PR_CREATION_TIME`, PT_SYSTIME, 0x30070040.
///
/// [pidtagcreationtime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcreationtime-canonical-property)
#[doc(alias = "PR_CREATION_TIME")]
#[doc(alias = "PidTagCreationTime")]
#[doc(alias = "0x30070040")]
pub const CREATION_TIME: PropTag<types::SysTime> = PropTag::from_id(0x3007);
/// Defined by MAPITags.h; has no page.
///
/// `PR_CREATION_VERSION`, PT_I8, 0x0E190014.
#[doc(alias = "PR_CREATION_VERSION")]
#[doc(alias = "0x0E190014")]
pub const CREATION_VERSION: PropTag<types::I8> = PropTag::from_id(0x0E19);
/// The identifier of who made it.
///
/// `PR_CREATOR_ENTRYID`, PT_BINARY, 0x3FF90102.
#[doc(alias = "PR_CREATOR_ENTRYID")]
#[doc(alias = "0x3FF90102")]
pub const CREATOR_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x3FF9);
/// Who made it.
///
/// `PR_CREATOR_NAME`, PT_UNICODE, 0x3FF8001F.
#[doc(alias = "PR_CREATOR_NAME")]
#[doc(alias = "0x3FF8001F")]
pub const CREATOR_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3FF8);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_CREATOR_SID`, PT_BINARY, 0x0E580102.
#[doc(alias = "PR_CREATOR_SID")]
#[doc(alias = "0x0E580102")]
pub const CREATOR_SID: PropTag<types::Binary> = PropTag::from_id(0x0E58);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_CREATOR_SID_AS_XML`, PT_UNICODE, 0x0E6C001F.
#[doc(alias = "PR_CREATOR_SID_AS_XML")]
#[doc(alias = "0x0E6C001F")]
pub const CREATOR_SID_AS_XML: PropTag<types::Unicode> = PropTag::from_id(0x0E6C);
/// Defined by MAPITags.h; has no page.
///
/// `PR_CURRENT_VERSION`, PT_I8, 0x0E000014.
#[doc(alias = "PR_CURRENT_VERSION")]
#[doc(alias = "0x0E000014")]
pub const CURRENT_VERSION: PropTag<types::I8> = PropTag::from_id(0x0E00);
/// The number as a customer.
///
/// `PR_CUSTOMER_ID`, PT_UNICODE, 0x3A4A001F.
///
/// [pidtagcustomerid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcustomerid-canonical-property)
#[doc(alias = "PR_CUSTOMER_ID")]
#[doc(alias = "PidTagCustomerId")]
#[doc(alias = "PR_CUSTOMER_ID_A")]
#[doc(alias = "PR_CUSTOMER_ID_W")]
#[doc(alias = "0x3A4A001F")]
pub const CUSTOMER_ID: PropTag<types::Unicode> = PropTag::from_id(0x3A4A);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_DAM_BACK_PATCHED`, PT_BOOLEAN, 0x6647000B.
#[doc(alias = "PR_DAM_BACK_PATCHED")]
#[doc(alias = "0x6647000B")]
pub const DAM_BACK_PATCHED: PropTag<types::Boolean> = PropTag::from_id(0x6647);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_DAM_ORIGINAL_ENTRYID`, PT_BINARY, 0x66460102.
#[doc(alias = "PR_DAM_ORIGINAL_ENTRYID")]
#[doc(alias = "0x66460102")]
pub const DAM_ORIGINAL_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x6646);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_DAV_TRANSFER_SECURITY_DESCRIPTOR`, PT_BINARY, 0x0E840102.
#[doc(alias = "PR_DAV_TRANSFER_SECURITY_DESCRIPTOR")]
#[doc(alias = "0x0E840102")]
pub const DAV_TRANSFER_SECURITY_DESCRIPTOR: PropTag<types::Binary> = PropTag::from_id(
    0x0E84,
);
/// Whether it is the default profile.
///
/// `PR_DEFAULT_PROFILE`, PT_BOOLEAN, 0x3D04000B.
///
/// [pidtagdefaultprofile-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdefaultprofile-canonical-property)
#[doc(alias = "PR_DEFAULT_PROFILE")]
#[doc(alias = "PidTagDefaultProfile")]
#[doc(alias = "0x3D04000B")]
pub const DEFAULT_PROFILE: PropTag<types::Boolean> = PropTag::from_id(0x3D04);
/// Whether it is the default store.
///
/// `PR_DEFAULT_STORE`, PT_BOOLEAN, 0x3400000B.
///
/// [pidtagdefaultstore-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdefaultstore-canonical-property)
#[doc(alias = "PR_DEFAULT_STORE")]
#[doc(alias = "PidTagDefaultStore")]
#[doc(alias = "0x3400000B")]
pub const DEFAULT_STORE: PropTag<types::Boolean> = PropTag::from_id(0x3400);
/// The view that it is first shown in.
///
/// `PR_DEFAULT_VIEW_ENTRYID`, PT_BINARY, 0x36160102.
///
/// [pidtagdefaultviewentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdefaultviewentryid-canonical-property)
#[doc(alias = "PR_DEFAULT_VIEW_ENTRYID")]
#[doc(alias = "PidTagDefaultViewEntryId")]
#[doc(alias = "0x36160102")]
pub const DEFAULT_VIEW_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x3616);
/// It is not to arrive before.
///
/// `PR_DEFERRED_DELIVERY_TIME`, PT_SYSTIME, 0x000F0040.
///
/// [pidtagdeferreddeliverytime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeferreddeliverytime-canonical-property)
#[doc(alias = "PR_DEFERRED_DELIVERY_TIME")]
#[doc(alias = "PidTagDeferredDeliveryTime")]
#[doc(alias = "0x000F0040")]
pub const DEFERRED_DELIVERY_TIME: PropTag<types::SysTime> = PropTag::from_id(0x000F);
/// How many units of time to wait before it is sent.
///
/// `PR_DEFERRED_SEND_NUMBER`, PT_LONG, 0x3FEB0003.
///
/// [pidtagdeferredsendnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeferredsendnumber-canonical-property)
#[doc(alias = "PR_DEFERRED_SEND_NUMBER")]
#[doc(alias = "PidTagDeferredSendNumber")]
#[doc(alias = "0x3FEB0003")]
pub const DEFERRED_SEND_NUMBER: PropTag<types::Long> = PropTag::from_id(0x3FEB);
/// It is not to be sent before.
///
/// `PR_DEFERRED_SEND_TIME`, PT_SYSTIME, 0x3FEF0040.
///
/// [pidtagdeferredsendtime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeferredsendtime-canonical-property)
#[doc(alias = "PR_DEFERRED_SEND_TIME")]
#[doc(alias = "PidTagDeferredSendTime")]
#[doc(alias = "0x3FEF0040")]
pub const DEFERRED_SEND_TIME: PropTag<types::SysTime> = PropTag::from_id(0x3FEF);
/// The unit of PR_DEFERRED_SEND_NUMBER.
///
/// `PR_DEFERRED_SEND_UNITS`, PT_LONG, 0x3FEC0003.
///
/// [pidtagdeferredsendunits-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeferredsendunits-canonical-property)
#[doc(alias = "PR_DEFERRED_SEND_UNITS")]
#[doc(alias = "PidTagDeferredSendUnits")]
#[doc(alias = "0x3FEC0003")]
pub const DEFERRED_SEND_UNITS: PropTag<types::Long> = PropTag::from_id(0x3FEC);
/// The template for new distribution lists.
///
/// `PR_DEF_CREATE_DL`, PT_BINARY, 0x36110102.
///
/// [pidtagdefcreatedl-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdefcreatedl-canonical-property)
#[doc(alias = "PR_DEF_CREATE_DL")]
#[doc(alias = "PidTagDefCreateDl")]
#[doc(alias = "0x36110102")]
pub const DEF_CREATE_DL: PropTag<types::Binary> = PropTag::from_id(0x3611);
/// The template for new people.
///
/// `PR_DEF_CREATE_MAILUSER`, PT_BINARY, 0x36120102.
///
/// [pidtagdefcreatemailuser-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdefcreatemailuser-canonical-property)
#[doc(alias = "PR_DEF_CREATE_MAILUSER")]
#[doc(alias = "PidTagDefCreateMailuser")]
#[doc(alias = "0x36120102")]
pub const DEF_CREATE_MAILUSER: PropTag<types::Binary> = PropTag::from_id(0x3612);
/// The class of new items in it.
///
/// `PR_DEF_POST_MSGCLASS`, PT_STRING8, 0x36E5001E.
///
/// [pidtagdefaultpostmessageclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdefaultpostmessageclass-canonical-property)
#[doc(alias = "PR_DEF_POST_MSGCLASS")]
#[doc(alias = "PidTagDefaultPostMessageClass")]
#[doc(alias = "0x36E5001E")]
pub const DEF_POST_MSGCLASS: PropTag<types::String8> = PropTag::from_id(0x36E5);
/// Whether a rule forwarded it to a delegate.
///
/// `PR_DELEGATED_BY_RULE`, PT_BOOLEAN, 0x3FE3000B.
///
/// [pidtagdelegatedbyrule-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdelegatedbyrule-canonical-property)
#[doc(alias = "PR_DELEGATED_BY_RULE")]
#[doc(alias = "PidTagDelegatedByRule")]
#[doc(alias = "0x3FE3000B")]
pub const DELEGATED_BY_RULE: PropTag<types::Boolean> = PropTag::from_id(0x3FE3);
/// Whether a delegate sees private messages.
///
/// `PR_DELEGATE_FLAGS`, PT_MV_LONG, 0x686B1003.
///
/// [pidtagdelegateflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdelegateflags-canonical-property)
#[doc(alias = "PR_DELEGATE_FLAGS")]
#[doc(alias = "PidTagDelegateFlags")]
#[doc(alias = "0x686B1003")]
pub const DELEGATE_FLAGS: PropTag<types::MvLong> = PropTag::from_id(0x686B);
/// Defined by MAPITags.h; has no page.
///
/// `PR_DELEGATION`, PT_BINARY, 0x007E0102.
#[doc(alias = "PR_DELEGATION")]
#[doc(alias = "0x007E0102")]
pub const DELEGATION: PropTag<types::Binary> = PropTag::from_id(0x007E);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_DELETED_ASSOC_MESSAGE_SIZE_EXTENDED`, PT_I8, 0x669D0014.
#[doc(alias = "PR_DELETED_ASSOC_MESSAGE_SIZE_EXTENDED")]
#[doc(alias = "0x669D0014")]
pub const DELETED_ASSOC_MESSAGE_SIZE_EXTENDED: PropTag<types::I8> = PropTag::from_id(
    0x669D,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_DELETED_ASSOC_MSG_COUNT`, PT_LONG, 0x66430003.
#[doc(alias = "PR_DELETED_ASSOC_MSG_COUNT")]
#[doc(alias = "0x66430003")]
pub const DELETED_ASSOC_MSG_COUNT: PropTag<types::Long> = PropTag::from_id(0x6643);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_DELETED_COUNT_TOTAL`, PT_LONG, 0x670B0003.
#[doc(alias = "PR_DELETED_COUNT_TOTAL")]
#[doc(alias = "0x670B0003")]
pub const DELETED_COUNT_TOTAL: PropTag<types::Long> = PropTag::from_id(0x670B);
/// How many deleted folders are kept.
///
/// `PR_DELETED_FOLDER_COUNT`, PT_LONG, 0x66410003.
#[doc(alias = "PR_DELETED_FOLDER_COUNT")]
#[doc(alias = "0x66410003")]
pub const DELETED_FOLDER_COUNT: PropTag<types::Long> = PropTag::from_id(0x6641);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_DELETED_MESSAGE_SIZE_EXTENDED`, PT_I8, 0x669B0014.
#[doc(alias = "PR_DELETED_MESSAGE_SIZE_EXTENDED")]
#[doc(alias = "0x669B0014")]
pub const DELETED_MESSAGE_SIZE_EXTENDED: PropTag<types::I8> = PropTag::from_id(0x669B);
/// How many deleted messages are kept.
///
/// `PR_DELETED_MSG_COUNT`, PT_LONG, 0x66400003.
#[doc(alias = "PR_DELETED_MSG_COUNT")]
#[doc(alias = "0x66400003")]
pub const DELETED_MSG_COUNT: PropTag<types::Long> = PropTag::from_id(0x6640);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_DELETED_NORMAL_MESSAGE_SIZE_EXTENDED`, PT_I8, 0x669C0014.
#[doc(alias = "PR_DELETED_NORMAL_MESSAGE_SIZE_EXTENDED")]
#[doc(alias = "0x669C0014")]
pub const DELETED_NORMAL_MESSAGE_SIZE_EXTENDED: PropTag<types::I8> = PropTag::from_id(
    0x669C,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_DELETED_ON`, PT_SYSTIME, 0x668F0040.
#[doc(alias = "PR_DELETED_ON")]
#[doc(alias = "0x668F0040")]
pub const DELETED_ON: PropTag<types::SysTime> = PropTag::from_id(0x668F);
/// Whether it is deleted once it is sent.
///
/// `PR_DELETE_AFTER_SUBMIT`, PT_BOOLEAN, 0x0E01000B.
///
/// [pidtagdeleteaftersubmit-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeleteaftersubmit-canonical-property)
#[doc(alias = "PR_DELETE_AFTER_SUBMIT")]
#[doc(alias = "PidTagDeleteAfterSubmit")]
#[doc(alias = "0x0E01000B")]
pub const DELETE_AFTER_SUBMIT: PropTag<types::Boolean> = PropTag::from_id(0x0E01);
/// What kind of place it was delivered to.
///
/// `PR_DELIVERY_POINT`, PT_LONG, 0x0C070003.
///
/// [pidtagdeliverypoint-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeliverypoint-canonical-property)
#[doc(alias = "PR_DELIVERY_POINT")]
#[doc(alias = "PidTagDeliveryPoint")]
#[doc(alias = "0x0C070003")]
pub const DELIVERY_POINT: PropTag<types::Long> = PropTag::from_id(0x0C07);
/// When the message that a report is about arrived.
///
/// `PR_DELIVER_TIME`, PT_SYSTIME, 0x00100040.
///
/// [pidtagdelivertime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdelivertime-canonical-property)
#[doc(alias = "PR_DELIVER_TIME")]
#[doc(alias = "PidTagDeliverTime")]
#[doc(alias = "0x00100040")]
pub const DELIVER_TIME: PropTag<types::SysTime> = PropTag::from_id(0x0010);
/// The width of a control, in dialog units.
///
/// `PR_DELTAX`, PT_LONG, 0x3F030003.
///
/// [pidtagdeltax-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeltax-canonical-property)
#[doc(alias = "PR_DELTAX")]
#[doc(alias = "PidTagDeltaX")]
#[doc(alias = "0x3F030003")]
pub const DELTAX: PropTag<types::Long> = PropTag::from_id(0x3F03);
/// The height of a control, in dialog units.
///
/// `PR_DELTAY`, PT_LONG, 0x3F040003.
///
/// [pidtagdeltay-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeltay-canonical-property)
#[doc(alias = "PR_DELTAY")]
#[doc(alias = "PidTagDeltaY")]
#[doc(alias = "0x3F040003")]
pub const DELTAY: PropTag<types::Long> = PropTag::from_id(0x3F04);
/// The department.
///
/// `PR_DEPARTMENT_NAME`, PT_UNICODE, 0x3A18001F.
///
/// [pidtagdepartmentname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdepartmentname-canonical-property)
#[doc(alias = "PR_DEPARTMENT_NAME")]
#[doc(alias = "PidTagDepartmentName")]
#[doc(alias = "PR_DEPARTMENT_NAME_A")]
#[doc(alias = "PR_DEPARTMENT_NAME_W")]
#[doc(alias = "0x3A18001F")]
pub const DEPARTMENT_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3A18);
/// The level of a row in a hierarchy, the top being 0.
///
/// `PR_DEPTH`, PT_LONG, 0x30050003.
///
/// [pidtagdepth-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdepth-canonical-property)
#[doc(alias = "PR_DEPTH")]
#[doc(alias = "PidTagDepth")]
#[doc(alias = "0x30050003")]
pub const DEPTH: PropTag<types::Long> = PropTag::from_id(0x3005);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_DESIGN_IN_PROGRESS`, PT_BOOLEAN, 0x3FE4000B.
#[doc(alias = "PR_DESIGN_IN_PROGRESS")]
#[doc(alias = "0x3FE4000B")]
pub const DESIGN_IN_PROGRESS: PropTag<types::Boolean> = PropTag::from_id(0x3FE4);
/// How the entry is shown in detail, as a table; OpenProperty gives it.
///
/// `PR_DETAILS_TABLE`, PT_OBJECT, 0x3605000D.
///
/// [pidtagdetailstable-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdetailstable-canonical-property)
#[doc(alias = "PR_DETAILS_TABLE")]
#[doc(alias = "PidTagDetailsTable")]
#[doc(alias = "0x3605000D")]
pub const DETAILS_TABLE: PropTag<types::Object> = PropTag::from_id(0x3605);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_DISABLE_FULL_FIDELITY`, PT_BOOLEAN, 0x10F2000B.
#[doc(alias = "PR_DISABLE_FULL_FIDELITY")]
#[doc(alias = "0x10F2000B")]
pub const DISABLE_FULL_FIDELITY: PropTag<types::Boolean> = PropTag::from_id(0x10F2);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_DISABLE_PERUSER_READ`, PT_BOOLEAN, 0x66C5000B.
#[doc(alias = "PR_DISABLE_PERUSER_READ")]
#[doc(alias = "0x66C5000B")]
pub const DISABLE_PERUSER_READ: PropTag<types::Boolean> = PropTag::from_id(0x66C5);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_DISABLE_WINSOCK`, PT_LONG, 0x66180003.
#[doc(alias = "PR_DISABLE_WINSOCK")]
#[doc(alias = "0x66180003")]
pub const DISABLE_WINSOCK: PropTag<types::Long> = PropTag::from_id(0x6618);
/// Why a message was thrown away unread.
///
/// `PR_DISCARD_REASON`, PT_LONG, 0x00110003.
///
/// [pidtagdiscardreason-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdiscardreason-canonical-property)
#[doc(alias = "PR_DISCARD_REASON")]
#[doc(alias = "PidTagDiscardReason")]
#[doc(alias = "0x00110003")]
pub const DISCARD_REASON: PropTag<types::Long> = PropTag::from_id(0x0011);
/// Whether they may see the other recipients.
///
/// `PR_DISCLOSE_RECIPIENTS`, PT_BOOLEAN, 0x3A04000B.
#[doc(alias = "PR_DISCLOSE_RECIPIENTS")]
#[doc(alias = "0x3A04000B")]
pub const DISCLOSE_RECIPIENTS: PropTag<types::Boolean> = PropTag::from_id(0x3A04);
/// Whether recipients may see one another.
///
/// `PR_DISCLOSURE_OF_RECIPIENTS`, PT_BOOLEAN, 0x0012000B.
///
/// [pidtagdisclosureofrecipients-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisclosureofrecipients-canonical-property)
#[doc(alias = "PR_DISCLOSURE_OF_RECIPIENTS")]
#[doc(alias = "PidTagDisclosureOfRecipients")]
#[doc(alias = "0x0012000B")]
pub const DISCLOSURE_OF_RECIPIENTS: PropTag<types::Boolean> = PropTag::from_id(0x0012);
/// Whether only some recipients know of the message.
///
/// `PR_DISCRETE_VALUES`, PT_BOOLEAN, 0x0E0E000B.
///
/// [pidtagdiscretevalues-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdiscretevalues-canonical-property)
#[doc(alias = "PR_DISCRETE_VALUES")]
#[doc(alias = "PidTagDiscreteValues")]
#[doc(alias = "0x0E0E000B")]
pub const DISCRETE_VALUES: PropTag<types::Boolean> = PropTag::from_id(0x0E0E);
/// Defined by MAPITags.h; has no page.
///
/// `PR_DISC_VAL`, PT_BOOLEAN, 0x004A000B.
#[doc(alias = "PR_DISC_VAL")]
#[doc(alias = "0x004A000B")]
pub const DISC_VAL: PropTag<types::Boolean> = PropTag::from_id(0x004A);
/// The names of those who receive a blind copy, separated by semicolons.
///
/// `PR_DISPLAY_BCC`, PT_UNICODE, 0x0E02001F.
///
/// [pidtagdisplaybcc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaybcc-canonical-property)
#[doc(alias = "PR_DISPLAY_BCC")]
#[doc(alias = "PidTagDisplayBcc")]
#[doc(alias = "PR_DISPLAY_BCC_A")]
#[doc(alias = "PR_DISPLAY_BCC_W")]
#[doc(alias = "0x0E02001F")]
pub const DISPLAY_BCC: PropTag<types::Unicode> = PropTag::from_id(0x0E02);
/// The names of those who receive a copy, separated by semicolons.
///
/// `PR_DISPLAY_CC`, PT_UNICODE, 0x0E03001F.
///
/// [pidtagdisplaycc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaycc-canonical-property)
#[doc(alias = "PR_DISPLAY_CC")]
#[doc(alias = "PidTagDisplayCc")]
#[doc(alias = "PR_DISPLAY_CC_A")]
#[doc(alias = "PR_DISPLAY_CC_W")]
#[doc(alias = "0x0E03001F")]
pub const DISPLAY_CC: PropTag<types::Unicode> = PropTag::from_id(0x0E03);
/// The name that people see.
///
/// `PR_DISPLAY_NAME`, PT_UNICODE, 0x3001001F.
///
/// [pidtagdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayname-canonical-property)
#[doc(alias = "PR_DISPLAY_NAME")]
#[doc(alias = "PidTagDisplayName")]
#[doc(alias = "PR_DISPLAY_NAME_A")]
#[doc(alias = "PR_DISPLAY_NAME_W")]
#[doc(alias = "0x3001001F")]
pub const DISPLAY_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3001);
/// What precedes the name: `Dr.`.
///
/// `PR_DISPLAY_NAME_PREFIX`, PT_UNICODE, 0x3A45001F.
///
/// [pidtagdisplaynameprefix-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaynameprefix-canonical-property)
#[doc(alias = "PR_DISPLAY_NAME_PREFIX")]
#[doc(alias = "PidTagDisplayNamePrefix")]
#[doc(alias = "PR_DISPLAY_NAME_PREFIX_A")]
#[doc(alias = "PR_DISPLAY_NAME_PREFIX_W")]
#[doc(alias = "0x3A45001F")]
pub const DISPLAY_NAME_PREFIX: PropTag<types::Unicode> = PropTag::from_id(0x3A45);
/// The names of the primary recipients, separated by semicolons.
///
/// `PR_DISPLAY_TO`, PT_UNICODE, 0x0E04001F.
///
/// [pidtagdisplayto-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayto-canonical-property)
#[doc(alias = "PR_DISPLAY_TO")]
#[doc(alias = "PidTagDisplayTo")]
#[doc(alias = "PR_DISPLAY_TO_A")]
#[doc(alias = "PR_DISPLAY_TO_W")]
#[doc(alias = "0x0E04001F")]
pub const DISPLAY_TO: PropTag<types::Unicode> = PropTag::from_id(0x0E04);
/// How clients show it.
///
/// `PR_DISPLAY_TYPE`, PT_LONG, 0x39000003.
///
/// [pidtagdisplaytype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaytype-canonical-property)
#[doc(alias = "PR_DISPLAY_TYPE")]
#[doc(alias = "PidTagDisplayType")]
#[doc(alias = "0x39000003")]
pub const DISPLAY_TYPE: PropTag<types::Long> = PropTag::from_id(0x3900);
/// How clients show an entry that comes from another organisation.
///
/// `PR_DISPLAY_TYPE_EX`, PT_LONG, 0x39050003.
///
/// [pidtagdisplaytypeex-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaytypeex-canonical-property)
#[doc(alias = "PR_DISPLAY_TYPE_EX")]
#[doc(alias = "PidTagDisplayTypeEx")]
#[doc(alias = "0x39050003")]
pub const DISPLAY_TYPE_EX: PropTag<types::Long> = PropTag::from_id(0x3905);
/// The distribution lists that the message came through.
///
/// `PR_DL_EXPANSION_HISTORY`, PT_BINARY, 0x00130102.
///
/// [pidtagdistributionlistexpansionhistory-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdistributionlistexpansionhistory-canonical-property)
#[doc(alias = "PR_DL_EXPANSION_HISTORY")]
#[doc(alias = "PidTagDistributionListExpansionHistory")]
#[doc(alias = "0x00130102")]
pub const DL_EXPANSION_HISTORY: PropTag<types::Binary> = PropTag::from_id(0x0013);
/// Whether distribution lists are not to hand it on.
///
/// `PR_DL_EXPANSION_PROHIBITED`, PT_BOOLEAN, 0x0014000B.
///
/// [pidtagdistributionlistexpansionprohibited-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdistributionlistexpansionprohibited-canonical-property)
#[doc(alias = "PR_DL_EXPANSION_PROHIBITED")]
#[doc(alias = "PidTagDistributionListExpansionProhibited")]
#[doc(alias = "0x0014000B")]
pub const DL_EXPANSION_PROHIBITED: PropTag<types::Boolean> = PropTag::from_id(0x0014);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_DL_REPORT_FLAGS`, PT_LONG, 0x3FDB0003.
#[doc(alias = "PR_DL_REPORT_FLAGS")]
#[doc(alias = "0x3FDB0003")]
pub const DL_REPORT_FLAGS: PropTag<types::Long> = PropTag::from_id(0x3FDB);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_EFORMS_FOR_LOCALE_ENTRYID`, PT_BINARY, 0x66240102.
#[doc(alias = "PR_EFORMS_FOR_LOCALE_ENTRYID")]
#[doc(alias = "0x66240102")]
pub const EFORMS_FOR_LOCALE_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x6624);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_EFORMS_LOCALE_ID`, PT_LONG, 0x3FE90003.
#[doc(alias = "PR_EFORMS_LOCALE_ID")]
#[doc(alias = "0x3FE90003")]
pub const EFORMS_LOCALE_ID: PropTag<types::Long> = PropTag::from_id(0x3FE9);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_EFORMS_REGISTRY_ENTRYID`, PT_BINARY, 0x66210102.
#[doc(alias = "PR_EFORMS_REGISTRY_ENTRYID")]
#[doc(alias = "0x66210102")]
pub const EFORMS_REGISTRY_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x6621);
/// The address, as its type writes it.
///
/// `PR_EMAIL_ADDRESS`, PT_UNICODE, 0x3003001F.
///
/// [pidtagemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagemailaddress-canonical-property)
#[doc(alias = "PR_EMAIL_ADDRESS")]
#[doc(alias = "PidTagEmailAddress")]
#[doc(alias = "PR_EMAIL_ADDRESS_A")]
#[doc(alias = "PR_EMAIL_ADDRESS_W")]
#[doc(alias = "0x3003001F")]
pub const EMAIL_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(0x3003);
/// The profile section of an Exchange account: a MAPIUID.
///
/// `PR_EMSMDB_SECTION_UID`, PT_BINARY, 0x3D150102.
///
/// [pidtagexchangeprofilesectionid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagexchangeprofilesectionid-canonical-property)
#[doc(alias = "PR_EMSMDB_SECTION_UID")]
#[doc(alias = "PidTagExchangeProfileSectionId")]
#[doc(alias = "0x3D150102")]
pub const EMSMDB_SECTION_UID: PropTag<types::Binary> = PropTag::from_id(0x3D15);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ACCESS_CATEGORY`, PT_LONG, 0x80440003.
#[doc(alias = "PR_EMS_AB_ACCESS_CATEGORY")]
#[doc(alias = "0x80440003")]
pub const EMS_AB_ACCESS_CATEGORY: PropTag<types::Long> = PropTag::from_id(0x8044);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ACTIVATION_SCHEDULE`, PT_BINARY, 0x80450102.
#[doc(alias = "PR_EMS_AB_ACTIVATION_SCHEDULE")]
#[doc(alias = "0x80450102")]
pub const EMS_AB_ACTIVATION_SCHEDULE: PropTag<types::Binary> = PropTag::from_id(0x8045);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ACTIVATION_STYLE`, PT_LONG, 0x80460003.
#[doc(alias = "PR_EMS_AB_ACTIVATION_STYLE")]
#[doc(alias = "0x80460003")]
pub const EMS_AB_ACTIVATION_STYLE: PropTag<types::Long> = PropTag::from_id(0x8046);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ADC_GLOBAL_NAMES`, PT_MV_UNICODE, 0x8C70101F.
#[doc(alias = "PR_EMS_AB_ADC_GLOBAL_NAMES")]
#[doc(alias = "PR_EMS_AB_ADC_GLOBAL_NAMES_A")]
#[doc(alias = "PR_EMS_AB_ADC_GLOBAL_NAMES_W")]
#[doc(alias = "0x8C70101F")]
pub const EMS_AB_ADC_GLOBAL_NAMES: PropTag<types::MvUnicode> = PropTag::from_id(0x8C70);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ADDRESS_ENTRY_DISPLAY_TABLE`, PT_BINARY, 0x80170102.
#[doc(alias = "PR_EMS_AB_ADDRESS_ENTRY_DISPLAY_TABLE")]
#[doc(alias = "0x80170102")]
pub const EMS_AB_ADDRESS_ENTRY_DISPLAY_TABLE: PropTag<types::Binary> = PropTag::from_id(
    0x8017,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ADDRESS_ENTRY_DISPLAY_TABLE_MSDOS`, PT_BINARY, 0x80470102.
#[doc(alias = "PR_EMS_AB_ADDRESS_ENTRY_DISPLAY_TABLE_MSDOS")]
#[doc(alias = "0x80470102")]
pub const EMS_AB_ADDRESS_ENTRY_DISPLAY_TABLE_MSDOS: PropTag<types::Binary> = PropTag::from_id(
    0x8047,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ADDRESS_SYNTAX`, PT_BINARY, 0x80180102.
#[doc(alias = "PR_EMS_AB_ADDRESS_SYNTAX")]
#[doc(alias = "0x80180102")]
pub const EMS_AB_ADDRESS_SYNTAX: PropTag<types::Binary> = PropTag::from_id(0x8018);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ADDRESS_TYPE`, PT_UNICODE, 0x8048001F.
#[doc(alias = "PR_EMS_AB_ADDRESS_TYPE")]
#[doc(alias = "PR_EMS_AB_ADDRESS_TYPE_A")]
#[doc(alias = "PR_EMS_AB_ADDRESS_TYPE_W")]
#[doc(alias = "0x8048001F")]
pub const EMS_AB_ADDRESS_TYPE: PropTag<types::Unicode> = PropTag::from_id(0x8048);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ADMD`, PT_UNICODE, 0x8049001F.
#[doc(alias = "PR_EMS_AB_ADMD")]
#[doc(alias = "PR_EMS_AB_ADMD_A")]
#[doc(alias = "PR_EMS_AB_ADMD_W")]
#[doc(alias = "0x8049001F")]
pub const EMS_AB_ADMD: PropTag<types::Unicode> = PropTag::from_id(0x8049);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ADMIN_DESCRIPTION`, PT_UNICODE, 0x804A001F.
#[doc(alias = "PR_EMS_AB_ADMIN_DESCRIPTION")]
#[doc(alias = "PR_EMS_AB_ADMIN_DESCRIPTION_A")]
#[doc(alias = "PR_EMS_AB_ADMIN_DESCRIPTION_W")]
#[doc(alias = "0x804A001F")]
pub const EMS_AB_ADMIN_DESCRIPTION: PropTag<types::Unicode> = PropTag::from_id(0x804A);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ADMIN_DISPLAY_NAME`, PT_UNICODE, 0x804B001F.
#[doc(alias = "PR_EMS_AB_ADMIN_DISPLAY_NAME")]
#[doc(alias = "PR_EMS_AB_ADMIN_DISPLAY_NAME_A")]
#[doc(alias = "PR_EMS_AB_ADMIN_DISPLAY_NAME_W")]
#[doc(alias = "0x804B001F")]
pub const EMS_AB_ADMIN_DISPLAY_NAME: PropTag<types::Unicode> = PropTag::from_id(0x804B);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ADMIN_EXTENSION_DLL`, PT_UNICODE, 0x804C001F.
#[doc(alias = "PR_EMS_AB_ADMIN_EXTENSION_DLL")]
#[doc(alias = "PR_EMS_AB_ADMIN_EXTENSION_DLL_A")]
#[doc(alias = "PR_EMS_AB_ADMIN_EXTENSION_DLL_W")]
#[doc(alias = "0x804C001F")]
pub const EMS_AB_ADMIN_EXTENSION_DLL: PropTag<types::Unicode> = PropTag::from_id(0x804C);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ALIASED_OBJECT_NAME`, PT_UNICODE, 0x804D001F.
#[doc(alias = "PR_EMS_AB_ALIASED_OBJECT_NAME")]
#[doc(alias = "PR_EMS_AB_ALIASED_OBJECT_NAME_A")]
#[doc(alias = "PR_EMS_AB_ALIASED_OBJECT_NAME_T")]
#[doc(alias = "PR_EMS_AB_ALIASED_OBJECT_NAME_W")]
#[doc(alias = "0x804D001F")]
pub const EMS_AB_ALIASED_OBJECT_NAME: PropTag<types::Unicode> = PropTag::from_id(0x804D);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ALIASED_OBJECT_NAME_O`, PT_OBJECT, 0x804D000D.
#[doc(alias = "PR_EMS_AB_ALIASED_OBJECT_NAME_O")]
#[doc(alias = "0x804D000D")]
pub const EMS_AB_ALIASED_OBJECT_NAME_O: PropTag<types::Object> = PropTag::from_id(
    0x804D,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ALT_RECIPIENT`, PT_UNICODE, 0x804E001F.
#[doc(alias = "PR_EMS_AB_ALT_RECIPIENT")]
#[doc(alias = "PR_EMS_AB_ALT_RECIPIENT_A")]
#[doc(alias = "PR_EMS_AB_ALT_RECIPIENT_T")]
#[doc(alias = "PR_EMS_AB_ALT_RECIPIENT_W")]
#[doc(alias = "0x804E001F")]
pub const EMS_AB_ALT_RECIPIENT: PropTag<types::Unicode> = PropTag::from_id(0x804E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ALT_RECIPIENT_BL`, PT_MV_UNICODE, 0x804F101F.
#[doc(alias = "PR_EMS_AB_ALT_RECIPIENT_BL")]
#[doc(alias = "PR_EMS_AB_ALT_RECIPIENT_BL_A")]
#[doc(alias = "PR_EMS_AB_ALT_RECIPIENT_BL_T")]
#[doc(alias = "PR_EMS_AB_ALT_RECIPIENT_BL_W")]
#[doc(alias = "0x804F101F")]
pub const EMS_AB_ALT_RECIPIENT_BL: PropTag<types::MvUnicode> = PropTag::from_id(0x804F);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ALT_RECIPIENT_BL_O`, PT_OBJECT, 0x804F000D.
#[doc(alias = "PR_EMS_AB_ALT_RECIPIENT_BL_O")]
#[doc(alias = "0x804F000D")]
pub const EMS_AB_ALT_RECIPIENT_BL_O: PropTag<types::Object> = PropTag::from_id(0x804F);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ALT_RECIPIENT_O`, PT_OBJECT, 0x804E000D.
#[doc(alias = "PR_EMS_AB_ALT_RECIPIENT_O")]
#[doc(alias = "0x804E000D")]
pub const EMS_AB_ALT_RECIPIENT_O: PropTag<types::Object> = PropTag::from_id(0x804E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ANCESTOR_ID`, PT_BINARY, 0x80500102.
#[doc(alias = "PR_EMS_AB_ANCESTOR_ID")]
#[doc(alias = "0x80500102")]
pub const EMS_AB_ANCESTOR_ID: PropTag<types::Binary> = PropTag::from_id(0x8050);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ANONYMOUS_ACCESS`, PT_BOOLEAN, 0x8187000B.
#[doc(alias = "PR_EMS_AB_ANONYMOUS_ACCESS")]
#[doc(alias = "0x8187000B")]
pub const EMS_AB_ANONYMOUS_ACCESS: PropTag<types::Boolean> = PropTag::from_id(0x8187);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ANONYMOUS_ACCOUNT`, PT_UNICODE, 0x8C26001F.
#[doc(alias = "PR_EMS_AB_ANONYMOUS_ACCOUNT")]
#[doc(alias = "PR_EMS_AB_ANONYMOUS_ACCOUNT_A")]
#[doc(alias = "PR_EMS_AB_ANONYMOUS_ACCOUNT_W")]
#[doc(alias = "0x8C26001F")]
pub const EMS_AB_ANONYMOUS_ACCOUNT: PropTag<types::Unicode> = PropTag::from_id(0x8C26);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ASSOCIATION_LIFETIME`, PT_LONG, 0x80520003.
#[doc(alias = "PR_EMS_AB_ASSOCIATION_LIFETIME")]
#[doc(alias = "0x80520003")]
pub const EMS_AB_ASSOCIATION_LIFETIME: PropTag<types::Long> = PropTag::from_id(0x8052);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ASSOC_NT_ACCOUNT`, PT_BINARY, 0x80270102.
#[doc(alias = "PR_EMS_AB_ASSOC_NT_ACCOUNT")]
#[doc(alias = "0x80270102")]
pub const EMS_AB_ASSOC_NT_ACCOUNT: PropTag<types::Binary> = PropTag::from_id(0x8027);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ASSOC_PROTOCOL_CFG_NNTP`, PT_UNICODE, 0x81A5001F.
#[doc(alias = "PR_EMS_AB_ASSOC_PROTOCOL_CFG_NNTP")]
#[doc(alias = "PR_EMS_AB_ASSOC_PROTOCOL_CFG_NNTP_A")]
#[doc(alias = "PR_EMS_AB_ASSOC_PROTOCOL_CFG_NNTP_T")]
#[doc(alias = "PR_EMS_AB_ASSOC_PROTOCOL_CFG_NNTP_W")]
#[doc(alias = "0x81A5001F")]
pub const EMS_AB_ASSOC_PROTOCOL_CFG_NNTP: PropTag<types::Unicode> = PropTag::from_id(
    0x81A5,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ASSOC_PROTOCOL_CFG_NNTP_O`, PT_OBJECT, 0x81A5000D.
#[doc(alias = "PR_EMS_AB_ASSOC_PROTOCOL_CFG_NNTP_O")]
#[doc(alias = "0x81A5000D")]
pub const EMS_AB_ASSOC_PROTOCOL_CFG_NNTP_O: PropTag<types::Object> = PropTag::from_id(
    0x81A5,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ASSOC_REMOTE_DXA`, PT_MV_UNICODE, 0x8051101F.
#[doc(alias = "PR_EMS_AB_ASSOC_REMOTE_DXA")]
#[doc(alias = "PR_EMS_AB_ASSOC_REMOTE_DXA_A")]
#[doc(alias = "PR_EMS_AB_ASSOC_REMOTE_DXA_T")]
#[doc(alias = "PR_EMS_AB_ASSOC_REMOTE_DXA_W")]
#[doc(alias = "0x8051101F")]
pub const EMS_AB_ASSOC_REMOTE_DXA: PropTag<types::MvUnicode> = PropTag::from_id(0x8051);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ASSOC_REMOTE_DXA_O`, PT_OBJECT, 0x8051000D.
#[doc(alias = "PR_EMS_AB_ASSOC_REMOTE_DXA_O")]
#[doc(alias = "0x8051000D")]
pub const EMS_AB_ASSOC_REMOTE_DXA_O: PropTag<types::Object> = PropTag::from_id(0x8051);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ATTRIBUTE_CERTIFICATE`, PT_MV_BINARY, 0x8C451102.
#[doc(alias = "PR_EMS_AB_ATTRIBUTE_CERTIFICATE")]
#[doc(alias = "0x8C451102")]
pub const EMS_AB_ATTRIBUTE_CERTIFICATE: PropTag<types::MvBinary> = PropTag::from_id(
    0x8C45,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_AUTHENTICATION_TO_USE`, PT_UNICODE, 0x819A001F.
#[doc(alias = "PR_EMS_AB_AUTHENTICATION_TO_USE")]
#[doc(alias = "PR_EMS_AB_AUTHENTICATION_TO_USE_A")]
#[doc(alias = "PR_EMS_AB_AUTHENTICATION_TO_USE_W")]
#[doc(alias = "0x819A001F")]
pub const EMS_AB_AUTHENTICATION_TO_USE: PropTag<types::Unicode> = PropTag::from_id(
    0x819A,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_AUTHORITY_REVOCATION_LIST`, PT_MV_BINARY, 0x80261102.
#[doc(alias = "PR_EMS_AB_AUTHORITY_REVOCATION_LIST")]
#[doc(alias = "0x80261102")]
pub const EMS_AB_AUTHORITY_REVOCATION_LIST: PropTag<types::MvBinary> = PropTag::from_id(
    0x8026,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_AUTHORIZED_DOMAIN`, PT_UNICODE, 0x8054001F.
#[doc(alias = "PR_EMS_AB_AUTHORIZED_DOMAIN")]
#[doc(alias = "PR_EMS_AB_AUTHORIZED_DOMAIN_A")]
#[doc(alias = "PR_EMS_AB_AUTHORIZED_DOMAIN_W")]
#[doc(alias = "0x8054001F")]
pub const EMS_AB_AUTHORIZED_DOMAIN: PropTag<types::Unicode> = PropTag::from_id(0x8054);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_AUTHORIZED_PASSWORD`, PT_BINARY, 0x80550102.
#[doc(alias = "PR_EMS_AB_AUTHORIZED_PASSWORD")]
#[doc(alias = "0x80550102")]
pub const EMS_AB_AUTHORIZED_PASSWORD: PropTag<types::Binary> = PropTag::from_id(0x8055);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_AUTHORIZED_PASSWORD_CONFIRM`, PT_BINARY, 0x81920102.
#[doc(alias = "PR_EMS_AB_AUTHORIZED_PASSWORD_CONFIRM")]
#[doc(alias = "0x81920102")]
pub const EMS_AB_AUTHORIZED_PASSWORD_CONFIRM: PropTag<types::Binary> = PropTag::from_id(
    0x8192,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_AUTHORIZED_USER`, PT_UNICODE, 0x8056001F.
#[doc(alias = "PR_EMS_AB_AUTHORIZED_USER")]
#[doc(alias = "PR_EMS_AB_AUTHORIZED_USER_A")]
#[doc(alias = "PR_EMS_AB_AUTHORIZED_USER_W")]
#[doc(alias = "0x8056001F")]
pub const EMS_AB_AUTHORIZED_USER: PropTag<types::Unicode> = PropTag::from_id(0x8056);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_AUTH_ORIG_BL`, PT_MV_UNICODE, 0x8053101F.
#[doc(alias = "PR_EMS_AB_AUTH_ORIG_BL")]
#[doc(alias = "PR_EMS_AB_AUTH_ORIG_BL_A")]
#[doc(alias = "PR_EMS_AB_AUTH_ORIG_BL_T")]
#[doc(alias = "PR_EMS_AB_AUTH_ORIG_BL_W")]
#[doc(alias = "0x8053101F")]
pub const EMS_AB_AUTH_ORIG_BL: PropTag<types::MvUnicode> = PropTag::from_id(0x8053);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_AUTH_ORIG_BL_O`, PT_OBJECT, 0x8053000D.
#[doc(alias = "PR_EMS_AB_AUTH_ORIG_BL_O")]
#[doc(alias = "0x8053000D")]
pub const EMS_AB_AUTH_ORIG_BL_O: PropTag<types::Object> = PropTag::from_id(0x8053);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_AUTOREPLY`, PT_BOOLEAN, 0x800B000B.
#[doc(alias = "PR_EMS_AB_AUTOREPLY")]
#[doc(alias = "0x800B000B")]
pub const EMS_AB_AUTOREPLY: PropTag<types::Boolean> = PropTag::from_id(0x800B);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_AUTOREPLY_MESSAGE`, PT_UNICODE, 0x800A001F.
#[doc(alias = "PR_EMS_AB_AUTOREPLY_MESSAGE")]
#[doc(alias = "PR_EMS_AB_AUTOREPLY_MESSAGE_A")]
#[doc(alias = "PR_EMS_AB_AUTOREPLY_MESSAGE_W")]
#[doc(alias = "0x800A001F")]
pub const EMS_AB_AUTOREPLY_MESSAGE: PropTag<types::Unicode> = PropTag::from_id(0x800A);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_AUTOREPLY_SUBJECT`, PT_UNICODE, 0x803E001F.
#[doc(alias = "PR_EMS_AB_AUTOREPLY_SUBJECT")]
#[doc(alias = "PR_EMS_AB_AUTOREPLY_SUBJECT_A")]
#[doc(alias = "PR_EMS_AB_AUTOREPLY_SUBJECT_W")]
#[doc(alias = "0x803E001F")]
pub const EMS_AB_AUTOREPLY_SUBJECT: PropTag<types::Unicode> = PropTag::from_id(0x803E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_AVAILABLE_AUTHORIZATION_PACKAGES`, PT_MV_UNICODE, 0x8181101F.
#[doc(alias = "PR_EMS_AB_AVAILABLE_AUTHORIZATION_PACKAGES")]
#[doc(alias = "PR_EMS_AB_AVAILABLE_AUTHORIZATION_PACKAGES_A")]
#[doc(alias = "PR_EMS_AB_AVAILABLE_AUTHORIZATION_PACKAGES_W")]
#[doc(alias = "0x8181101F")]
pub const EMS_AB_AVAILABLE_AUTHORIZATION_PACKAGES: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8181,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_AVAILABLE_DISTRIBUTIONS`, PT_UNICODE, 0x818B001F.
#[doc(alias = "PR_EMS_AB_AVAILABLE_DISTRIBUTIONS")]
#[doc(alias = "PR_EMS_AB_AVAILABLE_DISTRIBUTIONS_A")]
#[doc(alias = "PR_EMS_AB_AVAILABLE_DISTRIBUTIONS_W")]
#[doc(alias = "0x818B001F")]
pub const EMS_AB_AVAILABLE_DISTRIBUTIONS: PropTag<types::Unicode> = PropTag::from_id(
    0x818B,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_BRIDGEHEAD_SERVERS`, PT_MV_UNICODE, 0x8174101F.
#[doc(alias = "PR_EMS_AB_BRIDGEHEAD_SERVERS")]
#[doc(alias = "PR_EMS_AB_BRIDGEHEAD_SERVERS_A")]
#[doc(alias = "PR_EMS_AB_BRIDGEHEAD_SERVERS_T")]
#[doc(alias = "PR_EMS_AB_BRIDGEHEAD_SERVERS_W")]
#[doc(alias = "0x8174101F")]
pub const EMS_AB_BRIDGEHEAD_SERVERS: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8174,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_BRIDGEHEAD_SERVERS_O`, PT_OBJECT, 0x8174000D.
#[doc(alias = "PR_EMS_AB_BRIDGEHEAD_SERVERS_O")]
#[doc(alias = "0x8174000D")]
pub const EMS_AB_BRIDGEHEAD_SERVERS_O: PropTag<types::Object> = PropTag::from_id(0x8174);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_BUSINESS_CATEGORY`, PT_MV_UNICODE, 0x8057101F.
#[doc(alias = "PR_EMS_AB_BUSINESS_CATEGORY")]
#[doc(alias = "PR_EMS_AB_BUSINESS_CATEGORY_A")]
#[doc(alias = "PR_EMS_AB_BUSINESS_CATEGORY_W")]
#[doc(alias = "0x8057101F")]
pub const EMS_AB_BUSINESS_CATEGORY: PropTag<types::MvUnicode> = PropTag::from_id(0x8057);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_BUSINESS_ROLES`, PT_BINARY, 0x80230102.
#[doc(alias = "PR_EMS_AB_BUSINESS_ROLES")]
#[doc(alias = "0x80230102")]
pub const EMS_AB_BUSINESS_ROLES: PropTag<types::Binary> = PropTag::from_id(0x8023);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CAN_CREATE_PF`, PT_MV_UNICODE, 0x8058101F.
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF")]
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_A")]
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_T")]
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_W")]
#[doc(alias = "0x8058101F")]
pub const EMS_AB_CAN_CREATE_PF: PropTag<types::MvUnicode> = PropTag::from_id(0x8058);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CAN_CREATE_PF_BL`, PT_MV_UNICODE, 0x8059101F.
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_BL")]
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_BL_A")]
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_BL_T")]
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_BL_W")]
#[doc(alias = "0x8059101F")]
pub const EMS_AB_CAN_CREATE_PF_BL: PropTag<types::MvUnicode> = PropTag::from_id(0x8059);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CAN_CREATE_PF_BL_O`, PT_OBJECT, 0x8059000D.
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_BL_O")]
#[doc(alias = "0x8059000D")]
pub const EMS_AB_CAN_CREATE_PF_BL_O: PropTag<types::Object> = PropTag::from_id(0x8059);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CAN_CREATE_PF_DL`, PT_MV_UNICODE, 0x805A101F.
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_DL")]
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_DL_A")]
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_DL_T")]
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_DL_W")]
#[doc(alias = "0x805A101F")]
pub const EMS_AB_CAN_CREATE_PF_DL: PropTag<types::MvUnicode> = PropTag::from_id(0x805A);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CAN_CREATE_PF_DL_BL`, PT_MV_UNICODE, 0x805B101F.
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_DL_BL")]
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_DL_BL_A")]
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_DL_BL_T")]
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_DL_BL_W")]
#[doc(alias = "0x805B101F")]
pub const EMS_AB_CAN_CREATE_PF_DL_BL: PropTag<types::MvUnicode> = PropTag::from_id(
    0x805B,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CAN_CREATE_PF_DL_BL_O`, PT_OBJECT, 0x805B000D.
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_DL_BL_O")]
#[doc(alias = "0x805B000D")]
pub const EMS_AB_CAN_CREATE_PF_DL_BL_O: PropTag<types::Object> = PropTag::from_id(
    0x805B,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CAN_CREATE_PF_DL_O`, PT_OBJECT, 0x805A000D.
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_DL_O")]
#[doc(alias = "0x805A000D")]
pub const EMS_AB_CAN_CREATE_PF_DL_O: PropTag<types::Object> = PropTag::from_id(0x805A);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CAN_CREATE_PF_O`, PT_OBJECT, 0x8058000D.
#[doc(alias = "PR_EMS_AB_CAN_CREATE_PF_O")]
#[doc(alias = "0x8058000D")]
pub const EMS_AB_CAN_CREATE_PF_O: PropTag<types::Object> = PropTag::from_id(0x8058);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CAN_NOT_CREATE_PF`, PT_MV_UNICODE, 0x805C101F.
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF")]
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_A")]
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_T")]
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_W")]
#[doc(alias = "0x805C101F")]
pub const EMS_AB_CAN_NOT_CREATE_PF: PropTag<types::MvUnicode> = PropTag::from_id(0x805C);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CAN_NOT_CREATE_PF_BL`, PT_MV_UNICODE, 0x805D101F.
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_BL")]
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_BL_A")]
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_BL_T")]
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_BL_W")]
#[doc(alias = "0x805D101F")]
pub const EMS_AB_CAN_NOT_CREATE_PF_BL: PropTag<types::MvUnicode> = PropTag::from_id(
    0x805D,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CAN_NOT_CREATE_PF_BL_O`, PT_OBJECT, 0x805D000D.
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_BL_O")]
#[doc(alias = "0x805D000D")]
pub const EMS_AB_CAN_NOT_CREATE_PF_BL_O: PropTag<types::Object> = PropTag::from_id(
    0x805D,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CAN_NOT_CREATE_PF_DL`, PT_MV_UNICODE, 0x805E101F.
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_DL")]
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_DL_A")]
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_DL_T")]
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_DL_W")]
#[doc(alias = "0x805E101F")]
pub const EMS_AB_CAN_NOT_CREATE_PF_DL: PropTag<types::MvUnicode> = PropTag::from_id(
    0x805E,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CAN_NOT_CREATE_PF_DL_BL`, PT_MV_UNICODE, 0x805F101F.
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_DL_BL")]
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_DL_BL_A")]
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_DL_BL_T")]
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_DL_BL_W")]
#[doc(alias = "0x805F101F")]
pub const EMS_AB_CAN_NOT_CREATE_PF_DL_BL: PropTag<types::MvUnicode> = PropTag::from_id(
    0x805F,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CAN_NOT_CREATE_PF_DL_BL_O`, PT_OBJECT, 0x805F000D.
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_DL_BL_O")]
#[doc(alias = "0x805F000D")]
pub const EMS_AB_CAN_NOT_CREATE_PF_DL_BL_O: PropTag<types::Object> = PropTag::from_id(
    0x805F,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CAN_NOT_CREATE_PF_DL_O`, PT_OBJECT, 0x805E000D.
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_DL_O")]
#[doc(alias = "0x805E000D")]
pub const EMS_AB_CAN_NOT_CREATE_PF_DL_O: PropTag<types::Object> = PropTag::from_id(
    0x805E,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CAN_NOT_CREATE_PF_O`, PT_OBJECT, 0x805C000D.
#[doc(alias = "PR_EMS_AB_CAN_NOT_CREATE_PF_O")]
#[doc(alias = "0x805C000D")]
pub const EMS_AB_CAN_NOT_CREATE_PF_O: PropTag<types::Object> = PropTag::from_id(0x805C);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CAN_PRESERVE_DNS`, PT_BOOLEAN, 0x8060000B.
#[doc(alias = "PR_EMS_AB_CAN_PRESERVE_DNS")]
#[doc(alias = "0x8060000B")]
pub const EMS_AB_CAN_PRESERVE_DNS: PropTag<types::Boolean> = PropTag::from_id(0x8060);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CA_CERTIFICATE`, PT_MV_BINARY, 0x80031102.
#[doc(alias = "PR_EMS_AB_CA_CERTIFICATE")]
#[doc(alias = "0x80031102")]
pub const EMS_AB_CA_CERTIFICATE: PropTag<types::MvBinary> = PropTag::from_id(0x8003);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CERTIFICATE_CHAIN_V3`, PT_BINARY, 0x8C270102.
#[doc(alias = "PR_EMS_AB_CERTIFICATE_CHAIN_V3")]
#[doc(alias = "0x8C270102")]
pub const EMS_AB_CERTIFICATE_CHAIN_V3: PropTag<types::Binary> = PropTag::from_id(0x8C27);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CERTIFICATE_REVOCATION_LIST`, PT_BINARY, 0x80160102.
#[doc(alias = "PR_EMS_AB_CERTIFICATE_REVOCATION_LIST")]
#[doc(alias = "0x80160102")]
pub const EMS_AB_CERTIFICATE_REVOCATION_LIST: PropTag<types::Binary> = PropTag::from_id(
    0x8016,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CERTIFICATE_REVOCATION_LIST_V1`, PT_BINARY, 0x8C290102.
#[doc(alias = "PR_EMS_AB_CERTIFICATE_REVOCATION_LIST_V1")]
#[doc(alias = "0x8C290102")]
pub const EMS_AB_CERTIFICATE_REVOCATION_LIST_V1: PropTag<types::Binary> = PropTag::from_id(
    0x8C29,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CERTIFICATE_REVOCATION_LIST_V3`, PT_BINARY, 0x8C280102.
#[doc(alias = "PR_EMS_AB_CERTIFICATE_REVOCATION_LIST_V3")]
#[doc(alias = "0x8C280102")]
pub const EMS_AB_CERTIFICATE_REVOCATION_LIST_V3: PropTag<types::Binary> = PropTag::from_id(
    0x8C28,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CHARACTER_SET`, PT_UNICODE, 0x8185001F.
#[doc(alias = "PR_EMS_AB_CHARACTER_SET")]
#[doc(alias = "PR_EMS_AB_CHARACTER_SET_A")]
#[doc(alias = "PR_EMS_AB_CHARACTER_SET_W")]
#[doc(alias = "0x8185001F")]
pub const EMS_AB_CHARACTER_SET: PropTag<types::Unicode> = PropTag::from_id(0x8185);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CHARACTER_SET_LIST`, PT_MV_UNICODE, 0x8182101F.
#[doc(alias = "PR_EMS_AB_CHARACTER_SET_LIST")]
#[doc(alias = "PR_EMS_AB_CHARACTER_SET_LIST_A")]
#[doc(alias = "PR_EMS_AB_CHARACTER_SET_LIST_W")]
#[doc(alias = "0x8182101F")]
pub const EMS_AB_CHARACTER_SET_LIST: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8182,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CHILD_RDNS`, PT_MV_STRING8, 0xFFF8101E.
#[doc(alias = "PR_EMS_AB_CHILD_RDNS")]
#[doc(alias = "0xFFF8101E")]
pub const EMS_AB_CHILD_RDNS: PropTag<types::MvString8> = PropTag::from_id(0xFFF8);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CLIENT_ACCESS_ENABLED`, PT_BOOLEAN, 0x8C24000B.
#[doc(alias = "PR_EMS_AB_CLIENT_ACCESS_ENABLED")]
#[doc(alias = "0x8C24000B")]
pub const EMS_AB_CLIENT_ACCESS_ENABLED: PropTag<types::Boolean> = PropTag::from_id(
    0x8C24,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CLOCK_ALERT_OFFSET`, PT_LONG, 0x80610003.
#[doc(alias = "PR_EMS_AB_CLOCK_ALERT_OFFSET")]
#[doc(alias = "0x80610003")]
pub const EMS_AB_CLOCK_ALERT_OFFSET: PropTag<types::Long> = PropTag::from_id(0x8061);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CLOCK_ALERT_REPAIR`, PT_BOOLEAN, 0x8062000B.
#[doc(alias = "PR_EMS_AB_CLOCK_ALERT_REPAIR")]
#[doc(alias = "0x8062000B")]
pub const EMS_AB_CLOCK_ALERT_REPAIR: PropTag<types::Boolean> = PropTag::from_id(0x8062);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CLOCK_WARNING_OFFSET`, PT_LONG, 0x80630003.
#[doc(alias = "PR_EMS_AB_CLOCK_WARNING_OFFSET")]
#[doc(alias = "0x80630003")]
pub const EMS_AB_CLOCK_WARNING_OFFSET: PropTag<types::Long> = PropTag::from_id(0x8063);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CLOCK_WARNING_REPAIR`, PT_BOOLEAN, 0x8064000B.
#[doc(alias = "PR_EMS_AB_CLOCK_WARNING_REPAIR")]
#[doc(alias = "0x8064000B")]
pub const EMS_AB_CLOCK_WARNING_REPAIR: PropTag<types::Boolean> = PropTag::from_id(
    0x8064,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_COMPROMISED_KEY_LIST`, PT_BINARY, 0x81C40102.
#[doc(alias = "PR_EMS_AB_COMPROMISED_KEY_LIST")]
#[doc(alias = "0x81C40102")]
pub const EMS_AB_COMPROMISED_KEY_LIST: PropTag<types::Binary> = PropTag::from_id(0x81C4);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_COMPUTER_NAME`, PT_UNICODE, 0x8065001F.
#[doc(alias = "PR_EMS_AB_COMPUTER_NAME")]
#[doc(alias = "PR_EMS_AB_COMPUTER_NAME_A")]
#[doc(alias = "PR_EMS_AB_COMPUTER_NAME_W")]
#[doc(alias = "0x8065001F")]
pub const EMS_AB_COMPUTER_NAME: PropTag<types::Unicode> = PropTag::from_id(0x8065);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CONNECTED_DOMAINS`, PT_MV_UNICODE, 0x8066101F.
#[doc(alias = "PR_EMS_AB_CONNECTED_DOMAINS")]
#[doc(alias = "PR_EMS_AB_CONNECTED_DOMAINS_A")]
#[doc(alias = "PR_EMS_AB_CONNECTED_DOMAINS_W")]
#[doc(alias = "0x8066101F")]
pub const EMS_AB_CONNECTED_DOMAINS: PropTag<types::MvUnicode> = PropTag::from_id(0x8066);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CONNECTION_LIST_FILTER`, PT_BINARY, 0x81800102.
#[doc(alias = "PR_EMS_AB_CONNECTION_LIST_FILTER")]
#[doc(alias = "0x81800102")]
pub const EMS_AB_CONNECTION_LIST_FILTER: PropTag<types::Binary> = PropTag::from_id(
    0x8180,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CONNECTION_LIST_FILTER_TYPE`, PT_LONG, 0x81B40003.
#[doc(alias = "PR_EMS_AB_CONNECTION_LIST_FILTER_TYPE")]
#[doc(alias = "0x81B40003")]
pub const EMS_AB_CONNECTION_LIST_FILTER_TYPE: PropTag<types::Long> = PropTag::from_id(
    0x81B4,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CONNECTION_TYPE`, PT_BOOLEAN, 0x81B3000B.
#[doc(alias = "PR_EMS_AB_CONNECTION_TYPE")]
#[doc(alias = "0x81B3000B")]
pub const EMS_AB_CONNECTION_TYPE: PropTag<types::Boolean> = PropTag::from_id(0x81B3);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CONTAINERID`, PT_LONG, 0xFFFD0003.
#[doc(alias = "PR_EMS_AB_CONTAINERID")]
#[doc(alias = "0xFFFD0003")]
pub const EMS_AB_CONTAINERID: PropTag<types::Long> = PropTag::from_id(0xFFFD);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CONTAINER_INFO`, PT_LONG, 0x80670003.
#[doc(alias = "PR_EMS_AB_CONTAINER_INFO")]
#[doc(alias = "0x80670003")]
pub const EMS_AB_CONTAINER_INFO: PropTag<types::Long> = PropTag::from_id(0x8067);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CONTENT_TYPE`, PT_LONG, 0x81860003.
#[doc(alias = "PR_EMS_AB_CONTENT_TYPE")]
#[doc(alias = "0x81860003")]
pub const EMS_AB_CONTENT_TYPE: PropTag<types::Long> = PropTag::from_id(0x8186);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CONTROL_MSG_FOLDER_ID`, PT_BINARY, 0x81880102.
#[doc(alias = "PR_EMS_AB_CONTROL_MSG_FOLDER_ID")]
#[doc(alias = "0x81880102")]
pub const EMS_AB_CONTROL_MSG_FOLDER_ID: PropTag<types::Binary> = PropTag::from_id(
    0x8188,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CONTROL_MSG_RULES`, PT_BINARY, 0x818A0102.
#[doc(alias = "PR_EMS_AB_CONTROL_MSG_RULES")]
#[doc(alias = "0x818A0102")]
pub const EMS_AB_CONTROL_MSG_RULES: PropTag<types::Binary> = PropTag::from_id(0x818A);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_COST`, PT_LONG, 0x80680003.
#[doc(alias = "PR_EMS_AB_COST")]
#[doc(alias = "0x80680003")]
pub const EMS_AB_COST: PropTag<types::Long> = PropTag::from_id(0x8068);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_COUNTRY_NAME`, PT_UNICODE, 0x8069001F.
#[doc(alias = "PR_EMS_AB_COUNTRY_NAME")]
#[doc(alias = "PR_EMS_AB_COUNTRY_NAME_A")]
#[doc(alias = "PR_EMS_AB_COUNTRY_NAME_W")]
#[doc(alias = "0x8069001F")]
pub const EMS_AB_COUNTRY_NAME: PropTag<types::Unicode> = PropTag::from_id(0x8069);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CROSS_CERTIFICATE_CRL`, PT_MV_BINARY, 0x8C301102.
#[doc(alias = "PR_EMS_AB_CROSS_CERTIFICATE_CRL")]
#[doc(alias = "0x8C301102")]
pub const EMS_AB_CROSS_CERTIFICATE_CRL: PropTag<types::MvBinary> = PropTag::from_id(
    0x8C30,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_CROSS_CERTIFICATE_PAIR`, PT_MV_BINARY, 0x80251102.
#[doc(alias = "PR_EMS_AB_CROSS_CERTIFICATE_PAIR")]
#[doc(alias = "0x80251102")]
pub const EMS_AB_CROSS_CERTIFICATE_PAIR: PropTag<types::MvBinary> = PropTag::from_id(
    0x8025,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DEFAULT_MESSAGE_FORMAT`, PT_BOOLEAN, 0x8C37000B.
#[doc(alias = "PR_EMS_AB_DEFAULT_MESSAGE_FORMAT")]
#[doc(alias = "0x8C37000B")]
pub const EMS_AB_DEFAULT_MESSAGE_FORMAT: PropTag<types::Boolean> = PropTag::from_id(
    0x8C37,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DELEGATE_USER`, PT_BOOLEAN, 0x8C49000B.
#[doc(alias = "PR_EMS_AB_DELEGATE_USER")]
#[doc(alias = "0x8C49000B")]
pub const EMS_AB_DELEGATE_USER: PropTag<types::Boolean> = PropTag::from_id(0x8C49);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DELIVERY_MECHANISM`, PT_LONG, 0x806E0003.
#[doc(alias = "PR_EMS_AB_DELIVERY_MECHANISM")]
#[doc(alias = "0x806E0003")]
pub const EMS_AB_DELIVERY_MECHANISM: PropTag<types::Long> = PropTag::from_id(0x806E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DELIVER_AND_REDIRECT`, PT_BOOLEAN, 0x806D000B.
#[doc(alias = "PR_EMS_AB_DELIVER_AND_REDIRECT")]
#[doc(alias = "0x806D000B")]
pub const EMS_AB_DELIVER_AND_REDIRECT: PropTag<types::Boolean> = PropTag::from_id(
    0x806D,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DELIV_CONT_LENGTH`, PT_LONG, 0x806A0003.
#[doc(alias = "PR_EMS_AB_DELIV_CONT_LENGTH")]
#[doc(alias = "0x806A0003")]
pub const EMS_AB_DELIV_CONT_LENGTH: PropTag<types::Long> = PropTag::from_id(0x806A);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DELIV_EITS`, PT_MV_BINARY, 0x806B1102.
#[doc(alias = "PR_EMS_AB_DELIV_EITS")]
#[doc(alias = "0x806B1102")]
pub const EMS_AB_DELIV_EITS: PropTag<types::MvBinary> = PropTag::from_id(0x806B);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DELIV_EXT_CONT_TYPES`, PT_MV_BINARY, 0x806C1102.
#[doc(alias = "PR_EMS_AB_DELIV_EXT_CONT_TYPES")]
#[doc(alias = "0x806C1102")]
pub const EMS_AB_DELIV_EXT_CONT_TYPES: PropTag<types::MvBinary> = PropTag::from_id(
    0x806C,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DELTA_REVOCATION_LIST`, PT_MV_BINARY, 0x8C461102.
#[doc(alias = "PR_EMS_AB_DELTA_REVOCATION_LIST")]
#[doc(alias = "0x8C461102")]
pub const EMS_AB_DELTA_REVOCATION_LIST: PropTag<types::MvBinary> = PropTag::from_id(
    0x8C46,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DESCRIPTION`, PT_MV_UNICODE, 0x806F101F.
#[doc(alias = "PR_EMS_AB_DESCRIPTION")]
#[doc(alias = "PR_EMS_AB_DESCRIPTION_A")]
#[doc(alias = "PR_EMS_AB_DESCRIPTION_W")]
#[doc(alias = "0x806F101F")]
pub const EMS_AB_DESCRIPTION: PropTag<types::MvUnicode> = PropTag::from_id(0x806F);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DESTINATION_INDICATOR`, PT_MV_UNICODE, 0x8070101F.
#[doc(alias = "PR_EMS_AB_DESTINATION_INDICATOR")]
#[doc(alias = "PR_EMS_AB_DESTINATION_INDICATOR_A")]
#[doc(alias = "PR_EMS_AB_DESTINATION_INDICATOR_W")]
#[doc(alias = "0x8070101F")]
pub const EMS_AB_DESTINATION_INDICATOR: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8070,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DIAGNOSTIC_REG_KEY`, PT_UNICODE, 0x8071001F.
#[doc(alias = "PR_EMS_AB_DIAGNOSTIC_REG_KEY")]
#[doc(alias = "PR_EMS_AB_DIAGNOSTIC_REG_KEY_A")]
#[doc(alias = "PR_EMS_AB_DIAGNOSTIC_REG_KEY_W")]
#[doc(alias = "0x8071001F")]
pub const EMS_AB_DIAGNOSTIC_REG_KEY: PropTag<types::Unicode> = PropTag::from_id(0x8071);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DISABLED_GATEWAY_PROXY`, PT_MV_UNICODE, 0x81C3101F.
#[doc(alias = "PR_EMS_AB_DISABLED_GATEWAY_PROXY")]
#[doc(alias = "PR_EMS_AB_DISABLED_GATEWAY_PROXY_A")]
#[doc(alias = "PR_EMS_AB_DISABLED_GATEWAY_PROXY_W")]
#[doc(alias = "0x81C3101F")]
pub const EMS_AB_DISABLED_GATEWAY_PROXY: PropTag<types::MvUnicode> = PropTag::from_id(
    0x81C3,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DISABLE_DEFERRED_COMMIT`, PT_BOOLEAN, 0x8C23000B.
#[doc(alias = "PR_EMS_AB_DISABLE_DEFERRED_COMMIT")]
#[doc(alias = "0x8C23000B")]
pub const EMS_AB_DISABLE_DEFERRED_COMMIT: PropTag<types::Boolean> = PropTag::from_id(
    0x8C23,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DISPLAY_NAME_OVERRIDE`, PT_BOOLEAN, 0x8001000B.
#[doc(alias = "PR_EMS_AB_DISPLAY_NAME_OVERRIDE")]
#[doc(alias = "0x8001000B")]
pub const EMS_AB_DISPLAY_NAME_OVERRIDE: PropTag<types::Boolean> = PropTag::from_id(
    0x8001,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DISPLAY_NAME_PRINTABLE`, PT_UNICODE, 0x39FF001F.
#[doc(alias = "PR_EMS_AB_DISPLAY_NAME_PRINTABLE")]
#[doc(alias = "PR_EMS_AB_DISPLAY_NAME_PRINTABLE_A")]
#[doc(alias = "PR_EMS_AB_DISPLAY_NAME_PRINTABLE_W")]
#[doc(alias = "0x39FF001F")]
pub const EMS_AB_DISPLAY_NAME_PRINTABLE: PropTag<types::Unicode> = PropTag::from_id(
    0x39FF,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DISPLAY_NAME_SUFFIX`, PT_UNICODE, 0x8C44001F.
#[doc(alias = "PR_EMS_AB_DISPLAY_NAME_SUFFIX")]
#[doc(alias = "PR_EMS_AB_DISPLAY_NAME_SUFFIX_A")]
#[doc(alias = "PR_EMS_AB_DISPLAY_NAME_SUFFIX_W")]
#[doc(alias = "0x8C44001F")]
pub const EMS_AB_DISPLAY_NAME_SUFFIX: PropTag<types::Unicode> = PropTag::from_id(0x8C44);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DL_EXTERNAL_MEMBER_COUNT`, PT_LONG, 0x8CE30003.
#[doc(alias = "PR_EMS_AB_DL_EXTERNAL_MEMBER_COUNT")]
#[doc(alias = "0x8CE30003")]
pub const EMS_AB_DL_EXTERNAL_MEMBER_COUNT: PropTag<types::Long> = PropTag::from_id(
    0x8CE3,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DL_MEMBER_RULE`, PT_MV_BINARY, 0x80741102.
#[doc(alias = "PR_EMS_AB_DL_MEMBER_RULE")]
#[doc(alias = "0x80741102")]
pub const EMS_AB_DL_MEMBER_RULE: PropTag<types::MvBinary> = PropTag::from_id(0x8074);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DL_MEM_REJECT_PERMS_BL`, PT_MV_UNICODE, 0x8072101F.
#[doc(alias = "PR_EMS_AB_DL_MEM_REJECT_PERMS_BL")]
#[doc(alias = "PR_EMS_AB_DL_MEM_REJECT_PERMS_BL_A")]
#[doc(alias = "PR_EMS_AB_DL_MEM_REJECT_PERMS_BL_T")]
#[doc(alias = "PR_EMS_AB_DL_MEM_REJECT_PERMS_BL_W")]
#[doc(alias = "0x8072101F")]
pub const EMS_AB_DL_MEM_REJECT_PERMS_BL: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8072,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DL_MEM_REJECT_PERMS_BL_O`, PT_OBJECT, 0x8072000D.
#[doc(alias = "PR_EMS_AB_DL_MEM_REJECT_PERMS_BL_O")]
#[doc(alias = "0x8072000D")]
pub const EMS_AB_DL_MEM_REJECT_PERMS_BL_O: PropTag<types::Object> = PropTag::from_id(
    0x8072,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL`, PT_MV_UNICODE, 0x8073101F.
#[doc(alias = "PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL")]
#[doc(alias = "PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL_A")]
#[doc(alias = "PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL_T")]
#[doc(alias = "PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL_W")]
#[doc(alias = "0x8073101F")]
pub const EMS_AB_DL_MEM_SUBMIT_PERMS_BL: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8073,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL_O`, PT_OBJECT, 0x8073000D.
#[doc(alias = "PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL_O")]
#[doc(alias = "0x8073000D")]
pub const EMS_AB_DL_MEM_SUBMIT_PERMS_BL_O: PropTag<types::Object> = PropTag::from_id(
    0x8073,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DMD_NAME`, PT_UNICODE, 0x8C56001F.
#[doc(alias = "PR_EMS_AB_DMD_NAME")]
#[doc(alias = "PR_EMS_AB_DMD_NAME_A")]
#[doc(alias = "PR_EMS_AB_DMD_NAME_W")]
#[doc(alias = "0x8C56001F")]
pub const EMS_AB_DMD_NAME: PropTag<types::Unicode> = PropTag::from_id(0x8C56);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DOMAIN_DEF_ALT_RECIP`, PT_UNICODE, 0x8075001F.
#[doc(alias = "PR_EMS_AB_DOMAIN_DEF_ALT_RECIP")]
#[doc(alias = "PR_EMS_AB_DOMAIN_DEF_ALT_RECIP_A")]
#[doc(alias = "PR_EMS_AB_DOMAIN_DEF_ALT_RECIP_T")]
#[doc(alias = "PR_EMS_AB_DOMAIN_DEF_ALT_RECIP_W")]
#[doc(alias = "0x8075001F")]
pub const EMS_AB_DOMAIN_DEF_ALT_RECIP: PropTag<types::Unicode> = PropTag::from_id(
    0x8075,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DOMAIN_DEF_ALT_RECIP_O`, PT_OBJECT, 0x8075000D.
#[doc(alias = "PR_EMS_AB_DOMAIN_DEF_ALT_RECIP_O")]
#[doc(alias = "0x8075000D")]
pub const EMS_AB_DOMAIN_DEF_ALT_RECIP_O: PropTag<types::Object> = PropTag::from_id(
    0x8075,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DOMAIN_NAME`, PT_UNICODE, 0x8076001F.
#[doc(alias = "PR_EMS_AB_DOMAIN_NAME")]
#[doc(alias = "PR_EMS_AB_DOMAIN_NAME_A")]
#[doc(alias = "PR_EMS_AB_DOMAIN_NAME_W")]
#[doc(alias = "0x8076001F")]
pub const EMS_AB_DOMAIN_NAME: PropTag<types::Unicode> = PropTag::from_id(0x8076);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DOS_ENTRYID`, PT_LONG, 0xFFFD0003.
#[doc(alias = "PR_EMS_AB_DOS_ENTRYID")]
#[doc(alias = "0xFFFD0003")]
pub const EMS_AB_DOS_ENTRYID: PropTag<types::Long> = PropTag::from_id(0xFFFD);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DO_OAB_VERSION`, PT_LONG, 0x8C3A0003.
#[doc(alias = "PR_EMS_AB_DO_OAB_VERSION")]
#[doc(alias = "0x8C3A0003")]
pub const EMS_AB_DO_OAB_VERSION: PropTag<types::Long> = PropTag::from_id(0x8C3A);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DSA_SIGNATURE`, PT_BINARY, 0x80770102.
#[doc(alias = "PR_EMS_AB_DSA_SIGNATURE")]
#[doc(alias = "0x80770102")]
pub const EMS_AB_DSA_SIGNATURE: PropTag<types::Binary> = PropTag::from_id(0x8077);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_ADMIN_COPY`, PT_BOOLEAN, 0x8078000B.
#[doc(alias = "PR_EMS_AB_DXA_ADMIN_COPY")]
#[doc(alias = "0x8078000B")]
pub const EMS_AB_DXA_ADMIN_COPY: PropTag<types::Boolean> = PropTag::from_id(0x8078);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_ADMIN_FORWARD`, PT_BOOLEAN, 0x8079000B.
#[doc(alias = "PR_EMS_AB_DXA_ADMIN_FORWARD")]
#[doc(alias = "0x8079000B")]
pub const EMS_AB_DXA_ADMIN_FORWARD: PropTag<types::Boolean> = PropTag::from_id(0x8079);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_ADMIN_UPDATE`, PT_LONG, 0x807A0003.
#[doc(alias = "PR_EMS_AB_DXA_ADMIN_UPDATE")]
#[doc(alias = "0x807A0003")]
pub const EMS_AB_DXA_ADMIN_UPDATE: PropTag<types::Long> = PropTag::from_id(0x807A);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_APPEND_REQCN`, PT_BOOLEAN, 0x807B000B.
#[doc(alias = "PR_EMS_AB_DXA_APPEND_REQCN")]
#[doc(alias = "0x807B000B")]
pub const EMS_AB_DXA_APPEND_REQCN: PropTag<types::Boolean> = PropTag::from_id(0x807B);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_CONF_CONTAINER_LIST`, PT_MV_UNICODE, 0x807C101F.
#[doc(alias = "PR_EMS_AB_DXA_CONF_CONTAINER_LIST")]
#[doc(alias = "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_A")]
#[doc(alias = "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_T")]
#[doc(alias = "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_W")]
#[doc(alias = "0x807C101F")]
pub const EMS_AB_DXA_CONF_CONTAINER_LIST: PropTag<types::MvUnicode> = PropTag::from_id(
    0x807C,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_CONF_CONTAINER_LIST_BL`, PT_MV_UNICODE, 0x8C76101F.
#[doc(alias = "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_BL")]
#[doc(alias = "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_BL_A")]
#[doc(alias = "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_BL_T")]
#[doc(alias = "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_BL_W")]
#[doc(alias = "0x8C76101F")]
pub const EMS_AB_DXA_CONF_CONTAINER_LIST_BL: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8C76,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_CONF_CONTAINER_LIST_BL_O`, PT_OBJECT, 0x8C76000D.
#[doc(alias = "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_BL_O")]
#[doc(alias = "0x8C76000D")]
pub const EMS_AB_DXA_CONF_CONTAINER_LIST_BL_O: PropTag<types::Object> = PropTag::from_id(
    0x8C76,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED`, PT_MV_UNICODE, 0x8C71101F.
#[doc(alias = "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED")]
#[doc(alias = "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED_A")]
#[doc(alias = "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED_T")]
#[doc(alias = "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED_W")]
#[doc(alias = "0x8C71101F")]
pub const EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8C71,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED_O`, PT_OBJECT, 0x8C71000D.
#[doc(alias = "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED_O")]
#[doc(alias = "0x8C71000D")]
pub const EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED_O: PropTag<types::Object> = PropTag::from_id(
    0x8C71,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_CONF_CONTAINER_LIST_O`, PT_OBJECT, 0x807C000D.
#[doc(alias = "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_O")]
#[doc(alias = "0x807C000D")]
pub const EMS_AB_DXA_CONF_CONTAINER_LIST_O: PropTag<types::Object> = PropTag::from_id(
    0x807C,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_CONF_REQ_TIME`, PT_SYSTIME, 0x807D0040.
#[doc(alias = "PR_EMS_AB_DXA_CONF_REQ_TIME")]
#[doc(alias = "0x807D0040")]
pub const EMS_AB_DXA_CONF_REQ_TIME: PropTag<types::SysTime> = PropTag::from_id(0x807D);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_CONF_SEQ`, PT_UNICODE, 0x807E001F.
#[doc(alias = "PR_EMS_AB_DXA_CONF_SEQ")]
#[doc(alias = "PR_EMS_AB_DXA_CONF_SEQ_A")]
#[doc(alias = "PR_EMS_AB_DXA_CONF_SEQ_W")]
#[doc(alias = "0x807E001F")]
pub const EMS_AB_DXA_CONF_SEQ: PropTag<types::Unicode> = PropTag::from_id(0x807E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_CONF_SEQ_USN`, PT_LONG, 0x807F0003.
#[doc(alias = "PR_EMS_AB_DXA_CONF_SEQ_USN")]
#[doc(alias = "0x807F0003")]
pub const EMS_AB_DXA_CONF_SEQ_USN: PropTag<types::Long> = PropTag::from_id(0x807F);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_EXCHANGE_OPTIONS`, PT_LONG, 0x80800003.
#[doc(alias = "PR_EMS_AB_DXA_EXCHANGE_OPTIONS")]
#[doc(alias = "0x80800003")]
pub const EMS_AB_DXA_EXCHANGE_OPTIONS: PropTag<types::Long> = PropTag::from_id(0x8080);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_EXPORT_NOW`, PT_BOOLEAN, 0x8081000B.
#[doc(alias = "PR_EMS_AB_DXA_EXPORT_NOW")]
#[doc(alias = "0x8081000B")]
pub const EMS_AB_DXA_EXPORT_NOW: PropTag<types::Boolean> = PropTag::from_id(0x8081);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_FLAGS`, PT_LONG, 0x80820003.
#[doc(alias = "PR_EMS_AB_DXA_FLAGS")]
#[doc(alias = "0x80820003")]
pub const EMS_AB_DXA_FLAGS: PropTag<types::Long> = PropTag::from_id(0x8082);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_IMPORT_NOW`, PT_BOOLEAN, 0x8086000B.
#[doc(alias = "PR_EMS_AB_DXA_IMPORT_NOW")]
#[doc(alias = "0x8086000B")]
pub const EMS_AB_DXA_IMPORT_NOW: PropTag<types::Boolean> = PropTag::from_id(0x8086);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_IMP_SEQ`, PT_UNICODE, 0x8083001F.
#[doc(alias = "PR_EMS_AB_DXA_IMP_SEQ")]
#[doc(alias = "PR_EMS_AB_DXA_IMP_SEQ_A")]
#[doc(alias = "PR_EMS_AB_DXA_IMP_SEQ_W")]
#[doc(alias = "0x8083001F")]
pub const EMS_AB_DXA_IMP_SEQ: PropTag<types::Unicode> = PropTag::from_id(0x8083);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_IMP_SEQ_TIME`, PT_SYSTIME, 0x80840040.
#[doc(alias = "PR_EMS_AB_DXA_IMP_SEQ_TIME")]
#[doc(alias = "0x80840040")]
pub const EMS_AB_DXA_IMP_SEQ_TIME: PropTag<types::SysTime> = PropTag::from_id(0x8084);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_IMP_SEQ_USN`, PT_LONG, 0x80850003.
#[doc(alias = "PR_EMS_AB_DXA_IMP_SEQ_USN")]
#[doc(alias = "0x80850003")]
pub const EMS_AB_DXA_IMP_SEQ_USN: PropTag<types::Long> = PropTag::from_id(0x8085);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_IN_TEMPLATE_MAP`, PT_MV_UNICODE, 0x8087101F.
#[doc(alias = "PR_EMS_AB_DXA_IN_TEMPLATE_MAP")]
#[doc(alias = "PR_EMS_AB_DXA_IN_TEMPLATE_MAP_A")]
#[doc(alias = "PR_EMS_AB_DXA_IN_TEMPLATE_MAP_W")]
#[doc(alias = "0x8087101F")]
pub const EMS_AB_DXA_IN_TEMPLATE_MAP: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8087,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_LOCAL_ADMIN`, PT_UNICODE, 0x8088001F.
#[doc(alias = "PR_EMS_AB_DXA_LOCAL_ADMIN")]
#[doc(alias = "PR_EMS_AB_DXA_LOCAL_ADMIN_A")]
#[doc(alias = "PR_EMS_AB_DXA_LOCAL_ADMIN_T")]
#[doc(alias = "PR_EMS_AB_DXA_LOCAL_ADMIN_W")]
#[doc(alias = "0x8088001F")]
pub const EMS_AB_DXA_LOCAL_ADMIN: PropTag<types::Unicode> = PropTag::from_id(0x8088);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_LOCAL_ADMIN_O`, PT_OBJECT, 0x8088000D.
#[doc(alias = "PR_EMS_AB_DXA_LOCAL_ADMIN_O")]
#[doc(alias = "0x8088000D")]
pub const EMS_AB_DXA_LOCAL_ADMIN_O: PropTag<types::Object> = PropTag::from_id(0x8088);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_LOGGING_LEVEL`, PT_LONG, 0x80890003.
#[doc(alias = "PR_EMS_AB_DXA_LOGGING_LEVEL")]
#[doc(alias = "0x80890003")]
pub const EMS_AB_DXA_LOGGING_LEVEL: PropTag<types::Long> = PropTag::from_id(0x8089);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_NATIVE_ADDRESS_TYPE`, PT_UNICODE, 0x808A001F.
#[doc(alias = "PR_EMS_AB_DXA_NATIVE_ADDRESS_TYPE")]
#[doc(alias = "PR_EMS_AB_DXA_NATIVE_ADDRESS_TYPE_A")]
#[doc(alias = "PR_EMS_AB_DXA_NATIVE_ADDRESS_TYPE_W")]
#[doc(alias = "0x808A001F")]
pub const EMS_AB_DXA_NATIVE_ADDRESS_TYPE: PropTag<types::Unicode> = PropTag::from_id(
    0x808A,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_OUT_TEMPLATE_MAP`, PT_MV_UNICODE, 0x808B101F.
#[doc(alias = "PR_EMS_AB_DXA_OUT_TEMPLATE_MAP")]
#[doc(alias = "PR_EMS_AB_DXA_OUT_TEMPLATE_MAP_A")]
#[doc(alias = "PR_EMS_AB_DXA_OUT_TEMPLATE_MAP_W")]
#[doc(alias = "0x808B101F")]
pub const EMS_AB_DXA_OUT_TEMPLATE_MAP: PropTag<types::MvUnicode> = PropTag::from_id(
    0x808B,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_PASSWORD`, PT_UNICODE, 0x808C001F.
#[doc(alias = "PR_EMS_AB_DXA_PASSWORD")]
#[doc(alias = "PR_EMS_AB_DXA_PASSWORD_A")]
#[doc(alias = "PR_EMS_AB_DXA_PASSWORD_W")]
#[doc(alias = "0x808C001F")]
pub const EMS_AB_DXA_PASSWORD: PropTag<types::Unicode> = PropTag::from_id(0x808C);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_PREV_EXCHANGE_OPTIONS`, PT_LONG, 0x808D0003.
#[doc(alias = "PR_EMS_AB_DXA_PREV_EXCHANGE_OPTIONS")]
#[doc(alias = "0x808D0003")]
pub const EMS_AB_DXA_PREV_EXCHANGE_OPTIONS: PropTag<types::Long> = PropTag::from_id(
    0x808D,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_PREV_EXPORT_NATIVE_ONLY`, PT_BOOLEAN, 0x808E000B.
#[doc(alias = "PR_EMS_AB_DXA_PREV_EXPORT_NATIVE_ONLY")]
#[doc(alias = "0x808E000B")]
pub const EMS_AB_DXA_PREV_EXPORT_NATIVE_ONLY: PropTag<types::Boolean> = PropTag::from_id(
    0x808E,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_PREV_IN_EXCHANGE_SENSITIVITY`, PT_LONG, 0x808F0003.
#[doc(alias = "PR_EMS_AB_DXA_PREV_IN_EXCHANGE_SENSITIVITY")]
#[doc(alias = "0x808F0003")]
pub const EMS_AB_DXA_PREV_IN_EXCHANGE_SENSITIVITY: PropTag<types::Long> = PropTag::from_id(
    0x808F,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_PREV_REMOTE_ENTRIES`, PT_UNICODE, 0x8090001F.
#[doc(alias = "PR_EMS_AB_DXA_PREV_REMOTE_ENTRIES")]
#[doc(alias = "PR_EMS_AB_DXA_PREV_REMOTE_ENTRIES_A")]
#[doc(alias = "PR_EMS_AB_DXA_PREV_REMOTE_ENTRIES_T")]
#[doc(alias = "PR_EMS_AB_DXA_PREV_REMOTE_ENTRIES_W")]
#[doc(alias = "0x8090001F")]
pub const EMS_AB_DXA_PREV_REMOTE_ENTRIES: PropTag<types::Unicode> = PropTag::from_id(
    0x8090,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_PREV_REMOTE_ENTRIES_O`, PT_OBJECT, 0x8090000D.
#[doc(alias = "PR_EMS_AB_DXA_PREV_REMOTE_ENTRIES_O")]
#[doc(alias = "0x8090000D")]
pub const EMS_AB_DXA_PREV_REMOTE_ENTRIES_O: PropTag<types::Object> = PropTag::from_id(
    0x8090,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_PREV_REPLICATION_SENSITIVITY`, PT_LONG, 0x80910003.
#[doc(alias = "PR_EMS_AB_DXA_PREV_REPLICATION_SENSITIVITY")]
#[doc(alias = "0x80910003")]
pub const EMS_AB_DXA_PREV_REPLICATION_SENSITIVITY: PropTag<types::Long> = PropTag::from_id(
    0x8091,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_PREV_TEMPLATE_OPTIONS`, PT_LONG, 0x80920003.
#[doc(alias = "PR_EMS_AB_DXA_PREV_TEMPLATE_OPTIONS")]
#[doc(alias = "0x80920003")]
pub const EMS_AB_DXA_PREV_TEMPLATE_OPTIONS: PropTag<types::Long> = PropTag::from_id(
    0x8092,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_PREV_TYPES`, PT_LONG, 0x80930003.
#[doc(alias = "PR_EMS_AB_DXA_PREV_TYPES")]
#[doc(alias = "0x80930003")]
pub const EMS_AB_DXA_PREV_TYPES: PropTag<types::Long> = PropTag::from_id(0x8093);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_RECIPIENT_CP`, PT_UNICODE, 0x8094001F.
#[doc(alias = "PR_EMS_AB_DXA_RECIPIENT_CP")]
#[doc(alias = "PR_EMS_AB_DXA_RECIPIENT_CP_A")]
#[doc(alias = "PR_EMS_AB_DXA_RECIPIENT_CP_W")]
#[doc(alias = "0x8094001F")]
pub const EMS_AB_DXA_RECIPIENT_CP: PropTag<types::Unicode> = PropTag::from_id(0x8094);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_REMOTE_CLIENT`, PT_UNICODE, 0x8095001F.
#[doc(alias = "PR_EMS_AB_DXA_REMOTE_CLIENT")]
#[doc(alias = "PR_EMS_AB_DXA_REMOTE_CLIENT_A")]
#[doc(alias = "PR_EMS_AB_DXA_REMOTE_CLIENT_T")]
#[doc(alias = "PR_EMS_AB_DXA_REMOTE_CLIENT_W")]
#[doc(alias = "0x8095001F")]
pub const EMS_AB_DXA_REMOTE_CLIENT: PropTag<types::Unicode> = PropTag::from_id(0x8095);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_REMOTE_CLIENT_O`, PT_OBJECT, 0x8095000D.
#[doc(alias = "PR_EMS_AB_DXA_REMOTE_CLIENT_O")]
#[doc(alias = "0x8095000D")]
pub const EMS_AB_DXA_REMOTE_CLIENT_O: PropTag<types::Object> = PropTag::from_id(0x8095);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_REQNAME`, PT_UNICODE, 0x8099001F.
#[doc(alias = "PR_EMS_AB_DXA_REQNAME")]
#[doc(alias = "PR_EMS_AB_DXA_REQNAME_A")]
#[doc(alias = "PR_EMS_AB_DXA_REQNAME_W")]
#[doc(alias = "0x8099001F")]
pub const EMS_AB_DXA_REQNAME: PropTag<types::Unicode> = PropTag::from_id(0x8099);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_REQ_SEQ`, PT_UNICODE, 0x8096001F.
#[doc(alias = "PR_EMS_AB_DXA_REQ_SEQ")]
#[doc(alias = "PR_EMS_AB_DXA_REQ_SEQ_A")]
#[doc(alias = "PR_EMS_AB_DXA_REQ_SEQ_W")]
#[doc(alias = "0x8096001F")]
pub const EMS_AB_DXA_REQ_SEQ: PropTag<types::Unicode> = PropTag::from_id(0x8096);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_REQ_SEQ_TIME`, PT_SYSTIME, 0x80970040.
#[doc(alias = "PR_EMS_AB_DXA_REQ_SEQ_TIME")]
#[doc(alias = "0x80970040")]
pub const EMS_AB_DXA_REQ_SEQ_TIME: PropTag<types::SysTime> = PropTag::from_id(0x8097);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_REQ_SEQ_USN`, PT_LONG, 0x80980003.
#[doc(alias = "PR_EMS_AB_DXA_REQ_SEQ_USN")]
#[doc(alias = "0x80980003")]
pub const EMS_AB_DXA_REQ_SEQ_USN: PropTag<types::Long> = PropTag::from_id(0x8098);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_SVR_SEQ`, PT_UNICODE, 0x809A001F.
#[doc(alias = "PR_EMS_AB_DXA_SVR_SEQ")]
#[doc(alias = "PR_EMS_AB_DXA_SVR_SEQ_A")]
#[doc(alias = "PR_EMS_AB_DXA_SVR_SEQ_W")]
#[doc(alias = "0x809A001F")]
pub const EMS_AB_DXA_SVR_SEQ: PropTag<types::Unicode> = PropTag::from_id(0x809A);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_SVR_SEQ_TIME`, PT_SYSTIME, 0x809B0040.
#[doc(alias = "PR_EMS_AB_DXA_SVR_SEQ_TIME")]
#[doc(alias = "0x809B0040")]
pub const EMS_AB_DXA_SVR_SEQ_TIME: PropTag<types::SysTime> = PropTag::from_id(0x809B);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_SVR_SEQ_USN`, PT_LONG, 0x809C0003.
#[doc(alias = "PR_EMS_AB_DXA_SVR_SEQ_USN")]
#[doc(alias = "0x809C0003")]
pub const EMS_AB_DXA_SVR_SEQ_USN: PropTag<types::Long> = PropTag::from_id(0x809C);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_TASK`, PT_LONG, 0x809D0003.
#[doc(alias = "PR_EMS_AB_DXA_TASK")]
#[doc(alias = "0x809D0003")]
pub const EMS_AB_DXA_TASK: PropTag<types::Long> = PropTag::from_id(0x809D);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_TEMPLATE_OPTIONS`, PT_LONG, 0x809E0003.
#[doc(alias = "PR_EMS_AB_DXA_TEMPLATE_OPTIONS")]
#[doc(alias = "0x809E0003")]
pub const EMS_AB_DXA_TEMPLATE_OPTIONS: PropTag<types::Long> = PropTag::from_id(0x809E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_TEMPLATE_TIMESTAMP`, PT_SYSTIME, 0x809F0040.
#[doc(alias = "PR_EMS_AB_DXA_TEMPLATE_TIMESTAMP")]
#[doc(alias = "0x809F0040")]
pub const EMS_AB_DXA_TEMPLATE_TIMESTAMP: PropTag<types::SysTime> = PropTag::from_id(
    0x809F,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_TYPES`, PT_LONG, 0x80A00003.
#[doc(alias = "PR_EMS_AB_DXA_TYPES")]
#[doc(alias = "0x80A00003")]
pub const EMS_AB_DXA_TYPES: PropTag<types::Long> = PropTag::from_id(0x80A0);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST`, PT_MV_UNICODE, 0x80A1101F.
#[doc(alias = "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST")]
#[doc(alias = "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_A")]
#[doc(alias = "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_T")]
#[doc(alias = "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_W")]
#[doc(alias = "0x80A1101F")]
pub const EMS_AB_DXA_UNCONF_CONTAINER_LIST: PropTag<types::MvUnicode> = PropTag::from_id(
    0x80A1,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL`, PT_MV_UNICODE, 0x8C77101F.
#[doc(alias = "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL")]
#[doc(alias = "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL_A")]
#[doc(alias = "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL_T")]
#[doc(alias = "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL_W")]
#[doc(alias = "0x8C77101F")]
pub const EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8C77,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL_O`, PT_OBJECT, 0x8C77000D.
#[doc(alias = "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL_O")]
#[doc(alias = "0x8C77000D")]
pub const EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL_O: PropTag<types::Object> = PropTag::from_id(
    0x8C77,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED`, PT_MV_UNICODE, 0x8C72101F.
#[doc(alias = "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED")]
#[doc(alias = "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED_A")]
#[doc(alias = "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED_T")]
#[doc(alias = "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED_W")]
#[doc(alias = "0x8C72101F")]
pub const EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8C72,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED_O`, PT_OBJECT, 0x8C72000D.
#[doc(alias = "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED_O")]
#[doc(alias = "0x8C72000D")]
pub const EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED_O: PropTag<types::Object> = PropTag::from_id(
    0x8C72,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_O`, PT_OBJECT, 0x80A1000D.
#[doc(alias = "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_O")]
#[doc(alias = "0x80A1000D")]
pub const EMS_AB_DXA_UNCONF_CONTAINER_LIST_O: PropTag<types::Object> = PropTag::from_id(
    0x80A1,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EMPLOYEE_NUMBER`, PT_UNICODE, 0x8C67001F.
#[doc(alias = "PR_EMS_AB_EMPLOYEE_NUMBER")]
#[doc(alias = "PR_EMS_AB_EMPLOYEE_NUMBER_A")]
#[doc(alias = "PR_EMS_AB_EMPLOYEE_NUMBER_W")]
#[doc(alias = "0x8C67001F")]
pub const EMS_AB_EMPLOYEE_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x8C67);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EMPLOYEE_TYPE`, PT_UNICODE, 0x8C69001F.
#[doc(alias = "PR_EMS_AB_EMPLOYEE_TYPE")]
#[doc(alias = "PR_EMS_AB_EMPLOYEE_TYPE_A")]
#[doc(alias = "PR_EMS_AB_EMPLOYEE_TYPE_W")]
#[doc(alias = "0x8C69001F")]
pub const EMS_AB_EMPLOYEE_TYPE: PropTag<types::Unicode> = PropTag::from_id(0x8C69);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ENABLED`, PT_BOOLEAN, 0x8C21000B.
#[doc(alias = "PR_EMS_AB_ENABLED")]
#[doc(alias = "0x8C21000B")]
pub const EMS_AB_ENABLED: PropTag<types::Boolean> = PropTag::from_id(0x8C21);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ENABLED_AUTHORIZATION_PACKAGES`, PT_MV_UNICODE, 0x8184101F.
#[doc(alias = "PR_EMS_AB_ENABLED_AUTHORIZATION_PACKAGES")]
#[doc(alias = "PR_EMS_AB_ENABLED_AUTHORIZATION_PACKAGES_A")]
#[doc(alias = "PR_EMS_AB_ENABLED_AUTHORIZATION_PACKAGES_W")]
#[doc(alias = "0x8184101F")]
pub const EMS_AB_ENABLED_AUTHORIZATION_PACKAGES: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8184,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ENABLED_PROTOCOLS`, PT_LONG, 0x817F0003.
#[doc(alias = "PR_EMS_AB_ENABLED_PROTOCOLS")]
#[doc(alias = "0x817F0003")]
pub const EMS_AB_ENABLED_PROTOCOLS: PropTag<types::Long> = PropTag::from_id(0x817F);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ENABLED_PROTOCOL_CFG`, PT_BOOLEAN, 0x81A8000B.
#[doc(alias = "PR_EMS_AB_ENABLED_PROTOCOL_CFG")]
#[doc(alias = "0x81A8000B")]
pub const EMS_AB_ENABLED_PROTOCOL_CFG: PropTag<types::Boolean> = PropTag::from_id(
    0x81A8,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ENABLE_COMPATIBILITY`, PT_BOOLEAN, 0x8C32000B.
#[doc(alias = "PR_EMS_AB_ENABLE_COMPATIBILITY")]
#[doc(alias = "0x8C32000B")]
pub const EMS_AB_ENABLE_COMPATIBILITY: PropTag<types::Boolean> = PropTag::from_id(
    0x8C32,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ENCAPSULATION_METHOD`, PT_LONG, 0x80A20003.
#[doc(alias = "PR_EMS_AB_ENCAPSULATION_METHOD")]
#[doc(alias = "0x80A20003")]
pub const EMS_AB_ENCAPSULATION_METHOD: PropTag<types::Long> = PropTag::from_id(0x80A2);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ENCRYPT`, PT_BOOLEAN, 0x80A3000B.
#[doc(alias = "PR_EMS_AB_ENCRYPT")]
#[doc(alias = "0x80A3000B")]
pub const EMS_AB_ENCRYPT: PropTag<types::Boolean> = PropTag::from_id(0x80A3);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ENCRYPT_ALG_LIST_NA`, PT_MV_UNICODE, 0x8040101F.
#[doc(alias = "PR_EMS_AB_ENCRYPT_ALG_LIST_NA")]
#[doc(alias = "PR_EMS_AB_ENCRYPT_ALG_LIST_NA_A")]
#[doc(alias = "PR_EMS_AB_ENCRYPT_ALG_LIST_NA_W")]
#[doc(alias = "0x8040101F")]
pub const EMS_AB_ENCRYPT_ALG_LIST_NA: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8040,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ENCRYPT_ALG_LIST_OTHER`, PT_MV_UNICODE, 0x8041101F.
#[doc(alias = "PR_EMS_AB_ENCRYPT_ALG_LIST_OTHER")]
#[doc(alias = "PR_EMS_AB_ENCRYPT_ALG_LIST_OTHER_A")]
#[doc(alias = "PR_EMS_AB_ENCRYPT_ALG_LIST_OTHER_W")]
#[doc(alias = "0x8041101F")]
pub const EMS_AB_ENCRYPT_ALG_LIST_OTHER: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8041,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ENCRYPT_ALG_SELECTED_NA`, PT_UNICODE, 0x8043001F.
#[doc(alias = "PR_EMS_AB_ENCRYPT_ALG_SELECTED_NA")]
#[doc(alias = "PR_EMS_AB_ENCRYPT_ALG_SELECTED_NA_A")]
#[doc(alias = "PR_EMS_AB_ENCRYPT_ALG_SELECTED_NA_W")]
#[doc(alias = "0x8043001F")]
pub const EMS_AB_ENCRYPT_ALG_SELECTED_NA: PropTag<types::Unicode> = PropTag::from_id(
    0x8043,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ENCRYPT_ALG_SELECTED_OTHER`, PT_UNICODE, 0x803D001F.
#[doc(alias = "PR_EMS_AB_ENCRYPT_ALG_SELECTED_OTHER")]
#[doc(alias = "PR_EMS_AB_ENCRYPT_ALG_SELECTED_OTHER_A")]
#[doc(alias = "PR_EMS_AB_ENCRYPT_ALG_SELECTED_OTHER_W")]
#[doc(alias = "0x803D001F")]
pub const EMS_AB_ENCRYPT_ALG_SELECTED_OTHER: PropTag<types::Unicode> = PropTag::from_id(
    0x803D,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXPAND_DLS_LOCALLY`, PT_BOOLEAN, 0x80A4000B.
#[doc(alias = "PR_EMS_AB_EXPAND_DLS_LOCALLY")]
#[doc(alias = "0x80A4000B")]
pub const EMS_AB_EXPAND_DLS_LOCALLY: PropTag<types::Boolean> = PropTag::from_id(0x80A4);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXPIRATION_TIME`, PT_SYSTIME, 0x80280040.
#[doc(alias = "PR_EMS_AB_EXPIRATION_TIME")]
#[doc(alias = "0x80280040")]
pub const EMS_AB_EXPIRATION_TIME: PropTag<types::SysTime> = PropTag::from_id(0x8028);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXPORT_CONTAINERS`, PT_MV_UNICODE, 0x80A5101F.
#[doc(alias = "PR_EMS_AB_EXPORT_CONTAINERS")]
#[doc(alias = "PR_EMS_AB_EXPORT_CONTAINERS_A")]
#[doc(alias = "PR_EMS_AB_EXPORT_CONTAINERS_T")]
#[doc(alias = "PR_EMS_AB_EXPORT_CONTAINERS_W")]
#[doc(alias = "0x80A5101F")]
pub const EMS_AB_EXPORT_CONTAINERS: PropTag<types::MvUnicode> = PropTag::from_id(0x80A5);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXPORT_CONTAINERS_O`, PT_OBJECT, 0x80A5000D.
#[doc(alias = "PR_EMS_AB_EXPORT_CONTAINERS_O")]
#[doc(alias = "0x80A5000D")]
pub const EMS_AB_EXPORT_CONTAINERS_O: PropTag<types::Object> = PropTag::from_id(0x80A5);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXPORT_CUSTOM_RECIPIENTS`, PT_BOOLEAN, 0x80A6000B.
#[doc(alias = "PR_EMS_AB_EXPORT_CUSTOM_RECIPIENTS")]
#[doc(alias = "0x80A6000B")]
pub const EMS_AB_EXPORT_CUSTOM_RECIPIENTS: PropTag<types::Boolean> = PropTag::from_id(
    0x80A6,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENDED_CHARS_ALLOWED`, PT_BOOLEAN, 0x80A7000B.
#[doc(alias = "PR_EMS_AB_EXTENDED_CHARS_ALLOWED")]
#[doc(alias = "0x80A7000B")]
pub const EMS_AB_EXTENDED_CHARS_ALLOWED: PropTag<types::Boolean> = PropTag::from_id(
    0x80A7,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENSION_ATTRIBUTE_1`, PT_UNICODE, 0x802D001F.
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_1")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_1_A")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_1_W")]
#[doc(alias = "0x802D001F")]
pub const EMS_AB_EXTENSION_ATTRIBUTE_1: PropTag<types::Unicode> = PropTag::from_id(
    0x802D,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENSION_ATTRIBUTE_10`, PT_UNICODE, 0x8036001F.
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_10")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_10_A")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_10_W")]
#[doc(alias = "0x8036001F")]
pub const EMS_AB_EXTENSION_ATTRIBUTE_10: PropTag<types::Unicode> = PropTag::from_id(
    0x8036,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENSION_ATTRIBUTE_11`, PT_UNICODE, 0x8C57001F.
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_11")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_11_A")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_11_W")]
#[doc(alias = "0x8C57001F")]
pub const EMS_AB_EXTENSION_ATTRIBUTE_11: PropTag<types::Unicode> = PropTag::from_id(
    0x8C57,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENSION_ATTRIBUTE_12`, PT_UNICODE, 0x8C58001F.
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_12")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_12_A")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_12_W")]
#[doc(alias = "0x8C58001F")]
pub const EMS_AB_EXTENSION_ATTRIBUTE_12: PropTag<types::Unicode> = PropTag::from_id(
    0x8C58,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENSION_ATTRIBUTE_13`, PT_UNICODE, 0x8C59001F.
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_13")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_13_A")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_13_W")]
#[doc(alias = "0x8C59001F")]
pub const EMS_AB_EXTENSION_ATTRIBUTE_13: PropTag<types::Unicode> = PropTag::from_id(
    0x8C59,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENSION_ATTRIBUTE_14`, PT_UNICODE, 0x8C60001F.
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_14")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_14_A")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_14_W")]
#[doc(alias = "0x8C60001F")]
pub const EMS_AB_EXTENSION_ATTRIBUTE_14: PropTag<types::Unicode> = PropTag::from_id(
    0x8C60,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENSION_ATTRIBUTE_15`, PT_UNICODE, 0x8C61001F.
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_15")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_15_A")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_15_W")]
#[doc(alias = "0x8C61001F")]
pub const EMS_AB_EXTENSION_ATTRIBUTE_15: PropTag<types::Unicode> = PropTag::from_id(
    0x8C61,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENSION_ATTRIBUTE_2`, PT_UNICODE, 0x802E001F.
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_2")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_2_A")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_2_W")]
#[doc(alias = "0x802E001F")]
pub const EMS_AB_EXTENSION_ATTRIBUTE_2: PropTag<types::Unicode> = PropTag::from_id(
    0x802E,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENSION_ATTRIBUTE_3`, PT_UNICODE, 0x802F001F.
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_3")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_3_A")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_3_W")]
#[doc(alias = "0x802F001F")]
pub const EMS_AB_EXTENSION_ATTRIBUTE_3: PropTag<types::Unicode> = PropTag::from_id(
    0x802F,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENSION_ATTRIBUTE_4`, PT_UNICODE, 0x8030001F.
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_4")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_4_A")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_4_W")]
#[doc(alias = "0x8030001F")]
pub const EMS_AB_EXTENSION_ATTRIBUTE_4: PropTag<types::Unicode> = PropTag::from_id(
    0x8030,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENSION_ATTRIBUTE_5`, PT_UNICODE, 0x8031001F.
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_5")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_5_A")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_5_W")]
#[doc(alias = "0x8031001F")]
pub const EMS_AB_EXTENSION_ATTRIBUTE_5: PropTag<types::Unicode> = PropTag::from_id(
    0x8031,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENSION_ATTRIBUTE_6`, PT_UNICODE, 0x8032001F.
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_6")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_6_A")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_6_W")]
#[doc(alias = "0x8032001F")]
pub const EMS_AB_EXTENSION_ATTRIBUTE_6: PropTag<types::Unicode> = PropTag::from_id(
    0x8032,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENSION_ATTRIBUTE_7`, PT_UNICODE, 0x8033001F.
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_7")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_7_A")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_7_W")]
#[doc(alias = "0x8033001F")]
pub const EMS_AB_EXTENSION_ATTRIBUTE_7: PropTag<types::Unicode> = PropTag::from_id(
    0x8033,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENSION_ATTRIBUTE_8`, PT_UNICODE, 0x8034001F.
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_8")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_8_A")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_8_W")]
#[doc(alias = "0x8034001F")]
pub const EMS_AB_EXTENSION_ATTRIBUTE_8: PropTag<types::Unicode> = PropTag::from_id(
    0x8034,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENSION_ATTRIBUTE_9`, PT_UNICODE, 0x8035001F.
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_9")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_9_A")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_9_W")]
#[doc(alias = "0x8035001F")]
pub const EMS_AB_EXTENSION_ATTRIBUTE_9: PropTag<types::Unicode> = PropTag::from_id(
    0x8035,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENSION_DATA`, PT_MV_BINARY, 0x80A81102.
#[doc(alias = "PR_EMS_AB_EXTENSION_DATA")]
#[doc(alias = "0x80A81102")]
pub const EMS_AB_EXTENSION_DATA: PropTag<types::MvBinary> = PropTag::from_id(0x80A8);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENSION_NAME`, PT_MV_UNICODE, 0x80A9101F.
#[doc(alias = "PR_EMS_AB_EXTENSION_NAME")]
#[doc(alias = "PR_EMS_AB_EXTENSION_NAME_A")]
#[doc(alias = "PR_EMS_AB_EXTENSION_NAME_W")]
#[doc(alias = "0x80A9101F")]
pub const EMS_AB_EXTENSION_NAME: PropTag<types::MvUnicode> = PropTag::from_id(0x80A9);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_EXTENSION_NAME_INHERITED`, PT_MV_UNICODE, 0x80AA101F.
#[doc(alias = "PR_EMS_AB_EXTENSION_NAME_INHERITED")]
#[doc(alias = "PR_EMS_AB_EXTENSION_NAME_INHERITED_A")]
#[doc(alias = "PR_EMS_AB_EXTENSION_NAME_INHERITED_W")]
#[doc(alias = "0x80AA101F")]
pub const EMS_AB_EXTENSION_NAME_INHERITED: PropTag<types::MvUnicode> = PropTag::from_id(
    0x80AA,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_FACSIMILE_TELEPHONE_NUMBER`, PT_MV_BINARY, 0x80AB1102.
#[doc(alias = "PR_EMS_AB_FACSIMILE_TELEPHONE_NUMBER")]
#[doc(alias = "0x80AB1102")]
pub const EMS_AB_FACSIMILE_TELEPHONE_NUMBER: PropTag<types::MvBinary> = PropTag::from_id(
    0x80AB,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_FILE_VERSION`, PT_BINARY, 0x80AC0102.
#[doc(alias = "PR_EMS_AB_FILE_VERSION")]
#[doc(alias = "0x80AC0102")]
pub const EMS_AB_FILE_VERSION: PropTag<types::Binary> = PropTag::from_id(0x80AC);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_FILTER_LOCAL_ADDRESSES`, PT_BOOLEAN, 0x80AD000B.
#[doc(alias = "PR_EMS_AB_FILTER_LOCAL_ADDRESSES")]
#[doc(alias = "0x80AD000B")]
pub const EMS_AB_FILTER_LOCAL_ADDRESSES: PropTag<types::Boolean> = PropTag::from_id(
    0x80AD,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_FOLDERS_CONTAINER`, PT_UNICODE, 0x80AE001F.
#[doc(alias = "PR_EMS_AB_FOLDERS_CONTAINER")]
#[doc(alias = "PR_EMS_AB_FOLDERS_CONTAINER_A")]
#[doc(alias = "PR_EMS_AB_FOLDERS_CONTAINER_T")]
#[doc(alias = "PR_EMS_AB_FOLDERS_CONTAINER_W")]
#[doc(alias = "0x80AE001F")]
pub const EMS_AB_FOLDERS_CONTAINER: PropTag<types::Unicode> = PropTag::from_id(0x80AE);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_FOLDERS_CONTAINER_O`, PT_OBJECT, 0x80AE000D.
#[doc(alias = "PR_EMS_AB_FOLDERS_CONTAINER_O")]
#[doc(alias = "0x80AE000D")]
pub const EMS_AB_FOLDERS_CONTAINER_O: PropTag<types::Object> = PropTag::from_id(0x80AE);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_FOLDER_PATHNAME`, PT_UNICODE, 0x8004001F.
#[doc(alias = "PR_EMS_AB_FOLDER_PATHNAME")]
#[doc(alias = "PR_EMS_AB_FOLDER_PATHNAME_A")]
#[doc(alias = "PR_EMS_AB_FOLDER_PATHNAME_W")]
#[doc(alias = "0x8004001F")]
pub const EMS_AB_FOLDER_PATHNAME: PropTag<types::Unicode> = PropTag::from_id(0x8004);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_FORM_DATA`, PT_BINARY, 0x8C650102.
#[doc(alias = "PR_EMS_AB_FORM_DATA")]
#[doc(alias = "0x8C650102")]
pub const EMS_AB_FORM_DATA: PropTag<types::Binary> = PropTag::from_id(0x8C65);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_FORWARDING_ADDRESS`, PT_UNICODE, 0x8C64001F.
#[doc(alias = "PR_EMS_AB_FORWARDING_ADDRESS")]
#[doc(alias = "PR_EMS_AB_FORWARDING_ADDRESS_A")]
#[doc(alias = "PR_EMS_AB_FORWARDING_ADDRESS_W")]
#[doc(alias = "0x8C64001F")]
pub const EMS_AB_FORWARDING_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(0x8C64);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_GARBAGE_COLL_PERIOD`, PT_LONG, 0x80AF0003.
#[doc(alias = "PR_EMS_AB_GARBAGE_COLL_PERIOD")]
#[doc(alias = "0x80AF0003")]
pub const EMS_AB_GARBAGE_COLL_PERIOD: PropTag<types::Long> = PropTag::from_id(0x80AF);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_GATEWAY_LOCAL_CRED`, PT_UNICODE, 0x80B0001F.
#[doc(alias = "PR_EMS_AB_GATEWAY_LOCAL_CRED")]
#[doc(alias = "PR_EMS_AB_GATEWAY_LOCAL_CRED_A")]
#[doc(alias = "PR_EMS_AB_GATEWAY_LOCAL_CRED_W")]
#[doc(alias = "0x80B0001F")]
pub const EMS_AB_GATEWAY_LOCAL_CRED: PropTag<types::Unicode> = PropTag::from_id(0x80B0);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_GATEWAY_LOCAL_DESIG`, PT_UNICODE, 0x80B1001F.
#[doc(alias = "PR_EMS_AB_GATEWAY_LOCAL_DESIG")]
#[doc(alias = "PR_EMS_AB_GATEWAY_LOCAL_DESIG_A")]
#[doc(alias = "PR_EMS_AB_GATEWAY_LOCAL_DESIG_W")]
#[doc(alias = "0x80B1001F")]
pub const EMS_AB_GATEWAY_LOCAL_DESIG: PropTag<types::Unicode> = PropTag::from_id(0x80B1);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_GATEWAY_PROXY`, PT_MV_UNICODE, 0x80B2101F.
#[doc(alias = "PR_EMS_AB_GATEWAY_PROXY")]
#[doc(alias = "PR_EMS_AB_GATEWAY_PROXY_A")]
#[doc(alias = "PR_EMS_AB_GATEWAY_PROXY_W")]
#[doc(alias = "0x80B2101F")]
pub const EMS_AB_GATEWAY_PROXY: PropTag<types::MvUnicode> = PropTag::from_id(0x80B2);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_GATEWAY_ROUTING_TREE`, PT_BINARY, 0x80B30102.
#[doc(alias = "PR_EMS_AB_GATEWAY_ROUTING_TREE")]
#[doc(alias = "0x80B30102")]
pub const EMS_AB_GATEWAY_ROUTING_TREE: PropTag<types::Binary> = PropTag::from_id(0x80B3);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_GENERATION_QUALIFIER`, PT_UNICODE, 0x8C53001F.
#[doc(alias = "PR_EMS_AB_GENERATION_QUALIFIER")]
#[doc(alias = "PR_EMS_AB_GENERATION_QUALIFIER_A")]
#[doc(alias = "PR_EMS_AB_GENERATION_QUALIFIER_W")]
#[doc(alias = "0x8C53001F")]
pub const EMS_AB_GENERATION_QUALIFIER: PropTag<types::Unicode> = PropTag::from_id(
    0x8C53,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_GROUP_BY_ATTR_1`, PT_UNICODE, 0x81B7001F.
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_1")]
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_1_A")]
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_1_W")]
#[doc(alias = "0x81B7001F")]
pub const EMS_AB_GROUP_BY_ATTR_1: PropTag<types::Unicode> = PropTag::from_id(0x81B7);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_GROUP_BY_ATTR_2`, PT_UNICODE, 0x81B8001F.
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_2")]
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_2_A")]
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_2_W")]
#[doc(alias = "0x81B8001F")]
pub const EMS_AB_GROUP_BY_ATTR_2: PropTag<types::Unicode> = PropTag::from_id(0x81B8);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_GROUP_BY_ATTR_3`, PT_UNICODE, 0x81B9001F.
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_3")]
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_3_A")]
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_3_W")]
#[doc(alias = "0x81B9001F")]
pub const EMS_AB_GROUP_BY_ATTR_3: PropTag<types::Unicode> = PropTag::from_id(0x81B9);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_GROUP_BY_ATTR_4`, PT_UNICODE, 0x81BA001F.
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_4")]
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_4_A")]
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_4_W")]
#[doc(alias = "0x81BA001F")]
pub const EMS_AB_GROUP_BY_ATTR_4: PropTag<types::Unicode> = PropTag::from_id(0x81BA);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_GROUP_BY_ATTR_VALUE_DN`, PT_UNICODE, 0x8C1A001F.
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_VALUE_DN")]
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_VALUE_DN_A")]
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_VALUE_DN_T")]
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_VALUE_DN_W")]
#[doc(alias = "0x8C1A001F")]
pub const EMS_AB_GROUP_BY_ATTR_VALUE_DN: PropTag<types::Unicode> = PropTag::from_id(
    0x8C1A,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_GROUP_BY_ATTR_VALUE_DN_O`, PT_OBJECT, 0x8C1A000D.
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_VALUE_DN_O")]
#[doc(alias = "0x8C1A000D")]
pub const EMS_AB_GROUP_BY_ATTR_VALUE_DN_O: PropTag<types::Object> = PropTag::from_id(
    0x8C1A,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_GROUP_BY_ATTR_VALUE_STR`, PT_UNICODE, 0x8C19001F.
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_VALUE_STR")]
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_VALUE_STR_A")]
#[doc(alias = "PR_EMS_AB_GROUP_BY_ATTR_VALUE_STR_W")]
#[doc(alias = "0x8C19001F")]
pub const EMS_AB_GROUP_BY_ATTR_VALUE_STR: PropTag<types::Unicode> = PropTag::from_id(
    0x8C19,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_GWART_LAST_MODIFIED`, PT_SYSTIME, 0x80B40040.
#[doc(alias = "PR_EMS_AB_GWART_LAST_MODIFIED")]
#[doc(alias = "0x80B40040")]
pub const EMS_AB_GWART_LAST_MODIFIED: PropTag<types::SysTime> = PropTag::from_id(0x80B4);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HAB_CHILD_DEPARTMENTS`, PT_OBJECT, 0x8C9A000D.
#[doc(alias = "PR_EMS_AB_HAB_CHILD_DEPARTMENTS")]
#[doc(alias = "0x8C9A000D")]
pub const EMS_AB_HAB_CHILD_DEPARTMENTS: PropTag<types::Object> = PropTag::from_id(
    0x8C9A,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HAB_DEPARTMENT_MEMBERS`, PT_OBJECT, 0x8C97000D.
#[doc(alias = "PR_EMS_AB_HAB_DEPARTMENT_MEMBERS")]
#[doc(alias = "0x8C97000D")]
pub const EMS_AB_HAB_DEPARTMENT_MEMBERS: PropTag<types::Object> = PropTag::from_id(
    0x8C97,
);
/// Whether a distribution list is a department too.
///
/// `PR_EMS_AB_HAB_IS_HIERARCHICAL_GROUP`, PT_BOOLEAN, 0x8CDD000B.
///
/// [pidtagaddressbookhierarchicalishierarchicalgroup](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaddressbookhierarchicalishierarchicalgroup)
#[doc(alias = "PR_EMS_AB_HAB_IS_HIERARCHICAL_GROUP")]
#[doc(alias = "PidTagAddressBookHierarchicalIsHierarchicalGroup")]
#[doc(alias = "0x8CDD000B")]
pub const EMS_AB_HAB_IS_HIERARCHICAL_GROUP: PropTag<types::Boolean> = PropTag::from_id(
    0x8CDD,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HAB_PARENT_DEPARTMENT`, PT_OBJECT, 0x8C99000D.
#[doc(alias = "PR_EMS_AB_HAB_PARENT_DEPARTMENT")]
#[doc(alias = "0x8C99000D")]
pub const EMS_AB_HAB_PARENT_DEPARTMENT: PropTag<types::Object> = PropTag::from_id(
    0x8C99,
);
/// The distinguished name of the department at the root of the hierarchy.
///
/// `PR_EMS_AB_HAB_ROOT_DEPARTMENT`, PT_OBJECT, 0x8C98000D.
///
/// [pidtagaddressbookhierarchicalrootdepartment](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaddressbookhierarchicalrootdepartment)
#[doc(alias = "PR_EMS_AB_HAB_ROOT_DEPARTMENT")]
#[doc(alias = "PidTagAddressBookHierarchicalRootDepartment")]
#[doc(alias = "PR_EMS_AB_HAB_ROOT_DEPARTMENT_A")]
#[doc(alias = "0x8C98000D")]
pub const EMS_AB_HAB_ROOT_DEPARTMENT: PropTag<types::Object> = PropTag::from_id(0x8C98);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HAB_SHOW_IN_DEPARTMENTS`, PT_OBJECT, 0x8C94000D.
#[doc(alias = "PR_EMS_AB_HAB_SHOW_IN_DEPARTMENTS")]
#[doc(alias = "0x8C94000D")]
pub const EMS_AB_HAB_SHOW_IN_DEPARTMENTS: PropTag<types::Object> = PropTag::from_id(
    0x8C94,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HAS_FULL_REPLICA_NCS`, PT_MV_UNICODE, 0x80B5101F.
#[doc(alias = "PR_EMS_AB_HAS_FULL_REPLICA_NCS")]
#[doc(alias = "PR_EMS_AB_HAS_FULL_REPLICA_NCS_A")]
#[doc(alias = "PR_EMS_AB_HAS_FULL_REPLICA_NCS_T")]
#[doc(alias = "PR_EMS_AB_HAS_FULL_REPLICA_NCS_W")]
#[doc(alias = "0x80B5101F")]
pub const EMS_AB_HAS_FULL_REPLICA_NCS: PropTag<types::MvUnicode> = PropTag::from_id(
    0x80B5,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HAS_FULL_REPLICA_NCS_O`, PT_OBJECT, 0x80B5000D.
#[doc(alias = "PR_EMS_AB_HAS_FULL_REPLICA_NCS_O")]
#[doc(alias = "0x80B5000D")]
pub const EMS_AB_HAS_FULL_REPLICA_NCS_O: PropTag<types::Object> = PropTag::from_id(
    0x80B5,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HAS_MASTER_NCS`, PT_MV_UNICODE, 0x80B6101F.
#[doc(alias = "PR_EMS_AB_HAS_MASTER_NCS")]
#[doc(alias = "PR_EMS_AB_HAS_MASTER_NCS_A")]
#[doc(alias = "PR_EMS_AB_HAS_MASTER_NCS_T")]
#[doc(alias = "PR_EMS_AB_HAS_MASTER_NCS_W")]
#[doc(alias = "0x80B6101F")]
pub const EMS_AB_HAS_MASTER_NCS: PropTag<types::MvUnicode> = PropTag::from_id(0x80B6);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HAS_MASTER_NCS_O`, PT_OBJECT, 0x80B6000D.
#[doc(alias = "PR_EMS_AB_HAS_MASTER_NCS_O")]
#[doc(alias = "0x80B6000D")]
pub const EMS_AB_HAS_MASTER_NCS_O: PropTag<types::Object> = PropTag::from_id(0x80B6);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HELP_DATA16`, PT_BINARY, 0x803A0102.
#[doc(alias = "PR_EMS_AB_HELP_DATA16")]
#[doc(alias = "0x803A0102")]
pub const EMS_AB_HELP_DATA16: PropTag<types::Binary> = PropTag::from_id(0x803A);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HELP_DATA32`, PT_BINARY, 0x80100102.
#[doc(alias = "PR_EMS_AB_HELP_DATA32")]
#[doc(alias = "0x80100102")]
pub const EMS_AB_HELP_DATA32: PropTag<types::Binary> = PropTag::from_id(0x8010);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HELP_FILE_NAME`, PT_UNICODE, 0x803B001F.
#[doc(alias = "PR_EMS_AB_HELP_FILE_NAME")]
#[doc(alias = "PR_EMS_AB_HELP_FILE_NAME_A")]
#[doc(alias = "PR_EMS_AB_HELP_FILE_NAME_W")]
#[doc(alias = "0x803B001F")]
pub const EMS_AB_HELP_FILE_NAME: PropTag<types::Unicode> = PropTag::from_id(0x803B);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HEURISTICS`, PT_LONG, 0x80B70003.
#[doc(alias = "PR_EMS_AB_HEURISTICS")]
#[doc(alias = "0x80B70003")]
pub const EMS_AB_HEURISTICS: PropTag<types::Long> = PropTag::from_id(0x80B7);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HIDE_DL_MEMBERSHIP`, PT_BOOLEAN, 0x80B8000B.
#[doc(alias = "PR_EMS_AB_HIDE_DL_MEMBERSHIP")]
#[doc(alias = "0x80B8000B")]
pub const EMS_AB_HIDE_DL_MEMBERSHIP: PropTag<types::Boolean> = PropTag::from_id(0x80B8);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HIDE_FROM_ADDRESS_BOOK`, PT_BOOLEAN, 0x80B9000B.
#[doc(alias = "PR_EMS_AB_HIDE_FROM_ADDRESS_BOOK")]
#[doc(alias = "0x80B9000B")]
pub const EMS_AB_HIDE_FROM_ADDRESS_BOOK: PropTag<types::Boolean> = PropTag::from_id(
    0x80B9,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HIERARCHY_PATH`, PT_UNICODE, 0xFFF9001F.
#[doc(alias = "PR_EMS_AB_HIERARCHY_PATH")]
#[doc(alias = "PR_EMS_AB_HIERARCHY_PATH_A")]
#[doc(alias = "PR_EMS_AB_HIERARCHY_PATH_W")]
#[doc(alias = "0xFFF9001F")]
pub const EMS_AB_HIERARCHY_PATH: PropTag<types::Unicode> = PropTag::from_id(0xFFF9);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HOME_MDB`, PT_UNICODE, 0x8006001F.
#[doc(alias = "PR_EMS_AB_HOME_MDB")]
#[doc(alias = "PR_EMS_AB_HOME_MDB_A")]
#[doc(alias = "PR_EMS_AB_HOME_MDB_T")]
#[doc(alias = "PR_EMS_AB_HOME_MDB_W")]
#[doc(alias = "0x8006001F")]
pub const EMS_AB_HOME_MDB: PropTag<types::Unicode> = PropTag::from_id(0x8006);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HOME_MDB_BL`, PT_MV_UNICODE, 0x8014101F.
#[doc(alias = "PR_EMS_AB_HOME_MDB_BL")]
#[doc(alias = "PR_EMS_AB_HOME_MDB_BL_A")]
#[doc(alias = "PR_EMS_AB_HOME_MDB_BL_T")]
#[doc(alias = "PR_EMS_AB_HOME_MDB_BL_W")]
#[doc(alias = "0x8014101F")]
pub const EMS_AB_HOME_MDB_BL: PropTag<types::MvUnicode> = PropTag::from_id(0x8014);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HOME_MDB_BL_O`, PT_OBJECT, 0x8014000D.
#[doc(alias = "PR_EMS_AB_HOME_MDB_BL_O")]
#[doc(alias = "0x8014000D")]
pub const EMS_AB_HOME_MDB_BL_O: PropTag<types::Object> = PropTag::from_id(0x8014);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HOME_MDB_O`, PT_OBJECT, 0x8006000D.
#[doc(alias = "PR_EMS_AB_HOME_MDB_O")]
#[doc(alias = "0x8006000D")]
pub const EMS_AB_HOME_MDB_O: PropTag<types::Object> = PropTag::from_id(0x8006);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HOME_MTA`, PT_UNICODE, 0x8007001F.
#[doc(alias = "PR_EMS_AB_HOME_MTA")]
#[doc(alias = "PR_EMS_AB_HOME_MTA_A")]
#[doc(alias = "PR_EMS_AB_HOME_MTA_T")]
#[doc(alias = "PR_EMS_AB_HOME_MTA_W")]
#[doc(alias = "0x8007001F")]
pub const EMS_AB_HOME_MTA: PropTag<types::Unicode> = PropTag::from_id(0x8007);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HOME_MTA_O`, PT_OBJECT, 0x8007000D.
#[doc(alias = "PR_EMS_AB_HOME_MTA_O")]
#[doc(alias = "0x8007000D")]
pub const EMS_AB_HOME_MTA_O: PropTag<types::Object> = PropTag::from_id(0x8007);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HOME_PUBLIC_SERVER`, PT_UNICODE, 0x803F001F.
#[doc(alias = "PR_EMS_AB_HOME_PUBLIC_SERVER")]
#[doc(alias = "PR_EMS_AB_HOME_PUBLIC_SERVER_A")]
#[doc(alias = "PR_EMS_AB_HOME_PUBLIC_SERVER_T")]
#[doc(alias = "PR_EMS_AB_HOME_PUBLIC_SERVER_W")]
#[doc(alias = "0x803F001F")]
pub const EMS_AB_HOME_PUBLIC_SERVER: PropTag<types::Unicode> = PropTag::from_id(0x803F);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HOME_PUBLIC_SERVER_O`, PT_OBJECT, 0x803F000D.
#[doc(alias = "PR_EMS_AB_HOME_PUBLIC_SERVER_O")]
#[doc(alias = "0x803F000D")]
pub const EMS_AB_HOME_PUBLIC_SERVER_O: PropTag<types::Object> = PropTag::from_id(0x803F);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HOUSE_IDENTIFIER`, PT_UNICODE, 0x8C54001F.
#[doc(alias = "PR_EMS_AB_HOUSE_IDENTIFIER")]
#[doc(alias = "PR_EMS_AB_HOUSE_IDENTIFIER_A")]
#[doc(alias = "PR_EMS_AB_HOUSE_IDENTIFIER_W")]
#[doc(alias = "0x8C54001F")]
pub const EMS_AB_HOUSE_IDENTIFIER: PropTag<types::Unicode> = PropTag::from_id(0x8C54);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HTTP_PUB_AB_ATTRIBUTES`, PT_MV_UNICODE, 0x81A9101F.
#[doc(alias = "PR_EMS_AB_HTTP_PUB_AB_ATTRIBUTES")]
#[doc(alias = "PR_EMS_AB_HTTP_PUB_AB_ATTRIBUTES_A")]
#[doc(alias = "PR_EMS_AB_HTTP_PUB_AB_ATTRIBUTES_W")]
#[doc(alias = "0x81A9101F")]
pub const EMS_AB_HTTP_PUB_AB_ATTRIBUTES: PropTag<types::MvUnicode> = PropTag::from_id(
    0x81A9,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HTTP_PUB_GAL`, PT_BOOLEAN, 0x819B000B.
#[doc(alias = "PR_EMS_AB_HTTP_PUB_GAL")]
#[doc(alias = "0x819B000B")]
pub const EMS_AB_HTTP_PUB_GAL: PropTag<types::Boolean> = PropTag::from_id(0x819B);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HTTP_PUB_GAL_LIMIT`, PT_LONG, 0x819C0003.
#[doc(alias = "PR_EMS_AB_HTTP_PUB_GAL_LIMIT")]
#[doc(alias = "0x819C0003")]
pub const EMS_AB_HTTP_PUB_GAL_LIMIT: PropTag<types::Long> = PropTag::from_id(0x819C);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HTTP_PUB_PF`, PT_MV_BINARY, 0x819E1102.
#[doc(alias = "PR_EMS_AB_HTTP_PUB_PF")]
#[doc(alias = "0x819E1102")]
pub const EMS_AB_HTTP_PUB_PF: PropTag<types::MvBinary> = PropTag::from_id(0x819E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_HTTP_SERVERS`, PT_MV_UNICODE, 0x81AB101F.
#[doc(alias = "PR_EMS_AB_HTTP_SERVERS")]
#[doc(alias = "PR_EMS_AB_HTTP_SERVERS_A")]
#[doc(alias = "PR_EMS_AB_HTTP_SERVERS_W")]
#[doc(alias = "0x81AB101F")]
pub const EMS_AB_HTTP_SERVERS: PropTag<types::MvUnicode> = PropTag::from_id(0x81AB);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_IMPORTED_FROM`, PT_UNICODE, 0x8042001F.
#[doc(alias = "PR_EMS_AB_IMPORTED_FROM")]
#[doc(alias = "PR_EMS_AB_IMPORTED_FROM_A")]
#[doc(alias = "PR_EMS_AB_IMPORTED_FROM_W")]
#[doc(alias = "0x8042001F")]
pub const EMS_AB_IMPORTED_FROM: PropTag<types::Unicode> = PropTag::from_id(0x8042);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_IMPORT_CONTAINER`, PT_UNICODE, 0x80BA001F.
#[doc(alias = "PR_EMS_AB_IMPORT_CONTAINER")]
#[doc(alias = "PR_EMS_AB_IMPORT_CONTAINER_A")]
#[doc(alias = "PR_EMS_AB_IMPORT_CONTAINER_T")]
#[doc(alias = "PR_EMS_AB_IMPORT_CONTAINER_W")]
#[doc(alias = "0x80BA001F")]
pub const EMS_AB_IMPORT_CONTAINER: PropTag<types::Unicode> = PropTag::from_id(0x80BA);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_IMPORT_CONTAINER_O`, PT_OBJECT, 0x80BA000D.
#[doc(alias = "PR_EMS_AB_IMPORT_CONTAINER_O")]
#[doc(alias = "0x80BA000D")]
pub const EMS_AB_IMPORT_CONTAINER_O: PropTag<types::Object> = PropTag::from_id(0x80BA);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_IMPORT_SENSITIVITY`, PT_LONG, 0x80BB0003.
#[doc(alias = "PR_EMS_AB_IMPORT_SENSITIVITY")]
#[doc(alias = "0x80BB0003")]
pub const EMS_AB_IMPORT_SENSITIVITY: PropTag<types::Long> = PropTag::from_id(0x80BB);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_INBOUND_ACCEPT_ALL`, PT_BOOLEAN, 0x8C20000B.
#[doc(alias = "PR_EMS_AB_INBOUND_ACCEPT_ALL")]
#[doc(alias = "0x8C20000B")]
pub const EMS_AB_INBOUND_ACCEPT_ALL: PropTag<types::Boolean> = PropTag::from_id(0x8C20);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_INBOUND_DN`, PT_UNICODE, 0x8C1E001F.
#[doc(alias = "PR_EMS_AB_INBOUND_DN")]
#[doc(alias = "PR_EMS_AB_INBOUND_DN_A")]
#[doc(alias = "PR_EMS_AB_INBOUND_DN_T")]
#[doc(alias = "PR_EMS_AB_INBOUND_DN_W")]
#[doc(alias = "0x8C1E001F")]
pub const EMS_AB_INBOUND_DN: PropTag<types::Unicode> = PropTag::from_id(0x8C1E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_INBOUND_DN_O`, PT_OBJECT, 0x8C1E000D.
#[doc(alias = "PR_EMS_AB_INBOUND_DN_O")]
#[doc(alias = "0x8C1E000D")]
pub const EMS_AB_INBOUND_DN_O: PropTag<types::Object> = PropTag::from_id(0x8C1E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_INBOUND_HOST`, PT_MV_UNICODE, 0x818E101F.
#[doc(alias = "PR_EMS_AB_INBOUND_HOST")]
#[doc(alias = "PR_EMS_AB_INBOUND_HOST_A")]
#[doc(alias = "PR_EMS_AB_INBOUND_HOST_W")]
#[doc(alias = "0x818E101F")]
pub const EMS_AB_INBOUND_HOST: PropTag<types::MvUnicode> = PropTag::from_id(0x818E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_INBOUND_NEWSFEED`, PT_UNICODE, 0x8193001F.
#[doc(alias = "PR_EMS_AB_INBOUND_NEWSFEED")]
#[doc(alias = "PR_EMS_AB_INBOUND_NEWSFEED_A")]
#[doc(alias = "PR_EMS_AB_INBOUND_NEWSFEED_W")]
#[doc(alias = "0x8193001F")]
pub const EMS_AB_INBOUND_NEWSFEED: PropTag<types::Unicode> = PropTag::from_id(0x8193);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_INBOUND_NEWSFEED_TYPE`, PT_BOOLEAN, 0x8C1F000B.
#[doc(alias = "PR_EMS_AB_INBOUND_NEWSFEED_TYPE")]
#[doc(alias = "0x8C1F000B")]
pub const EMS_AB_INBOUND_NEWSFEED_TYPE: PropTag<types::Boolean> = PropTag::from_id(
    0x8C1F,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_INBOUND_SITES`, PT_MV_UNICODE, 0x80BC101F.
#[doc(alias = "PR_EMS_AB_INBOUND_SITES")]
#[doc(alias = "PR_EMS_AB_INBOUND_SITES_A")]
#[doc(alias = "PR_EMS_AB_INBOUND_SITES_T")]
#[doc(alias = "PR_EMS_AB_INBOUND_SITES_W")]
#[doc(alias = "0x80BC101F")]
pub const EMS_AB_INBOUND_SITES: PropTag<types::MvUnicode> = PropTag::from_id(0x80BC);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_INBOUND_SITES_O`, PT_OBJECT, 0x80BC000D.
#[doc(alias = "PR_EMS_AB_INBOUND_SITES_O")]
#[doc(alias = "0x80BC000D")]
pub const EMS_AB_INBOUND_SITES_O: PropTag<types::Object> = PropTag::from_id(0x80BC);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_INCOMING_MSG_SIZE_LIMIT`, PT_LONG, 0x81900003.
#[doc(alias = "PR_EMS_AB_INCOMING_MSG_SIZE_LIMIT")]
#[doc(alias = "0x81900003")]
pub const EMS_AB_INCOMING_MSG_SIZE_LIMIT: PropTag<types::Long> = PropTag::from_id(
    0x8190,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_INCOMING_PASSWORD`, PT_BINARY, 0x81AF0102.
#[doc(alias = "PR_EMS_AB_INCOMING_PASSWORD")]
#[doc(alias = "0x81AF0102")]
pub const EMS_AB_INCOMING_PASSWORD: PropTag<types::Binary> = PropTag::from_id(0x81AF);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_INSADMIN`, PT_UNICODE, 0x81C5001F.
#[doc(alias = "PR_EMS_AB_INSADMIN")]
#[doc(alias = "PR_EMS_AB_INSADMIN_A")]
#[doc(alias = "PR_EMS_AB_INSADMIN_T")]
#[doc(alias = "PR_EMS_AB_INSADMIN_W")]
#[doc(alias = "0x81C5001F")]
pub const EMS_AB_INSADMIN: PropTag<types::Unicode> = PropTag::from_id(0x81C5);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_INSADMIN_O`, PT_OBJECT, 0x81C5000D.
#[doc(alias = "PR_EMS_AB_INSADMIN_O")]
#[doc(alias = "0x81C5000D")]
pub const EMS_AB_INSADMIN_O: PropTag<types::Object> = PropTag::from_id(0x81C5);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_INSTANCE_TYPE`, PT_LONG, 0x80BD0003.
#[doc(alias = "PR_EMS_AB_INSTANCE_TYPE")]
#[doc(alias = "0x80BD0003")]
pub const EMS_AB_INSTANCE_TYPE: PropTag<types::Long> = PropTag::from_id(0x80BD);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_INTERNATIONAL_ISDN_NUMBER`, PT_MV_UNICODE, 0x80BE101F.
#[doc(alias = "PR_EMS_AB_INTERNATIONAL_ISDN_NUMBER")]
#[doc(alias = "PR_EMS_AB_INTERNATIONAL_ISDN_NUMBER_A")]
#[doc(alias = "PR_EMS_AB_INTERNATIONAL_ISDN_NUMBER_W")]
#[doc(alias = "0x80BE101F")]
pub const EMS_AB_INTERNATIONAL_ISDN_NUMBER: PropTag<types::MvUnicode> = PropTag::from_id(
    0x80BE,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_INVOCATION_ID`, PT_BINARY, 0x80BF0102.
#[doc(alias = "PR_EMS_AB_INVOCATION_ID")]
#[doc(alias = "0x80BF0102")]
pub const EMS_AB_INVOCATION_ID: PropTag<types::Binary> = PropTag::from_id(0x80BF);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_IS_DELETED`, PT_BOOLEAN, 0x80C0000B.
#[doc(alias = "PR_EMS_AB_IS_DELETED")]
#[doc(alias = "0x80C0000B")]
pub const EMS_AB_IS_DELETED: PropTag<types::Boolean> = PropTag::from_id(0x80C0);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_IS_MASTER`, PT_BOOLEAN, 0xFFFB000B.
#[doc(alias = "PR_EMS_AB_IS_MASTER")]
#[doc(alias = "0xFFFB000B")]
pub const EMS_AB_IS_MASTER: PropTag<types::Boolean> = PropTag::from_id(0xFFFB);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_IS_MEMBER_OF_DL`, PT_OBJECT, 0x8008000D.
#[doc(alias = "PR_EMS_AB_IS_MEMBER_OF_DL")]
#[doc(alias = "PR_EMS_AB_IS_MEMBER_OF_DL_O")]
#[doc(alias = "0x8008000D")]
pub const EMS_AB_IS_MEMBER_OF_DL: PropTag<types::Object> = PropTag::from_id(0x8008);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_IS_MEMBER_OF_DL_A`, PT_MV_UNICODE, 0x8008101F.
#[doc(alias = "PR_EMS_AB_IS_MEMBER_OF_DL_A")]
#[doc(alias = "PR_EMS_AB_IS_MEMBER_OF_DL_T")]
#[doc(alias = "PR_EMS_AB_IS_MEMBER_OF_DL_W")]
#[doc(alias = "0x8008101F")]
pub const EMS_AB_IS_MEMBER_OF_DL_A: PropTag<types::MvUnicode> = PropTag::from_id(0x8008);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_IS_SINGLE_VALUED`, PT_BOOLEAN, 0x80C1000B.
#[doc(alias = "PR_EMS_AB_IS_SINGLE_VALUED")]
#[doc(alias = "0x80C1000B")]
pub const EMS_AB_IS_SINGLE_VALUED: PropTag<types::Boolean> = PropTag::from_id(0x80C1);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_KCC_STATUS`, PT_MV_BINARY, 0x80C21102.
#[doc(alias = "PR_EMS_AB_KCC_STATUS")]
#[doc(alias = "0x80C21102")]
pub const EMS_AB_KCC_STATUS: PropTag<types::MvBinary> = PropTag::from_id(0x80C2);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_KM_SERVER`, PT_UNICODE, 0x800D001F.
#[doc(alias = "PR_EMS_AB_KM_SERVER")]
#[doc(alias = "PR_EMS_AB_KM_SERVER_A")]
#[doc(alias = "PR_EMS_AB_KM_SERVER_T")]
#[doc(alias = "PR_EMS_AB_KM_SERVER_W")]
#[doc(alias = "0x800D001F")]
pub const EMS_AB_KM_SERVER: PropTag<types::Unicode> = PropTag::from_id(0x800D);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_KM_SERVER_O`, PT_OBJECT, 0x800D000D.
#[doc(alias = "PR_EMS_AB_KM_SERVER_O")]
#[doc(alias = "0x800D000D")]
pub const EMS_AB_KM_SERVER_O: PropTag<types::Object> = PropTag::from_id(0x800D);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_KNOWLEDGE_INFORMATION`, PT_MV_UNICODE, 0x80C3101F.
#[doc(alias = "PR_EMS_AB_KNOWLEDGE_INFORMATION")]
#[doc(alias = "PR_EMS_AB_KNOWLEDGE_INFORMATION_A")]
#[doc(alias = "PR_EMS_AB_KNOWLEDGE_INFORMATION_W")]
#[doc(alias = "0x80C3101F")]
pub const EMS_AB_KNOWLEDGE_INFORMATION: PropTag<types::MvUnicode> = PropTag::from_id(
    0x80C3,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_LABELEDURI`, PT_UNICODE, 0x8C51001F.
#[doc(alias = "PR_EMS_AB_LABELEDURI")]
#[doc(alias = "PR_EMS_AB_LABELEDURI_A")]
#[doc(alias = "PR_EMS_AB_LABELEDURI_W")]
#[doc(alias = "0x8C51001F")]
pub const EMS_AB_LABELEDURI: PropTag<types::Unicode> = PropTag::from_id(0x8C51);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_LANGUAGE`, PT_LONG, 0x81780003.
#[doc(alias = "PR_EMS_AB_LANGUAGE")]
#[doc(alias = "0x81780003")]
pub const EMS_AB_LANGUAGE: PropTag<types::Long> = PropTag::from_id(0x8178);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_LANGUAGE_ISO639`, PT_UNICODE, 0x8C6C001F.
#[doc(alias = "PR_EMS_AB_LANGUAGE_ISO639")]
#[doc(alias = "PR_EMS_AB_LANGUAGE_ISO639_A")]
#[doc(alias = "PR_EMS_AB_LANGUAGE_ISO639_W")]
#[doc(alias = "0x8C6C001F")]
pub const EMS_AB_LANGUAGE_ISO639: PropTag<types::Unicode> = PropTag::from_id(0x8C6C);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_LDAP_DISPLAY_NAME`, PT_MV_UNICODE, 0x8171101F.
#[doc(alias = "PR_EMS_AB_LDAP_DISPLAY_NAME")]
#[doc(alias = "PR_EMS_AB_LDAP_DISPLAY_NAME_A")]
#[doc(alias = "PR_EMS_AB_LDAP_DISPLAY_NAME_W")]
#[doc(alias = "0x8171101F")]
pub const EMS_AB_LDAP_DISPLAY_NAME: PropTag<types::MvUnicode> = PropTag::from_id(0x8171);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_LDAP_SEARCH_CFG`, PT_LONG, 0x8C1D0003.
#[doc(alias = "PR_EMS_AB_LDAP_SEARCH_CFG")]
#[doc(alias = "0x8C1D0003")]
pub const EMS_AB_LDAP_SEARCH_CFG: PropTag<types::Long> = PropTag::from_id(0x8C1D);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_LINE_WRAP`, PT_LONG, 0x80C40003.
#[doc(alias = "PR_EMS_AB_LINE_WRAP")]
#[doc(alias = "0x80C40003")]
pub const EMS_AB_LINE_WRAP: PropTag<types::Long> = PropTag::from_id(0x80C4);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_LINK_ID`, PT_LONG, 0x80C50003.
#[doc(alias = "PR_EMS_AB_LINK_ID")]
#[doc(alias = "0x80C50003")]
pub const EMS_AB_LINK_ID: PropTag<types::Long> = PropTag::from_id(0x80C5);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_LIST_PUBLIC_FOLDERS`, PT_BOOLEAN, 0x8C50000B.
#[doc(alias = "PR_EMS_AB_LIST_PUBLIC_FOLDERS")]
#[doc(alias = "0x8C50000B")]
pub const EMS_AB_LIST_PUBLIC_FOLDERS: PropTag<types::Boolean> = PropTag::from_id(0x8C50);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_LOCAL_BRIDGE_HEAD`, PT_UNICODE, 0x80C6001F.
#[doc(alias = "PR_EMS_AB_LOCAL_BRIDGE_HEAD")]
#[doc(alias = "PR_EMS_AB_LOCAL_BRIDGE_HEAD_A")]
#[doc(alias = "PR_EMS_AB_LOCAL_BRIDGE_HEAD_W")]
#[doc(alias = "0x80C6001F")]
pub const EMS_AB_LOCAL_BRIDGE_HEAD: PropTag<types::Unicode> = PropTag::from_id(0x80C6);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_LOCAL_BRIDGE_HEAD_ADDRESS`, PT_UNICODE, 0x80C7001F.
#[doc(alias = "PR_EMS_AB_LOCAL_BRIDGE_HEAD_ADDRESS")]
#[doc(alias = "PR_EMS_AB_LOCAL_BRIDGE_HEAD_ADDRESS_A")]
#[doc(alias = "PR_EMS_AB_LOCAL_BRIDGE_HEAD_ADDRESS_W")]
#[doc(alias = "0x80C7001F")]
pub const EMS_AB_LOCAL_BRIDGE_HEAD_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(
    0x80C7,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_LOCAL_INITIAL_TURN`, PT_BOOLEAN, 0x80C8000B.
#[doc(alias = "PR_EMS_AB_LOCAL_INITIAL_TURN")]
#[doc(alias = "0x80C8000B")]
pub const EMS_AB_LOCAL_INITIAL_TURN: PropTag<types::Boolean> = PropTag::from_id(0x80C8);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_LOCAL_SCOPE`, PT_MV_UNICODE, 0x80C9101F.
#[doc(alias = "PR_EMS_AB_LOCAL_SCOPE")]
#[doc(alias = "PR_EMS_AB_LOCAL_SCOPE_A")]
#[doc(alias = "PR_EMS_AB_LOCAL_SCOPE_T")]
#[doc(alias = "PR_EMS_AB_LOCAL_SCOPE_W")]
#[doc(alias = "0x80C9101F")]
pub const EMS_AB_LOCAL_SCOPE: PropTag<types::MvUnicode> = PropTag::from_id(0x80C9);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_LOCAL_SCOPE_O`, PT_OBJECT, 0x80C9000D.
#[doc(alias = "PR_EMS_AB_LOCAL_SCOPE_O")]
#[doc(alias = "0x80C9000D")]
pub const EMS_AB_LOCAL_SCOPE_O: PropTag<types::Object> = PropTag::from_id(0x80C9);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_LOG_FILENAME`, PT_UNICODE, 0x80CA001F.
#[doc(alias = "PR_EMS_AB_LOG_FILENAME")]
#[doc(alias = "PR_EMS_AB_LOG_FILENAME_A")]
#[doc(alias = "PR_EMS_AB_LOG_FILENAME_W")]
#[doc(alias = "0x80CA001F")]
pub const EMS_AB_LOG_FILENAME: PropTag<types::Unicode> = PropTag::from_id(0x80CA);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_LOG_ROLLOVER_INTERVAL`, PT_LONG, 0x80CB0003.
#[doc(alias = "PR_EMS_AB_LOG_ROLLOVER_INTERVAL")]
#[doc(alias = "0x80CB0003")]
pub const EMS_AB_LOG_ROLLOVER_INTERVAL: PropTag<types::Long> = PropTag::from_id(0x80CB);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MAIL_DROP`, PT_UNICODE, 0x8C63001F.
#[doc(alias = "PR_EMS_AB_MAIL_DROP")]
#[doc(alias = "PR_EMS_AB_MAIL_DROP_A")]
#[doc(alias = "PR_EMS_AB_MAIL_DROP_W")]
#[doc(alias = "0x8C63001F")]
pub const EMS_AB_MAIL_DROP: PropTag<types::Unicode> = PropTag::from_id(0x8C63);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MAINTAIN_AUTOREPLY_HISTORY`, PT_BOOLEAN, 0x80CC000B.
#[doc(alias = "PR_EMS_AB_MAINTAIN_AUTOREPLY_HISTORY")]
#[doc(alias = "0x80CC000B")]
pub const EMS_AB_MAINTAIN_AUTOREPLY_HISTORY: PropTag<types::Boolean> = PropTag::from_id(
    0x80CC,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MANAGER`, PT_OBJECT, 0x8005000D.
#[doc(alias = "PR_EMS_AB_MANAGER")]
#[doc(alias = "PR_EMS_AB_MANAGER_O")]
#[doc(alias = "0x8005000D")]
pub const EMS_AB_MANAGER: PropTag<types::Object> = PropTag::from_id(0x8005);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MANAGER_A`, PT_UNICODE, 0x8005001F.
#[doc(alias = "PR_EMS_AB_MANAGER_A")]
#[doc(alias = "PR_EMS_AB_MANAGER_T")]
#[doc(alias = "PR_EMS_AB_MANAGER_W")]
#[doc(alias = "0x8005001F")]
pub const EMS_AB_MANAGER_A: PropTag<types::Unicode> = PropTag::from_id(0x8005);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MAPI_DISPLAY_TYPE`, PT_LONG, 0x80CD0003.
#[doc(alias = "PR_EMS_AB_MAPI_DISPLAY_TYPE")]
#[doc(alias = "0x80CD0003")]
pub const EMS_AB_MAPI_DISPLAY_TYPE: PropTag<types::Long> = PropTag::from_id(0x80CD);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MAPI_ID`, PT_LONG, 0x80CE0003.
#[doc(alias = "PR_EMS_AB_MAPI_ID")]
#[doc(alias = "0x80CE0003")]
pub const EMS_AB_MAPI_ID: PropTag<types::Long> = PropTag::from_id(0x80CE);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MAXIMUM_OBJECT_ID`, PT_BINARY, 0x81690102.
#[doc(alias = "PR_EMS_AB_MAXIMUM_OBJECT_ID")]
#[doc(alias = "0x81690102")]
pub const EMS_AB_MAXIMUM_OBJECT_ID: PropTag<types::Binary> = PropTag::from_id(0x8169);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MDB_BACKOFF_INTERVAL`, PT_LONG, 0x80CF0003.
#[doc(alias = "PR_EMS_AB_MDB_BACKOFF_INTERVAL")]
#[doc(alias = "0x80CF0003")]
pub const EMS_AB_MDB_BACKOFF_INTERVAL: PropTag<types::Long> = PropTag::from_id(0x80CF);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MDB_MSG_TIME_OUT_PERIOD`, PT_LONG, 0x80D00003.
#[doc(alias = "PR_EMS_AB_MDB_MSG_TIME_OUT_PERIOD")]
#[doc(alias = "0x80D00003")]
pub const EMS_AB_MDB_MSG_TIME_OUT_PERIOD: PropTag<types::Long> = PropTag::from_id(
    0x80D0,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MDB_OVER_QUOTA_LIMIT`, PT_LONG, 0x80D10003.
#[doc(alias = "PR_EMS_AB_MDB_OVER_QUOTA_LIMIT")]
#[doc(alias = "0x80D10003")]
pub const EMS_AB_MDB_OVER_QUOTA_LIMIT: PropTag<types::Long> = PropTag::from_id(0x80D1);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MDB_STORAGE_QUOTA`, PT_LONG, 0x80D20003.
#[doc(alias = "PR_EMS_AB_MDB_STORAGE_QUOTA")]
#[doc(alias = "0x80D20003")]
pub const EMS_AB_MDB_STORAGE_QUOTA: PropTag<types::Long> = PropTag::from_id(0x80D2);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MDB_UNREAD_LIMIT`, PT_LONG, 0x80D30003.
#[doc(alias = "PR_EMS_AB_MDB_UNREAD_LIMIT")]
#[doc(alias = "0x80D30003")]
pub const EMS_AB_MDB_UNREAD_LIMIT: PropTag<types::Long> = PropTag::from_id(0x80D3);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MDB_USE_DEFAULTS`, PT_BOOLEAN, 0x80D4000B.
#[doc(alias = "PR_EMS_AB_MDB_USE_DEFAULTS")]
#[doc(alias = "0x80D4000B")]
pub const EMS_AB_MDB_USE_DEFAULTS: PropTag<types::Boolean> = PropTag::from_id(0x80D4);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MEMBER`, PT_OBJECT, 0x8009000D.
#[doc(alias = "PR_EMS_AB_MEMBER")]
#[doc(alias = "PR_EMS_AB_MEMBER_O")]
#[doc(alias = "0x8009000D")]
pub const EMS_AB_MEMBER: PropTag<types::Object> = PropTag::from_id(0x8009);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MEMBER_A`, PT_MV_UNICODE, 0x8009101F.
#[doc(alias = "PR_EMS_AB_MEMBER_A")]
#[doc(alias = "PR_EMS_AB_MEMBER_T")]
#[doc(alias = "PR_EMS_AB_MEMBER_W")]
#[doc(alias = "0x8009101F")]
pub const EMS_AB_MEMBER_A: PropTag<types::MvUnicode> = PropTag::from_id(0x8009);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MESSAGE_TRACKING_ENABLED`, PT_BOOLEAN, 0x80D5000B.
#[doc(alias = "PR_EMS_AB_MESSAGE_TRACKING_ENABLED")]
#[doc(alias = "0x80D5000B")]
pub const EMS_AB_MESSAGE_TRACKING_ENABLED: PropTag<types::Boolean> = PropTag::from_id(
    0x80D5,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MIME_TYPES`, PT_BINARY, 0x8C1C0102.
#[doc(alias = "PR_EMS_AB_MIME_TYPES")]
#[doc(alias = "0x8C1C0102")]
pub const EMS_AB_MIME_TYPES: PropTag<types::Binary> = PropTag::from_id(0x8C1C);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MODERATED`, PT_BOOLEAN, 0x81AC000B.
#[doc(alias = "PR_EMS_AB_MODERATED")]
#[doc(alias = "0x81AC000B")]
pub const EMS_AB_MODERATED: PropTag<types::Boolean> = PropTag::from_id(0x81AC);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MODERATOR`, PT_UNICODE, 0x8199001F.
#[doc(alias = "PR_EMS_AB_MODERATOR")]
#[doc(alias = "PR_EMS_AB_MODERATOR_A")]
#[doc(alias = "PR_EMS_AB_MODERATOR_W")]
#[doc(alias = "0x8199001F")]
pub const EMS_AB_MODERATOR: PropTag<types::Unicode> = PropTag::from_id(0x8199);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORED_CONFIGURATIONS`, PT_MV_UNICODE, 0x80D9101F.
#[doc(alias = "PR_EMS_AB_MONITORED_CONFIGURATIONS")]
#[doc(alias = "PR_EMS_AB_MONITORED_CONFIGURATIONS_A")]
#[doc(alias = "PR_EMS_AB_MONITORED_CONFIGURATIONS_T")]
#[doc(alias = "PR_EMS_AB_MONITORED_CONFIGURATIONS_W")]
#[doc(alias = "0x80D9101F")]
pub const EMS_AB_MONITORED_CONFIGURATIONS: PropTag<types::MvUnicode> = PropTag::from_id(
    0x80D9,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORED_CONFIGURATIONS_O`, PT_OBJECT, 0x80D9000D.
#[doc(alias = "PR_EMS_AB_MONITORED_CONFIGURATIONS_O")]
#[doc(alias = "0x80D9000D")]
pub const EMS_AB_MONITORED_CONFIGURATIONS_O: PropTag<types::Object> = PropTag::from_id(
    0x80D9,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORED_SERVERS`, PT_MV_UNICODE, 0x80DA101F.
#[doc(alias = "PR_EMS_AB_MONITORED_SERVERS")]
#[doc(alias = "PR_EMS_AB_MONITORED_SERVERS_A")]
#[doc(alias = "PR_EMS_AB_MONITORED_SERVERS_T")]
#[doc(alias = "PR_EMS_AB_MONITORED_SERVERS_W")]
#[doc(alias = "0x80DA101F")]
pub const EMS_AB_MONITORED_SERVERS: PropTag<types::MvUnicode> = PropTag::from_id(0x80DA);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORED_SERVERS_O`, PT_OBJECT, 0x80DA000D.
#[doc(alias = "PR_EMS_AB_MONITORED_SERVERS_O")]
#[doc(alias = "0x80DA000D")]
pub const EMS_AB_MONITORED_SERVERS_O: PropTag<types::Object> = PropTag::from_id(0x80DA);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORED_SERVICES`, PT_MV_UNICODE, 0x80DB101F.
#[doc(alias = "PR_EMS_AB_MONITORED_SERVICES")]
#[doc(alias = "PR_EMS_AB_MONITORED_SERVICES_A")]
#[doc(alias = "PR_EMS_AB_MONITORED_SERVICES_W")]
#[doc(alias = "0x80DB101F")]
pub const EMS_AB_MONITORED_SERVICES: PropTag<types::MvUnicode> = PropTag::from_id(
    0x80DB,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_ALERT_DELAY`, PT_LONG, 0x80DC0003.
#[doc(alias = "PR_EMS_AB_MONITORING_ALERT_DELAY")]
#[doc(alias = "0x80DC0003")]
pub const EMS_AB_MONITORING_ALERT_DELAY: PropTag<types::Long> = PropTag::from_id(0x80DC);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_ALERT_UNITS`, PT_LONG, 0x80DD0003.
#[doc(alias = "PR_EMS_AB_MONITORING_ALERT_UNITS")]
#[doc(alias = "0x80DD0003")]
pub const EMS_AB_MONITORING_ALERT_UNITS: PropTag<types::Long> = PropTag::from_id(0x80DD);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_AVAILABILITY_STYLE`, PT_LONG, 0x80DE0003.
#[doc(alias = "PR_EMS_AB_MONITORING_AVAILABILITY_STYLE")]
#[doc(alias = "0x80DE0003")]
pub const EMS_AB_MONITORING_AVAILABILITY_STYLE: PropTag<types::Long> = PropTag::from_id(
    0x80DE,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_AVAILABILITY_WINDOW`, PT_BINARY, 0x80DF0102.
#[doc(alias = "PR_EMS_AB_MONITORING_AVAILABILITY_WINDOW")]
#[doc(alias = "0x80DF0102")]
pub const EMS_AB_MONITORING_AVAILABILITY_WINDOW: PropTag<types::Binary> = PropTag::from_id(
    0x80DF,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_CACHED_VIA_MAIL`, PT_MV_UNICODE, 0x80E0101F.
#[doc(alias = "PR_EMS_AB_MONITORING_CACHED_VIA_MAIL")]
#[doc(alias = "PR_EMS_AB_MONITORING_CACHED_VIA_MAIL_A")]
#[doc(alias = "PR_EMS_AB_MONITORING_CACHED_VIA_MAIL_T")]
#[doc(alias = "PR_EMS_AB_MONITORING_CACHED_VIA_MAIL_W")]
#[doc(alias = "0x80E0101F")]
pub const EMS_AB_MONITORING_CACHED_VIA_MAIL: PropTag<types::MvUnicode> = PropTag::from_id(
    0x80E0,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_CACHED_VIA_MAIL_O`, PT_OBJECT, 0x80E0000D.
#[doc(alias = "PR_EMS_AB_MONITORING_CACHED_VIA_MAIL_O")]
#[doc(alias = "0x80E0000D")]
pub const EMS_AB_MONITORING_CACHED_VIA_MAIL_O: PropTag<types::Object> = PropTag::from_id(
    0x80E0,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_CACHED_VIA_RPC`, PT_MV_UNICODE, 0x80E1101F.
#[doc(alias = "PR_EMS_AB_MONITORING_CACHED_VIA_RPC")]
#[doc(alias = "PR_EMS_AB_MONITORING_CACHED_VIA_RPC_A")]
#[doc(alias = "PR_EMS_AB_MONITORING_CACHED_VIA_RPC_T")]
#[doc(alias = "PR_EMS_AB_MONITORING_CACHED_VIA_RPC_W")]
#[doc(alias = "0x80E1101F")]
pub const EMS_AB_MONITORING_CACHED_VIA_RPC: PropTag<types::MvUnicode> = PropTag::from_id(
    0x80E1,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_CACHED_VIA_RPC_O`, PT_OBJECT, 0x80E1000D.
#[doc(alias = "PR_EMS_AB_MONITORING_CACHED_VIA_RPC_O")]
#[doc(alias = "0x80E1000D")]
pub const EMS_AB_MONITORING_CACHED_VIA_RPC_O: PropTag<types::Object> = PropTag::from_id(
    0x80E1,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_ESCALATION_PROCEDURE`, PT_MV_BINARY, 0x80E21102.
#[doc(alias = "PR_EMS_AB_MONITORING_ESCALATION_PROCEDURE")]
#[doc(alias = "0x80E21102")]
pub const EMS_AB_MONITORING_ESCALATION_PROCEDURE: PropTag<types::MvBinary> = PropTag::from_id(
    0x80E2,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_HOTSITE_POLL_INTERVAL`, PT_LONG, 0x80E30003.
#[doc(alias = "PR_EMS_AB_MONITORING_HOTSITE_POLL_INTERVAL")]
#[doc(alias = "0x80E30003")]
pub const EMS_AB_MONITORING_HOTSITE_POLL_INTERVAL: PropTag<types::Long> = PropTag::from_id(
    0x80E3,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_HOTSITE_POLL_UNITS`, PT_LONG, 0x80E40003.
#[doc(alias = "PR_EMS_AB_MONITORING_HOTSITE_POLL_UNITS")]
#[doc(alias = "0x80E40003")]
pub const EMS_AB_MONITORING_HOTSITE_POLL_UNITS: PropTag<types::Long> = PropTag::from_id(
    0x80E4,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_MAIL_UPDATE_INTERVAL`, PT_LONG, 0x80E50003.
#[doc(alias = "PR_EMS_AB_MONITORING_MAIL_UPDATE_INTERVAL")]
#[doc(alias = "0x80E50003")]
pub const EMS_AB_MONITORING_MAIL_UPDATE_INTERVAL: PropTag<types::Long> = PropTag::from_id(
    0x80E5,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_MAIL_UPDATE_UNITS`, PT_LONG, 0x80E60003.
#[doc(alias = "PR_EMS_AB_MONITORING_MAIL_UPDATE_UNITS")]
#[doc(alias = "0x80E60003")]
pub const EMS_AB_MONITORING_MAIL_UPDATE_UNITS: PropTag<types::Long> = PropTag::from_id(
    0x80E6,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_NORMAL_POLL_INTERVAL`, PT_LONG, 0x80E70003.
#[doc(alias = "PR_EMS_AB_MONITORING_NORMAL_POLL_INTERVAL")]
#[doc(alias = "0x80E70003")]
pub const EMS_AB_MONITORING_NORMAL_POLL_INTERVAL: PropTag<types::Long> = PropTag::from_id(
    0x80E7,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_NORMAL_POLL_UNITS`, PT_LONG, 0x80E80003.
#[doc(alias = "PR_EMS_AB_MONITORING_NORMAL_POLL_UNITS")]
#[doc(alias = "0x80E80003")]
pub const EMS_AB_MONITORING_NORMAL_POLL_UNITS: PropTag<types::Long> = PropTag::from_id(
    0x80E8,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_RECIPIENTS`, PT_MV_UNICODE, 0x80E9101F.
#[doc(alias = "PR_EMS_AB_MONITORING_RECIPIENTS")]
#[doc(alias = "PR_EMS_AB_MONITORING_RECIPIENTS_A")]
#[doc(alias = "PR_EMS_AB_MONITORING_RECIPIENTS_T")]
#[doc(alias = "PR_EMS_AB_MONITORING_RECIPIENTS_W")]
#[doc(alias = "0x80E9101F")]
pub const EMS_AB_MONITORING_RECIPIENTS: PropTag<types::MvUnicode> = PropTag::from_id(
    0x80E9,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_RECIPIENTS_NDR`, PT_MV_UNICODE, 0x80EA101F.
#[doc(alias = "PR_EMS_AB_MONITORING_RECIPIENTS_NDR")]
#[doc(alias = "PR_EMS_AB_MONITORING_RECIPIENTS_NDR_A")]
#[doc(alias = "PR_EMS_AB_MONITORING_RECIPIENTS_NDR_T")]
#[doc(alias = "PR_EMS_AB_MONITORING_RECIPIENTS_NDR_W")]
#[doc(alias = "0x80EA101F")]
pub const EMS_AB_MONITORING_RECIPIENTS_NDR: PropTag<types::MvUnicode> = PropTag::from_id(
    0x80EA,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_RECIPIENTS_NDR_O`, PT_OBJECT, 0x80EA000D.
#[doc(alias = "PR_EMS_AB_MONITORING_RECIPIENTS_NDR_O")]
#[doc(alias = "0x80EA000D")]
pub const EMS_AB_MONITORING_RECIPIENTS_NDR_O: PropTag<types::Object> = PropTag::from_id(
    0x80EA,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_RECIPIENTS_O`, PT_OBJECT, 0x80E9000D.
#[doc(alias = "PR_EMS_AB_MONITORING_RECIPIENTS_O")]
#[doc(alias = "0x80E9000D")]
pub const EMS_AB_MONITORING_RECIPIENTS_O: PropTag<types::Object> = PropTag::from_id(
    0x80E9,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_RPC_UPDATE_INTERVAL`, PT_LONG, 0x80EB0003.
#[doc(alias = "PR_EMS_AB_MONITORING_RPC_UPDATE_INTERVAL")]
#[doc(alias = "0x80EB0003")]
pub const EMS_AB_MONITORING_RPC_UPDATE_INTERVAL: PropTag<types::Long> = PropTag::from_id(
    0x80EB,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_RPC_UPDATE_UNITS`, PT_LONG, 0x80EC0003.
#[doc(alias = "PR_EMS_AB_MONITORING_RPC_UPDATE_UNITS")]
#[doc(alias = "0x80EC0003")]
pub const EMS_AB_MONITORING_RPC_UPDATE_UNITS: PropTag<types::Long> = PropTag::from_id(
    0x80EC,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_WARNING_DELAY`, PT_LONG, 0x80ED0003.
#[doc(alias = "PR_EMS_AB_MONITORING_WARNING_DELAY")]
#[doc(alias = "0x80ED0003")]
pub const EMS_AB_MONITORING_WARNING_DELAY: PropTag<types::Long> = PropTag::from_id(
    0x80ED,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITORING_WARNING_UNITS`, PT_LONG, 0x80EE0003.
#[doc(alias = "PR_EMS_AB_MONITORING_WARNING_UNITS")]
#[doc(alias = "0x80EE0003")]
pub const EMS_AB_MONITORING_WARNING_UNITS: PropTag<types::Long> = PropTag::from_id(
    0x80EE,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITOR_CLOCK`, PT_BOOLEAN, 0x80D6000B.
#[doc(alias = "PR_EMS_AB_MONITOR_CLOCK")]
#[doc(alias = "0x80D6000B")]
pub const EMS_AB_MONITOR_CLOCK: PropTag<types::Boolean> = PropTag::from_id(0x80D6);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITOR_SERVERS`, PT_BOOLEAN, 0x80D7000B.
#[doc(alias = "PR_EMS_AB_MONITOR_SERVERS")]
#[doc(alias = "0x80D7000B")]
pub const EMS_AB_MONITOR_SERVERS: PropTag<types::Boolean> = PropTag::from_id(0x80D7);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MONITOR_SERVICES`, PT_BOOLEAN, 0x80D8000B.
#[doc(alias = "PR_EMS_AB_MONITOR_SERVICES")]
#[doc(alias = "0x80D8000B")]
pub const EMS_AB_MONITOR_SERVICES: PropTag<types::Boolean> = PropTag::from_id(0x80D8);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MTA_LOCAL_CRED`, PT_UNICODE, 0x80EF001F.
#[doc(alias = "PR_EMS_AB_MTA_LOCAL_CRED")]
#[doc(alias = "PR_EMS_AB_MTA_LOCAL_CRED_A")]
#[doc(alias = "PR_EMS_AB_MTA_LOCAL_CRED_W")]
#[doc(alias = "0x80EF001F")]
pub const EMS_AB_MTA_LOCAL_CRED: PropTag<types::Unicode> = PropTag::from_id(0x80EF);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_MTA_LOCAL_DESIG`, PT_UNICODE, 0x80F0001F.
#[doc(alias = "PR_EMS_AB_MTA_LOCAL_DESIG")]
#[doc(alias = "PR_EMS_AB_MTA_LOCAL_DESIG_A")]
#[doc(alias = "PR_EMS_AB_MTA_LOCAL_DESIG_W")]
#[doc(alias = "0x80F0001F")]
pub const EMS_AB_MTA_LOCAL_DESIG: PropTag<types::Unicode> = PropTag::from_id(0x80F0);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_NETWORK_ADDRESS`, PT_MV_UNICODE, 0x8170101F.
#[doc(alias = "PR_EMS_AB_NETWORK_ADDRESS")]
#[doc(alias = "PR_EMS_AB_NETWORK_ADDRESS_A")]
#[doc(alias = "PR_EMS_AB_NETWORK_ADDRESS_W")]
#[doc(alias = "0x8170101F")]
pub const EMS_AB_NETWORK_ADDRESS: PropTag<types::MvUnicode> = PropTag::from_id(0x8170);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_NEWSFEED_TYPE`, PT_LONG, 0x81940003.
#[doc(alias = "PR_EMS_AB_NEWSFEED_TYPE")]
#[doc(alias = "0x81940003")]
pub const EMS_AB_NEWSFEED_TYPE: PropTag<types::Long> = PropTag::from_id(0x8194);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_NEWSGROUP`, PT_UNICODE, 0x8198001F.
#[doc(alias = "PR_EMS_AB_NEWSGROUP")]
#[doc(alias = "PR_EMS_AB_NEWSGROUP_A")]
#[doc(alias = "PR_EMS_AB_NEWSGROUP_W")]
#[doc(alias = "0x8198001F")]
pub const EMS_AB_NEWSGROUP: PropTag<types::Unicode> = PropTag::from_id(0x8198);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_NEWSGROUP_LIST`, PT_BINARY, 0x81960102.
#[doc(alias = "PR_EMS_AB_NEWSGROUP_LIST")]
#[doc(alias = "0x81960102")]
pub const EMS_AB_NEWSGROUP_LIST: PropTag<types::Binary> = PropTag::from_id(0x8196);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_NNTP_CHARACTER_SET`, PT_UNICODE, 0x817D001F.
#[doc(alias = "PR_EMS_AB_NNTP_CHARACTER_SET")]
#[doc(alias = "PR_EMS_AB_NNTP_CHARACTER_SET_A")]
#[doc(alias = "PR_EMS_AB_NNTP_CHARACTER_SET_W")]
#[doc(alias = "0x817D001F")]
pub const EMS_AB_NNTP_CHARACTER_SET: PropTag<types::Unicode> = PropTag::from_id(0x817D);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_NNTP_CONTENT_FORMAT`, PT_UNICODE, 0x8176001F.
#[doc(alias = "PR_EMS_AB_NNTP_CONTENT_FORMAT")]
#[doc(alias = "PR_EMS_AB_NNTP_CONTENT_FORMAT_A")]
#[doc(alias = "PR_EMS_AB_NNTP_CONTENT_FORMAT_W")]
#[doc(alias = "0x8176001F")]
pub const EMS_AB_NNTP_CONTENT_FORMAT: PropTag<types::Unicode> = PropTag::from_id(0x8176);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_NNTP_DISTRIBUTIONS`, PT_MV_UNICODE, 0x8197101F.
#[doc(alias = "PR_EMS_AB_NNTP_DISTRIBUTIONS")]
#[doc(alias = "PR_EMS_AB_NNTP_DISTRIBUTIONS_A")]
#[doc(alias = "PR_EMS_AB_NNTP_DISTRIBUTIONS_W")]
#[doc(alias = "0x8197101F")]
pub const EMS_AB_NNTP_DISTRIBUTIONS: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8197,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_NNTP_DISTRIBUTIONS_FLAG`, PT_BOOLEAN, 0x81A4000B.
#[doc(alias = "PR_EMS_AB_NNTP_DISTRIBUTIONS_FLAG")]
#[doc(alias = "0x81A4000B")]
pub const EMS_AB_NNTP_DISTRIBUTIONS_FLAG: PropTag<types::Boolean> = PropTag::from_id(
    0x81A4,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_NNTP_NEWSFEEDS`, PT_MV_UNICODE, 0x81A6101F.
#[doc(alias = "PR_EMS_AB_NNTP_NEWSFEEDS")]
#[doc(alias = "PR_EMS_AB_NNTP_NEWSFEEDS_A")]
#[doc(alias = "PR_EMS_AB_NNTP_NEWSFEEDS_T")]
#[doc(alias = "PR_EMS_AB_NNTP_NEWSFEEDS_W")]
#[doc(alias = "0x81A6101F")]
pub const EMS_AB_NNTP_NEWSFEEDS: PropTag<types::MvUnicode> = PropTag::from_id(0x81A6);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_NNTP_NEWSFEEDS_O`, PT_OBJECT, 0x81A6000D.
#[doc(alias = "PR_EMS_AB_NNTP_NEWSFEEDS_O")]
#[doc(alias = "0x81A6000D")]
pub const EMS_AB_NNTP_NEWSFEEDS_O: PropTag<types::Object> = PropTag::from_id(0x81A6);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_NT_MACHINE_NAME`, PT_UNICODE, 0x80F3001F.
#[doc(alias = "PR_EMS_AB_NT_MACHINE_NAME")]
#[doc(alias = "PR_EMS_AB_NT_MACHINE_NAME_A")]
#[doc(alias = "PR_EMS_AB_NT_MACHINE_NAME_W")]
#[doc(alias = "0x80F3001F")]
pub const EMS_AB_NT_MACHINE_NAME: PropTag<types::Unicode> = PropTag::from_id(0x80F3);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_NT_SECURITY_DESCRIPTOR`, PT_BINARY, 0x80130102.
#[doc(alias = "PR_EMS_AB_NT_SECURITY_DESCRIPTOR")]
#[doc(alias = "0x80130102")]
pub const EMS_AB_NT_SECURITY_DESCRIPTOR: PropTag<types::Binary> = PropTag::from_id(
    0x8013,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_NUM_OF_OPEN_RETRIES`, PT_LONG, 0x80F40003.
#[doc(alias = "PR_EMS_AB_NUM_OF_OPEN_RETRIES")]
#[doc(alias = "0x80F40003")]
pub const EMS_AB_NUM_OF_OPEN_RETRIES: PropTag<types::Long> = PropTag::from_id(0x80F4);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_NUM_OF_TRANSFER_RETRIES`, PT_LONG, 0x80F50003.
#[doc(alias = "PR_EMS_AB_NUM_OF_TRANSFER_RETRIES")]
#[doc(alias = "0x80F50003")]
pub const EMS_AB_NUM_OF_TRANSFER_RETRIES: PropTag<types::Long> = PropTag::from_id(
    0x80F5,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_N_ADDRESS`, PT_BINARY, 0x80F10102.
#[doc(alias = "PR_EMS_AB_N_ADDRESS")]
#[doc(alias = "0x80F10102")]
pub const EMS_AB_N_ADDRESS: PropTag<types::Binary> = PropTag::from_id(0x80F1);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_N_ADDRESS_TYPE`, PT_LONG, 0x80F20003.
#[doc(alias = "PR_EMS_AB_N_ADDRESS_TYPE")]
#[doc(alias = "0x80F20003")]
pub const EMS_AB_N_ADDRESS_TYPE: PropTag<types::Long> = PropTag::from_id(0x80F2);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OBJECT_CLASS_CATEGORY`, PT_LONG, 0x80F60003.
#[doc(alias = "PR_EMS_AB_OBJECT_CLASS_CATEGORY")]
#[doc(alias = "0x80F60003")]
pub const EMS_AB_OBJECT_CLASS_CATEGORY: PropTag<types::Long> = PropTag::from_id(0x80F6);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OBJECT_GUID`, PT_BINARY, 0x8C6D0102.
#[doc(alias = "PR_EMS_AB_OBJECT_GUID")]
#[doc(alias = "0x8C6D0102")]
pub const EMS_AB_OBJECT_GUID: PropTag<types::Binary> = PropTag::from_id(0x8C6D);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OBJECT_OID`, PT_BINARY, 0xFFFA0102.
#[doc(alias = "PR_EMS_AB_OBJECT_OID")]
#[doc(alias = "0xFFFA0102")]
pub const EMS_AB_OBJECT_OID: PropTag<types::Binary> = PropTag::from_id(0xFFFA);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OBJECT_VERSION`, PT_LONG, 0x80F70003.
#[doc(alias = "PR_EMS_AB_OBJECT_VERSION")]
#[doc(alias = "0x80F70003")]
pub const EMS_AB_OBJECT_VERSION: PropTag<types::Long> = PropTag::from_id(0x80F7);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OBJ_DIST_NAME`, PT_UNICODE, 0x803C001F.
#[doc(alias = "PR_EMS_AB_OBJ_DIST_NAME")]
#[doc(alias = "PR_EMS_AB_OBJ_DIST_NAME_A")]
#[doc(alias = "PR_EMS_AB_OBJ_DIST_NAME_T")]
#[doc(alias = "PR_EMS_AB_OBJ_DIST_NAME_W")]
#[doc(alias = "0x803C001F")]
pub const EMS_AB_OBJ_DIST_NAME: PropTag<types::Unicode> = PropTag::from_id(0x803C);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OBJ_DIST_NAME_O`, PT_OBJECT, 0x803C000D.
#[doc(alias = "PR_EMS_AB_OBJ_DIST_NAME_O")]
#[doc(alias = "0x803C000D")]
pub const EMS_AB_OBJ_DIST_NAME_O: PropTag<types::Object> = PropTag::from_id(0x803C);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OBJ_VIEW_CONTAINERS`, PT_MV_UNICODE, 0x81C7101F.
#[doc(alias = "PR_EMS_AB_OBJ_VIEW_CONTAINERS")]
#[doc(alias = "PR_EMS_AB_OBJ_VIEW_CONTAINERS_A")]
#[doc(alias = "PR_EMS_AB_OBJ_VIEW_CONTAINERS_T")]
#[doc(alias = "PR_EMS_AB_OBJ_VIEW_CONTAINERS_W")]
#[doc(alias = "0x81C7101F")]
pub const EMS_AB_OBJ_VIEW_CONTAINERS: PropTag<types::MvUnicode> = PropTag::from_id(
    0x81C7,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OBJ_VIEW_CONTAINERS_O`, PT_OBJECT, 0x81C7000D.
#[doc(alias = "PR_EMS_AB_OBJ_VIEW_CONTAINERS_O")]
#[doc(alias = "0x81C7000D")]
pub const EMS_AB_OBJ_VIEW_CONTAINERS_O: PropTag<types::Object> = PropTag::from_id(
    0x81C7,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OFF_LINE_AB_CONTAINERS`, PT_MV_UNICODE, 0x80F8101F.
#[doc(alias = "PR_EMS_AB_OFF_LINE_AB_CONTAINERS")]
#[doc(alias = "PR_EMS_AB_OFF_LINE_AB_CONTAINERS_A")]
#[doc(alias = "PR_EMS_AB_OFF_LINE_AB_CONTAINERS_T")]
#[doc(alias = "PR_EMS_AB_OFF_LINE_AB_CONTAINERS_W")]
#[doc(alias = "0x80F8101F")]
pub const EMS_AB_OFF_LINE_AB_CONTAINERS: PropTag<types::MvUnicode> = PropTag::from_id(
    0x80F8,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OFF_LINE_AB_CONTAINERS_O`, PT_OBJECT, 0x80F8000D.
#[doc(alias = "PR_EMS_AB_OFF_LINE_AB_CONTAINERS_O")]
#[doc(alias = "0x80F8000D")]
pub const EMS_AB_OFF_LINE_AB_CONTAINERS_O: PropTag<types::Object> = PropTag::from_id(
    0x80F8,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OFF_LINE_AB_SCHEDULE`, PT_BINARY, 0x80F90102.
#[doc(alias = "PR_EMS_AB_OFF_LINE_AB_SCHEDULE")]
#[doc(alias = "0x80F90102")]
pub const EMS_AB_OFF_LINE_AB_SCHEDULE: PropTag<types::Binary> = PropTag::from_id(0x80F9);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OFF_LINE_AB_SERVER`, PT_UNICODE, 0x80FA001F.
#[doc(alias = "PR_EMS_AB_OFF_LINE_AB_SERVER")]
#[doc(alias = "PR_EMS_AB_OFF_LINE_AB_SERVER_A")]
#[doc(alias = "PR_EMS_AB_OFF_LINE_AB_SERVER_T")]
#[doc(alias = "PR_EMS_AB_OFF_LINE_AB_SERVER_W")]
#[doc(alias = "0x80FA001F")]
pub const EMS_AB_OFF_LINE_AB_SERVER: PropTag<types::Unicode> = PropTag::from_id(0x80FA);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OFF_LINE_AB_SERVER_O`, PT_OBJECT, 0x80FA000D.
#[doc(alias = "PR_EMS_AB_OFF_LINE_AB_SERVER_O")]
#[doc(alias = "0x80FA000D")]
pub const EMS_AB_OFF_LINE_AB_SERVER_O: PropTag<types::Object> = PropTag::from_id(0x80FA);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OFF_LINE_AB_STYLE`, PT_LONG, 0x80FB0003.
#[doc(alias = "PR_EMS_AB_OFF_LINE_AB_STYLE")]
#[doc(alias = "0x80FB0003")]
pub const EMS_AB_OFF_LINE_AB_STYLE: PropTag<types::Long> = PropTag::from_id(0x80FB);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OID_TYPE`, PT_LONG, 0x80FC0003.
#[doc(alias = "PR_EMS_AB_OID_TYPE")]
#[doc(alias = "0x80FC0003")]
pub const EMS_AB_OID_TYPE: PropTag<types::Long> = PropTag::from_id(0x80FC);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OM_OBJECT_CLASS`, PT_BINARY, 0x80FD0102.
#[doc(alias = "PR_EMS_AB_OM_OBJECT_CLASS")]
#[doc(alias = "0x80FD0102")]
pub const EMS_AB_OM_OBJECT_CLASS: PropTag<types::Binary> = PropTag::from_id(0x80FD);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OM_SYNTAX`, PT_LONG, 0x80FE0003.
#[doc(alias = "PR_EMS_AB_OM_SYNTAX")]
#[doc(alias = "0x80FE0003")]
pub const EMS_AB_OM_SYNTAX: PropTag<types::Long> = PropTag::from_id(0x80FE);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OOF_REPLY_TO_ORIGINATOR`, PT_BOOLEAN, 0x80FF000B.
#[doc(alias = "PR_EMS_AB_OOF_REPLY_TO_ORIGINATOR")]
#[doc(alias = "0x80FF000B")]
pub const EMS_AB_OOF_REPLY_TO_ORIGINATOR: PropTag<types::Boolean> = PropTag::from_id(
    0x80FF,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OPEN_RETRY_INTERVAL`, PT_LONG, 0x81000003.
#[doc(alias = "PR_EMS_AB_OPEN_RETRY_INTERVAL")]
#[doc(alias = "0x81000003")]
pub const EMS_AB_OPEN_RETRY_INTERVAL: PropTag<types::Long> = PropTag::from_id(0x8100);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ORGANIZATIONAL_UNIT_NAME`, PT_MV_UNICODE, 0x8102101F.
#[doc(alias = "PR_EMS_AB_ORGANIZATIONAL_UNIT_NAME")]
#[doc(alias = "PR_EMS_AB_ORGANIZATIONAL_UNIT_NAME_A")]
#[doc(alias = "PR_EMS_AB_ORGANIZATIONAL_UNIT_NAME_W")]
#[doc(alias = "0x8102101F")]
pub const EMS_AB_ORGANIZATIONAL_UNIT_NAME: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8102,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ORGANIZATION_NAME`, PT_MV_UNICODE, 0x8101101F.
#[doc(alias = "PR_EMS_AB_ORGANIZATION_NAME")]
#[doc(alias = "PR_EMS_AB_ORGANIZATION_NAME_A")]
#[doc(alias = "PR_EMS_AB_ORGANIZATION_NAME_W")]
#[doc(alias = "0x8101101F")]
pub const EMS_AB_ORGANIZATION_NAME: PropTag<types::MvUnicode> = PropTag::from_id(0x8101);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ORG_UNIT_ROOT_DN`, PT_STRING8, 0x8CA8001E.
#[doc(alias = "PR_EMS_AB_ORG_UNIT_ROOT_DN")]
#[doc(alias = "0x8CA8001E")]
pub const EMS_AB_ORG_UNIT_ROOT_DN: PropTag<types::String8> = PropTag::from_id(0x8CA8);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ORIGINAL_DISPLAY_TABLE`, PT_BINARY, 0x81030102.
#[doc(alias = "PR_EMS_AB_ORIGINAL_DISPLAY_TABLE")]
#[doc(alias = "0x81030102")]
pub const EMS_AB_ORIGINAL_DISPLAY_TABLE: PropTag<types::Binary> = PropTag::from_id(
    0x8103,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ORIGINAL_DISPLAY_TABLE_MSDOS`, PT_BINARY, 0x81040102.
#[doc(alias = "PR_EMS_AB_ORIGINAL_DISPLAY_TABLE_MSDOS")]
#[doc(alias = "0x81040102")]
pub const EMS_AB_ORIGINAL_DISPLAY_TABLE_MSDOS: PropTag<types::Binary> = PropTag::from_id(
    0x8104,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OTHER_RECIPS`, PT_OBJECT, 0xF000000D.
#[doc(alias = "PR_EMS_AB_OTHER_RECIPS")]
#[doc(alias = "0xF000000D")]
pub const EMS_AB_OTHER_RECIPS: PropTag<types::Object> = PropTag::from_id(0xF000);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OUTBOUND_HOST`, PT_BINARY, 0x818D0102.
#[doc(alias = "PR_EMS_AB_OUTBOUND_HOST")]
#[doc(alias = "0x818D0102")]
pub const EMS_AB_OUTBOUND_HOST: PropTag<types::Binary> = PropTag::from_id(0x818D);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OUTBOUND_HOST_TYPE`, PT_BOOLEAN, 0x81B0000B.
#[doc(alias = "PR_EMS_AB_OUTBOUND_HOST_TYPE")]
#[doc(alias = "0x81B0000B")]
pub const EMS_AB_OUTBOUND_HOST_TYPE: PropTag<types::Boolean> = PropTag::from_id(0x81B0);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OUTBOUND_NEWSFEED`, PT_UNICODE, 0x8195001F.
#[doc(alias = "PR_EMS_AB_OUTBOUND_NEWSFEED")]
#[doc(alias = "PR_EMS_AB_OUTBOUND_NEWSFEED_A")]
#[doc(alias = "PR_EMS_AB_OUTBOUND_NEWSFEED_W")]
#[doc(alias = "0x8195001F")]
pub const EMS_AB_OUTBOUND_NEWSFEED: PropTag<types::Unicode> = PropTag::from_id(0x8195);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OUTBOUND_SITES`, PT_MV_UNICODE, 0x8105101F.
#[doc(alias = "PR_EMS_AB_OUTBOUND_SITES")]
#[doc(alias = "PR_EMS_AB_OUTBOUND_SITES_A")]
#[doc(alias = "PR_EMS_AB_OUTBOUND_SITES_T")]
#[doc(alias = "PR_EMS_AB_OUTBOUND_SITES_W")]
#[doc(alias = "0x8105101F")]
pub const EMS_AB_OUTBOUND_SITES: PropTag<types::MvUnicode> = PropTag::from_id(0x8105);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OUTBOUND_SITES_O`, PT_OBJECT, 0x8105000D.
#[doc(alias = "PR_EMS_AB_OUTBOUND_SITES_O")]
#[doc(alias = "0x8105000D")]
pub const EMS_AB_OUTBOUND_SITES_O: PropTag<types::Object> = PropTag::from_id(0x8105);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OUTGOING_MSG_SIZE_LIMIT`, PT_LONG, 0x818F0003.
#[doc(alias = "PR_EMS_AB_OUTGOING_MSG_SIZE_LIMIT")]
#[doc(alias = "0x818F0003")]
pub const EMS_AB_OUTGOING_MSG_SIZE_LIMIT: PropTag<types::Long> = PropTag::from_id(
    0x818F,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OVERRIDE_NNTP_CONTENT_FORMAT`, PT_BOOLEAN, 0x81C6000B.
#[doc(alias = "PR_EMS_AB_OVERRIDE_NNTP_CONTENT_FORMAT")]
#[doc(alias = "0x81C6000B")]
pub const EMS_AB_OVERRIDE_NNTP_CONTENT_FORMAT: PropTag<types::Boolean> = PropTag::from_id(
    0x81C6,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OWA_SERVER`, PT_UNICODE, 0x8C66001F.
#[doc(alias = "PR_EMS_AB_OWA_SERVER")]
#[doc(alias = "PR_EMS_AB_OWA_SERVER_A")]
#[doc(alias = "PR_EMS_AB_OWA_SERVER_W")]
#[doc(alias = "0x8C66001F")]
pub const EMS_AB_OWA_SERVER: PropTag<types::Unicode> = PropTag::from_id(0x8C66);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OWNER`, PT_UNICODE, 0x800C001F.
#[doc(alias = "PR_EMS_AB_OWNER")]
#[doc(alias = "PR_EMS_AB_OWNER_A")]
#[doc(alias = "PR_EMS_AB_OWNER_T")]
#[doc(alias = "PR_EMS_AB_OWNER_W")]
#[doc(alias = "0x800C001F")]
pub const EMS_AB_OWNER: PropTag<types::Unicode> = PropTag::from_id(0x800C);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OWNER_BL`, PT_MV_UNICODE, 0x8024101F.
#[doc(alias = "PR_EMS_AB_OWNER_BL")]
#[doc(alias = "PR_EMS_AB_OWNER_BL_A")]
#[doc(alias = "PR_EMS_AB_OWNER_BL_T")]
#[doc(alias = "PR_EMS_AB_OWNER_BL_W")]
#[doc(alias = "0x8024101F")]
pub const EMS_AB_OWNER_BL: PropTag<types::MvUnicode> = PropTag::from_id(0x8024);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OWNER_BL_O`, PT_OBJECT, 0x8024000D.
#[doc(alias = "PR_EMS_AB_OWNER_BL_O")]
#[doc(alias = "0x8024000D")]
pub const EMS_AB_OWNER_BL_O: PropTag<types::Object> = PropTag::from_id(0x8024);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_OWNER_O`, PT_OBJECT, 0x800C000D.
#[doc(alias = "PR_EMS_AB_OWNER_O")]
#[doc(alias = "0x800C000D")]
pub const EMS_AB_OWNER_O: PropTag<types::Object> = PropTag::from_id(0x800C);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PARENT_ENTRYID`, PT_BINARY, 0xFFFC0102.
#[doc(alias = "PR_EMS_AB_PARENT_ENTRYID")]
#[doc(alias = "0xFFFC0102")]
pub const EMS_AB_PARENT_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0xFFFC);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PERIOD_REPL_STAGGER`, PT_LONG, 0x810B0003.
#[doc(alias = "PR_EMS_AB_PERIOD_REPL_STAGGER")]
#[doc(alias = "0x810B0003")]
pub const EMS_AB_PERIOD_REPL_STAGGER: PropTag<types::Long> = PropTag::from_id(0x810B);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PERIOD_REP_SYNC_TIMES`, PT_BINARY, 0x810A0102.
#[doc(alias = "PR_EMS_AB_PERIOD_REP_SYNC_TIMES")]
#[doc(alias = "0x810A0102")]
pub const EMS_AB_PERIOD_REP_SYNC_TIMES: PropTag<types::Binary> = PropTag::from_id(
    0x810A,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PERSONAL_TITLE`, PT_UNICODE, 0x8C6B001F.
#[doc(alias = "PR_EMS_AB_PERSONAL_TITLE")]
#[doc(alias = "PR_EMS_AB_PERSONAL_TITLE_A")]
#[doc(alias = "PR_EMS_AB_PERSONAL_TITLE_W")]
#[doc(alias = "0x8C6B001F")]
pub const EMS_AB_PERSONAL_TITLE: PropTag<types::Unicode> = PropTag::from_id(0x8C6B);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PER_MSG_DIALOG_DISPLAY_TABLE`, PT_BINARY, 0x81080102.
#[doc(alias = "PR_EMS_AB_PER_MSG_DIALOG_DISPLAY_TABLE")]
#[doc(alias = "0x81080102")]
pub const EMS_AB_PER_MSG_DIALOG_DISPLAY_TABLE: PropTag<types::Binary> = PropTag::from_id(
    0x8108,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PER_RECIP_DIALOG_DISPLAY_TABLE`, PT_BINARY, 0x81090102.
#[doc(alias = "PR_EMS_AB_PER_RECIP_DIALOG_DISPLAY_TABLE")]
#[doc(alias = "0x81090102")]
pub const EMS_AB_PER_RECIP_DIALOG_DISPLAY_TABLE: PropTag<types::Binary> = PropTag::from_id(
    0x8109,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PF_CONTACTS`, PT_MV_UNICODE, 0x8038101F.
#[doc(alias = "PR_EMS_AB_PF_CONTACTS")]
#[doc(alias = "PR_EMS_AB_PF_CONTACTS_A")]
#[doc(alias = "PR_EMS_AB_PF_CONTACTS_T")]
#[doc(alias = "PR_EMS_AB_PF_CONTACTS_W")]
#[doc(alias = "0x8038101F")]
pub const EMS_AB_PF_CONTACTS: PropTag<types::MvUnicode> = PropTag::from_id(0x8038);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PF_CONTACTS_O`, PT_OBJECT, 0x8038000D.
#[doc(alias = "PR_EMS_AB_PF_CONTACTS_O")]
#[doc(alias = "0x8038000D")]
pub const EMS_AB_PF_CONTACTS_O: PropTag<types::Object> = PropTag::from_id(0x8038);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PHONETIC_COMPANY_NAME`, PT_UNICODE, 0x8C91001F.
#[doc(alias = "PR_EMS_AB_PHONETIC_COMPANY_NAME")]
#[doc(alias = "PR_EMS_AB_PHONETIC_COMPANY_NAME_A")]
#[doc(alias = "PR_EMS_AB_PHONETIC_COMPANY_NAME_W")]
#[doc(alias = "0x8C91001F")]
pub const EMS_AB_PHONETIC_COMPANY_NAME: PropTag<types::Unicode> = PropTag::from_id(
    0x8C91,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PHONETIC_DEPARTMENT_NAME`, PT_UNICODE, 0x8C90001F.
#[doc(alias = "PR_EMS_AB_PHONETIC_DEPARTMENT_NAME")]
#[doc(alias = "PR_EMS_AB_PHONETIC_DEPARTMENT_NAME_A")]
#[doc(alias = "PR_EMS_AB_PHONETIC_DEPARTMENT_NAME_W")]
#[doc(alias = "0x8C90001F")]
pub const EMS_AB_PHONETIC_DEPARTMENT_NAME: PropTag<types::Unicode> = PropTag::from_id(
    0x8C90,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PHONETIC_DISPLAY_NAME`, PT_UNICODE, 0x8C92001F.
#[doc(alias = "PR_EMS_AB_PHONETIC_DISPLAY_NAME")]
#[doc(alias = "PR_EMS_AB_PHONETIC_DISPLAY_NAME_A")]
#[doc(alias = "PR_EMS_AB_PHONETIC_DISPLAY_NAME_W")]
#[doc(alias = "0x8C92001F")]
pub const EMS_AB_PHONETIC_DISPLAY_NAME: PropTag<types::Unicode> = PropTag::from_id(
    0x8C92,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PHONETIC_GIVEN_NAME`, PT_UNICODE, 0x8C8E001F.
#[doc(alias = "PR_EMS_AB_PHONETIC_GIVEN_NAME")]
#[doc(alias = "PR_EMS_AB_PHONETIC_GIVEN_NAME_A")]
#[doc(alias = "PR_EMS_AB_PHONETIC_GIVEN_NAME_W")]
#[doc(alias = "0x8C8E001F")]
pub const EMS_AB_PHONETIC_GIVEN_NAME: PropTag<types::Unicode> = PropTag::from_id(0x8C8E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PHONETIC_SURNAME`, PT_UNICODE, 0x8C8F001F.
#[doc(alias = "PR_EMS_AB_PHONETIC_SURNAME")]
#[doc(alias = "PR_EMS_AB_PHONETIC_SURNAME_A")]
#[doc(alias = "PR_EMS_AB_PHONETIC_SURNAME_W")]
#[doc(alias = "0x8C8F001F")]
pub const EMS_AB_PHONETIC_SURNAME: PropTag<types::Unicode> = PropTag::from_id(0x8C8F);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_POP_CHARACTER_SET`, PT_UNICODE, 0x8179001F.
#[doc(alias = "PR_EMS_AB_POP_CHARACTER_SET")]
#[doc(alias = "PR_EMS_AB_POP_CHARACTER_SET_A")]
#[doc(alias = "PR_EMS_AB_POP_CHARACTER_SET_W")]
#[doc(alias = "0x8179001F")]
pub const EMS_AB_POP_CHARACTER_SET: PropTag<types::Unicode> = PropTag::from_id(0x8179);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_POP_CONTENT_FORMAT`, PT_UNICODE, 0x8177001F.
#[doc(alias = "PR_EMS_AB_POP_CONTENT_FORMAT")]
#[doc(alias = "PR_EMS_AB_POP_CONTENT_FORMAT_A")]
#[doc(alias = "PR_EMS_AB_POP_CONTENT_FORMAT_W")]
#[doc(alias = "0x8177001F")]
pub const EMS_AB_POP_CONTENT_FORMAT: PropTag<types::Unicode> = PropTag::from_id(0x8177);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PORT_NUMBER`, PT_LONG, 0x81B50003.
#[doc(alias = "PR_EMS_AB_PORT_NUMBER")]
#[doc(alias = "0x81B50003")]
pub const EMS_AB_PORT_NUMBER: PropTag<types::Long> = PropTag::from_id(0x81B5);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_POSTAL_ADDRESS`, PT_MV_BINARY, 0x810C1102.
#[doc(alias = "PR_EMS_AB_POSTAL_ADDRESS")]
#[doc(alias = "0x810C1102")]
pub const EMS_AB_POSTAL_ADDRESS: PropTag<types::MvBinary> = PropTag::from_id(0x810C);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PREFERRED_DELIVERY_METHOD`, PT_MV_LONG, 0x810D1003.
#[doc(alias = "PR_EMS_AB_PREFERRED_DELIVERY_METHOD")]
#[doc(alias = "0x810D1003")]
pub const EMS_AB_PREFERRED_DELIVERY_METHOD: PropTag<types::MvLong> = PropTag::from_id(
    0x810D,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PRESERVE_INTERNET_CONTENT`, PT_BOOLEAN, 0x8C22000B.
#[doc(alias = "PR_EMS_AB_PRESERVE_INTERNET_CONTENT")]
#[doc(alias = "0x8C22000B")]
pub const EMS_AB_PRESERVE_INTERNET_CONTENT: PropTag<types::Boolean> = PropTag::from_id(
    0x8C22,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PRMD`, PT_UNICODE, 0x810E001F.
#[doc(alias = "PR_EMS_AB_PRMD")]
#[doc(alias = "PR_EMS_AB_PRMD_A")]
#[doc(alias = "PR_EMS_AB_PRMD_W")]
#[doc(alias = "0x810E001F")]
pub const EMS_AB_PRMD: PropTag<types::Unicode> = PropTag::from_id(0x810E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PROMO_EXPIRATION`, PT_SYSTIME, 0x81C20040.
#[doc(alias = "PR_EMS_AB_PROMO_EXPIRATION")]
#[doc(alias = "0x81C20040")]
pub const EMS_AB_PROMO_EXPIRATION: PropTag<types::SysTime> = PropTag::from_id(0x81C2);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PROTOCOL_SETTINGS`, PT_MV_UNICODE, 0x81B6101F.
#[doc(alias = "PR_EMS_AB_PROTOCOL_SETTINGS")]
#[doc(alias = "PR_EMS_AB_PROTOCOL_SETTINGS_A")]
#[doc(alias = "PR_EMS_AB_PROTOCOL_SETTINGS_W")]
#[doc(alias = "0x81B6101F")]
pub const EMS_AB_PROTOCOL_SETTINGS: PropTag<types::MvUnicode> = PropTag::from_id(0x81B6);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PROXY_ADDRESSES`, PT_MV_UNICODE, 0x800F101F.
#[doc(alias = "PR_EMS_AB_PROXY_ADDRESSES")]
#[doc(alias = "PR_EMS_AB_PROXY_ADDRESSES_A")]
#[doc(alias = "PR_EMS_AB_PROXY_ADDRESSES_W")]
#[doc(alias = "0x800F101F")]
pub const EMS_AB_PROXY_ADDRESSES: PropTag<types::MvUnicode> = PropTag::from_id(0x800F);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PROXY_GENERATION_ENABLED`, PT_BOOLEAN, 0x81B1000B.
#[doc(alias = "PR_EMS_AB_PROXY_GENERATION_ENABLED")]
#[doc(alias = "0x81B1000B")]
pub const EMS_AB_PROXY_GENERATION_ENABLED: PropTag<types::Boolean> = PropTag::from_id(
    0x81B1,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PROXY_GENERATOR_DLL`, PT_UNICODE, 0x810F001F.
#[doc(alias = "PR_EMS_AB_PROXY_GENERATOR_DLL")]
#[doc(alias = "PR_EMS_AB_PROXY_GENERATOR_DLL_A")]
#[doc(alias = "PR_EMS_AB_PROXY_GENERATOR_DLL_W")]
#[doc(alias = "0x810F001F")]
pub const EMS_AB_PROXY_GENERATOR_DLL: PropTag<types::Unicode> = PropTag::from_id(0x810F);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PUBLIC_DELEGATES`, PT_OBJECT, 0x8015000D.
#[doc(alias = "PR_EMS_AB_PUBLIC_DELEGATES")]
#[doc(alias = "PR_EMS_AB_PUBLIC_DELEGATES_O")]
#[doc(alias = "0x8015000D")]
pub const EMS_AB_PUBLIC_DELEGATES: PropTag<types::Object> = PropTag::from_id(0x8015);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PUBLIC_DELEGATES_A`, PT_MV_UNICODE, 0x8015101F.
#[doc(alias = "PR_EMS_AB_PUBLIC_DELEGATES_A")]
#[doc(alias = "PR_EMS_AB_PUBLIC_DELEGATES_T")]
#[doc(alias = "PR_EMS_AB_PUBLIC_DELEGATES_W")]
#[doc(alias = "0x8015101F")]
pub const EMS_AB_PUBLIC_DELEGATES_A: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8015,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PUBLIC_DELEGATES_BL`, PT_MV_UNICODE, 0x8110101F.
#[doc(alias = "PR_EMS_AB_PUBLIC_DELEGATES_BL")]
#[doc(alias = "PR_EMS_AB_PUBLIC_DELEGATES_BL_A")]
#[doc(alias = "PR_EMS_AB_PUBLIC_DELEGATES_BL_T")]
#[doc(alias = "PR_EMS_AB_PUBLIC_DELEGATES_BL_W")]
#[doc(alias = "0x8110101F")]
pub const EMS_AB_PUBLIC_DELEGATES_BL: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8110,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_PUBLIC_DELEGATES_BL_O`, PT_OBJECT, 0x8110000D.
#[doc(alias = "PR_EMS_AB_PUBLIC_DELEGATES_BL_O")]
#[doc(alias = "0x8110000D")]
pub const EMS_AB_PUBLIC_DELEGATES_BL_O: PropTag<types::Object> = PropTag::from_id(
    0x8110,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_P_SELECTOR`, PT_BINARY, 0x81060102.
#[doc(alias = "PR_EMS_AB_P_SELECTOR")]
#[doc(alias = "0x81060102")]
pub const EMS_AB_P_SELECTOR: PropTag<types::Binary> = PropTag::from_id(0x8106);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_P_SELECTOR_INBOUND`, PT_BINARY, 0x81070102.
#[doc(alias = "PR_EMS_AB_P_SELECTOR_INBOUND")]
#[doc(alias = "0x81070102")]
pub const EMS_AB_P_SELECTOR_INBOUND: PropTag<types::Binary> = PropTag::from_id(0x8107);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_QUOTA_NOTIFICATION_SCHEDULE`, PT_BINARY, 0x81110102.
#[doc(alias = "PR_EMS_AB_QUOTA_NOTIFICATION_SCHEDULE")]
#[doc(alias = "0x81110102")]
pub const EMS_AB_QUOTA_NOTIFICATION_SCHEDULE: PropTag<types::Binary> = PropTag::from_id(
    0x8111,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_QUOTA_NOTIFICATION_STYLE`, PT_LONG, 0x81120003.
#[doc(alias = "PR_EMS_AB_QUOTA_NOTIFICATION_STYLE")]
#[doc(alias = "0x81120003")]
pub const EMS_AB_QUOTA_NOTIFICATION_STYLE: PropTag<types::Long> = PropTag::from_id(
    0x8112,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_RANGE_LOWER`, PT_LONG, 0x81130003.
#[doc(alias = "PR_EMS_AB_RANGE_LOWER")]
#[doc(alias = "0x81130003")]
pub const EMS_AB_RANGE_LOWER: PropTag<types::Long> = PropTag::from_id(0x8113);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_RANGE_UPPER`, PT_LONG, 0x81140003.
#[doc(alias = "PR_EMS_AB_RANGE_UPPER")]
#[doc(alias = "0x81140003")]
pub const EMS_AB_RANGE_UPPER: PropTag<types::Long> = PropTag::from_id(0x8114);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_RAS_ACCOUNT`, PT_UNICODE, 0x81AD001F.
#[doc(alias = "PR_EMS_AB_RAS_ACCOUNT")]
#[doc(alias = "PR_EMS_AB_RAS_ACCOUNT_A")]
#[doc(alias = "PR_EMS_AB_RAS_ACCOUNT_W")]
#[doc(alias = "0x81AD001F")]
pub const EMS_AB_RAS_ACCOUNT: PropTag<types::Unicode> = PropTag::from_id(0x81AD);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_RAS_CALLBACK_NUMBER`, PT_UNICODE, 0x8115001F.
#[doc(alias = "PR_EMS_AB_RAS_CALLBACK_NUMBER")]
#[doc(alias = "PR_EMS_AB_RAS_CALLBACK_NUMBER_A")]
#[doc(alias = "PR_EMS_AB_RAS_CALLBACK_NUMBER_W")]
#[doc(alias = "0x8115001F")]
pub const EMS_AB_RAS_CALLBACK_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x8115);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_RAS_PASSWORD`, PT_BINARY, 0x81AE0102.
#[doc(alias = "PR_EMS_AB_RAS_PASSWORD")]
#[doc(alias = "0x81AE0102")]
pub const EMS_AB_RAS_PASSWORD: PropTag<types::Binary> = PropTag::from_id(0x81AE);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_RAS_PHONEBOOK_ENTRY_NAME`, PT_UNICODE, 0x8117001F.
#[doc(alias = "PR_EMS_AB_RAS_PHONEBOOK_ENTRY_NAME")]
#[doc(alias = "PR_EMS_AB_RAS_PHONEBOOK_ENTRY_NAME_A")]
#[doc(alias = "PR_EMS_AB_RAS_PHONEBOOK_ENTRY_NAME_W")]
#[doc(alias = "0x8117001F")]
pub const EMS_AB_RAS_PHONEBOOK_ENTRY_NAME: PropTag<types::Unicode> = PropTag::from_id(
    0x8117,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_RAS_PHONE_NUMBER`, PT_UNICODE, 0x8116001F.
#[doc(alias = "PR_EMS_AB_RAS_PHONE_NUMBER")]
#[doc(alias = "PR_EMS_AB_RAS_PHONE_NUMBER_A")]
#[doc(alias = "PR_EMS_AB_RAS_PHONE_NUMBER_W")]
#[doc(alias = "0x8116001F")]
pub const EMS_AB_RAS_PHONE_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x8116);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_RAS_REMOTE_SRVR_NAME`, PT_UNICODE, 0x8118001F.
#[doc(alias = "PR_EMS_AB_RAS_REMOTE_SRVR_NAME")]
#[doc(alias = "PR_EMS_AB_RAS_REMOTE_SRVR_NAME_A")]
#[doc(alias = "PR_EMS_AB_RAS_REMOTE_SRVR_NAME_W")]
#[doc(alias = "0x8118001F")]
pub const EMS_AB_RAS_REMOTE_SRVR_NAME: PropTag<types::Unicode> = PropTag::from_id(
    0x8118,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REFERRAL_LIST`, PT_MV_UNICODE, 0x81A3101F.
#[doc(alias = "PR_EMS_AB_REFERRAL_LIST")]
#[doc(alias = "PR_EMS_AB_REFERRAL_LIST_A")]
#[doc(alias = "PR_EMS_AB_REFERRAL_LIST_W")]
#[doc(alias = "0x81A3101F")]
pub const EMS_AB_REFERRAL_LIST: PropTag<types::MvUnicode> = PropTag::from_id(0x81A3);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REGISTERED_ADDRESS`, PT_MV_BINARY, 0x81191102.
#[doc(alias = "PR_EMS_AB_REGISTERED_ADDRESS")]
#[doc(alias = "0x81191102")]
pub const EMS_AB_REGISTERED_ADDRESS: PropTag<types::MvBinary> = PropTag::from_id(0x8119);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REMOTE_BRIDGE_HEAD`, PT_UNICODE, 0x811A001F.
#[doc(alias = "PR_EMS_AB_REMOTE_BRIDGE_HEAD")]
#[doc(alias = "PR_EMS_AB_REMOTE_BRIDGE_HEAD_A")]
#[doc(alias = "PR_EMS_AB_REMOTE_BRIDGE_HEAD_W")]
#[doc(alias = "0x811A001F")]
pub const EMS_AB_REMOTE_BRIDGE_HEAD: PropTag<types::Unicode> = PropTag::from_id(0x811A);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REMOTE_BRIDGE_HEAD_ADDRESS`, PT_UNICODE, 0x811B001F.
#[doc(alias = "PR_EMS_AB_REMOTE_BRIDGE_HEAD_ADDRESS")]
#[doc(alias = "PR_EMS_AB_REMOTE_BRIDGE_HEAD_ADDRESS_A")]
#[doc(alias = "PR_EMS_AB_REMOTE_BRIDGE_HEAD_ADDRESS_W")]
#[doc(alias = "0x811B001F")]
pub const EMS_AB_REMOTE_BRIDGE_HEAD_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(
    0x811B,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REMOTE_OUT_BH_SERVER`, PT_UNICODE, 0x811C001F.
#[doc(alias = "PR_EMS_AB_REMOTE_OUT_BH_SERVER")]
#[doc(alias = "PR_EMS_AB_REMOTE_OUT_BH_SERVER_A")]
#[doc(alias = "PR_EMS_AB_REMOTE_OUT_BH_SERVER_T")]
#[doc(alias = "PR_EMS_AB_REMOTE_OUT_BH_SERVER_W")]
#[doc(alias = "0x811C001F")]
pub const EMS_AB_REMOTE_OUT_BH_SERVER: PropTag<types::Unicode> = PropTag::from_id(
    0x811C,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REMOTE_OUT_BH_SERVER_O`, PT_OBJECT, 0x811C000D.
#[doc(alias = "PR_EMS_AB_REMOTE_OUT_BH_SERVER_O")]
#[doc(alias = "0x811C000D")]
pub const EMS_AB_REMOTE_OUT_BH_SERVER_O: PropTag<types::Object> = PropTag::from_id(
    0x811C,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REMOTE_SITE`, PT_UNICODE, 0x811D001F.
#[doc(alias = "PR_EMS_AB_REMOTE_SITE")]
#[doc(alias = "PR_EMS_AB_REMOTE_SITE_A")]
#[doc(alias = "PR_EMS_AB_REMOTE_SITE_T")]
#[doc(alias = "PR_EMS_AB_REMOTE_SITE_W")]
#[doc(alias = "0x811D001F")]
pub const EMS_AB_REMOTE_SITE: PropTag<types::Unicode> = PropTag::from_id(0x811D);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REMOTE_SITE_O`, PT_OBJECT, 0x811D000D.
#[doc(alias = "PR_EMS_AB_REMOTE_SITE_O")]
#[doc(alias = "0x811D000D")]
pub const EMS_AB_REMOTE_SITE_O: PropTag<types::Object> = PropTag::from_id(0x811D);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REPLICATED_OBJECT_VERSION`, PT_LONG, 0x8C620003.
#[doc(alias = "PR_EMS_AB_REPLICATED_OBJECT_VERSION")]
#[doc(alias = "0x8C620003")]
pub const EMS_AB_REPLICATED_OBJECT_VERSION: PropTag<types::Long> = PropTag::from_id(
    0x8C62,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REPLICATION_MAIL_MSG_SIZE`, PT_LONG, 0x81680003.
#[doc(alias = "PR_EMS_AB_REPLICATION_MAIL_MSG_SIZE")]
#[doc(alias = "0x81680003")]
pub const EMS_AB_REPLICATION_MAIL_MSG_SIZE: PropTag<types::Long> = PropTag::from_id(
    0x8168,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REPLICATION_SENSITIVITY`, PT_LONG, 0x811E0003.
#[doc(alias = "PR_EMS_AB_REPLICATION_SENSITIVITY")]
#[doc(alias = "0x811E0003")]
pub const EMS_AB_REPLICATION_SENSITIVITY: PropTag<types::Long> = PropTag::from_id(
    0x811E,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REPLICATION_SIGNATURE`, PT_BINARY, 0x8C6E0102.
#[doc(alias = "PR_EMS_AB_REPLICATION_SIGNATURE")]
#[doc(alias = "0x8C6E0102")]
pub const EMS_AB_REPLICATION_SIGNATURE: PropTag<types::Binary> = PropTag::from_id(
    0x8C6E,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REPLICATION_STAGGER`, PT_LONG, 0x811F0003.
#[doc(alias = "PR_EMS_AB_REPLICATION_STAGGER")]
#[doc(alias = "0x811F0003")]
pub const EMS_AB_REPLICATION_STAGGER: PropTag<types::Long> = PropTag::from_id(0x811F);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REPORTS`, PT_OBJECT, 0x800E000D.
#[doc(alias = "PR_EMS_AB_REPORTS")]
#[doc(alias = "PR_EMS_AB_REPORTS_O")]
#[doc(alias = "0x800E000D")]
pub const EMS_AB_REPORTS: PropTag<types::Object> = PropTag::from_id(0x800E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REPORTS_A`, PT_MV_UNICODE, 0x800E101F.
#[doc(alias = "PR_EMS_AB_REPORTS_A")]
#[doc(alias = "PR_EMS_AB_REPORTS_T")]
#[doc(alias = "PR_EMS_AB_REPORTS_W")]
#[doc(alias = "0x800E101F")]
pub const EMS_AB_REPORTS_A: PropTag<types::MvUnicode> = PropTag::from_id(0x800E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REPORT_TO_ORIGINATOR`, PT_BOOLEAN, 0x8120000B.
#[doc(alias = "PR_EMS_AB_REPORT_TO_ORIGINATOR")]
#[doc(alias = "0x8120000B")]
pub const EMS_AB_REPORT_TO_ORIGINATOR: PropTag<types::Boolean> = PropTag::from_id(
    0x8120,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REPORT_TO_OWNER`, PT_BOOLEAN, 0x8121000B.
#[doc(alias = "PR_EMS_AB_REPORT_TO_OWNER")]
#[doc(alias = "0x8121000B")]
pub const EMS_AB_REPORT_TO_OWNER: PropTag<types::Boolean> = PropTag::from_id(0x8121);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REQUIRE_SSL`, PT_BOOLEAN, 0x8C25000B.
#[doc(alias = "PR_EMS_AB_REQUIRE_SSL")]
#[doc(alias = "0x8C25000B")]
pub const EMS_AB_REQUIRE_SSL: PropTag<types::Boolean> = PropTag::from_id(0x8C25);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_REQ_SEQ`, PT_LONG, 0x81220003.
#[doc(alias = "PR_EMS_AB_REQ_SEQ")]
#[doc(alias = "0x81220003")]
pub const EMS_AB_REQ_SEQ: PropTag<types::Long> = PropTag::from_id(0x8122);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_RESPONSIBLE_LOCAL_DXA`, PT_UNICODE, 0x8123001F.
#[doc(alias = "PR_EMS_AB_RESPONSIBLE_LOCAL_DXA")]
#[doc(alias = "PR_EMS_AB_RESPONSIBLE_LOCAL_DXA_A")]
#[doc(alias = "PR_EMS_AB_RESPONSIBLE_LOCAL_DXA_T")]
#[doc(alias = "PR_EMS_AB_RESPONSIBLE_LOCAL_DXA_W")]
#[doc(alias = "0x8123001F")]
pub const EMS_AB_RESPONSIBLE_LOCAL_DXA: PropTag<types::Unicode> = PropTag::from_id(
    0x8123,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_RESPONSIBLE_LOCAL_DXA_O`, PT_OBJECT, 0x8123000D.
#[doc(alias = "PR_EMS_AB_RESPONSIBLE_LOCAL_DXA_O")]
#[doc(alias = "0x8123000D")]
pub const EMS_AB_RESPONSIBLE_LOCAL_DXA_O: PropTag<types::Object> = PropTag::from_id(
    0x8123,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_RETURN_EXACT_MSG_SIZE`, PT_BOOLEAN, 0x8C52000B.
#[doc(alias = "PR_EMS_AB_RETURN_EXACT_MSG_SIZE")]
#[doc(alias = "0x8C52000B")]
pub const EMS_AB_RETURN_EXACT_MSG_SIZE: PropTag<types::Boolean> = PropTag::from_id(
    0x8C52,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_RID_SERVER`, PT_UNICODE, 0x8124001F.
#[doc(alias = "PR_EMS_AB_RID_SERVER")]
#[doc(alias = "PR_EMS_AB_RID_SERVER_A")]
#[doc(alias = "PR_EMS_AB_RID_SERVER_T")]
#[doc(alias = "PR_EMS_AB_RID_SERVER_W")]
#[doc(alias = "0x8124001F")]
pub const EMS_AB_RID_SERVER: PropTag<types::Unicode> = PropTag::from_id(0x8124);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_RID_SERVER_O`, PT_OBJECT, 0x8124000D.
#[doc(alias = "PR_EMS_AB_RID_SERVER_O")]
#[doc(alias = "0x8124000D")]
pub const EMS_AB_RID_SERVER_O: PropTag<types::Object> = PropTag::from_id(0x8124);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ROLE_OCCUPANT`, PT_MV_UNICODE, 0x8125101F.
#[doc(alias = "PR_EMS_AB_ROLE_OCCUPANT")]
#[doc(alias = "PR_EMS_AB_ROLE_OCCUPANT_A")]
#[doc(alias = "PR_EMS_AB_ROLE_OCCUPANT_T")]
#[doc(alias = "PR_EMS_AB_ROLE_OCCUPANT_W")]
#[doc(alias = "0x8125101F")]
pub const EMS_AB_ROLE_OCCUPANT: PropTag<types::MvUnicode> = PropTag::from_id(0x8125);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ROLE_OCCUPANT_O`, PT_OBJECT, 0x8125000D.
#[doc(alias = "PR_EMS_AB_ROLE_OCCUPANT_O")]
#[doc(alias = "0x8125000D")]
pub const EMS_AB_ROLE_OCCUPANT_O: PropTag<types::Object> = PropTag::from_id(0x8125);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ROOM_CAPACITY`, PT_LONG, 0x08070003.
#[doc(alias = "PR_EMS_AB_ROOM_CAPACITY")]
#[doc(alias = "0x08070003")]
pub const EMS_AB_ROOM_CAPACITY: PropTag<types::Long> = PropTag::from_id(0x0807);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ROOM_CONTAINERS`, PT_MV_UNICODE, 0x8C96101F.
#[doc(alias = "PR_EMS_AB_ROOM_CONTAINERS")]
#[doc(alias = "PR_EMS_AB_ROOM_CONTAINERS_A")]
#[doc(alias = "PR_EMS_AB_ROOM_CONTAINERS_W")]
#[doc(alias = "0x8C96101F")]
pub const EMS_AB_ROOM_CONTAINERS: PropTag<types::MvUnicode> = PropTag::from_id(0x8C96);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ROOM_DESCRIPTION`, PT_UNICODE, 0x0809001F.
#[doc(alias = "PR_EMS_AB_ROOM_DESCRIPTION")]
#[doc(alias = "PR_EMS_AB_ROOM_DESCRIPTION_A")]
#[doc(alias = "PR_EMS_AB_ROOM_DESCRIPTION_W")]
#[doc(alias = "0x0809001F")]
pub const EMS_AB_ROOM_DESCRIPTION: PropTag<types::Unicode> = PropTag::from_id(0x0809);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ROOT_NEWSGROUPS_FOLDER_ID`, PT_BINARY, 0x81B20102.
#[doc(alias = "PR_EMS_AB_ROOT_NEWSGROUPS_FOLDER_ID")]
#[doc(alias = "0x81B20102")]
pub const EMS_AB_ROOT_NEWSGROUPS_FOLDER_ID: PropTag<types::Binary> = PropTag::from_id(
    0x81B2,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_ROUTING_LIST`, PT_MV_UNICODE, 0x8126101F.
#[doc(alias = "PR_EMS_AB_ROUTING_LIST")]
#[doc(alias = "PR_EMS_AB_ROUTING_LIST_A")]
#[doc(alias = "PR_EMS_AB_ROUTING_LIST_W")]
#[doc(alias = "0x8126101F")]
pub const EMS_AB_ROUTING_LIST: PropTag<types::MvUnicode> = PropTag::from_id(0x8126);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_RTS_CHECKPOINT_SIZE`, PT_LONG, 0x81270003.
#[doc(alias = "PR_EMS_AB_RTS_CHECKPOINT_SIZE")]
#[doc(alias = "0x81270003")]
pub const EMS_AB_RTS_CHECKPOINT_SIZE: PropTag<types::Long> = PropTag::from_id(0x8127);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_RTS_RECOVERY_TIMEOUT`, PT_LONG, 0x81280003.
#[doc(alias = "PR_EMS_AB_RTS_RECOVERY_TIMEOUT")]
#[doc(alias = "0x81280003")]
pub const EMS_AB_RTS_RECOVERY_TIMEOUT: PropTag<types::Long> = PropTag::from_id(0x8128);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_RTS_WINDOW_SIZE`, PT_LONG, 0x81290003.
#[doc(alias = "PR_EMS_AB_RTS_WINDOW_SIZE")]
#[doc(alias = "0x81290003")]
pub const EMS_AB_RTS_WINDOW_SIZE: PropTag<types::Long> = PropTag::from_id(0x8129);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_RUNS_ON`, PT_MV_UNICODE, 0x812A101F.
#[doc(alias = "PR_EMS_AB_RUNS_ON")]
#[doc(alias = "PR_EMS_AB_RUNS_ON_A")]
#[doc(alias = "PR_EMS_AB_RUNS_ON_T")]
#[doc(alias = "PR_EMS_AB_RUNS_ON_W")]
#[doc(alias = "0x812A101F")]
pub const EMS_AB_RUNS_ON: PropTag<types::MvUnicode> = PropTag::from_id(0x812A);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_RUNS_ON_O`, PT_OBJECT, 0x812A000D.
#[doc(alias = "PR_EMS_AB_RUNS_ON_O")]
#[doc(alias = "0x812A000D")]
pub const EMS_AB_RUNS_ON_O: PropTag<types::Object> = PropTag::from_id(0x812A);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SCHEMA_FLAGS`, PT_LONG, 0x81730003.
#[doc(alias = "PR_EMS_AB_SCHEMA_FLAGS")]
#[doc(alias = "0x81730003")]
pub const EMS_AB_SCHEMA_FLAGS: PropTag<types::Long> = PropTag::from_id(0x8173);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SCHEMA_VERSION`, PT_MV_LONG, 0x817C1003.
#[doc(alias = "PR_EMS_AB_SCHEMA_VERSION")]
#[doc(alias = "0x817C1003")]
pub const EMS_AB_SCHEMA_VERSION: PropTag<types::MvLong> = PropTag::from_id(0x817C);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SEARCH_FLAGS`, PT_LONG, 0x812D0003.
#[doc(alias = "PR_EMS_AB_SEARCH_FLAGS")]
#[doc(alias = "0x812D0003")]
pub const EMS_AB_SEARCH_FLAGS: PropTag<types::Long> = PropTag::from_id(0x812D);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SEARCH_GUIDE`, PT_MV_BINARY, 0x812E1102.
#[doc(alias = "PR_EMS_AB_SEARCH_GUIDE")]
#[doc(alias = "0x812E1102")]
pub const EMS_AB_SEARCH_GUIDE: PropTag<types::MvBinary> = PropTag::from_id(0x812E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SECURITY_POLICY`, PT_MV_BINARY, 0x8C471102.
#[doc(alias = "PR_EMS_AB_SECURITY_POLICY")]
#[doc(alias = "0x8C471102")]
pub const EMS_AB_SECURITY_POLICY: PropTag<types::MvBinary> = PropTag::from_id(0x8C47);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SECURITY_PROTOCOL`, PT_MV_BINARY, 0x80371102.
#[doc(alias = "PR_EMS_AB_SECURITY_PROTOCOL")]
#[doc(alias = "0x80371102")]
pub const EMS_AB_SECURITY_PROTOCOL: PropTag<types::MvBinary> = PropTag::from_id(0x8037);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SEE_ALSO`, PT_MV_UNICODE, 0x812F101F.
#[doc(alias = "PR_EMS_AB_SEE_ALSO")]
#[doc(alias = "PR_EMS_AB_SEE_ALSO_A")]
#[doc(alias = "PR_EMS_AB_SEE_ALSO_T")]
#[doc(alias = "PR_EMS_AB_SEE_ALSO_W")]
#[doc(alias = "0x812F101F")]
pub const EMS_AB_SEE_ALSO: PropTag<types::MvUnicode> = PropTag::from_id(0x812F);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SEE_ALSO_O`, PT_OBJECT, 0x812F000D.
#[doc(alias = "PR_EMS_AB_SEE_ALSO_O")]
#[doc(alias = "0x812F000D")]
pub const EMS_AB_SEE_ALSO_O: PropTag<types::Object> = PropTag::from_id(0x812F);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SEND_EMAIL_MESSAGE`, PT_BOOLEAN, 0x8C31000B.
#[doc(alias = "PR_EMS_AB_SEND_EMAIL_MESSAGE")]
#[doc(alias = "0x8C31000B")]
pub const EMS_AB_SEND_EMAIL_MESSAGE: PropTag<types::Boolean> = PropTag::from_id(0x8C31);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SEND_TNEF`, PT_BOOLEAN, 0x8191000B.
#[doc(alias = "PR_EMS_AB_SEND_TNEF")]
#[doc(alias = "0x8191000B")]
pub const EMS_AB_SEND_TNEF: PropTag<types::Boolean> = PropTag::from_id(0x8191);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SENIORITY_INDEX`, PT_LONG, 0x8CA00003.
#[doc(alias = "PR_EMS_AB_SENIORITY_INDEX")]
#[doc(alias = "0x8CA00003")]
pub const EMS_AB_SENIORITY_INDEX: PropTag<types::Long> = PropTag::from_id(0x8CA0);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SERIAL_NUMBER`, PT_MV_UNICODE, 0x8130101F.
#[doc(alias = "PR_EMS_AB_SERIAL_NUMBER")]
#[doc(alias = "PR_EMS_AB_SERIAL_NUMBER_A")]
#[doc(alias = "PR_EMS_AB_SERIAL_NUMBER_W")]
#[doc(alias = "0x8130101F")]
pub const EMS_AB_SERIAL_NUMBER: PropTag<types::MvUnicode> = PropTag::from_id(0x8130);
/// Where an address book container is: a path offline, else the name of a catalogue server.
///
/// `PR_EMS_AB_SERVER`, PT_UNICODE, 0xFFFE001F.
///
/// [pidtagemsabserver-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagemsabserver-canonical-property)
#[doc(alias = "PR_EMS_AB_SERVER")]
#[doc(alias = "PidTagEmsAbServer")]
#[doc(alias = "PR_EMS_AB_SERVER_A")]
#[doc(alias = "PR_EMS_AB_SERVER_W")]
#[doc(alias = "0xFFFE001F")]
pub const EMS_AB_SERVER: PropTag<types::Unicode> = PropTag::from_id(0xFFFE);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SERVICE_ACTION_FIRST`, PT_LONG, 0x81310003.
#[doc(alias = "PR_EMS_AB_SERVICE_ACTION_FIRST")]
#[doc(alias = "0x81310003")]
pub const EMS_AB_SERVICE_ACTION_FIRST: PropTag<types::Long> = PropTag::from_id(0x8131);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SERVICE_ACTION_OTHER`, PT_LONG, 0x81320003.
#[doc(alias = "PR_EMS_AB_SERVICE_ACTION_OTHER")]
#[doc(alias = "0x81320003")]
pub const EMS_AB_SERVICE_ACTION_OTHER: PropTag<types::Long> = PropTag::from_id(0x8132);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SERVICE_ACTION_SECOND`, PT_LONG, 0x81330003.
#[doc(alias = "PR_EMS_AB_SERVICE_ACTION_SECOND")]
#[doc(alias = "0x81330003")]
pub const EMS_AB_SERVICE_ACTION_SECOND: PropTag<types::Long> = PropTag::from_id(0x8133);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SERVICE_RESTART_DELAY`, PT_LONG, 0x81340003.
#[doc(alias = "PR_EMS_AB_SERVICE_RESTART_DELAY")]
#[doc(alias = "0x81340003")]
pub const EMS_AB_SERVICE_RESTART_DELAY: PropTag<types::Long> = PropTag::from_id(0x8134);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SERVICE_RESTART_MESSAGE`, PT_UNICODE, 0x8135001F.
#[doc(alias = "PR_EMS_AB_SERVICE_RESTART_MESSAGE")]
#[doc(alias = "PR_EMS_AB_SERVICE_RESTART_MESSAGE_A")]
#[doc(alias = "PR_EMS_AB_SERVICE_RESTART_MESSAGE_W")]
#[doc(alias = "0x8135001F")]
pub const EMS_AB_SERVICE_RESTART_MESSAGE: PropTag<types::Unicode> = PropTag::from_id(
    0x8135,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SESSION_DISCONNECT_TIMER`, PT_LONG, 0x81360003.
#[doc(alias = "PR_EMS_AB_SESSION_DISCONNECT_TIMER")]
#[doc(alias = "0x81360003")]
pub const EMS_AB_SESSION_DISCONNECT_TIMER: PropTag<types::Long> = PropTag::from_id(
    0x8136,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SITE_AFFINITY`, PT_MV_UNICODE, 0x8137101F.
#[doc(alias = "PR_EMS_AB_SITE_AFFINITY")]
#[doc(alias = "PR_EMS_AB_SITE_AFFINITY_A")]
#[doc(alias = "PR_EMS_AB_SITE_AFFINITY_W")]
#[doc(alias = "0x8137101F")]
pub const EMS_AB_SITE_AFFINITY: PropTag<types::MvUnicode> = PropTag::from_id(0x8137);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SITE_FOLDER_GUID`, PT_BINARY, 0x81660102.
#[doc(alias = "PR_EMS_AB_SITE_FOLDER_GUID")]
#[doc(alias = "0x81660102")]
pub const EMS_AB_SITE_FOLDER_GUID: PropTag<types::Binary> = PropTag::from_id(0x8166);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SITE_FOLDER_SERVER`, PT_UNICODE, 0x8167001F.
#[doc(alias = "PR_EMS_AB_SITE_FOLDER_SERVER")]
#[doc(alias = "PR_EMS_AB_SITE_FOLDER_SERVER_A")]
#[doc(alias = "PR_EMS_AB_SITE_FOLDER_SERVER_T")]
#[doc(alias = "PR_EMS_AB_SITE_FOLDER_SERVER_W")]
#[doc(alias = "0x8167001F")]
pub const EMS_AB_SITE_FOLDER_SERVER: PropTag<types::Unicode> = PropTag::from_id(0x8167);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SITE_FOLDER_SERVER_O`, PT_OBJECT, 0x8167000D.
#[doc(alias = "PR_EMS_AB_SITE_FOLDER_SERVER_O")]
#[doc(alias = "0x8167000D")]
pub const EMS_AB_SITE_FOLDER_SERVER_O: PropTag<types::Object> = PropTag::from_id(0x8167);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SITE_PROXY_SPACE`, PT_MV_UNICODE, 0x8138101F.
#[doc(alias = "PR_EMS_AB_SITE_PROXY_SPACE")]
#[doc(alias = "PR_EMS_AB_SITE_PROXY_SPACE_A")]
#[doc(alias = "PR_EMS_AB_SITE_PROXY_SPACE_W")]
#[doc(alias = "0x8138101F")]
pub const EMS_AB_SITE_PROXY_SPACE: PropTag<types::MvUnicode> = PropTag::from_id(0x8138);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SMIME_ALG_LIST_NA`, PT_MV_UNICODE, 0x8C33101F.
#[doc(alias = "PR_EMS_AB_SMIME_ALG_LIST_NA")]
#[doc(alias = "PR_EMS_AB_SMIME_ALG_LIST_NA_A")]
#[doc(alias = "PR_EMS_AB_SMIME_ALG_LIST_NA_W")]
#[doc(alias = "0x8C33101F")]
pub const EMS_AB_SMIME_ALG_LIST_NA: PropTag<types::MvUnicode> = PropTag::from_id(0x8C33);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SMIME_ALG_LIST_OTHER`, PT_MV_UNICODE, 0x8C34101F.
#[doc(alias = "PR_EMS_AB_SMIME_ALG_LIST_OTHER")]
#[doc(alias = "PR_EMS_AB_SMIME_ALG_LIST_OTHER_A")]
#[doc(alias = "PR_EMS_AB_SMIME_ALG_LIST_OTHER_W")]
#[doc(alias = "0x8C34101F")]
pub const EMS_AB_SMIME_ALG_LIST_OTHER: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8C34,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SMIME_ALG_SELECTED_NA`, PT_UNICODE, 0x8C35001F.
#[doc(alias = "PR_EMS_AB_SMIME_ALG_SELECTED_NA")]
#[doc(alias = "PR_EMS_AB_SMIME_ALG_SELECTED_NA_A")]
#[doc(alias = "PR_EMS_AB_SMIME_ALG_SELECTED_NA_W")]
#[doc(alias = "0x8C35001F")]
pub const EMS_AB_SMIME_ALG_SELECTED_NA: PropTag<types::Unicode> = PropTag::from_id(
    0x8C35,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SMIME_ALG_SELECTED_OTHER`, PT_UNICODE, 0x8C36001F.
#[doc(alias = "PR_EMS_AB_SMIME_ALG_SELECTED_OTHER")]
#[doc(alias = "PR_EMS_AB_SMIME_ALG_SELECTED_OTHER_A")]
#[doc(alias = "PR_EMS_AB_SMIME_ALG_SELECTED_OTHER_W")]
#[doc(alias = "0x8C36001F")]
pub const EMS_AB_SMIME_ALG_SELECTED_OTHER: PropTag<types::Unicode> = PropTag::from_id(
    0x8C36,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SPACE_LAST_COMPUTED`, PT_SYSTIME, 0x81390040.
#[doc(alias = "PR_EMS_AB_SPACE_LAST_COMPUTED")]
#[doc(alias = "0x81390040")]
pub const EMS_AB_SPACE_LAST_COMPUTED: PropTag<types::SysTime> = PropTag::from_id(0x8139);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_STREET_ADDRESS`, PT_UNICODE, 0x813A001F.
#[doc(alias = "PR_EMS_AB_STREET_ADDRESS")]
#[doc(alias = "PR_EMS_AB_STREET_ADDRESS_A")]
#[doc(alias = "PR_EMS_AB_STREET_ADDRESS_W")]
#[doc(alias = "0x813A001F")]
pub const EMS_AB_STREET_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(0x813A);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SUBMISSION_CONT_LENGTH`, PT_LONG, 0x813C0003.
#[doc(alias = "PR_EMS_AB_SUBMISSION_CONT_LENGTH")]
#[doc(alias = "0x813C0003")]
pub const EMS_AB_SUBMISSION_CONT_LENGTH: PropTag<types::Long> = PropTag::from_id(0x813C);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SUB_REFS`, PT_MV_UNICODE, 0x813B101F.
#[doc(alias = "PR_EMS_AB_SUB_REFS")]
#[doc(alias = "PR_EMS_AB_SUB_REFS_A")]
#[doc(alias = "PR_EMS_AB_SUB_REFS_T")]
#[doc(alias = "PR_EMS_AB_SUB_REFS_W")]
#[doc(alias = "0x813B101F")]
pub const EMS_AB_SUB_REFS: PropTag<types::MvUnicode> = PropTag::from_id(0x813B);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SUB_REFS_O`, PT_OBJECT, 0x813B000D.
#[doc(alias = "PR_EMS_AB_SUB_REFS_O")]
#[doc(alias = "0x813B000D")]
pub const EMS_AB_SUB_REFS_O: PropTag<types::Object> = PropTag::from_id(0x813B);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SUB_SITE`, PT_UNICODE, 0x817B001F.
#[doc(alias = "PR_EMS_AB_SUB_SITE")]
#[doc(alias = "PR_EMS_AB_SUB_SITE_A")]
#[doc(alias = "PR_EMS_AB_SUB_SITE_W")]
#[doc(alias = "0x817B001F")]
pub const EMS_AB_SUB_SITE: PropTag<types::Unicode> = PropTag::from_id(0x817B);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SUPPORTED_ALGORITHMS`, PT_BINARY, 0x8C550102.
#[doc(alias = "PR_EMS_AB_SUPPORTED_ALGORITHMS")]
#[doc(alias = "0x8C550102")]
pub const EMS_AB_SUPPORTED_ALGORITHMS: PropTag<types::Binary> = PropTag::from_id(0x8C55);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SUPPORTED_APPLICATION_CONTEXT`, PT_MV_BINARY, 0x813D1102.
#[doc(alias = "PR_EMS_AB_SUPPORTED_APPLICATION_CONTEXT")]
#[doc(alias = "0x813D1102")]
pub const EMS_AB_SUPPORTED_APPLICATION_CONTEXT: PropTag<types::MvBinary> = PropTag::from_id(
    0x813D,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SUPPORTING_STACK`, PT_MV_UNICODE, 0x813E101F.
#[doc(alias = "PR_EMS_AB_SUPPORTING_STACK")]
#[doc(alias = "PR_EMS_AB_SUPPORTING_STACK_A")]
#[doc(alias = "PR_EMS_AB_SUPPORTING_STACK_T")]
#[doc(alias = "PR_EMS_AB_SUPPORTING_STACK_W")]
#[doc(alias = "0x813E101F")]
pub const EMS_AB_SUPPORTING_STACK: PropTag<types::MvUnicode> = PropTag::from_id(0x813E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SUPPORTING_STACK_BL`, PT_MV_UNICODE, 0x813F101F.
#[doc(alias = "PR_EMS_AB_SUPPORTING_STACK_BL")]
#[doc(alias = "PR_EMS_AB_SUPPORTING_STACK_BL_A")]
#[doc(alias = "PR_EMS_AB_SUPPORTING_STACK_BL_T")]
#[doc(alias = "PR_EMS_AB_SUPPORTING_STACK_BL_W")]
#[doc(alias = "0x813F101F")]
pub const EMS_AB_SUPPORTING_STACK_BL: PropTag<types::MvUnicode> = PropTag::from_id(
    0x813F,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SUPPORTING_STACK_BL_O`, PT_OBJECT, 0x813F000D.
#[doc(alias = "PR_EMS_AB_SUPPORTING_STACK_BL_O")]
#[doc(alias = "0x813F000D")]
pub const EMS_AB_SUPPORTING_STACK_BL_O: PropTag<types::Object> = PropTag::from_id(
    0x813F,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SUPPORTING_STACK_O`, PT_OBJECT, 0x813E000D.
#[doc(alias = "PR_EMS_AB_SUPPORTING_STACK_O")]
#[doc(alias = "0x813E000D")]
pub const EMS_AB_SUPPORTING_STACK_O: PropTag<types::Object> = PropTag::from_id(0x813E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_SUPPORT_SMIME_SIGNATURES`, PT_BOOLEAN, 0x8C48000B.
#[doc(alias = "PR_EMS_AB_SUPPORT_SMIME_SIGNATURES")]
#[doc(alias = "0x8C48000B")]
pub const EMS_AB_SUPPORT_SMIME_SIGNATURES: PropTag<types::Boolean> = PropTag::from_id(
    0x8C48,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_S_SELECTOR`, PT_BINARY, 0x812B0102.
#[doc(alias = "PR_EMS_AB_S_SELECTOR")]
#[doc(alias = "0x812B0102")]
pub const EMS_AB_S_SELECTOR: PropTag<types::Binary> = PropTag::from_id(0x812B);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_S_SELECTOR_INBOUND`, PT_BINARY, 0x812C0102.
#[doc(alias = "PR_EMS_AB_S_SELECTOR_INBOUND")]
#[doc(alias = "0x812C0102")]
pub const EMS_AB_S_SELECTOR_INBOUND: PropTag<types::Binary> = PropTag::from_id(0x812C);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TARGET_ADDRESS`, PT_UNICODE, 0x8011001F.
#[doc(alias = "PR_EMS_AB_TARGET_ADDRESS")]
#[doc(alias = "PR_EMS_AB_TARGET_ADDRESS_A")]
#[doc(alias = "PR_EMS_AB_TARGET_ADDRESS_W")]
#[doc(alias = "0x8011001F")]
pub const EMS_AB_TARGET_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(0x8011);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TARGET_MTAS`, PT_MV_UNICODE, 0x8142101F.
#[doc(alias = "PR_EMS_AB_TARGET_MTAS")]
#[doc(alias = "PR_EMS_AB_TARGET_MTAS_A")]
#[doc(alias = "PR_EMS_AB_TARGET_MTAS_W")]
#[doc(alias = "0x8142101F")]
pub const EMS_AB_TARGET_MTAS: PropTag<types::MvUnicode> = PropTag::from_id(0x8142);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TELEPHONE_NUMBER`, PT_MV_UNICODE, 0x8012101F.
#[doc(alias = "PR_EMS_AB_TELEPHONE_NUMBER")]
#[doc(alias = "PR_EMS_AB_TELEPHONE_NUMBER_A")]
#[doc(alias = "PR_EMS_AB_TELEPHONE_NUMBER_W")]
#[doc(alias = "0x8012101F")]
pub const EMS_AB_TELEPHONE_NUMBER: PropTag<types::MvUnicode> = PropTag::from_id(0x8012);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TELEPHONE_PERSONAL_PAGER`, PT_UNICODE, 0x8C68001F.
#[doc(alias = "PR_EMS_AB_TELEPHONE_PERSONAL_PAGER")]
#[doc(alias = "PR_EMS_AB_TELEPHONE_PERSONAL_PAGER_A")]
#[doc(alias = "PR_EMS_AB_TELEPHONE_PERSONAL_PAGER_W")]
#[doc(alias = "0x8C68001F")]
pub const EMS_AB_TELEPHONE_PERSONAL_PAGER: PropTag<types::Unicode> = PropTag::from_id(
    0x8C68,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TELETEX_TERMINAL_IDENTIFIER`, PT_MV_BINARY, 0x81431102.
#[doc(alias = "PR_EMS_AB_TELETEX_TERMINAL_IDENTIFIER")]
#[doc(alias = "0x81431102")]
pub const EMS_AB_TELETEX_TERMINAL_IDENTIFIER: PropTag<types::MvBinary> = PropTag::from_id(
    0x8143,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TEMP_ASSOC_THRESHOLD`, PT_LONG, 0x81440003.
#[doc(alias = "PR_EMS_AB_TEMP_ASSOC_THRESHOLD")]
#[doc(alias = "0x81440003")]
pub const EMS_AB_TEMP_ASSOC_THRESHOLD: PropTag<types::Long> = PropTag::from_id(0x8144);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_EMS_AB_THUMBNAIL_PHOTO`, PT_BINARY, 0x8C9E0102.
#[doc(alias = "PR_EMS_AB_THUMBNAIL_PHOTO")]
#[doc(alias = "0x8C9E0102")]
pub const EMS_AB_THUMBNAIL_PHOTO: PropTag<types::Binary> = PropTag::from_id(0x8C9E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TOMBSTONE_LIFETIME`, PT_LONG, 0x81450003.
#[doc(alias = "PR_EMS_AB_TOMBSTONE_LIFETIME")]
#[doc(alias = "0x81450003")]
pub const EMS_AB_TOMBSTONE_LIFETIME: PropTag<types::Long> = PropTag::from_id(0x8145);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TRACKING_LOG_PATH_NAME`, PT_UNICODE, 0x8146001F.
#[doc(alias = "PR_EMS_AB_TRACKING_LOG_PATH_NAME")]
#[doc(alias = "PR_EMS_AB_TRACKING_LOG_PATH_NAME_A")]
#[doc(alias = "PR_EMS_AB_TRACKING_LOG_PATH_NAME_W")]
#[doc(alias = "0x8146001F")]
pub const EMS_AB_TRACKING_LOG_PATH_NAME: PropTag<types::Unicode> = PropTag::from_id(
    0x8146,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TRANSFER_RETRY_INTERVAL`, PT_LONG, 0x81490003.
#[doc(alias = "PR_EMS_AB_TRANSFER_RETRY_INTERVAL")]
#[doc(alias = "0x81490003")]
pub const EMS_AB_TRANSFER_RETRY_INTERVAL: PropTag<types::Long> = PropTag::from_id(
    0x8149,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TRANSFER_TIMEOUT_NON_URGENT`, PT_LONG, 0x814A0003.
#[doc(alias = "PR_EMS_AB_TRANSFER_TIMEOUT_NON_URGENT")]
#[doc(alias = "0x814A0003")]
pub const EMS_AB_TRANSFER_TIMEOUT_NON_URGENT: PropTag<types::Long> = PropTag::from_id(
    0x814A,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TRANSFER_TIMEOUT_NORMAL`, PT_LONG, 0x814B0003.
#[doc(alias = "PR_EMS_AB_TRANSFER_TIMEOUT_NORMAL")]
#[doc(alias = "0x814B0003")]
pub const EMS_AB_TRANSFER_TIMEOUT_NORMAL: PropTag<types::Long> = PropTag::from_id(
    0x814B,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TRANSFER_TIMEOUT_URGENT`, PT_LONG, 0x814C0003.
#[doc(alias = "PR_EMS_AB_TRANSFER_TIMEOUT_URGENT")]
#[doc(alias = "0x814C0003")]
pub const EMS_AB_TRANSFER_TIMEOUT_URGENT: PropTag<types::Long> = PropTag::from_id(
    0x814C,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TRANSLATION_TABLE_USED`, PT_LONG, 0x814D0003.
#[doc(alias = "PR_EMS_AB_TRANSLATION_TABLE_USED")]
#[doc(alias = "0x814D0003")]
pub const EMS_AB_TRANSLATION_TABLE_USED: PropTag<types::Long> = PropTag::from_id(0x814D);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TRANSPORT_EXPEDITED_DATA`, PT_BOOLEAN, 0x814E000B.
#[doc(alias = "PR_EMS_AB_TRANSPORT_EXPEDITED_DATA")]
#[doc(alias = "0x814E000B")]
pub const EMS_AB_TRANSPORT_EXPEDITED_DATA: PropTag<types::Boolean> = PropTag::from_id(
    0x814E,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TRANS_RETRY_MINS`, PT_LONG, 0x81470003.
#[doc(alias = "PR_EMS_AB_TRANS_RETRY_MINS")]
#[doc(alias = "0x81470003")]
pub const EMS_AB_TRANS_RETRY_MINS: PropTag<types::Long> = PropTag::from_id(0x8147);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TRANS_TIMEOUT_MINS`, PT_LONG, 0x81480003.
#[doc(alias = "PR_EMS_AB_TRANS_TIMEOUT_MINS")]
#[doc(alias = "0x81480003")]
pub const EMS_AB_TRANS_TIMEOUT_MINS: PropTag<types::Long> = PropTag::from_id(0x8148);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TRUST_LEVEL`, PT_LONG, 0x814F0003.
#[doc(alias = "PR_EMS_AB_TRUST_LEVEL")]
#[doc(alias = "0x814F0003")]
pub const EMS_AB_TRUST_LEVEL: PropTag<types::Long> = PropTag::from_id(0x814F);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TURN_REQUEST_THRESHOLD`, PT_LONG, 0x81500003.
#[doc(alias = "PR_EMS_AB_TURN_REQUEST_THRESHOLD")]
#[doc(alias = "0x81500003")]
pub const EMS_AB_TURN_REQUEST_THRESHOLD: PropTag<types::Long> = PropTag::from_id(0x8150);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TWO_WAY_ALTERNATE_FACILITY`, PT_BOOLEAN, 0x8151000B.
#[doc(alias = "PR_EMS_AB_TWO_WAY_ALTERNATE_FACILITY")]
#[doc(alias = "0x8151000B")]
pub const EMS_AB_TWO_WAY_ALTERNATE_FACILITY: PropTag<types::Boolean> = PropTag::from_id(
    0x8151,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_TYPE`, PT_UNICODE, 0x8C38001F.
#[doc(alias = "PR_EMS_AB_TYPE")]
#[doc(alias = "PR_EMS_AB_TYPE_A")]
#[doc(alias = "PR_EMS_AB_TYPE_W")]
#[doc(alias = "0x8C38001F")]
pub const EMS_AB_TYPE: PropTag<types::Unicode> = PropTag::from_id(0x8C38);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_T_SELECTOR`, PT_BINARY, 0x81400102.
#[doc(alias = "PR_EMS_AB_T_SELECTOR")]
#[doc(alias = "0x81400102")]
pub const EMS_AB_T_SELECTOR: PropTag<types::Binary> = PropTag::from_id(0x8140);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_T_SELECTOR_INBOUND`, PT_BINARY, 0x81410102.
#[doc(alias = "PR_EMS_AB_T_SELECTOR_INBOUND")]
#[doc(alias = "0x81410102")]
pub const EMS_AB_T_SELECTOR_INBOUND: PropTag<types::Binary> = PropTag::from_id(0x8141);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_UNAUTH_ORIG_BL`, PT_MV_UNICODE, 0x8152101F.
#[doc(alias = "PR_EMS_AB_UNAUTH_ORIG_BL")]
#[doc(alias = "PR_EMS_AB_UNAUTH_ORIG_BL_A")]
#[doc(alias = "PR_EMS_AB_UNAUTH_ORIG_BL_T")]
#[doc(alias = "PR_EMS_AB_UNAUTH_ORIG_BL_W")]
#[doc(alias = "0x8152101F")]
pub const EMS_AB_UNAUTH_ORIG_BL: PropTag<types::MvUnicode> = PropTag::from_id(0x8152);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_UNAUTH_ORIG_BL_O`, PT_OBJECT, 0x8152000D.
#[doc(alias = "PR_EMS_AB_UNAUTH_ORIG_BL_O")]
#[doc(alias = "0x8152000D")]
pub const EMS_AB_UNAUTH_ORIG_BL_O: PropTag<types::Object> = PropTag::from_id(0x8152);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_UNMERGED_ATTRIBUTES`, PT_MV_BINARY, 0x8C6F1102.
#[doc(alias = "PR_EMS_AB_UNMERGED_ATTRIBUTES")]
#[doc(alias = "0x8C6F1102")]
pub const EMS_AB_UNMERGED_ATTRIBUTES: PropTag<types::MvBinary> = PropTag::from_id(
    0x8C6F,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_USENET_SITE_NAME`, PT_UNICODE, 0x8189001F.
#[doc(alias = "PR_EMS_AB_USENET_SITE_NAME")]
#[doc(alias = "PR_EMS_AB_USENET_SITE_NAME_A")]
#[doc(alias = "PR_EMS_AB_USENET_SITE_NAME_W")]
#[doc(alias = "0x8189001F")]
pub const EMS_AB_USENET_SITE_NAME: PropTag<types::Unicode> = PropTag::from_id(0x8189);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_USER_PASSWORD`, PT_MV_BINARY, 0x81531102.
#[doc(alias = "PR_EMS_AB_USER_PASSWORD")]
#[doc(alias = "0x81531102")]
pub const EMS_AB_USER_PASSWORD: PropTag<types::MvBinary> = PropTag::from_id(0x8153);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_USE_SERVER_VALUES`, PT_BOOLEAN, 0x817E000B.
#[doc(alias = "PR_EMS_AB_USE_SERVER_VALUES")]
#[doc(alias = "0x817E000B")]
pub const EMS_AB_USE_SERVER_VALUES: PropTag<types::Boolean> = PropTag::from_id(0x817E);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_USE_SITE_VALUES`, PT_BOOLEAN, 0x8183000B.
#[doc(alias = "PR_EMS_AB_USE_SITE_VALUES")]
#[doc(alias = "0x8183000B")]
pub const EMS_AB_USE_SITE_VALUES: PropTag<types::Boolean> = PropTag::from_id(0x8183);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_USN_CHANGED`, PT_LONG, 0x80290003.
#[doc(alias = "PR_EMS_AB_USN_CHANGED")]
#[doc(alias = "0x80290003")]
pub const EMS_AB_USN_CHANGED: PropTag<types::Long> = PropTag::from_id(0x8029);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_USN_CREATED`, PT_LONG, 0x81540003.
#[doc(alias = "PR_EMS_AB_USN_CREATED")]
#[doc(alias = "0x81540003")]
pub const EMS_AB_USN_CREATED: PropTag<types::Long> = PropTag::from_id(0x8154);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_USN_DSA_LAST_OBJ_REMOVED`, PT_LONG, 0x81550003.
#[doc(alias = "PR_EMS_AB_USN_DSA_LAST_OBJ_REMOVED")]
#[doc(alias = "0x81550003")]
pub const EMS_AB_USN_DSA_LAST_OBJ_REMOVED: PropTag<types::Long> = PropTag::from_id(
    0x8155,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_USN_INTERSITE`, PT_LONG, 0x817A0003.
#[doc(alias = "PR_EMS_AB_USN_INTERSITE")]
#[doc(alias = "0x817A0003")]
pub const EMS_AB_USN_INTERSITE: PropTag<types::Long> = PropTag::from_id(0x817A);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_USN_LAST_OBJ_REM`, PT_LONG, 0x81560003.
#[doc(alias = "PR_EMS_AB_USN_LAST_OBJ_REM")]
#[doc(alias = "0x81560003")]
pub const EMS_AB_USN_LAST_OBJ_REM: PropTag<types::Long> = PropTag::from_id(0x8156);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_USN_SOURCE`, PT_LONG, 0x81570003.
#[doc(alias = "PR_EMS_AB_USN_SOURCE")]
#[doc(alias = "0x81570003")]
pub const EMS_AB_USN_SOURCE: PropTag<types::Long> = PropTag::from_id(0x8157);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_VIEW_CONTAINER_1`, PT_UNICODE, 0x81BF001F.
#[doc(alias = "PR_EMS_AB_VIEW_CONTAINER_1")]
#[doc(alias = "PR_EMS_AB_VIEW_CONTAINER_1_A")]
#[doc(alias = "PR_EMS_AB_VIEW_CONTAINER_1_W")]
#[doc(alias = "0x81BF001F")]
pub const EMS_AB_VIEW_CONTAINER_1: PropTag<types::Unicode> = PropTag::from_id(0x81BF);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_VIEW_CONTAINER_2`, PT_UNICODE, 0x81C0001F.
#[doc(alias = "PR_EMS_AB_VIEW_CONTAINER_2")]
#[doc(alias = "PR_EMS_AB_VIEW_CONTAINER_2_A")]
#[doc(alias = "PR_EMS_AB_VIEW_CONTAINER_2_W")]
#[doc(alias = "0x81C0001F")]
pub const EMS_AB_VIEW_CONTAINER_2: PropTag<types::Unicode> = PropTag::from_id(0x81C0);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_VIEW_CONTAINER_3`, PT_UNICODE, 0x81C1001F.
#[doc(alias = "PR_EMS_AB_VIEW_CONTAINER_3")]
#[doc(alias = "PR_EMS_AB_VIEW_CONTAINER_3_A")]
#[doc(alias = "PR_EMS_AB_VIEW_CONTAINER_3_W")]
#[doc(alias = "0x81C1001F")]
pub const EMS_AB_VIEW_CONTAINER_3: PropTag<types::Unicode> = PropTag::from_id(0x81C1);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_VIEW_DEFINITION`, PT_MV_BINARY, 0x8C1B1102.
#[doc(alias = "PR_EMS_AB_VIEW_DEFINITION")]
#[doc(alias = "0x8C1B1102")]
pub const EMS_AB_VIEW_DEFINITION: PropTag<types::MvBinary> = PropTag::from_id(0x8C1B);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_VIEW_FLAGS`, PT_LONG, 0x8C180003.
#[doc(alias = "PR_EMS_AB_VIEW_FLAGS")]
#[doc(alias = "0x8C180003")]
pub const EMS_AB_VIEW_FLAGS: PropTag<types::Long> = PropTag::from_id(0x8C18);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_VIEW_SITE`, PT_UNICODE, 0x81BE001F.
#[doc(alias = "PR_EMS_AB_VIEW_SITE")]
#[doc(alias = "PR_EMS_AB_VIEW_SITE_A")]
#[doc(alias = "PR_EMS_AB_VIEW_SITE_W")]
#[doc(alias = "0x81BE001F")]
pub const EMS_AB_VIEW_SITE: PropTag<types::Unicode> = PropTag::from_id(0x81BE);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_VOICE_MAIL_FLAGS`, PT_MV_BINARY, 0x8C401102.
#[doc(alias = "PR_EMS_AB_VOICE_MAIL_FLAGS")]
#[doc(alias = "0x8C401102")]
pub const EMS_AB_VOICE_MAIL_FLAGS: PropTag<types::MvBinary> = PropTag::from_id(0x8C40);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_VOICE_MAIL_GREETINGS`, PT_MV_UNICODE, 0x8C3F101F.
#[doc(alias = "PR_EMS_AB_VOICE_MAIL_GREETINGS")]
#[doc(alias = "PR_EMS_AB_VOICE_MAIL_GREETINGS_A")]
#[doc(alias = "PR_EMS_AB_VOICE_MAIL_GREETINGS_W")]
#[doc(alias = "0x8C3F101F")]
pub const EMS_AB_VOICE_MAIL_GREETINGS: PropTag<types::MvUnicode> = PropTag::from_id(
    0x8C3F,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_VOICE_MAIL_PASSWORD`, PT_UNICODE, 0x8C3D001F.
#[doc(alias = "PR_EMS_AB_VOICE_MAIL_PASSWORD")]
#[doc(alias = "PR_EMS_AB_VOICE_MAIL_PASSWORD_A")]
#[doc(alias = "PR_EMS_AB_VOICE_MAIL_PASSWORD_W")]
#[doc(alias = "0x8C3D001F")]
pub const EMS_AB_VOICE_MAIL_PASSWORD: PropTag<types::Unicode> = PropTag::from_id(0x8C3D);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_VOICE_MAIL_RECORDED_NAME`, PT_BINARY, 0x8C3E0102.
#[doc(alias = "PR_EMS_AB_VOICE_MAIL_RECORDED_NAME")]
#[doc(alias = "0x8C3E0102")]
pub const EMS_AB_VOICE_MAIL_RECORDED_NAME: PropTag<types::Binary> = PropTag::from_id(
    0x8C3E,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_VOICE_MAIL_RECORDING_LENGTH`, PT_MV_LONG, 0x8C431003.
#[doc(alias = "PR_EMS_AB_VOICE_MAIL_RECORDING_LENGTH")]
#[doc(alias = "0x8C431003")]
pub const EMS_AB_VOICE_MAIL_RECORDING_LENGTH: PropTag<types::MvLong> = PropTag::from_id(
    0x8C43,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_VOICE_MAIL_SPEED`, PT_LONG, 0x8C420003.
#[doc(alias = "PR_EMS_AB_VOICE_MAIL_SPEED")]
#[doc(alias = "0x8C420003")]
pub const EMS_AB_VOICE_MAIL_SPEED: PropTag<types::Long> = PropTag::from_id(0x8C42);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_VOICE_MAIL_SYSTEM_GUID`, PT_BINARY, 0x8C3B0102.
#[doc(alias = "PR_EMS_AB_VOICE_MAIL_SYSTEM_GUID")]
#[doc(alias = "0x8C3B0102")]
pub const EMS_AB_VOICE_MAIL_SYSTEM_GUID: PropTag<types::Binary> = PropTag::from_id(
    0x8C3B,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_VOICE_MAIL_USER_ID`, PT_UNICODE, 0x8C3C001F.
#[doc(alias = "PR_EMS_AB_VOICE_MAIL_USER_ID")]
#[doc(alias = "PR_EMS_AB_VOICE_MAIL_USER_ID_A")]
#[doc(alias = "PR_EMS_AB_VOICE_MAIL_USER_ID_W")]
#[doc(alias = "0x8C3C001F")]
pub const EMS_AB_VOICE_MAIL_USER_ID: PropTag<types::Unicode> = PropTag::from_id(0x8C3C);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_VOICE_MAIL_VOLUME`, PT_LONG, 0x8C410003.
#[doc(alias = "PR_EMS_AB_VOICE_MAIL_VOLUME")]
#[doc(alias = "0x8C410003")]
pub const EMS_AB_VOICE_MAIL_VOLUME: PropTag<types::Long> = PropTag::from_id(0x8C41);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_WWW_HOME_PAGE`, PT_UNICODE, 0x8175001F.
#[doc(alias = "PR_EMS_AB_WWW_HOME_PAGE")]
#[doc(alias = "PR_EMS_AB_WWW_HOME_PAGE_A")]
#[doc(alias = "PR_EMS_AB_WWW_HOME_PAGE_W")]
#[doc(alias = "0x8175001F")]
pub const EMS_AB_WWW_HOME_PAGE: PropTag<types::Unicode> = PropTag::from_id(0x8175);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_X121_ADDRESS`, PT_MV_UNICODE, 0x8158101F.
#[doc(alias = "PR_EMS_AB_X121_ADDRESS")]
#[doc(alias = "PR_EMS_AB_X121_ADDRESS_A")]
#[doc(alias = "PR_EMS_AB_X121_ADDRESS_W")]
#[doc(alias = "0x8158101F")]
pub const EMS_AB_X121_ADDRESS: PropTag<types::MvUnicode> = PropTag::from_id(0x8158);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_X25_CALL_USER_DATA_INCOMING`, PT_BINARY, 0x81590102.
#[doc(alias = "PR_EMS_AB_X25_CALL_USER_DATA_INCOMING")]
#[doc(alias = "0x81590102")]
pub const EMS_AB_X25_CALL_USER_DATA_INCOMING: PropTag<types::Binary> = PropTag::from_id(
    0x8159,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_X25_CALL_USER_DATA_OUTGOING`, PT_BINARY, 0x815A0102.
#[doc(alias = "PR_EMS_AB_X25_CALL_USER_DATA_OUTGOING")]
#[doc(alias = "0x815A0102")]
pub const EMS_AB_X25_CALL_USER_DATA_OUTGOING: PropTag<types::Binary> = PropTag::from_id(
    0x815A,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_X25_FACILITIES_DATA_INCOMING`, PT_BINARY, 0x815B0102.
#[doc(alias = "PR_EMS_AB_X25_FACILITIES_DATA_INCOMING")]
#[doc(alias = "0x815B0102")]
pub const EMS_AB_X25_FACILITIES_DATA_INCOMING: PropTag<types::Binary> = PropTag::from_id(
    0x815B,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_X25_FACILITIES_DATA_OUTGOING`, PT_BINARY, 0x815C0102.
#[doc(alias = "PR_EMS_AB_X25_FACILITIES_DATA_OUTGOING")]
#[doc(alias = "0x815C0102")]
pub const EMS_AB_X25_FACILITIES_DATA_OUTGOING: PropTag<types::Binary> = PropTag::from_id(
    0x815C,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_X25_LEASED_LINE_PORT`, PT_BINARY, 0x815D0102.
#[doc(alias = "PR_EMS_AB_X25_LEASED_LINE_PORT")]
#[doc(alias = "0x815D0102")]
pub const EMS_AB_X25_LEASED_LINE_PORT: PropTag<types::Binary> = PropTag::from_id(0x815D);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_X25_LEASED_OR_SWITCHED`, PT_BOOLEAN, 0x815E000B.
#[doc(alias = "PR_EMS_AB_X25_LEASED_OR_SWITCHED")]
#[doc(alias = "0x815E000B")]
pub const EMS_AB_X25_LEASED_OR_SWITCHED: PropTag<types::Boolean> = PropTag::from_id(
    0x815E,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_X25_REMOTE_MTA_PHONE`, PT_UNICODE, 0x815F001F.
#[doc(alias = "PR_EMS_AB_X25_REMOTE_MTA_PHONE")]
#[doc(alias = "PR_EMS_AB_X25_REMOTE_MTA_PHONE_A")]
#[doc(alias = "PR_EMS_AB_X25_REMOTE_MTA_PHONE_W")]
#[doc(alias = "0x815F001F")]
pub const EMS_AB_X25_REMOTE_MTA_PHONE: PropTag<types::Unicode> = PropTag::from_id(
    0x815F,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_X400_ATTACHMENT_TYPE`, PT_BINARY, 0x81600102.
#[doc(alias = "PR_EMS_AB_X400_ATTACHMENT_TYPE")]
#[doc(alias = "0x81600102")]
pub const EMS_AB_X400_ATTACHMENT_TYPE: PropTag<types::Binary> = PropTag::from_id(0x8160);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_X400_SELECTOR_SYNTAX`, PT_LONG, 0x81610003.
#[doc(alias = "PR_EMS_AB_X400_SELECTOR_SYNTAX")]
#[doc(alias = "0x81610003")]
pub const EMS_AB_X400_SELECTOR_SYNTAX: PropTag<types::Long> = PropTag::from_id(0x8161);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_X500_ACCESS_CONTROL_LIST`, PT_BINARY, 0x81620102.
#[doc(alias = "PR_EMS_AB_X500_ACCESS_CONTROL_LIST")]
#[doc(alias = "0x81620102")]
pub const EMS_AB_X500_ACCESS_CONTROL_LIST: PropTag<types::Binary> = PropTag::from_id(
    0x8162,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_X500_NC`, PT_UNICODE, 0x81A2001F.
#[doc(alias = "PR_EMS_AB_X500_NC")]
#[doc(alias = "PR_EMS_AB_X500_NC_A")]
#[doc(alias = "PR_EMS_AB_X500_NC_W")]
#[doc(alias = "0x81A2001F")]
pub const EMS_AB_X500_NC: PropTag<types::Unicode> = PropTag::from_id(0x81A2);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_X500_RDN`, PT_UNICODE, 0x81A1001F.
#[doc(alias = "PR_EMS_AB_X500_RDN")]
#[doc(alias = "PR_EMS_AB_X500_RDN_A")]
#[doc(alias = "PR_EMS_AB_X500_RDN_W")]
#[doc(alias = "0x81A1001F")]
pub const EMS_AB_X500_RDN: PropTag<types::Unicode> = PropTag::from_id(0x81A1);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_X509_CERT`, PT_MV_BINARY, 0x8C6A1102.
#[doc(alias = "PR_EMS_AB_X509_CERT")]
#[doc(alias = "0x8C6A1102")]
pub const EMS_AB_X509_CERT: PropTag<types::MvBinary> = PropTag::from_id(0x8C6A);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_XMIT_TIMEOUT_NON_URGENT`, PT_LONG, 0x81630003.
#[doc(alias = "PR_EMS_AB_XMIT_TIMEOUT_NON_URGENT")]
#[doc(alias = "0x81630003")]
pub const EMS_AB_XMIT_TIMEOUT_NON_URGENT: PropTag<types::Long> = PropTag::from_id(
    0x8163,
);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_XMIT_TIMEOUT_NORMAL`, PT_LONG, 0x81640003.
#[doc(alias = "PR_EMS_AB_XMIT_TIMEOUT_NORMAL")]
#[doc(alias = "0x81640003")]
pub const EMS_AB_XMIT_TIMEOUT_NORMAL: PropTag<types::Long> = PropTag::from_id(0x8164);
#[cfg(feature = "exchange")]
/// Defined by EMSABTAG.H; has no page.
///
/// `PR_EMS_AB_XMIT_TIMEOUT_URGENT`, PT_LONG, 0x81650003.
#[doc(alias = "PR_EMS_AB_XMIT_TIMEOUT_URGENT")]
#[doc(alias = "0x81650003")]
pub const EMS_AB_XMIT_TIMEOUT_URGENT: PropTag<types::Long> = PropTag::from_id(0x8165);
/// When an appointment ends, or work on a task.
///
/// `PR_END_DATE`, PT_SYSTIME, 0x00610040.
///
/// [pidtagenddate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagenddate-canonical-property)
#[doc(alias = "PR_END_DATE")]
#[doc(alias = "PidTagEndDate")]
#[doc(alias = "0x00610040")]
pub const END_DATE: PropTag<types::SysTime> = PropTag::from_id(0x0061);
/// The identifier that opens the object; long-term when read from the object itself.
///
/// `PR_ENTRYID`, PT_BINARY, 0x0FFF0102.
///
/// [pidtagentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagentryid-canonical-property)
#[doc(alias = "PR_ENTRYID")]
#[doc(alias = "PidTagEntryId")]
#[doc(alias = "0x0FFF0102")]
pub const ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x0FFF);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_EVENTS_ROOT_FOLDER_ENTRYID`, PT_BINARY, 0x667A0102.
#[doc(alias = "PR_EVENTS_ROOT_FOLDER_ENTRYID")]
#[doc(alias = "0x667A0102")]
pub const EVENTS_ROOT_FOLDER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x667A);
/// The end of an appointment that departs from its series.
///
/// `PR_EXCEPTION_ENDTIME`, PT_SYSTIME, 0x7FFC0040.
///
/// [pidtagexceptionendtime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagexceptionendtime-canonical-property)
#[doc(alias = "PR_EXCEPTION_ENDTIME")]
#[doc(alias = "PidTagExceptionEndTime")]
#[doc(alias = "0x7FFC0040")]
pub const EXCEPTION_ENDTIME: PropTag<types::SysTime> = PropTag::from_id(0x7FFC);
/// When the appointment would have been in its series.
///
/// `PR_EXCEPTION_REPLACETIME`, PT_SYSTIME, 0x7FF90040.
///
/// [pidtagexceptionreplacetime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagexceptionreplacetime-canonical-property)
#[doc(alias = "PR_EXCEPTION_REPLACETIME")]
#[doc(alias = "PidTagExceptionReplaceTime")]
#[doc(alias = "0x7FF90040")]
pub const EXCEPTION_REPLACETIME: PropTag<types::SysTime> = PropTag::from_id(0x7FF9);
/// The beginning of an appointment that departs from its series.
///
/// `PR_EXCEPTION_STARTTIME`, PT_SYSTIME, 0x7FFB0040.
///
/// [pidtagexceptionstarttime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagexceptionstarttime-canonical-property)
#[doc(alias = "PR_EXCEPTION_STARTTIME")]
#[doc(alias = "PidTagExceptionStartTime")]
#[doc(alias = "0x7FFB0040")]
pub const EXCEPTION_STARTTIME: PropTag<types::SysTime> = PropTag::from_id(0x7FFB);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_EXCESS_STORAGE_USED`, PT_LONG, 0x3FF60003.
#[doc(alias = "PR_EXCESS_STORAGE_USED")]
#[doc(alias = "0x3FF60003")]
pub const EXCESS_STORAGE_USED: PropTag<types::Long> = PropTag::from_id(0x3FF6);
/// After how many units of time it is of no use.
///
/// `PR_EXPIRY_NUMBER`, PT_LONG, 0x3FED0003.
///
/// [pidtagexpirynumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagexpirynumber-canonical-property)
#[doc(alias = "PR_EXPIRY_NUMBER")]
#[doc(alias = "PidTagExpiryNumber")]
#[doc(alias = "0x3FED0003")]
pub const EXPIRY_NUMBER: PropTag<types::Long> = PropTag::from_id(0x3FED);
/// After that it is of no use.
///
/// `PR_EXPIRY_TIME`, PT_SYSTIME, 0x00150040.
///
/// [pidtagexpirytime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagexpirytime-canonical-property)
#[doc(alias = "PR_EXPIRY_TIME")]
#[doc(alias = "PidTagExpiryTime")]
#[doc(alias = "0x00150040")]
pub const EXPIRY_TIME: PropTag<types::SysTime> = PropTag::from_id(0x0015);
/// The unit of PR_EXPIRY_NUMBER.
///
/// `PR_EXPIRY_UNITS`, PT_LONG, 0x3FEE0003.
///
/// [pidtagexpiryunits-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagexpiryunits-canonical-property)
#[doc(alias = "PR_EXPIRY_UNITS")]
#[doc(alias = "PidTagExpiryUnits")]
#[doc(alias = "0x3FEE0003")]
pub const EXPIRY_UNITS: PropTag<types::Long> = PropTag::from_id(0x3FEE);
/// What the content is to be converted to for the recipient.
///
/// `PR_EXPLICIT_CONVERSION`, PT_LONG, 0x0C010003.
///
/// [pidtagexplicitconversion-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagexplicitconversion-canonical-property)
#[doc(alias = "PR_EXPLICIT_CONVERSION")]
#[doc(alias = "PidTagExplicitConversion")]
#[doc(alias = "0x0C010003")]
pub const EXPLICIT_CONVERSION: PropTag<types::Long> = PropTag::from_id(0x0C01);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_EXTENDED_ACL_DATA`, PT_BINARY, 0x3FFE0102.
#[doc(alias = "PR_EXTENDED_ACL_DATA")]
#[doc(alias = "0x3FFE0102")]
pub const EXTENDED_ACL_DATA: PropTag<types::Binary> = PropTag::from_id(0x3FFE);
/// How clients show the folder.
///
/// `PR_EXTENDED_FOLDER_FLAGS`, PT_BINARY, 0x36DA0102.
///
/// [pidtagextendedfolderflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagextendedfolderflags-canonical-property)
#[doc(alias = "PR_EXTENDED_FOLDER_FLAGS")]
#[doc(alias = "PidTagExtendedFolderFlags")]
#[doc(alias = "0x36DA0102")]
pub const EXTENDED_FOLDER_FLAGS: PropTag<types::Binary> = PropTag::from_id(0x36DA);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_EXTENDED_RULE_ACTIONS`, PT_BINARY, 0x0E990102.
#[doc(alias = "PR_EXTENDED_RULE_ACTIONS")]
#[doc(alias = "0x0E990102")]
pub const EXTENDED_RULE_ACTIONS: PropTag<types::Binary> = PropTag::from_id(0x0E99);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_EXTENDED_RULE_CONDITION`, PT_BINARY, 0x0E9A0102.
#[doc(alias = "PR_EXTENDED_RULE_CONDITION")]
#[doc(alias = "0x0E9A0102")]
pub const EXTENDED_RULE_CONDITION: PropTag<types::Binary> = PropTag::from_id(0x0E9A);
/// The actions of an extended rule, with the named properties they use.
///
/// `PR_EXTENDED_RULE_MSG_ACTIONS`, PT_BINARY, 0x0E990102.
///
/// [pidtagextendedrulemessageactions-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagextendedrulemessageactions-canonical-property)
#[doc(alias = "PR_EXTENDED_RULE_MSG_ACTIONS")]
#[doc(alias = "PidTagExtendedRuleMessageActions")]
#[doc(alias = "0x0E990102")]
pub const EXTENDED_RULE_MSG_ACTIONS: PropTag<types::Binary> = PropTag::from_id(0x0E99);
/// The condition of an extended rule, with the named properties it uses.
///
/// `PR_EXTENDED_RULE_MSG_CONDITION`, PT_BINARY, 0x0E9A0102.
///
/// [pidtagextendedrulemessagecondition-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagextendedrulemessagecondition-canonical-property)
#[doc(alias = "PR_EXTENDED_RULE_MSG_CONDITION")]
#[doc(alias = "PidTagExtendedRuleMessageCondition")]
#[doc(alias = "0x0E9A0102")]
pub const EXTENDED_RULE_MSG_CONDITION: PropTag<types::Binary> = PropTag::from_id(0x0E9A);
/// How large an extended rule may get, in bytes.
///
/// `PR_EXTENDED_RULE_SIZE_LIMIT`, PT_LONG, 0x0E9B0003.
///
/// [pidtagextendedrulesizelimit-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagextendedrulesizelimit-canonical-property)
#[doc(alias = "PR_EXTENDED_RULE_SIZE_LIMIT")]
#[doc(alias = "PidTagExtendedRuleSizeLimit")]
#[doc(alias = "0x0E9B0003")]
pub const EXTENDED_RULE_SIZE_LIMIT: PropTag<types::Long> = PropTag::from_id(0x0E9B);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_FAST_TRANSFER`, PT_OBJECT, 0x662F000D.
#[doc(alias = "PR_FAST_TRANSFER")]
#[doc(alias = "0x662F000D")]
pub const FAST_TRANSFER: PropTag<types::Object> = PropTag::from_id(0x662F);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_FAVORITES_DEFAULT_NAME`, PT_UNICODE, 0x6635001F.
#[doc(alias = "PR_FAVORITES_DEFAULT_NAME")]
#[doc(alias = "PR_FAVORITES_DEFAULT_NAME_W")]
#[doc(alias = "0x6635001F")]
pub const FAVORITES_DEFAULT_NAME: PropTag<types::Unicode> = PropTag::from_id(0x6635);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_FID_MID`, PT_BINARY, 0x664C0102.
#[doc(alias = "PR_FID_MID")]
#[doc(alias = "0x664C0102")]
pub const FID_MID: PropTag<types::Binary> = PropTag::from_id(0x664C);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_FID_VID`, PT_BINARY, 0x664C0102.
#[doc(alias = "PR_FID_VID")]
#[doc(alias = "0x664C0102")]
pub const FID_VID: PropTag<types::Binary> = PropTag::from_id(0x664C);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_FILE_SIZE`, PT_LONG, 0x67470003.
#[doc(alias = "PR_FILE_SIZE")]
#[doc(alias = "0x67470003")]
pub const FILE_SIZE: PropTag<types::Long> = PropTag::from_id(0x6747);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_FILE_SIZE_EXTENDED`, PT_I8, 0x67470014.
#[doc(alias = "PR_FILE_SIZE_EXTENDED")]
#[doc(alias = "0x67470014")]
pub const FILE_SIZE_EXTENDED: PropTag<types::I8> = PropTag::from_id(0x6747);
/// The hooks of a profile: MAPIUIDs, one after the other.
///
/// `PR_FILTERING_HOOKS`, PT_BINARY, 0x3D080102.
#[doc(alias = "PR_FILTERING_HOOKS")]
#[doc(alias = "0x3D080102")]
pub const FILTERING_HOOKS: PropTag<types::Binary> = PropTag::from_id(0x3D08);
/// The folder of search folders.
///
/// `PR_FINDER_ENTRYID`, PT_BINARY, 0x35E70102.
///
/// [pidtagfinderentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfinderentryid-canonical-property)
#[doc(alias = "PR_FINDER_ENTRYID")]
#[doc(alias = "PidTagFinderEntryId")]
#[doc(alias = "0x35E70102")]
pub const FINDER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x35E7);
/// When what was to be done was done.
///
/// `PR_FLAG_COMPLETE_TIME`, PT_SYSTIME, 0x10910040.
///
/// [pidtagflagcompletetime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagflagcompletetime-canonical-property)
#[doc(alias = "PR_FLAG_COMPLETE_TIME")]
#[doc(alias = "PidTagFlagCompleteTime")]
#[doc(alias = "0x10910040")]
pub const FLAG_COMPLETE_TIME: PropTag<types::SysTime> = PropTag::from_id(0x1091);
/// Whether it is flagged for follow-up.
///
/// `PR_FLAG_STATUS`, PT_LONG, 0x10900003.
///
/// [pidtagflagstatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagflagstatus-canonical-property)
#[doc(alias = "PR_FLAG_STATUS")]
#[doc(alias = "PidTagFlagStatus")]
#[doc(alias = "0x10900003")]
pub const FLAG_STATUS: PropTag<types::Long> = PropTag::from_id(0x1090);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_FLAT_URL_NAME`, PT_UNICODE, 0x670E001F.
#[doc(alias = "PR_FLAT_URL_NAME")]
#[doc(alias = "PR_FLAT_URL_NAME_A")]
#[doc(alias = "PR_FLAT_URL_NAME_W")]
#[doc(alias = "0x670E001F")]
pub const FLAT_URL_NAME: PropTag<types::Unicode> = PropTag::from_id(0x670E);
/// The hidden messages in it, as a table; OpenProperty gives it.
///
/// `PR_FOLDER_ASSOCIATED_CONTENTS`, PT_OBJECT, 0x3610000D.
///
/// [pidtagfolderassociatedcontents-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfolderassociatedcontents-canonical-property)
#[doc(alias = "PR_FOLDER_ASSOCIATED_CONTENTS")]
#[doc(alias = "PidTagFolderAssociatedContents")]
#[doc(alias = "0x3610000D")]
pub const FOLDER_ASSOCIATED_CONTENTS: PropTag<types::Object> = PropTag::from_id(0x3610);
/// How many folders are in it.
///
/// `PR_FOLDER_CHILD_COUNT`, PT_LONG, 0x66380003.
#[doc(alias = "PR_FOLDER_CHILD_COUNT")]
#[doc(alias = "0x66380003")]
pub const FOLDER_CHILD_COUNT: PropTag<types::Long> = PropTag::from_id(0x6638);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_FOLDER_DESIGN_FLAGS`, PT_LONG, 0x3FE20003.
#[doc(alias = "PR_FOLDER_DESIGN_FLAGS")]
#[doc(alias = "0x3FE20003")]
pub const FOLDER_DESIGN_FLAGS: PropTag<types::Long> = PropTag::from_id(0x3FE2);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_FOLDER_FLAGS`, PT_LONG, 0x66A80003.
#[doc(alias = "PR_FOLDER_FLAGS")]
#[doc(alias = "0x66A80003")]
pub const FOLDER_FLAGS: PropTag<types::Long> = PropTag::from_id(0x66A8);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_FOLDER_PATHNAME`, PT_UNICODE, 0x66B5001F.
#[doc(alias = "PR_FOLDER_PATHNAME")]
#[doc(alias = "PR_FOLDER_PATHNAME_A")]
#[doc(alias = "PR_FOLDER_PATHNAME_W")]
#[doc(alias = "0x66B5001F")]
pub const FOLDER_PATHNAME: PropTag<types::Unicode> = PropTag::from_id(0x66B5);
/// What kind of folder it is.
///
/// `PR_FOLDER_TYPE`, PT_LONG, 0x36010003.
///
/// [pidtagfoldertype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfoldertype-canonical-property)
#[doc(alias = "PR_FOLDER_TYPE")]
#[doc(alias = "PidTagFolderType")]
#[doc(alias = "0x36010003")]
pub const FOLDER_TYPE: PropTag<types::Long> = PropTag::from_id(0x3601);
/// A Web page shown in place of the folder.
///
/// `PR_FOLDER_WEBVIEWINFO`, PT_BINARY, 0x36DF0102.
///
/// [pidtagfolderwebviewinfo-cannonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfolderwebviewinfo-cannonical-property)
#[doc(alias = "PR_FOLDER_WEBVIEWINFO")]
#[doc(alias = "PidTagFolderWebViewInfo")]
#[doc(alias = "0x36DF0102")]
pub const FOLDER_WEBVIEWINFO: PropTag<types::Binary> = PropTag::from_id(0x36DF);
/// The colour of its follow-up flag.
///
/// `PR_FOLLOWUP_ICON`, PT_LONG, 0x10950003.
///
/// [pidtagfollowupicon-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfollowupicon-canonical-property)
#[doc(alias = "PR_FOLLOWUP_ICON")]
#[doc(alias = "PidTagFollowupIcon")]
#[doc(alias = "0x10950003")]
pub const FOLLOWUP_ICON: PropTag<types::Long> = PropTag::from_id(0x1095);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_FORCE_CLIENT_REFRESH`, PT_BOOLEAN, 0x65A1000B.
#[doc(alias = "PR_FORCE_CLIENT_REFRESH")]
#[doc(alias = "0x65A1000B")]
pub const FORCE_CLIENT_REFRESH: PropTag<types::Boolean> = PropTag::from_id(0x65A1);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_FORCE_USE_ENTRYID_SERVER`, PT_BOOLEAN, 0x7CFE000B.
#[doc(alias = "PR_FORCE_USE_ENTRYID_SERVER")]
#[doc(alias = "0x7CFE000B")]
pub const FORCE_USE_ENTRYID_SERVER: PropTag<types::Boolean> = PropTag::from_id(0x7CFE);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_FOREIGN_ID`, PT_BINARY, 0x66670102.
#[doc(alias = "PR_FOREIGN_ID")]
#[doc(alias = "0x66670102")]
pub const FOREIGN_ID: PropTag<types::Binary> = PropTag::from_id(0x6667);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_FOREIGN_REPORT_ID`, PT_BINARY, 0x66680102.
#[doc(alias = "PR_FOREIGN_REPORT_ID")]
#[doc(alias = "0x66680102")]
pub const FOREIGN_REPORT_ID: PropTag<types::Binary> = PropTag::from_id(0x6668);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_FOREIGN_SUBJECT_ID`, PT_BINARY, 0x66690102.
#[doc(alias = "PR_FOREIGN_SUBJECT_ID")]
#[doc(alias = "0x66690102")]
pub const FOREIGN_SUBJECT_ID: PropTag<types::Binary> = PropTag::from_id(0x6669);
/// The category of the form.
///
/// `PR_FORM_CATEGORY`, PT_UNICODE, 0x3304001F.
///
/// [pidtagformcategory-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagformcategory-canonical-property)
#[doc(alias = "PR_FORM_CATEGORY")]
#[doc(alias = "PidTagFormCategory")]
#[doc(alias = "PR_FORM_CATEGORY_A")]
#[doc(alias = "PR_FORM_CATEGORY_W")]
#[doc(alias = "0x3304001F")]
pub const FORM_CATEGORY: PropTag<types::Unicode> = PropTag::from_id(0x3304);
/// The category of the form within its category.
///
/// `PR_FORM_CATEGORY_SUB`, PT_UNICODE, 0x3305001F.
///
/// [pidtagformcategorysub-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagformcategorysub-canonical-property)
#[doc(alias = "PR_FORM_CATEGORY_SUB")]
#[doc(alias = "PidTagFormCategorySub")]
#[doc(alias = "PR_FORM_CATEGORY_SUB_A")]
#[doc(alias = "PR_FORM_CATEGORY_SUB_W")]
#[doc(alias = "0x3305001F")]
pub const FORM_CATEGORY_SUB: PropTag<types::Unicode> = PropTag::from_id(0x3305);
/// The class of the form server.
///
/// `PR_FORM_CLSID`, PT_CLSID, 0x33020048.
///
/// [pidtagformclassid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagformclassid-canonical-property)
#[doc(alias = "PR_FORM_CLSID")]
#[doc(alias = "PidTagFormClassId")]
#[doc(alias = "0x33020048")]
pub const FORM_CLSID: PropTag<types::Clsid> = PropTag::from_id(0x3302);
/// Whom to ask about the form.
///
/// `PR_FORM_CONTACT_NAME`, PT_UNICODE, 0x3303001F.
///
/// [pidtagformcontactname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagformcontactname-canonical-property)
#[doc(alias = "PR_FORM_CONTACT_NAME")]
#[doc(alias = "PidTagFormContactName")]
#[doc(alias = "PR_FORM_CONTACT_NAME_A")]
#[doc(alias = "PR_FORM_CONTACT_NAME_W")]
#[doc(alias = "0x3303001F")]
pub const FORM_CONTACT_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3303);
/// The program that made the form: a GUID.
///
/// `PR_FORM_DESIGNER_GUID`, PT_CLSID, 0x33090048.
///
/// [pidtagformdesignerguid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagformdesignerguid-canonical-property)
#[doc(alias = "PR_FORM_DESIGNER_GUID")]
#[doc(alias = "PidTagFormDesignerGuid")]
#[doc(alias = "0x33090048")]
pub const FORM_DESIGNER_GUID: PropTag<types::Clsid> = PropTag::from_id(0x3309);
/// The program that made the form.
///
/// `PR_FORM_DESIGNER_NAME`, PT_UNICODE, 0x3308001F.
///
/// [pidtagformdesignername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagformdesignername-canonical-property)
#[doc(alias = "PR_FORM_DESIGNER_NAME")]
#[doc(alias = "PidTagFormDesignerName")]
#[doc(alias = "PR_FORM_DESIGNER_NAME_A")]
#[doc(alias = "PR_FORM_DESIGNER_NAME_W")]
#[doc(alias = "0x3308001F")]
pub const FORM_DESIGNER_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3308);
/// Whether the form is not listed.
///
/// `PR_FORM_HIDDEN`, PT_BOOLEAN, 0x3307000B.
///
/// [pidtagformhidden-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagformhidden-canonical-property)
#[doc(alias = "PR_FORM_HIDDEN")]
#[doc(alias = "PidTagFormHidden")]
#[doc(alias = "0x3307000B")]
pub const FORM_HIDDEN: PropTag<types::Boolean> = PropTag::from_id(0x3307);
/// The systems that the form runs on.
///
/// `PR_FORM_HOST_MAP`, PT_MV_LONG, 0x33061003.
///
/// [pidtagformhostmap-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagformhostmap-canonical-property)
#[doc(alias = "PR_FORM_HOST_MAP")]
#[doc(alias = "PidTagFormHostMap")]
#[doc(alias = "0x33061003")]
pub const FORM_HOST_MAP: PropTag<types::MvLong> = PropTag::from_id(0x3306);
/// Whether the form sends or saves.
///
/// `PR_FORM_MESSAGE_BEHAVIOR`, PT_LONG, 0x330A0003.
///
/// [pidtagformmessagebehavior-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagformmessagebehavior-canonical-property)
#[doc(alias = "PR_FORM_MESSAGE_BEHAVIOR")]
#[doc(alias = "PidTagFormMessageBehavior")]
#[doc(alias = "0x330A0003")]
pub const FORM_MESSAGE_BEHAVIOR: PropTag<types::Long> = PropTag::from_id(0x330A);
/// The version of the form.
///
/// `PR_FORM_VERSION`, PT_UNICODE, 0x3301001F.
///
/// [pidtagformversion-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagformversion-canonical-property)
#[doc(alias = "PR_FORM_VERSION")]
#[doc(alias = "PidTagFormVersion")]
#[doc(alias = "PR_FORM_VERSION_A")]
#[doc(alias = "PR_FORM_VERSION_W")]
#[doc(alias = "0x3301001F")]
pub const FORM_VERSION: PropTag<types::Unicode> = PropTag::from_id(0x3301);
/// Over how many months free and busy times are published.
///
/// `PR_FREEBUSY_COUNT_MONTHS`, PT_LONG, 0x68690003.
///
/// [pidtagfreebusycountmonths-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfreebusycountmonths-canonical-property)
#[doc(alias = "PR_FREEBUSY_COUNT_MONTHS")]
#[doc(alias = "PidTagFreeBusyCountMonths")]
#[doc(alias = "0x68690003")]
pub const FREEBUSY_COUNT_MONTHS: PropTag<types::Long> = PropTag::from_id(0x6869);
/// Where free and busy times are kept.
///
/// `PR_FREEBUSY_ENTRYIDS`, PT_MV_BINARY, 0x36E41102.
///
/// [pidtagfreebusyentryids-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfreebusyentryids-canonical-property)
#[doc(alias = "PR_FREEBUSY_ENTRYIDS")]
#[doc(alias = "PidTagFreeBusyEntryIds")]
#[doc(alias = "0x36E41102")]
pub const FREEBUSY_ENTRYIDS: PropTag<types::MvBinary> = PropTag::from_id(0x36E4);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_FREEBUSY_NT_SECURITY_DESCRIPTOR`, PT_BINARY, 0x0F000102.
#[doc(alias = "PR_FREEBUSY_NT_SECURITY_DESCRIPTOR")]
#[doc(alias = "0x0F000102")]
pub const FREEBUSY_NT_SECURITY_DESCRIPTOR: PropTag<types::Binary> = PropTag::from_id(
    0x0F00,
);
/// Where the published free and busy times end.
///
/// `PR_FREEBUSY_PUBLISH_END`, PT_LONG, 0x68480003.
///
/// [pidtagfreebusypublishend-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfreebusypublishend-canonical-property)
#[doc(alias = "PR_FREEBUSY_PUBLISH_END")]
#[doc(alias = "PidTagFreeBusyPublishEnd")]
#[doc(alias = "0x68480003")]
pub const FREEBUSY_PUBLISH_END: PropTag<types::Long> = PropTag::from_id(0x6848);
/// Where the published free and busy times begin.
///
/// `PR_FREEBUSY_PUBLISH_START`, PT_LONG, 0x68470003.
///
/// [pidtagfreebusypublishstart-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfreebusypublishstart-canonical-property)
#[doc(alias = "PR_FREEBUSY_PUBLISH_START")]
#[doc(alias = "PidTagFreeBusyPublishStart")]
#[doc(alias = "0x68470003")]
pub const FREEBUSY_PUBLISH_START: PropTag<types::Long> = PropTag::from_id(0x6847);
/// When free and busy times were published.
///
/// `PR_FREEBUSY_RANGE_TIMESTAMP`, PT_SYSTIME, 0x68680040.
///
/// [pidtagfreebusyrangetimestamp-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfreebusyrangetimestamp-canonical-property)
#[doc(alias = "PR_FREEBUSY_RANGE_TIMESTAMP")]
#[doc(alias = "PidTagFreeBusyRangeTimestamp")]
#[doc(alias = "0x68680040")]
pub const FREEBUSY_RANGE_TIMESTAMP: PropTag<types::SysTime> = PropTag::from_id(0x6868);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_FREE_BUSY_FOR_LOCAL_SITE_ENTRYID`, PT_BINARY, 0x66250102.
#[doc(alias = "PR_FREE_BUSY_FOR_LOCAL_SITE_ENTRYID")]
#[doc(alias = "0x66250102")]
pub const FREE_BUSY_FOR_LOCAL_SITE_ENTRYID: PropTag<types::Binary> = PropTag::from_id(
    0x6625,
);
/// The FTP server.
///
/// `PR_FTP_SITE`, PT_UNICODE, 0x3A4C001F.
///
/// [pidtagftpsite-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagftpsite-canonical-property)
#[doc(alias = "PR_FTP_SITE")]
#[doc(alias = "PidTagFtpSite")]
#[doc(alias = "PR_FTP_SITE_A")]
#[doc(alias = "PR_FTP_SITE_W")]
#[doc(alias = "0x3A4C001F")]
pub const FTP_SITE: PropTag<types::Unicode> = PropTag::from_id(0x3A4C);
/// The gender: 0 not said, 1 female, 2 male.
///
/// `PR_GENDER`, PT_I2, 0x3A4D0002.
///
/// [pidtaggender-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaggender-canonical-property)
#[doc(alias = "PR_GENDER")]
#[doc(alias = "PidTagGender")]
#[doc(alias = "0x3A4D0002")]
pub const GENDER: PropTag<types::I2> = PropTag::from_id(0x3A4D);
/// What follows the name: `Jr.`.
///
/// `PR_GENERATION`, PT_UNICODE, 0x3A05001F.
///
/// [pidtaggeneration-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaggeneration-canonical-property)
#[doc(alias = "PR_GENERATION")]
#[doc(alias = "PidTagGeneration")]
#[doc(alias = "PR_GENERATION_A")]
#[doc(alias = "PR_GENERATION_W")]
#[doc(alias = "0x3A05001F")]
pub const GENERATION: PropTag<types::Unicode> = PropTag::from_id(0x3A05);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_GET_PROPS_EXCLUDE_PROP_ID_LIST`, PT_BINARY, 0x667E0102.
#[doc(alias = "PR_GET_PROPS_EXCLUDE_PROP_ID_LIST")]
#[doc(alias = "0x667E0102")]
pub const GET_PROPS_EXCLUDE_PROP_ID_LIST: PropTag<types::Binary> = PropTag::from_id(
    0x667E,
);
/// The given name.
///
/// `PR_GIVEN_NAME`, PT_UNICODE, 0x3A06001F.
///
/// [pidtaggivenname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaggivenname-canonical-property)
#[doc(alias = "PR_GIVEN_NAME")]
#[doc(alias = "PidTagGivenName")]
#[doc(alias = "PR_GIVEN_NAME_A")]
#[doc(alias = "PR_GIVEN_NAME_W")]
#[doc(alias = "0x3A06001F")]
pub const GIVEN_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3A06);
/// The number that the state gives.
///
/// `PR_GOVERNMENT_ID_NUMBER`, PT_UNICODE, 0x3A07001F.
///
/// [pidtaggovernmentidnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaggovernmentidnumber-canonical-property)
#[doc(alias = "PR_GOVERNMENT_ID_NUMBER")]
#[doc(alias = "PidTagGovernmentIdNumber")]
#[doc(alias = "PR_GOVERNMENT_ID_NUMBER_A")]
#[doc(alias = "PR_GOVERNMENT_ID_NUMBER_W")]
#[doc(alias = "0x3A07001F")]
pub const GOVERNMENT_ID_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A07);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_GW_ADMIN_OPERATIONS`, PT_LONG, 0x66580003.
#[doc(alias = "PR_GW_ADMIN_OPERATIONS")]
#[doc(alias = "0x66580003")]
pub const GW_ADMIN_OPERATIONS: PropTag<types::Long> = PropTag::from_id(0x6658);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_GW_MTSIN_ENTRYID`, PT_BINARY, 0x66280102.
#[doc(alias = "PR_GW_MTSIN_ENTRYID")]
#[doc(alias = "0x66280102")]
pub const GW_MTSIN_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x6628);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_GW_MTSOUT_ENTRYID`, PT_BINARY, 0x66290102.
#[doc(alias = "PR_GW_MTSOUT_ENTRYID")]
#[doc(alias = "0x66290102")]
pub const GW_MTSOUT_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x6629);
/// Whether it has attachments.
///
/// `PR_HASATTACH`, PT_BOOLEAN, 0x0E1B000B.
///
/// [pidtaghasattachments-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghasattachments-canonical-property)
#[doc(alias = "PR_HASATTACH")]
#[doc(alias = "PidTagHasAttachments")]
#[doc(alias = "0x0E1B000B")]
pub const HASATTACH: PropTag<types::Boolean> = PropTag::from_id(0x0E1B);
/// Whether a rule has left actions for the client to do.
///
/// `PR_HAS_DAMS`, PT_BOOLEAN, 0x3FEA000B.
///
/// [pidtaghasdeferredactionmessages-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghasdeferredactionmessages-canonical-property)
#[doc(alias = "PR_HAS_DAMS")]
#[doc(alias = "PidTagHasDeferredActionMessages")]
#[doc(alias = "0x3FEA000B")]
pub const HAS_DAMS: PropTag<types::Boolean> = PropTag::from_id(0x3FEA);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_HAS_MODERATOR_RULES`, PT_BOOLEAN, 0x663F000B.
#[doc(alias = "PR_HAS_MODERATOR_RULES")]
#[doc(alias = "0x663F000B")]
pub const HAS_MODERATOR_RULES: PropTag<types::Boolean> = PropTag::from_id(0x663F);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_HAS_NAMED_PROPERTIES`, PT_BOOLEAN, 0x664A000B.
#[doc(alias = "PR_HAS_NAMED_PROPERTIES")]
#[doc(alias = "0x664A000B")]
pub const HAS_NAMED_PROPERTIES: PropTag<types::Boolean> = PropTag::from_id(0x664A);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_HAS_RULES`, PT_BOOLEAN, 0x663A000B.
#[doc(alias = "PR_HAS_RULES")]
#[doc(alias = "0x663A000B")]
pub const HAS_RULES: PropTag<types::Boolean> = PropTag::from_id(0x663A);
/// The folder for headers of mail on the server.
///
/// `PR_HEADER_FOLDER_ENTRYID`, PT_BINARY, 0x3E0A0102.
#[doc(alias = "PR_HEADER_FOLDER_ENTRYID")]
#[doc(alias = "0x3E0A0102")]
pub const HEADER_FOLDER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x3E0A);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_HIERARCHY_CHANGE_NUM`, PT_LONG, 0x663E0003.
#[doc(alias = "PR_HIERARCHY_CHANGE_NUM")]
#[doc(alias = "0x663E0003")]
pub const HIERARCHY_CHANGE_NUM: PropTag<types::Long> = PropTag::from_id(0x663E);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_HIERARCHY_SERVER`, PT_UNICODE, 0x6633001F.
#[doc(alias = "PR_HIERARCHY_SERVER")]
#[doc(alias = "0x6633001F")]
pub const HIERARCHY_SERVER: PropTag<types::Unicode> = PropTag::from_id(0x6633);
/// Tells the changes of the folders below the folder.
///
/// `PR_HIERARCHY_SYNCHRONIZER`, PT_OBJECT, 0x662C000D.
#[doc(alias = "PR_HIERARCHY_SYNCHRONIZER")]
#[doc(alias = "0x662C000D")]
pub const HIERARCHY_SYNCHRONIZER: PropTag<types::Object> = PropTag::from_id(0x662C);
/// What they like to do.
///
/// `PR_HOBBIES`, PT_UNICODE, 0x3A43001F.
///
/// [pidtaghobbies-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghobbies-canonical-property)
#[doc(alias = "PR_HOBBIES")]
#[doc(alias = "PidTagHobbies")]
#[doc(alias = "PR_HOBBIES_A")]
#[doc(alias = "PR_HOBBIES_W")]
#[doc(alias = "0x3A43001F")]
pub const HOBBIES: PropTag<types::Unicode> = PropTag::from_id(0x3A43);
/// Another telephone at home.
///
/// `PR_HOME2_TELEPHONE_NUMBER`, PT_UNICODE, 0x3A2F001F.
///
/// [pidtaghome2telephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghome2telephonenumber-canonical-property)
#[doc(alias = "PR_HOME2_TELEPHONE_NUMBER")]
#[doc(alias = "PidTagHome2TelephoneNumber")]
#[doc(alias = "PR_HOME2_TELEPHONE_NUMBER_A")]
#[doc(alias = "PR_HOME2_TELEPHONE_NUMBER_W")]
#[doc(alias = "0x3A2F001F")]
pub const HOME2_TELEPHONE_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A2F);
/// Further telephone numbers at home.
///
/// `PR_HOME2_TELEPHONE_NUMBER_A_MV`, PT_MV_STRING8, 0x3A2F101E.
///
/// [pidtaghome2telephonenumbers-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghome2telephonenumbers-canonical-property)
#[doc(alias = "PR_HOME2_TELEPHONE_NUMBER_A_MV")]
#[doc(alias = "PidTagHome2TelephoneNumbers")]
#[doc(alias = "0x3A2F101E")]
pub const HOME2_TELEPHONE_NUMBER_A_MV: PropTag<types::MvString8> = PropTag::from_id(
    0x3A2F,
);
/// The town at home.
///
/// `PR_HOME_ADDRESS_CITY`, PT_UNICODE, 0x3A59001F.
///
/// [pidtaghomeaddresscity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomeaddresscity-canonical-property)
#[doc(alias = "PR_HOME_ADDRESS_CITY")]
#[doc(alias = "PidTagHomeAddressCity")]
#[doc(alias = "PR_HOME_ADDRESS_CITY_A")]
#[doc(alias = "PR_HOME_ADDRESS_CITY_W")]
#[doc(alias = "0x3A59001F")]
pub const HOME_ADDRESS_CITY: PropTag<types::Unicode> = PropTag::from_id(0x3A59);
/// The country at home.
///
/// `PR_HOME_ADDRESS_COUNTRY`, PT_UNICODE, 0x3A5A001F.
///
/// [pidtaghomeaddresscountry-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomeaddresscountry-canonical-property)
#[doc(alias = "PR_HOME_ADDRESS_COUNTRY")]
#[doc(alias = "PidTagHomeAddressCountry")]
#[doc(alias = "PR_HOME_ADDRESS_COUNTRY_A")]
#[doc(alias = "PR_HOME_ADDRESS_COUNTRY_W")]
#[doc(alias = "0x3A5A001F")]
pub const HOME_ADDRESS_COUNTRY: PropTag<types::Unicode> = PropTag::from_id(0x3A5A);
/// The postal code at home.
///
/// `PR_HOME_ADDRESS_POSTAL_CODE`, PT_UNICODE, 0x3A5B001F.
///
/// [pidtaghomeaddresspostalcode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomeaddresspostalcode-canonical-property)
#[doc(alias = "PR_HOME_ADDRESS_POSTAL_CODE")]
#[doc(alias = "PidTagHomeAddressPostalCode")]
#[doc(alias = "PR_HOME_ADDRESS_POSTAL_CODE_A")]
#[doc(alias = "PR_HOME_ADDRESS_POSTAL_CODE_W")]
#[doc(alias = "0x3A5B001F")]
pub const HOME_ADDRESS_POSTAL_CODE: PropTag<types::Unicode> = PropTag::from_id(0x3A5B);
/// The post office box at home.
///
/// `PR_HOME_ADDRESS_POST_OFFICE_BOX`, PT_UNICODE, 0x3A5E001F.
///
/// [pidtaghomeaddresspostofficebox-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomeaddresspostofficebox-canonical-property)
#[doc(alias = "PR_HOME_ADDRESS_POST_OFFICE_BOX")]
#[doc(alias = "PidTagHomeAddressPostOfficeBox")]
#[doc(alias = "PR_HOME_ADDRESS_POST_OFFICE_BOX_A")]
#[doc(alias = "PR_HOME_ADDRESS_POST_OFFICE_BOX_W")]
#[doc(alias = "0x3A5E001F")]
pub const HOME_ADDRESS_POST_OFFICE_BOX: PropTag<types::Unicode> = PropTag::from_id(
    0x3A5E,
);
/// The state or province at home.
///
/// `PR_HOME_ADDRESS_STATE_OR_PROVINCE`, PT_UNICODE, 0x3A5C001F.
///
/// [pidtaghomeaddressstateorprovince-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomeaddressstateorprovince-canonical-property)
#[doc(alias = "PR_HOME_ADDRESS_STATE_OR_PROVINCE")]
#[doc(alias = "PidTagHomeAddressStateOrProvince")]
#[doc(alias = "PR_HOME_ADDRESS_STATE_OR_PROVINCE_A")]
#[doc(alias = "PR_HOME_ADDRESS_STATE_OR_PROVINCE_W")]
#[doc(alias = "0x3A5C001F")]
pub const HOME_ADDRESS_STATE_OR_PROVINCE: PropTag<types::Unicode> = PropTag::from_id(
    0x3A5C,
);
/// The street at home.
///
/// `PR_HOME_ADDRESS_STREET`, PT_UNICODE, 0x3A5D001F.
///
/// [pidtaghomeaddressstreet-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomeaddressstreet-canonical-property)
#[doc(alias = "PR_HOME_ADDRESS_STREET")]
#[doc(alias = "PidTagHomeAddressStreet")]
#[doc(alias = "PR_HOME_ADDRESS_STREET_A")]
#[doc(alias = "PR_HOME_ADDRESS_STREET_W")]
#[doc(alias = "0x3A5D001F")]
pub const HOME_ADDRESS_STREET: PropTag<types::Unicode> = PropTag::from_id(0x3A5D);
/// The fax at home.
///
/// `PR_HOME_FAX_NUMBER`, PT_UNICODE, 0x3A25001F.
///
/// [pidtaghomefaxnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomefaxnumber-canonical-property)
#[doc(alias = "PR_HOME_FAX_NUMBER")]
#[doc(alias = "PidTagHomeFaxNumber")]
#[doc(alias = "PR_HOME_FAX_NUMBER_A")]
#[doc(alias = "PR_HOME_FAX_NUMBER_W")]
#[doc(alias = "0x3A25001F")]
pub const HOME_FAX_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A25);
/// The telephone at home.
///
/// `PR_HOME_TELEPHONE_NUMBER`, PT_UNICODE, 0x3A09001F.
///
/// [pidtaghometelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghometelephonenumber-canonical-property)
#[doc(alias = "PR_HOME_TELEPHONE_NUMBER")]
#[doc(alias = "PidTagHomeTelephoneNumber")]
#[doc(alias = "PR_HOME_TELEPHONE_NUMBER_A")]
#[doc(alias = "PR_HOME_TELEPHONE_NUMBER_W")]
#[doc(alias = "0x3A09001F")]
pub const HOME_TELEPHONE_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A09);
/// The text as HTML, as bytes in PR_INTERNET_CPID.
///
/// `PR_HTML`, PT_BINARY, 0x10130102.
///
/// [pidtaghtml-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghtml-canonical-property)
#[doc(alias = "PR_HTML")]
#[doc(alias = "PidTagHtml")]
#[doc(alias = "0x10130102")]
pub const HTML: PropTag<types::Binary> = PropTag::from_id(0x1013);
/// A picture for the object, as the bytes of an icon file.
///
/// `PR_ICON`, PT_BINARY, 0x0FFD0102.
///
/// [pidtagicon-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagicon-canonical-property)
#[doc(alias = "PR_ICON")]
#[doc(alias = "PidTagIcon")]
#[doc(alias = "0x0FFD0102")]
pub const ICON: PropTag<types::Binary> = PropTag::from_id(0x0FFD);
/// The icon that a client shows for it.
///
/// `PR_ICON_INDEX`, PT_LONG, 0x10800003.
///
/// [pidtagiconindex-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagiconindex-canonical-property)
#[doc(alias = "PR_ICON_INDEX")]
#[doc(alias = "PidTagIconIndex")]
#[doc(alias = "0x10800003")]
pub const ICON_INDEX: PropTag<types::Long> = PropTag::from_id(0x1080);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ICS_CHANGE_KEY`, PT_BINARY, 0x66550102.
#[doc(alias = "PR_ICS_CHANGE_KEY")]
#[doc(alias = "0x66550102")]
pub const ICS_CHANGE_KEY: PropTag<types::Binary> = PropTag::from_id(0x6655);
/// Who the user is for the provider: the name.
///
/// `PR_IDENTITY_DISPLAY`, PT_UNICODE, 0x3E00001F.
///
/// [pidtagidentitydisplay-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagidentitydisplay-canonical-property)
#[doc(alias = "PR_IDENTITY_DISPLAY")]
#[doc(alias = "PidTagIdentityDisplay")]
#[doc(alias = "PR_IDENTITY_DISPLAY_A")]
#[doc(alias = "PR_IDENTITY_DISPLAY_W")]
#[doc(alias = "0x3E00001F")]
pub const IDENTITY_DISPLAY: PropTag<types::Unicode> = PropTag::from_id(0x3E00);
/// Who the user is for the provider: the entry identifier.
///
/// `PR_IDENTITY_ENTRYID`, PT_BINARY, 0x3E010102.
///
/// [pidtagidentityentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagidentityentryid-canonical-property)
#[doc(alias = "PR_IDENTITY_ENTRYID")]
#[doc(alias = "PidTagIdentityEntryId")]
#[doc(alias = "0x3E010102")]
pub const IDENTITY_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x3E01);
/// Who the user is for the provider: the search key.
///
/// `PR_IDENTITY_SEARCH_KEY`, PT_BINARY, 0x3E050102.
///
/// [pidtagidentitysearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagidentitysearchkey-canonical-property)
#[doc(alias = "PR_IDENTITY_SEARCH_KEY")]
#[doc(alias = "PidTagIdentitySearchKey")]
#[doc(alias = "0x3E050102")]
pub const IDENTITY_SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(0x3E05);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_IMAP_INTERNAL_DATE`, PT_SYSTIME, 0x65F50040.
#[doc(alias = "PR_IMAP_INTERNAL_DATE")]
#[doc(alias = "0x65F50040")]
pub const IMAP_INTERNAL_DATE: PropTag<types::SysTime> = PropTag::from_id(0x65F5);
/// Whether the mail system may not convert it.
///
/// `PR_IMPLICIT_CONVERSION_PROHIBITED`, PT_BOOLEAN, 0x0016000B.
///
/// [pidtagimplicitconversionprohibited-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagimplicitconversionprohibited-canonical-property)
#[doc(alias = "PR_IMPLICIT_CONVERSION_PROHIBITED")]
#[doc(alias = "PidTagImplicitConversionProhibited")]
#[doc(alias = "0x0016000B")]
pub const IMPLICIT_CONVERSION_PROHIBITED: PropTag<types::Boolean> = PropTag::from_id(
    0x0016,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_IMPLIED_RESTRICTIONS`, PT_MV_BINARY, 0x667F1102.
#[doc(alias = "PR_IMPLIED_RESTRICTIONS")]
#[doc(alias = "0x667F1102")]
pub const IMPLIED_RESTRICTIONS: PropTag<types::MvBinary> = PropTag::from_id(0x667F);
/// How important the sender finds it.
///
/// `PR_IMPORTANCE`, PT_LONG, 0x00170003.
///
/// [pidtagimportance-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagimportance-canonical-property)
#[doc(alias = "PR_IMPORTANCE")]
#[doc(alias = "PidTagImportance")]
#[doc(alias = "0x00170003")]
pub const IMPORTANCE: PropTag<types::Long> = PropTag::from_id(0x0017);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_INBOUND_NEWSFEED_DN`, PT_STRING8, 0x668D001E.
#[doc(alias = "PR_INBOUND_NEWSFEED_DN")]
#[doc(alias = "0x668D001E")]
pub const INBOUND_NEWSFEED_DN: PropTag<types::String8> = PropTag::from_id(0x668D);
/// Whether the message is not complete.
///
/// `PR_INCOMPLETE_COPY`, PT_BOOLEAN, 0x0035000B.
///
/// [pidtagincompletecopy-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagincompletecopy-canonical-property)
#[doc(alias = "PR_INCOMPLETE_COPY")]
#[doc(alias = "PidTagIncompleteCopy")]
#[doc(alias = "0x0035000B")]
pub const INCOMPLETE_COPY: PropTag<types::Boolean> = PropTag::from_id(0x0035);
/// In which format it is to leave for the Internet.
///
/// `PR_INETMAIL_OVERRIDE_FORMAT`, PT_LONG, 0x59020003.
///
/// [pidtaginternetmailoverrideformat-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetmailoverrideformat-canonical-property)
#[doc(alias = "PR_INETMAIL_OVERRIDE_FORMAT")]
#[doc(alias = "PidTagInternetMailOverrideFormat")]
#[doc(alias = "0x59020003")]
pub const INETMAIL_OVERRIDE_FORMAT: PropTag<types::Long> = PropTag::from_id(0x5902);
/// Whether clients may draw conclusions from what is in the store.
///
/// `PR_INFERENCES_ENABLED`, PT_BOOLEAN, 0x3439000B.
///
/// [pidtaginferenceenabled-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginferenceenabled-canonical-property)
#[doc(alias = "PR_INFERENCES_ENABLED")]
#[doc(alias = "PidTagInferenceEnabled")]
#[doc(alias = "0x3439000B")]
pub const INFERENCES_ENABLED: PropTag<types::Boolean> = PropTag::from_id(0x3439);
/// The initials.
///
/// `PR_INITIALS`, PT_UNICODE, 0x3A0A001F.
///
/// [pidtaginitials-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginitials-canonical-property)
#[doc(alias = "PR_INITIALS")]
#[doc(alias = "PidTagInitials")]
#[doc(alias = "PR_INITIALS_A")]
#[doc(alias = "PR_INITIALS_W")]
#[doc(alias = "0x3A0A001F")]
pub const INITIALS: PropTag<types::Unicode> = PropTag::from_id(0x3A0A);
/// The page of a details dialog that is shown first.
///
/// `PR_INITIAL_DETAILS_PANE`, PT_LONG, 0x3F080003.
///
/// [pidtaginitialdetailspane-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginitialdetailspane-canonical-property)
#[doc(alias = "PR_INITIAL_DETAILS_PANE")]
#[doc(alias = "PidTagInitialDetailsPane")]
#[doc(alias = "0x3F080003")]
pub const INITIAL_DETAILS_PANE: PropTag<types::Long> = PropTag::from_id(0x3F08);
/// Identifies a row within its table.
///
/// `PR_INSTANCE_KEY`, PT_BINARY, 0x0FF60102.
///
/// [pidtaginstancekey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginstancekey-canonical-property)
#[doc(alias = "PR_INSTANCE_KEY")]
#[doc(alias = "PidTagInstanceKey")]
#[doc(alias = "0x0FF60102")]
pub const INSTANCE_KEY: PropTag<types::Binary> = PropTag::from_id(0x0FF6);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_INTERNAL_TRACE_INFO`, PT_BINARY, 0x666A0102.
#[doc(alias = "PR_INTERNAL_TRACE_INFO")]
#[doc(alias = "0x666A0102")]
pub const INTERNAL_TRACE_INFO: PropTag<types::Binary> = PropTag::from_id(0x666A);
/// The header field Approved of a news article.
///
/// `PR_INTERNET_APPROVED`, PT_UNICODE, 0x1030001F.
///
/// [pidtaginternetapproved-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetapproved-canonical-property)
#[doc(alias = "PR_INTERNET_APPROVED")]
#[doc(alias = "PidTagInternetApproved")]
#[doc(alias = "PR_INTERNET_APPROVED_A")]
#[doc(alias = "PR_INTERNET_APPROVED_W")]
#[doc(alias = "0x1030001F")]
pub const INTERNET_APPROVED: PropTag<types::Unicode> = PropTag::from_id(0x1030);
/// A number that a mail protocol gives it.
///
/// `PR_INTERNET_ARTICLE_NUMBER`, PT_LONG, 0x0E230003.
///
/// [pidtaginternetarticlenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetarticlenumber-canonical-property)
#[doc(alias = "PR_INTERNET_ARTICLE_NUMBER")]
#[doc(alias = "PidTagInternetArticleNumber")]
#[doc(alias = "0x0E230003")]
pub const INTERNET_ARTICLE_NUMBER: PropTag<types::Long> = PropTag::from_id(0x0E23);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_INTERNET_CHARSET`, PT_UNICODE, 0x669A001F.
#[doc(alias = "PR_INTERNET_CHARSET")]
#[doc(alias = "0x669A001F")]
pub const INTERNET_CHARSET: PropTag<types::Unicode> = PropTag::from_id(0x669A);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_INTERNET_CONTENT`, PT_BINARY, 0x66590102.
#[doc(alias = "PR_INTERNET_CONTENT")]
#[doc(alias = "0x66590102")]
pub const INTERNET_CONTENT: PropTag<types::Binary> = PropTag::from_id(0x6659);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_INTERNET_CONTENT_EA`, PT_FILE_EA, 0x66590104.
#[doc(alias = "PR_INTERNET_CONTENT_EA")]
#[doc(alias = "0x66590104")]
pub const INTERNET_CONTENT_EA: PropTag<types::FileEa> = PropTag::from_id(0x6659);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_INTERNET_CONTENT_HANDLE`, PT_FILE_HANDLE, 0x66590103.
#[doc(alias = "PR_INTERNET_CONTENT_HANDLE")]
#[doc(alias = "0x66590103")]
pub const INTERNET_CONTENT_HANDLE: PropTag<types::FileHandle> = PropTag::from_id(0x6659);
/// The header field Control of a news article.
///
/// `PR_INTERNET_CONTROL`, PT_UNICODE, 0x1031001F.
///
/// [pidtaginternetcontrol-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetcontrol-canonical-property)
#[doc(alias = "PR_INTERNET_CONTROL")]
#[doc(alias = "PidTagInternetControl")]
#[doc(alias = "PR_INTERNET_CONTROL_A")]
#[doc(alias = "PR_INTERNET_CONTROL_W")]
#[doc(alias = "0x1031001F")]
pub const INTERNET_CONTROL: PropTag<types::Unicode> = PropTag::from_id(0x1031);
/// The code page of the HTML bytes and of headers.
///
/// `PR_INTERNET_CPID`, PT_LONG, 0x3FDE0003.
///
/// [pidtaginternetcodepage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetcodepage-canonical-property)
#[doc(alias = "PR_INTERNET_CPID")]
#[doc(alias = "PidTagInternetCodepage")]
#[doc(alias = "0x3FDE0003")]
pub const INTERNET_CPID: PropTag<types::Long> = PropTag::from_id(0x3FDE);
/// The header field Distribution of a news article.
///
/// `PR_INTERNET_DISTRIBUTION`, PT_UNICODE, 0x1032001F.
///
/// [pidtaginternetdistribution-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetdistribution-canonical-property)
#[doc(alias = "PR_INTERNET_DISTRIBUTION")]
#[doc(alias = "PidTagInternetDistribution")]
#[doc(alias = "PR_INTERNET_DISTRIBUTION_A")]
#[doc(alias = "PR_INTERNET_DISTRIBUTION_W")]
#[doc(alias = "0x1032001F")]
pub const INTERNET_DISTRIBUTION: PropTag<types::Unicode> = PropTag::from_id(0x1032);
/// The header field Followup-To of a news article.
///
/// `PR_INTERNET_FOLLOWUP_TO`, PT_UNICODE, 0x1033001F.
///
/// [pidtaginternetfollowupto-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetfollowupto-canonical-property)
#[doc(alias = "PR_INTERNET_FOLLOWUP_TO")]
#[doc(alias = "PidTagInternetFollowupTo")]
#[doc(alias = "PR_INTERNET_FOLLOWUP_TO_A")]
#[doc(alias = "PR_INTERNET_FOLLOWUP_TO_W")]
#[doc(alias = "0x1033001F")]
pub const INTERNET_FOLLOWUP_TO: PropTag<types::Unicode> = PropTag::from_id(0x1033);
/// The header field Lines: how many lines the text has.
///
/// `PR_INTERNET_LINES`, PT_LONG, 0x10340003.
///
/// [pidtaginternetlines-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetlines-canonical-property)
#[doc(alias = "PR_INTERNET_LINES")]
#[doc(alias = "PidTagInternetLines")]
#[doc(alias = "0x10340003")]
pub const INTERNET_LINES: PropTag<types::Long> = PropTag::from_id(0x1034);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_INTERNET_MDNS`, PT_BOOLEAN, 0x66A5000B.
#[doc(alias = "PR_INTERNET_MDNS")]
#[doc(alias = "0x66A5000B")]
pub const INTERNET_MDNS: PropTag<types::Boolean> = PropTag::from_id(0x66A5);
/// The header field Message-ID, with its angle brackets.
///
/// `PR_INTERNET_MESSAGE_ID`, PT_UNICODE, 0x1035001F.
///
/// [pidtaginternetmessageid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetmessageid-canonical-property)
#[doc(alias = "PR_INTERNET_MESSAGE_ID")]
#[doc(alias = "PidTagInternetMessageId")]
#[doc(alias = "PR_INTERNET_MESSAGE_ID_A")]
#[doc(alias = "PR_INTERNET_MESSAGE_ID_W")]
#[doc(alias = "0x1035001F")]
pub const INTERNET_MESSAGE_ID: PropTag<types::Unicode> = PropTag::from_id(0x1035);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_INTERNET_NEWSGROUP_NAME`, PT_UNICODE, 0x66A7001F.
#[doc(alias = "PR_INTERNET_NEWSGROUP_NAME")]
#[doc(alias = "PR_INTERNET_NEWSGROUP_NAME_A")]
#[doc(alias = "PR_INTERNET_NEWSGROUP_NAME_W")]
#[doc(alias = "0x66A7001F")]
pub const INTERNET_NEWSGROUP_NAME: PropTag<types::Unicode> = PropTag::from_id(0x66A7);
/// The header field Path of a news article.
///
/// `PR_INTERNET_NNTP_PATH`, PT_UNICODE, 0x1038001F.
///
/// [pidtaginternetnntppath-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetnntppath-canonical-property)
#[doc(alias = "PR_INTERNET_NNTP_PATH")]
#[doc(alias = "PidTagInternetNntpPath")]
#[doc(alias = "PR_INTERNET_NNTP_PATH_A")]
#[doc(alias = "PR_INTERNET_NNTP_PATH_W")]
#[doc(alias = "0x1038001F")]
pub const INTERNET_NNTP_PATH: PropTag<types::Unicode> = PropTag::from_id(0x1038);
/// The header field Organization.
///
/// `PR_INTERNET_ORGANIZATION`, PT_UNICODE, 0x1037001F.
///
/// [pidtaginternetorganization-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetorganization-canonical-property)
#[doc(alias = "PR_INTERNET_ORGANIZATION")]
#[doc(alias = "PidTagInternetOrganization")]
#[doc(alias = "PR_INTERNET_ORGANIZATION_A")]
#[doc(alias = "PR_INTERNET_ORGANIZATION_W")]
#[doc(alias = "0x1037001F")]
pub const INTERNET_ORGANIZATION: PropTag<types::Unicode> = PropTag::from_id(0x1037);
/// The header field References.
///
/// `PR_INTERNET_REFERENCES`, PT_UNICODE, 0x1039001F.
///
/// [pidtaginternetreferences-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetreferences-canonical-property)
#[doc(alias = "PR_INTERNET_REFERENCES")]
#[doc(alias = "PidTagInternetReferences")]
#[doc(alias = "PR_INTERNET_REFERENCES_A")]
#[doc(alias = "PR_INTERNET_REFERENCES_W")]
#[doc(alias = "0x1039001F")]
pub const INTERNET_REFERENCES: PropTag<types::Unicode> = PropTag::from_id(0x1039);
/// The header field Return-Path.
///
/// `PR_INTERNET_RETURN_PATH`, PT_UNICODE, 0x1046001F.
///
/// [pidtaginternetreturnpath-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetreturnpath-canonical-property)
#[doc(alias = "PR_INTERNET_RETURN_PATH")]
#[doc(alias = "PidTagInternetReturnPath")]
#[doc(alias = "PR_INTERNET_RETURN_PATH_A")]
#[doc(alias = "PR_INTERNET_RETURN_PATH_W")]
#[doc(alias = "0x1046001F")]
pub const INTERNET_RETURN_PATH: PropTag<types::Unicode> = PropTag::from_id(0x1046);
/// Whether a synchronised item is in conflict with another.
///
/// `PR_IN_CONFLICT`, PT_BOOLEAN, 0x666C000B.
///
/// [pidtaginconflict-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginconflict-canonical-property)
#[doc(alias = "PR_IN_CONFLICT")]
#[doc(alias = "PidTagInConflict")]
#[doc(alias = "0x666C000B")]
pub const IN_CONFLICT: PropTag<types::Boolean> = PropTag::from_id(0x666C);
/// Defined by MAPITags.h; has no page.
///
/// `PR_IN_REPLY_TO`, PT_UNICODE, 0x1042001F.
#[doc(alias = "PR_IN_REPLY_TO")]
#[doc(alias = "PR_IN_REPLY_TO_A")]
#[doc(alias = "PR_IN_REPLY_TO_W")]
#[doc(alias = "0x1042001F")]
pub const IN_REPLY_TO: PropTag<types::Unicode> = PropTag::from_id(0x1042);
/// The header field In-Reply-To.
///
/// `PR_IN_REPLY_TO_ID`, PT_UNICODE, 0x1042001F.
///
/// [pidtaginreplytoid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginreplytoid-canonical-property)
#[doc(alias = "PR_IN_REPLY_TO_ID")]
#[doc(alias = "PidTagInReplyToId")]
#[doc(alias = "PR_IN_REPLY_TO_ID_A")]
#[doc(alias = "PR_IN_REPLY_TO_ID_W")]
#[doc(alias = "0x1042001F")]
pub const IN_REPLY_TO_ID: PropTag<types::Unicode> = PropTag::from_id(0x1042);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_IN_TRANSIT`, PT_BOOLEAN, 0x6618000B.
#[doc(alias = "PR_IN_TRANSIT")]
#[doc(alias = "0x6618000B")]
pub const IN_TRANSIT: PropTag<types::Boolean> = PropTag::from_id(0x6618);
/// The calendar; read from the Inbox or the root folder.
///
/// `PR_IPM_APPOINTMENT_ENTRYID`, PT_BINARY, 0x36D00102.
///
/// [pidtagipmappointmententryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmappointmententryid-canonical-property)
#[doc(alias = "PR_IPM_APPOINTMENT_ENTRYID")]
#[doc(alias = "PidTagIpmAppointmentEntryId")]
#[doc(alias = "0x36D00102")]
pub const IPM_APPOINTMENT_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x36D0);
/// Defined by MAPITags.h; has no page.
///
/// `PR_IPM_ARCHIVE_ENTRYID`, PT_BINARY, 0x35FF0102.
#[doc(alias = "PR_IPM_ARCHIVE_ENTRYID")]
#[doc(alias = "0x35FF0102")]
pub const IPM_ARCHIVE_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x35FF);
/// The contacts; read from the Inbox or the root folder.
///
/// `PR_IPM_CONTACT_ENTRYID`, PT_BINARY, 0x36D10102.
///
/// [pidtagipmcontactentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmcontactentryid-canonical-property)
#[doc(alias = "PR_IPM_CONTACT_ENTRYID")]
#[doc(alias = "PidTagIpmContactEntryId")]
#[doc(alias = "0x36D10102")]
pub const IPM_CONTACT_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x36D1);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_IPM_DAF_ENTRYID`, PT_BINARY, 0x661F0102.
#[doc(alias = "PR_IPM_DAF_ENTRYID")]
#[doc(alias = "0x661F0102")]
pub const IPM_DAF_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x661F);
/// The drafts; read from the Inbox or the root folder.
///
/// `PR_IPM_DRAFTS_ENTRYID`, PT_BINARY, 0x36D70102.
///
/// [pidtagipmdraftsentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmdraftsentryid-canonical-property)
#[doc(alias = "PR_IPM_DRAFTS_ENTRYID")]
#[doc(alias = "PidTagIpmDraftsEntryId")]
#[doc(alias = "0x36D70102")]
pub const IPM_DRAFTS_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x36D7);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_IPM_FAVORITES_ENTRYID`, PT_BINARY, 0x66300102.
#[doc(alias = "PR_IPM_FAVORITES_ENTRYID")]
#[doc(alias = "0x66300102")]
pub const IPM_FAVORITES_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x6630);
/// Defined by MAPITags.h; has no page.
///
/// `PR_IPM_ID`, PT_BINARY, 0x00180102.
#[doc(alias = "PR_IPM_ID")]
#[doc(alias = "0x00180102")]
pub const IPM_ID: PropTag<types::Binary> = PropTag::from_id(0x0018);
/// The journal; read from the Inbox or the root folder.
///
/// `PR_IPM_JOURNAL_ENTRYID`, PT_BINARY, 0x36D20102.
///
/// [pidtagipmjournalentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmjournalentryid-canonical-property)
#[doc(alias = "PR_IPM_JOURNAL_ENTRYID")]
#[doc(alias = "PidTagIpmJournalEntryId")]
#[doc(alias = "0x36D20102")]
pub const IPM_JOURNAL_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x36D2);
/// The notes; read from the Inbox or the root folder.
///
/// `PR_IPM_NOTE_ENTRYID`, PT_BINARY, 0x36D30102.
///
/// [pidtagipmnoteentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmnoteentryid-canonical-property)
#[doc(alias = "PR_IPM_NOTE_ENTRYID")]
#[doc(alias = "PidTagIpmNoteEntryId")]
#[doc(alias = "0x36D30102")]
pub const IPM_NOTE_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x36D3);
/// The folder where messages wait to be sent.
///
/// `PR_IPM_OUTBOX_ENTRYID`, PT_BINARY, 0x35E20102.
///
/// [pidtagipmoutboxentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmoutboxentryid-canonical-property)
#[doc(alias = "PR_IPM_OUTBOX_ENTRYID")]
#[doc(alias = "PidTagIpmOutboxEntryId")]
#[doc(alias = "0x35E20102")]
pub const IPM_OUTBOX_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x35E2);
/// The search key of the Outbox.
///
/// `PR_IPM_OUTBOX_SEARCH_KEY`, PT_BINARY, 0x34110102.
#[doc(alias = "PR_IPM_OUTBOX_SEARCH_KEY")]
#[doc(alias = "0x34110102")]
pub const IPM_OUTBOX_SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(0x3411);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_IPM_PUBLIC_FOLDERS_ENTRYID`, PT_BINARY, 0x66310102.
#[doc(alias = "PR_IPM_PUBLIC_FOLDERS_ENTRYID")]
#[doc(alias = "0x66310102")]
pub const IPM_PUBLIC_FOLDERS_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x6631);
/// Whether a recipient who does not read it is to return it.
///
/// `PR_IPM_RETURN_REQUESTED`, PT_BOOLEAN, 0x0C02000B.
///
/// [pidtagipmreturnrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmreturnrequested-canonical-property)
#[doc(alias = "PR_IPM_RETURN_REQUESTED")]
#[doc(alias = "PidTagIpmReturnRequested")]
#[doc(alias = "0x0C02000B")]
pub const IPM_RETURN_REQUESTED: PropTag<types::Boolean> = PropTag::from_id(0x0C02);
/// The folder for messages that have been sent.
///
/// `PR_IPM_SENTMAIL_ENTRYID`, PT_BINARY, 0x35E40102.
///
/// [pidtagipmsentmailentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmsentmailentryid-canonical-property)
#[doc(alias = "PR_IPM_SENTMAIL_ENTRYID")]
#[doc(alias = "PidTagIpmSentMailEntryId")]
#[doc(alias = "0x35E40102")]
pub const IPM_SENTMAIL_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x35E4);
/// The search key of the folder for sent messages.
///
/// `PR_IPM_SENTMAIL_SEARCH_KEY`, PT_BINARY, 0x34130102.
#[doc(alias = "PR_IPM_SENTMAIL_SEARCH_KEY")]
#[doc(alias = "0x34130102")]
pub const IPM_SENTMAIL_SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(0x3413);
/// The folder that holds all that users see.
///
/// `PR_IPM_SUBTREE_ENTRYID`, PT_BINARY, 0x35E00102.
///
/// [pidtagipmsubtreeentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmsubtreeentryid-canonical-property)
#[doc(alias = "PR_IPM_SUBTREE_ENTRYID")]
#[doc(alias = "PidTagIpmSubtreeEntryId")]
#[doc(alias = "0x35E00102")]
pub const IPM_SUBTREE_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x35E0);
/// The search key of the folder that holds all that users see.
///
/// `PR_IPM_SUBTREE_SEARCH_KEY`, PT_BINARY, 0x34100102.
#[doc(alias = "PR_IPM_SUBTREE_SEARCH_KEY")]
#[doc(alias = "0x34100102")]
pub const IPM_SUBTREE_SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(0x3410);
/// The tasks; read from the Inbox or the root folder.
///
/// `PR_IPM_TASK_ENTRYID`, PT_BINARY, 0x36D40102.
///
/// [pidtagipmtaskentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmtaskentryid-canonical-property)
#[doc(alias = "PR_IPM_TASK_ENTRYID")]
#[doc(alias = "PidTagIpmTaskEntryId")]
#[doc(alias = "0x36D40102")]
pub const IPM_TASK_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x36D4);
/// The folder for what has been deleted.
///
/// `PR_IPM_WASTEBASKET_ENTRYID`, PT_BINARY, 0x35E30102.
///
/// [pidtagipmwastebasketentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmwastebasketentryid-canonical-property)
#[doc(alias = "PR_IPM_WASTEBASKET_ENTRYID")]
#[doc(alias = "PidTagIpmWastebasketEntryId")]
#[doc(alias = "0x35E30102")]
pub const IPM_WASTEBASKET_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x35E3);
/// The search key of the folder for what has been deleted.
///
/// `PR_IPM_WASTEBASKET_SEARCH_KEY`, PT_BINARY, 0x34120102.
#[doc(alias = "PR_IPM_WASTEBASKET_SEARCH_KEY")]
#[doc(alias = "0x34120102")]
pub const IPM_WASTEBASKET_SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(0x3412);
/// The ISDN number.
///
/// `PR_ISDN_NUMBER`, PT_UNICODE, 0x3A2D001F.
///
/// [pidtagisdnnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagisdnnumber-canonical-property)
#[doc(alias = "PR_ISDN_NUMBER")]
#[doc(alias = "PidTagIsdnNumber")]
#[doc(alias = "PR_ISDN_NUMBER_A")]
#[doc(alias = "PR_ISDN_NUMBER_W")]
#[doc(alias = "0x3A2D001F")]
pub const ISDN_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A2D);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_IS_NEWSGROUP`, PT_BOOLEAN, 0x6697000B.
#[doc(alias = "PR_IS_NEWSGROUP")]
#[doc(alias = "0x6697000B")]
pub const IS_NEWSGROUP: PropTag<types::Boolean> = PropTag::from_id(0x6697);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_IS_NEWSGROUP_ANCHOR`, PT_BOOLEAN, 0x6696000B.
#[doc(alias = "PR_IS_NEWSGROUP_ANCHOR")]
#[doc(alias = "0x6696000B")]
pub const IS_NEWSGROUP_ANCHOR: PropTag<types::Boolean> = PropTag::from_id(0x6696);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ITEM_LEVEL_ACL`, PT_BOOLEAN, 0x3D24000B.
#[doc(alias = "PR_ITEM_LEVEL_ACL")]
#[doc(alias = "0x3D24000B")]
pub const ITEM_LEVEL_ACL: PropTag<types::Boolean> = PropTag::from_id(0x3D24);
/// Whether a message was looked at but not marked as read.
///
/// `PR_ITEM_TMPFLAGS`, PT_LONG, 0x10970003.
///
/// [pidtagitemtemporaryflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagitemtemporaryflags-canonical-property)
#[doc(alias = "PR_ITEM_TMPFLAGS")]
#[doc(alias = "PidTagItemTemporaryflags")]
#[doc(alias = "0x10970003")]
pub const ITEM_TMPFLAGS: PropTag<types::Long> = PropTag::from_id(0x1097);
/// Whether people one writes to are trusted from then on.
///
/// `PR_JUNK_ADD_RECIPS_TO_SSL`, PT_LONG, 0x61030003.
///
/// [pidtagjunkaddrecipientstosafesenderslist-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagjunkaddrecipientstosafesenderslist-canonical-property)
#[doc(alias = "PR_JUNK_ADD_RECIPS_TO_SSL")]
#[doc(alias = "PidTagJunkAddRecipientsToSafeSendersList")]
#[doc(alias = "0x61030003")]
pub const JUNK_ADD_RECIPS_TO_SSL: PropTag<types::Long> = PropTag::from_id(0x6103);
/// Whether mail from contacts is never junk.
///
/// `PR_JUNK_INCLUDE_CONTACTS`, PT_LONG, 0x61000003.
///
/// [pidtagjunkincludecontacts-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagjunkincludecontacts-canonical-property)
#[doc(alias = "PR_JUNK_INCLUDE_CONTACTS")]
#[doc(alias = "PidTagJunkIncludeContacts")]
#[doc(alias = "0x61000003")]
pub const JUNK_INCLUDE_CONTACTS: PropTag<types::Long> = PropTag::from_id(0x6100);
/// Whether junk is deleted at once.
///
/// `PR_JUNK_PERMANENTLY_DELETE`, PT_LONG, 0x61020003.
///
/// [pidtagjunkpermanentlydelete-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagjunkpermanentlydelete-canonical-property)
#[doc(alias = "PR_JUNK_PERMANENTLY_DELETE")]
#[doc(alias = "PidTagJunkPermanentlyDelete")]
#[doc(alias = "0x61020003")]
pub const JUNK_PERMANENTLY_DELETE: PropTag<types::Long> = PropTag::from_id(0x6102);
/// Whether the phishing mark is ignored.
///
/// `PR_JUNK_PHISHING_ENABLE_LINKS`, PT_BOOLEAN, 0x6107000B.
///
/// [pidtagjunkphishingenablelinks-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagjunkphishingenablelinks-canonical-property)
#[doc(alias = "PR_JUNK_PHISHING_ENABLE_LINKS")]
#[doc(alias = "PidTagJunkPhishingEnableLinks")]
#[doc(alias = "0x6107000B")]
pub const JUNK_PHISHING_ENABLE_LINKS: PropTag<types::Boolean> = PropTag::from_id(0x6107);
/// How strictly mail is taken for junk.
///
/// `PR_JUNK_THRESHOLD`, PT_LONG, 0x61010003.
///
/// [pidtagjunkthreshold-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagjunkthreshold-canonical-property)
#[doc(alias = "PR_JUNK_THRESHOLD")]
#[doc(alias = "PidTagJunkThreshold")]
#[doc(alias = "0x61010003")]
pub const JUNK_THRESHOLD: PropTag<types::Long> = PropTag::from_id(0x6101);
/// A word to search for.
///
/// `PR_KEYWORD`, PT_UNICODE, 0x3A0B001F.
///
/// [pidtagkeyword-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagkeyword-canonical-property)
#[doc(alias = "PR_KEYWORD")]
#[doc(alias = "PidTagKeyword")]
#[doc(alias = "PR_KEYWORD_A")]
#[doc(alias = "PR_KEYWORD_W")]
#[doc(alias = "0x3A0B001F")]
pub const KEYWORD: PropTag<types::Unicode> = PropTag::from_id(0x3A0B);
/// The language.
///
/// `PR_LANGUAGE`, PT_UNICODE, 0x3A0C001F.
///
/// [pidtaglanguage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglanguage-canonical-property)
#[doc(alias = "PR_LANGUAGE")]
#[doc(alias = "PidTagLanguage")]
#[doc(alias = "PR_LANGUAGE_A")]
#[doc(alias = "PR_LANGUAGE_W")]
#[doc(alias = "0x3A0C001F")]
pub const LANGUAGE: PropTag<types::Unicode> = PropTag::from_id(0x3A0C);
/// The languages of the content.
///
/// `PR_LANGUAGES`, PT_UNICODE, 0x002F001F.
///
/// [pidtaglanguages-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglanguages-canonical-property)
#[doc(alias = "PR_LANGUAGES")]
#[doc(alias = "PidTagLanguages")]
#[doc(alias = "PR_LANGUAGES_A")]
#[doc(alias = "PR_LANGUAGES_W")]
#[doc(alias = "0x002F001F")]
pub const LANGUAGES: PropTag<types::Unicode> = PropTag::from_id(0x002F);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LAST_ACCESS_TIME`, PT_SYSTIME, 0x66A90040.
#[doc(alias = "PR_LAST_ACCESS_TIME")]
#[doc(alias = "0x66A90040")]
pub const LAST_ACCESS_TIME: PropTag<types::SysTime> = PropTag::from_id(0x66A9);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LAST_FULL_BACKUP`, PT_SYSTIME, 0x66850040.
#[doc(alias = "PR_LAST_FULL_BACKUP")]
#[doc(alias = "0x66850040")]
pub const LAST_FULL_BACKUP: PropTag<types::SysTime> = PropTag::from_id(0x6685);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LAST_LOGOFF_TIME`, PT_SYSTIME, 0x66A30040.
#[doc(alias = "PR_LAST_LOGOFF_TIME")]
#[doc(alias = "0x66A30040")]
pub const LAST_LOGOFF_TIME: PropTag<types::SysTime> = PropTag::from_id(0x66A3);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LAST_LOGON_TIME`, PT_SYSTIME, 0x66A20040.
#[doc(alias = "PR_LAST_LOGON_TIME")]
#[doc(alias = "0x66A20040")]
pub const LAST_LOGON_TIME: PropTag<types::SysTime> = PropTag::from_id(0x66A2);
/// When it was last changed.
///
/// `PR_LAST_MODIFICATION_TIME`, PT_SYSTIME, 0x30080040.
///
/// [pidtaglastmodificationtime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglastmodificationtime-canonical-property)
#[doc(alias = "PR_LAST_MODIFICATION_TIME")]
#[doc(alias = "PidTagLastModificationTime")]
#[doc(alias = "0x30080040")]
pub const LAST_MODIFICATION_TIME: PropTag<types::SysTime> = PropTag::from_id(0x3008);
/// The identifier of who changed it last.
///
/// `PR_LAST_MODIFIER_ENTRYID`, PT_BINARY, 0x3FFB0102.
#[doc(alias = "PR_LAST_MODIFIER_ENTRYID")]
#[doc(alias = "0x3FFB0102")]
pub const LAST_MODIFIER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x3FFB);
/// Who changed it last.
///
/// `PR_LAST_MODIFIER_NAME`, PT_UNICODE, 0x3FFA001F.
#[doc(alias = "PR_LAST_MODIFIER_NAME")]
#[doc(alias = "PR_LAST_MODIFIER_NAME_A")]
#[doc(alias = "PR_LAST_MODIFIER_NAME_W")]
#[doc(alias = "0x3FFA001F")]
pub const LAST_MODIFIER_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3FFA);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LAST_MODIFIER_SID`, PT_BINARY, 0x0E590102.
#[doc(alias = "PR_LAST_MODIFIER_SID")]
#[doc(alias = "0x0E590102")]
pub const LAST_MODIFIER_SID: PropTag<types::Binary> = PropTag::from_id(0x0E59);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LAST_MODIFIER_SID_AS_XML`, PT_UNICODE, 0x0E6D001F.
#[doc(alias = "PR_LAST_MODIFIER_SID_AS_XML")]
#[doc(alias = "0x0E6D001F")]
pub const LAST_MODIFIER_SID_AS_XML: PropTag<types::Unicode> = PropTag::from_id(0x0E6D);
/// What was last done with it.
///
/// `PR_LAST_VERB_EXECUTED`, PT_LONG, 0x10810003.
///
/// [pidtaglastverbexecuted-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglastverbexecuted-canonical-property)
#[doc(alias = "PR_LAST_VERB_EXECUTED")]
#[doc(alias = "PidTagLastVerbExecuted")]
#[doc(alias = "0x10810003")]
pub const LAST_VERB_EXECUTED: PropTag<types::Long> = PropTag::from_id(0x1081);
/// When that was done.
///
/// `PR_LAST_VERB_EXECUTION_TIME`, PT_SYSTIME, 0x10820040.
///
/// [pidtaglastverbexecutiontime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglastverbexecutiontime-canonical-property)
#[doc(alias = "PR_LAST_VERB_EXECUTION_TIME")]
#[doc(alias = "PidTagLastVerbExecutionTime")]
#[doc(alias = "0x10820040")]
pub const LAST_VERB_EXECUTION_TIME: PropTag<types::SysTime> = PropTag::from_id(0x1082);
/// It is not to arrive after.
///
/// `PR_LATEST_DELIVERY_TIME`, PT_SYSTIME, 0x00190040.
///
/// [pidtaglatestdeliverytime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglatestdeliverytime-canonical-property)
#[doc(alias = "PR_LATEST_DELIVERY_TIME")]
#[doc(alias = "PidTagLatestDeliveryTime")]
#[doc(alias = "0x00190040")]
pub const LATEST_DELIVERY_TIME: PropTag<types::SysTime> = PropTag::from_id(0x0019);
/// The header field List-Help.
///
/// `PR_LIST_HELP`, PT_UNICODE, 0x1043001F.
///
/// [pidtaglisthelp-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglisthelp-canonical-property)
#[doc(alias = "PR_LIST_HELP")]
#[doc(alias = "PidTagListHelp")]
#[doc(alias = "PR_LIST_HELP_A")]
#[doc(alias = "PR_LIST_HELP_W")]
#[doc(alias = "0x1043001F")]
pub const LIST_HELP: PropTag<types::Unicode> = PropTag::from_id(0x1043);
/// The header field List-Subscribe.
///
/// `PR_LIST_SUBSCRIBE`, PT_UNICODE, 0x1044001F.
///
/// [pidtaglistsubscribe-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglistsubscribe-canonical-property)
#[doc(alias = "PR_LIST_SUBSCRIBE")]
#[doc(alias = "PidTagListSubscribe")]
#[doc(alias = "PR_LIST_SUBSCRIBE_A")]
#[doc(alias = "PR_LIST_SUBSCRIBE_W")]
#[doc(alias = "0x1044001F")]
pub const LIST_SUBSCRIBE: PropTag<types::Unicode> = PropTag::from_id(0x1044);
/// The header field List-Unsubscribe.
///
/// `PR_LIST_UNSUBSCRIBE`, PT_UNICODE, 0x1045001F.
///
/// [pidtaglistunsubscribe-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglistunsubscribe-canonical-property)
#[doc(alias = "PR_LIST_UNSUBSCRIBE")]
#[doc(alias = "PidTagListUnsubscribe")]
#[doc(alias = "PR_LIST_UNSUBSCRIBE_A")]
#[doc(alias = "PR_LIST_UNSUBSCRIBE_W")]
#[doc(alias = "0x1045001F")]
pub const LIST_UNSUBSCRIBE: PropTag<types::Unicode> = PropTag::from_id(0x1045);
/// The locale of the store, for sorting and messages.
///
/// `PR_LOCALE_ID`, PT_LONG, 0x66A10003.
///
/// [pidtaglocaleid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglocaleid-canonical-property)
#[doc(alias = "PR_LOCALE_ID")]
#[doc(alias = "PidTagLocaleId")]
#[doc(alias = "0x66A10003")]
pub const LOCALE_ID: PropTag<types::Long> = PropTag::from_id(0x66A1);
/// The town.
///
/// `PR_LOCALITY`, PT_UNICODE, 0x3A27001F.
///
/// [pidtaglocality-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglocality-canonical-property)
#[doc(alias = "PR_LOCALITY")]
#[doc(alias = "PidTagLocality")]
#[doc(alias = "PR_LOCALITY_A")]
#[doc(alias = "PR_LOCALITY_W")]
#[doc(alias = "PR_BUSINESS_ADDRESS_LOCALITY")]
#[doc(alias = "PR_BUSINESS_ADDRESS_LOCALITY_A")]
#[doc(alias = "PR_BUSINESS_ADDRESS_LOCALITY_W")]
#[doc(alias = "0x3A27001F")]
pub const LOCALITY: PropTag<types::Unicode> = PropTag::from_id(0x3A27);
/// When the object was changed last in this store, whatever its other times say.
///
/// `PR_LOCAL_COMMIT_TIME`, PT_SYSTIME, 0x67090040.
#[doc(alias = "PR_LOCAL_COMMIT_TIME")]
#[doc(alias = "0x67090040")]
pub const LOCAL_COMMIT_TIME: PropTag<types::SysTime> = PropTag::from_id(0x6709);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LOCAL_COMMIT_TIME_MAX`, PT_SYSTIME, 0x670A0040.
#[doc(alias = "PR_LOCAL_COMMIT_TIME_MAX")]
#[doc(alias = "0x670A0040")]
pub const LOCAL_COMMIT_TIME_MAX: PropTag<types::SysTime> = PropTag::from_id(0x670A);
/// Where the entry is, as the provider writes it.
///
/// `PR_LOCATION`, PT_UNICODE, 0x3A0D001F.
///
/// [pidtaglocation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglocation-canonical-property)
#[doc(alias = "PR_LOCATION")]
#[doc(alias = "PidTagLocation")]
#[doc(alias = "PR_LOCATION_A")]
#[doc(alias = "PR_LOCATION_W")]
#[doc(alias = "0x3A0D001F")]
pub const LOCATION: PropTag<types::Unicode> = PropTag::from_id(0x3A0D);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LOCK_BRANCH_ID`, PT_I8, 0x38000014.
#[doc(alias = "PR_LOCK_BRANCH_ID")]
#[doc(alias = "0x38000014")]
pub const LOCK_BRANCH_ID: PropTag<types::I8> = PropTag::from_id(0x3800);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LOCK_DEPTH`, PT_LONG, 0x38080003.
#[doc(alias = "PR_LOCK_DEPTH")]
#[doc(alias = "0x38080003")]
pub const LOCK_DEPTH: PropTag<types::Long> = PropTag::from_id(0x3808);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LOCK_ENLISTMENT_CONTEXT`, PT_BINARY, 0x38040102.
#[doc(alias = "PR_LOCK_ENLISTMENT_CONTEXT")]
#[doc(alias = "0x38040102")]
pub const LOCK_ENLISTMENT_CONTEXT: PropTag<types::Binary> = PropTag::from_id(0x3804);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LOCK_EXPIRY_TIME`, PT_SYSTIME, 0x380A0040.
#[doc(alias = "PR_LOCK_EXPIRY_TIME")]
#[doc(alias = "0x380A0040")]
pub const LOCK_EXPIRY_TIME: PropTag<types::SysTime> = PropTag::from_id(0x380A);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LOCK_GLID`, PT_BINARY, 0x380B0102.
#[doc(alias = "PR_LOCK_GLID")]
#[doc(alias = "0x380B0102")]
pub const LOCK_GLID: PropTag<types::Binary> = PropTag::from_id(0x380B);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LOCK_NULL_URL_W`, PT_UNICODE, 0x380C001F.
#[doc(alias = "PR_LOCK_NULL_URL_W")]
#[doc(alias = "0x380C001F")]
pub const LOCK_NULL_URL_W: PropTag<types::Unicode> = PropTag::from_id(0x380C);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LOCK_RESOURCE_DID`, PT_I8, 0x38020014.
#[doc(alias = "PR_LOCK_RESOURCE_DID")]
#[doc(alias = "0x38020014")]
pub const LOCK_RESOURCE_DID: PropTag<types::I8> = PropTag::from_id(0x3802);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LOCK_RESOURCE_FID`, PT_I8, 0x38010014.
#[doc(alias = "PR_LOCK_RESOURCE_FID")]
#[doc(alias = "0x38010014")]
pub const LOCK_RESOURCE_FID: PropTag<types::I8> = PropTag::from_id(0x3801);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LOCK_RESOURCE_VID`, PT_I8, 0x38030014.
#[doc(alias = "PR_LOCK_RESOURCE_VID")]
#[doc(alias = "0x38030014")]
pub const LOCK_RESOURCE_VID: PropTag<types::I8> = PropTag::from_id(0x3803);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LOCK_SCOPE`, PT_I2, 0x38060002.
#[doc(alias = "PR_LOCK_SCOPE")]
#[doc(alias = "0x38060002")]
pub const LOCK_SCOPE: PropTag<types::I2> = PropTag::from_id(0x3806);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LOCK_TIMEOUT`, PT_LONG, 0x38090003.
#[doc(alias = "PR_LOCK_TIMEOUT")]
#[doc(alias = "0x38090003")]
pub const LOCK_TIMEOUT: PropTag<types::Long> = PropTag::from_id(0x3809);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LOCK_TRANSIENT_ID`, PT_BINARY, 0x38070102.
#[doc(alias = "PR_LOCK_TRANSIENT_ID")]
#[doc(alias = "0x38070102")]
pub const LOCK_TRANSIENT_ID: PropTag<types::Binary> = PropTag::from_id(0x3807);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_LOCK_TYPE`, PT_I2, 0x38050002.
#[doc(alias = "PR_LOCK_TYPE")]
#[doc(alias = "0x38050002")]
pub const LOCK_TYPE: PropTag<types::I2> = PropTag::from_id(0x3805);
/// A long-term identifier in a table whose PR_ENTRYID is short-term.
///
/// `PR_LONGTERM_ENTRYID_FROM_TABLE`, PT_BINARY, 0x66700102.
///
/// [pidtaglongtermentryidfromtable-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglongtermentryidfromtable-canonical-property)
#[doc(alias = "PR_LONGTERM_ENTRYID_FROM_TABLE")]
#[doc(alias = "PidTagLongTermEntryIdFromTable")]
#[doc(alias = "0x66700102")]
pub const LONGTERM_ENTRYID_FROM_TABLE: PropTag<types::Binary> = PropTag::from_id(0x6670);
/// The identifier of whose mailbox it is.
///
/// `PR_MAILBOX_OWNER_ENTRYID`, PT_BINARY, 0x661B0102.
#[doc(alias = "PR_MAILBOX_OWNER_ENTRYID")]
#[doc(alias = "0x661B0102")]
pub const MAILBOX_OWNER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x661B);
/// Whose mailbox it is.
///
/// `PR_MAILBOX_OWNER_NAME`, PT_UNICODE, 0x661C001F.
///
/// [pidtagmailboxownername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmailboxownername-canonical-property)
#[doc(alias = "PR_MAILBOX_OWNER_NAME")]
#[doc(alias = "PidTagMailboxOwnerName")]
#[doc(alias = "PR_MAILBOX_OWNER_NAME_A")]
#[doc(alias = "PR_MAILBOX_OWNER_NAME_W")]
#[doc(alias = "0x661C001F")]
pub const MAILBOX_OWNER_NAME: PropTag<types::Unicode> = PropTag::from_id(0x661C);
/// Whether mail may be sent to them.
///
/// `PR_MAIL_PERMISSION`, PT_BOOLEAN, 0x3A0E000B.
///
/// [pidtagmailpermission-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmailpermission-canonical-property)
#[doc(alias = "PR_MAIL_PERMISSION")]
#[doc(alias = "PidTagMailPermission")]
#[doc(alias = "0x3A0E000B")]
pub const MAIL_PERMISSION: PropTag<types::Boolean> = PropTag::from_id(0x3A0E);
/// The manager.
///
/// `PR_MANAGER_NAME`, PT_UNICODE, 0x3A4E001F.
///
/// [pidtagmanagername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmanagername-canonical-property)
#[doc(alias = "PR_MANAGER_NAME")]
#[doc(alias = "PidTagManagerName")]
#[doc(alias = "PR_MANAGER_NAME_A")]
#[doc(alias = "PR_MANAGER_NAME_W")]
#[doc(alias = "0x3A4E001F")]
pub const MANAGER_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3A4E);
/// Objects with the same one map names to the same identifiers.
///
/// `PR_MAPPING_SIGNATURE`, PT_BINARY, 0x0FF80102.
///
/// [pidtagmappingsignature-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmappingsignature-canonical-property)
#[doc(alias = "PR_MAPPING_SIGNATURE")]
#[doc(alias = "PidTagMappingSignature")]
#[doc(alias = "0x0FF80102")]
pub const MAPPING_SIGNATURE: PropTag<types::Binary> = PropTag::from_id(0x0FF8);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_MAX_CACHED_VIEWS`, PT_LONG, 0x0E680003.
#[doc(alias = "PR_MAX_CACHED_VIEWS")]
#[doc(alias = "0x0E680003")]
pub const MAX_CACHED_VIEWS: PropTag<types::Long> = PropTag::from_id(0x0E68);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_MAX_INDICES`, PT_LONG, 0x0E5E0003.
#[doc(alias = "PR_MAX_INDICES")]
#[doc(alias = "0x0E5E0003")]
pub const MAX_INDICES: PropTag<types::Long> = PropTag::from_id(0x0E5E);
/// How large a message may be to be sent, in KiB.
///
/// `PR_MAX_SUBMIT_MESSAGE_SIZE`, PT_LONG, 0x666D0003.
#[doc(alias = "PR_MAX_SUBMIT_MESSAGE_SIZE")]
#[doc(alias = "0x666D0003")]
pub const MAX_SUBMIT_MESSAGE_SIZE: PropTag<types::Long> = PropTag::from_id(0x666D);
/// Which provider's store it is: a MAPIUID.
///
/// `PR_MDB_PROVIDER`, PT_BINARY, 0x34140102.
///
/// [pidtagstoreprovider-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstoreprovider-canonical-property)
#[doc(alias = "PR_MDB_PROVIDER")]
#[doc(alias = "PidTagStoreProvider")]
#[doc(alias = "0x34140102")]
pub const MDB_PROVIDER: PropTag<types::Binary> = PropTag::from_id(0x3414);
/// The entry identifier of somebody in a table of rights.
///
/// `PR_MEMBER_ENTRYID`, PT_BINARY, 0x0FFF0102.
///
/// [pidtagmemberentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmemberentryid-canonical-property)
#[doc(alias = "PR_MEMBER_ENTRYID")]
#[doc(alias = "PidTagMemberEntryId")]
#[doc(alias = "0x0FFF0102")]
pub const MEMBER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x0FFF);
/// Identifies somebody in a table of rights.
///
/// `PR_MEMBER_ID`, PT_I8, 0x66710014.
///
/// [pidtagmemberid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmemberid-canonical-property)
#[doc(alias = "PR_MEMBER_ID")]
#[doc(alias = "PidTagMemberId")]
#[doc(alias = "0x66710014")]
pub const MEMBER_ID: PropTag<types::I8> = PropTag::from_id(0x6671);
/// The name of somebody in a table of rights.
///
/// `PR_MEMBER_NAME`, PT_UNICODE, 0x6672001F.
///
/// [pidtagmembername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmembername-canonical-property)
#[doc(alias = "PR_MEMBER_NAME")]
#[doc(alias = "PidTagMemberName")]
#[doc(alias = "PR_MEMBER_NAME_A")]
#[doc(alias = "PR_MEMBER_NAME_W")]
#[doc(alias = "0x6672001F")]
pub const MEMBER_NAME: PropTag<types::Unicode> = PropTag::from_id(0x6672);
/// What somebody in a table of rights may do.
///
/// `PR_MEMBER_RIGHTS`, PT_LONG, 0x66730003.
///
/// [pidtagmemberrights-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmemberrights-canonical-property)
#[doc(alias = "PR_MEMBER_RIGHTS")]
#[doc(alias = "PidTagMemberRights")]
#[doc(alias = "0x66730003")]
pub const MEMBER_RIGHTS: PropTag<types::Long> = PropTag::from_id(0x6673);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_MERGE_MIDSET_DELETED`, PT_BINARY, 0x0E7A0102.
#[doc(alias = "PR_MERGE_MIDSET_DELETED")]
#[doc(alias = "0x0E7A0102")]
pub const MERGE_MIDSET_DELETED: PropTag<types::Binary> = PropTag::from_id(0x0E7A);
/// The attachments, as a table; OpenProperty gives it.
///
/// `PR_MESSAGE_ATTACHMENTS`, PT_OBJECT, 0x0E13000D.
///
/// [pidtagmessageattachments-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageattachments-canonical-property)
#[doc(alias = "PR_MESSAGE_ATTACHMENTS")]
#[doc(alias = "PidTagMessageAttachments")]
#[doc(alias = "0x0E13000D")]
pub const MESSAGE_ATTACHMENTS: PropTag<types::Object> = PropTag::from_id(0x0E13);
/// Whether the user is named as receiving a copy.
///
/// `PR_MESSAGE_CC_ME`, PT_BOOLEAN, 0x0058000B.
///
/// [pidtagmessageccme-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageccme-canonical-property)
#[doc(alias = "PR_MESSAGE_CC_ME")]
#[doc(alias = "PidTagMessageCcMe")]
#[doc(alias = "0x0058000B")]
pub const MESSAGE_CC_ME: PropTag<types::Boolean> = PropTag::from_id(0x0058);
/// What kind of item it is: `IPM.Note`.
///
/// `PR_MESSAGE_CLASS`, PT_UNICODE, 0x001A001F.
///
/// [pidtagmessageclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageclass-canonical-property)
#[doc(alias = "PR_MESSAGE_CLASS")]
#[doc(alias = "PidTagMessageClass")]
#[doc(alias = "PR_MESSAGE_CLASS_A")]
#[doc(alias = "PR_MESSAGE_CLASS_W")]
#[doc(alias = "0x001A001F")]
pub const MESSAGE_CLASS: PropTag<types::Unicode> = PropTag::from_id(0x001A);
/// The code page of 8-bit text.
///
/// `PR_MESSAGE_CODEPAGE`, PT_LONG, 0x3FFD0003.
///
/// [pidtagmessagecodepage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagecodepage-canonical-property)
#[doc(alias = "PR_MESSAGE_CODEPAGE")]
#[doc(alias = "PidTagMessageCodepage")]
#[doc(alias = "0x3FFD0003")]
pub const MESSAGE_CODEPAGE: PropTag<types::Long> = PropTag::from_id(0x3FFD);
/// Identifies the delivery in the mail system.
///
/// `PR_MESSAGE_DELIVERY_ID`, PT_BINARY, 0x001B0102.
///
/// [pidtagmessagedeliveryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagedeliveryid-canonical-property)
#[doc(alias = "PR_MESSAGE_DELIVERY_ID")]
#[doc(alias = "PidTagMessageDeliveryId")]
#[doc(alias = "0x001B0102")]
pub const MESSAGE_DELIVERY_ID: PropTag<types::Binary> = PropTag::from_id(0x001B);
/// When it arrived.
///
/// `PR_MESSAGE_DELIVERY_TIME`, PT_SYSTIME, 0x0E060040.
///
/// [pidtagmessagedeliverytime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagedeliverytime-canonical-property)
#[doc(alias = "PR_MESSAGE_DELIVERY_TIME")]
#[doc(alias = "PidTagMessageDeliveryTime")]
#[doc(alias = "0x0E060040")]
pub const MESSAGE_DELIVERY_TIME: PropTag<types::SysTime> = PropTag::from_id(0x0E06);
/// How many seconds it takes to fetch a message from the server.
///
/// `PR_MESSAGE_DOWNLOAD_TIME`, PT_LONG, 0x0E180003.
///
/// [pidtagmessagedownloadtime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagedownloadtime-canonical-property)
#[doc(alias = "PR_MESSAGE_DOWNLOAD_TIME")]
#[doc(alias = "PidTagMessageDownloadTime")]
#[doc(alias = "0x0E180003")]
pub const MESSAGE_DOWNLOAD_TIME: PropTag<types::Long> = PropTag::from_id(0x0E18);
/// The state of the message; a client sets it before the first save only.
///
/// `PR_MESSAGE_FLAGS`, PT_LONG, 0x0E070003.
///
/// [pidtagmessageflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageflags-canonical-property)
#[doc(alias = "PR_MESSAGE_FLAGS")]
#[doc(alias = "PidTagMessageFlags")]
#[doc(alias = "0x0E070003")]
pub const MESSAGE_FLAGS: PropTag<types::Long> = PropTag::from_id(0x0E07);
/// The locale in which it was written.
///
/// `PR_MESSAGE_LOCALE_ID`, PT_LONG, 0x3FF10003.
///
/// [pidtagmessagelocaleid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagelocaleid-canonical-property)
#[doc(alias = "PR_MESSAGE_LOCALE_ID")]
#[doc(alias = "PidTagMessageLocaleId")]
#[doc(alias = "0x3FF10003")]
pub const MESSAGE_LOCALE_ID: PropTag<types::Long> = PropTag::from_id(0x3FF1);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_MESSAGE_PROCESSED`, PT_BOOLEAN, 0x65E8000B.
#[doc(alias = "PR_MESSAGE_PROCESSED")]
#[doc(alias = "0x65E8000B")]
pub const MESSAGE_PROCESSED: PropTag<types::Boolean> = PropTag::from_id(0x65E8);
/// The recipients, as a table; OpenProperty gives it.
///
/// `PR_MESSAGE_RECIPIENTS`, PT_OBJECT, 0x0E12000D.
///
/// [pidtagmessagerecipients-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagerecipients-canonical-property)
#[doc(alias = "PR_MESSAGE_RECIPIENTS")]
#[doc(alias = "PidTagMessageRecipients")]
#[doc(alias = "0x0E12000D")]
pub const MESSAGE_RECIPIENTS: PropTag<types::Object> = PropTag::from_id(0x0E12);
/// Whether the user is named as a recipient of any kind.
///
/// `PR_MESSAGE_RECIP_ME`, PT_BOOLEAN, 0x0059000B.
///
/// [pidtagmessagerecipientme-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagerecipientme-canonical-property)
#[doc(alias = "PR_MESSAGE_RECIP_ME")]
#[doc(alias = "PidTagMessageRecipientMe")]
#[doc(alias = "0x0059000B")]
pub const MESSAGE_RECIP_ME: PropTag<types::Boolean> = PropTag::from_id(0x0059);
/// How confidential it is, for an X.400 system.
///
/// `PR_MESSAGE_SECURITY_LABEL`, PT_BINARY, 0x001E0102.
///
/// [pidtagmessagesecuritylabel-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagesecuritylabel-canonical-property)
#[doc(alias = "PR_MESSAGE_SECURITY_LABEL")]
#[doc(alias = "PidTagMessageSecurityLabel")]
#[doc(alias = "0x001E0102")]
pub const MESSAGE_SECURITY_LABEL: PropTag<types::Binary> = PropTag::from_id(0x001E);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_MESSAGE_SITE_NAME`, PT_UNICODE, 0x65E7001F.
#[doc(alias = "PR_MESSAGE_SITE_NAME")]
#[doc(alias = "PR_MESSAGE_SITE_NAME_A")]
#[doc(alias = "PR_MESSAGE_SITE_NAME_W")]
#[doc(alias = "0x65E7001F")]
pub const MESSAGE_SITE_NAME: PropTag<types::Unicode> = PropTag::from_id(0x65E7);
/// Size of the message, in bytes; of a store or folder, of all in it.
///
/// `PR_MESSAGE_SIZE`, PT_LONG, 0x0E080003.
///
/// [pidtagmessagesize-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagesize-canonical-property)
#[doc(alias = "PR_MESSAGE_SIZE")]
#[doc(alias = "PidTagMessageSize")]
#[doc(alias = "0x0E080003")]
pub const MESSAGE_SIZE: PropTag<types::Long> = PropTag::from_id(0x0E08);
/// Size in bytes, for what is larger than 2 GiB.
///
/// `PR_MESSAGE_SIZE_EXTENDED`, PT_I8, 0x0E080014.
///
/// [pidtagmessagesizeextended-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagesizeextended-canonical-property)
#[doc(alias = "PR_MESSAGE_SIZE_EXTENDED")]
#[doc(alias = "PidTagMessageSizeExtended")]
#[doc(alias = "0x0E080014")]
pub const MESSAGE_SIZE_EXTENDED: PropTag<types::I8> = PropTag::from_id(0x0E08);
/// How the mail system identifies it.
///
/// `PR_MESSAGE_SUBMISSION_ID`, PT_BINARY, 0x00470102.
///
/// [pidtagmessagesubmissionid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagesubmissionid-canonical-property)
#[doc(alias = "PR_MESSAGE_SUBMISSION_ID")]
#[doc(alias = "PidTagMessageSubmissionId")]
#[doc(alias = "0x00470102")]
pub const MESSAGE_SUBMISSION_ID: PropTag<types::Binary> = PropTag::from_id(0x0047);
/// A security token of an X.400 system.
///
/// `PR_MESSAGE_TOKEN`, PT_BINARY, 0x0C030102.
///
/// [pidtagmessagetoken-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagetoken-canonical-property)
#[doc(alias = "PR_MESSAGE_TOKEN")]
#[doc(alias = "PidTagMessageToken")]
#[doc(alias = "0x0C030102")]
pub const MESSAGE_TOKEN: PropTag<types::Binary> = PropTag::from_id(0x0C03);
/// Whether the user is named as a primary recipient.
///
/// `PR_MESSAGE_TO_ME`, PT_BOOLEAN, 0x0057000B.
///
/// [pidtagmessagetome-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagetome-canonical-property)
#[doc(alias = "PR_MESSAGE_TO_ME")]
#[doc(alias = "PidTagMessageToMe")]
#[doc(alias = "0x0057000B")]
pub const MESSAGE_TO_ME: PropTag<types::Boolean> = PropTag::from_id(0x0057);
/// The name in a message handling system.
///
/// `PR_MHS_COMMON_NAME`, PT_UNICODE, 0x3A0F001F.
///
/// [pidtagmessagehandlingsystemcommonname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagehandlingsystemcommonname-canonical-property)
#[doc(alias = "PR_MHS_COMMON_NAME")]
#[doc(alias = "PidTagMessageHandlingSystemCommonName")]
#[doc(alias = "PR_MHS_COMMON_NAME_A")]
#[doc(alias = "PR_MHS_COMMON_NAME_W")]
#[doc(alias = "0x3A0F001F")]
pub const MHS_COMMON_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3A0F);
/// The middle name.
///
/// `PR_MIDDLE_NAME`, PT_UNICODE, 0x3A44001F.
///
/// [pidtagmiddlename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmiddlename-canonical-property)
#[doc(alias = "PR_MIDDLE_NAME")]
#[doc(alias = "PidTagMiddleName")]
#[doc(alias = "PR_MIDDLE_NAME_A")]
#[doc(alias = "PR_MIDDLE_NAME_W")]
#[doc(alias = "0x3A44001F")]
pub const MIDDLE_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3A44);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_MIME_SIZE`, PT_LONG, 0x67460003.
#[doc(alias = "PR_MIME_SIZE")]
#[doc(alias = "0x67460003")]
pub const MIME_SIZE: PropTag<types::Long> = PropTag::from_id(0x6746);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_MIME_SIZE_EXTENDED`, PT_I8, 0x67460014.
#[doc(alias = "PR_MIME_SIZE_EXTENDED")]
#[doc(alias = "0x67460014")]
pub const MIME_SIZE_EXTENDED: PropTag<types::I8> = PropTag::from_id(0x6746);
/// A small picture for the object, as the bytes of an icon file.
///
/// `PR_MINI_ICON`, PT_BINARY, 0x0FFC0102.
///
/// [pidtagminiicon-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagminiicon-canonical-property)
#[doc(alias = "PR_MINI_ICON")]
#[doc(alias = "PidTagMiniIcon")]
#[doc(alias = "0x0FFC0102")]
pub const MINI_ICON: PropTag<types::Binary> = PropTag::from_id(0x0FFC);
/// The mobile telephone.
///
/// `PR_MOBILE_TELEPHONE_NUMBER`, PT_UNICODE, 0x3A1C001F.
///
/// [pidtagmobiletelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmobiletelephonenumber-canonical-property)
#[doc(alias = "PR_MOBILE_TELEPHONE_NUMBER")]
#[doc(alias = "PidTagMobileTelephoneNumber")]
#[doc(alias = "PR_MOBILE_TELEPHONE_NUMBER_A")]
#[doc(alias = "PR_MOBILE_TELEPHONE_NUMBER_W")]
#[doc(alias = "PR_CELLULAR_TELEPHONE_NUMBER")]
#[doc(alias = "PR_CELLULAR_TELEPHONE_NUMBER_A")]
#[doc(alias = "PR_CELLULAR_TELEPHONE_NUMBER_W")]
#[doc(alias = "0x3A1C001F")]
pub const MOBILE_TELEPHONE_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A1C);
/// Defined by MAPITags.h; has no page.
///
/// `PR_MODIFY_VERSION`, PT_I8, 0x0E1A0014.
#[doc(alias = "PR_MODIFY_VERSION")]
#[doc(alias = "0x0E1A0014")]
pub const MODIFY_VERSION: PropTag<types::I8> = PropTag::from_id(0x0E1A);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_MOVE_TO_FOLDER_ENTRYID`, PT_BINARY, 0x3FF40102.
#[doc(alias = "PR_MOVE_TO_FOLDER_ENTRYID")]
#[doc(alias = "0x3FF40102")]
pub const MOVE_TO_FOLDER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x3FF4);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_MOVE_TO_STORE_ENTRYID`, PT_BINARY, 0x3FF30102.
#[doc(alias = "PR_MOVE_TO_STORE_ENTRYID")]
#[doc(alias = "0x3FF30102")]
pub const MOVE_TO_STORE_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x3FF3);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_MSG_BODY_ID`, PT_LONG, 0x3FDD0003.
#[doc(alias = "PR_MSG_BODY_ID")]
#[doc(alias = "0x3FDD0003")]
pub const MSG_BODY_ID: PropTag<types::Long> = PropTag::from_id(0x3FDD);
/// The format in which it was written.
///
/// `PR_MSG_EDITOR_FORMAT`, PT_LONG, 0x59090003.
///
/// [pidtagmessageeditorformat-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageeditorformat-canonical-property)
#[doc(alias = "PR_MSG_EDITOR_FORMAT")]
#[doc(alias = "PidTagMessageEditorFormat")]
#[doc(alias = "0x59090003")]
pub const MSG_EDITOR_FORMAT: PropTag<types::Long> = PropTag::from_id(0x5909);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_MSG_FOLD_TIME`, PT_SYSTIME, 0x66540040.
#[doc(alias = "PR_MSG_FOLD_TIME")]
#[doc(alias = "0x66540040")]
pub const MSG_FOLD_TIME: PropTag<types::SysTime> = PropTag::from_id(0x6654);
/// What a client has noted about it; SetMessageStatus changes it.
///
/// `PR_MSG_STATUS`, PT_LONG, 0x0E170003.
///
/// [pidtagmessagestatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagestatus-canonical-property)
#[doc(alias = "PR_MSG_STATUS")]
#[doc(alias = "PidTagMessageStatus")]
#[doc(alias = "0x0E170003")]
pub const MSG_STATUS: PropTag<types::Long> = PropTag::from_id(0x0E17);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_MTS_ID`, PT_BINARY, 0x00470102.
#[doc(alias = "PR_MTS_ID")]
#[doc(alias = "0x00470102")]
pub const MTS_ID: PropTag<types::Binary> = PropTag::from_id(0x0047);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_MTS_REPORT_ID`, PT_BINARY, 0x00470102.
#[doc(alias = "PR_MTS_REPORT_ID")]
#[doc(alias = "0x00470102")]
pub const MTS_REPORT_ID: PropTag<types::Binary> = PropTag::from_id(0x0047);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_MTS_SUBJECT_ID`, PT_BINARY, 0x66630102.
#[doc(alias = "PR_MTS_SUBJECT_ID")]
#[doc(alias = "0x66630102")]
pub const MTS_SUBJECT_ID: PropTag<types::Binary> = PropTag::from_id(0x6663);
/// Which of the bodies is the original.
///
/// `PR_NATIVE_BODY_INFO`, PT_LONG, 0x10160003.
#[doc(alias = "PR_NATIVE_BODY_INFO")]
#[doc(alias = "0x10160003")]
pub const NATIVE_BODY_INFO: PropTag<types::Long> = PropTag::from_id(0x1016);
/// Why a message did not arrive, in detail.
///
/// `PR_NDR_DIAG_CODE`, PT_LONG, 0x0C050003.
///
/// [pidtagnondeliveryreportdiagcode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnondeliveryreportdiagcode-canonical-property)
#[doc(alias = "PR_NDR_DIAG_CODE")]
#[doc(alias = "PidTagNonDeliveryReportDiagCode")]
#[doc(alias = "0x0C050003")]
pub const NDR_DIAG_CODE: PropTag<types::Long> = PropTag::from_id(0x0C05);
/// In a report: the entry identifier of the user in whose name sending failed.
///
/// `PR_NDR_FROM_ENTRYID`, PT_BINARY, 0x69040102.
///
/// [pidtagnondeliveryreportfromentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnondeliveryreportfromentryid-canonical-property)
#[doc(alias = "PR_NDR_FROM_ENTRYID")]
#[doc(alias = "PidTagNonDeliveryReportFromEntryId")]
#[doc(alias = "0x69040102")]
pub const NDR_FROM_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x6904);
/// In a report: the name of the user in whose name sending failed.
///
/// `PR_NDR_FROM_NAME`, PT_STRING8, 0x6905001E.
///
/// [pidtagnondeliveryreportfromname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnondeliveryreportfromname-canonical-property)
#[doc(alias = "PR_NDR_FROM_NAME")]
#[doc(alias = "PidTagNonDeliveryReportFromName")]
#[doc(alias = "0x6905001E")]
pub const NDR_FROM_NAME: PropTag<types::String8> = PropTag::from_id(0x6905);
/// In a report: the search key of the user in whose name sending failed.
///
/// `PR_NDR_FROM_SEARCH_KEY`, PT_BINARY, 0x69060102.
///
/// [pidtagnondeliveryreportfromsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnondeliveryreportfromsearchkey-canonical-property)
#[doc(alias = "PR_NDR_FROM_SEARCH_KEY")]
#[doc(alias = "PidTagNonDeliveryReportFromSearchKey")]
#[doc(alias = "0x69060102")]
pub const NDR_FROM_SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(0x6906);
/// Why a message did not arrive, roughly.
///
/// `PR_NDR_REASON_CODE`, PT_LONG, 0x0C040003.
///
/// [pidtagnondeliveryreportreasoncode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnondeliveryreportreasoncode-canonical-property)
#[doc(alias = "PR_NDR_REASON_CODE")]
#[doc(alias = "PidTagNonDeliveryReportReasonCode")]
#[doc(alias = "0x0C040003")]
pub const NDR_REASON_CODE: PropTag<types::Long> = PropTag::from_id(0x0C04);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NEWSFEED_INFO`, PT_BINARY, 0x66A60102.
#[doc(alias = "PR_NEWSFEED_INFO")]
#[doc(alias = "0x66A60102")]
pub const NEWSFEED_INFO: PropTag<types::Binary> = PropTag::from_id(0x66A6);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NEWSGROUP_COMPONENT`, PT_STRING8, 0x66A5001E.
#[doc(alias = "PR_NEWSGROUP_COMPONENT")]
#[doc(alias = "0x66A5001E")]
pub const NEWSGROUP_COMPONENT: PropTag<types::String8> = PropTag::from_id(0x66A5);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NEWSGROUP_ROOT_FOLDER_ENTRYID`, PT_BINARY, 0x668C0102.
#[doc(alias = "PR_NEWSGROUP_ROOT_FOLDER_ENTRYID")]
#[doc(alias = "0x668C0102")]
pub const NEWSGROUP_ROOT_FOLDER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(
    0x668C,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NEW_SUBS_GET_AUTO_ADD`, PT_BOOLEAN, 0x65E6000B.
#[doc(alias = "PR_NEW_SUBS_GET_AUTO_ADD")]
#[doc(alias = "0x65E6000B")]
pub const NEW_SUBS_GET_AUTO_ADD: PropTag<types::Boolean> = PropTag::from_id(0x65E6);
/// The account that it is sent from next.
///
/// `PR_NEXT_SEND_ACCT`, PT_UNICODE, 0x0E29001F.
///
/// [pidtagnextsendacct-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnextsendacct-canonical-property)
#[doc(alias = "PR_NEXT_SEND_ACCT")]
#[doc(alias = "PidTagNextSendAcct")]
#[doc(alias = "0x0E29001F")]
pub const NEXT_SEND_ACCT: PropTag<types::Unicode> = PropTag::from_id(0x0E29);
/// What friends say.
///
/// `PR_NICKNAME`, PT_UNICODE, 0x3A4F001F.
///
/// [pidtagnickname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnickname-canonical-property)
#[doc(alias = "PR_NICKNAME")]
#[doc(alias = "PidTagNickname")]
#[doc(alias = "PR_NICKNAME_A")]
#[doc(alias = "PR_NICKNAME_W")]
#[doc(alias = "0x3A4F001F")]
pub const NICKNAME: PropTag<types::Unicode> = PropTag::from_id(0x3A4F);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NNTP_ARTICLE_FOLDER_ENTRYID`, PT_BINARY, 0x668A0102.
#[doc(alias = "PR_NNTP_ARTICLE_FOLDER_ENTRYID")]
#[doc(alias = "0x668A0102")]
pub const NNTP_ARTICLE_FOLDER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x668A);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NNTP_CONTROL_FOLDER_ENTRYID`, PT_BINARY, 0x668B0102.
#[doc(alias = "PR_NNTP_CONTROL_FOLDER_ENTRYID")]
#[doc(alias = "0x668B0102")]
pub const NNTP_CONTROL_FOLDER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x668B);
/// The folder that holds what users do not see; public stores.
///
/// `PR_NON_IPM_SUBTREE_ENTRYID`, PT_BINARY, 0x66200102.
///
/// [pidtagnonipmsubtreeentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnonipmsubtreeentryid-canonical-property)
#[doc(alias = "PR_NON_IPM_SUBTREE_ENTRYID")]
#[doc(alias = "PidTagNonIpmSubtreeEntryId")]
#[doc(alias = "0x66200102")]
pub const NON_IPM_SUBTREE_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x6620);
/// Whether the sender wants to know that it was not read.
///
/// `PR_NON_RECEIPT_NOTIFICATION_REQUESTED`, PT_BOOLEAN, 0x0C06000B.
///
/// [pidtagnonreceiptnotificationrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnonreceiptnotificationrequested-canonical-property)
#[doc(alias = "PR_NON_RECEIPT_NOTIFICATION_REQUESTED")]
#[doc(alias = "PidTagNonReceiptNotificationRequested")]
#[doc(alias = "0x0C06000B")]
pub const NON_RECEIPT_NOTIFICATION_REQUESTED: PropTag<types::Boolean> = PropTag::from_id(
    0x0C06,
);
/// Why a message was not read.
///
/// `PR_NON_RECEIPT_REASON`, PT_LONG, 0x003E0003.
///
/// [pidtagnonreceiptreason-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnonreceiptreason-canonical-property)
#[doc(alias = "PR_NON_RECEIPT_REASON")]
#[doc(alias = "PidTagNonReceiptReason")]
#[doc(alias = "0x003E0003")]
pub const NON_RECEIPT_REASON: PropTag<types::Long> = PropTag::from_id(0x003E);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NON_WIN32_ACL`, PT_BOOLEAN, 0x3D23000B.
#[doc(alias = "PR_NON_WIN32_ACL")]
#[doc(alias = "0x3D23000B")]
pub const NON_WIN32_ACL: PropTag<types::Boolean> = PropTag::from_id(0x3D23);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NON_XMT_SECURITY_ROLE_1`, PT_BINARY, 0x0E7C0102.
#[doc(alias = "PR_NON_XMT_SECURITY_ROLE_1")]
#[doc(alias = "0x0E7C0102")]
pub const NON_XMT_SECURITY_ROLE_1: PropTag<types::Binary> = PropTag::from_id(0x0E7C);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NON_XMT_SECURITY_ROLE_1_AS_XML`, PT_UNICODE, 0x0E7C001F.
#[doc(alias = "PR_NON_XMT_SECURITY_ROLE_1_AS_XML")]
#[doc(alias = "0x0E7C001F")]
pub const NON_XMT_SECURITY_ROLE_1_AS_XML: PropTag<types::Unicode> = PropTag::from_id(
    0x0E7C,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NON_XMT_SECURITY_ROLE_2`, PT_BINARY, 0x0E7D0102.
#[doc(alias = "PR_NON_XMT_SECURITY_ROLE_2")]
#[doc(alias = "0x0E7D0102")]
pub const NON_XMT_SECURITY_ROLE_2: PropTag<types::Binary> = PropTag::from_id(0x0E7D);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NON_XMT_SECURITY_ROLE_2_AS_XML`, PT_UNICODE, 0x0E7D001F.
#[doc(alias = "PR_NON_XMT_SECURITY_ROLE_2_AS_XML")]
#[doc(alias = "0x0E7D001F")]
pub const NON_XMT_SECURITY_ROLE_2_AS_XML: PropTag<types::Unicode> = PropTag::from_id(
    0x0E7D,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NON_XMT_SECURITY_ROLE_3`, PT_BINARY, 0x0E7E0102.
#[doc(alias = "PR_NON_XMT_SECURITY_ROLE_3")]
#[doc(alias = "0x0E7E0102")]
pub const NON_XMT_SECURITY_ROLE_3: PropTag<types::Binary> = PropTag::from_id(0x0E7E);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NON_XMT_SECURITY_ROLE_3_AS_XML`, PT_UNICODE, 0x0E7E001F.
#[doc(alias = "PR_NON_XMT_SECURITY_ROLE_3_AS_XML")]
#[doc(alias = "0x0E7E001F")]
pub const NON_XMT_SECURITY_ROLE_3_AS_XML: PropTag<types::Unicode> = PropTag::from_id(
    0x0E7E,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NON_XMT_SECURITY_ROLE_4`, PT_BINARY, 0x0E7F0102.
#[doc(alias = "PR_NON_XMT_SECURITY_ROLE_4")]
#[doc(alias = "0x0E7F0102")]
pub const NON_XMT_SECURITY_ROLE_4: PropTag<types::Binary> = PropTag::from_id(0x0E7F);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NON_XMT_SECURITY_ROLE_4_AS_XML`, PT_UNICODE, 0x0E7F001F.
#[doc(alias = "PR_NON_XMT_SECURITY_ROLE_4_AS_XML")]
#[doc(alias = "0x0E7F001F")]
pub const NON_XMT_SECURITY_ROLE_4_AS_XML: PropTag<types::Unicode> = PropTag::from_id(
    0x0E7F,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NON_XMT_SECURITY_ROLE_5`, PT_BINARY, 0x0E800102.
#[doc(alias = "PR_NON_XMT_SECURITY_ROLE_5")]
#[doc(alias = "0x0E800102")]
pub const NON_XMT_SECURITY_ROLE_5: PropTag<types::Binary> = PropTag::from_id(0x0E80);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NON_XMT_SECURITY_ROLE_5_AS_XML`, PT_UNICODE, 0x0E80001F.
#[doc(alias = "PR_NON_XMT_SECURITY_ROLE_5_AS_XML")]
#[doc(alias = "0x0E80001F")]
pub const NON_XMT_SECURITY_ROLE_5_AS_XML: PropTag<types::Unicode> = PropTag::from_id(
    0x0E80,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NON_XMT_SECURITY_ROLE_6`, PT_BINARY, 0x0E810102.
#[doc(alias = "PR_NON_XMT_SECURITY_ROLE_6")]
#[doc(alias = "0x0E810102")]
pub const NON_XMT_SECURITY_ROLE_6: PropTag<types::Binary> = PropTag::from_id(0x0E81);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NON_XMT_SECURITY_ROLE_6_AS_XML`, PT_UNICODE, 0x0E81001F.
#[doc(alias = "PR_NON_XMT_SECURITY_ROLE_6_AS_XML")]
#[doc(alias = "0x0E81001F")]
pub const NON_XMT_SECURITY_ROLE_6_AS_XML: PropTag<types::Unicode> = PropTag::from_id(
    0x0E81,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NON_XMT_SECURITY_ROLE_7`, PT_BINARY, 0x0E820102.
#[doc(alias = "PR_NON_XMT_SECURITY_ROLE_7")]
#[doc(alias = "0x0E820102")]
pub const NON_XMT_SECURITY_ROLE_7: PropTag<types::Binary> = PropTag::from_id(0x0E82);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NON_XMT_SECURITY_ROLE_7_AS_XML`, PT_UNICODE, 0x0E82001F.
#[doc(alias = "PR_NON_XMT_SECURITY_ROLE_7_AS_XML")]
#[doc(alias = "0x0E82001F")]
pub const NON_XMT_SECURITY_ROLE_7_AS_XML: PropTag<types::Unicode> = PropTag::from_id(
    0x0E82,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NON_XMT_SECURITY_ROLE_8`, PT_BINARY, 0x0E830102.
#[doc(alias = "PR_NON_XMT_SECURITY_ROLE_8")]
#[doc(alias = "0x0E830102")]
pub const NON_XMT_SECURITY_ROLE_8: PropTag<types::Binary> = PropTag::from_id(0x0E83);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NON_XMT_SECURITY_ROLE_8_AS_XML`, PT_UNICODE, 0x0E83001F.
#[doc(alias = "PR_NON_XMT_SECURITY_ROLE_8_AS_XML")]
#[doc(alias = "0x0E83001F")]
pub const NON_XMT_SECURITY_ROLE_8_AS_XML: PropTag<types::Unicode> = PropTag::from_id(
    0x0E83,
);
/// The subject without its prefix.
///
/// `PR_NORMALIZED_SUBJECT`, PT_UNICODE, 0x0E1D001F.
///
/// [pidtagnormalizedsubject-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnormalizedsubject-canonical-property)
#[doc(alias = "PR_NORMALIZED_SUBJECT")]
#[doc(alias = "PidTagNormalizedSubject")]
#[doc(alias = "PR_NORMALIZED_SUBJECT_A")]
#[doc(alias = "PR_NORMALIZED_SUBJECT_W")]
#[doc(alias = "0x0E1D001F")]
pub const NORMALIZED_SUBJECT: PropTag<types::Unicode> = PropTag::from_id(0x0E1D);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NORMAL_MESSAGE_SIZE`, PT_LONG, 0x66B30003.
#[doc(alias = "PR_NORMAL_MESSAGE_SIZE")]
#[doc(alias = "0x66B30003")]
pub const NORMAL_MESSAGE_SIZE: PropTag<types::Long> = PropTag::from_id(0x66B3);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NORMAL_MESSAGE_SIZE_EXTENDED`, PT_I8, 0x66B30014.
#[doc(alias = "PR_NORMAL_MESSAGE_SIZE_EXTENDED")]
#[doc(alias = "0x66B30014")]
pub const NORMAL_MESSAGE_SIZE_EXTENDED: PropTag<types::I8> = PropTag::from_id(0x66B3);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NORMAL_MSG_W_ATTACH_COUNT`, PT_LONG, 0x66AD0003.
#[doc(alias = "PR_NORMAL_MSG_W_ATTACH_COUNT")]
#[doc(alias = "0x66AD0003")]
pub const NORMAL_MSG_W_ATTACH_COUNT: PropTag<types::Long> = PropTag::from_id(0x66AD);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_NT_SECURITY_DESCRIPTOR`, PT_BINARY, 0x0E270102.
#[doc(alias = "PR_NT_SECURITY_DESCRIPTOR")]
#[doc(alias = "0x0E270102")]
pub const NT_SECURITY_DESCRIPTOR: PropTag<types::Binary> = PropTag::from_id(0x0E27);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NT_SECURITY_DESCRIPTOR_AS_XML`, PT_UNICODE, 0x0E6A001F.
#[doc(alias = "PR_NT_SECURITY_DESCRIPTOR_AS_XML")]
#[doc(alias = "PR_NT_SECURITY_DESCRIPTOR_AS_XML_A")]
#[doc(alias = "PR_NT_SECURITY_DESCRIPTOR_AS_XML_W")]
#[doc(alias = "0x0E6A001F")]
pub const NT_SECURITY_DESCRIPTOR_AS_XML: PropTag<types::Unicode> = PropTag::from_id(
    0x0E6A,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_NT_USER_NAME`, PT_UNICODE, 0x66A0001F.
#[doc(alias = "PR_NT_USER_NAME")]
#[doc(alias = "0x66A0001F")]
pub const NT_USER_NAME: PropTag<types::Unicode> = PropTag::from_id(0x66A0);
/// Keeps a place in a list of columns; nothing is read there.
///
/// `PR_NULL`, PT_NULL, 0x00000001.
///
/// [pidtagnull-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnull-canonical-property)
#[doc(alias = "PR_NULL")]
#[doc(alias = "PidTagNull")]
#[doc(alias = "0x00000001")]
pub const NULL: PropTag<types::Null> = PropTag::from_id(0x0000);
/// What kind of object it is.
///
/// `PR_OBJECT_TYPE`, PT_LONG, 0x0FFE0003.
///
/// [pidtagobjecttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagobjecttype-canonical-property)
#[doc(alias = "PR_OBJECT_TYPE")]
#[doc(alias = "PidTagObjectType")]
#[doc(alias = "0x0FFE0003")]
pub const OBJECT_TYPE: PropTag<types::Long> = PropTag::from_id(0x0FFE);
/// The messages that this one replaces.
///
/// `PR_OBSOLETED_IPMS`, PT_BINARY, 0x001F0102.
///
/// [pidtagobsoletedmessageids-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagobsoletedmessageids-canonical-property)
#[doc(alias = "PR_OBSOLETED_IPMS")]
#[doc(alias = "PidTagObsoletedMessageIds")]
#[doc(alias = "0x001F0102")]
pub const OBSOLETED_IPMS: PropTag<types::Binary> = PropTag::from_id(0x001F);
/// The office.
///
/// `PR_OFFICE_LOCATION`, PT_UNICODE, 0x3A19001F.
///
/// [pidtagofficelocation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagofficelocation-canonical-property)
#[doc(alias = "PR_OFFICE_LOCATION")]
#[doc(alias = "PidTagOfficeLocation")]
#[doc(alias = "PR_OFFICE_LOCATION_A")]
#[doc(alias = "PR_OFFICE_LOCATION_W")]
#[doc(alias = "0x3A19001F")]
pub const OFFICE_LOCATION: PropTag<types::Unicode> = PropTag::from_id(0x3A19);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_OFFLINE_ADDRBOOK_ENTRYID`, PT_BINARY, 0x66230102.
#[doc(alias = "PR_OFFLINE_ADDRBOOK_ENTRYID")]
#[doc(alias = "0x66230102")]
pub const OFFLINE_ADDRBOOK_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x6623);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_OFFLINE_FLAGS`, PT_LONG, 0x663D0003.
#[doc(alias = "PR_OFFLINE_FLAGS")]
#[doc(alias = "0x663D0003")]
pub const OFFLINE_FLAGS: PropTag<types::Long> = PropTag::from_id(0x663D);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_OFFLINE_MESSAGE_ENTRYID`, PT_BINARY, 0x66270102.
#[doc(alias = "PR_OFFLINE_MESSAGE_ENTRYID")]
#[doc(alias = "0x66270102")]
pub const OFFLINE_MESSAGE_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x6627);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_OLDEST_DELETED_ON`, PT_SYSTIME, 0x66420040.
#[doc(alias = "PR_OLDEST_DELETED_ON")]
#[doc(alias = "0x66420040")]
pub const OLDEST_DELETED_ON: PropTag<types::SysTime> = PropTag::from_id(0x6642);
/// Whether the user is out of the office.
///
/// `PR_OOF_STATE`, PT_BOOLEAN, 0x661D000B.
#[doc(alias = "PR_OOF_STATE")]
#[doc(alias = "0x661D000B")]
pub const OOF_STATE: PropTag<types::Boolean> = PropTag::from_id(0x661D);
/// The largest number that an item in the folder has been given.
///
/// `PR_ORDINAL_MOST`, PT_LONG, 0x36E20003.
///
/// [pidtagordinalmost-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagordinalmost-canonical-property)
#[doc(alias = "PR_ORDINAL_MOST")]
#[doc(alias = "PidTagOrdinalMost")]
#[doc(alias = "0x36E20003")]
pub const ORDINAL_MOST: PropTag<types::Long> = PropTag::from_id(0x36E2);
/// The number that the company gives.
///
/// `PR_ORGANIZATIONAL_ID_NUMBER`, PT_UNICODE, 0x3A10001F.
///
/// [pidtagorganizationalidnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagorganizationalidnumber-canonical-property)
#[doc(alias = "PR_ORGANIZATIONAL_ID_NUMBER")]
#[doc(alias = "PidTagOrganizationalIdNumber")]
#[doc(alias = "PR_ORGANIZATIONAL_ID_NUMBER_A")]
#[doc(alias = "PR_ORGANIZATIONAL_ID_NUMBER_W")]
#[doc(alias = "0x3A10001F")]
pub const ORGANIZATIONAL_ID_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A10);
/// The address in the organisation.
///
/// `PR_ORG_EMAIL_ADDRESS`, PT_UNICODE, 0x403E001F.
///
/// [pidtagorgemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagorgemailaddress-canonical-property)
#[doc(alias = "PR_ORG_EMAIL_ADDRESS")]
#[doc(alias = "PidTagOrgEmailAddress")]
#[doc(alias = "PR_ORG_EMAIL_ADDRESS_A")]
#[doc(alias = "PR_ORG_EMAIL_ADDRESS_W")]
#[doc(alias = "0x403E001F")]
pub const ORG_EMAIL_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(0x403E);
/// Who was to receive it at first: the entry identifier, as reports carry it.
///
/// `PR_ORIGINALLY_INTENDED_RECIPIENT_NAME`, PT_BINARY, 0x00200102.
///
/// [pidtagoriginallyintendedrecipientname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginallyintendedrecipientname-canonical-property)
#[doc(alias = "PR_ORIGINALLY_INTENDED_RECIPIENT_NAME")]
#[doc(alias = "PidTagOriginallyIntendedRecipientName")]
#[doc(alias = "0x00200102")]
pub const ORIGINALLY_INTENDED_RECIPIENT_NAME: PropTag<types::Binary> = PropTag::from_id(
    0x0020,
);
/// Who was to receive it at first: the type of the address.
///
/// `PR_ORIGINALLY_INTENDED_RECIP_ADDRTYPE`, PT_UNICODE, 0x007B001F.
///
/// [pidtagoriginallyintendedrecipaddrtype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginallyintendedrecipaddrtype-canonical-property)
#[doc(alias = "PR_ORIGINALLY_INTENDED_RECIP_ADDRTYPE")]
#[doc(alias = "PidTagOriginallyIntendedRecipAddrtype")]
#[doc(alias = "PR_ORIGINALLY_INTENDED_RECIP_ADDRTYPE_A")]
#[doc(alias = "PR_ORIGINALLY_INTENDED_RECIP_ADDRTYPE_W")]
#[doc(alias = "0x007B001F")]
pub const ORIGINALLY_INTENDED_RECIP_ADDRTYPE: PropTag<types::Unicode> = PropTag::from_id(
    0x007B,
);
/// Who was to receive it at first: the address.
///
/// `PR_ORIGINALLY_INTENDED_RECIP_EMAIL_ADDRESS`, PT_UNICODE, 0x007C001F.
///
/// [pidtagoriginallyintendedrecipemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginallyintendedrecipemailaddress-canonical-property)
#[doc(alias = "PR_ORIGINALLY_INTENDED_RECIP_EMAIL_ADDRESS")]
#[doc(alias = "PidTagOriginallyIntendedRecipEmailAddress")]
#[doc(alias = "PR_ORIGINALLY_INTENDED_RECIP_EMAIL_ADDRESS_A")]
#[doc(alias = "PR_ORIGINALLY_INTENDED_RECIP_EMAIL_ADDRESS_W")]
#[doc(alias = "0x007C001F")]
pub const ORIGINALLY_INTENDED_RECIP_EMAIL_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(
    0x007C,
);
/// Who was to receive it at first: the entry identifier.
///
/// `PR_ORIGINALLY_INTENDED_RECIP_ENTRYID`, PT_BINARY, 0x10120102.
///
/// [pidtagoriginallyintendedrecipentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginallyintendedrecipentryid-canonical-property)
#[doc(alias = "PR_ORIGINALLY_INTENDED_RECIP_ENTRYID")]
#[doc(alias = "PidTagOriginallyIntendedRecipEntryId")]
#[doc(alias = "0x10120102")]
pub const ORIGINALLY_INTENDED_RECIP_ENTRYID: PropTag<types::Binary> = PropTag::from_id(
    0x1012,
);
/// Who wrote the message that this one is about: the type of the address.
///
/// `PR_ORIGINAL_AUTHOR_ADDRTYPE`, PT_UNICODE, 0x0079001F.
///
/// [pidtagoriginalauthoraddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalauthoraddresstype-canonical-property)
#[doc(alias = "PR_ORIGINAL_AUTHOR_ADDRTYPE")]
#[doc(alias = "PidTagOriginalAuthorAddressType")]
#[doc(alias = "PR_ORIGINAL_AUTHOR_ADDRTYPE_A")]
#[doc(alias = "PR_ORIGINAL_AUTHOR_ADDRTYPE_W")]
#[doc(alias = "0x0079001F")]
pub const ORIGINAL_AUTHOR_ADDRTYPE: PropTag<types::Unicode> = PropTag::from_id(0x0079);
/// Who wrote the message that this one is about: the address.
///
/// `PR_ORIGINAL_AUTHOR_EMAIL_ADDRESS`, PT_UNICODE, 0x007A001F.
///
/// [pidtagoriginalauthoremailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalauthoremailaddress-canonical-property)
#[doc(alias = "PR_ORIGINAL_AUTHOR_EMAIL_ADDRESS")]
#[doc(alias = "PidTagOriginalAuthorEmailAddress")]
#[doc(alias = "PR_ORIGINAL_AUTHOR_EMAIL_ADDRESS_A")]
#[doc(alias = "PR_ORIGINAL_AUTHOR_EMAIL_ADDRESS_W")]
#[doc(alias = "0x007A001F")]
pub const ORIGINAL_AUTHOR_EMAIL_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(
    0x007A,
);
/// Who wrote the message that this one is about: the entry identifier.
///
/// `PR_ORIGINAL_AUTHOR_ENTRYID`, PT_BINARY, 0x004C0102.
///
/// [pidtagoriginalauthorentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalauthorentryid-canonical-property)
#[doc(alias = "PR_ORIGINAL_AUTHOR_ENTRYID")]
#[doc(alias = "PidTagOriginalAuthorEntryId")]
#[doc(alias = "0x004C0102")]
pub const ORIGINAL_AUTHOR_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x004C);
/// Who wrote the message that this one is about: the name.
///
/// `PR_ORIGINAL_AUTHOR_NAME`, PT_UNICODE, 0x004D001F.
///
/// [pidtagoriginalauthorname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalauthorname-canonical-property)
#[doc(alias = "PR_ORIGINAL_AUTHOR_NAME")]
#[doc(alias = "PidTagOriginalAuthorName")]
#[doc(alias = "PR_ORIGINAL_AUTHOR_NAME_A")]
#[doc(alias = "PR_ORIGINAL_AUTHOR_NAME_W")]
#[doc(alias = "0x004D001F")]
pub const ORIGINAL_AUTHOR_NAME: PropTag<types::Unicode> = PropTag::from_id(0x004D);
/// Who wrote the message that this one is about: the search key.
///
/// `PR_ORIGINAL_AUTHOR_SEARCH_KEY`, PT_BINARY, 0x00560102.
///
/// [pidtagoriginalauthorsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalauthorsearchkey-canonical-property)
#[doc(alias = "PR_ORIGINAL_AUTHOR_SEARCH_KEY")]
#[doc(alias = "PidTagOriginalAuthorSearchKey")]
#[doc(alias = "0x00560102")]
pub const ORIGINAL_AUTHOR_SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(0x0056);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ORIGINAL_AUTHOR_SID`, PT_BINARY, 0x0E550102.
#[doc(alias = "PR_ORIGINAL_AUTHOR_SID")]
#[doc(alias = "0x0E550102")]
pub const ORIGINAL_AUTHOR_SID: PropTag<types::Binary> = PropTag::from_id(0x0E55);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ORIGINAL_AUTHOR_SID_AS_XML`, PT_UNICODE, 0x0E76001F.
#[doc(alias = "PR_ORIGINAL_AUTHOR_SID_AS_XML")]
#[doc(alias = "0x0E76001F")]
pub const ORIGINAL_AUTHOR_SID_AS_XML: PropTag<types::Unicode> = PropTag::from_id(0x0E76);
/// When the message arrived that this one is about.
///
/// `PR_ORIGINAL_DELIVERY_TIME`, PT_SYSTIME, 0x00550040.
///
/// [pidtagoriginaldeliverytime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginaldeliverytime-canonical-property)
#[doc(alias = "PR_ORIGINAL_DELIVERY_TIME")]
#[doc(alias = "PidTagOriginalDeliveryTime")]
#[doc(alias = "0x00550040")]
pub const ORIGINAL_DELIVERY_TIME: PropTag<types::SysTime> = PropTag::from_id(0x0055);
/// Those who received a blind copy of the message that this one is about.
///
/// `PR_ORIGINAL_DISPLAY_BCC`, PT_UNICODE, 0x0072001F.
///
/// [pidtagoriginaldisplaybcc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginaldisplaybcc-canonical-property)
#[doc(alias = "PR_ORIGINAL_DISPLAY_BCC")]
#[doc(alias = "PidTagOriginalDisplayBcc")]
#[doc(alias = "PR_ORIGINAL_DISPLAY_BCC_A")]
#[doc(alias = "PR_ORIGINAL_DISPLAY_BCC_W")]
#[doc(alias = "0x0072001F")]
pub const ORIGINAL_DISPLAY_BCC: PropTag<types::Unicode> = PropTag::from_id(0x0072);
/// Those who received a copy of the message that this one is about.
///
/// `PR_ORIGINAL_DISPLAY_CC`, PT_UNICODE, 0x0073001F.
///
/// [pidtagoriginaldisplaycc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginaldisplaycc-canonical-property)
#[doc(alias = "PR_ORIGINAL_DISPLAY_CC")]
#[doc(alias = "PidTagOriginalDisplayCc")]
#[doc(alias = "PR_ORIGINAL_DISPLAY_CC_A")]
#[doc(alias = "PR_ORIGINAL_DISPLAY_CC_W")]
#[doc(alias = "0x0073001F")]
pub const ORIGINAL_DISPLAY_CC: PropTag<types::Unicode> = PropTag::from_id(0x0073);
/// The name that an entry was copied with.
///
/// `PR_ORIGINAL_DISPLAY_NAME`, PT_UNICODE, 0x3A13001F.
///
/// [pidtagoriginaldisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginaldisplayname-canonical-property)
#[doc(alias = "PR_ORIGINAL_DISPLAY_NAME")]
#[doc(alias = "PidTagOriginalDisplayName")]
#[doc(alias = "PR_ORIGINAL_DISPLAY_NAME_A")]
#[doc(alias = "PR_ORIGINAL_DISPLAY_NAME_W")]
#[doc(alias = "0x3A13001F")]
pub const ORIGINAL_DISPLAY_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3A13);
/// The primary recipients of the message that this one is about.
///
/// `PR_ORIGINAL_DISPLAY_TO`, PT_UNICODE, 0x0074001F.
///
/// [pidtagoriginaldisplayto-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginaldisplayto-canonical-property)
#[doc(alias = "PR_ORIGINAL_DISPLAY_TO")]
#[doc(alias = "PidTagOriginalDisplayTo")]
#[doc(alias = "PR_ORIGINAL_DISPLAY_TO_A")]
#[doc(alias = "PR_ORIGINAL_DISPLAY_TO_W")]
#[doc(alias = "0x0074001F")]
pub const ORIGINAL_DISPLAY_TO: PropTag<types::Unicode> = PropTag::from_id(0x0074);
/// What kinds of content it had when it was submitted.
///
/// `PR_ORIGINAL_EITS`, PT_BINARY, 0x00210102.
///
/// [pidtagoriginaleits-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginaleits-canonical-property)
#[doc(alias = "PR_ORIGINAL_EITS")]
#[doc(alias = "PidTagOriginalEits")]
#[doc(alias = "0x00210102")]
pub const ORIGINAL_EITS: PropTag<types::Binary> = PropTag::from_id(0x0021);
/// The identifier that an entry was copied from.
///
/// `PR_ORIGINAL_ENTRYID`, PT_BINARY, 0x3A120102.
///
/// [pidtagoriginalentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalentryid-canonical-property)
#[doc(alias = "PR_ORIGINAL_ENTRYID")]
#[doc(alias = "PidTagOriginalEntryId")]
#[doc(alias = "0x3A120102")]
pub const ORIGINAL_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x3A12);
/// The search key that an entry was copied with.
///
/// `PR_ORIGINAL_SEARCH_KEY`, PT_BINARY, 0x3A140102.
///
/// [pidtagoriginalsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsearchkey-canonical-property)
#[doc(alias = "PR_ORIGINAL_SEARCH_KEY")]
#[doc(alias = "PidTagOriginalSearchKey")]
#[doc(alias = "0x3A140102")]
pub const ORIGINAL_SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(0x3A14);
/// Who sent the message that this one is about: the type of the address.
///
/// `PR_ORIGINAL_SENDER_ADDRTYPE`, PT_UNICODE, 0x0066001F.
///
/// [pidtagoriginalsenderaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsenderaddresstype-canonical-property)
#[doc(alias = "PR_ORIGINAL_SENDER_ADDRTYPE")]
#[doc(alias = "PidTagOriginalSenderAddressType")]
#[doc(alias = "PR_ORIGINAL_SENDER_ADDRTYPE_A")]
#[doc(alias = "PR_ORIGINAL_SENDER_ADDRTYPE_W")]
#[doc(alias = "0x0066001F")]
pub const ORIGINAL_SENDER_ADDRTYPE: PropTag<types::Unicode> = PropTag::from_id(0x0066);
/// Who sent the message that this one is about: the address.
///
/// `PR_ORIGINAL_SENDER_EMAIL_ADDRESS`, PT_UNICODE, 0x0067001F.
///
/// [pidtagoriginalsenderemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsenderemailaddress-canonical-property)
#[doc(alias = "PR_ORIGINAL_SENDER_EMAIL_ADDRESS")]
#[doc(alias = "PidTagOriginalSenderEmailAddress")]
#[doc(alias = "PR_ORIGINAL_SENDER_EMAIL_ADDRESS_A")]
#[doc(alias = "PR_ORIGINAL_SENDER_EMAIL_ADDRESS_W")]
#[doc(alias = "0x0067001F")]
pub const ORIGINAL_SENDER_EMAIL_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(
    0x0067,
);
/// Who sent the message that this one is about: the entry identifier.
///
/// `PR_ORIGINAL_SENDER_ENTRYID`, PT_BINARY, 0x005B0102.
///
/// [pidtagoriginalsenderentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsenderentryid-canonical-property)
#[doc(alias = "PR_ORIGINAL_SENDER_ENTRYID")]
#[doc(alias = "PidTagOriginalSenderEntryId")]
#[doc(alias = "0x005B0102")]
pub const ORIGINAL_SENDER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x005B);
/// Who sent the message that this one is about: the name.
///
/// `PR_ORIGINAL_SENDER_NAME`, PT_UNICODE, 0x005A001F.
///
/// [pidtagoriginalsendername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsendername-canonical-property)
#[doc(alias = "PR_ORIGINAL_SENDER_NAME")]
#[doc(alias = "PidTagOriginalSenderName")]
#[doc(alias = "PR_ORIGINAL_SENDER_NAME_A")]
#[doc(alias = "PR_ORIGINAL_SENDER_NAME_W")]
#[doc(alias = "0x005A001F")]
pub const ORIGINAL_SENDER_NAME: PropTag<types::Unicode> = PropTag::from_id(0x005A);
/// Who sent the message that this one is about: the search key.
///
/// `PR_ORIGINAL_SENDER_SEARCH_KEY`, PT_BINARY, 0x005C0102.
///
/// [pidtagoriginalsendersearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsendersearchkey-canonical-property)
#[doc(alias = "PR_ORIGINAL_SENDER_SEARCH_KEY")]
#[doc(alias = "PidTagOriginalSenderSearchKey")]
#[doc(alias = "0x005C0102")]
pub const ORIGINAL_SENDER_SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(0x005C);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ORIGINAL_SENDER_SID`, PT_BINARY, 0x0E4F0102.
#[doc(alias = "PR_ORIGINAL_SENDER_SID")]
#[doc(alias = "0x0E4F0102")]
pub const ORIGINAL_SENDER_SID: PropTag<types::Binary> = PropTag::from_id(0x0E4F);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ORIGINAL_SENDER_SID_AS_XML`, PT_UNICODE, 0x0E70001F.
#[doc(alias = "PR_ORIGINAL_SENDER_SID_AS_XML")]
#[doc(alias = "0x0E70001F")]
pub const ORIGINAL_SENDER_SID_AS_XML: PropTag<types::Unicode> = PropTag::from_id(0x0E70);
/// How private the message was that this one answers or forwards.
///
/// `PR_ORIGINAL_SENSITIVITY`, PT_LONG, 0x002E0003.
///
/// [pidtagoriginalsensitivity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsensitivity-canonical-property)
#[doc(alias = "PR_ORIGINAL_SENSITIVITY")]
#[doc(alias = "PidTagOriginalSensitivity")]
#[doc(alias = "0x002E0003")]
pub const ORIGINAL_SENSITIVITY: PropTag<types::Long> = PropTag::from_id(0x002E);
/// On whose behalf the message was sent that this one is about: the type of the address.
///
/// `PR_ORIGINAL_SENT_REPRESENTING_ADDRTYPE`, PT_UNICODE, 0x0068001F.
///
/// [pidtagoriginalsentrepresentingaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsentrepresentingaddresstype-canonical-property)
#[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_ADDRTYPE")]
#[doc(alias = "PidTagOriginalSentRepresentingAddressType")]
#[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_ADDRTYPE_A")]
#[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_ADDRTYPE_W")]
#[doc(alias = "0x0068001F")]
pub const ORIGINAL_SENT_REPRESENTING_ADDRTYPE: PropTag<types::Unicode> = PropTag::from_id(
    0x0068,
);
/// On whose behalf the message was sent that this one is about: the address.
///
/// `PR_ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS`, PT_UNICODE, 0x0069001F.
///
/// [pidtagoriginalsentrepresentingemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsentrepresentingemailaddress-canonical-property)
#[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS")]
#[doc(alias = "PidTagOriginalSentRepresentingEmailAddress")]
#[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS_A")]
#[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS_W")]
#[doc(alias = "0x0069001F")]
pub const ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(
    0x0069,
);
/// On whose behalf the message was sent that this one is about: the entry identifier.
///
/// `PR_ORIGINAL_SENT_REPRESENTING_ENTRYID`, PT_BINARY, 0x005E0102.
///
/// [pidtagoriginalsentrepresentingentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsentrepresentingentryid-canonical-property)
#[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_ENTRYID")]
#[doc(alias = "PidTagOriginalSentRepresentingEntryId")]
#[doc(alias = "0x005E0102")]
pub const ORIGINAL_SENT_REPRESENTING_ENTRYID: PropTag<types::Binary> = PropTag::from_id(
    0x005E,
);
/// On whose behalf the message was sent that this one is about: the name.
///
/// `PR_ORIGINAL_SENT_REPRESENTING_NAME`, PT_UNICODE, 0x005D001F.
///
/// [pidtagoriginalsentrepresentingname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsentrepresentingname-canonical-property)
#[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_NAME")]
#[doc(alias = "PidTagOriginalSentRepresentingName")]
#[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_NAME_A")]
#[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_NAME_W")]
#[doc(alias = "0x005D001F")]
pub const ORIGINAL_SENT_REPRESENTING_NAME: PropTag<types::Unicode> = PropTag::from_id(
    0x005D,
);
/// On whose behalf the message was sent that this one is about: the search key.
///
/// `PR_ORIGINAL_SENT_REPRESENTING_SEARCH_KEY`, PT_BINARY, 0x005F0102.
///
/// [pidtagoriginalsentrepresentingsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsentrepresentingsearchkey-canonical-property)
#[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_SEARCH_KEY")]
#[doc(alias = "PidTagOriginalSentRepresentingSearchKey")]
#[doc(alias = "0x005F0102")]
pub const ORIGINAL_SENT_REPRESENTING_SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(
    0x005F,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ORIGINAL_SENT_REPRESENTING_SID`, PT_BINARY, 0x0E500102.
#[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_SID")]
#[doc(alias = "0x0E500102")]
pub const ORIGINAL_SENT_REPRESENTING_SID: PropTag<types::Binary> = PropTag::from_id(
    0x0E50,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ORIGINAL_SENT_REPRESENTING_SID_AS_XML`, PT_UNICODE, 0x0E71001F.
#[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_SID_AS_XML")]
#[doc(alias = "0x0E71001F")]
pub const ORIGINAL_SENT_REPRESENTING_SID_AS_XML: PropTag<types::Unicode> = PropTag::from_id(
    0x0E71,
);
/// The subject of the message that this one is about.
///
/// `PR_ORIGINAL_SUBJECT`, PT_UNICODE, 0x0049001F.
///
/// [pidtagoriginalsubject-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsubject-canonical-property)
#[doc(alias = "PR_ORIGINAL_SUBJECT")]
#[doc(alias = "PidTagOriginalSubject")]
#[doc(alias = "PR_ORIGINAL_SUBJECT_A")]
#[doc(alias = "PR_ORIGINAL_SUBJECT_W")]
#[doc(alias = "0x0049001F")]
pub const ORIGINAL_SUBJECT: PropTag<types::Unicode> = PropTag::from_id(0x0049);
/// When the message was submitted that this one is about.
///
/// `PR_ORIGINAL_SUBMIT_TIME`, PT_SYSTIME, 0x004E0040.
///
/// [pidtagoriginalsubmittime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsubmittime-canonical-property)
#[doc(alias = "PR_ORIGINAL_SUBMIT_TIME")]
#[doc(alias = "PidTagOriginalSubmitTime")]
#[doc(alias = "0x004E0040")]
pub const ORIGINAL_SUBMIT_TIME: PropTag<types::SysTime> = PropTag::from_id(0x004E);
/// The certificate of the server that it came from.
///
/// `PR_ORIGINATING_MTA_CERTIFICATE`, PT_BINARY, 0x0E250102.
///
/// [pidtagoriginatingmtacertificate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginatingmtacertificate-canonical-property)
#[doc(alias = "PR_ORIGINATING_MTA_CERTIFICATE")]
#[doc(alias = "PidTagOriginatingMtaCertificate")]
#[doc(alias = "0x0E250102")]
pub const ORIGINATING_MTA_CERTIFICATE: PropTag<types::Binary> = PropTag::from_id(0x0E25);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ORIGINATOR_ADDR`, PT_UNICODE, 0x665C001F.
#[doc(alias = "PR_ORIGINATOR_ADDR")]
#[doc(alias = "0x665C001F")]
pub const ORIGINATOR_ADDR: PropTag<types::Unicode> = PropTag::from_id(0x665C);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ORIGINATOR_ADDRTYPE`, PT_UNICODE, 0x665D001F.
#[doc(alias = "PR_ORIGINATOR_ADDRTYPE")]
#[doc(alias = "0x665D001F")]
pub const ORIGINATOR_ADDRTYPE: PropTag<types::Unicode> = PropTag::from_id(0x665D);
/// The sender and the distribution lists that it came through.
///
/// `PR_ORIGINATOR_AND_DL_EXPANSION_HISTORY`, PT_BINARY, 0x10020102.
///
/// [pidtagoriginatoranddistributionlistexpansionhistory-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginatoranddistributionlistexpansionhistory-canonical-property)
#[doc(alias = "PR_ORIGINATOR_AND_DL_EXPANSION_HISTORY")]
#[doc(alias = "PidTagOriginatorAndDistributionListExpansionHistory")]
#[doc(alias = "0x10020102")]
pub const ORIGINATOR_AND_DL_EXPANSION_HISTORY: PropTag<types::Binary> = PropTag::from_id(
    0x1002,
);
/// The certificate of the sender.
///
/// `PR_ORIGINATOR_CERTIFICATE`, PT_BINARY, 0x00220102.
///
/// [pidtagoriginatorcertificate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginatorcertificate-canonical-property)
#[doc(alias = "PR_ORIGINATOR_CERTIFICATE")]
#[doc(alias = "PidTagOriginatorCertificate")]
#[doc(alias = "0x00220102")]
pub const ORIGINATOR_CERTIFICATE: PropTag<types::Binary> = PropTag::from_id(0x0022);
/// Whether the sender wants to know that it arrived.
///
/// `PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED`, PT_BOOLEAN, 0x0023000B.
///
/// [pidtagoriginatordeliveryreportrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginatordeliveryreportrequested-canonical-property)
#[doc(alias = "PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED")]
#[doc(alias = "PidTagOriginatorDeliveryReportRequested")]
#[doc(alias = "0x0023000B")]
pub const ORIGINATOR_DELIVERY_REPORT_REQUESTED: PropTag<types::Boolean> = PropTag::from_id(
    0x0023,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ORIGINATOR_ENTRYID`, PT_BINARY, 0x665E0102.
#[doc(alias = "PR_ORIGINATOR_ENTRYID")]
#[doc(alias = "0x665E0102")]
pub const ORIGINATOR_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x665E);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ORIGINATOR_NAME`, PT_UNICODE, 0x665B001F.
#[doc(alias = "PR_ORIGINATOR_NAME")]
#[doc(alias = "0x665B001F")]
pub const ORIGINATOR_NAME: PropTag<types::Unicode> = PropTag::from_id(0x665B);
/// Whether the sender wants to know that it did not arrive.
///
/// `PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED`, PT_BOOLEAN, 0x0C08000B.
///
/// [pidtagoriginatornondeliveryreportrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginatornondeliveryreportrequested-canonical-property)
#[doc(alias = "PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED")]
#[doc(alias = "PidTagOriginatorNonDeliveryReportRequested")]
#[doc(alias = "0x0C08000B")]
pub const ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED: PropTag<types::Boolean> = PropTag::from_id(
    0x0C08,
);
/// Who receives it when the recipient cannot.
///
/// `PR_ORIGINATOR_REQUESTED_ALTERNATE_RECIPIENT`, PT_BINARY, 0x0C090102.
///
/// [pidtagoriginatorrequestedalternaterecipient-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginatorrequestedalternaterecipient-canonical-property)
#[doc(alias = "PR_ORIGINATOR_REQUESTED_ALTERNATE_RECIPIENT")]
#[doc(alias = "PidTagOriginatorRequestedAlternateRecipient")]
#[doc(alias = "0x0C090102")]
pub const ORIGINATOR_REQUESTED_ALTERNATE_RECIPIENT: PropTag<types::Binary> = PropTag::from_id(
    0x0C09,
);
/// The postal address of the sender.
///
/// `PR_ORIGINATOR_RETURN_ADDRESS`, PT_BINARY, 0x00240102.
///
/// [pidtagoriginatorreturnaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginatorreturnaddress-canonical-property)
#[doc(alias = "PR_ORIGINATOR_RETURN_ADDRESS")]
#[doc(alias = "PidTagOriginatorReturnAddress")]
#[doc(alias = "0x00240102")]
pub const ORIGINATOR_RETURN_ADDRESS: PropTag<types::Binary> = PropTag::from_id(0x0024);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ORIGINATOR_SID`, PT_BINARY, 0x0E530102.
#[doc(alias = "PR_ORIGINATOR_SID")]
#[doc(alias = "0x0E530102")]
pub const ORIGINATOR_SID: PropTag<types::Binary> = PropTag::from_id(0x0E53);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ORIGINATOR_SID_AS_XML`, PT_UNICODE, 0x0E74001F.
#[doc(alias = "PR_ORIGINATOR_SID_AS_XML")]
#[doc(alias = "0x0E74001F")]
pub const ORIGINATOR_SID_AS_XML: PropTag<types::Unicode> = PropTag::from_id(0x0E74);
/// Proves where it came from.
///
/// `PR_ORIGIN_CHECK`, PT_BINARY, 0x00270102.
///
/// [pidtagorigincheck-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagorigincheck-canonical-property)
#[doc(alias = "PR_ORIGIN_CHECK")]
#[doc(alias = "PidTagOriginCheck")]
#[doc(alias = "0x00270102")]
pub const ORIGIN_CHECK: PropTag<types::Binary> = PropTag::from_id(0x0027);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_ORIGIN_ID`, PT_BINARY, 0x664D0102.
#[doc(alias = "PR_ORIGIN_ID")]
#[doc(alias = "0x664D0102")]
pub const ORIGIN_ID: PropTag<types::Binary> = PropTag::from_id(0x664D);
/// The class of the message that this one is about.
///
/// `PR_ORIG_MESSAGE_CLASS`, PT_UNICODE, 0x004B001F.
///
/// [pidtagoriginalmessageclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalmessageclass-canonical-property)
#[doc(alias = "PR_ORIG_MESSAGE_CLASS")]
#[doc(alias = "PidTagOriginalMessageClass")]
#[doc(alias = "PR_ORIG_MESSAGE_CLASS_A")]
#[doc(alias = "PR_ORIG_MESSAGE_CLASS_W")]
#[doc(alias = "0x004B001F")]
pub const ORIG_MESSAGE_CLASS: PropTag<types::Unicode> = PropTag::from_id(0x004B);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_OST_ENCRYPTION`, PT_LONG, 0x67020003.
#[doc(alias = "PR_OST_ENCRYPTION")]
#[doc(alias = "0x67020003")]
pub const OST_ENCRYPTION: PropTag<types::Long> = PropTag::from_id(0x6702);
/// The town of another address.
///
/// `PR_OTHER_ADDRESS_CITY`, PT_UNICODE, 0x3A5F001F.
///
/// [pidtagotheraddresscity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagotheraddresscity-canonical-property)
#[doc(alias = "PR_OTHER_ADDRESS_CITY")]
#[doc(alias = "PidTagOtherAddressCity")]
#[doc(alias = "PR_OTHER_ADDRESS_CITY_A")]
#[doc(alias = "PR_OTHER_ADDRESS_CITY_W")]
#[doc(alias = "0x3A5F001F")]
pub const OTHER_ADDRESS_CITY: PropTag<types::Unicode> = PropTag::from_id(0x3A5F);
/// The country of another address.
///
/// `PR_OTHER_ADDRESS_COUNTRY`, PT_UNICODE, 0x3A60001F.
///
/// [pidtagotheraddresscountry-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagotheraddresscountry-canonical-property)
#[doc(alias = "PR_OTHER_ADDRESS_COUNTRY")]
#[doc(alias = "PidTagOtherAddressCountry")]
#[doc(alias = "PR_OTHER_ADDRESS_COUNTRY_A")]
#[doc(alias = "PR_OTHER_ADDRESS_COUNTRY_W")]
#[doc(alias = "0x3A60001F")]
pub const OTHER_ADDRESS_COUNTRY: PropTag<types::Unicode> = PropTag::from_id(0x3A60);
/// The postal code of another address.
///
/// `PR_OTHER_ADDRESS_POSTAL_CODE`, PT_UNICODE, 0x3A61001F.
///
/// [pidtagotheraddresspostalcode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagotheraddresspostalcode-canonical-property)
#[doc(alias = "PR_OTHER_ADDRESS_POSTAL_CODE")]
#[doc(alias = "PidTagOtherAddressPostalCode")]
#[doc(alias = "PR_OTHER_ADDRESS_POSTAL_CODE_A")]
#[doc(alias = "PR_OTHER_ADDRESS_POSTAL_CODE_W")]
#[doc(alias = "0x3A61001F")]
pub const OTHER_ADDRESS_POSTAL_CODE: PropTag<types::Unicode> = PropTag::from_id(0x3A61);
/// The post office box of another address.
///
/// `PR_OTHER_ADDRESS_POST_OFFICE_BOX`, PT_UNICODE, 0x3A64001F.
///
/// [pidtagotheraddresspostofficebox-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagotheraddresspostofficebox-canonical-property)
#[doc(alias = "PR_OTHER_ADDRESS_POST_OFFICE_BOX")]
#[doc(alias = "PidTagOtherAddressPostOfficeBox")]
#[doc(alias = "PR_OTHER_ADDRESS_POST_OFFICE_BOX_A")]
#[doc(alias = "PR_OTHER_ADDRESS_POST_OFFICE_BOX_W")]
#[doc(alias = "0x3A64001F")]
pub const OTHER_ADDRESS_POST_OFFICE_BOX: PropTag<types::Unicode> = PropTag::from_id(
    0x3A64,
);
/// The state or province of another address.
///
/// `PR_OTHER_ADDRESS_STATE_OR_PROVINCE`, PT_UNICODE, 0x3A62001F.
///
/// [pidtagotheraddressstateorprovince-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagotheraddressstateorprovince-canonical-property)
#[doc(alias = "PR_OTHER_ADDRESS_STATE_OR_PROVINCE")]
#[doc(alias = "PidTagOtherAddressStateOrProvince")]
#[doc(alias = "PR_OTHER_ADDRESS_STATE_OR_PROVINCE_A")]
#[doc(alias = "PR_OTHER_ADDRESS_STATE_OR_PROVINCE_W")]
#[doc(alias = "0x3A62001F")]
pub const OTHER_ADDRESS_STATE_OR_PROVINCE: PropTag<types::Unicode> = PropTag::from_id(
    0x3A62,
);
/// The street of another address.
///
/// `PR_OTHER_ADDRESS_STREET`, PT_UNICODE, 0x3A63001F.
///
/// [pidtagotheraddressstreet-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagotheraddressstreet-canonical-property)
#[doc(alias = "PR_OTHER_ADDRESS_STREET")]
#[doc(alias = "PidTagOtherAddressStreet")]
#[doc(alias = "PR_OTHER_ADDRESS_STREET_A")]
#[doc(alias = "PR_OTHER_ADDRESS_STREET_W")]
#[doc(alias = "0x3A63001F")]
pub const OTHER_ADDRESS_STREET: PropTag<types::Unicode> = PropTag::from_id(0x3A63);
/// Some other telephone.
///
/// `PR_OTHER_TELEPHONE_NUMBER`, PT_UNICODE, 0x3A1F001F.
///
/// [pidtagothertelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagothertelephonenumber-canonical-property)
#[doc(alias = "PR_OTHER_TELEPHONE_NUMBER")]
#[doc(alias = "PidTagOtherTelephoneNumber")]
#[doc(alias = "PR_OTHER_TELEPHONE_NUMBER_A")]
#[doc(alias = "PR_OTHER_TELEPHONE_NUMBER_W")]
#[doc(alias = "0x3A1F001F")]
pub const OTHER_TELEPHONE_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A1F);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_OUTBOUND_NEWSFEED_DN`, PT_STRING8, 0x668E001E.
#[doc(alias = "PR_OUTBOUND_NEWSFEED_DN")]
#[doc(alias = "0x668E001E")]
pub const OUTBOUND_NEWSFEED_DN: PropTag<types::String8> = PropTag::from_id(0x668E);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_OVERALL_AGE_LIMIT`, PT_LONG, 0x66990003.
#[doc(alias = "PR_OVERALL_AGE_LIMIT")]
#[doc(alias = "0x66990003")]
pub const OVERALL_AGE_LIMIT: PropTag<types::Long> = PropTag::from_id(0x6699);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_OVERALL_MSG_AGE_LIMIT`, PT_LONG, 0x66930003.
#[doc(alias = "PR_OVERALL_MSG_AGE_LIMIT")]
#[doc(alias = "0x66930003")]
pub const OVERALL_MSG_AGE_LIMIT: PropTag<types::Long> = PropTag::from_id(0x6693);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_OWA_URL`, PT_STRING8, 0x10F1001E.
#[doc(alias = "PR_OWA_URL")]
#[doc(alias = "0x10F1001E")]
pub const OWA_URL: PropTag<types::String8> = PropTag::from_id(0x10F1);
/// Identifies an appointment in its organiser's calendar.
///
/// `PR_OWNER_APPT_ID`, PT_LONG, 0x00620003.
///
/// [pidtagownerappointmentid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagownerappointmentid-canonical-property)
#[doc(alias = "PR_OWNER_APPT_ID")]
#[doc(alias = "PidTagOwnerAppointmentId")]
#[doc(alias = "0x00620003")]
pub const OWNER_APPT_ID: PropTag<types::Long> = PropTag::from_id(0x0062);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_OWNER_COUNT`, PT_LONG, 0x66B60003.
#[doc(alias = "PR_OWNER_COUNT")]
#[doc(alias = "0x66B60003")]
pub const OWNER_COUNT: PropTag<types::Long> = PropTag::from_id(0x66B6);
/// The store that belongs to the transport.
///
/// `PR_OWN_STORE_ENTRYID`, PT_BINARY, 0x3E060102.
///
/// [pidtagownstoreentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagownstoreentryid-canonical-property)
#[doc(alias = "PR_OWN_STORE_ENTRYID")]
#[doc(alias = "PidTagOwnStoreEntryId")]
#[doc(alias = "0x3E060102")]
pub const OWN_STORE_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x3E06);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_P1_CONTENT`, PT_BINARY, 0x11000102.
#[doc(alias = "PR_P1_CONTENT")]
#[doc(alias = "0x11000102")]
pub const P1_CONTENT: PropTag<types::Binary> = PropTag::from_id(0x1100);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_P1_CONTENT_TYPE`, PT_BINARY, 0x11010102.
#[doc(alias = "PR_P1_CONTENT_TYPE")]
#[doc(alias = "0x11010102")]
pub const P1_CONTENT_TYPE: PropTag<types::Binary> = PropTag::from_id(0x1101);
/// The pager.
///
/// `PR_PAGER_TELEPHONE_NUMBER`, PT_UNICODE, 0x3A21001F.
///
/// [pidtagpagertelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpagertelephonenumber-canonical-property)
#[doc(alias = "PR_PAGER_TELEPHONE_NUMBER")]
#[doc(alias = "PidTagPagerTelephoneNumber")]
#[doc(alias = "PR_PAGER_TELEPHONE_NUMBER_A")]
#[doc(alias = "PR_PAGER_TELEPHONE_NUMBER_W")]
#[doc(alias = "PR_BEEPER_TELEPHONE_NUMBER")]
#[doc(alias = "PR_BEEPER_TELEPHONE_NUMBER_A")]
#[doc(alias = "PR_BEEPER_TELEPHONE_NUMBER_W")]
#[doc(alias = "0x3A21001F")]
pub const PAGER_TELEPHONE_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A21);
/// The name of the folder that a search found the message in.
///
/// `PR_PARENT_DISPLAY`, PT_UNICODE, 0x0E05001F.
///
/// [pidtagparentdisplay-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagparentdisplay-canonical-property)
#[doc(alias = "PR_PARENT_DISPLAY")]
#[doc(alias = "PidTagParentDisplay")]
#[doc(alias = "PR_PARENT_DISPLAY_A")]
#[doc(alias = "PR_PARENT_DISPLAY_W")]
#[doc(alias = "0x0E05001F")]
pub const PARENT_DISPLAY: PropTag<types::Unicode> = PropTag::from_id(0x0E05);
/// The identifier of the folder that the object is in.
///
/// `PR_PARENT_ENTRYID`, PT_BINARY, 0x0E090102.
///
/// [pidtagparententryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagparententryid-canonical-property)
#[doc(alias = "PR_PARENT_ENTRYID")]
#[doc(alias = "PidTagParentEntryId")]
#[doc(alias = "0x0E090102")]
pub const PARENT_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x0E09);
/// The search key of the message that this one answers or reports on.
///
/// `PR_PARENT_KEY`, PT_BINARY, 0x00250102.
#[doc(alias = "PR_PARENT_KEY")]
#[doc(alias = "0x00250102")]
pub const PARENT_KEY: PropTag<types::Binary> = PropTag::from_id(0x0025);
/// The source key of the folder that the object is in.
///
/// `PR_PARENT_SOURCE_KEY`, PT_BINARY, 0x65E10102.
#[doc(alias = "PR_PARENT_SOURCE_KEY")]
#[doc(alias = "0x65E10102")]
pub const PARENT_SOURCE_KEY: PropTag<types::Binary> = PropTag::from_id(0x65E1);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PARENT_URL_NAME`, PT_UNICODE, 0x670D001F.
#[doc(alias = "PR_PARENT_URL_NAME")]
#[doc(alias = "PR_PARENT_URL_NAME_A")]
#[doc(alias = "PR_PARENT_URL_NAME_W")]
#[doc(alias = "0x670D001F")]
pub const PARENT_URL_NAME: PropTag<types::Unicode> = PropTag::from_id(0x670D);
/// The Web page of their own.
///
/// `PR_PERSONAL_HOME_PAGE`, PT_UNICODE, 0x3A50001F.
///
/// [pidtagpersonalhomepage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpersonalhomepage-canonical-property)
#[doc(alias = "PR_PERSONAL_HOME_PAGE")]
#[doc(alias = "PidTagPersonalHomePage")]
#[doc(alias = "PR_PERSONAL_HOME_PAGE_A")]
#[doc(alias = "PR_PERSONAL_HOME_PAGE_W")]
#[doc(alias = "0x3A50001F")]
pub const PERSONAL_HOME_PAGE: PropTag<types::Unicode> = PropTag::from_id(0x3A50);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PF_DISALLOW_MDB_WIDE_EXPIRY`, PT_BOOLEAN, 0x6723000B.
#[doc(alias = "PR_PF_DISALLOW_MDB_WIDE_EXPIRY")]
#[doc(alias = "0x6723000B")]
pub const PF_DISALLOW_MDB_WIDE_EXPIRY: PropTag<types::Boolean> = PropTag::from_id(
    0x6723,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PF_MSG_SIZE_LIMIT`, PT_I8, 0x67220014.
#[doc(alias = "PR_PF_MSG_SIZE_LIMIT")]
#[doc(alias = "0x67220014")]
pub const PF_MSG_SIZE_LIMIT: PropTag<types::I8> = PropTag::from_id(0x6722);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PF_OVER_HARD_QUOTA_LIMIT`, PT_I8, 0x67210014.
#[doc(alias = "PR_PF_OVER_HARD_QUOTA_LIMIT")]
#[doc(alias = "0x67210014")]
pub const PF_OVER_HARD_QUOTA_LIMIT: PropTag<types::I8> = PropTag::from_id(0x6721);
/// Whether a fax may do instead of a letter.
///
/// `PR_PHYSICAL_DELIVERY_BUREAU_FAX_DELIVERY`, PT_BOOLEAN, 0x0C0A000B.
///
/// [pidtagphysicaldeliverybureaufaxdelivery-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagphysicaldeliverybureaufaxdelivery-canonical-property)
#[doc(alias = "PR_PHYSICAL_DELIVERY_BUREAU_FAX_DELIVERY")]
#[doc(alias = "PidTagPhysicalDeliveryBureauFaxDelivery")]
#[doc(alias = "0x0C0A000B")]
pub const PHYSICAL_DELIVERY_BUREAU_FAX_DELIVERY: PropTag<types::Boolean> = PropTag::from_id(
    0x0C0A,
);
/// How a letter is to be delivered.
///
/// `PR_PHYSICAL_DELIVERY_MODE`, PT_LONG, 0x0C0B0003.
///
/// [pidtagphysicaldeliverymode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagphysicaldeliverymode-canonical-property)
#[doc(alias = "PR_PHYSICAL_DELIVERY_MODE")]
#[doc(alias = "PidTagPhysicalDeliveryMode")]
#[doc(alias = "0x0C0B0003")]
pub const PHYSICAL_DELIVERY_MODE: PropTag<types::Long> = PropTag::from_id(0x0C0B);
/// How the delivery of a letter is to be reported.
///
/// `PR_PHYSICAL_DELIVERY_REPORT_REQUEST`, PT_LONG, 0x0C0C0003.
///
/// [pidtagphysicaldeliveryreportrequest-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagphysicaldeliveryreportrequest-canonical-property)
#[doc(alias = "PR_PHYSICAL_DELIVERY_REPORT_REQUEST")]
#[doc(alias = "PidTagPhysicalDeliveryReportRequest")]
#[doc(alias = "0x0C0C0003")]
pub const PHYSICAL_DELIVERY_REPORT_REQUEST: PropTag<types::Long> = PropTag::from_id(
    0x0C0C,
);
/// Where a letter is to be forwarded.
///
/// `PR_PHYSICAL_FORWARDING_ADDRESS`, PT_BINARY, 0x0C0D0102.
///
/// [pidtagphysicalforwardingaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagphysicalforwardingaddress-canonical-property)
#[doc(alias = "PR_PHYSICAL_FORWARDING_ADDRESS")]
#[doc(alias = "PidTagPhysicalForwardingAddress")]
#[doc(alias = "0x0C0D0102")]
pub const PHYSICAL_FORWARDING_ADDRESS: PropTag<types::Binary> = PropTag::from_id(0x0C0D);
/// Whether the new address of the recipient is wanted.
///
/// `PR_PHYSICAL_FORWARDING_ADDRESS_REQUESTED`, PT_BOOLEAN, 0x0C0E000B.
///
/// [pidtagphysicalforwardingaddressrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagphysicalforwardingaddressrequested-canonical-property)
#[doc(alias = "PR_PHYSICAL_FORWARDING_ADDRESS_REQUESTED")]
#[doc(alias = "PidTagPhysicalForwardingAddressRequested")]
#[doc(alias = "0x0C0E000B")]
pub const PHYSICAL_FORWARDING_ADDRESS_REQUESTED: PropTag<types::Boolean> = PropTag::from_id(
    0x0C0E,
);
/// Whether a letter may not be forwarded.
///
/// `PR_PHYSICAL_FORWARDING_PROHIBITED`, PT_BOOLEAN, 0x0C0F000B.
///
/// [pidtagphysicalforwardingprohibited-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagphysicalforwardingprohibited-canonical-property)
#[doc(alias = "PR_PHYSICAL_FORWARDING_PROHIBITED")]
#[doc(alias = "PidTagPhysicalForwardingProhibited")]
#[doc(alias = "0x0C0F000B")]
pub const PHYSICAL_FORWARDING_PROHIBITED: PropTag<types::Boolean> = PropTag::from_id(
    0x0C0F,
);
/// How a letter is to be printed.
///
/// `PR_PHYSICAL_RENDITION_ATTRIBUTES`, PT_BINARY, 0x0C100102.
///
/// [pidtagphysicalrenditionattributes-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagphysicalrenditionattributes-canonical-property)
#[doc(alias = "PR_PHYSICAL_RENDITION_ATTRIBUTES")]
#[doc(alias = "PidTagPhysicalRenditionAttributes")]
#[doc(alias = "0x0C100102")]
pub const PHYSICAL_RENDITION_ATTRIBUTES: PropTag<types::Binary> = PropTag::from_id(
    0x0C10,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_POLICY_TAG`, PT_BINARY, 0x30190102.
#[doc(alias = "PR_POLICY_TAG")]
#[doc(alias = "0x30190102")]
pub const POLICY_TAG: PropTag<types::Binary> = PropTag::from_id(0x3019);
/// The whole postal address.
///
/// `PR_POSTAL_ADDRESS`, PT_UNICODE, 0x3A15001F.
///
/// [pidtagpostaladdress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpostaladdress-canonical-property)
#[doc(alias = "PR_POSTAL_ADDRESS")]
#[doc(alias = "PidTagPostalAddress")]
#[doc(alias = "PR_POSTAL_ADDRESS_A")]
#[doc(alias = "PR_POSTAL_ADDRESS_W")]
#[doc(alias = "0x3A15001F")]
pub const POSTAL_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(0x3A15);
/// The postal code.
///
/// `PR_POSTAL_CODE`, PT_UNICODE, 0x3A2A001F.
///
/// [pidtagpostalcode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpostalcode-canonical-property)
#[doc(alias = "PR_POSTAL_CODE")]
#[doc(alias = "PidTagPostalCode")]
#[doc(alias = "PR_POSTAL_CODE_A")]
#[doc(alias = "PR_POSTAL_CODE_W")]
#[doc(alias = "PR_BUSINESS_ADDRESS_POSTAL_CODE")]
#[doc(alias = "PR_BUSINESS_ADDRESS_POSTAL_CODE_A")]
#[doc(alias = "PR_BUSINESS_ADDRESS_POSTAL_CODE_W")]
#[doc(alias = "0x3A2A001F")]
pub const POSTAL_CODE: PropTag<types::Unicode> = PropTag::from_id(0x3A2A);
/// The post office box.
///
/// `PR_POST_OFFICE_BOX`, PT_UNICODE, 0x3A2B001F.
///
/// [pidtagpostofficebox-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpostofficebox-canonical-property)
#[doc(alias = "PR_POST_OFFICE_BOX")]
#[doc(alias = "PidTagPostOfficeBox")]
#[doc(alias = "PR_POST_OFFICE_BOX_A")]
#[doc(alias = "PR_POST_OFFICE_BOX_W")]
#[doc(alias = "PR_BUSINESS_ADDRESS_POST_OFFICE_BOX")]
#[doc(alias = "PR_BUSINESS_ADDRESS_POST_OFFICE_BOX_A")]
#[doc(alias = "PR_BUSINESS_ADDRESS_POST_OFFICE_BOX_W")]
#[doc(alias = "0x3A2B001F")]
pub const POST_OFFICE_BOX: PropTag<types::Unicode> = PropTag::from_id(0x3A2B);
/// Identifies the changes that the object has seen.
///
/// `PR_PREDECESSOR_CHANGE_LIST`, PT_BINARY, 0x65E30102.
#[doc(alias = "PR_PREDECESSOR_CHANGE_LIST")]
#[doc(alias = "0x65E30102")]
pub const PREDECESSOR_CHANGE_LIST: PropTag<types::Binary> = PropTag::from_id(0x65E3);
/// The name by which somebody likes to be called.
///
/// `PR_PREFERRED_BY_NAME`, PT_UNICODE, 0x3A47001F.
///
/// [pidtagpreferredbyname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpreferredbyname-canonical-property)
#[doc(alias = "PR_PREFERRED_BY_NAME")]
#[doc(alias = "PidTagPreferredByName")]
#[doc(alias = "PR_PREFERRED_BY_NAME_A")]
#[doc(alias = "PR_PREFERRED_BY_NAME_W")]
#[doc(alias = "0x3A47001F")]
pub const PREFERRED_BY_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3A47);
/// Whether it must be preprocessed before it is sent.
///
/// `PR_PREPROCESS`, PT_BOOLEAN, 0x0E22000B.
///
/// [pidtagpreprocess-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpreprocess-canonical-property)
#[doc(alias = "PR_PREPROCESS")]
#[doc(alias = "PidTagPreprocess")]
#[doc(alias = "0x0E22000B")]
pub const PREPROCESS: PropTag<types::Boolean> = PropTag::from_id(0x0E22);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PREVENT_MSG_CREATE`, PT_BOOLEAN, 0x65F4000B.
#[doc(alias = "PR_PREVENT_MSG_CREATE")]
#[doc(alias = "0x65F4000B")]
pub const PREVENT_MSG_CREATE: PropTag<types::Boolean> = PropTag::from_id(0x65F4);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PREVIEW`, PT_UNICODE, 0x3FD9001F.
#[doc(alias = "PR_PREVIEW")]
#[doc(alias = "PR_PREVIEW_A")]
#[doc(alias = "PR_PREVIEW_W")]
#[doc(alias = "0x3FD9001F")]
pub const PREVIEW: PropTag<types::Unicode> = PropTag::from_id(0x3FD9);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PREVIEW_UNREAD`, PT_UNICODE, 0x3FD8001F.
#[doc(alias = "PR_PREVIEW_UNREAD")]
#[doc(alias = "PR_PREVIEW_UNREAD_A")]
#[doc(alias = "PR_PREVIEW_UNREAD_W")]
#[doc(alias = "0x3FD8001F")]
pub const PREVIEW_UNREAD: PropTag<types::Unicode> = PropTag::from_id(0x3FD8);
/// What the recipient's system can take.
///
/// `PR_PRIMARY_CAPABILITY`, PT_BINARY, 0x39040102.
#[doc(alias = "PR_PRIMARY_CAPABILITY")]
#[doc(alias = "0x39040102")]
pub const PRIMARY_CAPABILITY: PropTag<types::Binary> = PropTag::from_id(0x3904);
/// The fax to try first.
///
/// `PR_PRIMARY_FAX_NUMBER`, PT_UNICODE, 0x3A23001F.
///
/// [pidtagprimaryfaxnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprimaryfaxnumber-canonical-property)
#[doc(alias = "PR_PRIMARY_FAX_NUMBER")]
#[doc(alias = "PidTagPrimaryFaxNumber")]
#[doc(alias = "PR_PRIMARY_FAX_NUMBER_A")]
#[doc(alias = "PR_PRIMARY_FAX_NUMBER_W")]
#[doc(alias = "0x3A23001F")]
pub const PRIMARY_FAX_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A23);
/// The account that it is sent from first.
///
/// `PR_PRIMARY_SEND_ACCOUNT`, PT_UNICODE, 0x0E28001F.
///
/// [pidtagprimarysendaccount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprimarysendaccount-canonical-property)
#[doc(alias = "PR_PRIMARY_SEND_ACCOUNT")]
#[doc(alias = "PidTagPrimarySendAccount")]
#[doc(alias = "0x0E28001F")]
pub const PRIMARY_SEND_ACCOUNT: PropTag<types::Unicode> = PropTag::from_id(0x0E28);
/// The telephone to try first.
///
/// `PR_PRIMARY_TELEPHONE_NUMBER`, PT_UNICODE, 0x3A1A001F.
///
/// [pidtagprimarytelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprimarytelephonenumber-canonical-property)
#[doc(alias = "PR_PRIMARY_TELEPHONE_NUMBER")]
#[doc(alias = "PidTagPrimaryTelephoneNumber")]
#[doc(alias = "PR_PRIMARY_TELEPHONE_NUMBER_A")]
#[doc(alias = "PR_PRIMARY_TELEPHONE_NUMBER_W")]
#[doc(alias = "0x3A1A001F")]
pub const PRIMARY_TELEPHONE_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A1A);
/// How urgently transports should carry it.
///
/// `PR_PRIORITY`, PT_LONG, 0x00260003.
///
/// [pidtagpriority-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpriority-canonical-property)
#[doc(alias = "PR_PRIORITY")]
#[doc(alias = "PidTagPriority")]
#[doc(alias = "0x00260003")]
pub const PRIORITY: PropTag<types::Long> = PropTag::from_id(0x0026);
/// Whether a client has dealt with the meeting request.
///
/// `PR_PROCESSED`, PT_BOOLEAN, 0x7D01000B.
///
/// [pidtagprocessed-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprocessed-canonical-property)
#[doc(alias = "PR_PROCESSED")]
#[doc(alias = "PidTagProcessed")]
#[doc(alias = "0x7D01000B")]
pub const PROCESSED: PropTag<types::Boolean> = PropTag::from_id(0x7D01);
/// The profession.
///
/// `PR_PROFESSION`, PT_UNICODE, 0x3A46001F.
///
/// [pidtagprofession-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprofession-canonical-property)
#[doc(alias = "PR_PROFESSION")]
#[doc(alias = "PidTagProfession")]
#[doc(alias = "PR_PROFESSION_A")]
#[doc(alias = "PR_PROFESSION_W")]
#[doc(alias = "0x3A46001F")]
pub const PROFESSION: PropTag<types::Unicode> = PropTag::from_id(0x3A46);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_ABP_ALLOW_RECONNECT`, PT_LONG, 0x66390003.
#[doc(alias = "PR_PROFILE_ABP_ALLOW_RECONNECT")]
#[doc(alias = "0x66390003")]
pub const PROFILE_ABP_ALLOW_RECONNECT: PropTag<types::Long> = PropTag::from_id(0x6639);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_ABP_MTHREAD_TIMEOUT_SECS`, PT_LONG, 0x663A0003.
#[doc(alias = "PR_PROFILE_ABP_MTHREAD_TIMEOUT_SECS")]
#[doc(alias = "0x663A0003")]
pub const PROFILE_ABP_MTHREAD_TIMEOUT_SECS: PropTag<types::Long> = PropTag::from_id(
    0x663A,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_AB_FILES_PATH`, PT_UNICODE, 0x660E001F.
#[doc(alias = "PR_PROFILE_AB_FILES_PATH")]
#[doc(alias = "PR_PROFILE_AB_FILES_PATH_W")]
#[doc(alias = "0x660E001F")]
pub const PROFILE_AB_FILES_PATH: PropTag<types::Unicode> = PropTag::from_id(0x660E);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_ADDR_INFO`, PT_BINARY, 0x66870102.
#[doc(alias = "PR_PROFILE_ADDR_INFO")]
#[doc(alias = "0x66870102")]
pub const PROFILE_ADDR_INFO: PropTag<types::Binary> = PropTag::from_id(0x6687);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_ALLPUB_COMMENT`, PT_UNICODE, 0x6617001F.
#[doc(alias = "PR_PROFILE_ALLPUB_COMMENT")]
#[doc(alias = "PR_PROFILE_ALLPUB_COMMENT_W")]
#[doc(alias = "0x6617001F")]
pub const PROFILE_ALLPUB_COMMENT: PropTag<types::Unicode> = PropTag::from_id(0x6617);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_ALLPUB_DISPLAY_NAME`, PT_UNICODE, 0x6616001F.
#[doc(alias = "PR_PROFILE_ALLPUB_DISPLAY_NAME")]
#[doc(alias = "PR_PROFILE_ALLPUB_DISPLAY_NAME_W")]
#[doc(alias = "0x6616001F")]
pub const PROFILE_ALLPUB_DISPLAY_NAME: PropTag<types::Unicode> = PropTag::from_id(
    0x6616,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_ALTERNATE_STORE_TYPE_W`, PT_UNICODE, 0x65D0001F.
#[doc(alias = "PR_PROFILE_ALTERNATE_STORE_TYPE_W")]
#[doc(alias = "0x65D0001F")]
pub const PROFILE_ALTERNATE_STORE_TYPE_W: PropTag<types::Unicode> = PropTag::from_id(
    0x65D0,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_AUTH_PACKAGE`, PT_LONG, 0x66190003.
#[doc(alias = "PR_PROFILE_AUTH_PACKAGE")]
#[doc(alias = "0x66190003")]
pub const PROFILE_AUTH_PACKAGE: PropTag<types::Long> = PropTag::from_id(0x6619);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_BINDING_ORDER`, PT_STRING8, 0x6609001E.
#[doc(alias = "PR_PROFILE_BINDING_ORDER")]
#[doc(alias = "0x6609001E")]
pub const PROFILE_BINDING_ORDER: PropTag<types::String8> = PropTag::from_id(0x6609);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_CONFIG_FLAGS`, PT_LONG, 0x66010003.
#[doc(alias = "PR_PROFILE_CONFIG_FLAGS")]
#[doc(alias = "0x66010003")]
pub const PROFILE_CONFIG_FLAGS: PropTag<types::Long> = PropTag::from_id(0x6601);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_CONNECT_FLAGS`, PT_LONG, 0x66040003.
#[doc(alias = "PR_PROFILE_CONNECT_FLAGS")]
#[doc(alias = "0x66040003")]
pub const PROFILE_CONNECT_FLAGS: PropTag<types::Long> = PropTag::from_id(0x6604);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_FAVFLD_COMMENT`, PT_UNICODE, 0x6615001F.
#[doc(alias = "PR_PROFILE_FAVFLD_COMMENT")]
#[doc(alias = "PR_PROFILE_FAVFLD_COMMENT_W")]
#[doc(alias = "0x6615001F")]
pub const PROFILE_FAVFLD_COMMENT: PropTag<types::Unicode> = PropTag::from_id(0x6615);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_FAVFLD_DISPLAY_NAME`, PT_UNICODE, 0x660F001F.
#[doc(alias = "PR_PROFILE_FAVFLD_DISPLAY_NAME")]
#[doc(alias = "PR_PROFILE_FAVFLD_DISPLAY_NAME_W")]
#[doc(alias = "0x660F001F")]
pub const PROFILE_FAVFLD_DISPLAY_NAME: PropTag<types::Unicode> = PropTag::from_id(
    0x660F,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_HOME_SERVER`, PT_STRING8, 0x6602001E.
#[doc(alias = "PR_PROFILE_HOME_SERVER")]
#[doc(alias = "0x6602001E")]
pub const PROFILE_HOME_SERVER: PropTag<types::String8> = PropTag::from_id(0x6602);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_HOME_SERVER_ADDRS`, PT_MV_STRING8, 0x6613101E.
#[doc(alias = "PR_PROFILE_HOME_SERVER_ADDRS")]
#[doc(alias = "0x6613101E")]
pub const PROFILE_HOME_SERVER_ADDRS: PropTag<types::MvString8> = PropTag::from_id(
    0x6613,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_HOME_SERVER_DN`, PT_STRING8, 0x6612001E.
#[doc(alias = "PR_PROFILE_HOME_SERVER_DN")]
#[doc(alias = "0x6612001E")]
pub const PROFILE_HOME_SERVER_DN: PropTag<types::String8> = PropTag::from_id(0x6612);
/// The full name of the server of an Exchange account.
///
/// `PR_PROFILE_HOME_SERVER_FQDN`, PT_UNICODE, 0x662A001F.
///
/// [pidtagprofilehomeserverfqdn-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprofilehomeserverfqdn-canonical-property)
#[doc(alias = "PR_PROFILE_HOME_SERVER_FQDN")]
#[doc(alias = "PidTagProfileHomeServerFQDN")]
#[doc(alias = "0x662A001F")]
pub const PROFILE_HOME_SERVER_FQDN: PropTag<types::Unicode> = PropTag::from_id(0x662A);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_MAILBOX`, PT_STRING8, 0x660B001E.
#[doc(alias = "PR_PROFILE_MAILBOX")]
#[doc(alias = "0x660B001E")]
pub const PROFILE_MAILBOX: PropTag<types::String8> = PropTag::from_id(0x660B);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_MAX_RESTRICT`, PT_LONG, 0x660D0003.
#[doc(alias = "PR_PROFILE_MAX_RESTRICT")]
#[doc(alias = "0x660D0003")]
pub const PROFILE_MAX_RESTRICT: PropTag<types::Long> = PropTag::from_id(0x660D);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_PROFILE_MDB_DN`, PT_STRING8, 0x7CFF001E.
#[doc(alias = "PR_PROFILE_MDB_DN")]
#[doc(alias = "0x7CFF001E")]
pub const PROFILE_MDB_DN: PropTag<types::String8> = PropTag::from_id(0x7CFF);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_MOAB`, PT_UNICODE, 0x667B001F.
#[doc(alias = "PR_PROFILE_MOAB")]
#[doc(alias = "PR_PROFILE_MOAB_W")]
#[doc(alias = "0x667B001F")]
pub const PROFILE_MOAB: PropTag<types::Unicode> = PropTag::from_id(0x667B);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_MOAB_GUID`, PT_STRING8, 0x667C001E.
#[doc(alias = "PR_PROFILE_MOAB_GUID")]
#[doc(alias = "0x667C001E")]
pub const PROFILE_MOAB_GUID: PropTag<types::String8> = PropTag::from_id(0x667C);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_MOAB_SEQ`, PT_LONG, 0x667D0003.
#[doc(alias = "PR_PROFILE_MOAB_SEQ")]
#[doc(alias = "0x667D0003")]
pub const PROFILE_MOAB_SEQ: PropTag<types::Long> = PropTag::from_id(0x667D);
/// The name of the profile.
///
/// `PR_PROFILE_NAME`, PT_UNICODE, 0x3D12001F.
///
/// [pidtagprofilename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprofilename-canonical-property)
#[doc(alias = "PR_PROFILE_NAME")]
#[doc(alias = "PidTagProfileName")]
#[doc(alias = "PR_PROFILE_NAME_A")]
#[doc(alias = "PR_PROFILE_NAME_W")]
#[doc(alias = "0x3D12001F")]
pub const PROFILE_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3D12);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_OFFLINE_INFO`, PT_BINARY, 0x66110102.
#[doc(alias = "PR_PROFILE_OFFLINE_INFO")]
#[doc(alias = "0x66110102")]
pub const PROFILE_OFFLINE_INFO: PropTag<types::Binary> = PropTag::from_id(0x6611);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_OFFLINE_STORE_PATH`, PT_UNICODE, 0x6610001F.
#[doc(alias = "PR_PROFILE_OFFLINE_STORE_PATH")]
#[doc(alias = "PR_PROFILE_OFFLINE_STORE_PATH_A")]
#[doc(alias = "PR_PROFILE_OFFLINE_STORE_PATH_W")]
#[doc(alias = "0x6610001F")]
pub const PROFILE_OFFLINE_STORE_PATH: PropTag<types::Unicode> = PropTag::from_id(0x6610);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_OPEN_FLAGS`, PT_LONG, 0x66090003.
#[doc(alias = "PR_PROFILE_OPEN_FLAGS")]
#[doc(alias = "0x66090003")]
pub const PROFILE_OPEN_FLAGS: PropTag<types::Long> = PropTag::from_id(0x6609);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_OPTIONS_DATA`, PT_BINARY, 0x66890102.
#[doc(alias = "PR_PROFILE_OPTIONS_DATA")]
#[doc(alias = "0x66890102")]
pub const PROFILE_OPTIONS_DATA: PropTag<types::Binary> = PropTag::from_id(0x6689);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_RECONNECT_INTERVAL`, PT_LONG, 0x661A0003.
#[doc(alias = "PR_PROFILE_RECONNECT_INTERVAL")]
#[doc(alias = "0x661A0003")]
pub const PROFILE_RECONNECT_INTERVAL: PropTag<types::Long> = PropTag::from_id(0x661A);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_SECURE_MAILBOX`, PT_BINARY, 0x67F00102.
#[doc(alias = "PR_PROFILE_SECURE_MAILBOX")]
#[doc(alias = "0x67F00102")]
pub const PROFILE_SECURE_MAILBOX: PropTag<types::Binary> = PropTag::from_id(0x67F0);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_SERVER`, PT_STRING8, 0x660C001E.
#[doc(alias = "PR_PROFILE_SERVER")]
#[doc(alias = "0x660C001E")]
pub const PROFILE_SERVER: PropTag<types::String8> = PropTag::from_id(0x660C);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_SERVER_DN`, PT_STRING8, 0x6614001E.
#[doc(alias = "PR_PROFILE_SERVER_DN")]
#[doc(alias = "0x6614001E")]
pub const PROFILE_SERVER_DN: PropTag<types::String8> = PropTag::from_id(0x6614);
/// The full version of the server of an Exchange account.
///
/// `PR_PROFILE_SERVER_FULL_VERSION`, PT_BINARY, 0x663B0102.
///
/// [pidtagprofileserverfullversion-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprofileserverfullversion-canonical-property)
#[doc(alias = "PR_PROFILE_SERVER_FULL_VERSION")]
#[doc(alias = "PidTagProfileServerFullVersion")]
#[doc(alias = "0x663B0102")]
pub const PROFILE_SERVER_FULL_VERSION: PropTag<types::Binary> = PropTag::from_id(0x663B);
/// The version of the server of an Exchange account.
///
/// `PR_PROFILE_SERVER_VERSION`, PT_LONG, 0x661B0003.
///
/// [pidtagprofileserverversion-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprofileserverversion-canonical-property)
#[doc(alias = "PR_PROFILE_SERVER_VERSION")]
#[doc(alias = "PidTagProfileServerVersion")]
#[doc(alias = "0x661B0003")]
pub const PROFILE_SERVER_VERSION: PropTag<types::Long> = PropTag::from_id(0x661B);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_TRANSPORT_FLAGS`, PT_LONG, 0x66050003.
#[doc(alias = "PR_PROFILE_TRANSPORT_FLAGS")]
#[doc(alias = "0x66050003")]
pub const PROFILE_TRANSPORT_FLAGS: PropTag<types::Long> = PropTag::from_id(0x6605);
/// Which part of an Exchange account a section is for.
///
/// `PR_PROFILE_TYPE`, PT_LONG, 0x660A0003.
///
/// [pidtagprofiletype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprofiletype-canonical-property)
#[doc(alias = "PR_PROFILE_TYPE")]
#[doc(alias = "PidTagProfileType")]
#[doc(alias = "0x660A0003")]
pub const PROFILE_TYPE: PropTag<types::Long> = PropTag::from_id(0x660A);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_UI_STATE`, PT_LONG, 0x66060003.
#[doc(alias = "PR_PROFILE_UI_STATE")]
#[doc(alias = "0x66060003")]
pub const PROFILE_UI_STATE: PropTag<types::Long> = PropTag::from_id(0x6606);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_UNRESOLVED_NAME`, PT_UNICODE, 0x6607001F.
#[doc(alias = "PR_PROFILE_UNRESOLVED_NAME")]
#[doc(alias = "PR_PROFILE_UNRESOLVED_NAME_A")]
#[doc(alias = "PR_PROFILE_UNRESOLVED_NAME_W")]
#[doc(alias = "0x6607001F")]
pub const PROFILE_UNRESOLVED_NAME: PropTag<types::Unicode> = PropTag::from_id(0x6607);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_UNRESOLVED_SERVER`, PT_STRING8, 0x6608001E.
#[doc(alias = "PR_PROFILE_UNRESOLVED_SERVER")]
#[doc(alias = "0x6608001E")]
pub const PROFILE_UNRESOLVED_SERVER: PropTag<types::String8> = PropTag::from_id(0x6608);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_USER`, PT_STRING8, 0x6603001E.
#[doc(alias = "PR_PROFILE_USER")]
#[doc(alias = "0x6603001E")]
pub const PROFILE_USER: PropTag<types::String8> = PropTag::from_id(0x6603);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_USER_SMTP_EMAIL_ADDRESS`, PT_UNICODE, 0x6641001F.
#[doc(alias = "PR_PROFILE_USER_SMTP_EMAIL_ADDRESS")]
#[doc(alias = "PR_PROFILE_USER_SMTP_EMAIL_ADDRESS_A")]
#[doc(alias = "PR_PROFILE_USER_SMTP_EMAIL_ADDRESS_W")]
#[doc(alias = "0x6641001F")]
pub const PROFILE_USER_SMTP_EMAIL_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(
    0x6641,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROFILE_VERSION`, PT_LONG, 0x66000003.
#[doc(alias = "PR_PROFILE_VERSION")]
#[doc(alias = "0x66000003")]
pub const PROFILE_VERSION: PropTag<types::Long> = PropTag::from_id(0x6600);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROHIBIT_RECEIVE_QUOTA`, PT_LONG, 0x666A0003.
#[doc(alias = "PR_PROHIBIT_RECEIVE_QUOTA")]
#[doc(alias = "0x666A0003")]
pub const PROHIBIT_RECEIVE_QUOTA: PropTag<types::Long> = PropTag::from_id(0x666A);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROHIBIT_SEND_QUOTA`, PT_LONG, 0x666E0003.
#[doc(alias = "PR_PROHIBIT_SEND_QUOTA")]
#[doc(alias = "0x666E0003")]
pub const PROHIBIT_SEND_QUOTA: PropTag<types::Long> = PropTag::from_id(0x666E);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PROMOTE_PROP_ID_LIST`, PT_BINARY, 0x666B0102.
#[doc(alias = "PR_PROMOTE_PROP_ID_LIST")]
#[doc(alias = "0x666B0102")]
pub const PROMOTE_PROP_ID_LIST: PropTag<types::Binary> = PropTag::from_id(0x666B);
/// Proves that it arrived.
///
/// `PR_PROOF_OF_DELIVERY`, PT_BINARY, 0x0C110102.
///
/// [pidtagproofofdelivery-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagproofofdelivery-canonical-property)
#[doc(alias = "PR_PROOF_OF_DELIVERY")]
#[doc(alias = "PidTagProofOfDelivery")]
#[doc(alias = "0x0C110102")]
pub const PROOF_OF_DELIVERY: PropTag<types::Binary> = PropTag::from_id(0x0C11);
/// Whether a proof that it arrived is wanted.
///
/// `PR_PROOF_OF_DELIVERY_REQUESTED`, PT_BOOLEAN, 0x0C12000B.
///
/// [pidtagproofofdeliveryrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagproofofdeliveryrequested-canonical-property)
#[doc(alias = "PR_PROOF_OF_DELIVERY_REQUESTED")]
#[doc(alias = "PidTagProofOfDeliveryRequested")]
#[doc(alias = "0x0C12000B")]
pub const PROOF_OF_DELIVERY_REQUESTED: PropTag<types::Boolean> = PropTag::from_id(
    0x0C12,
);
/// Proves that it was submitted.
///
/// `PR_PROOF_OF_SUBMISSION`, PT_BINARY, 0x0E260102.
///
/// [pidtagproofofsubmission-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagproofofsubmission-canonical-property)
#[doc(alias = "PR_PROOF_OF_SUBMISSION")]
#[doc(alias = "PidTagProofOfSubmission")]
#[doc(alias = "0x0E260102")]
pub const PROOF_OF_SUBMISSION: PropTag<types::Binary> = PropTag::from_id(0x0E26);
/// Whether the sender wants a proof that it was submitted.
///
/// `PR_PROOF_OF_SUBMISSION_REQUESTED`, PT_BOOLEAN, 0x0028000B.
///
/// [pidtagproofofsubmissionrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagproofofsubmissionrequested-canonical-property)
#[doc(alias = "PR_PROOF_OF_SUBMISSION_REQUESTED")]
#[doc(alias = "PidTagProofOfSubmissionRequested")]
#[doc(alias = "0x0028000B")]
pub const PROOF_OF_SUBMISSION_REQUESTED: PropTag<types::Boolean> = PropTag::from_id(
    0x0028,
);
/// The name of the provider.
///
/// `PR_PROVIDER_DISPLAY`, PT_UNICODE, 0x3006001F.
///
/// [pidtagproviderdisplay-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagproviderdisplay-canonical-property)
#[doc(alias = "PR_PROVIDER_DISPLAY")]
#[doc(alias = "PidTagProviderDisplay")]
#[doc(alias = "PR_PROVIDER_DISPLAY_A")]
#[doc(alias = "PR_PROVIDER_DISPLAY_W")]
#[doc(alias = "0x3006001F")]
pub const PROVIDER_DISPLAY: PropTag<types::Unicode> = PropTag::from_id(0x3006);
/// The name of the provider.
///
/// `PR_PROVIDER_DISPLAY_NAME`, PT_UNICODE, 0x3418001F.
///
/// [pidtagproviderdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagproviderdisplayname-canonical-property)
#[doc(alias = "PR_PROVIDER_DISPLAY_NAME")]
#[doc(alias = "PidTagProviderDisplayName")]
#[doc(alias = "PR_PROVIDER_DISPLAY_NAME_A")]
#[doc(alias = "PR_PROVIDER_DISPLAY_NAME_W")]
#[doc(alias = "0x3418001F")]
pub const PROVIDER_DISPLAY_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3418);
/// The file of the provider.
///
/// `PR_PROVIDER_DLL_NAME`, PT_UNICODE, 0x300A001F.
///
/// [pidtagproviderdllname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagproviderdllname-canonical-property)
#[doc(alias = "PR_PROVIDER_DLL_NAME")]
#[doc(alias = "PidTagProviderDllName")]
#[doc(alias = "PR_PROVIDER_DLL_NAME_A")]
#[doc(alias = "PR_PROVIDER_DLL_NAME_W")]
#[doc(alias = "0x300A001F")]
pub const PROVIDER_DLL_NAME: PropTag<types::Unicode> = PropTag::from_id(0x300A);
/// A picture for the provider.
///
/// `PR_PROVIDER_ICON`, PT_UNICODE, 0x3417001F.
///
/// [pidtagprovidericon-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprovidericon-canonical-property)
#[doc(alias = "PR_PROVIDER_ICON")]
#[doc(alias = "PidTagProviderIcon")]
#[doc(alias = "PR_PROVIDER_ICON_W")]
#[doc(alias = "0x3417001F")]
pub const PROVIDER_ICON: PropTag<types::Unicode> = PropTag::from_id(0x3417);
/// Identifies the item for a provider that synchronises it.
///
/// `PR_PROVIDER_ITEMID`, PT_BINARY, 0x0EA30102.
///
/// [pidtagprovideritemid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprovideritemid-canonical-property)
#[doc(alias = "PR_PROVIDER_ITEMID")]
#[doc(alias = "PidTagProviderItemId")]
#[doc(alias = "0x0EA30102")]
pub const PROVIDER_ITEMID: PropTag<types::Binary> = PropTag::from_id(0x0EA3);
/// The place of a provider in the order of its kind.
///
/// `PR_PROVIDER_ORDINAL`, PT_LONG, 0x300D0003.
///
/// [pidtagproviderordinal-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagproviderordinal-canonical-property)
#[doc(alias = "PR_PROVIDER_ORDINAL")]
#[doc(alias = "PidTagProviderOrdinal")]
#[doc(alias = "0x300D0003")]
pub const PROVIDER_ORDINAL: PropTag<types::Long> = PropTag::from_id(0x300D);
/// Identifies the item's folder for a provider that synchronises it.
///
/// `PR_PROVIDER_PARENT_ITEMID`, PT_BINARY, 0x0EA40102.
///
/// [pidtagproviderparentitemid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagproviderparentitemid-canonical-property)
#[doc(alias = "PR_PROVIDER_PARENT_ITEMID")]
#[doc(alias = "PidTagProviderParentItemId")]
#[doc(alias = "0x0EA40102")]
pub const PROVIDER_PARENT_ITEMID: PropTag<types::Binary> = PropTag::from_id(0x0EA4);
/// When a transport took it.
///
/// `PR_PROVIDER_SUBMIT_TIME`, PT_SYSTIME, 0x00480040.
///
/// [pidtagprovidersubmittime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprovidersubmittime-canonical-property)
#[doc(alias = "PR_PROVIDER_SUBMIT_TIME")]
#[doc(alias = "PidTagProviderSubmitTime")]
#[doc(alias = "0x00480040")]
pub const PROVIDER_SUBMIT_TIME: PropTag<types::SysTime> = PropTag::from_id(0x0048);
/// Identifies a provider in its profile: a MAPIUID.
///
/// `PR_PROVIDER_UID`, PT_BINARY, 0x300C0102.
///
/// [pidtagprovideruid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprovideruid-canonical-property)
#[doc(alias = "PR_PROVIDER_UID")]
#[doc(alias = "PidTagProviderUid")]
#[doc(alias = "0x300C0102")]
pub const PROVIDER_UID: PropTag<types::Binary> = PropTag::from_id(0x300C);
/// How a personal store is configured.
///
/// `PR_PST_CONFIG_FLAGS`, PT_LONG, 0x67700003.
///
/// [pidtagpstconfigurationflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpstconfigurationflags-canonical-property)
#[doc(alias = "PR_PST_CONFIG_FLAGS")]
#[doc(alias = "PidTagPstConfigurationFlags")]
#[doc(alias = "0x67700003")]
pub const PST_CONFIG_FLAGS: PropTag<types::Long> = PropTag::from_id(0x6770);
/// Defined by MSPST.h; has no page.
///
/// `PR_PST_ENCRYPTION`, PT_LONG, 0x67020003.
#[doc(alias = "PR_PST_ENCRYPTION")]
#[doc(alias = "0x67020003")]
pub const PST_ENCRYPTION: PropTag<types::Long> = PropTag::from_id(0x6702);
/// The file of a personal store.
///
/// `PR_PST_PATH`, PT_STRING8, 0x6700001E.
///
/// [pidtagpstpath-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpstpath-canonical-property)
#[doc(alias = "PR_PST_PATH")]
#[doc(alias = "PidTagPstPath")]
#[doc(alias = "PR_PST_PATH_A")]
#[doc(alias = "PR_PST_PATH_W")]
#[doc(alias = "0x6700001E")]
pub const PST_PATH: PropTag<types::String8> = PropTag::from_id(0x6700);
/// The file name that the settings of a personal store propose.
///
/// `PR_PST_PATH_HINT`, PT_UNICODE, 0x6771001F.
///
/// [pidtagpstpathhint-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpstpathhint-canonical-property)
#[doc(alias = "PR_PST_PATH_HINT")]
#[doc(alias = "PidTagPstPathHint")]
#[doc(alias = "PR_PST_PATH_HINT_A")]
#[doc(alias = "PR_PST_PATH_HINT_W")]
#[doc(alias = "0x6771001F")]
pub const PST_PATH_HINT: PropTag<types::Unicode> = PropTag::from_id(0x6771);
/// The new password of a personal store.
///
/// `PR_PST_PW_SZ_NEW`, PT_STRING8, 0x6704001E.
///
/// [pidtagpstpasswordsznew-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpstpasswordsznew-canonical-property)
#[doc(alias = "PR_PST_PW_SZ_NEW")]
#[doc(alias = "PidTagPstPasswordSzNew")]
#[doc(alias = "PR_PST_PW_SZ_NEW_A")]
#[doc(alias = "PR_PST_PW_SZ_NEW_W")]
#[doc(alias = "0x6704001E")]
pub const PST_PW_SZ_NEW: PropTag<types::String8> = PropTag::from_id(0x6704);
/// The present password of a personal store.
///
/// `PR_PST_PW_SZ_OLD`, PT_STRING8, 0x6703001E.
///
/// [pidtagpstpasswordszold-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpstpasswordszold-canonical-property)
#[doc(alias = "PR_PST_PW_SZ_OLD")]
#[doc(alias = "PidTagPstPasswordSzOld")]
#[doc(alias = "PR_PST_PW_SZ_OLD_A")]
#[doc(alias = "PR_PST_PW_SZ_OLD_W")]
#[doc(alias = "0x6703001E")]
pub const PST_PW_SZ_OLD: PropTag<types::String8> = PropTag::from_id(0x6703);
/// Whether the profile keeps the password.
///
/// `PR_PST_REMEMBER_PW`, PT_BOOLEAN, 0x6701000B.
///
/// [pidtagpstrememberpassword-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpstrememberpassword-canonical-property)
#[doc(alias = "PR_PST_REMEMBER_PW")]
#[doc(alias = "PidTagPstRememberPassword")]
#[doc(alias = "0x6701000B")]
pub const PST_REMEMBER_PW: PropTag<types::Boolean> = PropTag::from_id(0x6701);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PUBLIC_FOLDER_ENTRYID`, PT_BINARY, 0x663C0102.
#[doc(alias = "PR_PUBLIC_FOLDER_ENTRYID")]
#[doc(alias = "0x663C0102")]
pub const PUBLIC_FOLDER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x663C);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_PUBLISH_IN_ADDRESS_BOOK`, PT_BOOLEAN, 0x3FE6000B.
#[doc(alias = "PR_PUBLISH_IN_ADDRESS_BOOK")]
#[doc(alias = "0x3FE6000B")]
pub const PUBLISH_IN_ADDRESS_BOOK: PropTag<types::Boolean> = PropTag::from_id(0x3FE6);
/// At which size nothing can be received any more, in KiB.
///
/// `PR_QUOTA_RECEIVE`, PT_LONG, 0x341C0003.
#[doc(alias = "PR_QUOTA_RECEIVE")]
#[doc(alias = "0x341C0003")]
pub const QUOTA_RECEIVE: PropTag<types::Long> = PropTag::from_id(0x341C);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_QUOTA_RECEIVE_THRESHOLD`, PT_LONG, 0x67230003.
#[doc(alias = "PR_QUOTA_RECEIVE_THRESHOLD")]
#[doc(alias = "0x67230003")]
pub const QUOTA_RECEIVE_THRESHOLD: PropTag<types::Long> = PropTag::from_id(0x6723);
/// At which size nothing can be sent any more, in KiB.
///
/// `PR_QUOTA_SEND`, PT_LONG, 0x341B0003.
#[doc(alias = "PR_QUOTA_SEND")]
#[doc(alias = "0x341B0003")]
pub const QUOTA_SEND: PropTag<types::Long> = PropTag::from_id(0x341B);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_QUOTA_SEND_THRESHOLD`, PT_LONG, 0x67220003.
#[doc(alias = "PR_QUOTA_SEND_THRESHOLD")]
#[doc(alias = "0x67220003")]
pub const QUOTA_SEND_THRESHOLD: PropTag<types::Long> = PropTag::from_id(0x6722);
/// At which size the user is warned, in KiB.
///
/// `PR_QUOTA_WARNING`, PT_LONG, 0x341A0003.
#[doc(alias = "PR_QUOTA_WARNING")]
#[doc(alias = "0x341A0003")]
pub const QUOTA_WARNING: PropTag<types::Long> = PropTag::from_id(0x341A);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_QUOTA_WARNING_THRESHOLD`, PT_LONG, 0x67210003.
#[doc(alias = "PR_QUOTA_WARNING_THRESHOLD")]
#[doc(alias = "0x67210003")]
pub const QUOTA_WARNING_THRESHOLD: PropTag<types::Long> = PropTag::from_id(0x6721);
/// The radio telephone.
///
/// `PR_RADIO_TELEPHONE_NUMBER`, PT_UNICODE, 0x3A1D001F.
///
/// [pidtagradiotelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagradiotelephonenumber-canonical-property)
#[doc(alias = "PR_RADIO_TELEPHONE_NUMBER")]
#[doc(alias = "PidTagRadioTelephoneNumber")]
#[doc(alias = "PR_RADIO_TELEPHONE_NUMBER_A")]
#[doc(alias = "PR_RADIO_TELEPHONE_NUMBER_W")]
#[doc(alias = "0x3A1D001F")]
pub const RADIO_TELEPHONE_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A1D);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RANK`, PT_LONG, 0x67120003.
#[doc(alias = "PR_RANK")]
#[doc(alias = "0x67120003")]
pub const RANK: PropTag<types::Long> = PropTag::from_id(0x6712);
/// For whom it was received: the type of the address.
///
/// `PR_RCVD_REPRESENTING_ADDRTYPE`, PT_UNICODE, 0x0077001F.
///
/// [pidtagreceivedrepresentingaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedrepresentingaddresstype-canonical-property)
#[doc(alias = "PR_RCVD_REPRESENTING_ADDRTYPE")]
#[doc(alias = "PidTagReceivedRepresentingAddressType")]
#[doc(alias = "PR_RCVD_REPRESENTING_ADDRTYPE_A")]
#[doc(alias = "PR_RCVD_REPRESENTING_ADDRTYPE_W")]
#[doc(alias = "0x0077001F")]
pub const RCVD_REPRESENTING_ADDRTYPE: PropTag<types::Unicode> = PropTag::from_id(0x0077);
/// For whom it was received: the address.
///
/// `PR_RCVD_REPRESENTING_EMAIL_ADDRESS`, PT_UNICODE, 0x0078001F.
///
/// [pidtagreceivedrepresentingemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedrepresentingemailaddress-canonical-property)
#[doc(alias = "PR_RCVD_REPRESENTING_EMAIL_ADDRESS")]
#[doc(alias = "PidTagReceivedRepresentingEmailAddress")]
#[doc(alias = "PR_RCVD_REPRESENTING_EMAIL_ADDRESS_A")]
#[doc(alias = "PR_RCVD_REPRESENTING_EMAIL_ADDRESS_W")]
#[doc(alias = "0x0078001F")]
pub const RCVD_REPRESENTING_EMAIL_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(
    0x0078,
);
/// For whom it was received: the entry identifier.
///
/// `PR_RCVD_REPRESENTING_ENTRYID`, PT_BINARY, 0x00430102.
///
/// [pidtagreceivedrepresentingentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedrepresentingentryid-canonical-property)
#[doc(alias = "PR_RCVD_REPRESENTING_ENTRYID")]
#[doc(alias = "PidTagReceivedRepresentingEntryId")]
#[doc(alias = "0x00430102")]
pub const RCVD_REPRESENTING_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x0043);
/// For whom it was received: the name.
///
/// `PR_RCVD_REPRESENTING_NAME`, PT_UNICODE, 0x0044001F.
///
/// [pidtagreceivedrepresentingname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedrepresentingname-canonical-property)
#[doc(alias = "PR_RCVD_REPRESENTING_NAME")]
#[doc(alias = "PidTagReceivedRepresentingName")]
#[doc(alias = "PR_RCVD_REPRESENTING_NAME_A")]
#[doc(alias = "PR_RCVD_REPRESENTING_NAME_W")]
#[doc(alias = "0x0044001F")]
pub const RCVD_REPRESENTING_NAME: PropTag<types::Unicode> = PropTag::from_id(0x0044);
/// For whom it was received: the search key.
///
/// `PR_RCVD_REPRESENTING_SEARCH_KEY`, PT_BINARY, 0x00520102.
///
/// [pidtagreceivedrepresentingsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedrepresentingsearchkey-canonical-property)
#[doc(alias = "PR_RCVD_REPRESENTING_SEARCH_KEY")]
#[doc(alias = "PidTagReceivedRepresentingSearchKey")]
#[doc(alias = "0x00520102")]
pub const RCVD_REPRESENTING_SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(
    0x0052,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RCVD_REPRESENTING_SID`, PT_BINARY, 0x0E570102.
#[doc(alias = "PR_RCVD_REPRESENTING_SID")]
#[doc(alias = "0x0E570102")]
pub const RCVD_REPRESENTING_SID: PropTag<types::Binary> = PropTag::from_id(0x0E57);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RCVD_REPRESENTING_SID_AS_XML`, PT_UNICODE, 0x0E78001F.
#[doc(alias = "PR_RCVD_REPRESENTING_SID_AS_XML")]
#[doc(alias = "0x0E78001F")]
pub const RCVD_REPRESENTING_SID_AS_XML: PropTag<types::Unicode> = PropTag::from_id(
    0x0E78,
);
/// For whom it was received: the Internet address.
///
/// `PR_RCVD_REPRESENTING_SMTP_ADDRESS`, PT_UNICODE, 0x5D08001F.
#[doc(alias = "PR_RCVD_REPRESENTING_SMTP_ADDRESS")]
#[doc(alias = "PR_RCVD_REPRESENTING_SMTP_ADDRESS_A")]
#[doc(alias = "PR_RCVD_REPRESENTING_SMTP_ADDRESS_W")]
#[doc(alias = "0x5D08001F")]
pub const RCVD_REPRESENTING_SMTP_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(
    0x5D08,
);
/// Whether it has been read.
///
/// `PR_READ`, PT_BOOLEAN, 0x0E69000B.
///
/// [pidtagread-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagread-canonical-property)
#[doc(alias = "PR_READ")]
#[doc(alias = "PidTagRead")]
#[doc(alias = "0x0E69000B")]
pub const READ: PropTag<types::Boolean> = PropTag::from_id(0x0E69);
/// Where read reports go: the entry identifier.
///
/// `PR_READ_RECEIPT_ENTRYID`, PT_BINARY, 0x00460102.
///
/// [pidtagreadreceiptentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreadreceiptentryid-canonical-property)
#[doc(alias = "PR_READ_RECEIPT_ENTRYID")]
#[doc(alias = "PidTagReadReceiptEntryId")]
#[doc(alias = "0x00460102")]
pub const READ_RECEIPT_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x0046);
/// Whether the sender wants to know that it was read.
///
/// `PR_READ_RECEIPT_REQUESTED`, PT_BOOLEAN, 0x0029000B.
///
/// [pidtagreadreceiptrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreadreceiptrequested-canonical-property)
#[doc(alias = "PR_READ_RECEIPT_REQUESTED")]
#[doc(alias = "PidTagReadReceiptRequested")]
#[doc(alias = "0x0029000B")]
pub const READ_RECEIPT_REQUESTED: PropTag<types::Boolean> = PropTag::from_id(0x0029);
/// Where read reports go: the search key.
///
/// `PR_READ_RECEIPT_SEARCH_KEY`, PT_BINARY, 0x00530102.
///
/// [pidtagreadreceiptsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreadreceiptsearchkey-canonical-property)
#[doc(alias = "PR_READ_RECEIPT_SEARCH_KEY")]
#[doc(alias = "PidTagReadReceiptSearchKey")]
#[doc(alias = "0x00530102")]
pub const READ_RECEIPT_SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(0x0053);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_READ_RECEIPT_SID`, PT_BINARY, 0x0E510102.
#[doc(alias = "PR_READ_RECEIPT_SID")]
#[doc(alias = "0x0E510102")]
pub const READ_RECEIPT_SID: PropTag<types::Binary> = PropTag::from_id(0x0E51);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_READ_RECEIPT_SID_AS_XML`, PT_UNICODE, 0x0E72001F.
#[doc(alias = "PR_READ_RECEIPT_SID_AS_XML")]
#[doc(alias = "0x0E72001F")]
pub const READ_RECEIPT_SID_AS_XML: PropTag<types::Unicode> = PropTag::from_id(0x0E72);
/// When the message that a report is about was read.
///
/// `PR_RECEIPT_TIME`, PT_SYSTIME, 0x002A0040.
///
/// [pidtagreceipttime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceipttime-canonical-property)
#[doc(alias = "PR_RECEIPT_TIME")]
#[doc(alias = "PidTagReceiptTime")]
#[doc(alias = "0x002A0040")]
pub const RECEIPT_TIME: PropTag<types::SysTime> = PropTag::from_id(0x002A);
/// Who received it: the type of the address.
///
/// `PR_RECEIVED_BY_ADDRTYPE`, PT_UNICODE, 0x0075001F.
///
/// [pidtagreceivedbyaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedbyaddresstype-canonical-property)
#[doc(alias = "PR_RECEIVED_BY_ADDRTYPE")]
#[doc(alias = "PidTagReceivedByAddressType")]
#[doc(alias = "PR_RECEIVED_BY_ADDRTYPE_A")]
#[doc(alias = "PR_RECEIVED_BY_ADDRTYPE_W")]
#[doc(alias = "0x0075001F")]
pub const RECEIVED_BY_ADDRTYPE: PropTag<types::Unicode> = PropTag::from_id(0x0075);
/// Who received it: the address.
///
/// `PR_RECEIVED_BY_EMAIL_ADDRESS`, PT_UNICODE, 0x0076001F.
///
/// [pidtagreceivedbyemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedbyemailaddress-canonical-property)
#[doc(alias = "PR_RECEIVED_BY_EMAIL_ADDRESS")]
#[doc(alias = "PidTagReceivedByEmailAddress")]
#[doc(alias = "PR_RECEIVED_BY_EMAIL_ADDRESS_A")]
#[doc(alias = "PR_RECEIVED_BY_EMAIL_ADDRESS_W")]
#[doc(alias = "0x0076001F")]
pub const RECEIVED_BY_EMAIL_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(0x0076);
/// Who received it: the entry identifier.
///
/// `PR_RECEIVED_BY_ENTRYID`, PT_BINARY, 0x003F0102.
///
/// [pidtagreceivedbyentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedbyentryid-canonical-property)
#[doc(alias = "PR_RECEIVED_BY_ENTRYID")]
#[doc(alias = "PidTagReceivedByEntryId")]
#[doc(alias = "0x003F0102")]
pub const RECEIVED_BY_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x003F);
/// Who received it: the name.
///
/// `PR_RECEIVED_BY_NAME`, PT_UNICODE, 0x0040001F.
///
/// [pidtagreceivedbyname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedbyname-canonical-property)
#[doc(alias = "PR_RECEIVED_BY_NAME")]
#[doc(alias = "PidTagReceivedByName")]
#[doc(alias = "PR_RECEIVED_BY_NAME_A")]
#[doc(alias = "PR_RECEIVED_BY_NAME_W")]
#[doc(alias = "0x0040001F")]
pub const RECEIVED_BY_NAME: PropTag<types::Unicode> = PropTag::from_id(0x0040);
/// Who received it: the search key.
///
/// `PR_RECEIVED_BY_SEARCH_KEY`, PT_BINARY, 0x00510102.
///
/// [pidtagreceivedbysearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedbysearchkey-canonical-property)
#[doc(alias = "PR_RECEIVED_BY_SEARCH_KEY")]
#[doc(alias = "PidTagReceivedBySearchKey")]
#[doc(alias = "0x00510102")]
pub const RECEIVED_BY_SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(0x0051);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RECEIVED_BY_SID`, PT_BINARY, 0x0E560102.
#[doc(alias = "PR_RECEIVED_BY_SID")]
#[doc(alias = "0x0E560102")]
pub const RECEIVED_BY_SID: PropTag<types::Binary> = PropTag::from_id(0x0E56);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RECEIVED_BY_SID_AS_XML`, PT_UNICODE, 0x0E77001F.
#[doc(alias = "PR_RECEIVED_BY_SID_AS_XML")]
#[doc(alias = "0x0E77001F")]
pub const RECEIVED_BY_SID_AS_XML: PropTag<types::Unicode> = PropTag::from_id(0x0E77);
/// Who received it: the Internet address.
///
/// `PR_RECEIVED_BY_SMTP_ADDRESS`, PT_UNICODE, 0x5D07001F.
#[doc(alias = "PR_RECEIVED_BY_SMTP_ADDRESS")]
#[doc(alias = "PR_RECEIVED_BY_SMTP_ADDRESS_A")]
#[doc(alias = "PR_RECEIVED_BY_SMTP_ADDRESS_W")]
#[doc(alias = "0x5D07001F")]
pub const RECEIVED_BY_SMTP_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(0x5D07);
/// The receive folders, as a table; OpenProperty gives it.
///
/// `PR_RECEIVE_FOLDER_SETTINGS`, PT_OBJECT, 0x3415000D.
///
/// [pidtagreceivefoldersettings-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivefoldersettings-canonical-property)
#[doc(alias = "PR_RECEIVE_FOLDER_SETTINGS")]
#[doc(alias = "PidTagReceiveFolderSettings")]
#[doc(alias = "0x3415000D")]
pub const RECEIVE_FOLDER_SETTINGS: PropTag<types::Object> = PropTag::from_id(0x3415);
/// The certificate of the recipient.
///
/// `PR_RECIPIENT_CERTIFICATE`, PT_BINARY, 0x0C130102.
///
/// [pidtagrecipientcertificate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipientcertificate-canonical-property)
#[doc(alias = "PR_RECIPIENT_CERTIFICATE")]
#[doc(alias = "PidTagRecipientCertificate")]
#[doc(alias = "0x0C130102")]
pub const RECIPIENT_CERTIFICATE: PropTag<types::Binary> = PropTag::from_id(0x0C13);
/// The name as the sender wrote it.
///
/// `PR_RECIPIENT_DISPLAY_NAME`, PT_UNICODE, 0x5FF6001F.
///
/// [pidtagrecipientdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipientdisplayname-canonical-property)
#[doc(alias = "PR_RECIPIENT_DISPLAY_NAME")]
#[doc(alias = "PidTagRecipientDisplayName")]
#[doc(alias = "PR_RECIPIENT_DISPLAY_NAME_A")]
#[doc(alias = "PR_RECIPIENT_DISPLAY_NAME_W")]
#[doc(alias = "0x5FF6001F")]
pub const RECIPIENT_DISPLAY_NAME: PropTag<types::Unicode> = PropTag::from_id(0x5FF6);
/// The identifier of a recipient of a meeting.
///
/// `PR_RECIPIENT_ENTRYID`, PT_BINARY, 0x5FF70102.
///
/// [pidtagrecipiententryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipiententryid-canonical-property)
#[doc(alias = "PR_RECIPIENT_ENTRYID")]
#[doc(alias = "PidTagRecipientEntryId")]
#[doc(alias = "0x5FF70102")]
pub const RECIPIENT_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x5FF7);
/// Whether it organises the meeting, and the like.
///
/// `PR_RECIPIENT_FLAGS`, PT_LONG, 0x5FFD0003.
///
/// [pidtagrecipientflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipientflags-canonical-property)
#[doc(alias = "PR_RECIPIENT_FLAGS")]
#[doc(alias = "PidTagRecipientFlags")]
#[doc(alias = "0x5FFD0003")]
pub const RECIPIENT_FLAGS: PropTag<types::Long> = PropTag::from_id(0x5FFD);
/// The number of a recipient in the message.
///
/// `PR_RECIPIENT_NUMBER`, PT_LONG, 0x66620003.
///
/// [pidtagrecipientnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipientnumber-canonical-property)
#[doc(alias = "PR_RECIPIENT_NUMBER")]
#[doc(alias = "PidTagRecipientNumber")]
#[doc(alias = "0x66620003")]
pub const RECIPIENT_NUMBER: PropTag<types::Long> = PropTag::from_id(0x6662);
/// Where to call when a letter is there.
///
/// `PR_RECIPIENT_NUMBER_FOR_ADVICE`, PT_UNICODE, 0x0C14001F.
///
/// [pidtagrecipientnumberforadvice-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipientnumberforadvice-canonical-property)
#[doc(alias = "PR_RECIPIENT_NUMBER_FOR_ADVICE")]
#[doc(alias = "PidTagRecipientNumberForAdvice")]
#[doc(alias = "PR_RECIPIENT_NUMBER_FOR_ADVICE_A")]
#[doc(alias = "PR_RECIPIENT_NUMBER_FOR_ADVICE_W")]
#[doc(alias = "0x0C14001F")]
pub const RECIPIENT_NUMBER_FOR_ADVICE: PropTag<types::Unicode> = PropTag::from_id(
    0x0C14,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RECIPIENT_ON_ASSOC_MSG_COUNT`, PT_LONG, 0x66B00003.
#[doc(alias = "PR_RECIPIENT_ON_ASSOC_MSG_COUNT")]
#[doc(alias = "0x66B00003")]
pub const RECIPIENT_ON_ASSOC_MSG_COUNT: PropTag<types::Long> = PropTag::from_id(0x66B0);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RECIPIENT_ON_NORMAL_MSG_COUNT`, PT_LONG, 0x66AF0003.
#[doc(alias = "PR_RECIPIENT_ON_NORMAL_MSG_COUNT")]
#[doc(alias = "0x66AF0003")]
pub const RECIPIENT_ON_NORMAL_MSG_COUNT: PropTag<types::Long> = PropTag::from_id(0x66AF);
/// Whether the recipient has proposed another time for the meeting.
///
/// `PR_RECIPIENT_PROPOSED`, PT_BOOLEAN, 0x5FE1000B.
///
/// [pidtagrecipientproposed-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipientproposed-canonical-property)
#[doc(alias = "PR_RECIPIENT_PROPOSED")]
#[doc(alias = "PidTagRecipientProposed")]
#[doc(alias = "0x5FE1000B")]
pub const RECIPIENT_PROPOSED: PropTag<types::Boolean> = PropTag::from_id(0x5FE1);
/// The end of the meeting that the recipient has proposed.
///
/// `PR_RECIPIENT_PROPOSEDENDTIME`, PT_SYSTIME, 0x5FE40040.
///
/// [pidtagrecipientproposedendtime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipientproposedendtime-canonical-property)
#[doc(alias = "PR_RECIPIENT_PROPOSEDENDTIME")]
#[doc(alias = "PidTagRecipientProposedEndTime")]
#[doc(alias = "0x5FE40040")]
pub const RECIPIENT_PROPOSEDENDTIME: PropTag<types::SysTime> = PropTag::from_id(0x5FE4);
/// The beginning of the meeting that the recipient has proposed.
///
/// `PR_RECIPIENT_PROPOSEDSTARTTIME`, PT_SYSTIME, 0x5FE30040.
///
/// [pidtagrecipientproposedstarttime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipientproposedstarttime-canonical-property)
#[doc(alias = "PR_RECIPIENT_PROPOSEDSTARTTIME")]
#[doc(alias = "PidTagRecipientProposedStartTime")]
#[doc(alias = "0x5FE30040")]
pub const RECIPIENT_PROPOSEDSTARTTIME: PropTag<types::SysTime> = PropTag::from_id(
    0x5FE3,
);
/// Whether no other recipient may receive it instead.
///
/// `PR_RECIPIENT_REASSIGNMENT_PROHIBITED`, PT_BOOLEAN, 0x002B000B.
///
/// [pidtagrecipientreassignmentprohibited-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipientreassignmentprohibited-canonical-property)
#[doc(alias = "PR_RECIPIENT_REASSIGNMENT_PROHIBITED")]
#[doc(alias = "PidTagRecipientReassignmentProhibited")]
#[doc(alias = "0x002B000B")]
pub const RECIPIENT_REASSIGNMENT_PROHIBITED: PropTag<types::Boolean> = PropTag::from_id(
    0x002B,
);
/// What a transport says about the recipient.
///
/// `PR_RECIPIENT_STATUS`, PT_LONG, 0x0E150003.
///
/// [pidtagrecipientstatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipientstatus-canonical-property)
#[doc(alias = "PR_RECIPIENT_STATUS")]
#[doc(alias = "PidTagRecipientStatus")]
#[doc(alias = "0x0E150003")]
pub const RECIPIENT_STATUS: PropTag<types::Long> = PropTag::from_id(0x0E15);
/// How it has answered an invitation.
///
/// `PR_RECIPIENT_TRACKSTATUS`, PT_LONG, 0x5FFF0003.
///
/// [pidtagrecipienttrackstatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipienttrackstatus-canonical-property)
#[doc(alias = "PR_RECIPIENT_TRACKSTATUS")]
#[doc(alias = "PidTagRecipientTrackStatus")]
#[doc(alias = "0x5FFF0003")]
pub const RECIPIENT_TRACKSTATUS: PropTag<types::Long> = PropTag::from_id(0x5FFF);
/// When it has answered an invitation.
///
/// `PR_RECIPIENT_TRACKSTATUS_TIME`, PT_SYSTIME, 0x5FFB0040.
///
/// [pidtagrecipienttrackstatustime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipienttrackstatustime-canonical-property)
#[doc(alias = "PR_RECIPIENT_TRACKSTATUS_TIME")]
#[doc(alias = "PidTagRecipientTrackStatusTime")]
#[doc(alias = "0x5FFB0040")]
pub const RECIPIENT_TRACKSTATUS_TIME: PropTag<types::SysTime> = PropTag::from_id(0x5FFB);
/// The role of the recipient.
///
/// `PR_RECIPIENT_TYPE`, PT_LONG, 0x0C150003.
///
/// [pidtagrecipienttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipienttype-canonical-property)
#[doc(alias = "PR_RECIPIENT_TYPE")]
#[doc(alias = "PidTagRecipientType")]
#[doc(alias = "0x0C150003")]
pub const RECIPIENT_TYPE: PropTag<types::Long> = PropTag::from_id(0x0C15);
/// Identifies the object within its provider; comparable byte by byte, not copied with it.
///
/// `PR_RECORD_KEY`, PT_BINARY, 0x0FF90102.
///
/// [pidtagrecordkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecordkey-canonical-property)
#[doc(alias = "PR_RECORD_KEY")]
#[doc(alias = "PidTagRecordKey")]
#[doc(alias = "0x0FF90102")]
pub const RECORD_KEY: PropTag<types::Binary> = PropTag::from_id(0x0FF9);
/// The recipients that it was redirected from.
///
/// `PR_REDIRECTION_HISTORY`, PT_BINARY, 0x002C0102.
///
/// [pidtagredirectionhistory-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagredirectionhistory-canonical-property)
#[doc(alias = "PR_REDIRECTION_HISTORY")]
#[doc(alias = "PidTagRedirectionHistory")]
#[doc(alias = "0x002C0102")]
pub const REDIRECTION_HISTORY: PropTag<types::Binary> = PropTag::from_id(0x002C);
/// Who recommended them.
///
/// `PR_REFERRED_BY_NAME`, PT_UNICODE, 0x3A47001F.
///
/// [pidtagreferredbyname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreferredbyname-canonical-property)
#[doc(alias = "PR_REFERRED_BY_NAME")]
#[doc(alias = "PidTagReferredByName")]
#[doc(alias = "PR_REFERRED_BY_NAME_A")]
#[doc(alias = "PR_REFERRED_BY_NAME_W")]
#[doc(alias = "0x3A47001F")]
pub const REFERRED_BY_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3A47);
/// Whether and how a letter is registered.
///
/// `PR_REGISTERED_MAIL_TYPE`, PT_LONG, 0x0C160003.
///
/// [pidtagregisteredmailtype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagregisteredmailtype-canonical-property)
#[doc(alias = "PR_REGISTERED_MAIL_TYPE")]
#[doc(alias = "PidTagRegisteredMailType")]
#[doc(alias = "0x0C160003")]
pub const REGISTERED_MAIL_TYPE: PropTag<types::Long> = PropTag::from_id(0x0C16);
/// The messages that this one refers to.
///
/// `PR_RELATED_IPMS`, PT_BINARY, 0x002D0102.
///
/// [pidtagrelatedmessageids-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrelatedmessageids-canonical-property)
#[doc(alias = "PR_RELATED_IPMS")]
#[doc(alias = "PidTagRelatedMessageIds")]
#[doc(alias = "0x002D0102")]
pub const RELATED_IPMS: PropTag<types::Binary> = PropTag::from_id(0x002D);
/// How far work on headers has come, in percent.
///
/// `PR_REMOTE_PROGRESS`, PT_LONG, 0x3E0B0003.
///
/// [pidtagremoteprogress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagremoteprogress-canonical-property)
#[doc(alias = "PR_REMOTE_PROGRESS")]
#[doc(alias = "PidTagRemoteProgress")]
#[doc(alias = "0x3E0B0003")]
pub const REMOTE_PROGRESS: PropTag<types::Long> = PropTag::from_id(0x3E0B);
/// How far work on headers has come, in words.
///
/// `PR_REMOTE_PROGRESS_TEXT`, PT_UNICODE, 0x3E0C001F.
///
/// [pidtagremoteprogresstext-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagremoteprogresstext-canonical-property)
#[doc(alias = "PR_REMOTE_PROGRESS_TEXT")]
#[doc(alias = "PidTagRemoteProgressText")]
#[doc(alias = "PR_REMOTE_PROGRESS_TEXT_A")]
#[doc(alias = "PR_REMOTE_PROGRESS_TEXT_W")]
#[doc(alias = "0x3E0C001F")]
pub const REMOTE_PROGRESS_TEXT: PropTag<types::Unicode> = PropTag::from_id(0x3E0C);
/// Whether ValidateState may be called.
///
/// `PR_REMOTE_VALIDATE_OK`, PT_BOOLEAN, 0x3E0D000B.
///
/// [pidtagremotevalidateok-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagremotevalidateok-canonical-property)
#[doc(alias = "PR_REMOTE_VALIDATE_OK")]
#[doc(alias = "PidTagRemoteValidateOk")]
#[doc(alias = "0x3E0D000B")]
pub const REMOTE_VALIDATE_OK: PropTag<types::Boolean> = PropTag::from_id(0x3E0D);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_REM_OFFLINE_ENTRYID`, PT_BINARY, 0x36D60102.
#[doc(alias = "PR_REM_OFFLINE_ENTRYID")]
#[doc(alias = "0x36D60102")]
pub const REM_OFFLINE_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x36D6);
/// The folder of online reminders.
///
/// `PR_REM_ONLINE_ENTRYID`, PT_BINARY, 0x36D50102.
///
/// [pidtagremindersonlineentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagremindersonlineentryid-canonical-property)
#[doc(alias = "PR_REM_ONLINE_ENTRYID")]
#[doc(alias = "PidTagRemindersOnlineEntryId")]
#[doc(alias = "0x36D50102")]
pub const REM_ONLINE_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x36D5);
/// Where in PR_BODY it is shown: a character offset, or 0xFFFFFFFF for nowhere.
///
/// `PR_RENDERING_POSITION`, PT_LONG, 0x370B0003.
///
/// [pidtagrenderingposition-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrenderingposition-canonical-property)
#[doc(alias = "PR_RENDERING_POSITION")]
#[doc(alias = "PidTagRenderingPosition")]
#[doc(alias = "0x370B0003")]
pub const RENDERING_POSITION: PropTag<types::Long> = PropTag::from_id(0x370B);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_REPLICATION_ALWAYS_INTERVAL`, PT_LONG, 0x66940003.
#[doc(alias = "PR_REPLICATION_ALWAYS_INTERVAL")]
#[doc(alias = "0x66940003")]
pub const REPLICATION_ALWAYS_INTERVAL: PropTag<types::Long> = PropTag::from_id(0x6694);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_REPLICATION_MESSAGE_PRIORITY`, PT_LONG, 0x66920003.
#[doc(alias = "PR_REPLICATION_MESSAGE_PRIORITY")]
#[doc(alias = "0x66920003")]
pub const REPLICATION_MESSAGE_PRIORITY: PropTag<types::Long> = PropTag::from_id(0x6692);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_REPLICATION_MSG_SIZE`, PT_LONG, 0x66950003.
#[doc(alias = "PR_REPLICATION_MSG_SIZE")]
#[doc(alias = "0x66950003")]
pub const REPLICATION_MSG_SIZE: PropTag<types::Long> = PropTag::from_id(0x6695);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_REPLICATION_SCHEDULE`, PT_BINARY, 0x66910102.
#[doc(alias = "PR_REPLICATION_SCHEDULE")]
#[doc(alias = "0x66910102")]
pub const REPLICATION_SCHEDULE: PropTag<types::Binary> = PropTag::from_id(0x6691);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_REPLICATION_STYLE`, PT_LONG, 0x66900003.
#[doc(alias = "PR_REPLICATION_STYLE")]
#[doc(alias = "0x66900003")]
pub const REPLICATION_STYLE: PropTag<types::Long> = PropTag::from_id(0x6690);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_REPLICA_LIST`, PT_BINARY, 0x66980102.
#[doc(alias = "PR_REPLICA_LIST")]
#[doc(alias = "0x66980102")]
pub const REPLICA_LIST: PropTag<types::Binary> = PropTag::from_id(0x6698);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_REPLICA_SERVER`, PT_UNICODE, 0x6644001F.
#[doc(alias = "PR_REPLICA_SERVER")]
#[doc(alias = "PR_REPLICA_SERVER_W")]
#[doc(alias = "0x6644001F")]
pub const REPLICA_SERVER: PropTag<types::Unicode> = PropTag::from_id(0x6644);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_REPLICA_VERSION`, PT_I8, 0x664B0014.
#[doc(alias = "PR_REPLICA_VERSION")]
#[doc(alias = "0x664B0014")]
pub const REPLICA_VERSION: PropTag<types::I8> = PropTag::from_id(0x664B);
/// Whom to answer: entry identifiers, packed one after the other.
///
/// `PR_REPLY_RECIPIENT_ENTRIES`, PT_BINARY, 0x004F0102.
///
/// [pidtagreplyrecipiententries-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreplyrecipiententries-canonical-property)
#[doc(alias = "PR_REPLY_RECIPIENT_ENTRIES")]
#[doc(alias = "PidTagReplyRecipientEntries")]
#[doc(alias = "0x004F0102")]
pub const REPLY_RECIPIENT_ENTRIES: PropTag<types::Binary> = PropTag::from_id(0x004F);
/// Whom to answer: the names, separated by semicolons.
///
/// `PR_REPLY_RECIPIENT_NAMES`, PT_UNICODE, 0x0050001F.
///
/// [pidtagreplyrecipientnames-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreplyrecipientnames-canonical-property)
#[doc(alias = "PR_REPLY_RECIPIENT_NAMES")]
#[doc(alias = "PidTagReplyRecipientNames")]
#[doc(alias = "PR_REPLY_RECIPIENT_NAMES_A")]
#[doc(alias = "PR_REPLY_RECIPIENT_NAMES_W")]
#[doc(alias = "0x0050001F")]
pub const REPLY_RECIPIENT_NAMES: PropTag<types::Unicode> = PropTag::from_id(0x0050);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_REPLY_RECIPIENT_SMTP_PROXIES`, PT_UNICODE, 0x3FFC001F.
#[doc(alias = "PR_REPLY_RECIPIENT_SMTP_PROXIES")]
#[doc(alias = "0x3FFC001F")]
pub const REPLY_RECIPIENT_SMTP_PROXIES: PropTag<types::Unicode> = PropTag::from_id(
    0x3FFC,
);
/// Whether an answer is wanted.
///
/// `PR_REPLY_REQUESTED`, PT_BOOLEAN, 0x0C17000B.
///
/// [pidtagreplyrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreplyrequested-canonical-property)
#[doc(alias = "PR_REPLY_REQUESTED")]
#[doc(alias = "PidTagReplyRequested")]
#[doc(alias = "0x0C17000B")]
pub const REPLY_REQUESTED: PropTag<types::Boolean> = PropTag::from_id(0x0C17);
/// Identifies the message that a rule answers with.
///
/// `PR_REPLY_TEMPLATE_ID`, PT_BINARY, 0x65C20102.
///
/// [pidtagreplytemplateid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreplytemplateid-canonical-property)
#[doc(alias = "PR_REPLY_TEMPLATE_ID")]
#[doc(alias = "PidTagReplyTemplateId")]
#[doc(alias = "0x65C20102")]
pub const REPLY_TEMPLATE_ID: PropTag<types::Binary> = PropTag::from_id(0x65C2);
/// Until when it is to be answered.
///
/// `PR_REPLY_TIME`, PT_SYSTIME, 0x00300040.
///
/// [pidtagreplytime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreplytime-canonical-property)
#[doc(alias = "PR_REPLY_TIME")]
#[doc(alias = "PidTagReplyTime")]
#[doc(alias = "0x00300040")]
pub const REPLY_TIME: PropTag<types::SysTime> = PropTag::from_id(0x0030);
/// The distribution list that a report comes from.
///
/// `PR_REPORTING_DL_NAME`, PT_BINARY, 0x10030102.
///
/// [pidtagreportingdistributionlistname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreportingdistributionlistname-canonical-property)
#[doc(alias = "PR_REPORTING_DL_NAME")]
#[doc(alias = "PidTagReportingDistributionListName")]
#[doc(alias = "0x10030102")]
pub const REPORTING_DL_NAME: PropTag<types::Binary> = PropTag::from_id(0x1003);
/// The certificate of the server that a report comes from.
///
/// `PR_REPORTING_MTA_CERTIFICATE`, PT_BINARY, 0x10040102.
///
/// [pidtagreportingmessagetransferagentcertificate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreportingmessagetransferagentcertificate-canonical-property)
#[doc(alias = "PR_REPORTING_MTA_CERTIFICATE")]
#[doc(alias = "PidTagReportingMessageTransferAgentCertificate")]
#[doc(alias = "0x10040102")]
pub const REPORTING_MTA_CERTIFICATE: PropTag<types::Binary> = PropTag::from_id(0x1004);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_REPORT_DESTINATION_ENTRYID`, PT_BINARY, 0x66650102.
#[doc(alias = "PR_REPORT_DESTINATION_ENTRYID")]
#[doc(alias = "0x66650102")]
pub const REPORT_DESTINATION_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x6665);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_REPORT_DESTINATION_NAME`, PT_UNICODE, 0x6664001F.
#[doc(alias = "PR_REPORT_DESTINATION_NAME")]
#[doc(alias = "0x6664001F")]
pub const REPORT_DESTINATION_NAME: PropTag<types::Unicode> = PropTag::from_id(0x6664);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_REPORT_DESTINATION_SID`, PT_BINARY, 0x0E540102.
#[doc(alias = "PR_REPORT_DESTINATION_SID")]
#[doc(alias = "0x0E540102")]
pub const REPORT_DESTINATION_SID: PropTag<types::Binary> = PropTag::from_id(0x0E54);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_REPORT_DESTINATION_SID_AS_XML`, PT_UNICODE, 0x0E75001F.
#[doc(alias = "PR_REPORT_DESTINATION_SID_AS_XML")]
#[doc(alias = "0x0E75001F")]
pub const REPORT_DESTINATION_SID_AS_XML: PropTag<types::Unicode> = PropTag::from_id(
    0x0E75,
);
/// What became of the message, in a disposition notification.
///
/// `PR_REPORT_DISPOSITION`, PT_UNICODE, 0x0080001F.
///
/// [pidtagreportdisposition-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreportdisposition-canonical-property)
#[doc(alias = "PR_REPORT_DISPOSITION")]
#[doc(alias = "PidTagReportDisposition")]
#[doc(alias = "PR_REPORT_DISPOSITION_A")]
#[doc(alias = "PR_REPORT_DISPOSITION_W")]
#[doc(alias = "0x0080001F")]
pub const REPORT_DISPOSITION: PropTag<types::Unicode> = PropTag::from_id(0x0080);
/// Whether that was done by a person or a program.
///
/// `PR_REPORT_DISPOSITION_MODE`, PT_UNICODE, 0x0081001F.
///
/// [pidtagreportdispositionmode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreportdispositionmode-canonical-property)
#[doc(alias = "PR_REPORT_DISPOSITION_MODE")]
#[doc(alias = "PidTagReportDispositionMode")]
#[doc(alias = "PR_REPORT_DISPOSITION_MODE_A")]
#[doc(alias = "PR_REPORT_DISPOSITION_MODE_W")]
#[doc(alias = "0x0081001F")]
pub const REPORT_DISPOSITION_MODE: PropTag<types::Unicode> = PropTag::from_id(0x0081);
/// Options for a disposition notification.
///
/// `PR_REPORT_DISPOSITION_OPTIONS`, PT_UNICODE, 0x0085001F.
///
/// [pidtagreportdispositionoptions-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreportdispositionoptions-canonical-property)
#[doc(alias = "PR_REPORT_DISPOSITION_OPTIONS")]
#[doc(alias = "PidTagReportDispositionOptions")]
#[doc(alias = "PR_REPORT_DISPOSITION_OPTIONS_A")]
#[doc(alias = "PR_REPORT_DISPOSITION_OPTIONS_W")]
#[doc(alias = "0x0085001F")]
pub const REPORT_DISPOSITION_OPTIONS: PropTag<types::Unicode> = PropTag::from_id(0x0085);
/// Where disposition notifications go: the addresses.
///
/// `PR_REPORT_DISPOSITION_TO_EMAIL_ADDRESSES`, PT_MV_UNICODE, 0x0084101F.
///
/// [pidtagreportdispositiontoemailaddresses-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreportdispositiontoemailaddresses-canonical-property)
#[doc(alias = "PR_REPORT_DISPOSITION_TO_EMAIL_ADDRESSES")]
#[doc(alias = "PidTagReportDispositionToEmailAddresses")]
#[doc(alias = "PR_REPORT_DISPOSITION_TO_EMAIL_ADDRESSES_A")]
#[doc(alias = "PR_REPORT_DISPOSITION_TO_EMAIL_ADDRESSES_W")]
#[doc(alias = "0x0084101F")]
pub const REPORT_DISPOSITION_TO_EMAIL_ADDRESSES: PropTag<types::MvUnicode> = PropTag::from_id(
    0x0084,
);
/// Where disposition notifications go: the names.
///
/// `PR_REPORT_DISPOSITION_TO_NAMES`, PT_MV_UNICODE, 0x0083101F.
///
/// [pidtagreportdispositiontonames-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreportdispositiontonames-canonical-property)
#[doc(alias = "PR_REPORT_DISPOSITION_TO_NAMES")]
#[doc(alias = "PidTagReportDispositionToNames")]
#[doc(alias = "PR_REPORT_DISPOSITION_TO_NAMES_A")]
#[doc(alias = "PR_REPORT_DISPOSITION_TO_NAMES_W")]
#[doc(alias = "0x0083101F")]
pub const REPORT_DISPOSITION_TO_NAMES: PropTag<types::MvUnicode> = PropTag::from_id(
    0x0083,
);
/// Where reports go: the entry identifier.
///
/// `PR_REPORT_ENTRYID`, PT_BINARY, 0x00450102.
///
/// [pidtagreportentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreportentryid-canonical-property)
#[doc(alias = "PR_REPORT_ENTRYID")]
#[doc(alias = "PidTagReportEntryId")]
#[doc(alias = "0x00450102")]
pub const REPORT_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x0045);
/// Where reports go: the name.
///
/// `PR_REPORT_NAME`, PT_UNICODE, 0x003A001F.
///
/// [pidtagreportname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreportname-canonical-property)
#[doc(alias = "PR_REPORT_NAME")]
#[doc(alias = "PidTagReportName")]
#[doc(alias = "PR_REPORT_NAME_A")]
#[doc(alias = "PR_REPORT_NAME_W")]
#[doc(alias = "0x003A001F")]
pub const REPORT_NAME: PropTag<types::Unicode> = PropTag::from_id(0x003A);
/// Who sent the message that a report is about.
///
/// `PR_REPORT_ORIGINAL_SENDER`, PT_UNICODE, 0x0082001F.
///
/// [pidtagreportoriginalsender-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreportoriginalsender-canonical-property)
#[doc(alias = "PR_REPORT_ORIGINAL_SENDER")]
#[doc(alias = "PidTagReportOriginalSender")]
#[doc(alias = "PR_REPORT_ORIGINAL_SENDER_A")]
#[doc(alias = "PR_REPORT_ORIGINAL_SENDER_W")]
#[doc(alias = "0x0082001F")]
pub const REPORT_ORIGINAL_SENDER: PropTag<types::Unicode> = PropTag::from_id(0x0082);
/// Where reports go: the search key.
///
/// `PR_REPORT_SEARCH_KEY`, PT_BINARY, 0x00540102.
///
/// [pidtagreportsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreportsearchkey-canonical-property)
#[doc(alias = "PR_REPORT_SEARCH_KEY")]
#[doc(alias = "PidTagReportSearchKey")]
#[doc(alias = "0x00540102")]
pub const REPORT_SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(0x0054);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_REPORT_SID`, PT_BINARY, 0x0E520102.
#[doc(alias = "PR_REPORT_SID")]
#[doc(alias = "0x0E520102")]
pub const REPORT_SID: PropTag<types::Binary> = PropTag::from_id(0x0E52);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_REPORT_SID_AS_XML`, PT_UNICODE, 0x0E73001F.
#[doc(alias = "PR_REPORT_SID_AS_XML")]
#[doc(alias = "0x0E73001F")]
pub const REPORT_SID_AS_XML: PropTag<types::Unicode> = PropTag::from_id(0x0E73);
/// Links a report with its message.
///
/// `PR_REPORT_TAG`, PT_BINARY, 0x00310102.
///
/// [pidtagreporttag-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreporttag-canonical-property)
#[doc(alias = "PR_REPORT_TAG")]
#[doc(alias = "PidTagReportTag")]
#[doc(alias = "0x00310102")]
pub const REPORT_TAG: PropTag<types::Binary> = PropTag::from_id(0x0031);
/// What a report says.
///
/// `PR_REPORT_TEXT`, PT_UNICODE, 0x1001001F.
///
/// [pidtagreporttext-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreporttext-canonical-property)
#[doc(alias = "PR_REPORT_TEXT")]
#[doc(alias = "PidTagReportText")]
#[doc(alias = "PR_REPORT_TEXT_A")]
#[doc(alias = "PR_REPORT_TEXT_W")]
#[doc(alias = "0x1001001F")]
pub const REPORT_TEXT: PropTag<types::Unicode> = PropTag::from_id(0x1001);
/// When the report was made.
///
/// `PR_REPORT_TIME`, PT_SYSTIME, 0x00320040.
///
/// [pidtagreporttime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreporttime-canonical-property)
#[doc(alias = "PR_REPORT_TIME")]
#[doc(alias = "PidTagReportTime")]
#[doc(alias = "0x00320040")]
pub const REPORT_TIME: PropTag<types::SysTime> = PropTag::from_id(0x0032);
/// How it is to be delivered.
///
/// `PR_REQUESTED_DELIVERY_METHOD`, PT_LONG, 0x0C180003.
///
/// [pidtagrequesteddeliverymethod-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrequesteddeliverymethod-canonical-property)
#[doc(alias = "PR_REQUESTED_DELIVERY_METHOD")]
#[doc(alias = "PidTagRequestedDeliveryMethod")]
#[doc(alias = "0x0C180003")]
pub const REQUESTED_DELIVERY_METHOD: PropTag<types::Long> = PropTag::from_id(0x0C18);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RESERVE_RANGE_OF_IDS`, PT_BINARY, 0x0E7B0102.
#[doc(alias = "PR_RESERVE_RANGE_OF_IDS")]
#[doc(alias = "0x0E7B0102")]
pub const RESERVE_RANGE_OF_IDS: PropTag<types::Binary> = PropTag::from_id(0x0E7B);
/// How conflicts between versions are settled.
///
/// `PR_RESOLVE_METHOD`, PT_LONG, 0x3FE70003.
///
/// [pidtagresolvemethod-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresolvemethod-canonical-property)
#[doc(alias = "PR_RESOLVE_METHOD")]
#[doc(alias = "PidTagResolveMethod")]
#[doc(alias = "0x3FE70003")]
pub const RESOLVE_METHOD: PropTag<types::Long> = PropTag::from_id(0x3FE7);
/// What the provider or service is; a row of the service table uses other bits.
///
/// `PR_RESOURCE_FLAGS`, PT_LONG, 0x30090003.
///
/// [pidtagresourceflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourceflags-canonical-property)
#[doc(alias = "PR_RESOURCE_FLAGS")]
#[doc(alias = "PidTagResourceFlags")]
#[doc(alias = "0x30090003")]
pub const RESOURCE_FLAGS: PropTag<types::Long> = PropTag::from_id(0x3009);
/// The methods that it offers.
///
/// `PR_RESOURCE_METHODS`, PT_LONG, 0x3E020003.
///
/// [pidtagresourcemethods-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourcemethods-canonical-property)
#[doc(alias = "PR_RESOURCE_METHODS")]
#[doc(alias = "PidTagResourceMethods")]
#[doc(alias = "0x3E020003")]
pub const RESOURCE_METHODS: PropTag<types::Long> = PropTag::from_id(0x3E02);
/// Where the provider keeps files of the user.
///
/// `PR_RESOURCE_PATH`, PT_UNICODE, 0x3E07001F.
///
/// [pidtagresourcepath-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourcepath-canonical-property)
#[doc(alias = "PR_RESOURCE_PATH")]
#[doc(alias = "PidTagResourcePath")]
#[doc(alias = "PR_RESOURCE_PATH_A")]
#[doc(alias = "PR_RESOURCE_PATH_W")]
#[doc(alias = "0x3E07001F")]
pub const RESOURCE_PATH: PropTag<types::Unicode> = PropTag::from_id(0x3E07);
/// What it stands for.
///
/// `PR_RESOURCE_TYPE`, PT_LONG, 0x3E030003.
///
/// [pidtagresourcetype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourcetype-canonical-property)
#[doc(alias = "PR_RESOURCE_TYPE")]
#[doc(alias = "PidTagResourceType")]
#[doc(alias = "0x3E030003")]
pub const RESOURCE_TYPE: PropTag<types::Long> = PropTag::from_id(0x3E03);
/// Whether invited people are to answer.
///
/// `PR_RESPONSE_REQUESTED`, PT_BOOLEAN, 0x0063000B.
///
/// [pidtagresponserequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresponserequested-canonical-property)
#[doc(alias = "PR_RESPONSE_REQUESTED")]
#[doc(alias = "PidTagResponseRequested")]
#[doc(alias = "0x0063000B")]
pub const RESPONSE_REQUESTED: PropTag<types::Boolean> = PropTag::from_id(0x0063);
/// Whether some transport has taken charge of a recipient.
///
/// `PR_RESPONSIBILITY`, PT_BOOLEAN, 0x0E0F000B.
///
/// [pidtagresponsibility-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresponsibility-canonical-property)
#[doc(alias = "PR_RESPONSIBILITY")]
#[doc(alias = "PidTagResponsibility")]
#[doc(alias = "0x0E0F000B")]
pub const RESPONSIBILITY: PropTag<types::Boolean> = PropTag::from_id(0x0E0F);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RESTRICTION_COUNT`, PT_LONG, 0x66AA0003.
#[doc(alias = "PR_RESTRICTION_COUNT")]
#[doc(alias = "0x66AA0003")]
pub const RESTRICTION_COUNT: PropTag<types::Long> = PropTag::from_id(0x66AA);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RETENTION_AGE_LIMIT`, PT_LONG, 0x66C40003.
#[doc(alias = "PR_RETENTION_AGE_LIMIT")]
#[doc(alias = "0x66C40003")]
pub const RETENTION_AGE_LIMIT: PropTag<types::Long> = PropTag::from_id(0x66C4);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RETENTION_DATE`, PT_SYSTIME, 0x301C0040.
#[doc(alias = "PR_RETENTION_DATE")]
#[doc(alias = "0x301C0040")]
pub const RETENTION_DATE: PropTag<types::SysTime> = PropTag::from_id(0x301C);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RETENTION_FLAGS`, PT_LONG, 0x301D0003.
#[doc(alias = "PR_RETENTION_FLAGS")]
#[doc(alias = "0x301D0003")]
pub const RETENTION_FLAGS: PropTag<types::Long> = PropTag::from_id(0x301D);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RETENTION_PERIOD`, PT_LONG, 0x301A0003.
#[doc(alias = "PR_RETENTION_PERIOD")]
#[doc(alias = "0x301A0003")]
pub const RETENTION_PERIOD: PropTag<types::Long> = PropTag::from_id(0x301A);
/// Whether a report returns the whole message.
///
/// `PR_RETURNED_IPM`, PT_BOOLEAN, 0x0033000B.
///
/// [pidtagreturnedmessageid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreturnedmessageid-canonical-property)
#[doc(alias = "PR_RETURNED_IPM")]
#[doc(alias = "PidTagReturnedMessageid")]
#[doc(alias = "0x0033000B")]
pub const RETURNED_IPM: PropTag<types::Boolean> = PropTag::from_id(0x0033);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RIGHTS`, PT_LONG, 0x66390003.
#[doc(alias = "PR_RIGHTS")]
#[doc(alias = "0x66390003")]
pub const RIGHTS: PropTag<types::Long> = PropTag::from_id(0x6639);
/// Settings as bytes, in a configuration message.
///
/// `PR_ROAMING_BINARYSTREAM`, PT_BINARY, 0x7C090102.
///
/// [pidtagroamingbinary-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagroamingbinary-canonical-property)
#[doc(alias = "PR_ROAMING_BINARYSTREAM")]
#[doc(alias = "PidTagRoamingBinary")]
#[doc(alias = "0x7C090102")]
pub const ROAMING_BINARYSTREAM: PropTag<types::Binary> = PropTag::from_id(0x7C09);
/// Which of the streams a configuration message has.
///
/// `PR_ROAMING_DATATYPES`, PT_LONG, 0x7C060003.
///
/// [pidtagroamingdatatypes-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagroamingdatatypes-canonical-property)
#[doc(alias = "PR_ROAMING_DATATYPES")]
#[doc(alias = "PidTagRoamingDatatypes")]
#[doc(alias = "0x7C060003")]
pub const ROAMING_DATATYPES: PropTag<types::Long> = PropTag::from_id(0x7C06);
/// Settings as names and values in XML, in a configuration message.
///
/// `PR_ROAMING_DICTIONARY`, PT_BINARY, 0x7C070102.
///
/// [pidtagroamingdictionary-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagroamingdictionary-canonical-property)
#[doc(alias = "PR_ROAMING_DICTIONARY")]
#[doc(alias = "PidTagRoamingDictionary")]
#[doc(alias = "0x7C070102")]
pub const ROAMING_DICTIONARY: PropTag<types::Binary> = PropTag::from_id(0x7C07);
/// Settings as XML, in a configuration message.
///
/// `PR_ROAMING_XMLSTREAM`, PT_BINARY, 0x7C080102.
///
/// [pidtagroamingxmlstream-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagroamingxmlstream-canonical-property)
#[doc(alias = "PR_ROAMING_XMLSTREAM")]
#[doc(alias = "PidTagRoamingXmlStream")]
#[doc(alias = "0x7C080102")]
pub const ROAMING_XMLSTREAM: PropTag<types::Binary> = PropTag::from_id(0x7C08);
/// How Exchange is reached through HTTP.
///
/// `PR_ROH_FLAGS`, PT_LONG, 0x66230003.
///
/// [pidtagrpcoverhttpflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrpcoverhttpflags-canonical-property)
#[doc(alias = "PR_ROH_FLAGS")]
#[doc(alias = "PidTagRpcOverHttpFlags")]
#[doc(alias = "0x66230003")]
pub const ROH_FLAGS: PropTag<types::Long> = PropTag::from_id(0x6623);
/// How one proves who one is to the HTTP proxy.
///
/// `PR_ROH_PROXY_AUTH_SCHEME`, PT_LONG, 0x66270003.
///
/// [pidtagrpcoverhttpproxyauthscheme-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrpcoverhttpproxyauthscheme-canonical-property)
#[doc(alias = "PR_ROH_PROXY_AUTH_SCHEME")]
#[doc(alias = "PidTagRpcOverHttpProxyAuthScheme")]
#[doc(alias = "0x66270003")]
pub const ROH_PROXY_AUTH_SCHEME: PropTag<types::Long> = PropTag::from_id(0x6627);
/// The principal name of the HTTP proxy.
///
/// `PR_ROH_PROXY_PRINCIPAL_NAME`, PT_UNICODE, 0x6625001F.
///
/// [pidtagrpcoverhttpproxyprincipalname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrpcoverhttpproxyprincipalname-canonical-property)
#[doc(alias = "PR_ROH_PROXY_PRINCIPAL_NAME")]
#[doc(alias = "PidTagRpcOverHttpProxyPrincipalName")]
#[doc(alias = "0x6625001F")]
pub const ROH_PROXY_PRINCIPAL_NAME: PropTag<types::Unicode> = PropTag::from_id(0x6625);
/// The address of the HTTP proxy.
///
/// `PR_ROH_PROXY_SERVER`, PT_UNICODE, 0x6622001F.
///
/// [pidtagrpcoverhttpproxyserver-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrpcoverhttpproxyserver-canonical-property)
#[doc(alias = "PR_ROH_PROXY_SERVER")]
#[doc(alias = "PidTagRpcOverHttpProxyServer")]
#[doc(alias = "0x6622001F")]
pub const ROH_PROXY_SERVER: PropTag<types::Unicode> = PropTag::from_id(0x6622);
/// Numbers the rows of a table, such as the recipients of a message.
///
/// `PR_ROWID`, PT_LONG, 0x30000003.
///
/// [pidtagrowid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrowid-canonical-property)
#[doc(alias = "PR_ROWID")]
#[doc(alias = "PidTagRowid")]
#[doc(alias = "0x30000003")]
pub const ROWID: PropTag<types::Long> = PropTag::from_id(0x3000);
/// Whether a row of a grouped table is a heading.
///
/// `PR_ROW_TYPE`, PT_LONG, 0x0FF50003.
///
/// [pidtagrowtype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrowtype-canonical-property)
#[doc(alias = "PR_ROW_TYPE")]
#[doc(alias = "PidTagRowType")]
#[doc(alias = "0x0FF50003")]
pub const ROW_TYPE: PropTag<types::Long> = PropTag::from_id(0x0FF5);
/// The text as compressed rich text.
///
/// `PR_RTF_COMPRESSED`, PT_BINARY, 0x10090102.
///
/// [pidtagrtfcompressed-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfcompressed-canonical-property)
#[doc(alias = "PR_RTF_COMPRESSED")]
#[doc(alias = "PidTagRtfCompressed")]
#[doc(alias = "0x10090102")]
pub const RTF_COMPRESSED: PropTag<types::Binary> = PropTag::from_id(0x1009);
/// Whether the rich text says the same as PR_BODY.
///
/// `PR_RTF_IN_SYNC`, PT_BOOLEAN, 0x0E1F000B.
///
/// [pidtagrtfinsync-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfinsync-canonical-property)
#[doc(alias = "PR_RTF_IN_SYNC")]
#[doc(alias = "PidTagRtfInSync")]
#[doc(alias = "0x0E1F000B")]
pub const RTF_IN_SYNC: PropTag<types::Boolean> = PropTag::from_id(0x0E1F);
/// How many characters of the text count for the checksum.
///
/// `PR_RTF_SYNC_BODY_COUNT`, PT_LONG, 0x10070003.
///
/// [pidtagrtfsyncbodycount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfsyncbodycount-canonical-property)
#[doc(alias = "PR_RTF_SYNC_BODY_COUNT")]
#[doc(alias = "PidTagRtfSyncBodyCount")]
#[doc(alias = "0x10070003")]
pub const RTF_SYNC_BODY_COUNT: PropTag<types::Long> = PropTag::from_id(0x1007);
/// A checksum of the text that the rich text was made with.
///
/// `PR_RTF_SYNC_BODY_CRC`, PT_LONG, 0x10060003.
///
/// [pidtagrtfsyncbodycrc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfsyncbodycrc-canonical-property)
#[doc(alias = "PR_RTF_SYNC_BODY_CRC")]
#[doc(alias = "PidTagRtfSyncBodyCrc")]
#[doc(alias = "0x10060003")]
pub const RTF_SYNC_BODY_CRC: PropTag<types::Long> = PropTag::from_id(0x1006);
/// The beginning of the text that counts for the checksum.
///
/// `PR_RTF_SYNC_BODY_TAG`, PT_UNICODE, 0x1008001F.
///
/// [pidtagrtfsyncbodytag-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfsyncbodytag-canonical-property)
#[doc(alias = "PR_RTF_SYNC_BODY_TAG")]
#[doc(alias = "PidTagRtfSyncBodyTag")]
#[doc(alias = "PR_RTF_SYNC_BODY_TAG_A")]
#[doc(alias = "PR_RTF_SYNC_BODY_TAG_W")]
#[doc(alias = "0x1008001F")]
pub const RTF_SYNC_BODY_TAG: PropTag<types::Unicode> = PropTag::from_id(0x1008);
/// How many characters stand before that text.
///
/// `PR_RTF_SYNC_PREFIX_COUNT`, PT_LONG, 0x10100003.
///
/// [pidtagrtfsyncprefixcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfsyncprefixcount-canonical-property)
#[doc(alias = "PR_RTF_SYNC_PREFIX_COUNT")]
#[doc(alias = "PidTagRtfSyncPrefixCount")]
#[doc(alias = "0x10100003")]
pub const RTF_SYNC_PREFIX_COUNT: PropTag<types::Long> = PropTag::from_id(0x1010);
/// How many characters stand after that text.
///
/// `PR_RTF_SYNC_TRAILING_COUNT`, PT_LONG, 0x10110003.
///
/// [pidtagrtfsynctrailingcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfsynctrailingcount-canonical-property)
#[doc(alias = "PR_RTF_SYNC_TRAILING_COUNT")]
#[doc(alias = "PidTagRtfSyncTrailingCount")]
#[doc(alias = "0x10110003")]
pub const RTF_SYNC_TRAILING_COUNT: PropTag<types::Long> = PropTag::from_id(0x1011);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RULES_DATA`, PT_BINARY, 0x3FE10102.
#[doc(alias = "PR_RULES_DATA")]
#[doc(alias = "0x3FE10102")]
pub const RULES_DATA: PropTag<types::Binary> = PropTag::from_id(0x3FE1);
/// The table of the folder's rules.
///
/// `PR_RULES_TABLE`, PT_OBJECT, 0x3FE1000D.
///
/// [pidtagrulestable-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrulestable-canonical-property)
#[doc(alias = "PR_RULES_TABLE")]
#[doc(alias = "PidTagRulesTable")]
#[doc(alias = "0x3FE1000D")]
pub const RULES_TABLE: PropTag<types::Object> = PropTag::from_id(0x3FE1);
/// What a rule does.
///
/// `PR_RULE_ACTIONS`, PT_ACTIONS, 0x668000FE.
///
/// [pidtagruleactions-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagruleactions-canonical-property)
#[doc(alias = "PR_RULE_ACTIONS")]
#[doc(alias = "PidTagRuleActions")]
#[doc(alias = "0x668000FE")]
pub const RULE_ACTIONS: PropTag<types::RuleActions> = PropTag::from_id(0x6680);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RULE_ACTION_NUMBER`, PT_LONG, 0x66500003.
#[doc(alias = "PR_RULE_ACTION_NUMBER")]
#[doc(alias = "0x66500003")]
pub const RULE_ACTION_NUMBER: PropTag<types::Long> = PropTag::from_id(0x6650);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RULE_ACTION_TYPE`, PT_LONG, 0x66490003.
#[doc(alias = "PR_RULE_ACTION_TYPE")]
#[doc(alias = "0x66490003")]
pub const RULE_ACTION_TYPE: PropTag<types::Long> = PropTag::from_id(0x6649);
/// When a rule applies.
///
/// `PR_RULE_CONDITION`, PT_SRESTRICTION, 0x667900FD.
///
/// [pidtagrulecondition-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrulecondition-canonical-property)
#[doc(alias = "PR_RULE_CONDITION")]
#[doc(alias = "PidTagRuleCondition")]
#[doc(alias = "0x667900FD")]
pub const RULE_CONDITION: PropTag<types::RuleCondition> = PropTag::from_id(0x6679);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RULE_ERROR`, PT_LONG, 0x66480003.
#[doc(alias = "PR_RULE_ERROR")]
#[doc(alias = "0x66480003")]
pub const RULE_ERROR: PropTag<types::Long> = PropTag::from_id(0x6648);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RULE_FOLDER_ENTRYID`, PT_BINARY, 0x66510102.
#[doc(alias = "PR_RULE_FOLDER_ENTRYID")]
#[doc(alias = "0x66510102")]
pub const RULE_FOLDER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x6651);
/// Identifies a rule; the server makes it.
///
/// `PR_RULE_ID`, PT_I8, 0x66740014.
///
/// [pidtagruleid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagruleid-canonical-property)
#[doc(alias = "PR_RULE_ID")]
#[doc(alias = "PidTagRuleId")]
#[doc(alias = "0x66740014")]
pub const RULE_ID: PropTag<types::I8> = PropTag::from_id(0x6674);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RULE_IDS`, PT_BINARY, 0x66750102.
#[doc(alias = "PR_RULE_IDS")]
#[doc(alias = "0x66750102")]
pub const RULE_IDS: PropTag<types::Binary> = PropTag::from_id(0x6675);
/// Where a rule stands among those after which no other is looked at.
///
/// `PR_RULE_LEVEL`, PT_LONG, 0x66830003.
///
/// [pidtagrulelevel-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrulelevel-canonical-property)
#[doc(alias = "PR_RULE_LEVEL")]
#[doc(alias = "PidTagRuleLevel")]
#[doc(alias = "0x66830003")]
pub const RULE_LEVEL: PropTag<types::Long> = PropTag::from_id(0x6683);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RULE_MSG_LEVEL`, PT_LONG, 0x65ED0003.
#[doc(alias = "PR_RULE_MSG_LEVEL")]
#[doc(alias = "0x65ED0003")]
pub const RULE_MSG_LEVEL: PropTag<types::Long> = PropTag::from_id(0x65ED);
/// The name of an extended rule.
///
/// `PR_RULE_MSG_NAME`, PT_UNICODE, 0x65EC001F.
///
/// [pidtagrulemsgname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrulemsgname-canonical-property)
#[doc(alias = "PR_RULE_MSG_NAME")]
#[doc(alias = "PidTagRuleMsgName")]
#[doc(alias = "0x65EC001F")]
pub const RULE_MSG_NAME: PropTag<types::Unicode> = PropTag::from_id(0x65EC);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RULE_MSG_NAME_W`, PT_UNICODE, 0x65EC001F.
#[doc(alias = "PR_RULE_MSG_NAME_W")]
#[doc(alias = "0x65EC001F")]
pub const RULE_MSG_NAME_W: PropTag<types::Unicode> = PropTag::from_id(0x65EC);
/// The program that an extended rule belongs to.
///
/// `PR_RULE_MSG_PROVIDER`, PT_UNICODE, 0x65EB001F.
///
/// [pidtagrulemsgprovider-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrulemsgprovider-canonical-property)
#[doc(alias = "PR_RULE_MSG_PROVIDER")]
#[doc(alias = "PidTagRuleMsgProvider")]
#[doc(alias = "0x65EB001F")]
pub const RULE_MSG_PROVIDER: PropTag<types::Unicode> = PropTag::from_id(0x65EB);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RULE_MSG_PROVIDER_DATA`, PT_BINARY, 0x65EE0102.
#[doc(alias = "PR_RULE_MSG_PROVIDER_DATA")]
#[doc(alias = "0x65EE0102")]
pub const RULE_MSG_PROVIDER_DATA: PropTag<types::Binary> = PropTag::from_id(0x65EE);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RULE_MSG_PROVIDER_W`, PT_UNICODE, 0x65EB001F.
#[doc(alias = "PR_RULE_MSG_PROVIDER_W")]
#[doc(alias = "0x65EB001F")]
pub const RULE_MSG_PROVIDER_W: PropTag<types::Unicode> = PropTag::from_id(0x65EB);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RULE_MSG_SEQUENCE`, PT_LONG, 0x65F30003.
#[doc(alias = "PR_RULE_MSG_SEQUENCE")]
#[doc(alias = "0x65F30003")]
pub const RULE_MSG_SEQUENCE: PropTag<types::Long> = PropTag::from_id(0x65F3);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RULE_MSG_STATE`, PT_LONG, 0x65E90003.
#[doc(alias = "PR_RULE_MSG_STATE")]
#[doc(alias = "0x65E90003")]
pub const RULE_MSG_STATE: PropTag<types::Long> = PropTag::from_id(0x65E9);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RULE_MSG_USER_FLAGS`, PT_LONG, 0x65EA0003.
#[doc(alias = "PR_RULE_MSG_USER_FLAGS")]
#[doc(alias = "0x65EA0003")]
pub const RULE_MSG_USER_FLAGS: PropTag<types::Long> = PropTag::from_id(0x65EA);
/// The name of a rule.
///
/// `PR_RULE_NAME`, PT_UNICODE, 0x6682001F.
///
/// [pidtagrulename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrulename-canonical-property)
#[doc(alias = "PR_RULE_NAME")]
#[doc(alias = "PidTagRuleName")]
#[doc(alias = "0x6682001F")]
pub const RULE_NAME: PropTag<types::Unicode> = PropTag::from_id(0x6682);
/// The program that a rule belongs to.
///
/// `PR_RULE_PROVIDER`, PT_STRING8, 0x6681001E.
///
/// [pidtagruleprovider-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagruleprovider-canonical-property)
#[doc(alias = "PR_RULE_PROVIDER")]
#[doc(alias = "PidTagRuleProvider")]
#[doc(alias = "PR_RULE_PROVIDER_A")]
#[doc(alias = "PR_RULE_PROVIDER_W")]
#[doc(alias = "0x6681001E")]
pub const RULE_PROVIDER: PropTag<types::String8> = PropTag::from_id(0x6681);
/// What the program that a rule belongs to keeps with it.
///
/// `PR_RULE_PROVIDER_DATA`, PT_BINARY, 0x66840102.
///
/// [pidtagruleproviderdata-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagruleproviderdata-canonical-property)
#[doc(alias = "PR_RULE_PROVIDER_DATA")]
#[doc(alias = "PidTagRuleProviderData")]
#[doc(alias = "0x66840102")]
pub const RULE_PROVIDER_DATA: PropTag<types::Binary> = PropTag::from_id(0x6684);
/// The order in which rules are looked at.
///
/// `PR_RULE_SEQUENCE`, PT_LONG, 0x66760003.
///
/// [pidtagrulesequence-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrulesequence-canonical-property)
#[doc(alias = "PR_RULE_SEQUENCE")]
#[doc(alias = "PidTagRuleSequence")]
#[doc(alias = "0x66760003")]
pub const RULE_SEQUENCE: PropTag<types::Long> = PropTag::from_id(0x6676);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RULE_SERVER_RULE_ID`, PT_I8, 0x65A00014.
#[doc(alias = "PR_RULE_SERVER_RULE_ID")]
#[doc(alias = "0x65A00014")]
pub const RULE_SERVER_RULE_ID: PropTag<types::I8> = PropTag::from_id(0x65A0);
/// The state of a rule.
///
/// `PR_RULE_STATE`, PT_LONG, 0x66770003.
///
/// [pidtagrulestate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrulestate-canonical-property)
#[doc(alias = "PR_RULE_STATE")]
#[doc(alias = "PidTagRuleState")]
#[doc(alias = "0x66770003")]
pub const RULE_STATE: PropTag<types::Long> = PropTag::from_id(0x6677);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_RULE_TRIGGER_HISTORY`, PT_BINARY, 0x3FF20102.
#[doc(alias = "PR_RULE_TRIGGER_HISTORY")]
#[doc(alias = "0x3FF20102")]
pub const RULE_TRIGGER_HISTORY: PropTag<types::Binary> = PropTag::from_id(0x3FF2);
/// A number that the program of a rule keeps with it.
///
/// `PR_RULE_USER_FLAGS`, PT_LONG, 0x66780003.
///
/// [pidtagruleuserflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagruleuserflags-canonical-property)
#[doc(alias = "PR_RULE_USER_FLAGS")]
#[doc(alias = "PidTagRuleUserFlags")]
#[doc(alias = "0x66780003")]
pub const RULE_USER_FLAGS: PropTag<types::Long> = PropTag::from_id(0x6678);
/// Meetings that were declined.
///
/// `PR_SCHDINFO_APPT_TOMBSTONE`, PT_BINARY, 0x686A0102.
///
/// [pidtagscheduleinfoappointmenttombstone-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinfoappointmenttombstone-canonical-property)
#[doc(alias = "PR_SCHDINFO_APPT_TOMBSTONE")]
#[doc(alias = "PidTagScheduleInfoAppointmentTombstone")]
#[doc(alias = "0x686A0102")]
pub const SCHDINFO_APPT_TOMBSTONE: PropTag<types::Binary> = PropTag::from_id(0x686A);
/// Whether meeting requests are answered by themselves.
///
/// `PR_SCHDINFO_AUTO_ACCEPT_APPTS`, PT_BOOLEAN, 0x686D000B.
///
/// [pidtagscheduleinfoautoacceptappointments-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinfoautoacceptappointments-canonical-property)
#[doc(alias = "PR_SCHDINFO_AUTO_ACCEPT_APPTS")]
#[doc(alias = "PidTagScheduleInfoAutoAcceptAppointments")]
#[doc(alias = "0x686D000B")]
pub const SCHDINFO_AUTO_ACCEPT_APPTS: PropTag<types::Boolean> = PropTag::from_id(0x686D);
/// Whether copies of what goes to the delegates are wanted.
///
/// `PR_SCHDINFO_BOSS_WANTS_COPY`, PT_BOOLEAN, 0x6842000B.
///
/// [pidtagscheduleinfodelegatorwantscopy-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinfodelegatorwantscopy-canonical-property)
#[doc(alias = "PR_SCHDINFO_BOSS_WANTS_COPY")]
#[doc(alias = "PidTagScheduleInfoDelegatorWantsCopy")]
#[doc(alias = "0x6842000B")]
pub const SCHDINFO_BOSS_WANTS_COPY: PropTag<types::Boolean> = PropTag::from_id(0x6842);
/// Whether informational updates of what goes to the delegates are wanted.
///
/// `PR_SCHDINFO_BOSS_WANTS_INFO`, PT_BOOLEAN, 0x684B000B.
///
/// [pidtagscheduleinfodelegatorwantsinfo-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinfodelegatorwantsinfo-canonical-property)
#[doc(alias = "PR_SCHDINFO_BOSS_WANTS_INFO")]
#[doc(alias = "PidTagScheduleInfoDelegatorWantsInfo")]
#[doc(alias = "0x684B000B")]
pub const SCHDINFO_BOSS_WANTS_INFO: PropTag<types::Boolean> = PropTag::from_id(0x684B);
/// The entry identifiers of the delegates.
///
/// `PR_SCHDINFO_DELEGATE_ENTRYIDS`, PT_MV_BINARY, 0x68451102.
///
/// [pidtagscheduleinfodelegateentryids-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinfodelegateentryids-canonical-property)
#[doc(alias = "PR_SCHDINFO_DELEGATE_ENTRYIDS")]
#[doc(alias = "PidTagScheduleInfoDelegateEntryIds")]
#[doc(alias = "0x68451102")]
pub const SCHDINFO_DELEGATE_ENTRYIDS: PropTag<types::MvBinary> = PropTag::from_id(
    0x6845,
);
/// The names of the delegates.
///
/// `PR_SCHDINFO_DELEGATE_NAMES`, PT_MV_UNICODE, 0x6844101F.
///
/// [pidtagscheduleinfodelegatenames-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinfodelegatenames-canonical-property)
#[doc(alias = "PR_SCHDINFO_DELEGATE_NAMES")]
#[doc(alias = "PidTagScheduleInfoDelegateNames")]
#[doc(alias = "PR_SCHDINFO_DELEGATE_NAMES_A")]
#[doc(alias = "PR_SCHDINFO_DELEGATE_NAMES_W")]
#[doc(alias = "0x6844101F")]
pub const SCHDINFO_DELEGATE_NAMES: PropTag<types::MvUnicode> = PropTag::from_id(0x6844);
/// Whether overlapping appointments are declined.
///
/// `PR_SCHDINFO_DISALLOW_OVERLAPPING_APPTS`, PT_BOOLEAN, 0x686F000B.
///
/// [pidtagscheduleinfodisallowoverlappingappts-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinfodisallowoverlappingappts-canonical-property)
#[doc(alias = "PR_SCHDINFO_DISALLOW_OVERLAPPING_APPTS")]
#[doc(alias = "PidTagScheduleInfoDisallowOverlappingAppts")]
#[doc(alias = "0x686F000B")]
pub const SCHDINFO_DISALLOW_OVERLAPPING_APPTS: PropTag<types::Boolean> = PropTag::from_id(
    0x686F,
);
/// Whether recurring appointments are declined.
///
/// `PR_SCHDINFO_DISALLOW_RECURRING_APPTS`, PT_BOOLEAN, 0x686E000B.
///
/// [pidtagscheduleinfodisallowrecurringappts-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinfodisallowrecurringappts-canonical-property)
#[doc(alias = "PR_SCHDINFO_DISALLOW_RECURRING_APPTS")]
#[doc(alias = "PidTagScheduleInfoDisallowRecurringAppts")]
#[doc(alias = "0x686E000B")]
pub const SCHDINFO_DISALLOW_RECURRING_APPTS: PropTag<types::Boolean> = PropTag::from_id(
    0x686E,
);
/// Whether a delegate gets no updates.
///
/// `PR_SCHDINFO_DONT_MAIL_DELEGATES`, PT_BOOLEAN, 0x6843000B.
///
/// [pidtagscheduleinfodontmaildelegates-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinfodontmaildelegates-canonical-property)
#[doc(alias = "PR_SCHDINFO_DONT_MAIL_DELEGATES")]
#[doc(alias = "PidTagScheduleInfoDontMailDelegates")]
#[doc(alias = "0x6843000B")]
pub const SCHDINFO_DONT_MAIL_DELEGATES: PropTag<types::Boolean> = PropTag::from_id(
    0x6843,
);
/// Obsolete.
///
/// `PR_SCHDINFO_FREEBUSY`, PT_BINARY, 0x686C0102.
///
/// [pidtagscheduleinfofreebusy-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinfofreebusy-canonical-property)
#[doc(alias = "PR_SCHDINFO_FREEBUSY")]
#[doc(alias = "PidTagScheduleInfoFreeBusy")]
#[doc(alias = "0x686C0102")]
pub const SCHDINFO_FREEBUSY: PropTag<types::Binary> = PropTag::from_id(0x686C);
/// The busy times, one block for each month.
///
/// `PR_SCHDINFO_FREEBUSY_BUSY`, PT_MV_BINARY, 0x68541102.
///
/// [pidtagscheduleinfofreebusybusy-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinfofreebusybusy-canonical-property)
#[doc(alias = "PR_SCHDINFO_FREEBUSY_BUSY")]
#[doc(alias = "PidTagScheduleInfoFreeBusyBusy")]
#[doc(alias = "0x68541102")]
pub const SCHDINFO_FREEBUSY_BUSY: PropTag<types::MvBinary> = PropTag::from_id(0x6854);
/// The times that are busy or out of office, one block for each month.
///
/// `PR_SCHDINFO_FREEBUSY_MERGED`, PT_MV_BINARY, 0x68501102.
///
/// [pidtagscheduleinfofreebusymerged-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinfofreebusymerged-canonical-property)
#[doc(alias = "PR_SCHDINFO_FREEBUSY_MERGED")]
#[doc(alias = "PidTagScheduleInfoFreeBusyMerged")]
#[doc(alias = "0x68501102")]
pub const SCHDINFO_FREEBUSY_MERGED: PropTag<types::MvBinary> = PropTag::from_id(0x6850);
/// The times out of office, one block for each month.
///
/// `PR_SCHDINFO_FREEBUSY_OOF`, PT_MV_BINARY, 0x68561102.
///
/// [pidtagscheduleinfofreebusyaway-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinfofreebusyaway-canonical-property)
#[doc(alias = "PR_SCHDINFO_FREEBUSY_OOF")]
#[doc(alias = "PidTagScheduleInfoFreeBusyAway")]
#[doc(alias = "0x68561102")]
pub const SCHDINFO_FREEBUSY_OOF: PropTag<types::MvBinary> = PropTag::from_id(0x6856);
/// The tentative times, one block for each month.
///
/// `PR_SCHDINFO_FREEBUSY_TENTATIVE`, PT_MV_BINARY, 0x68521102.
///
/// [pidtagscheduleinfofreebusytentative-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinfofreebusytentative-canonical-property)
#[doc(alias = "PR_SCHDINFO_FREEBUSY_TENTATIVE")]
#[doc(alias = "PidTagScheduleInfoFreeBusyTentative")]
#[doc(alias = "0x68521102")]
pub const SCHDINFO_FREEBUSY_TENTATIVE: PropTag<types::MvBinary> = PropTag::from_id(
    0x6852,
);
/// The months of PR_SCHDINFO_FREEBUSY_BUSY.
///
/// `PR_SCHDINFO_MONTHS_BUSY`, PT_MV_LONG, 0x68531003.
///
/// [pidtagscheduleinfomonthsbusy-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinfomonthsbusy-canonical-property)
#[doc(alias = "PR_SCHDINFO_MONTHS_BUSY")]
#[doc(alias = "PidTagScheduleInfoMonthsBusy")]
#[doc(alias = "0x68531003")]
pub const SCHDINFO_MONTHS_BUSY: PropTag<types::MvLong> = PropTag::from_id(0x6853);
/// The months of PR_SCHDINFO_FREEBUSY_MERGED.
///
/// `PR_SCHDINFO_MONTHS_MERGED`, PT_MV_LONG, 0x684F1003.
///
/// [pidtagscheduleinfomonthsmerged-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinfomonthsmerged-canonical-property)
#[doc(alias = "PR_SCHDINFO_MONTHS_MERGED")]
#[doc(alias = "PidTagScheduleInfoMonthsMerged")]
#[doc(alias = "0x684F1003")]
pub const SCHDINFO_MONTHS_MERGED: PropTag<types::MvLong> = PropTag::from_id(0x684F);
/// The months of PR_SCHDINFO_FREEBUSY_OOF.
///
/// `PR_SCHDINFO_MONTHS_OOF`, PT_MV_LONG, 0x68551003.
///
/// [pidtagscheduleinfomonthsaway-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinfomonthsaway-canonical-property)
#[doc(alias = "PR_SCHDINFO_MONTHS_OOF")]
#[doc(alias = "PidTagScheduleInfoMonthsAway")]
#[doc(alias = "0x68551003")]
pub const SCHDINFO_MONTHS_OOF: PropTag<types::MvLong> = PropTag::from_id(0x6855);
/// The months of PR_SCHDINFO_FREEBUSY_TENTATIVE.
///
/// `PR_SCHDINFO_MONTHS_TENTATIVE`, PT_MV_LONG, 0x68511003.
///
/// [pidtagscheduleinfomonthstentative-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinfomonthstentative-canonical-property)
#[doc(alias = "PR_SCHDINFO_MONTHS_TENTATIVE")]
#[doc(alias = "PidTagScheduleInfoMonthsTentative")]
#[doc(alias = "0x68511003")]
pub const SCHDINFO_MONTHS_TENTATIVE: PropTag<types::MvLong> = PropTag::from_id(0x6851);
/// Always 0.
///
/// `PR_SCHDINFO_RESOURCE_TYPE`, PT_LONG, 0x68410003.
///
/// [pidtagscheduleinforesourcetype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagscheduleinforesourcetype-canonical-property)
#[doc(alias = "PR_SCHDINFO_RESOURCE_TYPE")]
#[doc(alias = "PidTagScheduleInfoResourceType")]
#[doc(alias = "0x68410003")]
pub const SCHDINFO_RESOURCE_TYPE: PropTag<types::Long> = PropTag::from_id(0x6841);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SCHEDULE_FOLDER_ENTRYID`, PT_BINARY, 0x661E0102.
#[doc(alias = "PR_SCHEDULE_FOLDER_ENTRYID")]
#[doc(alias = "0x661E0102")]
pub const SCHEDULE_FOLDER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x661E);
/// A container to search in; OpenProperty gives it.
///
/// `PR_SEARCH`, PT_OBJECT, 0x3607000D.
///
/// [pidtagsearch-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearch-canonical-property)
#[doc(alias = "PR_SEARCH")]
#[doc(alias = "PidTagSearch")]
#[doc(alias = "0x3607000D")]
pub const SEARCH: PropTag<types::Object> = PropTag::from_id(0x3607);
/// What a search looks for in attachments.
///
/// `PR_SEARCH_ATTACHMENTS_W`, PT_UNICODE, 0x0EA5001F.
///
/// [pidtagsearchattachments-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearchattachments-canonical-property)
#[doc(alias = "PR_SEARCH_ATTACHMENTS_W")]
#[doc(alias = "PidTagSearchAttachments")]
#[doc(alias = "0x0EA5001F")]
pub const SEARCH_ATTACHMENTS_W: PropTag<types::Unicode> = PropTag::from_id(0x0EA5);
/// Identifies the object and its copies; comparable byte by byte.
///
/// `PR_SEARCH_KEY`, PT_BINARY, 0x300B0102.
///
/// [pidtagsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearchkey-canonical-property)
#[doc(alias = "PR_SEARCH_KEY")]
#[doc(alias = "PidTagSearchKey")]
#[doc(alias = "0x300B0102")]
pub const SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(0x300B);
/// The process that tells an indexer of new objects.
///
/// `PR_SEARCH_OWNER_ID`, PT_LONG, 0x34190003.
///
/// [pidtagsearchownerid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearchownerid-canonical-property)
#[doc(alias = "PR_SEARCH_OWNER_ID")]
#[doc(alias = "PidTagSearchOwnerId")]
#[doc(alias = "0x34190003")]
pub const SEARCH_OWNER_ID: PropTag<types::Long> = PropTag::from_id(0x3419);
/// What a search looks for among blind recipients.
///
/// `PR_SEARCH_RECIP_EMAIL_BCC_W`, PT_UNICODE, 0x0EA8001F.
///
/// [pidtagsearchrecipientemailbcc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearchrecipientemailbcc-canonical-property)
#[doc(alias = "PR_SEARCH_RECIP_EMAIL_BCC_W")]
#[doc(alias = "PidTagSearchRecipientEmailBcc")]
#[doc(alias = "0x0EA8001F")]
pub const SEARCH_RECIP_EMAIL_BCC_W: PropTag<types::Unicode> = PropTag::from_id(0x0EA8);
/// What a search looks for among those who receive a copy.
///
/// `PR_SEARCH_RECIP_EMAIL_CC_W`, PT_UNICODE, 0x0EA7001F.
///
/// [pidtagsearchrecipientemailcc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearchrecipientemailcc-canonical-property)
#[doc(alias = "PR_SEARCH_RECIP_EMAIL_CC_W")]
#[doc(alias = "PidTagSearchRecipientEmailCc")]
#[doc(alias = "0x0EA7001F")]
pub const SEARCH_RECIP_EMAIL_CC_W: PropTag<types::Unicode> = PropTag::from_id(0x0EA7);
/// What a search looks for among primary recipients.
///
/// `PR_SEARCH_RECIP_EMAIL_TO_W`, PT_UNICODE, 0x0EA6001F.
///
/// [pidtagsearchrecipientemailto-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearchrecipientemailto-canonical-property)
#[doc(alias = "PR_SEARCH_RECIP_EMAIL_TO_W")]
#[doc(alias = "PidTagSearchRecipientEmailTo")]
#[doc(alias = "0x0EA6001F")]
pub const SEARCH_RECIP_EMAIL_TO_W: PropTag<types::Unicode> = PropTag::from_id(0x0EA6);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SECURE_IN_SITE`, PT_BOOLEAN, 0x669E000B.
#[doc(alias = "PR_SECURE_IN_SITE")]
#[doc(alias = "0x669E000B")]
pub const SECURE_IN_SITE: PropTag<types::Boolean> = PropTag::from_id(0x669E);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SECURE_ORIGINATION`, PT_BOOLEAN, 0x3FE5000B.
#[doc(alias = "PR_SECURE_ORIGINATION")]
#[doc(alias = "0x3FE5000B")]
pub const SECURE_ORIGINATION: PropTag<types::Boolean> = PropTag::from_id(0x3FE5);
/// How it is protected.
///
/// `PR_SECURITY`, PT_LONG, 0x00340003.
#[doc(alias = "PR_SECURITY")]
#[doc(alias = "0x00340003")]
pub const SECURITY: PropTag<types::Long> = PropTag::from_id(0x0034);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_SECURITY_FLAGS`, PT_LONG, 0x6E010003.
#[doc(alias = "PR_SECURITY_FLAGS")]
#[doc(alias = "0x6E010003")]
pub const SECURITY_FLAGS: PropTag<types::Long> = PropTag::from_id(0x6E01);
/// Whether the entry may be chosen.
///
/// `PR_SELECTABLE`, PT_BOOLEAN, 0x3609000B.
///
/// [pidtagselectable-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagselectable-canonical-property)
#[doc(alias = "PR_SELECTABLE")]
#[doc(alias = "PidTagSelectable")]
#[doc(alias = "0x3609000B")]
pub const SELECTABLE: PropTag<types::Boolean> = PropTag::from_id(0x3609);
/// Who sent it: the type of the address, such as `SMTP`.
///
/// `PR_SENDER_ADDRTYPE`, PT_UNICODE, 0x0C1E001F.
///
/// [pidtagsenderaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsenderaddresstype-canonical-property)
#[doc(alias = "PR_SENDER_ADDRTYPE")]
#[doc(alias = "PidTagSenderAddressType")]
#[doc(alias = "PR_SENDER_ADDRTYPE_A")]
#[doc(alias = "PR_SENDER_ADDRTYPE_W")]
#[doc(alias = "0x0C1E001F")]
pub const SENDER_ADDRTYPE: PropTag<types::Unicode> = PropTag::from_id(0x0C1E);
/// Who sent it: the address.
///
/// `PR_SENDER_EMAIL_ADDRESS`, PT_UNICODE, 0x0C1F001F.
///
/// [pidtagsenderemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsenderemailaddress-canonical-property)
#[doc(alias = "PR_SENDER_EMAIL_ADDRESS")]
#[doc(alias = "PidTagSenderEmailAddress")]
#[doc(alias = "PR_SENDER_EMAIL_ADDRESS_A")]
#[doc(alias = "PR_SENDER_EMAIL_ADDRESS_W")]
#[doc(alias = "0x0C1F001F")]
pub const SENDER_EMAIL_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(0x0C1F);
/// Who sent it: the entry identifier.
///
/// `PR_SENDER_ENTRYID`, PT_BINARY, 0x0C190102.
///
/// [pidtagsenderentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsenderentryid-canonical-property)
#[doc(alias = "PR_SENDER_ENTRYID")]
#[doc(alias = "PidTagSenderEntryId")]
#[doc(alias = "0x0C190102")]
pub const SENDER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x0C19);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_SENDER_ID_STATUS`, PT_LONG, 0x40790003.
#[doc(alias = "PR_SENDER_ID_STATUS")]
#[doc(alias = "0x40790003")]
pub const SENDER_ID_STATUS: PropTag<types::Long> = PropTag::from_id(0x4079);
/// Who sent it: the name.
///
/// `PR_SENDER_NAME`, PT_UNICODE, 0x0C1A001F.
///
/// [pidtagsendername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendername-canonical-property)
#[doc(alias = "PR_SENDER_NAME")]
#[doc(alias = "PidTagSenderName")]
#[doc(alias = "PR_SENDER_NAME_A")]
#[doc(alias = "PR_SENDER_NAME_W")]
#[doc(alias = "0x0C1A001F")]
pub const SENDER_NAME: PropTag<types::Unicode> = PropTag::from_id(0x0C1A);
/// Who sent it: the search key.
///
/// `PR_SENDER_SEARCH_KEY`, PT_BINARY, 0x0C1D0102.
///
/// [pidtagsendersearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendersearchkey-canonical-property)
#[doc(alias = "PR_SENDER_SEARCH_KEY")]
#[doc(alias = "PidTagSenderSearchKey")]
#[doc(alias = "0x0C1D0102")]
pub const SENDER_SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(0x0C1D);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SENDER_SID`, PT_BINARY, 0x0E4D0102.
#[doc(alias = "PR_SENDER_SID")]
#[doc(alias = "0x0E4D0102")]
pub const SENDER_SID: PropTag<types::Binary> = PropTag::from_id(0x0E4D);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SENDER_SID_AS_XML`, PT_UNICODE, 0x0E6E001F.
#[doc(alias = "PR_SENDER_SID_AS_XML")]
#[doc(alias = "0x0E6E001F")]
pub const SENDER_SID_AS_XML: PropTag<types::Unicode> = PropTag::from_id(0x0E6E);
/// Who sent it: the Internet address.
///
/// `PR_SENDER_SMTP_ADDRESS`, PT_UNICODE, 0x5D01001F.
///
/// [pidtagsendersmtpaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendersmtpaddress-canonical-property)
#[doc(alias = "PR_SENDER_SMTP_ADDRESS")]
#[doc(alias = "PidTagSenderSmtpAddress")]
#[doc(alias = "PR_SENDER_SMTP_ADDRESS_A")]
#[doc(alias = "PR_SENDER_SMTP_ADDRESS_W")]
#[doc(alias = "0x5D01001F")]
pub const SENDER_SMTP_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(0x5D01);
/// How mail for the recipient is to be encoded.
///
/// `PR_SEND_INTERNET_ENCODING`, PT_LONG, 0x3A710003.
///
/// [pidtagsendinternetencoding-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendinternetencoding-canonical-property)
#[doc(alias = "PR_SEND_INTERNET_ENCODING")]
#[doc(alias = "PidTagSendInternetEncoding")]
#[doc(alias = "0x3A710003")]
pub const SEND_INTERNET_ENCODING: PropTag<types::Long> = PropTag::from_id(0x3A71);
/// Whether the recipient can take rich text.
///
/// `PR_SEND_RICH_INFO`, PT_BOOLEAN, 0x3A40000B.
///
/// [pidtagsendrichinfo-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendrichinfo-canonical-property)
#[doc(alias = "PR_SEND_RICH_INFO")]
#[doc(alias = "PidTagSendRichInfo")]
#[doc(alias = "0x3A40000B")]
pub const SEND_RICH_INFO: PropTag<types::Boolean> = PropTag::from_id(0x3A40);
/// How private it is.
///
/// `PR_SENSITIVITY`, PT_LONG, 0x00360003.
///
/// [pidtagsensitivity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsensitivity-canonical-property)
#[doc(alias = "PR_SENSITIVITY")]
#[doc(alias = "PidTagSensitivity")]
#[doc(alias = "0x00360003")]
pub const SENSITIVITY: PropTag<types::Long> = PropTag::from_id(0x0036);
/// The folder that it moves to once it is sent.
///
/// `PR_SENTMAIL_ENTRYID`, PT_BINARY, 0x0E0A0102.
///
/// [pidtagsentmailentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentmailentryid-canonical-property)
#[doc(alias = "PR_SENTMAIL_ENTRYID")]
#[doc(alias = "PidTagSentMailEntryId")]
#[doc(alias = "0x0E0A0102")]
pub const SENTMAIL_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x0E0A);
/// On whose behalf it was sent: the type of the address.
///
/// `PR_SENT_REPRESENTING_ADDRTYPE`, PT_UNICODE, 0x0064001F.
///
/// [pidtagsentrepresentingaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingaddresstype-canonical-property)
#[doc(alias = "PR_SENT_REPRESENTING_ADDRTYPE")]
#[doc(alias = "PidTagSentRepresentingAddressType")]
#[doc(alias = "PR_SENT_REPRESENTING_ADDRTYPE_A")]
#[doc(alias = "PR_SENT_REPRESENTING_ADDRTYPE_W")]
#[doc(alias = "0x0064001F")]
pub const SENT_REPRESENTING_ADDRTYPE: PropTag<types::Unicode> = PropTag::from_id(0x0064);
/// On whose behalf it was sent: the address.
///
/// `PR_SENT_REPRESENTING_EMAIL_ADDRESS`, PT_UNICODE, 0x0065001F.
///
/// [pidtagsentrepresentingemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingemailaddress-canonical-property)
#[doc(alias = "PR_SENT_REPRESENTING_EMAIL_ADDRESS")]
#[doc(alias = "PidTagSentRepresentingEmailAddress")]
#[doc(alias = "PR_SENT_REPRESENTING_EMAIL_ADDRESS_A")]
#[doc(alias = "PR_SENT_REPRESENTING_EMAIL_ADDRESS_W")]
#[doc(alias = "0x0065001F")]
pub const SENT_REPRESENTING_EMAIL_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(
    0x0065,
);
/// On whose behalf it was sent: the entry identifier.
///
/// `PR_SENT_REPRESENTING_ENTRYID`, PT_BINARY, 0x00410102.
///
/// [pidtagsentrepresentingentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingentryid-canonical-property)
#[doc(alias = "PR_SENT_REPRESENTING_ENTRYID")]
#[doc(alias = "PidTagSentRepresentingEntryId")]
#[doc(alias = "0x00410102")]
pub const SENT_REPRESENTING_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x0041);
/// On whose behalf it was sent: the name.
///
/// `PR_SENT_REPRESENTING_NAME`, PT_UNICODE, 0x0042001F.
///
/// [pidtagsentrepresentingname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingname-canonical-property)
#[doc(alias = "PR_SENT_REPRESENTING_NAME")]
#[doc(alias = "PidTagSentRepresentingName")]
#[doc(alias = "PR_SENT_REPRESENTING_NAME_A")]
#[doc(alias = "PR_SENT_REPRESENTING_NAME_W")]
#[doc(alias = "0x0042001F")]
pub const SENT_REPRESENTING_NAME: PropTag<types::Unicode> = PropTag::from_id(0x0042);
/// On whose behalf it was sent: the search key.
///
/// `PR_SENT_REPRESENTING_SEARCH_KEY`, PT_BINARY, 0x003B0102.
///
/// [pidtagsentrepresentingsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingsearchkey-canonical-property)
#[doc(alias = "PR_SENT_REPRESENTING_SEARCH_KEY")]
#[doc(alias = "PidTagSentRepresentingSearchKey")]
#[doc(alias = "0x003B0102")]
pub const SENT_REPRESENTING_SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(
    0x003B,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SENT_REPRESENTING_SID`, PT_BINARY, 0x0E4E0102.
#[doc(alias = "PR_SENT_REPRESENTING_SID")]
#[doc(alias = "0x0E4E0102")]
pub const SENT_REPRESENTING_SID: PropTag<types::Binary> = PropTag::from_id(0x0E4E);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SENT_REPRESENTING_SID_AS_XML`, PT_UNICODE, 0x0E6F001F.
#[doc(alias = "PR_SENT_REPRESENTING_SID_AS_XML")]
#[doc(alias = "0x0E6F001F")]
pub const SENT_REPRESENTING_SID_AS_XML: PropTag<types::Unicode> = PropTag::from_id(
    0x0E6F,
);
/// On whose behalf it was sent: the Internet address.
///
/// `PR_SENT_REPRESENTING_SMTP_ADDRESS`, PT_UNICODE, 0x5D02001F.
///
/// [pidtagsentrepresentingsmtpaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingsmtpaddress-canonical-property)
#[doc(alias = "PR_SENT_REPRESENTING_SMTP_ADDRESS")]
#[doc(alias = "PidTagSentRepresentingSmtpAddress")]
#[doc(alias = "PR_SENT_REPRESENTING_SMTP_ADDRESS_A")]
#[doc(alias = "PR_SENT_REPRESENTING_SMTP_ADDRESS_W")]
#[doc(alias = "0x5D02001F")]
pub const SENT_REPRESENTING_SMTP_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(
    0x5D02,
);
/// A picture for the account.
///
/// `PR_SERVER_ACCOUNT_ICON`, PT_BINARY, 0x341F0102.
///
/// [pidtagserveraccounticon-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagserveraccounticon-canonical-property)
#[doc(alias = "PR_SERVER_ACCOUNT_ICON")]
#[doc(alias = "PidTagServerAccountIcon")]
#[doc(alias = "0x341F0102")]
pub const SERVER_ACCOUNT_ICON: PropTag<types::Binary> = PropTag::from_id(0x341F);
/// A picture for its server while it is connected.
///
/// `PR_SERVER_CONNECTED_ICON`, PT_BINARY, 0x341E0102.
///
/// [pidtagserverconnectedicon-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagserverconnectedicon-canonical-property)
#[doc(alias = "PR_SERVER_CONNECTED_ICON")]
#[doc(alias = "PidTagServerConnectedIcon")]
#[doc(alias = "0x341E0102")]
pub const SERVER_CONNECTED_ICON: PropTag<types::Binary> = PropTag::from_id(0x341E);
/// What kind of server it is on.
///
/// `PR_SERVER_TYPE_DISPLAY_NAME`, PT_BINARY, 0x341D0102.
///
/// [pidtagservertypedisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagservertypedisplayname-canonical-property)
#[doc(alias = "PR_SERVER_TYPE_DISPLAY_NAME")]
#[doc(alias = "PidTagServerTypeDisplayName")]
#[doc(alias = "0x341D0102")]
pub const SERVER_TYPE_DISPLAY_NAME: PropTag<types::Binary> = PropTag::from_id(0x341D);
/// The message services of a profile: MAPIUIDs, one after the other.
///
/// `PR_SERVICES`, PT_BINARY, 0x3D0E0102.
///
/// [pidtagservices-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagservices-canonical-property)
#[doc(alias = "PR_SERVICES")]
#[doc(alias = "PidTagServices")]
#[doc(alias = "0x3D0E0102")]
pub const SERVICES: PropTag<types::Binary> = PropTag::from_id(0x3D0E);
/// Files that go with a message service.
///
/// `PR_SERVICE_DELETE_FILES`, PT_MV_UNICODE, 0x3D10101F.
///
/// [pidtagservicedeletefiles-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagservicedeletefiles-canonical-property)
#[doc(alias = "PR_SERVICE_DELETE_FILES")]
#[doc(alias = "PidTagServiceDeleteFiles")]
#[doc(alias = "PR_SERVICE_DELETE_FILES_A")]
#[doc(alias = "PR_SERVICE_DELETE_FILES_W")]
#[doc(alias = "0x3D10101F")]
pub const SERVICE_DELETE_FILES: PropTag<types::MvUnicode> = PropTag::from_id(0x3D10);
/// The file of a message service.
///
/// `PR_SERVICE_DLL_NAME`, PT_UNICODE, 0x3D0A001F.
///
/// [pidtagservicedllname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagservicedllname-canonical-property)
#[doc(alias = "PR_SERVICE_DLL_NAME")]
#[doc(alias = "PidTagServiceDllName")]
#[doc(alias = "PR_SERVICE_DLL_NAME_A")]
#[doc(alias = "PR_SERVICE_DLL_NAME_W")]
#[doc(alias = "0x3D0A001F")]
pub const SERVICE_DLL_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3D0A);
/// The function in that file that configures the service.
///
/// `PR_SERVICE_ENTRY_NAME`, PT_STRING8, 0x3D0B001E.
///
/// [pidtagserviceentryname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagserviceentryname-canonical-property)
#[doc(alias = "PR_SERVICE_ENTRY_NAME")]
#[doc(alias = "PidTagServiceEntryName")]
#[doc(alias = "0x3D0B001E")]
pub const SERVICE_ENTRY_NAME: PropTag<types::String8> = PropTag::from_id(0x3D0B);
/// Further profile sections of a message service.
///
/// `PR_SERVICE_EXTRA_UIDS`, PT_BINARY, 0x3D0D0102.
///
/// [pidtagserviceextrauids-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagserviceextrauids-canonical-property)
#[doc(alias = "PR_SERVICE_EXTRA_UIDS")]
#[doc(alias = "PidTagServiceExtraUids")]
#[doc(alias = "0x3D0D0102")]
pub const SERVICE_EXTRA_UIDS: PropTag<types::Binary> = PropTag::from_id(0x3D0D);
/// Identifies the installation of a message service.
///
/// `PR_SERVICE_INSTALL_ID`, PT_UNICODE, 0x3D13001F.
///
/// [pidtagserviceinstallid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagserviceinstallid-canonical-property)
#[doc(alias = "PR_SERVICE_INSTALL_ID")]
#[doc(alias = "PidTagServiceInstallId")]
#[doc(alias = "PR_SERVICE_INSTALL_ID_A")]
#[doc(alias = "PR_SERVICE_INSTALL_ID_W")]
#[doc(alias = "0x3D13001F")]
pub const SERVICE_INSTALL_ID: PropTag<types::Unicode> = PropTag::from_id(0x3D13);
/// The name of a message service in MapiSvc.inf.
///
/// `PR_SERVICE_NAME`, PT_UNICODE, 0x3D09001F.
///
/// [pidtagservicename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagservicename-canonical-property)
#[doc(alias = "PR_SERVICE_NAME")]
#[doc(alias = "PidTagServiceName")]
#[doc(alias = "PR_SERVICE_NAME_A")]
#[doc(alias = "PR_SERVICE_NAME_W")]
#[doc(alias = "0x3D09001F")]
pub const SERVICE_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3D09);
/// Further files of a message service.
///
/// `PR_SERVICE_SUPPORT_FILES`, PT_MV_UNICODE, 0x3D0F101F.
///
/// [pidtagservicesupportfiles-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagservicesupportfiles-canonical-property)
#[doc(alias = "PR_SERVICE_SUPPORT_FILES")]
#[doc(alias = "PidTagServiceSupportFiles")]
#[doc(alias = "PR_SERVICE_SUPPORT_FILES_A")]
#[doc(alias = "PR_SERVICE_SUPPORT_FILES_W")]
#[doc(alias = "0x3D0F101F")]
pub const SERVICE_SUPPORT_FILES: PropTag<types::MvUnicode> = PropTag::from_id(0x3D0F);
/// Identifies a message service in its profile: a MAPIUID.
///
/// `PR_SERVICE_UID`, PT_BINARY, 0x3D0C0102.
///
/// [pidtagserviceuid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagserviceuid-canonical-property)
#[doc(alias = "PR_SERVICE_UID")]
#[doc(alias = "PidTagServiceUid")]
#[doc(alias = "0x3D0C0102")]
pub const SERVICE_UID: PropTag<types::Binary> = PropTag::from_id(0x3D0C);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SHORTTERM_ENTRYID_FROM_OBJECT`, PT_BINARY, 0x66720102.
#[doc(alias = "PR_SHORTTERM_ENTRYID_FROM_OBJECT")]
#[doc(alias = "0x66720102")]
pub const SHORTTERM_ENTRYID_FROM_OBJECT: PropTag<types::Binary> = PropTag::from_id(
    0x6672,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SHORTTERM_PARENT_ENTRYID_FROM_OBJECT`, PT_BINARY, 0x66710102.
#[doc(alias = "PR_SHORTTERM_PARENT_ENTRYID_FROM_OBJECT")]
#[doc(alias = "0x66710102")]
pub const SHORTTERM_PARENT_ENTRYID_FROM_OBJECT: PropTag<types::Binary> = PropTag::from_id(
    0x6671,
);
/// The Internet address.
///
/// `PR_SMTP_ADDRESS`, PT_UNICODE, 0x39FE001F.
///
/// [pidtagsmtpaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsmtpaddress-canonical-property)
#[doc(alias = "PR_SMTP_ADDRESS")]
#[doc(alias = "PidTagSmtpAddress")]
#[doc(alias = "PR_SMTP_ADDRESS_A")]
#[doc(alias = "PR_SMTP_ADDRESS_W")]
#[doc(alias = "0x39FE001F")]
pub const SMTP_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(0x39FE);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SORT_LOCALE_ID`, PT_LONG, 0x67050003.
#[doc(alias = "PR_SORT_LOCALE_ID")]
#[doc(alias = "0x67050003")]
pub const SORT_LOCALE_ID: PropTag<types::Long> = PropTag::from_id(0x6705);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SORT_PARENTID`, PT_BINARY, 0x30210102.
#[doc(alias = "PR_SORT_PARENTID")]
#[doc(alias = "0x30210102")]
pub const SORT_PARENTID: PropTag<types::Binary> = PropTag::from_id(0x3021);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SORT_POSITION`, PT_BINARY, 0x30200102.
#[doc(alias = "PR_SORT_POSITION")]
#[doc(alias = "0x30200102")]
pub const SORT_POSITION: PropTag<types::Binary> = PropTag::from_id(0x3020);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SOURCE_FID`, PT_I8, 0x0E5F0014.
#[doc(alias = "PR_SOURCE_FID")]
#[doc(alias = "0x0E5F0014")]
pub const SOURCE_FID: PropTag<types::I8> = PropTag::from_id(0x0E5F);
/// Identifies the object across copies of its store.
///
/// `PR_SOURCE_KEY`, PT_BINARY, 0x65E00102.
#[doc(alias = "PR_SOURCE_KEY")]
#[doc(alias = "0x65E00102")]
pub const SOURCE_KEY: PropTag<types::Binary> = PropTag::from_id(0x65E0);
/// Blocked senders and domains, separated by semicolons.
///
/// `PR_SPAM_JUNK_SENDERS_W`, PT_UNICODE, 0x041A001F.
///
/// [pidtagspamjunksenders-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagspamjunksenders-canonical-property)
#[doc(alias = "PR_SPAM_JUNK_SENDERS_W")]
#[doc(alias = "PidTagSpamJunkSenders")]
#[doc(alias = "0x041A001F")]
pub const SPAM_JUNK_SENDERS_W: PropTag<types::Unicode> = PropTag::from_id(0x041A);
/// How strictly mail is filtered.
///
/// `PR_SPAM_THRESHOLD`, PT_LONG, 0x041B0003.
///
/// [pidtagspamthreshold-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagspamthreshold-canonical-property)
#[doc(alias = "PR_SPAM_THRESHOLD")]
#[doc(alias = "PidTagSpamThreshold")]
#[doc(alias = "0x041B0003")]
pub const SPAM_THRESHOLD: PropTag<types::Long> = PropTag::from_id(0x041B);
/// Trusted recipients and domains, separated by semicolons.
///
/// `PR_SPAM_TRUSTED_RECIPIENTS_W`, PT_UNICODE, 0x0419001F.
///
/// [pidtagspamtrustedrecipients-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagspamtrustedrecipients-canonical-property)
#[doc(alias = "PR_SPAM_TRUSTED_RECIPIENTS_W")]
#[doc(alias = "PidTagSpamTrustedRecipients")]
#[doc(alias = "0x0419001F")]
pub const SPAM_TRUSTED_RECIPIENTS_W: PropTag<types::Unicode> = PropTag::from_id(0x0419);
/// Trusted senders and domains, separated by semicolons.
///
/// `PR_SPAM_TRUSTED_SENDERS_W`, PT_UNICODE, 0x0418001F.
///
/// [pidtagspamtrustedsenders-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagspamtrustedsenders-canonical-property)
#[doc(alias = "PR_SPAM_TRUSTED_SENDERS_W")]
#[doc(alias = "PidTagSpamTrustedSenders")]
#[doc(alias = "0x0418001F")]
pub const SPAM_TRUSTED_SENDERS_W: PropTag<types::Unicode> = PropTag::from_id(0x0418);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SPLUS_FREE_BUSY_ENTRYID`, PT_BINARY, 0x66220102.
#[doc(alias = "PR_SPLUS_FREE_BUSY_ENTRYID")]
#[doc(alias = "0x66220102")]
pub const SPLUS_FREE_BUSY_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x6622);
/// What a transport knows about its delivery.
///
/// `PR_SPOOLER_STATUS`, PT_LONG, 0x0E100003.
///
/// [pidtagspoolerstatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagspoolerstatus-canonical-property)
#[doc(alias = "PR_SPOOLER_STATUS")]
#[doc(alias = "PidTagSpoolerStatus")]
#[doc(alias = "0x0E100003")]
pub const SPOOLER_STATUS: PropTag<types::Long> = PropTag::from_id(0x0E10);
/// The spouse.
///
/// `PR_SPOUSE_NAME`, PT_UNICODE, 0x3A48001F.
///
/// [pidtagspousename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagspousename-canonical-property)
#[doc(alias = "PR_SPOUSE_NAME")]
#[doc(alias = "PidTagSpouseName")]
#[doc(alias = "PR_SPOUSE_NAME_A")]
#[doc(alias = "PR_SPOUSE_NAME_W")]
#[doc(alias = "0x3A48001F")]
pub const SPOUSE_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3A48);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SRC_URL_NAME`, PT_UNICODE, 0x670F001F.
#[doc(alias = "PR_SRC_URL_NAME")]
#[doc(alias = "PR_SRC_URL_NAME_A")]
#[doc(alias = "PR_SRC_URL_NAME_W")]
#[doc(alias = "0x670F001F")]
pub const SRC_URL_NAME: PropTag<types::Unicode> = PropTag::from_id(0x670F);
/// When an appointment begins, or work on a task.
///
/// `PR_START_DATE`, PT_SYSTIME, 0x00600040.
///
/// [pidtagstartdate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstartdate-canonical-property)
#[doc(alias = "PR_START_DATE")]
#[doc(alias = "PidTagStartDate")]
#[doc(alias = "0x00600040")]
pub const START_DATE: PropTag<types::SysTime> = PropTag::from_id(0x0060);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_START_DATE_ETC`, PT_BINARY, 0x301B0102.
#[doc(alias = "PR_START_DATE_ETC")]
#[doc(alias = "0x301B0102")]
pub const START_DATE_ETC: PropTag<types::Binary> = PropTag::from_id(0x301B);
/// The state or province.
///
/// `PR_STATE_OR_PROVINCE`, PT_UNICODE, 0x3A28001F.
///
/// [pidtagstateorprovince-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstateorprovince-canonical-property)
#[doc(alias = "PR_STATE_OR_PROVINCE")]
#[doc(alias = "PidTagStateOrProvince")]
#[doc(alias = "PR_STATE_OR_PROVINCE_A")]
#[doc(alias = "PR_STATE_OR_PROVINCE_W")]
#[doc(alias = "PR_BUSINESS_ADDRESS_STATE_OR_PROVINCE")]
#[doc(alias = "PR_BUSINESS_ADDRESS_STATE_OR_PROVINCE_A")]
#[doc(alias = "PR_BUSINESS_ADDRESS_STATE_OR_PROVINCE_W")]
#[doc(alias = "0x3A28001F")]
pub const STATE_OR_PROVINCE: PropTag<types::Unicode> = PropTag::from_id(0x3A28);
/// What a client has noted about it.
///
/// `PR_STATUS`, PT_LONG, 0x360B0003.
///
/// [pidtagstatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstatus-canonical-property)
#[doc(alias = "PR_STATUS")]
#[doc(alias = "PidTagStatus")]
#[doc(alias = "0x360B0003")]
pub const STATUS: PropTag<types::Long> = PropTag::from_id(0x360B);
/// How it is doing.
///
/// `PR_STATUS_CODE`, PT_LONG, 0x3E040003.
///
/// [pidtagstatuscode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstatuscode-canonical-property)
#[doc(alias = "PR_STATUS_CODE")]
#[doc(alias = "PidTagStatusCode")]
#[doc(alias = "0x3E040003")]
pub const STATUS_CODE: PropTag<types::Long> = PropTag::from_id(0x3E04);
/// How it is doing, in words.
///
/// `PR_STATUS_STRING`, PT_UNICODE, 0x3E08001F.
///
/// [pidtagstatusstring-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstatusstring-canonical-property)
#[doc(alias = "PR_STATUS_STRING")]
#[doc(alias = "PidTagStatusString")]
#[doc(alias = "PR_STATUS_STRING_A")]
#[doc(alias = "PR_STATUS_STRING_W")]
#[doc(alias = "0x3E08001F")]
pub const STATUS_STRING: PropTag<types::Unicode> = PropTag::from_id(0x3E08);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_STORAGE_LIMIT_INFORMATION`, PT_LONG, 0x66A40003.
#[doc(alias = "PR_STORAGE_LIMIT_INFORMATION")]
#[doc(alias = "0x66A40003")]
pub const STORAGE_LIMIT_INFORMATION: PropTag<types::Long> = PropTag::from_id(0x66A4);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_STORAGE_QUOTA_LIMIT`, PT_LONG, 0x3FF50003.
#[doc(alias = "PR_STORAGE_QUOTA_LIMIT")]
#[doc(alias = "0x3FF50003")]
pub const STORAGE_QUOTA_LIMIT: PropTag<types::Long> = PropTag::from_id(0x3FF5);
/// The identifier of the message store that the object is in.
///
/// `PR_STORE_ENTRYID`, PT_BINARY, 0x0FFB0102.
///
/// [pidtagstoreentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstoreentryid-canonical-property)
#[doc(alias = "PR_STORE_ENTRYID")]
#[doc(alias = "PidTagStoreEntryId")]
#[doc(alias = "0x0FFB0102")]
pub const STORE_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x0FFB);
/// The entry identifier of an Exchange store as Outlook 2002 wrote it.
///
/// `PR_STORE_ENTRYID_EMSMDB_V1`, PT_BINARY, 0x65F60102.
///
/// [pidtagstoreentryidemsmdbv1-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstoreentryidemsmdbv1-canonical-property)
#[doc(alias = "PR_STORE_ENTRYID_EMSMDB_V1")]
#[doc(alias = "PidTagStoreEntryIdEmsmdbV1")]
#[doc(alias = "0x65F60102")]
pub const STORE_ENTRYID_EMSMDB_V1: PropTag<types::Binary> = PropTag::from_id(0x65F6);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_STORE_OFFLINE`, PT_BOOLEAN, 0x6632000B.
#[doc(alias = "PR_STORE_OFFLINE")]
#[doc(alias = "0x6632000B")]
pub const STORE_OFFLINE: PropTag<types::Boolean> = PropTag::from_id(0x6632);
/// The store providers of a profile: MAPIUIDs, one after the other.
///
/// `PR_STORE_PROVIDERS`, PT_BINARY, 0x3D000102.
///
/// [pidtagstoreproviders-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstoreproviders-canonical-property)
#[doc(alias = "PR_STORE_PROVIDERS")]
#[doc(alias = "PidTagStoreProviders")]
#[doc(alias = "0x3D000102")]
pub const STORE_PROVIDERS: PropTag<types::Binary> = PropTag::from_id(0x3D00);
/// The record key of the message store that the object is in.
///
/// `PR_STORE_RECORD_KEY`, PT_BINARY, 0x0FFA0102.
///
/// [pidtagstorerecordkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstorerecordkey-canonical-property)
#[doc(alias = "PR_STORE_RECORD_KEY")]
#[doc(alias = "PidTagStoreRecordKey")]
#[doc(alias = "0x0FFA0102")]
pub const STORE_RECORD_KEY: PropTag<types::Binary> = PropTag::from_id(0x0FFA);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_STORE_SLOWLINK`, PT_BOOLEAN, 0x7C0A000B.
#[doc(alias = "PR_STORE_SLOWLINK")]
#[doc(alias = "0x7C0A000B")]
pub const STORE_SLOWLINK: PropTag<types::Boolean> = PropTag::from_id(0x7C0A);
/// Whether there are active searches.
///
/// `PR_STORE_STATE`, PT_LONG, 0x340E0003.
///
/// [pidtagstorestate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstorestate-canonical-property)
#[doc(alias = "PR_STORE_STATE")]
#[doc(alias = "PidTagStoreState")]
#[doc(alias = "0x340E0003")]
pub const STORE_STATE: PropTag<types::Long> = PropTag::from_id(0x340E);
/// What the message store can do.
///
/// `PR_STORE_SUPPORT_MASK`, PT_LONG, 0x340D0003.
///
/// [pidtagstoresupportmask-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstoresupportmask-canonical-property)
#[doc(alias = "PR_STORE_SUPPORT_MASK")]
#[doc(alias = "PidTagStoreSupportMask")]
#[doc(alias = "0x340D0003")]
pub const STORE_SUPPORT_MASK: PropTag<types::Long> = PropTag::from_id(0x340D);
/// Whether properties are kept as UTF-16.
///
/// `PR_STORE_UNICODE_MASK`, PT_LONG, 0x340F0003.
///
/// [pidtagstoreunicodemask-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstoreunicodemask-canonical-property)
#[doc(alias = "PR_STORE_UNICODE_MASK")]
#[doc(alias = "PidTagStoreUnicodeMask")]
#[doc(alias = "0x340F0003")]
pub const STORE_UNICODE_MASK: PropTag<types::Long> = PropTag::from_id(0x340F);
/// The street.
///
/// `PR_STREET_ADDRESS`, PT_UNICODE, 0x3A29001F.
///
/// [pidtagstreetaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstreetaddress-canonical-property)
#[doc(alias = "PR_STREET_ADDRESS")]
#[doc(alias = "PidTagStreetAddress")]
#[doc(alias = "PR_STREET_ADDRESS_A")]
#[doc(alias = "PR_STREET_ADDRESS_W")]
#[doc(alias = "PR_BUSINESS_ADDRESS_STREET")]
#[doc(alias = "PR_BUSINESS_ADDRESS_STREET_A")]
#[doc(alias = "PR_BUSINESS_ADDRESS_STREET_W")]
#[doc(alias = "0x3A29001F")]
pub const STREET_ADDRESS: PropTag<types::Unicode> = PropTag::from_id(0x3A29);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SUBFOLDER`, PT_BOOLEAN, 0x6708000B.
#[doc(alias = "PR_SUBFOLDER")]
#[doc(alias = "0x6708000B")]
pub const SUBFOLDER: PropTag<types::Boolean> = PropTag::from_id(0x6708);
/// Whether there are folders in it.
///
/// `PR_SUBFOLDERS`, PT_BOOLEAN, 0x360A000B.
///
/// [pidtagsubfolders-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubfolders-canonical-property)
#[doc(alias = "PR_SUBFOLDERS")]
#[doc(alias = "PidTagSubfolders")]
#[doc(alias = "0x360A000B")]
pub const SUBFOLDERS: PropTag<types::Boolean> = PropTag::from_id(0x360A);
/// What the message is about, with the prefix.
///
/// `PR_SUBJECT`, PT_UNICODE, 0x0037001F.
///
/// [pidtagsubject-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubject-canonical-property)
#[doc(alias = "PR_SUBJECT")]
#[doc(alias = "PidTagSubject")]
#[doc(alias = "PR_SUBJECT_A")]
#[doc(alias = "PR_SUBJECT_W")]
#[doc(alias = "0x0037001F")]
pub const SUBJECT: PropTag<types::Unicode> = PropTag::from_id(0x0037);
/// The identifier of the message that a report is about.
///
/// `PR_SUBJECT_IPM`, PT_BINARY, 0x00380102.
///
/// [pidtagsubjectmessageid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubjectmessageid-canonical-property)
#[doc(alias = "PR_SUBJECT_IPM")]
#[doc(alias = "PidTagSubjectMessageId")]
#[doc(alias = "0x00380102")]
pub const SUBJECT_IPM: PropTag<types::Binary> = PropTag::from_id(0x0038);
/// The beginning of the subject that an answer adds: `RE: `.
///
/// `PR_SUBJECT_PREFIX`, PT_UNICODE, 0x003D001F.
///
/// [pidtagsubjectprefix-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubjectprefix-canonical-property)
#[doc(alias = "PR_SUBJECT_PREFIX")]
#[doc(alias = "PidTagSubjectPrefix")]
#[doc(alias = "PR_SUBJECT_PREFIX_A")]
#[doc(alias = "PR_SUBJECT_PREFIX_W")]
#[doc(alias = "0x003D001F")]
pub const SUBJECT_PREFIX: PropTag<types::Unicode> = PropTag::from_id(0x003D);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SUBJECT_TRACE_INFO`, PT_BINARY, 0x66610102.
#[doc(alias = "PR_SUBJECT_TRACE_INFO")]
#[doc(alias = "0x66610102")]
pub const SUBJECT_TRACE_INFO: PropTag<types::Binary> = PropTag::from_id(0x6661);
/// How far a submitted message has come.
///
/// `PR_SUBMIT_FLAGS`, PT_LONG, 0x0E140003.
///
/// [pidtagsubmitflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubmitflags-canonical-property)
#[doc(alias = "PR_SUBMIT_FLAGS")]
#[doc(alias = "PidTagSubmitFlags")]
#[doc(alias = "0x0E140003")]
pub const SUBMIT_FLAGS: PropTag<types::Long> = PropTag::from_id(0x0E14);
/// What a report says beside its codes.
///
/// `PR_SUPPLEMENTARY_INFO`, PT_UNICODE, 0x0C1B001F.
///
/// [pidtagsupplementaryinfo-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsupplementaryinfo-canonical-property)
#[doc(alias = "PR_SUPPLEMENTARY_INFO")]
#[doc(alias = "PidTagSupplementaryInfo")]
#[doc(alias = "PR_SUPPLEMENTARY_INFO_A")]
#[doc(alias = "PR_SUPPLEMENTARY_INFO_W")]
#[doc(alias = "0x0C1B001F")]
pub const SUPPLEMENTARY_INFO: PropTag<types::Unicode> = PropTag::from_id(0x0C1B);
/// The family name.
///
/// `PR_SURNAME`, PT_UNICODE, 0x3A11001F.
///
/// [pidtagsurname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsurname-canonical-property)
#[doc(alias = "PR_SURNAME")]
#[doc(alias = "PidTagSurname")]
#[doc(alias = "PR_SURNAME_A")]
#[doc(alias = "PR_SURNAME_W")]
#[doc(alias = "0x3A11001F")]
pub const SURNAME: PropTag<types::Unicode> = PropTag::from_id(0x3A11);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SVR_GENERATING_QUOTA_MSG`, PT_UNICODE, 0x3FF7001F.
#[doc(alias = "PR_SVR_GENERATING_QUOTA_MSG")]
#[doc(alias = "0x3FF7001F")]
pub const SVR_GENERATING_QUOTA_MSG: PropTag<types::Unicode> = PropTag::from_id(0x3FF7);
/// Properties of an item on the to-do list, packed.
///
/// `PR_SWAPPED_TODO_DATA`, PT_BINARY, 0x0E2D0102.
///
/// [pidtagswappedtododata-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagswappedtododata-canonical-property)
#[doc(alias = "PR_SWAPPED_TODO_DATA")]
#[doc(alias = "PidTagSwappedToDoData")]
#[doc(alias = "0x0E2D0102")]
pub const SWAPPED_TODO_DATA: PropTag<types::Binary> = PropTag::from_id(0x0E2D);
/// The store of an item on the to-do list.
///
/// `PR_SWAPPED_TODO_STORE`, PT_BINARY, 0x0E2C0102.
///
/// [pidtagswappedtodostore-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagswappedtodostore-canonical-property)
#[doc(alias = "PR_SWAPPED_TODO_STORE")]
#[doc(alias = "PidTagSwappedToDoStore")]
#[doc(alias = "0x0E2C0102")]
pub const SWAPPED_TODO_STORE: PropTag<types::Binary> = PropTag::from_id(0x0E2C);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SYNCEVENT_FIRED`, PT_BOOLEAN, 0x664F000B.
#[doc(alias = "PR_SYNCEVENT_FIRED")]
#[doc(alias = "0x664F000B")]
pub const SYNCEVENT_FIRED: PropTag<types::Boolean> = PropTag::from_id(0x664F);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SYNCEVENT_SUPPRESS_GUID`, PT_BINARY, 0x38800102.
#[doc(alias = "PR_SYNCEVENT_SUPPRESS_GUID")]
#[doc(alias = "0x38800102")]
pub const SYNCEVENT_SUPPRESS_GUID: PropTag<types::Binary> = PropTag::from_id(0x3880);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SYNCHRONIZE_FLAGS`, PT_LONG, 0x65E40003.
#[doc(alias = "PR_SYNCHRONIZE_FLAGS")]
#[doc(alias = "0x65E40003")]
pub const SYNCHRONIZE_FLAGS: PropTag<types::Long> = PropTag::from_id(0x65E4);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_SYS_CONFIG_FOLDER_ENTRYID`, PT_BINARY, 0x66360102.
#[doc(alias = "PR_SYS_CONFIG_FOLDER_ENTRYID")]
#[doc(alias = "0x66360102")]
pub const SYS_CONFIG_FOLDER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x6636);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_TARGET_ENTRYID`, PT_BINARY, 0x30100102.
#[doc(alias = "PR_TARGET_ENTRYID")]
#[doc(alias = "0x30100102")]
pub const TARGET_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x3010);
/// The telex.
///
/// `PR_TELEX_NUMBER`, PT_UNICODE, 0x3A2C001F.
///
/// [pidtagtelexnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtelexnumber-canonical-property)
#[doc(alias = "PR_TELEX_NUMBER")]
#[doc(alias = "PidTagTelexNumber")]
#[doc(alias = "PR_TELEX_NUMBER_A")]
#[doc(alias = "PR_TELEX_NUMBER_W")]
#[doc(alias = "0x3A2C001F")]
pub const TELEX_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A2C);
/// The template that the entry was made from.
///
/// `PR_TEMPLATEID`, PT_BINARY, 0x39020102.
///
/// [pidtagtemplateid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtemplateid-canonical-property)
#[doc(alias = "PR_TEMPLATEID")]
#[doc(alias = "PidTagTemplateid")]
#[doc(alias = "0x39020102")]
pub const TEMPLATEID: PropTag<types::Binary> = PropTag::from_id(0x3902);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_TEST_LINE_SPEED`, PT_BINARY, 0x662B0102.
#[doc(alias = "PR_TEST_LINE_SPEED")]
#[doc(alias = "0x662B0102")]
pub const TEST_LINE_SPEED: PropTag<types::Binary> = PropTag::from_id(0x662B);
/// The position in the company.
///
/// `PR_TITLE`, PT_UNICODE, 0x3A17001F.
///
/// [pidtagtitle-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtitle-canonical-property)
#[doc(alias = "PR_TITLE")]
#[doc(alias = "PidTagTitle")]
#[doc(alias = "PR_TITLE_A")]
#[doc(alias = "PR_TITLE_W")]
#[doc(alias = "0x3A17001F")]
pub const TITLE: PropTag<types::Unicode> = PropTag::from_id(0x3A17);
/// Links a TNEF attachment with its message.
///
/// `PR_TNEF_CORRELATION_KEY`, PT_BINARY, 0x007F0102.
///
/// [pidtagtnefcorrelationkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtnefcorrelationkey-canonical-property)
#[doc(alias = "PR_TNEF_CORRELATION_KEY")]
#[doc(alias = "PidTagTnefCorrelationKey")]
#[doc(alias = "0x007F0102")]
pub const TNEF_CORRELATION_KEY: PropTag<types::Binary> = PropTag::from_id(0x007F);
/// Properties of a TNEF attachment that have not been taken over.
///
/// `PR_TNEF_UNPROCESSED_PROPS`, PT_BINARY, 0x0E9C0102.
///
/// [pidtagtnefunprocessedprops-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtnefunprocessedprops-canonical-property)
#[doc(alias = "PR_TNEF_UNPROCESSED_PROPS")]
#[doc(alias = "PidTagTnefUnprocessedProps")]
#[doc(alias = "0x0E9C0102")]
pub const TNEF_UNPROCESSED_PROPS: PropTag<types::Binary> = PropTag::from_id(0x0E9C);
/// Whether and how it is on the to-do list.
///
/// `PR_TODO_ITEM_FLAGS`, PT_LONG, 0x0E2B0003.
///
/// [pidtagtodoitemflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtodoitemflags-canonical-property)
#[doc(alias = "PR_TODO_ITEM_FLAGS")]
#[doc(alias = "PidTagToDoItemFlags")]
#[doc(alias = "0x0E2B0003")]
pub const TODO_ITEM_FLAGS: PropTag<types::Long> = PropTag::from_id(0x0E2B);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_TRACE_INFO`, PT_BINARY, 0x66600102.
#[doc(alias = "PR_TRACE_INFO")]
#[doc(alias = "0x66600102")]
pub const TRACE_INFO: PropTag<types::Binary> = PropTag::from_id(0x6660);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_TRANSFER_ENABLED`, PT_BOOLEAN, 0x662A000B.
#[doc(alias = "PR_TRANSFER_ENABLED")]
#[doc(alias = "0x662A000B")]
pub const TRANSFER_ENABLED: PropTag<types::Boolean> = PropTag::from_id(0x662A);
/// A name that a recipient elsewhere can be shown: no nickname.
///
/// `PR_TRANSMITABLE_DISPLAY_NAME`, PT_UNICODE, 0x3A20001F.
///
/// [pidtagtransmittabledisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtransmittabledisplayname-canonical-property)
#[doc(alias = "PR_TRANSMITABLE_DISPLAY_NAME")]
#[doc(alias = "PidTagTransmittableDisplayName")]
#[doc(alias = "PR_TRANSMITABLE_DISPLAY_NAME_A")]
#[doc(alias = "PR_TRANSMITABLE_DISPLAY_NAME_W")]
#[doc(alias = "0x3A20001F")]
pub const TRANSMITABLE_DISPLAY_NAME: PropTag<types::Unicode> = PropTag::from_id(0x3A20);
/// Number under which a transport knows the message.
///
/// `PR_TRANSPORT_KEY`, PT_LONG, 0x0E160003.
///
/// [pidtagtransportkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtransportkey-canonical-property)
#[doc(alias = "PR_TRANSPORT_KEY")]
#[doc(alias = "PidTagTransportKey")]
#[doc(alias = "0x0E160003")]
pub const TRANSPORT_KEY: PropTag<types::Long> = PropTag::from_id(0x0E16);
/// The whole header that it arrived with.
///
/// `PR_TRANSPORT_MESSAGE_HEADERS`, PT_UNICODE, 0x007D001F.
///
/// [pidtagtransportmessageheaders-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtransportmessageheaders-canonical-property)
#[doc(alias = "PR_TRANSPORT_MESSAGE_HEADERS")]
#[doc(alias = "PidTagTransportMessageHeaders")]
#[doc(alias = "PR_TRANSPORT_MESSAGE_HEADERS_A")]
#[doc(alias = "PR_TRANSPORT_MESSAGE_HEADERS_W")]
#[doc(alias = "0x007D001F")]
pub const TRANSPORT_MESSAGE_HEADERS: PropTag<types::Unicode> = PropTag::from_id(0x007D);
/// The transport providers of a profile: MAPIUIDs, one after the other.
///
/// `PR_TRANSPORT_PROVIDERS`, PT_BINARY, 0x3D020102.
///
/// [pidtagtransportproviders-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtransportproviders-canonical-property)
#[doc(alias = "PR_TRANSPORT_PROVIDERS")]
#[doc(alias = "PidTagTransportProviders")]
#[doc(alias = "0x3D020102")]
pub const TRANSPORT_PROVIDERS: PropTag<types::Binary> = PropTag::from_id(0x3D02);
/// What a transport notes about it.
///
/// `PR_TRANSPORT_STATUS`, PT_LONG, 0x0E110003.
#[doc(alias = "PR_TRANSPORT_STATUS")]
#[doc(alias = "0x0E110003")]
pub const TRANSPORT_STATUS: PropTag<types::Long> = PropTag::from_id(0x0E11);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_TRUST_SENDER`, PT_LONG, 0x0E790003.
#[doc(alias = "PR_TRUST_SENDER")]
#[doc(alias = "0x0E790003")]
pub const TRUST_SENDER: PropTag<types::Long> = PropTag::from_id(0x0E79);
/// The text telephone.
///
/// `PR_TTYTDD_PHONE_NUMBER`, PT_UNICODE, 0x3A4B001F.
///
/// [pidtagtelecommunicationsdevicefordeaftelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtelecommunicationsdevicefordeaftelephonenumber-canonical-property)
#[doc(alias = "PR_TTYTDD_PHONE_NUMBER")]
#[doc(alias = "PidTagTelecommunicationsDeviceForDeafTelephoneNumber")]
#[doc(alias = "PidTagTtyTddPhoneNumber")]
#[doc(alias = "PR_TTYTDD_PHONE_NUMBER_A")]
#[doc(alias = "PR_TTYTDD_PHONE_NUMBER_W")]
#[doc(alias = "0x3A4B001F")]
pub const TTYTDD_PHONE_NUMBER: PropTag<types::Unicode> = PropTag::from_id(0x3A4B);
/// What kind of user of the mail system the recipient is.
///
/// `PR_TYPE_OF_MTS_USER`, PT_LONG, 0x0C1C0003.
///
/// [pidtagtypeofx400user-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtypeofx400user-canonical-property)
#[doc(alias = "PR_TYPE_OF_MTS_USER")]
#[doc(alias = "PidTagTypeOfX400User")]
#[doc(alias = "0x0C1C0003")]
pub const TYPE_OF_MTS_USER: PropTag<types::Long> = PropTag::from_id(0x0C1C);
/// The last part of its address on the Web.
///
/// `PR_URL_COMP_NAME`, PT_UNICODE, 0x10F3001F.
///
/// [pidtagurlcomponentname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagurlcomponentname-canonical-property)
#[doc(alias = "PR_URL_COMP_NAME")]
#[doc(alias = "PidTagUrlComponentName")]
#[doc(alias = "PR_URL_COMP_NAME_A")]
#[doc(alias = "PR_URL_COMP_NAME_W")]
#[doc(alias = "0x10F3001F")]
pub const URL_COMP_NAME: PropTag<types::Unicode> = PropTag::from_id(0x10F3);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_URL_NAME`, PT_UNICODE, 0x6707001F.
#[doc(alias = "PR_URL_NAME")]
#[doc(alias = "PR_URL_NAME_A")]
#[doc(alias = "PR_URL_NAME_W")]
#[doc(alias = "0x6707001F")]
pub const URL_NAME: PropTag<types::Unicode> = PropTag::from_id(0x6707);
/// Fields that users have added.
///
/// `PR_USERFIELDS`, PT_BINARY, 0x36E30102.
///
/// [pidtaguserfields-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaguserfields-canonical-property)
#[doc(alias = "PR_USERFIELDS")]
#[doc(alias = "PidTagUserFields")]
#[doc(alias = "0x36E30102")]
pub const USERFIELDS: PropTag<types::Binary> = PropTag::from_id(0x36E3);
/// Their certificate, in an older form.
///
/// `PR_USER_CERTIFICATE`, PT_BINARY, 0x3A220102.
///
/// [pidtagusercertificate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagusercertificate-canonical-property)
#[doc(alias = "PR_USER_CERTIFICATE")]
#[doc(alias = "PidTagUserCertificate")]
#[doc(alias = "0x3A220102")]
pub const USER_CERTIFICATE: PropTag<types::Binary> = PropTag::from_id(0x3A22);
/// The identifier of who has logged on to it.
///
/// `PR_USER_ENTRYID`, PT_BINARY, 0x66190102.
#[doc(alias = "PR_USER_ENTRYID")]
#[doc(alias = "0x66190102")]
pub const USER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x6619);
/// Who has logged on to it.
///
/// `PR_USER_NAME`, PT_STRING8, 0x661A001E.
#[doc(alias = "PR_USER_NAME")]
#[doc(alias = "0x661A001E")]
pub const USER_NAME: PropTag<types::String8> = PropTag::from_id(0x661A);
/// Their certificates.
///
/// `PR_USER_X509_CERTIFICATE`, PT_MV_BINARY, 0x3A701102.
///
/// [pidtaguserx509certificate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaguserx509certificate-canonical-property)
#[doc(alias = "PR_USER_X509_CERTIFICATE")]
#[doc(alias = "PidTagUserX509Certificate")]
#[doc(alias = "0x3A701102")]
pub const USER_X509_CERTIFICATE: PropTag<types::MvBinary> = PropTag::from_id(0x3A70);
/// Which of the special folder identifiers are valid.
///
/// `PR_VALID_FOLDER_MASK`, PT_LONG, 0x35DF0003.
///
/// [pidtagvalidfoldermask-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagvalidfoldermask-canonical-property)
#[doc(alias = "PR_VALID_FOLDER_MASK")]
#[doc(alias = "PidTagValidFolderMask")]
#[doc(alias = "0x35DF0003")]
pub const VALID_FOLDER_MASK: PropTag<types::Long> = PropTag::from_id(0x35DF);
/// The name of a view.
///
/// `PR_VD_NAME`, PT_UNICODE, 0x7006001F.
///
/// [pidtagviewdescriptorname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagviewdescriptorname-canonical-property)
#[doc(alias = "PR_VD_NAME")]
#[doc(alias = "PidTagViewDescriptorName")]
#[doc(alias = "PR_VD_NAME_A")]
#[doc(alias = "PR_VD_NAME_W")]
#[doc(alias = "0x7006001F")]
pub const VD_NAME: PropTag<types::Unicode> = PropTag::from_id(0x7006);
/// The version of a view.
///
/// `PR_VD_VERSION`, PT_LONG, 0x70070003.
///
/// [pidtagviewdescriptorversion-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagviewdescriptorversion-canonical-property)
#[doc(alias = "PR_VD_VERSION")]
#[doc(alias = "PidTagViewDescriptorVersion")]
#[doc(alias = "0x70070003")]
pub const VD_VERSION: PropTag<types::Long> = PropTag::from_id(0x7007);
/// The folder of the user's own views.
///
/// `PR_VIEWS_ENTRYID`, PT_BINARY, 0x35E50102.
///
/// [pidtagviewsentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagviewsentryid-canonical-property)
#[doc(alias = "PR_VIEWS_ENTRYID")]
#[doc(alias = "PidTagViewsEntryId")]
#[doc(alias = "0x35E50102")]
pub const VIEWS_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x35E5);
/// The criteria of a search folder.
///
/// `PR_WB_SF_DEFINITION`, PT_BINARY, 0x68450102.
///
/// [pidtagsearchfolderdefinition-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearchfolderdefinition-canonical-property)
#[doc(alias = "PR_WB_SF_DEFINITION")]
#[doc(alias = "PidTagSearchFolderDefinition")]
#[doc(alias = "0x68450102")]
pub const WB_SF_DEFINITION: PropTag<types::Binary> = PropTag::from_id(0x6845);
/// Flags of the folder that shows a search.
///
/// `PR_WB_SF_EFP_FLAGS`, PT_LONG, 0x68480003.
///
/// [pidtagsearchfolderefpflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearchfolderefpflags-canonical-property)
#[doc(alias = "PR_WB_SF_EFP_FLAGS")]
#[doc(alias = "PidTagSearchFolderEfpFlags")]
#[doc(alias = "0x68480003")]
pub const WB_SF_EFP_FLAGS: PropTag<types::Long> = PropTag::from_id(0x6848);
/// When the folder that shows a search is to be made anew.
///
/// `PR_WB_SF_EXPIRATION`, PT_LONG, 0x683A0003.
///
/// [pidtagsearchfolderexpiration-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearchfolderexpiration-canonical-property)
#[doc(alias = "PR_WB_SF_EXPIRATION")]
#[doc(alias = "PidTagSearchFolderExpiration")]
#[doc(alias = "0x683A0003")]
pub const WB_SF_EXPIRATION: PropTag<types::Long> = PropTag::from_id(0x683A);
/// Identifies a search folder.
///
/// `PR_WB_SF_ID`, PT_BINARY, 0x68420102.
///
/// [pidtagsearchfolderid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearchfolderid-canonical-property)
#[doc(alias = "PR_WB_SF_ID")]
#[doc(alias = "PidTagSearchFolderId")]
#[doc(alias = "0x68420102")]
pub const WB_SF_ID: PropTag<types::Binary> = PropTag::from_id(0x6842);
/// When a search folder was last opened.
///
/// `PR_WB_SF_LAST_USED`, PT_LONG, 0x68340003.
///
/// [pidtagsearchfolderlastused-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearchfolderlastused-canonical-property)
#[doc(alias = "PR_WB_SF_LAST_USED")]
#[doc(alias = "PidTagSearchFolderLastUsed")]
#[doc(alias = "0x68340003")]
pub const WB_SF_LAST_USED: PropTag<types::Long> = PropTag::from_id(0x6834);
/// What PR_WB_SF_DEFINITION holds.
///
/// `PR_WB_SF_STORAGE_TYPE`, PT_LONG, 0x68460003.
///
/// [pidtagsearchfolderstoragetype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearchfolderstoragetype-canonical-property)
#[doc(alias = "PR_WB_SF_STORAGE_TYPE")]
#[doc(alias = "PidTagSearchFolderStorageType")]
#[doc(alias = "0x68460003")]
pub const WB_SF_STORAGE_TYPE: PropTag<types::Long> = PropTag::from_id(0x6846);
/// Ties the definition of a search folder to the folder that shows it.
///
/// `PR_WB_SF_TAG`, PT_LONG, 0x68470003.
///
/// [pidtagsearchfoldertag-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearchfoldertag-canonical-property)
#[doc(alias = "PR_WB_SF_TAG")]
#[doc(alias = "PidTagSearchFolderTag")]
#[doc(alias = "0x68470003")]
pub const WB_SF_TAG: PropTag<types::Long> = PropTag::from_id(0x6847);
/// The template that a search was made from.
///
/// `PR_WB_SF_TEMPLATE_ID`, PT_LONG, 0x68410003.
///
/// [pidtagsearchfoldertemplateid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearchfoldertemplateid-canonical-property)
#[doc(alias = "PR_WB_SF_TEMPLATE_ID")]
#[doc(alias = "PidTagSearchFolderTemplateId")]
#[doc(alias = "0x68410003")]
pub const WB_SF_TEMPLATE_ID: PropTag<types::Long> = PropTag::from_id(0x6841);
/// The wedding day.
///
/// `PR_WEDDING_ANNIVERSARY`, PT_SYSTIME, 0x3A410040.
///
/// [pidtagweddinganniversary-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagweddinganniversary-canonical-property)
#[doc(alias = "PR_WEDDING_ANNIVERSARY")]
#[doc(alias = "PidTagWeddingAnniversary")]
#[doc(alias = "0x3A410040")]
pub const WEDDING_ANNIVERSARY: PropTag<types::SysTime> = PropTag::from_id(0x3A41);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_WIN32_SECURITY_DESCRIPTOR`, PT_BINARY, 0x3D220102.
#[doc(alias = "PR_WIN32_SECURITY_DESCRIPTOR")]
#[doc(alias = "0x3D220102")]
pub const WIN32_SECURITY_DESCRIPTOR: PropTag<types::Binary> = PropTag::from_id(0x3D22);
/// Whether the profile wizard leaves out the page for the personal address book.
///
/// `PR_WIZARD_NO_PAB_PAGE`, PT_BOOLEAN, 0x6701000B.
///
/// [pidtagwizardnopabpage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagwizardnopabpage-canonical-property)
#[doc(alias = "PR_WIZARD_NO_PAB_PAGE")]
#[doc(alias = "PidTagWizardNoPabPage")]
#[doc(alias = "0x6701000B")]
pub const WIZARD_NO_PAB_PAGE: PropTag<types::Boolean> = PropTag::from_id(0x6701);
/// Whether the profile wizard leaves out the page for the personal store.
///
/// `PR_WIZARD_NO_PST_PAGE`, PT_BOOLEAN, 0x6700000B.
///
/// [pidtagwizardnopstpage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagwizardnopstpage-canonical-property)
#[doc(alias = "PR_WIZARD_NO_PST_PAGE")]
#[doc(alias = "PidTagWizardNoPstPage")]
#[doc(alias = "0x6700000B")]
pub const WIZARD_NO_PST_PAGE: PropTag<types::Boolean> = PropTag::from_id(0x6700);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_WLINK_ABEID`, PT_BINARY, 0x68540102.
#[doc(alias = "PR_WLINK_ABEID")]
#[doc(alias = "0x68540102")]
pub const WLINK_ABEID: PropTag<types::Binary> = PropTag::from_id(0x6854);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_WLINK_AB_EXSTOREEID`, PT_BINARY, 0x68910102.
#[doc(alias = "PR_WLINK_AB_EXSTOREEID")]
#[doc(alias = "0x68910102")]
pub const WLINK_AB_EXSTOREEID: PropTag<types::Binary> = PropTag::from_id(0x6891);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_WLINK_ENTRYID`, PT_BINARY, 0x684C0102.
#[doc(alias = "PR_WLINK_ENTRYID")]
#[doc(alias = "0x684C0102")]
pub const WLINK_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x684C);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_WLINK_FLAGS`, PT_LONG, 0x684A0003.
#[doc(alias = "PR_WLINK_FLAGS")]
#[doc(alias = "0x684A0003")]
pub const WLINK_FLAGS: PropTag<types::Long> = PropTag::from_id(0x684A);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_WLINK_RO_GROUP_TYPE`, PT_LONG, 0x68920003.
#[doc(alias = "PR_WLINK_RO_GROUP_TYPE")]
#[doc(alias = "0x68920003")]
pub const WLINK_RO_GROUP_TYPE: PropTag<types::Long> = PropTag::from_id(0x6892);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_WLINK_SECTION`, PT_LONG, 0x68520003.
#[doc(alias = "PR_WLINK_SECTION")]
#[doc(alias = "0x68520003")]
pub const WLINK_SECTION: PropTag<types::Long> = PropTag::from_id(0x6852);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_WLINK_STORE_ENTRYID`, PT_BINARY, 0x684E0102.
#[doc(alias = "PR_WLINK_STORE_ENTRYID")]
#[doc(alias = "0x684E0102")]
pub const WLINK_STORE_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x684E);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PR_WLINK_TYPE`, PT_LONG, 0x68490003.
#[doc(alias = "PR_WLINK_TYPE")]
#[doc(alias = "0x68490003")]
pub const WLINK_TYPE: PropTag<types::Long> = PropTag::from_id(0x6849);
/// The type of the content, for an X.400 system.
///
/// `PR_X400_CONTENT_TYPE`, PT_BINARY, 0x003C0102.
///
/// [pidtagx400contenttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagx400contenttype-canonical-property)
#[doc(alias = "PR_X400_CONTENT_TYPE")]
#[doc(alias = "PidTagX400ContentType")]
#[doc(alias = "0x003C0102")]
pub const X400_CONTENT_TYPE: PropTag<types::Binary> = PropTag::from_id(0x003C);
/// Defined by MAPITags.h; has no page.
///
/// `PR_X400_DEFERRED_DELIVERY_CANCEL`, PT_BOOLEAN, 0x3E09000B.
#[doc(alias = "PR_X400_DEFERRED_DELIVERY_CANCEL")]
#[doc(alias = "0x3E09000B")]
pub const X400_DEFERRED_DELIVERY_CANCEL: PropTag<types::Boolean> = PropTag::from_id(
    0x3E09,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_X400_ENVELOPE_TYPE`, PT_LONG, 0x66530003.
#[doc(alias = "PR_X400_ENVELOPE_TYPE")]
#[doc(alias = "0x66530003")]
pub const X400_ENVELOPE_TYPE: PropTag<types::Long> = PropTag::from_id(0x6653);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_XMT_SECURITY_ROLE_1`, PT_BINARY, 0x3D250102.
#[doc(alias = "PR_XMT_SECURITY_ROLE_1")]
#[doc(alias = "0x3D250102")]
pub const XMT_SECURITY_ROLE_1: PropTag<types::Binary> = PropTag::from_id(0x3D25);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_XMT_SECURITY_ROLE_1_AS_XML`, PT_UNICODE, 0x3D25001F.
#[doc(alias = "PR_XMT_SECURITY_ROLE_1_AS_XML")]
#[doc(alias = "0x3D25001F")]
pub const XMT_SECURITY_ROLE_1_AS_XML: PropTag<types::Unicode> = PropTag::from_id(0x3D25);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_XMT_SECURITY_ROLE_2`, PT_BINARY, 0x3D260102.
#[doc(alias = "PR_XMT_SECURITY_ROLE_2")]
#[doc(alias = "0x3D260102")]
pub const XMT_SECURITY_ROLE_2: PropTag<types::Binary> = PropTag::from_id(0x3D26);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_XMT_SECURITY_ROLE_2_AS_XML`, PT_UNICODE, 0x3D26001F.
#[doc(alias = "PR_XMT_SECURITY_ROLE_2_AS_XML")]
#[doc(alias = "0x3D26001F")]
pub const XMT_SECURITY_ROLE_2_AS_XML: PropTag<types::Unicode> = PropTag::from_id(0x3D26);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_XMT_SECURITY_ROLE_3`, PT_BINARY, 0x3D270102.
#[doc(alias = "PR_XMT_SECURITY_ROLE_3")]
#[doc(alias = "0x3D270102")]
pub const XMT_SECURITY_ROLE_3: PropTag<types::Binary> = PropTag::from_id(0x3D27);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_XMT_SECURITY_ROLE_3_AS_XML`, PT_UNICODE, 0x3D27001F.
#[doc(alias = "PR_XMT_SECURITY_ROLE_3_AS_XML")]
#[doc(alias = "0x3D27001F")]
pub const XMT_SECURITY_ROLE_3_AS_XML: PropTag<types::Unicode> = PropTag::from_id(0x3D27);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_XMT_SECURITY_ROLE_4`, PT_BINARY, 0x3D280102.
#[doc(alias = "PR_XMT_SECURITY_ROLE_4")]
#[doc(alias = "0x3D280102")]
pub const XMT_SECURITY_ROLE_4: PropTag<types::Binary> = PropTag::from_id(0x3D28);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_XMT_SECURITY_ROLE_4_AS_XML`, PT_UNICODE, 0x3D28001F.
#[doc(alias = "PR_XMT_SECURITY_ROLE_4_AS_XML")]
#[doc(alias = "0x3D28001F")]
pub const XMT_SECURITY_ROLE_4_AS_XML: PropTag<types::Unicode> = PropTag::from_id(0x3D28);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_XMT_SECURITY_ROLE_5`, PT_BINARY, 0x3D290102.
#[doc(alias = "PR_XMT_SECURITY_ROLE_5")]
#[doc(alias = "0x3D290102")]
pub const XMT_SECURITY_ROLE_5: PropTag<types::Binary> = PropTag::from_id(0x3D29);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_XMT_SECURITY_ROLE_5_AS_XML`, PT_UNICODE, 0x3D29001F.
#[doc(alias = "PR_XMT_SECURITY_ROLE_5_AS_XML")]
#[doc(alias = "0x3D29001F")]
pub const XMT_SECURITY_ROLE_5_AS_XML: PropTag<types::Unicode> = PropTag::from_id(0x3D29);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_XMT_SECURITY_ROLE_6`, PT_BINARY, 0x3D2A0102.
#[doc(alias = "PR_XMT_SECURITY_ROLE_6")]
#[doc(alias = "0x3D2A0102")]
pub const XMT_SECURITY_ROLE_6: PropTag<types::Binary> = PropTag::from_id(0x3D2A);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_XMT_SECURITY_ROLE_6_AS_XML`, PT_UNICODE, 0x3D2A001F.
#[doc(alias = "PR_XMT_SECURITY_ROLE_6_AS_XML")]
#[doc(alias = "0x3D2A001F")]
pub const XMT_SECURITY_ROLE_6_AS_XML: PropTag<types::Unicode> = PropTag::from_id(0x3D2A);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_XMT_SECURITY_ROLE_7`, PT_BINARY, 0x3D2B0102.
#[doc(alias = "PR_XMT_SECURITY_ROLE_7")]
#[doc(alias = "0x3D2B0102")]
pub const XMT_SECURITY_ROLE_7: PropTag<types::Binary> = PropTag::from_id(0x3D2B);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_XMT_SECURITY_ROLE_7_AS_XML`, PT_UNICODE, 0x3D2B001F.
#[doc(alias = "PR_XMT_SECURITY_ROLE_7_AS_XML")]
#[doc(alias = "0x3D2B001F")]
pub const XMT_SECURITY_ROLE_7_AS_XML: PropTag<types::Unicode> = PropTag::from_id(0x3D2B);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_XMT_SECURITY_ROLE_8`, PT_BINARY, 0x3D2C0102.
#[doc(alias = "PR_XMT_SECURITY_ROLE_8")]
#[doc(alias = "0x3D2C0102")]
pub const XMT_SECURITY_ROLE_8: PropTag<types::Binary> = PropTag::from_id(0x3D2C);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `PR_XMT_SECURITY_ROLE_8_AS_XML`, PT_UNICODE, 0x3D2C001F.
#[doc(alias = "PR_XMT_SECURITY_ROLE_8_AS_XML")]
#[doc(alias = "0x3D2C001F")]
pub const XMT_SECURITY_ROLE_8_AS_XML: PropTag<types::Unicode> = PropTag::from_id(0x3D2C);
/// Where a control begins from the left, in dialog units.
///
/// `PR_XPOS`, PT_LONG, 0x3F050003.
///
/// [pidtagxcoordinate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagxcoordinate-canonical-property)
#[doc(alias = "PR_XPOS")]
#[doc(alias = "PidTagXCoordinate")]
#[doc(alias = "0x3F050003")]
pub const XPOS: PropTag<types::Long> = PropTag::from_id(0x3F05);
/// Where a control begins from the top, in dialog units.
///
/// `PR_YPOS`, PT_LONG, 0x3F060003.
///
/// [pidtagycoordinate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagycoordinate-canonical-property)
#[doc(alias = "PR_YPOS")]
#[doc(alias = "PidTagYCoordinate")]
#[doc(alias = "0x3F060003")]
pub const YPOS: PropTag<types::Long> = PropTag::from_id(0x3F06);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PidTagFolderId`, PT_I8, 0x67480014.
#[doc(alias = "PidTagFolderId")]
#[doc(alias = "0x67480014")]
pub const FOLDER_ID: PropTag<types::I8> = PropTag::from_id(0x6748);
/// The size of a message that was fetched by IMAP.
///
/// `PidTagImapCachedMsgsize`, PT_BINARY, 0x10F00102.
///
/// [pidtagimapcachedmsgsize-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagimapcachedmsgsize-canonical-property)
#[doc(alias = "PidTagImapCachedMsgsize")]
#[doc(alias = "0x10F00102")]
pub const IMAP_CACHED_MSGSIZE: PropTag<types::Binary> = PropTag::from_id(0x10F0);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `PidTagMid`, PT_I8, 0x674A0014.
#[doc(alias = "PidTagMid")]
#[doc(alias = "0x674A0014")]
pub const MID: PropTag<types::I8> = PropTag::from_id(0x674A);
/// The character set of its text.
///
/// `PidTagTextAttachmentCharset`, PT_UNICODE, 0x371B001F.
///
/// [pidtagtextattachmentcharset-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtextattachmentcharset-canonical-property)
#[doc(alias = "PidTagTextAttachmentCharset")]
#[doc(alias = "0x371B001F")]
pub const TEXT_ATTACHMENT_CHARSET: PropTag<types::Unicode> = PropTag::from_id(0x371B);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `ptagLISErrorCode`, PT_LONG, 0x65AA0003.
#[doc(alias = "ptagLISErrorCode")]
#[doc(alias = "0x65AA0003")]
pub const PTAG_LISERROR_CODE: PropTag<types::Long> = PropTag::from_id(0x65AA);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `ptagLISErrorItemType`, PT_LONG, 0x65AB0003.
#[doc(alias = "ptagLISErrorItemType")]
#[doc(alias = "0x65AB0003")]
pub const PTAG_LISERROR_ITEM_TYPE: PropTag<types::Long> = PropTag::from_id(0x65AB);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `ptagLISErrorItemUrl`, PT_UNICODE, 0x65AD001F.
#[doc(alias = "ptagLISErrorItemUrl")]
#[doc(alias = "0x65AD001F")]
pub const PTAG_LISERROR_ITEM_URL: PropTag<types::Unicode> = PropTag::from_id(0x65AD);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `ptagLISErrorLogUrl`, PT_UNICODE, 0x6570001F.
#[doc(alias = "ptagLISErrorLogUrl")]
#[doc(alias = "0x6570001F")]
pub const PTAG_LISERROR_LOG_URL: PropTag<types::Unicode> = PropTag::from_id(0x6570);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `ptagLISErrorOperation`, PT_LONG, 0x65AC0003.
#[doc(alias = "ptagLISErrorOperation")]
#[doc(alias = "0x65AC0003")]
pub const PTAG_LISERROR_OPERATION: PropTag<types::Long> = PropTag::from_id(0x65AC);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `ptagLISErrorSourceUrl`, PT_UNICODE, 0x65AE001F.
#[doc(alias = "ptagLISErrorSourceUrl")]
#[doc(alias = "0x65AE001F")]
pub const PTAG_LISERROR_SOURCE_URL: PropTag<types::Unicode> = PropTag::from_id(0x65AE);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `ptagLISExtendedErrorinfo`, PT_LONG, 0x65B00003.
#[doc(alias = "ptagLISExtendedErrorinfo")]
#[doc(alias = "0x65B00003")]
pub const PTAG_LISEXTENDED_ERRORINFO: PropTag<types::Long> = PropTag::from_id(0x65B0);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `ptagLISModifiedPropertyList`, PT_UNICODE, 0x65AF001F.
#[doc(alias = "ptagLISModifiedPropertyList")]
#[doc(alias = "0x65AF001F")]
pub const PTAG_LISMODIFIED_PROPERTY_LIST: PropTag<types::Unicode> = PropTag::from_id(
    0x65AF,
);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `ptagLISNewMail`, PT_BOOLEAN, 0x65C5000B.
#[doc(alias = "ptagLISNewMail")]
#[doc(alias = "0x65C5000B")]
pub const PTAG_LISNEW_MAIL: PropTag<types::Boolean> = PropTag::from_id(0x65C5);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `ptagLISSubfolders`, PT_BOOLEAN, 0x6500000B.
#[doc(alias = "ptagLISSubfolders")]
#[doc(alias = "0x6500000B")]
pub const PTAG_LISSUBFOLDERS: PropTag<types::Boolean> = PropTag::from_id(0x6500);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `ptagLISUnreadCount`, PT_LONG, 0x65010003.
#[doc(alias = "ptagLISUnreadCount")]
#[doc(alias = "0x65010003")]
pub const PTAG_LISUNREAD_COUNT: PropTag<types::Long> = PropTag::from_id(0x6501);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `ptagSenderFlags`, PT_LONG, 0x40190003.
#[doc(alias = "ptagSenderFlags")]
#[doc(alias = "0x40190003")]
pub const PTAG_SENDER_FLAGS: PropTag<types::Long> = PropTag::from_id(0x4019);
/// Defined by extraPropTags.h of MFCMAPI; has no page.
///
/// `ptagSentRepresentingFlags`, PT_LONG, 0x401A0003.
#[doc(alias = "ptagSentRepresentingFlags")]
#[doc(alias = "0x401A0003")]
pub const PTAG_SENT_REPRESENTING_FLAGS: PropTag<types::Long> = PropTag::from_id(0x401A);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `ptagSql`, PT_UNICODE, 0x65D0001F.
#[doc(alias = "ptagSql")]
#[doc(alias = "0x65D0001F")]
pub const PTAG_SQL: PropTag<types::Unicode> = PropTag::from_id(0x65D0);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `ptagSqlFrom`, PT_UNICODE, 0x65D2001F.
#[doc(alias = "ptagSqlFrom")]
#[doc(alias = "0x65D2001F")]
pub const PTAG_SQL_FROM: PropTag<types::Unicode> = PropTag::from_id(0x65D2);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `ptagSqlGroup`, PT_UNICODE, 0x65D5001F.
#[doc(alias = "ptagSqlGroup")]
#[doc(alias = "0x65D5001F")]
pub const PTAG_SQL_GROUP: PropTag<types::Unicode> = PropTag::from_id(0x65D5);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `ptagSqlOrder`, PT_UNICODE, 0x65D4001F.
#[doc(alias = "ptagSqlOrder")]
#[doc(alias = "0x65D4001F")]
pub const PTAG_SQL_ORDER: PropTag<types::Unicode> = PropTag::from_id(0x65D4);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `ptagSqlSelect`, PT_UNICODE, 0x65D1001F.
#[doc(alias = "ptagSqlSelect")]
#[doc(alias = "0x65D1001F")]
pub const PTAG_SQL_SELECT: PropTag<types::Unicode> = PropTag::from_id(0x65D1);
#[cfg(feature = "exchange")]
/// Defined by EdkMdb.h; has no page.
///
/// `ptagSqlWhere`, PT_UNICODE, 0x65D3001F.
#[doc(alias = "ptagSqlWhere")]
#[doc(alias = "0x65D3001F")]
pub const PTAG_SQL_WHERE: PropTag<types::Unicode> = PropTag::from_id(0x65D3);
/// Names by tag, sorted.
pub(crate) static NAMES: &[(Tag, &str)] = &[
    (Tag(0x00000001), "PR_NULL"),
    (Tag(0x00010003), "PR_ACKNOWLEDGEMENT_MODE"),
    (Tag(0x0002000B), "PR_ALTERNATE_RECIPIENT_ALLOWED"),
    (Tag(0x00030102), "PR_AUTHORIZING_USERS"),
    (Tag(0x0004001F), "PR_AUTO_FORWARD_COMMENT"),
    (Tag(0x0005000B), "PR_AUTO_FORWARDED"),
    (Tag(0x00060102), "PR_CONTENT_CONFIDENTIALITY_ALGORITHM_ID"),
    (Tag(0x00070102), "PR_CONTENT_CORRELATOR"),
    (Tag(0x0008001F), "PR_CONTENT_IDENTIFIER"),
    (Tag(0x00090003), "PR_CONTENT_LENGTH"),
    (Tag(0x000A000B), "PR_CONTENT_RETURN_REQUESTED"),
    (Tag(0x000B0102), "PR_CONVERSATION_KEY"),
    (Tag(0x000C0102), "PR_CONVERSION_EITS"),
    (Tag(0x000D000B), "PR_CONVERSION_WITH_LOSS_PROHIBITED"),
    (Tag(0x000E0102), "PR_CONVERTED_EITS"),
    (Tag(0x000F0040), "PR_DEFERRED_DELIVERY_TIME"),
    (Tag(0x00100040), "PR_DELIVER_TIME"),
    (Tag(0x00110003), "PR_DISCARD_REASON"),
    (Tag(0x0012000B), "PR_DISCLOSURE_OF_RECIPIENTS"),
    (Tag(0x00130102), "PR_DL_EXPANSION_HISTORY"),
    (Tag(0x0014000B), "PR_DL_EXPANSION_PROHIBITED"),
    (Tag(0x00150040), "PR_EXPIRY_TIME"),
    (Tag(0x0016000B), "PR_IMPLICIT_CONVERSION_PROHIBITED"),
    (Tag(0x00170003), "PR_IMPORTANCE"),
    (Tag(0x00180102), "PR_IPM_ID"),
    (Tag(0x00190040), "PR_LATEST_DELIVERY_TIME"),
    (Tag(0x001A001F), "PR_MESSAGE_CLASS"),
    (Tag(0x001B0102), "PR_MESSAGE_DELIVERY_ID"),
    (Tag(0x001E0102), "PR_MESSAGE_SECURITY_LABEL"),
    (Tag(0x001F0102), "PR_OBSOLETED_IPMS"),
    (Tag(0x00200003), "PR_CERT_DEFAULTS"),
    (Tag(0x00200102), "PR_ORIGINALLY_INTENDED_RECIPIENT_NAME"),
    (Tag(0x00210102), "PR_ORIGINAL_EITS"),
    (Tag(0x00220102), "PR_ORIGINATOR_CERTIFICATE"),
    (Tag(0x0023000B), "PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED"),
    (Tag(0x00240102), "PR_ORIGINATOR_RETURN_ADDRESS"),
    (Tag(0x00250102), "PR_PARENT_KEY"),
    (Tag(0x00260003), "PR_PRIORITY"),
    (Tag(0x00270102), "PR_ORIGIN_CHECK"),
    (Tag(0x0028000B), "PR_PROOF_OF_SUBMISSION_REQUESTED"),
    (Tag(0x0029000B), "PR_READ_RECEIPT_REQUESTED"),
    (Tag(0x002A0040), "PR_RECEIPT_TIME"),
    (Tag(0x002B000B), "PR_RECIPIENT_REASSIGNMENT_PROHIBITED"),
    (Tag(0x002C0102), "PR_REDIRECTION_HISTORY"),
    (Tag(0x002D0102), "PR_RELATED_IPMS"),
    (Tag(0x002E0003), "PR_ORIGINAL_SENSITIVITY"),
    (Tag(0x002F001F), "PR_LANGUAGES"),
    (Tag(0x00300040), "PR_REPLY_TIME"),
    (Tag(0x00310102), "PR_REPORT_TAG"),
    (Tag(0x00320040), "PR_REPORT_TIME"),
    (Tag(0x0033000B), "PR_RETURNED_IPM"),
    (Tag(0x00340003), "PR_SECURITY"),
    (Tag(0x0035000B), "PR_INCOMPLETE_COPY"),
    (Tag(0x00360003), "PR_SENSITIVITY"),
    (Tag(0x0037001F), "PR_SUBJECT"),
    (Tag(0x00380102), "PR_SUBJECT_IPM"),
    (Tag(0x00390040), "PR_CLIENT_SUBMIT_TIME"),
    (Tag(0x003A001F), "PR_REPORT_NAME"),
    (Tag(0x003B0102), "PR_SENT_REPRESENTING_SEARCH_KEY"),
    (Tag(0x003C0102), "PR_X400_CONTENT_TYPE"),
    (Tag(0x003D001F), "PR_SUBJECT_PREFIX"),
    (Tag(0x003E0003), "PR_NON_RECEIPT_REASON"),
    (Tag(0x003F0102), "PR_RECEIVED_BY_ENTRYID"),
    (Tag(0x0040001F), "PR_RECEIVED_BY_NAME"),
    (Tag(0x00410102), "PR_SENT_REPRESENTING_ENTRYID"),
    (Tag(0x0042001F), "PR_SENT_REPRESENTING_NAME"),
    (Tag(0x00430102), "PR_RCVD_REPRESENTING_ENTRYID"),
    (Tag(0x0044001F), "PR_RCVD_REPRESENTING_NAME"),
    (Tag(0x00450102), "PR_REPORT_ENTRYID"),
    (Tag(0x00460102), "PR_READ_RECEIPT_ENTRYID"),
    (Tag(0x00470102), "PR_MESSAGE_SUBMISSION_ID"),
    (Tag(0x00480040), "PR_PROVIDER_SUBMIT_TIME"),
    (Tag(0x0049001F), "PR_ORIGINAL_SUBJECT"),
    (Tag(0x004A000B), "PR_DISC_VAL"),
    (Tag(0x004B001F), "PR_ORIG_MESSAGE_CLASS"),
    (Tag(0x004C0102), "PR_ORIGINAL_AUTHOR_ENTRYID"),
    (Tag(0x004D001F), "PR_ORIGINAL_AUTHOR_NAME"),
    (Tag(0x004E0040), "PR_ORIGINAL_SUBMIT_TIME"),
    (Tag(0x004F0102), "PR_REPLY_RECIPIENT_ENTRIES"),
    (Tag(0x0050001F), "PR_REPLY_RECIPIENT_NAMES"),
    (Tag(0x00510102), "PR_RECEIVED_BY_SEARCH_KEY"),
    (Tag(0x00520102), "PR_RCVD_REPRESENTING_SEARCH_KEY"),
    (Tag(0x00530102), "PR_READ_RECEIPT_SEARCH_KEY"),
    (Tag(0x00540102), "PR_REPORT_SEARCH_KEY"),
    (Tag(0x00550040), "PR_ORIGINAL_DELIVERY_TIME"),
    (Tag(0x00560102), "PR_ORIGINAL_AUTHOR_SEARCH_KEY"),
    (Tag(0x0057000B), "PR_MESSAGE_TO_ME"),
    (Tag(0x0058000B), "PR_MESSAGE_CC_ME"),
    (Tag(0x0059000B), "PR_MESSAGE_RECIP_ME"),
    (Tag(0x005A001F), "PR_ORIGINAL_SENDER_NAME"),
    (Tag(0x005B0102), "PR_ORIGINAL_SENDER_ENTRYID"),
    (Tag(0x005C0102), "PR_ORIGINAL_SENDER_SEARCH_KEY"),
    (Tag(0x005D001F), "PR_ORIGINAL_SENT_REPRESENTING_NAME"),
    (Tag(0x005E0102), "PR_ORIGINAL_SENT_REPRESENTING_ENTRYID"),
    (Tag(0x005F0102), "PR_ORIGINAL_SENT_REPRESENTING_SEARCH_KEY"),
    (Tag(0x00600040), "PR_START_DATE"),
    (Tag(0x00610040), "PR_END_DATE"),
    (Tag(0x00620003), "PR_OWNER_APPT_ID"),
    (Tag(0x0063000B), "PR_RESPONSE_REQUESTED"),
    (Tag(0x0064001F), "PR_SENT_REPRESENTING_ADDRTYPE"),
    (Tag(0x0065001F), "PR_SENT_REPRESENTING_EMAIL_ADDRESS"),
    (Tag(0x0066001F), "PR_ORIGINAL_SENDER_ADDRTYPE"),
    (Tag(0x0067001F), "PR_ORIGINAL_SENDER_EMAIL_ADDRESS"),
    (Tag(0x0068001F), "PR_ORIGINAL_SENT_REPRESENTING_ADDRTYPE"),
    (Tag(0x0069001F), "PR_ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS"),
    (Tag(0x0070001F), "PR_CONVERSATION_TOPIC"),
    (Tag(0x00710102), "PR_CONVERSATION_INDEX"),
    (Tag(0x0072001F), "PR_ORIGINAL_DISPLAY_BCC"),
    (Tag(0x0073001F), "PR_ORIGINAL_DISPLAY_CC"),
    (Tag(0x0074001F), "PR_ORIGINAL_DISPLAY_TO"),
    (Tag(0x0075001F), "PR_RECEIVED_BY_ADDRTYPE"),
    (Tag(0x0076001F), "PR_RECEIVED_BY_EMAIL_ADDRESS"),
    (Tag(0x0077001F), "PR_RCVD_REPRESENTING_ADDRTYPE"),
    (Tag(0x0078001F), "PR_RCVD_REPRESENTING_EMAIL_ADDRESS"),
    (Tag(0x0079001F), "PR_ORIGINAL_AUTHOR_ADDRTYPE"),
    (Tag(0x007A001F), "PR_ORIGINAL_AUTHOR_EMAIL_ADDRESS"),
    (Tag(0x007B001F), "PR_ORIGINALLY_INTENDED_RECIP_ADDRTYPE"),
    (Tag(0x007C001F), "PR_ORIGINALLY_INTENDED_RECIP_EMAIL_ADDRESS"),
    (Tag(0x007D001F), "PR_TRANSPORT_MESSAGE_HEADERS"),
    (Tag(0x007E0102), "PR_DELEGATION"),
    (Tag(0x007F0102), "PR_TNEF_CORRELATION_KEY"),
    (Tag(0x0080001F), "PR_REPORT_DISPOSITION"),
    (Tag(0x0081001F), "PR_REPORT_DISPOSITION_MODE"),
    (Tag(0x0082001F), "PR_REPORT_ORIGINAL_SENDER"),
    (Tag(0x0083101F), "PR_REPORT_DISPOSITION_TO_NAMES"),
    (Tag(0x0084101F), "PR_REPORT_DISPOSITION_TO_EMAIL_ADDRESSES"),
    (Tag(0x0085001F), "PR_REPORT_DISPOSITION_OPTIONS"),
    (Tag(0x0418001F), "PR_SPAM_TRUSTED_SENDERS_W"),
    (Tag(0x0419001F), "PR_SPAM_TRUSTED_RECIPIENTS_W"),
    (Tag(0x041A001F), "PR_SPAM_JUNK_SENDERS_W"),
    (Tag(0x041B0003), "PR_SPAM_THRESHOLD"),
    (Tag(0x08070003), "PR_EMS_AB_ROOM_CAPACITY"),
    (Tag(0x0809001F), "PR_EMS_AB_ROOM_DESCRIPTION"),
    (Tag(0x0C000102), "PR_CONTENT_INTEGRITY_CHECK"),
    (Tag(0x0C010003), "PR_EXPLICIT_CONVERSION"),
    (Tag(0x0C02000B), "PR_IPM_RETURN_REQUESTED"),
    (Tag(0x0C030102), "PR_MESSAGE_TOKEN"),
    (Tag(0x0C040003), "PR_NDR_REASON_CODE"),
    (Tag(0x0C050003), "PR_NDR_DIAG_CODE"),
    (Tag(0x0C06000B), "PR_NON_RECEIPT_NOTIFICATION_REQUESTED"),
    (Tag(0x0C070003), "PR_DELIVERY_POINT"),
    (Tag(0x0C08000B), "PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED"),
    (Tag(0x0C090102), "PR_ORIGINATOR_REQUESTED_ALTERNATE_RECIPIENT"),
    (Tag(0x0C0A000B), "PR_PHYSICAL_DELIVERY_BUREAU_FAX_DELIVERY"),
    (Tag(0x0C0B0003), "PR_PHYSICAL_DELIVERY_MODE"),
    (Tag(0x0C0C0003), "PR_PHYSICAL_DELIVERY_REPORT_REQUEST"),
    (Tag(0x0C0D0102), "PR_PHYSICAL_FORWARDING_ADDRESS"),
    (Tag(0x0C0E000B), "PR_PHYSICAL_FORWARDING_ADDRESS_REQUESTED"),
    (Tag(0x0C0F000B), "PR_PHYSICAL_FORWARDING_PROHIBITED"),
    (Tag(0x0C100102), "PR_PHYSICAL_RENDITION_ATTRIBUTES"),
    (Tag(0x0C110102), "PR_PROOF_OF_DELIVERY"),
    (Tag(0x0C12000B), "PR_PROOF_OF_DELIVERY_REQUESTED"),
    (Tag(0x0C130102), "PR_RECIPIENT_CERTIFICATE"),
    (Tag(0x0C14001F), "PR_RECIPIENT_NUMBER_FOR_ADVICE"),
    (Tag(0x0C150003), "PR_RECIPIENT_TYPE"),
    (Tag(0x0C160003), "PR_REGISTERED_MAIL_TYPE"),
    (Tag(0x0C17000B), "PR_REPLY_REQUESTED"),
    (Tag(0x0C180003), "PR_REQUESTED_DELIVERY_METHOD"),
    (Tag(0x0C190102), "PR_SENDER_ENTRYID"),
    (Tag(0x0C1A001F), "PR_SENDER_NAME"),
    (Tag(0x0C1B001F), "PR_SUPPLEMENTARY_INFO"),
    (Tag(0x0C1C0003), "PR_TYPE_OF_MTS_USER"),
    (Tag(0x0C1D0102), "PR_SENDER_SEARCH_KEY"),
    (Tag(0x0C1E001F), "PR_SENDER_ADDRTYPE"),
    (Tag(0x0C1F001F), "PR_SENDER_EMAIL_ADDRESS"),
    (Tag(0x0E000014), "PR_CURRENT_VERSION"),
    (Tag(0x0E01000B), "PR_DELETE_AFTER_SUBMIT"),
    (Tag(0x0E02001F), "PR_DISPLAY_BCC"),
    (Tag(0x0E03001F), "PR_DISPLAY_CC"),
    (Tag(0x0E04001F), "PR_DISPLAY_TO"),
    (Tag(0x0E05001F), "PR_PARENT_DISPLAY"),
    (Tag(0x0E060040), "PR_MESSAGE_DELIVERY_TIME"),
    (Tag(0x0E070003), "PR_MESSAGE_FLAGS"),
    (Tag(0x0E080003), "PR_MESSAGE_SIZE"),
    (Tag(0x0E080014), "PR_MESSAGE_SIZE_EXTENDED"),
    (Tag(0x0E090102), "PR_PARENT_ENTRYID"),
    (Tag(0x0E0A0102), "PR_SENTMAIL_ENTRYID"),
    (Tag(0x0E0C000B), "PR_CORRELATE"),
    (Tag(0x0E0D0102), "PR_CORRELATE_MTSID"),
    (Tag(0x0E0E000B), "PR_DISCRETE_VALUES"),
    (Tag(0x0E0F000B), "PR_RESPONSIBILITY"),
    (Tag(0x0E100003), "PR_SPOOLER_STATUS"),
    (Tag(0x0E110003), "PR_TRANSPORT_STATUS"),
    (Tag(0x0E12000D), "PR_MESSAGE_RECIPIENTS"),
    (Tag(0x0E13000D), "PR_MESSAGE_ATTACHMENTS"),
    (Tag(0x0E140003), "PR_SUBMIT_FLAGS"),
    (Tag(0x0E150003), "PR_RECIPIENT_STATUS"),
    (Tag(0x0E160003), "PR_TRANSPORT_KEY"),
    (Tag(0x0E170003), "PR_MSG_STATUS"),
    (Tag(0x0E180003), "PR_MESSAGE_DOWNLOAD_TIME"),
    (Tag(0x0E190014), "PR_CREATION_VERSION"),
    (Tag(0x0E1A0014), "PR_MODIFY_VERSION"),
    (Tag(0x0E1B000B), "PR_HASATTACH"),
    (Tag(0x0E1C0003), "PR_BODY_CRC"),
    (Tag(0x0E1D001F), "PR_NORMALIZED_SUBJECT"),
    (Tag(0x0E1F000B), "PR_RTF_IN_SYNC"),
    (Tag(0x0E200003), "PR_ATTACH_SIZE"),
    (Tag(0x0E210003), "PR_ATTACH_NUM"),
    (Tag(0x0E22000B), "PR_PREPROCESS"),
    (Tag(0x0E230003), "PR_INTERNET_ARTICLE_NUMBER"),
    (Tag(0x0E250102), "PR_ORIGINATING_MTA_CERTIFICATE"),
    (Tag(0x0E260102), "PR_PROOF_OF_SUBMISSION"),
    (Tag(0x0E270102), "PR_NT_SECURITY_DESCRIPTOR"),
    (Tag(0x0E28001F), "PR_PRIMARY_SEND_ACCOUNT"),
    (Tag(0x0E29001F), "PR_NEXT_SEND_ACCT"),
    (Tag(0x0E2B0003), "PR_TODO_ITEM_FLAGS"),
    (Tag(0x0E2C0102), "PR_SWAPPED_TODO_STORE"),
    (Tag(0x0E2D0102), "PR_SWAPPED_TODO_DATA"),
    (Tag(0x0E4D0102), "PR_SENDER_SID"),
    (Tag(0x0E4E0102), "PR_SENT_REPRESENTING_SID"),
    (Tag(0x0E4F0102), "PR_ORIGINAL_SENDER_SID"),
    (Tag(0x0E500102), "PR_ORIGINAL_SENT_REPRESENTING_SID"),
    (Tag(0x0E510102), "PR_READ_RECEIPT_SID"),
    (Tag(0x0E520102), "PR_REPORT_SID"),
    (Tag(0x0E530102), "PR_ORIGINATOR_SID"),
    (Tag(0x0E540102), "PR_REPORT_DESTINATION_SID"),
    (Tag(0x0E550102), "PR_ORIGINAL_AUTHOR_SID"),
    (Tag(0x0E560102), "PR_RECEIVED_BY_SID"),
    (Tag(0x0E570102), "PR_RCVD_REPRESENTING_SID"),
    (Tag(0x0E580102), "PR_CREATOR_SID"),
    (Tag(0x0E590102), "PR_LAST_MODIFIER_SID"),
    (Tag(0x0E5B0102), "PR_CATALOG"),
    (Tag(0x0E5C000B), "PR_CI_SEARCH_ENABLED"),
    (Tag(0x0E5D000B), "PR_CI_NOTIFICATION_ENABLED"),
    (Tag(0x0E5E0003), "PR_MAX_INDICES"),
    (Tag(0x0E5F0014), "PR_SOURCE_FID"),
    (Tag(0x0E680003), "PR_MAX_CACHED_VIEWS"),
    (Tag(0x0E69000B), "PR_READ"),
    (Tag(0x0E6A001F), "PR_NT_SECURITY_DESCRIPTOR_AS_XML"),
    (Tag(0x0E6B001F), "PR_ADMIN_SECURITY_DESCRIPTOR_AS_XML"),
    (Tag(0x0E6C001F), "PR_CREATOR_SID_AS_XML"),
    (Tag(0x0E6D001F), "PR_LAST_MODIFIER_SID_AS_XML"),
    (Tag(0x0E6E001F), "PR_SENDER_SID_AS_XML"),
    (Tag(0x0E6F001F), "PR_SENT_REPRESENTING_SID_AS_XML"),
    (Tag(0x0E70001F), "PR_ORIGINAL_SENDER_SID_AS_XML"),
    (Tag(0x0E71001F), "PR_ORIGINAL_SENT_REPRESENTING_SID_AS_XML"),
    (Tag(0x0E72001F), "PR_READ_RECEIPT_SID_AS_XML"),
    (Tag(0x0E73001F), "PR_REPORT_SID_AS_XML"),
    (Tag(0x0E74001F), "PR_ORIGINATOR_SID_AS_XML"),
    (Tag(0x0E75001F), "PR_REPORT_DESTINATION_SID_AS_XML"),
    (Tag(0x0E76001F), "PR_ORIGINAL_AUTHOR_SID_AS_XML"),
    (Tag(0x0E77001F), "PR_RECEIVED_BY_SID_AS_XML"),
    (Tag(0x0E78001F), "PR_RCVD_REPRESENTING_SID_AS_XML"),
    (Tag(0x0E790003), "PR_TRUST_SENDER"),
    (Tag(0x0E7A0102), "PR_MERGE_MIDSET_DELETED"),
    (Tag(0x0E7B0102), "PR_RESERVE_RANGE_OF_IDS"),
    (Tag(0x0E7C001F), "PR_NON_XMT_SECURITY_ROLE_1_AS_XML"),
    (Tag(0x0E7C0102), "PR_NON_XMT_SECURITY_ROLE_1"),
    (Tag(0x0E7D001F), "PR_NON_XMT_SECURITY_ROLE_2_AS_XML"),
    (Tag(0x0E7D0102), "PR_NON_XMT_SECURITY_ROLE_2"),
    (Tag(0x0E7E001F), "PR_NON_XMT_SECURITY_ROLE_3_AS_XML"),
    (Tag(0x0E7E0102), "PR_NON_XMT_SECURITY_ROLE_3"),
    (Tag(0x0E7F001F), "PR_NON_XMT_SECURITY_ROLE_4_AS_XML"),
    (Tag(0x0E7F0102), "PR_NON_XMT_SECURITY_ROLE_4"),
    (Tag(0x0E80001F), "PR_NON_XMT_SECURITY_ROLE_5_AS_XML"),
    (Tag(0x0E800102), "PR_NON_XMT_SECURITY_ROLE_5"),
    (Tag(0x0E81001F), "PR_NON_XMT_SECURITY_ROLE_6_AS_XML"),
    (Tag(0x0E810102), "PR_NON_XMT_SECURITY_ROLE_6"),
    (Tag(0x0E82001F), "PR_NON_XMT_SECURITY_ROLE_7_AS_XML"),
    (Tag(0x0E820102), "PR_NON_XMT_SECURITY_ROLE_7"),
    (Tag(0x0E83001F), "PR_NON_XMT_SECURITY_ROLE_8_AS_XML"),
    (Tag(0x0E830102), "PR_NON_XMT_SECURITY_ROLE_8"),
    (Tag(0x0E840102), "PR_DAV_TRANSFER_SECURITY_DESCRIPTOR"),
    (Tag(0x0E85001E), "PR_ANTIVIRUS_VENDOR"),
    (Tag(0x0E860003), "PR_ANTIVIRUS_VERSION"),
    (Tag(0x0E870003), "PR_ANTIVIRUS_SCAN_STATUS"),
    (Tag(0x0E88001E), "PR_ANTIVIRUS_SCAN_INFO"),
    (Tag(0x0E97001F), "PR_ADDR_TO"),
    (Tag(0x0E98001F), "PR_ADDR_CC"),
    (Tag(0x0E990102), "PR_EXTENDED_RULE_MSG_ACTIONS"),
    (Tag(0x0E9A0102), "PR_EXTENDED_RULE_MSG_CONDITION"),
    (Tag(0x0E9B0003), "PR_EXTENDED_RULE_SIZE_LIMIT"),
    (Tag(0x0E9C0102), "PR_TNEF_UNPROCESSED_PROPS"),
    (Tag(0x0EA00048), "PR_ASSOCIATED_SHARING_PROVIDER"),
    (Tag(0x0EA30102), "PR_PROVIDER_ITEMID"),
    (Tag(0x0EA40102), "PR_PROVIDER_PARENT_ITEMID"),
    (Tag(0x0EA5001F), "PR_SEARCH_ATTACHMENTS_W"),
    (Tag(0x0EA6001F), "PR_SEARCH_RECIP_EMAIL_TO_W"),
    (Tag(0x0EA7001F), "PR_SEARCH_RECIP_EMAIL_CC_W"),
    (Tag(0x0EA8001F), "PR_SEARCH_RECIP_EMAIL_BCC_W"),
    (Tag(0x0F000102), "PR_FREEBUSY_NT_SECURITY_DESCRIPTOR"),
    (Tag(0x0FF40003), "PR_ACCESS"),
    (Tag(0x0FF50003), "PR_ROW_TYPE"),
    (Tag(0x0FF60102), "PR_INSTANCE_KEY"),
    (Tag(0x0FF70003), "PR_ACCESS_LEVEL"),
    (Tag(0x0FF80102), "PR_MAPPING_SIGNATURE"),
    (Tag(0x0FF90102), "PR_RECORD_KEY"),
    (Tag(0x0FFA0102), "PR_STORE_RECORD_KEY"),
    (Tag(0x0FFB0102), "PR_STORE_ENTRYID"),
    (Tag(0x0FFC0102), "PR_MINI_ICON"),
    (Tag(0x0FFD0102), "PR_ICON"),
    (Tag(0x0FFE0003), "PR_OBJECT_TYPE"),
    (Tag(0x0FFF0102), "PR_ENTRYID"),
    (Tag(0x1000001F), "PR_BODY"),
    (Tag(0x1001001F), "PR_REPORT_TEXT"),
    (Tag(0x10020102), "PR_ORIGINATOR_AND_DL_EXPANSION_HISTORY"),
    (Tag(0x10030102), "PR_REPORTING_DL_NAME"),
    (Tag(0x10040102), "PR_REPORTING_MTA_CERTIFICATE"),
    (Tag(0x10060003), "PR_RTF_SYNC_BODY_CRC"),
    (Tag(0x10070003), "PR_RTF_SYNC_BODY_COUNT"),
    (Tag(0x1008001F), "PR_RTF_SYNC_BODY_TAG"),
    (Tag(0x10090102), "PR_RTF_COMPRESSED"),
    (Tag(0x10100003), "PR_RTF_SYNC_PREFIX_COUNT"),
    (Tag(0x10110003), "PR_RTF_SYNC_TRAILING_COUNT"),
    (Tag(0x10120102), "PR_ORIGINALLY_INTENDED_RECIP_ENTRYID"),
    (Tag(0x1013001F), "PR_BODY_HTML"),
    (Tag(0x10130102), "PR_HTML"),
    (Tag(0x1014001F), "PR_BODY_CONTENT_LOCATION"),
    (Tag(0x10160003), "PR_NATIVE_BODY_INFO"),
    (Tag(0x1030001F), "PR_INTERNET_APPROVED"),
    (Tag(0x1031001F), "PR_INTERNET_CONTROL"),
    (Tag(0x1032001F), "PR_INTERNET_DISTRIBUTION"),
    (Tag(0x1033001F), "PR_INTERNET_FOLLOWUP_TO"),
    (Tag(0x10340003), "PR_INTERNET_LINES"),
    (Tag(0x1035001F), "PR_INTERNET_MESSAGE_ID"),
    (Tag(0x1037001F), "PR_INTERNET_ORGANIZATION"),
    (Tag(0x1038001F), "PR_INTERNET_NNTP_PATH"),
    (Tag(0x1039001F), "PR_INTERNET_REFERENCES"),
    (Tag(0x1042001F), "PR_IN_REPLY_TO_ID"),
    (Tag(0x1043001F), "PR_LIST_HELP"),
    (Tag(0x1044001F), "PR_LIST_SUBSCRIBE"),
    (Tag(0x1045001F), "PR_LIST_UNSUBSCRIBE"),
    (Tag(0x1046001F), "PR_INTERNET_RETURN_PATH"),
    (Tag(0x10800003), "PR_ICON_INDEX"),
    (Tag(0x10810003), "PR_LAST_VERB_EXECUTED"),
    (Tag(0x10820040), "PR_LAST_VERB_EXECUTION_TIME"),
    (Tag(0x10900003), "PR_FLAG_STATUS"),
    (Tag(0x10910040), "PR_FLAG_COMPLETE_TIME"),
    (Tag(0x10950003), "PR_FOLLOWUP_ICON"),
    (Tag(0x10960003), "PR_BLOCK_STATUS"),
    (Tag(0x10970003), "PR_ITEM_TMPFLAGS"),
    (Tag(0x10981102), "PR_CONFLICT_ITEMS"),
    (Tag(0x10F00102), "PidTagImapCachedMsgsize"),
    (Tag(0x10F1001E), "PR_OWA_URL"),
    (Tag(0x10F2000B), "PR_DISABLE_FULL_FIDELITY"),
    (Tag(0x10F3001F), "PR_URL_COMP_NAME"),
    (Tag(0x10F4000B), "PR_ATTR_HIDDEN"),
    (Tag(0x10F5000B), "PR_ATTR_SYSTEM"),
    (Tag(0x10F6000B), "PR_ATTR_READONLY"),
    (Tag(0x11000102), "PR_P1_CONTENT"),
    (Tag(0x11010102), "PR_P1_CONTENT_TYPE"),
    (Tag(0x30000003), "PR_ROWID"),
    (Tag(0x3001001F), "PR_DISPLAY_NAME"),
    (Tag(0x3002001F), "PR_ADDRTYPE"),
    (Tag(0x3003001F), "PR_EMAIL_ADDRESS"),
    (Tag(0x3004001F), "PR_COMMENT"),
    (Tag(0x30050003), "PR_DEPTH"),
    (Tag(0x3006001F), "PR_PROVIDER_DISPLAY"),
    (Tag(0x30070040), "PR_CREATION_TIME"),
    (Tag(0x30080040), "PR_LAST_MODIFICATION_TIME"),
    (Tag(0x30090003), "PR_RESOURCE_FLAGS"),
    (Tag(0x300A001F), "PR_PROVIDER_DLL_NAME"),
    (Tag(0x300B0102), "PR_SEARCH_KEY"),
    (Tag(0x300C0102), "PR_PROVIDER_UID"),
    (Tag(0x300D0003), "PR_PROVIDER_ORDINAL"),
    (Tag(0x30100102), "PR_TARGET_ENTRYID"),
    (Tag(0x30130102), "PR_CONVERSATION_ID"),
    (Tag(0x30180102), "PR_ARCHIVE_TAG"),
    (Tag(0x30190102), "PR_POLICY_TAG"),
    (Tag(0x301A0003), "PR_RETENTION_PERIOD"),
    (Tag(0x301B0102), "PR_START_DATE_ETC"),
    (Tag(0x301C0040), "PR_RETENTION_DATE"),
    (Tag(0x301D0003), "PR_RETENTION_FLAGS"),
    (Tag(0x301E0003), "PR_ARCHIVE_PERIOD"),
    (Tag(0x301F0040), "PR_ARCHIVE_DATE"),
    (Tag(0x30200102), "PR_SORT_POSITION"),
    (Tag(0x30210102), "PR_SORT_PARENTID"),
    (Tag(0x3301001F), "PR_FORM_VERSION"),
    (Tag(0x33020048), "PR_FORM_CLSID"),
    (Tag(0x3303001F), "PR_FORM_CONTACT_NAME"),
    (Tag(0x3304001F), "PR_FORM_CATEGORY"),
    (Tag(0x3305001F), "PR_FORM_CATEGORY_SUB"),
    (Tag(0x33061003), "PR_FORM_HOST_MAP"),
    (Tag(0x3307000B), "PR_FORM_HIDDEN"),
    (Tag(0x3308001F), "PR_FORM_DESIGNER_NAME"),
    (Tag(0x33090048), "PR_FORM_DESIGNER_GUID"),
    (Tag(0x330A0003), "PR_FORM_MESSAGE_BEHAVIOR"),
    (Tag(0x3400000B), "PR_DEFAULT_STORE"),
    (Tag(0x340D0003), "PR_STORE_SUPPORT_MASK"),
    (Tag(0x340E0003), "PR_STORE_STATE"),
    (Tag(0x340F0003), "PR_STORE_UNICODE_MASK"),
    (Tag(0x34100102), "PR_IPM_SUBTREE_SEARCH_KEY"),
    (Tag(0x34110102), "PR_IPM_OUTBOX_SEARCH_KEY"),
    (Tag(0x34120102), "PR_IPM_WASTEBASKET_SEARCH_KEY"),
    (Tag(0x34130102), "PR_IPM_SENTMAIL_SEARCH_KEY"),
    (Tag(0x34140102), "PR_MDB_PROVIDER"),
    (Tag(0x3415000D), "PR_RECEIVE_FOLDER_SETTINGS"),
    (Tag(0x3417001F), "PR_PROVIDER_ICON"),
    (Tag(0x3418001F), "PR_PROVIDER_DISPLAY_NAME"),
    (Tag(0x34190003), "PR_SEARCH_OWNER_ID"),
    (Tag(0x341A0003), "PR_QUOTA_WARNING"),
    (Tag(0x341B0003), "PR_QUOTA_SEND"),
    (Tag(0x341C0003), "PR_QUOTA_RECEIVE"),
    (Tag(0x341D0102), "PR_SERVER_TYPE_DISPLAY_NAME"),
    (Tag(0x341E0102), "PR_SERVER_CONNECTED_ICON"),
    (Tag(0x341F0102), "PR_SERVER_ACCOUNT_ICON"),
    (Tag(0x3439000B), "PR_INFERENCES_ENABLED"),
    (Tag(0x35DF0003), "PR_VALID_FOLDER_MASK"),
    (Tag(0x35E00102), "PR_IPM_SUBTREE_ENTRYID"),
    (Tag(0x35E20102), "PR_IPM_OUTBOX_ENTRYID"),
    (Tag(0x35E30102), "PR_IPM_WASTEBASKET_ENTRYID"),
    (Tag(0x35E40102), "PR_IPM_SENTMAIL_ENTRYID"),
    (Tag(0x35E50102), "PR_VIEWS_ENTRYID"),
    (Tag(0x35E60102), "PR_COMMON_VIEWS_ENTRYID"),
    (Tag(0x35E70102), "PR_FINDER_ENTRYID"),
    (Tag(0x35FF0102), "PR_IPM_ARCHIVE_ENTRYID"),
    (Tag(0x36000003), "PR_CONTAINER_FLAGS"),
    (Tag(0x36010003), "PR_FOLDER_TYPE"),
    (Tag(0x36020003), "PR_CONTENT_COUNT"),
    (Tag(0x36030003), "PR_CONTENT_UNREAD"),
    (Tag(0x3604000D), "PR_CREATE_TEMPLATES"),
    (Tag(0x3605000D), "PR_DETAILS_TABLE"),
    (Tag(0x3607000D), "PR_SEARCH"),
    (Tag(0x3609000B), "PR_SELECTABLE"),
    (Tag(0x360A000B), "PR_SUBFOLDERS"),
    (Tag(0x360B0003), "PR_STATUS"),
    (Tag(0x360C001F), "PR_ANR"),
    (Tag(0x360D1003), "PR_CONTENTS_SORT_ORDER"),
    (Tag(0x360E000D), "PR_CONTAINER_HIERARCHY"),
    (Tag(0x360F000D), "PR_CONTAINER_CONTENTS"),
    (Tag(0x3610000D), "PR_FOLDER_ASSOCIATED_CONTENTS"),
    (Tag(0x36110102), "PR_DEF_CREATE_DL"),
    (Tag(0x36120102), "PR_DEF_CREATE_MAILUSER"),
    (Tag(0x3613001F), "PR_CONTAINER_CLASS"),
    (Tag(0x36140014), "PR_CONTAINER_MODIFY_VERSION"),
    (Tag(0x36150102), "PR_AB_PROVIDER_ID"),
    (Tag(0x36160102), "PR_DEFAULT_VIEW_ENTRYID"),
    (Tag(0x36170003), "PR_ASSOC_CONTENT_COUNT"),
    (Tag(0x36D00102), "PR_IPM_APPOINTMENT_ENTRYID"),
    (Tag(0x36D10102), "PR_IPM_CONTACT_ENTRYID"),
    (Tag(0x36D20102), "PR_IPM_JOURNAL_ENTRYID"),
    (Tag(0x36D30102), "PR_IPM_NOTE_ENTRYID"),
    (Tag(0x36D40102), "PR_IPM_TASK_ENTRYID"),
    (Tag(0x36D50102), "PR_REM_ONLINE_ENTRYID"),
    (Tag(0x36D60102), "PR_REM_OFFLINE_ENTRYID"),
    (Tag(0x36D70102), "PR_IPM_DRAFTS_ENTRYID"),
    (Tag(0x36D81102), "PR_ADDITIONAL_REN_ENTRYIDS"),
    (Tag(0x36D90102), "PR_ADDITIONAL_REN_ENTRYIDS_EX"),
    (Tag(0x36DA0102), "PR_EXTENDED_FOLDER_FLAGS"),
    (Tag(0x36DF0102), "PR_FOLDER_WEBVIEWINFO"),
    (Tag(0x36E20003), "PR_ORDINAL_MOST"),
    (Tag(0x36E30102), "PR_USERFIELDS"),
    (Tag(0x36E41102), "PR_FREEBUSY_ENTRYIDS"),
    (Tag(0x36E5001E), "PR_DEF_POST_MSGCLASS"),
    (Tag(0x36EC0003), "PR_AGING_PERIOD"),
    (Tag(0x36EE0003), "PR_AGING_GRANULARITY"),
    (Tag(0x37000102), "PR_ATTACHMENT_X400_PARAMETERS"),
    (Tag(0x3701000D), "PR_ATTACH_DATA_OBJ"),
    (Tag(0x37010102), "PR_ATTACH_DATA_BIN"),
    (Tag(0x37020102), "PR_ATTACH_ENCODING"),
    (Tag(0x3703001F), "PR_ATTACH_EXTENSION"),
    (Tag(0x3704001F), "PR_ATTACH_FILENAME"),
    (Tag(0x37050003), "PR_ATTACH_METHOD"),
    (Tag(0x3707001F), "PR_ATTACH_LONG_FILENAME"),
    (Tag(0x3708001F), "PR_ATTACH_PATHNAME"),
    (Tag(0x37090102), "PR_ATTACH_RENDERING"),
    (Tag(0x370A0102), "PR_ATTACH_TAG"),
    (Tag(0x370B0003), "PR_RENDERING_POSITION"),
    (Tag(0x370C001F), "PR_ATTACH_TRANSPORT_NAME"),
    (Tag(0x370D001F), "PR_ATTACH_LONG_PATHNAME"),
    (Tag(0x370E001F), "PR_ATTACH_MIME_TAG"),
    (Tag(0x370F0102), "PR_ATTACH_ADDITIONAL_INFO"),
    (Tag(0x37100003), "PR_ATTACH_MIME_SEQUENCE"),
    (Tag(0x3711001F), "PR_ATTACH_CONTENT_BASE"),
    (Tag(0x3712001F), "PR_ATTACH_CONTENT_ID"),
    (Tag(0x3713001F), "PR_ATTACH_CONTENT_LOCATION"),
    (Tag(0x37140003), "PR_ATTACH_FLAGS"),
    (Tag(0x3719001F), "PR_ATTACH_PAYLOAD_PROV_GUID_STR"),
    (Tag(0x371A001F), "PR_ATTACH_PAYLOAD_CLASS"),
    (Tag(0x371B001F), "PidTagTextAttachmentCharset"),
    (Tag(0x38000014), "PR_LOCK_BRANCH_ID"),
    (Tag(0x38010014), "PR_LOCK_RESOURCE_FID"),
    (Tag(0x38020014), "PR_LOCK_RESOURCE_DID"),
    (Tag(0x38030014), "PR_LOCK_RESOURCE_VID"),
    (Tag(0x38040102), "PR_LOCK_ENLISTMENT_CONTEXT"),
    (Tag(0x38050002), "PR_LOCK_TYPE"),
    (Tag(0x38060002), "PR_LOCK_SCOPE"),
    (Tag(0x38070102), "PR_LOCK_TRANSIENT_ID"),
    (Tag(0x38080003), "PR_LOCK_DEPTH"),
    (Tag(0x38090003), "PR_LOCK_TIMEOUT"),
    (Tag(0x380A0040), "PR_LOCK_EXPIRY_TIME"),
    (Tag(0x380B0102), "PR_LOCK_GLID"),
    (Tag(0x380C001F), "PR_LOCK_NULL_URL_W"),
    (Tag(0x38800102), "PR_SYNCEVENT_SUPPRESS_GUID"),
    (Tag(0x39000003), "PR_DISPLAY_TYPE"),
    (Tag(0x39020102), "PR_TEMPLATEID"),
    (Tag(0x39040102), "PR_PRIMARY_CAPABILITY"),
    (Tag(0x39050003), "PR_DISPLAY_TYPE_EX"),
    (Tag(0x39FE001F), "PR_SMTP_ADDRESS"),
    (Tag(0x39FF001E), "PR_7BIT_DISPLAY_NAME"),
    (Tag(0x39FF001F), "PR_EMS_AB_DISPLAY_NAME_PRINTABLE"),
    (Tag(0x3A00001F), "PR_ACCOUNT"),
    (Tag(0x3A010102), "PR_ALTERNATE_RECIPIENT"),
    (Tag(0x3A02001F), "PR_CALLBACK_TELEPHONE_NUMBER"),
    (Tag(0x3A03000B), "PR_CONVERSION_PROHIBITED"),
    (Tag(0x3A04000B), "PR_DISCLOSE_RECIPIENTS"),
    (Tag(0x3A05001F), "PR_GENERATION"),
    (Tag(0x3A06001F), "PR_GIVEN_NAME"),
    (Tag(0x3A07001F), "PR_GOVERNMENT_ID_NUMBER"),
    (Tag(0x3A08001F), "PR_BUSINESS_TELEPHONE_NUMBER"),
    (Tag(0x3A09001F), "PR_HOME_TELEPHONE_NUMBER"),
    (Tag(0x3A0A001F), "PR_INITIALS"),
    (Tag(0x3A0B001F), "PR_KEYWORD"),
    (Tag(0x3A0C001F), "PR_LANGUAGE"),
    (Tag(0x3A0D001F), "PR_LOCATION"),
    (Tag(0x3A0E000B), "PR_MAIL_PERMISSION"),
    (Tag(0x3A0F001F), "PR_MHS_COMMON_NAME"),
    (Tag(0x3A10001F), "PR_ORGANIZATIONAL_ID_NUMBER"),
    (Tag(0x3A11001F), "PR_SURNAME"),
    (Tag(0x3A120102), "PR_ORIGINAL_ENTRYID"),
    (Tag(0x3A13001F), "PR_ORIGINAL_DISPLAY_NAME"),
    (Tag(0x3A140102), "PR_ORIGINAL_SEARCH_KEY"),
    (Tag(0x3A15001F), "PR_POSTAL_ADDRESS"),
    (Tag(0x3A16001F), "PR_COMPANY_NAME"),
    (Tag(0x3A17001F), "PR_TITLE"),
    (Tag(0x3A18001F), "PR_DEPARTMENT_NAME"),
    (Tag(0x3A19001F), "PR_OFFICE_LOCATION"),
    (Tag(0x3A1A001F), "PR_PRIMARY_TELEPHONE_NUMBER"),
    (Tag(0x3A1B001F), "PR_BUSINESS2_TELEPHONE_NUMBER"),
    (Tag(0x3A1B101E), "PR_BUSINESS2_TELEPHONE_NUMBER_A_MV"),
    (Tag(0x3A1C001F), "PR_MOBILE_TELEPHONE_NUMBER"),
    (Tag(0x3A1D001F), "PR_RADIO_TELEPHONE_NUMBER"),
    (Tag(0x3A1E001F), "PR_CAR_TELEPHONE_NUMBER"),
    (Tag(0x3A1F001F), "PR_OTHER_TELEPHONE_NUMBER"),
    (Tag(0x3A20001F), "PR_TRANSMITABLE_DISPLAY_NAME"),
    (Tag(0x3A21001F), "PR_PAGER_TELEPHONE_NUMBER"),
    (Tag(0x3A220102), "PR_USER_CERTIFICATE"),
    (Tag(0x3A23001F), "PR_PRIMARY_FAX_NUMBER"),
    (Tag(0x3A24001F), "PR_BUSINESS_FAX_NUMBER"),
    (Tag(0x3A25001F), "PR_HOME_FAX_NUMBER"),
    (Tag(0x3A26001F), "PR_COUNTRY"),
    (Tag(0x3A27001F), "PR_LOCALITY"),
    (Tag(0x3A28001F), "PR_STATE_OR_PROVINCE"),
    (Tag(0x3A29001F), "PR_STREET_ADDRESS"),
    (Tag(0x3A2A001F), "PR_POSTAL_CODE"),
    (Tag(0x3A2B001F), "PR_POST_OFFICE_BOX"),
    (Tag(0x3A2C001F), "PR_TELEX_NUMBER"),
    (Tag(0x3A2D001F), "PR_ISDN_NUMBER"),
    (Tag(0x3A2E001F), "PR_ASSISTANT_TELEPHONE_NUMBER"),
    (Tag(0x3A2F001F), "PR_HOME2_TELEPHONE_NUMBER"),
    (Tag(0x3A2F101E), "PR_HOME2_TELEPHONE_NUMBER_A_MV"),
    (Tag(0x3A30001F), "PR_ASSISTANT"),
    (Tag(0x3A40000B), "PR_SEND_RICH_INFO"),
    (Tag(0x3A410040), "PR_WEDDING_ANNIVERSARY"),
    (Tag(0x3A420040), "PR_BIRTHDAY"),
    (Tag(0x3A43001F), "PR_HOBBIES"),
    (Tag(0x3A44001F), "PR_MIDDLE_NAME"),
    (Tag(0x3A45001F), "PR_DISPLAY_NAME_PREFIX"),
    (Tag(0x3A46001F), "PR_PROFESSION"),
    (Tag(0x3A47001F), "PR_REFERRED_BY_NAME"),
    (Tag(0x3A48001F), "PR_SPOUSE_NAME"),
    (Tag(0x3A49001F), "PR_COMPUTER_NETWORK_NAME"),
    (Tag(0x3A4A001F), "PR_CUSTOMER_ID"),
    (Tag(0x3A4B001F), "PR_TTYTDD_PHONE_NUMBER"),
    (Tag(0x3A4C001F), "PR_FTP_SITE"),
    (Tag(0x3A4D0002), "PR_GENDER"),
    (Tag(0x3A4E001F), "PR_MANAGER_NAME"),
    (Tag(0x3A4F001F), "PR_NICKNAME"),
    (Tag(0x3A50001F), "PR_PERSONAL_HOME_PAGE"),
    (Tag(0x3A51001F), "PR_BUSINESS_HOME_PAGE"),
    (Tag(0x3A520048), "PR_CONTACT_VERSION"),
    (Tag(0x3A531102), "PR_CONTACT_ENTRYIDS"),
    (Tag(0x3A54101F), "PR_CONTACT_ADDRTYPES"),
    (Tag(0x3A550003), "PR_CONTACT_DEFAULT_ADDRESS_INDEX"),
    (Tag(0x3A56101F), "PR_CONTACT_EMAIL_ADDRESSES"),
    (Tag(0x3A57001F), "PR_COMPANY_MAIN_PHONE_NUMBER"),
    (Tag(0x3A58101F), "PR_CHILDRENS_NAMES"),
    (Tag(0x3A59001F), "PR_HOME_ADDRESS_CITY"),
    (Tag(0x3A5A001F), "PR_HOME_ADDRESS_COUNTRY"),
    (Tag(0x3A5B001F), "PR_HOME_ADDRESS_POSTAL_CODE"),
    (Tag(0x3A5C001F), "PR_HOME_ADDRESS_STATE_OR_PROVINCE"),
    (Tag(0x3A5D001F), "PR_HOME_ADDRESS_STREET"),
    (Tag(0x3A5E001F), "PR_HOME_ADDRESS_POST_OFFICE_BOX"),
    (Tag(0x3A5F001F), "PR_OTHER_ADDRESS_CITY"),
    (Tag(0x3A60001F), "PR_OTHER_ADDRESS_COUNTRY"),
    (Tag(0x3A61001F), "PR_OTHER_ADDRESS_POSTAL_CODE"),
    (Tag(0x3A62001F), "PR_OTHER_ADDRESS_STATE_OR_PROVINCE"),
    (Tag(0x3A63001F), "PR_OTHER_ADDRESS_STREET"),
    (Tag(0x3A64001F), "PR_OTHER_ADDRESS_POST_OFFICE_BOX"),
    (Tag(0x3A701102), "PR_USER_X509_CERTIFICATE"),
    (Tag(0x3A710003), "PR_SEND_INTERNET_ENCODING"),
    (Tag(0x3D000102), "PR_STORE_PROVIDERS"),
    (Tag(0x3D010102), "PR_AB_PROVIDERS"),
    (Tag(0x3D020102), "PR_TRANSPORT_PROVIDERS"),
    (Tag(0x3D04000B), "PR_DEFAULT_PROFILE"),
    (Tag(0x3D051102), "PR_AB_SEARCH_PATH"),
    (Tag(0x3D060102), "PR_AB_DEFAULT_DIR"),
    (Tag(0x3D070102), "PR_AB_DEFAULT_PAB"),
    (Tag(0x3D080102), "PR_FILTERING_HOOKS"),
    (Tag(0x3D09001F), "PR_SERVICE_NAME"),
    (Tag(0x3D0A001F), "PR_SERVICE_DLL_NAME"),
    (Tag(0x3D0B001E), "PR_SERVICE_ENTRY_NAME"),
    (Tag(0x3D0C0102), "PR_SERVICE_UID"),
    (Tag(0x3D0D0102), "PR_SERVICE_EXTRA_UIDS"),
    (Tag(0x3D0E0102), "PR_SERVICES"),
    (Tag(0x3D0F101F), "PR_SERVICE_SUPPORT_FILES"),
    (Tag(0x3D10101F), "PR_SERVICE_DELETE_FILES"),
    (Tag(0x3D110102), "PR_AB_SEARCH_PATH_UPDATE"),
    (Tag(0x3D12001F), "PR_PROFILE_NAME"),
    (Tag(0x3D13001F), "PR_SERVICE_INSTALL_ID"),
    (Tag(0x3D150102), "PR_EMSMDB_SECTION_UID"),
    (Tag(0x3D1C000B), "PR_AB_CHOOSE_DIRECTORY_AUTOMATICALLY"),
    (Tag(0x3D210102), "PR_ADMIN_SECURITY_DESCRIPTOR"),
    (Tag(0x3D220102), "PR_WIN32_SECURITY_DESCRIPTOR"),
    (Tag(0x3D23000B), "PR_NON_WIN32_ACL"),
    (Tag(0x3D24000B), "PR_ITEM_LEVEL_ACL"),
    (Tag(0x3D25001F), "PR_XMT_SECURITY_ROLE_1_AS_XML"),
    (Tag(0x3D250102), "PR_XMT_SECURITY_ROLE_1"),
    (Tag(0x3D26001F), "PR_XMT_SECURITY_ROLE_2_AS_XML"),
    (Tag(0x3D260102), "PR_XMT_SECURITY_ROLE_2"),
    (Tag(0x3D27001F), "PR_XMT_SECURITY_ROLE_3_AS_XML"),
    (Tag(0x3D270102), "PR_XMT_SECURITY_ROLE_3"),
    (Tag(0x3D28001F), "PR_XMT_SECURITY_ROLE_4_AS_XML"),
    (Tag(0x3D280102), "PR_XMT_SECURITY_ROLE_4"),
    (Tag(0x3D29001F), "PR_XMT_SECURITY_ROLE_5_AS_XML"),
    (Tag(0x3D290102), "PR_XMT_SECURITY_ROLE_5"),
    (Tag(0x3D2A001F), "PR_XMT_SECURITY_ROLE_6_AS_XML"),
    (Tag(0x3D2A0102), "PR_XMT_SECURITY_ROLE_6"),
    (Tag(0x3D2B001F), "PR_XMT_SECURITY_ROLE_7_AS_XML"),
    (Tag(0x3D2B0102), "PR_XMT_SECURITY_ROLE_7"),
    (Tag(0x3D2C001F), "PR_XMT_SECURITY_ROLE_8_AS_XML"),
    (Tag(0x3D2C0102), "PR_XMT_SECURITY_ROLE_8"),
    (Tag(0x3E00001F), "PR_IDENTITY_DISPLAY"),
    (Tag(0x3E010102), "PR_IDENTITY_ENTRYID"),
    (Tag(0x3E020003), "PR_RESOURCE_METHODS"),
    (Tag(0x3E030003), "PR_RESOURCE_TYPE"),
    (Tag(0x3E040003), "PR_STATUS_CODE"),
    (Tag(0x3E050102), "PR_IDENTITY_SEARCH_KEY"),
    (Tag(0x3E060102), "PR_OWN_STORE_ENTRYID"),
    (Tag(0x3E07001F), "PR_RESOURCE_PATH"),
    (Tag(0x3E08001F), "PR_STATUS_STRING"),
    (Tag(0x3E09000B), "PR_X400_DEFERRED_DELIVERY_CANCEL"),
    (Tag(0x3E0A0102), "PR_HEADER_FOLDER_ENTRYID"),
    (Tag(0x3E0B0003), "PR_REMOTE_PROGRESS"),
    (Tag(0x3E0C001F), "PR_REMOTE_PROGRESS_TEXT"),
    (Tag(0x3E0D000B), "PR_REMOTE_VALIDATE_OK"),
    (Tag(0x3F000003), "PR_CONTROL_FLAGS"),
    (Tag(0x3F010102), "PR_CONTROL_STRUCTURE"),
    (Tag(0x3F020003), "PR_CONTROL_TYPE"),
    (Tag(0x3F030003), "PR_DELTAX"),
    (Tag(0x3F040003), "PR_DELTAY"),
    (Tag(0x3F050003), "PR_XPOS"),
    (Tag(0x3F060003), "PR_YPOS"),
    (Tag(0x3F070102), "PR_CONTROL_ID"),
    (Tag(0x3F080003), "PR_INITIAL_DETAILS_PANE"),
    (Tag(0x3FD8001F), "PR_PREVIEW_UNREAD"),
    (Tag(0x3FD9001F), "PR_PREVIEW"),
    (Tag(0x3FDA001F), "PR_ABSTRACT"),
    (Tag(0x3FDB0003), "PR_DL_REPORT_FLAGS"),
    (Tag(0x3FDC0102), "PR_BILATERAL_INFO"),
    (Tag(0x3FDD0003), "PR_MSG_BODY_ID"),
    (Tag(0x3FDE0003), "PR_INTERNET_CPID"),
    (Tag(0x3FDF0003), "PR_AUTO_RESPONSE_SUPPRESS"),
    (Tag(0x3FE0000D), "PR_ACL_TABLE"),
    (Tag(0x3FE00102), "PR_ACL_DATA"),
    (Tag(0x3FE1000D), "PR_RULES_TABLE"),
    (Tag(0x3FE10102), "PR_RULES_DATA"),
    (Tag(0x3FE20003), "PR_FOLDER_DESIGN_FLAGS"),
    (Tag(0x3FE3000B), "PR_DELEGATED_BY_RULE"),
    (Tag(0x3FE4000B), "PR_DESIGN_IN_PROGRESS"),
    (Tag(0x3FE5000B), "PR_SECURE_ORIGINATION"),
    (Tag(0x3FE6000B), "PR_PUBLISH_IN_ADDRESS_BOOK"),
    (Tag(0x3FE70003), "PR_RESOLVE_METHOD"),
    (Tag(0x3FE8001F), "PR_ADDRESS_BOOK_DISPLAY_NAME"),
    (Tag(0x3FE90003), "PR_EFORMS_LOCALE_ID"),
    (Tag(0x3FEA000B), "PR_HAS_DAMS"),
    (Tag(0x3FEB0003), "PR_DEFERRED_SEND_NUMBER"),
    (Tag(0x3FEC0003), "PR_DEFERRED_SEND_UNITS"),
    (Tag(0x3FED0003), "PR_EXPIRY_NUMBER"),
    (Tag(0x3FEE0003), "PR_EXPIRY_UNITS"),
    (Tag(0x3FEF0040), "PR_DEFERRED_SEND_TIME"),
    (Tag(0x3FF00102), "PR_CONFLICT_ENTRYID"),
    (Tag(0x3FF10003), "PR_MESSAGE_LOCALE_ID"),
    (Tag(0x3FF20102), "PR_RULE_TRIGGER_HISTORY"),
    (Tag(0x3FF30102), "PR_MOVE_TO_STORE_ENTRYID"),
    (Tag(0x3FF40102), "PR_MOVE_TO_FOLDER_ENTRYID"),
    (Tag(0x3FF50003), "PR_STORAGE_QUOTA_LIMIT"),
    (Tag(0x3FF60003), "PR_EXCESS_STORAGE_USED"),
    (Tag(0x3FF7001F), "PR_SVR_GENERATING_QUOTA_MSG"),
    (Tag(0x3FF8001F), "PR_CREATOR_NAME"),
    (Tag(0x3FF90102), "PR_CREATOR_ENTRYID"),
    (Tag(0x3FFA001F), "PR_LAST_MODIFIER_NAME"),
    (Tag(0x3FFB0102), "PR_LAST_MODIFIER_ENTRYID"),
    (Tag(0x3FFC001F), "PR_REPLY_RECIPIENT_SMTP_PROXIES"),
    (Tag(0x3FFD0003), "PR_MESSAGE_CODEPAGE"),
    (Tag(0x3FFE0102), "PR_EXTENDED_ACL_DATA"),
    (Tag(0x40190003), "ptagSenderFlags"),
    (Tag(0x401A0003), "ptagSentRepresentingFlags"),
    (Tag(0x403E001F), "PR_ORG_EMAIL_ADDRESS"),
    (Tag(0x40760003), "PR_CONTENT_FILTER_SCL"),
    (Tag(0x40790003), "PR_SENDER_ID_STATUS"),
    (Tag(0x59020003), "PR_INETMAIL_OVERRIDE_FORMAT"),
    (Tag(0x59090003), "PR_MSG_EDITOR_FORMAT"),
    (Tag(0x5D01001F), "PR_SENDER_SMTP_ADDRESS"),
    (Tag(0x5D02001F), "PR_SENT_REPRESENTING_SMTP_ADDRESS"),
    (Tag(0x5D07001F), "PR_RECEIVED_BY_SMTP_ADDRESS"),
    (Tag(0x5D08001F), "PR_RCVD_REPRESENTING_SMTP_ADDRESS"),
    (Tag(0x5FE1000B), "PR_RECIPIENT_PROPOSED"),
    (Tag(0x5FE30040), "PR_RECIPIENT_PROPOSEDSTARTTIME"),
    (Tag(0x5FE40040), "PR_RECIPIENT_PROPOSEDENDTIME"),
    (Tag(0x5FF6001F), "PR_RECIPIENT_DISPLAY_NAME"),
    (Tag(0x5FF70102), "PR_RECIPIENT_ENTRYID"),
    (Tag(0x5FFB0040), "PR_RECIPIENT_TRACKSTATUS_TIME"),
    (Tag(0x5FFD0003), "PR_RECIPIENT_FLAGS"),
    (Tag(0x5FFF0003), "PR_RECIPIENT_TRACKSTATUS"),
    (Tag(0x61000003), "PR_JUNK_INCLUDE_CONTACTS"),
    (Tag(0x61010003), "PR_JUNK_THRESHOLD"),
    (Tag(0x61020003), "PR_JUNK_PERMANENTLY_DELETE"),
    (Tag(0x61030003), "PR_JUNK_ADD_RECIPS_TO_SSL"),
    (Tag(0x6107000B), "PR_JUNK_PHISHING_ENABLE_LINKS"),
    (Tag(0x6500000B), "ptagLISSubfolders"),
    (Tag(0x65010003), "ptagLISUnreadCount"),
    (Tag(0x6570001F), "ptagLISErrorLogUrl"),
    (Tag(0x65A00014), "PR_RULE_SERVER_RULE_ID"),
    (Tag(0x65A1000B), "PR_FORCE_CLIENT_REFRESH"),
    (Tag(0x65AA0003), "ptagLISErrorCode"),
    (Tag(0x65AB0003), "ptagLISErrorItemType"),
    (Tag(0x65AC0003), "ptagLISErrorOperation"),
    (Tag(0x65AD001F), "ptagLISErrorItemUrl"),
    (Tag(0x65AE001F), "ptagLISErrorSourceUrl"),
    (Tag(0x65AF001F), "ptagLISModifiedPropertyList"),
    (Tag(0x65B00003), "ptagLISExtendedErrorinfo"),
    (Tag(0x65C20102), "PR_REPLY_TEMPLATE_ID"),
    (Tag(0x65C5000B), "ptagLISNewMail"),
    (Tag(0x65D0001F), "PR_PROFILE_ALTERNATE_STORE_TYPE_W"),
    (Tag(0x65D1001F), "ptagSqlSelect"),
    (Tag(0x65D2001F), "ptagSqlFrom"),
    (Tag(0x65D3001F), "ptagSqlWhere"),
    (Tag(0x65D4001F), "ptagSqlOrder"),
    (Tag(0x65D5001F), "ptagSqlGroup"),
    (Tag(0x65E00102), "PR_SOURCE_KEY"),
    (Tag(0x65E10102), "PR_PARENT_SOURCE_KEY"),
    (Tag(0x65E20102), "PR_CHANGE_KEY"),
    (Tag(0x65E30102), "PR_PREDECESSOR_CHANGE_LIST"),
    (Tag(0x65E40003), "PR_SYNCHRONIZE_FLAGS"),
    (Tag(0x65E5000B), "PR_AUTO_ADD_NEW_SUBS"),
    (Tag(0x65E6000B), "PR_NEW_SUBS_GET_AUTO_ADD"),
    (Tag(0x65E7001F), "PR_MESSAGE_SITE_NAME"),
    (Tag(0x65E8000B), "PR_MESSAGE_PROCESSED"),
    (Tag(0x65E90003), "PR_RULE_MSG_STATE"),
    (Tag(0x65EA0003), "PR_RULE_MSG_USER_FLAGS"),
    (Tag(0x65EB001F), "PR_RULE_MSG_PROVIDER"),
    (Tag(0x65EC001F), "PR_RULE_MSG_NAME"),
    (Tag(0x65ED0003), "PR_RULE_MSG_LEVEL"),
    (Tag(0x65EE0102), "PR_RULE_MSG_PROVIDER_DATA"),
    (Tag(0x65F30003), "PR_RULE_MSG_SEQUENCE"),
    (Tag(0x65F4000B), "PR_PREVENT_MSG_CREATE"),
    (Tag(0x65F50040), "PR_IMAP_INTERNAL_DATE"),
    (Tag(0x65F60102), "PR_STORE_ENTRYID_EMSMDB_V1"),
    (Tag(0x66000003), "PR_PROFILE_VERSION"),
    (Tag(0x66010003), "PR_PROFILE_CONFIG_FLAGS"),
    (Tag(0x66010102), "PR_CONTAB_UID"),
    (Tag(0x6602000B), "PR_CONTAB_SORT_FLAG"),
    (Tag(0x6602001E), "PR_PROFILE_HOME_SERVER"),
    (Tag(0x6603001E), "PR_PROFILE_USER"),
    (Tag(0x66040003), "PR_PROFILE_CONNECT_FLAGS"),
    (Tag(0x66050003), "PR_PROFILE_TRANSPORT_FLAGS"),
    (Tag(0x66060003), "PR_PROFILE_UI_STATE"),
    (Tag(0x6607001F), "PR_PROFILE_UNRESOLVED_NAME"),
    (Tag(0x6608001E), "PR_PROFILE_UNRESOLVED_SERVER"),
    (Tag(0x66090003), "PR_PROFILE_OPEN_FLAGS"),
    (Tag(0x6609001E), "PR_PROFILE_BINDING_ORDER"),
    (Tag(0x660A0003), "PR_PROFILE_TYPE"),
    (Tag(0x660B001E), "PR_PROFILE_MAILBOX"),
    (Tag(0x660C001E), "PR_PROFILE_SERVER"),
    (Tag(0x660D0003), "PR_PROFILE_MAX_RESTRICT"),
    (Tag(0x660E001F), "PR_PROFILE_AB_FILES_PATH"),
    (Tag(0x660F001F), "PR_PROFILE_FAVFLD_DISPLAY_NAME"),
    (Tag(0x6610001F), "PR_PROFILE_OFFLINE_STORE_PATH"),
    (Tag(0x66100102), "PR_CONTAB_FOLDER_ENTRYID"),
    (Tag(0x66110003), "PR_CONTAB_STORE_SUPPORT_MASK"),
    (Tag(0x66110102), "PR_PROFILE_OFFLINE_INFO"),
    (Tag(0x6612001E), "PR_PROFILE_HOME_SERVER_DN"),
    (Tag(0x6612001F), "PR_CONTAB_STORE_NAME"),
    (Tag(0x6613001F), "PR_CONTAB_FOLDER_NAME"),
    (Tag(0x6613101E), "PR_PROFILE_HOME_SERVER_ADDRS"),
    (Tag(0x6614000B), "PR_CONTAB_MULTI_ADDR_FLAG"),
    (Tag(0x6614001E), "PR_PROFILE_SERVER_DN"),
    (Tag(0x6615001F), "PR_PROFILE_FAVFLD_COMMENT"),
    (Tag(0x6616001F), "PR_PROFILE_ALLPUB_DISPLAY_NAME"),
    (Tag(0x6617001F), "PR_PROFILE_ALLPUB_COMMENT"),
    (Tag(0x66180003), "PR_DISABLE_WINSOCK"),
    (Tag(0x6618000B), "PR_IN_TRANSIT"),
    (Tag(0x66190003), "PR_PROFILE_AUTH_PACKAGE"),
    (Tag(0x66190102), "PR_USER_ENTRYID"),
    (Tag(0x661A0003), "PR_PROFILE_RECONNECT_INTERVAL"),
    (Tag(0x661A001E), "PR_USER_NAME"),
    (Tag(0x661B0003), "PR_PROFILE_SERVER_VERSION"),
    (Tag(0x661B0102), "PR_MAILBOX_OWNER_ENTRYID"),
    (Tag(0x661C001F), "PR_MAILBOX_OWNER_NAME"),
    (Tag(0x661D000B), "PR_OOF_STATE"),
    (Tag(0x661E0102), "PR_SCHEDULE_FOLDER_ENTRYID"),
    (Tag(0x661F0102), "PR_IPM_DAF_ENTRYID"),
    (Tag(0x66200102), "PR_NON_IPM_SUBTREE_ENTRYID"),
    (Tag(0x66201102), "PR_CONTAB_FOLDER_ENTRYIDS"),
    (Tag(0x66210102), "PR_EFORMS_REGISTRY_ENTRYID"),
    (Tag(0x66211003), "PR_CONTAB_STORE_SUPPORT_MASKS"),
    (Tag(0x6622001F), "PR_ROH_PROXY_SERVER"),
    (Tag(0x66220102), "PR_SPLUS_FREE_BUSY_ENTRYID"),
    (Tag(0x6622101F), "PR_CONTAB_STORE_NAMES"),
    (Tag(0x66230003), "PR_ROH_FLAGS"),
    (Tag(0x66230102), "PR_OFFLINE_ADDRBOOK_ENTRYID"),
    (Tag(0x6623101F), "PR_CONTAB_FOLDER_NAMES"),
    (Tag(0x66240102), "PR_EFORMS_FOR_LOCALE_ENTRYID"),
    (Tag(0x6624101F), "PR_CONTAB_DISPLAY_NAMES"),
    (Tag(0x6625001F), "PR_ROH_PROXY_PRINCIPAL_NAME"),
    (Tag(0x66250102), "PR_FREE_BUSY_FOR_LOCAL_SITE_ENTRYID"),
    (Tag(0x66251003), "PR_CONTAB_MULTI_ADDR_FLAGS"),
    (Tag(0x66260102), "PR_ADDRBOOK_FOR_LOCAL_SITE_ENTRYID"),
    (Tag(0x66261102), "PR_CONTAB_STORE_ENTRYIDS"),
    (Tag(0x66270003), "PR_ROH_PROXY_AUTH_SCHEME"),
    (Tag(0x66270102), "PR_OFFLINE_MESSAGE_ENTRYID"),
    (Tag(0x66280102), "PR_GW_MTSIN_ENTRYID"),
    (Tag(0x66290102), "PR_GW_MTSOUT_ENTRYID"),
    (Tag(0x662A000B), "PR_TRANSFER_ENABLED"),
    (Tag(0x662A001F), "PR_PROFILE_HOME_SERVER_FQDN"),
    (Tag(0x662B0102), "PR_TEST_LINE_SPEED"),
    (Tag(0x662C000D), "PR_HIERARCHY_SYNCHRONIZER"),
    (Tag(0x662D000D), "PR_CONTENTS_SYNCHRONIZER"),
    (Tag(0x662E000D), "PR_COLLECTOR"),
    (Tag(0x662F000D), "PR_FAST_TRANSFER"),
    (Tag(0x66300102), "PR_IPM_FAVORITES_ENTRYID"),
    (Tag(0x66310102), "PR_IPM_PUBLIC_FOLDERS_ENTRYID"),
    (Tag(0x6632000B), "PR_STORE_OFFLINE"),
    (Tag(0x6633001F), "PR_HIERARCHY_SERVER"),
    (Tag(0x6634000D), "PR_CHANGE_ADVISOR"),
    (Tag(0x6635001F), "PR_FAVORITES_DEFAULT_NAME"),
    (Tag(0x66360102), "PR_SYS_CONFIG_FOLDER_ENTRYID"),
    (Tag(0x66370048), "PR_CHANGE_NOTIFICATION_GUID"),
    (Tag(0x66380003), "PR_FOLDER_CHILD_COUNT"),
    (Tag(0x66390003), "PR_PROFILE_ABP_ALLOW_RECONNECT"),
    (Tag(0x663A0003), "PR_PROFILE_ABP_MTHREAD_TIMEOUT_SECS"),
    (Tag(0x663A000B), "PR_HAS_RULES"),
    (Tag(0x663B0102), "PR_PROFILE_SERVER_FULL_VERSION"),
    (Tag(0x663C0102), "PR_PUBLIC_FOLDER_ENTRYID"),
    (Tag(0x663D0003), "PR_OFFLINE_FLAGS"),
    (Tag(0x663E0003), "PR_HIERARCHY_CHANGE_NUM"),
    (Tag(0x663F000B), "PR_HAS_MODERATOR_RULES"),
    (Tag(0x66400003), "PR_DELETED_MSG_COUNT"),
    (Tag(0x66410003), "PR_DELETED_FOLDER_COUNT"),
    (Tag(0x6641001F), "PR_PROFILE_USER_SMTP_EMAIL_ADDRESS"),
    (Tag(0x66420040), "PR_OLDEST_DELETED_ON"),
    (Tag(0x66430003), "PR_DELETED_ASSOC_MSG_COUNT"),
    (Tag(0x6644001F), "PR_REPLICA_SERVER"),
    (Tag(0x66450102), "PR_CLIENT_ACTIONS"),
    (Tag(0x66460102), "PR_DAM_ORIGINAL_ENTRYID"),
    (Tag(0x6647000B), "PR_DAM_BACK_PATCHED"),
    (Tag(0x66480003), "PR_RULE_ERROR"),
    (Tag(0x66490003), "PR_RULE_ACTION_TYPE"),
    (Tag(0x664A000B), "PR_HAS_NAMED_PROPERTIES"),
    (Tag(0x664B0014), "PR_REPLICA_VERSION"),
    (Tag(0x664C0102), "PR_FID_MID"),
    (Tag(0x664D0102), "PR_ORIGIN_ID"),
    (Tag(0x664F000B), "PR_SYNCEVENT_FIRED"),
    (Tag(0x66500003), "PR_RULE_ACTION_NUMBER"),
    (Tag(0x66510102), "PR_RULE_FOLDER_ENTRYID"),
    (Tag(0x66520102), "PR_ACTIVE_USER_ENTRYID"),
    (Tag(0x66530003), "PR_X400_ENVELOPE_TYPE"),
    (Tag(0x66540040), "PR_MSG_FOLD_TIME"),
    (Tag(0x66550102), "PR_ICS_CHANGE_KEY"),
    (Tag(0x66580003), "PR_GW_ADMIN_OPERATIONS"),
    (Tag(0x66590102), "PR_INTERNET_CONTENT"),
    (Tag(0x66590103), "PR_INTERNET_CONTENT_HANDLE"),
    (Tag(0x66590104), "PR_INTERNET_CONTENT_EA"),
    (Tag(0x665B001F), "PR_ORIGINATOR_NAME"),
    (Tag(0x665C001F), "PR_ORIGINATOR_ADDR"),
    (Tag(0x665D001F), "PR_ORIGINATOR_ADDRTYPE"),
    (Tag(0x665E0102), "PR_ORIGINATOR_ENTRYID"),
    (Tag(0x665F0040), "PR_ARRIVAL_TIME"),
    (Tag(0x66600102), "PR_TRACE_INFO"),
    (Tag(0x66610102), "PR_SUBJECT_TRACE_INFO"),
    (Tag(0x66620003), "PR_RECIPIENT_NUMBER"),
    (Tag(0x66630102), "PR_MTS_SUBJECT_ID"),
    (Tag(0x6664001F), "PR_REPORT_DESTINATION_NAME"),
    (Tag(0x66650102), "PR_REPORT_DESTINATION_ENTRYID"),
    (Tag(0x66660102), "PR_CONTENT_SEARCH_KEY"),
    (Tag(0x66670102), "PR_FOREIGN_ID"),
    (Tag(0x66680102), "PR_FOREIGN_REPORT_ID"),
    (Tag(0x66690102), "PR_FOREIGN_SUBJECT_ID"),
    (Tag(0x666A0003), "PR_PROHIBIT_RECEIVE_QUOTA"),
    (Tag(0x666A0102), "PR_INTERNAL_TRACE_INFO"),
    (Tag(0x666B0102), "PR_PROMOTE_PROP_ID_LIST"),
    (Tag(0x666C000B), "PR_IN_CONFLICT"),
    (Tag(0x666D0003), "PR_MAX_SUBMIT_MESSAGE_SIZE"),
    (Tag(0x666E0003), "PR_PROHIBIT_SEND_QUOTA"),
    (Tag(0x66700102), "PR_LONGTERM_ENTRYID_FROM_TABLE"),
    (Tag(0x66710014), "PR_MEMBER_ID"),
    (Tag(0x66710102), "PR_SHORTTERM_PARENT_ENTRYID_FROM_OBJECT"),
    (Tag(0x6672001F), "PR_MEMBER_NAME"),
    (Tag(0x66720102), "PR_SHORTTERM_ENTRYID_FROM_OBJECT"),
    (Tag(0x66730003), "PR_MEMBER_RIGHTS"),
    (Tag(0x66740014), "PR_RULE_ID"),
    (Tag(0x66750102), "PR_RULE_IDS"),
    (Tag(0x66760003), "PR_RULE_SEQUENCE"),
    (Tag(0x66770003), "PR_RULE_STATE"),
    (Tag(0x66780003), "PR_RULE_USER_FLAGS"),
    (Tag(0x667900FD), "PR_RULE_CONDITION"),
    (Tag(0x667A0102), "PR_EVENTS_ROOT_FOLDER_ENTRYID"),
    (Tag(0x667B001F), "PR_PROFILE_MOAB"),
    (Tag(0x667C001E), "PR_PROFILE_MOAB_GUID"),
    (Tag(0x667D0003), "PR_PROFILE_MOAB_SEQ"),
    (Tag(0x667E0102), "PR_GET_PROPS_EXCLUDE_PROP_ID_LIST"),
    (Tag(0x667F1102), "PR_IMPLIED_RESTRICTIONS"),
    (Tag(0x668000FE), "PR_RULE_ACTIONS"),
    (Tag(0x6681001E), "PR_RULE_PROVIDER"),
    (Tag(0x6682001F), "PR_RULE_NAME"),
    (Tag(0x66830003), "PR_RULE_LEVEL"),
    (Tag(0x66840102), "PR_RULE_PROVIDER_DATA"),
    (Tag(0x66850040), "PR_LAST_FULL_BACKUP"),
    (Tag(0x66870102), "PR_PROFILE_ADDR_INFO"),
    (Tag(0x66890102), "PR_PROFILE_OPTIONS_DATA"),
    (Tag(0x668A0102), "PR_NNTP_ARTICLE_FOLDER_ENTRYID"),
    (Tag(0x668B0102), "PR_NNTP_CONTROL_FOLDER_ENTRYID"),
    (Tag(0x668C0102), "PR_NEWSGROUP_ROOT_FOLDER_ENTRYID"),
    (Tag(0x668D001E), "PR_INBOUND_NEWSFEED_DN"),
    (Tag(0x668E001E), "PR_OUTBOUND_NEWSFEED_DN"),
    (Tag(0x668F0040), "PR_DELETED_ON"),
    (Tag(0x66900003), "PR_REPLICATION_STYLE"),
    (Tag(0x66910102), "PR_REPLICATION_SCHEDULE"),
    (Tag(0x66920003), "PR_REPLICATION_MESSAGE_PRIORITY"),
    (Tag(0x66930003), "PR_OVERALL_MSG_AGE_LIMIT"),
    (Tag(0x66940003), "PR_REPLICATION_ALWAYS_INTERVAL"),
    (Tag(0x66950003), "PR_REPLICATION_MSG_SIZE"),
    (Tag(0x6696000B), "PR_IS_NEWSGROUP_ANCHOR"),
    (Tag(0x6697000B), "PR_IS_NEWSGROUP"),
    (Tag(0x66980102), "PR_REPLICA_LIST"),
    (Tag(0x66990003), "PR_OVERALL_AGE_LIMIT"),
    (Tag(0x669A001F), "PR_INTERNET_CHARSET"),
    (Tag(0x669B0014), "PR_DELETED_MESSAGE_SIZE_EXTENDED"),
    (Tag(0x669C0014), "PR_DELETED_NORMAL_MESSAGE_SIZE_EXTENDED"),
    (Tag(0x669D0014), "PR_DELETED_ASSOC_MESSAGE_SIZE_EXTENDED"),
    (Tag(0x669E000B), "PR_SECURE_IN_SITE"),
    (Tag(0x66A0001F), "PR_NT_USER_NAME"),
    (Tag(0x66A10003), "PR_LOCALE_ID"),
    (Tag(0x66A20040), "PR_LAST_LOGON_TIME"),
    (Tag(0x66A30040), "PR_LAST_LOGOFF_TIME"),
    (Tag(0x66A40003), "PR_STORAGE_LIMIT_INFORMATION"),
    (Tag(0x66A5000B), "PR_INTERNET_MDNS"),
    (Tag(0x66A5001E), "PR_NEWSGROUP_COMPONENT"),
    (Tag(0x66A60102), "PR_NEWSFEED_INFO"),
    (Tag(0x66A7001F), "PR_INTERNET_NEWSGROUP_NAME"),
    (Tag(0x66A80003), "PR_FOLDER_FLAGS"),
    (Tag(0x66A90040), "PR_LAST_ACCESS_TIME"),
    (Tag(0x66AA0003), "PR_RESTRICTION_COUNT"),
    (Tag(0x66AB0003), "PR_CATEG_COUNT"),
    (Tag(0x66AC0003), "PR_CACHED_COLUMN_COUNT"),
    (Tag(0x66AD0003), "PR_NORMAL_MSG_W_ATTACH_COUNT"),
    (Tag(0x66AE0003), "PR_ASSOC_MSG_W_ATTACH_COUNT"),
    (Tag(0x66AF0003), "PR_RECIPIENT_ON_NORMAL_MSG_COUNT"),
    (Tag(0x66B00003), "PR_RECIPIENT_ON_ASSOC_MSG_COUNT"),
    (Tag(0x66B10003), "PR_ATTACH_ON_NORMAL_MSG_COUNT"),
    (Tag(0x66B20003), "PR_ATTACH_ON_ASSOC_MSG_COUNT"),
    (Tag(0x66B30003), "PR_NORMAL_MESSAGE_SIZE"),
    (Tag(0x66B30014), "PR_NORMAL_MESSAGE_SIZE_EXTENDED"),
    (Tag(0x66B40003), "PR_ASSOC_MESSAGE_SIZE"),
    (Tag(0x66B40014), "PR_ASSOC_MESSAGE_SIZE_EXTENDED"),
    (Tag(0x66B5001F), "PR_FOLDER_PATHNAME"),
    (Tag(0x66B60003), "PR_OWNER_COUNT"),
    (Tag(0x66B70003), "PR_CONTACT_COUNT"),
    (Tag(0x66C30003), "PR_CODE_PAGE_ID"),
    (Tag(0x66C40003), "PR_RETENTION_AGE_LIMIT"),
    (Tag(0x66C5000B), "PR_DISABLE_PERUSER_READ"),
    (Tag(0x6700000B), "PR_WIZARD_NO_PST_PAGE"),
    (Tag(0x6700001E), "PR_PST_PATH"),
    (Tag(0x6701000B), "PR_PST_REMEMBER_PW"),
    (Tag(0x67020003), "PR_OST_ENCRYPTION"),
    (Tag(0x6703001E), "PR_PST_PW_SZ_OLD"),
    (Tag(0x6704001E), "PR_PST_PW_SZ_NEW"),
    (Tag(0x67050003), "PR_SORT_LOCALE_ID"),
    (Tag(0x6707001F), "PR_URL_NAME"),
    (Tag(0x6708000B), "PR_SUBFOLDER"),
    (Tag(0x67090040), "PR_LOCAL_COMMIT_TIME"),
    (Tag(0x670A0040), "PR_LOCAL_COMMIT_TIME_MAX"),
    (Tag(0x670B0003), "PR_DELETED_COUNT_TOTAL"),
    (Tag(0x670C1048), "PR_AUTO_RESET"),
    (Tag(0x670D001F), "PR_PARENT_URL_NAME"),
    (Tag(0x670E001F), "PR_FLAT_URL_NAME"),
    (Tag(0x670F001F), "PR_SRC_URL_NAME"),
    (Tag(0x67120003), "PR_RANK"),
    (Tag(0x67210003), "PR_QUOTA_WARNING_THRESHOLD"),
    (Tag(0x67210014), "PR_PF_OVER_HARD_QUOTA_LIMIT"),
    (Tag(0x67220003), "PR_QUOTA_SEND_THRESHOLD"),
    (Tag(0x67220014), "PR_PF_MSG_SIZE_LIMIT"),
    (Tag(0x67230003), "PR_QUOTA_RECEIVE_THRESHOLD"),
    (Tag(0x6723000B), "PR_PF_DISALLOW_MDB_WIDE_EXPIRY"),
    (Tag(0x67460003), "PR_MIME_SIZE"),
    (Tag(0x67460014), "PR_MIME_SIZE_EXTENDED"),
    (Tag(0x67470003), "PR_FILE_SIZE"),
    (Tag(0x67470014), "PR_FILE_SIZE_EXTENDED"),
    (Tag(0x67480014), "PidTagFolderId"),
    (Tag(0x674A0014), "PidTagMid"),
    (Tag(0x67700003), "PR_PST_CONFIG_FLAGS"),
    (Tag(0x6771001F), "PR_PST_PATH_HINT"),
    (Tag(0x67F00102), "PR_PROFILE_SECURE_MAILBOX"),
    (Tag(0x67FC001F), "PR_AUTOCFG_USER_PASSWORD_W"),
    (Tag(0x67FD001F), "PR_AUTOCFG_USER_EMAIL_W"),
    (Tag(0x67FE001F), "PR_AUTOCFG_USER_NAME_W"),
    (Tag(0x68340003), "PR_WB_SF_LAST_USED"),
    (Tag(0x683A0003), "PR_WB_SF_EXPIRATION"),
    (Tag(0x68410003), "PR_SCHDINFO_RESOURCE_TYPE"),
    (Tag(0x6842000B), "PR_SCHDINFO_BOSS_WANTS_COPY"),
    (Tag(0x68420102), "PR_WB_SF_ID"),
    (Tag(0x6843000B), "PR_SCHDINFO_DONT_MAIL_DELEGATES"),
    (Tag(0x6844101F), "PR_SCHDINFO_DELEGATE_NAMES"),
    (Tag(0x68450102), "PR_WB_SF_DEFINITION"),
    (Tag(0x68451102), "PR_SCHDINFO_DELEGATE_ENTRYIDS"),
    (Tag(0x68460003), "PR_WB_SF_STORAGE_TYPE"),
    (Tag(0x68470003), "PR_FREEBUSY_PUBLISH_START"),
    (Tag(0x68480003), "PR_FREEBUSY_PUBLISH_END"),
    (Tag(0x68490003), "PR_WLINK_TYPE"),
    (Tag(0x684A0003), "PR_WLINK_FLAGS"),
    (Tag(0x684B000B), "PR_SCHDINFO_BOSS_WANTS_INFO"),
    (Tag(0x684C0102), "PR_WLINK_ENTRYID"),
    (Tag(0x684E0102), "PR_WLINK_STORE_ENTRYID"),
    (Tag(0x684F1003), "PR_SCHDINFO_MONTHS_MERGED"),
    (Tag(0x68501102), "PR_SCHDINFO_FREEBUSY_MERGED"),
    (Tag(0x68511003), "PR_SCHDINFO_MONTHS_TENTATIVE"),
    (Tag(0x68520003), "PR_WLINK_SECTION"),
    (Tag(0x68521102), "PR_SCHDINFO_FREEBUSY_TENTATIVE"),
    (Tag(0x68531003), "PR_SCHDINFO_MONTHS_BUSY"),
    (Tag(0x68540102), "PR_WLINK_ABEID"),
    (Tag(0x68541102), "PR_SCHDINFO_FREEBUSY_BUSY"),
    (Tag(0x68551003), "PR_SCHDINFO_MONTHS_OOF"),
    (Tag(0x68561102), "PR_SCHDINFO_FREEBUSY_OOF"),
    (Tag(0x685E0003), "PR_AGING_DEFAULT"),
    (Tag(0x68680040), "PR_FREEBUSY_RANGE_TIMESTAMP"),
    (Tag(0x68690003), "PR_FREEBUSY_COUNT_MONTHS"),
    (Tag(0x686A0102), "PR_SCHDINFO_APPT_TOMBSTONE"),
    (Tag(0x686B1003), "PR_DELEGATE_FLAGS"),
    (Tag(0x686C0102), "PR_SCHDINFO_FREEBUSY"),
    (Tag(0x686D000B), "PR_SCHDINFO_AUTO_ACCEPT_APPTS"),
    (Tag(0x686E000B), "PR_SCHDINFO_DISALLOW_RECURRING_APPTS"),
    (Tag(0x686F000B), "PR_SCHDINFO_DISALLOW_OVERLAPPING_APPTS"),
    (Tag(0x68910102), "PR_WLINK_AB_EXSTOREEID"),
    (Tag(0x68920003), "PR_WLINK_RO_GROUP_TYPE"),
    (Tag(0x69040102), "PR_NDR_FROM_ENTRYID"),
    (Tag(0x6905001E), "PR_NDR_FROM_NAME"),
    (Tag(0x69060102), "PR_NDR_FROM_SEARCH_KEY"),
    (Tag(0x6E010003), "PR_SECURITY_FLAGS"),
    (Tag(0x7006001F), "PR_VD_NAME"),
    (Tag(0x70070003), "PR_VD_VERSION"),
    (Tag(0x7C060003), "PR_ROAMING_DATATYPES"),
    (Tag(0x7C070102), "PR_ROAMING_DICTIONARY"),
    (Tag(0x7C080102), "PR_ROAMING_XMLSTREAM"),
    (Tag(0x7C090102), "PR_ROAMING_BINARYSTREAM"),
    (Tag(0x7C0A000B), "PR_STORE_SLOWLINK"),
    (Tag(0x7CFE000B), "PR_FORCE_USE_ENTRYID_SERVER"),
    (Tag(0x7CFF001E), "PR_PROFILE_MDB_DN"),
    (Tag(0x7D01000B), "PR_PROCESSED"),
    (Tag(0x7FF90040), "PR_EXCEPTION_REPLACETIME"),
    (Tag(0x7FFA0003), "PR_ATTACHMENT_LINKID"),
    (Tag(0x7FFB0040), "PR_EXCEPTION_STARTTIME"),
    (Tag(0x7FFC0040), "PR_EXCEPTION_ENDTIME"),
    (Tag(0x7FFD0003), "PR_ATTACHMENT_FLAGS"),
    (Tag(0x7FFE000B), "PR_ATTACHMENT_HIDDEN"),
    (Tag(0x7FFF000B), "PR_ATTACHMENT_CONTACTPHOTO"),
    (Tag(0x8001000B), "PR_EMS_AB_DISPLAY_NAME_OVERRIDE"),
    (Tag(0x80031102), "PR_EMS_AB_CA_CERTIFICATE"),
    (Tag(0x8004001F), "PR_EMS_AB_FOLDER_PATHNAME"),
    (Tag(0x8005000D), "PR_EMS_AB_MANAGER"),
    (Tag(0x8005001F), "PR_EMS_AB_MANAGER_A"),
    (Tag(0x8006000D), "PR_EMS_AB_HOME_MDB_O"),
    (Tag(0x8006001F), "PR_EMS_AB_HOME_MDB"),
    (Tag(0x8007000D), "PR_EMS_AB_HOME_MTA_O"),
    (Tag(0x8007001F), "PR_EMS_AB_HOME_MTA"),
    (Tag(0x8008000D), "PR_EMS_AB_IS_MEMBER_OF_DL"),
    (Tag(0x8008101F), "PR_EMS_AB_IS_MEMBER_OF_DL_A"),
    (Tag(0x8009000D), "PR_EMS_AB_MEMBER"),
    (Tag(0x8009101F), "PR_EMS_AB_MEMBER_A"),
    (Tag(0x800A001F), "PR_EMS_AB_AUTOREPLY_MESSAGE"),
    (Tag(0x800B000B), "PR_EMS_AB_AUTOREPLY"),
    (Tag(0x800C000D), "PR_EMS_AB_OWNER_O"),
    (Tag(0x800C001F), "PR_EMS_AB_OWNER"),
    (Tag(0x800D000D), "PR_EMS_AB_KM_SERVER_O"),
    (Tag(0x800D001F), "PR_EMS_AB_KM_SERVER"),
    (Tag(0x800E000D), "PR_EMS_AB_REPORTS"),
    (Tag(0x800E101F), "PR_EMS_AB_REPORTS_A"),
    (Tag(0x800F101F), "PR_EMS_AB_PROXY_ADDRESSES"),
    (Tag(0x80100102), "PR_EMS_AB_HELP_DATA32"),
    (Tag(0x8011001F), "PR_EMS_AB_TARGET_ADDRESS"),
    (Tag(0x8012101F), "PR_EMS_AB_TELEPHONE_NUMBER"),
    (Tag(0x80130102), "PR_EMS_AB_NT_SECURITY_DESCRIPTOR"),
    (Tag(0x8014000D), "PR_EMS_AB_HOME_MDB_BL_O"),
    (Tag(0x8014101F), "PR_EMS_AB_HOME_MDB_BL"),
    (Tag(0x8015000D), "PR_EMS_AB_PUBLIC_DELEGATES"),
    (Tag(0x8015101F), "PR_EMS_AB_PUBLIC_DELEGATES_A"),
    (Tag(0x80160102), "PR_EMS_AB_CERTIFICATE_REVOCATION_LIST"),
    (Tag(0x80170102), "PR_EMS_AB_ADDRESS_ENTRY_DISPLAY_TABLE"),
    (Tag(0x80180102), "PR_EMS_AB_ADDRESS_SYNTAX"),
    (Tag(0x80230102), "PR_EMS_AB_BUSINESS_ROLES"),
    (Tag(0x8024000D), "PR_EMS_AB_OWNER_BL_O"),
    (Tag(0x8024101F), "PR_EMS_AB_OWNER_BL"),
    (Tag(0x80251102), "PR_EMS_AB_CROSS_CERTIFICATE_PAIR"),
    (Tag(0x80261102), "PR_EMS_AB_AUTHORITY_REVOCATION_LIST"),
    (Tag(0x80270102), "PR_EMS_AB_ASSOC_NT_ACCOUNT"),
    (Tag(0x80280040), "PR_EMS_AB_EXPIRATION_TIME"),
    (Tag(0x80290003), "PR_EMS_AB_USN_CHANGED"),
    (Tag(0x802D001F), "PR_EMS_AB_EXTENSION_ATTRIBUTE_1"),
    (Tag(0x802E001F), "PR_EMS_AB_EXTENSION_ATTRIBUTE_2"),
    (Tag(0x802F001F), "PR_EMS_AB_EXTENSION_ATTRIBUTE_3"),
    (Tag(0x8030001F), "PR_EMS_AB_EXTENSION_ATTRIBUTE_4"),
    (Tag(0x8031001F), "PR_EMS_AB_EXTENSION_ATTRIBUTE_5"),
    (Tag(0x8032001F), "PR_EMS_AB_EXTENSION_ATTRIBUTE_6"),
    (Tag(0x8033001F), "PR_EMS_AB_EXTENSION_ATTRIBUTE_7"),
    (Tag(0x8034001F), "PR_EMS_AB_EXTENSION_ATTRIBUTE_8"),
    (Tag(0x8035001F), "PR_EMS_AB_EXTENSION_ATTRIBUTE_9"),
    (Tag(0x8036001F), "PR_EMS_AB_EXTENSION_ATTRIBUTE_10"),
    (Tag(0x80371102), "PR_EMS_AB_SECURITY_PROTOCOL"),
    (Tag(0x8038000D), "PR_EMS_AB_PF_CONTACTS_O"),
    (Tag(0x8038101F), "PR_EMS_AB_PF_CONTACTS"),
    (Tag(0x803A0102), "PR_EMS_AB_HELP_DATA16"),
    (Tag(0x803B001F), "PR_EMS_AB_HELP_FILE_NAME"),
    (Tag(0x803C000D), "PR_EMS_AB_OBJ_DIST_NAME_O"),
    (Tag(0x803C001F), "PR_EMS_AB_OBJ_DIST_NAME"),
    (Tag(0x803D001F), "PR_EMS_AB_ENCRYPT_ALG_SELECTED_OTHER"),
    (Tag(0x803E001F), "PR_EMS_AB_AUTOREPLY_SUBJECT"),
    (Tag(0x803F000D), "PR_EMS_AB_HOME_PUBLIC_SERVER_O"),
    (Tag(0x803F001F), "PR_EMS_AB_HOME_PUBLIC_SERVER"),
    (Tag(0x8040101F), "PR_EMS_AB_ENCRYPT_ALG_LIST_NA"),
    (Tag(0x8041101F), "PR_EMS_AB_ENCRYPT_ALG_LIST_OTHER"),
    (Tag(0x8042001F), "PR_EMS_AB_IMPORTED_FROM"),
    (Tag(0x8043001F), "PR_EMS_AB_ENCRYPT_ALG_SELECTED_NA"),
    (Tag(0x80440003), "PR_EMS_AB_ACCESS_CATEGORY"),
    (Tag(0x80450102), "PR_EMS_AB_ACTIVATION_SCHEDULE"),
    (Tag(0x80460003), "PR_EMS_AB_ACTIVATION_STYLE"),
    (Tag(0x80470102), "PR_EMS_AB_ADDRESS_ENTRY_DISPLAY_TABLE_MSDOS"),
    (Tag(0x8048001F), "PR_EMS_AB_ADDRESS_TYPE"),
    (Tag(0x8049001F), "PR_EMS_AB_ADMD"),
    (Tag(0x804A001F), "PR_EMS_AB_ADMIN_DESCRIPTION"),
    (Tag(0x804B001F), "PR_EMS_AB_ADMIN_DISPLAY_NAME"),
    (Tag(0x804C001F), "PR_EMS_AB_ADMIN_EXTENSION_DLL"),
    (Tag(0x804D000D), "PR_EMS_AB_ALIASED_OBJECT_NAME_O"),
    (Tag(0x804D001F), "PR_EMS_AB_ALIASED_OBJECT_NAME"),
    (Tag(0x804E000D), "PR_EMS_AB_ALT_RECIPIENT_O"),
    (Tag(0x804E001F), "PR_EMS_AB_ALT_RECIPIENT"),
    (Tag(0x804F000D), "PR_EMS_AB_ALT_RECIPIENT_BL_O"),
    (Tag(0x804F101F), "PR_EMS_AB_ALT_RECIPIENT_BL"),
    (Tag(0x80500102), "PR_EMS_AB_ANCESTOR_ID"),
    (Tag(0x8051000D), "PR_EMS_AB_ASSOC_REMOTE_DXA_O"),
    (Tag(0x8051101F), "PR_EMS_AB_ASSOC_REMOTE_DXA"),
    (Tag(0x80520003), "PR_EMS_AB_ASSOCIATION_LIFETIME"),
    (Tag(0x8053000D), "PR_EMS_AB_AUTH_ORIG_BL_O"),
    (Tag(0x8053101F), "PR_EMS_AB_AUTH_ORIG_BL"),
    (Tag(0x8054001F), "PR_EMS_AB_AUTHORIZED_DOMAIN"),
    (Tag(0x80550102), "PR_EMS_AB_AUTHORIZED_PASSWORD"),
    (Tag(0x8056001F), "PR_EMS_AB_AUTHORIZED_USER"),
    (Tag(0x8057101F), "PR_EMS_AB_BUSINESS_CATEGORY"),
    (Tag(0x8058000D), "PR_EMS_AB_CAN_CREATE_PF_O"),
    (Tag(0x8058101F), "PR_EMS_AB_CAN_CREATE_PF"),
    (Tag(0x8059000D), "PR_EMS_AB_CAN_CREATE_PF_BL_O"),
    (Tag(0x8059101F), "PR_EMS_AB_CAN_CREATE_PF_BL"),
    (Tag(0x805A000D), "PR_EMS_AB_CAN_CREATE_PF_DL_O"),
    (Tag(0x805A101F), "PR_EMS_AB_CAN_CREATE_PF_DL"),
    (Tag(0x805B000D), "PR_EMS_AB_CAN_CREATE_PF_DL_BL_O"),
    (Tag(0x805B101F), "PR_EMS_AB_CAN_CREATE_PF_DL_BL"),
    (Tag(0x805C000D), "PR_EMS_AB_CAN_NOT_CREATE_PF_O"),
    (Tag(0x805C101F), "PR_EMS_AB_CAN_NOT_CREATE_PF"),
    (Tag(0x805D000D), "PR_EMS_AB_CAN_NOT_CREATE_PF_BL_O"),
    (Tag(0x805D101F), "PR_EMS_AB_CAN_NOT_CREATE_PF_BL"),
    (Tag(0x805E000D), "PR_EMS_AB_CAN_NOT_CREATE_PF_DL_O"),
    (Tag(0x805E101F), "PR_EMS_AB_CAN_NOT_CREATE_PF_DL"),
    (Tag(0x805F000D), "PR_EMS_AB_CAN_NOT_CREATE_PF_DL_BL_O"),
    (Tag(0x805F101F), "PR_EMS_AB_CAN_NOT_CREATE_PF_DL_BL"),
    (Tag(0x8060000B), "PR_EMS_AB_CAN_PRESERVE_DNS"),
    (Tag(0x80610003), "PR_EMS_AB_CLOCK_ALERT_OFFSET"),
    (Tag(0x8062000B), "PR_EMS_AB_CLOCK_ALERT_REPAIR"),
    (Tag(0x80630003), "PR_EMS_AB_CLOCK_WARNING_OFFSET"),
    (Tag(0x8064000B), "PR_EMS_AB_CLOCK_WARNING_REPAIR"),
    (Tag(0x8065001F), "PR_EMS_AB_COMPUTER_NAME"),
    (Tag(0x8066101F), "PR_EMS_AB_CONNECTED_DOMAINS"),
    (Tag(0x80670003), "PR_EMS_AB_CONTAINER_INFO"),
    (Tag(0x80680003), "PR_EMS_AB_COST"),
    (Tag(0x8069001F), "PR_EMS_AB_COUNTRY_NAME"),
    (Tag(0x806A0003), "PR_EMS_AB_DELIV_CONT_LENGTH"),
    (Tag(0x806B1102), "PR_EMS_AB_DELIV_EITS"),
    (Tag(0x806C1102), "PR_EMS_AB_DELIV_EXT_CONT_TYPES"),
    (Tag(0x806D000B), "PR_EMS_AB_DELIVER_AND_REDIRECT"),
    (Tag(0x806E0003), "PR_EMS_AB_DELIVERY_MECHANISM"),
    (Tag(0x806F101F), "PR_EMS_AB_DESCRIPTION"),
    (Tag(0x8070101F), "PR_EMS_AB_DESTINATION_INDICATOR"),
    (Tag(0x8071001F), "PR_EMS_AB_DIAGNOSTIC_REG_KEY"),
    (Tag(0x8072000D), "PR_EMS_AB_DL_MEM_REJECT_PERMS_BL_O"),
    (Tag(0x8072101F), "PR_EMS_AB_DL_MEM_REJECT_PERMS_BL"),
    (Tag(0x8073000D), "PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL_O"),
    (Tag(0x8073101F), "PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL"),
    (Tag(0x80741102), "PR_EMS_AB_DL_MEMBER_RULE"),
    (Tag(0x8075000D), "PR_EMS_AB_DOMAIN_DEF_ALT_RECIP_O"),
    (Tag(0x8075001F), "PR_EMS_AB_DOMAIN_DEF_ALT_RECIP"),
    (Tag(0x8076001F), "PR_EMS_AB_DOMAIN_NAME"),
    (Tag(0x80770102), "PR_EMS_AB_DSA_SIGNATURE"),
    (Tag(0x8078000B), "PR_EMS_AB_DXA_ADMIN_COPY"),
    (Tag(0x8079000B), "PR_EMS_AB_DXA_ADMIN_FORWARD"),
    (Tag(0x807A0003), "PR_EMS_AB_DXA_ADMIN_UPDATE"),
    (Tag(0x807B000B), "PR_EMS_AB_DXA_APPEND_REQCN"),
    (Tag(0x807C000D), "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_O"),
    (Tag(0x807C101F), "PR_EMS_AB_DXA_CONF_CONTAINER_LIST"),
    (Tag(0x807D0040), "PR_EMS_AB_DXA_CONF_REQ_TIME"),
    (Tag(0x807E001F), "PR_EMS_AB_DXA_CONF_SEQ"),
    (Tag(0x807F0003), "PR_EMS_AB_DXA_CONF_SEQ_USN"),
    (Tag(0x80800003), "PR_EMS_AB_DXA_EXCHANGE_OPTIONS"),
    (Tag(0x8081000B), "PR_EMS_AB_DXA_EXPORT_NOW"),
    (Tag(0x80820003), "PR_EMS_AB_DXA_FLAGS"),
    (Tag(0x8083001F), "PR_EMS_AB_DXA_IMP_SEQ"),
    (Tag(0x80840040), "PR_EMS_AB_DXA_IMP_SEQ_TIME"),
    (Tag(0x80850003), "PR_EMS_AB_DXA_IMP_SEQ_USN"),
    (Tag(0x8086000B), "PR_EMS_AB_DXA_IMPORT_NOW"),
    (Tag(0x8087101F), "PR_EMS_AB_DXA_IN_TEMPLATE_MAP"),
    (Tag(0x8088000D), "PR_EMS_AB_DXA_LOCAL_ADMIN_O"),
    (Tag(0x8088001F), "PR_EMS_AB_DXA_LOCAL_ADMIN"),
    (Tag(0x80890003), "PR_EMS_AB_DXA_LOGGING_LEVEL"),
    (Tag(0x808A001F), "PR_EMS_AB_DXA_NATIVE_ADDRESS_TYPE"),
    (Tag(0x808B101F), "PR_EMS_AB_DXA_OUT_TEMPLATE_MAP"),
    (Tag(0x808C001F), "PR_EMS_AB_DXA_PASSWORD"),
    (Tag(0x808D0003), "PR_EMS_AB_DXA_PREV_EXCHANGE_OPTIONS"),
    (Tag(0x808E000B), "PR_EMS_AB_DXA_PREV_EXPORT_NATIVE_ONLY"),
    (Tag(0x808F0003), "PR_EMS_AB_DXA_PREV_IN_EXCHANGE_SENSITIVITY"),
    (Tag(0x8090000D), "PR_EMS_AB_DXA_PREV_REMOTE_ENTRIES_O"),
    (Tag(0x8090001F), "PR_EMS_AB_DXA_PREV_REMOTE_ENTRIES"),
    (Tag(0x80910003), "PR_EMS_AB_DXA_PREV_REPLICATION_SENSITIVITY"),
    (Tag(0x80920003), "PR_EMS_AB_DXA_PREV_TEMPLATE_OPTIONS"),
    (Tag(0x80930003), "PR_EMS_AB_DXA_PREV_TYPES"),
    (Tag(0x8094001F), "PR_EMS_AB_DXA_RECIPIENT_CP"),
    (Tag(0x8095000D), "PR_EMS_AB_DXA_REMOTE_CLIENT_O"),
    (Tag(0x8095001F), "PR_EMS_AB_DXA_REMOTE_CLIENT"),
    (Tag(0x8096001F), "PR_EMS_AB_DXA_REQ_SEQ"),
    (Tag(0x80970040), "PR_EMS_AB_DXA_REQ_SEQ_TIME"),
    (Tag(0x80980003), "PR_EMS_AB_DXA_REQ_SEQ_USN"),
    (Tag(0x8099001F), "PR_EMS_AB_DXA_REQNAME"),
    (Tag(0x809A001F), "PR_EMS_AB_DXA_SVR_SEQ"),
    (Tag(0x809B0040), "PR_EMS_AB_DXA_SVR_SEQ_TIME"),
    (Tag(0x809C0003), "PR_EMS_AB_DXA_SVR_SEQ_USN"),
    (Tag(0x809D0003), "PR_EMS_AB_DXA_TASK"),
    (Tag(0x809E0003), "PR_EMS_AB_DXA_TEMPLATE_OPTIONS"),
    (Tag(0x809F0040), "PR_EMS_AB_DXA_TEMPLATE_TIMESTAMP"),
    (Tag(0x80A00003), "PR_EMS_AB_DXA_TYPES"),
    (Tag(0x80A1000D), "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_O"),
    (Tag(0x80A1101F), "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST"),
    (Tag(0x80A20003), "PR_EMS_AB_ENCAPSULATION_METHOD"),
    (Tag(0x80A3000B), "PR_EMS_AB_ENCRYPT"),
    (Tag(0x80A4000B), "PR_EMS_AB_EXPAND_DLS_LOCALLY"),
    (Tag(0x80A5000D), "PR_EMS_AB_EXPORT_CONTAINERS_O"),
    (Tag(0x80A5101F), "PR_EMS_AB_EXPORT_CONTAINERS"),
    (Tag(0x80A6000B), "PR_EMS_AB_EXPORT_CUSTOM_RECIPIENTS"),
    (Tag(0x80A7000B), "PR_EMS_AB_EXTENDED_CHARS_ALLOWED"),
    (Tag(0x80A81102), "PR_EMS_AB_EXTENSION_DATA"),
    (Tag(0x80A9101F), "PR_EMS_AB_EXTENSION_NAME"),
    (Tag(0x80AA101F), "PR_EMS_AB_EXTENSION_NAME_INHERITED"),
    (Tag(0x80AB1102), "PR_EMS_AB_FACSIMILE_TELEPHONE_NUMBER"),
    (Tag(0x80AC0102), "PR_EMS_AB_FILE_VERSION"),
    (Tag(0x80AD000B), "PR_EMS_AB_FILTER_LOCAL_ADDRESSES"),
    (Tag(0x80AE000D), "PR_EMS_AB_FOLDERS_CONTAINER_O"),
    (Tag(0x80AE001F), "PR_EMS_AB_FOLDERS_CONTAINER"),
    (Tag(0x80AF0003), "PR_EMS_AB_GARBAGE_COLL_PERIOD"),
    (Tag(0x80B0001F), "PR_EMS_AB_GATEWAY_LOCAL_CRED"),
    (Tag(0x80B1001F), "PR_EMS_AB_GATEWAY_LOCAL_DESIG"),
    (Tag(0x80B2101F), "PR_EMS_AB_GATEWAY_PROXY"),
    (Tag(0x80B30102), "PR_EMS_AB_GATEWAY_ROUTING_TREE"),
    (Tag(0x80B40040), "PR_EMS_AB_GWART_LAST_MODIFIED"),
    (Tag(0x80B5000D), "PR_EMS_AB_HAS_FULL_REPLICA_NCS_O"),
    (Tag(0x80B5101F), "PR_EMS_AB_HAS_FULL_REPLICA_NCS"),
    (Tag(0x80B6000D), "PR_EMS_AB_HAS_MASTER_NCS_O"),
    (Tag(0x80B6101F), "PR_EMS_AB_HAS_MASTER_NCS"),
    (Tag(0x80B70003), "PR_EMS_AB_HEURISTICS"),
    (Tag(0x80B8000B), "PR_EMS_AB_HIDE_DL_MEMBERSHIP"),
    (Tag(0x80B9000B), "PR_EMS_AB_HIDE_FROM_ADDRESS_BOOK"),
    (Tag(0x80BA000D), "PR_EMS_AB_IMPORT_CONTAINER_O"),
    (Tag(0x80BA001F), "PR_EMS_AB_IMPORT_CONTAINER"),
    (Tag(0x80BB0003), "PR_EMS_AB_IMPORT_SENSITIVITY"),
    (Tag(0x80BC000D), "PR_EMS_AB_INBOUND_SITES_O"),
    (Tag(0x80BC101F), "PR_EMS_AB_INBOUND_SITES"),
    (Tag(0x80BD0003), "PR_EMS_AB_INSTANCE_TYPE"),
    (Tag(0x80BE101F), "PR_EMS_AB_INTERNATIONAL_ISDN_NUMBER"),
    (Tag(0x80BF0102), "PR_EMS_AB_INVOCATION_ID"),
    (Tag(0x80C0000B), "PR_EMS_AB_IS_DELETED"),
    (Tag(0x80C1000B), "PR_EMS_AB_IS_SINGLE_VALUED"),
    (Tag(0x80C21102), "PR_EMS_AB_KCC_STATUS"),
    (Tag(0x80C3101F), "PR_EMS_AB_KNOWLEDGE_INFORMATION"),
    (Tag(0x80C40003), "PR_EMS_AB_LINE_WRAP"),
    (Tag(0x80C50003), "PR_EMS_AB_LINK_ID"),
    (Tag(0x80C6001F), "PR_EMS_AB_LOCAL_BRIDGE_HEAD"),
    (Tag(0x80C7001F), "PR_EMS_AB_LOCAL_BRIDGE_HEAD_ADDRESS"),
    (Tag(0x80C8000B), "PR_EMS_AB_LOCAL_INITIAL_TURN"),
    (Tag(0x80C9000D), "PR_EMS_AB_LOCAL_SCOPE_O"),
    (Tag(0x80C9101F), "PR_EMS_AB_LOCAL_SCOPE"),
    (Tag(0x80CA001F), "PR_EMS_AB_LOG_FILENAME"),
    (Tag(0x80CB0003), "PR_EMS_AB_LOG_ROLLOVER_INTERVAL"),
    (Tag(0x80CC000B), "PR_EMS_AB_MAINTAIN_AUTOREPLY_HISTORY"),
    (Tag(0x80CD0003), "PR_EMS_AB_MAPI_DISPLAY_TYPE"),
    (Tag(0x80CE0003), "PR_EMS_AB_MAPI_ID"),
    (Tag(0x80CF0003), "PR_EMS_AB_MDB_BACKOFF_INTERVAL"),
    (Tag(0x80D00003), "PR_EMS_AB_MDB_MSG_TIME_OUT_PERIOD"),
    (Tag(0x80D10003), "PR_EMS_AB_MDB_OVER_QUOTA_LIMIT"),
    (Tag(0x80D20003), "PR_EMS_AB_MDB_STORAGE_QUOTA"),
    (Tag(0x80D30003), "PR_EMS_AB_MDB_UNREAD_LIMIT"),
    (Tag(0x80D4000B), "PR_EMS_AB_MDB_USE_DEFAULTS"),
    (Tag(0x80D5000B), "PR_EMS_AB_MESSAGE_TRACKING_ENABLED"),
    (Tag(0x80D6000B), "PR_EMS_AB_MONITOR_CLOCK"),
    (Tag(0x80D7000B), "PR_EMS_AB_MONITOR_SERVERS"),
    (Tag(0x80D8000B), "PR_EMS_AB_MONITOR_SERVICES"),
    (Tag(0x80D9000D), "PR_EMS_AB_MONITORED_CONFIGURATIONS_O"),
    (Tag(0x80D9101F), "PR_EMS_AB_MONITORED_CONFIGURATIONS"),
    (Tag(0x80DA000D), "PR_EMS_AB_MONITORED_SERVERS_O"),
    (Tag(0x80DA101F), "PR_EMS_AB_MONITORED_SERVERS"),
    (Tag(0x80DB101F), "PR_EMS_AB_MONITORED_SERVICES"),
    (Tag(0x80DC0003), "PR_EMS_AB_MONITORING_ALERT_DELAY"),
    (Tag(0x80DD0003), "PR_EMS_AB_MONITORING_ALERT_UNITS"),
    (Tag(0x80DE0003), "PR_EMS_AB_MONITORING_AVAILABILITY_STYLE"),
    (Tag(0x80DF0102), "PR_EMS_AB_MONITORING_AVAILABILITY_WINDOW"),
    (Tag(0x80E0000D), "PR_EMS_AB_MONITORING_CACHED_VIA_MAIL_O"),
    (Tag(0x80E0101F), "PR_EMS_AB_MONITORING_CACHED_VIA_MAIL"),
    (Tag(0x80E1000D), "PR_EMS_AB_MONITORING_CACHED_VIA_RPC_O"),
    (Tag(0x80E1101F), "PR_EMS_AB_MONITORING_CACHED_VIA_RPC"),
    (Tag(0x80E21102), "PR_EMS_AB_MONITORING_ESCALATION_PROCEDURE"),
    (Tag(0x80E30003), "PR_EMS_AB_MONITORING_HOTSITE_POLL_INTERVAL"),
    (Tag(0x80E40003), "PR_EMS_AB_MONITORING_HOTSITE_POLL_UNITS"),
    (Tag(0x80E50003), "PR_EMS_AB_MONITORING_MAIL_UPDATE_INTERVAL"),
    (Tag(0x80E60003), "PR_EMS_AB_MONITORING_MAIL_UPDATE_UNITS"),
    (Tag(0x80E70003), "PR_EMS_AB_MONITORING_NORMAL_POLL_INTERVAL"),
    (Tag(0x80E80003), "PR_EMS_AB_MONITORING_NORMAL_POLL_UNITS"),
    (Tag(0x80E9000D), "PR_EMS_AB_MONITORING_RECIPIENTS_O"),
    (Tag(0x80E9101F), "PR_EMS_AB_MONITORING_RECIPIENTS"),
    (Tag(0x80EA000D), "PR_EMS_AB_MONITORING_RECIPIENTS_NDR_O"),
    (Tag(0x80EA101F), "PR_EMS_AB_MONITORING_RECIPIENTS_NDR"),
    (Tag(0x80EB0003), "PR_EMS_AB_MONITORING_RPC_UPDATE_INTERVAL"),
    (Tag(0x80EC0003), "PR_EMS_AB_MONITORING_RPC_UPDATE_UNITS"),
    (Tag(0x80ED0003), "PR_EMS_AB_MONITORING_WARNING_DELAY"),
    (Tag(0x80EE0003), "PR_EMS_AB_MONITORING_WARNING_UNITS"),
    (Tag(0x80EF001F), "PR_EMS_AB_MTA_LOCAL_CRED"),
    (Tag(0x80F0001F), "PR_EMS_AB_MTA_LOCAL_DESIG"),
    (Tag(0x80F10102), "PR_EMS_AB_N_ADDRESS"),
    (Tag(0x80F20003), "PR_EMS_AB_N_ADDRESS_TYPE"),
    (Tag(0x80F3001F), "PR_EMS_AB_NT_MACHINE_NAME"),
    (Tag(0x80F40003), "PR_EMS_AB_NUM_OF_OPEN_RETRIES"),
    (Tag(0x80F50003), "PR_EMS_AB_NUM_OF_TRANSFER_RETRIES"),
    (Tag(0x80F60003), "PR_EMS_AB_OBJECT_CLASS_CATEGORY"),
    (Tag(0x80F70003), "PR_EMS_AB_OBJECT_VERSION"),
    (Tag(0x80F8000D), "PR_EMS_AB_OFF_LINE_AB_CONTAINERS_O"),
    (Tag(0x80F8101F), "PR_EMS_AB_OFF_LINE_AB_CONTAINERS"),
    (Tag(0x80F90102), "PR_EMS_AB_OFF_LINE_AB_SCHEDULE"),
    (Tag(0x80FA000D), "PR_EMS_AB_OFF_LINE_AB_SERVER_O"),
    (Tag(0x80FA001F), "PR_EMS_AB_OFF_LINE_AB_SERVER"),
    (Tag(0x80FB0003), "PR_EMS_AB_OFF_LINE_AB_STYLE"),
    (Tag(0x80FC0003), "PR_EMS_AB_OID_TYPE"),
    (Tag(0x80FD0102), "PR_EMS_AB_OM_OBJECT_CLASS"),
    (Tag(0x80FE0003), "PR_EMS_AB_OM_SYNTAX"),
    (Tag(0x80FF000B), "PR_EMS_AB_OOF_REPLY_TO_ORIGINATOR"),
    (Tag(0x81000003), "PR_EMS_AB_OPEN_RETRY_INTERVAL"),
    (Tag(0x8101101F), "PR_EMS_AB_ORGANIZATION_NAME"),
    (Tag(0x8102101F), "PR_EMS_AB_ORGANIZATIONAL_UNIT_NAME"),
    (Tag(0x81030102), "PR_EMS_AB_ORIGINAL_DISPLAY_TABLE"),
    (Tag(0x81040102), "PR_EMS_AB_ORIGINAL_DISPLAY_TABLE_MSDOS"),
    (Tag(0x8105000D), "PR_EMS_AB_OUTBOUND_SITES_O"),
    (Tag(0x8105101F), "PR_EMS_AB_OUTBOUND_SITES"),
    (Tag(0x81060102), "PR_EMS_AB_P_SELECTOR"),
    (Tag(0x81070102), "PR_EMS_AB_P_SELECTOR_INBOUND"),
    (Tag(0x81080102), "PR_EMS_AB_PER_MSG_DIALOG_DISPLAY_TABLE"),
    (Tag(0x81090102), "PR_EMS_AB_PER_RECIP_DIALOG_DISPLAY_TABLE"),
    (Tag(0x810A0102), "PR_EMS_AB_PERIOD_REP_SYNC_TIMES"),
    (Tag(0x810B0003), "PR_EMS_AB_PERIOD_REPL_STAGGER"),
    (Tag(0x810C1102), "PR_EMS_AB_POSTAL_ADDRESS"),
    (Tag(0x810D1003), "PR_EMS_AB_PREFERRED_DELIVERY_METHOD"),
    (Tag(0x810E001F), "PR_EMS_AB_PRMD"),
    (Tag(0x810F001F), "PR_EMS_AB_PROXY_GENERATOR_DLL"),
    (Tag(0x8110000D), "PR_EMS_AB_PUBLIC_DELEGATES_BL_O"),
    (Tag(0x8110101F), "PR_EMS_AB_PUBLIC_DELEGATES_BL"),
    (Tag(0x81110102), "PR_EMS_AB_QUOTA_NOTIFICATION_SCHEDULE"),
    (Tag(0x81120003), "PR_EMS_AB_QUOTA_NOTIFICATION_STYLE"),
    (Tag(0x81130003), "PR_EMS_AB_RANGE_LOWER"),
    (Tag(0x81140003), "PR_EMS_AB_RANGE_UPPER"),
    (Tag(0x8115001F), "PR_EMS_AB_RAS_CALLBACK_NUMBER"),
    (Tag(0x8116001F), "PR_EMS_AB_RAS_PHONE_NUMBER"),
    (Tag(0x8117001F), "PR_EMS_AB_RAS_PHONEBOOK_ENTRY_NAME"),
    (Tag(0x8118001F), "PR_EMS_AB_RAS_REMOTE_SRVR_NAME"),
    (Tag(0x81191102), "PR_EMS_AB_REGISTERED_ADDRESS"),
    (Tag(0x811A001F), "PR_EMS_AB_REMOTE_BRIDGE_HEAD"),
    (Tag(0x811B001F), "PR_EMS_AB_REMOTE_BRIDGE_HEAD_ADDRESS"),
    (Tag(0x811C000D), "PR_EMS_AB_REMOTE_OUT_BH_SERVER_O"),
    (Tag(0x811C001F), "PR_EMS_AB_REMOTE_OUT_BH_SERVER"),
    (Tag(0x811D000D), "PR_EMS_AB_REMOTE_SITE_O"),
    (Tag(0x811D001F), "PR_EMS_AB_REMOTE_SITE"),
    (Tag(0x811E0003), "PR_EMS_AB_REPLICATION_SENSITIVITY"),
    (Tag(0x811F0003), "PR_EMS_AB_REPLICATION_STAGGER"),
    (Tag(0x8120000B), "PR_EMS_AB_REPORT_TO_ORIGINATOR"),
    (Tag(0x8121000B), "PR_EMS_AB_REPORT_TO_OWNER"),
    (Tag(0x81220003), "PR_EMS_AB_REQ_SEQ"),
    (Tag(0x8123000D), "PR_EMS_AB_RESPONSIBLE_LOCAL_DXA_O"),
    (Tag(0x8123001F), "PR_EMS_AB_RESPONSIBLE_LOCAL_DXA"),
    (Tag(0x8124000D), "PR_EMS_AB_RID_SERVER_O"),
    (Tag(0x8124001F), "PR_EMS_AB_RID_SERVER"),
    (Tag(0x8125000D), "PR_EMS_AB_ROLE_OCCUPANT_O"),
    (Tag(0x8125101F), "PR_EMS_AB_ROLE_OCCUPANT"),
    (Tag(0x8126101F), "PR_EMS_AB_ROUTING_LIST"),
    (Tag(0x81270003), "PR_EMS_AB_RTS_CHECKPOINT_SIZE"),
    (Tag(0x81280003), "PR_EMS_AB_RTS_RECOVERY_TIMEOUT"),
    (Tag(0x81290003), "PR_EMS_AB_RTS_WINDOW_SIZE"),
    (Tag(0x812A000D), "PR_EMS_AB_RUNS_ON_O"),
    (Tag(0x812A101F), "PR_EMS_AB_RUNS_ON"),
    (Tag(0x812B0102), "PR_EMS_AB_S_SELECTOR"),
    (Tag(0x812C0102), "PR_EMS_AB_S_SELECTOR_INBOUND"),
    (Tag(0x812D0003), "PR_EMS_AB_SEARCH_FLAGS"),
    (Tag(0x812E1102), "PR_EMS_AB_SEARCH_GUIDE"),
    (Tag(0x812F000D), "PR_EMS_AB_SEE_ALSO_O"),
    (Tag(0x812F101F), "PR_EMS_AB_SEE_ALSO"),
    (Tag(0x8130101F), "PR_EMS_AB_SERIAL_NUMBER"),
    (Tag(0x81310003), "PR_EMS_AB_SERVICE_ACTION_FIRST"),
    (Tag(0x81320003), "PR_EMS_AB_SERVICE_ACTION_OTHER"),
    (Tag(0x81330003), "PR_EMS_AB_SERVICE_ACTION_SECOND"),
    (Tag(0x81340003), "PR_EMS_AB_SERVICE_RESTART_DELAY"),
    (Tag(0x8135001F), "PR_EMS_AB_SERVICE_RESTART_MESSAGE"),
    (Tag(0x81360003), "PR_EMS_AB_SESSION_DISCONNECT_TIMER"),
    (Tag(0x8137101F), "PR_EMS_AB_SITE_AFFINITY"),
    (Tag(0x8138101F), "PR_EMS_AB_SITE_PROXY_SPACE"),
    (Tag(0x81390040), "PR_EMS_AB_SPACE_LAST_COMPUTED"),
    (Tag(0x813A001F), "PR_EMS_AB_STREET_ADDRESS"),
    (Tag(0x813B000D), "PR_EMS_AB_SUB_REFS_O"),
    (Tag(0x813B101F), "PR_EMS_AB_SUB_REFS"),
    (Tag(0x813C0003), "PR_EMS_AB_SUBMISSION_CONT_LENGTH"),
    (Tag(0x813D1102), "PR_EMS_AB_SUPPORTED_APPLICATION_CONTEXT"),
    (Tag(0x813E000D), "PR_EMS_AB_SUPPORTING_STACK_O"),
    (Tag(0x813E101F), "PR_EMS_AB_SUPPORTING_STACK"),
    (Tag(0x813F000D), "PR_EMS_AB_SUPPORTING_STACK_BL_O"),
    (Tag(0x813F101F), "PR_EMS_AB_SUPPORTING_STACK_BL"),
    (Tag(0x81400102), "PR_EMS_AB_T_SELECTOR"),
    (Tag(0x81410102), "PR_EMS_AB_T_SELECTOR_INBOUND"),
    (Tag(0x8142101F), "PR_EMS_AB_TARGET_MTAS"),
    (Tag(0x81431102), "PR_EMS_AB_TELETEX_TERMINAL_IDENTIFIER"),
    (Tag(0x81440003), "PR_EMS_AB_TEMP_ASSOC_THRESHOLD"),
    (Tag(0x81450003), "PR_EMS_AB_TOMBSTONE_LIFETIME"),
    (Tag(0x8146001F), "PR_EMS_AB_TRACKING_LOG_PATH_NAME"),
    (Tag(0x81470003), "PR_EMS_AB_TRANS_RETRY_MINS"),
    (Tag(0x81480003), "PR_EMS_AB_TRANS_TIMEOUT_MINS"),
    (Tag(0x81490003), "PR_EMS_AB_TRANSFER_RETRY_INTERVAL"),
    (Tag(0x814A0003), "PR_EMS_AB_TRANSFER_TIMEOUT_NON_URGENT"),
    (Tag(0x814B0003), "PR_EMS_AB_TRANSFER_TIMEOUT_NORMAL"),
    (Tag(0x814C0003), "PR_EMS_AB_TRANSFER_TIMEOUT_URGENT"),
    (Tag(0x814D0003), "PR_EMS_AB_TRANSLATION_TABLE_USED"),
    (Tag(0x814E000B), "PR_EMS_AB_TRANSPORT_EXPEDITED_DATA"),
    (Tag(0x814F0003), "PR_EMS_AB_TRUST_LEVEL"),
    (Tag(0x81500003), "PR_EMS_AB_TURN_REQUEST_THRESHOLD"),
    (Tag(0x8151000B), "PR_EMS_AB_TWO_WAY_ALTERNATE_FACILITY"),
    (Tag(0x8152000D), "PR_EMS_AB_UNAUTH_ORIG_BL_O"),
    (Tag(0x8152101F), "PR_EMS_AB_UNAUTH_ORIG_BL"),
    (Tag(0x81531102), "PR_EMS_AB_USER_PASSWORD"),
    (Tag(0x81540003), "PR_EMS_AB_USN_CREATED"),
    (Tag(0x81550003), "PR_EMS_AB_USN_DSA_LAST_OBJ_REMOVED"),
    (Tag(0x81560003), "PR_EMS_AB_USN_LAST_OBJ_REM"),
    (Tag(0x81570003), "PR_EMS_AB_USN_SOURCE"),
    (Tag(0x8158101F), "PR_EMS_AB_X121_ADDRESS"),
    (Tag(0x81590102), "PR_EMS_AB_X25_CALL_USER_DATA_INCOMING"),
    (Tag(0x815A0102), "PR_EMS_AB_X25_CALL_USER_DATA_OUTGOING"),
    (Tag(0x815B0102), "PR_EMS_AB_X25_FACILITIES_DATA_INCOMING"),
    (Tag(0x815C0102), "PR_EMS_AB_X25_FACILITIES_DATA_OUTGOING"),
    (Tag(0x815D0102), "PR_EMS_AB_X25_LEASED_LINE_PORT"),
    (Tag(0x815E000B), "PR_EMS_AB_X25_LEASED_OR_SWITCHED"),
    (Tag(0x815F001F), "PR_EMS_AB_X25_REMOTE_MTA_PHONE"),
    (Tag(0x81600102), "PR_EMS_AB_X400_ATTACHMENT_TYPE"),
    (Tag(0x81610003), "PR_EMS_AB_X400_SELECTOR_SYNTAX"),
    (Tag(0x81620102), "PR_EMS_AB_X500_ACCESS_CONTROL_LIST"),
    (Tag(0x81630003), "PR_EMS_AB_XMIT_TIMEOUT_NON_URGENT"),
    (Tag(0x81640003), "PR_EMS_AB_XMIT_TIMEOUT_NORMAL"),
    (Tag(0x81650003), "PR_EMS_AB_XMIT_TIMEOUT_URGENT"),
    (Tag(0x81660102), "PR_EMS_AB_SITE_FOLDER_GUID"),
    (Tag(0x8167000D), "PR_EMS_AB_SITE_FOLDER_SERVER_O"),
    (Tag(0x8167001F), "PR_EMS_AB_SITE_FOLDER_SERVER"),
    (Tag(0x81680003), "PR_EMS_AB_REPLICATION_MAIL_MSG_SIZE"),
    (Tag(0x81690102), "PR_EMS_AB_MAXIMUM_OBJECT_ID"),
    (Tag(0x8170101F), "PR_EMS_AB_NETWORK_ADDRESS"),
    (Tag(0x8171101F), "PR_EMS_AB_LDAP_DISPLAY_NAME"),
    (Tag(0x81730003), "PR_EMS_AB_SCHEMA_FLAGS"),
    (Tag(0x8174000D), "PR_EMS_AB_BRIDGEHEAD_SERVERS_O"),
    (Tag(0x8174101F), "PR_EMS_AB_BRIDGEHEAD_SERVERS"),
    (Tag(0x8175001F), "PR_EMS_AB_WWW_HOME_PAGE"),
    (Tag(0x8176001F), "PR_EMS_AB_NNTP_CONTENT_FORMAT"),
    (Tag(0x8177001F), "PR_EMS_AB_POP_CONTENT_FORMAT"),
    (Tag(0x81780003), "PR_EMS_AB_LANGUAGE"),
    (Tag(0x8179001F), "PR_EMS_AB_POP_CHARACTER_SET"),
    (Tag(0x817A0003), "PR_EMS_AB_USN_INTERSITE"),
    (Tag(0x817B001F), "PR_EMS_AB_SUB_SITE"),
    (Tag(0x817C1003), "PR_EMS_AB_SCHEMA_VERSION"),
    (Tag(0x817D001F), "PR_EMS_AB_NNTP_CHARACTER_SET"),
    (Tag(0x817E000B), "PR_EMS_AB_USE_SERVER_VALUES"),
    (Tag(0x817F0003), "PR_EMS_AB_ENABLED_PROTOCOLS"),
    (Tag(0x81800102), "PR_EMS_AB_CONNECTION_LIST_FILTER"),
    (Tag(0x8181101F), "PR_EMS_AB_AVAILABLE_AUTHORIZATION_PACKAGES"),
    (Tag(0x8182101F), "PR_EMS_AB_CHARACTER_SET_LIST"),
    (Tag(0x8183000B), "PR_EMS_AB_USE_SITE_VALUES"),
    (Tag(0x8184101F), "PR_EMS_AB_ENABLED_AUTHORIZATION_PACKAGES"),
    (Tag(0x8185001F), "PR_EMS_AB_CHARACTER_SET"),
    (Tag(0x81860003), "PR_EMS_AB_CONTENT_TYPE"),
    (Tag(0x8187000B), "PR_EMS_AB_ANONYMOUS_ACCESS"),
    (Tag(0x81880102), "PR_EMS_AB_CONTROL_MSG_FOLDER_ID"),
    (Tag(0x8189001F), "PR_EMS_AB_USENET_SITE_NAME"),
    (Tag(0x818A0102), "PR_EMS_AB_CONTROL_MSG_RULES"),
    (Tag(0x818B001F), "PR_EMS_AB_AVAILABLE_DISTRIBUTIONS"),
    (Tag(0x818D0102), "PR_EMS_AB_OUTBOUND_HOST"),
    (Tag(0x818E101F), "PR_EMS_AB_INBOUND_HOST"),
    (Tag(0x818F0003), "PR_EMS_AB_OUTGOING_MSG_SIZE_LIMIT"),
    (Tag(0x81900003), "PR_EMS_AB_INCOMING_MSG_SIZE_LIMIT"),
    (Tag(0x8191000B), "PR_EMS_AB_SEND_TNEF"),
    (Tag(0x81920102), "PR_EMS_AB_AUTHORIZED_PASSWORD_CONFIRM"),
    (Tag(0x8193001F), "PR_EMS_AB_INBOUND_NEWSFEED"),
    (Tag(0x81940003), "PR_EMS_AB_NEWSFEED_TYPE"),
    (Tag(0x8195001F), "PR_EMS_AB_OUTBOUND_NEWSFEED"),
    (Tag(0x81960102), "PR_EMS_AB_NEWSGROUP_LIST"),
    (Tag(0x8197101F), "PR_EMS_AB_NNTP_DISTRIBUTIONS"),
    (Tag(0x8198001F), "PR_EMS_AB_NEWSGROUP"),
    (Tag(0x8199001F), "PR_EMS_AB_MODERATOR"),
    (Tag(0x819A001F), "PR_EMS_AB_AUTHENTICATION_TO_USE"),
    (Tag(0x819B000B), "PR_EMS_AB_HTTP_PUB_GAL"),
    (Tag(0x819C0003), "PR_EMS_AB_HTTP_PUB_GAL_LIMIT"),
    (Tag(0x819E1102), "PR_EMS_AB_HTTP_PUB_PF"),
    (Tag(0x81A1001F), "PR_EMS_AB_X500_RDN"),
    (Tag(0x81A2001F), "PR_EMS_AB_X500_NC"),
    (Tag(0x81A3101F), "PR_EMS_AB_REFERRAL_LIST"),
    (Tag(0x81A4000B), "PR_EMS_AB_NNTP_DISTRIBUTIONS_FLAG"),
    (Tag(0x81A5000D), "PR_EMS_AB_ASSOC_PROTOCOL_CFG_NNTP_O"),
    (Tag(0x81A5001F), "PR_EMS_AB_ASSOC_PROTOCOL_CFG_NNTP"),
    (Tag(0x81A6000D), "PR_EMS_AB_NNTP_NEWSFEEDS_O"),
    (Tag(0x81A6101F), "PR_EMS_AB_NNTP_NEWSFEEDS"),
    (Tag(0x81A8000B), "PR_EMS_AB_ENABLED_PROTOCOL_CFG"),
    (Tag(0x81A9101F), "PR_EMS_AB_HTTP_PUB_AB_ATTRIBUTES"),
    (Tag(0x81AB101F), "PR_EMS_AB_HTTP_SERVERS"),
    (Tag(0x81AC000B), "PR_EMS_AB_MODERATED"),
    (Tag(0x81AD001F), "PR_EMS_AB_RAS_ACCOUNT"),
    (Tag(0x81AE0102), "PR_EMS_AB_RAS_PASSWORD"),
    (Tag(0x81AF0102), "PR_EMS_AB_INCOMING_PASSWORD"),
    (Tag(0x81B0000B), "PR_EMS_AB_OUTBOUND_HOST_TYPE"),
    (Tag(0x81B1000B), "PR_EMS_AB_PROXY_GENERATION_ENABLED"),
    (Tag(0x81B20102), "PR_EMS_AB_ROOT_NEWSGROUPS_FOLDER_ID"),
    (Tag(0x81B3000B), "PR_EMS_AB_CONNECTION_TYPE"),
    (Tag(0x81B40003), "PR_EMS_AB_CONNECTION_LIST_FILTER_TYPE"),
    (Tag(0x81B50003), "PR_EMS_AB_PORT_NUMBER"),
    (Tag(0x81B6101F), "PR_EMS_AB_PROTOCOL_SETTINGS"),
    (Tag(0x81B7001F), "PR_EMS_AB_GROUP_BY_ATTR_1"),
    (Tag(0x81B8001F), "PR_EMS_AB_GROUP_BY_ATTR_2"),
    (Tag(0x81B9001F), "PR_EMS_AB_GROUP_BY_ATTR_3"),
    (Tag(0x81BA001F), "PR_EMS_AB_GROUP_BY_ATTR_4"),
    (Tag(0x81BE001F), "PR_EMS_AB_VIEW_SITE"),
    (Tag(0x81BF001F), "PR_EMS_AB_VIEW_CONTAINER_1"),
    (Tag(0x81C0001F), "PR_EMS_AB_VIEW_CONTAINER_2"),
    (Tag(0x81C1001F), "PR_EMS_AB_VIEW_CONTAINER_3"),
    (Tag(0x81C20040), "PR_EMS_AB_PROMO_EXPIRATION"),
    (Tag(0x81C3101F), "PR_EMS_AB_DISABLED_GATEWAY_PROXY"),
    (Tag(0x81C40102), "PR_EMS_AB_COMPROMISED_KEY_LIST"),
    (Tag(0x81C5000D), "PR_EMS_AB_INSADMIN_O"),
    (Tag(0x81C5001F), "PR_EMS_AB_INSADMIN"),
    (Tag(0x81C6000B), "PR_EMS_AB_OVERRIDE_NNTP_CONTENT_FORMAT"),
    (Tag(0x81C7000D), "PR_EMS_AB_OBJ_VIEW_CONTAINERS_O"),
    (Tag(0x81C7101F), "PR_EMS_AB_OBJ_VIEW_CONTAINERS"),
    (Tag(0x8C180003), "PR_EMS_AB_VIEW_FLAGS"),
    (Tag(0x8C19001F), "PR_EMS_AB_GROUP_BY_ATTR_VALUE_STR"),
    (Tag(0x8C1A000D), "PR_EMS_AB_GROUP_BY_ATTR_VALUE_DN_O"),
    (Tag(0x8C1A001F), "PR_EMS_AB_GROUP_BY_ATTR_VALUE_DN"),
    (Tag(0x8C1B1102), "PR_EMS_AB_VIEW_DEFINITION"),
    (Tag(0x8C1C0102), "PR_EMS_AB_MIME_TYPES"),
    (Tag(0x8C1D0003), "PR_EMS_AB_LDAP_SEARCH_CFG"),
    (Tag(0x8C1E000D), "PR_EMS_AB_INBOUND_DN_O"),
    (Tag(0x8C1E001F), "PR_EMS_AB_INBOUND_DN"),
    (Tag(0x8C1F000B), "PR_EMS_AB_INBOUND_NEWSFEED_TYPE"),
    (Tag(0x8C20000B), "PR_EMS_AB_INBOUND_ACCEPT_ALL"),
    (Tag(0x8C21000B), "PR_EMS_AB_ENABLED"),
    (Tag(0x8C22000B), "PR_EMS_AB_PRESERVE_INTERNET_CONTENT"),
    (Tag(0x8C23000B), "PR_EMS_AB_DISABLE_DEFERRED_COMMIT"),
    (Tag(0x8C24000B), "PR_EMS_AB_CLIENT_ACCESS_ENABLED"),
    (Tag(0x8C25000B), "PR_EMS_AB_REQUIRE_SSL"),
    (Tag(0x8C26001F), "PR_EMS_AB_ANONYMOUS_ACCOUNT"),
    (Tag(0x8C270102), "PR_EMS_AB_CERTIFICATE_CHAIN_V3"),
    (Tag(0x8C280102), "PR_EMS_AB_CERTIFICATE_REVOCATION_LIST_V3"),
    (Tag(0x8C290102), "PR_EMS_AB_CERTIFICATE_REVOCATION_LIST_V1"),
    (Tag(0x8C301102), "PR_EMS_AB_CROSS_CERTIFICATE_CRL"),
    (Tag(0x8C31000B), "PR_EMS_AB_SEND_EMAIL_MESSAGE"),
    (Tag(0x8C32000B), "PR_EMS_AB_ENABLE_COMPATIBILITY"),
    (Tag(0x8C33101F), "PR_EMS_AB_SMIME_ALG_LIST_NA"),
    (Tag(0x8C34101F), "PR_EMS_AB_SMIME_ALG_LIST_OTHER"),
    (Tag(0x8C35001F), "PR_EMS_AB_SMIME_ALG_SELECTED_NA"),
    (Tag(0x8C36001F), "PR_EMS_AB_SMIME_ALG_SELECTED_OTHER"),
    (Tag(0x8C37000B), "PR_EMS_AB_DEFAULT_MESSAGE_FORMAT"),
    (Tag(0x8C38001F), "PR_EMS_AB_TYPE"),
    (Tag(0x8C3A0003), "PR_EMS_AB_DO_OAB_VERSION"),
    (Tag(0x8C3B0102), "PR_EMS_AB_VOICE_MAIL_SYSTEM_GUID"),
    (Tag(0x8C3C001F), "PR_EMS_AB_VOICE_MAIL_USER_ID"),
    (Tag(0x8C3D001F), "PR_EMS_AB_VOICE_MAIL_PASSWORD"),
    (Tag(0x8C3E0102), "PR_EMS_AB_VOICE_MAIL_RECORDED_NAME"),
    (Tag(0x8C3F101F), "PR_EMS_AB_VOICE_MAIL_GREETINGS"),
    (Tag(0x8C401102), "PR_EMS_AB_VOICE_MAIL_FLAGS"),
    (Tag(0x8C410003), "PR_EMS_AB_VOICE_MAIL_VOLUME"),
    (Tag(0x8C420003), "PR_EMS_AB_VOICE_MAIL_SPEED"),
    (Tag(0x8C431003), "PR_EMS_AB_VOICE_MAIL_RECORDING_LENGTH"),
    (Tag(0x8C44001F), "PR_EMS_AB_DISPLAY_NAME_SUFFIX"),
    (Tag(0x8C451102), "PR_EMS_AB_ATTRIBUTE_CERTIFICATE"),
    (Tag(0x8C461102), "PR_EMS_AB_DELTA_REVOCATION_LIST"),
    (Tag(0x8C471102), "PR_EMS_AB_SECURITY_POLICY"),
    (Tag(0x8C48000B), "PR_EMS_AB_SUPPORT_SMIME_SIGNATURES"),
    (Tag(0x8C49000B), "PR_EMS_AB_DELEGATE_USER"),
    (Tag(0x8C50000B), "PR_EMS_AB_LIST_PUBLIC_FOLDERS"),
    (Tag(0x8C51001F), "PR_EMS_AB_LABELEDURI"),
    (Tag(0x8C52000B), "PR_EMS_AB_RETURN_EXACT_MSG_SIZE"),
    (Tag(0x8C53001F), "PR_EMS_AB_GENERATION_QUALIFIER"),
    (Tag(0x8C54001F), "PR_EMS_AB_HOUSE_IDENTIFIER"),
    (Tag(0x8C550102), "PR_EMS_AB_SUPPORTED_ALGORITHMS"),
    (Tag(0x8C56001F), "PR_EMS_AB_DMD_NAME"),
    (Tag(0x8C57001F), "PR_EMS_AB_EXTENSION_ATTRIBUTE_11"),
    (Tag(0x8C58001F), "PR_EMS_AB_EXTENSION_ATTRIBUTE_12"),
    (Tag(0x8C59001F), "PR_EMS_AB_EXTENSION_ATTRIBUTE_13"),
    (Tag(0x8C60001F), "PR_EMS_AB_EXTENSION_ATTRIBUTE_14"),
    (Tag(0x8C61001F), "PR_EMS_AB_EXTENSION_ATTRIBUTE_15"),
    (Tag(0x8C620003), "PR_EMS_AB_REPLICATED_OBJECT_VERSION"),
    (Tag(0x8C63001F), "PR_EMS_AB_MAIL_DROP"),
    (Tag(0x8C64001F), "PR_EMS_AB_FORWARDING_ADDRESS"),
    (Tag(0x8C650102), "PR_EMS_AB_FORM_DATA"),
    (Tag(0x8C66001F), "PR_EMS_AB_OWA_SERVER"),
    (Tag(0x8C67001F), "PR_EMS_AB_EMPLOYEE_NUMBER"),
    (Tag(0x8C68001F), "PR_EMS_AB_TELEPHONE_PERSONAL_PAGER"),
    (Tag(0x8C69001F), "PR_EMS_AB_EMPLOYEE_TYPE"),
    (Tag(0x8C6A1102), "PR_EMS_AB_X509_CERT"),
    (Tag(0x8C6B001F), "PR_EMS_AB_PERSONAL_TITLE"),
    (Tag(0x8C6C001F), "PR_EMS_AB_LANGUAGE_ISO639"),
    (Tag(0x8C6D0102), "PR_EMS_AB_OBJECT_GUID"),
    (Tag(0x8C6E0102), "PR_EMS_AB_REPLICATION_SIGNATURE"),
    (Tag(0x8C6F1102), "PR_EMS_AB_UNMERGED_ATTRIBUTES"),
    (Tag(0x8C70101F), "PR_EMS_AB_ADC_GLOBAL_NAMES"),
    (Tag(0x8C71000D), "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED_O"),
    (Tag(0x8C71101F), "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED"),
    (Tag(0x8C72000D), "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED_O"),
    (Tag(0x8C72101F), "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED"),
    (Tag(0x8C76000D), "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_BL_O"),
    (Tag(0x8C76101F), "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_BL"),
    (Tag(0x8C77000D), "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL_O"),
    (Tag(0x8C77101F), "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL"),
    (Tag(0x8C8E001F), "PR_EMS_AB_PHONETIC_GIVEN_NAME"),
    (Tag(0x8C8F001F), "PR_EMS_AB_PHONETIC_SURNAME"),
    (Tag(0x8C90001F), "PR_EMS_AB_PHONETIC_DEPARTMENT_NAME"),
    (Tag(0x8C91001F), "PR_EMS_AB_PHONETIC_COMPANY_NAME"),
    (Tag(0x8C92001F), "PR_EMS_AB_PHONETIC_DISPLAY_NAME"),
    (Tag(0x8C94000D), "PR_EMS_AB_HAB_SHOW_IN_DEPARTMENTS"),
    (Tag(0x8C96101F), "PR_EMS_AB_ROOM_CONTAINERS"),
    (Tag(0x8C97000D), "PR_EMS_AB_HAB_DEPARTMENT_MEMBERS"),
    (Tag(0x8C98000D), "PR_EMS_AB_HAB_ROOT_DEPARTMENT"),
    (Tag(0x8C99000D), "PR_EMS_AB_HAB_PARENT_DEPARTMENT"),
    (Tag(0x8C9A000D), "PR_EMS_AB_HAB_CHILD_DEPARTMENTS"),
    (Tag(0x8C9E0102), "PR_EMS_AB_THUMBNAIL_PHOTO"),
    (Tag(0x8CA00003), "PR_EMS_AB_SENIORITY_INDEX"),
    (Tag(0x8CA8001E), "PR_EMS_AB_ORG_UNIT_ROOT_DN"),
    (Tag(0x8CDD000B), "PR_EMS_AB_HAB_IS_HIERARCHICAL_GROUP"),
    (Tag(0x8CE30003), "PR_EMS_AB_DL_EXTERNAL_MEMBER_COUNT"),
    (Tag(0xF000000D), "PR_EMS_AB_OTHER_RECIPS"),
    (Tag(0xFFF8101E), "PR_EMS_AB_CHILD_RDNS"),
    (Tag(0xFFF9001F), "PR_EMS_AB_HIERARCHY_PATH"),
    (Tag(0xFFFA0102), "PR_EMS_AB_OBJECT_OID"),
    (Tag(0xFFFB000B), "PR_EMS_AB_IS_MASTER"),
    (Tag(0xFFFC0102), "PR_EMS_AB_PARENT_ENTRYID"),
    (Tag(0xFFFD0003), "PR_EMS_AB_CONTAINERID"),
    (Tag(0xFFFE001F), "PR_EMS_AB_SERVER"),
];
