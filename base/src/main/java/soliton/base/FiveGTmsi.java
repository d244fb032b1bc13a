package soliton.base;

/// 5G temporary mobile subscriber identity (TS 23.003 2.10.1): 32 bits, unique within one AMF.
public record FiveGTmsi(int bits) {
  @Override
  public String toString() {
    return "%08x".formatted(bits);
  }
}
