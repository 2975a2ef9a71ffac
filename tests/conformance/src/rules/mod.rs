//! The register: every rule, part by part.
//!
//! Rules are C clients throughout: each test is an `unsafe fn` that calls vtables and reads what
//! they give, as a program in C would. What makes that sound is the same everywhere: out
//! parameters are places of the test's own, what goes in lives in an arena for the call, and what
//! comes out is read by [`mapi_session::wire`] with the counts that came with it.
#![allow(unsafe_op_in_unsafe_fn)]

mod a_dialog;
mod a_logon;
mod a_mail;
mod a_providers;
mod a_start;
mod a_threads;
mod b_end;
mod b_shutdown;
mod b_store;
mod c_advise;
mod c_compare;
mod c_errors;
mod c_every;
mod c_forms;
mod c_open;
mod c_sections;
mod c_session;
mod c_stores;
mod d_mapisvc;
mod d_objects;
mod d_profiles;
mod d_providers;
mod d_sections;
mod d_services;
mod d_stores;
mod e_flags;
mod e_identity;
mod f_calls;
mod f_flush;
mod f_roles;
mod f_rows;
mod f_status;
mod l_memory;
mod l_structures;
mod mailing;
pub mod paragraphs;
mod sharers;

pub(crate) use sharers::Client;

use crate::Rule;

/// All rules, in the order of the parts.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        a_start::RULES,
        a_logon::RULES,
        a_dialog::RULES,
        a_mail::RULES,
        a_threads::RULES,
        a_providers::RULES,
        b_end::RULES,
        b_shutdown::RULES,
        b_store::RULES,
        c_every::RULES,
        c_errors::RULES,
        c_session::RULES,
        c_open::RULES,
        c_sections::RULES,
        c_compare::RULES,
        c_advise::RULES,
        c_stores::RULES,
        c_forms::RULES,
        d_objects::RULES,
        d_stores::RULES,
        d_sections::RULES,
        d_profiles::RULES,
        d_services::RULES,
        d_providers::RULES,
        d_mapisvc::RULES,
        e_flags::RULES,
        e_identity::RULES,
        f_status::RULES,
        f_rows::RULES,
        f_calls::RULES,
        f_flush::RULES,
        f_roles::RULES,
        l_memory::RULES,
        l_structures::RULES,
    ]
    .into_iter()
    .flatten()
}
