(* trees DEPTH THREADS: see trees.c. OCaml 4 has one thread at a time, so THREADS has to be 1. *)
open Common

type node = Leaf | Node of node * node

(* A tree of depth 0 is a node without children in the other languages: one allocation there, so one here. *)
let rec build depth =
  if depth = 0 then Node (Leaf, Leaf)
  else
    let left = build (depth - 1) in
    let right = build (depth - 1) in
    Node (left, right)

let rec count = function Leaf -> 0 | Node (Leaf, _) -> 1 | Node (l, r) -> 1 + count l + count r

let () =
  let max_depth = argument 1 20 in
  if argument 2 1 <> 1 then (prerr_endline "OCaml 4 runs one thread at a time"; exit 2);
  let checksum = ref (Int64.of_int (count (build (max_depth + 1)))) in
  let long_lived = build max_depth in
  let depth = ref 4 in
  while !depth <= max_depth do
    let sum = ref 0 in
    for _ = 1 to 1 lsl (max_depth - !depth + 4) do
      sum := !sum + count (build !depth)
    done;
    checksum := mix !checksum !sum;
    depth := !depth + 2
  done;
  print_checksum (mix !checksum (count long_lived));
  report ()
