//! Each form of identifier reads back as what was written, and anything else is refused.

use super::*;
use crate::home::new_uid;
use mapi_session::Code;

#[test]
fn a_one_off_reads_back() {
    let one_off = OneOff {
        name: "Ida Grün 𝄞".into(),
        address_type: "SMTP".into(),
        address: "ida@example.org".into(),
        rich_info: false,
    };
    let id = one_off.to_entry_id();
    assert_eq!(OneOff::from_entry_id(&id).unwrap(), one_off);
    for length in 0..id.len() {
        assert_eq!(OneOff::from_entry_id(&id[..length]).unwrap_err().code, Code::E_INVALID_ENTRYID);
    }
}

#[test]
fn an_8_bit_one_off_of_another_program_is_read() {
    let mut id = OneOff {
        name: String::new(),
        address_type: String::new(),
        address: String::new(),
        rich_info: true,
    }
    .to_entry_id();
    id.truncate(22);
    id.extend_from_slice(b"\x00\x00Ida\0SMTP\0ida@example.org\0");
    let one_off = OneOff::from_entry_id(&id).unwrap();
    assert_eq!((one_off.name.as_str(), one_off.address.as_str()), ("Ida", "ida@example.org"));
}

#[test]
fn a_wrapped_store_reads_back() {
    for dll in ["a.dll", "localstore.dll", "abc"] {
        let inner = [7; 29];
        let id = wrap_store(dll, &inner);
        assert_eq!(unwrap_store(&id).unwrap(), Some((dll, &inner[..])));
        assert_eq!((id.len() - inner.len()) % 4, 0);
        for length in 20..id.len() - inner.len() + 1 {
            assert_eq!(unwrap_store(&id[..length]).unwrap_err().code, Code::E_INVALID_ENTRYID);
        }
    }
    assert_eq!(unwrap_store(&[0; 40]).unwrap(), None);
}

#[test]
fn objects_of_the_subsystem_read_back() {
    let uid = new_uid();
    let all = [
        OwnObject::AddressBookRoot,
        OwnObject::OneOffTemplate,
        OwnObject::Status(uid),
        OwnObject::Section(uid),
    ];
    for object in all {
        let id = object.to_entry_id();
        assert_eq!(OwnObject::from_entry_id(&id).unwrap(), object);
        for length in 0..id.len() {
            assert!(OwnObject::from_entry_id(&id[..length]).is_err());
        }
        let mut long = id.clone();
        long.push(0);
        assert!(OwnObject::from_entry_id(&long).is_err());
    }
}

#[test]
fn an_identifier_without_room_for_a_provider_is_malformed() {
    assert_eq!(provider_uid(&[0; 19]).unwrap_err().code, Code::E_INVALID_ENTRYID);
    assert!(provider_uid(&[0; 20]).is_ok());
}

proptest::proptest! {
    /// Whatever bytes come, with or without the beginning of a known form.
    #[test]
    fn no_bytes_are_too_strange(
        start in proptest::sample::select(vec![0usize, 1, 2, 3]),
        rest in proptest::collection::vec(proptest::num::u8::ANY, 0..80),
    ) {
        let mut bytes = match start {
            0 => Vec::new(),
            1 => wrap_store("a.dll", b"x")[..20].to_vec(),
            2 => OwnObject::AddressBookRoot.to_entry_id()[..20].to_vec(),
            _ => {
                let one_off = OneOff {
                    name: String::new(),
                    address_type: String::new(),
                    address: String::new(),
                    rich_info: true,
                };
                one_off.to_entry_id()[..20].to_vec()
            }
        };
        bytes.extend_from_slice(&rest);
        let _ = provider_uid(&bytes);
        if let Ok(Some((dll, inner))) = unwrap_store(&bytes) {
            let again = wrap_store(dll, inner);
            proptest::prop_assert_eq!(unwrap_store(&again).unwrap(), Some((dll, inner)));
        }
        if let Ok(one_off) = OneOff::from_entry_id(&bytes) {
            proptest::prop_assert_eq!(OneOff::from_entry_id(&one_off.to_entry_id()).unwrap(), one_off);
        }
        if let Ok(own) = OwnObject::from_entry_id(&bytes) {
            proptest::prop_assert_eq!(own.to_entry_id().len(), bytes.len());
        }
    }
}
