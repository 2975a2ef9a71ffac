//! The format of form configuration files: sections of entries, as Windows has them.

use mapi_session::wire::CodePage;

/// A configuration file: its sections in order. Names of sections and entries are compared
/// without regard to case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Ini {
    sections: Vec<Section>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Section {
    name: String,
    entries: Vec<(String, String)>,
}

impl Ini {
    /// Reads a file: UTF-8, UTF-16 with a mark, or else the system's code page.
    ///
    /// # Errors
    /// What is wrong, and in which line.
    pub(super) fn read(bytes: &[u8]) -> Result<Ini, String> {
        let text = match bytes {
            [0xFF, 0xFE, rest @ ..] => {
                let units = rest.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
                String::from_utf16_lossy(&units.collect::<Vec<_>>())
            }
            [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
            bytes => match std::str::from_utf8(bytes) {
                Ok(text) => text.to_owned(),
                Err(_) => CodePage::system().decode(bytes),
            },
        };
        Ini::parse(&text)
    }

    /// Reads text.
    ///
    /// # Errors
    /// What is wrong, and in which line.
    pub(super) fn parse(text: &str) -> Result<Ini, String> {
        let mut ini = Ini::default();
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            let number = index + 1;
            if line.is_empty() || line.starts_with(';') {
                continue;
            }
            if let Some(rest) = line.strip_prefix('[') {
                let name = rest
                    .strip_suffix(']')
                    .ok_or_else(|| format!("line {number}: the name of a section ends with ]"))?;
                ini.sections.push(Section { name: name.trim().to_owned(), entries: Vec::new() });
                continue;
            }
            let (key, value) = line
                .split_once('=')
                .ok_or_else(|| format!("line {number}: this is no section, entry or comment"))?;
            let section = ini
                .sections
                .last_mut()
                .ok_or_else(|| format!("line {number}: this entry stands before any section"))?;
            section.entries.push((key.trim().to_owned(), value.trim().to_owned()));
        }
        Ok(ini)
    }

    fn section(&self, name: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.name.eq_ignore_ascii_case(name))
    }

    /// Whether there is a section.
    pub(super) fn has(&self, section: &str) -> bool {
        self.section(section).is_some()
    }

    /// The entries of a section; none, where it is not there.
    pub(super) fn entries(&self, section: &str) -> &[(String, String)] {
        self.section(section).map_or(&[], |section| &section.entries)
    }

    /// An entry that is not empty.
    pub(super) fn get(&self, section: &str, key: &str) -> Option<&str> {
        let entries = self.entries(section).iter();
        let found = entries.filter(|(name, _)| name.eq_ignore_ascii_case(key));
        found.map(|(_, value)| value.as_str()).find(|value| !value.is_empty())
    }

    /// The values of the entries whose name starts like this: `Verb1` and `Verb.2` with `Verb`.
    pub(super) fn listed<'a>(
        &'a self,
        section: &str,
        start: &'a str,
    ) -> impl Iterator<Item = &'a str> {
        self.entries(section)
            .iter()
            .filter(move |(name, value)| {
                let begins = name.get(..start.len());
                !value.is_empty() && begins.is_some_and(|part| part.eq_ignore_ascii_case(start))
            })
            .map(|(_, value)| value.as_str())
    }

    /// Adds a section without entries. `false`: it is there already.
    pub(super) fn begin(&mut self, section: &str) -> bool {
        let new = !self.has(section);
        if new {
            self.sections.push(Section { name: section.to_owned(), entries: Vec::new() });
        }
        new
    }

    /// Adds an entry to a section, which is made where it is not there.
    pub(super) fn add(&mut self, section: &str, key: &str, value: &str) {
        let entry = (key.to_owned(), value.to_owned());
        let same = |s: &&mut Section| s.name.eq_ignore_ascii_case(section);
        match self.sections.iter_mut().find(same) {
            Some(found) => found.entries.push(entry),
            None => {
                self.sections.push(Section { name: section.to_owned(), entries: vec![entry] });
            }
        }
    }

    /// Gives entries other values, by what they are now.
    pub(super) fn change(&mut self, mut other: impl FnMut(&str, &str, &str) -> Option<String>) {
        for section in &mut self.sections {
            for (key, value) in &mut section.entries {
                if let Some(new) = other(&section.name, key, value) {
                    *value = new;
                }
            }
        }
    }

    /// The text of the file.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        for section in &self.sections {
            if !text.is_empty() {
                text.push_str("\r\n");
            }
            text.push_str(&format!("[{}]\r\n", section.name));
            for (key, value) in &section.entries {
                text.push_str(&format!("{key} = {value}\r\n"));
            }
        }
        text
    }
}
