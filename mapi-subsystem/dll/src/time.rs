//! Arithmetic with FILETIMEs, as unsigned numbers of 64 bits; what does not fit is cut off.

use mapi_session::raw::FILETIME;
use mapi_session::wire::{decode, encode};

fn number(time: FILETIME) -> u64 {
    decode::file_time(time) as u64
}

fn time(number: u64) -> FILETIME {
    encode::file_time(number as i64)
}

pub(crate) unsafe fn ft_mul_dw_dw(a: u32, b: u32) -> FILETIME {
    time(u64::from(a) * u64::from(b))
}

pub(crate) unsafe fn ft_mul_dw(a: u32, b: FILETIME) -> FILETIME {
    time(u64::from(a).wrapping_mul(number(b)))
}

pub(crate) unsafe fn ft_add_ft(a: FILETIME, b: FILETIME) -> FILETIME {
    time(number(a).wrapping_add(number(b)))
}

pub(crate) unsafe fn ft_adc_ft(a: FILETIME, b: FILETIME, carry: *mut u16) -> FILETIME {
    if carry.is_null() {
        // SAFETY: it takes numbers only.
        return unsafe { ft_add_ft(a, b) };
    }
    // SAFETY: the caller vouches for `carry`.
    unsafe {
        let (sum, first) = number(a).overflowing_add(number(b));
        let (sum, second) = sum.overflowing_add(u64::from(carry.read() != 0));
        carry.write(u16::from(first || second));
        time(sum)
    }
}

pub(crate) unsafe fn ft_sub_ft(a: FILETIME, b: FILETIME) -> FILETIME {
    time(number(a).wrapping_sub(number(b)))
}

pub(crate) unsafe fn ft_neg_ft(a: FILETIME) -> FILETIME {
    time(number(a).wrapping_neg())
}
