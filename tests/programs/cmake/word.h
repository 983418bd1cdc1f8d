#define WORD "first"
