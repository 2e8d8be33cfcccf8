import type { DraftQuestion, QuestionFacts } from '../../areas/draft.ts';
import { everyKey, sameKeyAnswers } from '../../ingest/formats/gather-areas.ts';
import type { ProjectFile } from '../file/schema.ts';
import { questionId, type Asker } from './asker.ts';

const kind = 'areas-same-key';

/** Keys that are asked one by one; where there are more, one answer is for all of them. */
const askedKeys = 8;

/** Features that share a key although their names, units or places differ. */
export const areasSameKey: Asker = {
  kind,
  ask: (json, { areas }) => {
    const { source, key: property, sameKey = {} } = json.areas;
    const shared = areas.find(({ file }) => file === source)?.sharedKeys?.[property] ?? [];
    const ask = (
      column: string,
      facts: QuestionFacts,
      answered: string | undefined,
    ): DraftQuestion => ({
      kind,
      id: questionId(kind, source, column),
      file: source,
      column,
      facts,
      options: sameKeyAnswers.map((value) =>
        value === 'apart' && facts.text !== undefined
          ? { value, facts: { text: `${facts.text} (2)` } }
          : { value },
      ),
      ...(isOneName(facts) && { proposed: 'merge' }),
      ...(answered !== undefined && { answered }),
    });
    if (shared.length > askedKeys) {
      const items = shared.slice(0, askedKeys).map(({ key }) => key);
      return [ask(everyKey, { of: shared.length, items }, sameKey[everyKey])];
    }
    return shared.map(({ key, features, names, kilometres }) => {
      const facts = { text: key, of: features, items: names };
      const far = kilometres === undefined ? facts : { ...facts, count: kilometres };
      return ask(key, far, sameKey[key] ?? sameKey[everyKey]);
    });
  },
  answer: (json, { column = everyKey }, value) => {
    const answer = sameKeyAnswers.find((one) => one === value);
    return answer ? withAnswer(json, column, answer) : json;
  },
};

/** Parts that are called alike are probably one area, such as islands. */
function isOneName({ text, items = [] }: QuestionFacts): boolean {
  return text !== undefined && new Set(items).size === 1;
}

function withAnswer(
  json: ProjectFile,
  key: string,
  answer: (typeof sameKeyAnswers)[number],
): ProjectFile {
  const sameKey = { ...json.areas.sameKey, [key]: answer };
  return { ...json, areas: { ...json.areas, sameKey } };
}
