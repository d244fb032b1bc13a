package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// Whether packets may pass in each direction (TS 29.244 8.2.7). Values for future use close.
///
///         bits   8  7  6  5   4  3      2  1
///     octet 5  | spare      | UL gate | DL gate |     0 open, else closed
public record GateStatus(boolean uplinkOpen, boolean downlinkOpen) implements TlvValue {
  public static final GateStatus OPEN = new GateStatus(true, true);
  public static final GateStatus CLOSED = new GateStatus(false, false);

  public static GateStatus decode(OctetReader from) {
    int gates = from.u8();
    return new GateStatus((gates >> 2 & 3) == 0, (gates & 3) == 0);
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8((uplinkOpen ? 0 : 4) | (downlinkOpen ? 0 : 1));
  }
}
