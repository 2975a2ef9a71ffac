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
/// How many hidden messages are in it.
///
/// `PR_ASSOC_CONTENT_COUNT`, PT_LONG, 0x36170003.
///
/// [pidtagassociatedcontentcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagassociatedcontentcount-canonical-property)
#[doc(alias = "PR_ASSOC_CONTENT_COUNT")]
#[doc(alias = "PidTagAssociatedContentCount")]
#[doc(alias = "0x36170003")]
pub const ASSOC_CONTENT_COUNT: PropTag<types::Long> = PropTag::from_id(0x3617);
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
/// Which automatic answers are not wanted.
///
/// `PR_AUTO_RESPONSE_SUPPRESS`, PT_LONG, 0x3FDF0003.
#[doc(alias = "PR_AUTO_RESPONSE_SUPPRESS")]
#[doc(alias = "0x3FDF0003")]
pub const AUTO_RESPONSE_SUPPRESS: PropTag<types::Long> = PropTag::from_id(0x3FDF);
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
/// Identifies the last change of the object.
///
/// `PR_CHANGE_KEY`, PT_BINARY, 0x65E20102.
#[doc(alias = "PR_CHANGE_KEY")]
#[doc(alias = "0x65E20102")]
pub const CHANGE_KEY: PropTag<types::Binary> = PropTag::from_id(0x65E2);
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
/// When the sender submitted it.
///
/// `PR_CLIENT_SUBMIT_TIME`, PT_SYSTIME, 0x00390040.
///
/// [pidtagclientsubmittime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagclientsubmittime-canonical-property)
#[doc(alias = "PR_CLIENT_SUBMIT_TIME")]
#[doc(alias = "PidTagClientSubmitTime")]
#[doc(alias = "0x00390040")]
pub const CLIENT_SUBMIT_TIME: PropTag<types::SysTime> = PropTag::from_id(0x0039);
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
/// The versions of an item that are in conflict with this one.
///
/// `PR_CONFLICT_ITEMS`, PT_MV_BINARY, 0x10981102.
///
/// [pidtagconflictitems-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconflictitems-canonical-property)
#[doc(alias = "PR_CONFLICT_ITEMS")]
#[doc(alias = "PidTagConflictItems")]
#[doc(alias = "0x10981102")]
pub const CONFLICT_ITEMS: PropTag<types::MvBinary> = PropTag::from_id(0x1098);
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
/// How its contents are sorted at first.
///
/// `PR_CONTENTS_SORT_ORDER`, PT_MV_LONG, 0x360D1003.
#[doc(alias = "PR_CONTENTS_SORT_ORDER")]
#[doc(alias = "0x360D1003")]
pub const CONTENTS_SORT_ORDER: PropTag<types::MvLong> = PropTag::from_id(0x360D);
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
/// How many unread messages are in it.
///
/// `PR_CONTENT_UNREAD`, PT_LONG, 0x36030003.
///
/// [pidtagcontentunreadcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontentunreadcount-canonical-property)
#[doc(alias = "PR_CONTENT_UNREAD")]
#[doc(alias = "PidTagContentUnreadCount")]
#[doc(alias = "0x36030003")]
pub const CONTENT_UNREAD: PropTag<types::Long> = PropTag::from_id(0x3603);
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
/// How many deleted folders are kept.
///
/// `PR_DELETED_FOLDER_COUNT`, PT_LONG, 0x66410003.
#[doc(alias = "PR_DELETED_FOLDER_COUNT")]
#[doc(alias = "0x66410003")]
pub const DELETED_FOLDER_COUNT: PropTag<types::Long> = PropTag::from_id(0x6641);
/// How many deleted messages are kept.
///
/// `PR_DELETED_MSG_COUNT`, PT_LONG, 0x66400003.
#[doc(alias = "PR_DELETED_MSG_COUNT")]
#[doc(alias = "0x66400003")]
pub const DELETED_MSG_COUNT: PropTag<types::Long> = PropTag::from_id(0x6640);
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
/// How the entry is shown in detail, as a table; OpenProperty gives it.
///
/// `PR_DETAILS_TABLE`, PT_OBJECT, 0x3605000D.
///
/// [pidtagdetailstable-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdetailstable-canonical-property)
#[doc(alias = "PR_DETAILS_TABLE")]
#[doc(alias = "PidTagDetailsTable")]
#[doc(alias = "0x3605000D")]
pub const DETAILS_TABLE: PropTag<types::Object> = PropTag::from_id(0x3605);
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
/// How clients show the folder.
///
/// `PR_EXTENDED_FOLDER_FLAGS`, PT_BINARY, 0x36DA0102.
///
/// [pidtagextendedfolderflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagextendedfolderflags-canonical-property)
#[doc(alias = "PR_EXTENDED_FOLDER_FLAGS")]
#[doc(alias = "PidTagExtendedFolderFlags")]
#[doc(alias = "0x36DA0102")]
pub const EXTENDED_FOLDER_FLAGS: PropTag<types::Binary> = PropTag::from_id(0x36DA);
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
/// Where free and busy times are kept.
///
/// `PR_FREEBUSY_ENTRYIDS`, PT_MV_BINARY, 0x36E41102.
///
/// [pidtagfreebusyentryids-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfreebusyentryids-canonical-property)
#[doc(alias = "PR_FREEBUSY_ENTRYIDS")]
#[doc(alias = "PidTagFreeBusyEntryIds")]
#[doc(alias = "0x36E41102")]
pub const FREEBUSY_ENTRYIDS: PropTag<types::MvBinary> = PropTag::from_id(0x36E4);
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
/// Whether it has attachments.
///
/// `PR_HASATTACH`, PT_BOOLEAN, 0x0E1B000B.
///
/// [pidtaghasattachments-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghasattachments-canonical-property)
#[doc(alias = "PR_HASATTACH")]
#[doc(alias = "PidTagHasAttachments")]
#[doc(alias = "0x0E1B000B")]
pub const HASATTACH: PropTag<types::Boolean> = PropTag::from_id(0x0E1B);
/// The folder for headers of mail on the server.
///
/// `PR_HEADER_FOLDER_ENTRYID`, PT_BINARY, 0x3E0A0102.
#[doc(alias = "PR_HEADER_FOLDER_ENTRYID")]
#[doc(alias = "0x3E0A0102")]
pub const HEADER_FOLDER_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x3E0A);
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
/// How important the sender finds it.
///
/// `PR_IMPORTANCE`, PT_LONG, 0x00170003.
///
/// [pidtagimportance-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagimportance-canonical-property)
#[doc(alias = "PR_IMPORTANCE")]
#[doc(alias = "PidTagImportance")]
#[doc(alias = "0x00170003")]
pub const IMPORTANCE: PropTag<types::Long> = PropTag::from_id(0x0017);
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
/// Identifies a row within its table.
///
/// `PR_INSTANCE_KEY`, PT_BINARY, 0x0FF60102.
///
/// [pidtaginstancekey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginstancekey-canonical-property)
#[doc(alias = "PR_INSTANCE_KEY")]
#[doc(alias = "PidTagInstanceKey")]
#[doc(alias = "0x0FF60102")]
pub const INSTANCE_KEY: PropTag<types::Binary> = PropTag::from_id(0x0FF6);
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
/// The calendar; read from the Inbox or the root folder.
///
/// `PR_IPM_APPOINTMENT_ENTRYID`, PT_BINARY, 0x36D00102.
///
/// [pidtagipmappointmententryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmappointmententryid-canonical-property)
#[doc(alias = "PR_IPM_APPOINTMENT_ENTRYID")]
#[doc(alias = "PidTagIpmAppointmentEntryId")]
#[doc(alias = "0x36D00102")]
pub const IPM_APPOINTMENT_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x36D0);
/// The contacts; read from the Inbox or the root folder.
///
/// `PR_IPM_CONTACT_ENTRYID`, PT_BINARY, 0x36D10102.
///
/// [pidtagipmcontactentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmcontactentryid-canonical-property)
#[doc(alias = "PR_IPM_CONTACT_ENTRYID")]
#[doc(alias = "PidTagIpmContactEntryId")]
#[doc(alias = "0x36D10102")]
pub const IPM_CONTACT_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x36D1);
/// The drafts; read from the Inbox or the root folder.
///
/// `PR_IPM_DRAFTS_ENTRYID`, PT_BINARY, 0x36D70102.
///
/// [pidtagipmdraftsentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmdraftsentryid-canonical-property)
#[doc(alias = "PR_IPM_DRAFTS_ENTRYID")]
#[doc(alias = "PidTagIpmDraftsEntryId")]
#[doc(alias = "0x36D70102")]
pub const IPM_DRAFTS_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x36D7);
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
/// The format in which it was written.
///
/// `PR_MSG_EDITOR_FORMAT`, PT_LONG, 0x59090003.
///
/// [pidtagmessageeditorformat-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageeditorformat-canonical-property)
#[doc(alias = "PR_MSG_EDITOR_FORMAT")]
#[doc(alias = "PidTagMessageEditorFormat")]
#[doc(alias = "0x59090003")]
pub const MSG_EDITOR_FORMAT: PropTag<types::Long> = PropTag::from_id(0x5909);
/// What a client has noted about it; SetMessageStatus changes it.
///
/// `PR_MSG_STATUS`, PT_LONG, 0x0E170003.
///
/// [pidtagmessagestatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagestatus-canonical-property)
#[doc(alias = "PR_MSG_STATUS")]
#[doc(alias = "PidTagMessageStatus")]
#[doc(alias = "0x0E170003")]
pub const MSG_STATUS: PropTag<types::Long> = PropTag::from_id(0x0E17);
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
/// Why a message did not arrive, roughly.
///
/// `PR_NDR_REASON_CODE`, PT_LONG, 0x0C040003.
///
/// [pidtagnondeliveryreportreasoncode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnondeliveryreportreasoncode-canonical-property)
#[doc(alias = "PR_NDR_REASON_CODE")]
#[doc(alias = "PidTagNonDeliveryReportReasonCode")]
#[doc(alias = "0x0C040003")]
pub const NDR_REASON_CODE: PropTag<types::Long> = PropTag::from_id(0x0C04);
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
/// Proves where it came from.
///
/// `PR_ORIGIN_CHECK`, PT_BINARY, 0x00270102.
///
/// [pidtagorigincheck-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagorigincheck-canonical-property)
#[doc(alias = "PR_ORIGIN_CHECK")]
#[doc(alias = "PidTagOriginCheck")]
#[doc(alias = "0x00270102")]
pub const ORIGIN_CHECK: PropTag<types::Binary> = PropTag::from_id(0x0027);
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
/// Identifies an appointment in its organiser's calendar.
///
/// `PR_OWNER_APPT_ID`, PT_LONG, 0x00620003.
///
/// [pidtagownerappointmentid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagownerappointmentid-canonical-property)
#[doc(alias = "PR_OWNER_APPT_ID")]
#[doc(alias = "PidTagOwnerAppointmentId")]
#[doc(alias = "0x00620003")]
pub const OWNER_APPT_ID: PropTag<types::Long> = PropTag::from_id(0x0062);
/// The store that belongs to the transport.
///
/// `PR_OWN_STORE_ENTRYID`, PT_BINARY, 0x3E060102.
///
/// [pidtagownstoreentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagownstoreentryid-canonical-property)
#[doc(alias = "PR_OWN_STORE_ENTRYID")]
#[doc(alias = "PidTagOwnStoreEntryId")]
#[doc(alias = "0x3E060102")]
pub const OWN_STORE_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x3E06);
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
/// Whether it must be preprocessed before it is sent.
///
/// `PR_PREPROCESS`, PT_BOOLEAN, 0x0E22000B.
///
/// [pidtagpreprocess-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpreprocess-canonical-property)
#[doc(alias = "PR_PREPROCESS")]
#[doc(alias = "PidTagPreprocess")]
#[doc(alias = "0x0E22000B")]
pub const PREPROCESS: PropTag<types::Boolean> = PropTag::from_id(0x0E22);
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
/// The full name of the server of an Exchange account.
///
/// `PR_PROFILE_HOME_SERVER_FQDN`, PT_UNICODE, 0x662A001F.
///
/// [pidtagprofilehomeserverfqdn-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprofilehomeserverfqdn-canonical-property)
#[doc(alias = "PR_PROFILE_HOME_SERVER_FQDN")]
#[doc(alias = "PidTagProfileHomeServerFQDN")]
#[doc(alias = "0x662A001F")]
pub const PROFILE_HOME_SERVER_FQDN: PropTag<types::Unicode> = PropTag::from_id(0x662A);
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
/// Which part of an Exchange account a section is for.
///
/// `PR_PROFILE_TYPE`, PT_LONG, 0x660A0003.
///
/// [pidtagprofiletype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprofiletype-canonical-property)
#[doc(alias = "PR_PROFILE_TYPE")]
#[doc(alias = "PidTagProfileType")]
#[doc(alias = "0x660A0003")]
pub const PROFILE_TYPE: PropTag<types::Long> = PropTag::from_id(0x660A);
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
/// At which size nothing can be received any more, in KiB.
///
/// `PR_QUOTA_RECEIVE`, PT_LONG, 0x341C0003.
#[doc(alias = "PR_QUOTA_RECEIVE")]
#[doc(alias = "0x341C0003")]
pub const QUOTA_RECEIVE: PropTag<types::Long> = PropTag::from_id(0x341C);
/// At which size nothing can be sent any more, in KiB.
///
/// `PR_QUOTA_SEND`, PT_LONG, 0x341B0003.
#[doc(alias = "PR_QUOTA_SEND")]
#[doc(alias = "0x341B0003")]
pub const QUOTA_SEND: PropTag<types::Long> = PropTag::from_id(0x341B);
/// At which size the user is warned, in KiB.
///
/// `PR_QUOTA_WARNING`, PT_LONG, 0x341A0003.
#[doc(alias = "PR_QUOTA_WARNING")]
#[doc(alias = "0x341A0003")]
pub const QUOTA_WARNING: PropTag<types::Long> = PropTag::from_id(0x341A);
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
/// Whether an answer is wanted.
///
/// `PR_REPLY_REQUESTED`, PT_BOOLEAN, 0x0C17000B.
///
/// [pidtagreplyrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreplyrequested-canonical-property)
#[doc(alias = "PR_REPLY_REQUESTED")]
#[doc(alias = "PidTagReplyRequested")]
#[doc(alias = "0x0C17000B")]
pub const REPLY_REQUESTED: PropTag<types::Boolean> = PropTag::from_id(0x0C17);
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
/// Whether a report returns the whole message.
///
/// `PR_RETURNED_IPM`, PT_BOOLEAN, 0x0033000B.
///
/// [pidtagreturnedmessageid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreturnedmessageid-canonical-property)
#[doc(alias = "PR_RETURNED_IPM")]
#[doc(alias = "PidTagReturnedMessageid")]
#[doc(alias = "0x0033000B")]
pub const RETURNED_IPM: PropTag<types::Boolean> = PropTag::from_id(0x0033);
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
/// A container to search in; OpenProperty gives it.
///
/// `PR_SEARCH`, PT_OBJECT, 0x3607000D.
///
/// [pidtagsearch-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearch-canonical-property)
#[doc(alias = "PR_SEARCH")]
#[doc(alias = "PidTagSearch")]
#[doc(alias = "0x3607000D")]
pub const SEARCH: PropTag<types::Object> = PropTag::from_id(0x3607);
/// Identifies the object and its copies; comparable byte by byte.
///
/// `PR_SEARCH_KEY`, PT_BINARY, 0x300B0102.
///
/// [pidtagsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearchkey-canonical-property)
#[doc(alias = "PR_SEARCH_KEY")]
#[doc(alias = "PidTagSearchKey")]
#[doc(alias = "0x300B0102")]
pub const SEARCH_KEY: PropTag<types::Binary> = PropTag::from_id(0x300B);
/// How it is protected.
///
/// `PR_SECURITY`, PT_LONG, 0x00340003.
#[doc(alias = "PR_SECURITY")]
#[doc(alias = "0x00340003")]
pub const SECURITY: PropTag<types::Long> = PropTag::from_id(0x0034);
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
/// Identifies the object across copies of its store.
///
/// `PR_SOURCE_KEY`, PT_BINARY, 0x65E00102.
#[doc(alias = "PR_SOURCE_KEY")]
#[doc(alias = "0x65E00102")]
pub const SOURCE_KEY: PropTag<types::Binary> = PropTag::from_id(0x65E0);
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
/// When an appointment begins, or work on a task.
///
/// `PR_START_DATE`, PT_SYSTIME, 0x00600040.
///
/// [pidtagstartdate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstartdate-canonical-property)
#[doc(alias = "PR_START_DATE")]
#[doc(alias = "PidTagStartDate")]
#[doc(alias = "0x00600040")]
pub const START_DATE: PropTag<types::SysTime> = PropTag::from_id(0x0060);
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
/// The identifier of the message store that the object is in.
///
/// `PR_STORE_ENTRYID`, PT_BINARY, 0x0FFB0102.
///
/// [pidtagstoreentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstoreentryid-canonical-property)
#[doc(alias = "PR_STORE_ENTRYID")]
#[doc(alias = "PidTagStoreEntryId")]
#[doc(alias = "0x0FFB0102")]
pub const STORE_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x0FFB);
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
/// The character set of its text.
///
/// `PR_TEXT_ATTACHMENT_CHARSET`, PT_UNICODE, 0x371B001F.
///
/// [pidtagtextattachmentcharset-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtextattachmentcharset-canonical-property)
#[doc(alias = "PR_TEXT_ATTACHMENT_CHARSET")]
#[doc(alias = "PidTagTextAttachmentCharset")]
#[doc(alias = "0x371B001F")]
pub const TEXT_ATTACHMENT_CHARSET: PropTag<types::Unicode> = PropTag::from_id(0x371B);
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
/// The text telephone.
///
/// `PR_TTYTDD_PHONE_NUMBER`, PT_UNICODE, 0x3A4B001F.
///
/// [pidtagtelecommunicationsdevicefordeaftelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtelecommunicationsdevicefordeaftelephonenumber-canonical-property)
#[doc(alias = "PR_TTYTDD_PHONE_NUMBER")]
#[doc(alias = "PidTagTelecommunicationsDeviceForDeafTelephoneNumber")]
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
/// The folder of the user's own views.
///
/// `PR_VIEWS_ENTRYID`, PT_BINARY, 0x35E50102.
///
/// [pidtagviewsentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagviewsentryid-canonical-property)
#[doc(alias = "PR_VIEWS_ENTRYID")]
#[doc(alias = "PidTagViewsEntryId")]
#[doc(alias = "0x35E50102")]
pub const VIEWS_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x35E5);
/// The wedding day.
///
/// `PR_WEDDING_ANNIVERSARY`, PT_SYSTIME, 0x3A410040.
///
/// [pidtagweddinganniversary-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagweddinganniversary-canonical-property)
#[doc(alias = "PR_WEDDING_ANNIVERSARY")]
#[doc(alias = "PidTagWeddingAnniversary")]
#[doc(alias = "0x3A410040")]
pub const WEDDING_ANNIVERSARY: PropTag<types::SysTime> = PropTag::from_id(0x3A41);
/// The type of the content, for an X.400 system.
///
/// `PR_X400_CONTENT_TYPE`, PT_BINARY, 0x003C0102.
///
/// [pidtagx400contenttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagx400contenttype-canonical-property)
#[doc(alias = "PR_X400_CONTENT_TYPE")]
#[doc(alias = "PidTagX400ContentType")]
#[doc(alias = "0x003C0102")]
pub const X400_CONTENT_TYPE: PropTag<types::Binary> = PropTag::from_id(0x003C);
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
    (Tag(0x00190040), "PR_LATEST_DELIVERY_TIME"),
    (Tag(0x001A001F), "PR_MESSAGE_CLASS"),
    (Tag(0x001B0102), "PR_MESSAGE_DELIVERY_ID"),
    (Tag(0x001E0102), "PR_MESSAGE_SECURITY_LABEL"),
    (Tag(0x001F0102), "PR_OBSOLETED_IPMS"),
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
    (Tag(0x007F0102), "PR_TNEF_CORRELATION_KEY"),
    (Tag(0x0080001F), "PR_REPORT_DISPOSITION"),
    (Tag(0x0081001F), "PR_REPORT_DISPOSITION_MODE"),
    (Tag(0x0082001F), "PR_REPORT_ORIGINAL_SENDER"),
    (Tag(0x0083101F), "PR_REPORT_DISPOSITION_TO_NAMES"),
    (Tag(0x0084101F), "PR_REPORT_DISPOSITION_TO_EMAIL_ADDRESSES"),
    (Tag(0x0085001F), "PR_REPORT_DISPOSITION_OPTIONS"),
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
    (Tag(0x0E28001F), "PR_PRIMARY_SEND_ACCOUNT"),
    (Tag(0x0E29001F), "PR_NEXT_SEND_ACCT"),
    (Tag(0x0E2B0003), "PR_TODO_ITEM_FLAGS"),
    (Tag(0x0E2C0102), "PR_SWAPPED_TODO_STORE"),
    (Tag(0x0E2D0102), "PR_SWAPPED_TODO_DATA"),
    (Tag(0x0E69000B), "PR_READ"),
    (Tag(0x0E9C0102), "PR_TNEF_UNPROCESSED_PROPS"),
    (Tag(0x0EA30102), "PR_PROVIDER_ITEMID"),
    (Tag(0x0EA40102), "PR_PROVIDER_PARENT_ITEMID"),
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
    (Tag(0x10981102), "PR_CONFLICT_ITEMS"),
    (Tag(0x10F3001F), "PR_URL_COMP_NAME"),
    (Tag(0x10F4000B), "PR_ATTR_HIDDEN"),
    (Tag(0x10F5000B), "PR_ATTR_SYSTEM"),
    (Tag(0x10F6000B), "PR_ATTR_READONLY"),
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
    (Tag(0x30130102), "PR_CONVERSATION_ID"),
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
    (Tag(0x36150102), "PR_AB_PROVIDER_ID"),
    (Tag(0x36160102), "PR_DEFAULT_VIEW_ENTRYID"),
    (Tag(0x36170003), "PR_ASSOC_CONTENT_COUNT"),
    (Tag(0x36D00102), "PR_IPM_APPOINTMENT_ENTRYID"),
    (Tag(0x36D10102), "PR_IPM_CONTACT_ENTRYID"),
    (Tag(0x36D20102), "PR_IPM_JOURNAL_ENTRYID"),
    (Tag(0x36D30102), "PR_IPM_NOTE_ENTRYID"),
    (Tag(0x36D40102), "PR_IPM_TASK_ENTRYID"),
    (Tag(0x36D50102), "PR_REM_ONLINE_ENTRYID"),
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
    (Tag(0x371B001F), "PR_TEXT_ATTACHMENT_CHARSET"),
    (Tag(0x39000003), "PR_DISPLAY_TYPE"),
    (Tag(0x39020102), "PR_TEMPLATEID"),
    (Tag(0x39040102), "PR_PRIMARY_CAPABILITY"),
    (Tag(0x39050003), "PR_DISPLAY_TYPE_EX"),
    (Tag(0x39FE001F), "PR_SMTP_ADDRESS"),
    (Tag(0x39FF001E), "PR_7BIT_DISPLAY_NAME"),
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
    (Tag(0x3E00001F), "PR_IDENTITY_DISPLAY"),
    (Tag(0x3E010102), "PR_IDENTITY_ENTRYID"),
    (Tag(0x3E020003), "PR_RESOURCE_METHODS"),
    (Tag(0x3E030003), "PR_RESOURCE_TYPE"),
    (Tag(0x3E040003), "PR_STATUS_CODE"),
    (Tag(0x3E050102), "PR_IDENTITY_SEARCH_KEY"),
    (Tag(0x3E060102), "PR_OWN_STORE_ENTRYID"),
    (Tag(0x3E07001F), "PR_RESOURCE_PATH"),
    (Tag(0x3E08001F), "PR_STATUS_STRING"),
    (Tag(0x3E0A0102), "PR_HEADER_FOLDER_ENTRYID"),
    (Tag(0x3E0B0003), "PR_REMOTE_PROGRESS"),
    (Tag(0x3E0C001F), "PR_REMOTE_PROGRESS_TEXT"),
    (Tag(0x3E0D000B), "PR_REMOTE_VALIDATE_OK"),
    (Tag(0x3FDE0003), "PR_INTERNET_CPID"),
    (Tag(0x3FDF0003), "PR_AUTO_RESPONSE_SUPPRESS"),
    (Tag(0x3FE3000B), "PR_DELEGATED_BY_RULE"),
    (Tag(0x3FE70003), "PR_RESOLVE_METHOD"),
    (Tag(0x3FEB0003), "PR_DEFERRED_SEND_NUMBER"),
    (Tag(0x3FEC0003), "PR_DEFERRED_SEND_UNITS"),
    (Tag(0x3FED0003), "PR_EXPIRY_NUMBER"),
    (Tag(0x3FEE0003), "PR_EXPIRY_UNITS"),
    (Tag(0x3FEF0040), "PR_DEFERRED_SEND_TIME"),
    (Tag(0x3FF10003), "PR_MESSAGE_LOCALE_ID"),
    (Tag(0x3FF8001F), "PR_CREATOR_NAME"),
    (Tag(0x3FF90102), "PR_CREATOR_ENTRYID"),
    (Tag(0x3FFA001F), "PR_LAST_MODIFIER_NAME"),
    (Tag(0x3FFB0102), "PR_LAST_MODIFIER_ENTRYID"),
    (Tag(0x3FFD0003), "PR_MESSAGE_CODEPAGE"),
    (Tag(0x403E001F), "PR_ORG_EMAIL_ADDRESS"),
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
    (Tag(0x65E00102), "PR_SOURCE_KEY"),
    (Tag(0x65E10102), "PR_PARENT_SOURCE_KEY"),
    (Tag(0x65E20102), "PR_CHANGE_KEY"),
    (Tag(0x65E30102), "PR_PREDECESSOR_CHANGE_LIST"),
    (Tag(0x660A0003), "PR_PROFILE_TYPE"),
    (Tag(0x66190102), "PR_USER_ENTRYID"),
    (Tag(0x661A001E), "PR_USER_NAME"),
    (Tag(0x661B0003), "PR_PROFILE_SERVER_VERSION"),
    (Tag(0x661B0102), "PR_MAILBOX_OWNER_ENTRYID"),
    (Tag(0x661C001F), "PR_MAILBOX_OWNER_NAME"),
    (Tag(0x661D000B), "PR_OOF_STATE"),
    (Tag(0x66200102), "PR_NON_IPM_SUBTREE_ENTRYID"),
    (Tag(0x662A001F), "PR_PROFILE_HOME_SERVER_FQDN"),
    (Tag(0x66380003), "PR_FOLDER_CHILD_COUNT"),
    (Tag(0x663B0102), "PR_PROFILE_SERVER_FULL_VERSION"),
    (Tag(0x66400003), "PR_DELETED_MSG_COUNT"),
    (Tag(0x66410003), "PR_DELETED_FOLDER_COUNT"),
    (Tag(0x666C000B), "PR_IN_CONFLICT"),
    (Tag(0x666D0003), "PR_MAX_SUBMIT_MESSAGE_SIZE"),
    (Tag(0x66700102), "PR_LONGTERM_ENTRYID_FROM_TABLE"),
    (Tag(0x66A10003), "PR_LOCALE_ID"),
    (Tag(0x7D01000B), "PR_PROCESSED"),
    (Tag(0x7FF90040), "PR_EXCEPTION_REPLACETIME"),
    (Tag(0x7FFA0003), "PR_ATTACHMENT_LINKID"),
    (Tag(0x7FFB0040), "PR_EXCEPTION_STARTTIME"),
    (Tag(0x7FFC0040), "PR_EXCEPTION_ENDTIME"),
    (Tag(0x7FFD0003), "PR_ATTACHMENT_FLAGS"),
    (Tag(0x7FFE000B), "PR_ATTACHMENT_HIDDEN"),
    (Tag(0x7FFF000B), "PR_ATTACHMENT_CONTACTPHOTO"),
];
