// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! How the raw layer lies in memory, as the spec says. Where a tool lays something
//! out in another way, this does not compile.
#![cfg(target_pointer_width = "64")]
use core::mem::{align_of, offset_of, size_of};
use windows_core::{GUID, Interface};
use super::raw;
const _: [(); 5] = [(); size_of::<raw::ENTRYID>()];
const _: [(); 1] = [(); align_of::<raw::ENTRYID>()];
const _: [(); 0] = [(); offset_of!(raw::ENTRYID, abFlags)];
const _: [(); 4] = [(); offset_of!(raw::ENTRYID, ab)];
const _: [(); 32] = [(); size_of::<raw::MAPIERROR>()];
const _: [(); 8] = [(); align_of::<raw::MAPIERROR>()];
const _: [(); 0] = [(); offset_of!(raw::MAPIERROR, ulVersion)];
const _: [(); 8] = [(); offset_of!(raw::MAPIERROR, lpszError)];
const _: [(); 16] = [(); offset_of!(raw::MAPIERROR, lpszComponent)];
const _: [(); 24] = [(); offset_of!(raw::MAPIERROR, ulLowLevelError)];
const _: [(); 28] = [(); offset_of!(raw::MAPIERROR, ulContext)];
const _: [(); 8] = [(); size_of::<raw::Number>()];
const _: [(); 8] = [(); align_of::<raw::Number>()];
const _: [(); 0] = [(); offset_of!(raw::Number, s)];
const _: [(); 0] = [(); offset_of!(raw::Number, us)];
const _: [(); 0] = [(); offset_of!(raw::Number, l)];
const _: [(); 0] = [(); offset_of!(raw::Number, ul)];
const _: [(); 0] = [(); offset_of!(raw::Number, ll)];
const _: [(); 0] = [(); offset_of!(raw::Number, ull)];
const _: [(); 0] = [(); offset_of!(raw::Number, f)];
const _: [(); 0] = [(); offset_of!(raw::Number, d)];
const _: [(); 0] = [(); offset_of!(raw::Number, lp)];
const _: [(); 0] = [(); offset_of!(raw::Number, ulp)];
const _: [(); 0] = [(); offset_of!(raw::Number, sc)];
const _: [(); 0] = [(); offset_of!(raw::Number, ok)];
const _: [(); 48] = [(); size_of::<raw::Pair>()];
const _: [(); 8] = [(); align_of::<raw::Pair>()];
const _: [(); 0] = [(); offset_of!(raw::Pair, first)];
const _: [(); 8] = [(); offset_of!(raw::Pair, r#type)];
const _: [(); 16] = [(); offset_of!(raw::Pair, narrow)];
const _: [(); 24] = [(); offset_of!(raw::Pair, id)];
const _: [(); 40] = [(); offset_of!(raw::Pair, watcher)];
const _: [(); 32] = [(); size_of::<raw::IStray_Vtbl>()];
const _: [(); 24] = [(); offset_of!(raw::IStray_Vtbl, Stray)];
const _: () = assert!(
    raw::IThing::IID.to_u128() == GUID::from_u128(0x10000000_0000_0000_c000_000000000046)
    .to_u128()
);
const _: [(); 40] = [(); size_of::<raw::IThing_Vtbl>()];
const _: [(); 24] = [(); offset_of!(raw::IThing_Vtbl, GetLastError)];
const _: [(); 32] = [(); offset_of!(raw::IThing_Vtbl, Rename)];
const _: () = assert!(
    raw::IWatcher::IID.to_u128() ==
    GUID::from_u128(0x10000002_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 32] = [(); size_of::<raw::IWatcher_Vtbl>()];
const _: [(); 24] = [(); offset_of!(raw::IWatcher_Vtbl, Happened)];
const _: () = assert!(
    raw::IBox::IID.to_u128() == GUID::from_u128(0x10000001_0000_0000_c000_000000000046)
    .to_u128()
);
const _: [(); 64] = [(); size_of::<raw::IBox_Vtbl>()];
const _: [(); 40] = [(); offset_of!(raw::IBox_Vtbl, OpenThing)];
const _: [(); 48] = [(); offset_of!(raw::IBox_Vtbl, Count)];
const _: [(); 56] = [(); offset_of!(raw::IBox_Vtbl, Watch)];
