package soliton.linux;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/// Hosts of a trial on this machine, as network namespaces `PREFIX-NAME` with a loopback that is
/// up; cables and addresses are laid by commands of a shell. They go when closed. Needs root and
/// the command `ip`.
public final class VirtualHosts implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(VirtualHosts.class.getName());
  private final String prefix;
  private final List<String> names;
  private final AtomicBoolean closed = new AtomicBoolean();

  private VirtualHosts(String prefix, List<String> names) {
    this.prefix = prefix;
    this.names = List.copyOf(names);
  }

  /// Makes the hosts; those that an earlier trial of this prefix has left go first.
  ///
  /// @param prefix of letters, digits and hyphens, not shared with other trials
  /// @throws IOException if that is not permitted, or the command `ip` is missing; nothing is left
  ///     behind then
  public static VirtualHosts make(String prefix, List<String> names) throws IOException {
    if (!prefix.matches("[A-Za-z0-9-]{1,60}")
        || !names.stream().allMatch(name -> name.matches("[a-z0-9]{1,20}"))) {
      throw new IllegalArgumentException("not names of hosts: " + prefix + " " + names);
    }
    VirtualHosts hosts = new VirtualHosts(prefix, names);
    hosts.shell(hosts.removal());
    try {
      StringBuilder commands = new StringBuilder();
      for (String name : names) {
        commands.append("ip netns add $P-%s; ip -n $P-%s link set lo up\n".formatted(name, name));
      }
      hosts.shell(commands.toString());
      return hosts;
    } catch (IOException e) {
      hosts.close();
      throw e;
    }
  }

  /// Runs commands of a shell, in which `$P` is the prefix, until one fails.
  ///
  /// @throws IOException with what they said, if one failed
  public void shell(String commands) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-ec", commands).redirectErrorStream(true);
    builder.environment().put("P", prefix);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException("hosts of this trial cannot be set up: " + said.strip());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
  }

  /// The name of the namespace of a host.
  public String name(String host) {
    return prefix + "-" + host;
  }

  /// Runs the task at a host, on a thread of its own.
  ///
  /// @throws IOException if the task failed
  public <T> T at(String host, Callable<T> task) throws IOException {
    return new NetworkNamespace(name(host)).call(task);
  }

  private String removal() {
    StringBuilder commands = new StringBuilder();
    for (String name : names) {
      commands.append("ip netns del $P-%s 2>/dev/null || true\n".formatted(name));
    }
    return commands.toString();
  }

  /// Removes the hosts; devices and routes go with them. May be called again, by any thread.
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      try {
        shell(removal());
      } catch (IOException e) {
        LOG.log(Level.WARNING, "hosts {0} could not be removed: {1}", prefix, e.getMessage());
      }
    }
  }
}
