//! Codes of OLE's storages as MAPI's.

use mapi_session::Code;

pub(crate) unsafe fn map_storage_s_code(code: i32) -> i32 {
    mapi_code(Code::from_hresult(code)).to_hresult()
}

/// The code of MAPI that says the same; MAPI_E_CALL_FAILED where none does.
fn mapi_code(code: Code) -> Code {
    match code.0 {
        0 => Code::S_OK,
        // STG_E_INVALIDFUNCTION, UNIMPLEMENTEDFUNCTION
        0x8003_0001 | 0x8003_00FE => Code::E_NO_SUPPORT,
        // STG_E_FILENOTFOUND, PATHNOTFOUND
        0x8003_0002 | 0x8003_0003 => Code::E_NOT_FOUND,
        // STG_E_TOOMANYOPENFILES
        0x8003_0004 => Code::E_NOT_ENOUGH_RESOURCES,
        // STG_E_ACCESSDENIED, DISKISWRITEPROTECTED, SHAREVIOLATION, LOCKVIOLATION
        0x8003_0005 | 0x8003_0013 | 0x8003_0020 | 0x8003_0021 => Code::E_NO_ACCESS,
        // STG_E_INSUFFICIENTMEMORY
        0x8003_0008 => Code::E_NOT_ENOUGH_MEMORY,
        // STG_E_INVALIDHANDLE, INVALIDPOINTER, INVALIDPARAMETER, INVALIDNAME, INVALIDFLAG
        0x8003_0006 | 0x8003_0009 | 0x8003_0057 | 0x8003_00FC | 0x8003_00FF => {
            Code::E_INVALID_PARAMETER
        }
        // STG_E_SEEKERROR, WRITEFAULT, READFAULT
        0x8003_0019 | 0x8003_001D | 0x8003_001E => Code::E_DISK_ERROR,
        // STG_E_FILEALREADYEXISTS
        0x8003_0050 => Code::E_COLLISION,
        // STG_E_MEDIUMFULL
        0x8003_0070 => Code::E_NOT_ENOUGH_DISK,
        // STG_E_INVALIDHEADER, OLDFORMAT, DOCFILECORRUPT
        0x8003_00FB | 0x8003_0104 | 0x8003_0109 => Code::E_CORRUPT_DATA,
        // STG_E_REVERTED
        0x8003_0102 => Code::E_OBJECT_CHANGED,
        // MAPI's own codes mean what they say.
        own if own >> 16 == 0x8004 => code,
        _ => Code::E_CALL_FAILED,
    }
}
