/* What needs no session. */
#include "client.h"

static FILETIME time_of(uint64_t number)
{
    FILETIME time;
    time.dwLowDateTime = (ULONG)number;
    time.dwHighDateTime = (ULONG)(number >> 32);
    return time;
}

static uint64_t number_of(FILETIME time)
{
    return (uint64_t)time.dwHighDateTime << 32 | time.dwLowDateTime;
}

static SPropValue text8(char *text)
{
    SPropValue value;
    memset(&value, 0, sizeof value);
    value.ulPropTag = PR_SUBJECT_A;
    value.Value.lpszA = (CHAR *)text;
    return value;
}

static void values(void)
{
    SPropValue long_value, other, hay = text8("Some Subject"), needle = text8("subject");
    MAPINAMEID first, second;
    memset(&long_value, 0, sizeof long_value);
    long_value.ulPropTag = PR_MESSAGE_FLAGS;
    long_value.Value.l = -1;
    other = long_value;
    other.Value.l = 1;
    /* Numbers are signed. [lpropcompareprop, fpropcompareprop] */
    CHECK(LPropCompareProp(&long_value, &other) < 0 && LPropCompareProp(&other, &long_value) > 0);
    CHECK(LPropCompareProp(&other, &other) == 0);
    CHECK(FPropCompareProp(&long_value, RELOP_LT, &other));
    CHECK(!FPropCompareProp(&long_value, RELOP_GE, &other));
    CHECK(!FPropCompareProp(&long_value, RELOP_NE, &hay));
    /* [fpropcontainsprop] */
    CHECK(FPropContainsProp(&hay, &needle, FL_SUBSTRING | FL_IGNORECASE));
    CHECK(!FPropContainsProp(&hay, &needle, FL_SUBSTRING));
    CHECK(!FPropContainsProp(&hay, &needle, FL_PREFIX | FL_IGNORECASE));
    CHECK(!FPropContainsProp(&hay, &long_value, FL_SUBSTRING));

    /* [fequalnames] */
    memset(&first, 0, sizeof first);
    first.lpguid = (GUID *)&IID_IMessage;
    first.ulKind = MNID_STRING;
    first.Kind.lpwstrName = (WCHAR *)u"Name";
    second = first;
    CHECK(FEqualNames(&first, &second));
    second.Kind.lpwstrName = (WCHAR *)u"name";
    CHECK(!FEqualNames(&first, &second));
    second.ulKind = MNID_ID;
    CHECK(!FEqualNames(&first, &second));

    /* [fbadprop and its like] */
    CHECK(!FBadPropTag(PR_SUBJECT) && FBadPropTag(0x00370999u));
    CHECK(!FBadProp(&hay) && FBadProp(NULL));
    other.ulPropTag = PR_DEFAULT_STORE; /* PT_BOOLEAN */
    CHECK(!FBadProp(&other));
    other.Value.b = 2;
    CHECK(FBadProp(&other));
}

static void numbers(void)
{
    USHORT carry = 1;
    BYTE bytes[4] = { 0 };
    char text[9];
    ULONG count = 0;
    ENTRYID *id = NULL;
    char *sz = NULL;

    /* [ftaddft and its like] */
    CHECK(number_of(FtAddFt(time_of(0xFFFFFFFFu), time_of(1))) == 0x100000000u);
    CHECK(number_of(FtAdcFt(time_of(UINT64_MAX), time_of(0), &carry)) == 0 && carry == 1);
    CHECK(number_of(FtSubFt(time_of(1), time_of(2))) == UINT64_MAX);
    CHECK(number_of(FtMulDw(3, time_of(0x100000000u))) == 0x300000000u);
    CHECK(number_of(FtMulDwDw(0xFFFFFFFFu, 0xFFFFFFFFu)) == 0xFFFFFFFE00000001u);
    CHECK(number_of(FtNegFt(time_of(1))) == UINT64_MAX);

    /* Text of one byte a character. [hexfrombin, fbinfromhex, scbinfromhexbounded] */
    HexFromBin((BYTE *)"\x0A\xFF\x00\x7e", 4, (TCHAR *)text);
    CHECK(strcmp(text, "0AFF007E") == 0);
    CHECK(FBinFromHex((TCHAR *)"0aFF007e", bytes) && memcmp(bytes, "\x0A\xFF\x00\x7e", 4) == 0);
    CHECK(!FBinFromHex((TCHAR *)"0aFg", bytes) && !FBinFromHex((TCHAR *)"0aF", bytes));
    CODE(MAPI_E_CALL_FAILED, ScBinFromHexBounded((TCHAR *)"0102", bytes, 1));
    OK(ScBinFromHexBounded((TCHAR *)"0102", bytes, 2));
    CHECK(UlFromSzHex((TCHAR *)"5g5h") == 5 && UlFromSzHex((TCHAR *)"5a") == 90);
    CHECK(UFromSz((TCHAR *)"5a5b") == 5 && UFromSz((TCHAR *)"a5") == 0);

    /* [szfindch, szfindlastch, szfindsz] */
    strcpy(text, "abcabc");
    CHECK((char *)SzFindCh((TCHAR *)text, 'c') == text + 2);
    CHECK((char *)SzFindLastCh((TCHAR *)text, 'c') == text + 5);
    CHECK((char *)SzFindSz((TCHAR *)text, (TCHAR *)"ca") == text + 2);
    CHECK(SzFindSz((TCHAR *)text, (TCHAR *)"cb") == NULL && SzFindCh(NULL, 'c') == NULL);

    /* [hrszfromentryid, hrentryidfromsz] */
    OK(HrSzFromEntryID(8, (ENTRYID *)"\0\0\0\0idid", (TCHAR **)&sz));
    NEED(sz != NULL);
    CHECK(strcmp(sz, "0000000069646964") == 0);
    OK(HrEntryIDFromSz((TCHAR *)sz, &count, &id));
    CHECK(count == 8 && memcmp(id, "\0\0\0\0idid", 8) == 0);
    MAPIFreeBuffer(sz);
    MAPIFreeBuffer(id);
    CODE(MAPI_E_INVALID_ENTRYID, HrEntryIDFromSz((TCHAR *)"000", &count, &id));
    CHECK(count == 0 && id == NULL);

    /* [mapstoragescode] */
    CHECK(MapStorageSCode((SCODE)0x80030005) == MAPI_E_NO_ACCESS);
    CHECK(MapStorageSCode((SCODE)0x800300F0) == MAPI_E_CALL_FAILED && MapStorageSCode(0) == S_OK);
}

void utilities(void)
{
    values();
    numbers();
    CHECK(UlRelease(NULL) == 0 && UlAddRef(NULL) == 0);
}
