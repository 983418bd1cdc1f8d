import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** server THREADS SESSIONS MILLISECONDS: see server.c. */
final class Main {
  private static final int CHECK_TIME_EVERY = 256;
  private static final int SMALLEST_PAYLOAD = 64;
  private static final int MAX_ITEMS = 12;

  private record Item(Item next, long value) {}

  private static final class Session {
    Item items;
    final byte[] payload;
    final long id;
    long requestsLeft;
    long itemSum;
    long itemCount;

    Session(long id, long random) {
      int bytes = SMALLEST_PAYLOAD << (random & 3);
      bytes += (int) ((random >>> 2 & 255) % bytes);
      payload = new byte[bytes];
      Arrays.fill(payload, (byte) id);
      this.id = id;
      requestsLeft = (random >>> 10 & 15) == 0 ? 200 : 1 + (random >>> 14 & 15);
    }

    void touch(long value) {
      if (itemCount == MAX_ITEMS) {
        items = null;
        itemSum = 0;
        itemCount = 0;
      }
      items = new Item(items, value);
      itemSum += value;
      itemCount++;
      requestsLeft--;
    }

    long close() {
      long sum = 0;
      for (Item i = items; i != null; i = i.next) sum += i.value;
      boolean right = sum == itemSum && payload[0] == (byte) id && payload[payload.length - 1] == (byte) id;
      return right ? 0 : 1;
    }
  }

  private static final AtomicLong corrupted = new AtomicLong();
  private static final AtomicLong requests = new AtomicLong();

  private static long request(Session[] table, int first, int share, long n, long random) {
    int slot = first + (int) ((random >>> 20) % share);
    long wrong = 0;
    Session s = table[slot];
    if (s != null && s.requestsLeft == 0) {
      wrong = s.close();
      s = null;
    }
    if (s == null) {
      s = new Session(n, random);
      table[slot] = s;
    }
    s.touch(random & 0xffff);
    return wrong;
  }

  private static void serve(Session[] table, int me, int share, long end, Common.Histogram latency) {
    Common.Random random = new Common.Random(88172645463325252L + me);
    long n = 0, wrong = 0, before = System.nanoTime();
    while (n % CHECK_TIME_EVERY != 0 || before < end) {
      wrong += request(table, me * share, share, n++, random.next());
      long after = System.nanoTime();
      latency.add(after - before);
      before = after;
    }
    corrupted.addAndGet(wrong);
    requests.addAndGet(n);
  }

  public static void main(String[] args) throws InterruptedException {
    int threads = (int) Common.argument(args, 0, 8), share = (int) Common.argument(args, 1, 160000) / threads;
    long milliseconds = Common.argument(args, 2, 60000), end = System.nanoTime() + milliseconds * 1000000;
    Session[] table = new Session[share * threads];
    Common.Histogram[] latency = new Common.Histogram[threads];
    Thread[] all = new Thread[threads];
    for (int i = 0; i < threads; i++) {
      final int me = i;
      latency[i] = new Common.Histogram();
      all[i] = new Thread(() -> serve(table, me, share, end, latency[me]));
      all[i].start();
    }
    for (int i = 0; i < threads; i++) {
      all[i].join();
      if (i > 0) latency[0].merge(latency[i]);
    }
    System.out.println("checksum " + corrupted);
    System.out.println("requests_per_second " + requests.get() * 1000 / milliseconds);
    latency[0].print("request");
    Common.report();
  }
}
