//! Methods whose results stand in two arrays, or are no status codes.

use std::ptr;

use crate::flags::PropAccess;
use crate::object::{check, failure};
use crate::wire::{Arena, decode, encode};
use crate::{MapiBuffer, PropData, Result, StoreCapabilities, Tag};

impl PropData<'_> {
    /// Says what may be done with some properties `[ipropdata-hrsetpropaccess]`.
    ///
    /// # Errors
    /// `MAPI_E_NO_ACCESS`: the object itself may not be changed; `MAPI_E_INVALID_PARAMETER`.
    pub fn set_prop_access(&self, access: &[(Tag, PropAccess)]) -> Result<()> {
        const METHOD: &str = "IPropData::HrSetPropAccess";
        let arena = Arena::new();
        let tags: Vec<Tag> = access.iter().map(|(tag, _)| *tag).collect();
        let tags = encode::tags(&arena, &tags).map_err(|code| failure(self, METHOD, code))?;
        let flags: Vec<u32> = access.iter().map(|(_, access)| access.bits()).collect();
        // SAFETY: as many numbers as tags, all alive until the call is over.
        let status = unsafe { self.as_raw().HrSetPropAccess(tags, flags.as_ptr()) };
        check(self, METHOD, status).map(drop)
    }

    /// Tells what may be done with some properties, or with all, and whether they have changed
    /// `[ipropdata-hrgetpropaccess]`.
    ///
    /// # Errors
    /// What the object answers.
    pub fn prop_access(&self, tags: Option<&[Tag]>) -> Result<Vec<(Tag, PropAccess)>> {
        const METHOD: &str = "IPropData::HrGetPropAccess";
        let fail = |code| failure(self, METHOD, code);
        let arena = Arena::new();
        let given = match tags {
            Some(tags) => encode::tags(&arena, tags).map_err(fail)?,
            None => ptr::null_mut(),
        };
        let (mut list, mut access) = (given, ptr::null_mut());
        // SAFETY: the tags are in the arena; what MAPI puts in place of none, and the numbers, one
        // for each tag, are root blocks, to be freed after a success only.
        unsafe {
            let status = self.as_raw().HrGetPropAccess(&mut list, &mut access);
            check(self, METHOD, status)?;
            let allocator = self.scope().allocator();
            let access = MapiBuffer::from_raw(access, allocator);
            let made = if list == given { ptr::null_mut() } else { list };
            let _made = MapiBuffer::from_raw(made, allocator);
            let tags =
                if list.is_null() { Vec::new() } else { decode::tags(list).map_err(fail)? };
            let count = encode::count(tags.len()).map_err(fail)?;
            let access = decode::array(access.as_ptr(), count, crate::wire::MAX_PROPS);
            let access = access.map_err(fail)?.iter();
            Ok(tags.into_iter().zip(access.map(|&a| PropAccess::from_bits_retain(a))).collect())
        }
    }
}

impl StoreCapabilities<'_> {
    /// The abilities of one kind, as bits; 0 for a kind that the store does not know
    /// `[imscapabilities-getcapabilities]`.
    #[must_use]
    pub fn capabilities(&self, selector: u32) -> u32 {
        // SAFETY: numbers go in and out.
        unsafe { self.as_raw().GetCapabilities(selector) }
    }
}
