//! What generated sets of flags are made of.
//!
//! They are `bitflags`: each implements [`Flags`], whose methods this crate gives as
//! [`mapi_session::Flags`](crate::Flags). What programs call most they also have of their own.
//! `bitflags!` itself would give each set some hundred functions, of which nearly all are never
//! called and all are compiled, for nearly 200 sets.

use std::fmt;

pub use bitflags;
use bitflags::Flags;
#[cfg(feature = "serde")]
pub use serde;

/// Writes a set as its names, unknown bits as a number: `FlushFlags(UPLOAD | 0x100)`.
///
/// # Errors
/// Those of `out`.
pub fn debug<F: Flags<Bits = u32>>(
    set: &F,
    name: &str,
    out: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    write!(out, "{name}(")?;
    if set.is_empty() {
        out.write_str("0x0")?;
    } else {
        bitflags::parser::to_writer(set, &mut *out)?;
    }
    out.write_str(")")
}

/// A set of flags of 32 bits that keeps the bits that it has no name for.
#[doc(hidden)]
#[macro_export]
macro_rules! flag_set {
    (
        $(#[$about:meta])*
        pub struct $Set:ident: u32 {
            $($(#[$of:meta])* const $NAME:ident = $value:expr;)*
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Default, PartialEq, Hash)]
        pub struct $Set(u32);

        // Derived, it would compile a function for each set.
        impl ::core::cmp::Eq for $Set {}

        impl $Set {
            $($(#[$of])* pub const $NAME: Self = Self($value);)*

            /// No flag.
            #[must_use]
            pub const fn empty() -> Self {
                Self(0)
            }

            /// The set with these bits, those without a name included.
            #[must_use]
            pub const fn from_bits_retain(bits: u32) -> Self {
                Self(bits)
            }

            /// The number that MAPI uses.
            #[must_use]
            pub const fn bits(&self) -> u32 {
                self.0
            }

            /// Whether all flags of `other` are set.
            #[must_use]
            pub const fn contains(&self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }

            /// The flags of either.
            #[must_use]
            pub const fn union(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }

        impl $crate::flag_set::bitflags::Flags for $Set {
            type Bits = u32;
            const FLAGS: &'static [$crate::flag_set::bitflags::Flag<Self>] = &[
                $($crate::flag_set::bitflags::Flag::new(stringify!($NAME), Self::$NAME),)*
                $crate::flag_set::bitflags::Flag::new("", Self(!0)),
            ];

            fn bits(&self) -> u32 {
                self.0
            }

            fn from_bits_retain(bits: u32) -> Self {
                Self(bits)
            }
        }

        impl ::core::fmt::Debug for $Set {
            fn fmt(&self, out: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::flag_set::debug(self, stringify!($Set), out)
            }
        }

        impl ::core::ops::BitOr for $Set {
            type Output = Self;

            fn bitor(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }

        impl ::core::ops::BitOrAssign for $Set {
            fn bitor_assign(&mut self, other: Self) {
                self.0 |= other.0;
            }
        }

        impl ::core::ops::BitAnd for $Set {
            type Output = Self;

            fn bitand(self, other: Self) -> Self {
                Self(self.0 & other.0)
            }
        }

        impl ::core::ops::Sub for $Set {
            type Output = Self;

            fn sub(self, other: Self) -> Self {
                Self(self.0 & !other.0)
            }
        }

        impl ::core::ops::SubAssign for $Set {
            fn sub_assign(&mut self, other: Self) {
                self.0 &= !other.0;
            }
        }

        $crate::flag_set_serde!($Set);
    };
}

/// Written as its names, `"READ | MODIFY"`, in formats for people, as its bits in others.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! flag_set_serde {
    ($Set:ident) => {
        impl $crate::flag_set::serde::Serialize for $Set {
            fn serialize<S: $crate::flag_set::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::flag_set::bitflags::serde::serialize(self, to)
            }
        }

        impl<'de> $crate::flag_set::serde::Deserialize<'de> for $Set {
            fn deserialize<D: $crate::flag_set::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::flag_set::bitflags::serde::deserialize(from)
            }
        }
    };
}

/// Without serde there is nothing to write.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! flag_set_serde {
    ($Set:ident) => {};
}
