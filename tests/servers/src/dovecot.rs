//! Dovecot: mailboxes by IMAP, delivery by LMTP, and the passwords of both servers.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{self, Process};
use crate::{Certificates, Error, MailOptions, Result, User, tokens};

/// A running Dovecot. Mail lies in a Maildir for each user; dropped, it stops.
#[derive(Debug)]
pub struct Dovecot {
    /// The port of IMAP, with STARTTLS.
    pub imap: u16,
    /// The port of IMAP in TLS from the first byte on.
    pub imaps: u16,
    /// The port of LMTP, without encryption and passwords.
    pub lmtp: u16,
    folder: PathBuf,
    process: Option<Process>,
}

const PACKAGES: &str = "dovecot-imapd dovecot-lmtpd";

impl Dovecot {
    pub(crate) fn start(
        folder: &Path,
        options: &MailOptions,
        certificates: &Certificates,
    ) -> Result<Dovecot> {
        process::superuser("Dovecot")?;
        let program = process::program("dovecot-core", &["/usr/sbin/dovecot"])?;
        process::program("dovecot-imapd", &["/usr/lib/dovecot/imap"])?;
        process::program("dovecot-lmtpd", &["/usr/lib/dovecot/lmtp"])?;
        let version = process::run(Command::new(&program).arg("--version"))?;
        if !version.starts_with("2.3.") {
            return Err(Error::Missing(format!(
                "the configuration is for Dovecot 2.3 of Debian 12 ({PACKAGES}), not for {}",
                version.trim()
            )));
        }
        let [imap, imaps, lmtp] = process::ports()?;
        std::fs::create_dir_all(folder.join("mail")).map_err(Error::io("make a folder"))?;
        // Who the mail belongs to; the name of a user would have to be one of the system.
        std::os::unix::fs::chown(folder.join("mail"), Some(OWNER), Some(OWNER))
            .map_err(Error::io("give a folder to another user"))?;
        process::write(&folder.join("users"), &passwords(&options.users)?)?;
        tokens::configure(folder)?;
        let mut dovecot = Dovecot { imap, imaps, lmtp, folder: folder.to_owned(), process: None };
        let configuration = dovecot.configuration(options, certificates);
        process::write(&folder.join("dovecot.conf"), &configuration)?;
        dovecot.restart()?;
        Ok(dovecot)
    }

    fn configuration(&self, options: &MailOptions, certificates: &Certificates) -> String {
        let folder = self.folder.display();
        let (imap, imaps, lmtp) = (self.imap, self.imaps, self.lmtp);
        let certificate = certificates.certificate(options.identity);
        let key = certificates.key(options.identity);
        let quota = options.quota.map_or_else(String::new, |bytes| {
            format!(
                "mail_plugins = quota\n\
                 protocol imap {{\n  mail_plugins = quota imap_quota\n}}\n\
                 plugin {{\n  quota = maildir:User quota\n  quota_rule = *:storage={bytes}B\n  \
                 quota_grace = 0\n}}\n"
            )
        });
        // All that it has but one.
        let capabilities = if options.idle {
            ""
        } else {
            "imap_capability = IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE LITERAL+ NAMESPACE \
             UIDPLUS MOVE UNSELECT CONDSTORE QRESYNC SPECIAL-USE\n"
        };
        format!(
            "base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
instance_name = {folder}
protocols = imap lmtp
listen = 127.0.0.1
default_internal_user = dovecot
default_login_user = dovenull
first_valid_uid = {OWNER}
ssl = yes
ssl_cert = <{certificate}
ssl_key = <{key}
auth_mechanisms = plain login scram-sha-1 scram-sha-256 xoauth2 oauthbearer
auth_username_format = %Lu
auth_verbose = yes
auth_failure_delay = 0
mail_location = maildir:~/Maildir
mail_max_userip_connections = 100
mailbox_idle_check_interval = 1s
shutdown_clients = yes
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {folder}/tokens.conf
}}
passdb {{
  driver = passwd-file
  mechanisms = plain login scram-sha-1 scram-sha-256
  args = {folder}/users
}}
userdb {{
  driver = passwd-file
  args = {folder}/users
  default_fields = uid={OWNER} gid={OWNER} home={folder}/mail/%Lu
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    auto = create
    special_use = \\Sent
  }}
  mailbox Trash {{
    auto = create
    special_use = \\Trash
  }}
}}
service imap-login {{
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
service auth {{
  unix_listener {folder}/auth {{
    mode = 0666
  }}
}}
# No waiting after a wrong password.
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  unix_listener stats-writer {{
    mode = 0666
  }}
}}
{capabilities}{quota}",
            certificate = certificate.display(),
            key = key.display(),
        )
    }

    /// Where Postfix asks for passwords.
    pub(crate) fn auth(&self) -> PathBuf {
        self.folder.join("auth")
    }

    /// Stops the server, as when it is gone; its mail stays.
    pub fn stop(&mut self) {
        self.process = None;
    }

    /// Starts the server again, at the ports that it had.
    ///
    /// # Errors
    /// When it does not start.
    pub fn restart(&mut self) -> Result<()> {
        self.process = None;
        let mut command = Command::new("/usr/sbin/dovecot");
        command.arg("-F").arg("-c").arg(self.folder.join("dovecot.conf"));
        let log = self.folder.join("dovecot.log");
        let ports = [self.imap, self.imaps, self.lmtp];
        self.process = Some(Process::start(command, &ports, &self.folder, &log)?);
        Ok(())
    }

    /// The folder of a user's mail, in Maildir format, once the user logged on or has mail.
    #[must_use]
    pub fn maildir(&self, address: &str) -> PathBuf {
        self.folder.join("mail").join(address.to_lowercase()).join("Maildir")
    }

    /// What the server logged.
    #[must_use]
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.join("dovecot.log")).unwrap_or_default()
    }

    /// Administers mailboxes: `["mailbox", "create", "-u", "sales@example.org", "Orders"]`. Gives
    /// what `doveadm` printed.
    ///
    /// # Errors
    /// When it fails, with what it wrote.
    pub fn doveadm(&self, words: &[&str]) -> Result<String> {
        let mut command = Command::new("/usr/bin/doveadm");
        command.arg("-c").arg(self.folder.join("dovecot.conf")).args(words);
        process::run(&mut command)
    }

    /// Delivers a message in Internet format to a user's Inbox, by LMTP: see [`deliver`].
    ///
    /// # Errors
    /// When the server refuses it, with what it answered.
    pub fn deliver(&self, address: &str, message: &[u8]) -> Result<()> {
        deliver(self.lmtp, address, message)
    }

    /// The processes of the server, by number.
    #[must_use]
    pub fn processes(&self) -> Vec<u32> {
        self.process.as_ref().map(Process::members).unwrap_or_default()
    }
}

