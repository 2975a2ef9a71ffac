//! What configures message services: the words that people use for the properties.

use std::io::{BufRead, IsTerminal};

use mapi_session::flags::ProfileSectionFlags;
use mapi_session::{PropValue, ServiceAdmin, Tag, Value, tags};
use mapi_subsystem::service::{
    AUTHENTICATION, DELETE_ON_SERVER, DROP_FOLDER, HEADERS_ONLY, PASSWORD, PICKUP_FOLDER, PORT,
    PST_PASSWORD, PST_PATH, SEARCH_BASE, SECURITY, SERVER, TRUSTED_CERTIFICATES, USER,
};

use crate::args::{Global, Settings};
use crate::dialog;
use crate::failure::{Failure, Result, cannot};
use crate::output::one_line;
use crate::services::Service;
use crate::values;

/// A setting of the services that the subsystem ships.
pub(crate) struct Setting {
    /// What people call it.
    pub(crate) word: &'static str,
    pub(crate) tag: Tag,
    /// What it is, as a dialog asks for it.
    pub(crate) title: &'static str,
    /// What may be said, and what stands for nothing.
    pub(crate) help: Option<&'static str>,
    /// The only values that it has, where it is a choice.
    choices: &'static [&'static str],
    /// The services that have it; all where none is named.
    services: &'static [&'static str],
    /// The services that it is asked for in, at a terminal, though other settings are given.
    asked: &'static [&'static str],
}

impl Setting {
    const fn new(word: &'static str, tag: Tag, title: &'static str) -> Setting {
        Setting { word, tag, title, help: None, choices: &[], services: &[], asked: &[] }
    }

    const fn of(mut self, services: &'static [&'static str]) -> Setting {
        self.services = services;
        self
    }

    const fn asked_in(mut self, services: &'static [&'static str]) -> Setting {
        self.asked = services;
        self
    }

    const fn help(mut self, help: &'static str) -> Setting {
        self.help = Some(help);
        self
    }

    const fn choices(mut self, choices: &'static [&'static str]) -> Setting {
        self.choices = choices;
        self
    }

    /// Whether nobody is to see it: it is one of those that a profile keeps encrypted.
    pub(crate) fn is_secret(&self) -> bool {
        (0x67F0..0x6800).contains(&self.tag.id())
    }

    /// Whether it is asked for in a service though other settings are given.
    pub(crate) fn is_asked_in(&self, service: &str) -> bool {
        self.asked.iter().any(|name| name.eq_ignore_ascii_case(service))
    }
}

/// The services of servers.
const SERVERS: &[&str] = &["SMTP", "IMAP", "LDAP"];

const SETTINGS: [Setting; 17] = [
    Setting::new("name", tags::DISPLAY_NAME.tag(), "Name of the service"),
    Setting::new("identity", tags::IDENTITY_DISPLAY.tag(), "Your name, as recipients see it")
        .of(&["LOCALAB", "SMTP"]),
    Setting::new("address", tags::EMAIL_ADDRESS.tag(), "Address")
        .of(&["LOCALAB", "LOCALXP", "SMTP"])
        .asked_in(&["SMTP"]),
    Setting::new("drop-folder", DROP_FOLDER.tag(), "Folder for mail to other places")
        .of(&["LOCALXP"]),
    Setting::new("pickup-folder", PICKUP_FOLDER.tag(), "Folder that mail is fetched from")
        .of(&["LOCALXP"]),
    Setting::new("server", SERVER.tag(), "Server")
        .of(SERVERS)
        .asked_in(SERVERS)
        .help("its name, as its certificate has it: mail.example.org"),
    Setting::new("security", SECURITY.tag(), "Security")
        .of(SERVERS)
        .choices(&["starttls", "tls", "none"])
        .help("starttls, tls (from the first byte on) or none; starttls where it is left empty"),
    Setting::new("port", PORT.tag(), "Port")
        .of(SERVERS)
        .help("may be left empty: the usual one of the protocol"),
    Setting::new("user", USER.tag(), "User")
        .of(SERVERS)
        .asked_in(SERVERS)
        .help("as the server knows you; left empty it is nobody"),
    Setting::new("password", PASSWORD.tag(), "Password").of(SERVERS).asked_in(SERVERS),
    Setting::new("authentication", AUTHENTICATION.tag(), "Authentication")
        .of(&["SMTP", "IMAP"])
        .choices(&["password", "xoauth2"])
        .help("password, or xoauth2 for an access token in its place"),
    Setting::new("trusted-certificates", TRUSTED_CERTIFICATES.tag(), "Trusted certificates")
        .of(SERVERS)
        .help("a file in PEM format, beside those of the system; may be left empty"),
    Setting::new("headers-only", HEADERS_ONLY.tag(), "Headers only")
        .of(&["IMAP"])
        .help("yes: whole messages are fetched only when they are marked for it"),
    Setting::new("delete-on-server", DELETE_ON_SERVER.tag(), "Delete on server")
        .of(&["IMAP"])
        .help("yes: what is deleted here is deleted at the server, too"),
    Setting::new("path", PST_PATH.tag(), "PST file").of(&["PST"]).asked_in(&["PST"]),
    Setting::new("password", PST_PASSWORD.tag(), "Password of the file, where it has one")
        .of(&["PST"]),
    Setting::new("search-base", SEARCH_BASE.tag(), "Search base")
        .of(&["LDAP"])
        .asked_in(&["LDAP"])
        .help("the entry that people are below: ou=people,dc=example,dc=org"),
];

