package soliton.launcher.capture;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import soliton.base.Octets;
import soliton.transport.Sctp;
import soliton.transport.SctpAssociation;
import soliton.transport.SctpListener;
import soliton.transport.SctpLoss;
import soliton.transport.SctpSettings;
import soliton.transport.SctpUser;
import soliton.transport.SendResult;

/// SCTP that writes every message it carries into a capture.
public final class CapturingSctp implements Sctp {
  private final Sctp inner;
  private final Capture capture;

  public CapturingSctp(Sctp inner, Capture capture) {
    this.inner = inner;
    this.capture = capture;
  }

  @Override
  public SctpListener listen(InetSocketAddress local, SctpSettings settings, SctpUser user)
      throws IOException {
    return inner.listen(local, settings, new CapturingUser(user, local));
  }

  @Override
  public SctpAssociation connect(InetSocketAddress remote, SctpSettings settings, SctpUser user)
      throws IOException {
    var own = new InetSocketAddress(remote.getAddress(), 0);
    var capturing = new CapturingUser(user, own);
    return capturing.wrap(inner.connect(remote, settings, capturing));
  }

  @Override
  public String provider() {
    return inner.provider();
  }

  @Override
  public void close() {
    inner.close();
  }

  private final class CapturingUser implements SctpUser {
    private final SctpUser user;
    private final InetSocketAddress local;
    private final Map<Long, SctpAssociation> wrapped = new ConcurrentHashMap<>();

    CapturingUser(SctpUser user, InetSocketAddress local) {
      this.user = user;
      this.local = local;
    }

    SctpAssociation wrap(SctpAssociation association) {
      return wrapped.computeIfAbsent(
          association.id(), id -> new CapturingAssociation(association, local));
    }

    @Override
    public void onEstablished(SctpAssociation association) {
      user.onEstablished(wrap(association));
    }

    @Override
    public void onMessage(
        SctpAssociation association, int stream, int payloadProtocol, Octets message) {
      capture.sctp(association.peer(), local, stream, payloadProtocol, message);
      user.onMessage(wrap(association), stream, payloadProtocol, message);
    }

    @Override
    public void onLost(SctpAssociation association, SctpLoss reason) {
      user.onLost(wrap(association), reason);
      wrapped.remove(association.id());
    }

    @Override
    public void onRestart(SctpAssociation association) {
      user.onRestart(wrap(association));
    }

    @Override
    public void onTooLong(SctpAssociation association, int stream, int payloadProtocol) {
      user.onTooLong(wrap(association), stream, payloadProtocol);
    }
  }

  private final class CapturingAssociation implements SctpAssociation {
    private final SctpAssociation association;
    private final InetSocketAddress local;

    CapturingAssociation(SctpAssociation association, InetSocketAddress local) {
      this.association = association;
      this.local = local;
    }

    @Override
    public long id() {
      return association.id();
    }

    @Override
    public InetSocketAddress peer() {
      return association.peer();
    }

    @Override
    public int streamsIn() {
      return association.streamsIn();
    }

    @Override
    public int streamsOut() {
      return association.streamsOut();
    }

    @Override
    public SendResult send(int stream, int payloadProtocol, Octets message) {
      SendResult result = association.send(stream, payloadProtocol, message);
      if (result == SendResult.TAKEN) {
        capture.sctp(local, association.peer(), stream, payloadProtocol, message);
      }
      return result;
    }

    @Override
    public void shutdown() {
      association.shutdown();
    }

    @Override
    public void abort() {
      association.abort();
    }
  }
}
