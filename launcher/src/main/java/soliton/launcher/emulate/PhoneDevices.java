package soliton.launcher.emulate;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Supi;
import soliton.launcher.demo.Command;
import soliton.radio.Agenda;
import soliton.ue.Phone;
import soliton.ue.PhoneListener;
import soliton.ue.SessionRequest;
import soliton.ue.SessionView;

/// Gives each session of emulated phones a device of this host: `phone1` for the first phone,
/// `phone1-2` for its second session; on demand in a network namespace for each phone. Owned by the
/// agenda, but for [#close].
public final class PhoneDevices implements PhoneListener, AutoCloseable {
  private static final int FIRST_METRIC = 100;

  private final Agenda agenda;
  private final @Nullable String namespaces;
  private final PrintStream out;
  private final Map<Key, PhoneDevice> devices = new ConcurrentHashMap<>();
  private final Map<Supi, Integer> numbers = new HashMap<>();
  private final List<String> made = new CopyOnWriteArrayList<>();

  private record Key(Supi phone, PduSessionId session) {}

  /// @param namespaces names of namespaces begin with this, the number of the phone follows;
  ///     absent: all devices are in the namespace of this process
  public PhoneDevices(Agenda agenda, @Nullable String namespaces, PrintStream out) {
    this.agenda = agenda;
    this.namespaces = namespaces;
    this.out = out;
  }

  @Override
  public void onSessionEstablished(Phone phone, SessionView session, long tookNanos) {
    if (session.type() != SessionRequest.Type.IPV6) {
      open(phone, session); // without a prefix a device for IPv6 would be of no use
    }
  }

  @Override
  public void onSessionChanged(Phone phone, SessionView session) {
    PhoneDevice device = devices.get(new Key(phone.supi(), session.id()));
    if (device == null || session.ipv6() != null) {
      open(phone, session);
    }
  }

  @Override
  public void onSessionReleased(Phone phone, PduSessionId session, String cause) {
    PhoneDevice device = devices.remove(new Key(phone.supi(), session));
    if (device != null) {
      device.close();
    }
  }

  @Override
  public void onPacket(Phone phone, PduSessionId session, Octets packet) {
    PhoneDevice device = devices.get(new Key(phone.supi(), session));
    if (device != null) {
      device.deliver(packet);
    }
  }

  private void open(Phone phone, SessionView session) {
    onSessionReleased(phone, session.id(), "its device is made anew");
    int number = numbers.computeIfAbsent(phone.supi(), _ -> numbers.size() + 1);
    String suffix = session.id().value() == 1 ? "" : "-" + session.id().value();
    boolean isFirst = suffix.isEmpty() && (namespaces != null || number == 1);
    try {
      String namespace = namespace(number);
      var place = new PhoneDevice.Place("phone" + number + suffix, namespace, isFirst);
      PhoneDevice device = PhoneDevice.open(agenda, place, session);
      devices.put(new Key(phone.supi(), session.id()), device);
      device.join(phone, session);
      if (!isFirst) {
        route(place, session, FIRST_METRIC + number);
      }
      out.println(line(phone, session, place));
    } catch (IOException e) {
      out.println("no device for " + phone.supi() + ": " + e.getMessage());
    }
  }

  private @Nullable String namespace(int number) throws IOException {
    if (namespaces == null) {
      return null;
    }
    String name = namespaces + number;
    if (!made.contains(name)) {
      Command.require("ip", "netns", "add", name);
      made.add(name);
      Command.require("ip", "-n", name, "link", "set", "lo", "up");
    }
    return name;
  }

  /// A way out for programs that bind to the device: `ping -I phone2 ...`.
  private static void route(PhoneDevice.Place place, SessionView session, int metric)
      throws IOException {
    List<String> line = new ArrayList<>(List.of("ip"));
    if (place.namespace() != null) {
      line.addAll(List.of("-n", place.namespace()));
    }
    if (session.ipv4() != null) {
      List<String> route = new ArrayList<>(line);
      route.addAll(List.of("route", "add", "default", "dev", place.name()));
      route.addAll(List.of("metric", Integer.toString(metric)));
      Command.require(route.toArray(String[]::new));
    }
    if (session.ipv6() != null) {
      List<String> route = new ArrayList<>(line);
      route.addAll(List.of("-6", "route", "add", "default", "dev", place.name()));
      route.addAll(List.of("metric", Integer.toString(metric)));
      Command.require(route.toArray(String[]::new));
    }
  }

  private static String line(Phone phone, SessionView session, PhoneDevice.Place place) {
    StringBuilder text = new StringBuilder("device ").append(place.name());
    if (place.namespace() != null) {
      text.append(" in ").append(place.namespace());
    }
    text.append(" is session ").append(session.id().value()).append(" of ").append(phone.supi());
    text.append(' ').append(session.type());
    if (session.ipv4() != null) {
      text.append(' ').append(session.ipv4().getHostAddress());
    }
    if (session.ipv6() != null) {
      text.append(' ').append(session.ipv6().getHostAddress());
    }
    return text.toString();
  }

  /// Closes the devices and removes the namespaces. To be called when the agenda has ended, or by a
  /// shutdown hook.
  @Override
  public void close() {
    devices.values().forEach(PhoneDevice::close);
    devices.clear();
    for (String name : made) {
      try {
        Command.run("ip", "netns", "del", name);
      } catch (IOException e) {
        out.println("could not remove network namespace " + name + ": " + e.getMessage());
      }
    }
    made.clear();
  }
}
