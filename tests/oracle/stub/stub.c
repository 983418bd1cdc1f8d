// A runtime that frees nothing: with it the un-instrumented programs must print exactly what the mirror says. It
// checks the mirror and the emitter, so it knows nothing of shade's runtime but the interface.
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct type {
    uint64_t size, pointer_prefix;
    uint32_t align, flags;
    const char *name;
    const uint64_t *mask;
};

static void *zeroed(uint64_t align, uint64_t size) {
    void *p;
    if (posix_memalign(&p, align < 16 ? 16 : align, size ? size : 16)) _exit(9);
    return memset(p, 0, size);
}

void *shade_alloc(const struct type *type) { return zeroed(16, type->size); }
void *shade_alloc_array(const struct type *type, uint64_t n) { return zeroed(16, type->size * n); }
void *shade_alloc_bytes(uint64_t n) { return zeroed(16, n); }
void *shade_alloc_aligned(const struct type *type, uint64_t align) { return zeroed(align, type->size); }
void shade_gc(void) { usleep(1000); }
int shade_thread_create(pthread_t *out, void *(*body)(void *), void *argument) {
    return pthread_create(out, NULL, body, argument);
}
int shade_thread_join(pthread_t thread, void **result) { return pthread_join(thread, result); }

uint64_t shade_native_call(void *f, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e) {
    return ((uint64_t(*)(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t))f)(a, b, c, d, e);
}

void *shade_handle_new(void *object) {
    void **cell = malloc(sizeof *cell);
    *cell = object;
    return cell;
}
void *shade_handle_get(void **cell) { return *cell; }
void shade_handle_free(void **cell) { free(cell); }

void shade_write_ptr(void **slot, void *value) { *slot = value; }
void shade_typed_memmove(const struct type *type, void *to, const void *from) { memmove(to, from, type->size); }
void shade_typed_memclr(const struct type *type, void *at) { memset(at, 0, type->size); }
uint64_t shade_typed_slice_copy(const struct type *type, void *to, uint64_t to_len, const void *from, uint64_t from_len) {
    uint64_t n = to_len < from_len ? to_len : from_len;
    memmove(to, from, n * type->size);
    return n;
}

/* Nothing dies. */
void *shade_weak_new(void *object) { return shade_handle_new(object); }
void *shade_weak_get(void **cell) { return *cell; }
void shade_weak_free(void **cell) { free(cell); }
void *shade_ephemeron_new(void *key, void *value) {
    void **cell = malloc(2 * sizeof *cell);
    cell[0] = key;
    cell[1] = value;
    return cell;
}
void *shade_ephemeron_get(void **cell) { return cell[1]; }
void *shade_ephemeron_key(void **cell) { return cell[0]; }
void shade_ephemeron_free(void **cell) { free(cell); }
uint64_t shade_cleanup_add(void *object, void (*function)(void *), void *argument) { return 1; }
_Bool shade_cleanup_stop(uint64_t cleanup) { return 1; }

void *shade_stack_register(void *low, size_t bytes) { return low; }
void shade_stack_switch(void (*jump)(void *), void *argument) { jump(argument); }
void shade_stack_free(void *stack) {}
