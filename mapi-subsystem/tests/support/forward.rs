//! Providers in front of others: what they only pass on.

/// Methods that do nothing but call the same of `self.inner`, or (`of what;`) of what a method of
/// that gives.
macro_rules! forward {
    (of $via:ident; $(fn $name:ident(&self $(, $arg:ident: $is:ty)*) $(-> $gives:ty)?;)*) => {$(
        fn $name(&self $(, $arg: $is)*) $(-> $gives)? {
            self.inner.$via().$name($($arg),*)
        }
    )*};
    ($(fn $name:ident(&self $(, $arg:ident: $is:ty)*) $(-> $gives:ty)?;)*) => {$(
        fn $name(&self $(, $arg: $is)*) $(-> $gives)? {
            self.inner.$name($($arg),*)
        }
    )*};
}
