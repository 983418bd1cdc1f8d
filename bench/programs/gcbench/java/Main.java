/** gcbench DEPTH: see gcbench.c. */
final class Main {
  private static final class Node {
    Node left;
    Node right;
    int i;
    int j;
  }

  private static void populate(long depth, Node n) {
    if (depth == 0) return;
    n.left = new Node();
    n.right = new Node();
    populate(depth - 1, n.left);
    populate(depth - 1, n.right);
  }

  private static Node build(long depth) {
    Node n = new Node();
    if (depth == 0) return n;
    n.left = build(depth - 1);
    n.right = build(depth - 1);
    return n;
  }

  private static long count(Node n) {
    return n == null ? 0 : 1 + count(n.left) + count(n.right);
  }

  private static long treeSize(long depth) {
    return (1L << (depth + 1)) - 1;
  }

  private static long construct(long stretchDepth, long depth) {
    long trees = 2 * treeSize(stretchDepth) / treeSize(depth), sum = 0;
    for (long i = 0; i < trees; i++) {
      Node tree = new Node();
      populate(depth, tree);
      sum += tree.left != null ? 2 : 1;
    }
    for (long i = 0; i < trees; i++) sum += build(depth).right != null ? 2 : 1;
    return sum;
  }

  public static void main(String[] args) {
    long depth = Common.argument(args, 0, 16), stretchDepth = depth + 2;
    int arraySize = 8 << depth;
    long checksum = count(build(stretchDepth));
    Node longLived = new Node();
    populate(depth, longLived);
    double[] array = new double[arraySize];
    for (int i = 0; i < arraySize; i++) array[i] = 1.0 / (i + 1);
    for (long d = 4; d <= depth; d += 2) checksum = checksum * 31 + construct(stretchDepth, d);
    checksum = checksum * 31 + count(longLived);
    checksum = checksum * 31 + (long) (array[1000 % arraySize] * 1e9);
    System.out.println("checksum " + Long.toUnsignedString(checksum));
    Common.report();
  }
}
