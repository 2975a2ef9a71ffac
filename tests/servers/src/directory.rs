//! slapd: people and a group in a directory.

use std::fmt::Write as _;
use std::net::{Ipv6Addr, TcpListener};
use std::path::PathBuf;
use std::process::Command;

use crate::process::{self, Process};
use crate::{Certificates, Error, Identity, Result};

/// A running slapd with an organisation. Dropped, it stops and its folder goes.
///
/// Only who binds with a password may read. People are below [`Directory::BASE`], each with `cn`,
/// `sn`, `givenName`, `uid`, `mail`, `title`, `telephoneNumber`, `ou` and `o`, the groups beside
/// them.
#[derive(Debug)]
pub struct Directory {
    /// The port of LDAP, with StartTLS.
    pub ldap: u16,
    /// The port of LDAP in TLS from the first byte on.
    pub ldaps: u16,
    /// Whether it is at these ports of ::1 too: where this machine has that address.
    pub ipv6: bool,
    /// What clients are to trust.
    pub certificates: Certificates,
    folder: tempfile::TempDir,
    process: Option<Process>,
}

/// Common name, identifier, title and department of each person, with the address of
/// `uid@example.org`.
const PEOPLE: [(&str, &str, &str, &str); 8] = [
    ("Sales Desk", "sales", "Sales representative", "Sales"),
    ("Sales Manager", "sales.manager", "Head of sales", "Sales"),
    ("Support Desk", "support", "Support engineer", "Support"),
    ("Support Lead", "support.lead", "Head of support", "Support"),
    ("Front Office", "office", "Receptionist", "Office"),
    ("Büro Süd", "buero.sued", "Außenstelle", "Office"),
    ("Purchasing", "purchasing", "Buyer", "Purchasing"),
    ("Payroll (External)", "payroll", "Accountant*", "Finance"),
];

impl Directory {
    /// What everything is below.
    pub const ROOT: &str = "dc=example,dc=org";
    /// What people are below.
    pub const BASE: &str = "ou=people,dc=example,dc=org";
    /// What groups are below: `cn=Everyone in Sales`, with the two of Sales as members.
    pub const GROUPS: &str = "ou=groups,dc=example,dc=org";
    /// Whom clients may bind as.
    pub const USER: &str = "uid=sales,ou=people,dc=example,dc=org";
    /// The password of that.
    pub const PASSWORD: &str = "sales-secret";

    /// Starts it.
    ///
    /// # Errors
    /// [`Error::Missing`] where this machine cannot run it, else why it does not start.
    pub fn start(identity: Identity) -> Result<Directory> {
        process::program("slapd", &["/usr/sbin/slapd"])?;
        process::program("slapd", &["/etc/ldap/schema/inetorgperson.schema"])?;
        process::attempts(|| {
            let folder = process::folder()?;
            let certificates = Certificates::make(folder.path())?;
            let [ldap, ldaps] = process::ports()?;
            let ipv6 = TcpListener::bind((Ipv6Addr::LOCALHOST, ldap)).is_ok();
            let mut directory =
                Directory { ldap, ldaps, ipv6, certificates, folder, process: None };
            directory.load(identity)?;
            directory.restart()?;
            Ok(directory)
        })
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn load(&self, identity: Identity) -> Result<()> {
        let configuration = format!(
            "include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile {folder}/pid
argsfile {folder}/args
TLSCACertificateFile {authority}
TLSCertificateFile {certificate}
TLSCertificateKeyFile {key}
database mdb
suffix \"{root}\"
directory {folder}/database
maxsize 67108864
index objectClass eq
index cn,sn,mail,uid,givenName eq,sub
access to attrs=userPassword by self =xw by anonymous auth by * none
access to * by users read by * none
",
            folder = self.folder.path().display(),
            authority = self.certificates.authority.display(),
            certificate = self.certificates.certificate(identity).display(),
            key = self.certificates.key(identity).display(),
            root = Self::ROOT,
        );
        process::write(&self.file("slapd.conf"), &configuration)?;
        std::fs::create_dir(self.file("database")).map_err(Error::io("make a folder"))?;
        process::write(&self.file("people.ldif"), &people())?;
        let mut add = Command::new("/usr/sbin/slapadd");
        add.arg("-f").arg(self.file("slapd.conf")).arg("-l").arg(self.file("people.ldif"));
        process::run(&mut add).map(drop)
    }

    /// Stops the server, as when it is gone; its entries stay.
    pub fn stop(&mut self) {
        self.process = None;
    }

    /// Starts the server again, at the ports that it had.
    ///
    /// # Errors
    /// When it does not start.
    pub fn restart(&mut self) -> Result<()> {
        self.process = None;
        let mut command = Command::new("/usr/sbin/slapd");
        let hosts = if self.ipv6 { ["127.0.0.1", "[::1]"].as_slice() } else { &["127.0.0.1"] };
        let at = |host: &&str| format!("ldap://{host}:{} ldaps://{host}:{}", self.ldap, self.ldaps);
        let urls = hosts.iter().map(at).collect::<Vec<_>>().join(" ");
        let ports = [self.ldap, self.ldaps];
        command.args(["-d", "0", "-h", &urls, "-f"]).arg(self.file("slapd.conf"));
        self.process =
            Some(Process::start(command, &ports, self.folder.path(), &self.file("log"))?);
        Ok(())
    }

    /// The processes of the server, by number.
    #[must_use]
    pub fn processes(&self) -> Vec<u32> {
        self.process.as_ref().map(Process::members).unwrap_or_default()
    }
}

/// Everything that is in the directory, in LDIF.
fn people() -> String {
    let root = Directory::ROOT;
    let mut ldif = format!(
        "dn: {root}\nobjectClass: dcObject\nobjectClass: organization\ndc: example\n\
         o: Example\n\n"
    );
    for unit in [Directory::BASE, Directory::GROUPS] {
        let name = unit.trim_start_matches("ou=").split(',').next().unwrap_or_default();
        let _ = write!(ldif, "dn: {unit}\nobjectClass: organizationalUnit\nou: {name}\n\n");
    }
    for (name, uid, title, department) in PEOPLE {
        let (given, sn) = name.rsplit_once(' ').unwrap_or((name, name));
        let _ = write!(
            ldif,
            "dn: uid={uid},{base}\nobjectClass: inetOrgPerson\nuid: {uid}\ncn: {name}\nsn: {sn}\n\
             givenName: {given}\nmail: {uid}@example.org\ntitle: {title}\nou: {department}\n\
             o: Example\ntelephoneNumber: +49 30 1234\n",
            base = Directory::BASE,
        );
        if uid == "sales" {
            let _ = writeln!(ldif, "userPassword: {}", Directory::PASSWORD);
        }
        ldif.push('\n');
    }
    let members: String = (PEOPLE.iter().filter(|person| person.3 == "Sales"))
        .map(|person| format!("member: uid={},{}\n", person.1, Directory::BASE))
        .collect();
    let _ = write!(
        ldif,
        "dn: cn=Everyone in Sales,{}\nobjectClass: groupOfNames\ncn: Everyone in Sales\n\
         description: The people of Sales\n{members}\n",
        Directory::GROUPS
    );
    ldif
}
