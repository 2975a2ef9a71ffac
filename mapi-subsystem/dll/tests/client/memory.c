/* Who allocates, who frees. */
#include "client.h"

/* Blocks, what hangs on them, and what is refused. [mapiallocatebuffer, mapiallocatemore,
   mapifreebuffer] */
void memory_rules(void)
{
    void *root = NULL, *more = NULL, *other = NULL;
    int i;

    /* Utilities without the rest of MAPI. [scinitmapiutil] */
    CODE(MAPI_E_INVALID_PARAMETER, ScInitMapiUtil(1));
    OK(ScInitMapiUtil(0));

    OK(MAPIAllocateBuffer(100, &root));
    NEED(root != NULL);
    CHECK((uintptr_t)root % 8 == 0);
    memset(root, 0xA5, 100);
    for (i = 1; i < 50; i++) {
        OK(MAPIAllocateMore((ULONG)i, root, &more));
        NEED(more != NULL);
        memset(more, i, (size_t)i);
    }
    /* What hangs on a block is neither a root nor freed by itself. */
    CODE(MAPI_E_INVALID_PARAMETER, MAPIAllocateMore(8, more, &other));
    CHECK(MAPIFreeBuffer(more) == (ULONG)MAPI_E_INVALID_PARAMETER);
    CHECK(MAPIFreeBuffer(root) == S_OK);
    CHECK(MAPIFreeBuffer(NULL) == S_OK);
    /* Nothing at all is a block too. */
    OK(MAPIAllocateBuffer(0, &root));
    CHECK(root != NULL && MAPIFreeBuffer(root) == S_OK);
    /* On failure there is nothing to free. */
    root = &i;
    CODE(MAPI_E_NOT_ENOUGH_MEMORY, MAPIAllocateBuffer(0xFFFFFFFFu, &root));
    CHECK(root == NULL);
    CODE(MAPI_E_INVALID_PARAMETER, MAPIAllocateBuffer(1, NULL));
    CODE(MAPI_E_INVALID_PARAMETER, MAPIAllocateMore(1, NULL, &more));

    /* A row set, and an address list that has its shape: each row is a block. [freeprows] */
    for (i = 0; i < 2; i++) {
        SRowSet *rows;
        OK(MAPIAllocateBuffer((ULONG)(sizeof(SRowSet) + 2 * sizeof(SRow)), (void **)&rows));
        rows->cRows = 3;
        OK(MAPIAllocateBuffer(sizeof(SPropValue), (void **)&rows->aRow[0].lpProps));
        OK(MAPIAllocateMore(10, rows->aRow[0].lpProps, &more));
        OK(MAPIAllocateBuffer(sizeof(SPropValue), (void **)&rows->aRow[1].lpProps));
        /* A row that was taken out has left a null pointer. */
        rows->aRow[2].lpProps = NULL;
        rows->aRow[0].cValues = rows->aRow[1].cValues = 1;
        if (i == 0)
            FreeProws(rows);
        else
            FreePadrlist((ADRLIST *)rows);
    }
    FreeProws(NULL);
    FreePadrlist(NULL);
    DeinitMapiUtil();
}

static void is_the_original(SPropValue *copy, int count)
{
    CHECK(count == 5 && copy[0].ulPropTag == PR_SUBJECT && copy[3].ulPropTag == 0x66011102u);
    CHECK(same_text(copy[0].Value.lpszW, u"a subject"));
    CHECK(copy[1].Value.bin.cb == 3 && memcmp(copy[1].Value.bin.lpb, "\1\2\3", 3) == 0);
    CHECK(copy[2].Value.l == 7);
    CHECK(copy[3].Value.MVbin.cValues == 2 && copy[3].Value.MVbin.lpbin[1].cb == 2);
    CHECK(memcmp(copy[3].Value.MVbin.lpbin[1].lpb, "yz", 2) == 0);
    CHECK(strcmp((char *)copy[4].Value.MVszA.lppszA[1], "second") == 0);
}

/* Copies in one block, in a block of the caller's, moved, and in pieces. [scduppropset,
   scountprops, sccopyprops, screlocprops, propcopymore] */
void copies_of_properties(void)
{
    BYTE bytes[] = { 1, 2, 3 };
    SBinary binaries[] = { { 1, (BYTE *)"x" }, { 2, (BYTE *)"yz" } };
    CHAR *texts[] = { (CHAR *)"first", (CHAR *)"second" };
    SPropValue values[5], *copy = NULL, one;
    ULONG counted = 0, copied = 0, moved = 0;
    char *block, *elsewhere;
    void *root = NULL;

    memset(values, 0, sizeof values);
    values[0].ulPropTag = PR_SUBJECT;
    values[0].Value.lpszW = (WCHAR *)u"a subject";
    values[1].ulPropTag = PR_ENTRYID;
    values[1].Value.bin.cb = 3;
    values[1].Value.bin.lpb = bytes;
    values[2].ulPropTag = PR_MESSAGE_FLAGS;
    values[2].Value.l = 7;
    values[3].ulPropTag = 0x66011102u; /* PT_MV_BINARY */
    values[3].Value.MVbin.cValues = 2;
    values[3].Value.MVbin.lpbin = binaries;
    values[4].ulPropTag = 0x6602101Eu; /* PT_MV_STRING8 */
    values[4].Value.MVszA.cValues = 2;
    values[4].Value.MVszA.lppszA = texts;

    OK(ScDupPropset(5, values, MAPIAllocateBuffer, &copy));
    NEED(copy != NULL);
    is_the_original(copy, 5);
    /* One block: freeing it frees all. */
    CHECK(MAPIFreeBuffer(copy) == S_OK);

    OK(ScCountProps(5, values, &counted));
    CHECK(counted > sizeof values);
    OK(ScCountProps(5, values, NULL));
    block = malloc(counted);
    NEED(block != NULL);
    OK(ScCopyProps(5, values, block, &copied));
    CHECK(copied == counted);
    is_the_original((SPropValue *)block, 5);
    /* As if it were written: pointers count from 0; then the bytes lie elsewhere. */
    OK(ScRelocProps(5, (SPropValue *)block, block, NULL, &moved));
    CHECK(moved == counted);
    elsewhere = malloc(counted);
    NEED(elsewhere != NULL);
    memcpy(elsewhere, block, counted);
    memset(block, 0xEE, counted);
    free(block);
    OK(ScRelocProps(5, (SPropValue *)elsewhere, NULL, elsewhere, NULL));
    is_the_original((SPropValue *)elsewhere, 5);
    free(elsewhere);

    OK(MAPIAllocateBuffer(1, &root));
    OK(PropCopyMore(&one, &values[3], MAPIAllocateMore, root));
    CHECK(one.Value.MVbin.lpbin != binaries && one.Value.MVbin.lpbin[1].cb == 2);
    one.ulPropTag = 0x66030FFFu; /* no such type */
    CODE(MAPI_E_NO_SUPPORT, PropCopyMore(&values[2], &one, MAPIAllocateMore, root));
    CODE(MAPI_E_INVALID_PARAMETER, ScCountProps(1, &one, &counted));
    CHECK(MAPIFreeBuffer(root) == S_OK);

    CHECK(PpropFindProp(values, 5, PROP_TAG_OF(PR_SUBJECT)) == &values[0]);
    CHECK(PpropFindProp(values, 5, PR_SUBJECT_A) == NULL);
    CHECK(LpValFindProp(PR_ENTRYID, 5, values) == &values[1]);
    CHECK(UlPropSize(&values[1]) == 3 && UlPropSize(&values[2]) == 4);
}
