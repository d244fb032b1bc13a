package soliton.assurance.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import soliton.assurance.simulation.BaseStation;
import soliton.assurance.simulation.Handset;
import soliton.assurance.simulation.Network;
import soliton.assurance.simulation.Site;
import soliton.assurance.simulation.Tamper;
import soliton.base.Octets;
import soliton.ngap.Decoded;
import soliton.ngap.Ngap;
import soliton.transport.memory.Parcel;

/// A network with 100 phones that live in peace, and a base station with two phones beside which an
/// attacker sits. When the attack is over, the 100 are as before, the association is up, nothing of
/// ours has failed, all that the AMF has said can be understood, and when all have gone nothing is
/// left.
final class Siege implements AutoCloseable {
  static final int PEACEFUL = 100;
  private static final int ATTACKED_STATION = 2;
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  final Network network;
  private final BaseStation peaceful;
  private final BaseStation attacked;
  private final List<Handset> bystanders = new ArrayList<>();
  private final List<Handset> victims = new ArrayList<>();
  private int messages;

  Siege(long seed) {
    network = new Network(seed);
    peaceful = network.addStation();
    attacked = network.addStation();
    until(peaceful::isUp);
    until(attacked::isUp);
    until(() -> network.core().smf().hasUserPlane());
    for (int i = 1; i <= PEACEFUL; i++) {
      bystanders.add(network.addHandset(2 * i, "internet")); // even places: the first cell
    }
    for (int i = 0; i < 2; i++) {
      victims.add(network.addHandset(2 * i + 1, "internet"));
    }
    bystanders.forEach(Handset::switchOn);
    until(() -> bystanders.stream().allMatch(Handset::isServed));
    network.pass(Duration.ofSeconds(5));
    network.tap(this::understand);
  }

  /// What the AMF says is what the standard knows.
  private void understand(Parcel parcel) {
    if (parcel.kind() == Parcel.Kind.SCTP_MESSAGE && parcel.from().equals(Site.AMF)) {
      Decoded decoded = Ngap.decode(parcel.content());
      assertTrue(decoded.isClean(), () -> "the AMF said " + parcel.content());
    }
  }

  /// Lets the two phones go through everything, while the attacker sends before each message.
  void attack(Tamper.Kind kind, Function<Octets, List<Octets>> mutants) {
    network.tamper(
        (way, message) -> {
          boolean isOurs =
              way.kind() == kind && (way.station() == 0 || way.station() == ATTACKED_STATION);
          List<Octets> evil = isOurs ? mutants.apply(message) : List.of();
          messages += evil.size();
          return evil;
        });
    liveThrough();
    network.tamper(Tamper.NONE);
  }

  private void liveThrough() {
    victims.forEach(Handset::switchOn);
    wait(5);
    victims.forEach(Handset::ping);
    wait(2);
    idle();
    victims.forEach(Handset::ping);
    wait(5);
    victims.forEach(Handset::update);
    wait(5);
    victims.forEach(Handset::releaseSession);
    wait(5);
    victims.forEach(Handset::wantSession);
    wait(5);
    idle();
    for (Handset victim : victims) {
      var address = victim.address();
      if (address != null) {
        network.pingFromServer(address, () -> {});
      }
    }
    wait(10);
    victims.forEach(Handset::deregister);
    wait(10);
    victims.forEach(Handset::switchOn);
    wait(10);
    attacked.gnb().resetInterface();
    wait(5);
  }

  private void idle() {
    attacked.gnb().releaseAll();
    wait(3);
  }

  private void wait(int seconds) {
    network.pass(Duration.ofSeconds(seconds));
  }

  /// The attacker's messages so far.
  int messages() {
    return messages;
  }

  /// What must hold after every attack.
  void endsInPeace() {
    assertTrue(peaceful.isUp(), "the association of the others is down");
    until(attacked::isUp);
    theOthersPing();
    victims.forEach(Handset::switchOff);
    network.pass(Duration.ofMinutes(5));
    victims.forEach(Handset::switchOn);
    network.pass(Duration.ofSeconds(1));
    victims.forEach(Handset::wantSession);
    until(() -> victims.stream().allMatch(Handset::isServed));
    assertEquals(0, network.core().faults(), "faults of ours");
  }

  private void theOthersPing() {
    int[] before = bystanders.stream().mapToInt(Handset::answers).toArray();
    assertTrue(
        bystanders.stream().allMatch(Handset::isServed),
        () -> "somebody of the others lost service: " + bystanders);
    bystanders.forEach(Handset::ping);
    until(
        () -> {
          for (int i = 0; i < before.length; i++) {
            if (bystanders.get(i).answers() == before[i]) {
              return false;
            }
          }
          return true;
        });
  }

  /// When all have gone nothing is left.
  void leavesNothing() {
    bystanders.forEach(Handset::switchOff);
    victims.forEach(Handset::switchOff);
    boolean _ = network.runUntil(() -> network.core().holdings().isEmpty(), PATIENCE);
    assertEquals(Map.of(), network.core().holdings());
  }

  private void until(BooleanSupplier condition) {
    assertTrue(
        network.runUntil(condition, PATIENCE),
        () -> "the victims: " + victims + "\n" + network.tail(40));
  }

  @Override
  public void close() {
    network.close();
  }
}
