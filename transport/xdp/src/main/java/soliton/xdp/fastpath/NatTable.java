package soliton.xdp.fastpath;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.HashSet;
import java.util.Set;
import soliton.linux.LinuxException;
import soliton.transport.flow.Lines;
import soliton.transport.flow.NatFlow;
import soliton.xdp.kernel.BpfMap;

/// The translated flows in the maps. Any thread may call it.
final class NatTable {
  private static final int ICMP = 1;

  private final BpfMap up;
  private final BpfMap down;
  private final MemorySegment key = Arena.ofAuto().allocate(Layout.NAT_KEY_OCTETS, 8);
  private final MemorySegment value = Arena.ofAuto().allocate(Layout.NAT_VALUE_OCTETS, 8);

  NatTable(Maps maps) {
    up = maps.natUp();
    down = maps.natDown();
  }

  /// The lines of flows that an earlier process has left are in use until somebody gives them back.
  void takeOver(Lines lines) throws LinuxException {
    flows().forEach(flow -> lines.claim(flow.meter()));
  }

  synchronized Set<NatFlow> flows() throws LinuxException {
    Set<NatFlow> flows = new HashSet<>();
    up.forEach((k, v) -> flows.add(read(k, v)));
    return flows;
  }

  private static NatFlow read(MemorySegment key, MemorySegment value) {
    int protocol = Byte.toUnsignedInt(key.get(JAVA_BYTE, Layout.NAT_PROTOCOL));
    int natPort = port(value, Layout.NAT_PORT);
    return new NatFlow(
        Short.toUnsignedInt(key.get(JAVA_SHORT, Layout.NAT_NETWORK)),
        protocol,
        Integer.reverseBytes(key.get(JAVA_INT, Layout.NAT_LOCAL)),
        port(key, Layout.NAT_LOCAL_PORT),
        Integer.reverseBytes(value.get(JAVA_INT, Layout.NAT_ADDRESS)),
        natPort,
        Integer.reverseBytes(key.get(JAVA_INT, Layout.NAT_REMOTE)),
        protocol == ICMP ? natPort : port(key, Layout.NAT_REMOTE_PORT),
        value.get(JAVA_INT, Layout.NAT_METER));
  }

  private static int port(MemorySegment from, int at) {
    return Short.toUnsignedInt(Short.reverseBytes(from.get(JAVA_SHORT, at)));
  }

  synchronized boolean put(NatFlow flow) {
    try {
      write(flow, flow.natAddress(), flow.natPort(), flow.ueAddress(), flow.uePort());
      down.put(key, value);
      write(flow, flow.ueAddress(), flow.uePort(), flow.natAddress(), flow.natPort());
      up.put(key, value);
      return true;
    } catch (LinuxException full) {
      remove(flow);
      return false;
    }
  }

  synchronized void remove(NatFlow flow) {
    try {
      write(flow, flow.ueAddress(), flow.uePort(), flow.natAddress(), flow.natPort());
      up.remove(key);
      write(flow, flow.natAddress(), flow.natPort(), flow.ueAddress(), flow.uePort());
      down.remove(key);
    } catch (LinuxException broken) {
      throw new UncheckedIOException("the fast path cannot be told to stop translating", broken);
    }
  }

  /// One side as the key, the other one as the value.
  private void write(NatFlow flow, int address, int port, int otherAddress, int otherPort) {
    key.fill((byte) 0);
    value.fill((byte) 0);
    // ICMP has one identifier, which is the port of the phone's end.
    int remotePort = flow.protocol() == ICMP ? 0 : flow.remotePort();
    key.set(JAVA_SHORT, Layout.NAT_NETWORK, (short) flow.network());
    key.set(JAVA_BYTE, Layout.NAT_PROTOCOL, (byte) flow.protocol());
    key.set(JAVA_INT, Layout.NAT_LOCAL, Integer.reverseBytes(address));
    key.set(JAVA_INT, Layout.NAT_REMOTE, Integer.reverseBytes(flow.remoteAddress()));
    key.set(JAVA_SHORT, Layout.NAT_LOCAL_PORT, Short.reverseBytes((short) port));
    key.set(JAVA_SHORT, Layout.NAT_REMOTE_PORT, Short.reverseBytes((short) remotePort));
    value.set(JAVA_INT, Layout.NAT_ADDRESS, Integer.reverseBytes(otherAddress));
    value.set(JAVA_SHORT, Layout.NAT_PORT, Short.reverseBytes((short) otherPort));
    value.set(JAVA_INT, Layout.NAT_METER, flow.meter());
    value.set(JAVA_INT, Layout.NAT_OWN, key.get(JAVA_INT, Layout.NAT_LOCAL));
    value.set(JAVA_INT, Layout.NAT_OWN + 4L, key.get(JAVA_INT, Layout.NAT_LOCAL_PORT));
  }
}
