package soliton.dissect.capture;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// Reads the frames of a capture file, pcap or pcapng of either byte order, one after the other. A
/// frame is at most 256 KiB. Owned by the thread that opened it.
public final class CaptureFile implements Closeable {
  private static final int MAX_BLOCK = 1 << 18;
  private static final int PCAPNG_SECTION = 0x0A0D0D0A;
  private static final int BYTE_ORDER_MAGIC = 0x1A2B3C4D;

  private final String name;
  private final InputStream in;
  private long offset;
  private int frames;
  private ByteOrder order = ByteOrder.BIG_ENDIAN;
  private boolean isNextGeneration;
  private int linkType;
  private long nanosPerTick = 1000;
  private final List<Interface> interfaces = new ArrayList<>();

  private record Interface(int linkType, long ticksPerSecond) {}

  /// @throws CaptureFormatException if the file is neither pcap nor pcapng
  public static CaptureFile open(Path file) throws IOException {
    return new CaptureFile(
        file.toString(), new BufferedInputStream(Files.newInputStream(file), 1 << 16));
  }

  private CaptureFile(String name, InputStream in) throws IOException {
    this.name = name;
    this.in = in;
    try {
      readFileHeader();
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /// The next frame, or nothing at the end of the file.
  ///
  /// @throws CaptureFormatException if the file is cut off or a length is impossible
  public @Nullable Frame next() throws IOException {
    return isNextGeneration ? nextPcapng() : nextPcap();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void readFileHeader() throws IOException {
    ByteBuffer magic = require(4);
    switch (magic.getInt(0)) {
      case PCAPNG_SECTION -> {
        isNextGeneration = true;
        readSection();
      }
      case 0xA1B2C3D4 -> readPcapHeader(ByteOrder.BIG_ENDIAN, 1000);
      case 0xD4C3B2A1 -> readPcapHeader(ByteOrder.LITTLE_ENDIAN, 1000);
      case 0xA1B23C4D -> readPcapHeader(ByteOrder.BIG_ENDIAN, 1);
      case 0x4D3CB2A1 -> readPcapHeader(ByteOrder.LITTLE_ENDIAN, 1);
      default -> throw wrong("not a pcap or pcapng file");
    }
  }

  private void readPcapHeader(ByteOrder fileOrder, long tick) throws IOException {
    order = fileOrder;
    nanosPerTick = tick;
    linkType = require(20).getInt(16) & 0xFFFF;
  }

  private @Nullable Frame nextPcap() throws IOException {
    ByteBuffer header = read(16);
    if (header == null) {
      return null;
    }
    int length = header.getInt(8);
    if (length < 0 || length > MAX_BLOCK) {
      throw wrong("frame of " + Integer.toUnsignedString(length) + " octets");
    }
    long nanos =
        (header.getInt(0) & 0xFFFFFFFFL) * 1_000_000_000L
            + (header.getInt(4) & 0xFFFFFFFFL) * nanosPerTick;
    return new Frame(++frames, nanos, linkType, Octets.adopt(require(length).array()));
  }

  private @Nullable Frame nextPcapng() throws IOException {
    for (ByteBuffer head = read(4); head != null; head = read(4)) {
      int type = head.getInt(0);
      if (type == PCAPNG_SECTION) {
        readSection();
        continue;
      }
      ByteBuffer body = readBlockBody();
      switch (type) {
        case 1 -> addInterface(body);
        case 3 -> {
          return simplePacket(body);
        }
        case 6 -> {
          return enhancedPacket(body);
        }
        default -> {
          // statistics, name resolution and the like
        }
      }
    }
    return null;
  }

  private void readSection() throws IOException {
    byte[] start = require(8).array();
    ByteBuffer buffer = ByteBuffer.wrap(start);
    order = buffer.getInt(4) == BYTE_ORDER_MAGIC ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    buffer.order(order);
    if (buffer.getInt(4) != BYTE_ORDER_MAGIC) {
      throw wrong("section without byte-order magic");
    }
    int total = buffer.getInt(0);
    if (total < 28 || total > MAX_BLOCK) {
      throw wrong("section header of " + Integer.toUnsignedString(total) + " octets");
    }
    require(total - 12);
    interfaces.clear();
  }

  /// The body of a block whose type was read, without the trailing copy of its length.
  private ByteBuffer readBlockBody() throws IOException {
    int total = require(4).getInt(0);
    if (total < 12 || total > MAX_BLOCK || total % 4 != 0) {
      throw wrong("block of " + Integer.toUnsignedString(total) + " octets");
    }
    ByteBuffer body = require(total - 8);
    return body.limit(total - 12);
  }

  private void addInterface(ByteBuffer body) throws IOException {
    if (body.limit() < 8) {
      throw wrong("interface description of " + body.limit() + " octets");
    }
    long ticks = 1_000_000;
    int at = 8;
    while (at + 4 <= body.limit()) {
      int code = body.getShort(at) & 0xFFFF;
      int length = body.getShort(at + 2) & 0xFFFF;
      if (code == 9 && length == 1 && at + 4 < body.limit()) {
        int resolution = body.get(at + 4);
        ticks =
            resolution < 0
                ? 1L << Math.min(resolution & 0x7F, 62)
                : (long) Math.pow(10, Math.min(resolution, 18));
      }
      at += 4 + (length + 3) / 4 * 4;
    }
    interfaces.add(new Interface(body.getShort(0) & 0xFFFF, ticks));
  }

  private Frame enhancedPacket(ByteBuffer body) throws IOException {
    if (body.limit() < 20) {
      throw wrong("packet block of " + body.limit() + " octets");
    }
    Interface device = interfaceOf(body.getInt(0));
    int length = body.getInt(12);
    if (length < 0 || length > body.limit() - 20) {
      throw wrong("packet of " + Integer.toUnsignedString(length) + " octets in a smaller block");
    }
    long ticks = (body.getInt(4) & 0xFFFFFFFFL) << 32 | body.getInt(8) & 0xFFFFFFFFL;
    long seconds = ticks / device.ticksPerSecond;
    double fraction = (double) (ticks % device.ticksPerSecond) / device.ticksPerSecond;
    long nanos = seconds * 1_000_000_000L + Math.round(fraction * 1e9);
    return new Frame(++frames, nanos, device.linkType, part(body, 20, length));
  }

  private Frame simplePacket(ByteBuffer body) throws IOException {
    Interface device = interfaceOf(0);
    if (body.limit() < 4) {
      throw wrong("packet block of " + body.limit() + " octets");
    }
    int length = Math.min(Math.max(0, body.getInt(0)), body.limit() - 4);
    return new Frame(++frames, 0, device.linkType, part(body, 4, length));
  }

  private static Octets part(ByteBuffer body, int from, int length) {
    byte[] content = new byte[length];
    body.get(from, content);
    return Octets.adopt(content);
  }

  private Interface interfaceOf(int index) throws IOException {
    if (index < 0 || index >= interfaces.size()) {
      throw wrong("packet of interface " + index + ", which was not described");
    }
    return interfaces.get(index);
  }

  private ByteBuffer require(int length) throws IOException {
    ByteBuffer read = read(length);
    if (read == null) {
      throw wrong("the file ends within a header or frame");
    }
    return read;
  }

  /// The next octets, or nothing if the file ends before the first of them.
  private @Nullable ByteBuffer read(int length) throws IOException {
    byte[] content = in.readNBytes(length);
    offset += content.length;
    if (content.length == 0 && length > 0) {
      return null;
    }
    if (content.length < length) {
      throw wrong("the file ends within a header or frame");
    }
    return ByteBuffer.wrap(content).order(order);
  }

  private CaptureFormatException wrong(String problem) {
    return new CaptureFormatException(name, offset, problem);
  }
}
