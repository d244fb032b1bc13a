package soliton.base;

/// AMF identifier (TS 23.003 2.10.1): region of 8 bits, set of 10 bits, pointer of 6 bits.
public record AmfId(int region, int set, int pointer) {
  public AmfId {
    if (region < 0 || region > 0xFF || set < 0 || set > 0x3FF || pointer < 0 || pointer > 0x3F) {
      throw new IllegalArgumentException(
          "AMF identifier out of range: region %d (8 bits), set %d (10), pointer %d (6)"
              .formatted(region, set, pointer));
    }
  }

  /// From the 24 bits in the order region, set, pointer.
  public static AmfId of(int bits) {
    return new AmfId(bits >>> 16 & 0xFF, bits >>> 6 & 0x3FF, bits & 0x3F);
  }

  public int bits() {
    return region << 16 | set << 6 | pointer;
  }
}
