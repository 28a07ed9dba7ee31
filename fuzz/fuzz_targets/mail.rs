//! Any bytes are a mail, and an mbox: nothing panics, and what is read stays within its bounds.
#![no_main]

use bunco_mail::Options;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let options = Options::new().max_parts(50).max_depth(5).trust_results_of("mx.example.com");
    for options in [Options::new(), options] {
        let message = bunco_mail::parse_with(bytes, &options);
        let read: usize = message.parts().iter().map(|part| part.text().len()).sum();
        assert!(read <= bytes.len() * 4 + 1000, "{read} bytes of text from {}", bytes.len());
    }
    for mail in bunco_mail::mbox(bytes) {
        bunco_mail::parse(&mail);
    }
});
