//! Which property of a mail user is which line of a card.

use calcard::vcard::{VCardEntry, VCardParameterName, VCardParameterValue, VCardType};
use mapi_session::types::Unicode;
use mapi_session::{PropTag, tags};

/// What the types of a line (`TYPE=work,fax`) say, as far as it tells telephone numbers and
/// addresses apart.
#[derive(Debug, Default)]
pub(super) struct Types {
    words: Vec<String>,
    /// The smaller the number, the more it is preferred.
    pub(super) preference: Option<u32>,
}

impl Types {
    pub(super) fn of(entry: &VCardEntry) -> Types {
        let mut types = Types::default();
        for parameter in &entry.params {
            match (&parameter.name, &parameter.value) {
                (VCardParameterName::Pref, VCardParameterValue::Integer(place)) => {
                    types.preference = Some(*place);
                }
                (VCardParameterName::Type, VCardParameterValue::Type(known)) => {
                    types.words.push(word(known).to_owned());
                }
                (VCardParameterName::Type, VCardParameterValue::Text(other)) => {
                    types.words.push(other.to_ascii_lowercase());
                }
                // Version 2.1 has the types without `TYPE=`.
                (VCardParameterName::Other(name), VCardParameterValue::Null) => {
                    types.words.push(name.to_ascii_lowercase());
                }
                _ => {}
            }
        }
        if types.has("pref") && types.preference.is_none() {
            types.preference = Some(1);
        }
        types
    }

    pub(super) fn has(&self, word: &str) -> bool {
        self.words.iter().any(|known| known == word)
    }
}

/// The types that matter here; any other is none.
fn word(known: &VCardType) -> &'static str {
    match known {
        VCardType::Work => "work",
        VCardType::Home => "home",
        VCardType::Fax => "fax",
        VCardType::Cell => "cell",
        VCardType::Pager => "pager",
        VCardType::Textphone => "textphone",
        VCardType::MainNumber => "main-number",
        _ => "",
    }
}

/// A telephone number's property, and the types that say so.
pub(super) struct Telephone {
    pub(super) tag: PropTag<Unicode>,
    pub(super) types: &'static [&'static str],
}

const fn telephone(tag: PropTag<Unicode>, types: &'static [&'static str]) -> Telephone {
    Telephone { tag, types }
}

/// The telephone numbers of a mail user. A line of a card is the first that it has the types of and
/// that is still free.
pub(super) const TELEPHONES: [Telephone; 17] = [
    telephone(tags::HOME_FAX_NUMBER, &["home", "fax"]),
    telephone(tags::BUSINESS_FAX_NUMBER, &["work", "fax"]),
    telephone(tags::PRIMARY_FAX_NUMBER, &["fax"]),
    telephone(tags::PAGER_TELEPHONE_NUMBER, &["pager"]),
    telephone(tags::MOBILE_TELEPHONE_NUMBER, &["cell"]),
    telephone(tags::CAR_TELEPHONE_NUMBER, &["car"]),
    telephone(tags::ISDN_NUMBER, &["isdn"]),
    telephone(tags::TTYTDD_PHONE_NUMBER, &["textphone"]),
    telephone(tags::COMPANY_MAIN_PHONE_NUMBER, &["main-number"]),
    telephone(tags::ASSISTANT_TELEPHONE_NUMBER, &["x-assistant"]),
    telephone(tags::OTHER_TELEPHONE_NUMBER, &["x-other"]),
    telephone(tags::HOME_TELEPHONE_NUMBER, &["home"]),
    telephone(tags::HOME2_TELEPHONE_NUMBER, &["home"]),
    telephone(tags::BUSINESS_TELEPHONE_NUMBER, &["work"]),
    telephone(tags::BUSINESS2_TELEPHONE_NUMBER, &["work"]),
    telephone(tags::PRIMARY_TELEPHONE_NUMBER, &[]),
    telephone(tags::OTHER_TELEPHONE_NUMBER, &[]),
];

/// The properties of a postal address: post office box, street, town, region, postal code,
/// country.
pub(super) struct Place {
    pub(super) kind: &'static str,
    pub(super) parts: [PropTag<Unicode>; 6],
}

/// The postal addresses of a mail user.
pub(super) const PLACES: [Place; 3] = [
    Place {
        kind: "work",
        parts: [
            tags::POST_OFFICE_BOX,
            tags::STREET_ADDRESS,
            tags::LOCALITY,
            tags::STATE_OR_PROVINCE,
            tags::POSTAL_CODE,
            tags::COUNTRY,
        ],
    },
    Place {
        kind: "home",
        parts: [
            tags::HOME_ADDRESS_POST_OFFICE_BOX,
            tags::HOME_ADDRESS_STREET,
            tags::HOME_ADDRESS_CITY,
            tags::HOME_ADDRESS_STATE_OR_PROVINCE,
            tags::HOME_ADDRESS_POSTAL_CODE,
            tags::HOME_ADDRESS_COUNTRY,
        ],
    },
    Place {
        kind: "x-other",
        parts: [
            tags::OTHER_ADDRESS_POST_OFFICE_BOX,
            tags::OTHER_ADDRESS_STREET,
            tags::OTHER_ADDRESS_CITY,
            tags::OTHER_ADDRESS_STATE_OR_PROVINCE,
            tags::OTHER_ADDRESS_POSTAL_CODE,
            tags::OTHER_ADDRESS_COUNTRY,
        ],
    },
];

/// The parts of a name, in their order in a card.
pub(super) const NAME: [PropTag<Unicode>; 5] = [
    tags::SURNAME,
    tags::GIVEN_NAME,
    tags::MIDDLE_NAME,
    tags::DISPLAY_NAME_PREFIX,
    tags::GENERATION,
];

/// `X-ADDRESSBOOKSERVER-KIND`: what is `KIND` in version 3.0.
pub(super) const OLD_KIND: &str = "X-ADDRESSBOOKSERVER-KIND";
/// `X-ADDRESSBOOKSERVER-MEMBER`: what is `MEMBER` in version 3.0.
pub(super) const OLD_MEMBER: &str = "X-ADDRESSBOOKSERVER-MEMBER";
