package soliton.launcher.capture;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.InetSocketAddress;
import soliton.base.Octets;
import soliton.transport.PacketBatch;
import soliton.transport.PacketPort;
import soliton.transport.PacketReader;
import soliton.transport.PacketWriter;

/// A UDP packet port that writes every packet into a capture: for looking, not for speed.
public final class CapturingPort implements PacketPort {
  private final PacketPort inner;
  private final InetSocketAddress local;
  private final Capture capture;

  public CapturingPort(PacketPort inner, InetSocketAddress local, Capture capture) {
    this.inner = inner;
    this.local = local;
    this.capture = capture;
  }

  @Override
  public PacketReader reader() {
    PacketReader reader = inner.reader();
    return timeoutMillis -> {
      PacketBatch batch = reader.read(timeoutMillis);
      for (int i = 0; i < batch.size(); i++) {
        capture.udp(batch.source(i), local, copy(batch.memory(), batch.offset(i), batch.length(i)));
      }
      return batch;
    };
  }

  @Override
  public PacketWriter writer() {
    PacketWriter writer = inner.writer();
    return new PacketWriter() {
      @Override
      public void write(MemorySegment memory, long offset, int lengthOctets, InetSocketAddress to) {
        capture.udp(local, to, copy(memory, offset, lengthOctets));
        writer.write(memory, offset, lengthOctets, to);
      }

      @Override
      public void flush() {
        writer.flush();
      }

      @Override
      public long dropped() {
        return writer.dropped();
      }
    };
  }

  @Override
  public String description() {
    return inner.description() + ", captured";
  }

  @Override
  public void close() {
    inner.close();
  }

  private static Octets copy(MemorySegment memory, long offset, int length) {
    return Octets.adopt(memory.asSlice(offset, length).toArray(ValueLayout.JAVA_BYTE));
  }
}
