//! The way of the letters, and the comparison of what was seen on it.

use comfy_table::{ContentArrangement, Table, presets};
use mapi_session::rows::ContentsRow;
use mapi_session::{Folder, Session};

use crate::letters::{self, Letter};
use crate::seen::Seen;
use crate::site::{Site, fetch, send};
use crate::watch::Watch;
use crate::{Failure, others};

const SALES: (&str, &str) = ("Sales & Marketing, Köln", "sales@example.org");
const SUPPORT: (&str, &str) = ("Support Desk", "support@example.org");

/// Sends, receives, compares; gives the number of values that differ.
pub(crate) fn run(quiet: bool) -> Result<usize, Failure> {
    let site = Site::start()?;
    let mail = &site.mail;
    println!(
        "Postfix takes mail at ports {} and {}, Dovecot has it at {} and {}.",
        mail.postfix.submission, mail.postfix.submissions, mail.dovecot.imap, mail.dovecot.imaps
    );
    site.profile("Sales", SALES.0, SALES.1)?;
    site.profile("Support", SUPPORT.0, SUPPORT.1)?;
    let letters = letters::all();
    let mut report = Report { quiet, differences: 0 };

    let watch = Watch::default();
    let sent = site.with("Sales", |session| {
        watch.over(session, || send_all(session, &letters))?;
        read(&session.default_store()?.sent_items()?)
    })?;
    report.status("profile \"Sales\" sends", &watch, &["SMTP", "OUTBOUND_ACTIVE"]);

    let watch = Watch::default();
    let received = site.with("Support", |session| {
        let inbox = watch.over(session, || fetch(session, letters.len()))?;
        read(&inbox)
    })?;
    report.status("profile \"Support\" fetches", &watch, &["IMAP", "INBOUND_ACTIVE"]);

    let [_, support, audit] = mail.users.as_slice() else { return Err("three users".into()) };
    let fetched = others::isync(mail, support)?;
    let files = fetched.messages()?;
    for letter in &letters {
        let wanted = letter.seen(SALES);
        let (sent, mapi) = (of(&sent, letter.subject)?, of(&received, letter.subject)?);
        let file = of(&files, letter.subject)?;
        let id = file.get("Message-ID").ok_or("a message without Message-ID")?;
        let shown = fetched.shown(id, wanted.get("text").unwrap_or_default())?;
        report.letter(letter, wanted, sent, &[("MAPI", mapi), ("isync", file), ("s-nail", &shown)]);
    }
    // Whom nobody is to see has the message all the same.
    let blind = others::isync(mail, audit)?.messages()?;
    let subjects: Vec<&str> = blind.iter().filter_map(|seen| seen.get("Subject")).collect();
    report.value(
        "blind copy",
        "Subject",
        "Figures with a picture",
        &[("isync", &subjects.join(", "))],
    );

    let wanted = others::mutt(mail, &mail.users[0], SUPPORT.1)?;
    let received = site.with("Support", |session| read(&fetch(session, letters.len() + 1)?))?;
    let subject = wanted.get("Subject").unwrap_or_default().to_owned();
    report.table("by mutt", &wanted, &[("MAPI", of(&received, &subject)?)], &FROM_OTHERS);
    println!(
        "\n{}",
        match report.differences {
            0 => "Everything arrived as it was sent.".to_owned(),
            n => format!("{n} values differ."),
        }
    );
    Ok(report.differences)
}

fn send_all(session: &Session<'_>, letters: &[Letter]) -> Result<(), Failure> {
    letters.iter().try_for_each(|letter| letter.submit(session))?;
    send(session)
}

/// All messages of a folder.
fn read(folder: &Folder<'_>) -> Result<Vec<Seen>, Failure> {
    let rows: Vec<ContentsRow> = folder.messages()?;
    rows.iter().map(|row| Seen::by_mapi(&folder.open_message(&row.entry_id)?)).collect()
}

/// The one message with a subject.
fn of<'a>(all: &'a [Seen], subject: &str) -> Result<&'a Seen, Failure> {
    let mut found = all.iter().filter(|seen| seen.get("Subject") == Some(subject));
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one),
        (None, _) => Err(format!("no message {subject:?} is there").into()),
        (Some(_), Some(_)) => Err(format!("{subject:?} is there more than once").into()),
    }
}

