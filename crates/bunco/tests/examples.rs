//! Every example of the built-in pack is right: what must be found in it is found, what must not is not.
#![cfg(feature = "builtin-packs")]

#[test]
fn examples_of_the_built_in_pack_hold() {
    let wrong: Vec<String> = bunco::Engine::builtin().check().iter().map(ToString::to_string).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
