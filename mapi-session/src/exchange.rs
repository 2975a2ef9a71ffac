//! What Exchange's objects need that is not generated.

use crate::wire::{Arena, encode};
use crate::{Code, ExchangeFastTransfer, Guid, Result, Tag};

impl ExchangeFastTransfer<'_> {
    /// Whether an interface can be transferred, with these properties. Only the header names it.
    ///
    /// # Errors
    /// `MAPI_E_INVALID_PARAMETER`: there are too many tags.
    pub fn is_interface_ok(
        &self,
        transfer_method: u32,
        interface: &Guid,
        tags: &[Tag],
        flags: u32,
    ) -> Result<bool> {
        let arena = Arena::new();
        let tags = encode::tags(&arena, tags).map_err(|code: Code| {
            crate::Error::new(code, "IExchangeFastTransfer::IsInterfaceOk")
        })?;
        // SAFETY: the tags are in the arena.
        Ok(unsafe { self.as_raw().IsInterfaceOk(transfer_method, interface, tags, flags) } != 0)
    }
}
