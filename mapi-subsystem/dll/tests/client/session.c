/* A session, from logon to what is left when it has ended. */
#include "client.h"

/* Everything that is left open when the session ends. */
struct open {
    IMAPISession *session;
    IMsgStore *store;
    IMAPIFolder *root, *folder;
    IMessage *message;
    IMAPITable *contents, *stores;
    IAddrBook *book;
    IMAPIStatus *status;
};

/* The default store, from the table of stores. [hrqueryallrows, imapisession-openmsgstore] */
static void open_store(struct open *open)
{
    TAGS(columns, 2) = { 2, { PR_ENTRYID, PR_DISPLAY_NAME } };
    SRestriction only;
    SPropValue yes, *id;
    SRowSet *rows = NULL;

    OK(open->session->lpVtbl->GetMsgStoresTable(open->session, 0, &open->stores));
    NEED(open->stores != NULL);
    memset(&yes, 0, sizeof yes);
    yes.ulPropTag = PR_DEFAULT_STORE;
    yes.Value.b = 1;
    only.rt = RES_PROPERTY;
    only.res.resProperty.relop = RELOP_EQ;
    only.res.resProperty.ulPropTag = PR_DEFAULT_STORE;
    only.res.resProperty.lpProp = &yes;
    CHECK(!FBadRestriction(&only) && !FBadColumnSet((SPropTagArray *)&columns));
    OK(HrQueryAllRows(open->stores, (SPropTagArray *)&columns, &only, NULL, 0, &rows));
    NEED(rows != NULL && rows->cRows == 1);
    CHECK(!FBadRowSet(rows));
    id = value_of(&rows->aRow[0], PR_ENTRYID);
    NEED(id != NULL);
    CHECK(same_text(value_of(&rows->aRow[0], PR_DISPLAY_NAME)->Value.lpszW, u"Mail"));
    OK(open->session->lpVtbl->OpenMsgStore(open->session, 0, id->Value.bin.cb,
                                           (ENTRYID *)id->Value.bin.lpb, NULL,
                                           MDB_WRITE | MAPI_BEST_ACCESS, &open->store));
    NEED(open->store != NULL);
    FreeProws(rows);
}

/* What notifications leave for the checks. */
struct seen {
    ULONG created, rows;
};

static LONG MAPI_STDCALL notified(void *context, ULONG count, NOTIFICATION *events)
{
    struct seen *seen = context;
    ULONG i, size = 0, same = 0;
    void *copy;

    /* They can be kept only as copies. [sccountnotifications, sccopynotifications] */
    OK(ScCountNotifications((LONG)count, events, &size));
    copy = malloc(size);
    OK(ScCopyNotifications((LONG)count, events, copy, &same));
    CHECK(size == same);
    OK(ScRelocNotifications((LONG)count, copy, copy, NULL, &same));
    OK(ScRelocNotifications((LONG)count, copy, NULL, copy, &same));
    CHECK(size == same);
    events = copy;
    for (i = 0; i < count; i++) {
        seen->created += events[i].ulEventType == fnevObjectCreated
                         && events[i].info.obj.ulObjType == MAPI_MESSAGE
                         && events[i].info.obj.cbEntryID > 20;
        seen->rows += events[i].ulEventType == fnevTableModified
                      && events[i].info.tab.ulTableEvent == TABLE_ROW_ADDED
                      && events[i].info.tab.row.cValues == 2;
    }
    free(copy);
    return 0;
}

static void open_folder(struct open *open)
{
    SPropValue *id = NULL;
    ULONG type = 0;

    OK(HrGetOneProp((IMAPIProp *)open->store, PR_IPM_SUBTREE_ENTRYID, &id));
    NEED(id != NULL);
    OK(open->store->lpVtbl->OpenEntry(open->store, id->Value.bin.cb, (ENTRYID *)id->Value.bin.lpb,
                                      NULL, MAPI_MODIFY, &type, (IUnknown **)&open->root));
    NEED(open->root != NULL && type == MAPI_FOLDER);
    MAPIFreeBuffer(id);
    OK(open->root->lpVtbl->CreateFolder(open->root, FOLDER_GENERIC, TEXT16("Letters"), NULL, NULL,
                                        MAPI_UNICODE, &open->folder));
    NEED(open->folder != NULL);
    /* The sole failure of one property is the call's. */
    CODE(MAPI_E_NOT_FOUND, HrGetOneProp((IMAPIProp *)open->folder, 0x66700003u, &id));
    CHECK(id == NULL);
    CHECK(FPropExists((IMAPIProp *)open->folder, PROP_TAG_OF(PR_DISPLAY_NAME)));
    CHECK(!FPropExists((IMAPIProp *)open->folder, 0x66700003u));
}

