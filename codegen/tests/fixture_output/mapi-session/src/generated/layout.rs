// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! How the raw layer lies in memory, as the spec says. Where a tool lays something
//! out in another way, this does not compile.
use core::ffi::c_void;
use core::mem::{align_of, offset_of, size_of};
use windows_core::{GUID, Interface};
use super::raw;
#[cfg(target_pointer_width = "64")]
mod structures {
    use super::*;
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
}
#[cfg(all(target_pointer_width = "32", windows))]
mod structures {
    use super::*;
    const _: [(); 5] = [(); size_of::<raw::ENTRYID>()];
    const _: [(); 1] = [(); align_of::<raw::ENTRYID>()];
    const _: [(); 0] = [(); offset_of!(raw::ENTRYID, abFlags)];
    const _: [(); 4] = [(); offset_of!(raw::ENTRYID, ab)];
    const _: [(); 20] = [(); size_of::<raw::MAPIERROR>()];
    const _: [(); 4] = [(); align_of::<raw::MAPIERROR>()];
    const _: [(); 0] = [(); offset_of!(raw::MAPIERROR, ulVersion)];
    const _: [(); 4] = [(); offset_of!(raw::MAPIERROR, lpszError)];
    const _: [(); 8] = [(); offset_of!(raw::MAPIERROR, lpszComponent)];
    const _: [(); 12] = [(); offset_of!(raw::MAPIERROR, ulLowLevelError)];
    const _: [(); 16] = [(); offset_of!(raw::MAPIERROR, ulContext)];
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
    const _: [(); 40] = [(); size_of::<raw::Pair>()];
    const _: [(); 8] = [(); align_of::<raw::Pair>()];
    const _: [(); 0] = [(); offset_of!(raw::Pair, first)];
    const _: [(); 8] = [(); offset_of!(raw::Pair, r#type)];
    const _: [(); 12] = [(); offset_of!(raw::Pair, narrow)];
    const _: [(); 16] = [(); offset_of!(raw::Pair, id)];
    const _: [(); 32] = [(); offset_of!(raw::Pair, watcher)];
}
const SLOT: usize = size_of::<usize>();
/// A function that is called as COM calls methods, stdcall on 32-bit x86, with so
/// many parameters beside the object.
trait Method<const PARAMS: usize> {}
impl<R, P0> Method<1> for unsafe extern "system" fn(*mut c_void, P0) -> R {}
impl<R, P0, P1> Method<2> for unsafe extern "system" fn(*mut c_void, P0, P1) -> R {}
impl<R, P0, P1, P2> Method<3>
for unsafe extern "system" fn(*mut c_void, P0, P1, P2) -> R {}
impl<R, P0, P1, P2, P3, P4> Method<5>
for unsafe extern "system" fn(*mut c_void, P0, P1, P2, P3, P4) -> R {}
impl<R, P0, P1, P2, P3, P4, P5> Method<6>
for unsafe extern "system" fn(*mut c_void, P0, P1, P2, P3, P4, P5) -> R {}
const fn method<const PARAMS: usize, M: Method<PARAMS>>(_: &M) {}
const _: () = assert!(
    raw::ILock::IID.to_u128() == GUID::from_u128(0x10000003_0000_0000_c000_000000000046)
    .to_u128()
);
const _: [(); 4 * SLOT] = [(); size_of::<raw::ILock_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::ILock_Vtbl, TurnKey)];
const _: fn(&raw::ILock_Vtbl) = |table| {
    method::<1, _>(&table.TurnKey);
};
const _: [(); 4 * SLOT] = [(); size_of::<raw::IStray_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IStray_Vtbl, Stray)];
const _: fn(&raw::IStray_Vtbl) = |table| {
    method::<1, _>(&table.Stray);
};
const _: () = assert!(
    raw::IThing::IID.to_u128() == GUID::from_u128(0x10000000_0000_0000_c000_000000000046)
    .to_u128()
);
const _: [(); 5 * SLOT] = [(); size_of::<raw::IThing_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IThing_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IThing_Vtbl, Rename)];
const _: fn(&raw::IThing_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<2, _>(&table.Rename);
};
const _: () = assert!(
    raw::IWatcher::IID.to_u128() ==
    GUID::from_u128(0x10000002_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 4 * SLOT] = [(); size_of::<raw::IWatcher_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IWatcher_Vtbl, Happened)];
const _: fn(&raw::IWatcher_Vtbl) = |table| {
    method::<1, _>(&table.Happened);
};
const _: () = assert!(
    raw::IBox::IID.to_u128() == GUID::from_u128(0x10000001_0000_0000_c000_000000000046)
    .to_u128()
);
const _: [(); 8 * SLOT] = [(); size_of::<raw::IBox_Vtbl>()];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IBox_Vtbl, OpenThing)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IBox_Vtbl, Count)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IBox_Vtbl, Watch)];
const _: fn(&raw::IBox_Vtbl) = |table| {
    method::<6, _>(&table.OpenThing);
    method::<5, _>(&table.Count);
    method::<3, _>(&table.Watch);
};
