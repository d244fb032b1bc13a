package soliton.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import soliton.gnb.Gnb;
import soliton.gnb.GnbConfig;
import soliton.gnb.GnbListener;
import soliton.radio.Air;
import soliton.radio.CallFlowObserver;
import soliton.radio.EmulatorLoop;
import soliton.ue.Phone;
import soliton.ue.PhoneConfig;
import soliton.ue.PhoneListener;

/// A radio network in this process: one loop, one air, base stations and phones. Methods may be
/// called by any thread.
public final class Emulator implements AutoCloseable {
  private final EmulatorLoop loop;
  private final Air air;
  private final Gnb.Transports transports;
  private final CallFlowObserver observer;
  private final List<Gnb> gnbs = new ArrayList<>();

  private Emulator(EmulatorLoop loop, Gnb.Transports transports, CallFlowObserver observer) {
    this.loop = loop;
    this.air = new Air(loop);
    this.transports = transports;
    this.observer = observer;
  }

  /// @param transports stay with the caller, who closes them after the emulator
  public static Emulator start(Gnb.Transports transports, CallFlowObserver observer) {
    return new Emulator(EmulatorLoop.start("emulator"), transports, observer);
  }

  public Air air() {
    return air;
  }

  /// Adds a base station and switches it on.
  ///
  /// @throws IOException if its N3 address cannot be bound; the message says which and why
  public Gnb addGnb(GnbConfig config, GnbListener listener) throws IOException {
    Gnb gnb = new Gnb(config, air, transports, listener, observer);
    loop.execute(() -> gnbs.add(gnb));
    gnb.start();
    return gnb;
  }

  /// Adds a phone and switches it on.
  public Phone addPhone(PhoneConfig config, PhoneListener listener) {
    Phone phone = new Phone(config, air, listener, observer);
    loop.execute(phone::switchOn);
    return phone;
  }

  /// Adds many phones; [Fleet#start] begins.
  public Fleet fleet(FleetPlan plan, IntFunction<PhoneConfig> configs, FleetListener listener) {
    return new Fleet(air, plan, configs, listener, observer);
  }

  /// Switches the base stations off and ends the loop.
  @Override
  public void close() {
    loop.execute(
        () -> {
          gnbs.forEach(Gnb::stop);
          loop.after(50, loop::close);
        });
    loop.awaitEnd();
  }
}
