//! Elements by name, as far as it matters what they are.

/// A name in lower case, packed into a number; names beyond eight letters are mixed, which tells the ones used here apart.
pub(crate) const fn key(name: &str) -> u64 {
    let name = name.as_bytes();
    let (mut key, mut i) = (0u64, 0);
    while i < name.len() {
        key = key.rotate_left(8) ^ name[i].to_ascii_lowercase() as u64;
        i += 1;
    }
    key
}

macro_rules! names {
    ($($constant:ident $name:literal),* $(,)?) => {
        $(pub(crate) const $constant: u64 = key($name);)*
    };
}

names! {
    A "a", AREA "area", BASE "base", BDO "bdo", BODY "body", BR "br", BUTTON "button", DATALIST "datalist", DD "dd", DL "dl", DT "dt", FORM "form",
    HTML "html", IFRAME "iframe", IMG "img", INPUT "input", LI "li", META "meta", NOEMBED "noembed", NOFRAMES "noframes", OL "ol",
    OPTION "option", P "p", PLAINTEXT "plaintext", PRE "pre", SCRIPT "script", SELECT "select", STYLE "style", TABLE "table",
    TBODY "tbody", TD "td", TEMPLATE "template", TEXTAREA "textarea", TFOOT "tfoot", TH "th", THEAD "thead", TITLE "title", TR "tr",
    UL "ul", XMP "xmp",
}

/// Elements that begin and end lines.
const BLOCKS: [u64; 52] = [
    key("address"),
    key("article"),
    key("aside"),
    key("blockquote"),
    BODY,
    BR,
    key("caption"),
    key("center"),
    DD,
    key("details"),
    key("dialog"),
    key("dir"),
    key("div"),
    DL,
    DT,
    key("fieldset"),
    key("figcaption"),
    key("figure"),
    key("footer"),
    FORM,
    key("frameset"),
    key("h1"),
    key("h2"),
    key("h3"),
    key("h4"),
    key("h5"),
    key("h6"),
    key("head"),
    key("header"),
    key("hgroup"),
    key("hr"),
    HTML,
    key("legend"),
    LI,
    key("main"),
    key("menu"),
    key("nav"),
    OL,
    key("optgroup"),
    OPTION,
    P,
    PRE,
    key("section"),
    SELECT,
    key("summary"),
    TABLE,
    TD,
    TEXTAREA,
    TH,
    TITLE,
    TR,
    UL,
];

pub(crate) fn is_block(name: u64) -> bool {
    BLOCKS.contains(&name) || is_row_group(name)
}

pub(crate) fn is_row_group(name: u64) -> bool {
    matches!(name, TBODY | THEAD | TFOOT)
}

pub(crate) fn is_cell(name: u64) -> bool {
    matches!(name, TD | TH)
}

/// Elements without content.
pub(crate) fn is_void(name: u64) -> bool {
    const VOID: [u64; 10] = [
        key("col"),
        key("embed"),
        key("hr"),
        key("link"),
        key("param"),
        key("source"),
        key("track"),
        key("wbr"),
        key("frame"),
        key("bgsound"),
    ];
    matches!(name, AREA | BASE | BR | IMG | INPUT | META) || VOID.contains(&name)
}

/// What a start tag ends when it is still open: the names, and where the search for them stops.
pub(crate) fn ends(name: u64) -> (&'static [u64], &'static [u64]) {
    match name {
        A => (&[A], &[TD, TH, TABLE]),
        LI => (&[LI], &[UL, OL, TD, TH, TABLE]),
        DD | DT => (&[DD, DT], &[DL, TD, TH, TABLE]),
        OPTION => (&[OPTION], &[SELECT]),
        TD | TH => (&[TD, TH], &[TR, TABLE]),
        TR => (&[TR], &[TABLE]),
        TBODY | THEAD | TFOOT => (&[TBODY, THEAD, TFOOT], &[TABLE]),
        _ if is_block(name) && !matches!(name, BR | BODY | HTML | TITLE | TEXTAREA | SELECT) => (&[P], &[TD, TH, TABLE, BUTTON]),
        _ => (&[], &[]),
    }
}

/// Elements that an end tag of another name inside them does not reach through.
pub(crate) fn is_barrier(name: u64, end: u64) -> bool {
    let of_table = is_cell(end) || is_row_group(end) || matches!(end, TR | TABLE | BODY | HTML);
    match name {
        TABLE => !matches!(end, TABLE | BODY | HTML),
        TD | TH | TEMPLATE => !of_table,
        _ => false,
    }
}
