package soliton.pfcp.message;

import static soliton.tlv.Presence.OPTIONAL;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.RdsConfigurationInformation;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Provide RDS configuration information (TS 29.244 table 7.5.2.11-1).
@TlvGroup
public record ProvideRdsConfigurationInformation(
    @Ie(type = 262, presence = OPTIONAL)
        @Nullable RdsConfigurationInformation rdsConfigurationInformation) {

  public static ProvideRdsConfigurationInformationBuilder builder() {
    return new ProvideRdsConfigurationInformationBuilder();
  }
}
