import type { DraftQuestion, QuestionKind, QuestionOption } from '../../areas/draft.ts';
import type { AreaFileUnderstanding } from '../../ingest/understand/understand-areas.ts';
import type { AxisOrder } from '../../ingest/instructions/instructions.ts';
import type { PlaceChoice } from '../../ingest/crs/place-choices.ts';
import type { ProjectFile } from '../file/schema.ts';
import { questionId, type Asker } from './asker.ts';

/** Where on earth the areas lie: which system their numbers are in, and which of them stands first. */

export const areasSystem: Asker = placeAsker('areas-system', 'system');
export const areasAxes: Asker = placeAsker('areas-axes', 'axes');

function placeAsker(
  kind: Extract<QuestionKind, 'areas-system' | 'areas-axes'>,
  about: string,
): Asker {
  return {
    kind,
    ask: (json, { areas }) => {
      const file = areas.find((one) => one.file === json.areas.source);
      if (file?.openPlace?.about !== about) return [];
      return [questionOf(kind, json, file.file, file.openPlace.choices)];
    },
    answer: (json, _, value) => {
      const [order, crs] = value.split(' ');
      const { crs: _c, axes: _a, ...areas } = json.areas;
      const axes: AxisOrder = order === 'north-east' ? order : 'east-north';
      // The usual order is stated only where it was in question.
      const isInQuestion = about === 'axes' || axes === 'north-east';
      const stated = { ...(isInQuestion && { axes }), ...(crs !== undefined && { crs }) };
      return { ...json, areas: { ...areas, ...stated } };
    },
  };
}

function questionOf(
  kind: QuestionKind,
  json: ProjectFile,
  file: string,
  choices: readonly PlaceChoice[],
): DraftQuestion {
  const [first] = choices;
  const { crs, axes } = json.areas;
  const stated = kind === 'areas-axes' ? axes : crs;
  const answered =
    stated && valueOf({ axes: axes ?? 'east-north', ...(crs !== undefined && { crs }) });
  return {
    kind,
    id: questionId(kind, file),
    file,
    facts: {},
    options: choices.map(optionOf),
    ...(first && { proposed: valueOf(first) }),
    ...(answered !== undefined && { answered }),
  };
}

/** "east-north EPSG:25832", or the order alone where the file states its system. */
function valueOf({ axes, crs }: Pick<PlaceChoice, 'axes' | 'crs'>): string {
  return crs === undefined ? axes : `${axes} ${crs}`;
}

/** `text` the system, `items` the nearest city, `count` the distance in kilometres. */
function optionOf(choice: PlaceChoice): QuestionOption {
  const { crs = '', city, kilometres } = choice;
  return {
    value: valueOf(choice),
    facts: { text: crs, items: [city], count: Math.round(kilometres) },
  };
}

/** The areas as they are tried before anybody has said where they lie: at the place their numbers speak for. */
export function withProposedPlace(
  areas: ProjectFile['areas'],
  file: AreaFileUnderstanding | undefined,
): ProjectFile['areas'] {
  const [first] = file?.openPlace?.choices ?? [];
  if (!first || areas.crs !== undefined || areas.axes !== undefined) return areas;
  const { axes, crs } = first;
  return { ...areas, ...(axes === 'north-east' && { axes }), ...(crs !== undefined && { crs }) };
}
