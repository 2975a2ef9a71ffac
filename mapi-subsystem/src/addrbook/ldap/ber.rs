//! How a server's messages are framed, followed before the library takes them apart: it reads each
//! level of a message by a call within a call, and as much of it as the message says.

use std::io;

/// How deep a message's elements are at most: those of LDAP are seven.
const DEEPEST: usize = 32;
/// What an element takes in memory beside its bytes, at least.
const ELEMENT: u64 = 64;
/// How much a message may take in memory, in bytes.
const MOST_OF_MESSAGE: u64 = 32 << 20;

const SEQUENCE: u8 = 0x30;
const INTEGER: u8 = 0x02;
const CONSTRUCTED: u8 = 0x20;
/// The class of a tag: that of what LDAP defines, and that of what the context does.
const CLASS: u8 = 0xC0;
const APPLICATION: u8 = 0x40;
const CONTEXT: u8 = 0x80;
/// The number of a tag; this one says that it has more bytes.
const NUMBER: u8 = 0x1F;

/// Where in its messages a server is. [RFC 4511, 5.1]
#[derive(Debug, Default)]
pub(super) struct Frame {
    /// How many bytes of the message were read.
    at: u64,
    /// Where the elements end that it is in, the outermost first.
    ends: Vec<u64>,
    /// Where the value ends that it is in.
    value: u64,
    header: Header,
    /// How many elements the message has so far, itself among them.
    elements: u64,
    /// How many of them are parts of the message itself.
    parts: u64,
}

/// What of an element's header was read.
#[derive(Debug, Default, Clone, Copy)]
enum Header {
    #[default]
    Nothing,
    Tag(u8),
    /// With so many bytes of the length to come.
    Length(u8, u8, u64),
}

impl Frame {
    /// Follows what the server says; how much it takes in memory.
    ///
    /// # Errors
    /// What is no message of LDAP, or too long, or too deep.
    pub(super) fn follow(&mut self, mut bytes: &[u8]) -> io::Result<u64> {
        let mut taken = bytes.len() as u64;
        while let Some((&byte, rest)) = bytes.split_first() {
            let left = self.value.saturating_sub(self.at);
            if left > 0 {
                let skip = usize::try_from(left).unwrap_or(usize::MAX).min(bytes.len());
                self.at += skip as u64;
                bytes = bytes.get(skip..).unwrap_or_default();
            } else {
                bytes = rest;
                self.at += 1;
                if self.byte(byte)? {
                    taken += ELEMENT;
                }
            }
            self.leave()?;
        }
        Ok(taken)
    }

    /// Whether it is behind a message and before the next.
    pub(super) fn is_between(&self) -> bool {
        self.at == 0
    }

    /// A byte of a header; whether it is the last one.
    fn byte(&mut self, byte: u8) -> io::Result<bool> {
        let (tag, length) = match (self.header, byte) {
            (Header::Nothing, tag) => {
                self.check(tag)?;
                self.header = Header::Tag(tag);
                return Ok(false);
            }
            (Header::Tag(tag), 0..=0x7F) => (tag, u64::from(byte)),
            (Header::Tag(tag), 0x81..=0x88) => {
                self.header = Header::Length(tag, byte - 0x80, 0);
                return Ok(false);
            }
            // Neither is a length that is found out later one of LDAP.
            (Header::Tag(_), _) => return Err(no_ldap()),
            (Header::Length(tag, left, length), byte) => {
                let length = (length << 8) | u64::from(byte);
                if left > 1 {
                    self.header = Header::Length(tag, left - 1, length);
                    return Ok(false);
                }
                (tag, length)
            }
        };
        self.header = Header::Nothing;
        self.element(tag, length)?;
        Ok(true)
    }

    /// A message is a sequence of a number, what is said, and perhaps controls.
    fn check(&self, tag: u8) -> io::Result<()> {
        let expected = match (self.ends.len(), self.parts) {
            (0, _) => tag == SEQUENCE,
            (1, 0) => tag == INTEGER,
            (1, 1) => tag & CLASS == APPLICATION,
            (1, 2) => tag & CLASS == CONTEXT,
            (1, _) => false,
            _ => true,
        };
        if expected && tag & NUMBER != NUMBER { Ok(()) } else { Err(no_ldap()) }
    }

    fn element(&mut self, tag: u8, length: u64) -> io::Result<()> {
        let end = self.at.checked_add(length).ok_or_else(no_ldap)?;
        self.elements += 1;
        match self.ends.len() {
            0 if end > MOST_OF_MESSAGE => {
                return Err(excess(format!("a message of {length} bytes")));
            }
            0 => {}
            1 => self.parts += 1,
            DEEPEST => return Err(excess(format!("a message of more than {DEEPEST} levels"))),
            _ => {}
        }
        if self.ends.last().is_some_and(|outer| end > *outer) {
            return Err(no_ldap());
        }
        let whole = self.ends.first().copied().unwrap_or(end);
        if self.elements.saturating_mul(ELEMENT).saturating_add(whole) > MOST_OF_MESSAGE {
            return Err(excess(format!("a message of {} parts", self.elements)));
        }
        if tag & CONSTRUCTED == CONSTRUCTED {
            self.ends.push(end)
        } else {
            self.value = end
        }
        Ok(())
    }

