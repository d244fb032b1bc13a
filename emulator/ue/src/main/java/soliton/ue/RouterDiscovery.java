package soliton.ue;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.radio.Agenda;

/// How the phone gets the prefix of an IPv6 session: it asks for a Router Advertisement (TS 23.501
/// 5.8.2.2.3, RFC 4861 6.3.7) and takes those that come unasked. Owned by the agenda.
final class RouterDiscovery {
  private static final int MOST_SOLICITATIONS = 3;
  private static final long INTERVAL_MILLIS = 4_000;
  private static final int NEXT_HEADER_AT = 6;
  private static final int TYPE_AT = 40;

  private final Agenda agenda;
  private final RouterUser user;
  private @Nullable Long interfaceIdentifier;
  private Agenda.@Nullable Timer timer;
  private int sent;

  /// The party above.
  interface RouterUser {
    void sendOwn(Octets packet);

    void onAdvertised(RouterAdvertisement advertisement);
  }

  RouterDiscovery(Agenda agenda, RouterUser user) {
    this.agenda = agenda;
    this.user = user;
  }

  /// The session is there, with this identifier from the network (TS 24.501 6.2.4.1).
  void start(long identifier) {
    interfaceIdentifier = identifier;
    sent = 0;
    solicit();
  }

  private void solicit() {
    Long identifier = interfaceIdentifier;
    timer = null;
    if (identifier != null && sent++ < MOST_SOLICITATIONS) {
      user.sendOwn(IcmpV6.routerSolicitation(identifier));
      timer = agenda.after(INTERVAL_MILLIS, this::solicit);
    }
  }

  void stop() {
    interfaceIdentifier = null;
    silence();
  }

  private void silence() {
    if (timer != null) {
      timer.cancel();
      timer = null;
    }
  }

  /// True if the packet was for the phone itself, whether or not it could be used.
  boolean onPacket(Octets packet) {
    if (interfaceIdentifier == null
        || packet.length() <= TYPE_AT
        || packet.at(0) >> 4 != 6
        || packet.at(NEXT_HEADER_AT) != PacketFields.ICMPV6
        || packet.at(TYPE_AT) != RouterAdvertisement.TYPE) {
      return false;
    }
    RouterAdvertisement advertisement = RouterAdvertisement.parse(packet);
    if (advertisement != null && advertisement.prefix() != null) {
      silence();
      user.onAdvertised(advertisement);
    }
    return true;
  }

  /// A Router Advertisement by its type; for threads that hand packets past the agenda.
  static boolean isForPhone(MemorySegment memory, long offset, int length) {
    return length > TYPE_AT
        && (memory.get(ValueLayout.JAVA_BYTE, offset) & 0xf0) == 0x60
        && memory.get(ValueLayout.JAVA_BYTE, offset + NEXT_HEADER_AT) == PacketFields.ICMPV6
        && (memory.get(ValueLayout.JAVA_BYTE, offset + TYPE_AT) & 0xff) == RouterAdvertisement.TYPE;
  }
}