/* The tag of a named property of the client's own. [imapiprop-getidsfromnames] */
static ULONG named(struct open *open)
{
    MAPINAMEID name, *names = &name;
    SPropTagArray *tags = NULL;
    SPropTagArray *asked = NULL;
    MAPINAMEID **back = NULL;
    ULONG tag, count = 0;

    name.lpguid = (GUID *)&IID_IMAPISession;
    name.ulKind = MNID_STRING;
    name.Kind.lpwstrName = (WCHAR *)u"Shelf";
    CHECK(!FBadRglpNameID(&names, 1));
    OK(open->folder->lpVtbl->GetIDsFromNames(open->folder, 1, &names, MAPI_CREATE, &tags));
    NEED(tags != NULL && tags->cValues == 1);
    tag = (tags->aulPropTag[0] & 0xFFFF0000u) | PT_LONG;
    asked = tags;
    OK(open->folder->lpVtbl->GetNamesFromIDs(open->folder, &asked, NULL, 0, &count, &back));
    NEED(back != NULL && count == 1);
    CHECK(FEqualNames(back[0], &name));
    MAPIFreeBuffer(back);
    MAPIFreeBuffer(tags);
    return tag;
}

/* A message, whose coming is told to the store's and the table's sinks, here on a thread of
   MAPI's, there on this one. [hrallocadvisesink, hrthisthreadadvisesink] */
static void write_message(struct open *open)
{
    TAGS(columns, 1) = { 1, { PR_SUBJECT } };
    SPropTagArray set = { 1, { PR_MESSAGE_SIZE } };
    struct seen seen = { 0, 0 }, here = { 0, 0 };
    IMAPIAdviseSink *sink = NULL, *inner = NULL, *wrapped = NULL;
    ULONG_PTR store_connection = 0, table_connection = 0;
    SPropValue value;
    SPropValue *read = NULL;
    SRowSet *rows = NULL;
    ULONG shelf = named(open);

    OK(HrAllocAdviseSink(notified, &seen, &sink));
    OK(HrAllocAdviseSink(notified, &here, &inner));
    OK(HrThisThreadAdviseSink(inner, &wrapped));
    NEED(sink != NULL && wrapped != NULL);
    OK(open->folder->lpVtbl->GetContentsTable(open->folder, MAPI_UNICODE, &open->contents));
    NEED(open->contents != NULL);
    OK(open->contents->lpVtbl->SetColumns(open->contents, &set, 0));
    /* [hraddcolumns] */
    OK(HrAddColumns(open->contents, (SPropTagArray *)&columns, MAPIAllocateBuffer,
                    MAPIFreeBuffer));
    OK(open->store->lpVtbl->Advise(open->store, 0, NULL, fnevObjectCreated, sink,
                                   &store_connection));
    OK(open->contents->lpVtbl->Advise(open->contents, fnevTableModified, wrapped,
                                      &table_connection));
    UlRelease(sink);
    UlRelease(inner);
    UlRelease(wrapped);

    OK(open->folder->lpVtbl->CreateMessage(open->folder, NULL, 0, &open->message));
    NEED(open->message != NULL);
    memset(&value, 0, sizeof value);
    value.ulPropTag = PR_SUBJECT;
    value.Value.lpszW = (WCHAR *)u"A letter";
    OK(HrSetOneProp((IMAPIProp *)open->message, &value));
    value.ulPropTag = shelf;
    value.Value.l = 12;
    OK(HrSetOneProp((IMAPIProp *)open->message, &value));
    value.ulPropTag = PR_MESSAGE_SIZE;
    CODE(MAPI_E_COMPUTED, HrSetOneProp((IMAPIProp *)open->message, &value));
    OK(open->message->lpVtbl->SaveChanges(open->message, KEEP_OPEN_READWRITE));
    OK(HrGetOneProp((IMAPIProp *)open->message, shelf, &read));
    NEED(read != NULL);
    CHECK(read->Value.l == 12);
    MAPIFreeBuffer(read);

    OK(HrDispatchNotifications(0));
    CHECK(seen.created == 1 && seen.rows == 0);
    CHECK(here.rows == 1 && here.created == 0);
    OK(open->store->lpVtbl->Unadvise(open->store, store_connection));
    OK(open->contents->lpVtbl->Unadvise(open->contents, table_connection));

    OK(HrQueryAllRows(open->contents, NULL, NULL, NULL, 0, &rows));
    NEED(rows != NULL && rows->cRows == 1 && rows->aRow[0].cValues == 2);
    CHECK(same_text(rows->aRow[0].lpProps[0].Value.lpszW, u"A letter"));
    CHECK(rows->aRow[0].lpProps[1].ulPropTag == PR_MESSAGE_SIZE);
    FreeProws(rows);
}

