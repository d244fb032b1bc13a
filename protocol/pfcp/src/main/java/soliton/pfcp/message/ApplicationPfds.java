package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import soliton.pfcp.ie.Name;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// How the packets of one application are recognised (TS 29.244 table 7.4.3.1-2).
@TlvGroup
public record ApplicationPfds(
    @Ie(type = 24, presence = MANDATORY) Name applicationId,
    @Ie(type = 59, presence = CONDITIONAL) List<PfdContext> pfdContexts) {

  public ApplicationPfds {
    pfdContexts = List.copyOf(pfdContexts);
  }

  public static ApplicationPfdsBuilder builder() {
    return new ApplicationPfdsBuilder();
  }
}
