package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.pfcp.ie.SrrId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Names an SRR to remove (TS 29.244 table 7.5.4.19-1).
@TlvGroup
public record RemoveSrr(@Ie(type = 215, presence = MANDATORY) SrrId srrId) {

  public static RemoveSrrBuilder builder() {
    return new RemoveSrrBuilder();
  }
}
