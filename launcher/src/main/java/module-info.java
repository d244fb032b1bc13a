/// The command line, and the wiring of one process. It knows every room; no room knows it.
@org.jspecify.annotations.NullMarked
module soliton.launcher {
  requires static org.jspecify;
  requires soliton.base;
  requires soliton.ngap;
  requires soliton.nas;
  requires soliton.pfcp;
  requires soliton.gtpu;
  requires soliton.crypto;
  requires soliton.transport;
  requires soliton.linux;
  requires soliton.sctp;
  requires soliton.udp;
  requires soliton.tun;
  requires soliton.xdp;
  requires java.management;
  requires soliton.sbi;
  requires soliton.store;
  requires soliton.store.embedded;
  requires soliton.nf;
  requires soliton.amf;
  requires soliton.smf;
  requires soliton.upf;
  requires soliton.ausf;
  requires soliton.udm;
  requires soliton.udr;
  requires soliton.pcf;
  requires soliton.nrf;
  requires soliton.nssf;
  requires soliton.radio;
  requires soliton.ue;
  requires soliton.gnb;
  requires soliton.load;
  requires soliton.dissect;
  requires soliton.provenance;
  requires info.picocli;
  requires org.snakeyaml.engine.v2;

  provides System.LoggerFinder with
      soliton.launcher.log.LineLoggerFinder;
}
