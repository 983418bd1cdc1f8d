/** lru ENTRIES OPERATIONS: see lru.c. */
final class Main {
  private static final class Entry {
    Entry chain;
    Entry newer;
    Entry older;
    final long key;
    final long value;

    Entry(long key, long value) {
      this.key = key;
      this.value = value;
    }
  }

  private final Entry[] buckets;
  private Entry newest;
  private Entry oldest;
  private long entries;

  private Main(int buckets) {
    this.buckets = new Entry[buckets];
  }

  private int bucketOf(long key) {
    return (int) (key * 0x9e3779b97f4a7c15L >>> 32) & (buckets.length - 1);
  }

  private void linkNewest(Entry e) {
    e.newer = null;
    e.older = newest;
    if (newest != null) newest.newer = e;
    else oldest = e;
    newest = e;
  }

  private void unlink(Entry e) {
    if (e.newer != null) e.newer.older = e.older;
    else newest = e.older;
    if (e.older != null) e.older.newer = e.newer;
    else oldest = e.newer;
  }

  private Entry find(long key) {
    Entry e = buckets[bucketOf(key)];
    while (e != null && e.key != key) e = e.chain;
    return e;
  }

  private void evictOldest() {
    Entry gone = oldest;
    int b = bucketOf(gone.key);
    Entry e = buckets[b];
    if (e == gone) {
      buckets[b] = gone.chain;
    } else {
      while (e.chain != gone) e = e.chain;
      e.chain = gone.chain;
    }
    unlink(gone);
    entries--;
  }

  private void insert(long key, long value) {
    Entry e = new Entry(key, value);
    int b = bucketOf(key);
    e.chain = buckets[b];
    buckets[b] = e;
    linkNewest(e);
    entries++;
  }

  public static void main(String[] args) {
    long capacity = Common.argument(args, 0, 500000), operations = Common.argument(args, 1, 10000000);
    int buckets = 1;
    while (buckets < capacity) buckets *= 2;
    Main cache = new Main(buckets);
    Common.Random random = new Common.Random(88172645463325252L);
    long checksum = 0;
    for (long i = 0; i < operations; i++) {
      long key = (random.next() >>> 11) % (2 * capacity);
      Entry e = cache.find(key);
      if (e != null) {
        checksum += e.value;
        cache.unlink(e);
        cache.linkNewest(e);
      } else {
        if (cache.entries == capacity) cache.evictOldest();
        cache.insert(key, i);
      }
    }
    System.out.println("checksum " + Long.toUnsignedString(checksum * 31 + cache.entries));
    Common.report();
  }
}
