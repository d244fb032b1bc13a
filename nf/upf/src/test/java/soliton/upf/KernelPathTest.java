package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.GNB_TEID;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.QFI;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.GateStatus;
import soliton.pfcp.ie.MeasurementMethod;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.ie.UrrId;
import soliton.pfcp.message.CreateUrr;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.UpdateFar;
import soliton.pfcp.message.UpdateQer;
import soliton.upf.Bench.Session;

/// Which packets the kernel may carry, and from when to when.
class KernelPathTest {
  private Bench bench;

  @BeforeEach
  void associate() throws IOException {
    bench = new Bench().associated();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void theKernelCarriesUplinkOnlyUntilTheRadioIsKnown() {
    Session session = bench.established(Bench.establishment());
    int teid = (int) session.teid();
    assertEquals(
        Map.of(teid, new KernelPath.Uplink(teid, UE, 1L << QFI, KernelPath.UNLIMITED)),
        bench.kernel.uplinks);
    assertTrue(bench.kernel.downlinks.isEmpty());
  }

  @Test
  void theKernelCarriesAnActiveSessionInBothDirections() {
    bench.active();
    assertEquals(1, bench.kernel.uplinks.size());
    assertEquals(
        Map.of(
            UE, new KernelPath.Downlink(UE, GNB_TEID, Bench.GNB, QFI, false, KernelPath.UNLIMITED)),
        bench.kernel.downlinks);
  }

  @Test
  void theKernelEnforcesTheAggregateRateOfTheSession() {
    var request = Bench.establishment();
    request.createQers(List.of(Bench.flow().build(), Bench.ambr(2, 50).build()));
    request.createPdrs(
        List.of(Bench.uplinkPdr(UE).qerIds(new QerId(2)).build(), Bench.downlinkPdr(UE).build()));
    bench.established(request);
    assertEquals(50_000, bench.kernel.uplinks.values().iterator().next().kbps());
  }

  @Test
  void downlinkComesToTheSlowPathWhenItIsBuffered() {
    Session session = bench.active();
    var request =
        SessionModificationRequest.builder()
            .updateFars(
                UpdateFar.builder()
                    .farId(new FarId(2))
                    .applyAction(ApplyAction.of(ApplyAction.BUFF, ApplyAction.NOCP))
                    .build());
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, request));
    assertTrue(bench.kernel.downlinks.isEmpty());
    assertEquals(1, bench.kernel.uplinks.size());
    bench.modify(session, Bench.activation(GNB_TEID + 1));
    assertEquals(GNB_TEID + 1, bench.kernel.downlinks.values().iterator().next().teid());
  }

  @Test
  void aClosedGateIsKeptByTheSlowPath() {
    Session session = bench.active();
    var request =
        SessionModificationRequest.builder()
            .updateQers(
                UpdateQer.builder()
                    .qerId(new QerId(1))
                    .gateStatus(new GateStatus(false, true))
                    .build());
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, request));
    assertTrue(bench.kernel.uplinks.isEmpty());
    assertEquals(1, bench.kernel.downlinks.size());
  }

  @Test
  void whatIsFilteredStaysOnTheSlowPath() {
    var request = Bench.establishment();
    Pdi filtered =
        Pdi.builder()
            .sourceInterface(SourceInterface.CORE)
            .ueIpAddresses(UeIpAddress.destination(UE))
            .sdfFilters(SdfFilter.ofFlow("permit out 17 from 10.200.0.0/24 to assigned"))
            .build();
    request.createPdrs(
        List.of(Bench.uplinkPdr(UE).build(), Bench.downlinkPdr(UE).pdi(filtered).build()));
    Session session = bench.established(request);
    bench.modify(session, Bench.activation(GNB_TEID));
    assertTrue(bench.kernel.downlinks.isEmpty());
    assertEquals(1, bench.kernel.uplinks.size());
  }

  @Test
  void whatIsMeasuredStaysOnTheSlowPath() {
    UrrId urr = new UrrId(1);
    var request =
        Bench.establishment()
            .createUrrs(
                CreateUrr.builder()
                    .urrId(urr)
                    .measurementMethod(MeasurementMethod.of(MeasurementMethod.VOLUM))
                    .reportingTriggers(ReportingTriggers.of())
                    .build());
    request.createPdrs(
        List.of(Bench.uplinkPdr(UE).urrIds(urr).build(), Bench.downlinkPdr(UE).build()));
    Session session = bench.established(request);
    bench.modify(session, Bench.activation(GNB_TEID));
    assertTrue(bench.kernel.uplinks.isEmpty());
    assertEquals(1, bench.kernel.downlinks.size());
  }

  @Test
  void aDeletedSessionLeavesTheKernel() {
    Session session = bench.active();
    bench.ask(
        session.seid(), SessionDeletionRequest.builder().build(), SessionDeletionResponse.class);
    assertTrue(bench.kernel.uplinks.isEmpty());
    assertTrue(bench.kernel.downlinks.isEmpty());
  }

  @Test
  void whatTheKernelRefusesTheSlowPathCarries() {
    bench.kernel.refuses = true;
    Session session = bench.active();
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, HOST, 10)));
    assertEquals(1, bench.toNetwork.size());
  }

  @Test
  void aPhoneIsNotSilentWhileTheKernelCarriesItsPackets() {
    Session session = bench.established(Bench.establishment().userPlaneInactivityTimer(10L));
    bench.modify(session, Bench.activation(GNB_TEID));
    bench.pass(Duration.ofSeconds(6));
    bench.kernel.lastPacketNanos = bench.simulation.clock().nanos();
    bench.pass(Duration.ofSeconds(6));
    assertNull(bench.nextOctetsAtSmf());
  }
}
