//! Messages as mbox files have them, in the form that is called mboxrd.

use std::io::{self, Write};

use mail_parser::DateTime;
use mapi_session::{PropValue, Value, tags};

use super::files::state_letters;
use crate::mail::Mail;
use crate::service::text;

/// Writes a message: the line that begins it, its state, and the message with its lines quoted.
pub(super) fn write(to: &mut impl Write, mail: &Mail, mime: &[u8]) -> io::Result<()> {
    let props = &mail.properties;
    let sender = text(props, tags::SENDER_EMAIL_ADDRESS)
        .filter(|address| !address.is_empty() && !address.contains(char::is_whitespace))
        .unwrap_or("MAILER-DAEMON");
    let seconds = delivered(props).unwrap_or(0);
    writeln!(to, "From {sender} {}", asctime(seconds))?;
    let letters = state_letters(props);
    writeln!(to, "Status: {}", if letters.contains('S') { "RO" } else { "O" })?;
    let marks: String = [('R', 'A'), ('F', 'F'), ('D', 'T')]
        .into_iter()
        .filter_map(|(letter, mark)| letters.contains(letter).then_some(mark))
        .collect();
    if !marks.is_empty() {
        writeln!(to, "X-Status: {marks}")?;
    }
    for line in mime.split_inclusive(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.trim_ascii_start_of(b'>').starts_with(b"From ") {
            to.write_all(b">")?;
        }
        to.write_all(line)?;
        to.write_all(b"\n")?;
    }
    to.write_all(b"\n")
}

trait TrimStart {
    fn trim_ascii_start_of(&self, byte: u8) -> &[u8];
}

impl TrimStart for [u8] {
    fn trim_ascii_start_of(&self, byte: u8) -> &[u8] {
        let start = self.iter().position(|other| *other != byte).unwrap_or(self.len());
        self.get(start..).unwrap_or_default()
    }
}

/// When a message came, else when it was sent, in seconds since 1970.
pub(super) fn delivered(props: &[PropValue]) -> Option<i64> {
    let time = |tag: mapi_session::Tag| {
        props.iter().find_map(|prop| match prop.value {
            Value::SysTime(time) if prop.tag == tag => Some(time / 10_000_000 - 11_644_473_600),
            _ => None,
        })
    };
    let time =
        time(tags::MESSAGE_DELIVERY_TIME.tag()).or_else(|| time(tags::CLIENT_SUBMIT_TIME.tag()))?;
    (0..=LAST).contains(&time).then_some(time)
}

/// The end of the year 9999, the last that four digits can say.
const LAST: i64 = 253_402_300_799;

/// `Tue Jan  2 03:04:05 2024`, in UTC.
fn asctime(seconds: i64) -> String {
    const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let at = DateTime::from_timestamp(seconds);
    let day = DAYS.get(usize::from(at.day_of_week())).unwrap_or(&"Sun");
    let month = MONTHS.get(usize::from(at.month).wrapping_sub(1)).unwrap_or(&"Jan");
    format!(
        "{day} {month} {:2} {:02}:{:02}:{:02} {}",
        at.day, at.hour, at.minute, at.second, at.year
    )
}

#[cfg(test)]
mod tests {
    use super::asctime;

    #[test]
    fn times_are_as_ctime_writes_them() {
        assert_eq!(asctime(0), "Thu Jan  1 00:00:00 1970");
        assert_eq!(asctime(1_704_164_645), "Tue Jan  2 03:04:05 2024");
        assert_eq!(asctime(super::LAST), "Fri Dec 31 23:59:59 9999");
    }
}
