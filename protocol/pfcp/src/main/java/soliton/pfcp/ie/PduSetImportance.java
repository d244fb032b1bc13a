package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// The PDU set importances that a marking applies to, as flags with the names of TS 29.244 8.2.268.
public record PduSetImportance(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 2;

  public static final int PSI0 = 0;
  public static final int PSI1 = 1;
  public static final int PSI2 = 2;
  public static final int PSI3 = 3;
  public static final int PSI4 = 4;
  public static final int PSI5 = 5;
  public static final int PSI6 = 6;
  public static final int PSI7 = 7;
  public static final int PSI8 = 8;
  public static final int PSI9 = 9;
  public static final int PSI10 = 10;
  public static final int PSI11 = 11;
  public static final int PSI12 = 12;
  public static final int PSI13 = 13;
  public static final int PSI14 = 14;
  public static final int PSI15 = 15;

  public static PduSetImportance of(int... flags) {
    return new PduSetImportance(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static PduSetImportance decode(OctetReader from) {
    return new PduSetImportance(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
