package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.pfcp.ie.UrrId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Names a URR to remove (TS 29.244 table 7.5.4.8-1).
@TlvGroup
public record RemoveUrr(@Ie(type = 81, presence = MANDATORY) UrrId urrId) {

  public static RemoveUrrBuilder builder() {
    return new RemoveUrrBuilder();
  }
}
