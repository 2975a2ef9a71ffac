//! The world outside of the embedded subsystem's local transport: folders of files.

use std::fs;
use std::path::{Path, PathBuf};

use mapi_session::{PropTag, PropValue, types};

use crate::breach::some;
use crate::outside::{Outside, Way, Wire};
use crate::{Breach, Check};

/// Where our own transport puts mail for others: a setting of its service.
const DROP_FOLDER: PropTag<types::Unicode> = PropTag::from_id(0x6601);
/// Where it fetches mail: another.
const PICKUP_FOLDER: PropTag<types::Unicode> = PropTag::from_id(0x6602);
const SELF: &str = "work@example.org";
const FAR: &str = "far@example.net";

/// Folders of a test's home, which are not there before there is mail.
#[derive(Debug)]
pub(crate) struct Folders {
    home: PathBuf,
}

impl Folders {
    pub(crate) fn new(home: &Path) -> Folders {
        Folders { home: home.to_owned() }
    }

    fn pickup(&self) -> PathBuf {
        self.home.join("in")
    }

    fn drop(&self, way: Way) -> PathBuf {
        self.home.join(match way {
            Way::First => "out",
            Way::Second => "second",
        })
    }
}

/// A folder as a setting.
fn setting(tag: PropTag<types::Unicode>, folder: &Path) -> Result<PropValue, Breach> {
    Ok(tag.with(some("a path that is Unicode", folder.to_str())?))
}

/// How many messages a folder of files has; one that is not there has none.
fn mails(folder: &Path) -> usize {
    let Ok(files) = fs::read_dir(folder) else { return 0 };
    let is_mail = |path: PathBuf| path.extension().is_some_and(|e| e == "eml");
    files.filter_map(Result::ok).filter(|file| is_mail(file.path())).count()
}

impl Outside for Folders {
    fn own(&self) -> &str {
        SELF
    }

    fn far(&self) -> &str {
        FAR
    }

    fn stuck(&self) -> Result<&str, Breach> {
        self.cut()?;
        Ok(FAR)
    }

    fn nowhere(&self) -> (&str, Vec<PropValue>) {
        (FAR, vec![DROP_FOLDER.with("")])
    }

    fn sender(&self, way: Way) -> Result<Wire, Breach> {
        let mut settings = vec![setting(DROP_FOLDER, &self.drop(way))?];
        if way == Way::First {
            settings.push(setting(PICKUP_FOLDER, &self.pickup())?);
        }
        Ok(Wire { service: "LOCALXP", settings })
    }

    fn receiver(&self) -> Result<Option<Wire>, Breach> {
        Ok(None)
    }

    fn has_headers(&self) -> bool {
        false
    }

    fn keeps_own(&self) -> bool {
        false
    }

    fn calm(&self) -> Check {
        Ok(())
    }

    fn arrive(&self, name: &str, message: &str) -> Check {
        let broken = |error| Breach::new(format!("the folder of mail that comes: {error}"));
        fs::create_dir_all(self.pickup()).map_err(broken)?;
        fs::write(self.pickup().join(format!("{name}.eml")), message).map_err(broken)
    }

    fn unfetched(&self) -> Result<usize, Breach> {
        Ok(fs::read_dir(self.pickup()).map_or(0, Iterator::count))
    }

    fn reached(&self, way: Way) -> Result<usize, Breach> {
        Ok(mails(&self.drop(way)))
    }

    fn unfit(&self) -> Result<Vec<PropValue>, Breach> {
        self.cut()?;
        Ok(Vec::new())
    }

    fn cut(&self) -> Check {
        let broken = |error| Breach::new(format!("a file in the folder's place: {error}"));
        fs::write(self.drop(Way::First), "no folder").map_err(broken)
    }

    fn mend(&self) -> Check {
        let broken = |error| Breach::new(format!("a file in the folder's place: {error}"));
        fs::remove_file(self.drop(Way::First)).map_err(broken)
    }
}
