// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Properties as methods of the objects that have them.
impl crate::Thing<'_> {
    /// What it is.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_KIND")]
    #[doc(alias = "0x0FFE0003")]
    pub fn kind(&self) -> crate::Result<Option<crate::flags::Kind>> {
        Ok(
            self
                .get(crate::tags::KIND)?
                .map(|value| crate::flags::Kind::from_raw(value as u32)),
        )
    }
    /// What is written on it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaglabel-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglabel-canonical-property)
    #[doc(alias = "PR_LABEL")]
    #[doc(alias = "PidTagLabel")]
    #[doc(alias = "0x3001001F")]
    pub fn label(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::LABEL)
    }
    /// Sets `PR_LABEL`: what is written on it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaglabel-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglabel-canonical-property)
    pub fn set_label(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::LABEL, value)
    }
}
impl<'s> crate::Chest<'s> {
    /// `PR_BOX_ENTRYID`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_BOX_ENTRYID")]
    #[doc(alias = "0x0FFC0102")]
    pub fn box_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::BOX_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Sets `PR_BOX_ENTRYID`: `PR_BOX_ENTRYID`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_box_entryid(&self, value: &crate::EntryId) -> crate::Result<()> {
        self.set(crate::tags::BOX_ENTRYID, value.as_bytes())
    }
    /// Opens `PR_CONTENTS` as a thing.
    ///
    /// With `CREATE | MODIFY` it is made where there is none.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    #[doc(alias = "PR_CONTENTS")]
    pub fn open_contents_as_thing(
        &self,
        flags: crate::flags::OpenPropertyFlags,
    ) -> crate::Result<crate::Thing<'s>> {
        self.open_object(crate::tags::CONTENTS, flags)
    }
    /// Opens `PR_CONTENTS` as a stream.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_stream`](crate::MapiProp::open_stream).
    #[doc(alias = "PR_CONTENTS")]
    pub fn open_contents_as_stream(
        &self,
        access: crate::StreamAccess,
    ) -> crate::Result<crate::Stream<'s>> {
        self.open_stream(crate::tags::CONTENTS, access)
    }
    /// Opens `PR_LID` as a thing.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    #[doc(alias = "PR_LID")]
    pub fn open_lid(&self) -> crate::Result<crate::Thing<'s>> {
        self.open_object(crate::tags::LID, crate::flags::OpenPropertyFlags::empty())
    }
    /// `PR_MARK`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_MARK")]
    #[doc(alias = "0x3612001F")]
    pub fn mark(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::MARK)
    }
    /// Opens `PR_MARK` as a stream.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_stream`](crate::MapiProp::open_stream).
    #[doc(alias = "PR_MARK")]
    pub fn open_mark(&self) -> crate::Result<crate::Stream<'s>> {
        self.open_stream(crate::tags::MARK, crate::StreamAccess::Read)
    }
    /// `PR_OF_APPTIME`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_APPTIME")]
    #[doc(alias = "0x20040007")]
    pub fn of_apptime(&self) -> crate::Result<Option<f64>> {
        self.get(crate::tags::OF_APPTIME)
    }
    /// Sets `PR_OF_APPTIME`: `PR_OF_APPTIME`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_apptime(&self, value: f64) -> crate::Result<()> {
        self.set(crate::tags::OF_APPTIME, value)
    }
    /// `PR_OF_CLSID`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_CLSID")]
    #[doc(alias = "0x20090048")]
    pub fn of_clsid(&self) -> crate::Result<Option<windows_core::GUID>> {
        self.get(crate::tags::OF_CLSID)
    }
    /// Sets `PR_OF_CLSID`: `PR_OF_CLSID`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_clsid(&self, value: windows_core::GUID) -> crate::Result<()> {
        self.set(crate::tags::OF_CLSID, value)
    }
    /// `PR_OF_CURRENCY`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_CURRENCY")]
    #[doc(alias = "0x20030006")]
    pub fn of_currency(&self) -> crate::Result<Option<i64>> {
        self.get(crate::tags::OF_CURRENCY)
    }
    /// Sets `PR_OF_CURRENCY`: `PR_OF_CURRENCY`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_currency(&self, value: i64) -> crate::Result<()> {
        self.set(crate::tags::OF_CURRENCY, value)
    }
    /// `PR_OF_DOUBLE`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_DOUBLE")]
    #[doc(alias = "0x20020005")]
    pub fn of_double(&self) -> crate::Result<Option<f64>> {
        self.get(crate::tags::OF_DOUBLE)
    }
    /// Sets `PR_OF_DOUBLE`: `PR_OF_DOUBLE`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_double(&self, value: f64) -> crate::Result<()> {
        self.set(crate::tags::OF_DOUBLE, value)
    }
    /// `PR_OF_I2`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_I2")]
    #[doc(alias = "0x20000002")]
    pub fn of_i2(&self) -> crate::Result<Option<i16>> {
        self.get(crate::tags::OF_I2)
    }
    /// Sets `PR_OF_I2`: `PR_OF_I2`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_i2(&self, value: i16) -> crate::Result<()> {
        self.set(crate::tags::OF_I2, value)
    }
    /// `PR_OF_I8`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_I8")]
    #[doc(alias = "0x20060014")]
    pub fn of_i8(&self) -> crate::Result<Option<i64>> {
        self.get(crate::tags::OF_I8)
    }
    /// Sets `PR_OF_I8`: `PR_OF_I8`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_i8(&self, value: i64) -> crate::Result<()> {
        self.set(crate::tags::OF_I8, value)
    }
    /// `PR_OF_MV_APPTIME`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_MV_APPTIME")]
    #[doc(alias = "0x200F1007")]
    pub fn of_mv_apptime(&self) -> crate::Result<Option<Vec<f64>>> {
        self.get(crate::tags::OF_MV_APPTIME)
    }
    /// Sets `PR_OF_MV_APPTIME`: `PR_OF_MV_APPTIME`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_mv_apptime(&self, value: &[f64]) -> crate::Result<()> {
        self.set(crate::tags::OF_MV_APPTIME, value)
    }
    /// `PR_OF_MV_BINARY`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_MV_BINARY")]
    #[doc(alias = "0x20151102")]
    pub fn of_mv_binary(&self) -> crate::Result<Option<Vec<Vec<u8>>>> {
        self.get(crate::tags::OF_MV_BINARY)
    }
    /// Sets `PR_OF_MV_BINARY`: `PR_OF_MV_BINARY`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_mv_binary(&self, value: &[Vec<u8>]) -> crate::Result<()> {
        self.set(crate::tags::OF_MV_BINARY, value)
    }
    /// `PR_OF_MV_CLSID`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_MV_CLSID")]
    #[doc(alias = "0x20141048")]
    pub fn of_mv_clsid(&self) -> crate::Result<Option<Vec<windows_core::GUID>>> {
        self.get(crate::tags::OF_MV_CLSID)
    }
    /// Sets `PR_OF_MV_CLSID`: `PR_OF_MV_CLSID`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_mv_clsid(&self, value: &[windows_core::GUID]) -> crate::Result<()> {
        self.set(crate::tags::OF_MV_CLSID, value)
    }
    /// `PR_OF_MV_CURRENCY`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_MV_CURRENCY")]
    #[doc(alias = "0x200E1006")]
    pub fn of_mv_currency(&self) -> crate::Result<Option<Vec<i64>>> {
        self.get(crate::tags::OF_MV_CURRENCY)
    }
    /// Sets `PR_OF_MV_CURRENCY`: `PR_OF_MV_CURRENCY`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_mv_currency(&self, value: &[i64]) -> crate::Result<()> {
        self.set(crate::tags::OF_MV_CURRENCY, value)
    }
    /// `PR_OF_MV_DOUBLE`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_MV_DOUBLE")]
    #[doc(alias = "0x200D1005")]
    pub fn of_mv_double(&self) -> crate::Result<Option<Vec<f64>>> {
        self.get(crate::tags::OF_MV_DOUBLE)
    }
    /// Sets `PR_OF_MV_DOUBLE`: `PR_OF_MV_DOUBLE`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_mv_double(&self, value: &[f64]) -> crate::Result<()> {
        self.set(crate::tags::OF_MV_DOUBLE, value)
    }
    /// `PR_OF_MV_I2`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_MV_I2")]
    #[doc(alias = "0x200A1002")]
    pub fn of_mv_i2(&self) -> crate::Result<Option<Vec<i16>>> {
        self.get(crate::tags::OF_MV_I2)
    }
    /// Sets `PR_OF_MV_I2`: `PR_OF_MV_I2`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_mv_i2(&self, value: &[i16]) -> crate::Result<()> {
        self.set(crate::tags::OF_MV_I2, value)
    }
    /// `PR_OF_MV_I8`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_MV_I8")]
    #[doc(alias = "0x20101014")]
    pub fn of_mv_i8(&self) -> crate::Result<Option<Vec<i64>>> {
        self.get(crate::tags::OF_MV_I8)
    }
    /// Sets `PR_OF_MV_I8`: `PR_OF_MV_I8`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_mv_i8(&self, value: &[i64]) -> crate::Result<()> {
        self.set(crate::tags::OF_MV_I8, value)
    }
    /// `PR_OF_MV_LONG`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_MV_LONG")]
    #[doc(alias = "0x200B1003")]
    pub fn of_mv_long(&self) -> crate::Result<Option<Vec<i32>>> {
        self.get(crate::tags::OF_MV_LONG)
    }
    /// Sets `PR_OF_MV_LONG`: `PR_OF_MV_LONG`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_mv_long(&self, value: &[i32]) -> crate::Result<()> {
        self.set(crate::tags::OF_MV_LONG, value)
    }
    /// `PR_OF_MV_R4`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_MV_R4")]
    #[doc(alias = "0x200C1004")]
    pub fn of_mv_r4(&self) -> crate::Result<Option<Vec<f32>>> {
        self.get(crate::tags::OF_MV_R4)
    }
    /// Sets `PR_OF_MV_R4`: `PR_OF_MV_R4`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_mv_r4(&self, value: &[f32]) -> crate::Result<()> {
        self.set(crate::tags::OF_MV_R4, value)
    }
    /// `PR_OF_MV_STRING8`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_MV_STRING8")]
    #[doc(alias = "0x2011101E")]
    pub fn of_mv_string8(&self) -> crate::Result<Option<Vec<Vec<u8>>>> {
        self.get(crate::tags::OF_MV_STRING8)
    }
    /// Sets `PR_OF_MV_STRING8`: `PR_OF_MV_STRING8`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_mv_string8(&self, value: &[Vec<u8>]) -> crate::Result<()> {
        self.set(crate::tags::OF_MV_STRING8, value)
    }
    /// `PR_OF_MV_SYSTIME`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_MV_SYSTIME")]
    #[doc(alias = "0x20131040")]
    pub fn of_mv_systime(&self) -> crate::Result<Option<Vec<std::time::SystemTime>>> {
        self.get(crate::tags::OF_MV_SYSTIME)
    }
    /// Sets `PR_OF_MV_SYSTIME`: `PR_OF_MV_SYSTIME`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_mv_systime(
        &self,
        value: &[std::time::SystemTime],
    ) -> crate::Result<()> {
        self.set(crate::tags::OF_MV_SYSTIME, value)
    }
    /// `PR_OF_MV_UNICODE`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_MV_UNICODE")]
    #[doc(alias = "0x2012101F")]
    pub fn of_mv_unicode(&self) -> crate::Result<Option<Vec<String>>> {
        self.get(crate::tags::OF_MV_UNICODE)
    }
    /// Sets `PR_OF_MV_UNICODE`: `PR_OF_MV_UNICODE`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_mv_unicode(&self, value: &[String]) -> crate::Result<()> {
        self.set(crate::tags::OF_MV_UNICODE, value)
    }
    /// `PR_OF_R4`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_R4")]
    #[doc(alias = "0x20010004")]
    pub fn of_r4(&self) -> crate::Result<Option<f32>> {
        self.get(crate::tags::OF_R4)
    }
    /// Sets `PR_OF_R4`: `PR_OF_R4`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_r4(&self, value: f32) -> crate::Result<()> {
        self.set(crate::tags::OF_R4, value)
    }
    /// `PR_OF_STRING8`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_STRING8")]
    #[doc(alias = "0x2007001E")]
    pub fn of_string8(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::OF_STRING8)
    }
    /// Sets `PR_OF_STRING8`: `PR_OF_STRING8`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_string8(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::OF_STRING8, value)
    }
    /// `PR_OF_SYSTIME`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OF_SYSTIME")]
    #[doc(alias = "0x20080040")]
    pub fn of_systime(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::OF_SYSTIME)
    }
    /// Sets `PR_OF_SYSTIME`: `PR_OF_SYSTIME`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_of_systime(&self, value: std::time::SystemTime) -> crate::Result<()> {
        self.set(crate::tags::OF_SYSTIME, value)
    }
    /// `PR_OPTIONS`
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OPTIONS")]
    #[doc(alias = "0x0FFF0003")]
    pub fn options(&self) -> crate::Result<Option<crate::flags::OpenFlags>> {
        Ok(
            self
                .get(crate::tags::OPTIONS)?
                .map(|value| crate::flags::OpenFlags::from_bits_retain(value as u32)),
        )
    }
    /// Sets `PR_OPTIONS`: `PR_OPTIONS`
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_options(&self, value: crate::flags::OpenFlags) -> crate::Result<()> {
        self.set(crate::tags::OPTIONS, value.bits().cast_signed())
    }
    /// Its accessor has a reserved name.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_TYPE")]
    #[doc(alias = "0x10000003")]
    pub fn r#type(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::TYPE)
    }
}
