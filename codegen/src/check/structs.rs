//! C types, and the layout of structures.

use std::collections::BTreeMap;

use super::{Checker, MAX_NESTING};
use crate::diagnostics::{FileId, Rule};
use crate::model::{self, ArrayLen, CBase, CType, Scalar};
use crate::spec::{self, At, StructKind};

/// Size and alignment.
type Layout = (u32, u32);

impl<'a> Checker<'a> {
    /// Reads a C type; `value` says whether it may be one without a pointer that has a size.
    pub(super) fn c_type(&mut self, file: FileId, ty: &At<String>) -> Option<CType> {
        let text = ty.value.trim();
        let base = text.trim_end_matches([' ', '*']);
        let stars = text[base.len()..].matches('*').count();
        let pointers = u8::try_from(stars).unwrap_or(u8::MAX);
        let found = match base {
            "void" => Some(CBase::Void),
            "TCHAR" => Some(CBase::Text),
            "GUID" => Some(CBase::Guid),
            "IUnknown" => Some(CBase::Interface(base.to_owned())),
            _ => Scalar::from_c_name(base)
                .map(CBase::Scalar)
                .or_else(|| self.structs.contains_key(base).then(|| CBase::Struct(base.to_owned())))
                .or_else(|| {
                    self.interfaces.contains_key(base).then(|| CBase::Interface(base.to_owned()))
                })
                .or_else(|| {
                    self.callbacks.contains_key(base).then(|| CBase::Callback(base.to_owned()))
                }),
        };
        let Some(found) = found else {
            let mut names: Vec<&str> = self.structs.keys().copied().collect();
            names.extend(self.interfaces.keys().copied());
            names.extend(self.callbacks.keys().copied());
            names.extend(Scalar::ALL.iter().map(|s| s.c_name()));
            names.extend(["void", "TCHAR", "GUID", "IUnknown"]);
            self.unknown(
                Rule::UnknownType,
                self.at(file, ty),
                "C type",
                base,
                "expected a number, a structure or an interface of the spec",
                names,
            );
            return None;
        };
        let needs_pointer =
            matches!(found, CBase::Void | CBase::Text | CBase::Interface(_) | CBase::Callback(_));
        if (needs_pointer && pointers == 0) || pointers > 3 {
            self.report(
                Rule::UnknownType,
                self.at(file, ty),
                format!("`{text}` cannot be passed or kept"),
                if pointers == 0 {
                    format!("expected a pointer: `{base}*`")
                } else {
                    "expected at most three pointers".to_owned()
                },
            );
            return None;
        }
        Some(CType { base: found, pointers })
    }

    pub(super) fn structs(&mut self) -> Vec<model::Struct> {
        let mut known = BTreeMap::new();
        let structs: Vec<_> = self.structs.values().copied().collect();
        structs
            .into_iter()
            .map(|(file, one)| {
                self.identifier(file, &one.name);
                self.one_struct(file, one, &mut known)
            })
            .collect()
    }

    fn one_struct(
        &mut self,
        file: FileId,
        one: &'a spec::Struct,
        known: &mut BTreeMap<&'a str, Option<Layout>>,
    ) -> model::Struct {
        let of = &one.name.value;
        let mut fields = Vec::new();
        let mut names: BTreeMap<&str, &At<String>> = BTreeMap::new();
        let (mut end, mut align, mut sound) = (0u32, 1u32, true);
        for (i, field) in one.fields.iter().enumerate() {
            self.identifier(file, &field.name);
            if let Some(first) = names.insert(&field.name.value, &field.name) {
                let place = self.at(file, &field.name);
                let first = self.at(file, first);
                let what = format!("field of `{of}`");
                self.duplicate(Rule::DuplicateField, &what, place, &field.name.value, first);
            }
            let ty = self.c_type(file, &field.ty);
            let array = self.array(file, field, i + 1 == one.fields.len());
            let Some(ty) = ty else {
                sound = false;
                continue;
            };
            let Some((size, field_align)) = self.layout(&ty, known, &mut vec![of.as_str()]) else {
                if sound {
                    self.report(
                        Rule::StructLayout,
                        self.at(file, &field.ty),
                        format!("`{of}` holds itself, or structures too deep in one another"),
                        "expected a pointer".to_owned(),
                    );
                }
                sound = false;
                continue;
            };
            let count = match array {
                Some(ArrayLen::Fixed(n)) => n,
                _ => 1,
            };
            let offset = match one.kind {
                StructKind::Struct => round_up(end, field_align),
                StructKind::Union => 0,
            };
            if sound && field.offset.value != offset {
                self.report(
                    Rule::StructLayout,
                    self.at(file, &field.offset),
                    format!("`{}` of `{of}` is not at {}", field.name.value, field.offset.value),
                    format!("expected {offset}, as C lays it out on x86-64"),
                );
            }
            let field_end = offset.saturating_add(size.saturating_mul(count));
            end = end.max(field_end);
            align = align.max(field_align);
            fields.push(model::Field {
                name: field.name.value.clone(),
                ty,
                array,
                offset: field.offset.value,
            });
        }
        if sound {
            let size = round_up(end, align);
            for (what, given, computed) in
                [("size", &one.size, size), ("alignment", &one.align, align)]
            {
                if given.value != computed {
                    self.report(
                        Rule::StructLayout,
                        self.at(file, given),
                        format!("the {what} of `{of}` is not {}", given.value),
                        format!("expected {computed}, as C lays it out on x86-64"),
                    );
                }
            }
        }
        model::Struct {
            name: of.clone(),
            kind: one.kind,
            size: one.size.value,
            align: one.align.value,
            doc: one.doc.clone(),
            page: one.page.clone(),
            source: self.source(file, &one.source, one.page.is_some()),
            fields,
        }
    }

