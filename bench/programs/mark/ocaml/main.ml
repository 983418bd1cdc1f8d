(* mark LOG2 SHUFFLED COLLECTIONS: see mark.c. Three fields and the header: 32 bytes. *)
open Common

type item = Null | Item of { mutable left : item; mutable right : item; mutable number : int }

let build objects shuffled =
  let all = Array.init objects (fun _ -> Item { left = Null; right = Null; number = 0 }) in
  let state = seed () in
  if shuffled then
    for i = objects - 1 downto 1 do
      let j = random_next_shr11 state mod (i + 1) in
      let o = all.(i) in
      all.(i) <- all.(j);
      all.(j) <- o
    done;
  Array.iteri
    (fun i o ->
      match o with
      | Null -> ()
      | Item o ->
          o.number <- i;
          if (2 * i) + 1 < objects then o.left <- all.((2 * i) + 1);
          if (2 * i) + 2 < objects then o.right <- all.((2 * i) + 2))
    all;
  all.(0)

let rec sum = function Null -> 0 | Item o -> o.number + sum o.left + sum o.right
let root = ref Null

let () =
  let objects = 1 lsl argument 1 23 and collections = argument 3 5 in
  root := build objects (argument 2 0 <> 0);
  Gc.full_major ();
  Gc.full_major ();
  let cpu = clock process_cpu and wall = clock monotonic in
  for _ = 1 to collections do
    Gc.major ()
  done;
  let cpu = clock process_cpu - cpu and wall = clock monotonic - wall in
  print_checksum (Int64.of_int (sum !root));
  Printf.printf "collection_wall_ns %d\n" (wall / collections);
  Printf.printf "objects_per_cpu_second %.0f\n" (float objects *. float collections *. 1e9 /. float cpu);
  report ()
