//! Output: aligned tables and text for people, JSON for programs.

use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use comfy_table::{CellAlignment, ContentArrangement};
use indicatif::{HumanDuration, ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::Serialize;

use crate::failure::Result;

/// Standard output, and which form it takes.
pub(crate) struct Output {
    out: io::BufWriter<io::Stdout>,
    json: bool,
    width: Option<u16>,
}

impl Output {
    /// Tables, or JSON where `json` is set.
    pub(crate) fn new(json: bool) -> Output {
        let stdout = io::stdout();
        let width = (stdout.is_terminal())
            .then(|| console::Term::stdout().size_checked().map(|(_, columns)| columns))
            .flatten();
        Output { out: io::BufWriter::new(stdout), json, width }
    }

    /// Writes a line for people; nothing in JSON.
    pub(crate) fn line(&mut self, text: impl AsRef<str>) -> Result<()> {
        if !self.json {
            writeln!(self.out, "{}", printable(text.as_ref()))?;
        }
        Ok(())
    }

    /// Writes a table for people; nothing in JSON.
    pub(crate) fn table(&mut self, table: &Table) -> Result<()> {
        self.indented(table, "")
    }

    /// The same, each line after `indent`.
    pub(crate) fn indented(&mut self, table: &Table, indent: &str) -> Result<()> {
        if !self.json {
            let width = self.width.map(|width| width.saturating_sub(indent.len() as u16));
            for line in table.render(width).lines() {
                writeln!(self.out, "{indent}{}", line.trim_end())?;
            }
        }
        Ok(())
    }

    /// Writes the data for programs; nothing for people.
    pub(crate) fn data(&mut self, data: &impl Serialize) -> Result<()> {
        if self.json {
            serde_json::to_writer_pretty(&mut self.out, data)?;
            writeln!(self.out)?;
        }
        Ok(())
    }

    /// Writes data for programs that read line by line, on one line; nothing for people.
    pub(crate) fn datum(&mut self, data: &impl Serialize) -> Result<()> {
        if self.json {
            serde_json::to_writer(&mut self.out, data)?;
            writeln!(self.out)?;
        }
        Ok(())
    }

    /// Hands everything to the reader.
    pub(crate) fn flush(&mut self) -> Result<()> {
        Ok(self.out.flush()?)
    }
}

/// A bar on standard error that shows how far something is; nothing where that is no terminal.
pub(crate) fn progress_bar(template: &str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}

/// ` in 3 seconds`; nothing for less than one.
pub(crate) fn in_time(duration: Duration) -> String {
    match duration.as_secs() {
        0 => String::new(),
        _ => format!(" in {}", HumanDuration(duration)),
    }
}

/// `1 message`, `2 messages`.
pub(crate) fn counted(count: u64, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// Mail comes from anywhere: control characters in it must not reach a terminal, where they
/// could move the cursor or change colours.
pub(crate) fn printable(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() && c != '\n' && c != '\t' { '\u{FFFD}' } else { c })
        .collect()
}

/// The same for text that must stay on one line.
pub(crate) fn one_line(text: &str) -> String {
    let text: Vec<&str> = text.split_whitespace().collect();
    printable(&text.join(" "))
}

/// Rows under headings.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    columns: Vec<Column>,
    rows: Vec<Vec<String>>,
}

#[derive(Debug, Clone)]
struct Column {
    heading: &'static str,
    right: bool,
}

impl Table {
    /// A table with these headings. One that starts with `>` stands over numbers, which align
    /// to the right.
    pub(crate) fn new<const N: usize>(headings: [&'static str; N]) -> Table {
        let column = |heading: &'static str| match heading.strip_prefix('>') {
            Some(heading) => Column { heading, right: true },
            None => Column { heading, right: false },
        };
        Table { columns: headings.map(column).to_vec(), rows: Vec::new() }
    }

    /// Adds a row.
    pub(crate) fn row<const N: usize>(&mut self, cells: [String; N]) -> &mut Table {
        debug_assert_eq!(N, self.columns.len());
        self.rows.push(cells.iter().map(|cell| one_line_keeping_indent(cell)).collect());
        self
    }

    /// Whether it has no rows.
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The headings and the rows, for programs.
    pub(crate) fn records(&self) -> Vec<serde_json::Map<String, serde_json::Value>> {
        let record = |row: &Vec<String>| {
            (self.columns.iter().zip(row))
                .map(|(column, cell)| {
                    let number = cell.parse::<u64>().ok().filter(|_| column.right);
                    let value = number.map_or_else(|| cell.trim().into(), Into::into);
                    (column.heading.to_owned(), value)
                })
                .collect()
        };
        self.rows.iter().map(record).collect()
    }

    fn render(&self, width: Option<u16>) -> String {
        let mut table = comfy_table::Table::new();
        table.load_style(comfy_table::presets::NOTHING);
        table.set_header(self.columns.iter().map(|column| column.heading.to_uppercase()));
        table.add_rows(self.rows.iter());
        if let Some(width) = width {
            table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
        }
        for (column, spec) in table.column_iter_mut().zip(&self.columns) {
            column.set_padding((0, 2));
            if spec.right {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        table.to_string()
    }
}

/// A tree's branches are indented within their cell.
fn one_line_keeping_indent(cell: &str) -> String {
    let indent = cell.len() - cell.trim_start_matches(' ').len();
    format!("{}{}", &cell[..indent], one_line(cell))
}
