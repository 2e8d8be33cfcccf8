import { html, nothing, type TemplateResult } from 'lit';
import type { NeighbourhoodFacts } from '../../analysis/neighbourhoods/neighbourhood-facts.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatDate } from '../../i18n/numbers/numbers.ts';
import { decisionWords } from '../../i18n/decision-words.ts';
import { sheetWords } from '../../i18n/sheet-words.ts';
import { textsOf } from '../../i18n/texts.ts';
import { ruleInWords } from '../../export/rule-in-words.ts';
import {
  absentLines,
  conditionRow,
  pastLines,
  type FactsInput,
} from '../area/neighbourhood-fact-rows.ts';
import { neighbourhoodFacts as whereabouts, quarterTable } from '../area/neighbourhood-text.ts';
import { shiftTable } from '../area/shift-table.ts';
import { programVersion } from '../desk/program-version.ts';
import type { PrintedMap } from '../print/printed-map.ts';
import { indicatorLine, sourcesLine } from '../print/sheet-lines.ts';
import { drawingFigure } from './drawing-figure.ts';
import { decisionPart } from './entry-block.ts';
import type { PaperInput, SheetInput } from './sheet-input.ts';

/** The evidence of one neighbourhood on one page; only the areas of a large one go on to the next. */

/** So many lines of areas and decisions stand on the first page below all else. */
const mostLines = 14;
/** Signs of a note in a line. */
const lineLength = 110;

/** Whether the areas stand on the first page: it has room for few, and for fewer beside long or several decisions. */
function isShort({ cluster }: NeighbourhoodFacts, { sight }: SheetInput): boolean {
  const entries = sight.seen.map(({ note, extent }) => {
    return 5 + Math.floor(note.length / lineLength) + 2 * (extent?.length ?? 0);
  });
  return cluster.areas.length + entries.reduce((sum, one) => sum + one, 0) <= mostLines;
}

export function evidenceSheet(input: SheetInput): TemplateResult {
  const { sheet, language, shown } = input;
  const words = sheetWords(language);
  const { facts } = sheet;
  const round = shown.round.id === '' ? nothing : html`<span>${words.round(shown.round.id)}</span>`;
  return html`<p class="line">
      <span>${words.kind} · ${words.review}</span><span><bdi>${shown.dataset.title}</bdi></span
      >${round}
    </p>
    ${facts ? known(facts, input) : unknown(input)} ${foot(input)}
    ${facts && !isShort(facts, input) ? annex(facts, input) : nothing}`;
}

/** A neighbourhood that the rule does not have: its decisions alone. */
function unknown(input: SheetInput): TemplateResult {
  const { gone } = sheetWords(input.language);
  return html`<div class="head">
      <h1><bdi>${input.sheet.key}</bdi></h1>
      ${stateBox(input)}
    </div>
    <p>${gone}</p>
    ${decisionPart(input)}`;
}

function known(facts: NeighbourhoodFacts, input: SheetInput): TemplateResult {
  const { sheet, language, shown, picture } = input;
  const texts = textsOf(language);
  const words = sheetWords(language);
  const { cluster } = facts;
  const { dataset, round, result } = shown;
  const name = nameOf(facts, language);
  const factsInput: FactsInput = {
    dataset,
    round,
    analysis: result.analysis,
    rule: result.judgement.question.rule,
    language,
  };
  const parts: Parts = {
    place: html`<h2>${words.map.title}</h2>
      ${drawingFigure(sheet.drawing, name, words.map, language)}`,
    conditions: html`${conditions(facts, factsInput)}
      <p>
        <strong>${words.rule}:</strong> ${ruleInWords(dataset, result, factsInput.rule, language)}
      </p>`,
    steadiness: steadiness(facts, factsInput),
    others: html`${lines(texts.neighbourhood.absent.title, absentLines(facts, factsInput))}
    ${facts.rounds.map((one) =>
      lines(texts.neighbourhood.past.title(one.round), pastLines(one, facts, factsInput)),
    )}`,
  };
  const size = words.size(cluster.areas.length, texts.people(cluster.population));
  return html`<div class="head">
      <div>
        <h1><bdi>${name}</bdi></h1>
        <p>${whereabouts(cluster, dataset, texts)} · ${size}</p>
      </div>
      ${stateBox(input)}
    </div>
    ${picture && picture.address !== '' ? beside(parts, picture, input) : alone(parts)}
    ${
      isShort(facts, input)
        ? html`<h2>${words.areas.title(cluster.areas.length)}</h2>
            ${quarters(facts, input)}`
        : html`<p class="soft">${words.annexHint}</p>`
    }
    ${decisionPart(input)}`;
}

function nameOf({ cluster }: Pick<NeighbourhoodFacts, 'cluster'>, language: Language): string {
  return textsOf(language).study.clusters.named(cluster.name, cluster.others);
}

function stateBox({ sight, language }: SheetInput): TemplateResult {
  const { states, outcomes } = decisionWords(language);
  const { undecided } = sheetWords(language);
  const { state, outcome } = sight;
  const isDecided = outcome !== undefined && (state === 'settled' || state === 'agreed');
  const text = isDecided ? `${states[state]}: ${outcomes[outcome]}` : states[state];
  return html`<p class="state" data-state=${state}>${state === 'open' ? undecided : text}</p>`;
}

interface Parts {
  readonly place: TemplateResult;
  readonly conditions: TemplateResult;
  readonly steadiness: TemplateResult;
  /** What is missing, and the other rounds. */
  readonly others: TemplateResult;
}