/// What the headers have to say of every message.
const HEADERS: [&str; 9] =
    ["From", "To", "Cc", "Bcc", "Subject", "Date", "Message-ID", "In-Reply-To", "References"];
/// What is not compared of a message that another program wrote: it says when and under which
/// identifier itself.
const FROM_OTHERS: [&str; 2] = ["Date", "Message-ID"];

struct Report {
    quiet: bool,
    differences: usize,
}

impl Report {
    /// What the status table said meanwhile; that it said some of it at all is compared.
    fn status(&mut self, what: &str, watch: &Watch, wanted: &[&str]) {
        let lines = watch.lines();
        if !self.quiet {
            println!("\nStatus table while {what}:\n");
            lines.iter().for_each(|line| println!("    {line}"));
        }
        let told = lines.iter().any(|line| wanted.iter().all(|word| line.contains(word)));
        if !told {
            println!("    no row said {}", wanted.join(" with "));
            self.differences += 1;
        }
    }

    /// A letter. When it was sent, and under which identifier where it has none of its own, the copy
    /// in Sent Items says, or else the first reader.
    fn letter(&mut self, letter: &Letter, mut wanted: Seen, sent: &Seen, seen: &[(&str, &Seen)]) {
        for field in ["Date", "Message-ID"] {
            let known = sent.get(field).or_else(|| seen.first()?.1.get(field));
            if wanted.get(field).is_none() {
                wanted.say(field, known.unwrap_or("(none)"));
            }
        }
        self.table(letter.subject, &wanted, seen, &[]);
    }

    fn table(&mut self, title: &str, wanted: &Seen, seen: &[(&str, &Seen)], but: &[&str]) {
        let mut fields: Vec<&str> = HEADERS.to_vec();
        let of_readers = seen.iter().flat_map(|(_, seen)| seen.fields());
        let mut others: Vec<&str> = wanted.fields().chain(of_readers).map(String::as_str).collect();
        others.retain(|field| !HEADERS.contains(field));
        others.sort_unstable();
        others.dedup();
        fields.extend(others);
        fields.retain(|field| !but.contains(field));
        let mut table = Table::new();
        table.load_style(presets::UTF8_FULL_CONDENSED);
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(110);
        let mut head = vec!["field".to_owned(), "sent".into()];
        head.extend(seen.iter().map(|(reader, _)| (*reader).to_owned()));
        table.set_header(head);
        let before = self.differences;
        for field in fields {
            let sent = wanted.get(field).unwrap_or_default();
            if sent.is_empty() && seen.iter().all(|(_, seen)| seen.get(field).is_none()) {
                continue;
            }
            let mut row = vec![field.to_owned(), short(sent)];
            for (reader, seen) in seen {
                row.push(self.cell(reader, field, sent, seen.get(field).unwrap_or_default()));
            }
            table.add_row(row);
        }
        if !self.quiet || self.differences > before {
            println!("\n{title}\n{table}");
        }
    }

    /// One value beside the tables.
    fn value(&mut self, title: &str, field: &str, wanted: &str, seen: &[(&str, &str)]) {
        for (reader, seen) in seen {
            let cell = self.cell(reader, field, wanted, seen);
            if !self.quiet || cell != "same" {
                println!("\n{title}: {field} {wanted:?}, by {reader}: {cell}");
            }
        }
    }

    fn cell(&mut self, reader: &str, field: &str, sent: &str, seen: &str) -> String {
        if sent == seen {
            return "same".to_owned();
        }
        // It shows the headers and the text alone.
        let beside = reader == "s-nail" && !HEADERS.contains(&field) && field != "text";
        if beside {
            return String::new();
        }
        self.differences += 1;
        format!("DIFFERS: {}", if seen.is_empty() { "(nothing)".to_owned() } else { short(seen) })
    }
}

/// As much of a value as a table can hold.
fn short(value: &str) -> String {
    let line: String = value.replace('\n', "⏎").chars().take(90).collect();
    if line.chars().count() < value.chars().count() { format!("{line}…") } else { line }
}
