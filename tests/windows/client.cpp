/* A whole session from C++, on the generated header alone. The first argument is the library that
   MAPI is in: mapi32.dll under Windows, the subsystem's own library anywhere. It logs on to the default
   profile, whose default store must have a message in its Inbox; prints what it finds, and how many
   calls it made. The exit code tells a failure.

   Nothing in it is of one system but how a library is loaded. */

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "mapi-session.h"

#ifdef _WIN32
/* <windows.h> has types of its own under the header's names. */
extern "C" __declspec(dllimport) void *__stdcall LoadLibraryA(const char *name);
extern "C" __declspec(dllimport) void *__stdcall GetProcAddress(void *library, const char *name);
static void *load(const char *name) { return LoadLibraryA(name); }
static void *symbol(void *library, const char *name) { return GetProcAddress(library, name); }
#else
#include <dlfcn.h>
static void *load(const char *name) { return dlopen(name, RTLD_NOW); }
static void *symbol(void *library, const char *name) { return dlsym(library, name); }
#endif

static int calls = 0;

[[noreturn]] static void fail(const char *what, unsigned code)
{
    std::printf("FAILED: %s: 0x%08X\n", what, code);
    std::exit(1);
}

/* Counts a call, and ends the program when it fails. */
static HRESULT call(const char *what, HRESULT code)
{
    ++calls;
    if (code < 0)
        fail(what, (unsigned)code);
    return code;
}

static void *library;

/* A function of the library: under its own name, or under that of a 32-bit program. */
template <typename Function> static Function *function(const char *name, int bytes)
{
    std::string decorated = std::string(name) + "@" + std::to_string(bytes);
    void *found = symbol(library, name);
    if (!found)
        found = symbol(library, decorated.c_str());
    if (!found)
        fail(name, 0);
    return reinterpret_cast<Function *>(found);
}
#define FUNCTION(name, bytes) function<decltype(name)>(#name, bytes)

static GUID *iid(const GUID &guid) { return const_cast<GUID *>(&guid); }

/* Releases an object at the end of its block. */
template <typename T> struct Held {
    T *object = nullptr;
    Held() = default;
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;
    ~Held() { if (object) object->Release(); }
    T *operator->() const { return object; }
    IUnknown **out() { return reinterpret_cast<IUnknown **>(&object); }
};

static std::string text(const SPropValue &value)
{
    std::string out;
    if ((value.ulPropTag & 0xFFFF) == PT_STRING8)
        return value.Value.lpszA ? reinterpret_cast<const char *>(value.Value.lpszA) : "";
    if ((value.ulPropTag & 0xFFFF) != PT_UNICODE)
        fail("a value is no text", value.ulPropTag);
    for (const WCHAR *c = value.Value.lpszW; *c; ++c)
        out += *c < 0x80 ? (char)*c : '?';
    return out;
}

/* SPropTagArray with room for four. */
struct Tags {
    ULONG cValues;
    ULONG aulPropTag[4];
    Tags(std::initializer_list<ULONG> tags) : cValues((ULONG)tags.size()), aulPropTag{}
    {
        std::copy(tags.begin(), tags.end(), aulPropTag);
    }
    operator SPropTagArray *() { return reinterpret_cast<SPropTagArray *>(this); }
};

template <typename Each> static ULONG rows(IMAPITable *table, Tags columns, Each each)
{
    SRowSet *set = nullptr;
    call("HrQueryAllRows",
         FUNCTION(HrQueryAllRows, 24)(table, columns, nullptr, nullptr, 0, &set));
    ULONG count = set->cRows;
    for (ULONG i = 0; i < count; ++i) {
        const SRow &row = (&set->aRow[0])[i];
        if (row.cValues != columns.cValues)
            fail("a row has another number of values than columns", row.cValues);
        each(row.lpProps);
    }
    FUNCTION(FreeProws, 4)(set);
    ++calls;
    return count;
}

static ENTRYID *entry_id(const SPropValue &value)
{
    return reinterpret_cast<ENTRYID *>(value.Value.bin.lpb);
}

static ULONG keywords(IMsgStore *store)
{
    WCHAR word[] = u"Keywords";
    MAPINAMEID name = {};
    name.lpguid = iid(PS_PUBLIC_STRINGS);
    name.ulKind = MNID_STRING;
    name.Kind.lpwstrName = word;
    MAPINAMEID *names = &name;
    SPropTagArray *tags = nullptr;
    call("IMAPIProp::GetIDsFromNames", store->GetIDsFromNames(1, &names, MAPI_CREATE, &tags));
    ULONG id = tags->aulPropTag[0] >> 16;
    FUNCTION(MAPIFreeBuffer, 4)(tags);
    if (id < 0x8000)
        fail("Keywords is no named property", id);
    return id;
}

