/* A client in C that does a whole session, on the folder that MAPI_HOME names. It is C11 and
   calls nothing but MAPI and the C library, so that it compiles for Linux and for Windows. */
#ifndef CLIENT_H
#define CLIENT_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mapi-session.h"

/* A text of TCHARs, as the header's functions take it. */
#define TEXT16(text) ((TCHAR *)u##text)

/* Counts a check, and says where one fails. */
void client_check(int holds, const char *what, const char *file, int line);
/* The same for a status code. */
void client_code(HRESULT have, HRESULT want, const char *call, const char *file, int line);

#define CHECK(holds) client_check((holds) != 0, #holds, __FILE__, __LINE__)
#define CODE(want, call) client_code((call), (want), #call, __FILE__, __LINE__)
#define OK(call) CODE(S_OK, call)
/* What must hold for the rest to make sense. */
#define NEED(holds) \
    do { \
        CHECK(holds); \
        if (!(holds)) \
            exit(2); \
    } while (0)

/* Array structures with room for more than the one element that C declares. */
/* A tag whose type is left open. */
#define PROP_TAG_OF(tag) ((tag) & 0xFFFF0000u)

#define TAGS(name, count) \
    struct { \
        ULONG cValues; \
        ULONG aulPropTag[count]; \
    } name


int same_text(const WCHAR *a, const char16_t *b);
/* The value of a property, or NULL where the row has none. */
SPropValue *value_of(SRow *row, ULONG tag);

void memory_rules(void);
void copies_of_properties(void);
void utilities(void);
void profile_of_the_client(void);
void table_in_memory(void);
void streams_on_files(void);
void rich_text(void);
void session_of_the_client(void);
/* An object must answer MAPI_E_INVALID_OBJECT, and still be counted. */
void is_dead(IMAPIProp *object);

#endif
