import type { Cluster } from '../../src/analysis/space/clusters.ts';
import {
  listFilter,
  listNeighbourhoods,
  type ListedNeighbourhood,
} from '../../src/state/table/neighbourhood-list.ts';
import type { Finding } from './finding.ts';
import { alternate, processorTime } from './measure.ts';
import { seededUnit } from './seeded-unit.ts';

/** As many neighbourhoods as the study counts. */
const count = 1500;

/** The list sorted by its slowest column, the names, beside a collator that sorts the names alone. */
export function measureList(): Finding[] {
  const all = neighbourhoods();
  const names = all.map(({ cluster }) => cluster.name);
  const { compare } = new Intl.Collator('de', { numeric: true, sensitivity: 'base' });
  const order = { column: 'name', descending: false };
  const [sorted, peer] = alternate(
    [() => listNeighbourhoods(all, listFilter({}), order), () => names.toSorted(compare)],
    { warmUps: 3, rounds: 15, clock: processorTime },
  );
  if (!sorted || !peer) throw new Error('nothing was measured');
  return [
    {
      subject: 'Country: list of 1,500 neighbourhoods sorted by name',
      time: sorted,
      goal: { most: 16, of: 'ms' },
      peer: { name: 'the names alone, Intl.Collator', time: peer },
    },
  ];
}

function neighbourhoods(): ListedNeighbourhood[] {
  const random = seededUnit(15);
  const sounds = ['Müh', 'Ober', 'Färber', 'Neu', 'Straß', 'Korb', 'Alt', 'Süd'];
  const sound = (): string => sounds[Math.floor(random() * sounds.length)] ?? '';
  return Array.from({ length: count }, (_, place) => {
    const cluster: Partial<Cluster> = {
      key: String(250070110000 + place),
      name: `${sound()}${sound().toLowerCase()}stadt ${Math.floor(random() * 300)}`,
      others: 0,
      municipalities: [`${sound()}muster`],
      areas: [place],
    };
    return { cluster: cluster as Cluster };
  });
}
