package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group PMF Parameters (TS 29.244 table 7.5.3.7-4).
@TlvGroup
public record PmfParameters(
    @Ie(type = 230, presence = MANDATORY, octets = 1) Octets pmfAddressInformation,
    @Ie(type = 124, presence = OPTIONAL, octets = 1, bits = 6)
        @Nullable Integer qosFlowIdentifier) {

  public static PmfParametersBuilder builder() {
    return new PmfParametersBuilder();
  }
}
