import { html, nothing, type TemplateResult } from 'lit';
import { decisionWords } from '../../i18n/decision-words.ts';
import { formatNumber, formatValue } from '../../i18n/numbers/numbers.ts';
import { sheetWords } from '../../i18n/sheet-words.ts';
import { textsOf } from '../../i18n/texts.ts';
import { judgedOutcomes } from '../../review/agreement/independent-judgements.ts';
import type { Progress } from '../../review/standing/progress.ts';
import { neighbourhoodStates } from '../../review/standing/state-of-entries.ts';
import { foot } from './evidence-sheet.ts';
import { dayText } from './moment-text.ts';
import type { DecidedRow, ReportFacts, ReportInput } from './report-input.ts';

/** A review on paper: how it was done, how far it is, what was decided, and by what one can tell that it is whole. */

/** @param shownRows so many of the decisions are drawn: the others come with the next call */
export function reviewReport(
  input: ReportInput,
  facts: ReportFacts,
  shownRows = facts.decided.length,
): TemplateResult {
  const { shown, language, head } = input;
  const { report: words } = sheetWords(language);
  const { fictional, title } = shown.dataset;
  return html`<p class="line">
      <span>${words.title} · ${sheetWords(language).review}</span><span><bdi>${title}</bdi></span>
    </p>
    <h1><bdi>${title}</bdi></h1>
    <p><bdi>${words.by(head.author, dayText(head.begun, language))}</bdi></p>
    ${fictional ? html`<p class="band">${textsOf(language).fictionalBand}</p>` : nothing}
    ${method(input)} ${progressPart(facts, input)} ${agreementPart(facts, input)}
    <h2>${words.conflicts}</h2>
    ${
      facts.conflicts.length === 0
        ? html`<p>${words.noConflicts}</p>`
        : decisionTable(facts.conflicts, input)
    }
    <h2>${words.decisions}</h2>
    <p>
      ${words.decisionsAre(facts.decided.length + facts.conflicts.length, facts.progress.total)}
    </p>
    ${facts.hidden > 0 ? html`<p>${words.hidden(facts.hidden)}</p>` : nothing}
    ${facts.decided.length > 0 ? decisionTable(facts.decided.slice(0, shownRows), input) : nothing}
    ${chainPart(input)} ${signatures(input)} ${foot(input)}`;
}

function method({ language, plan, head, shown }: ReportInput): TemplateResult {
  const words = sheetWords(language);
  const { report } = words;
  const { share, seed, notSteady } = plan.fourEyes;
  const isSecond = share > 0 || notSteady;
  const { keys, fingerprint } = head.queue;
  return html`<h2>${report.method}</h2>
    ${report.methodText.map((text) => html`<p>${text}</p>`)}
    <p>
      ${share > 0 ? report.fourEyes(share, seed) : nothing}
      ${notSteady ? report.notSteady : nothing} ${isSecond ? nothing : report.oneSuffices}
      ${isSecond && plan.blind ? report.blind : nothing}
    </p>
    <h2>${report.basis}</h2>
    <p><strong>${words.rule}:</strong> ${head.rule.words}</p>
    ${shown.round.id === '' ? nothing : html`<p>${words.round(head.round)}</p>`}
    <p>${report.queue}: ${report.queueText(keys.length, fingerprint)}</p>`;
}

/** Per Land, and the sum of it. */
function progressPart({ progress }: ReportFacts, { language }: ReportInput): TemplateResult {
  const { report: words } = sheetWords(language);
  const { states } = decisionWords(language);
  const row = (name: string, { byState, total }: Progress): TemplateResult =>
    html`<tr>
      <th scope="row"><bdi>${name}</bdi></th>
      ${neighbourhoodStates.map((id) => html`<td class="number">${formatNumber(language, byState[id])}</td>`)}
      <td class="number">${formatNumber(language, total)}</td>
    </tr>`;
  const lands = [...progress.lands].filter(() => progress.lands.size > 1);
  return html`<h2>${words.progress}</h2>
    <table class="progress">
      <thead>
        <tr>
          <th scope="col">${lands.length > 0 ? words.land : nothing}</th>
          ${neighbourhoodStates.map((id) => html`<th scope="col" class="number">${states[id]}</th>`)}
          <th scope="col" class="number">${words.total}</th>
        </tr>
      </thead>
      <tbody>
        ${lands.map(([land, one]) => row(land === '' ? words.withoutLand : land, one))}
        ${row(words.total, progress)}
      </tbody>
    </table>`;
}

