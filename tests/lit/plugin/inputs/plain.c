void spin(int n, volatile int *p) {
  while (n--) *p = n;
}
