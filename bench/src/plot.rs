//! Pictures of a case: bars of its first column with the extremes, and memory over time where it was sampled.

use std::error::Error as StdError;
use std::path::Path;

use plotters::prelude::*;

use crate::error::Error;
use crate::peer;
use crate::program::Case;
use crate::result::CaseResult;

const SIZE: (u32, u32) = (820, 420);
const COLOURS: [RGBColor; 10] = [
    RGBColor(0xd5, 0x5e, 0x00),
    RGBColor(0x00, 0x72, 0xb2),
    RGBColor(0x00, 0x9e, 0x73),
    RGBColor(0xcc, 0x79, 0xa7),
    RGBColor(0xe6, 0x9f, 0x00),
    RGBColor(0x56, 0xb4, 0xe9),
    RGBColor(0x80, 0x80, 0x80),
    RGBColor(0x6a, 0x3d, 0x9a),
    RGBColor(0x8c, 0x56, 0x4b),
    RGBColor(0x22, 0x22, 0x22),
];

/// Names of the pictures of a case beside its result file, with a description.
pub fn files(case: &Case, result: &CaseResult) -> Vec<(String, String)> {
    let mut files = vec![(format!("{}.svg", case.name), format!("{}, {}", case.name, case.columns[0].heading))];
    if result.runs.values().flatten().any(|r| !r.memory.is_empty()) {
        files.push((format!("{}-memory.svg", case.name), format!("{}, resident MiB over time", case.name)));
    }
    files
}

/// Draws them all into `directory`.
///
/// # Errors
/// When a file cannot be written.
pub fn draw(case: &Case, result: &CaseResult, directory: &Path) -> Result<(), Error> {
    for (index, (file, _)) in files(case, result).into_iter().enumerate() {
        let path = directory.join(file);
        let drawn = if index == 0 { bars(case, result, &path) } else { memory(result, &path) };
        drawn.map_err(|e| Error::Plot { path, message: e.to_string() })?;
    }
    Ok(())
}

fn peers_with(result: &CaseResult) -> Vec<(usize, &'static peer::Peer)> {
    peer::ALL.iter().enumerate().filter(|(_, p)| result.runs.contains_key(p.id)).collect()
}

/// A bar for each peer's median, a line from its smallest to its largest.
fn bars(case: &Case, result: &CaseResult, path: &Path) -> Result<(), Box<dyn StdError>> {
    let column = case.columns[0];
    let bars: Vec<_> =
        peers_with(result).into_iter().filter_map(|(i, p)| Some((i, p, result.metric(p.id, column.metric)?))).collect();
    let most = bars.iter().map(|b| b.2.max / column.divisor).fold(1e-9, f64::max);
    let root = SVGBackend::new(path, SIZE).into_drawing_area();
    root.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&root)
        .caption(format!("{}: {}, {}", case.name, case.about, column.heading), ("sans-serif", 18))
        .margin(10)
        .x_label_area_size(30)
        .y_label_area_size(170)
        .build_cartesian_2d(0.0..most * 1.05, 0.0..bars.len() as f64)?;
    let label = |y: &f64| bars.iter().rev().nth(*y as usize).map_or(String::new(), |b| b.1.title.to_owned());
    chart.configure_mesh().disable_y_mesh().y_labels(0).x_labels(8).draw()?;
    for (row, (index, peer, spread)) in bars.iter().rev().enumerate() {
        let y = row as f64;
        let [min, median, max] = [spread.min, spread.median, spread.max].map(|v| v / column.divisor);
        chart.draw_series([Rectangle::new([(0.0, y + 0.2), (median, y + 0.8)], COLOURS[*index].filled())])?;
        chart.draw_series([PathElement::new(vec![(min, y + 0.5), (max, y + 0.5)], BLACK.stroke_width(2))])?;
        let (x_pixel, y_pixel) = chart.backend_coord(&(0.0, y + 0.5));
        let text = format!("{}  {}", label(&y), crate::table::number(median));
        debug_assert_eq!(label(&y), peer.title);
        let style = ("sans-serif", 14).into_text_style(&root).pos(plotters::style::text_anchor::Pos::new(
            plotters::style::text_anchor::HPos::Right,
            plotters::style::text_anchor::VPos::Center,
        ));
        root.draw(&Text::new(text, (x_pixel - 8, y_pixel), style))?;
    }
    root.present()?;
    Ok(())
}

/// Resident memory of each peer's last run.
fn memory(result: &CaseResult, path: &Path) -> Result<(), Box<dyn StdError>> {
    let lines: Vec<_> =
        peers_with(result).into_iter().filter_map(|(i, p)| Some((i, p, &result.of(p.id)?.last()?.memory))).collect();
    // The last sample may find a process that has given its memory back but is not waited for yet.
    let points = || lines.iter().flat_map(|l| l.2.iter()).filter(|p| p.1 > 0.0);
    let (last, least, most) =
        points().fold((1e-9, 1e6, 2.0), |(t, l, m), p| (f64::max(t, p.0), f64::min(l, p.1), f64::max(m, p.1)));
    let root = SVGBackend::new(path, SIZE).into_drawing_area();
    root.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&root)
        .caption(format!("{}: resident MiB over seconds", result.case), ("sans-serif", 18))
        .margin(10)
        .x_label_area_size(30)
        .y_label_area_size(60)
        .build_cartesian_2d(0.0..last, (least.min(most) * 0.8..most * 1.2).log_scale())?;
    chart.configure_mesh().draw()?;
    for (index, peer, memory) in lines {
        let colour = COLOURS[index];
        chart
            .draw_series(LineSeries::new(memory.iter().copied().filter(|p| p.1 > 0.0), colour.stroke_width(2)))?
            .label(peer.title)
            .legend(move |(x, y)| PathElement::new(vec![(x, y), (x + 20, y)], colour.stroke_width(2)));
    }
    chart.configure_series_labels().background_style(WHITE.mix(0.8)).border_style(BLACK).draw()?;
    root.present()?;
    Ok(())
}
