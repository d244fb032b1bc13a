package soliton.xdp.assembler;

/// How much memory a load or store touches (RFC 9669 5, size modifier).
public enum Width {
  OCTET(0x10, 1),
  HALF(0x08, 2),
  WORD(0x00, 4),
  DOUBLE(0x18, 8);

  final int code;
  private final int octets;

  Width(int code, int octets) {
    this.code = code;
    this.octets = octets;
  }

  public int octets() {
    return octets;
  }
}
