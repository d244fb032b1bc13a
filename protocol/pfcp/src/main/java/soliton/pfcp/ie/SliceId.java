package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Snssai;
import soliton.tlv.TlvValue;

/// A slice, with FFFFFF for no differentiator (TS 29.244 8.2.176, 8.2.232).
public record SliceId(Snssai value) implements TlvValue {

  public static SliceId decode(OctetReader from) {
    return new SliceId(new Snssai(from.u8(), from.u24()));
  }

  @Override
  public void encode(OctetWriter to) {
    Integer sd = value.sd();
    to.u8(value.sst()).u24(sd == null ? Snssai.NO_SD : sd);
  }
}
