//! A report for a person: the level, the words that were found and why they worry, what to do.

use std::collections::BTreeSet;

use bunco::{Engine, Finding, Level, Limit, Message, Part, PartKind, Report, Span};

use crate::excerpt;
use crate::layout::{Look, Piece, Sheet};
use crate::out::Page;

/// How reports are shown.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) engine: &'a Engine,
    pub(crate) page: Page,
    /// Every place of every finding, and findings that add nothing.
    pub(crate) verbose: bool,
}

/// Places shown of one indicator, and sentences why, without `--verbose`.
const FEW: usize = 2;
/// Indicators shown with their words, and the least they add, without `--verbose`: a report fits a screen or two.
const MOST: usize = 6;
const LEAST: f64 = 0.25;

/// Findings of one indicator.
struct Group<'a> {
    indicator: &'a str,
    findings: Vec<&'a Finding>,
    weight: f64,
}

impl View<'_> {
    /// One report, ending with a line break.
    pub(crate) fn report(&self, name: &str, message: &Message<'_>, report: &Report) -> String {
        let mut sheet = Sheet::new(self.page);
        if report.level() == Level::NothingFound && !self.verbose {
            sheet.paragraph(0, 2, &[Piece::new(name, Look::Plain), Piece::new(": nothing found", Look::Dim)]);
            self.limits(&mut sheet, report.limits());
            return sheet.into_text();
        }
        self.heading(&mut sheet, name, message, report);
        let (groups, others) = self.groups(report);
        if !groups.is_empty() {
            sheet.blank();
            sheet.line(0, "What was found", Look::Bold);
            let mut shown = BTreeSet::new();
            for group in &groups {
                self.group(&mut sheet, message, group, &mut shown);
            }
        }
        if !others.is_empty() {
            sheet.blank();
            let titles: Vec<String> = others.iter().map(|group| self.brief(group)).collect();
            sheet.line(2, &format!("Also: {}.", titles.join("; ")), Look::Dim);
        }
        if !report.advice().is_empty() {
            sheet.blank();
            sheet.line(0, "What to do", Look::Bold);
            for advice in report.advice() {
                sheet.point(advice);
            }
        }
        self.limits(&mut sheet, report.limits());
        sheet.blank();
        sheet.into_text()
    }

    fn heading(&self, sheet: &mut Sheet, name: &str, message: &Message<'_>, report: &Report) {
        sheet.line(0, name, Look::Bold);
        let (words, look) = match report.level() {
            Level::LikelyScam => (" likely a scam ", Look::Alarm),
            Level::Suspicious => (" be careful ", Look::Caution),
            _ => ("nothing found", Look::Dim),
        };
        let words = if self.page.colour { words } else { words.trim() };
        let mut pieces = vec![Piece::new(words, look)];
        if !report.kinds().is_empty() {
            let kinds: Vec<String> = report.kinds().iter().map(|kind| kind.replace('_', " ")).collect();
            pieces.push(Piece::new(&format!(" \u{b7} {}", kinds.join(", ")), Look::Plain));
        }
        if !report.brands().is_empty() {
            let names: Vec<&str> = report.brands().iter().map(|id| self.brand(id)).collect();
            pieces.push(Piece::new(&format!(" \u{b7} in the name of {}", names.join(", ")), Look::Plain));
        }
        sheet.headed(0, &pieces, &format!("{} of 100", percent(report.score())));
        if let Some(shown) = message.caller_id() {
            let shown: String = shown.chars().take(40).collect();
            sheet.line(2, &format!("Caller: {shown}"), Look::Dim);
        }
        for (kind, label) in [(PartKind::From, "From"), (PartKind::Subject, "Subject")] {
            let part = message.parts().iter().find(|part| part.kind() == kind && !part.text().is_empty());
            if let Some(part) = part {
                let text: String = String::from_utf8_lossy(part.text()).chars().take(200).collect();
                sheet.line(2, &format!("{label}: {text}"), Look::Dim);
            }
        }
    }

    /// The findings by indicator, heaviest first, and those that say little.
    fn groups<'r>(&self, report: &'r Report) -> (Vec<Group<'r>>, Vec<Group<'r>>) {
        let mut groups: Vec<Group<'r>> = Vec::new();
        for finding in report.findings() {
            match groups.iter_mut().find(|group| group.indicator == finding.indicator()) {
                Some(group) => {
                    group.findings.push(finding);
                    group.weight += finding.weight();
                }
                None => groups.push(Group { indicator: finding.indicator(), findings: vec![finding], weight: finding.weight() }),
            }
        }
        groups.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        let shown = if self.verbose { groups.len() } else { groups.partition_point(|group| group.weight >= LEAST).min(MOST) };
        let others = groups.split_off(shown);
        (groups, others)
    }

    /// `shown` are places whose words stand on the page already: what joins several findings points at theirs.
    fn group<'m>(&self, sheet: &mut Sheet, message: &'m Message<'_>, group: &Group<'_>, shown: &mut BTreeSet<(&'m str, Span)>) {
        sheet.blank();
        sheet.headed(2, &[Piece::new(&self.title(group.indicator), Look::Bold)], &format!("{:+.1}", group.weight));
        let few = if self.verbose { usize::MAX } else { FEW };
        let mut left = few;
        let mut hidden = 0;
        for part in message.parts() {
            let spans: Vec<Span> = (group.findings.iter())
                .filter(|finding| finding.part() == part.name() && !finding.span().is_empty())
                .map(|finding| finding.span())
                .collect();
            let spans = excerpt::apart(spans);
            for run in excerpt::runs(&spans) {
                let fresh = run.iter().filter(|span| shown.insert((part.name(), **span))).count() > 0;
                if !fresh && !self.verbose {
                    continue;
                }
                if left == 0 {
                    hidden += 1;
                    continue;
                }
                left -= 1;
                self.excerpt(sheet, part, run);
            }
        }
        if hidden > 0 {
            sheet.line(4, &format!("and {hidden} more"), Look::Dim);
        }
        let mut reasons: Vec<&str> = Vec::new();
        for finding in &group.findings {
            if !reasons.contains(&finding.why()) && reasons.len() < few {
                reasons.push(finding.why());
            }
        }
        let reasons = [Piece::new(&reasons.join(" "), Look::Plain), Piece::new(&format!(" [{}]", group.indicator), Look::Dim)];
        sheet.paragraph(4, 4, &reasons);
        for reads in group.findings.iter().filter_map(|finding| traced(finding)).take(few) {
            sheet.line(4, &reads, Look::Plain);
        }
        // One indicator has one sentence of what clears it.
        if let Some(cleared) = group.findings.first().map(|finding| finding.cleared()).filter(|text| !text.is_empty()) {
            sheet.line(4, &format!("What would clear it: {cleared}"), Look::Dim);
        }
    }

    fn excerpt(&self, sheet: &mut Sheet, part: &Part<'_>, run: &[Span]) {
        sheet.paragraph(4, 6, &excerpt::pieces(part, run, self.page.colour));
    }

    /// The title of an indicator as a sentence's beginning.
    fn title(&self, id: &str) -> String {
        let title = self.engine.indicators().get(id).map_or(id, |indicator| &indicator.title);
        let mut letters = title.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    /// An indicator in few words; what weighs nothing counts already under another.
    fn brief(&self, group: &Group<'_>) -> String {
        let title = self.engine.indicators().get(group.indicator).map_or(group.indicator, |indicator| &indicator.title);
        if group.weight > 0.0 { format!("{title} ({:+.1})", group.weight) } else { title.to_owned() }
    }

    fn brand<'s>(&'s self, id: &'s str) -> &'s str {
        self.engine.brands().get(id).map_or(id, |brand| &brand.name)
    }

    fn limits(&self, sheet: &mut Sheet, limits: &[Limit]) {
        if !limits.is_empty() {
            let names: Vec<&str> = limits.iter().map(|limit| limit.name()).collect();
            sheet.line(2, &format!("Not everything was looked at; limits reached: {}", names.join(", ")), Look::Dim);
        }
    }
}

/// What disguised words read, and how they were disguised.
fn traced(finding: &Finding) -> Option<String> {
    let detail = |name: &str| finding.detail().find(|(key, _)| *key == name).map(|(_, value)| value);
    Some(format!("Reads \"{}\": {}.", detail("reads")?, detail("disguise")?))
}

/// Of 100 messages with this score, how many are scams; never all or none, since nothing is certain.
fn percent(score: f64) -> u32 {
    (score * 100.0).round().clamp(1.0, 99.0) as u32
}
