//! `IProfSect`: a section of a profile.

use std::sync::Arc;

use mapi_session::flags::ProfileSectionFlags;
use mapi_session::raw::IProfSect;
use mapi_session::{Code, Guid, PropValue, Tag, tags};

use crate::com::{Fault, Liveness, ObjectState, Reply};
use crate::deviation::deviates;
use crate::generated::servers::{ProfileSectionCom, ProfileSectionServer};
use crate::identity::OwnObject;
use crate::profile::{PROFILE_INSTANCE, ProfileId};
use crate::props::{PropBacking, PropObject, PropRules, Visible, forward_props, is_secure};
use crate::session::{Engine, SectionLock};

/// On whose behalf sections of a profile are opened.
#[derive(Clone)]
pub(crate) struct SectionOwner {
    pub(crate) engine: Arc<Engine>,
    pub(crate) profile: ProfileId,
    pub(crate) liveness: Arc<Liveness>,
}

/// Opens a section. Those of services and providers need MAPI_FORCE_ACCESS;
/// MAPI_MODIFY makes one that is not there. Many may read a section, or one may write it.
/// [imapisession-openprofilesection]
pub(crate) fn open_section(
    owner: &SectionOwner,
    uid: Guid,
    flags: ProfileSectionFlags,
) -> Reply<IProfSect> {
    let home = &owner.engine.home;
    let modify = flags.contains(ProfileSectionFlags::MODIFY);
    let forced = flags.contains(ProfileSectionFlags::FORCE_ACCESS)
        || deviates("C.5.3")
        || deviates("D.7.provider");
    let own = !forced;
    if own {
        let owned = home.providers(owner.profile)?.iter().any(|p| p.uid == uid)
            || home.services(owner.profile)?.iter().any(|s| s.uid == uid);
        if owned {
            return Err(Fault::new(
                Code::E_NO_ACCESS,
                format!("the section {uid:?} belongs to a provider; MAPI_FORCE_ACCESS opens it"),
            ));
        }
    }
    if !modify && !home.has_section(owner.profile, &uid)? {
        return Err(Fault::new(
            Code::E_NOT_FOUND,
            format!("the profile has no section {uid:?}; MAPI_MODIFY makes one"),
        ));
    }
    let refused = (deviates("D.7.pbGlobalProfileSectionGuid") && uid == EXCHANGE_GLOBAL)
        || (deviates("D.7.pbNSTGlobalProfileSectionGuid") && uid == WRAPPED_STORES);
    if refused {
        return Err(Code::E_NO_ACCESS.into());
    }
    let lock = owner.engine.sections.open(home, &owner.liveness, (owner.profile, uid), modify)?;
    if modify && !deviates("C.5.2") {
        home.create_section(owner.profile, &uid)?;
    }
    let state = ObjectState::new("profile section", Arc::clone(&owner.liveness));
    let mut computed = vec![tags::OBJECT_TYPE.tag().id(), tags::PROFILE_NAME.tag().id()];
    if deviates("D.7.4") {
        computed.clear();
    }
    if own {
        // In that of a store provider it is the store's, and may be set.
        computed.push(tags::ENTRYID.tag().id());
    }
    if uid == PROFILE_INSTANCE {
        computed.push(tags::SEARCH_KEY.tag().id());
    }
    let rules = PropRules {
        writable: modify,
        computed,
        named: deviates("D.7.2"),
        visible: Visible {
            hidden: if deviates("D.7.3") { never } else { is_secure },
            ..Visible::default()
        },
        ..PropRules::default()
    };
    let backing = Arc::new(Backing { owner: owner.clone(), uid, _lock: lock });
    let props = PropObject::new(state.clone(), backing, rules);
    Ok(ProfileSectionCom::create(state, Arc::new(Section { props })))
}

/// `pbGlobalProfileSectionGuid`
const EXCHANGE_GLOBAL: Guid = Guid::from_u128(0xc8b0_db13_05aa_1a10_9bb0_00aa_002f_c45a);
/// `pbNSTGlobalProfileSectionGuid`
const WRAPPED_STORES: Guid = Guid::from_u128(0x2314_ed85_f79d_6642_8bf2_fbd4_a521_2941);

fn never(_: u16) -> bool {
    false
}

struct Backing {
    owner: SectionOwner,
    uid: Guid,
    /// Released with the last reference to the section.
    _lock: SectionLock,
}

impl PropBacking for Backing {
    fn load(&self) -> Reply<Vec<PropValue>> {
        let mut all = self.owner.engine.home.section(self.owner.profile, &self.uid)?;
        // A store's section holds the identifier of the store under the same tag.
        if !all.iter().any(|p| p.tag == tags::ENTRYID.tag()) && !deviates("C.4.9") {
            all.push(tags::ENTRYID.with(OwnObject::Section(self.uid).to_entry_id()));
        }
        if deviates("D.7.3") {
            for id in (0..=u16::MAX).filter(|id| is_secure(*id)) {
                all.extend(self.secret(id)?);
            }
        }
        Ok(all)
    }

    fn secret(&self, id: u16) -> Reply<Option<PropValue>> {
        self.owner.engine.home.section_secret(self.owner.profile, &self.uid, id)
    }

    fn save(&self, set: &[PropValue], deleted: &[u16]) -> Reply<()> {
        if deviates("D.7.1") {
            return Ok(());
        }
        let home = &self.owner.engine.home;
        if !set.is_empty() {
            home.set_section(self.owner.profile, &self.uid, set)?;
        }
        if !deleted.is_empty() {
            let tags: Vec<Tag> = deleted.iter().map(|id| Tag::new(*id, 0)).collect();
            home.unset_section(self.owner.profile, &self.uid, &tags)?;
        }
        Ok(())
    }
}

struct Section {
    props: Arc<PropObject>,
}

forward_props!(Section, props);

impl ProfileSectionServer for Section {}