    /// Leaves what ends here.
    fn leave(&mut self) -> io::Result<()> {
        while self.ends.last().is_some_and(|end| self.at >= *end) {
            // A header that is cut off: the library would wait for the rest.
            if !matches!(self.header, Header::Nothing) {
                return Err(no_ldap());
            }
            self.ends.pop();
            if self.ends.is_empty() {
                if self.parts < 2 {
                    return Err(no_ldap());
                }
                *self = Frame::default();
            }
        }
        Ok(())
    }
}

fn no_ldap() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "what the server says is no LDAP")
}

/// What is more than is taken from a server.
pub(super) fn excess(what: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("the server sends {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The end of a search, in the shortest form. [RFC 4511, 4.5.2]
    const DONE: [u8; 14] = [0x30, 12, 2, 1, 7, 0x65, 7, 10, 1, 0, 4, 0, 4, 0];

    fn follow(bytes: &[u8], piece: usize) -> io::Result<Frame> {
        let mut frame = Frame::default();
        for piece in bytes.chunks(piece) {
            frame.follow(piece)?;
        }
        Ok(frame)
    }

    /// An element of this content, its length in four bytes.
    fn element(tag: u8, content: &[u8]) -> Vec<u8> {
        let mut bytes = vec![tag, 0x84];
        bytes.extend(u32::try_from(content.len()).unwrap().to_be_bytes());
        bytes.extend_from_slice(content);
        bytes
    }

    fn message(said: &[u8]) -> Vec<u8> {
        let mut content = vec![2, 1, 7];
        content.extend_from_slice(said);
        element(0x30, &content)
    }

    #[test]
    fn messages_are_followed_in_pieces_of_any_size() {
        let photo = element(0x64, &element(4, &[0x30; 5000]));
        let both = [DONE.to_vec(), message(&photo), DONE.to_vec()].concat();
        for piece in [1, 2, 7, both.len()] {
            assert!(follow(&both, piece).unwrap().is_between());
            assert!(!follow(&both[..both.len() - 1], piece).unwrap().is_between());
        }
    }

    #[test]
    fn a_message_without_end_in_depth_length_or_parts_is_refused() {
        let nested = |levels: usize| (0..levels).fold(vec![4, 0], |inner, _| element(0x64, &inner));
        assert!(follow(&message(&nested(20)), 64).is_ok());
        let deep = follow(&message(&nested(5000)), 64).unwrap_err().to_string();
        assert!(deep.contains("levels"), "{deep}");
        let long = follow(&[0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF], 64).unwrap_err().to_string();
        assert!(long.contains("a message of 4294967295 bytes"), "{long}");
        let many = message(&element(0x64, &[4, 0].repeat(1_000_000)));
        let many = follow(&many, 4096).unwrap_err().to_string();
        assert!(many.contains("parts"), "{many}");
    }

    #[test]
    fn what_is_no_message_is_refused() {
        let bad: [&[u8]; 11] = [
            b"HTTP/1.0 400 Bad Request\r\n",
            &[0x30, 0],
            &[0x30, 0x80],
            &[0x30, 3, 2, 1, 1],
            &[0x30, 5, 2, 1, 1, 4, 0],
            &[0x30, 5, 2, 9, 1, 0x65, 0],
            &[0x30, 6, 2, 1, 1, 0x65, 1, 4],
            &[0x30, 8, 2, 1, 1, 0x65, 3, 0x1F, 1, 0],
            &[0x30, 7, 2, 1, 1, 0x65, 0, 4, 0],
            &[0x30, 0x88, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
            &[0x30, 0x89, 0, 0, 0, 0, 0, 0, 0, 0, 1],
        ];
        for bytes in bad {
            assert!(follow(bytes, 1).is_err(), "{bytes:02X?}");
        }
    }

    proptest::proptest! {
        /// What passes is what the library takes apart as it was measured.
        #[test]
        fn what_passes_the_library_reads_whole(
            changes in proptest::collection::vec((0usize..64, proptest::num::u8::ANY), 0..4),
            piece in 1usize..9,
        ) {
            let value = element(0x30, &[element(4, b"mail"), element(0x31, &[4, 1, 65])].concat());
            let entry = [element(4, b"cn=x"), element(0x30, &value)].concat();
            let mut bytes = [message(&element(0x64, &entry)), DONE.to_vec()].concat();
            for (at, byte) in changes {
                if let Some(old) = bytes.get_mut(at) {
                    *old = byte;
                }
            }
            if follow(&bytes, piece).is_ok_and(|frame| frame.is_between()) {
                let mut rest = bytes.as_slice();
                while !rest.is_empty() {
                    rest = ldap3::asn1::parse_tag(rest).expect("a message").0;
                }
            }
        }
    }
}
