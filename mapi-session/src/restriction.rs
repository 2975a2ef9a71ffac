//! Restrictions: which rows of a table are wanted.

use crate::flags::{BitMaskOp, FuzzyLevel, FuzzyOptions, RelOp};
use crate::{PropValue, Tag};

/// A condition on the rows of a table.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
#[allow(missing_docs)]
pub enum Restriction {
    And(Vec<Restriction>),
    Or(Vec<Restriction>),
    Not(Box<Restriction>),
    /// The text or bytes of `tag` match `value` as `level` and `options` say.
    Content {
        level: FuzzyLevel,
        options: FuzzyOptions,
        tag: Tag,
        value: PropValue,
    },
    /// The row's value of `tag` stands in relation `op` to `value`.
    Property {
        op: RelOp,
        tag: Tag,
        value: PropValue,
    },
    CompareProps {
        op: RelOp,
        left: Tag,
        right: Tag,
    },
    BitMask {
        op: BitMaskOp,
        tag: Tag,
        mask: u32,
    },
    /// The size of the value in bytes stands in relation `op` to `size`.
    Size {
        op: RelOp,
        tag: Tag,
        size: u32,
    },
    Exist(Tag),
    /// Some row of the recipient or attachment table fits.
    Sub {
        table: Tag,
        restriction: Box<Restriction>,
    },
    /// Properties that say something to a person; the inner restriction counts.
    Comment {
        restriction: Option<Box<Restriction>>,
        props: Vec<PropValue>,
    },
    /// At most `count` rows of the inner restriction.
    Count {
        count: u32,
        restriction: Box<Restriction>,
    },
}

impl Restriction {
    /// Names are compared without regard to case where this is added to a search.
    #[must_use]
    pub fn ignoring_case(mut self) -> Restriction {
        if let Restriction::Content { options, .. } = &mut self {
            *options |= FuzzyOptions::IGNORE_CASE;
        }
        self
    }
}

/// For tables that have 8-bit text only.
impl Restriction {
    pub(crate) fn narrowed(&self) -> Restriction {
        let inner = |one: &Restriction| Box::new(one.narrowed());
        let list = |all: &[Restriction]| all.iter().map(Restriction::narrowed).collect();
        match self {
            Restriction::And(all) => Restriction::And(list(all)),
            Restriction::Or(any) => Restriction::Or(list(any)),
            Restriction::Not(one) => Restriction::Not(inner(one)),
            Restriction::Content { level, options, tag, value } => Restriction::Content {
                level: *level,
                options: *options,
                tag: tag.narrowed(),
                value: value.narrowed(),
            },
            Restriction::Property { op, tag, value } => {
                Restriction::Property { op: *op, tag: tag.narrowed(), value: value.narrowed() }
            }
            Restriction::CompareProps { op, left, right } => Restriction::CompareProps {
                op: *op,
                left: left.narrowed(),
                right: right.narrowed(),
            },
            Restriction::Size { op, tag, size } => {
                Restriction::Size { op: *op, tag: tag.narrowed(), size: *size }
            }
            Restriction::Exist(tag) => Restriction::Exist(tag.narrowed()),
            Restriction::Comment { restriction, props } => Restriction::Comment {
                restriction: restriction.as_deref().map(inner),
                props: props.clone(),
            },
            Restriction::Count { count, restriction } => {
                Restriction::Count { count: *count, restriction: inner(restriction) }
            }
            // A mask has no text; the rows of another table are that one's affair.
            Restriction::BitMask { .. } | Restriction::Sub { .. } => self.clone(),
        }
    }
}

impl std::ops::Not for Restriction {
    type Output = Restriction;
    fn not(self) -> Restriction {
        Restriction::Not(Box::new(self))
    }
}

impl std::ops::BitAnd for Restriction {
    type Output = Restriction;
    fn bitand(self, other: Restriction) -> Restriction {
        match self {
            Restriction::And(mut all) => {
                all.push(other);
                Restriction::And(all)
            }
            first => Restriction::And(vec![first, other]),
        }
    }
}

impl std::ops::BitOr for Restriction {
    type Output = Restriction;
    fn bitor(self, other: Restriction) -> Restriction {
        match self {
            Restriction::Or(mut any) => {
                any.push(other);
                Restriction::Or(any)
            }
            first => Restriction::Or(vec![first, other]),
        }
    }
}
