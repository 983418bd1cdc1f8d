/* Every function of "typed memory" and "pools" in shade.h, once, with no collection under way: prints what memory holds afterwards. */
#include <stdio.h>
#include <shade.h>

struct words {
  struct words managed *word[6];
};
SHADE_TYPE(words_type, struct words, word);

static struct words managed *leaves[12];

/* Which leaf a pointer is: 1 to 12; 0 for NULL; -1 for anything else. */
static int name(struct words managed *p) {
  if (!p) return 0;
  for (int i = 0; i < 12; i++)
    if (leaves[i] == p) return i + 1;
  return -1;
}

static void show(const char *what, struct words managed *w) {
  printf("%s:", what);
  for (int i = 0; i < 6; i++)
    if (name(w->word[i]) >= 0)
      printf(" %d", name(w->word[i]));
    else
      printf(" #%lu", (unsigned long)w->word[i]);
  printf("\n");
}

static struct words managed *filled(int from) {
  struct words managed *w = shade_new(words_type);
  for (int i = 0; i < 6; i++)
    w->word[i] = leaves[from + i];
  return w;
}

typedef void managed *managed *slot;

int main(void) {
  for (int i = 0; i < 12; i++)
    leaves[i] = shade_new(words_type);
  struct words managed *a = filled(0), *b = filled(6);
  printf("barrier %d\n", shade_needs_barrier());
  shade_write_ptr((slot)&a->word[0], leaves[11]);
  show("write_ptr", a);
  shade_write_ptr_nostore((slot)&a->word[1], leaves[11]);
  show("nostore", a);
  shade_write_string(&a->word[1], leaves[6], 77);
  show("string", a);
  shade_write_slice(&a->word[3], leaves[7], 88, 99);
  show("slice", a);
  shade_write_iface(&a->word[4], leaves[8], leaves[9]);
  show("iface", a);
  shade_write_words(a, b, 5, 4);
  show("words", a);
  shade_typed_memmove(&words_type, a, b);
  show("memmove", a);
  a = filled(0);
  shade_typed_memmove_partial(&words_type, &a->word[2], &b->word[2], 16, 16);
  show("partial", a);
  printf("copied %lu\n", (unsigned long)shade_typed_slice_copy(&words_type, a, 1, b, 5));
  show("slice copy", a);
  shade_typed_memclr(&words_type, a);
  show("memclr", a);
  shade_call_write_barrier(&words_type, a, 48, 16, b);
  show("call", a);
  shade_memmove(&a->word[1], b, 24);
  show("untyped move", a);
  shade_memset(&a->word[2], 0, 8);
  show("memset", a);
  printf("xchg %d\n", name(shade_xchg((slot)&a->word[1], leaves[0])));
  printf("cmpxchg %d\n", name(shade_cmpxchg((slot)&a->word[1], leaves[1], leaves[2])));
  printf("cmpxchg %d\n", name(shade_cmpxchg((slot)&a->word[1], leaves[0], leaves[2])));
  show("exchanged", a);
  struct words plain[2];
  shade_typed_memmove(&words_type, shade_local(&plain[0]), b);
  shade_typed_memmove(&words_type, a, shade_local(&plain[0]));
  show("by the stack", a);
  printf("put %d %d\n", shade_pool_put(0, filled(0)), shade_pool_put(0, filled(3)));
  struct words managed *pooled = shade_pool_get(0);
  show("pooled", pooled);
  printf("empty %d\n", shade_pool_get(1) == NULL);
  shade_register_pool_cleanup(NULL);
  shade_free_os_memory();
  printf("end\n");
  return 0;
}
