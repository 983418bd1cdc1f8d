/* graph.c: threads rewire one shared graph of managed objects while it is collected.
 *
 *   shade run examples/graph.c -- [THREADS [SEED [ROUNDS]]]
 *
 * The last line holds a checksum that depends on SEED and ROUNDS only: not on the number of threads, their interleaving
 * or the collector. An object that is freed too early, or overwritten, changes it or fails an integrity check on the
 * way (exit code 3). What makes it so:
 *
 *   tokens    Each thread carries one token in a local variable and exchanges it atomically with random places. So the
 *             set of tokens never changes, though for a moment a token may be reachable from one register only.
 *   stamps    Round r adds mix(SEED, r) to whatever token its thread carries: the sum of all stamps is fixed. Rounds are
 *             shared out among the threads.
 *   baskets   More tokens move between linked lists, under two locks.
 *   edges     Vertices point to vertices. Threads overwrite edges by plain, unlocked, racing stores, and replace
 *             vertices by copies. Where an edge leads does not matter, but all it ever leads to must be intact.
 */
#include <stdio.h>

#include <shade.h>

enum { VERTICES = 2048, EDGES = 4, GLOBALS = 16, BASKETS = 8, BASKET_TOKENS = 128, WALK = 6, MAX_THREADS = 64 };

/* What a token leads to; never written after it is published. */
struct leaf {
  uint64_t id, check;
};
struct token {
  struct token managed *next; /* in a basket */
  struct leaf managed *leaf;
  uint64_t id, check, stamp;
};
struct vertex {
  struct vertex managed *edge[EDGES];
  uint64_t id, check;
};
struct place {
  struct vertex managed *vertex; /* the newest copy of this vertex; an older one may still be an edge's end */
  struct token managed *token;   /* or NULL: its token is being carried */
};
struct basket {
  struct token managed *first;
};
struct graph {
  struct place managed *places;   /* VERTICES of them */
  struct basket managed *baskets; /* BASKETS of them, each with its own lock */
};
/* One thread's part of the work: rounds first, first + step, … below end. */
struct part {
  struct graph managed *graph;
  uint64_t seed, first, step, end;
};
SHADE_TYPE_NO_POINTERS(leaf_type, struct leaf);
SHADE_TYPE(token_type, struct token, next, leaf);
SHADE_TYPE(vertex_type, struct vertex, edge);
SHADE_TYPE(place_type, struct place, vertex, token);
SHADE_TYPE(basket_type, struct basket, first);
SHADE_TYPE(graph_type, struct graph, places, baskets);
SHADE_TYPE(part_type, struct part, graph);

static struct token managed *global_token[GLOBALS];         /* places outside the heap */
static _Thread_local struct vertex managed *favourite;      /* a root of each thread */
static pthread_mutex_t basket_lock[BASKETS];

/* A 64-bit finaliser (splitmix64): spreads x over all bits. */
static uint64_t mix(uint64_t x) {
  x += 0x9e3779b97f4a7c15u;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
  return x ^ (x >> 31);
}

__attribute__((noreturn, noinline)) static void damaged(const char *what, uint64_t id, uint64_t check) {
  fprintf(stderr, "graph: a %s is damaged: id %016llx, check %016llx\n", what, (unsigned long long)id,
          (unsigned long long)check);
  _Exit(3);
}

static void verify(const char *what, uint64_t id, uint64_t check) {
  if (check != mix(~id))
    damaged(what, id, check);
}

static void verify_vertex(const struct vertex managed *vertex) { verify("vertex", vertex->id, vertex->check); }

static void verify_token(const struct token managed *token) {
  verify("token", token->id, token->check);
  verify("leaf", token->leaf->id, token->leaf->check);
  if (token->leaf->id != token->id)
    damaged("token's leaf", token->leaf->id, token->leaf->check);
}

static struct leaf managed *new_leaf(uint64_t id) {
  struct leaf managed *leaf = shade_new(leaf_type);
  leaf->id = id;
  leaf->check = mix(~id);
  return leaf;
}

