package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Which quality is to be measured, as flags with the names of TS 29.244 8.2.167.
public record RequestedQosMonitoring(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int DLPD = 0;
  public static final int ULPD = 1;
  public static final int RPPD = 2;
  public static final int GTPUPM = 3;
  public static final int DLCI = 4;
  public static final int ULCI = 5;
  public static final int DLDR = 6;
  public static final int ULDR = 7;
  public static final int DLAB = 8;
  public static final int ULAB = 9;

  public static RequestedQosMonitoring of(int... flags) {
    return new RequestedQosMonitoring(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static RequestedQosMonitoring decode(OctetReader from) {
    return new RequestedQosMonitoring(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
