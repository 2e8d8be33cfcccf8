import type { Entry } from '../../review/entry/entry.ts';
import type { Chain } from '../../review/entry/chain.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { reviewWords } from '../../i18n/review-words.ts';
import type { ReviewPlan } from '../../project/file/review-plan.ts';
import type { Shown } from '../../state/shown/shown.ts';
import type { NeighbourhoodSheet } from '../../worker/neighbourhood-sheets.ts';
import type { BasisFingerprints } from '../../worker/basis-fingerprints.ts';
import { choiceText } from '../desk/choice-text.ts';
import type { Sight } from '../desk/desk-sight.ts';
import type { PrintedMap } from '../print/printed-map.ts';

/** What all sheets of one print have in common. */
export interface PaperInput {
  readonly shown: Shown;
  readonly language: Language;
  readonly plan: ReviewPlan;
  readonly prints: BasisFingerprints | undefined;
  /** The ends of all chains of the log. */
  readonly chains: readonly Chain[];
  readonly made: Date;
}

export interface SheetInput extends PaperInput {
  readonly sheet: NeighbourhoodSheet;
  /** What this person may see of its entries. */
  readonly sight: Sight;
  /** Whether an entry in force was decided on other areas or values. */
  readonly otherFigures: ReadonlySet<string>;
  /** The map on screen, where it shows this neighbourhood. */
  readonly picture?: PrintedMap;
}

export function reasonText({ plan, language }: PaperInput): (key: string) => string {
  return choiceText(plan.reasons, reviewWords(language).decision.reasonWords, language);
}

/** The end of the chain that an entry stands in; of a forked one the longest. */
export function chainOf(
  chains: readonly Chain[],
  { author, device }: Pick<Entry, 'author' | 'device'>,
): Chain | undefined {
  const own = chains.filter((chain) => chain.author === author && chain.device === device);
  return own.toSorted((one, other) => other.count - one.count)[0];
}

/** What an area is called: "Färberufer (250070110001)"; a key that the data do not have stands alone. */
export function areaNames({ shown }: Pick<PaperInput, 'shown'>, keys: readonly string[]): string {
  const { areas } = shown.dataset;
  const wanted = new Set(keys);
  const names = new Map<string, string>();
  for (const { id, name } of areas) if (wanted.has(id)) names.set(id, name);
  return keys
    .map((key) => {
      const name = names.get(key);
      return name === undefined || name === key ? key : `${name} (${key})`;
    })
    .join(', ');
}
