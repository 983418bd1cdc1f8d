import java.util.Arrays;
import java.util.function.LongSupplier;

/** msg LIVE PUSHES CLOCK: see msg.c. */
final class Main {
  private static final int MESSAGE = 1024;

  private static void push(byte[][] ring, long n) {
    byte[] message = new byte[MESSAGE];
    Arrays.fill(message, (byte) n);
    ring[(int) (n % ring.length)] = message;
  }

  public static void main(String[] args) {
    int live = (int) Common.argument(args, 0, 200000);
    long pushes = Common.argument(args, 1, 10000000), measure = Common.argument(args, 2, 0);
    byte[][] ring = new byte[live][];
    Common.Histogram latency = new Common.Histogram();
    if (measure == 0) {
      for (long n = 0; n < pushes; n++) push(ring, n);
    } else {
      LongSupplier clock = measure == 1 ? Common.MONOTONIC : Common.THREAD_CPU;
      long before = clock.getAsLong();
      for (long n = 0; n < pushes; n++) {
        push(ring, n);
        long after = clock.getAsLong();
        latency.add(after - before);
        before = after;
      }
    }
    long checksum = 0;
    for (byte[] m : ring) if (m != null) checksum = checksum * 31 + (m[0] & 255) + (m[MESSAGE - 1] & 255);
    System.out.println("checksum " + Long.toUnsignedString(checksum));
    if (measure != 0) latency.print("push");
    Common.report();
  }
}
