import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;

/** What the Java programs share: arguments, clocks, the random sequence and the histogram of clocks.h. */
final class Common {
  private Common() {}

  static long argument(String[] args, int i, long otherwise) {
    return i < args.length ? Long.parseLong(args[i]) : otherwise;
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static final LongSupplier MONOTONIC = System::nanoTime;
  static final LongSupplier THREAD_CPU = THREADS::getCurrentThreadCpuTime;

  static long processCpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  /** xorshift64*. */
  static final class Random {
    private long x;

    Random(long seed) {
      x = seed;
    }

    long next() {
      x ^= x >>> 12;
      x ^= x << 25;
      x ^= x >>> 27;
      return x * 0x2545f4914f6cdd1dL;
    }
  }

  static final class Histogram {
    private final long[] count = new long[64 * 32];
    private long max;
    private long total;

    private static int bucket(long ns) {
      if (ns < 64) return (int) ns;
      int shift = 58 - Long.numberOfLeadingZeros(ns);
      return (shift << 5) + (int) (ns >>> shift);
    }

    private static long top(int b) {
      return b < 64 ? b : ((long) ((b & 31) + 33) << ((b >> 5) - 1)) - 1;
    }

    void add(long ns) {
      count[bucket(ns)]++;
      total++;
      if (ns > max) max = ns;
    }

    void merge(Histogram from) {
      for (int b = 0; b < count.length; b++) count[b] += from.count[b];
      total += from.total;
      max = Math.max(max, from.max);
    }

    private long percentile(double percent) {
      long wanted = (long) (total * percent / 100 + 0.5), seen = 0;
      for (int b = 0; b < count.length; b++) {
        seen += count[b];
        if (seen >= wanted && seen > 0) return Math.min(top(b), max);
      }
      return max;
    }

    void print(String name) {
      for (String p : new String[] {"50", "90", "99", "99.9", "99.99"})
        System.out.println(name + "_p" + p + "_ns " + percentile(Double.parseDouble(p)));
      System.out.println(name + "_max_ns " + max);
    }
  }

  /** Collections; pauses are read from the log (-Xlog:safepoint) by the harness. */
  static void report() {
    long cycles = 0;
    for (GarbageCollectorMXBean gc : ManagementFactory.getGarbageCollectorMXBeans())
      if (!gc.getName().endsWith("Pauses")) cycles += gc.getCollectionCount();
    System.out.println("cycles " + cycles);
  }
}
