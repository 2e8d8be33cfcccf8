/** The shape of a project file, version 1, as it stands in the file; see `read-project.ts` for defaults. */
import * as v from 'valibot';

/** An object whose message at a missing key says what should stand there. */
function objectOf<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.object(entries, (issue) => {
    const key = issue.path?.[0].key;
    return (typeof key === 'string' && entries[key]?.expects) || 'Object';
  });
}

const text = v.pipe(v.string(), v.nonEmpty());
const textOrNumber = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const number = v.pipe(v.number(), v.finite());
const wholeNumber = v.pipe(v.number(), v.integer('whole number'), v.minValue(0));
const classNumber = v.pipe(
  v.number(),
  v.check((value) => Number.isInteger(value) && value >= 1 && value <= 7, '1 … 7'),
);
/** Ids become names of properties, so that the one name with a meaning of its own is no id. */
const id = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check((name) => name !== '__proto__', 'text'),
);

const textByLanguage = objectOf({ de: text, en: v.exactOptional(text) });
const localText = v.lazy((input): v.GenericSchema<string | v.InferOutput<typeof textByLanguage>> =>
  typeof input === 'string' ? text : textByLanguage,
);

const areas = objectOf({
  source: text,
  key: text,
  name: v.exactOptional(text),
  municipality: v.exactOptional(text),
  land: v.exactOptional(text),
  municipalityKind: v.exactOptional(v.picklist(['municipality', 'district', 'county'])),
});

const indicator = objectOf({
  id,
  column: text,
  label: v.exactOptional(localText),
  description: v.exactOptional(localText),
  role: v.exactOptional(v.picklist(['migrant-share', 'economic-base', 'rent', 'other'])),
  unit: v.exactOptional(v.string()),
  highMeans: v.exactOptional(v.picklist(['weak', 'strong'])),
  of: v.exactOptional(text),
});

const table = objectOf({
  source: text,
  key: text,
  keyPad: v.exactOptional(
    v.pipe(v.number(), v.integer('whole number'), v.minValue(1), v.maxValue(40)),
  ),
  where: v.exactOptional(v.record(v.string(), textOrNumber)),
  round: v.exactOptional(v.pipe(textOrNumber, v.nonEmpty())),
  population: v.exactOptional(text),
  indicators: v.exactOptional(v.array(indicator)),
  encoding: v.exactOptional(v.picklist(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'])),
  separator: v.exactOptional(v.picklist([';', ',', '\t', '|'])),
  decimal: v.exactOptional(v.picklist([',', '.'])),
  headerRow: v.exactOptional(v.pipe(v.number(), v.integer('whole number'), v.minValue(1))),
  missing: v.exactOptional(v.array(textOrNumber)),
  suppressed: v.exactOptional(v.array(textOrNumber)),
});

/** The six ways to state a cut, of which a condition has exactly one. */
export const cutKeys = [
  'classAtLeast',
  'classAtMost',
  'valueAtLeast',
  'valueAtMost',
  'timesMeanAtLeast',
  'timesMeanAtMost',
] as const;

export type CutKey = (typeof cutKeys)[number];

const condition = v.pipe(
  objectOf({
    indicator: text,
    frame: v.exactOptional(v.picklist(['all', 'land', 'municipality'])),
    classAtLeast: v.exactOptional(classNumber),
    classAtMost: v.exactOptional(classNumber),
    valueAtLeast: v.exactOptional(number),
    valueAtMost: v.exactOptional(number),
    timesMeanAtLeast: v.exactOptional(number),
    timesMeanAtMost: v.exactOptional(number),
  }),
  v.check(
    (stated) => cutKeys.filter((key) => stated[key] !== undefined).length === 1,
    cutKeys.join(' | '),
  ),
);

const group = v.pipe(
  objectOf({
    id,
    label: v.exactOptional(localText),
    share: v.exactOptional(text),
    count: v.exactOptional(text),
    of: v.exactOptional(text),
  }),
  v.check(({ share, count }) => (share === undefined) !== (count === undefined), 'share | count'),
);

const statusIndex = objectOf({
  id,
  label: v.exactOptional(localText),
  components: v.pipe(v.array(text), v.nonEmpty()),
  weights: v.exactOptional(v.record(v.string(), v.pipe(v.number(), v.finite(), v.minValue(0)))),
});

const source = objectOf({
  text,
  licence: v.exactOptional(text),
  url: v.exactOptional(v.pipe(v.string(), v.regex(/^https?:\/\//iu, 'http:// | https://'))),
});

export const projectSchema = objectOf({
  version: v.literal(1),
  title: text,
  fictional: v.exactOptional(v.boolean()),
  areas,
  tables: v.array(table),
  groups: v.exactOptional(v.array(group)),
  statusIndex: v.exactOptional(statusIndex),
  classing: v.exactOptional(
    objectOf({
      method: v.exactOptional(v.picklist(['septiles'])),
      weight: v.exactOptional(v.picklist(['population', 'areas'])),
    }),
  ),
  rule: v.exactOptional(objectOf({ all: v.array(condition) })),
  privacy: v.exactOptional(
    objectOf({
      minimumPopulation: v.exactOptional(wholeNumber),
      minimumCount: v.exactOptional(wholeNumber),
    }),
  ),
  sources: v.exactOptional(v.array(source)),
});

export type ProjectFile = v.InferOutput<typeof projectSchema>;
export type IndicatorEntry = v.InferOutput<typeof indicator>;
export type TableEntry = v.InferOutput<typeof table>;
export type ConditionEntry = v.InferOutput<typeof condition>;
export type LocalTextEntry = v.InferOutput<typeof localText>;
