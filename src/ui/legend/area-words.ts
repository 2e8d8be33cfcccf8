import { answer, type Judgement } from '../../analysis/rule/judgement.ts';
import { undecidedReasonsOf } from '../../analysis/rule/undecided.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { Texts } from '../../i18n/de/de.ts';

/** An area in a few words: where it lies, and what the rule says of it. */

/** What the rule says: "markiert", "nicht markiert", or why it cannot be decided. */
export function areaState(
  dataset: Dataset,
  judgement: Judgement,
  area: number,
  texts: Texts,
): string {
  const reason = undecidedReasonsOf(dataset, judgement)(area);
  if (reason) return texts.undecided[reason][1];
  return judgement.flags[area] === answer.yes ? texts.answers.yes : texts.answers.no;
}

/** The name of the municipality of an area; one that is only a number is told with its kind: "Bezirk 01". */
export function municipalityWords(
  { areas, municipalityKind }: Pick<Dataset, 'areas' | 'municipalityKind'>,
  area: number,
  { units }: Texts,
): string | undefined {
  const name = areas[area]?.municipality;
  return name !== undefined && /^\d+$/.test(name) ? `${units[municipalityKind][0]} ${name}` : name;
}

/** "Gaswerkshöfe, Mitte: nicht markiert"; an area that has the name of its municipality has it once. */
export function choiceWords(dataset: Dataset, area: number, state: string, texts: Texts): string {
  const name = dataset.areas[area]?.name ?? '';
  const where = municipalityWords(dataset, area, texts);
  return texts.byKeys.chosen(name, where === name ? undefined : where, state);
}
