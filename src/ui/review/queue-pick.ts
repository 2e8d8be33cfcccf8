import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import type { ReviewWords } from '../../i18n/review-words.ts';
import { neighbourhoodStates } from '../../review/standing/state-of-entries.ts';
import { isIn, taskLists, type QueueList, type QueuePick } from '../desk/desk-lists.ts';
import type { Sight } from '../desk/desk-sight.ts';

/** What may be picked out of the queue, with the number of neighbourhoods of each. */

interface PickInput {
  readonly pick: QueuePick;
  readonly sights: readonly Sight[];
  readonly lands: readonly string[];
  readonly words: ReviewWords;
  readonly language: Language;
  readonly handle: (pick: QueuePick) => void;
}

type Option = readonly [value: string, text: string];

export function queuePick(input: PickInput): TemplateResult {
  const { pick, lands, words, handle } = input;
  const { queue } = words;
  return html`<div class="filters">
    ${lists(input)}
    ${
      lands.length > 1
        ? html`<select
            title=${queue.land}
            aria-label=${queue.land}
            @change=${(event: Event) => handle({ ...pick, land: valueOf(event) })}
          >
            ${options([['', queue.allLands], ...lands.map((one): Option => [one, one])], pick.land)}
          </select>`
        : nothing
    }
  </div>`;
}

function lists({ pick, sights, words, language, handle }: PickInput): TemplateResult {
  const { queue, people } = words;
  const all = [...taskLists, ...neighbourhoodStates];
  const counted = (lists: readonly QueueList[], names: Readonly<Record<string, string>>) =>
    lists.flatMap((list): Option[] => {
      const number = sights.filter((sight) => isIn(list, sight)).length;
      if (number === 0 && list !== pick.list) return [];
      return [[list, `${names[list]} (${formatNumber(language, number)})`]];
    });
  const whole: Option = ['', `${queue.showAll} (${formatNumber(language, sights.length)})`];
  return html`<select
    title=${queue.show}
    aria-label=${queue.show}
    @change=${(event: Event) =>
      handle({ ...pick, list: all.find((list) => list === valueOf(event)) ?? '' })}
  >
    ${options([whole], pick.list)}
    <optgroup label=${people.tasks}>
      ${options(counted(taskLists, people.lists), pick.list)}
    </optgroup>
    <optgroup label=${people.states}>
      ${options(counted(neighbourhoodStates, queue.states), pick.list)}
    </optgroup>
  </select>`;
}

function options(all: readonly Option[], chosen: string): TemplateResult[] {
  return all.map(
    ([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
  );
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
