//! How C lays a structure out, for a width of pointers.

use crate::model::{ArrayLen, CBase, Field, Model, Scalar, Struct, StructKind};

/// Where a structure's fields are, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// Its size.
    pub size: u32,
    /// Its alignment.
    pub align: u32,
    /// The offset of each field, in order.
    pub offsets: Vec<u32>,
}

impl Scalar {
    /// Its size in bytes where a pointer has `pointer` of them. On x86-64, and on 32-bit Windows,
    /// its alignment is the same.
    #[must_use]
    pub const fn size_with(self, pointer: u32) -> u32 {
        match self {
            Scalar::UlongPtr | Scalar::LongPtr => pointer,
            _ => self.size(),
        }
    }
}

impl Model {
    /// Lays `one` out where a pointer has `pointer` bytes: 8 on x86-64, 4 on 32-bit Windows.
    #[must_use]
    pub fn layout(&self, one: &Struct, pointer: u32) -> Layout {
        let mut layout = Layout { size: 0, align: 1, offsets: Vec::new() };
        for field in &one.fields {
            let (size, align) = self.field(field, pointer);
            let offset = match one.kind {
                StructKind::Struct => layout.size.next_multiple_of(align),
                StructKind::Union => 0,
            };
            layout.offsets.push(offset);
            layout.size = layout.size.max(offset + size);
            layout.align = layout.align.max(align);
        }
        layout.size = layout.size.next_multiple_of(layout.align);
        layout
    }

    /// Size and alignment of a field. The check has seen that no structure holds itself.
    fn field(&self, field: &Field, pointer: u32) -> (u32, u32) {
        let (size, align) = match &field.ty.base {
            _ if field.ty.pointers > 0 => (pointer, pointer),
            CBase::Scalar(scalar) => (scalar.size_with(pointer), scalar.size_with(pointer)),
            CBase::Guid => (16, 4),
            CBase::Struct(name) => match self.structs.iter().find(|s| s.name == *name) {
                Some(inner) => {
                    let inner = self.layout(inner, pointer);
                    (inner.size, inner.align)
                }
                None => (0, 1),
            },
            CBase::Void | CBase::Text | CBase::Interface(_) | CBase::Callback(_) => (0, 1),
        };
        match field.array {
            Some(ArrayLen::Fixed(n)) => (size * n, align),
            _ => (size, align),
        }
    }
}
