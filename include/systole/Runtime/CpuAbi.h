/*===- CpuAbi.h - What compiled CPU code and its caller agree upon ---------===*\
|*                                                                            *|
|* Plain C, for programs that link an object file made by tpu-compile, for    *|
|* the code generator and for the runtime.                                    *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#ifndef SYSTOLE_RUNTIME_CPUABI_H
#define SYSTOLE_RUNTIME_CPUABI_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* One share of a parallel loop: the iterations from begin up to end. */
typedef void (*systole_task)(void *context, int64_t begin, int64_t end);

/* What compiled code may ask of its caller. */
typedef struct systole_runtime {
  /* Calls the task for ranges that together cover 0 up to count, each once, from any threads, and returns
     when all are done. No range is shorter than grain but where count is, or where there is only one. Within
     a task it may be called again, and then runs the iterations on the calling thread. */
  void (*parallel_for)(struct systole_runtime *self, systole_task task, void *context, int64_t count,
                       int64_t grain);
  /* At most so many ranges run at a time. */
  int32_t thread_count;
  /* Calls the function of the host that the executable's manifest has under this number, with pointers to the
     elements of its operands and results, on the thread that called the program. Does not return where the
     function fails: it leaves the program with longjmp. NULL is good for programs without such calls, which
     those in object files are. */
  void (*custom_call)(struct systole_runtime *self, int32_t number, const void *const *operands,
                      void *const *results);
} systole_runtime;

/* What a program returns. */
enum {
  SYSTOLE_OK = 0,
  /* The processor lacks what the program was compiled for. Nothing was read or written. */
  SYSTOLE_WRONG_CPU = 1
};

/* A whole program.

   arguments  one pointer per argument, to its elements: dense, row-major, aligned to 64 bytes
   results    one pointer per result, to memory for its elements, aligned to 64 bytes, uninitialized,
              overlapping nothing else. Every element is written. A result that takes over an argument's
              memory is written there, over the argument; its pointer is not looked at.
   arena      scratch memory of the program's arena size and alignment; NULL if the size is 0
   constants  the program's constants image; NULL if there is none, as for object files
   runtime    NULL: the program runs on the calling thread alone; not NULL where it has custom calls

   An i1 is a byte of 0 or 1. i2, i4, ui2 and ui4 are the low bits of a byte, the others being zero. Pointers
   to arrays without elements may be NULL. The function may be called from several threads at a time, each
   with results and an arena of its own. */
typedef int32_t (*systole_entry_function)(const void *const *arguments, void *const *results, void *arena,
                                          const void *constants, systole_runtime *runtime);

#ifdef __cplusplus
}
#endif

#endif /* SYSTOLE_RUNTIME_CPUABI_H */
