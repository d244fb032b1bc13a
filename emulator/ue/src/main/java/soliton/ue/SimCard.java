package soliton.ue;

import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.base.Supi;
import soliton.crypto.AkaFunctions;

/// What is written on a SIM before it is put into a phone.
///
/// @param homeNetwork network that issued it; says how many digits its network code has
/// @param aka Milenage or TUAK with the keys of this card
/// @param sqn sequence number accepted last, 6 octets; a new card has zeros
public record SimCard(Supi supi, Plmn homeNetwork, AkaFunctions aka, SuciProfile suci, Octets sqn) {
  public static final Octets NEW_CARD = Octets.of(0, 0, 0, 0, 0, 0);

  public SimCard {
    if (!supi.belongsTo(homeNetwork)) {
      throw new IllegalArgumentException(supi + " is not a subscriber of " + homeNetwork);
    }
    if (sqn.length() != 6) {
      throw new IllegalArgumentException("a sequence number has 6 octets, not " + sqn.length());
    }
  }

  /// The digits of the IMSI behind those of the network.
  String msin() {
    return supi.imsi().substring(homeNetwork.mcc().length() + homeNetwork.mnc().length());
  }
}
