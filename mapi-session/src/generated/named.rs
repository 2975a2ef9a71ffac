// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Named properties, each with the Rust type of its values.
use crate::{NamedTag, guids, types};
/// Which addresses the contact has, as bits.
///
/// `PidLidAddressBookProviderArrayType`, PT_LONG, 0x8029 of `PSETID_Address`.
///
/// [pidlidaddressbookproviderarraytype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidaddressbookproviderarraytype-canonical-property)
#[doc(alias = "PidLidAddressBookProviderArrayType")]
#[doc(alias = "dispidABPArrayType")]
pub const ADDRESS_BOOK_PROVIDER_ARRAY_TYPE: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8029,
);
/// Which addresses the contact has, as a list.
///
/// `PidLidAddressBookProviderEmailList`, PT_MV_LONG, 0x8028 of `PSETID_Address`.
///
/// [pidlidaddressbookprovideremaillist-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidaddressbookprovideremaillist-canonical-property)
#[doc(alias = "PidLidAddressBookProviderEmailList")]
#[doc(alias = "dispidABPEmailList")]
pub const ADDRESS_BOOK_PROVIDER_EMAIL_LIST: NamedTag<types::MvLong> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8028,
);
/// The country code of the mailing address.
///
/// `PidLidAddressCountryCode`, PT_UNICODE, 0x80DD of `PSETID_Address`.
///
/// [pidlidaddresscountrycode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidaddresscountrycode-canonical-property)
#[doc(alias = "PidLidAddressCountryCode")]
#[doc(alias = "dispidAddressCountryCode")]
pub const ADDRESS_COUNTRY_CODE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80DD,
);
/// Whether the item is never archived by itself.
///
/// `PidLidAgingDontAgeMe`, PT_BOOLEAN, 0x850E of `PSETID_Common`.
///
/// [pidlidagingdontageme-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidagingdontageme-canonical-property)
#[doc(alias = "PidLidAgingDontAgeMe")]
#[doc(alias = "dispidAgingDontAgeMe")]
pub const AGING_DONT_AGE_ME: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x850E,
);
/// All attendees but the organiser, with resources and those who get no mail.
///
/// `PidLidAllAttendeesString`, PT_UNICODE, 0x8238 of `PSETID_Appointment`.
///
/// [pidlidallattendeesstring-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidallattendeesstring-canonical-property)
#[doc(alias = "PidLidAllAttendeesString")]
#[doc(alias = "dispidAllAttendeesString")]
pub const ALL_ATTENDEES_STRING: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8238,
);
/// The appointment of the contact's anniversary.
///
/// `PidLidAnniversaryEventEntryId`, PT_BINARY, 0x804E of `PSETID_Address`.
///
/// [pidlidanniversaryevententryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidanniversaryevententryid-canonical-property)
#[doc(alias = "PidLidAnniversaryEventEntryId")]
#[doc(alias = "dispidAnniversaryEventEID")]
pub const ANNIVERSARY_EVENT_ENTRY_ID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x804E,
);
/// Further marks of the appointment.
///
/// `PidLidAppointmentAuxiliaryFlags`, PT_LONG, 0x8207 of `PSETID_Appointment`.
///
/// [pidlidappointmentauxiliaryflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentauxiliaryflags-canonical-property)
#[doc(alias = "PidLidAppointmentAuxiliaryFlags")]
#[doc(alias = "dispidApptAuxFlags")]
pub const APPOINTMENT_AUXILIARY_FLAGS: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8207,
);
/// The colour in which the calendar shows the appointment.
///
/// `PidLidAppointmentColor`, PT_LONG, 0x8214 of `PSETID_Appointment`.
///
/// [pidlidappointmentcolor-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentcolor-canonical-property)
#[doc(alias = "PidLidAppointmentColor")]
#[doc(alias = "dispidApptColor")]
pub const APPOINTMENT_COLOR: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8214,
);
/// Whether the answer proposes another time.
///
/// `PidLidAppointmentCounterProposal`, PT_BOOLEAN, 0x8257 of `PSETID_Appointment`.
///
/// [pidlidappointmentcounterproposal-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentcounterproposal-canonical-property)
#[doc(alias = "PidLidAppointmentCounterProposal")]
#[doc(alias = "dispidApptCounterProposal")]
pub const APPOINTMENT_COUNTER_PROPOSAL: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8257,
);
/// How long the appointment is, in minutes.
///
/// `PidLidAppointmentDuration`, PT_LONG, 0x8213 of `PSETID_Appointment`.
///
/// [pidlidappointmentduration-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentduration-canonical-property)
#[doc(alias = "PidLidAppointmentDuration")]
#[doc(alias = "dispidApptDuration")]
pub const APPOINTMENT_DURATION: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8213,
);
/// When the appointment ends.
///
/// `PidLidAppointmentEndWhole`, PT_SYSTIME, 0x820E of `PSETID_Appointment`.
///
/// [pidlidappointmentendwhole-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentendwhole-canonical-property)
#[doc(alias = "PidLidAppointmentEndWhole")]
#[doc(alias = "dispidApptEndWhole")]
pub const APPOINTMENT_END_WHOLE: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x820E,
);
/// The last sequence number that went to an attendee.
///
/// `PidLidAppointmentLastSequence`, PT_LONG, 0x8203 of `PSETID_Appointment`.
///
/// [pidlidappointmentlastsequence-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentlastsequence-canonical-property)
#[doc(alias = "PidLidAppointmentLastSequence")]
#[doc(alias = "dispidApptLastSequence")]
pub const APPOINTMENT_LAST_SEQUENCE: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8203,
);
/// The message class of the meeting that is made of the request.
///
/// `PidLidAppointmentMessageClass`, PT_UNICODE, 0x0024 of `PSETID_Meeting`.
///
/// [pidlidappointmentmessageclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentmessageclass-canonical-property)
#[doc(alias = "PidLidAppointmentMessageClass")]
#[doc(alias = "dispidApptMessageClass")]
pub const APPOINTMENT_MESSAGE_CLASS: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Meeting,
    0x0024,
);
/// Whether attendees may not propose another time.
///
/// `PidLidAppointmentNotAllowPropose`, PT_BOOLEAN, 0x825A of `PSETID_Appointment`.
///
/// [pidlidappointmentnotallowpropose-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentnotallowpropose-canonical-property)
#[doc(alias = "PidLidAppointmentNotAllowPropose")]
#[doc(alias = "dispidApptNotAllowPropose")]
pub const APPOINTMENT_NOT_ALLOW_PROPOSE: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x825A,
);
/// How many counter proposals are undecided.
///
/// `PidLidAppointmentProposalNumber`, PT_LONG, 0x8259 of `PSETID_Appointment`.
///
/// [pidlidappointmentproposalnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentproposalnumber-canonical-property)
#[doc(alias = "PidLidAppointmentProposalNumber")]
#[doc(alias = "dispidApptProposalNum")]
pub const APPOINTMENT_PROPOSAL_NUMBER: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8259,
);
/// The proposed length, in minutes.
///
/// `PidLidAppointmentProposedDuration`, PT_LONG, 0x8256 of `PSETID_Appointment`.
///
/// [pidlidappointmentproposedduration-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentproposedduration-canonical-property)
#[doc(alias = "PidLidAppointmentProposedDuration")]
#[doc(alias = "dispidApptProposedDuration")]
pub const APPOINTMENT_PROPOSED_DURATION: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8256,
);
/// The proposed end.
///
/// `PidLidAppointmentProposedEndWhole`, PT_SYSTIME, 0x8251 of `PSETID_Appointment`.
///
/// [pidlidappointmentproposedendwhole-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentproposedendwhole-canonical-property)
#[doc(alias = "PidLidAppointmentProposedEndWhole")]
#[doc(alias = "dispidApptProposedEndWhole")]
pub const APPOINTMENT_PROPOSED_END_WHOLE: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8251,
);
/// The proposed beginning.
///
/// `PidLidAppointmentProposedStartWhole`, PT_SYSTIME, 0x8250 of `PSETID_Appointment`.
///
/// [pidlidappointmentproposedstartwhole-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentproposedstartwhole-canonical-property)
#[doc(alias = "PidLidAppointmentProposedStartWhole")]
#[doc(alias = "dispidApptProposedStartWhole")]
pub const APPOINTMENT_PROPOSED_START_WHOLE: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8250,
);
/// How the appointment recurs: a recurrence pattern as bytes.
///
/// `PidLidAppointmentRecur`, PT_BINARY, 0x8216 of `PSETID_Appointment`.
///
/// [pidlidappointmentrecur-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentrecur-canonical-property)
#[doc(alias = "PidLidAppointmentRecur")]
#[doc(alias = "dispidApptRecur")]
pub const APPOINTMENT_RECUR: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8216,
);
/// Who answered last.
///
/// `PidLidAppointmentReplyName`, PT_UNICODE, 0x8230 of `PSETID_Appointment`.
///
/// [pidlidappointmentreplyname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentreplyname-canonical-property)
#[doc(alias = "PidLidAppointmentReplyName")]
#[doc(alias = "dispidApptReplyName")]
pub const APPOINTMENT_REPLY_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8230,
);
/// When the attendee answered.
///
/// `PidLidAppointmentReplyTime`, PT_SYSTIME, 0x8220 of `PSETID_Appointment`.
///
/// [pidlidappointmentreplytime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentreplytime-canonical-property)
#[doc(alias = "PidLidAppointmentReplyTime")]
#[doc(alias = "dispidApptReplyTime")]
pub const APPOINTMENT_REPLY_TIME: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8220,
);
/// The sequence number of the meeting.
///
/// `PidLidAppointmentSequence`, PT_LONG, 0x8201 of `PSETID_Appointment`.
///
/// [pidlidappointmentsequence-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentsequence-canonical-property)
#[doc(alias = "PidLidAppointmentSequence")]
#[doc(alias = "dispidApptSequence")]
pub const APPOINTMENT_SEQUENCE: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8201,
);
/// When the sequence number last changed.
///
/// `PidLidAppointmentSequenceTime`, PT_SYSTIME, 0x8202 of `PSETID_Appointment`.
///
/// [pidlidappointmentsequencetime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentsequencetime-canonical-property)
#[doc(alias = "PidLidAppointmentSequenceTime")]
#[doc(alias = "dispidApptSeqTime")]
pub const APPOINTMENT_SEQUENCE_TIME: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8202,
);
/// When the appointment begins.
///
/// `PidLidAppointmentStartWhole`, PT_SYSTIME, 0x820D of `PSETID_Appointment`.
///
/// [pidlidappointmentstartwhole-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentstartwhole-canonical-property)
#[doc(alias = "PidLidAppointmentStartWhole")]
#[doc(alias = "dispidApptStartWhole")]
pub const APPOINTMENT_START_WHOLE: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x820D,
);
/// The state of the appointment.
///
/// `PidLidAppointmentStateFlags`, PT_LONG, 0x8217 of `PSETID_Appointment`.
///
/// [pidlidappointmentstateflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentstateflags-canonical-property)
#[doc(alias = "PidLidAppointmentStateFlags")]
#[doc(alias = "dispidApptStateFlags")]
pub const APPOINTMENT_STATE_FLAGS: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8217,
);
/// Whether the appointment takes the whole day.
///
/// `PidLidAppointmentSubType`, PT_BOOLEAN, 0x8215 of `PSETID_Appointment`.
///
/// [pidlidappointmentsubtype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentsubtype-canonical-property)
#[doc(alias = "PidLidAppointmentSubType")]
#[doc(alias = "dispidApptSubType")]
pub const APPOINTMENT_SUB_TYPE: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8215,
);
/// The time zone in which the end is shown.
///
/// `PidLidAppointmentTimeZoneDefinitionEndDisplay`, PT_BINARY, 0x825F of `PSETID_Appointment`.
///
/// [pidlidappointmenttimezonedefinitionenddisplay-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmenttimezonedefinitionenddisplay-canonical-property)
#[doc(alias = "PidLidAppointmentTimeZoneDefinitionEndDisplay")]
#[doc(alias = "dispidApptTZDefEndDisplay")]
pub const APPOINTMENT_TIME_ZONE_DEFINITION_END_DISPLAY: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x825F,
);
/// The time zone in which the appointment recurs.
///
/// `PidLidAppointmentTimeZoneDefinitionRecur`, PT_BINARY, 0x8260 of `PSETID_Appointment`.
///
/// [pidlidappointmenttimezonedefinitionrecur-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmenttimezonedefinitionrecur-canonical-property)
#[doc(alias = "PidLidAppointmentTimeZoneDefinitionRecur")]
#[doc(alias = "dispidApptTZDefRecur")]
pub const APPOINTMENT_TIME_ZONE_DEFINITION_RECUR: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8260,
);
/// The time zone in which the beginning is shown.
///
/// `PidLidAppointmentTimeZoneDefinitionStartDisplay`, PT_BINARY, 0x825E of
/// `PSETID_Appointment`.
///
/// [pidlidappointmenttimezonedefinitionstartdisplay-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmenttimezonedefinitionstartdisplay-canonical-property)
#[doc(alias = "PidLidAppointmentTimeZoneDefinitionStartDisplay")]
#[doc(alias = "dispidApptTZDefStartDisplay")]
pub const APPOINTMENT_TIME_ZONE_DEFINITION_START_DISPLAY: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x825E,
);
/// Attendees who get no mail.
///
/// `PidLidAppointmentUnsendableRecipients`, PT_BINARY, 0x823D of `PSETID_Appointment`.
///
/// [pidlidappointmentunsendablerecipients-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidappointmentunsendablerecipients-canonical-property)
#[doc(alias = "PidLidAppointmentUnsendableRecipients")]
#[doc(alias = "dispidApptUnsendableRecips")]
pub const APPOINTMENT_UNSENDABLE_RECIPIENTS: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x823D,
);
/// When the meeting message was sent.
///
/// `PidLidAttendeeCriticalChange`, PT_SYSTIME, 0x0001 of `PSETID_Meeting`.
///
/// [pidlidattendeecriticalchange-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidattendeecriticalchange-canonical-property)
#[doc(alias = "PidLidAttendeeCriticalChange")]
#[doc(alias = "LID_ATTENDEE_CRITICAL_CHANGE")]
pub const ATTENDEE_CRITICAL_CHANGE: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Meeting,
    0x0001,
);
/// Whether the location is the name of a resource that was invited.
///
/// `PidLidAutoFillLocation`, PT_BOOLEAN, 0x823A of `PSETID_Appointment`.
///
/// [pidlidautofilllocation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidautofilllocation-canonical-property)
#[doc(alias = "PidLidAutoFillLocation")]
#[doc(alias = "dispidAutoFillLocation")]
pub const AUTO_FILL_LOCATION: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x823A,
);
/// Whether each action with the contact makes a journal entry.
///
/// `PidLidAutoLog`, PT_BOOLEAN, 0x8025 of `PSETID_Address`.
///
/// [pidlidautolog-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidautolog-canonical-property)
#[doc(alias = "PidLidAutoLog")]
#[doc(alias = "dispidAutoLog")]
pub const AUTO_LOG: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8025,
);
/// How the message is processed by itself.
///
/// `PidLidAutoProcessState`, PT_LONG, 0x851A of `PSETID_Common`.
///
/// [pidlidautoprocessstate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidautoprocessstate-canonical-property)
#[doc(alias = "PidLidAutoProcessState")]
#[doc(alias = "dispidSniffState")]
pub const AUTO_PROCESS_STATE: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x851A,
);
/// What people note about billing.
///
/// `PidLidBilling`, PT_UNICODE, 0x8535 of `PSETID_Common`.
///
/// [pidlidbilling-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidbilling-canonical-property)
#[doc(alias = "PidLidBilling")]
#[doc(alias = "dispidBilling")]
pub const BILLING: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8535,
);
/// The appointment of the contact's birthday.
///
/// `PidLidBirthdayEventEntryId`, PT_BINARY, 0x804D of `PSETID_Address`.
///
/// [pidlidbirthdayevententryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidbirthdayevententryid-canonical-property)
#[doc(alias = "PidLidBirthdayEventEntryId")]
#[doc(alias = "dispidBirthdayEventEID")]
pub const BIRTHDAY_EVENT_ENTRY_ID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x804D,
);
/// The picture on the business card.
///
/// `PidLidBusinessCardCardPicture`, PT_BINARY, 0x8041 of `PSETID_Address`.
///
/// [pidlidbusinesscardcardpicture-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidbusinesscardcardpicture-canonical-property)
#[doc(alias = "PidLidBusinessCardCardPicture")]
#[doc(alias = "dispidBCCardPicture")]
pub const BUSINESS_CARD_CARD_PICTURE: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8041,
);
/// How the contact is shown as a business card.
///
/// `PidLidBusinessCardDisplayDefinition`, PT_BINARY, 0x8040 of `PSETID_Address`.
///
/// [pidlidbusinesscarddisplaydefinition-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidbusinesscarddisplaydefinition-canonical-property)
#[doc(alias = "PidLidBusinessCardDisplayDefinition")]
#[doc(alias = "dispidBCDisplayDefinition")]
pub const BUSINESS_CARD_DISPLAY_DEFINITION: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8040,
);
/// Whether the time is free, busy or the like.
///
/// `PidLidBusyStatus`, PT_LONG, 0x8205 of `PSETID_Appointment`.
///
/// [pidlidbusystatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidbusystatus-canonical-property)
#[doc(alias = "PidLidBusyStatus")]
#[doc(alias = "dispidBusyStatus")]
pub const BUSY_STATUS: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8205,
);
/// The calendar that the recurrence is in.
///
/// `PidLidCalendarType`, PT_LONG, 0x001C of `PSETID_Meeting`.
///
/// [pidlidcalendartype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcalendartype-canonical-property)
#[doc(alias = "PidLidCalendarType")]
#[doc(alias = "LID_CALENDAR_TYPE")]
pub const CALENDAR_TYPE: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Meeting,
    0x001C,
);
/// The categories of the item.
///
/// `PidLidCategories`, PT_MV_UNICODE, 0x2328 of `PS_PUBLIC_STRINGS`.
///
/// [pidlidcategories-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcategories-canonical-property)
#[doc(alias = "PidLidCategories")]
#[doc(alias = "dispidCategories")]
pub const CATEGORIES: NamedTag<types::MvUnicode> = NamedTag::from_lid(
    guids::PS_PUBLIC_STRINGS,
    0x2328,
);
/// Optional attendees who get mail.
///
/// `PidLidCcAttendeesString`, PT_UNICODE, 0x823C of `PSETID_Appointment`.
///
/// [pidlidccattendeesstring-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidccattendeesstring-canonical-property)
#[doc(alias = "PidLidCcAttendeesString")]
#[doc(alias = "dispidCCAttendeesString")]
pub const CC_ATTENDEES_STRING: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x823C,
);
/// What of the meeting has changed.
///
/// `PidLidChangeHighlight`, PT_LONG, 0x8204 of `PSETID_Appointment`.
///
/// [pidlidchangehighlight-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidchangehighlight-canonical-property)
#[doc(alias = "PidLidChangeHighlight")]
#[doc(alias = "dispidChangeHighlight")]
pub const CHANGE_HIGHLIGHT: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8204,
);
/// The name of the message's classification.
///
/// `PidLidClassification`, PT_UNICODE, 0x85B6 of `PSETID_Common`.
///
/// [pidlidclassification-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidclassification-canonical-property)
#[doc(alias = "PidLidClassification")]
#[doc(alias = "dispidClassification")]
pub const CLASSIFICATION: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x85B6,
);
/// What the message's classification is for.
///
/// `PidLidClassificationDescription`, PT_UNICODE, 0x85B7 of `PSETID_Common`.
///
/// [pidlidclassificationdescription-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidclassificationdescription-canonical-property)
#[doc(alias = "PidLidClassificationDescription")]
#[doc(alias = "dispidClassDesc")]
pub const CLASSIFICATION_DESCRIPTION: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x85B7,
);
/// Identifies the message's classification.
///
/// `PidLidClassificationGuid`, PT_UNICODE, 0x85B8 of `PSETID_Common`.
///
/// [pidlidclassificationguid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidclassificationguid-canonical-property)
#[doc(alias = "PidLidClassificationGuid")]
#[doc(alias = "dispidClassGuid")]
pub const CLASSIFICATION_GUID: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x85B8,
);
/// Whether answers keep the classification.
///
/// `PidLidClassificationKeep`, PT_BOOLEAN, 0x85BA of `PSETID_Common`.
///
/// [pidlidclassificationkeep-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidclassificationkeep-canonical-property)
#[doc(alias = "PidLidClassificationKeep")]
#[doc(alias = "dispidClassKeep")]
pub const CLASSIFICATION_KEEP: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x85BA,
);
/// Whether the message is classified.
///
/// `PidLidClassified`, PT_BOOLEAN, 0x85B5 of `PSETID_Common`.
///
/// [pidlidclassified-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidclassified-canonical-property)
#[doc(alias = "PidLidClassified")]
#[doc(alias = "dispidClassified")]
pub const CLASSIFIED: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x85B5,
);
/// Identifies the meeting, the same for all of a series.
///
/// `PidLidCleanGlobalObjectId`, PT_BINARY, 0x0023 of `PSETID_Meeting`.
///
/// [pidlidcleanglobalobjectid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcleanglobalobjectid-canonical-property)
#[doc(alias = "PidLidCleanGlobalObjectId")]
#[doc(alias = "dispidCleanGlobalObjId")]
pub const CLEAN_GLOBAL_OBJECT_ID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Meeting,
    0x0023,
);
/// Where the appointment or its series ends, in UTC.
///
/// `PidLidClipEnd`, PT_SYSTIME, 0x8236 of `PSETID_Appointment`.
///
/// [pidlidclipend-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidclipend-canonical-property)
#[doc(alias = "PidLidClipEnd")]
#[doc(alias = "dispidClipEnd")]
pub const CLIP_END: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8236,
);
/// Where the appointment or its series begins, in UTC.
///
/// `PidLidClipStart`, PT_SYSTIME, 0x8235 of `PSETID_Appointment`.
///
/// [pidlidclipstart-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidclipstart-canonical-property)
#[doc(alias = "PidLidClipStart")]
#[doc(alias = "dispidClipStart")]
pub const CLIP_START: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8235,
);
/// When the item ends.
///
/// `PidLidCommonEnd`, PT_SYSTIME, 0x8517 of `PSETID_Common`.
///
/// [pidlidcommonend-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcommonend-canonical-property)
#[doc(alias = "PidLidCommonEnd")]
#[doc(alias = "dispidCommonEnd")]
pub const COMMON_END: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8517,
);
/// When the item begins.
///
/// `PidLidCommonStart`, PT_SYSTIME, 0x8516 of `PSETID_Common`.
///
/// [pidlidcommonstart-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcommonstart-canonical-property)
#[doc(alias = "PidLidCommonStart")]
#[doc(alias = "dispidCommonStart")]
pub const COMMON_START: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8516,
);
/// The companies that the item is about.
///
/// `PidLidCompanies`, PT_MV_UNICODE, 0x8539 of `PSETID_Common`.
///
/// [pidlidcompanies-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcompanies-canonical-property)
#[doc(alias = "PidLidCompanies")]
#[doc(alias = "dispidCompanies")]
pub const COMPANIES: NamedTag<types::MvUnicode> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8539,
);
/// The character set of the contact.
///
/// `PidLidContactCharacterSet`, PT_LONG, 0x8023 of `PSETID_Address`.
///
/// [pidlidcontactcharacterset-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcontactcharacterset-canonical-property)
#[doc(alias = "PidLidContactCharacterSet")]
#[doc(alias = "dispidContactCharSet")]
pub const CONTACT_CHARACTER_SET: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8023,
);
/// What is shown of the contact.
///
/// `PidLidContactItemData`, PT_MV_LONG, 0x8007 of `PSETID_Address`.
///
/// [pidlidcontactitemdata-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcontactitemdata-canonical-property)
#[doc(alias = "PidLidContactItemData")]
#[doc(alias = "dispidContactItemData")]
pub const CONTACT_ITEM_DATA: NamedTag<types::MvLong> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8007,
);
/// The entry identifiers of the contacts that the item is about.
///
/// `PidLidContactLinkEntry`, PT_BINARY, 0x8585 of `PSETID_Common`.
///
/// [pidlidcontactlinkentry-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcontactlinkentry-canonical-property)
#[doc(alias = "PidLidContactLinkEntry")]
#[doc(alias = "dispidContactLinkEntry")]
pub const CONTACT_LINK_ENTRY: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8585,
);
/// The names of the contacts that the item is about.
///
/// `PidLidContactLinkName`, PT_UNICODE, 0x8586 of `PSETID_Common`.
///
/// [pidlidcontactlinkname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcontactlinkname-canonical-property)
#[doc(alias = "PidLidContactLinkName")]
#[doc(alias = "dispidContactLinkName")]
pub const CONTACT_LINK_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8586,
);
/// The search keys of the contacts that the item is about.
///
/// `PidLidContactLinkSearchKey`, PT_BINARY, 0x8584 of `PSETID_Common`.
///
/// [pidlidcontactlinksearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcontactlinksearchkey-canonical-property)
#[doc(alias = "PidLidContactLinkSearchKey")]
#[doc(alias = "dispidContactLinkSearchKey")]
pub const CONTACT_LINK_SEARCH_KEY: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8584,
);
/// A first field for whatever people want.
///
/// `PidLidContactUserField1`, PT_UNICODE, 0x804F of `PSETID_Address`.
///
/// [pidlidcontactuserfield1-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcontactuserfield1-canonical-property)
#[doc(alias = "PidLidContactUserField1")]
#[doc(alias = "dispidContactUserField1")]
pub const CONTACT_USER_FIELD1: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x804F,
);
/// A second field for whatever people want.
///
/// `PidLidContactUserField2`, PT_UNICODE, 0x8050 of `PSETID_Address`.
///
/// [pidlidcontactuserfield2-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcontactuserfield2-canonical-property)
#[doc(alias = "PidLidContactUserField2")]
#[doc(alias = "dispidContactUserField2")]
pub const CONTACT_USER_FIELD2: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8050,
);
/// A third field for whatever people want.
///
/// `PidLidContactUserField3`, PT_UNICODE, 0x8051 of `PSETID_Address`.
///
/// [pidlidcontactuserfield3-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcontactuserfield3-canonical-property)
#[doc(alias = "PidLidContactUserField3")]
#[doc(alias = "dispidContactUserField3")]
pub const CONTACT_USER_FIELD3: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8051,
);
/// A fourth field for whatever people want.
///
/// `PidLidContactUserField4`, PT_UNICODE, 0x8052 of `PSETID_Address`.
///
/// [pidlidcontactuserfield4-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcontactuserfield4-canonical-property)
#[doc(alias = "PidLidContactUserField4")]
#[doc(alias = "dispidContactUserField4")]
pub const CONTACT_USER_FIELD4: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8052,
);
/// The contacts that the item is about.
///
/// `PidLidContacts`, PT_MV_UNICODE, 0x853A of `PSETID_Common`.
///
/// [pidlidcontacts-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcontacts-canonical-property)
#[doc(alias = "PidLidContacts")]
#[doc(alias = "dispidContacts")]
pub const CONTACTS: NamedTag<types::MvUnicode> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x853A,
);
/// The build of Outlook that wrote the item.
///
/// `PidLidCurrentVersion`, PT_LONG, 0x8552 of `PSETID_Common`.
///
/// [pidlidcurrentversion-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcurrentversion-canonical-property)
#[doc(alias = "PidLidCurrentVersion")]
#[doc(alias = "dispidCurrentVersion")]
pub const CURRENT_VERSION: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8552,
);
/// The version of Outlook that wrote the item.
///
/// `PidLidCurrentVersionName`, PT_UNSPECIFIED, 0x8554 of `PSETID_Common`.
///
/// [pidlidcurrentversionname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcurrentversionname-canonical-property)
#[doc(alias = "PidLidCurrentVersionName")]
#[doc(alias = "dispidCurrentVersionName")]
pub const CURRENT_VERSION_NAME: NamedTag<types::Unspecified> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8554,
);
/// How the item was customised.
///
/// `PidLidCustomFlag`, PT_LONG, 0x8542 of `PSETID_Common`.
///
/// [pidlidcustomflag-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidcustomflag-canonical-property)
#[doc(alias = "PidLidCustomFlag")]
#[doc(alias = "dispidCustomFlag")]
pub const CUSTOM_FLAG: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8542,
);
/// A checksum over the members.
///
/// `PidLidDistributionListChecksum`, PT_LONG, 0x804C of `PSETID_Address`.
///
/// [pidliddistributionlistchecksum-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidliddistributionlistchecksum-canonical-property)
#[doc(alias = "PidLidDistributionListChecksum")]
#[doc(alias = "dispidDLChecksum")]
pub const DISTRIBUTION_LIST_CHECKSUM: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x804C,
);
/// The members, by entry identifier.
///
/// `PidLidDistributionListMembers`, PT_MV_BINARY, 0x8055 of `PSETID_Address`.
///
/// [pidliddistributionlistmembers-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidliddistributionlistmembers-canonical-property)
#[doc(alias = "PidLidDistributionListMembers")]
#[doc(alias = "dispidDLMembers")]
pub const DISTRIBUTION_LIST_MEMBERS: NamedTag<types::MvBinary> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8055,
);
/// The name of the list.
///
/// `PidLidDistributionListName`, PT_UNICODE, 0x8053 of `PSETID_Address`.
///
/// [pidliddistributionlistname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidliddistributionlistname-canonical-property)
#[doc(alias = "PidLidDistributionListName")]
#[doc(alias = "dispidDLName")]
pub const DISTRIBUTION_LIST_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8053,
);
/// The members, by one-off entry identifier.
///
/// `PidLidDistributionListOneOffMembers`, PT_MV_BINARY, 0x8054 of `PSETID_Address`.
///
/// [pidliddistributionlistoneoffmembers-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidliddistributionlistoneoffmembers-canonical-property)
#[doc(alias = "PidLidDistributionListOneOffMembers")]
#[doc(alias = "dispidDLOneOffMembers")]
pub const DISTRIBUTION_LIST_ONE_OFF_MEMBERS: NamedTag<types::MvBinary> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8054,
);
/// The type of the first address.
///
/// `PidLidEmail1AddressType`, PT_UNICODE, 0x8082 of `PSETID_Address`.
///
/// [pidlidemail1addresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidemail1addresstype-canonical-property)
#[doc(alias = "PidLidEmail1AddressType")]
#[doc(alias = "dispidEmail1AddrType")]
pub const EMAIL1_ADDRESS_TYPE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8082,
);
/// The name that people see for the first address.
///
/// `PidLidEmail1DisplayName`, PT_UNICODE, 0x8080 of `PSETID_Address`.
///
/// [pidlidemail1displayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidemail1displayname-canonical-property)
#[doc(alias = "PidLidEmail1DisplayName")]
#[doc(alias = "dispidEmail1DisplayName")]
pub const EMAIL1_DISPLAY_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8080,
);
/// The first address.
///
/// `PidLidEmail1EmailAddress`, PT_UNICODE, 0x8083 of `PSETID_Address`.
///
/// [pidlidemail1emailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidemail1emailaddress-canonical-property)
#[doc(alias = "PidLidEmail1EmailAddress")]
#[doc(alias = "dispidEmail1EmailAddress")]
pub const EMAIL1_EMAIL_ADDRESS: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8083,
);
/// The name that the first address came with.
///
/// `PidLidEmail1OriginalDisplayName`, PT_UNICODE, 0x8084 of `PSETID_Address`.
///
/// [pidlidemail1originaldisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidemail1originaldisplayname-canonical-property)
#[doc(alias = "PidLidEmail1OriginalDisplayName")]
#[doc(alias = "dispidEmail1OriginalDisplayName")]
pub const EMAIL1_ORIGINAL_DISPLAY_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8084,
);
/// The entry identifier that the first address stands for.
///
/// `PidLidEmail1OriginalEntryId`, PT_BINARY, 0x8085 of `PSETID_Address`.
///
/// [pidlidemail1originalentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidemail1originalentryid-canonical-property)
#[doc(alias = "PidLidEmail1OriginalEntryId")]
#[doc(alias = "dispidEmail1OriginalEntryID")]
pub const EMAIL1_ORIGINAL_ENTRY_ID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8085,
);
/// The type of the second address.
///
/// `PidLidEmail2AddressType`, PT_UNICODE, 0x8092 of `PSETID_Address`.
///
/// [pidlidemail2addresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidemail2addresstype-canonical-property)
#[doc(alias = "PidLidEmail2AddressType")]
#[doc(alias = "dispidEmail2AddrType")]
pub const EMAIL2_ADDRESS_TYPE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8092,
);
/// The name that people see for the second address.
///
/// `PidLidEmail2DisplayName`, PT_UNICODE, 0x8090 of `PSETID_Address`.
///
/// [pidlidemail2displayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidemail2displayname-canonical-property)
#[doc(alias = "PidLidEmail2DisplayName")]
#[doc(alias = "dispidEmail2DisplayName")]
pub const EMAIL2_DISPLAY_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8090,
);
/// The second address.
///
/// `PidLidEmail2EmailAddress`, PT_UNICODE, 0x8093 of `PSETID_Address`.
///
/// [pidlidemail2emailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidemail2emailaddress-canonical-property)
#[doc(alias = "PidLidEmail2EmailAddress")]
#[doc(alias = "dispidEmail2EmailAddress")]
pub const EMAIL2_EMAIL_ADDRESS: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8093,
);
/// The name that the second address came with.
///
/// `PidLidEmail2OriginalDisplayName`, PT_UNICODE, 0x8094 of `PSETID_Address`.
///
/// [pidlidemail2originaldisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidemail2originaldisplayname-canonical-property)
#[doc(alias = "PidLidEmail2OriginalDisplayName")]
#[doc(alias = "dispidEmail2OriginalDisplayName")]
pub const EMAIL2_ORIGINAL_DISPLAY_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8094,
);
/// The entry identifier that the second address stands for.
///
/// `PidLidEmail2OriginalEntryId`, PT_BINARY, 0x8095 of `PSETID_Address`.
///
/// [pidlidemail2originalentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidemail2originalentryid-canonical-property)
#[doc(alias = "PidLidEmail2OriginalEntryId")]
#[doc(alias = "dispidEmail2OriginalEntryID")]
pub const EMAIL2_ORIGINAL_ENTRY_ID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8095,
);
/// The type of the third address.
///
/// `PidLidEmail3AddressType`, PT_UNICODE, 0x80A2 of `PSETID_Address`.
///
/// [pidlidemail3addresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidemail3addresstype-canonical-property)
#[doc(alias = "PidLidEmail3AddressType")]
#[doc(alias = "dispidEmail3AddrType")]
pub const EMAIL3_ADDRESS_TYPE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80A2,
);
/// The name that people see for the third address.
///
/// `PidLidEmail3DisplayName`, PT_UNICODE, 0x80A0 of `PSETID_Address`.
///
/// [pidlidemail3displayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidemail3displayname-canonical-property)
#[doc(alias = "PidLidEmail3DisplayName")]
#[doc(alias = "dispidEmail3DisplayName")]
pub const EMAIL3_DISPLAY_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80A0,
);
/// The third address.
///
/// `PidLidEmail3EmailAddress`, PT_UNICODE, 0x80A3 of `PSETID_Address`.
///
/// [pidlidemail3emailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidemail3emailaddress-canonical-property)
#[doc(alias = "PidLidEmail3EmailAddress")]
#[doc(alias = "dispidEmail3EmailAddress")]
pub const EMAIL3_EMAIL_ADDRESS: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80A3,
);
/// The name that the third address came with.
///
/// `PidLidEmail3OriginalDisplayName`, PT_UNICODE, 0x80A4 of `PSETID_Address`.
///
/// [pidlidemail3originaldisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidemail3originaldisplayname-canonical-property)
#[doc(alias = "PidLidEmail3OriginalDisplayName")]
#[doc(alias = "dispidEmail3OriginalDisplayName")]
pub const EMAIL3_ORIGINAL_DISPLAY_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80A4,
);
/// The entry identifier that the third address stands for.
///
/// `PidLidEmail3OriginalEntryId`, PT_BINARY, 0x80A5 of `PSETID_Address`.
///
/// [pidlidemail3originalentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidemail3originalentryid-canonical-property)
#[doc(alias = "PidLidEmail3OriginalEntryId")]
#[doc(alias = "dispidEmail3OriginalEntryID")]
pub const EMAIL3_ORIGINAL_ENTRY_ID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80A5,
);
/// When the occurrence would be that the exception replaces.
///
/// `PidLidExceptionReplaceTime`, PT_SYSTIME, 0x8228 of `PSETID_Appointment`.
///
/// [pidlidexceptionreplacetime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidexceptionreplacetime-canonical-property)
#[doc(alias = "PidLidExceptionReplaceTime")]
#[doc(alias = "dispidExceptionReplaceTime")]
pub const EXCEPTION_REPLACE_TIME: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8228,
);
/// Whether an exception of the series has attendees of its own.
///
/// `PidLidFExceptionalAttendees`, PT_BOOLEAN, 0x822B of `PSETID_Appointment`.
///
/// [pidlidfexceptionalattendees-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfexceptionalattendees-canonical-property)
#[doc(alias = "PidLidFExceptionalAttendees")]
#[doc(alias = "dispidFExceptionalAttendees")]
pub const F_EXCEPTIONAL_ATTENDEES: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x822B,
);
/// Whether the exception has a text of its own.
///
/// `PidLidFExceptionalBody`, PT_BOOLEAN, 0x8206 of `PSETID_Appointment`.
///
/// [pidlidfexceptionalbody-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfexceptionalbody-canonical-property)
#[doc(alias = "PidLidFExceptionalBody")]
#[doc(alias = "dispidFExceptionalBody")]
pub const F_EXCEPTIONAL_BODY: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8206,
);
/// Whether invitations have been sent.
///
/// `PidLidFInvited`, PT_BOOLEAN, 0x8229 of `PSETID_Appointment`.
///
/// [pidlidfinvited-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfinvited-canonical-property)
#[doc(alias = "PidLidFInvited")]
#[doc(alias = "dispidFInvited")]
pub const F_INVITED: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8229,
);
/// Whether the item goes out as TNEF.
///
/// `PidLidFShouldTNEF`, PT_BOOLEAN, 0x85A5 of `PSETID_Common`.
///
/// [pidlidfshouldtnef-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfshouldtnef-canonical-property)
#[doc(alias = "PidLidFShouldTNEF")]
#[doc(alias = "dispidFShouldTNEF")]
pub const F_SHOULD_TNEF: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x85A5,
);
/// The type of the fax address at work.
///
/// `PidLidFax1AddressType`, PT_UNICODE, 0x80B2 of `PSETID_Address`.
///
/// [pidlidfax1addresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax1addresstype-canonical-property)
#[doc(alias = "PidLidFax1AddressType")]
#[doc(alias = "dispidFax1AddrType")]
pub const FAX1_ADDRESS_TYPE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80B2,
);
/// The name that people see for the fax address at work.
///
/// `PidLidFax1DisplayName`, PT_UNICODE, 0x80B0 of `PSETID_Address`.
///
/// [pidlidfax1displayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax1displayname-canonical-property)
#[doc(alias = "PidLidFax1DisplayName")]
#[doc(alias = "dispidFax1DisplayName")]
pub const FAX1_DISPLAY_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80B0,
);
/// The fax address at work.
///
/// `PidLidFax1EmailAddress`, PT_UNICODE, 0x80B3 of `PSETID_Address`.
///
/// [pidlidfax1emailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax1emailaddress-canonical-property)
#[doc(alias = "PidLidFax1EmailAddress")]
#[doc(alias = "dispidFax1EmailAddress")]
pub const FAX1_EMAIL_ADDRESS: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80B3,
);
/// The kind of the fax address at work.
///
/// `PidLidFax1EmailType`, PT_UNICODE, 0x80B7 of `PSETID_Address`.
///
/// [pidlidfax1emailtype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax1emailtype-canonical-property)
#[doc(alias = "PidLidFax1EmailType")]
#[doc(alias = "dispidFax1EmailType")]
pub const FAX1_EMAIL_TYPE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80B7,
);
/// The entry identifier of the fax address at work.
///
/// `PidLidFax1EntryId`, PT_BINARY, 0x80B1 of `PSETID_Address`.
///
/// [pidlidfax1entryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax1entryid-canonical-property)
#[doc(alias = "PidLidFax1EntryId")]
#[doc(alias = "dispidFax1EntryID")]
pub const FAX1_ENTRY_ID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80B1,
);
/// The name that the fax address at work came with.
///
/// `PidLidFax1OriginalDisplayName`, PT_UNICODE, 0x80B4 of `PSETID_Address`.
///
/// [pidlidfax1originaldisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax1originaldisplayname-canonical-property)
#[doc(alias = "PidLidFax1OriginalDisplayName")]
#[doc(alias = "dispidFax1OriginalDisplayName")]
pub const FAX1_ORIGINAL_DISPLAY_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80B4,
);
/// The entry identifier that the fax address at work came with.
///
/// `PidLidFax1OriginalEntryId`, PT_BINARY, 0x80B5 of `PSETID_Address`.
///
/// [pidlidfax1originalentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax1originalentryid-canonical-property)
#[doc(alias = "PidLidFax1OriginalEntryId")]
#[doc(alias = "dispidFax1OriginalEntryID")]
pub const FAX1_ORIGINAL_ENTRY_ID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80B5,
);
/// Whether rich text goes to the fax address at work.
///
/// `PidLidFax1RichTextFormat`, PT_BOOLEAN, 0x80B6 of `PSETID_Address`.
///
/// [pidlidfax1richtextformat-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax1richtextformat-canonical-property)
#[doc(alias = "PidLidFax1RichTextFormat")]
#[doc(alias = "dispidFax1RTF")]
pub const FAX1_RICH_TEXT_FORMAT: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80B6,
);
/// The type of the fax address at home.
///
/// `PidLidFax2AddressType`, PT_UNICODE, 0x80C2 of `PSETID_Address`.
///
/// [pidlidfax2addresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax2addresstype-canonical-property)
#[doc(alias = "PidLidFax2AddressType")]
#[doc(alias = "dispidFax2AddrType")]
pub const FAX2_ADDRESS_TYPE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80C2,
);
/// The name that people see for the fax address at home.
///
/// `PidLidFax2DisplayName`, PT_UNICODE, 0x80C0 of `PSETID_Address`.
///
/// [pidlidfax2displayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax2displayname-canonical-property)
#[doc(alias = "PidLidFax2DisplayName")]
#[doc(alias = "dispidFax2DisplayName")]
pub const FAX2_DISPLAY_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80C0,
);
/// The fax address at home.
///
/// `PidLidFax2EmailAddress`, PT_UNICODE, 0x80C3 of `PSETID_Address`.
///
/// [pidlidfax2emailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax2emailaddress-canonical-property)
#[doc(alias = "PidLidFax2EmailAddress")]
#[doc(alias = "dispidFax2EmailAddress")]
pub const FAX2_EMAIL_ADDRESS: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80C3,
);
/// The kind of the fax address at home.
///
/// `PidLidFax2EmailType`, PT_UNICODE, 0x80C7 of `PSETID_Address`.
///
/// [pidlidfax2emailtype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax2emailtype-canonical-property)
#[doc(alias = "PidLidFax2EmailType")]
#[doc(alias = "dispidFax2EmailType")]
pub const FAX2_EMAIL_TYPE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80C7,
);
/// The entry identifier of the fax address at home.
///
/// `PidLidFax2EntryId`, PT_BINARY, 0x80C1 of `PSETID_Address`.
///
/// [pidlidfax2entryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax2entryid-canonical-property)
#[doc(alias = "PidLidFax2EntryId")]
#[doc(alias = "dispidFax2EntryID")]
pub const FAX2_ENTRY_ID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80C1,
);
/// The name that the fax address at home came with.
///
/// `PidLidFax2OriginalDisplayName`, PT_UNICODE, 0x80C4 of `PSETID_Address`.
///
/// [pidlidfax2originaldisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax2originaldisplayname-canonical-property)
#[doc(alias = "PidLidFax2OriginalDisplayName")]
#[doc(alias = "dispidFax2OriginalDisplayName")]
pub const FAX2_ORIGINAL_DISPLAY_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80C4,
);
/// The entry identifier that the fax address at home came with.
///
/// `PidLidFax2OriginalEntryId`, PT_BINARY, 0x80C5 of `PSETID_Address`.
///
/// [pidlidfax2originalentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax2originalentryid-canonical-property)
#[doc(alias = "PidLidFax2OriginalEntryId")]
#[doc(alias = "dispidFax2OriginalEntryID")]
pub const FAX2_ORIGINAL_ENTRY_ID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80C5,
);
/// Whether rich text goes to the fax address at home.
///
/// `PidLidFax2RichTextFormat`, PT_BOOLEAN, 0x80C6 of `PSETID_Address`.
///
/// [pidlidfax2richtextformat-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax2richtextformat-canonical-property)
#[doc(alias = "PidLidFax2RichTextFormat")]
#[doc(alias = "dispidFax2RTF")]
pub const FAX2_RICH_TEXT_FORMAT: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80C6,
);
/// The type of the fax address elsewhere.
///
/// `PidLidFax3AddressType`, PT_UNICODE, 0x80D2 of `PSETID_Address`.
///
/// [pidlidfax3addresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax3addresstype-canonical-property)
#[doc(alias = "PidLidFax3AddressType")]
#[doc(alias = "dispidFax3AddrType")]
pub const FAX3_ADDRESS_TYPE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80D2,
);
/// The name that people see for the fax address elsewhere.
///
/// `PidLidFax3DisplayName`, PT_UNICODE, 0x80D0 of `PSETID_Address`.
///
/// [pidlidfax3displayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax3displayname-canonical-property)
#[doc(alias = "PidLidFax3DisplayName")]
#[doc(alias = "dispidFax3DisplayName")]
pub const FAX3_DISPLAY_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80D0,
);
/// The fax address elsewhere.
///
/// `PidLidFax3EmailAddress`, PT_UNICODE, 0x80D3 of `PSETID_Address`.
///
/// [pidlidfax3emailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax3emailaddress-canonical-property)
#[doc(alias = "PidLidFax3EmailAddress")]
#[doc(alias = "dispidFax3EmailAddress")]
pub const FAX3_EMAIL_ADDRESS: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80D3,
);
/// The kind of the fax address elsewhere.
///
/// `PidLidFax3EmailType`, PT_UNICODE, 0x80D7 of `PSETID_Address`.
///
/// [pidlidfax3emailtype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax3emailtype-canonical-property)
#[doc(alias = "PidLidFax3EmailType")]
#[doc(alias = "dispidFax3EmailType")]
pub const FAX3_EMAIL_TYPE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80D7,
);
/// The entry identifier of the fax address elsewhere.
///
/// `PidLidFax3EntryId`, PT_BINARY, 0x80D1 of `PSETID_Address`.
///
/// [pidlidfax3entryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax3entryid-canonical-property)
#[doc(alias = "PidLidFax3EntryId")]
#[doc(alias = "dispidFax3EntryID")]
pub const FAX3_ENTRY_ID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80D1,
);
/// The name that the fax address elsewhere came with.
///
/// `PidLidFax3OriginalDisplayName`, PT_UNICODE, 0x80D4 of `PSETID_Address`.
///
/// [pidlidfax3originaldisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax3originaldisplayname-canonical-property)
#[doc(alias = "PidLidFax3OriginalDisplayName")]
#[doc(alias = "dispidFax3OriginalDisplayName")]
pub const FAX3_ORIGINAL_DISPLAY_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80D4,
);
/// The entry identifier that the fax address elsewhere came with.
///
/// `PidLidFax3OriginalEntryId`, PT_BINARY, 0x80D5 of `PSETID_Address`.
///
/// [pidlidfax3originalentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax3originalentryid-canonical-property)
#[doc(alias = "PidLidFax3OriginalEntryId")]
#[doc(alias = "dispidFax3OriginalEntryID")]
pub const FAX3_ORIGINAL_ENTRY_ID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80D5,
);
/// Whether rich text goes to the fax address elsewhere.
///
/// `PidLidFax3RichTextFormat`, PT_BOOLEAN, 0x80D6 of `PSETID_Address`.
///
/// [pidlidfax3richtextformat-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfax3richtextformat-canonical-property)
#[doc(alias = "PidLidFax3RichTextFormat")]
#[doc(alias = "dispidFax3RTF")]
pub const FAX3_RICH_TEXT_FORMAT: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80D6,
);
/// What the contact is filed under.
///
/// `PidLidFileUnder`, PT_UNICODE, 0x8005 of `PSETID_Address`.
///
/// [pidlidfileunder-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfileunder-canonical-property)
#[doc(alias = "PidLidFileUnder")]
#[doc(alias = "dispidFileUnder")]
pub const FILE_UNDER: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8005,
);
/// How what the contact is filed under is made from his names.
///
/// `PidLidFileUnderId`, PT_LONG, 0x8006 of `PSETID_Address`.
///
/// [pidlidfileunderid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfileunderid-canonical-property)
#[doc(alias = "PidLidFileUnderId")]
#[doc(alias = "dispidFileUnderId")]
pub const FILE_UNDER_ID: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8006,
);
/// The choices for PidLidFileUnderId.
///
/// `PidLidFileUnderList`, PT_MV_LONG, 0x8026 of `PSETID_Address`.
///
/// [pidlidfileunderlist-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfileunderlist-canonical-property)
#[doc(alias = "PidLidFileUnderList")]
#[doc(alias = "dispidFileUnderList")]
pub const FILE_UNDER_LIST: NamedTag<types::MvLong> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8026,
);
/// What the flag of the message asks for.
///
/// `PidLidFlagRequest`, PT_UNICODE, 0x8530 of `PSETID_Common`.
///
/// [pidlidflagrequest-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidflagrequest-canonical-property)
#[doc(alias = "PidLidFlagRequest")]
#[doc(alias = "dispidRequest")]
pub const FLAG_REQUEST: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8530,
);
/// Which of the usual texts the flag has.
///
/// `PidLidFlagString`, PT_LONG, 0x85C0 of `PSETID_Common`.
///
/// [pidlidflagstring-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidflagstring-canonical-property)
#[doc(alias = "PidLidFlagString")]
#[doc(alias = "dispidFlagStringEnum")]
pub const FLAG_STRING: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x85C0,
);
/// The custom properties that are saved with the message.
///
/// `PidLidFormPropStream`, PT_BINARY, 0x851B of `PSETID_Common`.
///
/// [pidlidformpropstream-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidformpropstream-canonical-property)
#[doc(alias = "PidLidFormPropStream")]
#[doc(alias = "dispidFormPropStream")]
pub const FORM_PROP_STREAM: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x851B,
);
/// The properties of the form that is saved with the message.
///
/// `PidLidFormStorage`, PT_BINARY, 0x850F of `PSETID_Common`.
///
/// [pidlidformstorage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidformstorage-canonical-property)
#[doc(alias = "PidLidFormStorage")]
#[doc(alias = "dispidFormStorage")]
pub const FORM_STORAGE: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x850F,
);
/// Whether the request is for an exception and was forwarded.
///
/// `PidLidForwardInstance`, PT_BOOLEAN, 0x820A of `PSETID_Appointment`.
///
/// [pidlidforwardinstance-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidforwardinstance-canonical-property)
#[doc(alias = "PidLidForwardInstance")]
#[doc(alias = "dispidFwrdInstance")]
pub const FORWARD_INSTANCE: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x820A,
);
/// The address at which the contact publishes free and busy times.
///
/// `PidLidFreeBusyLocation`, PT_UNICODE, 0x80D8 of `PSETID_Address`.
///
/// [pidlidfreebusylocation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidfreebusylocation-canonical-property)
#[doc(alias = "PidLidFreeBusyLocation")]
#[doc(alias = "dispidFreeBusyLocation")]
pub const FREE_BUSY_LOCATION: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80D8,
);
/// Identifies the appointment, an exception with its date.
///
/// `PidLidGlobalObjectId`, PT_BINARY, 0x0003 of `PSETID_Meeting`.
///
/// [pidlidglobalobjectid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidglobalobjectid-canonical-property)
#[doc(alias = "PidLidGlobalObjectId")]
#[doc(alias = "LID_GLOBAL_OBJID")]
pub const GLOBAL_OBJECT_ID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Meeting,
    0x0003,
);
/// Whether the contact has a photo.
///
/// `PidLidHasPicture`, PT_BOOLEAN, 0x8015 of `PSETID_Address`.
///
/// [pidlidhaspicture-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidhaspicture-canonical-property)
#[doc(alias = "PidLidHasPicture")]
#[doc(alias = "dispidHasPicture")]
pub const HAS_PICTURE: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8015,
);
/// Whether only the header of the message was fetched.
///
/// `PidLidHeaderItem`, PT_LONG, 0x8578 of `PSETID_Common`.
///
/// [pidlidheaderitem-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidheaderitem-canonical-property)
#[doc(alias = "PidLidHeaderItem")]
#[doc(alias = "dispidHeaderItem")]
pub const HEADER_ITEM: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8578,
);
/// The whole home address.
///
/// `PidLidHomeAddress`, PT_UNICODE, 0x801A of `PSETID_Address`.
///
/// [pidlidhomeaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidhomeaddress-canonical-property)
#[doc(alias = "PidLidHomeAddress")]
#[doc(alias = "dispidHomeAddress")]
pub const HOME_ADDRESS: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x801A,
);
/// The country code of the home address.
///
/// `PidLidHomeAddressCountryCode`, PT_UNICODE, 0x80DA of `PSETID_Address`.
///
/// [pidlidhomeaddresscountrycode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidhomeaddresscountrycode-canonical-property)
#[doc(alias = "PidLidHomeAddressCountryCode")]
#[doc(alias = "dispidHomeAddressCountryCode")]
pub const HOME_ADDRESS_COUNTRY_CODE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80DA,
);
/// The contact's page on the web.
///
/// `PidLidHtml`, PT_UNICODE, 0x802B of `PSETID_Address`.
///
/// [pidlidhtml-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidhtml-canonical-property)
#[doc(alias = "PidLidHtml")]
#[doc(alias = "dispidHTML")]
pub const HTML: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x802B,
);
/// How attached pictures are compressed.
///
/// `PidLidImageAttachmentsCompressionLevel`, PT_LONG, 0x8593 of `PSETID_Common`.
///
/// [pidlidimageattachmentscompressionlevel-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidimageattachmentscompressionlevel-canonical-property)
#[doc(alias = "PidLidImageAttachmentsCompressionLevel")]
#[doc(alias = "dispidImgAttchmtsCompressLevel")]
pub const IMAGE_ATTACHMENTS_COMPRESSION_LEVEL: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8593,
);
/// Whether the message is marked to be deleted on its IMAP server.
///
/// `PidLidImapDeleted`, PT_LONG, 0x8570 of `PSETID_Common`.
///
/// [pidlidimapdeleted-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidimapdeleted-canonical-property)
#[doc(alias = "PidLidImapDeleted")]
#[doc(alias = "dispidImapDeleted")]
pub const IMAP_DELETED: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8570,
);
/// The contact's address for instant messages.
///
/// `PidLidInstantMessagingAddress`, PT_UNICODE, 0x8062 of `PSETID_Address`.
///
/// [pidlidinstantmessagingaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidinstantmessagingaddress-canonical-property)
#[doc(alias = "PidLidInstantMessagingAddress")]
#[doc(alias = "dispidInstMsg")]
pub const INSTANT_MESSAGING_ADDRESS: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8062,
);
/// The busy status that the organiser wants the meeting to have.
///
/// `PidLidIntendedBusyStatus`, PT_LONG, 0x8224 of `PSETID_Appointment`.
///
/// [pidlidintendedbusystatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidintendedbusystatus-canonical-property)
#[doc(alias = "PidLidIntendedBusyStatus")]
#[doc(alias = "dispidIntendedBusyStatus")]
pub const INTENDED_BUSY_STATUS: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8224,
);
/// The name of the account that the message goes out through.
///
/// `PidLidInternetAccountName`, PT_UNICODE, 0x8580 of `PSETID_Common`.
///
/// [pidlidinternetaccountname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidinternetaccountname-canonical-property)
#[doc(alias = "PidLidInternetAccountName")]
#[doc(alias = "dispidInetAcctName")]
pub const INTERNET_ACCOUNT_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8580,
);
/// Identifies the account that the message goes out through.
///
/// `PidLidInternetAccountStamp`, PT_UNICODE, 0x8581 of `PSETID_Common`.
///
/// [pidlidinternetaccountstamp-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidinternetaccountstamp-canonical-property)
#[doc(alias = "PidLidInternetAccountStamp")]
#[doc(alias = "dispidInetAcctStamp")]
pub const INTERNET_ACCOUNT_STAMP: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8581,
);
/// Whether it is an exception of a series.
///
/// `PidLidIsException`, PT_BOOLEAN, 0x000A of `PSETID_Meeting`.
///
/// [pidlidisexception-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidisexception-canonical-property)
#[doc(alias = "PidLidIsException")]
#[doc(alias = "LID_IS_EXCEPTION")]
pub const IS_EXCEPTION: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Meeting,
    0x000A,
);
/// Whether the item is a fax.
///
/// `PidLidIsInterpersonalFax`, PT_BOOLEAN, 0x859B of `PSETID_Common`.
///
/// [pidlidisinterpersonalfax-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidisinterpersonalfax-canonical-property)
#[doc(alias = "PidLidIsInterpersonalFax")]
#[doc(alias = "dispidIsIPFax")]
pub const IS_INTERPERSONAL_FAX: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x859B,
);
/// Whether the item belongs to a series.
///
/// `PidLidIsRecurring`, PT_BOOLEAN, 0x0005 of `PSETID_Meeting`.
///
/// [pidlidisrecurring-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidisrecurring-canonical-property)
#[doc(alias = "PidLidIsRecurring")]
#[doc(alias = "LID_IS_RECURRING")]
pub const IS_RECURRING: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Meeting,
    0x0005,
);
/// Whether the answer to the meeting has no text.
///
/// `PidLidIsSilent`, PT_BOOLEAN, 0x0004 of `PSETID_Meeting`.
///
/// [pidlidissilent-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidissilent-canonical-property)
#[doc(alias = "PidLidIsSilent")]
#[doc(alias = "LID_IS_SILENT")]
pub const IS_SILENT: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Meeting,
    0x0004,
);
/// The entry identifiers of tasks that belong to the appointment.
///
/// `PidLidLinkedTaskItems`, PT_MV_BINARY, 0x820C of `PSETID_Appointment`.
///
/// [pidlidlinkedtaskitems-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidlinkedtaskitems-canonical-property)
#[doc(alias = "PidLidLinkedTaskItems")]
#[doc(alias = "dispidLinkedTaskItems")]
pub const LINKED_TASK_ITEMS: NamedTag<types::MvBinary> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x820C,
);
/// Where the appointment takes place.
///
/// `PidLidLocation`, PT_UNICODE, 0x8208 of `PSETID_Appointment`.
///
/// [pidlidlocation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidlocation-canonical-property)
#[doc(alias = "PidLidLocation")]
#[doc(alias = "dispidLocation")]
pub const LOCATION: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8208,
);
/// Whether the document was mailed or posted.
///
/// `PidLidLogDocumentPosted`, PT_BOOLEAN, 0x8711 of `PSETID_Log`.
///
/// [pidlidlogdocumentposted-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidlogdocumentposted-canonical-property)
#[doc(alias = "PidLidLogDocumentPosted")]
#[doc(alias = "dispidLogDocPosted")]
pub const LOG_DOCUMENT_POSTED: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Log,
    0x8711,
);
/// Whether the document was printed.
///
/// `PidLidLogDocumentPrinted`, PT_BOOLEAN, 0x870E of `PSETID_Log`.
///
/// [pidlidlogdocumentprinted-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidlogdocumentprinted-canonical-property)
#[doc(alias = "PidLidLogDocumentPrinted")]
#[doc(alias = "dispidLogDocPrinted")]
pub const LOG_DOCUMENT_PRINTED: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Log,
    0x870E,
);
/// Whether the document was routed.
///
/// `PidLidLogDocumentRouted`, PT_BOOLEAN, 0x8710 of `PSETID_Log`.
///
/// [pidlidlogdocumentrouted-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidlogdocumentrouted-canonical-property)
#[doc(alias = "PidLidLogDocumentRouted")]
#[doc(alias = "dispidLogDocRouted")]
pub const LOG_DOCUMENT_ROUTED: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Log,
    0x8710,
);
/// Whether the document was saved.
///
/// `PidLidLogDocumentSaved`, PT_BOOLEAN, 0x870F of `PSETID_Log`.
///
/// [pidlidlogdocumentsaved-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidlogdocumentsaved-canonical-property)
#[doc(alias = "PidLidLogDocumentSaved")]
#[doc(alias = "dispidLogDocSaved")]
pub const LOG_DOCUMENT_SAVED: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Log,
    0x870F,
);
/// How long the activity took, in minutes.
///
/// `PidLidLogDuration`, PT_LONG, 0x8707 of `PSETID_Log`.
///
/// [pidlidlogduration-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidlogduration-canonical-property)
#[doc(alias = "PidLidLogDuration")]
#[doc(alias = "dispidLogDuration")]
pub const LOG_DURATION: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Log,
    0x8707,
);
/// When the activity ended.
///
/// `PidLidLogEnd`, PT_SYSTIME, 0x8708 of `PSETID_Log`.
///
/// [pidlidlogend-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidlogend-canonical-property)
#[doc(alias = "PidLidLogEnd")]
#[doc(alias = "dispidLogEnd")]
pub const LOG_END: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Log,
    0x8708,
);
/// Marks of the journal entry.
///
/// `PidLidLogFlags`, PT_LONG, 0x870C of `PSETID_Log`.
///
/// [pidlidlogflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidlogflags-canonical-property)
#[doc(alias = "PidLidLogFlags")]
#[doc(alias = "dispidLogFlags")]
pub const LOG_FLAGS: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Log,
    0x870C,
);
/// When the activity began.
///
/// `PidLidLogStart`, PT_SYSTIME, 0x8706 of `PSETID_Log`.
///
/// [pidlidlogstart-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidlogstart-canonical-property)
#[doc(alias = "PidLidLogStart")]
#[doc(alias = "dispidLogStart")]
pub const LOG_START: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Log,
    0x8706,
);
/// The program or kind of activity.
///
/// `PidLidLogType`, PT_UNICODE, 0x8700 of `PSETID_Log`.
///
/// [pidlidlogtype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidlogtype-canonical-property)
#[doc(alias = "PidLidLogType")]
#[doc(alias = "dispidLogType")]
pub const LOG_TYPE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Log,
    0x8700,
);
/// What the activity was.
///
/// `PidLidLogTypeDesc`, PT_UNICODE, 0x8712 of `PSETID_Log`.
///
/// [pidlidlogtypedesc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidlogtypedesc-canonical-property)
#[doc(alias = "PidLidLogTypeDesc")]
#[doc(alias = "dispidLogTypeDesc")]
pub const LOG_TYPE_DESC: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Log,
    0x8712,
);
/// What the meeting message is.
///
/// `PidLidMeetingType`, PT_LONG, 0x0026 of `PSETID_Meeting`.
///
/// [pidlidmeetingtype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidmeetingtype-canonical-property)
#[doc(alias = "PidLidMeetingType")]
#[doc(alias = "dispidMeetingType")]
pub const MEETING_TYPE: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Meeting,
    0x0026,
);
/// The address of the meeting's workspace.
///
/// `PidLidMeetingWorkspaceUrl`, PT_UNICODE, 0x8209 of `PSETID_Appointment`.
///
/// [pidlidmeetingworkspaceurl-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidmeetingworkspaceurl-canonical-property)
#[doc(alias = "PidLidMeetingWorkspaceUrl")]
#[doc(alias = "dispidMWSURL")]
pub const MEETING_WORKSPACE_URL: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8209,
);
/// What people note about mileage.
///
/// `PidLidMileage`, PT_UNICODE, 0x8534 of `PSETID_Common`.
///
/// [pidlidmileage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidmileage-canonical-property)
#[doc(alias = "PidLidMileage")]
#[doc(alias = "dispidMileage")]
pub const MILEAGE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8534,
);
/// The answers of those in PidLidNonSendableCc.
///
/// `PidLidNonSendCcTrackStatus`, PT_MV_LONG, 0x8544 of `PSETID_Common`.
///
/// [pidlidnonsendcctrackstatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidnonsendcctrackstatus-canonical-property)
#[doc(alias = "PidLidNonSendCcTrackStatus")]
#[doc(alias = "dispidNonSendCcTrackStatus")]
pub const NON_SEND_CC_TRACK_STATUS: NamedTag<types::MvLong> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8544,
);
/// The answers of those in PidLidNonSendableTo.
///
/// `PidLidNonSendToTrackStatus`, PT_MV_LONG, 0x8543 of `PSETID_Common`.
///
/// [pidlidnonsendtotrackstatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidnonsendtotrackstatus-canonical-property)
#[doc(alias = "PidLidNonSendToTrackStatus")]
#[doc(alias = "dispidNonSendToTrackStatus")]
pub const NON_SEND_TO_TRACK_STATUS: NamedTag<types::MvLong> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8543,
);
/// Resources that get no mail.
///
/// `PidLidNonSendableBcc`, PT_UNICODE, 0x8538 of `PSETID_Common`.
///
/// [pidlidnonsendablebcc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidnonsendablebcc-canonical-property)
#[doc(alias = "PidLidNonSendableBcc")]
#[doc(alias = "dispidNonSendableBCC")]
pub const NON_SENDABLE_BCC: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8538,
);
/// The answers of those in PidLidNonSendableBcc.
///
/// `PidLidNonSendableBccTrackStatus`, PT_MV_LONG, 0x8545 of `PSETID_Common`.
///
/// [pidlidnonsendablebcctrackstatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidnonsendablebcctrackstatus-canonical-property)
#[doc(alias = "PidLidNonSendableBccTrackStatus")]
#[doc(alias = "dispidNonSendBccTrackStatus")]
pub const NON_SENDABLE_BCC_TRACK_STATUS: NamedTag<types::MvLong> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8545,
);
/// Optional attendees who get no mail.
///
/// `PidLidNonSendableCc`, PT_UNICODE, 0x8537 of `PSETID_Common`.
///
/// [pidlidnonsendablecc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidnonsendablecc-canonical-property)
#[doc(alias = "PidLidNonSendableCc")]
#[doc(alias = "dispidNonSendableCC")]
pub const NON_SENDABLE_CC: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8537,
);
/// Required attendees who get no mail.
///
/// `PidLidNonSendableTo`, PT_UNICODE, 0x8536 of `PSETID_Common`.
///
/// [pidlidnonsendableto-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidnonsendableto-canonical-property)
#[doc(alias = "PidLidNonSendableTo")]
#[doc(alias = "dispidNonSendableTo")]
pub const NON_SENDABLE_TO: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8536,
);
/// The colour of the note.
///
/// `PidLidNoteColor`, PT_LONG, 0x8B00 of `PSETID_Note`.
///
/// [pidlidnotecolor-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidnotecolor-canonical-property)
#[doc(alias = "PidLidNoteColor")]
#[doc(alias = "dispidNoteColor")]
pub const NOTE_COLOR: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Note,
    0x8B00,
);
/// The height of the note's window, in pixels.
///
/// `PidLidNoteHeight`, PT_LONG, 0x8B03 of `PSETID_Note`.
///
/// [pidlidnoteheight-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidnoteheight-canonical-property)
#[doc(alias = "PidLidNoteHeight")]
#[doc(alias = "dispidNoteHeight")]
pub const NOTE_HEIGHT: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Note,
    0x8B03,
);
/// The width of the note's window, in pixels.
///
/// `PidLidNoteWidth`, PT_LONG, 0x8B02 of `PSETID_Note`.
///
/// [pidlidnotewidth-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidnotewidth-canonical-property)
#[doc(alias = "PidLidNoteWidth")]
#[doc(alias = "dispidNoteWidth")]
pub const NOTE_WIDTH: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Note,
    0x8B02,
);
/// Where the note's window begins from the left, in pixels.
///
/// `PidLidNoteX`, PT_LONG, 0x8B04 of `PSETID_Note`.
///
/// [pidlidnotex-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidnotex-canonical-property)
#[doc(alias = "PidLidNoteX")]
#[doc(alias = "dispidNoteX")]
pub const NOTE_X: NamedTag<types::Long> = NamedTag::from_lid(guids::PSETID_Note, 0x8B04);
/// Where the note's window begins from the top, in pixels.
///
/// `PidLidNoteY`, PT_LONG, 0x8B05 of `PSETID_Note`.
///
/// [pidlidnotey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidnotey-canonical-property)
#[doc(alias = "PidLidNoteY")]
#[doc(alias = "dispidNoteY")]
pub const NOTE_Y: NamedTag<types::Long> = NamedTag::from_lid(guids::PSETID_Note, 0x8B05);
/// The state of a document that is kept on a server.
///
/// `PidLidOfflineStatus`, PT_LONG, 0x85B9 of `PSETID_Common`.
///
/// [pidlidofflinestatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidofflinestatus-canonical-property)
#[doc(alias = "PidLidOfflineStatus")]
#[doc(alias = "dispidOfflineStatus")]
pub const OFFLINE_STATUS: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x85B9,
);
/// Where the meeting was to take place before the update.
///
/// `PidLidOldLocation`, PT_UNICODE, 0x0028 of `PSETID_Meeting`.
///
/// [pidlidoldlocation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidoldlocation-canonical-property)
#[doc(alias = "PidLidOldLocation")]
#[doc(alias = "dispidOldLocation")]
pub const OLD_LOCATION: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Meeting,
    0x0028,
);
/// When the meeting was to end before the update.
///
/// `PidLidOldWhenEndWhole`, PT_SYSTIME, 0x002A of `PSETID_Meeting`.
///
/// [pidlidoldwhenendwhole-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidoldwhenendwhole-canonical-property)
#[doc(alias = "PidLidOldWhenEndWhole")]
#[doc(alias = "dispidOldWhenEndWhole")]
pub const OLD_WHEN_END_WHOLE: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Meeting,
    0x002A,
);
/// When the meeting was to begin before the update.
///
/// `PidLidOldWhenStartWhole`, PT_SYSTIME, 0x0029 of `PSETID_Meeting`.
///
/// [pidlidoldwhenstartwhole-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidoldwhenstartwhole-canonical-property)
#[doc(alias = "PidLidOldWhenStartWhole")]
#[doc(alias = "dispidOldWhenStartWhole")]
pub const OLD_WHEN_START_WHOLE: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Meeting,
    0x0029,
);
/// The store of the person who delegates.
///
/// `PidLidOriginalStoreEntryId`, PT_BINARY, 0x8237 of `PSETID_Appointment`.
///
/// [pidlidoriginalstoreentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidoriginalstoreentryid-canonical-property)
#[doc(alias = "PidLidOriginalStoreEntryId")]
#[doc(alias = "dispidOrigStoreEid")]
pub const ORIGINAL_STORE_ENTRY_ID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8237,
);
/// The whole other address.
///
/// `PidLidOtherAddress`, PT_UNICODE, 0x801C of `PSETID_Address`.
///
/// [pidlidotheraddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidotheraddress-canonical-property)
#[doc(alias = "PidLidOtherAddress")]
#[doc(alias = "dispidOtherAddress")]
pub const OTHER_ADDRESS: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x801C,
);
/// The country code of the other address.
///
/// `PidLidOtherAddressCountryCode`, PT_UNICODE, 0x80DC of `PSETID_Address`.
///
/// [pidlidotheraddresscountrycode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidotheraddresscountrycode-canonical-property)
#[doc(alias = "PidLidOtherAddressCountryCode")]
#[doc(alias = "dispidOtherAddressCountryCode")]
pub const OTHER_ADDRESS_COUNTRY_CODE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80DC,
);
/// When the organiser sent the request.
///
/// `PidLidOwnerCriticalChange`, PT_SYSTIME, 0x001A of `PSETID_Meeting`.
///
/// [pidlidownercriticalchange-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidownercriticalchange-canonical-property)
#[doc(alias = "PidLidOwnerCriticalChange")]
#[doc(alias = "LID_OWNER_CRITICAL_CHANGE")]
pub const OWNER_CRITICAL_CHANGE: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Meeting,
    0x001A,
);
/// The pages of the form that is saved with the message.
///
/// `PidLidPageDirStream`, PT_BINARY, 0x8513 of `PSETID_Common`.
///
/// [pidlidpagedirstream-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidpagedirstream-canonical-property)
#[doc(alias = "PidLidPageDirStream")]
#[doc(alias = "dispidPageDirStream")]
pub const PAGE_DIR_STREAM: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8513,
);
/// How far the task has come; 1 is all of it.
///
/// `PidLidPercentComplete`, PT_DOUBLE, 0x8102 of `PSETID_Task`.
///
/// [pidlidpercentcomplete-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidpercentcomplete-canonical-property)
#[doc(alias = "PidLidPercentComplete")]
#[doc(alias = "dispidPercentComplete")]
pub const PERCENT_COMPLETE: NamedTag<types::Double> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8102,
);
/// The title of the feed.
///
/// `PidLidPostRssChannel`, PT_UNICODE, 0x8904 of `PSETID_PostRss`.
///
/// [pidlidpostrsschannel-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidpostrsschannel-canonical-property)
#[doc(alias = "PidLidPostRssChannel")]
#[doc(alias = "dispidPostRssChannel")]
pub const POST_RSS_CHANNEL: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_PostRss,
    0x8904,
);
/// The address of the feed.
///
/// `PidLidPostRssChannelLink`, PT_UNICODE, 0x8900 of `PSETID_PostRss`.
///
/// [pidlidpostrsschannellink-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidpostrsschannellink-canonical-property)
#[doc(alias = "PidLidPostRssChannelLink")]
#[doc(alias = "dispidPostRssChannelLink")]
pub const POST_RSS_CHANNEL_LINK: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_PostRss,
    0x8900,
);
/// Which of the addresses is the mailing address.
///
/// `PidLidPostalAddressId`, PT_LONG, 0x8022 of `PSETID_Address`.
///
/// [pidlidpostaladdressid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidpostaladdressid-canonical-property)
#[doc(alias = "PidLidPostalAddressId")]
#[doc(alias = "dispidPostalAddressId")]
pub const POSTAL_ADDRESS_ID: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8022,
);
/// Whether others do not see the item.
///
/// `PidLidPrivate`, PT_BOOLEAN, 0x8506 of `PSETID_Common`.
///
/// [pidlidprivate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidprivate-canonical-property)
#[doc(alias = "PidLidPrivate")]
#[doc(alias = "dispidPrivate")]
pub const PRIVATE: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8506,
);
/// The definitions of the item's own fields.
///
/// `PidLidPropertyDefinitionStream`, PT_BINARY, 0x8540 of `PSETID_Common`.
///
/// [pidlidpropertydefinitionstream-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidpropertydefinitionstream-canonical-property)
#[doc(alias = "PidLidPropertyDefinitionStream")]
#[doc(alias = "dispidPropDefStream")]
pub const PROPERTY_DEFINITION_STREAM: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8540,
);
/// When a recall of the message began.
///
/// `PidLidRecallTime`, PT_SYSTIME, 0x8549 of `PSETID_Common`.
///
/// [pidlidrecalltime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidrecalltime-canonical-property)
#[doc(alias = "PidLidRecallTime")]
#[doc(alias = "dispidRecallTime")]
pub const RECALL_TIME: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8549,
);
/// How the series recurs, in words.
///
/// `PidLidRecurrencePattern`, PT_UNICODE, 0x8232 of `PSETID_Appointment`.
///
/// [pidlidrecurrencepattern-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidrecurrencepattern-canonical-property)
#[doc(alias = "PidLidRecurrencePattern")]
#[doc(alias = "dispidRecurPattern")]
pub const RECURRENCE_PATTERN: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8232,
);
/// How the series recurs.
///
/// `PidLidRecurrenceType`, PT_LONG, 0x8231 of `PSETID_Appointment`.
///
/// [pidlidrecurrencetype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidrecurrencetype-canonical-property)
#[doc(alias = "PidLidRecurrenceType")]
#[doc(alias = "dispidRecurType")]
pub const RECURRENCE_TYPE: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8231,
);
/// Whether the appointment recurs.
///
/// `PidLidRecurring`, PT_BOOLEAN, 0x8223 of `PSETID_Appointment`.
///
/// [pidlidrecurring-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidrecurring-canonical-property)
#[doc(alias = "PidLidRecurring")]
#[doc(alias = "dispidRecurring")]
pub const RECURRING: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8223,
);
/// The entry identifier that the contact was made from.
///
/// `PidLidReferenceEntryId`, PT_BINARY, 0x85BD of `PSETID_Common`.
///
/// [pidlidreferenceentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidreferenceentryid-canonical-property)
#[doc(alias = "PidLidReferenceEntryId")]
#[doc(alias = "dispidReferenceEID")]
pub const REFERENCE_ENTRY_ID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x85BD,
);
/// How many minutes before the beginning the reminder comes.
///
/// `PidLidReminderDelta`, PT_LONG, 0x8501 of `PSETID_Common`.
///
/// [pidlidreminderdelta-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidreminderdelta-canonical-property)
#[doc(alias = "PidLidReminderDelta")]
#[doc(alias = "dispidReminderDelta")]
pub const REMINDER_DELTA: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8501,
);
/// The file with the sound of the reminder.
///
/// `PidLidReminderFileParameter`, PT_UNICODE, 0x851F of `PSETID_Common`.
///
/// [pidlidreminderfileparameter-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidreminderfileparameter-canonical-property)
#[doc(alias = "PidLidReminderFileParameter")]
#[doc(alias = "dispidReminderFileParam")]
pub const REMINDER_FILE_PARAMETER: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x851F,
);
/// Whether the item's own choices about the sound count.
///
/// `PidLidReminderOverride`, PT_BOOLEAN, 0x851C of `PSETID_Common`.
///
/// [pidlidreminderoverride-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidreminderoverride-canonical-property)
#[doc(alias = "PidLidReminderOverride")]
#[doc(alias = "dispidReminderOverride")]
pub const REMINDER_OVERRIDE: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x851C,
);
/// Whether the reminder plays a sound.
///
/// `PidLidReminderPlaySound`, PT_BOOLEAN, 0x851E of `PSETID_Common`.
///
/// [pidlidreminderplaysound-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidreminderplaysound-canonical-property)
#[doc(alias = "PidLidReminderPlaySound")]
#[doc(alias = "dispidReminderPlaySound")]
pub const REMINDER_PLAY_SOUND: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x851E,
);
/// Whether there is a reminder.
///
/// `PidLidReminderSet`, PT_BOOLEAN, 0x8503 of `PSETID_Common`.
///
/// [pidlidreminderset-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidreminderset-canonical-property)
#[doc(alias = "PidLidReminderSet")]
#[doc(alias = "dispidReminderSet")]
pub const REMINDER_SET: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8503,
);
/// When the reminder comes.
///
/// `PidLidReminderSignalTime`, PT_SYSTIME, 0x8560 of `PSETID_Common`.
///
/// [pidlidremindersignaltime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidremindersignaltime-canonical-property)
#[doc(alias = "PidLidReminderSignalTime")]
#[doc(alias = "dispidReminderNextTime")]
pub const REMINDER_SIGNAL_TIME: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8560,
);
/// When the reminder was first to come.
///
/// `PidLidReminderTime`, PT_SYSTIME, 0x8502 of `PSETID_Common`.
///
/// [pidlidremindertime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidremindertime-canonical-property)
#[doc(alias = "PidLidReminderTime")]
#[doc(alias = "dispidReminderTime")]
pub const REMINDER_TIME: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8502,
);
/// Whether the message on the server has attachments.
///
/// `PidLidRemoteAttachment`, PT_BOOLEAN, 0x8F07 of `PSETID_Remote`.
///
/// [pidlidremoteattachment-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidremoteattachment-canonical-property)
#[doc(alias = "PidLidRemoteAttachment")]
#[doc(alias = "dispidRemoteAttachment")]
pub const REMOTE_ATTACHMENT: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Remote,
    0x8F07,
);
/// The entry identifier of the message on the server.
///
/// `PidLidRemoteEntryId`, PT_BINARY, 0x8F01 of `PSETID_Remote`.
///
/// [pidlidremoteentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidremoteentryid-canonical-property)
#[doc(alias = "PidLidRemoteEntryId")]
#[doc(alias = "dispidRemoteEID")]
pub const REMOTE_ENTRY_ID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Remote,
    0x8F01,
);
/// The class of the message on the server.
///
/// `PidLidRemoteMessageClass`, PT_UNSPECIFIED, 0x8F02 of `PSETID_Remote`.
///
/// [pidlidremotemessageclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidremotemessageclass-canonical-property)
#[doc(alias = "PidLidRemoteMessageClass")]
#[doc(alias = "dispidRemoteMsgClass")]
pub const REMOTE_MESSAGE_CLASS: NamedTag<types::Unspecified> = NamedTag::from_lid(
    guids::PSETID_Remote,
    0x8F02,
);
/// The search key of the message on the server.
///
/// `PidLidRemoteSearchKey`, PT_BINARY, 0x8F06 of `PSETID_Remote`.
///
/// [pidlidremotesearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidremotesearchkey-canonical-property)
#[doc(alias = "PidLidRemoteSearchKey")]
#[doc(alias = "dispidRemoteSearchKey")]
pub const REMOTE_SEARCH_KEY: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Remote,
    0x8F06,
);
/// How much there is to fetch, in bytes.
///
/// `PidLidRemoteTransferSize`, PT_LONG, 0x8F05 of `PSETID_Remote`.
///
/// [pidlidremotetransfersize-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidremotetransfersize-canonical-property)
#[doc(alias = "PidLidRemoteTransferSize")]
#[doc(alias = "dispidRemoteXferSize")]
pub const REMOTE_TRANSFER_SIZE: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Remote,
    0x8F05,
);
/// How long fetching takes, in seconds.
///
/// `PidLidRemoteTransferTime`, PT_LONG, 0x8F04 of `PSETID_Remote`.
///
/// [pidlidremotetransfertime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidremotetransfertime-canonical-property)
#[doc(alias = "PidLidRemoteTransferTime")]
#[doc(alias = "dispidRemoteXferTime")]
pub const REMOTE_TRANSFER_TIME: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Remote,
    0x8F04,
);
/// The account that the message on the server belongs to.
///
/// `PidLidRemoteTransport`, PT_STRING8, 0x8F03 of `PSETID_Remote`.
///
/// [pidlidremotetransport-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidremotetransport-canonical-property)
#[doc(alias = "PidLidRemoteTransport")]
pub const REMOTE_TRANSPORT: NamedTag<types::String8> = NamedTag::from_lid(
    guids::PSETID_Remote,
    0x8F03,
);
/// In a report: when the message was sent again.
///
/// `PidLidResendTime`, PT_SYSTIME, 0x8D00 of `PSETID_Report`.
///
/// [pidlidresendtime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidresendtime-canonical-property)
#[doc(alias = "PidLidResendTime")]
#[doc(alias = "dispidResendTime")]
pub const RESEND_TIME: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Report,
    0x8D00,
);
/// The attendee's answer.
///
/// `PidLidResponseStatus`, PT_LONG, 0x8218 of `PSETID_Appointment`.
///
/// [pidlidresponsestatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidresponsestatus-canonical-property)
#[doc(alias = "PidLidResponseStatus")]
#[doc(alias = "dispidResponseStatus")]
pub const RESPONSE_STATUS: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8218,
);
/// The script of the form that is saved with the message.
///
/// `PidLidScriptStream`, PT_BINARY, 0x8541 of `PSETID_Common`.
///
/// [pidlidscriptstream-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidscriptstream-canonical-property)
#[doc(alias = "PidLidScriptStream")]
#[doc(alias = "dispidScriptStream")]
pub const SCRIPT_STREAM: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8541,
);
/// Whether the request goes out as iCalendar.
///
/// `PidLidSendMeetingAsIcal`, PT_BOOLEAN, 0x8200 of `PSETID_Appointment`.
///
/// [pidlidsendmeetingasical-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsendmeetingasical-canonical-property)
#[doc(alias = "PidLidSendMeetingAsIcal")]
#[doc(alias = "dispidSendMtgAsICAL")]
pub const SEND_MEETING_AS_ICAL: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8200,
);
/// What can be done with what is shared.
///
/// `PidLidSharingCapabilities`, PT_LONG, 0x8A17 of `PSETID_Sharing`.
///
/// [pidlidsharingcapabilities-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsharingcapabilities-canonical-property)
#[doc(alias = "PidLidSharingCapabilities")]
#[doc(alias = "dispidSharingCaps")]
pub const SHARING_CAPABILITIES: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Sharing,
    0x8A17,
);
/// The address of a configuration.
///
/// `PidLidSharingConfigurationUrl`, PT_UNICODE, 0x8A24 of `PSETID_Sharing`.
///
/// [pidlidsharingconfigurationurl-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsharingconfigurationurl-canonical-property)
#[doc(alias = "PidLidSharingConfigurationUrl")]
#[doc(alias = "dispidSharingConfigUrl")]
pub const SHARING_CONFIGURATION_URL: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Sharing,
    0x8A24,
);
/// What kind of sharing message it is.
///
/// `PidLidSharingFlavor`, PT_LONG, 0x8A18 of `PSETID_Sharing`.
///
/// [pidlidsharingflavor-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsharingflavor-canonical-property)
#[doc(alias = "PidLidSharingFlavor")]
#[doc(alias = "dispidSharingFlavor")]
pub const SHARING_FLAVOR: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Sharing,
    0x8A18,
);
/// The entry identifier of who shares.
///
/// `PidLidSharingInitiatorEntryId`, PT_BINARY, 0x8A09 of `PSETID_Sharing`.
///
/// [pidlidsharinginitiatorentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsharinginitiatorentryid-canonical-property)
#[doc(alias = "PidLidSharingInitiatorEntryId")]
#[doc(alias = "dispidSharingInitiatorEid")]
pub const SHARING_INITIATOR_ENTRY_ID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Sharing,
    0x8A09,
);
/// The name of who shares.
///
/// `PidLidSharingInitiatorName`, PT_UNICODE, 0x8A07 of `PSETID_Sharing`.
///
/// [pidlidsharinginitiatorname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsharinginitiatorname-canonical-property)
#[doc(alias = "PidLidSharingInitiatorName")]
#[doc(alias = "dispidSharingInitiatorName")]
pub const SHARING_INITIATOR_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Sharing,
    0x8A07,
);
/// The address of who shares.
///
/// `PidLidSharingInitiatorSmtp`, PT_UNICODE, 0x8A08 of `PSETID_Sharing`.
///
/// [pidlidsharinginitiatorsmtp-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsharinginitiatorsmtp-canonical-property)
#[doc(alias = "PidLidSharingInitiatorSmtp")]
#[doc(alias = "dispidSharingInitiatorSmtp")]
pub const SHARING_INITIATOR_SMTP: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Sharing,
    0x8A08,
);
/// PR_CONTAINER_CLASS of the folder that is shared.
///
/// `PidLidSharingLocalType`, PT_UNICODE, 0x8A14 of `PSETID_Sharing`.
///
/// [pidlidsharinglocaltype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsharinglocaltype-canonical-property)
#[doc(alias = "PidLidSharingLocalType")]
#[doc(alias = "dispidSharingLocalType")]
pub const SHARING_LOCAL_TYPE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Sharing,
    0x8A14,
);
/// Identifies the sharing provider.
///
/// `PidLidSharingProviderGuid`, PT_BINARY, 0x8A01 of `PSETID_Sharing`.
///
/// [pidlidsharingproviderguid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsharingproviderguid-canonical-property)
#[doc(alias = "PidLidSharingProviderGuid")]
#[doc(alias = "dispidSharingProviderGuid")]
pub const SHARING_PROVIDER_GUID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Sharing,
    0x8A01,
);
/// The name of the sharing provider.
///
/// `PidLidSharingProviderName`, PT_UNICODE, 0x8A02 of `PSETID_Sharing`.
///
/// [pidlidsharingprovidername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsharingprovidername-canonical-property)
#[doc(alias = "PidLidSharingProviderName")]
#[doc(alias = "dispidSharingProviderName")]
pub const SHARING_PROVIDER_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Sharing,
    0x8A02,
);
/// The address of the sharing provider.
///
/// `PidLidSharingProviderUrl`, PT_UNICODE, 0x8A03 of `PSETID_Sharing`.
///
/// [pidlidsharingproviderurl-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsharingproviderurl-canonical-property)
#[doc(alias = "PidLidSharingProviderUrl")]
#[doc(alias = "dispidSharingProviderUrl")]
pub const SHARING_PROVIDER_URL: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Sharing,
    0x8A03,
);
/// The name of the folder elsewhere that is shared.
///
/// `PidLidSharingRemoteName`, PT_UNICODE, 0x8A05 of `PSETID_Sharing`.
///
/// [pidlidsharingremotename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsharingremotename-canonical-property)
#[doc(alias = "PidLidSharingRemoteName")]
#[doc(alias = "dispidSharingRemoteName")]
pub const SHARING_REMOTE_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Sharing,
    0x8A05,
);
/// PR_STORE_ENTRYID of the store elsewhere, as hexadecimal text.
///
/// `PidLidSharingRemoteStoreUid`, PT_UNICODE, 0x8A48 of `PSETID_Sharing`.
///
/// [pidlidsharingremotestoreuid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsharingremotestoreuid-canonical-property)
#[doc(alias = "PidLidSharingRemoteStoreUid")]
#[doc(alias = "dispidSharingRemoteStoreUid")]
pub const SHARING_REMOTE_STORE_UID: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Sharing,
    0x8A48,
);
/// The class of the folder elsewhere.
///
/// `PidLidSharingRemoteType`, PT_UNICODE, 0x8A1D of `PSETID_Sharing`.
///
/// [pidlidsharingremotetype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsharingremotetype-canonical-property)
#[doc(alias = "PidLidSharingRemoteType")]
#[doc(alias = "dispidSharingRemoteType")]
pub const SHARING_REMOTE_TYPE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Sharing,
    0x8A1D,
);
/// The entry identifier of the folder elsewhere, as hexadecimal text.
///
/// `PidLidSharingRemoteUid`, PT_UNICODE, 0x8A06 of `PSETID_Sharing`.
///
/// [pidlidsharingremoteuid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsharingremoteuid-canonical-property)
#[doc(alias = "PidLidSharingRemoteUid")]
#[doc(alias = "dispidSharingRemoteUid")]
pub const SHARING_REMOTE_UID: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Sharing,
    0x8A06,
);
/// When the request to share was answered.
///
/// `PidLidSharingResponseTime`, PT_SYSTIME, 0x8A28 of `PSETID_Sharing`.
///
/// [pidlidsharingresponsetime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsharingresponsetime-canonical-property)
#[doc(alias = "PidLidSharingResponseTime")]
#[doc(alias = "dispidSharingResponseTime")]
pub const SHARING_RESPONSE_TIME: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Sharing,
    0x8A28,
);
/// How the request to share was answered.
///
/// `PidLidSharingResponseType`, PT_LONG, 0x8A27 of `PSETID_Sharing`.
///
/// [pidlidsharingresponsetype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsharingresponsetype-canonical-property)
#[doc(alias = "PidLidSharingResponseType")]
#[doc(alias = "dispidSharingResponseType")]
pub const SHARING_RESPONSE_TYPE: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Sharing,
    0x8A27,
);
/// What the item does when a person acts on it.
///
/// `PidLidSideEffects`, PT_LONG, 0x8510 of `PSETID_Common`.
///
/// [pidlidsideeffects-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsideeffects-canonical-property)
#[doc(alias = "PidLidSideEffects")]
#[doc(alias = "dispidSideEffects")]
pub const SIDE_EFFECTS: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8510,
);
/// Whether the attachments are not shown.
///
/// `PidLidSmartNoAttach`, PT_BOOLEAN, 0x8514 of `PSETID_Common`.
///
/// [pidlidsmartnoattach-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidsmartnoattach-canonical-property)
#[doc(alias = "PidLidSmartNoAttach")]
#[doc(alias = "dispidSmartNoAttach")]
pub const SMART_NO_ATTACH: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8514,
);
/// The folder that the message was in before it was taken for junk.
///
/// `PidLidSpamOriginalFolder`, PT_BINARY, 0x859C of `PSETID_Common`.
///
/// [pidlidspamoriginalfolder-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidspamoriginalfolder-canonical-property)
#[doc(alias = "PidLidSpamOriginalFolder")]
#[doc(alias = "dispidSpamOriginalFolder")]
pub const SPAM_ORIGINAL_FOLDER: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x859C,
);
/// Whether the assigned task was accepted.
///
/// `PidLidTaskAcceptanceState`, PT_LONG, 0x812A of `PSETID_Task`.
///
/// [pidlidtaskacceptancestate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskacceptancestate-canonical-property)
#[doc(alias = "PidLidTaskAcceptanceState")]
#[doc(alias = "dispidTaskDelegValue")]
pub const TASK_ACCEPTANCE_STATE: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x812A,
);
/// Whether the assignee has answered.
///
/// `PidLidTaskAccepted`, PT_BOOLEAN, 0x8108 of `PSETID_Task`.
///
/// [pidlidtaskaccepted-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskaccepted-canonical-property)
#[doc(alias = "PidLidTaskAccepted")]
#[doc(alias = "dispidTaskAccepted")]
pub const TASK_ACCEPTED: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8108,
);
/// How long the work took, in minutes.
///
/// `PidLidTaskActualEffort`, PT_LONG, 0x8110 of `PSETID_Task`.
///
/// [pidlidtaskactualeffort-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskactualeffort-canonical-property)
#[doc(alias = "PidLidTaskActualEffort")]
#[doc(alias = "dispidTaskActualEffort")]
pub const TASK_ACTUAL_EFFORT: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8110,
);
/// Who assigned the task last.
///
/// `PidLidTaskAssigner`, PT_UNICODE, 0x8121 of `PSETID_Task`.
///
/// [pidlidtaskassigner-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskassigner-canonical-property)
#[doc(alias = "PidLidTaskAssigner")]
#[doc(alias = "dispidTaskDelegator")]
pub const TASK_ASSIGNER: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8121,
);
/// All who assigned the task, the latest on top.
///
/// `PidLidTaskAssigners`, PT_BINARY, 0x8117 of `PSETID_Task`.
///
/// [pidlidtaskassigners-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskassigners-canonical-property)
#[doc(alias = "PidLidTaskAssigners")]
#[doc(alias = "dispidTaskMyDelegators")]
pub const TASK_ASSIGNERS: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8117,
);
/// Whether the task is done.
///
/// `PidLidTaskComplete`, PT_BOOLEAN, 0x811C of `PSETID_Task`.
///
/// [pidlidtaskcomplete-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskcomplete-canonical-property)
#[doc(alias = "PidLidTaskComplete")]
#[doc(alias = "dispidTaskComplete")]
pub const TASK_COMPLETE: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x811C,
);
/// When the task was done.
///
/// `PidLidTaskDateCompleted`, PT_SYSTIME, 0x810F of `PSETID_Task`.
///
/// [pidlidtaskdatecompleted-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskdatecompleted-canonical-property)
#[doc(alias = "PidLidTaskDateCompleted")]
#[doc(alias = "dispidTaskDateCompleted")]
pub const TASK_DATE_COMPLETED: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x810F,
);
/// Whether no further occurrence is made.
///
/// `PidLidTaskDeadOccurrence`, PT_BOOLEAN, 0x8109 of `PSETID_Task`.
///
/// [pidlidtaskdeadoccurrence-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskdeadoccurrence-canonical-property)
#[doc(alias = "PidLidTaskDeadOccurrence")]
#[doc(alias = "dispidTaskDeadOccur")]
pub const TASK_DEAD_OCCURRENCE: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8109,
);
/// When the task is due.
///
/// `PidLidTaskDueDate`, PT_SYSTIME, 0x8105 of `PSETID_Task`.
///
/// [pidlidtaskduedate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskduedate-canonical-property)
#[doc(alias = "PidLidTaskDueDate")]
#[doc(alias = "dispidTaskDueDate")]
pub const TASK_DUE_DATE: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8105,
);
/// How long the work is expected to take, in minutes.
///
/// `PidLidTaskEstimatedEffort`, PT_LONG, 0x8111 of `PSETID_Task`.
///
/// [pidlidtaskestimatedeffort-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskestimatedeffort-canonical-property)
#[doc(alias = "PidLidTaskEstimatedEffort")]
#[doc(alias = "dispidTaskEstimatedEffort")]
pub const TASK_ESTIMATED_EFFORT: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8111,
);
/// Whether the user made the task himself.
///
/// `PidLidTaskFCreator`, PT_BOOLEAN, 0x811E of `PSETID_Task`.
///
/// [pidlidtaskfcreator-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskfcreator-canonical-property)
#[doc(alias = "PidLidTaskFCreator")]
#[doc(alias = "dispidTaskFCreator")]
pub const TASK_F_CREATOR: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x811E,
);
/// Whether PidLidTaskOwner may be wrong.
///
/// `PidLidTaskFFixOffline`, PT_BOOLEAN, 0x812C of `PSETID_Task`.
///
/// [pidlidtaskffixoffline-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskffixoffline-canonical-property)
#[doc(alias = "PidLidTaskFFixOffline")]
#[doc(alias = "dispidTaskFFixOffline")]
pub const TASK_F_FIX_OFFLINE: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x812C,
);
/// Whether the task recurs.
///
/// `PidLidTaskFRecurring`, PT_BOOLEAN, 0x8126 of `PSETID_Task`.
///
/// [pidlidtaskfrecurring-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskfrecurring-canonical-property)
#[doc(alias = "PidLidTaskFRecurring")]
#[doc(alias = "dispidTaskFRecur")]
pub const TASK_F_RECURRING: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8126,
);
/// Identifies the task in requests and answers.
///
/// `PidLidTaskGlobalId`, PT_BINARY, 0x8519 of `PSETID_Common`.
///
/// [pidlidtaskglobalid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskglobalid-canonical-property)
#[doc(alias = "PidLidTaskGlobalId")]
#[doc(alias = "dispidTaskGlobalObjId")]
pub const TASK_GLOBAL_ID: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8519,
);
/// What the last change of the task was.
///
/// `PidLidTaskHistory`, PT_LONG, 0x811A of `PSETID_Task`.
///
/// [pidlidtaskhistory-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskhistory-canonical-property)
#[doc(alias = "PidLidTaskHistory")]
#[doc(alias = "dispidTaskHistory")]
pub const TASK_HISTORY: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x811A,
);
/// Who last assigned the task or was assigned it.
///
/// `PidLidTaskLastDelegate`, PT_UNICODE, 0x8125 of `PSETID_Task`.
///
/// [pidlidtasklastdelegate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtasklastdelegate-canonical-property)
#[doc(alias = "PidLidTaskLastDelegate")]
#[doc(alias = "dispidTaskLastDelegate")]
pub const TASK_LAST_DELEGATE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8125,
);
/// When the task last changed, in UTC.
///
/// `PidLidTaskLastUpdate`, PT_SYSTIME, 0x8115 of `PSETID_Task`.
///
/// [pidlidtasklastupdate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtasklastupdate-canonical-property)
#[doc(alias = "PidLidTaskLastUpdate")]
#[doc(alias = "dispidTaskLastUpdate")]
pub const TASK_LAST_UPDATE: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8115,
);
/// Who owned the task last.
///
/// `PidLidTaskLastUser`, PT_UNICODE, 0x8122 of `PSETID_Task`.
///
/// [pidlidtasklastuser-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtasklastuser-canonical-property)
#[doc(alias = "PidLidTaskLastUser")]
#[doc(alias = "dispidTaskLastUser")]
pub const TASK_LAST_USER: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8122,
);
/// Where the assignment stands.
///
/// `PidLidTaskMode`, PT_LONG, 0x8518 of `PSETID_Common`.
///
/// [pidlidtaskmode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskmode-canonical-property)
#[doc(alias = "PidLidTaskMode")]
#[doc(alias = "dispidTaskMode")]
pub const TASK_MODE: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8518,
);
/// Hints about the recipients of the task.
///
/// `PidLidTaskMultipleRecipients`, PT_LONG, 0x8120 of `PSETID_Task`.
///
/// [pidlidtaskmultiplerecipients-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskmultiplerecipients-canonical-property)
#[doc(alias = "PidLidTaskMultipleRecipients")]
#[doc(alias = "dispidTaskMultRecips")]
pub const TASK_MULTIPLE_RECIPIENTS: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8120,
);
/// Where the task stands in a list that a person has sorted.
///
/// `PidLidTaskOrdinal`, PT_LONG, 0x8123 of `PSETID_Task`.
///
/// [pidlidtaskordinal-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskordinal-canonical-property)
#[doc(alias = "PidLidTaskOrdinal")]
#[doc(alias = "dispidTaskOrdinal")]
pub const TASK_ORDINAL: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8123,
);
/// The name of the owner.
///
/// `PidLidTaskOwner`, PT_UNICODE, 0x811F of `PSETID_Task`.
///
/// [pidlidtaskowner-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskowner-canonical-property)
#[doc(alias = "PidLidTaskOwner")]
#[doc(alias = "dispidTaskOwner")]
pub const TASK_OWNER: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x811F,
);
/// What the user is to the task.
///
/// `PidLidTaskOwnership`, PT_LONG, 0x8129 of `PSETID_Task`.
///
/// [pidlidtaskownership-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskownership-canonical-property)
#[doc(alias = "PidLidTaskOwnership")]
#[doc(alias = "dispidTaskOwnership")]
pub const TASK_OWNERSHIP: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8129,
);
/// How the task recurs: a recurrence pattern as bytes.
///
/// `PidLidTaskRecurrence`, PT_BINARY, 0x8116 of `PSETID_Task`.
///
/// [pidlidtaskrecurrence-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskrecurrence-canonical-property)
#[doc(alias = "PidLidTaskRecurrence")]
#[doc(alias = "dispidTaskRecur")]
pub const TASK_RECURRENCE: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8116,
);
/// Whether later occurrences get a reminder.
///
/// `PidLidTaskResetReminder`, PT_BOOLEAN, 0x8107 of `PSETID_Task`.
///
/// [pidlidtaskresetreminder-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskresetreminder-canonical-property)
#[doc(alias = "PidLidTaskResetReminder")]
#[doc(alias = "dispidTaskResetReminder")]
pub const TASK_RESET_REMINDER: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8107,
);
/// When work is to begin.
///
/// `PidLidTaskStartDate`, PT_SYSTIME, 0x8104 of `PSETID_Task`.
///
/// [pidlidtaskstartdate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskstartdate-canonical-property)
#[doc(alias = "PidLidTaskStartDate")]
#[doc(alias = "dispidTaskStartDate")]
pub const TASK_START_DATE: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8104,
);
/// Where the assignment stands now.
///
/// `PidLidTaskState`, PT_LONG, 0x8113 of `PSETID_Task`.
///
/// [pidlidtaskstate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskstate-canonical-property)
#[doc(alias = "PidLidTaskState")]
#[doc(alias = "dispidTaskState")]
pub const TASK_STATE: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8113,
);
/// How far the work has come.
///
/// `PidLidTaskStatus`, PT_LONG, 0x8101 of `PSETID_Task`.
///
/// [pidlidtaskstatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskstatus-canonical-property)
#[doc(alias = "PidLidTaskStatus")]
#[doc(alias = "dispidTaskStatus")]
pub const TASK_STATUS: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8101,
);
/// Whether a message is wanted when the task is done.
///
/// `PidLidTaskStatusOnComplete`, PT_BOOLEAN, 0x8119 of `PSETID_Task`.
///
/// [pidlidtaskstatusoncomplete-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskstatusoncomplete-canonical-property)
#[doc(alias = "PidLidTaskStatusOnComplete")]
#[doc(alias = "dispidTaskSOC")]
pub const TASK_STATUS_ON_COMPLETE: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8119,
);
/// Whether updates are wanted when the task changes.
///
/// `PidLidTaskUpdates`, PT_BOOLEAN, 0x811B of `PSETID_Task`.
///
/// [pidlidtaskupdates-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskupdates-canonical-property)
#[doc(alias = "PidLidTaskUpdates")]
#[doc(alias = "dispidTaskUpdates")]
pub const TASK_UPDATES: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x811B,
);
/// Which copy of the task is the latest.
///
/// `PidLidTaskVersion`, PT_LONG, 0x8112 of `PSETID_Task`.
///
/// [pidlidtaskversion-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtaskversion-canonical-property)
#[doc(alias = "PidLidTaskVersion")]
#[doc(alias = "dispidTaskVersion")]
pub const TASK_VERSION: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Task,
    0x8112,
);
/// The time zone of the series, as a number.
///
/// `PidLidTimeZone`, PT_LONG, 0x000C of `PSETID_Meeting`.
///
/// [pidlidtimezone-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtimezone-canonical-property)
#[doc(alias = "PidLidTimeZone")]
#[doc(alias = "LID_TIME_ZONE")]
pub const TIME_ZONE: NamedTag<types::Long> = NamedTag::from_lid(
    guids::PSETID_Meeting,
    0x000C,
);
/// The time zone in words.
///
/// `PidLidTimeZoneDescription`, PT_UNICODE, 0x8234 of `PSETID_Appointment`.
///
/// [pidlidtimezonedescription-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtimezonedescription-canonical-property)
#[doc(alias = "PidLidTimeZoneDescription")]
#[doc(alias = "dispidTimeZoneDesc")]
pub const TIME_ZONE_DESCRIPTION: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8234,
);
/// The time zone as bytes.
///
/// `PidLidTimeZoneStruct`, PT_BINARY, 0x8233 of `PSETID_Appointment`.
///
/// [pidlidtimezonestruct-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtimezonestruct-canonical-property)
#[doc(alias = "PidLidTimeZoneStruct")]
#[doc(alias = "dispidTimeZoneStruct")]
pub const TIME_ZONE_STRUCT: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x8233,
);
/// Required attendees who get mail.
///
/// `PidLidToAttendeesString`, PT_UNICODE, 0x823B of `PSETID_Appointment`.
///
/// [pidlidtoattendeesstring-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtoattendeesstring-canonical-property)
#[doc(alias = "PidLidToAttendeesString")]
#[doc(alias = "dispidToAttendeesString")]
pub const TO_ATTENDEES_STRING: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Appointment,
    0x823B,
);
/// Sorts a list of things to do.
///
/// `PidLidToDoOrdinalDate`, PT_SYSTIME, 0x85A0 of `PSETID_Common`.
///
/// [pidlidtodoordinaldate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtodoordinaldate-canonical-property)
#[doc(alias = "PidLidToDoOrdinalDate")]
#[doc(alias = "dispidToDoOrdinalDate")]
pub const TO_DO_ORDINAL_DATE: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x85A0,
);
/// Sorts things to do whose PidLidToDoOrdinalDate is the same.
///
/// `PidLidToDoSubOrdinal`, PT_UNICODE, 0x85A1 of `PSETID_Common`.
///
/// [pidlidtodosubordinal-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtodosubordinal-canonical-property)
#[doc(alias = "PidLidToDoSubOrdinal")]
#[doc(alias = "dispidToDoSubOrdinal")]
pub const TO_DO_SUB_ORDINAL: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x85A1,
);
/// The text in a list of things to do.
///
/// `PidLidToDoTitle`, PT_UNICODE, 0x85A4 of `PSETID_Common`.
///
/// [pidlidtodotitle-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidtodotitle-canonical-property)
#[doc(alias = "PidLidToDoTitle")]
#[doc(alias = "dispidToDoTitle")]
pub const TO_DO_TITLE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x85A4,
);
/// Whether TNEF goes along when the message becomes MIME.
///
/// `PidLidUseTnef`, PT_BOOLEAN, 0x8582 of `PSETID_Common`.
///
/// [pidlidusetnef-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidusetnef-canonical-property)
#[doc(alias = "PidLidUseTnef")]
#[doc(alias = "dispidUseTNEF")]
pub const USE_TNEF: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8582,
);
/// The certificates of the contact.
///
/// `PidLidUserX509Certificate`, PT_MV_BINARY, 0x80D9 of `PSETID_Address`.
///
/// [pidliduserx509certificate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidliduserx509certificate-canonical-property)
#[doc(alias = "PidLidUserX509Certificate")]
#[doc(alias = "dispidEMSAbX509Cert")]
pub const USER_X509_CERTIFICATE: NamedTag<types::MvBinary> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80D9,
);
/// Shows that PidLidFlagRequest was set by somebody who knew the message's identifier.
///
/// `PidLidValidFlagStringProof`, PT_SYSTIME, 0x85BF of `PSETID_Common`.
///
/// [pidlidvalidflagstringproof-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidvalidflagstringproof-canonical-property)
#[doc(alias = "PidLidValidFlagStringProof")]
#[doc(alias = "dispidValidFlagStringProof")]
pub const VALID_FLAG_STRING_PROOF: NamedTag<types::SysTime> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x85BF,
);
/// The choice of somebody who voted.
///
/// `PidLidVerbResponse`, PT_UNICODE, 0x8524 of `PSETID_Common`.
///
/// [pidlidverbresponse-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidverbresponse-canonical-property)
#[doc(alias = "PidLidVerbResponse")]
#[doc(alias = "dispidVerbResponse")]
pub const VERB_RESPONSE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8524,
);
/// The choices that a vote offers.
///
/// `PidLidVerbStream`, PT_BINARY, 0x8520 of `PSETID_Common`.
///
/// [pidlidverbstream-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidverbstream-canonical-property)
#[doc(alias = "PidLidVerbStream")]
#[doc(alias = "dispidVerbStream")]
pub const VERB_STREAM: NamedTag<types::Binary> = NamedTag::from_lid(
    guids::PSETID_Common,
    0x8520,
);
/// Where the event takes place.
///
/// `PidLidWhere`, PT_UNICODE, 0x0002 of `PSETID_Meeting`.
///
/// [pidlidwhere-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidwhere-canonical-property)
#[doc(alias = "PidLidWhere")]
#[doc(alias = "LID_WHERE")]
pub const WHERE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Meeting,
    0x0002,
);
/// The whole work address.
///
/// `PidLidWorkAddress`, PT_UNICODE, 0x801B of `PSETID_Address`.
///
/// [pidlidworkaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidworkaddress-canonical-property)
#[doc(alias = "PidLidWorkAddress")]
#[doc(alias = "dispidWorkAddress")]
pub const WORK_ADDRESS: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x801B,
);
/// The city of the work address.
///
/// `PidLidWorkAddressCity`, PT_UNICODE, 0x8046 of `PSETID_Address`.
///
/// [pidlidworkaddresscity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidworkaddresscity-canonical-property)
#[doc(alias = "PidLidWorkAddressCity")]
#[doc(alias = "dispidWorkAddressCity")]
pub const WORK_ADDRESS_CITY: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8046,
);
/// The country of the work address.
///
/// `PidLidWorkAddressCountry`, PT_UNICODE, 0x8049 of `PSETID_Address`.
///
/// [pidlidworkaddresscountry-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidworkaddresscountry-canonical-property)
#[doc(alias = "PidLidWorkAddressCountry")]
#[doc(alias = "dispidWorkAddressCountry")]
pub const WORK_ADDRESS_COUNTRY: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8049,
);
/// The country code of the work address.
///
/// `PidLidWorkAddressCountryCode`, PT_UNICODE, 0x80DB of `PSETID_Address`.
///
/// [pidlidworkaddresscountrycode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidworkaddresscountrycode-canonical-property)
#[doc(alias = "PidLidWorkAddressCountryCode")]
#[doc(alias = "dispidWorkAddressCountryCode")]
pub const WORK_ADDRESS_COUNTRY_CODE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x80DB,
);
/// The post office box of the work address.
///
/// `PidLidWorkAddressPostOfficeBox`, PT_UNICODE, 0x804A of `PSETID_Address`.
///
/// [pidlidworkaddresspostofficebox-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidworkaddresspostofficebox-canonical-property)
#[doc(alias = "PidLidWorkAddressPostOfficeBox")]
#[doc(alias = "dispidWorkAddressPostOfficeBox")]
pub const WORK_ADDRESS_POST_OFFICE_BOX: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x804A,
);
/// The postal code of the work address.
///
/// `PidLidWorkAddressPostalCode`, PT_UNICODE, 0x8048 of `PSETID_Address`.
///
/// [pidlidworkaddresspostalcode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidworkaddresspostalcode-canonical-property)
#[doc(alias = "PidLidWorkAddressPostalCode")]
#[doc(alias = "dispidWorkAddressPostalCode")]
pub const WORK_ADDRESS_POSTAL_CODE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8048,
);
/// The state of the work address.
///
/// `PidLidWorkAddressState`, PT_UNICODE, 0x8047 of `PSETID_Address`.
///
/// [pidlidworkaddressstate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidworkaddressstate-canonical-property)
#[doc(alias = "PidLidWorkAddressState")]
#[doc(alias = "dispidWorkAddressState")]
pub const WORK_ADDRESS_STATE: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8047,
);
/// The street of the work address.
///
/// `PidLidWorkAddressStreet`, PT_UNICODE, 0x8045 of `PSETID_Address`.
///
/// [pidlidworkaddressstreet-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidworkaddressstreet-canonical-property)
#[doc(alias = "PidLidWorkAddressStreet")]
#[doc(alias = "dispidWorkAddressStreet")]
pub const WORK_ADDRESS_STREET: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x8045,
);
/// How the company's name is pronounced.
///
/// `PidLidYomiCompanyName`, PT_UNICODE, 0x802E of `PSETID_Address`.
///
/// [pidlidyomicompanyname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidyomicompanyname-canonical-property)
#[doc(alias = "PidLidYomiCompanyName")]
#[doc(alias = "dispidYomiCompanyName")]
pub const YOMI_COMPANY_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x802E,
);
/// How the given name is pronounced.
///
/// `PidLidYomiFirstName`, PT_UNICODE, 0x802C of `PSETID_Address`.
///
/// [pidlidyomifirstname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidyomifirstname-canonical-property)
#[doc(alias = "PidLidYomiFirstName")]
#[doc(alias = "dispidYomiFirstName")]
pub const YOMI_FIRST_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x802C,
);
/// How the surname is pronounced.
///
/// `PidLidYomiLastName`, PT_UNICODE, 0x802D of `PSETID_Address`.
///
/// [pidlidyomilastname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidyomilastname-canonical-property)
#[doc(alias = "PidLidYomiLastName")]
#[doc(alias = "dispidYomiLastName")]
pub const YOMI_LAST_NAME: NamedTag<types::Unicode> = NamedTag::from_lid(
    guids::PSETID_Address,
    0x802D,
);
/// The header field Accept-Language.
///
/// `PidNameAcceptLanguage`, PT_UNICODE, `Accept-Language` of `PS_INTERNET_HEADERS`.
///
/// [pidnameacceptlanguage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnameacceptlanguage-canonical-property)
#[doc(alias = "PidNameAcceptLanguage")]
pub const ACCEPT_LANGUAGE: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_INTERNET_HEADERS,
    "Accept-Language",
);
/// The program that opens the attached file.
///
/// `PidNameApplicationName`, PT_UNICODE, `AppName` of `PS_PUBLIC_STRINGS`.
///
/// [pidnameapplicationname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnameapplicationname-canonical-property)
#[doc(alias = "PidNameApplicationName")]
pub const APPLICATION_NAME: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "AppName",
);
/// The content type of an attachment from a Macintosh.
///
/// `PidNameAttachmentMacContentType`, PT_UNICODE, `AttachmentMacContentType` of
/// `PSETID_Attachment`.
///
/// [pidnameattachmentmaccontenttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnameattachmentmaccontenttype-canonical-property)
#[doc(alias = "PidNameAttachmentMacContentType")]
pub const ATTACHMENT_MAC_CONTENT_TYPE: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PSETID_Attachment,
    "AttachmentMacContentType",
);
/// The header and resource fork of an attachment from a Macintosh.
///
/// `PidNameAttachmentMacInfo`, PT_BINARY, `AttachmentMacInfo` of `PSETID_Attachment`.
///
/// [pidnameattachmentmacinfo-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnameattachmentmacinfo-canonical-property)
#[doc(alias = "PidNameAttachmentMacInfo")]
pub const ATTACHMENT_MAC_INFO: NamedTag<types::Binary> = NamedTag::from_name(
    guids::PSETID_Attachment,
    "AttachmentMacInfo",
);
/// What people note about a voice message.
///
/// `PidNameAudioNotes`, PT_UNICODE, `UMAudioNotes` of `PSETID_UnifiedMessaging`.
///
/// [pidnameaudionotes-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnameaudionotes-canonical-property)
#[doc(alias = "PidNameAudioNotes")]
pub const AUDIO_NOTES: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PSETID_UnifiedMessaging,
    "UMAudioNotes",
);
/// The author of the attached file.
///
/// `PidNameAuthor`, PT_UNICODE, `Author` of `PS_PUBLIC_STRINGS`.
///
/// [pidnameauthor-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnameauthor-canonical-property)
#[doc(alias = "PidNameAuthor")]
pub const AUTHOR: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "Author",
);
/// The size of the attached file, in bytes.
///
/// `PidNameByteCount`, PT_LONG, `ByteCount` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamebytecount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamebytecount-canonical-property)
#[doc(alias = "PidNameByteCount")]
pub const BYTE_COUNT: NamedTag<types::Long> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "ByteCount",
);
/// The category of the attached file.
///
/// `PidNameCategory`, PT_UNICODE, `Category` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamecategory-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamecategory-canonical-property)
#[doc(alias = "PidNameCategory")]
pub const CATEGORY: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "Category",
);
/// How many characters the attached file has.
///
/// `PidNameCharacterCount`, PT_LONG, `CharCount` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamecharactercount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamecharactercount-canonical-property)
#[doc(alias = "PidNameCharacterCount")]
pub const CHARACTER_COUNT: NamedTag<types::Long> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "CharCount",
);
/// Remarks about the attached file.
///
/// `PidNameComments`, PT_UNICODE, `Comments` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamecomments-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamecomments-canonical-property)
#[doc(alias = "PidNameComments")]
pub const COMMENTS: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "Comments",
);
/// The company that the attached file was made for.
///
/// `PidNameCompany`, PT_UNICODE, `Company` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamecompany-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamecompany-canonical-property)
#[doc(alias = "PidNameCompany")]
pub const COMPANY: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "Company",
);
/// The header field Content-Base.
///
/// `PidNameContentBase`, PT_UNICODE, `Content-Base` of `PS_INTERNET_HEADERS`.
///
/// [pidnamecontentbase-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamecontentbase-canonical-property)
#[doc(alias = "PidNameContentBase")]
pub const CONTENT_BASE: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_INTERNET_HEADERS,
    "Content-Base",
);
/// The header field Content-Class.
///
/// `PidNameContentClass`, PT_UNICODE, `Content-Class` of `PS_INTERNET_HEADERS`.
///
/// [pidnamecontentclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamecontentclass-canonical-property)
#[doc(alias = "PidNameContentClass")]
pub const CONTENT_CLASS: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_INTERNET_HEADERS,
    "Content-Class",
);
/// The header field Content-Transfer-Encoding.
///
/// `PidNameContentTransferEncoding`, PT_UNICODE, `Content-Transfer-Encoding` of
/// `PS_INTERNET_HEADERS`.
///
/// [pidnamecontenttransferencoding-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamecontenttransferencoding-canonical-property)
#[doc(alias = "PidNameContentTransferEncoding")]
pub const CONTENT_TRANSFER_ENCODING: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_INTERNET_HEADERS,
    "Content-Transfer-Encoding",
);
/// The header field Content-Type.
///
/// `PidNameContentType`, PT_UNICODE, `Content-Type` of `PS_INTERNET_HEADERS`.
///
/// [pidnamecontenttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamecontenttype-canonical-property)
#[doc(alias = "PidNameContentType")]
pub const CONTENT_TYPE: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_INTERNET_HEADERS,
    "Content-Type",
);
/// When the attached file was made.
///
/// `PidNameCreateDateTimeReadOnly`, PT_SYSTIME, `CreateDtmRo` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamecreatedatetimereadonly-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamecreatedatetimereadonly-canonical-property)
#[doc(alias = "PidNameCreateDateTimeReadOnly")]
pub const CREATE_DATE_TIME_READ_ONLY: NamedTag<types::SysTime> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "CreateDtmRo",
);
/// The header field Xref.
///
/// `PidNameCrossReference`, PT_UNICODE, `Xref` of `PS_INTERNET_HEADERS`.
///
/// [pidnamecrossreference-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamecrossreference-canonical-property)
#[doc(alias = "PidNameCrossReference")]
pub const CROSS_REFERENCE: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_INTERNET_HEADERS,
    "Xref",
);
/// When the attached file was last edited.
///
/// `PidNameEditTime`, PT_UNICODE, `EditTime` of `PS_PUBLIC_STRINGS`.
///
/// [pidnameedittime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnameedittime-canonical-property)
#[doc(alias = "PidNameEditTime")]
pub const EDIT_TIME: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "EditTime",
);
/// Marks a message as past the spam filter.
///
/// `PidNameExchangeJunkEmailMoveStamp`, PT_LONG,
/// `http://schemas.microsoft.com/exchange/junkemailmovestamp` of `PS_PUBLIC_STRINGS`.
///
/// [pidnameexchangejunkemailmovestamp-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnameexchangejunkemailmovestamp-canonical-property)
#[doc(alias = "PidNameExchangeJunkEmailMoveStamp")]
pub const EXCHANGE_JUNK_EMAIL_MOVE_STAMP: NamedTag<types::Long> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "http://schemas.microsoft.com/exchange/junkemailmovestamp",
);
/// How much of the attached file is hidden.
///
/// `PidNameHiddenCount`, PT_LONG, `HiddenCount` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamehiddencount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamehiddencount-canonical-property)
#[doc(alias = "PidNameHiddenCount")]
pub const HIDDEN_COUNT: NamedTag<types::Long> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "HiddenCount",
);
/// The keywords or categories of the item.
///
/// `PidNameKeywords`, PT_MV_UNICODE, `Keywords` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamekeywords-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamekeywords-canonical-property)
#[doc(alias = "PidNameKeywords")]
pub const KEYWORDS: NamedTag<types::MvUnicode> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "Keywords",
);
/// Who last wrote to the attached file.
///
/// `PidNameLastAuthor`, PT_UNICODE, `LastAuthor` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamelastauthor-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamelastauthor-canonical-property)
#[doc(alias = "PidNameLastAuthor")]
pub const LAST_AUTHOR: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "LastAuthor",
);
/// When the attached file was last printed.
///
/// `PidNameLastPrinted`, PT_SYSTIME, `LastPrinted` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamelastprinted-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamelastprinted-canonical-property)
#[doc(alias = "PidNameLastPrinted")]
pub const LAST_PRINTED: NamedTag<types::SysTime> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "LastPrinted",
);
/// When the attached file was last saved.
///
/// `PidNameLastSaveDateTime`, PT_SYSTIME, `LastSaveDtm` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamelastsavedatetime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamelastsavedatetime-canonical-property)
#[doc(alias = "PidNameLastSaveDateTime")]
pub const LAST_SAVE_DATE_TIME: NamedTag<types::SysTime> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "LastSaveDtm",
);
/// How many lines the attached file has.
///
/// `PidNameLineCount`, PT_LONG, `LineCount` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamelinecount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamelinecount-canonical-property)
#[doc(alias = "PidNameLineCount")]
pub const LINE_COUNT: NamedTag<types::Long> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "LineCount",
);
/// Who is responsible for the attached file.
///
/// `PidNameManager`, PT_UNICODE, `Manager` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamemanager-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamemanager-canonical-property)
#[doc(alias = "PidNameManager")]
pub const MANAGER: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "Manager",
);
/// How many clips the attached file has.
///
/// `PidNameMultimediaClipCount`, PT_LONG, `MMClipCount` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamemultimediaclipcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamemultimediaclipcount-canonical-property)
#[doc(alias = "PidNameMultimediaClipCount")]
pub const MULTIMEDIA_CLIP_COUNT: NamedTag<types::Long> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "MMClipCount",
);
/// How many notes the attached file has.
///
/// `PidNameNoteCount`, PT_LONG, `NoteCount` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamenotecount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamenotecount-canonical-property)
#[doc(alias = "PidNameNoteCount")]
pub const NOTE_COUNT: NamedTag<types::Long> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "NoteCount",
);
/// How many pages the attached file has.
///
/// `PidNamePageCount`, PT_LONG, `PageCount` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamepagecount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamepagecount-canonical-property)
#[doc(alias = "PidNamePageCount")]
pub const PAGE_COUNT: NamedTag<types::Long> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "PageCount",
);
/// How many paragraphs the attached file has.
///
/// `PidNameParagraphCount`, PT_LONG, `ParCount` of `PS_PUBLIC_STRINGS`.
///
/// [pidnameparagraphcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnameparagraphcount-canonical-property)
#[doc(alias = "PidNameParagraphCount")]
pub const PARAGRAPH_COUNT: NamedTag<types::Long> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "ParCount",
);
/// Marks a message that is likely to be phishing.
///
/// `PidNamePhishingStamp`, PT_LONG, `http://schemas.microsoft.com/outlook/phishingstamp` of
/// `PS_PUBLIC_STRINGS`.
///
/// [pidnamephishingstamp-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamephishingstamp-canonical-property)
#[doc(alias = "PidNamePhishingStamp")]
pub const PHISHING_STAMP: NamedTag<types::Long> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "http://schemas.microsoft.com/outlook/phishingstamp",
);
/// What kind of presentation the attached file is.
///
/// `PidNamePresentationFormat`, PT_UNICODE, `PresFormat` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamepresentationformat-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamepresentationformat-canonical-property)
#[doc(alias = "PidNamePresentationFormat")]
pub const PRESENTATION_FORMAT: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "PresFormat",
);
/// The revision of the attached file.
///
/// `PidNameRevisionNumber`, PT_UNICODE, `RevNumber` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamerevisionnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamerevisionnumber-canonical-property)
#[doc(alias = "PidNameRevisionNumber")]
pub const REVISION_NUMBER: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "RevNumber",
);
/// The licence to use a protected message.
///
/// `PidNameRightsManagementLicense`, PT_MV_BINARY, `DRMLicense` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamerightsmanagementlicense-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamerightsmanagementlicense-canonical-property)
#[doc(alias = "PidNameRightsManagementLicense")]
pub const RIGHTS_MANAGEMENT_LICENSE: NamedTag<types::MvBinary> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "DRMLicense",
);
/// How the attached file is protected.
///
/// `PidNameSecurity`, PT_LONG, `Security` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamesecurity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamesecurity-canonical-property)
#[doc(alias = "PidNameSecurity")]
pub const SECURITY: NamedTag<types::Long> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "Security",
);
/// How many slides the attached file has.
///
/// `PidNameSlideCount`, PT_LONG, `SlideCount` of `PS_PUBLIC_STRINGS`.
///
/// [pidnameslidecount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnameslidecount-canonical-property)
#[doc(alias = "PidNameSlideCount")]
pub const SLIDE_COUNT: NamedTag<types::Long> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "SlideCount",
);
/// What the attached file is about.
///
/// `PidNameSubject`, PT_UNICODE, `Subject` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamesubject-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamesubject-canonical-property)
#[doc(alias = "PidNameSubject")]
pub const SUBJECT: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "Subject",
);
/// The template of the attached file.
///
/// `PidNameTemplate`, PT_UNICODE, `Template` of `PS_PUBLIC_STRINGS`.
///
/// [pidnametemplate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnametemplate-canonical-property)
#[doc(alias = "PidNameTemplate")]
pub const TEMPLATE: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "Template",
);
/// The title of the attached file.
///
/// `PidNameTitle`, PT_UNICODE, `Title` of `PS_PUBLIC_STRINGS`.
///
/// [pidnametitle-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnametitle-canonical-property)
#[doc(alias = "PidNameTitle")]
pub const TITLE: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "Title",
);
/// How many words the attached file has.
///
/// `PidNameWordCount`, PT_LONG, `WordCount` of `PS_PUBLIC_STRINGS`.
///
/// [pidnamewordcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamewordcount-canonical-property)
#[doc(alias = "PidNameWordCount")]
pub const WORD_COUNT: NamedTag<types::Long> = NamedTag::from_name(
    guids::PS_PUBLIC_STRINGS,
    "WordCount",
);
/// PidLidSharingCapabilities as a header field.
///
/// `PidNameXSharingCapabilities`, PT_UNICODE, `X-Sharing-Capabilities` of
/// `PS_INTERNET_HEADERS`.
///
/// [pidnamexsharingcapabilities-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamexsharingcapabilities-canonical-property)
#[doc(alias = "PidNameXSharingCapabilities")]
pub const X_SHARING_CAPABILITIES: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Capabilities",
);
/// PidLidSharingConfigurationUrl as a header field.
///
/// `PidNameXSharingConfigUrl`, PT_UNICODE, `X-Sharing-Config-Url` of `PS_INTERNET_HEADERS`.
///
/// [pidnamexsharingconfigurl-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamexsharingconfigurl-canonical-property)
#[doc(alias = "PidNameXSharingConfigUrl")]
pub const X_SHARING_CONFIG_URL: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Config-Url",
);
/// PidLidSharingFlavor as a header field.
///
/// `PidNameXSharingFlavor`, PT_UNICODE, `X-Sharing-Flavor` of `PS_INTERNET_HEADERS`.
///
/// [pidnamexsharingflavor-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamexsharingflavor-canonical-property)
#[doc(alias = "PidNameXSharingFlavor")]
pub const X_SHARING_FLAVOR: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Flavor",
);
/// PidLidSharingLocalType as a header field.
///
/// `PidNameXSharingLocalType`, PT_UNICODE, `X-Sharing-Local-Type` of `PS_INTERNET_HEADERS`.
///
/// [pidnamexsharinglocaltype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamexsharinglocaltype-canonical-property)
#[doc(alias = "PidNameXSharingLocalType")]
pub const X_SHARING_LOCAL_TYPE: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Local-Type",
);
/// PidLidSharingProviderGuid as a header field.
///
/// `PidNameXSharingProviderGuid`, PT_UNICODE, `X-Sharing-Provider-Guid` of
/// `PS_INTERNET_HEADERS`.
///
/// [pidnamexsharingproviderguid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamexsharingproviderguid-canonical-property)
#[doc(alias = "PidNameXSharingProviderGuid")]
pub const X_SHARING_PROVIDER_GUID: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Provider-Guid",
);
/// PidLidSharingProviderName as a header field.
///
/// `PidNameXSharingProviderName`, PT_UNICODE, `X-Sharing-Provider-Name` of
/// `PS_INTERNET_HEADERS`.
///
/// [pidnamexsharingprovidername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamexsharingprovidername-canonical-property)
#[doc(alias = "PidNameXSharingProviderName")]
pub const X_SHARING_PROVIDER_NAME: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Provider-Name",
);
/// PidLidSharingProviderUrl as a header field.
///
/// `PidNameXSharingProviderUrl`, PT_UNICODE, `X-Sharing-Provider-Url` of
/// `PS_INTERNET_HEADERS`.
///
/// [pidnamexsharingproviderurl-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamexsharingproviderurl-canonical-property)
#[doc(alias = "PidNameXSharingProviderUrl")]
pub const X_SHARING_PROVIDER_URL: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Provider-Url",
);
/// PidLidSharingRemoteName as a header field.
///
/// `PidNameXSharingRemoteName`, PT_UNICODE, `X-Sharing-Remote-Name` of `PS_INTERNET_HEADERS`.
///
/// [pidnamexsharingremotename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamexsharingremotename-canonical-property)
#[doc(alias = "PidNameXSharingRemoteName")]
pub const X_SHARING_REMOTE_NAME: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Remote-Name",
);
/// PidLidSharingRemoteStoreUid as a header field.
///
/// `PidNameXSharingRemoteStoreUid`, PT_UNICODE, `X-Sharing-Remote-Store-Uid` of
/// `PS_INTERNET_HEADERS`.
///
/// [pidnamexsharingremotestoreuid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamexsharingremotestoreuid-canonical-property)
#[doc(alias = "PidNameXSharingRemoteStoreUid")]
pub const X_SHARING_REMOTE_STORE_UID: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Remote-Store-Uid",
);
/// PidLidSharingRemoteType as a header field.
///
/// `PidNameXSharingRemoteType`, PT_UNICODE, `X-Sharing-Remote-Type` of `PS_INTERNET_HEADERS`.
///
/// [pidnamexsharingremotetype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamexsharingremotetype-canonical-property)
#[doc(alias = "PidNameXSharingRemoteType")]
pub const X_SHARING_REMOTE_TYPE: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Remote-Type",
);
/// PidLidSharingRemoteUid as a header field.
///
/// `PidNameXSharingRemoteUid`, PT_UNICODE, `X-Sharing-Remote-Uid` of `PS_INTERNET_HEADERS`.
///
/// [pidnamexsharingremoteuid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidnamexsharingremoteuid-canonical-property)
#[doc(alias = "PidNameXSharingRemoteUid")]
pub const X_SHARING_REMOTE_UID: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Remote-Uid",
);
