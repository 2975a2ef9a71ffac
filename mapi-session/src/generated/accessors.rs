// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Properties as methods of the objects that have them.
impl crate::MapiProp<'_> {
    /// What the user may do with the object.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagaccess-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaccess-canonical-property)
    #[doc(alias = "PR_ACCESS")]
    #[doc(alias = "PidTagAccess")]
    #[doc(alias = "0x0FF40003")]
    pub fn access(&self) -> crate::Result<Option<crate::flags::Access>> {
        Ok(
            self
                .get(crate::tags::ACCESS)?
                .map(|value| crate::flags::Access::from_bits_retain(value as u32)),
        )
    }
    /// What the object as it is open allows.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagaccesslevel-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaccesslevel-canonical-property)
    #[doc(alias = "PR_ACCESS_LEVEL")]
    #[doc(alias = "PidTagAccessLevel")]
    #[doc(alias = "0x0FF70003")]
    pub fn access_level(&self) -> crate::Result<Option<crate::flags::AccessLevel>> {
        Ok(
            self
                .get(crate::tags::ACCESS_LEVEL)?
                .map(|value| crate::flags::AccessLevel::from_raw(value as u32)),
        )
    }
    /// Identifies the last change of the object.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_CHANGE_KEY")]
    #[doc(alias = "0x65E20102")]
    pub fn change_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::CHANGE_KEY)
    }
    /// A remark about the object.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagcomment-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcomment-canonical-property)
    #[doc(alias = "PR_COMMENT")]
    #[doc(alias = "PidTagComment")]
    #[doc(alias = "0x3004001F")]
    pub fn comment(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::COMMENT)
    }
    /// Sets `PR_COMMENT`: a remark about the object.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagcomment-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcomment-canonical-property)
    pub fn set_comment(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::COMMENT, value)
    }
    /// When it was made.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagcreationtime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcreationtime-canonical-property)
    #[doc(alias = "PR_CREATION_TIME")]
    #[doc(alias = "PidTagCreationTime")]
    #[doc(alias = "0x30070040")]
    pub fn creation_time(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::CREATION_TIME)
    }
    /// The identifier of who made it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_CREATOR_ENTRYID")]
    #[doc(alias = "0x3FF90102")]
    pub fn creator_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::CREATOR_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Who made it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_CREATOR_NAME")]
    #[doc(alias = "0x3FF8001F")]
    pub fn creator_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::CREATOR_NAME)
    }
    /// The name that people see.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayname-canonical-property)
    #[doc(alias = "PR_DISPLAY_NAME")]
    #[doc(alias = "PidTagDisplayName")]
    #[doc(alias = "0x3001001F")]
    pub fn display_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::DISPLAY_NAME)
    }
    /// Sets `PR_DISPLAY_NAME`: the name that people see.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayname-canonical-property)
    pub fn set_display_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::DISPLAY_NAME, value)
    }
    /// The identifier that opens the object; long-term when read from the object itself.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagentryid-canonical-property)
    #[doc(alias = "PR_ENTRYID")]
    #[doc(alias = "PidTagEntryId")]
    #[doc(alias = "0x0FFF0102")]
    pub fn entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// When it was last changed.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaglastmodificationtime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglastmodificationtime-canonical-property)
    #[doc(alias = "PR_LAST_MODIFICATION_TIME")]
    #[doc(alias = "PidTagLastModificationTime")]
    #[doc(alias = "0x30080040")]
    pub fn last_modification_time(
        &self,
    ) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::LAST_MODIFICATION_TIME)
    }
    /// The identifier of who changed it last.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_LAST_MODIFIER_ENTRYID")]
    #[doc(alias = "0x3FFB0102")]
    pub fn last_modifier_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::LAST_MODIFIER_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Who changed it last.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_LAST_MODIFIER_NAME")]
    #[doc(alias = "0x3FFA001F")]
    pub fn last_modifier_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::LAST_MODIFIER_NAME)
    }
    /// Objects with the same one map names to the same identifiers.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmappingsignature-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmappingsignature-canonical-property)
    #[doc(alias = "PR_MAPPING_SIGNATURE")]
    #[doc(alias = "PidTagMappingSignature")]
    #[doc(alias = "0x0FF80102")]
    pub fn mapping_signature(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::MAPPING_SIGNATURE)
    }
    /// What kind of object it is.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagobjecttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagobjecttype-canonical-property)
    #[doc(alias = "PR_OBJECT_TYPE")]
    #[doc(alias = "PidTagObjectType")]
    #[doc(alias = "0x0FFE0003")]
    pub fn object_type(&self) -> crate::Result<Option<crate::flags::ObjectType>> {
        Ok(
            self
                .get(crate::tags::OBJECT_TYPE)?
                .map(|value| crate::flags::ObjectType::from_raw(value as u32)),
        )
    }
    /// The identifier of the folder that the object is in.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagparententryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagparententryid-canonical-property)
    #[doc(alias = "PR_PARENT_ENTRYID")]
    #[doc(alias = "PidTagParentEntryId")]
    #[doc(alias = "0x0E090102")]
    pub fn parent_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::PARENT_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// The source key of the folder that the object is in.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_PARENT_SOURCE_KEY")]
    #[doc(alias = "0x65E10102")]
    pub fn parent_source_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::PARENT_SOURCE_KEY)
    }
    /// Identifies the changes that the object has seen.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_PREDECESSOR_CHANGE_LIST")]
    #[doc(alias = "0x65E30102")]
    pub fn predecessor_change_list(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::PREDECESSOR_CHANGE_LIST)
    }
    /// Identifies the object within its provider; comparable byte by byte, not copied with it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagrecordkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecordkey-canonical-property)
    #[doc(alias = "PR_RECORD_KEY")]
    #[doc(alias = "PidTagRecordKey")]
    #[doc(alias = "0x0FF90102")]
    pub fn record_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::RECORD_KEY)
    }
    /// Identifies the object and its copies; comparable byte by byte.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearchkey-canonical-property)
    #[doc(alias = "PR_SEARCH_KEY")]
    #[doc(alias = "PidTagSearchKey")]
    #[doc(alias = "0x300B0102")]
    pub fn search_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::SEARCH_KEY)
    }
    /// Identifies the object across copies of its store.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_SOURCE_KEY")]
    #[doc(alias = "0x65E00102")]
    pub fn source_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::SOURCE_KEY)
    }
    /// The identifier of the message store that the object is in.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagstoreentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstoreentryid-canonical-property)
    #[doc(alias = "PR_STORE_ENTRYID")]
    #[doc(alias = "PidTagStoreEntryId")]
    #[doc(alias = "0x0FFB0102")]
    pub fn store_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::STORE_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// The record key of the message store that the object is in.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagstorerecordkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstorerecordkey-canonical-property)
    #[doc(alias = "PR_STORE_RECORD_KEY")]
    #[doc(alias = "PidTagStoreRecordKey")]
    #[doc(alias = "0x0FFA0102")]
    pub fn store_record_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::STORE_RECORD_KEY)
    }
    /// What the message store can do.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagstoresupportmask-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstoresupportmask-canonical-property)
    #[doc(alias = "PR_STORE_SUPPORT_MASK")]
    #[doc(alias = "PidTagStoreSupportMask")]
    #[doc(alias = "0x340D0003")]
    pub fn store_support_mask(
        &self,
    ) -> crate::Result<Option<crate::flags::StoreSupport>> {
        Ok(
            self
                .get(crate::tags::STORE_SUPPORT_MASK)?
                .map(|value| crate::flags::StoreSupport::from_bits_retain(value as u32)),
        )
    }
}
impl<'s> crate::Attachment<'s> {
    /// Whether it is the picture of a contact.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachmentcontactphoto-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmentcontactphoto-canonical-property)
    #[doc(alias = "PR_ATTACHMENT_CONTACTPHOTO")]
    #[doc(alias = "PidTagAttachmentContactPhoto")]
    #[doc(alias = "0x7FFF000B")]
    pub fn attachment_contactphoto(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::ATTACHMENT_CONTACTPHOTO)
    }
    /// Sets `PR_ATTACHMENT_CONTACTPHOTO`: whether it is the picture of a contact.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachmentcontactphoto-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmentcontactphoto-canonical-property)
    pub fn set_attachment_contactphoto(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::ATTACHMENT_CONTACTPHOTO, value)
    }
    /// Whether it belongs to an exception of a series of appointments.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachmentflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmentflags-canonical-property)
    #[doc(alias = "PR_ATTACHMENT_FLAGS")]
    #[doc(alias = "PidTagAttachmentFlags")]
    #[doc(alias = "0x7FFD0003")]
    pub fn attachment_flags(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::ATTACHMENT_FLAGS)
    }
    /// Sets `PR_ATTACHMENT_FLAGS`: whether it belongs to an exception of a series of appointments.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachmentflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmentflags-canonical-property)
    pub fn set_attachment_flags(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::ATTACHMENT_FLAGS, value)
    }
    /// Whether clients do not list it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachmenthidden-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmenthidden-canonical-property)
    #[doc(alias = "PR_ATTACHMENT_HIDDEN")]
    #[doc(alias = "PidTagAttachmentHidden")]
    #[doc(alias = "0x7FFE000B")]
    pub fn attachment_hidden(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::ATTACHMENT_HIDDEN)
    }
    /// Sets `PR_ATTACHMENT_HIDDEN`: whether clients do not list it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachmenthidden-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmenthidden-canonical-property)
    pub fn set_attachment_hidden(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::ATTACHMENT_HIDDEN, value)
    }
    /// Links it with what it belongs to.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachmentlinkid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmentlinkid-canonical-property)
    #[doc(alias = "PR_ATTACHMENT_LINKID")]
    #[doc(alias = "PidTagAttachmentLinkId")]
    #[doc(alias = "0x7FFA0003")]
    pub fn attachment_linkid(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::ATTACHMENT_LINKID)
    }
    /// Sets `PR_ATTACHMENT_LINKID`: links it with what it belongs to.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachmentlinkid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmentlinkid-canonical-property)
    pub fn set_attachment_linkid(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::ATTACHMENT_LINKID, value)
    }
    /// What an X.400 system knows about it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_ATTACHMENT_X400_PARAMETERS")]
    #[doc(alias = "0x37000102")]
    pub fn attachment_x400_parameters(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::ATTACHMENT_X400_PARAMETERS)
    }
    /// Sets `PR_ATTACHMENT_X400_PARAMETERS`: what an X.400 system knows about it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_attachment_x400_parameters(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::ATTACHMENT_X400_PARAMETERS, value)
    }
    /// What a Macintosh file has beside its data.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachadditionalinformation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachadditionalinformation-canonical-property)
    #[doc(alias = "PR_ATTACH_ADDITIONAL_INFO")]
    #[doc(alias = "PidTagAttachAdditionalInformation")]
    #[doc(alias = "0x370F0102")]
    pub fn attach_additional_info(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::ATTACH_ADDITIONAL_INFO)
    }
    /// Sets `PR_ATTACH_ADDITIONAL_INFO`: what a Macintosh file has beside its data.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachadditionalinformation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachadditionalinformation-canonical-property)
    pub fn set_attach_additional_info(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::ATTACH_ADDITIONAL_INFO, value)
    }
    /// The header field Content-Base.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachcontentbase-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachcontentbase-canonical-property)
    #[doc(alias = "PR_ATTACH_CONTENT_BASE")]
    #[doc(alias = "PidTagAttachContentBase")]
    #[doc(alias = "0x3711001F")]
    pub fn attach_content_base(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ATTACH_CONTENT_BASE)
    }
    /// Sets `PR_ATTACH_CONTENT_BASE`: the header field Content-Base.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachcontentbase-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachcontentbase-canonical-property)
    pub fn set_attach_content_base(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ATTACH_CONTENT_BASE, value)
    }
    /// The header field Content-ID, without angle brackets.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachcontentid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachcontentid-canonical-property)
    #[doc(alias = "PR_ATTACH_CONTENT_ID")]
    #[doc(alias = "PidTagAttachContentId")]
    #[doc(alias = "0x3712001F")]
    pub fn attach_content_id(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ATTACH_CONTENT_ID)
    }
    /// Sets `PR_ATTACH_CONTENT_ID`: the header field Content-ID, without angle brackets.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachcontentid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachcontentid-canonical-property)
    pub fn set_attach_content_id(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ATTACH_CONTENT_ID, value)
    }
    /// The header field Content-Location.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachcontentlocation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachcontentlocation-canonical-property)
    #[doc(alias = "PR_ATTACH_CONTENT_LOCATION")]
    #[doc(alias = "PidTagAttachContentLocation")]
    #[doc(alias = "0x3713001F")]
    pub fn attach_content_location(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ATTACH_CONTENT_LOCATION)
    }
    /// Sets `PR_ATTACH_CONTENT_LOCATION`: the header field Content-Location.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachcontentlocation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachcontentlocation-canonical-property)
    pub fn set_attach_content_location(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ATTACH_CONTENT_LOCATION, value)
    }
    /// Its data, if it is held by value.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachdatabinary-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachdatabinary-canonical-property)
    #[doc(alias = "PR_ATTACH_DATA_BIN")]
    #[doc(alias = "PidTagAttachDataBinary")]
    #[doc(alias = "0x37010102")]
    pub fn attach_data_bin(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::ATTACH_DATA_BIN)
    }
    /// Sets `PR_ATTACH_DATA_BIN`: its data, if it is held by value.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachdatabinary-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachdatabinary-canonical-property)
    pub fn set_attach_data_bin(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::ATTACH_DATA_BIN, value)
    }
    /// Opens `PR_ATTACH_DATA_BIN` as a stream.
    ///
    /// Its data, if it is held by value.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_stream`](crate::MapiProp::open_stream).
    ///
    /// [pidtagattachdatabinary-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachdatabinary-canonical-property)
    #[doc(alias = "PR_ATTACH_DATA_BIN")]
    #[doc(alias = "PidTagAttachDataBinary")]
    pub fn open_attach_data_bin(
        &self,
        access: crate::StreamAccess,
    ) -> crate::Result<crate::Stream<'s>> {
        self.open_stream(crate::tags::ATTACH_DATA_BIN, access)
    }
    /// Opens `PR_ATTACH_DATA_OBJ` as a message.
    ///
    /// Its data, if it is a message or an OLE object; OpenProperty gives it.
    ///
    /// With `CREATE | MODIFY` it is made where there is none.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    ///
    /// [pidtagattachdataobject-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachdataobject-canonical-property)
    #[doc(alias = "PR_ATTACH_DATA_OBJ")]
    #[doc(alias = "PidTagAttachDataObject")]
    pub fn open_attach_data_obj_as_message(
        &self,
        flags: crate::flags::OpenPropertyFlags,
    ) -> crate::Result<crate::Message<'s>> {
        self.open_object(crate::tags::ATTACH_DATA_OBJ, flags)
    }
    /// Opens `PR_ATTACH_DATA_OBJ` as a stream.
    ///
    /// Its data, if it is a message or an OLE object; OpenProperty gives it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_stream`](crate::MapiProp::open_stream).
    ///
    /// [pidtagattachdataobject-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachdataobject-canonical-property)
    #[doc(alias = "PR_ATTACH_DATA_OBJ")]
    #[doc(alias = "PidTagAttachDataObject")]
    pub fn open_attach_data_obj_as_stream(
        &self,
        access: crate::StreamAccess,
    ) -> crate::Result<crate::Stream<'s>> {
        self.open_stream(crate::tags::ATTACH_DATA_OBJ, access)
    }
    /// How its data is encoded: an object identifier.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachencoding-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachencoding-canonical-property)
    #[doc(alias = "PR_ATTACH_ENCODING")]
    #[doc(alias = "PidTagAttachEncoding")]
    #[doc(alias = "0x37020102")]
    pub fn attach_encoding(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::ATTACH_ENCODING)
    }
    /// Sets `PR_ATTACH_ENCODING`: how its data is encoded: an object identifier.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachencoding-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachencoding-canonical-property)
    pub fn set_attach_encoding(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::ATTACH_ENCODING, value)
    }
    /// The extension of its file name, with the dot.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachextension-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachextension-canonical-property)
    #[doc(alias = "PR_ATTACH_EXTENSION")]
    #[doc(alias = "PidTagAttachExtension")]
    #[doc(alias = "0x3703001F")]
    pub fn attach_extension(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ATTACH_EXTENSION)
    }
    /// Sets `PR_ATTACH_EXTENSION`: the extension of its file name, with the dot.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachextension-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachextension-canonical-property)
    pub fn set_attach_extension(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ATTACH_EXTENSION, value)
    }
    /// Its file name with at most 8 characters and 3 of an extension.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachfilename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachfilename-canonical-property)
    #[doc(alias = "PR_ATTACH_FILENAME")]
    #[doc(alias = "PidTagAttachFilename")]
    #[doc(alias = "0x3704001F")]
    pub fn attach_filename(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ATTACH_FILENAME)
    }
    /// Sets `PR_ATTACH_FILENAME`: its file name with at most 8 characters and 3 of an extension.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachfilename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachfilename-canonical-property)
    pub fn set_attach_filename(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ATTACH_FILENAME, value)
    }
    /// How a body refers to it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachflags-canonical-property)
    #[doc(alias = "PR_ATTACH_FLAGS")]
    #[doc(alias = "PidTagAttachFlags")]
    #[doc(alias = "0x37140003")]
    pub fn attach_flags(&self) -> crate::Result<Option<crate::flags::AttachFlags>> {
        Ok(
            self
                .get(crate::tags::ATTACH_FLAGS)?
                .map(|value| crate::flags::AttachFlags::from_bits_retain(value as u32)),
        )
    }
    /// Sets `PR_ATTACH_FLAGS`: how a body refers to it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachflags-canonical-property)
    pub fn set_attach_flags(
        &self,
        value: crate::flags::AttachFlags,
    ) -> crate::Result<()> {
        self.set(crate::tags::ATTACH_FLAGS, value.bits().cast_signed())
    }
    /// Its file name.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachlongfilename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachlongfilename-canonical-property)
    #[doc(alias = "PR_ATTACH_LONG_FILENAME")]
    #[doc(alias = "PidTagAttachLongFilename")]
    #[doc(alias = "0x3707001F")]
    pub fn attach_long_filename(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ATTACH_LONG_FILENAME)
    }
    /// Sets `PR_ATTACH_LONG_FILENAME`: its file name.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachlongfilename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachlongfilename-canonical-property)
    pub fn set_attach_long_filename(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ATTACH_LONG_FILENAME, value)
    }
    /// Its file, if it is held by reference.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachlongpathname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachlongpathname-canonical-property)
    #[doc(alias = "PR_ATTACH_LONG_PATHNAME")]
    #[doc(alias = "PidTagAttachLongPathname")]
    #[doc(alias = "0x370D001F")]
    pub fn attach_long_pathname(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ATTACH_LONG_PATHNAME)
    }
    /// Sets `PR_ATTACH_LONG_PATHNAME`: its file, if it is held by reference.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachlongpathname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachlongpathname-canonical-property)
    pub fn set_attach_long_pathname(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ATTACH_LONG_PATHNAME, value)
    }
    /// Where its data is.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachmethod-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmethod-canonical-property)
    #[doc(alias = "PR_ATTACH_METHOD")]
    #[doc(alias = "PidTagAttachMethod")]
    #[doc(alias = "0x37050003")]
    pub fn attach_method(&self) -> crate::Result<Option<crate::flags::AttachMethod>> {
        Ok(
            self
                .get(crate::tags::ATTACH_METHOD)?
                .map(|value| crate::flags::AttachMethod::from_raw(value as u32)),
        )
    }
    /// Sets `PR_ATTACH_METHOD`: where its data is.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachmethod-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmethod-canonical-property)
    pub fn set_attach_method(
        &self,
        value: crate::flags::AttachMethod,
    ) -> crate::Result<()> {
        self.set(crate::tags::ATTACH_METHOD, value.to_raw().cast_signed())
    }
    /// Its place among the parts of a MIME message.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachmimesequence-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmimesequence-canonical-property)
    #[doc(alias = "PR_ATTACH_MIME_SEQUENCE")]
    #[doc(alias = "PidTagAttachMimeSequence")]
    #[doc(alias = "0x37100003")]
    pub fn attach_mime_sequence(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::ATTACH_MIME_SEQUENCE)
    }
    /// Sets `PR_ATTACH_MIME_SEQUENCE`: its place among the parts of a MIME message.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachmimesequence-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmimesequence-canonical-property)
    pub fn set_attach_mime_sequence(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::ATTACH_MIME_SEQUENCE, value)
    }
    /// Its media type: `image/png`.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachmimetag-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmimetag-canonical-property)
    #[doc(alias = "PR_ATTACH_MIME_TAG")]
    #[doc(alias = "PidTagAttachMimeTag")]
    #[doc(alias = "0x370E001F")]
    pub fn attach_mime_tag(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ATTACH_MIME_TAG)
    }
    /// Sets `PR_ATTACH_MIME_TAG`: its media type: `image/png`.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachmimetag-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmimetag-canonical-property)
    pub fn set_attach_mime_tag(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ATTACH_MIME_TAG, value)
    }
    /// Its number within the message.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachnumber-canonical-property)
    #[doc(alias = "PR_ATTACH_NUM")]
    #[doc(alias = "PidTagAttachNumber")]
    #[doc(alias = "0x0E210003")]
    pub fn attach_num(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::ATTACH_NUM)
    }
    /// Its file, if it is held by reference; short names.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachpathname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachpathname-canonical-property)
    #[doc(alias = "PR_ATTACH_PATHNAME")]
    #[doc(alias = "PidTagAttachPathname")]
    #[doc(alias = "0x3708001F")]
    pub fn attach_pathname(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ATTACH_PATHNAME)
    }
    /// Sets `PR_ATTACH_PATHNAME`: its file, if it is held by reference; short names.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachpathname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachpathname-canonical-property)
    pub fn set_attach_pathname(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ATTACH_PATHNAME, value)
    }
    /// A picture that stands for it, as a metafile.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachrendering-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachrendering-canonical-property)
    #[doc(alias = "PR_ATTACH_RENDERING")]
    #[doc(alias = "PidTagAttachRendering")]
    #[doc(alias = "0x37090102")]
    pub fn attach_rendering(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::ATTACH_RENDERING)
    }
    /// Sets `PR_ATTACH_RENDERING`: a picture that stands for it, as a metafile.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachrendering-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachrendering-canonical-property)
    pub fn set_attach_rendering(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::ATTACH_RENDERING, value)
    }
    /// Opens `PR_ATTACH_RENDERING` as a stream.
    ///
    /// A picture that stands for it, as a metafile.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_stream`](crate::MapiProp::open_stream).
    ///
    /// [pidtagattachrendering-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachrendering-canonical-property)
    #[doc(alias = "PR_ATTACH_RENDERING")]
    #[doc(alias = "PidTagAttachRendering")]
    pub fn open_attach_rendering(
        &self,
        access: crate::StreamAccess,
    ) -> crate::Result<crate::Stream<'s>> {
        self.open_stream(crate::tags::ATTACH_RENDERING, access)
    }
    /// How much it takes up in the message, in bytes.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachsize-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachsize-canonical-property)
    #[doc(alias = "PR_ATTACH_SIZE")]
    #[doc(alias = "PidTagAttachSize")]
    #[doc(alias = "0x0E200003")]
    pub fn attach_size(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::ATTACH_SIZE)
    }
    /// The program that made it: an object identifier.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachtag-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachtag-canonical-property)
    #[doc(alias = "PR_ATTACH_TAG")]
    #[doc(alias = "PidTagAttachTag")]
    #[doc(alias = "0x370A0102")]
    pub fn attach_tag(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::ATTACH_TAG)
    }
    /// Sets `PR_ATTACH_TAG`: the program that made it: an object identifier.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachtag-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachtag-canonical-property)
    pub fn set_attach_tag(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::ATTACH_TAG, value)
    }
    /// Its name where a transport knows it by another.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagattachtransportname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachtransportname-canonical-property)
    #[doc(alias = "PR_ATTACH_TRANSPORT_NAME")]
    #[doc(alias = "PidTagAttachTransportName")]
    #[doc(alias = "0x370C001F")]
    pub fn attach_transport_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ATTACH_TRANSPORT_NAME)
    }
    /// Sets `PR_ATTACH_TRANSPORT_NAME`: its name where a transport knows it by another.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagattachtransportname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachtransportname-canonical-property)
    pub fn set_attach_transport_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ATTACH_TRANSPORT_NAME, value)
    }
    /// Where in PR_BODY it is shown: a character offset, or 0xFFFFFFFF for nowhere.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagrenderingposition-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrenderingposition-canonical-property)
    #[doc(alias = "PR_RENDERING_POSITION")]
    #[doc(alias = "PidTagRenderingPosition")]
    #[doc(alias = "0x370B0003")]
    pub fn rendering_position(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::RENDERING_POSITION)
    }
    /// Sets `PR_RENDERING_POSITION`: where in PR_BODY it is shown: a character offset, or
    /// 0xFFFFFFFF for nowhere.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagrenderingposition-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrenderingposition-canonical-property)
    pub fn set_rendering_position(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::RENDERING_POSITION, value)
    }
    /// The character set of its text.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagtextattachmentcharset-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtextattachmentcharset-canonical-property)
    #[doc(alias = "PidTagTextAttachmentCharset")]
    #[doc(alias = "0x371B001F")]
    pub fn text_attachment_charset(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::TEXT_ATTACHMENT_CHARSET)
    }
    /// Sets `PidTagTextAttachmentCharset`: the character set of its text.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagtextattachmentcharset-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtextattachmentcharset-canonical-property)
    pub fn set_text_attachment_charset(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::TEXT_ATTACHMENT_CHARSET, value)
    }
}
impl<'s> crate::Container<'s> {
    /// Opens `PR_CONTAINER_CONTENTS` as a table.
    ///
    /// What is in it, as a table; OpenProperty gives it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    ///
    /// [pidtagcontainercontents-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontainercontents-canonical-property)
    #[doc(alias = "PR_CONTAINER_CONTENTS")]
    #[doc(alias = "PidTagContainerContents")]
    pub fn open_container_contents(&self) -> crate::Result<crate::Table<'s>> {
        self.open_object(
            crate::tags::CONTAINER_CONTENTS,
            crate::flags::OpenPropertyFlags::empty(),
        )
    }
    /// Opens `PR_CONTAINER_HIERARCHY` as a table.
    ///
    /// The containers in it, as a table; OpenProperty gives it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    ///
    /// [pidtagcontainerhierarchy-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontainerhierarchy-canonical-property)
    #[doc(alias = "PR_CONTAINER_HIERARCHY")]
    #[doc(alias = "PidTagContainerHierarchy")]
    pub fn open_container_hierarchy(&self) -> crate::Result<crate::Table<'s>> {
        self.open_object(
            crate::tags::CONTAINER_HIERARCHY,
            crate::flags::OpenPropertyFlags::empty(),
        )
    }
}
impl crate::StatusObject<'_> {
    /// The folder for headers of mail on the server.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_HEADER_FOLDER_ENTRYID")]
    #[doc(alias = "0x3E0A0102")]
    pub fn header_folder_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::HEADER_FOLDER_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Who the user is for the provider: the name.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagidentitydisplay-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagidentitydisplay-canonical-property)
    #[doc(alias = "PR_IDENTITY_DISPLAY")]
    #[doc(alias = "PidTagIdentityDisplay")]
    #[doc(alias = "0x3E00001F")]
    pub fn identity_display(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::IDENTITY_DISPLAY)
    }
    /// Who the user is for the provider: the entry identifier.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagidentityentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagidentityentryid-canonical-property)
    #[doc(alias = "PR_IDENTITY_ENTRYID")]
    #[doc(alias = "PidTagIdentityEntryId")]
    #[doc(alias = "0x3E010102")]
    pub fn identity_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::IDENTITY_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Who the user is for the provider: the search key.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagidentitysearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagidentitysearchkey-canonical-property)
    #[doc(alias = "PR_IDENTITY_SEARCH_KEY")]
    #[doc(alias = "PidTagIdentitySearchKey")]
    #[doc(alias = "0x3E050102")]
    pub fn identity_search_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::IDENTITY_SEARCH_KEY)
    }
    /// The store that belongs to the transport.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagownstoreentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagownstoreentryid-canonical-property)
    #[doc(alias = "PR_OWN_STORE_ENTRYID")]
    #[doc(alias = "PidTagOwnStoreEntryId")]
    #[doc(alias = "0x3E060102")]
    pub fn own_store_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::OWN_STORE_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// The name of the provider.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagproviderdisplay-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagproviderdisplay-canonical-property)
    #[doc(alias = "PR_PROVIDER_DISPLAY")]
    #[doc(alias = "PidTagProviderDisplay")]
    #[doc(alias = "0x3006001F")]
    pub fn provider_display(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::PROVIDER_DISPLAY)
    }
    /// The file of the provider.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagproviderdllname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagproviderdllname-canonical-property)
    #[doc(alias = "PR_PROVIDER_DLL_NAME")]
    #[doc(alias = "PidTagProviderDllName")]
    #[doc(alias = "0x300A001F")]
    pub fn provider_dll_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::PROVIDER_DLL_NAME)
    }
    /// How far work on headers has come, in percent.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagremoteprogress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagremoteprogress-canonical-property)
    #[doc(alias = "PR_REMOTE_PROGRESS")]
    #[doc(alias = "PidTagRemoteProgress")]
    #[doc(alias = "0x3E0B0003")]
    pub fn remote_progress(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::REMOTE_PROGRESS)
    }
    /// How far work on headers has come, in words.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagremoteprogresstext-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagremoteprogresstext-canonical-property)
    #[doc(alias = "PR_REMOTE_PROGRESS_TEXT")]
    #[doc(alias = "PidTagRemoteProgressText")]
    #[doc(alias = "0x3E0C001F")]
    pub fn remote_progress_text(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::REMOTE_PROGRESS_TEXT)
    }
    /// Whether ValidateState may be called.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagremotevalidateok-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagremotevalidateok-canonical-property)
    #[doc(alias = "PR_REMOTE_VALIDATE_OK")]
    #[doc(alias = "PidTagRemoteValidateOk")]
    #[doc(alias = "0x3E0D000B")]
    pub fn remote_validate_ok(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::REMOTE_VALIDATE_OK)
    }
    /// What the provider or service is; a row of the service table uses other bits.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagresourceflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourceflags-canonical-property)
    #[doc(alias = "PR_RESOURCE_FLAGS")]
    #[doc(alias = "PidTagResourceFlags")]
    #[doc(alias = "0x30090003")]
    pub fn resource_flags(&self) -> crate::Result<Option<crate::flags::ResourceFlags>> {
        Ok(
            self
                .get(crate::tags::RESOURCE_FLAGS)?
                .map(|value| crate::flags::ResourceFlags::from_bits_retain(value as u32)),
        )
    }
    /// The methods that it offers.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagresourcemethods-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourcemethods-canonical-property)
    #[doc(alias = "PR_RESOURCE_METHODS")]
    #[doc(alias = "PidTagResourceMethods")]
    #[doc(alias = "0x3E020003")]
    pub fn resource_methods(
        &self,
    ) -> crate::Result<Option<crate::flags::ResourceMethods>> {
        Ok(
            self
                .get(crate::tags::RESOURCE_METHODS)?
                .map(|value| crate::flags::ResourceMethods::from_bits_retain(
                    value as u32,
                )),
        )
    }
    /// Where the provider keeps files of the user.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagresourcepath-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourcepath-canonical-property)
    #[doc(alias = "PR_RESOURCE_PATH")]
    #[doc(alias = "PidTagResourcePath")]
    #[doc(alias = "0x3E07001F")]
    pub fn resource_path(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::RESOURCE_PATH)
    }
    /// What it stands for.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagresourcetype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourcetype-canonical-property)
    #[doc(alias = "PR_RESOURCE_TYPE")]
    #[doc(alias = "PidTagResourceType")]
    #[doc(alias = "0x3E030003")]
    pub fn resource_type(&self) -> crate::Result<Option<crate::flags::ResourceType>> {
        Ok(
            self
                .get(crate::tags::RESOURCE_TYPE)?
                .map(|value| crate::flags::ResourceType::from_raw(value as u32)),
        )
    }
    /// How it is doing.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagstatuscode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstatuscode-canonical-property)
    #[doc(alias = "PR_STATUS_CODE")]
    #[doc(alias = "PidTagStatusCode")]
    #[doc(alias = "0x3E040003")]
    pub fn status_code(&self) -> crate::Result<Option<crate::flags::ResourceStatus>> {
        Ok(
            self
                .get(crate::tags::STATUS_CODE)?
                .map(|value| crate::flags::ResourceStatus::from_bits_retain(
                    value as u32,
                )),
        )
    }
    /// How it is doing, in words.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagstatusstring-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstatusstring-canonical-property)
    #[doc(alias = "PR_STATUS_STRING")]
    #[doc(alias = "PidTagStatusString")]
    #[doc(alias = "0x3E08001F")]
    pub fn status_string(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::STATUS_STRING)
    }
}
impl<'s> crate::MailUser<'s> {
    /// The name in ASCII.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtag7bitdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtag7bitdisplayname-canonical-property)
    #[doc(alias = "PR_7BIT_DISPLAY_NAME")]
    #[doc(alias = "PidTag7BitDisplayName")]
    #[doc(alias = "0x39FF001E")]
    pub fn seven_bit_display_name(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::SEVEN_BIT_DISPLAY_NAME)
    }
    /// The name of the account.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagaccount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaccount-canonical-property)
    #[doc(alias = "PR_ACCOUNT")]
    #[doc(alias = "PidTagAccount")]
    #[doc(alias = "0x3A00001F")]
    pub fn account(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ACCOUNT)
    }
    /// Sets `PR_ACCOUNT`: the name of the account.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagaccount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaccount-canonical-property)
    pub fn set_account(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ACCOUNT, value)
    }
    /// The type of the address, such as `SMTP` or `EX`.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaddresstype-canonical-property)
    #[doc(alias = "PR_ADDRTYPE")]
    #[doc(alias = "PidTagAddressType")]
    #[doc(alias = "0x3002001F")]
    pub fn addrtype(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ADDRTYPE)
    }
    /// Sets `PR_ADDRTYPE`: the type of the address, such as `SMTP` or `EX`.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaddresstype-canonical-property)
    pub fn set_addrtype(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ADDRTYPE, value)
    }
    /// Who receives what cannot be delivered to them.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagalternaterecipient-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagalternaterecipient-canonical-property)
    #[doc(alias = "PR_ALTERNATE_RECIPIENT")]
    #[doc(alias = "PidTagAlternateRecipient")]
    #[doc(alias = "0x3A010102")]
    pub fn alternate_recipient(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::ALTERNATE_RECIPIENT)
    }
    /// Sets `PR_ALTERNATE_RECIPIENT`: who receives what cannot be delivered to them.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagalternaterecipient-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagalternaterecipient-canonical-property)
    pub fn set_alternate_recipient(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::ALTERNATE_RECIPIENT, value)
    }
    /// The assistant.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagassistant-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagassistant-canonical-property)
    #[doc(alias = "PR_ASSISTANT")]
    #[doc(alias = "PidTagAssistant")]
    #[doc(alias = "0x3A30001F")]
    pub fn assistant(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ASSISTANT)
    }
    /// Sets `PR_ASSISTANT`: the assistant.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagassistant-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagassistant-canonical-property)
    pub fn set_assistant(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ASSISTANT, value)
    }
    /// The telephone of the assistant.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagassistanttelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagassistanttelephonenumber-canonical-property)
    #[doc(alias = "PR_ASSISTANT_TELEPHONE_NUMBER")]
    #[doc(alias = "PidTagAssistantTelephoneNumber")]
    #[doc(alias = "0x3A2E001F")]
    pub fn assistant_telephone_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ASSISTANT_TELEPHONE_NUMBER)
    }
    /// Sets `PR_ASSISTANT_TELEPHONE_NUMBER`: the telephone of the assistant.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagassistanttelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagassistanttelephonenumber-canonical-property)
    pub fn set_assistant_telephone_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ASSISTANT_TELEPHONE_NUMBER, value)
    }
    /// The birthday.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagbirthday-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbirthday-canonical-property)
    #[doc(alias = "PR_BIRTHDAY")]
    #[doc(alias = "PidTagBirthday")]
    #[doc(alias = "0x3A420040")]
    pub fn birthday(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::BIRTHDAY)
    }
    /// Sets `PR_BIRTHDAY`: the birthday.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagbirthday-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbirthday-canonical-property)
    pub fn set_birthday(&self, value: std::time::SystemTime) -> crate::Result<()> {
        self.set(crate::tags::BIRTHDAY, value)
    }
    /// Another telephone at work.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagbusiness2telephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbusiness2telephonenumber-canonical-property)
    #[doc(alias = "PR_BUSINESS2_TELEPHONE_NUMBER")]
    #[doc(alias = "PidTagBusiness2TelephoneNumber")]
    #[doc(alias = "0x3A1B001F")]
    pub fn business2_telephone_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::BUSINESS2_TELEPHONE_NUMBER)
    }
    /// Sets `PR_BUSINESS2_TELEPHONE_NUMBER`: another telephone at work.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagbusiness2telephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbusiness2telephonenumber-canonical-property)
    pub fn set_business2_telephone_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::BUSINESS2_TELEPHONE_NUMBER, value)
    }
    /// The fax at work.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagbusinessfaxnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbusinessfaxnumber-canonical-property)
    #[doc(alias = "PR_BUSINESS_FAX_NUMBER")]
    #[doc(alias = "PidTagBusinessFaxNumber")]
    #[doc(alias = "0x3A24001F")]
    pub fn business_fax_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::BUSINESS_FAX_NUMBER)
    }
    /// Sets `PR_BUSINESS_FAX_NUMBER`: the fax at work.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagbusinessfaxnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbusinessfaxnumber-canonical-property)
    pub fn set_business_fax_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::BUSINESS_FAX_NUMBER, value)
    }
    /// The Web page at work.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagbusinesshomepage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbusinesshomepage-canonical-property)
    #[doc(alias = "PR_BUSINESS_HOME_PAGE")]
    #[doc(alias = "PidTagBusinessHomePage")]
    #[doc(alias = "0x3A51001F")]
    pub fn business_home_page(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::BUSINESS_HOME_PAGE)
    }
    /// Sets `PR_BUSINESS_HOME_PAGE`: the Web page at work.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagbusinesshomepage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbusinesshomepage-canonical-property)
    pub fn set_business_home_page(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::BUSINESS_HOME_PAGE, value)
    }
    /// The telephone at work.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagbusinesstelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbusinesstelephonenumber-canonical-property)
    #[doc(alias = "PR_BUSINESS_TELEPHONE_NUMBER")]
    #[doc(alias = "PidTagBusinessTelephoneNumber")]
    #[doc(alias = "0x3A08001F")]
    pub fn business_telephone_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::BUSINESS_TELEPHONE_NUMBER)
    }
    /// Sets `PR_BUSINESS_TELEPHONE_NUMBER`: the telephone at work.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagbusinesstelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbusinesstelephonenumber-canonical-property)
    pub fn set_business_telephone_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::BUSINESS_TELEPHONE_NUMBER, value)
    }
    /// Where to call back.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagcallbacktelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcallbacktelephonenumber-canonical-property)
    #[doc(alias = "PR_CALLBACK_TELEPHONE_NUMBER")]
    #[doc(alias = "PidTagCallbackTelephoneNumber")]
    #[doc(alias = "0x3A02001F")]
    pub fn callback_telephone_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::CALLBACK_TELEPHONE_NUMBER)
    }
    /// Sets `PR_CALLBACK_TELEPHONE_NUMBER`: where to call back.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagcallbacktelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcallbacktelephonenumber-canonical-property)
    pub fn set_callback_telephone_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::CALLBACK_TELEPHONE_NUMBER, value)
    }
    /// The telephone in the car.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagcartelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcartelephonenumber-canonical-property)
    #[doc(alias = "PR_CAR_TELEPHONE_NUMBER")]
    #[doc(alias = "PidTagCarTelephoneNumber")]
    #[doc(alias = "0x3A1E001F")]
    pub fn car_telephone_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::CAR_TELEPHONE_NUMBER)
    }
    /// Sets `PR_CAR_TELEPHONE_NUMBER`: the telephone in the car.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagcartelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcartelephonenumber-canonical-property)
    pub fn set_car_telephone_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::CAR_TELEPHONE_NUMBER, value)
    }
    /// The children.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagchildrensnames-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagchildrensnames-canonical-property)
    #[doc(alias = "PR_CHILDRENS_NAMES")]
    #[doc(alias = "PidTagChildrensNames")]
    #[doc(alias = "0x3A58101F")]
    pub fn childrens_names(&self) -> crate::Result<Option<Vec<String>>> {
        self.get(crate::tags::CHILDRENS_NAMES)
    }
    /// Sets `PR_CHILDRENS_NAMES`: the children.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagchildrensnames-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagchildrensnames-canonical-property)
    pub fn set_childrens_names(&self, value: &[String]) -> crate::Result<()> {
        self.set(crate::tags::CHILDRENS_NAMES, value)
    }
    /// The telephone of the company.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagcompanymaintelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcompanymaintelephonenumber-canonical-property)
    #[doc(alias = "PR_COMPANY_MAIN_PHONE_NUMBER")]
    #[doc(alias = "PidTagCompanyMainTelephoneNumber")]
    #[doc(alias = "0x3A57001F")]
    pub fn company_main_phone_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::COMPANY_MAIN_PHONE_NUMBER)
    }
    /// Sets `PR_COMPANY_MAIN_PHONE_NUMBER`: the telephone of the company.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagcompanymaintelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcompanymaintelephonenumber-canonical-property)
    pub fn set_company_main_phone_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::COMPANY_MAIN_PHONE_NUMBER, value)
    }
    /// The company.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagcompanyname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcompanyname-canonical-property)
    #[doc(alias = "PR_COMPANY_NAME")]
    #[doc(alias = "PidTagCompanyName")]
    #[doc(alias = "0x3A16001F")]
    pub fn company_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::COMPANY_NAME)
    }
    /// Sets `PR_COMPANY_NAME`: the company.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagcompanyname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcompanyname-canonical-property)
    pub fn set_company_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::COMPANY_NAME, value)
    }
    /// The network of their computer.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagcomputernetworkname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcomputernetworkname-canonical-property)
    #[doc(alias = "PR_COMPUTER_NETWORK_NAME")]
    #[doc(alias = "PidTagComputerNetworkName")]
    #[doc(alias = "0x3A49001F")]
    pub fn computer_network_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::COMPUTER_NETWORK_NAME)
    }
    /// Sets `PR_COMPUTER_NETWORK_NAME`: the network of their computer.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagcomputernetworkname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcomputernetworkname-canonical-property)
    pub fn set_computer_network_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::COMPUTER_NETWORK_NAME, value)
    }
    /// The types of all addresses of the entry.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagcontactaddresstypes-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactaddresstypes-canonical-property)
    #[doc(alias = "PR_CONTACT_ADDRTYPES")]
    #[doc(alias = "PidTagContactAddressTypes")]
    #[doc(alias = "0x3A54101F")]
    pub fn contact_addrtypes(&self) -> crate::Result<Option<Vec<String>>> {
        self.get(crate::tags::CONTACT_ADDRTYPES)
    }
    /// Sets `PR_CONTACT_ADDRTYPES`: the types of all addresses of the entry.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagcontactaddresstypes-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactaddresstypes-canonical-property)
    pub fn set_contact_addrtypes(&self, value: &[String]) -> crate::Result<()> {
        self.set(crate::tags::CONTACT_ADDRTYPES, value)
    }
    /// Which of the addresses is used first.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_CONTACT_DEFAULT_ADDRESS_INDEX")]
    #[doc(alias = "0x3A550003")]
    pub fn contact_default_address_index(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::CONTACT_DEFAULT_ADDRESS_INDEX)
    }
    /// Sets `PR_CONTACT_DEFAULT_ADDRESS_INDEX`: which of the addresses is used first.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_contact_default_address_index(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::CONTACT_DEFAULT_ADDRESS_INDEX, value)
    }
    /// All addresses of the entry.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_CONTACT_EMAIL_ADDRESSES")]
    #[doc(alias = "0x3A56101F")]
    pub fn contact_email_addresses(&self) -> crate::Result<Option<Vec<String>>> {
        self.get(crate::tags::CONTACT_EMAIL_ADDRESSES)
    }
    /// Sets `PR_CONTACT_EMAIL_ADDRESSES`: all addresses of the entry.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_contact_email_addresses(&self, value: &[String]) -> crate::Result<()> {
        self.set(crate::tags::CONTACT_EMAIL_ADDRESSES, value)
    }
    /// The identifiers of all addresses of the entry.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_CONTACT_ENTRYIDS")]
    #[doc(alias = "0x3A531102")]
    pub fn contact_entryids(&self) -> crate::Result<Option<Vec<Vec<u8>>>> {
        self.get(crate::tags::CONTACT_ENTRYIDS)
    }
    /// Sets `PR_CONTACT_ENTRYIDS`: the identifiers of all addresses of the entry.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_contact_entryids(&self, value: &[Vec<u8>]) -> crate::Result<()> {
        self.set(crate::tags::CONTACT_ENTRYIDS, value)
    }
    /// The version of the form of a contact.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagcontactversion-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactversion-canonical-property)
    #[doc(alias = "PR_CONTACT_VERSION")]
    #[doc(alias = "PidTagContactVersion")]
    #[doc(alias = "0x3A520048")]
    pub fn contact_version(&self) -> crate::Result<Option<windows_core::GUID>> {
        self.get(crate::tags::CONTACT_VERSION)
    }
    /// Sets `PR_CONTACT_VERSION`: the version of the form of a contact.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagcontactversion-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontactversion-canonical-property)
    pub fn set_contact_version(&self, value: windows_core::GUID) -> crate::Result<()> {
        self.set(crate::tags::CONTACT_VERSION, value)
    }
    /// Whether mail to them may not be converted.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagconversionprohibited-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconversionprohibited-canonical-property)
    #[doc(alias = "PR_CONVERSION_PROHIBITED")]
    #[doc(alias = "PidTagConversionProhibited")]
    #[doc(alias = "0x3A03000B")]
    pub fn conversion_prohibited(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::CONVERSION_PROHIBITED)
    }
    /// Sets `PR_CONVERSION_PROHIBITED`: whether mail to them may not be converted.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagconversionprohibited-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconversionprohibited-canonical-property)
    pub fn set_conversion_prohibited(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::CONVERSION_PROHIBITED, value)
    }
    /// The country.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagcountry-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcountry-canonical-property)
    #[doc(alias = "PR_COUNTRY")]
    #[doc(alias = "PidTagCountry")]
    #[doc(alias = "0x3A26001F")]
    pub fn country(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::COUNTRY)
    }
    /// Sets `PR_COUNTRY`: the country.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagcountry-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcountry-canonical-property)
    pub fn set_country(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::COUNTRY, value)
    }
    /// The number as a customer.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagcustomerid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcustomerid-canonical-property)
    #[doc(alias = "PR_CUSTOMER_ID")]
    #[doc(alias = "PidTagCustomerId")]
    #[doc(alias = "0x3A4A001F")]
    pub fn customer_id(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::CUSTOMER_ID)
    }
    /// Sets `PR_CUSTOMER_ID`: the number as a customer.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagcustomerid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcustomerid-canonical-property)
    pub fn set_customer_id(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::CUSTOMER_ID, value)
    }
    /// The department.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdepartmentname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdepartmentname-canonical-property)
    #[doc(alias = "PR_DEPARTMENT_NAME")]
    #[doc(alias = "PidTagDepartmentName")]
    #[doc(alias = "0x3A18001F")]
    pub fn department_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::DEPARTMENT_NAME)
    }
    /// Sets `PR_DEPARTMENT_NAME`: the department.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagdepartmentname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdepartmentname-canonical-property)
    pub fn set_department_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::DEPARTMENT_NAME, value)
    }
    /// Opens `PR_DETAILS_TABLE` as a table.
    ///
    /// How the entry is shown in detail, as a table; OpenProperty gives it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    ///
    /// [pidtagdetailstable-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdetailstable-canonical-property)
    #[doc(alias = "PR_DETAILS_TABLE")]
    #[doc(alias = "PidTagDetailsTable")]
    pub fn open_details_table(&self) -> crate::Result<crate::Table<'s>> {
        self.open_object(
            crate::tags::DETAILS_TABLE,
            crate::flags::OpenPropertyFlags::empty(),
        )
    }
    /// Whether they may see the other recipients.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_DISCLOSE_RECIPIENTS")]
    #[doc(alias = "0x3A04000B")]
    pub fn disclose_recipients(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::DISCLOSE_RECIPIENTS)
    }
    /// Sets `PR_DISCLOSE_RECIPIENTS`: whether they may see the other recipients.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_disclose_recipients(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::DISCLOSE_RECIPIENTS, value)
    }
    /// What precedes the name: `Dr.`.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdisplaynameprefix-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaynameprefix-canonical-property)
    #[doc(alias = "PR_DISPLAY_NAME_PREFIX")]
    #[doc(alias = "PidTagDisplayNamePrefix")]
    #[doc(alias = "0x3A45001F")]
    pub fn display_name_prefix(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::DISPLAY_NAME_PREFIX)
    }
    /// Sets `PR_DISPLAY_NAME_PREFIX`: what precedes the name: `Dr.`.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagdisplaynameprefix-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaynameprefix-canonical-property)
    pub fn set_display_name_prefix(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::DISPLAY_NAME_PREFIX, value)
    }
    /// How clients show it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdisplaytype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaytype-canonical-property)
    #[doc(alias = "PR_DISPLAY_TYPE")]
    #[doc(alias = "PidTagDisplayType")]
    #[doc(alias = "0x39000003")]
    pub fn display_type(&self) -> crate::Result<Option<crate::flags::DisplayType>> {
        Ok(
            self
                .get(crate::tags::DISPLAY_TYPE)?
                .map(|value| crate::flags::DisplayType::from_raw(value as u32)),
        )
    }
    /// How clients show an entry that comes from another organisation.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdisplaytypeex-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaytypeex-canonical-property)
    #[doc(alias = "PR_DISPLAY_TYPE_EX")]
    #[doc(alias = "PidTagDisplayTypeEx")]
    #[doc(alias = "0x39050003")]
    pub fn display_type_ex(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::DISPLAY_TYPE_EX)
    }
    /// The address, as its type writes it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagemailaddress-canonical-property)
    #[doc(alias = "PR_EMAIL_ADDRESS")]
    #[doc(alias = "PidTagEmailAddress")]
    #[doc(alias = "0x3003001F")]
    pub fn email_address(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::EMAIL_ADDRESS)
    }
    /// Sets `PR_EMAIL_ADDRESS`: the address, as its type writes it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagemailaddress-canonical-property)
    pub fn set_email_address(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::EMAIL_ADDRESS, value)
    }
    /// The FTP server.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagftpsite-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagftpsite-canonical-property)
    #[doc(alias = "PR_FTP_SITE")]
    #[doc(alias = "PidTagFtpSite")]
    #[doc(alias = "0x3A4C001F")]
    pub fn ftp_site(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::FTP_SITE)
    }
    /// Sets `PR_FTP_SITE`: the FTP server.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagftpsite-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagftpsite-canonical-property)
    pub fn set_ftp_site(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::FTP_SITE, value)
    }
    /// The gender: 0 not said, 1 female, 2 male.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaggender-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaggender-canonical-property)
    #[doc(alias = "PR_GENDER")]
    #[doc(alias = "PidTagGender")]
    #[doc(alias = "0x3A4D0002")]
    pub fn gender(&self) -> crate::Result<Option<i16>> {
        self.get(crate::tags::GENDER)
    }
    /// Sets `PR_GENDER`: the gender: 0 not said, 1 female, 2 male.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaggender-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaggender-canonical-property)
    pub fn set_gender(&self, value: i16) -> crate::Result<()> {
        self.set(crate::tags::GENDER, value)
    }
    /// What follows the name: `Jr.`.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaggeneration-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaggeneration-canonical-property)
    #[doc(alias = "PR_GENERATION")]
    #[doc(alias = "PidTagGeneration")]
    #[doc(alias = "0x3A05001F")]
    pub fn generation(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::GENERATION)
    }
    /// Sets `PR_GENERATION`: what follows the name: `Jr.`.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaggeneration-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaggeneration-canonical-property)
    pub fn set_generation(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::GENERATION, value)
    }
    /// The given name.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaggivenname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaggivenname-canonical-property)
    #[doc(alias = "PR_GIVEN_NAME")]
    #[doc(alias = "PidTagGivenName")]
    #[doc(alias = "0x3A06001F")]
    pub fn given_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::GIVEN_NAME)
    }
    /// Sets `PR_GIVEN_NAME`: the given name.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaggivenname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaggivenname-canonical-property)
    pub fn set_given_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::GIVEN_NAME, value)
    }
    /// The number that the state gives.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaggovernmentidnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaggovernmentidnumber-canonical-property)
    #[doc(alias = "PR_GOVERNMENT_ID_NUMBER")]
    #[doc(alias = "PidTagGovernmentIdNumber")]
    #[doc(alias = "0x3A07001F")]
    pub fn government_id_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::GOVERNMENT_ID_NUMBER)
    }
    /// Sets `PR_GOVERNMENT_ID_NUMBER`: the number that the state gives.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaggovernmentidnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaggovernmentidnumber-canonical-property)
    pub fn set_government_id_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::GOVERNMENT_ID_NUMBER, value)
    }
    /// What they like to do.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaghobbies-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghobbies-canonical-property)
    #[doc(alias = "PR_HOBBIES")]
    #[doc(alias = "PidTagHobbies")]
    #[doc(alias = "0x3A43001F")]
    pub fn hobbies(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::HOBBIES)
    }
    /// Sets `PR_HOBBIES`: what they like to do.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaghobbies-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghobbies-canonical-property)
    pub fn set_hobbies(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::HOBBIES, value)
    }
    /// Another telephone at home.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaghome2telephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghome2telephonenumber-canonical-property)
    #[doc(alias = "PR_HOME2_TELEPHONE_NUMBER")]
    #[doc(alias = "PidTagHome2TelephoneNumber")]
    #[doc(alias = "0x3A2F001F")]
    pub fn home2_telephone_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::HOME2_TELEPHONE_NUMBER)
    }
    /// Sets `PR_HOME2_TELEPHONE_NUMBER`: another telephone at home.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaghome2telephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghome2telephonenumber-canonical-property)
    pub fn set_home2_telephone_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::HOME2_TELEPHONE_NUMBER, value)
    }
    /// The town at home.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaghomeaddresscity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomeaddresscity-canonical-property)
    #[doc(alias = "PR_HOME_ADDRESS_CITY")]
    #[doc(alias = "PidTagHomeAddressCity")]
    #[doc(alias = "0x3A59001F")]
    pub fn home_address_city(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::HOME_ADDRESS_CITY)
    }
    /// Sets `PR_HOME_ADDRESS_CITY`: the town at home.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaghomeaddresscity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomeaddresscity-canonical-property)
    pub fn set_home_address_city(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::HOME_ADDRESS_CITY, value)
    }
    /// The country at home.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaghomeaddresscountry-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomeaddresscountry-canonical-property)
    #[doc(alias = "PR_HOME_ADDRESS_COUNTRY")]
    #[doc(alias = "PidTagHomeAddressCountry")]
    #[doc(alias = "0x3A5A001F")]
    pub fn home_address_country(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::HOME_ADDRESS_COUNTRY)
    }
    /// Sets `PR_HOME_ADDRESS_COUNTRY`: the country at home.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaghomeaddresscountry-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomeaddresscountry-canonical-property)
    pub fn set_home_address_country(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::HOME_ADDRESS_COUNTRY, value)
    }
    /// The postal code at home.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaghomeaddresspostalcode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomeaddresspostalcode-canonical-property)
    #[doc(alias = "PR_HOME_ADDRESS_POSTAL_CODE")]
    #[doc(alias = "PidTagHomeAddressPostalCode")]
    #[doc(alias = "0x3A5B001F")]
    pub fn home_address_postal_code(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::HOME_ADDRESS_POSTAL_CODE)
    }
    /// Sets `PR_HOME_ADDRESS_POSTAL_CODE`: the postal code at home.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaghomeaddresspostalcode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomeaddresspostalcode-canonical-property)
    pub fn set_home_address_postal_code(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::HOME_ADDRESS_POSTAL_CODE, value)
    }
    /// The post office box at home.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaghomeaddresspostofficebox-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomeaddresspostofficebox-canonical-property)
    #[doc(alias = "PR_HOME_ADDRESS_POST_OFFICE_BOX")]
    #[doc(alias = "PidTagHomeAddressPostOfficeBox")]
    #[doc(alias = "0x3A5E001F")]
    pub fn home_address_post_office_box(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::HOME_ADDRESS_POST_OFFICE_BOX)
    }
    /// Sets `PR_HOME_ADDRESS_POST_OFFICE_BOX`: the post office box at home.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaghomeaddresspostofficebox-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomeaddresspostofficebox-canonical-property)
    pub fn set_home_address_post_office_box(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::HOME_ADDRESS_POST_OFFICE_BOX, value)
    }
    /// The state or province at home.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaghomeaddressstateorprovince-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomeaddressstateorprovince-canonical-property)
    #[doc(alias = "PR_HOME_ADDRESS_STATE_OR_PROVINCE")]
    #[doc(alias = "PidTagHomeAddressStateOrProvince")]
    #[doc(alias = "0x3A5C001F")]
    pub fn home_address_state_or_province(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::HOME_ADDRESS_STATE_OR_PROVINCE)
    }
    /// Sets `PR_HOME_ADDRESS_STATE_OR_PROVINCE`: the state or province at home.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaghomeaddressstateorprovince-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomeaddressstateorprovince-canonical-property)
    pub fn set_home_address_state_or_province(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::HOME_ADDRESS_STATE_OR_PROVINCE, value)
    }
    /// The street at home.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaghomeaddressstreet-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomeaddressstreet-canonical-property)
    #[doc(alias = "PR_HOME_ADDRESS_STREET")]
    #[doc(alias = "PidTagHomeAddressStreet")]
    #[doc(alias = "0x3A5D001F")]
    pub fn home_address_street(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::HOME_ADDRESS_STREET)
    }
    /// Sets `PR_HOME_ADDRESS_STREET`: the street at home.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaghomeaddressstreet-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomeaddressstreet-canonical-property)
    pub fn set_home_address_street(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::HOME_ADDRESS_STREET, value)
    }
    /// The fax at home.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaghomefaxnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomefaxnumber-canonical-property)
    #[doc(alias = "PR_HOME_FAX_NUMBER")]
    #[doc(alias = "PidTagHomeFaxNumber")]
    #[doc(alias = "0x3A25001F")]
    pub fn home_fax_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::HOME_FAX_NUMBER)
    }
    /// Sets `PR_HOME_FAX_NUMBER`: the fax at home.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaghomefaxnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghomefaxnumber-canonical-property)
    pub fn set_home_fax_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::HOME_FAX_NUMBER, value)
    }
    /// The telephone at home.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaghometelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghometelephonenumber-canonical-property)
    #[doc(alias = "PR_HOME_TELEPHONE_NUMBER")]
    #[doc(alias = "PidTagHomeTelephoneNumber")]
    #[doc(alias = "0x3A09001F")]
    pub fn home_telephone_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::HOME_TELEPHONE_NUMBER)
    }
    /// Sets `PR_HOME_TELEPHONE_NUMBER`: the telephone at home.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaghometelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghometelephonenumber-canonical-property)
    pub fn set_home_telephone_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::HOME_TELEPHONE_NUMBER, value)
    }
    /// The initials.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaginitials-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginitials-canonical-property)
    #[doc(alias = "PR_INITIALS")]
    #[doc(alias = "PidTagInitials")]
    #[doc(alias = "0x3A0A001F")]
    pub fn initials(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::INITIALS)
    }
    /// Sets `PR_INITIALS`: the initials.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaginitials-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginitials-canonical-property)
    pub fn set_initials(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::INITIALS, value)
    }
    /// The ISDN number.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagisdnnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagisdnnumber-canonical-property)
    #[doc(alias = "PR_ISDN_NUMBER")]
    #[doc(alias = "PidTagIsdnNumber")]
    #[doc(alias = "0x3A2D001F")]
    pub fn isdn_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ISDN_NUMBER)
    }
    /// Sets `PR_ISDN_NUMBER`: the ISDN number.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagisdnnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagisdnnumber-canonical-property)
    pub fn set_isdn_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ISDN_NUMBER, value)
    }
    /// A word to search for.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagkeyword-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagkeyword-canonical-property)
    #[doc(alias = "PR_KEYWORD")]
    #[doc(alias = "PidTagKeyword")]
    #[doc(alias = "0x3A0B001F")]
    pub fn keyword(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::KEYWORD)
    }
    /// Sets `PR_KEYWORD`: a word to search for.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagkeyword-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagkeyword-canonical-property)
    pub fn set_keyword(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::KEYWORD, value)
    }
    /// The language.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaglanguage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglanguage-canonical-property)
    #[doc(alias = "PR_LANGUAGE")]
    #[doc(alias = "PidTagLanguage")]
    #[doc(alias = "0x3A0C001F")]
    pub fn language(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::LANGUAGE)
    }
    /// Sets `PR_LANGUAGE`: the language.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaglanguage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglanguage-canonical-property)
    pub fn set_language(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::LANGUAGE, value)
    }
    /// The town.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaglocality-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglocality-canonical-property)
    #[doc(alias = "PR_LOCALITY")]
    #[doc(alias = "PidTagLocality")]
    #[doc(alias = "0x3A27001F")]
    pub fn locality(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::LOCALITY)
    }
    /// Sets `PR_LOCALITY`: the town.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaglocality-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglocality-canonical-property)
    pub fn set_locality(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::LOCALITY, value)
    }
    /// Where the entry is, as the provider writes it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaglocation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglocation-canonical-property)
    #[doc(alias = "PR_LOCATION")]
    #[doc(alias = "PidTagLocation")]
    #[doc(alias = "0x3A0D001F")]
    pub fn location(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::LOCATION)
    }
    /// Sets `PR_LOCATION`: where the entry is, as the provider writes it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaglocation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglocation-canonical-property)
    pub fn set_location(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::LOCATION, value)
    }
    /// Whether mail may be sent to them.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmailpermission-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmailpermission-canonical-property)
    #[doc(alias = "PR_MAIL_PERMISSION")]
    #[doc(alias = "PidTagMailPermission")]
    #[doc(alias = "0x3A0E000B")]
    pub fn mail_permission(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::MAIL_PERMISSION)
    }
    /// Sets `PR_MAIL_PERMISSION`: whether mail may be sent to them.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagmailpermission-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmailpermission-canonical-property)
    pub fn set_mail_permission(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::MAIL_PERMISSION, value)
    }
    /// The manager.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmanagername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmanagername-canonical-property)
    #[doc(alias = "PR_MANAGER_NAME")]
    #[doc(alias = "PidTagManagerName")]
    #[doc(alias = "0x3A4E001F")]
    pub fn manager_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::MANAGER_NAME)
    }
    /// Sets `PR_MANAGER_NAME`: the manager.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagmanagername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmanagername-canonical-property)
    pub fn set_manager_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::MANAGER_NAME, value)
    }
    /// The name in a message handling system.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmessagehandlingsystemcommonname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagehandlingsystemcommonname-canonical-property)
    #[doc(alias = "PR_MHS_COMMON_NAME")]
    #[doc(alias = "PidTagMessageHandlingSystemCommonName")]
    #[doc(alias = "0x3A0F001F")]
    pub fn mhs_common_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::MHS_COMMON_NAME)
    }
    /// Sets `PR_MHS_COMMON_NAME`: the name in a message handling system.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagmessagehandlingsystemcommonname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagehandlingsystemcommonname-canonical-property)
    pub fn set_mhs_common_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::MHS_COMMON_NAME, value)
    }
    /// The middle name.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmiddlename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmiddlename-canonical-property)
    #[doc(alias = "PR_MIDDLE_NAME")]
    #[doc(alias = "PidTagMiddleName")]
    #[doc(alias = "0x3A44001F")]
    pub fn middle_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::MIDDLE_NAME)
    }
    /// Sets `PR_MIDDLE_NAME`: the middle name.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagmiddlename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmiddlename-canonical-property)
    pub fn set_middle_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::MIDDLE_NAME, value)
    }
    /// The mobile telephone.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmobiletelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmobiletelephonenumber-canonical-property)
    #[doc(alias = "PR_MOBILE_TELEPHONE_NUMBER")]
    #[doc(alias = "PidTagMobileTelephoneNumber")]
    #[doc(alias = "0x3A1C001F")]
    pub fn mobile_telephone_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::MOBILE_TELEPHONE_NUMBER)
    }
    /// Sets `PR_MOBILE_TELEPHONE_NUMBER`: the mobile telephone.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagmobiletelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmobiletelephonenumber-canonical-property)
    pub fn set_mobile_telephone_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::MOBILE_TELEPHONE_NUMBER, value)
    }
    /// What friends say.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagnickname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnickname-canonical-property)
    #[doc(alias = "PR_NICKNAME")]
    #[doc(alias = "PidTagNickname")]
    #[doc(alias = "0x3A4F001F")]
    pub fn nickname(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::NICKNAME)
    }
    /// Sets `PR_NICKNAME`: what friends say.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagnickname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnickname-canonical-property)
    pub fn set_nickname(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::NICKNAME, value)
    }
    /// The office.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagofficelocation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagofficelocation-canonical-property)
    #[doc(alias = "PR_OFFICE_LOCATION")]
    #[doc(alias = "PidTagOfficeLocation")]
    #[doc(alias = "0x3A19001F")]
    pub fn office_location(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::OFFICE_LOCATION)
    }
    /// Sets `PR_OFFICE_LOCATION`: the office.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagofficelocation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagofficelocation-canonical-property)
    pub fn set_office_location(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::OFFICE_LOCATION, value)
    }
    /// The number that the company gives.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagorganizationalidnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagorganizationalidnumber-canonical-property)
    #[doc(alias = "PR_ORGANIZATIONAL_ID_NUMBER")]
    #[doc(alias = "PidTagOrganizationalIdNumber")]
    #[doc(alias = "0x3A10001F")]
    pub fn organizational_id_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ORGANIZATIONAL_ID_NUMBER)
    }
    /// Sets `PR_ORGANIZATIONAL_ID_NUMBER`: the number that the company gives.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagorganizationalidnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagorganizationalidnumber-canonical-property)
    pub fn set_organizational_id_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ORGANIZATIONAL_ID_NUMBER, value)
    }
    /// The name that an entry was copied with.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginaldisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginaldisplayname-canonical-property)
    #[doc(alias = "PR_ORIGINAL_DISPLAY_NAME")]
    #[doc(alias = "PidTagOriginalDisplayName")]
    #[doc(alias = "0x3A13001F")]
    pub fn original_display_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ORIGINAL_DISPLAY_NAME)
    }
    /// Sets `PR_ORIGINAL_DISPLAY_NAME`: the name that an entry was copied with.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginaldisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginaldisplayname-canonical-property)
    pub fn set_original_display_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_DISPLAY_NAME, value)
    }
    /// The identifier that an entry was copied from.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalentryid-canonical-property)
    #[doc(alias = "PR_ORIGINAL_ENTRYID")]
    #[doc(alias = "PidTagOriginalEntryId")]
    #[doc(alias = "0x3A120102")]
    pub fn original_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::ORIGINAL_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Sets `PR_ORIGINAL_ENTRYID`: the identifier that an entry was copied from.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalentryid-canonical-property)
    pub fn set_original_entryid(&self, value: &crate::EntryId) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_ENTRYID, value.as_bytes())
    }
    /// The search key that an entry was copied with.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsearchkey-canonical-property)
    #[doc(alias = "PR_ORIGINAL_SEARCH_KEY")]
    #[doc(alias = "PidTagOriginalSearchKey")]
    #[doc(alias = "0x3A140102")]
    pub fn original_search_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::ORIGINAL_SEARCH_KEY)
    }
    /// Sets `PR_ORIGINAL_SEARCH_KEY`: the search key that an entry was copied with.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsearchkey-canonical-property)
    pub fn set_original_search_key(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_SEARCH_KEY, value)
    }
    /// The town of another address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagotheraddresscity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagotheraddresscity-canonical-property)
    #[doc(alias = "PR_OTHER_ADDRESS_CITY")]
    #[doc(alias = "PidTagOtherAddressCity")]
    #[doc(alias = "0x3A5F001F")]
    pub fn other_address_city(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::OTHER_ADDRESS_CITY)
    }
    /// Sets `PR_OTHER_ADDRESS_CITY`: the town of another address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagotheraddresscity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagotheraddresscity-canonical-property)
    pub fn set_other_address_city(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::OTHER_ADDRESS_CITY, value)
    }
    /// The country of another address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagotheraddresscountry-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagotheraddresscountry-canonical-property)
    #[doc(alias = "PR_OTHER_ADDRESS_COUNTRY")]
    #[doc(alias = "PidTagOtherAddressCountry")]
    #[doc(alias = "0x3A60001F")]
    pub fn other_address_country(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::OTHER_ADDRESS_COUNTRY)
    }
    /// Sets `PR_OTHER_ADDRESS_COUNTRY`: the country of another address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagotheraddresscountry-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagotheraddresscountry-canonical-property)
    pub fn set_other_address_country(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::OTHER_ADDRESS_COUNTRY, value)
    }
    /// The postal code of another address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagotheraddresspostalcode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagotheraddresspostalcode-canonical-property)
    #[doc(alias = "PR_OTHER_ADDRESS_POSTAL_CODE")]
    #[doc(alias = "PidTagOtherAddressPostalCode")]
    #[doc(alias = "0x3A61001F")]
    pub fn other_address_postal_code(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::OTHER_ADDRESS_POSTAL_CODE)
    }
    /// Sets `PR_OTHER_ADDRESS_POSTAL_CODE`: the postal code of another address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagotheraddresspostalcode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagotheraddresspostalcode-canonical-property)
    pub fn set_other_address_postal_code(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::OTHER_ADDRESS_POSTAL_CODE, value)
    }
    /// The post office box of another address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagotheraddresspostofficebox-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagotheraddresspostofficebox-canonical-property)
    #[doc(alias = "PR_OTHER_ADDRESS_POST_OFFICE_BOX")]
    #[doc(alias = "PidTagOtherAddressPostOfficeBox")]
    #[doc(alias = "0x3A64001F")]
    pub fn other_address_post_office_box(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::OTHER_ADDRESS_POST_OFFICE_BOX)
    }
    /// Sets `PR_OTHER_ADDRESS_POST_OFFICE_BOX`: the post office box of another address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagotheraddresspostofficebox-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagotheraddresspostofficebox-canonical-property)
    pub fn set_other_address_post_office_box(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::OTHER_ADDRESS_POST_OFFICE_BOX, value)
    }
    /// The state or province of another address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagotheraddressstateorprovince-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagotheraddressstateorprovince-canonical-property)
    #[doc(alias = "PR_OTHER_ADDRESS_STATE_OR_PROVINCE")]
    #[doc(alias = "PidTagOtherAddressStateOrProvince")]
    #[doc(alias = "0x3A62001F")]
    pub fn other_address_state_or_province(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::OTHER_ADDRESS_STATE_OR_PROVINCE)
    }
    /// Sets `PR_OTHER_ADDRESS_STATE_OR_PROVINCE`: the state or province of another address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagotheraddressstateorprovince-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagotheraddressstateorprovince-canonical-property)
    pub fn set_other_address_state_or_province(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::OTHER_ADDRESS_STATE_OR_PROVINCE, value)
    }
    /// The street of another address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagotheraddressstreet-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagotheraddressstreet-canonical-property)
    #[doc(alias = "PR_OTHER_ADDRESS_STREET")]
    #[doc(alias = "PidTagOtherAddressStreet")]
    #[doc(alias = "0x3A63001F")]
    pub fn other_address_street(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::OTHER_ADDRESS_STREET)
    }
    /// Sets `PR_OTHER_ADDRESS_STREET`: the street of another address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagotheraddressstreet-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagotheraddressstreet-canonical-property)
    pub fn set_other_address_street(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::OTHER_ADDRESS_STREET, value)
    }
    /// Some other telephone.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagothertelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagothertelephonenumber-canonical-property)
    #[doc(alias = "PR_OTHER_TELEPHONE_NUMBER")]
    #[doc(alias = "PidTagOtherTelephoneNumber")]
    #[doc(alias = "0x3A1F001F")]
    pub fn other_telephone_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::OTHER_TELEPHONE_NUMBER)
    }
    /// Sets `PR_OTHER_TELEPHONE_NUMBER`: some other telephone.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagothertelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagothertelephonenumber-canonical-property)
    pub fn set_other_telephone_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::OTHER_TELEPHONE_NUMBER, value)
    }
    /// The pager.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagpagertelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpagertelephonenumber-canonical-property)
    #[doc(alias = "PR_PAGER_TELEPHONE_NUMBER")]
    #[doc(alias = "PidTagPagerTelephoneNumber")]
    #[doc(alias = "0x3A21001F")]
    pub fn pager_telephone_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::PAGER_TELEPHONE_NUMBER)
    }
    /// Sets `PR_PAGER_TELEPHONE_NUMBER`: the pager.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagpagertelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpagertelephonenumber-canonical-property)
    pub fn set_pager_telephone_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::PAGER_TELEPHONE_NUMBER, value)
    }
    /// The Web page of their own.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagpersonalhomepage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpersonalhomepage-canonical-property)
    #[doc(alias = "PR_PERSONAL_HOME_PAGE")]
    #[doc(alias = "PidTagPersonalHomePage")]
    #[doc(alias = "0x3A50001F")]
    pub fn personal_home_page(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::PERSONAL_HOME_PAGE)
    }
    /// Sets `PR_PERSONAL_HOME_PAGE`: the Web page of their own.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagpersonalhomepage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpersonalhomepage-canonical-property)
    pub fn set_personal_home_page(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::PERSONAL_HOME_PAGE, value)
    }
    /// The whole postal address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagpostaladdress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpostaladdress-canonical-property)
    #[doc(alias = "PR_POSTAL_ADDRESS")]
    #[doc(alias = "PidTagPostalAddress")]
    #[doc(alias = "0x3A15001F")]
    pub fn postal_address(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::POSTAL_ADDRESS)
    }
    /// Sets `PR_POSTAL_ADDRESS`: the whole postal address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagpostaladdress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpostaladdress-canonical-property)
    pub fn set_postal_address(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::POSTAL_ADDRESS, value)
    }
    /// The postal code.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagpostalcode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpostalcode-canonical-property)
    #[doc(alias = "PR_POSTAL_CODE")]
    #[doc(alias = "PidTagPostalCode")]
    #[doc(alias = "0x3A2A001F")]
    pub fn postal_code(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::POSTAL_CODE)
    }
    /// Sets `PR_POSTAL_CODE`: the postal code.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagpostalcode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpostalcode-canonical-property)
    pub fn set_postal_code(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::POSTAL_CODE, value)
    }
    /// The post office box.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagpostofficebox-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpostofficebox-canonical-property)
    #[doc(alias = "PR_POST_OFFICE_BOX")]
    #[doc(alias = "PidTagPostOfficeBox")]
    #[doc(alias = "0x3A2B001F")]
    pub fn post_office_box(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::POST_OFFICE_BOX)
    }
    /// Sets `PR_POST_OFFICE_BOX`: the post office box.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagpostofficebox-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpostofficebox-canonical-property)
    pub fn set_post_office_box(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::POST_OFFICE_BOX, value)
    }
    /// The fax to try first.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagprimaryfaxnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprimaryfaxnumber-canonical-property)
    #[doc(alias = "PR_PRIMARY_FAX_NUMBER")]
    #[doc(alias = "PidTagPrimaryFaxNumber")]
    #[doc(alias = "0x3A23001F")]
    pub fn primary_fax_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::PRIMARY_FAX_NUMBER)
    }
    /// Sets `PR_PRIMARY_FAX_NUMBER`: the fax to try first.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagprimaryfaxnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprimaryfaxnumber-canonical-property)
    pub fn set_primary_fax_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::PRIMARY_FAX_NUMBER, value)
    }
    /// The telephone to try first.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagprimarytelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprimarytelephonenumber-canonical-property)
    #[doc(alias = "PR_PRIMARY_TELEPHONE_NUMBER")]
    #[doc(alias = "PidTagPrimaryTelephoneNumber")]
    #[doc(alias = "0x3A1A001F")]
    pub fn primary_telephone_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::PRIMARY_TELEPHONE_NUMBER)
    }
    /// Sets `PR_PRIMARY_TELEPHONE_NUMBER`: the telephone to try first.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagprimarytelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprimarytelephonenumber-canonical-property)
    pub fn set_primary_telephone_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::PRIMARY_TELEPHONE_NUMBER, value)
    }
    /// The profession.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagprofession-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprofession-canonical-property)
    #[doc(alias = "PR_PROFESSION")]
    #[doc(alias = "PidTagProfession")]
    #[doc(alias = "0x3A46001F")]
    pub fn profession(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::PROFESSION)
    }
    /// Sets `PR_PROFESSION`: the profession.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagprofession-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprofession-canonical-property)
    pub fn set_profession(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::PROFESSION, value)
    }
    /// The radio telephone.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagradiotelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagradiotelephonenumber-canonical-property)
    #[doc(alias = "PR_RADIO_TELEPHONE_NUMBER")]
    #[doc(alias = "PidTagRadioTelephoneNumber")]
    #[doc(alias = "0x3A1D001F")]
    pub fn radio_telephone_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::RADIO_TELEPHONE_NUMBER)
    }
    /// Sets `PR_RADIO_TELEPHONE_NUMBER`: the radio telephone.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagradiotelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagradiotelephonenumber-canonical-property)
    pub fn set_radio_telephone_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::RADIO_TELEPHONE_NUMBER, value)
    }
    /// Who recommended them.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreferredbyname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreferredbyname-canonical-property)
    #[doc(alias = "PR_REFERRED_BY_NAME")]
    #[doc(alias = "PidTagReferredByName")]
    #[doc(alias = "0x3A47001F")]
    pub fn referred_by_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::REFERRED_BY_NAME)
    }
    /// Sets `PR_REFERRED_BY_NAME`: who recommended them.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreferredbyname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreferredbyname-canonical-property)
    pub fn set_referred_by_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::REFERRED_BY_NAME, value)
    }
    /// How mail for the recipient is to be encoded.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsendinternetencoding-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendinternetencoding-canonical-property)
    #[doc(alias = "PR_SEND_INTERNET_ENCODING")]
    #[doc(alias = "PidTagSendInternetEncoding")]
    #[doc(alias = "0x3A710003")]
    pub fn send_internet_encoding(
        &self,
    ) -> crate::Result<Option<crate::flags::InternetEncoding>> {
        Ok(
            self
                .get(crate::tags::SEND_INTERNET_ENCODING)?
                .map(|value| crate::flags::InternetEncoding::from_bits_retain(
                    value as u32,
                )),
        )
    }
    /// Sets `PR_SEND_INTERNET_ENCODING`: how mail for the recipient is to be encoded.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsendinternetencoding-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendinternetencoding-canonical-property)
    pub fn set_send_internet_encoding(
        &self,
        value: crate::flags::InternetEncoding,
    ) -> crate::Result<()> {
        self.set(crate::tags::SEND_INTERNET_ENCODING, value.bits().cast_signed())
    }
    /// Whether the recipient can take rich text.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsendrichinfo-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendrichinfo-canonical-property)
    #[doc(alias = "PR_SEND_RICH_INFO")]
    #[doc(alias = "PidTagSendRichInfo")]
    #[doc(alias = "0x3A40000B")]
    pub fn send_rich_info(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::SEND_RICH_INFO)
    }
    /// Sets `PR_SEND_RICH_INFO`: whether the recipient can take rich text.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsendrichinfo-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendrichinfo-canonical-property)
    pub fn set_send_rich_info(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::SEND_RICH_INFO, value)
    }
    /// The Internet address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsmtpaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsmtpaddress-canonical-property)
    #[doc(alias = "PR_SMTP_ADDRESS")]
    #[doc(alias = "PidTagSmtpAddress")]
    #[doc(alias = "0x39FE001F")]
    pub fn smtp_address(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::SMTP_ADDRESS)
    }
    /// The spouse.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagspousename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagspousename-canonical-property)
    #[doc(alias = "PR_SPOUSE_NAME")]
    #[doc(alias = "PidTagSpouseName")]
    #[doc(alias = "0x3A48001F")]
    pub fn spouse_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::SPOUSE_NAME)
    }
    /// Sets `PR_SPOUSE_NAME`: the spouse.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagspousename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagspousename-canonical-property)
    pub fn set_spouse_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::SPOUSE_NAME, value)
    }
    /// The state or province.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagstateorprovince-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstateorprovince-canonical-property)
    #[doc(alias = "PR_STATE_OR_PROVINCE")]
    #[doc(alias = "PidTagStateOrProvince")]
    #[doc(alias = "0x3A28001F")]
    pub fn state_or_province(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::STATE_OR_PROVINCE)
    }
    /// Sets `PR_STATE_OR_PROVINCE`: the state or province.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagstateorprovince-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstateorprovince-canonical-property)
    pub fn set_state_or_province(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::STATE_OR_PROVINCE, value)
    }
    /// The street.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagstreetaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstreetaddress-canonical-property)
    #[doc(alias = "PR_STREET_ADDRESS")]
    #[doc(alias = "PidTagStreetAddress")]
    #[doc(alias = "0x3A29001F")]
    pub fn street_address(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::STREET_ADDRESS)
    }
    /// Sets `PR_STREET_ADDRESS`: the street.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagstreetaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstreetaddress-canonical-property)
    pub fn set_street_address(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::STREET_ADDRESS, value)
    }
    /// The family name.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsurname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsurname-canonical-property)
    #[doc(alias = "PR_SURNAME")]
    #[doc(alias = "PidTagSurname")]
    #[doc(alias = "0x3A11001F")]
    pub fn surname(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::SURNAME)
    }
    /// Sets `PR_SURNAME`: the family name.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsurname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsurname-canonical-property)
    pub fn set_surname(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::SURNAME, value)
    }
    /// The telex.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagtelexnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtelexnumber-canonical-property)
    #[doc(alias = "PR_TELEX_NUMBER")]
    #[doc(alias = "PidTagTelexNumber")]
    #[doc(alias = "0x3A2C001F")]
    pub fn telex_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::TELEX_NUMBER)
    }
    /// Sets `PR_TELEX_NUMBER`: the telex.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagtelexnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtelexnumber-canonical-property)
    pub fn set_telex_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::TELEX_NUMBER, value)
    }
    /// The template that the entry was made from.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagtemplateid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtemplateid-canonical-property)
    #[doc(alias = "PR_TEMPLATEID")]
    #[doc(alias = "PidTagTemplateid")]
    #[doc(alias = "0x39020102")]
    pub fn templateid(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::TEMPLATEID)
    }
    /// The position in the company.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagtitle-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtitle-canonical-property)
    #[doc(alias = "PR_TITLE")]
    #[doc(alias = "PidTagTitle")]
    #[doc(alias = "0x3A17001F")]
    pub fn title(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::TITLE)
    }
    /// Sets `PR_TITLE`: the position in the company.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagtitle-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtitle-canonical-property)
    pub fn set_title(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::TITLE, value)
    }
    /// A name that a recipient elsewhere can be shown: no nickname.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagtransmittabledisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtransmittabledisplayname-canonical-property)
    #[doc(alias = "PR_TRANSMITABLE_DISPLAY_NAME")]
    #[doc(alias = "PidTagTransmittableDisplayName")]
    #[doc(alias = "0x3A20001F")]
    pub fn transmitable_display_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::TRANSMITABLE_DISPLAY_NAME)
    }
    /// The text telephone.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagtelecommunicationsdevicefordeaftelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtelecommunicationsdevicefordeaftelephonenumber-canonical-property)
    #[doc(alias = "PR_TTYTDD_PHONE_NUMBER")]
    #[doc(alias = "PidTagTelecommunicationsDeviceForDeafTelephoneNumber")]
    #[doc(alias = "0x3A4B001F")]
    pub fn ttytdd_phone_number(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::TTYTDD_PHONE_NUMBER)
    }
    /// Sets `PR_TTYTDD_PHONE_NUMBER`: the text telephone.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagtelecommunicationsdevicefordeaftelephonenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtelecommunicationsdevicefordeaftelephonenumber-canonical-property)
    pub fn set_ttytdd_phone_number(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::TTYTDD_PHONE_NUMBER, value)
    }
    /// Their certificate, in an older form.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagusercertificate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagusercertificate-canonical-property)
    #[doc(alias = "PR_USER_CERTIFICATE")]
    #[doc(alias = "PidTagUserCertificate")]
    #[doc(alias = "0x3A220102")]
    pub fn user_certificate(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::USER_CERTIFICATE)
    }
    /// Sets `PR_USER_CERTIFICATE`: their certificate, in an older form.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagusercertificate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagusercertificate-canonical-property)
    pub fn set_user_certificate(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::USER_CERTIFICATE, value)
    }
    /// Their certificates.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaguserx509certificate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaguserx509certificate-canonical-property)
    #[doc(alias = "PR_USER_X509_CERTIFICATE")]
    #[doc(alias = "PidTagUserX509Certificate")]
    #[doc(alias = "0x3A701102")]
    pub fn user_x509_certificate(&self) -> crate::Result<Option<Vec<Vec<u8>>>> {
        self.get(crate::tags::USER_X509_CERTIFICATE)
    }
    /// Sets `PR_USER_X509_CERTIFICATE`: their certificates.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaguserx509certificate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaguserx509certificate-canonical-property)
    pub fn set_user_x509_certificate(&self, value: &[Vec<u8>]) -> crate::Result<()> {
        self.set(crate::tags::USER_X509_CERTIFICATE, value)
    }
    /// The wedding day.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagweddinganniversary-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagweddinganniversary-canonical-property)
    #[doc(alias = "PR_WEDDING_ANNIVERSARY")]
    #[doc(alias = "PidTagWeddingAnniversary")]
    #[doc(alias = "0x3A410040")]
    pub fn wedding_anniversary(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::WEDDING_ANNIVERSARY)
    }
    /// Sets `PR_WEDDING_ANNIVERSARY`: the wedding day.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagweddinganniversary-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagweddinganniversary-canonical-property)
    pub fn set_wedding_anniversary(
        &self,
        value: std::time::SystemTime,
    ) -> crate::Result<()> {
        self.set(crate::tags::WEDDING_ANNIVERSARY, value)
    }
}
impl<'s> crate::Message<'s> {
    /// Whether another recipient may receive it instead.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagalternaterecipientallowed-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagalternaterecipientallowed-canonical-property)
    #[doc(alias = "PR_ALTERNATE_RECIPIENT_ALLOWED")]
    #[doc(alias = "PidTagAlternateRecipientAllowed")]
    #[doc(alias = "0x0002000B")]
    pub fn alternate_recipient_allowed(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::ALTERNATE_RECIPIENT_ALLOWED)
    }
    /// Sets `PR_ALTERNATE_RECIPIENT_ALLOWED`: whether another recipient may receive it instead.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagalternaterecipientallowed-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagalternaterecipientallowed-canonical-property)
    pub fn set_alternate_recipient_allowed(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::ALTERNATE_RECIPIENT_ALLOWED, value)
    }
    /// Whether a program forwarded it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagautoforwarded-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagautoforwarded-canonical-property)
    #[doc(alias = "PR_AUTO_FORWARDED")]
    #[doc(alias = "PidTagAutoForwarded")]
    #[doc(alias = "0x0005000B")]
    pub fn auto_forwarded(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::AUTO_FORWARDED)
    }
    /// Sets `PR_AUTO_FORWARDED`: whether a program forwarded it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagautoforwarded-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagautoforwarded-canonical-property)
    pub fn set_auto_forwarded(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::AUTO_FORWARDED, value)
    }
    /// A remark of the program that forwarded it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagautoforwardcomment-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagautoforwardcomment-canonical-property)
    #[doc(alias = "PR_AUTO_FORWARD_COMMENT")]
    #[doc(alias = "PidTagAutoForwardComment")]
    #[doc(alias = "0x0004001F")]
    pub fn auto_forward_comment(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::AUTO_FORWARD_COMMENT)
    }
    /// Sets `PR_AUTO_FORWARD_COMMENT`: a remark of the program that forwarded it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagautoforwardcomment-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagautoforwardcomment-canonical-property)
    pub fn set_auto_forward_comment(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::AUTO_FORWARD_COMMENT, value)
    }
    /// Which automatic answers are not wanted.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_AUTO_RESPONSE_SUPPRESS")]
    #[doc(alias = "0x3FDF0003")]
    pub fn auto_response_suppress(
        &self,
    ) -> crate::Result<Option<crate::flags::AutoResponseSuppress>> {
        Ok(
            self
                .get(crate::tags::AUTO_RESPONSE_SUPPRESS)?
                .map(|value| crate::flags::AutoResponseSuppress::from_bits_retain(
                    value as u32,
                )),
        )
    }
    /// Sets `PR_AUTO_RESPONSE_SUPPRESS`: which automatic answers are not wanted.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_auto_response_suppress(
        &self,
        value: crate::flags::AutoResponseSuppress,
    ) -> crate::Result<()> {
        self.set(crate::tags::AUTO_RESPONSE_SUPPRESS, value.bits().cast_signed())
    }
    /// How much of it may be loaded from servers.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_BLOCK_STATUS")]
    #[doc(alias = "0x10960003")]
    pub fn block_status(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::BLOCK_STATUS)
    }
    /// Sets `PR_BLOCK_STATUS`: how much of it may be loaded from servers.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_block_status(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::BLOCK_STATUS, value)
    }
    /// The text.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagbody-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbody-canonical-property)
    #[doc(alias = "PR_BODY")]
    #[doc(alias = "PidTagBody")]
    #[doc(alias = "0x1000001F")]
    pub fn body(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::BODY)
    }
    /// Sets `PR_BODY`: the text.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagbody-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbody-canonical-property)
    pub fn set_body(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::BODY, value)
    }
    /// Opens `PR_BODY` as a stream.
    ///
    /// The text.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_stream`](crate::MapiProp::open_stream).
    ///
    /// [pidtagbody-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbody-canonical-property)
    #[doc(alias = "PR_BODY")]
    #[doc(alias = "PidTagBody")]
    pub fn open_body(
        &self,
        access: crate::StreamAccess,
    ) -> crate::Result<crate::Stream<'s>> {
        self.open_stream(crate::tags::BODY, access)
    }
    /// The header field Content-Location of the HTML text.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagbodycontentlocation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbodycontentlocation-canonical-property)
    #[doc(alias = "PR_BODY_CONTENT_LOCATION")]
    #[doc(alias = "PidTagBodyContentLocation")]
    #[doc(alias = "0x1014001F")]
    pub fn body_content_location(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::BODY_CONTENT_LOCATION)
    }
    /// Sets `PR_BODY_CONTENT_LOCATION`: the header field Content-Location of the HTML text.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagbodycontentlocation-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbodycontentlocation-canonical-property)
    pub fn set_body_content_location(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::BODY_CONTENT_LOCATION, value)
    }
    /// The text as HTML, as characters.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagbodyhtml-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbodyhtml-canonical-property)
    #[doc(alias = "PR_BODY_HTML")]
    #[doc(alias = "PidTagBodyHtml")]
    #[doc(alias = "0x1013001F")]
    pub fn body_html(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::BODY_HTML)
    }
    /// Sets `PR_BODY_HTML`: the text as HTML, as characters.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagbodyhtml-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbodyhtml-canonical-property)
    pub fn set_body_html(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::BODY_HTML, value)
    }
    /// Opens `PR_BODY_HTML` as a stream.
    ///
    /// The text as HTML, as characters.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_stream`](crate::MapiProp::open_stream).
    ///
    /// [pidtagbodyhtml-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagbodyhtml-canonical-property)
    #[doc(alias = "PR_BODY_HTML")]
    #[doc(alias = "PidTagBodyHtml")]
    pub fn open_body_html(
        &self,
        access: crate::StreamAccess,
    ) -> crate::Result<crate::Stream<'s>> {
        self.open_stream(crate::tags::BODY_HTML, access)
    }
    /// When the sender submitted it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagclientsubmittime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagclientsubmittime-canonical-property)
    #[doc(alias = "PR_CLIENT_SUBMIT_TIME")]
    #[doc(alias = "PidTagClientSubmitTime")]
    #[doc(alias = "0x00390040")]
    pub fn client_submit_time(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::CLIENT_SUBMIT_TIME)
    }
    /// Sets `PR_CLIENT_SUBMIT_TIME`: when the sender submitted it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagclientsubmittime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagclientsubmittime-canonical-property)
    pub fn set_client_submit_time(
        &self,
        value: std::time::SystemTime,
    ) -> crate::Result<()> {
        self.set(crate::tags::CLIENT_SUBMIT_TIME, value)
    }
    /// Identifies its conversation.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_CONVERSATION_ID")]
    #[doc(alias = "0x30130102")]
    pub fn conversation_id(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::CONVERSATION_ID)
    }
    /// Its place in the conversation that it belongs to.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagconversationindex-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconversationindex-canonical-property)
    #[doc(alias = "PR_CONVERSATION_INDEX")]
    #[doc(alias = "PidTagConversationIndex")]
    #[doc(alias = "0x00710102")]
    pub fn conversation_index(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::CONVERSATION_INDEX)
    }
    /// Sets `PR_CONVERSATION_INDEX`: its place in the conversation that it belongs to.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagconversationindex-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconversationindex-canonical-property)
    pub fn set_conversation_index(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::CONVERSATION_INDEX, value)
    }
    /// Identifies its conversation in old mail systems.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagconversationkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconversationkey-canonical-property)
    #[doc(alias = "PR_CONVERSATION_KEY")]
    #[doc(alias = "PidTagConversationKey")]
    #[doc(alias = "0x000B0102")]
    pub fn conversation_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::CONVERSATION_KEY)
    }
    /// Sets `PR_CONVERSATION_KEY`: identifies its conversation in old mail systems.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagconversationkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconversationkey-canonical-property)
    pub fn set_conversation_key(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::CONVERSATION_KEY, value)
    }
    /// The subject of the conversation that it belongs to.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagconversationtopic-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconversationtopic-canonical-property)
    #[doc(alias = "PR_CONVERSATION_TOPIC")]
    #[doc(alias = "PidTagConversationTopic")]
    #[doc(alias = "0x0070001F")]
    pub fn conversation_topic(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::CONVERSATION_TOPIC)
    }
    /// Sets `PR_CONVERSATION_TOPIC`: the subject of the conversation that it belongs to.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagconversationtopic-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconversationtopic-canonical-property)
    pub fn set_conversation_topic(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::CONVERSATION_TOPIC, value)
    }
    /// It is not to arrive before.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdeferreddeliverytime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeferreddeliverytime-canonical-property)
    #[doc(alias = "PR_DEFERRED_DELIVERY_TIME")]
    #[doc(alias = "PidTagDeferredDeliveryTime")]
    #[doc(alias = "0x000F0040")]
    pub fn deferred_delivery_time(
        &self,
    ) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::DEFERRED_DELIVERY_TIME)
    }
    /// Sets `PR_DEFERRED_DELIVERY_TIME`: it is not to arrive before.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagdeferreddeliverytime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeferreddeliverytime-canonical-property)
    pub fn set_deferred_delivery_time(
        &self,
        value: std::time::SystemTime,
    ) -> crate::Result<()> {
        self.set(crate::tags::DEFERRED_DELIVERY_TIME, value)
    }
    /// How many units of time to wait before it is sent.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdeferredsendnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeferredsendnumber-canonical-property)
    #[doc(alias = "PR_DEFERRED_SEND_NUMBER")]
    #[doc(alias = "PidTagDeferredSendNumber")]
    #[doc(alias = "0x3FEB0003")]
    pub fn deferred_send_number(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::DEFERRED_SEND_NUMBER)
    }
    /// Sets `PR_DEFERRED_SEND_NUMBER`: how many units of time to wait before it is sent.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagdeferredsendnumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeferredsendnumber-canonical-property)
    pub fn set_deferred_send_number(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::DEFERRED_SEND_NUMBER, value)
    }
    /// It is not to be sent before.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdeferredsendtime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeferredsendtime-canonical-property)
    #[doc(alias = "PR_DEFERRED_SEND_TIME")]
    #[doc(alias = "PidTagDeferredSendTime")]
    #[doc(alias = "0x3FEF0040")]
    pub fn deferred_send_time(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::DEFERRED_SEND_TIME)
    }
    /// Sets `PR_DEFERRED_SEND_TIME`: it is not to be sent before.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagdeferredsendtime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeferredsendtime-canonical-property)
    pub fn set_deferred_send_time(
        &self,
        value: std::time::SystemTime,
    ) -> crate::Result<()> {
        self.set(crate::tags::DEFERRED_SEND_TIME, value)
    }
    /// The unit of PR_DEFERRED_SEND_NUMBER.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdeferredsendunits-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeferredsendunits-canonical-property)
    #[doc(alias = "PR_DEFERRED_SEND_UNITS")]
    #[doc(alias = "PidTagDeferredSendUnits")]
    #[doc(alias = "0x3FEC0003")]
    pub fn deferred_send_units(&self) -> crate::Result<Option<crate::flags::TimeUnit>> {
        Ok(
            self
                .get(crate::tags::DEFERRED_SEND_UNITS)?
                .map(|value| crate::flags::TimeUnit::from_raw(value as u32)),
        )
    }
    /// Sets `PR_DEFERRED_SEND_UNITS`: the unit of PR_DEFERRED_SEND_NUMBER.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagdeferredsendunits-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeferredsendunits-canonical-property)
    pub fn set_deferred_send_units(
        &self,
        value: crate::flags::TimeUnit,
    ) -> crate::Result<()> {
        self.set(crate::tags::DEFERRED_SEND_UNITS, value.to_raw().cast_signed())
    }
    /// Whether a rule forwarded it to a delegate.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdelegatedbyrule-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdelegatedbyrule-canonical-property)
    #[doc(alias = "PR_DELEGATED_BY_RULE")]
    #[doc(alias = "PidTagDelegatedByRule")]
    #[doc(alias = "0x3FE3000B")]
    pub fn delegated_by_rule(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::DELEGATED_BY_RULE)
    }
    /// Sets `PR_DELEGATED_BY_RULE`: whether a rule forwarded it to a delegate.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagdelegatedbyrule-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdelegatedbyrule-canonical-property)
    pub fn set_delegated_by_rule(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::DELEGATED_BY_RULE, value)
    }
    /// Whether it is deleted once it is sent.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdeleteaftersubmit-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeleteaftersubmit-canonical-property)
    #[doc(alias = "PR_DELETE_AFTER_SUBMIT")]
    #[doc(alias = "PidTagDeleteAfterSubmit")]
    #[doc(alias = "0x0E01000B")]
    pub fn delete_after_submit(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::DELETE_AFTER_SUBMIT)
    }
    /// Sets `PR_DELETE_AFTER_SUBMIT`: whether it is deleted once it is sent.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagdeleteaftersubmit-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeleteaftersubmit-canonical-property)
    pub fn set_delete_after_submit(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::DELETE_AFTER_SUBMIT, value)
    }
    /// When the message that a report is about arrived.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdelivertime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdelivertime-canonical-property)
    #[doc(alias = "PR_DELIVER_TIME")]
    #[doc(alias = "PidTagDeliverTime")]
    #[doc(alias = "0x00100040")]
    pub fn deliver_time(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::DELIVER_TIME)
    }
    /// The names of those who receive a blind copy, separated by semicolons.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdisplaybcc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaybcc-canonical-property)
    #[doc(alias = "PR_DISPLAY_BCC")]
    #[doc(alias = "PidTagDisplayBcc")]
    #[doc(alias = "0x0E02001F")]
    pub fn display_bcc(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::DISPLAY_BCC)
    }
    /// The names of those who receive a copy, separated by semicolons.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdisplaycc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaycc-canonical-property)
    #[doc(alias = "PR_DISPLAY_CC")]
    #[doc(alias = "PidTagDisplayCc")]
    #[doc(alias = "0x0E03001F")]
    pub fn display_cc(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::DISPLAY_CC)
    }
    /// The names of the primary recipients, separated by semicolons.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdisplayto-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayto-canonical-property)
    #[doc(alias = "PR_DISPLAY_TO")]
    #[doc(alias = "PidTagDisplayTo")]
    #[doc(alias = "0x0E04001F")]
    pub fn display_to(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::DISPLAY_TO)
    }
    /// When an appointment ends, or work on a task.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagenddate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagenddate-canonical-property)
    #[doc(alias = "PR_END_DATE")]
    #[doc(alias = "PidTagEndDate")]
    #[doc(alias = "0x00610040")]
    pub fn end_date(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::END_DATE)
    }
    /// Sets `PR_END_DATE`: when an appointment ends, or work on a task.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagenddate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagenddate-canonical-property)
    pub fn set_end_date(&self, value: std::time::SystemTime) -> crate::Result<()> {
        self.set(crate::tags::END_DATE, value)
    }
    /// After how many units of time it is of no use.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagexpirynumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagexpirynumber-canonical-property)
    #[doc(alias = "PR_EXPIRY_NUMBER")]
    #[doc(alias = "PidTagExpiryNumber")]
    #[doc(alias = "0x3FED0003")]
    pub fn expiry_number(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::EXPIRY_NUMBER)
    }
    /// Sets `PR_EXPIRY_NUMBER`: after how many units of time it is of no use.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagexpirynumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagexpirynumber-canonical-property)
    pub fn set_expiry_number(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::EXPIRY_NUMBER, value)
    }
    /// After that it is of no use.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagexpirytime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagexpirytime-canonical-property)
    #[doc(alias = "PR_EXPIRY_TIME")]
    #[doc(alias = "PidTagExpiryTime")]
    #[doc(alias = "0x00150040")]
    pub fn expiry_time(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::EXPIRY_TIME)
    }
    /// Sets `PR_EXPIRY_TIME`: after that it is of no use.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagexpirytime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagexpirytime-canonical-property)
    pub fn set_expiry_time(&self, value: std::time::SystemTime) -> crate::Result<()> {
        self.set(crate::tags::EXPIRY_TIME, value)
    }
    /// The unit of PR_EXPIRY_NUMBER.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagexpiryunits-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagexpiryunits-canonical-property)
    #[doc(alias = "PR_EXPIRY_UNITS")]
    #[doc(alias = "PidTagExpiryUnits")]
    #[doc(alias = "0x3FEE0003")]
    pub fn expiry_units(&self) -> crate::Result<Option<crate::flags::TimeUnit>> {
        Ok(
            self
                .get(crate::tags::EXPIRY_UNITS)?
                .map(|value| crate::flags::TimeUnit::from_raw(value as u32)),
        )
    }
    /// Sets `PR_EXPIRY_UNITS`: the unit of PR_EXPIRY_NUMBER.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagexpiryunits-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagexpiryunits-canonical-property)
    pub fn set_expiry_units(&self, value: crate::flags::TimeUnit) -> crate::Result<()> {
        self.set(crate::tags::EXPIRY_UNITS, value.to_raw().cast_signed())
    }
    #[cfg(feature = "exchange")]
    /// Opens `PR_FAST_TRANSFER` as an exchange fast transfer.
    ///
    /// With `CREATE | MODIFY` it is made where there is none.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    #[doc(alias = "PR_FAST_TRANSFER")]
    pub fn open_fast_transfer(
        &self,
        flags: crate::flags::OpenPropertyFlags,
    ) -> crate::Result<crate::ExchangeFastTransfer<'s>> {
        self.open_object(crate::tags::FAST_TRANSFER, flags)
    }
    /// When what was to be done was done.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagflagcompletetime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagflagcompletetime-canonical-property)
    #[doc(alias = "PR_FLAG_COMPLETE_TIME")]
    #[doc(alias = "PidTagFlagCompleteTime")]
    #[doc(alias = "0x10910040")]
    pub fn flag_complete_time(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::FLAG_COMPLETE_TIME)
    }
    /// Sets `PR_FLAG_COMPLETE_TIME`: when what was to be done was done.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagflagcompletetime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagflagcompletetime-canonical-property)
    pub fn set_flag_complete_time(
        &self,
        value: std::time::SystemTime,
    ) -> crate::Result<()> {
        self.set(crate::tags::FLAG_COMPLETE_TIME, value)
    }
    /// Whether it is flagged for follow-up.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagflagstatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagflagstatus-canonical-property)
    #[doc(alias = "PR_FLAG_STATUS")]
    #[doc(alias = "PidTagFlagStatus")]
    #[doc(alias = "0x10900003")]
    pub fn flag_status(&self) -> crate::Result<Option<crate::flags::FlagStatus>> {
        Ok(
            self
                .get(crate::tags::FLAG_STATUS)?
                .map(|value| crate::flags::FlagStatus::from_raw(value as u32)),
        )
    }
    /// Sets `PR_FLAG_STATUS`: whether it is flagged for follow-up.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagflagstatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagflagstatus-canonical-property)
    pub fn set_flag_status(&self, value: crate::flags::FlagStatus) -> crate::Result<()> {
        self.set(crate::tags::FLAG_STATUS, value.to_raw().cast_signed())
    }
    /// The colour of its follow-up flag.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagfollowupicon-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfollowupicon-canonical-property)
    #[doc(alias = "PR_FOLLOWUP_ICON")]
    #[doc(alias = "PidTagFollowupIcon")]
    #[doc(alias = "0x10950003")]
    pub fn followup_icon(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::FOLLOWUP_ICON)
    }
    /// Sets `PR_FOLLOWUP_ICON`: the colour of its follow-up flag.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagfollowupicon-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfollowupicon-canonical-property)
    pub fn set_followup_icon(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::FOLLOWUP_ICON, value)
    }
    /// Whether it has attachments.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaghasattachments-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghasattachments-canonical-property)
    #[doc(alias = "PR_HASATTACH")]
    #[doc(alias = "PidTagHasAttachments")]
    #[doc(alias = "0x0E1B000B")]
    pub fn hasattach(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::HASATTACH)
    }
    /// The text as HTML, as bytes in PR_INTERNET_CPID.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaghtml-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghtml-canonical-property)
    #[doc(alias = "PR_HTML")]
    #[doc(alias = "PidTagHtml")]
    #[doc(alias = "0x10130102")]
    pub fn html(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::HTML)
    }
    /// Sets `PR_HTML`: the text as HTML, as bytes in PR_INTERNET_CPID.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaghtml-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghtml-canonical-property)
    pub fn set_html(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::HTML, value)
    }
    /// Opens `PR_HTML` as a stream.
    ///
    /// The text as HTML, as bytes in PR_INTERNET_CPID.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_stream`](crate::MapiProp::open_stream).
    ///
    /// [pidtaghtml-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaghtml-canonical-property)
    #[doc(alias = "PR_HTML")]
    #[doc(alias = "PidTagHtml")]
    pub fn open_html(
        &self,
        access: crate::StreamAccess,
    ) -> crate::Result<crate::Stream<'s>> {
        self.open_stream(crate::tags::HTML, access)
    }
    /// The icon that a client shows for it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagiconindex-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagiconindex-canonical-property)
    #[doc(alias = "PR_ICON_INDEX")]
    #[doc(alias = "PidTagIconIndex")]
    #[doc(alias = "0x10800003")]
    pub fn icon_index(&self) -> crate::Result<Option<crate::flags::IconIndex>> {
        Ok(
            self
                .get(crate::tags::ICON_INDEX)?
                .map(|value| crate::flags::IconIndex::from_raw(value as u32)),
        )
    }
    /// Sets `PR_ICON_INDEX`: the icon that a client shows for it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagiconindex-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagiconindex-canonical-property)
    pub fn set_icon_index(&self, value: crate::flags::IconIndex) -> crate::Result<()> {
        self.set(crate::tags::ICON_INDEX, value.to_raw().cast_signed())
    }
    /// How important the sender finds it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagimportance-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagimportance-canonical-property)
    #[doc(alias = "PR_IMPORTANCE")]
    #[doc(alias = "PidTagImportance")]
    #[doc(alias = "0x00170003")]
    pub fn importance(&self) -> crate::Result<Option<crate::flags::Importance>> {
        Ok(
            self
                .get(crate::tags::IMPORTANCE)?
                .map(|value| crate::flags::Importance::from_raw(value as u32)),
        )
    }
    /// Sets `PR_IMPORTANCE`: how important the sender finds it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagimportance-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagimportance-canonical-property)
    pub fn set_importance(&self, value: crate::flags::Importance) -> crate::Result<()> {
        self.set(crate::tags::IMPORTANCE, value.to_raw().cast_signed())
    }
    /// Whether the message is not complete.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagincompletecopy-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagincompletecopy-canonical-property)
    #[doc(alias = "PR_INCOMPLETE_COPY")]
    #[doc(alias = "PidTagIncompleteCopy")]
    #[doc(alias = "0x0035000B")]
    pub fn incomplete_copy(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::INCOMPLETE_COPY)
    }
    /// In which format it is to leave for the Internet.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaginternetmailoverrideformat-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetmailoverrideformat-canonical-property)
    #[doc(alias = "PR_INETMAIL_OVERRIDE_FORMAT")]
    #[doc(alias = "PidTagInternetMailOverrideFormat")]
    #[doc(alias = "0x59020003")]
    pub fn inetmail_override_format(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::INETMAIL_OVERRIDE_FORMAT)
    }
    /// Sets `PR_INETMAIL_OVERRIDE_FORMAT`: in which format it is to leave for the Internet.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaginternetmailoverrideformat-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetmailoverrideformat-canonical-property)
    pub fn set_inetmail_override_format(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::INETMAIL_OVERRIDE_FORMAT, value)
    }
    /// A number that a mail protocol gives it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaginternetarticlenumber-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetarticlenumber-canonical-property)
    #[doc(alias = "PR_INTERNET_ARTICLE_NUMBER")]
    #[doc(alias = "PidTagInternetArticleNumber")]
    #[doc(alias = "0x0E230003")]
    pub fn internet_article_number(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::INTERNET_ARTICLE_NUMBER)
    }
    /// The code page of the HTML bytes and of headers.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaginternetcodepage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetcodepage-canonical-property)
    #[doc(alias = "PR_INTERNET_CPID")]
    #[doc(alias = "PidTagInternetCodepage")]
    #[doc(alias = "0x3FDE0003")]
    pub fn internet_cpid(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::INTERNET_CPID)
    }
    /// Sets `PR_INTERNET_CPID`: the code page of the HTML bytes and of headers.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaginternetcodepage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetcodepage-canonical-property)
    pub fn set_internet_cpid(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::INTERNET_CPID, value)
    }
    /// The header field Message-ID, with its angle brackets.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaginternetmessageid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetmessageid-canonical-property)
    #[doc(alias = "PR_INTERNET_MESSAGE_ID")]
    #[doc(alias = "PidTagInternetMessageId")]
    #[doc(alias = "0x1035001F")]
    pub fn internet_message_id(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::INTERNET_MESSAGE_ID)
    }
    /// Sets `PR_INTERNET_MESSAGE_ID`: the header field Message-ID, with its angle brackets.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaginternetmessageid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetmessageid-canonical-property)
    pub fn set_internet_message_id(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::INTERNET_MESSAGE_ID, value)
    }
    /// The header field Organization.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaginternetorganization-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetorganization-canonical-property)
    #[doc(alias = "PR_INTERNET_ORGANIZATION")]
    #[doc(alias = "PidTagInternetOrganization")]
    #[doc(alias = "0x1037001F")]
    pub fn internet_organization(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::INTERNET_ORGANIZATION)
    }
    /// Sets `PR_INTERNET_ORGANIZATION`: the header field Organization.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaginternetorganization-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetorganization-canonical-property)
    pub fn set_internet_organization(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::INTERNET_ORGANIZATION, value)
    }
    /// The header field References.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaginternetreferences-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetreferences-canonical-property)
    #[doc(alias = "PR_INTERNET_REFERENCES")]
    #[doc(alias = "PidTagInternetReferences")]
    #[doc(alias = "0x1039001F")]
    pub fn internet_references(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::INTERNET_REFERENCES)
    }
    /// Sets `PR_INTERNET_REFERENCES`: the header field References.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaginternetreferences-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetreferences-canonical-property)
    pub fn set_internet_references(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::INTERNET_REFERENCES, value)
    }
    /// The header field Return-Path.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaginternetreturnpath-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetreturnpath-canonical-property)
    #[doc(alias = "PR_INTERNET_RETURN_PATH")]
    #[doc(alias = "PidTagInternetReturnPath")]
    #[doc(alias = "0x1046001F")]
    pub fn internet_return_path(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::INTERNET_RETURN_PATH)
    }
    /// Sets `PR_INTERNET_RETURN_PATH`: the header field Return-Path.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaginternetreturnpath-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginternetreturnpath-canonical-property)
    pub fn set_internet_return_path(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::INTERNET_RETURN_PATH, value)
    }
    /// The header field In-Reply-To.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaginreplytoid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginreplytoid-canonical-property)
    #[doc(alias = "PR_IN_REPLY_TO_ID")]
    #[doc(alias = "PidTagInReplyToId")]
    #[doc(alias = "0x1042001F")]
    pub fn in_reply_to_id(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::IN_REPLY_TO_ID)
    }
    /// Sets `PR_IN_REPLY_TO_ID`: the header field In-Reply-To.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaginreplytoid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaginreplytoid-canonical-property)
    pub fn set_in_reply_to_id(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::IN_REPLY_TO_ID, value)
    }
    /// What was last done with it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaglastverbexecuted-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglastverbexecuted-canonical-property)
    #[doc(alias = "PR_LAST_VERB_EXECUTED")]
    #[doc(alias = "PidTagLastVerbExecuted")]
    #[doc(alias = "0x10810003")]
    pub fn last_verb_executed(&self) -> crate::Result<Option<crate::flags::LastVerb>> {
        Ok(
            self
                .get(crate::tags::LAST_VERB_EXECUTED)?
                .map(|value| crate::flags::LastVerb::from_raw(value as u32)),
        )
    }
    /// Sets `PR_LAST_VERB_EXECUTED`: what was last done with it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaglastverbexecuted-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglastverbexecuted-canonical-property)
    pub fn set_last_verb_executed(
        &self,
        value: crate::flags::LastVerb,
    ) -> crate::Result<()> {
        self.set(crate::tags::LAST_VERB_EXECUTED, value.to_raw().cast_signed())
    }
    /// When that was done.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaglastverbexecutiontime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglastverbexecutiontime-canonical-property)
    #[doc(alias = "PR_LAST_VERB_EXECUTION_TIME")]
    #[doc(alias = "PidTagLastVerbExecutionTime")]
    #[doc(alias = "0x10820040")]
    pub fn last_verb_execution_time(
        &self,
    ) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::LAST_VERB_EXECUTION_TIME)
    }
    /// Sets `PR_LAST_VERB_EXECUTION_TIME`: when that was done.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaglastverbexecutiontime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglastverbexecutiontime-canonical-property)
    pub fn set_last_verb_execution_time(
        &self,
        value: std::time::SystemTime,
    ) -> crate::Result<()> {
        self.set(crate::tags::LAST_VERB_EXECUTION_TIME, value)
    }
    /// The header field List-Help.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaglisthelp-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglisthelp-canonical-property)
    #[doc(alias = "PR_LIST_HELP")]
    #[doc(alias = "PidTagListHelp")]
    #[doc(alias = "0x1043001F")]
    pub fn list_help(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::LIST_HELP)
    }
    /// Sets `PR_LIST_HELP`: the header field List-Help.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaglisthelp-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglisthelp-canonical-property)
    pub fn set_list_help(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::LIST_HELP, value)
    }
    /// The header field List-Subscribe.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaglistsubscribe-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglistsubscribe-canonical-property)
    #[doc(alias = "PR_LIST_SUBSCRIBE")]
    #[doc(alias = "PidTagListSubscribe")]
    #[doc(alias = "0x1044001F")]
    pub fn list_subscribe(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::LIST_SUBSCRIBE)
    }
    /// Sets `PR_LIST_SUBSCRIBE`: the header field List-Subscribe.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaglistsubscribe-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglistsubscribe-canonical-property)
    pub fn set_list_subscribe(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::LIST_SUBSCRIBE, value)
    }
    /// The header field List-Unsubscribe.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaglistunsubscribe-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglistunsubscribe-canonical-property)
    #[doc(alias = "PR_LIST_UNSUBSCRIBE")]
    #[doc(alias = "PidTagListUnsubscribe")]
    #[doc(alias = "0x1045001F")]
    pub fn list_unsubscribe(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::LIST_UNSUBSCRIBE)
    }
    /// Sets `PR_LIST_UNSUBSCRIBE`: the header field List-Unsubscribe.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaglistunsubscribe-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglistunsubscribe-canonical-property)
    pub fn set_list_unsubscribe(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::LIST_UNSUBSCRIBE, value)
    }
    /// When the object was changed last in this store, whatever its other times say.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_LOCAL_COMMIT_TIME")]
    #[doc(alias = "0x67090040")]
    pub fn local_commit_time(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::LOCAL_COMMIT_TIME)
    }
    /// Opens `PR_MESSAGE_ATTACHMENTS` as a table.
    ///
    /// The attachments, as a table; OpenProperty gives it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    ///
    /// [pidtagmessageattachments-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageattachments-canonical-property)
    #[doc(alias = "PR_MESSAGE_ATTACHMENTS")]
    #[doc(alias = "PidTagMessageAttachments")]
    pub fn open_message_attachments(&self) -> crate::Result<crate::Table<'s>> {
        self.open_object(
            crate::tags::MESSAGE_ATTACHMENTS,
            crate::flags::OpenPropertyFlags::empty(),
        )
    }
    /// Whether the user is named as receiving a copy.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmessageccme-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageccme-canonical-property)
    #[doc(alias = "PR_MESSAGE_CC_ME")]
    #[doc(alias = "PidTagMessageCcMe")]
    #[doc(alias = "0x0058000B")]
    pub fn message_cc_me(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::MESSAGE_CC_ME)
    }
    /// What kind of item it is: `IPM.Note`.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmessageclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageclass-canonical-property)
    #[doc(alias = "PR_MESSAGE_CLASS")]
    #[doc(alias = "PidTagMessageClass")]
    #[doc(alias = "0x001A001F")]
    pub fn message_class(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::MESSAGE_CLASS)
    }
    /// Sets `PR_MESSAGE_CLASS`: what kind of item it is: `IPM.Note`.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagmessageclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageclass-canonical-property)
    pub fn set_message_class(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::MESSAGE_CLASS, value)
    }
    /// The code page of 8-bit text.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmessagecodepage-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagecodepage-canonical-property)
    #[doc(alias = "PR_MESSAGE_CODEPAGE")]
    #[doc(alias = "PidTagMessageCodepage")]
    #[doc(alias = "0x3FFD0003")]
    pub fn message_codepage(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::MESSAGE_CODEPAGE)
    }
    /// When it arrived.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmessagedeliverytime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagedeliverytime-canonical-property)
    #[doc(alias = "PR_MESSAGE_DELIVERY_TIME")]
    #[doc(alias = "PidTagMessageDeliveryTime")]
    #[doc(alias = "0x0E060040")]
    pub fn message_delivery_time(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::MESSAGE_DELIVERY_TIME)
    }
    /// Sets `PR_MESSAGE_DELIVERY_TIME`: when it arrived.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagmessagedeliverytime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagedeliverytime-canonical-property)
    pub fn set_message_delivery_time(
        &self,
        value: std::time::SystemTime,
    ) -> crate::Result<()> {
        self.set(crate::tags::MESSAGE_DELIVERY_TIME, value)
    }
    /// The state of the message; a client sets it before the first save only.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmessageflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageflags-canonical-property)
    #[doc(alias = "PR_MESSAGE_FLAGS")]
    #[doc(alias = "PidTagMessageFlags")]
    #[doc(alias = "0x0E070003")]
    pub fn message_flags(&self) -> crate::Result<Option<crate::flags::MessageFlags>> {
        Ok(
            self
                .get(crate::tags::MESSAGE_FLAGS)?
                .map(|value| crate::flags::MessageFlags::from_bits_retain(value as u32)),
        )
    }
    /// Sets `PR_MESSAGE_FLAGS`: the state of the message; a client sets it before the first save
    /// only.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagmessageflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageflags-canonical-property)
    pub fn set_message_flags(
        &self,
        value: crate::flags::MessageFlags,
    ) -> crate::Result<()> {
        self.set(crate::tags::MESSAGE_FLAGS, value.bits().cast_signed())
    }
    /// The locale in which it was written.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmessagelocaleid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagelocaleid-canonical-property)
    #[doc(alias = "PR_MESSAGE_LOCALE_ID")]
    #[doc(alias = "PidTagMessageLocaleId")]
    #[doc(alias = "0x3FF10003")]
    pub fn message_locale_id(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::MESSAGE_LOCALE_ID)
    }
    /// Sets `PR_MESSAGE_LOCALE_ID`: the locale in which it was written.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagmessagelocaleid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagelocaleid-canonical-property)
    pub fn set_message_locale_id(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::MESSAGE_LOCALE_ID, value)
    }
    /// Opens `PR_MESSAGE_RECIPIENTS` as a table.
    ///
    /// The recipients, as a table; OpenProperty gives it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    ///
    /// [pidtagmessagerecipients-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagerecipients-canonical-property)
    #[doc(alias = "PR_MESSAGE_RECIPIENTS")]
    #[doc(alias = "PidTagMessageRecipients")]
    pub fn open_message_recipients(&self) -> crate::Result<crate::Table<'s>> {
        self.open_object(
            crate::tags::MESSAGE_RECIPIENTS,
            crate::flags::OpenPropertyFlags::empty(),
        )
    }
    /// Whether the user is named as a recipient of any kind.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmessagerecipientme-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagerecipientme-canonical-property)
    #[doc(alias = "PR_MESSAGE_RECIP_ME")]
    #[doc(alias = "PidTagMessageRecipientMe")]
    #[doc(alias = "0x0059000B")]
    pub fn message_recip_me(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::MESSAGE_RECIP_ME)
    }
    /// Size of the message, in bytes; of a store or folder, of all in it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmessagesize-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagesize-canonical-property)
    #[doc(alias = "PR_MESSAGE_SIZE")]
    #[doc(alias = "PidTagMessageSize")]
    #[doc(alias = "0x0E080003")]
    pub fn message_size(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::MESSAGE_SIZE)
    }
    /// Size in bytes, for what is larger than 2 GiB.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmessagesizeextended-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagesizeextended-canonical-property)
    #[doc(alias = "PR_MESSAGE_SIZE_EXTENDED")]
    #[doc(alias = "PidTagMessageSizeExtended")]
    #[doc(alias = "0x0E080014")]
    pub fn message_size_extended(&self) -> crate::Result<Option<i64>> {
        self.get(crate::tags::MESSAGE_SIZE_EXTENDED)
    }
    /// How the mail system identifies it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmessagesubmissionid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagesubmissionid-canonical-property)
    #[doc(alias = "PR_MESSAGE_SUBMISSION_ID")]
    #[doc(alias = "PidTagMessageSubmissionId")]
    #[doc(alias = "0x00470102")]
    pub fn message_submission_id(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::MESSAGE_SUBMISSION_ID)
    }
    /// Whether the user is named as a primary recipient.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmessagetome-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagetome-canonical-property)
    #[doc(alias = "PR_MESSAGE_TO_ME")]
    #[doc(alias = "PidTagMessageToMe")]
    #[doc(alias = "0x0057000B")]
    pub fn message_to_me(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::MESSAGE_TO_ME)
    }
    /// The format in which it was written.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmessageeditorformat-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageeditorformat-canonical-property)
    #[doc(alias = "PR_MSG_EDITOR_FORMAT")]
    #[doc(alias = "PidTagMessageEditorFormat")]
    #[doc(alias = "0x59090003")]
    pub fn msg_editor_format(
        &self,
    ) -> crate::Result<Option<crate::flags::EditorFormat>> {
        Ok(
            self
                .get(crate::tags::MSG_EDITOR_FORMAT)?
                .map(|value| crate::flags::EditorFormat::from_raw(value as u32)),
        )
    }
    /// Sets `PR_MSG_EDITOR_FORMAT`: the format in which it was written.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagmessageeditorformat-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageeditorformat-canonical-property)
    pub fn set_msg_editor_format(
        &self,
        value: crate::flags::EditorFormat,
    ) -> crate::Result<()> {
        self.set(crate::tags::MSG_EDITOR_FORMAT, value.to_raw().cast_signed())
    }
    /// What a client has noted about it; SetMessageStatus changes it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmessagestatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagestatus-canonical-property)
    #[doc(alias = "PR_MSG_STATUS")]
    #[doc(alias = "PidTagMessageStatus")]
    #[doc(alias = "0x0E170003")]
    pub fn msg_status(&self) -> crate::Result<Option<crate::flags::MessageStatus>> {
        Ok(
            self
                .get(crate::tags::MSG_STATUS)?
                .map(|value| crate::flags::MessageStatus::from_bits_retain(value as u32)),
        )
    }
    /// Which of the bodies is the original.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_NATIVE_BODY_INFO")]
    #[doc(alias = "0x10160003")]
    pub fn native_body_info(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::NATIVE_BODY_INFO)
    }
    /// The account that it is sent from next.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagnextsendacct-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnextsendacct-canonical-property)
    #[doc(alias = "PR_NEXT_SEND_ACCT")]
    #[doc(alias = "PidTagNextSendAcct")]
    #[doc(alias = "0x0E29001F")]
    pub fn next_send_acct(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::NEXT_SEND_ACCT)
    }
    /// Sets `PR_NEXT_SEND_ACCT`: the account that it is sent from next.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagnextsendacct-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnextsendacct-canonical-property)
    pub fn set_next_send_acct(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::NEXT_SEND_ACCT, value)
    }
    /// Whether the sender wants to know that it was not read.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagnonreceiptnotificationrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnonreceiptnotificationrequested-canonical-property)
    #[doc(alias = "PR_NON_RECEIPT_NOTIFICATION_REQUESTED")]
    #[doc(alias = "PidTagNonReceiptNotificationRequested")]
    #[doc(alias = "0x0C06000B")]
    pub fn non_receipt_notification_requested(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::NON_RECEIPT_NOTIFICATION_REQUESTED)
    }
    /// Sets `PR_NON_RECEIPT_NOTIFICATION_REQUESTED`: whether the sender wants to know that it was
    /// not read.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagnonreceiptnotificationrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnonreceiptnotificationrequested-canonical-property)
    pub fn set_non_receipt_notification_requested(
        &self,
        value: bool,
    ) -> crate::Result<()> {
        self.set(crate::tags::NON_RECEIPT_NOTIFICATION_REQUESTED, value)
    }
    /// The subject without its prefix.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagnormalizedsubject-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnormalizedsubject-canonical-property)
    #[doc(alias = "PR_NORMALIZED_SUBJECT")]
    #[doc(alias = "PidTagNormalizedSubject")]
    #[doc(alias = "0x0E1D001F")]
    pub fn normalized_subject(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::NORMALIZED_SUBJECT)
    }
    /// Who wrote the message that this one is about: the type of the address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalauthoraddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalauthoraddresstype-canonical-property)
    #[doc(alias = "PR_ORIGINAL_AUTHOR_ADDRTYPE")]
    #[doc(alias = "PidTagOriginalAuthorAddressType")]
    #[doc(alias = "0x0079001F")]
    pub fn original_author_addrtype(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ORIGINAL_AUTHOR_ADDRTYPE)
    }
    /// Sets `PR_ORIGINAL_AUTHOR_ADDRTYPE`: who wrote the message that this one is about: the type
    /// of the address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalauthoraddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalauthoraddresstype-canonical-property)
    pub fn set_original_author_addrtype(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_AUTHOR_ADDRTYPE, value)
    }
    /// Who wrote the message that this one is about: the address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalauthoremailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalauthoremailaddress-canonical-property)
    #[doc(alias = "PR_ORIGINAL_AUTHOR_EMAIL_ADDRESS")]
    #[doc(alias = "PidTagOriginalAuthorEmailAddress")]
    #[doc(alias = "0x007A001F")]
    pub fn original_author_email_address(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ORIGINAL_AUTHOR_EMAIL_ADDRESS)
    }
    /// Sets `PR_ORIGINAL_AUTHOR_EMAIL_ADDRESS`: who wrote the message that this one is about: the
    /// address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalauthoremailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalauthoremailaddress-canonical-property)
    pub fn set_original_author_email_address(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_AUTHOR_EMAIL_ADDRESS, value)
    }
    /// Who wrote the message that this one is about: the entry identifier.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalauthorentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalauthorentryid-canonical-property)
    #[doc(alias = "PR_ORIGINAL_AUTHOR_ENTRYID")]
    #[doc(alias = "PidTagOriginalAuthorEntryId")]
    #[doc(alias = "0x004C0102")]
    pub fn original_author_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(
            self
                .get(crate::tags::ORIGINAL_AUTHOR_ENTRYID)?
                .map(crate::EntryId::from_bytes),
        )
    }
    /// Sets `PR_ORIGINAL_AUTHOR_ENTRYID`: who wrote the message that this one is about: the entry
    /// identifier.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalauthorentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalauthorentryid-canonical-property)
    pub fn set_original_author_entryid(
        &self,
        value: &crate::EntryId,
    ) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_AUTHOR_ENTRYID, value.as_bytes())
    }
    /// Who wrote the message that this one is about: the name.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalauthorname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalauthorname-canonical-property)
    #[doc(alias = "PR_ORIGINAL_AUTHOR_NAME")]
    #[doc(alias = "PidTagOriginalAuthorName")]
    #[doc(alias = "0x004D001F")]
    pub fn original_author_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ORIGINAL_AUTHOR_NAME)
    }
    /// Sets `PR_ORIGINAL_AUTHOR_NAME`: who wrote the message that this one is about: the name.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalauthorname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalauthorname-canonical-property)
    pub fn set_original_author_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_AUTHOR_NAME, value)
    }
    /// Who wrote the message that this one is about: the search key.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalauthorsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalauthorsearchkey-canonical-property)
    #[doc(alias = "PR_ORIGINAL_AUTHOR_SEARCH_KEY")]
    #[doc(alias = "PidTagOriginalAuthorSearchKey")]
    #[doc(alias = "0x00560102")]
    pub fn original_author_search_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::ORIGINAL_AUTHOR_SEARCH_KEY)
    }
    /// Sets `PR_ORIGINAL_AUTHOR_SEARCH_KEY`: who wrote the message that this one is about: the
    /// search key.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalauthorsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalauthorsearchkey-canonical-property)
    pub fn set_original_author_search_key(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_AUTHOR_SEARCH_KEY, value)
    }
    /// When the message arrived that this one is about.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginaldeliverytime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginaldeliverytime-canonical-property)
    #[doc(alias = "PR_ORIGINAL_DELIVERY_TIME")]
    #[doc(alias = "PidTagOriginalDeliveryTime")]
    #[doc(alias = "0x00550040")]
    pub fn original_delivery_time(
        &self,
    ) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::ORIGINAL_DELIVERY_TIME)
    }
    /// Sets `PR_ORIGINAL_DELIVERY_TIME`: when the message arrived that this one is about.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginaldeliverytime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginaldeliverytime-canonical-property)
    pub fn set_original_delivery_time(
        &self,
        value: std::time::SystemTime,
    ) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_DELIVERY_TIME, value)
    }
    /// Those who received a blind copy of the message that this one is about.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginaldisplaybcc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginaldisplaybcc-canonical-property)
    #[doc(alias = "PR_ORIGINAL_DISPLAY_BCC")]
    #[doc(alias = "PidTagOriginalDisplayBcc")]
    #[doc(alias = "0x0072001F")]
    pub fn original_display_bcc(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ORIGINAL_DISPLAY_BCC)
    }
    /// Those who received a copy of the message that this one is about.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginaldisplaycc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginaldisplaycc-canonical-property)
    #[doc(alias = "PR_ORIGINAL_DISPLAY_CC")]
    #[doc(alias = "PidTagOriginalDisplayCc")]
    #[doc(alias = "0x0073001F")]
    pub fn original_display_cc(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ORIGINAL_DISPLAY_CC)
    }
    /// The primary recipients of the message that this one is about.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginaldisplayto-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginaldisplayto-canonical-property)
    #[doc(alias = "PR_ORIGINAL_DISPLAY_TO")]
    #[doc(alias = "PidTagOriginalDisplayTo")]
    #[doc(alias = "0x0074001F")]
    pub fn original_display_to(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ORIGINAL_DISPLAY_TO)
    }
    /// Who sent the message that this one is about: the type of the address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalsenderaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsenderaddresstype-canonical-property)
    #[doc(alias = "PR_ORIGINAL_SENDER_ADDRTYPE")]
    #[doc(alias = "PidTagOriginalSenderAddressType")]
    #[doc(alias = "0x0066001F")]
    pub fn original_sender_addrtype(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ORIGINAL_SENDER_ADDRTYPE)
    }
    /// Sets `PR_ORIGINAL_SENDER_ADDRTYPE`: who sent the message that this one is about: the type
    /// of the address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalsenderaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsenderaddresstype-canonical-property)
    pub fn set_original_sender_addrtype(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_SENDER_ADDRTYPE, value)
    }
    /// Who sent the message that this one is about: the address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalsenderemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsenderemailaddress-canonical-property)
    #[doc(alias = "PR_ORIGINAL_SENDER_EMAIL_ADDRESS")]
    #[doc(alias = "PidTagOriginalSenderEmailAddress")]
    #[doc(alias = "0x0067001F")]
    pub fn original_sender_email_address(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ORIGINAL_SENDER_EMAIL_ADDRESS)
    }
    /// Sets `PR_ORIGINAL_SENDER_EMAIL_ADDRESS`: who sent the message that this one is about: the
    /// address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalsenderemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsenderemailaddress-canonical-property)
    pub fn set_original_sender_email_address(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_SENDER_EMAIL_ADDRESS, value)
    }
    /// Who sent the message that this one is about: the entry identifier.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalsenderentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsenderentryid-canonical-property)
    #[doc(alias = "PR_ORIGINAL_SENDER_ENTRYID")]
    #[doc(alias = "PidTagOriginalSenderEntryId")]
    #[doc(alias = "0x005B0102")]
    pub fn original_sender_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(
            self
                .get(crate::tags::ORIGINAL_SENDER_ENTRYID)?
                .map(crate::EntryId::from_bytes),
        )
    }
    /// Sets `PR_ORIGINAL_SENDER_ENTRYID`: who sent the message that this one is about: the entry
    /// identifier.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalsenderentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsenderentryid-canonical-property)
    pub fn set_original_sender_entryid(
        &self,
        value: &crate::EntryId,
    ) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_SENDER_ENTRYID, value.as_bytes())
    }
    /// Who sent the message that this one is about: the name.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalsendername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsendername-canonical-property)
    #[doc(alias = "PR_ORIGINAL_SENDER_NAME")]
    #[doc(alias = "PidTagOriginalSenderName")]
    #[doc(alias = "0x005A001F")]
    pub fn original_sender_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ORIGINAL_SENDER_NAME)
    }
    /// Sets `PR_ORIGINAL_SENDER_NAME`: who sent the message that this one is about: the name.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalsendername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsendername-canonical-property)
    pub fn set_original_sender_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_SENDER_NAME, value)
    }
    /// Who sent the message that this one is about: the search key.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalsendersearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsendersearchkey-canonical-property)
    #[doc(alias = "PR_ORIGINAL_SENDER_SEARCH_KEY")]
    #[doc(alias = "PidTagOriginalSenderSearchKey")]
    #[doc(alias = "0x005C0102")]
    pub fn original_sender_search_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::ORIGINAL_SENDER_SEARCH_KEY)
    }
    /// Sets `PR_ORIGINAL_SENDER_SEARCH_KEY`: who sent the message that this one is about: the
    /// search key.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalsendersearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsendersearchkey-canonical-property)
    pub fn set_original_sender_search_key(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_SENDER_SEARCH_KEY, value)
    }
    /// How private the message was that this one answers or forwards.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalsensitivity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsensitivity-canonical-property)
    #[doc(alias = "PR_ORIGINAL_SENSITIVITY")]
    #[doc(alias = "PidTagOriginalSensitivity")]
    #[doc(alias = "0x002E0003")]
    pub fn original_sensitivity(
        &self,
    ) -> crate::Result<Option<crate::flags::Sensitivity>> {
        Ok(
            self
                .get(crate::tags::ORIGINAL_SENSITIVITY)?
                .map(|value| crate::flags::Sensitivity::from_raw(value as u32)),
        )
    }
    /// Sets `PR_ORIGINAL_SENSITIVITY`: how private the message was that this one answers or
    /// forwards.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalsensitivity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsensitivity-canonical-property)
    pub fn set_original_sensitivity(
        &self,
        value: crate::flags::Sensitivity,
    ) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_SENSITIVITY, value.to_raw().cast_signed())
    }
    /// On whose behalf the message was sent that this one is about: the type of the address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalsentrepresentingaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsentrepresentingaddresstype-canonical-property)
    #[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_ADDRTYPE")]
    #[doc(alias = "PidTagOriginalSentRepresentingAddressType")]
    #[doc(alias = "0x0068001F")]
    pub fn original_sent_representing_addrtype(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ORIGINAL_SENT_REPRESENTING_ADDRTYPE)
    }
    /// Sets `PR_ORIGINAL_SENT_REPRESENTING_ADDRTYPE`: on whose behalf the message was sent that
    /// this one is about: the type of the address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalsentrepresentingaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsentrepresentingaddresstype-canonical-property)
    pub fn set_original_sent_representing_addrtype(
        &self,
        value: &str,
    ) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_SENT_REPRESENTING_ADDRTYPE, value)
    }
    /// On whose behalf the message was sent that this one is about: the address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalsentrepresentingemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsentrepresentingemailaddress-canonical-property)
    #[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS")]
    #[doc(alias = "PidTagOriginalSentRepresentingEmailAddress")]
    #[doc(alias = "0x0069001F")]
    pub fn original_sent_representing_email_address(
        &self,
    ) -> crate::Result<Option<String>> {
        self.get(crate::tags::ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS)
    }
    /// Sets `PR_ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS`: on whose behalf the message was sent
    /// that this one is about: the address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalsentrepresentingemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsentrepresentingemailaddress-canonical-property)
    pub fn set_original_sent_representing_email_address(
        &self,
        value: &str,
    ) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS, value)
    }
    /// On whose behalf the message was sent that this one is about: the entry identifier.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalsentrepresentingentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsentrepresentingentryid-canonical-property)
    #[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_ENTRYID")]
    #[doc(alias = "PidTagOriginalSentRepresentingEntryId")]
    #[doc(alias = "0x005E0102")]
    pub fn original_sent_representing_entryid(
        &self,
    ) -> crate::Result<Option<crate::EntryId>> {
        Ok(
            self
                .get(crate::tags::ORIGINAL_SENT_REPRESENTING_ENTRYID)?
                .map(crate::EntryId::from_bytes),
        )
    }
    /// Sets `PR_ORIGINAL_SENT_REPRESENTING_ENTRYID`: on whose behalf the message was sent that
    /// this one is about: the entry identifier.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalsentrepresentingentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsentrepresentingentryid-canonical-property)
    pub fn set_original_sent_representing_entryid(
        &self,
        value: &crate::EntryId,
    ) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_SENT_REPRESENTING_ENTRYID, value.as_bytes())
    }
    /// On whose behalf the message was sent that this one is about: the name.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalsentrepresentingname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsentrepresentingname-canonical-property)
    #[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_NAME")]
    #[doc(alias = "PidTagOriginalSentRepresentingName")]
    #[doc(alias = "0x005D001F")]
    pub fn original_sent_representing_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ORIGINAL_SENT_REPRESENTING_NAME)
    }
    /// Sets `PR_ORIGINAL_SENT_REPRESENTING_NAME`: on whose behalf the message was sent that this
    /// one is about: the name.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalsentrepresentingname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsentrepresentingname-canonical-property)
    pub fn set_original_sent_representing_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_SENT_REPRESENTING_NAME, value)
    }
    /// On whose behalf the message was sent that this one is about: the search key.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalsentrepresentingsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsentrepresentingsearchkey-canonical-property)
    #[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_SEARCH_KEY")]
    #[doc(alias = "PidTagOriginalSentRepresentingSearchKey")]
    #[doc(alias = "0x005F0102")]
    pub fn original_sent_representing_search_key(
        &self,
    ) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::ORIGINAL_SENT_REPRESENTING_SEARCH_KEY)
    }
    /// Sets `PR_ORIGINAL_SENT_REPRESENTING_SEARCH_KEY`: on whose behalf the message was sent that
    /// this one is about: the search key.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalsentrepresentingsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsentrepresentingsearchkey-canonical-property)
    pub fn set_original_sent_representing_search_key(
        &self,
        value: &[u8],
    ) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_SENT_REPRESENTING_SEARCH_KEY, value)
    }
    /// The subject of the message that this one is about.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalsubject-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsubject-canonical-property)
    #[doc(alias = "PR_ORIGINAL_SUBJECT")]
    #[doc(alias = "PidTagOriginalSubject")]
    #[doc(alias = "0x0049001F")]
    pub fn original_subject(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ORIGINAL_SUBJECT)
    }
    /// Sets `PR_ORIGINAL_SUBJECT`: the subject of the message that this one is about.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalsubject-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsubject-canonical-property)
    pub fn set_original_subject(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_SUBJECT, value)
    }
    /// When the message was submitted that this one is about.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalsubmittime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsubmittime-canonical-property)
    #[doc(alias = "PR_ORIGINAL_SUBMIT_TIME")]
    #[doc(alias = "PidTagOriginalSubmitTime")]
    #[doc(alias = "0x004E0040")]
    pub fn original_submit_time(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::ORIGINAL_SUBMIT_TIME)
    }
    /// Sets `PR_ORIGINAL_SUBMIT_TIME`: when the message was submitted that this one is about.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalsubmittime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalsubmittime-canonical-property)
    pub fn set_original_submit_time(
        &self,
        value: std::time::SystemTime,
    ) -> crate::Result<()> {
        self.set(crate::tags::ORIGINAL_SUBMIT_TIME, value)
    }
    /// Whether the sender wants to know that it arrived.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginatordeliveryreportrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginatordeliveryreportrequested-canonical-property)
    #[doc(alias = "PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED")]
    #[doc(alias = "PidTagOriginatorDeliveryReportRequested")]
    #[doc(alias = "0x0023000B")]
    pub fn originator_delivery_report_requested(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::ORIGINATOR_DELIVERY_REPORT_REQUESTED)
    }
    /// Sets `PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED`: whether the sender wants to know that it
    /// arrived.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginatordeliveryreportrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginatordeliveryreportrequested-canonical-property)
    pub fn set_originator_delivery_report_requested(
        &self,
        value: bool,
    ) -> crate::Result<()> {
        self.set(crate::tags::ORIGINATOR_DELIVERY_REPORT_REQUESTED, value)
    }
    /// Whether the sender wants to know that it did not arrive.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginatornondeliveryreportrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginatornondeliveryreportrequested-canonical-property)
    #[doc(alias = "PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED")]
    #[doc(alias = "PidTagOriginatorNonDeliveryReportRequested")]
    #[doc(alias = "0x0C08000B")]
    pub fn originator_non_delivery_report_requested(
        &self,
    ) -> crate::Result<Option<bool>> {
        self.get(crate::tags::ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED)
    }
    /// Sets `PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED`: whether the sender wants to know that
    /// it did not arrive.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginatornondeliveryreportrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginatornondeliveryreportrequested-canonical-property)
    pub fn set_originator_non_delivery_report_requested(
        &self,
        value: bool,
    ) -> crate::Result<()> {
        self.set(crate::tags::ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED, value)
    }
    /// The class of the message that this one is about.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagoriginalmessageclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalmessageclass-canonical-property)
    #[doc(alias = "PR_ORIG_MESSAGE_CLASS")]
    #[doc(alias = "PidTagOriginalMessageClass")]
    #[doc(alias = "0x004B001F")]
    pub fn orig_message_class(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ORIG_MESSAGE_CLASS)
    }
    /// Sets `PR_ORIG_MESSAGE_CLASS`: the class of the message that this one is about.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagoriginalmessageclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagoriginalmessageclass-canonical-property)
    pub fn set_orig_message_class(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ORIG_MESSAGE_CLASS, value)
    }
    /// Identifies an appointment in its organiser's calendar.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagownerappointmentid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagownerappointmentid-canonical-property)
    #[doc(alias = "PR_OWNER_APPT_ID")]
    #[doc(alias = "PidTagOwnerAppointmentId")]
    #[doc(alias = "0x00620003")]
    pub fn owner_appt_id(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::OWNER_APPT_ID)
    }
    /// Sets `PR_OWNER_APPT_ID`: identifies an appointment in its organiser's calendar.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagownerappointmentid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagownerappointmentid-canonical-property)
    pub fn set_owner_appt_id(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::OWNER_APPT_ID, value)
    }
    /// The search key of the message that this one answers or reports on.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_PARENT_KEY")]
    #[doc(alias = "0x00250102")]
    pub fn parent_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::PARENT_KEY)
    }
    /// Sets `PR_PARENT_KEY`: the search key of the message that this one answers or reports on.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_parent_key(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::PARENT_KEY, value)
    }
    /// Whether it must be preprocessed before it is sent.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagpreprocess-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpreprocess-canonical-property)
    #[doc(alias = "PR_PREPROCESS")]
    #[doc(alias = "PidTagPreprocess")]
    #[doc(alias = "0x0E22000B")]
    pub fn preprocess(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::PREPROCESS)
    }
    /// Sets `PR_PREPROCESS`: whether it must be preprocessed before it is sent.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagpreprocess-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpreprocess-canonical-property)
    pub fn set_preprocess(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::PREPROCESS, value)
    }
    /// The account that it is sent from first.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagprimarysendaccount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprimarysendaccount-canonical-property)
    #[doc(alias = "PR_PRIMARY_SEND_ACCOUNT")]
    #[doc(alias = "PidTagPrimarySendAccount")]
    #[doc(alias = "0x0E28001F")]
    pub fn primary_send_account(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::PRIMARY_SEND_ACCOUNT)
    }
    /// Sets `PR_PRIMARY_SEND_ACCOUNT`: the account that it is sent from first.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagprimarysendaccount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprimarysendaccount-canonical-property)
    pub fn set_primary_send_account(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::PRIMARY_SEND_ACCOUNT, value)
    }
    /// How urgently transports should carry it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagpriority-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpriority-canonical-property)
    #[doc(alias = "PR_PRIORITY")]
    #[doc(alias = "PidTagPriority")]
    #[doc(alias = "0x00260003")]
    pub fn priority(&self) -> crate::Result<Option<crate::flags::Priority>> {
        Ok(
            self
                .get(crate::tags::PRIORITY)?
                .map(|value| crate::flags::Priority::from_raw(value as u32)),
        )
    }
    /// Sets `PR_PRIORITY`: how urgently transports should carry it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagpriority-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpriority-canonical-property)
    pub fn set_priority(&self, value: crate::flags::Priority) -> crate::Result<()> {
        self.set(crate::tags::PRIORITY, value.to_raw().cast_signed())
    }
    /// When a transport took it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagprovidersubmittime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprovidersubmittime-canonical-property)
    #[doc(alias = "PR_PROVIDER_SUBMIT_TIME")]
    #[doc(alias = "PidTagProviderSubmitTime")]
    #[doc(alias = "0x00480040")]
    pub fn provider_submit_time(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::PROVIDER_SUBMIT_TIME)
    }
    /// Sets `PR_PROVIDER_SUBMIT_TIME`: when a transport took it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagprovidersubmittime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprovidersubmittime-canonical-property)
    pub fn set_provider_submit_time(
        &self,
        value: std::time::SystemTime,
    ) -> crate::Result<()> {
        self.set(crate::tags::PROVIDER_SUBMIT_TIME, value)
    }
    /// For whom it was received: the type of the address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreceivedrepresentingaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedrepresentingaddresstype-canonical-property)
    #[doc(alias = "PR_RCVD_REPRESENTING_ADDRTYPE")]
    #[doc(alias = "PidTagReceivedRepresentingAddressType")]
    #[doc(alias = "0x0077001F")]
    pub fn rcvd_representing_addrtype(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::RCVD_REPRESENTING_ADDRTYPE)
    }
    /// Sets `PR_RCVD_REPRESENTING_ADDRTYPE`: for whom it was received: the type of the address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreceivedrepresentingaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedrepresentingaddresstype-canonical-property)
    pub fn set_rcvd_representing_addrtype(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::RCVD_REPRESENTING_ADDRTYPE, value)
    }
    /// For whom it was received: the address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreceivedrepresentingemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedrepresentingemailaddress-canonical-property)
    #[doc(alias = "PR_RCVD_REPRESENTING_EMAIL_ADDRESS")]
    #[doc(alias = "PidTagReceivedRepresentingEmailAddress")]
    #[doc(alias = "0x0078001F")]
    pub fn rcvd_representing_email_address(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::RCVD_REPRESENTING_EMAIL_ADDRESS)
    }
    /// Sets `PR_RCVD_REPRESENTING_EMAIL_ADDRESS`: for whom it was received: the address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreceivedrepresentingemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedrepresentingemailaddress-canonical-property)
    pub fn set_rcvd_representing_email_address(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::RCVD_REPRESENTING_EMAIL_ADDRESS, value)
    }
    /// For whom it was received: the entry identifier.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreceivedrepresentingentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedrepresentingentryid-canonical-property)
    #[doc(alias = "PR_RCVD_REPRESENTING_ENTRYID")]
    #[doc(alias = "PidTagReceivedRepresentingEntryId")]
    #[doc(alias = "0x00430102")]
    pub fn rcvd_representing_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(
            self
                .get(crate::tags::RCVD_REPRESENTING_ENTRYID)?
                .map(crate::EntryId::from_bytes),
        )
    }
    /// Sets `PR_RCVD_REPRESENTING_ENTRYID`: for whom it was received: the entry identifier.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreceivedrepresentingentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedrepresentingentryid-canonical-property)
    pub fn set_rcvd_representing_entryid(
        &self,
        value: &crate::EntryId,
    ) -> crate::Result<()> {
        self.set(crate::tags::RCVD_REPRESENTING_ENTRYID, value.as_bytes())
    }
    /// For whom it was received: the name.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreceivedrepresentingname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedrepresentingname-canonical-property)
    #[doc(alias = "PR_RCVD_REPRESENTING_NAME")]
    #[doc(alias = "PidTagReceivedRepresentingName")]
    #[doc(alias = "0x0044001F")]
    pub fn rcvd_representing_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::RCVD_REPRESENTING_NAME)
    }
    /// Sets `PR_RCVD_REPRESENTING_NAME`: for whom it was received: the name.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreceivedrepresentingname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedrepresentingname-canonical-property)
    pub fn set_rcvd_representing_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::RCVD_REPRESENTING_NAME, value)
    }
    /// For whom it was received: the search key.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreceivedrepresentingsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedrepresentingsearchkey-canonical-property)
    #[doc(alias = "PR_RCVD_REPRESENTING_SEARCH_KEY")]
    #[doc(alias = "PidTagReceivedRepresentingSearchKey")]
    #[doc(alias = "0x00520102")]
    pub fn rcvd_representing_search_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::RCVD_REPRESENTING_SEARCH_KEY)
    }
    /// Sets `PR_RCVD_REPRESENTING_SEARCH_KEY`: for whom it was received: the search key.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreceivedrepresentingsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedrepresentingsearchkey-canonical-property)
    pub fn set_rcvd_representing_search_key(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::RCVD_REPRESENTING_SEARCH_KEY, value)
    }
    /// For whom it was received: the Internet address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_RCVD_REPRESENTING_SMTP_ADDRESS")]
    #[doc(alias = "0x5D08001F")]
    pub fn rcvd_representing_smtp_address(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::RCVD_REPRESENTING_SMTP_ADDRESS)
    }
    /// Sets `PR_RCVD_REPRESENTING_SMTP_ADDRESS`: for whom it was received: the Internet address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_rcvd_representing_smtp_address(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::RCVD_REPRESENTING_SMTP_ADDRESS, value)
    }
    /// Whether it has been read.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagread-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagread-canonical-property)
    #[doc(alias = "PR_READ")]
    #[doc(alias = "PidTagRead")]
    #[doc(alias = "0x0E69000B")]
    pub fn read(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::READ)
    }
    /// Where read reports go: the entry identifier.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreadreceiptentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreadreceiptentryid-canonical-property)
    #[doc(alias = "PR_READ_RECEIPT_ENTRYID")]
    #[doc(alias = "PidTagReadReceiptEntryId")]
    #[doc(alias = "0x00460102")]
    pub fn read_receipt_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::READ_RECEIPT_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Sets `PR_READ_RECEIPT_ENTRYID`: where read reports go: the entry identifier.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreadreceiptentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreadreceiptentryid-canonical-property)
    pub fn set_read_receipt_entryid(&self, value: &crate::EntryId) -> crate::Result<()> {
        self.set(crate::tags::READ_RECEIPT_ENTRYID, value.as_bytes())
    }
    /// Whether the sender wants to know that it was read.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreadreceiptrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreadreceiptrequested-canonical-property)
    #[doc(alias = "PR_READ_RECEIPT_REQUESTED")]
    #[doc(alias = "PidTagReadReceiptRequested")]
    #[doc(alias = "0x0029000B")]
    pub fn read_receipt_requested(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::READ_RECEIPT_REQUESTED)
    }
    /// Sets `PR_READ_RECEIPT_REQUESTED`: whether the sender wants to know that it was read.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreadreceiptrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreadreceiptrequested-canonical-property)
    pub fn set_read_receipt_requested(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::READ_RECEIPT_REQUESTED, value)
    }
    /// Where read reports go: the search key.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreadreceiptsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreadreceiptsearchkey-canonical-property)
    #[doc(alias = "PR_READ_RECEIPT_SEARCH_KEY")]
    #[doc(alias = "PidTagReadReceiptSearchKey")]
    #[doc(alias = "0x00530102")]
    pub fn read_receipt_search_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::READ_RECEIPT_SEARCH_KEY)
    }
    /// Sets `PR_READ_RECEIPT_SEARCH_KEY`: where read reports go: the search key.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreadreceiptsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreadreceiptsearchkey-canonical-property)
    pub fn set_read_receipt_search_key(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::READ_RECEIPT_SEARCH_KEY, value)
    }
    /// When the message that a report is about was read.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreceipttime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceipttime-canonical-property)
    #[doc(alias = "PR_RECEIPT_TIME")]
    #[doc(alias = "PidTagReceiptTime")]
    #[doc(alias = "0x002A0040")]
    pub fn receipt_time(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::RECEIPT_TIME)
    }
    /// Who received it: the type of the address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreceivedbyaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedbyaddresstype-canonical-property)
    #[doc(alias = "PR_RECEIVED_BY_ADDRTYPE")]
    #[doc(alias = "PidTagReceivedByAddressType")]
    #[doc(alias = "0x0075001F")]
    pub fn received_by_addrtype(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::RECEIVED_BY_ADDRTYPE)
    }
    /// Sets `PR_RECEIVED_BY_ADDRTYPE`: who received it: the type of the address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreceivedbyaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedbyaddresstype-canonical-property)
    pub fn set_received_by_addrtype(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::RECEIVED_BY_ADDRTYPE, value)
    }
    /// Who received it: the address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreceivedbyemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedbyemailaddress-canonical-property)
    #[doc(alias = "PR_RECEIVED_BY_EMAIL_ADDRESS")]
    #[doc(alias = "PidTagReceivedByEmailAddress")]
    #[doc(alias = "0x0076001F")]
    pub fn received_by_email_address(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::RECEIVED_BY_EMAIL_ADDRESS)
    }
    /// Sets `PR_RECEIVED_BY_EMAIL_ADDRESS`: who received it: the address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreceivedbyemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedbyemailaddress-canonical-property)
    pub fn set_received_by_email_address(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::RECEIVED_BY_EMAIL_ADDRESS, value)
    }
    /// Who received it: the entry identifier.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreceivedbyentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedbyentryid-canonical-property)
    #[doc(alias = "PR_RECEIVED_BY_ENTRYID")]
    #[doc(alias = "PidTagReceivedByEntryId")]
    #[doc(alias = "0x003F0102")]
    pub fn received_by_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::RECEIVED_BY_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Sets `PR_RECEIVED_BY_ENTRYID`: who received it: the entry identifier.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreceivedbyentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedbyentryid-canonical-property)
    pub fn set_received_by_entryid(&self, value: &crate::EntryId) -> crate::Result<()> {
        self.set(crate::tags::RECEIVED_BY_ENTRYID, value.as_bytes())
    }
    /// Who received it: the name.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreceivedbyname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedbyname-canonical-property)
    #[doc(alias = "PR_RECEIVED_BY_NAME")]
    #[doc(alias = "PidTagReceivedByName")]
    #[doc(alias = "0x0040001F")]
    pub fn received_by_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::RECEIVED_BY_NAME)
    }
    /// Sets `PR_RECEIVED_BY_NAME`: who received it: the name.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreceivedbyname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedbyname-canonical-property)
    pub fn set_received_by_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::RECEIVED_BY_NAME, value)
    }
    /// Who received it: the search key.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreceivedbysearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedbysearchkey-canonical-property)
    #[doc(alias = "PR_RECEIVED_BY_SEARCH_KEY")]
    #[doc(alias = "PidTagReceivedBySearchKey")]
    #[doc(alias = "0x00510102")]
    pub fn received_by_search_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::RECEIVED_BY_SEARCH_KEY)
    }
    /// Sets `PR_RECEIVED_BY_SEARCH_KEY`: who received it: the search key.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreceivedbysearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivedbysearchkey-canonical-property)
    pub fn set_received_by_search_key(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::RECEIVED_BY_SEARCH_KEY, value)
    }
    /// Who received it: the Internet address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_RECEIVED_BY_SMTP_ADDRESS")]
    #[doc(alias = "0x5D07001F")]
    pub fn received_by_smtp_address(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::RECEIVED_BY_SMTP_ADDRESS)
    }
    /// Sets `PR_RECEIVED_BY_SMTP_ADDRESS`: who received it: the Internet address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_received_by_smtp_address(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::RECEIVED_BY_SMTP_ADDRESS, value)
    }
    /// Whether no other recipient may receive it instead.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagrecipientreassignmentprohibited-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipientreassignmentprohibited-canonical-property)
    #[doc(alias = "PR_RECIPIENT_REASSIGNMENT_PROHIBITED")]
    #[doc(alias = "PidTagRecipientReassignmentProhibited")]
    #[doc(alias = "0x002B000B")]
    pub fn recipient_reassignment_prohibited(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::RECIPIENT_REASSIGNMENT_PROHIBITED)
    }
    /// Sets `PR_RECIPIENT_REASSIGNMENT_PROHIBITED`: whether no other recipient may receive it
    /// instead.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagrecipientreassignmentprohibited-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipientreassignmentprohibited-canonical-property)
    pub fn set_recipient_reassignment_prohibited(
        &self,
        value: bool,
    ) -> crate::Result<()> {
        self.set(crate::tags::RECIPIENT_REASSIGNMENT_PROHIBITED, value)
    }
    /// Whom to answer: entry identifiers, packed one after the other.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreplyrecipiententries-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreplyrecipiententries-canonical-property)
    #[doc(alias = "PR_REPLY_RECIPIENT_ENTRIES")]
    #[doc(alias = "PidTagReplyRecipientEntries")]
    #[doc(alias = "0x004F0102")]
    pub fn reply_recipient_entries(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::REPLY_RECIPIENT_ENTRIES)
    }
    /// Sets `PR_REPLY_RECIPIENT_ENTRIES`: whom to answer: entry identifiers, packed one after the
    /// other.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreplyrecipiententries-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreplyrecipiententries-canonical-property)
    pub fn set_reply_recipient_entries(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::REPLY_RECIPIENT_ENTRIES, value)
    }
    /// Whom to answer: the names, separated by semicolons.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreplyrecipientnames-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreplyrecipientnames-canonical-property)
    #[doc(alias = "PR_REPLY_RECIPIENT_NAMES")]
    #[doc(alias = "PidTagReplyRecipientNames")]
    #[doc(alias = "0x0050001F")]
    pub fn reply_recipient_names(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::REPLY_RECIPIENT_NAMES)
    }
    /// Sets `PR_REPLY_RECIPIENT_NAMES`: whom to answer: the names, separated by semicolons.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreplyrecipientnames-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreplyrecipientnames-canonical-property)
    pub fn set_reply_recipient_names(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::REPLY_RECIPIENT_NAMES, value)
    }
    /// Whether an answer is wanted.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreplyrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreplyrequested-canonical-property)
    #[doc(alias = "PR_REPLY_REQUESTED")]
    #[doc(alias = "PidTagReplyRequested")]
    #[doc(alias = "0x0C17000B")]
    pub fn reply_requested(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::REPLY_REQUESTED)
    }
    /// Sets `PR_REPLY_REQUESTED`: whether an answer is wanted.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreplyrequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreplyrequested-canonical-property)
    pub fn set_reply_requested(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::REPLY_REQUESTED, value)
    }
    /// Until when it is to be answered.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreplytime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreplytime-canonical-property)
    #[doc(alias = "PR_REPLY_TIME")]
    #[doc(alias = "PidTagReplyTime")]
    #[doc(alias = "0x00300040")]
    pub fn reply_time(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::REPLY_TIME)
    }
    /// Sets `PR_REPLY_TIME`: until when it is to be answered.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreplytime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreplytime-canonical-property)
    pub fn set_reply_time(&self, value: std::time::SystemTime) -> crate::Result<()> {
        self.set(crate::tags::REPLY_TIME, value)
    }
    /// Where reports go: the entry identifier.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreportentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreportentryid-canonical-property)
    #[doc(alias = "PR_REPORT_ENTRYID")]
    #[doc(alias = "PidTagReportEntryId")]
    #[doc(alias = "0x00450102")]
    pub fn report_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::REPORT_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Sets `PR_REPORT_ENTRYID`: where reports go: the entry identifier.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreportentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreportentryid-canonical-property)
    pub fn set_report_entryid(&self, value: &crate::EntryId) -> crate::Result<()> {
        self.set(crate::tags::REPORT_ENTRYID, value.as_bytes())
    }
    /// Where reports go: the name.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreportname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreportname-canonical-property)
    #[doc(alias = "PR_REPORT_NAME")]
    #[doc(alias = "PidTagReportName")]
    #[doc(alias = "0x003A001F")]
    pub fn report_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::REPORT_NAME)
    }
    /// Sets `PR_REPORT_NAME`: where reports go: the name.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreportname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreportname-canonical-property)
    pub fn set_report_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::REPORT_NAME, value)
    }
    /// Where reports go: the search key.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreportsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreportsearchkey-canonical-property)
    #[doc(alias = "PR_REPORT_SEARCH_KEY")]
    #[doc(alias = "PidTagReportSearchKey")]
    #[doc(alias = "0x00540102")]
    pub fn report_search_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::REPORT_SEARCH_KEY)
    }
    /// Sets `PR_REPORT_SEARCH_KEY`: where reports go: the search key.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreportsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreportsearchkey-canonical-property)
    pub fn set_report_search_key(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::REPORT_SEARCH_KEY, value)
    }
    /// Links a report with its message.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreporttag-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreporttag-canonical-property)
    #[doc(alias = "PR_REPORT_TAG")]
    #[doc(alias = "PidTagReportTag")]
    #[doc(alias = "0x00310102")]
    pub fn report_tag(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::REPORT_TAG)
    }
    /// Sets `PR_REPORT_TAG`: links a report with its message.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreporttag-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreporttag-canonical-property)
    pub fn set_report_tag(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::REPORT_TAG, value)
    }
    /// What a report says.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreporttext-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreporttext-canonical-property)
    #[doc(alias = "PR_REPORT_TEXT")]
    #[doc(alias = "PidTagReportText")]
    #[doc(alias = "0x1001001F")]
    pub fn report_text(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::REPORT_TEXT)
    }
    /// Sets `PR_REPORT_TEXT`: what a report says.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreporttext-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreporttext-canonical-property)
    pub fn set_report_text(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::REPORT_TEXT, value)
    }
    /// When the report was made.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreporttime-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreporttime-canonical-property)
    #[doc(alias = "PR_REPORT_TIME")]
    #[doc(alias = "PidTagReportTime")]
    #[doc(alias = "0x00320040")]
    pub fn report_time(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::REPORT_TIME)
    }
    /// Whether invited people are to answer.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagresponserequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresponserequested-canonical-property)
    #[doc(alias = "PR_RESPONSE_REQUESTED")]
    #[doc(alias = "PidTagResponseRequested")]
    #[doc(alias = "0x0063000B")]
    pub fn response_requested(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::RESPONSE_REQUESTED)
    }
    /// Sets `PR_RESPONSE_REQUESTED`: whether invited people are to answer.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagresponserequested-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresponserequested-canonical-property)
    pub fn set_response_requested(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::RESPONSE_REQUESTED, value)
    }
    /// Whether a report returns the whole message.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagreturnedmessageid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreturnedmessageid-canonical-property)
    #[doc(alias = "PR_RETURNED_IPM")]
    #[doc(alias = "PidTagReturnedMessageid")]
    #[doc(alias = "0x0033000B")]
    pub fn returned_ipm(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::RETURNED_IPM)
    }
    /// Sets `PR_RETURNED_IPM`: whether a report returns the whole message.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagreturnedmessageid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreturnedmessageid-canonical-property)
    pub fn set_returned_ipm(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::RETURNED_IPM, value)
    }
    /// The text as compressed rich text.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagrtfcompressed-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfcompressed-canonical-property)
    #[doc(alias = "PR_RTF_COMPRESSED")]
    #[doc(alias = "PidTagRtfCompressed")]
    #[doc(alias = "0x10090102")]
    pub fn rtf_compressed(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::RTF_COMPRESSED)
    }
    /// Sets `PR_RTF_COMPRESSED`: the text as compressed rich text.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagrtfcompressed-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfcompressed-canonical-property)
    pub fn set_rtf_compressed(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::RTF_COMPRESSED, value)
    }
    /// Opens `PR_RTF_COMPRESSED` as a stream.
    ///
    /// The text as compressed rich text.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_stream`](crate::MapiProp::open_stream).
    ///
    /// [pidtagrtfcompressed-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfcompressed-canonical-property)
    #[doc(alias = "PR_RTF_COMPRESSED")]
    #[doc(alias = "PidTagRtfCompressed")]
    pub fn open_rtf_compressed(
        &self,
        access: crate::StreamAccess,
    ) -> crate::Result<crate::Stream<'s>> {
        self.open_stream(crate::tags::RTF_COMPRESSED, access)
    }
    /// Whether the rich text says the same as PR_BODY.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagrtfinsync-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfinsync-canonical-property)
    #[doc(alias = "PR_RTF_IN_SYNC")]
    #[doc(alias = "PidTagRtfInSync")]
    #[doc(alias = "0x0E1F000B")]
    pub fn rtf_in_sync(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::RTF_IN_SYNC)
    }
    /// Sets `PR_RTF_IN_SYNC`: whether the rich text says the same as PR_BODY.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagrtfinsync-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfinsync-canonical-property)
    pub fn set_rtf_in_sync(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::RTF_IN_SYNC, value)
    }
    /// How many characters of the text count for the checksum.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagrtfsyncbodycount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfsyncbodycount-canonical-property)
    #[doc(alias = "PR_RTF_SYNC_BODY_COUNT")]
    #[doc(alias = "PidTagRtfSyncBodyCount")]
    #[doc(alias = "0x10070003")]
    pub fn rtf_sync_body_count(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::RTF_SYNC_BODY_COUNT)
    }
    /// Sets `PR_RTF_SYNC_BODY_COUNT`: how many characters of the text count for the checksum.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagrtfsyncbodycount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfsyncbodycount-canonical-property)
    pub fn set_rtf_sync_body_count(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::RTF_SYNC_BODY_COUNT, value)
    }
    /// A checksum of the text that the rich text was made with.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagrtfsyncbodycrc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfsyncbodycrc-canonical-property)
    #[doc(alias = "PR_RTF_SYNC_BODY_CRC")]
    #[doc(alias = "PidTagRtfSyncBodyCrc")]
    #[doc(alias = "0x10060003")]
    pub fn rtf_sync_body_crc(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::RTF_SYNC_BODY_CRC)
    }
    /// Sets `PR_RTF_SYNC_BODY_CRC`: a checksum of the text that the rich text was made with.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagrtfsyncbodycrc-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfsyncbodycrc-canonical-property)
    pub fn set_rtf_sync_body_crc(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::RTF_SYNC_BODY_CRC, value)
    }
    /// The beginning of the text that counts for the checksum.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagrtfsyncbodytag-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfsyncbodytag-canonical-property)
    #[doc(alias = "PR_RTF_SYNC_BODY_TAG")]
    #[doc(alias = "PidTagRtfSyncBodyTag")]
    #[doc(alias = "0x1008001F")]
    pub fn rtf_sync_body_tag(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::RTF_SYNC_BODY_TAG)
    }
    /// Sets `PR_RTF_SYNC_BODY_TAG`: the beginning of the text that counts for the checksum.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagrtfsyncbodytag-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfsyncbodytag-canonical-property)
    pub fn set_rtf_sync_body_tag(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::RTF_SYNC_BODY_TAG, value)
    }
    /// How many characters stand before that text.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagrtfsyncprefixcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfsyncprefixcount-canonical-property)
    #[doc(alias = "PR_RTF_SYNC_PREFIX_COUNT")]
    #[doc(alias = "PidTagRtfSyncPrefixCount")]
    #[doc(alias = "0x10100003")]
    pub fn rtf_sync_prefix_count(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::RTF_SYNC_PREFIX_COUNT)
    }
    /// Sets `PR_RTF_SYNC_PREFIX_COUNT`: how many characters stand before that text.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagrtfsyncprefixcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfsyncprefixcount-canonical-property)
    pub fn set_rtf_sync_prefix_count(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::RTF_SYNC_PREFIX_COUNT, value)
    }
    /// How many characters stand after that text.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagrtfsynctrailingcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfsynctrailingcount-canonical-property)
    #[doc(alias = "PR_RTF_SYNC_TRAILING_COUNT")]
    #[doc(alias = "PidTagRtfSyncTrailingCount")]
    #[doc(alias = "0x10110003")]
    pub fn rtf_sync_trailing_count(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::RTF_SYNC_TRAILING_COUNT)
    }
    /// Sets `PR_RTF_SYNC_TRAILING_COUNT`: how many characters stand after that text.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagrtfsynctrailingcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrtfsynctrailingcount-canonical-property)
    pub fn set_rtf_sync_trailing_count(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::RTF_SYNC_TRAILING_COUNT, value)
    }
    /// How it is protected.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_SECURITY")]
    #[doc(alias = "0x00340003")]
    pub fn security(&self) -> crate::Result<Option<crate::flags::SecurityFlags>> {
        Ok(
            self
                .get(crate::tags::SECURITY)?
                .map(|value| crate::flags::SecurityFlags::from_bits_retain(value as u32)),
        )
    }
    /// Sets `PR_SECURITY`: how it is protected.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_security(&self, value: crate::flags::SecurityFlags) -> crate::Result<()> {
        self.set(crate::tags::SECURITY, value.bits().cast_signed())
    }
    /// Who sent it: the type of the address, such as `SMTP`.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsenderaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsenderaddresstype-canonical-property)
    #[doc(alias = "PR_SENDER_ADDRTYPE")]
    #[doc(alias = "PidTagSenderAddressType")]
    #[doc(alias = "0x0C1E001F")]
    pub fn sender_addrtype(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::SENDER_ADDRTYPE)
    }
    /// Sets `PR_SENDER_ADDRTYPE`: who sent it: the type of the address, such as `SMTP`.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsenderaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsenderaddresstype-canonical-property)
    pub fn set_sender_addrtype(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::SENDER_ADDRTYPE, value)
    }
    /// Who sent it: the address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsenderemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsenderemailaddress-canonical-property)
    #[doc(alias = "PR_SENDER_EMAIL_ADDRESS")]
    #[doc(alias = "PidTagSenderEmailAddress")]
    #[doc(alias = "0x0C1F001F")]
    pub fn sender_email_address(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::SENDER_EMAIL_ADDRESS)
    }
    /// Sets `PR_SENDER_EMAIL_ADDRESS`: who sent it: the address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsenderemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsenderemailaddress-canonical-property)
    pub fn set_sender_email_address(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::SENDER_EMAIL_ADDRESS, value)
    }
    /// Who sent it: the entry identifier.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsenderentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsenderentryid-canonical-property)
    #[doc(alias = "PR_SENDER_ENTRYID")]
    #[doc(alias = "PidTagSenderEntryId")]
    #[doc(alias = "0x0C190102")]
    pub fn sender_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::SENDER_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Sets `PR_SENDER_ENTRYID`: who sent it: the entry identifier.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsenderentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsenderentryid-canonical-property)
    pub fn set_sender_entryid(&self, value: &crate::EntryId) -> crate::Result<()> {
        self.set(crate::tags::SENDER_ENTRYID, value.as_bytes())
    }
    /// Who sent it: the name.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsendername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendername-canonical-property)
    #[doc(alias = "PR_SENDER_NAME")]
    #[doc(alias = "PidTagSenderName")]
    #[doc(alias = "0x0C1A001F")]
    pub fn sender_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::SENDER_NAME)
    }
    /// Sets `PR_SENDER_NAME`: who sent it: the name.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsendername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendername-canonical-property)
    pub fn set_sender_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::SENDER_NAME, value)
    }
    /// Who sent it: the search key.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsendersearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendersearchkey-canonical-property)
    #[doc(alias = "PR_SENDER_SEARCH_KEY")]
    #[doc(alias = "PidTagSenderSearchKey")]
    #[doc(alias = "0x0C1D0102")]
    pub fn sender_search_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::SENDER_SEARCH_KEY)
    }
    /// Sets `PR_SENDER_SEARCH_KEY`: who sent it: the search key.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsendersearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendersearchkey-canonical-property)
    pub fn set_sender_search_key(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::SENDER_SEARCH_KEY, value)
    }
    /// Who sent it: the Internet address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsendersmtpaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendersmtpaddress-canonical-property)
    #[doc(alias = "PR_SENDER_SMTP_ADDRESS")]
    #[doc(alias = "PidTagSenderSmtpAddress")]
    #[doc(alias = "0x5D01001F")]
    pub fn sender_smtp_address(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::SENDER_SMTP_ADDRESS)
    }
    /// Sets `PR_SENDER_SMTP_ADDRESS`: who sent it: the Internet address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsendersmtpaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendersmtpaddress-canonical-property)
    pub fn set_sender_smtp_address(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::SENDER_SMTP_ADDRESS, value)
    }
    /// How private it is.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsensitivity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsensitivity-canonical-property)
    #[doc(alias = "PR_SENSITIVITY")]
    #[doc(alias = "PidTagSensitivity")]
    #[doc(alias = "0x00360003")]
    pub fn sensitivity(&self) -> crate::Result<Option<crate::flags::Sensitivity>> {
        Ok(
            self
                .get(crate::tags::SENSITIVITY)?
                .map(|value| crate::flags::Sensitivity::from_raw(value as u32)),
        )
    }
    /// Sets `PR_SENSITIVITY`: how private it is.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsensitivity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsensitivity-canonical-property)
    pub fn set_sensitivity(
        &self,
        value: crate::flags::Sensitivity,
    ) -> crate::Result<()> {
        self.set(crate::tags::SENSITIVITY, value.to_raw().cast_signed())
    }
    /// The folder that it moves to once it is sent.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsentmailentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentmailentryid-canonical-property)
    #[doc(alias = "PR_SENTMAIL_ENTRYID")]
    #[doc(alias = "PidTagSentMailEntryId")]
    #[doc(alias = "0x0E0A0102")]
    pub fn sentmail_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::SENTMAIL_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Sets `PR_SENTMAIL_ENTRYID`: the folder that it moves to once it is sent.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsentmailentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentmailentryid-canonical-property)
    pub fn set_sentmail_entryid(&self, value: &crate::EntryId) -> crate::Result<()> {
        self.set(crate::tags::SENTMAIL_ENTRYID, value.as_bytes())
    }
    /// On whose behalf it was sent: the type of the address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsentrepresentingaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingaddresstype-canonical-property)
    #[doc(alias = "PR_SENT_REPRESENTING_ADDRTYPE")]
    #[doc(alias = "PidTagSentRepresentingAddressType")]
    #[doc(alias = "0x0064001F")]
    pub fn sent_representing_addrtype(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::SENT_REPRESENTING_ADDRTYPE)
    }
    /// Sets `PR_SENT_REPRESENTING_ADDRTYPE`: on whose behalf it was sent: the type of the address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsentrepresentingaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingaddresstype-canonical-property)
    pub fn set_sent_representing_addrtype(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::SENT_REPRESENTING_ADDRTYPE, value)
    }
    /// On whose behalf it was sent: the address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsentrepresentingemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingemailaddress-canonical-property)
    #[doc(alias = "PR_SENT_REPRESENTING_EMAIL_ADDRESS")]
    #[doc(alias = "PidTagSentRepresentingEmailAddress")]
    #[doc(alias = "0x0065001F")]
    pub fn sent_representing_email_address(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::SENT_REPRESENTING_EMAIL_ADDRESS)
    }
    /// Sets `PR_SENT_REPRESENTING_EMAIL_ADDRESS`: on whose behalf it was sent: the address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsentrepresentingemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingemailaddress-canonical-property)
    pub fn set_sent_representing_email_address(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::SENT_REPRESENTING_EMAIL_ADDRESS, value)
    }
    /// On whose behalf it was sent: the entry identifier.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsentrepresentingentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingentryid-canonical-property)
    #[doc(alias = "PR_SENT_REPRESENTING_ENTRYID")]
    #[doc(alias = "PidTagSentRepresentingEntryId")]
    #[doc(alias = "0x00410102")]
    pub fn sent_representing_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(
            self
                .get(crate::tags::SENT_REPRESENTING_ENTRYID)?
                .map(crate::EntryId::from_bytes),
        )
    }
    /// Sets `PR_SENT_REPRESENTING_ENTRYID`: on whose behalf it was sent: the entry identifier.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsentrepresentingentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingentryid-canonical-property)
    pub fn set_sent_representing_entryid(
        &self,
        value: &crate::EntryId,
    ) -> crate::Result<()> {
        self.set(crate::tags::SENT_REPRESENTING_ENTRYID, value.as_bytes())
    }
    /// On whose behalf it was sent: the name.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsentrepresentingname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingname-canonical-property)
    #[doc(alias = "PR_SENT_REPRESENTING_NAME")]
    #[doc(alias = "PidTagSentRepresentingName")]
    #[doc(alias = "0x0042001F")]
    pub fn sent_representing_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::SENT_REPRESENTING_NAME)
    }
    /// Sets `PR_SENT_REPRESENTING_NAME`: on whose behalf it was sent: the name.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsentrepresentingname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingname-canonical-property)
    pub fn set_sent_representing_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::SENT_REPRESENTING_NAME, value)
    }
    /// On whose behalf it was sent: the search key.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsentrepresentingsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingsearchkey-canonical-property)
    #[doc(alias = "PR_SENT_REPRESENTING_SEARCH_KEY")]
    #[doc(alias = "PidTagSentRepresentingSearchKey")]
    #[doc(alias = "0x003B0102")]
    pub fn sent_representing_search_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::SENT_REPRESENTING_SEARCH_KEY)
    }
    /// Sets `PR_SENT_REPRESENTING_SEARCH_KEY`: on whose behalf it was sent: the search key.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsentrepresentingsearchkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingsearchkey-canonical-property)
    pub fn set_sent_representing_search_key(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::SENT_REPRESENTING_SEARCH_KEY, value)
    }
    /// On whose behalf it was sent: the Internet address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsentrepresentingsmtpaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingsmtpaddress-canonical-property)
    #[doc(alias = "PR_SENT_REPRESENTING_SMTP_ADDRESS")]
    #[doc(alias = "PidTagSentRepresentingSmtpAddress")]
    #[doc(alias = "0x5D02001F")]
    pub fn sent_representing_smtp_address(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::SENT_REPRESENTING_SMTP_ADDRESS)
    }
    /// Sets `PR_SENT_REPRESENTING_SMTP_ADDRESS`: on whose behalf it was sent: the Internet
    /// address.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsentrepresentingsmtpaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsentrepresentingsmtpaddress-canonical-property)
    pub fn set_sent_representing_smtp_address(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::SENT_REPRESENTING_SMTP_ADDRESS, value)
    }
    /// When an appointment begins, or work on a task.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagstartdate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstartdate-canonical-property)
    #[doc(alias = "PR_START_DATE")]
    #[doc(alias = "PidTagStartDate")]
    #[doc(alias = "0x00600040")]
    pub fn start_date(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::START_DATE)
    }
    /// Sets `PR_START_DATE`: when an appointment begins, or work on a task.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagstartdate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstartdate-canonical-property)
    pub fn set_start_date(&self, value: std::time::SystemTime) -> crate::Result<()> {
        self.set(crate::tags::START_DATE, value)
    }
    /// What the message is about, with the prefix.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsubject-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubject-canonical-property)
    #[doc(alias = "PR_SUBJECT")]
    #[doc(alias = "PidTagSubject")]
    #[doc(alias = "0x0037001F")]
    pub fn subject(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::SUBJECT)
    }
    /// Sets `PR_SUBJECT`: what the message is about, with the prefix.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsubject-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubject-canonical-property)
    pub fn set_subject(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::SUBJECT, value)
    }
    /// The identifier of the message that a report is about.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsubjectmessageid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubjectmessageid-canonical-property)
    #[doc(alias = "PR_SUBJECT_IPM")]
    #[doc(alias = "PidTagSubjectMessageId")]
    #[doc(alias = "0x00380102")]
    pub fn subject_ipm(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::SUBJECT_IPM)
    }
    /// Sets `PR_SUBJECT_IPM`: the identifier of the message that a report is about.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsubjectmessageid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubjectmessageid-canonical-property)
    pub fn set_subject_ipm(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::SUBJECT_IPM, value)
    }
    /// The beginning of the subject that an answer adds: `RE: `.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsubjectprefix-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubjectprefix-canonical-property)
    #[doc(alias = "PR_SUBJECT_PREFIX")]
    #[doc(alias = "PidTagSubjectPrefix")]
    #[doc(alias = "0x003D001F")]
    pub fn subject_prefix(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::SUBJECT_PREFIX)
    }
    /// Sets `PR_SUBJECT_PREFIX`: the beginning of the subject that an answer adds: `RE: `.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagsubjectprefix-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubjectprefix-canonical-property)
    pub fn set_subject_prefix(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::SUBJECT_PREFIX, value)
    }
    /// How far a submitted message has come.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsubmitflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubmitflags-canonical-property)
    #[doc(alias = "PR_SUBMIT_FLAGS")]
    #[doc(alias = "PidTagSubmitFlags")]
    #[doc(alias = "0x0E140003")]
    pub fn submit_flags(&self) -> crate::Result<Option<crate::flags::SubmitFlags>> {
        Ok(
            self
                .get(crate::tags::SUBMIT_FLAGS)?
                .map(|value| crate::flags::SubmitFlags::from_bits_retain(value as u32)),
        )
    }
    /// Links a TNEF attachment with its message.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagtnefcorrelationkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtnefcorrelationkey-canonical-property)
    #[doc(alias = "PR_TNEF_CORRELATION_KEY")]
    #[doc(alias = "PidTagTnefCorrelationKey")]
    #[doc(alias = "0x007F0102")]
    pub fn tnef_correlation_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::TNEF_CORRELATION_KEY)
    }
    /// Sets `PR_TNEF_CORRELATION_KEY`: links a TNEF attachment with its message.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagtnefcorrelationkey-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtnefcorrelationkey-canonical-property)
    pub fn set_tnef_correlation_key(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::TNEF_CORRELATION_KEY, value)
    }
    /// The whole header that it arrived with.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagtransportmessageheaders-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtransportmessageheaders-canonical-property)
    #[doc(alias = "PR_TRANSPORT_MESSAGE_HEADERS")]
    #[doc(alias = "PidTagTransportMessageHeaders")]
    #[doc(alias = "0x007D001F")]
    pub fn transport_message_headers(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::TRANSPORT_MESSAGE_HEADERS)
    }
    /// Sets `PR_TRANSPORT_MESSAGE_HEADERS`: the whole header that it arrived with.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagtransportmessageheaders-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtransportmessageheaders-canonical-property)
    pub fn set_transport_message_headers(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::TRANSPORT_MESSAGE_HEADERS, value)
    }
    /// The last part of its address on the Web.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagurlcomponentname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagurlcomponentname-canonical-property)
    #[doc(alias = "PR_URL_COMP_NAME")]
    #[doc(alias = "PidTagUrlComponentName")]
    #[doc(alias = "0x10F3001F")]
    pub fn url_comp_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::URL_COMP_NAME)
    }
    /// Sets `PR_URL_COMP_NAME`: the last part of its address on the Web.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagurlcomponentname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagurlcomponentname-canonical-property)
    pub fn set_url_comp_name(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::URL_COMP_NAME, value)
    }
}
impl<'s> crate::MsgStore<'s> {
    #[cfg(feature = "exchange")]
    /// Opens `PR_CHANGE_ADVISOR` as an exchange change advisor.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    #[doc(alias = "PR_CHANGE_ADVISOR")]
    pub fn open_change_advisor(
        &self,
    ) -> crate::Result<crate::ExchangeChangeAdvisor<'s>> {
        self.open_object(
            crate::tags::CHANGE_ADVISOR,
            crate::flags::OpenPropertyFlags::empty(),
        )
    }
    /// The folder of views for all folders.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagcommonviewsentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcommonviewsentryid-canonical-property)
    #[doc(alias = "PR_COMMON_VIEWS_ENTRYID")]
    #[doc(alias = "PidTagCommonViewsEntryId")]
    #[doc(alias = "0x35E60102")]
    pub fn common_views_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::COMMON_VIEWS_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Whether it is the default store.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdefaultstore-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdefaultstore-canonical-property)
    #[doc(alias = "PR_DEFAULT_STORE")]
    #[doc(alias = "PidTagDefaultStore")]
    #[doc(alias = "0x3400000B")]
    pub fn default_store(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::DEFAULT_STORE)
    }
    /// The folder of search folders.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagfinderentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfinderentryid-canonical-property)
    #[doc(alias = "PR_FINDER_ENTRYID")]
    #[doc(alias = "PidTagFinderEntryId")]
    #[doc(alias = "0x35E70102")]
    pub fn finder_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::FINDER_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// The folder where messages wait to be sent.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagipmoutboxentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmoutboxentryid-canonical-property)
    #[doc(alias = "PR_IPM_OUTBOX_ENTRYID")]
    #[doc(alias = "PidTagIpmOutboxEntryId")]
    #[doc(alias = "0x35E20102")]
    pub fn ipm_outbox_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::IPM_OUTBOX_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// The search key of the Outbox.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_IPM_OUTBOX_SEARCH_KEY")]
    #[doc(alias = "0x34110102")]
    pub fn ipm_outbox_search_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::IPM_OUTBOX_SEARCH_KEY)
    }
    /// The folder for messages that have been sent.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagipmsentmailentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmsentmailentryid-canonical-property)
    #[doc(alias = "PR_IPM_SENTMAIL_ENTRYID")]
    #[doc(alias = "PidTagIpmSentMailEntryId")]
    #[doc(alias = "0x35E40102")]
    pub fn ipm_sentmail_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::IPM_SENTMAIL_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// The search key of the folder for sent messages.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_IPM_SENTMAIL_SEARCH_KEY")]
    #[doc(alias = "0x34130102")]
    pub fn ipm_sentmail_search_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::IPM_SENTMAIL_SEARCH_KEY)
    }
    /// The folder that holds all that users see.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagipmsubtreeentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmsubtreeentryid-canonical-property)
    #[doc(alias = "PR_IPM_SUBTREE_ENTRYID")]
    #[doc(alias = "PidTagIpmSubtreeEntryId")]
    #[doc(alias = "0x35E00102")]
    pub fn ipm_subtree_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::IPM_SUBTREE_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// The search key of the folder that holds all that users see.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_IPM_SUBTREE_SEARCH_KEY")]
    #[doc(alias = "0x34100102")]
    pub fn ipm_subtree_search_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::IPM_SUBTREE_SEARCH_KEY)
    }
    /// The folder for what has been deleted.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagipmwastebasketentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmwastebasketentryid-canonical-property)
    #[doc(alias = "PR_IPM_WASTEBASKET_ENTRYID")]
    #[doc(alias = "PidTagIpmWastebasketEntryId")]
    #[doc(alias = "0x35E30102")]
    pub fn ipm_wastebasket_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(
            self
                .get(crate::tags::IPM_WASTEBASKET_ENTRYID)?
                .map(crate::EntryId::from_bytes),
        )
    }
    /// The search key of the folder for what has been deleted.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_IPM_WASTEBASKET_SEARCH_KEY")]
    #[doc(alias = "0x34120102")]
    pub fn ipm_wastebasket_search_key(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::IPM_WASTEBASKET_SEARCH_KEY)
    }
    /// The locale of the store, for sorting and messages.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaglocaleid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglocaleid-canonical-property)
    #[doc(alias = "PR_LOCALE_ID")]
    #[doc(alias = "PidTagLocaleId")]
    #[doc(alias = "0x66A10003")]
    pub fn locale_id(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::LOCALE_ID)
    }
    /// The identifier of whose mailbox it is.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_MAILBOX_OWNER_ENTRYID")]
    #[doc(alias = "0x661B0102")]
    pub fn mailbox_owner_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::MAILBOX_OWNER_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Whose mailbox it is.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmailboxownername-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmailboxownername-canonical-property)
    #[doc(alias = "PR_MAILBOX_OWNER_NAME")]
    #[doc(alias = "PidTagMailboxOwnerName")]
    #[doc(alias = "0x661C001F")]
    pub fn mailbox_owner_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::MAILBOX_OWNER_NAME)
    }
    /// How large a message may be to be sent, in KiB.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_MAX_SUBMIT_MESSAGE_SIZE")]
    #[doc(alias = "0x666D0003")]
    pub fn max_submit_message_size(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::MAX_SUBMIT_MESSAGE_SIZE)
    }
    /// Which provider's store it is: a MAPIUID.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagstoreprovider-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstoreprovider-canonical-property)
    #[doc(alias = "PR_MDB_PROVIDER")]
    #[doc(alias = "PidTagStoreProvider")]
    #[doc(alias = "0x34140102")]
    pub fn mdb_provider(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::MDB_PROVIDER)
    }
    /// Size of the message, in bytes; of a store or folder, of all in it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmessagesize-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagesize-canonical-property)
    #[doc(alias = "PR_MESSAGE_SIZE")]
    #[doc(alias = "PidTagMessageSize")]
    #[doc(alias = "0x0E080003")]
    pub fn message_size(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::MESSAGE_SIZE)
    }
    /// Size in bytes, for what is larger than 2 GiB.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmessagesizeextended-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagesizeextended-canonical-property)
    #[doc(alias = "PR_MESSAGE_SIZE_EXTENDED")]
    #[doc(alias = "PidTagMessageSizeExtended")]
    #[doc(alias = "0x0E080014")]
    pub fn message_size_extended(&self) -> crate::Result<Option<i64>> {
        self.get(crate::tags::MESSAGE_SIZE_EXTENDED)
    }
    /// The folder that holds what users do not see; public stores.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagnonipmsubtreeentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnonipmsubtreeentryid-canonical-property)
    #[doc(alias = "PR_NON_IPM_SUBTREE_ENTRYID")]
    #[doc(alias = "PidTagNonIpmSubtreeEntryId")]
    #[doc(alias = "0x66200102")]
    pub fn non_ipm_subtree_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(
            self
                .get(crate::tags::NON_IPM_SUBTREE_ENTRYID)?
                .map(crate::EntryId::from_bytes),
        )
    }
    /// Whether the user is out of the office.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_OOF_STATE")]
    #[doc(alias = "0x661D000B")]
    pub fn oof_state(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::OOF_STATE)
    }
    /// Sets `PR_OOF_STATE`: whether the user is out of the office.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_oof_state(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::OOF_STATE, value)
    }
    /// The name of the provider.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagproviderdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagproviderdisplayname-canonical-property)
    #[doc(alias = "PR_PROVIDER_DISPLAY_NAME")]
    #[doc(alias = "PidTagProviderDisplayName")]
    #[doc(alias = "0x3418001F")]
    pub fn provider_display_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::PROVIDER_DISPLAY_NAME)
    }
    /// A picture for the provider.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagprovidericon-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprovidericon-canonical-property)
    #[doc(alias = "PR_PROVIDER_ICON")]
    #[doc(alias = "PidTagProviderIcon")]
    #[doc(alias = "0x3417001F")]
    pub fn provider_icon(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::PROVIDER_ICON)
    }
    /// At which size nothing can be received any more, in KiB.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_QUOTA_RECEIVE")]
    #[doc(alias = "0x341C0003")]
    pub fn quota_receive(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::QUOTA_RECEIVE)
    }
    /// At which size nothing can be sent any more, in KiB.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_QUOTA_SEND")]
    #[doc(alias = "0x341B0003")]
    pub fn quota_send(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::QUOTA_SEND)
    }
    /// At which size the user is warned, in KiB.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_QUOTA_WARNING")]
    #[doc(alias = "0x341A0003")]
    pub fn quota_warning(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::QUOTA_WARNING)
    }
    /// Opens `PR_RECEIVE_FOLDER_SETTINGS` as a table.
    ///
    /// The receive folders, as a table; OpenProperty gives it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    ///
    /// [pidtagreceivefoldersettings-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagreceivefoldersettings-canonical-property)
    #[doc(alias = "PR_RECEIVE_FOLDER_SETTINGS")]
    #[doc(alias = "PidTagReceiveFolderSettings")]
    pub fn open_receive_folder_settings(&self) -> crate::Result<crate::Table<'s>> {
        self.open_object(
            crate::tags::RECEIVE_FOLDER_SETTINGS,
            crate::flags::OpenPropertyFlags::empty(),
        )
    }
    /// A picture for the account.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagserveraccounticon-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagserveraccounticon-canonical-property)
    #[doc(alias = "PR_SERVER_ACCOUNT_ICON")]
    #[doc(alias = "PidTagServerAccountIcon")]
    #[doc(alias = "0x341F0102")]
    pub fn server_account_icon(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::SERVER_ACCOUNT_ICON)
    }
    /// A picture for its server while it is connected.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagserverconnectedicon-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagserverconnectedicon-canonical-property)
    #[doc(alias = "PR_SERVER_CONNECTED_ICON")]
    #[doc(alias = "PidTagServerConnectedIcon")]
    #[doc(alias = "0x341E0102")]
    pub fn server_connected_icon(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::SERVER_CONNECTED_ICON)
    }
    /// What kind of server it is on.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagservertypedisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagservertypedisplayname-canonical-property)
    #[doc(alias = "PR_SERVER_TYPE_DISPLAY_NAME")]
    #[doc(alias = "PidTagServerTypeDisplayName")]
    #[doc(alias = "0x341D0102")]
    pub fn server_type_display_name(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::SERVER_TYPE_DISPLAY_NAME)
    }
    /// Whether there are active searches.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagstorestate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstorestate-canonical-property)
    #[doc(alias = "PR_STORE_STATE")]
    #[doc(alias = "PidTagStoreState")]
    #[doc(alias = "0x340E0003")]
    pub fn store_state(&self) -> crate::Result<Option<crate::flags::StoreState>> {
        Ok(
            self
                .get(crate::tags::STORE_STATE)?
                .map(|value| crate::flags::StoreState::from_bits_retain(value as u32)),
        )
    }
    /// Whether properties are kept as UTF-16.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagstoreunicodemask-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstoreunicodemask-canonical-property)
    #[doc(alias = "PR_STORE_UNICODE_MASK")]
    #[doc(alias = "PidTagStoreUnicodeMask")]
    #[doc(alias = "0x340F0003")]
    pub fn store_unicode_mask(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::STORE_UNICODE_MASK)
    }
    /// The identifier of who has logged on to it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_USER_ENTRYID")]
    #[doc(alias = "0x66190102")]
    pub fn user_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::USER_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Who has logged on to it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_USER_NAME")]
    #[doc(alias = "0x661A001E")]
    pub fn user_name(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::USER_NAME)
    }
    /// Which of the special folder identifiers are valid.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagvalidfoldermask-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagvalidfoldermask-canonical-property)
    #[doc(alias = "PR_VALID_FOLDER_MASK")]
    #[doc(alias = "PidTagValidFolderMask")]
    #[doc(alias = "0x35DF0003")]
    pub fn valid_folder_mask(&self) -> crate::Result<Option<crate::flags::FolderMask>> {
        Ok(
            self
                .get(crate::tags::VALID_FOLDER_MASK)?
                .map(|value| crate::flags::FolderMask::from_bits_retain(value as u32)),
        )
    }
    /// The folder of the user's own views.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagviewsentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagviewsentryid-canonical-property)
    #[doc(alias = "PR_VIEWS_ENTRYID")]
    #[doc(alias = "PidTagViewsEntryId")]
    #[doc(alias = "0x35E50102")]
    pub fn views_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::VIEWS_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
}
impl crate::ProfileSection<'_> {
    /// The name of the profile.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagprofilename-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagprofilename-canonical-property)
    #[doc(alias = "PR_PROFILE_NAME")]
    #[doc(alias = "PidTagProfileName")]
    #[doc(alias = "0x3D12001F")]
    pub fn profile_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::PROFILE_NAME)
    }
}
impl<'s> crate::AbContainer<'s> {
    /// Which provider's container it is: a MAPIUID.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagabproviderid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagabproviderid-canonical-property)
    #[doc(alias = "PR_AB_PROVIDER_ID")]
    #[doc(alias = "PidTagAbProviderId")]
    #[doc(alias = "0x36150102")]
    pub fn ab_provider_id(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::AB_PROVIDER_ID)
    }
    /// What the container can do.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagcontainerflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontainerflags-canonical-property)
    #[doc(alias = "PR_CONTAINER_FLAGS")]
    #[doc(alias = "PidTagContainerFlags")]
    #[doc(alias = "0x36000003")]
    pub fn container_flags(
        &self,
    ) -> crate::Result<Option<crate::flags::ContainerFlags>> {
        Ok(
            self
                .get(crate::tags::CONTAINER_FLAGS)?
                .map(|value| crate::flags::ContainerFlags::from_bits_retain(
                    value as u32,
                )),
        )
    }
    /// Opens `PR_CREATE_TEMPLATES` as a table.
    ///
    /// Templates for new entries, as a table; OpenProperty gives it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    ///
    /// [pidtagcreatetemplates-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcreatetemplates-canonical-property)
    #[doc(alias = "PR_CREATE_TEMPLATES")]
    #[doc(alias = "PidTagCreateTemplates")]
    pub fn open_create_templates(&self) -> crate::Result<crate::Table<'s>> {
        self.open_object(
            crate::tags::CREATE_TEMPLATES,
            crate::flags::OpenPropertyFlags::empty(),
        )
    }
    /// The template for new distribution lists.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdefcreatedl-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdefcreatedl-canonical-property)
    #[doc(alias = "PR_DEF_CREATE_DL")]
    #[doc(alias = "PidTagDefCreateDl")]
    #[doc(alias = "0x36110102")]
    pub fn def_create_dl(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::DEF_CREATE_DL)
    }
    /// The template for new people.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdefcreatemailuser-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdefcreatemailuser-canonical-property)
    #[doc(alias = "PR_DEF_CREATE_MAILUSER")]
    #[doc(alias = "PidTagDefCreateMailuser")]
    #[doc(alias = "0x36120102")]
    pub fn def_create_mailuser(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::DEF_CREATE_MAILUSER)
    }
    /// Opens `PR_DETAILS_TABLE` as a table.
    ///
    /// How the entry is shown in detail, as a table; OpenProperty gives it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    ///
    /// [pidtagdetailstable-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdetailstable-canonical-property)
    #[doc(alias = "PR_DETAILS_TABLE")]
    #[doc(alias = "PidTagDetailsTable")]
    pub fn open_details_table(&self) -> crate::Result<crate::Table<'s>> {
        self.open_object(
            crate::tags::DETAILS_TABLE,
            crate::flags::OpenPropertyFlags::empty(),
        )
    }
    /// How clients show it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdisplaytype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaytype-canonical-property)
    #[doc(alias = "PR_DISPLAY_TYPE")]
    #[doc(alias = "PidTagDisplayType")]
    #[doc(alias = "0x39000003")]
    pub fn display_type(&self) -> crate::Result<Option<crate::flags::DisplayType>> {
        Ok(
            self
                .get(crate::tags::DISPLAY_TYPE)?
                .map(|value| crate::flags::DisplayType::from_raw(value as u32)),
        )
    }
    /// Opens `PR_SEARCH` as a container.
    ///
    /// A container to search in; OpenProperty gives it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    ///
    /// [pidtagsearch-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsearch-canonical-property)
    #[doc(alias = "PR_SEARCH")]
    #[doc(alias = "PidTagSearch")]
    pub fn open_search(&self) -> crate::Result<crate::Container<'s>> {
        self.open_object(crate::tags::SEARCH, crate::flags::OpenPropertyFlags::empty())
    }
}
impl<'s> crate::DistList<'s> {
    /// The type of the address, such as `SMTP` or `EX`.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaddresstype-canonical-property)
    #[doc(alias = "PR_ADDRTYPE")]
    #[doc(alias = "PidTagAddressType")]
    #[doc(alias = "0x3002001F")]
    pub fn addrtype(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::ADDRTYPE)
    }
    /// Sets `PR_ADDRTYPE`: the type of the address, such as `SMTP` or `EX`.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagaddresstype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaddresstype-canonical-property)
    pub fn set_addrtype(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::ADDRTYPE, value)
    }
    /// Opens `PR_DETAILS_TABLE` as a table.
    ///
    /// How the entry is shown in detail, as a table; OpenProperty gives it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    ///
    /// [pidtagdetailstable-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdetailstable-canonical-property)
    #[doc(alias = "PR_DETAILS_TABLE")]
    #[doc(alias = "PidTagDetailsTable")]
    pub fn open_details_table(&self) -> crate::Result<crate::Table<'s>> {
        self.open_object(
            crate::tags::DETAILS_TABLE,
            crate::flags::OpenPropertyFlags::empty(),
        )
    }
    /// How clients show it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdisplaytype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaytype-canonical-property)
    #[doc(alias = "PR_DISPLAY_TYPE")]
    #[doc(alias = "PidTagDisplayType")]
    #[doc(alias = "0x39000003")]
    pub fn display_type(&self) -> crate::Result<Option<crate::flags::DisplayType>> {
        Ok(
            self
                .get(crate::tags::DISPLAY_TYPE)?
                .map(|value| crate::flags::DisplayType::from_raw(value as u32)),
        )
    }
    /// The address, as its type writes it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagemailaddress-canonical-property)
    #[doc(alias = "PR_EMAIL_ADDRESS")]
    #[doc(alias = "PidTagEmailAddress")]
    #[doc(alias = "0x3003001F")]
    pub fn email_address(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::EMAIL_ADDRESS)
    }
    /// Sets `PR_EMAIL_ADDRESS`: the address, as its type writes it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagemailaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagemailaddress-canonical-property)
    pub fn set_email_address(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::EMAIL_ADDRESS, value)
    }
    /// The Internet address.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsmtpaddress-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsmtpaddress-canonical-property)
    #[doc(alias = "PR_SMTP_ADDRESS")]
    #[doc(alias = "PidTagSmtpAddress")]
    #[doc(alias = "0x39FE001F")]
    pub fn smtp_address(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::SMTP_ADDRESS)
    }
    /// The template that the entry was made from.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagtemplateid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtemplateid-canonical-property)
    #[doc(alias = "PR_TEMPLATEID")]
    #[doc(alias = "PidTagTemplateid")]
    #[doc(alias = "0x39020102")]
    pub fn templateid(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::TEMPLATEID)
    }
    /// A name that a recipient elsewhere can be shown: no nickname.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagtransmittabledisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagtransmittabledisplayname-canonical-property)
    #[doc(alias = "PR_TRANSMITABLE_DISPLAY_NAME")]
    #[doc(alias = "PidTagTransmittableDisplayName")]
    #[doc(alias = "0x3A20001F")]
    pub fn transmitable_display_name(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::TRANSMITABLE_DISPLAY_NAME)
    }
}
impl<'s> crate::Folder<'s> {
    #[cfg(feature = "exchange")]
    /// Opens `PR_ACL_TABLE` as an exchange modify table.
    ///
    /// The table of who may do what in the folder.
    ///
    /// With `CREATE | MODIFY` it is made where there is none.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    ///
    /// [pidtagaccesscontrollisttable-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaccesscontrollisttable-canonical-property)
    #[doc(alias = "PR_ACL_TABLE")]
    #[doc(alias = "PidTagAccessControlListTable")]
    pub fn open_acl_table(
        &self,
        flags: crate::flags::OpenPropertyFlags,
    ) -> crate::Result<crate::ExchangeModifyTable<'s>> {
        self.open_object(crate::tags::ACL_TABLE, flags)
    }
    /// Further special folders: conflicts, junk mail and others.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagadditionalrenentryids-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagadditionalrenentryids-canonical-property)
    #[doc(alias = "PR_ADDITIONAL_REN_ENTRYIDS")]
    #[doc(alias = "PidTagAdditionalRenEntryIds")]
    #[doc(alias = "0x36D81102")]
    pub fn additional_ren_entryids(&self) -> crate::Result<Option<Vec<Vec<u8>>>> {
        self.get(crate::tags::ADDITIONAL_REN_ENTRYIDS)
    }
    /// Sets `PR_ADDITIONAL_REN_ENTRYIDS`: further special folders: conflicts, junk mail and
    /// others.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagadditionalrenentryids-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagadditionalrenentryids-canonical-property)
    pub fn set_additional_ren_entryids(&self, value: &[Vec<u8>]) -> crate::Result<()> {
        self.set(crate::tags::ADDITIONAL_REN_ENTRYIDS, value)
    }
    /// Further special folders, with their kinds.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagadditionalrenentryidsex-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagadditionalrenentryidsex-canonical-property)
    #[doc(alias = "PR_ADDITIONAL_REN_ENTRYIDS_EX")]
    #[doc(alias = "PidTagAdditionalRenEntryIdsEx")]
    #[doc(alias = "0x36D90102")]
    pub fn additional_ren_entryids_ex(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::ADDITIONAL_REN_ENTRYIDS_EX)
    }
    /// Sets `PR_ADDITIONAL_REN_ENTRYIDS_EX`: further special folders, with their kinds.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagadditionalrenentryidsex-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagadditionalrenentryidsex-canonical-property)
    pub fn set_additional_ren_entryids_ex(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::ADDITIONAL_REN_ENTRYIDS_EX, value)
    }
    /// The unit of PR_AGING_PERIOD.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagaginggranularity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaginggranularity-canonical-property)
    #[doc(alias = "PR_AGING_GRANULARITY")]
    #[doc(alias = "PidTagAgingGranularity")]
    #[doc(alias = "0x36EE0003")]
    pub fn aging_granularity(&self) -> crate::Result<Option<crate::flags::AgingUnit>> {
        Ok(
            self
                .get(crate::tags::AGING_GRANULARITY)?
                .map(|value| crate::flags::AgingUnit::from_raw(value as u32)),
        )
    }
    /// Sets `PR_AGING_GRANULARITY`: the unit of PR_AGING_PERIOD.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagaginggranularity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaginggranularity-canonical-property)
    pub fn set_aging_granularity(
        &self,
        value: crate::flags::AgingUnit,
    ) -> crate::Result<()> {
        self.set(crate::tags::AGING_GRANULARITY, value.to_raw().cast_signed())
    }
    /// After how many units items are archived.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagagingperiod-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagagingperiod-canonical-property)
    #[doc(alias = "PR_AGING_PERIOD")]
    #[doc(alias = "PidTagAgingPeriod")]
    #[doc(alias = "0x36EC0003")]
    pub fn aging_period(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::AGING_PERIOD)
    }
    /// Sets `PR_AGING_PERIOD`: after how many units items are archived.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagagingperiod-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagagingperiod-canonical-property)
    pub fn set_aging_period(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::AGING_PERIOD, value)
    }
    /// How many hidden messages are in it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagassociatedcontentcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagassociatedcontentcount-canonical-property)
    #[doc(alias = "PR_ASSOC_CONTENT_COUNT")]
    #[doc(alias = "PidTagAssociatedContentCount")]
    #[doc(alias = "0x36170003")]
    pub fn assoc_content_count(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::ASSOC_CONTENT_COUNT)
    }
    /// Whether clients do not list it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_ATTR_HIDDEN")]
    #[doc(alias = "0x10F4000B")]
    pub fn attr_hidden(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::ATTR_HIDDEN)
    }
    /// Sets `PR_ATTR_HIDDEN`: whether clients do not list it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_attr_hidden(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::ATTR_HIDDEN, value)
    }
    /// Whether it is not to be changed.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_ATTR_READONLY")]
    #[doc(alias = "0x10F6000B")]
    pub fn attr_readonly(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::ATTR_READONLY)
    }
    /// Sets `PR_ATTR_READONLY`: whether it is not to be changed.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_attr_readonly(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::ATTR_READONLY, value)
    }
    /// Whether it belongs to the system.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_ATTR_SYSTEM")]
    #[doc(alias = "0x10F5000B")]
    pub fn attr_system(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::ATTR_SYSTEM)
    }
    /// Sets `PR_ATTR_SYSTEM`: whether it belongs to the system.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    pub fn set_attr_system(&self, value: bool) -> crate::Result<()> {
        self.set(crate::tags::ATTR_SYSTEM, value)
    }
    /// Opens `PR_COLLECTOR` as an exchange import contents changes.
    ///
    /// Takes changes that another store tells of.
    ///
    /// With `CREATE | MODIFY` it is made where there is none.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    #[doc(alias = "PR_COLLECTOR")]
    pub fn open_collector_as_exchange_import_contents_changes(
        &self,
        flags: crate::flags::OpenPropertyFlags,
    ) -> crate::Result<crate::ExchangeImportContentsChanges<'s>> {
        self.open_object(crate::tags::COLLECTOR, flags)
    }
    /// Opens `PR_COLLECTOR` as an exchange import hierarchy changes.
    ///
    /// Takes changes that another store tells of.
    ///
    /// With `CREATE | MODIFY` it is made where there is none.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    #[doc(alias = "PR_COLLECTOR")]
    pub fn open_collector_as_exchange_import_hierarchy_changes(
        &self,
        flags: crate::flags::OpenPropertyFlags,
    ) -> crate::Result<crate::ExchangeImportHierarchyChanges<'s>> {
        self.open_object(crate::tags::COLLECTOR, flags)
    }
    /// What kind of items it is for: `IPF.Note`.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagcontainerclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontainerclass-canonical-property)
    #[doc(alias = "PR_CONTAINER_CLASS")]
    #[doc(alias = "PidTagContainerClass")]
    #[doc(alias = "0x3613001F")]
    pub fn container_class(&self) -> crate::Result<Option<String>> {
        self.get(crate::tags::CONTAINER_CLASS)
    }
    /// Sets `PR_CONTAINER_CLASS`: what kind of items it is for: `IPF.Note`.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagcontainerclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontainerclass-canonical-property)
    pub fn set_container_class(&self, value: &str) -> crate::Result<()> {
        self.set(crate::tags::CONTAINER_CLASS, value)
    }
    /// How its contents are sorted at first.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_CONTENTS_SORT_ORDER")]
    #[doc(alias = "0x360D1003")]
    pub fn contents_sort_order(&self) -> crate::Result<Option<Vec<i32>>> {
        self.get(crate::tags::CONTENTS_SORT_ORDER)
    }
    /// Opens `PR_CONTENTS_SYNCHRONIZER` as an exchange export changes.
    ///
    /// Tells the changes of the messages in the folder.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    #[doc(alias = "PR_CONTENTS_SYNCHRONIZER")]
    pub fn open_contents_synchronizer(
        &self,
    ) -> crate::Result<crate::ExchangeExportChanges<'s>> {
        self.open_object(
            crate::tags::CONTENTS_SYNCHRONIZER,
            crate::flags::OpenPropertyFlags::empty(),
        )
    }
    /// How many messages are in it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagcontentcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontentcount-canonical-property)
    #[doc(alias = "PR_CONTENT_COUNT")]
    #[doc(alias = "PidTagContentCount")]
    #[doc(alias = "0x36020003")]
    pub fn content_count(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::CONTENT_COUNT)
    }
    /// How many unread messages are in it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagcontentunreadcount-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontentunreadcount-canonical-property)
    #[doc(alias = "PR_CONTENT_UNREAD")]
    #[doc(alias = "PidTagContentUnreadCount")]
    #[doc(alias = "0x36030003")]
    pub fn content_unread(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::CONTENT_UNREAD)
    }
    /// The view that it is first shown in.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdefaultviewentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdefaultviewentryid-canonical-property)
    #[doc(alias = "PR_DEFAULT_VIEW_ENTRYID")]
    #[doc(alias = "PidTagDefaultViewEntryId")]
    #[doc(alias = "0x36160102")]
    pub fn default_view_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::DEFAULT_VIEW_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Sets `PR_DEFAULT_VIEW_ENTRYID`: the view that it is first shown in.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagdefaultviewentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdefaultviewentryid-canonical-property)
    pub fn set_default_view_entryid(&self, value: &crate::EntryId) -> crate::Result<()> {
        self.set(crate::tags::DEFAULT_VIEW_ENTRYID, value.as_bytes())
    }
    /// The class of new items in it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagdefaultpostmessageclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdefaultpostmessageclass-canonical-property)
    #[doc(alias = "PR_DEF_POST_MSGCLASS")]
    #[doc(alias = "PidTagDefaultPostMessageClass")]
    #[doc(alias = "0x36E5001E")]
    pub fn def_post_msgclass(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::DEF_POST_MSGCLASS)
    }
    /// Sets `PR_DEF_POST_MSGCLASS`: the class of new items in it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagdefaultpostmessageclass-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdefaultpostmessageclass-canonical-property)
    pub fn set_def_post_msgclass(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::DEF_POST_MSGCLASS, value)
    }
    /// How many deleted folders are kept.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_DELETED_FOLDER_COUNT")]
    #[doc(alias = "0x66410003")]
    pub fn deleted_folder_count(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::DELETED_FOLDER_COUNT)
    }
    /// How many deleted messages are kept.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_DELETED_MSG_COUNT")]
    #[doc(alias = "0x66400003")]
    pub fn deleted_msg_count(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::DELETED_MSG_COUNT)
    }
    /// How clients show the folder.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagextendedfolderflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagextendedfolderflags-canonical-property)
    #[doc(alias = "PR_EXTENDED_FOLDER_FLAGS")]
    #[doc(alias = "PidTagExtendedFolderFlags")]
    #[doc(alias = "0x36DA0102")]
    pub fn extended_folder_flags(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::EXTENDED_FOLDER_FLAGS)
    }
    /// Sets `PR_EXTENDED_FOLDER_FLAGS`: how clients show the folder.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagextendedfolderflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagextendedfolderflags-canonical-property)
    pub fn set_extended_folder_flags(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::EXTENDED_FOLDER_FLAGS, value)
    }
    #[cfg(feature = "exchange")]
    /// Opens `PR_FAST_TRANSFER` as an exchange fast transfer.
    ///
    /// With `CREATE | MODIFY` it is made where there is none.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    #[doc(alias = "PR_FAST_TRANSFER")]
    pub fn open_fast_transfer(
        &self,
        flags: crate::flags::OpenPropertyFlags,
    ) -> crate::Result<crate::ExchangeFastTransfer<'s>> {
        self.open_object(crate::tags::FAST_TRANSFER, flags)
    }
    /// Opens `PR_FOLDER_ASSOCIATED_CONTENTS` as a table.
    ///
    /// The hidden messages in it, as a table; OpenProperty gives it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    ///
    /// [pidtagfolderassociatedcontents-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfolderassociatedcontents-canonical-property)
    #[doc(alias = "PR_FOLDER_ASSOCIATED_CONTENTS")]
    #[doc(alias = "PidTagFolderAssociatedContents")]
    pub fn open_folder_associated_contents(&self) -> crate::Result<crate::Table<'s>> {
        self.open_object(
            crate::tags::FOLDER_ASSOCIATED_CONTENTS,
            crate::flags::OpenPropertyFlags::empty(),
        )
    }
    /// How many folders are in it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_FOLDER_CHILD_COUNT")]
    #[doc(alias = "0x66380003")]
    pub fn folder_child_count(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::FOLDER_CHILD_COUNT)
    }
    /// What kind of folder it is.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagfoldertype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfoldertype-canonical-property)
    #[doc(alias = "PR_FOLDER_TYPE")]
    #[doc(alias = "PidTagFolderType")]
    #[doc(alias = "0x36010003")]
    pub fn folder_type(&self) -> crate::Result<Option<crate::flags::FolderType>> {
        Ok(
            self
                .get(crate::tags::FOLDER_TYPE)?
                .map(|value| crate::flags::FolderType::from_raw(value as u32)),
        )
    }
    /// A Web page shown in place of the folder.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagfolderwebviewinfo-cannonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfolderwebviewinfo-cannonical-property)
    #[doc(alias = "PR_FOLDER_WEBVIEWINFO")]
    #[doc(alias = "PidTagFolderWebViewInfo")]
    #[doc(alias = "0x36DF0102")]
    pub fn folder_webviewinfo(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::FOLDER_WEBVIEWINFO)
    }
    /// Sets `PR_FOLDER_WEBVIEWINFO`: a Web page shown in place of the folder.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagfolderwebviewinfo-cannonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfolderwebviewinfo-cannonical-property)
    pub fn set_folder_webviewinfo(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::FOLDER_WEBVIEWINFO, value)
    }
    /// Where free and busy times are kept.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagfreebusyentryids-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfreebusyentryids-canonical-property)
    #[doc(alias = "PR_FREEBUSY_ENTRYIDS")]
    #[doc(alias = "PidTagFreeBusyEntryIds")]
    #[doc(alias = "0x36E41102")]
    pub fn freebusy_entryids(&self) -> crate::Result<Option<Vec<Vec<u8>>>> {
        self.get(crate::tags::FREEBUSY_ENTRYIDS)
    }
    /// Sets `PR_FREEBUSY_ENTRYIDS`: where free and busy times are kept.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagfreebusyentryids-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfreebusyentryids-canonical-property)
    pub fn set_freebusy_entryids(&self, value: &[Vec<u8>]) -> crate::Result<()> {
        self.set(crate::tags::FREEBUSY_ENTRYIDS, value)
    }
    /// Opens `PR_HIERARCHY_SYNCHRONIZER` as an exchange export changes.
    ///
    /// Tells the changes of the folders below the folder.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    #[doc(alias = "PR_HIERARCHY_SYNCHRONIZER")]
    pub fn open_hierarchy_synchronizer(
        &self,
    ) -> crate::Result<crate::ExchangeExportChanges<'s>> {
        self.open_object(
            crate::tags::HIERARCHY_SYNCHRONIZER,
            crate::flags::OpenPropertyFlags::empty(),
        )
    }
    /// The calendar; read from the Inbox or the root folder.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagipmappointmententryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmappointmententryid-canonical-property)
    #[doc(alias = "PR_IPM_APPOINTMENT_ENTRYID")]
    #[doc(alias = "PidTagIpmAppointmentEntryId")]
    #[doc(alias = "0x36D00102")]
    pub fn ipm_appointment_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(
            self
                .get(crate::tags::IPM_APPOINTMENT_ENTRYID)?
                .map(crate::EntryId::from_bytes),
        )
    }
    /// Sets `PR_IPM_APPOINTMENT_ENTRYID`: the calendar; read from the Inbox or the root folder.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagipmappointmententryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmappointmententryid-canonical-property)
    pub fn set_ipm_appointment_entryid(
        &self,
        value: &crate::EntryId,
    ) -> crate::Result<()> {
        self.set(crate::tags::IPM_APPOINTMENT_ENTRYID, value.as_bytes())
    }
    /// The contacts; read from the Inbox or the root folder.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagipmcontactentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmcontactentryid-canonical-property)
    #[doc(alias = "PR_IPM_CONTACT_ENTRYID")]
    #[doc(alias = "PidTagIpmContactEntryId")]
    #[doc(alias = "0x36D10102")]
    pub fn ipm_contact_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::IPM_CONTACT_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Sets `PR_IPM_CONTACT_ENTRYID`: the contacts; read from the Inbox or the root folder.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagipmcontactentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmcontactentryid-canonical-property)
    pub fn set_ipm_contact_entryid(&self, value: &crate::EntryId) -> crate::Result<()> {
        self.set(crate::tags::IPM_CONTACT_ENTRYID, value.as_bytes())
    }
    /// The drafts; read from the Inbox or the root folder.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagipmdraftsentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmdraftsentryid-canonical-property)
    #[doc(alias = "PR_IPM_DRAFTS_ENTRYID")]
    #[doc(alias = "PidTagIpmDraftsEntryId")]
    #[doc(alias = "0x36D70102")]
    pub fn ipm_drafts_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::IPM_DRAFTS_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Sets `PR_IPM_DRAFTS_ENTRYID`: the drafts; read from the Inbox or the root folder.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagipmdraftsentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmdraftsentryid-canonical-property)
    pub fn set_ipm_drafts_entryid(&self, value: &crate::EntryId) -> crate::Result<()> {
        self.set(crate::tags::IPM_DRAFTS_ENTRYID, value.as_bytes())
    }
    /// The journal; read from the Inbox or the root folder.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagipmjournalentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmjournalentryid-canonical-property)
    #[doc(alias = "PR_IPM_JOURNAL_ENTRYID")]
    #[doc(alias = "PidTagIpmJournalEntryId")]
    #[doc(alias = "0x36D20102")]
    pub fn ipm_journal_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::IPM_JOURNAL_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Sets `PR_IPM_JOURNAL_ENTRYID`: the journal; read from the Inbox or the root folder.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagipmjournalentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmjournalentryid-canonical-property)
    pub fn set_ipm_journal_entryid(&self, value: &crate::EntryId) -> crate::Result<()> {
        self.set(crate::tags::IPM_JOURNAL_ENTRYID, value.as_bytes())
    }
    /// The notes; read from the Inbox or the root folder.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagipmnoteentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmnoteentryid-canonical-property)
    #[doc(alias = "PR_IPM_NOTE_ENTRYID")]
    #[doc(alias = "PidTagIpmNoteEntryId")]
    #[doc(alias = "0x36D30102")]
    pub fn ipm_note_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::IPM_NOTE_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Sets `PR_IPM_NOTE_ENTRYID`: the notes; read from the Inbox or the root folder.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagipmnoteentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmnoteentryid-canonical-property)
    pub fn set_ipm_note_entryid(&self, value: &crate::EntryId) -> crate::Result<()> {
        self.set(crate::tags::IPM_NOTE_ENTRYID, value.as_bytes())
    }
    /// The tasks; read from the Inbox or the root folder.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagipmtaskentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmtaskentryid-canonical-property)
    #[doc(alias = "PR_IPM_TASK_ENTRYID")]
    #[doc(alias = "PidTagIpmTaskEntryId")]
    #[doc(alias = "0x36D40102")]
    pub fn ipm_task_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::IPM_TASK_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Sets `PR_IPM_TASK_ENTRYID`: the tasks; read from the Inbox or the root folder.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagipmtaskentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagipmtaskentryid-canonical-property)
    pub fn set_ipm_task_entryid(&self, value: &crate::EntryId) -> crate::Result<()> {
        self.set(crate::tags::IPM_TASK_ENTRYID, value.as_bytes())
    }
    /// When the object was changed last in this store, whatever its other times say.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    #[doc(alias = "PR_LOCAL_COMMIT_TIME")]
    #[doc(alias = "0x67090040")]
    pub fn local_commit_time(&self) -> crate::Result<Option<std::time::SystemTime>> {
        self.get(crate::tags::LOCAL_COMMIT_TIME)
    }
    /// Size of the message, in bytes; of a store or folder, of all in it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmessagesize-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagesize-canonical-property)
    #[doc(alias = "PR_MESSAGE_SIZE")]
    #[doc(alias = "PidTagMessageSize")]
    #[doc(alias = "0x0E080003")]
    pub fn message_size(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::MESSAGE_SIZE)
    }
    /// Size in bytes, for what is larger than 2 GiB.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagmessagesizeextended-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagesizeextended-canonical-property)
    #[doc(alias = "PR_MESSAGE_SIZE_EXTENDED")]
    #[doc(alias = "PidTagMessageSizeExtended")]
    #[doc(alias = "0x0E080014")]
    pub fn message_size_extended(&self) -> crate::Result<Option<i64>> {
        self.get(crate::tags::MESSAGE_SIZE_EXTENDED)
    }
    /// The largest number that an item in the folder has been given.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagordinalmost-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagordinalmost-canonical-property)
    #[doc(alias = "PR_ORDINAL_MOST")]
    #[doc(alias = "PidTagOrdinalMost")]
    #[doc(alias = "0x36E20003")]
    pub fn ordinal_most(&self) -> crate::Result<Option<i32>> {
        self.get(crate::tags::ORDINAL_MOST)
    }
    /// Sets `PR_ORDINAL_MOST`: the largest number that an item in the folder has been given.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagordinalmost-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagordinalmost-canonical-property)
    pub fn set_ordinal_most(&self, value: i32) -> crate::Result<()> {
        self.set(crate::tags::ORDINAL_MOST, value)
    }
    /// The folder of online reminders.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagremindersonlineentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagremindersonlineentryid-canonical-property)
    #[doc(alias = "PR_REM_ONLINE_ENTRYID")]
    #[doc(alias = "PidTagRemindersOnlineEntryId")]
    #[doc(alias = "0x36D50102")]
    pub fn rem_online_entryid(&self) -> crate::Result<Option<crate::EntryId>> {
        Ok(self.get(crate::tags::REM_ONLINE_ENTRYID)?.map(crate::EntryId::from_bytes))
    }
    /// Sets `PR_REM_ONLINE_ENTRYID`: the folder of online reminders.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtagremindersonlineentryid-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagremindersonlineentryid-canonical-property)
    pub fn set_rem_online_entryid(&self, value: &crate::EntryId) -> crate::Result<()> {
        self.set(crate::tags::REM_ONLINE_ENTRYID, value.as_bytes())
    }
    #[cfg(feature = "exchange")]
    /// Opens `PR_RULES_TABLE` as an exchange modify table.
    ///
    /// The table of the folder's rules.
    ///
    /// With `CREATE | MODIFY` it is made where there is none.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::open_object`](crate::MapiProp::open_object).
    ///
    /// [pidtagrulestable-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrulestable-canonical-property)
    #[doc(alias = "PR_RULES_TABLE")]
    #[doc(alias = "PidTagRulesTable")]
    pub fn open_rules_table(
        &self,
        flags: crate::flags::OpenPropertyFlags,
    ) -> crate::Result<crate::ExchangeModifyTable<'s>> {
        self.open_object(crate::tags::RULES_TABLE, flags)
    }
    /// What a client has noted about it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagstatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstatus-canonical-property)
    #[doc(alias = "PR_STATUS")]
    #[doc(alias = "PidTagStatus")]
    #[doc(alias = "0x360B0003")]
    pub fn status(&self) -> crate::Result<Option<crate::flags::FolderStatus>> {
        Ok(
            self
                .get(crate::tags::STATUS)?
                .map(|value| crate::flags::FolderStatus::from_bits_retain(value as u32)),
        )
    }
    /// Whether there are folders in it.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtagsubfolders-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubfolders-canonical-property)
    #[doc(alias = "PR_SUBFOLDERS")]
    #[doc(alias = "PidTagSubfolders")]
    #[doc(alias = "0x360A000B")]
    pub fn subfolders(&self) -> crate::Result<Option<bool>> {
        self.get(crate::tags::SUBFOLDERS)
    }
    /// Fields that users have added.
    ///
    /// `None`: the object does not have it.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::get`](crate::MapiProp::get).
    ///
    /// [pidtaguserfields-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaguserfields-canonical-property)
    #[doc(alias = "PR_USERFIELDS")]
    #[doc(alias = "PidTagUserFields")]
    #[doc(alias = "0x36E30102")]
    pub fn userfields(&self) -> crate::Result<Option<Vec<u8>>> {
        self.get(crate::tags::USERFIELDS)
    }
    /// Sets `PR_USERFIELDS`: fields that users have added.
    ///
    /// # Errors
    ///
    /// Those of [`MapiProp::set`](crate::MapiProp::set).
    ///
    /// [pidtaguserfields-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaguserfields-canonical-property)
    pub fn set_userfields(&self, value: &[u8]) -> crate::Result<()> {
        self.set(crate::tags::USERFIELDS, value)
    }
}
