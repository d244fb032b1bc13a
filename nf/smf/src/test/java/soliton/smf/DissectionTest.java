package soliton.smf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soliton.base.OctetWriter;
import soliton.nas.gsm.PduSessionReleaseRequestBuilder;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;
import soliton.sbi.nsmf.NsmfPduSession.SmContextUpdateData;
import soliton.sbi.nsmf.NsmfPduSession.UpCnxState;
import soliton.transport.memory.Parcel;

/// A dissector that is not ours reads what the SMF sends on N4.
class DissectionTest {
  private static final int RAW_IP = 101;

  @TempDir Path folder;

  @Test
  void tsharkFindsNothingMalformedInALifeOfASession() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/tshark")), "no tshark here");
    Path capture = folder.resolve("n4.pcap");
    try (SmfHarness h = new SmfHarness().associated()) {
      SmContextRef ref = h.establish();
      h.smf.updateSmContext(ref, SmContextUpdateData.userPlane(UpCnxState.DEACTIVATED, null));
      h.n2(ref, N2SmInfoType.PDU_RES_SETUP_RSP, SmfHarness.ranTunnel(SmfHarness.GNB));
      h.pass(Duration.ofSeconds(25));
      h.n1(ref, new PduSessionReleaseRequestBuilder(SmfHarness.PSI, SmfHarness.PTI).build());
      h.n1(ref, SmfHarness.releaseComplete(SmfHarness.PTI));
      h.simulation.settle();
      Files.write(capture, capture(h.sent));
      assertTrue(h.sent.size() >= 14, h.sent.size() + " datagrams");
    }
    String all = tshark("-r", capture.toString(), "-Y", "pfcp");
    String bad =
        tshark("-r", capture.toString(), "-Y", "_ws.malformed || _ws.expert.severity >= 6291456");
    assertTrue(all.lines().count() >= 14, all);
    assertEquals("", bad);
  }

  private static String tshark(String... arguments) throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of("/usr/bin/tshark"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }

  private static byte[] capture(List<Parcel> parcels) {
    OctetWriter file = new OctetWriter();
    file.u32(0xa1b2c3d4L).u16(2).u16(4).u32(0).u32(0).u32(65_535).u32(RAW_IP);
    for (Parcel each : parcels) {
      byte[] packet = packet(each);
      file.u32(each.number()).u32(0).u32(packet.length).u32(packet.length).octets(packet);
    }
    return file.toArray();
  }

  private static byte[] packet(Parcel parcel) {
    int udp = 8 + parcel.content().length();
    OctetWriter to = new OctetWriter();
    to.u16(0x4500).u16(20 + udp).u32(0).u8(64).u8(17).u16(0);
    to.octets(parcel.from().getAddress().getAddress());
    to.octets(parcel.to().getAddress().getAddress());
    to.u16(parcel.from().getPort()).u16(parcel.to().getPort()).u16(udp).u16(0);
    return to.octets(parcel.content()).toArray();
  }
}
