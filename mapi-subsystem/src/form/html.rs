//! A message as a page for a browser: it runs nothing and loads nothing.
//!
//! The message's own HTML goes through `ammonia`, which lets only known elements and attributes
//! through. Images stand in the page themselves; those that the message would fetch from elsewhere
//! are left out. The page's own policy refuses scripts, forms and everything remote once more.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use ammonia::{Builder, UrlRelative};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::shown::{ShownAttachment, ShownMessage};
use super::text::{described, headers};

/// How the page looks. A change has its digest change too.
const STYLE: &str = "body{font-family:sans-serif;margin:1.5em;max-width:60em}\
th{text-align:left;vertical-align:top;padding-right:1em;font-weight:600}\
pre{white-space:pre-wrap;font-family:inherit}img{max-width:100%}";

/// The SHA-256 of [`STYLE`], by which the policy knows it.
const STYLE_DIGEST: &str = "2GNNzoQAMEhvZSa7emOrH46vCMlJ4oU9T2rOWFBhWN4=";

/// The kinds of images that browsers show without running anything.
const IMAGES: &[&str] = &["image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"];

/// The page.
pub(super) fn page(message: &ShownMessage) -> String {
    let mut page = String::from("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n");
    page.push_str(&format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         img-src data:; style-src 'sha256-{STYLE_DIGEST}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<table>\n",
        escaped(&message.subject)
    ));
    for (name, value) in headers(message) {
        page.push_str(&format!("<tr><th>{name}</th><td>{}</td></tr>\n", escaped(&value)));
    }
    page.push_str("</table>\n<hr>\n<main>\n");
    match (&message.html, &message.text) {
        (Some(html), _) => page.push_str(&sanitised(html, &message.attachments)),
        (None, Some(text)) => page.push_str(&format!("<pre>{}</pre>", escaped(text))),
        (None, None) => {}
    }
    page.push_str("\n</main>\n");
    if !message.attachments.is_empty() {
        page.push_str("<hr>\n<ul>\n");
        for attachment in &message.attachments {
            page.push_str(&format!("<li>{}</li>\n", escaped(&described(attachment))));
        }
        page.push_str("</ul>\n");
    }
    page.push_str("</body>\n</html>\n");
    page
}

/// Text that means itself in HTML.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() && !matches!(c, '\n' | '\r' | '\t') => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}

fn sanitised(html: &str, attachments: &[ShownAttachment]) -> String {
    let images: HashMap<String, String> = attachments.iter().filter_map(data_url).collect();
    Builder::default()
        .url_schemes(HashSet::from(["http", "https", "mailto", "cid", "data"]))
        .url_relative(UrlRelative::Deny)
        .attribute_filter(move |element, attribute, value| match (element, attribute) {
            ("img", "src") => image(value, &images),
            // Addresses that lead somewhere, if the user goes there.
            (_, "href" | "cite" | "src") => {
                let leads = ["http:", "https:", "mailto:"];
                let scheme = value.trim_start().to_ascii_lowercase();
                leads.iter().any(|start| scheme.starts_with(start)).then_some(Cow::Borrowed(value))
            }
            _ => Some(Cow::Borrowed(value)),
        })
        .clean(html)
        .to_string()
}

/// The address of an image: one that is in the page, or none.
fn image<'u>(value: &'u str, images: &HashMap<String, String>) -> Option<Cow<'u, str>> {
    let value = value.trim();
    if let Some((scheme, id)) = value.split_once(':')
        && scheme.eq_ignore_ascii_case("cid")
    {
        return images.get(id).map(|url| Cow::Owned(url.clone()));
    }
    let within = IMAGES.iter().any(|kind| value.starts_with(&format!("data:{kind};base64,")));
    within.then_some(Cow::Borrowed(value))
}

/// The content identifier of an image, and the image as an address.
fn data_url(attachment: &ShownAttachment) -> Option<(String, String)> {
    let kind = attachment.mime_type.as_ref()?.to_ascii_lowercase();
    let kind = IMAGES.iter().find(|known| **known == kind)?;
    let id = attachment.content_id.as_ref()?.trim_matches(['<', '>']).to_owned();
    let bytes = STANDARD.encode(attachment.image.as_ref()?);
    Some((id, format!("data:{kind};base64,{bytes}")))
}

#[cfg(test)]
mod tests {
    use sha2::{Digest as _, Sha256};

    use super::*;

    fn of(html: &str) -> String {
        let logo = ShownAttachment {
            name: "logo.png".to_owned(),
            mime_type: Some("image/png".to_owned()),
            size: 3,
            content_id: Some("<logo@example.org>".to_owned()),
            image: Some(vec![1, 2, 3]),
        };
        page(&ShownMessage {
            subject: "</title><script>alert(1)</script>".to_owned(),
            html: Some(html.to_owned()),
            attachments: vec![logo],
            ..ShownMessage::default()
        })
    }

    #[test]
    fn the_policy_knows_the_style() {
        assert_eq!(STYLE_DIGEST, STANDARD.encode(Sha256::digest(STYLE)));
    }

    #[test]
    fn nothing_runs_and_nothing_is_loaded() {
        let page = of(
            "<script>alert(2)</script><body onload=alert(3)><p style='background:url(http://x/)'>\
             <img src=http://example.org/pixel.gif alt=p><img src='//example.org/b.gif'>\
             <iframe src=http://example.org></iframe><a href='javascript:alert(4)'>a</a>\
             <a href='data:text/html,<script>alert(5)</script>'>b</a><svg onload=alert(6)></svg>\
             <link rel=stylesheet href=http://example.org/s.css><base href=http://example.org/>\
             <form action=http://example.org><input></form><meta http-equiv=refresh content=0>\
             <img src='data:image/svg+xml;base64,AAAA'><style>@import 'http://example.org'</style>",
        );
        for bad in [
            "<script",
            "alert(2",
            "onload",
            "pixel.gif",
            "b.gif",
            "<iframe",
            "javascript:",
            "data:text",
            "<svg",
            "<link",
            "<base",
            "<form",
            "<input",
            "refresh",
            "svg+xml",
            "@import",
            "url(",
        ] {
            assert!(!page.contains(bad), "{bad} is in {page}");
        }
        assert!(page.contains("<title>&lt;/title&gt;&lt;script&gt;"), "{page}");
    }

    #[test]
    fn images_of_the_message_are_in_the_page_and_links_lead_out() {
        let page = of("<b>Hello</b> <img src=\"cid:logo@example.org\" alt=\"logo\"> \
                       <img src='cid:nobody'> <a href='https://example.org/'>there</a>");
        assert!(page.contains("<img src=\"data:image/png;base64,AQID\" alt=\"logo\">"), "{page}");
        assert!(page.contains("<b>Hello</b>") && !page.contains("cid:"), "{page}");
        assert!(page.contains("<a href=\"https://example.org/\" rel=\"noopener noreferrer\">"));
        assert!(page.contains("<li>logo.png (image/png, 3 bytes)</li>"), "{page}");
    }
}
