package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Which multipath proxies apply to a PDR, as flags with the names of TS 29.244 8.2.181.
public record MultipathApplicableIndication(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int MTAI = 0;
  public static final int MQAI = 1;

  public static MultipathApplicableIndication of(int... flags) {
    return new MultipathApplicableIndication(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static MultipathApplicableIndication decode(OctetReader from) {
    return new MultipathApplicableIndication(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
