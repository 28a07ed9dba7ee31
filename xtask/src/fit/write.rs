//! Weights into the packs, leaving everything else in the files as it is.

use std::path::{Path, PathBuf};

use toml_edit::{Array, DocumentMut, Item, Table, value};

use super::calibrate::Bend;
use super::model::{CROWDING, Model, Shape};

pub(crate) fn write(model: &Model, bend: &Bend, shape: &Shape, levels: (f64, f64), date: &str, what: &str) -> Result<(), String> {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/bunco/packs");
    for (id, weights) in shape.ids.iter().zip(&model.weights) {
        edit(packs.join(format!("indicators/{id}.toml")), |doc| {
            if doc.get("prior").is_none() && *weights != [0.0; 3] {
                let mut prior = doc["weight"].clone();
                if let Some(table) = prior.as_table_mut() {
                    table.set_position(None);
                }
                doc["prior"] = prior;
            }
            if *weights != [0.0; 3] {
                for (name, weight) in ["weak", "medium", "strong"].into_iter().zip(weights) {
                    doc["weight"][name] = value(hundredths(*weight));
                }
                doc["weight"]["source"] = value("fit");
                source(doc, date, what);
            }
        })?;
    }
    edit(packs.join("judge.toml"), |doc| {
        doc["base"] = value(hundredths(bend.base));
        doc["crowding"] = value(CROWDING);
        let points = bend.points().into_iter().map(|point| point.map(hundredths).into_iter().collect::<Array>());
        doc["bend"] = value(points.collect::<Array>());
        doc["suspicious"] = value(levels.0);
        doc["likely"] = value(levels.1);
        doc["source"] = value("fit");
        source(doc, date, what);
    })
}

fn source(doc: &mut DocumentMut, date: &str, what: &str) {
    let mut table = Table::new();
    table["title"] = value(format!("bunco: fitted on {what}"));
    table["url"] = value("docs/evaluation.md");
    table["date"] = value(date);
    doc["sources"]["fit"] = Item::Table(table);
}

fn hundredths(weight: f64) -> f64 {
    (weight * 100.0).round() / 100.0
}

fn edit(path: PathBuf, change: impl FnOnce(&mut DocumentMut)) -> Result<(), String> {
    let name = path.display().to_string();
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{name}: {e}"))?;
    let mut doc: DocumentMut = text.parse().map_err(|e| format!("{name}: {e}"))?;
    change(&mut doc);
    std::fs::write(&path, doc.to_string()).map_err(|e| format!("{name}: {e}"))
}