    fn array(&mut self, file: FileId, field: &spec::Field, last: bool) -> Option<ArrayLen> {
        let array = field.array.as_ref()?;
        match (array.value.as_str(), array.value.parse::<u32>()) {
            ("flex", _) if last => Some(ArrayLen::Flexible),
            ("flex", _) => {
                self.report(
                    Rule::Misplaced,
                    self.at(file, array),
                    format!("`{}` goes on, yet fields follow it", field.name.value),
                    "expected the last field".to_owned(),
                );
                None
            }
            (_, Ok(n)) if n > 0 => Some(ArrayLen::Fixed(n)),
            _ => {
                self.report(
                    Rule::WrongType,
                    self.at(file, array),
                    format!("`{}` is not the length of an array", array.value),
                    "expected a number of elements, or `flex`".to_owned(),
                );
                None
            }
        }
    }

    /// Size and alignment on x86-64; `None` where a structure holds itself or an unknown type.
    fn layout(
        &self,
        ty: &CType,
        known: &mut BTreeMap<&'a str, Option<Layout>>,
        inside: &mut Vec<&'a str>,
    ) -> Option<Layout> {
        if ty.pointers > 0 {
            return Some((8, 8));
        }
        match &ty.base {
            CBase::Scalar(s) => Some((s.size(), s.size())),
            CBase::Guid => Some((16, 4)),
            CBase::Struct(name) => {
                let (_, one) = self.structs.get(name.as_str()).copied()?;
                if let Some(layout) = known.get(name.as_str()) {
                    return *layout;
                }
                if inside.contains(&one.name.value.as_str()) || inside.len() >= MAX_NESTING {
                    return None;
                }
                inside.push(&one.name.value);
                let layout = self.struct_layout(one, known, inside);
                inside.pop();
                known.insert(&one.name.value, layout);
                layout
            }
            CBase::Void | CBase::Text | CBase::Interface(_) | CBase::Callback(_) => None,
        }
    }

    fn struct_layout(
        &self,
        one: &'a spec::Struct,
        known: &mut BTreeMap<&'a str, Option<Layout>>,
        inside: &mut Vec<&'a str>,
    ) -> Option<Layout> {
        let (mut end, mut align) = (0u32, 1u32);
        for field in &one.fields {
            let text = field.ty.value.trim();
            let base = text.trim_end_matches([' ', '*']);
            let (size, field_align) = if base.len() < text.len() {
                (8, 8)
            } else if base == "GUID" {
                (16, 4)
            } else if let Some(scalar) = Scalar::from_c_name(base) {
                (scalar.size(), scalar.size())
            } else {
                let ty = CType { base: CBase::Struct(base.to_owned()), pointers: 0 };
                self.layout(&ty, known, inside)?
            };
            let count = field.array.as_ref().and_then(|a| a.value.parse().ok()).unwrap_or(1);
            let start = match one.kind {
                StructKind::Struct => round_up(end, field_align),
                StructKind::Union => 0,
            };
            end = end.max(start.saturating_add(size.saturating_mul(count)));
            align = align.max(field_align);
        }
        Some((round_up(end, align), align))
    }
}

fn round_up(n: u32, to: u32) -> u32 {
    n.checked_next_multiple_of(to).unwrap_or(u32::MAX)
}