static struct token managed *new_token(uint64_t id) {
  struct token managed *token = shade_new(token_type);
  token->id = id;
  token->check = mix(~id);
  token->leaf = new_leaf(id);
  return token;
}

/* The same token in new memory; the caller must be the only one that has it. */
static struct token managed *copy_token(const struct token managed *old) {
  struct token managed *copy = shade_new(token_type);
  *copy = *old;
  copy->leaf = new_leaf(old->id);
  return copy;
}

static struct vertex managed *copy_vertex(const struct vertex managed *old) {
  struct vertex managed *copy = shade_new(vertex_type);
  copy->id = old->id;
  copy->check = old->check;
  for (int i = 0; i < EDGES; i++)
    copy->edge[i] = __atomic_load_n(&old->edge[i], __ATOMIC_ACQUIRE);
  return copy;
}

static struct token managed *exchange(struct graph managed *graph, uint64_t where, struct token managed *carried) {
  where %= VERTICES + GLOBALS;
  if (where < VERTICES)
    return __atomic_exchange_n(&graph->places[where].token, carried, __ATOMIC_ACQ_REL);
  return __atomic_exchange_n(&global_token[where - VERTICES], carried, __ATOMIC_ACQ_REL);
}

/* Moves a token to another basket, sometimes as a copy. */
static void move_between_baskets(struct graph managed *graph, uint64_t random) {
  uint64_t from = random % BASKETS, to = (from + 1 + (random >> 8) % (BASKETS - 1)) % BASKETS;
  uint64_t low = from < to ? from : to, high = from < to ? to : from;
  shade_native(pthread_mutex_lock, &basket_lock[low]);
  shade_native(pthread_mutex_lock, &basket_lock[high]);
  struct token managed *token = graph->baskets[from].first;
  if (token) {
    graph->baskets[from].first = token->next;
    verify_token(token);
    if ((random >> 16) % 4 == 0)
      token = copy_token(token);
    token->next = graph->baskets[to].first;
    graph->baskets[to].first = token;
  }
  pthread_mutex_unlock(&basket_lock[high]);
  pthread_mutex_unlock(&basket_lock[low]);
}

/* Walks along edges, redirecting some by plain stores; then may replace the vertex it stands on by a copy. */
static void rewire(struct graph managed *graph, uint64_t random) {
  struct vertex managed *from = __atomic_load_n(&graph->places[random % VERTICES].vertex, __ATOMIC_ACQUIRE);
  struct vertex managed *at = from;
  for (int step = 0; step < WALK; step++) {
    random = mix(random);
    verify_vertex(at);
    struct vertex managed *next = __atomic_load_n(&at->edge[random % EDGES], __ATOMIC_ACQUIRE);
    from->edge[(random >> 8) % EDGES] = next;
    from = at;
    at = next;
  }
  verify_vertex(at);
  if (random >> 62 == 0) {
    struct vertex managed *copy = copy_vertex(at);
    __atomic_store_n(&graph->places[copy->id].vertex, copy, __ATOMIC_RELEASE);
    if (favourite)
      verify_vertex(favourite);
    favourite = at;
  }
}

/* Objects of many sizes that nobody keeps, so that the freed memory of others is soon used again. */
static void litter(uint64_t random) {
  uint64_t bytes = random % 512;
  char managed *garbage = shade_new_bytes(bytes);
  for (uint64_t i = 0; i < bytes; i += 64)
    garbage[i] = (char)random;
}

static void managed *work(void managed *argument) {
  struct part managed *part = argument;
  struct graph managed *graph = part->graph;
  struct token managed *carried = NULL;
  uint64_t owed = 0; /* stamps of rounds in which this thread carried nothing */
  for (uint64_t round = part->first; round < part->end; round += part->step) {
    uint64_t stamp = mix(part->seed ^ mix(round)), random = mix(stamp);
    carried = exchange(graph, random, carried);
    owed += stamp;
    if (carried) {
      verify_token(carried);
      if (random >> 62 == 0)
        carried = copy_token(carried);
      carried->stamp += owed;
      owed = 0;
    }
    rewire(graph, mix(random + 1));
    if (random >> 60 == 0)
      move_between_baskets(graph, mix(random + 2));
    litter(mix(random + 3));
  }
  /* Put the token back: go on exchanging, in the heap or outside first, until the thread holds neither a token nor an unpaid stamp. */
  for (uint64_t where = part->first % 2 ? VERTICES : 0; carried || owed; where++) {
    carried = exchange(graph, where, carried);
    if (carried) {
      carried->stamp += owed;
      owed = 0;
    }
  }
  return NULL;
}

