//! `mapi form`.

mod common;

use std::net::TcpListener;
use std::path::Path;
use std::process::Command;

use common::Home;

const HELP: &str = "[Description]
MessageClass = IPM.Help
Clsid = {00020D31-0000-0000-C000-000000000046}
DisplayName = Help Desk Request
Version = 1.00

[Verbs]
Verb1 = 1

[Verb.1]
DisplayName = Answer
Code = 1
";

fn classes(forms: &serde_json::Value) -> Vec<(String, String)> {
    let text = |form: &serde_json::Value, key: &str| form[key].as_str().expect("text").to_owned();
    let forms = forms.as_array().expect("a list").iter();
    forms.map(|form| (text(form, "class"), text(form, "library"))).collect()
}

fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

#[test]
fn forms_are_installed_found_listed_and_removed() {
    let home = Home::with_profile();
    let default = ("IPM", "Default form");
    assert_eq!(classes(&home.json(&["form", "list"])), pairs(&[default]));
    let file = home.file("help.cfg", HELP.as_bytes());
    assert!(home.ok(&["form", "install", &file]).contains("Local forms"));
    let local = ("IPM.Help", "Local forms");
    assert_eq!(classes(&home.json(&["form", "list"])), pairs(&[local, default]));

    let found = home.json(&["form", "resolve", "IPM.Help.Printer"]);
    assert_eq!(found["name"], "Help Desk Request");
    assert_eq!(found["verbs"][0], "Answer");
    assert_eq!(home.json(&["form", "resolve", "IPM.Note"])["class"], "IPM");
    assert!(
        home.fails(&["form", "resolve", "IPM.Note", "--exact"]).contains("no form for IPM.Note")
    );
    assert!(home.fails(&["form", "resolve", "REPORT.IPM"]).contains("no form"));

    // One of a folder comes after a local one.
    let newer =
        HELP.replace("Help Desk Request", "Printers").replace("IPM.Help", "IPM.Help.Printer");
    let newer = home.file("printer.cfg", newer.as_bytes());
    home.ok(&["form", "install", &newer, "--in", "Inbox"]);
    home.ok(&["form", "install", &file, "--in", "personal"]);
    let listed = classes(&home.json(&["form", "list", "--in", "Inbox"]));
    assert_eq!(listed, pairs(&[local, ("IPM.Help.Printer", "Inbox"), default]));
    let found = home.json(&["form", "resolve", "IPM.Help.Printer", "--in", "Inbox"]);
    assert_eq!(found["name"], "Printers");

    home.ok(&["form", "remove", "IPM.Help"]);
    assert!(home.fails(&["form", "remove", "IPM.Help"]).contains("no form for IPM.Help"));
    let personal = ("IPM.Help", "Personal forms");
    assert_eq!(classes(&home.json(&["form", "list"])), pairs(&[personal, default]));
}

#[test]
fn a_file_that_describes_no_form_is_refused_with_the_reason() {
    let home = Home::with_profile();
    for (content, reason) in [
        ("", "[Description]"),
        ("Clsid = 1\n", "before any section"),
        ("[Description]\nMessageClass = IPM.X\nDisplayName = X\nClsid = {1}\n", "no GUID"),
        (&HELP.replace("Code = 1", ""), "no number Code"),
        (&format!("{HELP}[Description]\n[x\n"), "ends with ]"),
        (&HELP.replace("Version = 1.00", "SmallIcon = nowhere.ico"), "nowhere.ico"),
    ] {
        let file = home.file("bad.cfg", content.as_bytes());
        let told = home.fails(&["form", "install", &file]);
        assert!(told.contains(reason), "{content:?}: {told}");
    }
    assert!(home.fails(&["form", "install", "nowhere.cfg"]).contains("nowhere.cfg"));
    assert_eq!(home.json(&["form", "list"]).as_array().map(Vec::len), Some(1));
}

