#include "client.h"

static int checks, failures;

void client_check(int holds, const char *what, const char *file, int line)
{
    checks++;
    if (!holds) {
        failures++;
        fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, what);
    }
}

void client_code(HRESULT have, HRESULT want, const char *call, const char *file, int line)
{
    checks++;
    if (have != want) {
        failures++;
        fprintf(stderr, "%s:%d: 0x%08X, not 0x%08X: %s\n", file, line, (unsigned)have,
                (unsigned)want, call);
    }
}

int same_text(const WCHAR *a, const char16_t *b)
{
    if (a == NULL)
        return 0;
    while (*a != 0 && *a == (WCHAR)*b) {
        a++;
        b++;
    }
    return *a == (WCHAR)*b;
}

SPropValue *value_of(SRow *row, ULONG tag)
{
    return PpropFindProp(row->lpProps, row->cValues, tag);
}

static void part(const char *name, void (*work)(void))
{
    int before = checks;
    work();
    printf("%-24s %3d checks\n", name, checks - before);
    fflush(stdout);
}

int main(void)
{
    part("memory", memory_rules);
    part("copies of properties", copies_of_properties);
    part("utilities", utilities);
    part("profile", profile_of_the_client);
    part("table in memory", table_in_memory);
    part("streams on files", streams_on_files);
    part("rich text", rich_text);
    part("session", session_of_the_client);
    printf("%d checks, %d failed\n", checks, failures);
    return failures != 0;
}
