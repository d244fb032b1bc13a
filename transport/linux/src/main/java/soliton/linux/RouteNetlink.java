package soliton.linux;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.net.Inet6Address;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/// Sets up interfaces, addresses and routes by rtnetlink(7), as the command `ip` does. It acts on
/// the network namespace of the thread that made it. Owned by that thread.
public final class RouteNetlink implements AutoCloseable {
  private static final int NETLINK_ROUTE = 0;

  private static final int RTM_NEWLINK = 16;
  private static final int RTM_NEWADDR = 20;
  private static final int RTM_NEWROUTE = 24;

  private static final int IFF_UP = 1;
  private static final int IFLA_MTU = 4;
  private static final int IFLA_TXQLEN = 13;
  private static final int IFA_ADDRESS = 1;
  private static final int IFA_LOCAL = 2;
  private static final int IFA_F_NODAD = 0x02;
  private static final int RTA_DST = 1;
  private static final int RTA_OIF = 4;
  private static final int RTA_GATEWAY = 5;
  private static final int RT_TABLE_MAIN = 254;
  private static final int RTPROT_STATIC = 4;
  private static final int RT_SCOPE_UNIVERSE = 0;
  private static final int RT_SCOPE_LINK = 253;
  private static final int RTN_UNICAST = 1;

  private static final int NEW = NetlinkMessage.NLM_F_CREATE | NetlinkMessage.NLM_F_REPLACE;
  private static final int RTM_NEWNEIGH = 28;
  private static final int RTM_DELNEIGH = 29;
  private static final int NTF_PROXY = 0x08;
  private static final int NDA_DST = 1;

  private static final int SIOCGIFINDEX = 0x8933;
  private static final int IFREQ_NUMBER = 16;

  private static final int MESSAGE_OCTETS = 1024;

  private final NetlinkMessage message;

  public RouteNetlink() throws LinuxException {
    message = new NetlinkMessage(NETLINK_ROUTE, MESSAGE_OCTETS);
  }

  /// The kernel's number of the interface with this name, by netdevice(7).
  public int interfaceIndex(String name) throws LinuxException {
    message.clear();
    MemorySegment request = message.memory();
    request.setString(0, name);
    message
        .calls()
        .demand(
            "find interface " + name,
            Syscall.IOCTL,
            message.socket().number(),
            SIOCGIFINDEX,
            request.address());
    return request.get(JAVA_INT, IFREQ_NUMBER);
  }

  /// Brings an interface up with the MTU given in octets.
  public void bringUp(int interfaceIndex, int mtuOctets) throws LinuxException {
    begin(RTM_NEWLINK, 0);
    // struct ifinfomsg: family, pad, type, index, flags, change
    message.u32(0);
    message.u32(interfaceIndex);
    message.u32(IFF_UP);
    message.u32(IFF_UP);
    message.attribute(IFLA_MTU, mtuOctets);
    message.send("bring interface %d up with MTU %d".formatted(interfaceIndex, mtuOctets));
  }

  /// How many packets may wait that the host sends out of the interface; more are dropped.
  public void holdPackets(int interfaceIndex, int packets) throws LinuxException {
    begin(RTM_NEWLINK, 0);
    message.u32(0);
    message.u32(interfaceIndex);
    message.u32(0);
    message.u32(0);
    message.attribute(IFLA_TXQLEN, packets);
    message.send("let interface %d hold %d packets".formatted(interfaceIndex, packets));
  }

  /// Gives an interface an address, which can be used at once: there is no detection of duplicates
  /// (RFC 4862 5.4), as nobody else is on the links that this process makes.
  public void addAddress(int interfaceIndex, InetAddress address, int prefixBits)
      throws LinuxException {
    begin(RTM_NEWADDR, NEW);
    // struct ifaddrmsg: family, prefix length, flags, scope, index
    message.u8(SockAddr.family(address));
    message.u8(prefixBits);
    message.u8(address instanceof Inet6Address ? IFA_F_NODAD : 0);
    message.u8(RT_SCOPE_UNIVERSE);
    message.u32(interfaceIndex);
    message.attribute(IFA_LOCAL, address.getAddress());
    message.attribute(IFA_ADDRESS, address.getAddress());
    message.send("add address %s/%d".formatted(address.getHostAddress(), prefixBits));
  }

  /// Routes a network to an interface, through a gateway if one is given.
  public void addRoute(
      InetAddress network, int prefixBits, int interfaceIndex, @Nullable InetAddress gateway)
      throws LinuxException {
    begin(RTM_NEWROUTE, NEW);
    // struct rtmsg: family, destination bits, source bits, tos, table, protocol, scope, type, flags
    message.u8(SockAddr.family(network));
    message.u8(prefixBits);
    message.u8(0);
    message.u8(0);
    message.u8(RT_TABLE_MAIN);
    message.u8(RTPROT_STATIC);
    message.u8(gateway == null ? RT_SCOPE_LINK : RT_SCOPE_UNIVERSE);
    message.u8(RTN_UNICAST);
    message.u32(0);
    if (prefixBits > 0) {
      message.attribute(RTA_DST, network.getAddress());
    }
    if (gateway != null) {
      message.attribute(RTA_GATEWAY, gateway.getAddress());
    }
    message.attribute(RTA_OIF, interfaceIndex);
    message.send(
        "route %s/%d to interface %d"
            .formatted(network.getHostAddress(), prefixBits, interfaceIndex));
  }

  /// Lets the host answer for an address on an interface as if it were its own (proxy ARP), as `ip
  /// neigh add proxy` does; it does so while it forwards packets from that interface.
  public void answerFor(InetAddress address, int interfaceIndex) throws LinuxException {
    begin(RTM_NEWNEIGH, NEW);
    neighbour(address, interfaceIndex);
    message.send("answer for %s on interface %d".formatted(text(address), interfaceIndex));
  }

  /// Undoes [#answerFor].
  public void answerNoMoreFor(InetAddress address, int interfaceIndex) throws LinuxException {
    begin(RTM_DELNEIGH, 0);
    neighbour(address, interfaceIndex);
    message.send("answer no more for %s on interface %d".formatted(text(address), interfaceIndex));
  }

  private void neighbour(InetAddress address, int interfaceIndex) {
    // struct ndmsg: family, pad, pad, index, state, flags, type
    message.u32(SockAddr.family(address));
    message.u32(interfaceIndex);
    message.u16(0);
    message.u8(NTF_PROXY);
    message.u8(0);
    message.attribute(NDA_DST, address.getAddress());
  }

  private static String text(InetAddress address) {
    return address.getHostAddress();
  }

  private void begin(int type, int flags) {
    message.clear();
    message.begin(type, NetlinkMessage.NLM_F_ACK | flags);
  }

  @Override
  public void close() {
    message.close();
  }
}
