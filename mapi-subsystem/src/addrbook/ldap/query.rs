//! What a directory is asked for: filters (RFC 4515), in which a name is never more than a name.

use ldap3::ldap_escape;

use super::super::resolve::words;

/// What an address book has of a directory: people and groups.
pub(super) const ANYBODY: &str = "(|(objectClass=person)(objectClass=groupOfNames)\
     (objectClass=groupOfUniqueNames)(objectClass=group))";

/// The most words of a name that the server is asked about.
const MOST_WORDS: usize = 16;

/// Those who are called this in full: by name, address or account.
pub(super) fn exactly(name: &str) -> String {
    let name = ldap_escape(without_type(name));
    let any = ["mail", "uid", "cn", "displayName", "sAMAccountName"];
    let any: String = any.iter().map(|attribute| format!("({attribute}={name})")).collect();
    format!("(&{ANYBODY}(|{any}))")
}

/// Those who may be meant by a name: each of its words begins one of theirs, or their address or
/// account begins with it.
pub(super) fn beginning(name: &str) -> String {
    let name = without_type(name);
    let whole = ldap_escape(name);
    let of_word = |word: String| {
        let word = ldap_escape(word);
        let starts = ["cn", "displayName", "sn", "givenName"];
        let starts: String = (starts.iter()).map(|a| format!("({a}={word}*)")).collect();
        format!("(|{starts}(cn=* {word}*)(displayName=* {word}*))")
    };
    let words: String = words(name).into_iter().take(MOST_WORDS).map(of_word).collect();
    let words = if words.is_empty() { String::new() } else { format!("(&{words})") };
    format!("(&{ANYBODY}(|{words}(mail={whole}*)(uid={whole}*)(sAMAccountName={whole}*)))")
}

/// A name without the type of an address before it.
fn without_type(name: &str) -> &str {
    let name = name.trim();
    match name.get(..5) {
        Some(kind) if kind.eq_ignore_ascii_case("smtp:") => name[5..].trim(),
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 4515, section 3: what a filter gives a meaning to is escaped.
    #[test]
    fn a_name_is_no_part_of_the_filter() {
        for name in ["*", "a)(uid=*", "Payroll (External)", "back\\slash", "nul\0"] {
            for filter in [exactly(name), beginning(name)] {
                let escaped = filter.replace("\\2a", "").replace("\\28", "").replace("\\29", "");
                let stars = escaped.replace("=* ", "").replace("*)", "");
                assert!(!stars.contains('*'), "{filter}");
                assert_eq!(escaped.matches('(').count(), escaped.matches(')').count(), "{filter}");
                assert!(!filter.contains("(uid=*)") && !filter.contains('\0'), "{filter}");
            }
        }
        assert!(exactly("smtp:sales@example.org").contains("(mail=sales@example.org)"));
    }
}
