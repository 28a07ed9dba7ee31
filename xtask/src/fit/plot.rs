//! Plots of a fit, as SVG that can be read as text and is the same for the same data.

use std::fmt::Write;
use std::path::Path;

use super::data::{HAM, Sample};
use super::evaluate::bins;

/// The drawing: a square of this side, in pixels, and what is left around it.
const SIDE: f64 = 360.0;
const LEFT: f64 = 64.0;
const TOP: f64 = 40.0;
const FOOT: f64 = 52.0;
/// Room on the right for names.
const RIGHT: f64 = 170.0;

/// Labels that are drawn, with their colours (readable for the colour-blind, after Okabe and Ito).
const LINES: &[(&str, &str)] =
    &[("callback", "#0072b2"), ("tech_support", "#d55e00"), ("other_scam", "#009e73"), ("phish", "#cc79a7"), ("smish", "#e69f00")];
/// The least share of genuine mail that is drawn: one message in ten thousand.
const LEAST: f64 = 1e-4;

/// Writes `docs/pictures/calibration.svg` and `docs/pictures/roc.svg`.
pub(crate) fn write(samples: &[Sample], scores: &[f64], levels: (f64, f64)) -> Result<(), String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/pictures");
    std::fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    for (name, svg) in [("calibration.svg", calibration(samples, scores)), ("roc.svg", roc(samples, scores, levels))] {
        let path = folder.join(name);
        std::fs::write(&path, svg).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(())
}

fn x(share: f64) -> f64 {
    LEFT + share * SIDE
}

fn y(share: f64) -> f64 {
    TOP + (1.0 - share) * SIDE
}

fn frame(title: &str, across: &str, up: &str, marks: &[(f64, &str)]) -> String {
    let (width, height) = (LEFT + SIDE + RIGHT, TOP + SIDE + FOOT);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#222\">\n\
         <title>{title}</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\
         <text x=\"{LEFT}\" y=\"24\" font-size=\"14\" font-weight=\"bold\">{title}</text>\n"
    );
    for n in 0..=5 {
        let share = f64::from(n) / 5.0;
        let _ = write!(
            svg,
            "<line x1=\"{LEFT}\" x2=\"{:.1}\" y1=\"{at:.1}\" y2=\"{at:.1}\" stroke=\"#ddd\"/>\n<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{share:.1}</text>\n",
            x(1.0),
            LEFT - 8.0,
            y(share) + 4.0,
            at = y(share),
        );
    }
    for (share, name) in marks {
        let _ = write!(
            svg,
            "<line x1=\"{at:.1}\" x2=\"{at:.1}\" y1=\"{TOP}\" y2=\"{:.1}\" stroke=\"#ddd\"/>\n<text x=\"{at:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{name}</text>\n",
            y(0.0),
            y(0.0) + 18.0,
            at = x(*share),
        );
    }
    let _ = write!(
        svg,
        "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{across}</text>\n<text transform=\"translate(18 {:.1}) rotate(-90)\" text-anchor=\"middle\">{up}</text>\n",
        x(0.5),
        y(0.0) + 40.0,
        y(0.5),
    );
    svg
}

