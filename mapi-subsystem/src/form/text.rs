//! A message as text, for a terminal.

use mail_parser::DateTime;

use super::shown::{ShownAttachment, ShownMessage};

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
pub(super) fn described(attachment: &ShownAttachment) -> String {
    let size = attachment.size;
    match &attachment.mime_type {
        Some(kind) => format!("{} ({kind}, {size} bytes)", attachment.name),
        None => format!("{} ({size} bytes)", attachment.name),
    }
}

/// A time in UTC: 100 nanoseconds since 1601.
fn date(time: i64) -> String {
    let time = DateTime::from_timestamp(time.div_euclid(10_000_000) - 11_644_473_600);
    let DateTime { year, month, day, hour, minute, .. } = time;
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
pub(super) fn without_tags(html: &str) -> String {
    // As long as the other, for names of elements.
    let lower = html.to_ascii_lowercase();
    let mut text = String::new();
    let mut at = 0;
    while let Some(start) = html[at..].find('<') {
        text.push_str(&html[at..at + start]);
        at += start + 1;
        let tag = &lower[at..];
        let end =
            if tag.starts_with("!--") { tag.find("-->").map(|e| e + 2) } else { tag.find('>') };
        let Some(end) = end else {
            at = html.len();
            break;
        };
        let closes = tag.starts_with('/');
        let name = tag[..end].trim_start_matches('/');
        let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        at += end + 1;
        if LINES.contains(&name) && (closes || name == "br") {
            text.push('\n');
        }
        // What these hold is no text.
        if !closes && matches!(name, "script" | "style" | "head") {
            let close = lower[at..].find(&format!("</{name}"));
            at = close.map_or(html.len(), |close| at + close);
        }
    }
    text.push_str(&html[at..]);
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
