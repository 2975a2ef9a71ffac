//! The stage of the demo: parts, numbered steps, what each showed, and which failed.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::failure::{Failure, Result};
use crate::output::{Output, Table};

/// Runs steps, shows them, and remembers them for programs.
pub(crate) struct Stage<'o> {
    out: &'o mut Output,
    parts: Vec<Part>,
}

/// One of the five parts of a session.
#[derive(Debug, Serialize)]
struct Part {
    part: &'static str,
    steps: Vec<Step>,
}

/// A step, and what it showed.
#[derive(Debug, Serialize)]
pub(crate) struct Step {
    step: String,
    title: &'static str,
    calls: &'static str,
    ok: bool,
    #[serde(skip_serializing_if = "Map::is_empty")]
    facts: Map<String, Value>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    tables: Map<String, Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Failure>,
    #[serde(skip)]
    shown: Vec<Shown>,
}

#[derive(Debug)]
enum Shown {
    Fact(&'static str, String),
    Table(Table),
}

impl Step {
    /// Shows a value under its name.
    pub(crate) fn fact(&mut self, name: &'static str, value: impl Into<Value>) {
        let value = value.into();
        let text = match &value {
            Value::String(text) => text.clone(),
            Value::Bool(true) => "yes".to_owned(),
            Value::Bool(false) => "no".to_owned(),
            Value::Null => "(none)".to_owned(),
            Value::Array(values) => {
                let text = |v: &Value| v.as_str().map_or_else(|| v.to_string(), str::to_owned);
                values.iter().map(text).collect::<Vec<_>>().join(", ")
            }
            other => other.to_string(),
        };
        self.shown.push(Shown::Fact(name, text));
        self.facts.insert(name.to_owned(), value);
    }

    /// Shows a table; an empty one is a failure, since the demo reads what is there.
    pub(crate) fn table(&mut self, name: &'static str, table: Table) -> Result<()> {
        if table.is_empty() {
            return Err(Failure::new(format!("the {name} table has no rows")));
        }
        let records: Vec<Value> = table.records().into_iter().map(Value::Object).collect();
        self.tables.insert(name.to_owned(), records.into());
        self.shown.push(Shown::Table(table));
        Ok(())
    }
}

/// What a step gave to those after it: nothing when it failed.
#[derive(Debug)]
pub(crate) struct Outcome<T> {
    value: Option<T>,
    step: String,
}

impl<T> Outcome<T> {
    /// What the step gave; a failure that names the step where it failed.
    pub(crate) fn get(&self) -> Result<&T> {
        let failure = || Failure::new(format!("needs step {}, which failed", self.step));
        self.value.as_ref().ok_or_else(failure)
    }

    /// What the step gave, if it did not fail.
    pub(crate) fn into_value(self) -> Option<T> {
        self.value
    }

    /// The same as [`Outcome::get`], by value.
    pub(crate) fn take(self) -> Result<T> {
        let failure = || Failure::new(format!("needs step {}, which failed", self.step));
        self.value.ok_or_else(failure)
    }
}

impl<'o> Stage<'o> {
    /// An empty stage.
    pub(crate) fn new(out: &'o mut Output) -> Stage<'o> {
        Stage { out, parts: Vec::new() }
    }

    /// Opens the next part.
    pub(crate) fn part(&mut self, part: &'static str) -> Result<()> {
        let number = self.parts.len() + 1;
        if number > 1 {
            self.out.line("")?;
        }
        let heading = format!("{number} {part}");
        self.out.line(&heading)?;
        self.out.line("=".repeat(heading.chars().count()))?;
        self.parts.push(Part { part, steps: Vec::new() });
        Ok(())
    }

    /// Runs a step of the part: `title` says what for, `calls` which MAPI methods it stands on.
    /// Only trouble with the output ends the demo; a failed step does not.
    pub(crate) fn step<T>(
        &mut self,
        title: &'static str,
        calls: &'static str,
        run: impl FnOnce(&mut Step) -> Result<T>,
    ) -> Result<Outcome<T>> {
        let part = self.parts.len();
        let number = format!("{part}.{}", self.parts[part - 1].steps.len() + 1);
        let mut step = Step {
            step: number.clone(),
            title,
            calls,
            ok: true,
            facts: Map::new(),
            tables: Map::new(),
            error: None,
            shown: Vec::new(),
        };
        let value = match run(&mut step) {
            Ok(value) => Some(value),
            Err(failure) => {
                step.ok = false;
                step.error = Some(failure);
                None
            }
        };
        self.show(&step)?;
        self.parts[part - 1].steps.push(step);
        Ok(Outcome { value, step: number })
    }

    fn show(&mut self, step: &Step) -> Result<()> {
        self.out.line(format!("\n{} {}  [{}]", step.step, step.title, step.calls))?;
        let width = (step.shown.iter())
            .filter_map(|shown| match shown {
                Shown::Fact(name, _) => Some(name.chars().count()),
                Shown::Table(..) => None,
            })
            .max()
            .unwrap_or(0);
        let mut before: Option<&Shown> = None;
        for shown in &step.shown {
            // Tables stand apart from what is before and after them.
            if matches!((before, shown), (Some(Shown::Table(..)), _) | (Some(_), Shown::Table(..)))
            {
                self.out.line("")?;
            }
            before = Some(shown);
            match shown {
                Shown::Fact(name, value) => {
                    let mut lines = value.lines();
                    self.out.line(format!("    {name:width$}  {}", lines.next().unwrap_or("")))?;
                    for line in lines {
                        self.out.line(format!("    {:width$}  {line}", ""))?;
                    }
                }
                Shown::Table(table) => self.out.indented(table, "    ")?,
            }
        }
        if let Some(error) = &step.error {
            self.out.line(format!("    FAILED: {}", error.to_string().replace('\n', "\n    ")))?;
        }
        self.out.flush()
    }

    /// Closes the stage; a failure that names the failed steps, if there are any.
    pub(crate) fn close(self) -> Result<()> {
        let steps = || self.parts.iter().flat_map(|part| &part.steps);
        let failed: Vec<&str> =
            steps().filter(|step| !step.ok).map(|step| step.step.as_str()).collect();
        let count = steps().count();
        self.out.line("")?;
        self.out.data(&serde_json::json!({
            "parts": self.parts,
            "steps": count,
            "failed": failed,
        }))?;
        if failed.is_empty() {
            self.out.line(format!("All {count} steps of the five parts went well."))?;
            self.out.flush()
        } else {
            self.out.flush()?;
            Err(Failure::new(format!(
                "{} of {count} steps failed: {}",
                failed.len(),
                failed.join(", ")
            )))
        }
    }
}
