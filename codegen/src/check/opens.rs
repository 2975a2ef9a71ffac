//! What properties open as.

use super::Checker;
use crate::diagnostics::{FileId, Rule};
use crate::model::{Opens, PropType};
use crate::spec::{self, Implementer};

impl<'a> Checker<'a> {
    /// What a property opens as, and why one of type PT_OBJECT does not.
    pub(super) fn opens(
        &mut self,
        file: FileId,
        property: &'a spec::Property,
        ty: PropType,
    ) -> (Vec<Opens>, Option<String>) {
        let mut opens = Vec::new();
        for kind in &property.opens {
            let stream = kind.value == "Stream";
            let fits = match ty {
                PropType::Object => true,
                PropType::Unicode | PropType::String8 | PropType::Binary => stream,
                _ => false,
            };
            if !fits {
                self.report(
                    Rule::Misplaced,
                    self.at(file, kind),
                    format!(
                        "`{}` is {}, which does not open as `{}`",
                        property.name.value,
                        ty.name(),
                        kind.value
                    ),
                    "expected a property of type PT_OBJECT; text and bytes open as `Stream`"
                        .to_owned(),
                );
            } else if stream {
                opens.push(Opens::Stream);
            } else if self.is_opened(&kind.value) {
                opens.push(Opens::Object(kind.value.clone()));
            } else {
                let mut names: Vec<&str> =
                    self.objects.keys().copied().filter(|o| self.is_opened(o)).collect();
                names.push("Stream");
                self.unknown(
                    Rule::UnknownObject,
                    self.at(file, kind),
                    "object",
                    &kind.value,
                    "expected an object that MAPI gives, or `Stream`",
                    names,
                );
            }
        }
        let of_file = self.spec.files.iter().find(|(f, _)| *f == file);
        let of_file = of_file.and_then(|(_, content)| content.no_open.as_ref());
        let reason = match (ty, &property.no_open) {
            (PropType::Object, Some(own)) => Some(own),
            (PropType::Object, None) if property.opens.is_empty() => of_file,
            (_, None) => None,
            (_, Some(own)) => {
                self.report(
                    Rule::Misplaced,
                    self.at(file, own),
                    format!("`{}` is {}, and is read", property.name.value, ty.name()),
                    "expected a property of type PT_OBJECT".to_owned(),
                );
                None
            }
        };
        if ty == PropType::Object && property.opens.is_empty() == reason.is_none() {
            let both = reason.is_some();
            self.report(
                Rule::OpensOrReason,
                self.at(file, if both { &property.opens[0] } else { &property.ty }),
                if both {
                    format!("`{}` opens, yet says why not", property.name.value)
                } else {
                    format!("`{}` is an object, yet nothing opens it", property.name.value)
                },
                "expected either `opens`, or a reason in `no_open`".to_owned(),
            );
        }
        (opens, reason.map(|r| r.value.clone()))
    }

    /// Whether MAPI hands such objects out, so that there is a wrapper.
    fn is_opened(&self, object: &str) -> bool {
        let interface = self.objects.get(object);
        interface.is_some_and(|(_, i)| i.implemented_by != Implementer::Client)
    }
}
