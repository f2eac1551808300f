package org.kyphoplasty.server.apply.request;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;

/**
 * Requests as ActivityDefinitions define them, in two steps: what the definition says is made once
 * and copied, what the call says is filled in.
 */
public final class Requests {
  private static final Map<ActivityDefinitionKind, RequestKind<?>> KINDS =
      new EnumMap<>(
          Map.of(
              ActivityDefinitionKind.APPOINTMENT, new AppointmentKind(),
              ActivityDefinitionKind.COMMUNICATIONREQUEST, new CommunicationRequestKind(),
              ActivityDefinitionKind.DEVICEREQUEST, new DeviceRequestKind(),
              ActivityDefinitionKind.MEDICATIONREQUEST, new MedicationRequestKind(),
              ActivityDefinitionKind.SERVICEREQUEST, new ServiceRequestKind(),
              ActivityDefinitionKind.TASK, new TaskKind()));

  private Requests() {}

  /** Whether this kind of request can be made. */
  public static boolean supports(ActivityDefinition activity) {
    return activity.hasKind() && KINDS.containsKey(activity.getKind());
  }

  /** The kinds of requests that can be made, by their codes. */
  public static Set<String> supported() {
    return KINDS.keySet().stream()
        .map(ActivityDefinitionKind::toCode)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The elements of a definition that its kind of request has no place for. */
  public static List<String> losses(ActivityDefinition activity) {
    return Losses.of(activity);
  }

  /**
   * All that the definition says about its request; to be copied and {@linkplain #fill filled in}.
   *
   * @throws IllegalArgumentException if the kind is not supported
   */
  public static DomainResource prototype(ActivityDefinition activity) {
    RequestKind<?> kind = KINDS.get(activity.getKind());
    if (kind == null) {
      throw new IllegalArgumentException("Unsupported kind " + activity.getKind());
    }
    DomainResource request = kind.prototype(activity);
    Descriptions.add(request, activity);
    activity.getExtension().stream()
        .filter(Requests::isAboutTheCare)
        .forEach(request::addExtension);
    if (activity.hasProfile()) {
      request.getMeta().addProfile(activity.getProfile());
    }
    return request;
  }

  /** Writes what the call says into a request. */
  public static void fill(DomainResource request, RequestContext context) {
    KINDS.values().forEach(kind -> kind.fillIfOwn(request, context));
  }

  /** The canonical of a definition with its version. */
  static CanonicalType canonical(ActivityDefinition activity) {
    return new CanonicalType(
        activity.hasVersion()
            ? activity.getUrl() + "|" + activity.getVersion()
            : activity.getUrl());
  }

  /**
   * Whether an extension of a definition says something on the care, and so travels with it. Those
   * of HL7 and the statements that a definition encodes describe the definition, which results
   * name; an action of a result, which names none, tells its statements itself.
   */
  public static boolean isAboutTheCare(Extension extension) {
    return !extension.getUrl().startsWith("http://hl7.org/")
        && !extension.getUrl().endsWith("/StructureDefinition/encodes");
  }
}
