package soliton.ue;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.crypto.FiveGAka;
import soliton.crypto.ServingNetworkName;
import soliton.crypto.SqnArray;
import soliton.crypto.UsimAnswer;

/// The SIM in a phone: answers challenges and remembers which sequence numbers it has seen
/// (TS 33.102 Annex C.2). Owned by the agenda.
final class Usim {
  private final SimCard card;
  private final SqnArray sequence;
  private @Nullable Octets lastRand;
  private @Nullable Octets lastResStar;

  Usim(SimCard card) {
    this.card = card;
    this.sequence = new SqnArray(card.sqn());
  }

  SimCard card() {
    return card;
  }

  UsimAnswer answer(Octets rand, Octets autn, Plmn servingNetwork) {
    UsimAnswer answer =
        FiveGAka.answer(card.aka(), rand, autn, ServingNetworkName.of(servingNetwork), sequence);
    if (answer instanceof UsimAnswer.Accepted accepted) {
      sequence.accept(accepted.sqn());
      lastRand = rand;
      lastResStar = accepted.resStar();
    }
    return answer;
  }

  /// RES* of a challenge that was answered while T3516 runs: the network repeats itself, the answer
  /// was lost (TS 24.501 5.4.1.3.2).
  @Nullable Octets repeated(Octets rand) {
    return rand.equals(lastRand) ? lastResStar : null;
  }

  /// T3516 has expired or was stopped: RAND and RES* are deleted.
  void forgetChallenge() {
    lastRand = null;
    lastResStar = null;
  }
}
