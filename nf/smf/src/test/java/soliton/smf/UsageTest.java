package soliton.smf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.MeasurementMethod;
import soliton.pfcp.ie.ReportType;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.pfcp.ie.UrrId;
import soliton.pfcp.ie.UsageReportTrigger;
import soliton.pfcp.ie.VolumeMeasurement;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionReportRequest;
import soliton.pfcp.message.SessionReportResponse;
import soliton.pfcp.message.UsageReport;
import soliton.pfcp.message.UsageReportInDeletionResponse;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;
import soliton.smf.SmfConfig.UsageReporting;
import soliton.smf.usage.UsageLedger;

/// Usage: asked for, counted once, and told.
class UsageTest {
  private static final long SEID = 1;
  private final UsageLedger ledger = new UsageLedger();
  private @Nullable SmfHarness h;

  @AfterEach
  void close() {
    if (h != null) {
      h.close();
    }
  }

  private SmfHarness harness(UsageReporting usage) throws IOException {
    DataNetwork network =
        DataNetwork.ipv4(
            SmfHarness.INTERNET,
            new DataNetwork.Pool(Ipv4Address.parse("10.45.0.0"), 24),
            List.of(),
            1400);
    h = new SmfHarness(List.of(network), 15, config -> config.with(usage)).associated();
    return h;
  }

  @Test
  void aSessionIsMeasuredAsConfigured() throws IOException {
    SmfHarness smf = harness(new UsageReporting(Duration.ofMinutes(5), 1_000_000L));
    smf.establish();
    var request = smf.upf.last(SessionEstablishmentRequest.class);
    var urr = request.createUrrs().getFirst();
    assertTrue(urr.measurementMethod().has(MeasurementMethod.VOLUM));
    assertTrue(urr.measurementMethod().has(MeasurementMethod.DURAT));
    assertTrue(urr.reportingTriggers().has(ReportingTriggers.PERIO));
    assertTrue(urr.reportingTriggers().has(ReportingTriggers.VOLTH));
    assertEquals(300, urr.measurementPeriod());
    assertEquals(1_000_000L, Objects.requireNonNull(urr.volumeThreshold()).total());
    request.createPdrs().forEach(pdr -> assertEquals(List.of(urr.urrId()), pdr.urrIds()));
  }

  @Test
  void aSessionIsMeasuredWithoutThresholdsWhenNothingIsConfigured() throws IOException {
    h = new SmfHarness().associated();
    SmContextRef ref = h.establish();
    var request = h.upf.last(SessionEstablishmentRequest.class);
    var urr = request.createUrrs().getFirst();
    assertEquals(1, request.createUrrs().size());
    assertTrue(urr.measurementMethod().has(MeasurementMethod.VOLUM));
    assertTrue(urr.measurementMethod().has(MeasurementMethod.DURAT));
    assertEquals(ReportingTriggers.of(), urr.reportingTriggers());
    assertNull(urr.measurementPeriod());
    assertNull(urr.volumeThreshold());
    request.createPdrs().forEach(pdr -> assertEquals(List.of(urr.urrId()), pdr.urrIds()));
    assertEquals(new SessionUsage(0, 0, 0, 0, 0, 0, 0), h.smf.usage(ref));
  }

  @Test
  void aReportIsAcknowledgedAndCountedOnce() throws IOException {
    SmfHarness smf = harness(new UsageReporting(Duration.ofMinutes(5), null));
    SmContextRef ref = smf.establish();
    for (int time = 0; time < 2; time++) {
      smf.upf.send(report(0, 100, 200), smf.upf.smfSeid());
      smf.pass(Duration.ofMillis(1));
    }
    assertEquals(Cause.REQUEST_ACCEPTED, smf.upf.last(SessionReportResponse.class).cause());
    assertEquals(2, smf.upf.count(SessionReportResponse.class));
    smf.upf.send(report(1, 10, 20), smf.upf.smfSeid());
    smf.pass(Duration.ofMillis(1));
    assertEquals(new SessionUsage(110, 220, 330, 0, 0, 120, 2), smf.smf.usage(ref));
    assertEquals(2, smf.usages.size());
    assertFalse(smf.usages.getLast().isLast());
  }

