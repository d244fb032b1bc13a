package soliton.amf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.amf.World.present;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import soliton.crypto.NasCount;
import soliton.nas.gmm.RegistrationAccept;

/// Initial registration, the way it should go (TS 23.502 4.2.2.2.2, TS 24.501 5.5.1.2).
class RegistrationTest {
  private final World world = new World();
  private final Gnb gnb = world.workingGnb();
  private final Phone phone = world.phone(gnb);

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void aPhoneRegistersWithItsSuci() {
    RegistrationAccept accept = phone.register();
    assertEquals(World.GUAMI, present(accept.guti()).guti().guami());
    assertEquals(List.of(World.TAI), present(accept.taiList()).tais());
    assertEquals(List.of(HomeNetwork.SLICE), present(accept.allowedNssai()).slices());
    assertEquals(60 * 60, present(accept.t3512Value()).seconds());
    assertTrue(world.amf.isRegistered(phone.supi()));
    assertEquals(
        List.of(
            "authenticate",
            "confirm",
            "registerAmf",
            "accessAndMobility",
            "select",
            "createPolicy",
            "subscribe"),
        world.home.asked);
    assertEquals(1, world.counted("RM.RegInitReq"));
    assertEquals(1, world.counted("RM.RegInitSucc"));
    assertEquals(phone.kGnb(NasCount.ZERO), present(phone.context).securityKey().value());
  }
}
