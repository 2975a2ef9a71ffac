//! The messages: the same ones on every machine.

use mapi_session::PropValue;
use mapi_session::tags;
use mapi_subsystem::mail::Mail;

/// What both sides read of a message.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) subject: String,
    pub(crate) sender_name: String,
    pub(crate) sender_address: String,
    pub(crate) display_to: String,
    pub(crate) internet_message_id: String,
    pub(crate) body: String,
    pub(crate) delivered: i64,
    pub(crate) submitted: i64,
    pub(crate) flags: i32,
    pub(crate) importance: i32,
}

/// The word that is searched for; in one message of a hundred, in three spellings.
pub(crate) const WORD: &str = "überweisung";

const WORDS: [&str; 40] = [
    "minutes", "meeting", "invoice", "order", "project", "schedule", "review", "Berlin", "budget",
    "contract", "draft", "final", "version", "question", "answer", "holiday", "travel", "booking",
    "hotel", "flight", "report", "quarter", "sales", "server", "backup", "release", "build",
    "failure", "notice", "customer", "support", "ticket", "update", "agenda", "team", "office",
    "Größe", "Straße", "Prüfung", "café",
];

/// Numbers that look random and are the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        // Steele, Lea and Flood's SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }

    fn words(&mut self, from: usize, to: usize) -> String {
        let count = from + self.below(to - from);
        let words: Vec<&str> = (0..count).map(|_| WORDS[self.below(WORDS.len())]).collect();
        words.join(" ")
    }
}

/// The message with this number, from 0.
pub(crate) fn message(number: usize) -> Message {
    let mut numbers = Numbers(number as u64 * 77_777);
    let mut subject = ["", "", "RE: ", "FW: "][numbers.below(4)].to_owned();
    subject += &numbers.words(3, 8);
    if numbers.below(100) == 0 {
        subject += [" Überweisung", " ÜBERWEISUNG", " überweisung"][numbers.below(3)];
    }
    let sender = numbers.below(5000);
    // Ten a minute, not quite in the order in which they come.
    let minute = 600_000_000;
    let delivered = 133_000_000_000_000_000 + (number as i64 * minute) / 10;
    let delivered = delivered + numbers.below(60) as i64 * minute;
    Message {
        subject,
        sender_name: format!("{} {sender}", ["Anna", "Jörg", "Peter", "Zoë"][sender % 4]),
        sender_address: format!("sender{sender}@example.org"),
        display_to: format!("Reader {}", numbers.below(50)),
        internet_message_id: format!("<{number}.{sender}@mail.example.org>"),
        body: numbers.words(20, 80),
        delivered,
        submitted: delivered - numbers.below(600) as i64 * 10_000_000,
        flags: 0x02,
        importance: if numbers.below(20) == 0 { 2 } else { 1 },
    }
}

impl Message {
    pub(crate) fn mail(&self) -> Mail {
        let recipient = vec![
            tags::DISPLAY_NAME.with(self.display_to.clone()),
            tags::ADDRTYPE.with("SMTP"),
            tags::EMAIL_ADDRESS.with("reader@example.org"),
            tags::RECIPIENT_TYPE.with(1),
        ];
        let time = |tag: mapi_session::Tag, time| PropValue {
            tag,
            value: mapi_session::Value::SysTime(time),
        };
        Mail {
            properties: vec![
                tags::MESSAGE_CLASS.with("IPM.Note"),
                tags::SUBJECT.with(self.subject.clone()),
                tags::SENDER_NAME.with(self.sender_name.clone()),
                tags::SENDER_EMAIL_ADDRESS.with(self.sender_address.clone()),
                tags::SENT_REPRESENTING_NAME.with(self.sender_name.clone()),
                tags::INTERNET_MESSAGE_ID.with(self.internet_message_id.clone()),
                tags::BODY.with(self.body.clone()),
                time(tags::MESSAGE_DELIVERY_TIME.tag(), self.delivered),
                time(tags::CLIENT_SUBMIT_TIME.tag(), self.submitted),
                tags::MESSAGE_FLAGS.with(self.flags),
                tags::IMPORTANCE.with(self.importance),
            ],
            recipients: vec![recipient],
            ..Mail::default()
        }
    }
}
