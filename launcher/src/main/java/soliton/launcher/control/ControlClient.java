package soliton.launcher.control;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.launcher.config.CoreConfig;
import soliton.udr.Json;

/// The operator's end of a [ControlDoor]. Used by one thread.
public final class ControlClient implements AutoCloseable {
  private final SocketChannel connection;
  private final InputStream in;

  private ControlClient(SocketChannel connection) {
    this.connection = connection;
    this.in = new BufferedInputStream(Channels.newInputStream(connection));
  }

  /// The socket of a core with this configuration.
  public static Path ofCore(CoreConfig config) {
    return config.state().resolve("control").resolve("core.sock");
  }

  /// The socket of a user plane alone.
  public static Path ofUserPlane(CoreConfig config) {
    return config.state().resolve("control").resolve("upf.sock");
  }

  /// @return null if no process answers there
  /// @throws IOException if one may, but not to this user
  public static @Nullable ControlClient connect(Path socket) throws IOException {
    Path folder = socket.toAbsolutePath().getParent();
    if (folder != null && Files.exists(folder) && !Files.isExecutable(folder)) {
      throw new IOException("only the user that runs the core may control it: " + socket);
    }
    if (!Files.exists(socket)) {
      return null;
    }
    try {
      return new ControlClient(SocketChannel.open(UnixDomainSocketAddress.of(socket)));
    } catch (java.net.ConnectException killed) {
      return null;
    }
  }

  /// @param fields of the request, beside its name and the version
  /// @throws IOException with the reason if the process refuses, or has ended
  public Map<String, @Nullable Object> ask(String request, Map<String, ?> fields)
      throws IOException {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("version", ControlDoor.VERSION);
    line.put("request", request);
    line.putAll(fields);
    ControlDoor.write(connection, line);
    String text = ControlDoor.readLine(in);
    if (text == null) {
      throw new IOException("the process has ended");
    }
    Map<String, @Nullable Object> answer = Json.object(text);
    if (answer.get(ControlDoor.ERROR) instanceof String why) {
      throw new IOException(why);
    }
    return answer;
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
