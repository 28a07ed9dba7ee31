//! The picture of the program's output in the README: a real run, drawn as SVG.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// The message that is shown.
const MESSAGE: &str = "tests/messages/scam/callback-norton-renewal.eml";
const PICTURE: &str = "docs/terminal.svg";

/// Size of a character in pixels, at a font of 14.
const WIDTH: f64 = 8.4;
const HEIGHT: f64 = 18.0;
const COLUMNS: f64 = 80.0;
const MARGIN: f64 = 16.0;

/// Runs the program on a message and draws what it prints.
///
/// # Errors
///
/// The program cannot be built or run, or the picture cannot be written.
pub(crate) fn write() -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let args = ["run", "--quiet", "--package", "bunco-cli", "--", "scan", "--color", "always", MESSAGE];
    let run = Command::new(cargo).args(args).current_dir(&root).output().map_err(|e| e.to_string())?;
    if !run.status.success() {
        return Err(String::from_utf8_lossy(&run.stderr).into_owned());
    }
    let shown = format!("$ bunco scan {MESSAGE}\n{}", String::from_utf8_lossy(&run.stdout));
    fs::write(root.join(PICTURE), draw(&shown)).map_err(|e| format!("{PICTURE}: {e}"))
}

/// Text with escape sequences for colour, as SVG.
fn draw(text: &str) -> String {
    let lines: Vec<&str> = text.trim_end().lines().collect();
    let (width, height) = (COLUMNS * WIDTH + 2.0 * MARGIN, lines.len() as f64 * HEIGHT + 2.0 * MARGIN);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" font-family=\"ui-monospace, Menlo, Consolas, monospace\" \
         font-size=\"14\">\n<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1b1d23\"/>\n"
    );
    for (row, line) in lines.iter().enumerate() {
        let y = MARGIN + (row as f64 + 0.75) * HEIGHT;
        let mut column = 0;
        for (style, run) in runs(line) {
            let at = |column: usize| MARGIN + column as f64 * WIDTH;
            let (start, length) = (column, run.chars().count());
            column += length;
            if let Some(fill) = style.background {
                let (x, top, wide) = (at(start), y - 0.75 * HEIGHT, length as f64 * WIDTH);
                let _ = writeln!(svg, r#"<rect x="{x:.1}" y="{top:.1}" width="{wide:.1}" height="{HEIGHT}" fill="{fill}"/>"#);
            }
            // Spaces at the ends are a matter of place: not every viewer keeps them.
            let x = at(start + length - run.trim_start().chars().count());
            let run = run.trim();
            if run.is_empty() {
                continue;
            }
            let wide = run.chars().count() as f64 * WIDTH;
            let weight = if style.bold { " font-weight=\"bold\"" } else { "" };
            let escaped = run.replace('&', "&amp;").replace('<', "&lt;");
            let _ = writeln!(
                svg,
                "<text x=\"{x:.1}\" y=\"{y:.1}\" fill=\"{}\"{weight} textLength=\"{wide:.1}\" xml:space=\"preserve\">{escaped}</text>",
                style.fill
            );
        }
    }
    svg + "</svg>\n"
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Style {
    fill: &'static str,
    background: Option<&'static str>,
    bold: bool,
}

const PLAIN: Style = Style { fill: "#d7dae0", background: None, bold: false };

/// A line cut where its style changes.
fn runs(line: &str) -> Vec<(Style, &str)> {
    let mut style = PLAIN;
    let mut out = Vec::new();
    for (n, piece) in line.split("\u{1b}[").enumerate() {
        let text = match piece.split_once('m') {
            Some((codes, text)) if n > 0 => {
                codes.split(';').for_each(|code| apply(code, &mut style));
                text
            }
            _ => piece,
        };
        if !text.is_empty() {
            out.push((style, text));
        }
    }
    out
}

/// The codes that the program writes.
fn apply(code: &str, style: &mut Style) {
    match code {
        "1" => style.bold = true,
        "2" => style.fill = "#8b909c",
        "30" => style.fill = "#1b1d23",
        "31" => style.fill = "#ff6b63",
        "37" => style.fill = "#ffffff",
        "41" => style.background = Some("#c8322b"),
        "43" => style.background = Some("#e5b93c"),
        _ => *style = PLAIN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_are_read() {
        let red = Style { fill: "#ff6b63", bold: true, ..PLAIN };
        assert_eq!(runs("a \u{1b}[1m\u{1b}[31mb m\u{1b}[0m c"), [(PLAIN, "a "), (red, "b m"), (PLAIN, " c")]);
        assert!(draw("<&\u{1b}[41mx").contains("&lt;&amp;</text>"));
    }
}
