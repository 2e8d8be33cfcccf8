import type { DraftQuestion } from '../../areas/draft.ts';
import { textEncodings } from '../../ingest/text/decode-text.ts';
import type { DraftedTable } from '../draft/draft-tables.ts';
import type { ProjectFile } from '../file/schema.ts';
import { questionId, type Asker } from './asker.ts';

const kind = 'table-encoding';

/** A table in no UTF-8 whose words several encodings read in part. */
export const tableEncoding: Asker = {
  kind,
  ask: (json, { tables, points }) =>
    [...tables, ...points].flatMap((table) => questionOf(json, table) ?? []),
  answer: (json, { file }, value) => {
    const encoding = textEncodings.find((one) => one === value);
    if (!encoding) return json;
    const state = <Entry extends { readonly source: string }>(entry: Entry) =>
      entry.source === file ? { ...entry, encoding } : entry;
    const { points } = json;
    return {
      ...json,
      tables: json.tables.map(state),
      ...(points && { points: points.map(state) }),
    };
  },
};

function questionOf(
  json: ProjectFile,
  { file, encoding, encodingChoices }: DraftedTable,
): DraftQuestion | undefined {
  const entry = [...json.tables, ...(json.points ?? [])].find(({ source }) => source === file);
  const [first] = encodingChoices ?? [];
  if (!entry || !first || !encodingChoices) return undefined;
  const isStated = encoding.certainty === 'stated' || entry.encoding !== undefined;
  return {
    kind,
    id: questionId(kind, file),
    file,
    facts: {},
    options: encodingChoices.map(({ encoding: value, samples: items }) => ({
      value,
      facts: { items },
    })),
    proposed: first.encoding,
    ...(isStated && { answered: entry.encoding ?? encoding.value }),
  };
}
