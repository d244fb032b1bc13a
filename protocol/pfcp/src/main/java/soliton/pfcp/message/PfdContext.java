package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import soliton.pfcp.ie.PfdContents;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// A set of packet flow descriptions (TS 29.244 table 7.4.3.1-3).
@TlvGroup
public record PfdContext(@Ie(type = 61, presence = MANDATORY) List<PfdContents> pfdContents) {

  public PfdContext {
    pfdContents = List.copyOf(pfdContents);
  }

  public static PfdContextBuilder builder() {
    return new PfdContextBuilder();
  }
}
