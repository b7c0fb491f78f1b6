//===- ObjectSymbol.cpp - What an object file's function may be called ----===//

#include "ObjectSymbol.h"

#include "absl/algorithm/container.h"
#include "absl/strings/ascii.h"
#include "absl/strings/escaping.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/TargetParser/Triple.h"

namespace systole {

namespace {

/// Of C and of C++: the header is for both.
constexpr absl::string_view keywords =
    "alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t char32_t "
    "char8_t class co_await co_return co_yield compl concept const const_cast consteval constexpr "
    "constinit continue decltype default delete do double dynamic_cast else enum explicit export extern "
    "false float for friend goto if inline int long mutable namespace new noexcept not not_eq nullptr "
    "operator or or_eq private protected public register reinterpret_cast requires restrict return short "
    "signed sizeof static static_assert static_cast struct switch template this thread_local throw true "
    "try typedef typeid typename typeof typeof_unqual union unsigned using virtual void volatile wchar_t "
    "while xor xor_eq";

/// Names of the C library and of POSIX that a program is likely to use, and macros that a compiler or a
/// header would put something else for. LLVM's table has the functions that compilers know.
constexpr absl::string_view libraryNames =
    "EOF NULL abort abs accept acos acosf acosh acosl aligned_alloc asctime asctime_r asin assert "
    "at_quick_exit atan atan2 atexit atof atoi atol atoll bind brk bsearch btowc cabsf cacos calloc cbrt "
    "ceil cexp clearerr clock clock_gettime close connect copysign cos cosh cpow creal csin ctime "
    "difftime div dlclose dlopen dlsym drem dup dup2 environ erf erfc errno error execve exit exp exp2 "
    "expm1 fabs fclose fdim feclearexcept fegetenv fegetexceptflag fegetround feholdexcept feof "
    "feraiseexcept ferror fesetenv fesetexceptflag fesetround fetestexcept feupdateenv fflush fgetc "
    "fgetpos fgets fgetwc fgetws floor fma fmax fmin fmod fopen fork fprintf fputc fputs fputwc fputws "
    "fread free freopen frexp fscanf fseek fsetpos ftell fwide fwprintf fwrite fwscanf gamma getc getchar "
    "getenv getpid gets getwc getwchar gmtime hypot i386 ilogb index isalnum isalpha isblank iscntrl "
    "isdigit isgraph islower isprint ispunct isspace isupper iswalnum isxdigit j0 j1 jn kill labs ldexp "
    "ldiv lgamma linux listen llabs lldiv llrint llround localeconv localtime log log10 log1p log2 logb "
    "longjmp lrint lround malloc mblen mbrlen mbrtowc mbsinit mbsrtowcs mbstowcs mbtowc memchr memcmp "
    "memcpy memmove memset mktime mmap modf mprotect munmap nan nanosleep nearbyint nextafter nexttoward "
    "offsetof perror pipe poll pow printf pthread_create pthread_join putc putchar puts putwc putwchar "
    "qsort quick_exit raise rand realloc recv remainder remove remquo rename rewind rindex rint round "
    "sbrk scalbln scalbn scanf sched_yield select send setbuf setjmp setlocale setvbuf sigaction signal "
    "signgam significand sigprocmask sin sinf sinh sleep snprintf socket sprintf sqrt srand sscanf stderr "
    "stdin stdout strcat strchr strcmp strcoll strcpy strcspn strerror strftime strlen strncat strncmp "
    "strncpy strpbrk strrchr strspn strstr strtod strtof strtok strtol strtold strtoll strtoul strtoull "
    "strxfrm swprintf swscanf sysconf system tan tanh tgamma thrd_create time timespec_get tmpfile tmpnam "
    "tolower toupper trunc ungetc ungetwc unix usleep va_arg va_copy va_end va_start vfprintf vfscanf "
    "vprintf vscanf vsnprintf vsprintf vsscanf wait waitpid wcscat wcslen wctomb wmemcpy wprintf wscanf "
    "y0 y1 yn";

} // namespace

static bool contains(absl::string_view words, absl::string_view word) {
  return absl::c_linear_search(absl::StrSplit(words, ' '), word);
}

static bool isLibraryFunction(absl::string_view symbol) {
  llvm::LibFunc function;
  llvm::TargetLibraryInfoImpl library{llvm::Triple()};
  return contains(libraryNames, symbol) ||
         library.getLibFunc(llvm::StringRef(symbol.data(), symbol.size()), function);
}

static bool isIdentifier(absl::string_view symbol) {
  return !symbol.empty() && !absl::ascii_isdigit(symbol.front()) &&
         absl::c_all_of(symbol, [](char letter) { return absl::ascii_isalnum(letter) || letter == '_'; });
}

/// The types and limits of <stdint.h>, which the header includes: int8_t, UINT_FAST16_MAX, INT64_C.
static bool isIntegerName(absl::string_view symbol) {
  auto endsWithAny = [&](std::initializer_list<absl::string_view> ends) {
    return absl::c_any_of(ends, [&](absl::string_view end) { return absl::EndsWith(symbol, end); });
  };
  bool isType = absl::StartsWith(symbol, "int") || absl::StartsWith(symbol, "uint");
  bool isLimit = absl::StartsWith(symbol, "INT") || absl::StartsWith(symbol, "UINT");
  return (isType && endsWithAny({"_t"})) || (isLimit && endsWithAny({"_MIN", "_MAX", "_C", "_WIDTH"}));
}

/// What is in the way of a function of this name, or nothing.
static absl::string_view obstacle(absl::string_view symbol) {
  if (!isIdentifier(symbol))
    return "it is no identifier of C, which has letters, digits and underscores, and no digit at its start";
  if (contains(keywords, symbol))
    return "it is a keyword of C or C++";
  if (symbol == "main")
    return "it is where a C program starts";
  if (symbol.front() == '_')
    return "C reserves names that start with an underscore for its implementation";
  if (absl::StartsWith(symbol, "systole_") || absl::StartsWith(symbol, "SYSTOLE_"))
    return "names that start so are for Systole's own declarations";
  if (isIntegerName(symbol))
    return "it is a name of <stdint.h>, or reserved for one";
  if (isLibraryFunction(symbol))
    return "the C library has something of this name, which the program or its libraries would lose";
  return {};
}

absl::Status checkObjectSymbol(absl::string_view symbol) {
  absl::string_view reason = obstacle(symbol);
  if (reason.empty())
    return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrCat("the C function of an object file can't be called '",
                                                 absl::CEscape(symbol), "': ", reason,
                                                 "; choose another name"));
}

} // namespace systole
