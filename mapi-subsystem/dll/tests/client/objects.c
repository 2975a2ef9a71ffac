/* Objects that belong to no store: tables in memory, streams on files, rich text. */
#include "client.h"

#define PR_SHELF 0x66010003u /* PT_LONG */

static SRow row_of(SPropValue values[2], LONG number, const char16_t *name)
{
    SRow row;
    memset(values, 0, 2 * sizeof *values);
    values[0].ulPropTag = PR_SHELF;
    values[0].Value.l = number;
    values[1].ulPropTag = PR_DISPLAY_NAME;
    values[1].Value.lpszW = (WCHAR *)name;
    row.ulAdrEntryPad = 0;
    row.cValues = 2;
    row.lpProps = values;
    return row;
}

static int views_released;

static void MAPI_STDCALL view_released(ULONG_PTR caller, ITableData *table, IMAPITable *view)
{
    views_released += caller == 42 && table != NULL && view != NULL;
}

static LONG MAPI_STDCALL counted(void *context, ULONG count, NOTIFICATION *events)
{
    ULONG i;
    for (i = 0; i < count; i++)
        if (events[i].ulEventType == fnevTableModified)
            ((ULONG *)context)[events[i].info.tab.ulTableEvent]++;
    return 0;
}

/* Rows that are put in, found, replaced and taken out, and a view that follows.
   [createtable, itabledataiunknown] */
void table_in_memory(void)
{
    TAGS(columns, 2) = { 2, { PR_SHELF, PR_DISPLAY_NAME } };
    SSortOrderSet by_name = { 1, 0, 0, { { PR_DISPLAY_NAME, TABLE_SORT_ASCEND } } };
    ULONG seen[16] = { 0 }, number = 0, deleted = 0;
    ITableData *table = NULL;
    IMAPITable *view = NULL;
    IMAPIAdviseSink *sink = NULL;
    ULONG_PTR connection = 0;
    SPropValue values[2], index;
    SRowSet *rows = NULL;
    SRow row, *one = NULL;

    CODE(MAPI_E_INTERFACE_NOT_SUPPORTED,
         CreateTable((GUID *)&IID_IMessage, MAPIAllocateBuffer, MAPIAllocateMore, MAPIFreeBuffer,
                     NULL, TBLTYPE_DYNAMIC, PR_SHELF, (SPropTagArray *)&columns, &table));
    CHECK(table == NULL);
    OK(CreateTable((GUID *)&IID_ITableData, MAPIAllocateBuffer, MAPIAllocateMore, MAPIFreeBuffer,
                   NULL, TBLTYPE_DYNAMIC, PR_SHELF, (SPropTagArray *)&columns, &table));
    NEED(table != NULL);
    row = row_of(values, 1, u"tools");
    OK(table->lpVtbl->HrModifyRow(table, &row));
    OK(table->lpVtbl->HrGetView(table, &by_name, view_released, 42, &view));
    NEED(view != NULL);
    OK(HrAllocAdviseSink(counted, seen, &sink));
    OK(view->lpVtbl->Advise(view, fnevTableModified, sink, &connection));
    UlRelease(sink);

    row = row_of(values, 2, u"books");
    OK(table->lpVtbl->HrInsertRow(table, 1, &row));
    CODE(MAPI_E_INVALID_PARAMETER, table->lpVtbl->HrInsertRow(table, 0, &row));
    row = row_of(values, 3, u"paper");
    OK(table->lpVtbl->HrModifyRow(table, &row));
    row = row_of(values, 1, u"wood");
    OK(table->lpVtbl->HrModifyRow(table, &row));
    row.cValues = 0;
    CODE(MAPI_E_INVALID_PARAMETER, table->lpVtbl->HrModifyRow(table, &row));

    index = values[0];
    index.Value.l = 2;
    OK(table->lpVtbl->HrQueryRow(table, &index, &one, &number));
    NEED(one != NULL);
    CHECK(number == 1 && same_text(value_of(one, PR_DISPLAY_NAME)->Value.lpszW, u"books"));
    MAPIFreeBuffer(one);
    /* By number: in the order in which they were put in; none is no error. */
    OK(table->lpVtbl->HrEnumRow(table, 0, &one));
    NEED(one != NULL);
    CHECK(same_text(value_of(one, PR_DISPLAY_NAME)->Value.lpszW, u"wood"));
    MAPIFreeBuffer(one);
    OK(table->lpVtbl->HrEnumRow(table, 3, &one));
    CHECK(one == NULL);

    OK(HrQueryAllRows(view, (SPropTagArray *)&columns, NULL, NULL, 0, &rows));
    NEED(rows != NULL && rows->cRows == 3);
    CHECK(same_text(rows->aRow[0].lpProps[1].Value.lpszW, u"books"));
    CHECK(same_text(rows->aRow[2].lpProps[1].Value.lpszW, u"wood"));
    FreeProws(rows);

    index.Value.l = 3;
    OK(table->lpVtbl->HrDeleteRow(table, &index));
    CODE(MAPI_E_NOT_FOUND, table->lpVtbl->HrDeleteRow(table, &index));
    index.Value.l = 1;
    OK(table->lpVtbl->HrNotify(table, 0, 1, &index));
    OK(HrDispatchNotifications(0));
    CHECK(seen[TABLE_ROW_ADDED] == 2 && seen[TABLE_ROW_DELETED] == 1);
    CHECK(seen[TABLE_ROW_MODIFIED] == 2);
    OK(table->lpVtbl->HrDeleteRows(table, TAD_ALL_ROWS, NULL, &deleted));
    CHECK(deleted == 2);
    OK(view->lpVtbl->GetRowCount(view, 0, &number));
    CHECK(number == 0);
    OK(view->lpVtbl->Unadvise(view, connection));
    UlRelease(table);
    CHECK(views_released == 0);
    UlRelease(view);
    CHECK(views_released == 1);
}

