package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.tlv.TlvValue;

/// How the packets of an application are recognised (TS 29.244 8.2.39): IP filters, URLs, domain
/// names, or something of a vendor. The last three hold further values, each after its length.
public record PfdContents(
    @Nullable Octets flowDescription,
    @Nullable Octets url,
    @Nullable Octets domainName,
    @Nullable Octets custom,
    @Nullable Octets domainNameProtocol,
    @Nullable Octets additionalFlowDescriptions,
    @Nullable Octets additionalUrls,
    @Nullable Octets additionalDomainNames)
    implements TlvValue {

  public static PfdContents ofFlow(Octets flowDescription) {
    return new PfdContents(flowDescription, null, null, null, null, null, null, null);
  }

  public static PfdContents decode(OctetReader from) {
    int flags = from.u8();
    from.skip(1);
    return new PfdContents(
        field(flags, 1, from),
        field(flags, 2, from),
        field(flags, 4, from),
        field(flags, 8, from),
        field(flags, 16, from),
        field(flags, 32, from),
        field(flags, 64, from),
        field(flags, 128, from));
  }

  private static @Nullable Octets field(int flags, int flag, OctetReader from) {
    return (flags & flag) == 0 ? null : from.octets(from.u16());
  }

  @Override
  public void encode(OctetWriter to) {
    Octets[] all = {
      flowDescription,
      url,
      domainName,
      custom,
      domainNameProtocol,
      additionalFlowDescriptions,
      additionalUrls,
      additionalDomainNames
    };
    int flags = 0;
    for (int i = 0; i < all.length; i++) {
      flags |= all[i] == null ? 0 : 1 << i;
    }
    to.u8(flags).u8(0);
    for (Octets each : all) {
      Fields.after16(each, to);
    }
  }
}
