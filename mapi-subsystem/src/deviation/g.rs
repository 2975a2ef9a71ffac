//! Part G: tables.

use mapi_session::Code;

use super::{Answer, at};

pub(super) static ANSWERS: &[Answer] = &[
    at("G.1.4", "IMAPITable::QueryRows", Code::S_OK, Code::E_BUSY),
    at("G.2.SetColumns.required", "IMAPITable::SetColumns", Code::E_INVALID_PARAMETER, Code::S_OK),
    at(
        "G.2.SeekRowApprox.denominator",
        "IMAPITable::SeekRowApprox",
        Code::E_INVALID_PARAMETER,
        Code::S_OK,
    ),
    at(
        "G.2.ExpandRow.E_NOT_FOUND",
        "IMAPITable::ExpandRow",
        Code::E_NOT_FOUND,
        Code::E_INVALID_PARAMETER,
    ),
    at("G.8.RES_PROPERTY.types", "IMAPITable::Restrict", Code::E_TOO_COMPLEX, Code::S_OK),
    at(
        "G.8.RES_SUBRESTRICTION.E_TOO_COMPLEX",
        "IMAPITable::Restrict",
        Code::E_TOO_COMPLEX,
        Code::E_NO_SUPPORT,
    ),
    at("G.6.6", "IMAPITable::SortTable", Code::E_TOO_COMPLEX, Code::E_INVALID_PARAMETER),
    at("G.3.2", "IMAPITable::QueryRows", Code::E_INVALID_PARAMETER, Code::S_OK),
];
