// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Property tags, each with the Rust type of its values.
use crate::Tag;
use crate::{PropTag, types};
/// Defined by Box.h; has no page.
///
/// `PR_3D`, PT_BOOLEAN, 0x1001000B.
#[doc(alias = "PR_3D")]
#[doc(alias = "0x1001000B")]
pub const THREE_D: PropTag<types::Boolean> = PropTag::from_id(0x1001);
/// Defined by Box.h; has no page.
///
/// `PR_BOX_ENTRYID`, PT_BINARY, 0x0FFC0102.
#[doc(alias = "PR_BOX_ENTRYID")]
#[doc(alias = "0x0FFC0102")]
pub const BOX_ENTRYID: PropTag<types::Binary> = PropTag::from_id(0x0FFC);
/// Defined by Box.h; has no page.
///
/// `PR_CONTENTS`, PT_OBJECT, 0x360F000D.
#[doc(alias = "PR_CONTENTS")]
#[doc(alias = "0x360F000D")]
pub const CONTENTS: PropTag<types::Object> = PropTag::from_id(0x360F);
/// Defined by Box.h; has no page.
///
/// `PR_HINGE`, PT_OBJECT, 0x3611000D.
#[doc(alias = "PR_HINGE")]
#[doc(alias = "0x3611000D")]
pub const HINGE: PropTag<types::Object> = PropTag::from_id(0x3611);
/// What it is.
///
/// `PR_KIND`, PT_LONG, 0x0FFE0003.
#[doc(alias = "PR_KIND")]
#[doc(alias = "0x0FFE0003")]
pub const KIND: PropTag<types::Long> = PropTag::from_id(0x0FFE);
/// What is written on it.
///
/// `PR_LABEL`, PT_UNICODE, 0x3001001F.
///
/// [pidtaglabel-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglabel-canonical-property)
#[doc(alias = "PR_LABEL")]
#[doc(alias = "PidTagLabel")]
#[doc(alias = "PR_LABEL_W")]
#[doc(alias = "0x3001001F")]
pub const LABEL: PropTag<types::Unicode> = PropTag::from_id(0x3001);
/// Defined by Box.h; has no page.
///
/// `PR_LID`, PT_OBJECT, 0x3610000D.
#[doc(alias = "PR_LID")]
#[doc(alias = "0x3610000D")]
pub const LID: PropTag<types::Object> = PropTag::from_id(0x3610);
/// Defined by Box.h; has no page.
///
/// `PR_MARK`, PT_UNICODE, 0x3612001F.
#[doc(alias = "PR_MARK")]
#[doc(alias = "0x3612001F")]
pub const MARK: PropTag<types::Unicode> = PropTag::from_id(0x3612);
/// Defined by Box.h; has no page.
///
/// `PR_OF_APPTIME`, PT_APPTIME, 0x20040007.
#[doc(alias = "PR_OF_APPTIME")]
#[doc(alias = "0x20040007")]
pub const OF_APPTIME: PropTag<types::AppTime> = PropTag::from_id(0x2004);
/// Defined by Box.h; has no page.
///
/// `PR_OF_CLSID`, PT_CLSID, 0x20090048.
#[doc(alias = "PR_OF_CLSID")]
#[doc(alias = "0x20090048")]
pub const OF_CLSID: PropTag<types::Clsid> = PropTag::from_id(0x2009);
/// Defined by Box.h; has no page.
///
/// `PR_OF_CURRENCY`, PT_CURRENCY, 0x20030006.
#[doc(alias = "PR_OF_CURRENCY")]
#[doc(alias = "0x20030006")]
pub const OF_CURRENCY: PropTag<types::Currency> = PropTag::from_id(0x2003);
/// Defined by Box.h; has no page.
///
/// `PR_OF_DOUBLE`, PT_DOUBLE, 0x20020005.
#[doc(alias = "PR_OF_DOUBLE")]
#[doc(alias = "0x20020005")]
pub const OF_DOUBLE: PropTag<types::Double> = PropTag::from_id(0x2002);
/// Defined by Box.h; has no page.
///
/// `PR_OF_ERROR`, PT_ERROR, 0x2005000A.
#[doc(alias = "PR_OF_ERROR")]
#[doc(alias = "0x2005000A")]
pub const OF_ERROR: PropTag<types::ErrorCode> = PropTag::from_id(0x2005);
/// Defined by Box.h; has no page.
///
/// `PR_OF_FILE_EA`, PT_FILE_EA, 0x201B0104.
#[doc(alias = "PR_OF_FILE_EA")]
#[doc(alias = "0x201B0104")]
pub const OF_FILE_EA: PropTag<types::FileEa> = PropTag::from_id(0x201B);
/// Defined by Box.h; has no page.
///
/// `PR_OF_FILE_HANDLE`, PT_FILE_HANDLE, 0x201A0103.
#[doc(alias = "PR_OF_FILE_HANDLE")]
#[doc(alias = "0x201A0103")]
pub const OF_FILE_HANDLE: PropTag<types::FileHandle> = PropTag::from_id(0x201A);
/// Defined by Box.h; has no page.
///
/// `PR_OF_I2`, PT_I2, 0x20000002.
#[doc(alias = "PR_OF_I2")]
#[doc(alias = "0x20000002")]
pub const OF_I2: PropTag<types::I2> = PropTag::from_id(0x2000);
/// Defined by Box.h; has no page.
///
/// `PR_OF_I8`, PT_I8, 0x20060014.
#[doc(alias = "PR_OF_I8")]
#[doc(alias = "0x20060014")]
pub const OF_I8: PropTag<types::I8> = PropTag::from_id(0x2006);
/// Defined by Box.h; has no page.
///
/// `PR_OF_MV_APPTIME`, PT_MV_APPTIME, 0x200F1007.
#[doc(alias = "PR_OF_MV_APPTIME")]
#[doc(alias = "0x200F1007")]
pub const OF_MV_APPTIME: PropTag<types::MvAppTime> = PropTag::from_id(0x200F);
/// Defined by Box.h; has no page.
///
/// `PR_OF_MV_BINARY`, PT_MV_BINARY, 0x20151102.
#[doc(alias = "PR_OF_MV_BINARY")]
#[doc(alias = "0x20151102")]
pub const OF_MV_BINARY: PropTag<types::MvBinary> = PropTag::from_id(0x2015);
/// Defined by Box.h; has no page.
///
/// `PR_OF_MV_CLSID`, PT_MV_CLSID, 0x20141048.
#[doc(alias = "PR_OF_MV_CLSID")]
#[doc(alias = "0x20141048")]
pub const OF_MV_CLSID: PropTag<types::MvClsid> = PropTag::from_id(0x2014);
/// Defined by Box.h; has no page.
///
/// `PR_OF_MV_CURRENCY`, PT_MV_CURRENCY, 0x200E1006.
#[doc(alias = "PR_OF_MV_CURRENCY")]
#[doc(alias = "0x200E1006")]
pub const OF_MV_CURRENCY: PropTag<types::MvCurrency> = PropTag::from_id(0x200E);
/// Defined by Box.h; has no page.
///
/// `PR_OF_MV_DOUBLE`, PT_MV_DOUBLE, 0x200D1005.
#[doc(alias = "PR_OF_MV_DOUBLE")]
#[doc(alias = "0x200D1005")]
pub const OF_MV_DOUBLE: PropTag<types::MvDouble> = PropTag::from_id(0x200D);
/// Defined by Box.h; has no page.
///
/// `PR_OF_MV_I2`, PT_MV_I2, 0x200A1002.
#[doc(alias = "PR_OF_MV_I2")]
#[doc(alias = "0x200A1002")]
pub const OF_MV_I2: PropTag<types::MvI2> = PropTag::from_id(0x200A);
/// Defined by Box.h; has no page.
///
/// `PR_OF_MV_I8`, PT_MV_I8, 0x20101014.
#[doc(alias = "PR_OF_MV_I8")]
#[doc(alias = "0x20101014")]
pub const OF_MV_I8: PropTag<types::MvI8> = PropTag::from_id(0x2010);
/// Defined by Box.h; has no page.
///
/// `PR_OF_MV_LONG`, PT_MV_LONG, 0x200B1003.
#[doc(alias = "PR_OF_MV_LONG")]
#[doc(alias = "0x200B1003")]
pub const OF_MV_LONG: PropTag<types::MvLong> = PropTag::from_id(0x200B);
/// Defined by Box.h; has no page.
///
/// `PR_OF_MV_R4`, PT_MV_R4, 0x200C1004.
#[doc(alias = "PR_OF_MV_R4")]
#[doc(alias = "0x200C1004")]
pub const OF_MV_R4: PropTag<types::MvR4> = PropTag::from_id(0x200C);
/// Defined by Box.h; has no page.
///
/// `PR_OF_MV_STRING8`, PT_MV_STRING8, 0x2011101E.
#[doc(alias = "PR_OF_MV_STRING8")]
#[doc(alias = "0x2011101E")]
pub const OF_MV_STRING8: PropTag<types::MvString8> = PropTag::from_id(0x2011);
/// Defined by Box.h; has no page.
///
/// `PR_OF_MV_SYSTIME`, PT_MV_SYSTIME, 0x20131040.
#[doc(alias = "PR_OF_MV_SYSTIME")]
#[doc(alias = "0x20131040")]
pub const OF_MV_SYSTIME: PropTag<types::MvSysTime> = PropTag::from_id(0x2013);
/// Defined by Box.h; has no page.
///
/// `PR_OF_MV_UNICODE`, PT_MV_UNICODE, 0x2012101F.
#[doc(alias = "PR_OF_MV_UNICODE")]
#[doc(alias = "0x2012101F")]
pub const OF_MV_UNICODE: PropTag<types::MvUnicode> = PropTag::from_id(0x2012);
/// Defined by Box.h; has no page.
///
/// `PR_OF_NULL`, PT_NULL, 0x20170001.
#[doc(alias = "PR_OF_NULL")]
#[doc(alias = "0x20170001")]
pub const OF_NULL: PropTag<types::Null> = PropTag::from_id(0x2017);
/// Defined by Box.h; has no page.
///
/// `PR_OF_R4`, PT_R4, 0x20010004.
#[doc(alias = "PR_OF_R4")]
#[doc(alias = "0x20010004")]
pub const OF_R4: PropTag<types::R4> = PropTag::from_id(0x2001);
/// Defined by Box.h; has no page.
///
/// `PR_OF_RULE_ACTIONS`, PT_ACTIONS, 0x201900FE.
#[doc(alias = "PR_OF_RULE_ACTIONS")]
#[doc(alias = "0x201900FE")]
pub const OF_RULE_ACTIONS: PropTag<types::RuleActions> = PropTag::from_id(0x2019);
/// Defined by Box.h; has no page.
///
/// `PR_OF_RULE_CONDITION`, PT_SRESTRICTION, 0x201800FD.
#[doc(alias = "PR_OF_RULE_CONDITION")]
#[doc(alias = "0x201800FD")]
pub const OF_RULE_CONDITION: PropTag<types::RuleCondition> = PropTag::from_id(0x2018);
/// Defined by Box.h; has no page.
///
/// `PR_OF_STRING8`, PT_STRING8, 0x2007001E.
#[doc(alias = "PR_OF_STRING8")]
#[doc(alias = "0x2007001E")]
pub const OF_STRING8: PropTag<types::String8> = PropTag::from_id(0x2007);
/// Defined by Box.h; has no page.
///
/// `PR_OF_SYSTIME`, PT_SYSTIME, 0x20080040.
#[doc(alias = "PR_OF_SYSTIME")]
#[doc(alias = "0x20080040")]
pub const OF_SYSTIME: PropTag<types::SysTime> = PropTag::from_id(0x2008);
/// Defined by Box.h; has no page.
///
/// `PR_OF_UNSPECIFIED`, PT_UNSPECIFIED, 0x20160000.
#[doc(alias = "PR_OF_UNSPECIFIED")]
#[doc(alias = "0x20160000")]
pub const OF_UNSPECIFIED: PropTag<types::Unspecified> = PropTag::from_id(0x2016);
/// Defined by Box.h; has no page.
///
/// `PR_OPTIONS`, PT_LONG, 0x0FFF0003.
#[doc(alias = "PR_OPTIONS")]
#[doc(alias = "0x0FFF0003")]
pub const OPTIONS: PropTag<types::Long> = PropTag::from_id(0x0FFF);
/// Defined by Box.h; has no page.
///
/// `PR_OTHER_LABEL`, PT_UNICODE, 0x3001001F.
#[doc(alias = "PR_OTHER_LABEL")]
#[doc(alias = "0x3001001F")]
pub const OTHER_LABEL: PropTag<types::Unicode> = PropTag::from_id(0x3001);
/// Its accessor has a reserved name.
///
/// `PR_TYPE`, PT_LONG, 0x10000003.
#[doc(alias = "PR_TYPE")]
#[doc(alias = "0x10000003")]
pub const TYPE: PropTag<types::Long> = PropTag::from_id(0x1000);
/// Names by tag, sorted.
pub(crate) static NAMES: &[(Tag, &str)] = &[
    (Tag(0x0FFC0102), "PR_BOX_ENTRYID"),
    (Tag(0x0FFE0003), "PR_KIND"),
    (Tag(0x0FFF0003), "PR_OPTIONS"),
    (Tag(0x10000003), "PR_TYPE"),
    (Tag(0x1001000B), "PR_3D"),
    (Tag(0x20000002), "PR_OF_I2"),
    (Tag(0x20010004), "PR_OF_R4"),
    (Tag(0x20020005), "PR_OF_DOUBLE"),
    (Tag(0x20030006), "PR_OF_CURRENCY"),
    (Tag(0x20040007), "PR_OF_APPTIME"),
    (Tag(0x2005000A), "PR_OF_ERROR"),
    (Tag(0x20060014), "PR_OF_I8"),
    (Tag(0x2007001E), "PR_OF_STRING8"),
    (Tag(0x20080040), "PR_OF_SYSTIME"),
    (Tag(0x20090048), "PR_OF_CLSID"),
    (Tag(0x200A1002), "PR_OF_MV_I2"),
    (Tag(0x200B1003), "PR_OF_MV_LONG"),
    (Tag(0x200C1004), "PR_OF_MV_R4"),
    (Tag(0x200D1005), "PR_OF_MV_DOUBLE"),
    (Tag(0x200E1006), "PR_OF_MV_CURRENCY"),
    (Tag(0x200F1007), "PR_OF_MV_APPTIME"),
    (Tag(0x20101014), "PR_OF_MV_I8"),
    (Tag(0x2011101E), "PR_OF_MV_STRING8"),
    (Tag(0x2012101F), "PR_OF_MV_UNICODE"),
    (Tag(0x20131040), "PR_OF_MV_SYSTIME"),
    (Tag(0x20141048), "PR_OF_MV_CLSID"),
    (Tag(0x20151102), "PR_OF_MV_BINARY"),
    (Tag(0x20160000), "PR_OF_UNSPECIFIED"),
    (Tag(0x20170001), "PR_OF_NULL"),
    (Tag(0x201800FD), "PR_OF_RULE_CONDITION"),
    (Tag(0x201900FE), "PR_OF_RULE_ACTIONS"),
    (Tag(0x201A0103), "PR_OF_FILE_HANDLE"),
    (Tag(0x201B0104), "PR_OF_FILE_EA"),
    (Tag(0x3001001F), "PR_LABEL"),
    (Tag(0x360F000D), "PR_CONTENTS"),
    (Tag(0x3610000D), "PR_LID"),
    (Tag(0x3611000D), "PR_HINGE"),
    (Tag(0x3612001F), "PR_MARK"),
];
