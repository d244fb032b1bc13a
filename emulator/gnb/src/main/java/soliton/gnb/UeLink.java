package soliton.gnb;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Qfi;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.radio.Downlink;
import soliton.radio.RadioLink;

/// The cell's end of a radio connection. Owned by the agenda.
final class UeLink implements RadioLink {
  private final Site site;
  private final UeContext ue;
  private final NasTransport nas;
  private final UeContextRelease release;

  UeLink(Site site, UeContext ue, NasTransport nas, UeContextRelease release) {
    this.site = site;
    this.ue = ue;
    this.nas = nas;
    this.release = release;
  }

  @Override
  public void sendNas(Octets pdu) {
    site.air()
        .carryNas(
            () -> {
              if (site.ues().has(ue)) {
                onActivity();
                nas.uplink(ue, pdu);
              }
            });
  }

  @Override
  public void sendPacket(PduSessionId session, Qfi flow, Octets packet) {
    SessionBearer bearer = ue.bearers().get(session);
    if (bearer != null) {
      onActivity();
      site.n3().send(bearer, flow, packet);
    }
  }

  @Override
  public void join(PduSessionId session, Downlink downlink) {
    SessionBearer bearer = ue.bearers().get(session);
    if (bearer != null) {
      site.n3().join(bearer, downlink);
    }
  }

  @Override
  public void drop() {
    site.air()
        .carry(
            () -> {
              if (site.ues().has(ue)) {
                release.request(ue, CauseRadioNetwork.RADIO_CONNECTION_WITH_UE_LOST);
              }
            });
  }

  private void onActivity() {
    ue.onActivity();
  }
}
