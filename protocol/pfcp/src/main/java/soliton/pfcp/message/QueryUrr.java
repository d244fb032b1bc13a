package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.pfcp.ie.UrrId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Names a URR whose usage is wanted at once (TS 29.244 table 7.5.4.10-1).
@TlvGroup
public record QueryUrr(@Ie(type = 81, presence = MANDATORY) UrrId urrId) {

  public static QueryUrrBuilder builder() {
    return new QueryUrrBuilder();
  }
}
