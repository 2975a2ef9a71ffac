//! Other programs that send and read the same mail: isync, s-nail and mutt.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use mapi_test_servers::{Mail, User};

use crate::Failure;
use crate::seen::Seen;

/// A mailbox as isync has fetched it.
pub(crate) struct Fetched {
    folder: PathBuf,
    // Until then.
    _home: tempfile::TempDir,
}

/// Has isync fetch the Inbox of a user by IMAP in TLS.
pub(crate) fn isync(mail: &Mail, user: &User) -> Result<Fetched, Failure> {
    let home = tempfile::tempdir()?;
    let at = home.path().display();
    let configuration = format!(
        "IMAPAccount server\nHost localhost\nPort {}\nUser {}\nPass {}\nSSLType IMAPS\n\
         CertificateFile {}\nSystemCertificates no\n\nIMAPStore far\nAccount server\n\n\
         MaildirStore near\nPath {at}/\nInbox {at}/INBOX\nSubFolders Verbatim\n\n\
         Channel all\nFar :far:\nNear :near:\nPatterns INBOX\nCreate Near\nSyncState *\n",
        mail.dovecot.imaps,
        user.address,
        user.password,
        mail.certificates.authority.display(),
    );
    let file = home.path().join("mbsyncrc");
    std::fs::write(&file, configuration)?;
    run(program("mbsync", home.path()).arg("-c").arg(&file).arg("--all"), "")?;
    Ok(Fetched { folder: home.path().join("INBOX"), _home: home })
}

impl Fetched {
    fn files(&self) -> Result<Vec<(PathBuf, Seen)>, Failure> {
        let mut all = Vec::new();
        for part in ["new", "cur"] {
            for file in std::fs::read_dir(self.folder.join(part))? {
                let path = file?.path();
                let seen = Seen::in_a_file(&std::fs::read(&path)?)?;
                all.push((path, seen));
            }
        }
        Ok(all)
    }

    /// The messages as they are in its files.
    pub(crate) fn messages(&self) -> Result<Vec<Seen>, Failure> {
        Ok(self.files()?.into_iter().map(|(_, seen)| seen).collect())
    }

    /// How s-nail shows the message with a Message-ID: its headers, and those lines of a text that
    /// it shows.
    pub(crate) fn shown(&self, message_id: &str, text: &str) -> Result<Seen, Failure> {
        let files = self.files()?;
        let file = files.iter().find(|(_, seen)| seen.get("Message-ID") == Some(message_id));
        let (file, _) = file.ok_or("isync has no such message")?;
        let home = tempfile::tempdir()?;
        let folder = home.path().join("one");
        for part in ["cur", "new", "tmp"] {
            std::fs::create_dir_all(folder.join(part))?;
        }
        std::fs::copy(file, folder.join("new/message"))?;
        let mut command = program("s-nail", home.path());
        command.args(["-n", "-R", "-S", "v15-compat", "-S", "ttycharset=utf-8", "-f"]);
        let output = run(command.arg(&folder), "type 1\n")?;
        let begin = output.find("[-- Message ").ok_or("s-nail shows no message")?;
        let lines: Vec<&str> = output[begin..].lines().skip(1).collect();
        let end = lines.iter().position(|line| line.trim().is_empty()).unwrap_or(lines.len());
        let mut seen = Seen::default();
        for line in lines.iter().take(end) {
            let Some((field, value)) = line.split_once(": ") else { continue };
            match field {
                // For people: names stand there without the quotes that programs need.
                "From" | "To" | "Cc" | "Subject" => seen.say(field, value),
                "Message-ID" | "In-Reply-To" | "References" => seen.ids(field, Some(value)),
                "Date" => seen.time(field, date(value)),
                _ => {}
            }
        }
        // Blanks at the end of a line are not for people.
        let shown = |line: &&str| lines.iter().any(|other| other.trim_end() == line.trim_end());
        let text: Vec<&str> = text.lines().filter(shown).collect();
        seen.body("text", Some(&text.join("\n")));
        Ok(seen)
    }
}

/// The time that a header says.
fn date(value: &str) -> Option<SystemTime> {
    let zoned = jiff::fmt::rfc2822::parse(value).ok()?;
    Some(zoned.timestamp().into())
}

/// Has mutt send a message of a user by SMTP with STARTTLS, and says what is to be seen of it.
pub(crate) fn mutt(mail: &Mail, user: &User, to: &str) -> Result<Seen, Failure> {
    let home = tempfile::tempdir()?;
    let name = "Verkauf Süd";
    let configuration = format!(
        "set from=\"{address}\" realname=\"{name}\" use_from=yes hostname=example.org\n\
         set smtp_url=\"smtp://{address}@localhost:{port}/\" smtp_pass=\"{password}\"\n\
         set smtp_authenticators=plain ssl_starttls=yes ssl_force_tls=yes\n\
         set certificate_file=\"{authority}\" copy=no charset=utf-8 send_charset=utf-8\n",
        address = user.address,
        password = user.password,
        port = mail.postfix.submission,
        authority = mail.certificates.authority.display(),
    );
    let (rc, file) = (home.path().join("muttrc"), home.path().join("Übersicht.bin"));
    let bytes: Vec<u8> = (0..=255).cycle().take(70_000).collect();
    std::fs::write(&rc, configuration)?;
    std::fs::write(&file, &bytes)?;
    let (subject, text) = ("Grüße von mutt", "Schöne Grüße,\n.\nmutt\n");
    let mut command = program("mutt", home.path());
    command.arg("-n").arg("-F").arg(&rc).args(["-s", subject, "-c", "Büro <audit@example.org>"]);
    command.arg("-a").arg(&file).args(["--", &format!("Support Desk <{to}>")]);
    run(&mut command, text)?;
    let mut seen = Seen::default();
    seen.people("From", [(name, user.address.as_str())]);
    seen.people("To", [("Support Desk", to)]);
    seen.people("Cc", [("Büro", "audit@example.org")]);
    seen.say("Subject", subject);
    seen.body("text", Some(text));
    seen.file("Übersicht.bin", Some("application/octet-stream"), &bytes);
    Ok(seen)
}

/// A program in a home of its own, in a language that has all letters.
fn program(name: &str, home: &Path) -> Command {
    let mut command = Command::new(name);
    command.env("HOME", home).env("LC_ALL", "C.UTF-8").env("TERM", "dumb").env_remove("MAILRC");
    command
}

/// Runs a program with this as its input, and gives what it wrote.
fn run(command: &mut Command, input: &str) -> Result<String, Failure> {
    let name = command.get_program().to_string_lossy().into_owned();
    let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = child.map_err(|error| {
        let package = if name == "mbsync" { "isync" } else { name.as_str() };
        format!("cannot run {name}: {error}; the package {package} of Debian has it")
    })?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(input.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(text);
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(format!("{name}: {}\n{text}{errors}", output.status).into())
}