/// Share of scams by score, a dot a tenth, as large as it has campaigns.
fn calibration(samples: &[Sample], scores: &[f64]) -> String {
    let marks: Vec<(f64, &str)> =
        [0.0, 0.2, 0.4, 0.6, 0.8, 1.0].into_iter().zip(["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]).collect();
    let mut svg = frame("Calibration on held-out folds", "mean score", "share of scams", &marks);
    let _ = writeln!(
        svg,
        "<line x1=\"{:.1}\" y1=\"{:.1}\" x2=\"{:.1}\" y2=\"{:.1}\" stroke=\"#999\" stroke-dasharray=\"4 4\"/>",
        x(0.0),
        y(0.0),
        x(1.0),
        y(1.0)
    );
    let rows = bins(samples, scores);
    let line: Vec<String> = rows.iter().map(|(_, _, mean, scams)| format!("{:.1},{:.1}", x(*mean), y(*scams))).collect();
    let _ = writeln!(svg, "<polyline points=\"{}\" fill=\"none\" stroke=\"#0072b2\" stroke-width=\"1.5\"/>", line.join(" "));
    for (_, all, mean, scams) in rows {
        let radius = 2.0 + all.max(1.0).ln();
        let (cx, cy) = (x(mean), y(scams));
        let _ = writeln!(
            svg,
            "<circle cx=\"{cx:.1}\" cy=\"{cy:.1}\" r=\"{radius:.1}\" fill=\"#0072b2\" fill-opacity=\"0.6\"><title>{all:.0} campaigns</title></circle>"
        );
    }
    let _ = write!(
        svg,
        "<text x=\"{at:.1}\" y=\"{:.1}\">dashed: scores</text>\n<text x=\"{at:.1}\" y=\"{:.1}\">that come true</text>\n<text x=\"{at:.1}\" y=\"{:.1}\">dot: a tenth, its size</text>\n<text x=\"{at:.1}\" y=\"{:.1}\">the campaigns in it</text>\n",
        TOP + 16.0,
        TOP + 32.0,
        TOP + 60.0,
        TOP + 76.0,
        at = x(1.0) + 16.0,
    );
    svg + "</svg>\n"
}

/// Share of campaigns found against share of genuine messages that are flagged, the latter by powers of ten.
fn roc(samples: &[Sample], scores: &[f64], levels: (f64, f64)) -> String {
    let across = |flagged: f64| 1.0 - flagged.max(LEAST).log10() / LEAST.log10();
    let marks: Vec<(f64, &str)> =
        [1e-4, 1e-3, 1e-2, 1e-1, 1.0].into_iter().map(across).zip(["0.01 %", "0.1 %", "1 %", "10 %", "100 %"]).collect();
    let mut svg = frame("Found against flagged, held-out folds", "genuine messages flagged", "campaigns found", &marks);
    let mut ham: Vec<f64> = samples.iter().zip(scores).filter(|(s, _)| s.label == HAM).map(|(_, score)| *score).collect();
    ham.sort_by(|a, b| b.total_cmp(a));
    let flagged = |level: f64| ham.partition_point(|score| *score >= level) as f64 / ham.len().max(1) as f64;
    for (name, level) in [("suspicious", levels.0), ("likely", levels.1)] {
        let at = x(across(flagged(level)));
        let _ = write!(
            svg,
            "<line x1=\"{at:.1}\" x2=\"{at:.1}\" y1=\"{TOP}\" y2=\"{:.1}\" stroke=\"#999\" stroke-dasharray=\"4 4\"/>\n<text x=\"{:.1}\" y=\"{:.1}\" fill=\"#666\">{name}</text>\n",
            y(0.0),
            at + 4.0,
            y(0.0) - 6.0,
        );
    }
    for (n, (label, colour)) in LINES.iter().enumerate() {
        let mut own: Vec<(f64, f64)> =
            samples.iter().zip(scores).filter(|(s, _)| s.label == *label).map(|(s, score)| (*score, s.weight)).collect();
        own.sort_by(|a, b| b.0.total_cmp(&a.0));
        let all: f64 = own.iter().map(|o| o.1).sum();
        let mut found = 0.0;
        let mut points: Vec<String> = Vec::new();
        for (score, weight) in own {
            found += weight;
            let point = format!("{:.1},{:.1}", x(across(flagged(score))), y(found / all));
            points.push(point);
        }
        points.dedup();
        let _ = write!(
            svg,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.5\"/>\n<text x=\"{:.1}\" y=\"{:.1}\" fill=\"{colour}\">{label}</text>\n",
            points.join(" "),
            x(1.0) + 16.0,
            TOP + 16.0 + 18.0 * n as f64,
        );
    }
    svg + "</svg>\n"
}