/// Delivers a message in Internet format to a user's Inbox, by LMTP at a port of this machine. It is
/// there when this returns.
///
/// # Errors
/// When the server refuses it, with what it answered.
pub fn deliver(lmtp: u16, address: &str, message: &[u8]) -> Result<()> {
    let failed = || Error::io(format!("deliver to {address}"));
    let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, lmtp)).map_err(failed())?;
    let mut reader = BufReader::new(stream.try_clone().map_err(failed())?);
    let mut writer = stream;
    let mut expect = |code: char| -> Result<()> {
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).map_err(failed())?;
            if !line.starts_with(code) {
                return Err(Error::Failed(format!("LMTP to {address}: {line}")));
            }
            if line.as_bytes().get(3) != Some(&b'-') {
                return Ok(());
            }
        }
    };
    expect('2')?;
    for (line, code) in [
        ("LHLO localhost".to_owned(), '2'),
        ("MAIL FROM:<>".to_owned(), '2'),
        (format!("RCPT TO:<{address}>"), '2'),
        ("DATA".to_owned(), '3'),
    ] {
        writer.write_all(format!("{line}\r\n").as_bytes()).map_err(failed())?;
        expect(code)?;
    }
    writer.write_all(&stuffed(message)).map_err(failed())?;
    expect('2')?;
    writer.write_all(b"QUIT\r\n").map_err(failed())
}

/// The user whom mail belongs to: one that no system has.
const OWNER: u32 = 42_017;

/// The lines of Dovecot's file of passwords.
fn passwords(users: &[User]) -> Result<String> {
    let mut file = String::new();
    for User { address, password } in users {
        if [address, password].into_iter().any(|text| text.contains([':', '\n'])) {
            return Err(Error::Failed(format!("{address}: no colon and no line break, please")));
        }
        file.push_str(&format!("{}:{{PLAIN}}{password}::::::\n", address.to_lowercase()));
    }
    Ok(file)
}

/// A message as it goes over the wire, with its end: lines end in CR LF, and a line that starts
/// with a dot gets another.
fn stuffed(message: &[u8]) -> Vec<u8> {
    let mut wire = Vec::with_capacity(message.len() + 16);
    let lines = message.strip_suffix(b"\n").unwrap_or(message).split(|byte| *byte == b'\n');
    for line in lines {
        if line.starts_with(b".") {
            wire.push(b'.');
        }
        wire.extend_from_slice(line.strip_suffix(b"\r").unwrap_or(line));
        wire.extend_from_slice(b"\r\n");
    }
    wire.extend_from_slice(b".\r\n");
    wire
}
