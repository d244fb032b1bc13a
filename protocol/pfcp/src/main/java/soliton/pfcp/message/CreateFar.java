package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.BarId;
import soliton.pfcp.ie.FarId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Forwarding action rule: forward, drop, buffer or duplicate (TS 29.244 table 7.5.2.3-1).
@TlvGroup
public record CreateFar(
    @Ie(type = 108, presence = MANDATORY) FarId farId,
    @Ie(type = 44, presence = MANDATORY) ApplyAction applyAction,
    @Ie(type = 4, presence = CONDITIONAL) @Nullable ForwardingParameters forwardingParameters,
    @Ie(type = 5, presence = CONDITIONAL) List<DuplicatingParameters> duplicatingParameters,
    @Ie(type = 88, presence = OPTIONAL) @Nullable BarId barId) {

  public CreateFar {
    duplicatingParameters = List.copyOf(duplicatingParameters);
  }

  public static CreateFarBuilder builder() {
    return new CreateFarBuilder();
  }
}
