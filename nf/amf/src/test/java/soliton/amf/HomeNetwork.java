package soliton.amf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Dnn;
import soliton.base.Guami;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Suci;
import soliton.base.Supi;
import soliton.base.Tac;
import soliton.crypto.FiveGAka;
import soliton.crypto.KeyDerivation;
import soliton.crypto.Milenage;
import soliton.sbi.RatType;
import soliton.sbi.SbiProblem;
import soliton.sbi.SubscriberIdentity;
import soliton.sbi.nausf.NausfUeAuthentication;
import soliton.sbi.nnssf.NnssfNsSelection;
import soliton.sbi.npcf.NpcfAmPolicyControl;
import soliton.sbi.nsmf.NsmfPduSession;
import soliton.sbi.nudm.NudmSubscriberDataManagement;
import soliton.sbi.nudm.NudmUeContextManagement;

/// The other functions, as far as an AMF needs them: real authentication vectors, scripted answers,
/// and a list of what was asked. A test sets `problem` by operation to make it refuse.
final class HomeNetwork
    implements NausfUeAuthentication,
        NudmUeContextManagement,
        NudmSubscriberDataManagement,
        NnssfNsSelection,
        NpcfAmPolicyControl,
        NsmfPduSession {
  static final Snssai SLICE = Snssai.of(1);
  static final Dnn INTERNET = new Dnn("internet");

  final List<String> asked = new ArrayList<>();
  final Map<String, SbiProblem> problems = new HashMap<>();
  final List<SmContextCreateData> created = new ArrayList<>();
  final List<SmContextUpdateData> updated = new ArrayList<>();
  final Map<Supi, AmfRegistration> serving = new HashMap<>();
  Supplier<CreateResult> onCreate = () -> new CreateResult.Created(new SmContextRef("sm1"));
  Runnable onRelease = () -> {};
  Supplier<UpdateResult> onUpdate = () -> new UpdateResult.Updated(null, null, null);
  boolean confirms = true;
  Octets autnMask = Octets.ofHex("00000000000000000000000000000000");
  Octets amfField = Octets.ofHex("8000");
  List<Snssai> allowed = List.of(SLICE);
  List<Snssai> rejectedInPlmn = List.of();
  AccessAndMobility subscription = subscription(List.of(), List.of(), null, false);
  @Nullable ResynchronizationInfo resynchronized;
  private final Map<String, FiveGAka.HomeVector> vectors = new HashMap<>();
  private final Map<String, Supi> authenticating = new HashMap<>();
  private long sequence = 32;

  static AccessAndMobility subscription(
      List<RatType> ratRestrictions,
      List<Tac> forbidden,
      @Nullable List<Tac> areas,
      boolean coreRestricted) {
    return new AccessAndMobility(
        null,
        new Ambr(BitRate.ofMegabits(1000), BitRate.ofMegabits(2000)),
        List.of(SLICE),
        List.of(SLICE),
        ratRestrictions,
        forbidden,
        areas,
        coreRestricted,
        null,
        Duration.ofMinutes(54));
  }

  Peers peers() {
    return new Peers(this, this, this, this, this, this);
  }

  long count(String operation) {
    return asked.stream().filter(operation::equals).count();
  }

  /// What was asked, and what it was asked about.
  void forget() {
    asked.clear();
    created.clear();
    updated.clear();
    serving.clear();
    vectors.clear();
    authenticating.clear();
  }

  private void ask(String operation) {
    asked.add(operation);
    SbiProblem problem = problems.get(operation);
    if (problem != null) {
      throw problem;
    }
  }

  @Override
  public UeAuthenticationContext authenticate(AuthenticationInfo request) {
    ask("authenticate");
    resynchronized = request.resynchronization();
    Supi supi =
        switch (request.supiOrSuci()) {
          case SubscriberIdentity.Permanent(Supi known) -> known;
          case SubscriberIdentity.Concealed(var suci) -> revealed(suci);
        };
    sequence += 32;
    String id = "auth" + sequence;
    FiveGAka.HomeVector vector =
        FiveGAka.vector(
            Milenage.ofOpc(Phone.K, Phone.OPC),
            Octets.ofHex("%032x".formatted(sequence * 77)),
            Octets.ofHex("%012x".formatted(sequence)),
            amfField,
            request.servingNetworkName());
    vectors.put(id, vector);
    authenticating.put(id, supi);
    return new UeAuthenticationContext(
        id,
        vector.rand(),
        masked(vector.autn()),
        KeyDerivation.hresStar(vector.rand(), vector.xresStar()));
  }

  private static Supi revealed(Suci suci) {
    String msin = new String(suci.schemeOutput().toArray(), StandardCharsets.US_ASCII);
    if (suci.scheme() != Suci.NULL_SCHEME || !msin.matches("[0-9]{3,10}")) {
      throw SbiProblem.of(404, "USER_NOT_FOUND");
    }
    return new Supi(suci.homeNetwork().mcc() + suci.homeNetwork().mnc() + msin);
  }

  private Octets masked(Octets autn) {
    byte[] octets = autn.toArray();
    for (int i = 0; i < octets.length; i++) {
      octets[i] ^= (byte) autnMask.at(i);
    }
    return Octets.adopt(octets);
  }

  @Override
  public ConfirmationResult confirm(String id, @Nullable Octets resStar) {
    ask(resStar == null ? "confirmFailure" : "confirm");
    FiveGAka.HomeVector vector = vectors.get(id);
    Supi supi = authenticating.get(id);
    if (resStar == null || !confirms || vector == null || supi == null) {
      return new ConfirmationResult.Failure();
    }
    return new ConfirmationResult.Success(
        supi, KeyDerivation.kSeaf(vector.kAusf(), World.SERVING_NETWORK));
  }

  @Override
  public void registerAmf(Supi supi, AmfRegistration registration) {
    ask("registerAmf");
    serving.put(supi, registration);
  }

  @Override
  public void deregisterAmf(Supi supi, Guami guami) {
    ask("deregisterAmf");
    serving.remove(supi);
  }

  @Override
  public @Nullable AmfRegistration amfOf(Supi supi) {
    return serving.get(supi);
  }

  @Override
  public void registerSmf(Supi supi, PduSessionId session, SmfRegistration registration) {}

  @Override
  public void deregisterSmf(Supi supi, PduSessionId session) {}

  @Override
  public AccessAndMobility accessAndMobility(Supi supi, Plmn servingNetwork) {
    ask("accessAndMobility");
    return subscription;
  }

  @Override
  public SmfSelection smfSelection(Supi supi) {
    ask("smfSelection");
    return new SmfSelection(Map.of(SLICE, List.of(new DnnInfo(INTERNET, true))));
  }

  @Override
  public SessionManagement sessionManagement(Supi supi, Snssai snssai, Dnn dnn) {
    throw SbiProblem.of(404, "DATA_NOT_FOUND");
  }

  @Override
  public String subscribe(Supi supi, ChangeListener listener) {
    ask("subscribe");
    return "subscription";
  }

  @Override
  public void unsubscribe(Supi supi, String subscriptionId) {
    ask("unsubscribe");
  }

  @Override
  public AuthorizedNetworkSliceInfo select(SliceInfoForRegistration request) {
    ask("select");
    return new AuthorizedNetworkSliceInfo(allowed, allowed, rejectedInPlmn, List.of());
  }

  @Override
  public AmPolicyAssociation create(AmPolicyRequest request) {
    ask("createPolicy");
    return new AmPolicyAssociation("policy", request.subscribedUeAmbr(), null);
  }

  @Override
  public void delete(String policyAssociationId) {
    ask("deletePolicy");
  }

  @Override
  public CreateResult createSmContext(SmContextCreateData request) {
    ask("createSmContext");
    created.add(request);
    return onCreate.get();
  }

  @Override
  public UpdateResult updateSmContext(SmContextRef context, SmContextUpdateData request) {
    ask("updateSmContext");
    updated.add(request);
    return onUpdate.get();
  }

  @Override
  public void releaseSmContext(SmContextRef context, SmContextReleaseData request) {
    ask("releaseSmContext");
    onRelease.run();
  }
}
