//! `mapi error`: what a status code is called, what it means, what to do.

use mapi_session::Code;
use serde::Serialize;

use crate::args::ErrorCode;
use crate::failure::{Failure, Result};
use crate::output::Output;

#[derive(Serialize)]
struct Explanation {
    code: String,
    decimal: i32,
    name: Option<&'static str>,
    severity: &'static str,
    meaning: Option<&'static str>,
    hint: Option<&'static str>,
    transient: bool,
}

pub(crate) fn run(args: &ErrorCode, out: &mut Output) -> Result<()> {
    let code = parse(&args.code)?;
    let explanation = Explanation {
        code: format!("0x{:08X}", code.0),
        decimal: code.to_hresult(),
        name: code.name(),
        severity: match code {
            Code::S_OK => "success",
            code if code.is_error() => "error",
            _ => "warning: the call succeeded, with something to tell",
        },
        meaning: code.meaning(),
        hint: code.hint(),
        transient: code.is_transient(),
    };
    out.data(&explanation)?;
    let name = explanation.name.unwrap_or("(no name in MAPI's list of codes)");
    out.line(format!("{}  {name}  ({})", explanation.code, explanation.decimal))?;
    out.line(format!("  severity    {}", explanation.severity))?;
    for (label, text) in [("meaning", explanation.meaning), ("what to do", explanation.hint)] {
        if let Some(text) = text {
            out.line(format!("  {label:10}  {text}"))?;
        }
    }
    if explanation.transient {
        out.line("  transient   yes: the same call may succeed later")?;
    }
    if explanation.name.is_none() {
        out.line(format!("  made of     {}", anatomy(code)))?;
    }
    Ok(())
}

/// A code as people have it at hand: from a log, a debugger, a header or an exception.
fn parse(text: &str) -> Result<Code> {
    let text = text.trim();
    let lower = text.to_ascii_lowercase();
    if let Some(code) = Code::from_name(&text.to_ascii_uppercase()) {
        return Ok(code);
    }
    let number = if let Some(digits) = lower.strip_prefix("0x") {
        u32::from_str_radix(digits, 16).ok()
    } else if let Some(digits) = lower.strip_prefix('-') {
        // An HRESULT as a signed number; its bits are the code.
        digits.parse::<i64>().ok().and_then(|n| i32::try_from(-n).ok()).map(|n| n as u32)
    } else if lower.len() == 8 && lower.bytes().all(|b| b.is_ascii_hexdigit()) {
        // Eight digits are how a code is written; no code has eight decimal ones.
        u32::from_str_radix(&lower, 16).ok()
    } else {
        lower.parse::<u32>().ok()
    };
    if let Some(number) = number {
        return Ok(Code(number));
    }
    let failure =
        Failure::new(format!("{text:?} is neither a number nor the name of a status code"));
    Err(match nearest(text) {
        Some(name) => failure.hint(format!("did you mean {name}?")),
        None => {
            failure.hint("numbers look like 0x8004010F or -2147221233, names like MAPI_E_NOT_FOUND")
        }
    })
}

/// The name most like `text`, if one is much like it.
fn nearest(text: &str) -> Option<&'static str> {
    let bare = |name: &str| name.to_ascii_uppercase().trim_start_matches("MAPI_").to_owned();
    let wanted = bare(text);
    Code::all()
        .filter_map(Code::name)
        .map(|name| (strsim::normalized_damerau_levenshtein(&wanted, &bare(name)), name))
        .filter(|(likeness, _)| *likeness > 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name)
}

/// The fields of an HRESULT, for a code that has no name here.
fn anatomy(code: Code) -> String {
    let severity = if code.is_error() { "error" } else { "success" };
    let facility = (code.0 >> 16) & 0x1FFF;
    let known = match facility {
        0 => " (no facility)",
        1 => " (RPC)",
        3 => " (storage)",
        4 => " (interface: MAPI's own codes and those of providers)",
        7 => " (Win32)",
        _ => "",
    };
    format!("{severity}, facility {facility}{known}, number 0x{:04X}", code.0 & 0xFFFF)
}
