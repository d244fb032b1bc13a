package soliton.xdp.kernel;

/// Kinds of maps, with their numbers in `enum bpf_map_type`.
public enum MapKind {
  /// Any key; its elements are allocated when they are added.
  HASH(1, 1),
  /// Keys 0 and up; its values can also be read and written as memory of this process.
  ARRAY(2, 1 << 10),
  /// Like an array, with a value for each processor.
  ARRAY_PER_PROCESSOR(6, 0);

  final int number;
  final int flags;

  MapKind(int number, int flags) {
    this.number = number;
    this.flags = flags;
  }
}
