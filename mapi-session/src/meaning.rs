//! What a status code means for the caller.

use crate::{Code, Error};

/// What a status code means for the caller: what to match on where the code itself is of no matter.
///
/// ```
/// use mapi_session::{Code, Meaning};
/// assert_eq!(Code::E_OBJECT_CHANGED.means(), Meaning::Conflict);
/// assert_eq!(Code::W_NO_SERVICE.means(), Meaning::Warning);
/// assert_eq!(Code(0x8004_0FFF).means(), Meaning::Other);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Meaning {
    /// All went well.
    Success,
    /// It went well, and there is something to know: the value that came with it is good.
    Warning,
    /// No reason has a code; what `GetLastError` says may have one.
    Unspecified,
    /// What was looked for is not there.
    NotFound,
    /// It was there, and has been deleted.
    Deleted,
    /// Missing rights, something in use, a name that is taken, a wrong password: as the method says.
    Denied,
    /// A person said no, or a sign to end came.
    Cancelled,
    /// Another operation is under way: wait, then try again.
    Busy,
    /// It took too long.
    TimedOut,
    /// The network, the server or the connection failed: try again later.
    Network,
    /// Others changed the object since it was opened: read it anew, or force the change.
    Conflict,
    /// Something of that name is there already.
    NameTaken,
    /// It is too late: it has been done, or can no longer be stopped.
    TooLate,
    /// Not logged on: profile, password or parameters are wrong, or there are too many sessions.
    LogonFailed,
    /// The account or its password must be seen to.
    Credentials,
    /// Too many of something, or too little memory or disk.
    Resources,
    /// The medium failed.
    Io,
    /// Data is damaged.
    Corrupt,
    /// It is not offered; trying again does not help.
    Unsupported,
    /// It is too much for the object: ask for less, and do the rest here.
    TooComplex,
    /// Text of this width is not taken or given.
    TextWidth,
    /// Languages or code pages that are not there.
    Locale,
    /// Versions that do not go together.
    Version,
    /// The object is dead, since its session or parent has ended: let it go.
    DeadObject,
    /// MAPI, or the thread, is not initialised, or otherwise than asked for.
    NotInitialized,
    /// A bookmark, identifier or state is not one any more, or never was one.
    StaleKey,
    /// A single property cannot be given, set or copied.
    Property,
    /// The folder still holds something.
    NotEmpty,
    /// A message lacks recipients, or waits to be sent.
    MessageState,
    /// More than one fits: choose.
    Ambiguous,
    /// The call itself is wrong: parameters, columns, flags.
    CallerBug,
    /// Signals among MAPI, its spooler and providers, which clients do not meet.
    Internal,
    /// A code that MAPI's pages give no meaning.
    Other,
}

