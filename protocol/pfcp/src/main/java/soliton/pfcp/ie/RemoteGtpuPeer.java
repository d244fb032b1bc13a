package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.tlv.TlvValue;

/// A peer of the user plane (TS 29.244 8.2.70).
///
/// @param destinationInterface the content of a destination interface element
/// @param networkInstance the content of a network instance element
/// @param recovery when the peer started
public record RemoteGtpuPeer(
    @Nullable Ipv4Address ipv4,
    @Nullable Ipv6Address ipv6,
    @Nullable Octets destinationInterface,
    @Nullable Octets networkInstance,
    @Nullable TimeStamp recovery)
    implements TlvValue {
  private static final int V6 = 1;
  private static final int V4 = 2;
  private static final int DI = 4;
  private static final int NI = 8;
  private static final int RTS = 16;

  public static RemoteGtpuPeer of(Ipv4Address address) {
    return new RemoteGtpuPeer(address, null, null, null, null);
  }

  public static @Nullable RemoteGtpuPeer decode(OctetReader from) {
    int flags = from.u8();
    RemoteGtpuPeer read =
        new RemoteGtpuPeer(
            Addresses.v4If((flags & V4) != 0, from),
            Addresses.v6If((flags & V6) != 0, from),
            (flags & DI) == 0 ? null : from.octets(from.u16()),
            (flags & NI) == 0 ? null : from.octets(from.u16()),
            (flags & RTS) == 0 ? null : TimeStamp.decode(from));
    return (flags & (V4 | V6)) == 0 ? null : read;
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(
        (ipv6 == null ? 0 : V6)
            | (ipv4 == null ? 0 : V4)
            | (destinationInterface == null ? 0 : DI)
            | (networkInstance == null ? 0 : NI)
            | (recovery == null ? 0 : RTS));
    Addresses.write(ipv4, to);
    Addresses.write(ipv6, to);
    Fields.after16(destinationInterface, to);
    Fields.after16(networkInstance, to);
    if (recovery != null) {
      recovery.encode(to);
    }
  }
}
