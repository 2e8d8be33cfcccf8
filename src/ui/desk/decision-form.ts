import { isLink, type Entry } from '../../review/entry/entry.ts';
import type { ReviewChoice, ReviewOutcome } from '../../project/file/review-plan.ts';

/** What stands in the form of one card: nothing of it is an entry before it is saved, and nothing of it goes to the next card. */
export interface DecisionForm {
  readonly outcome: ReviewOutcome | undefined;
  /** Keys of the project's list. */
  readonly reasons: readonly string[];
  readonly note: string;
  readonly office: string;
  readonly fields: readonly string[];
  /** As typed: addresses apart by blanks or lines. */
  readonly links: string;
  /** "2027-03-01", or empty. */
  readonly until: string;
  /** A second opinion is asked for. */
  readonly second: boolean;
  /** By key of an area the part it belongs to, from 1; 0: to none. Only where that differs from the rule's extent. */
  readonly parts: Readonly<Record<string, number>>;
  /** Keys of further neighbourhoods that are taken in. */
  readonly merged: readonly string[];
}

export const emptyForm: DecisionForm = Object.freeze({
  outcome: undefined,
  reasons: [],
  note: '',
  office: '',
  fields: [],
  links: '',
  until: '',
  second: false,
  parts: {},
  merged: [],
});

/** What is still to be said before the decision can be saved. */
export type Lack = 'outcome' | 'reason' | 'extent' | 'links';

/** What the lacks depend on beside the form. */
export interface FormBasis {
  /** Keys of the areas under the rule. */
  readonly members: readonly string[];
  /** Whether at least one area stays marked under every neighbouring cut. */
  readonly isSteady: boolean;
}

export function lacksOf(form: DecisionForm, basis: FormBasis): readonly Lack[] {
  const { outcome } = form;
  if (outcome === undefined) return ['outcome'];
  const lacks: Lack[] = [];
  if (outcome === 'other-extent' && !hasOtherExtent(form, basis.members)) lacks.push('extent');
  if (needsReason(form, basis) && form.reasons.length === 0) lacks.push('reason');
  if (linksOf(form.links).some((link) => !isLink(link))) lacks.push('links');
  return lacks;
}

/** A reason is asked for unless the neighbourhood is confirmed and steady. */
export function needsReason({ outcome }: DecisionForm, { isSteady }: FormBasis): boolean {
  return outcome !== undefined && !(outcome === 'confirmed' && isSteady);
}

/** The keys of each part; without areas that belong to none. */
export function extentOf(
  { parts }: Pick<DecisionForm, 'parts'>,
  members: readonly string[],
): readonly (readonly string[])[] {
  const keys = [...new Set([...members, ...Object.keys(parts)])];
  const numbers = new Set(keys.map((key) => partIn(parts, members, key)).filter((one) => one > 0));
  return [...numbers]
    .sort((one, other) => one - other)
    .map((number) => keys.filter((key) => partIn(parts, members, key) === number));
}

/** The part an area belongs to: as stated, else members of the rule's extent to the first, others to none. */
export function partIn(
  parts: DecisionForm['parts'],
  members: readonly string[],
  key: string,
): number {
  return Object.hasOwn(parts, key) ? (parts[key] ?? 0) : members.includes(key) ? 1 : 0;
}

/** The form with an area in another part; a part that the rule gives it is not stated. */
export function withPart(
  form: DecisionForm,
  members: readonly string[],
  key: string,
  part: number,
): DecisionForm {
  const { [key]: _before, ...others } = form.parts;
  const byRule = members.includes(key) ? 1 : 0;
  return { ...form, parts: part === byRule ? others : { ...others, [key]: part } };
}

export function hasOtherExtent(form: DecisionForm, members: readonly string[]): boolean {
  if (form.merged.length > 0) return true;
  const [only = [], ...further] = extentOf(form, members);
  if (further.length > 0) return true;
  // Whatever its number, one part of all areas of the rule is the rule's extent.
  const hasAll = only.length === members.length && members.every((key) => only.includes(key));
  return only.length > 0 && !hasAll;
}

/** What was typed as addresses. */
export function linksOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((link) => link !== '');
}

/** The form as an entry has left it: to be changed. */
export function formOf(entry: Entry): DecisionForm {
  const { outcome, reasons, note, office, fields, links, until = '', second = false } = entry;
  const parts: Record<string, number> = {};
  entry.extent?.forEach((keys, place) => {
    for (const key of keys) if (place > 0 || !entry.members.includes(key)) parts[key] = place + 1;
  });
  const kept = new Set(entry.extent?.flat() ?? entry.members);
  for (const key of entry.members) if (!kept.has(key)) parts[key] = 0;
  return {
    outcome: outcome === 'withdrawn' ? undefined : outcome,
    reasons,
    note,
    office,
    fields,
    links: links.join('\n'),
    until,
    second,
    parts,
    merged: entry.merged ?? [],
  };
}

/** A kept draft, as far as it can be read. */
export function readForm(content: unknown): DecisionForm | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  const isSame = (name: keyof DecisionForm): boolean => {
    const [one, other] = [emptyForm[name], (content as Partial<DecisionForm>)[name]];
    return (
      name === 'outcome' ||
      (typeof one === typeof other && Array.isArray(one) === Array.isArray(other))
    );
  };
  const names = Object.keys(emptyForm) as (keyof DecisionForm)[];
  return names.every(isSame) ? (content as DecisionForm) : undefined;
}

/** Whether there is something in it that would be a pity to lose. */
export function isTouched(form: DecisionForm): boolean {
  return JSON.stringify(form) !== JSON.stringify(emptyForm);
}

/** The choices that there are, and those chosen that are no more: what an entry was given stays in sight, and can be taken away. */
export function withFormer(
  choices: readonly ReviewChoice[],
  chosen: readonly string[],
): readonly Pick<ReviewChoice, 'key'>[] {
  const known = new Set(choices.map(({ key }) => key));
  return [...choices, ...chosen.filter((key) => !known.has(key)).map((key) => ({ key }))];
}

/** The list with the key, or without it where it was in it. */
export function toggled(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key];
}
