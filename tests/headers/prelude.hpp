// What the claims of a program are made with.

// A prototype: how a function is called, what it returns, what it takes.
template <class F> struct Prototype;
template <class F> struct Prototype<F *> : Prototype<F> {};
template <class R, class... A> struct Prototype<R __stdcall(A...)> {
    static constexpr bool callee_cleans = true;
    template <template <class, class...> class T> using with = T<R, A...>;
};
#ifdef __i386__
template <class R, class... A> struct Prototype<R __cdecl(A...)> {
    static constexpr bool callee_cleans = false;
    template <template <class, class...> class T> using with = T<R, A...>;
};
// No method is called so.
template <class R, class... A> struct Prototype<R __fastcall(A...)>;
#endif

// Whether a program that has one type may pass the other: numbers of the same width and sign,
// pointers to the same. `const` makes no difference.
template <class A, class B> struct Same {
    static constexpr bool value = [] {
        if constexpr (std::is_enum<A>::value && std::is_integral<B>::value)
            return sizeof(A) == sizeof(B);
        else if constexpr (std::is_integral<A>::value && std::is_integral<B>::value)
            return sizeof(A) == sizeof(B)
                && (sizeof(A) == 1 || std::is_signed<A>::value == std::is_signed<B>::value);
        else
            return std::is_same<A, B>::value;
    }();
};
template <class A, class B> constexpr bool same
    = Same<std::remove_cv_t<std::remove_reference_t<A>>, std::remove_cv_t<B>>::value;
// A pointer to a function may be any pointer in the spec.
template <class A, class B> struct Same<A *, B *> {
    static constexpr bool value = same<A, B> || (std::is_function<A>::value && std::is_void<B>::value);
};
// A reference is a pointer that is not null.
template <class A, class B> constexpr bool fits = same<
    std::conditional_t<std::is_reference<A>::value, std::remove_reference_t<A> *, std::remove_cv_t<A>>, B>;
// What the spec has as numbers, or as the interfaces that they extend.
template <> struct Same<HWND, ULONG_PTR> { static constexpr bool value = true; };
template <> struct Same<HICON, ULONG_PTR> { static constexpr bool value = true; };
template <> struct Same<HINSTANCE, ULONG_PTR> { static constexpr bool value = true; };
template <> struct Same<LARGE_INTEGER, LONGLONG> { static constexpr bool value = true; };
template <> struct Same<ULARGE_INTEGER, ULONGLONG> { static constexpr bool value = true; };
template <> struct Same<struct _MSGSESS, void> { static constexpr bool value = true; };
template <> struct Same<IMalloc, IUnknown> { static constexpr bool value = true; };
template <> struct Same<IStorage, IUnknown> { static constexpr bool value = true; };
template <> struct Same<IClassFactory, IUnknown> { static constexpr bool value = true; };

template <class R, class... A> struct Takes {
    template <class R2, class... A2> struct As {
        static constexpr bool value = [] {
            if constexpr (sizeof...(A) == sizeof...(A2))
                return same<R2, R> && (... && fits<A2, A>);
            else
                return false;
        }();
    };
};
// The function type `F` is called so, and takes and returns what is listed.
template <class F, bool callee_cleans, class R, class... A> constexpr bool prototype
    = (sizeof(void *) == 8 || Prototype<F>::callee_cleans == callee_cleans)
    && Prototype<F>::template with<Takes<R, A...>::template As>::value;

constexpr bool equal(const GUID &a, const GUID &b) {
    if (a.Data1 != b.Data1 || a.Data2 != b.Data2 || a.Data3 != b.Data3)
        return false;
    for (int i = 0; i < 8; i++)
        if (a.Data4[i] != b.Data4[i])
            return false;
    return true;
}
