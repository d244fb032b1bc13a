package soliton.load;

import java.util.List;
import java.util.function.IntFunction;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.crypto.AkaFunctions;
import soliton.ue.PhoneConfig;
import soliton.ue.SessionRequest;
import soliton.ue.SimCard;
import soliton.ue.SuciProfile;

/// Phones with consecutive SUPIs and otherwise the same SIM, as laboratories have them.
///
/// @param first SUPI of the phone with the number 0
/// @param aka keys, the same for all
public record Subscribers(
    Supi first,
    Plmn homeNetwork,
    AkaFunctions aka,
    SuciProfile suci,
    List<Snssai> slices,
    List<SessionRequest> sessions)
    implements IntFunction<PhoneConfig> {
  public Subscribers {
    slices = List.copyOf(slices);
    sessions = List.copyOf(sessions);
  }

  @Override
  public PhoneConfig apply(int number) {
    SimCard sim = new SimCard(supi(number), homeNetwork, aka, suci, SimCard.NEW_CARD);
    return PhoneConfig.of(sim, slices, sessions).at(number);
  }

  public Supi supi(int number) {
    long imsi = Math.addExact(Long.parseLong(first.imsi()), number);
    return new Supi(("%0" + first.imsi().length() + "d").formatted(imsi));
  }
}
