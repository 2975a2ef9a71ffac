// Made by mapi-codegen from a spec that extends MAPI's. Do not edit.
// To make it again: mapi_codegen::extend in a build script, or cargo xtask codegen --spec DIR --out DIR
/// Properties of a [`Vault`](::mapi_session::Vault).
pub trait VaultProperties {
    /// Its accessor cannot even be written as a raw identifier.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "PR_ADDIN_SELF")]
    #[doc(alias = "0x68210003")]
    fn self_(
        &self,
    ) -> super::base::Result<::core::option::Option<super::base::flags::Result>>;
    /// Sets `PR_ADDIN_SELF`: its accessor cannot even be written as a raw identifier.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_self(&self, value: super::base::flags::Result) -> super::base::Result<()>;
}
impl VaultProperties for super::base::Vault<'_> {
    fn self_(
        &self,
    ) -> super::base::Result<::core::option::Option<super::base::flags::Result>> {
        ::core::result::Result::Ok(
            super::base::MapiProp::get(self, super::base::tags::SELF)?
                .map(|value| super::base::flags::Result::from_bits_retain(value as u32)),
        )
    }
    fn set_self(&self, value: super::base::flags::Result) -> super::base::Result<()> {
        super::base::MapiProp::set(
            self,
            super::base::tags::SELF,
            value.bits().cast_signed(),
        )
    }
}
/// Properties of a [`Message`](::mapi_session::Message).
pub trait MessageProperties<'s> {
    /// `PR_ADDIN_ENTRYID`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "PR_ADDIN_ENTRYID")]
    #[doc(alias = "0x68230102")]
    fn addin_entryid(
        &self,
    ) -> super::base::Result<::core::option::Option<super::base::EntryId>>;
    /// Sets `PR_ADDIN_ENTRYID`: `PR_ADDIN_ENTRYID`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_addin_entryid(&self, value: &super::base::EntryId) -> super::base::Result<()>;
    /// Its accessor has the name of the method that it calls.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "PR_ADDIN_GET")]
    #[doc(alias = "0x6822001F")]
    fn get(&self) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `PR_ADDIN_GET`: its accessor has the name of the method that it calls.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_get(&self, value: &str) -> super::base::Result<()>;
    /// Its accessor cannot even be written as a raw identifier.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "PR_ADDIN_SELF")]
    #[doc(alias = "0x68210003")]
    fn self_(
        &self,
    ) -> super::base::Result<::core::option::Option<super::base::flags::Result>>;
    /// Sets `PR_ADDIN_SELF`: its accessor cannot even be written as a raw identifier.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_self(&self, value: super::base::flags::Result) -> super::base::Result<()>;
    /// Its accessor has a reserved name.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "PR_ADDIN_TYPE")]
    #[doc(alias = "0x68200003")]
    fn r#type(
        &self,
    ) -> super::base::Result<::core::option::Option<super::base::flags::Vec>>;
    /// Sets `PR_ADDIN_TYPE`: its accessor has a reserved name.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_type(&self, value: super::base::flags::Vec) -> super::base::Result<()>;
    /// Opens `PR_ADDIN_VAULT` as a vault.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](super::base::MapiProp::open_object).
    #[doc(alias = "PR_ADDIN_VAULT")]
    fn open_addin_vault(&self) -> super::base::Result<super::base::Vault<'s>>;
}
impl<'s> MessageProperties<'s> for super::base::Message<'s> {
    fn addin_entryid(
        &self,
    ) -> super::base::Result<::core::option::Option<super::base::EntryId>> {
        ::core::result::Result::Ok(
            super::base::MapiProp::get(self, super::base::tags::ADDIN_ENTRYID)?
                .map(super::base::EntryId::from_bytes),
        )
    }
    fn set_addin_entryid(
        &self,
        value: &super::base::EntryId,
    ) -> super::base::Result<()> {
        super::base::MapiProp::set(
            self,
            super::base::tags::ADDIN_ENTRYID,
            value.as_bytes(),
        )
    }
    fn get(&self) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::GET)
    }
    fn set_get(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::GET, value)
    }
    fn self_(
        &self,
    ) -> super::base::Result<::core::option::Option<super::base::flags::Result>> {
        ::core::result::Result::Ok(
            super::base::MapiProp::get(self, super::base::tags::SELF)?
                .map(|value| super::base::flags::Result::from_bits_retain(value as u32)),
        )
    }
    fn set_self(&self, value: super::base::flags::Result) -> super::base::Result<()> {
        super::base::MapiProp::set(
            self,
            super::base::tags::SELF,
            value.bits().cast_signed(),
        )
    }
    fn r#type(
        &self,
    ) -> super::base::Result<::core::option::Option<super::base::flags::Vec>> {
        ::core::result::Result::Ok(
            super::base::MapiProp::get(self, super::base::tags::TYPE)?
                .map(|value| super::base::flags::Vec::from_raw(value as u32)),
        )
    }
    fn set_type(&self, value: super::base::flags::Vec) -> super::base::Result<()> {
        super::base::MapiProp::set(
            self,
            super::base::tags::TYPE,
            value.to_raw().cast_signed(),
        )
    }
    fn open_addin_vault(&self) -> super::base::Result<super::base::Vault<'s>> {
        super::base::MapiProp::open_object(
            self,
            super::base::tags::ADDIN_VAULT,
            super::base::flags::OpenPropertyFlags::empty(),
        )
    }
}
/// Properties of a [`Folder`](::mapi_session::Folder).
pub trait FolderProperties {
    /// Its accessor has a reserved name.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "PR_ADDIN_TYPE")]
    #[doc(alias = "0x68200003")]
    fn r#type(
        &self,
    ) -> super::base::Result<::core::option::Option<super::base::flags::Vec>>;
    /// Sets `PR_ADDIN_TYPE`: its accessor has a reserved name.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_type(&self, value: super::base::flags::Vec) -> super::base::Result<()>;
    /// `PR_WORDS_SELF`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "PR_WORDS_SELF")]
    #[doc(alias = "0x72F00003")]
    fn words_self(
        &self,
    ) -> super::base::Result<::core::option::Option<super::base::flags::Self_>>;
    /// Sets `PR_WORDS_SELF`: `PR_WORDS_SELF`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_words_self(
        &self,
        value: super::base::flags::Self_,
    ) -> super::base::Result<()>;
    /// `PR_WORDS_TYPE`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "PR_WORDS_TYPE")]
    #[doc(alias = "0x72F10003")]
    fn words_type(
        &self,
    ) -> super::base::Result<::core::option::Option<super::base::flags::r#type>>;
    /// Sets `PR_WORDS_TYPE`: `PR_WORDS_TYPE`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_words_type(
        &self,
        value: super::base::flags::r#type,
    ) -> super::base::Result<()>;
    /// `as`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7200001F")]
    fn r#as(&self) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `as`: `as`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_as(&self, value: &str) -> super::base::Result<()>;
    /// `async`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7201001F")]
    fn r#async(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `async`: `async`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_async(&self, value: &str) -> super::base::Result<()>;
    /// `await`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7202001F")]
    fn r#await(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `await`: `await`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_await(&self, value: &str) -> super::base::Result<()>;
    /// `base`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7226001F")]
    fn base(&self) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `base`: `base`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_base(&self, value: &str) -> super::base::Result<()>;
    /// `break`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7203001F")]
    fn r#break(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `break`: `break`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_break(&self, value: &str) -> super::base::Result<()>;
    /// `const`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7204001F")]
    fn r#const(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `const`: `const`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_const(&self, value: &str) -> super::base::Result<()>;
    /// `crate`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7205001F")]
    fn crate_(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `crate`: `crate`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_crate(&self, value: &str) -> super::base::Result<()>;
    /// `dyn`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7206001F")]
    fn r#dyn(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `dyn`: `dyn`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_dyn(&self, value: &str) -> super::base::Result<()>;
    /// `else`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7207001F")]
    fn r#else(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `else`: `else`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_else(&self, value: &str) -> super::base::Result<()>;
    /// `enum`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7208001F")]
    fn r#enum(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `enum`: `enum`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_enum(&self, value: &str) -> super::base::Result<()>;
    /// `extern`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7209001F")]
    fn r#extern(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `extern`: `extern`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_extern(&self, value: &str) -> super::base::Result<()>;
    /// `fn`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x720A001F")]
    fn r#fn(&self) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `fn`: `fn`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_fn(&self, value: &str) -> super::base::Result<()>;
    /// `for`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x720B001F")]
    fn r#for(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `for`: `for`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_for(&self, value: &str) -> super::base::Result<()>;
    /// `gen`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x720C001F")]
    fn r#gen(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `gen`: `gen`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_gen(&self, value: &str) -> super::base::Result<()>;
    /// `if`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x720D001F")]
    fn r#if(&self) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `if`: `if`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_if(&self, value: &str) -> super::base::Result<()>;
    /// `impl`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x720E001F")]
    fn r#impl(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `impl`: `impl`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_impl(&self, value: &str) -> super::base::Result<()>;
    /// `in`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x720F001F")]
    fn r#in(&self) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `in`: `in`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_in(&self, value: &str) -> super::base::Result<()>;
    /// `loop`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7210001F")]
    fn r#loop(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `loop`: `loop`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_loop(&self, value: &str) -> super::base::Result<()>;
    /// `macro`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7211001F")]
    fn r#macro(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `macro`: `macro`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_macro(&self, value: &str) -> super::base::Result<()>;
    /// `match`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7212001F")]
    fn r#match(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `match`: `match`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_match(&self, value: &str) -> super::base::Result<()>;
    /// `mod`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7213001F")]
    fn r#mod(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `mod`: `mod`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_mod(&self, value: &str) -> super::base::Result<()>;
    /// `move`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7214001F")]
    fn r#move(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `move`: `move`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_move(&self, value: &str) -> super::base::Result<()>;
    /// `mut`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7215001F")]
    fn r#mut(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `mut`: `mut`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_mut(&self, value: &str) -> super::base::Result<()>;
    /// `pub`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7216001F")]
    fn r#pub(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `pub`: `pub`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_pub(&self, value: &str) -> super::base::Result<()>;
    /// `raw`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x722A001F")]
    fn raw(&self) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `raw`: `raw`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_raw(&self, value: &str) -> super::base::Result<()>;
    /// `ref`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7217001F")]
    fn r#ref(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `ref`: `ref`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_ref(&self, value: &str) -> super::base::Result<()>;
    /// `return`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7218001F")]
    fn r#return(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `return`: `return`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_return(&self, value: &str) -> super::base::Result<()>;
    /// `row`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7225001F")]
    fn row(&self) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `row`: `row`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_row(&self, value: &str) -> super::base::Result<()>;
    /// `set`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7227001F")]
    fn set(&self) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `set`: `set`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_set(&self, value: &str) -> super::base::Result<()>;
    /// `static`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7219001F")]
    fn r#static(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `static`: `static`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_static(&self, value: &str) -> super::base::Result<()>;
    /// `struct`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x721A001F")]
    fn r#struct(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `struct`: `struct`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_struct(&self, value: &str) -> super::base::Result<()>;
    /// `super`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x721B001F")]
    fn super_(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `super`: `super`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_super(&self, value: &str) -> super::base::Result<()>;
    /// `tags`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7229001F")]
    fn tags(&self) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `tags`: `tags`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_tags(&self, value: &str) -> super::base::Result<()>;
    /// `this`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7228001F")]
    fn this(&self) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `this`: `this`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_this(&self, value: &str) -> super::base::Result<()>;
    /// `trait`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x721C001F")]
    fn r#trait(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `trait`: `trait`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_trait(&self, value: &str) -> super::base::Result<()>;
    /// `try`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x721D001F")]
    fn r#try(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `try`: `try`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_try(&self, value: &str) -> super::base::Result<()>;
    /// `union`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7223001F")]
    fn union(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `union`: `union`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_union(&self, value: &str) -> super::base::Result<()>;
    /// `unsafe`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x721E001F")]
    fn r#unsafe(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `unsafe`: `unsafe`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_unsafe(&self, value: &str) -> super::base::Result<()>;
    /// `use`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x721F001F")]
    fn r#use(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `use`: `use`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_use(&self, value: &str) -> super::base::Result<()>;
    /// `value`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7224001F")]
    fn value(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `value`: `value`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_value(&self, value: &str) -> super::base::Result<()>;
    /// `where`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7220001F")]
    fn r#where(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `where`: `where`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_where(&self, value: &str) -> super::base::Result<()>;
    /// `while`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7221001F")]
    fn r#while(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `while`: `while`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_while(&self, value: &str) -> super::base::Result<()>;
    /// `yield`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](super::base::MapiProp::get).
    #[doc(alias = "0x7222001F")]
    fn r#yield(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>>;
    /// Sets `yield`: `yield`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](super::base::MapiProp::set).
    fn set_yield(&self, value: &str) -> super::base::Result<()>;
}
impl FolderProperties for super::base::Folder<'_> {
    fn r#type(
        &self,
    ) -> super::base::Result<::core::option::Option<super::base::flags::Vec>> {
        ::core::result::Result::Ok(
            super::base::MapiProp::get(self, super::base::tags::TYPE)?
                .map(|value| super::base::flags::Vec::from_raw(value as u32)),
        )
    }
    fn set_type(&self, value: super::base::flags::Vec) -> super::base::Result<()> {
        super::base::MapiProp::set(
            self,
            super::base::tags::TYPE,
            value.to_raw().cast_signed(),
        )
    }
    fn words_self(
        &self,
    ) -> super::base::Result<::core::option::Option<super::base::flags::Self_>> {
        ::core::result::Result::Ok(
            super::base::MapiProp::get(self, super::base::tags::WORDS_SELF)?
                .map(|value| super::base::flags::Self_::from_bits_retain(value as u32)),
        )
    }
    fn set_words_self(
        &self,
        value: super::base::flags::Self_,
    ) -> super::base::Result<()> {
        super::base::MapiProp::set(
            self,
            super::base::tags::WORDS_SELF,
            value.bits().cast_signed(),
        )
    }
    fn words_type(
        &self,
    ) -> super::base::Result<::core::option::Option<super::base::flags::r#type>> {
        ::core::result::Result::Ok(
            super::base::MapiProp::get(self, super::base::tags::WORDS_TYPE)?
                .map(|value| super::base::flags::r#type::from_raw(value as u32)),
        )
    }
    fn set_words_type(
        &self,
        value: super::base::flags::r#type,
    ) -> super::base::Result<()> {
        super::base::MapiProp::set(
            self,
            super::base::tags::WORDS_TYPE,
            value.to_raw().cast_signed(),
        )
    }
    fn r#as(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#as)
    }
    fn set_as(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#as, value)
    }
    fn r#async(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#async)
    }
    fn set_async(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#async, value)
    }
    fn r#await(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#await)
    }
    fn set_await(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#await, value)
    }
    fn base(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::base)
    }
    fn set_base(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::base, value)
    }
    fn r#break(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#break)
    }
    fn set_break(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#break, value)
    }
    fn r#const(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#const)
    }
    fn set_const(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#const, value)
    }
    fn crate_(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::crate_)
    }
    fn set_crate(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::crate_, value)
    }
    fn r#dyn(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#dyn)
    }
    fn set_dyn(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#dyn, value)
    }
    fn r#else(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#else)
    }
    fn set_else(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#else, value)
    }
    fn r#enum(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#enum)
    }
    fn set_enum(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#enum, value)
    }
    fn r#extern(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#extern)
    }
    fn set_extern(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#extern, value)
    }
    fn r#fn(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#fn)
    }
    fn set_fn(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#fn, value)
    }
    fn r#for(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#for)
    }
    fn set_for(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#for, value)
    }
    fn r#gen(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#gen)
    }
    fn set_gen(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#gen, value)
    }
    fn r#if(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#if)
    }
    fn set_if(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#if, value)
    }
    fn r#impl(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#impl)
    }
    fn set_impl(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#impl, value)
    }
    fn r#in(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#in)
    }
    fn set_in(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#in, value)
    }
    fn r#loop(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#loop)
    }
    fn set_loop(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#loop, value)
    }
    fn r#macro(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#macro)
    }
    fn set_macro(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#macro, value)
    }
    fn r#match(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#match)
    }
    fn set_match(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#match, value)
    }
    fn r#mod(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#mod)
    }
    fn set_mod(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#mod, value)
    }
    fn r#move(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#move)
    }
    fn set_move(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#move, value)
    }
    fn r#mut(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#mut)
    }
    fn set_mut(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#mut, value)
    }
    fn r#pub(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#pub)
    }
    fn set_pub(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#pub, value)
    }
    fn raw(&self) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::raw)
    }
    fn set_raw(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::raw, value)
    }
    fn r#ref(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#ref)
    }
    fn set_ref(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#ref, value)
    }
    fn r#return(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#return)
    }
    fn set_return(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#return, value)
    }
    fn row(&self) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::row)
    }
    fn set_row(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::row, value)
    }
    fn set(&self) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::set)
    }
    fn set_set(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::set, value)
    }
    fn r#static(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#static)
    }
    fn set_static(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#static, value)
    }
    fn r#struct(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#struct)
    }
    fn set_struct(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#struct, value)
    }
    fn super_(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::super_)
    }
    fn set_super(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::super_, value)
    }
    fn tags(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::tags)
    }
    fn set_tags(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::tags, value)
    }
    fn this(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::this)
    }
    fn set_this(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::this, value)
    }
    fn r#trait(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#trait)
    }
    fn set_trait(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#trait, value)
    }
    fn r#try(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#try)
    }
    fn set_try(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#try, value)
    }
    fn union(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::union)
    }
    fn set_union(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::union, value)
    }
    fn r#unsafe(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#unsafe)
    }
    fn set_unsafe(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#unsafe, value)
    }
    fn r#use(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#use)
    }
    fn set_use(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#use, value)
    }
    fn value(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::value)
    }
    fn set_value(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::value, value)
    }
    fn r#where(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#where)
    }
    fn set_where(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#where, value)
    }
    fn r#while(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#while)
    }
    fn set_while(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#while, value)
    }
    fn r#yield(
        &self,
    ) -> super::base::Result<::core::option::Option<::std::string::String>> {
        super::base::MapiProp::get(self, super::base::tags::r#yield)
    }
    fn set_yield(&self, value: &str) -> super::base::Result<()> {
        super::base::MapiProp::set(self, super::base::tags::r#yield, value)
    }
}
