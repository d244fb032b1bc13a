package soliton.ue;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.nas.ie.PacketFilter;
import soliton.nas.ie.PacketFilter.Component;
import soliton.nas.ie.QosRule;
import soliton.nas.ie.QosRules;

class PacketRulesTest {
  private static final Qfi BEST_EFFORT = new Qfi(1);
  private static final Qfi VOICE = new Qfi(2);

  /// UDP from 10.45.0.2:4000 to 10.200.0.2:5060.
  private static final Octets SIP =
      Octets.ofHex("4500001c000040004011000a0a2d00020ac80002" + "0fa013c400080000");

  /// The same to port 53.
  private static final Octets DNS =
      Octets.ofHex("4500001c000040004011000a0a2d00020ac80002" + "0fa0003500080000");

  private static QosRule voice(PacketFilter.Direction direction) {
    PacketFilter filter =
        PacketFilter.of(
            1,
            direction,
            List.of(
                Component.ipv4Remote(Octets.of(10, 200, 0, 0), Octets.of(255, 255, 0, 0)),
                Component.protocol(17),
                Component.remotePort(5060)));
    return QosRule.create(2, false, List.of(filter), 10, VOICE);
  }

  private static PacketRules rules(QosRule... rules) {
    return requireNonNull(PacketRules.none().apply(QosRules.of(rules)));
  }

  @Test
  void oneRuleForAllTakesEverything() {
    PacketRules rules = rules(QosRule.matchAll(1, BEST_EFFORT, 255));
    assertEquals(BEST_EFFORT, rules.flowOf(SIP));
    assertEquals(BEST_EFFORT, rules.flowOf(Octets.EMPTY));
  }

  @Test
  void ruleOfLowerPrecedenceValueGoesFirst() {
    PacketRules rules =
        rules(QosRule.matchAll(1, BEST_EFFORT, 255), voice(PacketFilter.Direction.BIDIRECTIONAL));
    assertEquals(VOICE, rules.flowOf(SIP));
    assertEquals(BEST_EFFORT, rules.flowOf(DNS));
    assertEquals(BEST_EFFORT, rules.flowOf(Octets.ofHex("60000000")));
  }

  @Test
  void filterOfTheOtherDirectionDoesNotMatch() {
    PacketRules rules =
        rules(QosRule.matchAll(1, BEST_EFFORT, 255), voice(PacketFilter.Direction.DOWNLINK));
    assertEquals(BEST_EFFORT, rules.flowOf(SIP));
  }

  @Test
  void truncatedPacketsMatchNoPorts() {
    PacketRules rules =
        rules(QosRule.matchAll(1, BEST_EFFORT, 255), voice(PacketFilter.Direction.BIDIRECTIONAL));
    for (int length = 0; length < 24; length++) {
      assertEquals(BEST_EFFORT, rules.flowOf(SIP.slice(0, length)));
    }
  }

  @Test
  void rulesAreChangedAndDeletedByTheirIdentity() {
    PacketRules both =
        rules(QosRule.matchAll(1, BEST_EFFORT, 255), voice(PacketFilter.Direction.BIDIRECTIONAL));
    PacketRules one = requireNonNull(both.apply(QosRules.of(QosRule.delete(2))));
    assertEquals(BEST_EFFORT, one.flowOf(SIP));
    QosRule moved =
        new QosRule(
            2,
            QosRule.Operation.MODIFY_WITHOUT_FILTERS,
            false,
            List.of(),
            List.of(),
            10,
            new Qfi(3),
            false);
    assertEquals(new Qfi(3), requireNonNull(both.apply(QosRules.of(moved))).flowOf(SIP));
    assertNull(one.apply(QosRules.of(moved)));
  }

  @Test
  void rulesWithoutExactlyOneDefaultMakeNoSense() {
    assertNull(PacketRules.none().apply(QosRules.of(voice(PacketFilter.Direction.BIDIRECTIONAL))));
    assertNull(
        PacketRules.none()
            .apply(
                QosRules.of(
                    QosRule.matchAll(1, BEST_EFFORT, 255), QosRule.matchAll(2, VOICE, 254))));
  }
}
