//! Part E: identity.

use std::ptr;

use mapi_session::Code;

use crate::breach::{answers, hold, ok};
use crate::{Bench, Check, Rule};

pub(super) const RULES: &[Rule] = &[Rule::changes(
    "E.3.4",
    "Where no provider gives an identity, QueryIdentity answers MAPI_W_NO_SERVICE, with an entry \
     identifier all the same.",
    "imapisession-queryidentity",
    nobody,
)];

unsafe fn nobody(bench: &Bench) -> Check {
    bench.initialize()?;
    let arena = mapi_session::wire::Arena::new();
    let name = mapi_session::wire::encode::text(&arena, "Bare", true)?;
    let made = bench.profiles()?.CreateProfile(name.cast(), ptr::null(), 0, crate::bench::UNICODE);
    ok("CreateProfile", made)?;
    let session = bench.logon("Bare")?;
    let (mut count, mut entry) = (0, ptr::null_mut());
    let answer = session.QueryIdentity(&mut count, &mut entry);
    answers("QueryIdentity", answer, Code::W_NO_SERVICE)?;
    hold(!entry.is_null() && count > 20, || format!("the entry identifier has {count} bytes"))
}
