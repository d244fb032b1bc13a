package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import soliton.pfcp.ie.AlternativeSmfIpAddress;
import soliton.pfcp.ie.FqCsid;
import soliton.pfcp.ie.IpAddresses;
import soliton.pfcp.ie.Name;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group PFCP Session Change Info (TS 29.244 table 7.4.7.1-2).
@TlvGroup
public record SessionChangeInfo(
    @Ie(type = 65, presence = CONDITIONAL) List<FqCsid> smfFqCsids,
    @Ie(type = 291, presence = CONDITIONAL) List<Name> groupIds,
    @Ie(type = 292, presence = CONDITIONAL) List<IpAddresses> cpIpAddresses,
    @Ie(type = 178, presence = MANDATORY) AlternativeSmfIpAddress alternativeSmfIpAddress) {

  public SessionChangeInfo {
    smfFqCsids = List.copyOf(smfFqCsids);
    groupIds = List.copyOf(groupIds);
    cpIpAddresses = List.copyOf(cpIpAddresses);
  }

  public static SessionChangeInfoBuilder builder() {
    return new SessionChangeInfoBuilder();
  }
}
