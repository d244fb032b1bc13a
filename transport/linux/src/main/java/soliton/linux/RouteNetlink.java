package soliton.linux;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/// Sets up interfaces, addresses and routes by rtnetlink(7), as the command `ip` does. It acts on
/// the network namespace of the thread that made it. Owned by that thread.
public final class RouteNetlink implements AutoCloseable {
  private static final int AF_NETLINK = 16;
  private static final int NETLINK_ROUTE = 0;

  private static final int RTM_NEWLINK = 16;
  private static final int RTM_NEWADDR = 20;
  private static final int RTM_NEWROUTE = 24;
  private static final int NLMSG_ERROR = 2;
  private static final int NLMSG_HEADER_OCTETS = 16;
  private static final int NLM_F_REQUEST = 0x1;
  private static final int NLM_F_ACK = 0x4;
  private static final int NLM_F_REPLACE = 0x100;
  private static final int NLM_F_CREATE = 0x400;

  private static final int IFF_UP = 1;
  private static final int IFLA_MTU = 4;
  private static final int IFA_ADDRESS = 1;
  private static final int IFA_LOCAL = 2;
  private static final int IFA_F_NODAD = 0x02;
  private static final int IPV4_OCTETS = 4;
  private static final int RTA_DST = 1;
  private static final int RTA_OIF = 4;
  private static final int RTA_GATEWAY = 5;
  private static final int RT_TABLE_MAIN = 254;
  private static final int RTPROT_STATIC = 4;
  private static final int RT_SCOPE_UNIVERSE = 0;
  private static final int RT_SCOPE_LINK = 253;
  private static final int RTN_UNICAST = 1;

  private static final int SIOCGIFINDEX = 0x8933;
  private static final int IFREQ_NUMBER = 16;

  private static final int MESSAGE_OCTETS = 1024;

  private final SystemCalls calls = new SystemCalls();
  private final Arena arena = Arena.ofConfined();
  private final MemorySegment message = arena.allocate(MESSAGE_OCTETS, 8);
  private final Fd socket;
  private int length;
  private int sequence;

  public RouteNetlink() throws LinuxException {
    socket = Fd.socket(calls, AF_NETLINK, Fd.SOCK_RAW, NETLINK_ROUTE);
  }

  /// The kernel's number of the interface with this name, by netdevice(7).
  public int interfaceIndex(String name) throws LinuxException {
    message.fill((byte) 0);
    message.setString(0, name);
    calls.demand(
        "find interface " + name, Syscall.IOCTL, socket.number(), SIOCGIFINDEX, message.address());
    return message.get(JAVA_INT, IFREQ_NUMBER);
  }

  /// Brings an interface up with the MTU given in octets.
  public void bringUp(int interfaceIndex, int mtuOctets) throws LinuxException {
    begin(RTM_NEWLINK, 0);
    // struct ifinfomsg: family, pad, type, index, flags, change
    u32(0);
    u32(interfaceIndex);
    u32(IFF_UP);
    u32(IFF_UP);
    attribute(IFLA_MTU, mtuOctets);
    send("bring interface %d up with MTU %d".formatted(interfaceIndex, mtuOctets));
  }

  /// Gives an interface an address, which can be used at once: there is no detection of duplicates
  /// (RFC 4862 5.4), as nobody else is on the links that this process makes.
  public void addAddress(int interfaceIndex, InetAddress address, int prefixBits)
      throws LinuxException {
    begin(RTM_NEWADDR, NLM_F_CREATE | NLM_F_REPLACE);
    // struct ifaddrmsg: family, prefix length, flags, scope, index
    u8(SockAddr.family(address));
    u8(prefixBits);
    u8(address.getAddress().length == IPV4_OCTETS ? 0 : IFA_F_NODAD);
    u8(RT_SCOPE_UNIVERSE);
    u32(interfaceIndex);
    attribute(IFA_LOCAL, address.getAddress());
    attribute(IFA_ADDRESS, address.getAddress());
    send("add address %s/%d".formatted(address.getHostAddress(), prefixBits));
  }

  /// Routes a network to an interface, through a gateway if one is given.
  public void addRoute(
      InetAddress network, int prefixBits, int interfaceIndex, @Nullable InetAddress gateway)
      throws LinuxException {
    begin(RTM_NEWROUTE, NLM_F_CREATE | NLM_F_REPLACE);
    // struct rtmsg: family, destination bits, source bits, tos, table, protocol, scope, type, flags
    u8(SockAddr.family(network));
    u8(prefixBits);
    u8(0);
    u8(0);
    u8(RT_TABLE_MAIN);
    u8(RTPROT_STATIC);
    u8(gateway == null ? RT_SCOPE_LINK : RT_SCOPE_UNIVERSE);
    u8(RTN_UNICAST);
    u32(0);
    if (prefixBits > 0) {
      attribute(RTA_DST, network.getAddress());
    }
    if (gateway != null) {
      attribute(RTA_GATEWAY, gateway.getAddress());
    }
    attribute(RTA_OIF, interfaceIndex);
    send(
        "route %s/%d to interface %d"
            .formatted(network.getHostAddress(), prefixBits, interfaceIndex));
  }

  private void begin(int type, int flags) {
    message.fill((byte) 0);
    length = NLMSG_HEADER_OCTETS;
    message.set(JAVA_SHORT, 4, (short) type);
    message.set(JAVA_SHORT, 6, (short) (NLM_F_REQUEST | NLM_F_ACK | flags));
    message.set(JAVA_INT, 8, ++sequence);
  }

  private void u8(int value) {
    message.set(JAVA_BYTE, length++, (byte) value);
  }

  private void u32(int value) {
    message.set(JAVA_INT_UNALIGNED, length, value);
    length += 4;
  }

  private void attribute(int type, int value) {
    attributeHeader(type, 4);
    u32(value);
  }

  private void attribute(int type, byte[] value) {
    attributeHeader(type, value.length);
    MemorySegment.copy(value, 0, message, JAVA_BYTE, length, value.length);
    length += value.length; // addresses are multiples of 4: no padding
  }

  private void attributeHeader(int type, int contentOctets) {
    message.set(JAVA_SHORT_UNALIGNED, length, (short) (4 + contentOctets));
    message.set(JAVA_SHORT_UNALIGNED, length + 2, (short) type);
    length += 4;
  }

  private void send(String attempt) throws LinuxException {
    message.set(JAVA_INT, 0, length);
    calls.demand(attempt, Syscall.SENDTO, socket.number(), message.address(), length);
    long got =
        calls.demand(attempt, Syscall.RECVFROM, socket.number(), message.address(), MESSAGE_OCTETS);
    boolean answered = got >= NLMSG_HEADER_OCTETS + 4 && message.get(JAVA_SHORT, 4) == NLMSG_ERROR;
    int errno = answered ? -message.get(JAVA_INT, NLMSG_HEADER_OCTETS) : Errno.EINVAL;
    if (errno != 0) {
      throw new LinuxException(attempt, errno);
    }
  }

  @Override
  public void close() {
    socket.close();
    arena.close();
  }
}
