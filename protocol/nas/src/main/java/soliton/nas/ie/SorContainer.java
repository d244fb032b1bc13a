package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// Steering of roaming, TS 24.501 9.11.3.51, protected by the home network. The value part of the
/// SOR transparent container, or a payload container of type [PayloadContainerType#SOR].
public sealed interface SorContainer {
  int MAC_OCTETS = 16;

  Octets toOctets();

  /// From the home network.
  ///
  /// @param flags the SOR header without its bit 1: list indication 2, list type 4,
  ///     acknowledgement requested 8, additional parameters 16
  /// @param mac SOR-MAC-I of the AUSF, 16 octets
  /// @param counter CounterSOR, 16 bits
  /// @param content secured packet, or list of networks and access technologies, or additional
  ///     parameters, as the flags say
  record Information(int flags, Octets mac, int counter, Octets content) implements SorContainer {
    public boolean isAcknowledgementRequested() {
      return (flags & 8) != 0;
    }

    @Override
    public Octets toOctets() {
      return new OctetWriter().u8(flags & 0x1E).octets(mac).u16(counter).octets(content).toOctets();
    }
  }

  /// From the phone.
  ///
  /// @param flags what the phone supports: SOR-CMCI 2, SOR-SNPN-SI 4, SOR-SNPN-SI-LS 8
  /// @param mac SOR-MAC-I of the phone, 16 octets
  record Acknowledgement(int flags, Octets mac) implements SorContainer {
    @Override
    public Octets toOctets() {
      return new OctetWriter().u8(flags & 0x0E | 1).octets(mac).toOctets();
    }
  }

  /// Null if it is too short.
  static @Nullable SorContainer read(Octets container) {
    OctetReader in = container.reader();
    int head = in.u8();
    Octets mac = in.octets(MAC_OCTETS);
    SorContainer read =
        (head & 1) == 1
            ? new Acknowledgement(head & 0x0E, mac)
            : new Information(head & 0x1E, mac, in.u16(), in.rest());
    return in.hasFailed() ? null : read;
  }
}
