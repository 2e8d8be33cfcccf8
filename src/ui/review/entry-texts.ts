import { reviewWords, type ReviewWords } from '../../i18n/review-words.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { localText } from '../../i18n/texts.ts';
import type { Entry } from '../../review/entry/entry.ts';
import { indexOfArea } from '../../state/shown/chosen.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { choiceText } from '../desk/choice-text.ts';
import type { Desk } from '../desk/desk.ts';
import { rowsIn } from '../desk/desk-view.ts';

/** What entries say, in words: their keys are those of the project and of its areas. */
export interface EntryTexts {
  readonly words: ReviewWords;
  readonly language: Language;
  /** A reason of the project's list; one that is no longer in it is shown as it is. */
  readonly reason: (key: string) => string;
  readonly indicator: (id: string) => string;
  /** Names of areas, one after the other; a key where these data have no such area. */
  readonly areas: (keys: readonly string[]) => string;
  readonly neighbourhoods: (keys: readonly string[]) => string;
}

export function entryTexts(desk: Desk, language: Language): EntryTexts {
  const words = reviewWords(language);
  const { dataset } = desk.card?.shown ?? {};
  const rows = rowsIn(desk.list);
  const nameOf = (key: string): string => rows.get(key)?.cluster.name ?? key;
  return {
    words,
    language,
    reason: choiceText(desk.plan.reasons, words.decision.reasonWords, language),
    indicator: (id) => {
      const label = dataset?.indicators.find((one) => one.id === id)?.label;
      return label ? localText(language, label) : id;
    },
    areas: (keys) => keys.map((key) => areaName(dataset, key)).join(', '),
    neighbourhoods: (keys) => keys.map(nameOf).join(', '),
  };
}

function areaName(dataset: Dataset | undefined, key: string): string {
  const place = dataset && indexOfArea(dataset, key);
  return (place === undefined ? undefined : dataset?.areas[place]?.name) ?? key;
}

/** The extent that an entry gives its neighbourhood; undefined where it is that of the rule. */
export function extentText(entry: Entry, { words, areas, neighbourhoods }: EntryTexts): string[] {
  const { conflict } = words.people;
  const { extent, merged = [], members } = entry;
  const kept = new Set(extent?.flat() ?? members);
  const out = members.filter((key) => !kept.has(key));
  const own = new Set(members);
  const added = [...kept].filter((key) => !own.has(key));
  return [
    ...(out.length > 0 ? [conflict.without(areas(out))] : []),
    ...(added.length > 0 ? [conflict.plus(areas(added))] : []),
    ...((extent?.length ?? 0) > 1 ? [conflict.parts(extent?.length ?? 0)] : []),
    ...(merged.length > 0 ? [conflict.merged(neighbourhoods(merged))] : []),
  ];
}
