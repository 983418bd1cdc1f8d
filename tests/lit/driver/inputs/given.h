#define JOIN_(a, b) a##b
#define JOIN(a, b) JOIN_(a, b)
int JOIN(NAME, _from_the_header)(void) { return 1; }