/// The settings of a service, by the name that the subsystem knows it by.
pub(crate) fn of_service(name: &str) -> impl Iterator<Item = &'static Setting> {
    let has = move |setting: &&Setting| {
        setting.services.is_empty()
            || setting.services.iter().any(|service| service.eq_ignore_ascii_case(name))
    };
    SETTINGS.iter().filter(has)
}

/// Whether what a service is configured by shows only when it is used: at a server,
/// or in a file that another program wrote.
pub(crate) fn reaches_out(service: &str) -> bool {
    of_service(service).any(|s| s.tag == SERVER.tag() || s.tag == PST_PATH.tag())
}

/// The properties that the options name, for a service of this name.
pub(crate) fn parse(global: &Global, service: &str, args: &Settings) -> Result<Vec<PropValue>> {
    let mut props = Vec::new();
    for (name, text) in &args.set {
        let tag = tag(service, name)?;
        props.push(PropValue { tag, value: value(name, tag, text)? });
    }
    for name in &args.secret {
        let tag = tag(service, name)?;
        let text = secret(global, name)?;
        // What is wrong with a secret is told without it.
        let value = value(name, tag, &text).map_err(|_| {
            Failure::new(format!("the secret {name} cannot be kept as {}", tag.type_name()))
        })?;
        props.push(PropValue { tag, value });
    }
    Ok(props)
}

/// A value that nobody is to see: asked for at a terminal, a line of standard input elsewhere.
pub(crate) fn secret(global: &Global, name: &str) -> Result<String> {
    if dialog::can_ask(global) {
        return dialog::secret(name).ok_or_else(|| Failure::new(format!("no {name} was given")));
    }
    if std::io::stdin().is_terminal() {
        // Typed there it would be seen.
        return Err(Failure::new(format!("the secret {name} cannot be asked for"))
            .hint("leave --no-input out, or write it to standard input, a line for each secret"));
    }
    let mut line = String::new();
    let read = std::io::stdin().lock().read_line(&mut line);
    let line = match read {
        Ok(0) => Err(Failure::new(format!("standard input has no line for the secret {name}"))
            .hint("at a terminal it is asked for; elsewhere write it to standard input")),
        Ok(_) => Ok(line.trim_end_matches(['\n', '\r']).to_owned()),
        Err(error) => Err(Failure::new(format!("cannot read the secret {name}: {error}"))),
    }?;
    Ok(line)
}

/// The property of a name: a word of the service, a name of the spec, or a tag in hexadecimal.
fn tag(service: &str, name: &str) -> Result<Tag> {
    if let Some(setting) = of_service(service).find(|s| s.word.eq_ignore_ascii_case(name)) {
        return Ok(setting.tag);
    }
    let hex = name.strip_prefix("0x").or_else(|| name.strip_prefix("0X"));
    if let Some(number) = hex.filter(|hex| hex.len() == 8).map(|hex| u32::from_str_radix(hex, 16)) {
        return number
            .map(Tag)
            .map_err(|_| Failure::new(format!("{name:?} is no tag: 0x and 8 hexadecimal digits")));
    }
    if let Some(tag) = Tag::from_name(name) {
        return Ok(tag);
    }
    let words: Vec<&str> = of_service(service).map(|setting| setting.word).collect();
    Err(Failure::new(format!("{name:?} is no setting of {service}")).hint(format!(
        "its settings are {}; any other property goes by its name (PR_EMAIL_ADDRESS) or its tag \
         (0x6610001F)",
        words.join(", ")
    )))
}

