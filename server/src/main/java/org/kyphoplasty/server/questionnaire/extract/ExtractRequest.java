package org.kyphoplasty.server.questionnaire.extract;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.questionnaire.form.Form;
import org.kyphoplasty.server.questionnaire.form.ResponseNode;

/**
 * A checked request to extract a response.
 *
 * @param form the questionnaire that it answers
 * @param response the response; completed, and valid
 * @param answers the response beside the questionnaire
 * @param identity what tells this response from every other
 * @param reference the response as it is stored here, or null
 * @param stored finds a stored resource; refuses one that was deleted as gone
 * @param earlier what was extracted of this response before, by type and identifier
 */
public record ExtractRequest(
    Form form,
    QuestionnaireResponse response,
    ResponseNode answers,
    String identity,
    @Nullable String reference,
    Function<IdType, Optional<Resource>> stored,
    Map<String, Resource> earlier) {}
