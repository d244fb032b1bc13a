package soliton.xdp.fastpath;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.transport.flow.Lines;
import soliton.xdp.kernel.XdpMode;

/// What the fast path works with.
///
/// @param n3 interface towards the base stations, and other user plane functions
/// @param n3Addresses that tunnels end at, of 4 or 16 octets
/// @param n6 interfaces towards data networks, none of them N3
/// @param room how much it can hold
/// @param pins directory in a file system of kind `bpf` that keeps the fast path at work when this
///     process dies; null to end with it
/// @param modes that may be chosen, the best one first
public record FastPathSettings(
    String n3,
    List<Octets> n3Addresses,
    List<N6> n6,
    Room room,
    @Nullable Path pins,
    List<XdpMode> modes) {

  /// Where a data network is.
  ///
  /// @param network its number, 0 to 65,535, as in `FlowSession`
  /// @param name of an interface that routes to it name
  /// @param tag of the VLAN (IEEE 802.1Q) that its packets are in at that interface, 1 to 4094; 0
  ///     for none. The programs write and take it away; the kernel needs no interface for it, but
  ///     cannot ask for neighbours there: they are written down (`ip neigh`), unless
  ///     packets without tag find them too
  public record N6(int network, String name, int tag) {
    private static final int MOST_NETWORKS = 1 << 16;
    private static final int LAST_TAG = 4_094;

    public N6 {
      if (network < 0 || network >= MOST_NETWORKS || tag < 0 || tag > LAST_TAG) {
        throw new IllegalArgumentException(
            "no data network %d with VLAN %d at %s".formatted(network, tag, name));
      }
    }
  }

  /// How much it can hold. Its memory is taken at once, but for translations.
  ///
  /// @param sessions tunnels, and addresses of phones; 64 octets each
  /// @param rules of all sessions, 256 octets each; a session needs at least one for its tunnel and
  ///     one for its addresses
  /// @param lines for rates and counts, 64 octets each
  /// @param translations NAT flows
  public record Room(int sessions, int rules, int lines, int translations) {
    public Room {
      if (sessions < 1
          || sessions > Layout.MOST_ENTRIES / Layout.SLOTS_PER_KEY
          || rules < 1
          || rules >= Layout.MOST_ENTRIES
          || lines < 1
          || translations < 1) {
        throw new IllegalArgumentException("no room for " + sessions + " sessions");
      }
    }

    /// For sessions with two rules and six lines, some of them changing.
    public static Room of(int sessions) {
      return new Room(sessions, 3 * sessions + 8, 6 * sessions + 8, sessions);
    }

    /// What it takes of the kernel's memory at once: prefixes and translations come and go.
    public long octets() {
      return 2L * Layout.slots(sessions) * Layout.SLOT_OCTETS
          + (long) rules * Layout.ENTRY_OCTETS
          + (long) lines * Lines.LINE_OCTETS;
    }
  }

  public static final int DEFAULT_SESSIONS = 65_536;

  public FastPathSettings {
    n3Addresses = List.copyOf(n3Addresses);
    n6 = List.copyOf(n6);
    modes = List.copyOf(modes);
    if (n3Addresses.isEmpty()
        || n6.isEmpty()
        || n6.stream().anyMatch(each -> each.name().equals(n3))
        || modes.isEmpty()) {
      throw new IllegalArgumentException(
          "the fast path needs an interface for N3 with an address, another one for N6, and a mode");
    }
    if (n6.stream().map(each -> each.name() + "." + each.tag()).distinct().count() != n6.size()) {
      throw new IllegalArgumentException("two data networks at one interface have tags of VLANs");
    }
    if (n3Addresses.stream().anyMatch(each -> each.length() != 4 && each.length() != 16)) {
      throw new IllegalArgumentException("an address of N3 has 4 or 16 octets: " + n3Addresses);
    }
  }

  /// One data network, in whatever mode the interfaces can do.
  public static FastPathSettings of(
      String n3, Ipv4Address n3Address, String n6, @Nullable Path pins) {
    return new FastPathSettings(
        n3,
        List.of(n3Address.toOctets()),
        List.of(new N6(0, n6, 0)),
        Room.of(DEFAULT_SESSIONS),
        pins,
        List.of(XdpMode.NATIVE, XdpMode.GENERIC));
  }
}
