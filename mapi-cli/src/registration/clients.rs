//! The mail clients of a machine: what is written, and how what was there comes back.
//!
//! What was there is kept in the registry itself, below the client's key, from the moment before
//! anything changes.

use crate::failure::{Failure, Result};

/// The key of a client that remembers what was there.
const BEFORE: &str = "Before mapi register";
const DLL_PATH_EX: &str = "DLLPathEx";
const DEFAULT: &str = "Default client";
/// There where the client had a key of its own already. It is written first.
const HAD_KEY: &str = "Had a key";
/// There when all of it is remembered; before that nothing has changed.
const COMPLETE: &str = "Complete";

/// `HKLM\Software\Clients\Mail`, or what stands for it. Keys are paths below it; "" is the key
/// itself, and the value "" is its default value.
pub(super) trait Registry {
    fn has_key(&self, key: &str) -> bool;
    fn get(&self, key: &str, value: &str) -> Result<Option<String>>;
    fn set(&mut self, key: &str, value: &str, text: &str) -> Result<()>;
    fn remove(&mut self, key: &str, value: &str) -> Result<()>;
    fn remove_key(&mut self, key: &str) -> Result<()>;

    /// Sets a value, or removes it where there is to be none.
    fn put(&mut self, key: &str, value: &str, text: Option<&str>) -> Result<()> {
        match text {
            Some(text) => self.set(key, value, text),
            None => self.remove(key, value),
        }
    }
}

/// Makes `library` the machine's MAPI, as the client `name`.
pub(super) fn register(registry: &mut impl Registry, name: &str, library: &str) -> Result<()> {
    let before = format!(r"{name}\{BEFORE}");
    let default = registry.get("", "")?;
    if registry.get(&before, COMPLETE)?.is_none() {
        let begun = registry.has_key(&before);
        let had_key =
            if begun { registry.get(&before, HAD_KEY)?.is_some() } else { registry.has_key(name) };
        registry.put(&before, HAD_KEY, had_key.then_some("yes"))?;
        let path = registry.get(name, DLL_PATH_EX)?;
        registry.put(&before, DLL_PATH_EX, path.as_deref())?;
        registry.put(&before, DEFAULT, default.as_deref())?;
        registry.set(&before, COMPLETE, "yes")?;
    } else if default.as_deref() != Some(name) {
        // Somebody chose another default since; that is what was there before.
        registry.put(&before, DEFAULT, default.as_deref())?;
    }
    registry.set(name, DLL_PATH_EX, library)?;
    // Last, so that nothing is the default before it is whole.
    registry.set("", "", name)
}

