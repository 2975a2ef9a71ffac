/* A profile, made of services. */
#include "client.h"

/* The UID of a service of a profile, by its name. [hrqueryallrows] */
static int service_uid(IMsgServiceAdmin *services, const char16_t *name, MAPIUID *uid)
{
    TAGS(columns, 2) = { 2, { PR_SERVICE_NAME, PR_SERVICE_UID } };
    IMAPITable *table = NULL;
    SRowSet *rows = NULL;
    int found = 0;
    ULONG i;

    OK(services->lpVtbl->GetMsgServiceTable(services, 0, &table));
    NEED(table != NULL);
    OK(HrQueryAllRows(table, (SPropTagArray *)&columns, NULL, NULL, 0, &rows));
    NEED(rows != NULL);
    for (i = 0; i < rows->cRows; i++) {
        SPropValue *have = value_of(&rows->aRow[i], PR_SERVICE_NAME);
        SPropValue *id = value_of(&rows->aRow[i], PR_SERVICE_UID);
        if (have != NULL && id != NULL && same_text(have->Value.lpszW, name)) {
            CHECK(id->Value.bin.cb == sizeof *uid);
            memcpy(uid, id->Value.bin.lpb, sizeof *uid);
            found = 1;
        }
    }
    FreeProws(rows);
    /* More rows than the caller can take. */
    CODE(MAPI_E_TABLE_TOO_BIG, HrQueryAllRows(table, NULL, NULL, NULL, 1, &rows));
    CHECK(rows == NULL);
    UlRelease(table);
    return found;
}

/* Before MAPIInitialize nothing is to be had; then a profile with three services, one of which
   says whose it is. [mapiinitialize, mapiadminprofiles, iprofadmin-createprofile] */
void profile_of_the_client(void)
{
    MAPIINIT_0 init = { 0, MAPI_MULTITHREAD_NOTIFICATIONS };
    MAPIINIT_0 later = { 1, 0 };
    IProfAdmin *admin = NULL;
    IMsgServiceAdmin *services = NULL;
    IMAPISession *session = NULL;
    MAPIUID uid;
    SPropValue identity[2];

    CODE(MAPI_E_NOT_INITIALIZED, MAPIAdminProfiles(0, &admin));
    CHECK(admin == NULL);
    CODE(MAPI_E_NOT_INITIALIZED,
         MAPILogonEx(0, TEXT16("Client"), NULL, MAPI_UNICODE | MAPI_EXTENDED, &session));
    CHECK(session == NULL);
    CODE(MAPI_E_NOT_INITIALIZED, HrDispatchNotifications(0));

    CODE(MAPI_E_VERSION, MAPIInitialize(&later));
    OK(MAPIInitialize(&init));
    OK(MAPIInitialize(NULL));
    MAPIUninitialize();

    OK(MAPIAdminProfiles(0, &admin));
    NEED(admin != NULL);
    OK(admin->lpVtbl->CreateProfile(admin, TEXT16("Client"), NULL, 0, MAPI_UNICODE));
    CODE(MAPI_E_NO_ACCESS,
         admin->lpVtbl->CreateProfile(admin, TEXT16("Client"), NULL, 0, MAPI_UNICODE));
    OK(admin->lpVtbl->AdminServices(admin, TEXT16("Client"), NULL, 0, MAPI_UNICODE, &services));
    NEED(services != NULL);
    OK(services->lpVtbl->CreateMsgService(services, TEXT16("LOCALAB"), TEXT16("Addresses"), 0,
                                          MAPI_UNICODE));
    OK(services->lpVtbl->CreateMsgService(services, TEXT16("LOCALSTORE"), TEXT16("Mail"), 0,
                                          MAPI_UNICODE));
    OK(services->lpVtbl->CreateMsgService(services, TEXT16("LOCALXP"), TEXT16("Delivery"), 0,
                                          MAPI_UNICODE));
    CODE(MAPI_E_NOT_FOUND, services->lpVtbl->CreateMsgService(services, TEXT16("NOSUCH"), NULL, 0,
                                                              MAPI_UNICODE));
    NEED(service_uid(services, u"LOCALAB", &uid));
    memset(identity, 0, sizeof identity);
    identity[0].ulPropTag = PR_IDENTITY_DISPLAY;
    identity[0].Value.lpszW = (WCHAR *)u"Clara Client";
    identity[1].ulPropTag = PR_EMAIL_ADDRESS;
    identity[1].Value.lpszW = (WCHAR *)u"clara@example.org";
    OK(services->lpVtbl->ConfigureMsgService(services, &uid, 0, MAPI_UNICODE, 2, identity));
    OK(admin->lpVtbl->SetDefaultProfile(admin, TEXT16("Client"), MAPI_UNICODE));
    UlRelease(services);
    UlRelease(admin);
}