static struct graph managed *new_graph(uint64_t seed) {
  struct graph managed *graph = shade_new(graph_type);
  graph->places = shade_new_array(place_type, VERTICES);
  graph->baskets = shade_new_array(basket_type, BASKETS);
  for (uint64_t i = 0; i < VERTICES; i++) {
    struct vertex managed *vertex = shade_new(vertex_type);
    vertex->id = i;
    vertex->check = mix(~i);
    graph->places[i].vertex = vertex;
    graph->places[i].token = new_token(mix(seed) + i);
  }
  for (uint64_t i = 0; i < VERTICES; i++)
    for (int e = 0; e < EDGES; e++)
      graph->places[i].vertex->edge[e] = graph->places[mix(seed + i * EDGES + e) % VERTICES].vertex;
  for (uint64_t i = 0; i < GLOBALS; i++)
    global_token[i] = new_token(mix(seed) + VERTICES + i);
  for (uint64_t i = 0; i < BASKETS * BASKET_TOKENS; i++) {
    struct token managed *token = new_token(mix(seed) + VERTICES + GLOBALS + i);
    token->next = graph->baskets[i % BASKETS].first;
    graph->baskets[i % BASKETS].first = token;
  }
  return graph;
}

struct sum {
  uint64_t tokens, checksum;
};

static void add_token(struct sum *sum, const struct token managed *token) {
  if (!token)
    return;
  verify_token(token);
  sum->tokens++;
  sum->checksum += mix(token->id) + token->stamp;
}

static struct sum sum_of(struct graph managed *graph) {
  struct sum sum = {0, 0};
  for (uint64_t i = 0; i < VERTICES; i++) {
    struct vertex managed *vertex = graph->places[i].vertex;
    verify_vertex(vertex);
    if (vertex->id != i)
      damaged("vertex's place", vertex->id, vertex->check);
    for (int e = 0; e < EDGES; e++)
      verify_vertex(vertex->edge[e]);
    add_token(&sum, graph->places[i].token);
  }
  for (uint64_t i = 0; i < GLOBALS; i++)
    add_token(&sum, global_token[i]);
  for (uint64_t i = 0; i < BASKETS; i++)
    for (struct token managed *token = graph->baskets[i].first; token; token = token->next)
      add_token(&sum, token);
  return sum;
}

int main(int argc, char **argv) {
  uint64_t threads = argc > 1 ? strtoull(argv[1], NULL, 10) : 4;
  uint64_t seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
  uint64_t rounds = argc > 3 ? strtoull(argv[3], NULL, 10) : 400000;
  if (threads < 1 || threads > MAX_THREADS) {
    fprintf(stderr, "usage: graph [THREADS(1..%d) [SEED [ROUNDS]]]\n", MAX_THREADS);
    return 2;
  }
  for (int i = 0; i < BASKETS; i++)
    pthread_mutex_init(&basket_lock[i], NULL);
  struct graph managed *graph = new_graph(seed);
  pthread_t thread[MAX_THREADS];
  for (uint64_t t = 0; t < threads; t++) {
    struct part managed *part = shade_new(part_type);
    part->graph = graph;
    part->seed = seed;
    part->first = t;
    part->step = threads;
    part->end = rounds;
    if (shade_thread_create(&thread[t], work, part) != 0) {
      fprintf(stderr, "graph: cannot start thread %d\n", (int)t);
      return 1;
    }
  }
  for (uint64_t t = 0; t < threads; t++)
    shade_thread_join(thread[t], NULL);
  struct sum sum = sum_of(graph);
  printf("graph: %d tokens, checksum %016llx\n", (int)sum.tokens, (unsigned long long)sum.checksum);
  return 0;
}
