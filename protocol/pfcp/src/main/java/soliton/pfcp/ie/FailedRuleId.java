package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// The rule that could not be stored or applied (TS 29.244 8.2.80).
///
/// @param value the identifier in the size that its kind has
public record FailedRuleId(Kind kind, long value) implements TlvValue {

  /// The kinds of rules, in the order of their values.
  public enum Kind {
    PDR(0, 2),
    FAR(1, 4),
    QER(2, 4),
    URR(3, 4),
    BAR(4, 1),
    MAR(5, 2),
    SRR(6, 1);

    private final int code;
    private final int octets;

    Kind(int code, int octets) {
      this.code = code;
      this.octets = octets;
    }
  }

  /// A kind for future use counts as FAR.
  public static FailedRuleId decode(OctetReader from) {
    int value = from.u8() & 31;
    Kind kind = value < Kind.values().length ? Kind.values()[value] : Kind.FAR;
    return new FailedRuleId(kind, from.number(kind.octets));
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(kind.code).number(value, kind.octets);
  }
}