  @Test
  void whatIsReportedWithTheDeletionIsToldBeforeTheSessionIsForgotten() throws IOException {
    SmfHarness smf = harness(new UsageReporting(null, null));
    SmContextRef ref = smf.establish();
    smf.upf.script =
        (header, request) ->
            request instanceof SessionDeletionRequest
                ? ScriptedUpf.Reply.of(
                    Pfcp.encode(
                        SessionDeletionResponse.builder()
                            .cause(Cause.REQUEST_ACCEPTED)
                            .usageReports(
                                UsageReportInDeletionResponse.builder()
                                    .urrId(new UrrId(1))
                                    .urSeqn(0)
                                    .usageReportTrigger(
                                        UsageReportTrigger.of(UsageReportTrigger.TERMR))
                                    .volumeMeasurement(volume(7, 8))
                                    .durationMeasurement(9L)
                                    .build())
                            .build(),
                        smf.upf.smfSeid(),
                        header.sequence()))
                : null;
    smf.release(ref);
    assertEquals(
        new SmfHarness.Used(new SessionUsage(7, 8, 15, 0, 0, 9, 1), true), smf.usages.getLast());
    assertNull(smf.smf.usage(ref));
  }

  @Test
  void aReportForNoSessionIsRefusedAndCountsNowhere() throws IOException {
    SmfHarness smf = harness(new UsageReporting(null, null));
    smf.establish();
    smf.upf.send(report(0, 1, 1), 4711);
    smf.pass(Duration.ofMillis(1));
    assertEquals(
        Cause.SESSION_CONTEXT_NOT_FOUND, smf.upf.last(SessionReportResponse.class).cause());
    assertEquals(List.of(), smf.usages);
  }

  @Test
  void reportsMayOvertakeEachOther() {
    ledger.open(SEID, 1);
    for (long sequence : new long[] {5, 4, 5, 6, 4}) {
      ledger.count(SEID, new UsageLedger.Report(1, sequence, volume(1, 0), null));
    }
    assertEquals(3, Objects.requireNonNull(ledger.usage(SEID)).reports());
  }

  @Test
  void theNumberAfterTheGreatestIsZero() {
    ledger.open(SEID, 1);
    assertTrue(ledger.count(SEID, one(0xffff_ffffL)));
    assertTrue(ledger.count(SEID, one(0)));
    assertFalse(ledger.count(SEID, one(0xffff_ffffL)));
    assertTrue(ledger.count(SEID, one(1)));
  }

  @Test
  void whatIsTooOldOrOfAnotherRuleOrNobodysIsNotCounted() {
    ledger.open(SEID, 1);
    assertTrue(ledger.count(SEID, one(100)));
    assertFalse(ledger.count(SEID, one(36)));
    assertTrue(ledger.count(SEID, one(37)));
    assertFalse(ledger.count(SEID, new UsageLedger.Report(2, 101, volume(1, 0), null)));
    assertFalse(ledger.count(2, one(101)));
  }

  @Test
  void aLyingUpfDoesNotMakeUsageNegative() {
    ledger.open(SEID, 1);
    ledger.count(SEID, new UsageLedger.Report(1, 0, volume(-1, Long.MAX_VALUE), -1L));
    assertEquals(new SessionUsage(0, 0, 0, 0, 0, 0, 1), ledger.usage(SEID));
  }

  private static UsageLedger.Report one(long sequence) {
    return new UsageLedger.Report(1, sequence, volume(1, 0), null);
  }

  private static VolumeMeasurement volume(long uplink, long downlink) {
    return new VolumeMeasurement(null, uplink, downlink, null, null, null);
  }

  private static SessionReportRequest report(long sequence, long uplink, long downlink) {
    return SessionReportRequest.builder()
        .reportType(ReportType.of(ReportType.USAR))
        .usageReports(
            UsageReport.builder()
                .urrId(new UrrId(1))
                .urSeqn(sequence)
                .usageReportTrigger(UsageReportTrigger.of(UsageReportTrigger.PERIO))
                .volumeMeasurement(volume(uplink, downlink))
                .durationMeasurement(60L)
                .build())
        .build();
  }
}
