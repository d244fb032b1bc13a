package soliton.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import soliton.ue.GmmState;
import soliton.ue.Phone;

class RegistrationTest {
  @Test
  void phoneRegistersGetsASessionAndPingsTheDataNetwork() throws IOException {
    ScriptedNetwork net = new ScriptedNetwork().start();
    Phone phone = net.phone(ScriptedNetwork.internet());
    phone.switchOn();
    net.agenda.advance(100);

    assertEquals(List.of("ng setup scripted", "registered", "session 1"), net.events);
    assertEquals(GmmState.REGISTERED, phone.state());
    assertEquals(
        List.of(
            "-> RegistrationRequest",
            "<- AuthenticationRequest",
            "-> AuthenticationResponse",
            "<- SecurityModeCommand",
            "-> SecurityModeComplete",
            "<- RegistrationAccept",
            "-> RegistrationComplete",
            "-> PduSessionEstablishmentRequest",
            "-> UlNasTransport",
            "<- DlNasTransport",
            "<- PduSessionEstablishmentAccept"),
        net.nasLadder());

    List<PingReport> reports = new ArrayList<>();
    PingSeries.start(
        net.agenda,
        net.host(),
        ScriptedNetwork.DATA_NETWORK,
        new PingSeries.Plan(3, Duration.ofSeconds(1), Duration.ofSeconds(2), 56),
        reports::add);
    net.agenda.advance(5000);
    assertEquals(1, reports.size());
    assertEquals(3, reports.getFirst().received());
    assertTrue(net.gnb.traffic().uplinkPackets() >= 3);
  }
}