/* The status table, and an object of it. [status-table-and-status-objects] */
static void read_status(struct open *open)
{
    TAGS(columns, 2) = { 2, { PR_RESOURCE_TYPE, PR_ENTRYID } };
    IMAPITable *table = NULL;
    SRowSet *rows = NULL;
    ULONG i, spoolers = 0, type = 0;

    OK(open->session->lpVtbl->GetStatusTable(open->session, 0, &table));
    NEED(table != NULL);
    OK(HrQueryAllRows(table, (SPropTagArray *)&columns, NULL, NULL, 0, &rows));
    NEED(rows != NULL && rows->cRows > 2);
    for (i = 0; i < rows->cRows; i++) {
        SPropValue *id = value_of(&rows->aRow[i], PR_ENTRYID);
        if (value_of(&rows->aRow[i], PR_RESOURCE_TYPE)->Value.l != MAPI_SPOOLER)
            continue;
        spoolers++;
        NEED(id != NULL);
        OK(open->session->lpVtbl->OpenEntry(open->session, id->Value.bin.cb,
                                            (ENTRYID *)id->Value.bin.lpb, NULL, 0, &type,
                                            (IUnknown **)&open->status));
    }
    CHECK(spoolers == 1 && type == MAPI_STATUS);
    NEED(open->status != NULL);
    OK(open->status->lpVtbl->ValidateState(open->status, 0, SUPPRESS_UI));
    FreeProws(rows);
    UlRelease(table);
}

/* Whose session it is, and a name looked up. [imapisession-queryidentity, iaddrbook-resolvename] */
static void read_addresses(struct open *open)
{
    ULONG count = 0, type = 0;
    ENTRYID *id = NULL;
    IMAPIProp *user = NULL;
    SPropValue *name = NULL;
    ADRLIST *list = NULL;
    WCHAR *text = NULL;

    OK(open->session->lpVtbl->QueryIdentity(open->session, &count, &id));
    NEED(id != NULL);
    OK(open->session->lpVtbl->OpenEntry(open->session, count, id, NULL, 0, &type,
                                        (IUnknown **)&user));
    NEED(user != NULL);
    CHECK(type == MAPI_MAILUSER);
    OK(HrGetOneProp(user, PR_DISPLAY_NAME, &name));
    NEED(name != NULL);
    CHECK(same_text(name->Value.lpszW, u"Clara Client"));
    MAPIFreeBuffer(name);
    MAPIFreeBuffer(id);
    UlRelease(user);

    OK(open->session->lpVtbl->OpenAddressBook(open->session, 0, NULL, 0, &open->book));
    NEED(open->book != NULL);
    /* An entry of the list is a block, which the call replaces by its own. [adrlist] */
    OK(MAPIAllocateBuffer(sizeof(ADRLIST), (void **)&list));
    list->cEntries = 1;
    list->aEntries[0].ulReserved1 = 0;
    list->aEntries[0].cValues = 1;
    OK(MAPIAllocateBuffer(sizeof(SPropValue), (void **)&list->aEntries[0].rgPropVals));
    OK(MAPIAllocateMore(6 * sizeof(WCHAR), list->aEntries[0].rgPropVals, (void **)&text));
    memcpy(text, u"Clara", 6 * sizeof(WCHAR));
    memset(list->aEntries[0].rgPropVals, 0, sizeof(SPropValue));
    list->aEntries[0].rgPropVals[0].ulPropTag = PR_DISPLAY_NAME;
    list->aEntries[0].rgPropVals[0].Value.lpszW = text;
    OK(open->book->lpVtbl->ResolveName(open->book, 0, MAPI_UNICODE, NULL, list));
    CHECK(PpropFindProp(list->aEntries[0].rgPropVals, list->aEntries[0].cValues, PR_ENTRYID)
          != NULL);
    FreePadrlist(list);
}