static ULONG messages(IMsgStore *store, ULONG keywords)
{
    ULONG size = 0, kind = 0;
    ENTRYID *inbox = nullptr;
    call("IMsgStore::GetReceiveFolder",
         store->GetReceiveFolder(nullptr, MAPI_UNICODE, &size, &inbox, nullptr));
    Held<IMAPIFolder> folder;
    call("IMsgStore::OpenEntry", store->OpenEntry(size, inbox, iid(IID_IMAPIFolder),
                                                  MAPI_BEST_ACCESS, &kind, folder.out()));
    FUNCTION(MAPIFreeBuffer, 4)(inbox);
    Held<IMAPITable> table;
    call("IMAPIContainer::GetContentsTable",
         folder->GetContentsTable(MAPI_UNICODE, &table.object));
    return rows(table.object, {PR_ENTRYID, PR_SUBJECT}, [&](SPropValue *row) {
        Held<IMessage> message;
        call("IMsgStore::OpenEntry",
             store->OpenEntry(row[0].Value.bin.cb, entry_id(row[0]), iid(IID_IMessage),
                              MAPI_BEST_ACCESS, &kind, message.out()));
        Tags columns{PR_SUBJECT, keywords << 16 | PT_MV_UNICODE};
        ULONG count = 0;
        SPropValue *values = nullptr;
        call("IMAPIProp::GetProps", message->GetProps(columns, MAPI_UNICODE, &count, &values));
        if (count != 2 || text(values[0]) != text(row[1]))
            fail("a message has another subject than its row", count);
        std::printf("message: %s\n", text(values[0]).c_str());
        FUNCTION(MAPIFreeBuffer, 4)(values);
    });
}

static void walk(IMAPISession *session)
{
    ULONG found = 0;
    {
        Held<IMAPITable> table;
        call("IMAPISession::GetMsgStoresTable",
             session->GetMsgStoresTable(MAPI_UNICODE, &table.object));
        rows(table.object, {PR_ENTRYID, PR_DISPLAY_NAME, PR_DEFAULT_STORE}, [&](SPropValue *row) {
            Held<IMsgStore> store;
            call("IMAPISession::OpenMsgStore",
                 session->OpenMsgStore(0, row[0].Value.bin.cb, entry_id(row[0]),
                                       iid(IID_IMsgStore), MAPI_BEST_ACCESS, &store.object));
            ULONG id = keywords(store.object);
            std::printf("store: %s, Keywords is 0x%04X\n", text(row[1]).c_str(), (unsigned)id);
            if (row[2].ulPropTag == PR_DEFAULT_STORE && row[2].Value.b)
                found = messages(store.object, id);
        });
    }
    if (found == 0)
        fail("the default store has no message in its Inbox", 0);
    Held<IMAPITable> table;
    call("IMAPISession::GetStatusTable", session->GetStatusTable(0, &table.object));
    ULONG count = rows(table.object, {PR_RESOURCE_TYPE, PR_DISPLAY_NAME_A}, [](SPropValue *row) {
        std::printf("status: %s, resource type %d\n", text(row[1]).c_str(), (int)row[0].Value.l);
    });
    if (count == 0)
        fail("the status table is empty", 0);
}

int main(int argc, char **argv)
{
    library = load(argc > 1 ? argv[1] : "mapi32.dll");
    if (!library)
        fail("the library cannot be loaded", 0);
    MAPIINIT_0 init = {};
    call("MAPIInitialize", FUNCTION(MAPIInitialize, 4)(&init));
    IMAPISession *session = nullptr;
    call("MAPILogonEx", FUNCTION(MAPILogonEx, 20)(0, nullptr, nullptr,
                                                  MAPI_EXTENDED | MAPI_UNICODE | MAPI_NEW_SESSION |
                                                      MAPI_USE_DEFAULT,
                                                  &session));
    walk(session);
    call("IMAPISession::Logoff", session->Logoff(0, 0, 0));
    session->Release();
    FUNCTION(MAPIUninitialize, 0)();
    ++calls;
    std::printf("%d calls went well\n", calls);
    return 0;
}
