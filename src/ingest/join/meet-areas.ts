import { cleanKey } from '../keys/clean-key.ts';
import { formOfKey, keysByForm, type KeyForm } from '../keys/key-form.ts';
import { padDigits } from './resolve-key.ts';
import { usualLength } from './usual-length.ts';

/** How the cells of a column meet the keys of areas, and what the project must state for it. */
export interface Meeting {
  readonly code: 'cells-meet-areas' | `cells-meet-areas-${'cleaned' | 'with-zeros' | 'in-form'}`;
  readonly extra: {
    readonly keyPad?: number;
    readonly keyForm?: KeyForm;
    /** Length to which the areas' keys must be filled with zeros. */
    readonly areaKeyPad?: number;
  };
  /** Different cells that meet an area, and different areas that are met. */
  readonly met: number;
  readonly areas: number;
}

/** The keys of the areas, as they are and in each form. */
export interface AreaKeys {
  readonly exact: ReadonlySet<string>;
  /** Usual number of digits; 0 where keys are no digits. */
  readonly length: number;
  readonly byForm: (form: KeyForm) => ReadonlyMap<string, string | undefined>;
}

/** Each form is made when it is asked for first. */
export function areaKeysOf(keys: readonly string[]): AreaKeys {
  const exact = new Set(keys);
  const forms = new Map<KeyForm, ReadonlyMap<string, string | undefined>>();
  return {
    exact,
    length: usualLength(exact),
    byForm: (form) => {
      const known = forms.get(form) ?? keysByForm(exact, form);
      forms.set(form, known);
      return known;
    },
  };
}

/** As many municipalities as a country has are looked at one by one. */
const mostCells = 12_000;
const sampledCells = 1500;

type Way = Pick<Meeting, 'code' | 'extra'> & {
  readonly meet: (cell: string) => string | undefined;
};

/**
 * The plainest way of comparing by which most cells meet areas; of several, the first. Of very many cells a part decides
 * which way it is.
 */
export function bestMeeting(cells: ReadonlySet<string>, areas: AreaKeys): Meeting {
  const exact = exactMeeting(cells, areas);
  if (isPlain(exact, cells, areas)) return exact;
  const sample = sampleOf(cells);
  let best = { way: exactWay(areas), met: meetBy(exactWay(areas), sample, areas).met };
  for (const way of waysOf(sample, areas)) {
    const { met } = meetBy(way, sample, areas);
    if (met > best.met) best = { way, met };
  }
  return meetBy(best.way, cells, areas);
}

/** The keys as they are: cheap also for very many. */
export function exactMeeting(cells: ReadonlySet<string>, areas: AreaKeys): Meeting {
  let met = 0;
  for (const cell of cells) if (areas.exact.has(cell)) met += 1;
  return { code: 'cells-meet-areas', extra: {}, met, areas: met };
}

/** True where no other way could meet more. */
function isPlain(meeting: Meeting, cells: ReadonlySet<string>, areas: AreaKeys): boolean {
  return meeting.met === cells.size || meeting.areas === areas.exact.size;
}

function exactWay({ exact }: AreaKeys): Way {
  const meet = (cell: string) => (exact.has(cell) ? cell : undefined);
  return { code: 'cells-meet-areas', extra: {}, meet };
}

/** Cells of all parts of the table. */
function sampleOf(cells: ReadonlySet<string>): ReadonlySet<string> {
  if (cells.size <= mostCells) return cells;
  const step = Math.ceil(cells.size / sampledCells);
  return new Set([...cells].filter((_, index) => index % step === 0));
}

function meetBy({ code, extra, meet }: Way, cells: ReadonlySet<string>, areas: AreaKeys): Meeting {
  const met = new Set<string>();
  let count = 0;
  for (const cell of cells) {
    const key = areas.exact.has(cell) ? cell : meet(cell);
    if (key === undefined) continue;
    count += 1;
    met.add(key);
  }
  return { code, extra, met: count, areas: met.size };
}

function waysOf(cells: ReadonlySet<string>, { exact, length, byForm }: AreaKeys): readonly Way[] {
  const known = (key: string | undefined) =>
    key !== undefined && exact.has(key) ? key : undefined;
  const inForm = (form: KeyForm) => (cell: string) => {
    const compared = formOfKey(cell, form);
    return compared === undefined ? undefined : byForm(form).get(compared);
  };
  const inFormPadded = (cell: string) =>
    byForm('clean').get(padDigits(cleanKey(cell), length) ?? '');
  const cellLength = usualLength(cells);
  const bare = (cell: string) =>
    cell.length === cellLength && cell.startsWith('0') ? cell.replace(/^0+/, '') : undefined;
  const cleaned = { code: 'cells-meet-areas-cleaned' } as const;
  const zeros = { code: 'cells-meet-areas-with-zeros' } as const;
  const formed = (form: KeyForm): Way => ({
    code: 'cells-meet-areas-in-form',
    extra: { keyForm: form },
    meet: inForm(form),
  });
  const clean = { keyForm: 'clean' } as const;
  const cleanLength = usualLength([...cells].slice(0, 1000).map(cleanKey));
  return [
    { ...zeros, extra: { keyPad: length }, meet: (cell) => known(padDigits(cell, length)) },
    { ...zeros, extra: { areaKeyPad: cellLength }, meet: (cell) => known(bare(cell)) },
    { ...cleaned, extra: clean, meet: inForm('clean') },
    {
      ...cleaned,
      extra: { ...clean, keyPad: length },
      meet: (cell) => inForm('clean')(cell) ?? inFormPadded(cell),
    },
    {
      ...cleaned,
      extra: { ...clean, areaKeyPad: cleanLength },
      meet: (cell) =>
        inForm('clean')(cell) ?? byForm('clean').get(cleanKey(cell).replace(/^0+/, '')),
    },
    formed('name'),
    formed('ags'),
  ];
}
