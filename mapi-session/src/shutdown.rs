//! Ending the process at once, with sessions open.

use crate::{ClientShutdown, Error, MapiObject as _, Result, Session};

impl Session<'_> {
    /// Ends the process with this code: sessions are not logged off and objects not released, and
    /// yet nothing is lost, since every provider saves first what it has (*fast shutdown*). It
    /// returns only when that is not to be; then the program ends its sessions as it would
    /// otherwise.
    ///
    /// It is for programs that a user wants to see gone as soon as they are closed. No destructor
    /// runs, of whatever value of the program.
    ///
    /// ```no_run
    /// # fn demo(open: mapi_session::OpenSession<'_>) -> mapi_session::Result<()> {
    /// let refused = open.session().exit_process(0);
    /// eprintln!("ending in order: {refused}");
    /// open.logoff()
    /// # }
    /// ```
    ///
    /// See [best-practices-for-fast-shutdown](https://learn.microsoft.com/office/client-developer/outlook/mapi/best-practices-for-fast-shutdown).
    #[must_use = "it returns only when the process is to be ended in another way"]
    pub fn exit_process(&self, code: i32) -> Error {
        match self.prepare_exit() {
            Ok(()) => std::process::exit(code),
            Err(error) => error,
        }
    }

    fn prepare_exit(&self) -> Result<()> {
        let shutdown = self.query::<ClientShutdown<'_>>()?;
        shutdown.query_fast_shutdown()?;
        shutdown.notify_process_shutdown()?;
        shutdown.do_fast_shutdown()?;
        // From now on it may not even be released.
        std::mem::forget(shutdown);
        Ok(())
    }
}
