import { longestName } from '../../areas/excerpt.ts';
import { max } from 'd3-array';
import { agsForm } from '../keys/ags-form.ts';
import { editDistance } from '../result/nearest-names.ts';
import { nameForm } from '../keys/name-form.ts';

/** A row or an area that found no counterpart, by its key and what it is called. */
export interface Unmatched {
  readonly key: string;
  readonly name?: string;
}

/**
 * A match that a person may accept; nothing is joined by it. `distance` is from 0 (equal once written alike) to 1
 * (nothing in common): the letters to change, as a part of the longer name.
 */
export interface MatchProposal {
  readonly tableKey: string;
  /** Empty where the row belongs to another year's list of areas. */
  readonly areaKeys: readonly string[];
  readonly distance: number;
  /**
   * `name`, `ags`: equal in that form; `letters`: alike; `parts`: "X und Y" for two areas; `other-year`: the table
   * itself says that the area was there only until, or only from, some day (`text`); `left-over`: the only row and the
   * only area that are left, where the area shared its key with another one.
   */
  readonly reason: 'name' | 'ags' | 'letters' | 'parts' | 'other-year' | 'left-over';
  readonly text?: string;
}

/** At most so large a part of the letters differs; "Neustadt" and "Altstadt" (3 of 8) are no proposal. */
const furthest = 0.34;
/** Areas that share most pairs of letters are compared letter by letter. */
const compared = 8;

/** "(bis 03.09.2011)", "(b.31.07.2008)", "ab 2016"; always with a year, as names may have such words. */
const otherYear =
  /\(?\b(?:bis|b\.|aufgelöst|ab|seit|neu)\s?(?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d\d\)?/i;

/**
 * For each row without an area its best match among the areas without a row: by another writing of its name or
 * municipality key, as the sum of several areas, or by likeness; the surest first. An area that exists only in
 * another year's list is told apart where the name of the row says so.
 */
export function proposeMatches(
  rows: readonly Unmatched[],
  areas: readonly Unmatched[],
): MatchProposal[] {
  const index = indexOf(areas);
  const proposals = rows.flatMap((row) => proposalFor(row, index) ?? []);
  if (proposals.length === 0) return leftOver(rows, areas);
  return proposals.sort((one, other) => one.distance - other.distance);
}

/** An area that has been given a key of its own, "103 (2)", has no row of that key. */
function leftOver(rows: readonly Unmatched[], areas: readonly Unmatched[]): MatchProposal[] {
  const [row, ...otherRows] = rows;
  const apart = areas.filter(({ key }) => / \(\d+\)$/.test(key));
  const [area, ...otherAreas] = apart;
  if (!row || !area || otherRows.length > 0 || otherAreas.length > 0) return [];
  return [{ tableKey: row.key, areaKeys: [area.key], distance: 1, reason: 'left-over' }];
}

function isName({ key, name = key }: Unmatched): boolean {
  return Math.max(name.length, key.length) <= longestName;
}

interface AreaIndex {
  readonly byForm: ReadonlyMap<string, string>;
  readonly byAgs: ReadonlyMap<string, string>;
  readonly forms: readonly { readonly key: string; readonly form: string }[];
  /** Places in `forms` by pair of letters. */
  readonly byPair: ReadonlyMap<string, readonly number[]>;
}

function indexOf(areas: readonly Unmatched[]): AreaIndex {
  const forms = areas
    .filter(isName)
    .flatMap(({ key, name }) =>
      [...new Set([nameForm(name ?? key), nameForm(key)])].flatMap((form) =>
        form === undefined ? [] : [{ key, form }],
      ),
    );
  const byPair = new Map<string, number[]>();
  forms.forEach(({ form }, place) => {
    for (const pair of pairsOf(form)) {
      const places = byPair.get(pair);
      if (places) places.push(place);
      else byPair.set(pair, [place]);
    }
  });
  const byAgs = areas.flatMap(({ key }) => {
    const ags = agsForm(key);
    return ags === undefined ? [] : [[ags, key] as const];
  });
  return {
    byForm: new Map(forms.map(({ form, key }) => [form, key])),
    byAgs: new Map(byAgs),
    forms,
    byPair,
  };
}

function pairsOf(form: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, form.length - 1) }, (_, at) => form.slice(at, at + 2)),
  );
}

function proposalFor(row: Unmatched, index: AreaIndex): MatchProposal | undefined {
  const tableKey = row.key;
  const name = row.name ?? row.key;
  if (!isName(row)) return undefined;
  const gone = otherYear.exec(name);
  if (gone) {
    return { tableKey, areaKeys: [], distance: 0, reason: 'other-year', text: gone[0] };
  }
  const ags = agsForm(row.key);
  const byAgs = ags === undefined ? undefined : index.byAgs.get(ags);
  if (byAgs !== undefined) return { tableKey, areaKeys: [byAgs], distance: 0, reason: 'ags' };
  const form = nameForm(name);
  if (form === undefined) return undefined;
  const byName = index.byForm.get(form);
  if (byName !== undefined) return { tableKey, areaKeys: [byName], distance: 0, reason: 'name' };
  const parts = partsOf(name, index);
  if (parts) return { tableKey, ...parts, reason: 'parts' };
  const nearest = nearestArea(form, index);
  return (
    nearest && { tableKey, areaKeys: [nearest.key], distance: nearest.distance, reason: 'letters' }
  );
}

/** "Neuland und Gut Moor", "A, B und C", "A / B", "A+B": each part must be an area or nearly be one. */
function partsOf(
  name: string,
  index: AreaIndex,
): { areaKeys: string[]; distance: number } | undefined {
  const texts = name.split(/\s+und\s+|\s*[,/+&]\s*|\s+u\.\s+/);
  if (texts.length < 2) return undefined;
  const found = texts.map((text) => {
    const form = nameForm(text);
    if (form === undefined) return undefined;
    const key = index.byForm.get(form);
    return key === undefined ? nearestArea(form, index) : { key, distance: 0 };
  });
  const parts = found.filter((part) => part !== undefined);
  const keys = new Set(parts.map(({ key }) => key));
  if (parts.length < texts.length || keys.size < texts.length) return undefined;
  return { areaKeys: [...keys], distance: max(parts, ({ distance }) => distance) ?? 0 };
}

function nearestArea(
  form: string,
  { forms, byPair }: AreaIndex,
): { key: string; distance: number } | undefined {
  const shared = new Map<number, number>();
  for (const pair of pairsOf(form)) {
    for (const place of byPair.get(pair) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  const likely = [...shared].sort((one, other) => other[1] - one[1]).slice(0, compared);
  const near = likely.flatMap(([place]) => {
    const area = forms[place];
    if (!area) return [];
    const length = Math.max(form.length, area.form.length);
    return [{ key: area.key, distance: editDistance(form, area.form) / length }];
  });
  const best = near.sort((one, other) => one.distance - other.distance)[0];
  return best && best.distance <= furthest ? best : undefined;
}
