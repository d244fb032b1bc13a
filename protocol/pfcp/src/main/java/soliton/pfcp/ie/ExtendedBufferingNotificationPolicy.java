package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// How buffered downlink data is notified, as flags with the names of TS 29.244 8.2.238.
public record ExtendedBufferingNotificationPolicy(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int EDBN = 0;

  public static ExtendedBufferingNotificationPolicy of(int... flags) {
    return new ExtendedBufferingNotificationPolicy(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static ExtendedBufferingNotificationPolicy decode(OctetReader from) {
    return new ExtendedBufferingNotificationPolicy(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
