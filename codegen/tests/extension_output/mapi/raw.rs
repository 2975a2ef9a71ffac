// Made by mapi-codegen from a spec that extends MAPI's. Do not edit.
// To make it again: mapi_codegen::extend in a build script, or cargo xtask codegen --spec DIR --out DIR
use ::mapi_session::{raw::*, windows_core};
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Box {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Clone {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Copy {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Debug {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Default {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Deref {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Drop {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Eq {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Error {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Fn {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct From {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Hash {
    pub value: u32,
    pub next: *mut Self,
}
windows_core::imp::define_interface!(
    IAddin, IAddin_Vtbl, 0x20000000_0000_0000_c000_000000000046
);
impl core::ops::Deref for IAddin {
    type Target = IMAPIProp;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(IAddin, windows_core::IUnknown, IMAPIProp);
impl IAddin {
    pub unsafe fn type_(
        &self,
        self_: u32,
        lptable: *mut ::core::option::Option<IMAPITable>,
        lpoption: *mut Option,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .type_)(
                windows_core::Interface::as_raw(self),
                self_,
                core::mem::transmute(lptable),
                lpoption as _,
            )
        }
    }
    pub unsafe fn OpenList<P2>(
        &self,
        lpszlist: *const core::ffi::c_void,
        ulkind: u32,
        lpmessage: P2,
        ulflags: u32,
        lpptable: *mut ::core::option::Option<IMAPITable>,
        lppszname: *mut *mut core::ffi::c_void,
    ) -> i32
    where
        P2: windows_core::Param<IMessage>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenList)(
                windows_core::Interface::as_raw(self),
                lpszlist,
                ulkind,
                lpmessage.param().abi(),
                ulflags,
                core::mem::transmute(lpptable),
                lppszname as _,
            )
        }
    }
}
#[repr(C)]
pub struct IAddin_Vtbl {
    pub base__: IMAPIProp_Vtbl,
    pub type_: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
        *mut Option,
    ) -> i32,
    pub OpenList: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
}
pub trait IAddin_Impl: IMAPIProp_Impl {
    fn type_(
        &self,
        self_: u32,
        lptable: windows_core::OutRef<IMAPITable>,
        lpoption: *mut Option,
    ) -> i32;
    fn OpenList(
        &self,
        lpszlist: *const core::ffi::c_void,
        ulkind: u32,
        lpmessage: windows_core::Ref<IMessage>,
        ulflags: u32,
        lpptable: windows_core::OutRef<IMAPITable>,
        lppszname: *mut *mut core::ffi::c_void,
    ) -> i32;
}
impl IAddin_Vtbl {
    pub const fn new<Identity: IAddin_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn type_<Identity: IAddin_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            self_: u32,
            lptable: *mut *mut core::ffi::c_void,
            lpoption: *mut Option,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddin_Impl::type_(
                    this,
                    core::mem::transmute_copy(&self_),
                    core::mem::transmute_copy(&lptable),
                    core::mem::transmute_copy(&lpoption),
                )
            }
        }
        unsafe extern "system" fn OpenList<Identity: IAddin_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            lpszlist: *const core::ffi::c_void,
            ulkind: u32,
            lpmessage: *mut core::ffi::c_void,
            ulflags: u32,
            lpptable: *mut *mut core::ffi::c_void,
            lppszname: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddin_Impl::OpenList(
                    this,
                    core::mem::transmute_copy(&lpszlist),
                    core::mem::transmute_copy(&ulkind),
                    core::mem::transmute_copy(&lpmessage),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpptable),
                    core::mem::transmute_copy(&lppszname),
                )
            }
        }
        Self {
            base__: IMAPIProp_Vtbl::new::<Identity, OFFSET>(),
            type_: type_::<Identity, OFFSET>,
            OpenList: OpenList::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IAddin as windows_core::Interface>::IID
            || iid == &<IMAPIProp as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IAddin {}
windows_core::imp::define_interface!(
    IAddinSink, IAddinSink_Vtbl, 0x20000001_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IAddinSink, windows_core::IUnknown);
impl IAddinSink {
    pub unsafe fn Called<P0>(&self, addin: P0) -> u32
    where
        P0: windows_core::Param<IAddin>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Called)(windows_core::Interface::as_raw(self), addin.param().abi())
        }
    }
}
#[repr(C)]
pub struct IAddinSink_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub Called: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
    ) -> u32,
}
pub trait IAddinSink_Impl: windows_core::IUnknownImpl {
    fn Called(&self, addin: windows_core::Ref<IAddin>) -> u32;
}
impl IAddinSink_Vtbl {
    pub const fn new<Identity: IAddinSink_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn Called<Identity: IAddinSink_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            addin: *mut core::ffi::c_void,
        ) -> u32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddinSink_Impl::Called(this, core::mem::transmute_copy(&addin))
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            Called: Called::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IAddinSink as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IAddinSink {}
windows_core::imp::define_interface!(
    IWords, IWords_Vtbl, 0x20000003_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IWords, windows_core::IUnknown);
