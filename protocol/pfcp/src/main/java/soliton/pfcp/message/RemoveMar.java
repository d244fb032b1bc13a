package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.pfcp.ie.MarId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Names a MAR to remove (TS 29.244 table 7.5.4.15-1).
@TlvGroup
public record RemoveMar(@Ie(type = 170, presence = MANDATORY) MarId marId) {

  public static RemoveMarBuilder builder() {
    return new RemoveMarBuilder();
  }
}
