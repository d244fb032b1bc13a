package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// The name of a set of SMFs (TS 29.244 8.2.131).
public record SmfSetId(DomainName name) implements TlvValue {

  public static @Nullable SmfSetId decode(OctetReader from) {
    from.skip(1);
    DomainName name = DomainName.decode(from);
    return name == null ? null : new SmfSetId(name);
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(0);
    name.encode(to);
  }
}
