//! A message as a page for a browser: it runs nothing and loads nothing.
//!
//! The message's own HTML goes through `ammonia`, which lets only known elements and attributes
//! through. Images stand in the page themselves; those that the message would fetch from elsewhere
//! are left out. The page's own policy refuses scripts, forms and everything remote once more; that
//! browsers look up the names of hosts in links ahead of time is switched off.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};

use ammonia::{Builder, UrlRelative};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::depth::is_deep;
use super::shown::{self, ShownAttachment, ShownMessage};
use super::text::{described, headers, without_tags};

/// How the page looks. A change has its digest change too.
const STYLE: &str = "body{font-family:sans-serif;margin:1.5em;max-width:60em}\
th{text-align:left;vertical-align:top;padding-right:1em;font-weight:600}\
pre{white-space:pre-wrap;font-family:inherit}img{max-width:100%}";

/// The SHA-256 of [`STYLE`], by which the policy knows it.
const STYLE_DIGEST: &str = "2GNNzoQAMEhvZSa7emOrH46vCMlJ4oU9T2rOWFBhWN4=";

/// The kinds of images that browsers show without running anything.
const IMAGES: &[&str] = &["image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"];

/// How long the images of the message may be in the page, as addresses: all that were read, once, and
/// some of them again.
const SHOWN: usize = 2 * shown::IMAGES;

/// The page.
pub(super) fn page(message: &ShownMessage) -> String {
    let mut page = String::from("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n");
    page.push_str(&format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         img-src data:; style-src 'sha256-{STYLE_DIGEST}'; base-uri 'none'; form-action 'none'\">\n\
         <meta http-equiv=\"x-dns-prefetch-control\" content=\"off\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<table>\n",
        escaped(&message.subject)
    ));
    for (name, value) in headers(message) {
        page.push_str(&format!("<tr><th>{name}</th><td>{}</td></tr>\n", escaped(&value)));
    }
    page.push_str("</table>\n<hr>\n<main>\n");
    let plain = |text: &str| format!("<pre>{}</pre>", escaped(text));
    page.push_str(&match (&message.html, &message.text) {
        (Some(html), _) if !is_deep(html) => sanitised(html, &message.attachments, SHOWN),
        (_, Some(text)) => plain(text),
        (Some(html), None) => plain(&without_tags(html)),
        (None, None) => String::new(),
    });
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

