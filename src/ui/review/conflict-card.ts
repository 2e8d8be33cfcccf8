import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../review/entry/entry.ts';
import type { Desk } from '../desk/desk.ts';
import type { Sight } from '../desk/desk-sight.ts';
import { extentText, type EntryTexts } from './entry-texts.ts';
import { momentShown } from '../sheets/moment-text.ts';

/** Where people have decided differently: what each says, side by side, and how it ends. Nothing else of a neighbourhood has it. */
export function conflictCard(
  desk: Desk,
  sight: Sight,
  texts: EntryTexts,
): TemplateResult | typeof nothing {
  if (sight.state !== 'in-conflict' || sight.isBlind) return nothing;
  const { conflict } = texts.words.people;
  const sides = sight.seen.filter(({ outcome }) => outcome !== 'deferred');
  return html`<section class="conflict" aria-labelledby="conflict">
    <h3 id="conflict">${conflict.title}</h3>
    <p class="small">${conflict.about} ${conflict.ends}</p>
    <div class="sides">${sides.map((entry) => side(desk, sight, entry, texts))}</div>
  </section>`;
}

function side(desk: Desk, { own }: Sight, entry: Entry, texts: EntryTexts): TemplateResult {
  const { words, language, reason } = texts;
  const { conflict } = words.people;
  const { author, at, outcome, reasons, note, office } = entry;
  const isOwn = entry === own;
  const extent = extentText(entry, texts);
  return html`<section class="side" data-side=${entry.id} aria-label=${author}>
    <h4><bdi>${author}</bdi></h4>
    <p class="small soft">${momentShown(at, language)}${isOwn ? ` · ${conflict.own}` : ''}</p>
    <dl class="small">
      ${row(conflict.outcome, words.decision.outcomes[outcome])}
      ${row(conflict.extent, extent.length === 0 ? conflict.byRule : extent.join('; '))}
      ${row(conflict.reasons, reasons.map(reason).join(', ') || conflict.none)}
      ${row(conflict.note, note || conflict.none)}
      ${office === '' ? nothing : row(conflict.office, office)}
    </dl>
    ${isOwn || entry.neighbourhood !== desk.key ? nothing : agreeButton(desk, entry, own, texts)}
  </section>`;
}

function row(label: string, text: string): TemplateResult {
  return html`<dt>${label}</dt>
    <dd><bdi>${text}</bdi></dd>`;
}

/** A party agrees with the other; a third person decides like one of them. */
function agreeButton(
  desk: Desk,
  entry: Entry,
  own: Entry | undefined,
  { words }: EntryTexts,
): TemplateResult {
  const { conflict } = words.people;
  const isParty = own !== undefined && own.outcome !== 'deferred';
  return html`<button type="button" data-agree @click=${() => desk.form.agreeWith(entry)}>
    ${isParty ? conflict.agree(entry.author) : conflict.likewise(entry.author)}
  </button>`;
}
