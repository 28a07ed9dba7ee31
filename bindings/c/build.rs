//! Gives the shared library its soname: the name that programs linked with it look for.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let target = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    if ["linux", "freebsd", "netbsd", "openbsd", "dragonfly"].contains(&target.as_str()) {
        // The number is BUNCO_ABI_VERSION.
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libbunco.so.1");
    }
}