impl IWords {
    pub unsafe fn as_(&self, r#as: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .as_)(windows_core::Interface::as_raw(self), r#as)
        }
    }
    pub unsafe fn async_(&self, r#async: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .async_)(windows_core::Interface::as_raw(self), r#async)
        }
    }
    pub unsafe fn await_(&self, r#await: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .await_)(windows_core::Interface::as_raw(self), r#await)
        }
    }
    pub unsafe fn break_(&self, r#break: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .break_)(windows_core::Interface::as_raw(self), r#break)
        }
    }
    pub unsafe fn const_(&self, r#const: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .const_)(windows_core::Interface::as_raw(self), r#const)
        }
    }
    pub unsafe fn crate_(&self, crate_: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .crate_)(windows_core::Interface::as_raw(self), crate_)
        }
    }
    pub unsafe fn dyn_(&self, r#dyn: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .dyn_)(windows_core::Interface::as_raw(self), r#dyn)
        }
    }
    pub unsafe fn else_(&self, r#else: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .else_)(windows_core::Interface::as_raw(self), r#else)
        }
    }
    pub unsafe fn enum_(&self, r#enum: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .enum_)(windows_core::Interface::as_raw(self), r#enum)
        }
    }
    pub unsafe fn extern_(&self, r#extern: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .extern_)(windows_core::Interface::as_raw(self), r#extern)
        }
    }
    pub unsafe fn fn_(&self, r#fn: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .fn_)(windows_core::Interface::as_raw(self), r#fn)
        }
    }
    pub unsafe fn for_(&self, r#for: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .for_)(windows_core::Interface::as_raw(self), r#for)
        }
    }
    pub unsafe fn gen_(&self, gen_: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .gen_)(windows_core::Interface::as_raw(self), gen_)
        }
    }
    pub unsafe fn if_(&self, r#if: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .if_)(windows_core::Interface::as_raw(self), r#if)
        }
    }
    pub unsafe fn impl_(&self, r#impl: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .impl_)(windows_core::Interface::as_raw(self), r#impl)
        }
    }
    pub unsafe fn in_(&self, r#in: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .in_)(windows_core::Interface::as_raw(self), r#in)
        }
    }
    pub unsafe fn loop_(&self, r#loop: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .loop_)(windows_core::Interface::as_raw(self), r#loop)
        }
    }
    pub unsafe fn macro_(&self, r#macro: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .macro_)(windows_core::Interface::as_raw(self), r#macro)
        }
    }
    pub unsafe fn match_(&self, r#match: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .match_)(windows_core::Interface::as_raw(self), r#match)
        }
    }
    pub unsafe fn mod_(&self, r#mod: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .mod_)(windows_core::Interface::as_raw(self), r#mod)
        }
    }
    pub unsafe fn move_(&self, r#move: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .move_)(windows_core::Interface::as_raw(self), r#move)
        }
    }
    pub unsafe fn mut_(&self, r#mut: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .mut_)(windows_core::Interface::as_raw(self), r#mut)
        }
    }
    pub unsafe fn pub_(&self, r#pub: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .pub_)(windows_core::Interface::as_raw(self), r#pub)
        }
    }
    pub unsafe fn ref_(&self, r#ref: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ref_)(windows_core::Interface::as_raw(self), r#ref)
        }
    }
    pub unsafe fn return_(&self, r#return: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .return_)(windows_core::Interface::as_raw(self), r#return)
        }
    }
    pub unsafe fn static_(&self, r#static: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .static_)(windows_core::Interface::as_raw(self), r#static)
        }
    }
    pub unsafe fn struct_(&self, r#struct: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .struct_)(windows_core::Interface::as_raw(self), r#struct)
        }
    }
    pub unsafe fn super_(&self, super_: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .super_)(windows_core::Interface::as_raw(self), super_)
        }
    }
    pub unsafe fn trait_(&self, r#trait: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .trait_)(windows_core::Interface::as_raw(self), r#trait)
        }
    }
    pub unsafe fn try_(&self, r#try: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .try_)(windows_core::Interface::as_raw(self), r#try)
        }
    }
    pub unsafe fn unsafe_(&self, r#unsafe: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .unsafe_)(windows_core::Interface::as_raw(self), r#unsafe)
        }
    }
    pub unsafe fn use_(&self, r#use: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .use_)(windows_core::Interface::as_raw(self), r#use)
        }
    }
    pub unsafe fn where_(&self, r#where: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .where_)(windows_core::Interface::as_raw(self), r#where)
        }
    }
    pub unsafe fn while_(&self, r#while: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .while_)(windows_core::Interface::as_raw(self), r#while)
        }
    }
    pub unsafe fn yield_(&self, r#yield: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .yield_)(windows_core::Interface::as_raw(self), r#yield)
        }
    }
    pub unsafe fn union(&self, union: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .union)(windows_core::Interface::as_raw(self), union)
        }
    }
    pub unsafe fn value(&self, value: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .value)(windows_core::Interface::as_raw(self), value)
        }
    }
    pub unsafe fn row(&self, row: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .row)(windows_core::Interface::as_raw(self), row)
        }
    }
    pub unsafe fn base(&self, base: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .base)(windows_core::Interface::as_raw(self), base)
        }
    }
    pub unsafe fn set(&self, set: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .set)(windows_core::Interface::as_raw(self), set)
        }
    }
    pub unsafe fn this(&self, this_: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .this)(windows_core::Interface::as_raw(self), this_)
        }
    }
    pub unsafe fn tags(&self, tags: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .tags)(windows_core::Interface::as_raw(self), tags)
        }
    }
    pub unsafe fn raw(&self, raw: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .raw)(windows_core::Interface::as_raw(self), raw)
        }
    }
    pub unsafe fn Self_(&self, self_: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Self_)(windows_core::Interface::as_raw(self), self_)
        }
    }
}
#[repr(C)]
pub struct IWords_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub as_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub async_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub await_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub break_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub const_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub crate_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub dyn_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub else_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub enum_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub extern_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub fn_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub for_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub gen_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub if_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub impl_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub in_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub loop_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub macro_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub match_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub mod_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub move_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub mut_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub pub_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub ref_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub return_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub static_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub struct_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub super_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub trait_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub try_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub unsafe_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub use_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub where_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub while_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub yield_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub union: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub value: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub row: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub base: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub set: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub this: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub tags: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub raw: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub Self_: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
}
pub trait IWords_Impl: windows_core::IUnknownImpl {
    fn as_(&self, r#as: u32) -> i32;
    fn async_(&self, r#async: u32) -> i32;
    fn await_(&self, r#await: u32) -> i32;
    fn break_(&self, r#break: u32) -> i32;
    fn const_(&self, r#const: u32) -> i32;
    fn crate_(&self, crate_: u32) -> i32;
    fn dyn_(&self, r#dyn: u32) -> i32;
    fn else_(&self, r#else: u32) -> i32;
    fn enum_(&self, r#enum: u32) -> i32;
    fn extern_(&self, r#extern: u32) -> i32;
    fn fn_(&self, r#fn: u32) -> i32;
    fn for_(&self, r#for: u32) -> i32;
    fn gen_(&self, gen_: u32) -> i32;
    fn if_(&self, r#if: u32) -> i32;
    fn impl_(&self, r#impl: u32) -> i32;
    fn in_(&self, r#in: u32) -> i32;
    fn loop_(&self, r#loop: u32) -> i32;
    fn macro_(&self, r#macro: u32) -> i32;
    fn match_(&self, r#match: u32) -> i32;
    fn mod_(&self, r#mod: u32) -> i32;
    fn move_(&self, r#move: u32) -> i32;
    fn mut_(&self, r#mut: u32) -> i32;
    fn pub_(&self, r#pub: u32) -> i32;
    fn ref_(&self, r#ref: u32) -> i32;
    fn return_(&self, r#return: u32) -> i32;
    fn static_(&self, r#static: u32) -> i32;
    fn struct_(&self, r#struct: u32) -> i32;
    fn super_(&self, super_: u32) -> i32;
    fn trait_(&self, r#trait: u32) -> i32;
    fn try_(&self, r#try: u32) -> i32;
    fn unsafe_(&self, r#unsafe: u32) -> i32;
    fn use_(&self, r#use: u32) -> i32;
    fn where_(&self, r#where: u32) -> i32;
    fn while_(&self, r#while: u32) -> i32;
    fn yield_(&self, r#yield: u32) -> i32;
    fn union(&self, union: u32) -> i32;
    fn value(&self, value: u32) -> i32;
    fn row(&self, row: u32) -> i32;
    fn base(&self, base: u32) -> i32;
    fn set(&self, set: u32) -> i32;
    fn this(&self, this_: u32) -> i32;
    fn tags(&self, tags: u32) -> i32;
    fn raw(&self, raw: u32) -> i32;
    fn Self_(&self, self_: u32) -> i32;
}
impl IWords_Vtbl {
    pub const fn new<Identity: IWords_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn as_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#as: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::as_(this, core::mem::transmute_copy(&r#as))
            }
        }
        unsafe extern "system" fn async_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#async: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::async_(this, core::mem::transmute_copy(&r#async))
            }
        }
        unsafe extern "system" fn await_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#await: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::await_(this, core::mem::transmute_copy(&r#await))
            }
        }
        unsafe extern "system" fn break_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#break: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::break_(this, core::mem::transmute_copy(&r#break))
            }
        }
        unsafe extern "system" fn const_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#const: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::const_(this, core::mem::transmute_copy(&r#const))
            }
        }
        unsafe extern "system" fn crate_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            crate_: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::crate_(this, core::mem::transmute_copy(&crate_))
            }
        }
        unsafe extern "system" fn dyn_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#dyn: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::dyn_(this, core::mem::transmute_copy(&r#dyn))
            }
        }
        unsafe extern "system" fn else_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#else: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::else_(this, core::mem::transmute_copy(&r#else))
            }
        }
        unsafe extern "system" fn enum_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#enum: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::enum_(this, core::mem::transmute_copy(&r#enum))
            }
        }
        unsafe extern "system" fn extern_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#extern: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::extern_(this, core::mem::transmute_copy(&r#extern))
            }
        }
        unsafe extern "system" fn fn_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#fn: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::fn_(this, core::mem::transmute_copy(&r#fn))
            }
        }
        unsafe extern "system" fn for_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#for: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::for_(this, core::mem::transmute_copy(&r#for))
            }
        }
        unsafe extern "system" fn gen_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            gen_: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::gen_(this, core::mem::transmute_copy(&gen_))
            }
        }
        unsafe extern "system" fn if_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#if: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::if_(this, core::mem::transmute_copy(&r#if))
            }
        }
        unsafe extern "system" fn impl_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#impl: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::impl_(this, core::mem::transmute_copy(&r#impl))
            }
        }
        unsafe extern "system" fn in_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#in: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::in_(this, core::mem::transmute_copy(&r#in))
            }
        }
        unsafe extern "system" fn loop_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#loop: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::loop_(this, core::mem::transmute_copy(&r#loop))
            }
        }
        unsafe extern "system" fn macro_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#macro: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::macro_(this, core::mem::transmute_copy(&r#macro))
            }
        }
        unsafe extern "system" fn match_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#match: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::match_(this, core::mem::transmute_copy(&r#match))
            }
        }
        unsafe extern "system" fn mod_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#mod: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::mod_(this, core::mem::transmute_copy(&r#mod))
            }
        }
        unsafe extern "system" fn move_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#move: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::move_(this, core::mem::transmute_copy(&r#move))
            }
        }
        unsafe extern "system" fn mut_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#mut: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::mut_(this, core::mem::transmute_copy(&r#mut))
            }
        }
        unsafe extern "system" fn pub_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#pub: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::pub_(this, core::mem::transmute_copy(&r#pub))
            }
        }
        unsafe extern "system" fn ref_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#ref: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::ref_(this, core::mem::transmute_copy(&r#ref))
            }
        }
        unsafe extern "system" fn return_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#return: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::return_(this, core::mem::transmute_copy(&r#return))
            }
        }
        unsafe extern "system" fn static_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#static: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::static_(this, core::mem::transmute_copy(&r#static))
            }
        }
        unsafe extern "system" fn struct_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#struct: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::struct_(this, core::mem::transmute_copy(&r#struct))
            }
        }
        unsafe extern "system" fn super_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            super_: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::super_(this, core::mem::transmute_copy(&super_))
            }
        }
        unsafe extern "system" fn trait_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#trait: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::trait_(this, core::mem::transmute_copy(&r#trait))
            }
        }
        unsafe extern "system" fn try_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#try: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::try_(this, core::mem::transmute_copy(&r#try))
            }
        }
        unsafe extern "system" fn unsafe_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#unsafe: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::unsafe_(this, core::mem::transmute_copy(&r#unsafe))
            }
        }
        unsafe extern "system" fn use_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#use: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::use_(this, core::mem::transmute_copy(&r#use))
            }
        }
        unsafe extern "system" fn where_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#where: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::where_(this, core::mem::transmute_copy(&r#where))
            }
        }
        unsafe extern "system" fn while_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#while: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::while_(this, core::mem::transmute_copy(&r#while))
            }
        }
        unsafe extern "system" fn yield_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#yield: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::yield_(this, core::mem::transmute_copy(&r#yield))
            }
        }
        unsafe extern "system" fn union<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            union: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::union(this, core::mem::transmute_copy(&union))
            }
        }
        unsafe extern "system" fn value<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            value: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::value(this, core::mem::transmute_copy(&value))
            }
        }
        unsafe extern "system" fn row<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            row: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::row(this, core::mem::transmute_copy(&row))
            }
        }
        unsafe extern "system" fn base<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            base: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::base(this, core::mem::transmute_copy(&base))
            }
        }
        unsafe extern "system" fn set<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            set: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::set(this, core::mem::transmute_copy(&set))
            }
        }
        unsafe extern "system" fn this<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            this_: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::this(this, core::mem::transmute_copy(&this_))
            }
        }
        unsafe extern "system" fn tags<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            tags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::tags(this, core::mem::transmute_copy(&tags))
            }
        }
        unsafe extern "system" fn raw<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            raw: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::raw(this, core::mem::transmute_copy(&raw))
            }
        }
        unsafe extern "system" fn Self_<Identity: IWords_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            self_: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWords_Impl::Self_(this, core::mem::transmute_copy(&self_))
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            as_: as_::<Identity, OFFSET>,
            async_: async_::<Identity, OFFSET>,
            await_: await_::<Identity, OFFSET>,
            break_: break_::<Identity, OFFSET>,
            const_: const_::<Identity, OFFSET>,
            crate_: crate_::<Identity, OFFSET>,
            dyn_: dyn_::<Identity, OFFSET>,
            else_: else_::<Identity, OFFSET>,
            enum_: enum_::<Identity, OFFSET>,
            extern_: extern_::<Identity, OFFSET>,
            fn_: fn_::<Identity, OFFSET>,
            for_: for_::<Identity, OFFSET>,
            gen_: gen_::<Identity, OFFSET>,
            if_: if_::<Identity, OFFSET>,
            impl_: impl_::<Identity, OFFSET>,
            in_: in_::<Identity, OFFSET>,
            loop_: loop_::<Identity, OFFSET>,
            macro_: macro_::<Identity, OFFSET>,
            match_: match_::<Identity, OFFSET>,
            mod_: mod_::<Identity, OFFSET>,
            move_: move_::<Identity, OFFSET>,
            mut_: mut_::<Identity, OFFSET>,
            pub_: pub_::<Identity, OFFSET>,
            ref_: ref_::<Identity, OFFSET>,
            return_: return_::<Identity, OFFSET>,
            static_: static_::<Identity, OFFSET>,
            struct_: struct_::<Identity, OFFSET>,
            super_: super_::<Identity, OFFSET>,
            trait_: trait_::<Identity, OFFSET>,
            try_: try_::<Identity, OFFSET>,
            unsafe_: unsafe_::<Identity, OFFSET>,
            use_: use_::<Identity, OFFSET>,
            where_: where_::<Identity, OFFSET>,
            while_: while_::<Identity, OFFSET>,
            yield_: yield_::<Identity, OFFSET>,
            union: union::<Identity, OFFSET>,
            value: value::<Identity, OFFSET>,
            row: row::<Identity, OFFSET>,
            base: base::<Identity, OFFSET>,
            set: set::<Identity, OFFSET>,
            this: this::<Identity, OFFSET>,
            tags: tags::<Identity, OFFSET>,
            raw: raw::<Identity, OFFSET>,
            Self_: Self_::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IWords as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IWords {}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Interface {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Into {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Iterator {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Option {
    pub r#type: u32,
    pub self_: u32,
    pub value: SPropValue,
    pub sink: *mut core::ffi::c_void,
}
impl ::core::default::Default for Option {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct PartialEq {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct PhantomData {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Row {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct RuntimeName {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Send {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Sized {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Some {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Sync {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Type {
    pub value: u32,
    pub next: *mut Self,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Words {
    pub r#as: u32,
    pub r#async: u32,
    pub r#await: u32,
    pub r#break: u32,
    pub r#const: u32,
    pub crate_: u32,
    pub r#dyn: u32,
    pub r#else: u32,
    pub r#enum: u32,
    pub r#extern: u32,
    pub r#fn: u32,
    pub r#for: u32,
    pub gen_: u32,
    pub r#if: u32,
    pub r#impl: u32,
    pub r#in: u32,
    pub r#loop: u32,
    pub r#macro: u32,
    pub r#match: u32,
    pub r#mod: u32,
    pub r#move: u32,
    pub r#mut: u32,
    pub r#pub: u32,
    pub r#ref: u32,
    pub r#return: u32,
    pub r#static: u32,
    pub r#struct: u32,
    pub super_: u32,
    pub r#trait: u32,
    pub r#try: u32,
    pub r#unsafe: u32,
    pub r#use: u32,
    pub r#where: u32,
    pub r#while: u32,
    pub r#yield: u32,
    pub union: u32,
    pub value: u32,
    pub row: u32,
    pub base: u32,
    pub set: u32,
    pub this_: u32,
    pub tags: u32,
    pub raw: u32,
    pub Self_: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct mapi_session {
    pub value: u32,
    pub next: *mut Self,
}
