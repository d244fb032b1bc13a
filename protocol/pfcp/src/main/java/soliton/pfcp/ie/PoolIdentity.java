package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.tlv.TlvValue;

/// The name of a pool of UE addresses (TS 29.244 8.2.128).
public record PoolIdentity(Octets name) implements TlvValue {

  public static PoolIdentity decode(OctetReader from) {
    return new PoolIdentity(from.octets(from.u16()));
  }

  @Override
  public void encode(OctetWriter to) {
    Fields.after16(name, to);
  }
}