function agreementPart({ agreement }: ReportFacts, { language }: ReportInput): TemplateResult {
  const { report: words } = sheetWords(language);
  const { pairs, neighbourhoods, people, percent, kappa, ac1, alpha } = agreement;
  if (pairs === 0)
    return html`<h2>${words.agreement}</h2>
      <p>${words.noPairs}</p>`;
  const figure = (value: number | undefined): string =>
    value === undefined ? words.unknown : formatNumber(language, value, 2);
  const share =
    percent === undefined ? words.unknown : formatValue(language, percent, 'percent', 1);
  const rows = [
    [words.percent, share, words.percentMeans],
    [words.kappa, figure(kappa), words.kappaMeans],
    [words.ac1, figure(ac1), words.ac1Means],
    ...(people.length > 2 ? [[words.alpha, figure(alpha), words.alphaMeans] as const] : []),
  ] as const;
  return html`<h2>${words.agreement}</h2>
    <p>${words.pairs(pairs, neighbourhoods, people.join(', '))}</p>
    <table class="agreement">
      <tbody>
        ${rows.map(
          ([name, value, means]) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="number">${value}</td>
              <td>${means}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${pairTable(agreement.table, language)}`;
}

function pairTable(
  table: ReportFacts['agreement']['table'],
  language: ReportInput['language'],
): TemplateResult {
  const { outcomes } = decisionWords(language);
  return html`<table class="pairs">
    <caption>
      ${sheetWords(language).report.table}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${judgedOutcomes.map((id) => html`<th scope="col" class="number">${outcomes[id]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${judgedOutcomes.map(
        (id, at) =>
          html`<tr>
            <th scope="row">${outcomes[id]}</th>
            ${table[at]?.map((pairs) => html`<td class="number">${formatNumber(language, pairs)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function decisionTable(rows: readonly DecidedRow[], { language }: ReportInput): TemplateResult {
  const { heads } = sheetWords(language).report;
  return html`<table class="decisions">
    <thead>
      <tr>
        <th scope="col" class="narrow">${heads.key}</th>
        <th scope="col">${heads.name}</th>
        <th scope="col" class="narrow">${heads.outcome}</th>
        <th scope="col">${heads.reasons}</th>
        <th scope="col" class="middle">${heads.who}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ key, name, outcome, reasons, who }) =>
          html`<tr>
            <td>${key}</td>
            <th scope="row"><bdi>${name}</bdi></th>
            <td>${outcome}</td>
            <td><bdi>${reasons}</bdi></td>
            <td><bdi>${who}</bdi></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Only number and last entry of every chain show an end that was cut off. */
function chainPart({ language, chains, entries }: ReportInput): TemplateResult {
  const { report: words } = sheetWords(language);
  const { chainHeads: heads } = words;
  return html`<h2>${words.chains}</h2>
    <p>${words.log(entries)}</p>
    <table class="chains">
      <thead>
        <tr>
          <th scope="col">${heads.author}</th>
          <th scope="col">${heads.device}</th>
          <th scope="col" class="number">${heads.entries}</th>
          <th scope="col">${heads.head}</th>
        </tr>
      </thead>
      <tbody>
        ${chains.map(
          ({ author, device, count, head }) =>
            html`<tr>
              <th scope="row"><bdi>${author}</bdi></th>
              <td class="hash">${device}</td>
              <td class="number">${formatNumber(language, count)}</td>
              <td class="hash">${head}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p>${words.chainsMean}</p>`;
}

/** The person of the review and a second one. */
function signatures({ language }: ReportInput): TemplateResult {
  const { report: words } = sheetWords(language);
  const lines = [words.place, words.signature, words.place, words.signature];
  return html`<h2>${words.signatures}</h2>
    <div class="lines">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
}
