/* SQLite (the amalgamation is included) at work in memory: tables, indexes, joins, triggers, recursion, JSON, windows, full text, sorting, rollback, VACUUM.
 * Prints a line for each result and the sum of all.
 *
 * usage: sqlite [hooks] ROUNDS    hooks: SQLite's memory is ambiguous objects of the managed heap */
#define SQLITE_ENABLE_FTS5 1
#define SQLITE_ENABLE_RTREE 1
#define SQLITE_OMIT_LOAD_EXTENSION 1
#include "sqlite3.c"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ambiguous.h"

static void *hook_malloc(int bytes) { return ambiguous_new((size_t)bytes); }
static void hook_free(void *p) { (void)p; }
static void *hook_realloc(void *p, int bytes) { return ambiguous_resize(p, (size_t)bytes); }
static int hook_size(void *p) { return (int)ambiguous_size(p); }
static int hook_roundup(int bytes) { return (bytes + 7) & ~7; }
static int hook_init(void *data) { return (void)data, SQLITE_OK; }
static void hook_shutdown(void *data) { (void)data; }

static const sqlite3_mem_methods hooks = {hook_malloc,  hook_free, hook_realloc,  hook_size,
                                          hook_roundup, hook_init, hook_shutdown, 0};

static unsigned long long sum = 14695981039346656037ull;

static void add(const char *text) {
  for (; *text; text++)
    sum = (sum ^ (unsigned char)*text) * 1099511628211ull;
}

static int on_row(void *data, int columns, char **values, char **names) {
  int *rows = data;
  ++*rows;
  for (int i = 0; i < columns; i++) {
    add(names[i]);
    add(values[i] ? values[i] : "NULL");
  }
  return 0;
}

static void run(sqlite3 *db, const char *sql) {
  char *message = 0;
  int rows = 0;
  int result = sqlite3_exec(db, sql, on_row, &rows, &message);
  printf("%.40s: %d, %d rows, %016llx\n", sql, result, rows, sum);
  if (message) {
    puts(message);
    sqlite3_free(message);
  }
}

static const char *const script[] = {
    "CREATE TABLE part(id INTEGER PRIMARY KEY, name TEXT, price REAL, maker INT, note BLOB)",
    "CREATE TABLE maker(id INTEGER PRIMARY KEY, name TEXT UNIQUE)",
    "CREATE TABLE log(what TEXT, id INT, at INT)",
    "CREATE INDEX part_by_maker ON part(maker, price DESC)",
    "CREATE TRIGGER part_changed AFTER UPDATE ON part BEGIN INSERT INTO log VALUES('update', new.id, old.maker); END",
    "CREATE VIEW dear AS SELECT * FROM part WHERE price > 500",
    "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 60) INSERT INTO maker SELECT i, printf('maker %03d', i) FROM n",
    "BEGIN",
    "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 3000) INSERT INTO part SELECT i, 'part ' || (i * 7919 % 3001), (i * 104729 % 100003) / 100.0, i % 60 + 1, zeroblob(i % 50) FROM n",
    "COMMIT",
    "SELECT m.name, count(*), avg(price), group_concat(p.id) FROM part p JOIN maker m ON p.maker = m.id GROUP BY m.id HAVING count(*) > 3 ORDER BY 3 DESC",
    "SELECT id, rank() OVER (PARTITION BY maker ORDER BY price), sum(price) OVER (ORDER BY id ROWS 5 PRECEDING) FROM part WHERE id % 7 = 0",
    "UPDATE part SET price = price * 1.1, note = hex(note) WHERE maker IN (SELECT id FROM maker WHERE name LIKE '%7')",
    "SAVEPOINT s",
    "DELETE FROM part WHERE id % 3 = 0",
    "ROLLBACK TO s",
    "RELEASE s",
    "SELECT count(*), total(length(note)) FROM part",
    "SELECT json_group_array(json_object('id', id, 'of', name, 'tags', json_array(maker, price))) FROM dear WHERE id < 500",
    "SELECT value ->> '$.id', json_extract(value, '$.tags[1]') FROM json_each((SELECT json_group_array(json_object('id', id, 'tags', json_array(1, price))) FROM part WHERE id < 300))",
    "CREATE VIRTUAL TABLE words USING fts5(body)",
    "INSERT INTO words SELECT name || ' of ' || maker || ' with ' || hex(note) FROM part WHERE id < 800",
    "SELECT rowid, highlight(words, 0, '<', '>') FROM words WHERE words MATCH 'part AND 7*' ORDER BY rank LIMIT 50",
    "CREATE VIRTUAL TABLE boxes USING rtree(id, x0, x1, y0, y1)",
    "INSERT INTO boxes SELECT id, price, price + maker, id, id + 5 FROM part WHERE id < 700",
    "SELECT id, x1 FROM boxes WHERE x0 > 100 AND x1 < 300 AND y0 < 400 ORDER BY id",
    "CREATE TABLE sorted AS SELECT * FROM part ORDER BY name DESC, price",
    "SELECT a.id, b.id FROM sorted a LEFT JOIN part b ON a.name = b.name AND a.id < b.id WHERE a.id < 400 ORDER BY a.name, b.price LIMIT 200",
    "INSERT INTO maker VALUES(1, 'taken')",
    "SELECT nowhere FROM part",
    "WITH RECURSIVE q(a, b, c) AS (SELECT 1, 1, 'x' UNION ALL SELECT b, a + b, substr(c || a, -200) FROM q LIMIT 60) SELECT max(a), c FROM q GROUP BY a % 5",
    "DELETE FROM part WHERE id % 2 = 0",
    "VACUUM",
    "ANALYZE",
    "PRAGMA integrity_check",
    "SELECT what, count(*), sum(id) FROM log GROUP BY at ORDER BY at",
    "SELECT typeof(note), upper(substr(name, 2)), round(price, 1) FROM part ORDER BY random() * 0, id LIMIT 40",
};

