//! The paragraphs of part K that are rules: what the register has to account for.
//!
//! K.4.2 and K.4.4 are no rules: the one asks clients to configure profiles completely, the other
//! says where an installer may delete a provider's files.

pub(super) const PARAGRAPHS: &[&str] = &[
    "K.1.MAPIOpenFormMgr",
    "K.1.MAPIOpenLocalFormContainer",
    "K.1.ShowForm",
    "K.1.1",
    "K.1.2",
    "K.1.3",
    "K.1.4",
    "K.2.LoadForm",
    "K.2.ResolveMessageClass",
    "K.2.ResolveMultipleMessageClasses",
    "K.2.CalcFormPropSet",
    "K.2.CreateForm",
    "K.2.SelectForm",
    "K.2.SelectFormContainer",
    "K.2.OpenFormContainer",
    "K.2.PrepareForm",
    "K.2.IsInConflict",
    "K.2.GetLastError",
    "K.3.InstallForm",
    "K.3.RemoveForm",
    "K.3.ResolveMessageClass",
    "K.3.CalcFormPropSet",
    "K.3.GetDisplay",
    "K.3.SaveForm",
    "K.3.OpenFormContainer",
    "K.3.1",
    "K.3.2",
    "K.4.1",
    "K.4.3",
];