/// A letter with an image of its own, and with all that a page must not have.
fn letter(port: u16) -> String {
    // A dot of 1 by 1.
    let image = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    format!(
        "From: Ursula <ursula@example.org>\nTo: work@example.org\nSubject: A <b>page</b>\n\
         MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n\
         --x\nContent-Type: text/html; charset=utf-8\n\n\
         <p>Good morning</p><img id=own src=\"cid:dot@example.org\" alt=dot>\
         <img src=\"http://127.0.0.1:{port}/pixel.gif\" alt=far>\
         <script>document.title = 'it ran'</script><p onclick=\"alert(1)\">there</p>\
         <link rel=stylesheet href=\"http://127.0.0.1:{port}/s.css\">\
         <iframe src=\"http://127.0.0.1:{port}/\"></iframe>\n\
         --x\nContent-Type: image/png\nContent-ID: <dot@example.org>\n\
         Content-Transfer-Encoding: base64\nContent-Disposition: inline; filename=dot.png\n\n\
         {image}\n--x--\n"
    )
}

#[test]
fn a_message_is_shown_as_text_and_as_a_page_that_a_browser_renders() {
    let home = Home::with_profile();
    let far = TcpListener::bind("127.0.0.1:0").expect("a port");
    far.set_nonblocking(true).expect("a socket that can be asked");
    let port = far.local_addr().expect("an address").port();
    let mail = home.file("letter.eml", letter(port).as_bytes());
    home.ok(&["import", &mail, "--folder", "Inbox"]);

    let text = home.ok(&["form", "show", "Inbox/1"]);
    assert!(text.contains("From:    Ursula <ursula@example.org>"), "{text}");
    assert!(text.contains("Subject: A <b>page</b>") && text.contains("Good morning"), "{text}");

    let page = home.path().join("letter.html");
    let page = page.to_str().expect("a name");
    home.ok(&["form", "show", "Inbox/1", "--html", page]);
    let html = std::fs::read_to_string(page).expect("the page");
    assert!(html.contains("default-src 'none'"), "{html}");
    assert!(html.contains("src=\"data:image/png;base64,iVBORw0KGgo"), "{html}");
    assert!(!html.contains("127.0.0.1") && !html.contains("<script"), "{html}");

    let Some(browser) = browser() else {
        eprintln!("not rendered: there is no Chromium on this machine (apt-get install chromium)");
        return;
    };
    let (dom, told) = render(browser, page, home.path());
    assert!(dom.contains("<p>Good morning</p>"), "{dom}");
    assert!(dom.contains("<title>A &lt;b&gt;page&lt;/b&gt;</title>"), "{dom}");
    // The style is applied, and the policy had nothing to refuse.
    assert!(!told.contains("Content Security Policy"), "{told}");
    assert!(far.accept().is_err(), "the page has fetched something");
    // The same page with a script and a far image: only the policy is in the way.
    let bad = html.replace(
        "<main>",
        &format!(
            "<main><script>document.title='it ran'</script><img src=http://127.0.0.1:{port}/>"
        ),
    );
    std::fs::write(page, bad).expect("the page");
    let (dom, told) = render(browser, page, home.path());
    assert!(dom.contains("<title>A &lt;b&gt;page&lt;/b&gt;</title>"), "{dom}");
    assert!(told.contains("Content Security Policy"), "{told}");
    assert!(far.accept().is_err(), "the policy has let an image through");
}

/// The browser of this machine, if it has one.
fn browser() -> Option<&'static str> {
    let runs = |name: &&str| Command::new(name).arg("--version").output().is_ok();
    ["chromium", "chromium-browser", "google-chrome"].into_iter().find(|name| runs(name))
}

/// The document that a browser makes of a page, and what it tells on its console.
fn render(browser: &str, page: &str, folder: &Path) -> (String, String) {
    let profile = folder.join("browser");
    let rendered = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"])
        .args(["--enable-logging=stderr", "--virtual-time-budget=2000", "--dump-dom"])
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(format!("file://{page}"))
        .output()
        .expect("the browser runs");
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    assert!(rendered.status.success(), "{}", text(rendered.stderr));
    (text(rendered.stdout), text(rendered.stderr))
}
