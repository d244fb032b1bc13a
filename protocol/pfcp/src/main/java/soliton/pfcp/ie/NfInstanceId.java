package soliton.pfcp.ie;

import java.util.UUID;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// The identity of a network function in the service-based architecture (TS 29.244 8.2.175).
public record NfInstanceId(UUID value) implements TlvValue {

  public static NfInstanceId decode(OctetReader from) {
    return new NfInstanceId(new UUID(from.u64(), from.u64()));
  }

  @Override
  public void encode(OctetWriter to) {
    to.u64(value.getMostSignificantBits()).u64(value.getLeastSignificantBits());
  }
}
