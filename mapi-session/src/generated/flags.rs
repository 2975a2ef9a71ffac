// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
#![allow(missing_docs)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelOp {
    Lt,
    Le,
    Gt,
    Ge,
    Eq,
    Ne,
    Re,
    Unknown(u32),
}
impl RelOp {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Lt,
            1 => Self::Le,
            2 => Self::Gt,
            3 => Self::Ge,
            4 => Self::Eq,
            5 => Self::Ne,
            6 => Self::Re,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Lt => 0,
            Self::Le => 1,
            Self::Gt => 2,
            Self::Ge => 3,
            Self::Eq => 4,
            Self::Ne => 5,
            Self::Re => 6,
            Self::Unknown(other) => other,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BitMaskOp {
    Eqz,
    Nez,
    Unknown(u32),
}
impl BitMaskOp {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Eqz,
            1 => Self::Nez,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Eqz => 0,
            Self::Nez => 1,
            Self::Unknown(other) => other,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FuzzyLevel {
    FullString,
    Substring,
    Prefix,
    Unknown(u32),
}
impl FuzzyLevel {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::FullString,
            1 => Self::Substring,
            2 => Self::Prefix,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::FullString => 0,
            Self::Substring => 1,
            Self::Prefix => 2,
            Self::Unknown(other) => other,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    Ascend,
    Descend,
    Combine,
    CategoryMax,
    CategoryMin,
    Unknown(u32),
}
impl SortDirection {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Ascend,
            1 => Self::Descend,
            2 => Self::Combine,
            4 => Self::CategoryMax,
            8 => Self::CategoryMin,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Ascend => 0,
            Self::Descend => 1,
            Self::Combine => 2,
            Self::CategoryMax => 4,
            Self::CategoryMin => 8,
            Self::Unknown(other) => other,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectType {
    Store,
    AddressBook,
    Folder,
    AbContainer,
    Message,
    MailUser,
    Attachment,
    DistList,
    ProfileSection,
    Status,
    Session,
    FormInfo,
    Unknown(u32),
}
impl ObjectType {
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Store,
            2 => Self::AddressBook,
            3 => Self::Folder,
            4 => Self::AbContainer,
            5 => Self::Message,
            6 => Self::MailUser,
            7 => Self::Attachment,
            8 => Self::DistList,
            9 => Self::ProfileSection,
            10 => Self::Status,
            11 => Self::Session,
            12 => Self::FormInfo,
            other => Self::Unknown(other),
        }
    }
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Store => 1,
            Self::AddressBook => 2,
            Self::Folder => 3,
            Self::AbContainer => 4,
            Self::Message => 5,
            Self::MailUser => 6,
            Self::Attachment => 7,
            Self::DistList => 8,
            Self::ProfileSection => 9,
            Self::Status => 10,
            Self::Session => 11,
            Self::FormInfo => 12,
            Self::Unknown(other) => other,
        }
    }
}
bitflags::bitflags! { #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)] pub struct FuzzyOptions: u32 { const IGNORE_CASE = 0x10000; const IGNORE_NONSPACE = 0x20000; const LOOSE = 0x40000; const _ = !0; } }
