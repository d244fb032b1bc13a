package soliton.amf.procedure;

import soliton.amf.ThisAmf;
import soliton.amf.ue.Opened;
import soliton.amf.ue.Opened.Protection;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeEvent;

/// Initial messages that name a UE but were not made with its keys (TS 24.501 4.4.4.3): whoever
/// sent them is received as a UE of whom nothing is known, and the one who was named is not
/// disturbed.
final class Strangers {
  private Strangers() {}

  /// True if somebody else sent it. A UE that was never registered here has nothing to be disturbed
  /// in, and may say what it likes.
  static boolean sent(Opened opened, Ue named) {
    boolean verified =
        switch (opened) {
          case Opened.Message message -> message.protection() == Protection.VERIFIED;
          case Opened.Broken broken -> broken.protection() == Protection.VERIFIED;
          case Opened.Discarded _ -> false;
        };
    return !verified && named.tmsi() != null;
  }

  /// Gives the connection and the message to a new UE.
  static void receive(ThisAmf amf, UeEvent.Uplink uplink) {
    Ue stranger = UeDesk.newUe(amf);
    amf.ues().route(uplink.connection(), stranger);
    if (!stranger.post(uplink.unopened())) {
      amf.count("mailbox.lost");
    }
  }
}
