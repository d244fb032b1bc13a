package soliton.smf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.nas.Nas;
import soliton.nas.gsm.PduSessionEstablishmentAccept;
import soliton.nas.gsm.PduSessionEstablishmentReject;
import soliton.nas.ie.AlwaysOnIndication;
import soliton.nas.ie.AlwaysOnRequest;
import soliton.nas.ie.GsmCause;
import soliton.sbi.nsmf.NsmfPduSession.CreateResult;
import soliton.sbi.nsmf.NsmfPduSession.RequestType;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;
import soliton.smf.SmfConfig.Congestion;

/// Limits with their back-off timers, several data networks, and always-on sessions.
class CongestionTest {
  private static final Dnn CAMERAS = new Dnn("cameras");
  private static final Duration BACK_OFF = Duration.ofSeconds(60);

  private static DataNetwork network(Dnn dnn, String addresses) {
    return DataNetwork.ipv4(
        dnn, new DataNetwork.Pool(Ipv4Address.parse(addresses), 24), List.of(), 1400);
  }

  private static SmfHarness harness(Congestion limits, int mostOfInternet) throws IOException {
    return new SmfHarness(
            List.of(
                network(SmfHarness.INTERNET, "10.45.0.0").withMaxSessions(mostOfInternet),
                network(CAMERAS, "10.46.0.0").withAlwaysOn(true).withNetworkInstance("vlan7")),
            15,
            config -> config.with(limits))
        .associated();
  }

  private static PduSessionEstablishmentReject refused(SmfHarness h, Dnn dnn) {
    var refused =
        assertInstanceOf(
            CreateResult.Refused.class,
            h.create(
                Nas.encode(SmfHarness.request().build()),
                dnn,
                SmfHarness.SLICE,
                RequestType.INITIAL_REQUEST));
    return SmfHarness.read(PduSessionEstablishmentReject.class, refused.n1SmMessage());
  }

  private static void assertBackOff(PduSessionEstablishmentReject reject) {
    long seconds = Objects.requireNonNull(reject.backOffTimerValue()).seconds();
    assertTrue(seconds >= 60 && seconds <= 120, "back-off " + seconds);
  }

  @Test
  void moreSessionsThanTheSmfMayHaveAreRefusedWithT3396() throws IOException {
    try (SmfHarness h = harness(new Congestion(1, Map.of(), BACK_OFF), 10)) {
      SmContextRef ref = h.establish();
      PduSessionEstablishmentReject reject = refused(h, CAMERAS);
      assertEquals(GsmCause.INSUFFICIENT_RESOURCES, reject.cause());
      assertBackOff(reject);
      // 8.3.3.4: with #67 and #69 only
      assertNull(reject.congestionReattemptIndicator());
      h.release(ref);
      h.establish();
    }
  }

  @Test
  void moreSessionsThanADataNetworkMayHaveAreRefusedWithT3584() throws IOException {
    try (SmfHarness h = harness(Congestion.NONE, 0)) {
      PduSessionEstablishmentReject reject = refused(h, SmfHarness.INTERNET);
      assertEquals(GsmCause.INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE_AND_DNN, reject.cause());
      assertTrue(Objects.requireNonNull(reject.backOffTimerValue()).seconds() >= 120);
      assertTrue(reject.congestionReattemptIndicator() != null);
    }
  }

  @Test
  void moreSessionsThanASliceMayHaveAreRefusedWithT3585() throws IOException {
    try (SmfHarness h =
        harness(new Congestion(Integer.MAX_VALUE, Map.of(SmfHarness.SLICE, 0), BACK_OFF), 10)) {
      PduSessionEstablishmentReject reject = refused(h, CAMERAS);
      assertEquals(GsmCause.INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE, reject.cause());
      assertBackOff(reject);
    }
  }

  @Test
  void eachDataNetworkHasItsOwnAddressesAndItsOwnRuleForAlwaysOn() throws IOException {
    try (SmfHarness h = harness(Congestion.NONE, 10)) {
      var asking =
          SmfHarness.request().alwaysOnPduSessionRequested(AlwaysOnRequest.REQUESTED).build();
      assertInstanceOf(
          CreateResult.Created.class,
          h.create(Nas.encode(asking), CAMERAS, SmfHarness.SLICE, RequestType.INITIAL_REQUEST));
      h.pass(Duration.ofMillis(1));
      var accept = SmfHarness.read(PduSessionEstablishmentAccept.class, h.amf.last().n1SmMessage());
      assertEquals(
          Ipv4Address.parse("10.46.0.2").toOctets(),
          Objects.requireNonNull(accept.pduAddress()).ipv4());
      assertEquals(AlwaysOnIndication.REQUIRED, accept.alwaysOnPduSessionIndication());
    }
  }
}
