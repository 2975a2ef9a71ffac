// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Every method of every object, called with what it must refuse.
#![allow(clippy::undocumented_unsafe_blocks, unused_variables)]
use std::ptr;
use std::sync::Arc;
use mapi_session::{Code, raw};
use mapi_session::windows_core::{IUnknown, Interface};
use mapi_subsystem::com::{Liveness, ObjectState};
use mapi_subsystem::servers;
/// A server that writes no method.
struct Nobody;
impl servers::ClientShutdownServer for Nobody {}
impl servers::FormContainerServer for Nobody {}
impl servers::FormManagerServer for Nobody {}
impl servers::MapiPropServer for Nobody {}
impl servers::SessionServer for Nobody {}
impl servers::TableServer for Nobody {}
impl servers::ServiceAdminServer for Nobody {}
impl servers::ProfileAdminServer for Nobody {}
impl servers::ProviderAdminServer for Nobody {}
impl servers::AddressBookServer for Nobody {}
impl servers::AttachmentServer for Nobody {}
impl servers::ContainerServer for Nobody {}
impl servers::FormInfoServer for Nobody {}
impl servers::StatusObjectServer for Nobody {}
impl servers::MailUserServer for Nobody {}
impl servers::MessageServer for Nobody {}
impl servers::ServiceAdmin2Server for Nobody {}
impl servers::MsgStoreServer for Nobody {}
impl servers::ProfileSectionServer for Nobody {}
impl servers::AbContainerServer for Nobody {}
impl servers::DistListServer for Nobody {}
impl servers::FolderServer for Nobody {}
/// An object of each kind, with the name of the kind, whose server writes no method.
/// They live as long as `liveness`.
#[must_use]
pub(crate) fn nobodys(liveness: &Arc<Liveness>) -> Vec<(&'static str, IUnknown)> {
    let mut objects = Vec::new();
    let state = ObjectState::new("client shutdown", Arc::clone(liveness));
    let object = servers::ClientShutdownCom::create(state, Arc::new(Nobody));
    objects.push(("client shutdown", object.cast().expect("IUnknown of every object")));
    let state = ObjectState::new("form container", Arc::clone(liveness));
    let object = servers::FormContainerCom::create(state, Arc::new(Nobody));
    objects.push(("form container", object.cast().expect("IUnknown of every object")));
    let state = ObjectState::new("form manager", Arc::clone(liveness));
    let object = servers::FormManagerCom::create(state, Arc::new(Nobody));
    objects.push(("form manager", object.cast().expect("IUnknown of every object")));
    let state = ObjectState::new("object", Arc::clone(liveness));
    let object = servers::MapiPropCom::create(state, Arc::new(Nobody));
    objects.push(("object", object.cast().expect("IUnknown of every object")));
    let state = ObjectState::new("session", Arc::clone(liveness));
    let object = servers::SessionCom::create(state, Arc::new(Nobody));
    objects.push(("session", object.cast().expect("IUnknown of every object")));
    let state = ObjectState::new("table", Arc::clone(liveness));
    let object = servers::TableCom::create(state, Arc::new(Nobody));
    objects.push(("table", object.cast().expect("IUnknown of every object")));
    let state = ObjectState::new("service administration", Arc::clone(liveness));
    let object = servers::ServiceAdminCom::create(state, Arc::new(Nobody));
    objects
        .push((
            "service administration",
            object.cast().expect("IUnknown of every object"),
        ));
    let state = ObjectState::new("profile administration", Arc::clone(liveness));
    let object = servers::ProfileAdminCom::create(state, Arc::new(Nobody));
    objects
        .push((
            "profile administration",
            object.cast().expect("IUnknown of every object"),
        ));
    let state = ObjectState::new("provider administration", Arc::clone(liveness));
    let object = servers::ProviderAdminCom::create(state, Arc::new(Nobody));
    objects
        .push((
            "provider administration",
            object.cast().expect("IUnknown of every object"),
        ));
    let state = ObjectState::new("address book", Arc::clone(liveness));
    let object = servers::AddressBookCom::create(state, Arc::new(Nobody));
    objects.push(("address book", object.cast().expect("IUnknown of every object")));
    let state = ObjectState::new("attachment", Arc::clone(liveness));
    let object = servers::AttachmentCom::create(state, Arc::new(Nobody));
    objects.push(("attachment", object.cast().expect("IUnknown of every object")));
    let state = ObjectState::new("container", Arc::clone(liveness));
    let object = servers::ContainerCom::create(state, Arc::new(Nobody));
    objects.push(("container", object.cast().expect("IUnknown of every object")));
    let state = ObjectState::new("form info", Arc::clone(liveness));
    let object = servers::FormInfoCom::create(state, Arc::new(Nobody));
    objects.push(("form info", object.cast().expect("IUnknown of every object")));
    let state = ObjectState::new("status object", Arc::clone(liveness));
    let object = servers::StatusObjectCom::create(state, Arc::new(Nobody));
    objects.push(("status object", object.cast().expect("IUnknown of every object")));
    let state = ObjectState::new("mail user", Arc::clone(liveness));
    let object = servers::MailUserCom::create(state, Arc::new(Nobody));
    objects.push(("mail user", object.cast().expect("IUnknown of every object")));
    let state = ObjectState::new("message", Arc::clone(liveness));
    let object = servers::MessageCom::create(state, Arc::new(Nobody));
    objects.push(("message", object.cast().expect("IUnknown of every object")));
    let state = ObjectState::new("service administration", Arc::clone(liveness));
    let object = servers::ServiceAdmin2Com::create(state, Arc::new(Nobody));
    objects
        .push((
            "service administration",
            object.cast().expect("IUnknown of every object"),
        ));
    let state = ObjectState::new("message store", Arc::clone(liveness));
    let object = servers::MsgStoreCom::create(state, Arc::new(Nobody));
    objects.push(("message store", object.cast().expect("IUnknown of every object")));
    let state = ObjectState::new("profile section", Arc::clone(liveness));
    let object = servers::ProfileSectionCom::create(state, Arc::new(Nobody));
    objects.push(("profile section", object.cast().expect("IUnknown of every object")));
    let state = ObjectState::new("address-book container", Arc::clone(liveness));
    let object = servers::AbContainerCom::create(state, Arc::new(Nobody));
    objects
        .push((
            "address-book container",
            object.cast().expect("IUnknown of every object"),
        ));
    let state = ObjectState::new("distribution list", Arc::clone(liveness));
    let object = servers::DistListCom::create(state, Arc::new(Nobody));
    objects
        .push(("distribution list", object.cast().expect("IUnknown of every object")));
    let state = ObjectState::new("folder", Arc::clone(liveness));
    let object = servers::FolderCom::create(state, Arc::new(Nobody));
    objects.push(("folder", object.cast().expect("IUnknown of every object")));
    objects
}
/// A call that was made.
#[derive(Debug)]
pub(crate) struct Call {
    /// The method: `IMAPIFolder::CreateMessage`.
    pub(crate) method: &'static str,
    /// What was wrong with the call.
    pub(crate) fault: &'static str,
    /// The code that it has to answer.
    pub(crate) expected: Code,
    /// What it answered.
    pub(crate) answer: Code,
}
/// The bits beside those that are accepted.
fn unknown_bits(accepted: u32) -> impl Iterator<Item = u32> {
    (0..32).map(|bit| 1 << bit).filter(move |bit| accepted & bit == 0)
}
/// Calls each method that an object has, those of the interfaces that it inherits too,
/// with each thing that it must refuse, one at a time.
#[must_use]
pub(crate) fn faults(unknown: &IUnknown, sink: &raw::IMAPIAdviseSink) -> Vec<Call> {
    let mut calls = Vec::new();
    let mut call = |method, fault, expected, answer| {
        let answer = Code::from_hresult(answer);
        calls
            .push(Call {
                method,
                fault,
                expected,
                answer,
            });
    };
    let mut room = [0_u64; 64];
    let huge = [u64::MAX; 8];
    let absent = ptr::without_provenance::<u64>(64);
    let zeros = [0_u64; 16];
    let text = [b'x' as u16, 0];
    let tag = [1_u32, 0x0037_001F];
    let value = [0x0E08_0003_u64, 1, 0];
    let exist = [8_u64, 0x0037_001F << 32, 0, 0];
    let order = [1_u32, 0, 0, 0x0037_001F, 0];
    if let Ok(object) = unknown.cast::<raw::IMAPIFormContainer>() {
        call(
            "IMAPIFormContainer::GetLastError",
            "null: lppMAPIError",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetLastError(0, 0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPIFormContainer::GetLastError",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetLastError(0, bit, room.as_mut_ptr().add(8usize).cast())
                },
            );
        }
        for bit in unknown_bits(0x80000018) {
            call(
                "IMAPIFormContainer::InstallForm",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.InstallForm(0, bit, text.as_ptr().cast())
                },
            );
        }
        call(
            "IMAPIFormContainer::InstallForm",
            "null: szCfgPathName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.InstallForm(0, 0, ptr::null())
            },
        );
        call(
            "IMAPIFormContainer::RemoveForm",
            "null: szMessageClass",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.RemoveForm(ptr::null())
            },
        );
        for bit in unknown_bits(0x00000020) {
            call(
                "IMAPIFormContainer::ResolveMessageClass",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .ResolveMessageClass(
                            text.as_ptr().cast(),
                            bit,
                            room.as_mut_ptr().add(8usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPIFormContainer::ResolveMessageClass",
            "null: pforminfo",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.ResolveMessageClass(text.as_ptr().cast(), 0, ptr::null_mut())
            },
        );
        call(
            "IMAPIFormContainer::ResolveMessageClass",
            "null: szMessageClass",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ResolveMessageClass(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x00000020) {
            call(
                "IMAPIFormContainer::ResolveMultipleMessageClasses",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .ResolveMultipleMessageClasses(
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(8usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPIFormContainer::ResolveMultipleMessageClasses",
            "null: ppfrminfoarray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.ResolveMultipleMessageClasses(ptr::null(), 0, ptr::null_mut())
            },
        );
        call(
            "IMAPIFormContainer::CalcFormPropSet",
            "null: ppResults",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CalcFormPropSet(0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPIFormContainer::GetDisplay",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetDisplay(bit, room.as_mut_ptr().add(4usize).cast())
                },
            );
        }
        call(
            "IMAPIFormContainer::GetDisplay",
            "null: pszDisplayName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetDisplay(0, ptr::null_mut())
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPIFormMgr>() {
        call(
            "IMAPIFormMgr::GetLastError",
            "null: lppMAPIError",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetLastError(0, 0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPIFormMgr::GetLastError",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetLastError(0, bit, room.as_mut_ptr().add(8usize).cast())
                },
            );
        }
        for bit in unknown_bits(0x00000028) {
            call(
                "IMAPIFormMgr::LoadForm",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .LoadForm(
                            0,
                            bit,
                            ptr::null(),
                            0,
                            0,
                            None::<&raw::IMAPIFolder>,
                            None::<&raw::IMAPIMessageSite>,
                            None::<&raw::IMessage>,
                            None::<&raw::IMAPIViewContext>,
                            ptr::null(),
                            room.as_mut_ptr().add(40usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPIFormMgr::LoadForm",
            "null: ppvObj",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .LoadForm(
                        0,
                        0,
                        ptr::null(),
                        0,
                        0,
                        None::<&raw::IMAPIFolder>,
                        None::<&raw::IMAPIMessageSite>,
                        None::<&raw::IMessage>,
                        None::<&raw::IMAPIViewContext>,
                        ptr::null(),
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IMAPIFormMgr::LoadForm",
            "null: pMessageSite",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .LoadForm(
                        0,
                        0,
                        ptr::null(),
                        0,
                        0,
                        None::<&raw::IMAPIFolder>,
                        None::<&raw::IMAPIMessageSite>,
                        None::<&raw::IMessage>,
                        None::<&raw::IMAPIViewContext>,
                        ptr::null(),
                        room.as_mut_ptr().add(40usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x00000020) {
            call(
                "IMAPIFormMgr::ResolveMessageClass",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .ResolveMessageClass(
                            text.as_ptr().cast(),
                            bit,
                            None::<&raw::IMAPIFolder>,
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPIFormMgr::ResolveMessageClass",
            "null: ppResult",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ResolveMessageClass(
                        text.as_ptr().cast(),
                        0,
                        None::<&raw::IMAPIFolder>,
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IMAPIFormMgr::ResolveMessageClass",
            "null: szMsgClass",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ResolveMessageClass(
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIFolder>,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x00000020) {
            call(
                "IMAPIFormMgr::ResolveMultipleMessageClasses",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .ResolveMultipleMessageClasses(
                            ptr::null(),
                            bit,
                            None::<&raw::IMAPIFolder>,
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPIFormMgr::ResolveMultipleMessageClasses",
            "null: pfrminfoarray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ResolveMultipleMessageClasses(
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIFolder>,
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IMAPIFormMgr::CalcFormPropSet",
            "null: ppResults",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CalcFormPropSet(ptr::null(), 0, ptr::null_mut())
            },
        );
        call(
            "IMAPIFormMgr::CalcFormPropSet",
            "null: pfrminfoarray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CalcFormPropSet(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x00000008) {
            call(
                "IMAPIFormMgr::CreateForm",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .CreateForm(
                            0,
                            bit,
                            None::<&raw::IMAPIFormInfo>,
                            ptr::null(),
                            room.as_mut_ptr().add(16usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPIFormMgr::CreateForm",
            "null: ppvObj",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateForm(
                        0,
                        0,
                        None::<&raw::IMAPIFormInfo>,
                        ptr::null(),
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IMAPIFormMgr::CreateForm",
            "null: pfrminfoToActivate",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateForm(
                        0,
                        0,
                        None::<&raw::IMAPIFormInfo>,
                        ptr::null(),
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPIFormMgr::SelectForm",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .SelectForm(
                            0,
                            bit,
                            ptr::null(),
                            None::<&raw::IMAPIFolder>,
                            room.as_mut_ptr().add(16usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPIFormMgr::SelectForm",
            "null: ppfrminfoReturned",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .SelectForm(
                        0,
                        0,
                        ptr::null(),
                        None::<&raw::IMAPIFolder>,
                        ptr::null_mut(),
                    )
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPIFormMgr::SelectMultipleForms",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .SelectMultipleForms(
                            0,
                            bit,
                            ptr::null(),
                            None::<&raw::IMAPIFolder>,
                            ptr::null(),
                            room.as_mut_ptr().add(20usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPIFormMgr::SelectMultipleForms",
            "null: ppfrminfoarray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .SelectMultipleForms(
                        0,
                        0,
                        ptr::null(),
                        None::<&raw::IMAPIFolder>,
                        ptr::null(),
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IMAPIFormMgr::SelectFormContainer",
            "null: lppfcnt",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SelectFormContainer(0, 0, ptr::null_mut())
            },
        );
        call(
            "IMAPIFormMgr::OpenFormContainer",
            "null: lppfcnt",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.OpenFormContainer(0, ptr::null(), ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x00000008) {
            call(
                "IMAPIFormMgr::PrepareForm",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.PrepareForm(0, bit, None::<&raw::IMAPIFormInfo>)
                },
            );
        }
        call(
            "IMAPIFormMgr::PrepareForm",
            "null: pfrminfo",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.PrepareForm(0, 0, None::<&raw::IMAPIFormInfo>)
            },
        );
        call(
            "IMAPIFormMgr::IsInConflict",
            "null: szMessageClass",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.IsInConflict(0, 0, ptr::null(), None::<&raw::IMAPIFolder>)
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPIProp>() {
        call(
            "IMAPIProp::GetLastError",
            "null: lppMAPIError",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetLastError(0, 0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPIProp::GetLastError",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetLastError(0, bit, room.as_mut_ptr().add(8usize).cast())
                },
            );
        }
        for bit in unknown_bits(0x0000108F) {
            call(
                "IMAPIProp::SaveChanges",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.SaveChanges(bit)
                },
            );
        }
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPIProp::GetProps",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .GetProps(
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(8usize).cast(),
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPIProp::GetProps",
            "null: lpcValues",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetProps(
                        ptr::null(),
                        0,
                        ptr::null_mut(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPIProp::GetProps",
            "null: lppPropArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetProps(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IMAPIProp::GetProps",
            "too many: lpPropTagArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetProps(
                        huge.as_ptr().cast(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPIProp::GetPropList",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetPropList(bit, room.as_mut_ptr().add(4usize).cast())
                },
            );
        }
        call(
            "IMAPIProp::GetPropList",
            "null: lppPropTagArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetPropList(0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x0000000B) {
            call(
                "IMAPIProp::OpenProperty",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .OpenProperty(
                            0,
                            zeros.as_ptr().cast(),
                            0,
                            bit,
                            room.as_mut_ptr().add(16usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPIProp::OpenProperty",
            "null: lppUnk",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.OpenProperty(0, zeros.as_ptr().cast(), 0, 0, ptr::null_mut())
            },
        );
        call(
            "IMAPIProp::OpenProperty",
            "null: lpiid",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenProperty(
                        0,
                        ptr::null(),
                        0,
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPIProp::SetProps",
            "null: lpPropArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetProps(1, ptr::null(), room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IMAPIProp::SetProps",
            "null, but counted: lpPropArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetProps(5, ptr::null(), room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IMAPIProp::SetProps",
            "too many: lpPropArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .SetProps(
                        u32::MAX as _,
                        absent.cast(),
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
        call(
            "IMAPIProp::DeleteProps",
            "null: lpPropTagArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteProps(ptr::null(), room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMAPIProp::DeleteProps",
            "too many: lpPropTagArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .DeleteProps(
                        huge.as_ptr().cast(),
                        room.as_mut_ptr().add(4usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x0000000F) {
            call(
                "IMAPIProp::CopyTo",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .CopyTo(
                            0,
                            ptr::null(),
                            ptr::null(),
                            0,
                            None::<&raw::IMAPIProgress>,
                            zeros.as_ptr().cast(),
                            unknown.as_raw(),
                            bit,
                            room.as_mut_ptr().add(32usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPIProp::CopyTo",
            "null, but counted: rgiidExclude",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyTo(
                        5,
                        ptr::null(),
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(32usize).cast(),
                    )
            },
        );
        call(
            "IMAPIProp::CopyTo",
            "too many: rgiidExclude",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyTo(
                        u32::MAX as _,
                        absent.cast(),
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(32usize).cast(),
                    )
            },
        );
        call(
            "IMAPIProp::CopyTo",
            "too many: lpExcludeProps",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyTo(
                        0,
                        ptr::null(),
                        huge.as_ptr().cast(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(32usize).cast(),
                    )
            },
        );
        call(
            "IMAPIProp::CopyTo",
            "null: lpInterface",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyTo(
                        0,
                        ptr::null(),
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(32usize).cast(),
                    )
            },
        );
        call(
            "IMAPIProp::CopyTo",
            "null: lpDestObj",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyTo(
                        0,
                        ptr::null(),
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        zeros.as_ptr().cast(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(32usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x0000000F) {
            call(
                "IMAPIProp::CopyProps",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .CopyProps(
                            tag.as_ptr().cast(),
                            0,
                            None::<&raw::IMAPIProgress>,
                            zeros.as_ptr().cast(),
                            unknown.as_raw(),
                            bit,
                            room.as_mut_ptr().add(24usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPIProp::CopyProps",
            "null: lpIncludeProps",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyProps(
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(24usize).cast(),
                    )
            },
        );
        call(
            "IMAPIProp::CopyProps",
            "too many: lpIncludeProps",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyProps(
                        huge.as_ptr().cast(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(24usize).cast(),
                    )
            },
        );
        call(
            "IMAPIProp::CopyProps",
            "null: lpInterface",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyProps(
                        tag.as_ptr().cast(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(24usize).cast(),
                    )
            },
        );
        call(
            "IMAPIProp::CopyProps",
            "null: lpDestObj",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyProps(
                        tag.as_ptr().cast(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        zeros.as_ptr().cast(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(24usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x00000003) {
            call(
                "IMAPIProp::GetNamesFromIDs",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .GetNamesFromIDs(
                            room.as_mut_ptr().add(0usize).cast(),
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(12usize).cast(),
                            room.as_mut_ptr().add(16usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPIProp::GetNamesFromIDs",
            "null: lpcPropNames",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetNamesFromIDs(
                        room.as_mut_ptr().add(0usize).cast(),
                        ptr::null(),
                        0,
                        ptr::null_mut(),
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPIProp::GetNamesFromIDs",
            "null: lpppPropNames",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetNamesFromIDs(
                        room.as_mut_ptr().add(0usize).cast(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                        ptr::null_mut(),
                    )
            },
        );
        for bit in unknown_bits(0x00000002) {
            call(
                "IMAPIProp::GetIDsFromNames",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .GetIDsFromNames(
                            0,
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPIProp::GetIDsFromNames",
            "null: lppPropTags",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetIDsFromNames(0, ptr::null(), 0, ptr::null_mut())
            },
        );
        call(
            "IMAPIProp::GetIDsFromNames",
            "null, but counted: lppPropNames",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetIDsFromNames(
                        5,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPIProp::GetIDsFromNames",
            "too many: lppPropNames",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetIDsFromNames(
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPISession>() {
        call(
            "IMAPISession::GetLastError",
            "null: lppMAPIError",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetLastError(0, 0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPISession::GetLastError",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetLastError(0, bit, room.as_mut_ptr().add(8usize).cast())
                },
            );
        }
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPISession::GetMsgStoresTable",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetMsgStoresTable(bit, room.as_mut_ptr().add(4usize).cast())
                },
            );
        }
        call(
            "IMAPISession::GetMsgStoresTable",
            "null: lppTable",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetMsgStoresTable(0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x000001BD) {
            call(
                "IMAPISession::OpenMsgStore",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .OpenMsgStore(
                            0,
                            24u32,
                            zeros.as_ptr().cast(),
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(20usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPISession::OpenMsgStore",
            "null: lppMDB",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenMsgStore(
                        0,
                        24u32,
                        zeros.as_ptr().cast(),
                        ptr::null(),
                        0,
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IMAPISession::OpenMsgStore",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenMsgStore(
                        0,
                        0,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::OpenMsgStore",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenMsgStore(
                        0,
                        5,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::OpenMsgStore",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenMsgStore(
                        0,
                        u32::MAX as _,
                        absent.cast(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x00000001) {
            call(
                "IMAPISession::OpenAddressBook",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .OpenAddressBook(
                            0,
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPISession::OpenAddressBook",
            "null: lppAdrBook",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.OpenAddressBook(0, ptr::null(), 0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x00080009) {
            call(
                "IMAPISession::OpenProfileSection",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .OpenProfileSection(
                            zeros.as_ptr().cast(),
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPISession::OpenProfileSection",
            "null: lppProfSect",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenProfileSection(
                        zeros.as_ptr().cast(),
                        ptr::null(),
                        0,
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IMAPISession::OpenProfileSection",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenProfileSection(
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPISession::GetStatusTable",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetStatusTable(bit, room.as_mut_ptr().add(4usize).cast())
                },
            );
        }
        call(
            "IMAPISession::GetStatusTable",
            "null: lppTable",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetStatusTable(0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x0000421B) {
            call(
                "IMAPISession::OpenEntry",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .OpenEntry(
                            24u32,
                            zeros.as_ptr().cast(),
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(16usize).cast(),
                            room.as_mut_ptr().add(20usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPISession::OpenEntry",
            "null: lpulObjType",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        24u32,
                        zeros.as_ptr().cast(),
                        ptr::null(),
                        0,
                        ptr::null_mut(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::OpenEntry",
            "null: lppUnk",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        24u32,
                        zeros.as_ptr().cast(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IMAPISession::OpenEntry",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        0,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::OpenEntry",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        5,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::OpenEntry",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        u32::MAX as _,
                        absent.cast(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::CompareEntryIDs",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        24u32,
                        zeros.as_ptr().cast(),
                        24u32,
                        zeros.as_ptr().cast(),
                        1,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::CompareEntryIDs",
            "null: lpulResult",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        24u32,
                        zeros.as_ptr().cast(),
                        24u32,
                        zeros.as_ptr().cast(),
                        0,
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IMAPISession::CompareEntryIDs",
            "null: lpEntryID1",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        0,
                        ptr::null(),
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::CompareEntryIDs",
            "null, but counted: lpEntryID1",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        5,
                        ptr::null(),
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::CompareEntryIDs",
            "too many: lpEntryID1",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::CompareEntryIDs",
            "null: lpEntryID2",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        24u32,
                        zeros.as_ptr().cast(),
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::CompareEntryIDs",
            "null, but counted: lpEntryID2",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        24u32,
                        zeros.as_ptr().cast(),
                        5,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::CompareEntryIDs",
            "too many: lpEntryID2",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        24u32,
                        zeros.as_ptr().cast(),
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0xC00003FF) {
            call(
                "IMAPISession::Advise",
                "unknown flag in ulEventMask",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .Advise(
                            0,
                            ptr::null(),
                            bit,
                            sink,
                            room.as_mut_ptr().add(16usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPISession::Advise",
            "null: lpulConnection",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.Advise(0, ptr::null(), 0, sink, ptr::null_mut())
            },
        );
        call(
            "IMAPISession::Advise",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Advise(
                        5,
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIAdviseSink>,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::Advise",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Advise(
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        None::<&raw::IMAPIAdviseSink>,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::Advise",
            "null: lpAdviseSink",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Advise(
                        0,
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIAdviseSink>,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPISession::MessageOptions",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.MessageOptions(0, bit, ptr::null(), None::<&raw::IMessage>)
                },
            );
        }
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPISession::QueryDefaultMessageOpt",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .QueryDefaultMessageOpt(
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(8usize).cast(),
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPISession::QueryDefaultMessageOpt",
            "null: lpcValues",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .QueryDefaultMessageOpt(
                        ptr::null(),
                        0,
                        ptr::null_mut(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::QueryDefaultMessageOpt",
            "null: lppOptions",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .QueryDefaultMessageOpt(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                        ptr::null_mut(),
                    )
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPISession::EnumAdrTypes",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .EnumAdrTypes(
                            bit,
                            room.as_mut_ptr().add(4usize).cast(),
                            room.as_mut_ptr().add(8usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPISession::EnumAdrTypes",
            "null: lpcAdrTypes",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .EnumAdrTypes(
                        0,
                        ptr::null_mut(),
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::EnumAdrTypes",
            "null: lpppszAdrTypes",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .EnumAdrTypes(
                        0,
                        room.as_mut_ptr().add(4usize).cast(),
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IMAPISession::QueryIdentity",
            "null: lpcbEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .QueryIdentity(ptr::null_mut(), room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMAPISession::QueryIdentity",
            "null: lppEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .QueryIdentity(room.as_mut_ptr().add(0usize).cast(), ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x00000003) {
            call(
                "IMAPISession::Logoff",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.Logoff(0, bit, 0)
                },
            );
        }
        call(
            "IMAPISession::Logoff",
            "not 0: ulReserved",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.Logoff(0, 0, 1)
            },
        );
        call(
            "IMAPISession::SetDefaultStore",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetDefaultStore(0, 5, ptr::null())
            },
        );
        call(
            "IMAPISession::SetDefaultStore",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetDefaultStore(0, u32::MAX as _, absent.cast())
            },
        );
        call(
            "IMAPISession::AdminServices",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object.AdminServices(1, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMAPISession::AdminServices",
            "null: lppServiceAdmin",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.AdminServices(0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x00000003) {
            call(
                "IMAPISession::ShowForm",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .ShowForm(
                            0,
                            None::<&raw::IMsgStore>,
                            None::<&raw::IMAPIFolder>,
                            ptr::null(),
                            0,
                            None::<&raw::IMessage>,
                            bit,
                            0,
                            0,
                            0,
                            ptr::null(),
                        )
                },
            );
        }
        for bit in unknown_bits(0xFFFF7B0F) {
            call(
                "IMAPISession::ShowForm",
                "unknown flag in ulMessageStatus",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .ShowForm(
                            0,
                            None::<&raw::IMsgStore>,
                            None::<&raw::IMAPIFolder>,
                            ptr::null(),
                            0,
                            None::<&raw::IMessage>,
                            0,
                            bit,
                            0,
                            0,
                            ptr::null(),
                        )
                },
            );
        }
        for bit in unknown_bits(0x0001B3FF) {
            call(
                "IMAPISession::ShowForm",
                "unknown flag in ulMessageFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .ShowForm(
                            0,
                            None::<&raw::IMsgStore>,
                            None::<&raw::IMAPIFolder>,
                            ptr::null(),
                            0,
                            None::<&raw::IMessage>,
                            0,
                            0,
                            bit,
                            0,
                            ptr::null(),
                        )
                },
            );
        }
        for bit in unknown_bits(0x0000003F) {
            call(
                "IMAPISession::ShowForm",
                "unknown flag in ulAccess",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .ShowForm(
                            0,
                            None::<&raw::IMsgStore>,
                            None::<&raw::IMAPIFolder>,
                            ptr::null(),
                            0,
                            None::<&raw::IMessage>,
                            0,
                            0,
                            0,
                            bit,
                            ptr::null(),
                        )
                },
            );
        }
        call(
            "IMAPISession::ShowForm",
            "null: lpMsgStore",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ShowForm(
                        0,
                        None::<&raw::IMsgStore>,
                        None::<&raw::IMAPIFolder>,
                        ptr::null(),
                        0,
                        None::<&raw::IMessage>,
                        0,
                        0,
                        0,
                        0,
                        ptr::null(),
                    )
            },
        );
        call(
            "IMAPISession::PrepareForm",
            "null: lpulMessageToken",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.PrepareForm(ptr::null(), None::<&raw::IMessage>, ptr::null_mut())
            },
        );
        call(
            "IMAPISession::PrepareForm",
            "null: lpMessage",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .PrepareForm(
                        ptr::null(),
                        None::<&raw::IMessage>,
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPITable>() {
        call(
            "IMAPITable::GetLastError",
            "null: lppMAPIError",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetLastError(0, 0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPITable::GetLastError",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetLastError(0, bit, room.as_mut_ptr().add(8usize).cast())
                },
            );
        }
        for bit in unknown_bits(0xC00003FF) {
            call(
                "IMAPITable::Advise",
                "unknown flag in ulEventMask",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.Advise(bit, sink, room.as_mut_ptr().add(8usize).cast())
                },
            );
        }
        call(
            "IMAPITable::Advise",
            "null: lpulConnection",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.Advise(0, sink, ptr::null_mut())
            },
        );
        call(
            "IMAPITable::Advise",
            "null: lpAdviseSink",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Advise(
                        0,
                        None::<&raw::IMAPIAdviseSink>,
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::GetStatus",
            "null: lpulTableStatus",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetStatus(ptr::null_mut(), room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMAPITable::GetStatus",
            "null: lpulTableType",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetStatus(room.as_mut_ptr().add(0usize).cast(), ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x00000003) {
            call(
                "IMAPITable::SetColumns",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.SetColumns(tag.as_ptr().cast(), bit)
                },
            );
        }
        call(
            "IMAPITable::SetColumns",
            "null: lpPropTagArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetColumns(ptr::null(), 0)
            },
        );
        call(
            "IMAPITable::SetColumns",
            "too many: lpPropTagArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetColumns(huge.as_ptr().cast(), 0)
            },
        );
        for bit in unknown_bits(0x00000001) {
            call(
                "IMAPITable::QueryColumns",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.QueryColumns(bit, room.as_mut_ptr().add(4usize).cast())
                },
            );
        }
        call(
            "IMAPITable::QueryColumns",
            "null: lpPropTagArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.QueryColumns(0, ptr::null_mut())
            },
        );
        call(
            "IMAPITable::GetRowCount",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object.GetRowCount(1, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMAPITable::GetRowCount",
            "null: lpulCount",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetRowCount(0, ptr::null_mut())
            },
        );
        call(
            "IMAPITable::SeekRowApprox",
            "0: ulDenominator",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SeekRowApprox(0, 0)
            },
        );
        call(
            "IMAPITable::QueryPosition",
            "null: lpulRow",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .QueryPosition(
                        ptr::null_mut(),
                        room.as_mut_ptr().add(4usize).cast(),
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::QueryPosition",
            "null: lpulNumerator",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .QueryPosition(
                        room.as_mut_ptr().add(0usize).cast(),
                        ptr::null_mut(),
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::QueryPosition",
            "null: lpulDenominator",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .QueryPosition(
                        room.as_mut_ptr().add(0usize).cast(),
                        room.as_mut_ptr().add(4usize).cast(),
                        ptr::null_mut(),
                    )
            },
        );
        for bit in unknown_bits(0x00000001) {
            call(
                "IMAPITable::FindRow",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.FindRow(exist.as_ptr().cast(), 0, bit)
                },
            );
        }
        call(
            "IMAPITable::FindRow",
            "null: lpRestriction",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.FindRow(ptr::null(), 0, 0)
            },
        );
        call(
            "IMAPITable::FindRow",
            "too many: lpRestriction",
            Code::E_TOO_COMPLEX,
            unsafe {
                room.fill(0);
                object.FindRow(huge.as_ptr().cast(), 0, 0)
            },
        );
        for bit in unknown_bits(0x00000003) {
            call(
                "IMAPITable::Restrict",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.Restrict(ptr::null(), bit)
                },
            );
        }
        call(
            "IMAPITable::Restrict",
            "too many: lpRestriction",
            Code::E_TOO_COMPLEX,
            unsafe {
                room.fill(0);
                object.Restrict(huge.as_ptr().cast(), 0)
            },
        );
        call(
            "IMAPITable::CreateBookmark",
            "null: lpbkPosition",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CreateBookmark(ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x00000003) {
            call(
                "IMAPITable::SortTable",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.SortTable(order.as_ptr().cast(), bit)
                },
            );
        }
        call(
            "IMAPITable::SortTable",
            "null: lpSortCriteria",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SortTable(ptr::null(), 0)
            },
        );
        call(
            "IMAPITable::SortTable",
            "too many: lpSortCriteria",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SortTable(huge.as_ptr().cast(), 0)
            },
        );
        call(
            "IMAPITable::QuerySortOrder",
            "null: lppSortCriteria",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.QuerySortOrder(ptr::null_mut())
            },
        );
        call(
            "IMAPITable::QueryRows",
            "0: lRowCount",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.QueryRows(0, 0, room.as_mut_ptr().add(8usize).cast())
            },
        );
        for bit in unknown_bits(0x00000001) {
            call(
                "IMAPITable::QueryRows",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.QueryRows(1, bit, room.as_mut_ptr().add(8usize).cast())
                },
            );
        }
        call(
            "IMAPITable::QueryRows",
            "null: lppRows",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.QueryRows(1, 0, ptr::null_mut())
            },
        );
        call(
            "IMAPITable::ExpandRow",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object
                    .ExpandRow(
                        24u32,
                        zeros.as_ptr().cast(),
                        0,
                        1,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::ExpandRow",
            "null: lpulMoreRows",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ExpandRow(
                        24u32,
                        zeros.as_ptr().cast(),
                        0,
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IMAPITable::ExpandRow",
            "null: pbInstanceKey",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ExpandRow(
                        0,
                        ptr::null(),
                        0,
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::ExpandRow",
            "null, but counted: pbInstanceKey",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ExpandRow(
                        5,
                        ptr::null(),
                        0,
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::ExpandRow",
            "too many: pbInstanceKey",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ExpandRow(
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::CollapseRow",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object
                    .CollapseRow(
                        24u32,
                        zeros.as_ptr().cast(),
                        1,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::CollapseRow",
            "null: lpulRowCount",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CollapseRow(24u32, zeros.as_ptr().cast(), 0, ptr::null_mut())
            },
        );
        call(
            "IMAPITable::CollapseRow",
            "null: pbInstanceKey",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CollapseRow(
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::CollapseRow",
            "null, but counted: pbInstanceKey",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CollapseRow(
                        5,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::CollapseRow",
            "too many: pbInstanceKey",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CollapseRow(
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::WaitForCompletion",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object.WaitForCompletion(1, 0, room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IMAPITable::GetCollapseState",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object
                    .GetCollapseState(
                        1,
                        24u32,
                        zeros.as_ptr().cast(),
                        room.as_mut_ptr().add(12usize).cast(),
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::GetCollapseState",
            "null: lpcbCollapseState",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetCollapseState(
                        0,
                        24u32,
                        zeros.as_ptr().cast(),
                        ptr::null_mut(),
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::GetCollapseState",
            "null: lppbCollapseState",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetCollapseState(
                        0,
                        24u32,
                        zeros.as_ptr().cast(),
                        room.as_mut_ptr().add(12usize).cast(),
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IMAPITable::GetCollapseState",
            "null: lpbInstanceKey",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetCollapseState(
                        0,
                        0,
                        ptr::null(),
                        room.as_mut_ptr().add(12usize).cast(),
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::GetCollapseState",
            "null, but counted: lpbInstanceKey",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetCollapseState(
                        0,
                        5,
                        ptr::null(),
                        room.as_mut_ptr().add(12usize).cast(),
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::GetCollapseState",
            "too many: lpbInstanceKey",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetCollapseState(
                        0,
                        u32::MAX as _,
                        absent.cast(),
                        room.as_mut_ptr().add(12usize).cast(),
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::SetCollapseState",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object
                    .SetCollapseState(
                        1,
                        24u32,
                        zeros.as_ptr().cast(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::SetCollapseState",
            "null: lpbkLocation",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetCollapseState(0, 24u32, zeros.as_ptr().cast(), ptr::null_mut())
            },
        );
        call(
            "IMAPITable::SetCollapseState",
            "null: pbCollapseState",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .SetCollapseState(
                        0,
                        0,
                        ptr::null(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::SetCollapseState",
            "null, but counted: pbCollapseState",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .SetCollapseState(
                        0,
                        5,
                        ptr::null(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::SetCollapseState",
            "too many: pbCollapseState",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .SetCollapseState(
                        0,
                        u32::MAX as _,
                        absent.cast(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMsgServiceAdmin>() {
        call(
            "IMsgServiceAdmin::GetLastError",
            "null: lppMAPIError",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetLastError(0, 0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMsgServiceAdmin::GetLastError",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetLastError(0, bit, room.as_mut_ptr().add(8usize).cast())
                },
            );
        }
        call(
            "IMsgServiceAdmin::GetMsgServiceTable",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object.GetMsgServiceTable(1, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMsgServiceAdmin::GetMsgServiceTable",
            "null: lppTable",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetMsgServiceTable(0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x80000092) {
            call(
                "IMsgServiceAdmin::CreateMsgService",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.CreateMsgService(text.as_ptr().cast(), ptr::null(), 0, bit)
                },
            );
        }
        call(
            "IMsgServiceAdmin::CreateMsgService",
            "null: lpszService",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CreateMsgService(ptr::null(), ptr::null(), 0, 0)
            },
        );
        call(
            "IMsgServiceAdmin::DeleteMsgService",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteMsgService(ptr::null())
            },
        );
        for bit in unknown_bits(0x80000002) {
            call(
                "IMsgServiceAdmin::CopyMsgService",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .CopyMsgService(
                            zeros.as_ptr().cast(),
                            ptr::null(),
                            ptr::null(),
                            ptr::null(),
                            ptr::null(),
                            0,
                            bit,
                        )
                },
            );
        }
        call(
            "IMsgServiceAdmin::CopyMsgService",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyMsgService(
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                        0,
                    )
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMsgServiceAdmin::RenameMsgService",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .RenameMsgService(
                            zeros.as_ptr().cast(),
                            bit,
                            text.as_ptr().cast(),
                        )
                },
            );
        }
        call(
            "IMsgServiceAdmin::RenameMsgService",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.RenameMsgService(ptr::null(), 0, ptr::null())
            },
        );
        call(
            "IMsgServiceAdmin::RenameMsgService",
            "null: lpszDisplayName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.RenameMsgService(zeros.as_ptr().cast(), 0, ptr::null())
            },
        );
        for bit in unknown_bits(0x8000001A) {
            call(
                "IMsgServiceAdmin::ConfigureMsgService",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .ConfigureMsgService(
                            zeros.as_ptr().cast(),
                            0,
                            bit,
                            0,
                            ptr::null(),
                        )
                },
            );
        }
        call(
            "IMsgServiceAdmin::ConfigureMsgService",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.ConfigureMsgService(ptr::null(), 0, 0, 0, ptr::null())
            },
        );
        call(
            "IMsgServiceAdmin::ConfigureMsgService",
            "null, but counted: lpProps",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.ConfigureMsgService(zeros.as_ptr().cast(), 0, 0, 5, ptr::null())
            },
        );
        call(
            "IMsgServiceAdmin::ConfigureMsgService",
            "too many: lpProps",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ConfigureMsgService(
                        zeros.as_ptr().cast(),
                        0,
                        0,
                        u32::MAX as _,
                        absent.cast(),
                    )
            },
        );
        for bit in unknown_bits(0x00080009) {
            call(
                "IMsgServiceAdmin::OpenProfileSection",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .OpenProfileSection(
                            zeros.as_ptr().cast(),
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
        }
        call(
            "IMsgServiceAdmin::OpenProfileSection",
            "null: lppProfSect",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenProfileSection(
                        zeros.as_ptr().cast(),
                        ptr::null(),
                        0,
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IMsgServiceAdmin::OpenProfileSection",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenProfileSection(
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMsgServiceAdmin::MsgServiceTransportOrder",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object.MsgServiceTransportOrder(1u32, zeros.as_ptr().cast(), 1)
            },
        );
        call(
            "IMsgServiceAdmin::MsgServiceTransportOrder",
            "null: lpUIDList",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.MsgServiceTransportOrder(0, ptr::null(), 0)
            },
        );
        call(
            "IMsgServiceAdmin::MsgServiceTransportOrder",
            "null, but counted: lpUIDList",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.MsgServiceTransportOrder(5, ptr::null(), 0)
            },
        );
        call(
            "IMsgServiceAdmin::MsgServiceTransportOrder",
            "too many: lpUIDList",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.MsgServiceTransportOrder(u32::MAX as _, absent.cast(), 0)
            },
        );
        call(
            "IMsgServiceAdmin::AdminProviders",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object
                    .AdminProviders(
                        zeros.as_ptr().cast(),
                        1,
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
        call(
            "IMsgServiceAdmin::AdminProviders",
            "null: lppProviderAdmin",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.AdminProviders(zeros.as_ptr().cast(), 0, ptr::null_mut())
            },
        );
        call(
            "IMsgServiceAdmin::AdminProviders",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .AdminProviders(ptr::null(), 0, room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IMsgServiceAdmin::SetPrimaryIdentity",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object.SetPrimaryIdentity(ptr::null(), 1)
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMsgServiceAdmin::GetProviderTable",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetProviderTable(bit, room.as_mut_ptr().add(4usize).cast())
                },
            );
        }
        call(
            "IMsgServiceAdmin::GetProviderTable",
            "null: lppTable",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetProviderTable(0, ptr::null_mut())
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IProfAdmin>() {
        call(
            "IProfAdmin::GetLastError",
            "null: lppMAPIError",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetLastError(0, 0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IProfAdmin::GetLastError",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetLastError(0, bit, room.as_mut_ptr().add(8usize).cast())
                },
            );
        }
        for bit in unknown_bits(0x00000004) {
            call(
                "IProfAdmin::GetProfileTable",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetProfileTable(bit, room.as_mut_ptr().add(4usize).cast())
                },
            );
        }
        call(
            "IProfAdmin::GetProfileTable",
            "null: lppTable",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetProfileTable(0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x8000000D) {
            call(
                "IProfAdmin::CreateProfile",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.CreateProfile(text.as_ptr().cast(), ptr::null(), 0, bit)
                },
            );
        }
        call(
            "IProfAdmin::CreateProfile",
            "null: lpszProfileName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CreateProfile(ptr::null(), ptr::null(), 0, 0)
            },
        );
        for bit in unknown_bits(0x80000004) {
            call(
                "IProfAdmin::DeleteProfile",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.DeleteProfile(text.as_ptr().cast(), bit)
                },
            );
        }
        call(
            "IProfAdmin::DeleteProfile",
            "null: lpszProfileName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteProfile(ptr::null(), 0)
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IProfAdmin::ChangeProfilePassword",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .ChangeProfilePassword(
                            text.as_ptr().cast(),
                            ptr::null(),
                            ptr::null(),
                            bit,
                        )
                },
            );
        }
        call(
            "IProfAdmin::ChangeProfilePassword",
            "null: lpszProfileName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.ChangeProfilePassword(ptr::null(), ptr::null(), ptr::null(), 0)
            },
        );
        for bit in unknown_bits(0x8000000C) {
            call(
                "IProfAdmin::CopyProfile",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .CopyProfile(
                            text.as_ptr().cast(),
                            ptr::null(),
                            text.as_ptr().cast(),
                            0,
                            bit,
                        )
                },
            );
        }
        call(
            "IProfAdmin::CopyProfile",
            "null: lpszOldProfileName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CopyProfile(ptr::null(), ptr::null(), ptr::null(), 0, 0)
            },
        );
        call(
            "IProfAdmin::CopyProfile",
            "null: lpszNewProfileName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CopyProfile(text.as_ptr().cast(), ptr::null(), ptr::null(), 0, 0)
            },
        );
        for bit in unknown_bits(0x80000004) {
            call(
                "IProfAdmin::RenameProfile",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .RenameProfile(
                            text.as_ptr().cast(),
                            ptr::null(),
                            text.as_ptr().cast(),
                            0,
                            bit,
                        )
                },
            );
        }
        call(
            "IProfAdmin::RenameProfile",
            "null: lpszOldProfileName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.RenameProfile(ptr::null(), ptr::null(), ptr::null(), 0, 0)
            },
        );
        call(
            "IProfAdmin::RenameProfile",
            "null: lpszNewProfileName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .RenameProfile(text.as_ptr().cast(), ptr::null(), ptr::null(), 0, 0)
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IProfAdmin::SetDefaultProfile",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.SetDefaultProfile(ptr::null(), bit)
                },
            );
        }
        for bit in unknown_bits(0x80000008) {
            call(
                "IProfAdmin::AdminServices",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .AdminServices(
                            text.as_ptr().cast(),
                            ptr::null(),
                            0,
                            bit,
                            room.as_mut_ptr().add(16usize).cast(),
                        )
                },
            );
        }
        call(
            "IProfAdmin::AdminServices",
            "null: lppServiceAdmin",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .AdminServices(
                        text.as_ptr().cast(),
                        ptr::null(),
                        0,
                        0,
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IProfAdmin::AdminServices",
            "null: lpszProfileName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .AdminServices(
                        ptr::null(),
                        ptr::null(),
                        0,
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IProviderAdmin>() {
        call(
            "IProviderAdmin::GetLastError",
            "null: lppMAPIError",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetLastError(0, 0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IProviderAdmin::GetLastError",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetLastError(0, bit, room.as_mut_ptr().add(8usize).cast())
                },
            );
        }
        for bit in unknown_bits(0x80000000) {
            call(
                "IProviderAdmin::GetProviderTable",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetProviderTable(bit, room.as_mut_ptr().add(4usize).cast())
                },
            );
        }
        call(
            "IProviderAdmin::GetProviderTable",
            "null: lppTable",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetProviderTable(0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x80000008) {
            call(
                "IProviderAdmin::CreateProvider",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .CreateProvider(
                            text.as_ptr().cast(),
                            0,
                            ptr::null(),
                            0,
                            bit,
                            room.as_mut_ptr().add(20usize).cast(),
                        )
                },
            );
        }
        call(
            "IProviderAdmin::CreateProvider",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateProvider(
                        text.as_ptr().cast(),
                        0,
                        ptr::null(),
                        0,
                        0,
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IProviderAdmin::CreateProvider",
            "null: lpszProvider",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateProvider(
                        ptr::null(),
                        0,
                        ptr::null(),
                        0,
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IProviderAdmin::CreateProvider",
            "null, but counted: lpProps",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateProvider(
                        text.as_ptr().cast(),
                        5,
                        ptr::null(),
                        0,
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IProviderAdmin::CreateProvider",
            "too many: lpProps",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateProvider(
                        text.as_ptr().cast(),
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IProviderAdmin::DeleteProvider",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteProvider(ptr::null())
            },
        );
        for bit in unknown_bits(0x00080009) {
            call(
                "IProviderAdmin::OpenProfileSection",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .OpenProfileSection(
                            zeros.as_ptr().cast(),
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
        }
        call(
            "IProviderAdmin::OpenProfileSection",
            "null: lppProfSect",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenProfileSection(
                        zeros.as_ptr().cast(),
                        ptr::null(),
                        0,
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IProviderAdmin::OpenProfileSection",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenProfileSection(
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IAddrBook>() {
        for bit in unknown_bits(0x00004219) {
            call(
                "IAddrBook::OpenEntry",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .OpenEntry(
                            0,
                            ptr::null(),
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(16usize).cast(),
                            room.as_mut_ptr().add(20usize).cast(),
                        )
                },
            );
        }
        call(
            "IAddrBook::OpenEntry",
            "null: lpulObjType",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        0,
                        ptr::null(),
                        ptr::null(),
                        0,
                        ptr::null_mut(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::OpenEntry",
            "null: lppUnk",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        0,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IAddrBook::OpenEntry",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        5,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::OpenEntry",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        u32::MAX as _,
                        absent.cast(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::CompareEntryIDs",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        24u32,
                        zeros.as_ptr().cast(),
                        24u32,
                        zeros.as_ptr().cast(),
                        1,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::CompareEntryIDs",
            "null: lpulResult",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        24u32,
                        zeros.as_ptr().cast(),
                        24u32,
                        zeros.as_ptr().cast(),
                        0,
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IAddrBook::CompareEntryIDs",
            "null: lpEntryID1",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        0,
                        ptr::null(),
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::CompareEntryIDs",
            "null, but counted: lpEntryID1",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        5,
                        ptr::null(),
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::CompareEntryIDs",
            "too many: lpEntryID1",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::CompareEntryIDs",
            "null: lpEntryID2",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        24u32,
                        zeros.as_ptr().cast(),
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::CompareEntryIDs",
            "null, but counted: lpEntryID2",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        24u32,
                        zeros.as_ptr().cast(),
                        5,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::CompareEntryIDs",
            "too many: lpEntryID2",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        24u32,
                        zeros.as_ptr().cast(),
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0xC00003FF) {
            call(
                "IAddrBook::Advise",
                "unknown flag in ulEventMask",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .Advise(
                            0,
                            ptr::null(),
                            bit,
                            sink,
                            room.as_mut_ptr().add(16usize).cast(),
                        )
                },
            );
        }
        call(
            "IAddrBook::Advise",
            "null: lpulConnection",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.Advise(0, ptr::null(), 0, sink, ptr::null_mut())
            },
        );
        call(
            "IAddrBook::Advise",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Advise(
                        5,
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIAdviseSink>,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::Advise",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Advise(
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        None::<&raw::IMAPIAdviseSink>,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::Advise",
            "null: lpAdviseSink",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Advise(
                        0,
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIAdviseSink>,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x80010000) {
            call(
                "IAddrBook::CreateOneOff",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .CreateOneOff(
                            ptr::null(),
                            text.as_ptr().cast(),
                            text.as_ptr().cast(),
                            bit,
                            room.as_mut_ptr().add(16usize).cast(),
                            room.as_mut_ptr().add(20usize).cast(),
                        )
                },
            );
        }
        call(
            "IAddrBook::CreateOneOff",
            "null: lpcbEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateOneOff(
                        ptr::null(),
                        text.as_ptr().cast(),
                        text.as_ptr().cast(),
                        0,
                        ptr::null_mut(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::CreateOneOff",
            "null: lppEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateOneOff(
                        ptr::null(),
                        text.as_ptr().cast(),
                        text.as_ptr().cast(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IAddrBook::CreateOneOff",
            "null: lpszAdrType",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateOneOff(
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::CreateOneOff",
            "null: lpszAddress",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateOneOff(
                        ptr::null(),
                        text.as_ptr().cast(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IAddrBook::NewEntry",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .NewEntry(
                            0,
                            bit,
                            0,
                            ptr::null(),
                            0,
                            ptr::null(),
                            room.as_mut_ptr().add(24usize).cast(),
                            room.as_mut_ptr().add(28usize).cast(),
                        )
                },
            );
        }
        call(
            "IAddrBook::NewEntry",
            "null, but counted: lpEIDContainer",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .NewEntry(
                        0,
                        0,
                        5,
                        ptr::null(),
                        0,
                        ptr::null(),
                        room.as_mut_ptr().add(24usize).cast(),
                        room.as_mut_ptr().add(28usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::NewEntry",
            "too many: lpEIDContainer",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .NewEntry(
                        0,
                        0,
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        ptr::null(),
                        room.as_mut_ptr().add(24usize).cast(),
                        room.as_mut_ptr().add(28usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::NewEntry",
            "null, but counted: lpEIDNewEntryTpl",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .NewEntry(
                        0,
                        0,
                        0,
                        ptr::null(),
                        5,
                        ptr::null(),
                        room.as_mut_ptr().add(24usize).cast(),
                        room.as_mut_ptr().add(28usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::NewEntry",
            "too many: lpEIDNewEntryTpl",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .NewEntry(
                        0,
                        0,
                        0,
                        ptr::null(),
                        u32::MAX as _,
                        absent.cast(),
                        room.as_mut_ptr().add(24usize).cast(),
                        room.as_mut_ptr().add(28usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x80004048) {
            call(
                "IAddrBook::ResolveName",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .ResolveName(
                            0,
                            bit,
                            ptr::null(),
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
        }
        call(
            "IAddrBook::ResolveName",
            "null: lpAdrList",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.ResolveName(0, 0, ptr::null(), ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x80000003) {
            call(
                "IAddrBook::Details",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .Details(
                            ptr::null(),
                            ptr::null(),
                            ptr::null(),
                            24u32,
                            zeros.as_ptr().cast(),
                            ptr::null(),
                            ptr::null(),
                            ptr::null(),
                            bit,
                        )
                },
            );
        }
        call(
            "IAddrBook::Details",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Details(
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                    )
            },
        );
        call(
            "IAddrBook::Details",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Details(
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        5,
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                    )
            },
        );
        call(
            "IAddrBook::Details",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Details(
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        u32::MAX as _,
                        absent.cast(),
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                    )
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IAddrBook::QueryDefaultRecipOpt",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .QueryDefaultRecipOpt(
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(8usize).cast(),
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
        }
        call(
            "IAddrBook::QueryDefaultRecipOpt",
            "null: lpcValues",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .QueryDefaultRecipOpt(
                        ptr::null(),
                        0,
                        ptr::null_mut(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::QueryDefaultRecipOpt",
            "null: lppOptions",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .QueryDefaultRecipOpt(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IAddrBook::GetPAB",
            "null: lpcbEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetPAB(ptr::null_mut(), room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IAddrBook::GetPAB",
            "null: lppEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetPAB(room.as_mut_ptr().add(0usize).cast(), ptr::null_mut())
            },
        );
        call(
            "IAddrBook::SetPAB",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetPAB(0, ptr::null())
            },
        );
        call(
            "IAddrBook::SetPAB",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetPAB(5, ptr::null())
            },
        );
        call(
            "IAddrBook::SetPAB",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetPAB(u32::MAX as _, absent.cast())
            },
        );
        call(
            "IAddrBook::GetDefaultDir",
            "null: lpcbEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetDefaultDir(ptr::null_mut(), room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IAddrBook::GetDefaultDir",
            "null: lppEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetDefaultDir(room.as_mut_ptr().add(0usize).cast(), ptr::null_mut())
            },
        );
        call(
            "IAddrBook::SetDefaultDir",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetDefaultDir(0, ptr::null())
            },
        );
        call(
            "IAddrBook::SetDefaultDir",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetDefaultDir(5, ptr::null())
            },
        );
        call(
            "IAddrBook::SetDefaultDir",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetDefaultDir(u32::MAX as _, absent.cast())
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IAddrBook::GetSearchPath",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetSearchPath(bit, room.as_mut_ptr().add(4usize).cast())
                },
            );
        }
        call(
            "IAddrBook::GetSearchPath",
            "null: lppSearchPath",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetSearchPath(0, ptr::null_mut())
            },
        );
        call(
            "IAddrBook::SetSearchPath",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object.SetSearchPath(1, zeros.as_ptr().cast())
            },
        );
        call(
            "IAddrBook::SetSearchPath",
            "null: lpSearchPath",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetSearchPath(0, ptr::null())
            },
        );
        call(
            "IAddrBook::SetSearchPath",
            "too many: lpSearchPath",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetSearchPath(0, huge.as_ptr().cast())
            },
        );
        for bit in unknown_bits(0x00004000) {
            call(
                "IAddrBook::PrepareRecips",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .PrepareRecips(
                            bit,
                            ptr::null(),
                            room.as_mut_ptr().add(8usize).cast(),
                        )
                },
            );
        }
        call(
            "IAddrBook::PrepareRecips",
            "null: lpRecipList",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.PrepareRecips(0, ptr::null(), ptr::null_mut())
            },
        );
        call(
            "IAddrBook::PrepareRecips",
            "too many: lpPropTagArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .PrepareRecips(
                        0,
                        huge.as_ptr().cast(),
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPIContainer>() {
        for bit in unknown_bits(0x8000004A) {
            call(
                "IMAPIContainer::GetContentsTable",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetContentsTable(bit, room.as_mut_ptr().add(4usize).cast())
                },
            );
        }
        call(
            "IMAPIContainer::GetContentsTable",
            "null: lppTable",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetContentsTable(0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x8000000B) {
            call(
                "IMAPIContainer::GetHierarchyTable",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetHierarchyTable(bit, room.as_mut_ptr().add(4usize).cast())
                },
            );
        }
        call(
            "IMAPIContainer::GetHierarchyTable",
            "null: lppTable",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetHierarchyTable(0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x0000001B) {
            call(
                "IMAPIContainer::OpenEntry",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .OpenEntry(
                            0,
                            ptr::null(),
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(16usize).cast(),
                            room.as_mut_ptr().add(20usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPIContainer::OpenEntry",
            "null: lpulObjType",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        0,
                        ptr::null(),
                        ptr::null(),
                        0,
                        ptr::null_mut(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPIContainer::OpenEntry",
            "null: lppUnk",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        0,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IMAPIContainer::OpenEntry",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        5,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPIContainer::OpenEntry",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        u32::MAX as _,
                        absent.cast(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x0002003F) {
            call(
                "IMAPIContainer::SetSearchCriteria",
                "unknown flag in ulSearchFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.SetSearchCriteria(ptr::null(), ptr::null(), bit)
                },
            );
        }
        call(
            "IMAPIContainer::SetSearchCriteria",
            "too many: lpRestriction",
            Code::E_TOO_COMPLEX,
            unsafe {
                room.fill(0);
                object.SetSearchCriteria(huge.as_ptr().cast(), ptr::null(), 0)
            },
        );
        call(
            "IMAPIContainer::SetSearchCriteria",
            "too many: lpContainerList",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetSearchCriteria(ptr::null(), huge.as_ptr().cast(), 0)
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPIContainer::GetSearchCriteria",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .GetSearchCriteria(
                            bit,
                            room.as_mut_ptr().add(4usize).cast(),
                            room.as_mut_ptr().add(8usize).cast(),
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
        }
    }
    if let Ok(object) = unknown.cast::<raw::IMAPIFormInfo>() {
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPIFormInfo::CalcFormPropSet",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.CalcFormPropSet(bit, room.as_mut_ptr().add(4usize).cast())
                },
            );
        }
        call(
            "IMAPIFormInfo::CalcFormPropSet",
            "null: ppFormPropArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CalcFormPropSet(0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPIFormInfo::CalcVerbSet",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.CalcVerbSet(bit, room.as_mut_ptr().add(4usize).cast())
                },
            );
        }
        call(
            "IMAPIFormInfo::CalcVerbSet",
            "null: ppMAPIVerbArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CalcVerbSet(0, ptr::null_mut())
            },
        );
        call(
            "IMAPIFormInfo::MakeIconFromBinary",
            "null: phicon",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.MakeIconFromBinary(0, ptr::null_mut())
            },
        );
        call(
            "IMAPIFormInfo::SaveForm",
            "null: szFileName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SaveForm(ptr::null())
            },
        );
        call(
            "IMAPIFormInfo::OpenFormContainer",
            "null: ppformcontainer",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.OpenFormContainer(ptr::null_mut())
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPIStatus>() {
        for bit in unknown_bits(0x007F0001) {
            call(
                "IMAPIStatus::ValidateState",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.ValidateState(0, bit)
                },
            );
        }
        for bit in unknown_bits(0x00000001) {
            call(
                "IMAPIStatus::SettingsDialog",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.SettingsDialog(0, bit)
                },
            );
        }
        for bit in unknown_bits(0x80000000) {
            call(
                "IMAPIStatus::ChangePassword",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .ChangePassword(text.as_ptr().cast(), text.as_ptr().cast(), bit)
                },
            );
        }
        call(
            "IMAPIStatus::ChangePassword",
            "null: lpOldPass",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.ChangePassword(ptr::null(), ptr::null(), 0)
            },
        );
        call(
            "IMAPIStatus::ChangePassword",
            "null: lpNewPass",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.ChangePassword(text.as_ptr().cast(), ptr::null(), 0)
            },
        );
        for bit in unknown_bits(0x0000003E) {
            call(
                "IMAPIStatus::FlushQueues",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.FlushQueues(0, 0, ptr::null(), bit)
                },
            );
        }
        call(
            "IMAPIStatus::FlushQueues",
            "null, but counted: lpTargetTransport",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.FlushQueues(0, 5, ptr::null(), 0)
            },
        );
        call(
            "IMAPIStatus::FlushQueues",
            "too many: lpTargetTransport",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.FlushQueues(0, u32::MAX as _, absent.cast(), 0)
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMessage>() {
        for bit in unknown_bits(0x80000008) {
            call(
                "IMessage::GetAttachmentTable",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetAttachmentTable(bit, room.as_mut_ptr().add(4usize).cast())
                },
            );
        }
        call(
            "IMessage::GetAttachmentTable",
            "null: lppTable",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetAttachmentTable(0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x00000019) {
            call(
                "IMessage::OpenAttach",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .OpenAttach(
                            0,
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
        }
        call(
            "IMessage::OpenAttach",
            "null: lppAttach",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.OpenAttach(0, ptr::null(), 0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x00000008) {
            call(
                "IMessage::CreateAttach",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .CreateAttach(
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(8usize).cast(),
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
        }
        call(
            "IMessage::CreateAttach",
            "null: lpulAttachmentNum",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateAttach(
                        ptr::null(),
                        0,
                        ptr::null_mut(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMessage::CreateAttach",
            "null: lppAttach",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateAttach(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                        ptr::null_mut(),
                    )
            },
        );
        for bit in unknown_bits(0x00000001) {
            call(
                "IMessage::DeleteAttach",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.DeleteAttach(0, 0, None::<&raw::IMAPIProgress>, bit)
                },
            );
        }
        for bit in unknown_bits(0x80000008) {
            call(
                "IMessage::GetRecipientTable",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetRecipientTable(bit, room.as_mut_ptr().add(4usize).cast())
                },
            );
        }
        call(
            "IMessage::GetRecipientTable",
            "null: lppTable",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetRecipientTable(0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x0000000E) {
            call(
                "IMessage::ModifyRecipients",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.ModifyRecipients(bit, ptr::null())
                },
            );
        }
        call(
            "IMessage::ModifyRecipients",
            "too many: lpMods",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.ModifyRecipients(0, huge.as_ptr().cast())
            },
        );
        for bit in unknown_bits(0x00000001) {
            call(
                "IMessage::SubmitMessage",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.SubmitMessage(bit)
                },
            );
        }
        for bit in unknown_bits(0x0000007D) {
            call(
                "IMessage::SetReadFlag",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.SetReadFlag(bit)
                },
            );
        }
    }
    if let Ok(object) = unknown.cast::<raw::IMsgServiceAdmin2>() {
        for bit in unknown_bits(0x80000092) {
            call(
                "IMsgServiceAdmin2::CreateMsgServiceEx",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .CreateMsgServiceEx(
                            text.as_ptr().cast(),
                            ptr::null(),
                            0,
                            bit,
                            room.as_mut_ptr().add(16usize).cast(),
                        )
                },
            );
        }
        call(
            "IMsgServiceAdmin2::CreateMsgServiceEx",
            "null: lpszService",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateMsgServiceEx(
                        ptr::null(),
                        ptr::null(),
                        0,
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMsgStore>() {
        for bit in unknown_bits(0xC00003FF) {
            call(
                "IMsgStore::Advise",
                "unknown flag in ulEventMask",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .Advise(
                            0,
                            ptr::null(),
                            bit,
                            sink,
                            room.as_mut_ptr().add(16usize).cast(),
                        )
                },
            );
        }
        call(
            "IMsgStore::Advise",
            "null: lpulConnection",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.Advise(0, ptr::null(), 0, sink, ptr::null_mut())
            },
        );
        call(
            "IMsgStore::Advise",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Advise(
                        5,
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIAdviseSink>,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::Advise",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Advise(
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        None::<&raw::IMAPIAdviseSink>,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::Advise",
            "null: lpAdviseSink",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Advise(
                        0,
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIAdviseSink>,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::CompareEntryIDs",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        24u32,
                        zeros.as_ptr().cast(),
                        24u32,
                        zeros.as_ptr().cast(),
                        1,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::CompareEntryIDs",
            "null: lpulResult",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        24u32,
                        zeros.as_ptr().cast(),
                        24u32,
                        zeros.as_ptr().cast(),
                        0,
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IMsgStore::CompareEntryIDs",
            "null: lpEntryID1",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        0,
                        ptr::null(),
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::CompareEntryIDs",
            "null, but counted: lpEntryID1",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        5,
                        ptr::null(),
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::CompareEntryIDs",
            "too many: lpEntryID1",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::CompareEntryIDs",
            "null: lpEntryID2",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        24u32,
                        zeros.as_ptr().cast(),
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::CompareEntryIDs",
            "null, but counted: lpEntryID2",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        24u32,
                        zeros.as_ptr().cast(),
                        5,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::CompareEntryIDs",
            "too many: lpEntryID2",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        24u32,
                        zeros.as_ptr().cast(),
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x00000019) {
            call(
                "IMsgStore::OpenEntry",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .OpenEntry(
                            0,
                            ptr::null(),
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(16usize).cast(),
                            room.as_mut_ptr().add(20usize).cast(),
                        )
                },
            );
        }
        call(
            "IMsgStore::OpenEntry",
            "null: lpulObjType",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        0,
                        ptr::null(),
                        ptr::null(),
                        0,
                        ptr::null_mut(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::OpenEntry",
            "null: lppUnk",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        0,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IMsgStore::OpenEntry",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        5,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::OpenEntry",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        u32::MAX as _,
                        absent.cast(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMsgStore::SetReceiveFolder",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.SetReceiveFolder(ptr::null(), bit, 0, ptr::null())
                },
            );
        }
        call(
            "IMsgStore::SetReceiveFolder",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetReceiveFolder(ptr::null(), 0, 5, ptr::null())
            },
        );
        call(
            "IMsgStore::SetReceiveFolder",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetReceiveFolder(ptr::null(), 0, u32::MAX as _, absent.cast())
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IMsgStore::GetReceiveFolder",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .GetReceiveFolder(
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(8usize).cast(),
                            room.as_mut_ptr().add(12usize).cast(),
                            room.as_mut_ptr().add(16usize).cast(),
                        )
                },
            );
        }
        call(
            "IMsgStore::GetReceiveFolder",
            "null: lpcbEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetReceiveFolder(
                        ptr::null(),
                        0,
                        ptr::null_mut(),
                        room.as_mut_ptr().add(12usize).cast(),
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::GetReceiveFolder",
            "null: lppEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetReceiveFolder(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                        ptr::null_mut(),
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x80000008) {
            call(
                "IMsgStore::GetReceiveFolderTable",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .GetReceiveFolderTable(bit, room.as_mut_ptr().add(4usize).cast())
                },
            );
        }
        call(
            "IMsgStore::GetReceiveFolderTable",
            "null: lppTable",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetReceiveFolderTable(0, ptr::null_mut())
            },
        );
        call(
            "IMsgStore::StoreLogoff",
            "null: lpulFlags",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.StoreLogoff(ptr::null_mut())
            },
        );
        call(
            "IMsgStore::AbortSubmit",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object.AbortSubmit(24u32, zeros.as_ptr().cast(), 1)
            },
        );
        call(
            "IMsgStore::AbortSubmit",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.AbortSubmit(0, ptr::null(), 0)
            },
        );
        call(
            "IMsgStore::AbortSubmit",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.AbortSubmit(5, ptr::null(), 0)
            },
        );
        call(
            "IMsgStore::AbortSubmit",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.AbortSubmit(u32::MAX as _, absent.cast(), 0)
            },
        );
        call(
            "IMsgStore::GetOutgoingQueue",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object.GetOutgoingQueue(1, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMsgStore::GetOutgoingQueue",
            "null: lppTable",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetOutgoingQueue(0, ptr::null_mut())
            },
        );
        call(
            "IMsgStore::SetLockState",
            "null: lpMessage",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetLockState(None::<&raw::IMessage>, 0)
            },
        );
        call(
            "IMsgStore::FinishedMsg",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object.FinishedMsg(1, 24u32, zeros.as_ptr().cast())
            },
        );
        call(
            "IMsgStore::FinishedMsg",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.FinishedMsg(0, 0, ptr::null())
            },
        );
        call(
            "IMsgStore::FinishedMsg",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.FinishedMsg(0, 5, ptr::null())
            },
        );
        call(
            "IMsgStore::FinishedMsg",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.FinishedMsg(0, u32::MAX as _, absent.cast())
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IABContainer>() {
        for bit in unknown_bits(0x00000007) {
            call(
                "IABContainer::CreateEntry",
                "unknown flag in ulCreateFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .CreateEntry(
                            24u32,
                            zeros.as_ptr().cast(),
                            bit,
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
        }
        call(
            "IABContainer::CreateEntry",
            "null: lppMAPIPropEntry",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CreateEntry(24u32, zeros.as_ptr().cast(), 0, ptr::null_mut())
            },
        );
        call(
            "IABContainer::CreateEntry",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateEntry(
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IABContainer::CreateEntry",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateEntry(
                        5,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IABContainer::CreateEntry",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateEntry(
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x00000007) {
            call(
                "IABContainer::CopyEntries",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .CopyEntries(
                            zeros.as_ptr().cast(),
                            0,
                            None::<&raw::IMAPIProgress>,
                            bit,
                        )
                },
            );
        }
        call(
            "IABContainer::CopyEntries",
            "null: lpEntries",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CopyEntries(ptr::null(), 0, None::<&raw::IMAPIProgress>, 0)
            },
        );
        call(
            "IABContainer::CopyEntries",
            "too many: lpEntries",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyEntries(huge.as_ptr().cast(), 0, None::<&raw::IMAPIProgress>, 0)
            },
        );
        call(
            "IABContainer::DeleteEntries",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object.DeleteEntries(zeros.as_ptr().cast(), 1)
            },
        );
        call(
            "IABContainer::DeleteEntries",
            "null: lpEntries",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteEntries(ptr::null(), 0)
            },
        );
        call(
            "IABContainer::DeleteEntries",
            "too many: lpEntries",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteEntries(huge.as_ptr().cast(), 0)
            },
        );
        for bit in unknown_bits(0x80004001) {
            call(
                "IABContainer::ResolveNames",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .ResolveNames(
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(8usize).cast(),
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
        }
        call(
            "IABContainer::ResolveNames",
            "null: lpAdrList",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ResolveNames(
                        ptr::null(),
                        0,
                        ptr::null_mut(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IABContainer::ResolveNames",
            "null: lpFlagList",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ResolveNames(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IABContainer::ResolveNames",
            "too many: lpPropTagArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ResolveNames(
                        huge.as_ptr().cast(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IDistList>() {
        for bit in unknown_bits(0x00000007) {
            call(
                "IDistList::CreateEntry",
                "unknown flag in ulCreateFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .CreateEntry(
                            24u32,
                            zeros.as_ptr().cast(),
                            bit,
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
        }
        call(
            "IDistList::CreateEntry",
            "null: lppMAPIPropEntry",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CreateEntry(24u32, zeros.as_ptr().cast(), 0, ptr::null_mut())
            },
        );
        call(
            "IDistList::CreateEntry",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateEntry(
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IDistList::CreateEntry",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateEntry(
                        5,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IDistList::CreateEntry",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateEntry(
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x00000007) {
            call(
                "IDistList::CopyEntries",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .CopyEntries(
                            zeros.as_ptr().cast(),
                            0,
                            None::<&raw::IMAPIProgress>,
                            bit,
                        )
                },
            );
        }
        call(
            "IDistList::CopyEntries",
            "null: lpEntries",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CopyEntries(ptr::null(), 0, None::<&raw::IMAPIProgress>, 0)
            },
        );
        call(
            "IDistList::CopyEntries",
            "too many: lpEntries",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyEntries(huge.as_ptr().cast(), 0, None::<&raw::IMAPIProgress>, 0)
            },
        );
        call(
            "IDistList::DeleteEntries",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object.DeleteEntries(zeros.as_ptr().cast(), 1)
            },
        );
        call(
            "IDistList::DeleteEntries",
            "null: lpEntries",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteEntries(ptr::null(), 0)
            },
        );
        call(
            "IDistList::DeleteEntries",
            "too many: lpEntries",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteEntries(huge.as_ptr().cast(), 0)
            },
        );
        for bit in unknown_bits(0x80004001) {
            call(
                "IDistList::ResolveNames",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .ResolveNames(
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(8usize).cast(),
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
        }
        call(
            "IDistList::ResolveNames",
            "null: lpAdrList",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ResolveNames(
                        ptr::null(),
                        0,
                        ptr::null_mut(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IDistList::ResolveNames",
            "null: lpFlagList",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ResolveNames(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IDistList::ResolveNames",
            "too many: lpPropTagArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ResolveNames(
                        huge.as_ptr().cast(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPIFolder>() {
        for bit in unknown_bits(0x00000848) {
            call(
                "IMAPIFolder::CreateMessage",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .CreateMessage(
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(8usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPIFolder::CreateMessage",
            "null: lppMessage",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CreateMessage(ptr::null(), 0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x00000007) {
            call(
                "IMAPIFolder::CopyMessages",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .CopyMessages(
                            zeros.as_ptr().cast(),
                            ptr::null(),
                            unknown.as_raw(),
                            0,
                            None::<&raw::IMAPIProgress>,
                            bit,
                        )
                },
            );
        }
        call(
            "IMAPIFolder::CopyMessages",
            "null: lpMsgList",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyMessages(
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        0,
                    )
            },
        );
        call(
            "IMAPIFolder::CopyMessages",
            "too many: lpMsgList",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyMessages(
                        huge.as_ptr().cast(),
                        ptr::null(),
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        0,
                    )
            },
        );
        call(
            "IMAPIFolder::CopyMessages",
            "null: lpDestFolder",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyMessages(
                        zeros.as_ptr().cast(),
                        ptr::null(),
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        0,
                    )
            },
        );
        for bit in unknown_bits(0x00000012) {
            call(
                "IMAPIFolder::DeleteMessages",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .DeleteMessages(
                            zeros.as_ptr().cast(),
                            0,
                            None::<&raw::IMAPIProgress>,
                            bit,
                        )
                },
            );
        }
        call(
            "IMAPIFolder::DeleteMessages",
            "null: lpMsgList",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteMessages(ptr::null(), 0, None::<&raw::IMAPIProgress>, 0)
            },
        );
        call(
            "IMAPIFolder::DeleteMessages",
            "too many: lpMsgList",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .DeleteMessages(
                        huge.as_ptr().cast(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        0,
                    )
            },
        );
        for bit in unknown_bits(0x80000009) {
            call(
                "IMAPIFolder::CreateFolder",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .CreateFolder(
                            0,
                            text.as_ptr().cast(),
                            ptr::null(),
                            ptr::null(),
                            bit,
                            room.as_mut_ptr().add(20usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPIFolder::CreateFolder",
            "null: lppFolder",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateFolder(
                        0,
                        text.as_ptr().cast(),
                        ptr::null(),
                        ptr::null(),
                        0,
                        ptr::null_mut(),
                    )
            },
        );
        call(
            "IMAPIFolder::CreateFolder",
            "null: lpszFolderName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateFolder(
                        0,
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x80000017) {
            call(
                "IMAPIFolder::CopyFolder",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .CopyFolder(
                            24u32,
                            zeros.as_ptr().cast(),
                            ptr::null(),
                            unknown.as_raw(),
                            ptr::null(),
                            0,
                            None::<&raw::IMAPIProgress>,
                            bit,
                        )
                },
            );
        }
        call(
            "IMAPIFolder::CopyFolder",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyFolder(
                        0,
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        0,
                    )
            },
        );
        call(
            "IMAPIFolder::CopyFolder",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyFolder(
                        5,
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        0,
                    )
            },
        );
        call(
            "IMAPIFolder::CopyFolder",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyFolder(
                        u32::MAX as _,
                        absent.cast(),
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        0,
                    )
            },
        );
        call(
            "IMAPIFolder::CopyFolder",
            "null: lpDestFolder",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyFolder(
                        24u32,
                        zeros.as_ptr().cast(),
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        0,
                    )
            },
        );
        for bit in unknown_bits(0x00000017) {
            call(
                "IMAPIFolder::DeleteFolder",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .DeleteFolder(
                            24u32,
                            zeros.as_ptr().cast(),
                            0,
                            None::<&raw::IMAPIProgress>,
                            bit,
                        )
                },
            );
        }
        call(
            "IMAPIFolder::DeleteFolder",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteFolder(0, ptr::null(), 0, None::<&raw::IMAPIProgress>, 0)
            },
        );
        call(
            "IMAPIFolder::DeleteFolder",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteFolder(5, ptr::null(), 0, None::<&raw::IMAPIProgress>, 0)
            },
        );
        call(
            "IMAPIFolder::DeleteFolder",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .DeleteFolder(
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        0,
                    )
            },
        );
        for bit in unknown_bits(0x0000007F) {
            call(
                "IMAPIFolder::SetReadFlags",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.SetReadFlags(ptr::null(), 0, None::<&raw::IMAPIProgress>, bit)
                },
            );
        }
        call(
            "IMAPIFolder::SetReadFlags",
            "too many: lpMsgList",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .SetReadFlags(
                        huge.as_ptr().cast(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        0,
                    )
            },
        );
        call(
            "IMAPIFolder::GetMessageStatus",
            "not 0: ulFlags",
            Code::E_UNKNOWN_FLAGS,
            unsafe {
                room.fill(0);
                object
                    .GetMessageStatus(
                        24u32,
                        zeros.as_ptr().cast(),
                        1,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFolder::GetMessageStatus",
            "null: lpulMessageStatus",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetMessageStatus(24u32, zeros.as_ptr().cast(), 0, ptr::null_mut())
            },
        );
        call(
            "IMAPIFolder::GetMessageStatus",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetMessageStatus(
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFolder::GetMessageStatus",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetMessageStatus(
                        5,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFolder::GetMessageStatus",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetMessageStatus(
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0xFFFF7B0F) {
            call(
                "IMAPIFolder::SetMessageStatus",
                "unknown flag in ulNewStatus",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .SetMessageStatus(
                            24u32,
                            zeros.as_ptr().cast(),
                            bit,
                            0,
                            room.as_mut_ptr().add(16usize).cast(),
                        )
                },
            );
        }
        for bit in unknown_bits(0xFFFF300F) {
            call(
                "IMAPIFolder::SetMessageStatus",
                "unknown flag in ulNewStatusMask",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object
                        .SetMessageStatus(
                            24u32,
                            zeros.as_ptr().cast(),
                            0,
                            bit,
                            room.as_mut_ptr().add(16usize).cast(),
                        )
                },
            );
        }
        call(
            "IMAPIFolder::SetMessageStatus",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .SetMessageStatus(
                        0,
                        ptr::null(),
                        0,
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFolder::SetMessageStatus",
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .SetMessageStatus(
                        5,
                        ptr::null(),
                        0,
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFolder::SetMessageStatus",
            "too many: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .SetMessageStatus(
                        u32::MAX as _,
                        absent.cast(),
                        0,
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        for bit in unknown_bits(0x00000002) {
            call(
                "IMAPIFolder::SaveContentsSort",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.SaveContentsSort(order.as_ptr().cast(), bit)
                },
            );
        }
        call(
            "IMAPIFolder::SaveContentsSort",
            "null: lpSortCriteria",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SaveContentsSort(ptr::null(), 0)
            },
        );
        call(
            "IMAPIFolder::SaveContentsSort",
            "too many: lpSortCriteria",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SaveContentsSort(huge.as_ptr().cast(), 0)
            },
        );
        for bit in unknown_bits(0x0000001A) {
            call(
                "IMAPIFolder::EmptyFolder",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.EmptyFolder(0, None::<&raw::IMAPIProgress>, bit)
                },
            );
        }
    }
    calls
}
/// Calls each method that an object has with nothing, or with what is harmless. One
/// whose server writes no method answers the code that is expected.
#[must_use]
pub(crate) fn harmless(unknown: &IUnknown) -> Vec<Call> {
    let mut calls = Vec::new();
    let mut call = |method, fault, expected, answer| {
        let answer = Code::from_hresult(answer);
        calls
            .push(Call {
                method,
                fault,
                expected,
                answer,
            });
    };
    let mut room = [0_u64; 64];
    if let Ok(object) = unknown.cast::<raw::IMAPIClientShutdown>() {
        call(
            "IMAPIClientShutdown::QueryFastShutdown",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.QueryFastShutdown()
            },
        );
        call(
            "IMAPIClientShutdown::NotifyProcessShutdown",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.NotifyProcessShutdown()
            },
        );
        call(
            "IMAPIClientShutdown::DoFastShutdown",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.DoFastShutdown()
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPIFormContainer>() {
        call(
            "IMAPIFormContainer::GetLastError",
            "no error came before",
            Code::S_OK,
            unsafe {
                room.fill(0);
                object.GetLastError(0, 0, room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IMAPIFormContainer::InstallForm",
            "null: szCfgPathName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.InstallForm(0, 0, ptr::null())
            },
        );
        call(
            "IMAPIFormContainer::RemoveForm",
            "null: szMessageClass",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.RemoveForm(ptr::null())
            },
        );
        call(
            "IMAPIFormContainer::ResolveMessageClass",
            "null: szMessageClass",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ResolveMessageClass(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFormContainer::ResolveMultipleMessageClasses",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .ResolveMultipleMessageClasses(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFormContainer::CalcFormPropSet",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.CalcFormPropSet(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMAPIFormContainer::GetDisplay",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.GetDisplay(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPIFormMgr>() {
        call(
            "IMAPIFormMgr::GetLastError",
            "no error came before",
            Code::S_OK,
            unsafe {
                room.fill(0);
                object.GetLastError(0, 0, room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IMAPIFormMgr::LoadForm",
            "null: pMessageSite",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .LoadForm(
                        0,
                        0,
                        ptr::null(),
                        0,
                        0,
                        None::<&raw::IMAPIFolder>,
                        None::<&raw::IMAPIMessageSite>,
                        None::<&raw::IMessage>,
                        None::<&raw::IMAPIViewContext>,
                        ptr::null(),
                        room.as_mut_ptr().add(40usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFormMgr::ResolveMessageClass",
            "null: szMsgClass",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ResolveMessageClass(
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIFolder>,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFormMgr::ResolveMultipleMessageClasses",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .ResolveMultipleMessageClasses(
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIFolder>,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFormMgr::CalcFormPropSet",
            "null: pfrminfoarray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CalcFormPropSet(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFormMgr::CreateForm",
            "null: pfrminfoToActivate",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateForm(
                        0,
                        0,
                        None::<&raw::IMAPIFormInfo>,
                        ptr::null(),
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFormMgr::SelectForm",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .SelectForm(
                        0,
                        0,
                        ptr::null(),
                        None::<&raw::IMAPIFolder>,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFormMgr::SelectMultipleForms",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .SelectMultipleForms(
                        0,
                        0,
                        ptr::null(),
                        None::<&raw::IMAPIFolder>,
                        ptr::null(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFormMgr::SelectFormContainer",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.SelectFormContainer(0, 0, room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IMAPIFormMgr::OpenFormContainer",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .OpenFormContainer(
                        0,
                        ptr::null(),
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFormMgr::PrepareForm",
            "null: pfrminfo",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.PrepareForm(0, 0, None::<&raw::IMAPIFormInfo>)
            },
        );
        call(
            "IMAPIFormMgr::IsInConflict",
            "null: szMessageClass",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.IsInConflict(0, 0, ptr::null(), None::<&raw::IMAPIFolder>)
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPIProp>() {
        call(
            "IMAPIProp::GetLastError",
            "no error came before",
            Code::S_OK,
            unsafe {
                room.fill(0);
                object.GetLastError(0, 0, room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IMAPIProp::SaveChanges",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.SaveChanges(0)
            },
        );
        call(
            "IMAPIProp::GetProps",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .GetProps(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPIProp::GetPropList",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.GetPropList(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMAPIProp::OpenProperty",
            "null: lpiid",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenProperty(
                        0,
                        ptr::null(),
                        0,
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPIProp::SetProps",
            "null: lpPropArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetProps(1, ptr::null(), room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IMAPIProp::DeleteProps",
            "null: lpPropTagArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteProps(ptr::null(), room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMAPIProp::CopyTo",
            "null: lpInterface",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyTo(
                        0,
                        ptr::null(),
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(32usize).cast(),
                    )
            },
        );
        call(
            "IMAPIProp::CopyProps",
            "null: lpIncludeProps",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyProps(
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(24usize).cast(),
                    )
            },
        );
        call(
            "IMAPIProp::GetNamesFromIDs",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .GetNamesFromIDs(
                        room.as_mut_ptr().add(0usize).cast(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPIProp::GetIDsFromNames",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .GetIDsFromNames(
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPISession>() {
        call(
            "IMAPISession::GetLastError",
            "no error came before",
            Code::S_OK,
            unsafe {
                room.fill(0);
                object.GetLastError(0, 0, room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IMAPISession::GetMsgStoresTable",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.GetMsgStoresTable(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMAPISession::OpenMsgStore",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenMsgStore(
                        0,
                        0,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::OpenAddressBook",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .OpenAddressBook(
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::OpenProfileSection",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenProfileSection(
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::GetStatusTable",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.GetStatusTable(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMAPISession::OpenEntry",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        0,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::CompareEntryIDs",
            "null: lpEntryID1",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        0,
                        ptr::null(),
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::Advise",
            "null: lpAdviseSink",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Advise(
                        0,
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIAdviseSink>,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::Unadvise",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.Unadvise(0)
            },
        );
        call(
            "IMAPISession::MessageOptions",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.MessageOptions(0, 0, ptr::null(), None::<&raw::IMessage>)
            },
        );
        call(
            "IMAPISession::QueryDefaultMessageOpt",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .QueryDefaultMessageOpt(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::EnumAdrTypes",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .EnumAdrTypes(
                        0,
                        room.as_mut_ptr().add(4usize).cast(),
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::QueryIdentity",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .QueryIdentity(
                        room.as_mut_ptr().add(0usize).cast(),
                        room.as_mut_ptr().add(4usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::Logoff",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.Logoff(0, 0, 0)
            },
        );
        call(
            "IMAPISession::SetDefaultStore",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.SetDefaultStore(0, 0, ptr::null())
            },
        );
        call(
            "IMAPISession::AdminServices",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.AdminServices(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMAPISession::ShowForm",
            "null: lpMsgStore",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ShowForm(
                        0,
                        None::<&raw::IMsgStore>,
                        None::<&raw::IMAPIFolder>,
                        ptr::null(),
                        0,
                        None::<&raw::IMessage>,
                        0,
                        0,
                        0,
                        0,
                        ptr::null(),
                    )
            },
        );
        call(
            "IMAPISession::PrepareForm",
            "null: lpMessage",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .PrepareForm(
                        ptr::null(),
                        None::<&raw::IMessage>,
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPITable>() {
        call(
            "IMAPITable::GetLastError",
            "no error came before",
            Code::S_OK,
            unsafe {
                room.fill(0);
                object.GetLastError(0, 0, room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IMAPITable::Advise",
            "null: lpAdviseSink",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Advise(
                        0,
                        None::<&raw::IMAPIAdviseSink>,
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::Unadvise",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.Unadvise(0)
            },
        );
        call(
            "IMAPITable::GetStatus",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .GetStatus(
                        room.as_mut_ptr().add(0usize).cast(),
                        room.as_mut_ptr().add(4usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::SetColumns",
            "null: lpPropTagArray",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetColumns(ptr::null(), 0)
            },
        );
        call(
            "IMAPITable::QueryColumns",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.QueryColumns(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMAPITable::GetRowCount",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.GetRowCount(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMAPITable::SeekRow",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.SeekRow(0, 0, room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IMAPITable::SeekRowApprox",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.SeekRowApprox(0, 1)
            },
        );
        call(
            "IMAPITable::QueryPosition",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .QueryPosition(
                        room.as_mut_ptr().add(0usize).cast(),
                        room.as_mut_ptr().add(4usize).cast(),
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::FindRow",
            "null: lpRestriction",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.FindRow(ptr::null(), 0, 0)
            },
        );
        call(
            "IMAPITable::Restrict",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.Restrict(ptr::null(), 0)
            },
        );
        call(
            "IMAPITable::CreateBookmark",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.CreateBookmark(room.as_mut_ptr().add(0usize).cast())
            },
        );
        call(
            "IMAPITable::FreeBookmark",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.FreeBookmark(0)
            },
        );
        call(
            "IMAPITable::SortTable",
            "null: lpSortCriteria",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SortTable(ptr::null(), 0)
            },
        );
        call(
            "IMAPITable::QuerySortOrder",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.QuerySortOrder(room.as_mut_ptr().add(0usize).cast())
            },
        );
        call(
            "IMAPITable::QueryRows",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.QueryRows(1, 0, room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IMAPITable::Abort",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.Abort()
            },
        );
        call(
            "IMAPITable::ExpandRow",
            "null: pbInstanceKey",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .ExpandRow(
                        0,
                        ptr::null(),
                        0,
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::CollapseRow",
            "null: pbInstanceKey",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CollapseRow(
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::WaitForCompletion",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.WaitForCompletion(0, 0, room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IMAPITable::GetCollapseState",
            "null: lpbInstanceKey",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetCollapseState(
                        0,
                        0,
                        ptr::null(),
                        room.as_mut_ptr().add(12usize).cast(),
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPITable::SetCollapseState",
            "null: pbCollapseState",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .SetCollapseState(
                        0,
                        0,
                        ptr::null(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMsgServiceAdmin>() {
        call(
            "IMsgServiceAdmin::GetLastError",
            "no error came before",
            Code::S_OK,
            unsafe {
                room.fill(0);
                object.GetLastError(0, 0, room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IMsgServiceAdmin::GetMsgServiceTable",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.GetMsgServiceTable(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMsgServiceAdmin::CreateMsgService",
            "null: lpszService",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CreateMsgService(ptr::null(), ptr::null(), 0, 0)
            },
        );
        call(
            "IMsgServiceAdmin::DeleteMsgService",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteMsgService(ptr::null())
            },
        );
        call(
            "IMsgServiceAdmin::CopyMsgService",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyMsgService(
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                        0,
                    )
            },
        );
        call(
            "IMsgServiceAdmin::RenameMsgService",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.RenameMsgService(ptr::null(), 0, ptr::null())
            },
        );
        call(
            "IMsgServiceAdmin::ConfigureMsgService",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.ConfigureMsgService(ptr::null(), 0, 0, 0, ptr::null())
            },
        );
        call(
            "IMsgServiceAdmin::OpenProfileSection",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenProfileSection(
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMsgServiceAdmin::MsgServiceTransportOrder",
            "null: lpUIDList",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.MsgServiceTransportOrder(0, ptr::null(), 0)
            },
        );
        call(
            "IMsgServiceAdmin::AdminProviders",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .AdminProviders(ptr::null(), 0, room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IMsgServiceAdmin::SetPrimaryIdentity",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.SetPrimaryIdentity(ptr::null(), 0)
            },
        );
        call(
            "IMsgServiceAdmin::GetProviderTable",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.GetProviderTable(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IProfAdmin>() {
        call(
            "IProfAdmin::GetLastError",
            "no error came before",
            Code::S_OK,
            unsafe {
                room.fill(0);
                object.GetLastError(0, 0, room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IProfAdmin::GetProfileTable",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.GetProfileTable(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IProfAdmin::CreateProfile",
            "null: lpszProfileName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CreateProfile(ptr::null(), ptr::null(), 0, 0)
            },
        );
        call(
            "IProfAdmin::DeleteProfile",
            "null: lpszProfileName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteProfile(ptr::null(), 0)
            },
        );
        call(
            "IProfAdmin::ChangeProfilePassword",
            "null: lpszProfileName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.ChangeProfilePassword(ptr::null(), ptr::null(), ptr::null(), 0)
            },
        );
        call(
            "IProfAdmin::CopyProfile",
            "null: lpszOldProfileName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CopyProfile(ptr::null(), ptr::null(), ptr::null(), 0, 0)
            },
        );
        call(
            "IProfAdmin::RenameProfile",
            "null: lpszOldProfileName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.RenameProfile(ptr::null(), ptr::null(), ptr::null(), 0, 0)
            },
        );
        call(
            "IProfAdmin::SetDefaultProfile",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.SetDefaultProfile(ptr::null(), 0)
            },
        );
        call(
            "IProfAdmin::AdminServices",
            "null: lpszProfileName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .AdminServices(
                        ptr::null(),
                        ptr::null(),
                        0,
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IProviderAdmin>() {
        call(
            "IProviderAdmin::GetLastError",
            "no error came before",
            Code::S_OK,
            unsafe {
                room.fill(0);
                object.GetLastError(0, 0, room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IProviderAdmin::GetProviderTable",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.GetProviderTable(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IProviderAdmin::CreateProvider",
            "null: lpszProvider",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateProvider(
                        ptr::null(),
                        0,
                        ptr::null(),
                        0,
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IProviderAdmin::DeleteProvider",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteProvider(ptr::null())
            },
        );
        call(
            "IProviderAdmin::OpenProfileSection",
            "null: lpUID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenProfileSection(
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IAddrBook>() {
        call(
            "IAddrBook::OpenEntry",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        0,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::CompareEntryIDs",
            "null: lpEntryID1",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        0,
                        ptr::null(),
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::Advise",
            "null: lpAdviseSink",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Advise(
                        0,
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIAdviseSink>,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::Unadvise",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.Unadvise(0)
            },
        );
        call(
            "IAddrBook::CreateOneOff",
            "null: lpszAdrType",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateOneOff(
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::NewEntry",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .NewEntry(
                        0,
                        0,
                        0,
                        ptr::null(),
                        0,
                        ptr::null(),
                        room.as_mut_ptr().add(24usize).cast(),
                        room.as_mut_ptr().add(28usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::ResolveName",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .ResolveName(
                        0,
                        0,
                        ptr::null(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::Address",
            "it has no form in Rust",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .Address(
                        room.as_mut_ptr().add(0usize).cast(),
                        room.as_mut_ptr().add(4usize).cast(),
                        room.as_mut_ptr().add(8usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::Details",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Details(
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                    )
            },
        );
        call(
            "IAddrBook::RecipOptions",
            "it has no form in Rust",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.RecipOptions(0, 0, ptr::null())
            },
        );
        call(
            "IAddrBook::QueryDefaultRecipOpt",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .QueryDefaultRecipOpt(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::GetPAB",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .GetPAB(
                        room.as_mut_ptr().add(0usize).cast(),
                        room.as_mut_ptr().add(4usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::SetPAB",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetPAB(0, ptr::null())
            },
        );
        call(
            "IAddrBook::GetDefaultDir",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .GetDefaultDir(
                        room.as_mut_ptr().add(0usize).cast(),
                        room.as_mut_ptr().add(4usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::SetDefaultDir",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetDefaultDir(0, ptr::null())
            },
        );
        call(
            "IAddrBook::GetSearchPath",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.GetSearchPath(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IAddrBook::SetSearchPath",
            "null: lpSearchPath",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetSearchPath(0, ptr::null())
            },
        );
        call(
            "IAddrBook::PrepareRecips",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .PrepareRecips(0, ptr::null(), room.as_mut_ptr().add(8usize).cast())
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPIContainer>() {
        call(
            "IMAPIContainer::GetContentsTable",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.GetContentsTable(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMAPIContainer::GetHierarchyTable",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.GetHierarchyTable(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMAPIContainer::OpenEntry",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        0,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPIContainer::SetSearchCriteria",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.SetSearchCriteria(ptr::null(), ptr::null(), 0)
            },
        );
        call(
            "IMAPIContainer::GetSearchCriteria",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .GetSearchCriteria(
                        0,
                        room.as_mut_ptr().add(4usize).cast(),
                        room.as_mut_ptr().add(8usize).cast(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPIFormInfo>() {
        call(
            "IMAPIFormInfo::CalcFormPropSet",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.CalcFormPropSet(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMAPIFormInfo::CalcVerbSet",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.CalcVerbSet(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMAPIFormInfo::MakeIconFromBinary",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.MakeIconFromBinary(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMAPIFormInfo::SaveForm",
            "null: szFileName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SaveForm(ptr::null())
            },
        );
        call(
            "IMAPIFormInfo::OpenFormContainer",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.OpenFormContainer(room.as_mut_ptr().add(0usize).cast())
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPIStatus>() {
        call(
            "IMAPIStatus::ValidateState",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.ValidateState(0, 0)
            },
        );
        call(
            "IMAPIStatus::SettingsDialog",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.SettingsDialog(0, 0)
            },
        );
        call(
            "IMAPIStatus::ChangePassword",
            "null: lpOldPass",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.ChangePassword(ptr::null(), ptr::null(), 0)
            },
        );
        call(
            "IMAPIStatus::FlushQueues",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.FlushQueues(0, 0, ptr::null(), 0)
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMessage>() {
        call(
            "IMessage::GetAttachmentTable",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.GetAttachmentTable(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMessage::OpenAttach",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .OpenAttach(0, ptr::null(), 0, room.as_mut_ptr().add(12usize).cast())
            },
        );
        call(
            "IMessage::CreateAttach",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .CreateAttach(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMessage::DeleteAttach",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.DeleteAttach(0, 0, None::<&raw::IMAPIProgress>, 0)
            },
        );
        call(
            "IMessage::GetRecipientTable",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.GetRecipientTable(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMessage::ModifyRecipients",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.ModifyRecipients(0, ptr::null())
            },
        );
        call(
            "IMessage::SubmitMessage",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.SubmitMessage(0)
            },
        );
        call(
            "IMessage::SetReadFlag",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.SetReadFlag(0)
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMsgServiceAdmin2>() {
        call(
            "IMsgServiceAdmin2::CreateMsgServiceEx",
            "null: lpszService",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateMsgServiceEx(
                        ptr::null(),
                        ptr::null(),
                        0,
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMsgStore>() {
        call(
            "IMsgStore::Advise",
            "null: lpAdviseSink",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Advise(
                        0,
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIAdviseSink>,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::Unadvise",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.Unadvise(0)
            },
        );
        call(
            "IMsgStore::CompareEntryIDs",
            "null: lpEntryID1",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        0,
                        ptr::null(),
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::OpenEntry",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        0,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::SetReceiveFolder",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.SetReceiveFolder(ptr::null(), 0, 0, ptr::null())
            },
        );
        call(
            "IMsgStore::GetReceiveFolder",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .GetReceiveFolder(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                        room.as_mut_ptr().add(12usize).cast(),
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::GetReceiveFolderTable",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.GetReceiveFolderTable(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMsgStore::StoreLogoff",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.StoreLogoff(room.as_mut_ptr().add(0usize).cast())
            },
        );
        call(
            "IMsgStore::AbortSubmit",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.AbortSubmit(0, ptr::null(), 0)
            },
        );
        call(
            "IMsgStore::GetOutgoingQueue",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.GetOutgoingQueue(0, room.as_mut_ptr().add(4usize).cast())
            },
        );
        call(
            "IMsgStore::SetLockState",
            "null: lpMessage",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SetLockState(None::<&raw::IMessage>, 0)
            },
        );
        call(
            "IMsgStore::FinishedMsg",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.FinishedMsg(0, 0, ptr::null())
            },
        );
        call(
            "IMsgStore::NotifyNewMail",
            "it has no form in Rust",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.NotifyNewMail(ptr::null())
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IABContainer>() {
        call(
            "IABContainer::CreateEntry",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateEntry(
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IABContainer::CopyEntries",
            "null: lpEntries",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CopyEntries(ptr::null(), 0, None::<&raw::IMAPIProgress>, 0)
            },
        );
        call(
            "IABContainer::DeleteEntries",
            "null: lpEntries",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteEntries(ptr::null(), 0)
            },
        );
        call(
            "IABContainer::ResolveNames",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .ResolveNames(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IDistList>() {
        call(
            "IDistList::CreateEntry",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateEntry(
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IDistList::CopyEntries",
            "null: lpEntries",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.CopyEntries(ptr::null(), 0, None::<&raw::IMAPIProgress>, 0)
            },
        );
        call(
            "IDistList::DeleteEntries",
            "null: lpEntries",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteEntries(ptr::null(), 0)
            },
        );
        call(
            "IDistList::ResolveNames",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .ResolveNames(
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(8usize).cast(),
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPIFolder>() {
        call(
            "IMAPIFolder::CreateMessage",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object
                    .CreateMessage(ptr::null(), 0, room.as_mut_ptr().add(8usize).cast())
            },
        );
        call(
            "IMAPIFolder::CopyMessages",
            "null: lpMsgList",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyMessages(
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        0,
                    )
            },
        );
        call(
            "IMAPIFolder::DeleteMessages",
            "null: lpMsgList",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteMessages(ptr::null(), 0, None::<&raw::IMAPIProgress>, 0)
            },
        );
        call(
            "IMAPIFolder::CreateFolder",
            "null: lpszFolderName",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CreateFolder(
                        0,
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFolder::CopyFolder",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .CopyFolder(
                        0,
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        0,
                    )
            },
        );
        call(
            "IMAPIFolder::DeleteFolder",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.DeleteFolder(0, ptr::null(), 0, None::<&raw::IMAPIProgress>, 0)
            },
        );
        call(
            "IMAPIFolder::SetReadFlags",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.SetReadFlags(ptr::null(), 0, None::<&raw::IMAPIProgress>, 0)
            },
        );
        call(
            "IMAPIFolder::GetMessageStatus",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .GetMessageStatus(
                        0,
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFolder::SetMessageStatus",
            "null: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .SetMessageStatus(
                        0,
                        ptr::null(),
                        0,
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFolder::SaveContentsSort",
            "null: lpSortCriteria",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.SaveContentsSort(ptr::null(), 0)
            },
        );
        call(
            "IMAPIFolder::EmptyFolder",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.EmptyFolder(0, None::<&raw::IMAPIProgress>, 0)
            },
        );
    }
    calls
}
/// Calls each method that takes numbers or one of several choices with the largest and
/// smallest there are. It tells the method, whether it was a choice, and what was
/// answered.
#[must_use]
pub(crate) fn extremes(
    unknown: &IUnknown,
    sink: &raw::IMAPIAdviseSink,
) -> Vec<(&'static str, bool, Code)> {
    let mut calls = Vec::new();
    let mut call = |method, choice, answer| {
        calls.push((method, choice, Code::from_hresult(answer)));
    };
    let mut room = [0_u64; 64];
    let zeros = [0_u64; 16];
    let text = [b'x' as u16, 0];
    let tag = [1_u32, 0x0037_001F];
    let value = [0x0E08_0003_u64, 1, 0];
    let exist = [8_u64, 0x0037_001F << 32, 0, 0];
    let order = [1_u32, 0, 0, 0x0037_001F, 0];
    for number in [0x7FFF_FFFF_u32, 0x8000_0000, 0xFFFF_FFFF] {
        if let Ok(object) = unknown.cast::<raw::IMAPIFormContainer>() {
            call(
                "IMAPIFormContainer::CalcFormPropSet",
                false,
                unsafe {
                    room.fill(0);
                    object
                        .CalcFormPropSet(
                            number as _,
                            room.as_mut_ptr().add(4usize).cast(),
                        )
                },
            );
        }
        if let Ok(object) = unknown.cast::<raw::IMAPIFormMgr>() {
            call(
                "IMAPIFormMgr::LoadForm",
                false,
                unsafe {
                    room.fill(0);
                    object
                        .LoadForm(
                            0,
                            0,
                            ptr::null(),
                            number as _,
                            0,
                            None::<&raw::IMAPIFolder>,
                            None::<&raw::IMAPIMessageSite>,
                            None::<&raw::IMessage>,
                            None::<&raw::IMAPIViewContext>,
                            ptr::null(),
                            room.as_mut_ptr().add(40usize).cast(),
                        )
                },
            );
            call(
                "IMAPIFormMgr::LoadForm",
                false,
                unsafe {
                    room.fill(0);
                    object
                        .LoadForm(
                            0,
                            0,
                            ptr::null(),
                            0,
                            number as _,
                            None::<&raw::IMAPIFolder>,
                            None::<&raw::IMAPIMessageSite>,
                            None::<&raw::IMessage>,
                            None::<&raw::IMAPIViewContext>,
                            ptr::null(),
                            room.as_mut_ptr().add(40usize).cast(),
                        )
                },
            );
            call(
                "IMAPIFormMgr::CalcFormPropSet",
                false,
                unsafe {
                    room.fill(0);
                    object
                        .CalcFormPropSet(
                            ptr::null(),
                            number as _,
                            room.as_mut_ptr().add(8usize).cast(),
                        )
                },
            );
            call(
                "IMAPIFormMgr::SelectFormContainer",
                true,
                unsafe {
                    room.fill(0);
                    object
                        .SelectFormContainer(
                            0,
                            number as _,
                            room.as_mut_ptr().add(8usize).cast(),
                        )
                },
            );
            call(
                "IMAPIFormMgr::OpenFormContainer",
                true,
                unsafe {
                    room.fill(0);
                    object
                        .OpenFormContainer(
                            number as _,
                            ptr::null(),
                            room.as_mut_ptr().add(8usize).cast(),
                        )
                },
            );
            call(
                "IMAPIFormMgr::IsInConflict",
                false,
                unsafe {
                    room.fill(0);
                    object
                        .IsInConflict(
                            number as _,
                            0,
                            text.as_ptr().cast(),
                            None::<&raw::IMAPIFolder>,
                        )
                },
            );
            call(
                "IMAPIFormMgr::IsInConflict",
                false,
                unsafe {
                    room.fill(0);
                    object
                        .IsInConflict(
                            0,
                            number as _,
                            text.as_ptr().cast(),
                            None::<&raw::IMAPIFolder>,
                        )
                },
            );
        }
        if let Ok(object) = unknown.cast::<raw::IMAPIProp>() {
            call(
                "IMAPIProp::OpenProperty",
                false,
                unsafe {
                    room.fill(0);
                    object
                        .OpenProperty(
                            number as _,
                            zeros.as_ptr().cast(),
                            0,
                            0,
                            room.as_mut_ptr().add(16usize).cast(),
                        )
                },
            );
            call(
                "IMAPIProp::OpenProperty",
                false,
                unsafe {
                    room.fill(0);
                    object
                        .OpenProperty(
                            0,
                            zeros.as_ptr().cast(),
                            number as _,
                            0,
                            room.as_mut_ptr().add(16usize).cast(),
                        )
                },
            );
        }
        if let Ok(object) = unknown.cast::<raw::IMAPISession>() {
            call(
                "IMAPISession::Unadvise",
                false,
                unsafe {
                    room.fill(0);
                    object.Unadvise(number as _)
                },
            );
            call(
                "IMAPISession::SetDefaultStore",
                true,
                unsafe {
                    room.fill(0);
                    object.SetDefaultStore(number as _, 0, ptr::null())
                },
            );
            call(
                "IMAPISession::ShowForm",
                false,
                unsafe {
                    room.fill(0);
                    object
                        .ShowForm(
                            0,
                            None::<&raw::IMsgStore>,
                            None::<&raw::IMAPIFolder>,
                            ptr::null(),
                            number as _,
                            None::<&raw::IMessage>,
                            0,
                            0,
                            0,
                            0,
                            ptr::null(),
                        )
                },
            );
        }
        if let Ok(object) = unknown.cast::<raw::IMAPITable>() {
            call(
                "IMAPITable::Unadvise",
                false,
                unsafe {
                    room.fill(0);
                    object.Unadvise(number as _)
                },
            );
            call(
                "IMAPITable::SeekRow",
                false,
                unsafe {
                    room.fill(0);
                    object.SeekRow(number as _, 0, room.as_mut_ptr().add(8usize).cast())
                },
            );
            call(
                "IMAPITable::SeekRow",
                false,
                unsafe {
                    room.fill(0);
                    object.SeekRow(0, number as _, room.as_mut_ptr().add(8usize).cast())
                },
            );
            call(
                "IMAPITable::SeekRowApprox",
                false,
                unsafe {
                    room.fill(0);
                    object.SeekRowApprox(number as _, 1)
                },
            );
            call(
                "IMAPITable::SeekRowApprox",
                false,
                unsafe {
                    room.fill(0);
                    object.SeekRowApprox(0, number as _)
                },
            );
            call(
                "IMAPITable::FindRow",
                false,
                unsafe {
                    room.fill(0);
                    object.FindRow(exist.as_ptr().cast(), number as _, 0)
                },
            );
            call(
                "IMAPITable::FreeBookmark",
                false,
                unsafe {
                    room.fill(0);
                    object.FreeBookmark(number as _)
                },
            );
            call(
                "IMAPITable::QueryRows",
                false,
                unsafe {
                    room.fill(0);
                    object
                        .QueryRows(number as _, 0, room.as_mut_ptr().add(8usize).cast())
                },
            );
            call(
                "IMAPITable::ExpandRow",
                false,
                unsafe {
                    room.fill(0);
                    object
                        .ExpandRow(
                            24u32,
                            zeros.as_ptr().cast(),
                            number as _,
                            0,
                            room.as_mut_ptr().add(16usize).cast(),
                            room.as_mut_ptr().add(20usize).cast(),
                        )
                },
            );
            call(
                "IMAPITable::WaitForCompletion",
                false,
                unsafe {
                    room.fill(0);
                    object
                        .WaitForCompletion(
                            0,
                            number as _,
                            room.as_mut_ptr().add(8usize).cast(),
                        )
                },
            );
        }
        if let Ok(object) = unknown.cast::<raw::IAddrBook>() {
            call(
                "IAddrBook::Unadvise",
                false,
                unsafe {
                    room.fill(0);
                    object.Unadvise(number as _)
                },
            );
        }
        if let Ok(object) = unknown.cast::<raw::IMAPIFormInfo>() {
            call(
                "IMAPIFormInfo::MakeIconFromBinary",
                false,
                unsafe {
                    room.fill(0);
                    object
                        .MakeIconFromBinary(
                            number as _,
                            room.as_mut_ptr().add(4usize).cast(),
                        )
                },
            );
        }
        if let Ok(object) = unknown.cast::<raw::IMessage>() {
            call(
                "IMessage::OpenAttach",
                false,
                unsafe {
                    room.fill(0);
                    object
                        .OpenAttach(
                            number as _,
                            ptr::null(),
                            0,
                            room.as_mut_ptr().add(12usize).cast(),
                        )
                },
            );
            call(
                "IMessage::DeleteAttach",
                false,
                unsafe {
                    room.fill(0);
                    object.DeleteAttach(number as _, 0, None::<&raw::IMAPIProgress>, 0)
                },
            );
        }
        if let Ok(object) = unknown.cast::<raw::IMsgStore>() {
            call(
                "IMsgStore::Unadvise",
                false,
                unsafe {
                    room.fill(0);
                    object.Unadvise(number as _)
                },
            );
            call(
                "IMsgStore::SetLockState",
                true,
                unsafe {
                    room.fill(0);
                    object.SetLockState(None::<&raw::IMessage>, number as _)
                },
            );
        }
        if let Ok(object) = unknown.cast::<raw::IMAPIFolder>() {
            call(
                "IMAPIFolder::CreateFolder",
                true,
                unsafe {
                    room.fill(0);
                    object
                        .CreateFolder(
                            number as _,
                            text.as_ptr().cast(),
                            ptr::null(),
                            ptr::null(),
                            0,
                            room.as_mut_ptr().add(20usize).cast(),
                        )
                },
            );
        }
    }
    calls
}
/// Calls each method of an object that takes entry identifiers with `id` for each of
/// them, and with what is harmless otherwise. It tells the method, whether the
/// identifier stood in a list, and what was answered.
#[must_use]
pub(crate) fn with_entry_id(
    unknown: &IUnknown,
    id: &[u8],
    sink: &raw::IMAPIAdviseSink,
) -> Vec<(&'static str, bool, Code)> {
    let mut calls = Vec::new();
    let mut call = |method, listed, answer| {
        calls.push((method, listed, Code::from_hresult(answer)));
    };
    let mut room = [0_u64; 64];
    let text = [b'x' as u16, 0];
    let mut entry = raw::SBinary {
        cb: id.len() as u32,
        lpb: id.as_ptr().cast_mut().cast(),
    };
    let list = raw::SBinaryArray {
        cValues: 1,
        lpbin: &mut entry,
    };
    if let Ok(object) = unknown.cast::<raw::IMAPISession>() {
        call(
            "IMAPISession::OpenMsgStore",
            false,
            unsafe {
                room.fill(0);
                object
                    .OpenMsgStore(
                        0,
                        id.len() as u32,
                        id.as_ptr().cast(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::OpenEntry",
            false,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        id.len() as u32,
                        id.as_ptr().cast(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::CompareEntryIDs",
            false,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        id.len() as u32,
                        id.as_ptr().cast(),
                        id.len() as u32,
                        id.as_ptr().cast(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::Advise",
            false,
            unsafe {
                room.fill(0);
                object
                    .Advise(
                        id.len() as u32,
                        id.as_ptr().cast(),
                        0,
                        sink,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMAPISession::SetDefaultStore",
            false,
            unsafe {
                room.fill(0);
                object.SetDefaultStore(1, id.len() as u32, id.as_ptr().cast())
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IAddrBook>() {
        call(
            "IAddrBook::OpenEntry",
            false,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        id.len() as u32,
                        id.as_ptr().cast(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::CompareEntryIDs",
            false,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        id.len() as u32,
                        id.as_ptr().cast(),
                        id.len() as u32,
                        id.as_ptr().cast(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::Advise",
            false,
            unsafe {
                room.fill(0);
                object
                    .Advise(
                        id.len() as u32,
                        id.as_ptr().cast(),
                        0,
                        sink,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::NewEntry",
            false,
            unsafe {
                room.fill(0);
                object
                    .NewEntry(
                        0,
                        0,
                        id.len() as u32,
                        id.as_ptr().cast(),
                        id.len() as u32,
                        id.as_ptr().cast(),
                        room.as_mut_ptr().add(24usize).cast(),
                        room.as_mut_ptr().add(28usize).cast(),
                    )
            },
        );
        call(
            "IAddrBook::Details",
            false,
            unsafe {
                room.fill(0);
                object
                    .Details(
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        id.len() as u32,
                        id.as_ptr().cast(),
                        ptr::null(),
                        ptr::null(),
                        text.as_ptr().cast(),
                        0,
                    )
            },
        );
        call(
            "IAddrBook::SetPAB",
            false,
            unsafe {
                room.fill(0);
                object.SetPAB(id.len() as u32, id.as_ptr().cast())
            },
        );
        call(
            "IAddrBook::SetDefaultDir",
            false,
            unsafe {
                room.fill(0);
                object.SetDefaultDir(id.len() as u32, id.as_ptr().cast())
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPIContainer>() {
        call(
            "IMAPIContainer::OpenEntry",
            false,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        id.len() as u32,
                        id.as_ptr().cast(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMAPIContainer::SetSearchCriteria",
            true,
            unsafe {
                room.fill(0);
                object.SetSearchCriteria(ptr::null(), &list, 0)
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPIStatus>() {
        call(
            "IMAPIStatus::FlushQueues",
            false,
            unsafe {
                room.fill(0);
                object.FlushQueues(0, id.len() as u32, id.as_ptr().cast(), 0)
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMsgStore>() {
        call(
            "IMsgStore::Advise",
            false,
            unsafe {
                room.fill(0);
                object
                    .Advise(
                        id.len() as u32,
                        id.as_ptr().cast(),
                        0,
                        sink,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::CompareEntryIDs",
            false,
            unsafe {
                room.fill(0);
                object
                    .CompareEntryIDs(
                        id.len() as u32,
                        id.as_ptr().cast(),
                        id.len() as u32,
                        id.as_ptr().cast(),
                        0,
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::OpenEntry",
            false,
            unsafe {
                room.fill(0);
                object
                    .OpenEntry(
                        id.len() as u32,
                        id.as_ptr().cast(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
        call(
            "IMsgStore::SetReceiveFolder",
            false,
            unsafe {
                room.fill(0);
                object
                    .SetReceiveFolder(
                        text.as_ptr().cast(),
                        0,
                        id.len() as u32,
                        id.as_ptr().cast(),
                    )
            },
        );
        call(
            "IMsgStore::AbortSubmit",
            false,
            unsafe {
                room.fill(0);
                object.AbortSubmit(id.len() as u32, id.as_ptr().cast(), 0)
            },
        );
        call(
            "IMsgStore::FinishedMsg",
            false,
            unsafe {
                room.fill(0);
                object.FinishedMsg(0, id.len() as u32, id.as_ptr().cast())
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IABContainer>() {
        call(
            "IABContainer::CreateEntry",
            false,
            unsafe {
                room.fill(0);
                object
                    .CreateEntry(
                        id.len() as u32,
                        id.as_ptr().cast(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IABContainer::CopyEntries",
            true,
            unsafe {
                room.fill(0);
                object.CopyEntries(&list, 0, None::<&raw::IMAPIProgress>, 0)
            },
        );
        call(
            "IABContainer::DeleteEntries",
            true,
            unsafe {
                room.fill(0);
                object.DeleteEntries(&list, 0)
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IDistList>() {
        call(
            "IDistList::CreateEntry",
            false,
            unsafe {
                room.fill(0);
                object
                    .CreateEntry(
                        id.len() as u32,
                        id.as_ptr().cast(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IDistList::CopyEntries",
            true,
            unsafe {
                room.fill(0);
                object.CopyEntries(&list, 0, None::<&raw::IMAPIProgress>, 0)
            },
        );
        call(
            "IDistList::DeleteEntries",
            true,
            unsafe {
                room.fill(0);
                object.DeleteEntries(&list, 0)
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IMAPIFolder>() {
        call(
            "IMAPIFolder::CopyMessages",
            true,
            unsafe {
                room.fill(0);
                object
                    .CopyMessages(
                        &list,
                        ptr::null(),
                        unknown.as_raw(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        0,
                    )
            },
        );
        call(
            "IMAPIFolder::DeleteMessages",
            true,
            unsafe {
                room.fill(0);
                object.DeleteMessages(&list, 0, None::<&raw::IMAPIProgress>, 0)
            },
        );
        call(
            "IMAPIFolder::CopyFolder",
            false,
            unsafe {
                room.fill(0);
                object
                    .CopyFolder(
                        id.len() as u32,
                        id.as_ptr().cast(),
                        ptr::null(),
                        unknown.as_raw(),
                        text.as_ptr().cast(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        0,
                    )
            },
        );
        call(
            "IMAPIFolder::DeleteFolder",
            false,
            unsafe {
                room.fill(0);
                object
                    .DeleteFolder(
                        id.len() as u32,
                        id.as_ptr().cast(),
                        0,
                        None::<&raw::IMAPIProgress>,
                        0,
                    )
            },
        );
        call(
            "IMAPIFolder::SetReadFlags",
            true,
            unsafe {
                room.fill(0);
                object.SetReadFlags(&list, 0, None::<&raw::IMAPIProgress>, 0)
            },
        );
        call(
            "IMAPIFolder::GetMessageStatus",
            false,
            unsafe {
                room.fill(0);
                object
                    .GetMessageStatus(
                        id.len() as u32,
                        id.as_ptr().cast(),
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                    )
            },
        );
        call(
            "IMAPIFolder::SetMessageStatus",
            false,
            unsafe {
                room.fill(0);
                object
                    .SetMessageStatus(
                        id.len() as u32,
                        id.as_ptr().cast(),
                        0,
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
    }
    calls
}
