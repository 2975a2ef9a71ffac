//! The rules of a session that are types: programs that break one do not compile. What the
//! compiler says is committed beside each program; a compiler of another version may say it in
//! other words (`TRYBUILD=overwrite cargo test -p mapi-tests --test compile_fail` writes it anew).

#[test]
fn programs_that_break_a_rule_do_not_compile() {
    trybuild::TestCases::new().compile_fail("compile_fail/cases/*.rs");
}
