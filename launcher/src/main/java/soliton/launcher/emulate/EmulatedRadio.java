package soliton.launcher.emulate;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import soliton.base.Clock;
import soliton.gnb.Gnb;
import soliton.gnb.GnbConfig;
import soliton.gnb.GnbListener;
import soliton.launcher.core.Transports;
import soliton.load.Emulator;
import soliton.radio.CallFlowObserver;
import soliton.sctp.SctpChoice;
import soliton.udp.UdpPort;

/// Emulated base stations and phones with the transports of this process.
public final class EmulatedRadio implements AutoCloseable {
  private final AutoCloseable own;
  private final Emulator emulator;

  private EmulatedRadio(AutoCloseable own, Gnb.Transports transports, CallFlowObserver observer) {
    this.own = own;
    this.emulator = Emulator.start(transports, observer);
  }

  /// With transports of its own.
  ///
  /// @throws IOException if the machine has no SCTP
  public static EmulatedRadio open(SctpChoice sctp, CallFlowObserver observer) throws IOException {
    Transports own = Transports.open(sctp, Clock.SYSTEM, null);
    return new EmulatedRadio(
        own, new Gnb.Transports(own.sctp(), own.datagrams(), UdpPort::bind), observer);
  }

  /// With transports that stay the caller's.
  public static EmulatedRadio with(Gnb.Transports transports, CallFlowObserver observer) {
    return new EmulatedRadio(() -> {}, transports, observer);
  }

  public Emulator emulator() {
    return emulator;
  }

  /// Adds a base station and waits until its NG Setup was accepted.
  ///
  /// @throws IOException with the cause if it was refused, or if nobody answers in time
  public Gnb connect(GnbConfig config, int seconds) throws IOException {
    CompletableFuture<String> setup = new CompletableFuture<>();
    Gnb gnb =
        emulator.addGnb(
            config,
            new GnbListener() {
              @Override
              public void onNgSetup(String amfName) {
                setup.complete(amfName);
              }

              @Override
              public void onNgSetupFailure(String cause) {
                setup.completeExceptionally(
                    new IOException("the AMF at " + config.amf() + " refused NG Setup: " + cause));
              }
            });
    try {
      setup.get(seconds, TimeUnit.SECONDS);
      return gnb;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException refused ? refused : new IOException(e);
    } catch (TimeoutException e) {
      throw new IOException(
          "no AMF answers at "
              + config.amf()
              + " within "
              + seconds
              + " s; is the core running, and reachable over SCTP?",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void close() {
    emulator.close();
    try {
      own.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
