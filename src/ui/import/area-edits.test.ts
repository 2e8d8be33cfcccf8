import { expect, test } from 'vitest';
import type { ProjectFile } from '../../project/file/schema.ts';
import { withAreaProperty } from './area-edits.ts';

const draft: ProjectFile = {
  version: 1,
  title: 'T',
  areas: { source: 'a.geojson', key: 'NR', municipality: 'BEZ', municipalityKind: 'district' },
  tables: [],
};

test('a name is added, and taken back with an empty choice; nothing else changes', () => {
  const named = withAreaProperty(draft, 'name', 'NAME');
  expect(named.areas).toEqual({ ...draft.areas, name: 'NAME' });
  expect(withAreaProperty(named, 'name', '')).toEqual(draft);
});

test('another property for the level above forgets what that level was called', () => {
  expect(withAreaProperty(draft, 'municipality', 'GEM').areas).toEqual({
    source: 'a.geojson',
    key: 'NR',
    municipality: 'GEM',
  });
  expect(withAreaProperty(draft, 'municipality', '').areas).toEqual({
    source: 'a.geojson',
    key: 'NR',
  });
});

test('another Land leaves the level above as it is called', () => {
  expect(withAreaProperty(draft, 'land', 'LAND').areas.municipalityKind).toBe('district');
});
