package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuMessage;
import soliton.gtpu.GtpuType;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.MeasurementMethod;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.ie.UrrId;
import soliton.pfcp.ie.Volume;
import soliton.pfcp.message.CreateUrr;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.upf.Bench.Session;

/// Whatever comes, the UPF lives, nothing is forwarded that should not be, and the session of
/// another phone is as before. The seed of a run is `-Dsoliton.seed`.
class HostileInputTest {
  private static final int ROUNDS = 20_000;
  private static final Ipv4Address VICTIM = Ipv4Address.parse("10.45.0.7");

  private final long seed = Long.getLong("soliton.seed", 20_261_122);
  private final Random random = new Random(seed);

  private Octets mutate(Octets sound) {
    byte[] octets = sound.toArray();
    switch (random.nextInt(4)) {
      case 0 -> octets[random.nextInt(octets.length)] ^= (byte) (1 << random.nextInt(8));
      case 1 -> octets[random.nextInt(octets.length)] = (byte) random.nextInt(256);
      case 2 -> {
        int at = random.nextInt(octets.length - 1);
        octets[at] = (byte) (random.nextBoolean() ? 0xff : 0);
        octets[at + 1] = (byte) (random.nextBoolean() ? 0xff : 0);
      }
      default -> {
        return Octets.copyOf(octets, 0, random.nextInt(octets.length));
      }
    }
    return Octets.adopt(octets);
  }

  private static void assertVictimIsServed(Bench bench, Session victim) {
    int before = bench.toNetwork.size();
    bench.fromRadio(Bench.gPdu(victim.teid(), Packets.udp(VICTIM, HOST, 10)));
    assertEquals(before + 1, bench.toNetwork.size());
    assertEquals(0, bench.counters.value("upf.control.fault"));
    assertEquals(0, bench.counters.value("upf.data-path.fault"));
  }

  @Test
  void mutatedRequestsOfAnSmfHarmNobodyElse() throws IOException {
    try (Bench bench = new Bench().associated()) {
      Session victim = bench.established(Bench.establishment(VICTIM));
      Session session = bench.established(Bench.establishment());
      List<Octets> sound = new ArrayList<>();
      sound.add(Pfcp.encode(rich().build(), 0, 1));
      sound.add(Pfcp.encode(Bench.activation(5).build(), session.seid(), 2));
      sound.add(Pfcp.encode(SessionDeletionRequest.builder().build(), 77, 3));
      for (int round = 0; round < ROUNDS; round++) {
        bench.sendRaw(numbered(mutate(sound.get(round % sound.size())), round));
        bench.nextOctetsAtSmf();
      }
      assertTrue(bench.upf.associations() == 1, "seed " + seed);
      assertVictimIsServed(bench, victim);
    }
  }

  /// A request that is not taken for the repetition of another.
  private static Octets numbered(Octets message, int sequence) {
    byte[] octets = message.toArray();
    if (octets.length >= 16) {
      octets[12] = (byte) (sequence >> 16);
      octets[13] = (byte) (sequence >> 8);
      octets[14] = (byte) sequence;
    }
    return Octets.adopt(octets);
  }

  private static soliton.pfcp.message.SessionEstablishmentRequestBuilder rich() {
    return Bench.establishment(Ipv4Address.parse("10.45.0.9"))
        .createQers(Bench.ambr(3, 10).build())
        .createPdrs(
            Bench.downlinkPdr(UE)
                .pdrId(new soliton.pfcp.ie.PdrId(9))
                .urrIds(new UrrId(4))
                .pdi(
                    soliton.pfcp.message.Pdi.builder()
                        .sourceInterface(soliton.pfcp.ie.SourceInterface.CORE)
                        .ueIpAddresses(soliton.pfcp.ie.UeIpAddress.destination(UE))
                        .sdfFilters(SdfFilter.ofFlow("permit out 17 from any to assigned 5-9"))
                        .build())
                .build())
        .createUrrs(
            CreateUrr.builder()
                .urrId(new UrrId(4))
                .measurementMethod(MeasurementMethod.of(MeasurementMethod.VOLUM))
                .reportingTriggers(ReportingTriggers.of(ReportingTriggers.VOLTH))
                .volumeThreshold(Volume.ofTotal(1_000))
                .build());
  }

  @Test
  void mutatedPacketsAreForwardedOnlyIfTheyAreThePhonesOwn() throws IOException {
    try (Bench bench = new Bench().associated()) {
      Session victim = bench.established(Bench.establishment(VICTIM));
      Session session = bench.active();
      List<Octets> sound = new ArrayList<>();
      sound.add(Bench.gPdu(session.teid(), Packets.udp(UE, HOST, 20)));
      sound.add(
          Gtpu.encode(
              GtpuHeader.ofPath(GtpuType.ECHO_REQUEST, 1),
              new GtpuMessage.EchoRequest(null, null)));
      sound.add(
          Gtpu.encode(
              GtpuHeader.ofPath(GtpuType.ERROR_INDICATION, 1),
              new GtpuMessage.ErrorIndication(1, Bench.GNB.toOctets(), null, null)));
      for (int round = 0; round < ROUNDS; round++) {
        bench.fromRadio(mutate(sound.get(round % sound.size())));
        bench.fromNetwork(mutate(Packets.udp(HOST, UE, 20)));
        bench.nextOctetsAtSmf();
      }
      for (Octets packet : bench.toNetwork) {
        Ipv4Address source = Ipv4Address.of(packet.slice(12, 4));
        assertEquals(UE, source, "seed " + seed);
      }
      assertVictimIsServed(bench, victim);
    }
  }

  @Test
  void theRulesOfASessionAreBounded() throws IOException {
    try (Bench bench = new Bench().associated()) {
      Session session = bench.active();
      int accepted = 0;
      Cause last = Cause.REQUEST_ACCEPTED;
      for (int id = 10; id < 2_000 && last.isAccepted(); id++) {
        var one = Bench.flow().qerId(new soliton.pfcp.ie.QerId(id)).build();
        last = bench.modify(session, SessionModificationRequest.builder().createQers(one));
        accepted += last.isAccepted() ? 1 : 0;
      }
      assertEquals(Cause.RULE_CREATION_MODIFICATION_FAILURE, last);
      assertEquals(255, accepted);
      bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, HOST, 10)));
      assertEquals(1, bench.toNetwork.size());
    }
  }
}
