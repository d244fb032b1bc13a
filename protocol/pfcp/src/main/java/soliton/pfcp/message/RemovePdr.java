package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.pfcp.ie.PdrId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Names a PDR to remove (TS 29.244 table 7.5.4.6-1).
@TlvGroup
public record RemovePdr(@Ie(type = 56, presence = MANDATORY) PdrId pdrId) {

  public static RemovePdrBuilder builder() {
    return new RemovePdrBuilder();
  }
}