impl Code {
    /// What it means for the caller.
    #[must_use]
    pub fn means(self) -> Meaning {
        match self {
            Code::S_OK => Meaning::Success,
            code if !code.is_error() => Meaning::Warning,
            Code::E_CALL_FAILED | Code::E_EXTENDED_ERROR => Meaning::Unspecified,
            Code::E_NOT_FOUND | Code::E_TABLE_EMPTY => Meaning::NotFound,
            Code::E_OBJECT_DELETED | Code::E_PROFILE_DELETED | Code::SYNC_E_OBJECT_DELETED => {
                Meaning::Deleted
            }
            Code::E_NO_ACCESS => Meaning::Denied,
            Code::E_USER_CANCEL => Meaning::Cancelled,
            Code::E_BUSY => Meaning::Busy,
            Code::E_TIMEOUT => Meaning::TimedOut,
            Code::E_NETWORK_ERROR
            | Code::E_RECONNECTED
            | Code::E_OFFLINE
            | Code::E_END_OF_SESSION => Meaning::Network,
            Code::E_OBJECT_CHANGED | Code::SYNC_E_CONFLICT => Meaning::Conflict,
            Code::E_COLLISION => Meaning::NameTaken,
            Code::E_UNABLE_TO_ABORT | Code::E_NOT_IN_QUEUE | Code::E_NO_SUPPRESS => {
                Meaning::TooLate
            }
            Code::E_LOGON_FAILED => Meaning::LogonFailed,
            Code::E_PASSWORD_CHANGE_REQUIRED
            | Code::E_PASSWORD_EXPIRED
            | Code::E_INVALID_WORKSTATION_ACCOUNT
            | Code::E_INVALID_ACCESS_TIME
            | Code::E_ACCOUNT_DISABLED => Meaning::Credentials,
            Code::E_NOT_ENOUGH_MEMORY
            | Code::E_NOT_ENOUGH_DISK
            | Code::E_NOT_ENOUGH_RESOURCES
            | Code::E_SESSION_LIMIT
            | Code::E_UNABLE_TO_COMPLETE
            | Code::E_STORE_FULL
            | Code::E_LOCKID_LIMIT
            | Code::E_NAMED_PROP_QUOTA_EXCEEDED
            | Code::STG_E_MEDIUMFULL => Meaning::Resources,
            Code::E_DISK_ERROR => Meaning::Io,
            Code::E_CORRUPT_DATA | Code::E_CORRUPT_STORE => Meaning::Corrupt,
            Code::E_NO_SUPPORT | Code::E_INTERFACE_NOT_SUPPORTED => Meaning::Unsupported,
            Code::E_TOO_COMPLEX | Code::E_TABLE_TOO_BIG => Meaning::TooComplex,
            Code::E_BAD_CHARWIDTH => Meaning::TextWidth,
            Code::E_UNKNOWN_CPID | Code::E_UNKNOWN_LCID => Meaning::Locale,
            Code::E_VERSION => Meaning::Version,
            Code::E_INVALID_OBJECT => Meaning::DeadObject,
            Code::E_NOT_INITIALIZED | Code::RPC_E_CHANGED_MODE => Meaning::NotInitialized,
            Code::E_INVALID_BOOKMARK
            | Code::E_INVALID_ENTRYID
            | Code::E_UNKNOWN_ENTRYID
            | Code::SYNC_E_UNSYNCHRONIZED => Meaning::StaleKey,
            Code::E_COMPUTED
            | Code::E_BAD_VALUE
            | Code::E_INVALID_TYPE
            | Code::E_TYPE_NO_SUPPORT
            | Code::E_UNEXPECTED_TYPE
            | Code::E_TOO_BIG
            | Code::E_UNEXPECTED_ID => Meaning::Property,
            Code::E_HAS_FOLDERS | Code::E_HAS_MESSAGES => Meaning::NotEmpty,
            Code::E_NO_RECIPIENTS | Code::E_SUBMITTED => Meaning::MessageState,
            Code::E_AMBIGUOUS_RECIP => Meaning::Ambiguous,
            Code::E_INVALID_PARAMETER
            | Code::E_STRING_TOO_LONG
            | Code::E_UNKNOWN_FLAGS
            | Code::E_BAD_COLUMN
            | Code::E_MISSING_REQUIRED_COLUMN
            | Code::E_FOLDER_CYCLE => Meaning::CallerBug,
            Code::E_UNCONFIGURED
            | Code::E_FAILONEPROVIDER
            | Code::E_DECLINE_COPY
            | Code::E_WAIT
            | Code::E_CANCEL
            | Code::E_NOT_ME => Meaning::Internal,
            _ => Meaning::Other,
        }
    }
}

