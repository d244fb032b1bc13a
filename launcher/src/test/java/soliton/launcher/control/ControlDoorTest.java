package soliton.launcher.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The door of a running process, from the outside.
class ControlDoorTest {
  @TempDir private Path folder;

  private Path socket() {
    return folder.resolve("control").resolve("core.sock");
  }

  private ControlDoor open() throws IOException {
    return ControlDoor.open(socket(), () -> request -> Map.of("heard", request.get("request")));
  }

  private ControlClient client() throws IOException {
    return Objects.requireNonNull(ControlClient.connect(socket()));
  }

  @Test
  void requestsAreAnsweredInTheirOrder() throws IOException {
    try (ControlDoor door = open();
        ControlClient client = client()) {
      assertNotNull(door);
      assertEquals("one", client.ask("one", Map.of()).get("heard"));
      assertEquals("two", client.ask("two", Map.of()).get("heard"));
    }
    assertNull(ControlClient.connect(socket()));
  }

  @Test
  void onlyTheOwnerComesIn() throws IOException {
    try (ControlDoor door = open()) {
      assertNotNull(door);
      assertEquals(
          "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(socket())));
      Path around = Objects.requireNonNull(socket().getParent());
      assertEquals(
          "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(around)));
    }
  }

  @Test
  void theSocketOfAKilledProcessIsReplaced() throws IOException {
    Files.createDirectories(Objects.requireNonNull(socket().getParent()));
    ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    killed.bind(UnixDomainSocketAddress.of(socket()));
    killed.close();
    assertTrue(Files.exists(socket()));
    assertNull(ControlClient.connect(socket()));
    try (ControlDoor door = open();
        ControlClient client = client()) {
      assertNotNull(door);
      assertEquals("one", client.ask("one", Map.of()).get("heard"));
    }
  }

  @Test
  void theDoorOfALivingProcessIsNotTaken() throws IOException {
    try (ControlDoor door = open()) {
      assertNotNull(door);
      IOException refused = assertThrows(IOException.class, this::open);
      assertTrue(String.valueOf(refused.getMessage()).contains("another process"));
      assertNull(ControlDoor.openOrTell(socket(), () -> request -> Map.of()));
    }
  }

  @Test
  void whatIsNoRequestIsAnsweredWithAnError() throws IOException {
    try (ControlDoor door = open()) {
      assertNotNull(door);
      assertTrue(raw("hello\n").contains("a JSON object begins with '{'"));
      assertTrue(raw("{\"version\": 2}\n").contains("version 1 only"));
      assertTrue(raw("{}\n").contains("version 1 only"));
      assertTrue(raw("[".repeat(5_000) + "\n").contains("error"));
    }
  }

  @Test
  void tooLongALineEndsTheConnection() throws IOException {
    try (ControlDoor door = open()) {
      assertNotNull(door);
      assertEquals("", raw("x".repeat(ControlDoor.MOST_OCTETS + 1)));
    }
  }

  @Test
  void thereIsRoomForEight() throws IOException {
    List<ControlClient> all = new ArrayList<>();
    try (ControlDoor door = open()) {
      assertNotNull(door);
      for (int i = 0; i < ControlDoor.MOST_CONNECTIONS; i++) {
        all.add(client());
        all.getLast().ask("here", Map.of());
      }
      assertTrue(raw("").contains("too many"));
    } finally {
      for (ControlClient each : all) {
        each.close();
      }
    }
  }

  /// What comes back for some octets, up to the first line or the end.
  private String raw(String text) throws IOException {
    try (SocketChannel connection = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
      try {
        ByteBuffer octets = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (octets.hasRemaining()) {
          connection.write(octets);
        }
      } catch (IOException closedAlready) {
        return "";
      }
      @Nullable String line;
      try {
        line = ControlDoor.readLine(Channels.newInputStream(connection));
      } catch (IOException reset) {
        return "";
      }
      return line == null ? "" : line;
    }
  }
}