/* A dead object is still an object: it is counted, and it has its interfaces.
   [invalidating-an-object] */
static void only_counted(void *object)
{
    IUnknown *unknown = object, *again = NULL;
    ULONG before = UlAddRef(object);

    OK(unknown->lpVtbl->QueryInterface(unknown, (GUID *)&IID_IUnknown, (void **)&again));
    CHECK(again != NULL);
    UlRelease(again);
    CHECK(UlRelease(object) == before - 1);
}

void is_dead(IMAPIProp *object)
{
    SPropTagArray *tags = NULL;
    SPropValue *values = NULL;
    ULONG count = 0;

    CODE(MAPI_E_INVALID_OBJECT, object->lpVtbl->GetProps(object, NULL, 0, &count, &values));
    CODE(MAPI_E_INVALID_OBJECT, object->lpVtbl->GetPropList(object, 0, &tags));
    CODE(MAPI_E_INVALID_OBJECT, object->lpVtbl->SaveChanges(object, 0));
    CHECK(values == NULL && tags == NULL);
    only_counted(object);
    UlRelease(object);
}

static void tables_are_dead(struct open *open)
{
    IMAPITable *table[2];
    SRowSet *rows = NULL;
    ULONG count = 0;
    int i;

    table[0] = open->contents;
    table[1] = open->stores;
    for (i = 0; i < 2; i++) {
        CODE(MAPI_E_INVALID_OBJECT, table[i]->lpVtbl->GetRowCount(table[i], 0, &count));
        CODE(MAPI_E_INVALID_OBJECT, HrQueryAllRows(table[i], NULL, NULL, NULL, 0, &rows));
        CHECK(rows == NULL);
        only_counted(table[i]);
        UlRelease(table[i]);
    }
}

void session_of_the_client(void)
{
    struct open open;
    IMAPITable *table = NULL;
    void *mine = NULL;

    memset(&open, 0, sizeof open);
    OK(MAPILogonEx(0, TEXT16("Client"), NULL, MAPI_UNICODE | MAPI_EXTENDED | MAPI_NEW_SESSION,
                   &open.session));
    NEED(open.session != NULL);
    open_store(&open);
    open_folder(&open);
    write_message(&open);
    read_status(&open);
    read_addresses(&open);
    OK(MAPIAllocateBuffer(10, &mine));

    OK(open.session->lpVtbl->Logoff(open.session, 0, 0, 0));
    CODE(MAPI_E_INVALID_OBJECT, open.session->lpVtbl->GetStatusTable(open.session, 0, &table));
    CODE(MAPI_E_INVALID_OBJECT, open.session->lpVtbl->Logoff(open.session, 0, 0, 0));
    CHECK(table == NULL);
    only_counted(open.session);
    is_dead((IMAPIProp *)open.store);
    is_dead((IMAPIProp *)open.root);
    is_dead((IMAPIProp *)open.folder);
    is_dead((IMAPIProp *)open.message);
    is_dead((IMAPIProp *)open.book);
    is_dead((IMAPIProp *)open.status);
    tables_are_dead(&open);
    UlRelease(open.session);
    MAPIUninitialize();
    /* Memory outlives sessions. */
    CHECK(MAPIFreeBuffer(mine) == S_OK);
}
