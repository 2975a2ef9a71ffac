//! The JSON Schema of a spec file, made of the types in [`spec`](crate::spec): editors complete
//! and check YAML by it, and the formatter takes the order of keys from it.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::emit::Output;
use crate::spec::SpecFile;

/// Where the schema goes, below the root of the workspace.
pub const PATH: &str = "spec/schema/spec.json";

/// The schema of a file of the spec, as a JSON value.
#[must_use]
pub fn value() -> serde_json::Value {
    let mut schema = schemars::schema_for!(SpecFile);
    schema.insert("title".to_owned(), "A file of a MAPI spec".into());
    schema.insert("description".to_owned(), "See https://docs.rs/mapi-codegen.".into());
    schema.to_value()
}

/// The schema as a file.
#[must_use]
pub fn output() -> Output {
    Output { path: PATH.to_owned(), text: format!("{:#}\n", value()) }
}

/// Text that YAML may also read as a number: the length of an array.
pub(crate) enum NumberOrText {}

impl JsonSchema for NumberOrText {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "NumberOrText".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["string", "integer"] })
    }
}
