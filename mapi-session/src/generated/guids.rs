// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Well-known identifiers: of profile sections, providers, property sets.
#![allow(non_upper_case_globals)]
use windows_core::GUID;
/// The profile section of the client's own settings, used by the address book too.
pub const IID_CAPONE_PROF: GUID = GUID::from_u128(
    0x00020d0a_0000_0000_c000_000000000046,
);
/// The IID of IEnumMAPIFormProp, which no header here declares.
pub const IID_IEnumMAPIFormProp: GUID = GUID::from_u128(
    0x00020323_0000_0000_c000_000000000046,
);
/// The IID of IExchangeManageStoreEx, which no header here declares.
pub const IID_IExchangeManageStoreEx: GUID = GUID::from_u128(
    0x7fe3c629_4d9a_4510_a479_56962b246dc6,
);
/// The IID of IExchangeMessageCpid0, which no header here declares.
pub const IID_IExchangeMessageCpid0: GUID = GUID::from_u128(
    0x00000000_1ae9_11cf_84e0_00aa006b4fae,
);
/// The IID of IMAPIFormProp, which no header here declares.
pub const IID_IMAPIFormProp: GUID = GUID::from_u128(
    0x0002032d_0000_0000_c000_000000000046,
);
/// The IID of IMAPISpoolerInit, which no header here declares.
pub const IID_IMAPISpoolerInit: GUID = GUID::from_u128(
    0x00020317_0000_0000_c000_000000000046,
);
/// The IID of IMAPISpoolerService, which no header here declares.
pub const IID_IMAPISpoolerService: GUID = GUID::from_u128(
    0x0002031e_0000_0000_c000_000000000046,
);
/// The IID of IMAPISpoolerSession, which no header here declares.
pub const IID_IMAPISpoolerSession: GUID = GUID::from_u128(
    0x00020318_0000_0000_c000_000000000046,
);
/// The IID of IMessageRaw, which no header here declares.
pub const IID_IMessageRaw: GUID = GUID::from_u128(
    0x0002038a_0000_0000_c000_000000000046,
);
/// The IID of IStreamDocfile, which no header here declares.
pub const IID_IStreamDocfile: GUID = GUID::from_u128(
    0x0002032c_0000_0000_c000_000000000046,
);
/// The IID of IStreamTnef, which no header here declares.
pub const IID_IStreamTnef: GUID = GUID::from_u128(
    0x00020330_0000_0000_c000_000000000046,
);
/// The IID of ITNEF, which no header here declares.
pub const IID_ITNEF: GUID = GUID::from_u128(0x00020319_0000_0000_c000_000000000046);
/// The profile section whose PR_SEARCH_KEY is unique for each profile ever made.
pub const MUID_PROFILE_INSTANCE: GUID = GUID::from_u128(
    0x00020385_0000_0000_c000_000000000046,
);
/// Named properties of contacts.
pub const PSETID_Address: GUID = GUID::from_u128(0x00062004_0000_0000_c000_000000000046);
/// Named properties of appointments.
pub const PSETID_Appointment: GUID = GUID::from_u128(
    0x00062002_0000_0000_c000_000000000046,
);
/// Named properties of attachments.
pub const PSETID_Attachment: GUID = GUID::from_u128(
    0x96357f7f_59e1_47d0_99a7_46515c183b54,
);
/// Named properties that items of many kinds have.
pub const PSETID_Common: GUID = GUID::from_u128(0x00062008_0000_0000_c000_000000000046);
/// Named properties of journal entries.
pub const PSETID_Log: GUID = GUID::from_u128(0x0006200a_0000_0000_c000_000000000046);
/// Named properties of meeting requests.
pub const PSETID_Meeting: GUID = GUID::from_u128(0x6ed8da90_450b_101b_98da_00aa003f1305);
/// Named properties of messages.
pub const PSETID_Messaging: GUID = GUID::from_u128(
    0x41f28f13_83f4_4114_a584_eedb5a6b0bff,
);
/// Named properties of notes.
pub const PSETID_Note: GUID = GUID::from_u128(0x0006200e_0000_0000_c000_000000000046);
/// Named properties of news items.
pub const PSETID_PostRss: GUID = GUID::from_u128(0x00062041_0000_0000_c000_000000000046);
/// Named properties of remote items.
pub const PSETID_Remote: GUID = GUID::from_u128(0x00062014_0000_0000_c000_000000000046);
/// Named properties of reports.
pub const PSETID_Report: GUID = GUID::from_u128(0x00062013_0000_0000_c000_000000000046);
/// Named properties of sharing messages.
pub const PSETID_Sharing: GUID = GUID::from_u128(0x00062040_0000_0000_c000_000000000046);
/// Named properties of tasks.
pub const PSETID_Task: GUID = GUID::from_u128(0x00062003_0000_0000_c000_000000000046);
/// Named properties of voice messages.
pub const PSETID_UnifiedMessaging: GUID = GUID::from_u128(
    0x4442858e_a9e3_4e80_b900_317a210cc15b,
);
/// Named properties of what was found in a text.
pub const PSETID_XmlExtractedEntities: GUID = GUID::from_u128(
    0x23239608_685d_4732_9c55_4c95cb4e8e33,
);
/// The property set of header fields of Internet mail.
pub const PS_INTERNET_HEADERS: GUID = GUID::from_u128(
    0x00020386_0000_0000_c000_000000000046,
);
/// The property set of the properties with fixed identifiers.
pub const PS_MAPI: GUID = GUID::from_u128(0x00020328_0000_0000_c000_000000000046);
/// The property set that all programs share for names of text.
pub const PS_PUBLIC_STRINGS: GUID = GUID::from_u128(
    0x00020329_0000_0000_c000_000000000046,
);
/// Address types of recipients, kept in a message.
pub const PS_ROUTING_ADDRTYPE: GUID = GUID::from_u128(
    0x00020381_0000_0000_c000_000000000046,
);
/// Display names of recipients, kept in a message.
pub const PS_ROUTING_DISPLAY_NAME: GUID = GUID::from_u128(
    0x00020382_0000_0000_c000_000000000046,
);
/// E-mail addresses of recipients, kept in a message.
pub const PS_ROUTING_EMAIL_ADDRESSES: GUID = GUID::from_u128(
    0x00020380_0000_0000_c000_000000000046,
);
/// Entry identifiers of recipients, kept in a message.
pub const PS_ROUTING_ENTRYID: GUID = GUID::from_u128(
    0x00020383_0000_0000_c000_000000000046,
);
/// Search keys of recipients, kept in a message.
pub const PS_ROUTING_SEARCH_KEY: GUID = GUID::from_u128(
    0x00020384_0000_0000_c000_000000000046,
);
/// Named properties of phone synchronisation.
pub const SETID_AirSync: GUID = GUID::from_u128(0x71035549_0739_4dcb_9163_00f0580dbbdf);
/// Marks the entry identifier of a recipient who is in no address book.
pub const muidOOP: GUID = GUID::from_u128(0xa41f2b81_a3be_1910_9d6e_00dd010f5402);
/// Marks the entry identifier of a message store that MAPI has wrapped with its provider's
/// file name.
pub const muidStoreWrap: GUID = GUID::from_u128(0x10bba138_e505_1a10_a1bb_08002b2a56c2);
/// The profile section that the providers of Exchange share.
pub const pbGlobalProfileSectionGuid: GUID = GUID::from_u128(
    0xc8b0db13_05aa_1a10_9bb0_00aa002fc45a,
);
/// The profile section of a wrapped personal store.
pub const pbNSTGlobalProfileSectionGuid: GUID = GUID::from_u128(
    0x2314ed85_f79d_6642_8bf2_fbd4a5212941,
);
