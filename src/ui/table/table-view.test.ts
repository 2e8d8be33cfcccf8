import { expect, test } from 'vitest';
import { initialState, type AtlasState } from '../../state/store/atlas-state.ts';
import { quarters, quartersResult } from '../../state/four-quarters.fixture.ts';
import { noFilter, type Settings } from '../../state/url/settings.ts';
import { settingsFromQuery } from '../../state/url/url.ts';
import { reviewPlanOf } from '../../project/file/review-plan-of.ts';
import { TableViews } from './table-view.ts';

const result = quartersResult();

function stateWith(changes: Partial<Settings>, answers = result): AtlasState {
  const settings = { ...settingsFromQuery('', 'de'), ...changes };
  const atlas = {
    dataset: quarters,
    geometry: {
      areas: new Blob(),
      labels: new Blob(),
      points: [],
      bounds: new Float64Array(),
      extent: undefined,
    },
    joins: [],
    diagnostics: [],
    classing: answers.analysis.classing,
    rule: answers.judgement.question.rule,
    review: reviewPlanOf({ title: '' }),
    projectText: '',
    projectName: '',
    fromFiles: false,
  };
  return { ...initialState(settings), atlas, result: answers };
}

test('nothing is shown before anything is loaded', () => {
  expect(new TableViews().of(initialState(settingsFromQuery('', 'de')))).toBeUndefined();
});

test('a moved map or another pane changes nothing in the table', () => {
  const views = new TableViews();
  const filter = noFilter;
  const before = views.of(stateWith({ filter, view: 'split' }));
  const moved = stateWith({
    filter,
    view: 'table',
    position: { zoom: 9, latitude: 52, longitude: 13 },
  });
  const sort = before?.sort ?? moved.settings.sort;
  expect(views.of({ ...moved, settings: { ...moved.settings, sort } })).toBe(before);
});

test('another chosen area leaves the rows as they are', () => {
  const views = new TableViews();
  const before = views.of(stateWith({}));
  const area = quarters.areas[2]?.id;
  const after = views.of(stateWith({ area }));
  expect(after?.selected).toBe(2);
  expect(after?.rows).toBe(before?.rows);
});

test('while a cut is dragged the rows are sorted anew only where marks decide which rows there are', () => {
  const again = quartersResult();
  const all = new TableViews();
  expect(all.of(stateWith({}))?.rows).toBe(all.of(stateWith({}, again))?.rows);
  const filter = { ...noFilter, show: 'flagged' as const };
  const flagged = new TableViews();
  const before = flagged.of(stateWith({ filter }))?.rows;
  const after = flagged.of(stateWith({ filter }, again))?.rows;
  expect(after).not.toBe(before);
  expect(after).toEqual(before);
});

test('the colours are those of the ramp the link names, else of the indicator', () => {
  const views = new TableViews();
  expect(views.of(stateWith({ ramp: 'Greys' }))?.colours).toHaveLength(7);
  expect(views.of(stateWith({ ramp: 'Greys' }))?.colours).not.toEqual(
    views.of(stateWith({ ramp: 'no-ramp' }))?.colours,
  );
});
