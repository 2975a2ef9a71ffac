//! Postfix: takes mail from users and from strangers, and hands it to Dovecot.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{self, Process};
use crate::{Certificates, Dovecot, Error, MailOptions, Result};

/// A running Postfix for the domain `example.org`. Dropped, it stops.
///
/// It refuses a recipient of its domain that it does not know (550), and takes these, for faults:
///
/// | recipient | what happens |
/// |---|---|
/// | `busy@example.org` | 450 at RCPT |
/// | `bounces@example.org` | is taken, and returned with a report (5.1.1) afterwards |
/// | anybody of another domain | 550 5.1.2 at RCPT: no mail leaves the machine |
///
/// A report has the headers of the message alone when that has more than 10,000 bytes.
#[derive(Debug)]
pub struct Postfix {
    /// The port for submission, with STARTTLS and a password.
    pub submission: u16,
    /// The port for submission in TLS from the first byte on, with a password.
    pub submissions: u16,
    /// The port where other servers bring mail for the domain, without a password.
    pub smtp: u16,
    folder: PathBuf,
    process: Option<Process>,
}

const MASTER: &str = "/usr/lib/postfix/sbin/master";

impl Postfix {
    pub(crate) fn start(
        folder: &Path,
        options: &MailOptions,
        certificates: &Certificates,
        dovecot: &Dovecot,
    ) -> Result<Postfix> {
        process::superuser("Postfix")?;
        process::program("postfix", &[MASTER])?;
        let [submission, submissions, smtp] = process::ports()?;
        let folder = folder.join("postfix");
        for part in ["conf", "queue", "data"] {
            std::fs::create_dir_all(folder.join(part)).map_err(Error::io("make a folder"))?;
        }
        let owner = process::run(Command::new("id").args(["-u", "postfix"]))?;
        let owner = owner.trim().parse().ok();
        std::os::unix::fs::chown(folder.join("data"), owner, None)
            .map_err(Error::io("give a folder to postfix"))?;
        let mut postfix = Postfix { submission, submissions, smtp, folder, process: None };
        postfix.configure(options, certificates, dovecot)?;
        // Makes the folders of the queue.
        let mut check = Command::new("/usr/sbin/postfix");
        process::run(check.arg("-c").arg(postfix.folder.join("conf")).arg("check"))?;
        postfix.restart()?;
        Ok(postfix)
    }

    fn configure(
        &self,
        options: &MailOptions,
        certificates: &Certificates,
        dovecot: &Dovecot,
    ) -> Result<()> {
        let configuration = self.folder.join("conf");
        let mailboxes: String = (options.users.iter().map(|user| user.address.as_str()))
            .chain(["bounces@example.org", "busy@example.org"])
            .map(|address| format!("{address} x\n"))
            .collect();
        process::write(&configuration.join("mailboxes"), &mailboxes)?;
        process::write(
            &configuration.join("answers"),
            "busy@example.org 450 4.2.1 Mailbox is busy\n",
        )?;
        let main = self.main(options, certificates, dovecot);
        process::write(&configuration.join("main.cf"), &main)?;
        process::write(&configuration.join("master.cf"), &self.services())
    }

    fn main(
        &self,
        options: &MailOptions,
        certificates: &Certificates,
        dovecot: &Dovecot,
    ) -> String {
        format!(
            "compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/log
maillog_file_prefixes = {folder}
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.example.org
myorigin = example.org
mydestination =
mynetworks =
alias_maps =
alias_database =
local_recipient_maps =
smtputf8_enable = yes
virtual_mailbox_domains = example.org
virtual_mailbox_maps = texthash:{folder}/conf/mailboxes
virtual_transport = lmtp:inet:[127.0.0.1]:{lmtp}
default_transport = error:5.1.2 no mail leaves this machine
relay_transport = error:5.1.2 no mail leaves this machine
message_size_limit = {limit}
virtual_mailbox_limit = 0
mailbox_size_limit = 0
smtpd_sasl_type = dovecot
smtpd_sasl_path = {auth}
smtpd_sasl_security_options = noanonymous
smtpd_tls_cert_file = {certificate}
smtpd_tls_key_file = {key}
smtpd_tls_security_level = may
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access texthash:{folder}/conf/answers
smtpd_error_sleep_time = 0
smtpd_client_connection_count_limit = 0
smtpd_peername_lookup = no
smtp_dns_support_level = disabled
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 2s
bounce_size_limit = 10000
in_flow_delay = 0
notify_classes =
",
            folder = self.folder.display(),
            lmtp = dovecot.lmtp,
            limit = options.message_size_limit.unwrap_or(0),
            auth = dovecot.auth().display(),
            certificate = certificates.certificate(options.identity).display(),
            key = certificates.key(options.identity).display(),
        )
    }

    fn services(&self) -> String {
        format!(
            "127.0.0.1:{smtp} inet n - n - - smtpd
127.0.0.1:{submission} inet n - n - - smtpd
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_client_restrictions=permit_sasl_authenticated,reject
127.0.0.1:{submissions} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_client_restrictions=permit_sasl_authenticated,reject
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
error unix - - n - - error
retry unix - - n - - error
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
proxymap unix - - n - - proxymap
showq unix n - n - - showq
postlog unix-dgram n - n - 1 postlogd
",
            smtp = self.smtp,
            submission = self.submission,
            submissions = self.submissions,
        )
    }

    /// Stops the server, as when it is gone; its queue stays.
    pub fn stop(&mut self) {
        self.process = None;
    }

    /// Starts the server again, at the ports that it had.
    ///
    /// # Errors
    /// When it does not start.
    pub fn restart(&mut self) -> Result<()> {
        self.process = None;
        let mut command = Command::new(MASTER);
        command.arg("-d").arg("-c").arg(self.folder.join("conf"));
        let ports = [self.submission, self.submissions, self.smtp];
        let site = self.folder.parent().unwrap_or(&self.folder);
        self.process = Some(Process::start(command, &ports, site, &self.folder.join("log"))?);
        Ok(())
    }

    /// What the server logged.
    #[must_use]
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }

    /// The processes of the server, by number.
    #[must_use]
    pub fn processes(&self) -> Vec<u32> {
        self.process.as_ref().map(Process::members).unwrap_or_default()
    }
}
