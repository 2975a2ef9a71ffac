/* bcryptprimitives.dll for a Wine that has none (Wine 8): every Rust program imports ProcessPrng
   from it. Here it is advapi32's RtlGenRandom, whose export is called SystemFunction036. */

__declspec(dllimport) unsigned char __stdcall SystemFunction036(void *buffer, unsigned long size);

__declspec(dllexport) int __stdcall ProcessPrng(unsigned char *buffer, unsigned long long size)
{
    while (size > 0) {
        unsigned long part = size < 0x10000000 ? (unsigned long)size : 0x10000000;
        if (!SystemFunction036(buffer, part))
            return 0;
        buffer += part;
        size -= part;
    }
    return 1;
}

int __stdcall entry(void *module, unsigned long reason, void *reserved)
{
    (void)module, (void)reason, (void)reserved;
    return 1;
}