/* Statements that are prepared once and bound often. */
static void bound(sqlite3 *db) {
  sqlite3_stmt *insert, *find;
  sqlite3_exec(db, "CREATE TABLE pairs(k TEXT PRIMARY KEY, v INT) WITHOUT ROWID", 0, 0, 0);
  sqlite3_prepare_v2(db, "INSERT OR REPLACE INTO pairs VALUES(?1, ?2)", -1, &insert, 0);
  sqlite3_prepare_v2(db, "SELECT sum(v), min(k) FROM pairs WHERE k BETWEEN ? AND ?", -1, &find, 0);
  for (int i = 0; i < 2000; i++) {
    char key[32];
    snprintf(key, sizeof key, "key %d", i * 7919 % 1009);
    sqlite3_bind_text(insert, 1, key, -1, SQLITE_TRANSIENT);
    sqlite3_bind_int64(insert, 2, i * 31ll);
    sqlite3_step(insert);
    sqlite3_reset(insert);
    if (i % 50 == 0) {
      sqlite3_bind_text(find, 1, "key 1", -1, SQLITE_STATIC);
      sqlite3_bind_text(find, 2, key, -1, SQLITE_TRANSIENT);
      while (sqlite3_step(find) == SQLITE_ROW) {
        const char *least = (const char *)sqlite3_column_text(find, 1);
        printf("%lld %s\n", sqlite3_column_int64(find, 0), least ? least : "NULL");
      }
      sqlite3_reset(find);
    }
  }
  sqlite3_finalize(insert);
  sqlite3_finalize(find);
}

int main(int count, char **arguments) {
  int with_hooks = count == 3 && strcmp(arguments[1], "hooks") == 0;
  if (count != 2 + with_hooks || (with_hooks && !HAS_SHADE)) {
    fprintf(stderr, "usage: sqlite [hooks] ROUNDS\n");
    return 2;
  }
  if (with_hooks) {
    /* Lookaside memory is used again under other types: see docs/contract.md on untyped mode. */
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &hooks) || sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0))
      return 3;
  }
  for (int round = atoi(arguments[count - 1]); round > 0; round--) {
    sqlite3 *db;
    if (sqlite3_open(":memory:", &db))
      return 3;
    for (size_t i = 0; i < sizeof script / sizeof *script; i++)
      run(db, script[i]);
    bound(db);
    if (with_hooks)
      shade_gc();
    sqlite3_close(db);
  }
  printf("sum %016llx\n", sum);
  return 0;
}
