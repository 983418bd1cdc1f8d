/* table.c: a card table for code with `--barrier=card`, and how many cards are marked in a range. Not compiled by `shade`. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

/* Where the card of address 0 would be: a byte for 512 bytes of 47-bit addresses. */
uintptr_t shade_card_bias;

__attribute__((constructor(1))) static void reserve(void) {
  void *table = mmap(NULL, (size_t)1 << 38, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (table == MAP_FAILED) {
    perror("cards: no address space");
    exit(1);
  }
  shade_card_bias = (uintptr_t)table;
}

int marked_cards(uintptr_t from, uintptr_t bytes) {
  int marked = 0;
  for (uintptr_t card = from >> 9; card <= (from + bytes - 1) >> 9; card++)
    marked += *(unsigned char *)(shade_card_bias + card);
  return marked;
}

void clear_cards(uintptr_t from, uintptr_t bytes) {
  for (uintptr_t card = from >> 9; card <= (from + bytes - 1) >> 9; card++)
    *(unsigned char *)(shade_card_bias + card) = 0;
}
