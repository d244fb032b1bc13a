package soliton.nas.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;

/// How many uplink messages with user data a phone may send in 6 minutes, TS 24.301 9.9.4.28;
/// 65535 is no restriction.
public record ServingPlmnRateControl(int messages) {
  public static ServingPlmnRateControl read(OctetReader in) {
    return new ServingPlmnRateControl(in.u16());
  }

  public void write(OctetWriter out) {
    out.u16(messages);
  }
}
