(* What the OCaml programs share: arguments, clocks, the random sequence and the histogram of clocks.h. *)

let argument i otherwise = if i < Array.length Sys.argv then int_of_string Sys.argv.(i) else otherwise

external clock : int -> int = "bench_clock" [@@noalloc]

let monotonic = 1
let process_cpu = 2
let thread_cpu = 3

(* xorshift64*. The result is shifted right by 11, as all programs use it. *)
let random_next_shr11 state =
  let open Int64 in
  let x = !state in
  let x = logxor x (shift_right_logical x 12) in
  let x = logxor x (shift_left x 25) in
  let x = logxor x (shift_right_logical x 27) in
  state := x;
  to_int (shift_right_logical (mul x 0x2545f4914f6cdd1dL) 11)

let seed () = ref 88172645463325252L

(* A checksum modulo 2^64: OCaml's int has 63 bits. *)
let mix checksum n = Int64.add (Int64.mul checksum 31L) (Int64.of_int n)
let print_checksum c = Printf.printf "checksum %Lu\n" c

type histogram = { count : int array; mutable max : int; mutable total : int }

let histogram () = { count = Array.make (64 * 32) 0; max = 0; total = 0 }

let rec log2 n = if n <= 1 then 0 else 1 + log2 (n lsr 1)

let bucket ns =
  if ns < 64 then ns
  else
    let shift = log2 ns - 5 in
    (shift lsl 5) + (ns lsr shift)

let top b = if b < 64 then b else (((b land 31) + 33) lsl ((b lsr 5) - 1)) - 1

let add h ns =
  let b = bucket ns in
  h.count.(b) <- h.count.(b) + 1;
  h.total <- h.total + 1;
  if ns > h.max then h.max <- ns

let percentile h percent =
  let wanted = int_of_float ((float h.total *. percent /. 100.) +. 0.5) in
  let rec go b seen =
    if b = Array.length h.count then h.max
    else
      let seen = seen + h.count.(b) in
      if seen >= wanted && seen > 0 then min (top b) h.max else go (b + 1) seen
  in
  go 0 0

let print h name =
  List.iter
    (fun (label, p) -> Printf.printf "%s_%s_ns %d\n" name label (percentile h p))
    [ ("p50", 50.); ("p90", 90.); ("p99", 99.); ("p99.9", 99.9); ("p99.99", 99.99) ];
  Printf.printf "%s_max_ns %d\n" name h.max

let report () = Printf.printf "cycles %d\n" (Gc.quick_stat ()).Gc.major_collections
