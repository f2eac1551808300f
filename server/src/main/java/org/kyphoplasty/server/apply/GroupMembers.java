package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Period;

/** The patients of a Group. */
public final class GroupMembers {
  private GroupMembers() {}

  /**
   * The patients that are members now, each once.
   *
   * @param most how many there may be
   * @throws UnprocessableEntityException if the group does not list patients, or too many
   */
  static List<IdType> patients(Group group, int most) {
    List<IdType> patients = patients(group);
    if (patients.size() > most) {
      throw new UnprocessableEntityException(
          "The Group has %d members, of which one call takes %d (kyphoplasty.apply.max-group-members)"
              .formatted(patients.size(), most));
    }
    return patients;
  }

  /**
   * The patients that are members now, each once, however many there are.
   *
   * @throws UnprocessableEntityException if the group does not list patients
   */
  public static List<IdType> patients(Group group) {
    if (!group.getActual() || group.getType() != Group.GroupType.PERSON) {
      throw new UnprocessableEntityException(
          "The Group must be an actual one (actual=true) of the type person, and list its members");
    }
    return group.getMember().stream()
        .filter(member -> !member.getInactive() && !hasEnded(member.getPeriod()))
        .map(GroupMembers::patient)
        .distinct()
        .toList();
  }

  private static boolean hasEnded(Period membership) {
    return membership.hasEnd() && membership.getEnd().before(new Date());
  }

  private static IdType patient(GroupMemberComponent member) {
    IdType id = new IdType(member.getEntity().getReference());
    if (!"Patient".equals(id.getResourceType()) || id.isAbsolute() || !id.isIdPartValid()) {
      throw new UnprocessableEntityException(
          "Every member of the Group must be a reference of the form Patient/[id]");
    }
    return id.toUnqualifiedVersionless();
  }
}
