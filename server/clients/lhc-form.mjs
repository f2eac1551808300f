// A form as LHC-Forms shows it, used as somebody at the keyboard would.
import { BASE } from './browser.mjs';

export class LhcForm {
  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(10_000);
  }

  /** Shows a questionnaire with its answers to choose from in a language, and with a response if there is one. */
  async show(questionnaire, language, response) {
    await this.page.evaluate(
      async ([base, definition, displayLanguage, answers]) => {
        const client = FHIR.client(base);
        const inLanguage = ({ url, ...rest }) => client.request({ url: `${url}&displayLanguage=${displayLanguage}`, ...rest });
        LForms.Util.setFHIRContext({ request: inLanguage }, { patient: { resourceType: 'Patient' } });
        delete LForms._valueSetAnswerCache;
        let form = LForms.Util.convertFHIRQuestionnaireToLForms(definition, 'R4');
        if (answers) form = LForms.Util.mergeFHIRDataIntoLForms(answers, form, 'R4');
        await LForms.Util.addFormToPage(form, 'form');
      },
      [BASE, questionnaire, language, response],
    );
  }

  /** Whether a question, or a text, is on the page. */
  isThere(linkId) {
    return this.#item(linkId).isVisible();
  }

  /** Answers a question in the way that it asks for. */
  async fill(linkId, answers) {
    const item = this.#item(linkId);
    const choices = item.locator('label.lhc-answer, label[nz-checkbox]');
    const list = item.locator('lhc-item-choice-autocomplete input');
    const date = item.locator('nz-date-picker input');
    for (const answer of answers) {
      if (await choices.count()) {
        await choices.getByText(answer, { exact: true }).click();
      } else if (await list.count()) {
        await list.click();
        await this.page.locator('#completionOptions li', { hasText: answer }).first().click();
      } else if (await date.count()) {
        await date.fill(answer);
        await date.press('Enter');
      } else {
        await item.locator('input, textarea').first().fill(answer);
      }
    }
  }

  /** What the page shows as the answer: text, and the names of what is chosen. */
  answer(linkId) {
    return this.#item(linkId).evaluate((item) =>
      [
        ...[...item.querySelectorAll('input[type=text], input:not([type]), textarea')].map(({ value }) => value),
        ...[...item.querySelectorAll('label:has(input:checked), .autocomp_selected li')].map((e) => e.textContent.trim()),
      ].join(' '),
    );
  }

  /** Waits until the form has worked an answer out. */
  async waitFor(linkId, expected) {
    const deadline = Date.now() + 5000;
    while ((await this.answer(linkId)) !== expected) {
      if (Date.now() > deadline) throw new Error(`${linkId} is '${await this.answer(linkId)}', not '${expected}'`);
      await this.page.waitForTimeout(50);
    }
  }

  /** All that the page shows as text. */
  text() {
    return this.page.locator('#form').innerText();
  }

  /** The response that the renderer makes of what is on the page. */
  response(patientId) {
    return this.page.evaluate(
      (id) => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', '#form', { subject: { resourceType: 'Patient', id } }),
      patientId,
    );
  }

  #item(linkId) {
    return this.page.locator(`[id^="item-${linkId}/"]`).first();
  }
}
