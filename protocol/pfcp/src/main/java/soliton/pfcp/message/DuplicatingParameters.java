package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.DestinationInterface;
import soliton.pfcp.ie.ForwardingPolicy;
import soliton.pfcp.ie.OuterHeaderCreation;
import soliton.pfcp.ie.TransportLevelMarking;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Where copies of the packets of a FAR go (TS 29.244 table 7.5.2.3-3).
@TlvGroup
public record DuplicatingParameters(
    @Ie(type = 42, presence = MANDATORY) DestinationInterface destinationInterface,
    @Ie(type = 84, presence = CONDITIONAL) @Nullable OuterHeaderCreation outerHeaderCreation,
    @Ie(type = 30, presence = CONDITIONAL) @Nullable TransportLevelMarking transportLevelMarking,
    @Ie(type = 41, presence = CONDITIONAL) @Nullable ForwardingPolicy forwardingPolicy) {

  public static DuplicatingParametersBuilder builder() {
    return new DuplicatingParametersBuilder();
  }
}