impl Error {
    /// What the code means for the caller. The method and object say the rest: a denial of
    /// `CreateProfile` is a name that is taken.
    #[must_use]
    pub fn means(&self) -> Meaning {
        self.code().means()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Every documented code by its number: the name that the headers give it, and what it means.
    const DOCUMENTED: &[(u32, &str, Meaning)] = &[
        (0x0000_0000, "S_OK", Meaning::Success),
        (0x0000_0001, "S_FALSE", Meaning::Warning),
        (0x0004_0203, "MAPI_W_NO_SERVICE", Meaning::Warning),
        (0x0004_0380, "MAPI_W_ERRORS_RETURNED", Meaning::Warning),
        (0x0004_0481, "MAPI_W_POSITION_CHANGED", Meaning::Warning),
        (0x0004_0482, "MAPI_W_APPROX_COUNT", Meaning::Warning),
        (0x0004_0580, "MAPI_W_CANCEL_MESSAGE", Meaning::Warning),
        (0x0004_0680, "MAPI_W_PARTIAL_COMPLETION", Meaning::Warning),
        (0x8000_4005, "MAPI_E_CALL_FAILED", Meaning::Unspecified),
        (0x8000_4002, "MAPI_E_INTERFACE_NOT_SUPPORTED", Meaning::Unsupported),
        (0x8007_0005, "MAPI_E_NO_ACCESS", Meaning::Denied),
        (0x8007_000E, "MAPI_E_NOT_ENOUGH_MEMORY", Meaning::Resources),
        (0x8007_0057, "MAPI_E_INVALID_PARAMETER", Meaning::CallerBug),
        (0x8004_0102, "MAPI_E_NO_SUPPORT", Meaning::Unsupported),
        (0x8004_0103, "MAPI_E_BAD_CHARWIDTH", Meaning::TextWidth),
        (0x8004_0105, "MAPI_E_STRING_TOO_LONG", Meaning::CallerBug),
        (0x8004_0106, "MAPI_E_UNKNOWN_FLAGS", Meaning::CallerBug),
        (0x8004_0107, "MAPI_E_INVALID_ENTRYID", Meaning::StaleKey),
        (0x8004_0108, "MAPI_E_INVALID_OBJECT", Meaning::DeadObject),
        (0x8004_0109, "MAPI_E_OBJECT_CHANGED", Meaning::Conflict),
        (0x8004_010A, "MAPI_E_OBJECT_DELETED", Meaning::Deleted),
        (0x8004_010B, "MAPI_E_BUSY", Meaning::Busy),
        (0x8004_010D, "MAPI_E_NOT_ENOUGH_DISK", Meaning::Resources),
        (0x8004_010E, "MAPI_E_NOT_ENOUGH_RESOURCES", Meaning::Resources),
        (0x8004_010F, "MAPI_E_NOT_FOUND", Meaning::NotFound),
        (0x8004_0110, "MAPI_E_VERSION", Meaning::Version),
        (0x8004_0111, "MAPI_E_LOGON_FAILED", Meaning::LogonFailed),
        (0x8004_0112, "MAPI_E_SESSION_LIMIT", Meaning::Resources),
        (0x8004_0113, "MAPI_E_USER_CANCEL", Meaning::Cancelled),
        (0x8004_0114, "MAPI_E_UNABLE_TO_ABORT", Meaning::TooLate),
        (0x8004_0115, "MAPI_E_NETWORK_ERROR", Meaning::Network),
        (0x8004_0116, "MAPI_E_DISK_ERROR", Meaning::Io),
        (0x8004_0117, "MAPI_E_TOO_COMPLEX", Meaning::TooComplex),
        (0x8004_0118, "MAPI_E_BAD_COLUMN", Meaning::CallerBug),
        (0x8004_0119, "MAPI_E_EXTENDED_ERROR", Meaning::Unspecified),
        (0x8004_011A, "MAPI_E_COMPUTED", Meaning::Property),
        (0x8004_011B, "MAPI_E_CORRUPT_DATA", Meaning::Corrupt),
        (0x8004_011C, "MAPI_E_UNCONFIGURED", Meaning::Internal),
        (0x8004_011D, "MAPI_E_FAILONEPROVIDER", Meaning::Internal),
        (0x8004_011E, "MAPI_E_UNKNOWN_CPID", Meaning::Locale),
        (0x8004_011F, "MAPI_E_UNKNOWN_LCID", Meaning::Locale),
        (0x8004_0120, "MAPI_E_PASSWORD_CHANGE_REQUIRED", Meaning::Credentials),
        (0x8004_0121, "MAPI_E_PASSWORD_EXPIRED", Meaning::Credentials),
        (0x8004_0122, "MAPI_E_INVALID_WORKSTATION_ACCOUNT", Meaning::Credentials),
        (0x8004_0123, "MAPI_E_INVALID_ACCESS_TIME", Meaning::Credentials),
        (0x8004_0124, "MAPI_E_ACCOUNT_DISABLED", Meaning::Credentials),
        (0x8004_0125, "MAPI_E_RECONNECTED", Meaning::Network),
        (0x8004_0126, "MAPI_E_OFFLINE", Meaning::Network),
        (0x8004_0200, "MAPI_E_END_OF_SESSION", Meaning::Network),
        (0x8004_0201, "MAPI_E_UNKNOWN_ENTRYID", Meaning::StaleKey),
        (0x8004_0202, "MAPI_E_MISSING_REQUIRED_COLUMN", Meaning::CallerBug),
        (0x8004_0204, "MAPI_E_PROFILE_DELETED", Meaning::Deleted),
        (0x8004_0301, "MAPI_E_BAD_VALUE", Meaning::Property),
        (0x8004_0302, "MAPI_E_INVALID_TYPE", Meaning::Property),
        (0x8004_0303, "MAPI_E_TYPE_NO_SUPPORT", Meaning::Property),
        (0x8004_0304, "MAPI_E_UNEXPECTED_TYPE", Meaning::Property),
        (0x8004_0305, "MAPI_E_TOO_BIG", Meaning::Property),
        (0x8004_0306, "MAPI_E_DECLINE_COPY", Meaning::Internal),
        (0x8004_0307, "MAPI_E_UNEXPECTED_ID", Meaning::Property),
        (0x8004_0400, "MAPI_E_UNABLE_TO_COMPLETE", Meaning::Resources),
        (0x8004_0401, "MAPI_E_TIMEOUT", Meaning::TimedOut),
        (0x8004_0402, "MAPI_E_TABLE_EMPTY", Meaning::NotFound),
        (0x8004_0403, "MAPI_E_TABLE_TOO_BIG", Meaning::TooComplex),
        (0x8004_0405, "MAPI_E_INVALID_BOOKMARK", Meaning::StaleKey),
        (0x8004_0500, "MAPI_E_WAIT", Meaning::Internal),
        (0x8004_0501, "MAPI_E_CANCEL", Meaning::Internal),
        (0x8004_0502, "MAPI_E_NOT_ME", Meaning::Internal),
        (0x8004_0600, "MAPI_E_CORRUPT_STORE", Meaning::Corrupt),
        (0x8004_0601, "MAPI_E_NOT_IN_QUEUE", Meaning::TooLate),
        (0x8004_0602, "MAPI_E_NO_SUPPRESS", Meaning::TooLate),
        (0x8004_0604, "MAPI_E_COLLISION", Meaning::NameTaken),
        (0x8004_0605, "MAPI_E_NOT_INITIALIZED", Meaning::NotInitialized),
        (0x8004_0606, "MAPI_E_NON_STANDARD", Meaning::Other),
        (0x8004_0607, "MAPI_E_NO_RECIPIENTS", Meaning::MessageState),
        (0x8004_0608, "MAPI_E_SUBMITTED", Meaning::MessageState),
        (0x8004_0609, "MAPI_E_HAS_FOLDERS", Meaning::NotEmpty),
        (0x8004_060A, "MAPI_E_HAS_MESSAGES", Meaning::NotEmpty),
        (0x8004_060B, "MAPI_E_FOLDER_CYCLE", Meaning::CallerBug),
        (0x8004_060C, "MAPI_E_STORE_FULL", Meaning::Resources),
        (0x8004_060D, "MAPI_E_LOCKID_LIMIT", Meaning::Resources),
        (0x8004_0700, "MAPI_E_AMBIGUOUS_RECIP", Meaning::Ambiguous),
        (0x8004_0900, "MAPI_E_NAMED_PROP_QUOTA_EXCEEDED", Meaning::Resources),
        (0x8001_0106, "RPC_E_CHANGED_MODE", Meaning::NotInitialized),
    ];

    #[test]
    fn each_documented_code_has_its_number_and_meaning() {
        let numbers: BTreeSet<u32> = DOCUMENTED.iter().map(|(number, ..)| *number).collect();
        assert_eq!(numbers.len(), DOCUMENTED.len());
        for (number, name, meaning) in DOCUMENTED {
            let code = Code(*number);
            assert_eq!(code.name(), Some(*name), "{number:#010X}");
            assert_eq!(code.means(), *meaning, "{code}");
            // What went well is no error, and what is one has no value.
            let went_well = matches!(meaning, Meaning::Success | Meaning::Warning);
            assert_eq!(code.is_error(), !went_well, "{code}");
        }
    }

    #[test]
    fn no_code_of_mapi_is_left_out_above() {
        let listed: BTreeSet<&str> = DOCUMENTED.iter().map(|(_, name, _)| *name).collect();
        let left_out: Vec<&str> = Code::all()
            .filter_map(Code::name)
            .filter(|name| name.starts_with("MAPI_") && !listed.contains(name))
            .collect();
        assert!(left_out.is_empty(), "{left_out:?}");
    }

    #[test]
    fn every_documented_code_of_mapi_has_a_meaning() {
        // What the pages leave without one, and codes of other interfaces than MAPI's own.
        let without = ["MAPI_E_NON_STANDARD"];
        let bare: BTreeSet<&str> = Code::all()
            .filter(|code| code.means() == Meaning::Other)
            .filter_map(Code::name)
            .filter(|name| name.starts_with("MAPI_E_") && !without.contains(name))
            .collect();
        assert!(bare.is_empty(), "{bare:?}");
    }

    #[test]
    fn what_can_be_tried_again_means_so() {
        for code in Code::all().filter(|code| code.is_transient()) {
            let again = [
                Meaning::Busy,
                Meaning::TimedOut,
                Meaning::Network,
                Meaning::Resources,
                Meaning::Unspecified,
                Meaning::Internal,
            ];
            assert!(again.contains(&code.means()), "{code} {:?}", code.means());
        }
    }

    #[test]
    fn warnings_are_no_errors_and_unknown_codes_are_kept() {
        for code in [Code::W_ERRORS_RETURNED, Code::W_PARTIAL_COMPLETION, Code::W_POSITION_CHANGED]
        {
            assert_eq!(code.means(), Meaning::Warning);
        }
        let strange = Error::new(Code(0x8004_0FFF), "IMAPISession::OpenEntry");
        assert_eq!((strange.means(), strange.code().0), (Meaning::Other, 0x8004_0FFF));
        let denied = Error::new(Code::E_NO_ACCESS, "IProfAdmin::CreateProfile");
        assert_eq!(denied.means(), Meaning::Denied);
        assert!(denied.to_string().contains("choose another name"), "{denied}");
    }
}
