//! `include/bunco.h` says what the source says. `BUNCO_BLESS=1` writes it anew.

use std::path::Path;

#[test]
fn the_header_is_that_of_the_source() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut config = cbindgen::Config::from_file(root.join("cbindgen.toml")).expect("cbindgen.toml is well-formed");
    let [major, minor, patch] = [env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"), env!("CARGO_PKG_VERSION_PATCH")];
    config.header = Some(format!(
        "/* bunco {major}.{minor}.{patch}: tells whether a message is a tech-support scam or poses as a brand, and why.\n{}",
        include_str!("header.txt")
    ));
    config.after_includes = Some(format!(
        "\n#define BUNCO_VERSION_MAJOR {major}\n#define BUNCO_VERSION_MINOR {minor}\n#define BUNCO_VERSION_PATCH {patch}\n\
         /** Version of this header. */\n#define BUNCO_VERSION \"{major}.{minor}.{patch}\"\n\
         /** Options that are all at their defaults. */\n#define BUNCO_OPTIONS_INIT {{ sizeof(bunco_options), 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL }}"
    ));
    let mut bytes = Vec::new();
    cbindgen::Builder::new().with_crate(root).with_config(config).generate().expect("the source is read").write(&mut bytes);
    let fresh = pointers(String::from_utf8(bytes).expect("a header is UTF-8"));
    let path = root.join("include/bunco.h");
    if std::env::var_os("BUNCO_BLESS").is_some() {
        std::fs::write(&path, &fresh).expect("the header can be written");
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        known == fresh,
        "include/bunco.h is not what the source says; run BUNCO_BLESS=1 cargo test -p bunco-capi --test header"
    );
}

/// Writes the pointers that ffi.rs has names for as C does, and the statuses by their short names.
fn pointers(mut text: String) -> String {
    for name in ["engine", "error", "names", "report", "text"] {
        let rust = format!("Out_{}{}", name[..1].to_uppercase(), &name[1..]);
        // Each comes with a typedef under the comment of `Out`, which goes.
        let typedef = format!("typedef bunco_{name} **{rust};\n\n");
        if let Some(at) = text.find(&typedef) {
            let start = text[..at].rfind("/**").unwrap_or(at);
            text.replace_range(start..at + typedef.len(), "");
        }
        text = text.replace(&format!("{rust} "), &format!("bunco_{name} **"));
    }
    text.replace("const char * ", "const char *")
        .replace("bunco_options * ", "bunco_options *")
        .replace("bunco_file * ", "bunco_file *")
        .replace("bunco_numbers * ", "bunco_numbers *")
        .replace("bunco_names * ", "bunco_names *")
        .replace("size_t * ", "size_t *")
        .replace("void * ", "void *")
        .replace("BUNCO_STATUS_", "BUNCO_")
}
