//! The JSON Schema of the spec: it is the committed one, and says what the format says.
#![cfg(feature = "schema")]

use mapi_codegen::schema;
use serde_json::Value;

#[test]
fn the_committed_schema_is_that_of_the_spec_types() {
    let path = format!("{}/../{}", env!("CARGO_MANIFEST_DIR"), schema::PATH);
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(committed == schema::output().text, "the schema is stale; run: cargo xtask codegen");
}

/// Editors refuse unknown keys, demand what the loader demands, offer what it knows.
#[test]
fn it_is_as_strict_as_the_loader() {
    let schema = schema::value();
    let definitions = schema["$defs"].as_object().expect("definitions");
    let mut types = vec![("SpecFile", &schema)];
    types.extend(definitions.iter().map(|(name, one)| (name.as_str(), one)));
    for (name, one) in types {
        if one.get("properties").is_some() {
            assert_eq!(one["additionalProperties"], Value::Bool(false), "{name}");
            assert!(one["description"].is_string(), "{name} says nothing");
        }
    }
    let required = |name: &str| -> Vec<&str> {
        let list = definitions[name]["required"].as_array().expect("a list");
        list.iter().filter_map(Value::as_str).collect()
    };
    assert_eq!(required("Interface"), ["name", "base", "doc", "methods"]);
    assert_eq!(required("Param"), ["name", "type"]);
    assert_eq!(required("Property"), ["name", "id", "type"]);
    let text = schema.to_string();
    for value in ["\"inout\"", "\"ordinal\"", "\"union\"", "\"rw\"", "\"ansi\"", "\"client\""] {
        assert!(text.contains(value), "{value} is not offered");
    }
}
