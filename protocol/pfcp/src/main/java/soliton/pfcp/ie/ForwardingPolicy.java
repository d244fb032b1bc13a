package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.tlv.TlvValue;

/// The name of a forwarding policy of the user plane function, at most 255 octets
/// (TS 29.244 8.2.23).
public record ForwardingPolicy(Octets identifier) implements TlvValue {

  public static ForwardingPolicy decode(OctetReader from) {
    return new ForwardingPolicy(from.octets(from.u8()));
  }

  @Override
  public void encode(OctetWriter to) {
    Fields.after8(identifier, to);
  }
}
