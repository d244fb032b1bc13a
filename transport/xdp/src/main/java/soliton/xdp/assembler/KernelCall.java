package soliton.xdp.assembler;

/// Functions of the kernel that a program may call, with their numbers in `enum bpf_func_id` of
/// `linux/bpf.h`. Arguments are in R1 to R5, the result in R0.
public enum KernelCall {
  /// `(map, address of key)`: address of the value, or 0.
  MAP_LOOKUP(1),
  /// Nanoseconds since start of the machine, monotonic.
  NOW_NANOS(5),
  /// `(interface, flags)`: sends the packet out; the program returns the result.
  REDIRECT(23),
  /// `(context, octets)`: cuts octets off the front, or makes room with a negative number. All
  /// addresses of the packet are void afterwards.
  ADJUST_HEAD(44),
  /// `(context, address of struct bpf_fib_lookup, its size, flags)`: 0 if there is a route and a
  /// neighbour.
  ROUTE_LOOKUP(69),
  /// Like [#NOW_NANOS], as of the last tick of the kernel's clock: some milliseconds ago, but a
  /// tenth of the price.
  RECENT_NANOS(160);

  final int number;

  KernelCall(int number) {
    this.number = number;
  }
}
