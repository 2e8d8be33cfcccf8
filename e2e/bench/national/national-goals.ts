import type { Finding } from '../finding.ts';
import { spreadOf, type Spread } from '../measure.ts';
import type { Measured } from './measure-subject.ts';
import { peerTitles } from './peer-subject.ts';

/** What is wanted of the atlas beside its peers, wherever both were measured in the same view with as many areas. */
export function goalsOf(measured: readonly Measured[]): Finding[] {
  return measured
    .filter(({ isPeer }) => !isPeer)
    .flatMap((atlas) => {
      const rivals = measured.filter(
        ({ isPeer, view, areas }) => isPeer && view === atlas.view && areas === atlas.areas,
      );
      return rivals.length === 0 ? [] : goalsBeside(atlas, rivals);
    });
}

function goalsBeside(atlas: Measured, peers: readonly Measured[]): Finding[] {
  const { subject, view, areas } = atlas;
  const where = `${subject}, ${areas.toLocaleString('en')} areas, ${view} view`;
  const mapLibre = peers.filter((peer) => peer.subject === peerTitles.maplibre);
  const leaflet = peers.filter((peer) => peer.subject === peerTitles.leaflet);
  const others = peers.filter((peer) => peer.subject !== peerTitles.maplibre);
  const notLeaflet = peers.filter((peer) => peer.subject !== peerTitles.leaflet);

  const beside = (
    what: string,
    of: (measured: Measured) => number[],
    rivals: readonly Measured[],
    most: number,
    unit?: 'MB',
  ): Finding[] => {
    const peer = bestOf(rivals, of);
    if (!peer) return [];
    const time = spreadOf(of(atlas));
    const goal = { most: Number(most.toFixed(3)), of: 'peer' as const };
    const rest = unit ? { unit } : {};
    return [{ subject: `${where}: ${what}`, time, goal, peer, ...rest }];
  };
  const within = (what: string, values: number[], most: number): Finding => ({
    subject: `${where}: ${what}`,
    time: spreadOf(values),
    goal: { most, of: 'ms' },
  });
  const load = ({ loads }: Measured): number[] => loads.times;
  const memory = ({ loads }: Measured): number[] => loads.memory;
  const collected = ({ loads }: Measured): number[] => loads.memoryCollected;
  const change = ({ switches }: Measured): number[] => switches.times;
  const lag = ({ drags }: Measured): number[] => drags.lags;
  return [
    ...beside('cold load to the complete map', load, mapLibre, 1 / 7),
    ...beside('cold load to the complete map', load, others, 1 / 4),
    ...beside('memory of the page, in MB', memory, mapLibre, 1 / 4, 'MB'),
    ...beside('memory of the page, in MB', memory, others, 1 / 2, 'MB'),
    ...beside('memory after collection of waste, in MB', collected, mapLibre, 1 / 4, 'MB'),
    ...beside('memory after collection of waste, in MB', collected, others, 1 / 2, 'MB'),
    ...beside('indicator switched, on screen', change, notLeaflet, 1 / 3),
    ...beside('indicator switched, on screen', change, leaflet, 1),
    within('indicator switched: longest task', atlas.switches.longest, 50),
    within('cut dragged, 60 values: work in the busiest frame', atlas.drags.busiest, 16),
    ...beside('cut dragged: last value on screen', lag, peers, 1 / 3),
    within('pointer on another area: work until the caption', atlas.hover, 2),
    within('pan and zoom: longest task', atlas.movement.longest, 50),
  ];
}

/** The rival with the least median. */
function bestOf(
  rivals: readonly Measured[],
  of: (measured: Measured) => number[],
): { readonly name: string; readonly time: Spread } | undefined {
  return rivals
    .map((rival) => ({ name: rival.subject, time: spreadOf(of(rival)) }))
    .sort((one, other) => one.time.median - other.time.median)[0];
}