/// The message's HTML, with images of the message for as many bytes as there is `room`.
fn sanitised(html: &str, attachments: &[ShownAttachment], room: usize) -> String {
    let room = AtomicUsize::new(room);
    let images: HashMap<String, String> = attachments.iter().filter_map(data_url).collect();
    Builder::default()
        .url_schemes(HashSet::from(["http", "https", "mailto", "cid", "data"]))
        .url_relative(UrlRelative::Deny)
        .attribute_filter(move |element, attribute, value| match (element, attribute) {
            ("img", "src") => image(value, &images, &room),
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

/// The address of an image: one that is in the page, or none. A few letters ask for a whole image
/// of the message, any number of times: where the room ends, they get none.
fn image<'u>(
    value: &'u str,
    images: &HashMap<String, String>,
    room: &AtomicUsize,
) -> Option<Cow<'u, str>> {
    let value = value.trim();
    if let Some((scheme, id)) = value.split_once(':')
        && scheme.eq_ignore_ascii_case("cid")
    {
        let url = images.get(id)?;
        let left = |room: usize| room.checked_sub(url.len());
        room.fetch_update(Ordering::Relaxed, Ordering::Relaxed, left).ok()?;
        return Some(Cow::Owned(url.clone()));
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

    /// What an element of a page would run or fetch, beside what is written in text: all attributes
    /// that the page has, apart from its head.
    fn attributes(html: &str) -> Vec<(String, String)> {
        let page = of(html);
        let main = page.split_once("<main>").expect("what the message says").1;
        let (main, _) = main.split_once("\n</main>").expect("its end");
        let mut found = Vec::new();
        for tag in main.split('<').skip(1) {
            let tag = tag.split('>').next().unwrap_or_default();
            let mut rest = tag.split_once(' ').map_or("", |(_, rest)| rest);
            while let Some((name, after)) = rest.split_once("=\"") {
                let (value, after) = after.split_once('"').expect("the value ends");
                found.push((name.trim().to_owned(), value.to_owned()));
                rest = after;
            }
        }
        found
    }

    #[test]
    fn no_disguise_gets_an_address_through() {
        for html in [
            // Schemes with what browsers leave out, and in other ways of writing.
            "<a href='java\tscript:alert(1)'>a</a>",
            "<a href='java\nscript:alert(1)'>a</a>",
            "<a href='\u{1}javascript:alert(1)'>a</a>",
            "<a href='&#1;&#x6A;avascript&colon;alert(1)'>a</a>",
            "<a href='&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)'>a</a>",
            "<a href='JaVaScRiPt&#x3A;alert(1)'>a</a>",
            "<a href=' \u{a0}vbscript:x'>a</a>",
            "<a href='data:text/html;base64,PHNjcmlwdD4='>a</a>",
            "<a href='blob:http://example.org/1'>a</a>",
            "<a href='file:///etc/passwd'>a</a>",
            "<a href='//example.org/'>a</a>",
            "<a href='/\\example.org/'>a</a>",
            "<a href='#x'>a</a>",
            "<a ping='http://example.org/' target=_blank>a</a>",
            "<a xlink:href='javascript:alert(1)'>a</a>",
            // Images from elsewhere.
            "<img srcset='http://example.org/1.png 2x'>",
            "<img src='http://example.org/1.png' srcset='http://example.org/1.png'>",
            "<img src='ht\ntp://example.org/1.png'>",
            "<img src='\\\\example.org\\1.png'>",
            "<img src='&#104;ttp://example.org/1.png'>",
            "<img src='data:image/svg+xml;base64,AAAA'>",
            "<img src='data:image/png,http://example.org/'>",
            "<img src='data:text/html;base64,AAAA'>",
            "<img src='DATA:IMAGE/SVG+XML;base64,AAAA'>",
            "<img lowsrc='http://example.org/' dynsrc='http://example.org/'>",
            "<img longdesc='http://example.org/' usemap='#m'>",
            "<picture><source srcset='http://example.org/1.png'></picture>",
            "<image src='http://example.org/1.png'>",
            "<input type=image src='http://example.org/1.png'>",
            "<video poster='http://example.org/1.png' src='http://example.org/'></video>",
            "<audio src='http://example.org/'></audio>",
            "<object data='http://example.org/'></object><embed src='http://example.org/'>",
            "<applet code=x archive='http://example.org/'></applet>",
            "<frameset><frame src='http://example.org/'></frameset>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            // Styles.
            "<table background='http://example.org/1.png'><td background='http://example.org/'>",
            "<p style='background:u\\72l(http://example.org/)'>p</p>",
            "<p style=\"behavior:url('http://example.org/')\">p</p>",
            "<style>*{background:url(http://example.org/)}</style>",
            "<link rel=dns-prefetch href='http://example.org/'>",
            "<font face='x' style='x'>p</font>",
            // Whole documents, and elements of other languages.
            "<meta http-equiv=refresh content='0;url=http://example.org/'>",
            "<base href='http://example.org/'><a href='1'>a</a>",
            "<form action='http://example.org/'><button formaction='javascript:x'>b</button></form>",
            "<svg><a xlink:href='javascript:alert(1)'><text>a</text></a></svg>",
            "<svg><image href='http://example.org/1.png' /><use href='http://example.org/#x' /></svg>",
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            "<math><mtext><table><mglyph><style><!--</style><img onerror=alert(1) src=x>",
            "<math href='javascript:alert(1)'>m</math>",
            "<isindex action='http://example.org/'>",
            // What is text for one reader and an element for another.
            "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
            "<textarea><img src=x onerror=alert(1)></textarea>",
            "<xmp><img src=x onerror=alert(1)></xmp>",
            "<plaintext><img src=x onerror=alert(1)>",
            "<title><img src=x onerror=alert(1)></title>",
            "<template><img src='http://example.org/'></template>",
            "<!--><img src=x onerror=alert(1)>-->",
            "<![CDATA[<img src=x onerror=alert(1)>]]>",
            "<?php <img src=x onerror=alert(1)> ?>",
            "<img src=x/onerror=alert(1)>",
            "<img/src=x/onerror=alert(1)//",
            "<p\u{0}onclick=alert(1)>p</p><p/onclick=alert(1)>p</p>",
            "<p title='\"><img src=x onerror=alert(1)>'>p</p>",
            // An end of what the page puts around it.
            "</main></body></html><img src=http://example.org/><script>alert(1)</script>",
            "</main><base href=//example.org/>",
        ] {
            for (name, value) in attributes(html) {
                assert!(
                    matches!(name.as_str(), "rel" | "title"),
                    "{name}={value} is left of {html}"
                );
            }
            let page = of(html).to_ascii_lowercase();
            let one = |what: &str| page.matches(what).count() == 1;
            assert!(one("</main>") && one("</body>") && one("<meta charset"), "{page}");
            for element in ["<script", "<svg", "<math", "<style>*", "<base", "<form", "<link"] {
                assert!(!page.contains(element), "{element} is left of {html}");
            }
        }
    }

    #[test]
    fn headers_and_names_are_text() {
        let evil = "\u{0}\u{1b}\"'><img src=x onerror=alert(1)>\r\n<script>&lt;\u{9f}";
        let page = page(&ShownMessage {
            subject: evil.to_owned(),
            from: evil.to_owned(),
            to: vec![evil.to_owned()],
            cc: vec![evil.to_owned()],
            text: Some(format!("{evil}</pre>{evil}")),
            attachments: vec![ShownAttachment {
                name: evil.to_owned(),
                mime_type: Some(evil.to_owned()),
                ..ShownAttachment::default()
            }],
            ..ShownMessage::default()
        });
        assert!(!page.contains("<img") && !page.contains("<script"), "{page}");
        assert_eq!(page.matches("</pre>").count(), 1, "{page}");
        assert!(page.contains("&amp;lt;"), "{page}");
        let kept = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t');
        assert!(page.chars().all(kept), "{page:?}");
    }

    /// An image's type and identifier come from the message: neither leaves its attribute.
    #[test]
    fn an_image_is_an_image() {
        let image = |kind: &str, id: &str| ShownAttachment {
            mime_type: Some(kind.to_owned()),
            content_id: Some(id.to_owned()),
            image: Some(b"<script>".to_vec()),
            ..ShownAttachment::default()
        };
        for kind in ["image/svg+xml", "image/png\" onerror=\"alert(1)", "text/html"] {
            assert_eq!(data_url(&image(kind, "a")), None);
        }
        let page = page(&ShownMessage {
            html: Some("<img src='cid:x\" onerror=\"alert(1)'>".to_owned()),
            attachments: vec![image("image/PNG", "x\" onerror=\"alert(1)")],
            ..ShownMessage::default()
        });
        assert!(page.contains("<img src=\"data:image/png;base64,PHNjcmlwdD4=\">"), "{page}");
    }

    /// Deep and unclosed elements neither overflow the stack nor take for ever.
    #[test]
    fn a_page_that_was_made_to_hurt_is_shown() {
        for part in ["<div>", "<b>", "<table>", "<a href='http://x/'><p>", "<svg><p>", "<!--"] {
            let page = of(&part.repeat(20_000));
            assert!(page.ends_with("</html>\n"));
        }
        // What is too deep is shown as text; what only looks so is not.
        let deep = format!("{}<b>x</b> &amp; y", "<div>".repeat(1001));
        assert!(of(&deep).contains("<pre>x &amp; y</pre>"));
        let long = "<div><p>x<br><td>y</div>".repeat(1001);
        assert!(of(&long).contains("</p></div><div><p>"));
    }

    #[test]
    fn an_image_cannot_be_asked_for_without_end() {
        let logo = |id: &str, length| ShownAttachment {
            mime_type: Some("image/png".to_owned()),
            content_id: Some(id.to_owned()),
            image: Some(vec![0; length]),
            ..ShownAttachment::default()
        };
        let attachments = [logo("large", 3000), logo("small", 3)];
        let html = "<img src='cid:large'>".repeat(1000) + "<img src='cid:small'>";
        let page = sanitised(&html, &attachments, 10_000);
        assert_eq!(page.matches("<img").count(), 1001);
        assert_eq!(page.matches(" src=").count(), 3, "two large ones and a small one");
        assert!(page.len() < 20_000 && page.ends_with("<img src=\"data:image/png;base64,AAAA\">"));
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
