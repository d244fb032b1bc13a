package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group ATSSS Control Parameters (TS 29.244 table 7.5.3.7-1).
@TlvGroup
public record AtsssControlParameters(
    @Ie(type = 225, presence = CONDITIONAL) @Nullable MptcpParameters mptcpParameters,
    @Ie(type = 226, presence = CONDITIONAL) @Nullable AtsssLlParameters atsssLlParameters,
    @Ie(type = 227, presence = CONDITIONAL) List<PmfParameters> pmfParameters,
    @Ie(type = 331, presence = CONDITIONAL) @Nullable MpquicParameters mpquicParameters) {

  public AtsssControlParameters {
    pmfParameters = List.copyOf(pmfParameters);
  }

  public static AtsssControlParametersBuilder builder() {
    return new AtsssControlParametersBuilder();
  }
}
