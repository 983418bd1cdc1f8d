/** trees DEPTH THREADS: see trees.c. */
final class Main {
  private record Node(Node left, Node right) {}

  private static Node build(long depth) {
    return depth == 0 ? new Node(null, null) : new Node(build(depth - 1), build(depth - 1));
  }

  private static long count(Node n) {
    return n.left == null ? 1 : 1 + count(n.left) + count(n.right);
  }

  private static long work(long depth, long trees) {
    long sum = 0;
    for (long i = 0; i < trees; i++) sum += count(build(depth));
    return sum;
  }

  public static void main(String[] args) throws InterruptedException {
    long maxDepth = Common.argument(args, 0, 20);
    int threads = (int) Common.argument(args, 1, 1);
    long checksum = count(build(maxDepth + 1));
    Node longLived = build(maxDepth);
    for (long d = 4; d <= maxDepth; d += 2) {
      final long depth = d, trees = 1L << (maxDepth - depth + 4);
      long[] sums = new long[threads];
      Thread[] all = new Thread[threads];
      for (int i = 1; i < threads; i++) {
        final int me = i;
        all[i] = new Thread(() -> sums[me] = work(depth, trees / threads + (me < trees % threads ? 1 : 0)));
        all[i].start();
      }
      long sum = work(depth, trees / threads + (trees % threads > 0 ? 1 : 0));
      for (int i = 1; i < threads; i++) {
        all[i].join();
        sum += sums[i];
      }
      checksum = checksum * 31 + sum;
    }
    checksum = checksum * 31 + count(longLived);
    System.out.println("checksum " + Long.toUnsignedString(checksum));
    Common.report();
  }
}
