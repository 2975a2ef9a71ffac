//! Part D: administration of profiles, services and providers.

use mapi_session::Code;
use mapi_session::wire::{Arena, encode};

use crate::bench::UNICODE;
use crate::breach::{answers, ok};
use crate::{Bench, Check, Rule};

pub(super) const RULES: &[Rule] = &[Rule::changes(
    "D.8.DeleteProfile",
    "DeleteProfile removes a profile; one that is not there is MAPI_E_NOT_FOUND.",
    "iprofadmin-deleteprofile",
    delete_profile,
)];

unsafe fn delete_profile(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile("Old")?;
    let arena = Arena::new();
    let name = encode::text(&arena, "Old", true)?;
    let admin = bench.profiles()?;
    ok("DeleteProfile", admin.DeleteProfile(name.cast(), UNICODE))?;
    answers("DeleteProfile again", admin.DeleteProfile(name.cast(), UNICODE), Code::E_NOT_FOUND)
}
