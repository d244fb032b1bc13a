package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// The identity of a control or user plane function: an address or a domain name
/// (TS 29.244 8.2.38). Names are compared without regard to case.
public sealed interface NodeId extends TlvValue {
  int IPV4 = 0;
  int IPV6 = 1;
  int FQDN = 2;

  record Ipv4(Ipv4Address address) implements NodeId {
    @Override
    public void encode(OctetWriter to) {
      to.u8(IPV4);
      Addresses.write(address, to);
    }
  }

  record Ipv6(Ipv6Address address) implements NodeId {
    @Override
    public void encode(OctetWriter to) {
      to.u8(IPV6);
      Addresses.write(address, to);
    }
  }

  record Fqdn(DomainName name) implements NodeId {
    @Override
    public void encode(OctetWriter to) {
      to.u8(FQDN);
      name.encode(to);
    }
  }

  static NodeId of(Ipv4Address address) {
    return new Ipv4(address);
  }

  static NodeId of(String fqdn) {
    return new Fqdn(new DomainName(fqdn));
  }

  static @Nullable NodeId decode(OctetReader from) {
    return switch (from.u8() & 15) {
      case IPV4 -> new Ipv4(Addresses.v4(from));
      case IPV6 -> new Ipv6(Addresses.v6(from));
      case FQDN -> fqdn(DomainName.decode(from));
      default -> null;
    };
  }

  private static @Nullable NodeId fqdn(@Nullable DomainName name) {
    return name == null ? null : new Fqdn(name);
  }
}
