package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.pfcp.ie.BarId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Names the BAR to remove (TS 29.244 table 7.5.4.12-1).
@TlvGroup
public record RemoveBar(@Ie(type = 88, presence = MANDATORY) BarId barId) {

  public static RemoveBarBuilder builder() {
    return new RemoveBarBuilder();
  }
}
