package soliton.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import soliton.base.Supi;
import soliton.base.Tac;
import soliton.crypto.ProtectionScheme;
import soliton.gnb.Gnb;
import soliton.gnb.GnbConfig;
import soliton.gnb.GnbListener;
import soliton.radio.CallFlowObserver;
import soliton.ue.GmmState;
import soliton.ue.Phone;
import soliton.ue.SuciProfile;

class TwoCellsTest {
  private static final InetAddress SECOND = InetAddress.ofLiteral("10.0.0.3");

  private final ScriptedNetwork net;

  TwoCellsTest() throws IOException {
    net = new ScriptedNetwork().start();
  }

  private Gnb second(int tac) throws IOException {
    Gnb gnb =
        new Gnb(
            GnbConfig.of(
                2,
                ScriptedCore.PLMN,
                new Tac(tac),
                List.of(ScriptedCore.SLICE),
                ScriptedCore.ADDRESS,
                SECOND),
            net.air,
            new Gnb.Transports(net.network.sctp(SECOND), net.network.datagrams(SECOND)),
            GnbListener.NONE,
            CallFlowObserver.NONE);
    gnb.start();
    net.agenda.advance(20);
    assertTrue(gnb.isUp());
    return gnb;
  }

  @Test
  void phonesAtDifferentPlacesUseDifferentCells() throws IOException {
    Gnb second = second(1);
    for (int place = 0; place < 10; place++) {
      Phone phone =
          new Phone(
              new Subscribers(
                      new Supi("999700000000100"),
                      ScriptedCore.PLMN,
                      ScriptedNetwork.AKA,
                      new SuciProfile(ProtectionScheme.NULL, "12", 0, soliton.base.Octets.EMPTY),
                      List.of(),
                      List.of())
                  .apply(place),
              net.air,
              soliton.ue.PhoneListener.NONE,
              CallFlowObserver.NONE);
      phone.switchOn();
    }
    net.agenda.advance(100);
    assertEquals(5, net.gnb.phones());
    assertEquals(5, second.phones());
  }

  @Test
  void phoneMovesToTheOtherCellWhenItsBaseStationIsSwitchedOff() throws IOException {
    Phone phone = net.phone(ScriptedNetwork.internet());
    phone.switchOn();
    net.agenda.advance(100);
    Gnb second = second(1);
    assertEquals(1, net.gnb.phones());
    net.gnb.stop();
    net.agenda.advance(1_000);
    assertEquals(1, second.phones());
    assertEquals(GmmState.REGISTERED, phone.state());
    assertTrue(phone.isConnected());
  }
}
