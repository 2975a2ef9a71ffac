//! Cargo features: what they bring, and that nothing refers to it that is there without them.

use super::Checker;
use crate::diagnostics::{FileId, Place, Rule};
use crate::spec::At;

impl<'a> Checker<'a> {
    /// The feature that brings what a file describes.
    pub(super) fn feature(&self, file: FileId) -> Option<&'a At<String>> {
        let content = self.spec.files.iter().find(|(f, _)| *f == file);
        content.and_then(|(_, content)| content.feature.as_ref())
    }

    /// Features have names that cargo takes.
    pub(super) fn feature_names(&mut self) {
        let spec = self.spec;
        for (file, content) in &spec.files {
            let Some(name) = &content.feature else { continue };
            let mut chars = name.value.chars();
            let ok = chars.next().is_some_and(|c| c.is_ascii_lowercase())
                && chars.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            if !ok {
                self.report(
                    Rule::BadName,
                    self.at(*file, name),
                    format!("`{}` is no name of a feature", name.value),
                    "expected small letters, digits and `-`".to_owned(),
                );
            }
        }
    }

    /// A flag set that is referred to is there whenever what refers to it is.
    pub(super) fn set_is_there(&mut self, file: FileId, set: &At<String>) {
        if let Some((of, _)) = self.flags.get(set.value.as_str()).copied() {
            self.needs_feature(file, self.at(file, set), of, &set.value);
        }
    }

    /// An interface whose wrapper is referred to, too.
    pub(super) fn wrapper_is_there(&mut self, file: FileId, ty: &At<String>, interface: &str) {
        if let Some((of, entry)) = self.interfaces.get(interface).copied()
            && entry.object.is_some()
        {
            self.needs_feature(file, self.at(file, ty), of, interface);
        }
    }

    /// Whether what stands at `place` of `file` may refer to what `of` describes, which is called
    /// `name`: that is always there, or comes with the same feature.
    pub(super) fn needs_feature(&mut self, file: FileId, place: Place, of: FileId, name: &str) {
        let Some(feature) = self.feature(of) else { return };
        if self.feature(file).is_some_and(|own| own.value == feature.value) {
            return;
        }
        let other = (self.at(of, feature), "said here".to_owned());
        self.report(
            Rule::NeedsFeature,
            place,
            format!("`{name}` comes with the feature `{}` alone", feature.value),
            "this is there without it".to_owned(),
        )
        .other = Some(other);
    }
}
