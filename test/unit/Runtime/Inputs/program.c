/* Entry functions such as the code generator makes, written by hand. */

#include "systole/Runtime/CpuAbi.h"

/* result[i] = argument 0[i] + argument 1[i] + constants[0], eight elements of f32, by way of the arena. */
struct addition {
  const float *left, *right, *constants;
  float *sum, *arena;
};

static void add(void *context, int64_t begin, int64_t end) {
  struct addition *a = context;
  for (int64_t i = begin; i < end; ++i) {
    a->arena[i] = a->left[i] + a->right[i];
    a->sum[i] = a->arena[i] + a->constants[0];
  }
}

int32_t add_entry(const void *const *arguments, void *const *results, void *arena, const void *constants,
                  systole_runtime *runtime) {
  struct addition a = {arguments[0], arguments[1], constants, results[0], arena};
  if (runtime)
    runtime->parallel_for(runtime, add, &a, 8, 1);
  else
    add(&a, 0, 8);
  return 0;
}

int32_t failing_entry(const void *const *arguments, void *const *results, void *arena, const void *constants,
                      systole_runtime *runtime) {
  (void)arguments, (void)results, (void)arena, (void)constants, (void)runtime;
  return 42;
}

/* Copies as many arguments to results as constants[0] says, of as many bytes each as the constants after it say. */
int32_t copy_entry(const void *const *arguments, void *const *results, void *arena, const void *constants,
                   systole_runtime *runtime) {
  (void)arena, (void)runtime;
  const int64_t *sizes = constants;
  for (int64_t i = 0; i < sizes[0]; ++i)
    for (int64_t byte = 0; byte < sizes[i + 1]; ++byte)
      ((char *)results[i])[byte] = ((const char *)arguments[i])[byte];
  return 0;
}
