//! Enhanced status codes of mail systems (RFC 3463) as the codes of a MAPI report.

use mapi_session::flags::NdrDiagnostic;

/// `MAPI_REASON_TRANSFER_FAILED`
const TRANSFER_FAILED: i32 = 0;
/// `MAPI_REASON_TRANSFER_IMPOSSIBLE`
const TRANSFER_IMPOSSIBLE: i32 = 1;
/// `MAPI_REASON_RESTRICTED_DELIVERY`
const RESTRICTED_DELIVERY: i32 = 5;

/// Why a recipient does not have a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Diagnosis {
    /// In words that others can follow: `there is no such user`.
    pub(crate) words: &'static str,
    /// `PR_NDR_REASON_CODE`.
    pub(crate) reason: i32,
    /// `PR_NDR_DIAG_CODE`.
    pub(crate) diagnostic: i32,
}

impl Diagnosis {
    /// What an enhanced status code says: `5.1.1`, or `4.1.1`, which is the same by now.
    pub(crate) fn of(status: &str) -> Diagnosis {
        use NdrDiagnostic as Diag;
        let detail = status.split_once('.').map_or("", |(_, detail)| detail);
        let (words, reason, diagnostic) = match detail {
            "1.1" => ("there is no such user", TRANSFER_IMPOSSIBLE, Diag::OrNameUnrecognized),
            "1.2" | "1.3" | "1.7" | "1.8" | "1.10" => {
                ("there is no such address", TRANSFER_IMPOSSIBLE, Diag::MailAddressIncorrect)
            }
            "1.4" => ("the address is ambiguous", TRANSFER_IMPOSSIBLE, Diag::OrNameAmbiguous),
            "1.6" => ("the user has moved", TRANSFER_IMPOSSIBLE, Diag::MailRecipientMoved),
            "2.0" => ("the mailbox is not available", TRANSFER_IMPOSSIBLE, Diag::MailRefused),
            "2.1" => ("the mailbox is disabled", TRANSFER_IMPOSSIBLE, Diag::RecipientUnavailable),
            "2.2" => ("the mailbox is full", TRANSFER_FAILED, Diag::RecipientUnavailable),
            "2.3" | "3.4" => {
                ("the message is too large", TRANSFER_IMPOSSIBLE, Diag::ContentTooLong)
            }
            "3.2" | "4.5" => ("its system takes no mail now", TRANSFER_FAILED, Diag::MtsCongested),
            "4.6" => ("the message goes in circles", TRANSFER_FAILED, Diag::LoopDetected),
            "4.7" => ("it took too long", TRANSFER_FAILED, Diag::MaximumTimeExpired),
            "5.3" => ("it has too many recipients", TRANSFER_FAILED, Diag::TooManyRecipients),
            "6.1" | "6.3" => {
                ("its content is not taken", TRANSFER_IMPOSSIBLE, Diag::ContentTypeUnsupported)
            }
            policy if policy.starts_with("7.") => {
                ("it is not allowed", RESTRICTED_DELIVERY, Diag::SubmissionProhibited)
            }
            _ => ("it was refused", TRANSFER_FAILED, Diag::NoDiagnostic),
        };
        Diagnosis { words, reason, diagnostic: diagnostic.to_raw() as i32 }
    }

    /// What a reply code of SMTP says that comes without an enhanced one.
    #[cfg(feature = "smtp")]
    pub(crate) fn of_reply(code: u16) -> Diagnosis {
        Diagnosis::of(match code {
            501 | 553 => "5.1.3",
            550 => "5.2.0",
            551 => "5.1.6",
            552 => "5.3.4",
            _ => "5.0.0",
        })
    }
}

/// Whether a word is an enhanced status code.
pub(crate) fn is_status(word: &str) -> bool {
    let numbers: Vec<&str> = word.splitn(4, '.').collect();
    let number = |text: &&str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    numbers.len() == 3
        && numbers.iter().all(number)
        && matches!(numbers.first(), Some(&("2" | "4" | "5")))
}
