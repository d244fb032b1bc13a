package soliton.launcher.emulate;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.InetSocketAddress;
import java.util.List;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.radio.Agenda;
import soliton.transport.PacketBatch;
import soliton.transport.PacketPort;
import soliton.transport.PacketReader;
import soliton.transport.PacketWriter;
import soliton.tun.Network;
import soliton.tun.TunPort;
import soliton.tun.TunSettings;
import soliton.ue.Phone;
import soliton.ue.SessionView;

/// A TUN device that is a phone's session: what programs of this host send into it goes through the
/// emulated phone, and what the phone receives comes out of it. Packets to it come from the agenda.
public final class PhoneTun implements AutoCloseable {
  private static final int LONGEST_PACKET = 65_535;
  private static final int DEFAULT_MTU = 1400;
  private static final InetSocketAddress NOWHERE = new InetSocketAddress(0);

  private final PacketPort port;
  private final PacketWriter writer;
  private final MemorySegment outgoing = Arena.ofAuto().allocate(LONGEST_PACKET, 64);

  /// Opens the device with the session's address.
  ///
  /// @param isDefault true if everything else of this host goes through it, too
  /// @throws IOException if the device cannot be made; says why
  public PhoneTun(String name, SessionView session, boolean isDefault) throws IOException {
    java.net.Inet4Address address = session.ipv4();
    if (address == null) {
      throw new IOException("the session has no IPv4 address");
    }
    Integer mtu = session.mtu();
    port =
        TunPort.open(
            new TunSettings(
                name,
                List.of(new Network(address, 32)),
                isDefault ? List.of(Network.parse("0.0.0.0/0")) : List.of(),
                mtu == null ? DEFAULT_MTU : mtu));
    writer = port.writer();
  }

  /// Sends what programs write through the phone, until the device is closed.
  public void serve(Agenda agenda, Phone phone, PduSessionId session) {
    Thread.ofPlatform()
        .daemon()
        .name("tun of " + phone.supi())
        .start(() -> pump(agenda, phone, session));
  }

  private void pump(Agenda agenda, Phone phone, PduSessionId session) {
    PacketReader reader = port.reader();
    while (true) {
      PacketBatch batch = reader.read(-1);
      if (batch.size() == 0) {
        return;
      }
      for (int i = 0; i < batch.size(); i++) {
        Octets packet =
            Octets.adopt(
                batch
                    .memory()
                    .asSlice(batch.offset(i), batch.length(i))
                    .toArray(ValueLayout.JAVA_BYTE));
        agenda.execute(
            () -> {
              boolean _ = phone.send(session, packet);
            });
      }
    }
  }

  /// Gives a packet of the phone to the programs of this host.
  public void deliver(Octets packet) {
    byte[] content = packet.toArray();
    int length = Math.min(content.length, LONGEST_PACKET);
    MemorySegment.copy(content, 0, outgoing, ValueLayout.JAVA_BYTE, 0, length);
    writer.write(outgoing, 0, length, NOWHERE);
    writer.flush();
  }

  @Override
  public void close() {
    port.close();
  }
}
