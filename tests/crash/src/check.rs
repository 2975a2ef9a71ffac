//! What has to hold after a process is gone.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::actor::Said;
use crate::look;
use crate::model::{Model, Op};
use crate::sound::{self, When};

/// How long the next one may wait for what a killed process held.
const WAIT: Duration = Duration::from_secs(8);

/// What a process said, made sense of.
pub(crate) struct Heard {
    /// What may be found.
    pub(crate) candidates: Vec<Model>,
    pub(crate) acknowledged: usize,
    /// The call that it was in.
    pub(crate) cut: Option<Op>,
    /// Errors that calls answered, with what they said.
    pub(crate) failed: Vec<(String, String)>,
    /// Why it ended by itself.
    pub(crate) ended: Option<String>,
    /// The highest number that was begun.
    pub(crate) highest: u64,
}

pub(crate) fn hear(before: &Model, said: &[Said]) -> Heard {
    let mut heard = Heard {
        candidates: vec![before.clone()],
        acknowledged: 0,
        cut: None,
        failed: Vec::new(),
        ended: None,
        highest: 0,
    };
    for said in said {
        match said {
            Said::Begin(op) => {
                heard.highest = heard.highest.max(highest(op));
                heard.cut = Some(op.clone());
            }
            Said::Done => {
                if let Some(op) = heard.cut.take() {
                    heard.acknowledged += 1;
                    for model in &mut heard.candidates {
                        *model = model.after(&op);
                    }
                }
            }
            Said::Failed { code, text } => {
                heard.failed.push((code.clone(), text.clone()));
                let op = heard.cut.take();
                heard.uncertain(op.as_ref(), true);
            }
            Said::Ended(why) => {
                heard.ended =
                    Some(heard.ended.map_or(why.clone(), |before| format!("{why}; {before}")))
            }
        }
    }
    let op = heard.cut.clone();
    heard.uncertain(op.as_ref(), false);
    heard
}

impl Heard {
    /// A call was not answered, or failed: what it was to do may be found, or not.
    fn uncertain(&mut self, op: Option<&Op>, failed: bool) {
        let Some(op) = op else { return };
        let more: Vec<Model> =
            self.candidates.iter().flat_map(|model| model.partly(op, failed)).collect();
        for model in more {
            if !self.candidates.contains(&model) {
                self.candidates.push(model);
            }
        }
    }
}

fn highest(op: &Op) -> u64 {
    match op {
        Op::Import { first, count, .. } => first + count,
        Op::Save { id, .. } | Op::Submit { id, .. } => *id,
        Op::NewProfile { name } | Op::AddService { name, .. } => number(name),
        Op::CopyProfile { to, .. } | Op::RenameProfile { to, .. } => number(to),
        Op::Configure { address, .. } => number(address),
        _ => 0,
    }
}

/// The number in a name that was made with one.
fn number(name: &str) -> u64 {
    let digits: String = name.chars().filter(char::is_ascii_digit).collect();
    digits.parse().unwrap_or_default()
}

/// Opens the home that a process has left, and holds it against what it said. Gives what is there,
/// and how long the first client waited.
///
/// # Errors
/// What does not hold.
pub(crate) fn check(
    home: &Path,
    heard: &Heard,
    doctor: Option<&Path>,
) -> Result<(Model, Duration), String> {
    sound::check(home, When::Left)?;
    let start = Instant::now();
    let found = {
        let mapi = look::initialize(home)?;
        look::home(&mapi).map_err(|error| error.to_string())?
    };
    let waited = start.elapsed();
    if waited > WAIT {
        return Err(format!("the next client waited {waited:.1?}: something kept it out"));
    }
    sound::check(home, When::Used)?;
    if !heard.candidates.contains(&found) {
        let lines = heard.candidates.iter().map(|model| model.differences(&found));
        let nearest = lines.min_by_key(Vec::len).unwrap_or_default();
        return Err(nearest.join("\n"));
    }
    if let Some(mapi) = doctor
        && found.profiles.contains_key("Ida")
    {
        content(mapi, home)?;
    }
    Ok((found, waited))
}

/// `mapi doctor` finds nothing.
fn content(mapi: &Path, home: &Path) -> Result<(), String> {
    let mut command = Command::new(mapi);
    command.arg("--home").arg(home).args(["--profile", "Ida", "doctor", "--json"]);
    let output =
        command.output().map_err(|error| format!("{} does not run: {error}", mapi.display()))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("mapi doctor finds something: {}", said.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::FIRST;

    fn save(id: u64) -> Op {
        Op::Save { id, into: FIRST.into() }
    }

    #[test]
    fn what_was_acknowledged_is_certain_and_what_was_cut_off_is_not() {
        let said = [Said::Begin(save(1)), Said::Done, Said::Begin(save(2))];
        let heard = hear(&Model::default(), &said);
        let one = Model::default().after(&save(1));
        assert_eq!(heard.candidates, [one.clone(), one.after(&save(2))]);
        assert_eq!((heard.acknowledged, heard.highest), (1, 2));
    }

    #[test]
    fn a_call_that_failed_may_show_later_or_not() {
        let failed = Said::Failed { code: "E".into(), text: "t".into() };
        let said = [Said::Begin(save(1)), failed, Said::Begin(save(2)), Said::Done];
        let heard = hear(&Model::default(), &said);
        assert_eq!(heard.candidates.len(), 2);
        assert!(heard.candidates.iter().all(|model| model.note(FIRST, 2).is_some()));
    }
}
