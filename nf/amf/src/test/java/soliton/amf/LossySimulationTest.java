package soliton.amf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.nas.Nas;
import soliton.nas.NasMessage;
import soliton.nas.gmm.AuthenticationRequest;
import soliton.nas.gmm.ConfigurationUpdateCommand;
import soliton.nas.gmm.RegistrationAccept;
import soliton.nas.gmm.RegistrationComplete;
import soliton.nas.gmm.SecurityModeCommand;
import soliton.ngap.NgapMessage;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.UeNgapIdPair;
import soliton.ngap.message.DownlinkNasTransport;
import soliton.ngap.message.InitialContextSetupRequest;
import soliton.ngap.message.UeContextReleaseCommand;
import soliton.ngap.message.UeContextReleaseComplete;

/// Many phones register at once over a radio that loses and repeats NAS messages both ways, run
/// from one seed: the retransmissions and abnormal cases of TS 24.501 must bring all of them home,
/// and the same seed must give the same run.
class LossySimulationTest {
  private static final int PHONES = 8;

  @Test
  void everyPhoneRegistersWhateverTheRadioLosesOrRepeats() {
    for (long seed = 1; seed <= 25; seed++) {
      Run run = new Run(seed);
      run.toTheEnd();
      assertEquals(PHONES, run.registered(), "seed " + seed + ":\n" + String.join("\n", run.trace));
    }
  }

  @Test
  void theSameSeedGivesTheSameRun() {
    Run first = new Run(42);
    Run second = new Run(42);
    Run other = new Run(43);
    first.toTheEnd();
    second.toTheEnd();
    other.toTheEnd();
    assertEquals(first.trace, second.trace);
    assertNotEquals(first.trace, other.trace);
  }

  /// One network, its phones, and what happened.
  private static final class Run {
    private final World world = new World();
    private final Gnb gnb = world.workingGnb();
    private final RandomGenerator random;
    private final Map<RanUeNgapId, RadioPhone> byId = new HashMap<>();
    private final List<RadioPhone> phones = new ArrayList<>();
    final List<String> trace = new ArrayList<>();

    Run(long seed) {
      random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      gnb.onMessage(this::received);
      for (int number = 1; number <= PHONES; number++) {
        RadioPhone phone = new RadioPhone(this, world.phone(gnb, number));
        phones.add(phone);
        phone.begin();
      }
    }

    void toTheEnd() {
      for (int minute = 0; minute < 20 && registered() < PHONES; minute++) {
        world.pass(Duration.ofMinutes(1));
      }
      world.pass(Duration.ofMinutes(1));
      world.close();
    }

    long registered() {
      return phones.stream().filter(phone -> world.amf.isRegistered(phone.phone.supi())).count();
    }

    /// The gNB keeps its own promises; only what phones hear and say is lost.
    private void received(NgapMessage message) {
      switch (message) {
        case DownlinkNasTransport transport -> {
          RadioPhone phone = byId.get(transport.ranUeNgapId());
          if (phone != null) {
            phone.phone.amfId(transport.amfUeNgapId());
          }
          hear(transport.ranUeNgapId(), transport.nasPdu());
        }
        case InitialContextSetupRequest request -> {
          RadioPhone phone = byId.get(request.ranUeNgapId());
          Octets nas = phone == null ? null : phone.phone.setUp(request);
          hear(request.ranUeNgapId(), nas);
        }
        case UeContextReleaseCommand command -> {
          if (command.ueNgapIds() instanceof UeNgapIdPair pair) {
            gnb.send(
                new UeContextReleaseComplete(
                    pair.amfUeNgapId(), pair.ranUeNgapId(), null, null, null, null, null));
            RadioPhone phone = byId.remove(pair.ranUeNgapId());
            if (phone != null) {
              phone.released();
            }
          }
        }
        default -> throw new AssertionError("unexpected " + message);
      }
    }

    private void hear(RanUeNgapId id, @Nullable Octets nas) {
      RadioPhone phone = byId.get(id);
      if (phone != null && nas != null && !loses()) {
        phone.hear(nas);
      }
    }

    boolean loses() {
      return random.nextInt(4) == 0;
    }

    boolean repeats() {
      return random.nextInt(10) == 0;
    }
  }

  /// A phone that answers when it hears, and begins again when it does not (T3510).
  private static final class RadioPhone {
    private static final long T3510_NANOS = 15_000_000_000L;

    private final Run run;
    private final Phone phone;
    private @Nullable Octets challenged;
    private int attempt;
    private boolean done;

    RadioPhone(Run run, Phone phone) {
      this.run = run;
      this.phone = phone;
    }

    void begin() {
      attempt++;
      int mine = attempt;
      phone.secured = false;
      challenged = null;
      run.byId.remove(phone.ranId()); // what still comes on the old connection is not heard
      phone.sendInitial(phone.cleartext());
      run.byId.put(phone.ranId(), this);
      note("begins");
      var _ =
          run.world.simulation.after(
              T3510_NANOS,
              () -> {
                if (!done && attempt == mine) {
                  begin();
                }
              });
    }

    void released() {
      note("released");
      if (!done) {
        begin();
      }
    }

    void hear(Octets nas) {
      NasMessage message = phone.open(nas);
      note("hears " + message.getClass().getSimpleName());
      switch (message) {
        case AuthenticationRequest request -> {
          // 5.4.1.3.2: the same challenge is answered as before
          boolean known = request.rand() != null && request.rand().equals(challenged);
          challenged = request.rand();
          say(() -> phone.answer(request), known);
        }
        case SecurityModeCommand command ->
            say(() -> phone.complete(command, Nas.encode(phone.request())), false);
        case RegistrationAccept accept -> {
          if (accept.guti() != null) {
            phone.guti = accept.guti().guti();
          }
          done = true;
          say(() -> phone.send(new RegistrationComplete(null)), false);
        }
        case ConfigurationUpdateCommand _ -> done = true;
        default -> throw new AssertionError("unexpected " + message);
      }
    }

    private void say(Runnable message, boolean known) {
      if (known) {
        phone.highestSequence = 0; // the stored RES* is sent again
      }
      if (run.loses()) {
        note("is not heard");
        return;
      }
      message.run();
      if (run.repeats() && !phone.secured) {
        phone.highestSequence = 0;
        message.run();
      }
    }

    private void note(String what) {
      run.trace.add(
          run.world.simulation.clock().nanos() / 1_000_000 + " " + phone.supi() + " " + what);
      assertTrue(run.trace.size() < 10_000, "does not end");
    }
  }
}
