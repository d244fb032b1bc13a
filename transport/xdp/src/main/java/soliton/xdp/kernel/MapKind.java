package soliton.xdp.kernel;

/// Kinds of maps, with their numbers in `enum bpf_map_type`.
public enum MapKind {
  /// Any key. All its memory is allocated at once, in one piece: with many elements a look-up is a
  /// quarter faster for it. What is removed may at once be used for another key, while a program on
  /// another processor still looks at it: programs check that a value is theirs.
  HASH(1, 0),
  /// Keys 0 and up; its values can also be read and written as memory of this process.
  ARRAY(2, 1 << 10),
  /// Like an array, with a value for each processor.
  ARRAY_PER_PROCESSOR(6, 0),
  /// Prefixes: the key begins with their bits, a number of the machine; the longest one that fits
  /// is found.
  LONGEST_PREFIX(11, 1);

  final int number;
  final int flags;

  MapKind(int number, int flags) {
    this.number = number;
    this.flags = flags;
  }
}
