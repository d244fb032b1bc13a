package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.pfcp.ie.QerId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Names a QER to remove (TS 29.244 table 7.5.4.9-1).
@TlvGroup
public record RemoveQer(@Ie(type = 109, presence = MANDATORY) QerId qerId) {

  public static RemoveQerBuilder builder() {
    return new RemoveQerBuilder();
  }
}
