//! Interfaces, their methods and parameters; entry points.

use std::collections::BTreeMap;

use super::{Checker, MAX_NESTING};
use crate::diagnostics::{FileId, Rule};
use crate::model::{self, CBase, CType, Scalar};
use crate::spec::{self, At, Dir, FlagKind, Width};

/// Slots of `IUnknown`.
const UNKNOWN_SLOTS: u32 = 3;

impl<'a> Checker<'a> {
    pub(super) fn interfaces(&mut self) -> Vec<model::Interface> {
        self.base_order();
        let all = self.base_first(self.interfaces.values().copied().collect());
        let mut iids: BTreeMap<u128, (FileId, &'a spec::Interface)> = BTreeMap::new();
        let mut list = Vec::new();
        for (file, interface) in all {
            self.identifier(file, &interface.name);
            let iid = interface.iid.as_ref().map(|iid| self.guid(file, iid));
            if let (Some(iid), Some(written)) = (iid, &interface.iid)
                && let Some((other, first)) = iids.insert(iid, (file, interface))
                && iid != 0
            {
                let at = first
                    .iid
                    .as_ref()
                    .map_or_else(|| self.at(other, &first.name), |iid| self.at(other, iid));
                let other = (at, format!("`{}`", first.name.value));
                self.report(
                    Rule::DuplicateInterface,
                    self.at(file, written),
                    "two interfaces have the same IID".to_owned(),
                    format!("expected another for `{}`", interface.name.value),
                )
                .other = Some(other);
            }
            let inherited = self.inherited_slots(file, interface);
            if let Some(object_type) = &interface.object_type {
                self.object_type(file, object_type);
            }
            if interface.object.is_some() {
                self.wrapper_is_there(file, &interface.base, &interface.base.value);
            }
            self.also(file, interface);
            let methods = self.methods(file, interface, inherited);
            list.push(model::Interface {
                name: interface.name.value.clone(),
                iid,
                base: (interface.base.value != "IUnknown").then(|| interface.base.value.clone()),
                object: interface.object.as_ref().map(|o| o.value.clone()),
                object_type: interface.object_type.as_ref().map(|o| o.value.clone()),
                implemented_by: interface.implemented_by,
                also: interface.also.iter().map(|name| name.value.clone()).collect(),
                doc: interface.doc.clone(),
                page: interface.page.clone(),
                source: self.source(file, &interface.source, interface.page.is_some()),
                decision: interface.decision.as_ref().map(|d| d.value.clone()),
                feature: self.feature(file).map(|f| f.value.clone()),
                methods,
                inherited_slots: inherited.unwrap_or(UNKNOWN_SLOTS),
            });
        }
        list
    }

    pub(super) fn functions(&mut self) -> Vec<model::Method> {
        let all: Vec<_> = self.functions.values().copied().collect();
        self.free_functions(all)
    }

    pub(super) fn callbacks(&mut self) -> Vec<model::Method> {
        let all: Vec<_> = self.callbacks.values().copied().collect();
        self.free_functions(all)
    }

    fn free_functions(&mut self, all: Vec<(FileId, &'a spec::Method)>) -> Vec<model::Method> {
        all.into_iter()
            .map(|(file, function)| {
                if let Some(slot) = &function.slot {
                    self.report(
                        Rule::Misplaced,
                        self.at(file, slot),
                        format!("the function `{}` has a slot", function.name.value),
                        "expected none: it is not in a vtable".to_owned(),
                    );
                }
                self.method(file, function)
            })
            .collect()
    }

    /// In a file, bases come first; a reader meets what is extended before what extends it.
    fn base_order(&mut self) {
        for (file, interface) in self.all(|f| &f.interfaces) {
            if let Some((base_file, base)) =
                self.interfaces.get(interface.base.value.as_str()).copied()
                && base_file == file
                && base.name.referenced.span().offset() > interface.name.referenced.span().offset()
            {
                let other = (self.at(file, &base.name), "the base is here".to_owned());
                self.report(
                    Rule::BaseOrder,
                    self.at(file, &interface.base),
                    format!(
                        "`{}` stands before its base `{}`",
                        interface.name.value, base.name.value
                    ),
                    "expected the base first".to_owned(),
                )
                .other = Some(other);
            }
        }
    }

    /// Slots of all bases; `None` where they are not known.
    fn inherited_slots(&mut self, file: FileId, interface: &'a spec::Interface) -> Option<u32> {
        let mut slots = UNKNOWN_SLOTS;
        let mut chain = vec![interface.name.value.as_str()];
        let mut next = &interface.base;
        while next.value != "IUnknown" {
            let Some((_, base)) = self.interfaces.get(next.value.as_str()).copied() else {
                if chain.len() == 1 {
                    let mut names: Vec<&str> = self.interfaces.keys().copied().collect();
                    names.push("IUnknown");
                    self.unknown(
                        Rule::UnknownBase,
                        self.at(file, next),
                        "interface",
                        &next.value,
                        "expected an interface of the spec, or `IUnknown`",
                        names,
                    );
                }
                return None;
            };
            if chain.contains(&next.value.as_str()) {
                if next.value == interface.name.value {
                    chain.push(&next.value);
                    self.report(
                        Rule::BaseCycle,
                        self.at(file, &interface.base),
                        format!("`{}` extends itself: {}", next.value, chain.join(" → ")),
                        "expected bases that end at `IUnknown`".to_owned(),
                    );
                }
                return None;
            }
            chain.push(&next.value);
            if chain.len() > MAX_NESTING {
                self.report(
                    Rule::BaseCycle,
                    self.at(file, &interface.base),
                    format!("`{}` has too many bases", interface.name.value),
                    format!("expected fewer than {MAX_NESTING}"),
                );
                return None;
            }
            slots += u32::try_from(base.methods.len()).unwrap_or(u32::MAX);
            next = &base.base;
        }
        Some(slots)
    }

    /// What an object is besides has to be something that the subsystem serves.
    fn also(&mut self, file: FileId, interface: &'a spec::Interface) {
        const EXPECTED: &str =
            "expected an interface with an `object` that the subsystem implements";
        let served = |i: &spec::Interface| {
            i.object.is_some() && i.implemented_by == spec::Implementer::Subsystem
        };
        for name in &interface.also {
            match self.interfaces.get(name.value.as_str()).copied() {
                Some((_, other)) if served(other) => {}
                Some(_) => {
                    self.report(
                        Rule::UnknownBase,
                        self.at(file, name),
                        format!("the subsystem does not serve `{}`", name.value),
                        EXPECTED.to_owned(),
                    );
                }
                None => {
                    let all = self.interfaces.iter();
                    let names: Vec<&str> =
                        all.filter(|(_, (_, i))| served(i)).map(|(name, _)| *name).collect();
                    self.unknown(
                        Rule::UnknownBase,
                        self.at(file, name),
                        "interface",
                        &name.value,
                        EXPECTED,
                        names,
                    );
                }
            }
        }
    }

    fn object_type(&mut self, file: FileId, name: &At<String>) {
        let Some((_, set)) = self.flags.get("ObjectType").copied() else {
            self.unknown(
                Rule::UnknownFlagSet,
                self.at(file, name),
                "flag set",
                "ObjectType",
                "expected the spec to have the enumeration `ObjectType`",
                [],
            );
            return;
        };
        self.member(file, set, name);
    }

    /// Checks that a flag is in its set, and gives its value.
    fn member(&mut self, file: FileId, set: &spec::FlagSet, name: &At<String>) -> Option<u32> {
        let found = set.values.iter().find(|v| v.name.value == name.value);
        if found.is_none() {
            self.unknown(
                Rule::UnknownFlag,
                self.at(file, name),
                "flag",
                &name.value,
                &format!("expected a member of `{}`", set.name.value),
                set.values.iter().map(|v| v.name.value.as_str()),
            );
        }
        found.map(|v| v.value.value)
    }

    fn methods(
        &mut self,
        file: FileId,
        interface: &'a spec::Interface,
        inherited: Option<u32>,
    ) -> Vec<model::Method> {
        let mut names: BTreeMap<&str, &At<String>> = BTreeMap::new();
        let mut list = Vec::new();
        for (i, method) in interface.methods.iter().enumerate() {
            let of = &interface.name.value;
            let name = &method.name.value;
            if let Some(first) = names.insert(name, &method.name) {
                let place = self.at(file, &method.name);
                let first = self.at(file, first);
                let what = format!("method of `{of}`");
                self.duplicate(Rule::DuplicateMethod, &what, place, name, first);
            }
            let expected = inherited.map(|n| n + u32::try_from(i).unwrap_or(u32::MAX - n));
            match (&method.slot, expected) {
                (Some(slot), Some(expected)) if slot.value != expected => {
                    let diagnostic = self.report(
                        Rule::SlotOrder,
                        self.at(file, slot),
                        format!("`{of}::{name}` is not in slot {}", slot.value),
                        format!("expected {expected}"),
                    );
                    diagnostic.help = Some(format!(
                        "methods follow the {} slots of the bases in vtable order, without a gap",
                        expected - u32::try_from(i).unwrap_or(0)
                    ));
                }
                (None, Some(expected)) => {
                    self.report(
                        Rule::SlotOrder,
                        self.at(file, &method.name),
                        format!("`{of}::{name}` has no slot"),
                        format!("expected `slot: {expected}`"),
                    );
                }
                _ => {}
            }
            if method.client.is_some() == method.no_client.is_some() && interface.object.is_some() {
                let both = method.client.is_some();
                self.report(
                    Rule::ClientOrReason,
                    self.at(file, &method.name),
                    if both {
                        format!("`{of}::{name}` has a wrapper and a reason why it has none")
                    } else {
                        format!("`{of}::{name}` has no wrapper, and no reason why")
                    },
                    "expected either `client` or `no_client`".to_owned(),
                );
            }
            list.push(self.method(file, method));
        }
        list
    }

    fn method(&mut self, file: FileId, method: &'a spec::Method) -> model::Method {
        let of = &method.name.value;
        self.identifier(file, &method.name);
        if let Some(client) = &method.client {
            self.identifier(file, client);
        }
        let mut names: BTreeMap<&str, &At<String>> = BTreeMap::new();
        for param in &method.params {
            self.identifier(file, &param.name);
            if let Some(first) = names.insert(&param.name.value, &param.name) {
                let place = self.at(file, &param.name);
                let first = self.at(file, first);
                let what = format!("parameter of `{of}`");
                self.duplicate(Rule::DuplicateParam, &what, place, &param.name.value, first);
            }
        }
        let params = method.params.iter().map(|p| self.param(file, method, p)).collect();
        self.width(file, method);
        let mut codes = |list: &'a [At<String>], errors: bool| {
            let mut out = Vec::new();
            for name in list {
                let Some(value) = self.code(file, name) else { continue };
                if (value >= 0x8000_0000) == errors && value != 0 {
                    out.push(name.value.clone());
                    continue;
                }
                self.report(
                    Rule::Misplaced,
                    self.at(file, name),
                    format!(
                        "`{}` is {}",
                        name.value,
                        match (value, errors) {
                            (0, _) => "what every method returns when all went well",
                            (_, true) => "no error",
                            (_, false) => "an error",
                        }
                    ),
                    format!(
                        "expected {}",
                        if errors { "an error" } else { "a success code other than S_OK" }
                    ),
                );
            }
            out
        };
        let success = codes(&method.success, false);
        let errors = codes(&method.errors, true);
        let returns = match &method.returns {
            None => Some(CType { base: CBase::Scalar(Scalar::Hresult), pointers: 0 }),
            Some(ty) if ty.value == "void" => None,
            Some(ty) => self.c_type(file, ty),
        };
        model::Method {
            name: of.clone(),
            doc: method.doc.clone(),
            page: method.page.clone(),
            source: self.source(file, &method.source, method.page.is_some()),
            decision: method.decision.as_ref().map(|d| d.value.clone()),
            entry_point: method.entry_point,
            may_lack: method.may_lack,
            exported: method.exported,
            call: method.call,
            returns,
            width: method.width,
            params,
            success,
            errors,
            client: method.client.as_ref().map(|c| c.value.clone()),
            no_client: method.no_client.clone(),
        }
    }

    /// `width: flag` needs a parameter that MAPI_UNICODE can stand in.
    fn width(&mut self, file: FileId, method: &spec::Method) {
        if method.width != Width::Flag {
            return;
        }
        let by_name = method.params.iter().filter(|p| p.name.value == "ulFlags").count();
        let by_set = method
            .params
            .iter()
            .filter_map(|p| self.flags.get(p.flags.as_ref()?.value.as_str()))
            .filter(|(_, set)| set.kind == FlagKind::Bits)
            .count();
        if by_name != 1 && by_set != 1 {
            self.report(
                Rule::Misplaced,
                self.at(file, &method.name),
                format!("`{}` has no flags that could choose the width", method.name.value),
                "expected a parameter `ulFlags`, or one parameter of a set of bits".to_owned(),
            );
        }
    }

    fn param(
        &mut self,
        file: FileId,
        method: &'a spec::Method,
        param: &'a spec::Param,
    ) -> model::Param {
        let of = &method.name.value;
        let name = &param.name.value;
        let ty = self.c_type(file, &param.ty);
        if let Some(CType { base: CBase::Interface(interface), .. }) = &ty
            && method.client.is_some()
        {
            self.wrapper_is_there(file, &param.ty, interface);
        }
        let is_number = |ty: &CType, pointers: u8| {
            matches!(
                ty.base,
                CBase::Scalar(s) if !matches!(s, Scalar::Float | Scalar::Double)
            ) && ty.pointers == pointers
        };
        if let Some(ty) = &ty {
            if param.dir != Dir::In && ty.pointers == 0 {
                self.report(
                    Rule::Misplaced,
                    self.at(file, &param.ty),
                    format!("`{name}` of `{of}` cannot be written to"),
                    "expected a pointer, as it travels out".to_owned(),
                );
            }
            let number = is_number(ty, 0) || is_number(ty, 1);
            if let Some(flags) = &param.flags
                && !number
            {
                self.report(
                    Rule::Misplaced,
                    self.at(file, flags),
                    format!("`{name}` of `{of}` is no number, yet has flags"),
                    format!("`{ty}` has no flags"),
                );
            }
            if param.boolean && !number {
                self.report(
                    Rule::Misplaced,
                    self.at(file, &param.ty),
                    format!("`{name}` of `{of}` is no truth value"),
                    "expected a number, as the parameter says `boolean`".to_owned(),
                );
            }
        }
        let count = param.count.as_ref().and_then(|count| {
            self.other_param(file, method, count, "a number", |p| {
                let base = p.ty.value.trim_end_matches([' ', '*']);
                let stars = p.ty.value.matches('*').count();
                Scalar::from_c_name(base).is_some() && stars <= 1
            })
        });
        let iid_is = param.iid_is.as_ref().and_then(|iid| {
            self.other_param(file, method, iid, "a `GUID*`", |p| p.ty.value == "GUID*")
        });
        let (flags, accepts) = self.param_flags(file, method, param);
        let on_number = ty.as_ref().is_some_and(|ty| is_number(ty, 0));
        for (key, place, needs, there) in [
            (
                "max",
                param.max.as_ref().map(|m| self.at(file, m)),
                "count",
                on_number || param.count.is_some(),
            ),
            (
                "default_iid",
                param.default_iid.as_ref().map(|m| self.at(file, m)),
                "iid_is",
                param.iid_is.is_some(),
            ),
        ] {
            if let Some(place) = place
                && !there
            {
                self.report(
                    Rule::Misplaced,
                    place,
                    format!("`{name}` of `{of}` has `{key}`, but no `{needs}`"),
                    format!("`{key}` means something only beside `{needs}`"),
                );
            }
        }
        if let Some(default) = &param.default_iid
            && default.value != "IUnknown"
            && !self.interfaces.contains_key(default.value.as_str())
        {
            self.unknown_interface(file, default);
        }
        if let Some(refused) = &param.refused {
            self.code(file, refused);
        }
        model::Param {
            name: name.clone(),
            ty: ty.unwrap_or(CType { base: CBase::Void, pointers: 1 }),
            dir: param.dir,
            optional: param.optional,
            count,
            flags,
            accepts,
            iid_is,
            reserved: param.reserved,
            ui: param.ui,
            default_iid: param.default_iid.as_ref().map(|d| d.value.clone()),
            boolean: param.boolean,
            refused: param.refused.as_ref().map(|r| r.value.clone()),
            max: param.max.as_ref().map(|m| m.value),
            doc: param.doc.clone(),
        }
    }

    /// Each method with a wrapper has a form in safe Rust. One without may stay raw.
    pub(super) fn roles(&mut self, model: &model::Model) {
        for interface in model.interfaces.iter().filter(|i| i.object.is_some()) {
            let Some((file, entry)) = self.interfaces.get(interface.name.as_str()).copied() else {
                continue;
            };
            for (method, written) in interface.methods.iter().zip(&entry.methods) {
                if method.client.is_none() {
                    continue;
                }
                let Err(misfit) = crate::roles::shape(method, model) else { continue };
                let param = written.params.iter().find(|p| p.name.value == misfit.param);
                let place = self.at(file, param.map_or(&written.name, |p| &p.ty));
                self.report(
                    Rule::Role,
                    place,
                    format!(
                        "`{}` of `{}::{}` has no form in safe Rust",
                        misfit.param, interface.name, method.name
                    ),
                    misfit.why.to_owned(),
                )
                .help = Some("say `no_client` and why, or describe the parameter".to_owned());
            }
        }
    }

    pub(super) fn unknown_interface(&mut self, file: FileId, name: &At<String>) {
        let names: Vec<&str> = self.interfaces.keys().copied().collect();
        self.unknown(
            Rule::UnknownInterface,
            self.at(file, name),
            "interface",
            &name.value,
            "expected an interface of the spec",
            names,
        );
    }

    /// The set of a parameter, and the bits of it that the method takes.
    fn param_flags(
        &mut self,
        file: FileId,
        method: &spec::Method,
        param: &'a spec::Param,
    ) -> (Option<String>, u32) {
        let of = &method.name.value;
        let name = &param.name.value;
        let Some(flags) = &param.flags else {
            if let Some(first) = param.accepts.as_ref().and_then(|a| a.first()) {
                self.report(
                    Rule::Misplaced,
                    self.at(file, first),
                    format!("`{name}` of `{of}` accepts flags, but of no set"),
                    "expected `flags` beside `accepts`".to_owned(),
                );
            }
            return (None, 0);
        };
        let Some(set) = self.flag_set(file, flags) else { return (None, 0) };
        if method.client.is_some() {
            self.set_is_there(file, flags);
        }
        let free = set.free.as_ref().map_or(0, |free| free.value);
        let accepts = match (&param.accepts, set.kind) {
            (None, FlagKind::Bits) => set.values.iter().fold(free, |bits, v| bits | v.value.value),
            (None, FlagKind::Ordinal) => u32::MAX,
            (Some(accepts), FlagKind::Bits) => accepts
                .iter()
                .fold(free, |bits, flag| bits | self.member(file, set, flag).unwrap_or(0)),
            (Some(accepts), FlagKind::Ordinal) => {
                if let Some(first) = accepts.first() {
                    self.report(
                        Rule::BitsAndOrdinals,
                        self.at(file, first),
                        format!("`{}` is an enumeration", set.name.value),
                        "expected no `accepts`: only bits combine".to_owned(),
                    );
                }
                u32::MAX
            }
        };
        (Some(set.name.value.clone()), accepts)
    }

    /// The index of the parameter that another one names.
    fn other_param(
        &mut self,
        file: FileId,
        method: &spec::Method,
        name: &At<String>,
        kind: &str,
        fits: impl Fn(&spec::Param) -> bool,
    ) -> Option<usize> {
        let of = &method.name.value;
        let Some(index) = method.params.iter().position(|p| p.name.value == name.value) else {
            self.unknown(
                Rule::UnknownParam,
                self.at(file, name),
                "parameter",
                &name.value,
                &format!("expected a parameter of `{of}`"),
                method.params.iter().map(|p| p.name.value.as_str()),
            );
            return None;
        };
        if !fits(&method.params[index]) {
            let other = &method.params[index].ty;
            let other = (self.at(file, other), format!("it is `{}`", other.value));
            self.report(
                Rule::UnknownParam,
                self.at(file, name),
                format!("`{}` of `{of}` is not {kind}", name.value),
                format!("expected {kind}"),
            )
            .other = Some(other);
        }
        Some(index)
    }
}
