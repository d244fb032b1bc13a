package soliton.launcher.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soliton.udr.Json;

/// The door by which the operator reaches a running process: a Unix domain socket that its owner
/// alone may open (docs/control.md). A request is a line of JSON, an answer too. Lines have at most
/// [#MOST_OCTETS], connections are at most [#MOST_CONNECTIONS]. Nothing of it is reachable from a
/// network.
public final class ControlDoor implements AutoCloseable {
  public static final int VERSION = 1;
  public static final int MOST_OCTETS = 1 << 20;
  static final int MOST_CONNECTIONS = 8;
  static final String ERROR = "error";

  /// Who answers the requests of one connection.
  public interface Desk {
    /// @throws IllegalArgumentException with what is wrong with the request
    /// @throws IOException with what went wrong
    Map<String, @Nullable Object> answer(Map<String, @Nullable Object> request) throws IOException;
  }

  private final Path socket;
  private final ServerSocketChannel server;
  private final Supplier<Desk> desks;
  private final Semaphore room = new Semaphore(MOST_CONNECTIONS);
  private final Set<SocketChannel> open = ConcurrentHashMap.newKeySet();

  private ControlDoor(Path socket, ServerSocketChannel server, Supplier<Desk> desks) {
    this.socket = socket;
    this.server = server;
    this.desks = desks;
  }

  /// Opens the door. A socket that a killed process has left is replaced.
  ///
  /// @param desks makes one for each connection
  /// @throws IOException if another process answers there, or the socket cannot be made
  public static ControlDoor open(Path socket, Supplier<Desk> desks) throws IOException {
    Path folder = socket.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(socket + " is no place for a socket");
    }
    Files.createDirectories(folder);
    // Others must not even come to the socket in the moment between its making and its permissions.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    if (isAnswered(socket)) {
      throw new IOException("another process is controlled by " + socket);
    }
    Files.deleteIfExists(socket);
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      server.bind(UnixDomainSocketAddress.of(socket), MOST_CONNECTIONS);
      Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
    } catch (IOException refused) {
      server.close();
      throw new IOException("no control by " + socket + ": " + refused.getMessage(), refused);
    }
    ControlDoor door = new ControlDoor(socket, server, desks);
    Thread.ofPlatform().daemon().name("control").start(door::admit);
    return door;
  }

  /// Opens the door, or tells why there is none: a process serves phones without one, too.
  public static @Nullable ControlDoor openOrTell(Path socket, Supplier<Desk> desks) {
    try {
      return open(socket, desks);
    } catch (IOException why) {
      System.getLogger("soliton.control")
          .log(System.Logger.Level.WARNING, "control.none why=" + why.getMessage());
      return null;
    }
  }

  private static boolean isAnswered(Path socket) {
    try (SocketChannel other = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      return other.isConnected();
    } catch (IOException nobody) {
      return false;
    }
  }

  private void admit() {
    while (server.isOpen()) {
      try {
        SocketChannel connection = server.accept();
        if (room.tryAcquire()) {
          open.add(connection);
          Thread.ofVirtual().name("control").start(() -> serve(connection));
        } else {
          write(connection, problem("too many are connected"));
          connection.close();
        }
      } catch (ClosedChannelException end) {
        return;
      } catch (IOException refused) {
        System.getLogger("soliton.control")
            .log(System.Logger.Level.WARNING, "control.refused why=" + refused.getMessage());
      }
    }
  }

  private void serve(SocketChannel connection) {
    try (connection) {
      InputStream in = new BufferedInputStream(Channels.newInputStream(connection));
      Desk desk = desks.get();
      for (String line = readLine(in); line != null; line = readLine(in)) {
        write(connection, answer(desk, line));
      }
    } catch (IOException gone) {
      // Whoever asked has left, or sent too long a line.
      System.getLogger("soliton.control")
          .log(System.Logger.Level.DEBUG, "control.left why=" + gone.getMessage());
    } finally {
      open.remove(connection);
      room.release();
    }
  }

  private static Map<String, @Nullable Object> answer(Desk desk, String line) {
    try {
      Map<String, @Nullable Object> request = Json.object(line);
      if (!Long.valueOf(VERSION).equals(request.get("version"))) {
        return problem("this process speaks version " + VERSION + " only");
      }
      Map<String, @Nullable Object> answer = new LinkedHashMap<>();
      answer.put("version", VERSION);
      answer.putAll(desk.answer(request));
      return answer;
    } catch (IllegalArgumentException | IOException e) {
      return problem(String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, @Nullable Object> problem(String why) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("version", VERSION);
    answer.put(ERROR, why);
    return answer;
  }

  static void write(SocketChannel to, Map<String, @Nullable Object> object) throws IOException {
    ByteBuffer line = ByteBuffer.wrap((Json.text(object) + "\n").getBytes(UTF_8));
    while (line.hasRemaining()) {
      to.write(line);
    }
  }

  /// @return null at the end
  /// @throws IOException if the line is too long
  static @Nullable String readLine(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int octet = in.read(); octet != '\n'; octet = in.read()) {
      if (octet < 0) {
        return null;
      }
      if (line.size() == MOST_OCTETS) {
        throw new IOException("a line has more than " + MOST_OCTETS + " octets");
      }
      line.write(octet);
    }
    return line.toString(UTF_8);
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (SocketChannel each : open) {
      each.close();
    }
    Files.deleteIfExists(socket);
  }
}
