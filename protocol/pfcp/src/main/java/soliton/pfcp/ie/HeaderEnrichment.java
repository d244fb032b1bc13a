package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.tlv.TlvValue;

/// A field to put into HTTP headers (TS 29.244 8.2.67); name and value at most 255 octets.
public record HeaderEnrichment(Octets fieldName, Octets fieldValue) implements TlvValue {

  public static @Nullable HeaderEnrichment decode(OctetReader from) {
    int type = from.u8() & 31;
    Octets name = from.octets(from.u8());
    Octets value = from.octets(from.u8());
    return type == 0 ? new HeaderEnrichment(name, value) : null;
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(0);
    Fields.after8(fieldName, to);
    Fields.after8(fieldValue, to);
  }
}
