package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.pfcp.ie.FarId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Names a FAR to remove (TS 29.244 table 7.5.4.7-1).
@TlvGroup
public record RemoveFar(@Ie(type = 108, presence = MANDATORY) FarId farId) {

  public static RemoveFarBuilder builder() {
    return new RemoveFarBuilder();
  }
}
