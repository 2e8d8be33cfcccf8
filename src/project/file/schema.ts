/** The shape of a project file, version 1, as it stands in the file; see `read-project.ts` for defaults. */
import { coordinatesOf, coordinateWays } from './coordinate-ways.ts';
import { catalogueNames } from './catalogue-names.ts';
import { classingMethods } from '../../analysis/question/classing.ts';
import * as v from 'valibot';
import { objectOf } from './object-of.ts';
import { reviewSchema } from './review-schema.ts';
import { contactSchema, dataDateSchema, publisherSchema } from './publication-schema.ts';
import { municipalityKinds } from '../../areas/dataset.ts';
import { namesEncodings, textEncodings } from '../../ingest/text/decode-text.ts';
import { axisOrders } from '../../ingest/instructions/instructions.ts';
import { systemCodes } from '../../ingest/result/known-systems.ts';
import { pictureNames } from './picture-names.ts';
import { isSystemText } from '../../ingest/crs/named-system.ts';
import { sameKeyAnswers } from '../../ingest/formats/gather-areas.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const textOrNumber = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const number = v.pipe(v.number(), v.finite());
const wholeNumber = v.pipe(v.number(), v.integer('whole number'), v.minValue(0));
const classNumber = v.pipe(
  v.number(),
  v.check((value) => Number.isInteger(value) && value >= 1 && value <= 9, '1 … 9'),
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

/** File names by which a reader of the project sees what must stand there. */
const archive = v.pipe(v.string(), v.regex(/\.pmtiles(?:\?.*)?$/iu, '….pmtiles'));
const parquet = v.pipe(v.string(), v.regex(/\.parquet(?:\?.*)?$/iu, '….parquet'));

/** A code of a system that is known, or its parameters as PROJ or as well-known text has them. */
const system = v.pipe(
  v.string(),
  v.check(isSystemText, `"${systemCodes.join('" | "')}" | "EPSG:258…" | "EPSG:326…" | "+proj=…"`),
);

const keyPad = v.pipe(v.number(), v.integer('whole number'), v.minValue(1), v.maxValue(40));

const areas = objectOf({
  source: text,
  key: text,
  keyForm: v.exactOptional(v.picklist(['clean'])),
  keyPad: v.exactOptional(keyPad),
  sameKey: v.exactOptional(v.record(v.string(), v.picklist(sameKeyAnswers))),
  name: v.exactOptional(text),
  municipality: v.exactOptional(text),
  land: v.exactOptional(text),
  location: v.exactOptional(text),
  building: v.exactOptional(text),
  municipalityKind: v.exactOptional(v.picklist(municipalityKinds)),
  neighbourhoodsWithin: v.exactOptional(v.picklist(['municipality', 'none'])),
  crs: v.exactOptional(system),
  axes: v.exactOptional(v.picklist(axisOrders)),
  layer: v.exactOptional(text),
  encoding: v.exactOptional(v.picklist(namesEncodings)),
  tiles: v.exactOptional(archive),
  borders: v.exactOptional(parquet),
});

/** The people of the area, as whichever table of the round tells them. */
const people = objectOf({ population: v.literal(true) });

/** A word for what the figure is a share of; beside a numerator the column of the denominator, or the people. */
const denominator = v.lazy(
  (
    input,
  ): v.GenericSchema<
    string | v.InferOutput<typeof textByLanguage> | v.InferOutput<typeof people>
  > => (typeof input === 'object' && input !== null && 'population' in input ? people : localText),
);

const indicator = objectOf({
  id,
  column: v.exactOptional(text),
  numerator: v.exactOptional(text),
  label: v.exactOptional(localText),
  description: v.exactOptional(localText),
  role: v.exactOptional(v.picklist(['migrant-share', 'economic-base', 'rent', 'other'])),
  unit: v.exactOptional(v.string()),
  highMeans: v.exactOptional(v.picklist(['weak', 'strong'])),
  of: v.exactOptional(text),
  code: v.exactOptional(text),
  dimension: v.exactOptional(localText),
  denominator: v.exactOptional(denominator),
  band: v.exactOptional(v.tuple([number, number])),
  direction: v.exactOptional(v.picklist(['up', 'down'])),
});

/** How single columns are read, by their names; of a long table by the names of its figures. */
const columnForm = objectOf({
  factor: v.exactOptional(
    v.pipe(
      number,
      v.check((value) => value > 0, 'number > 0'),
    ),
  ),
  bare: v.exactOptional(v.picklist(['fraction', 'percent', 'missing'])),
  decimal: v.exactOptional(v.picklist([',', '.'])),
});

const lineNumber = v.pipe(v.number(), v.integer('whole number'), v.minValue(1));

const table = objectOf({
  source: text,
  key: text,
  keyPad: v.exactOptional(keyPad),
  where: v.exactOptional(v.record(v.string(), textOrNumber)),
  round: v.exactOptional(v.pipe(textOrNumber, v.nonEmpty())),
  population: v.exactOptional(text),
  indicators: v.exactOptional(v.array(indicator)),
  encoding: v.exactOptional(v.picklist(textEncodings)),
  separator: v.exactOptional(v.picklist([';', ',', '\t', '|'])),
  decimal: v.exactOptional(v.picklist([',', '.'])),
  columnForms: v.exactOptional(v.record(v.string(), columnForm)),
  headerRow: v.exactOptional(wholeNumber),
  headerRows: v.exactOptional(v.pipe(lineNumber, v.maxValue(10))),
  lastRow: v.exactOptional(lineNumber),
  leaveOut: v.exactOptional(v.array(v.union([text, lineNumber]))),
  sheet: v.exactOptional(text),
  hidden: v.exactOptional(v.picklist(['rows', 'columns', 'all'])),
  pivot: v.exactOptional(objectOf({ column: text, value: text })),
  keyForm: v.exactOptional(v.picklist(['exact', 'clean', 'name', 'ags'])),
  matches: v.exactOptional(v.record(v.string(), v.pipe(v.array(textOrNumber), v.nonEmpty()))),
  missing: v.exactOptional(v.array(textOrNumber)),
  suppressed: v.exactOptional(v.array(textOrNumber)),
  zero: v.exactOptional(v.array(textOrNumber)),
  notApplicable: v.exactOptional(v.array(textOrNumber)),
});

/** What a layer of points has in common with a table is stated in the same words. */
const sharedWithTables = {
  where: table.entries.where,
  encoding: table.entries.encoding,
  separator: table.entries.separator,
  decimal: table.entries.decimal,
  headerRow: table.entries.headerRow,
  headerRows: table.entries.headerRows,
  lastRow: table.entries.lastRow,
  sheet: table.entries.sheet,
  hidden: table.entries.hidden,
  missing: table.entries.missing,
  suppressed: table.entries.suppressed,
  zero: table.entries.zero,
  notApplicable: table.entries.notApplicable,
};

/** A group among the people counted at the points: one of the project's, or with an id and a label of its own. */
const pointGroup = v.pipe(
  objectOf({
    group: id,
    label: v.exactOptional(localText),
    share: v.exactOptional(text),
    count: v.exactOptional(text),
    of: v.exactOptional(text),
  }),
  v.check(({ share, count }) => (share === undefined) !== (count === undefined), 'share | count'),
);

const points = v.pipe(
  objectOf({
    source: text,
    name: text,
    label: v.exactOptional(localText),
    longitude: v.exactOptional(text),
    latitude: v.exactOptional(text),
    easting: v.exactOptional(text),
    northing: v.exactOptional(text),
    crs: v.exactOptional(system),
    columns: v.exactOptional(
      v.array(
        objectOf({
          column: text,
          label: v.exactOptional(localText),
          unit: v.exactOptional(v.string()),
        }),
      ),
    ),
    size: v.exactOptional(text),
    groups: v.exactOptional(v.array(pointGroup)),
    ...sharedWithTables,
  }),
  v.check((entry) => coordinatesOf(entry) !== undefined, coordinateWays),
);

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
    description: v.exactOptional(localText),
    share: v.exactOptional(text),
    count: v.exactOptional(text),
    of: v.exactOptional(text),
  }),
  v.check(({ share, count }) => (share === undefined) !== (count === undefined), 'share | count'),
);

