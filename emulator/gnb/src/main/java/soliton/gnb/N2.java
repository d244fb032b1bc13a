package soliton.gnb;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.Decoded;
import soliton.ngap.Ngap;
import soliton.ngap.NgapMessage;
import soliton.radio.Agenda;
import soliton.transport.Sctp;
import soliton.transport.SctpAssociation;
import soliton.transport.SctpLoss;
import soliton.transport.SctpSettings;
import soliton.transport.SctpUser;

/// The association of a base station with its AMF (TS 38.412): kept up for ever, with a longer
/// pause after each failure ([BackOff]). Owned by the agenda; the events of SCTP come in as its
/// tasks.
final class N2 implements SctpUser {
  private static final System.Logger LOG = System.getLogger(N2.class.getName());
  private static final int PPID_NGAP = 60;

  private final GnbConfig config;
  private final Agenda agenda;
  private final Sctp sctp;
  private final N2User user;
  private final BackOff backOff = new BackOff();
  private @Nullable SctpAssociation association;
  private Agenda.@Nullable Timer reconnect;
  private boolean wanted;

  /// The party above: the base station.
  interface N2User {
    void onAssociated();

    void onMessage(Decoded decoded);

    void onLost(SctpLoss reason);
  }

  N2(GnbConfig config, Agenda agenda, Sctp sctp, N2User user) {
    this.config = config;
    this.agenda = agenda;
    this.sctp = sctp;
    this.user = user;
  }

  void open() {
    wanted = true;
    connect();
  }

  /// Ends the association in good order, and does not come back.
  void close() {
    wanted = false;
    if (reconnect != null) {
      reconnect.cancel();
    }
    if (association != null) {
      association.shutdown();
    }
  }

  /// NG Setup was answered: the next loss is the first of a new series.
  void onSetUp() {
    backOff.reset();
  }

  /// Gives the association up and makes a new one.
  void abort() {
    if (association != null) {
      association.abort();
    }
  }

  boolean isOpen() {
    return association != null;
  }

  /// Streams to choose from for a phone: 0 is for signalling that concerns none (TS 38.412 7).
  int streamFor(int ranUeNgapId) {
    int streams = association == null ? 1 : association.streamsOut();
    return streams < 2 ? 0 : 1 + Integer.remainderUnsigned(ranUeNgapId, streams - 1);
  }

  /// Sends, or drops the message when there is no association: its loss says the rest.
  void send(int stream, NgapMessage message) {
    if (association == null) {
      return;
    }
    var result = association.send(stream, PPID_NGAP, Ngap.encode(message));
    if (!result.isTaken()) {
      LOG.log(
          Level.WARNING,
          "n2.send.failed gnb={0} message={1} result={2}",
          config.name(),
          message.getClass().getSimpleName(),
          result);
    }
  }

  private void connect() {
    reconnect = null;
    try {
      SctpAssociation _ = sctp.connect(config.amf(), SctpSettings.N2, this);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "n2.connect.failed gnb={0} reason={1}", config.name(), e.getMessage());
      again();
    }
  }

  private void again() {
    if (wanted) {
      reconnect = agenda.after(backOff.next(), this::connect);
    }
  }

  @Override
  public void onEstablished(SctpAssociation established) {
    agenda.execute(
        () -> {
          if (!wanted) {
            established.abort();
            return;
          }
          association = established;
          LOG.log(Level.INFO, "n2.associated gnb={0} amf={1}", config.name(), config.amf());
          user.onAssociated();
        });
  }

  @Override
  public void onMessage(SctpAssociation from, int stream, int payloadProtocol, Octets message) {
    if (payloadProtocol == PPID_NGAP) {
      agenda.execute(
          () -> {
            if (Objects.equals(from, association)) {
              user.onMessage(Ngap.decode(message));
            }
          });
    }
  }

  @Override
  public void onLost(SctpAssociation lost, SctpLoss reason) {
    agenda.execute(
        () -> {
          if (association != null && Objects.equals(lost, association)) {
            association = null;
            LOG.log(Level.INFO, "n2.lost gnb={0} reason={1}", config.name(), reason);
            user.onLost(reason);
          }
          again();
        });
  }

  /// The AMF has lost its state (TS 38.412 7): as if the association were new.
  @Override
  public void onRestart(SctpAssociation restarted) {
    agenda.execute(
        () -> {
          user.onLost(SctpLoss.ABORTED_BY_PEER);
          user.onAssociated();
        });
  }
}
