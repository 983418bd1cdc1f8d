(* gcbench DEPTH: see gcbench.c. *)
open Common

type node = Null | Node of { mutable left : node; mutable right : node; mutable i : int; mutable j : int }

let fresh () = Node { left = Null; right = Null; i = 0; j = 0 }

let rec populate depth = function
  | Null -> ()
  | Node n ->
      if depth > 0 then begin
        n.left <- fresh ();
        n.right <- fresh ();
        populate (depth - 1) n.left;
        populate (depth - 1) n.right
      end

let rec build depth =
  if depth = 0 then fresh ()
  else
    let left = build (depth - 1) in
    let right = build (depth - 1) in
    Node { left; right; i = 0; j = 0 }

let rec count = function Null -> 0 | Node n -> 1 + count n.left + count n.right
let tree_size depth = (1 lsl (depth + 1)) - 1
let left = function Null -> Null | Node n -> n.left
let right = function Null -> Null | Node n -> n.right
let present n = if n == Null then 1 else 2

let construct stretch_depth depth =
  let trees = 2 * tree_size stretch_depth / tree_size depth and sum = ref 0 in
  for _ = 1 to trees do
    let tree = fresh () in
    populate depth tree;
    sum := !sum + present (left tree)
  done;
  for _ = 1 to trees do
    sum := !sum + present (right (build depth))
  done;
  !sum

let () =
  let depth = argument 1 16 in
  let stretch_depth = depth + 2 and array_size = 8 lsl depth in
  let checksum = ref (Int64.of_int (count (build stretch_depth))) in
  let long_lived = fresh () in
  populate depth long_lived;
  let array = Array.init array_size (fun i -> 1.0 /. float (i + 1)) in
  let d = ref 4 in
  while !d <= depth do
    checksum := mix !checksum (construct stretch_depth !d);
    d := !d + 2
  done;
  checksum := mix !checksum (count long_lived);
  print_checksum (mix !checksum (int_of_float (array.(1000 mod array_size) *. 1e9)));
  report ()