function alone({ place, conditions: first, steadiness: second, others }: Parts): TemplateResult {
  return html`<div class="columns">
    <div>${place} ${second}</div>
    <div>${first} ${others}</div>
  </div>`;
}

/** With the map on screen beside the drawing. */
function beside(
  { place, conditions: first, steadiness: second, others }: Parts,
  picture: PrintedMap,
  input: SheetInput,
): TemplateResult {
  return html`<div class="columns">
      <div>${place}</div>
      <div>${screenMap(picture, input)}</div>
    </div>
    <div class="columns">
      <div>${first}</div>
      <div>${second} ${others}</div>
    </div>`;
}

function screenMap(
  { address, width, height, credit }: PrintedMap,
  { shown, language, sheet }: SheetInput,
): TemplateResult {
  const words = sheetWords(language).map;
  const { decided } = textsOf(language).frame;
  const colours = shown.paint === 'decisions' ? decided.title : indicatorLine(shown, language);
  return html`<h2>${words.screen}</h2>
    <figure>
      <img src=${address} width=${width} height=${height} alt=${words.alternative(sheet.key)} />
      <figcaption>
        ${words.colours(colours)}${credit === undefined ? nothing : ` · ${credit}`}
      </figcaption>
    </figure>`;
}

/** Every condition by itself: lowest, mean, highest value and the cut. */
function conditions(facts: NeighbourhoodFacts, input: FactsInput): TemplateResult {
  const { why } = textsOf(input.language).neighbourhood;
  const words = sheetWords(input.language);
  const rows = facts.conditions.map((one) => conditionRow(one, facts, input));
  return html`<h2>${why.title}</h2>
    <table class="conditions">
      <thead>
        <tr>
          <th scope="col">${words.condition}</th>
          ${[why.lowest, why.mean, why.highest, why.cut].map(
            (head) => html`<th scope="col" class="number">${head}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ label, lowest, mean, highest, cut }) =>
            html`<tr>
              <th scope="row">${label}</th>
              ${[lowest, mean, highest, cut].map((cell) => html`<td class="number">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${rows.map(({ label, context }) => html`<p class="soft">${label}: ${context}</p>`)}`;
}

function lines(title: string, all: readonly string[]): TemplateResult {
  return html`<h2>${title}</h2>
    ${all.map((line) => html`<p>${line}</p>`)}`;
}

function steadiness(facts: NeighbourhoodFacts, input: FactsInput): TemplateResult {
  const { shifts: words } = textsOf(input.language).neighbourhood;
  const all = facts.cluster.areas.length;
  const hasUntested = facts.shifts.some(({ stay }) => stay.flat().includes(undefined));
  return html`<h2>${words.title}</h2>
    <p>${words.sentence(facts.steadiness.steady, all)}</p>
    <div class="shift-tables">${facts.shifts.map((table) => shiftTable(table, all, input))}</div>
    ${hasUntested ? html`<p class="soft">${words.untestedMeans}</p>` : nothing}`;
}

/** Its areas with the numbers they have on the map. */
function quarters(facts: NeighbourhoodFacts, input: SheetInput): TemplateResult {
  const { shown, language } = input;
  const { dataset, round, result } = shown;
  const { quarters: heads } = textsOf(language).neighbourhood;
  const words = sheetWords(language).areas;
  const table = quarterTable(facts.cluster, { dataset, round, result, language });
  return html`<table class="quarters">
    <thead>
      <tr>
        <th scope="col" class="number">${words.number}</th>
        <th scope="col">${heads.name}</th>
        <th scope="col">${words.key}</th>
        <th scope="col" class="number">${heads.people}</th>
        ${table.heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${table.rows.map(
        ({ area, name, people, values }, at) =>
          html`<tr>
            <td class="number">${at + 1}</td>
            <th scope="row"><bdi>${name}</bdi></th>
            <td>${dataset.areas[area]?.id ?? ''}</td>
            <td class="number">${people}</td>
            ${values.map((value) => html`<td class="number">${value}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The areas of a large neighbourhood on pages of their own. */
function annex(facts: NeighbourhoodFacts, input: SheetInput): TemplateResult {
  const words = sheetWords(input.language);
  const title = words.annex(nameOf(facts, input.language));
  return html`<div class="annex">
    <p class="line">
      <span>${words.kind} · <bdi>${title}</bdi></span
      ><span>${facts.cluster.key}</span>
    </p>
    ${quarters(facts, input)}
  </div>`;
}

/** What all of it stands on. */
export function foot(input: PaperInput): TemplateResult {
  const { shown, language, prints, made } = input;
  const { foot: words } = sheetWords(language);
  const sources = sourcesLine(shown, language);
  const { fictional } = shown.dataset;
  return html`<div class="foot">
    <p><strong>${words.prints}</strong></p>
    <dl>
      ${(['project', 'data', 'rule'] as const).map(
        (name) =>
          html`<dt>${words[name]}</dt>
            <dd class="hash">${prints?.[name] ?? words.notKnown}</dd>`,
      )}
    </dl>
    <p>
      ${words.program(programVersion)} ·
      ${words.made(formatDate(language, made))}${sources === undefined ? nothing : html` · <bdi>${sources}</bdi>`}
      ${fictional ? html` · <strong>${textsOf(language).fictionalBand}</strong>` : nothing}
    </p>
  </div>`;
}
