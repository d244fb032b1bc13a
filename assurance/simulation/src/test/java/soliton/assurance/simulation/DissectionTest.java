package soliton.assurance.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soliton.base.Tac;
import soliton.crypto.CipheringAlgorithm;
import soliton.transport.memory.Parcel;

/// What core and emulator send in a full life is dissected by tshark: NGAP, NAS in it (with null
/// ciphering, so that it sees inside), PFCP and GTP-U.
class DissectionTest {
  private final List<Parcel> sent = new ArrayList<>();

  @Test
  void tsharkFindsNothingMalformedInWhatCoreAndEmulatorSend(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(Tshark.isHere(), "tshark is not installed: apt-get install tshark");
    try (Network network = new Network(7, CipheringAlgorithm.NEA0)) {
      network.tap(sent::add);
      new Life(network).live();
      seen(network);
    }
    Path file = folder.resolve("life.pcap");
    Tshark.write(file, sent);
    assertEquals("", Tshark.complaints(file));
    var protocols = Tshark.protocols(file);
    assertTrue(protocols.getOrDefault("pfcp", 0) > 20, protocols.toString());
    assertTrue(protocols.getOrDefault("gtp <icmp>", 0) > 2, protocols.toString());
    assertTrue(protocols.getOrDefault("ngap/nas-5gs", 0) > 40, protocols.toString());
    assertTrue(protocols.getOrDefault("ngap", 0) > 5, protocols.toString());
  }

  @Test
  void tsharkComplainsOfAMessageThatIsCutShort(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(Tshark.isHere(), "tshark is not installed: apt-get install tshark");
    try (Network network = new Network(7, CipheringAlgorithm.NEA0)) {
      network.tap(sent::add);
      BaseStation station = network.addStation();
      assertTrue(network.runUntil(station::isUp, Duration.ofSeconds(5)));
    }
    Path file = folder.resolve("cut.pcap");
    Tshark.write(file, sent.stream().map(DissectionTest::cut).toList());
    assertNotEquals("", Tshark.complaints(file));
  }

  private static Parcel cut(Parcel whole) {
    int length = whole.content().length();
    return new Parcel(
        whole.number(),
        whole.channel(),
        whole.from(),
        whole.to(),
        whole.kind(),
        whole.stream(),
        whole.payloadProtocol(),
        whole.content().slice(0, Math.max(0, length - 3)),
        () -> {});
  }

  /// The test shows nothing about messages that were not sent.
  private static void seen(Network network) {
    for (String message :
        List.of(
            "NgSetupRequest",
            "NgSetupResponse",
            "NgSetupFailure",
            "RegistrationRequest",
            "IdentityRequest",
            "AuthenticationRequest",
            "SecurityModeCommand",
            "RegistrationAccept",
            "RegistrationComplete",
            "ConfigurationUpdateCommand",
            "PduSessionEstablishmentAccept",
            "PduSessionReleaseRequest",
            "PduSessionReleaseCommand",
            "PduSessionReleaseComplete",
            "UeContextReleaseRequest",
            "UeContextReleaseCommand",
            "UeContextReleaseComplete",
            "ServiceRequest",
            "ServiceAccept",
            "Paging",
            "DeregistrationRequestUeOriginating",
            "DeregistrationAcceptUeOriginating",
            "DeregistrationRequestUeTerminated",
            "DeregistrationAcceptUeTerminated",
            "RegistrationReject",
            "PduSessionResourceReleaseCommand",
            "NgReset",
            "NgResetAcknowledge",
            "AmfConfigurationUpdate",
            "DlNasTransport")) {
      assertTrue(
          network.log().stream().anyMatch(line -> line.contains(" " + message)),
          message + " was not sent");
    }
  }

  /// Everything that a network of this step does.
  private static final class Life {
    private final Network network;
    private final BaseStation station;
    private final Handset phone;

    Life(Network network) {
      this.network = network;
      station = network.addStation();
      phone = network.addHandset();
    }

    void live() {
      until(station::isUp);
      until(() -> network.core().smf().hasUserPlane());
      BaseStation elsewhere = network.addStation(new Tac(99));
      network.pass(Duration.ofSeconds(2));
      elsewhere.kill();

      phone.switchOn();
      until(phone::isServed);
      phone.ping();
      until(() -> phone.answers() == 1);

      idleAndBack();
      sessionAnew();
      refusals();
      comeAndGo();
    }

    private void idleAndBack() {
      idle();
      phone.ping();
      until(() -> phone.answers() == 2);
      idle();
      boolean[] called = {false};
      network.pingFromServer(Objects.requireNonNull(phone.address()), () -> called[0] = true);
      until(() -> called[0]);
      phone.update();
      network.pass(Duration.ofSeconds(1));
      network.core().amf().announce();
      network.agenda.execute(() -> station.gnb().resetInterface());
      network.pass(Duration.ofSeconds(20));
    }

    private void idle() {
      network.agenda.execute(() -> station.gnb().releaseAll());
      until(() -> !phone.phone().isConnected());
      network.pass(Duration.ofSeconds(1));
    }

    private void sessionAnew() {
      phone.ping();
      until(() -> phone.phone().isConnected());
      network.pass(Duration.ofSeconds(1));
      phone.releaseSession();
      until(() -> !phone.isServed());
      phone.wantSession();
      until(phone::isServed);
      network.killUserPlane();
      network.pass(Duration.ofSeconds(5));
      network.restartUserPlane();
      network.pass(Duration.ofSeconds(60));
    }

    private void refusals() {
      Handset stranger = network.addHandset(5000, "internet");
      stranger.switchOn();
      until(() -> stranger.cause() != null);
      Handset misled = network.addHandset(2, "nowhere");
      misled.switchOn();
      until(() -> misled.cause() != null);
    }

    private void comeAndGo() {
      phone.deregister();
      network.pass(Duration.ofSeconds(2));
      phone.switchOn();
      until(phone::isServed);
      assertTrue(network.core().amf().deregister(phone.phone().supi(), true));
      network.pass(Duration.ofSeconds(2));
      until(phone::isServed);
      network.killCore();
      network.pass(Duration.ofSeconds(5));
      network.restartCore();
      network.pass(Duration.ofSeconds(30));
      until(phone::isServed);
      phone.switchOff();
      network.pass(Duration.ofSeconds(2));
    }

    private void until(BooleanSupplier condition) {
      assertTrue(network.runUntil(condition, Duration.ofMinutes(3)), () -> network.tail(60));
    }
  }
}