/// A value of the tag's type.
pub(crate) fn value(name: &str, tag: Tag, text: &str) -> Result<Value> {
    let wrong =
        |expected: &str| Failure::new(format!("{name} cannot be {text:?}: expected {expected}"));
    if let Some(setting) = SETTINGS.iter().find(|s| s.tag == tag && !s.choices.is_empty()) {
        let text = text.trim().to_ascii_lowercase();
        if !text.is_empty() && !setting.choices.contains(&text.as_str()) {
            return Err(wrong(&setting.choices.join(", ")));
        }
        return Ok(Value::Unicode(text));
    }
    let number = || match text.strip_prefix("0x") {
        Some(hex) => i64::from_str_radix(hex, 16).ok(),
        None => text.parse::<i64>().ok(),
    };
    Ok(match tag.type_code() {
        0x001F if tag == DROP_FOLDER.tag() || tag == PICKUP_FOLDER.tag() => {
            Value::Unicode(path(text).ok_or_else(|| wrong("the path of a folder"))?)
        }
        0x001F if tag == TRUSTED_CERTIFICATES.tag() || tag == PST_PATH.tag() => {
            Value::Unicode(path(text).ok_or_else(|| wrong("the path of a file"))?)
        }
        0x0003 if tag == PORT.tag() => {
            // The one of the protocol is 0.
            let port = if text.is_empty() { Some(0) } else { text.parse::<u16>().ok() };
            Value::Long(port.ok_or_else(|| wrong("a number from 1 to 65535"))?.into())
        }
        0x001F if tag == tags::EMAIL_ADDRESS.tag() => {
            dialog::address(text).map_err(|_| wrong("an address like work@example.org"))?;
            Value::Unicode(text.to_owned())
        }
        0x001F => Value::Unicode(text.to_owned()),
        0x0002 => {
            let number = number().and_then(|n| i16::try_from(n).ok());
            Value::I2(number.ok_or_else(|| wrong("a number of 16 bits"))?)
        }
        0x0003 => {
            // Flags are written as they are in headers: 0x80000000 is one.
            let number = number().and_then(|n| {
                i32::try_from(n).ok().or_else(|| u32::try_from(n).ok().map(u32::cast_signed))
            });
            Value::Long(number.ok_or_else(|| wrong("a number of 32 bits"))?)
        }
        0x0014 => Value::I8(number().ok_or_else(|| wrong("a number of 64 bits"))?),
        0x000B => match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" => Value::Boolean(true),
            "false" | "no" | "0" => Value::Boolean(false),
            _ => return Err(wrong("true or false")),
        },
        0x0102 => Value::Binary(bytes(text).ok_or_else(|| wrong("pairs of hexadecimal digits"))?),
        _ => {
            return Err(Failure::new(format!(
                "{name} is a property of type {}, which cannot be given here",
                tag.type_name()
            ))
            .hint("text, whole numbers, true and false, and bytes in hexadecimal can"));
        }
    })
}

/// The subsystem takes a path from its home, people write one from where they are. An empty one
/// is none.
fn path(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some(String::new());
    }
    std::path::absolute(text).ok()?.to_str().map(str::to_owned)
}

fn bytes(text: &str) -> Option<Vec<u8>> {
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else { return None };
    let digit = |d: u8| char::from(d).to_digit(16).and_then(|d| u8::try_from(d).ok());
    pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect()
}

/// What a service is configured by: words, or names of properties, and their values. The name that
/// people see is left out, and so is what is secret.
pub(crate) fn of(admin: &ServiceAdmin<'_>, service: &Service) -> Result<Vec<(String, String)>> {
    let name = &service.row.service_name;
    let section = admin
        .open_profile_section(&service.uid, ProfileSectionFlags::FORCE_ACCESS)
        .map_err(cannot(format!("read the settings of message service {}", service.title())))?;
    let mut settings = Vec::new();
    for prop in section.all_props()? {
        let known = of_service(name).find(|setting| setting.tag == prop.tag);
        let word = match known {
            Some(setting) if setting.tag == tags::DISPLAY_NAME.tag() => continue,
            Some(setting) => setting.word.to_owned(),
            // The range of what services keep for themselves.
            None if (0x6600..0x6800).contains(&prop.tag.id()) => format!("0x{:08X}", prop.tag.0),
            None => continue,
        };
        settings.push((word, one_line(&values::text(&prop.value))));
    }
    settings.sort();
    Ok(settings)
}

/// The same for programs.
pub(crate) fn json(settings: &[(String, String)]) -> serde_json::Value {
    settings
        .iter()
        .map(|(word, value)| (word.clone(), value.clone().into()))
        .collect::<serde_json::Map<_, _>>()
        .into()
}
