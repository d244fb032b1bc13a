package soliton.gnb;

import soliton.base.Tai;
import soliton.ngap.NgapMessage;
import soliton.ngap.ie.NrCellIdentity;
import soliton.ngap.ie.NrCgi;
import soliton.ngap.ie.UserLocationInformationNr;
import soliton.ngap.ie.UserLocationInformationNrBuilder;
import soliton.radio.Air;
import soliton.radio.CallFlowMessage;
import soliton.radio.CallFlowObserver;

/// What the procedures of one base station share: its parameters, and its ways out.
record Site(GnbConfig config, Air air, N2 n2, N3 n3, UeContexts ues, CallFlowObserver observer) {

  /// Sends a message that concerns the phone.
  void send(UeContext ue, NgapMessage message) {
    observe(config.name(), "amf", message);
    n2.send(ue.stream(), message);
  }

  /// Sends a message that concerns no phone: stream 0 (TS 38.412 7).
  void send(NgapMessage message) {
    observe(config.name(), "amf", message);
    n2.send(0, message);
  }

  void observe(String from, String to, NgapMessage message) {
    if (observer.isWatching()) {
      observer.onMessage(
          new CallFlowMessage(
              air.agenda().clock().nanos(), from, to, "NGAP", message.getClass().getSimpleName()));
    }
  }

  Tai tai() {
    return new Tai(config.plmn(), config.tac());
  }

  /// Where the phones are (TS 38.413 9.3.1.16).
  UserLocationInformationNr location() {
    return UserLocationInformationNrBuilder.of(
            new NrCgi(config.plmn(), new NrCellIdentity(config.nrCellIdentity())), tai())
        .build();
  }
}
