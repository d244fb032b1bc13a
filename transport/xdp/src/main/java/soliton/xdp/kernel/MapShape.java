package soliton.xdp.kernel;

/// What a map is like.
///
/// @param name by which programs refer to it; at most 15 letters, digits and `_`
/// @param valueOctets a multiple of 8 for arrays
/// @param capacity the most elements
public record MapShape(String name, MapKind kind, int keyOctets, int valueOctets, int capacity) {
  public MapShape {
    boolean array = kind == MapKind.ARRAY || kind == MapKind.ARRAY_PER_PROCESSOR;
    if (keyOctets < 1 || valueOctets < 1 || capacity < 1) {
      throw new IllegalArgumentException("a map needs keys, values and capacity");
    }
    if (array && (keyOctets != 4 || valueOctets % 8 != 0)) {
      throw new IllegalArgumentException("an array has keys of 4 octets and values of 8 each");
    }
  }
}
