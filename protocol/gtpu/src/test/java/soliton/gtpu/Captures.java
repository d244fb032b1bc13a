package soliton.gtpu;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import soliton.base.Octets;

/// Reads the UDP datagrams of one port out of packet captures (pcap and pcapng, Ethernet or Linux
/// cooked, IPv4 without fragments), for tests.
final class Captures {
  private static final int PCAPNG = 0x0a0d0d0a;
  private static final int ETHERNET = 1;

  private Captures() {}

  /// The folder with captures of other cores, beside the project; it may be missing.
  static Path folder() {
    return Path.of(System.getProperty("soliton.root", "../.."), "../shared/captures");
  }

  /// A datagram and where it came from.
  record Datagram(String file, int frame, Octets payload) {}

  static List<Datagram> datagrams(int port) throws IOException {
    List<Datagram> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder())) {
      for (Path each : files.sorted().toList()) {
        int frame = 0;
        for (Frame f : frames(ByteBuffer.wrap(Files.readAllBytes(each)))) {
          frame++;
          Octets payload = udp(f, port);
          if (payload != null) {
            all.add(new Datagram(each.getFileName().toString(), frame, payload));
          }
        }
      }
    }
    return all;
  }

  private record Frame(int link, ByteBuffer content) {}

  private static List<Frame> frames(ByteBuffer file) {
    List<Frame> frames = new ArrayList<>();
    if (file.getInt(0) == PCAPNG) {
      file.order(ByteOrder.LITTLE_ENDIAN);
      int link = 0;
      while (file.remaining() >= 12) {
        int start = file.position();
        int type = file.getInt(start);
        int length = file.getInt(start + 4);
        if (type == 1) {
          link = file.getShort(start + 8);
        } else if (type == 6) {
          frames.add(new Frame(link, file.slice(start + 28, file.getInt(start + 20))));
        }
        file.position(start + length);
      }
      return frames;
    }
    file.order(file.get(0) == (byte) 0xa1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    int link = file.getInt(20);
    file.position(24);
    while (file.remaining() >= 16) {
      int length = file.getInt(file.position() + 8);
      frames.add(new Frame(link, file.slice(file.position() + 16, length)));
      file.position(file.position() + 16 + length);
    }
    return frames;
  }

  private static @org.jspecify.annotations.Nullable Octets udp(Frame frame, int port) {
    ByteBuffer b = frame.content().order(ByteOrder.BIG_ENDIAN);
    int ip = frame.link() == ETHERNET ? 14 : 16;
    if (b.limit() < ip + 28 || b.getShort(ip - 2) != 0x0800 || b.get(ip + 9) != 17) {
      return null;
    }
    int udp = ip + (b.get(ip) & 15) * 4;
    boolean wanted = (b.getShort(udp) & 0xffff) == port || (b.getShort(udp + 2) & 0xffff) == port;
    int length = (b.getShort(udp + 4) & 0xffff) - 8;
    byte[] payload = new byte[length];
    b.get(udp + 8, payload);
    return wanted ? Octets.adopt(payload) : null;
  }
}
