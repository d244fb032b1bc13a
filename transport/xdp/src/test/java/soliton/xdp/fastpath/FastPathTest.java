package soliton.xdp.fastpath;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.xdp.fastpath.Sessions.GNB_TEID;
import static soliton.xdp.fastpath.Sessions.QFI;
import static soliton.xdp.fastpath.Sessions.TEID;
import static soliton.xdp.fastpath.Sessions.UE;
import static soliton.xdp.fastpath.Sessions.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soliton.linux.RouteNetlink;
import soliton.transport.flow.Drop;
import soliton.transport.flow.FlowCounts;
import soliton.transport.flow.Lines;
import soliton.transport.flow.UsageLine;
import soliton.xdp.assembler.Assembler;
import soliton.xdp.bench.Frames;
import soliton.xdp.bench.Hosts;
import soliton.xdp.kernel.BpfFileSystem;
import soliton.xdp.kernel.BpfProgram;
import soliton.xdp.kernel.Kernel;
import soliton.xdp.kernel.XdpAction;
import soliton.xdp.kernel.XdpLink;
import soliton.xdp.kernel.XdpMode;

/// Real packets between three hosts, in both directions.
class FastPathTest {
  private static final Map<Drop, Long> NO_DROPS =
      java.util.Arrays.stream(Drop.values())
          .collect(java.util.stream.Collectors.toMap(each -> each, _ -> 0L));
  private static final int GTPU_PORT = 2152;
  private static final int DISCARD_PORT = 9;
  private static final int GTPU_OCTETS = 16;
  private static final int PATIENCE_MILLIS = 5_000;

  @TempDir Path directory;
  private Hosts hosts;
  private Path pins;
  private XdpLink atBaseStation;
  private XdpLink atDataNetwork;
  private DatagramSocket baseStation;
  private DatagramSocket server;

  @BeforeEach
  void build() throws IOException {
    Kernel.assumeBpf();
    try {
      hosts = Hosts.build("soliton-xdppath");
      BpfFileSystem.demandAt(directory);
    } catch (IOException notPermitted) {
      Assumptions.abort("needs root: " + notPermitted.getMessage());
    }
    pins = directory.resolve("test");
    baseStation = hosts.atBaseStation(() -> new DatagramSocket(GTPU_PORT));
    server = hosts.atDataNetwork(() -> new DatagramSocket(DISCARD_PORT));
    baseStation.setSoTimeout(PATIENCE_MILLIS);
    server.setSoTimeout(PATIENCE_MILLIS);
    // A cable of kind veth takes redirected frames only where an XDP program waits at its end.
    atBaseStation = hosts.atBaseStation(() -> passing("gn0"));
    atDataNetwork = hosts.atDataNetwork(() -> passing("dn0"));
  }

  private static XdpLink passing(String name) throws IOException {
    Assembler asm = new Assembler("passing");
    asm.exit(XdpAction.PASS);
    try (RouteNetlink netlink = new RouteNetlink();
        BpfProgram program = BpfProgram.load(asm.assemble(), List.of())) {
      return XdpLink.attach(program, netlink.interfaceIndex(name), List.of(XdpMode.NATIVE));
    }
  }

  @AfterEach
  void tearDown() throws IOException {
    if (atDataNetwork != null) {
      atBaseStation.close();
      atDataNetwork.close();
      baseStation.close();
      server.close();
      hosts.shell("umount " + directory);
    }
    if (hosts != null) {
      hosts.close();
    }
  }

  private FastPath open(XdpMode mode) throws IOException {
    return hosts.atUserPlane(() -> FastPath.open(ForwardingUntilKilled.settings(pins, mode)));
  }

  /// A packet of the phone, through the tunnel to the server.
  private void sendUp(int octets) throws IOException {
    byte[] packet = Frames.packet(UE, Hosts.DATA_NETWORK, octets);
    byte[] frame =
        Frames.tunnelled(Hosts.MACS_AT_N3, Hosts.GNB, Hosts.N3, TEID, QFI, packet).toArray();
    byte[] gtpu = Arrays.copyOfRange(frame, Frames.BEFORE_INNER - GTPU_OCTETS, frame.length);
    baseStation.send(
        new DatagramPacket(
            gtpu, gtpu.length, new InetSocketAddress(Hosts.N3.toInetAddress(), GTPU_PORT)));
    DatagramPacket arrived = new DatagramPacket(new byte[2_000], 2_000);
    server.receive(arrived);
    assertEquals(UE.toInetAddress(), arrived.getAddress());
    assertEquals(octets - 28, arrived.getLength());
  }

  /// A packet of the server, through the tunnel to the phone.
  private void sendDown(byte[] content) throws IOException {
    server.send(
        new DatagramPacket(
            content, content.length, new InetSocketAddress(UE.toInetAddress(), 4_000)));
    DatagramPacket arrived = new DatagramPacket(new byte[2_000], 2_000);
    baseStation.receive(arrived);
    byte[] gtpu = Arrays.copyOf(arrived.getData(), arrived.getLength());
    assertEquals(
        "34ff%04x%08x000000850100%02x00".formatted(content.length + 28 + 8, GNB_TEID, QFI),
        HexFormat.of().formatHex(gtpu, 0, GTPU_OCTETS));
    assertArrayEquals(content, Arrays.copyOfRange(gtpu, GTPU_OCTETS + 28, gtpu.length));
  }

