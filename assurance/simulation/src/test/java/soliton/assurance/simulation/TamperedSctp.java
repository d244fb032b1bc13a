package soliton.assurance.simulation;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.transport.Sctp;
import soliton.transport.SctpAssociation;
import soliton.transport.SctpListener;
import soliton.transport.SctpLoss;
import soliton.transport.SctpSettings;
import soliton.transport.SctpUser;
import soliton.transport.SendResult;

/// SCTP of a client with an attacker at its side.
record TamperedSctp(Sctp inner, Function<Octets, List<Octets>> before) implements Sctp {
  @Override
  public SctpListener listen(InetSocketAddress local, SctpSettings settings, SctpUser user)
      throws IOException {
    return inner.listen(local, settings, user);
  }

  @Override
  public SctpAssociation connect(InetSocketAddress remote, SctpSettings settings, SctpUser user)
      throws IOException {
    Watched watched = new Watched(user);
    return watched.of(inner.connect(remote, settings, watched));
  }

  @Override
  public String provider() {
    return inner.provider();
  }

  @Override
  public void close() {
    inner.close();
  }

  /// One association, known to its user by the same object all the time.
  private final class Watched implements SctpUser {
    private final SctpUser user;
    private @Nullable Tampered association;

    Watched(SctpUser user) {
      this.user = user;
    }

    Tampered of(SctpAssociation real) {
      if (association == null) {
        association = new Tampered(real, before);
      }
      return association;
    }

    @Override
    public void onEstablished(SctpAssociation real) {
      user.onEstablished(of(real));
    }

    @Override
    public void onMessage(SctpAssociation real, int stream, int payloadProtocol, Octets message) {
      user.onMessage(of(real), stream, payloadProtocol, message);
    }

    @Override
    public void onLost(SctpAssociation real, SctpLoss reason) {
      user.onLost(of(real), reason);
    }
  }

  private record Tampered(SctpAssociation real, Function<Octets, List<Octets>> before)
      implements SctpAssociation {
    @Override
    public SendResult send(int stream, int payloadProtocol, Octets message) {
      for (Octets evil : before.apply(message)) {
        if (!evil.isEmpty()) {
          SendResult _ = real.send(stream, payloadProtocol, evil);
        }
      }
      return real.send(stream, payloadProtocol, message);
    }

    @Override
    public long id() {
      return real.id();
    }

    @Override
    public InetSocketAddress peer() {
      return real.peer();
    }

    @Override
    public int streamsIn() {
      return real.streamsIn();
    }

    @Override
    public int streamsOut() {
      return real.streamsOut();
    }

    @Override
    public void shutdown() {
      real.shutdown();
    }

    @Override
    public void abort() {
      real.abort();
    }
  }
}
