package soliton.ue;

import org.jspecify.annotations.Nullable;
import soliton.base.FiveGGuti;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.crypto.Msin;
import soliton.crypto.ProtectionScheme;
import soliton.crypto.SuciConcealment;
import soliton.nas.gmm.IdentityRequest;
import soliton.nas.gmm.IdentityResponse;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.Suci;

/// The identities a phone gives, and the identification procedure (TS 24.501 5.4.3). Owned by the
/// agenda.
final class Identities {
  private static final int EPHEMERAL_KEY_OCTETS = 32;

  private final Equipment equipment;
  private @Nullable Suci suci;

  Identities(Equipment equipment) {
    this.equipment = equipment;
  }

  /// The identity of an initial registration: the 5G-GUTI if there is one, else a SUCI
  /// (TS 24.501 5.5.1.2.2).
  MobileIdentity forRegistration() {
    FiveGGuti guti = equipment.memory.guti;
    return guti != null ? new MobileIdentity.Guti(guti) : suci();
  }

  /// 5.4.3.3. An identity that is not there is answered with "no identity".
  void onRequest(IdentityRequest request, boolean isProtected) {
    FiveGGuti guti = equipment.memory.guti;
    MobileIdentity identity =
        switch (request.identityType()) {
          case SUCI -> suci();
          case IMEI -> isProtected ? new MobileIdentity.Imei(equipment.config.imei()) : none();
          case IMEISV ->
              isProtected ? new MobileIdentity.Imeisv(equipment.config.imeisv()) : none();
          case GUTI -> guti != null && isProtected ? new MobileIdentity.Guti(guti) : none();
          case S_TMSI -> guti != null && isProtected ? MobileIdentity.STmsi.of(guti) : none();
          case MAC_ADDRESS, EUI_64 -> none();
        };
    equipment.send(new IdentityResponse(identity));
  }

  private static MobileIdentity none() {
    return new MobileIdentity.None();
  }

  /// A fresh SUCI; the same one again while T3519 runs, so that nobody can make the phone produce
  /// many (TS 24.501 5.4.3.3).
  Suci suci() {
    Suci kept = suci;
    if (kept == null) {
      kept = conceal();
      suci = kept;
      equipment.timers.start(NasTimer.T3519, () -> suci = null);
    }
    return kept;
  }

  /// The network has taken the identity over: T3519 stops, the SUCI is deleted.
  void onNewGuti() {
    equipment.timers.stop(NasTimer.T3519);
    suci = null;
  }

  @SuppressWarnings("EnumOrdinal") // the ordinal is the scheme identifier (TS 33.501 C.1)
  private Suci conceal() {
    SimCard sim = equipment.usim.card();
    SuciProfile profile = sim.suci();
    if (profile.scheme() == ProtectionScheme.NULL) {
      return Suci.Imsi.unconcealed(sim.supi(), sim.homeNetwork(), profile.routingIndicator());
    }
    Octets output =
        SuciConcealment.conceal(
            profile.scheme(),
            profile.homeNetworkPublicKey(),
            ephemeralKey(),
            Msin.pack(sim.msin()));
    return new Suci.Imsi(
        sim.homeNetwork(),
        profile.routingIndicator(),
        profile.scheme().ordinal(),
        profile.homeNetworkKeyId(),
        output);
  }

  private Octets ephemeralKey() {
    OctetWriter key = new OctetWriter(EPHEMERAL_KEY_OCTETS);
    for (int i = 0; i < EPHEMERAL_KEY_OCTETS / Long.BYTES; i++) {
      key.u64(equipment.random.nextLong());
    }
    return key.toOctets();
  }
}