  @Test
  void packetsFlowBothWaysInTheDriver() throws IOException {
    packetsFlowBothWays(XdpMode.NATIVE);
  }

  @Test
  void packetsFlowBothWaysBehindAnyDriver() throws IOException {
    packetsFlowBothWays(XdpMode.GENERIC);
  }

  private void packetsFlowBothWays(XdpMode mode) throws IOException {
    FastPath path = open(mode);
    int meter = ForwardingUntilKilled.makeSession(path);
    sendUp(64);
    sendUp(1_400);
    sendDown("hello".getBytes(UTF_8));
    sendDown(new byte[1_400]);
    assertEquals(2, read(path, meter, UsageLine.UPLINK_PACKETS));
    assertEquals(1_464, read(path, meter, UsageLine.UPLINK_OCTETS));
    assertEquals(2, read(path, meter, UsageLine.DOWNLINK_PACKETS));
    assertEquals(33 + 1_428, read(path, meter, UsageLine.DOWNLINK_OCTETS));
    assertEquals(new FlowCounts(2, 1_464, 2, 33 + 1_428, NO_DROPS), path.counts());
    String told = mode == XdpMode.NATIVE ? "native" : "generic";
    assertEquals(
        "xdp.fast-path n3=n3 n6=n6 mode=%s sessions=100 taken-over=false".formatted(told),
        path.description());
    path.close();
  }

  @Test
  void sessionsOutliveAKilledProcessAndTheNextOneTakesThemOver() throws Exception {
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ForwardingUntilKilled.class.getName(),
                hosts.name("upf"),
                pins.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(killed.getInputStream(), UTF_8))) {
      assertEquals(ForwardingUntilKilled.READY, said.readLine());
      sendUp(64);
      sendDown(new byte[36]);
    } finally {
      killed.destroyForcibly().waitFor(); // kill -9
    }
    sendUp(64);
    sendDown(new byte[36]);

    int meter = Lines.FIRST;
    FastPath next = open(XdpMode.NATIVE);
    assertTrue(next.isTakenOver());
    assertEquals(Set.of(Sessions.ID), next.sessions());
    assertEquals(2, read(next, meter, UsageLine.UPLINK_PACKETS));
    sendUp(64); // by the program of the new process
    sendDown(new byte[36]);
    assertEquals(3, read(next, meter, UsageLine.UPLINK_PACKETS));
    assertEquals(3 * 64, next.counts().downlinkOctets());
    assertNotEquals(meter, next.lines().take(), "the line of a session at work");

    // It gets its rules anew, with the line of before.
    next.lines().claim(meter);
    assertTrue(next.put(Sessions.counted(meter)));
    sendUp(64);
    assertEquals(4, read(next, meter, UsageLine.UPLINK_PACKETS));
    assertEquals(Set.of(Sessions.ID), next.sessions());
    next.remove(Sessions.ID);
    assertEquals(Set.of(), next.sessions());
    next.close();
    assertFalse(Files.exists(pins.resolve("v" + Layout.VERSION)));
  }

  @Test
  void aSessionThatWasLeftEndsWithItsLines() throws IOException {
    FastPath path = open(XdpMode.NATIVE);
    int meter = ForwardingUntilKilled.makeSession(path);
    path.leave();
    sendUp(64);
    FastPath next = open(XdpMode.NATIVE);
    assertEquals(1, next.lines().inUse());
    assertEquals(1, read(next, meter, UsageLine.UPLINK_PACKETS));
    next.remove(Sessions.ID);
    assertEquals(0, next.lines().inUse());
    next.close();
  }

  @Test
  void mapsForAnotherNumberOfSessionsAreReplacedTogetherWithThePrograms() throws IOException {
    FastPath path = open(XdpMode.NATIVE);
    ForwardingUntilKilled.makeSession(path);
    path.leave();
    sendUp(64);
    FastPathSettings before = ForwardingUntilKilled.settings(pins, XdpMode.NATIVE);
    FastPathSettings larger =
        new FastPathSettings(
            before.n3(),
            before.n3Addresses(),
            before.n6(),
            FastPathSettings.Room.of(200),
            before.pins(),
            before.modes());
    FastPath next = hosts.atUserPlane(() -> FastPath.open(larger));
    assertFalse(next.isTakenOver());
    assertEquals(Set.of(), next.sessions());
    int meter = ForwardingUntilKilled.makeSession(next);
    sendUp(64);
    assertEquals(1, read(next, meter, UsageLine.UPLINK_PACKETS));
    next.close();
  }

  @Test
  void nothingIsForwardedAnyMoreOnceItHasEnded() throws IOException {
    FastPath path = open(XdpMode.NATIVE);
    ForwardingUntilKilled.makeSession(path);
    sendUp(64);
    path.close();
    FastPath again = open(XdpMode.NATIVE);
    assertFalse(again.isTakenOver());
    assertEquals(Set.of(), again.sessions());
    again.close();
  }
}
