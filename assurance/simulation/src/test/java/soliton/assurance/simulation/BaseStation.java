package soliton.assurance.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.util.List;
import soliton.base.Tac;
import soliton.gnb.Gnb;
import soliton.gnb.GnbConfig;
import soliton.gnb.GnbListener;
import soliton.transport.Datagrams;
import soliton.transport.Sctp;

/// A base station of the simulation, which can be killed and comes back as if new.
public final class BaseStation implements GnbListener {
  private final Network network;
  private final int number;
  private final Tac tac;
  private final Inet4Address address;
  private Sctp sctp;
  private Datagrams datagrams;
  private Gnb gnb;
  private boolean isOn;

  BaseStation(Network network, int number, Tac tac) {
    this.network = network;
    this.number = number;
    this.tac = tac;
    this.address = Site.gnb(number);
    make();
  }

  private void make() {
    sctp =
        new TamperedSctp(
            network.transport().sctp(address), network.before(Tamper.Kind.N2_OF_STATION, number));
    datagrams =
        new TamperedDatagrams(
            network.transport().datagrams(address),
            network.before(Tamper.Kind.N3_OF_STATION, number));
    GnbConfig config =
        GnbConfig.of(number, Site.PLMN, tac, List.of(Site.SLICE), Site.AMF.getAddress(), address);
    try {
      gnb =
          new Gnb(
              config,
              network.air,
              new Gnb.Transports(sctp, datagrams),
              this,
              message ->
                  network.note(
                      message.from()
                          + " > "
                          + message.to()
                          + " "
                          + message.protocol()
                          + " "
                          + message.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void start() {
    isOn = true;
    gnb.start();
  }

  /// Power failure: no word to the core, and phones see the cell vanish.
  public void kill() {
    network.note("gnb " + number + " killed");
    isOn = false;
    sctp.close();
    datagrams.close();
    gnb.stop();
  }

  public void comeBack() {
    network.note("gnb " + number + " back");
    make();
    start();
  }

  public boolean isOn() {
    return isOn;
  }

  public boolean isUp() {
    return isOn && gnb.isUp();
  }

  public Gnb gnb() {
    return gnb;
  }

  public Inet4Address address() {
    return address;
  }

  @Override
  public void onNgSetup(String amfName) {
    network.note("gnb " + number + " up");
  }

  @Override
  public void onNgSetupFailure(String cause) {
    network.note("gnb " + number + " refused: " + cause);
  }

  @Override
  public void onCoreLost(String reason) {
    network.note("gnb " + number + " lost its core: " + reason);
  }
}