static IStream *temporary(void)
{
    IStream *stream = NULL;
    OK(OpenStreamOnFile(MAPIAllocateBuffer, MAPIFreeBuffer,
                        SOF_UNIQUEFILENAME | STGM_CREATE | STGM_READWRITE
                            | 0x04000000u /* STGM_DELETEONRELEASE */,
                        NULL, NULL, &stream));
    NEED(stream != NULL);
    return stream;
}

/* [openstreamonfile] */
void streams_on_files(void)
{
    IStream *stream = temporary(), *none = NULL;
    STATSTG stat;
    char read[8] = { 0 };
    ULONG count = 0;

    OK(stream->lpVtbl->Write(stream, "contents", 8, &count));
    CHECK(count == 8);
    OK(stream->lpVtbl->Seek(stream, 3, 0, NULL));
    OK(stream->lpVtbl->Read(stream, read, sizeof read, &count));
    CHECK(count == 5 && memcmp(read, "tents", 5) == 0);
    OK(stream->lpVtbl->SetSize(stream, 3));
    memset(&stat, 0, sizeof stat);
    OK(stream->lpVtbl->Stat(stream, &stat, 1));
    CHECK(stat.cbSize == 3);
    OK(stream->lpVtbl->Commit(stream, 0));
    UlRelease(stream);
    CODE(MAPI_E_NOT_FOUND, OpenStreamOnFileW(MAPIAllocateBuffer, MAPIFreeBuffer, 0,
                                             (WCHAR *)u"no/such/file", NULL, &none));
    CODE(MAPI_E_INVALID_PARAMETER,
         OpenStreamOnFile(MAPIAllocateBuffer, MAPIFreeBuffer, 0, NULL, NULL, &none));
    CHECK(none == NULL);
}

/* Text that is written through one stream and read through another. [wrapcompressedrtfstream] */
void rich_text(void)
{
    static const char text[] = "{\\rtf1\\ansi Rich text, rich text, rich text, rich text}";
    ULONG kinds[2] = { 0, STORE_UNCOMPRESSED_RTF }, count = 0, i;

    for (i = 0; i < 2; i++) {
        IStream *stored = temporary(), *wrapped = NULL;
        unsigned char header[16];
        char read[100];
        ULONG kind;

        OK(WrapCompressedRTFStream(stored, MAPI_MODIFY | kinds[i], &wrapped));
        NEED(wrapped != NULL);
        OK(wrapped->lpVtbl->Write(wrapped, (void *)text, sizeof text - 1, &count));
        OK(wrapped->lpVtbl->Commit(wrapped, 0));
        UlRelease(wrapped);
        OK(stored->lpVtbl->Seek(stored, 0, 0, NULL));
        OK(stored->lpVtbl->Read(stored, header, sizeof header, &count));
        memcpy(&kind, header + 8, 4);
        CHECK(kind == (i == 0 ? 0x75465A4Cu : 0x414C454Du));
        OK(stored->lpVtbl->Seek(stored, 0, 0, NULL));
        OK(WrapCompressedRTFStream(stored, 0, &wrapped));
        NEED(wrapped != NULL);
        OK(wrapped->lpVtbl->Read(wrapped, read, sizeof read, &count));
        CHECK(count == sizeof text - 1 && memcmp(read, text, count) == 0);
        UlRelease(wrapped);

        /* Damaged: a size that the bytes cannot have, and bytes that are cut off. */
        memset(header + 4, 0xFF, 4);
        OK(stored->lpVtbl->Seek(stored, 0, 0, NULL));
        OK(stored->lpVtbl->Write(stored, header, sizeof header, &count));
        OK(stored->lpVtbl->Seek(stored, 0, 0, NULL));
        CODE(MAPI_E_CORRUPT_DATA, WrapCompressedRTFStream(stored, 0, &wrapped));
        CHECK(wrapped == NULL);
        OK(stored->lpVtbl->SetSize(stored, 7));
        OK(stored->lpVtbl->Seek(stored, 0, 0, NULL));
        CODE(MAPI_E_CORRUPT_DATA, WrapCompressedRTFStream(stored, 0, &wrapped));
        UlRelease(stored);
    }
}
