package soliton.assurance.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// What happens to a network that was made from one seed: phones come, bad weather, people and
/// accidents, then calm. Afterwards everybody is served, and when all have gone nothing is left.
final class Story {
  private static final int MOST_PHONES = 6;
  private static final int MOST_STATIONS = 2;
  private static final Duration PATIENCE = Duration.ofHours(3);

  private final Network network;
  private final RandomGenerator random;
  private final List<Handset> phones = new ArrayList<>();
  private final int quietActivities;

  /// What went wrong, in words with the last events; made of the seed.
  static final class Broken extends AssertionError {
    private static final long serialVersionUID = 1L;

    Broken(String what) {
      super(what);
    }
  }

  private enum Event {
    PING,
    CALL,
    IDLE,
    BRIDGE,
    DEREGISTER,
    COME_BACK,
    SWITCH,
    UPDATE,
    RELEASE_SESSION,
    ORDERED_AWAY,
    RESET,
    ANNOUNCE,
    STATION_DIES,
    UPF_DIES,
    CORE_DIES
  }

  Story(Network network) {
    this.network = network;
    this.random = network.random();
    int stations = 1 + random.nextInt(MOST_STATIONS);
    for (int i = 0; i < stations; i++) {
      network.addStation();
    }
    require(
        network.runUntil(
            () ->
                network.core().smf().hasUserPlane()
                    && network.stations().stream().allMatch(BaseStation::isUp),
            Duration.ofSeconds(30)),
        "the network does not start");
    network.pass(Duration.ofSeconds(5));
    quietActivities = network.core().activities();
    int count = 1 + random.nextInt(MOST_PHONES);
    for (int i = 0; i < count; i++) {
      phones.add(network.addHandset());
    }
  }

  /// Runs to its end.
  void tell() {
    network.weather(Weather.any(random));
    phones.forEach(Handset::switchOn);
    for (int events = 3 + random.nextInt(12); events > 0; events--) {
      network.pass(Duration.ofMillis(random.nextLong(1, random.nextBoolean() ? 300 : 20_000)));
      happen(Event.values()[random.nextInt(Event.values().length)]);
    }
    network.weather(Weather.CALM);
    everybodyIsServed();
    everybodyPings();
    everybodyGoes();
  }

  private Handset anyPhone() {
    return phones.get(random.nextInt(phones.size()));
  }

  private BaseStation anyStation() {
    return network.stations().get(random.nextInt(network.stations().size()));
  }

  private void happen(Event event) {
    network.note("event " + event);
    switch (event) {
      case PING -> anyPhone().ping();
      case CALL -> call(anyPhone());
      case IDLE -> network.agenda.execute(() -> anyStation().gnb().releaseAll());
      case BRIDGE -> anyPhone().loseRadio();
      case DEREGISTER -> anyPhone().deregister();
      case COME_BACK -> phones.forEach(Handset::switchOn);
      case SWITCH -> {
        Handset phone = anyPhone();
        phone.switchOff();
        network.pass(Duration.ofMillis(random.nextInt(2_000)));
        phone.switchOn();
      }
      case UPDATE -> anyPhone().update();
      case RELEASE_SESSION -> anyPhone().releaseSession();
      case ORDERED_AWAY -> {
        boolean _ = network.core().amf().deregister(anyPhone().phone().supi(), true);
      }
      case RESET -> network.agenda.execute(() -> anyStation().gnb().resetInterface());
      case ANNOUNCE -> network.core().amf().announce();
      case STATION_DIES -> {
        BaseStation station = anyStation();
        station.kill();
        pause();
        station.comeBack();
      }
      case UPF_DIES -> {
        network.killUserPlane();
        pause();
        network.restartUserPlane();
      }
      case CORE_DIES -> {
        network.killCore();
        pause();
        network.restartCore();
      }
    }
  }

  /// Recovery time stamps count seconds (TS 29.244 8.2.65): who dies and is back within one cannot
  /// be told from who did not die.
  private void pause() {
    network.pass(Duration.ofMillis(1_001 + random.nextInt(15_000)));
  }

  private void call(Handset phone) {
    var address = phone.address();
    if (address != null) {
      network.pingFromServer(address, () -> {});
    }
  }

  private void everybodyIsServed() {
    // a core that came back knows nobody; who was idle hears of it when it calls
    network.pass(Duration.ofSeconds(90));
    for (Handset phone : phones) {
      phone.switchOn();
      phone.wantSession();
      phone.ping();
    }
    require(
        network.runUntil(() -> phones.stream().allMatch(Handset::isServed), PATIENCE),
        "somebody is not served: " + phones);
  }

  /// With the patience of a person: what was lost with a UPF or a core is set up again at need.
  private void everybodyPings() {
    for (Handset phone : phones) {
      int before = phone.answers();
      boolean answered = false;
      for (int tries = 0; tries < 8 && !answered; tries++) {
        phone.ping();
        answered = network.runUntil(() -> phone.answers() > before, Duration.ofMinutes(2));
      }
      require(answered, "no ping comes back to " + phone);
    }
  }

  private void everybodyGoes() {
    phones.forEach(Handset::switchOff);
    SimulatedCore core = network.core();
    boolean _ = network.runUntil(() -> isQuiet(core), PATIENCE);
    require(core.faults() == 0, "faults of ours: " + core.amf().counters().snapshot());
    require(core.holdings().equals(Map.of()), "left behind: " + core.holdings());
    require(core.remembered() == 0, "still remembered: " + core.remembered());
    require(
        core.activities() <= quietActivities,
        "still at work: " + core.activities() + " instead of " + quietActivities);
  }

  private boolean isQuiet(SimulatedCore core) {
    return core.remembered() == 0
        && core.activities() <= quietActivities
        && core.holdings().isEmpty();
  }

  private void require(boolean holds, String what) {
    if (!holds) {
      throw new Broken(what + "\n" + network.tail(Integer.getInteger("soliton.tail", 60)));
    }
  }
}
