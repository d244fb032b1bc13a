package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// How header handling is reported, as flags with the names of TS 29.244 8.2.266.
public record HeaderHandlingReportingIndication(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int OTRI = 0;

  public static HeaderHandlingReportingIndication of(int... flags) {
    return new HeaderHandlingReportingIndication(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static HeaderHandlingReportingIndication decode(OctetReader from) {
    return new HeaderHandlingReportingIndication(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
