package soliton.launcher.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import soliton.launcher.demo.RadioSide;
import soliton.launcher.emulate.RadioOptions;

/// `soliton demo-radio`: the half of `soliton demo` that runs on the host of the base station.
@Command(
    name = "demo-radio",
    hidden = true,
    description = "The radio half of `soliton demo`.",
    mixinStandardHelpOptions = true)
public final class DemoRadioCommand implements Callable<Integer> {
  @Mixin private RadioOptions options;

  @Option(names = "--start", paramLabel = "MILLIS", description = "when the demonstration began")
  private long start = System.currentTimeMillis();

  @Option(names = "--phones", paramLabel = "N", description = "how many phones (1)")
  private int phones = 1;

  @Option(names = "--target", paramLabel = "ADDRESS", description = "what is pinged")
  private String target = "10.45.0.1";

  @Option(names = "--tun", description = "ping through a TUN device")
  private boolean tun;

  @Option(names = "--inside", description = "ping by a host inside this process (the default)")
  private boolean inside;

  @Option(names = "--stay", paramLabel = "TEXT", description = "print the text and stay")
  private @Nullable String stay;

  @Override
  public Integer call() throws IOException {
    boolean all =
        new RadioSide(System.out, start, options)
            .run(phones, target, tun && !inside, this::stayIfWanted);
    return all ? 0 : 1;
  }

  private void stayIfWanted() {
    if (stay == null) {
      return;
    }
    System.out.println(stay);
    CountDownLatch end = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(end::countDown));
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