/// Brings back what was there before, and tells which client is the default one then.
pub(super) fn unregister(registry: &mut impl Registry, name: &str) -> Result<Option<String>> {
    let before = format!(r"{name}\{BEFORE}");
    if !registry.has_key(&before) {
        return Err(Failure::new(format!(
            "mapi register has not registered a mail client \"{name}\""
        ))
        .hint("name the one that it has by --name"));
    }
    let complete = registry.get(&before, COMPLETE)?.is_some();
    // A default that somebody chose since stays.
    if complete && registry.get("", "")?.as_deref() == Some(name) {
        let default = registry.get(&before, DEFAULT)?;
        registry.put("", "", default.as_deref())?;
    }
    if registry.get(&before, HAD_KEY)?.is_some() {
        if complete {
            let path = registry.get(&before, DLL_PATH_EX)?;
            registry.put(name, DLL_PATH_EX, path.as_deref())?;
        }
        registry.remove_key(&before)?;
    } else {
        registry.remove_key(name)?;
    }
    registry.get("", "")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// A registry: keys with their values. The call with this number, and those after it, fail.
    #[derive(Clone, Default, PartialEq, Debug)]
    struct Fake {
        keys: BTreeMap<String, BTreeMap<String, String>>,
        fails_after: Option<usize>,
    }

    impl Fake {
        fn new(values: &[(&str, &str, &str)]) -> Fake {
            let mut fake = Fake::default();
            for (key, value, text) in values {
                fake.set(key, value, text).expect("it works");
            }
            fake
        }

        fn changes(&mut self) -> Result<()> {
            match &mut self.fails_after {
                Some(0) => Err(Failure::new("access is denied")),
                Some(left) => {
                    *left -= 1;
                    Ok(())
                }
                None => Ok(()),
            }
        }
    }

    impl Registry for Fake {
        fn has_key(&self, key: &str) -> bool {
            let below = format!("{key}\\");
            self.keys.keys().any(|k| k == key || k.starts_with(&below))
        }
        fn get(&self, key: &str, value: &str) -> Result<Option<String>> {
            Ok(self.keys.get(key).and_then(|values| values.get(value)).cloned())
        }
        fn set(&mut self, key: &str, value: &str, text: &str) -> Result<()> {
            self.changes()?;
            self.keys.entry(key.to_owned()).or_default().insert(value.to_owned(), text.to_owned());
            Ok(())
        }
        fn remove(&mut self, key: &str, value: &str) -> Result<()> {
            self.changes()?;
            // As in Windows, the key of a value that is to go is made all the same.
            self.keys.entry(key.to_owned()).or_default().remove(value);
            Ok(())
        }
        fn remove_key(&mut self, key: &str) -> Result<()> {
            self.changes()?;
            let below = format!("{key}\\");
            self.keys.retain(|k, _| k != key && !k.starts_with(&below));
            Ok(())
        }
    }

    const OURS: &str = "Embedded MAPI";

    /// What a machine may have had.
    fn machines() -> Vec<Fake> {
        vec![
            Fake::new(&[
                ("", "", "Microsoft Outlook"),
                ("Microsoft Outlook", "DLLPathEx", "o.dll"),
            ]),
            Fake::new(&[("", "", "Simple Mail"), (OURS, "DLLPathEx", "old.dll"), (OURS, "x", "y")]),
            Fake::new(&[("", "", OURS), (OURS, "", "Ours"), (OURS, "other", "value")]),
            Fake::new(&[("", "something", "else")]),
        ]
    }

    #[test]
    fn what_was_there_comes_back_to_the_letter() {
        for machine in machines() {
            let mut registry = machine.clone();
            register(&mut registry, OURS, "mapi.dll").expect("registered");
            assert_eq!(registry.get("", "").expect("read").as_deref(), Some(OURS));
            let library = registry.get(OURS, DLL_PATH_EX).expect("read");
            assert_eq!(library.as_deref(), Some("mapi.dll"));
            // Once more, with another library: what was there before stays what it was.
            register(&mut registry, OURS, "newer.dll").expect("registered");
            let default = unregister(&mut registry, OURS).expect("unregistered");
            assert_eq!(default, machine.get("", "").expect("read"));
            assert_eq!(registry, machine);
        }
    }

    #[test]
    fn wherever_a_registration_stops_it_can_be_taken_back() {
        for machine in machines() {
            for writes in 0..9 {
                let mut registry = machine.clone();
                registry.fails_after = Some(writes);
                let stopped = register(&mut registry, OURS, "mapi.dll").is_err();
                registry.fails_after = None;
                if writes % 2 == 0 && stopped {
                    // The second attempt does not take the first for what was there before.
                    register(&mut registry, OURS, "mapi.dll").expect("registered");
                }
                let begun = registry.has_key(&format!(r"{OURS}\{BEFORE}"));
                assert_eq!(unregister(&mut registry, OURS).is_ok(), begun, "after {writes} writes");
                assert_eq!(registry, machine, "after {writes} writes");
            }
        }
    }

    #[test]
    fn a_default_that_somebody_chose_since_stays() {
        let mut registry = Fake::new(&[("", "", "Microsoft Outlook")]);
        register(&mut registry, OURS, "mapi.dll").expect("registered");
        registry.set("", "", "Other Mail").expect("set");
        assert_eq!(unregister(&mut registry, OURS).expect("gone").as_deref(), Some("Other Mail"));
        let again = unregister(&mut registry, OURS).expect_err("there is none");
        assert!(again.message.contains(OURS));
    }
}
