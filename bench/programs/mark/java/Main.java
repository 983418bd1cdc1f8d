/** mark LOG2 SHUFFLED COLLECTIONS: see mark.c. */
final class Main {
  private static final class Item {
    Item left;
    Item right;
    long number;
  }

  private static Item build(int objects, boolean shuffled) {
    Item[] all = new Item[objects];
    Common.Random random = new Common.Random(88172645463325252L);
    for (int i = 0; i < objects; i++) all[i] = new Item();
    for (int i = objects - 1; shuffled && i > 0; i--) {
      int j = (int) ((random.next() >>> 11) % (i + 1));
      Item o = all[i];
      all[i] = all[j];
      all[j] = o;
    }
    for (int i = 0; i < objects; i++) {
      Item o = all[i];
      o.number = i;
      if (2 * i + 1 < objects) o.left = all[2 * i + 1];
      if (2 * i + 2 < objects) o.right = all[2 * i + 2];
    }
    return all[0];
  }

  private static long sum(Item o) {
    return o == null ? 0 : o.number + sum(o.left) + sum(o.right);
  }

  public static void main(String[] args) {
    int objects = 1 << Common.argument(args, 0, 23);
    long collections = Common.argument(args, 2, 5);
    Item root = build(objects, Common.argument(args, 1, 0) != 0);
    System.gc();
    System.gc();
    long cpu = Common.processCpu(), wall = System.nanoTime();
    for (long i = 0; i < collections; i++) System.gc();
    cpu = Common.processCpu() - cpu;
    wall = System.nanoTime() - wall;
    System.out.println("checksum " + sum(root));
    System.out.println("collection_wall_ns " + wall / collections);
    System.out.printf("objects_per_cpu_second %.0f%n", (double) objects * collections * 1e9 / Math.max(cpu, 1));
    Common.report();
  }
}
