// thrower.cpp: foreign code that throws in every other round. Compiled by clang++ alone.
extern "C" void maybe_throw(long round) {
  if (round % 2)
    throw round;
}
