//! A message as text, for a terminal.

use super::shown::ShownMessage;

/// Tags after which a line ends.
const LINES: &[&str] = &["br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "pre", "blockquote"];

/// The message: headers, an empty line, and what it says.
pub(super) fn page(message: &ShownMessage) -> String {
    let mut page = String::new();
    for (name, value) in headers(message) {
        page.push_str(&format!("{name:<9}{}\n", one_line(&value)));
    }
    let html = || message.html.as_deref().map(without_tags);
    if let Some(text) = message.text.clone().or_else(html) {
        page.push('\n');
        page.push_str(harmless(&text).trim_end());
        page.push('\n');
    }
    if !message.attachments.is_empty() {
        page.push('\n');
    }
    for attachment in &message.attachments {
        page.push_str(&format!("{:<9}{}\n", "Attached:", one_line(&described(attachment))));
    }
    page
}

/// The headers that there are, with their names.
pub(super) fn headers(message: &ShownMessage) -> Vec<(&'static str, String)> {
    let list = [
        ("From:", message.from.clone()),
        ("To:", message.to.join("; ")),
        ("Cc:", message.cc.join("; ")),
        ("Date:", message.time.map(date).unwrap_or_default()),
        ("Subject:", message.subject.clone()),
    ];
    list.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

/// An attachment in one line.
pub(super) fn described(attachment: &super::shown::ShownAttachment) -> String {
    let size = attachment.size;
    match &attachment.mime_type {
        Some(kind) => format!("{} ({kind}, {size} bytes)", attachment.name),
        None => format!("{} ({size} bytes)", attachment.name),
    }
}

/// A time in UTC: 100 nanoseconds since 1601.
fn date(time: i64) -> String {
    let minutes = time.div_euclid(600_000_000);
    let (days, minutes) = (minutes.div_euclid(1440), minutes.rem_euclid(1440));
    // Years of 400, which all have as many days; 1601 begins one.
    let (cycles, mut days) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let mut year = 1601 + 400 * cycles;
    let leap = |year: i64| (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    while days >= 365 + i64::from(leap(year)) {
        days -= 365 + i64::from(leap(year));
        year += 1;
    }
    let lengths = [31, 28 + i64::from(leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 1;
    for length in lengths {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    let (hour, minute, day) = (minutes / 60, minutes % 60, days + 1);
    format!("{year}-{month:02}-{day:02} {hour:02}:{minute:02} UTC")
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Text without what would move a terminal's cursor or change its colours.
fn harmless(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let plain = |c: char| if c.is_control() && c != '\n' && c != '\t' { '\u{FFFD}' } else { c };
    text.chars().map(plain).collect()
}

/// The text of HTML, for want of another.
fn without_tags(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        rest = &rest[start + 1..];
        let end =
            if rest.starts_with("!--") { rest.find("-->").map(|e| e + 2) } else { rest.find('>') };
        let Some(end) = end else { break };
        let tag = rest[..end].trim_start_matches('/').to_ascii_lowercase();
        let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        let closes = rest.starts_with('/');
        rest = &rest[end + 1..];
        if LINES.contains(&name) && (closes || name == "br") {
            text.push('\n');
        }
        // What these hold is no text.
        if !closes && matches!(name, "script" | "style" | "head") {
            let close = format!("</{name}");
            let skipped = rest.to_ascii_lowercase().find(&close);
            rest = skipped.map_or("", |at| &rest[at..]);
        }
    }
    text.push_str(rest);
    // The ampersand last, so that what it makes is not read again.
    let entities =
        [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")];
    for (entity, character) in entities {
        text = text.replace(entity, character);
    }
    text.replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_text_without_escapes() {
        let message = ShownMessage {
            subject: "Red\u{1b}[31m".to_owned(),
            from: "Ursula <ursula@example.org>".to_owned(),
            to: vec!["A".to_owned(), "B".to_owned()],
            time: Some(133_485_408_000_000_000),
            text: Some("one\r\n\u{1b}]0;title\u{7}two".to_owned()),
            ..ShownMessage::default()
        };
        let page = page(&message);
        assert!(!page.contains('\u{1b}'), "{page:?}");
        assert!(page.contains("Date:    2024-01-01 00:00 UTC\n"), "{page}");
        assert!(page.contains("To:      A; B\n"), "{page}");
        assert!(page.contains("one\n\u{FFFD}]0;title\u{FFFD}two\n"), "{page}");
    }

    #[test]
    fn a_message_of_html_alone_is_its_text() {
        let html = "<head><title>t</title></head><p>a &lt;b&gt; &amp;lt;</p><script>x<y</script>c<!-- > -->d<br>e";
        assert_eq!(without_tags(html), "a <b> &lt;\ncd\ne");
    }

    #[test]
    fn dates_are_those_of_the_calendar() {
        assert_eq!(date(0), "1601-01-01 00:00 UTC");
        // The last minute of a leap day.
        assert_eq!(date(133_537_247_400_000_000), "2024-02-29 23:59 UTC");
    }
}
