package soliton.upf;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import soliton.base.Octets;
import soliton.transport.memory.QueuePort;

/// A data network inside the process, for a demonstration without privileges: every address of IPv4
/// answers a ping (RFC 792) and echoes UDP at port 7 (RFC 862). What else is sent to it vanishes.
public final class EchoNetwork implements QueuePort.Exit {
  private static final InetSocketAddress ANYWHERE =
      new InetSocketAddress(InetAddress.ofLiteral("0.0.0.0"), 0);
  private static final int ICMP = 1;
  private static final int UDP = 17;
  private static final int ECHO_REQUEST = 8;
  private static final int ECHO_PORT = 7;
  private static final int SOURCE = 12;
  private static final int DESTINATION = 16;

  private final QueuePort n6;

  private EchoNetwork(QueuePort n6) {
    this.n6 = n6;
  }

  /// A port to give the UPF as N6, with such a network behind it.
  public static QueuePort open(int limitPackets) {
    QueuePort n6 = new QueuePort("echo network inside the process", limitPackets);
    n6.setExit(new EchoNetwork(n6));
    return n6;
  }

  @Override
  public boolean take(InetSocketAddress to, Octets packet) {
    byte[] octets = packet.toArray();
    int header = octets.length < 20 ? 0 : (octets[0] & 0xf) * 4;
    boolean four = header >= 20 && octets.length >= header + 8 && octets[0] >> 4 == 4;
    boolean answers =
        four
            && switch (octets[9]) {
              case ICMP -> echo(octets, header);
              case UDP -> echoUdp(octets, header);
              default -> false;
            };
    if (!answers) {
      return true; // As in any network, nobody is told of what was sent in vain.
    }
    swap(octets, SOURCE, DESTINATION, 4);
    return n6.offer(ANYWHERE, Octets.adopt(octets));
  }

  /// Type 8 becomes 0; the checksum grows by what the type has lost (RFC 1624).
  private static boolean echo(byte[] octets, int header) {
    if (octets[header] != ECHO_REQUEST) {
      return false;
    }
    octets[header] = 0;
    int sum = u16(octets, header + 2) + (ECHO_REQUEST << 8);
    int folded = (sum & 0xffff) + (sum >>> 16);
    octets[header + 2] = (byte) (folded >> 8);
    octets[header + 3] = (byte) folded;
    return true;
  }

  /// Exchanging addresses and ports leaves the checksum right.
  private static boolean echoUdp(byte[] octets, int header) {
    boolean echoed = u16(octets, header + 2) == ECHO_PORT && u16(octets, header) != ECHO_PORT;
    if (echoed) {
      swap(octets, header, header + 2, 2);
    }
    return echoed;
  }

  private static int u16(byte[] octets, int at) {
    return (octets[at] & 0xff) << 8 | octets[at + 1] & 0xff;
  }

  private static void swap(byte[] octets, int one, int other, int length) {
    for (int i = 0; i < length; i++) {
      byte kept = octets[one + i];
      octets[one + i] = octets[other + i];
      octets[other + i] = kept;
    }
  }
}
