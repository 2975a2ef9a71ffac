//! Message classes: names with full stops between, from the general to the particular.

/// A class and its base classes, the nearest first: IPM.A.B, IPM.A, IPM.
pub(super) fn with_bases(class: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(class), |class| class.rsplit_once('.').map(|(base, _)| base))
        .filter(|class| !class.is_empty())
}

/// The same class, as names of classes are compared: without regard to case.
pub(super) fn key(class: &str) -> String {
    class.to_ascii_lowercase()
}
