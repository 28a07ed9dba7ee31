//! Plots of what the bench `scan` measures: throughput by kind of text, and by number of phrases. SVG on white paper, so that it can be
//! read on a dark page as well.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Inside of a drawing, in pixels, and what is left around it.
const WIDTH: f64 = 460.0;
const HEIGHT: f64 = 300.0;
const LEFT: f64 = 110.0;
const RIGHT: f64 = 230.0;
const TOP: f64 = 40.0;
const FOOT: f64 = 52.0;
/// Rates that are drawn, MB/s, on a scale by powers of ten.
const LEAST: f64 = 0.1;
const MOST: f64 = 10_000.0;
/// Readable for the colour-blind, after Okabe and Ito; bunco comes first.
const COLOURS: [&str; 8] = ["#d55e00", "#e69f00", "#0072b2", "#56b4e9", "#009e73", "#cc79a7", "#999999", "#000000"];

/// Name of a contestant, and its rate at each place.
type Lines = Vec<(String, Vec<(usize, f64)>)>;

/// Draws `docs/pictures/throughput-by-text.svg` and `throughput-by-phrases.svg` of figures that the bench printed before, or runs it.
///
/// # Errors
///
/// The bench cannot be run, figures not be read, or a drawing not written.
pub(crate) fn write(figures: Option<&str>) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let said = match figures {
        Some(path) => fs::read_to_string(path).map_err(|e| format!("{path}: {e}"))?,
        None => measured(&root)?,
    };
    for (key, name, title) in [
        ("kind", "throughput-by-text", "Throughput by kind of text"),
        ("phrases", "throughput-by-phrases", "Throughput by number of phrases"),
    ] {
        let (places, lines) = read(&said, key)?;
        let path = root.join(format!("docs/pictures/{name}.svg"));
        fs::write(&path, draw(title, &places, &lines)).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(())
}

fn measured(root: &Path) -> Result<String, String> {
    let args = ["bench", "--profile", "ci", "--quiet", "--package", "bunco", "--bench", "scan", "--", "figures"];
    let run = Command::new("cargo").args(args).current_dir(root).output().map_err(|e| format!("cargo: {e}"))?;
    if !run.status.success() {
        return Err(String::from_utf8_lossy(&run.stderr).into_owned());
    }
    let said = String::from_utf8_lossy(&run.stdout).into_owned();
    print!("{said}");
    Ok(said)
}

/// The lines of the bench that begin with `key`: places in their order, and rates by contestant.
fn read(said: &str, key: &str) -> Result<(Vec<String>, Lines), String> {
    let (mut places, mut lines): (Vec<String>, Lines) = (Vec::new(), Vec::new());
    for line in said.lines() {
        let [_, place, name, rate] = line.split('\t').collect::<Vec<_>>()[..] else { continue };
        if !line.starts_with(key) {
            continue;
        }
        let rate: f64 = rate.parse().map_err(|e| format!("{line}: {e}"))?;
        let at = places.iter().position(|other| other == place).unwrap_or_else(|| {
            places.push(place.to_owned());
            places.len() - 1
        });
        match lines.iter_mut().find(|(other, _)| other == name) {
            Some((_, points)) => points.push((at, rate)),
            None => lines.push((name.to_owned(), vec![(at, rate)])),
        }
    }
    if places.is_empty() { Err(format!("the bench printed no figures by {key}")) } else { Ok((places, lines)) }
}

fn draw(title: &str, places: &[String], lines: &Lines) -> String {
    let x = |at: usize| LEFT + WIDTH * (at as f64 + 0.5) / places.len() as f64;
    let y = |rate: f64| TOP + HEIGHT * (1.0 - (rate.clamp(LEAST, MOST) / LEAST).log10() / (MOST / LEAST).log10());
    let (width, height) = (LEFT + WIDTH + RIGHT, TOP + HEIGHT + FOOT);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#222\">\n\
         <title>{title}</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\
         <text x=\"{LEFT}\" y=\"24\" font-size=\"14\" font-weight=\"bold\">{title}, MB/s</text>\n"
    );
    let mut rate = LEAST;
    while rate <= MOST * 1.01 {
        let (at, end) = (y(rate), LEFT + WIDTH);
        let _ = writeln!(
            svg,
            "<line x1=\"{LEFT}\" x2=\"{end}\" y1=\"{at:.1}\" y2=\"{at:.1}\" stroke=\"#ddd\"/><text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>",
            LEFT - 8.0,
            at + 4.0,
            if rate < 1.0 { format!("{rate:.1}") } else { format!("{rate:.0}") }
        );
        rate *= 10.0;
    }
    for (at, place) in places.iter().enumerate() {
        let (first, rest) = place.split_once(' ').unwrap_or((place, ""));
        let (mid, foot) = (x(at), TOP + HEIGHT + 18.0);
        let _ = writeln!(svg, "<text x=\"{mid:.1}\" y=\"{foot}\" text-anchor=\"middle\" font-size=\"11\">{first}</text>");
        let _ = writeln!(svg, "<text x=\"{mid:.1}\" y=\"{}\" text-anchor=\"middle\" font-size=\"11\">{rest}</text>", foot + 14.0);
    }
    // Names stand beside the ends of their lines; those too close to each other move down.
    let mut free = 0.0_f64;
    let mut order: Vec<usize> = (0..lines.len()).collect();
    let last = |n: &usize| lines[*n].1.last().map_or(LEAST, |(_, rate)| *rate);
    order.sort_by(|a, b| last(b).total_cmp(&last(a)));
    for n in order {
        let (name, points) = &lines[n];
        let colour = COLOURS[n % COLOURS.len()];
        let wide = if name.contains("bunco") { 3.0 } else { 1.5 };
        let path: Vec<String> = points.iter().map(|(at, rate)| format!("{:.1},{:.1}", x(*at), y(*rate))).collect();
        let _ =
            writeln!(svg, "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{wide}\"/>", path.join(" "));
        for (at, rate) in points {
            let _ = writeln!(svg, "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"3\" fill=\"{colour}\"/>", x(*at), y(*rate));
        }
        let at = y(last(&n)).max(free);
        free = at + 14.0;
        let _ = writeln!(svg, "<text x=\"{}\" y=\"{:.1}\" fill=\"{colour}\">{name}</text>", LEFT + WIDTH + 8.0, at + 4.0);
    }
    svg + "</svg>\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_and_drawn() {
        let said = "kind\tmail\tbunco\t20.5\nkind\tmail\tDFA\t300\nnoise\nkind\tHTML\tbunco\t30\nphrases\t3000\tbunco\t5\n";
        let (places, lines) = read(said, "kind").expect("figures");
        assert_eq!(places, ["mail", "HTML"]);
        assert_eq!(lines, [("bunco".to_owned(), vec![(0, 20.5), (1, 30.0)]), ("DFA".to_owned(), vec![(0, 300.0)])]);
        let svg = draw("t", &places, &lines);
        assert!(svg.contains(">bunco</text>") && svg.ends_with("</svg>\n"));
        assert!(read(said, "nothing").is_err());
    }
}
