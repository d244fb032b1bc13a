package soliton.ue;

import org.jspecify.annotations.Nullable;
import soliton.nas.gmm.ConfigurationUpdateCommand;
import soliton.nas.gmm.ConfigurationUpdateComplete;
import soliton.nas.ie.ConfigurationUpdateIndication;

/// Generic UE configuration update as the phone runs it, TS 24.501 5.4.4. Owned by the agenda.
final class ConfigurationUpdates {
  private final Equipment equipment;
  private final Identities identities;
  private final Registration registration;
  private @Nullable String networkName;
  private boolean registersAfterRelease;

  ConfigurationUpdates(Equipment equipment, Identities identities, Registration registration) {
    this.equipment = equipment;
    this.identities = identities;
    this.registration = registration;
  }

  /// 5.4.4.3.
  void onCommand(ConfigurationUpdateCommand command) {
    if (command.guti() != null) {
      equipment.memory.guti = command.guti().guti();
      identities.onNewGuti();
    }
    if (command.taiList() != null) {
      equipment.memory.registrationArea = command.taiList().tais();
    }
    if (command.allowedNssai() != null) {
      equipment.memory.allowedNssai = command.allowedNssai().slices();
    }
    if (command.fullNameForNetwork() != null) {
      networkName = command.fullNameForNetwork().text();
    }
    ConfigurationUpdateIndication indication = command.configurationUpdateIndication();
    if (indication == null) {
      return;
    }
    if (indication.acknowledgementRequested()) {
      equipment.send(new ConfigurationUpdateComplete());
    }
    // "registration requested": after the connection has been released, once
    registersAfterRelease |= indication.registrationRequested();
  }

  void onIdle() {
    if (registersAfterRelease) {
      registersAfterRelease = false;
      registration.need(Registration.Kind.MOBILITY);
    }
  }

  /// Full name of the network, or null when it has not told.
  @Nullable String networkName() {
    return networkName;
  }
}
