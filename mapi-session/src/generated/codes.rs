// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Status codes.
use crate::Code;
use crate::code::CodeInfo;
impl Code {
    /// It succeeded, and the answer is no: the opposite of what S_OK says.
    ///
    /// Take it for an answer, not for an error and not for S_OK.
    #[doc(alias = "0x00000001")]
    pub const S_FALSE: Code = Code(0x00000001);
    /// Nothing in the session supplies this; what is returned is a stand-in.
    #[doc(alias = "MAPI_W_NO_SERVICE")]
    #[doc(alias = "0x00040203")]
    pub const W_NO_SERVICE: Code = Code(0x00040203);
    /// It worked, though not for everything.
    ///
    /// Look at each result for an error of its own.
    #[doc(alias = "MAPI_W_ERRORS_RETURNED")]
    #[doc(alias = "0x00040380")]
    pub const W_ERRORS_RETURNED: Code = Code(0x00040380);
    /// The row of the bookmark is gone; the position is near where it was.
    #[doc(alias = "MAPI_W_POSITION_CHANGED")]
    #[doc(alias = "0x00040481")]
    pub const W_POSITION_CHANGED: Code = Code(0x00040481);
    /// The number is an estimate.
    #[doc(alias = "MAPI_W_APPROX_COUNT")]
    #[doc(alias = "0x00040482")]
    pub const W_APPROX_COUNT: Code = Code(0x00040482);
    /// The message is not to be sent.
    #[doc(alias = "MAPI_W_CANCEL_MESSAGE")]
    #[doc(alias = "0x00040580")]
    pub const W_CANCEL_MESSAGE: Code = Code(0x00040580);
    /// It was done for some of the items only.
    ///
    /// Read the table again to see which.
    #[doc(alias = "MAPI_W_PARTIAL_COMPLETION")]
    #[doc(alias = "0x00040680")]
    pub const W_PARTIAL_COMPLETION: Code = Code(0x00040680);
    /// A synchronisation has done a step, and more are to come.
    #[doc(alias = "0x00040820")]
    pub const SYNC_W_PROGRESS: Code = Code(0x00040820);
    /// The change is older than what is there already.
    #[doc(alias = "0x00040821")]
    pub const SYNC_W_CLIENT_CHANGE_NEWER: Code = Code(0x00040821);
    /// The method is not implemented.
    ///
    /// Do without it.
    #[doc(alias = "0x80004001")]
    pub const E_NOTIMPL: Code = Code(0x80004001);
    /// The object does not have the interface that was asked for.
    ///
    /// Ask for the standard interface of that kind of object.
    #[doc(alias = "MAPI_E_INTERFACE_NOT_SUPPORTED")]
    #[doc(alias = "E_NOINTERFACE")]
    #[doc(alias = "0x80004002")]
    pub const E_INTERFACE_NOT_SUPPORTED: Code = Code(0x80004002);
    /// The call failed for a reason that has no code of its own.
    ///
    /// Read the object's extended error; if it says nothing, try again once.
    #[doc(alias = "MAPI_E_CALL_FAILED")]
    #[doc(alias = "E_FAIL")]
    #[doc(alias = "SYNC_E_ERROR")]
    #[doc(alias = "0x80004005")]
    pub const E_CALL_FAILED: Code = Code(0x80004005);
    /// COM is initialised on this thread in another way than MAPI wants.
    ///
    /// Initialise MAPI with NO_COINIT, or on another thread.
    #[doc(alias = "0x80010106")]
    pub const RPC_E_CHANGED_MODE: Code = Code(0x80010106);
    /// The stream does not support this.
    ///
    /// Do without it.
    #[doc(alias = "0x80030001")]
    pub const STG_E_INVALIDFUNCTION: Code = Code(0x80030001);
    /// The stream does not allow this.
    ///
    /// Open it for writing.
    #[doc(alias = "0x80030005")]
    pub const STG_E_ACCESSDENIED: Code = Code(0x80030005);
    /// A pointer that was passed to the stream is not valid.
    ///
    /// Pass memory for what the method returns.
    #[doc(alias = "0x80030009")]
    pub const STG_E_INVALIDPOINTER: Code = Code(0x80030009);
    /// The place lies before the beginning of the stream.
    ///
    /// Seek to a place in the stream.
    #[doc(alias = "0x80030019")]
    pub const STG_E_SEEKERROR: Code = Code(0x80030019);
    /// There is no room left for the stream.
    ///
    /// Free some space, then try again.
    #[doc(alias = "0x80030070")]
    pub const STG_E_MEDIUMFULL: Code = Code(0x80030070);
    /// The stream does not know a flag that was passed.
    ///
    /// Leave the flag out.
    #[doc(alias = "0x800300FF")]
    pub const STG_E_INVALIDFLAG: Code = Code(0x800300FF);
    /// The object that the stream belongs to is gone.
    ///
    /// Open it again.
    #[doc(alias = "0x80030102")]
    pub const STG_E_REVERTED: Code = Code(0x80030102);
    /// The object does not support this.
    ///
    /// Look at what the object offers before calling; trying again does not help.
    #[doc(alias = "MAPI_E_NO_SUPPORT")]
    #[doc(alias = "0x80040102")]
    pub const E_NO_SUPPORT: Code = Code(0x80040102);
    /// The object cannot give or take text in this width.
    ///
    /// Call again with the other width of text (MAPI_UNICODE set or clear).
    #[doc(alias = "MAPI_E_BAD_CHARWIDTH")]
    #[doc(alias = "0x80040103")]
    pub const E_BAD_CHARWIDTH: Code = Code(0x80040103);
    /// A piece of text is too long.
    ///
    /// Shorten it.
    #[doc(alias = "MAPI_E_STRING_TOO_LONG")]
    #[doc(alias = "0x80040105")]
    pub const E_STRING_TOO_LONG: Code = Code(0x80040105);
    /// A flag is set that the method does not know.
    ///
    /// Call again without flags that are not documented for it.
    #[doc(alias = "MAPI_E_UNKNOWN_FLAGS")]
    #[doc(alias = "SYNC_E_UNKNOWN_FLAGS")]
    #[doc(alias = "0x80040106")]
    pub const E_UNKNOWN_FLAGS: Code = Code(0x80040106);
    /// The entry identifier is malformed.
    ///
    /// Take the identifier anew from a table or object.
    #[doc(alias = "MAPI_E_INVALID_ENTRYID")]
    #[doc(alias = "0x80040107")]
    pub const E_INVALID_ENTRYID: Code = Code(0x80040107);
    /// The object is dead: its session or its parent has ended.
    ///
    /// Release it and open it again in a live session.
    #[doc(alias = "MAPI_E_INVALID_OBJECT")]
    #[doc(alias = "0x80040108")]
    pub const E_INVALID_OBJECT: Code = Code(0x80040108);
    /// Somebody else has changed the object since it was opened.
    ///
    /// Read it again, or save with FORCE_SAVE to overwrite.
    #[doc(alias = "MAPI_E_OBJECT_CHANGED")]
    #[doc(alias = "0x80040109")]
    pub const E_OBJECT_CHANGED: Code = Code(0x80040109);
    /// The object has been deleted since it was opened.
    ///
    /// Nothing can be saved to it any more; release it.
    #[doc(alias = "MAPI_E_OBJECT_DELETED")]
    #[doc(alias = "0x8004010A")]
    pub const E_OBJECT_DELETED: Code = Code(0x8004010A);
    /// Another operation is still under way.
    ///
    /// Wait until it is done, then try again.
    #[doc(alias = "MAPI_E_BUSY")]
    #[doc(alias = "0x8004010B")]
    pub const E_BUSY: Code = Code(0x8004010B);
    /// The disk is full.
    ///
    /// Free some space, then try again.
    #[doc(alias = "MAPI_E_NOT_ENOUGH_DISK")]
    #[doc(alias = "0x8004010D")]
    pub const E_NOT_ENOUGH_DISK: Code = Code(0x8004010D);
    /// The system has run out of a resource.
    ///
    /// Close other programs, then try again.
    #[doc(alias = "MAPI_E_NOT_ENOUGH_RESOURCES")]
    #[doc(alias = "0x8004010E")]
    pub const E_NOT_ENOUGH_RESOURCES: Code = Code(0x8004010E);
    /// It is not there.
    ///
    /// Check the name or identifier; a missing property is often no error.
    #[doc(alias = "MAPI_E_NOT_FOUND")]
    #[doc(alias = "0x8004010F")]
    pub const E_NOT_FOUND: Code = Code(0x8004010F);
    /// The versions of two components do not fit.
    ///
    /// Bring the subsystem and its providers to the same version.
    #[doc(alias = "MAPI_E_VERSION")]
    #[doc(alias = "0x80040110")]
    pub const E_VERSION: Code = Code(0x80040110);
    /// Logging on failed: an unknown profile, missing settings, or too many sessions.
    ///
    /// Check the profile's name and its settings.
    #[doc(alias = "MAPI_E_LOGON_FAILED")]
    #[doc(alias = "0x80040111")]
    pub const E_LOGON_FAILED: Code = Code(0x80040111);
    /// The provider or subsystem takes no further session.
    ///
    /// End another session first.
    #[doc(alias = "MAPI_E_SESSION_LIMIT")]
    #[doc(alias = "0x80040112")]
    pub const E_SESSION_LIMIT: Code = Code(0x80040112);
    /// The user cancelled.
    #[doc(alias = "MAPI_E_USER_CANCEL")]
    #[doc(alias = "0x80040113")]
    pub const E_USER_CANCEL: Code = Code(0x80040113);
    /// The operation can no longer be stopped.
    ///
    /// Wait until it is done.
    #[doc(alias = "MAPI_E_UNABLE_TO_ABORT")]
    #[doc(alias = "0x80040114")]
    pub const E_UNABLE_TO_ABORT: Code = Code(0x80040114);
    /// The network or server cannot be reached.
    ///
    /// Check the connection, then try again.
    #[doc(alias = "MAPI_E_NETWORK_ERROR")]
    #[doc(alias = "0x80040115")]
    pub const E_NETWORK_ERROR: Code = Code(0x80040115);
    /// Reading or writing a file failed.
    ///
    /// Check the disk and the rights to its files.
    #[doc(alias = "MAPI_E_DISK_ERROR")]
    #[doc(alias = "0x80040116")]
    pub const E_DISK_ERROR: Code = Code(0x80040116);
    /// The table cannot carry out such a restriction or sort order.
    ///
    /// Ask for something simpler, and filter or sort the rows yourself.
    #[doc(alias = "MAPI_E_TOO_COMPLEX")]
    #[doc(alias = "0x80040117")]
    pub const E_TOO_COMPLEX: Code = Code(0x80040117);
    /// A column does not belong to the table.
    ///
    /// Use columns that the table offers.
    #[doc(alias = "MAPI_E_BAD_COLUMN")]
    #[doc(alias = "0x80040118")]
    pub const E_BAD_COLUMN: Code = Code(0x80040118);
    /// The provider has an error of its own to report.
    ///
    /// Read the object's extended error.
    #[doc(alias = "MAPI_E_EXTENDED_ERROR")]
    #[doc(alias = "0x80040119")]
    pub const E_EXTENDED_ERROR: Code = Code(0x80040119);
    /// The property is computed by its object and cannot be set.
    ///
    /// Leave it out.
    #[doc(alias = "MAPI_E_COMPUTED")]
    #[doc(alias = "0x8004011A")]
    pub const E_COMPUTED: Code = Code(0x8004011A);
    /// The data is damaged.
    ///
    /// Restore the store or profile from a copy, or repair it.
    #[doc(alias = "MAPI_E_CORRUPT_DATA")]
    #[doc(alias = "0x8004011B")]
    pub const E_CORRUPT_DATA: Code = Code(0x8004011B);
    /// A provider has not been configured.
    ///
    /// Complete the settings of its message service.
    #[doc(alias = "MAPI_E_UNCONFIGURED")]
    #[doc(alias = "0x8004011C")]
    pub const E_UNCONFIGURED: Code = Code(0x8004011C);
    /// One provider failed; the others of its service go on.
    #[doc(alias = "MAPI_E_FAILONEPROVIDER")]
    #[doc(alias = "0x8004011D")]
    pub const E_FAILONEPROVIDER: Code = Code(0x8004011D);
    /// The code page is not supported.
    ///
    /// Choose another one in the session's settings.
    #[doc(alias = "MAPI_E_UNKNOWN_CPID")]
    #[doc(alias = "0x8004011E")]
    pub const E_UNKNOWN_CPID: Code = Code(0x8004011E);
    /// The locale is not supported.
    ///
    /// Choose another one in the session's settings.
    #[doc(alias = "MAPI_E_UNKNOWN_LCID")]
    #[doc(alias = "0x8004011F")]
    pub const E_UNKNOWN_LCID: Code = Code(0x8004011F);
    /// The password must be changed before the next logon.
    ///
    /// Change it.
    #[doc(alias = "MAPI_E_PASSWORD_CHANGE_REQUIRED")]
    #[doc(alias = "0x80040120")]
    pub const E_PASSWORD_CHANGE_REQUIRED: Code = Code(0x80040120);
    /// The password has expired.
    ///
    /// Choose a new one.
    #[doc(alias = "MAPI_E_PASSWORD_EXPIRED")]
    #[doc(alias = "0x80040121")]
    pub const E_PASSWORD_EXPIRED: Code = Code(0x80040121);
    /// The account may not be used from this computer.
    ///
    /// Use another computer, or ask the administrator.
    #[doc(alias = "MAPI_E_INVALID_WORKSTATION_ACCOUNT")]
    #[doc(alias = "0x80040122")]
    pub const E_INVALID_WORKSTATION_ACCOUNT: Code = Code(0x80040122);
    /// The account may not be used at this hour.
    ///
    /// Try again at another time, or ask the administrator.
    #[doc(alias = "MAPI_E_INVALID_ACCESS_TIME")]
    #[doc(alias = "0x80040123")]
    pub const E_INVALID_ACCESS_TIME: Code = Code(0x80040123);
    /// The account is disabled.
    ///
    /// Ask the administrator.
    #[doc(alias = "MAPI_E_ACCOUNT_DISABLED")]
    #[doc(alias = "0x80040124")]
    pub const E_ACCOUNT_DISABLED: Code = Code(0x80040124);
    /// The connection to the server was lost and made anew.
    ///
    /// Try again.
    #[doc(alias = "MAPI_E_RECONNECTED")]
    #[doc(alias = "0x80040125")]
    pub const E_RECONNECTED: Code = Code(0x80040125);
    /// The server is not connected.
    ///
    /// Go online, then try again.
    #[doc(alias = "MAPI_E_OFFLINE")]
    #[doc(alias = "0x80040126")]
    pub const E_OFFLINE: Code = Code(0x80040126);
    /// The server has ended the connection.
    ///
    /// Open the object again.
    #[doc(alias = "MAPI_E_END_OF_SESSION")]
    #[doc(alias = "0x80040200")]
    pub const E_END_OF_SESSION: Code = Code(0x80040200);
    /// No provider of the session knows this entry identifier.
    ///
    /// Add the message service it belongs to, or take an identifier from this session.
    #[doc(alias = "MAPI_E_UNKNOWN_ENTRYID")]
    #[doc(alias = "0x80040201")]
    pub const E_UNKNOWN_ENTRYID: Code = Code(0x80040201);
    /// A row lacks a column that it must have.
    ///
    /// Add the column.
    #[doc(alias = "MAPI_E_MISSING_REQUIRED_COLUMN")]
    #[doc(alias = "0x80040202")]
    pub const E_MISSING_REQUIRED_COLUMN: Code = Code(0x80040202);
    /// The profile has been deleted.
    ///
    /// Choose another profile.
    #[doc(alias = "MAPI_E_PROFILE_DELETED")]
    #[doc(alias = "0x80040204")]
    pub const E_PROFILE_DELETED: Code = Code(0x80040204);
    /// The value is not one that the property may have.
    ///
    /// Set another value.
    #[doc(alias = "MAPI_E_BAD_VALUE")]
    #[doc(alias = "0x80040301")]
    pub const E_BAD_VALUE: Code = Code(0x80040301);
    /// The property type is not valid.
    ///
    /// Use a type that MAPI defines.
    #[doc(alias = "MAPI_E_INVALID_TYPE")]
    #[doc(alias = "0x80040302")]
    pub const E_INVALID_TYPE: Code = Code(0x80040302);
    /// The object does not keep properties of this type.
    ///
    /// Use another type.
    #[doc(alias = "MAPI_E_TYPE_NO_SUPPORT")]
    #[doc(alias = "0x80040303")]
    pub const E_TYPE_NO_SUPPORT: Code = Code(0x80040303);
    /// The property has another type.
    ///
    /// Use the type that the tag names.
    #[doc(alias = "MAPI_E_UNEXPECTED_TYPE")]
    #[doc(alias = "0x80040304")]
    pub const E_UNEXPECTED_TYPE: Code = Code(0x80040304);
    /// It is too large, or there is no room for more names.
    ///
    /// Make it smaller, or use fewer named properties.
    #[doc(alias = "MAPI_E_TOO_BIG")]
    #[doc(alias = "0x80040305")]
    pub const E_TOO_BIG: Code = Code(0x80040305);
    /// The provider leaves the copying to MAPI.
    #[doc(alias = "MAPI_E_DECLINE_COPY")]
    #[doc(alias = "0x80040306")]
    pub const E_DECLINE_COPY: Code = Code(0x80040306);
    /// The object does not take properties with this identifier.
    ///
    /// Map the name of a named property first.
    #[doc(alias = "MAPI_E_UNEXPECTED_ID")]
    #[doc(alias = "0x80040307")]
    pub const E_UNEXPECTED_ID: Code = Code(0x80040307);
    /// It could not be finished.
    ///
    /// Free bookmarks or other resources of the object, then try again.
    #[doc(alias = "MAPI_E_UNABLE_TO_COMPLETE")]
    #[doc(alias = "0x80040400")]
    pub const E_UNABLE_TO_COMPLETE: Code = Code(0x80040400);
    /// It took too long.
    ///
    /// Try again.
    #[doc(alias = "MAPI_E_TIMEOUT")]
    #[doc(alias = "0x80040401")]
    pub const E_TIMEOUT: Code = Code(0x80040401);
    /// The table has no rows.
    #[doc(alias = "MAPI_E_TABLE_EMPTY")]
    #[doc(alias = "0x80040402")]
    pub const E_TABLE_EMPTY: Code = Code(0x80040402);
    /// The table has more rows than allowed.
    ///
    /// Read it in parts.
    #[doc(alias = "MAPI_E_TABLE_TOO_BIG")]
    #[doc(alias = "0x80040403")]
    pub const E_TABLE_TOO_BIG: Code = Code(0x80040403);
    /// The bookmark is no longer valid.
    ///
    /// Make a new one.
    #[doc(alias = "MAPI_E_INVALID_BOOKMARK")]
    #[doc(alias = "0x80040405")]
    pub const E_INVALID_BOOKMARK: Code = Code(0x80040405);
    /// The transport wants to be asked again later.
    ///
    /// Wait.
    #[doc(alias = "MAPI_E_WAIT")]
    #[doc(alias = "0x80040500")]
    pub const E_WAIT: Code = Code(0x80040500);
    /// The transport was told to stop.
    #[doc(alias = "MAPI_E_CANCEL")]
    #[doc(alias = "0x80040501")]
    pub const E_CANCEL: Code = Code(0x80040501);
    /// The transport does not handle this message.
    #[doc(alias = "MAPI_E_NOT_ME")]
    #[doc(alias = "0x80040502")]
    pub const E_NOT_ME: Code = Code(0x80040502);
    /// The message store is damaged.
    ///
    /// Restore it from a copy, or repair it.
    #[doc(alias = "MAPI_E_CORRUPT_STORE")]
    #[doc(alias = "0x80040600")]
    pub const E_CORRUPT_STORE: Code = Code(0x80040600);
    /// The message is not, or no longer, in the outbound queue.
    #[doc(alias = "MAPI_E_NOT_IN_QUEUE")]
    #[doc(alias = "0x80040601")]
    pub const E_NOT_IN_QUEUE: Code = Code(0x80040601);
    /// The read report cannot be held back: it has been sent.
    #[doc(alias = "MAPI_E_NO_SUPPRESS")]
    #[doc(alias = "0x80040602")]
    pub const E_NO_SUPPRESS: Code = Code(0x80040602);
    /// Something of that name is there already.
    ///
    /// Choose another name.
    #[doc(alias = "MAPI_E_COLLISION")]
    #[doc(alias = "0x80040604")]
    pub const E_COLLISION: Code = Code(0x80040604);
    /// MAPI has not been initialised, or there is nothing to work with yet.
    ///
    /// Call MAPIInitialize first, on this thread too.
    #[doc(alias = "MAPI_E_NOT_INITIALIZED")]
    #[doc(alias = "0x80040605")]
    pub const E_NOT_INITIALIZED: Code = Code(0x80040605);
    /// The form or provider cannot do this the standard way.
    #[doc(alias = "MAPI_E_NON_STANDARD")]
    #[doc(alias = "0x80040606")]
    pub const E_NON_STANDARD: Code = Code(0x80040606);
    /// The message has no recipients.
    ///
    /// Add one before submitting it.
    #[doc(alias = "MAPI_E_NO_RECIPIENTS")]
    #[doc(alias = "0x80040607")]
    pub const E_NO_RECIPIENTS: Code = Code(0x80040607);
    /// The message has been submitted and cannot be changed.
    ///
    /// Open it for reading, or take it out of the queue with AbortSubmit.
    #[doc(alias = "MAPI_E_SUBMITTED")]
    #[doc(alias = "0x80040608")]
    pub const E_SUBMITTED: Code = Code(0x80040608);
    /// The folder has subfolders.
    ///
    /// Delete them too (DEL_FOLDERS).
    #[doc(alias = "MAPI_E_HAS_FOLDERS")]
    #[doc(alias = "0x80040609")]
    pub const E_HAS_FOLDERS: Code = Code(0x80040609);
    /// The folder has messages.
    ///
    /// Delete them too (DEL_MESSAGES).
    #[doc(alias = "MAPI_E_HAS_MESSAGES")]
    #[doc(alias = "0x8004060A")]
    pub const E_HAS_MESSAGES: Code = Code(0x8004060A);
    /// A folder cannot be copied or moved into itself.
    ///
    /// Choose another destination.
    #[doc(alias = "MAPI_E_FOLDER_CYCLE")]
    #[doc(alias = "0x8004060B")]
    pub const E_FOLDER_CYCLE: Code = Code(0x8004060B);
    /// The message store has reached its size limit.
    ///
    /// Delete or archive something.
    #[doc(alias = "MAPI_E_STORE_FULL")]
    #[doc(alias = "0x8004060C")]
    pub const E_STORE_FULL: Code = Code(0x8004060C);
    /// The store has given out all of its lock identifiers.
    #[doc(alias = "MAPI_E_LOCKID_LIMIT")]
    #[doc(alias = "0x8004060D")]
    pub const E_LOCKID_LIMIT: Code = Code(0x8004060D);
    /// A name matches more than one entry of the address book.
    ///
    /// Give more of the name or the whole address.
    #[doc(alias = "MAPI_E_AMBIGUOUS_RECIP")]
    #[doc(alias = "0x80040700")]
    pub const E_AMBIGUOUS_RECIP: Code = Code(0x80040700);
    /// A synchronisation meets an object that has been deleted.
    ///
    /// Go on with the next change.
    #[doc(alias = "0x80040800")]
    pub const SYNC_E_OBJECT_DELETED: Code = Code(0x80040800);
    /// A synchronisation is to ignore the change.
    ///
    /// Go on with the next change.
    #[doc(alias = "0x80040801")]
    pub const SYNC_E_IGNORE: Code = Code(0x80040801);
    /// Both sides of a synchronisation have changed the object.
    ///
    /// Keep one of the two, or both.
    #[doc(alias = "0x80040802")]
    pub const SYNC_E_CONFLICT: Code = Code(0x80040802);
    /// The folder that a change belongs to is not there.
    ///
    /// Synchronise the hierarchy first.
    #[doc(alias = "0x80040803")]
    pub const SYNC_E_NO_PARENT: Code = Code(0x80040803);
    /// A change would put a folder into itself.
    ///
    /// Synchronise the hierarchy anew.
    #[doc(alias = "0x80040804")]
    pub const SYNC_E_CYCLE: Code = Code(0x80040804);
    /// The state of a synchronisation is not known to the server.
    ///
    /// Begin again without a state.
    #[doc(alias = "0x80040805")]
    pub const SYNC_E_UNSYNCHRONIZED: Code = Code(0x80040805);
    /// The store takes no more named properties.
    ///
    /// Use names that it has already.
    #[doc(alias = "MAPI_E_NAMED_PROP_QUOTA_EXCEEDED")]
    #[doc(alias = "0x80040900")]
    pub const E_NAMED_PROP_QUOTA_EXCEEDED: Code = Code(0x80040900);
    /// Access is denied: missing rights, an object in use, or a name that is taken.
    ///
    /// Open it for writing, close it elsewhere, or choose another name, as the method says.
    #[doc(alias = "MAPI_E_NO_ACCESS")]
    #[doc(alias = "E_ACCESSDENIED")]
    #[doc(alias = "0x80070005")]
    pub const E_NO_ACCESS: Code = Code(0x80070005);
    /// There is not enough memory; in place of a property, its value is too large for GetProps.
    ///
    /// Close what is not needed; read a large property through its stream.
    #[doc(alias = "MAPI_E_NOT_ENOUGH_MEMORY")]
    #[doc(alias = "E_OUTOFMEMORY")]
    #[doc(alias = "0x8007000E")]
    pub const E_NOT_ENOUGH_MEMORY: Code = Code(0x8007000E);
    /// A parameter is missing, empty or out of range.
    ///
    /// Check the arguments of the call against its page.
    #[doc(alias = "MAPI_E_INVALID_PARAMETER")]
    #[doc(alias = "E_INVALIDARG")]
    #[doc(alias = "SYNC_E_INVALID_PARAMETER")]
    #[doc(alias = "0x80070057")]
    pub const E_INVALID_PARAMETER: Code = Code(0x80070057);
    /// A name could not be resolved.
    ///
    /// Check the spelling, or use the whole address.
    #[doc(alias = "0x81002746")]
    pub const MAIL_E_NAMENOTFOUND: Code = Code(0x81002746);
}
/// What the spec says about each code, sorted by code.
pub(crate) static CODES: &[CodeInfo] = &[
    CodeInfo {
        code: Code::S_FALSE,
        name: "S_FALSE",
        doc: "It succeeded, and the answer is no: the opposite of what S_OK says.",
        hint: "Take it for an answer, not for an error and not for S_OK.",
        transient: false,
    },
    CodeInfo {
        code: Code::W_NO_SERVICE,
        name: "MAPI_W_NO_SERVICE",
        doc: "Nothing in the session supplies this; what is returned is a stand-in.",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code::W_ERRORS_RETURNED,
        name: "MAPI_W_ERRORS_RETURNED",
        doc: "It worked, though not for everything.",
        hint: "Look at each result for an error of its own.",
        transient: false,
    },
    CodeInfo {
        code: Code::W_POSITION_CHANGED,
        name: "MAPI_W_POSITION_CHANGED",
        doc: "The row of the bookmark is gone; the position is near where it was.",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code::W_APPROX_COUNT,
        name: "MAPI_W_APPROX_COUNT",
        doc: "The number is an estimate.",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code::W_CANCEL_MESSAGE,
        name: "MAPI_W_CANCEL_MESSAGE",
        doc: "The message is not to be sent.",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code::W_PARTIAL_COMPLETION,
        name: "MAPI_W_PARTIAL_COMPLETION",
        doc: "It was done for some of the items only.",
        hint: "Read the table again to see which.",
        transient: false,
    },
    CodeInfo {
        code: Code::SYNC_W_PROGRESS,
        name: "SYNC_W_PROGRESS",
        doc: "A synchronisation has done a step, and more are to come.",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code::SYNC_W_CLIENT_CHANGE_NEWER,
        name: "SYNC_W_CLIENT_CHANGE_NEWER",
        doc: "The change is older than what is there already.",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code::E_NOTIMPL,
        name: "E_NOTIMPL",
        doc: "The method is not implemented.",
        hint: "Do without it.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_INTERFACE_NOT_SUPPORTED,
        name: "MAPI_E_INTERFACE_NOT_SUPPORTED",
        doc: "The object does not have the interface that was asked for.",
        hint: "Ask for the standard interface of that kind of object.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_CALL_FAILED,
        name: "MAPI_E_CALL_FAILED",
        doc: "The call failed for a reason that has no code of its own.",
        hint: "Read the object's extended error; if it says nothing, try again once.",
        transient: false,
    },
    CodeInfo {
        code: Code::RPC_E_CHANGED_MODE,
        name: "RPC_E_CHANGED_MODE",
        doc: "COM is initialised on this thread in another way than MAPI wants.",
        hint: "Initialise MAPI with NO_COINIT, or on another thread.",
        transient: false,
    },
    CodeInfo {
        code: Code::STG_E_INVALIDFUNCTION,
        name: "STG_E_INVALIDFUNCTION",
        doc: "The stream does not support this.",
        hint: "Do without it.",
        transient: false,
    },
    CodeInfo {
        code: Code::STG_E_ACCESSDENIED,
        name: "STG_E_ACCESSDENIED",
        doc: "The stream does not allow this.",
        hint: "Open it for writing.",
        transient: false,
    },
    CodeInfo {
        code: Code::STG_E_INVALIDPOINTER,
        name: "STG_E_INVALIDPOINTER",
        doc: "A pointer that was passed to the stream is not valid.",
        hint: "Pass memory for what the method returns.",
        transient: false,
    },
    CodeInfo {
        code: Code::STG_E_SEEKERROR,
        name: "STG_E_SEEKERROR",
        doc: "The place lies before the beginning of the stream.",
        hint: "Seek to a place in the stream.",
        transient: false,
    },
    CodeInfo {
        code: Code::STG_E_MEDIUMFULL,
        name: "STG_E_MEDIUMFULL",
        doc: "There is no room left for the stream.",
        hint: "Free some space, then try again.",
        transient: true,
    },
    CodeInfo {
        code: Code::STG_E_INVALIDFLAG,
        name: "STG_E_INVALIDFLAG",
        doc: "The stream does not know a flag that was passed.",
        hint: "Leave the flag out.",
        transient: false,
    },
    CodeInfo {
        code: Code::STG_E_REVERTED,
        name: "STG_E_REVERTED",
        doc: "The object that the stream belongs to is gone.",
        hint: "Open it again.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_NO_SUPPORT,
        name: "MAPI_E_NO_SUPPORT",
        doc: "The object does not support this.",
        hint: "Look at what the object offers before calling; trying again does not help.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_BAD_CHARWIDTH,
        name: "MAPI_E_BAD_CHARWIDTH",
        doc: "The object cannot give or take text in this width.",
        hint: "Call again with the other width of text (MAPI_UNICODE set or clear).",
        transient: false,
    },
    CodeInfo {
        code: Code::E_STRING_TOO_LONG,
        name: "MAPI_E_STRING_TOO_LONG",
        doc: "A piece of text is too long.",
        hint: "Shorten it.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_UNKNOWN_FLAGS,
        name: "MAPI_E_UNKNOWN_FLAGS",
        doc: "A flag is set that the method does not know.",
        hint: "Call again without flags that are not documented for it.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_INVALID_ENTRYID,
        name: "MAPI_E_INVALID_ENTRYID",
        doc: "The entry identifier is malformed.",
        hint: "Take the identifier anew from a table or object.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_INVALID_OBJECT,
        name: "MAPI_E_INVALID_OBJECT",
        doc: "The object is dead: its session or its parent has ended.",
        hint: "Release it and open it again in a live session.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_OBJECT_CHANGED,
        name: "MAPI_E_OBJECT_CHANGED",
        doc: "Somebody else has changed the object since it was opened.",
        hint: "Read it again, or save with FORCE_SAVE to overwrite.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_OBJECT_DELETED,
        name: "MAPI_E_OBJECT_DELETED",
        doc: "The object has been deleted since it was opened.",
        hint: "Nothing can be saved to it any more; release it.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_BUSY,
        name: "MAPI_E_BUSY",
        doc: "Another operation is still under way.",
        hint: "Wait until it is done, then try again.",
        transient: true,
    },
    CodeInfo {
        code: Code::E_NOT_ENOUGH_DISK,
        name: "MAPI_E_NOT_ENOUGH_DISK",
        doc: "The disk is full.",
        hint: "Free some space, then try again.",
        transient: true,
    },
    CodeInfo {
        code: Code::E_NOT_ENOUGH_RESOURCES,
        name: "MAPI_E_NOT_ENOUGH_RESOURCES",
        doc: "The system has run out of a resource.",
        hint: "Close other programs, then try again.",
        transient: true,
    },
    CodeInfo {
        code: Code::E_NOT_FOUND,
        name: "MAPI_E_NOT_FOUND",
        doc: "It is not there.",
        hint: "Check the name or identifier; a missing property is often no error.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_VERSION,
        name: "MAPI_E_VERSION",
        doc: "The versions of two components do not fit.",
        hint: "Bring the subsystem and its providers to the same version.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_LOGON_FAILED,
        name: "MAPI_E_LOGON_FAILED",
        doc: "Logging on failed: an unknown profile, missing settings, or too many sessions.",
        hint: "Check the profile's name and its settings.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_SESSION_LIMIT,
        name: "MAPI_E_SESSION_LIMIT",
        doc: "The provider or subsystem takes no further session.",
        hint: "End another session first.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_USER_CANCEL,
        name: "MAPI_E_USER_CANCEL",
        doc: "The user cancelled.",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code::E_UNABLE_TO_ABORT,
        name: "MAPI_E_UNABLE_TO_ABORT",
        doc: "The operation can no longer be stopped.",
        hint: "Wait until it is done.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_NETWORK_ERROR,
        name: "MAPI_E_NETWORK_ERROR",
        doc: "The network or server cannot be reached.",
        hint: "Check the connection, then try again.",
        transient: true,
    },
    CodeInfo {
        code: Code::E_DISK_ERROR,
        name: "MAPI_E_DISK_ERROR",
        doc: "Reading or writing a file failed.",
        hint: "Check the disk and the rights to its files.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_TOO_COMPLEX,
        name: "MAPI_E_TOO_COMPLEX",
        doc: "The table cannot carry out such a restriction or sort order.",
        hint: "Ask for something simpler, and filter or sort the rows yourself.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_BAD_COLUMN,
        name: "MAPI_E_BAD_COLUMN",
        doc: "A column does not belong to the table.",
        hint: "Use columns that the table offers.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_EXTENDED_ERROR,
        name: "MAPI_E_EXTENDED_ERROR",
        doc: "The provider has an error of its own to report.",
        hint: "Read the object's extended error.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_COMPUTED,
        name: "MAPI_E_COMPUTED",
        doc: "The property is computed by its object and cannot be set.",
        hint: "Leave it out.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_CORRUPT_DATA,
        name: "MAPI_E_CORRUPT_DATA",
        doc: "The data is damaged.",
        hint: "Restore the store or profile from a copy, or repair it.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_UNCONFIGURED,
        name: "MAPI_E_UNCONFIGURED",
        doc: "A provider has not been configured.",
        hint: "Complete the settings of its message service.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_FAILONEPROVIDER,
        name: "MAPI_E_FAILONEPROVIDER",
        doc: "One provider failed; the others of its service go on.",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code::E_UNKNOWN_CPID,
        name: "MAPI_E_UNKNOWN_CPID",
        doc: "The code page is not supported.",
        hint: "Choose another one in the session's settings.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_UNKNOWN_LCID,
        name: "MAPI_E_UNKNOWN_LCID",
        doc: "The locale is not supported.",
        hint: "Choose another one in the session's settings.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_PASSWORD_CHANGE_REQUIRED,
        name: "MAPI_E_PASSWORD_CHANGE_REQUIRED",
        doc: "The password must be changed before the next logon.",
        hint: "Change it.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_PASSWORD_EXPIRED,
        name: "MAPI_E_PASSWORD_EXPIRED",
        doc: "The password has expired.",
        hint: "Choose a new one.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_INVALID_WORKSTATION_ACCOUNT,
        name: "MAPI_E_INVALID_WORKSTATION_ACCOUNT",
        doc: "The account may not be used from this computer.",
        hint: "Use another computer, or ask the administrator.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_INVALID_ACCESS_TIME,
        name: "MAPI_E_INVALID_ACCESS_TIME",
        doc: "The account may not be used at this hour.",
        hint: "Try again at another time, or ask the administrator.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_ACCOUNT_DISABLED,
        name: "MAPI_E_ACCOUNT_DISABLED",
        doc: "The account is disabled.",
        hint: "Ask the administrator.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_RECONNECTED,
        name: "MAPI_E_RECONNECTED",
        doc: "The connection to the server was lost and made anew.",
        hint: "Try again.",
        transient: true,
    },
    CodeInfo {
        code: Code::E_OFFLINE,
        name: "MAPI_E_OFFLINE",
        doc: "The server is not connected.",
        hint: "Go online, then try again.",
        transient: true,
    },
    CodeInfo {
        code: Code::E_END_OF_SESSION,
        name: "MAPI_E_END_OF_SESSION",
        doc: "The server has ended the connection.",
        hint: "Open the object again.",
        transient: true,
    },
    CodeInfo {
        code: Code::E_UNKNOWN_ENTRYID,
        name: "MAPI_E_UNKNOWN_ENTRYID",
        doc: "No provider of the session knows this entry identifier.",
        hint: "Add the message service it belongs to, or take an identifier from this session.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_MISSING_REQUIRED_COLUMN,
        name: "MAPI_E_MISSING_REQUIRED_COLUMN",
        doc: "A row lacks a column that it must have.",
        hint: "Add the column.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_PROFILE_DELETED,
        name: "MAPI_E_PROFILE_DELETED",
        doc: "The profile has been deleted.",
        hint: "Choose another profile.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_BAD_VALUE,
        name: "MAPI_E_BAD_VALUE",
        doc: "The value is not one that the property may have.",
        hint: "Set another value.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_INVALID_TYPE,
        name: "MAPI_E_INVALID_TYPE",
        doc: "The property type is not valid.",
        hint: "Use a type that MAPI defines.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_TYPE_NO_SUPPORT,
        name: "MAPI_E_TYPE_NO_SUPPORT",
        doc: "The object does not keep properties of this type.",
        hint: "Use another type.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_UNEXPECTED_TYPE,
        name: "MAPI_E_UNEXPECTED_TYPE",
        doc: "The property has another type.",
        hint: "Use the type that the tag names.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_TOO_BIG,
        name: "MAPI_E_TOO_BIG",
        doc: "It is too large, or there is no room for more names.",
        hint: "Make it smaller, or use fewer named properties.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_DECLINE_COPY,
        name: "MAPI_E_DECLINE_COPY",
        doc: "The provider leaves the copying to MAPI.",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code::E_UNEXPECTED_ID,
        name: "MAPI_E_UNEXPECTED_ID",
        doc: "The object does not take properties with this identifier.",
        hint: "Map the name of a named property first.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_UNABLE_TO_COMPLETE,
        name: "MAPI_E_UNABLE_TO_COMPLETE",
        doc: "It could not be finished.",
        hint: "Free bookmarks or other resources of the object, then try again.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_TIMEOUT,
        name: "MAPI_E_TIMEOUT",
        doc: "It took too long.",
        hint: "Try again.",
        transient: true,
    },
    CodeInfo {
        code: Code::E_TABLE_EMPTY,
        name: "MAPI_E_TABLE_EMPTY",
        doc: "The table has no rows.",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code::E_TABLE_TOO_BIG,
        name: "MAPI_E_TABLE_TOO_BIG",
        doc: "The table has more rows than allowed.",
        hint: "Read it in parts.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_INVALID_BOOKMARK,
        name: "MAPI_E_INVALID_BOOKMARK",
        doc: "The bookmark is no longer valid.",
        hint: "Make a new one.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_WAIT,
        name: "MAPI_E_WAIT",
        doc: "The transport wants to be asked again later.",
        hint: "Wait.",
        transient: true,
    },
    CodeInfo {
        code: Code::E_CANCEL,
        name: "MAPI_E_CANCEL",
        doc: "The transport was told to stop.",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code::E_NOT_ME,
        name: "MAPI_E_NOT_ME",
        doc: "The transport does not handle this message.",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code::E_CORRUPT_STORE,
        name: "MAPI_E_CORRUPT_STORE",
        doc: "The message store is damaged.",
        hint: "Restore it from a copy, or repair it.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_NOT_IN_QUEUE,
        name: "MAPI_E_NOT_IN_QUEUE",
        doc: "The message is not, or no longer, in the outbound queue.",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code::E_NO_SUPPRESS,
        name: "MAPI_E_NO_SUPPRESS",
        doc: "The read report cannot be held back: it has been sent.",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code::E_COLLISION,
        name: "MAPI_E_COLLISION",
        doc: "Something of that name is there already.",
        hint: "Choose another name.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_NOT_INITIALIZED,
        name: "MAPI_E_NOT_INITIALIZED",
        doc: "MAPI has not been initialised, or there is nothing to work with yet.",
        hint: "Call MAPIInitialize first, on this thread too.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_NON_STANDARD,
        name: "MAPI_E_NON_STANDARD",
        doc: "The form or provider cannot do this the standard way.",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code::E_NO_RECIPIENTS,
        name: "MAPI_E_NO_RECIPIENTS",
        doc: "The message has no recipients.",
        hint: "Add one before submitting it.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_SUBMITTED,
        name: "MAPI_E_SUBMITTED",
        doc: "The message has been submitted and cannot be changed.",
        hint: "Open it for reading, or take it out of the queue with AbortSubmit.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_HAS_FOLDERS,
        name: "MAPI_E_HAS_FOLDERS",
        doc: "The folder has subfolders.",
        hint: "Delete them too (DEL_FOLDERS).",
        transient: false,
    },
    CodeInfo {
        code: Code::E_HAS_MESSAGES,
        name: "MAPI_E_HAS_MESSAGES",
        doc: "The folder has messages.",
        hint: "Delete them too (DEL_MESSAGES).",
        transient: false,
    },
    CodeInfo {
        code: Code::E_FOLDER_CYCLE,
        name: "MAPI_E_FOLDER_CYCLE",
        doc: "A folder cannot be copied or moved into itself.",
        hint: "Choose another destination.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_STORE_FULL,
        name: "MAPI_E_STORE_FULL",
        doc: "The message store has reached its size limit.",
        hint: "Delete or archive something.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_LOCKID_LIMIT,
        name: "MAPI_E_LOCKID_LIMIT",
        doc: "The store has given out all of its lock identifiers.",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code::E_AMBIGUOUS_RECIP,
        name: "MAPI_E_AMBIGUOUS_RECIP",
        doc: "A name matches more than one entry of the address book.",
        hint: "Give more of the name or the whole address.",
        transient: false,
    },
    CodeInfo {
        code: Code::SYNC_E_OBJECT_DELETED,
        name: "SYNC_E_OBJECT_DELETED",
        doc: "A synchronisation meets an object that has been deleted.",
        hint: "Go on with the next change.",
        transient: false,
    },
    CodeInfo {
        code: Code::SYNC_E_IGNORE,
        name: "SYNC_E_IGNORE",
        doc: "A synchronisation is to ignore the change.",
        hint: "Go on with the next change.",
        transient: false,
    },
    CodeInfo {
        code: Code::SYNC_E_CONFLICT,
        name: "SYNC_E_CONFLICT",
        doc: "Both sides of a synchronisation have changed the object.",
        hint: "Keep one of the two, or both.",
        transient: false,
    },
    CodeInfo {
        code: Code::SYNC_E_NO_PARENT,
        name: "SYNC_E_NO_PARENT",
        doc: "The folder that a change belongs to is not there.",
        hint: "Synchronise the hierarchy first.",
        transient: false,
    },
    CodeInfo {
        code: Code::SYNC_E_CYCLE,
        name: "SYNC_E_CYCLE",
        doc: "A change would put a folder into itself.",
        hint: "Synchronise the hierarchy anew.",
        transient: false,
    },
    CodeInfo {
        code: Code::SYNC_E_UNSYNCHRONIZED,
        name: "SYNC_E_UNSYNCHRONIZED",
        doc: "The state of a synchronisation is not known to the server.",
        hint: "Begin again without a state.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_NAMED_PROP_QUOTA_EXCEEDED,
        name: "MAPI_E_NAMED_PROP_QUOTA_EXCEEDED",
        doc: "The store takes no more named properties.",
        hint: "Use names that it has already.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_NO_ACCESS,
        name: "MAPI_E_NO_ACCESS",
        doc: "Access is denied: missing rights, an object in use, or a name that is taken.",
        hint: "Open it for writing, close it elsewhere, or choose another name, as the method says.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_NOT_ENOUGH_MEMORY,
        name: "MAPI_E_NOT_ENOUGH_MEMORY",
        doc: "There is not enough memory; in place of a property, its value is too large for GetProps.",
        hint: "Close what is not needed; read a large property through its stream.",
        transient: false,
    },
    CodeInfo {
        code: Code::E_INVALID_PARAMETER,
        name: "MAPI_E_INVALID_PARAMETER",
        doc: "A parameter is missing, empty or out of range.",
        hint: "Check the arguments of the call against its page.",
        transient: false,
    },
    CodeInfo {
        code: Code::MAIL_E_NAMENOTFOUND,
        name: "MAIL_E_NAMENOTFOUND",
        doc: "A name could not be resolved.",
        hint: "Check the spelling, or use the whole address.",
        transient: false,
    },
];