const rule = objectOf({ all: v.array(condition), any: v.exactOptional(v.array(condition)) });

const components = v.pipe(v.array(text), v.nonEmpty());

/** A weighted index of indicators. */
const composite = objectOf({
  id,
  label: v.exactOptional(localText),
  components: v.pipe(
    v.array(
      objectOf({
        indicator: text,
        weight: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0))),
        highMeans: v.exactOptional(v.picklist(['weak', 'strong'])),
      }),
    ),
    v.nonEmpty(),
  ),
});

/** What an indicator of a role stands for, where the general definition is not that of these data. */
const roles = objectOf({
  'migrant-share': v.exactOptional(localText),
  'economic-base': v.exactOptional(localText),
  rent: v.exactOptional(localText),
  other: v.exactOptional(localText),
});

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

/** A background map that may be drawn under the areas; it is asked for at another server. */
const background = objectOf({
  style: v.pipe(v.string(), v.regex(/^https?:\/\//iu, 'http:// | https://')),
  label: v.exactOptional(localText),
  attribution: v.exactOptional(text),
});

export const projectSchema = objectOf({
  version: v.literal(1),
  title: text,
  fictional: v.exactOptional(v.boolean()),
  catalogue: v.exactOptional(v.picklist(catalogueNames)),
  areas,
  tables: v.array(table),
  points: v.exactOptional(v.array(points)),
  groups: v.exactOptional(v.array(group)),
  statusIndex: v.exactOptional(statusIndex),
  classing: v.exactOptional(
    objectOf({
      method: v.exactOptional(v.picklist(classingMethods)),
      weight: v.exactOptional(v.picklist(['population', 'areas'])),
      classes: v.exactOptional(
        v.pipe(v.number(), v.integer('whole number'), v.minValue(3), v.maxValue(9)),
      ),
      breaks: v.exactOptional(v.pipe(v.array(number), v.maxLength(8))),
      indicator: v.exactOptional(text),
      frame: v.exactOptional(v.picklist(['all', 'land', 'municipality'])),
    }),
  ),
  rule: v.exactOptional(rule),
  presets: v.exactOptional(v.array(objectOf({ label: localText, rule }))),
  indices: v.exactOptional(v.array(composite)),
  dynamicsIndex: v.exactOptional(objectOf({ id, label: v.exactOptional(localText), components })),
  picture: v.exactOptional(v.picklist(pictureNames)),
  autocorrelation: v.exactOptional(v.array(text)),
  privacy: v.exactOptional(
    objectOf({
      minimumPopulation: v.exactOptional(wholeNumber),
      minimumCount: v.exactOptional(wholeNumber),
    }),
  ),
  sources: v.exactOptional(v.array(source)),
  publisher: v.exactOptional(publisherSchema),
  contact: v.exactOptional(contactSchema),
  dataDate: v.exactOptional(dataDateSchema),
  roles: v.exactOptional(roles),
  background: v.exactOptional(background),
  review: v.exactOptional(reviewSchema),
});

export type ProjectFile = v.InferOutput<typeof projectSchema>;
export type IndicatorEntry = v.InferOutput<typeof indicator>;
export type TableEntry = v.InferOutput<typeof table>;
export type PointsEntry = v.InferOutput<typeof points>;
export type ConditionEntry = v.InferOutput<typeof condition>;
export type LocalTextEntry = v.InferOutput<typeof localText>;
