import { html, nothing, type TemplateResult } from 'lit';
import { decisionWords } from '../../i18n/decision-words.ts';
import { reviewWords } from '../../i18n/review-words.ts';
import { sheetWords } from '../../i18n/sheet-words.ts';
import type { Entry } from '../../review/entry/entry.ts';
import { dayText, momentShown } from './moment-text.ts';
import { choiceText } from '../desk/choice-text.ts';
import { areaNames, chainOf, reasonText, type SheetInput } from './sheet-input.ts';

/** The decisions on a sheet: those in force, as far as this person may see them. */

export function decisionPart(input: SheetInput): TemplateResult {
  const { sight, language } = input;
  const { decision: words, undecided } = sheetWords(language);
  const before = sight.earlier.length - sight.seen.length;
  return html`<h2>${words.title}</h2>
    ${
      sight.seen.length === 0 && !sight.isBlind
        ? html`<p class="undecided"><strong>${undecided}</strong></p>`
        : nothing
    }
    ${sight.isBlind ? html`<p>${words.blind}</p>` : nothing}
    ${sight.seen.map((entry) => entryBlock(entry, input))}
    ${before > 0 ? html`<p class="soft">${words.before(before)}</p>` : nothing}`;
}

function entryBlock(entry: Entry, input: SheetInput): TemplateResult {
  const { language, chains, otherFigures } = input;
  const { decision: words } = sheetWords(language);
  const { outcomes } = decisionWords(language);
  const chain = chainOf(chains, entry);
  return html`<div class="entry" data-entry=${entry.id}>
    <p class="what">
      <strong>${outcomes[entry.outcome]}</strong> ·
      <bdi>${words.line(entry.author, momentShown(entry.at, language))}</bdi>
    </p>
    ${otherFigures.has(entry.id) ? html`<p>${words.otherFigures}</p>` : nothing}
    <dl>
      ${linesOf(entry, input).map(
        ([term, text]) =>
          html`<dt>${term}</dt>
            <dd class="said"><bdi>${text}</bdi></dd>`,
      )}
      <dt>${words.id}</dt>
      <dd>
        <span class="hash">${entry.id}</span>${
          chain
            ? html`<br /><span class="hash"
                  >${words.chain(entry.seq, chain.head ?? '', chain.count)}</span
                >`
            : nothing
        }
      </dd>
    </dl>
  </div>`;
}

type Line = readonly [term: string, text: string];

/** What the entry says beside its outcome; what it does not say has no line. */
function linesOf(entry: Entry, input: SheetInput): readonly Line[] {
  const { language, plan } = input;
  const { decision: words } = sheetWords(language);
  const { fieldWords } = reviewWords(language).decision;
  const reason = reasonText(input);
  const field = choiceText(plan.fields, fieldWords, language);
  const { reasons, note, office, fields, links, until, second } = entry;
  const lines: Line[] = [
    ...extentLines(entry, input),
    [words.reasons, reasons.map(reason).join('; ')],
    [words.note, note],
    [words.office, office],
    [words.fields, fields.map(field).join(', ')],
    [words.links, links.join('\n')],
    [words.until, until === undefined ? '' : dayText(until, language)],
    [words.state, second ? words.second : ''],
  ];
  return lines.filter(([, text]) => text !== '');
}

/** Where another extent was decided, both: that of the rule as it was, and the one that was chosen. */
function extentLines({ members, extent = [], merged = [] }: Entry, input: SheetInput): Line[] {
  const { decision: words } = sheetWords(input.language);
  if (extent.length === 0 && merged.length === 0) return [];
  const parts = extent.map((part, at): Line => {
    const term = extent.length > 1 ? words.part(at + 1) : words.otherExtent;
    return [term, areaNames(input, part)];
  });
  return [
    [words.ruleExtent, areaNames(input, members)],
    ...parts,
    [words.merged, areaNames(input, merged)],
  ];
}
